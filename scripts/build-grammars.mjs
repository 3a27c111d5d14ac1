// Puts what the parsers need into src/grammars, or the directory given: the runtime of tree-sitter and a grammar for each language,
// as their npm packages have them, compressed; the queries of src/uast/queries; and whose work they are (licenses.txt).
// The directory lies beside the folder of whatever reads it: src/grammars, lib/grammars, dist/grammars.
// A file that is there or in dist/ already, and unpacks to what the package has, is taken as it is.
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compressed, licenceOf, packageDirectory, root } from './packed.mjs';

/** The package of the runtime; the rest have one grammar or two: [package, file in it, name here]. */
const runtime = 'web-tree-sitter';
const grammars = [
  ['tree-sitter-bash', 'tree-sitter-bash.wasm', 'bash'],
  ['tree-sitter-c', 'tree-sitter-c.wasm', 'c'],
  ['tree-sitter-c-sharp', 'tree-sitter-c_sharp.wasm', 'c-sharp'],
  ['tree-sitter-cpp', 'tree-sitter-cpp.wasm', 'cpp'],
  ['tree-sitter-css', 'tree-sitter-css.wasm', 'css'],
  ['tree-sitter-go', 'tree-sitter-go.wasm', 'go'],
  ['tree-sitter-html', 'tree-sitter-html.wasm', 'html'],
  ['tree-sitter-java', 'tree-sitter-java.wasm', 'java'],
  ['tree-sitter-javascript', 'tree-sitter-javascript.wasm', 'javascript'],
  ['@tree-sitter-grammars/tree-sitter-kotlin', 'tree-sitter-kotlin.wasm', 'kotlin'],
  ['@tree-sitter-grammars/tree-sitter-lua', 'tree-sitter-lua.wasm', 'lua'],
  ['tree-sitter-php', 'tree-sitter-php.wasm', 'php'],
  ['tree-sitter-python', 'tree-sitter-python.wasm', 'python'],
  ['tree-sitter-ruby', 'tree-sitter-ruby.wasm', 'ruby'],
  ['tree-sitter-rust', 'tree-sitter-rust.wasm', 'rust'],
  ['tree-sitter-scala', 'tree-sitter-scala.wasm', 'scala'],
  ['tree-sitter-typescript', 'tree-sitter-tsx.wasm', 'tsx'],
  ['tree-sitter-typescript', 'tree-sitter-typescript.wasm', 'typescript'],
  ['@tree-sitter-grammars/tree-sitter-zig', 'tree-sitter-zig.wasm', 'zig'],
];

const into = resolve(process.argv[2] ?? join(root, 'src', 'grammars'));
const places = [into, join(root, 'src', 'grammars'), join(root, 'dist', 'grammars')];

mkdirSync(into, { recursive: true });
/** @type {Map<string, Buffer>} */
const files = new Map();
const runtimeDirectory = packageDirectory(runtime);
// Its map would be 281 KB that nobody reads.
const program = readFileSync(join(runtimeDirectory, 'web-tree-sitter.cjs'), 'utf8');
files.set('web-tree-sitter.cjs', Buffer.from(program.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n')));
files.set(
  'web-tree-sitter.wasm.br',
  compressed(readFileSync(join(runtimeDirectory, 'web-tree-sitter.wasm')), 'web-tree-sitter.wasm.br', places),
);
for (const [name, file, grammar] of grammars) {
  const target = `${grammar}.wasm.br`;
  files.set(target, compressed(readFileSync(join(packageDirectory(name), file)), target, places));
}
for (const query of readdirSync(join(root, 'src', 'uast', 'queries'))) {
  files.set(query, readFileSync(join(root, 'src', 'uast', 'queries', query)));
}
const packages = [runtime, ...new Set(grammars.map(([name]) => name))];
files.set('licenses.txt', Buffer.from(packages.map(licenceOf).join('\n\n')));

for (const name of readdirSync(into)) if (!files.has(name)) rmSync(join(into, name));
let bytes = 0;
for (const [name, content] of files) {
  writeFileSync(join(into, name), content);
  bytes += statSync(join(into, name)).size;
}
console.log(`grammars: ${files.size} files, ${bytes} bytes`);
