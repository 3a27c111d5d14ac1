import { describe, expect, it } from 'vitest';
import { findings, type Finding } from '../../src/report/findings.js';
import { sampleEffect, sampleFile, samplePerson } from './sample-effect.js';
import { sampleInsight } from './sample-insight.js';

const quiet = samplePerson({ isQuiet: true, quietDays: 400 });
const owned = sampleFile({ removedByAge: [88, 0, 0, 0, 0, 0], owner: { id: 0, share: 0.75 } });

describe('findings', () => {
  it('tell of old code that goes, at the place of a file where most lines went', () => {
    expect(findings(sampleEffect())).toEqual([
      {
        level: 'notice',
        rule: 'old-code-removed',
        path: 'src/a.ts',
        startLine: 40,
        endLine: 40,
        title: '80 old lines removed',
        message: expect.stringContaining('80 of 88 removed lines were more than two years old') as string,
        score: 80,
      },
    ]);
  });

  it('span the new lines of the place, and stand on line 1 of a file that is gone', () => {
    const place = { line: 7, removed: 90, added: 3 };
    const files = [sampleFile({ places: [place] }), sampleFile({ before: 'gone', after: null, removed: 80 })];
    const found = findings(sampleEffect({ files })).map(({ path, startLine, endLine }) => [path, startLine, endLine]);
    expect(found).toEqual([
      ['src/a.ts', 7, 9],
      ['gone', 1, 1],
    ]);
  });

  it('are warnings where very much goes, and those come first', () => {
    const files = [
      owned,
      sampleFile({ after: 'few', removedByAge: [0, 0, 0, 0, 50, 0] }),
      sampleFile({ after: 'many', removed: 700, removedByAge: [0, 0, 0, 0, 0, 700] }),
      sampleFile({ after: 'none', removedByAge: [0, 0, 0, 0, 49, 0] }),
    ];
    const found = findings(sampleEffect({ files, people: [quiet] }));
    expect(found.map(({ level, rule, path }) => [level, rule, path])).toEqual([
      ['warning', 'old-code-removed', 'many'],
      ['notice', 'main-author-quiet', 'src/a.ts'],
      ['notice', 'old-code-removed', 'few'],
    ]);
  });

  it('tell of a main author who has gone quiet, and for how long at least', () => {
    const [found] = findings(sampleEffect({ files: [owned], people: [quiet] }));
    expect(found).toMatchObject({ rule: 'main-author-quiet', level: 'notice', score: 88 });
    expect(found.message).toMatch(/^Ada owned 75\.0 % of this file and has no line .* newer than 1\.1 years\./);
  });

  it('say nothing of authors who are not quiet, own less than half, or whose file hardly changes', () => {
    const of = (file: typeof owned, people = [quiet]): number =>
      findings(sampleEffect({ files: [file], people })).length;
    expect(of(owned)).toBe(1);
    expect(of(owned, [samplePerson()])).toBe(0);
    expect(of({ ...owned, owner: { id: 0, share: 0.4 } })).toBe(0);
    expect(of({ ...owned, added: 9, removed: 9 })).toBe(0);
    expect(of({ ...owned, owner: undefined })).toBe(0);
  });

  it('are about no people where people are not told of', () => {
    expect(findings(sampleEffect({ files: [owned], people: undefined }))).toEqual([]);
  });

  it('are none where the history is young, short or cut', () => {
    const history = { days: 2920, isYoung: false, isWhole: true, ageStepDays: 30 };
    const count = (parts: Partial<typeof history>): number =>
      findings(sampleEffect({ history: { ...history, ...parts } })).length;
    expect(count({})).toBe(1);
    expect(count({ isYoung: true })).toBe(0);
    expect(count({ isWhole: false })).toBe(0);
    expect(count({ days: 300 })).toBe(0);
    expect(count({ days: 700 })).toBe(0);
  });

  it('tell of a file that nearly always changed with one of these, at the place of that one', () => {
    const of = (together: number, changes: number): Finding[] =>
      findings(
        undefined,
        sampleInsight({
          hotspots: [],
          companions: [{ path: 'test/a.ts', evidence: [{ file: 'src/a.ts', together, changes }] }],
        }),
      );
    expect(of(45, 60)).toEqual([
      {
        level: 'notice',
        rule: 'companion-absent',
        path: 'src/a.ts',
        startLine: 40,
        endLine: 40,
        title: 'A file that usually changes with this one does not',
        message: 'test/a.ts was in 45 of the 60 commits that changed this file (75.0 %), and is not in this change.',
        score: 45,
      },
    ]);
    expect([of(44, 60), of(9, 9), of(10, 10)].map(({ length }) => length)).toEqual([0, 0, 1]);
  });

  it('tell of much work on a critical hotspot', () => {
    const of = (removed: number, risk: 'CRITICAL' | 'HIGH'): Finding[] =>
      findings(
        undefined,
        sampleInsight({
          companions: undefined,
          change: { commits: 1, firstTick: 9, lastTick: 9, files: [sampleFile({ removed })] },
          hotspots: [{ path: 'src/a.ts', commits: 60, risk, firstTick: 0, lastTick: 9 }],
        }),
      );
    expect(of(100, 'CRITICAL')).toMatchObject([
      {
        rule: 'hotspot-changed',
        path: 'src/a.ts',
        message: expect.stringMatching(/^This file has changed in 60 commits before, and now in 100 lines\./) as string,
        score: 100,
      },
    ]);
    expect([of(99, 'CRITICAL'), of(1000, 'HIGH')]).toEqual([[], []]);
  });

  it('tell of an identifier with a word that was corrected before, where it stands, in a few printable words', () => {
    const correction = { wrong: 'lenght', correct: 'length', commit: '0123456789abcdef', tick: 7, lines: 3 };
    const name = `max\u001bLenght${'x'.repeat(200)}`;
    const likelyTypos = [{ file: sampleFile(), name, line: 7, correction }];
    const found = findings(undefined, sampleInsight({ companions: undefined, hotspots: undefined, likelyTypos }));
    expect(found).toMatchObject([
      {
        level: 'notice',
        rule: 'likely-typo',
        path: 'src/a.ts',
        startLine: 7,
        endLine: 7,
        title: 'A likely typo',
        score: 3,
      },
    ]);
    expect(found[0].message).toMatch(
      /^max Lenghtx+…: lenght was corrected to length in this repository before, in 3 lines, last in commit 0123456789ab\.$/,
    );
    expect(found[0].message.length).toBeLessThan(200);
  });

  it('of all analyzers stand together, the weightiest first', () => {
    const rules = findings(sampleEffect(), sampleInsight()).map(({ rule }) => rule);
    expect(rules).toEqual(['old-code-removed', 'companion-absent']);
  });
});
