// How far a run has come along its history: how many commits, the first and the last of them, and who wrote them. What a run that goes
// on from a kept state must know of the part it does not read again.

import { oidToHex, type OidBytes } from '../git/oid.js';
import type { History, KnownHistory } from '../history/history.js';

/** A part of a history from its start. Times are committer times, in seconds since 1970. */
export interface Extent {
  /** Commits; a starting state counts as one. */
  readonly count: number;
  /** Those of them on the main line. The last one is, wherever a state may be kept. */
  readonly mainLine: number;
  /** Of the first row, which may be a starting state. */
  readonly firstTime: number;
  /** Of the first commit that is one, and of the last; undefined while there is none. */
  readonly firstCommitTime: number | undefined;
  readonly lastTime: number | undefined;
  /** Hexadecimal ids. */
  readonly firstOid: string;
  readonly lastOid: string;
  readonly lastTick: number;
  readonly folded: number | undefined;
  /** People of these commits: so many of the history's list, from its start. */
  readonly people: number;
  /** The history starts at a shallow clone's boundary. */
  readonly shallow: boolean;
  /** As in `History`. */
  readonly clockSkew: number;
}

/** The extent after `count` more commits of `history`, which follow `before` if that is given. */
export function extentOf(history: History, count: number, before: Extent | undefined): Extent | undefined {
  if (count === 0) return before;
  const { oids, oidBytes, committerTimes, ticks, authors, mainLine } = history.commits;
  const width = oidBytes as OidBytes;
  const last = count - 1;
  const start = before ?? {
    count: 0,
    mainLine: 0,
    firstTime: committerTimes[0],
    firstCommitTime: undefined,
    firstOid: oidToHex(oids, 0, width),
    folded: history.folded,
    people: 0,
    shallow: false,
  };
  const firstCommit = before === undefined && history.folded !== undefined ? 1 : 0;
  return {
    count: start.count + count,
    mainLine: mainLine.subarray(0, count).reduce((sum, is) => sum + is, start.mainLine),
    firstTime: start.firstTime,
    firstCommitTime: start.firstCommitTime ?? committerTimes.at(firstCommit),
    lastTime: firstCommit > last ? undefined : committerTimes[last],
    firstOid: start.firstOid,
    lastOid: oidToHex(oids, last * width, width),
    lastTick: ticks[last],
    folded: start.folded,
    people: authors.subarray(0, count).reduce((most, author) => Math.max(most, author + 1), start.people),
    shallow: start.shallow || history.shallow,
    clockSkew: history.clockSkew,
  };
}

/** An extent as the reader of histories wants it. */
export function knownHistory(extent: Extent, people: readonly string[]): KnownHistory {
  return {
    lastOid: Buffer.from(extent.lastOid, 'hex'),
    count: extent.count,
    firstTime: extent.firstTime,
    lastTick: extent.lastTick,
    people: people.slice(0, extent.people),
    folded: extent.folded,
    clockSkew: extent.clockSkew,
  };
}
