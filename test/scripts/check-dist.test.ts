// The comparison of built files with what git tracks, in small repositories.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { differences, faultsOf, limits } from '../../scripts/check-dist.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'codefang-dist-test-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

function git(...args: string[]): void {
  execFileSync('git', ['-c', 'core.autocrlf=false', ...args], { cwd: join(root, 'checkout'), stdio: 'pipe' });
}

/** Tracks `files` as dist/ of a checkout. */
function track(files: Readonly<Record<string, string | Uint8Array>>, ...format: string[]): void {
  for (const [path, content] of Object.entries(files)) write(`checkout/dist/${path}`, content);
  mkdirSync(join(root, 'checkout'), { recursive: true });
  git('init', '-q', ...format);
  git('add', '.');
}

const compare = () => differences(join(root, 'checkout'), join(root, 'built'));

describe('the comparison of dist/ with a build', () => {
  it.each(['sha1', 'sha256'])('finds nothing where every byte is the same (%s)', (format) => {
    const wasm = Uint8Array.of(0, 0x61, 0x73, 0x6d, 0xff, 13, 10);
    track({ 'cli/index.js': 'run();\n', 'cli/ö kernel.wasm': wasm }, `--object-format=${format}`);
    write('built/cli/index.js', 'run();\n');
    write('built/cli/ö kernel.wasm', wasm);
    expect(compare()).toEqual([]);
  });

  it('names what differs, what is missing and what is left over', () => {
    track({ 'cli/index.js': 'run();\n', 'cli/old.js': '' });
    write('built/cli/index.js', 'run();\r\n');
    write('built/cli/new.js', '');
    expect(compare()).toEqual([
      'dist/cli/index.js: git has other bytes than the sources give',
      'dist/cli/new.js: the sources give it, git does not track it',
      'dist/cli/old.js: git tracks it, the sources do not give it',
    ]);
  });

  it('judges what git tracks, not what lies in the checkout', () => {
    track({ 'cli/index.js': 'old();\n' });
    write('checkout/dist/cli/index.js', 'new();\n');
    write('built/cli/index.js', 'new();\n');
    expect(compare()).toHaveLength(1);
    git('add', '.');
    expect(compare()).toEqual([]);
  });

  it('says that nothing is tracked when there is no dist/ yet', () => {
    track({});
    write('built/cli/index.js', 'run();\n');
    expect(compare()).toEqual(['dist/cli/index.js: the sources give it, git does not track it']);
  });
});

describe('the bundles by themselves', () => {
  it('are accepted within their bounds', () => {
    write('index.js', 'run();\n');
    write('kernel.wasm', new Uint8Array(limits.wasm));
    expect(faultsOf(root)).toEqual([]);
  });

  it('are refused with a script of pages that is too large, no script, or not compressed', () => {
    const faults = (content: Uint8Array): string[] => {
      write('assets/page.js.br', content);
      return faultsOf(root);
    };
    expect(faults(brotliCompressSync('var codefangPage = 1;'))).toEqual([]);
    expect(faults(brotliCompressSync('var ='))).toEqual(["dist/assets/page.js.br: SyntaxError: Unexpected token '='"]);
    expect(faults(new Uint8Array(limits.page + 1).fill(255))[0]).toBe(
      'dist/assets/page.js.br: 250001 bytes, more than 250000',
    );
    expect(faults(brotliCompressSync(' '.repeat(limits.pageScript + 1)))).toEqual([
      'dist/assets/page.js.br: 700001 characters unpacked, more than 700000',
    ]);
  });

  it('are refused over their bounds or with a module left out', () => {
    write('a.js', 'x'.repeat(limits.script / 2));
    write('b.mjs', 'x'.repeat(limits.script / 2));
    write('c.js', 'webpackMissingModule("x")');
    write('kernel.wasm', new Uint8Array(limits.wasm + 1));
    expect(faultsOf(root)).toEqual([
      'dist/c.js: a module was not found',
      'dist/kernel.wasm: 40001 bytes, more than 40000',
      'dist/: 8000025 bytes of JavaScript, more than 8000000',
    ]);
  });
});
