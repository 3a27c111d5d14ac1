// Runs of the engine on one repository that keep their states in one directory, and the reports they come to.

import { plainPage, render } from '../../src/report/formats.js';
import { reportOf } from '../../src/report/report.js';
import { idleOptions } from '../../src/engine/idle-options.js';
import { chosenAnalyzers, resolveOptions, type RawOptions } from '../../src/engine/options.js';
import type { Analyze, RunHooks, RunResult } from '../../src/engine/run-result.js';
import { temporaryDirectory } from '../git/small-repository.js';

/** Everything that is tracked, in fine steps; and small batches, so that there are many edges. */
export const fineOptions: RawOptions = {
  granularity: 3,
  sampling: 2,
  burndownFiles: true,
  burndownPeople: true,
  memoryBudget: '200MiB',
  workers: 1,
  commitBatchSize: 7,
  chunkSize: 20,
};

export interface KeptRun {
  /** The report, as YAML. */
  readonly text: string;
  readonly result: RunResult;
  /** What was told of checkpoints. */
  readonly told: readonly string[];
  readonly notices: readonly string[];
}

export class KeptRuns {
  readonly directory = temporaryDirectory();

  constructor(
    private readonly analyze: Analyze,
    private readonly path: string,
    private readonly options: RawOptions = {},
  ) {}

  async run(raw: RawOptions = {}, hooks: RunHooks = {}): Promise<KeptRun> {
    const notices: string[] = [];
    const progress: RunHooks['progress'] = (event) => {
      if (event.kind === 'notice') notices.push(event.text);
      hooks.progress?.(event);
    };
    const given = { ...fineOptions, ...this.options, path: this.path, checkpointDir: this.directory, ...raw };
    // What says nothing to the analyzers that are chosen is refused.
    const idle = idleOptions(given, chosenAnalyzers(given.analyzers)).filter(({ name }) => name in fineOptions);
    const options: RawOptions = { ...given, ...Object.fromEntries(idle.map(({ name }) => [name, undefined])) };
    const result = await this.analyze(resolveOptions(options), { ...hooks, progress });
    const text = await render(reportOf(result), 'yaml', plainPage);
    const told = notices.flatMap((notice) => (notice.startsWith('checkpoint: ') ? [notice.slice(12)] : []));
    return { text, result, told, notices };
  }

  /** A run that keeps and uses nothing. */
  fresh(raw: RawOptions = {}): Promise<KeptRun> {
    return this.run({ checkpoint: false, ...raw });
  }
}
