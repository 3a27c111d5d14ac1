import { mkdirSync, writeFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cgroupLimit, memoryOf, readMachine, type MemoryFacts } from '../../src/budget/machine.js';
import { temporaryDirectory } from '../git/small-repository.js';

const GIB = 2 ** 30;

const limitIn = (files: Readonly<Record<string, string>>): number | undefined => cgroupLimit((path) => files[path]);

describe('the limit of control groups', () => {
  test('is the least on the way from the own group to the top (v2)', () => {
    const at = (own: string, middle: string, top: string): number | undefined =>
      limitIn({
        'proc/self/cgroup': '0::/a.slice/b.scope\n',
        'sys/fs/cgroup/a.slice/b.scope/memory.max': `${own}\n`,
        'sys/fs/cgroup/a.slice/memory.max': `${middle}\n`,
        'sys/fs/cgroup/memory.max': `${top}\n`,
      });
    expect(at('300', '200', 'max')).toBe(200);
    expect(at('100', '200', '300')).toBe(100);
    expect(at('max', 'max', '50')).toBe(50);
    expect(at('max', 'max', 'max')).toBeUndefined();
  });

  test('is that of the memory controller (v1)', () => {
    const files = {
      'proc/self/cgroup': '12:cpu,cpuacct:/x\n5:memory:/docker/abc\n1:name=systemd:/y\n0::/\n',
      'sys/fs/cgroup/memory/docker/abc/memory.limit_in_bytes': '1000\n',
      'sys/fs/cgroup/memory/docker/memory.limit_in_bytes': '9223372036854771712\n',
      'sys/fs/cgroup/memory/memory.limit_in_bytes': '9223372036854771712\n',
      'sys/fs/cgroup/cpu/x/memory.limit_in_bytes': '1\n',
    };
    expect(limitIn(files)).toBe(1000);
    expect(limitIn({ ...files, 'proc/self/cgroup': '5:hugetlb,memory:/docker/abc\n' })).toBe(1000);
    expect(limitIn({ ...files, 'proc/self/cgroup': '5:memory_recursiveprot:/docker/abc\n' })).toBeUndefined();
  });

  test('is that of the top of the mount in a container that sees the path of the host', () => {
    const top = { 'sys/fs/cgroup/memory.max': '700\n' };
    expect(limitIn({ ...top, 'proc/self/cgroup': '0::/system.slice/docker-abc.scope\n' })).toBe(700);
    expect(limitIn({ ...top, 'proc/self/cgroup': '0::/../../elsewhere\n' })).toBe(700);
    expect(limitIn({ ...top, 'proc/self/cgroup': '0::/\n' })).toBe(700);
    expect(
      limitIn({ 'proc/self/cgroup': '3:memory:/docker/abc\n', 'sys/fs/cgroup/memory/memory.limit_in_bytes': '800' }),
    ).toBe(800);
  });

  test('reads a path with a colon whole', () => {
    const files = { 'proc/self/cgroup': '0::/a:b\n', 'sys/fs/cgroup/a:b/memory.max': '5' };
    expect(limitIn(files)).toBe(5);
  });

  test('is none where nothing can be read, or nothing is a number', () => {
    expect(limitIn({})).toBeUndefined();
    expect(limitIn({ 'proc/self/cgroup': '' })).toBeUndefined();
    expect(limitIn({ 'proc/self/cgroup': 'garbage\n0::/a\n' })).toBeUndefined();
    expect(limitIn({ 'proc/self/cgroup': '0::/a\n', 'sys/fs/cgroup/a/memory.max': '-1\n' })).toBeUndefined();
  });
});

describe('the memory that counts', () => {
  const facts: MemoryFacts = { total: 16 * GIB, available: 8 * GIB, constrained: 0, cgroupLimit: undefined };

  test.each([
    ['nothing is limited', {}, 16, 8, 'machine'],
    ['the process is told 2^64', { constrained: 2 ** 64 }, 16, 8, 'machine'],
    ['a limit is the whole of the machine', { constrained: 16 * GIB, cgroupLimit: 16 * GIB }, 16, 8, 'machine'],
    ['limits are above the machine', { constrained: 99 * GIB, cgroupLimit: 2 ** 63 }, 16, 8, 'machine'],
    ['a limit is nothing', { cgroupLimit: 0 }, 16, 8, 'machine'],
    ['the process is limited', { constrained: 2 * GIB }, 2, 2, 'process limit'],
    ['a control group is', { cgroupLimit: 3 * GIB }, 3, 3, 'control group'],
    ['both are, the group less', { constrained: 2 * GIB, cgroupLimit: 1 * GIB }, 1, 1, 'control group'],
    ['both are, the group more', { constrained: 2 * GIB, cgroupLimit: 5 * GIB }, 2, 2, 'process limit'],
    ['both are the same', { constrained: 2 * GIB, cgroupLimit: 2 * GIB }, 2, 2, 'control group'],
    ['less is free than the limit', { available: GIB, cgroupLimit: 5 * GIB }, 5, 1, 'control group'],
  ] as const)('when %s', (_, found, limit, available, source) => {
    expect(memoryOf({ ...facts, ...found })).toEqual({ limit: limit * GIB, available: available * GIB, source });
  });
});

describe('this machine', () => {
  test('has memory and at least a core', () => {
    const { memory, cores } = readMachine();
    expect(memory.limit).toBeLessThanOrEqual(totalmem());
    expect(memory.available).toBeLessThanOrEqual(memory.limit);
    expect(memory.available).toBeGreaterThan(0);
    expect(cores).toBeGreaterThanOrEqual(1);
  });

  test('is limited by the files below the root it is looked at from', () => {
    const root = temporaryDirectory();
    const files = { 'proc/self/cgroup': '0::/group\n', 'sys/fs/cgroup/group/memory.max': '1048576\n' };
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    expect(readMachine(root).memory).toEqual({ limit: 1_048_576, available: 1_048_576, source: 'control group' });
  });
});
