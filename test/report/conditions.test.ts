import { describe, expect, it, test } from 'vitest';
import type { ChangeEffect } from '../../src/report/change/change-effect.js';
import type { ChangeInsight } from '../../src/report/change/insight.js';
import { evaluateConditions, metrics, parseConditions } from '../../src/report/conditions.js';
import { headlineOf, type Headline } from '../../src/report/headline.js';
import { thrownError } from '../support/thrown-error.js';
import { sampleEffect, sampleFile } from './sample-effect.js';
import { sampleCouples, sampleFileHistory } from './sample-files.js';
import { sampleInsight } from './sample-insight.js';

const holds = (text: string, effect: ChangeEffect): boolean[] =>
  evaluateConditions(parseConditions(text), effect).map((result) => result.holds);
const refusal = (text: string): { message: string; hint: string | undefined } => {
  const { message, data } = thrownError(() => parseConditions(text));
  return { message, hint: data.hint };
};

describe('conditions', () => {
  it('are read in every form in which people write them', () => {
    expect(
      parseConditions('old-lines-removed > 500, half-life-drop>10%,\n lines-removed >= 10_000 lines\nlines-net<=-5,'),
    ).toEqual([
      { metric: 'old-lines-removed', comparison: '>', limit: 500, text: 'old-lines-removed > 500' },
      { metric: 'half-life-drop', comparison: '>', limit: 10, text: 'half-life-drop > 10%' },
      { metric: 'lines-removed', comparison: '>=', limit: 10000, text: 'lines-removed >= 10000' },
      { metric: 'lines-net', comparison: '<=', limit: -5, text: 'lines-net <= -5' },
    ]);
  });

  it('are at least one', () => {
    for (const none of ['', ' ', ',', ' ,\n']) {
      expect(refusal(none)).toEqual({
        message: 'option --fail-on names no condition',
        hint: "give a metric, >, >=, < or <=, and a number, such as 'old-lines-removed > 500'",
      });
    }
  });

  it('hold or not, each for itself, at the limit too', () => {
    const effect = sampleEffect({ removed: 188, oldRemoved: 96 });
    const text = 'old-lines-removed > 95, old-lines-removed > 96, old-lines-removed >= 96, lines-removed < 189';
    expect(holds(text, effect)).toEqual([true, false, true, true]);
    expect(holds('lines-removed <= 188, lines-removed <= 187', effect)).toEqual([true, false]);
  });

  it('measure drops as what is lost: points of the rate, a part of the half-life', () => {
    const effect = sampleEffect({
      survivalRate: { before: 0.5, after: 0.44 },
      halfLifeDays: { before: 200, after: 150 },
    });
    const values = evaluateConditions(parseConditions('survival-drop > 5%, half-life-drop > 25%'), effect);
    expect(values.map(({ value, holds: met }) => [Number(value!.toFixed(6)), met])).toEqual([
      [6, true],
      [25, false],
    ]);
    expect(values[0].message).toBe('survival-drop > 5%: holds, survival-drop is 6%');
  });

  it('count the files that other analyzers know of, and say why where they do not', () => {
    const text = 'hotspots-changed >= 2, critical-hotspots-changed > 1, companions-absent > 1';
    const of = (insight?: ChangeInsight): unknown[] =>
      evaluateConditions(parseConditions(text), undefined, {}, insight).map(({ value, reason }) => value ?? reason);
    expect(of(sampleInsight())).toEqual([2, 1, 2]);
    expect(of(sampleInsight({ hotspots: undefined, companions: undefined }))).toEqual([
      'file-history cannot tell, or did not run',
      'file-history cannot tell, or did not run',
      'couples cannot tell, or did not run',
    ]);
    expect(new Set(of(sampleInsight({ isYoung: true })))).toEqual(new Set(['the history is too short to tell']));
    expect(new Set(of())).toEqual(new Set(['this run has no change to compare']));
  });

  it('count likely typos where typos ran, in a short history, too', () => {
    const correction = { wrong: 'lenght', correct: 'length', commit: 'c0', tick: 7, lines: 3 };
    const likelyTypos = [{ file: sampleFile(), name: 'maxLenght', line: 7, correction }];
    const of = (insight?: ChangeInsight): unknown[] =>
      evaluateConditions(parseConditions('likely-typos > 0 identifiers, likely-typos > 1'), undefined, {}, insight).map(
        ({ value, reason, holds }) => [value ?? reason, holds],
      );
    expect(of(sampleInsight({ likelyTypos, isYoung: true }))).toEqual([
      [1, true],
      [1, false],
    ]);
    expect(of(sampleInsight())[0]).toEqual(['typos did not run', false]);
    expect(of()[0]).toEqual(['this run has no change to compare', false]);
  });

  it('tell the lines of a change without a burndown, but nothing of ages', () => {
    const text = 'lines-added > 0, lines-removed > 0, lines-net > 0, files-changed > 0, old-lines-removed > 0';
    const results = evaluateConditions(parseConditions(text), undefined, {}, sampleInsight());
    expect(results.map(({ value, reason }) => value ?? reason)).toEqual([12, 88, -76, 1, 'burndown did not run']);
  });

  it('know hotspots and coupled pairs of a whole history', () => {
    const text = 'hotspots > 10, coupled-pairs > 10 pairs';
    const headline = headlineOf({ couples: sampleCouples(), 'file-history': sampleFileHistory() });
    const of = (known: Partial<Headline>): unknown[] =>
      evaluateConditions(parseConditions(text), undefined, known).map(({ value, reason }) => value ?? reason);
    expect(of(headline)).toEqual([3, 1]);
    expect(of({})).toEqual(['it was not measured', 'it was not measured']);
    expect(headline.files).toBe(43);
  });

  it('count lines of those who have gone quiet only', () => {
    const [ada, bob] = sampleEffect().people!;
    const effect = sampleEffect({
      people: [
        { ...ada, isQuiet: true, removed: 150 },
        { ...bob, isQuiet: false, removed: 500 },
      ],
    });
    expect(evaluateConditions(parseConditions('unowned-lines-changed > 200'), effect)[0]).toMatchObject({
      value: 150,
      holds: false,
    });
  });

  it('do not hold where nobody can tell, and say why', () => {
    const young = sampleEffect({ history: { days: 3, isYoung: true, isWhole: true, ageStepDays: 30 } });
    const text = 'half-life-drop > -1000%, survival-drop > -1000%, unowned-lines-changed >= 0';
    expect(evaluateConditions(parseConditions(text), young).map(({ value, holds: met }) => [value, met])).toEqual([
      [null, false],
      [null, false],
      [null, false],
    ]);
    const unknown = sampleEffect({ people: undefined, halfLifeDays: { before: null, after: 3 } });
    expect(evaluateConditions(parseConditions(text), unknown).map(({ reason }) => reason)).toEqual([
      'the half-life was not reached before the change',
      null,
      'people are not tracked',
    ]);
  });

  test.each([
    ['old-lines-removd > 5', "there is no metric 'old-lines-removd'", 'did you mean old-lines-removed?'],
    ['fluff > 5', "there is no metric 'fluff'", `the metrics are ${Object.keys(metrics).join(', ')}`],
    ['constructor > 5', "there is no metric 'constructor'", `the metrics are ${Object.keys(metrics).join(', ')}`],
    ['lines-added == 5', "'==' is no comparison", 'give one of > >= < <='],
    ['lines-added > 5%', 'lines-added is counted in lines', 'write the limit as 5'],
    ['survival-drop > 5', 'survival-drop is counted in %', 'write the limit with its sign: 5%'],
    ['lines-added more than 5', 'it is no condition', undefined],
    ['lines-added >', 'it is no condition', undefined],
  ])('that cannot be read are refused with what to write instead: %s', (text, what, hint) => {
    const told = refusal(`lines-added > 1, ${text}`);
    expect(told.message).toBe(`condition '${text}' cannot be read: ${what}`);
    expect(told.hint).toBe(hint ?? told.hint);
    expect(told.hint).not.toBeUndefined();
  });
});
