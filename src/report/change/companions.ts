// Files that usually change with those of a change and are not in it. The evidence is that of couples (analyzers/couples/file-pairs.ts), of the
// history before the change.

import type { Companion } from '../../analyzers/couples/file-pairs.js';
import type { ChangedFile } from './change-record.js';

/** One file of the change that another usually changes with. */
export interface CompanionEvidence {
  /** Path after the change; before it, of a file that is gone. */
  readonly file: string;
  /** In so many of the file's change sets the other was, too. */
  readonly together: number;
  readonly changes: number;
}

/** A file that is not in the change. */
export interface AbsentCompanion {
  readonly path: string;
  /** The strongest first. */
  readonly evidence: readonly CompanionEvidence[];
}

/**
 * The companions that are absent, the one with the strongest evidence first: by the share of change sets, then by their number, then by path.
 * `companions` are those of the changed files, by their paths before the change.
 */
export function absentCompanions(
  files: readonly ChangedFile[],
  companions: readonly Companion[],
): readonly AbsentCompanion[] {
  const shown = new Map(files.flatMap(({ before, after }) => (before === null ? [] : [[before, after ?? before]])));
  const absent = new Map<string, CompanionEvidence[]>();
  for (const { file, companion, co_changes: together, changes } of companions) {
    const path = shown.get(file);
    if (path === undefined || shown.has(companion)) continue;
    const evidence = absent.get(companion) ?? [];
    evidence.push({ file: path, together, changes });
    absent.set(companion, evidence);
  }
  return [...absent]
    .map(([path, evidence]) => ({ path, evidence: evidence.sort(stronger) }))
    .sort((a, b) => stronger(a.evidence[0], b.evidence[0]) || compare(a.path, b.path));
}

function stronger(a: CompanionEvidence, b: CompanionEvidence): number {
  return b.together * a.changes - a.together * b.changes || b.together - a.together || compare(a.file, b.file);
}

function compare(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
