// The parts that rows of syntax are made of.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commentBlocks, blockText } from '../../src/uast/comment-blocks.js';
import { editDistance } from '../../src/uast/edit-distance.js';
import { importNames, isRelativeImport } from '../../src/uast/import-names.js';
import { languages } from '../../src/uast/language-table.js';
import { replacedLines, TextLines } from '../../src/uast/replaced-lines.js';
import { RowGroups } from '../../src/uast/row-groups.js';
import { SyntaxCache } from '../../src/uast/syntax-cache.js';
import { TextTable } from '../../src/uast/text-table.js';
import { TouchedLines } from '../../src/uast/touched-lines.js';

const place = (name: string): number => languages.findIndex((language) => language.name === name);

describe('the distance of two texts', () => {
  /** The usual table, in whole. */
  const plain = (a: string, b: string): number => {
    let above = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
      const row = [i];
      for (let j = 1; j <= b.length; j++) {
        row[j] = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      }
      above = row;
    }
    return above[b.length];
  };
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 });

  it('is Levenshtein’s, as far as the bound', () => {
    fc.assert(
      fc.property(text, text, fc.nat(6), (a, b, most) => {
        expect(editDistance(a, b, most)).toBe(Math.min(plain(a, b), most + 1));
      }),
      { numRuns: 2000 },
    );
  });

  it('has its bound in long texts, too', () => {
    const long = 'x'.repeat(500);
    expect(editDistance(`${long}a${long}`, `${long}b${long}c`, 4)).toBe(2);
    expect(editDistance(long, `${long}12345`, 4)).toBe(5);
  });
});

describe('touched lines', () => {
  const hunks = {
    oldStarts: Uint32Array.of(99, 2, 8, 20),
    oldCounts: Uint32Array.of(1, 3, 0, 1),
    newStarts: Uint32Array.of(99, 2, 6, 30),
    newCounts: Uint32Array.of(1, 0, 2, 1),
  };

  it('are those that the hunks of the change remove or add', () => {
    const [old, current] = [0, 1].map((side) => new TouchedLines({ hunks, from: 1, end: 4 }, side));
    const touched = (of: TouchedLines): number[] =>
      Array.from({ length: 40 }, (_, i) => i).filter((i) => of.meets(i, i));
    expect(touched(old)).toEqual([2, 3, 4, 20]);
    expect(touched(current)).toEqual([6, 7, 30]);
    expect(old.meets(5, 19)).toBe(false);
    expect(old.meets(0, 2)).toBe(true);
    expect(current.meets(7, 100)).toBe(true);
    expect(current.meets(8, 29)).toBe(false);
  });
});

describe('blocks of comments', () => {
  it('are comments on adjacent lines', () => {
    const text = '// a\n// b\nx\n/* c\n d */ // e\n';
    const spans = {
      firstLines: Uint32Array.of(0, 1, 3, 4),
      lastLines: Uint32Array.of(0, 1, 4, 4),
      starts: Uint32Array.of(0, 5, 12, 23),
      ends: Uint32Array.of(4, 9, 22, 27),
    };
    const blocks = commentBlocks(spans);
    expect(blocks.map(({ firstLine, lastLine }) => [firstLine, lastLine])).toEqual([
      [0, 1],
      [3, 4],
    ]);
    expect(blocks.map((block) => blockText(text, spans, block))).toEqual(['// a\n// b', '/* c\n d */\n// e']);
  });
});

describe('names of imports', () => {
  it.each([
    ['Rust', 'std::{fs, io::{self, Read as R}, *}', ['std::fs', 'std::io', 'std::io::Read', 'std::*']],
    ['Scala', 'import a.{b => c, d}, e.f', ['a.b', 'a.d', 'e.f']],
    ['Scala', 'import a.{b=>c, d =>e, f=> g, h=>_, i as j}', ['a.b', 'a.d', 'a.f', 'a.h', 'a.i']],
    ['PHP', 'use function A\\{b, C\\d};', ['A\\b', 'A\\C\\d']],
    ['PHP', 'use A\\{b, function c, const D};', ['A\\b', 'A\\c', 'A\\D']],
    ['PHP', 'use X\\{ // why\n  Y, # and\n  Z as W };', ['X\\Y', 'X\\Z']],
    ['Rust', 'std::{\n  // files\n  fs, io::{self, Read}, /* more */\n}', ['std::fs', 'std::io', 'std::io::Read']],
    ['Rust', '::r#type::r#mod', ['r#type::r#mod']],
    ['Scala', 'import s.{ // why\n  t, u\n}', ['s.t', 's.u']],
    ['Rust', '::std::{fs, io}', ['std::fs', 'std::io']],
    ['PHP', "'http://e.org/a#b.php'", ['http://e.org/a#b.php']],
    ['PHP', 'lib//x.php', ['lib//x.php']],
    ['Lua', '[[a.b]]', ['a.b']],
    ['Lua', '[==[a]==]', ['a']],
    ['Shell', "'./lib.sh'", ['./lib.sh']],
    ['PHP', "'lib/x.php'", ['lib/x.php']],
    ['C', '<sys/types.h>', ['sys/types.h']],
    ['JavaScript', '`./a`', ['./a']],
    ['C#', 'global :: A.B', ['A.B']],
    ['C#', 'globals::A', ['globals::A']],
    ['Go', '""', []],
    ['Ruby', 'json', ['json']],
    ['Ruby', 'require_relative("lib/a")', ['./lib/a']],
    ['Ruby', "require_relative '../a'", ['../a']],
    ['Java', 'java . util\n.List', ['java . util .List']],
  ])('%s: %s', (language, written, names) => {
    expect(importNames(place(language), written)).toEqual(names);
  });

  it('say whether they are relative', () => {
    const relative = (language: string, ...names: string[]): boolean[] =>
      names.map((name) => isRelativeImport(place(language), name));
    expect(relative('JavaScript', './a', '../b', '..', 'fs', '@a/b', '...')).toEqual([
      true,
      true,
      true,
      false,
      false,
      true,
    ]);
    expect(relative('Python', '.lines', '..', 'os.path')).toEqual([true, true, false]);
    expect(relative('CSS', 'reset.css', 'https://example.org/a.css', '//example.org/a.css')).toEqual([
      true,
      false,
      false,
    ]);
    expect(relative('Zig', 'lines.zig', 'std')).toEqual([true, false]);
    expect(relative('Rust', 'crate::a', 'super::*', 'self', 'selfish::a', 'std::io')).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('lines that were replaced', () => {
  it('are paired in hunks of as many old as new lines, if they are near and not equal', () => {
    const before = new TextLines('same\r\nrecieve(a)\nx\nlong one here\ny\n');
    const after = new TextLines('same\nreceive(a)\nx\nsomething else\ny\nz\n');
    const hunks = {
      oldStarts: Uint32Array.of(0, 5),
      oldCounts: Uint32Array.of(4, 0),
      newStarts: Uint32Array.of(0, 5),
      newCounts: Uint32Array.of(4, 1),
    };
    expect(replacedLines({ hunks, from: 0, end: 2 }, before, after, 4)).toEqual([
      { oldLine: 1, newLine: 1, distance: 2 },
    ]);
  });

  it('beyond the end of a text are empty', () => {
    expect([0, 1, 2].map((line) => new TextLines('a').line(line))).toEqual(['a', '', '']);
  });
});

describe('groups of rows', () => {
  it('stand in the order of groups, rows in the order in which they came', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(5), fc.nat(1000))), (rows) => {
        const groups = new RowGroups(['a', 'b']);
        for (const [group, value] of rows) groups.add(group, value, group);
        const { a, b, ends } = groups.columns(6);
        const expected = [0, 1, 2, 3, 4, 5].map((group) =>
          rows.filter(([of]) => of === group).map(([, value]) => value),
        );
        expect([...a]).toEqual(expected.flat());
        expect([...b]).toEqual(expected.flatMap((values, group) => values.map(() => group)));
        expect([...ends].map((end, i) => end - (ends[i - 1] ?? 0))).toEqual(expected.map(({ length }) => length));
      }),
    );
  });
});

describe('a table of texts', () => {
  it('has each text once', () => {
    const table = new TextTable();
    expect(['a', 'ö', 'a', ''].map((text) => table.add(text))).toEqual([0, 1, 0, 2]);
    const { bytes, ends } = table.columns();
    expect(Buffer.from(bytes).toString()).toBe('aö');
    expect([...ends]).toEqual([1, 3, 3]);
  });
});

describe('the cache of syntax', () => {
  it('keeps what was used last within its bytes, and the newest always', () => {
    const cache = new SyntaxCache<string>(100);
    cache.put('a', 'A', 40);
    cache.put('b', 'B', 40);
    expect(cache.get('a')).toBe('A');
    cache.put('c', 'C', 40);
    expect(['a', 'b', 'c'].map((key) => cache.get(key))).toEqual(['A', undefined, 'C']);
    cache.put('d', 'D', 400);
    expect(['a', 'c', 'd'].map((key) => cache.get(key))).toEqual([undefined, undefined, 'D']);
    expect(cache.counters()).toMatchObject({ evictions: 3, bytes: 400 });
    cache.put('e', 'E', 1);
    expect(cache.get('d')).toBeUndefined();
  });

  it('counts what is there and of no use as missing', () => {
    const cache = new SyntaxCache<string>(100);
    cache.put('a', 'A', 40);
    expect(cache.get('a', (value) => value === 'B')).toBeUndefined();
    expect(cache.counters()).toMatchObject({ hits: 0, misses: 1 });
    expect(cache.get('a', (value) => value === 'A')).toBe('A');
    expect(cache.counters()).toMatchObject({ hits: 1, misses: 1 });
  });
});
