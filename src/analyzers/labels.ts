// What lines are counted by besides people: the language of their file, and the top-level directory it is in. Both as dense numbers in the
// order of first sight.

import { languageAt, languageOf } from '../base/languages.js';
import type { ChangeBatch } from '../changes/change-batch.js';
import { PathTable } from './path-table.js';

/** The language of files of which neither name nor first line tells one. */
export const OTHER = 'Other';
/** The directory of files at the top. */
export const TOP = '.';

const SLASH = 0x2f;
const UNKNOWN = 0xffff_ffff;

/** Both numbers of a path. */
export interface Labels {
  readonly language: number;
  readonly directory: number;
}

/** Numbers languages and directories. */
export class LabelTables {
  readonly languages = new PathTable();
  readonly directories = new PathTable();

  constructor() {
    // Takes the table of languages apart while the first batch is read, not when it is waited for.
    languageOf('');
  }

  /**
   * The labels of a batch's files by the place of their path in its table, each worked out when it is asked for first, and by the row of the
   * change. Changes are to be asked for in their order.
   */
  of({ paths, shebangs }: ChangeBatch): (path: number, change: number) => Labels {
    const count = paths.ends.length;
    const languages = new Uint32Array(count).fill(UNKNOWN);
    const directories = new Uint32Array(count);
    const bytes = Buffer.from(paths.bytes.buffer, paths.bytes.byteOffset, paths.bytes.byteLength);
    let next = 0;
    return (path, change) => {
      if (languages[path] === UNKNOWN) {
        const from = path === 0 ? 0 : paths.ends[path - 1];
        const end = paths.ends[path];
        languages[path] = added(this.languages, languageOf(bytes.toString('latin1', from, end)) ?? OTHER);
        const slash = bytes.indexOf(SLASH, from);
        directories[path] =
          slash < 0 || slash >= end ? added(this.directories, TOP) : this.directories.add(bytes, from, slash);
      }
      while (shebangs !== undefined && shebangs.changes[next] < change) next++;
      const language =
        shebangs?.changes[next] === change
          ? added(this.languages, languageAt(shebangs.languages[next]))
          : languages[path];
      return { language, directory: directories[path] };
    };
  }
}

function added(table: PathTable, text: string): number {
  const bytes = Buffer.from(text);
  return table.add(bytes, 0, bytes.length);
}
