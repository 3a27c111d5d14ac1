// The engine as JavaScript, because a worker thread of Node 20 loads no TypeScript.

import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { registry } from '../../src/analyzers/registry.js';
import type { Analyze } from '../../src/engine/run-result.js';
import { temporaryDirectory } from '../git/small-repository.js';
import { compiledWithKernel, pipelineFolders } from '../pipeline/compiled-pipeline.js';

/** All folders of the engine; every analyzer has one. */
const engineFolders = [
  ...pipelineFolders,
  'budget',
  'checkpoint',
  'analyzers',
  ...registry.map(({ id }) => `analyzers/${id}`),
  'engine',
];
let compiledOnce: string | undefined;

/** Compiles and loads the engine; `replaced` are files of it, by their path below src/, that are other JavaScript. */
export async function compiledEngine(replaced: Readonly<Record<string, string>> = {}): Promise<Analyze> {
  let root = (compiledOnce ??= compiledWithKernel(engineFolders));
  if (Object.keys(replaced).length > 0) {
    root = temporaryDirectory();
    cpSync(compiledOnce, root, { recursive: true });
    for (const [file, content] of Object.entries(replaced)) writeFileSync(join(root, file), content);
  }
  return ((await import(join(root, 'engine', 'analyze.js'))) as { analyze: Analyze }).analyze;
}
