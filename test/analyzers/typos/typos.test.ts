import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FixTable } from '../../../src/analyzers/typos/fix-table.js';
import { edits, misspelling } from '../../../src/analyzers/typos/spelling.js';
import { misspeltWords, Typos } from '../../../src/analyzers/typos/typos.js';
import { editDistance } from '../../../src/uast/edit-distance.js';
import { wordsOf } from '../../../src/uast/english-words.js';
import { saidBatch, type Said, type SaidChange, type SaidCommit } from '../syntax-batches.js';

const options = { tickSizeHours: 24, typosMostDistance: 4, listLimit: Infinity };

type Replaced = NonNullable<Said['replaced']>[number];
const replaced = (line: number, old: string[], current: string[]): Replaced => ({
  line,
  distance: 2,
  old,
  new: current,
});
const changed = (path: string, ...lines: Replaced[]): SaidChange => ({
  kind: 'modified',
  path,
  oldLines: 9,
  hunks: [],
  said: { replaced: lines },
});
const commit = (tick: number, ...changes: SaidCommit['changes']): SaidCommit => ({
  time: new Date(Date.UTC(2020, 0, 1 + tick, 12)).toISOString(),
  tick,
  changes,
});
function run(commits: readonly SaidCommit[], given = {}): Typos {
  const typos = new Typos({ ...options, ...given });
  typos.consume(saidBatch(commits));
  return typos;
}

describe('words of an identifier', () => {
  it.each([
    ['onRecieve', ['on', 'recieve']],
    ['MAX_LENGHT_2', ['max', 'lenght', '2']],
    ['parseHTTPServer', ['parse', 'http', 'server']],
    ['HTTP', ['http']],
    ['--main-color', ['main', 'color']],
    ['$größeÄndern', ['größe', 'ändern']],
    ['变量x', ['变量', 'x']],
    ['_', []],
  ])('of %s are parted by case, digits and marks', (identifier, words) => {
    expect(wordsOf(identifier)).toEqual(words);
  });
});

describe('a misspelling', () => {
  it.each([
    ['onRecieve', 'onReceive', 'recieve', 'receive'],
    ['MAX_LENGHT', 'MAX_LENGTH', 'lenght', 'length'],
    ['occured', 'occurred', 'occured', 'occurred'],
    ['neccesaryPart', 'necessaryPart', 'neccesary', 'necessary'],
    ['lenghtOfLenght', 'lengthOfLength', 'lenght', 'length'],
    ['udpate2', 'update2', 'udpate', 'update'],
    ['rpoperty', 'property', 'rpoperty', 'property'],
    ['engines_nemory', 'engines_memory', 'nemory', 'memory'],
    // Two words as one, as C has them.
    ['seachkey', 'searchkey', 'seachkey', 'searchkey'],
  ])('is %s where it became %s', (before, after, wrong, correct) => {
    expect(misspelling(before, after, 4)).toEqual({ wrong, correct });
  });

  it.each([
    ['fileName', 'filename', 'letter_case'],
    ['_value', 'value', 'letter_case'],
    ['recieve', 'receiveAll', 'other_words'],
    ['recieveLenght', 'receiveLength', 'other_words'],
    ['idx', 'jdx', 'length'],
    ['x'.repeat(101), 'receive', 'length'],
    ['before', 'befall', 'known_word'],
    ['makeGetter', 'takeGetter', 'known_word'],
    ['width', 'widht', 'known_word'],
    ['handleropen', 'handelropen', 'known_word'],
    ['qwrtz', 'qwrty', 'unknown_word'],
    ['mutexs', 'mutex', 'plural'],
    ['normalise', 'normalize', 'variant'],
    ['zfree', 'free', 'affix'],
    ['execa', 'exec', 'affix'],
    ['no_dirlinks', 'no_gitlinks', 'affix'],
    ['to_wchar', 'to_tchar', 'affix'],
    ['lneght', 'length', 'distant'],
    ['strng', 'interesting', 'distant'],
  ])('is not what %s was, which became %s: %s', (before, after, doubt) => {
    expect(misspelling(before, after, 4)).toBe(doubt);
  });

  it('is no more edits away than are allowed', () => {
    expect(misspelling('neccesaryPart', 'necessaryPart', 1)).toBe('distant');
  });

  it('is counted in edits of which an exchange is one, never more than without exchanges', () => {
    expect([edits('abc', 'acb'), edits('ca', 'abc'), edits('', 'ab'), edits('abcd', 'badc')]).toEqual([1, 3, 2, 2]);
    const word = fc.stringMatching(/^[abc]{0,7}$/);
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = edits(a, b);
        expect(distance).toBe(edits(b, a));
        expect(distance).toBeLessThanOrEqual(editDistance(a, b, 99));
        expect(2 * distance).toBeGreaterThanOrEqual(editDistance(a, b, 99));
      }),
    );
  });
});

describe('typos', () => {
  it('are identifiers that alone differ between a line and the one it became, with where and how often', () => {
    const result = run([
      commit(0, changed('a.js', replaced(3, ['let', 'lenght'], ['let', 'length']))),
      commit(
        2,
        changed('b.js', replaced(7, ['onRecieve', 'x'], ['onReceive', 'x']), replaced(9, ['onRecieve'], ['onReceive'])),
        changed('c.js', replaced(0, ['lenght', 'lenght'], ['length', 'length'])),
      ),
    ]).result();
    expect(result.typo_list).toMatchObject([
      {
        wrong: 'onRecieve',
        correct: 'onReceive',
        wrong_word: 'recieve',
        correct_word: 'receive',
        file: 'b.js',
        line: 8,
      },
      { wrong: 'lenght', correct: 'length', file: 'a.js', line: 4, tick: 0, lines: 2, files: 2, commits: 2 },
    ]);
    expect(result.typo_list[0]).toMatchObject({ tick: 2, lines: 2, files: 1, commits: 1 });
    expect(result.typo_list[1].commit).toMatch(/^[0-9a-f]{40}$/);
    expect(result.patterns).toEqual([
      { wrong: 'lenght', correct: 'length', identifiers: 1, frequency: 2 },
      { wrong: 'recieve', correct: 'receive', identifiers: 1, frequency: 2 },
    ]);
    expect(result.file_typos).toEqual([
      { file: 'b.js', typo_count: 1, fixed_typos: 2 },
      { file: 'a.js', typo_count: 1, fixed_typos: 1 },
      { file: 'c.js', typo_count: 1, fixed_typos: 1 },
    ]);
    expect(result.aggregate).toMatchObject({
      total_typos: 2,
      unique_patterns: 2,
      affected_files: 3,
      affected_commits: 2,
      total_lines: 4,
      candidates: 4,
      not_kept: 0,
    });
    expect(result.start_time_seconds).toBe(Date.UTC(2020, 0, 1) / 1000);
  });

  it('are no lines where several identifiers differ, one comes or goes, or none differs', () => {
    const lines = [
      replaced(1, ['lenght', 'recieve'], ['length', 'receive']),
      replaced(2, ['lenght'], ['length', 'x']),
      replaced(3, ['length'], ['length']),
      replaced(4, [], []),
    ];
    expect(run([commit(0, changed('a.js', ...lines))]).result().aggregate).toMatchObject({
      total_typos: 0,
      candidates: 0,
    });
  });

  it('that are taken for something else are counted by reason', () => {
    const lines = [
      replaced(1, ['idx'], ['jdx']),
      replaced(2, ['value'], ['values']),
      replaced(3, ['name'], ['game']),
      replaced(4, ['lenght'], ['length']),
    ];
    const { aggregate } = run([commit(0, changed('a.js', ...lines))]).result();
    expect(aggregate.left_out).toMatchObject({ length: 1, known_word: 2, plural: 0 });
    expect(aggregate).toMatchObject({ candidates: 4, total_lines: 1 });
  });

  it('are listed no further than asked for, and their totals told', () => {
    const lines = [replaced(1, ['lenght'], ['length']), replaced(2, ['recieve'], ['receive'])];
    const result = run([commit(0, changed('a.js', ...lines), changed('b.js', ...lines))], { listLimit: 1 }).result();
    expect([result.typo_list, result.patterns, result.file_typos].map(({ length }) => length)).toEqual([1, 1, 1]);
    expect(result.list_totals).toEqual({ typo_list: 2, patterns: 2, file_typos: 2 });
  });

  it('of no commit are none', () => {
    expect(run([]).result()).toMatchObject({ start_time_seconds: null, last_tick: 0, typo_list: [] });
  });

  it('are known by their words when an identifier has one of them again, as they were corrected last', () => {
    const typos = run([
      commit(0, changed('a.js', replaced(1, ['recieve'], ['receive']), replaced(2, ['onRecieve'], ['onReceive']))),
      commit(3, changed('a.js', replaced(1, ['doRecieve'], ['doReceive']))),
    ]);
    const known = typos.corrections();
    expect([...known.keys()]).toEqual(['recieve']);
    expect(misspeltWords('RECIEVE_OR_RECIEVE', known)).toMatchObject([
      { wrong: 'recieve', correct: 'receive', tick: 3, lines: 3 },
    ]);
    expect(misspeltWords('receiveAll', known)).toEqual([]);
  });

  it('come to the same however batches are cut, saved, compacted and loaded', () => {
    const words = ['lenght', 'length', 'recieve', 'receive', 'idx', 'jdx', 'value'];
    const word = fc.constantFrom(...words);
    const line = fc.tuple(word, word);
    const steps = fc.array(
      fc.record({ wait: fc.nat(2), file: fc.nat(2), lines: fc.array(line, { maxLength: 4 }), cut: fc.nat(3) }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(steps, (drawn) => {
        let tick = 0;
        const commits = drawn.map(({ wait, file, lines }) =>
          commit(
            (tick += wait),
            changed(`f${file}.js`, ...lines.map(([old, current], at) => replaced(at, ['a', old], ['a', current]))),
          ),
        );
        let parts = new Typos(options);
        drawn.forEach(({ cut }, at) => {
          parts.consume(saidBatch([{ ...commits[at], oid: at }]));
          if (cut === 1) parts.compact();
          if (cut < 2) return;
          const saved = parts.save();
          parts = new Typos(options);
          parts.load(structuredClone(saved));
          expect(parts.save()).toEqual(saved);
        });
        const whole = run(commits.map((one, oid) => ({ ...one, oid })));
        expect(parts.result()).toEqual(whole.result());
      }),
    );
  });
});

describe('the table of corrections', () => {
  it('keeps so many, and counts the lines of those that come when it is full', () => {
    const table = new FixTable(5);
    const path = Buffer.from('a.js');
    for (let at = 0; at <= 6; at++) table.add(`w${at}`, 'c', path, 1, Uint8Array.of(at & 1), at);
    table.add('w1', 'c', path, 1, Uint8Array.of(1), 9);
    table.endChange();
    table.add('w1', 'c', path, 1, Uint8Array.of(1), 9);
    expect([...table.fixes()].map(({ wrong, lines }) => `${wrong} ${lines}`)).toEqual([
      'w0 1',
      'w1 2',
      'w2 1',
      'w3 1',
      'w4 1',
    ]);
    expect(table.notKept).toBe(3);
    const copy = new FixTable(5);
    copy.load(table.save());
    expect(copy.notKept).toBe(3);
    expect(copy.save()).toEqual(table.save());
  });
});
