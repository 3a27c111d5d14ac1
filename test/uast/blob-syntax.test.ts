import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { BlobParser, ParserStopped } from '../../src/uast/blob-syntax.js';
import type { BlobSyntax } from '../../src/uast/findings.js';
import { languages } from '../../src/uast/language-table.js';
import type { LineRanges } from '../../src/uast/line-ranges.js';
import { roles } from '../../src/uast/roles.js';
import { largeParserBytes, PARSER_BYTES } from '../../src/uast/parser-memory.js';
import { startRuntime } from '../../src/uast/runtime.js';
import { declared, languageOf, outline, parserFor, pieces } from './outline.js';

let parser: BlobParser;
beforeAll(async () => {
  parser = await parserFor();
});

/** What a text in a file of this name says. */
function syntaxOf(name: string, text: string, by = parser): BlobSyntax {
  const syntax = by.parse(text, languageOf(name, text));
  if (typeof syntax === 'string') throw new Error(syntax);
  return syntax;
}

describe('declarations', () => {
  it('are named by all that is around them, and of one name all but the first have a number', () => {
    const text = 'class A { f() {} f() {} }\nfunction f() { function g() {} }\nfunction f() { function g() {} }\n';
    expect(syntaxOf('a.js', text).declarations.fullNames).toEqual(['A', 'A.f', 'A.f#2', 'f', 'f.g', 'f#2', 'f.g#2']);
  });

  it('are one where a value has a name of its own, and two where one is within the other', () => {
    expect(declared(syntaxOf('a.js', 'const a = function b() {};\n'))).toEqual(['1-1 function a']);
    expect(declared(syntaxOf('a.py', 'def a():\n    def b():\n        pass\n'))).toEqual([
      '1-3 function a',
      '2-3 function a.b',
    ]);
  });

  it('are methods where they belong to something, wherever that stands', () => {
    expect(
      declared(syntaxOf('a.cpp', 'int A<int>::b() { return 1; }\nint operator<(A a, A b) { return 1; }\n')),
    ).toEqual(['1-1 method A.b', '2-2 function operator<']);
    expect(declared(syntaxOf('a.go', 'package a\nfunc (t *T[K]) get() {}\n'))).toEqual(['2-2 method T.get']);
  });

  it('of macros have their arguments in their names, so that tests are told apart', () => {
    const tests = 'TEST(Parser, Empty) {}\nTEST( Parser,Full ) {}\nMAIN() {}\n';
    const named = ['TEST(Parser, Empty)', 'TEST(Parser, Full)', 'MAIN'];
    expect(syntaxOf('a.cpp', tests).declarations.fullNames).toEqual(named);
    const more = `TEST(Parser, First) {}\n${tests}class RGB { RGB(int r) {} };\nint SUM(int a) {}\n`;
    expect(syntaxOf('a.cpp', more).declarations.fullNames).toEqual([
      'TEST(Parser, First)',
      ...named,
      'RGB',
      'RGB.RGB',
      'SUM',
    ]);
  });

  it('are no statements of C that a conditional line tore from their block', () => {
    const text = 'void f(void)\n{\n    }\n    else if (c)\n    {\n\ty();\n    }\n}\nvoid g(void)\n{\n}\n';
    for (const name of ['a.c', 'a.cpp']) {
      expect(declared(syntaxOf(name, text))).toEqual(['1-3 function f', '9-11 function g']);
    }
  });

  it('of macros have what tells them apart in their names, and nothing else', () => {
    const text = 'TEST(A, /* see a.b */ B) {}\nMAIN(void) {}\nMAIN() {}\n';
    expect(syntaxOf('a.cpp', text).declarations.fullNames).toEqual(['TEST(A, B)', 'MAIN', 'MAIN#2']);
  });

  it('keep their names where a name is a text of any kind', () => {
    expect(syntaxOf('a.js', "x = { 'on:click.once': () => 1, '': () => 2 };\n").declarations.names).toEqual([
      'on:click.once',
      '',
    ]);
  });
});

describe('a parse', () => {
  it('fills what it was asked for and nothing else', async () => {
    const text = readFileSync(join(import.meta.dirname, 'fixtures', 'sample.js'), 'utf8');
    const few = syntaxOf('a.js', text, await parserFor(['import', 'comment']));
    expect(few.imports).toEqual(syntaxOf('a.js', text).imports);
    expect(pieces(few.comments, text)).toEqual(pieces(syntaxOf('a.js', text).comments, text));
    expect([few.identifiers, few.strings].map(({ starts }) => starts.length)).toEqual([0, 0]);
    expect(few.declarations.names).toEqual([]);
  });

  it('takes no parameter of a shell that names nothing for a file that is read', () => {
    const text = '. $FILE\nsource $1\n. $#\nsource $?\n. "$FILE/a.sh"\n. $@\n';
    expect(syntaxOf('a.sh', text).imports).toEqual(['$FILE', '$1', '$FILE/a.sh']);
  });

  it('passes over what does not follow the grammar, and says so', () => {
    const syntax = syntaxOf(
      'a.c',
      '#include <a.h>\nint f(void) { return 1; }\nint g( { ] }\nint h(void) { return 2; }\n',
    );
    expect(syntax.hasErrors).toBe(true);
    expect(syntax.imports).toEqual(['a.h']);
    expect(syntax.declarations.names).toContain('f');
  });

  it('says that a text is in another language if most of it is in errors', () => {
    const qt = '<?xml version="1.0"?>\n<TS language="de"><message><source>Open</source></message></TS>\n';
    expect(parser.parse(qt.repeat(3), languageOf('a.ts', qt))).toBe('other-language');
  });

  /** Functions, the first of which a conditional line tears apart: the grammar has an error around them all. */
  const torn = [
    '#include <a.h>\nvoid g(int a)\n{\n#ifdef A\n    if (a) {\n\tx();\n    } else {\n#endif\n\ty();\n#ifdef A\n    }\n#endif\n}\n',
    ...Array.from({ length: 40 }, (_, i) => `int f${i}(int a)\n{\n    if (a)\n\treturn ${i};\n    return a;\n}\n`),
  ].join('\n');

  it('finds the functions of a file that one conditional line puts into an error as a whole', async () => {
    const syntax = syntaxOf('a.c', torn);
    expect(syntax.hasErrors).toBe(true);
    expect(syntax.imports).toEqual(['a.h']);
    expect(syntax.declarations.names).toEqual(Array.from({ length: 40 }, (_, i) => `f${i}`));
    const few = await parserFor(['import']);
    expect(syntaxOf('a.c', torn, few).imports).toEqual(['a.h']);
  });

  it('takes a text for another language where a few declarations stand in errors, whatever it is asked for', async () => {
    const other = `function f() {\n  return 1;\n}\n${'<message><source>Open</source></message>\n'.repeat(20)}</TS>\n`;
    for (const by of [parser, await parserFor(['import'])]) {
      expect(by.parse(other, languageOf('a.ts', other))).toBe('other-language');
    }
  });

  it.each([
    ['a.js', 'function f() { return 1; }\n'.repeat(2000), '['],
    ['a.c', torn.repeat(10), '('],
    ['a.go', 'package a\n', '('],
  ])('asks no query where tens of thousands of pieces stand side by side in an error: in %s', (path, rest, piece) => {
    const text = `${rest}${piece.repeat(25_000)}`;
    expect(parser.parse(text, languageOf(path, text))).toBe('too-complex');
    const fewer = `${rest}${piece.repeat(1000)}`;
    if (rest.length > 10_000) expect(parser.parse(fewer, languageOf(path, fewer))).toBeTypeOf('object');
  });

  it('gives up a text in which it looks ahead too often, by count and not by the clock', () => {
    const hard = 'class A { fun f() = 1 }\n'.repeat(6000);
    const outcomes = [1, 2].map(() => parser.parse(hard, languageOf('a.kt', hard)));
    expect(outcomes).toEqual(['too-complex', 'too-complex']);
    expect(declared(syntaxOf('a.kt', 'fun f() = 1\n'))).toEqual(['1-1 function f']);
  });

  it.each([
    ['lists in lists', 'a.js', '[', ']'],
    ['calls in calls', 'b.js', 'f(', ')'],
    ['functions in functions', 'c.js', 'function f(){', '}'],
    ['elements in elements', 'd.html', '<div>', '</div>'],
  ])('gives up a text with more levels than a query has time for: %s', (_, path, open, close) => {
    for (const decoy of ['', '\n'.repeat(10), 'x;\n'.repeat(1000)]) {
      const text = `${decoy}${open.repeat(6000)}${close.repeat(6000)}`;
      expect(parser.parse(text, languageOf(path, text))).toBe('too-complex');
    }
    const few = open.repeat(100) + close.repeat(100);
    expect(parser.parse(few, languageOf(path, few))).not.toBe('too-complex');
  });

  it('is not begun for HTML in which thousands of elements are open, and is for as many that are closed', () => {
    const open = '<div>'.repeat(200_000);
    expect(parser.parse(open, languageOf('a.html', open))).toBe('too-complex');
    const closed = '<div><p>a<p>b</div>'.repeat(5000);
    expect(parser.parse(closed, languageOf('a.html', closed))).not.toBe('too-complex');
  });

  it('is not begun for HTML in which a tag has hundreds of attributes', () => {
    const tag = (attributes: number): string => `<p>a</p>\n<link${' rel=x'.repeat(attributes)}>\n`;
    expect(parser.parse(tag(1000), languageOf('a.html', tag(1000)))).toBe('too-complex');
    expect(parser.parse(tag(100), languageOf('a.html', tag(100)))).not.toBe('too-complex');
  });

  it('cuts full names, which grow with every level', () => {
    const level = `function ${'a'.repeat(150)}(){`;
    const { fullNames } = syntaxOf('a.js', level.repeat(100) + '}'.repeat(100)).declarations;
    expect(new Set(fullNames).size).toBe(100);
    expect(Math.max(...fullNames.map(({ length }) => length))).toBeLessThan(2010);
  });

  it.each([
    ['a.js', '['],
    ['b.js', 'function f(){'],
    ['c.zig', 'struct{ const a = '],
    ['d.html', '<div>'],
  ])('asks no query of a text that is one error: in %s, %j that nobody ends', (path, open) => {
    const text = open.repeat(10_000);
    expect(parser.parse(text, languageOf(path, text))).toMatch(/^(?:other-language|too-complex)$/);
  });

  it('stops for good where its memory is full', async () => {
    const small = new BlobParser(await startRuntime(PARSER_BYTES), new Set(['function']));
    const hard = 'a<'.repeat(16_000);
    expect(() => small.parse(hard, languageOf('a.cs', hard))).toThrow(ParserStopped);
  });

  it('is not entered again once it has stopped, not even when it is let go of', async () => {
    setFlagsFromString('--expose-gc');
    const collectGarbage = runInNewContext('gc') as () => void;
    const hard = 'a<'.repeat(16_000);
    const stop = async (): Promise<{ gone: WeakRef<object>; program: unknown }> => {
      const runtime = await startRuntime(PARSER_BYTES / 2);
      const stopping = new BlobParser(runtime, new Set(['function']));
      expect(() => stopping.parse(hard, languageOf('a.cs', hard))).toThrow(ParserStopped);
      // While some of it is there, what deletes the rest would be, too.
      return { gone: new WeakRef(runtime.parser), program: runtime.Query };
    };
    const errors: Error[] = [];
    const caught = (error: Error): unknown => errors.push(error);
    process.on('uncaughtException', caught);
    const stopped = [await stop(), await stop()];
    // To ask for what is gone keeps it until the next turn.
    for (let turn = 0; turn < 3; turn++) {
      collectGarbage();
      await setTimeout(10);
    }
    process.off('uncaughtException', caught);
    expect(stopped.map(({ gone, program }) => [gone.deref(), typeof program])).toEqual([
      [undefined, 'function'],
      [undefined, 'function'],
    ]);
    expect(errors).toEqual([]);
  });

  it.each([
    ['for usual texts', PARSER_BYTES, [160_000, 168_000, 172_000, 176_000, 180_000]],
    ['for large ones', largeParserBytes(1 << 20), [225_000, 245_000, 249_000, 253_000, 257_000]],
  ])('ends, one way or the other, where a tree leaves hardly any room: in a parser %s', async (_, bytes, counts) => {
    const ways = new Set<string>();
    for (const count of counts) {
      const other = new BlobParser(await startRuntime(bytes), new Set(['function', 'import']));
      const text = `x=[${'1,'.repeat(count)}1];`;
      try {
        ways.add(typeof other.parse(text, languageOf('a.js', text)));
      } catch (error) {
        expect(error).toBeInstanceOf(ParserStopped);
        ways.add('stopped');
      }
    }
    expect([...ways]).toEqual(['object', 'stopped']);
  });

  it('takes texts that are empty, or of letters from anywhere, and of halves of letters', () => {
    expect(syntaxOf('a.js', '').declarations.names).toEqual([]);
    const text = '// Grüße 🙂 \ud800 x\nfunction größe() {}\n';
    const syntax = syntaxOf('a.js', text);
    expect(syntax.declarations.names).toEqual(['größe']);
    expect(pieces(syntax.comments, text)).toEqual(['1: // Grüße 🙂 \ud800 x']);
  });
});

describe('identifiers of some lines', () => {
  const directory = join(import.meta.dirname, 'fixtures');
  const samples = readdirSync(directory).filter((name) => !name.endsWith('.outline'));

  it.each(samples)('are those that the whole text has on them: %s', (name) => {
    const text = readFileSync(join(directory, name), 'utf8');
    const lines = text.split('\n').length;
    const of = (ranges?: LineRanges): string[] => {
      const syntax = parser.parse(text, languageOf(name, text), ranges);
      if (typeof syntax === 'string') throw new Error(syntax);
      return pieces(syntax.identifiers, text);
    };
    const all = of();
    // A page has none.
    expect(all.length > 0).toBe(name !== 'sample.html');
    const on = (first: number, end: number): string[] =>
      all.filter((piece) => parseInt(piece) > first && parseInt(piece) <= end);
    for (let line = 0; line < lines; line++) expect(of(Uint32Array.of(line, line + 1))).toEqual(on(line, line + 1));
    const middle = lines >> 1;
    expect(of(Uint32Array.of(0, 2, middle, lines))).toEqual([...on(0, 2), ...on(middle, lines)]);
    expect(of(new Uint32Array(0))).toEqual([]);
  });
});

describe('a parse that goes on from the last text', () => {
  const directory = join(import.meta.dirname, 'fixtures');
  const samples = readdirSync(directory).filter((name) => !name.endsWith('.outline'));
  /** Replaces a part of a text by a part of another place, or by what starts or ends things. */
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    removed: fc.nat(60),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(60),
    other: fc.constantFrom('', '', '', '{', '}', '"', '/*', '*/', '(', ';\n', '#', "'"),
  });

  /** All roles but the one whose findings are not taken over. */
  const kept = roles.filter((role) => role !== 'parameter');
  const parsers = Promise.all([parserFor(kept), parserFor(kept), parserFor(['import']), parserFor(['import'])]);

  const runtimes = startRuntime(largeParserBytes(1 << 20));

  it.each(samples)('says what one from the start says: %s', async (name) => {
    const sample = readFileSync(join(directory, name), 'utf8');
    const language = languageOf(name, sample);
    const [goingOn, anew, ofOneGoingOn, ofOneAnew] = await parsers;
    const said = (by: BlobParser, text: string): string => {
      const syntax = by.parse(text, language);
      return typeof syntax === 'string' ? syntax : outline(syntax, text);
    };
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        let text = sample;
        for (const by of [goingOn, ofOneGoingOn]) {
          by.forget();
          by.parse(text, language);
        }
        for (const { at, removed, from, length, other } of edits) {
          const place = Math.floor(at * text.length);
          const source = Math.floor(from * sample.length);
          text = text.slice(0, place) + sample.slice(source, source + length) + other + text.slice(place + removed);
          for (const [one, two] of [
            [goingOn, anew],
            [ofOneGoingOn, ofOneAnew],
          ]) {
            two.forget();
            expect(said(one, text)).toBe(said(two, text));
          }
        }
      }),
      { numRuns: 30, seed: 1 },
    );
  });

  it('knows a declaration again that grew at its end, or lost it', async () => {
    const [goingOn] = await parsers;
    const method = (name: string): string => `    def ${name}(self):\n        return '${name.repeat(40)}'\n\n`;
    const few = `class A:\n${method('a')}${method('b')}${method('c')}`;
    const more = `${few}${method('d')}`;
    goingOn.forget();
    const ofFew = ['1-9 class A', '2-3 method A.a', '5-6 method A.b', '8-9 method A.c'];
    const ofMore = ['1-12 class A', ...ofFew.slice(1), '11-12 method A.d'];
    for (const [text, expected] of [
      [few, ofFew],
      [more, ofMore],
      [few, ofFew],
      [`import a\n${more}`, ofMore],
    ] as const) {
      const shifted = expected.map((row) =>
        text.startsWith('import') ? row.replace(/\d+/g, (line) => String(Number(line) + 1)) : row,
      );
      expect(declared(syntaxOf('a.py', text, goingOn))).toEqual(shifted);
    }
  });

  it.each(languages.map(({ name }, place) => [name, place] as const))(
    'has a query of which every pattern is of one node: %s',
    async (_, place) => {
      const runtime = await runtimes;
      const grammar = runtime.grammarOf(place);
      const query = new runtime.Query(grammar.language, grammar.query);
      for (let pattern = 0; pattern < query.patternCount(); pattern++) {
        expect(query.isPatternRooted(pattern)).toBe(true);
      }
    },
  );

  it.each(samples)('says it of whole lines that come, go and change their places: %s', async (name) => {
    const sample = readFileSync(join(directory, name), 'utf8').split('\n');
    const language = languageOf(name, sample.join('\n'));
    const [goingOn, anew] = await parsers;
    const line = fc.nat(sample.length - 1);
    const move = fc.record({ from: line, count: fc.nat(12), removed: fc.nat(12), to: line });
    fc.assert(
      fc.property(fc.array(move, { minLength: 1, maxLength: 8 }), (moves) => {
        let lines = sample;
        for (const { from, count, removed, to } of [{ from: 0, count: 0, removed: 0, to: 0 }, ...moves]) {
          lines = lines.toSpliced(to, removed, ...sample.slice(from, from + count));
          const text = lines.join('\n');
          anew.forget();
          const [one, two] = [goingOn, anew].map((by) => by.parse(text, language));
          if (typeof one === 'string' || typeof two === 'string') expect(one).toBe(two);
          else expect(outline(one, text)).toBe(outline(two, text));
        }
      }),
      { numRuns: 40, seed: 2 },
    );
  });

  it.each(samples)('says it of blank lines that come and go, and of lines that lose an end: %s', async (name) => {
    const text = readFileSync(join(directory, name), 'utf8');
    const lines = text.split('\n');
    const language = languageOf(name, text);
    const [goingOn, anew] = await parsers;
    const edit = fc.record({
      at: fc.nat(lines.length - 1),
      how: fc.constantFrom('blank', 'without blank', 'indent', 'begin', 'end'),
      count: fc.integer({ min: 1, max: 6 }),
    });
    const edited = ({ at, how, count }: { at: number; how: string; count: number }): string => {
      const line = lines[at];
      if (how === 'blank') return lines.toSpliced(at, 0, ...new Array<string>(count).fill('')).join('\n');
      if (how === 'indent') return lines.with(at, ' '.repeat(count) + line).join('\n');
      if (how === 'begin') return lines.with(at, line.slice(count)).join('\n');
      if (how === 'end') return lines.with(at, line.slice(0, Math.max(0, line.length - count))).join('\n');
      const blank = lines.findIndex((one, i) => i >= at && one.trim() === '');
      return blank < 0 ? text : lines.toSpliced(blank, 1).join('\n');
    };
    fc.assert(
      fc.property(edit, (one) => {
        // There and back: what comes in one goes in the other.
        for (const version of [text, edited(one), text]) {
          anew.forget();
          const [first, second] = [goingOn, anew].map((by) => by.parse(version, language));
          if (typeof first === 'string' || typeof second === 'string') expect(first).toBe(second);
          else expect(outline(first, version)).toBe(outline(second, version));
        }
      }),
      { numRuns: 60, seed: 3 },
    );
  });
});
