// A burndown matrix by what changed in it: three lists of equal length, sorted by sample, then band. In `samples[i]`, `lines[i]` lines of
// band `bands[i]` came (or went, if negative). So a file that was written once is one entry, however long the history.

import type { Cells } from './cell-log.js';

/** A matrix as its changes. */
export interface SparseMatrix {
  readonly samples: readonly number[];
  readonly bands: readonly number[];
  readonly lines: readonly number[];
}

/** The dense matrix: row r has the lines of each band alive at the end of sample r. */
export function survivalMatrix({ samples, bands, lines }: SparseMatrix, rows: number, columns: number): number[][] {
  const matrix: number[][] = [];
  const row = new Array<number>(columns).fill(0);
  for (let sample = 0, at = 0; sample < rows; sample++) {
    for (; at < samples.length && samples[at] === sample; at++) row[bands[at]] += lines[at];
    matrix.push(row.map(rounded));
  }
  return matrix;
}

/** Lines alive at the end, and the peak: the sum over bands of each band's most lines at the end of a sample. */
export function totalsOf({ samples, bands, lines }: SparseMatrix): { current: number; peak: number } {
  const now = new Map<number, number>();
  const most = new Map<number, number>();
  for (let i = 0; i < samples.length; i++) {
    const left = (now.get(bands[i]) ?? 0) + lines[i];
    now.set(bands[i], left);
    most.set(bands[i], Math.max(left, most.get(bands[i]) ?? 0));
  }
  const sum = (totals: Map<number, number>): number => [...totals.values()].reduce((total, value) => total + value, 0);
  return { current: rounded(sum(now)), peak: rounded(sum(most)) };
}

/** The cells of one subject as they are. */
export function matrixOf({ samples, bands, lines }: Cells): SparseMatrix {
  return { samples: Array.from(samples), bands: Array.from(bands), lines: Array.from(lines) };
}

/** The sum of several subjects' cells, each times its part. */
export function sumOf(parts: readonly { readonly cells: Cells; readonly part: number }[]): SparseMatrix {
  const total = parts.reduce((count, { cells }) => count + cells.lines.length, 0);
  const samples = new Uint32Array(total);
  const bands = new Uint32Array(total);
  const lines = new Float64Array(total);
  let at = 0;
  for (const { cells, part } of parts) {
    samples.set(cells.samples, at);
    bands.set(cells.bands, at);
    for (const count of cells.lines) lines[at++] = count * part;
  }
  const order = Array.from({ length: total }, (_, i) => i);
  order.sort((a, b) => samples[a] - samples[b] || bands[a] - bands[b]);
  const sum: { samples: number[]; bands: number[]; lines: number[] } = { samples: [], bands: [], lines: [] };
  for (let i = 0; i < total;) {
    const { [i]: row } = order;
    let count = 0;
    for (; i < total && samples[order[i]] === samples[row] && bands[order[i]] === bands[row]; i++)
      count += lines[order[i]];
    if (rounded(count) === 0) continue;
    sum.samples.push(samples[row]);
    sum.bands.push(bands[row]);
    sum.lines.push(rounded(count));
  }
  return sum;
}

/** Parts of lines to a millionth, so that thirds add up to what they are parts of. */
export function rounded(lines: number): number {
  return Math.round(lines * 1e6) / 1e6;
}
