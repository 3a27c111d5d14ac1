// Everything that `npm run bench -- burndown` measures on one repository: programs in turns, then memory under budgets, then streaming
// against one chunk, then the size of a snapshot. Memory is measured in runs of its own, so that looking at it costs the timed ones nothing.
import { BurndownPrograms, CHUNK } from './burndown-programs.mjs';

export const BUDGETS_MIB = [128, 256, 512, 1024];
const TIMED = ['git', 'full', 'whole', 'chunked', 'incremental'];

/** @typedef {{ cpu: number, wall: number, edges?: number }} Sample in seconds; `edges`: spent at chunk edges */
/** @typedef {{ mib: number, refused?: string, peakMib?: number, processes?: number }} Budget `refused`: the least that is named */
/**
 * @typedef {{
 *   commits: number, behind: number, edges: number, samples: Record<string, Sample[]>, budgets: Budget[], snapshotMib: number,
 *   streaming: { identical: boolean, chunkedMib: number, wholeMib: number },
 * }} Measures
 */

/** @param {string} path @param {number} runs @param {string} [program] @returns {Promise<Measures>} */
export async function measuresOf(path, runs, program) {
  const programs = new BurndownPrograms(path, program);
  try {
    const { commits, behind } = await programs.makeSnapshot();
    /** @type {Record<string, Sample[]>} */
    const samples = Object.fromEntries(TIMED.map((name) => [name, []]));
    for (let run = 0; run < runs; run++) {
      for (const name of run % 2 === 0 ? TIMED : TIMED.toReversed()) {
        const { cpu, wall, complaints } = await programs[name]();
        const edgesMs = /^stats: pipeline\.edges-ms +(\d+)$/m.exec(complaints.join('\n'))?.[1];
        samples[name].push({ cpu, wall, ...(edgesMs !== undefined && { edges: Number(edgesMs) / 1000 }) });
      }
    }
    const budgets = [];
    for (const mib of BUDGETS_MIB) budgets.push(await underBudget(programs, mib));
    const chunked = succeeded(await programs.memory(...programs.chunkedOptions()));
    const whole = succeeded(await programs.memory(...programs.wholeOptions));
    const streaming = {
      identical: chunked.sha256 === whole.sha256,
      chunkedMib: chunked.peakMib,
      wholeMib: whole.peakMib,
    };
    const snapshotMib = (await programs.snapshotBytes()) / 2 ** 20;
    const edges = Math.max(0, Math.ceil(commits / CHUNK) - 1);
    return { commits, behind, edges, samples, budgets, streaming, snapshotMib };
  } finally {
    programs.close();
  }
}

/** @param {BurndownPrograms} programs @param {number} mib @returns {Promise<Budget>} */
async function underBudget(programs, mib) {
  const run = await programs.memory('--no-checkpoint', '--memory-budget', `${mib}MiB`);
  const least = /give (?:a budget of |at least )(\S+)/.exec(run.complaints)?.[1];
  if (run.status === 2 && least !== undefined) return { mib, refused: least };
  const { peakMib, processes } = succeeded(run);
  return { mib, peakMib, processes };
}

/** @param {import('./process-tree.mjs').TreeRun} run */
export function succeeded(run) {
  if (run.status === 0) return run;
  throw new Error(`codefang ended with ${run.status}: ${run.complaints.trim().split('\n')[0]}`);
}
