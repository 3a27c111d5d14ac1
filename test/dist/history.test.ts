// From end to end: the program that users run, on histories made for it.
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { load } from 'js-yaml';
import { afterAll, describe, expect, test } from 'vitest';
import { longHistory } from '../support/long-history.js';
import { readPng } from '../support/png-reader.js';
import { FixtureRoom, type RepositoryFixture } from '../support/repository-fixture.js';
import { BuiltProgram, ending, type Run } from './built-program.js';

const room = new FixtureRoom();
afterAll(() => room.remove());

const program = new BuiltProgram();
const { fixture, lastLines, firstParents } = longHistory(room, 'project.git');

/** Runs `history` on a repository's path. */
const history = (on: RepositoryFixture, ...args: string[]): Run => program.run(on.environment(), on.path, 'history', ...args);

interface Report {
  readonly source: {
    readonly repository: string;
    readonly head: { readonly oid: string; readonly ref: string | null };
    readonly commits: { readonly count: number };
    readonly completeness: { readonly missing_blobs: { count: number; named: { path: string }[] }; shallow: boolean };
  };
  readonly analysis: {
    readonly burndown: {
      readonly aggregate: { readonly total_current_lines: number; readonly tracked_files: number };
      readonly matrix: readonly (readonly number[])[];
    };
  };
}
const reportOf = ({ code, out, talk }: Run): Report => {
  if (code !== 0) throw new Error(talk);
  return load(out) as Report;
};
const sum = (row: readonly number[] = []): number => row.reduce((total, lines) => total + lines, 0);

describe('the history of a repository', () => {
  // Before anything is read: releases are in every report.
  fixture.git('tag', '-am', 'annotated', 'v1', 'main~100');
  const run = history(fixture, '.');

  test('is reported on stdout, with progress on stderr', () => {
    expect(run.code).toBe(0);
    expect(run.talk).toMatch(/^streaming: processing 260 commits in 1 chunk\n/);
    expect(run.talk).not.toMatch(/warn|error/i);
    expect(run.talk).not.toContain('\u001b');
    const report = reportOf(run);
    expect(report.source).toMatchObject({
      repository: 'project',
      head: { oid: fixture.git('rev-parse', 'main'), ref: 'refs/heads/main' },
      commits: { count: firstParents },
      completeness: { shallow: false, missing_blobs: { count: 0 } },
    });
  });

  test('balances: the last row of the matrix is the lines of the text files at HEAD', () => {
    const { matrix, aggregate } = reportOf(run).analysis.burndown;
    expect(sum(matrix.at(-1))).toBe(lastLines);
    expect(aggregate.total_current_lines).toBe(lastLines);
    expect(matrix.length).toBeGreaterThan(2);
    for (const options of [['--granularity', '1', '--sampling', '1'], ['--granularity', '7', '--sampling', '100'], ['--tick-size', '5h'], ['--no-renames']]) {
      expect(sum(reportOf(history(fixture, ...options)).analysis.burndown.matrix.at(-1))).toBe(lastLines);
    }
  });

  test('has what every analyzer says when all are asked for', () => {
    const { analysis } = reportOf(history(fixture, '-a', 'all', '.'));
    const ids = program.run(fixture.environment(), fixture.path, 'analyzers').out.match(/^\S+/gm);
    expect(Object.keys(analysis)).toEqual(ids);
    expect(analysis).toMatchObject(reportOf(run).analysis);
  });

  test('says the same as YAML and as JSON', () => {
    const json = history(fixture, '--format', 'json', '-q');
    expect(json.talk).toBe('');
    expect(JSON.parse(json.out)).toEqual(load(run.out));
  });

  test('is the same to the byte for every reader, and a second time', () => {
    for (const args of [['--object-reader', 'git'], ['--object-reader', 'pack'], ['-q'], ['-v']]) {
      expect(history(fixture, ...args).out).toBe(run.out);
    }
  });

  test('is the same to the byte when the repository is packed anew', () => {
    fixture.git('clone', '-q', '--bare', '--no-local', fixture.path, room.at('elsewhere', 'project.git'));
    const copy = room.existing(join('elsewhere', 'project.git'));
    copy.git('gc', '-q');
    expect(history(copy).out).toBe(run.out);
    expect(history(copy, '--object-reader', 'git').out).toBe(run.out);
  });

  test('is the same from any place in it: a worktree, a subdirectory, a path given', () => {
    fixture.git('clone', '-q', fixture.path, room.at('work', 'project'));
    const work = room.existing(join('work', 'project'));
    expect(work.git('rev-parse', 'HEAD')).toBe(fixture.git('rev-parse', 'main'));
    const { out } = history(work);
    expect(out).toBe(run.out);
    mkdirSync(work.at('some', 'folder'), { recursive: true });
    expect(program.run(work.environment(), work.at('some', 'folder'), 'history').out).toBe(out);
    expect(program.run(work.environment(), room.root, 'history', work.path).out).toBe(out);
    expect(program.run(work.environment(), room.root, 'history', work.at('.git')).out).toBe(out);
    work.git('worktree', 'add', '-q', '--detach', room.at('second', 'project'), 'HEAD~3');
    const second = reportOf(program.run(work.environment(), room.at('second', 'project'), 'history'));
    expect(second.source).toMatchObject({
      repository: 'project',
      head: { oid: work.git('rev-parse', 'HEAD~3'), ref: null },
      commits: { count: firstParents - 3 },
    });
  });

  test('goes up to the revision given', () => {
    fixture.git('branch', 'older', 'main~100');
    for (const revision of ['v1', 'older', 'refs/heads/older', fixture.git('rev-parse', 'main~100')]) {
      expect(reportOf(history(fixture, '--revision', revision)).source).toMatchObject({
        head: { oid: fixture.git('rev-parse', 'main~100') },
        commits: { count: firstParents - 100 },
      });
    }
  });

  test('is written to a file when one is named', () => {
    const file = room.at('report.yml');
    expect(history(fixture, '-o', file)).toMatchObject({ code: 0, out: '' });
    expect(readFileSync(file, 'utf8')).toBe(run.out);
  });

  test('comes with counters on stderr when asked', () => {
    const { talk, out } = history(fixture, '--stats', '-q');
    expect(out).toBe(run.out);
    expect(talk).toMatch(/^stats: reader +pack$/m);
    expect(talk).toMatch(/^stats: kernel\.lines\.hits +\d+$/m);
    expect(history(fixture, '--stats', '-q', '--object-reader', 'git').talk).toMatch(/^stats: reader +git$/m);
  });

  test('reads no configuration that runs programs', () => {
    const trap = room.repository('trap');
    const marker = room.at('trapped');
    trap.commit('one', { 'a.txt': 'a\n', '.gitattributes': '* diff=x filter=x\n' });
    for (const name of ['diff.x.textconv', 'diff.x.command', 'diff.external', 'filter.x.smudge', 'core.fsmonitor', 'core.sshCommand']) {
      trap.git('config', name, `touch ${marker}; cat`);
    }
    for (const reader of ['pack', 'git']) expect(reportOf(history(trap, '--object-reader', reader)).source.commits.count).toBe(1);
    expect(readdirSync(room.root)).not.toContain('trapped');
  });
});

describe('pictures', () => {
  test.each(['svg', 'png'])('as %s are files in a folder, with nothing beside the program', (format) => {
    const folder = room.at(`pictures-${format}`);
    const run = history(fixture, '-q', '-a', 'burndown', '--no-checkpoint', '--format', format, '-o', `${folder}/`);
    expect(run).toEqual({ code: 0, out: '', talk: '' });
    const names = ['burndown', 'lines-by-directory', 'lines-by-language', 'survival'];
    expect(readdirSync(folder).sort()).toEqual(names.map((name) => `${name}.${format}`));
    if (format === 'png') for (const name of readdirSync(folder)) expect(readPng(readFileSync(join(folder, name))).width).toBe(1660);
  });
});

describe('odd repositories', () => {
  test('with SHA-256 ids are read, packed or not, and as through git', () => {
    const sha256 = room.repository('sha256', '--object-format=sha256');
    for (let i = 1; i < 9; i++) sha256.commit(`${i}`, { 'a.txt': 'x\n'.repeat(i), [`f${i}`]: 'y' });
    const run = history(sha256);
    expect(sum(reportOf(run).analysis.burndown.matrix.at(-1))).toBe(16);
    expect(history(sha256, '--object-reader', 'git', '--no-checkpoint').out).toBe(run.out);
    sha256.git('repack', '-adq');
    expect(history(sha256, '--no-checkpoint').out).toBe(run.out);
  });

  test('are those that are named, though git has said in the environment that it is at another', () => {
    const other = room.repository('other');
    other.commit('one', { 'a.txt': 'a\n' });
    const environment = { ...fixture.environment(), GIT_DIR: fixture.path };
    const named = program.run(environment, fixture.path, 'history', '--no-checkpoint', '-q', other.path);
    expect(reportOf(named).source).toMatchObject({ repository: 'other', commits: { count: 1 } });
    // As git itself does, in a hook: here is where the environment says.
    const here = program.run(environment, other.path, 'history', '--no-checkpoint', '-q');
    expect(reportOf(here).source).toMatchObject({ commits: { count: firstParents } });
  });

  test('are read by a dozen threads without a word of Node', () => {
    const run = history(fixture, '-q', '--no-checkpoint', '--workers', '12', '--commit-batch-size', '5');
    expect(run).toEqual({ code: 0, out: history(fixture, '-q', '--no-checkpoint').out, talk: '' });
  });

  test('with missing blobs are read, and the missing are counted and named', () => {
    const holes = room.repository('holes');
    holes.commit('one', { 'a.txt': 'a\n', 'dir/line\nfeed "b"': 'b\nb\n' });
    const gone = holes.git('rev-parse', 'HEAD:dir/line\nfeed "b"');
    holes.commit('two', { 'a.txt': 'a\na\n' });
    rmSync(holes.at('.git', 'objects', gone.slice(0, 2), gone.slice(2)));
    for (const reader of ['pack', 'git']) {
      const report = reportOf(history(holes, '--object-reader', reader));
      expect(report.source.completeness.missing_blobs).toMatchObject({
        count: 1,
        named: [{ oid: gone, commit: holes.git('rev-parse', 'HEAD~1'), path: 'dir/line\nfeed "b"' }],
      });
      expect(sum(report.analysis.burndown.matrix.at(-1))).toBe(2);
      expect(history(holes, '--object-reader', reader, '--fail-on-missing')).toMatchObject({
        code: 3,
        out: '',
        talk: expect.stringMatching(new RegExp(`blob ${gone} is missing \\(dir/line feed "b" in commit [0-9a-f]{40}\\)`)) as string,
      });
    }
  });

  test('that are shallow are refused, and read when that is allowed', () => {
    fixture.git('clone', '-q', '--bare', '--depth=20', `file://${fixture.path}`, room.at('shallow'));
    const shallow = room.existing('shallow');
    const refused = history(shallow);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.talk).toMatch(/^codefang: shallow is a shallow clone.*\n {2}.*--unshallow.*--allow-shallow/);
    const report = reportOf(history(shallow, '--allow-shallow'));
    expect(report.source).toMatchObject({ commits: { count: 20 }, completeness: { shallow: true } });
    expect(sum(report.analysis.burndown.matrix.at(-1))).toBe(lastLines);
  });
});

describe('a mistake or a fault', () => {
  const empty = room.repository('empty');
  const damaged = room.repository('damaged', '--bare');
  damaged.git('fetch', '-q', fixture.path, 'main:main');
  const packs = damaged.at('objects', 'pack');
  mkdirSync(room.at('no-repository'));
  const cases: [string, number, RegExp, () => Run][] = [
    ['no repository', 2, /not a git repository|no git repository/, () => program.run(fixture.environment(), room.at('no-repository'), 'history', '.')],
    ['no such path', 2, /no-such-path/, () => history(fixture, room.at('no-such-path'))],
    ['a repository without commits', 2, /no commits/, () => history(empty)],
    ['an unknown revision', 2, /no-such-branch/, () => history(fixture, '--revision', 'no-such-branch')],
    ['a revision that is no commit', 2, /is not a commit/, () => history(fixture, '--revision', fixture.git('rev-parse', 'main^{tree}'))],
    ['an unknown option', 2, /--no-such-option/, () => history(fixture, '--no-such-option')],
    ['an option without its value', 2, /granularity/, () => history(fixture, '--granularity')],
    ['a value that an option does not take', 2, /option --granularity does not take '0'/, () => history(fixture, '--granularity', '0')],
    ['an unknown format', 2, /option --format does not take 'xml'/, () => history(fixture, '--format', 'xml')],
    ['an unknown reader', 2, /option --object-reader does not take 'svn'/, () => history(fixture, '--object-reader', 'svn')],
    ['an unknown analyzer', 2, /no-such-analyzer/, () => history(fixture, '-a', 'burndown,no-such-analyzer')],
    ['an unknown command', 2, /no-such-command/, () => program.run(fixture.environment(), room.root, 'no-such-command')],
    ['a second path', 2, /arguments/, () => history(fixture, '.', '.')],
    ['nodegit, which is not installed', 2, /nodegit/, () => history(fixture, '--object-reader', 'libgit2')],
    ['a report that cannot be written', 2, /none/, () => history(fixture, '-o', room.at('none', 'report.yml'))],
  ];

  test.each(cases)('such as %s ends with %i, one line and a hint on stderr, and nothing on stdout', (_, code, text, run) => {
    const result = run();
    expect(result).toMatchObject({ code, out: '' });
    expect(result.talk).toMatch(text);
    expect(result.talk).toMatch(/^(codefang: [^\n]+\n)( {2}[^\n]+\n)?$/);
  });

  test('in a pack ends with 3 and the place', () => {
    const name = readdirSync(packs).find((file) => file.endsWith('.pack'));
    if (name === undefined) throw new Error('the repository is not packed');
    const file = join(packs, name);
    const bytes = readFileSync(file);
    chmodSync(file, 0o644);
    for (let at = 2000; at < bytes.length - 40; at += 97) bytes[at] ^= 0x55;
    writeFileSync(file, bytes);
    const result = history(damaged);
    expect(result).toMatchObject({ code: 3, out: '' });
    expect(result.talk).toMatch(/codefang: .*\(object [0-9a-f]{40}\) in \S+\.pack at offset \d+\n {2}.*git fsck/);
    writeFileSync(file, bytes.subarray(0, 1000));
    expect(history(damaged)).toMatchObject({ code: 3, out: '' });
  });
});

describe('the process', () => {
  const slow = room.at('slow');
  mkdirSync(slow);
  /** A git that answers nothing for a minute. */
  writeFileSync(join(slow, 'git'), `#!/bin/sh\necho $$ >> "${slow}/pids"\nexec sleep 60\n`);
  chmodSync(join(slow, 'git'), 0o755);
  const environment = { ...fixture.environment(), PATH: `${slow}:${process.env['PATH'] ?? ''}` };
  /** How many of them run. */
  const sleeping = (): number => {
    if (!existsSync(join(slow, 'pids'))) return 0;
    const pids = readFileSync(join(slow, 'pids'), 'utf8').split('\n').filter(Boolean).map(Number);
    return pids.filter((pid) => {
      try {
        return process.kill(pid, 0);
      } catch {
        return false;
      }
    }).length;
  };

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('ends at %s with %i and leaves no child behind', async (signal, code) => {
    const child = program.start(environment, fixture.path, 'history', '--object-reader', 'git');
    const end = ending(child);
    await expect.poll(sleeping, { timeout: 10_000 }).toBeGreaterThan(0);
    await pause(300);
    child.kill(signal);
    expect(await end).toMatchObject({ code, talk: expect.stringMatching(new RegExp(`^codefang: ended by ${signal}[,;] .* kept`, 'm')) as string });
    await expect.poll(sleeping, { timeout: 5000 }).toBe(0);
  });

  test('ends well and quietly when nobody reads what it writes', async () => {
    const child = program.start(fixture.environment(), fixture.path, 'history', '-q', '--granularity', '1', '--sampling', '1');
    const end = ending(child);
    child.stdout?.destroy();
    expect(await end).toEqual({ code: 0, talk: '' });
  });

  test('prints its version, its help and its analyzers without a repository', () => {
    const run = (...args: string[]): Run => program.run(fixture.environment(), room.root, ...args);
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8')) as { version: string };
    expect(run('--version')).toEqual({ code: 0, out: `${version}\n`, talk: '' });
    expect(run('analyzers')).toMatchObject({ code: 0, out: expect.stringMatching(/^burndown +\S/m) as string, talk: '' });
    expect(run('history', '--help')).toMatchObject({ code: 0, out: expect.stringContaining('--object-reader') as string });
    expect(run()).toMatchObject({ code: 0, out: expect.stringContaining('Usage: codefang') as string });
  });
});
