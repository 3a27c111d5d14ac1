// What the kernel asks of its host, and the one stream of bytes it hands back during a call.

import { output, outputBytes } from './memory';

/** Reads `length` bytes of a pack from `offset` into memory; returns how many came, or a negative number if reading failed. */
// @ts-ignore: decorator
@external('host', 'readPack')
declare function hostReadPack(pack: u32, offset: f64, to: usize, length: u32): i32;

/** Reads `length` bytes of a table of a pack index (packs.ts) from `offset` into memory; whether they all came. */
// @ts-ignore: decorator
@external('host', 'readIndex')
declare function hostReadIndex(index: u32, table: u32, offset: f64, to: usize, length: u32): i32;

/** Looks an object up outside the packs: 8 * its bytes + its type, or -1 when there is none, -10 when it is too large. */
// @ts-ignore: decorator
@external('host', 'findObject')
declare function hostFindObject(oid: usize): f64;

/** Copies the object that `findObject` found last to memory. */
// @ts-ignore: decorator
@external('host', 'takeObject')
declare function hostTakeObject(to: usize): void;

/** Takes away the first `length` bytes of the output region. */
// @ts-ignore: decorator
@external('host', 'drain')
declare function hostDrain(length: u32): void;

export function readPack(pack: u32, offset: u64, to: usize, length: u32): i32 {
  return hostReadPack(pack, <f64>offset, to, length);
}

export function readIndex(index: u32, table: u32, offset: u64, to: usize, length: u32): bool {
  return hostReadIndex(index, table, <f64>offset, to, length) != 0;
}

export function findObject(oid: usize): f64 {
  return hostFindObject(oid);
}

export function takeObject(to: usize): void {
  hostTakeObject(to);
}

let outputUsed: u32 = 0;

/** Hands out one word. */
// @ts-ignore: decorator
@inline
export function emit(word: u32): void {
  if (outputUsed == outputBytes) emitAll();
  store<u32>(output + outputUsed, word);
  outputUsed += 4;
}

/** Hands out one f64. */
export function emitNumber(value: f64): void {
  const bits = reinterpret<u64>(value);
  emit(<u32>bits);
  emit(<u32>(bits >> 32));
}

/** Hands out bytes, padded with zeros to whole words. */
export function emitBytes(from: usize, length: u32): void {
  while (length > 0) {
    if (outputUsed == outputBytes) emitAll();
    const part = min<u32>(length, outputBytes - outputUsed);
    memory.copy(output + outputUsed, from, part);
    outputUsed += part;
    from += part;
    length -= part;
  }
  while (outputUsed & 3) {
    store<u8>(output + outputUsed, 0);
    outputUsed++;
  }
}

/** Forgets what a call that did not end has left. */
export function emitNothing(): void {
  outputUsed = 0;
}

/** Gives the host what is in the output region; called at the end of every call that emits. */
export function emitAll(): void {
  if (outputUsed) hostDrain(outputUsed);
  outputUsed = 0;
}
