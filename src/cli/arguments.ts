// Arguments to a command. No input or output: help and version are texts to print, a mistake is a `user-bad-option` error.
// Values are passed on as they were given; the engine's `resolveOptions` checks those that are its own.

import { Command, CommanderError, Option } from 'commander';
import { CodefangError } from '../base/errors.js';
import type { RawOptions } from '../engine/options.js';
import { version } from '../engine/version.js';
import { formats } from '../report/formats.js';
import { nearestName } from './nearest-name.js';
import type { Format } from '../report/formats.js';

/** Where the report and the talk about the run go. */
export interface OutputOptions {
  readonly format: Format;
  /** File for the report; undefined is stdout. */
  readonly output: string | undefined;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly stats: boolean;
}

/** The command `history`: its options as the command line alone has them, and what is needed to fill in those of a file. */
export interface HistoryInvocation {
  readonly command: 'history';
  readonly raw: RawOptions;
  readonly output: OutputOptions;
  /** A file of options; undefined to look for one in the repository, false to do without. */
  readonly config: string | false | undefined;
  readonly flags: HistoryFlags;
  /** The names, as in `flags`, of what stands on the command line. */
  readonly given: ReadonlySet<string>;
}

/** What the arguments ask for. */
export type Invocation =
  | HistoryInvocation
  | { readonly command: 'analyzers' }
  | CheckpointInvocation
  | { readonly command: 'print'; readonly text: string };

/** The command `checkpoint`: lists or clears what is kept, of one repository or of all. */
export interface CheckpointInvocation {
  readonly command: 'checkpoint';
  readonly action: 'ls' | 'clear';
  /** Undefined: all of them. */
  readonly path: string | undefined;
  /** Undefined: where they are kept by default. */
  readonly directory: string | undefined;
}

const EXAMPLES = `
Examples:
  codefang history -a burndown .                    global burndown of the repository you are in
  codefang history --format text ~/src/project      a summary to read in the terminal
  codefang history --granularity 365 --sampling 30  bands of a year, a row a month
  codefang history --revision v2.0 -o report.yml ~/src/project
  codefang history --exclude 'docs/' --exclude '*.snap' --since 2020-01-01     what counts, and from when on
  codefang history --memory-budget=512MiB -a burndown .                        all caches and workers within 512 MiB
  codefang checkpoint ls                            what is kept, so that the next run reads new commits only

Exit codes: 0 done, 2 a mistake in the call, 3 the repository is damaged, 130 interrupted.
`;

/** The commands; `invoke` is told what is asked for when arguments are parsed. */
export function buildProgram(invoke: (invocation: Invocation) => void = () => undefined): Command {
  const program = new Command('codefang')
    .description("Reads a repository's history and says how its code lives.")
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .configureHelp({ showGlobalOptions: false });
  const history = new Command('history')
    .description('read the history of a repository and report on it')
    .argument('[path]', 'work tree or git directory', '.')
    .helpOption('-h, --help', 'print this help')
    .allowExcessArguments(false)
    .action((path: string, all: HistoryFlags & { readonly config?: string | boolean }, command: Command) => {
      const { config, ...flags } = { ...all, path };
      const given = new Set(Object.keys(flags).filter((name) => command.getOptionValueSource(name) === 'cli'));
      invoke({ ...optionsOf(flags), config: config === true ? undefined : config, flags, given });
    });
  for (const option of historyOptions()) history.addOption(option);
  history.addHelpText('after', EXAMPLES);
  program.addCommand(history);
  program
    .command('analyzers')
    .description('list the analyzers')
    .allowExcessArguments(false)
    .action(() => {
      invoke({ command: 'analyzers' });
    });
  program.addCommand(checkpointCommand(invoke));
  return program;
}

function checkpointCommand(invoke: (invocation: Invocation) => void): Command {
  const checkpoint = new Command('checkpoint').description('look after the states that runs keep').helpCommand(false);
  const action = (name: 'ls' | 'clear', description: string): Command =>
    new Command(name)
      .description(description)
      .argument('[path]', 'work tree or git directory (default: all repositories)')
      .option('--checkpoint-dir <dir>', 'where they are kept (default: ~/.codefang/checkpoints)')
      .helpOption('-h, --help', 'print this help')
      .allowExcessArguments(false)
      .action((path: string | undefined, { checkpointDir }: { readonly checkpointDir?: string }) => {
        invoke({ command: 'checkpoint', action: name, path, directory: checkpointDir });
      });
  checkpoint.addCommand(action('ls', 'list what is kept, newest first'));
  checkpoint.addCommand(action('clear', 'remove what is kept of a repository, or of all'));
  return checkpoint;
}

/** Reads the arguments that follow the program's name. */
export function parseArguments(args: readonly string[]): Invocation {
  let invocation: Invocation | undefined;
  let printed = '';
  const program = buildProgram((asked) => (invocation = asked));
  for (const command of withSubcommands(program)) {
    command.exitOverride().configureOutput({ writeOut: (text) => (printed += text), writeErr: () => undefined });
  }
  try {
    if (args.length === 0) return { command: 'print', text: program.helpInformation() + EXAMPLES };
    program.parse(plainSwitches(args), { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { command: 'print', text: printed };
    throw mistake(error);
  }
  return invocation ?? { command: 'print', text: printed };
}

function withSubcommands(command: Command): Command[] {
  return [command, ...command.commands.flatMap(withSubcommands)];
}

/** Switches may be given a value, as `--checkpoint=false`: they become `--no-checkpoint`, or lose a `=true`. */
function plainSwitches(args: readonly string[]): string[] {
  const switches = new Set(historyOptions().flatMap(({ required, long }) => (required ? [] : [long ?? ''])));
  const end = args.indexOf('--');
  return args.map((arg, at) => {
    const [, name, value] = /^(--[a-z-]+)=(true|false)$/.exec(arg) ?? [];
    if (name === undefined || (end >= 0 && at > end)) return arg;
    const positive = name.replace(/^--no-/, '--');
    const negative = positive.replace(/^--/, '--no-');
    if (!switches.has(positive) && !switches.has(negative)) return arg;
    return (value === 'true') === (name === positive) ? positive : negative;
  });
}

/** The invocation with options of a file where the command line has none. */
export function withFileOptions(invocation: HistoryInvocation, file: Partial<HistoryFlags>): HistoryInvocation {
  const { flags, given } = invocation;
  const own = Object.entries(flags).filter(([name]) => given.has(name) || name === 'path' || !(name in file));
  return { ...invocation, ...optionsOf({ ...flags, ...file, ...(Object.fromEntries(own) as Partial<HistoryFlags>) }) };
}

function optionsOf(flags: HistoryFlags): Pick<HistoryInvocation, 'command' | 'raw' | 'output'> {
  return { command: 'history', raw: engineOptions(flags), output: outputOptions(flags) };
}

/** The flags of `history` as the parser gives them. */
export interface HistoryFlags extends RawOptions {
  readonly format: string;
  readonly output?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly stats?: boolean;
}

/** `a, b or c`. */
function listed(choices: readonly string[]): string {
  return `${choices.slice(0, -1).join(', ')} or ${choices[choices.length - 1]}`;
}

/** An option that may be given more than once. */
function repeatable(flags: string, description: string): Option {
  return new Option(flags, description).argParser((value: string, before: readonly string[] | undefined) => [
    ...(before ?? []),
    value,
  ]);
}

/** The options of `history`; those that take a list are the ones with a parser of their own. */
export function historyOptions(): Option[] {
  return [
    new Option('-a, --analyzers <ids>', 'analyzers to run, separated by commas (default: all)'),
    new Option('--head, --revision <rev>', 'read the history of this commit, branch or tag (default: HEAD)'),
    new Option('--first-parent', 'follow the main line, a merge being one change of it (the default)'),
    new Option('--granularity <ticks>', 'ticks in a band of the burndown (default: 30)'),
    new Option('--sampling <ticks>', 'ticks between two rows of the burndown (default: 30)'),
    new Option('--tick-size <hours>', 'hours in a tick, such as 24 or 1h (default: 24)'),
    new Option('--rename-threshold <percent>', 'least similarity of a renamed file (default: 50)'),
    new Option('--no-renames', 'take a renamed file as deleted and added'),
    new Option('--burndown-files', 'burndown of every file alive, too'),
    new Option('--burndown-people', 'burndown of every person, whose lines each file has, and who removed whose'),
    new Option('--people-dict <file>', 'who is who: one person a line, Label|name|mail|…'),
    new Option('--no-mailmap', 'do not follow .mailmap'),
    new Option('--exclude-bots', 'count bots together as people left out (default: listed, and marked)'),
    new Option('--co-authors <rule>', 'lines of a commit with co-authors: author, split or all (default: author)'),
    repeatable('--exclude <glob>', "leave out files, as in .gitignore; '!glob' takes some back (repeatable)"),
    repeatable('--include <glob>', 'count no other files than these, as in .gitignore (repeatable)'),
    new Option('--no-default-excludes', 'count vendored code, lock files and generated files that are told by name'),
    new Option('--no-attributes', 'pay no heed to linguist-generated and linguist-vendored in .gitattributes'),
    new Option(
      '--since <when>',
      'from a date, date and time, or 90d before the newest commit; older lines are one band',
    ),
    new Option('--until <when>', 'up to a date, date and time, or 90d before the newest commit'),
    repeatable('--ignore-revs-file <file>', 'commits that do not change the age of lines, one id a line (repeatable)'),
    new Option('--no-ignore-revs', 'pay no heed to .git-blame-ignore-revs in the repository'),
    new Option('--memory-budget <size>', 'memory for the whole run, such as 512MiB (default: auto, from the machine)'),
    new Option('--workers <count>', 'threads that read (default: from the budget, at most one a core)'),
    new Option('--buffer-size <count>', 'batches under way or waiting for their turn (default: from the budget)'),
    new Option('--commit-batch-size <count>', 'commits of a batch (default: from the budget, at most 1024)'),
    new Option(
      '--blob-cache-size <size>',
      'blobs and line indexes kept, all workers together (default: from the budget)',
    ),
    new Option('--diff-cache-size <count>', 'diffs kept, all workers together (default: from the budget)'),
    new Option('--blob-arena-size <size>', 'memory that a batch of blobs is loaded into (default: 4MiB)'),
    new Option('--chunk-size <count>', "commits between two checkpoints, or 'all' (default: 2000 to 5000)"),
    new Option('--checkpoint', 'keep the state on the way and at the end (the default)'),
    new Option('--no-checkpoint', 'keep nothing, and use nothing that is kept'),
    new Option('--checkpoint-dir <dir>', 'where states are kept (default: ~/.codefang/checkpoints)'),
    new Option('--resume', 'go on from the newest state that fits (the default)'),
    new Option('--no-resume', 'start at the first commit'),
    new Option('--clear-checkpoint', 'first remove what is kept of this repository'),
    new Option('--object-reader <reader>', 'auto, pack, git or libgit2 (default: auto)'),
    new Option('--allow-shallow', 'read a shallow clone from its boundary on'),
    new Option('--fail-on-missing', 'stop at the first missing blob (default: count and name it)'),
    new Option('--config <file>', 'read options from a file (default: .codefang.yml in the work tree)'),
    new Option('--no-config', 'read no file of options'),
    new Option('--format <format>', `format of the report: ${listed(formats)}`).default(formats[0]),
    new Option('-o, --output <file>', 'write the report to a file (default: stdout)'),
    new Option('-q, --quiet', 'no progress, only errors').conflicts('verbose'),
    new Option('-v, --verbose', 'also say how the repository is read'),
    new Option('--stats', 'print the knobs and counters of the run on stderr'),
    new Option(
      '--profile <dir>',
      'write CPU and heap profiles of every thread, and a table of the run, to a directory',
    ),
  ];
}

function engineOptions({
  format: _format,
  output: _output,
  quiet: _quiet,
  verbose: _verbose,
  stats: _stats,
  ...engine
}: HistoryFlags): RawOptions {
  return engine;
}

function outputOptions({ format: name, output, quiet, verbose, stats }: HistoryFlags): OutputOptions {
  const format = formats.find((one) => one === name);
  if (format === undefined) {
    throw new CodefangError('user-bad-option', `option --format does not take '${name}'`, {
      hint: `give one of ${formats.join(', ')}`,
    });
  }
  return { format, output, quiet: quiet ?? false, verbose: verbose ?? false, stats: stats ?? false };
}

/** A mistake of syntax, in our words: commander's message names the option or argument. */
function mistake(error: CommanderError): CodefangError {
  const message = error.message.replace(/^error: /, '').replaceAll('\n', ' ');
  const [, name] = /^unknown option '(--[^'=]+)[^']*'$/.exec(message) ?? [];
  const near =
    name === undefined
      ? undefined
      : nearestName(
          name,
          historyOptions().map(({ long }) => long ?? ''),
        );
  if (near !== undefined) {
    return new CodefangError('user-bad-option', `unknown option '${name}'`, { hint: `did you mean ${near}?` });
  }
  return new CodefangError('user-bad-option', message, {
    hint: 'codefang --help lists commands, codefang history --help options',
  });
}
