// What is said of a few samples: median, least and most, spelled for a table.

/** @param {readonly number[]} samples at least one */
export function median(samples) {
  const sorted = [...samples].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** `median (least–most)`. @param {readonly number[]} samples @param {number} digits */
export function spread(samples, digits = 2) {
  const [low, high] = [Math.min(...samples), Math.max(...samples)].map((value) => value.toFixed(digits));
  return `${median(samples).toFixed(digits)} (${low}–${high})`;
}

/** A Markdown table, its columns padded. @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
export function markdownTable(head, rows) {
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i].length)));
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i])).join(' | ')} |`;
  return [line(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.map(line)].join('\n');
}
