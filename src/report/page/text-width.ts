// How wide a text is where no browser can say it. The font that a reader has is not known: widths are those of the wide ones among the fonts
// asked for, so that nothing overlaps, and what is not wide leaves some air.

/** Width of characters as a part of the font's size; others have `USUAL`. */
const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,:;'|!]/, 0.34],
  [/[frt()[\]\-/ ]/, 0.42],
  [/[mwMW@%]/, 0.97],
  [/[A-Z&]/, 0.7],
  [/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]|[\u{1f000}-\u{3ffff}]/u, 1.05],
];
const USUAL = 0.62;

/** Pixels of a text in a font as CSS writes it: `12px system-ui`. */
export function estimatedWidth(text: string, font: string): number {
  const size = Number(/(\d+(?:\.\d+)?)px/.exec(font)?.[1] ?? 12);
  let width = 0;
  for (const character of text) width += CLASSES.find(([form]) => form.test(character))?.[1] ?? USUAL;
  return width * size;
}
