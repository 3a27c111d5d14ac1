// What the syntax of batches says, spelled out by commit and path, however the history was cut.

import { ChangeKind, type ChangeBatch } from '../../src/changes/change-batch.js';
import type { ChangeOptions } from '../../src/changes/change-reader.js';
import { textsOf, type SyntaxRequest } from '../../src/changes/syntax-columns.js';
import type { Pipeline } from '../../src/pipeline/stream.js';
import { everything, spansOf } from '../pipeline/batch-meaning.js';

/** All there is. */
export const allSyntax: SyntaxRequest = {
  functions: true,
  imports: { mostBytes: 1 << 20 },
  comments: true,
  identifiers: { mostDistance: 4 },
  addedIdentifiers: true,
  mostBytes: 1 << 20,
};

/** What a change says, by kind, a text a row. */
export interface ChangeSyntax {
  /** Place of its commit in the batch. */
  readonly commit: number;
  /** The new path; the old one of a deletion. */
  readonly path: string;
  /** Old and new. */
  readonly states: readonly [number, number];
  readonly isWithoutImports: boolean;
  readonly functions: readonly string[];
  readonly imports: readonly string[];
  readonly comments: readonly string[];
  readonly replaced: readonly string[];
  readonly added: readonly string[];
}

/** The changes of a batch with what they say. */
export function syntaxOfBatch({ changes, paths, syntax }: ChangeBatch): ChangeSyntax[] {
  if (syntax === undefined) throw new Error('the batch has no syntax');
  const texts = textsOf(syntax);
  const { sides, functions, imports, comments, replacedLines, identifiers, addedIdentifiers } = syntax;
  const rowsOf = <Row>({ ends }: { readonly ends: Uint32Array }, change: number, of: (row: number) => Row): Row[] => {
    const from = change === 0 ? 0 : ends[change - 1];
    return Array.from({ length: ends[change] - from }, (_, i) => of(from + i));
  };
  const side = (which: number): string => ['-', '+'][which];
  return Array.from(changes.kinds, (kind, change) => {
    const path = (kind === ChangeKind.deleted ? changes.oldPaths : changes.newPaths)[change];
    return {
      commit: changes.commits[change],
      path: Buffer.from(paths.bytes.subarray(path === 0 ? 0 : paths.ends[path - 1], paths.ends[path])).toString(),
      states: [sides.oldStates[change], sides.newStates[change]],
      isWithoutImports: sides.newWithoutImports[change] === 1,
      functions: rowsOf(functions, change, (row) => {
        const { kinds, names, fullNames, firstLines, lastLines, isAlone, bodyHighs, bodyLows } = functions;
        const body = isAlone[row] === 0 ? '' : ` alone ${bodyHighs[row].toString(16)}.${bodyLows[row].toString(16)}`;
        const lines = `${firstLines[row]}-${lastLines[row]}`;
        return `${side(functions.sides[row])}${kinds[row]} ${texts[names[row]]} ${texts[fullNames[row]]} ${lines}${body}`;
      }),
      imports: rowsOf(
        imports,
        change,
        (row) => `${side(imports.sides[row])}${texts[imports.names[row]]} ${imports.lines[row]}`,
      ),
      comments: rowsOf(comments, change, (row) => {
        return `${comments.firstLines[row]}-${comments.lastLines[row]} ${texts[comments.contents[row]]}`;
      }),
      replaced: rowsOf(replacedLines, change, (row) => {
        const { oldLines, newLines, distances } = replacedLines;
        const names = rowsOf(identifiers, row, (at) => `${side(identifiers.sides[at])}${texts[identifiers.names[at]]}`);
        return `${oldLines[row]}>${newLines[row]} ${distances[row]}: ${names.join(' ')}`;
      }),
      added: rowsOf(addedIdentifiers, change, (row) => {
        return `${addedIdentifiers.lines[row]} ${texts[addedIdentifiers.names[row]]}`;
      }),
    };
  });
}

/** All that a history's text says, by commit; closes the pipeline. */
export async function syntaxOfHistory(
  pipeline: Pipeline,
  head: string,
  size: number,
  syntax: SyntaxRequest = allSyntax,
  options: Partial<ChangeOptions> = {},
): Promise<ChangeSyntax[]> {
  const history = await pipeline.history({ head, shallow: [], order: 'first-parent', tickSeconds: 86_400 });
  const rows: ChangeSyntax[] = [];
  let before = 0;
  for await (const { batch } of pipeline.batches(history, spansOf(history, size), {
    ...everything,
    syntax,
    ...options,
  })) {
    rows.push(...syntaxOfBatch(batch).map((row) => ({ ...row, commit: before + row.commit })));
    before += batch.commits.ticks.length;
  }
  await pipeline.close();
  return rows;
}
