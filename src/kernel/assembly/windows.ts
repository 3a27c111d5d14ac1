// Pack files are read in windows of fixed size, kept in an LRU cache: never a pack in memory, whatever its size.

import { cacheAdd, cacheFind, cacheInit, cacheRemove } from './cache';
import { readPack } from './host';
import { inputFromWindow, inputIsPack } from './input';
import { windowCache, windowCacheBytes } from './memory';

let windowBits: u32 = 16;
/** Pack and window number under the input cursor. */
let currentPack: u32 = 0;
let currentWindow: u64 = 0;
let currentLength: u64 = 0;
/** The window looked up last, which cannot have been dropped since. */
let lastKey: u64 = ~0;
let lastAt: usize = 0;
let lastBytes: u32 = 0;
/** Bytes read from pack files. */
export let windowBytesRead: u64 = 0;
/** Whether the host failed to read. */
export let readFailed: bool = false;

/** Windows of 2^bits bytes. */
export function initWindows(bits: u32): void {
  windowBits = bits;
  cacheInit(windowCache, windowCacheBytes);
  lastKey = ~0;
}

/** Puts the input cursor on a byte of a pack of `length` bytes. False when it lies outside or cannot be read. */
export function inputAtOffset(pack: u32, length: u64, offset: u64): bool {
  if (offset >= length) return false;
  const number = offset >> windowBits;
  currentPack = pack;
  currentLength = length;
  currentWindow = number;
  if (!loadWindow(number)) return false;
  const within = <u32>(offset - (number << windowBits));
  inputFromWindow(lastAt + within, lastAt + lastBytes);
  return true;
}

/** Moves the input cursor to the start of the next window of the same pack. False at the end of the input, or when it cannot be read. */
export function nextInput(): bool {
  if (!inputIsPack) return false;
  const number = currentWindow + 1;
  if (number << windowBits >= currentLength || !loadWindow(number)) return false;
  currentWindow = number;
  inputFromWindow(lastAt, lastAt + lastBytes);
  return true;
}

function loadWindow(number: u64): bool {
  const key = ((<u64>currentPack) << 40) | number;
  if (key == lastKey) return true;
  const start = number << windowBits;
  const bytes = <u32>min<u64>((<u64>1) << windowBits, currentLength - start);
  let at = cacheFind(windowCache, key, 0, 0, 0);
  if (!at) {
    at = cacheAdd(windowCache, key, 0, 0, 0, (<u32>1) << windowBits);
    const got = at ? readPack(currentPack, start, at, bytes) : -1;
    if (got != <i32>bytes) {
      if (at) cacheRemove(windowCache, at);
      lastKey = ~0;
      readFailed = true;
      return false;
    }
    windowBytesRead += bytes;
  }
  lastKey = key;
  lastAt = at;
  lastBytes = bytes;
  return true;
}

/** Forgets that reading failed, at the start of a call. */
export function clearReadFailure(): void {
  readFailed = false;
}
