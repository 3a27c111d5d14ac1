// What the workers must fill for the chosen analyzers: the union of what they need.

import type { Analyzer } from '../analyzers/analyzer.js';
import type { ChangeOptions } from '../changes/change-reader.js';
import { FULL_SCORE } from '../changes/rename-similarity.js';
import { defaultRenameOptions } from '../changes/renames.js';
import type { SyntaxRequest } from '../changes/syntax-columns.js';
import type { EngineOptions } from './options.js';
import type { RunState } from './run-state.js';

/** How changes are read for a run's analyzers; a run that `compares` looks at what was added besides. */
export function neededChanges(
  { analyzers, takesAll }: RunState,
  options: EngineOptions,
  compares = false,
): ChangeOptions {
  const wantsRenames = options.renames && analyzers.some(({ needs }) => needs.renames);
  return {
    hunks: analyzers.some(({ needs }) => needs.hunks),
    linesOfMerges:
      options.order === 'first-parent' || analyzers.some(({ id, needs }) => needs.hunks && !takesAll.has(id)),
    renames: wantsRenames
      ? { ...defaultRenameOptions, minimumScore: (FULL_SCORE * options.renameThreshold) / 100 }
      : undefined,
    shebangs: analyzers.some(({ needs }) => needs.shebangs === true),
    syntax: neededSyntax(analyzers, options.uastMostBytes, compares),
  };
}

/** What is read of the text of changed files; undefined if nothing. Analyzers that need the same kind need it alike. */
function neededSyntax(
  analyzers: readonly Analyzer<unknown>[],
  mostBytes: number,
  compares: boolean,
): SyntaxRequest | undefined {
  const needs = analyzers.flatMap((analyzer) => analyzer.needs.uast ?? []);
  if (compares && analyzers.some(({ id }) => id === 'typos')) needs.push({ addedIdentifiers: true });
  return needs.length === 0
    ? undefined
    : needs.reduce<SyntaxRequest>((all, some) => ({ ...all, ...some }), { mostBytes });
}
