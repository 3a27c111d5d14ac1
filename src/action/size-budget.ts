// Sections into a room of a given size. Laws: sections are shortened, and if that is not enough left out, in a fixed order (the highest number
// first, of equals the later, those of 0 are never left out); both are said by name; and the result is never longer than the room,
// whatever the sections hold.

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
  /** Stands last where something was cut; is given what. */
  readonly tail: (cuts: string) => string;
}

/** What fits. */
export interface Fitted {
  readonly text: string;
  /** Which sections are shorter or left out, in their order, as a sentence; empty if all is there. */
  readonly cuts: string;
}

/** Puts sections into a room. */
export function fitSections(sections: readonly Section[], room: Room): Fitted {
  const order = [...sections.entries()]
    .sort(([at, { priority }], [other, { priority: others }]) => others - priority || other - at)
    .map(([, section]) => section);
  const shortened = new Set<Section>();
  const leftOut = new Set<Section>();
  const steps = [
    ...order.filter(({ brief }) => brief !== undefined).map((section) => () => shortened.add(section)),
    ...order.filter(({ priority }) => priority > 0).map((section) => () => leftOut.add(section)),
  ];
  for (let step = 0; ; step++) {
    const kept = sections.filter((section) => !leftOut.has(section));
    const bodies = kept.map((section) => (shortened.has(section) ? (section.brief ?? '') : section.body).trim());
    const cuts = cutsOf(
      kept.filter((section) => shortened.has(section)),
      sections.filter((section) => leftOut.has(section)),
    );
    const text = joined([room.head, ...bodies, cuts === '' ? '' : room.tail(cuts)]);
    if (room.measure(text) <= room.size) return { text, cuts };
    if (step === steps.length) return { text: cut(text, room), cuts };
    steps[step]();
  }
}

/** `Shortened for want of room: files. Left out: people, measured.` */
function cutsOf(shortened: readonly Section[], leftOut: readonly Section[]): string {
  const names = (sections: readonly Section[]): string => sections.map(({ id }) => id).join(', ');
  return [
    ...(shortened.length > 0 ? [`Shortened for want of room: ${names(shortened)}.`] : []),
    ...(leftOut.length > 0 ? [`Left out for want of room: ${names(leftOut)}.`] : []),
  ].join(' ');
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
