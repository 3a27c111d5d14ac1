// The seam between those who need objects and those who have them: the pack reader, git and libgit2 stand behind it.
// Laws: an absent object is `undefined`; a corrupt one is a `repository-corrupt-object` that names it; replace refs and grafts are never
// honoured.

/** What an object is, by git's own numbers (the type field of a pack entry). */
export const ObjectType = { commit: 1, tree: 2, blob: 3, tag: 4 } as const;
export type ObjectType = (typeof ObjectType)[keyof typeof ObjectType];

/** One object: its type and its content, without the loose header. */
export interface ObjectData {
  readonly type: ObjectType;
  readonly bytes: Uint8Array;
}

/** Objects by id, synchronously: the face seen from inside one thread. Ids are raw bytes, 20 (SHA-1) or 32 (SHA-256). */
export interface ObjectReader {
  /** The name `--object-reader` knows it by. */
  readonly name: string;
  /**
   * Reads one object; `undefined` if the store does not have it. Its bytes hold until the next read.
   * @throws CodefangError `repository-corrupt-object`, `repository-too-large`, `repository-command-failed`, each with the id.
   */
  read(oid: Uint8Array): ObjectData | undefined;
  /** Says which objects (ids end to end) will be read soon, in about that order. Only a hint: it changes nothing but speed. */
  prefetch?(oids: Uint8Array): void;
  /** Says which objects (ids end to end) will be read, so that those which have to come from elsewhere come together. As much of a hint. */
  fetch?(oids: Uint8Array): void;
  /** Gives back what the reader holds; no read after it. */
  close(): void;
}

/** Objects by id from a source that answers later. Reads may be in flight together; answers may come in any order. */
export interface AsyncObjectReader {
  /** The name `--object-reader` knows it by. */
  readonly name: string;
  /** How many reads in flight together serve it best. */
  readonly parallel: number;
  /** As `ObjectReader.read`, rejecting where that throws; its bytes are the caller's. */
  read(oid: Uint8Array): Promise<ObjectData | undefined>;
  /** Brings those of the objects (ids end to end) that are elsewhere, together. Never rejects: who reads one that did not come hears why. */
  fetch?(oids: Uint8Array): Promise<void>;
  /** Says, once, that the bytes of a read are read no more, so that their memory can be used again. */
  release?(bytes: Uint8Array): void;
  /** Gives back processes and handles; reads still in flight are rejected. */
  close(): Promise<void>;
}
