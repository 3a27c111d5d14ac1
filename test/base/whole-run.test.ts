import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';

const module = pathToFileURL(join(import.meta.dirname, '../../lib/base/whole-run.js')).href;

/** Runs a program, given as an expression, in a process of its own; what it exits with. */
function exitCodeOf(program: string): number | null {
  const code = `import(${JSON.stringify(module)}).then(({ wholeRun }) => { wholeRun(${program}); });`;
  return spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' }).status;
}

it.each([
  ['is well where it comes to its end', 'Promise.resolve()', 0],
  [
    'keeps the exit code of a program that comes to its end',
    'Promise.resolve().then(() => { process.exitCode = 2; })',
    2,
  ],
  ['fails where nothing can end what it waits for', 'new Promise(() => {})', 13],
  ['keeps the exit code of who ends the process at once', 'new Promise(() => process.exit(0))', 0],
  ['fails as a program does that throws', "Promise.reject(new Error('no'))", 1],
])('a run %s', (_, program, exitCode) => {
  expect(exitCodeOf(program)).toBe(exitCode);
});
