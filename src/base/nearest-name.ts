// The name that was probably meant.

/** The nearest of some names by edits (a letter more, less, other, or two exchanged); undefined if none is near. */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  const most = Math.max(1, Math.floor(Math.min(name.length, 40) / 3));
  let best: string | undefined;
  let least = most + 1;
  for (const one of names) {
    if (Math.abs(one.length - name.length) > most) continue;
    const edits = editsBetween(name, one);
    if (edits < least) [best, least] = [one, edits];
  }
  return best;
}

function editsBetween(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      row[j] = Math.min(rows[i - 1][j] + 1, row[j - 1] + 1, rows[i - 1][j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        row[j] = Math.min(row[j], rows[i - 2][j - 2] + 1);
      }
    }
    rows.push(row);
  }
  return rows[a.length][b.length];
}
