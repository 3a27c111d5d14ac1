// One run under a budget of memory, as users have it: knobs derived from the budget, the state kept at each chunk's edge in an empty directory.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { succeeded } from './burndown-measures.mjs';
import { treeRun } from './process-tree.mjs';

/**
 * The peak of the process tree, what the program itself expects of it, and the budget; of a budget that is refused, the least that is asked for.
 * @param {string} program @param {string} path @param {string} analyzers @param {string} budget
 */
export async function budgetRun(program, path, analyzers, budget) {
  const kept = mkdtempSync(join(tmpdir(), 'codefang-budget-'));
  try {
    const options = ['--no-config', '--verbose', '--stats', '--memory-budget', budget, '--checkpoint-dir', kept];
    const run = await treeRun([process.execPath, program, 'history', '-a', analyzers, ...options, path]);
    const [, least] = /give (?:at least|a budget of) ([^\s:,]+)/.exec(run.complaints) ?? [];
    if (run.status === 2 && least !== undefined) return { refused: least };
    const { peakMib, complaints } = succeeded(run);
    const [, expected = '?'] = /expected: .* = (\S+ \S+)$/m.exec(complaints) ?? [];
    const budgetMib = Number(/memory-budget\s+(\d+)$/m.exec(complaints)?.[1]) / 2 ** 20;
    return { peakMib, expected, ofBudget: peakMib / budgetMib };
  } finally {
    rmSync(kept, { recursive: true, force: true });
  }
}

/** Cells of a table: expected, peak, of the budget. @param {Awaited<ReturnType<typeof budgetRun>>} run */
export function budgetCells({ refused, expected = '', peakMib = NaN, ofBudget = NaN }) {
  if (refused !== undefined) return ['', `refused, asks for ${refused}`, ''];
  return Number.isNaN(peakMib) ? [expected, 'not available', ''] : [expected, peakMib.toFixed(0), ofBudget.toFixed(2)];
}
