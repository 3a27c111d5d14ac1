// tree-sitter in this thread: its program and its grammars, which lie compressed in ../grammars (scripts/build-grammars.mjs) and are
// unpacked when they are first used. Starting is asynchronous, because web-tree-sitter is; everything after it is synchronous.
//
// An instance has a memory that cannot grow without bounds: text made to be hard can need gigabytes. Where it would, the instance stops for
// good, and another is started.

import { existsSync, readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import type * as TreeSitter from 'web-tree-sitter';
import { CodefangError } from '../base/errors.js';
import { languages } from './language-table.js';

/**
 * What is used of web-tree-sitter's WebAssembly module itself: reading matches through its classes makes an object of every node, which
 * takes as long as finding them. Functions hand nodes in and points out through one buffer (`_ts_init` gives its address).
 */
export interface RawModule {
  /** The memory; made anew when it grows. */
  readonly HEAP32: Int32Array;
  _ts_init(): number;
  _ts_tree_root_node_wasm(tree: number): void;
  _ts_query_matches_wasm(query: number, tree: number, ...ranges: number[]): void;
  _ts_node_end_index_wasm(tree: number): number;
  _ts_node_end_point_wasm(tree: number): void;
  /** Hands out how many there are, and the address of five words of each, to be freed. */
  _ts_node_children_wasm(tree: number): void;
  _ts_node_child_count_wasm(tree: number): number;
  _ts_node_symbol_wasm(tree: number): number;
  _free(address: number): void;
}

/** A language's parser tables and its query, as text. */
export interface Grammar {
  readonly language: TreeSitter.Language;
  readonly query: string;
}

/** tree-sitter, started. */
export interface Runtime {
  readonly raw: RawModule;
  readonly parser: TreeSitter.Parser;
  readonly Query: typeof TreeSitter.Query;
  /** The grammar of the language at a place of the table. */
  grammarOf(language: number): Grammar;
}

/**
 * The folder with the files of the grammars: beside the folder of this file, as in src/ and lib/, or beside this file, as in a bundle. Not
 * written as `new URL('…', import.meta.url)`: bundlers take that for an asset to rename.
 */
const grammarFolder = ['../grammars/', './grammars/']
  .map((path) => new URL(path, import.meta.url))
  .find((folder) => existsSync(folder));

function ofGrammars(file: string): URL {
  return new URL(file, grammarFolder ?? import.meta.url);
}

function unpacked(file: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(brotliDecompressSync(readFileSync(ofGrammars(file))));
}

/** Memory of one instance, in pages of 64 KiB: what it starts with, and the most for texts of so many bytes. */
const FIRST_PAGES = 512;
const PAGE_BYTES = 65_536;
const MOST_PAGES = 32_768;
/** Trees of usual code take up to eighty bytes for each of the text's. */
const TREE_BYTES = 160;

let started = 0;

/** Starts an instance for texts of at most so many bytes. Rejects with `bug-grammar` when its files are not there. */
export async function startRuntime(mostTextBytes: number): Promise<Runtime> {
  const pages = FIRST_PAGES * 4 + Math.ceil((mostTextBytes * TREE_BYTES) / PAGE_BYTES);
  const memory = new WebAssembly.Memory({ initial: FIRST_PAGES, maximum: Math.min(MOST_PAGES, pages) });
  const { Parser, Language, Query, raw } = await load(memory);
  const known: Grammar[] = [];
  return {
    raw,
    parser: new Parser(),
    Query,
    grammarOf: (place) => {
      const { grammar, query = grammar } = languages[place];
      return (known[place] ??= {
        language: Language.loadSync(new WebAssembly.Module(unpacked(`${grammar}.wasm.br`))),
        query: readFileSync(ofGrammars(`${query}.scm`), 'utf8'),
      });
    },
  };
}

async function load(wasmMemory: WebAssembly.Memory): Promise<typeof TreeSitter & { raw: RawModule }> {
  try {
    // Imported as a file, not bundled: bundlers rewrite what it asks of Node. Under another name it is another instance.
    const program = `${ofGrammars('web-tree-sitter.mjs').href}?${++started}`;
    const treeSitter = (await import(/* webpackIgnore: true */ /* @vite-ignore */ program)) as typeof TreeSitter;
    // The object that is handed in becomes the module. What it would print, its errors say.
    const raw = { wasmBinary: unpacked('web-tree-sitter.wasm.br'), wasmMemory, printErr: () => undefined };
    await treeSitter.Parser.init(raw);
    return { ...treeSitter, raw: raw as unknown as RawModule };
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new CodefangError('bug-grammar', `tree-sitter cannot be started: ${cause}`, {}, error);
  }
}
