// The inputs of the action, all read here, once. action.yml is their one list: names and defaults here are compared with it by a test. What is
// an option of the engine is passed on as text and checked by the engine; an error names the input, its value and the accepted form.

import { CodefangError } from '../base/errors.js';
import { isRefName } from '../git/ref-name.js';
import { formats, type Format } from '../report/formats.js';
import { parseDuration, durationForms } from './duration.js';
import { parseConditions, type Condition } from '../report/conditions.js';
import type { Environment } from './runner.js';

/** Every input with its default, in the order of action.yml. The token's default is an expression there. */
export const inputDefaults = {
  analyzers: '',
  path: '.',
  'memory-budget': 'auto',
  workers: 'auto',
  'buffer-size': 'auto',
  'commit-batch-size': 'auto',
  'blob-cache-size': 'auto',
  'diff-cache-size': 'auto',
  'blob-arena-size': 'auto',
  'chunk-size': 'auto',
  'first-parent': 'true',
  'all-commits': 'false',
  since: '',
  until: '',
  include: '',
  exclude: '',
  config: '',
  'burndown-files': 'auto',
  'burndown-people': 'auto',
  people: 'auto',
  comment: 'auto',
  'comment-id': 'default',
  annotations: 'true',
  'fail-on': '',
  checkpoint: 'true',
  'cache-key': '',
  'time-budget': '5h30m',
  unshallow: 'never',
  'report-formats': 'yaml,json,html',
  artifact: 'auto',
  'publish-branch': '',
  'github-token': '${{ github.token }}',
} as const;

export type InputName = keyof typeof inputDefaults;

/** When a pull request gets a comment. */
export const commentModes = ['auto', 'always', 'on-change', 'never'] as const;
export type CommentMode = (typeof commentModes)[number];

/** How people are told of, and what that is to the engine. */
const peopleForms = ['auto', 'true', 'anonymous', 'false'] as const;
const peopleRules: Readonly<Record<(typeof peopleForms)[number], EngineInputs>> = {
  auto: {},
  true: { people: true, anonymize: false },
  anonymous: { people: true, anonymize: true },
  false: { people: false, anonymize: false },
};

/** What is done about a shallow clone. */
export const unshallowModes = ['never', 'auto'] as const;

/** Options of the engine that have an input of their own name, as text; absent where the input has its default. */
export interface EngineInputs {
  readonly analyzers?: string;
  readonly memoryBudget?: string;
  readonly workers?: string;
  readonly bufferSize?: string;
  readonly commitBatchSize?: string;
  readonly blobCacheSize?: string;
  readonly diffCacheSize?: string;
  readonly blobArenaSize?: string;
  readonly chunkSize?: string;
  readonly firstParent?: boolean;
  readonly allCommits?: boolean;
  readonly since?: string;
  readonly until?: string;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly burndownFiles?: boolean;
  readonly burndownPeople?: boolean;
  readonly people?: boolean;
  readonly anonymize?: boolean;
}

/** The inputs, read and checked. */
export interface ActionInputs {
  readonly path: string;
  readonly engine: EngineInputs;
  /** A file of options; undefined to look for one in the repository, false to do without. */
  readonly config: string | false | undefined;
  readonly comment: CommentMode;
  readonly commentId: string;
  readonly annotations: boolean;
  readonly failOn: readonly Condition[];
  readonly checkpoint: boolean;
  readonly cacheKey: string;
  /** Milliseconds; undefined is without end. */
  readonly timeBudget: number | undefined;
  readonly unshallow: (typeof unshallowModes)[number];
  readonly reportFormats: readonly Format[];
  /** Name of the artifact; undefined for none. */
  readonly artifact: string | undefined;
  /** The branch that the report of the default branch is put on, without `refs/heads/`; undefined for none. */
  readonly publishBranch: string | undefined;
  /** Empty if there is none. */
  readonly token: string;
}

/** What may be an id of a comment: it stands in a marker, in an artifact's name and in cache keys. */
export const commentIdForm = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9])?$/;

const texts = [
  'analyzers',
  'memory-budget',
  'workers',
  'buffer-size',
  'commit-batch-size',
  'blob-cache-size',
  'diff-cache-size',
  'blob-arena-size',
  'chunk-size',
  'since',
  'until',
] as const satisfies readonly InputName[];

/** Reads the inputs. Throws `user-bad-option`. */
export function readInputs(environment: Environment): ActionInputs {
  const value = (name: InputName): string => valueOf(environment, name);
  const commentId = value('comment-id');
  if (!commentIdForm.test(commentId)) {
    throw badInput('comment-id', commentId, "1 to 64 letters, digits, '.', '_' and '-', such as backend");
  }
  const timeBudget = value('time-budget');
  const milliseconds = timeBudget === 'none' ? undefined : parseDuration(timeBudget);
  if (milliseconds === undefined && timeBudget !== 'none') throw badInput('time-budget', timeBudget, durationForms);
  const config = value('config');
  return {
    path: value('path'),
    engine: engineInputs(value),
    config: config === 'none' ? false : config === '' ? undefined : config,
    comment: oneOf('comment', value('comment'), commentModes),
    commentId,
    annotations: isTrue('annotations', value('annotations')),
    failOn: conditions(value('fail-on')),
    checkpoint: isTrue('checkpoint', value('checkpoint')),
    cacheKey: cacheKey(value('cache-key')),
    timeBudget: milliseconds,
    unshallow: oneOf('unshallow', value('unshallow'), unshallowModes),
    reportFormats: reportFormats(value('report-formats')),
    artifact: artifactName(value('artifact'), commentId),
    publishBranch: branchName(value('publish-branch')),
    token: (environment[variableOf('github-token')] ?? '').trim(),
  };
}

/** The error of an input's value that is not accepted. */
export function badInput(name: InputName, value: string, accepted: string): CodefangError {
  return new CodefangError('user-bad-option', `input ${name} does not take '${value.slice(0, 100)}'`, {
    hint: `give ${accepted}`,
  });
}

/** The variable the runner passes an input in. */
export function variableOf(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

/** An empty text is as good as none: so one can pass on an input of a workflow that was left out. */
function valueOf(environment: Environment, name: InputName): string {
  const given = (environment[variableOf(name)] ?? '').trim();
  return given === '' ? inputDefaults[name] : given;
}

function engineInputs(value: (name: InputName) => string): EngineInputs {
  const given: Record<string, unknown> = {};
  for (const name of texts) if (value(name) !== inputDefaults[name]) given[camelCase(name)] = value(name);
  if (!isTrue('first-parent', value('first-parent'))) given['firstParent'] = false;
  if (isTrue('all-commits', value('all-commits'))) given['allCommits'] = true;
  for (const name of ['burndown-files', 'burndown-people'] as const) {
    if (value(name) !== 'auto') given[camelCase(name)] = isTrue(name, value(name), 'auto, true or false');
  }
  Object.assign(given, peopleRules[oneOf('people', value('people'), peopleForms)]);
  for (const name of ['include', 'exclude'] as const) {
    const patterns = linesOf(value(name));
    if (patterns.length > 0) given[name] = patterns;
  }
  return given;
}

function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function linesOf(value: string): string[] {
  return value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function isTrue(name: InputName, value: string, accepted = 'true or false'): boolean {
  if (/^(?:true|True|TRUE)$/.test(value)) return true;
  if (/^(?:false|False|FALSE)$/.test(value)) return false;
  throw badInput(name, value, accepted);
}

function oneOf<const Choice extends string>(name: InputName, value: string, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw badInput(name, value, `one of ${choices.join(', ')}`);
  return found;
}

function conditions(value: string): readonly Condition[] {
  if (value.trim() === '') return [];
  try {
    return parseConditions(value.replaceAll(';', '\n'));
  } catch (error) {
    if (!(error instanceof CodefangError)) throw error;
    const hint = `${error.message}; ${error.data.hint ?? ''}`;
    throw new CodefangError(error.code, `input fail-on does not take '${value.slice(0, 100)}'`, { hint }, error);
  }
}

function reportFormats(value: string): readonly Format[] {
  const names = value.split(/[\s,]+/).filter((name) => name !== '');
  if (names.length === 0) throw badInput('report-formats', value, `some of ${formats.join(', ')}`);
  for (const name of names) oneOf('report-formats', name, formats);
  return formats.filter((format) => names.includes(format));
}

/** Keys of caches may be 512 characters long and hold no comma; ours takes a small part of that. */
function cacheKey(value: string): string {
  if (/^[A-Za-z0-9._-]{0,100}$/.test(value)) return value;
  throw badInput('cache-key', value, "up to 100 letters, digits, '.', '_' and '-'");
}

function branchName(value: string): string | undefined {
  if (value === '') return undefined;
  if (!isRefName(`refs/heads/${value}`) || value.startsWith('-') || value.startsWith('refs/')) {
    throw badInput('publish-branch', value, 'the name of a branch, such as codefang');
  }
  return value;
}

/** What an artifact's name may not hold, in GitHub's own words: " : < > | * ? CR LF \ / . */
function artifactName(value: string, commentId: string): string | undefined {
  if (value === 'never') return undefined;
  if (value === 'auto') return `codefang-report-${commentId}`;
  if (/["":<>|*?\r\n\\/]/.test(value) || value.length > 200) {
    throw badInput('artifact', value, 'auto, never, or a name without " : < > | * ? \\ /');
  }
  return value;
}
