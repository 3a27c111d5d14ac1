// What burndown reports, from its matrix: survival by sample and in all. Pure; field names are those of the report.
//
// Peak = sum over bands of the band's largest value over all samples, "ever written" as seen at samples.
// Survival rate of a sample = its lines / peak. The period runs to the last tick that moved a line.

import type { PeopleTable } from '../../history/people-table.js';
import { birthYears, type BirthYear } from './birth-years.js';
import { dayOrInstant, ticksAfter } from './calendar.js';
import { filesResult, type FileSurvival } from './files-result.js';
import { lineSurvival, type LineSurvival } from './line-survival.js';
import { peopleResult, type DeveloperSurvival, type Interaction, type InteractionMatrix } from './people-result.js';
import type { PlaceLines } from './places.js';
import type { BurndownState } from './state.js';

/** Options of burndown that shape its result. */
export interface BurndownOptions {
  /** Ticks in a band: lines born in the same band are counted together. */
  readonly granularity: number;
  /** Ticks between two rows of the matrix; any value, whatever the granularity. */
  readonly sampling: number;
  /** Hours in a tick; must be what the ticks of the batches were made with. */
  readonly tickSizeHours: number;
  /** Report every file, and every person. */
  readonly trackFiles: boolean;
  readonly trackPeople: boolean;
}

/** One row of the matrix with its totals. */
export interface BurndownSample {
  readonly sample_index: number;
  readonly total_lines: number;
  /** Share of the peak, 0 to 1. */
  readonly survival_rate: number;
  /** Lines by band, oldest first: the row of the matrix. */
  readonly band_breakdown: readonly number[];
}

/** The result of burndown. Without any line in the history, the lists are empty and the numbers 0. */
export interface BurndownResult {
  readonly aggregate: {
    readonly total_current_lines: number;
    readonly total_peak_lines: number;
    readonly overall_survival_rate: number;
    readonly analysis_period_days: number;
    readonly num_bands: number;
    readonly num_samples: number;
    /** Files alive at the last commit, binary ones included, submodules not. */
    readonly tracked_files: number;
    /** People of the history; 0 if they are not tracked. */
    readonly tracked_developers: number;
    /** Sum over bands of the most lines of the band that were alive after any commit. */
    readonly exact_peak_lines: number;
    /** Lines ever born. */
    readonly total_lines_written: number;
  };
  readonly granularity: number;
  readonly sampling: number;
  readonly tick_size_seconds: number;
  /** Start of tick 0: UTC midnight of the first commit's day, in seconds since 1970; null without commits. */
  readonly start_time_seconds: number | null;
  /** Largest tick in which a line came or went; null if none did. */
  readonly last_tick: number | null;
  /** Last tick of each row's sample, cut at `last_tick`, as a date; the row is the state at its end. */
  readonly sample_dates: readonly string[];
  /** First tick of each band, as a date. */
  readonly band_dates: readonly string[];
  /** Lines of each band (columns) alive at the end of each sample (rows). */
  readonly matrix: readonly (readonly number[])[];
  readonly global_survival: readonly BurndownSample[];
  readonly line_survival: LineSurvival;
  readonly birth_years: readonly BirthYear[];
  /** Lines alive at the end of each sample, by top-level directory and by language; the places with the most lines. */
  readonly directories: readonly PlaceLines[];
  readonly languages: readonly PlaceLines[];
  /** If files are tracked. */
  readonly file_survival?: readonly FileSurvival[];
  /** If people are tracked. */
  readonly developer_survival?: readonly DeveloperSurvival[];
  readonly interactions?: readonly Interaction[];
  readonly interaction_matrix?: InteractionMatrix;
}

function sum(row: readonly number[]): number {
  let total = 0;
  for (let band = 0; band < row.length; band++) total += row[band];
  return total;
}

function peakOf(matrix: readonly (readonly number[])[]): number {
  const peaks = new Float64Array(matrix[0]?.length ?? 0);
  let previous: readonly number[] | undefined;
  for (const row of matrix) {
    if (row === previous) continue;
    previous = row;
    for (let band = 0; band < row.length; band++) if (row[band] > peaks[band]) peaks[band] = row[band];
  }
  return peaks.reduce((total, lines) => total + lines, 0);
}

/** Puts together the result. */
export function burndownResult(state: BurndownState, people: PeopleTable, options: BurndownOptions): BurndownResult {
  const { granularity, sampling, tickSizeHours, trackFiles, trackPeople } = options;
  const { books } = state;
  const { lastTick } = books.project;
  const matrix = books.project.matrix();
  const tickSeconds = tickSizeHours * 3600;
  const bands = matrix[0]?.length ?? 0;
  const peak = peakOf(matrix);
  const startTime = state.startTime ?? 0;
  const date = (tick: number): string => dayOrInstant(ticksAfter(startTime, tick, tickSeconds), tickSeconds);
  const survival = matrix.map((row, sample) => {
    const total = sum(row);
    return {
      sample_index: sample,
      total_lines: total,
      survival_rate: peak === 0 ? 0 : total / peak,
      band_breakdown: row,
    };
  });
  const last = survival.at(-1);
  const { living } = books.births;
  return {
    aggregate: {
      total_current_lines: last?.total_lines ?? 0,
      total_peak_lines: peak,
      overall_survival_rate: last?.survival_rate ?? 0,
      analysis_period_days: lastTick < 0 ? 0 : (lastTick * tickSizeHours) / 24,
      num_bands: bands,
      num_samples: matrix.length,
      tracked_files: state.timelines.fileCount,
      tracked_developers: trackPeople ? people.people.length : 0,
      exact_peak_lines: books.peakLines,
      total_lines_written: writtenLines(state),
    },
    granularity,
    sampling,
    tick_size_seconds: tickSeconds,
    start_time_seconds: state.startTime ?? null,
    last_tick: lastTick < 0 ? null : lastTick,
    sample_dates: matrix.map((_, sample) => date(Math.min((sample + 1) * sampling - 1, lastTick))),
    band_dates: Array.from({ length: bands }, (_, band) => date(band * granularity)),
    matrix,
    global_survival: survival,
    line_survival: lineSurvival(books.deaths, livingAges(state, living), { step: sampling, tickSizeHours }),
    birth_years: birthYears(books.births, living, startTime, tickSeconds),
    ...state.places,
    ...(trackFiles && { file_survival: filesResult(state, people, trackPeople) }),
    ...(trackPeople && peopleResult(books, people)),
  };
}

function writtenLines({ books: { births } }: BurndownState): number {
  let lines = 0;
  for (let birth = 0; birth < births.size; birth++) lines += births.linesOf(birth);
  return lines;
}

/** Living lines by their age in ticks at the last commit. */
function livingAges({ books: { births }, lastTick }: BurndownState, living: Float64Array): Map<number, number> {
  const ages = new Map<number, number>();
  // Ticks never decrease, so lines of one age stand beside each other.
  let age = -1;
  let lines = 0;
  for (let birth = 0; birth < living.length; birth++) {
    const own = living[birth];
    if (own === 0) continue;
    const next = lastTick - births.tickOf(birth);
    if (next !== age && lines > 0) {
      ages.set(age, lines);
      lines = 0;
    }
    age = next;
    lines += own;
  }
  if (lines > 0) ages.set(age, lines);
  return ages;
}
