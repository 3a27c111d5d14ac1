// The formats a report can be written in, by the name `--format` takes; the first is the default. A writer is loaded when it is used.

import type { Report } from './report.js';

export const formats = ['yaml', 'json'] as const;
export type Format = (typeof formats)[number];

/** Writes a report in a format; the text ends with a newline. */
export async function render(report: Report, format: Format): Promise<string> {
  switch (format) {
    case 'yaml':
      return (await import('./yaml.js')).renderYaml(report);
    case 'json':
      return (await import('./json.js')).renderJson(report);
  }
}
