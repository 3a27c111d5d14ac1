import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { historyOptions } from '../../src/cli/history-options.js';
import { cliReference } from '../../src/cli/reference.js';
import { defaultExcludes } from '../../src/changes/default-excludes.js';

describe('docs/cli.md', () => {
  it('is what the program says of itself; `npm run build && npm run docs` writes it', () => {
    expect(readFileSync(new URL('../../docs/cli.md', import.meta.url), 'utf8')).toBe(cliReference());
  });

  it('has every option and every default pattern in it', () => {
    const text = cliReference();
    const names = historyOptions().flatMap(({ long, hidden }) => (hidden ? [] : [long ?? '']));
    expect(names.filter((name) => !text.includes(name))).toEqual([]);
    expect(defaultExcludes.filter((pattern) => !text.includes(`\`${pattern}\``))).toEqual([]);
  });
});
