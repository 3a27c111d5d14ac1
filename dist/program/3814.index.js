'use strict';
exports.id = 3814;
exports.ids = [3814];
exports.modules = {

/***/ 23491:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
// The name that was probably meant.
/** The nearest of some names by edits (a letter more, less, other, or two exchanged); undefined if none is near. */
function nearestName(name, names) {
    const most = Math.max(1, Math.floor(Math.min(name.length, 40) / 3));
    let best;
    let least = most + 1;
    for (const one of names) {
        if (Math.abs(one.length - name.length) > most)
            continue;
        const edits = editsBetween(name, one);
        if (edits < least)
            [best, least] = [one, edits];
    }
    return best;
}
function editsBetween(a, b) {
    const rows = [Array.from({ length: b.length + 1 }, (_, i) => i)];
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            row[j] = Math.min(rows[i - 1][j] + 1, row[j - 1] + 1, rows[i - 1][j - 1] + (same ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                row[j] = Math.min(row[j], rows[i - 2][j - 2] + 1);
            }
        }
        rows.push(row);
    }
    return rows[a.length][b.length];
}


/***/ }),

/***/ 33814:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ withFileOptions),
/* harmony export */   parseArguments: () => (/* binding */ parseArguments)
/* harmony export */ });
/* unused harmony export buildProgram */
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _engine_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54858);
/* harmony import */ var _report_conditions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74714);
/* harmony import */ var _report_formats_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28514);
/* harmony import */ var _history_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1258);
/* harmony import */ var _base_nearest_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23491);
// Arguments to a command. No input or output: help and version are texts to print, a mistake is a `user-bad-option` error.
// Values are passed on as they were given; the engine's `resolveOptions` checks those that are its own.







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
function buildProgram(invoke = () => undefined) {
    const program = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('codefang')
        .description("Reads a repository's history and says how its code lives.")
        .version(_engine_version_js__WEBPACK_IMPORTED_MODULE_5__/* .version */ .r, '-V, --version', 'print the version')
        .helpOption('-h, --help', 'print this help')
        .helpCommand(false)
        .configureHelp({ showGlobalOptions: false });
    const history = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('history')
        .description('read the history of a repository and report on it')
        .argument('[path]', 'work tree or git directory', '.')
        .helpOption('-h, --help', 'print this help')
        .allowExcessArguments(false)
        .action((path, all, command) => {
        const { config, ...flags } = { ...all, path };
        const given = new Set(Object.keys(flags).filter((name) => command.getOptionValueSource(name) === 'cli'));
        invoke({ ...optionsOf(flags), config: config === true ? undefined : config, flags, given });
    });
    for (const option of (0,_history_options_js__WEBPACK_IMPORTED_MODULE_4__/* .historyOptions */ .x)())
        history.addOption(option);
    for (const flag of counterparts)
        history.addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(flag).hideHelp());
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
function checkpointCommand(invoke) {
    const checkpoint = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('checkpoint').description('look after the states that runs keep').helpCommand(false);
    const action = (name, description) => new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB(name)
        .description(description)
        .argument('[path]', 'work tree or git directory (default: all repositories)')
        .option('--checkpoint-dir <dir>', 'where they are kept (default: ~/.codefang/checkpoints)')
        .helpOption('-h, --help', 'print this help')
        .allowExcessArguments(false)
        .action((path, { checkpointDir }) => {
        invoke({ command: 'checkpoint', action: name, path, directory: checkpointDir });
    });
    checkpoint.addCommand(action('ls', 'list what is kept, newest first'));
    checkpoint.addCommand(action('clear', 'remove what is kept of a repository, or of all'));
    return checkpoint;
}
/** Reads the arguments that follow the program's name. */
function parseArguments(args) {
    let invocation;
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
        if (args.length === 0)
            return { command: 'print', text: program.helpInformation() + EXAMPLES };
        program.parse(plainSwitches(args), { from: 'user' });
    }
    catch (error) {
        if (!(error instanceof commander__WEBPACK_IMPORTED_MODULE_0__/* .CommanderError */ .b7))
            throw error;
        if (error.exitCode === 0)
            return { command: 'print', text: printed };
        // A command that only has others below it was named alone.
        if (error.code === 'commander.help')
            return { command: 'print', text: mistaken };
        throw mistake(error);
    }
    return invocation ?? { command: 'print', text: printed };
}
function withSubcommands(command) {
    return [command, ...command.commands.flatMap(withSubcommands)];
}
/** The options of `history`, to be looked at. */
const known = (0,_history_options_js__WEBPACK_IMPORTED_MODULE_4__/* .historyOptions */ .x)();
const longFlags = new Set(known.map(({ long }) => long ?? ''));
/** The long flags of those that take no value. */
const switches = known.flatMap(({ required, long }) => (required ? [] : [long ?? '']));
/** Of switches that have one form, the other, which says what is so anyway unless a file of options says otherwise. */
const counterparts = switches.map(opposite).filter((flag) => !longFlags.has(flag));
function opposite(flag) {
    return flag.startsWith('--no-') ? flag.replace('--no-', '--') : flag.replace('--', '--no-');
}
/** Switches may be given a value, as `--checkpoint=false`: they become `--no-checkpoint`, or lose a `=true`. */
function plainSwitches(args) {
    const all = new Set([...switches, ...counterparts]);
    const end = args.indexOf('--');
    return args.map((arg, at) => {
        const [, flag, value] = /^(--[a-z-]+)=(true|false)$/.exec(arg) ?? [];
        if (flag === undefined || (end >= 0 && at > end))
            return arg;
        const plain = value === 'true' ? flag : opposite(flag);
        return all.has(plain) ? plain : arg;
    });
}
/** The invocation with options of a file where the command line has none. */
function withFileOptions(invocation, file) {
    const { flags, given } = invocation;
    const entries = Object.entries(file);
    // Each of these two is the other's opposite: who gives one has said both.
    const isOrder = (name) => name === 'firstParent' || name === 'allCommits';
    const isOrderGiven = [...given].some(isOrder);
    const rest = isOrderGiven ? entries.filter(([name]) => !isOrder(name)) : entries;
    const own = Object.entries(flags).filter(([name]) => given.has(name) || name === 'path' || !(name in file));
    return { ...invocation, ...optionsOf({ ...flags, ...Object.fromEntries(rest), ...Object.fromEntries(own) }) };
}
function optionsOf(flags) {
    return { command: 'history', raw: engineOptions(flags), output: outputOptions(flags) };
}
function engineOptions({ format: _format, output: _output, quiet: _quiet, verbose: _verbose, stats: _stats, failOn: _failOn, ...engine }) {
    return engine;
}
function outputOptions({ format: name, output, quiet, verbose, stats, failOn }) {
    const format = _report_formats_js__WEBPACK_IMPORTED_MODULE_3__/* .formats */ .Fx.find((one) => one === name);
    if (format === undefined) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodefangError */ .UD('user-bad-option', `option --format does not take '${name}'`, {
            hint: `give one of ${_report_formats_js__WEBPACK_IMPORTED_MODULE_3__/* .formats */ .Fx.join(', ')}`,
        });
    }
    return {
        format,
        output,
        quiet: quiet ?? false,
        verbose: verbose ?? false,
        stats: stats ?? false,
        failOn: failOn === undefined ? [] : (0,_report_conditions_js__WEBPACK_IMPORTED_MODULE_2__/* .parseConditions */ .WN)(failOn),
    };
}
/** A mistake of syntax, in our words: commander's message names the option or argument. */
function mistake(error) {
    const message = error.message.replace(/^error: /, '').replaceAll('\n', ' ');
    const [, name] = /^unknown option '(--[^'=]+)[^']*'/.exec(message) ?? [];
    const near = name === undefined ? undefined : (0,_base_nearest_name_js__WEBPACK_IMPORTED_MODULE_6__/* .nearestName */ .q)(name, [...longFlags]);
    if (near !== undefined) {
        const hint = near === name ? `${name} takes true or false, or no value` : `did you mean ${near}?`;
        // Its own guess does not know what may be given a value.
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodefangError */ .UD('user-bad-option', message.replace(/ *\(Did you mean .*\)$/, ''), { hint });
    }
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodefangError */ .UD('user-bad-option', message, {
        hint: 'codefang --help lists commands, codefang history --help options',
    });
}


/***/ }),

/***/ 1258:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ historyOptions)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _report_formats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28514);
// The options of the command `history`, in the groups that its help shows. Those that take a list are the ones with a parser of their own.


/** An option that may be given more than once. */
function repeatable(flags, description) {
    return new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(flags, description).argParser((value, before) => [
        ...(before ?? []),
        value,
    ]);
}
function under(heading, ...options) {
    return options.map((option) => option.helpGroup(heading));
}
/** The options, made anew: a command keeps what it is given. */
function historyOptions() {
    return [
        ...under('What is read:', repeatable('-a, --analyzers <ids>', 'analyzers to run, separated by commas, or all (repeatable; default: those that need no text parsed)'), new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--head, --revision <rev>', 'read the history of this branch, tag or commit, such as v1.0, 1a2b3c4 or HEAD~50 (default: HEAD)'), new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--first-parent', 'follow the main line, a merge being one change of it (the default)'), new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--all-commits', "count every commit once where people are counted (devs): lines are their writers', merges have none"), new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--since <when>', 'from a date, date and time, or 90d before the newest commit; older lines are one band'), new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--until <when>', 'up to a date, date and time, or 90d before the newest commit'), new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--object-reader <reader>', 'auto, pack, git or libgit2 (default: auto)'), new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--allow-shallow', 'read a shallow clone from its boundary on'), new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--fail-on-missing', 'stop at the first missing blob (default: count and name it)')),
        ...under('What counts:', repeatable('--exclude <glob>', "leave out files, as in .gitignore; '!glob' takes some back (repeatable)"), repeatable('--include <glob>', 'count no other files than these, as in .gitignore (repeatable)'), new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--no-default-excludes', 'count vendored code, lock files and generated files that are told by name'), new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--no-attributes', 'pay no heed to linguist-generated and linguist-vendored in .gitattributes'), new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--rename-threshold <percent>', 'least similarity of a renamed file (default: 50)'), new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--no-renames', 'take a renamed file as deleted and added'), repeatable('--ignore-revs-file <file>', 'commits that do not change the age of lines, one id a line (repeatable)'), new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--no-ignore-revs', 'pay no heed to .git-blame-ignore-revs in the repository')),
        ...under('Burndown:', new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--granularity <ticks>', 'ticks in a band of the burndown (default: 30)'), new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--sampling <ticks>', 'ticks between two rows of the burndown (default: 30)'), new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--tick-size <hours>', 'hours in a tick, such as 24 or 1h (default: 24)'), new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--burndown-files', 'burndown of every file alive, too')),
        ...under('Couples:', new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--couples-max-changeset <files>', 'leave out commits that change more files (default: 30)'), new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--couples-min-revs <count>', 'least mean of the change sets of two coupled files (default: 5)'), new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--couples-min-shared <count>', 'least change sets that coupled files have in common (default: 5)'), new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--couples-min-coupling <percent>', 'least coupling of two files (default: 30)')),
        ...under('What the code says:', new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--uast-max-file-size <size>', 'parse no larger files (default: 1MiB, at most 63MiB)'), new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--import-max-file-size <size>', 'count the imports of no larger files (default: 1MiB, at most 63MiB)'), new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--shotness-dsl-struct <query>', 'declarations that shotness follows (default: filter(.roles has "Function"))'), new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--shotness-dsl-name <field>', 'what they go by: .props.name or .props.full_name (default: the name)'), new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--min-comment-len <count>', 'characters of the shortest comment whose mood counts (default: 20)'), new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--sentiment-gap <number>', 'how far from none a mood must be to count, 0 to 1 (default: 0.5)'), new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--typos-max-distance <count>', 'most edits of a line that corrects a typo (default: 4)')),
        ...under('People:', new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--burndown-people', 'burndown of every person, whose lines each file has, and who removed whose'), new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--no-people', 'name and count nobody, in any part of any report'), new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--anonymize', 'call people Developer-A, Developer-B, … in the order of their first commits'), new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--people-dict <file>', 'who is who: one person a line, Label|name|mail|…'), new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--no-mailmap', 'do not follow .mailmap'), new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--exclude-bots', 'count bots together as people left out (default: listed, and marked)'), new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--co-authors <rule>', 'lines of a commit with co-authors: author, split or all (default: author)'), new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--empty-commits', 'count commits that change no file that counts, too (devs)')),
        ...under('Report:', new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--format <format>', `format of the report: ${listed(_report_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .formats */ .Fx)}`).default(_report_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .formats */ .Fx[0]), new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--fail-on <conditions>', "end with exit code 1 if any holds, such as 'survival-rate < 50%, half-life < 365'"), new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--list-limit <rows>', "rows of each list that the report cuts, or 'all' (default: 200)"), new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('-o, --output <file>', 'write the report to a file (default: stdout); of svg and png, to a folder or to files that begin so'), new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('-q, --quiet', 'no progress, only errors').conflicts('verbose'), new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('-v, --verbose', 'also say how the repository is read'), new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--stats', 'print the knobs and counters of the run on stderr'), new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--profile <dir>', 'write CPU and heap profiles of every thread, and a table of the run, to a directory'), new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--config <file>', 'read options from a file (default: .codefang.yml in the work tree)'), new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--no-config', 'read no file of options')),
        ...under('Kept states, from which the next run goes on:', new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--checkpoint', 'keep the state on the way and at the end (the default)'), new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--no-checkpoint', 'keep nothing, and use nothing that is kept'), new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--checkpoint-dir <dir>', 'where states are kept (default: ~/.codefang/checkpoints)'), new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--resume', 'go on from the newest state that fits (the default)'), new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--no-resume', 'start at the first commit'), new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--clear-checkpoint', 'first remove what is kept of this repository'), new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--chunk-size <count>', "commits between two checkpoints, or 'all' (default: 2000 to 5000)")),
        ...under('Memory and threads:', new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--memory-budget <size>', 'memory for the whole run, such as 512MiB (default: auto, from the machine)'), new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--workers <count>', 'threads that read (default: from the budget, at most one a core)'), new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--buffer-size <count>', 'batches under way or waiting for their turn (default: from the budget)'), new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--commit-batch-size <count>', 'commits of a batch (default: from the budget, at most 1024)'), new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--blob-cache-size <size>', 'blobs and line indexes kept, all workers together (default: from the budget)'), new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--diff-cache-size <count>', 'diffs kept, all workers together (default: from the budget)'), new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--blob-arena-size <size>', 'memory that a batch of blobs is loaded into (default: 4MiB, less under 256MiB)')),
    ];
}
/** `a, b or c`. */
function listed(choices) {
    return `${choices.slice(0, -1).join(', ')} or ${choices[choices.length - 1]}`;
}


/***/ }),

/***/ 74714:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WN: () => (/* binding */ parseConditions),
/* harmony export */   wz: () => (/* binding */ evaluateConditions)
/* harmony export */ });
/* unused harmony export metrics */
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23491);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42626);
// Conditions on a history and on a change of it, as `fail-on` takes them: `old-lines-removed > 500, half-life-drop > 10%`. A condition is a metric of the closed
// set below, a comparison and a number in the metric's unit. What a history cannot tell does not hold, and says why.



const YOUNG = 'the history is too short to tell';
const CUT = 'the history before the first commit read is not known';
const NO_PEOPLE = 'people are not tracked';
const NO_CHANGE = 'this run has no change to compare';
const NO_BURNDOWN = 'burndown did not run';
const NOT_MEASURED = 'it was not measured';
/** A figure of a change's effect on the burndown. */
function ofChange(measure) {
    return (effect, _, insight) => {
        if (effect !== undefined)
            return measure(effect);
        return insight === undefined ? NO_CHANGE : NO_BURNDOWN;
    };
}
/** A figure of a change that any analyzer gives. */
function ofLines(measure) {
    return (effect, _, insight) => {
        const lines = effect ?? insight;
        return lines === undefined ? NO_CHANGE : measure(lines);
    };
}
/** How many of something a change has, of what another analyzer than burndown knows. */
function ofInsight(some, analyzer) {
    return (_, __, insight) => {
        if (insight === undefined)
            return NO_CHANGE;
        if (insight.isYoung)
            return YOUNG;
        return some(insight)?.length ?? `${analyzer} cannot tell, or did not run`;
    };
}
/** The metrics that conditions may name. Percentages of drops are positive for what gets less. */
const metrics = {
    'current-lines': {
        unit: 'lines',
        meaning: 'lines alive',
        measure: (_, { currentLines }) => currentLines ?? NOT_MEASURED,
    },
    'survival-rate': {
        unit: '%',
        meaning: 'lines alive as a share of the most there were of each period',
        measure: (_, { survivalRate }) => (survivalRate === undefined ? NOT_MEASURED : 100 * survivalRate),
    },
    'half-life': {
        unit: 'days',
        meaning: 'age at which half of the lines are gone',
        measure: (_, { halfLifeDays }) => halfLifeDays === null ? 'more than half of the lines live on' : (halfLifeDays ?? NOT_MEASURED),
    },
    files: { unit: 'files', meaning: 'files alive', measure: (_, { files }) => files ?? NOT_MEASURED },
    'bus-factor': {
        unit: 'people',
        meaning: 'the fewest people who made half of all lines (with the analyzer devs)',
        measure: (_, { busFactor }) => busFactor ?? NOT_MEASURED,
    },
    hotspots: {
        unit: 'files',
        meaning: 'files that have changed in 15 commits or more',
        measure: (_, { hotspots }) => hotspots ?? NOT_MEASURED,
    },
    'coupled-pairs': {
        unit: 'pairs',
        meaning: 'pairs of files that change together',
        measure: (_, { coupledPairs }) => coupledPairs ?? NOT_MEASURED,
    },
    'lines-added': { unit: 'lines', meaning: 'lines the change brings', measure: ofLines(({ added }) => added) },
    'lines-removed': { unit: 'lines', meaning: 'lines the change takes', measure: ofLines(({ removed }) => removed) },
    'lines-net': {
        unit: 'lines',
        meaning: 'lines brought less lines taken',
        measure: ofLines(({ added, removed }) => added - removed),
    },
    'old-lines-removed': {
        unit: 'lines',
        meaning: 'lines taken that were more than two years old',
        measure: ofChange(({ oldRemoved, history }) => (history.isWhole ? oldRemoved : CUT)),
    },
    'files-changed': {
        unit: 'files',
        meaning: 'files whose lines change, that come, go or move',
        measure: (effect, _, insight) => (effect ?? insight?.change)?.files.length ?? NO_CHANGE,
    },
    'hotspots-changed': {
        unit: 'files',
        meaning: 'files of the change that had changed in 15 commits or more before',
        measure: ofInsight(({ hotspots }) => hotspots, 'file-history'),
    },
    'critical-hotspots-changed': {
        unit: 'files',
        meaning: 'files of the change that had changed in 50 commits or more before',
        measure: ofInsight(({ hotspots }) => hotspots?.filter(({ risk }) => risk === 'CRITICAL'), 'file-history'),
    },
    'companions-absent': {
        unit: 'files',
        meaning: 'files that usually change with those of the change, and do not',
        measure: ofInsight(({ companions }) => companions, 'couples'),
    },
    'likely-typos': {
        unit: 'identifiers',
        meaning: 'identifiers that the change adds with a word that was corrected before (with the analyzer typos)',
        measure: (_, __, insight) => insight === undefined ? NO_CHANGE : (insight.likelyTypos?.length ?? 'typos did not run'),
    },
    'survival-drop': {
        unit: '%',
        meaning: 'percentage points that the survival rate loses',
        measure: ofChange(({ survivalRate: { before, after }, history }) => history.isYoung ? YOUNG : 100 * (before - after)),
    },
    'half-life-drop': {
        unit: '%',
        meaning: 'part of the half-life of lines that is lost',
        measure: ofChange(({ halfLifeDays: { before, after }, history }) => {
            if (history.isYoung)
                return YOUNG;
            if (!history.isWhole)
                return CUT;
            if (before === null)
                return 'the half-life was not reached before the change';
            if (after === null)
                return 'the half-life is not reached after the change';
            return before === 0 ? 0 : (100 * (before - after)) / before;
        }),
    },
    'unowned-lines-changed': {
        unit: 'lines',
        meaning: 'lines taken whose authors have gone quiet (no line for 180 days; bots do not count)',
        measure: ofChange(({ people, history }) => {
            if (people === undefined)
                return NO_PEOPLE;
            if (history.isYoung)
                return YOUNG;
            return people.reduce((sum, { isQuiet, removed }) => sum + (isQuiet ? removed : 0), 0);
        }),
    },
};
const comparisons = {
    '>': (value, limit) => value > limit,
    '>=': (value, limit) => value >= limit,
    '<': (value, limit) => value < limit,
    '<=': (value, limit) => value <= limit,
};
/** Reads conditions parted by commas or lines; empty ones are passed over. Throws `user-bad-option` for what is none, and if there is none. */
function parseConditions(text) {
    const parts = text
        .split(/[,\n]/)
        .map((part) => part.trim())
        .filter((part) => part !== '');
    if (parts.length > 0)
        return parts.map(parseCondition);
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodefangError */ .UD('user-bad-option', 'option --fail-on names no condition', { hint: `give ${EXAMPLE}` });
}
const FORM = /^([^<>=\s]+)\s*([<>=!]+)\s*([+-]?[0-9][0-9_]*(?:\.[0-9]+)?)\s*(\S*)$/;
const EXAMPLE = "a metric, >, >=, < or <=, and a number, such as 'old-lines-removed > 500'";
function parseCondition(part) {
    const [, name, comparison, digits, unit] = FORM.exec(part) ?? [];
    if (name === undefined)
        throw refused(part, 'it is no condition', `give ${EXAMPLE}`);
    if (!isMetric(name)) {
        const names = Object.keys(metrics);
        const near = (0,_base_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestName */ .q)(name.toLowerCase(), names);
        throw refused(part, `there is no metric '${name}'`, near === undefined ? `the metrics are ${names.join(', ')}` : `did you mean ${near}?`);
    }
    if (!isComparison(comparison)) {
        throw refused(part, `'${comparison}' is no comparison`, `give one of ${Object.keys(comparisons).join(' ')}`);
    }
    const wanted = metrics[name].unit;
    const isFitting = wanted === '%' ? unit === '%' : unit === '' || unit === wanted;
    if (!isFitting) {
        throw refused(part, `${name} is counted in ${wanted}`, wanted === '%' ? `write the limit with its sign: ${digits}%` : `write the limit as ${digits}`);
    }
    const limit = Number(digits.replaceAll('_', ''));
    return { metric: name, comparison, limit, text: `${name} ${comparison} ${limit}${wanted === '%' ? '%' : ''}` };
}
/** Which conditions hold for a history, and for a change of it if there is one, in their order. */
function evaluateConditions(conditions, effect, headline = {}, insight) {
    return conditions.map((condition) => {
        const { metric, comparison, limit, text } = condition;
        const measure = metrics[metric].measure;
        const value = measure(effect, headline, insight);
        if (typeof value === 'string') {
            return { ...condition, value: null, holds: false, reason: value, message: `${text}: cannot be told, ${value}` };
        }
        const holds = comparisons[comparison](value, limit);
        return {
            ...condition,
            value,
            holds,
            reason: null,
            message: `${text}: ${holds ? 'holds' : 'does not hold'}, ${metric} is ${shown(value, metrics[metric].unit)}`,
        };
    });
}
function shown(value, unit) {
    return unit === '%' ? `${Number(value.toFixed(2))}%` : (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(unit === 'days' ? Number(value.toFixed(1)) : value);
}
function isMetric(name) {
    return Object.hasOwn(metrics, name);
}
function isComparison(text) {
    return Object.hasOwn(comparisons, text);
}
function refused(part, what, hint) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodefangError */ .UD('user-bad-option', `condition '${part}' cannot be read: ${what}`, { hint });
}


/***/ }),

/***/ 28514:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ formats),
/* harmony export */   Q0: () => (/* binding */ renderPictures),
/* harmony export */   Rs: () => (/* binding */ renderParts),
/* harmony export */   Wd: () => (/* binding */ isPictureFormat),
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   is: () => (/* binding */ renderPictureFiles),
/* harmony export */   uv: () => (/* binding */ preload),
/* harmony export */   w9: () => (/* reexport safe */ _text_ink_js__WEBPACK_IMPORTED_MODULE_0__.w)
/* harmony export */ });
/* unused harmony export pictureFormats */
/* harmony import */ var _text_ink_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52708);
// The formats a report can be written in, by the name `--format` takes; the first is the default. A writer is loaded when it is used.


const formats = ['yaml', 'json', 'text', 'html', 'svg', 'png'];
/** Formats that are several files, a picture of each chart. */
const pictureFormats = ['svg', 'png'];
/** Whether a format is several files. */
function isPictureFormat(format) {
    return pictureFormats.some((one) => one === format);
}
const writers = {
    yaml: () => Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(7039)]).then(__webpack_require__.bind(__webpack_require__, 17039)),
    json: () => __webpack_require__.e(/* import() */ 7406).then(__webpack_require__.bind(__webpack_require__, 97406)),
    text: () => Promise.all(/* import() */[__webpack_require__.e(9372), __webpack_require__.e(6201), __webpack_require__.e(8957)]).then(__webpack_require__.bind(__webpack_require__, 18957)),
    html: () => Promise.all(/* import() */[__webpack_require__.e(9372), __webpack_require__.e(6201), __webpack_require__.e(5765), __webpack_require__.e(2780)]).then(__webpack_require__.bind(__webpack_require__, 37450)),
    svg: () => Promise.all(/* import() */[__webpack_require__.e(9372), __webpack_require__.e(6201), __webpack_require__.e(5765), __webpack_require__.e(6142)]).then(__webpack_require__.bind(__webpack_require__, 94964)),
    png: () => Promise.all(/* import() */[__webpack_require__.e(9372), __webpack_require__.e(6201), __webpack_require__.e(5765), __webpack_require__.e(5231)]).then(__webpack_require__.bind(__webpack_require__, 20469)),
};
/** Begins to load the writer of a format, which is about to be used. */
function preload(format) {
    // Whoever uses it is told if it cannot be loaded.
    writers[format]().catch(() => undefined);
}
/** Writes a report in a format; the text ends with a newline. Only `text`, a summary for a terminal, minds the page. */
async function render(report, format, page = _text_ink_js__WEBPACK_IMPORTED_MODULE_0__/* .plainPage */ .w) {
    switch (format) {
        case 'yaml':
            return (await writers.yaml()).renderYaml(report);
        case 'json':
            return (await writers.json()).renderJson(report);
        case 'text':
            return (await writers.text()).renderText(report, page);
        case 'html':
            return (await writers.html()).renderHtml(report);
    }
}
/** As `render`, in parts that are one text end to end: of a large report, none that is much of it. */
async function renderParts(report, format, page) {
    return format === 'yaml' ? (await writers.yaml()).yamlParts(report) : [await render(report, format, page)];
}
/** Draws the main charts of a report, each a text by the name of its file. */
async function renderPictures(report) {
    return (await writers.svg()).renderPictures(report);
}
/** Draws the main charts of a report in a format, as files by their names. Rejects with `bug-asset` where the program lacks what it needs to draw. */
async function renderPictureFiles(report, format) {
    switch (format) {
        case 'svg':
            return (await renderPictures(report)).map(({ name, svg }) => ({ file: `${name}.svg`, content: svg }));
        case 'png': {
            const images = await (await writers.png()).renderImages(report);
            return images.map(({ name, png }) => ({ file: `${name}.png`, content: png }));
        }
    }
}


/***/ }),

/***/ 52708:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ sheetFor),
/* harmony export */   w: () => (/* binding */ plainPage)
/* harmony export */ });
// The sheet a text report is written on: how wide it is, and its colours, which are nothing at all unless they are asked for.
/** What a report is written for when nothing is known of who reads it. */
const plainPage = { columns: 80, colour: false };
/** The sheet for a page. */
function sheetFor({ columns, colour }) {
    const ink = (parameters) => (text) => colour && text !== '' ? `\x1b[${parameters}m${text}\x1b[0m` : text;
    return {
        columns,
        heading: ink('1'),
        faint: ink('2'),
        bar: ink('36'),
        warning: ink('33'),
        alarm: ink('1;31'),
    };
}


/***/ }),

/***/ 42626:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   VS: () => (/* binding */ years),
/* harmony export */   _3: () => (/* binding */ days),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   uM: () => (/* binding */ share),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
// Numbers as people read them. A share that is not quite nothing or not quite all is never rounded to it.
/** Made when it is first used: it takes as long to make as a small report to write. */
let whole;
const DAYS_A_YEAR = 365.2425;
/** `12,345`; parts of lines are rounded. */
function grouped(count) {
    whole ??= new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
    return whole.format(count);
}
/** `1 file`, `12,345 files`. */
function counted(count, noun, nouns = `${noun}s`) {
    return `${grouped(count)} ${count === 1 ? noun : nouns}`;
}
/** A share from 0 to 1 as `45.9 %`. */
function percent(share) {
    if (share > 0 && share < 0.0005)
        return '<0.1 %';
    if (share < 1 && share > 0.9995)
        return '>99.9 %';
    return `${(100 * share).toFixed(1)} %`;
}
/** The part of a whole, 0 of nothing. */
function share(part, total) {
    return total === 0 ? 0 : part / total;
}
/** `4.5 days`, `123 days`. */
function days(count) {
    return count >= 10 || Number.isInteger(count) ? counted(Math.round(count), 'day') : `${count.toFixed(1)} days`;
}
/** A date as it is; an instant as `2020-01-31 15:00`. */
function moment(date) {
    return date.replace('T', ' ').replace(/(:00)?Z$/, '');
}
/** `3.4 years`. */
function years(dayCount) {
    return `${(dayCount / DAYS_A_YEAR).toFixed(1)} years`;
}


/***/ })

};
