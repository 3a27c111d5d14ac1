// The table of a profiled run by the USE method (Gregg, http://www.brendangregg.com/usemethod.html): for every resource how much of it was
// used, how much work waited for it, and what went wrong. Pure; every figure is one that was measured, and what was not says so.

import { formatByteSize } from '../base/byte-size.js';
import type { ThreadTime } from '../pipeline/profile.js';
import type { ReadingCounters } from '../pipeline/reading.js';
import type { Completeness } from './run-result.js';

/** What the system and the main thread's profile say of a run, from its start to its end. */
export interface ProcessFacts {
  readonly wallMs: number;
  /** User and system time of all threads. */
  readonly cpuMs: number;
  readonly cores: number;
  readonly mainTime: ThreadTime;
  readonly voluntarySwitches: number;
  readonly involuntarySwitches: number;
  /** Resident peak of the process since it began. */
  readonly peakBytes: number;
  /** JavaScript heap of the main thread at the end, and what lies outside of it for all threads. */
  readonly heapBytes: number;
  readonly externalBytes: number;
  readonly minorFaults: number;
  readonly majorFaults: number;
  /** Blocks of 512 bytes that came from and went to devices; a page that was cached is none. */
  readonly blocksRead: number;
  readonly blocksWritten: number;
}

/** What a table is made of. */
export interface UseFacts {
  readonly process: ProcessFacts;
  /** Counters by name, as `--stats` prints them. */
  readonly counters: Readonly<Record<string, number>>;
  /** Of each worker; none if they were ended early. */
  readonly threads: readonly ReadingCounters[];
  readonly completeness: Completeness;
}

type Row = readonly [resource: string, utilization: string, saturation: string, errors: string];

const NOT_MEASURED = 'not measured: the workers were ended early';

/** The table as Markdown. */
export function useTable(facts: UseFacts): string {
  const rows: readonly Row[] = [...processRows(facts), ...pipelineRows(facts), ...readingRows(facts)];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return [
    '# The run: utilization, saturation, errors\n\n',
    `${seconds(facts.process.wallMs)} from the start of the run to its results, profilers on.\n\n`,
    line(['resource', 'utilization', 'saturation', 'errors']),
    line(['---', '---', '---', '---']),
    ...rows.map(line),
  ].join('');
}

function processRows({ process, counters, threads }: UseFacts): Row[] {
  const { wallMs, cpuMs, cores, mainTime, peakBytes } = process;
  const budget = counters['memory-budget'];
  const workers = threads.map(({ time }, i): Row => [
    `thread worker-${i + 1}`,
    time === undefined ? NOT_MEASURED : busy(time),
    '',
    '',
  ]);
  return [
    [
      'CPU',
      `${seconds(cpuMs)} of ${seconds(wallMs)} on ${cores} cores: ${percent(cpuMs, wallMs * cores)}`,
      `${process.involuntarySwitches} involuntary context switches, ${process.voluntarySwitches} voluntary`,
      '',
    ],
    ['thread main', busy(mainTime), '', ''],
    ...workers,
    [
      'memory',
      `resident peak ${formatByteSize(peakBytes)} of a budget of ${formatByteSize(budget)}: ${percent(peakBytes, budget)}`,
      `${process.minorFaults} minor and ${process.majorFaults} major page faults`,
      peakBytes > budget ? `over the budget by ${formatByteSize(peakBytes - budget)}` : 'none',
    ],
    [
      'heap of the main thread',
      `${formatByteSize(process.heapBytes)}, and ${formatByteSize(process.externalBytes)} outside of it, at the end`,
      '',
      '',
    ],
    ['devices', `${process.blocksRead} blocks read, ${process.blocksWritten} written`, '', ''],
  ];
}

function pipelineRows({ process, counters }: UseFacts): Row[] {
  const waited = counters['pipeline.waited-ms'];
  return [
    [
      'pipeline',
      `${counters['pipeline.batches']} batches; the analyzers waited ${seconds(waited)} for them: ${percent(waited, process.wallMs)} of the time`,
      `at most ${counters['pipeline.ready-most']} of ${counters['buffer-size']} batches were read and waited for their turn`,
      '',
    ],
  ];
}

function readingRows({ counters, threads, completeness }: UseFacts): Row[] {
  const { missingBlobs, tooLargeFiles, coarseDiffs } = completeness;
  const faults = `${missingBlobs.count} blobs missing, ${tooLargeFiles.count} too large, ${coarseDiffs} diffs given up`;
  if (threads.length === 0) return [['packs, caches, regions', NOT_MEASURED, NOT_MEASURED, faults]];
  const kernel = (name: string): number => counters[`kernel.${name}`];
  const cache = (what: string, name: string, errors: string): Row => [
    what,
    `${hits(kernel(`${name}.hits`), kernel(`${name}.misses`))}; ${formatByteSize(kernel(`${name}.used-bytes`))} of ${formatByteSize(kernel(`${name}.capacity-bytes`))} in use`,
    `${kernel(`${name}.evictions`)} evictions`,
    errors,
  ];
  return [
    [
      'packs',
      `${kernel('pack-bytes-read')} bytes read in ${kernel('windows.misses')} windows, ${kernel('bytes-inflated')} bytes inflated to ${kernel('objects-built')} objects`,
      '',
      faults,
    ],
    cache('cache of pack indexes', 'indexes', ''),
    cache('cache of pack windows', 'windows', ''),
    cache('cache of delta bases', 'bases', `${kernel('objects-uncached')} objects were larger than it`),
    cache('cache of line indexes', 'lines', ''),
    [
      'cache of diffs',
      `${hits(counters['diffs.hits'], counters['diffs.misses'])}; ${counters['diffs.entries']} of ${counters['diff-cache-size']} entries in use`,
      `${counters['diffs.evictions']} evictions`,
      '',
    ],
    [
      'arena and scratch',
      `scratch peaks ${formatByteSize(kernel('scratch-peak-bytes'))}, all workers together`,
      `${kernel('arena-overflows')} objects did not fit in the arena and were read by themselves`,
      '',
    ],
  ];
}

function busy({ activeMs, idleMs }: ThreadTime): string {
  return `at work for ${seconds(activeMs)}: ${percent(activeMs, activeMs + idleMs)} of its time`;
}

function hits(count: number, misses: number): string {
  return `${count} hits, ${misses} misses: ${percent(count, count + misses)}`;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}
