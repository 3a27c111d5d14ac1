// The runs of the whole command line that `npm run bench -- burndown` compares, on one repository. Each is a fresh process of
// dist/cli/index.js with two workers, no file of options and no talk.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cli, gitLog } from './changes-programs.mjs';
import { treeRun } from './process-tree.mjs';
import { environment, timed } from './timed-process.mjs';

/** Commits that the incremental run reads. */
export const NEW_COMMITS = 50;
/** Commits of a chunk where checkpoints are measured. */
export const CHUNK = 2000;

const START_UPS = ['node', 'version'];

export class BurndownPrograms {
  #room = mkdtempSync(join(tmpdir(), 'codefang-burndown-'));

  /** @param {string} path @param {string} program a built cli/index.js */
  constructor(path, program = cli) {
    if (!existsSync(program)) throw new Error(`there is no ${program}: run \`npm run build\` first`);
    this.path = path;
    this.program = program;
  }

  /** @param {string[]} options */
  command(...options) {
    const fixed = ['history', '--analyzers', 'burndown', '--no-config', '--quiet'];
    return [process.execPath, this.program, ...fixed, ...options, this.path];
  }

  git() {
    return gitLog(this.path);
  }

  /** The run that is asked for most: everything from the first commit on, nothing kept. */
  full() {
    return timed(this.command('--workers', '2', '--no-checkpoint'));
  }

  /** In one chunk, nothing kept. */
  whole() {
    return timed(this.command(...this.wholeOptions));
  }

  get wholeOptions() {
    return ['--workers', '2', '--no-checkpoint', '--chunk-size', 'all'];
  }

  /** In small chunks, the state kept at the edge of each and at the end. */
  chunked() {
    return timed(this.command(...this.chunkedOptions()));
  }

  chunkedOptions() {
    return ['--workers', '2', '--chunk-size', String(CHUNK), '--checkpoint-dir', this.#empty('chunked'), '--stats'];
  }

  /** Makes the snapshot that `incremental` starts from; how many commits it is behind. */
  async makeSnapshot() {
    const count = Number(this.#gitSays('rev-list', '--count', '--first-parent', 'HEAD'));
    const behind = Math.min(NEW_COMMITS, count - 1);
    const revision = this.#gitSays('rev-parse', `HEAD~${behind}`);
    await timed(this.command('--workers', '2', '--checkpoint-dir', this.#empty('snapshot'), '--revision', revision));
    return { commits: count, behind };
  }

  /** The newest commits, on a copy of the snapshot. */
  incremental() {
    const kept = this.#empty('incremental');
    cpSync(join(this.#room, 'snapshot'), kept, { recursive: true });
    return timed(this.command('--workers', '2', '--checkpoint-dir', kept));
  }

  /** Bytes of the files of one snapshot of the whole history. */
  async snapshotBytes() {
    const kept = this.#empty('size');
    await timed(this.command('--workers', '2', '--chunk-size', 'all', '--checkpoint-dir', kept));
    return readdirSync(kept, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
  }

  /** Memory of a run, measured from outside. @param {string[]} options */
  memory(...options) {
    return treeRun(this.command(...options));
  }

  close() {
    rmSync(this.#room, { recursive: true, force: true });
  }

  /** @param {string} name */
  #empty(name) {
    const directory = join(this.#room, name);
    rmSync(directory, { recursive: true, force: true });
    return directory;
  }

  /** @param {string[]} args */
  #gitSays(...args) {
    return execFileSync('git', [`--git-dir=${this.path}`, ...args], { env: environment, encoding: 'utf8' }).trim();
  }
}

/** Start-ups of Node alone and of the program, in turns: `times` of each. @param {number} times */
export async function startUps(times, program = cli) {
  const commands = { node: [process.execPath, '-e', '0'], version: [process.execPath, program, '--version'] };
  /** @type {Record<string, { cpu: number, wall: number }[]>} */
  const samples = { node: [], version: [] };
  for (let run = -1; run < times; run++) {
    for (const name of run % 2 === 0 ? START_UPS : START_UPS.toReversed()) {
      const { cpu, wall } = await timed(commands[name]);
      if (run >= 0) samples[name].push({ cpu, wall }); // the first turn warms the page cache
    }
  }
  return samples;
}
