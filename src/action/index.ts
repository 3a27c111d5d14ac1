// The action's entry, of `main` and of `post`: the same file, told apart by what `main` saved. Laws: the first line of the log is written before
// anything large is loaded; a signal stops the run within the seconds the runner gives; the process ends when the step does, whatever a package
// has still open.
//
// A cancelled step gets SIGINT, SIGTERM 7.5 s later (Windows: SIGBREAK), and is killed after 2.5 s more.

import { endingOf, Interruption, signalExitCodes } from '../cli/exit.js';
import { CodefangError, exitCodeOf } from '../base/errors.js';
import { version } from '../engine/version.js';
import { QuietStream } from './quiet.js';
import { ProcessRunner, type Runner } from './runner.js';

/** The state by which `post` knows itself. */
const isPost = 'is-post';

const quiet = new QuietStream(process.stdout);
const interruption = new AbortController();
/** Milliseconds after the first signal in which a run may put its checkpoint on the disk. */
const GRACE = 7000;

/** The first signal asks the run to end; the second, or too much time, ends the process. What is on the disk is whole at any moment. */
function interrupt(signal: keyof typeof signalExitCodes): void {
  const exit = (): never => process.exit(signalExitCodes[signal]);
  if (interruption.signal.aborted) exit();
  interruption.abort(new Interruption(signal));
  setTimeout(exit, GRACE).unref();
}

process.on('SIGINT', () => interrupt('SIGINT'));
process.on('SIGTERM', () => interrupt('SIGTERM'));
process.on('SIGBREAK', () => interrupt('SIGTERM'));

/** Runs the step; its exit code. */
async function step(runner: Runner): Promise<number> {
  if (runner.state(isPost) === 'true') {
    const { post } = await import('./post.js');
    return post({ runner, quiet });
  }
  runner.saveState(isPost, 'true');
  const { main } = await import('./main.js');
  return main({ runner, quiet, signal: interruption.signal, started: performance.timeOrigin });
}

/** Says why the step fails; its exit code. */
function failed(error: unknown, runner: Runner): number {
  const { exitCode, text } = endingOf(error);
  if (error instanceof Interruption) {
    runner.log(`${error.message}: what is done is kept for the post step`);
  } else if (error instanceof CodefangError && exitCodeOf(error.code) !== undefined) {
    const { hint } = error.data;
    runner.annotate('error', hint === undefined ? error.message : `${error.message}\n${hint}`, { title: 'codefang' });
  } else {
    runner.annotate('error', text.trimEnd(), { title: 'codefang' });
  }
  return exitCode;
}

if (process.env[`STATE_${isPost}`] !== 'true') quiet.write(`codefang ${version}, Node ${process.versions.node}\n`);
const runner = new ProcessRunner(process.env, await import('@actions/core'), quiet.write);
const exitCode = await step(runner).catch((error: unknown) => failed(error, runner));
process.stdout.write('', () => process.exit(exitCode));
