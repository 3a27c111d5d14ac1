import { describe, expect, it } from 'vitest';
import { impossibleMatrix, matrixSize, tooLargeMatrix } from '../../src/budget/report-room.js';

const MIB = 1 << 20;

describe('the matrix of a report', () => {
  it('has a row a sample and a column a band, the last of them begun', () => {
    expect(matrixSize(0, { granularity: 30, sampling: 30 })).toEqual({ rows: 1, columns: 1 });
    expect(matrixSize(59, { granularity: 30, sampling: 20 })).toEqual({ rows: 3, columns: 2 });
    expect(matrixSize(60, { granularity: 30, sampling: 20 })).toEqual({ rows: 4, columns: 3 });
  });

  it('fits in the smallest budget by the month, for sixty years', () => {
    expect(tooLargeMatrix(60 * 366, { granularity: 30, sampling: 30 }, 128 * MIB)).toBeUndefined();
  });

  it('is refused with the sum where it does not fit, and what the hint says does', () => {
    const lastTick = 20 * 365;
    const error = tooLargeMatrix(lastTick, { granularity: 1, sampling: 1 }, 256 * MIB);
    expect(error).toMatchObject({ code: 'user-bad-option' });
    expect(error?.message).toContain('7301 samples of 7301 bands');
    expect(error?.message).toContain('36 bytes each, and 80 MiB), more than the budget of 256 MiB');
    const [, step, budget] = /--sampling (\d+) --granularity \1 or more, or --memory-budget (\d+)MiB$/.exec(
      error?.data.hint ?? '',
    ) ?? [undefined, '0', '0'];
    const steps = { granularity: Number(step), sampling: Number(step) };
    expect(tooLargeMatrix(lastTick, steps, 256 * MIB)).toBeUndefined();
    expect(tooLargeMatrix(lastTick, { granularity: 1, sampling: 1 }, Number(budget) * MIB)).toBeUndefined();
    const finer = { granularity: steps.granularity - 1, sampling: steps.sampling - 1 };
    expect(tooLargeMatrix(lastTick, finer, 256 * MIB)).toBeDefined();
    expect(tooLargeMatrix(lastTick, { granularity: 1, sampling: 1 }, (Number(budget) - 1) * MIB)).toBeDefined();
  });

  it('is refused with more than 60 million numbers, whatever the budget', () => {
    expect(impossibleMatrix(7744, { granularity: 1, sampling: 1 })).toBeUndefined();
    const error = impossibleMatrix(7745, { granularity: 1, sampling: 1 });
    expect(error).toMatchObject({ code: 'user-bad-option' });
    expect(error?.message).toBe(
      'burndown would have 7746 samples of 7746 bands: the history goes on 7745 ticks after it begins',
    );
    expect(error?.data.hint).toMatch(/^give --sampling 2 --granularity 2 or more; /);
    expect(impossibleMatrix(7745, { granularity: 2, sampling: 2 })).toBeUndefined();
  });
});
