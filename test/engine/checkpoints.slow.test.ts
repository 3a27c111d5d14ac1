import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeState } from '../../src/checkpoint/state-file.js';
import { CheckpointStore } from '../../src/checkpoint/store.js';
import { resolveOptions, type RawOptions } from '../../src/engine/options.js';
import type { Analyze, RunHooks } from '../../src/engine/run-result.js';
import { temporaryDirectory } from '../git/small-repository.js';
import { longHistory } from '../support/long-history.js';
import { FixtureRoom, type RepositoryFixture } from '../support/repository-fixture.js';
import { compiledEngine } from './compiled-engine.js';
import { KeptRuns } from './kept-runs.js';

const room = new FixtureRoom();
afterAll(() => room.remove());

const { fixture } = longHistory(room, 'project.git', 90, 6);
let copies = 0;
/** The same history in another place, with a branch `work` that may move. */
function copyOf(original: RepositoryFixture, work?: string): RepositoryFixture {
  const name = `copy-${copies++}/project.git`;
  cpSync(original.path, room.at(name), { recursive: true });
  const copy = room.existing(name);
  if (work !== undefined) copy.git('update-ref', 'refs/heads/work', work);
  return copy;
}

let analyze: Analyze;
beforeAll(async () => {
  analyze = await compiledEngine();
});
const keptRuns = (on: RepositoryFixture, options: RawOptions = {}): KeptRuns => new KeptRuns(analyze, on.path, options);
/** Hooks that end a run when so many commits of it are read. */
function stopAt(commits: number): RunHooks {
  const stop = new AbortController();
  return {
    stop: stop.signal,
    progress: (event) => {
      if (event.kind === 'advance' && event.done >= commits) stop.abort();
    },
  };
}
const filesIn = (directory: string): string[] =>
  readdirSync(directory, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.state'));

describe('a second run', () => {
  test('of the same head reads nothing and says the same to the byte', async () => {
    const runs = keptRuns(fixture);
    const first = await runs.run();
    expect(first.result.run.checkpoint).toMatchObject({ reused: 0, analysed: 90, saved: true });
    expect(first.told).toEqual([]);
    const second = await runs.run();
    expect(second.result.run.checkpoint).toMatchObject({ reused: 90, analysed: 0, saved: true });
    expect(second.told).toEqual([
      `90 commits reused from the snapshot of ${fixture.git('rev-parse', '--short=8', 'main')}, 0 commits to read`,
    ]);
    expect(second.text).toBe(first.text);
    expect((await runs.fresh()).text).toBe(first.text);
  });

  test('reads what has come since, and says what a run from the start does', async () => {
    const copy = copyOf(fixture, 'main~60');
    const runs = keptRuns(copy, { revision: 'work' });
    await runs.run();
    for (const [back, before] of [
      [40, 60],
      [39, 40],
      [1, 39],
      [0, 1],
    ]) {
      copy.git('update-ref', 'refs/heads/work', `main~${back}`);
      const { text, result } = await runs.run();
      expect(result.run.checkpoint).toMatchObject({ reused: 90 - before, analysed: before - back });
      expect(text).toBe((await runs.fresh()).text);
    }
  });

  test('may have other knobs, and another reader', async () => {
    const copy = copyOf(fixture, 'main~30');
    const runs = keptRuns(copy, { revision: 'work' });
    await runs.run({ workers: 2 });
    copy.git('update-ref', 'refs/heads/work', 'main');
    const { text, result } = await runs.run({
      objectReader: 'git',
      chunkSize: 'all',
      commitBatchSize: 100,
      memoryBudget: 'auto',
    });
    expect(result.run.checkpoint.reused).toBe(60);
    expect(text).toBe((await runs.fresh()).text);
  });

  test('keeps at most two states, a snapshot at the end', async () => {
    const runs = keptRuns(fixture);
    const kept: number[] = [];
    const { result } = await runs.run({}, { checkpointed: ({ commits }) => kept.push(commits) });
    expect(kept).toEqual([20, 40, 60, 80, 90]);
    const store = new CheckpointStore(result.run.checkpoint.directory ?? '');
    expect(store.list().map(({ manifest: { kind, commits } }) => [kind, commits])).toEqual([
      ['snapshot', 90],
      ['checkpoint', 80],
    ]);
    expect(filesIn(runs.directory)).toHaveLength(2 * (1 + resolveOptions({}).analyzers.length));
    expect(readdirSync(runs.directory)).toEqual([store.name]);
  });
});

describe('a window', () => {
  const instants = fixture.git('log', '--first-parent', '--format=%ct', 'main').split('\n').map(Number);
  const at = (back: number): string => new Date(instants[back] * 1000).toISOString();

  test.each([
    ['since an instant', { since: at(50) }],
    ['until an instant', { until: at(5) }],
    ['of two instants', { since: at(50), until: at(5) }],
    ['since a time before the head', { since: '15d' }],
    ['until a time before the head', { until: '2d' }],
  ])('%s is gone on with as it would be read from the start', async (_, window) => {
    const copy = copyOf(fixture, 'main~20');
    const runs = keptRuns(copy, { revision: 'work', ...window });
    await runs.run();
    for (const back of [19, 18, 10, 9, 0]) {
      copy.git('update-ref', 'refs/heads/work', `main~${back}`);
      const { text } = await runs.run();
      expect(text).toBe((await runs.fresh()).text);
    }
  });

  test('that has only its starting state goes on with the first commit after it', async () => {
    const late = room.repository('late');
    late.commit('one', { a: 'a\n' });
    const since = new Date((Number(late.git('log', '-1', '--format=%ct')) + 1) * 1000).toISOString();
    const runs = keptRuns(late, { since });
    const first = await runs.run();
    expect((await runs.run()).text).toBe(first.text);
    late.commit('two', { a: 'a\nb\n' });
    late.commit('three', { a: 'b\n' });
    const { text, result } = await runs.run();
    expect(result.run.checkpoint.reused).toBe(1);
    expect(text).toBe((await runs.fresh()).text);
  });
});

describe('people', () => {
  test('with co-authors are gone on with as they would be read from the start', async () => {
    const team = room.repository('team');
    const commit = (name: string, file: string, trailer = ''): string => {
      team.git('config', 'user.name', name);
      return team.commit(`m\n\n${trailer}`, { [file]: `${name}\n` });
    };
    commit('Ada', 'a');
    commit('Ada', 'b', 'Co-authored-by: Bob <bob@example.org>');
    for (const coAuthors of ['author', 'split', 'all']) {
      const runs = keptRuns(team, { coAuthors });
      await runs.run();
      commit('Ada', `c-${coAuthors}`, 'Co-authored-by: Cy <cy@example.org>\nCo-authored-by: Bob <bob@example.org>');
      commit('Ada', `d-${coAuthors}`);
      const { text, result } = await runs.run();
      expect(result.run.checkpoint.reused).toBeGreaterThan(0);
      expect(text).toBe((await runs.fresh()).text);
    }
  });
});

describe('a history that was rewritten', () => {
  test('is read from the state before, if that is a part of it', async () => {
    const copy = copyOf(fixture, 'main~10');
    const runs = keptRuns(copy, { revision: 'work' });
    await runs.run();
    const tree = copy.git('rev-parse', 'main~40^{tree}');
    copy.git('update-ref', 'refs/heads/work', copy.git('commit-tree', tree, '-p', 'main~12', '-m', 'other'));
    const { text, told, result } = await runs.run();
    // The snapshot has 80 commits; the checkpoint before it 60, of which the new history has 78 and one more.
    expect(told[0]).toMatch(/^the snapshot of [0-9a-f]{8} does not fit: its commit is not in this history/);
    expect(told[1]).toMatch(/^60 commits reused from the checkpoint of [0-9a-f]{8}, 19 commits to read$/);
    expect(result.run.checkpoint).toMatchObject({ reused: 60, analysed: 19 });
    expect(text).toBe((await runs.fresh()).text);
  });

  test('is read from the start, if no state is a part of it', async () => {
    const copy = copyOf(fixture, 'main~10');
    const runs = keptRuns(copy, { revision: 'work' });
    await runs.run();
    const orphan = copy.git('commit-tree', copy.git('rev-parse', 'main^{tree}'), '-m', 'orphan');
    for (const head of ['main~50', orphan]) {
      copy.git('update-ref', 'refs/heads/work', head);
      const { text, told, result } = await runs.run({ checkpoint: true });
      expect(told.filter((line) => line.includes('its commit is not in this history'))).toHaveLength(2);
      expect(result.run.checkpoint.reused).toBe(0);
      expect(text).toBe((await runs.fresh()).text);
    }
  });
});

describe('a state with people', () => {
  test('is of use to a run that calls them by pseudonyms, and the other way round', async () => {
    const runs = keptRuns(fixture);
    for (const anonymize of [false, true, false]) {
      const { text, result } = await runs.run({ anonymize });
      expect(text).toBe((await runs.fresh({ anonymize })).text);
      expect(text.includes('Developer-A')).toBe(anonymize);
      expect(text.includes('@')).toBe(!anonymize);
      expect(result.run.checkpoint.analysed > 0).toBe(result.run.checkpoint.reused === 0);
    }
    expect((await runs.run({ anonymize: true })).result.run.checkpoint.reused).toBe(90);
  });
});

const others = resolveOptions({}).analyzers.map((id) => `other-${id}`);

describe('a state that does not fit is told', () => {
  test.each([
    ['other options', { granularity: 5, renames: false }, /granularity was 3, is 5; renames was true, is false$/],
    ['another window', { since: '2020-01-05' }, /since was null, is "2020-01-05"$/],
    ['patterns', { exclude: ['*.md'] }, /exclude was \[\], is \["\*\.md"\]$/],
    [
      'other analyzers and fewer things tracked, without the options that only one of them has',
      { analyzers: 'burndown', burndownPeople: false },
      /its analyzers are [a-z, -]+; burndown_people was true, is false; people was true, is false$/,
    ],
  ] as [string, RawOptions, RegExp][])('because of %s', async (_, raw, text) => {
    const runs = keptRuns(fixture);
    await runs.run();
    const second = await runs.run(raw);
    expect(second.told).toHaveLength(1);
    expect(second.told[0]).toMatch(/^the snapshot of [0-9a-f]{8} does not fit: /);
    expect(second.told[0]).toMatch(text);
    expect(second.result.run.checkpoint).toMatchObject({ reused: 0, saved: true });
    expect(second.text).toBe((await runs.fresh(raw)).text);
  });

  test.each([
    ['another version', { program: '0.0.1' }, {}, 'it was written by version 0.0.1'],
    ['other analyzers', {}, { analyzers: others }, `its analyzers are ${others.join(', ')}`],
    ['another repository', {}, { repository: '/elsewhere/.git' }, 'it is of another repository'],
    ['another cut', {}, { shallow: 'x' }, 'the clone was cut off elsewhere'],
  ] as [string, object, object, string][])('because its manifest is of %s', async (_, head, fingerprint, text) => {
    const runs = keptRuns(fixture);
    const { result } = await runs.run();
    const file = join(result.run.checkpoint.directory ?? '', 'checkpoint.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as { fingerprint: object };
    writeFileSync(
      file,
      JSON.stringify({ ...manifest, ...head, fingerprint: { ...manifest.fingerprint, ...fingerprint } }),
    );
    const { told } = await runs.run();
    expect(told[0]).toMatch(/^the snapshot of [0-9a-f]{8} does not fit: /);
    expect(told[0]).toContain(text);
    // The one before it fits.
    expect(told[1]).toMatch(/^80 commits reused/);
  });

  test('because the repository was copied: another path has states of its own', async () => {
    const runs = keptRuns(fixture);
    await runs.run();
    const copy = copyOf(fixture);
    const other = new KeptRuns(analyze, copy.path);
    const { result, told } = await other.run({ checkpointDir: runs.directory });
    expect([result.run.checkpoint.reused, told]).toEqual([0, []]);
    // Even if somebody copies the states, too.
    const [own, theirs] = [fixture, copy].map(({ path }) => CheckpointStore.of(runs.directory, path).directory);
    rmSync(theirs, { recursive: true });
    cpSync(own, theirs, { recursive: true });
    expect((await other.run({ checkpointDir: runs.directory })).told[0]).toContain('it is of another repository');
  });

  test('because the clone was cut off elsewhere', async () => {
    fixture.git('clone', '-q', '--bare', '--depth=20', `file://${fixture.path}`, room.at('shallow'));
    const shallow = room.existing('shallow');
    const runs = keptRuns(shallow, { allowShallow: true });
    await runs.run();
    expect((await runs.run()).result.run.checkpoint.reused).toBe(20);
    shallow.git('fetch', '-q', '--depth=30', `file://${fixture.path}`, 'main');
    const { told, text, result } = await runs.run();
    expect(told[0]).toContain('the clone was cut off elsewhere');
    expect(result.source.completeness.shallow).toBe(true);
    expect(text).toBe((await runs.fresh()).text);
  });

  test('because its content is not what this program keeps, though it is whole', async () => {
    for (const [facts, columns] of [
      [{ strange: true }, undefined],
      [null, undefined],
      [undefined, {}],
    ] as const) {
      const runs = keptRuns(fixture);
      const { text } = await runs.run();
      const store = CheckpointStore.of(runs.directory, fixture.path);
      expect(store.lock(Date.now)).toBeUndefined();
      const [{ manifest }] = store.list();
      const [run, analyzer, ...rest] = manifest.files.map((_, place) => {
        const state = store.read({ manifest, file: '' }, place);
        if (typeof state === 'string') throw new Error(state);
        return state;
      });
      await store.save({
        manifest,
        states: Promise.all(
          [
            { ...run, ...(facts !== undefined && { facts }) },
            { ...analyzer, columns: columns ?? analyzer.columns },
            ...rest,
          ].map(encodeState),
        ),
      });
      store.unlock();
      const second = await runs.run();
      expect(second.told[0]).toMatch(/snapshot of .*: it does not hold what this program keeps$/);
      expect(second.told[1]).toMatch(/^90 commits reused from the snapshot/);
      expect(second.text).toBe(text);
    }
  });
});

describe('what the newest commit says of files and commits', () => {
  /** A repository whose later commits may bring lists. */
  function listed(name: string): { repository: RepositoryFixture; ids: string[]; runs: KeptRuns } {
    const repository = room.repository(name);
    const ids = ['a\n', 'a\nb\n', 'A\nb\n', 'A\nB\n', 'A\nB\nc\n'].map((text, i) =>
      repository.commit(`${i}`, { 'f.txt': text, 'made.txt': `${text}made\n` }),
    );
    return { repository, ids, runs: keptRuns(repository, { chunkSize: 2, commitBatchSize: 1 }) };
  }
  const same = async (runs: KeptRuns, reused: boolean, why?: string): Promise<void> => {
    const { text, told, result } = await runs.run();
    expect([told, result.run.checkpoint.reused > 0]).toEqual([told, reused]);
    if (why !== undefined) expect(told.join('\n')).toContain(why);
    expect(text).toBe((await runs.fresh()).text);
  };

  test('may be other .gitattributes: then all is read anew', async () => {
    const { repository, runs } = listed('attributes');
    await runs.run();
    repository.commit('attributes', { '.gitattributes': 'made.txt linguist-generated\n' });
    await same(runs, false, 'other files count now (.gitattributes, or the list of what is left out)');
    await same(runs, true);
  });

  test('may be a commit to ignore that was read before: then all is read anew', async () => {
    const { repository, ids, runs } = listed('ignored-before');
    await runs.run();
    repository.commit('list', { '.git-blame-ignore-revs': `${ids[2]}\n` });
    await same(runs, false, 'other commits leave the age of lines alone now (.git-blame-ignore-revs)');
    repository.commit('no list', { '.git-blame-ignore-revs': '' });
    await same(runs, false, 'other commits leave the age of lines alone now');
  });

  test('may be a commit to ignore that is new, or a comment: then the state is of use', async () => {
    const { repository, runs } = listed('ignored-after');
    await runs.run();
    const id = repository.commit('reformat', { 'f.txt': '  A\n  B\n' });
    repository.commit('list', { '.git-blame-ignore-revs': `# ours\n${id}\n` });
    await same(runs, true);
    repository.commit('comment', { '.git-blame-ignore-revs': `# still ours\n\n${id}\n` });
    await same(runs, true);
  });

  test('may be a commit to ignore that the run before was to read: it counts where it is read', async () => {
    const { repository, ids, runs } = listed('ignored-ahead');
    repository.commit('list', { '.git-blame-ignore-revs': `${ids[4]}\n` });
    await runs.run({}, stopAt(2));
    // The ignored commit is not in the new history, whose list names it all the same.
    repository.git('reset', '-q', '--hard', ids[2]);
    repository.commit('list', { '.git-blame-ignore-revs': `${ids[4]}\n` });
    await same(runs, true);
  });
});

describe('missing blobs', () => {
  function holes(name: string): { repository: RepositoryFixture; file: string; runs: KeptRuns } {
    const repository = room.repository(name);
    repository.commit('one', { 'a.txt': 'a\n', 'gone.txt': 'gone\ngone\n' });
    const gone = repository.git('rev-parse', 'HEAD:gone.txt');
    repository.commit('two', { 'a.txt': 'a\nb\n' });
    const file = repository.at('.git', 'objects', gone.slice(0, 2), gone.slice(2));
    return { repository, file, runs: keptRuns(repository) };
  }

  test('stay counted in a run that goes on', async () => {
    const { repository, file, runs } = holes('holes');
    const revision = repository.git('rev-parse', 'HEAD');
    repository.commit('three', { 'a.txt': 'b\n' });
    rmSync(file);
    await runs.run({ revision });
    const { text, result } = await runs.run();
    expect(result.run.checkpoint.reused).toBe(2);
    expect(result.source.completeness.missingBlobs.count).toBe(1);
    expect(text).toBe((await runs.fresh()).text);
  });

  test('that came back are read anew', async () => {
    const { file, runs } = holes('back');
    cpSync(file, `${file}.away`);
    rmSync(file);
    await runs.run();
    cpSync(`${file}.away`, file);
    const { text, told, result } = await runs.run();
    expect(told[0]).toMatch(/does not fit: blobs that were missing are there now$/);
    expect(result.source.completeness.missingBlobs.count).toBe(0);
    expect(text).toBe((await runs.fresh()).text);
  });

  test('end a run that is to fail on them, though a state has them', async () => {
    const { file, runs } = holes('failing');
    rmSync(file);
    await runs.run();
    const told: string[] = [];
    const progress: RunHooks['progress'] = (event) => {
      if (event.kind === 'notice') told.push(event.text);
    };
    await expect(runs.run({ failOnMissing: true }, { progress })).rejects.toMatchObject({
      code: 'repository-missing-object',
    });
    expect(told.join('\n')).toContain('it has missing blobs, and --fail-on-missing is given');
    // The state that counted them is still there.
    expect((await runs.run()).result.run.checkpoint.reused).toBe(2);
  });
});

describe('the options', () => {
  test('resume: false reads all, and keeps it', async () => {
    const runs = keptRuns(fixture);
    const first = await runs.run();
    const second = await runs.run({ resume: false });
    expect(second.result.run.checkpoint).toMatchObject({ reused: 0, analysed: 90, saved: true });
    expect([second.text, second.told]).toEqual([first.text, []]);
  });

  test('checkpoint: false keeps nothing and uses nothing', async () => {
    const runs = keptRuns(fixture);
    const { result } = await runs.run({ checkpoint: false });
    expect(result.run.checkpoint).toEqual({ directory: undefined, reused: 0, analysed: 90, saved: false });
    expect(readdirSync(runs.directory)).toEqual([]);
    await runs.run();
    expect((await runs.run({ checkpoint: false })).result.run.checkpoint.reused).toBe(0);
  });

  test('clearCheckpoint removes what is kept of this repository, with or without keeping more', async () => {
    const runs = keptRuns(fixture);
    const other = room.repository('other');
    other.commit('one', { a: 'a\n' });
    await new KeptRuns(analyze, other.path).run({ checkpointDir: runs.directory });
    await runs.run();
    const again = await runs.run({ clearCheckpoint: true });
    expect(again.told).toEqual(['what was kept of this repository is cleared']);
    expect(again.result.run.checkpoint).toMatchObject({ reused: 0, saved: true });
    const gone = await runs.run({ clearCheckpoint: true, checkpoint: false });
    expect(gone.told).toEqual(['what was kept of this repository is cleared']);
    expect(readdirSync(runs.directory)).toEqual([CheckpointStore.of(runs.directory, other.at('.git')).name]);
    expect((await runs.run({ clearCheckpoint: true, checkpoint: false })).told).toEqual([]);
  });

  test('clearCheckpoint leaves alone what another process is writing', async () => {
    const runs = keptRuns(fixture);
    await runs.run();
    const store = CheckpointStore.of(runs.directory, fixture.path);
    expect(store.lock(Date.now)).toBeUndefined();
    for (const checkpoint of [true, false]) {
      const { told, result } = await runs.run({ clearCheckpoint: true, checkpoint });
      expect(told).toEqual([
        expect.stringMatching(/^process \d+ on .* is writing here; nothing is cleared, used or kept$/),
      ]);
      expect(result.run.checkpoint).toMatchObject({ reused: 0, saved: false });
    }
    expect(store.list()).toHaveLength(2);
    const reading = await runs.run();
    expect(reading.told[0]).toContain('is writing here; this run reads what there is and keeps nothing');
    expect(reading.result.run.checkpoint.reused).toBe(90);
    store.unlock();
  });

  test('checkpointDir where nothing can be written is told once, and the run goes on without', async () => {
    const runs = keptRuns(fixture);
    const file = join(temporaryDirectory(), 'file');
    writeFileSync(file, 'in the way');
    for (const raw of [{}, { clearCheckpoint: true }]) {
      const { text, told, result } = await runs.run({ ...raw, checkpointDir: file });
      expect(told).toEqual([
        expect.stringMatching(/^nothing can be kept in .* \((EEXIST|ENOTDIR)\); the run goes on without$/),
      ]);
      expect(result.run.checkpoint).toMatchObject({ reused: 0, saved: false });
      expect(text).toBe((await runs.fresh()).text);
    }
    expect(existsSync(file)).toBe(true);
  });
});
