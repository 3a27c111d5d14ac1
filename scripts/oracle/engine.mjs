// The side that is judged: the compiled sources, and their batches row by row in git's own spelling.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** @typedef {import('../../src/changes/change-batch.js').ChangeBatch} ChangeBatch */
/** @typedef {import('../../src/changes/change-reader.js').ReadChanges} ReadChanges */
/** @typedef {import('../../src/git/reader-choice.js').ReaderName} ReaderName */
/** @typedef {import('../../src/git/repository.js').Repository} Repository */
/** @typedef {import('../../src/history/history.js').History} History */
/** @typedef {import('../../src/pipeline/stream.js').Pipeline} Pipeline */
/** @typedef {Awaited<ReturnType<typeof loadEngine>>} Engine */

/** Bits of a row's flags, and modes. */
const KIND_RENAMED = 4;
const TYPE_BITS = 0o170000;
export const SUBMODULE = 0o160000;
export const TICK_HOURS = 24;

/** @param {string} lib the directory that `npm run build` fills */
export async function loadEngine(lib) {
  if (!existsSync(join(lib, 'engine')))
    throw new Error(`there is no ${join(lib, 'engine')}: run \`npm run build\` first`);
  const load = (/** @type {string} */ file) => import(pathToFileURL(resolve(lib, file)).href);
  /** @type {typeof import('../../src/git/repository.js')} */
  const { openRepository } = await load('git/repository.js');
  /** @type {typeof import('../../src/git/refs.js')} */
  const { resolveRevision } = await load('git/refs.js');
  /** @type {typeof import('../../src/engine/open-pipeline.js')} */
  const { openPipeline } = await load('engine/open-pipeline.js');
  /** @type {typeof import('../../src/engine/analyze.js')} */
  const { analyze } = await load('engine/analyze.js');
  /** @type {typeof import('../../src/engine/options.js')} */
  const { resolveOptions } = await load('engine/options.js');
  /** @type {typeof import('../../src/pipeline/plan.js')} */
  const { planChunks } = await load('pipeline/plan.js');
  /** @type {typeof import('../../src/changes/renames.js')} */
  const { defaultRenameOptions } = await load('changes/renames.js');
  /** @type {typeof import('../../src/changes/change-batch.js')} */
  const { ChangeFlag } = await load('changes/change-batch.js');
  /** @type {typeof import('../../src/analyzers/burndown/burndown.js')} */
  const { Burndown } = await load('analyzers/burndown/burndown.js');
  /** @type {typeof import('../../src/analyzers/couples/couples.js')} */
  const { Couples } = await load('analyzers/couples/couples.js');
  /** @type {typeof import('../../src/analyzers/file-history/file-history.js')} */
  const { FileHistory } = await load('analyzers/file-history/file-history.js');
  /** @type {typeof import('../../src/uast/blob-syntax.js')} */
  const { BlobParser } = await load('uast/blob-syntax.js');
  /** @type {typeof import('../../src/uast/runtime.js')} */
  const { startRuntime } = await load('uast/runtime.js');
  /** @type {typeof import('../../src/uast/language-table.js')} */
  const languageTable = await load('uast/language-table.js');
  /** @type {typeof import('../../src/changes/default-excludes.js')} */
  const { defaultExcludes } = await load('changes/default-excludes.js');

  /**
   * Opens a reading of the repository, lets `use` work with it, and closes it whatever happens.
   * @template Result @param {Repository} repository @param {ReaderName} reader
   * @param {(pipeline: Pipeline) => Promise<Result>} use @returns {Promise<Result>}
   */
  async function reading(repository, reader, use) {
    const options = resolveOptions({ workers: 1 });
    const request = { repository, reader, lazyFetch: false, options, expectsLittle: false, signal: undefined };
    const pipeline = await openPipeline(request);
    try {
      const result = await use(pipeline);
      await pipeline.close();
      return result;
    } catch (error) {
      await pipeline.kill();
      throw error;
    }
  }

  /** The spans of commits in which a run reads them, from commit `from` on. @param {number} from @param {number} end */
  function spans(from, end) {
    const batches = planChunks(end - from).flatMap((chunk) => chunk.batches);
    return batches.map((span) => ({ from: from + span.from, end: from + span.end }));
  }

  return {
    openRepository,
    resolveRevision,
    analyze,
    resolveOptions,
    reading,
    spans,
    defaultRenameOptions,
    ChangeFlag,
    Burndown,
    Couples,
    FileHistory,
    BlobParser,
    startRuntime,
    languageTable,
    defaultExcludes,
  };
}

/** What to ask a pipeline for a history. @param {Repository} repository @param {string} head @param {'first-parent' | 'all-commits'} order */
export function historyRequest(repository, head, order) {
  return { head, shallow: repository.shallow, order, tickSeconds: TICK_HOURS * 3600 };
}

/** Row `row` of a column of ids, in hexadecimal. @param {Uint8Array} oids @param {number} row @param {number} width */
export function hexOf(oids, row, width) {
  return bufferOf(oids).toString('hex', row * width, (row + 1) * width);
}

/** @param {Uint8Array} bytes */
export function bufferOf(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** A path for a person: text where it is, else quoted bytes. @param {string} path as Latin-1 */
export function shown(path) {
  const text = Buffer.from(path, 'latin1').toString('utf8');
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return /[\0-\x1f\x7f\ufffd]/.test(text) ? JSON.stringify(path) : text;
}

/** One changed file as git would print it; paths as Latin-1, ids in hexadecimal. */
export class ChangeRow {
  /** @param {ChangeBatch} batch @param {number} row @param {readonly string[]} paths of the batch */
  constructor({ changes, hunks, commits }, row, paths) {
    const width = commits.oidBytes;
    this.path = paths[changes.newPaths[row]];
    this.oldPath = paths[changes.oldPaths[row]];
    this.oldMode = changes.oldModes[row];
    this.newMode = changes.newModes[row];
    this.oldOid = hexOf(changes.oldOids, row, width);
    this.newOid = hexOf(changes.newOids, row, width);
    this.flags = changes.flags[row];
    this.added = changes.added[row];
    this.removed = changes.removed[row];
    this.renamed = changes.kinds[row] === KIND_RENAMED;
    this.status = statusOf(changes.kinds[row], this.oldMode, this.newMode);
    this.hunkColumns = hunks;
    this.firstHunk = row === 0 ? 0 : changes.hunkEnds[row - 1];
    this.hunkEnd = changes.hunkEnds[row];
  }

  /** Four numbers a hunk, as in git-log.mjs. */
  hunks() {
    const { oldStarts, oldCounts, newStarts, newCounts } = this.hunkColumns;
    const numbers = [];
    for (let i = this.firstHunk; i < this.hunkEnd; i++) {
      numbers.push(oldStarts[i], oldCounts[i], newStarts[i], newCounts[i]);
    }
    return numbers;
  }
}

/** @param {number} kind @param {number} oldMode @param {number} newMode */
function statusOf(kind, oldMode, newMode) {
  if (kind === 1) return 'A';
  if (kind === 2) return 'D';
  if (kind === KIND_RENAMED) return 'R';
  return ((oldMode ^ newMode) & TYPE_BITS) === 0 ? 'M' : 'T';
}

/** The commits of a batch, each with its rows. @param {ChangeBatch} batch @returns {Generator<{ id: string, rows: ChangeRow[] }>} */
export function* commitsOf(batch) {
  const { changes, commits } = batch;
  const bytes = bufferOf(batch.paths.bytes);
  const paths = Array.from(batch.paths.ends, (end, i) =>
    bytes.toString('latin1', i === 0 ? 0 : batch.paths.ends[i - 1], end),
  );
  let row = 0;
  for (let commit = 0; commit < commits.ticks.length; commit++) {
    const rows = [];
    for (; row < changes.commits.length && changes.commits[row] === commit; row++) {
      rows.push(new ChangeRow(batch, row, paths));
    }
    yield { id: hexOf(commits.oids, commit, commits.oidBytes), rows };
  }
  if (row !== changes.commits.length) throw new Error('the rows of a batch are not sorted by commit');
}
