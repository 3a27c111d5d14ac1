// Real pairs of text blobs from a repository's history, with what git says of each: what diff.mjs runs on.
import { spawn } from 'node:child_process';

/** The lines of a git command's output, as they come. Latin-1, so that any bytes pass. */
async function* outputLines(gitDir, args) {
  const child = spawn('git', [`--git-dir=${gitDir}`, ...args], { stdio: ['ignore', 'pipe', 'ignore'] });
  child.stdout.setEncoding('latin1');
  let rest = '';
  for await (const text of child.stdout) {
    const lines = (rest + text).split('\n');
    rest = lines.pop();
    yield* lines;
  }
}

const HISTORY = ['log', '--first-parent', '-m', '--no-renames', '--no-color', '--no-ext-diff', '--no-textconv'];

/**
 * The changed blob pairs of the first-parent history, each once, every `step`-th: Map of "old new" to { old, new, hunks, counts }.
 * `hunks` is what `-U0` shows, four numbers each, lines from 0; `counts` is the row of `--numstat`. Binary pairs are left out.
 */
export async function changedPairs(gitDir, step, context = 0) {
  const pairs = new Map();
  let pair;
  let seen = 0;
  let place;
  for await (const line of outputLines(gitDir, [...HISTORY, '-p', `-U${context}`, '--full-index', '--format=%x01'])) {
    if (line.startsWith('index ')) {
      pair = undefined;
      const [old, next] = line.slice(6).split(' ')[0].split('..');
      const key = `${old} ${next}`;
      if (/^0+$/.test(old) || /^0+$/.test(next) || pairs.has(key)) continue;
      if (seen++ % step === 0) pairs.set(key, (pair = { old, new: next, hunks: [], counts: '' }));
    } else if (line.startsWith('diff ')) {
      pair = undefined;
    } else if (pair && line.startsWith('@@ ')) {
      const [, a, b = '1', c, d = '1'] = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
      if (context === 0)
        pair.hunks.push(Number(a) - (b === '0' ? 0 : 1), Number(b), Number(c) - (d === '0' ? 0 : 1), Number(d));
      else place = { old: Number(a) - (b === '0' ? 0 : 1), new: Number(c) - (d === '0' ? 0 : 1), open: false };
    } else if (pair && place && context > 0) {
      if (line[0] === ' ') {
        place.old++;
        place.new++;
        place.open = false;
      } else if (line[0] === '-' || line[0] === '+') {
        if (!place.open) pair.hunks.push(place.old, 0, place.new, 0);
        place.open = true;
        pair.hunks[pair.hunks.length - (line[0] === '-' ? 3 : 1)]++;
        if (line[0] === '-') place.old++;
        else place.new++;
      }
    }
    if (!pair) place = undefined;
  }
  const rows = new Map();
  for await (const line of outputLines(gitDir, [...HISTORY, '--raw', '--numstat', '--no-abbrev', '--format=%x01'])) {
    if (line === '\x01') rows.clear();
    const raw = /^:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) M\t(.*)$/.exec(line);
    if (raw) rows.set(raw[3], `${raw[1]} ${raw[2]}`);
    const counts = /^(\d+)\t(\d+)\t(.*)$/.exec(line);
    const known = counts && pairs.get(rows.get(counts[3]));
    if (known) known.counts = `${counts[1]} ${counts[2]}`;
  }
  for (const [key, { counts, hunks }] of pairs)
    if (counts === '' || (hunks.length === 0 && counts !== '0 0')) pairs.delete(key);
  return pairs;
}

/** Bytes of the blobs, by id: Map of id to Buffer; a blob that is not there is left out. */
export function blobsOf(gitDir, ids) {
  return new Promise((resolve, reject) => {
    const child = spawn('git', [`--git-dir=${gitDir}`, 'cat-file', '--batch', '--buffer'], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.on('error', reject);
    child.stdout.on('end', () => {
      const bytes = Buffer.concat(chunks);
      const blobs = new Map();
      for (let at = 0; at < bytes.length;) {
        const end = bytes.indexOf(10, at);
        const [id, , size] = bytes.latin1Slice(at, end).split(' ');
        at = end + 1;
        if (size === undefined) continue;
        blobs.set(id, bytes.subarray(at, at + Number(size)));
        at += Number(size) + 1;
      }
      resolve(blobs);
    });
    child.stdin.end([...ids].map((id) => `${id}\n`).join(''));
  });
}

/**
 * The pairs with their bytes, some hundreds at a time: yields arrays of { pair, oldBytes, newBytes }. Pairs with a missing or
 * a binary side (NUL in the first 8000 bytes) are passed over.
 */
export async function* pairsWithBytes(gitDir, pairs, batch = 512) {
  const all = [...pairs.values()];
  let before = new Map();
  for (let from = 0; from < all.length; from += batch) {
    const group = all.slice(from, from + batch);
    const ids = new Set(group.flatMap((pair) => [pair.old, pair.new]));
    const blobs = await blobsOf(
      gitDir,
      [...ids].filter((id) => !before.has(id)),
    );
    for (const id of ids) if (before.has(id)) blobs.set(id, before.get(id));
    before = blobs;
    const text = (bytes) => bytes !== undefined && bytes.subarray(0, 8000).indexOf(0) < 0;
    yield group
      .map((pair) => ({ pair, oldBytes: blobs.get(pair.old), newBytes: blobs.get(pair.new) }))
      .filter(({ oldBytes, newBytes }) => text(oldBytes) && text(newBytes));
  }
}
