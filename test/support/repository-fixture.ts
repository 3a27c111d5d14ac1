// Repositories for tests, made by running git the same way everywhere: no configuration of the machine or the user, fixed
// author and committer, a clock that moves an hour a commit. So equal scripts give equal object ids.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** 2020-01-01T00:00:00Z, the time of a fixture's first commit. */
export const firstCommitTime = 1_577_836_800;
const secondsBetweenCommits = 3600;

/** A directory for one test file's repositories; `remove` it in `afterAll`. */
export class FixtureRoom {
  /** Real path of the directory. */
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), 'codefang-test-')));

  at(...parts: string[]): string {
    return join(this.root, ...parts);
  }

  /** A new empty repository `name` with branch `main`; `options` are those of `git init`. */
  repository(name: string, ...options: string[]): RepositoryFixture {
    const fixture = new RepositoryFixture(this.root, this.at(name));
    mkdirSync(fixture.path, { recursive: true });
    fixture.git('init', '--quiet', ...options);
    return fixture;
  }

  /** A repository that something else made at `name`, such as a clone or a worktree. */
  existing(name: string): RepositoryFixture {
    return new RepositoryFixture(this.root, this.at(name));
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** A repository under test. */
export class RepositoryFixture {
  private commits = 0;

  constructor(
    private readonly home: string,
    readonly path: string,
  ) {}

  at(...parts: string[]): string {
    return join(this.path, ...parts);
  }

  /** The environment git runs in; pass it to what is tested where it takes one. */
  environment(): Record<string, string> {
    const date = `${firstCommitTime + this.commits * secondsBetweenCommits} +0000`;
    return {
      PATH: process.env['PATH'] ?? '',
      HOME: this.home,
      GIT_CEILING_DIRECTORIES: this.home,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: devNull,
      GIT_AUTHOR_NAME: 'Ada Author',
      GIT_AUTHOR_EMAIL: 'ada@example.org',
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_NAME: 'Carl Committer',
      GIT_COMMITTER_EMAIL: 'carl@example.org',
      GIT_COMMITTER_DATE: date,
      LC_ALL: 'C',
      TZ: 'UTC',
    };
  }

  /** Runs git here and gives what it prints, without the last line's end; throws when git fails. */
  git(...args: string[]): string {
    return this.gitWithInput('', ...args);
  }

  /** As `git`, with bytes on standard input. */
  gitWithInput(input: string | Uint8Array, ...args: string[]): string {
    return this.gitBytes(input, ...args)
      .toString()
      .replace(/\n$/, '');
  }

  /** As `gitWithInput`; what git prints, byte for byte. */
  gitBytes(input: string | Uint8Array, ...args: string[]): Buffer {
    const settings = ['init.defaultBranch=main', 'gc.auto=0', 'maintenance.auto=false', 'protocol.file.allow=always'];
    const options = settings.flatMap((setting) => ['-c', setting]);
    return execFileSync('git', [...options, ...args], {
      cwd: this.path,
      env: this.environment(),
      input,
      maxBuffer: 1 << 28,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  }

  /** Writes a file of the work tree, or of the git directory, with the directories it needs. */
  write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.at(path)), { recursive: true });
    writeFileSync(this.at(path), content);
  }

  /** Writes `files`, commits the whole work tree an hour after the commit before, and gives the commit's id. */
  commit(message: string, files: Readonly<Record<string, string | Uint8Array>> = {}): string {
    for (const [path, content] of Object.entries(files)) this.write(path, content);
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', message);
    this.commits++;
    return this.git('rev-parse', 'HEAD');
  }
}
