import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { parseArguments, type HistoryInvocation } from '../../src/cli/arguments.js';
import { resolveOptions } from '../../src/engine/options.js';
import { configured, historyConfigKeys, repositoryKeys } from '../../src/cli/configured.js';
import { nearestName } from '../../src/base/nearest-name.js';
import { CodefangError } from '../../src/base/errors.js';
import { FixtureRoom } from '../support/repository-fixture.js';

const room = new FixtureRoom();
afterAll(() => room.remove());
let repositories = 0;

function withFile(text: string | Uint8Array, ...args: string[]): ReturnType<typeof configured> {
  const fixture = room.repository(`config-${repositories++}`);
  writeFileSync(fixture.at('.codefang.yml'), text);
  mkdirSync(fixture.at('below'));
  return configured(invocation(...args, fixture.at('below')));
}

function named(text: string, ...args: string[]): ReturnType<typeof configured> {
  const file = room.at(`options-${repositories++}.yml`);
  writeFileSync(file, text);
  return configured(invocation('--config', file, ...args));
}

function invocation(...args: string[]): HistoryInvocation {
  const parsed = parseArguments(['history', ...args]);
  if (parsed.command !== 'history') throw new Error(parsed.command);
  return parsed;
}

/** The error of a file: its place and message, and its hint. */
async function refusal(text: string | Uint8Array, ...args: string[]): Promise<[string, string]> {
  try {
    await withFile(text, ...args);
  } catch (error) {
    if (!(error instanceof CodefangError)) throw error;
    expect(error.code).toBe('user-bad-option');
    return [error.message.replace(/^.*\.codefang\.yml/, 'FILE'), error.data.hint ?? ''];
  }
  throw new Error('the file was taken');
}

describe('a file of options', () => {
  it('is for all runs: what is chosen on the command line leaves out what has nothing to do there', async () => {
    const text = 'granularity: 7\nmin-comment-len: 30\nexclude-bots: true\nrename-threshold: 40\n';
    const rawOf = async (...args: string[]): Promise<object> => (await withFile(text, ...args)).raw;
    expect(resolveOptions(await rawOf())).toMatchObject({ granularity: 7, minCommentLength: 20, excludeBots: true });
    const devs = resolveOptions(await rawOf('-a', 'devs', '--no-renames'));
    expect(devs).toMatchObject({ granularity: 30, excludeBots: true, renameThreshold: 50 });
    expect(resolveOptions(await rawOf('-a', 'sentiment'))).toMatchObject({ minCommentLength: 30, excludeBots: false });
    expect(resolveOptions(await rawOf('--no-people'))).toMatchObject({ people: false, excludeBots: false });
    const all = 'all-commits: true\nuast-max-file-size: 2MiB\nimport-max-file-size: 2MiB\npeople: false\n';
    expect(resolveOptions((await withFile(all, '-a', 'burndown')).raw)).toMatchObject({ order: 'first-parent' });
    const devs2 = resolveOptions((await withFile(all, '-a', 'devs,imports')).raw);
    expect(devs2).toMatchObject({ order: 'all-commits', importsMostBytes: 2 << 20, people: false });
    const asked = resolveOptions((await withFile(all, '-a', 'burndown', '--burndown-people')).raw);
    expect(asked).toMatchObject({ people: true, trackPeople: true });
    // What is given beside the file must have an effect, and so must what the file has for the analyzers that it names.
    const given = await rawOf('-a', 'devs', '--granularity', '3');
    expect(() => resolveOptions(given)).toThrow('option --granularity has no effect');
    const { raw } = await withFile('analyzers: [devs]\ngranularity: 7\n');
    expect(() => resolveOptions(raw)).toThrow('option --granularity has no effect');
  });

  it('gives options as the command line does, from anywhere in the work tree', async () => {
    const { raw, output, file } = await withFile(
      [
        '# what we count',
        'analyzers: [burndown]',
        'granularity: 7',
        "sampling: '14'",
        'renames: false',
        'default-excludes: false',
        'exclude: [docs/, "*.snap"]',
        'include:',
        '  - src/',
        '  - \\#odd',
        'since: 2020-01-01',
        'format: json',
        'stats: true',
      ].join('\n'),
    );
    expect(raw).toMatchObject({
      analyzers: ['burndown'],
      granularity: '7',
      sampling: '14',
      renames: false,
      defaultExcludes: false,
      exclude: ['docs/', '*.snap'],
      since: '2020-01-01',
      attributes: true,
    });
    expect(output).toMatchObject({ format: 'json', stats: true, quiet: false });
    expect(file).toMatch(/\.codefang\.yml$/);
  });

  it('gives way to flags, list by list', async () => {
    const text = 'granularity: 7\nexclude: a\nformat: json\nverbose: true\nrenames: false\n';
    const { raw, output } = await withFile(text, '--granularity', '9', '--exclude', 'b', '--format', 'yaml', '-q');
    expect(raw).toMatchObject({ granularity: '9', exclude: ['b'], renames: false });
    expect(output).toMatchObject({ format: 'yaml', quiet: true, verbose: false });
  });

  it('gives way to a flag that says the opposite of a key', async () => {
    const order = async (text: string, ...args: string[]): Promise<string> =>
      resolveOptions((await withFile(text, ...args)).raw).order;
    expect(await order('all-commits: true\n')).toBe('all-commits');
    expect(await order('all-commits: true\n', '--first-parent')).toBe('first-parent');
    expect(await order('first-parent: true\n', '--all-commits')).toBe('all-commits');
    expect(await order('first-parent: false\n', '--all-commits=false')).toBe('first-parent');
    await expect(order('first-parent: true\nall-commits: true\n')).rejects.toThrow('are both true');
  });

  it('is not read with --no-config, and another is with --config', async () => {
    expect((await withFile('nonsense', '--no-config')).file).toBe(undefined);
    const { raw, output } = await named('output: out.yml\nobject-reader: git\nignore-revs-file: revs\n');
    expect([raw.objectReader, raw.ignoreRevsFile, output.output]).toEqual(['git', ['revs'], 'out.yml']);
    await expect(configured(invocation('--config', room.at('none.yml')))).rejects.toThrow('there is no file');
    await expect(configured(invocation('--config', room.root))).rejects.toThrow('cannot be read');
  });

  it('has options of analyzers that it names, and of those that the command line names', async () => {
    const parsed = await withFile('min-comment-len: 30\nuast-max-file-size: 2MiB\nanalyzers: [burndown, sentiment]');
    expect(resolveOptions(parsed.raw)).toMatchObject({ analyzers: ['burndown', 'sentiment'], minCommentLength: 30 });
    expect((await withFile('memory-budget: 128MiB')).raw.memoryBudget).toBe('128MiB');
  });

  it('may be empty or not be there', async () => {
    for (const text of ['', '# nothing\n', '---\n']) expect((await withFile(text)).raw.granularity).toBe(undefined);
    const bare = room.repository('bare.git', '--bare');
    expect((await configured(invocation(bare.path))).file).toBe(undefined);
    expect((await configured(invocation(room.at('no', 'repository')))).file).toBe(undefined);
  });

  it.each<[string, string, string]>([
    ['\ngranularty: 3', "FILE:2: unknown key 'granularty': did you mean 'granularity'?", 'known keys: '],
    ['frobnicate: 3', "FILE:1: unknown key 'frobnicate'", 'known keys: '],
    ['sampling: 3\ngranularity: none', "FILE:2: key 'granularity' does not take 'none'", 'give a whole number'],
    ['since: yesterday', "FILE:1: key 'since' does not take 'yesterday'", 'give a date'],
    ['exclude:\n  - ok\n  - "[a"', "FILE:1: key 'exclude' does not take '[a'", 'give a pattern'],
    ['analyzers: nope', "FILE:1: there is no analyzer 'nope'", 'known analyzers'],
    ['format: xml', "FILE:1: key 'format' does not take 'xml'", 'give one of yaml'],
    [
      'format: svg',
      "FILE:1: key 'format' does not take 'svg' in the repository",
      'give --format svg on the command line',
    ],
    [
      'format: png',
      "FILE:1: key 'format' does not take 'png' in the repository",
      'give --format png on the command line',
    ],
    ['renames: maybe', "FILE:1: key 'renames' does not take 'maybe'", 'give true or false'],
    ['renames: [true]', "FILE:1: key 'renames' takes true or false", 'write'],
    ['granularity: [1, 2]', "FILE:1: key 'granularity' takes one value", 'write'],
    ['granularity: {a: 1}', "FILE:1: key 'granularity' takes one value", 'write'],
    ['granularity:', "FILE:1: key 'granularity' takes one value", 'write'],
    ['exclude: null', "FILE:1: key 'exclude' does not take 'null'", "leave the key out, or give a text: 'null'"],
    ['sampling: 3\ninclude: [a, ~]', "FILE:2: key 'include' does not take '~'", 'leave the key out'],
    ['revision: NULL', "FILE:1: key 'revision' does not take 'NULL'", 'leave the key out'],
    ['granularity: null', "FILE:1: key 'granularity' does not take 'null'", 'leave the key out'],
    ["fail-on: ','", "FILE:1: key 'fail-on' names no condition", 'give a metric'],
    ['exclude: [[a]]', "FILE:1: key 'exclude' takes a list of texts", 'write'],
    ['stats: true\n\nstats: false', "FILE:3: key 'stats' is there twice", 'line 1'],
    ['- a', 'FILE:1: this is no mapping', 'write'],
    ['just text', 'FILE:1: this is no mapping', 'write'],
    ['stats: true\n---\nstats: false', 'FILE:1: there are several documents', 'keep one'],
    ['stats: true\n  x: [', 'FILE:2: this is no YAML', 'write'],
    ['stats: &a true\nquiet: *a', 'FILE:1: anchors and aliases are not read here', 'write'],
    ['quiet: *a', 'FILE:1: anchors and aliases are not read here', 'write'],
    ['granularity: !!int 3', 'FILE:1: tags are not read here', 'write'],
    ['exclude: *.md', 'FILE:1: anchors and aliases are not read here', "in quotes if it begins with * or &: '*.md'"],
    ['exclude: !a.txt', 'FILE:1: tags are not read here', "in quotes if it begins with !: '!keep.md'"],
    ['quiet: true\nverbose: true', "FILE:2: keys 'quiet' and 'verbose' are both true", 'keep one'],
    ['output: /etc/passwd', "FILE:1: key 'output' is not taken from a file in the repository", '--config'],
    ['object-reader: libgit2', "FILE:1: key 'object-reader' is not taken from a file in the repository", '--config'],
    ['ignore-revs-file: /etc/passwd', "FILE:1: key 'ignore-revs-file' is not taken", '--config'],
    ['config: other.yml', "FILE:1: unknown key 'config'", 'known keys'],
    ['sampling: 0', "FILE:1: key 'sampling' does not take '0'", 'give a whole number of ticks from 1'],
  ])('%j is refused with its line, key and the accepted form', async (text, message, hint) => {
    const [said, advice] = await refusal(text);
    expect(said).toContain(message);
    expect(advice).toContain(hint);
  });

  it('is refused when it is large, a link, or there under both names', async () => {
    await expect(withFile(Buffer.alloc(1 << 20, '#'))).rejects.toThrow('cannot be read');
    const linked = room.repository('linked');
    symlinkSync('/etc/hostname', linked.at('.codefang.yml'));
    await expect(configured(invocation(linked.path))).rejects.toThrow('no regular file');
    const both = room.repository('both');
    both.write('.codefang.yml', 'stats: true\n');
    both.write('.codefang.yaml', 'stats: true\n');
    await expect(configured(invocation(both.path))).rejects.toThrow('too');
  });

  it('ends in an error, never in anything else, whatever the bytes are', async () => {
    for (const text of [
      '\0',
      '\x80\xff',
      '%YAML 9\n---\na',
      '? a\n: b',
      '{',
      '"',
      '[]: 1',
      'a: |\n  x',
      '<<: {a: 1}',
      ': 1',
    ]) {
      expect((await refusal(Buffer.from(text, 'latin1')))[0]).toMatch(/^FILE:\d+: /);
    }
  });

  it('knows every option of the command line but --config, and those that a repository may set are among them', () => {
    const keys = historyConfigKeys().map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(['granularity', 'exclude', 'renames', 'output']));
    expect(keys).not.toContain('config');
    expect(keys.filter((key) => key.startsWith('no-'))).toEqual([]);
    expect([...repositoryKeys].filter((key) => !keys.includes(key))).toEqual([]);
  });
});

describe('the nearest name', () => {
  it('is one that is a few letters away, or none', () => {
    const names = ['granularity', 'sampling', 'since', 'until', 'include', 'exclude'];
    const near = ['granularty', 'Granularity', 'smapling', 'sinse', 'untill', 'exlude', 'x', 'thing', ''];
    expect(near.map((name) => nearestName(name, names))).toEqual([
      ...['granularity', 'granularity', 'sampling', 'since', 'until', 'exclude'],
      ...[undefined, undefined, undefined],
    ]);
  });
});
