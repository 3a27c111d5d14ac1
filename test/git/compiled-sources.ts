// The TypeScript of some folders of src/ as JavaScript in a temporary directory: a worker thread of Node 20 loads no TypeScript.
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

import { temporaryDirectory } from './small-repository.js';

const root = join(import.meta.dirname, '..', '..');
const sources = join(root, 'src');

/** Compiles the files directly in each folder; the directory that stands for src/, with the packages beside it. */
export function compiledSources(folders: readonly string[]): string {
  const out = temporaryDirectory();
  writeFileSync(join(out, 'package.json'), '{"type":"module"}');
  symlinkSync(join(root, 'node_modules'), join(out, 'node_modules'));
  for (const folder of folders) {
    mkdirSync(join(out, folder), { recursive: true });
    for (const file of readdirSync(join(sources, folder)).filter((name) => name.endsWith('.ts'))) {
      const { outputText } = ts.transpileModule(readFileSync(join(sources, folder, file), 'utf8'), {
        compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
      });
      writeFileSync(join(out, folder, file.replace(/ts$/, 'js')), outputText);
    }
  }
  return out;
}
