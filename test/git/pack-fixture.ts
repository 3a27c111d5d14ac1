// A repository with two packs, and a bed for broken copies of their files.

import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { CodefangError } from '../../src/base/errors.js';
import type { FixtureRoom, RepositoryFixture } from '../support/repository-fixture.js';

/** A repository whose 12 commits lie in two packs. */
export function packedRepository(room: FixtureRoom, name: string, ...options: string[]): RepositoryFixture {
  const fixture = room.repository(name, ...options);
  for (let i = 0; i < 12; i++) {
    fixture.commit(`commit ${i}`, { 'a.txt': 'line\n'.repeat(i), [`d/${i}.txt`]: `${i}\n` });
    if (i % 6 === 5) fixture.git('repack', '-d', '-q');
  }
  return fixture;
}

/** Paths of a repository's pack files that end in `extension`, sorted. */
export function packFiles(fixture: RepositoryFixture, extension: string): string[] {
  const directory = fixture.at('.git', 'objects', 'pack');
  const names = readdirSync(directory).filter((name) => name.endsWith(extension));
  return names.sort().map((name) => join(directory, name));
}

/** Writes a copy of `bytes` with some of them replaced. */
export function writeChanged(path: string, bytes: Uint8Array, at: number, change: string): void {
  const copy = Buffer.from(bytes);
  copy.write(change, at, 'latin1');
  writeFileSync(path, copy);
}

/**
 * Opens many randomly broken copies of `bytes`; `open` must give a typed error or a result that `isSound` accepts for the size
 * of the broken file. Returns how many were refused.
 */
export function refusedCopies<T>(
  path: string,
  bytes: Uint8Array,
  interesting: number,
  open: (path: string) => T,
  isSound: (result: T, size: number) => boolean,
): number {
  let refused = 0;
  const edit = fc.record({ at: fc.nat(interesting - 1), to: fc.nat(255) });
  const broken = fc.record({
    edits: fc.array(edit, { maxLength: 4 }),
    size: fc.option(fc.nat(bytes.length), { freq: 3 }),
  });
  fc.assert(
    fc.property(broken, ({ edits, size }) => {
      const copy = Buffer.from(bytes);
      for (const { at, to } of edits) copy[at] = to;
      const cut = copy.subarray(0, size ?? copy.length);
      writeFileSync(path, cut);
      try {
        return isSound(open(path), cut.length);
      } catch (error) {
        if (!(error instanceof CodefangError)) throw error;
        refused++;
        return error.data.file === path;
      }
    }),
    { numRuns: 400 },
  );
  return refused;
}
