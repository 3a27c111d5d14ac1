import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../src/cli/arguments.js';
import type { Invocation } from '../../src/cli/arguments.js';
import { resolveOptions } from '../../src/engine/options.js';
import { version } from '../../src/engine/version.js';

function historyOf(...args: string[]): Extract<Invocation, { command: 'history' }> {
  const invocation = parseArguments(['history', ...args]);
  if (invocation.command !== 'history') throw new Error(`parsed as ${invocation.command}`);
  return invocation;
}

function printed(...args: string[]): string {
  const invocation = parseArguments(args);
  return invocation.command === 'print' ? invocation.text : `parsed as ${invocation.command}`;
}

describe('arguments of history', () => {
  it('default to the repository one is in, YAML on stdout, and no engine option but switches that are on', () => {
    expect(historyOf()).toMatchObject({
      raw: { path: '.', renames: true, mailmap: true, defaultExcludes: true, attributes: true, ignoreRevs: true },
      config: undefined,
      given: new Set(),
      output: { format: 'yaml', output: undefined, quiet: false, verbose: false, stats: false },
    });
  });

  it('reach the engine unchanged, every one of them', () => {
    const all = [
      ['-a', 'burndown'],
      ['--revision', 'v1~2'],
      ['--first-parent'],
      ['--no-all-commits'],
      ['--granularity', '7'],
      ['--sampling', '1'],
      ['--tick-size', '12h'],
      ['--rename-threshold', '80%'],
      ['--no-renames'],
      ['--object-reader', 'git'],
      ['--allow-shallow'],
      ['--fail-on-missing'],
      ['--burndown-files'],
      ['--burndown-people'],
      ['--no-people'],
      ['--anonymize'],
      ['--couples-max-changeset', '9'],
      ['--couples-min-revs', '8'],
      ['--couples-min-shared', '7'],
      ['--couples-min-coupling', '60%'],
      ['--list-limit', 'all'],
      ['--empty-commits'],
      ['--no-mailmap'],
      ['--people-dict', 'who'],
      ['--exclude-bots'],
      ['--co-authors', 'split'],
      ['--exclude', 'a', '--exclude', '!b'],
      ['--include', 'c'],
      ['--no-default-excludes'],
      ['--no-attributes'],
      ['--since', '2020-01-01'],
      ['--until', '90d'],
      ['--ignore-revs-file', 'd', '--ignore-revs-file', 'e'],
      ['--no-ignore-revs'],
      ['--memory-budget', '512MiB'],
      ['--workers', '2'],
      ['--buffer-size', '3'],
      ['--commit-batch-size', '4'],
      ['--blob-cache-size', '5MiB'],
      ['--diff-cache-size', '6'],
      ['--blob-arena-size', '7MiB'],
      ['--chunk-size', 'all'],
      ['--no-checkpoint'],
      ['--checkpoint-dir', 'f'],
      ['--no-resume'],
      ['--clear-checkpoint'],
      ['--profile', 'g'],
    ].flat();
    expect(historyOf(...all, 'some/where').raw).toEqual({
      path: 'some/where',
      burndownFiles: true,
      burndownPeople: true,
      people: false,
      anonymize: true,
      couplesMaxChangeset: '9',
      couplesMinRevs: '8',
      couplesMinShared: '7',
      couplesMinCoupling: '60%',
      listLimit: 'all',
      emptyCommits: true,
      mailmap: false,
      peopleDict: 'who',
      excludeBots: true,
      coAuthors: 'split',
      analyzers: ['burndown'],
      revision: 'v1~2',
      firstParent: true,
      allCommits: false,
      granularity: '7',
      sampling: '1',
      tickSize: '12h',
      renameThreshold: '80%',
      renames: false,
      objectReader: 'git',
      allowShallow: true,
      failOnMissing: true,
      exclude: ['a', '!b'],
      include: ['c'],
      defaultExcludes: false,
      attributes: false,
      since: '2020-01-01',
      until: '90d',
      ignoreRevsFile: ['d', 'e'],
      ignoreRevs: false,
      memoryBudget: '512MiB',
      workers: '2',
      bufferSize: '3',
      commitBatchSize: '4',
      blobCacheSize: '5MiB',
      diffCacheSize: '6',
      blobArenaSize: '7MiB',
      chunkSize: 'all',
      checkpoint: false,
      checkpointDir: 'f',
      resume: false,
      clearCheckpoint: true,
      profile: 'g',
    });
  });

  it.each([
    ['--checkpoint=false', { checkpoint: false }],
    ['--checkpoint=true', { checkpoint: true }],
    ['--no-checkpoint=true', { checkpoint: false }],
    ['--no-checkpoint=false', { checkpoint: true }],
    ['--resume=false', { resume: false }],
    ['--first-parent=true', { firstParent: true }],
    ['--first-parent=false', { firstParent: false }],
    ['--clear-checkpoint=false', { clearCheckpoint: false }],
    ['--fail-on-missing=true', { failOnMissing: true }],
    ['--renames=true', { renames: true }],
    ['--renames=false', { renames: false }],
    ['--no-mailmap=false', { mailmap: true }],
  ])('of a switch may be given a value: %s', (arg, raw) => {
    const invocation = historyOf(arg);
    expect(invocation.raw).toMatchObject(raw);
    expect([...invocation.given]).toEqual(Object.keys(raw));
  });

  it('that take a value take true and false for texts', () => {
    expect(historyOf('--config=true')).toMatchObject({ config: 'true', raw: { path: '.' } });
    expect(historyOf('--config=false')).toMatchObject({ config: false });
    expect(historyOf('--revision=false').raw.revision).toBe('false');
    expect(historyOf('--', '--checkpoint=false').raw).toMatchObject({ path: '--checkpoint=false' });
    expect(historyOf('--quiet=false', '--stats=true').output).toMatchObject({ quiet: false, stats: true });
  });

  it('have no other forms in the help than those that do something', () => {
    expect(printed('history', '--help')).not.toMatch(/--no-quiet|^ +--renames/m);
  });

  it('name analyzers as often as one likes', () => {
    expect(historyOf('-a', 'burndown,devs', '-a', 'couples').raw.analyzers).toEqual(['burndown,devs', 'couples']);
    expect(resolveOptions(historyOf('-a', 'burndown,devs', '-a', 'couples').raw).analyzers).toEqual([
      'burndown',
      'couples',
      'devs',
    ]);
  });

  it.each(['--resume=no', '--checkpoint=0'])('take true and false for switches, and %s is told so', (arg) => {
    const [name] = arg.split('=');
    expect(() => parseArguments(['history', arg])).toThrow(
      expect.objectContaining({
        message: `unknown option '${arg}'`,
        data: { hint: `${name} takes true or false, or no value` },
      }),
    );
  });

  it('take --head and --revision as one option, and a path after --', () => {
    expect(historyOf('--head', 'main').raw.revision).toBe('main');
    expect(historyOf('--revision=main').raw.revision).toBe('main');
    expect(historyOf('--', '-odd').raw.path).toBe('-odd');
  });

  it('say where and how the report goes', () => {
    const { output } = historyOf('--format', 'json', '-o', 'x.json', '-q', '--stats');
    expect(output).toEqual({ format: 'json', output: 'x.json', quiet: true, verbose: false, stats: true, failOn: [] });
  });

  it.each([
    [['history', '--format', 'xml'], "option --format does not take 'xml'"],
    [['history', '--granularty', '3'], "unknown option '--granularty'"],
    [['history', '--granularity'], 'argument missing'],
    [['history', 'a', 'b'], 'too many arguments'],
    [['history', '-q', '-v'], 'cannot be used with'],
    [['histry'], "unknown command 'histry'"],
    [['analyzers', 'x'], 'too many arguments'],
    [['--frob'], "unknown option '--frob'"],
    [['history', '--checkpoint=maybe'], "unknown option '--checkpoint=maybe'"],
    [['history', '--frob=true'], "unknown option '--frob=true'"],
    [['history', '--workers=2', '--workers'], 'argument missing'],
    [['checkpoint', 'rm'], "unknown command 'rm'"],
    [['checkpoint', 'ls', 'a', 'b'], 'too many arguments'],
    [['checkpoint', 'ls', '--checkpoint-dir'], 'argument missing'],
  ])('%j is a mistake that is named', (args, message) => {
    expect(() => parseArguments(args)).toThrow(
      expect.objectContaining({ code: 'user-bad-option', message: expect.stringContaining(message) as string }),
    );
  });
});

describe('other arguments', () => {
  it('ask for texts: version, help of the program and of a command, and help when there are none', () => {
    expect(printed('--version')).toBe(`${version}\n`);
    expect(printed('-V')).toBe(`${version}\n`);
    for (const args of [['--help'], []]) expect(printed(...args)).toMatch(/Usage: codefang[^]*history[^]*analyzers/);
    expect(printed('history', '--help')).toMatch(/Usage: codefang history[^]*--granularity[^]*Exit codes/);
  });

  it('ask for what is kept to be listed or cleared, of all or of one repository', () => {
    const [directory, path] = [undefined, undefined];
    expect(parseArguments(['checkpoint', 'ls'])).toEqual({ command: 'checkpoint', action: 'ls', path, directory });
    expect(parseArguments(['checkpoint', 'clear', 'p', '--checkpoint-dir', 'd'])).toEqual({
      command: 'checkpoint',
      action: 'clear',
      path: 'p',
      directory: 'd',
    });
    expect(printed('checkpoint')).toMatch(/Usage: codefang checkpoint/);
  });

  it('ask for the list of analyzers', () => {
    expect(parseArguments(['analyzers'])).toEqual({ command: 'analyzers' });
  });
});
