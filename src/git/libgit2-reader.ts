// Objects by id through libgit2: nodegit, an optional native addon that nothing here needs.
// Laws: the addon is loaded when a reader is opened and not before, by a name no bundler can follow, so that no bundle ever
// contains it; its absence is one clear error; bytes are copied out of libgit2's memory at once.
// Only the object database is opened, not the repository: no configuration is read, alternates are followed. SHA-1 only.

import { createRequire } from 'node:module';
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { CodefangError } from '../base/errors.js';
import type { AsyncObjectReader, ObjectData, ObjectType } from './object-reader.js';
import { oidToHex, type OidBytes } from './oid.js';

/** Where the objects are, and where nodegit is. */
export interface Libgit2ReaderOptions {
  /** The repository's object directory: `objects` in the common directory. */
  readonly objectsDir: string;
  /** More object directories to look into. What `objectsDir` itself borrows from need not be named. */
  readonly alternates?: readonly string[];
  /** Length of an object id; libgit2 as nodegit builds it reads 20 (SHA-1) only. */
  readonly oidBytes: OidBytes;
  /** Directory of a built nodegit package. Default: `nodegit` as resolved from `from`, then from this package. */
  readonly nodegit?: string | undefined;
  /** Directory whose node_modules is looked in first: the current working directory. */
  readonly from?: string | undefined;
}

/** The part of nodegit that is used. */
interface Nodegit {
  readonly Odb: { open(objectsDir: string): Promise<Odb> };
  readonly Oid: { fromString(hex: string): Oid };
}
interface Odb {
  /** Works on a thread of nodegit's own: until it resolves, the directory may or may not be looked into. */
  addDiskAlternate(path: string): Promise<unknown>;
  /** Resolves to null when the object is absent, and when it cannot be read. */
  read(oid: Oid): Promise<OdbObject | null>;
  /** 1 if an object of that id is indexed or lies loose. */
  existsExt(oid: Oid, flags: number): Promise<number> | number;
}
interface OdbObject {
  type(): number;
  size(): number;
  data(): { toBuffer(bytes: number): Buffer };
}
type Oid = object;

const INSTALL_HINT =
  'Install it with `npm i nodegit@0.28.0-alpha.38` (it compiles for some minutes; Debian needs libkrb5-dev and libssl-dev), ' +
  'or use --object-reader=pack.';

/**
 * Loads nodegit and opens the object database.
 * @throws CodefangError `user-reader-unavailable` (nodegit absent, or built for another Node or platform),
 *   `user-unsupported-repository` (SHA-256), `repository-unreadable` (no object directory)
 */
export async function openLibgit2Reader(options: Libgit2ReaderOptions): Promise<AsyncObjectReader> {
  if (options.oidBytes !== 20) {
    throw new CodefangError('user-unsupported-repository', 'the libgit2 reader cannot read SHA-256 repositories', {
      hint: 'Use --object-reader=git.',
    });
  }
  const { objectsDir } = options;
  if (statSync(objectsDir, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new CodefangError('repository-unreadable', `no object directory at ${objectsDir}`, { file: objectsDir });
  }
  const nodegit = loadNodegit(options);
  try {
    const odb = await nodegit.Odb.open(resolve(objectsDir));
    for (const path of options.alternates ?? []) await odb.addDiskAlternate(resolve(path));
    return new Libgit2Reader(nodegit, odb);
  } catch (error) {
    throw new CodefangError(
      'repository-unreadable',
      `libgit2 cannot open ${objectsDir}: ${textOf(error)}`,
      { file: objectsDir },
      error,
    );
  }
}

class Libgit2Reader implements AsyncObjectReader {
  readonly name = 'libgit2';
  readonly parallel = 16;
  readonly #nodegit: Nodegit;
  #odb: Odb | undefined;

  constructor(nodegit: Nodegit, odb: Odb) {
    this.#nodegit = nodegit;
    this.#odb = odb;
  }

  async read(oid: Uint8Array): Promise<ObjectData | undefined> {
    const hex = oidToHex(oid, 0, oid.length as OidBytes);
    const odb = this.#odb;
    if (odb === undefined) {
      throw new CodefangError('repository-command-failed', `the libgit2 reader is closed (object ${hex})`, {
        oid: hex,
      });
    }
    const id = this.#nodegit.Oid.fromString(hex);
    let object: OdbObject | null;
    try {
      object = await odb.read(id);
      if (object === null && (await odb.existsExt(id, 0)) !== 1) return undefined;
    } catch (error) {
      throw corrupt(hex, textOf(error), error);
    }
    if (object === null) throw corrupt(hex, 'libgit2 knows it and cannot inflate it, or its content has another id');
    const type = object.type();
    if (type < 1 || type > 4) throw corrupt(hex, `type ${type}`);
    return { type: type as ObjectType, bytes: copyOf(object) };
  }

  close(): Promise<void> {
    this.#odb = undefined;
    return Promise.resolve();
  }
}

/** `toBuffer` copies; it calls the deprecated `Buffer()`, of which Node would warn in our name. */
function copyOf(object: OdbObject): Uint8Array {
  const size = object.size();
  if (size === 0) return new Uint8Array(0);
  const { noDeprecation } = process;
  process.noDeprecation = true;
  try {
    return object.data().toBuffer(size);
  } finally {
    process.noDeprecation = noDeprecation as boolean;
  }
}

function loadNodegit(options: Libgit2ReaderOptions): Nodegit {
  const name = ['node', 'git'].join('');
  const here = createRequire(import.meta.url);
  const tries: readonly (() => unknown)[] =
    options.nodegit === undefined
      ? [
          (): unknown => createRequire(join(resolve(options.from ?? '.'), 'package.json'))(name),
          (): unknown => here(name),
        ]
      : [(): unknown => here(resolve(options.nodegit ?? '.'))];
  let failure: unknown;
  for (const load of tries) {
    try {
      return load() as Nodegit;
    } catch (error) {
      if (failure === undefined || !isAbsent(error)) failure = error;
    }
  }
  const why = isAbsent(failure)
    ? `the libgit2 reader needs nodegit, which is not installed${options.nodegit === undefined ? '' : ` in ${options.nodegit}`}`
    : `nodegit cannot be loaded by Node ${process.version} on ${process.platform}-${process.arch}`;
  throw new CodefangError('user-reader-unavailable', `${why}: ${textOf(failure)}`, { hint: INSTALL_HINT }, failure);
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND';
}

function corrupt(hex: string, detail: string, cause?: unknown): CodefangError {
  return new CodefangError('repository-corrupt-object', `object ${hex} cannot be read: ${detail}`, { oid: hex }, cause);
}

function textOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0];
}
