import { describe, expect, it } from 'vitest';
import { whyNoComment } from '../../src/action/comment-mode.js';
import type { SeenChange } from '../../src/action/pull-request-change.js';
import { commentModes, type CommentMode } from '../../src/action/inputs.js';
import type { ChangeEffect } from '../../src/report/change/change-effect.js';
import type { ChangeInsight } from '../../src/report/change/insight.js';
import type { ConditionResult } from '../../src/report/conditions.js';
import { sampleEffect, sampleFile } from '../report/sample-effect.js';
import { sampleInsight } from '../report/sample-insight.js';

const same = {
  lines: { before: 9, after: 9 },
  survivalRate: { before: 0.5, after: 0.5 },
  halfLifeDays: { before: 1, after: 1 },
};
const nothing = sampleEffect({ ...same, added: 0, removed: 0, files: [] });
const move = sampleEffect({
  ...same,
  added: 0,
  removed: 0,
  files: [sampleFile({ after: 'src/b.ts', added: 0, removed: 0 })],
});
const rewrite = sampleEffect({ ...same, added: 3, removed: 3 });
const unseen = sampleEffect({ ...same, survivalRate: { before: 0.5, after: 0.50001 } });
const change = sampleEffect();

/** A change as it is seen where a burndown runs, and where none does. */
const seenWith = (effect: ChangeEffect): SeenChange => ({ effect, insight: insightOf(effect) });
const seenWithout = (effect: ChangeEffect): SeenChange => ({ effect: undefined, insight: insightOf(effect) });
const insightOf = ({ files, added, removed }: ChangeEffect): ChangeInsight => {
  const insight = sampleInsight();
  return { ...insight, added, removed, change: { ...insight.change, files } };
};

/** The modes in which there is a comment. */
const modesFor = (
  ...of: Parameters<typeof whyNoComment> extends [unknown, ...infer Rest] ? Rest : never
): CommentMode[] => commentModes.filter((mode) => whyNoComment(mode, ...of) === undefined);

describe('a comment where there is none', () => {
  it.each([
    ['touches no file that counts', nothing, ['always']],
    ['moves a file', move, ['auto', 'always']],
    ['puts as many lines of the same age in place of others', rewrite, ['auto', 'always']],
    ['changes a figure less than is shown', unseen, ['auto', 'always']],
    ['changes a figure', change, ['auto', 'always', 'on-change']],
  ] as const)('for a change that %s', (_, effect, modes) => {
    expect(modesFor(seenWith(effect), [])).toEqual(modes);
  });

  it.each([
    ['touches no file that counts', nothing, ['always']],
    ['moves a file', move, ['auto', 'always']],
    ['changes lines', rewrite, ['auto', 'always', 'on-change']],
  ] as const)('for a change that %s, where no burndown runs', (_, effect, modes) => {
    expect(modesFor(seenWithout(effect), [])).toEqual(modes);
  });

  it('for a change that is not compared with its base', () => {
    expect(modesFor(undefined, [])).toEqual(['always']);
  });

  it('is made in all modes but never when a condition holds that fails the step', () => {
    const [holds, fails] = [true, false].map((is): ConditionResult => ({ holds: is }) as ConditionResult);
    expect(modesFor(seenWith(nothing), [fails, holds])).toEqual(['auto', 'always', 'on-change']);
    expect(modesFor(seenWith(nothing), [fails])).toEqual(['always']);
  });

  it('that is not made has a reason that can stand in the log', () => {
    for (const mode of commentModes) expect(whyNoComment(mode, seenWith(nothing), []) ?? 'x').toMatch(/^[^\n]+$/);
  });
});
