// Couples and file history of a small history by two people, to be shown: a file of 60 commits, its companion in most of them, and a third.
import { Couples } from '../../src/analyzers/couples/couples.js';
import type { CouplesOptions, CouplesResult } from '../../src/analyzers/couples/result.js';
import { FileHistory } from '../../src/analyzers/file-history/file-history.js';
import type { FileHistoryResult } from '../../src/analyzers/file-history/result.js';
import { nobody, type PeopleTable } from '../../src/history/people-table.js';
import { added, batchOf, modified, type ChangeRow, type CommitRow } from '../analyzers/batches.js';

export const couplesOptions: CouplesOptions = {
  couplesMaxChangeset: 30,
  couplesMinRevs: 5,
  couplesMinShared: 5,
  couplesMinCoupling: 30,
  listLimit: 200,
};

/** People of these names, each credited with their own. */
export function peopleNamed(...names: string[]): PeopleTable {
  return {
    people: names.map((name) => ({ name, isBot: false })),
    ends: Uint32Array.from(names, (_, id) => id + 1),
    members: Int32Array.from(names, (_, id) => id),
    shares: 'whole',
  };
}

export const adaAndBob = peopleNamed('Ada <ada@example.org>', 'Bob <bob@example.org>');

const touch = (path: string): ChangeRow => modified(path, 10, [[0, 1, 1]]);

/** `src/a.ts` in 60 commits, `test/a.ts` in 41 of them, `docs/b.md` in 20 others; and one commit of 40 files. */
export const sampleHistory: readonly CommitRow[] = [
  { changes: ['docs/b.md', 'src/a.ts', 'test/a.ts'].map((path) => added(path, 10)) },
  { changes: Array.from({ length: 40 }, (_, at) => added(`many/${at}`, 1)) },
  ...Array.from({ length: 40 }, () => ({ changes: [touch('src/a.ts'), touch('test/a.ts')] })),
  ...Array.from({ length: 19 }, () => ({ changes: [touch('src/a.ts')] })),
  ...Array.from({ length: 19 }, () => ({ changes: [touch('docs/b.md')] })),
].map(({ changes }, at) => ({
  time: new Date(Date.UTC(2020, 0, 1 + at, 12)).toISOString(),
  tick: at,
  author: at % 3 === 0 ? 1 : 0,
  changes,
}));

export function sampleCouples(
  people: PeopleTable = nobody,
  history: readonly CommitRow[] = sampleHistory,
  options: Partial<CouplesOptions> = {},
): CouplesResult {
  const couples = new Couples({ ...couplesOptions, ...options });
  couples.consume(batchOf(history));
  return couples.result(people);
}

export function sampleFileHistory(
  people: PeopleTable = nobody,
  history: readonly CommitRow[] = sampleHistory,
): FileHistoryResult {
  const fileHistory = new FileHistory({ tickSizeHours: 24, listLimit: 200 });
  fileHistory.consume(batchOf(history));
  return fileHistory.result(people);
}
