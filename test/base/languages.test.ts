import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageTable } from '../../src/base/language-table.js';
import { languageOf } from '../../src/base/languages.js';

describe('the language of a file', () => {
  test.each([
    ['src/main.rs', 'Rust'],
    ['a/b/Main.JAVA', 'Java'],
    ['Makefile', 'Makefile'],
    ['sub/Dockerfile', 'Dockerfile'],
    ['makefile.txt', 'Text'],
    ['.bashrc', 'Shell'],
    ['x.blade.php', 'Blade'],
    ['x.other.php', 'PHP'],
    ['types.d.ts', 'TypeScript'],
    ['view.tsx', 'TypeScript'],
    ['LICENSE', 'Text'],
    ['CMakeLists.txt', 'CMake'],
    ['a.b/c', undefined],
    ['configure', undefined],
    ['', undefined],
    ['x.', undefined],
    ['\u00ff\u00fe.py', 'Python'],
  ])('%s is %s', (path, language) => {
    expect(languageOf(path)).toBe(language);
  });

  test.each([
    ['h', 'C'],
    ['m', 'Objective-C'],
    ['pl', 'Perl'],
    ['ts', 'TypeScript'],
    ['cs', 'C#'],
    ['r', 'R'],
    ['rs', 'Rust'],
    ['php', 'PHP'],
    ['md', 'Markdown'],
    ['sql', 'SQL'],
    ['v', 'Verilog'],
    ['fs', 'F#'],
    ['ml', 'OCaml'],
    ['d', 'D'],
    ['t', 'Perl'],
    ['yml', 'YAML'],
    ['json', 'JSON'],
    ['html', 'HTML'],
    ['gd', 'GDScript'],
    ['pp', 'Puppet'],
  ])('.%s, which several languages have, is %s', (extension, language) => {
    expect(languageOf(`x.${extension}`)).toBe(language);
  });

  test('is found whatever folders the file is in', () => {
    const part = fc.string({ minLength: 1 }).map((text) => text.replaceAll('/', '_'));
    fc.assert(
      fc.property(fc.array(part), part, (folders, name) => {
        expect(languageOf([...folders, name].join('/'))).toBe(languageOf(name));
      }),
    );
  });
});

test('the table has each language, extension and name of a file once', () => {
  const rows = languageTable.map((row) => row.split('|'));
  for (const row of rows) expect(row).toHaveLength(3);
  const lists = [0, 1, 2].map((column) => rows.flatMap((row) => row[column].split('/').filter((key) => key !== '')));
  for (const list of lists) expect(new Set(list).size).toBe(list.length);
  expect(lists[0].length).toBeGreaterThan(600);
});
