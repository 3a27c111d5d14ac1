import { expect, test } from 'vitest';
import { languages } from '../../../src/uast/language-table.js';
import type { FileImport } from '../../../src/report/change/change-record.js';
import { newImports } from '../../../src/report/change/new-imports.js';
import { sampleFile } from '../sample-effect.js';

const importing =
  (language: string) =>
  (...names: string[]): FileImport[] =>
    names.map((name, at) => ({ language: languages.findIndex((one) => one.name === language), name, line: at + 1 }));
const js = importing('JavaScript');
const none = (): undefined => undefined;

test('new imports are the modules that no file had before, with the first place of each, those of the most files first', () => {
  const files = [
    sampleFile({ before: 'a.js', after: 'b.js', imports: js('known', 'b', 'a') }),
    sampleFile({ before: 'c.js', after: 'c.js', imports: js('a', 'dropped') }),
    sampleFile({ before: 'd.js', after: null, imports: js('gone') }),
    sampleFile({ before: 'e.js', after: 'e.js' }),
    sampleFile({ before: null, after: 'f.py', imports: importing('Python')('a') }),
  ];
  const found = newImports(files, (_, name) => {
    if (name === 'known') return { files: 3, droppedTick: null };
    return name === 'dropped' ? { files: 0, droppedTick: 40 } : undefined;
  });
  expect(found).toEqual([
    { name: 'a', language: 'JavaScript', path: 'b.js', line: 3, files: 2, droppedTick: null },
    { name: 'a', language: 'Python', path: 'f.py', line: 1, files: 1, droppedTick: null },
    { name: 'b', language: 'JavaScript', path: 'b.js', line: 2, files: 1, droppedTick: null },
    { name: 'dropped', language: 'JavaScript', path: 'c.js', line: 2, files: 1, droppedTick: 40 },
  ]);
});

test.each([
  ['JavaScript', 'TypeScript'],
  ['JavaScript', 'TSX'],
  ['TypeScript', 'JavaScript'],
  ['TSX', 'JavaScript'],
  ['C', 'C++'],
  ['C++', 'C'],
])('a module of files in %s is not new in one in %s, and one that all gave up is known', (before, after) => {
  const files = [sampleFile({ before: 'a', after: 'b', imports: importing(after)('a', 'dropped', 'new') })];
  const [{ language }] = importing(before)('a');
  const found = newImports(files, (of, name) => {
    if (of !== language || name === 'new') return undefined;
    return name === 'a' ? { files: 1, droppedTick: null } : { files: 0, droppedTick: 7 };
  });
  expect(found.map(({ name, droppedTick }) => [name, droppedTick])).toEqual([
    ['dropped', 7],
    ['new', null],
  ]);
});

test('a module of one language is new in another that has none of its modules', () => {
  const files = [sampleFile({ before: 'a', after: 'b', imports: importing('Python')('a') })];
  const [{ language }] = js('a');
  const found = newImports(files, (of) => (of === language ? { files: 1, droppedTick: null } : undefined));
  expect(found).toMatchObject([{ name: 'a', language: 'Python', droppedTick: null }]);
});

test.each([
  ['JavaScript', './own.js', 'src/other.js'],
  ['Rust', 'crate::lines', 'src/other.rs'],
  ['C', 'shop/order.h', 'include/shop/order.h'],
  ['C', 'order.h', 'order.h'],
  ['Python', 'shop.order', 'src/shop/order.py'],
  ['Java', 'org.example.Order', 'src/main/java/org/example/Order.java'],
  ['Go', 'example.org/shop/internal/order', 'internal/order/order.go'],
  ['Ruby', 'shop/order', 'lib/shop/order.rb'],
])('in %s, %s is no new import of a change that adds %s', (language, name, path) => {
  const files = [
    sampleFile({ before: null, after: path }),
    sampleFile({ before: 'main', after: 'main', imports: importing(language)(name) }),
  ];
  expect(newImports(files, none)).toEqual([]);
});

test.each([
  ['C', 'order.h', 'src/reorder.h'],
  ['Go', 'example.org/order', 'order/order.go'],
  ['Python', 'order', 'src/border.py'],
])('in %s, %s is one of a change that adds %s', (language, name, path) => {
  const files = [
    sampleFile({ before: null, after: path }),
    sampleFile({ before: 'main', after: 'main', imports: importing(language)(name) }),
  ];
  expect(newImports(files, none)).toMatchObject([{ name }]);
});

test('a file that was there before does not make an import the own of the project', () => {
  const files = [sampleFile({ before: 'zlib.h', after: 'zlib.h', imports: importing('C')('zlib.h') })];
  expect(newImports(files, none)).toMatchObject([{ name: 'zlib.h', path: 'zlib.h', line: 1 }]);
});
