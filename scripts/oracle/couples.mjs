// Couples against a count of every pair, by the rows of `git log --first-parent -m --raw -M50% -l0`: each commit's files, followed through
// renames, in plain maps. Then what the definitions say of the counts, worked out again.
import { authorsOf, readAll } from './analyzed.mjs';
import { Check } from './check.mjs';
import { CleanGit } from './clean-git.mjs';
import { shown, SUBMODULE } from './engine.mjs';
import { DIFF, FORMAT, HISTORY, numstatLog, rawLog } from './git-log.mjs';
import { surveyOf } from './survey.mjs';

/** @typedef {{ keep: number, say: (text: string) => void }} CouplesOptions */
/** @typedef {{ path: string, number: number, sets: number, touches: Map<string, number>, alive: boolean }} File */

const ALL = 100;
const MOST_FILES = 30;
/** What a run uses when nobody says otherwise; and thresholds that every pair passes. */
const DEFAULTS = { couplesMaxChangeset: MOST_FILES, couplesMinRevs: 5, couplesMinShared: 5, couplesMinCoupling: 30 };
const EVERYTHING = { ...DEFAULTS, couplesMinRevs: 0, couplesMinShared: 1, couplesMinCoupling: 0 };

/**
 * @param {import('./engine.mjs').Engine} engine @param {string} path @param {CouplesOptions} options
 * @param {Check[]} checks gets the checks as they are begun @returns {Promise<{ head: string, commits: number }>}
 */
export async function runCouples(engine, path, options, checks) {
  const repository = engine.openRepository(path, process.env);
  const git = new CleanGit(repository);
  const check = (/** @type {string} */ name, /** @type {string} */ unit) => {
    const made = new Check(name, unit, ALL, options.keep);
    checks.push(made);
    return made;
  };
  try {
    const head = git.headOf(repository);
    options.say('couples');
    const analyzers = [EVERYTHING, DEFAULTS].map(
      (thresholds) => new engine.Couples({ ...thresholds, listLimit: Infinity }),
    );
    const { ids, people } = await readAll(engine, repository, head, (batch) => {
      for (const analyzer of analyzers) analyzer.consume(batch);
    });
    const [everything, usual] = analyzers.map((analyzer) => analyzer.result(people));
    options.say('every pair of git log');
    git.addStandIns((await surveyOf(git, head)).missing);
    const count = await countPairs(git, head, await authorsOf(git, head));
    compareSets(count, everything.change_sets, check('change sets', 'counts'));
    comparePairs(count, everything, check('pairs of files', 'pairs'));
    compareCoupled(count, usual.file_coupling, check('coupled files', 'pairs'));
    compareCompanions(count, usual.companions, check('companions', 'companions'));
    compareAggregate(count, everything.aggregate, check('aggregate', 'numbers'));
    comparePeople(count, everything.developer_coupling ?? [], check('pairs of people', 'pairs'));
    const lines = await linesOf(git, head);
    compareOwnership(count, lines, everything.file_ownership ?? [], check('ownership', 'files'));
    return { head, commits: ids.length };
  } finally {
    git.close();
  }
}

/** @typedef {Awaited<ReturnType<typeof countPairs>>} Count */

/** @param {CleanGit} git @param {string} head @param {ReadonlyMap<string, string>} authors */
async function countPairs(git, head, authors) {
  /** @type {Map<string, File>} */
  let living = new Map();
  /** @type {File[]} */
  const files = [];
  /** Commits with both, by `pairKey`. @type {Map<number, number>} */
  const pairs = new Map();
  let counted = 0;
  let leftOut = 0;
  const log = git.stream([...HISTORY, ...DIFF, '-M50%', '-l0', '--raw', '--no-abbrev', '-z', FORMAT, head, '--']);
  for await (const { id, rows } of rawLog(log)) {
    const before = living;
    living = new Map(before);
    const changes = rows
      .map(({ path, to, oldMode, newMode }) => ({
        from: oldMode === 0 || oldMode === SUBMODULE ? undefined : path,
        to: newMode === 0 || newMode === SUBMODULE ? undefined : to,
      }))
      .filter(({ from, to }) => from !== undefined || to !== undefined);
    for (const { from, to } of changes) if (from !== undefined && from !== to) living.delete(from);
    /** @type {File[]} */
    const touched = [];
    for (const { from, to } of changes) {
      const known = from === undefined ? undefined : before.get(from);
      if (from !== undefined && known === undefined) throw new Error(`${id}: ${from} is not known`);
      if (to === undefined) {
        if (known !== undefined) known.alive = false;
        continue;
      }
      const file = known ?? { path: to, number: files.length, sets: 0, touches: new Map(), alive: true };
      if (known === undefined) files.push(file);
      file.path = to;
      living.set(to, file);
      touched.push(file);
      const author = /** @type {string} */ (authors.get(id));
      file.touches.set(author, (file.touches.get(author) ?? 0) + 1);
    }
    if (changes.length > MOST_FILES) leftOut++;
    if (changes.length === 0 || changes.length > MOST_FILES) continue;
    counted++;
    for (const [i, one] of touched.entries()) {
      one.sets++;
      for (const other of touched.slice(i + 1)) {
        const key = pairKey(one, other);
        pairs.set(key, (pairs.get(key) ?? 0) + 1);
      }
    }
  }
  const shared = [...pairs]
    .map(([key, both]) => ({ one: files[Math.floor(key / 2 ** 26)], other: files[key % 2 ** 26], both }))
    .filter(({ one, other }) => one.alive && other.alive)
    .map(({ one, other, both }) => (isBefore(one, other) ? { one, other, both } : { one: other, other: one, both }));
  return { files: files.filter(({ alive }) => alive), shared, counted, leftOut };
}

/** @param {File} one @param {File} other */
function pairKey(one, other) {
  return Math.min(one.number, other.number) * 2 ** 26 + Math.max(one.number, other.number);
}

/** In the order of bytes. @param {File} one @param {File} other */
function isBefore(one, other) {
  return one.path < other.path;
}

/** The name that a report has for a path of bytes. @param {File} file */
function nameOf({ path }) {
  return Buffer.from(path, 'latin1').toString('utf8');
}

/** @param {Count} count @param {{ counted: number, left_out: number, forgotten: number }} ours @param {Check} check */
function compareSets({ counted, leftOut }, ours, check) {
  check.judge(ours.counted === counted, () => `counted: git ${counted}, ours ${ours.counted}`);
  check.judge(ours.left_out === leftOut, () => `left out: git ${leftOut}, ours ${ours.left_out}`);
  check.judge(ours.forgotten === 0, () => `forgotten: ours ${ours.forgotten}`);
}

/**
 * Rows of both sides by their key; what one side lacks is a difference.
 * @template Theirs, Ours @param {Map<string, Theirs>} theirs @param {Map<string, Ours>} ours @param {Check} check
 * @param {(theirs: Theirs, ours: Ours) => string} differ in words; empty where nothing does
 */
function compareRows(theirs, ours, check, differ) {
  for (const [key, row] of theirs) {
    const own = ours.get(key);
    const text = own === undefined ? 'missing with us' : differ(row, own);
    check.judge(text === '', () => `${shown(Buffer.from(key).toString('latin1'))}: ${text}`);
  }
  for (const key of ours.keys()) if (!theirs.has(key)) check.differs(`${key}: with us alone`);
}

/** @param {readonly [name: string, theirs: unknown, ours: unknown][]} values */
function inWords(values) {
  return values
    .filter(([, theirs, ours]) => theirs !== ours)
    .map(([name, theirs, ours]) => `${name} git ${String(theirs)} ours ${String(ours)}`)
    .join(', ');
}

/** @param {Count['shared'][number]} pair */
function keyOf({ one, other }) {
  return `${nameOf(one)} | ${nameOf(other)}`;
}

/** @param {Count['shared'][number]} theirs @param {import('../../src/analyzers/couples/file-pairs.js').FileCoupling} ours */
function couplingInWords({ one, other, both }, ours) {
  const mean = (one.sets + other.sets) / 2;
  return inWords([
    ['together', both, ours.co_changes],
    ['first', one.sets, ours.file1_changes],
    ['second', other.sets, ours.file2_changes],
    ['strength', Math.min(1, both / mean), ours.coupling_strength],
    ['degree', Math.trunc((100 * both) / mean), ours.degree],
    ['average', Math.ceil(mean), ours.average_revs],
  ]);
}

/** @param {import('../../src/analyzers/couples/file-pairs.js').FileCoupling} row */
function couplingKey({ file1, file2 }) {
  return `${file1} | ${file2}`;
}

/** @param {Count} count @param {import('../../src/analyzers/couples/result.js').CouplesResult} ours @param {Check} check */
function comparePairs({ shared }, { file_coupling: rows }, check) {
  const own = new Map(rows.map((row) => [couplingKey(row), row]));
  compareRows(new Map(shared.map((pair) => [keyOf(pair), pair])), own, check, couplingInWords);
}

/** The filter of code-maat. @param {Count} count @param {readonly import('../../src/analyzers/couples/file-pairs.js').FileCoupling[]} rows @param {Check} check */
function compareCoupled({ shared }, rows, check) {
  const coupled = shared.filter(({ one, other, both }) => {
    const mean = (one.sets + other.sets) / 2;
    return both >= 5 && mean >= 5 && (100 * both) / mean >= 30;
  });
  const own = new Map(rows.map((row) => [couplingKey(row), row]));
  compareRows(new Map(coupled.map((pair) => [keyOf(pair), pair])), own, check, couplingInWords);
  const sorted = rows.every((row, at) => at === 0 || rows[at - 1].co_changes >= row.co_changes);
  check.judge(sorted, () => 'our rows are not sorted by co_changes');
}

/** @param {Count} count @param {readonly import('../../src/analyzers/couples/file-pairs.js').Companion[]} rows @param {Check} check */
function compareCompanions({ shared, counted }, rows, check) {
  /** @type {Map<File, { file: File, other: File, both: number }[]>} */
  const byFile = new Map();
  for (const { one, other, both } of shared) {
    for (const pair of [
      { file: one, other, both },
      { file: other, other: one, both },
    ]) {
      const isUsual = both >= 5 && both / pair.file.sets >= 0.5;
      const isOftener = both * counted >= 2 * pair.file.sets * pair.other.sets;
      if (isUsual && isOftener) byFile.set(pair.file, [...(byFile.get(pair.file) ?? []), pair]);
    }
  }
  const theirs = [...byFile.values()].flatMap((pairs) =>
    pairs
      .sort((x, y) => y.both - x.both || x.other.sets - y.other.sets || (isBefore(x.other, y.other) ? -1 : 1))
      .slice(0, 5),
  );
  compareRows(
    new Map(theirs.map((pair) => [`${nameOf(pair.file)} -> ${nameOf(pair.other)}`, pair])),
    new Map(rows.map((row) => [`${row.file} -> ${row.companion}`, row])),
    check,
    ({ file, both }, ours) =>
      inWords([
        ['together', both, ours.co_changes],
        ['changes', file.sets, ours.changes],
        ['share', both / file.sets, ours.share],
      ]),
  );
}

/** @param {Count} count @param {import('../../src/analyzers/couples/result.js').CouplesResult['aggregate']} ours @param {Check} check */
function compareAggregate({ files, shared }, ours, check) {
  const sum = (/** @type {readonly number[]} */ numbers) => numbers.reduce((total, one) => total + one, 0);
  const mean = sum(shared.map(({ one, other, both }) => (2 * both) / (one.sets + other.sets))) / shared.length;
  const people = new Set(files.flatMap(({ touches }) => [...touches.keys()]));
  for (const [name, theirs, own] of /** @type {const} */ ([
    ['files', files.length, ours.total_files],
    ['people', people.size, ours.total_developers],
    ['pairs', shared.length, ours.total_pairs],
    ['co-changes', sum(shared.map(({ both }) => both)), ours.total_co_changes],
    ['highly coupled', shared.filter(({ both }) => both >= 10).length, ours.highly_coupled_pairs],
    // Added up in another order.
    ['mean strength', mean.toFixed(9), ours.avg_coupling_strength.toFixed(9)],
  ])) {
    check.judge(theirs === own, () => `${name}: git ${theirs}, ours ${own}`);
  }
}

/** @param {Count} count @param {readonly import('../../src/analyzers/couples/people.js').DeveloperCoupling[]} rows @param {Check} check */
function comparePeople({ files }, rows, check) {
  /** @type {Map<string, number>} */
  const shared = new Map();
  /** @type {Map<string, number>} */
  const own = new Map();
  for (const { touches } of files) {
    const people = [...touches];
    for (const [i, [name, count]] of people.entries()) {
      own.set(name, (own.get(name) ?? 0) + count);
      for (const [other, others] of people.slice(i + 1)) {
        const key = [name, other].sort().join(' | ');
        shared.set(key, (shared.get(key) ?? 0) + Math.min(count, others));
      }
    }
  }
  const ofName = (/** @type {string} */ name) => /** @type {number} */ (own.get(name));
  compareRows(
    shared,
    new Map(rows.map((row) => [[row.developer1, row.developer2].sort().join(' | '), row])),
    check,
    (both, ours) =>
      inWords([
        ['shared', both, ours.shared_file_changes],
        [
          'strength',
          Math.min(1, (2 * both) / (ofName(ours.developer1) + ofName(ours.developer2))),
          ours.coupling_strength,
        ],
      ]),
  );
}

/** @param {Count} count @param {ReadonlyMap<string, number>} lines @param {readonly import('../../src/analyzers/couples/people.js').FileOwnership[]} rows @param {Check} check */
function compareOwnership({ files }, lines, rows, check) {
  compareRows(
    new Map(files.map((file) => [nameOf(file), file])),
    new Map(rows.map((row) => [row.file, row])),
    check,
    (file, ours) =>
      inWords([
        ['lines', lines.get(file.path), ours.lines],
        ['contributors', file.touches.size, ours.contributors],
        ['most changes', Math.max(...file.touches.values()), ours.top_contributor_changes],
        ['changes of the first', file.touches.get(ours.top_contributor_name ?? ''), ours.top_contributor_changes],
      ]),
  );
}

/** Lines of the files of a commit's tree, as git counts those of new files. @param {CleanGit} git @param {string} head */
async function linesOf(git, head) {
  const emptyTree = git.say(['hash-object', '-t', 'tree', '/dev/null']);
  const tree = ['-c', 'core.quotePath=false', 'diff-tree', '-r', '-z', '--numstat', '--no-renames', emptyTree, head];
  async function* marked() {
    yield Buffer.from('\x01\0');
    yield* git.stream(tree);
  }
  for await (const { rows } of numstatLog(marked())) return new Map(rows.map(({ path, added }) => [path, added]));
  return new Map();
}
