// What programs that put resources of npm packages into src/ share: where a package lies, whose work it is, and compressing.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);

/** @param {string} name @returns {string} the directory of an installed package */
export function packageDirectory(name) {
  const inRoot = join(root, 'node_modules', name);
  return existsSync(inRoot) ? inRoot : dirname(require.resolve(`${name}/package.json`));
}

/**
 * Some bytes compressed: as a file made before has them, or anew. So the bytes do not depend on the machine's brotli, and only what is new
 * costs the seconds that compressing takes.
 * @param {Buffer} bytes @param {string} name of the file @param {string[]} places directories that may have it
 */
export function compressed(bytes, name, places) {
  for (const place of places) {
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
export function licenceOf(name) {
  const directory = packageDirectory(name);
  const { version, license } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
  const files = readdirSync(directory).filter((entry) => /^(?:licen[cs]e|notice)(?:[.-]|$)/i.test(entry));
  const texts = files.sort().map((file) => `\n${readFileSync(join(directory, file), 'utf8').trim()}\n`);
  return `${name} ${version}\n${license}\n${texts.join('')}`;
}
