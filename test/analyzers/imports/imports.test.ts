import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Imports } from '../../../src/analyzers/imports/imports.js';
import type { ImportsResult } from '../../../src/analyzers/imports/result.js';
import { UsageLog, type Usage } from '../../../src/analyzers/imports/usage-log.js';
import { languages } from '../../../src/uast/language-table.js';
import type { PeopleTable } from '../../../src/history/people-table.js';
import { saidBatch, type Said, type SaidChange, type SaidCommit } from '../syntax-batches.js';

const options = { tickSizeHours: 24, importsMostBytes: 1 << 20, listLimit: Infinity };
/** Three people, and a credit that the first two share. */
const people: PeopleTable = {
  people: ['a', 'b', 'c'].map((name) => ({ name, isBot: name === 'c' })),
  ends: Uint32Array.of(1, 2, 3, 5),
  members: Int32Array.of(0, 1, -1, 0, 1),
  shares: 'equal',
};

const changed = (path: string, old: string[], current: string[], said: Said = {}): SaidChange => ({
  kind: 'modified',
  path,
  oldLines: 1,
  hunks: [],
  said: { ...said, imports: { old, new: current } },
});
const commit = (tick: number, author: number, ...changes: SaidCommit['changes']): SaidCommit => ({
  time: new Date(Date.UTC(2020, 0, 1 + tick, 12)).toISOString(),
  tick,
  author,
  changes,
});

function run(commits: readonly SaidCommit[], startsWithState = false): Imports {
  const imports = new Imports(options);
  imports.consume(saidBatch(commits), startsWithState);
  return imports;
}
const named = ({ imports }: ImportsResult, name: string): ImportsResult['imports'][number] | undefined =>
  imports.find((one) => one.name === name);
/** The usage as rows: developer, import, tick, count, introduced, removed. */
const rows = ({ usage, imports }: ImportsResult): (string | number)[][] =>
  usage.imports.map((place, i) => [
    ...(usage.developers === undefined ? [] : [usage.developers[i]]),
    imports[place].name,
    usage.ticks[i],
    usage.counts[i],
    usage.introduced[i],
    usage.removed[i],
  ]);

describe('imports', () => {
  it('are introduced, worked with and removed, by whom and when', () => {
    const result = run([
      commit(0, 0, changed('x.js', [], ['a', 'b'])),
      commit(2, 1, changed('x.js', ['a', 'b'], ['a', 'c']), changed('y.js', [], ['a'])),
    ]).result(people);
    expect(rows(result)).toEqual([
      [1, 'a', 2, 2, 1, 0],
      [1, 'c', 2, 1, 1, 0],
      [1, 'b', 2, 0, 0, 1],
      [0, 'a', 0, 1, 1, 0],
      [0, 'b', 0, 1, 1, 0],
    ]);
    expect(result.aggregate).toEqual({
      total_imports: 3,
      current_imports: 2,
      dropped_imports: 1,
      total_introduced: 4,
      total_removed: 1,
    });
    expect(named(result, 'a')).toMatchObject({ files: 2, introduced: 2, removed: 0, developers: 2 });
    expect(named(result, 'b')).toMatchObject({ files: 0, introduced: 1, removed: 1, developers: 1 });
    expect(result.developers?.map(({ imports }) => imports)).toEqual([2, 2]);
  });

  it('know when they were first and last seen, adopted and dropped', () => {
    const result = run([
      commit(1, 0, changed('x.js', [], ['a'])),
      commit(3, 0, changed('x.js', ['a'], [])),
      commit(5, 0, changed('x.js', [], ['a'])),
      commit(8, 0, changed('x.js', ['a'], ['a'])),
      commit(9, 0, changed('y.js', [], ['b'])),
    ]).result(people);
    expect(named(result, 'a')).toMatchObject({ first_seen: 1, adopted: 5, dropped: null, last_seen: 8 });
    expect(result.last_tick).toBe(9);
    expect(result.start_time_seconds).toBe(Date.UTC(2020, 0, 2) / 1000);
  });

  it('that one file gives up and another takes up in a commit were never out of use', () => {
    const result = run([
      commit(0, 0, changed('x.js', [], ['a'])),
      commit(4, 0, changed('x.js', ['a'], []), changed('y.js', [], ['a'])),
    ]).result(people);
    expect(named(result, 'a')).toMatchObject({ adopted: 0, dropped: null, files: 1, introduced: 2, removed: 1 });
  });

  it('of a file of which a version could not be read are what they were', () => {
    const moved = (path: string, from: string): SaidChange => ({
      kind: 'renamed',
      path,
      from,
      oldLines: 1,
      hunks: [],
      said: { isUntouched: true },
    });
    const history = [
      commit(0, 0, changed('x.js', [], ['a', 'b'])),
      commit(1, 0, changed('x.js', ['a', 'b'], [], { unread: ['new'] })),
      commit(2, 0, moved('y.js', 'x.js')),
      commit(3, 0, changed('y.js', [], [], { unread: ['old', 'new'] })),
      commit(4, 0, changed('y.js', [], ['a', 'c'], { unread: ['old'] })),
    ];
    const result = run(history).result(people);
    expect(named(result, 'a')).toMatchObject({ files: 1, introduced: 1, removed: 0, adopted: 0, dropped: null });
    expect(named(result, 'b')).toMatchObject({ files: 0, introduced: 1, removed: 1, dropped: 4 });
    expect(named(result, 'c')).toMatchObject({ files: 1, introduced: 1, adopted: 4 });

    for (let kept = 1; kept < history.length; kept++) {
      const again = new Imports(options);
      again.load(run(history.slice(0, kept)).save());
      again.consume(saidBatch(history.slice(kept)));
      expect(again.result(people)).toEqual(result);
    }

    const gone: SaidChange = { kind: 'deleted', path: 'x.js', oldLines: 1, hunks: [], said: { unread: ['old'] } };
    const after = run([...history.slice(0, 2), commit(2, 0, gone)]).result(people);
    expect(named(after, 'a')).toMatchObject({ files: 0, removed: 1, dropped: 2 });
    const late = run([commit(0, 0, changed('x.js', [], [], { unread: ['new'] })), history[4]]).result(people);
    expect(named(late, 'a')).toMatchObject({ files: 1, adopted: 4 });
  });

  it('are of one language: a name in two languages is two', () => {
    const result = run([
      commit(0, 0, changed('x.js', [], ['a']), changed('x.py', [], ['a'], { language: 'Python' })),
      commit(1, 0, changed('x.ts', ['a'], ['a'], { language: 'TypeScript', oldLanguage: 'JavaScript' })),
      commit(2, 0, changed('x.tsx', ['a'], ['a'], { language: 'TSX', oldLanguage: 'TypeScript' })),
    ]).result(people);
    expect(result.imports.map(({ language, files }) => [language, files])).toEqual([
      ['Python', 1],
      ['TypeScript', 1],
      ['JavaScript', 0],
    ]);
  });

  it('of the state before what is read are nobody’s, and of no known time', () => {
    const result = run(
      [commit(0, 0, changed('x.js', [], ['a', 'b'])), commit(3, 1, changed('x.js', ['a', 'b'], ['b']))],
      true,
    ).result(people);
    expect(named(result, 'a')).toMatchObject({ first_seen: null, adopted: null, dropped: 3, last_seen: null });
    expect(named(result, 'b')).toMatchObject({
      first_seen: null,
      adopted: null,
      dropped: null,
      last_seen: 3,
      files: 1,
    });
    expect(rows(result)).toEqual([
      [1, 'b', 3, 1, 0, 0],
      [1, 'a', 3, 0, 0, 1],
    ]);
  });

  it('are shared among authors, and left out with who is left out', () => {
    const result = run([commit(0, 3, changed('x.js', [], ['a'])), commit(0, 2, changed('y.js', [], ['a']))]).result(
      people,
    );
    expect(rows(result)).toEqual([
      [-1, 'a', 0, 1, 1, 0],
      [0, 'a', 0, 0.5, 0.5, 0],
      [1, 'a', 0, 0.5, 0.5, 0],
    ]);
    expect(named(result, 'a')).toMatchObject({ developers: 2, introduced: 2 });
  });

  it('without people are everybody’s together', () => {
    const result = run([commit(0, 0, changed('x.js', [], ['a'])), commit(0, 1, changed('y.js', [], ['a']))]).result();
    expect(rows(result)).toEqual([['a', 0, 2, 2, 0]]);
    expect(result).not.toHaveProperty('developers');
    expect(result.imports[0]).not.toHaveProperty('developers');
  });

  it('are told to be the project’s own where they are named by where they lie', () => {
    const result = run([commit(0, 0, changed('x.js', [], ['./a', 'fs']))]).result();
    expect(result.imports.map(({ name, is_relative }) => [name, is_relative])).toEqual([
      ['fs', false],
      ['./a', true],
    ]);
  });

  it('are listed by how many files have them, those of others first, and no more than asked for', () => {
    const imports = new Imports({ ...options, listLimit: 2 });
    imports.consume(
      saidBatch([
        commit(0, 0, changed('x.js', [], ['./own', 'a', 'b']), changed('y.js', [], ['./own', 'b'])),
        commit(4, 1, changed('x.js', ['./own', 'a', 'b'], ['./own', 'b', 'c']), changed('z.js', [], ['b'])),
        commit(5, 2, changed('x.js', ['./own', 'b', 'c'], ['./own', 'b', 'c', 'd'])),
      ]),
    );
    const result = imports.result(people);
    expect(result.imports.map(({ name, files }) => [name, files])).toEqual([
      ['b', 3],
      ['c', 1],
    ]);
    expect(result.adopted).toEqual([
      { language: 'JavaScript', name: 'd', tick: 5 },
      { language: 'JavaScript', name: 'c', tick: 4 },
    ]);
    expect(result.dropped).toEqual([{ language: 'JavaScript', name: 'a', tick: 4 }]);
    expect(result.developers?.map(({ id, introduced }) => [id, introduced])).toEqual([
      [0, 5],
      [1, 2],
    ]);
    expect(rows(result)).toEqual([
      [-1, 'b', 5, 1, 0, 0],
      [-1, 'c', 5, 1, 0, 0],
    ]);
    expect(result.list_totals).toEqual({ imports: 5, adopted: 3, dropped: 1, developers: 2, usage: 5 });
  });

  it('of no commit are none', () => {
    expect(run([]).result(people)).toMatchObject({ start_time_seconds: null, imports: [], usage: { imports: [] } });
  });

  it('come to the same however batches are cut, saved, compacted and loaded', () => {
    const name = fc.constantFrom('a', 'b', 'c', './d', 'ü');
    const steps = fc.array(
      fc.record({ wait: fc.nat(2), author: fc.nat(3), file: fc.nat(2), names: fc.uniqueArray(name), cut: fc.nat(3) }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(steps, (drawn) => {
        const files = new Map<number, string[]>();
        let tick = 0;
        const commits = drawn.map(({ wait, author, file, names }) => {
          const before = files.get(file) ?? [];
          files.set(file, names);
          return commit((tick += wait), author, changed(`f${file}.js`, before, names));
        });
        const whole = run(commits);
        let parts = new Imports(options);
        drawn.forEach(({ cut }, at) => {
          parts.consume(saidBatch([commits[at]]));
          if (cut === 1) parts.compact();
          if (cut < 2) return;
          const saved = parts.save();
          parts = new Imports(options);
          parts.load(structuredClone(saved));
          expect(parts.save()).toEqual(saved);
        });
        expect(parts.result(people)).toEqual(whole.result(people));
        // Law: files that have an import are those whose last version says so.
        for (const { name: of, files: count } of whole.result().imports) {
          expect(count).toBe([...files.values()].filter((names) => names.includes(of)).length);
        }
      }),
    );
  });
});

describe('the log of usage', () => {
  it('shows sums by tick, credit and import, of numbers of any size', () => {
    const entries = fc.array(
      fc.tuple(
        fc.nat({ max: 1000 }),
        fc.nat({ max: 60_000_000 }),
        fc.nat({ max: 60_000_000 }),
        fc.nat({ max: 300 }),
        fc.nat({ max: 3 }),
        fc.nat({ max: 3 }),
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(entries, (drawn) => {
        const log = new UsageLog();
        const sums = new Map<string, Usage>();
        let tick = 0;
        for (const [wait, credit, name, count, introduced, removed] of drawn) {
          if (wait > 500) tick += wait * 1000;
          log.add(tick, credit, name, count, introduced, removed);
          const key = [tick, credit, name].join();
          const sum = sums.get(key) ?? { credit, import: name, tick, count: 0, introduced: 0, removed: 0 };
          sums.set(key, {
            ...sum,
            count: sum.count + count,
            introduced: sum.introduced + introduced,
            removed: sum.removed + removed,
          });
        }
        const copy = new UsageLog();
        copy.load(log.save());
        const expected = [...sums.values()].sort(
          (a, b) => a.tick - b.tick || a.credit - b.credit || a.import - b.import,
        );
        for (const one of [log, copy]) {
          const shown: Usage[] = [];
          one.forEach((usage) => shown.push(usage));
          expect(shown).toEqual(expected);
        }
      }),
    );
  });
});

describe('how an import stands', () => {
  it('is known of all there ever were, by language', () => {
    const imports = run([
      commit(0, 0, changed('x.js', [], ['a', 'b']), changed('y.js', [], ['a'])),
      commit(3, 0, changed('x.js', ['a', 'b'], ['a'])),
    ]);
    const place = languages.findIndex(({ name }) => name === 'JavaScript');
    expect(imports.standingOf(place, 'a')).toEqual({ files: 2, droppedTick: null });
    expect(imports.standingOf(place, 'b')).toEqual({ files: 0, droppedTick: 3 });
    expect(imports.standingOf(place, 'c')).toBeUndefined();
    expect(imports.standingOf(place + 1, 'a')).toBeUndefined();
  });
});
