// The figures of the last report, in a small file beside a checkpoint: written at the end of a whole nightly run, carried along by every save, and
// read again by the next run. What is read may be anybody's: its size is bounded, it is no link, and report/key-figures.ts judges its content.

import { lstatSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseKeyFigures, type KeyFigures } from '../report/key-figures.js';

/** The name of the file in a cached checkpoint. */
export const figuresName = 'codefang-figures.json';

const MOST_BYTES = 4096;

/** Writes the figures into a file that is not there, or is ours. */
export function writeFigures(file: string, figures: KeyFigures): void {
  rmSync(file, { force: true });
  writeFileSync(file, JSON.stringify(figures), { flag: 'wx' });
}

/** The figures in a file; undefined if it holds none. */
export function readFigures(file: string): KeyFigures | undefined {
  const stat = lstatSync(file, { throwIfNoEntry: false });
  if (stat === undefined || !stat.isFile() || stat.size > MOST_BYTES) return undefined;
  return parseKeyFigures(readFileSync(file, 'utf8'));
}
