// Keys of the Actions cache. An entry can be written once and is found by a prefix, so every save has a key of its own, and a lookup asks for
// prefixes, newest first. Law: every part ends with `-` and none has one inside, so no prefix matches into the middle of a part.
//
//   codefang-v1-<configuration 12>-<repository 8>-<ref 8>-<commits>-<run>.<attempt>.<sequence>-

import { createHash } from 'node:crypto';
import type { RunPlace } from './event.js';

/** What is equal for all saves of a run. */
export interface KeyParts {
  /** Digests in hexadecimal, cut as they stand in keys. */
  readonly configuration: string;
  readonly repository: string;
  readonly ref: string;
  /** Digests of further refs to look in, nearest first. */
  readonly otherRefs: readonly string[];
  /** `<run id>.<attempt>`. */
  readonly run: string;
}

/** What decides whether a checkpoint fits. */
export interface KeySource {
  /** Everything that shapes results, and what the user added to tell checkpoints apart. */
  readonly configuration: unknown;
  /** Names the repository for good, and the folder of it that is read. */
  readonly repository: readonly string[];
  readonly place: RunPlace;
  readonly runId: string;
  readonly attempt: string;
}

/** The parts of keys. */
export function keyParts({ configuration, repository, place, runId, attempt }: KeySource): KeyParts {
  return {
    configuration: digest(JSON.stringify(configuration), 12),
    repository: digest(repository.join('\n'), 8),
    ref: digest(place.ref, 8),
    otherRefs: place.otherRefs.map((ref) => digest(ref, 8)),
    run: `${digitsOf(runId)}.${digitsOf(attempt)}`,
  };
}

/** The key of a save. `sequence` is another one at each save of a run. */
export function saveKey(parts: KeyParts, commits: number, sequence: number): string {
  return `${prefix(parts, parts.ref)}${commits}-${parts.run}.${sequence}-`;
}

/** What a lookup asks for: the own ref's newest checkpoint, then that of the refs around it. */
export function restoreKeys(parts: KeyParts): string[] {
  return [...new Set([parts.ref, ...parts.otherRefs])].map((ref) => prefix(parts, ref));
}

/** Whether a key is one of a ref's own saves. */
export function isOwn(parts: KeyParts, key: string): boolean {
  return key.startsWith(prefix(parts, parts.ref));
}

function prefix({ configuration, repository }: KeyParts, ref: string): string {
  return `codefang-v1-${configuration}-${repository}-${ref}-`;
}

function digest(text: string, digits: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits);
}

function digitsOf(text: string): string {
  return /^\d{1,20}$/.test(text) ? text : '0';
}
