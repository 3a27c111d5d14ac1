#!/usr/bin/env node
// The command line: argv in; stdout, stderr and exit code out. What a command needs is loaded when it runs.

import { version } from '../engine/version.js';
import { Interruption, endingOf, signalExitCodes } from './exit.js';

/** Runs what the arguments ask for. */
async function main(args: readonly string[], signal: AbortSignal): Promise<void> {
  // What such a run needs is on its way while its arguments are read: a thread above all, which takes as long to start as the rest to load.
  if (args[0] === 'history') {
    // A program that cannot load it says so where it is used.
    await import('../pipeline/worker-thread.js').then(({ prepareWorker }) => prepareWorker()).catch(() => undefined);
    import('../engine/analyze.js').catch(() => undefined);
  }
  // Asked for most, and known without a parser of arguments.
  if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
    process.stdout.write(`${version}\n`);
    return;
  }
  const { parseArguments } = await import('./arguments.js');
  const invocation = parseArguments(args);
  switch (invocation.command) {
    case 'print':
      process.stdout.write(invocation.text);
      return;
    case 'analyzers': {
      const { registry } = await import('../analyzers/registry.js');
      for (const { id, summary } of registry) process.stdout.write(`${id.padEnd(14)}${summary}\n`);
      return;
    }
    case 'checkpoint': {
      const { checkpoint } = await import('./checkpoint.js');
      process.stdout.write(checkpoint(invocation));
      return;
    }
    case 'history': {
      const [{ history }, { analyze }] = await Promise.all([import('./history.js'), import('../engine/analyze.js')]);
      if (await history(invocation, analyze, process, signal)) process.exitCode = 1;
      return;
    }
  }
}

const interruption = new AbortController();
// Begins before streams are set up, which takes as long as loading what it asks for.
const running = main(process.argv.slice(2), interruption.signal);
for (const signal of Object.keys(signalExitCodes) as (keyof typeof signalExitCodes)[]) {
  process.once(signal, () => interruption.abort(new Interruption(signal)));
}
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe may stop reading when it has seen enough.
  if (error.code === 'EPIPE') process.exit(0);
});
process.stderr.on('error', () => undefined);
try {
  await running;
} catch (error) {
  const { exitCode, text } = endingOf(error);
  process.stderr.write(text);
  process.exitCode = exitCode;
}
