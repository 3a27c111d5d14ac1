// Bars and profiles of block characters, which are filled by eighths: a bar from the left, a profile from the bottom.

const FROM_LEFT = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
const FROM_BOTTOM = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const FULL = '█';

/** A bar for a share from 0 to 1 of so many columns. What is not nothing is seen. */
export function bar(share: number, columns: number): string {
  const eighths = Math.max(share > 0 ? 1 : 0, Math.round(Math.min(1, share) * columns * 8));
  return FULL.repeat(Math.floor(eighths / 8)) + FROM_LEFT[eighths % 8];
}

/**
 * Values as columns on a base line, the largest being `rows` high; the rows are given from the top. Values of equal distance are
 * stretched over `columns`, or the largest of those that share a column is drawn.
 */
export function profile(values: readonly number[], columns: number, rows: number): string[] {
  const most = largest(values);
  const heights = Array.from({ length: columns }, (_, column) => {
    const from = Math.floor((column * values.length) / columns);
    const to = Math.max(from + 1, Math.floor(((column + 1) * values.length) / columns));
    const value = largest(values.slice(from, to));
    return value === 0 ? 0 : Math.max(1, Math.round((value / most) * rows * 8));
  });
  return Array.from({ length: rows }, (_, row) =>
    heights.map((height) => FROM_BOTTOM[Math.max(0, Math.min(8, height - (rows - 1 - row) * 8))]).join(''),
  );
}

function largest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}
