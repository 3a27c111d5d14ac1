import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const program = join(import.meta.dirname, '../../dist/program');

it('modules of the bundle are functions in parentheses, which V8 compiles as it reads them', () => {
  const code = readdirSync(program)
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(program, name), 'utf8'))
    .join('\n');
  const starts = [...code.matchAll(/^\/\*{3}\/ \d+:\n\/\*{3}\/ (.*)$/gm)].map(([, start]) => start);
  expect(starts.length).toBeGreaterThan(100);
  expect(starts.filter((start) => !/^\((?:async )?function ?\(/.test(start))).toEqual([]);
});
