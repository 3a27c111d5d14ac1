// The profile of a run, for `--profile`: the main thread's own profiles, and a table of what the run used (use-table.ts). The workers write
// theirs. Loaded only when it is asked for.

import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { CodefangError } from '../base/errors.js';
import { makeDirectory } from '../checkpoint/durable-file.js';
import { startProfile, type ThreadTime } from '../pipeline/profile.js';
import { useTable, type ProcessFacts, type UseFacts } from './use-table.js';

const TABLE = 'use.md';

/** A profile under way. */
export interface RunProfile {
  /** Ends it and writes `use.md` for the time since the start. */
  writeTable(facts: Omit<UseFacts, 'process'>): Promise<void>;
  /** Ends it, unless that is done: writes `main.cpuprofile` and `main.heapprofile`. */
  end(): Promise<void>;
}

/** Starts it. Throws `user-bad-option` for a directory that cannot be written. */
export async function startRunProfile(directory: string): Promise<RunProfile> {
  try {
    makeDirectory(directory);
    writeFileSync(join(directory, TABLE), '');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new CodefangError(
      'user-bad-option',
      `option --profile: cannot write to ${directory} (${code})`,
      { file: directory, hint: 'give a directory that can be made and written' },
      error,
    );
  }
  const stop = await startProfile(directory, 'main');
  const before = lookAtProcess();
  let ended: Promise<ThreadTime> | undefined;
  return {
    writeTable: async (facts) => {
      const after = lookAtProcess();
      const process = factsBetween(before, after, await (ended ??= stop()));
      writeFileSync(join(directory, TABLE), useTable({ ...facts, process }));
    },
    end: async () => {
      await (ended ??= stop());
    },
  };
}

function lookAtProcess() {
  return { now: performance.now(), usage: process.resourceUsage(), memory: process.memoryUsage() };
}

type Look = ReturnType<typeof lookAtProcess>;

function factsBetween(before: Look, { now, usage, memory }: Look, mainTime: ThreadTime): ProcessFacts {
  const since = (name: keyof NodeJS.ResourceUsage): number => usage[name] - before.usage[name];
  return {
    wallMs: now - before.now,
    cpuMs: (since('userCPUTime') + since('systemCPUTime')) / 1000,
    cores: availableParallelism(),
    mainTime,
    voluntarySwitches: since('voluntaryContextSwitches'),
    involuntarySwitches: since('involuntaryContextSwitches'),
    peakBytes: usage.maxRSS * 1024,
    heapBytes: memory.heapUsed,
    externalBytes: memory.external,
    minorFaults: since('minorPageFault'),
    majorFaults: since('majorPageFault'),
    blocksRead: since('fsRead'),
    blocksWritten: since('fsWrite'),
  };
}
