// Bounded, synchronous reading of files that others wrote. Laws: an absent file is `undefined`; anything else that is no
// readable regular file (a directory, a FIFO, a symlink loop, no permission) is a `repository-unreadable` error that names
// it; nothing is allocated before the size of the file was checked against what the reader expects.

import { closeSync, constants, fstatSync, openSync, readSync, readdirSync } from 'node:fs';
import { CodefangError } from '../base/errors.js';

/** A file held open for the length of one `withFile` call. */
export interface ReadableFile {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Exactly `length` bytes from `position`; `repository-unreadable` when the file ends before. */
  read(position: number, length: number): Buffer;
}

/** Opening a FIFO must not block; Windows has neither FIFOs nor the flag. */
const openFlags = constants.O_RDONLY | ((constants.O_NONBLOCK as number | undefined) ?? 0);

/** Opens a regular file, hands it to `use` and closes it. `undefined` when there is no such file. */
export function withFile<T>(path: string, use: (file: ReadableFile) => T): T | undefined {
  let descriptor: number;
  try {
    descriptor = openSync(path, openFlags);
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw unreadable(path, error);
  }
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) {
      throw new CodefangError('repository-unreadable', `not a regular file: ${path}`, { file: path });
    }
    const read = (position: number, length: number): Buffer => readExactly(descriptor, path, position, length);
    return use({ path, size: stat.size, read });
  } finally {
    closeSync(descriptor);
  }
}

/** The whole of a file of at most `maxBytes` bytes; `undefined` when absent, `repository-too-large` when larger. */
export function readWholeFile(path: string, maxBytes: number): Buffer | undefined {
  return withFile(path, (file) => {
    if (file.size > maxBytes) {
      const message = `${path} has ${file.size} bytes, more than the ${maxBytes} bytes it may have`;
      throw new CodefangError('repository-too-large', message, { file: path });
    }
    return file.read(0, file.size);
  });
}

/** The names in a directory, sorted by code unit so that every machine sees one order; `undefined` when absent. */
export function listDirectory(path: string): string[] | undefined {
  try {
    return readdirSync(path).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw unreadable(path, error);
  }
}

/** Whether a thrown file system error says that nothing can be at that path. */
export function isAbsent(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG';
}

/** The typed error for a file system error at `path`. */
export function unreadable(path: string, cause: unknown): CodefangError {
  const reason = (cause as NodeJS.ErrnoException).code ?? String(cause);
  return new CodefangError('repository-unreadable', `cannot read ${path}: ${reason}`, { file: path }, cause);
}

function readExactly(descriptor: number, path: string, position: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    let count: number;
    try {
      count = readSync(descriptor, bytes, filled, length - filled, position + filled);
    } catch (error) {
      throw unreadable(path, error);
    }
    if (count === 0) {
      const offset = position + filled;
      const message = `${path} ends at byte ${offset}, inside what should be there`;
      throw new CodefangError('repository-unreadable', message, { file: path, offset });
    }
    filled += count;
  }
  return bytes;
}
