// The charts of a report as PNG files, for chats, slides and mail that take no SVG. They are the SVG files' light drawings, drawn again by resvg with fonts
// that come with the program: no font of the machine has a say. resvg and the fonts lie in ../assets and are unpacked when the first image is asked for.

import type * as ResvgModule from '@resvg/resvg-wasm';
import { CodefangError } from '../base/errors.js';
import { assetPlace, unpackedAsset } from './assets.js';
import type { Report } from './report.js';
import { renderPictures } from './svg.js';

/** Pixels of an image along one of the SVG file: 1660 across. So it is sharp on screens with small pixels. */
const PIXELS_PER_PIXEL = 2;

/** What every family of the SVG files comes down to, as it names itself; the files with it, regular and bold. */
const FAMILY = 'DejaVu Sans';
const FONTS = ['DejaVuSans.ttf.br', 'DejaVuSans-Bold.ttf.br'];

/** An image, and the name of its file without an ending. */
export interface Image {
  readonly name: string;
  readonly png: Uint8Array;
}

type Draw = (svg: string) => Uint8Array;

let drawing: Promise<Draw> | undefined;

/** The images of a report, one for each picture of `renderPictures`, twice as wide and high. Rejects with `bug-asset` when resvg or a font is not there. */
export async function renderImages(report: Report): Promise<Image[]> {
  const pictures = renderPictures(report);
  drawing ??= startDrawing();
  const draw = await drawing;
  return pictures.map(({ name, svg }) => ({ name, png: draw(svg) }));
}

/** Starts resvg, which can be done once in a process. */
async function startDrawing(): Promise<Draw> {
  const { Resvg, initWasm } = await load();
  await initWasm(new Uint8Array(unpackedAsset('resvg.wasm.br')));
  const font = { fontBuffers: FONTS.map(unpackedAsset), defaultFontFamily: FAMILY, sansSerifFamily: FAMILY };
  return (svg) => {
    const drawn = new Resvg(withFewerGroups(svg), { font, fitTo: { mode: 'zoom', value: PIXELS_PER_PIXEL } });
    try {
      const image = drawn.render();
      try {
        return image.asPng();
      } finally {
        image.free();
      }
    } finally {
      drawn.free();
    }
  };
}

/**
 * The same drawing, in which groups that follow each other and are cut along equal lines are one. For each group resvg takes a layer as large as the
 * image, so the layers of a burndown would take seconds. Every tag stands on a line of its own, and in texts of others none can.
 */
function withFewerGroups(svg: string): string {
  const cuts = new Map(
    Array.from(svg.matchAll(/<clipPath id="(\w+)">([^]*?)<\/clipPath>/g), ([, id, cut]) => [id, cut] as const),
  );
  const lines: string[] = [];
  /** How each open group is cut, and the one that the last line has closed. */
  const open: (string | undefined)[] = [];
  let closed: string | undefined;
  for (const line of svg.split('\n')) {
    const [, id = ''] = /^<g clip-path="url\(#(\w+)\)">$/.exec(line) ?? [];
    const cut = cuts.get(id);
    if (cut !== undefined && cut === closed) lines.pop();
    else lines.push(line);
    closed = undefined;
    if (/^<g[ >]/.test(line)) open.push(cut);
    else if (line === '</g>') closed = open.pop();
  }
  return lines.join('\n');
}

async function load(): Promise<typeof ResvgModule> {
  const program = assetPlace('resvg.mjs').href;
  try {
    // Imported as a file, not bundled: nobody who uses the library has the package.
    return (await import(/* webpackIgnore: true */ /* @vite-ignore */ program)) as typeof ResvgModule;
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new CodefangError('bug-asset', `resvg cannot be started: ${cause}`, {}, error);
  }
}
