import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../src/cli/arguments.js';
import type { Invocation } from '../../src/cli/arguments.js';
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
    ].flat();
    expect(historyOf(...all, 'some/where').raw).toEqual({
      path: 'some/where',
      burndownFiles: true,
      burndownPeople: true,
      mailmap: false,
      peopleDict: 'who',
      excludeBots: true,
      coAuthors: 'split',
      analyzers: 'burndown',
      revision: 'v1~2',
      firstParent: true,
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
    });
  });

  it('take --head and --revision as one option, and a path after --', () => {
    expect(historyOf('--head', 'main').raw.revision).toBe('main');
    expect(historyOf('--revision=main').raw.revision).toBe('main');
    expect(historyOf('--', '-odd').raw.path).toBe('-odd');
  });

  it('say where and how the report goes', () => {
    const { output } = historyOf('--format', 'json', '-o', 'x.json', '-q', '--stats');
    expect(output).toEqual({ format: 'json', output: 'x.json', quiet: true, verbose: false, stats: true });
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

  it('ask for the list of analyzers', () => {
    expect(parseArguments(['analyzers'])).toEqual({ command: 'analyzers' });
  });
});
