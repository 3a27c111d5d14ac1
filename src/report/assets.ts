// The page's script, which lies compressed in ../assets (scripts/build-assets.mjs) and is unpacked when it is first used: as the text that goes into a
// page, and run here, where there is no browser, to draw SVG.

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

const FILE = 'page.js.br';
/** Beside the folder of this file, as in src/ and lib/, or of the bundle. Not written as `new URL('…', import.meta.url)`: bundlers take that for an asset to rename. */
const places = ['../assets/', './assets/'].map((path) => new URL(path + FILE, import.meta.url));

let script: string | undefined;
let program: PageProgram | undefined;

/** The script, as it stands in a page. */
export function pageScript(): string {
  if (script === undefined) {
    const file = places.find((place) => existsSync(place));
    if (file === undefined) {
      throw new CodefangError('bug-asset', `${FILE} is missing beside the program`, {
        hint: 'HTML and SVG reports need it; install codefang again',
      });
    }
    script = brotliDecompressSync(readFileSync(file)).toString('utf8');
  }
  return script;
}

/** The script's own functions. */
export function pageProgram(): PageProgram {
  program ??= (compileFunction(`${pageScript()}\nreturn codefangPage;`) as () => PageProgram)();
  return program;
}
