// What a report takes at the end of a run, when its threads have ended: the matrix of burndown, dense, and its text.

import { formatByteSize } from '../base/byte-size.js';
import { CodefangError } from '../base/errors.js';

const MIB = 1 << 20;
/** The process, the states and a report with a small matrix. */
const REST_BYTES = 80 * MIB;
/**
 * For each number of the matrix: itself, and its digits, which JSON has twice, put together and encoded. Measured with a sample a day as JSON, which
 * takes most: 25 to 36 (vuejs/core, redis/redis, git/git).
 */
const CELL_BYTES = 36;
/** The most numbers a matrix may have, whatever the memory: some twenty years by the day. */
const MOST_CELLS = 60_000_000;

/** Ticks of a band, and between two samples. */
export interface MatrixSteps {
  readonly granularity: number;
  readonly sampling: number;
}

/** Rows and columns of the matrix of a history whose last commit is in a tick. */
export function matrixSize(
  lastTick: number,
  { granularity, sampling }: MatrixSteps,
): { rows: number; columns: number } {
  return { rows: Math.floor(lastTick / sampling) + 1, columns: Math.floor(lastTick / granularity) + 1 };
}

/**
 * The error of a matrix that no report can hold, because a commit is dated far ahead or the steps are very fine, `user-bad-option`; undefined
 * of any other. The hint has the least of both steps that do.
 */
export function impossibleMatrix(lastTick: number, steps: MatrixSteps): CodefangError | undefined {
  const fits = (of: MatrixSteps): boolean => {
    const { rows, columns } = matrixSize(lastTick, of);
    return rows * columns <= MOST_CELLS;
  };
  if (fits(steps)) return undefined;
  const { rows, columns } = matrixSize(lastTick, steps);
  const least = leastStep(lastTick, fits);
  return new CodefangError(
    'user-bad-option',
    `burndown would have ${rows} samples of ${columns} bands: the history goes on ${lastTick} ticks after it begins`,
    {
      hint: `give --sampling ${least} --granularity ${least} or more; a commit whose clock was wrong may be the reason`,
    },
  );
}

/**
 * The error of a matrix whose report does not fit in a budget, with the arithmetic, `user-bad-option`; undefined if it fits. The hint has the
 * least of both steps that do, and the budget that is enough.
 */
export function tooLargeMatrix(lastTick: number, steps: MatrixSteps, budgetBytes: number): CodefangError | undefined {
  const bytesOf = (of: MatrixSteps): number => {
    const { rows, columns } = matrixSize(lastTick, of);
    return REST_BYTES + CELL_BYTES * rows * columns;
  };
  const bytes = bytesOf(steps);
  if (bytes <= budgetBytes) return undefined;
  const least = leastStep(lastTick, (of) => bytesOf(of) <= budgetBytes);
  const { rows, columns } = matrixSize(lastTick, steps);
  return new CodefangError(
    'user-bad-option',
    `burndown's report has ${rows} samples of ${columns} bands, which take ${formatByteSize(bytes)} ` +
      `(${CELL_BYTES} bytes each, and ${formatByteSize(REST_BYTES)}), more than the budget of ${formatByteSize(budgetBytes)}`,
    {
      hint: `give --sampling ${least} --granularity ${least} or more, or --memory-budget ${Math.ceil(bytes / MIB)}MiB`,
    },
  );
}

/** The least step, of bands and samples alike, that fits. */
function leastStep(lastTick: number, fits: (steps: MatrixSteps) => boolean): number {
  let least = 1;
  while (least <= lastTick && !fits({ granularity: least, sampling: least })) least++;
  return least;
}
