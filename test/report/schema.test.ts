import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registry } from '../../src/analyzers/registry.js';
import { resolveOptions, type RawOptions } from '../../src/engine/options.js';
import type { Analyze } from '../../src/engine/run-result.js';
import { render } from '../../src/report/formats.js';
import { reportOf, reportSchema, type Report } from '../../src/report/report.js';
import { widthOf } from '../../src/report/text/display-width.js';
import { compiledEngine } from '../engine/compiled-engine.js';
import { codeHistory } from '../support/code-history.js';
import { longHistory } from '../support/long-history.js';
import { FixtureRoom } from '../support/repository-fixture.js';
import { sampleReport, sampleSource } from './sample-report.js';

const room = new FixtureRoom();
afterAll(() => room.remove());

interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly [keyword: string]: unknown;
}
const file = join(import.meta.dirname, '..', '..', 'docs', 'schema', 'report.v1.schema.json');
const schema = JSON.parse(readFileSync(file, 'utf8')) as Schema;
// Properties that a condition requires are defined outside of it.
const validate = new Ajv2020({ strict: true, strictRequired: false }).compile(schema);
/** What is wrong with a report, or nothing. */
const faults = (report: unknown): unknown => (validate(report) ? null : validate.errors);

let analyze: Analyze;
beforeAll(async () => {
  analyze = await compiledEngine();
});
const reportFrom = async (path: string, raw: RawOptions = {}): Promise<Report> =>
  reportOf(await analyze(resolveOptions({ path, checkpoint: false, ...raw }), {}));

const { fixture } = longHistory(room, 'project.git', 40);
const whole: RawOptions = { burndownFiles: true, burndownPeople: true, since: '2020-01-05' };

/** A history with a blob that is gone, a list of commits to ignore with mistakes in it, rules, a co-author and a bot. */
function troubled(): string {
  const repository = room.repository('troubled');
  const first = repository.commit('one', { 'a.txt': 'a\nb\nc\n', 'vendor/x.c': 'x\n', 'gone.txt': 'gone\n' });
  const gone = repository.git('rev-parse', 'HEAD:gone.txt');
  repository.commit('two\n\nCo-authored-by: dependabot[bot] <bot@example.org>', {
    'a.txt': 'a\nB\nC\n',
    'gone.txt': '',
  });
  repository.commit('three', {
    '.git-blame-ignore-revs': `${first}\n${'1'.repeat(40)}\nnonsense\n`,
    '.gitattributes': 'made.txt linguist-generated\n',
    'made.txt': 'made\n',
    'b.bin': 'a\0b',
  });
  rmSync(repository.at('.git', 'objects', gone.slice(0, 2), gone.slice(2)));
  return repository.path;
}
const troubledPath = troubled();
const codePath = codeHistory(room, 'code.git', 40).path;

function shallow(): string {
  fixture.git('clone', '-q', '--bare', '--depth=5', `file://${fixture.path}`, room.at('shallow.git'));
  return room.at('shallow.git');
}
function empty(): string {
  const repository = room.repository('empty');
  repository.commit('nothing');
  return repository.path;
}

const cases: [string, string, RawOptions][] = [
  ['without options', fixture.path, {}],
  ['of files', fixture.path, { burndownFiles: true }],
  ['of people', fixture.path, { burndownPeople: true }],
  ['without people', fixture.path, { people: false, burndownFiles: true }],
  ['with pseudonyms', fixture.path, { anonymize: true, emptyCommits: true }],
  ['of burndown alone', fixture.path, { analyzers: 'burndown' }],
  ['of devs alone', fixture.path, { analyzers: 'devs', coAuthors: 'all' }],
  ['of files and people, since a day', fixture.path, whole],
  ['until a day, in hours, without renames', fixture.path, { until: '2020-01-05', tickSize: '5h', renames: false }],
  ['with co-authors in parts', troubledPath, { burndownPeople: true, burndownFiles: true, coAuthors: 'split' }],
  [
    'with co-authors in whole, without bots',
    troubledPath,
    { burndownPeople: true, coAuthors: 'all', excludeBots: true },
  ],
  [
    'with patterns',
    troubledPath,
    { include: ['*.txt'], exclude: ['a*', '!a.txt'], defaultExcludes: false, attributes: false },
  ],
  ['of imports alone', fixture.path, { analyzers: 'imports' }],
  ['of all analyzers', codePath, { analyzers: 'all', listLimit: 3 }],
  [
    'of functions by their full names',
    codePath,
    { analyzers: 'shotness', shotnessDslName: '.props.full_name', tickSize: 1 },
  ],
  ['of comments, all of them outspoken', codePath, { analyzers: 'sentiment', sentimentGap: 0, tickSize: 1 }],
  ['of typos alone', codePath, { analyzers: 'typos', typosMaxDistance: 2, listLimit: 1 }],
  ['of all analyzers, without people', codePath, { analyzers: 'all', people: false }],
  ['of a revision by its id', fixture.path, { revision: fixture.git('rev-parse', 'main~7') }],
  ['of a shallow clone', shallow(), { allowShallow: true, burndownPeople: true, mailmap: false }],
  ['of a history without files', empty(), { burndownPeople: true, burndownFiles: true }],
];

describe('the report', () => {
  test.each(cases)(
    '%s is what the schema says, the same in YAML and JSON, and no wider than a page',
    async (_, path, raw) => {
      const report = await reportFrom(path, raw);
      const json: unknown = JSON.parse(await render(report, 'json'));
      expect(faults(json)).toBeNull();
      expect(load(await render(report, 'yaml'))).toEqual(json);
      const text = await render(report, 'text');
      expect(text).not.toMatch(/NaN|undefined|null|Infinity/);
      expect(Math.max(...text.split('\n').map(widthOf))).toBeLessThanOrEqual(80);
    },
  );

  test('of the troubled history has what the others lack', async () => {
    const { source } = await reportFrom(troubledPath);
    expect(source.completeness.missing_blobs.count).toBe(1);
    expect(source.selection.ignored_commits).toMatchObject({ applied: 1, not_found: { count: 1 }, invalid_lines: [3] });
    expect(source.selection.left_out.map(({ by }) => by).sort()).toEqual(['attribute', 'default']);
  });

  test('of a run that was stopped says how many commits are left, and of another none', () => {
    const { completeness } = sampleSource;
    const stopped = (complete: boolean, commitsLeft: number): unknown =>
      faults(sampleReport({ completeness: { ...completeness, complete, commitsLeft } }));
    expect([stopped(true, 0), stopped(false, 7)]).toEqual([null, null]);
    expect(stopped(true, 7)).not.toBeNull();
    expect(stopped(false, 0)).not.toBeNull();
  });
});

describe('the schema', () => {
  test('names the shape that reports name, and every analyzer', () => {
    const { codefang, analysis } = schema.properties ?? {};
    expect(schema['$id']).toBe('urn:codefang:report:v1');
    expect(codefang.properties?.['schema']).toMatchObject({ const: reportSchema });
    expect(Object.keys(analysis.properties ?? {})).toEqual(registry.map(({ id }) => id));
  });

  test('says what every field means', () => {
    const silent: string[] = [];
    const visit = (part: unknown, path: string): void => {
      if (typeof part !== 'object' || part === null || /^\.allOf|\.(if|then|else)$/.test(path)) return;
      const { properties } = part as Schema;
      for (const [name, property] of Object.entries(properties ?? {})) {
        if ((property.description ?? '').length < 5) silent.push(`${path}.${name}`);
      }
      for (const [key, inner] of Object.entries(part)) visit(inner, `${path}.${key}`);
    };
    visit(schema, '');
    expect(silent).toEqual([]);
  });

  test('refuses a report of people without their lists, and lists nobody asked for', async () => {
    const report = await reportFrom(fixture.path, whole);
    const { options } = report.source;
    const claiming = (change: Record<string, boolean>): unknown =>
      faults({ ...report, source: { ...report.source, options: { ...options, ...change } } });
    expect(claiming({})).toBeNull();
    expect(claiming({ burndown_people: false })).not.toBeNull();
    expect(claiming({ burndown_files: false })).not.toBeNull();
    expect(faults({ ...report, analysis: { ...report.analysis, unknown: {} } })).not.toBeNull();
  });

  test('refuses a report with any key less, any key more, or any value of another type', async () => {
    const reports = [
      await reportFrom(fixture.path, whole),
      await reportFrom(troubledPath, { burndownPeople: true }),
      await reportFrom(codePath, { analyzers: 'all' }),
    ];
    let mutations = 0;
    for (const report of reports) {
      const root = JSON.parse(await render(report, 'json')) as Record<string, unknown>;
      const refused = (path: string): void => {
        mutations++;
        if (faults(root) === null) throw new Error(`taken: ${path}`);
      };
      const visit = (value: unknown, path: string): void => {
        if (typeof value !== 'object' || value === null) return;
        const holder = value as Record<string, unknown>;
        const isList = Array.isArray(value);
        if (!isList) {
          holder['another key'] = 1;
          refused(`${path} with another key`);
          delete holder['another key'];
        }
        for (const key of Object.keys(holder).slice(0, isList ? 1 : undefined)) {
          const { [key]: before } = holder;
          holder[key] = otherThan(before);
          refused(`${path}.${key} of another type`);
          if (!isList && !isSet.test(path)) {
            Reflect.deleteProperty(holder, key);
            refused(`${path} without ${key}`);
          }
          holder[key] = before;
          visit(before, `${path}.${key}`);
        }
      };
      visit(root, '');
      expect(faults(root)).toBeNull();
    }
    expect(mutations).toBeGreaterThan(300);
  });
});

/** Where any keys may be: the analyzers that were asked for, people by their numbers, languages by their names. */
const isSet = /^\.analysis$|\.(?:ownership|contributors|by_developer)$|\.developers\.0\.languages$/;

/** A value of a type that no field has that holds this one. */
function otherThan(value: unknown): unknown {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? {} : [];
  return typeof value === 'string' || value === null ? [1.5] : 'text';
}
