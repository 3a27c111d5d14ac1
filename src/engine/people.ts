// Where a run learns who is who: the .mailmap files that git would read, and the people file. Read only when people are asked for.

import { lstatSync } from 'node:fs';
import { resolve } from 'node:path';
import { CodefangError } from '../base/errors.js';
import { readWholeFile } from '../git/file-reading.js';
import { configValue } from '../git/git-config.js';
import { objectWithGit, resolveRevision } from '../git/refs.js';
import type { Repository } from '../git/repository.js';
import { identify } from '../history/identify.js';
import { anonymized } from '../history/pseudonyms.js';
import { Mailmap } from '../history/mailmap.js';
import { partsAsUtf8 } from '../history/name-text.js';
import { PeopleFile } from '../history/people-file.js';
import { nobody, type PeopleTable } from '../history/people-table.js';
import type { Pipeline } from '../pipeline/stream.js';
import type { EngineOptions } from './options.js';

const MOST_BYTES = 64 << 20;

/** What tells people apart in a run, read before its history so that a mistake is told early. */
export interface PeopleSources {
  readonly mailmap: Mailmap | undefined;
  readonly peopleFile: PeopleFile | undefined;
}

/** Reads what the options ask for; nothing when no people are. `notice` is told of parts of the mailmap that cannot be read. */
export async function readPeopleSources(
  repository: Repository,
  options: EngineOptions,
  pipeline: Pick<Pipeline, 'file'>,
  notice: (text: string) => void,
): Promise<PeopleSources> {
  if (!options.people) return { mailmap: undefined, peopleFile: undefined };
  const { peopleDict } = options;
  const peopleFile = peopleDict === undefined ? undefined : readPeopleFile(peopleDict);
  return { mailmap: options.mailmap ? await readMailmap(repository, pipeline, notice) : undefined, peopleFile };
}

/** The people of a run. Who is on the main line has the same number in both tables, that of the main line alone; the others come after. */
export interface RunPeople {
  /** Of all commits that are read. */
  readonly all: PeopleTable;
  /** Of the main line, with credits as `MainLinePeople` numbers them. */
  readonly mainLine: PeopleTable;
}

/** The people of a history's list of people; `mainLine` are its rows on the main line in their order, undefined if that is all of it. */
export function peopleOf(
  names: readonly string[],
  mainLine: readonly number[] | undefined,
  sources: PeopleSources,
  options: EngineOptions,
): RunPeople {
  if (!options.people) return { all: nobody, mainLine: nobody };
  const shares = options.coAuthors === 'split' ? 'equal' : 'whole';
  const rules = { ...sources, excludeBots: options.excludeBots, shares } as const;
  const tableOf = (rows: readonly string[], first?: readonly number[]): PeopleTable => {
    const table = identify(rows, rules, first);
    return options.anonymize ? anonymized(table) : table;
  };
  const all = tableOf(names, mainLine);
  return { all, mainLine: mainLine === undefined ? all : tableOf(mainLine.map((row) => names[row])) };
}

function readPeopleFile(path: string): PeopleFile {
  const refuse = (message: string, cause?: unknown): CodefangError =>
    new CodefangError(
      'user-bad-option',
      `option --people-dict: ${message}`,
      { file: path, hint: 'give a regular file with one person a line: Label|name|mail' },
      cause,
    );
  let bytes: Buffer | undefined;
  try {
    bytes = readWholeFile(path, MOST_BYTES);
  } catch (error) {
    throw refuse(`${path} cannot be read`, error);
  }
  if (bytes === undefined) throw refuse(`there is no file ${path}`);
  return new PeopleFile(bytes.toString('utf8').replace(/^\ufeff/, ''), path);
}

/**
 * The mailmap as git puts it together: `.mailmap` of the work tree, then the blob `mailmap.blob` names (HEAD:.mailmap in a bare repository),
 * then the file `mailmap.file` names. The two settings are those of the repository's own configuration; what is not there is no entry.
 */
async function readMailmap(
  repository: Repository,
  pipeline: Pick<Pipeline, 'file'>,
  notice: (text: string) => void,
): Promise<Mailmap> {
  const { workTree, gitDir, config, environment } = repository;
  const mailmap = new Mailmap();
  const add = (bytes: Uint8Array | undefined): void => {
    if (bytes !== undefined) mailmap.add(partsAsUtf8(bytes));
  };
  // Like git, never through a symbolic link of the work tree.
  const inTree = workTree === undefined ? undefined : resolve(workTree, '.mailmap');
  if (inTree !== undefined && lstatSync(inTree, { throwIfNoEntry: false })?.isFile() === true) {
    add(readWholeFile(inTree, MOST_BYTES));
  }
  const blob = configValue(config, 'mailmap.blob');
  if (blob === undefined) {
    if (workTree === undefined) add(await fileOf(repository, pipeline, 'HEAD:.mailmap'));
  } else if (blob !== '') {
    const content = (await fileOf(repository, pipeline, blob)) ?? (await blobOf(repository, pipeline, blob));
    if (content === undefined) notice(`mailmap.blob is left out, as git does: '${blob}' is no file that can be read`);
    add(content);
  }
  const file = configValue(config, 'mailmap.file') ?? '';
  if (file !== '') {
    const home = environment['HOME'] ?? '';
    try {
      add(readWholeFile(resolve(workTree ?? gitDir, file.replace(/^~(?=\/)/, home)), MOST_BYTES));
    } catch (error) {
      if (!(error instanceof CodefangError)) throw error;
      notice(`mailmap.file is left out, as git does: ${error.message}`);
    }
  }
  return mailmap;
}

/** The file of a commit that `commit:path` names; undefined if there is none, or another form of name. */
async function fileOf(
  repository: Repository,
  pipeline: Pick<Pipeline, 'file'>,
  name: string,
): Promise<Uint8Array | undefined> {
  const [, revision, path] = /^([^:]+):(.+)$/s.exec(name) ?? [];
  const commit = revision === undefined ? undefined : commitOf(repository, revision);
  return commit === undefined ? undefined : pipeline.file(commit, path);
}

/** The blob that any other name stands for. */
async function blobOf(
  repository: Repository,
  pipeline: Pick<Pipeline, 'file'>,
  name: string,
): Promise<Uint8Array | undefined> {
  const oid = objectWithGit(repository, name);
  return oid === undefined ? undefined : pipeline.file(oid);
}

/** The commit or tag a name stands for; undefined when it stands for none. */
function commitOf(repository: Repository, name: string): string | undefined {
  try {
    return resolveRevision(repository, name).oid;
  } catch (error) {
    if (error instanceof CodefangError && error.code.startsWith('user-')) return undefined;
    throw error;
  }
}
