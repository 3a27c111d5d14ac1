import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';

import { CodefangError, type ErrorWire } from '../../src/base/errors.js';
import { openGitReader } from '../../src/git/git-reader.js';
import { bridgedReader, serveObjects, type BridgeCounters, type ObjectService } from '../../src/git/object-bridge.js';
import type { AsyncObjectReader, ObjectData, ObjectType } from '../../src/git/object-reader.js';
import { compiledSources } from './compiled-sources.js';
import { git, gitEnvironment, knownObjects, smallRepository } from './small-repository.js';

/** What the worker saw of one read: type and hash of the content, null for an absent object, or the error. */
type Seen = { readonly type: number; readonly sha256: string } | { readonly error: ErrorWire } | null;
interface Report {
  readonly seen: readonly Seen[];
  readonly counters: BridgeCounters;
}

const windowBytes = 4096;
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const oidOf = (i: number): Uint8Array => createHash('sha1').update(String(i)).digest();
const hexOf = (oid: Uint8Array): string => Buffer.from(oid).toString('hex');
const bytesOf = (length: number, seed = 1): Uint8Array => Uint8Array.from({ length }, (_, i) => (i * 31 + seed) & 255);
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A reader over a map; what `delay` does comes before each answer. */
class MapReader implements AsyncObjectReader {
  readonly name = 'map';
  readonly parallel = 64;
  readonly reads: string[] = [];
  constructor(
    readonly objects: ReadonlyMap<string, ObjectData | Error>,
    readonly delay: (oid: Uint8Array) => Promise<unknown> = () => Promise.resolve(),
  ) {}
  async read(oid: Uint8Array): Promise<ObjectData | undefined> {
    this.reads.push(hexOf(oid));
    await this.delay(oid);
    const object = this.objects.get(hexOf(oid));
    if (object instanceof Error) throw object;
    return object;
  }
  close(): Promise<void> {
    return Promise.resolve();
  }
}

function mapOf(contents: readonly (Uint8Array | Error)[]): Map<string, ObjectData | Error> {
  return new Map(
    contents.map((bytes, i) => [
      hexOf(oidOf(i)),
      bytes instanceof Error ? bytes : { type: ((i % 4) + 1) as ObjectType, bytes },
    ]),
  );
}

let workerFile = '';
beforeAll(() => {
  const compiled = compiledSources(['base', 'git']);
  workerFile = join(compiled, 'reading-worker.js');
  writeFileSync(
    workerFile,
    `import { createHash } from 'node:crypto';
     import { parentPort, workerData } from 'node:worker_threads';
     import { toWire } from './base/errors.js';
     import { bridgedReader } from './git/object-bridge.js';
     const { port, shared, oids, fetched, announced, stallMs, oidBytes } = workerData;
     const reader = bridgedReader(port, shared, oidBytes, stallMs);
     if (fetched.length > 0) reader.fetch(fetched);
     if (announced.length > 0) reader.prefetch(announced);
     const seen = oids.map((oid) => {
       try {
         const object = reader.read(oid);
         if (object === undefined) return null;
         return { type: object.type, sha256: createHash('sha256').update(object.bytes).digest('hex') };
       } catch (error) {
         return { error: toWire(error) };
       }
     });
     parentPort.postMessage({ seen, counters: reader.counters });
     reader.close();`,
  );
});

const started: { worker: Worker; service: ObjectService }[] = [];
afterEach(async () => {
  for (const { worker, service } of started.splice(0)) {
    service.close();
    await worker.terminate();
  }
});

interface Reading {
  readonly fetched?: readonly Uint8Array[];
  readonly announced?: readonly Uint8Array[];
  readonly stallMs?: number;
  readonly oidBytes?: number;
  readonly ahead?: { readonly objects: number; readonly bytes: number };
  readonly windowBytes?: number;
}

/** Reads `oids` in a worker thread, one after another. */
function readInWorker(reader: AsyncObjectReader, oids: readonly Uint8Array[], how: Reading = {}): Promise<Report> {
  const service = serveObjects(reader, {
    windowBytes: how.windowBytes ?? windowBytes,
    ...(how.ahead === undefined ? {} : { ahead: how.ahead }),
  });
  const worker = new Worker(workerFile, {
    workerData: {
      port: service.port,
      shared: service.shared,
      oids,
      fetched: Buffer.concat(how.fetched ?? []),
      announced: Buffer.concat(how.announced ?? []),
      stallMs: how.stallMs ?? 20_000,
      oidBytes: how.oidBytes ?? 20,
    },
    transferList: [service.port],
  });
  started.push({ worker, service });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

describe('a reader in another thread', () => {
  const sizes = [0, 1, 3, 4, windowBytes - 1, windowBytes, windowBytes + 1, 3 * windowBytes, 5_000_000, 2];
  const contents = sizes.map((size, i) => bytesOf(size, i));
  const expected = contents.map((bytes, i): Seen => ({ type: (i % 4) + 1, sha256: hashOf(bytes) }));
  const oids = sizes.map((_, i) => oidOf(i));

  it('gets objects of every size whole: empty, one byte, around the window, several megabytes', async () => {
    const { seen, counters } = await readInWorker(new MapReader(mapOf(contents)), oids);
    expect(seen).toEqual(expected);
    expect(counters.requests).toBe(sizes.length);
    expect(counters.bytes).toBe(sizes.reduce((a, b) => a + b));
    expect(counters.waits).toBe(sizes.reduce((sum, size) => sum + Math.max(1, Math.ceil(size / windowBytes)), 0));
  });

  it.each([1, 7, 33, 64])('gets them whole through a window of %i bytes', async (bytes) => {
    const few = [0, 1, 2, 3, 9];
    const { seen } = await readInWorker(
      new MapReader(mapOf(contents)),
      few.map((i) => oidOf(i)),
      { windowBytes: bytes, announced: oids },
    );
    expect(seen).toEqual(few.map((i) => expected[i]));
  });

  it('gets the same when the objects were announced: all, some, in another order, twice, or others', async () => {
    const announcements = [oids, oids.slice(3), [...oids].reverse(), [...oids, ...oids], [oidOf(77), oidOf(78)]];
    for (const announced of announcements) {
      const { seen } = await readInWorker(new MapReader(mapOf(contents)), oids, { announced });
      expect(seen).toEqual(expected);
    }
  });

  it.each([
    ['read', {}],
    ['read ahead', { announced: oids }],
  ])('has objects fetched before they are %s', async (_, how) => {
    class FetchingReader extends MapReader {
      readonly told: string[] = [];
      async fetch(ids: Uint8Array): Promise<void> {
        this.told.push(hexOf(ids));
        await pause(50);
        expect(this.reads).toEqual([]);
        this.told.push('fetched');
      }
    }
    const reader = new FetchingReader(mapOf(contents), () => {
      expect(reader.told).toHaveLength(2);
      return Promise.resolve();
    });
    const { seen } = await readInWorker(reader, oids, { fetched: oids, ...how });
    expect(seen).toEqual(expected);
    expect(reader.told).toEqual([hexOf(Buffer.concat(oids)), 'fetched']);
  });

  it('is not taken for stalled while objects are fetched for it, or for another', async () => {
    class SlowReader extends MapReader {
      async fetch(): Promise<void> {
        await pause(900);
      }
    }
    const { seen } = await readInWorker(new SlowReader(mapOf(contents)), oids, { fetched: oids, stallMs: 200 });
    expect(seen).toEqual(expected);
  });

  it('sleeps less often than it reads when the objects were announced', async () => {
    const many = Array.from({ length: 500 }, (_, i) => bytesOf(i % 50, i));
    const all = many.map((_, i) => oidOf(i));
    const reader = new MapReader(mapOf(many));
    const { seen, counters } = await readInWorker(reader, all, { announced: all });
    expect(seen).toEqual(many.map((bytes, i) => ({ type: (i % 4) + 1, sha256: hashOf(bytes) })));
    expect(counters.waits).toBeLessThan(250);
    expect(counters.requests).toBe(500);
  });

  it('is told of absent objects and of failures, announced or not, and reads on', async () => {
    const failure = new CodefangError('repository-corrupt-object', 'object cannot be read', {
      oid: hexOf(oidOf(1)),
      offset: 7,
    });
    const long = new CodefangError('repository-command-failed', 'x'.repeat(3 * windowBytes));
    const objects = mapOf([bytesOf(10), failure, long, bytesOf(20)]);
    const asked = [0, 99, 1, 2, 3].map(oidOf);
    for (const announced of [[], asked]) {
      const { seen } = await readInWorker(new MapReader(objects), asked, { announced });
      expect(seen).toMatchObject([
        { type: 1 },
        null,
        { error: { code: 'repository-corrupt-object', message: failure.message, data: failure.data } },
        { error: { code: 'repository-command-failed', message: long.message } },
        { type: 4, sha256: hashOf(bytesOf(20)) },
      ]);
    }
  });

  it('waits for a slow answer', async () => {
    const reader = new MapReader(mapOf(contents), () => pause(30));
    const { seen } = await readInWorker(reader, oids.slice(0, 5), { announced: oids.slice(2, 4) });
    expect(seen).toEqual(expected.slice(0, 5));
  });

  it('gets an error that names the object when no answer comes, and is dead after it', async () => {
    const reader = new MapReader(mapOf(contents), (oid) => (hexOf(oid) === hexOf(oidOf(1)) ? pause(60_000) : pause(0)));
    const { seen } = await readInWorker(reader, oids.slice(0, 3), { stallMs: 150 });
    expect(seen).toMatchObject([
      expected[0],
      { error: { code: 'repository-command-failed', data: { oid: hexOf(oidOf(1)) } } },
      { error: { code: 'repository-command-failed', data: { oid: hexOf(oidOf(2)) } } },
    ]);
  });

  it('wakes with an error when the service closes while it waits', async () => {
    const reader = new MapReader(mapOf(contents), async () => {
      await pause(20);
      started.at(-1)?.service.close();
      await pause(60_000);
    });
    const { seen } = await readInWorker(reader, oids.slice(0, 2));
    expect(seen).toMatchObject(
      [0, 1].map((i) => ({ error: { code: 'repository-command-failed', data: { oid: hexOf(oidOf(i)) } } })),
    );
  });

  it('gets an error, not a wait, when the service closed before it asked', () => {
    const service = serveObjects(new MapReader(mapOf(contents)));
    service.close();
    expect(() => bridgedReader(service.port, service.shared, 20).read(oidOf(3))).toThrow(hexOf(oidOf(3)));
  });

  it('may share its source with other threads', async () => {
    const reader = new MapReader(mapOf(contents), () => pause(1));
    const reports = await Promise.all([1, 2, 3].map(() => readInWorker(reader, oids, { announced: oids })));
    for (const { seen } of reports) expect(seen).toEqual(expected);
  });

  it.each(['sha1', 'sha256'] as const)('reads a %s repository through git as git reads it', async (format) => {
    const gitDir = smallRepository(format);
    const known = knownObjects(gitDir);
    const oidBytes = format === 'sha1' ? 20 : 32;
    const reader = await openGitReader({
      gitDir,
      objectsDir: join(gitDir, 'objects'),
      oidBytes,
      environment: gitEnvironment,
    });
    const all = [...known.map(({ oid }) => oid), Buffer.alloc(oidBytes, 0xee)];
    try {
      for (const announced of [[], all]) {
        const { seen } = await readInWorker(reader, all, { announced, oidBytes });
        expect(seen).toMatchObject([...known.map(({ bytes }) => ({ sha256: hashOf(bytes) })), null]);
      }
    } finally {
      await reader.close();
    }
  });

  it('gets a typed error when git is killed under it', async () => {
    const gitDir = smallRepository();
    const [known] = knownObjects(gitDir);
    const reader = await openGitReader({
      gitDir,
      objectsDir: join(gitDir, 'objects'),
      oidBytes: 20,
      environment: gitEnvironment,
      command: [process.execPath, '-e', `process.stdin.once('data', () => process.kill(process.pid, 'SIGKILL'))`, '--'],
    });
    const { seen } = await readInWorker(reader, [known.oid, known.oid]);
    expect(seen).toMatchObject(
      [1, 2].map(() => ({ error: { code: 'repository-command-failed', data: { oid: known.hex } } })),
    );
    await reader.close();
    expect(git(gitDir, ['--git-dir=.', 'cat-file', '-t', known.hex]).length).toBeGreaterThan(0);
  });
});
