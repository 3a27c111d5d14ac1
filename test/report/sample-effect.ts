// The effect of a change, made up, to be changed where a test needs it: two people, two files, three years.
import { ageClasses } from '../../src/report/change/ages.js';
import type { ChangeEffect } from '../../src/report/change/change-effect.js';
import type { FileEffect } from '../../src/report/change/file-effects.js';
import type { PersonEffect } from '../../src/report/change/people-effects.js';

/** A file, modified, without ages. */
export function sampleFile(parts: Partial<FileEffect> = {}): FileEffect {
  return {
    before: 'src/a.ts',
    after: 'src/a.ts',
    added: 12,
    removed: 88,
    lines: 300,
    isOpaque: false,
    places: [
      { line: 5, removed: 8, added: 12 },
      { line: 40, removed: 80, added: 0 },
    ],
    removedByAge: [8, 0, 0, 0, 60, 20],
    owner: undefined,
    ...parts,
  };
}

export function samplePerson(parts: Partial<PersonEffect> = {}): PersonEffect {
  return {
    id: 0,
    name: 'Ada',
    isBot: false,
    removed: 0,
    removedByThemselves: 0,
    added: 0,
    isAuthor: false,
    isQuiet: false,
    quietDays: 30,
    ...parts,
  };
}

/** A change of a history of eight years. */
export function sampleEffect(parts: Partial<ChangeEffect> = {}): ChangeEffect {
  const removed = [60, 12, 10, 10, 70, 26];
  return {
    commits: 1,
    added: 412,
    removed: 188,
    lines: { before: 20_000, after: 20_224 },
    survivalRate: { before: 0.52, after: 0.515 },
    halfLifeDays: { before: 1200.5, after: 1188 },
    ages: ageClasses.map(({ label, fromDays }, at) => ({
      label,
      fromDays,
      removed: removed[at],
      aliveBefore: 1000 * (at + 1),
    })),
    oldRemoved: 96,
    years: [
      { year: 2016, before: 9000, after: 8904, removed: 96 },
      { year: 2023, before: 8000, after: 7980, removed: 20 },
      { year: 2024, before: 3000, after: 3340, removed: 72 },
    ],
    files: [
      sampleFile(),
      sampleFile({
        before: null,
        after: 'src/b.ts',
        added: 400,
        removed: 0,
        removedByAge: [0, 0, 0, 0, 0, 0],
        places: [],
      }),
    ],
    hasFileAges: true,
    people: [
      samplePerson({ removed: 150, removedByThemselves: 50 }),
      samplePerson({ id: 1, name: 'Bob', removed: 38 }),
    ],
    history: { days: 2920, isYoung: false, isWhole: true, ageStepDays: 30 },
    ...parts,
  };
}
