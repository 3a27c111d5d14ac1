// Puts what the parsers need into src/grammars, or the directory given: the runtime of tree-sitter and a grammar for each language,
// as their npm packages have them, compressed; the queries of src/uast/queries; and whose work they are (licenses.txt).
// The directory lies beside the folder of whatever reads it: src/grammars, lib/grammars, dist/grammars.
// A file that is there or in dist/ already, and unpacks to what the package has, is taken as it is: so the bytes do not depend on the
// machine's brotli, and only a grammar that is new costs the seconds that compressing takes.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

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

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
const into = resolve(process.argv[2] ?? join(root, 'src', 'grammars'));

/** @param {string} name @returns {string} the directory of an installed package */
function packageDirectory(name) {
  const inRoot = join(root, 'node_modules', name);
  return existsSync(inRoot) ? inRoot : dirname(require.resolve(`${name}/package.json`));
}

/**
 * Some bytes compressed: as a file made before has them, or anew.
 * @param {Buffer} bytes @param {string} name of the file
 */
function compressed(bytes, name) {
  for (const place of [into, join(root, 'src', 'grammars'), join(root, 'dist', 'grammars')]) {
    const file = join(place, name);
    if (!existsSync(file)) continue;
    const before = readFileSync(file);
    try {
      if (brotliDecompressSync(before).equals(bytes)) return before;
    } catch {
      // Not what this program wrote: made anew.
    }
  }
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return brotliCompressSync(bytes, { params });
}

/** @param {string} name of a package @returns {string} its name, version and licence text */
function licenceOf(name) {
  const directory = packageDirectory(name);
  const { version, license } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
  const file = readdirSync(directory).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? '' : `\n${readFileSync(join(directory, file), 'utf8').trim()}\n`;
  return `${name} ${version}\n${license}\n${text}`;
}

mkdirSync(into, { recursive: true });
/** @type {Map<string, Buffer>} */
const files = new Map();
const runtimeDirectory = packageDirectory(runtime);
// As a module by its name: no package.json need lie beside it. Its map would be 279 KB that nobody reads.
const program = readFileSync(join(runtimeDirectory, 'web-tree-sitter.js'), 'utf8');
files.set('web-tree-sitter.mjs', Buffer.from(program.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n')));
files.set(
  'web-tree-sitter.wasm.br',
  compressed(readFileSync(join(runtimeDirectory, 'web-tree-sitter.wasm')), 'web-tree-sitter.wasm.br'),
);
for (const [name, file, grammar] of grammars) {
  const target = `${grammar}.wasm.br`;
  files.set(target, compressed(readFileSync(join(packageDirectory(name), file)), target));
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
