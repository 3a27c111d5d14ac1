import { beforeAll, describe, expect, it } from 'vitest';
import { light } from '../../src/report/charts/theme.js';
import { renderImages, type Image } from '../../src/report/png.js';
import type { Report } from '../../src/report/report.js';
import { renderPictures } from '../../src/report/svg.js';
import { readPng, type PngPixels } from '../support/png-reader.js';
import { fullReport, hostilePath } from './full-report.js';

/** Rows of an image that hold its title and nothing else. */
const TITLE_ROWS = 80;
/** Rows at an image's foot that hold a legend of one line. */
const LEGEND_ROWS = 60;

/** What XML cannot hold, what would be markup, what turns the direction of writing, half a character, and the names of objects' own properties. */
const hostileNames = [
  String.fromCharCode(...Array.from({ length: 32 }, (_, code) => code), 127, 0x85, 0xfffe, 0xffff),
  '</text></svg><script>alert(1)</script><image href="http://127.0.0.1/x.png"/>',
  ']]>&#0;&nope;"\'<!--<!DOCTYPE svg [<!ENTITY a "b">]>',
  '\u202eabc\u2066\ud800',
  '__proto__',
  '\u4e2d\u6587 \u0645\u0631\u062d\u0628\u0627 \ud83d\ude80 \u05e9\u05dc\u05d5\u05dd e\u0301\u0301\u0301',
];

/** The colours of the pixels of some rows, and how many there are of each. */
function coloursOf({ width, colourAt }: PngPixels, from: number, to: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (let y = from; y < to; y++) {
    for (let x = 0; x < width; x++) counts.set(colourAt(x, y), (counts.get(colourAt(x, y)) ?? 0) + 1);
  }
  return counts;
}

/** How many pixels of some rows have other colours in two images of one size. */
function differing(one: PngPixels, other: PngPixels, from: number, to: number): number {
  let count = 0;
  for (let y = from; y < to; y++) {
    for (let x = 0; x < one.width; x++) if (one.colourAt(x, y) !== other.colourAt(x, y)) count++;
  }
  return count;
}

/** A report in which people and files have other names. */
function withNames(report: Report, names: ReadonlyMap<string, string>): Report {
  const renamed = (value: unknown): unknown => {
    if (typeof value === 'string') return names.get(value) ?? value;
    if (Array.isArray(value)) return value.map(renamed);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, renamed(one)]));
  };
  return { ...report, analysis: renamed(report.analysis) as Report['analysis'] };
}

/** The one image of a report of file-history alone, of a repository with a name. */
async function hotspots(repository: string): Promise<PngPixels> {
  const { source, analysis, ...rest } = fullReport();
  const report = { ...rest, source: { ...source, repository }, analysis: { 'file-history': analysis['file-history'] } };
  const images = await renderImages(report);
  expect(images.map(({ name }) => name)).toEqual(['hotspots']);
  return readPng(images[0].png);
}

/** A colour of the theme, as images have it. */
const valueOf = (colour: string): number => Number.parseInt(colour.slice(1), 16);

describe('the images of a report', () => {
  const pictures = renderPictures(fullReport());
  let images: Image[];
  beforeAll(async () => {
    images = await renderImages(fullReport());
  });

  it('are one for each SVG file', () => {
    expect(images.map(({ name }) => name)).toEqual(pictures.map(({ name }) => name));
  });

  it('are twice as wide and high as the SVG files', () => {
    for (const [at, { svg }] of pictures.entries()) {
      const [, width, height] = /^<svg width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
      const { width: wide, height: high } = readPng(images[at].png);
      expect([wide, high]).toEqual([1660, 2 * Number(height)]);
      expect(wide).toBe(2 * Number(width));
    }
  });

  it('are light, whatever the SVG files say about the dark, with a title in ink and a drawing in colours', () => {
    for (const { name, png } of images) {
      const image = readPng(png);
      for (const x of [0, image.width - 1]) expect(image.colourAt(x, 0), name).toBe(valueOf(light.paper));
      const title = coloursOf(image, 0, TITLE_ROWS);
      expect(title.get(valueOf(light.ink)), name).toBeGreaterThan(300);
      expect(title.get(valueOf(light.paper)), name).toBeGreaterThan(0.8 * TITLE_ROWS * image.width);
      expect(coloursOf(image, TITLE_ROWS, image.height).size, name).toBeGreaterThan(20);
    }
  });

  it.each(['burndown', 'ownership'])('show every layer of %s above its legend, in its colour', (chart) => {
    const [svg, png] = [
      pictures.find(({ name }) => name === chart)!.svg,
      images.find(({ name }) => name === chart)!.png,
    ];
    const layers = new Set(
      Array.from(svg.matchAll(/<g clip-path="[^"]+">\n<path [^>]* fill="(#\w+)"/g), ([, colour]) => colour),
    );
    expect(layers.size).toBeGreaterThan(1);
    const image = readPng(png);
    const drawn = coloursOf(image, TITLE_ROWS, image.height - LEGEND_ROWS);
    for (const colour of layers) expect(drawn.get(valueOf(colour)), colour).toBeGreaterThan(1000);
  });

  it('are the same bytes whatever was drawn before them', async () => {
    expect(await renderImages(fullReport())).toEqual(images);
  });

  it('are none where the analyzers have no charts', async () => {
    expect(await renderImages({ ...fullReport(), analysis: {} })).toEqual([]);
  });
});

describe('names in images', () => {
  it('are drawn as they are written, letters of Latin, Greek and Cyrillic each in its own shape', async () => {
    const plain = await hotspots('x');
    const drawn = await Promise.all(['x\u00e9', 'x\u00e8', 'x\u03b6', 'x\u03be', 'x\u0436', 'x\u0434'].map(hotspots));
    for (const [at, image] of drawn.entries()) {
      expect(differing(image, plain, 0, TITLE_ROWS)).toBeGreaterThan(50);
      for (const other of drawn.slice(0, at)) expect(differing(image, other, 0, TITLE_ROWS)).toBeGreaterThan(10);
    }
  });

  it.each(hostileNames.map((name) => [name]))(
    'such as %j of a repository change its title and nothing else',
    async (name) => {
      const [plain, image] = await Promise.all(['x', name].map(hotspots));
      expect([image.width, image.height]).toEqual([plain.width, plain.height]);
      expect(differing(image, plain, 0, TITLE_ROWS)).toBeGreaterThan(0);
      expect(differing(image, plain, TITLE_ROWS, plain.height)).toBe(0);
    },
  );

  it('of people and files are drawn, whatever they are', async () => {
    const named = ['Alice', 'Bob', 'a.txt', 'src/b.txt', 'JavaScript', hostilePath];
    const report = withNames(fullReport(), new Map(named.map((name, at) => [name, hostileNames[at]])));
    const images = await renderImages(report);
    expect(images.map(({ name }) => name)).toEqual(renderPictures(report).map(({ name }) => name));
    for (const { png } of images) expect(readPng(png).width).toBe(1660);
  });
});
