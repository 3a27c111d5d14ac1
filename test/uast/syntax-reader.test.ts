import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SyntaxState } from '../../src/changes/syntax-columns.js';
import { defaultSizes } from '../../src/kernel/regions.js';
import { serialPipeline } from '../../src/pipeline/serial.js';
import {
  compiledPipeline,
  readingOf,
  threaded,
  throughGit,
  type CompiledPipeline,
} from '../pipeline/compiled-pipeline.js';
import { codeHistory } from '../support/code-history.js';
import { FixtureRoom } from '../support/repository-fixture.js';
import { allSyntax, syntaxOfHistory, type ChangeSyntax } from './syntax-meaning.js';

const room = new FixtureRoom();
afterAll(() => room.remove());

/** Commits of files, read in one batch; what the last one says, by path. */
async function lastOf(...commits: Readonly<Record<string, string | null>>[]): Promise<Record<string, ChangeSyntax>> {
  const fixture = room.repository(`few-${few++}`);
  for (const files of commits) {
    const there = Object.entries(files).filter((entry): entry is [string, string] => entry[1] !== null);
    for (const [path, content] of Object.entries(files)) if (content === null) fixture.git('rm', '-q', path);
    fixture.commit('m', Object.fromEntries(there));
  }
  const pipeline = serialPipeline(readingOf(room.existing(`few-${few - 1}/.git`)));
  const rows = await syntaxOfHistory(pipeline, fixture.git('rev-parse', 'HEAD'), 100);
  return Object.fromEntries(rows.filter(({ commit }) => commit === commits.length - 1).map((row) => [row.path, row]));
}
let few = 0;
const withoutBodies = ({ functions }: ChangeSyntax): string[] =>
  functions.map((row) => row.replace(/ [0-9a-f]+\.[0-9a-f]+$/, ''));

const body = (name: string, word = 'one'): string =>
  `function ${name}(it) {\n  const ${word} = it.first + it.second + ${name}(it);\n  return ${word} * 2;\n}\n`;

describe('functions', () => {
  test('of a change are those that lose or get a line, on the side on which they do', async () => {
    const before = `${body('a')}${body('b')}${body('c')}`;
    const after = before
      .replace('function b(it) {\n', 'function b(it) {\n  it.x = 1;\n')
      .replace(/\n {2}return one \* 2;\n}\n$/, '\n}\n');
    const { 'x.js': x } = await lastOf({ 'x.js': before }, { 'x.js': after });
    expect(x.functions).toEqual(['-1 c c 8-11', '+1 b b 4-8']);
  });

  test('of one name on one side only are alone, and a renamed one has the body it had', async () => {
    const { 'x.js': x } = await lastOf({ 'x.js': body('a') + body('gone', 'two') }, { 'x.js': body('b') });
    expect(withoutBodies(x)).toEqual(['-1 a a 0-3 alone', '-1 gone gone 4-7 alone', '+1 b b 0-3 alone']);
    const bodies = x.functions.map((row) => row.slice(row.lastIndexOf(' ')));
    expect(bodies[0]).toBe(bodies[2]);
    expect(bodies[1]).not.toBe(bodies[0]);
  });

  test('whose body is too short to be known by are known by it and their name', async () => {
    const one = 'class A {\n  get(a) { return 1; }\n  put(a) { return 1; }\n}\n';
    const { 'x.js': x } = await lastOf({ 'x.js': one }, { 'x.js': one.replace('A', 'B') });
    const bodies = x.functions.map((row) => row.split(' ').at(-1));
    expect(withoutBodies(x).map((row) => row.split(' ').slice(0, 3).join(' '))).toEqual([
      '-3 A A',
      '-2 get A.get',
      '-2 put A.put',
      '+3 B B',
      '+2 get B.get',
      '+2 put B.put',
    ]);
    expect(bodies.slice(1, 3)).toEqual(bodies.slice(4));
    expect(bodies[1]).not.toBe(bodies[2]);
  });

  test('of one name are alone, and known by their bodies, when one more or one less has it', async () => {
    const [number, text] = ['int', 'String'].map((kind) => `  void get(${kind} it) { use(it); }\n`);
    const of = (...methods: string[]): string => `class A {\n${methods.join('')}}\n`;
    const { 'A.java': a } = await lastOf({ 'A.java': of(number) }, { 'A.java': of(text, number) });
    expect(withoutBodies(a)).toEqual([
      '-2 get A.get 1-1 alone',
      '+3 A A 0-3',
      '+2 get A.get 1-1 alone',
      '+2 get A.get#2 2-2 alone',
    ]);
    const [before, , first, second] = a.functions.map((row) => row.split(' ').at(-1));
    expect(second).toBe(before);
    expect(first).not.toBe(before);
    // As many as before: what is there is told apart by its place.
    const { 'A.java': same } = await lastOf(
      { 'A.java': of(text, number) },
      { 'A.java': of(text, `${number}  int x;\n`) },
    );
    expect(withoutBodies(same)).toEqual(['+3 A A 0-4']);
  });

  test('of a file that comes or goes are all of its, and of one that only moves none', async () => {
    const { 'x.js': x } = await lastOf({ 'x.js': body('a') }, { 'x.js': null });
    expect(withoutBodies(x)).toEqual(['-1 a a 0-3 alone']);
    const { 'y.js': y } = await lastOf({ 'x.js': body('a') }, { 'x.js': null, 'y.js': body('a') });
    expect(y).toMatchObject({ functions: [], imports: [], states: [SyntaxState.none, SyntaxState.none] });
  });
});

describe('added identifiers', () => {
  test('are those that a word of is none, that the old side has nowhere, once, where they are added first', async () => {
    const { 'x.js': x, 'y.js': y } = await lastOf(
      { 'x.js': 'recieve(old);\nlet value;\n', 'y.js': 'a;\n' },
      {
        'x.js': 'let value;\nmaxLenght(recieve, length);\nuse(maxLenght, qwrtz);\n',
        'y.js': 'a;\n',
        'z.js': 'lenght;\n',
      },
    );
    expect(x.added).toEqual(['1 maxLenght', '2 qwrtz']);
    expect(y).toBeUndefined();
  });

  test('of a new file are all of them, and of one that only moves none', async () => {
    const { 'z.js': z } = await lastOf({ 'x.js': 'a;\n' }, { 'z.js': 'b;\nlenght;\n' });
    expect(z.added).toEqual(['1 lenght']);
    const { 'y.js': y } = await lastOf({ 'x.js': 'lenght;\n' }, { 'x.js': null, 'y.js': 'lenght;\n' });
    expect(y.added).toEqual([]);
  });
});

describe('imports', () => {
  test('are all of both sides', async () => {
    const { 'x.js': x } = await lastOf(
      { 'x.js': "import 'a';\nimport 'b';\n" },
      { 'x.js': "import 'b';\nimport 'b';\nimport 'c';\n" },
    );
    expect(x.imports).toEqual(['-a 0', '-b 1', '+b 0', '+c 2']);
  });

  test('of a file that moves to another language are of both', async () => {
    const text = `import 'a';\n${body('a')}`;
    const { 'x.ts': x } = await lastOf({ 'x.js': text }, { 'x.js': null, 'x.ts': text });
    expect(x.imports).toEqual(['-a 0', '+a 0']);
  });

  test('of files that are larger than asked for are left out', async () => {
    const fixture = room.repository('sizes');
    fixture.commit('m', { 'x.js': "import 'a';\n", 'y.js': `import 'a';\n${'\n'.repeat(100)}` });
    const pipeline = serialPipeline(readingOf(room.existing('sizes/.git')));
    const request = { ...allSyntax, imports: { mostBytes: 50 } };
    const rows = await syntaxOfHistory(pipeline, fixture.git('rev-parse', 'HEAD'), 1, request);
    expect(rows.map(({ path, imports }) => [path, ...imports])).toEqual([['x.js', '+a 0'], ['y.js']]);
    expect(rows.map(({ isWithoutImports }) => isWithoutImports)).toEqual([false, true]);
  });
});

describe('comments', () => {
  test('are those of the new side that got a line, in whole, adjacent ones as one', async () => {
    const before = '// one\n// two\nint a;\n// other\nint b;\n';
    const { 'x.c': x } = await lastOf({ 'x.c': before }, { 'x.c': before.replace('two', 'three') });
    expect(x.comments).toEqual(['0-1 // one\n// three']);
  });

  test('that only moved, or were indented, are not new', async () => {
    const before = 'int a;\n/* one\n * two */\nint b;\n// new\n';
    const { 'x.c': x } = await lastOf(
      { 'x.c': before },
      { 'x.c': '    /* one\n     * two */\nint a;\nint b;\n// newer\n' },
    );
    expect(x.comments).toEqual(['4-4 // newer']);
  });
});

describe('replaced lines', () => {
  test('come with their identifiers, of hunks of as many old as new lines, if they are near', async () => {
    const before = 'let recieve = "recieve";\n\nlet a = 1;\nlet b = 2;\n\nx();\n';
    const after = 'let receive = "recieve";\n\nlet completely = different;\nlet c = 2;\n\n// y\nx();\n';
    const { 'x.js': x } = await lastOf({ 'x.js': before }, { 'x.js': after });
    expect(x.replaced).toEqual(['0>0 2: -recieve +receive', '3>3 1: -b +c']);
  });
});

describe('a side', () => {
  test('says why it has no syntax', async () => {
    const hard = 'class A { fun f() = 1 }\n'.repeat(6000);
    const changes = await lastOf({
      'a.js': 'x();\n',
      'b.js': 'x(;\n',
      'c.txt': 'x\n',
      'd.js': `x;${' '.repeat(2 << 20)}\n`,
      'e.kt': hard,
      'f.ts': '<?xml version="1.0"?>\n<TS><message><source>Open it</source></message></TS>\n',
      'g.js': 'a\0b',
      'h.js': '',
      'i.cs': 'a<'.repeat(16_000),
    });
    const states = Object.fromEntries(
      Object.entries(changes).map(
        ([
          path,
          {
            states: [, state],
          },
        ]) => [path, state],
      ),
    );
    expect(states).toEqual({
      'a.js': SyntaxState.parsed,
      'b.js': SyntaxState.parsedWithErrors,
      'c.txt': SyntaxState.unknownLanguage,
      'd.js': SyntaxState.tooLarge,
      'e.kt': SyntaxState.tooComplex,
      'f.ts': SyntaxState.otherLanguage,
      'g.js': SyntaxState.none,
      'h.js': SyntaxState.parsed,
      'i.cs': SyntaxState.tooComplex,
    });
  });
});

describe('of a history of programs the same comes', () => {
  const fixture = codeHistory(room, 'programs.git');
  const head = fixture.git('rev-parse', 'main');
  let compiled: CompiledPipeline;
  let expected: ChangeSyntax[];
  beforeAll(async () => {
    compiled = await compiledPipeline();
    expected = await syntaxOfHistory(serialPipeline(readingOf(fixture)), head, 1000);
  });

  test('which has what there can be', () => {
    const count = (of: (row: ChangeSyntax) => readonly unknown[]): number => expected.flatMap(of).length;
    expect(count(({ functions }) => functions)).toBeGreaterThan(200);
    expect(count(({ imports }) => imports)).toBeGreaterThan(300);
    expect(count(({ comments }) => comments)).toBeGreaterThan(50);
    expect(count(({ replaced }) => replaced)).toBeGreaterThan(10);
    expect(expected.filter(({ states: [, state] }) => state === SyntaxState.parsedWithErrors).length).toBeGreaterThan(
      3,
    );
  });

  test.each([1, 7])('in batches of %i commits', async (size) => {
    expect(await syntaxOfHistory(serialPipeline(readingOf(fixture)), head, size)).toEqual(expected);
  });

  test.each([0, 10_000, 1 << 24])('with a cache of %i bytes', async (syntaxCacheBytes) => {
    const reading = { ...readingOf(fixture), syntaxCacheBytes };
    expect(await syntaxOfHistory(serialPipeline(reading), head, 20)).toEqual(expected);
  });

  test.each([1, 3])('from %i workers', async (workers) => {
    const reading = { ...readingOf(fixture), syntaxCacheBytes: 1 << 20 };
    expect(await syntaxOfHistory(threaded(compiled, reading, workers), head, 9)).toEqual(expected);
  });

  test('through git, and with caches that hold nearly nothing', async () => {
    expect(await syntaxOfHistory(await throughGit(compiled, fixture), head, 50)).toEqual(expected);
    const sizes = { ...defaultSizes, windowBytes: 512, windowCacheBytes: 8 << 10, baseCacheBytes: 8 << 10 };
    expect(await syntaxOfHistory(serialPipeline(readingOf(fixture, sizes)), head, 50)).toEqual(expected);
  });
});
