// The formats a report can be written in, by the name `--format` takes; the first is the default. A writer is loaded when it is used.

import type { Report } from './report.js';
import { plainPage, type Page } from './text/ink.js';

export { plainPage, type Page };

export const formats = ['yaml', 'json', 'text', 'html', 'svg', 'png'] as const;
export type Format = (typeof formats)[number];
/** Formats that are several files, a picture of each chart. */
export const pictureFormats = ['svg', 'png'] as const satisfies readonly Format[];
export type PictureFormat = (typeof pictureFormats)[number];
/** Formats that are one text. */
export type TextFormat = Exclude<Format, PictureFormat>;

/** Whether a format is several files. */
export function isPictureFormat(format: string): format is PictureFormat {
  return pictureFormats.some((one) => one === format);
}

const writers = {
  yaml: () => import('./yaml.js'),
  json: () => import('./json.js'),
  text: () => import('./text.js'),
  html: () => import('./html.js'),
  svg: () => import('./svg.js'),
  png: () => import('./png.js'),
};

/** Begins to load the writer of a format, which is about to be used. */
export function preload(format: Format): void {
  // Whoever uses it is told if it cannot be loaded.
  writers[format]().catch(() => undefined);
}

/** Writes a report in a format; the text ends with a newline. Only `text`, a summary for a terminal, minds the page. */
export async function render(report: Report, format: TextFormat, page: Page = plainPage): Promise<string> {
  switch (format) {
    case 'yaml':
      return (await writers.yaml()).renderYaml(report);
    case 'json':
      return (await writers.json()).renderJson(report);
    case 'text':
      return (await writers.text()).renderText(report, page);
    case 'html':
      return (await writers.html()).renderHtml(report);
  }
}

/** As `render`, in parts that are one text end to end: of a large report, none that is much of it. */
export async function renderParts(report: Report, format: TextFormat, page?: Page): Promise<readonly string[]> {
  return format === 'yaml' ? (await writers.yaml()).yamlParts(report) : [await render(report, format, page)];
}

/** Draws the main charts of a report, each a text by the name of its file. */
export async function renderPictures(report: Report): Promise<{ readonly name: string; readonly svg: string }[]> {
  return (await writers.svg()).renderPictures(report);
}

/** A picture as a file, by its name. */
export interface PictureFile {
  readonly file: string;
  readonly content: string | Uint8Array;
}

/** Draws the main charts of a report in a format, as files by their names. Rejects with `bug-asset` where the program lacks what it needs to draw. */
export async function renderPictureFiles(report: Report, format: PictureFormat): Promise<PictureFile[]> {
  switch (format) {
    case 'svg':
      return (await renderPictures(report)).map(({ name, svg }) => ({ file: `${name}.svg`, content: svg }));
    case 'png': {
      const images = await (await writers.png()).renderImages(report);
      return images.map(({ name, png }) => ({ file: `${name}.png`, content: png }));
    }
  }
}
