// Objects spoiled one by one, handed to a kernel without files: trees, commits, deltas, compressed streams, loose files, and the line diff.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, deflateSync, constants } from 'node:zlib';
import { CodefangError } from '../../lib/base/errors.js';
import { ChangeKind } from '../../lib/changes/change-batch.js';
import { readLineRows } from '../../lib/changes/line-rows.js';
import { readHistory } from '../../lib/history/history.js';
import { openStore } from '../../lib/git/object-store.js';
import { listPacks } from '../../lib/git/pack-list.js';
import { editedLines, someLines, textOf } from './histories.mjs';
import { checkHunks } from './laws.mjs';
import {
  bytes,
  commitData,
  delta,
  EntryType,
  looseFile,
  objectId,
  rawId,
  treeData,
  varint,
  writePack,
} from './pack-writer.mjs';
import { seedOf, spoiled } from './random.mjs';
import { checkMemory, kernelOver, putPacks, readBatch, smallSizes } from './reading.mjs';

/** @typedef {import('./random.mjs').Random} Random */
/** @typedef {import('./targets.mjs').Target} Target */
/** @typedef {import('./targets.mjs').Trial} Trial */
/** @typedef {import('./reading.mjs').LooseObject} LooseObject */

const AUTHOR = 'A U Thor <a@example.org>';

/** An id that only says which trial it is of: nothing checks ids against contents. @param {Random} draw */
const freshId = (draw) => draw.bytes(20).toString('hex');

/** A tree such as no git writes. @param {Random} draw @param {readonly string[]} oids to point at @param {readonly string[]} subtrees */
function oddTree(draw, oids, subtrees) {
  const names = ['a', 'b', 'c', 'dir', 'a.b', 'a/b', '', '.', '..', '.git', 'é', `long${'x'.repeat(draw.below(300))}`];
  const modes = [
    '100644',
    '100644',
    '100755',
    '120000',
    '160000',
    '40000',
    '40000',
    '040000',
    '0',
    '100664',
    '1'.repeat(30),
    '9',
    '',
    '-1',
  ];
  const usual = !draw.once(3);
  const entries = Array.from({ length: draw.below(8) }, () => {
    const mode = draw.pick(usual ? modes.slice(0, 6) : modes);
    const oid = draw.pick(/^0?40000$/.test(mode) && usual ? subtrees : [...oids, ...subtrees]);
    return { mode, name: usual ? `${draw.pick(['a', 'b', 'c', 'd'])}${draw.below(3)}` : draw.pick(names), oid };
  });
  const key = (/** @type {{ mode: string, name: string }} */ { mode, name }) =>
    /^0?40000$/.test(mode) ? `${name}/` : name;
  if (!draw.once(4)) entries.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const unique = draw.once(4)
    ? entries
    : entries.filter(({ name }, i) => entries.findIndex((entry) => entry.name === name) === i);
  const data = treeData(unique);
  return draw.once(3) ? spoiled(draw, data) : data;
}

/** @param {string} room @param {Random} random @returns {(draw: Random) => Trial} */
function oddTrees(room, random) {
  /** @type {Map<string, LooseObject>} */
  const objects = new Map();
  const kernel = kernelOver(objects);
  /** @param {number} type @param {Uint8Array} data */
  const put = (type, data) => {
    const oid = freshId(random);
    objects.set(oid, { type, bytes: data });
    return oid;
  };
  const blobs = ['one\ntwo\n', 'one\nthree\n', '', 'bin\0ary', 'x\n'.repeat(300)].map((text) =>
    put(EntryType.blob, bytes(text)),
  );
  const kept = [...objects.keys()];
  return (draw) => {
    for (const oid of objects.keys()) if (!kept.includes(oid)) objects.delete(oid);
    const ids = Array.from({ length: 6 }, () => freshId(draw));
    /** @type {Record<string, Buffer>} */
    const files = {};
    ids.forEach((oid, i) => {
      // Mostly downwards, or nearly every tree would hold itself.
      const below = draw.once(6) ? ids : ids.slice(i + 1);
      const data = oddTree(draw, [...blobs, freshId(draw)], below.length > 0 ? below : blobs);
      objects.set(oid, { type: draw.once(40) ? draw.below(8) : EntryType.tree, bytes: data });
      files[oid] = data;
    });
    let head = '';
    for (const tree of [ids[0], ids[1], ids[0]]) {
      const data = commitData(tree, head === '' ? [] : [head]);
      head = freshId(draw);
      objects.set(head, { type: EntryType.commit, bytes: data });
    }
    return {
      files,
      run: () => {
        const history = readHistory(kernel, {
          head: rawId(head),
          boundary: [],
          order: 'first-parent',
          tickSeconds: 86_400,
        });
        readBatch(kernel, history, 'first-parent');
      },
    };
  };
}

/** @param {string} room @param {Random} random @returns {(draw: Random) => Trial} */
function oddCommits(room, random) {
  /** @type {Map<string, LooseObject>} */
  const objects = new Map();
  const kernel = kernelOver(objects);
  const tree = freshId(random);
  const blob = freshId(random);
  return (draw) => {
    objects.clear();
    objects.set(blob, { type: EntryType.blob, bytes: bytes('one\n') });
    objects.set(tree, { type: EntryType.tree, bytes: treeData([{ name: 'a', oid: blob }]) });
    const ids = Array.from({ length: 5 }, () => freshId(draw));
    /** @type {Record<string, Buffer>} */
    const files = {};
    ids.forEach((oid, i) => {
      const parents = draw.once(8) ? [draw.pick(ids)] : ids.slice(i + 1, i + 2 + draw.below(2));
      const time = draw.pick([
        '1577836800',
        '-5',
        '0',
        '99999999999999999',
        '1'.repeat(draw.below(40)),
        'soon',
        `${draw.edge()}`,
      ]);
      const zone = draw.pick(['+0000', '-1200', '+9999', '', 'Z']);
      const name = draw.pick([
        AUTHOR,
        '',
        '<>',
        'No Mail',
        '>>>',
        `Long ${'x'.repeat(draw.below(5000))} <l@example.org>`,
      ]);
      const data = commitData(draw.once(12) ? blob : tree, parents, { author: `${name} ${time} ${zone}` });
      files[oid] = draw.once(3) ? spoiled(draw, data) : data;
      objects.set(oid, { type: draw.once(60) ? draw.below(8) : EntryType.commit, bytes: files[oid] });
    });
    const order = draw.once(3) ? 'all-commits' : 'first-parent';
    const tickSeconds = draw.pick([3600, 86_400]);
    const boundary = Array.from({ length: draw.once(4) ? draw.pick([1, 2, 400]) : 0 }, (_, i) =>
      rawId(ids[4 - (i % 2)]),
    );
    return {
      files,
      run: () => {
        const history = readHistory(kernel, { head: rawId(ids[0]), boundary, order, tickSeconds });
        readBatch(kernel, history, order);
      },
    };
  };
}

/** Deltas and streams of one pack, each read by itself and as two sides of a change. @param {boolean} streams which of the two is spoiled */
const oddEntries = (/** @type {boolean} */ streams) => (/** @type {string} */ room, /** @type {Random} */ random) => {
  const base = Buffer.from(someLines(random, 200).join('\n'));
  const baseId = objectId('blob', base);
  return (/** @type {Random} */ draw) => {
    const oids = Array.from({ length: 40 }, () => freshId(draw));
    const lengths = base.length;
    const entries = oids.map((oid, i) => {
      const size = draw.once(3) ? draw.edge() : draw.below(400);
      const steps = Array.from({ length: draw.below(6) }, () => {
        if (draw.once(20)) return draw.bytes(draw.below(12));
        if (draw.once(2)) return 'inserted\n'.repeat(1 + draw.below(10));
        const from = draw.once(12) ? draw.edge() : draw.below(lengths);
        return { from, size: draw.once(12) ? draw.edge() & 0xffffff : draw.below(lengths - Math.min(from, lengths)) };
      });
      const results = steps.reduce(
        (sum, step) =>
          sum + (typeof step === 'string' || step instanceof Uint8Array ? step.length : step.size || 0x10000),
        0,
      );
      let data = delta(draw.once(12) ? size : lengths, draw.once(8) ? size : results, steps);
      if (!streams && draw.once(5)) data = spoiled(draw, data);
      const from = draw.once(12) ? draw.pick([...oids, freshId(draw)]) : i > 0 && draw.once(4) ? oids[i - 1] : baseId;
      return {
        type: draw.once(50) ? draw.below(8) : EntryType.refDelta,
        data,
        base: from,
        oid,
        ...(draw.once(12) && {
          size: draw.once(2) ? BigInt(draw.edge()) << BigInt(draw.below(32)) : draw.below(2 * data.length),
        }),
        ...(streams && draw.once(2) && { stream: oddStream(draw, data) }),
        ...(draw.once(60) && { header: Buffer.concat([Buffer.of(0xff), varint(BigInt(draw.edge()) << 32n)]) }),
      };
    });
    const { pack, index } = writePack([{ type: EntryType.blob, data: base, oid: baseId }, ...entries]);
    const files = { 'pack-a.pack': pack, 'pack-a.idx': index };
    return {
      files,
      run: () => {
        putPacks(room, files);
        const store = storeOf(room);
        try {
          return readPairs(store.kernel, oids);
        } finally {
          store.close();
        }
      },
    };
  };
};

/** What should be a zlib stream of `data`. @param {Random} draw @param {Buffer} data */
function oddStream(draw, data) {
  const level = draw.below(10);
  const strategy = draw.pick([
    constants.Z_DEFAULT_STRATEGY,
    constants.Z_FIXED,
    constants.Z_HUFFMAN_ONLY,
    constants.Z_RLE,
  ]);
  switch (draw.below(6)) {
    case 0:
      return deflateRawSync(data, { level });
    case 1:
      return draw.bytes(draw.below(60));
    case 2:
      return Buffer.concat([Buffer.of(0x78, 0x9c), draw.bytes(draw.below(200))]);
    default:
      return spoiled(draw, deflateSync(data, { level, strategy }));
  }
}

/** @param {string} directory */
function storeOf(directory) {
  return openStore({ oidBytes: 20, objectDirectories: [directory], packs: listPacks([directory], 20) }, smallSizes);
}

/**
 * Reads each object by itself, then as the old side of a change to the next. @param {import('../../lib/kernel/kernel.js').Kernel} kernel
 * @param {readonly string[]} oids @returns {string[]} what came of each: `valid`, `too large` or an error's code
 */
function readPairs(kernel, oids) {
  const before = kernel.memory.buffer.byteLength;
  const outcomes = oids.map((oid, i) => {
    let outcome = 'valid';
    try {
      kernel.forEachObject(rawId(oid), (object) => {
        if (object === 'too-large') outcome = 'too large';
      });
      checkedChange(kernel, rawId(oid), rawId(oids[(i + 1) % oids.length]));
    } catch (error) {
      if (!(error instanceof CodefangError && error.code.startsWith('repository-'))) throw error;
      return error.code;
    }
    return outcome;
  });
  checkMemory(kernel, before);
  return outcomes;
}

/**
 * The change of one blob to another, its laws checked. @param {import('../../lib/kernel/kernel.js').Kernel} kernel
 * @param {Uint8Array} oldOid @param {Uint8Array} newOid
 */
function checkedChange(kernel, oldOid, newOid) {
  const one = Uint32Array.of(0);
  const mode = Uint32Array.of(0o100644);
  const sides = { oldPaths: one, newPaths: one, oldModes: mode, newModes: mode, oldOids: oldOid, newOids: newOid };
  const { lines, hunks } = readLineRows(
    kernel,
    { commits: one, kinds: Uint8Array.of(ChangeKind.modified), ...sides },
    1,
  );
  const { flags, oldLines, newLines, added, removed, hunkEnds } = lines;
  checkHunks(hunks, 0, hunkEnds[0], oldLines[0], newLines[0], added[0], removed[0]);
  return { hunks, flags: flags[0] };
}

/** @param {string} room @returns {(draw: Random) => Trial} */
function oddLooseFiles(room) {
  putPacks(room, {});
  const { kernel } = storeOf(room);
  return (draw) => {
    const oid = freshId(draw);
    const data = Buffer.from(someLines(draw, 20).join('\n'));
    const type = draw.pick(['blob', 'blob', 'tree', 'commit', 'tag', 'blub', '']);
    const size = draw.once(3) ? draw.pick([`${draw.edge()}`, '-1', '01', '', '1e3', '9'.repeat(30)]) : `${data.length}`;
    const whole = looseFile(`${type} ${size}`, draw.once(30) ? Buffer.alloc(4 << 20) : data);
    const content = draw.once(3) ? whole : draw.once(6) ? draw.bytes(draw.below(50)) : spoiled(draw, whole);
    const folder = join(room, oid.slice(0, 2));
    const isFolder = draw.once(40);
    return {
      files: { [oid]: content },
      run: () => {
        rmSync(folder, { recursive: true, force: true });
        mkdirSync(isFolder ? join(folder, oid.slice(2)) : folder, { recursive: true });
        if (!isFolder) writeFileSync(join(folder, oid.slice(2)), content);
        try {
          return readPairs(kernel, [oid]);
        } finally {
          rmSync(folder, { recursive: true, force: true });
        }
      },
    };
  };
}

/** @param {string} room @param {Random} random @returns {(draw: Random) => Trial} */
function lineDiffs(room, random) {
  /** @type {Map<string, LooseObject>} */
  const objects = new Map();
  const kernel = kernelOver(objects);
  const salt = random.next();
  let trial = 0;
  return (draw) => {
    objects.clear();
    const before = someLines(draw, draw.pick([3, 10, 60, 600, 3000]));
    const after = draw.once(4)
      ? someLines(draw, draw.pick([3, 10, 60, 600]))
      : editedLines(draw, editedLines(draw, before));
    const texts = [textOf(draw, before), textOf(draw, after)];
    const ids = texts.map((text, side) => {
      const oid = Buffer.alloc(20);
      oid.writeUInt32BE(seedOf(salt, trial, side), 0);
      oid.writeUInt32BE(trial, 4);
      oid[8] = side;
      objects.set(oid.toString('hex'), { type: EntryType.blob, bytes: text });
      return oid;
    });
    trial++;
    return {
      files: { before: texts[0], after: texts[1] },
      run: () => {
        const { hunks, flags } = checkedChange(kernel, ids[0], ids[1]);
        if (flags === 0) checkApplied(texts[0], texts[1], hunks);
      },
    };
  };
}

/** The old lines with the hunks applied are the new ones. @param {Buffer} before @param {Buffer} after @param {import('./laws.mjs').HunkColumns} hunks */
function checkApplied(before, after, hunks) {
  const [old, wanted] = [before, after].map((text) => text.toString('latin1').match(/[^\n]*\n|[^\n]+$/g) ?? []);
  /** @type {string[]} */
  const got = [];
  let at = 0;
  hunks.oldStarts.forEach((start, i) => {
    got.push(...old.slice(at, start), ...wanted.slice(hunks.newStarts[i], hunks.newStarts[i] + hunks.newCounts[i]));
    at = start + hunks.oldCounts[i];
  });
  got.push(...old.slice(at));
  if (got.join('') !== wanted.join('')) throw new Error('the hunks do not lead from the old text to the new');
}

/** @type {Target[]} */
export const objectTargets = [
  { name: 'tree', open: oddTrees },
  { name: 'commit', open: oddCommits },
  { name: 'delta', open: oddEntries(false) },
  { name: 'stream', open: oddEntries(true) },
  { name: 'loose', open: oddLooseFiles },
  { name: 'lines', open: lineDiffs },
];
