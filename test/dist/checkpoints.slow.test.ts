// What runs keep, at the program that users run: interrupted, killed, crowded, with directories that cannot be used.
import type { ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { temporaryDirectory } from '../git/small-repository.js';
import { longHistory } from '../support/long-history.js';
import { FixtureRoom, type RepositoryFixture } from '../support/repository-fixture.js';
import { BuiltProgram, ending, type Run } from './built-program.js';

const room = new FixtureRoom();
afterAll(() => room.remove());

const program = new BuiltProgram();
const { fixture } = longHistory(room, 'project.git', 200, 8);
/** Small steps, so that a run has many moments. */
const fine = ['--chunk-size=10', '--commit-batch-size=2', '--workers=1', '--buffer-size=1', '--memory-budget=200MiB'];
const history = (directory: string, ...args: string[]): Run =>
  program.run(fixture.environment(), fixture.path, 'history', ...fine, '--checkpoint-dir', directory, ...args);
const start = (directory: string, ...args: string[]): ChildProcess =>
  program.start(fixture.environment(), fixture.path, 'history', ...fine, '--checkpoint-dir', directory, ...args);
const kept = (action: 'ls' | 'clear', directory: string, ...args: string[]): Run =>
  program.run(fixture.environment(), fixture.path, 'checkpoint', action, '--checkpoint-dir', directory, ...args);

const expected = program.run(fixture.environment(), fixture.path, 'history', '--no-checkpoint');
const REUSED = /^codefang: checkpoint: (\d+) commits reused from the (snapshot|checkpoint) of [0-9a-f]{8}, \d+ commits? to read$/m;

/** Waits until a run has kept something. */
async function untilKept(directory: string): Promise<void> {
  const manifest = (): boolean =>
    existsSync(directory) && readdirSync(directory).some((name) => existsSync(join(directory, name, 'checkpoint.json')));
  await expect.poll(manifest, { timeout: 30_000, interval: 2 }).toBe(true);
}
const storeIn = (directory: string): string =>
  join(directory, readdirSync(directory).find((name) => /^[0-9a-f]{16}$/.test(name)) ?? '');
/** A directory with what a whole run keeps. */
function filled(): string {
  const directory = temporaryDirectory();
  expect(history(directory, '-q')).toEqual({ code: 0, out: expected.out, talk: '' });
  return directory;
}

describe('a run', () => {
  test('keeps its state at home when nobody says where, and the next one says what it used', () => {
    const home = temporaryDirectory();
    const run = (...args: string[]): Run =>
      program.run({ ...fixture.environment(), HOME: home }, fixture.path, 'history', ...args);
    expect(run()).toMatchObject({ code: 0, out: expected.out });
    expect(readdirSync(join(home, '.codefang', 'checkpoints'))).toHaveLength(1);
    const second = run();
    expect(second).toMatchObject({ code: 0, out: expected.out });
    expect(REUSED.exec(second.talk)?.[1]).toBe('200');
    for (const without of [['--checkpoint=false'], ['--resume=false'], ['--no-resume'], ['--no-checkpoint']]) {
      const { out, talk } = run(...without);
      expect([out, REUSED.test(talk)]).toEqual([expected.out, false]);
    }
    const forms = run('--first-parent=true', '--checkpoint=true', '--resume=true', '--clear-checkpoint=false');
    expect([forms.out, REUSED.test(forms.talk)]).toEqual([expected.out, true]);
    expect(run('--clear-checkpoint').talk).toContain('what was kept of this repository is cleared');
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('that gets %s ends with %i, keeps its state, and the next one comes to the same report', async (signal, code) => {
    // On a busy machine the signal may come when the run is through; then it is tried again.
    let directory = '';
    let outcome: unknown[] = [];
    for (let attempt = 0; attempt < 10 && outcome[0] !== code; attempt++) {
      directory = temporaryDirectory();
      const child = start(directory);
      const end = ending(child);
      await untilKept(directory);
      child.kill(signal);
      const { code: ended, talk } = await end;
      outcome = [ended, new RegExp(`^codefang: ended by ${signal}; what it made of \\d+ commits is kept, the next run`, 'm').test(talk)];
    }
    expect(outcome).toEqual([code, true]);
    expect(readdirSync(directory)).toHaveLength(1);
    const next = history(directory);
    expect(next).toMatchObject({ code: 0, out: expected.out });
    expect(Number(REUSED.exec(next.talk)?.[1])).toBeGreaterThanOrEqual(10);
  });

  test('that is killed at any moment, time and again, comes to the same report', async () => {
    const directory = temporaryDirectory();
    for (const milliseconds of [0, 15, 40, 90, 160]) {
      const child = start(directory);
      const end = ending(child);
      if (milliseconds > 0) {
        await Promise.race([untilKept(directory), end]);
        await pause(milliseconds);
      }
      child.kill('SIGKILL');
      await end;
    }
    const last = history(directory);
    expect(last).toMatchObject({ code: 0, out: expected.out });
    expect(readdirSync(directory)).toHaveLength(1);
    expect(readdirSync(storeIn(directory), { recursive: true }).filter((name) => String(name).endsWith('.tmp'))).toEqual([]);
  });

  test('is of the head it started with, though there is a commit meanwhile', async () => {
    fixture.git('clone', '-q', '--bare', fixture.path, room.at('moving', 'project.git'));
    const moving = room.existing(join('moving', 'project.git'));
    const directory = temporaryDirectory();
    const args = ['history', ...fine, '--checkpoint-dir', directory];
    const child = program.start(moving.environment(), moving.path, ...args);
    let out = '';
    child.stdout?.on('data', (text: Buffer) => (out += text.toString()));
    const end = ending(child);
    await untilKept(directory);
    const commit = moving.git('commit-tree', moving.git('rev-parse', 'main~3^{tree}'), '-p', 'main', '-m', 'meanwhile');
    moving.git('update-ref', 'refs/heads/main', commit);
    expect(await end).toMatchObject({ code: 0 });
    expect(out).toBe(expected.out);
    const next = program.run(moving.environment(), moving.path, ...args);
    expect(REUSED.exec(next.talk)?.[1]).toBe('200');
    expect(next.out).toBe(program.run(moving.environment(), moving.path, 'history', '--no-checkpoint').out);
  });

  test('beside another on the same repository is right, and one of them says who writes', async () => {
    const directory = temporaryDirectory();
    const runs = [start(directory), start(directory)].map(async (child) => {
      let out = '';
      child.stdout?.on('data', (text: Buffer) => (out += text.toString()));
      return { ...(await ending(child)), out };
    });
    const both = await Promise.all(runs);
    for (const { code, out } of both) expect([code, out]).toEqual([0, expected.out]);
    expect(both.filter(({ talk }) => /is writing here; this run reads what there is and keeps nothing/.test(talk))).toHaveLength(1);
    expect(REUSED.exec(history(directory).talk)?.[1]).toBe('200');
  });
});

describe('a directory of states', () => {
  test('that cannot be written, being a file, is told once, and the run goes on', () => {
    const file = join(temporaryDirectory(), 'file');
    writeFileSync(file, 'in the way');
    const { code, out, talk } = history(file);
    expect([code, out]).toEqual([0, expected.out]);
    expect(talk.match(/nothing can be kept in .* \(\w+\); the run goes on without/g)).toHaveLength(1);
    expect(readFileSync(file, 'utf8')).toBe('in the way');
    for (const action of ['ls', 'clear'] as const) {
      expect(kept(action, file)).toMatchObject({ code: 2, out: '', talk: expect.stringContaining('cannot be read (ENOTDIR)') as string });
    }
  });

  const newest = (directory: string): string => join(storeIn(directory), 'run', readdirSync(join(storeIn(directory), 'run')).sort((a, b) => parseInt(b) - parseInt(a))[0]);
  const damages: [string, (directory: string) => void, RegExp][] = [
    ['cut short', (directory) => truncateSync(newest(directory), 30), /the snapshot of .* cannot be used: .*\.state has 30 bytes, not \d+/],
    [
      'changed by a bit',
      (directory) => {
        const bytes = readFileSync(newest(directory));
        bytes[bytes.length - 5] ^= 1;
        writeFileSync(newest(directory), bytes);
      },
      /cannot be used: .*\.state is damaged: its checksum differs/,
    ],
    [
      'of a version from the future',
      (directory) => writeFileSync(join(storeIn(directory), 'checkpoint.json'), '{"schema":"codefang.checkpoint.v7"}'),
      /cannot be used: it is of another version \(codefang\.checkpoint\.v7/,
    ],
  ];
  test.each(damages)('whose newest is %s is gone on with from the one before, and it is told', (_, damage, text) => {
    const directory = filled();
    damage(directory);
    const { code, out, talk } = history(directory);
    expect([code, out]).toEqual([0, expected.out]);
    expect(talk).toMatch(text);
    expect(REUSED.exec(talk)?.slice(1)).toEqual(['190', 'checkpoint']);
    expect(REUSED.exec(history(directory).talk)?.slice(1)).toEqual(['200', 'snapshot']);
  });

  test('of another repository is not used, whoever put it there', () => {
    const directory = filled();
    const twin = room.existing('twin.git');
    cpSync(fixture.path, twin.path, { recursive: true });
    const on = (...args: string[]): Run => program.run(twin.environment(), twin.path, 'history', ...fine, '--checkpoint-dir', directory, ...args);
    expect(REUSED.test(on().talk)).toBe(false);
    const [one, two] = readdirSync(directory).map((name) => join(directory, name));
    for (const [from, to] of [[one, two]]) {
      rmSync(to, { recursive: true });
      cpSync(from, to, { recursive: true });
    }
    const talks = [on('--resume').talk, history(directory).talk];
    expect(talks.filter((talk) => talk.includes('it is of another repository'))).toHaveLength(1);
  });
});

describe('codefang checkpoint', () => {
  const other = room.repository('other');
  other.commit('one', { a: 'a\n' });
  const fill = (directory: string, on: RepositoryFixture): Run =>
    program.run(on.environment(), on.path, 'history', '-q', '--checkpoint-dir', directory);

  test('of nothing says so, and makes nothing', () => {
    const directory = join(temporaryDirectory(), 'none');
    for (const action of ['ls', 'clear'] as const) {
      expect(kept(action, directory)).toEqual({ code: 0, out: `nothing is kept in ${directory}\n`, talk: '' });
      expect(kept(action, directory, '.')).toEqual({ code: 0, out: `nothing is kept of . in ${directory}\n`, talk: '' });
    }
    expect(existsSync(directory)).toBe(false);
  });

  test('ls lists what is kept, newest first, of all or of one', () => {
    const directory = filled();
    fill(directory, other);
    const { code, out } = kept('ls', directory);
    const times = out.trimEnd().split('\n').map((line) => /\d{4}-\d\d-\d\d \d\d:\d\d/.exec(line)?.[0]);
    expect([code, times.length]).toEqual([0, 3]);
    expect(times).toEqual(times.toSorted().toReversed());
    expect(out).toMatch(/^\S+ {2}snapshot .* 1 commit .*other/);
    const own = kept('ls', directory, '.').out;
    expect(own).toMatch(
      new RegExp(`^[0-9a-f]{16} {2}snapshot {4}${fixture.git('rev-parse', 'main').slice(0, 12)} .* 200 commits .* ${fixture.path} {2}.*\\n[0-9a-f]{16} {2}checkpoint {2}.* 190 commits .*\\n$`),
    );
    expect(kept('ls', directory, other.path).out).toMatch(/^[0-9a-f]{16} {2}snapshot .* 1 commit .*other/);
  });

  test('clear removes what is kept of one, then of all', () => {
    const directory = filled();
    fill(directory, other);
    const name = readdirSync(directory).length;
    expect(name).toBe(2);
    expect(kept('clear', directory, '.').out).toMatch(new RegExp(`^[0-9a-f]{16} of ${fixture.path}: removed\\n$`));
    expect(readdirSync(directory)).toHaveLength(1);
    fill(directory, fixture);
    expect(kept('clear', directory).out.trimEnd().split('\n')).toHaveLength(2);
    expect(readdirSync(directory)).toEqual([]);
  });

  test('tells what is damaged, and clears it', () => {
    const directory = filled();
    writeFileSync(join(storeIn(directory), 'checkpoint.json'), '{');
    const { code, out } = kept('ls', directory);
    expect([code, out.includes('checkpoint.json cannot be used: it is no JSON')]).toEqual([0, true]);
    expect(kept('clear', directory).out).toMatch(/: removed\n$/);
    mkdirSync(join(directory, '0123456789abcdef'));
    expect(kept('clear', directory).out).toBe('0123456789abcdef: removed\n');
  });

  test('clear leaves alone what a run is writing', async () => {
    const directory = temporaryDirectory();
    const child = start(directory);
    const end = ending(child);
    await untilKept(directory);
    child.kill('SIGSTOP');
    expect(kept('clear', directory).out).toMatch(/: kept, process \d+ on .* is writing there\n$/);
    child.kill('SIGCONT');
    child.kill('SIGTERM');
    expect(await end).toMatchObject({ code: 143 });
    expect(kept('ls', directory).out).toMatch(/ checkpoint /);
  });

  test('of something else is a mistake', () => {
    const directory = temporaryDirectory();
    expect(program.run(fixture.environment(), fixture.path, 'checkpoint', 'rm')).toMatchObject({ code: 2, out: '' });
    expect(kept('ls', directory, room.at('nowhere'))).toMatchObject({ code: 2, out: '' });
  });
});
