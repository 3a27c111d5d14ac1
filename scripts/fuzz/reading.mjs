// What the targets share: small kernels, repositories of files in a room, and a whole reading of a history with its batch checked.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { registry } from '../../lib/analyzers/registry.js';
import { readChanges } from '../../lib/changes/change-reader.js';
import { defaultRenameOptions } from '../../lib/changes/renames.js';
import { listPacks } from '../../lib/git/pack-list.js';
import { oidToHex } from '../../lib/git/oid.js';
import { sliceCommits } from '../../lib/history/commit-columns.js';
import { identify } from '../../lib/history/identify.js';
import { Kernel } from '../../lib/kernel/kernel.js';
import { Reading } from '../../lib/pipeline/reading.js';
import { checkBatch } from './laws.mjs';
import { EntryType } from './pack-writer.mjs';

/** @typedef {import('../../lib/history/history.js').History} History */
/** @typedef {import('../../lib/changes/change-reader.js').ReadChanges} ReadChanges */

/** Regions so small that caches overflow, windows are crossed and little is too much. @type {import('../../lib/kernel/regions.js').KernelSizes} */
export const smallSizes = {
  indexCacheBytes: 96 << 10,
  windowBytes: 512,
  windowCacheBytes: 16 << 10,
  baseCacheBytes: 64 << 10,
  lineCacheBytes: 32 << 10,
  arenaBytes: 9 << 18,
  scratchBytes: 3 << 20,
  inputBytes: 64 << 10,
  outputBytes: 4 << 10,
};

/** Days, and bands so wide that the farthest date makes a small table. */
const analyzerOptions = {
  granularity: 1_000_000,
  sampling: 1_000_000,
  tickSizeHours: 24,
  trackFiles: true,
  trackPeople: true,
  people: true,
  emptyCommits: true,
  couplesMaxChangeset: 30,
  couplesMinRevs: 1,
  couplesMinShared: 1,
  couplesMinCoupling: 1,
  listLimit: 1000,
  order: /** @type {const} */ ('first-parent'),
  importsMostBytes: 1 << 20,
  shotnessDslStruct: 'filter(.roles has "Function")',
  shotnessDslName: /** @type {const} */ ('.props.name'),
  minCommentLength: 20,
  sentimentGap: 0.5,
  quotesComments: true,
  typosMostDistance: 4,
};

/** @type {import('../../lib/history/identify.js').IdentityRules} */
const identityRules = { mailmap: undefined, peopleFile: undefined, excludeBots: true, shares: 'equal' };

/** Bytes that a Reading may have asked for; a kernel whose memory has grown breaks its law. @param {Kernel} kernel @param {number} before */
export function checkMemory(kernel, before) {
  if (kernel.memory.buffer.byteLength !== before) throw new Error('the memory of a kernel has grown');
}

/** @typedef {{ type: number, bytes: Uint8Array }} LooseObject */

/** A kernel without packs over objects in a map, by hexadecimal id. @param {ReadonlyMap<string, LooseObject>} objects */
export function kernelOver(objects) {
  return new Kernel(
    smallSizes,
    20,
    { packBytes: [], indexes: [] },
    {
      readPack: () => -1,
      findObject: (oid) => objects.get(oidToHex(oid, 0, 20)),
      packName: (pack) => `pack ${pack}`,
    },
  );
}

export const typeNumber = EntryType;

/** An object directory with the packs given, in place of what was there. @param {string} directory @param {Readonly<Record<string, Uint8Array>>} files */
export function putPacks(directory, files) {
  const folder = join(directory, 'pack');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
}

/**
 * Reads everything below `head` in an object directory, checks the batch and hands it to every analyzer. Throws what they throw.
 * @param {string} directory @param {string} head @param {'first-parent' | 'all-commits'} order
 */
export function readAll(directory, head, order) {
  const packs = listPacks([directory], 20);
  const reading = new Reading({ source: { oidBytes: 20, objectDirectories: [directory], packs }, sizes: smallSizes });
  try {
    const history = reading.history({ head, shallow: [], order, tickSeconds: 86_400 });
    consume(
      history,
      reading.changes(sliceCommits(history.commits, 0, history.commits.ticks.length), changeOptions),
      order,
    );
  } finally {
    reading.close();
  }
}

const changeOptions = { hunks: true, renames: defaultRenameOptions };

/** What a kernel says some commits changed, checked. @param {Kernel} kernel @param {History} history @param {'first-parent' | 'all-commits'} order */
export function readBatch(kernel, history, order) {
  const before = kernel.memory.buffer.byteLength;
  const changes = readChanges(kernel, history.commits, changeOptions);
  checkMemory(kernel, before);
  consume(history, changes, order);
}

const makers = await Promise.all(registry.map(({ load }) => load()));

/** @param {History} history @param {ReadChanges} changes @param {'first-parent' | 'all-commits'} order */
function consume(history, { batch }, order) {
  if (batch.commits.ticks.length !== history.commits.ticks.length) throw new Error('commits were lost');
  checkBatch(batch);
  // Analyzers follow the main line: only there does each commit start from what the one before it left.
  if (order !== 'first-parent') return;
  for (const make of makers) {
    const analyzer = make(analyzerOptions);
    analyzer.consume(batch);
    analyzer.compact();
    analyzer.result(identify(history.people, identityRules));
  }
}
