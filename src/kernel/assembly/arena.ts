// The blob arena: a batch of whole objects loaded into one region, each given as type, length and address. An object that does not
// fit in what is left is reported as full, and the caller reads it by itself through scratch (`loadOne`), counted.

import { TOO_LARGE } from './fault';
import { emit } from './host';
import { arena, arenaBytes, oidBytes, scratchRelease, scratchTop } from './memory';
import { objectBytes, objectType, readObject } from './objects';

/** Objects that did not fit in the arena. */
export let arenaOverflows: u64 = 0;

/** Loads `count` objects in order; per object emits type (or a negative fault), length, address. Always 0. */
export function loadAll(oids: usize, count: u32): i32 {
  let used: u32 = 0;
  for (let i: u32 = 0; i < count; i++) {
    const mark = scratchTop;
    const at = readObject(oids + <usize>i * oidBytes);
    if (at < 0) {
      give(<i32>at, 0, 0);
    } else if (objectBytes > arenaBytes - used) {
      arenaOverflows++;
      give(TOO_LARGE, objectBytes, 0);
    } else {
      memory.copy(arena + used, at, objectBytes);
      give(objectType, objectBytes, arena + used);
      used += (objectBytes + 15) & ~15;
      if (used > arenaBytes) used = arenaBytes;
    }
    scratchRelease(mark);
  }
  return 0;
}

/** Loads one object, wherever it fits; it holds until the next call into the kernel. */
export function loadOne(oid: usize): i32 {
  const mark = scratchTop;
  const at = readObject(oid);
  give(at < 0 ? <i32>at : <i32>objectType, at < 0 ? 0 : objectBytes, at < 0 ? 0 : at);
  scratchRelease(mark);
  return 0;
}

function give(type: i32, length: u32, at: usize): void {
  emit(type);
  emit(length);
  emit(<u32>at);
}
