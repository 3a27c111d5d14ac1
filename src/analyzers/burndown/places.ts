// Lines alive by where they are: by the top-level directory and by the language of their file, at the end of every sample. A file that moves takes
// its lines along: they leave where it was and come where it is.

import type { Columns } from '../../base/columns.js';
import type { ChangeBatch } from '../../changes/change-batch.js';
import { hadFile, hasFile } from '../file-tracks.js';
import { LabelTables } from '../labels.js';
import type { PathTable } from '../path-table.js';
import { CellLog } from './cell-log.js';

/** Lines of one place. */
export interface PlaceLines {
  /** Of a directory `.` for files at the top; of a language `Other` for files whose names tell none. */
  readonly name: string;
  readonly current_lines: number;
  /** The samples in which lines came or went, ascending, and how many more there were at the end of each. */
  readonly matrix: { readonly samples: readonly number[]; readonly lines: readonly number[] };
}

/** Places in a result; the rest are nowhere, and what is missing to all lines are theirs. */
const MOST_PLACES = 100;
/** Lines of all ages. */
const BAND = 0;

/** The account. State: numbered places, and their cells. */
export class Places {
  private readonly labels = new LabelTables();
  private readonly directories = new CellLog();
  private readonly languages = new CellLog();

  /** Books the rows of a batch: what each takes from where its file was, and brings to where it is. */
  of(batch: ChangeBatch): (row: number, sample: number) => void {
    // By names alone: whether first lines are read depends on other analyzers.
    const labelsOf = this.labels.of({ ...batch, shebangs: undefined });
    const { changes } = batch;
    const book = (path: number, row: number, sample: number, lines: number): void => {
      if (lines === 0) return;
      const { directory, language } = labelsOf(path, row);
      this.directories.add(directory, sample, BAND, lines);
      this.languages.add(language, sample, BAND, lines);
    };
    return (row, sample) => {
      if (hadFile(changes, row)) book(changes.oldPaths[row], row, sample, -changes.oldLines[row]);
      if (hasFile(changes, row)) book(changes.newPaths[row], row, sample, changes.newLines[row]);
    };
  }

  compact(): void {
    this.directories.compact();
    this.languages.compact();
  }

  /** Directories and languages, those with the most lines first. */
  result(): { readonly directories: PlaceLines[]; readonly languages: PlaceLines[] } {
    return {
      directories: placesOf(this.labels.directories, this.directories),
      languages: placesOf(this.labels.languages, this.languages),
    };
  }

  save(): Columns {
    const columns: [string, Columns[string]][] = [];
    for (const kind of ['directories', 'languages'] as const) {
      const { bytes, ends } = this.labels[kind].save();
      columns.push([`${kind}.nameBytes`, bytes], [`${kind}.nameEnds`, ends]);
      const { ends: cellEnds, samples, bands, lines } = this[kind].save();
      columns.push([`${kind}.ends`, cellEnds], [`${kind}.samples`, samples]);
      columns.push([`${kind}.bands`, bands], [`${kind}.lines`, lines]);
    }
    return Object.fromEntries(columns);
  }

  load(state: Columns): void {
    for (const kind of ['directories', 'languages'] as const) {
      const column = (name: string): never => state[`${kind}.${name}`] as never;
      this.labels[kind].load({ bytes: column('nameBytes'), ends: column('nameEnds') });
      this[kind].load({
        ends: column('ends'),
        samples: column('samples'),
        bands: column('bands'),
        lines: column('lines'),
      });
    }
  }
}

function placesOf(names: PathTable, log: CellLog): PlaceLines[] {
  const places = Array.from({ length: names.size }, (_, place) => {
    const { samples, lines } = log.cellsOf(place);
    return {
      name: Buffer.from(names.path(place)).toString('utf8'),
      current_lines: lines.reduce((sum, count) => sum + count, 0),
      matrix: { samples: [...samples], lines: [...lines] },
    };
  });
  return places
    .filter(({ matrix }) => matrix.samples.length > 0)
    .sort((a, b) => b.current_lines - a.current_lines || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_PLACES);
}
