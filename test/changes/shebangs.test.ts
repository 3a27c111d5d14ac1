// Scripts without an extension, through changes of every kind.
import { afterAll, expect, test } from 'vitest';
import { languageAt } from '../../src/base/languages.js';
import { readChanges } from '../../src/changes/change-reader.js';
import { openStore } from '../../src/git/object-store.js';
import { readHistory } from '../../src/history/history.js';
import { everything } from '../pipeline/batch-meaning.js';
import { readingOf } from '../pipeline/compiled-pipeline.js';
import { FixtureRoom } from '../support/repository-fixture.js';

const room = new FixtureRoom();
afterAll(() => room.remove());

test('scripts whose names tell no language have that of their first line, while they have one', () => {
  const tree = room.repository('scripts');
  const commit = (files: Record<string, string | undefined>): void => {
    for (const [path, text] of Object.entries(files)) {
      if (text === undefined) tree.git('rm', '--quiet', path);
      else tree.write(path, text);
    }
    tree.git('add', '--all');
    tree.git('commit', '--quiet', '--message', 'm');
  };
  commit({
    run: '#!/bin/sh\n:\n',
    tool: '#!/usr/bin/env python3',
    notes: 'nothing\n',
    'x.js': '#!/bin/sh\n',
    binary: '#!/bin/sh\n\0',
    long: `#!/bin/${'x'.repeat(300)} sh\n`,
    empty: '',
  });
  commit({ run: '#!/usr/bin/perl\n1;\n', notes: 'nothing\nmore\n' });
  commit({ tool: undefined });
  tree.git('mv', 'run', 'moved');
  tree.git('commit', '--quiet', '--message', 'm');
  commit({ moved: 'no more\n' });
  const bare = room.repository('bare', '--bare');
  tree.git('push', '--quiet', bare.path, 'HEAD:refs/heads/main');
  const reading = readingOf(bare);
  const store = openStore(reading.source, reading.sizes);
  try {
    const head = Buffer.from(tree.git('rev-parse', 'HEAD'), 'hex');
    const { commits } = readHistory(store.kernel, { head, boundary: [], order: 'first-parent', tickSeconds: 86_400 });
    const { batch } = readChanges(store.kernel, commits, { ...everything, shebangs: true });
    const { changes, paths, shebangs } = batch;
    const pathAt = (path: number): string =>
      Buffer.from(paths.bytes.subarray(path === 0 ? 0 : paths.ends[path - 1], paths.ends[path])).toString();
    const told = [...shebangs!.changes].map((row, place) =>
      [changes.commits[row], pathAt(changes.newPaths[row]), languageAt(shebangs!.languages[place])].join(' '),
    );
    expect(told).toEqual(['0 run Shell', '0 tool Python', '1 run Perl', '2 tool Python']);
    expect(readChanges(store.kernel, commits, everything).batch.shebangs).toBeUndefined();
  } finally {
    store.close();
  }
});
