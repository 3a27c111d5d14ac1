// Against a real nodegit (CODEFANG_NODEGIT is its directory); vitest.libgit2.config.ts runs this file.
import { randomBytes } from 'node:crypto';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

import { openGitReader } from '../../src/git/git-reader.js';
import { openLibgit2Reader } from '../../src/git/libgit2-reader.js';
import { ObjectType, type AsyncObjectReader } from '../../src/git/object-reader.js';
import { serialPipeline } from '../../src/pipeline/serial.js';
import { meaningOf } from '../pipeline/batch-meaning.js';
import { compiledPipeline, readingOf, throughReader } from '../pipeline/compiled-pipeline.js';
import { longHistory } from '../support/long-history.js';
import { FixtureRoom } from '../support/repository-fixture.js';
import {
  git,
  gitEnvironment,
  knownObjects,
  looseFile,
  smallRepository,
  temporaryDirectory,
  writeBlob,
} from './small-repository.js';

const nodegit = process.env['CODEFANG_NODEGIT'];
const open: AsyncObjectReader[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((reader) => reader.close()));
});

async function readerOf(gitDir: string): Promise<AsyncObjectReader> {
  const reader = await openLibgit2Reader({ objectsDir: join(gitDir, 'objects'), oidBytes: 20, nodegit });
  open.push(reader);
  return reader;
}

async function expectKnown(gitDir: string, known: ReturnType<typeof knownObjects>): Promise<void> {
  const reader = await readerOf(gitDir);
  const answers = await Promise.all(known.map(({ oid }) => reader.read(oid)));
  for (const [i, { type, bytes }] of known.entries()) {
    expect(answers[i]?.type).toBe(ObjectType[type as keyof typeof ObjectType]);
    expect(Buffer.compare(answers[i]?.bytes ?? Buffer.of(0), bytes)).toBe(0);
  }
}

describe('the libgit2 reader', () => {
  it('reads every object as git does: loose, packed, borrowed from another repository', async () => {
    const gitDir = smallRepository();
    const known = knownObjects(gitDir);
    expect(new Set(known.map(({ type }) => type))).toEqual(new Set(['commit', 'tree', 'blob', 'tag']));
    await expectKnown(gitDir, known);
    git(gitDir, ['--git-dir=.', 'repack', '-adq']);
    await expectKnown(gitDir, known);
    const borrower = join(temporaryDirectory(), 'borrower');
    git(gitDir, ['clone', '-q', '--bare', '--shared', gitDir, borrower]);
    await expectKnown(borrower, known);
  });

  it('looks into the object directories it is given besides', async () => {
    const [gitDir, lender] = [smallRepository(), smallRepository()];
    const lent = writeBlob(lender, 'lent');
    const alternates = [join(lender, 'objects')];
    const reader = await openLibgit2Reader({ objectsDir: join(gitDir, 'objects'), alternates, oidBytes: 20, nodegit });
    open.push(reader);
    expect((await reader.read(Buffer.from(lent, 'hex')))?.bytes.length).toBe(4);
  });

  it('has looked into every directory by the time it is open, however soon it is asked', async () => {
    const gitDir = smallRepository();
    const lenders = Array.from({ length: 60 }, (_, i) => {
      const lender = temporaryDirectory();
      git(lender, ['init', '-q', '--bare']);
      return { alternates: [join(lender, 'objects')], oid: Buffer.from(writeBlob(lender, `lent by ${i}`), 'hex') };
    });
    for (const { alternates, oid } of lenders) {
      const objectsDir = join(gitDir, 'objects');
      const reader = await openLibgit2Reader({ objectsDir, alternates, oidBytes: 20, nodegit });
      open.push(reader);
      expect((await reader.read(oid))?.type).toBe(ObjectType.blob);
    }
  });

  it('reads every object of this repository as git does', async () => {
    const common = git(import.meta.dirname, ['rev-parse', '--git-common-dir'])
      .toString()
      .trim();
    const gitDir = resolve(import.meta.dirname, common);
    const list = git(gitDir, ['--git-dir=.', 'cat-file', '--batch-all-objects', '--batch-check=%(objectname)']);
    const oids = list
      .toString()
      .trim()
      .split('\n')
      .map((hex) => Buffer.from(hex, 'hex'));
    expect(oids.length).toBeGreaterThan(0);
    const objectsDir = join(gitDir, 'objects');
    const oracle = await openGitReader({ gitDir, objectsDir, oidBytes: 20, environment: gitEnvironment });
    open.push(oracle);
    const reader = await readerOf(gitDir);
    for (let i = 0; i < oids.length; i += 500) {
      const some = oids.slice(i, i + 500);
      const [expected, answers] = await Promise.all([
        Promise.all(some.map((oid) => oracle.read(oid))),
        Promise.all(some.map((oid) => reader.read(oid))),
      ]);
      for (const [k, object] of expected.entries()) {
        expect(answers[k]?.type).toBe(object?.type);
        expect(Buffer.compare(answers[k]?.bytes ?? Buffer.of(0), object?.bytes ?? Buffer.of(1))).toBe(0);
      }
    }
  });

  it('reads what a partial clone has and calls the rest absent', async () => {
    const source = smallRepository();
    git(source, ['config', 'uploadpack.allowFilter', 'true']);
    const gitDir = join(temporaryDirectory(), 'partial');
    git(source, ['clone', '-q', '--bare', '--filter=blob:none', `file://${source}`, gitDir]);
    const reader = await readerOf(gitDir);
    for (const { oid, type } of knownObjects(source)) {
      expect((await reader.read(oid))?.type).toBe(
        type === 'blob' ? undefined : ObjectType[type as keyof typeof ObjectType],
      );
    }
  });

  it('says undefined for an absent object and names a damaged one', async () => {
    const gitDir = smallRepository();
    const bad = writeBlob(gitDir, randomBytes(500));
    const wrong = writeBlob(gitDir, 'what it should be');
    chmodSync(looseFile(gitDir, bad), 0o644);
    writeFileSync(looseFile(gitDir, bad), 'garbage');
    chmodSync(looseFile(gitDir, wrong), 0o644);
    writeFileSync(looseFile(gitDir, wrong), readFileSync(looseFile(gitDir, writeBlob(gitDir, 'something else'))));
    const reader = await readerOf(gitDir);
    await expect(reader.read(Buffer.alloc(20, 0xee))).resolves.toBeUndefined();
    for (const oid of [bad, wrong]) {
      await expect(reader.read(Buffer.from(oid, 'hex'))).rejects.toMatchObject({
        code: 'repository-corrupt-object',
        data: { oid },
      });
    }
  });

  it('keeps its copies when libgit2 lets go of its own', async () => {
    const gitDir = smallRepository();
    const known = knownObjects(gitDir);
    const reader = await readerOf(gitDir);
    const kept = await Promise.all(known.map(({ oid }) => reader.read(oid)));
    for (let i = 0; i < 2000; i++) await reader.read(known[i % known.length].oid);
    for (const [i, { bytes }] of known.entries()) {
      expect(Buffer.compare(kept[i]?.bytes ?? Buffer.of(0), bytes)).toBe(0);
    }
  });

  it('gives the changes of a whole history as the pack reader does', async () => {
    const room = new FixtureRoom();
    try {
      const { fixture } = longHistory(room, 'history');
      const request = {
        head: fixture.git('rev-parse', 'main'),
        shallow: [],
        order: 'first-parent',
        tickSeconds: 86_400,
      } as const;
      const expected = await meaningOf(serialPipeline(readingOf(fixture)), request, 100);
      const compiled = await compiledPipeline();
      for (const repacked of [false, true]) {
        if (repacked) fixture.git('gc', '-q');
        const reader = await readerOf(fixture.path);
        expect(await meaningOf(throughReader(compiled, fixture, reader), request, 64)).toEqual(expected);
      }
    } finally {
      room.remove();
    }
  });
});
