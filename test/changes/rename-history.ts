// A bare repository whose commits have given trees, one after the other, and what git says of their renames.
// Law: nothing of the machine's git configuration has a part in it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file of a tree; `data` of a submodule is the hexadecimal id. */
export interface FileEntry {
  readonly mode: number;
  readonly data: Buffer;
}

/** Path -> file. */
export type Tree = ReadonlyMap<string, FileEntry>;

/** A rename as git prints it. */
export interface GitRename {
  readonly from: string;
  readonly to: string;
  readonly percent: number;
}

const SUBMODULE = 0o160000;

/** The object id of a file, in hexadecimal. */
export function oidOf({ mode, data }: FileEntry): string {
  if (mode === SUBMODULE) return data.toString('latin1');
  return createHash('sha1').update(`blob ${data.length}\0`).update(data).digest('hex');
}

/** The renames that git finds in each commit against the one before; the first commit's come first (none). */
export function gitRenames(trees: readonly Tree[], threshold: string): GitRename[][] {
  const directory = mkdtempSync(join(tmpdir(), 'codefang-renames-'));
  try {
    git(directory, ['init', '-q', '--bare', '.']);
    git(directory, ['fast-import', '--quiet', '--force'], importStream(trees));
    const log = [
      'log',
      '--reverse',
      '--root',
      '--raw',
      '--no-abbrev',
      '-z',
      `-M${threshold}`,
      '-l0',
      '--format=%x01',
      'main',
    ];
    return parse(git(directory, log));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function git(directory: string, args: readonly string[], input?: Buffer): Buffer {
  const env = { ...process.env, GIT_DIR: directory, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  const child = spawnSync('git', args, { cwd: directory, env, input, maxBuffer: 1 << 30 });
  if (child.status !== 0) throw new Error(`git ${args[0]}: ${child.stderr.toString()}`);
  return child.stdout;
}

function importStream(trees: readonly Tree[]): Buffer {
  const parts: (string | Buffer)[] = [];
  for (const [number, tree] of trees.entries()) {
    parts.push('commit refs/heads/main\n', `committer A <a@example.org> ${1_600_000_000 + number} +0000\n`, 'data 0\n');
    parts.push('deleteall\n');
    for (const [path, file] of tree) {
      const mode = file.mode.toString(8);
      if (file.mode === SUBMODULE) parts.push(`M ${mode} ${oidOf(file)} ${path}\n`);
      else parts.push(`M ${mode} inline ${path}\n`, `data ${file.data.length}\n`, file.data, '\n');
    }
  }
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
}

function parse(log: Buffer): GitRename[][] {
  const commits: GitRename[][] = [];
  const tokens = log.toString().split('\0');
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at].trimStart();
    if (token.startsWith('\x01')) commits.push([]);
    const status = token.startsWith(':') ? token.split(' ')[4] : '';
    if (status === '') continue;
    const from = tokens[++at];
    if (!status.startsWith('R')) continue;
    commits.at(-1)?.push({ from, to: tokens[++at], percent: Number(status.slice(1)) });
  }
  return commits;
}
