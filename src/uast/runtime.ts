// tree-sitter in this thread: its program and its grammars, which lie compressed in ../grammars (scripts/build-grammars.mjs) and are
// unpacked when they are first used. Starting is asynchronous, because web-tree-sitter is; everything after it is synchronous.
//
// An instance has a memory that cannot grow without bounds: text made to be hard can need gigabytes. Where it would, the instance stops for
// good, and another is started. What it took never shrinks, so it is given back by giving up the instance.

import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileFunction } from 'node:vm';
import { brotliDecompressSync } from 'node:zlib';
import type * as TreeSitter from 'web-tree-sitter';
import { CodefangError } from '../base/errors.js';
import { languages } from './language-table.js';
import { FIRST_BYTES, PAGE_BYTES } from './parser-memory.js';

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
  _ts_node_has_error_wasm(tree: number): number;
  _ts_node_symbol_wasm(tree: number): number;
  _malloc(bytes: number): number;
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

/** Compiled files of WebAssembly, by name: they are the same for all instances of a thread. */
const modules = new Map<string, WebAssembly.Module>();

function moduleOf(name: string): WebAssembly.Module {
  let known = modules.get(name);
  if (known === undefined) {
    known = new WebAssembly.Module(unpacked(`${name}.wasm.br`));
    modules.set(name, known);
  }
  return known;
}

/** web-tree-sitter's program, a module of CommonJS: a function of `module` and what else such modules have around them. */
let program: ((...around: unknown[]) => void) | undefined;

/**
 * In web-tree-sitter the name of what deletes, in the instance's memory, what JavaScript has let go of. Nothing is left to it here: trees are deleted
 * where they end, and all else ends with its instance. An instance that has stopped must not be entered once more: what it throws then nobody catches.
 */
class NoFinalizationRegistry {
  register(): void {
    // What is let go of is deleted already, or goes with its instance.
  }

  unregister(): void {
    // Nothing was registered.
  }
}

/**
 * web-tree-sitter, anew. It keeps what it was started with for as long as it is there itself, and what Node has imported it never lets go of: so it
 * is no import.
 */
function freshTreeSitter(): typeof TreeSitter {
  const filename = fileURLToPath(ofGrammars('web-tree-sitter.cjs'));
  program ??= compileFunction(
    readFileSync(filename, 'utf8'),
    ['module', 'exports', 'require', '__filename', '__dirname', 'FinalizationRegistry'],
    { filename },
  ) as (...around: unknown[]) => void;
  const module = { exports: {} };
  const builtin = (name: string): unknown => process.getBuiltinModule(name);
  program(module, module.exports, builtin, filename, dirname(filename), NoFinalizationRegistry);
  return module.exports as typeof TreeSitter;
}

/** Starts an instance that takes at most so many bytes of memory, 32 MiB at the least. Rejects with `bug-grammar` when its files are not there. */
export async function startRuntime(mostMemoryBytes: number): Promise<Runtime> {
  const maximum = Math.floor(Math.max(FIRST_BYTES, mostMemoryBytes) / PAGE_BYTES);
  const { Parser, Language, Query, raw } = await load(
    new WebAssembly.Memory({ initial: FIRST_BYTES / PAGE_BYTES, maximum }),
  );
  const known: Grammar[] = [];
  return {
    raw,
    parser: new Parser(),
    Query,
    grammarOf: (place) => {
      const { grammar, query = grammar } = languages[place];
      return (known[place] ??= {
        language: Language.loadSync(moduleOf(grammar)),
        query: readFileSync(ofGrammars(`${query}.scm`), 'utf8'),
      });
    },
  };
}

/** Memory that cannot be had is an error: web-tree-sitter itself does not ask. */
function withoutNull(raw: RawModule): void {
  const malloc = raw._malloc.bind(raw);
  raw._malloc = (bytes) => {
    const address = malloc(bytes);
    if (address === 0 && bytes > 0) throw new RangeError('the memory of the parser is full');
    return address;
  };
}

type Instantiated = (instance: WebAssembly.Instance, module: WebAssembly.Module) => void;

async function load(wasmMemory: WebAssembly.Memory): Promise<typeof TreeSitter & { raw: RawModule }> {
  try {
    const treeSitter = freshTreeSitter();
    // The object that is handed in becomes the module. What it would print, its errors say.
    const raw = {
      instantiateWasm: (imports: WebAssembly.Imports, done: Instantiated): void => {
        const module = moduleOf('web-tree-sitter');
        done(new WebAssembly.Instance(module, imports), module);
      },
      wasmMemory,
      printErr: () => undefined,
    };
    await treeSitter.Parser.init(raw);
    withoutNull(raw as unknown as RawModule);
    return { ...treeSitter, raw: raw as unknown as RawModule };
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new CodefangError('bug-grammar', `tree-sitter cannot be started: ${cause}`, {}, error);
  }
}
