// The releases of a repository, by its tags: moments that a reader knows.

import { listTags } from '../git/tags.js';
import type { Repository } from '../git/repository.js';
import { releasesAmong } from '../history/releases.js';
import type { Pipeline } from '../pipeline/stream.js';
import type { ReleaseDescription } from './run-result.js';

/** As many as a chart has room for. */
const MOST_RELEASES = 16;

/** Those whose commits can be read, in the order of their versions; errors of reading the repository's references. */
export async function readReleases(
  repository: Repository,
  pipeline: Pick<Pipeline, 'commitTimes'>,
): Promise<ReleaseDescription[]> {
  const oids = new Map(listTags(repository).map(({ name, oid }) => [name, oid]));
  const chosen = releasesAmong([...oids.keys()], MOST_RELEASES).map((tag) => ({ tag, oid: oids.get(tag) ?? '' }));
  if (chosen.length === 0) return [];
  const times = await pipeline.commitTimes(chosen.map(({ oid }) => oid));
  return chosen.flatMap(({ tag }, at) => {
    const time = times[at];
    return time === null ? [] : [{ tag, time }];
  });
}
