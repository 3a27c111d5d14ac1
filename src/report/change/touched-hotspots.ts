// The hotspots that a change touches: files that have changed often before it.

import { riskOf, type FileChurn, type RiskLevel } from '../../analyzers/file-history/result.js';
import type { ChangedFile } from './change-record.js';

/** A hotspot in the change. */
export interface TouchedHotspot {
  /** Path after the change; before it, of a file that is gone. */
  readonly path: string;
  readonly commits: number;
  readonly risk: RiskLevel;
  /** Ticks of the first and the last commit before the change that changed it. */
  readonly firstTick: number;
  readonly lastTick: number;
}

/** By commits, the most first, then by path. `churnOf` knows files by their paths before the change. */
export function touchedHotspots(
  files: readonly ChangedFile[],
  churnOf: (path: string) => FileChurn | undefined,
): readonly TouchedHotspot[] {
  return files
    .flatMap(({ before, after }): TouchedHotspot[] => {
      const churn = before === null ? undefined : churnOf(before);
      const risk = churn && riskOf(churn.commit_count);
      if (churn === undefined || risk === undefined) return [];
      const { commit_count: commits, first_tick: firstTick, last_tick: lastTick } = churn;
      return [{ path: after ?? before ?? '', commits, risk, firstTick: firstTick ?? 0, lastTick: lastTick ?? 0 }];
    })
    .sort((a, b) => b.commits - a.commits);
}
