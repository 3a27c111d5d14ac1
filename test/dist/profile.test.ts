// Profiles of a run, as the program writes them: they are there, they parse, and the table agrees with --stats.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { longHistory } from '../support/long-history.js';
import { FixtureRoom } from '../support/repository-fixture.js';
import { BuiltProgram } from './built-program.js';

const room = new FixtureRoom();
afterAll(() => room.remove());
const program = new BuiltProgram();
const { fixture } = longHistory(room, 'project.git', 60);
const history = (...args: string[]) =>
  program.run(fixture.environment(), fixture.path, 'history', '--no-checkpoint', '-q', ...args);

test('are written for every thread, and change no report', () => {
  const directory = room.at('new', 'profiles');
  const run = history('--profile', directory, '--workers', '2', '--commit-batch-size', '20', '--stats');
  expect(run.code).toBe(0);
  expect(run.out).toBe(history().out);
  const threads = ['main', 'worker-1', 'worker-2'];
  const files = threads.flatMap((name) => [`${name}.cpuprofile`, `${name}.heapprofile`]);
  expect(readdirSync(directory).sort()).toEqual([...files, 'use.md'].sort());
  for (const name of threads) {
    const cpu = JSON.parse(readFileSync(join(directory, `${name}.cpuprofile`), 'utf8')) as { nodes: unknown[] };
    const heap = JSON.parse(readFileSync(join(directory, `${name}.heapprofile`), 'utf8')) as { head: unknown };
    expect(cpu.nodes.length).toBeGreaterThan(0);
    expect(heap.head).toBeTypeOf('object');
  }
});

test('come with a table whose figures are those of --stats', () => {
  const directory = room.at('table');
  const { talk } = history('--profile', directory, '--stats');
  const stats = new Map(
    [...talk.matchAll(/^stats: (\S+) +(\S+)$/gm)].map(([, name, value]) => [name, value] as const),
  );
  const table = readFileSync(join(directory, 'use.md'), 'utf8');
  const of = (name: string): string => stats.get(name) ?? 'nowhere';
  expect(table).toContain(`| ${of('kernel.pack-bytes-read')} bytes read in ${of('kernel.windows.misses')} windows`);
  expect(table).toContain(`to ${of('kernel.objects-built')} objects`);
  for (const cache of ['windows', 'bases', 'lines']) {
    expect(table).toContain(`${of(`kernel.${cache}.hits`)} hits, ${of(`kernel.${cache}.misses`)} misses`);
    expect(table).toContain(`| ${of(`kernel.${cache}.evictions`)} evictions |`);
  }
  expect(table).toContain(`${of('diffs.hits')} hits, ${of('diffs.misses')} misses`);
  expect(table).toContain(`| ${of('pipeline.batches')} batches;`);
  expect(table).toContain(`at most ${of('pipeline.ready-most')} of ${of('buffer-size')} batches`);
  expect(table).toMatch(/^\| thread worker-1 \| at work for \d+\.\d\d s: \d+\.\d % of its time \|/m);
  expect(table).not.toMatch(/NaN|undefined|not measured/);
});

test('need a directory that can be written', () => {
  const file = room.at('a-file');
  writeFileSync(file, '');
  const { code, talk } = history('--profile', file);
  expect(code).toBe(2);
  expect(talk).toContain(`option --profile: cannot write to ${file} (ENOTDIR)`);
});
