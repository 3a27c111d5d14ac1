// What draws, which lies in ../assets (scripts/build-assets.mjs), compressed, and is unpacked when it is asked for. The page's script is the text that goes
// into a page, and is run here, where there is no browser, to draw SVG.

import { existsSync, readFileSync } from 'node:fs';
import { compileFunction } from 'node:vm';
import { brotliDecompressSync } from 'node:zlib';
import { CodefangError } from '../base/errors.js';
import type { Chart } from './charts/chart.js';
import type { Place } from './charts/view.js';

/** What the script gives: page/index.ts. */
export interface PageProgram {
  svgText(chart: Chart, place: Place): string;
}

/**
 * Beside the folder of this file, as in src/ and lib/, or of the bundle. Not written as `new URL('…', import.meta.url)`: bundlers take that for an
 * asset to rename.
 */
const folders = ['../assets/', './assets/'].map((path) => new URL(path, import.meta.url));

/** Where a file of the assets lies. Throws `bug-asset` if it is not there. */
export function assetPlace(name: string): URL {
  const place = folders.map((folder) => new URL(name, folder)).find((file) => existsSync(file));
  if (place !== undefined) return place;
  throw new CodefangError('bug-asset', `${name} is missing beside the program`, {
    hint: 'reports in HTML, SVG and PNG need it; install codefang again',
  });
}

/** A file of the assets as it was before it was compressed. Throws `bug-asset` if it is not there. */
export function unpackedAsset(name: string): Buffer {
  return brotliDecompressSync(readFileSync(assetPlace(name)));
}

let script: string | undefined;
let program: PageProgram | undefined;

/** The script, as it stands in a page. */
export function pageScript(): string {
  script ??= unpackedAsset('page.js.br').toString('utf8');
  return script;
}

/** The script's own functions. */
export function pageProgram(): PageProgram {
  program ??= (compileFunction(`${pageScript()}\nreturn codefangPage;`) as () => PageProgram)();
  return program;
}
