// The command `checkpoint`: what runs have kept, of one repository or of all, listed or removed.

import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { formatByteSize } from '../base/byte-size.js';
import { CodefangError } from '../base/errors.js';
import { CheckpointStore, codeOf } from '../checkpoint/store.js';
import { checkpointDirectory } from '../engine/checkpoints.js';
import { openNamedRepository } from '../git/repository.js';
import type { CheckpointInvocation } from './arguments.js';
import { oneLine } from './exit.js';

/** Does what is asked; what to print. Throws `user-bad-option` for a directory that cannot be used. */
export function checkpoint({ action, path, directory: given }: CheckpointInvocation): string {
  const directory = checkpointDirectory(given);
  const stores =
    path === undefined
      ? storesIn(directory)
      : [CheckpointStore.of(directory, openNamedRepository(path, process.env).commonDir)];
  const lines = action === 'ls' ? listed(stores) : stores.flatMap(cleared);
  if (lines.length > 0) return lines.map((line) => `${line}\n`).join('');
  return `nothing is kept ${path === undefined ? '' : `of ${oneLine(path)} `}in ${directory}\n`;
}

function storesIn(directory: string): CheckpointStore[] {
  let names: string[];
  try {
    names = readdirSync(directory).sort();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw new CodefangError('user-bad-option', `${directory} cannot be read (${codeOf(error)})`, {
      file: directory,
      hint: 'give a directory with --checkpoint-dir',
    });
  }
  return names.filter((name) => /^[0-9a-f]{16}$/.test(name)).map((name) => new CheckpointStore(join(directory, name)));
}

/** A line for each state, newest first, then what is damaged. */
function listed(stores: readonly CheckpointStore[]): string[] {
  const problems: string[] = [];
  const found = stores.flatMap((store) =>
    store.list((text) => problems.push(text)).map((one) => ({ ...one, store, time: statSync(one.file).mtime })),
  );
  found.sort((a, b) => b.time.getTime() - a.time.getTime());
  const lines = found.map(({ manifest, store, time: written }) => {
    const { kind, commit, commits, fingerprint, files, program } = manifest;
    const bytes = files.reduce((sum, one) => sum + one.bytes, 0);
    const time = written.toISOString().slice(0, 16).replace('T', ' ');
    return [
      store.name,
      kind.padEnd(10),
      commit.slice(0, 12),
      `${commits} commit${commits === 1 ? '' : 's'}`.padStart(15),
      formatByteSize(bytes).padStart(8),
      time,
      fingerprint.analyzers.join(','),
      oneLine(fingerprint.repository),
      `(${program})`,
    ].join('  ');
  });
  return [...lines, ...problems];
}

function cleared(store: CheckpointStore): string[] {
  const [newest] = store.list();
  const of = newest === undefined ? '' : ` of ${oneLine(newest.manifest.fingerprint.repository)}`;
  if (!existsSync(store.directory)) return [];
  try {
    const holder = store.lock(Date.now);
    if (holder !== undefined) return [`${store.name}${of}: kept, ${holder} is writing there`];
    const wasThere = store.clear();
    store.unlock();
    return wasThere ? [`${store.name}${of}: removed`] : [];
  } catch (error) {
    throw new CodefangError('user-bad-option', `${store.directory} cannot be removed (${codeOf(error)})`, {
      file: store.directory,
      hint: 'remove it by hand',
    });
  }
}
