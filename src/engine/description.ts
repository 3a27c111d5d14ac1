// Exactly what was read, for the head of a report: a function of (repository, head, options), and of how far the run came.

import { basename, dirname } from 'node:path';
import type { Repository } from '../git/repository.js';
import { parsesText } from './code-options.js';
import { reportedOptions, type EngineOptions } from './options.js';
import type { RunState } from './run-state.js';
import type { ReleaseDescription, SourceDescription } from './run-result.js';
import type { Selection } from './selection.js';

/** The repository's name for a reader: its folder's, never a whole path of the machine. */
export function nameOf({ workTree, commonDir }: Repository): string {
  if (workTree !== undefined) return basename(workTree);
  const folder = basename(commonDir);
  return folder === '.git' ? basename(dirname(commonDir)) : folder.replace(/\.git$/, '');
}

/** What a description is made of. */
export interface Described {
  readonly repository: string;
  readonly head: SourceDescription['head'];
  readonly options: EngineOptions;
  readonly state: RunState;
  readonly selection: Selection;
  /** The releases of the repository; what is told are those in the time of the commits. */
  readonly releases: readonly ReleaseDescription[];
  /** Commits of the history that were not read. */
  readonly commitsLeft: number;
}

/** Describes a run. */
export function describe({
  repository,
  head,
  options,
  state,
  selection,
  releases,
  commitsLeft,
}: Described): SourceDescription {
  const { extent } = state;
  const folded = extent?.folded;
  const firstTime = extent?.firstCommitTime ?? NaN;
  const lastTime = extent?.lastTime ?? NaN;
  // The first commit of all may have had a wrong clock.
  const earliest = folded === undefined ? -Infinity : firstTime;
  return {
    repository,
    head,
    commits: {
      order: options.order,
      count: state.commits - (folded === undefined ? 0 : 1),
      mainLine: (extent?.mainLine ?? 0) - (folded === undefined ? 0 : 1),
      firstTime,
      lastTime,
      earlier: extent === undefined || folded === undefined ? null : { count: folded, oid: extent.firstOid },
    },
    releases: releases.filter(({ time }) => time >= earliest && time <= lastTime),
    options: reportedOptions(options),
    selection: selection.description(),
    completeness: state.tally.result(extent?.shallow ?? false, commitsLeft, parsesText(options)),
  };
}
