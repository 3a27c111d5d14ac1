// Puts what HTML and SVG reports need into src/assets, or the directory given: the page's script (src/report/page and the parts of ECharts that
// it uses) as one minified bundle, compressed; and whose work that is (licenses.txt). The directory lies beside the folder of
// whatever reads it: src/assets, lib/assets, dist/assets.
// A file that is there or in dist/ already, and unpacks to the same, is taken as it is: the bytes do not depend on the machine's brotli.
import { build } from 'esbuild';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compressed, licenceOf, root } from './packed.mjs';

const into = resolve(process.argv[2] ?? join(root, 'src', 'assets'));

/**
 * zrender remembers widths by the texts that it measured, as keys of an object that has a prototype: a file called `__proto__` or `constructor` would
 * then be one of the program's own objects, and be written to. Its caches get objects without one.
 * @type {import('esbuild').Plugin}
 */
const cachesWithoutPrototype = {
  name: 'caches-without-prototype',
  setup: (bundler) =>
    bundler.onLoad({ filter: /[\\/]zrender[\\/]lib[\\/]core[\\/]LRU\.js$/ }, ({ path }) => {
      const parts = readFileSync(path, 'utf8').split('this._map = {};');
      if (parts.length !== 3) throw new Error(`${path}: caches are made in ${parts.length - 1} places, not in two`);
      return { contents: parts.join('this._map = Object.create(null);') };
    }),
};

const { outputFiles, metafile } = await build({
  absWorkingDir: root,
  entryPoints: ['src/report/page/index.ts'],
  bundle: true,
  write: false,
  metafile: true,
  minify: true,
  format: 'iife',
  // What the bundle gives, in a browser and in Node.
  globalName: 'codefangPage',
  platform: 'browser',
  target: 'es2022',
  legalComments: 'none',
  charset: 'utf8',
  define: { 'process.env.NODE_ENV': '"production"' },
  tsconfig: 'tsconfig.page.json',
  plugins: [cachesWithoutPrototype],
});
const script = outputFiles[0].text;
if (/<\/script|<!--/i.test(script)) throw new Error('the bundle holds what would end its element in a page');

/** @returns {string[]} the packages that are in the bundle */
function bundledPackages() {
  const names = Object.keys(metafile.inputs).flatMap((path) => {
    const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
    return name === undefined ? [] : [name];
  });
  return [...new Set(names)].sort();
}

mkdirSync(into, { recursive: true });
const places = [into, join(root, 'src', 'assets'), join(root, 'dist', 'assets')];
/** @type {Map<string, Buffer>} */
const files = new Map([
  ['page.js.br', compressed(Buffer.from(script), 'page.js.br', places)],
  ['licenses.txt', Buffer.from(bundledPackages().map(licenceOf).join('\n\n'))],
]);
for (const name of readdirSync(into)) if (!files.has(name)) rmSync(join(into, name));
for (const [name, content] of files) writeFileSync(join(into, name), content);
console.log(`page: ${script.length} characters, ${files.get('page.js.br')?.length} bytes compressed`);
