import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineSurvival } from '../../../src/analyzers/burndown/line-survival.js';

const daily = { step: 1, tickSizeHours: 24 };

describe('the survival of lines', () => {
  it('gives the worked example: 19 lines, of which 6 died', () => {
    const deaths = new Map([
      [31, 3],
      [34, 1],
      [65, 2],
    ]);
    const living = new Map([
      [0, 4],
      [34, 4],
      [65, 5],
    ]);
    const result = lineSurvival(deaths, living, { step: 30, tickSizeHours: 24 });
    expect(result.half_life_days).toBe(null);
    expect(result.age_days).toEqual([0, 30, 60]);
    expect(result.lines_at_risk).toEqual([19, 15, 7]);
    expect(result.survival).toEqual([1, 1, (1 - 3 / 15) * (1 - 1 / 12)]);
  });

  it('interpolates the half-life within the tick in which half of the lines are gone', () => {
    // 10 lines: S(4) = 0.8, S(5) = 0.4
    const result = lineSurvival(new Map([[4, 2], [5, 4]]), new Map([[9, 4]]), daily); // prettier-ignore
    expect(result.half_life_days).toBeCloseTo(4 + 0.3 / 0.4, 12);
    const hourly = lineSurvival(new Map([[4, 2], [5, 4]]), new Map([[9, 4]]), { step: 1, tickSizeHours: 1 }); // prettier-ignore
    expect(hourly.half_life_days).toBeCloseTo((4 + 0.3 / 0.4) / 24, 12);
  });

  it('is 0 when half of the lines die in the tick of their birth, and empty without lines', () => {
    expect(lineSurvival(new Map([[0, 3]]), new Map([[2, 3]]), daily).half_life_days).toBe(0);
    expect(lineSurvival(new Map(), new Map(), daily)).toEqual({
      half_life_days: null,
      age_days: [],
      lines_at_risk: [],
      survival: [],
    });
  });

  it('equals the product over single lines, for any lines', () => {
    const lines = fc.array(fc.record({ age: fc.nat({ max: 20 }), died: fc.boolean() }), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(lines, fc.integer({ min: 1, max: 7 }), (all, step) => {
        const count = (died: boolean): Map<number, number> => {
          const ages = new Map<number, number>();
          for (const line of all) if (line.died === died) ages.set(line.age, (ages.get(line.age) ?? 0) + 1);
          return ages;
        };
        const atRisk = (age: number): number => all.filter((line) => line.age >= age).length;
        const survivalAt = (age: number): number => {
          let survival = 1;
          for (let i = 0; i <= age; i++) {
            const died = all.filter((line) => line.died && line.age === i).length;
            if (atRisk(i) > 0) survival *= 1 - died / atRisk(i);
          }
          return survival;
        };
        const result = lineSurvival(count(true), count(false), { step, tickSizeHours: 24 });
        const oldest = Math.max(...all.map(({ age }) => age));
        const ages = Array.from({ length: Math.floor(oldest / step) + 1 }, (_, i) => i * step);
        expect(result.age_days).toEqual(ages);
        expect(result.lines_at_risk).toEqual(ages.map(atRisk));
        ages.forEach((age, i) => expect(result.survival[i]).toBeCloseTo(survivalAt(age), 10));
        const first = Array.from({ length: oldest + 1 }, (_, age) => age).find((age) => survivalAt(age) <= 0.5 + 1e-12);
        if (first === undefined) expect(result.half_life_days).toBe(null);
        else if (first === 0) expect(result.half_life_days).toBe(0);
        else {
          const [before, after] = [survivalAt(first - 1), survivalAt(first)];
          expect(result.half_life_days).toBeCloseTo(first - 1 + (before - 0.5) / (before - after), 8);
        }
      }),
      { seed: 1958, numRuns: 300 },
    );
  });
});
