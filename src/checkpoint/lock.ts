// Who may write to a checkpoint directory: the holder of a lock file beside it. The holder touches it from time to time. A lock is stale when
// its process is gone, or when nobody has touched it for minutes; a stale one is taken over. Whoever does not get the lock
// may still read: what it reads is whole or not there.

import { randomUUID } from 'node:crypto';
import {
  closeSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { makeDirectory } from './durable-file.js';

const TOUCH_SECONDS = 20;
const STALE_SECONDS = 120;

/** A lock that was taken. */
export interface Lock {
  /** Whether it is still ours: a process that was halted for minutes may have lost it. */
  isHeld(): boolean;
  release(): void;
}

/** Takes the lock at `path`; a text says who has it. `now` is the clock, in milliseconds. Errors are the system's: a directory that cannot be written. */
export function takeLock(path: string, now: () => number): Lock | string {
  makeDirectory(dirname(path));
  const token = `${process.pid} ${hostname()} ${randomUUID()}`;
  for (let tries = 0; tries < 3; tries++) {
    try {
      const file = openSync(path, 'wx');
      writeSync(file, token);
      closeSync(file);
      return held(path, token, now);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const found = lookAt(path, now());
    if (found === undefined) continue;
    if (!found.stale) return found.holder;
    moveAway(path, found.token);
  }
  return 'another process';
}

/** Moves a stale lock away. Of several that try, one may catch the lock that another has just taken: that one is put back. */
function moveAway(path: string, staleToken: string): void {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
    if (readFileSync(aside, 'latin1') !== staleToken) linkSync(aside, path);
  } catch {
    // Another was quicker.
  }
  rmSync(aside, { force: true });
}

/** A lock that is there: what it says, who that is, and whether they are gone; undefined if there is none. */
function lookAt(path: string, now: number): { token: string; holder: string; stale: boolean } | undefined {
  try {
    const token = readFileSync(path, 'latin1');
    const silentSeconds = (now - statSync(path).mtimeMs) / 1000;
    const [process = '', host = ''] = token.split(' ');
    const isGone = host === hostname() && !isAlive(Number(process));
    // Whoever has just made the file has not signed it yet.
    const holder = host === '' ? 'another process' : `process ${process} on ${host}`;
    return { token, holder, stale: isGone || silentSeconds > STALE_SECONDS };
  } catch {
    return undefined;
  }
}

function isAlive(id: number): boolean {
  if (!Number.isSafeInteger(id) || id <= 0) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function held(path: string, token: string, now: () => number): Lock {
  const isOurs = (): boolean => {
    try {
      return readFileSync(path, 'latin1') === token;
    } catch {
      return false;
    }
  };
  const touch = setInterval(() => {
    try {
      if (isOurs()) utimesSync(path, now() / 1000, now() / 1000);
    } catch {
      // It counts as stale before long; whoever takes it over is the one to write.
    }
  }, TOUCH_SECONDS * 1000);
  touch.unref();
  return {
    isHeld: isOurs,
    release: () => {
      clearInterval(touch);
      if (isOurs()) rmSync(path, { force: true });
    },
  };
}
