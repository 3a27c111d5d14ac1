import fc from 'fast-check';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Column } from '../../src/base/columns.js';
import { decodeState, decodeStateAside, encodeState, type State } from '../../src/checkpoint/state-file.js';

const columns: fc.Arbitrary<Column> = fc.oneof(
  fc.uint8Array({ maxLength: 40 }),
  fc.uint16Array({ maxLength: 40 }),
  fc.uint32Array({ maxLength: 40 }),
  fc.int32Array({ maxLength: 40 }),
  fc.float64Array({ maxLength: 40 }),
);
const states: fc.Arbitrary<State> = fc.record({
  facts: fc.jsonValue({ stringUnit: 'binary' }),
  columns: fc.dictionary(fc.string({ unit: 'binary' }), columns, { noNullPrototype: true, maxKeys: 8 }),
});

const sample: State = {
  facts: { people: ['Zo\u00eb', 'Bob \u{1f600}'], count: 3, none: null },
  columns: {
    bytes: Uint8Array.of(1, 2, 255),
    shorts: Uint16Array.of(1, 65_535),
    words: Uint32Array.of(0xffff_fffe, 7),
    signed: Int32Array.of(-1, 5, -2_147_483_648),
    floats: Float64Array.of(NaN, -0, Infinity, 1.5e-300),
    empty: new Uint32Array(0),
  },
};

/** A file with any head and body. */
function file(head: unknown, body: Uint8Array = new Uint8Array(0), headBytes?: number): Uint8Array {
  const json = Buffer.from(typeof head === 'string' ? head : JSON.stringify(head));
  const start = Buffer.alloc(12);
  start.write('CFST', 'latin1');
  start.writeUInt32LE(4, 4);
  start.writeUInt32LE(headBytes ?? json.length, 8);
  return Buffer.concat([start, brotliCompressSync(Buffer.concat([json, body]))]);
}

describe('a state', () => {
  test('comes back from its file as it was, of all kinds of columns, empty ones too', async () => {
    expect(decodeState(await encodeState(sample))).toEqual(sample);
    expect(decodeState(await encodeState({ facts: null, columns: {} }))).toEqual({ facts: null, columns: {} });
  });

  test('comes back from its file as it was, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(states, async (state) => {
        const back = decodeState(await encodeState(state));
        expect(back).toEqual({ ...state, facts: JSON.parse(JSON.stringify(state.facts)) as unknown });
        for (const [name, column] of Object.entries(state.columns)) {
          const read = back?.columns[name];
          expect(read?.constructor).toBe(column.constructor);
          expect(read && new Uint8Array(read.buffer)).toEqual(
            new Uint8Array(column.buffer, column.byteOffset, column.byteLength),
          );
        }
      }),
    );
  });

  test('is taken before the promise is given back', async () => {
    const column = Uint32Array.of(1, 2, 3);
    const promise = encodeState({ facts: 'x', columns: { column } });
    column.fill(9);
    expect(decodeState(await promise)?.columns['column']).toEqual(Uint32Array.of(1, 2, 3));
  });

  test('may be a part of a larger column', async () => {
    const whole = Float64Array.of(1, 2, 3, 4);
    const state = await encodeState({ facts: 0, columns: { part: whole.subarray(1, 3) } });
    expect(decodeState(state)?.columns['part']).toEqual(Float64Array.of(2, 3));
    const padded = Buffer.concat([Buffer.of(9), state]);
    expect(decodeState(padded.subarray(1))?.columns['part']).toEqual(Float64Array.of(2, 3));
  });

  test('is read aside as it is read at once, and what is none is none there, too', async () => {
    const whole = await encodeState(sample);
    expect((await decodeStateAside(whole))()).toEqual(sample);
    for (const part of [whole.subarray(0, 5), whole.subarray(0, whole.length - 1), new Uint8Array(100)]) {
      expect((await decodeStateAside(part))()).toBeUndefined();
    }
  });

  test('takes half of the room where its numbers are small, and is as it was', async () => {
    const random = Uint32Array.from({ length: 50_000 }, (_, i) => (i * 2_654_435_761) % 65_536);
    const small = await encodeState({ facts: 0, columns: { random } });
    expect(small.length).toBeLessThan(2.1 * random.length);
    expect(decodeState(small)?.columns).toEqual({ random });
    const columns = { random: Uint32Array.of(...random, 65_536) };
    const large = await encodeState({ facts: 0, columns });
    expect(large.length).toBeGreaterThan(small.length);
    expect(decodeState(large)?.columns).toEqual(columns);
  });

  test('of equal content is an equal file', async () => {
    expect(await encodeState(sample)).toEqual(await encodeState(structuredClone(sample)));
  });
});

describe('a file that is no state', () => {
  test('because it ends early is told, wherever it ends', async () => {
    const whole = await encodeState(sample);
    for (let length = 0; length < whole.length; length++)
      expect(decodeState(whole.subarray(0, length))).toBeUndefined();
  });

  test('because a bit of it is wrong is told or read, and never thrown over', async () => {
    const whole = await encodeState(sample);
    let read = 0;
    for (let bit = 0; bit < whole.length * 8; bit++) {
      const wrong = whole.slice();
      wrong[bit >> 3] ^= 1 << (bit & 7);
      // That the bytes are those that were written is for the store to know.
      if (decodeState(wrong) !== undefined) read++;
      if (bit < 96) expect(decodeState(wrong)).toBeUndefined();
    }
    expect(read).toBeLessThan(whole.length * 8);
  });

  test('because there is more of it than it says is told', () => {
    expect(decodeState(file({ facts: 1, columns: [] }, Uint8Array.of(0)))).toBeUndefined();
    expect(decodeState(file({ facts: 1, columns: [] }))).toEqual({ facts: 1, columns: {} });
  });

  test.each([
    ['a longer column than there are bytes', [{ name: 'a', kind: 'Uint8Array', stored: 'Uint8Array', length: 3 }]],
    ['a column as long as memory', [{ name: 'a', kind: 'Uint8Array', stored: 'Uint8Array', length: 2 ** 52 }]],
    ['a column of 2^53 bytes', [{ name: 'a', kind: 'Float64Array', stored: 'Float64Array', length: 2 ** 50 }]],
    ['a length below nothing', [{ name: 'a', kind: 'Uint8Array', stored: 'Uint8Array', length: -2 }]],
    ['half a number', [{ name: 'a', kind: 'Uint8Array', stored: 'Uint8Array', length: 1.5 }]],
    ['a length that is a text', [{ name: 'a', kind: 'Uint8Array', stored: 'Uint8Array', length: '2' }]],
    ['no length', [{ name: 'a', kind: 'Uint8Array', stored: 'Uint8Array' }]],
    ['an unknown kind', [{ name: 'a', kind: 'Int8Array', stored: 'Int8Array', length: 2 }]],
    ['a kind that every object has', [{ name: 'a', kind: 'constructor', stored: 'constructor', length: 2 }]],
    ['what is stored', [{ name: 'a', kind: 'Uint8Array', stored: 'Uint16Array', length: 1 }]],
    ['numbers that are wider in the file', [{ name: 'a', kind: 'Uint16Array', stored: 'Uint32Array', length: 0 }]],
    ['nothing that is stored', [{ name: 'a', kind: 'Uint8Array', length: 2 }]],
    [
      'two columns where there is one',
      Array.from({ length: 2 }, () => ({ name: 'a', kind: 'Uint8Array', stored: 'Uint8Array', length: 2 })),
    ],
    ['a column that is none', [null]],
    ['columns that are none', 7],
    ['no columns', undefined],
  ])('because it lies about %s is told', (_, heads) => {
    expect(decodeState(file({ facts: 1, columns: heads }, Uint8Array.of(1, 2)))).toBeUndefined();
  });

  test('because its head is none is told', () => {
    for (const head of ['', 'x', '[', 'null', '7', '"text"', '[]']) expect(decodeState(file(head))).toBeUndefined();
    expect(decodeState(file({ facts: 1, columns: [] }, undefined, 4_000_000_000))).toBeUndefined();
    expect(decodeState(file({ facts: 1, columns: [] }, undefined, 0))).toBeUndefined();
  });

  test('because it is of another layout is told', async () => {
    const other = Buffer.from(await encodeState(sample));
    other.writeUInt32LE(2, 4);
    expect(decodeState(other)).toBeUndefined();
    other.writeUInt32LE(4, 4);
    expect(decodeState(other)).toEqual(sample);
  });

  test('because it is any bytes is told', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(decodeState(bytes)).toBeUndefined();
        expect(decodeState(Buffer.concat([file('').subarray(0, 12), bytes]))).toBeUndefined();
      }),
    );
  });

  test('does not take a column for what all objects have', () => {
    const state = decodeState(
      file(
        { facts: 1, columns: [{ name: '__proto__', kind: 'Uint8Array', stored: 'Uint8Array', length: 2 }] },
        Uint8Array.of(1, 2),
      ),
    );
    expect(Object.keys(state?.columns ?? { none: 1 })).toEqual(['__proto__']);
  });
});
