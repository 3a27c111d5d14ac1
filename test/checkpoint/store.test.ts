import type * as Fs from 'node:fs';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { encodeState, type State } from '../../src/checkpoint/state-file.js';
import { CheckpointStore, type CheckpointContent } from '../../src/checkpoint/store.js';
import { temporaryDirectory } from '../git/small-repository.js';

/** The process "dies" at the operation of this number: that one fails half done, and so does all that would follow. */
const power = vi.hoisted(() => {
  const state = { left: Infinity, done: 0 };
  return {
    state,
    use(): void {
      state.done++;
      if (--state.left < 0) throw Object.assign(new Error('the power is gone'), { code: 'EPOWER' });
    },
  };
});

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof Fs>();
  const counted =
    <Args extends unknown[], Result>(operation: (...args: Args) => Result) =>
    (...args: Args): Result => {
      power.use();
      return operation(...args);
    };
  const writeFileSync: typeof fs.writeFileSync = (file, content, options) => {
    try {
      power.use();
    } catch (error) {
      const bytes = Buffer.from(content as Uint8Array);
      fs.writeFileSync(file, bytes.subarray(0, bytes.length >> 1), options);
      throw error;
    }
    fs.writeFileSync(file, content, options);
  };
  const operations = {
    writeFileSync,
    openSync: counted(fs.openSync),
    fsyncSync: counted(fs.fsyncSync),
    renameSync: counted(fs.renameSync),
    rmSync: counted(fs.rmSync),
  };
  return { ...fs, ...operations, default: { ...fs, ...operations } };
});

const stateOf = (number: number): State => ({
  facts: { number },
  columns: { rows: Uint32Array.from({ length: 50 }, (_, i) => i * number) },
});
const contentOf = (number: number): CheckpointContent => ({
  manifest: {
    program: '0.1.0',
    kind: 'checkpoint',
    commit: number.toString(16).padStart(40, '0'),
    commits: number,
    fingerprint: { repository: '/r', analyzers: ['burndown'], options: {}, selection: '', shallow: '' },
  },
  states: Promise.all([stateOf(number), stateOf(1000 + number)].map(encodeState)),
});

function opened(directory = join(temporaryDirectory(), 'store')): CheckpointStore {
  const store = new CheckpointStore(directory);
  const holder = store.lock(Date.now);
  if (holder !== undefined) throw new Error(holder);
  return store;
}

/** The numbers of the checkpoints that can be read, newest first, and what was said of the others. */
function readable(directory: string): { numbers: unknown[]; problems: string[] } {
  const store = new CheckpointStore(directory);
  const problems: string[] = [];
  const numbers = store
    .list((text) => problems.push(text))
    .flatMap((found) => {
      const states = found.manifest.files.map((_, place) => store.read(found, place));
      const damage = states.filter((state) => typeof state === 'string');
      problems.push(...damage);
      if (damage.length > 0) return [];
      const { number } = (states[0] as State).facts as { number: number };
      expect(states).toEqual([stateOf(number), stateOf(1000 + number)]);
      expect(found.manifest.commits).toBe(number);
      return [number];
    });
  return { numbers, problems };
}

const filesIn = (directory: string): string[] =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
    .sort();

async function withTwo(): Promise<CheckpointStore> {
  const store = opened();
  await store.save(contentOf(1));
  await store.save(contentOf(2));
  return store;
}

describe('a store', () => {
  test('has nothing at first, wherever it is', () => {
    for (const directory of [join(temporaryDirectory(), 'none', 'at', 'all'), temporaryDirectory()]) {
      expect(readable(directory)).toEqual({ numbers: [], problems: [] });
    }
  });

  test('keeps the two newest, and no file besides theirs', async () => {
    const store = opened();
    for (let number = 1; number <= 5; number++) {
      await store.save(contentOf(number));
      expect(readable(store.directory)).toEqual({ numbers: number === 1 ? [1] : [number, number - 1], problems: [] });
    }
    expect(filesIn(store.directory)).toEqual([
      'analyzer_0/4.state',
      'analyzer_0/5.state',
      'checkpoint.json',
      'checkpoint.previous.json',
      'run/4.state',
      'run/5.state',
    ]);
  });

  test('goes on counting where another process ended', async () => {
    const { directory } = await withTwo();
    rmSync(`${directory}.lock`);
    const next = opened(directory);
    await next.save(contentOf(3));
    expect(next.list().map(({ manifest }) => manifest.sequence)).toEqual([3, 2]);
  });

  test('takes away what a process that died has left half written', async () => {
    const store = await withTwo();
    for (const name of ['checkpoint.json.next.77.tmp', 'run/3.state.77.tmp', 'run/17.state', 'analyzer_7/1.state']) {
      mkdirSync(join(store.directory, name, '..'), { recursive: true });
      writeFileSync(join(store.directory, name), 'half');
    }
    writeFileSync(join(store.directory, 'notes.txt'), 'of somebody');
    await store.save(contentOf(3));
    expect(filesIn(store.directory).filter((name) => !/[23]\.state$|^checkpoint/.test(name))).toEqual(['notes.txt']);
    expect(filesIn(store.directory).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('is named by the path of its repository', () => {
    const one = CheckpointStore.of('/kept', '/home/me/one/.git');
    expect(one.directory).toBe(join('/kept', one.name));
    expect(one.name).toMatch(/^[0-9a-f]{16}$/);
    expect(CheckpointStore.of('/kept', '/home/me/two/.git').name).not.toBe(one.name);
  });

  test('is cleared as a whole, with what an earlier clearing left, and only it', async () => {
    const store = await withTwo();
    const other = opened(join(store.directory, '..', 'other'));
    await other.save(contentOf(9));
    mkdirSync(`${store.directory}.123.gone`);
    writeFileSync(join(`${store.directory}.123.gone`, 'checkpoint.json'), '{}');
    expect(store.clear()).toBe(true);
    expect([store.directory, `${store.directory}.123.gone`].filter((path) => existsSync(path))).toEqual([]);
    expect(store.clear()).toBe(false);
    expect(readable(other.directory).numbers).toEqual([9]);
    await store.save(contentOf(3));
    expect(readable(store.directory)).toEqual({ numbers: [3], problems: [] });
  });
});

describe('what is damaged', () => {
  const damages: [string, (file: string) => void, RegExp][] = [
    ['cut short', (file) => truncateSync(file, 20), /has 20 bytes, not \d+/],
    ['longer', (file) => appendFileSync(file, 'x'), /has \d+ bytes, not \d+/],
    [
      'changed by a bit',
      (file) => {
        const bytes = readFileSync(file);
        bytes[bytes.length >> 1] ^= 4;
        writeFileSync(file, bytes);
      },
      /is damaged: its checksum differs/,
    ],
    ['gone', (file) => rmSync(file), /cannot be read \(ENOENT\)/],
    [
      'a directory now',
      (file) => {
        rmSync(file);
        mkdirSync(file);
      },
      /has \d+ bytes, not|cannot be read \(EISDIR\)/,
    ],
  ];

  test.each(damages)('because a state is %s, is told, and the one before is used', async (_, damage, text) => {
    for (const name of ['run/2.state', 'analyzer_0/2.state']) {
      const { directory } = await withTwo();
      damage(join(directory, name));
      const { numbers, problems } = readable(directory);
      expect(numbers).toEqual([1]);
      expect(problems).toEqual([expect.stringMatching(text)]);
      expect(problems[0]).toContain(name);
    }
  });

  test('because it was written by something else with a right checksum, is told', async () => {
    const store = await withTwo();
    const [found] = store.list();
    const file = join(store.directory, 'run', '1.state');
    const wrong = { ...found.manifest, files: store.list()[1].manifest.files };
    writeFileSync(file, 'no state');
    const { createHash } = await import('node:crypto');
    const sha256 = createHash('sha256').update('no state').digest('hex');
    const files = wrong.files.map((one, i) => (i === 0 ? { ...one, bytes: 8, sha256 } : one));
    expect(store.read({ ...found, manifest: { ...wrong, files } }, 0)).toMatch(/cannot be understood/);
  });

  test.each([
    ['garbage', '{', /it is no JSON/],
    [
      'of a version from the future',
      '{"schema":"codefang.checkpoint.v99","sequence":99}',
      /another version \(codefang\.checkpoint\.v99/,
    ],
    ['without its parts', '{"schema":"codefang.checkpoint.v1"}', /a part of it is missing or wrong/],
    ['far too large', ' '.repeat((4 << 20) + 1), /it has 4194305 bytes/],
  ])('because a manifest is %s, is told, and the one before is used', async (_, content, text) => {
    const { directory } = await withTwo();
    writeFileSync(join(directory, 'checkpoint.json'), content);
    const { numbers, problems } = readable(directory);
    expect(numbers).toEqual([1]);
    expect(problems).toEqual([expect.stringMatching(text)]);
  });

  test('does not keep the next one from being kept', async () => {
    for (const content of ['{', '{"schema":"codefang.checkpoint.v99"}']) {
      const store = await withTwo();
      writeFileSync(join(store.directory, 'checkpoint.json'), content);
      await store.save(contentOf(3));
      expect(readable(store.directory).numbers[0]).toBe(3);
      await store.save(contentOf(4));
      expect(readable(store.directory)).toEqual({ numbers: [4, 3], problems: [] });
    }
  });

  test('never leads out of the directory', async () => {
    const store = await withTwo();
    const file = join(store.directory, 'checkpoint.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('run/2.state', '../run/2.state'));
    expect(readable(store.directory)).toMatchObject({
      numbers: [1],
      problems: [expect.stringContaining('missing or wrong')],
    });
  });
});

describe('what cannot be written', () => {
  test('loses nothing that is there', async () => {
    const store = await withTwo();
    rmSync(join(store.directory, 'analyzer_0', '1.state'));
    rmSync(join(store.directory, 'analyzer_0', '2.state'));
    const before = filesIn(store.directory);
    rmSync(join(store.directory, 'analyzer_0'), { recursive: true });
    writeFileSync(join(store.directory, 'analyzer_0'), 'in the way');
    await expect(store.save(contentOf(3))).rejects.toMatchObject({
      code: expect.stringMatching(/EEXIST|ENOTDIR/) as string,
    });
    expect(filesIn(store.directory)).toEqual([...before, 'analyzer_0'].sort());
  });

  test('because a directory is in the place of a manifest, is an error, and the others stay', async () => {
    const store = await withTwo();
    mkdirSync(join(store.directory, 'checkpoint.json.next', 'x'), { recursive: true });
    await expect(store.save(contentOf(3))).rejects.toThrow();
    expect(readable(store.directory)).toEqual({ numbers: [2, 1], problems: [] });
    expect(filesIn(store.directory).filter((name) => name.includes('3.state'))).toEqual([]);
  });

  test('without the lock, or with one that was lost, is refused, and the files of who has it stay', async () => {
    const store = await withTwo();
    await expect(new CheckpointStore(store.directory).save(contentOf(3))).rejects.toThrow(
      'another process has the right',
    );
    // As after minutes of sleep: another has found the lock stale.
    utimesSync(`${store.directory}.lock`, 1000, 1000);
    const other = opened(store.directory);
    await other.save(contentOf(3));
    await expect(store.save(contentOf(4))).rejects.toThrow('another process has the right');
    expect(readable(store.directory)).toEqual({ numbers: [3, 2], problems: [] });
    store.unlock();
    await other.save(contentOf(5));
    expect(readable(store.directory)).toEqual({ numbers: [5, 3], problems: [] });
  });
});

describe('a process that dies', () => {
  test('at any step of keeping a checkpoint leaves the old one or the new one, whole', async () => {
    const { directory } = await withTwo();
    const seen = new Set<unknown>();
    let steps = 0;
    for (let step = 0, died = true; died; step++) {
      const copy = join(temporaryDirectory(), 'copy');
      cpSync(directory, copy, { recursive: true });
      const store = opened(copy);
      power.state.left = step;
      died = await store.save(contentOf(3)).then(
        () => power.state.left < 0,
        () => true,
      );
      power.state.left = Infinity;
      steps = step;
      const { numbers, problems } = readable(copy);
      expect(problems).toEqual([]);
      expect([2, 3]).toContain(numbers[0]);
      seen.add(numbers.join());
      // Whoever comes next goes on, and tidies up.
      rmSync(`${copy}.lock`, { force: true });
      const next = opened(copy);
      await next.save(contentOf(4));
      await next.save(contentOf(5));
      expect(readable(copy)).toEqual({ numbers: [5, 4], problems: [] });
      expect(filesIn(copy)).toHaveLength(6);
    }
    expect(steps).toBeGreaterThan(12);
    expect([...seen].sort()).toEqual(['2', '2,1', '3,2']);
  });

  test('at any step of clearing leaves nothing that can be half read, and the next clearing ends it', async () => {
    const { directory } = await withTwo();
    for (let step = 0; step < 3; step++) {
      const copy = join(temporaryDirectory(), 'copy');
      cpSync(directory, copy, { recursive: true });
      const store = opened(copy);
      power.state.left = step;
      try {
        store.clear();
      } catch {
        // It died.
      }
      power.state.left = Infinity;
      expect(readable(copy)).toEqual({ numbers: step === 0 ? [2, 1] : [], problems: [] });
      store.clear();
      expect(readdirSync(join(copy, '..')).filter((name) => !name.endsWith('.lock'))).toEqual([]);
    }
  });
});
