import { afterAll, describe, expect, it } from 'vitest';
import { selectedKinds } from '../../../src/analyzers/shotness/node-selection.js';
import type { ShotnessOptions, ShotnessResult } from '../../../src/analyzers/shotness/result.js';
import { MOST_COUPLED, Shotness } from '../../../src/analyzers/shotness/shotness.js';
import { serialPipeline } from '../../../src/pipeline/serial.js';
import { everything, spansOf } from '../../pipeline/batch-meaning.js';
import { readingOf } from '../../pipeline/compiled-pipeline.js';
import { codeHistory } from '../../support/code-history.js';
import { FixtureRoom } from '../../support/repository-fixture.js';
import { declared, languageOf, parserFor } from '../../uast/outline.js';
import { languageOfPath, NO_LANGUAGE } from '../../../src/uast/language-table.js';
import { saidBatch, type FunctionRow, type SaidChange, type SaidCommit } from '../syntax-batches.js';

const options: ShotnessOptions = {
  tickSizeHours: 24,
  shotnessDslStruct: 'filter(.roles has "Function")',
  shotnessDslName: '.props.name',
  listLimit: Infinity,
};
const room = new FixtureRoom();
afterAll(() => room.remove());

type Rows = readonly FunctionRow[];
const come = (name: string, rest: Partial<FunctionRow> = {}): FunctionRow => ({
  side: 'new',
  name,
  isAlone: true,
  ...rest,
});
const go = (name: string, rest: Partial<FunctionRow> = {}): FunctionRow => ({
  side: 'old',
  name,
  isAlone: true,
  ...rest,
});
const edit = (name: string, rest: Partial<FunctionRow> = {}): FunctionRow => ({ side: 'new', name, ...rest });

const file = (kind: SaidChange['kind'], path: string, functions: Rows, from?: string): SaidChange => ({
  kind,
  path,
  ...(from !== undefined && { from }),
  oldLines: kind === 'added' ? 0 : 1,
  hunks: [],
  said: { functions },
});
let now = 0;
const commit = (...changes: SaidChange[]): SaidCommit => ({ time: '2020-01-01T12:00:00Z', tick: now++, changes });

function run(commits: readonly SaidCommit[], some: Partial<ShotnessOptions> = {}, startsWithState = false): Shotness {
  const shotness = new Shotness({ ...options, ...some });
  shotness.consume(saidBatch(commits), startsWithState);
  return shotness;
}
/** Functions as `file name changes`, the most changed first. */
const hot = ({ node_hotness }: ShotnessResult): string[] =>
  node_hotness.map(({ file: path, full_name, change_count }) => `${path} ${full_name} ${change_count}`);
/** Pairs as `name name co-changes strength`. */
const pairs = ({ node_coupling }: ShotnessResult): string[] =>
  node_coupling.map((pair) => `${pair.node1_name} ${pair.node2_name} ${pair.co_changes} ${pair.coupling_strength}`);

describe('a function', () => {
  it('is changed once by a commit that touches it, on whatever side and however often', () => {
    const result = run([
      commit(file('added', 'x.js', [come('f'), come('g')])),
      commit(file('modified', 'x.js', [edit('f'), edit('f', { side: 'old' })])),
    ]).result();
    expect(hot(result)).toEqual(['x.js f 2', 'x.js g 1']);
    expect(result.node_hotness.map(({ hotness_score }) => hotness_score)).toEqual([1, 0.5]);
  });

  it('keeps its record when its file moves, with or without a change', () => {
    const result = run([
      commit(file('added', 'x.js', [come('f'), come('g')])),
      commit(file('renamed', 'y.js', [], 'x.js')),
      commit(file('renamed', 'z.js', [edit('f')], 'y.js')),
    ]).result();
    expect(hot(result)).toEqual(['z.js f 2', 'z.js g 1']);
  });

  it('keeps its record under another name if it is known by its body, and in another file', () => {
    const result = run([
      commit(file('added', 'x.js', [come('f', { body: 7 }), come('g', { body: 8 })])),
      commit(file('modified', 'x.js', [go('f', { body: 7 }), come('h', { body: 7 })])),
      commit(file('modified', 'x.js', [go('g', { body: 8 })]), file('added', 'y.js', [come('g', { body: 8 })])),
    ]).result();
    expect(hot(result)).toEqual(['x.js h 2', 'y.js g 2']);
  });

  it('is not another’s successor where two bodies are alike, unless they are so in different files', () => {
    const alike = run([
      commit(file('added', 'x.js', [come('f', { body: 7 }), come('g', { body: 7 })])),
      commit(file('modified', 'x.js', [go('f', { body: 7 }), go('g', { body: 7 }), come('h', { body: 7 })])),
    ]);
    expect(hot(alike.result())).toEqual(['x.js h 1']);
    const apart = run([
      commit(file('added', 'x.js', [come('f', { body: 7 })]), file('added', 'y.js', [come('g', { body: 7 })])),
      commit(
        file('modified', 'x.js', [go('f', { body: 7 }), come('a', { body: 7 })]),
        file('modified', 'y.js', [go('g', { body: 7 }), come('b', { body: 7 })]),
      ),
    ]);
    expect(hot(apart.result())).toEqual(['x.js a 2', 'y.js b 2']);
  });

  it('keeps its record while no version of its file can be read', () => {
    const unread = (sides: readonly ('old' | 'new')[], functions: Rows): SaidChange => {
      const { said, ...change } = file('modified', 'x.js', functions);
      return { ...change, said: { ...said, unread: sides } };
    };
    const before = commit(file('added', 'x.js', [come('f'), come('g'), come('h')]));
    const hidden = commit(unread(['new'], [go('f'), go('g', { isTouched: false }), go('h', { isTouched: false })]));
    const seen = commit(unread(['old'], [come('f', { isTouched: false }), come('g'), come('i', { isTouched: false })]));
    expect(hot(run([before, hidden]).result())).toEqual(['x.js f 2', 'x.js g 1', 'x.js h 1']);
    expect(hot(run([before, hidden, seen]).result())).toEqual(['x.js f 2', 'x.js g 2', 'x.js i 0']);
    const gone = { ...unread(['old'], []), kind: 'deleted' } as const;
    expect(hot(run([before, hidden, commit(gone)]).result())).toEqual([]);
  });

  it('with a short body keeps its record under its own name in its file, as when its class is renamed, and not elsewhere', () => {
    const short = { body: 7, isShortBody: true } as const;
    const before = commit(file('added', 'x.js', [come('get', { fullName: 'A.get', ...short }), come('put')]));
    const left = go('get', { fullName: 'A.get', ...short });
    const arrived = come('get', { fullName: 'B.get', ...short });
    expect(hot(run([before, commit(file('modified', 'x.js', [left, arrived]))]).result())).toEqual([
      'x.js B.get 2',
      'x.js put 1',
    ]);
    const apart = run([before, commit(file('modified', 'x.js', [left]), file('added', 'y.js', [arrived]))]);
    expect(hot(apart.result())).toEqual(['x.js put 1', 'y.js B.get 1']);
    // A function of the same name elsewhere in the file, with another body, is another.
    const other = commit(file('modified', 'x.js', [left, come('get', { fullName: 'C.get', body: 8 })]));
    expect(hot(run([before, other]).result())).toEqual(['x.js C.get 1', 'x.js put 1']);
  });

  it('keeps its record when another of its name comes before it, or goes', () => {
    const alone = { isTouched: false, isAlone: true } as const;
    const result = run([
      commit(file('added', 'x.java', [come('get', { body: 7 })])),
      commit(file('modified', 'x.java', [edit('get')])),
      commit(
        file('modified', 'x.java', [
          go('get', { ...alone, body: 7 }),
          come('get', { body: 8 }),
          come('get', { ...alone, fullName: 'get#2', body: 7 }),
        ]),
      ),
    ]);
    expect(hot(result.result())).toEqual(['x.java get#2 2', 'x.java get 1']);
    result.consume(
      saidBatch([
        commit(
          file('modified', 'x.java', [
            go('get', { body: 8 }),
            go('get', { ...alone, fullName: 'get#2', body: 7 }),
            come('get', { ...alone, body: 7 }),
          ]),
        ),
      ]),
    );
    expect(hot(result.result())).toEqual(['x.java get 2']);
  });

  it('without a body to be known by begins anew', () => {
    const result = run([
      commit(file('added', 'x.js', [come('f')])),
      commit(file('modified', 'x.js', [go('f'), come('h')])),
    ]).result();
    expect(hot(result)).toEqual(['x.js h 1']);
  });

  it('that is known by another name without a changed line is not changed', () => {
    const moved = { body: 7, isTouched: false };
    const result = run([
      commit(file('added', 'x.js', [come('A', { kind: 3 }), come('f', { fullName: 'A.f', kind: 2, body: 7 })])),
      commit(
        file('modified', 'x.js', [go('f', { fullName: 'A.f', ...moved }), come('f', { fullName: 'B.f', ...moved })]),
      ),
    ]).result();
    expect(hot(result)).toEqual(['x.js B.f 1']);
  });

  it('leaves with its record when it goes, and with its file', () => {
    const result = run([
      commit(file('added', 'x.js', [come('f'), come('g')]), file('added', 'y.js', [come('h')])),
      commit(file('modified', 'x.js', [go('f')]), file('deleted', 'y.js', [go('h')])),
      commit(file('modified', 'x.js', [come('f')])),
    ]).result();
    expect(hot(result)).toEqual(['x.js f 1', 'x.js g 1']);
    expect(pairs(result)).toEqual([]);
  });

  it('of the state before what is read is there and was not changed', () => {
    const result = run(
      [commit(file('added', 'x.js', [come('f'), come('g')])), commit(file('modified', 'x.js', [edit('f')]))],
      {},
      true,
    ).result();
    expect(hot(result)).toEqual(['x.js f 1', 'x.js g 0']);
    expect(result.node_hotness.map(({ last_tick }) => last_tick === null)).toEqual([false, true]);
  });

  it('has the ticks of its first and last change', () => {
    now = 3;
    const result = run([
      commit(file('added', 'x.js', [come('f')])),
      commit(),
      commit(file('modified', 'x.js', [edit('f')])),
    ]).result();
    expect(result.node_hotness).toMatchObject([{ first_tick: 3, last_tick: 5 }]);
  });
});

describe('functions of one commit', () => {
  const both = [edit('f'), edit('g')];

  it('are coupled by how often they change together', () => {
    const result = run([
      commit(file('added', 'x.js', [come('f'), come('g')]), file('added', 'y.js', [come('h')])),
      commit(file('modified', 'x.js', both)),
      commit(file('modified', 'x.js', both), file('modified', 'y.js', [edit('h')])),
      commit(file('modified', 'x.js', [edit('f')])),
    ]).result();
    expect(hot(result)).toEqual(['x.js f 4', 'x.js g 3', 'y.js h 2']);
    expect(pairs(result)).toEqual(['f g 3 0.75', 'g h 2 0.6666666666666666', 'f h 2 0.5']);
    expect(result.node_hotness.map(({ coupled_nodes }) => coupled_nodes)).toEqual([2, 2, 2]);
    expect(result.aggregate).toMatchObject({
      total_nodes: 3,
      total_changes: 9,
      avg_changes_per_node: 3,
      total_couplings: 3,
    });
    expect(result.aggregate.avg_coupling_strength).toBeCloseTo((0.75 + 2 / 3 + 0.5) / 3);
  });

  it('are not listed that met once, nor coupled where there are too many', () => {
    const many = Array.from({ length: MOST_COUPLED + 1 }, (_, i) => come(`f${i}`));
    const result = run([
      commit(file('added', 'x.js', many)),
      commit(file('modified', 'x.js', [edit('f0'), edit('f1')])),
    ]).result();
    expect(result.aggregate).toMatchObject({ total_couplings: 1, uncoupled_commits: 1 });
    expect(pairs(result)).toEqual([]);
    expect(result.node_hotness[0].change_count).toBe(2);
  });

  it('have levels of risk from ten and from twenty changes on', () => {
    const edits = Array.from({ length: 19 }, (_, i) => commit(file('modified', 'x.js', i < 9 ? both : [edit('f')])));
    const result = run([commit(file('added', 'x.js', [come('f'), come('g'), come('h')])), ...edits]).result();
    expect(result.hotspot_nodes.map(({ name, risk_level }) => `${name} ${risk_level}`)).toEqual(['f HIGH', 'g MEDIUM']);
    expect(result.aggregate.hot_nodes).toBe(2);
  });
});

describe('what is followed', () => {
  const rows = [come('A', { kind: 3 }), come('f', { kind: 2, fullName: 'A.f' }), come('g')];
  const names = (some: Partial<ShotnessOptions>): string[] =>
    run([commit(file('added', 'x.js', rows))], some)
      .result()
      .node_hotness.map(({ name, type }) => `${type} ${name}`);

  it('is functions and methods unless something else is asked for, by their names', () => {
    expect(names({})).toEqual(['Method f', 'Function g']);
    expect(names({ shotnessDslName: '.props.full_name' })).toEqual(['Method A.f', 'Function g']);
    expect(names({ shotnessDslStruct: 'filter(.type == "Class")' })).toEqual(['Class A']);
  });

  it('is of the kind that it is now, with the record that it had', () => {
    const result = run(
      [
        commit(file('added', 'x.js', [come('Foo', { kind: 1 }), come('g')])),
        commit(file('modified', 'x.js', [edit('Foo', { side: 'old', kind: 1 }), edit('Foo', { kind: 3 })])),
        commit(file('modified', 'x.js', [edit('Foo', { kind: 3 })])),
      ],
      { shotnessDslStruct: 'filter(.roles has "Declaration")' },
    ).result();
    expect(result.node_hotness.map(({ name, type }) => `${type} ${name}`)).toEqual(['Class Foo', 'Function g']);
    expect(hot(result)).toEqual(['x.js Foo 3', 'x.js g 1']);
  });

  it.each([
    ['filter(.roles has "Function")', [1, 2]],
    ['filter(.roles has "Declaration")', [1, 2, 3]],
    ['filter(.roles has "Function" and not .type == "Method")', [1]],
    ['filter(.type == "Class" || .type=="Method" && .roles has "Class")', [3]],
    [' filter ( (.type == "Class" or .type == "Method") and .roles has "Function" ) ', [2]],
    ['filter(.roles has "If")', []],
    ['filter(!.roles has "Class")', [1, 2]],
  ])('%s selects %j', (query, kinds) => {
    expect(selectedKinds(query)).toEqual(kinds);
  });

  it.each([
    '',
    'map(.x)',
    'filter()',
    'filter(.roles has Function)',
    'filter(.roles == "Function")',
    'filter(.type has "Class")',
    'filter(.roles has "A" "B")',
    'filter((.type == "A")',
    'filter(.type == "A") |> map(.x)',
    'filter(.type == "A" and)',
    'filter(.types == "A")',
  ])('%s is no query', (query) => {
    expect(selectedKinds(query)).toBeUndefined();
  });
});

describe('of a history of programs', () => {
  const fixture = codeHistory(room, 'programs.git', 150, 11);
  const head = fixture.git('rev-parse', 'main');

  async function analyzed(size: number, each: (shotness: Shotness) => Shotness): Promise<Shotness> {
    const pipeline = serialPipeline(readingOf(fixture));
    const history = await pipeline.history({ head, shallow: [], order: 'first-parent', tickSeconds: 86_400 });
    const changes = { ...everything, syntax: { functions: true, mostBytes: 1 << 20 } };
    let shotness = new Shotness(options);
    for await (const { batch } of pipeline.batches(history, spansOf(history, size), changes)) {
      shotness.consume(batch);
      shotness = each(shotness);
    }
    await pipeline.close();
    return shotness;
  }

  it('the functions with a record are those of the files at its end', async () => {
    const result = (await analyzed(1000, (shotness) => shotness)).result();
    const parser = await parserFor();
    const there = fixture
      .git('ls-tree', '-r', '--name-only', 'main')
      .split('\n')
      .filter((path) => languageOfPath(path) !== NO_LANGUAGE)
      .flatMap((path) => {
        const text = `${fixture.git('show', `main:${path}`)}\n`;
        const syntax = parser.parse(text, languageOf(path, text));
        return typeof syntax === 'string' ? [] : declared(syntax).map((row) => `${path} ${row.split(' ')[2]}`);
      });
    const recorded = result.node_hotness.map(({ file: path, full_name }) => `${path} ${full_name}`);
    expect(there.length).toBeGreaterThan(20);
    expect(recorded.sort()).toEqual(there.sort());
    expect(result.node_hotness[0].change_count).toBeGreaterThan(5);
  });

  it('the same comes however it is cut, saved, compacted and loaded', async () => {
    const whole = (await analyzed(1000, (shotness) => shotness)).result();
    let cuts = 0;
    const parts = await analyzed(4, (shotness) => {
      if (cuts++ % 3 === 0) shotness.compact();
      if (cuts % 2 === 0) return shotness;
      const saved = shotness.save();
      const loaded = new Shotness(options);
      loaded.load(structuredClone(saved));
      expect(loaded.save()).toEqual(saved);
      return loaded;
    });
    expect(parts.result()).toEqual(whole);
  });
});

describe('functions touched since a mark', () => {
  const before = (): SaidCommit[] => [
    commit(file('added', 'x.js', [come('f', { body: 7 }), come('g'), come('h')]), file('added', 'y.js', [come('k')])),
    commit(file('modified', 'x.js', [edit('f'), edit('g')])),
    commit(file('modified', 'x.js', [edit('f'), edit('g')]), file('modified', 'y.js', [edit('k')])),
    commit(file('modified', 'x.js', [edit('f')])),
  ];
  const touched = (fewest: number, ...changes: SaidChange[]): string[] => {
    const shotness = run(before());
    const mark = shotness.mark();
    shotness.consume(saidBatch([commit(...changes)]));
    return shotness
      .touchedSince(mark, fewest)
      .map(({ path, name, changes: count, isGone, partners, partner }) =>
        [
          path,
          name,
          count,
          ...(isGone ? ['gone'] : []),
          partners,
          partner && `${partner.name} ${partner.together}`,
        ].join(' '),
      );
  };

  it('are those that had changed so often and changed again, with what had changed with them', () => {
    const edits = file('modified', 'x.js', [edit('f'), edit('h')]);
    expect(touched(2, edits)).toEqual(['x.js f 4 2 g 3']);
    expect(touched(1, edits)).toEqual(['x.js f 4 2 g 3', 'x.js h 1 0 ']);
    expect(touched(5, edits)).toEqual([]);
  });

  it('are told by the names and the files that they have now, and by the last ones where they are gone', () => {
    expect(
      touched(
        3,
        file('renamed', 'z.js', [go('f', { body: 7 }), come('new', { body: 7 }), go('g', { isTouched: true })], 'x.js'),
      ),
    ).toEqual(['z.js new 4 2 g 3', 'z.js g 3 gone 2 new 3']);
    expect(touched(2, file('deleted', 'y.js', [go('k')]))).toEqual(['y.js k 2 gone 2 f 2']);
  });

  it('say when they first and last changed until then', () => {
    now = 100;
    const shotness = run(before());
    const mark = shotness.mark();
    shotness.consume(saidBatch([commit(file('modified', 'x.js', [edit('g')]))]));
    expect(shotness.touchedSince(mark, 1)).toMatchObject([{ name: 'g', changes: 3, firstTick: 100, lastTick: 102 }]);
  });
});
