// Where a report goes: to a file or stdout; pictures, of which there are several, into a folder or to files whose names begin alike. What cannot be
// written is told before the run, not after it.

import {
  accessSync,
  closeSync,
  constants,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { CodefangError } from '../base/errors.js';
import {
  isPictureFormat,
  plainPage,
  renderParts,
  renderPictureFiles,
  type Format,
  type PictureFile,
  type PictureFormat,
} from '../report/formats.js';
import type { Report } from '../report/report.js';
import { pageFor, type Screen } from './terminal.js';

/** Makes what is written of the report of a run; what it gives writes that. */
export type ReportOutput = (report: Report) => Promise<() => Promise<void> | void>;

/** Said where a report has no chart, so that nobody looks for files. */
const NO_PICTURES =
  'no picture was made: nothing here fills a chart; those over time need two samples or more, which --sampling 1 --granularity 1 may give';

/** The output for a format; `file` is what --output says, `say` takes what a user is to know of it. Throws `user-bad-option`. */
export async function reportOutput(
  format: Format,
  file: string | undefined,
  analyzers: readonly string[],
  stdout: NodeJS.WritableStream & Screen,
  say: (notice: string) => void,
): Promise<ReportOutput> {
  if (isPictureFormat(format)) {
    const make = await pictures(format, file, analyzers, stdout);
    return async (report) => {
      const drawn = await renderPictureFiles(report, format);
      return drawn.length === 0 ? () => say(NO_PICTURES) : () => make(drawn);
    };
  }
  if (file === undefined) {
    return async (report) => {
      const parts = await renderParts(report, format, pageFor(stdout, process.env));
      return async () => {
        for (const block of blocksOf(parts)) await write(stdout, block);
      };
    };
  }
  if (/[\\/]$/.test(file) || statSync(file, { throwIfNoEntry: false })?.isDirectory() === true) {
    throw new CodefangError('user-bad-option', `option --output: ${file} is a folder`, {
      file,
      hint: `give a file, such as ${join(file, `report.${format}`)}`,
    });
  }
  checkFolder(file, dirname(file));
  return async (report) => {
    const parts = await renderParts(report, format, plainPage);
    return () => writeContent(file, blocksOf(parts));
  };
}

/** What writes pictures. */
async function pictures(
  format: PictureFormat,
  place: string | undefined,
  analyzers: readonly string[],
  stdout: NodeJS.WritableStream,
): Promise<(drawn: readonly PictureFile[]) => Promise<void> | void> {
  // Loaded when it is asked for: it knows every section.
  const { chartIdsOf } = await import('../report/sections/registry.js');
  const ids = chartIdsOf(analyzers);
  if (place === undefined) {
    if (ids.length > 1) {
      throw new CodefangError(
        'user-bad-option',
        `option --format: ${format} may be ${ids.length} files here (${ids.join(', ')}), and stdout takes one`,
        { hint: 'give a folder with --output, such as -o pictures/' },
      );
    }
    return async (drawn) => {
      for (const { content } of drawn) await write(stdout, content);
    };
  }
  const isFolder = /[\\/]$/.test(place) || statSync(place, { throwIfNoEntry: false })?.isDirectory() === true;
  if (isFolder) makeFolder(place);
  checkFolder(place, isFolder ? place : dirname(place));
  const ending = `.${format}`;
  const prefix = place.toLowerCase().endsWith(ending) ? place.slice(0, -ending.length) : place;
  return (drawn) => {
    for (const { file, content } of drawn) writeContent(isFolder ? join(place, file) : `${prefix}-${file}`, [content]);
  };
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw unwritable(folder, error);
  }
}

function checkFolder(file: string, folder: string): void {
  try {
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw unwritable(file, error);
  }
}

/** Characters of a report that are written at a time. */
const BLOCK_CHARACTERS = 1 << 20;

/** Many small parts as few larger ones: a report of many megabytes is never put together. */
function* blocksOf(parts: readonly string[]): Iterable<string> {
  let from = 0;
  let length = 0;
  for (let end = 0; end < parts.length; end++) {
    length += parts[end].length;
    if (length < BLOCK_CHARACTERS && end + 1 < parts.length) continue;
    yield parts.slice(from, end + 1).join('');
    from = end + 1;
    length = 0;
  }
}

function writeAll(file: string, content: Iterable<string | Uint8Array>, mode?: number): void {
  const descriptor = openSync(file, 'w', mode);
  try {
    for (const part of content) writeFileSync(descriptor, part);
  } finally {
    closeSync(descriptor);
  }
}

/** Written beside and put in place when it is whole: where the disk is full, the file of before stays. Pipes and devices are written as they are. */
function writeContent(file: string, content: Iterable<string | Uint8Array>): void {
  const stat = lstatSync(file, { throwIfNoEntry: false });
  const beside = `${file}.${process.pid}.tmp`;
  try {
    if (stat !== undefined && !stat.isFile()) {
      writeAll(file, content);
      return;
    }
    writeAll(beside, content, stat?.mode);
    renameSync(beside, file);
  } catch (error) {
    try {
      rmSync(beside, { force: true });
    } catch {
      // It is none of ours.
    }
    throw unwritable(file, error);
  }
}

function unwritable(file: string, error: unknown): CodefangError {
  return new CodefangError(
    'user-bad-option',
    `option --output: cannot write ${file} (${reasonOf(error)})`,
    {
      file,
      hint: `give a file in a folder that exists and can be written${reasonOf(error) === 'ENOSPC' ? ', on a disk with room' : ''}`,
    },
    error,
  );
}

/** Ends well when the reader of a pipe has gone: it has seen enough. */
function write(stream: NodeJS.WritableStream, content: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(content, (error) => {
      const reason = error ? reasonOf(error) : 'EPIPE';
      if (reason === 'EPIPE') resolve();
      else reject(new CodefangError('user-bad-option', `cannot write the report to stdout (${reason})`, {}, error));
    });
  });
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
