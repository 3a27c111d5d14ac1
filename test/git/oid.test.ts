import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isHexOid, isZeroOid, oidBytesOf, oidFromHex, oidToHex, type OidBytes } from '../../src/git/oid.js';

const widths = fc.constantFrom<OidBytes>(20, 32);

test('an id survives the way to hexadecimal and back, from any place of a table', () => {
  fc.assert(
    fc.property(widths, fc.nat(50), fc.infiniteStream(fc.nat(255)), (oidBytes, at, stream) => {
      const table = Uint8Array.from([...stream.take(at + oidBytes + 3)]);
      const hex = oidToHex(table, at, oidBytes);
      expect(hex).toHaveLength(oidBytes * 2);
      expect(oidFromHex(hex, oidBytes)).toEqual(table.slice(at, at + oidBytes));
      expect(oidFromHex(hex.toUpperCase(), oidBytes)).toEqual(table.slice(at, at + oidBytes));
    }),
  );
});

test('only whole ids of the right width are parsed', () => {
  const sha1 = 'a'.repeat(40);
  expect(isHexOid(sha1, 20)).toBe(true);
  for (const text of [
    '',
    'a'.repeat(39),
    'a'.repeat(41),
    'a'.repeat(64),
    `${'a'.repeat(39)}g`,
    `${'a'.repeat(39)}\n`,
  ]) {
    expect(oidFromHex(text, 20)).toBeUndefined();
  }
  expect(oidFromHex(sha1, 32)).toBeUndefined();
  expect(oidFromHex('0'.repeat(64), 32)).toEqual(new Uint8Array(32));
});

test('zero is told from nearly zero', () => {
  const table = new Uint8Array(60);
  table[19] = 1;
  table[40] = 1;
  expect([0, 20, 40].map((at) => isZeroOid(table, at, 20))).toEqual([false, true, false]);
});

test('formats have their widths', () => {
  expect([oidBytesOf('sha1'), oidBytesOf('sha256')]).toEqual([20, 32]);
});
