// A survey of a tree that goes on from the survey of another is the same as one from nothing.
import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { defaultSizes } from '../../src/kernel/regions.js';
import { serialPipeline } from '../../src/pipeline/serial.js';
import type { HeadSurvey, SurveyRequest } from '../../src/pipeline/head-survey.js';
import { FixtureRoom } from '../support/repository-fixture.js';

const room = new FixtureRoom();
afterAll(() => room.remove());

const fixture = room.repository('surveyed');
const steps: readonly Record<string, string | null>[] = [
  { 'a.c': 'a\n', 'vendor/v.js': 'v\n', '.gitattributes': 'gen/** linguist-generated\n', 'gen/g.c': 'g\n' },
  { 'b.c': 'b\n', 'gen/h.c': 'h\n', 'vendor/w.js': 'w\n' },
  { 'a.c': null, 'vendor/v.js': null, 'gen/g.c': 'changed\n' },
  { '.git-blame-ignore-revs': `${'1'.repeat(40)}\n` },
  { '.git-blame-ignore-revs': `${'2'.repeat(40)}\n`, 'c.c': 'c\n' },
  { 'gen/.gitattributes': 'h.c -linguist-generated\n' },
  { '.gitattributes': null },
  { 'x.gitattributes': 'no attributes\n', 'docs/.git-blame-ignore-revs': 'not the list\n' },
];
const trees = steps.map((files, i) => {
  for (const [path, text] of Object.entries(files)) {
    if (text === null) rmSync(fixture.at(path));
    else fixture.write(path, text);
  }
  fixture.commit(`step ${i}`);
  return Buffer.from(fixture.git('rev-parse', 'HEAD^{tree}'), 'hex');
});
const request = (step: number, known?: HeadSurvey): SurveyRequest => ({
  tree: trees[step],
  filter: { include: [], exclude: ['docs'], defaults: ['vendor/'], attributes: [] },
  attributes: true,
  files: ['.git-blame-ignore-revs'],
  known,
});
const packs = { packs: [], multiPackIndexes: [], skipped: [] };
const source = { oidBytes: 20, objectDirectories: [fixture.at('.git', 'objects')], packs } as const;
const pipeline = serialPipeline({ source, sizes: defaultSizes });
afterAll(() => pipeline.close());

/** Rules that leave nothing out may be left out. */
function plain({ leftOut, ...survey }: HeadSurvey) {
  return { ...survey, leftOut: Object.fromEntries(Object.entries(leftOut).filter(([, files]) => files > 0)) };
}

test('from any tree to any other, whatever lists came or went between them', async () => {
  const surveys = await Promise.all(trees.map((_, step) => pipeline.survey(request(step))));
  expect(new Set(surveys.map(({ counted }) => counted)).size).toBeGreaterThan(3);
  for (const known of surveys) {
    for (const [step, survey] of surveys.entries()) {
      expect(plain(await pipeline.survey(request(step, known)))).toEqual(plain(survey));
    }
  }
});

test('from a survey whose tree is gone, or that had other patterns', async () => {
  const survey = await pipeline.survey(request(2));
  for (const known of [
    { ...survey, tree: '9'.repeat(40), counted: 77 },
    { ...survey, tree: 'no id', counted: 77 },
    { ...survey, filter: { ...survey.filter, exclude: [] }, counted: 77 },
  ]) {
    expect(await pipeline.survey(request(2, known))).toEqual(survey);
  }
});

test('and reads no more than what differs', async () => {
  const survey = await pipeline.survey(request(1));
  const known = { ...survey, counted: 1000 };
  expect((await pipeline.survey(request(1, known))).counted).toBe(1000);
});
