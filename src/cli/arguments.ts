// Arguments to a command. No input or output: help and version are texts to print, a mistake is a `user-bad-option` error.
// Values are passed on as they were given; the engine's `resolveOptions` checks those that are its own.

import { Command, CommanderError, Option } from 'commander';
import { CodefangError } from '../base/errors.js';
import type { RawOptions } from '../engine/options.js';
import { version } from '../engine/version.js';
import { parseConditions, type Condition } from '../report/conditions.js';
import { formats } from '../report/formats.js';
import { historyOptions } from './history-options.js';
import { nearestName } from '../base/nearest-name.js';
import type { Format } from '../report/formats.js';

/** Where the report and the talk about the run go. */
export interface OutputOptions {
  readonly format: Format;
  /** File for the report; undefined is stdout. */
  readonly output: string | undefined;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly stats: boolean;
  /** Conditions under which the run counts as one with findings. */
  readonly failOn: readonly Condition[];
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
  codefang history -a all --burndown-people --format html -o report.html .     a page with charts, for a browser
  codefang history --format svg -o pictures/ .      a file for each chart, for a README
  codefang history --granularity 365 --sampling 30  bands of a year, a row a month
  codefang history --revision v2.0 -o report.yml ~/src/project
  codefang history --exclude 'docs/' --exclude '*.snap' --since 2020-01-01     what counts, and from when on
  codefang history --memory-budget=512MiB -a burndown .                        all caches and workers within 512 MiB
  codefang checkpoint ls                            what is kept, so that the next run reads new commits only

Exit codes: 0 done, 1 a condition of --fail-on holds, 2 a mistake in the call, 3 the repository is damaged; 130, 143, 129 interrupted, terminated,
the terminal closed (what is done is kept, unless --no-checkpoint is given); 70 a bug of codefang.
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
  for (const flag of counterparts) history.addOption(new Option(flag).hideHelp());
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
  let mistaken = '';
  const program = buildProgram((asked) => (invocation = asked));
  for (const command of withSubcommands(program)) {
    command.exitOverride().configureOutput({
      writeOut: (text) => (printed += text),
      writeErr: (text) => (mistaken += text),
    });
  }
  try {
    if (args.length === 0) return { command: 'print', text: program.helpInformation() + EXAMPLES };
    program.parse(plainSwitches(args), { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { command: 'print', text: printed };
    // A command that only has others below it was named alone.
    if (error.code === 'commander.help') return { command: 'print', text: mistaken };
    throw mistake(error);
  }
  return invocation ?? { command: 'print', text: printed };
}

function withSubcommands(command: Command): Command[] {
  return [command, ...command.commands.flatMap(withSubcommands)];
}

/** The options of `history`, to be looked at. */
const known = historyOptions();
const longFlags: ReadonlySet<string> = new Set(known.map(({ long }) => long ?? ''));
/** The long flags of those that take no value. */
const switches: readonly string[] = known.flatMap(({ required, long }) => (required ? [] : [long ?? '']));
/** Of switches that have one form, the other, which says what is so anyway unless a file of options says otherwise. */
const counterparts: readonly string[] = switches.map(opposite).filter((flag) => !longFlags.has(flag));

function opposite(flag: string): string {
  return flag.startsWith('--no-') ? flag.replace('--no-', '--') : flag.replace('--', '--no-');
}

/** Switches may be given a value, as `--checkpoint=false`: they become `--no-checkpoint`, or lose a `=true`. */
function plainSwitches(args: readonly string[]): string[] {
  const all = new Set([...switches, ...counterparts]);
  const end = args.indexOf('--');
  return args.map((arg, at) => {
    const [, flag, value] = /^(--[a-z-]+)=(true|false)$/.exec(arg) ?? [];
    if (flag === undefined || (end >= 0 && at > end)) return arg;
    const plain = value === 'true' ? flag : opposite(flag);
    return all.has(plain) ? plain : arg;
  });
}

/** The invocation with options of a file where the command line has none. */
export function withFileOptions(invocation: HistoryInvocation, file: Partial<HistoryFlags>): HistoryInvocation {
  const { flags, given } = invocation;
  const entries = Object.entries(file);
  // Each of these two is the other's opposite: who gives one has said both.
  const isOrder = (name: string): boolean => name === 'firstParent' || name === 'allCommits';
  const isOrderGiven = [...given].some(isOrder);
  const rest = isOrderGiven ? entries.filter(([name]) => !isOrder(name)) : entries;
  const own = Object.entries(flags).filter(([name]) => given.has(name) || name === 'path' || !(name in file));
  return { ...invocation, ...optionsOf({ ...flags, ...Object.fromEntries(rest), ...Object.fromEntries(own) }) };
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
  readonly failOn?: string;
}

function engineOptions({
  format: _format,
  output: _output,
  quiet: _quiet,
  verbose: _verbose,
  stats: _stats,
  failOn: _failOn,
  ...engine
}: HistoryFlags): RawOptions {
  return engine;
}

function outputOptions({ format: name, output, quiet, verbose, stats, failOn }: HistoryFlags): OutputOptions {
  const format = formats.find((one) => one === name);
  if (format === undefined) {
    throw new CodefangError('user-bad-option', `option --format does not take '${name}'`, {
      hint: `give one of ${formats.join(', ')}`,
    });
  }
  return {
    format,
    output,
    quiet: quiet ?? false,
    verbose: verbose ?? false,
    stats: stats ?? false,
    failOn: failOn === undefined ? [] : parseConditions(failOn),
  };
}

/** A mistake of syntax, in our words: commander's message names the option or argument. */
function mistake(error: CommanderError): CodefangError {
  const message = error.message.replace(/^error: /, '').replaceAll('\n', ' ');
  const [, name] = /^unknown option '(--[^'=]+)[^']*'/.exec(message) ?? [];
  const near = name === undefined ? undefined : nearestName(name, [...longFlags]);
  if (near !== undefined) {
    const hint = near === name ? `${name} takes true or false, or no value` : `did you mean ${near}?`;
    // Its own guess does not know what may be given a value.
    return new CodefangError('user-bad-option', message.replace(/ *\(Did you mean .*\)$/, ''), { hint });
  }
  return new CodefangError('user-bad-option', message, {
    hint: 'codefang --help lists commands, codefang history --help options',
  });
}
