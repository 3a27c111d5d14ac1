// The action's post step: saves the checkpoint that `main` had no time to save, being cancelled, failed or cut short. Law: it never fails, and
// says one line.

import { CheckpointCache, notTakenLine, saveLine } from './checkpoint-cache.js';
import { keeperState, type KeeperState } from './checkpoint-keeper.js';
import type { Process } from './main.js';

/** Runs the post step; its exit code. */
export async function post({ runner, quiet }: Pick<Process, 'runner' | 'quiet'>): Promise<number> {
  const text = runner.state(keeperState);
  if (text === '') return 0;
  const { workspace, parts, commits, isSaved, sequence } = JSON.parse(text) as KeeperState;
  if (isSaved) return 0;
  const cacheService = await import('@actions/cache');
  const cache = CheckpointCache.open(workspace, parts, cacheService, quiet, { sequence });
  if (typeof cache === 'string') {
    runner.log(notTakenLine(cache));
    return 0;
  }
  const fault = cache.take(commits);
  runner.log(fault === undefined ? saveLine(await cache.upload(commits)) : notTakenLine(fault));
  return 0;
}
