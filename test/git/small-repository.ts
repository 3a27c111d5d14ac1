// Repositories for the tests of the object readers: made by git, with fixed dates and names, in temporary directories.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const made: string[] = [];
afterAll(() => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true });
});

/** The tests' environment: no configuration of the machine, fixed dates. */
export const gitEnvironment: Record<string, string | undefined> = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_AUTHOR_DATE: '1700000000 +0000',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
  GIT_COMMITTER_DATE: '1700000000 +0000',
};

/** Runs git in a directory; what it printed, as bytes. */
export function git(directory: string, args: readonly string[], input?: string | Uint8Array): Buffer {
  return execFileSync('git', args, {
    cwd: directory,
    env: gitEnvironment,
    input: input ?? '',
    maxBuffer: 1 << 28,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** A new directory that is removed after the file's tests. */
export function temporaryDirectory(): string {
  const path = mkdtempSync(join(realpathSync(tmpdir()), 'codefang-test-'));
  made.push(path);
  return path;
}

/** One object as `git cat-file` gives it. */
export interface KnownObject {
  readonly oid: Uint8Array;
  readonly hex: string;
  readonly type: string;
  readonly bytes: Buffer;
}

/** Every object of a repository, by `git cat-file`, one process each: small repositories only. */
export function knownObjects(directory: string): KnownObject[] {
  const list = git(directory, ['cat-file', '--batch-all-objects', '--batch-check=%(objectname) %(objecttype)']);
  return list
    .toString()
    .trim()
    .split('\n')
    .map((line) => {
      const [hex = '', type = ''] = line.split(' ');
      return { oid: Buffer.from(hex, 'hex'), hex, type, bytes: git(directory, ['cat-file', type, hex]) };
    });
}

/** A bare repository with two commits, a subdirectory, an annotated tag, a big, an empty and a binary blob; all loose. */
export function smallRepository(objectFormat: 'sha1' | 'sha256' = 'sha1'): string {
  const directory = temporaryDirectory();
  const work = join(directory, 'work');
  git(directory, ['init', '-q', `--object-format=${objectFormat}`, work]);
  writeFileSync(join(work, 'empty'), '');
  writeFileSync(join(work, 'text'), 'one\ntwo\n');
  writeFileSync(
    join(work, 'binary'),
    Uint8Array.from({ length: 300_000 }, (_, i) => (i * 2654435761) >>> 13),
  );
  git(work, ['add', '.']);
  git(work, ['commit', '-qm', 'first']);
  git(work, ['mv', 'text', 'renamed']);
  writeFileSync(join(work, 'lf'), '\n');
  git(work, ['add', '.']);
  git(work, ['commit', '-qm', 'second']);
  git(work, ['tag', '-am', 'a tag', 'v1']);
  return join(work, '.git');
}

/** Writes a blob; its id. */
export function writeBlob(gitDir: string, content: string | Uint8Array): string {
  return git(gitDir, ['--git-dir=.', 'hash-object', '-w', '--stdin'], content).toString().trim();
}

/** The file of a loose object. */
export function looseFile(gitDir: string, hex: string): string {
  return join(gitDir, 'objects', hex.slice(0, 2), hex.slice(2));
}
