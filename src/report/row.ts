// Which arrays are written on one line in every format: rows of numbers, and lists of dates.

const DATE = /^[0-9][0-9TZ:.-]*$/;

/** True for an array of finite numbers and dates only, empty ones included. */
export function isRow(value: unknown): value is readonly (number | string)[] {
  return Array.isArray(value) && value.every(isCell);
}

function isCell(cell: unknown): boolean {
  return typeof cell === 'string' ? DATE.test(cell) : Number.isFinite(cell);
}
