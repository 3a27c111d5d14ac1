// What a text says, as lines that a person can check.

import { BlobParser } from '../../src/uast/blob-syntax.js';
import type { BlobSyntax, Spans } from '../../src/uast/findings.js';
import { languageOfPath, languageOfText } from '../../src/uast/language-table.js';
import { roles, type Role } from '../../src/uast/roles.js';
import { largeParserBytes } from '../../src/uast/parser-memory.js';
import { startRuntime } from '../../src/uast/runtime.js';

const KINDS = ['namespace', 'function', 'method', 'class'];
const MOST_SHOWN = 40;

/** Parsers for some roles, in an instance of their own. */
export async function parserFor(wanted: readonly Role[] = roles): Promise<BlobParser> {
  return new BlobParser(await startRuntime(largeParserBytes(1 << 20)), new Set(wanted));
}

/** Place in the table of a file's language. */
export function languageOf(path: string, text: string): number {
  return languageOfText(languageOfPath(path), path, text);
}

/** The pieces of a text that spans name, with their lines, which count from 1 here. */
export function pieces({ firstLines, starts, ends }: Spans, text: string): string[] {
  return [...starts].map((start, i) => {
    const piece = text.slice(start, ends[i]).replace(/\s+/g, ' ').trim();
    return `${firstLines[i] + 1}: ${piece.length > MOST_SHOWN ? `${piece.slice(0, MOST_SHOWN)}…` : piece}`;
  });
}

/** Declarations with their lines. */
export function declared({ declarations }: BlobSyntax): string[] {
  const { kinds, fullNames, firstLines, lastLines } = declarations;
  return fullNames.map((name, i) => `${firstLines[i] + 1}-${lastLines[i] + 1} ${KINDS[kinds[i]]} ${name}`);
}

/** All of it. Identifiers are those of a line together. */
export function outline(syntax: BlobSyntax, text: string): string {
  const byLine = new Map<number, string[]>();
  const { firstLines, starts, ends } = syntax.identifiers;
  firstLines.forEach((line, i) =>
    byLine.set(line + 1, [...(byLine.get(line + 1) ?? []), text.slice(starts[i], ends[i])]),
  );
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];
  return [
    ...section('declarations', declared(syntax)),
    ...section('imports', syntax.imports),
    ...section('comments', pieces(syntax.comments, text)),
    ...section('strings', pieces(syntax.strings, text)),
    ...section('parameters', pieces(syntax.parameters, text)),
    ...section('branches', pieces(syntax.branches, text)),
    ...section(
      'identifiers',
      [...byLine].map(([line, names]) => `${line}: ${names.join(' ')}`),
    ),
    ...(syntax.hasErrors ? ['errors'] : []),
    '',
  ].join('\n');
}
