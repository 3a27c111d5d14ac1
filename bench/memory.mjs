// What the model of src/budget/knobs.ts expects of memory, beside what runs take:
//   npm run bench -- memory <git dir, or label=git dir> [...] [--blob-cache 4MiB] [--budget 512MiB] [--runs 3]
//
// One and two workers, with blob caches so small that what the model calls fixed is what there is: Node and the program, the threads,
// and the history. The expectation is the one that the program itself tells with --verbose. Peaks are those of the process tree, from outside.
import { parseArgs } from 'node:util';
import { succeeded } from './burndown-measures.mjs';
import { cli, namedRepository } from './changes-programs.mjs';
import { machineFacts, printFacts } from './machine-facts.mjs';
import { treeRun } from './process-tree.mjs';
import { markdownTable, median } from './sample-statistics.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'blob-cache': { type: 'string', default: '4MiB' },
    budget: { type: 'string', default: '512MiB' },
    runs: { type: 'string', default: '3' },
    program: { type: 'string', default: cli },
  },
});
const runs = Number(values.runs);
if (positionals.length === 0 || !(runs >= 1)) {
  console.error(
    'usage: npm run bench -- memory <git dir, or label=git dir> [...] [--blob-cache 4MiB] [--budget 512MiB] [--runs 3] [--program FILE]',
  );
  process.exit(2);
}

/** @param {string} path @param {number} workers */
async function measured(path, workers) {
  const options = [
    '--memory-budget',
    values.budget,
    '--blob-cache-size',
    values['blob-cache'],
    '--workers',
    String(workers),
  ];
  const command = [
    values.program,
    'history',
    '-a',
    'burndown',
    '--no-config',
    '--no-checkpoint',
    '--verbose',
    ...options,
    path,
  ];
  const peaks = [];
  let talk = '';
  for (let run = 0; run < runs; run++) {
    const result = succeeded(await treeRun([process.execPath, ...command]));
    peaks.push(result.peakMib);
    talk = result.complaints;
  }
  const expected = /expected: .* = (\S+ \S+)$/m.exec(talk)?.[1] ?? '?';
  const objects = Number(/the history of (\d+) objects?/.exec(talk)?.[1]);
  const commits = Number(/processing (\d+) commits?/.exec(talk)?.[1]);
  return { peak: median(peaks), expected, objects, commits };
}

printFacts(machineFacts());
const rows = [];
for (const { name, path } of positionals.map(namedRepository)) {
  const one = await measured(path, 1);
  const two = await measured(path, 2);
  const cells = [one, two].flatMap(({ peak, expected }) => [
    Number.isNaN(peak) ? 'not available' : peak.toFixed(0),
    expected,
  ]);
  rows.push([name, one.objects.toLocaleString('en-US'), one.commits.toLocaleString('en-US'), ...cells]);
}
const head = ['repository', 'objects', 'commits', 'peak MiB, 1 worker', 'expected', 'peak MiB, 2 workers', 'expected'];
console.log(`\nmedians of ${runs} runs\n\n${markdownTable(head, rows)}`);
