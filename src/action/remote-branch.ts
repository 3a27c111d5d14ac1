// A branch of one commit without parents on the repository's server, replaced as a whole: files and nothing else, and no history that grows.
// Laws: a branch that was not made here is never touched; a report of an older run never takes the place of a newer one's; what is
// replaced is what was looked at (`git push --force-with-lease`); no token is in arguments or in messages.

import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { tokenHeader, withoutCredentials } from './git-credentials.js';
import type { Environment } from './runner.js';

/** What is to be on the branch. */
export interface BranchContent {
  /** Texts by their paths, with `/`. */
  readonly files: ReadonlyMap<string, string>;
  /** Title of the commit. */
  readonly title: string;
  /** When the content is of, in seconds since 1970: equal content is an equal commit. */
  readonly time: number;
  /** Orders runs: one with a larger number is newer. */
  readonly run: number;
}

/** Where it goes. */
export interface BranchPlace {
  /** Without `refs/heads/`. */
  readonly branch: string;
  /** Owner and name. */
  readonly repository: string;
  readonly environment: Environment;
  readonly token: string;
  readonly signal?: AbortSignal;
}

/** What became of it. */
export type BranchOutcome =
  | { readonly kind: 'pushed'; readonly commit: string }
  | { readonly kind: 'unchanged'; readonly commit: string }
  | { readonly kind: 'older'; readonly reason: string }
  | { readonly kind: 'foreign'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string };

/** Says that a branch was made here, and by which run. */
const MARK = 'codefang-branch.json';
const TRIES = 4;
/** Milliseconds of one command. */
const LIMIT = 300_000;
const PERSON = 'github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>';

/** Replaces the branch. Never rejects. */
export async function replaceBranch(content: BranchContent, place: BranchPlace): Promise<BranchOutcome> {
  const room = mkdtempSync(join(place.environment['RUNNER_TEMP'] || tmpdir(), 'codefang-branch-'));
  try {
    const git = gitIn(room, place);
    mkdirSync(join(room, 'files'));
    await git('init', '--quiet');
    const commit = await commitOf(content, room, git);
    for (let left = TRIES; ; left--) {
      const there = await branchThere(place, git);
      if (there?.commit === commit) return { kind: 'unchanged', commit };
      if (there !== undefined && there.run === undefined) {
        const reason = `the branch ${place.branch} was not made by codefang, and has other files`;
        return { kind: 'foreign', reason };
      }
      if (there?.run !== undefined && there.run > content.run) {
        return { kind: 'older', reason: `the branch ${place.branch} is of run ${there.run}, which is newer` };
      }
      try {
        const ref = `refs/heads/${place.branch}`;
        const lease = `--force-with-lease=${ref}:${there?.commit ?? ''}`;
        await git('push', '--quiet', lease, addressOf(place), `${commit}:${ref}`);
        return { kind: 'pushed', commit };
      } catch (error) {
        // Somebody else was there between the look and the push: look again.
        if (
          left <= 1 ||
          !/stale info|fetch first|rejected|cannot lock ref|reference already exists/.test(wordsOf(error))
        )
          throw error;
      }
    }
  } catch (error) {
    return { kind: 'failed', reason: withoutCredentials(wordsOf(error)) };
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
}

/** Runs git; what it prints. Rejects with an error of its last words. */
type Git = (...args: readonly string[]) => Promise<string>;

function gitIn(room: string, { environment, token, signal }: BranchPlace): Git {
  const safe = ['-c', `core.hooksPath=${devNull}`, '-c', 'gc.auto=0', '-c', 'maintenance.auto=false'];
  const inherited = Object.entries(environment).filter(
    ([name]) => !name.startsWith('GIT_') || name.startsWith('GIT_CONFIG'),
  );
  const env = {
    ...Object.fromEntries(inherited),
    ...(token !== '' && tokenHeader(environment, token)),
    GIT_DIR: join(room, 'git'),
    GIT_INDEX_FILE: join(room, 'index'),
    GIT_WORK_TREE: join(room, 'files'),
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
  return (...args) =>
    new Promise((resolve, reject) => {
      const options = { cwd: room, env, timeout: LIMIT, maxBuffer: 16 << 20, ...(signal && { signal }) };
      execFile('git', [...safe, ...args], options, (error, out, words) => {
        if (error === null) resolve(out.trim());
        else reject(new Error(words.trim() || error.message));
      });
    });
}

async function commitOf({ files, title, time, run }: BranchContent, room: string, git: Git): Promise<string> {
  const put = (path: string, text: string): void => {
    const file = join(room, 'files', ...path.split('/'));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  for (const [path, text] of files) put(path, text);
  put(MARK, `${JSON.stringify({ madeBy: 'codefang', run })}\n`);
  await git('add', '--all', '--force', '.');
  const tree = await git('write-tree');
  const stamp = `${PERSON} ${Math.max(0, Math.floor(time))} +0000`;
  const text = `tree ${tree}\nauthor ${stamp}\ncommitter ${stamp}\n\n${title}\n`;
  const file = join(room, 'commit');
  writeFileSync(file, text);
  return git('hash-object', '-t', 'commit', '-w', file);
}

/** The branch as it is; `run` is undefined for one that was not made here. */
async function branchThere(
  place: BranchPlace,
  git: Git,
): Promise<{ readonly commit: string; readonly run: number | undefined } | undefined> {
  const ref = `refs/heads/${place.branch}`;
  const listed = await git('ls-remote', '--heads', addressOf(place), ref);
  const commit = /^([0-9a-f]+)\t/.exec(listed)?.[1];
  if (commit === undefined) return undefined;
  await git('fetch', '--quiet', '--no-tags', '--depth=1', addressOf(place), ref);
  const mark = await git('show', `FETCH_HEAD:${MARK}`).catch(() => '');
  return { commit: await git('rev-parse', 'FETCH_HEAD'), run: runOf(mark) };
}

function runOf(mark: string): number | undefined {
  try {
    const { madeBy, run } = JSON.parse(mark) as { madeBy?: unknown; run?: unknown };
    return madeBy === 'codefang' && typeof run === 'number' ? run : undefined;
  } catch {
    return undefined;
  }
}

function addressOf({ environment, repository }: BranchPlace): string {
  return `${environment['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${repository}`;
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
