import { isUtf8 } from 'node:buffer';
import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BurndownResult } from '../../src/analyzers/burndown/result.js';
import { resolveOptions, type RawOptions } from '../../src/engine/options.js';
import type { Analyze } from '../../src/engine/run-result.js';
import { compiledEngine } from './compiled-engine.js';
import { FixtureRoom, type RepositoryFixture } from '../support/repository-fixture.js';

const room = new FixtureRoom();
afterAll(() => room.remove());

let analyze: Analyze;
beforeAll(async () => {
  analyze = await compiledEngine();
});

async function burndown(path: string, raw: RawOptions = {}, notices: string[] = []): Promise<BurndownResult> {
  const options = resolveOptions({ path, checkpoint: false, burndownPeople: true, ...raw });
  const { results } = await analyze(options, {
    progress: (event) => {
      if (event.kind === 'notice') notices.push(event.text);
    },
  });
  return results['burndown'] as BurndownResult;
}

/** Names and lines written, by name. */
const written = (result: BurndownResult): Record<string, number> =>
  Object.fromEntries(result.developer_survival!.map((one) => [one.name, one.lines_written]));

const zoe = Buffer.from('Zo\xeb', 'latin1');

/** Each commit adds one line; so lines written are commits. */
function history(name: string, ...options: string[]): RepositoryFixture {
  const repository = room.repository(name, ...options);
  const commits: [string | Buffer, string, string][] = [
    ['Ada', 'ada@old', ''],
    ['Bob', 'shared@host', 'text\n\nCo-authored-by: Ada <ada@old>\n\nmore text'],
    ['Carol', 'shared@host', ''],
    ['ada l', 'ADA@OLD', 'co-authored-by: Bob <shared@host>\nCo-Authored-By: Dora <dora@x>'],
    ['dependabot[bot]', '49699333+dependabot[bot]@users.noreply.github.com', ''],
    [zoe, 'zoe@x', ''],
    ['Bob', 'bob@new', ''],
  ];
  const stream: Buffer[] = [];
  const add = (text: string | Buffer): number => stream.push(Buffer.from(text as string));
  const data = (text: string): number => add(`data ${Buffer.byteLength(text)}\n${text}\n`);
  commits.forEach(([author, mail, message], at) => {
    add(`commit refs/heads/main\nauthor `);
    add(author);
    add(` <${mail}> ${1_577_836_800 + at * 90_000} +0000\n`);
    add(`committer C <c@c> ${1_577_836_800 + at * 90_000} +0000\n`);
    data(`commit ${at}\n\n${message}`);
    add('M 100644 inline file\n');
    data(Array.from({ length: at + 1 }, (_, line) => `line ${line}\n`).join(''));
    if (at === commits.length - 1) {
      add('M 100644 inline .mailmap\n');
      data('Ada Lovelace <ada@new> <ada@old>\nCarol C <carol@c> Carol <shared@host>\n');
      add('M 100644 inline who/map\n');
      data('Other Ada <ada@old>\n');
    }
  });
  repository.gitBytes(Buffer.concat(stream), 'fast-import', '--quiet', '--force', '--date-format=raw');
  return repository;
}

/** Commits of the main line by author, as `git shortlog` says; the last commit has three lines more than others. */
function shortlog(repository: RepositoryFixture): Record<string, number> {
  const rows = repository
    .gitBytes('', 'shortlog', '-se', '--first-parent', 'main')
    .toString('latin1')
    .trimEnd()
    .split('\n')
    .map((line) => Buffer.from(line, 'latin1'))
    .map((line) => /^\s*(\d+)\t(.*)$/.exec(line.toString(isUtf8(line) ? 'utf8' : 'latin1'))!);
  const last = repository.git('log', '-1', '--use-mailmap', '--format=%aN <%aE>', 'main');
  return Object.fromEntries(rows.map(([, count, name]) => [name, Number(count) + (name === last ? 3 : 0)]));
}

describe('people of a run', () => {
  test('are those of git shortlog -se: a bare repository has the mailmap of HEAD, a work tree its own', async () => {
    const bare = history('bare.git', '--bare');
    const ofBare = written(await burndown(bare.path));
    expect(ofBare).toEqual(shortlog(bare));
    expect(Object.keys(ofBare)).toEqual([
      'Ada Lovelace <ada@new>',
      'Bob <shared@host>',
      'Carol C <carol@c>',
      'dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>',
      'Zoë <zoe@x>',
      'Bob <bob@new>',
    ]);

    const tree = history('tree');
    tree.write('.mailmap', 'Bobby <bob@b> <bob@new>\n');
    const ofTree = written(await burndown(tree.path));
    expect(ofTree).toEqual(shortlog(tree));
    expect(ofTree['Bobby <bob@b>']).toBe(4);
    expect(ofTree['Ada <ada@old>']).toBe(1);
  });

  test('follow mailmap.blob and mailmap.file of the configuration of the repository, the file last', async () => {
    const repository = history('configured.git', '--bare');
    repository.git('config', 'mailmap.blob', 'main:who/map');
    expect(written(await burndown(repository.path))).toEqual(shortlog(repository));
    writeFileSync(room.at('extra'), 'Last Ada <ada@old>\n');
    repository.git('config', 'mailmap.file', room.at('extra'));
    const names = written(await burndown(repository.path));
    expect(names).toEqual(shortlog(repository));
    expect(names).toHaveProperty('Last Ada <ada@old>');
    expect(names).toHaveProperty('Last Ada <ADA@OLD>');
    // An empty one is one that names nothing, and not the usual one of a bare repository.
    const usual = room.repository('usual');
    usual.commit('one', {
      a: 'a\n',
      '.mailmap': 'Somebody Else <author@example.com>\nSomebody Else <ada@example.com>\n',
    });
    const bare = room.existing('usual.git');
    usual.git('clone', '--quiet', '--bare', usual.path, bare.path);
    expect(Object.keys(written(await burndown(bare.path)))).toEqual(Object.keys(shortlog(bare)));
    bare.git('config', 'mailmap.blob', '');
    expect(Object.keys(written(await burndown(bare.path)))).toEqual(Object.keys(shortlog(bare)));
    for (const blob of ['none:who/map', 'main:none', 'main:who', 'nonsense', 'main', 'f'.repeat(40)]) {
      repository.git('config', 'mailmap.blob', blob);
      const notices: string[] = [];
      expect(written(await burndown(repository.path, {}, notices))).toEqual(names);
      expect(notices).toEqual([`mailmap.blob is left out, as git does: '${blob}' is no file that can be read`]);
    }
  });

  test('take a blob for mailmap.blob by whatever names it', async () => {
    const repository = history('blob.git', '--bare');
    const oid = repository.git('rev-parse', 'main:who/map');
    repository.git('update-ref', 'refs/people', oid);
    for (const blob of [oid, oid.toUpperCase(), oid.slice(0, 12), 'refs/people', 'main^{tree}:who/map']) {
      repository.git('config', 'mailmap.blob', blob);
      const notices: string[] = [];
      const names = written(await burndown(repository.path, {}, notices));
      expect(names).toEqual(shortlog(repository));
      expect(names).toHaveProperty('Other Ada <ada@old>');
      expect(notices).toEqual([]);
    }
  });

  test('leave out a mailmap.file that is no file, as git does, and say so', async () => {
    const repository = history('directory.git', '--bare');
    repository.git('config', 'mailmap.file', room.at());
    const notices: string[] = [];
    expect(written(await burndown(repository.path, {}, notices))).toEqual(shortlog(repository));
    expect(notices).toEqual([`mailmap.file is left out, as git does: not a regular file: ${room.at()}`]);
  });

  test('can go by what the commits say, and by a people file', async () => {
    const repository = history('file.git', '--bare');
    const plain = written(await burndown(repository.path, { mailmap: false }));
    expect(Object.keys(plain).slice(0, 4)).toEqual([
      'Ada <ada@old>',
      'Bob <shared@host>',
      'Carol <shared@host>',
      'ada l <ADA@OLD>',
    ]);
    const who = room.at('who');
    writeFileSync(who, 'The Bobs|bob@new|Bob\nAda|ada@new\n');
    const named = written(await burndown(repository.path, { peopleDict: who }));
    expect(named).toMatchObject({ 'The Bobs': 5, Ada: 2, 'Carol C <carol@c>': 1 });
    writeFileSync(who, 'A|bob\nB|Bob\n');
    await expect(burndown(repository.path, { peopleDict: who })).rejects.toThrow(
      /'Bob' stands on line 1 and on line 2/,
    );
    await expect(burndown(repository.path, { peopleDict: room.at('none') })).rejects.toThrow(/--people-dict/);
    await expect(burndown(repository.path, { peopleDict: room.at() })).rejects.toMatchObject({
      code: 'user-bad-option',
      message: `option --people-dict: ${room.at()} cannot be read`,
    });
  });

  test('share the lines of a commit with its co-authors as the option says', async () => {
    const repository = history('together.git', '--bare');
    const sum = (result: BurndownResult): number =>
      result.developer_survival!.reduce((total, one) => total + one.current_lines, 0);
    const [author, split, all] = await Promise.all(
      ['author', 'split', 'all'].map((coAuthors) => burndown(repository.path, { coAuthors })),
    );
    expect(written(author)).not.toHaveProperty('Dora <dora@x>');
    expect(written(split)).toMatchObject({
      'Ada Lovelace <ada@new>': 1.833333,
      'Bob <shared@host>': 0.833333,
      'Dora <dora@x>': 0.333333,
    });
    expect(written(all)).toMatchObject({
      'Ada Lovelace <ada@new>': 3,
      'Bob <shared@host>': 2,
      'Dora <dora@x>': 1,
    });
    const total = author.aggregate.total_current_lines;
    expect(sum(author)).toBe(total);
    expect(sum(split)).toBeCloseTo(total, 4);
    expect(sum(all)).toBe(total + 3);
    expect(all.matrix).toEqual(author.matrix);
  });

  test('that are bots are marked, or counted together', async () => {
    const repository = history('bots.git', '--bare');
    const listed = await burndown(repository.path);
    expect(listed.developer_survival!.filter((one) => one.is_bot).map((one) => one.id)).toEqual([3]);
    const without = await burndown(repository.path, { excludeBots: true, burndownFiles: true });
    expect(JSON.stringify(without)).not.toContain('dependabot');
    const file = without.file_survival!.find(({ path }) => path === 'file');
    expect(file).toMatchObject({ current_lines: 7, ownership: { '-1': 1, 0: 2, 1: 1, 2: 1, 3: 1, 4: 1 } });
  });

  test('go by pseudonyms in the order of their first commits, with no mail anywhere', async () => {
    const repository = history('hidden.git', '--bare');
    const raw = { burndownFiles: true, coAuthors: 'all', since: '2020-01-02' };
    const [named, hidden] = await Promise.all([
      burndown(repository.path, raw),
      burndown(repository.path, { ...raw, anonymize: true }),
    ]);
    const names = named.developer_survival!.map(({ name }) => name);
    expect(names[0]).toBe('Earlier');
    const shown = ['Earlier', ...names.slice(1).map((_, at) => `Developer-${'ABCDEFGH'[at]}`)];
    expect(hidden.developer_survival!.map(({ name }) => name)).toEqual(shown);
    expect(JSON.stringify(hidden)).not.toMatch(/@|Ada|Bob/);
    const renamed = names.reduce(
      (text, name, at) => text.replaceAll(JSON.stringify(name), JSON.stringify(shown[at])),
      JSON.stringify(named),
    );
    expect(JSON.parse(renamed)).toEqual(hidden);
  });

  test('are named nowhere where none are wanted', async () => {
    const repository = history('nobody.git', '--bare');
    const raw = { path: repository.path, checkpoint: false, burndownFiles: true, people: false };
    const { source, results } = await analyze(resolveOptions(raw), {});
    expect(JSON.stringify([source, results])).not.toMatch(/Ada|bob@|shared@host|Developer|developer_survival/);
    expect((results['burndown'] as BurndownResult).aggregate.tracked_developers).toBe(0);
  });

  test('stay out of a report that does not ask for them', async () => {
    const repository = history('private.git', '--bare');
    const raw = { analyzers: 'burndown', path: repository.path, checkpoint: false, burndownFiles: true };
    const result = await analyze(resolveOptions(raw), {});
    expect(JSON.stringify(result.results)).not.toMatch(/Ada|bob@|shared@host/);
  });
});
