import { createHash } from 'node:crypto';
import { chmodSync, truncateSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { largestFiles, type LargestFiles } from '../../src/git/largest-files.js';
import { listPacks } from '../../src/git/pack-list.js';
import { openRepository } from '../../src/git/repository.js';
import { FixtureRoom, type RepositoryFixture } from '../support/repository-fixture.js';
import { packFiles } from './pack-fixture.js';

const room = new FixtureRoom();
afterAll(() => {
  room.remove();
});

/** Lines that do not pack to nothing. */
function text(lines: number, seed: string): string {
  return Array.from({ length: lines }, (_, line) => createHash('sha256').update(`${seed}${line}`).digest('hex')).join(
    '\n',
  );
}

function largestOf(repository: RepositoryFixture): LargestFiles {
  const { objectDirectories, oidBytes } = openRepository(repository.path);
  return largestFiles(listPacks(objectDirectories, oidBytes));
}

describe('the largest files in packs', () => {
  const repository = room.repository('large');
  const largest = text(20_000, 'a');
  repository.commit('one', { a: text(10_000, 'a'), b: text(3000, 'b'), c: 'c\n' });
  repository.git('repack', '-dq');
  repository.commit('two', { a: largest });
  repository.commit('three', { a: text(12_000, 'a') });
  repository.git('repack', '-dq');

  test('are those of any version, of any pack', () => {
    expect(packFiles(repository, '.pack')).toHaveLength(2);
    expect(largestOf(repository)).toEqual({ textBytes: largest.length, binaryBytes: 0 });
  });

  test('are found through a multi-pack index, and in one pack with deltas', () => {
    repository.git('multi-pack-index', 'write');
    expect(largestOf(repository)).toEqual({ textBytes: largest.length, binaryBytes: 0 });
    repository.git('repack', '-adq');
    expect(largestOf(repository)).toEqual({ textBytes: largest.length, binaryBytes: 0 });
  });

  test('are told apart: texts, and larger ones that are binary', () => {
    const binary = text(30_000, 'd').replace('\n', '\0');
    repository.commit('four', { d: binary });
    repository.git('repack', '-adq');
    expect(largestOf(repository)).toEqual({ textBytes: largest.length, binaryBytes: binary.length });
  });

  test('are none that are too large to be read, and of many that pack to nearly nothing little is unpacked', () => {
    const huge = room.repository('huge');
    huge.git('config', 'core.bigFileThreshold', '1g');
    huge.commit('one', { a: 'a'.repeat(70 << 20), b: 'b'.repeat(40 << 20), c: `c\0${'c'.repeat(60 << 20)}` });
    huge.git('repack', '-adq', '--window=0');
    const before = process.memoryUsage().arrayBuffers;
    expect(largestOf(huge)).toEqual({ textBytes: 40 << 20, binaryBytes: (60 << 20) + 2 });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(8 << 20);
  });

  test('are none where all are small, and where there is no pack', () => {
    const small = room.repository('small');
    small.commit('one', { a: 'a\n' });
    expect(largestOf(small)).toEqual({ textBytes: 0, binaryBytes: 0 });
    small.git('repack', '-adq');
    expect(largestOf(small)).toEqual({ textBytes: 0, binaryBytes: 0 });
  });

  test('are passed over where a pack has become shorter since it was listed', () => {
    const { objectDirectories, oidBytes } = openRepository(repository.path);
    const packs = listPacks(objectDirectories, oidBytes);
    const [pack] = packFiles(repository, '.pack');
    chmodSync(pack, 0o600);
    truncateSync(pack, 10);
    expect(largestFiles(packs)).toEqual({ textBytes: 0, binaryBytes: 0 });
  });
});
