import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatByteSize, parseByteSize } from '../../src/base/byte-size.js';

describe('a size', () => {
  test.each([
    ['256MiB', 256 * 1024 ** 2],
    ['1GiB', 1024 ** 3],
    ['500MB', 500_000_000],
    ['1.5 GB', 1_500_000_000],
    ['1.5 GiB', 1.5 * 1024 ** 3],
    ['1,024', 1024],
    ['1,005.03 MB', 1_005_030_000],
    ['42', 42],
    ['42b', 42],
    ['42 B', 42],
    ['42k', 42_000],
    ['42K', 42_000],
    ['42kB', 42_000],
    ['42 KIB', 43_008],
    ['42ki', 43_008],
    ['10 mib', 10 * 1024 ** 2],
    ['10 m', 10_000_000],
    ['2Gi', 2 * 1024 ** 3],
    ['3TB', 3e12],
    ['3TiB', 3 * 1024 ** 4],
    ['2PB', 2e15],
    ['.5k', 500],
    ['7.', 7],
    ['+7', 7],
    ['  7 kB ', 7000],
    ['1.9', 1],
    ['0', 0],
    ['0 GiB', 0],
    ['0.0005k', 0],
  ])('%j is %i bytes', (text, bytes) => {
    expect(parseByteSize(text)).toBe(bytes);
  });

  test.each([
    ['', 'no number'],
    ['  ', 'no number'],
    ['MiB', 'no number'],
    ['NaN', 'no number'],
    ['Infinity', 'no number'],
    ['1e9', 'no number'],
    ['0x10', 'no number'],
    ['1.2.3', 'no number'],
    ['1 2', 'no number'],
    [',', 'no number'],
    ['.', 'no number'],
    ['1GiB/s', 'no number'],
    ['\u0661', 'no number'],
    ['-1', 'negative'],
    ['-1.5 GiB', 'negative'],
    ['-0', 'negative'],
    ['1 parsec', 'unknown unit'],
    ['1 kk', 'unknown unit'],
    ['1 bib', 'unknown unit'],
    ['1 mibb', 'unknown unit'],
    ['1 kbi', 'unknown unit'],
    ['1 bytes', 'unknown unit'],
    ['1 EB', 'too large'],
    ['8EiB', 'too large'],
    ['9007199254740992', 'too large'],
    ['9'.repeat(400), 'too large'],
  ])('%j is none: %s', (text, fault) => {
    expect(parseByteSize(text)).toBe(fault);
  });

  test('is whole bytes that can be counted, or a fault, whatever the text', () => {
    const near = fc.stringMatching(/^[-+]?[0-9.,]{0,25} ?[a-zA-Z]{0,4}$/);
    fc.assert(
      fc.property(fc.oneof(near, fc.string()), (text) => {
        const bytes = parseByteSize(text);
        expect(typeof bytes === 'string' || (Number.isSafeInteger(bytes) && bytes >= 0)).toBe(true);
      }),
    );
  });

  test('is the same in either case, with a blank, and in thousands of the next smaller unit', () => {
    fc.assert(
      fc.property(
        fc.nat(9000),
        fc.constantFrom('k', 'M', 'G', 'T'),
        fc.constantFrom('', 'B', 'i', 'iB'),
        (count, power, rest) => {
          const bytes = parseByteSize(`${count}${power}${rest}`);
          expect(parseByteSize(`${count} ${power}${rest}`.toUpperCase())).toBe(bytes);
          expect(parseByteSize(`${count} ${power}${rest}`.toLowerCase())).toBe(bytes);
          const step = rest.startsWith('i') ? 1024 : 1000;
          const smaller = { k: '', M: 'k', G: 'M', T: 'G' }[power] ?? '';
          expect(parseByteSize(`${count * step}${smaller}${smaller === '' ? '' : rest}`)).toBe(bytes);
        },
      ),
    );
  });
});

describe('a size for a reader', () => {
  test.each([
    [0, '0 B'],
    [1023, '1023 B'],
    [1024, '1 KiB'],
    [1536, '1.5 KiB'],
    [10 * 1024, '10 KiB'],
    [90 * 1024 ** 2, '90 MiB'],
    [256 * 1024 ** 2, '256 MiB'],
    [1024 ** 3, '1 GiB'],
    [1024 ** 4, '1 TiB'],
    [1024 ** 5, '1 PiB'],
    [1.5 * 1024 ** 3, '1.5 GiB'],
    [1024 ** 2 - 1, '1 MiB'],
    [9.97 * 1024 ** 2, '10 MiB'],
  ])('of %i bytes is %s', (bytes, text) => {
    expect(formatByteSize(bytes)).toBe(text);
  });

  test('reads back as nearly the same size', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 31 - 1), fc.nat(2 ** 20), (low, high) => {
        const bytes = high * 2 ** 31 + low;
        const back = Number(parseByteSize(formatByteSize(bytes)));
        expect(Math.abs(back - bytes)).toBeLessThanOrEqual(0.06 * bytes);
      }),
    );
  });
});
