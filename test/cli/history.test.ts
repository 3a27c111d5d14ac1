import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { load } from 'js-yaml';
import { afterAll, describe, expect, it } from 'vitest';
import { parseArguments } from '../../src/cli/arguments.js';
import { history } from '../../src/cli/history.js';
import { reportedOptions } from '../../src/engine/options.js';
import type { Analyze } from '../../src/engine/run-result.js';
import { someKnobs } from '../budget/some-knobs.js';

const folder = mkdtempSync(join(tmpdir(), 'codefang-history-'));
afterAll(() => rmSync(folder, { recursive: true }));

const analyze: Analyze = (options, hooks) => {
  hooks.signal?.throwIfAborted();
  hooks.progress?.({ kind: 'plan', commits: 1, chunks: 1, budgetBytes: 1 << 28 });
  const none = { count: 0, named: [] };
  return Promise.resolve({
    source: {
      repository: 'project',
      head: { oid: '0'.repeat(40), ref: null },
      commits: { order: options.order, count: 1, firstTime: 0, lastTime: 0, earlier: null },
      options: reportedOptions(options),
      selection: {
        files: { counted: 3, leftOut: 1 },
        changesLeftOut: 4,
        leftOut: [{ by: 'default', pattern: 'vendor/', files: 1, changes: 4 }],
        defaultExcludes: 1,
        attributesFiles: 0,
        ignoredCommits: { listed: 0, applied: 0, notFound: { count: 0, named: [] }, invalidLines: [] },
      },
      completeness: {
        complete: true,
        commitsLeft: 0,
        shallow: false,
        missingBlobs: none,
        tooLargeFiles: none,
        binaryChanges: 0,
        submoduleChanges: 0,
        coarseDiffs: 0,
        renames: { exact: 0, similar: 0, pairsCompared: 0, pairsSkipped: 0, filesUncompared: 0 },
      },
    },
    results: { burndown: { matrix: [[1]] } },
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
): Promise<{ out: string; talk: string }> {
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
  await history(invocation, analyze, { stdout, stderr: { write: (text) => (talk += text) } }, signal);
  return { out, talk };
}

describe('the command history', () => {
  it('writes the report to stdout and talks on stderr', async () => {
    const { out, talk } = await run(['--granularity', '7', '--stats']);
    expect(load(out)).toMatchObject({
      source: { options: { granularity: 7, sampling: 30 } },
      analysis: { burndown: { matrix: [[1]] } },
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
    expect(await run(['-q', '--format', 'json', '-o', file])).toEqual({ out: '', talk: '' });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ source: { repository: 'project' } });
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
