import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputDefaults, readInputs, variableOf } from '../../src/action/inputs.js';
import { outputNames } from '../../src/action/outputs.js';
import { resolveOptions } from '../../src/engine/options.js';
import { thrownError } from '../support/thrown-error.js';

interface Manifest {
  readonly name: string;
  readonly description: string;
  readonly inputs: Record<
    string,
    { readonly description: string; readonly default: string; readonly required?: boolean }
  >;
  readonly outputs: Record<string, { readonly description: string }>;
  readonly runs: Record<string, string>;
  readonly branding: Record<string, string>;
}
const manifest = load(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as Manifest;

/** The environment that the runner makes of inputs. */
function environmentOf(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [variableOf(name), value]));
}

describe('action.yml', () => {
  it('has the inputs that are read, with their defaults, in their order', () => {
    const defaults = Object.entries(manifest.inputs).map(([name, { default: value }]) => [name, value]);
    expect(defaults).toEqual(Object.entries(inputDefaults));
  });

  it('has the outputs that are set, in their order', () => {
    expect(Object.keys(manifest.outputs)).toEqual([...outputNames]);
  });

  it('names and describes everything in the manner of the platform', () => {
    for (const [name, { description, required, ...rest }] of Object.entries(manifest.inputs)) {
      expect(Object.keys(rest), name).toEqual(['default']);
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(description, name).toMatch(/^[A-Z].{20,}\.$/);
      expect(required, name).toBeUndefined();
    }
    for (const { description } of Object.values(manifest.outputs)) expect(description).toMatch(/^[A-Z].*\.$/);
    expect(manifest.description.length).toBeLessThanOrEqual(125);
    expect(manifest.branding).toEqual({ icon: 'trending-down', color: 'orange' });
  });

  it('runs one bundle before and after, also after a cancel', () => {
    expect(manifest.runs).toEqual({
      using: 'node24',
      main: 'dist/action/index.js',
      post: 'dist/action/index.js',
      'post-if': 'always()',
    });
  });
});

describe('inputs', () => {
  const defaults = environmentOf(inputDefaults);

  it('at their defaults ask the engine for nothing', () => {
    expect(readInputs(defaults)).toMatchObject({
      path: '.',
      engine: {},
      config: undefined,
      comment: 'auto',
      commentId: 'default',
      annotations: true,
      failOn: [],
      checkpoint: true,
      timeBudget: 5.5 * 3600_000,
      unshallow: 'never',
      reportFormats: ['yaml', 'json', 'html'],
      artifact: 'codefang-report-default',
    });
  });

  it('that are not there or empty are as at their defaults', () => {
    const { token: _, ...atDefaults } = readInputs(defaults);
    const { token: _none, ...empty } = readInputs(
      environmentOf(Object.fromEntries(Object.keys(inputDefaults).map((name) => [name, ' ']))),
    );
    expect(empty).toEqual(atDefaults);
    expect(readInputs({})).toEqual({ ...empty, token: '' });
  });

  it('reach the engine under its own names, as they were given', () => {
    const inputs = {
      analyzers: 'burndown',
      'memory-budget': '512MiB',
      workers: '2',
      'buffer-size': '8',
      'commit-batch-size': '64',
      'blob-cache-size': '64MiB',
      'diff-cache-size': '1000',
      'blob-arena-size': '4MiB',
      'chunk-size': '2000',
      since: '90d',
      until: '2026-01-01',
      include: 'src/\n\n  *.ts  \n',
      exclude: 'docs/',
      'burndown-people': 'TRUE',
    };
    expect(readInputs({ ...defaults, ...environmentOf(inputs) }).engine).toEqual({
      analyzers: 'burndown',
      memoryBudget: '512MiB',
      workers: '2',
      bufferSize: '8',
      commitBatchSize: '64',
      blobCacheSize: '64MiB',
      diffCacheSize: '1000',
      blobArenaSize: '4MiB',
      chunkSize: '2000',
      since: '90d',
      until: '2026-01-01',
      include: ['src/', '*.ts'],
      exclude: ['docs/'],
      burndownPeople: true,
    });
  });

  it.each([
    [{ 'first-parent': 'false' }, { firstParent: false }],
    [{ 'all-commits': 'true' }, { allCommits: true }],
    [
      { 'first-parent': 'false', 'all-commits': 'true' },
      { firstParent: false, allCommits: true },
    ],
  ])('ask for all commits in two ways: %j', (inputs, engine) => {
    expect(readInputs({ ...defaults, ...environmentOf(inputs) }).engine).toEqual(engine);
    expect(resolveOptions(engine).order).toBe('all-commits');
  });

  it.each([
    ['auto', {}],
    ['true', { people: true, anonymize: false }],
    ['anonymous', { people: true, anonymize: true }],
    ['false', { people: false, anonymize: false }],
  ])('tell how people are told of: %s', (people, engine) => {
    expect(readInputs({ ...defaults, ...environmentOf({ people }) }).engine).toEqual(engine);
  });

  it.each([
    ['report-formats', ',', /some of yaml, json, text/],
    ['comment', 'sometimes', /one of auto, always, on-change, never/],
    ['comment-id', 'a b', /letters, digits/],
    ['comment-id', '-->', /letters, digits/],
    ['all-commits', 'some', /true or false/],
    ['annotations', 'yes', /true or false/],
    ['checkpoint', '1', /true or false/],
    ['fail-on', 'lines are many', /'old-lines-removed > 500'/],
    ['fail-on', 'constructor < 5', /the metrics are current-lines, survival-rate/],
    ['fail-on', 'survival-rate < 0.5', /with its sign: 0.5%/],
    ['cache-key', 'a,b', /letters, digits/],
    ['time-budget', '5 hours', /90m, 5h or 5h30m, or none/],
    ['time-budget', '0m', /90m, 5h or 5h30m, or none/],
    ['unshallow', 'always', /one of never, auto/],
    ['report-formats', 'xml', /one of yaml, json, text/],
    ['artifact', 'a/b', /auto, never, or a name/],
    ['burndown-people', 'no', /true or false/],
    ['people', 'none', /one of auto, true, anonymous, false/],
  ])('such as %s: %s are refused by name, value and accepted form', (name, value, hint) => {
    const error = thrownError(() => readInputs({ ...defaults, ...environmentOf({ [name]: value }) }));
    expect(error).toMatchObject({ code: 'user-bad-option', message: `input ${name} does not take '${value}'` });
    expect(error.data.hint).toMatch(hint);
  });

  it('never break the reader, whatever they hold', () => {
    const names = fc.constantFrom(...(Object.keys(inputDefaults) as (keyof typeof inputDefaults)[]));
    fc.assert(
      fc.property(fc.dictionary(names, fc.string({ unit: 'binary' })), (inputs) => {
        try {
          readInputs(environmentOf(inputs));
        } catch (error) {
          expect(error).toMatchObject({ code: 'user-bad-option' });
        }
      }),
    );
  });
});
