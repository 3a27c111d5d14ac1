// The engine as the action calls it: options from inputs and the repository's file of options, a run with checkpoints, and what of it comes
// back. The one place that knows both sides.

import { configured } from '../cli/configured.js';
import { CodefangError } from '../base/errors.js';
import { chosenAnalyzers, type RawOptions } from '../engine/options.js';
import type { RunHooks, RunResult } from '../engine/run-result.js';
import { version } from '../engine/version.js';
import type { Condition } from '../report/conditions.js';
import { inputDefaults, type ActionInputs } from './inputs.js';

/** A run's result, and what of it the action asks for most. */
export interface ActionResult {
  readonly result: RunResult;
  /** The report reaches the newest commit. */
  readonly isComplete: boolean;
  /** Commits taken over from a checkpoint, and commits read. */
  readonly reused: number;
  readonly analysed: number;
}

/** Options and conditions from the inputs, over those of the file. Throws `user-bad-option` in the inputs' words. */
export async function optionsOf(inputs: ActionInputs): Promise<{
  readonly options: RawOptions;
  readonly failOn: readonly Condition[];
  readonly file: string | undefined;
}> {
  const flags = { ...inputs.engine, path: inputs.path, format: 'yaml' };
  try {
    const { raw, output, file } = await configured({
      command: 'history',
      raw: { ...inputs.engine, path: inputs.path },
      output: { format: 'yaml', output: undefined, quiet: false, verbose: false, stats: false, failOn: [] },
      config: inputs.config,
      flags,
      given: new Set(Object.keys(inputs.engine)),
    });
    // What a comment tells of files and people needs both; the file of options or an input may say otherwise.
    const defaults = chosenAnalyzers(raw.analyzers).includes('burndown')
      ? { burndownFiles: true, ...(raw.people !== false && { burndownPeople: true }) }
      : {};
    const options = { ...defaults, ...raw };
    return { options, failOn: inputs.failOn.length > 0 ? inputs.failOn : output.failOn, file };
  } catch (error) {
    throw inInputWords(error);
  }
}

/** What shapes the state that is kept, for the identity of a checkpoint. Throws `user-bad-option` in the inputs' words. */
export async function configurationOf(options: RawOptions): Promise<unknown> {
  const { resolveOptions, stateOptions } = await import('../engine/options.js');
  try {
    const resolved = resolveOptions(options);
    return [version, resolved.analyzers, resolved.order, stateOptions(resolved)];
  } catch (error) {
    throw inInputWords(error);
  }
}

/** Runs the engine. Rejects with a `CodefangError` in the inputs' words, or the reason of `hooks.signal`. */
export async function runEngine(options: RawOptions, hooks: RunHooks): Promise<ActionResult> {
  const [{ analyze }, { resolveOptions }] = await Promise.all([
    import('../engine/analyze.js'),
    import('../engine/options.js'),
  ]);
  try {
    const result = await analyze(resolveOptions(options), hooks);
    const { reused, analysed } = result.run.checkpoint;
    return { result, isComplete: result.source.completeness.complete, reused, analysed };
  } catch (error) {
    throw inInputWords(error);
  }
}

/** An option of the engine is an input here. */
function inInputWords(error: unknown): unknown {
  if (!(error instanceof CodefangError)) return error;
  const message = error.message.replace(/^option --([a-z-]+)/, (text, name: string) =>
    Object.hasOwn(inputDefaults, name) ? `input ${name}` : text,
  );
  return new CodefangError(error.code, message, error.data, error);
}
