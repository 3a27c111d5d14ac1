// The built action, run as the runner runs it: a process of Node 24 in the workspace, with inputs, event and files in its environment.

import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { variableOf } from '../../src/action/inputs.js';
import type { FixtureRoom, RepositoryFixture } from '../support/repository-fixture.js';

const root = join(import.meta.dirname, '..', '..');

/** The runner's Node where npm has it for this platform. */
function node24(): string {
  const executable = join(root, 'tools/node24/node_modules/node24/bin/node');
  return existsSync(executable) ? executable : process.execPath;
}

/** What a step is given. */
export interface Step {
  readonly event: string;
  readonly payload?: object;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  /** State of the main step, for post. */
  readonly state?: Readonly<Record<string, string>>;
}

/** What became of it. */
export interface Outcome {
  readonly code: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Milliseconds until the first line of the log. */
  readonly firstLine: number;
}

/** A step that runs. */
export interface Running {
  readonly child: ChildProcess;
  readonly log: () => string;
  readonly outcome: Promise<Outcome>;
}

/** The action in a directory of its own, where nothing is installed. */
export class BuiltAction {
  readonly #entry: string;
  #runs = 0;

  constructor(private readonly room: FixtureRoom) {
    const dist = join(root, 'dist');
    if (!existsSync(join(dist, 'action', 'index.js'))) throw new Error('there is no dist/: run `npm run build` first');
    cpSync(dist, room.at('dist'), { recursive: true });
    this.#entry = room.at('dist', 'action', 'index.js');
  }

  run(workspace: RepositoryFixture, step: Step): Promise<Outcome> {
    return this.start(workspace, step).outcome;
  }

  start(
    workspace: RepositoryFixture,
    { event, payload = {}, inputs = {}, environment = {}, state = {} }: Step,
  ): Running {
    const folder = this.room.at(`step-${this.#runs++}`);
    mkdirSync(join(folder, 'temp'), { recursive: true });
    const files = Object.fromEntries(['output', 'state', 'summary', 'event'].map((name) => [name, join(folder, name)]));
    for (const name of ['output', 'state', 'summary']) writeFileSync(files[name], '');
    writeFileSync(files['event'], JSON.stringify(payload));
    const env: Record<string, string> = {
      ...workspace.environment(),
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: files['event'],
      GITHUB_REPOSITORY: 'octo/project',
      GITHUB_REPOSITORY_ID: '4711',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_WORKSPACE: workspace.path,
      GITHUB_RUN_ID: String(100 + this.#runs),
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_OUTPUT: files['output'],
      GITHUB_STATE: files['state'],
      GITHUB_STEP_SUMMARY: files['summary'],
      RUNNER_TEMP: join(folder, 'temp'),
      no_proxy: '127.0.0.1',
      ...environment,
    };
    for (const [name, value] of Object.entries(inputs)) env[variableOf(name)] = value;
    for (const [name, value] of Object.entries(state)) env[`STATE_${name}`] = value;
    const started = performance.now();
    const child = spawn(node24(), [this.#entry], {
      cwd: workspace.path,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 60_000,
    });
    let log = '';
    let firstLine = Infinity;
    const hear = (text: Buffer): void => {
      if (log === '') firstLine = performance.now() - started;
      log += text.toString();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    const outcome = new Promise<Outcome>((resolve) => {
      child.on('close', (code) => {
        const summary = readFileSync(files['summary'], 'utf8');
        resolve({ code, log, outputs: values(files['output']), state: values(files['state']), summary, firstLine });
      });
    });
    return { child, log: () => log, outcome };
  }
}

/** The runner's files: a name, a word, the value's lines, the word. */
function values(file: string): Record<string, string> {
  const found: Record<string, string> = {};
  const lines = readFileSync(file, 'utf8').split('\n');
  while (lines.length > 1) {
    const [name, word] = (lines.shift() ?? '').split('<<');
    const end = lines.indexOf(word);
    if (end < 0) throw new Error(`${file}: ${name} has no end`);
    found[name] = lines
      .splice(0, end + 1)
      .slice(0, -1)
      .join('\n');
  }
  return found;
}
