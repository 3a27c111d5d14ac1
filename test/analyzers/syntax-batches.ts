// Change batches with syntax written by hand: commits of changed files, and of each what its text says.

import type { ChangeBatch } from '../../src/changes/change-batch.js';
import { Side, SyntaxState, type SyntaxColumns } from '../../src/changes/syntax-columns.js';
import { languages } from '../../src/uast/language-table.js';
import { RowGroups } from '../../src/uast/row-groups.js';
import { FUNCTION_COLUMNS } from '../../src/uast/function-rows.js';
import { TextTable } from '../../src/uast/text-table.js';
import { batchOf, type ChangeRow, type CommitRow } from './batches.js';

/** A function that a change touches. */
export interface FunctionRow {
  readonly side: keyof typeof Side;
  readonly name: string;
  readonly fullName?: string;
  /** 1 function, 2 method, 3 class. */
  readonly kind?: number;
  readonly isAlone?: boolean;
  /** True unless said otherwise. */
  readonly isTouched?: boolean;
  /** What its body is known by; 0 if it is not. */
  readonly body?: number;
  readonly isShortBody?: boolean;
}

/** What a change says. */
export interface Said {
  /** Name of the language of both sides, or of each. */
  readonly language?: string;
  readonly oldLanguage?: string;
  /** By side; the lines of each are those of the list. */
  readonly imports?: { readonly old?: readonly string[]; readonly new?: readonly string[] };
  /** Sides that could not be read. */
  readonly unread?: readonly ('old' | 'new')[];
  /** Nothing of it is asked for, because the content is as it was. */
  readonly isUntouched?: boolean;
  readonly functions?: readonly FunctionRow[];
  readonly comments?: readonly string[];
  /** Identifiers that the change adds, and their lines from 0. */
  readonly added?: readonly (readonly [line: number, name: string])[];
  /** Line of the new side, distance, and the identifiers of both. */
  readonly replaced?: readonly {
    readonly line: number;
    readonly distance: number;
    readonly old: readonly string[];
    readonly new: readonly string[];
  }[];
}

export type SaidChange = ChangeRow & { readonly said?: Said };
export type SaidCommit = Omit<CommitRow, 'changes'> & { readonly changes: readonly SaidChange[] };

/** A batch of commits; changes of a commit must be sorted by path. */
export function saidBatch(commits: readonly SaidCommit[]): ChangeBatch {
  const batch = batchOf(commits);
  const said = commits.flatMap(({ changes }) => changes.map((change) => change.said ?? {}));
  return { ...batch, syntax: columnsOf(said) };
}

function columnsOf(said: readonly Said[]): SyntaxColumns {
  const texts = new TextTable();
  const place = (name = 'JavaScript'): number => languages.findIndex((language) => language.name === name);
  const functions = new RowGroups(FUNCTION_COLUMNS);
  const imports = new RowGroups(['sides', 'names', 'lines']);
  const comments = new RowGroups(['firstLines', 'lastLines', 'contents']);
  const replaced = new RowGroups(['oldLines', 'newLines', 'distances']);
  const identifiers = new RowGroups(['sides', 'names']);
  const added = new RowGroups(['lines', 'names']);
  let pairs = 0;
  said.forEach((change, row) => {
    for (const side of ['old', 'new'] as const) {
      change.imports?.[side]?.forEach((name, line) => imports.add(row, Side[side], texts.add(name), line));
      for (const {
        side: of,
        name,
        fullName = name,
        kind = 1,
        isAlone = false,
        isTouched = true,
        body = 0,
        isShortBody = false,
      } of change.functions ?? []) {
        if (of !== side) continue;
        const [full, bare] = [texts.add(fullName), texts.add(name)];
        functions.add(
          row,
          Side[side],
          kind,
          bare,
          full,
          0,
          0,
          isTouched ? 1 : 0,
          isAlone ? 1 : 0,
          isShortBody ? 0 : body,
          body,
        );
      }
    }
    for (const comment of change.comments ?? []) comments.add(row, 0, 0, texts.add(comment));
    for (const [line, name] of change.added ?? []) added.add(row, line, texts.add(name));
    for (const { line, distance, ...names } of change.replaced ?? []) {
      replaced.add(row, line, line, distance);
      for (const side of ['old', 'new'] as const) {
        for (const name of names[side]) identifiers.add(pairs, Side[side], texts.add(name));
      }
      pairs++;
    }
  });
  const filled = (of: (change: Said) => number): Uint8Array => Uint8Array.from(said, of);
  const state = (side: 'old' | 'new'): Uint8Array =>
    filled(({ unread = [], isUntouched = false }) => {
      if (isUntouched) return SyntaxState.none;
      return unread.includes(side) ? SyntaxState.tooLarge : SyntaxState.parsed;
    });
  return {
    sides: {
      oldStates: state('old'),
      newStates: state('new'),
      oldLanguages: filled(({ oldLanguage, language }) => place(oldLanguage ?? language)),
      newLanguages: filled(({ language }) => place(language)),
      newWithoutImports: filled(() => 0),
    },
    functions: functions.columns(said.length),
    imports: imports.columns(said.length),
    comments: comments.columns(said.length),
    replacedLines: replaced.columns(said.length),
    identifiers: identifiers.columns(pairs),
    addedIdentifiers: added.columns(said.length),
    texts: texts.columns(),
  };
}
