// Rename candidates compared by content (similarity.ts), in batches. A block of sources lies in the arena region from `addSources`
// on; destinations are scored against it a batch at a time, and their slots travel with the caller from block to block.
//
//   source        name u32 | load u32 (0: scores 0 with everything) | id
//   destination   name u32 | load u32 (0: its slots stay empty)     | id | four slots of (source u32, key i32)
//   out           the four slots of each destination

import { MISSING, TOO_LARGE } from './fault';
import { emit, emitBytes } from './host';
import { hasNul, SNIFF_BYTES } from './lines';
import { arena, arenaBytes, oidBytes, scratchRelease, scratchTop } from './memory';
import { BLOB, objectBytes, objectType, readObject } from './objects';
import { addSource, addUnlikeSource, clearSources, openComparison, scoreDestination, slotBytes } from './similarity';

const TEXT: u32 = 1;

/** Emits the size of each object, or -1 for what cannot be compared: missing, too large, no blob. */
export function emitSizes(oids: usize, count: u32): i32 {
  for (let i: u32 = 0; i < count; i++) {
    const mark = scratchTop;
    const at = readObject(oids + <usize>i * oidBytes);
    if (at < 0 && at != MISSING && at != TOO_LARGE) return <i32>at;
    emit(at >= 0 && objectType == BLOB ? objectBytes : ~0);
    scratchRelease(mark);
  }
  return 0;
}

/** Empties the block of sources; BAD_CALL when the arena is too small for any comparison. */
export function openSources(): i32 {
  return openComparison(arena, arenaBytes);
}

/** Starts a new block and adds sources to it until it is full; returns how many fitted. */
export function fillSources(rows: usize, count: u32, textFlags: u32): i32 {
  clearSources();
  const rowBytes = <usize>(8 + oidBytes);
  for (let i: u32 = 0; i < count; i++) {
    const row = rows + <usize>i * rowBytes;
    const mark = scratchTop;
    const at = load<u32>(row, 4) ? readObject(row + 8) : <isize>MISSING;
    if (at < 0 && at != MISSING && at != TOO_LARGE) return <i32>at;
    const added =
      at >= 0
        ? addSource(at, objectBytes, flagsOf(at, textFlags), load<u32>(row))
        : addUnlikeSource(load<u32>(row));
    scratchRelease(mark);
    if (added == TOO_LARGE) return <i32>i;
    if (added < 0) return added;
  }
  return <i32>count;
}

/** Scores destinations against the block, whose first source the caller calls `firstSource`. */
export function scoreAll(rows: usize, count: u32, minimum: i32, firstSource: u32, textFlags: u32): i32 {
  const slotsAt = <usize>(8 + oidBytes);
  const rowBytes = slotsAt + slotBytes();
  for (let i: u32 = 0; i < count; i++) {
    const row = rows + <usize>i * rowBytes;
    const mark = scratchTop;
    const at = load<u32>(row, 4) ? readObject(row + 8) : <isize>MISSING;
    if (at < 0 && at != MISSING && at != TOO_LARGE) return <i32>at;
    const fault =
      at >= 0
        ? scoreDestination(at, objectBytes, flagsOf(at, textFlags), load<u32>(row), minimum, firstSource, row + slotsAt)
        : 0;
    scratchRelease(mark);
    if (fault < 0) return fault;
    emitBytes(row + slotsAt, slotBytes());
  }
  return 0;
}

function flagsOf(at: usize, textFlags: u32): u32 {
  return hasNul(at, min(objectBytes, SNIFF_BYTES)) ? textFlags & ~TEXT : textFlags | TEXT;
}
