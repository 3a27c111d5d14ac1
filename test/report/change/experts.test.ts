import { describe, expect, it } from 'vitest';
import type { FileSurvival } from '../../../src/analyzers/burndown/files-result.js';
import { expertsOf } from '../../../src/report/change/experts.js';
import { sampleFile, samplePerson } from '../sample-effect.js';

const file = (path: string, ownership: Record<string, number>): FileSurvival => ({
  path,
  current_lines: Object.values(ownership).reduce((sum, lines) => sum + lines, 0),
  ownership,
  matrix: { samples: [], bands: [], lines: [] },
});
const changed = [sampleFile({ before: 'a', after: 'moved' }), sampleFile({ before: 'b', after: 'b' })];
const before = [file('a', { 0: 50, 1: 30, 2: 9 }), file('b', { 1: 5, '-1': 20 }), file('elsewhere', { 2: 500 })];

describe('experts', () => {
  it('are those whose lines go, then those with the most lines in the changed files', () => {
    const people = [
      samplePerson({ id: 0, name: 'Ada' }),
      samplePerson({ id: 1, name: 'Bob' }),
      samplePerson({ id: 2, name: 'Cid', removed: 3 }),
    ];
    expect(expertsOf(people, changed, before)).toEqual({
      people: [
        { id: 2, name: 'Cid', removed: 3, owned: 9, quietDays: 30 },
        { id: 0, name: 'Ada', removed: 0, owned: 50, quietDays: 30 },
        { id: 1, name: 'Bob', removed: 0, owned: 35, quietDays: 30 },
      ],
      removed: 3,
      lines: 114,
    });
  });

  it('are not the authors of the change, nor quiet, nor bots, nor left out, nor of a few lines', () => {
    const people = [
      samplePerson({ id: 0, isAuthor: true, removed: 40 }),
      samplePerson({ id: 1, isQuiet: true, removed: 40 }),
      samplePerson({ id: 2, isBot: true, removed: 40 }),
      samplePerson({ id: 3, removed: 9 }),
      samplePerson({ id: -1, removed: 40 }),
    ];
    expect(expertsOf(people, changed, before)).toMatchObject({ people: [], removed: 169 });
  });

  it('are told by the lines that go alone where files are not tracked', () => {
    const people = [samplePerson({ id: 1, removed: 12 })];
    expect(expertsOf(people, changed, undefined)).toMatchObject({ people: [{ id: 1, owned: 0 }], lines: 0 });
  });
});
