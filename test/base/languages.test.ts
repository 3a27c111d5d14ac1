import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageTable } from '../../src/base/language-table.js';
import { languageAt, languageOf, shebangLanguage } from '../../src/base/languages.js';

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

describe('the language of a script by its first line', () => {
  test.each([
    ['#!/bin/sh', 'Shell'],
    ['#! /bin/bash -e', 'Shell'],
    ['#!/usr/bin/env python3', 'Python'],
    ['#!/usr/bin/python2.7 -u', 'Python'],
    ['#!/usr/local/bin/python3.12', 'Python'],
    ['#!/usr/bin/env -S FOO=bar node --test', 'JavaScript'],
    ['#!/usr/bin/env -S deno run', 'JavaScript'],
    ['#!/usr/bin/perl -w', 'Perl'],
    ['#!/usr/bin/env ruby3', 'Ruby'],
    ['#!perl6', 'Raku'],
    ['#!/usr/bin/make -f', 'Makefile'],
    ['#!/opt/unknown', undefined],
    ['#!/usr/bin/env', undefined],
    ['#!', undefined],
    ['# !/bin/sh', undefined],
    ['', undefined],
    ['#!/bin/constructor', undefined],
  ])('%s is %s', (line, language) => {
    const place = shebangLanguage(line);
    expect(place < 0 ? undefined : languageAt(place)).toBe(language);
  });

  test('is looked for in whatever a file may begin with', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(shebangLanguage(`#!${text}`)).toBeGreaterThanOrEqual(-1);
      }),
    );
  });
});

test('the table has each language, extension, name of a file and interpreter once', () => {
  const rows = languageTable.map((row) => row.split('|'));
  for (const row of rows) expect(row).toHaveLength(4);
  const lists = [0, 1, 2, 3].map((column) => rows.flatMap((row) => row[column].split('/').filter((key) => key !== '')));
  for (const list of lists) expect(new Set(list).size).toBe(list.length);
  expect(lists[0].length).toBeGreaterThan(600);
});
