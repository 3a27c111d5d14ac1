// Texts of others made fit for pages and pictures: on one line, no control characters, nothing that turns the direction of writing, nothing that XML
// cannot hold.

import { oneLine } from '../text/display-width.js';

/** A text to show; never empty. */
export function clean(text: string): string {
  const shown = oneLine(text).replace(/[\ufffe\uffff]/g, '\ufffd');
  return shown === '' ? '(no name)' : shown;
}
