// The command `history`: options -> run -> report -> file or stdout. Talk goes to stderr.

import { accessSync, constants, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { CodefangError } from '../base/errors.js';
import { resolveOptions } from '../engine/options.js';
import type { Analyze, RunDescription } from '../engine/run-result.js';
import { evaluateConditions } from '../report/conditions.js';
import { plainPage, render } from '../report/formats.js';
import { headlineOf } from '../report/headline.js';
import { reportOf } from '../report/report.js';
import type { HistoryInvocation } from './arguments.js';
import { configured } from './configured.js';
import { Progress } from './progress.js';
import type { TextStream } from './progress.js';
import { pageFor, type Screen } from './terminal.js';

/** The streams of the process. */
export interface Streams {
  readonly stdout: NodeJS.WritableStream & Screen;
  readonly stderr: TextStream;
}

/** Runs the engine as the arguments say and writes its report; whether a condition of --fail-on holds. */
export async function history(
  invocation: HistoryInvocation,
  analyze: Analyze,
  { stdout, stderr }: Streams,
  signal: AbortSignal,
): Promise<boolean> {
  const { raw, output, file } = configured(invocation);
  const options = resolveOptions(raw);
  if (output.output !== undefined) checkFolder(output.output);
  const progress = new Progress(stderr, output);
  if (file !== undefined) progress.event({ kind: 'detail', text: `options from ${file}` });
  try {
    const result = await analyze(options, { progress: (event) => progress.event(event), signal });
    const page = output.output === undefined ? pageFor(stdout, process.env) : plainPage;
    const text = await render(reportOf(result), output.format, page);
    progress.end();
    if (output.stats) stderr.write(statistics(result.run));
    if (output.output === undefined) await write(stdout, text);
    else writeReport(output.output, text);
    const judged = evaluateConditions(output.failOn, undefined, headlineOf(result.results));
    for (const { holds, value, message } of judged) {
      if (holds || value === null) stderr.write(`codefang: fail-on: ${message}\n`);
    }
    return judged.some(({ holds }) => holds);
  } finally {
    progress.end();
  }
}

/** The counters of a run, one a line. */
function statistics({ objectReader, counters }: RunDescription): string {
  const rows = [['reader', objectReader], ...Object.entries(counters).map(([name, count]) => [name, String(count)])];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `stats: ${name.padEnd(width)}  ${value}\n`).join('');
}

/** A report that cannot be written is told before the run, not after it. */
function checkFolder(file: string): void {
  try {
    accessSync(dirname(file), constants.W_OK);
  } catch (error) {
    throw unwritable(file, error);
  }
}

function writeReport(file: string, text: string): void {
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
