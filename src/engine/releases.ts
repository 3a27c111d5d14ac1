// The releases of a repository, by its tags: moments that a reader knows.

import { CodefangError } from '../base/errors.js';
import { listTags, type Tag } from '../git/tags.js';
import type { Repository } from '../git/repository.js';
import { releasesAmong } from '../history/releases.js';
import type { OpenPipeline } from './open-pipeline.js';
import type { ReleaseDescription } from './run-result.js';

/** As many as a chart has room for. */
const MOST_RELEASES = 16;

/**
 * Those whose commits can be read, in the order of their versions. No result rests on them: if the tags cannot be read, `notice` is told, and there are
 * none. Undefined if a commit has gone to another pack meanwhile.
 */
export async function readReleases(
  repository: Repository,
  pipeline: Pick<OpenPipeline, 'commitTimes' | 'isStale'>,
  notice: (text: string) => void,
): Promise<readonly ReleaseDescription[] | undefined> {
  const oids = new Map(tagsOf(repository, notice).map(({ name, oid }) => [name, oid]));
  const chosen = releasesAmong([...oids.keys()], MOST_RELEASES).map((tag) => ({ tag, oid: oids.get(tag) ?? '' }));
  if (chosen.length === 0) return [];
  const times = await pipeline.commitTimes(chosen.map(({ oid }) => oid));
  if (times.includes(null) && pipeline.isStale()) return undefined;
  return chosen.flatMap(({ tag }, at) => {
    const time = times[at];
    return time === null ? [] : [{ tag, time }];
  });
}

function tagsOf(repository: Repository, notice: (text: string) => void): Tag[] {
  try {
    return listTags(repository);
  } catch (error) {
    if (!(error instanceof CodefangError)) throw error;
    notice(`the tags cannot be read, so no releases are shown: ${error.message}`);
    return [];
  }
}
