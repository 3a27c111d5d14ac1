// Files that are whole or not there: written beside their place, flushed to the disk, then renamed. After a crash at any point the
// place holds the old file or the new one. Synchronous: a state is written in a few milliseconds, most of them the disk's, and a dozen turns of a
// busy event loop take longer.

import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a directory and those above it; one that is there is well. Errors are the system's. Node's own `recursive` never ends where
 * the system says that a directory cannot be because it is not there, as below /proc.
 */
export function makeDirectory(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    const above = dirname(path);
    if (code !== 'ENOENT' || above === path) throw error;
    makeDirectory(above);
    try {
      mkdirSync(path);
    } catch (again) {
      // Another process may have made it meanwhile.
      if ((again as NodeJS.ErrnoException).code !== 'EEXIST') throw again;
    }
  }
}

/** Writes a file whole; the directory is made if it is not there. Errors are the system's. */
export function writeDurably(path: string, content: Uint8Array | string): void {
  makeDirectory(dirname(path));
  const beside = `${path}.${process.pid}.tmp`;
  try {
    const file = openSync(beside, 'w');
    try {
      writeFileSync(file, content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** Flushes the names in a directory to the disk, where the system can do that. */
export function flushDirectory(path: string): void {
  try {
    const directory = openSync(path, 'r');
    try {
      fsyncSync(directory);
    } finally {
      closeSync(directory);
    }
  } catch {
    // Windows has no such thing; there a rename is as durable as it gets.
  }
}
