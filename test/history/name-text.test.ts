import { expect, test } from 'vitest';
import { partsAsUtf8 } from '../../src/history/name-text.js';

const read = (bytes: string): string => partsAsUtf8(Buffer.from(bytes, 'latin1')).toString('utf8');

test('parts of names that are not UTF-8 are read as Latin-1, each by itself', () => {
  expect(read('Ada <ada@x>')).toBe('Ada <ada@x>');
  expect(read('\xe9lat <a@x>')).toBe('élat <a@x>');
  expect(read('\xe9lat <\xc3\xa9@x>')).toBe('élat <é@x>');
  expect(read('Bob <b@y> \xe9lat <a@x>\n\xc3\xa9t\xc3\xa9 <c@x>\n')).toBe('Bob <b@y> élat <a@x>\nété <c@x>\n');
  expect(read('\xff')).toBe('ÿ');
  expect(read('')).toBe('');
});
