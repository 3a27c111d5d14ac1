// A pack beyond 4 GiB, most of it a hole in a sparse file: offsets of 31, 32 and more bits.
import { closeSync, ftruncateSync, mkdirSync, openSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { delta, entryHeader, EntryType, objectEntry, writeIndex, writePack } from '../../scripts/fuzz/pack-writer.mjs';
import { openStore } from '../../src/git/object-store.js';
import { listPacks } from '../../src/git/pack-list.js';
import { FixtureRoom } from '../support/repository-fixture.js';
import { smallSizes } from '../support/git-objects.js';

const room = new FixtureRoom();
afterAll(() => room.remove());

describe('a pack of more than 4 GiB', () => {
  const offsets = [12, 2 ** 31 - 3, 2 ** 31 + 100, 2 ** 32 - 30, 2 ** 32 + 500, 5 * 2 ** 32 + 77];
  const blobs = offsets.map((offset) => objectEntry('blob', `the object at ${offset}\n`.repeat(9)));
  const base = Buffer.from(blobs[5].data).toString();
  const grown = objectEntry('blob', `${base}and more`);
  const farOffset = 6 * 2 ** 32;

  test('gives objects from wherever they lie, and bases of deltas far before them', () => {
    mkdirSync(room.at('pack'));
    const pack = openSync(room.at('pack', 'pack-a.pack'), 'w');
    const put = (bytes: Uint8Array, at: number): void => void writeSync(pack, bytes, 0, bytes.length, at);
    put(writePack([], { count: 7 }).pack.subarray(0, 12), 0);
    blobs.forEach(({ data }, i) =>
      put(Buffer.concat([entryHeader(EntryType.blob, data.length), deflateSync(data)]), offsets[i]),
    );
    const data = delta(base.length, base.length + 8, [{ from: 0, size: base.length }, 'and more']);
    // The distance to the base in seven bits a byte, each byte but the last counting one more (gitformat-pack, OFS_DELTA).
    let rest = BigInt(farOffset - offsets[5]);
    const distance = [Number(rest & 127n)];
    for (rest >>= 7n; rest > 0n; rest >>= 7n) distance.unshift(Number(--rest & 127n) | 128);
    const header = entryHeader(EntryType.ofsDelta, data.length);
    put(Buffer.concat([header, Buffer.from(distance), deflateSync(data)]), farOffset);
    const checksum = Buffer.alloc(20, 7);
    ftruncateSync(pack, farOffset + 10_000);
    put(checksum, farOffset + 10_000);
    closeSync(pack);
    expect(statSync(room.at('pack', 'pack-a.pack')).blocks * 512).toBeLessThan(1 << 20);
    const rows = [...blobs.map(({ oid }, i) => ({ oid, offset: offsets[i] })), { oid: grown.oid, offset: farOffset }];
    writeFileSync(room.at('pack', 'pack-a.idx'), writeIndex(rows, checksum));

    const source = { oidBytes: 20, objectDirectories: [room.root], packs: listPacks([room.root], 20) } as const;
    const store = openStore(source, smallSizes);
    const shown: string[] = [];
    store.kernel.forEachObject(Buffer.from(rows.map(({ oid }) => oid).join(''), 'hex'), (object) => {
      shown.push(typeof object === 'object' ? Buffer.from(object.bytes).toString() : String(object));
    });
    store.close();
    expect(shown).toEqual([...blobs, grown].map(({ data: bytes }) => Buffer.from(bytes).toString()));
  });
});
