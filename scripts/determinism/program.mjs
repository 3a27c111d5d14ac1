// Runs of the command line, left alone or killed. A run that is killed gets SIGKILL: nothing in it can put anything in order.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { optionsOf } from './configurations.mjs';

/** What every run tracks: everything. */
export const tracked = { analyzers: 'all', burndownFiles: true, burndownPeople: true };
const TRACKED = ['--analyzers', 'all', '--burndown-files', '--burndown-people', '--no-config'];

/** Of the time a whole run takes, when a run is killed: not before it has begun to read, and while it is likely at work. */
const EARLIEST = 0.1;
const LATEST = 0.9;

/** @typedef {import('./configurations.mjs').Configuration} Configuration */
/** @typedef {{ killed: boolean, status: number | null, sha256: string, talk: string, seconds: number }} Ending */

/** @param {string | Buffer} bytes */
export function sha256Of(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

export class Program {
  /**
   * @param {string} file a built cli/index.js @param {string} path of the repository @param {string} directory for checkpoints
   * @param {boolean} allCommits whether the runs read all commits
   */
  constructor(file, path, directory, allCommits) {
    this.allCommits = allCommits;
    this.file = file;
    this.path = path;
    this.directory = directory;
  }

  /** Forgets what is kept. */
  clear() {
    rmSync(this.directory, { recursive: true, force: true });
  }

  /**
   * One process, on what is kept; killed after so many seconds, unless it has ended.
   * @param {Configuration} configuration @param {number} [killAfter] @returns {Promise<Ending>}
   */
  async run(configuration, killAfter) {
    const start = performance.now();
    const order = this.allCommits ? '--all-commits' : '--first-parent';
    const options = [...TRACKED, order, ...optionsOf(configuration), '--checkpoint-dir', this.directory];
    const child = spawn(process.execPath, [this.file, 'history', ...options, this.path], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output = createHash('sha256');
    let talk = '';
    let killed = false;
    child.stdout.on('data', (bytes) => output.update(bytes));
    child.stderr.on('data', (bytes) => (talk += String(bytes)));
    const timer =
      killAfter === undefined
        ? undefined
        : setTimeout(() => {
            killed = child.kill('SIGKILL');
          }, killAfter * 1000);
    /** @type {number | null} */
    const status = await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    clearTimeout(timer);
    const seconds = (performance.now() - start) / 1000;
    return { killed: killed && status === null, status, sha256: output.digest('hex'), talk, seconds };
  }

  /**
   * Runs that are killed `kills` times in all, each going on from what the ones before kept, and a last one that is left alone. When one
   * ends before it is killed, its bytes count too and the next starts anew.
   * @param {Configuration} configuration @param {number} kills @param {import('../fuzz/random.mjs').Random} random
   */
  async killedRuns(configuration, kills, random) {
    this.clear();
    const alone = await this.run(configuration);
    const endings = [alone];
    let resumed = 0;
    this.clear();
    for (let done = 0; done < kills && alone.status === 0;) {
      const share = EARLIEST + ((LATEST - EARLIEST) * random.below(1000)) / 1000;
      const ending = await this.run(configuration, share * alone.seconds);
      if (isResumed(ending)) resumed++;
      if (ending.killed) {
        done++;
        continue;
      }
      endings.push(ending);
      this.clear();
    }
    if (alone.status === 0) {
      const last = await this.run(configuration);
      if (isResumed(last)) resumed++;
      endings.push(last);
    }
    return { endings, resumed };
  }
}

/** Whether a run went on from a kept state. @param {Ending} ending */
function isResumed({ talk }) {
  return /\bcommits? reused from the (?:snapshot|checkpoint)/.test(talk);
}
