import { describe, expect, it } from 'vitest';
import { CellLog } from '../../../src/analyzers/burndown/cell-log.js';
import { PairCounts } from '../../../src/analyzers/burndown/pair-counts.js';

/** Numbers below a bound, the same in every run. */
function numbers(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

describe('a log of cells', () => {
  it('adds up a quarter of a million of them, packing itself on the way, and forgets a subject whole', () => {
    const next = numbers(7);
    const log = new CellLog();
    const model = new Map<number, Map<string, number>>();
    for (let i = 0; i < 250_000; i++) {
      const subject = next(300);
      if (next(5000) === 0) {
        log.forget(subject);
        model.delete(subject);
        continue;
      }
      const sample = Math.floor(i / 2000);
      const band = next(4);
      const lines = next(9) - 4;
      log.add(subject, sample, band, lines);
      const cells = model.get(subject) ?? new Map<string, number>();
      model.set(subject, cells.set(`${sample}/${band}`, (cells.get(`${sample}/${band}`) ?? 0) + lines));
    }
    const loaded = new CellLog();
    loaded.load(log.save());
    for (let subject = 0; subject < 301; subject++) {
      const { samples, bands, lines } = loaded.cellsOf(subject);
      const expected = [...(model.get(subject) ?? [])].filter(([, count]) => count !== 0);
      expect(new Map(Array.from(lines, (count, i) => [`${samples[i]}/${bands[i]}`, count]))).toEqual(new Map(expected));
      const places = Array.from(samples, (sample, i) => sample * 10 + bands[i]);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });
});

describe('counts of pairs', () => {
  it('are those of a map, however many there are, and come out sorted', () => {
    const next = numbers(11);
    const counts = new PairCounts();
    const model = new Map<number, number>();
    for (let i = 0; i < 50_000; i++) {
      const [row, column, count] = [next(200), next(200), 1 + next(5)];
      counts.add(row, column, count);
      model.set(row * 1000 + column, (model.get(row * 1000 + column) ?? 0) + count);
    }
    const loaded = new PairCounts();
    loaded.load(counts.save());
    const { rows, columns, counts: sums } = loaded.save();
    const sorted = [...model].sort(([a], [b]) => a - b);
    expect(Array.from(sums, (sum, i) => [rows[i] * 1000 + columns[i], sum])).toEqual(sorted);
    expect(loaded.save()).toEqual(counts.save());
  });
});
