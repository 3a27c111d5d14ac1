// What the analyzers of parsed text cost, which share one parse of every version of a file, and where the time of all analyzers goes:
//   npm run bench -- structure <git dir, or label=git dir> [...] [--runs 5] [--json FILE] [--program FILE] [--lib DIR]
//
//   <each>   history -a <one analyzer that needs the parser> --workers 2 --no-checkpoint
//   <all>    all of these together
//
// Laws: the programs take turns, every other time in the opposite order; a ratio is that of one turn, and its median is shown. How many texts
// are parsed is told by the program itself (`--stats`), in a run of its own. Exit code 1 if all together parse more texts than the one that
// parses most, but for a fiftieth, or cost more than 1.3 of the CPU time of one alone that parses as many: there is one parse for all of them.
// Who parses fewer is told beside, and is no measure of what the others add. The stages are those of one run of `-a all`, its threads
// profiled (`--profile`), by the compiled sources in lib/, whose files have names: what WebAssembly did counts for what called it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { cli, namedRepository } from './changes-programs.mjs';
import { machineFacts, printFacts } from './machine-facts.mjs';
import { markdownTable, median, spread } from './sample-statistics.mjs';
import { emptyDirectory, environment, timed } from './timed-process.mjs';

const AIM = 1.3;
/** Texts are as many if they are so near: a text is parsed again where its version was forgotten meanwhile. */
const NEAR = 0.98;
const OPTIONS = ['--workers', '2', '--no-checkpoint', '--no-config', '--quiet'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '5' },
    json: { type: 'string' },
    program: { type: 'string', default: cli },
    lib: { type: 'string', default: join(dirname(import.meta.dirname), 'lib') },
  },
});
const runs = Number(values.runs);
if (positionals.length === 0 || !(runs >= 1)) {
  console.error(
    'usage: npm run bench -- structure <git dir, or label=git dir> [...] [--runs 5] [--json FILE] [--program FILE] [--lib DIR]',
  );
  process.exit(2);
}

/** @type {typeof import('../src/analyzers/registry.js')} */
const { registry } = await import(pathToFileURL(join(values.lib, 'analyzers/registry.js')).href);
const parsing = registry.filter(({ parses }) => parses === true).map(({ id }) => id);
const together = parsing.join(',');
const chosen = [...parsing, together];

/** @param {string} path */
async function samplesOf(path) {
  /** @type {Record<string, { cpu: number, wall: number }[]>} */
  const samples = Object.fromEntries(chosen.map((analyzers) => [analyzers, []]));
  for (let run = 0; run < runs; run++) {
    for (const analyzers of run % 2 === 0 ? chosen : chosen.toReversed()) {
      const command = [process.execPath, values.program, 'history', '-a', analyzers, ...OPTIONS, path];
      const { cpu, wall } = await timed(command, { discard: true });
      samples[analyzers].push({ cpu, wall });
    }
  }
  return samples;
}

/** Texts that each parses, as the program counts them. @param {string} path */
async function parsesOf(path) {
  /** @type {Record<string, number>} */
  const parses = {};
  for (const analyzers of chosen) {
    const options = OPTIONS.filter((option) => option !== '--quiet');
    const command = [process.execPath, values.program, 'history', '-a', analyzers, ...options, '--stats', path];
    const { complaints } = await timed(command, { discard: true });
    const [, count] = complaints.map((line) => /^stats: syntax\.parses +(\d+)$/.exec(line)).find(Boolean) ?? [];
    if (count === undefined) throw new Error(`${analyzers}: --stats does not say how many texts were parsed`);
    parses[analyzers] = Number(count);
  }
  return parses;
}

/** Parts of a run that are no work. */
const IDLE = new Set(['(idle)', '(program)', '(root)']);
/** Stages that have more than one name, and those whose WebAssembly says nothing of its file. @type {readonly [RegExp, string][]} */
const STAGES = [
  [/web-tree-sitter/, 'parse: tree-sitter'],
  [/\/uast\/match-reader/, 'query: matches in the tree'],
  [/\/uast\/|\/changes\/syntax-columns/, 'uast: columns of what is touched'],
  [/\/kernel\/|\/git\//, 'kernel: objects, trees, line diffs'],
  [/\/changes\//, 'changes: rows, renames'],
  [/\/history\/|\/pipeline\//, 'history and pipeline'],
  [/\/report\/|\/js-yaml/, 'report'],
];

/** @typedef {{ id: number, callFrame: { functionName: string, url: string }, children?: number[] }} ProfileNode */

/** The stage of a frame's own file; undefined if it says nothing of it. @param {ProfileNode['callFrame']} frame */
function stageOf({ functionName, url }) {
  if (functionName === '(garbage collector)') return 'garbage collector';
  const [, analyzer] = /\/analyzers\/([\w-]+)\//.exec(url) ?? [];
  if (analyzer !== undefined) return `analyzer ${analyzer}`;
  return STAGES.find(([pattern]) => pattern.test(url))?.[1];
}

/** Microseconds of work by stage, all threads together. @param {string} path */
function stagesOf(path) {
  const into = mkdtempSync(join(tmpdir(), 'codefang-structure-'));
  /** @type {Map<string, number>} */
  const stages = new Map();
  try {
    const program = join(values.lib, 'cli/index.js');
    const command = [program, 'history', '-a', 'all', ...OPTIONS, '--profile', into, path];
    execFileSync(process.execPath, command, {
      cwd: emptyDirectory,
      env: environment,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    for (const file of readdirSync(into).filter((name) => name.endsWith('.cpuprofile'))) {
      addStages(JSON.parse(readFileSync(join(into, file), 'utf8')), basename(file, '.cpuprofile'), stages);
    }
  } finally {
    rmSync(into, { recursive: true, force: true });
  }
  return stages;
}

/** @param {{ nodes: ProfileNode[], samples: number[], timeDeltas: number[] }} profile @param {string} thread @param {Map<string, number>} stages */
function addStages({ nodes, samples, timeDeltas }, thread, stages) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  /** @type {Map<number, string>} */
  const known = new Map();
  /** A parent stands before its children. What says nothing of itself counts for what called it. */
  for (const node of nodes) {
    const stage = stageOf(node.callFrame) ?? known.get(node.id) ?? `other, ${thread === 'main' ? 'main' : 'workers'}`;
    known.set(node.id, stage);
    for (const child of node.children ?? []) known.set(child, stage);
  }
  samples.forEach((id, i) => {
    if (IDLE.has(byId.get(id)?.callFrame.functionName ?? '')) return;
    const stage = known.get(id) ?? 'other';
    stages.set(stage, (stages.get(stage) ?? 0) + timeDeltas[i]);
  });
}

const facts = machineFacts();
printFacts(facts);
const results = [];
for (const { name, path } of positionals.map(namedRepository)) {
  try {
    const samples = await samplesOf(path);
    const parses = await parsesOf(path);
    const ratios = (/** @type {string} */ analyzers) =>
      samples[together].map(({ cpu }, run) => cpu / samples[analyzers][run].cpu);
    const rows = chosen.map((analyzers) => [
      analyzers,
      String(parses[analyzers]),
      spread(samples[analyzers].map(({ cpu }) => cpu)),
      spread(samples[analyzers].map(({ wall }) => wall)),
      analyzers === together ? '' : spread(ratios(analyzers)),
    ]);
    console.log(`\n${name}, medians of ${runs} runs (least–most)\n`);
    console.log(markdownTable(['analyzers', 'texts parsed', 'CPU s', 'wall s', 'CPU of all / CPU'], rows));
    const most = Math.max(...parsing.map((analyzer) => parses[analyzer]));
    const compared = parsing.filter((analyzer) => parses[analyzer] >= NEAR * parses[together]);
    const isReached = NEAR * parses[together] <= most && compared.every((one) => median(ratios(one)) <= AIM);
    const whom = compared.join(' or of ');
    console.log(`\nall of them cost ${AIM} of the CPU time of ${whom} alone or less: ${isReached ? 'yes' : 'NO'}`);
    if (!isReached) process.exitCode = 1;
    const stages = [...stagesOf(path)].sort((a, b) => b[1] - a[1]);
    const total = stages.reduce((sum, [, us]) => sum + us, 0);
    results.push({ name, samples, parses, stages: Object.fromEntries(stages) });
    const shares = stages.map(([stage, us]) => [stage, (us / 1e6).toFixed(2), ((100 * us) / total).toFixed(1)]);
    console.log(`\n${name}, -a all, profiled: ${(total / 1e6).toFixed(1)} s of work in all threads\n`);
    console.log(markdownTable(['stage', 's', '%'], shares));
  } catch (error) {
    process.exitCode = 1;
    const words = (error instanceof Error ? error.message : String(error)).replaceAll(path, name);
    results.push({ name, error: words });
    console.log(`${name}: left out, ${words}`);
  }
}
const report = { machine: facts, runs, repositories: results };
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(report, undefined, 2)}\n`);
