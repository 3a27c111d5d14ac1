// A program that waits for something that can no longer happen ends in silence and with 0, unless somebody sees to it.

/** The exit code of Node itself for an ES module that is never done. */
const UNSETTLED = 13;

/** Runs a program; a process that ends before it does has failed, though nothing threw. */
export async function wholeRun(program: Promise<unknown>): Promise<void> {
  const unsettled = (): void => {
    if (process.exitCode !== undefined) return;
    process.exitCode = UNSETTLED;
    process.stderr.write('codefang: the program waits for something that can no longer happen\n');
  };
  process.once('exit', unsettled);
  await program.finally(() => process.off('exit', unsettled));
}
