// docs/cli.md: the command line's reference, made from the commands and tables that the program itself runs on.

import type { Command } from 'commander';
import { registry } from '../analyzers/registry.js';
import { defaultExcludeGroups, defaultExcludesVersion } from '../changes/default-excludes.js';
import { buildProgram } from './arguments.js';
import { historyConfigKeys, repositoryKeys } from './configured.js';

const INTRODUCTION = `# The command line

This page is made from the program: \`npm run docs\` writes it, a test compares it. What the options that choose files, commits and
times mean, is in [what-counts.md](what-counts.md).
`;

const FILE_RULES = `## The file of options

\`.codefang.yml\` (or \`.codefang.yaml\`) at the top of the work tree, or the file named with \`--config\`, has options of \`history\` by the
names they have on the command line, without dashes. A flag on the command line wins over the file, a list as a whole.
A repository without a work tree has no such file; name one. Paths are seen from where the command is run.

\`\`\`yaml
granularity: 30
exclude:
  - docs/
  - '*.snap'
renames: true
since: 2020-01-01
\`\`\`

Whatever is wrong with it (an unknown key, a value no option takes, tags, aliases, more than 64 KiB) ends the run with exit code 2, and
is named by line. Keys that reach outside of the repository are taken only from a file named with \`--config\`.
`;

const EXIT_CODES: readonly (readonly [string, string])[] = [
  ['0', 'done'],
  ['1', 'a condition of `--fail-on` holds'],
  ['2', 'a mistake in the call: options, the file of options, the path, a shallow clone'],
  ['3', 'the repository is damaged'],
  [
    '130, 143, 129',
    'interrupted, terminated, the terminal closed; the state is kept, and the next run goes on from there',
  ],
  ['70', 'a fault in codefang itself'],
];

/** The whole page. */
export function cliReference(): string {
  const program = buildProgram();
  return [
    INTRODUCTION,
    ...commandsIn(program, '').map(({ name, command }) => commandSection(name, command)),
    FILE_RULES,
    table(
      ['key', 'value', 'from a file in the repository'],
      historyConfigKeys().map(({ key, kind }) => [
        `\`${key}\``,
        { switch: 'true or false', text: 'one value', list: 'a text or a list of texts' }[kind],
        repositoryKeys.has(key) ? 'yes' : 'no',
      ]),
    ),
    '## Analyzers\n',
    table(
      ['id', 'what it says'],
      registry.map(({ id, summary }) => [`\`${id}\``, summary]),
    ),
    `## What is left out by default\n\nVersion ${defaultExcludesVersion} of the list; \`--no-default-excludes\` switches it off.\n`,
    table(
      ['what', 'patterns'],
      defaultExcludeGroups.map(({ what, patterns }) => [what, patterns.map((pattern) => `\`${pattern}\``).join(' ')]),
    ),
    '## Exit codes\n',
    table(['code', 'meaning'], EXIT_CODES),
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
}

/** The commands that do something, with their whole names. */
function commandsIn(command: Command, before: string): { name: string; command: Command }[] {
  const name = `${before}${command.name()}`;
  if (command.commands.length === 0) return [{ name, command }];
  return command.commands.flatMap((one) => commandsIn(one, `${name} `));
}

function commandSection(name: string, command: Command): string {
  const help = command.createHelp();
  const parts = help
    .visibleArguments(command)
    .map((argument) => [`\`${help.argumentTerm(argument)}\``, help.argumentDescription(argument)]);
  const options = help
    .visibleOptions(command)
    .map((option) => [`\`${help.optionTerm(option)}\``, help.optionDescription(option)]);
  return [
    `## \`${name}\``,
    '',
    sentence(command.description()),
    '',
    table(['argument or option', 'meaning'], [...parts, ...options]),
  ].join('\n');
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/\.$/, '')}.`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('');
}
