// Kernel, then tsc into lib/, then ncc over lib/ into dist/ (ncc cannot bundle workers from .ts).
//   --no-dist       stops after lib/
//   --into <dir>    puts lib/ and dist/ there and touches nothing in the checkout
// The bundles are the same bytes from any directory: ncc numbers modules by their paths, those of its own loaders among them, so
// it and the packages that go into a bundle must lie in node_modules beside lib/, and are copied there when that is elsewhere.
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** What becomes a bundle: the file in lib/, its directory in dist/, and its name there. The worker lies beside each program that starts it. */
const entries = [
  { from: 'lib/cli/index.js', to: 'dist/cli', as: 'index.js' },
  { from: 'lib/pipeline/worker.js', to: 'dist/cli', as: 'worker.js' },
  { from: 'lib/action/index.js', to: 'dist/action', as: 'index.js' },
  { from: 'lib/pipeline/worker.js', to: 'dist/action', as: 'worker.js' },
];
/** The bundler, as a path below the root. */
const bundler = 'node_modules/@vercel/ncc';
const kernels = ['kernel.wasm', 'kernel-scalar.wasm'];

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

/** @returns {string[]} the installed packages that users of codefang get, as paths below the root, from the lockfile */
function productionPackages() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.keys(packages).filter((path) => {
    const { dev, optional, peer, link } = packages[path];
    return path.startsWith('node_modules/') && !(dev ?? optional ?? peer ?? link);
  });
}

const lib = join(into, 'lib');
rmSync(lib, { recursive: true, force: true });
mkdirSync(join(lib, 'kernel'), { recursive: true });
if (into === root) {
  node(root, 'scripts/build-kernel.mjs');
  for (const name of kernels) copyFileSync(join(root, 'src/kernel', name), join(lib, 'kernel', name));
} else {
  node(root, 'scripts/build-kernel.mjs', join(lib, 'kernel'));
}
node(root, require.resolve('typescript/bin/tsc'), '-p', 'tsconfig.json', '--outDir', lib);

if (!options['no-dist']) {
  if (into !== root) {
    copyFileSync(join(root, 'package.json'), join(into, 'package.json'));
    for (const path of [...productionPackages(), bundler])
      cpSync(join(root, path), join(into, path), { recursive: true });
  }
  rmSync(join(into, 'dist'), { recursive: true, force: true });
  const ncc = join(into, bundler, 'dist/ncc/cli.js');
  for (const { from, to, as } of entries) {
    const made = join(into, 'dist', 'made');
    node(into, ncc, 'build', from, '-o', made, '--license', 'licenses.txt', '--no-cache', '--quiet');
    mkdirSync(join(into, to), { recursive: true });
    for (const name of readdirSync(made)) {
      // A bundle without packages has no licences to name, and must not take those of the one before it away.
      const target = join(into, to, name === 'index.js' ? as : name);
      if (name !== 'licenses.txt' || !existsSync(target)) copyFileSync(join(made, name), target);
    }
    rmSync(made, { recursive: true });
    for (const name of kernels) copyFileSync(join(lib, 'kernel', name), join(into, to, name));
  }
}
