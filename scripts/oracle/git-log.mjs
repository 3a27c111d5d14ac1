// The output of `git log` in its machine formats, one commit at a time. Bytes are held as Latin-1 strings, one character a byte, so
// that any path passes. Every format opens a commit with `%x01%H`. What does not fit the format is an error.

/** What all comparisons ask of git: the main line, oldest first, a merge as one change, the root as an addition. */
export const HISTORY = ['log', '--first-parent', '--reverse', '-m', '--root', '--no-mailmap', '--encoding=none'];
/** git's diff as it is without any configuration, on any version. */
export const DIFF = ['--no-color', '--no-ext-diff', '--no-textconv', '--diff-algorithm=myers', '--indent-heuristic'];
export const FORMAT = '--format=%x01%H';

/** @typedef {{ oldMode: number, newMode: number, oldOid: string, newOid: string, status: string, path: string, to: string }} RawRow */
/** @typedef {{ added: number, removed: number, binary: boolean, path: string }} NumstatRow */
/** `hunks` has four numbers a hunk: old start and count, new start and count; lines count from 0. */
/** @typedef {{ oldOid: string, newOid: string, binary: boolean, hunks: number[] }} Patch */

/** The parts of a stream, some at a time. @param {AsyncIterable<Buffer>} stream @param {string} separator */
export async function* partsOf(stream, separator) {
  let rest = '';
  for await (const chunk of stream) {
    const parts = (rest + chunk.toString('latin1')).split(separator);
    rest = /** @type {string} */ (parts.pop());
    yield parts;
  }
  if (rest !== '') yield [rest];
}

/**
 * Commits of a log with `-z`; `take` is given one part of a commit's rows after the other.
 * @template Row @param {AsyncIterable<Buffer>} stream @param {(part: string, rows: Row[]) => void} take
 * @param {() => boolean} inside whether a row waits for more parts @returns {AsyncGenerator<{ id: string, rows: Row[] }>}
 */
async function* commitsOf(stream, take, inside) {
  /** @type {{ id: string, rows: Row[] } | undefined} */
  let commit;
  let first = false;
  for await (const parts of partsOf(stream, '\0')) {
    for (const part of parts) {
      if (!inside() && part.startsWith('\x01')) {
        if (commit !== undefined) yield commit;
        commit = { id: part.slice(1), rows: [] };
        first = true;
      } else if (commit === undefined) {
        throw new Error(`git log began with ${JSON.stringify(part)}`);
      } else {
        take(first && part.startsWith('\n') ? part.slice(1) : part, commit.rows);
        first = false;
      }
    }
  }
  if (commit !== undefined) yield commit;
}

/** `--raw -z --no-abbrev`. @param {AsyncIterable<Buffer>} stream @returns {AsyncGenerator<{ id: string, rows: RawRow[] }>} */
export function rawLog(stream) {
  /** @type {RawRow | undefined} */
  let open;
  let names = 0;
  return commitsOf(
    stream,
    (part, rows) => {
      if (open !== undefined) {
        open.path ||= part;
        open.to = part;
        if (--names > 0) return;
        rows.push(open);
        open = undefined;
        return;
      }
      const [oldMode, newMode, oldOid, newOid, status, ...rest] = part.split(' ');
      if (!oldMode.startsWith(':') || status === undefined || rest.length > 0) throw unexpected('--raw', part);
      names = /^[RC]/.test(status) ? 2 : 1;
      const modes = { oldMode: parseInt(oldMode.slice(1), 8), newMode: parseInt(newMode, 8) };
      open = { ...modes, oldOid, newOid, status, path: '', to: '' };
    },
    () => open !== undefined,
  );
}

/** `--numstat -z`; of a renamed file the path after it. @param {AsyncIterable<Buffer>} stream @returns {AsyncGenerator<{ id: string, rows: NumstatRow[] }>} */
export function numstatLog(stream) {
  /** The row of a renamed file, whose two paths are parts of their own. @type {NumstatRow | undefined} */
  let open;
  let names = 0;
  return commitsOf(
    stream,
    (part, rows) => {
      if (open !== undefined) {
        open.path = part;
        if (--names === 0) open = undefined;
        return;
      }
      const [, added, removed, path] = /^(\d+|-)\t(\d+|-)\t([^]*)$/.exec(part) ?? [];
      if (path === undefined) throw unexpected('--numstat', part);
      const binary = added === '-';
      const row = { added: binary ? 0 : Number(added), removed: binary ? 0 : Number(removed), binary, path };
      rows.push(row);
      if (path !== '') return;
      open = row;
      names = 2;
    },
    () => open !== undefined,
  );
}

const SKIPPED = new Set(Buffer.from('+- \\'));

/**
 * `-p -U0 --full-index`, without `-z`. Files without an `index` line (only the mode changed) are left out; a change of type is two patches, as
 * git prints it. @param {AsyncIterable<Buffer>} stream @returns {AsyncGenerator<{ id: string, rows: Patch[] }>}
 */
export async function* patchLog(stream) {
  /** @type {{ id: string, rows: Patch[] }[]} */
  const commits = [];
  let line = '';
  let skipping = false;
  for await (const chunk of stream) {
    for (let at = 0; at < chunk.length;) {
      if (!skipping && line === '') skipping = SKIPPED.has(chunk[at]);
      const feed = chunk.indexOf(10, at);
      const end = feed < 0 ? chunk.length : feed;
      if (!skipping) line += chunk.toString('latin1', at, end);
      at = end + 1;
      if (feed < 0) continue;
      if (!skipping) takeLine(line, commits);
      line = '';
      skipping = false;
    }
    while (commits.length > 1) yield /** @type {{ id: string, rows: Patch[] }} */ (commits.shift());
  }
  yield* commits;
}

/** A line that is no content. @param {string} line @param {{ id: string, rows: Patch[] }[]} commits */
function takeLine(line, commits) {
  const rows = commits.at(-1)?.rows;
  if (line.startsWith('\x01')) {
    commits.push({ id: line.slice(1), rows: [] });
  } else if (line.startsWith('index ')) {
    const [, oldOid, newOid] = /^index ([0-9a-f]+)\.\.([0-9a-f]+)(?: \d+)?$/.exec(line) ?? [];
    if (newOid === undefined || rows === undefined) throw unexpected('-p', line);
    rows.push({ oldOid, newOid, binary: false, hunks: [] });
  } else if (line.startsWith('@@ ')) {
    const [, a, b = '1', c, d = '1'] = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
    const patch = rows?.at(-1);
    if (c === undefined || patch === undefined) throw unexpected('-p', line);
    patch.hunks.push(Number(a) - (b === '0' ? 0 : 1), Number(b), Number(c) - (d === '0' ? 0 : 1), Number(d));
  } else if (line.startsWith('Binary files ')) {
    const patch = rows?.at(-1);
    if (patch === undefined) throw unexpected('-p', line);
    patch.binary = true;
  } else if (
    !/^(?:$|diff --git |(?:old|new|deleted file|new file) mode |similarity index |(?:rename|copy) (?:from|to) )/.test(
      line,
    )
  ) {
    throw unexpected('-p', line);
  }
}

/** @param {string} format @param {string} text */
function unexpected(format, text) {
  return new Error(`git log ${format} printed what is not understood here: ${JSON.stringify(text.slice(0, 200))}`);
}
