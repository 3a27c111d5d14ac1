import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type * as Fs from 'node:fs';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { takeLock, type Lock } from '../../src/checkpoint/lock.js';
import { compiledSources } from '../git/compiled-sources.js';
import { temporaryDirectory } from '../git/small-repository.js';

/** What happens after a lock was looked at and before it is judged. */
const meanwhile = vi.hoisted((): { act: (() => void) | undefined } => ({ act: undefined }));
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof Fs>();
  const looked = (...args: Parameters<typeof fs.statSync>): unknown => {
    const found: unknown = fs.statSync(...args);
    const { act } = meanwhile;
    meanwhile.act = undefined;
    act?.();
    return found;
  };
  return { ...fs, default: { ...fs, statSync: looked }, statSync: looked };
});
afterEach(() => (meanwhile.act = undefined));

/** A process that has ended, and one that lives. */
const DEAD = 2 ** 22 - 7;
const alive = `${process.ppid} ${hostname()} of-our-parent`;
const dead = `${DEAD} ${hostname()} of-nobody`;

const newPath = (): string => join(temporaryDirectory(), 'folder', 'store.lock');
/** A path at which another has left a lock, so many seconds ago. */
function leftBehind(token: string, secondsAgo = 0): string {
  const path = newPath();
  mkdirSync(dirname(path));
  writeFileSync(path, token);
  const time = Date.now() / 1000 - secondsAgo;
  utimesSync(path, time, time);
  return path;
}
function taken(lock: Lock | string): Lock {
  if (typeof lock === 'string') throw new Error(lock);
  return lock;
}
const filesBeside = (path: string): string[] => readdirSync(dirname(path)).sort();

describe('a lock', () => {
  test('is taken once, and again when it is given back', () => {
    const path = newPath();
    const lock = taken(takeLock(path, Date.now));
    expect(lock.isHeld()).toBe(true);
    expect(takeLock(path, Date.now)).toBe(`process ${process.pid} on ${hostname()}`);
    lock.release();
    expect([lock.isHeld(), filesBeside(path)]).toEqual([false, []]);
    taken(takeLock(path, Date.now)).release();
  });

  test('of a process that lives and touches it is left alone', () => {
    const path = leftBehind(alive, 100);
    expect(takeLock(path, Date.now)).toBe(`process ${process.ppid} on ${hostname()}`);
    expect(readFileSync(path, 'latin1')).toBe(alive);
  });

  test('of a process on another machine is left alone, until nobody has touched it for minutes', () => {
    const path = leftBehind('1234 elsewhere.example some-token');
    expect(takeLock(path, Date.now)).toBe('process 1234 on elsewhere.example');
    expect(takeLock(path, () => Date.now() + 119_000)).toBe('process 1234 on elsewhere.example');
    taken(takeLock(path, () => Date.now() + 121_000)).release();
  });

  test('of a process that has ended is taken over at once', () => {
    const path = leftBehind(dead);
    const lock = taken(takeLock(path, Date.now));
    expect(lock.isHeld()).toBe(true);
    expect(filesBeside(path)).toEqual(['store.lock']);
    lock.release();
  });

  test('that nobody has touched for minutes is taken over, though its process lives', () => {
    const path = leftBehind(alive, 121);
    const lock = taken(takeLock(path, Date.now));
    expect(readFileSync(path, 'latin1')).toContain(`${process.pid} ${hostname()} `);
    lock.release();
  });

  test.each(['', 'garbage', 'NaN NaN', '-1 x y', `0 ${hostname()} z`, '\0'])(
    'that says %j stands until it is old',
    (token) => {
      const isGone = token.includes(hostname());
      const path = leftBehind(token);
      const lock = takeLock(path, Date.now);
      expect(typeof lock).toBe(isGone ? 'object' : 'string');
      if (typeof lock === 'object') lock.release();
      else expect(lock).toMatch(/^(another process|process \S+ on \S+)$/);
      taken(takeLock(leftBehind(token, 121), Date.now)).release();
    },
  );

  test('is not given back by who has lost it', () => {
    const path = newPath();
    const lost = taken(takeLock(path, Date.now));
    utimesSync(path, 1000, 1000);
    const owner = taken(takeLock(path, Date.now));
    expect([lost.isHeld(), owner.isHeld()]).toEqual([false, true]);
    lost.release();
    expect(owner.isHeld()).toBe(true);
    owner.release();
    expect(existsSync(path)).toBe(false);
  });

  test('is touched while it is held', () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    try {
      const path = newPath();
      const lock = taken(takeLock(path, () => 5_000_000));
      vi.advanceTimersByTime(21_000);
      expect(statSync(path).mtimeMs).toBe(5_000_000);
      lock.release();
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  test('is not touched by who has lost it', () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    try {
      const path = newPath();
      const lock = taken(takeLock(path, () => 5_000_000));
      writeFileSync(path, alive);
      utimesSync(path, 77, 77);
      vi.advanceTimersByTime(21_000);
      expect(statSync(path).mtimeMs).toBe(77_000);
      lock.release();
      expect(readFileSync(path, 'latin1')).toBe(alive);
    } finally {
      vi.useRealTimers();
    }
  });

  test('where nothing can be written is an error of the system', () => {
    const folder = temporaryDirectory();
    writeFileSync(join(folder, 'file'), '');
    expect(() => takeLock(join(folder, 'file', 'a.lock'), Date.now)).toThrow(/ENOTDIR|EEXIST/);
  });

  test('in whose place is a directory is not taken', () => {
    const path = newPath();
    mkdirSync(path, { recursive: true });
    expect(takeLock(path, Date.now)).toBe('another process');
  });
});

describe('a taker that was slow', () => {
  test('puts back the lock that another has taken meanwhile', () => {
    const path = leftBehind(dead);
    meanwhile.act = () => writeFileSync(path, alive);
    expect(takeLock(path, Date.now)).toBe(`process ${process.ppid} on ${hostname()}`);
    expect(readFileSync(path, 'latin1')).toBe(alive);
    expect(filesBeside(path)).toEqual(['store.lock']);
  });
});

/** Processes that all try to take lock after lock at the same moments; what each got, and whether it still has it at the end. */
async function race(takers: number, rounds: number, token: string): Promise<{ got: boolean; held: boolean }[][]> {
  const folder = temporaryDirectory();
  const root = compiledSources(['base', 'checkpoint']);
  for (let round = 0; round < rounds; round++) writeFileSync(join(folder, `${round}.lock`), token);
  const script = join(root, 'taker.js');
  writeFileSync(
    script,
    `import { takeLock } from './checkpoint/lock.js';
     const [folder, rounds, start] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];
     const wait = (until) => { while (Date.now() < until); };
     const locks = [];
     for (let round = 0; round < rounds; round++) {
       wait(start + round * 8);
       locks.push(takeLock(folder + '/' + round + '.lock', Date.now));
     }
     wait(start + rounds * 8 + 500);
     console.log(JSON.stringify(locks.map((lock) => ({ got: typeof lock === 'object', held: typeof lock === 'object' && lock.isHeld() }))));`,
  );
  const start = Date.now() + 1000;
  const all = Array.from({ length: takers }, async () => {
    const child = spawn(process.execPath, [script, folder, `${rounds}`, `${start}`], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let out = '';
    child.stdout.on('data', (text: Buffer) => (out += text.toString()));
    await once(child, 'close');
    return JSON.parse(out) as { got: boolean; held: boolean }[];
  });
  const results = await Promise.all(all);
  return Array.from({ length: rounds }, (_, round) => results.map((result) => result[round]));
}

describe('of two processes at the same moment', () => {
  test('exactly one gets a lock that is stale', async () => {
    const rounds = await race(2, 150, dead);
    expect(rounds.map((takers) => takers.filter(({ got }) => got).length)).toEqual(rounds.map(() => 1));
    expect(rounds.every((takers) => takers.every(({ got, held }) => got === held))).toBe(true);
  });

  test('none gets a lock of a process that lives', async () => {
    const rounds = await race(2, 30, `${process.pid} ${hostname()} ours`);
    expect(rounds.flat().some(({ got }) => got)).toBe(false);
  });
});

test('of four processes at the same moment one has the lock at the end', async () => {
  const rounds = await race(4, 60, dead);
  expect(rounds.map((takers) => takers.filter(({ held }) => held).length)).toEqual(rounds.map(() => 1));
});
