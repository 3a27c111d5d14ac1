// The tags of a repository: the references below refs/tags/, loose ones and packed ones, with what they point at.

import { join } from 'node:path';
import { lstatSync } from 'node:fs';
import { isAbsent, listDirectory } from './file-reading.js';
import { runGit } from './git-command.js';
import { readPackedRefs } from './packed-refs.js';
import { isRefName } from './ref-name.js';
import { readRef } from './refs.js';
import type { Repository } from './repository.js';

/** A tag. */
export interface Tag {
  /** Without `refs/tags/`. */
  readonly name: string;
  /** Hexadecimal; of an annotated tag what it points at if that is known, else the tag itself. Whether the object exists is not asked. */
  readonly oid: string;
}

const BELOW = 'refs/tags/';
/** Folders in folders, at most: names are no longer than a path may be. */
const DEEPEST = 32;

/** All tags, by name. A broken one is left out; errors of reading `packed-refs`. */
export function listTags(repository: Repository): Tag[] {
  if (repository.refFormat === 'reftable') return tagsOfGit(repository);
  const file = join(repository.commonDir, 'packed-refs');
  const packed = readPackedRefs(file, repository.oidBytes).below(BELOW);
  const oids = new Map([...packed].map(([name, { oid, peeled }]) => [name.slice(BELOW.length), peeled ?? oid]));
  for (const name of looseNames(join(repository.commonDir, BELOW), '', 0)) {
    const oid = looseOid(repository, name);
    if (oid !== undefined) oids.set(name, oid);
  }
  return [...oids].filter(([name]) => isRefName(BELOW + name)).map(([name, oid]) => ({ name, oid }));
}

function looseOid(repository: Repository, name: string): string | undefined {
  try {
    return readRef(repository, BELOW + name, () => undefined)?.oid;
  } catch {
    // It says what a broken reference is to whoever reads it; here it is one tag less.
    return undefined;
  }
}

function* looseNames(directory: string, prefix: string, depth: number): Generator<string, void> {
  if (depth > DEEPEST) return;
  for (const name of listDirectory(directory) ?? []) {
    if (!isRefName(`${BELOW}${name}`)) continue;
    const path = join(directory, name);
    if (isDirectory(path)) yield* looseNames(path, `${prefix}${name}/`, depth + 1);
    else yield prefix + name;
  }
}

function isDirectory(path: string): boolean {
  try {
    return lstatSync(path).isDirectory();
  } catch (error) {
    if (isAbsent(error)) return false;
    throw error;
  }
}

function tagsOfGit(repository: Repository): Tag[] {
  const format = '%(objectname) %(*objectname) %(refname:strip=2)';
  const lines = runGit(repository, ['for-each-ref', `--format=${format}`, BELOW])?.split('\n') ?? [];
  return lines.flatMap((line) => {
    const [, oid, peeled, name] = /^([0-9a-f]+) ([0-9a-f]*) (.+)$/.exec(line) ?? [];
    return name === undefined ? [] : [{ name, oid: peeled || oid }];
  });
}
