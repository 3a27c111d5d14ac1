// Tables of Markdown read back, to be compared with the numbers that they were made from.

/** The tables of a text by their first title, each a list of rows by title; a nameless column is called `bar`. */
export function tablesIn(markdown: string): Record<string, string>[][] {
  const tables: Record<string, string>[][] = [];
  const lines = markdown.split('\n');
  lines.forEach((line, at) => {
    if (!/^\|(?: :?-+:? \|)+$/.test(line)) return;
    const titles = cellsOf(lines[at - 1]).map((title, column) =>
      title === '' ? (column === 0 ? 'name' : 'bar') : title,
    );
    const rows: Record<string, string>[] = [];
    for (let row = at + 1; lines[row]?.startsWith('|'); row++) {
      const cells = cellsOf(lines[row]);
      if (cells.length !== titles.length) throw new Error(`a row of ${cells.length} cells: ${lines[row]}`);
      rows.push(Object.fromEntries(titles.map((title, column) => [title, cells[column]])));
    }
    tables.push(rows);
  });
  return tables;
}

/** `+1,234`, `−5`, `**3**` as a number. */
export function numberOf(cell: string): number {
  return Number(
    cell
      .replace(/[*,+]/g, '')
      .replace('−', '-')
      .replace(/\u00a0?%$/, ''),
  );
}

/** The data of a Mermaid chart: the labels of its places and its series, in their order. */
export function chartIn(markdown: string): { labels: string[]; top: number; series: number[][] } {
  const text = /```mermaid\n([^]*?)```/.exec(markdown)?.[1] ?? '';
  const labels = /x-axis \[(.*)\]/.exec(text)?.[1] ?? '';
  return {
    labels: Array.from(labels.matchAll(/"([^"]*)"/g), ([, label]) => label),
    top: Number(/y-axis "[^"]*" 0 --> ([0-9.]+)/.exec(text)?.[1]),
    series: Array.from(text.matchAll(/(?:bar|line) \[(.*)\]/g), ([, list]) => list.split(', ').map(Number)),
  };
}

function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) =>
      cell.trim().replaceAll('&nbsp;', ' ').replaceAll('&#8288;', '').replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
    );
}
