// Runs of the command line, left alone or killed. A run that is killed gets SIGKILL: nothing in it can put anything in order.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { optionsOf } from './configurations.mjs';

/** What every run tracks: everything that its analyzers can. @param {string} analyzers */
export function tracked(analyzers) {
  return { analyzers, burndownFiles: true, burndownPeople: true };
}
/** @param {string} analyzers */
const trackedOptions = (analyzers) => [
  '--analyzers',
  analyzers,
  '--burndown-files',
  '--burndown-people',
  '--no-config',
];

/** Of the time a whole run takes, when a run is killed: not before it has begun to read, and while it is likely at work. */
const EARLIEST = 0.1;
const LATEST = 0.9;
/** Runs for each that is to be taken up: the first of a row, and one killed before anything was kept, leave nothing to take up. */
const MOST_TRIES = 6;

/** @typedef {import('./configurations.mjs').Configuration} Configuration */
/** @typedef {{ killed: boolean, status: number | null, sha256: string, talk: string, seconds: number }} Ending */

/** @param {string | Buffer} bytes */
export function sha256Of(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

export class Program {
  /**
   * @param {string} file a built cli/index.js @param {string} path of the repository @param {string} directory for checkpoints
   * @param {{ allCommits: boolean, analyzers: string, least: string }} settings whether the runs read all commits, for which analyzers, and the
   *   least budget in which they do
   */
  constructor(file, path, directory, settings) {
    this.settings = settings;
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
    const { allCommits, analyzers, least } = this.settings;
    const order = allCommits ? '--all-commits' : '--first-parent';
    const ways = optionsOf(configuration, least);
    const options = [...trackedOptions(analyzers), order, ...ways, '--checkpoint-dir', this.directory];
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
   * Runs that are killed, each going on from what the ones before kept, until so many went on from something, and a last one that is left alone.
   * When one ends before it is killed, its bytes count too and the next starts anew.
   * @param {Configuration} configuration @param {number} resumes @param {import('../fuzz/random.mjs').Random} random
   */
  async killedRuns(configuration, resumes, random) {
    this.clear();
    const alone = await this.run(configuration);
    const endings = [alone];
    let [killed, resumed] = [0, 0];
    if (alone.status !== 0) return { endings, killed, resumed };
    this.clear();
    for (let tries = 0; resumed < resumes && tries < MOST_TRIES * resumes; tries++) {
      const share = EARLIEST + ((LATEST - EARLIEST) * random.below(1000)) / 1000;
      const ending = await this.run(configuration, share * alone.seconds);
      if (isResumed(ending)) resumed++;
      if (ending.killed) {
        killed++;
        continue;
      }
      endings.push(ending);
      this.clear();
    }
    endings.push(await this.run(configuration));
    return { endings, killed, resumed };
  }
}

/** Whether a run went on from a kept state. @param {Ending} ending */
function isResumed({ talk }) {
  return /\bcommits? reused from the (?:snapshot|checkpoint)/.test(talk);
}
