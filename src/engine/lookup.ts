// What the analyzers knew at a commit, to be asked when later ones have moved on: copies of their states, for questions about a few files that
// no list of a result answers for certain.

import type { Analyzer } from '../analyzers/analyzer.js';
import { Couples } from '../analyzers/couples/couples.js';
import type { Companion } from '../analyzers/couples/file-pairs.js';
import { FileHistory } from '../analyzers/file-history/file-history.js';
import type { FileChurn } from '../analyzers/file-history/result.js';
import type { EngineOptions } from './options.js';

/** Answers about files by their paths at that commit. What needs an analyzer that does not run is undefined. */
export interface Lookup {
  /** The files that usually change with some. */
  readonly companions: ((paths: readonly string[]) => readonly Companion[]) | undefined;
  /** How much a file has changed; undefined for one that was not there. */
  readonly churn: ((path: string) => FileChurn | undefined) | undefined;
}

/** Copies what analyzers know of files. */
export function lookupOf(analyzers: readonly Analyzer<unknown>[], options: EngineOptions): Lookup {
  const couples = analyzers.find((analyzer) => analyzer instanceof Couples);
  const fileHistory = analyzers.find((analyzer) => analyzer instanceof FileHistory);
  return {
    companions: couples && companionsOf(couples, options),
    churn: fileHistory && churnOf(fileHistory, options),
  };
}

function companionsOf(couples: Couples, options: EngineOptions): Lookup['companions'] {
  const copy = new Couples(options);
  copy.load(couples.save());
  return (paths) => copy.companionsAt(paths);
}

function churnOf(fileHistory: FileHistory, options: EngineOptions): Lookup['churn'] {
  const copy = new FileHistory(options);
  copy.load(fileHistory.save());
  return (path) => copy.churnAt(path);
}
