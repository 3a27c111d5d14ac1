import { expect, test } from 'vitest';
import type { FileChurn } from '../../../src/analyzers/file-history/result.js';
import { touchedHotspots } from '../../../src/report/change/touched-hotspots.js';
import { sampleFile } from '../sample-effect.js';

const churn = (path: string, commits: number): FileChurn => ({
  path,
  commit_count: commits,
  total_lines_added: 0,
  total_lines_removed: 0,
  total_lines_changed: 0,
  churn_score: commits,
  first_tick: 10,
  last_tick: 90,
});

test('touched hotspots are the files that had changed often before, under the names they have now', () => {
  const counts: Record<string, number> = { a: 14, b: 15, old: 60, gone: 31, fresh: 99 };
  const files = [
    sampleFile({ before: 'a', after: 'a' }),
    sampleFile({ before: 'b', after: 'b' }),
    sampleFile({ before: 'old', after: 'new' }),
    sampleFile({ before: 'gone', after: null }),
    sampleFile({ before: null, after: 'fresh' }),
    sampleFile({ before: 'unknown', after: 'unknown' }),
  ];
  const found = touchedHotspots(files, (path) => (path in counts ? churn(path, counts[path]) : undefined));
  expect(found).toEqual([
    { path: 'new', commits: 60, risk: 'CRITICAL', firstTick: 10, lastTick: 90 },
    { path: 'gone', commits: 31, risk: 'HIGH', firstTick: 10, lastTick: 90 },
    { path: 'b', commits: 15, risk: 'MEDIUM', firstTick: 10, lastTick: 90 },
  ]);
});
