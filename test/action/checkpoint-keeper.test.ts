import { beforeEach, describe, expect, it } from 'vitest';
import type { CheckpointCache, SaveOutcome } from '../../src/action/checkpoint-cache.js';
import { CheckpointKeeper, keeperState, type KeeperState } from '../../src/action/checkpoint-keeper.js';
import { RecordedRunner } from './recorded-runner.js';

const identity = {
  workspace: '/workspace',
  parts: { configuration: 'c', repository: 'r', ref: 'f', otherRefs: [], run: '1.1' },
};

/** A cache whose uploads end when they are told to. */
class SlowCache {
  sequence = 0;
  readonly taken: number[] = [];
  readonly uploads: { commits: number; end: (outcome?: Partial<SaveOutcome>) => void }[] = [];

  fault: string | undefined;

  take(commits: number): string | undefined {
    if (this.fault === undefined) this.taken.push(commits);
    return this.fault;
  }

  upload(commits: number): Promise<SaveOutcome> {
    const key = `key-${++this.sequence}`;
    return new Promise((resolve) => {
      this.uploads.push({ commits, end: (outcome = {}) => resolve({ kind: 'saved', key, ...outcome } as SaveOutcome) });
    });
  }
}

let cache: SlowCache;
let runner: RecordedRunner;
let now: number;
beforeEach(() => {
  cache = new SlowCache();
  runner = new RecordedRunner();
  now = 0;
});
const keeper = (restored = 0): CheckpointKeeper =>
  new CheckpointKeeper(cache as unknown as CheckpointCache, runner, identity, restored, () => now, {
    chunks: 3,
    least: 10,
    most: 100,
  });
const state = (): KeeperState => JSON.parse(runner.states[keeperState]) as KeeperState;
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('a checkpoint during a run', () => {
  it('is saved after so many chunks, but not more often than at the least interval', () => {
    const kept = keeper();
    for (let commits = 1; commits <= 3; commits++) kept.checkpointed(commits);
    expect(cache.taken).toEqual([]);
    now = 10;
    kept.checkpointed(4);
    expect(cache.taken).toEqual([4]);
  });

  it('is saved after the longest interval, however few chunks there were', () => {
    const kept = keeper();
    now = 100;
    kept.checkpointed(1);
    expect(cache.taken).toEqual([1]);
  });

  it('is not taken while another is being saved', async () => {
    const kept = keeper();
    now = 100;
    kept.checkpointed(1);
    now = 300;
    kept.checkpointed(2);
    expect(cache.taken).toEqual([1]);
    cache.uploads[0].end();
    await settled();
    kept.checkpointed(3);
    expect(cache.taken).toEqual([1, 3]);
  });

  it('is not begun to be saved after an interruption', async () => {
    const kept = keeper();
    now = 100;
    kept.interrupted();
    kept.checkpointed(1);
    await kept.finish();
    expect(cache.taken).toEqual([]);
    expect(state()).toMatchObject({ commits: 1, isSaved: false });
  });

  it('is known to post from the moment it is on the disk, with the number of the save that is under way', () => {
    const kept = keeper();
    now = 100;
    kept.checkpointed(7);
    expect(state()).toEqual({ ...identity, commits: 7, isSaved: false, sequence: 1 });
  });
});

describe('the end of a run', () => {
  it('saves what is not saved yet, after what is under way', async () => {
    const kept = keeper();
    now = 100;
    kept.checkpointed(1);
    kept.checkpointed(2);
    const end = kept.finish();
    cache.uploads[0].end();
    await settled();
    cache.uploads[1].end();
    expect(await end).toEqual({ kind: 'saved', key: 'key-2' });
    expect(cache.taken).toEqual([1, 2]);
    expect(state()).toMatchObject({ commits: 2, isSaved: true, sequence: 2 });
    expect(runner.lines).toEqual(['checkpoint: saved as key-1', 'checkpoint: saved as key-2']);
  });

  it('saves nothing where nothing came to what was restored', async () => {
    expect(await keeper(40).finish()).toBeUndefined();
    expect(cache.taken).toEqual([]);
  });

  it('saves a checkpoint that is as long as the one restored and of other commits, as after a rewrite of the branch', async () => {
    const kept = keeper(40);
    kept.checkpointed(40);
    expect(state()).toMatchObject({ commits: 40, isSaved: false });
    const end = kept.finish();
    await settled();
    cache.uploads[0].end();
    expect(await end).toMatchObject({ kind: 'saved' });
    expect(state()).toMatchObject({ commits: 40, isSaved: true });
  });

  it('that cannot be copied, as on a full disk, is one line, and post tries again', async () => {
    const kept = keeper();
    cache.fault = 'ENOSPC: no space left on device';
    kept.checkpointed(1);
    expect(await kept.finish()).toBeUndefined();
    expect(runner.lines).toEqual([
      'checkpoint: not saved, as ENOSPC: no space left on device; the report is not affected',
    ]);
    expect(state()).toMatchObject({ commits: 1, isSaved: false });
  });

  it('saves nothing that is not worth it, and post knows', async () => {
    const kept = keeper(40);
    kept.checkpointed(41);
    kept.letBe();
    expect(await kept.finish()).toBeUndefined();
    expect(state()).toMatchObject({ commits: 41, isSaved: true });
  });

  it.each([
    ['failed', false],
    ['timeout', false],
    ['conflict', true],
    ['read-only', true],
  ] as const)('leaves post to try again after a save that came to %s, where that may help', async (kind, isSaved) => {
    const kept = keeper();
    kept.checkpointed(1);
    const end = kept.finish();
    await settled();
    cache.uploads[0].end({ kind, reason: 'x' });
    await end;
    expect(state()).toMatchObject({ commits: 1, isSaved });
  });
});
