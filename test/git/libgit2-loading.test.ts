import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { openLibgit2Reader } from '../../src/git/libgit2-reader.js';
import { smallRepository, temporaryDirectory } from './small-repository.js';

/** A package of that name in a directory's node_modules, which runs `script` when it is loaded; the package's directory. */
function packageWith(script: string, root = temporaryDirectory()): string {
  const directory = join(root, 'node_modules', 'nodegit');
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, 'package.json'), '{"name":"nodegit","main":"index.js"}');
  writeFileSync(join(directory, 'index.js'), script);
  return directory;
}

const objectsDir = join(smallRepository(), 'objects');
const wrongBuild = `throw Object.assign(new Error('compiled against a different Node.js version\\nmore'), { code: 'ERR_DLOPEN_FAILED' });`;
/** A database in which the ids that begin with 00 are absent, with 01 unreadable, with 02 of an unknown type. */
const standIn = `
  exports.Oid = { fromString: (hex) => ({ hex }) };
  exports.Odb = { open: async (objectsDir) => ({
    read: async ({ hex }) => hex.startsWith('00') || hex.startsWith('01') ? null : {
      type: () => (hex.startsWith('02') ? 6 : 3), size: () => objectsDir.length, data: () => ({ toBuffer: () => Buffer.from(objectsDir) }),
    },
    existsExt: async ({ hex }) => (hex.startsWith('01') ? 1 : 0),
  }) };`;

describe('opening the libgit2 reader', () => {
  it('says how to install nodegit when it is not there', async () => {
    const nodegit = join(temporaryDirectory(), 'nodegit');
    await expect(openLibgit2Reader({ objectsDir, oidBytes: 20, nodegit })).rejects.toMatchObject({
      code: 'user-reader-unavailable',
      message: expect.stringContaining(nodegit) as string,
      data: { hint: expect.stringContaining('npm i nodegit@') as string },
    });
  });

  it('says so in one line when nodegit was built for another Node', async () => {
    for (const how of [{ nodegit: packageWith(wrongBuild) }, { from: join(packageWith(wrongBuild), '..', '..') }]) {
      const failure: unknown = await openLibgit2Reader({ objectsDir, oidBytes: 20, ...how }).catch(
        (error: unknown) => error,
      );
      expect(failure).toMatchObject({ code: 'user-reader-unavailable' });
      expect(String(failure)).toContain('different Node.js version');
      expect(String(failure)).not.toContain('\n');
    }
  });

  it('says when there is no object directory, or one of SHA-256', async () => {
    const nodegit = packageWith(standIn);
    await expect(
      openLibgit2Reader({ objectsDir: join(objectsDir, 'none'), oidBytes: 20, nodegit }),
    ).rejects.toMatchObject({
      code: 'repository-unreadable',
    });
    await expect(openLibgit2Reader({ objectsDir, oidBytes: 32, nodegit })).rejects.toMatchObject({
      code: 'user-unsupported-repository',
    });
  });

  it('finds nodegit in the directory given, and among the packages of the directory it is used from', async () => {
    const root = temporaryDirectory();
    const nodegit = packageWith(standIn, root);
    for (const how of [{ nodegit }, { from: root }]) {
      const reader = await openLibgit2Reader({ objectsDir, oidBytes: 20, ...how });
      const object = await reader.read(new Uint8Array(20).fill(9));
      expect(Buffer.from(object?.bytes ?? []).toString()).toBe(objectsDir);
      await reader.close();
    }
  });

  it('tells an absent object from an unreadable one, and reads no more when closed', async () => {
    const reader = await openLibgit2Reader({ objectsDir, oidBytes: 20, nodegit: packageWith(standIn) });
    await expect(reader.read(new Uint8Array(20))).resolves.toBeUndefined();
    for (const first of [1, 2]) {
      const oid = '0'.concat(String(first)).repeat(20);
      await expect(reader.read(Buffer.from(oid, 'hex'))).rejects.toMatchObject({
        code: 'repository-corrupt-object',
        data: { oid },
      });
    }
    await reader.close();
    await expect(reader.read(new Uint8Array(20))).rejects.toMatchObject({ code: 'repository-command-failed' });
  });
});
