// Sections into a room of a given size. Laws: what is left out goes in a fixed order (the highest number first, of equals the later, those of 0
// never), it is said by name, and the result is never longer than the room, whatever the sections hold.

import type { Section } from '../report/markdown/section.js';

/** The most characters of a comment that GitHub takes are 65,536; some are left for its own counting and for a footer. */
export const commentCharacters = 64_500;
/** A step's summary is dropped as a whole beyond 1 MiB; other steps of the job have their own. */
export const summaryBytes = (1 << 20) - 4096;

/** How a text is measured: as the comment's limit is, in UTF-16 units, or as the summary's, in bytes of UTF-8. */
export type Measure = (text: string) => number;
export const characters: Measure = (text) => text.length;
export const utf8Bytes: Measure = (text) => Buffer.byteLength(text);

/** A room for sections. */
export interface Room {
  readonly size: number;
  readonly measure: Measure;
  /** Stands first whatever happens, such as a marker. */
  readonly head: string;
  /** Stands last; says what was left out, given the ids of sections. */
  readonly tail: (leftOut: readonly string[]) => string;
}

/** What fits. */
export interface Fitted {
  readonly text: string;
  /** Ids of the sections that were left out, in their order. */
  readonly leftOut: readonly string[];
}

/** Puts sections into a room. */
export function fitSections(sections: readonly Section[], room: Room): Fitted {
  const kept = new Set(sections);
  const mayGo = sections.filter(({ priority }) => priority > 0);
  const order = [...mayGo.entries()]
    .sort(([at, { priority }], [other, { priority: others }]) => others - priority || other - at)
    .map(([, section]) => section);
  for (let dropped = 0; ; dropped++) {
    const leftOut = sections.filter((section) => !kept.has(section)).map(({ id }) => id);
    const parts = [room.head, ...sections.filter((section) => kept.has(section)).map(({ body }) => body.trim())];
    const text = joined([...parts, room.tail(leftOut)]);
    if (room.measure(text) <= room.size) return { text, leftOut };
    const next = order[dropped];
    if (next === undefined) return { text: cut(text, room), leftOut };
    kept.delete(next);
  }
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n') + '\n';
}

/** As much of a text as fits, by whole characters. */
function cut(text: string, { size, measure }: Room): string {
  let used = 0;
  let end = 0;
  for (const character of text) {
    used += measure(character);
    if (used > size) break;
    end += character.length;
  }
  return text.slice(0, end);
}
