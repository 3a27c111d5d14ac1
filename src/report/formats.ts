// The formats a report can be written in, by the name `--format` takes; the first is the default. A writer is loaded when it is used.

import type { Report } from './report.js';
import { plainPage, type Page } from './text/ink.js';

export { plainPage, type Page };

export const formats = ['yaml', 'json', 'text'] as const;
export type Format = (typeof formats)[number];

/** Writes a report in a format; the text ends with a newline. Only `text`, a summary for a terminal, minds the page. */
export async function render(report: Report, format: Format, page: Page = plainPage): Promise<string> {
  switch (format) {
    case 'yaml':
      return (await import('./yaml.js')).renderYaml(report);
    case 'json':
      return (await import('./json.js')).renderJson(report);
    case 'text':
      return (await import('./text.js')).renderText(report, page);
  }
}
