// The files that say where a repository is and what its names mean: HEAD, references, packed-refs, config, shallow, alternates, .git files.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { resolveRevision } from '../../lib/git/refs.js';
import { openRepository } from '../../lib/git/repository.js';
import { spoiled } from './random.mjs';

/** @typedef {import('./random.mjs').Random} Random */
/** @typedef {import('./targets.mjs').Target} Target */
/** @typedef {import('./targets.mjs').Trial} Trial */

const ID = '0123456789abcdef0123456789abcdef01234567';

/** @type {Readonly<Record<string, readonly string[]>>} */
const contents = {
  HEAD: [
    'ref: refs/heads/main\n',
    `${ID}\n`,
    'ref: refs/heads/loop\n',
    'ref: refs/heads/none\n',
    'ref: refs/../HEAD\n',
    '',
  ],
  'refs/heads/main': [`${ID}\n`, 'ref: refs/heads/loop\n', 'ref: HEAD\n', 'garbage', ''],
  'refs/heads/loop': ['ref: refs/heads/loop\n', 'ref: refs/heads/main\n'],
  'refs/tags/v1': [`${ID}\n`, `${ID.slice(1)}\n`],
  'packed-refs': [
    `# pack-refs with: peeled fully-peeled sorted\n${ID} refs/heads/main\n${ID} refs/tags/v1\n^${ID}\n`,
    `${ID} refs/heads/main`,
    `^${ID}\n`,
  ],
  config: [
    '[core]\n\trepositoryformatversion = 0\n\tbare = false\n[remote "origin"]\n\turl = x # y\n',
    '[core]\nrepositoryformatversion=1\n[extensions]\nobjectformat=sha256\nworktreeconfig=true\n',
    '[a "b\\"c"]\n d = "e \\t f" ; g\n h\n[extensions]\n\trefstorage = files\n',
  ],
  'config.worktree': ['[core]\n\tbare = maybe\n'],
  shallow: [`${ID}\n`, `${ID}\n${ID}\n`, 'garbage\n'],
  commondir: ['.\n', '..\n', 'nowhere\n', ''],
  'objects/info/alternates': [
    '../alternate\n',
    '"../alt\\145rnate"\n# comment\n',
    '../objects\n',
    '../../.git/objects\n',
    '/nowhere\n',
  ],
};

/** @param {string} room @returns {(draw: Random) => Trial} */
function repositoryFiles(room) {
  return (draw) => {
    /** @type {Record<string, Buffer>} */
    const files = {};
    for (const [name, texts] of Object.entries(contents)) {
      if (name !== 'HEAD' && !draw.once(name === 'config' || name === 'refs/heads/main' ? 2 : 5)) continue;
      const text = Buffer.from(draw.once(3) ? draw.pick(texts) : texts[0]);
      files[name] = draw.once(3) ? spoiled(draw, text) : text;
    }
    const folder = draw.once(30) ? draw.pick(Object.keys(contents)) : undefined;
    const gitFile = draw.once(12) ? spoiled(draw, Buffer.from('gitdir: real\n')) : undefined;
    const name = draw.pick([
      'HEAD',
      'main',
      'v1',
      'refs/heads/main',
      ID,
      'loop',
      '@',
      spoiled(draw, Buffer.from('main')).toString('latin1'),
    ]);
    return {
      files: gitFile === undefined ? files : { ...files, 'git-file': gitFile },
      run: () => {
        rmSync(room, { recursive: true, force: true });
        const gitDir = join(room, gitFile === undefined ? '.git' : 'real');
        for (const empty of ['objects/info', 'refs', 'alternate']) mkdirSync(join(gitDir, empty), { recursive: true });
        for (const [file, text] of Object.entries(files)) {
          mkdirSync(file === folder ? join(gitDir, file) : dirname(join(gitDir, file)), { recursive: true });
          if (file !== folder) writeFileSync(join(gitDir, file), text);
        }
        if (gitFile !== undefined) writeFileSync(join(room, '.git'), gitFile);
        resolveRevision(openRepository(room, { GIT_CEILING_DIRECTORIES: dirname(room) }), name);
      },
    };
  };
}

/** @type {Target[]} */
export const repositoryTargets = [{ name: 'repository', open: repositoryFiles }];
