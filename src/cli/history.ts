// The command `history`: options -> run -> report -> file or stdout. Talk goes to stderr.

import { resolveOptions } from '../engine/options.js';
import type { Analyze, RunDescription } from '../engine/run-result.js';
import { evaluateConditions } from '../report/conditions.js';
import { preload } from '../report/formats.js';
import { headlineOf } from '../report/headline.js';
import { reportOf } from '../report/report.js';
import type { HistoryInvocation } from './arguments.js';
import { configured } from './configured.js';
import { Interruption } from './exit.js';
import { Progress } from './progress.js';
import type { TextStream } from './progress.js';
import { reportOutput } from './report-output.js';
import type { Screen } from './terminal.js';

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
  const { raw, output, file } = await configured(invocation);
  const options = resolveOptions(raw);
  const make = await reportOutput(output.format, output.output, options.analyzers, stdout, (notice) =>
    stderr.write(`codefang: ${notice}\n`),
  );
  const progress = new Progress(stderr, output);
  if (file !== undefined) progress.event({ kind: 'detail', text: `options from ${file}` });
  try {
    let making: ReturnType<typeof make> | undefined;
    let commitsKept = 0;
    const analyzing = analyze(options, {
      progress: (event) => progress.event(event),
      signal,
      checkpointed: ({ commits }) => (commitsKept = commits),
      short: () => preload(output.format),
      writesMatrix: output.format === 'yaml' || output.format === 'json',
      found: (found) => {
        making = make(reportOf(found));
        // A failure is told when it is waited for.
        making.catch(() => undefined);
      },
    });
    const result = await analyzing.catch((error: unknown) => {
      throw error instanceof Interruption ? new Interruption(error.signal, commitsKept) : error;
    });
    progress.end();
    if (output.stats) stderr.write(statistics(result.run));
    const put = await (making ?? make(reportOf(result)));
    await put();
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
