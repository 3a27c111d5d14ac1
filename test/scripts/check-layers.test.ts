// The layer check on small trees that keep or offend the law.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkLayers, layers } from '../../scripts/check-layers.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'codefang-layers-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function check(tree: Readonly<Record<string, string>>) {
  for (const [path, text] of Object.entries(tree)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return checkLayers(root);
}

const oid = 'export const oid = 1;\nexport type Oid = number;\n';

describe('the layer check', () => {
  it('accepts imports that go down, within a folder, and from the face of the library', () => {
    const verdict = check({
      'base/oid.ts': oid,
      'git/refs.ts': "import { readFileSync } from 'node:fs';\nimport { oid } from '../base/oid.js';\n",
      'git/packs.ts': "export * from './refs.js';\n",
      'index.ts': "export * from './git/packs.js';\n",
    });
    expect(verdict).toEqual({ files: 4, imports: 3, offences: [] });
  });

  it.each([
    ['an import', "import { oid } from '../git/oid.js';"],
    ['an import for its effect', "import '../git/oid.js';"],
    ['a re-export', "export { oid } from '../git/oid.js';"],
    ['a star re-export', "export * as all from '../git/oid.js';"],
    ['a dynamic import', "export const later = () => import('../git/oid.js');"],
    ['a worker', "export const at = new URL('../git/oid.js', import.meta.url);"],
  ])('refuses %s that goes up and says where', (_, statement) => {
    const { offences } = check({ 'git/oid.ts': oid, 'base/bad.ts': `// one line before\n${statement}\n` });
    expect(offences).toEqual(['base/bad.ts:2: imports git/oid.ts: imports go down only']);
  });

  it.each([
    ['import type', "import type { Oid } from '../git/oid.js';"],
    ['inline type', "import { type Oid } from '../git/oid.js';"],
    ['export type', "export type { Oid } from '../git/oid.js';"],
    ['import type node', "export let x: import('../git/oid.js').Oid;"],
  ])('refuses types that go up and says that they are types (%s)', (_, statement) => {
    const { offences } = check({ 'git/oid.ts': oid, 'base/bad.ts': statement });
    expect(offences).toEqual(['base/bad.ts:1: imports types of git/oid.ts: imports go down only']);
  });

  it('does not take words in comments and strings for imports', () => {
    const { imports, offences } = check({
      'git/oid.ts': oid,
      'base/a.ts': "// import { oid } from '../git/oid.js';\nexport const s = \"import '../git/oid.js'\";\n",
    });
    expect({ imports, offences }).toEqual({ imports: 0, offences: [] });
  });

  it('names every file of a cycle once', () => {
    const { offences } = check({
      'git/a.ts': "import './b.js';\n",
      'git/b.ts': "\nimport './c.js';\n",
      'git/c.ts': "import type { A } from './a.js';\n",
    });
    expect(offences).toEqual(['git/a.ts:1: cycle: git/a.ts -> git/b.ts -> git/c.ts -> git/a.ts (types)']);
  });

  it('finds two cycles that share no file', () => {
    const { offences } = check({
      'base/a.ts': "import './b.js';\n",
      'base/b.ts': "import './a.js';\n",
      'git/a.ts': "import './a.js';\n",
    });
    expect(offences).toHaveLength(2);
  });

  it('refuses a kernel that imports outside itself, and whoever imports it', () => {
    const { offences } = check({
      'base/oid.ts': oid,
      'kernel/assembly/fault.ts': 'export const FAULT: i32 = -1;\n',
      'kernel/assembly/index.ts':
        "import { FAULT } from './fault';\nimport { oid } from '../../base/oid';\nimport x from 'y';\n",
      'kernel/kernel.ts': "import { FAULT } from './assembly/fault.js';\n",
    });
    expect(offences).toEqual([
      'kernel/assembly/index.ts:2: imports base/oid.ts: the kernel imports nothing outside itself',
      "kernel/assembly/index.ts:3: imports 'y': the kernel imports nothing outside itself",
      'kernel/kernel.ts:1: imports kernel/assembly/fault.ts: assembly is reached through kernel.wasm only',
    ]);
  });

  it('refuses an import of what is not there and a folder that no layer has', () => {
    const { offences } = check({ 'base/a.ts': "import './gone.js';\n", 'misc/b.ts': '' });
    expect(offences).toEqual([
      "base/a.ts:1: imports './gone.js', which is not a source file under src/",
      'misc/b.ts:1: its folder is not in the table of layers',
    ]);
  });

  it('has the order of the table in ARCHITECTURE.md', () => {
    const text = readFileSync(new URL('../../ARCHITECTURE.md', import.meta.url), 'utf8');
    const told = [...text.matchAll(/^\| `(\w+)\/` \|/gm)].map((row) => row[1] ?? '');
    expect(told.length).toBeGreaterThan(5);
    expect(layers.filter((layer) => told.includes(layer))).toEqual(told);
  });
});
