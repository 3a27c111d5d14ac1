// The built program, copied to a directory where nothing is installed, and what a run of it comes to.

import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { once } from 'node:events';
import { temporaryDirectory } from '../git/small-repository.js';

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly talk: string;
}

/** The program in a directory of its own. */
export class BuiltProgram {
  readonly #file: string;

  constructor() {
    const dist = join(import.meta.dirname, '..', '..', 'dist');
    if (!existsSync(join(dist, 'cli', 'index.js'))) throw new Error('there is no dist/: run `npm run build` first');
    const place = temporaryDirectory();
    cpSync(dist, join(place, 'dist'), { recursive: true });
    this.#file = join(place, 'dist', 'cli', 'index.js');
  }

  /** Runs it to its end. */
  run(environment: Readonly<Record<string, string>>, cwd: string, ...args: string[]): Run {
    const { status, stdout, stderr } = spawnSync(process.execPath, [this.#file, ...args], {
      cwd,
      env: environment,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      timeout: 60_000,
    });
    return { code: status, out: stdout, talk: stderr };
  }

  /** Starts it. */
  start(environment: Readonly<Record<string, string>>, cwd: string, ...args: string[]): ChildProcess {
    return spawn(process.execPath, [this.#file, ...args], { cwd, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  }
}

/** How a process that was started ends, and all it says on stderr from now on. */
export async function ending(child: ChildProcess): Promise<{ code: number | null; talk: string }> {
  let talk = '';
  child.stderr?.on('data', (text: Buffer) => (talk += text.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, talk };
}
