// What the analyzers knew at a commit, to be asked when later ones have moved on: copies of their states, for questions about a few files that
// no list of a result answers for certain.

import type { Analyzer } from '../analyzers/analyzer.js';
import { Couples } from '../analyzers/couples/couples.js';
import type { Companion } from '../analyzers/couples/file-pairs.js';
import { FileHistory } from '../analyzers/file-history/file-history.js';
import type { FileChurn } from '../analyzers/file-history/result.js';
import { Imports } from '../analyzers/imports/imports.js';
import type { ImportStanding } from '../analyzers/imports/result.js';
import { Shotness } from '../analyzers/shotness/shotness.js';
import { riskChanges } from '../analyzers/shotness/result.js';
import type { TouchedNode } from '../analyzers/shotness/touched-nodes.js';
import type { ChangeBatch } from '../changes/change-batch.js';
import { Typos, type Correction } from '../analyzers/typos/typos.js';
import type { EngineOptions } from './options.js';

/** Answers about files by their paths at that commit. What needs an analyzer that does not run is undefined. */
export interface Lookup {
  /** The files that usually change with some. */
  readonly companions: ((paths: readonly string[]) => readonly Companion[]) | undefined;
  /** How much a file has changed; undefined for one that was not there. */
  readonly churn: ((path: string) => FileChurn | undefined) | undefined;
  /** How an import of the language at a place of the table stood; undefined for one that there never was. */
  readonly imports: ((language: number, name: string) => ImportStanding | undefined) | undefined;
  readonly hotFunctions: HotFunctions | undefined;
  /** Misspelt words that were corrected, with their last correction. */
  readonly corrections: ReadonlyMap<string, Correction> | undefined;
}

/** The functions that had changed often, followed through what later commits do. */
export interface HotFunctions {
  /** Takes the next batch after the commit. */
  readonly follow: (batch: ChangeBatch) => void;
  /** Those that the batches changed. */
  readonly touched: () => readonly TouchedNode[];
}

/** Copies what analyzers know of files. */
export function lookupOf(analyzers: readonly Analyzer<unknown>[], options: EngineOptions): Lookup {
  const couples = analyzers.find((analyzer) => analyzer instanceof Couples);
  const fileHistory = analyzers.find((analyzer) => analyzer instanceof FileHistory);
  const imports = analyzers.find((analyzer) => analyzer instanceof Imports);
  const shotness = analyzers.find((analyzer) => analyzer instanceof Shotness);
  return {
    companions: couples && companionsOf(couples, options),
    churn: fileHistory && churnOf(fileHistory, options),
    imports: imports && standingOf(imports, options),
    hotFunctions: shotness && hotFunctionsOf(shotness, options),
    corrections: analyzers.find((analyzer) => analyzer instanceof Typos)?.corrections(),
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

function standingOf(imports: Imports, options: EngineOptions): Lookup['imports'] {
  const copy = new Imports(options);
  copy.load(imports.save());
  return (language, name) => copy.standingOf(language, name);
}

function hotFunctionsOf(shotness: Shotness, options: EngineOptions): HotFunctions {
  const copy = new Shotness(options);
  copy.load(shotness.save());
  const mark = copy.mark();
  return {
    follow: (batch) => copy.consume(batch),
    touched: () => copy.touchedSince(mark, riskChanges.MEDIUM),
  };
}
