// Mermaid's xychart as GitHub draws it. Laws: nothing but numbers, dates and our own words enters a diagram; at most 24 places on the
// axis, each label quoted and different from the others; the range of the other axis is given; the text stays a few kilobytes, far below
// Mermaid's 50,000 characters. GitHub draws no legend, so there is one of emoji in the colours of the series.
//
// Bars of several series are drawn over each other, the later in front. So stacked bars are sums from the bottom up, the largest first;
// what is seen of each is its own part.

const UNSEEN = '\u200b';

/** The most places on an axis that are legible. */
export const MOST_PLACES = 24;

/** Colours that emoji have too, from the oldest to the newest. */
const COLOURS = [
  { square: '🟫', hex: '#a5634a' },
  { square: '🟥', hex: '#d9453f' },
  { square: '🟧', hex: '#ee8f2e' },
  { square: '🟨', hex: '#f0c541' },
  { square: '🟩', hex: '#74b05a' },
  { square: '🟦', hex: '#3f93dd' },
  { square: '🟪', hex: '#a468cc' },
] as const;

/** The most series that have a colour of their own. */
export const MOST_SERIES = COLOURS.length;

/** One series; all of a diagram have a value for each place. */
export interface Series {
  readonly name: string;
  readonly values: readonly number[];
}

/** What a diagram shows. */
export interface Drawing {
  readonly title: string;
  /** Names of the places, empty where none is to be read; or the first and the last value of an axis of numbers. */
  readonly places: readonly string[] | { readonly title: string; readonly from: number; readonly to: number };
  readonly unit: string;
  /** The top of the axis; without, the largest value. */
  readonly top?: number;
  readonly height?: number;
}

/** Series stacked on each other, the first at the bottom, and their legend. */
export function stackedBars(drawing: Drawing, series: readonly Series[]): string {
  const colours = coloursFor(series.length);
  const sums: number[][] = [];
  for (const { values } of series) sums.push(values.map((value, place) => value + (sums.at(-1)?.[place] ?? 0)));
  const front = sums.map((values, at) => ({ values, hex: colours[at].hex })).reverse();
  const legend = series
    .map(({ name }, at) => `${colours[at].square}&nbsp;${name.replace('–', '–&#8288;')}`)
    .join(' &nbsp; ');
  return `${diagram(drawing, 'bar', front)}\n\n${legend}`;
}

/** One series as bars. */
export function plainBars(drawing: Drawing, values: readonly number[]): string {
  return diagram(drawing, 'bar', [{ values, hex: COLOURS[5].hex }]);
}

/** One series as a line. */
export function plainLine(drawing: Drawing, values: readonly number[]): string {
  return diagram(drawing, 'line', [{ values, hex: COLOURS[5].hex }]);
}

function diagram(
  { title, places, unit, top, height = 320 }: Drawing,
  kind: 'bar' | 'line',
  plots: readonly { readonly values: readonly number[]; readonly hex: string }[],
): string {
  const most = top ?? Math.max(...plots.flatMap(({ values }) => values), 0);
  const { name, divisor } = scaleOf(unit, most);
  const axis =
    'from' in places
      ? `"${places.title}" ${places.from} --> ${places.to}`
      : `[${distinct(places)
          .map((place) => `"${place}"`)
          .join(', ')}]`;
  return [
    '```mermaid',
    '---',
    'config:',
    '  xyChart:',
    '    width: 640',
    `    height: ${height}`,
    '    titleFontSize: 15',
    '  themeVariables:',
    '    xyChart:',
    '      backgroundColor: transparent',
    `      plotColorPalette: "${plots.map(({ hex }) => hex).join(', ')}"`,
    '---',
    'xychart-beta',
    `  title "${title}"`,
    `  x-axis ${axis}`,
    `  y-axis "${name}" 0 --> ${trimmed(top ?? roundTop(most / divisor))}`,
    ...plots.map(({ values }) => `  ${kind} [${values.map((value) => trimmed(value / divisor)).join(', ')}]`),
    '```',
  ].join('\n');
}

/** Large numbers are written in thousands or millions, so that the axis has room for them. */
function scaleOf(unit: string, most: number): { name: string; divisor: number } {
  if (most >= 5_000_000) return { name: `million ${unit}`, divisor: 1_000_000 };
  if (most >= 5_000) return { name: `thousand ${unit}`, divisor: 1_000 };
  return { name: unit, divisor: 1 };
}

/** The least of 1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8 times a power of ten that is no less. */
function roundTop(most: number): number {
  if (most <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((one) => one * power >= most) ?? 10;
  return step * power;
}

function trimmed(value: number): string {
  return String(Number(value.toFixed(3)));
}

/** Equal names would be one place. A place without a name is named by spaces of no width, each place by another number of them. */
function distinct(places: readonly string[]): string[] {
  return places.map((place, at) => (place !== '' && places.indexOf(place) === at ? place : UNSEEN.repeat(at + 1)));
}

/** So many colours, as far apart as they can be. */
function coloursFor(count: number): readonly (typeof COLOURS)[number][] {
  if (count > COLOURS.length) throw new RangeError(`${count} series, and ${COLOURS.length} colours`);
  if (count === 1) return [COLOURS[5]];
  return Array.from({ length: count }, (_, at) => COLOURS[Math.round((at * (COLOURS.length - 1)) / (count - 1))]);
}
