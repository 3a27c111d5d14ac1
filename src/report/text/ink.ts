// The sheet a text report is written on: how wide it is, and its colours, which are nothing at all unless they are asked for.

/** What the terminal is like. */
export interface Page {
  /** No line is wider. */
  readonly columns: number;
  readonly colour: boolean;
}

/** What a report is written for when nothing is known of who reads it. */
export const plainPage: Page = { columns: 80, colour: false };

/** Gives a text its colour; it takes no room. */
export type Ink = (text: string) => string;

/** A page and the inks on it. */
export interface Sheet {
  readonly columns: number;
  readonly heading: Ink;
  readonly faint: Ink;
  readonly bar: Ink;
  readonly warning: Ink;
  readonly alarm: Ink;
}

/** The sheet for a page. */
export function sheetFor({ columns, colour }: Page): Sheet {
  const ink =
    (parameters: string): Ink =>
    (text) =>
      colour && text !== '' ? `\x1b[${parameters}m${text}\x1b[0m` : text;
  return {
    columns,
    heading: ink('1'),
    faint: ink('2'),
    bar: ink('36'),
    warning: ink('33'),
    alarm: ink('1;31'),
  };
}
