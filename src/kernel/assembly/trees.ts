// Two trees compared: subtrees are entered only where their ids differ. Gives one row a changed file, in order of the paths' bytes.
//
//   row   commit u32 | old mode u32 | new mode u32 | path bytes u32 | old id | new id | path, padded to a word
//
// An absent side has mode 0 and a zero id. Modes are git's canonical ones; a file that becomes a directory (or back) is one row
// deleted and rows added, as git lists it (gitformat: tree entries are sorted as if directories ended in '/').
//
// Laws: a tree whose names are not in ascending order, each once, or hold a '/' is refused, so no two rows of a commit name one path;
// depth, length of a path, and the trees entered and rows given for one commit are bounded, so that trees which hold a tree many
// times over, or themselves by a lying index, end in a fault.

import { cachePin, cacheUnpin } from './cache';
import { BAD_TREE, TOO_LARGE, WRONG_TYPE } from './fault';
import { emit, emitBytes } from './host';
import { oidBytes, sameOid, scratchRelease, scratchTake, scratchTop, zeroOid } from './memory';
import { faultAt, objectBytes, objectEntry, objectType, readObject, TREE } from './objects';

const DIRECTORY: u32 = 0o040000;
const REGULAR: u32 = 0o100000;
const SYMLINK: u32 = 0o120000;
const SUBMODULE: u32 = 0o160000;
const TYPE_BITS: u32 = 0o170000;
const MAX_PATH: u32 = 65536;
const MAX_DEPTH: u32 = 1000;
/** Trees entered, and rows given, for one commit. */
const MAX_TREES: u32 = 1 << 21;
const MAX_ROWS: u32 = 1 << 22;

let path: usize = 0;
let zeros: usize = 0;
let commit: u32 = 0;
let trees: u32 = 0;
let rows: u32 = 0;

/** The entry parsed last. */
let entryMode: u32 = 0;
let entryName: usize = 0;
let entryNameBytes: u32 = 0;
let entryOid: usize = 0;

/** Compares the trees of one commit; a zero id stands for no tree. `number` goes into the rows. */
export function compareTrees(number: u32, oldTree: usize, newTree: usize): i32 {
  if (sameOid(oldTree, newTree)) return 0;
  const mark = scratchTop;
  path = scratchTake(MAX_PATH);
  zeros = scratchTake(32);
  if (!zeros) return BAD_TREE;
  memory.fill(zeros, 0, 32);
  commit = number;
  trees = 0;
  rows = 0;
  const fault = walk(zeroOid(oldTree) ? 0 : oldTree, zeroOid(newTree) ? 0 : newTree, 0, 0);
  scratchRelease(mark);
  return fault;
}

/** Parses the entry at `at`; the address after it, or 0 when the bytes are no entry. */
function parseEntry(at: usize, end: usize): usize {
  let mode: u32 = 0;
  let digits: u32 = 0;
  while (at < end) {
    const byte: u32 = load<u8>(at);
    at++;
    if (byte == 0x20) break;
    if (byte < 0x30 || byte > 0x37 || digits == 10) return 0;
    mode = (mode << 3) | (byte - 0x30);
    digits++;
  }
  if (!digits) return 0;
  const name = at;
  while (at < end) {
    const byte = load<u8>(at);
    if (!byte) break;
    if (byte == 0x2f) return 0;
    at++;
  }
  if (at == name || at + 1 + oidBytes > end) return 0;
  const type = mode & TYPE_BITS;
  if (type == REGULAR) entryMode = mode & 0o100 ? 0o100755 : 0o100644;
  else if (type == SYMLINK || type == DIRECTORY) entryMode = type;
  else entryMode = SUBMODULE;
  entryName = name;
  entryNameBytes = <u32>(at - name);
  entryOid = at + 1;
  return at + 1 + oidBytes;
}

/** Reads a tree and pins it if it is cached; its address or a fault. */
function openTree(oid: usize): isize {
  const at = readObject(oid);
  if (at < 0) return at;
  if (objectType != TREE) return faultAt(WRONG_TYPE, oid);
  if (objectEntry) cachePin(objectEntry);
  return at;
}

function walk(oldTree: usize, newTree: usize, prefix: u32, depth: u32): i32 {
  if (depth > MAX_DEPTH) return faultAt(BAD_TREE, newTree ? newTree : oldTree);
  if (++trees > MAX_TREES) return faultAt(TOO_LARGE, newTree ? newTree : oldTree);
  const mark = scratchTop;
  let oldAt: usize = 0;
  let oldEnd: usize = 0;
  let oldEntry: usize = 0;
  let newAt: usize = 0;
  let newEnd: usize = 0;
  let newEntry: usize = 0;
  if (oldTree) {
    const at = openTree(oldTree);
    if (at < 0) return <i32>at;
    oldAt = at;
    oldEnd = at + objectBytes;
    oldEntry = objectEntry;
  }
  let fault: i32 = 0;
  if (newTree) {
    const at = openTree(newTree);
    if (at < 0) fault = <i32>at;
    else {
      newAt = at;
      newEnd = at + objectBytes;
      newEntry = objectEntry;
    }
  }
  if (fault >= 0) fault = merge(oldTree, oldAt, oldEnd, newTree, newAt, newEnd, prefix, depth);
  if (oldEntry) cacheUnpin(oldEntry);
  if (newEntry) cacheUnpin(newEntry);
  scratchRelease(mark);
  return fault;
}

/** Goes through two trees in step. */
function merge(
  oldTree: usize,
  oldAt: usize,
  oldEnd: usize,
  newTree: usize,
  newAt: usize,
  newEnd: usize,
  prefix: u32,
  depth: u32,
): i32 {
  // The entry before the present one on each side, 0 at first.
  let oldBefore: usize = 0;
  let newBefore: usize = 0;
  while (oldAt < oldEnd || newAt < newEnd) {
    if (oldAt < oldEnd && newAt < newEnd) {
      // Most entries of two versions of a tree are equal byte for byte: skip them without looking at their parts.
      const same = equalEntries(oldAt, oldEnd, newAt, newEnd);
      if (same) {
        oldBefore = oldAt + lastEqual;
        newBefore = newAt + lastEqual;
        oldAt += same;
        newAt += same;
        continue;
      }
    }
    let oldMode: u32 = 0;
    let oldName: usize = 0;
    let oldNameBytes: u32 = 0;
    let oldOid: usize = zeros;
    let oldNext = oldAt;
    let newMode: u32 = 0;
    let newName: usize = 0;
    let newNameBytes: u32 = 0;
    let newOid: usize = zeros;
    let newNext = newAt;
    let order: i32 = oldAt < oldEnd ? -1 : 1;
    if (oldAt < oldEnd) {
      oldNext = parseNext(oldBefore, oldAt, oldEnd);
      if (!oldNext) return faultAt(BAD_TREE, oldTree);
      oldMode = entryMode;
      oldName = entryName;
      oldNameBytes = entryNameBytes;
      oldOid = entryOid;
    }
    if (newAt < newEnd) {
      newNext = parseNext(newBefore, newAt, newEnd);
      if (!newNext) return faultAt(BAD_TREE, newTree);
      newMode = entryMode;
      newName = entryName;
      newNameBytes = entryNameBytes;
      newOid = entryOid;
      if (oldMode) {
        order = compareNames(oldName, oldNameBytes, oldMode == DIRECTORY, newName, newNameBytes, newMode == DIRECTORY);
      }
    }
    let fault: i32 = 0;
    if (order == 0) {
      if (oldMode != newMode || !sameOid(oldOid, newOid)) {
        fault = changed(oldMode, oldOid, newMode, newOid, newName, newNameBytes, prefix, depth);
      }
      oldBefore = oldAt;
      newBefore = newAt;
      oldAt = oldNext;
      newAt = newNext;
    } else if (order < 0) {
      fault = changed(oldMode, oldOid, 0, zeros, oldName, oldNameBytes, prefix, depth);
      oldBefore = oldAt;
      oldAt = oldNext;
    } else {
      fault = changed(0, zeros, newMode, newOid, newName, newNameBytes, prefix, depth);
      newBefore = newAt;
      newAt = newNext;
    }
    if (fault < 0) return fault;
  }
  return 0;
}

/** Parses the entry at `at`, which must come after the one at `before` in the order of trees; 0 when it does not, or is none. */
function parseNext(before: usize, at: usize, end: usize): usize {
  if (!before) return parseEntry(at, end);
  if (!parseEntry(before, end)) return 0;
  const name = entryName;
  const nameBytes = entryNameBytes;
  const isTree = entryMode == DIRECTORY;
  const next = parseEntry(at, end);
  if (!next) return 0;
  const ascends = compareNames(name, nameBytes, isTree, entryName, entryNameBytes, entryMode == DIRECTORY) < 0;
  return ascends ? next : 0;
}

/** Where the last of the entries that `equalEntries` found begins, counted from its `a`. */
let lastEqual: usize = 0;

/** Bytes of whole entries that are equal on both sides from here on; 0 if the first one differs. */
function equalEntries(a: usize, aEnd: usize, b: usize, bEnd: usize): usize {
  const length = min<usize>(aEnd - a, bEnd - b);
  let at: usize = 0;
  let good: usize = 0;
  while (at < length) {
    // One entry: mode and name up to the NUL, then the id, which may hold any byte.
    let name = at;
    let byte: u8 = 0;
    do {
      if (name == length) return good;
      byte = load<u8>(a + name);
      if (byte != load<u8>(b + name)) return good;
      name++;
    } while (byte);
    if (name + oidBytes > length || !sameOid(a + name, b + name)) return good;
    lastEqual = at;
    at = name + oidBytes;
    good = at;
  }
  return good;
}

/** Order of two tree entries: bytes of the names, a directory's as if it ended in '/'; 0 only for the same name and kind. */
function compareNames(a: usize, aBytes: u32, aIsTree: bool, b: usize, bBytes: u32, bIsTree: bool): i32 {
  const order = memory.compare(a, b, min(aBytes, bBytes));
  if (order) return order;
  const afterA: i32 = aBytes > bBytes ? load<u8>(a + bBytes) : aBytes == bBytes && aIsTree ? 0x2f : 0;
  const afterB: i32 = bBytes > aBytes ? load<u8>(b + aBytes) : aBytes == bBytes && bIsTree ? 0x2f : 0;
  if (aBytes == bBytes) return afterA - afterB;
  if (aBytes < bBytes) return (aIsTree ? 0x2f : 0) - afterB || -1;
  return afterA - (bIsTree ? 0x2f : 0) || 1;
}

/** One entry that differs: a row for files, a descent for directories. */
function changed(
  oldMode: u32,
  oldOid: usize,
  newMode: u32,
  newOid: usize,
  name: usize,
  nameBytes: u32,
  prefix: u32,
  depth: u32,
): i32 {
  if (<u64>prefix + nameBytes + 1 > MAX_PATH) return faultAt(BAD_TREE, newMode ? newOid : oldOid);
  memory.copy(path + prefix, name, nameBytes);
  const length = prefix + nameBytes;
  if (oldMode == DIRECTORY || newMode == DIRECTORY) {
    store<u8>(path + length, 0x2f);
    return walk(oldMode == DIRECTORY ? oldOid : 0, newMode == DIRECTORY ? newOid : 0, length + 1, depth + 1);
  }
  if (++rows > MAX_ROWS) return faultAt(TOO_LARGE, newMode ? newOid : oldOid);
  emit(commit);
  emit(oldMode);
  emit(newMode);
  emit(length);
  emitBytes(oldOid, oidBytes);
  emitBytes(newOid, oidBytes);
  emitBytes(path, length);
  return 0;
}
