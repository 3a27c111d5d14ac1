import { randomBytes } from 'node:crypto';
import { chmodSync, cpSync, existsSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';

import { openGitReader, type GitReaderOptions } from '../../src/git/git-reader.js';
import { ObjectType, type AsyncObjectReader, type ObjectData } from '../../src/git/object-reader.js';
import {
  git,
  gitEnvironment,
  knownObjects,
  looseFile,
  smallRepository,
  temporaryDirectory,
  writeBlob,
} from './small-repository.js';

const open: AsyncObjectReader[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((reader) => reader.close()));
});

async function readerOf(gitDir: string, more: Partial<GitReaderOptions> = {}): Promise<AsyncObjectReader> {
  const reader = await openGitReader({
    gitDir,
    objectsDir: join(gitDir, 'objects'),
    oidBytes: 20,
    environment: gitEnvironment,
    ...more,
  });
  open.push(reader);
  return reader;
}

const read = (reader: AsyncObjectReader, hex: string): Promise<ObjectData | undefined> =>
  reader.read(Buffer.from(hex, 'hex'));
const text = (data: ObjectData | undefined): string | undefined => data && Buffer.from(data.bytes).toString();
const nowhere = 'e'.repeat(40);

/** A program in git's place: `script` is JavaScript that sees each line it is asked as `line` and answers by `say(text)`. */
function impostor(script: string): readonly string[] {
  const file = join(temporaryDirectory(), 'impostor.mjs');
  writeFileSync(
    file,
    `import { createInterface } from 'node:readline';
     const say = (text) => process.stdout.write(text);
     createInterface({ input: process.stdin }).on('line', (line) => { ${script} });`,
  );
  return [process.execPath, file];
}

describe('the git reader', () => {
  it.each(['sha1', 'sha256'] as const)('reads every object of a %s repository as git does', async (format) => {
    const gitDir = smallRepository(format);
    const known = knownObjects(gitDir);
    expect(new Set(known.map(({ type }) => type))).toEqual(new Set(['commit', 'tree', 'blob', 'tag']));
    const reader = await readerOf(gitDir, { oidBytes: format === 'sha1' ? 20 : 32 });
    const answers = await Promise.all(known.map(({ oid }) => reader.read(oid)));
    for (const [i, { type, bytes }] of known.entries()) {
      expect(answers[i]?.type).toBe(ObjectType[type as keyof typeof ObjectType]);
      expect(Buffer.compare(answers[i]?.bytes ?? Buffer.of(0), bytes)).toBe(0);
    }
  });

  it('answers thousands of questions in flight, each its own', async () => {
    const gitDir = smallRepository();
    const oids = Array.from({ length: 60 }, (_, i) => writeBlob(gitDir, `blob ${i}\n`));
    const reader = await readerOf(gitDir);
    const asked = Array.from({ length: 12_000 }, (_, i) => (i * 7919) % 61);
    const answers = await Promise.all(asked.map((i) => read(reader, oids[i] ?? nowhere)));
    expect(answers.map(text)).toEqual(asked.map((i) => (i < 60 ? `blob ${i}\n` : undefined)));
  });

  it('reads packs, alternates and a repository whose references it cannot know', async () => {
    const gitDir = smallRepository();
    const known = knownObjects(gitDir);
    const borrower = join(temporaryDirectory(), 'borrower');
    git(gitDir, ['clone', '-q', '--bare', '--shared', gitDir, borrower]);
    git(gitDir, ['--git-dir=.', 'repack', '-adq']);
    git(borrower, ['config', 'core.repositoryFormatVersion', '1']);
    git(borrower, ['config', 'extensions.refStorage', 'reftable']);
    rmSync(join(borrower, 'HEAD'));
    const reader = await readerOf(borrower);
    for (const { oid, bytes } of known) {
      expect(Buffer.compare((await reader.read(oid))?.bytes ?? Buffer.of(0), bytes)).toBe(0);
    }
  });

  it('looks into the object directories it is given besides, whatever their names', async () => {
    const [gitDir, lender] = [smallRepository(), smallRepository()];
    const lent = writeBlob(lender, 'lent');
    const odd = join(temporaryDirectory(), 'a "b":\\c');
    cpSync(join(lender, 'objects'), odd, { recursive: true });
    for (const lazyFetch of [false, true]) {
      const reader = await readerOf(gitDir, { alternates: [odd], lazyFetch });
      expect(text(await read(reader, lent))).toBe('lent');
    }
  });

  it('does not honour replace refs, nor an environment that points elsewhere', async () => {
    const gitDir = smallRepository();
    const [old, replacement] = [writeBlob(gitDir, 'old'), writeBlob(gitDir, 'new')];
    git(gitDir, ['--git-dir=.', 'replace', old, replacement]);
    const environment = {
      ...gitEnvironment,
      GIT_DIR: '/nowhere',
      GIT_OBJECT_DIRECTORY: '/nowhere',
      GIT_INDEX_FILE: 'x',
    };
    for (const lazyFetch of [false, true]) {
      const reader = await readerOf(gitDir, { environment, lazyFetch });
      expect(text(await read(reader, old))).toBe('old');
    }
  });

  it('says undefined for an object the store does not have, and goes on', async () => {
    const gitDir = smallRepository();
    const there = writeBlob(gitDir, 'there');
    const reader = await readerOf(gitDir);
    const answers = await Promise.all([read(reader, nowhere), read(reader, there), read(reader, nowhere)]);
    expect(answers.map(text)).toEqual([undefined, 'there', undefined]);
  });

  it('refuses an object over the limit without reading it, and goes on', async () => {
    const gitDir = smallRepository();
    const [big, fitting] = [writeBlob(gitDir, randomBytes(1001)), writeBlob(gitDir, 'x'.repeat(1000))];
    const reader = await readerOf(gitDir, { maxObjectBytes: 1000 });
    const [first, second, third] = await Promise.allSettled([
      read(reader, fitting),
      read(reader, big),
      read(reader, fitting),
    ]);
    expect(first).toMatchObject({ status: 'fulfilled', value: { type: 3 } });
    expect(second).toMatchObject({ status: 'rejected', reason: { code: 'repository-too-large', data: { oid: big } } });
    expect(third).toMatchObject({ status: 'fulfilled', value: { type: 3 } });
  });

  describe('in a damaged store', () => {
    const corrupt = (hex: string): object => ({ code: 'repository-corrupt-object', data: { oid: hex } });

    it.each([
      ['empty', () => Buffer.of()],
      ['garbage', () => Buffer.from('garbage garbage')],
      ['cut short', (file: Buffer) => file.subarray(0, 20)],
      ['of damaged bytes', (file: Buffer) => Buffer.concat([file.subarray(0, 8), Buffer.alloc(60, 0xff)])],
    ])('names a loose object that is %s, tells it from an absent one, and reads the others', async (_, damage) => {
      const gitDir = smallRepository();
      const bad = writeBlob(gitDir, randomBytes(500));
      const good = writeBlob(gitDir, 'good');
      const file = looseFile(gitDir, bad);
      chmodSync(file, 0o644);
      writeFileSync(file, damage(readFileSync(file)));
      const reader = await readerOf(gitDir, { silenceMs: 300 });
      const answers = await Promise.allSettled([good, bad, nowhere, good].map((hex) => read(reader, hex)));
      expect(answers).toMatchObject([
        { value: { type: 3 } },
        { reason: corrupt(bad) },
        { status: 'fulfilled', value: undefined },
        { value: { type: 3 } },
      ]);
    });

    it('names a loose blob that is shorter than it says, and does not wait for ever', async () => {
      const gitDir = smallRepository();
      const bad = writeBlob(gitDir, 'what it was');
      const good = writeBlob(gitDir, 'good');
      chmodSync(looseFile(gitDir, bad), 0o644);
      writeFileSync(looseFile(gitDir, bad), deflateSync('blob 5000\0short'));
      const reader = await readerOf(gitDir, { silenceMs: 200 });
      await expect(read(reader, bad)).rejects.toMatchObject(corrupt(bad));
      expect(text(await read(reader, good))).toBe('good');
    });

    it('names a packed object whose stream is damaged, when git dies of it, and reads the others', async () => {
      const gitDir = smallRepository();
      const bad = writeBlob(gitDir, randomBytes(5000));
      const goods = Array.from({ length: 30 }, (_, i) => writeBlob(gitDir, `good ${i}`));
      const pack = git(gitDir, ['--git-dir=.', 'pack-objects', '-q', 'objects/pack/pack'], [bad, ...goods].join('\n'));
      git(gitDir, ['--git-dir=.', 'prune-packed', '-q']);
      const file = join(gitDir, 'objects', 'pack', `pack-${pack.toString().trim()}.pack`);
      const bytes = readFileSync(file);
      const offset = Number(
        git(gitDir, ['--git-dir=.', 'verify-pack', '-v', file.replace(/pack$/, 'idx')])
          .toString()
          .split('\n')
          .find((line) => line.startsWith(bad))
          ?.split(/ +/)[4],
      );
      bytes.fill(0xff, offset + 10, offset + 200);
      chmodSync(file, 0o644);
      writeFileSync(file, bytes);
      const reader = await readerOf(gitDir);
      const order = [...goods.slice(0, 15), bad, ...goods.slice(15), bad, ...goods];
      const answers = await Promise.allSettled(order.map((hex) => read(reader, hex)));
      for (const [i, hex] of order.entries()) {
        if (hex === bad) expect(answers[i]).toMatchObject({ reason: corrupt(bad) });
        else expect(answers[i]).toMatchObject({ status: 'fulfilled', value: { type: 3 } });
      }
    });

    it('names the objects of a truncated pack', async () => {
      const gitDir = smallRepository();
      git(gitDir, ['--git-dir=.', 'repack', '-adq']);
      const [known] = knownObjects(gitDir);
      const packs = join(gitDir, 'objects', 'pack');
      const pack = join(
        packs,
        readdirSync(packs).find((name) => name.endsWith('.pack'))!,
      );
      chmodSync(pack, 0o644);
      truncateSync(pack, 100);
      const reader = await readerOf(gitDir);
      await expect(reader.read(known.oid)).rejects.toMatchObject(corrupt(known.hex));
    });
  });

  describe('in a partial clone', () => {
    const partialClone = (): { gitDir: string; blobs: string[]; commit: string } => {
      const source = smallRepository();
      git(source, ['config', 'uploadpack.allowFilter', 'true']);
      git(source, ['config', 'uploadpack.allowAnySHA1InWant', 'true']);
      const gitDir = join(temporaryDirectory(), 'partial');
      git(source, ['clone', '-q', '--bare', '--filter=blob:none', `file://${source}`, gitDir]);
      const known = knownObjects(source);
      const blobs = known.filter(({ type }) => type === 'blob').map(({ hex }) => hex);
      return { gitDir, blobs, commit: known.find(({ type }) => type === 'commit')!.hex };
    };
    const packs = (gitDir: string): number => readdirSync(join(gitDir, 'objects', 'pack')).length;

    it('has what the clone has, calls the rest absent and fetches nothing', async () => {
      const { gitDir, blobs, commit } = partialClone();
      const before = packs(gitDir);
      const reader = await readerOf(gitDir);
      const answers = await Promise.all([...blobs, commit].map((hex) => read(reader, hex)));
      expect(answers.slice(0, -1).every((data) => data === undefined)).toBe(true);
      expect(answers.at(-1)?.type).toBe(ObjectType.commit);
      expect(packs(gitDir)).toBe(before);
    });

    it('fetches when it is allowed to', async () => {
      const { gitDir, blobs } = partialClone();
      const reader = await readerOf(gitDir, { lazyFetch: true });
      const answers = await Promise.all(blobs.map((hex) => read(reader, hex)));
      expect(answers.every((data) => data?.type === ObjectType.blob)).toBe(true);
    });

    it('fetches what is missing of many objects at a time', async () => {
      const { gitDir, blobs, commit } = partialClone();
      const before = packs(gitDir);
      const reader = await readerOf(gitDir, { lazyFetch: true, promisors: ['origin'] });
      const oids = Buffer.from([...blobs, commit, '0'.repeat(40)].join(''), 'hex');
      await reader.fetch?.(oids);
      const after = packs(gitDir);
      // A pack and what lies beside it.
      expect(after - before).toBeGreaterThan(0);
      expect(after - before).toBeLessThanOrEqual(4);
      await reader.fetch?.(oids);
      // From here on there is nowhere to fetch from.
      git(gitDir, ['config', 'remote.origin.url', 'file:///nowhere/at/all']);
      const answers = await Promise.all(blobs.map((hex) => read(reader, hex)));
      expect(answers.every((data) => data?.type === ObjectType.blob)).toBe(true);
      expect(packs(gitDir)).toBe(after);
    });

    it('asks the next remote for what the first does not give', async () => {
      const { gitDir, blobs } = partialClone();
      git(gitDir, ['remote', 'add', 'broken', 'file:///nowhere/at/all']);
      const reader = await readerOf(gitDir, { lazyFetch: true, promisors: ['broken', 'origin'] });
      await reader.fetch?.(Buffer.from(blobs.join(''), 'hex'));
      git(gitDir, ['config', 'remote.origin.url', 'file:///nowhere/at/all']);
      expect((await read(reader, blobs[0]))?.type).toBe(ObjectType.blob);
    });

    it.skipIf(process.platform === 'win32')('does not wait for what a fetch leaves behind', async () => {
      const { gitDir, blobs } = partialClone();
      const uploadPack = join(temporaryDirectory(), 'upload-pack.sh');
      writeFileSync(uploadPack, '#!/bin/sh\nsleep 60 &\nexec git-upload-pack "$@"\n', { mode: 0o755 });
      git(gitDir, ['config', 'remote.origin.uploadpack', uploadPack]);
      const reader = await readerOf(gitDir, { lazyFetch: true, promisors: ['origin'] });
      const before = packs(gitDir);
      await reader.fetch?.(Buffer.from(blobs.join(''), 'hex'));
      expect(packs(gitDir)).toBeGreaterThan(before);
    });

    it('fetches nothing where the environment says so, as git', async () => {
      const { gitDir, blobs } = partialClone();
      const before = packs(gitDir);
      const environment = { ...gitEnvironment, GIT_NO_LAZY_FETCH: '1' };
      const reader = await readerOf(gitDir, { lazyFetch: true, promisors: ['origin'], environment });
      await reader.fetch?.(Buffer.from(blobs.join(''), 'hex'));
      expect(packs(gitDir)).toBe(before);
    });

    it('fetches nothing at all, many or one, when it is not allowed to', async () => {
      const { gitDir, blobs } = partialClone();
      const before = packs(gitDir);
      const reader = await readerOf(gitDir, { promisors: ['origin'] });
      await reader.fetch?.(Buffer.from(blobs.join(''), 'hex'));
      expect(await read(reader, blobs[0])).toBeUndefined();
      expect(packs(gitDir)).toBe(before);
    });

    it('ends while it fetches, and what fetches ends with it', async () => {
      const { gitDir, blobs } = partialClone();
      const slow = impostor(`setTimeout(() => undefined, 600_000);`);
      const reader = await readerOf(gitDir, { lazyFetch: true, promisors: ['origin'], command: slow });
      const fetching = reader.fetch?.(Buffer.from(blobs.join(''), 'hex'));
      await reader.close();
      await fetching;
    });

    it('names the object when the fetch fails, and reads the others', async () => {
      const { gitDir, blobs, commit } = partialClone();
      git(gitDir, ['config', 'remote.origin.url', 'file:///nowhere/at/all']);
      const reader = await readerOf(gitDir, { lazyFetch: true });
      const answers = await Promise.allSettled([blobs[0], commit].map((hex) => read(reader, hex)));
      expect(answers).toMatchObject([
        { reason: { code: 'repository-missing-object', data: { oid: blobs[0] } } },
        { value: { type: ObjectType.commit } },
      ]);
    });
  });

  describe('when the child fails', () => {
    it('says that git is not installed', async () => {
      const attempt = readerOf(smallRepository(), { command: ['no-such-git-anywhere'] });
      await expect(attempt).rejects.toMatchObject({ code: 'user-reader-unavailable' });
    });

    it('says that there is no object directory', async () => {
      const attempt = readerOf(smallRepository(), { objectsDir: join(temporaryDirectory(), 'none') });
      await expect(attempt).rejects.toMatchObject({ code: 'repository-unreadable' });
    });

    it('fails every question with the last words of a child that ends', async () => {
      const command = impostor(`process.stderr.write('first\\nfatal: out of luck\\n', () => process.exit(128));`);
      const reader = await readerOf(smallRepository(), { command });
      const answers = await Promise.allSettled([read(reader, nowhere), read(reader, 'a'.repeat(40))]);
      for (const [i, oid] of [nowhere, 'a'.repeat(40)].entries()) {
        expect(answers[i]).toMatchObject({ reason: { code: 'repository-command-failed', data: { oid } } });
        expect(String((answers[i] as PromiseRejectedResult).reason)).toContain('fatal: out of luck');
      }
      await expect(read(reader, nowhere)).rejects.toMatchObject({ code: 'repository-command-failed' });
    });

    it('fails every question when the child is killed inside an answer', async () => {
      const command = impostor(
        `say(line + ' blob 1000000\\nxxxx'); setTimeout(() => process.kill(process.pid, 'SIGKILL'), 20);`,
      );
      const reader = await readerOf(smallRepository(), { command });
      await expect(read(reader, nowhere)).rejects.toMatchObject({
        code: 'repository-command-failed',
        message: expect.stringContaining('SIGKILL') as string,
        data: { hint: expect.stringContaining('memory') as string },
      });
    });

    it.each([
      ['another object', `say('${'b'.repeat(40)} missing\\n')`],
      ['nonsense', `say('good morning\\n')`],
      ['a line without end', `say('x'.repeat(100000))`],
    ])('fails the question when it is answered with %s', async (_, script) => {
      const reader = await readerOf(smallRepository(), { command: impostor(script) });
      await expect(read(reader, nowhere)).rejects.toMatchObject({
        code: 'repository-command-failed',
        data: { oid: nowhere },
      });
    });

    it('rejects what is in flight when it is closed, leaves nothing behind, and reads no more', async () => {
      const seen = join(temporaryDirectory(), 'arguments.json');
      const command = impostor(
        `import('node:fs').then(({ writeFileSync }) => writeFileSync(${JSON.stringify(seen)}, JSON.stringify(process.argv)));`,
      );
      const reader = await readerOf(smallRepository(), { command });
      const pending = expect(read(reader, nowhere)).rejects.toMatchObject({ code: 'repository-command-failed' });
      while (!existsSync(seen) || readFileSync(seen).length === 0)
        await new Promise((resolve) => setTimeout(resolve, 10));
      const argv = JSON.parse(readFileSync(seen, 'utf8')) as string[];
      const shadow = argv.find((arg) => arg.startsWith('--git-dir='))!.slice('--git-dir='.length);
      expect(existsSync(shadow)).toBe(true);
      await reader.close();
      await pending;
      expect(existsSync(shadow)).toBe(false);
      await expect(read(reader, nowhere)).rejects.toMatchObject({ code: 'repository-command-failed' });
    });
  });
});
