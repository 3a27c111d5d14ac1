// The analyzers there are. A new one is a folder and an entry here; names on the command line, in reports and in checkpoints
// are the ids of this list, which is sorted by id.

import { MIB } from '../base/byte-size.js';
import type { Analyzer } from './analyzer.js';
import type { BurndownOptions } from './burndown/result.js';
import type { CouplesOptions } from './couples/result.js';
import type { FileHistoryOptions } from './file-history/result.js';
import type { DevsOptions } from './devs/result.js';
import type { ImportsOptions } from './imports/result.js';
import type { SentimentOptions } from './sentiment/result.js';
import type { ShotnessOptions } from './shotness/result.js';
import type { TyposOptions } from './typos/result.js';

/** The options of all analyzers together; each reads its own. */
export type AnalyzerOptions = BurndownOptions &
  CouplesOptions &
  DevsOptions &
  FileHistoryOptions &
  ImportsOptions &
  SentimentOptions &
  ShotnessOptions &
  TyposOptions;

/** An analyzer that can be chosen. */
export interface AnalyzerEntry {
  readonly id: string;
  /** One line for a list of analyzers. */
  readonly summary: string;
  /** It tells people apart: who is who is read, unless no people are wanted. */
  readonly people: boolean;
  /** It takes the commits that are not on the main line, too; others never see them. */
  readonly sideCommits?: boolean;
  /** It needs the text of files to be parsed. */
  readonly parses?: boolean;
  /**
   * What its state and its result are expected to take, beside what the budget has for every history: a part that all have, and a part for each
   * object in packs. Measured or, of sentiment and typos, assumed (docs/performance.md).
   */
  readonly memory?: { readonly bytes: number; readonly bytesPerObject: number };
  /** Loads its code, which a run without it does not need; what that gives makes one. */
  readonly load: () => Promise<(options: AnalyzerOptions) => Analyzer<unknown>>;
}

export const registry: readonly AnalyzerEntry[] = [
  {
    id: 'burndown',
    summary: 'how many lines of each period are alive at each later time',
    people: false,
    load: async () => {
      const { Burndown } = await import('./burndown/burndown.js');
      return (options) => new Burndown(options);
    },
  },
  {
    id: 'couples',
    summary: 'which files change together, and which people change the same files',
    people: true,
    memory: { bytes: 3 * MIB, bytesPerObject: 14 },
    load: async () => {
      const { Couples } = await import('./couples/couples.js');
      return (options) => new Couples(options);
    },
  },
  {
    id: 'devs',
    summary: 'who committed what, in which languages and directories, and on how few people each rests',
    people: true,
    sideCommits: true,
    memory: { bytes: 3 * MIB, bytesPerObject: 12 },
    load: async () => {
      const { Devs } = await import('./devs/devs.js');
      return (options) => new Devs(options);
    },
  },
  {
    id: 'file-history',
    summary: 'who changed each file, how often and by how much',
    people: true,
    memory: { bytes: 3 * MIB, bytesPerObject: 14 },
    load: async () => {
      const { FileHistory } = await import('./file-history/file-history.js');
      return (options) => new FileHistory(options);
    },
  },
  {
    id: 'imports',
    summary: 'which modules are imported since when, and who works with them',
    people: true,
    parses: true,
    memory: { bytes: MIB / 2, bytesPerObject: 4 },
    load: async () => {
      const { Imports } = await import('./imports/imports.js');
      return (options) => new Imports(options);
    },
  },
  {
    id: 'sentiment',
    summary: 'the mood of the comments that commits bring, over time',
    people: false,
    parses: true,
    memory: { bytes: MIB / 2, bytesPerObject: 1 },
    load: async () => {
      const { Sentiment } = await import('./sentiment/sentiment.js');
      return (options) => new Sentiment(options);
    },
  },
  {
    id: 'shotness',
    summary: 'how often each function changes, and which functions change together',
    people: false,
    parses: true,
    memory: { bytes: MIB / 2, bytesPerObject: 4 },
    load: async () => {
      const { Shotness } = await import('./shotness/shotness.js');
      return (options) => new Shotness(options);
    },
  },
  {
    id: 'typos',
    summary: 'which identifiers were misspelt and corrected',
    people: false,
    parses: true,
    memory: { bytes: MIB / 2, bytesPerObject: 1 },
    load: async () => {
      const { Typos } = await import('./typos/typos.js');
      return (options) => new Typos(options);
    },
  },
];

/** What the states of some analyzers are expected to take on a repository of so many objects, in bytes. */
export function stateBytesOf(ids: readonly string[], objects: number): number {
  return registry
    .filter(({ id }) => ids.includes(id))
    .reduce((sum, { memory }) => sum + (memory === undefined ? 0 : memory.bytes + memory.bytesPerObject * objects), 0);
}
