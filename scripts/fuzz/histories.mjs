// Small histories as the entries of a pack: files in folders that are edited, renamed, deleted, turned binary; blobs and trees often
// deltas of their version before, by offset or by id.

import { commitData, delta, EntryType, objectEntry, treeData } from './pack-writer.mjs';

/** @typedef {import('./random.mjs').Random} Random */
/** @typedef {import('./pack-writer.mjs').PackEntry} PackEntry */
/** @typedef {(offset: number, offsets: readonly number[]) => PackEntry} LateEntry */

/**
 * @typedef {object} SmallHistory
 * @property {(PackEntry | LateEntry)[]} entries
 * @property {string[]} oids of the entries
 * @property {string} head
 */

/** Some lines of text. @param {Random} random @param {number} most @returns {string[]} */
export function someLines(random, most) {
  const words = random.pick([2, 5, 40]);
  return Array.from(
    { length: random.below(most + 1) },
    () => `${' '.repeat(random.below(3) * 2)}word ${random.below(words)}`,
  );
}

/** The same lines with a few taken out, put in or moved. @param {Random} random @param {readonly string[]} lines @returns {string[]} */
export function editedLines(random, lines) {
  const next = [...lines];
  for (let edits = random.below(6); edits > 0; edits--) {
    const at = random.below(next.length + 1);
    const moved = next.splice(random.below(next.length), random.below(4));
    next.splice(at, random.below(3), ...(random.once(3) ? moved : someLines(random, 3)));
  }
  return next;
}

/** @param {Random} random @param {readonly string[]} lines @returns {Buffer} */
export function textOf(random, lines) {
  return Buffer.from(
    lines.join('\n') + (lines.length > 0 && !random.once(5) ? '\n' : '') + (random.once(20) ? '\0' : ''),
  );
}

class HistoryWriter {
  /** @type {(PackEntry | LateEntry)[]} */
  entries = [];
  /** @type {string[]} */
  oids = [];
  /** @type {Map<string, number>} */
  #positions = new Map();

  /** @param {Random} random */
  constructor(random) {
    this.random = random;
  }

  /** Adds an object unless it is there; `base` is the id of one it may be a delta of. @param {'commit' | 'tree' | 'blob'} type @param {Buffer} data @param {string} [base] */
  add(type, data, base) {
    const entry = objectEntry(type, data);
    if (this.#positions.has(entry.oid)) return entry.oid;
    this.#positions.set(entry.oid, this.entries.length);
    this.oids.push(entry.oid);
    const at = base === undefined ? undefined : this.#positions.get(base);
    if (base === undefined || at === undefined || this.random.once(4)) this.entries.push(entry);
    else this.entries.push(this.#asDelta(entry, data, base, at));
    return entry.oid;
  }

  /** @type {Map<string, Buffer>} */
  contents = new Map();

  /** @param {PackEntry & { oid: string }} entry @param {Buffer} data @param {string} base @param {number} at @returns {PackEntry | LateEntry} */
  #asDelta(entry, data, base, at) {
    const old = this.contents.get(base) ?? Buffer.alloc(0);
    const most = Math.min(old.length, data.length);
    let head = 0;
    while (head < most && old[head] === data[head]) head++;
    /** @type {({ from: number, size: number } | Buffer)[]} */
    const steps = head > 0 ? [{ from: 0, size: head }] : [];
    for (let from = head; from < data.length; from += 127) {
      const part = data.subarray(from, from + 127);
      steps.push(Buffer.concat([Buffer.of(part.length), part]));
    }
    const instructions = delta(old.length, data.length, steps);
    if (this.random.once(3)) return { type: EntryType.refDelta, data: instructions, base, oid: entry.oid };
    return (offset, offsets) => ({
      type: EntryType.ofsDelta,
      data: instructions,
      distance: offset - offsets[at],
      oid: entry.oid,
    });
  }
}

/** @param {Random} random @returns {SmallHistory} */
export function smallHistory(random) {
  const writer = new HistoryWriter(random);
  /** @type {Map<string, { lines: string[], oid: string }>} */
  const files = new Map();
  /** @type {Map<string, string>} */
  const trees = new Map();
  /** @param {string} path @param {string[]} lines @param {string} [base] */
  const put = (path, lines, base) => {
    const data = textOf(random, lines);
    const oid = writer.add('blob', data, base);
    writer.contents.set(oid, data);
    files.set(path, { lines, oid });
  };
  let head = '';
  for (let commits = 2 + random.below(5); commits > 0; commits--) {
    for (let edits = 1 + random.below(4); edits > 0; edits--) {
      const path = random.pick([...files.keys(), 'a', 'b.c', 'd/e', 'd/f/g', 'd.x', 'h/i', 'j']);
      const old = files.get(path);
      if (old === undefined) put(path, someLines(random, 30));
      else if (random.once(6)) files.delete(path);
      else if (random.once(5)) {
        files.delete(path);
        put(`${random.pick(['d/', 'h/', ''])}moved${random.below(9)}`, editedLines(random, old.lines), old.oid);
      } else put(path, editedLines(random, old.lines), old.oid);
    }
    const root = writeTree(writer, files, trees, '');
    const time = `${1577836800 + random.below(400) * 86400} +0000`;
    const people = { author: `A${random.below(3)} <a@example.org> ${time}` };
    head = writer.add('commit', commitData(root, head === '' ? [] : [head], people));
  }
  return { entries: writer.entries, oids: writer.oids, head };
}

/**
 * @param {HistoryWriter} writer @param {ReadonlyMap<string, { oid: string }>} files @param {Map<string, string>} trees ids of the last
 * versions @param {string} folder with a slash at its end @returns {string}
 */
function writeTree(writer, files, trees, folder) {
  /** @type {Map<string, { mode?: string, name: string, oid: string }>} */
  const entries = new Map();
  for (const [path, { oid }] of files) {
    if (!path.startsWith(folder)) continue;
    const [name, ...rest] = path.slice(folder.length).split('/');
    if (rest.length === 0) entries.set(name, { name, oid });
    else if (!entries.has(`${name}/`)) {
      entries.set(`${name}/`, { mode: '40000', name, oid: writeTree(writer, files, trees, `${folder}${name}/`) });
    }
  }
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
  const data = treeData(sorted);
  const oid = writer.add('tree', data, trees.get(folder));
  writer.contents.set(oid, data);
  trees.set(folder, oid);
  return oid;
}
