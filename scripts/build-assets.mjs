// Puts what HTML, SVG and PNG reports need into src/assets, or the directory given: the page's script (src/report/page and the parts of ECharts that
// it uses) as one minified bundle, resvg, which makes PNG of SVG, and the fonts it draws with, compressed; and whose work that is (licenses.txt).
// The directory lies beside the folder of whatever reads it: src/assets, lib/assets, dist/assets.
// A file that is there or in dist/ already, and unpacks to the same, is taken as it is: the bytes do not depend on the machine's brotli.
import { build } from 'esbuild';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compressed, licenceOf, packageDirectory, root } from './packed.mjs';

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

const rasterizer = '@resvg/resvg-wasm';
/** It has no file with its licence, which asks that one be told where the sources are. */
const rasterizerNotice =
  'Its sources are at https://github.com/yisibl/resvg-js, the text of the licence at https://mozilla.org/MPL/2.0/.\n';
const fonts = 'dejavu-fonts-ttf';

mkdirSync(into, { recursive: true });
const places = [into, join(root, 'src', 'assets'), join(root, 'dist', 'assets')];
/** @param {string} name @param {Buffer} bytes @returns {[string, Buffer]} */
const packed = (name, bytes) => [name, compressed(bytes, name, places)];
/** @param {string} name of a package @param {string} file in it */
const fileOf = (name, file) => readFileSync(join(packageDirectory(name), file));
const licences = [...bundledPackages().map(licenceOf), licenceOf(rasterizer) + rasterizerNotice, licenceOf(fonts)];
/** @type {Map<string, Buffer>} */
const files = new Map([
  packed('page.js.br', Buffer.from(script)),
  // As a module by its name: no package.json need lie beside it.
  ['resvg.mjs', fileOf(rasterizer, 'index.mjs')],
  packed('resvg.wasm.br', fileOf(rasterizer, 'index_bg.wasm')),
  packed('DejaVuSans.ttf.br', fileOf(fonts, 'ttf/DejaVuSans.ttf')),
  packed('DejaVuSans-Bold.ttf.br', fileOf(fonts, 'ttf/DejaVuSans-Bold.ttf')),
  ['licenses.txt', Buffer.from(licences.join('\n\n'))],
]);
for (const name of readdirSync(into)) if (!files.has(name)) rmSync(join(into, name));
for (const [name, content] of files) writeFileSync(join(into, name), content);
const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
console.log(`page: ${script.length} characters, ${files.get('page.js.br')?.length} bytes compressed`);
console.log(`assets: ${files.size} files, ${bytes} bytes`);
