// What the machine has for us: memory and cores. The limits of a container count: cgroup v2 and v1, and what Node knows itself.
// `readMachine` looks; `memoryOf` decides, and is pure.

import { readFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { join, posix } from 'node:path';

/** What was found out about memory, in bytes; undefined where there is nothing to be known. */
export interface MemoryFacts {
  /** Physical memory. */
  readonly total: number;
  /** What could be had now without swapping. */
  readonly available: number;
  /** `process.constrainedMemory()`: 0 or 2^64 where there is no limit. */
  readonly constrained: number;
  /** The least limit of the control groups this process is in. */
  readonly cgroupLimit: number | undefined;
}

/** Memory of the machine, or of the part of it that is ours. */
export interface MachineMemory {
  /** The most this process and its children may have, in bytes. */
  readonly limit: number;
  /** What could be had now, at most the limit. */
  readonly available: number;
  /** Where the limit comes from. */
  readonly source: 'control group' | 'process limit' | 'machine';
}

/** The machine as the budget sees it. */
export interface Machine {
  readonly memory: MachineMemory;
  /** Cores that this process may use. */
  readonly cores: number;
}

/** The limit that counts: the least of those that are one. A limit of nothing, or above the machine's memory, is none. */
export function memoryOf({ total, available, constrained, cgroupLimit }: MemoryFacts): MachineMemory {
  const isLimit = (bytes: number | undefined): bytes is number => bytes !== undefined && bytes > 0 && bytes < total;
  let limit = total;
  let source: MachineMemory['source'] = 'machine';
  if (isLimit(constrained)) [limit, source] = [constrained, 'process limit'];
  if (isLimit(cgroupLimit) && cgroupLimit <= limit) [limit, source] = [cgroupLimit, 'control group'];
  return { limit, available: Math.min(available, limit), source };
}

/** Looks at this machine. `root` is where `/proc` and `/sys` are, for tests. */
export function readMachine(root = '/'): Machine {
  const facts: MemoryFacts = {
    total: totalmem(),
    available: process.availableMemory(),
    constrained: process.constrainedMemory(),
    cgroupLimit: cgroupLimit((path) => textOf(join(root, path))),
  };
  return { memory: memoryOf(facts), cores: Math.max(1, availableParallelism()) };
}

/**
 * The least memory limit of this process' control groups and those above them (cgroups(7)), in bytes. `read` gives a file's text, or
 * undefined. In a container the path in /proc/self/cgroup may be the host's; then only the group at the top of the mount counts.
 */
export function cgroupLimit(read: (path: string) => string | undefined): number | undefined {
  const limits: number[] = [];
  for (const line of (read('proc/self/cgroup') ?? '').split('\n')) {
    const [, hierarchy, controllers, path] = /^(\d+):([^:]*):(.*)$/.exec(line) ?? [];
    if (path === undefined) continue;
    const isUnified = hierarchy === '0' && controllers === '';
    if (!isUnified && !controllers.split(',').includes('memory')) continue;
    const mount = isUnified ? 'sys/fs/cgroup' : 'sys/fs/cgroup/memory';
    const file = isUnified ? 'memory.max' : 'memory.limit_in_bytes';
    for (let group = posix.normalize(`/${path}`); ; group = posix.dirname(group)) {
      const text = read(posix.join(mount, group, file))?.trim();
      if (text !== undefined && /^\d+$/.test(text)) limits.push(Number(text));
      if (group === '/') break;
    }
  }
  return limits.length === 0 ? undefined : Math.min(...limits);
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
