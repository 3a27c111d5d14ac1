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
});
