// The parts that comments and summaries are made of. Each stands alone: whoever has less room takes the brief form of sections and then leaves
// out whole ones, those of the highest number first. The section of priority 0 is never left out, and holds everything that qualifies
// the rest.

/** One part. */
export interface Section {
  /** Unique within a text, in kebab-case. */
  readonly id: string;
  /** 0 is never left out; the larger, the sooner. */
  readonly priority: number;
  /** Markdown, without empty lines at its ends. */
  readonly body: string;
  /** The same of less length, where there is a way to say it in short. */
  readonly brief?: string | undefined;
}

/** A section's body folded under a line of plain text or markup that is ours. */
export function folded(summary: string, body: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

/** Sections as one text, parted by an empty line, with a final newline. */
export function joined(sections: readonly Section[]): string {
  return sections.map(({ body }) => body).join('\n\n') + '\n';
}
