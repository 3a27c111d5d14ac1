import { describe, expect, test } from 'vitest';
import { chooseReader } from '../../src/git/reader-choice.js';
import type { Repository } from '../../src/git/repository.js';
import { thrownError } from '../support/thrown-error.js';

/** A repository of which only what decides is told. */
function repository(facts: Partial<Repository> = {}): Repository {
  return { objectFormat: 'sha1', refFormat: 'files', partialClone: false, ...facts } as Repository;
}

const special: [string, Partial<Repository>][] = [
  ['its references are reftables', { refFormat: 'reftable' }],
  ['it is a partial clone', { partialClone: true }],
];

describe('the reader', () => {
  test('is the pack reader, without a word, where packs have everything, whatever ids are made by', () => {
    expect(chooseReader('auto', repository())).toEqual({ reader: 'pack' });
    expect(chooseReader('auto', repository({ objectFormat: 'sha256' }))).toEqual({ reader: 'pack' });
  });

  test.each(special)('is git, with a notice, where %s', (why, facts) => {
    expect(chooseReader('auto', repository(facts))).toEqual({
      reader: 'git',
      notice: `reading objects through git: ${why}`,
    });
  });

  test.each(['pack', 'git', 'libgit2'] as const)('is %s when that was asked for', (reader) => {
    expect(chooseReader(reader, repository())).toEqual({ reader });
    expect(chooseReader(reader, repository({ partialClone: true }))).toEqual({ reader });
  });

  test('cannot be libgit2 where ids are SHA-256', () => {
    const sha256 = repository({ objectFormat: 'sha256' });
    expect(thrownError(() => chooseReader('libgit2', sha256)).code).toBe('user-unsupported-repository');
    expect(chooseReader('pack', sha256)).toEqual({ reader: 'pack' });
  });
});
