// The oracle judges a whole build of the sources from outside, so it is run as its users run it: a process with an exit code. That it can
// see what is wrong is shown by builds that lie in one place.
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compiledSources } from '../git/compiled-sources.js';
import { codeHistory } from '../support/code-history.js';
import { FixtureRoom, type RepositoryFixture } from '../support/repository-fixture.js';
import { everythingHistory } from './oracle-history.js';

interface Row {
  check: string;
  compared: number;
  equal: number;
  verdict: string;
  leftOut: Record<string, number>;
  differences: string[];
  notes: string[];
}
interface Outcome {
  status: number | null;
  text: string;
  results: { repository: string; head?: string; commits?: number; error?: string; checks: Row[] }[];
}

const root = join(import.meta.dirname, '..', '..');
const room = new FixtureRoom();
afterAll(() => room.remove());
let lib = '';
let loose: RepositoryFixture;

beforeAll(() => {
  const source = join(root, 'src');
  const folders = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.parentPath.endsWith('assembly'))
    .map((entry) => relative(source, entry.parentPath));
  lib = compiledSources([...new Set(folders)]);
  for (const name of ['kernel.wasm', 'kernel-scalar.wasm']) {
    copyFileSync(join(source, 'kernel', name), join(lib, 'kernel', name));
  }
  cpSync(join(source, 'grammars'), join(lib, 'grammars'), { recursive: true });
  loose = everythingHistory(room, 'loose.git');
});

function oracle(args: readonly string[], build = lib, environment: Record<string, string> = {}): Outcome {
  const json = room.at('oracle.json');
  rmSync(json, { force: true });
  const command = [join(root, 'scripts/oracle.mjs'), ...args, '--json', json, '--lib', build];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    env: { ...loose.environment(), ...environment },
  });
  const text = stdout + stderr;
  const results = status === 2 ? [] : (JSON.parse(readFileSync(json, 'utf8')) as Outcome['results']);
  return { status, text, results };
}

function rowOf(outcome: Outcome, check: string): Row {
  const row = outcome.results[0]?.checks.find((one) => one.check === check);
  if (row === undefined) throw new Error(`no check ${check}: ${outcome.text}`);
  return row;
}

describe('the oracle', () => {
  it('finds every figure of a history of everything equal to git, loose and packed', () => {
    cpSync(loose.path, room.at('packed.git'), { recursive: true });
    const packed = room.existing('packed.git');
    packed.git('repack', '-a', '-d', '-f', '--quiet');
    packed.git('prune-packed');
    const outcome = oracle([loose.path, packed.path, '--exclude', 'elsewhere/', '--exclude', 't*t']);
    expect(outcome.results.flatMap(({ checks }) => checks.flatMap((check) => check.differences))).toEqual([]);
    expect(outcome.results.map(({ error, commits }) => [error, commits])).toEqual([
      [undefined, 18],
      [undefined, 18],
    ]);
    expect(outcome.results[0]?.checks.map(({ check, verdict }) => `${check} ${verdict}`)).toEqual([
      'head ok',
      'commits ok',
      'topological order ok',
      'files ok',
      'lines ok',
      'hunks ok',
      'renames ok',
      'books ok',
      'filtered books ok',
      'reader git ok',
    ]);
    expect(outcome.status).toBe(0);
    const [one, other] = outcome.results.map(({ checks }) => checks.map(({ check, compared }) => [check, compared]));
    expect(other).toEqual(one);
    expect(rowOf(outcome, 'topological order').compared).toBe(22);
    expect(rowOf(outcome, 'files').compared).toBeGreaterThan(80);
    expect(rowOf(outcome, 'renames').compared).toBeGreaterThan(2);
  });

  it('finds every pair, every author and every file of it equal to git, by a word before the directories', () => {
    for (const [word, checks] of [
      [
        'couples',
        ['change sets', 'pairs of files', 'coupled files', 'companions', 'aggregate', 'pairs of people', 'ownership'],
      ],
      [
        'devs',
        ['main line', 'all'].flatMap((where) =>
          ['commits', 'lines', 'lines with renames'].map((what) => `${where}: ${what}`),
        ),
      ],
      ['file-history', ['file history', 'lines replaced']],
    ] as const) {
      const outcome = oracle([word, loose.path, '--files', 'all']);
      expect(outcome.results[0]?.checks.flatMap((check) => check.differences)).toEqual([]);
      expect(outcome.results[0]?.checks.map(({ check }) => check)).toEqual(checks);
      expect(outcome.status).toBe(0);
    }
  });

  it('is not led astray by the configuration and the attributes of the machine or the repository', () => {
    cpSync(loose.path, room.at('configured.git'), { recursive: true });
    const configured = room.existing('configured.git');
    for (const setting of [
      'diff.algorithm=patience',
      'diff.indentHeuristic=false',
      'diff.noprefix=true',
      'log.showRoot=false',
    ])
      configured.git('config', ...setting.split('='));
    configured.write('info/attributes', '* -diff\n');
    configured.git('replace', 'HEAD~1', 'HEAD~3');
    writeFileSync(
      room.at('user.gitconfig'),
      '[diff]\n\trenames = copies\n\tcontext = 9\n[core]\n\tquotePath = false\n',
    );
    const environment = { GIT_CONFIG_GLOBAL: room.at('user.gitconfig'), GIT_EXTERNAL_DIFF: '/bin/false' };
    const outcome = oracle([configured.path], lib, environment);
    expect(outcome.results[0]?.checks.flatMap((check) => check.differences)).toEqual([]);
    expect(outcome.status).toBe(0);
  });

  it('compares what is left when a blob is missing, and counts what is not', () => {
    cpSync(loose.path, room.at('torn.git'), { recursive: true });
    const torn = room.existing('torn.git');
    const blob = torn.git('rev-parse', 'HEAD~3:text');
    rmSync(torn.at('objects', blob.slice(0, 2), blob.slice(2)));
    const outcome = oracle([torn.path]);
    expect(outcome.results[0]?.checks.flatMap((check) => check.differences)).toEqual([]);
    expect(outcome.status).toBe(0);
    expect(rowOf(outcome, 'lines').leftOut).toEqual({ 'a blob is missing in the repository': 2 });
    expect(rowOf(outcome, 'hunks').leftOut).toMatchObject({ 'a blob is missing in the repository': 2 });
    expect(rowOf(outcome, 'files').leftOut).toEqual({});
    expect(outcome.text).toContain(blob);
  });

  it('compares the hunks of a part of the commits when a number is given', () => {
    const all = rowOf(oracle([loose.path, '--reader-commits', '0']), 'hunks').compared;
    const outcome = oracle([loose.path, '--reader-commits', '0', '--hunk-pairs', '9']);
    const row = rowOf(outcome, 'hunks');
    expect(row.verdict).toBe('ok');
    expect(row.compared).toBeLessThan(all);
    expect(row.compared + (row.leftOut['binary'] ?? 0)).toBeGreaterThanOrEqual(9);
    expect(outcome.results[0]?.checks.map(({ check }) => check)).not.toContain('reader git');
  });

  it('compares the ages of lines with git blame, file by file', () => {
    const outcome = oracle(['blame', loose.path, '--files', 'all']);
    expect(outcome.status).toBe(0);
    const row = rowOf(outcome, 'blame');
    expect(row.compared).toBeGreaterThan(5);
    expect(row).toMatchObject({ equal: row.compared, verdict: 'ok' });
    expect(rowOf(oracle(['blame', loose.path, '--files', '2']), 'blame').compared).toBe(2);
  });

  it('names the commit where blame follows a file to another source than a comparison of all files', () => {
    const moved = room.repository('moved');
    const text = Array.from({ length: 30 }, (_, line) => `line ${line}\n`).join('');
    moved.commit('first', { 'b/x': text });
    for (let hour = 0; hour < 30; hour++) moved.commit('wait');
    moved.commit('second', { 'a/x': text });
    mkdirSync(moved.at('m'));
    mkdirSync(moved.at('n'));
    moved.git('mv', 'a/x', 'm/x');
    moved.git('mv', 'b/x', 'n/x');
    const parting = moved.commit('move both');
    const outcome = oracle(['blame', moved.at('.git')]);
    const row = rowOf(outcome, 'blame');
    expect(row).toMatchObject({ compared: 1, equal: 1, verdict: 'ok' });
    expect(Object.values(row.leftOut)).toEqual([1]);
    expect(row.notes[0]).toMatch(
      new RegExp(`^[mn]/x: 30 lines; at ${parting.slice(0, 12)} [mn]/x is from ./x to blame, from ./x to -M50%$`),
    );
  });

  it('records its table in a document, between the marks, and leaves the rest of it alone', () => {
    const document = room.at('document.md');
    writeFileSync(document, 'before\n<!-- oracle: begin -->\nold\n<!-- oracle: end -->\nafter\n');
    expect(oracle([loose.path, '--reader-commits', '0', '--record', document]).status).toBe(0);
    const text = readFileSync(document, 'utf8');
    expect(text).toMatch(/^before\n<!-- oracle: begin -->\n\n\| repository [^]*<!-- oracle: end -->\nafter\n$/);
    expect(text).toContain(`| loose | ${loose.git('rev-parse', 'HEAD').slice(0, 12)} | 18, 100 % | 22, 100 % |`);
    expect(text).not.toContain('old');
  });

  it('refuses a call without a repository, with an unknown option or without a build', () => {
    expect(oracle([]).status).toBe(2);
    expect(oracle([loose.path, '--hunk-pairs', 'some']).status).toBe(2);
    expect(oracle([loose.path, '--no-such-option']).status).toBe(2);
    const unbuilt = oracle([loose.path], room.at('no-build'));
    expect(unbuilt.status).toBe(2);
    expect(unbuilt.text).toContain('npm run build');
  });

  it('fails for what is no repository, and goes on with the others', () => {
    const outcome = oracle([room.at(), loose.path, '--reader-commits', '0']);
    expect(outcome.status).toBe(1);
    expect(outcome.results.map(({ error }) => error !== undefined)).toEqual([true, false]);
  });
});

/** Lies, each the body of a function over `read` (ReadChanges) and `history`; `find` gives the first row for which something holds. */
const lies = {
  commits: 'history.commits.committerTimes[3] += 1',
  files: 'changes.newModes[find((row) => changes.newModes[row] === 0o100755)] = 0o100644',
  lines: 'changes.added[find((row) => changes.added[row] > 3)] -= 1',
  hunks:
    'hunks.newStarts[changes.hunkEnds[find((row) => changes.kinds[row] === 3 && changes.removed[row] > 0)] - 1] += 1',
  renames: 'changes.oldPaths[find((row) => changes.kinds[row] === 4)] = changes.newPaths[1]',
  books: 'changes.newLines[find((row) => changes.kinds[row] === 1)] += 1',
  // Every change whose end leaves room replaces one line more, by itself.
  blame: `changes.kinds.forEach((kind, row) => {
      const last = changes.hunkEnds[row] - 1;
      if (kind !== 3 || last < (changes.hunkEnds[row - 1] ?? 0)) return;
      if (hunks.oldStarts[last] + hunks.oldCounts[last] >= changes.oldLines[row]) return;
      hunks.oldCounts[last] += 1;
      hunks.newCounts[last] += 1;
    })`,
};

/** A build whose changes go through the lie named by the environment. */
function lyingBuild(): string {
  const build = room.at('lying-build');
  cpSync(lib, build, { recursive: true });
  renameSync(join(build, 'engine/open-pipeline.js'), join(build, 'engine/true-pipeline.js'));
  const cases = Object.entries(lies).map(([name, lie]) => `    case '${name}': { ${lie}; break; }\n`);
  writeFileSync(
    join(build, 'engine/open-pipeline.js'),
    `import { openPipeline as open } from './true-pipeline.js';
function lie(history, read) {
  const { changes, hunks } = read?.batch ?? {};
  const find = (holds) => changes.kinds.findIndex((_, row) => holds(row));
  const wanted = process.env.LIE;
  if ((wanted === 'commits') !== (read === undefined)) return;
  if (wanted === 'renames' && !changes.kinds.includes(4)) return;
  switch (wanted) {
${cases.join('')}  }
}
export async function openPipeline(...args) {
  const pipeline = await open(...args);
  return {
    ...pipeline,
    async history(request) {
      const history = await pipeline.history(request);
      lie(history);
      return history;
    },
    async *batches(history, spans, options) {
      for await (const read of pipeline.batches(history, spans, options)) {
        lie(history, read);
        yield read;
      }
    },
  };
}
`,
  );
  return build;
}

describe('the oracle on a build that lies', () => {
  let build = '';
  beforeAll(() => {
    build = lyingBuild();
  });

  it.each(Object.keys(lies))('sees what is wrong: %s', (name) => {
    const args = name === 'blame' ? ['blame', loose.path] : [loose.path, '--reader-commits', '0'];
    const outcome = oracle(args, build, { LIE: name });
    expect(outcome.status).toBe(1);
    const row = rowOf(outcome, name);
    expect(row.verdict).toBe('FAILED');
    expect(row.differences).not.toEqual([]);
    expect(outcome.text).toContain(`${name}: ${row.compared - row.equal} differ`);
  });

  it.each([
    ['couples', 'pairs of files', 'couples/file-pairs.js', '(2 * count) / both', '(2.000001 * count) / both'],
    ['couples', 'coupled files', 'couples/file-pairs.js', 'both >= 2 * minRevs', 'both >= 9 * minRevs'],
    ['couples', 'companions', 'couples/file-pairs.js', 'const LEAST_LIFT = 2', 'const LEAST_LIFT = 0'],
    ['couples', 'change sets', 'couples/couples.js', 'size > this.options', '2 * size > this.options'],
    ['couples', 'pairs of people', 'couples/people.js', 'Math.min(counts[i]', 'Math.max(counts[i]'],
    ['couples', 'ownership', 'couples/couples.js', '= changes.newLines[row]', '= changes.newLines[row] + 1'],
    ['devs', 'main line: commits', 'devs/devs.js', 'commits.ticks[commit], 1)', 'commits.ticks[commit], 2)'],
    ['devs', 'main line: lines', 'devs/devs.js', 'removed[change] - changed', 'removed[change] - changed + 1'],
    ['devs', 'all: lines', '../history/history.js', 'parentsOf(row).at(0)', 'parentsOf(row).at(9)'],
    ['devs', 'all: commits', '../engine/run-state.js', '? batch : numbered', '? numbered : numbered'],
    ['file-history', 'file history', 'file-history/file-history.js', '[file] = tick;', '[file] = tick + 1;'],
    ['file-history', 'lines replaced', 'changed-lines.js', 'Math.min(replaced + ', 'Math.min(2 * replaced + '],
  ])('sees what is wrong with an analyzer: %s, %s', (word, check, file, right, wrong) => {
    const other = room.at('miscounting-build');
    rmSync(other, { recursive: true, force: true });
    cpSync(lib, other, { recursive: true });
    const text = readFileSync(join(other, 'analyzers', file), 'utf8');
    expect(text).toContain(right);
    writeFileSync(join(other, 'analyzers', file), text.replaceAll(right, wrong));
    const outcome = oracle([word, loose.path, '--files', 'all'], other);
    expect([outcome.status, rowOf(outcome, check).verdict]).toEqual([1, 'FAILED']);
  });

  it.each([
    ['declarations', 'firstLine: match.firstLine(at),', 'firstLine: match.firstLine(at) + 1,'],
    ['imports', 'text: found.names.own(text.slice(start, end)),', "text: found.names.own('nothing'),"],
  ])('sees what is wrong with what is found in a text: %s', (check, right, wrong) => {
    const programs = codeHistory(room, `programs-${check}.git`, 20, 3);
    const honest = oracle(['functions', programs.path]);
    expect([honest.status, rowOf(honest, `Go: ${check}`).verdict]).toEqual([0, 'ok']);
    const other = room.at(`misreading-build-${check}`);
    cpSync(lib, other, { recursive: true });
    const file = join(other, 'uast/blob-syntax.js');
    const text = readFileSync(file, 'utf8');
    expect(text).toContain(right);
    writeFileSync(file, text.replaceAll(right, wrong));
    const outcome = oracle(['functions', programs.path], other);
    expect([outcome.status, rowOf(outcome, `Go: ${check}`).verdict]).toEqual([1, 'FAILED']);
  });

  it('sees a filter that lets files through', () => {
    const open = room.at('open-build');
    cpSync(lib, open, { recursive: true });
    const file = join(open, 'changes/path-filter.js');
    writeFileSync(file, readFileSync(file, 'utf8').replace('leftOutBy(path) {', 'leftOutBy(path) { return -1;'));
    const args = [loose.path, '--reader-commits', '0', '--exclude', 'elsewhere/'];
    expect(rowOf(oracle(args), 'filtered books').verdict).toBe('ok');
    const outcome = oracle(args, open);
    expect(outcome.status).toBe(1);
    expect([rowOf(outcome, 'books').verdict, rowOf(outcome, 'filtered books').verdict]).toEqual(['ok', 'FAILED']);
  });

  it('sees a reader that fills a column differently', () => {
    const outcome = oracle([loose.path], lib, {});
    expect(rowOf(outcome, 'reader git').verdict).toBe('ok');
    const lying = readFileSync(join(build, 'engine/open-pipeline.js'), 'utf8').replace(
      'const pipeline = await open(...args);',
      "const pipeline = await open(...args);\n  if (args[0].reader !== 'git') return pipeline;",
    );
    writeFileSync(join(build, 'engine/open-pipeline.js'), lying);
    const other = oracle([loose.path], build, { LIE: 'hunks' });
    expect(other.status).toBe(1);
    expect(rowOf(other, 'reader git').differences).toEqual([expect.stringContaining('hunks/newStarts')]);
  });
});
