// Which file of options a run has, and the invocation with it: flags win over the file, the file over defaults.
//
// The file in a repository's work tree was written by whoever wrote the repository, perhaps by nobody one knows. So it may say what is
// counted and how it is shown, but not which files are read or written, nor what code is loaded; for that a file must be named
// with --config.

import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { CodefangError } from '../base/errors.js';
import { idleOptions } from '../engine/idle-options.js';
import { chosenAnalyzers, resolveOptions } from '../engine/options.js';
import { readWholeFile } from '../git/file-reading.js';
import { openNamedRepository } from '../git/repository.js';
import { parseConditions } from '../report/conditions.js';
import { formats, isPictureFormat } from '../report/formats.js';
import { withFileOptions, type HistoryInvocation } from './arguments.js';
import { historyOptions } from './history-options.js';
import { configError, configKeys, shown, type ConfigEntry } from './config-keys.js';

/** Where a file is looked for, at the top of the work tree. */
export const configNames = ['.codefang.yml', '.codefang.yaml'] as const;

const LARGEST_CONFIG = 64 << 10;

/** Keys that a file found in a repository may have: none of them reaches outside of the repository. Any other needs --config. */
export const repositoryKeys: ReadonlySet<string> = new Set([
  'analyzers',
  'revision',
  'first-parent',
  'all-commits',
  'granularity',
  'sampling',
  'tick-size',
  'rename-threshold',
  'renames',
  'include',
  'exclude',
  'default-excludes',
  'attributes',
  'since',
  'until',
  'ignore-revs',
  'burndown-files',
  'burndown-people',
  'people',
  'anonymize',
  'couples-max-changeset',
  'couples-min-revs',
  'couples-min-shared',
  'couples-min-coupling',
  'list-limit',
  'empty-commits',
  'uast-max-file-size',
  'import-max-file-size',
  'shotness-dsl-struct',
  'shotness-dsl-name',
  'min-comment-len',
  'sentiment-gap',
  'typos-max-distance',
  'mailmap',
  'exclude-bots',
  'co-authors',
  'allow-shallow',
  'fail-on-missing',
  'format',
  'quiet',
  'verbose',
  'stats',
  'fail-on',
  'memory-budget',
  'workers',
  'buffer-size',
  'commit-batch-size',
  'blob-cache-size',
  'diff-cache-size',
  'blob-arena-size',
  'chunk-size',
  'checkpoint',
  'resume',
]);

/** Options that no file has. */
const notKeys: ReadonlySet<string> = new Set(['config']);

/** The keys of files of options. */
export function historyConfigKeys(): ReturnType<typeof configKeys> {
  return configKeys(historyOptions()).filter(({ key }) => !notKeys.has(key));
}

/** The invocation with the file's options, and that file, undefined if there is none. Throws `user-bad-option`. */
export async function configured(
  invocation: HistoryInvocation,
): Promise<HistoryInvocation & { readonly file: string | undefined }> {
  const { config } = invocation;
  if (config === false) return { ...invocation, file: undefined };
  const file = config ?? fileIn(invocation.raw.path ?? '.');
  if (file === undefined) return { ...invocation, file };
  // Loaded when it is asked for: it brings the parser of YAML with it.
  const { parseConfig } = await import('./config-file.js');
  const entries = parseConfig(contentOf(file), file, historyConfigKeys());
  for (const entry of entries) check(entry, file, config === undefined);
  const flags: Record<string, unknown> = Object.fromEntries(entries.map(({ flag, value }) => [flag, value]));
  refuseTalkAndSilence(entries, file);
  if (invocation.given.has('quiet')) delete flags['verbose'];
  if (invocation.given.has('verbose')) delete flags['quiet'];
  return { ...withFileOptions(invocation, withoutIdle(flags, invocation)), file };
}

/** A file's options but for those that what is given on the command line leaves nothing to do. */
function withoutIdle(flags: Record<string, unknown>, invocation: HistoryInvocation): Record<string, unknown> {
  const idleIn = ({ raw }: Pick<HistoryInvocation, 'raw'>, fallback?: string): ReadonlySet<string> =>
    new Set(idleOptions(raw, chosenAnalyzers(raw.analyzers ?? fallback)).map(({ name }) => name));
  // By itself a file that names no analyzers is for all.
  const byItself = idleIn({ raw: flags }, 'all');
  // Who asks for people wants them.
  const { people, ...rest } = flags;
  const isOverruled =
    people === false && [...idleIn({ raw: { ...invocation.raw, people } })].some((name) => invocation.given.has(name));
  const left = isOverruled ? rest : flags;
  const idle = idleIn(withFileOptions(invocation, left));
  return Object.fromEntries(
    Object.entries(left).filter(([name]) => !idle.has(name) || byItself.has(name) || invocation.given.has(name)),
  );
}

/** The file of the repository's work tree, if it has one. What is wrong with the repository is told by the run. */
function fileIn(path: string): string | undefined {
  let workTree: string | undefined;
  try {
    ({ workTree } = openNamedRepository(path, process.env));
  } catch (error) {
    if (error instanceof CodefangError) return undefined;
    throw error;
  }
  if (workTree === undefined) return undefined;
  const there = configNames.map((name) => join(workTree, name)).filter(isFile);
  if (there.length < 2) return there[0];
  throw configError(there[1], 1, `there is ${configNames[0]}, too`, 'keep one of the two');
}

/** A link might lead anywhere. */
function isFile(path: string): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined || stat.isFile()) return stat !== undefined;
  throw configError(path, 1, 'this is no regular file', 'put a file there, or give --no-config');
}

function contentOf(file: string): string {
  let content: Uint8Array | undefined;
  try {
    content = readWholeFile(file, LARGEST_CONFIG);
  } catch (error) {
    throw new CodefangError(
      'user-bad-option',
      `option --config: ${file} cannot be read`,
      { file, hint: `give a file that can be read, of at most ${LARGEST_CONFIG >> 10} KiB` },
      error,
    );
  }
  if (content === undefined) {
    throw new CodefangError('user-bad-option', `option --config: there is no file ${file}`, {
      file,
      hint: 'give a file that exists',
    });
  }
  return Buffer.from(content)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
}

/** Checks one entry by itself, so that the error names its place. */
function check({ key, flag, value, line }: ConfigEntry, file: string, found: boolean): void {
  if (found && !repositoryKeys.has(key)) {
    throw configError(
      file,
      line,
      `key '${key}' is not taken from a file in the repository`,
      `give --${key} on the command line, or in a file that is named with --config`,
    );
  }
  if (key === 'format' && !formats.some((format) => format === value)) {
    throw configError(
      file,
      line,
      `key 'format' does not take '${shown(String(value))}'`,
      `give one of ${formats.join(', ')}`,
    );
  }
  if (found && key === 'format' && isPictureFormat(String(value))) {
    throw configError(
      file,
      line,
      `key 'format' does not take '${String(value)}' in the repository, as that is several files`,
      `give --format ${String(value)} on the command line, with --output`,
    );
  }
  try {
    if (key === 'fail-on') parseConditions(String(value));
    // With all analyzers, since some options are nothing without one of them; which there are is checked with the whole. A budget depends on them.
    // What imports are taken of depends on what is parsed.
    const beside = key === 'import-max-file-size' ? { uastMaxFileSize: value as string } : {};
    resolveOptions(key === 'memory-budget' ? { [flag]: value } : { analyzers: 'all', ...beside, [flag]: value });
  } catch (error) {
    if (!(error instanceof CodefangError)) throw error;
    const what = error.message.replace(/^option --([\w-]+)/, "key '$1'");
    throw configError(file, line, what, error.data.hint ?? '');
  }
}

function refuseTalkAndSilence(entries: readonly ConfigEntry[], file: string): void {
  const on = entries.filter(({ key, value }) => (key === 'quiet' || key === 'verbose') && value === true);
  if (on.length < 2) return;
  throw configError(file, on[1].line, "keys 'quiet' and 'verbose' are both true", 'keep one of the two');
}
