// Files that are whole or not there: written beside their place, flushed to the disk, then renamed. After a crash at any point the
// place holds the old file or the new one.

import { mkdirSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
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
export async function writeDurably(path: string, content: Uint8Array | string): Promise<void> {
  makeDirectory(dirname(path));
  const beside = `${path}.${process.pid}.tmp`;
  try {
    const file = await open(beside, 'w');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** Flushes the names in a directory to the disk, where the system can do that. */
export async function flushDirectory(path: string): Promise<void> {
  try {
    const directory = await open(path, 'r');
    try {
      await directory.sync();
    } finally {
      await directory.close();
    }
  } catch {
    // Windows has no such thing; there a rename is as durable as it gets.
  }
}
