// What a sample of every language says; fixtures/*.outline were checked by eye.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BlobParser } from '../../src/uast/blob-syntax.js';
import { languageOfPath, languages, NO_LANGUAGE } from '../../src/uast/language-table.js';
import { languageOf, outline, parserFor } from './outline.js';

const directory = join(import.meta.dirname, 'fixtures');
const samples = readdirSync(directory).filter((name) => !name.endsWith('.outline'));
let parser: BlobParser;
beforeAll(async () => {
  parser = await parserFor();
});

describe('the languages', () => {
  it('all have a sample, and are sixteen or more', () => {
    const sampled = new Set(samples.map((name) => languages[languageOfPath(name)].name));
    expect([...sampled].sort()).toEqual(languages.map(({ name }) => name).sort());
    expect(languages.length).toBeGreaterThanOrEqual(16);
  });

  it.each(samples)('%s says what its outline has', async (name) => {
    const text = readFileSync(join(directory, name), 'utf8');
    const syntax = parser.parse(text, languageOf(name, text));
    if (typeof syntax === 'string') throw new Error(syntax);
    expect(syntax.hasErrors).toBe(false);
    await expect(outline(syntax, text)).toMatchFileSnapshot(join(directory, `${name}.outline`));
  });
});

describe('the language of a file', () => {
  it.each([
    ['a/b.ts', 'TypeScript'],
    ['a/B.TSX', 'TSX'],
    ['Rakefile', 'Ruby'],
    ['x.d.mts', 'TypeScript'],
    ['lib/.profile', 'Shell'],
    ['a.h', 'C'],
  ])('%s is %s by its name', (path, language) => {
    expect(languages[languageOfPath(path)].name).toBe(language);
  });

  it.each(['README', 'a.txt', 'ts', 'dir.ts/x', '.ts.'])('%s has none', (path) => {
    expect(languageOfPath(path)).toBe(NO_LANGUAGE);
  });

  it('is that of its text where a header is written in C++, and only there', () => {
    const of = (path: string, text: string): string => languages[languageOf(path, text)].name;
    expect(of('a.h', 'int f(void);\n/* class of things */\n')).toBe('C');
    expect(of('a.h', '#pragma once\nclass A : B\n{\n};\n')).toBe('C++');
    expect(of('a.h', 'namespace a::b {\n}\n')).toBe('C++');
    expect(of('a.h', '#include <vector>\n')).toBe('C++');
    expect(of('a.h', '#include <stdio.h>\n')).toBe('C');
    expect(of('a.c', 'class A {\n};\n')).toBe('C');
  });

  it.each([
    'struct A : B {\n  int c;\n};',
    'struct A final : public b::B<int>,\n{',
    'struct A :\n  B\n{',
    'struct API A : B<C> {',
    'class API A\n{',
    'enum class A { b };',
    'enum class A : int;',
    'namespace {',
    'inline namespace a {',
    'template <typename T> T f(T a);',
    'using a::b;',
    'public slots:',
    '  virtual ~A();',
    '  virtual int f(int a) const = 0;',
    '  friend class B;',
    'std::string f();',
    'static const std::vector<int> a;',
    'void f(const std::string &a);',
    'bool operator==(const A &a, const A &b);',
    '  T &operator[](int i);',
  ])('is C++ for a header with %j', (text) => {
    for (const end of ['\n', '\r\n']) {
      const header = `#pragma once\n\n${text}\n`.replaceAll('\n', end);
      expect(languages[languageOf('a.h', header)].name).toBe('C++');
    }
  });

  it.each([
    'struct A { struct B *b : 3; unsigned c : 1; };',
    'struct A\n{\n  int class;\n  int namespace, template, virtual;\n};',
    'enum A : int { b };',
    'constexpr int a = 1;',
    '/*\n  virtual memory (all of it) is taken\n  class of things; struct of them: many {\n  std::sort does (really) the same as this\n  namespace of it\n  friend of mine\n  operator of it\n*/',
    'int a = b ? c :\n  d;',
    'out:\n  return;',
    'int operator(int);',
    '#ifdef __cplusplus\nextern "C" {\n#endif',
    '#if defined(__cplusplus) && 1\nstd::string f();\nclass A {\n#else\nint f(void);\n#endif',
    '/*\n  virtual memory (see below);\nvirtual addresses start at foo(x) {\n struct foo : the first one {\n foo operator+ (bar) is\n*/',
    '// of the\\\n// class\n/* it has no end:\nclass A {\n',
  ])('is C for a header with %j', (text) => {
    expect(languages[languageOf('a.h', `#pragma once\n\n${text}\n`)].name).toBe('C');
  });
});
