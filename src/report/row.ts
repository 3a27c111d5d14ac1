// Which arrays are written on one line in every format: rows of numbers, and lists of dates.

const DATE = /^[0-9][0-9TZ:.-]*$/;

/** True for an array of finite numbers and dates only, empty ones included. */
export function isRow(value: unknown): value is readonly (number | string)[] {
  if (!Array.isArray(value)) return false;
  const cells: readonly unknown[] = value;
  for (let i = 0; i < cells.length; i++) {
    const { [i]: cell } = cells;
    if (typeof cell === 'string' ? !DATE.test(cell) : !Number.isFinite(cell)) return false;
  }
  return true;
}
