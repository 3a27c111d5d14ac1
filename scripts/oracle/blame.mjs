// Ages of lines against `git blame --first-parent`: for a sample of the text files of HEAD, how many of a file's lines were born in each tick.
// Ours are the last row of the file's burndown matrix with bands of one tick; git's are the lines it blames on each commit, by that
// commit's tick. One file is one comparison, equal if every tick is.
//
// git blame follows one file alone through renames: it may take another source than `git log -M50%`, which pairs all files of a commit.
// Where it does, the ages differ with cause. So for a file that differs, blame is asked at each commit at which we renamed it, which file it
// takes for the one before; if that is another than ours, the commit is named and the file is left out of the count.
import { Check } from './check.mjs';
import { CleanGit } from './clean-git.mjs';
import { Comings, spread } from './comings.mjs';
import { hexOf, historyRequest, shown, TICK_HOURS } from './engine.mjs';
import { partsOf } from './git-log.mjs';

/** @typedef {{ files: number, keep: number, say: (text: string) => void }} BlameOptions */
/** @typedef {Map<number, number>} Ticks lines by tick */

const ALL = 100;
/** Ticks in a sample: so many that there is one. */
const ONE_SAMPLE = 1_000_000;

/**
 * @param {import('./engine.mjs').Engine} engine @param {string} path @param {BlameOptions} options
 * @param {Check[]} checks gets the checks as they are begun @returns {Promise<{ head: string, commits: number }>}
 */
export async function runBlame(engine, path, options, checks) {
  const repository = engine.openRepository(path, process.env);
  const git = new CleanGit(repository);
  const files = new Check('blame', 'files', ALL, options.keep);
  checks.push(files);
  try {
    const head = git.headOf(repository);
    options.say('burndown of every file');
    const { living, tickOf, rowOf, comings } = await ourTicks(engine, repository, head);
    const named = living.filter(({ file }) => !file.path.includes('\ufffd'));
    files.leave('their path is no UTF-8', living.length - named.length);
    const sample = spread(named, options.files);
    options.say(`git blame of ${sample.length} of ${living.length} text files`);
    let lines = 0;
    let equal = 0;
    for (const [at, { file, ticks }] of sample.entries()) {
      const theirs = await theirTicks(git, head, file.path, tickOf);
      const wrong = differenceOf(ticks, theirs);
      lines += file.current_lines;
      equal += file.current_lines - wrong.lines;
      const why = wrong.lines === 0 ? undefined : await partingOf(git, file.path, comings, rowOf);
      if (why === undefined) files.judge(wrong.lines === 0, () => `${file.path}: ${wrong.text}`);
      else {
        files.leave('git blame takes another file for the source of a rename than git log -M50%');
        files.note(`${file.path}: ${wrong.lines} lines; ${why}`);
      }
      if ((at + 1) % 50 === 0) options.say(`${at + 1} files`);
    }
    files.note(`${equal} of ${lines} lines in ${sample.length} of ${living.length} text files with lines`);
    return { head, commits: tickOf.size };
  } finally {
    git.close();
  }
}

/**
 * Every file with lines that is alive at HEAD, its lines by tick; the tick and the row of each commit; how files came to their paths.
 * @param {import('./engine.mjs').Engine} engine @param {import('./engine.mjs').Repository} repository @param {string} head
 */
async function ourTicks(engine, repository, head) {
  const burndown = new engine.Burndown({
    granularity: 1,
    sampling: ONE_SAMPLE,
    tickSizeHours: TICK_HOURS,
    trackFiles: true,
    trackPeople: false,
  });
  const comings = new Comings();
  const ids = await engine.reading(repository, 'pack', async (pipeline) => {
    const history = await pipeline.history(historyRequest(repository, head, 'first-parent'));
    const { ticks, oids, oidBytes } = history.commits;
    const changes = { hunks: true, renames: engine.defaultRenameOptions };
    for await (const { batch } of pipeline.batches(history, engine.spans(0, ticks.length), changes)) {
      burndown.consume(batch);
      comings.add(batch);
    }
    return Array.from(ticks, (tick, row) => ({ id: hexOf(oids, row, oidBytes), tick, row }));
  });
  const living = (burndown.result().file_survival ?? [])
    .filter((file) => file.current_lines > 0)
    .map((file) => ({ file, ticks: lastRow(file.matrix) }));
  const tickOf = new Map(ids.map(({ id, tick }) => [id, tick]));
  const rowOf = new Map(ids.map(({ id, row }) => [id, row]));
  return { living, tickOf, rowOf, comings };
}

/** @param {{ bands: readonly number[], lines: readonly number[] }} matrix with bands of one tick */
function lastRow({ bands, lines }) {
  /** @type {Ticks} */
  const row = new Map();
  bands.forEach((tick, i) => row.set(tick, (row.get(tick) ?? 0) + lines[i]));
  return row;
}

/**
 * @param {CleanGit} git @param {string} head @param {string} path @param {ReadonlyMap<string, number>} tickOf
 * @returns {Promise<Ticks>}
 */
async function theirTicks(git, head, path, tickOf) {
  /** @type {Ticks} */
  const ticks = new Map();
  const blame = ['blame', '--first-parent', '--incremental', head, '--', path];
  for await (const parts of partsOf(git.stream(blame), '\n')) {
    for (const part of parts) {
      const [, id, count] = /^([0-9a-f]{40,64}) \d+ \d+ (\d+)$/.exec(part) ?? [];
      if (id === undefined) continue;
      const tick = tickOf.get(id);
      if (tick === undefined) throw new Error(`git blame names ${id}, which is not on the main line`);
      ticks.set(tick, (ticks.get(tick) ?? 0) + Number(count));
    }
  }
  return ticks;
}

/**
 * The newest commit at which we take another file than blame for the one that a file was before, in words; undefined if there is none.
 * @param {CleanGit} git @param {string} path @param {Comings} comings @param {ReadonlyMap<string, number>} rowOf
 */
async function partingOf(git, path, comings, rowOf) {
  let name = Buffer.from(path).toString('latin1');
  for (let before = Infinity; ;) {
    const coming = comings.last(name, (commit) => /** @type {number} */ (rowOf.get(commit)) < before);
    if (coming === undefined || rowOf.get(coming.commit) === 0) return undefined;
    const { commit, from } = coming;
    const theirs = await sourcesOf(git, commit, name);
    const other = theirs.find((one) => one !== from);
    if (other !== undefined || (theirs.length === 0 && from !== undefined)) {
      const source = (/** @type {string | undefined} */ one) => (one === undefined ? 'new' : `from ${shown(one)}`);
      return `at ${commit.slice(0, 12)} ${shown(name)} is ${source(other)} to blame, ${source(from)} to -M50%`;
    }
    if (from === undefined) return undefined;
    name = from;
    before = /** @type {number} */ (rowOf.get(commit));
  }
}

/** Where blame finds lines of a file in the commit's first parent: paths, none for a new file. @param {CleanGit} git @param {string} commit @param {string} path as Latin-1 */
async function sourcesOf(git, commit, path) {
  const text = Buffer.from(path, 'latin1').toString();
  const blame = ['blame', '--first-parent', '--incremental', `${commit}^1..${commit}`, '--', text];
  const names = new Set();
  let own = true;
  for await (const parts of partsOf(git.stream(blame), '\n')) {
    for (const part of parts) {
      const id = /^([0-9a-f]{40,64}) \d+ \d+ \d+$/.exec(part)?.[1];
      if (id !== undefined) own = id === commit;
      else if (!own && part.startsWith('filename ')) names.add(part.slice('filename '.length));
    }
  }
  return [...names];
}

/** How many lines have another tick, and which. @param {Ticks} ours @param {Ticks} theirs */
function differenceOf(ours, theirs) {
  const wrong = [...new Set([...ours.keys(), ...theirs.keys()])]
    .sort((a, b) => a - b)
    .map((tick) => ({ tick, ours: ours.get(tick) ?? 0, theirs: theirs.get(tick) ?? 0 }))
    .filter((one) => one.ours !== one.theirs);
  const lines = wrong.reduce((sum, one) => sum + Math.max(0, one.ours - one.theirs), 0);
  const text = wrong.map((one) => `day ${one.tick} git ${one.theirs} ours ${one.ours}`).join(', ');
  return { lines, text: `${lines} lines: ${text}` };
}
