// What lines are counted by besides people: the language of their file, and the top-level directory it is in. Both as dense numbers in the
// order of first sight.

import { languageOf } from '../../base/languages.js';
import type { ChangeBatch } from '../../changes/change-batch.js';
import { PathTable } from '../path-table.js';

/** The language of files whose name tells none. */
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

  /** The labels of a batch's paths by their place in its table, each worked out when it is asked for first. */
  of({ paths }: ChangeBatch): (path: number) => Labels {
    const count = paths.ends.length;
    const languages = new Uint32Array(count).fill(UNKNOWN);
    const directories = new Uint32Array(count);
    const bytes = Buffer.from(paths.bytes.buffer, paths.bytes.byteOffset, paths.bytes.byteLength);
    return (path) => {
      if (languages[path] === UNKNOWN) {
        const from = path === 0 ? 0 : paths.ends[path - 1];
        const end = paths.ends[path];
        languages[path] = added(this.languages, languageOf(bytes.toString('latin1', from, end)) ?? OTHER);
        const slash = bytes.indexOf(SLASH, from);
        directories[path] =
          slash < 0 || slash >= end ? added(this.directories, TOP) : this.directories.add(bytes, from, slash);
      }
      return { language: languages[path], directory: directories[path] };
    };
  }
}

function added(table: PathTable, text: string): number {
  const bytes = Buffer.from(text);
  return table.add(bytes, 0, bytes.length);
}
