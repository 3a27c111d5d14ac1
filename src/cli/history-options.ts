// The options of the command `history`, in the groups that its help shows. Those that take a list are the ones with a parser of their own.

import { Option } from 'commander';
import { formats } from '../report/formats.js';

/** An option that may be given more than once. */
function repeatable(flags: string, description: string): Option {
  return new Option(flags, description).argParser((value: string, before: readonly string[] | undefined) => [
    ...(before ?? []),
    value,
  ]);
}

function under(heading: string, ...options: Option[]): Option[] {
  return options.map((option) => option.helpGroup(heading));
}

/** The options, made anew: a command keeps what it is given. */
export function historyOptions(): Option[] {
  return [
    ...under(
      'What is read:',
      repeatable(
        '-a, --analyzers <ids>',
        'analyzers to run, separated by commas, or all (repeatable; default: those that need no text parsed)',
      ),
      new Option(
        '--head, --revision <rev>',
        'read the history of this branch, tag or commit, such as v1.0, 1a2b3c4 or HEAD~50 (default: HEAD)',
      ),
      new Option('--first-parent', 'follow the main line, a merge being one change of it (the default)'),
      new Option(
        '--all-commits',
        "count every commit once where people are counted (devs): lines are their writers', merges have none",
      ),
      new Option(
        '--since <when>',
        'from a date, date and time, or 90d before the newest commit; older lines are one band',
      ),
      new Option('--until <when>', 'up to a date, date and time, or 90d before the newest commit'),
      new Option('--object-reader <reader>', 'auto, pack, git or libgit2 (default: auto)'),
      new Option('--allow-shallow', 'read a shallow clone from its boundary on'),
      new Option('--fail-on-missing', 'stop at the first missing blob (default: count and name it)'),
    ),
    ...under(
      'What counts:',
      repeatable('--exclude <glob>', "leave out files, as in .gitignore; '!glob' takes some back (repeatable)"),
      repeatable('--include <glob>', 'count no other files than these, as in .gitignore (repeatable)'),
      new Option('--no-default-excludes', 'count vendored code, lock files and generated files that are told by name'),
      new Option('--no-attributes', 'pay no heed to linguist-generated and linguist-vendored in .gitattributes'),
      new Option('--rename-threshold <percent>', 'least similarity of a renamed file (default: 50)'),
      new Option('--no-renames', 'take a renamed file as deleted and added'),
      repeatable(
        '--ignore-revs-file <file>',
        'commits that do not change the age of lines, one id a line (repeatable)',
      ),
      new Option('--no-ignore-revs', 'pay no heed to .git-blame-ignore-revs in the repository'),
    ),
    ...under(
      'Burndown:',
      new Option('--granularity <ticks>', 'ticks in a band of the burndown (default: 30)'),
      new Option('--sampling <ticks>', 'ticks between two rows of the burndown (default: 30)'),
      new Option('--tick-size <hours>', 'hours in a tick, such as 24 or 1h (default: 24)'),
      new Option('--burndown-files', 'burndown of every file alive, too'),
    ),
    ...under(
      'Couples:',
      new Option('--couples-max-changeset <files>', 'leave out commits that change more files (default: 30)'),
      new Option('--couples-min-revs <count>', 'least mean of the change sets of two coupled files (default: 5)'),
      new Option('--couples-min-shared <count>', 'least change sets that coupled files have in common (default: 5)'),
      new Option('--couples-min-coupling <percent>', 'least coupling of two files (default: 30)'),
    ),
    ...under(
      'What the code says:',
      new Option('--uast-max-file-size <size>', 'parse no larger files (default: 1MiB, at most 63MiB)'),
      new Option(
        '--import-max-file-size <size>',
        'count the imports of no larger files (default: 1MiB, at most 63MiB)',
      ),
      new Option(
        '--shotness-dsl-struct <query>',
        'declarations that shotness follows (default: filter(.roles has "Function"))',
      ),
      new Option('--shotness-dsl-name <field>', 'what they go by: .props.name or .props.full_name (default: the name)'),
      new Option('--min-comment-len <count>', 'characters of the shortest comment whose mood counts (default: 20)'),
      new Option('--sentiment-gap <number>', 'how far from none a mood must be to count, 0 to 1 (default: 0.5)'),
      new Option('--typos-max-distance <count>', 'most edits of a line that corrects a typo (default: 4)'),
    ),
    ...under(
      'People:',
      new Option('--burndown-people', 'burndown of every person, whose lines each file has, and who removed whose'),
      new Option('--no-people', 'name and count nobody, in any part of any report'),
      new Option('--anonymize', 'call people Developer-A, Developer-B, … in the order of their first commits'),
      new Option('--people-dict <file>', 'who is who: one person a line, Label|name|mail|…'),
      new Option('--no-mailmap', 'do not follow .mailmap'),
      new Option('--exclude-bots', 'count bots together as people left out (default: listed, and marked)'),
      new Option('--co-authors <rule>', 'lines of a commit with co-authors: author, split or all (default: author)'),
      new Option('--empty-commits', 'count commits that change no file that counts, too (devs)'),
    ),
    ...under(
      'Report:',
      new Option('--format <format>', `format of the report: ${listed(formats)}`).default(formats[0]),
      new Option(
        '--fail-on <conditions>',
        "end with exit code 1 if any holds, such as 'survival-rate < 50%, half-life < 365'",
      ),
      new Option('--list-limit <rows>', "rows of each list that the report cuts, or 'all' (default: 200)"),
      new Option(
        '-o, --output <file>',
        'write the report to a file (default: stdout); of svg and png, to a folder or to files that begin so',
      ),
      new Option('-q, --quiet', 'no progress, only errors').conflicts('verbose'),
      new Option('-v, --verbose', 'also say how the repository is read'),
      new Option('--stats', 'print the knobs and counters of the run on stderr'),
      new Option(
        '--profile <dir>',
        'write CPU and heap profiles of every thread, and a table of the run, to a directory',
      ),
      new Option('--config <file>', 'read options from a file (default: .codefang.yml in the work tree)'),
      new Option('--no-config', 'read no file of options'),
    ),
    ...under(
      'Kept states, from which the next run goes on:',
      new Option('--checkpoint', 'keep the state on the way and at the end (the default)'),
      new Option('--no-checkpoint', 'keep nothing, and use nothing that is kept'),
      new Option('--checkpoint-dir <dir>', 'where states are kept (default: ~/.codefang/checkpoints)'),
      new Option('--resume', 'go on from the newest state that fits (the default)'),
      new Option('--no-resume', 'start at the first commit'),
      new Option('--clear-checkpoint', 'first remove what is kept of this repository'),
      new Option('--chunk-size <count>', "commits between two checkpoints, or 'all' (default: 2000 to 5000)"),
    ),
    ...under(
      'Memory and threads:',
      new Option(
        '--memory-budget <size>',
        'memory for the whole run, such as 512MiB (default: auto, from the machine)',
      ),
      new Option('--workers <count>', 'threads that read (default: from the budget, at most one a core)'),
      new Option('--buffer-size <count>', 'batches under way or waiting for their turn (default: from the budget)'),
      new Option('--commit-batch-size <count>', 'commits of a batch (default: from the budget, at most 1024)'),
      new Option(
        '--blob-cache-size <size>',
        'blobs and line indexes kept, all workers together (default: from the budget)',
      ),
      new Option('--diff-cache-size <count>', 'diffs kept, all workers together (default: from the budget)'),
      new Option(
        '--blob-arena-size <size>',
        'memory that a batch of blobs is loaded into (default: 4MiB, less under 256MiB)',
      ),
    ),
  ];
}

/** `a, b or c`. */
function listed(choices: readonly string[]): string {
  return `${choices.slice(0, -1).join(', ')} or ${choices[choices.length - 1]}`;
}
