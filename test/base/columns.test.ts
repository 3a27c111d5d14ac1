import { describe, expect, test } from 'vitest';
import { transferList } from '../../src/base/columns.js';
import { CodefangError, exitCodeOf, fromWire, toWire, type ErrorCode } from '../../src/base/errors.js';
import { release } from '../../src/base/release.js';

describe('the buffers of columns', () => {
  test('are listed once each, from all groups, and nothing else is', () => {
    const shared = new ArrayBuffer(64);
    const a = { x: new Uint8Array(shared, 0, 8), y: new Float64Array(shared, 8, 2), count: 3, none: undefined };
    const b = { z: new Uint32Array(4), w: new Uint8Array(new SharedArrayBuffer(8)) };
    expect(transferList(a, b)).toEqual([shared, b.z.buffer]);
    expect(transferList()).toEqual([]);
  });

  test('are given back by release, at once, and releasing them again does nothing', () => {
    const columns = { x: new Uint32Array(1000), y: new Uint8Array(0) };
    release(columns, {});
    expect(columns.x).toHaveLength(0);
    expect(columns.x.buffer.byteLength).toBe(0);
    release(columns);
  });
});

describe('an error', () => {
  test('crosses threads with code, place and stack', () => {
    const error = new CodefangError('repository-corrupt-pack', 'bad', { oid: 'a', file: 'f', offset: 7, hint: 'h' });
    const back = fromWire(structuredClone(toWire(error)));
    expect(back).toBeInstanceOf(CodefangError);
    expect([back.code, back.message, back.data, back.stack]).toEqual([
      error.code,
      error.message,
      error.data,
      error.stack,
    ]);
  });

  test('of any other kind becomes a bug of the worker, stack and all', () => {
    const cause = new TypeError('x is not a function');
    expect(toWire(cause)).toEqual({ code: 'bug-worker-died', message: cause.message, data: {}, stack: cause.stack });
    expect(toWire('text')).toMatchObject({ code: 'bug-worker-died', message: 'text' });
  });

  test.each([
    ['user-bad-option', 2],
    ['repository-unreadable', 3],
    ['bug-kernel', undefined],
  ] as const)('%s has its exit code', (code: ErrorCode, exit) => {
    expect(exitCodeOf(code)).toBe(exit);
  });
});
