// A run of burndown over a repository without threads: what the engine does, with the batch size in the caller's hands.
import { Burndown } from '../../src/analyzers/burndown/burndown.js';
import type { BurndownResult } from '../../src/analyzers/burndown/result.js';
import { defaultRenameOptions } from '../../src/changes/renames.js';
import { resolveOptions, type RawOptions } from '../../src/engine/options.js';
import type { SelectionDescription } from '../../src/engine/run-result.js';
import { Selection, windowOf } from '../../src/engine/selection.js';
import { listPacks } from '../../src/git/pack-list.js';
import { resolveRevision } from '../../src/git/refs.js';
import { openRepository } from '../../src/git/repository.js';
import type { History } from '../../src/history/history.js';
import { defaultSizes } from '../../src/kernel/regions.js';
import { planChunks } from '../../src/pipeline/plan.js';
import { serialPipeline } from '../../src/pipeline/serial.js';
import type { RepositoryFixture } from '../support/repository-fixture.js';

export interface SerialRun {
  readonly history: History;
  readonly result: BurndownResult;
  readonly selection: SelectionDescription;
  readonly notices: readonly string[];
  readonly digest: string;
  /** Lines of the last row. */
  readonly total: number;
}

export async function serialRun(
  fixture: RepositoryFixture,
  raw: RawOptions = {},
  batchCommits = 1024,
): Promise<SerialRun> {
  const options = resolveOptions({ granularity: 1, sampling: 1, tickSize: 1, ...raw, path: fixture.path });
  const repository = openRepository(fixture.path, fixture.environment());
  const { oidBytes, objectDirectories } = repository;
  const source = { oidBytes, objectDirectories, packs: listPacks(objectDirectories, oidBytes) };
  const pipeline = serialPipeline({ source, sizes: defaultSizes });
  try {
    const history = await pipeline.history({
      head: resolveRevision(repository, options.revision).oid,
      shallow: repository.shallow,
      order: 'first-parent',
      tickSeconds: options.tickSizeHours * 3600,
      window: windowOf(options),
    });
    const selection = await Selection.settle(pipeline, history, options);
    const spans = planChunks(history.commits.ticks.length, { batchCommits }).flatMap(({ batches }) => batches);
    const burndown = new Burndown(options);
    const changes = { hunks: true, renames: defaultRenameOptions, ...selection.changeOptions() };
    for await (const { batch, leftOut } of pipeline.batches(history, spans, changes)) {
      selection.add(leftOut);
      burndown.consume(batch);
    }
    const result = burndown.result();
    const total = (result.matrix.at(-1) ?? []).reduce((sum, lines) => sum + lines, 0);
    const description = selection.description();
    return { history, result, selection: description, notices: selection.notices(), digest: selection.digest(), total };
  } finally {
    await pipeline.close();
  }
}
