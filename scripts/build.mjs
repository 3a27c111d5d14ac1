// Kernel, grammars, words and the page's script, then tsc into lib/, then ncc over lib/ into dist/ (ncc cannot bundle workers from .ts).
//   --no-dist       stops after lib/
//   --into <dir>    puts lib/ and dist/ there and touches nothing in the checkout
// The bundles are the same bytes from any directory and whatever else is installed: ncc numbers modules by their paths, those of its own
// loaders among them, and takes in optional packages that happen to be there. So it always works on a copy, outside of
// the checkout, in a directory that holds lib/, itself, and the packages that go into a bundle.
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** What becomes a bundle: the file in lib/ and its name in dist/program/. The worker lies beside the program that starts it. */
const entries = [
  { from: 'lib/program.js', as: 'index.js' },
  { from: 'lib/pipeline/worker.js', as: 'worker.js' },
];
/** What a user or a runner starts: a file that takes its program out of the bundle. */
const starters = { 'cli/index.js': 'cli', 'action/index.js': 'action' };
/** The bundler, as a path below the root. */
const bundler = 'node_modules/@vercel/ncc';
/** Packages that only a bundle needs, so users of the library do not get them. */
const bundledOnly = ['@actions/artifact', '@actions/cache', '@actions/core', '@actions/github'];
/** Named as a dependency by @actions/artifact, and never loaded: it generates code, and has a compiler with it. */
const neverLoaded = ['@protobuf-ts/plugin'];
const kernels = ['kernel.wasm', 'kernel-scalar.wasm'];
/** Folders of files that programs read when they need them, each made by its own script. */
const resources = ['grammars', 'words', 'assets'];

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
const { values: options } = parseArgs({ options: { into: { type: 'string' }, 'no-dist': { type: 'boolean' } } });
const into = resolve(options.into ?? root);

/** @param {string} cwd @param {string} script @param {string[]} args */
function node(cwd, script, ...args) {
  try {
    execFileSync(process.execPath, [script, ...args], { cwd, stdio: 'inherit' });
  } catch {
    process.exit(1); // the tool has said what is wrong
  }
}

/** @returns {string[]} the installed packages that may go into a bundle, as paths below the root, from the lockfile */
function bundledPackages() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  /** @type {Set<string>} */
  const found = new Set();
  /** @param {string} from path of a package @param {string} name of what it needs */
  const add = (from, name) => {
    if (neverLoaded.includes(name)) return;
    // Node's way up: beside the package, then beside those it lies in.
    let folder = from;
    while (folder !== '' && packages[`${folder}/node_modules/${name}`] === undefined) {
      folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0));
    }
    const path = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (packages[path] === undefined || found.has(path)) return;
    found.add(path);
    for (const needed of Object.keys(packages[path].dependencies ?? {})) add(path, needed);
  };
  for (const name of [...Object.keys(packages[''].dependencies), ...bundledOnly]) add('', name);
  return [...found].sort();
}

/**
 * A bundle whose modules are functions in parentheses instead of arrow functions: V8 takes those for called at once, as they are, and compiles them as
 * it reads them. Arrow functions it reads once to skip them and again when they are called. @param {string} bundle
 */
function readAtOnce(bundle) {
  const wrapper = /^(\/\*{3}\/ \d+:\n\/\*{3}\/ \()(async )?(\([^()]*\)) => \{$/gm;
  return bundle.replace(
    wrapper,
    (_, start, asynchronous = '', parameters) => `${start}${asynchronous}function${parameters} {`,
  );
}

/** What the bundler writes of an ES module, and what the same is in CommonJS. @type {[RegExp, string][]} */
const commonJs = [
  [/^import \{ createRequire as __WEBPACK_EXTERNAL_createRequire \} from "module";\n/gm, ''],
  [/__WEBPACK_EXTERNAL_createRequire\(import\.meta\.url\)\(/g, 'require('],
  [/^export const (ids?|modules) = /gm, 'exports.$1 = '],
  [/ import\(("\.\/" \+ __nccwpck_require__\.u\(chunkId\))\)/g, ' new Promise((resolve) => resolve(require($1)))'],
  [/^export \{ (\w+) as (\w+), (\w+) as (\w+) \};$/gm, 'exports.$2 = $1;\nexports.$4 = $3;'],
];

/**
 * A bundle as CommonJS, which Node loads without the machinery of ES modules, in the main thread and once more in each worker: a tenth of what 50 new commits take
 * (docs/performance.md). The bundler makes CommonJS itself only of packages that are no ES modules, and writes the path of
 * this machine for `import.meta.url` then. @param {string} bundle @param {string} name
 */
function asCommonJs(bundle, name) {
  // Both bundles number their parts: each names them after itself.
  let made = bundle.replace('"" + chunkId + ".index.js"', `"" + chunkId + ".${name}"`);
  for (const [module, common] of commonJs) made = made.replace(module, common);
  const left = /^(?:import|export|await)\b.*/m.exec(made);
  if (left !== null) throw new Error(`${name}: what the bundler wrote is not known here: ${left[0]}`);
  const url = made.includes('import.meta.url')
    ? "const moduleUrl = require('node:url').pathToFileURL(__filename).href;\n"
    : '';
  return `'use strict';\n${url}${made.replaceAll('import.meta.url', 'moduleUrl')}`;
}

const lib = join(into, 'lib');
rmSync(lib, { recursive: true, force: true });
mkdirSync(join(lib, 'kernel'), { recursive: true });
if (into === root) {
  node(root, 'scripts/build-kernel.mjs');
  for (const name of resources) node(root, `scripts/build-${name}.mjs`);
  for (const name of kernels) copyFileSync(join(root, 'src/kernel', name), join(lib, 'kernel', name));
  for (const name of resources) cpSync(join(root, 'src', name), join(lib, name), { recursive: true });
} else {
  node(root, 'scripts/build-kernel.mjs', join(lib, 'kernel'));
  for (const name of resources) node(root, `scripts/build-${name}.mjs`, join(lib, name));
}
node(root, require.resolve('typescript/bin/tsc'), '-p', 'tsconfig.json', '--outDir', lib);

if (!options['no-dist']) {
  const place = into === root ? mkdtempSync(join(tmpdir(), 'codefang-bundle-')) : into;
  if (place !== into) {
    process.on('exit', () => rmSync(place, { recursive: true, force: true }));
    cpSync(lib, join(place, 'lib'), { recursive: true });
  }
  copyFileSync(join(root, 'package.json'), join(place, 'package.json'));
  for (const path of [...bundledPackages(), bundler]) {
    // Packages within a package are listed by themselves.
    const own = (/** @type {string} */ file) => file !== join(root, path, 'node_modules');
    cpSync(join(root, path), join(place, path), { recursive: true, filter: own });
  }
  rmSync(join(into, 'dist'), { recursive: true, force: true });
  // One copy for all bundles: they look for it beside their own directories.
  for (const name of resources) cpSync(join(lib, name), join(into, 'dist', name), { recursive: true });
  const ncc = join(place, bundler, 'dist/ncc/cli.js');
  const program = join(into, 'dist/program');
  mkdirSync(program, { recursive: true });
  for (const { from, as } of entries) {
    const made = join(place, 'made');
    node(place, ncc, 'build', from, '-o', made, '--license', 'licenses.txt', '--no-cache', '--quiet');
    for (const name of readdirSync(made)) {
      // A bundle without packages has no licences to name, and must not take those of the one before it away.
      const target = join(program, name.replace(/\bindex\.js$/, as));
      if (name.endsWith('.js'))
        writeFileSync(target, asCommonJs(readAtOnce(readFileSync(join(made, name), 'utf8')), as));
      else if (name === 'package.json') writeFileSync(target, '{"type":"commonjs"}\n');
      else if (name !== 'licenses.txt' || !existsSync(target)) copyFileSync(join(made, name), target);
    }
    rmSync(made, { recursive: true });
  }
  for (const name of kernels) copyFileSync(join(lib, 'kernel', name), join(program, name));
  for (const [file, name] of Object.entries(starters)) {
    mkdirSync(join(into, 'dist', dirname(file)), { recursive: true });
    writeFileSync(join(into, 'dist', file), `#!/usr/bin/env node\nrequire('../program/index.js').${name}();\n`);
    copyFileSync(join(program, 'package.json'), join(into, 'dist', dirname(file), 'package.json'));
  }
}
