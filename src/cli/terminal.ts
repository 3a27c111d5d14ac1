// What the stream a report goes to is like: how wide, and whether it takes colours. NO_COLOR (no-color.org) beats FORCE_COLOR, and that
// beats what is known of the terminal.

import { plainPage, type Page } from '../report/formats.js';

/** What of a stream is asked. */
export interface Screen {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

const NARROWEST = 60;
const WIDEST = 120;

/** The page for a stream in an environment. */
export function pageFor({ isTTY, columns }: Screen, environment: Readonly<Record<string, string | undefined>>): Page {
  const width = columns === undefined || columns < 1 ? plainPage.columns : columns;
  return { columns: Math.min(WIDEST, Math.max(NARROWEST, width)), colour: hasColour(isTTY === true, environment) };
}

function hasColour(
  isTTY: boolean,
  { NO_COLOR, FORCE_COLOR, TERM }: Readonly<Record<string, string | undefined>>,
): boolean {
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return isTTY && TERM !== 'dumb';
}
