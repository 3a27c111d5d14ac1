// Which files change together: pairs counted from change sets, a row of the matrix at a time. With n sets in which files a and b both are,
// and revs how many sets each is in,
//
//   coupling_strength = n / mean(revs a, revs b)          0 to 1
//   degree            = the same in per cent, cut to a whole number, as code-maat has it
//   average_revs      = the mean, rounded up
//
// A pair is coupled when it passes code-maat's three thresholds: mean of revs, n, and per cent before they are cut. A file usually changes
// with another when the other is in at least half of its sets, in no fewer than the least n, and there at least twice as often as in all
// sets: a file that is in most commits anyway tells nothing.

import type { SortedFiles } from '../file-tracks.js';
import type { ChangeSets } from './change-sets.js';
import { RowSums } from './row-sums.js';
import { Top } from './top.js';

/** The most coupled pairs that a result holds. */
export const MOST_PAIRS = 100_000;
/** Co-changes from which on a pair counts as highly coupled. */
const HIGHLY = 10;
/** In so many of a file's sets must another be, to be a companion; so much more often than in all sets; and so many are named. */
const USUAL_SHARE = 0.5;
const LEAST_LIFT = 2;
const MOST_COMPANIONS = 5;

/** From where on a pair is coupled. */
export interface PairThresholds {
  /** Least mean of the two files' sets, least common sets, least coupling in per cent. */
  readonly couplesMinRevs: number;
  readonly couplesMinShared: number;
  readonly couplesMinCoupling: number;
  /** Rows of each list; Infinity for all. */
  readonly listLimit: number;
}

/** Two files that change together. */
export interface FileCoupling {
  /** The lower path in the order of bytes is the first. UTF-8, undecodable bytes replaced. */
  readonly file1: string;
  readonly file2: string;
  /** Change sets with both. */
  readonly co_changes: number;
  /** Change sets with each. */
  readonly file1_changes: number;
  readonly file2_changes: number;
  readonly coupling_strength: number;
  readonly degree: number;
  readonly average_revs: number;
}

/** A file that is in most of the change sets of another. */
export interface Companion {
  readonly file: string;
  readonly companion: string;
  /** Change sets with both, and with the file. */
  readonly co_changes: number;
  readonly changes: number;
  /** Their ratio, 0.5 to 1. */
  readonly share: number;
}

/** What there is to say of pairs. */
export interface FilePairs {
  /** The first rows of both lists, and how many rows there are. */
  readonly coupled: readonly FileCoupling[];
  readonly coupledCount: number;
  readonly companions: readonly Companion[];
  readonly companionCount: number;
  /** Over all pairs with a change set in common. */
  readonly pairs: number;
  readonly coChanges: number;
  readonly meanStrength: number;
  readonly highlyCoupled: number;
}

/** Files by rank, and for each the sets it is in. */
interface Incidence {
  readonly revs: Uint32Array;
  /** Sets of rank r: `sets[ends[r - 1] ?? 0 .. ends[r])`; files of set s likewise. */
  readonly ends: Uint32Array;
  readonly sets: Uint32Array;
  readonly setEnds: Uint32Array;
  readonly ranks: Uint32Array;
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly count: number;
  /** Sets of both, added up. */
  readonly revs: number;
}

/** What pairs are counted from. */
export interface PairSource {
  readonly changeSets: ChangeSets;
  /** The files that are alive, and how many there ever were. */
  readonly sorted: SortedFiles;
  readonly fileCount: number;
}

/** Counts the pairs of files that are alive. */
export function filePairs(source: PairSource, thresholds: PairThresholds): FilePairs {
  const { couplesMinRevs: minRevs, couplesMinShared: minShared, couplesMinCoupling: minCoupling } = thresholds;
  const { changeSets, sorted } = source;
  const { files, pathOf } = sorted;
  const incidence = incidenceOf(source);
  const { revs } = incidence;
  const coupled = new Top<Pair>(
    thresholds.listLimit,
    (x, y) => y.count - x.count || x.revs - y.revs || x.a - y.a || x.b - y.b,
  );
  const companions = new Top<Pair>(
    thresholds.listLimit,
    (x, y) => y.count - x.count || revs[x.a] - revs[y.a] || x.a - y.a || x.b - y.b,
  );
  const row = new RowSums(files.length);
  let pairs = 0;
  let coChanges = 0;
  let strengths = 0;
  let highlyCoupled = 0;
  for (let a = 0; a < files.length; a++) {
    addRow(incidence, a, row);
    const usual: Pair[] = [];
    row.take((b, count) => {
      const both = revs[a] + revs[b];
      if (isUsual(count, revs[a], revs[b], changeSets.size, minShared)) usual.push({ a, b, count, revs: both });
      if (b < a) return;
      pairs++;
      coChanges += count;
      strengths += (2 * count) / both;
      if (count >= HIGHLY) highlyCoupled++;
      const isCoupled = count >= minShared && both >= 2 * minRevs && 200 * count >= minCoupling * both;
      if (isCoupled) coupled.push({ a, b, count, revs: both });
    });
    for (const pair of nearest(usual)) companions.push(pair);
  }
  return {
    coupled: coupled.sorted().map((pair) => couplingOf(pair, pathOf, revs)),
    coupledCount: coupled.total,
    companions: companions.sorted().map((pair) => companionOf(pair, pathOf, revs)),
    companionCount: companions.total,
    pairs,
    coChanges,
    meanStrength: pairs === 0 ? 0 : strengths / pairs,
    highlyCoupled,
  };
}

/** The companions of some files, by file; without those that have none. */
export function companionsOf(
  of: readonly number[],
  source: PairSource,
  { couplesMinShared: minShared }: Pick<PairThresholds, 'couplesMinShared'>,
): Companion[] {
  const { changeSets, sorted } = source;
  const { files, pathOf } = sorted;
  const incidence = incidenceOf(source);
  const { revs } = incidence;
  const row = new RowSums(files.length);
  return of.flatMap((file) => {
    const a = files.indexOf(file);
    if (a < 0) return [];
    addRow(incidence, a, row);
    const usual: Pair[] = [];
    row.take((b, count) => {
      const both = revs[a] + revs[b];
      if (isUsual(count, revs[a], revs[b], changeSets.size, minShared)) usual.push({ a, b, count, revs: both });
    });
    return nearest(usual).map((pair) => companionOf(pair, pathOf, revs));
  });
}

/** Whether a file that is in `count` of another's `own` sets, and in `theirs` of all `sets`, is its companion. */
function isUsual(count: number, own: number, theirs: number, sets: number, minShared: number): boolean {
  return count >= minShared && count >= USUAL_SHARE * own && count * sets >= LEAST_LIFT * own * theirs;
}

/** The companions that are named: those that are there most often, and of equals those that are elsewhere least. */
function nearest(usual: Pair[]): Pair[] {
  return usual.sort((x, y) => y.count - x.count || x.revs - y.revs || x.b - y.b).slice(0, MOST_COMPANIONS);
}

function companionOf({ a, b, count }: Pair, pathOf: SortedFiles['pathOf'], revs: Uint32Array): Companion {
  return { file: pathOf(a), companion: pathOf(b), co_changes: count, changes: revs[a], share: count / revs[a] };
}

function couplingOf({ a, b, count, revs: both }: Pair, pathOf: SortedFiles['pathOf'], revs: Uint32Array): FileCoupling {
  return {
    file1: pathOf(a),
    file2: pathOf(b),
    co_changes: count,
    file1_changes: revs[a],
    file2_changes: revs[b],
    coupling_strength: (2 * count) / both,
    degree: Math.floor((200 * count) / both),
    average_revs: Math.ceil(both / 2),
  };
}

/** Adds up in how many sets each other file is with one. */
function addRow({ ends, sets, setEnds, ranks }: Incidence, rank: number, row: RowSums): void {
  for (let i = startOf(ends, rank); i < ends[rank]; i++) {
    const { [i]: set } = sets;
    for (let member = startOf(setEnds, set); member < setEnds[set]; member++) {
      if (ranks[member] !== rank) row.add(ranks[member], 1);
    }
  }
}

function incidenceOf({ changeSets, sorted: { files }, fileCount }: PairSource): Incidence {
  const rankOf = new Int32Array(fileCount).fill(-1);
  files.forEach((file, rank) => (rankOf[file] = rank));
  const revs = new Uint32Array(files.length);
  const setEnds = new Uint32Array(changeSets.size);
  let living = 0;
  changeSets.forEach((members, from, to) => {
    for (let at = from; at < to; at++) if (rankOf[members[at]] >= 0) living++;
  });
  const ranks = new Uint32Array(living);
  let set = 0;
  let end = 0;
  changeSets.forEach((members, from, to) => {
    for (let at = from; at < to; at++) {
      const rank = rankOf[members[at]];
      if (rank < 0) continue;
      ranks[end++] = rank;
      revs[rank]++;
    }
    setEnds[set++] = end;
  });
  const ends = new Uint32Array(files.length);
  for (let rank = 0; rank < files.length; rank++) ends[rank] = startOf(ends, rank) + revs[rank];
  const next = Uint32Array.from(ends, (to, rank) => to - revs[rank]);
  const sets = new Uint32Array(living);
  for (let number = 0, at = 0; number < setEnds.length; number++) {
    for (; at < setEnds[number]; at++) sets[next[ranks[at]]++] = number;
  }
  return { revs, ends, sets, setEnds, ranks };
}

function startOf(ends: Uint32Array, at: number): number {
  return at === 0 ? 0 : ends[at - 1];
}
