// Where a report goes: to a file or stdout; pictures, of which there are several, into a folder or to files whose names begin alike. What cannot be
// written is told before the run, not after it.

import { accessSync, constants, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CodefangError } from '../base/errors.js';
import { plainPage, render, renderPictures, type Format } from '../report/formats.js';
import type { Report } from '../report/report.js';
import { pageFor, type Screen } from './terminal.js';

/** Makes what is written of the report of a run; what it gives writes that. */
export type ReportOutput = (report: Report) => Promise<() => Promise<void> | void>;

/** The output for a format; `file` is what --output says. Throws `user-bad-option`. */
export async function reportOutput(
  format: Format,
  file: string | undefined,
  analyzers: readonly string[],
  stdout: NodeJS.WritableStream & Screen,
): Promise<ReportOutput> {
  if (format === 'svg') return pictures(file, analyzers, stdout);
  if (file === undefined) {
    return async (report) => {
      const text = await render(report, format, pageFor(stdout, process.env));
      return () => write(stdout, text);
    };
  }
  checkFolder(file, dirname(file));
  return async (report) => {
    const text = await render(report, format, plainPage);
    return () => writeText(file, text);
  };
}

async function pictures(
  place: string | undefined,
  analyzers: readonly string[],
  stdout: NodeJS.WritableStream,
): Promise<ReportOutput> {
  // Loaded when it is asked for: it knows every section.
  const { chartIdsOf } = await import('../report/sections/registry.js');
  const ids = chartIdsOf(analyzers);
  if (place === undefined) {
    if (ids.length > 1) {
      throw new CodefangError(
        'user-bad-option',
        `option --format: svg may be ${ids.length} files here (${ids.join(', ')}), and stdout takes one`,
        { hint: 'give a folder with --output, such as -o pictures/' },
      );
    }
    return async (report) => {
      const drawn = await renderPictures(report);
      return async () => {
        for (const { svg } of drawn) await write(stdout, svg);
      };
    };
  }
  const isFolder = /[\\/]$/.test(place) || statSync(place, { throwIfNoEntry: false })?.isDirectory() === true;
  if (isFolder) makeFolder(place);
  checkFolder(place, isFolder ? place : dirname(place));
  const prefix = place.replace(/\.svg$/i, '');
  return async (report) => {
    const drawn = await renderPictures(report);
    return () => {
      for (const { name, svg } of drawn)
        writeText(isFolder ? join(place, `${name}.svg`) : `${prefix}-${name}.svg`, svg);
    };
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

function writeText(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw unwritable(file, error);
  }
}

function unwritable(file: string, error: unknown): CodefangError {
  return new CodefangError(
    'user-bad-option',
    `option --output: cannot write ${file} (${reasonOf(error)})`,
    { file, hint: 'give a file in a folder that exists and can be written' },
    error,
  );
}

/** Ends well when the reader of a pipe has gone: it has seen enough. */
function write(stream: NodeJS.WritableStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      const reason = error ? reasonOf(error) : 'EPIPE';
      if (reason === 'EPIPE') resolve();
      else reject(new CodefangError('user-bad-option', `cannot write the report to stdout (${reason})`, {}, error));
    });
  });
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
