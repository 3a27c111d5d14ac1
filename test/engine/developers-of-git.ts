// Developers as git counts them, and as devs does, in one form.
import { isUtf8 } from 'node:buffer';
import type { DevsResult } from '../../src/analyzers/devs/result.js';
import type { RawOptions } from '../../src/engine/options.js';
import type { RepositoryFixture } from '../support/repository-fixture.js';

/** All files and commits count, as they do for git. */
export const everythingCounts: RawOptions = {
  emptyCommits: true,
  defaultExcludes: false,
  attributes: false,
  renames: false,
};

/** What git prints, with lines that are no UTF-8 read as Latin-1. */
function linesOf(repository: RepositoryFixture, ...args: string[]): string[] {
  const lines = repository
    .gitBytes('', ...args)
    .toString('latin1')
    .split('\n');
  return lines.map((line) => {
    const bytes = Buffer.from(line, 'latin1');
    return isUtf8(bytes) ? bytes.toString('utf8') : line;
  });
}

/** Commits by author, as `git shortlog -sne` has them. What is read is `main` unless a revision is among the arguments. */
export function commitsOfGit(repository: RepositoryFixture, ...args: string[]): Record<string, number> {
  const rows = linesOf(repository, 'shortlog', '-sne', ...args, ...headOf(args)).filter((line) => line !== '');
  return Object.fromEntries(
    rows.map((line) => /^\s*(\d+)\t(.*)$/.exec(line)!).map(([, count, name]) => [name.trimStart(), Number(count)]),
  );
}

/** Lines by author, as `git log --numstat` has them but for submodules, whose one line is none to us: of paths `modules/`. */
export function linesOfGit(repository: RepositoryFixture, ...args: string[]): Record<string, [number, number]> {
  const sums: Record<string, [number, number]> = {};
  let author = '';
  const format = ['--format=%x01%aN <%aE>', '--numstat', '--no-renames', '--use-mailmap', '--root'];
  for (const line of linesOf(repository, 'log', ...format, ...args, ...headOf(args))) {
    if (line.startsWith('\x01')) author = line.slice(1).trimStart();
    const [, added, removed, path] = /^(\d+)\t(\d+)\t(.*)$/.exec(line) ?? [];
    if (path === undefined || path.startsWith('modules/')) continue;
    const [a, r] = sums[author] ?? [0, 0];
    sums[author] = [a + Number(added), r + Number(removed)];
  }
  return Object.fromEntries(Object.entries(sums).filter(([, [a, r]]) => a + r > 0));
}

function headOf(args: readonly string[]): string[] {
  return args.every((arg) => /^[-^]/.test(arg)) ? ['main'] : [];
}

/** Commits by author. */
export function commitsBy({ developers }: DevsResult): Record<string, number> {
  return Object.fromEntries(developers!.map(({ name, commits }) => [name, commits]));
}

/** Lines by author, added and removed as git counts them: a changed line is one of each. */
export function linesBy({ developers }: DevsResult): Record<string, [number, number]> {
  const rows = developers!.map((one): [string, [number, number]] => [
    one.name,
    [one.lines_added + one.lines_changed, one.lines_removed + one.lines_changed],
  ]);
  return Object.fromEntries(rows.filter(([, [added, removed]]) => added + removed > 0));
}
