// The pipeline without threads. It is a file of its own, so that a program that reads in threads does not load what reads.

import type { ObjectReader } from '../git/object-reader.js';
import { sliceCommits } from '../history/commit-columns.js';
import { Reading, type ReadingOptions } from './reading.js';
import type { Pipeline } from './stream.js';

/** The pipeline without threads: the reference that threads must equal. */
export function serialPipeline(options: ReadingOptions, reader?: ObjectReader): Pipeline {
  const reading = new Reading(options, reader);
  const flow = { batches: 0, waitedMs: 0, readyMost: 0 };

  return {
    flow,
    history: async (request) => reading.history(request),
    file: async (object, path) => reading.file(object, path),
    survey: async (request) => reading.survey(request),
    present: async (oids) => reading.present(oids),
    commitTimes: async (commits) => reading.commitTimes(commits),
    async *batches(history, spans, changeOptions) {
      for (const { from, end } of spans) {
        flow.batches++;
        yield await reading.parsedChanges(sliceCommits(history.commits, from, end), changeOptions);
      }
    },
    close: async () => {
      const counters = reading.counters();
      reading.close();
      return [counters];
    },
    kill: async () => {
      reading.close();
    },
  };
}
