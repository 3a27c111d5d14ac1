import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chooseReader } from '../../src/git/reader-choice.js';
import type { Repository } from '../../src/git/repository.js';
import { FixtureRoom } from '../support/repository-fixture.js';
import { thrownError } from '../support/thrown-error.js';

/** A repository of which only what decides is told. */
function repository(facts: Partial<Repository> = {}): Repository {
  return { objectFormat: 'sha1', refFormat: 'files', partialClone: false, ...facts } as Repository;
}

describe('the reader', () => {
  test('is the pack reader, without a word, where packs have everything, whatever ids are made by', () => {
    const pack = { reader: 'pack', fetches: false };
    expect(chooseReader('auto', repository())).toEqual(pack);
    expect(chooseReader('auto', repository({ objectFormat: 'sha256' }))).toEqual(pack);
  });

  test('is git, with a notice, where references are reftables', () => {
    expect(chooseReader('auto', repository({ refFormat: 'reftable' }))).toEqual({
      reader: 'git',
      fetches: false,
      notice: 'reading objects through git: its references are reftables',
    });
  });

  test('is git for a partial clone, which fetches what is lacking where git trusts the repository, and there only', () => {
    const room = new FixtureRoom();
    try {
      const fixture = room.repository('partial');
      const partial = { partialClone: true, gitDir: fixture.at('.git'), environment: fixture.environment() };
      expect(chooseReader('auto', repository(partial))).toEqual({
        reader: 'git',
        fetches: true,
        notice:
          'reading objects through git: it is a partial clone; git fetches what it lacks, with --object-reader git nothing is',
      });
      // Whose it is depends on who runs the test: so another git says no.
      mkdirSync(room.at('bin'));
      writeFileSync(room.at('bin', 'git'), '#!/bin/sh\necho "fatal: detected dubious ownership" >&2\nexit 128\n', {
        mode: 0o755,
      });
      const environment = { ...partial.environment, PATH: room.at('bin') };
      expect(chooseReader('auto', repository({ ...partial, environment }))).toEqual({
        reader: 'git',
        fetches: false,
        notice:
          'reading objects through git: it is a partial clone; nothing is fetched, since git does not trust it (safe.directory)',
      });
    } finally {
      room.remove();
    }
  });

  test.each(['pack', 'git', 'libgit2'] as const)('is %s when that was asked for', (reader) => {
    expect(chooseReader(reader, repository())).toEqual({ reader, fetches: false });
    expect(chooseReader(reader, repository({ partialClone: true }))).toEqual({ reader, fetches: false });
  });

  test('cannot be libgit2 where ids are SHA-256', () => {
    const sha256 = repository({ objectFormat: 'sha256' });
    expect(thrownError(() => chooseReader('libgit2', sha256)).code).toBe('user-unsupported-repository');
    expect(chooseReader('pack', sha256)).toEqual({ reader: 'pack', fetches: false });
  });
});
