// What can go wrong inside the kernel: negative return codes, and the place of the first fault of a call.
// The TypeScript face turns them into typed errors; the numbers are part of the kernel's interface (../fault-codes.ts).

/** The object is nowhere: not in a pack, and the host does not have it. A value, not a failure, wherever a caller can go on. */
export const MISSING: i32 = -1;
/** Compressed bytes that are no zlib stream, or end early, or fail their checksum. */
export const BAD_STREAM: i32 = -2;
/** The stream gives more or fewer bytes than its header says. */
export const WRONG_SIZE: i32 = -3;
/** A delta whose sizes, copies or opcodes do not fit its base. */
export const BAD_DELTA: i32 = -4;
/** A delta chain that comes back to itself or is longer than any writer makes. */
export const DELTA_CYCLE: i32 = -5;
/** A pack entry of an unknown type, or one that starts outside its pack. */
export const BAD_ENTRY: i32 = -6;
/** A tree whose entries cannot be read. */
export const BAD_TREE: i32 = -7;
/** A commit without a readable tree, parent or committer. */
export const BAD_COMMIT: i32 = -8;
/** The object is of another type than its use needs. */
export const WRONG_TYPE: i32 = -9;
/** Larger than the region that must hold it. */
export const TOO_LARGE: i32 = -10;
/** The host could not read the file. */
export const READ_FAILED: i32 = -11;
/** The base of a delta is nowhere. */
export const BASE_MISSING: i32 = -13;
/** The host ended the call with an error of its own, which it remembers. */
export const HOST_FAILED: i32 = -14;
/** The call's own arguments do not fit the regions: a bug of the caller. */
export const BAD_CALL: i32 = -12;
