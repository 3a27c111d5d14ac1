// Object directories made of hand-written packs and files, and what reading them comes to: for tests of bad input.

import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import type { PackEntry, WrittenPack } from '../../scripts/fuzz/pack-writer.mjs';
import { commitData, objectEntry, rawId, writePack } from '../../scripts/fuzz/pack-writer.mjs';
import type { treeData } from '../../scripts/fuzz/pack-writer.mjs';
import type { ChangeBatch } from '../../src/changes/change-batch.js';
import { openStore } from '../../src/git/object-store.js';
import { listPacks } from '../../src/git/pack-list.js';
import { sliceCommits } from '../../src/history/commit-columns.js';
import type { Kernel } from '../../src/kernel/kernel.js';
import type { KernelSizes } from '../../src/kernel/regions.js';
import { Reading } from '../../src/pipeline/reading.js';

const made: string[] = [];
afterAll(() => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true });
});

/** Regions of a few megabytes: what is bounded must stay so in little memory, too. */
export const sizes: KernelSizes = {
  indexCacheBytes: 96 << 10,
  windowBytes: 4096,
  windowCacheBytes: 64 << 10,
  baseCacheBytes: 128 << 10,
  lineCacheBytes: 64 << 10,
  arenaBytes: 9 << 18,
  scratchBytes: 9 << 20,
  inputBytes: 256 << 10,
  outputBytes: 16 << 10,
};

/** An empty directory that is gone after the tests. */
export function emptyDirectory(): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'codefang-faults-')));
  made.push(path);
  return path;
}

/** Writes files below a directory. */
export function put(directory: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), content);
  }
}

/** Path of the one pack of an object directory. */
export const packPath = (directory: string): string => join(directory, 'pack', 'pack-a.pack');
/** Path of its index. */
export const indexPath = (directory: string): string => join(directory, 'pack', 'pack-a.idx');

/** An object directory with one pack; `offsets` are those of the entries. */
export function onePack(...args: Parameters<typeof writePack>): WrittenPack & { directory: string } {
  const written = writePack(...args);
  const directory = emptyDirectory();
  put(directory, { 'pack/pack-a.pack': written.pack, 'pack/pack-a.idx': written.index });
  return { ...written, directory };
}

const source = (directory: string) => ({
  oidBytes: 20 as const,
  objectDirectories: [directory],
  packs: listPacks([directory], 20),
});

/** Opens a store on an object directory for the length of `use`. */
export function withKernel<T>(directory: string, use: (kernel: Kernel) => T): T {
  const store = openStore(source(directory), sizes);
  try {
    return use(store.kernel);
  } finally {
    store.close();
  }
}

/** One object as the kernel shows it; bytes copied. */
export function readObject(directory: string, oid: string): Buffer | 'too-large' | undefined {
  return withKernel(directory, (kernel) => {
    let shown: Buffer | 'too-large' | undefined;
    kernel.forEachObject(rawId(oid), (object) => {
      shown = typeof object === 'object' ? Buffer.from(object.bytes) : object;
    });
    return shown;
  });
}

/** Everything that is reachable from `head`, as one batch. */
export function readHistoryOf(
  directory: string,
  head: string,
  order: 'first-parent' | 'all-commits' = 'first-parent',
  shallow: readonly string[] = [],
): ChangeBatch {
  const reading = new Reading({ source: source(directory), sizes });
  try {
    const { commits } = reading.history({ head, shallow, order, tickSeconds: 86_400 });
    const options = { hunks: true, renames: undefined };
    return reading.changes(sliceCommits(commits, 0, commits.ticks.length), options).batch;
  } finally {
    reading.close();
  }
}

/** Entries of a history of one commit, whose tree is given by its bytes; `head` is the commit. */
export function oneCommit(
  tree: Uint8Array,
  ...others: PackEntry[]
): { entries: PackEntry[]; head: string; root: string } {
  const root = objectEntry('tree', tree);
  const commit = objectEntry('commit', commitData(root.oid));
  return { entries: [commit, root, ...others], head: commit.oid, root: root.oid };
}

/** A blob, and a tree's entry for it. */
export function file(
  name: string,
  text: string,
): { blob: PackEntry & { oid: string }; entry: Parameters<typeof treeData>[0][0] } {
  const blob = objectEntry('blob', text);
  return { blob, entry: { name, oid: blob.oid } };
}
