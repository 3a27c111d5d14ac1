// A run whose worker fails, or whose repository is packed under it, as a person at the command line sees it: an exit code, a name, no hang,
// and the state that was kept. The program under test is lib/, which `npm test` has built.

import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryDirectory } from '../git/small-repository.js';
import { longHistory } from '../support/long-history.js';
import { FixtureRoom } from '../support/repository-fixture.js';

const root = join(import.meta.dirname, '..', '..');
const room = new FixtureRoom();
afterAll(() => room.remove());
const { fixture } = longHistory(room, 'project.git', 120, 9);

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}
const fine = ['--chunk-size=10', '--commit-batch-size=2', '--workers=1', '--buffer-size=1', '--memory-budget=200MiB'];

/** Runs the program in a directory of its sources' build. */
function history(lib: string, path: string, ...args: string[]): Run {
  const command = [join(lib, 'cli', 'index.js'), 'history', path, ...args];
  const environment = room.existing('.').environment();
  return spawnSync(process.execPath, command, { cwd: room.root, env: environment, encoding: 'utf8', timeout: 60_000 });
}

/** The program with a worker that does something else than read after ten batches, and with patience for a second. */
function broken(how: string): string {
  const place = temporaryDirectory();
  cpSync(join(root, 'lib'), join(place, 'lib'), { recursive: true });
  writeFileSync(join(place, 'package.json'), readFileSync(join(root, 'package.json')));
  symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'));
  const change = (file: string, from: string, to: string): void => {
    const path = join(place, 'lib', 'pipeline', file);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
    writeFileSync(path, text.replace(from, to));
  };
  const count = 'globalThis.reads = (globalThis.reads ?? 0) + 1;';
  change('worker.js', "case 'read': {", `case 'read': { ${count} if (globalThis.reads > 10) { ${how} }`);
  change('worker-thread.js', 'HANG_SECONDS = 300', 'HANG_SECONDS = 1');
  return join(place, 'lib');
}

let expected = '';
beforeAll(() => {
  if (!existsSync(join(root, 'lib', 'cli', 'index.js'))) throw new Error('there is no lib/: run `npm run build` first');
  const { stdout, status, stderr } = history(join(root, 'lib'), fixture.path, '--no-checkpoint');
  if (status !== 0) throw new Error(stderr);
  expected = stdout;
});

describe('a worker', () => {
  test.each([
    ['that is ended', 'process.exit(9);', /a worker thread ended early \(code 9\)/],
    ['that dies', "setImmediate(() => { throw new Error('out of luck'); }); return;", /died: out of luck/],
    ['that hangs', 'for (;;);', /a worker thread has read nothing for 1 seconds/],
  ])('%s ends the run with 70 and its name, and the next run goes on', (_, how, text) => {
    const directory = temporaryDirectory();
    const failed = history(broken(how), fixture.path, ...fine, '--checkpoint-dir', directory);
    expect(failed.stderr).toMatch(text);
    expect([failed.status, failed.stdout]).toEqual([70, '']);
    expect(failed.stderr.includes('--workers 1')).toBe(how === 'for (;;);');
    const next = history(join(root, 'lib'), fixture.path, ...fine, '--checkpoint-dir', directory);
    expect(next.stderr).toMatch(
      /checkpoint: 20 commits reused from the checkpoint of [0-9a-f]{8}, 100 commits to read/,
    );
    expect([next.status, next.stdout]).toEqual([0, expected]);
    expect(readdirSync(directory)).toHaveLength(1);
  });
});

describe('git, while a run reads', () => {
  test.each(['gc', 'repack'])('may %s: the report is the same, and the next one goes on', async (how) => {
    const name = `${how}.git`;
    cpSync(fixture.path, room.at(name, 'project.git'), { recursive: true });
    const copy = room.existing(join(name, 'project.git'));
    const directory = temporaryDirectory();
    const args = [join(root, 'lib', 'cli', 'index.js'), 'history', copy.path, ...fine, '--checkpoint-dir', directory];
    const child = spawn(process.execPath, args, { env: copy.environment(), stdio: ['ignore', 'pipe', 'pipe'] });
    let [out, talk] = ['', ''];
    child.stdout.on('data', (text: Buffer) => (out += text.toString()));
    child.stderr.on('data', (text: Buffer) => (talk += text.toString()));
    const end = once(child, 'close');
    await expect.poll(() => /chunk 2\//.test(talk), { timeout: 30_000, interval: 2 }).toBe(true);
    if (how === 'gc') copy.git('gc', '-q', '--prune=now');
    else for (let i = 0; i < 3; i++) copy.git('repack', '-adfq', `--depth=${9 + i}`);
    const [status] = (await end) as [number];
    expect([status, out, talk.match(/codefang: (?!the repository was packed anew).*/)]).toEqual([0, expected, null]);
    const next = history(join(root, 'lib'), copy.path, ...fine, '--checkpoint-dir', directory);
    expect(next.stderr).toContain('120 commits reused from the snapshot');
    expect(next.stdout).toBe(expected);
  });
});
