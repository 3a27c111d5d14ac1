// The engine as the action calls it: options from inputs and the repository's file of options, a run with checkpoints, and what of it comes
// back. The one place that knows both sides.

import { configured } from '../cli/configured.js';
import { CodefangError } from '../base/errors.js';
import type { RawOptions } from '../engine/options.js';
import type { RunHooks, RunResult } from '../engine/run-result.js';
import { inputDefaults, type ActionInputs } from './inputs.js';

/** Figures the run was carried out with, and how they came about. */
export interface RunKnobs {
  readonly workers: number;
  readonly bufferSize: number;
  readonly commitBatchSize: number;
  readonly blobCacheBytes: number;
  readonly diffCacheEntries: number;
  readonly blobArenaBytes: number;
  readonly chunkCommits: number;
  readonly budgetBytes: number;
  /** Lines of arithmetic. */
  readonly derivation: readonly string[];
}

/** What became of the checkpoint. */
export interface RunCheckpoint {
  readonly directory: string;
  readonly reused: number;
  readonly analysed: number;
  readonly saved: boolean;
}

/** A checkpoint that lies on the disk. */
export interface CheckpointInfo {
  readonly commitsDone: number;
  readonly commits: number;
  readonly directory: string;
}

/** How the action follows and stops a run. */
export interface ActionHooks extends RunHooks {
  /** Ends the run cleanly at the next batch, with what was read until then. */
  readonly stop?: AbortSignal;
  readonly checkpointed?: (info: CheckpointInfo) => void;
  readonly milestone?: { readonly oid: string; reached(results: Readonly<Record<string, unknown>>): void };
}

/** Options with those of checkpoints and memory. */
export interface ActionOptions extends RawOptions {
  readonly memoryBudget?: string;
  readonly workers?: string;
  readonly bufferSize?: string;
  readonly commitBatchSize?: string;
  readonly blobCacheSize?: string;
  readonly diffCacheSize?: string;
  readonly blobArenaSize?: string;
  readonly chunkSize?: string;
  readonly checkpoint?: boolean;
  readonly checkpointDir?: string;
  readonly resume?: boolean;
}

/** A run's result with what the action needs. */
export interface ActionResult {
  readonly result: RunResult;
  readonly isComplete: boolean;
  readonly knobs: RunKnobs | undefined;
  readonly reused: number;
  readonly analysed: number;
}

/** Options from the inputs, over those of the file. Throws `user-bad-option` in the inputs' words. */
export function optionsOf(inputs: ActionInputs): {
  readonly options: ActionOptions;
  readonly file: string | undefined;
} {
  const flags = { ...inputs.engine, path: inputs.path, format: 'yaml' };
  try {
    const { raw, file } = configured({
      command: 'history',
      raw: { ...inputs.engine, path: inputs.path },
      output: { format: 'yaml', output: undefined, quiet: false, verbose: false, stats: false },
      config: inputs.config,
      flags,
      given: new Set(Object.keys(inputs.engine)),
    });
    return { options: raw, file };
  } catch (error) {
    throw inInputWords(error);
  }
}

/** What shapes the results, for the identity of a checkpoint. Throws `user-bad-option` in the inputs' words. */
export async function configurationOf(options: ActionOptions): Promise<unknown> {
  const { resolveOptions, reportedOptions } = await import('../engine/options.js');
  try {
    const resolved = resolveOptions(options);
    return [resolved.analyzers, resolved.order, reportedOptions(resolved)];
  } catch (error) {
    throw inInputWords(error);
  }
}

/** Runs the engine. */
export async function runEngine(options: ActionOptions, hooks: ActionHooks): Promise<ActionResult> {
  const [{ analyze }, { resolveOptions }] = await Promise.all([
    import('../engine/analyze.js'),
    import('../engine/options.js'),
  ]);
  const result = await analyze(resolveOptions(options), hooks);
  const { knobs, checkpoint } = result.run as { knobs?: RunKnobs; checkpoint?: RunCheckpoint };
  const { complete } = result.source.completeness as { complete?: boolean };
  return {
    result,
    isComplete: complete ?? true,
    knobs,
    reused: checkpoint?.reused ?? 0,
    analysed: checkpoint?.analysed ?? result.source.commits.count,
  };
}

/** An option of the engine is an input here. */
function inInputWords(error: unknown): unknown {
  if (!(error instanceof CodefangError)) return error;
  const message = error.message.replace(/^option --([a-z-]+)/, (text, name: string) =>
    Object.hasOwn(inputDefaults, name) ? `input ${name}` : text,
  );
  return new CodefangError(error.code, message, error.data, error);
}
