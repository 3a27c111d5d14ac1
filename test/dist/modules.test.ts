import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const program = join(import.meta.dirname, '../../dist/program');

it('the bundle is CommonJS, which Node starts faster, and names no path of the machine it was made on', () => {
  for (const name of readdirSync(program).filter((file) => file.endsWith('.js'))) {
    const code = readFileSync(join(program, name), 'utf8');
    expect(code.startsWith("'use strict';\n"), name).toBe(true);
    expect(/^(?:import|export|await)\b.*/m.exec(code)?.[0], name).toBeUndefined();
    expect(/['"]file:\/\/\/./.exec(code)?.[0], name).toBeUndefined();
  }
});

it('a worker has no code of the parser at hand, which few runs need', () => {
  const worker = readFileSync(join(program, 'worker.js'), 'utf8');
  expect(worker).not.toContain('./lib/uast/');
  const parts = readdirSync(program).filter((file) => /^\d+\.worker\.js$/.test(file));
  expect(parts.filter((part) => readFileSync(join(program, part), 'utf8').includes('./lib/uast/'))).toHaveLength(1);
});

it('modules of the bundle are functions in parentheses, which V8 compiles as it reads them', () => {
  const code = readdirSync(program)
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(program, name), 'utf8'))
    .join('\n');
  const starts = [...code.matchAll(/^\/\*{3}\/ \d+:\n\/\*{3}\/ (.*)$/gm)].map(([, start]) => start);
  expect(starts.length).toBeGreaterThan(100);
  expect(starts.filter((start) => !/^\((?:async )?function ?\(/.test(start))).toEqual([]);
});
