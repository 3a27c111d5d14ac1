import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { load } from 'js-yaml';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { parseArguments } from '../../src/cli/arguments.js';
import { history } from '../../src/cli/history.js';
import type { Screen } from '../../src/cli/terminal.js';
import { reportedOptions } from '../../src/engine/options.js';
import type { Analyze } from '../../src/engine/run-result.js';
import { someKnobs } from '../budget/some-knobs.js';
import { plainPage, render } from '../../src/report/formats.js';
import { sampleBurndown, sampleReport, sampleSource } from '../report/sample-report.js';

const folder = mkdtempSync(join(tmpdir(), 'codefang-history-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

const analyze: Analyze = (options, hooks) => {
  hooks.signal?.throwIfAborted();
  hooks.progress?.({ kind: 'plan', commits: 1, chunks: 1, budgetBytes: 1 << 28 });
  return Promise.resolve({
    source: { ...sampleSource, options: reportedOptions(options) },
    results: { burndown: sampleBurndown },
    run: {
      objectReader: 'pack',
      counters: { 'pipeline.batches': 3 },
      knobs: someKnobs,
      checkpoint: { directory: undefined, reused: 0, analysed: 1, saved: false },
    },
  });
};

async function run(
  args: readonly string[],
  failure?: Error,
  signal = new AbortController().signal,
  screen: Screen = {},
): Promise<{ out: string; talk: string; hasFindings: boolean }> {
  const invocation = parseArguments(['history', ...args]);
  if (invocation.command !== 'history') throw new Error(invocation.command);
  let out = '';
  let talk = '';
  const stdout = new Writable({
    write(chunk: Buffer, _encoding, done) {
      out += chunk.toString();
      done(failure);
    },
  });
  stdout.on('error', () => undefined);
  const hasFindings = await history(
    invocation,
    analyze,
    { stdout: Object.assign(stdout, screen), stderr: { write: (text) => (talk += text) } },
    signal,
  );
  return { out, talk, hasFindings };
}

describe('the command history', () => {
  it('tells which conditions of --fail-on hold or cannot be told, after the report, and that there are findings', async () => {
    const conditions = 'survival-rate < 70%, current-lines > 13, half-life < 100, lines-removed > 1';
    const { out, talk, hasFindings } = await run(['-q', '--fail-on', conditions]);
    expect(load(out)).toMatchObject({ analysis: { burndown: { matrix: sampleBurndown.matrix } } });
    expect(talk.split('\n')).toEqual([
      'codefang: fail-on: survival-rate < 70%: holds, survival-rate is 68.42%',
      'codefang: fail-on: half-life < 100: cannot be told, more than half of the lines live on',
      'codefang: fail-on: lines-removed > 1: cannot be told, this run has no change to compare',
      '',
    ]);
    expect(hasFindings).toBe(true);
    expect((await run(['-q', '--fail-on', 'current-lines > 13'])).hasFindings).toBe(false);
  });

  it('reads the conditions of --fail-on before it reads anything else', () => {
    expect(() => parseArguments(['history', '--fail-on', 'survivalrate < 70%'])).toThrow(
      "there is no metric 'survivalrate'",
    );
  });

  it('writes the report to stdout and talks on stderr', async () => {
    const { out, talk } = await run(['--granularity', '7', '--stats']);
    expect(load(out)).toMatchObject({
      source: { options: { granularity: 7, sampling: 30 } },
      analysis: { burndown: { matrix: sampleBurndown.matrix } },
    });
    expect(talk.split('\n')).toEqual([
      'streaming: processing 1 commit in 1 chunk',
      'stats: reader            pack',
      'stats: pipeline.batches  3',
      '',
    ]);
  });

  it('writes the report to a file, and then nothing to stdout', async () => {
    const file = join(folder, 'report.json');
    expect(await run(['-q', '--format', 'json', '-o', file])).toEqual({ out: '', talk: '', hasFindings: false });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ source: { repository: 'example' } });
  });

  it('writes text as the terminal is, and to a file as it is for everybody', async () => {
    vi.stubEnv('NO_COLOR', '').stubEnv('FORCE_COLOR', '').stubEnv('TERM', 'xterm');
    const terminal = (...args: string[]): ReturnType<typeof run> =>
      run(['-q', '--format', 'text', ...args], undefined, undefined, { isTTY: true, columns: 66 });
    const { out } = await terminal();
    expect(out).toContain('\u001b[1mexample');
    const widths = stripVTControlCharacters(out)
      .split('\n')
      .map((line) => line.length);
    expect(Math.max(...widths)).toBe(66);
    const file = join(folder, 'report.txt');
    expect(await terminal('-o', file)).toEqual({ out: '', talk: '', hasFindings: false });
    const plain = await render(sampleReport(), 'text', plainPage);
    expect(readFileSync(file, 'utf8')).toBe(plain);
    expect(await run(['-q', '--format', 'text'])).toEqual({ out: plain, talk: '', hasFindings: false });
  });

  it('refuses a file that cannot be written', async () => {
    for (const file of [join(folder, 'none', 'x.yml'), folder]) {
      await expect(run(['-o', file])).rejects.toMatchObject({
        code: 'user-bad-option',
        message: expect.stringContaining(file) as string,
      });
    }
  });

  it('ends well when the reader of stdout has gone, and not when the disk is full', async () => {
    await expect(run([], Object.assign(new Error('x'), { code: 'EPIPE' }))).resolves.toBeDefined();
    await expect(run([], Object.assign(new Error('x'), { code: 'ENOSPC' }))).rejects.toMatchObject({
      message: expect.stringContaining('ENOSPC') as string,
    });
  });

  it('ends with the reason it was stopped for', async () => {
    await expect(run([], undefined, AbortSignal.abort(new Error('stopped')))).rejects.toThrow('stopped');
  });
});
