import { describe, expect, it } from 'vitest';
import type { Companion } from '../../../src/analyzers/couples/file-pairs.js';
import type { Lookup } from '../../../src/engine/lookup.js';
import type { ChangeRecord } from '../../../src/report/change/change-record.js';
import { changeInsight, type ChangeInsight, type InsightInput } from '../../../src/report/change/insight.js';
import { sampleEffect, sampleFile } from '../sample-effect.js';
import { sampleFileHistory } from '../sample-files.js';
import { sampleInsight } from '../sample-insight.js';

const change: ChangeRecord = {
  commits: 1,
  firstTick: 400,
  lastTick: 400,
  files: [sampleFile({ imports: [{ language: 0, name: 'zlib.h', line: 2 }] })],
};
const companions: Companion[] = [
  { file: 'src/a.ts', companion: 'test/a.ts', co_changes: 41, changes: 60, share: 41 / 60 },
];
const asked: string[][] = [];
const lookup: Lookup = {
  companions: (paths) => {
    asked.push([...paths]);
    return companions;
  },
  churn: (path) => sampleFileHistory().file_churn.find((file) => file.path === path),
  imports: () => undefined,
  hotFunctions: { follow: () => undefined, touched: () => sampleInsight().functions ?? [] },
  corrections: new Map([['lenght', { wrong: 'lenght', correct: 'length', commit: 'c0', tick: 7, lines: 3 }]]),
};
const insight = (parts: Partial<InsightInput> = {}): ChangeInsight =>
  changeInsight({ change, lookup, source: { options: { tick_size_hours: 24, couples_max_changeset: 30 } }, ...parts });

describe('the insight into a change', () => {
  it('has what each analyzer knows of its files', () => {
    const { people } = sampleEffect();
    const whole = insight({ effect: sampleEffect({ people: people?.map((one) => ({ ...one, isAuthor: false })) }) });
    expect(whole).toMatchObject({
      added: 12,
      removed: 88,
      isYoung: false,
      companions: [{ path: 'test/a.ts', evidence: [{ file: 'src/a.ts', together: 41, changes: 60 }] }],
      hotspots: [{ path: 'src/a.ts', commits: 60, risk: 'CRITICAL' }],
      functions: [{ name: 'Cache.get' }, { name: 'main' }],
      imports: [{ name: 'zlib.h', path: 'src/a.ts', line: 2 }],
      experts: { people: [{ name: 'Ada' }, { name: 'Bob' }] },
    });
    expect(asked.at(-1)).toEqual(['src/a.ts']);
  });

  it('does not tell what was not measured', () => {
    const nothing = { companions: undefined, churn: undefined, imports: undefined, hotFunctions: undefined };
    expect(insight({ lookup: { ...nothing, corrections: undefined } })).toMatchObject({
      companions: undefined,
      hotspots: undefined,
      functions: undefined,
      imports: undefined,
      experts: undefined,
      likelyTypos: undefined,
      removed: 88,
    });
    expect(insight({ effect: sampleEffect({ people: undefined }) }).experts).toBeUndefined();
  });

  it('has the identifiers that the change adds with a word that was corrected before, however short the history is', () => {
    const identifiers = [
      { name: 'maxLenght', line: 4 },
      { name: 'qwertz', line: 5 },
    ];
    const files = [sampleFile({ identifiers }), sampleFile({ after: null, identifiers }), sampleFile()];
    expect(insight({ change: { ...change, firstTick: 9, files } }).likelyTypos).toMatchObject([
      { name: 'maxLenght', line: 4, file: { after: 'src/a.ts' }, correction: { correct: 'length', commit: 'c0' } },
    ]);
  });

  it('tells nothing of a short history, whatever a tick is', () => {
    const none = {
      isYoung: true,
      companions: undefined,
      hotspots: undefined,
      functions: undefined,
      imports: undefined,
      experts: undefined,
    };
    const effect = sampleEffect();
    expect(insight({ change: { ...change, firstTick: 179 }, effect })).toMatchObject(none);
    expect(insight({ source: { options: { tick_size_hours: 1 } }, effect })).toMatchObject(none);
    expect(insight({ change: { ...change, firstTick: null }, effect })).toMatchObject(none);
    expect(insight({ change: { ...change, firstTick: 180 } }).isYoung).toBe(false);
  });

  it('names no companions of a change of so many files as couples would leave out', () => {
    const files = Array.from({ length: 31 }, (_, at) => sampleFile({ before: `f${at}`, after: `f${at}` }));
    expect(insight({ change: { ...change, files } }).companions).toBeUndefined();
    expect(insight({ change: { ...change, files: files.slice(1) } }).companions).toEqual([]);
  });
});
