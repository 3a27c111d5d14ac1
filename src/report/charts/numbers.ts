// Numbers and texts in charts and their tooltips. Runs in browsers, too.

let whole: Intl.NumberFormat | undefined;
let compact: Intl.NumberFormat | undefined;

/** `12,345`; `0.4` for what would be rounded to nothing. */
export function amount(value: number): string {
  whole ??= new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
  return Math.abs(value) >= 10 || Number.isInteger(value) ? whole.format(value) : String(Number(value.toFixed(1)));
}

/** `12K`, `3.4M`: for axes. */
export function short(value: number): string {
  compact ??= new Intl.NumberFormat('en-US', { notation: 'compact', maximumSignificantDigits: 3 });
  return compact.format(value);
}

/** `45.9 %`. */
export function percentage(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

/** A date as it is; an instant as `2020-01-31 15:00`. */
export function moment(date: string): string {
  return date.replace('T', ' ').replace(/(:00)?Z$/, '');
}

/** Days as days, months or years. */
export function age(days: number): string {
  if (days < 90) return `${amount(days)} days`;
  return days < 730 ? `${(days / 30.44).toFixed(0)} months` : `${(days / 365.2425).toFixed(1)} years`;
}

/** The last characters of a path, the first of a name: at most so many. */
export function shortened(text: string, most: number, keep: 'start' | 'end'): string {
  const characters = Array.from(text);
  if (characters.length <= most) return text;
  return keep === 'end' ? `…${characters.slice(1 - most).join('')}` : `${characters.slice(0, most - 1).join('')}…`;
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** A text as HTML that shows it, in elements and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES.get(character) ?? character);
}
