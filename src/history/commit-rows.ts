// The kernel's commit rows (drawn in kernel/assembly/commits.ts), one at a time.

/** One commit as its header says. */
export interface CommitRow {
  readonly oid: Uint8Array;
  readonly tree: Uint8Array;
  /** Ids of the parents, concatenated. */
  readonly parents: Uint8Array;
  /** Seconds since 1970 UTC; 0 where the header has none that can be read. */
  readonly committerTime: number;
  readonly authorTime: number;
  /** `Name <mail>` of the author, as the bytes in the commit. */
  readonly author: Uint8Array;
}

/** Decodes rows; the arrays shown point into `words` and hold as long as it does. */
export function forEachCommitRow(words: Uint32Array, oidBytes: number, show: (row: CommitRow) => void): void {
  const bytes = new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
  const view = new DataView(words.buffer, words.byteOffset, words.byteLength);
  let at = 0;
  while (at < bytes.length) {
    const authorBytes = view.getUint32(at, true);
    const parents = view.getUint32(at + 4, true);
    const oid = at + 24;
    const tree = oid + oidBytes;
    const firstParent = tree + oidBytes;
    const author = firstParent + parents * oidBytes;
    show({
      oid: bytes.subarray(oid, tree),
      tree: bytes.subarray(tree, firstParent),
      parents: bytes.subarray(firstParent, author),
      committerTime: view.getFloat64(at + 8, true),
      authorTime: view.getFloat64(at + 16, true),
      author: bytes.subarray(author, author + authorBytes),
    });
    at = author + ((authorBytes + 3) & ~3);
  }
}
