// The table of a profiled run: every figure given stands in it, and what was not measured says so.
import { expect, test } from 'vitest';
import { noRenames } from '../../src/changes/renames.js';
import { CompletenessTally } from '../../src/engine/completeness.js';
import { countersOf } from '../../src/engine/counters.js';
import { useTable, type UseFacts } from '../../src/engine/use-table.js';
import { readCounters } from '../../src/kernel/counters.js';
import { someKnobs } from '../budget/some-knobs.js';

const kernel = readCounters(Float64Array.from({ length: 25 }, (_, i) => 1000 + i));
const diffs = { hits: 1, misses: 3, evictions: 2, entries: 7, capacity: 9 };
const threads = [
  { kernel, diffs, time: { activeMs: 1500, idleMs: 500 } },
  { kernel, diffs, time: { activeMs: 300, idleMs: 1700 } },
];
const flow = { batches: 12, waitedMs: 250.4, readyMost: 3 };
const process = {
  wallMs: 2000,
  cpuMs: 3000,
  cores: 2,
  mainTime: { activeMs: 200, idleMs: 1800 },
  voluntarySwitches: 41,
  involuntarySwitches: 42,
  peakBytes: 64 << 20,
  heapBytes: 5 << 20,
  externalBytes: 6 << 20,
  minorFaults: 43,
  majorFaults: 44,
  blocksRead: 45,
  blocksWritten: 46,
};
const completeness = new CompletenessTally().result(false);
const facts: UseFacts = { process, threads, completeness, counters: countersOf(someKnobs, threads, flow, 0) };

/** The cells of a resource's row. */
function row(table: string, resource: string): string[] {
  const line = table.split('\n').find((text) => text.startsWith(`| ${resource} |`)) ?? '';
  return line.split('|').map((cell) => cell.trim());
}

test('shares are of what there was: cores, the budget, a thread’s time, look-ups', () => {
  const table = useTable(facts);
  expect(row(table, 'CPU')[2]).toBe('3.00 s of 2.00 s on 2 cores: 75.0 %');
  expect(row(table, 'CPU')[3]).toBe('42 involuntary context switches, 41 voluntary');
  expect(row(table, 'thread main')[2]).toBe('at work for 0.20 s: 10.0 % of its time');
  expect(row(table, 'thread worker-1')[2]).toContain('75.0 %');
  expect(row(table, 'thread worker-2')[2]).toContain('15.0 %');
  expect(row(table, 'memory')[3]).toBe('43 minor and 44 major page faults');
  expect(row(table, 'devices')[2]).toBe('45 blocks read, 46 written');
  expect(row(table, 'pipeline')[2]).toContain('12 batches; the analyzers waited 0.25 s for them: 12.5 %');
  expect(row(table, 'cache of diffs')[2]).toContain('2 hits, 6 misses: 25.0 %');
  expect(row(table, 'cache of pack windows')[2]).toContain('2000 hits, 2002 misses: 50.0 %');
  expect(row(table, 'packs')[4]).toBe('0 blobs missing, 0 too large, 0 diffs given up');
});

test('a budget that was not kept is an error of memory', () => {
  const over = { ...facts, process: { ...process, peakBytes: facts.counters['memory-budget'] + (3 << 20) } };
  expect(row(useTable(over), 'memory')[4]).toBe('over the budget by 3 MiB');
  expect(row(useTable({ ...facts, process: { ...process, peakBytes: 1 } }), 'memory')[4]).toBe('none');
});

test('what could not be read is an error of the packs, and workers that were ended early are not measured', () => {
  const tally = new CompletenessTally();
  tally.load({ ...tally.save(), missing: { oids: ['aa', 'bb'], named: [] }, renames: noRenames(), coarseDiffs: 4 });
  const table = useTable({ ...facts, threads: [], completeness: tally.result(false) });
  expect(table).toContain('2 blobs missing, 0 too large, 4 diffs given up');
  expect(table).toContain('not measured');
  expect(table).not.toMatch(/NaN|undefined/);
});
