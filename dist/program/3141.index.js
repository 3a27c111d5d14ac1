'use strict';
exports.id = 3141;
exports.ids = [3141];
exports.modules = {

/***/ 49675:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ startOfYear),
/* harmony export */   Qg: () => (/* binding */ midnightBefore),
/* harmony export */   RG: () => (/* binding */ ticksAfter),
/* harmony export */   dE: () => (/* binding */ dayOrInstant),
/* harmony export */   f: () => (/* binding */ hasDate)
/* harmony export */ });
// Ticks as dates, in UTC. A tick is a fixed number of seconds; tick 0 starts at UTC midnight of the first commit's day. Dates have years of four
// digits, so that they can be compared and cut as texts: an instant before the year 0000 is named as its begin, one after 9999 as its end.
const DAY = 86_400;
/** The first and the last second of the years that have four digits, in seconds since 1970. */
const FIRST_INSTANT = -62_167_219_200;
const LAST_INSTANT = 253_402_300_799;
/** UTC midnight of the day of an instant; seconds since 1970 in and out. */
function midnightBefore(seconds) {
    return Math.floor(seconds / DAY) * DAY;
}
/** Whether a date can name an instant. */
function hasDate(seconds) {
    return seconds >= FIRST_INSTANT && seconds <= LAST_INSTANT;
}
/** When a tick starts, in seconds since 1970, cut at the instants that dates can name. */
function ticksAfter(start, tick, tickSeconds) {
    return nameable(start + tick * tickSeconds);
}
/** Midnight of 1 January of a year, in seconds since 1970. */
function startOfYear(year) {
    // The constructor and Date.UTC take years below 100 for those of the last century.
    return new Date(0).setUTCFullYear(year) / 1000;
}
/** An instant as `2020-01-31` where ticks are whole days, else as `2020-01-31T15:00:00Z`. */
function dayOrInstant(seconds, tickSeconds) {
    const text = new Date(nameable(seconds) * 1000).toISOString();
    return tickSeconds % DAY === 0 ? text.slice(0, text.indexOf('T')) : text.replace('.000Z', 'Z');
}
function nameable(seconds) {
    return Math.min(Math.max(seconds, FIRST_INSTANT), LAST_INSTANT);
}


/***/ }),

/***/ 98015:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ milliseconds)
/* harmony export */ });
/**
 * Milliseconds since some instant, to tell how long something takes; no result rests on it. As `performance.now()`, which takes Node 3 ms to make where
 * it is first asked for.
 */
function milliseconds() {
    return Number(process.hrtime.bigint()) / 1e6;
}


/***/ }),

/***/ 1139:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ configError),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   nK: () => (/* binding */ configKeys)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
// The keys that a file of options may have, and what is said of one that is wrong.

/** The keys that stand for options; a pair of switches such as --x and --no-x is one key. */
function configKeys(options) {
    const keys = new Map();
    for (const option of options) {
        const key = option.long?.replace(option.negate ? /^--no-/ : /^--/, '') ?? '';
        const kind = !option.required ? 'switch' : option.parseArg !== undefined ? 'list' : 'text';
        if (keys.get(key)?.kind !== 'text')
            keys.set(key, { key, flag: option.attributeName(), kind });
    }
    return [...keys.values()];
}
/** The error for a place in a file of options. */
function configError(file, line, what, hint) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodefangError */ .UD('user-bad-option', `${file}:${line}: ${what}`, { file, hint });
}
/** Values in messages are cut short: a file may be anything. */
function shown(value) {
    return value.length > 60 ? `${value.slice(0, 60)}…` : value;
}


/***/ }),

/***/ 67204:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tw: () => (/* binding */ configured)
/* harmony export */ });
/* unused harmony exports configNames, repositoryKeys, historyConfigKeys */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17594);
/* harmony import */ var _engine_idle_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97873);
/* harmony import */ var _engine_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87968);
/* harmony import */ var _git_file_reading_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19585);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27014);
/* harmony import */ var _report_conditions_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74714);
/* harmony import */ var _report_formats_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28514);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(33814);
/* harmony import */ var _history_options_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1258);
/* harmony import */ var _config_keys_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1139);
// Which file of options a run has, and the invocation with it: flags win over the file, the file over defaults.
//
// The file in a repository's work tree was written by whoever wrote the repository, perhaps by nobody one knows. So it may say what is
// counted and how it is shown, but not which files are read or written, nor what code is loaded; for that a file must be named
// with --config.












/** Where a file is looked for, at the top of the work tree. */
const configNames = ['.codefang.yml', '.codefang.yaml'];
const LARGEST_CONFIG = 64 << 10;
/** Keys that a file found in a repository may have: none of them reaches outside of the repository. Any other needs --config. */
const repositoryKeys = new Set([
    'analyzers',
    'revision',
    'first-parent',
    'all-commits',
    'granularity',
    'sampling',
    'tick-size',
    'rename-threshold',
    'renames',
    'include',
    'exclude',
    'default-excludes',
    'attributes',
    'since',
    'until',
    'ignore-revs',
    'burndown-files',
    'burndown-people',
    'people',
    'anonymize',
    'couples-max-changeset',
    'couples-min-revs',
    'couples-min-shared',
    'couples-min-coupling',
    'list-limit',
    'empty-commits',
    'uast-max-file-size',
    'import-max-file-size',
    'shotness-dsl-struct',
    'shotness-dsl-name',
    'min-comment-len',
    'sentiment-gap',
    'typos-max-distance',
    'mailmap',
    'exclude-bots',
    'co-authors',
    'allow-shallow',
    'fail-on-missing',
    'format',
    'quiet',
    'verbose',
    'stats',
    'fail-on',
    'memory-budget',
    'workers',
    'buffer-size',
    'commit-batch-size',
    'blob-cache-size',
    'diff-cache-size',
    'blob-arena-size',
    'chunk-size',
    'checkpoint',
    'resume',
]);
/** Options that no file has. */
const notKeys = new Set(['config']);
/** The keys of files of options. */
function historyConfigKeys() {
    return (0,_config_keys_js__WEBPACK_IMPORTED_MODULE_11__/* .configKeys */ .nK)((0,_history_options_js__WEBPACK_IMPORTED_MODULE_10__/* .historyOptions */ .x)()).filter(({ key }) => !notKeys.has(key));
}
/** The invocation with the file's options, and that file, undefined if there is none. Throws `user-bad-option`. */
async function configured(invocation) {
    const { config } = invocation;
    if (config === false)
        return { ...invocation, file: undefined };
    const file = config ?? fileIn(invocation.raw.path ?? '.');
    if (file === undefined)
        return { ...invocation, file };
    // Loaded when it is asked for: it brings the parser of YAML with it.
    const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(4137)]).then(__webpack_require__.bind(__webpack_require__, 44137));
    const entries = parseConfig(contentOf(file), file, historyConfigKeys());
    for (const entry of entries)
        check(entry, file, config === undefined);
    const flags = Object.fromEntries(entries.map(({ flag, value }) => [flag, value]));
    refuseTalkAndSilence(entries, file);
    if (invocation.given.has('quiet'))
        delete flags['verbose'];
    if (invocation.given.has('verbose'))
        delete flags['quiet'];
    return { ...(0,_arguments_js__WEBPACK_IMPORTED_MODULE_9__/* .withFileOptions */ .X)(invocation, withoutIdle(flags, invocation)), file };
}
/** A file's options but for those that what is given on the command line leaves nothing to do. */
function withoutIdle(flags, invocation) {
    const idleIn = ({ raw }, fallback) => new Set((0,_engine_idle_options_js__WEBPACK_IMPORTED_MODULE_3__/* .idleOptions */ .r)(raw, (0,_engine_options_js__WEBPACK_IMPORTED_MODULE_4__.chosenAnalyzers)(raw.analyzers ?? fallback)).map(({ name }) => name));
    // By itself a file that names no analyzers is for all.
    const byItself = idleIn({ raw: flags }, 'all');
    // Who asks for people wants them.
    const { people, ...rest } = flags;
    const isOverruled = people === false && [...idleIn({ raw: { ...invocation.raw, people } })].some((name) => invocation.given.has(name));
    const left = isOverruled ? rest : flags;
    const idle = idleIn((0,_arguments_js__WEBPACK_IMPORTED_MODULE_9__/* .withFileOptions */ .X)(invocation, left));
    return Object.fromEntries(Object.entries(left).filter(([name]) => !idle.has(name) || byItself.has(name) || invocation.given.has(name)));
}
/** The file of the repository's work tree, if it has one. What is wrong with the repository is told by the run. */
function fileIn(path) {
    let workTree;
    try {
        ({ workTree } = (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .openNamedRepository */ .ed)(path, process.env));
    }
    catch (error) {
        if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodefangError */ .UD)
            return undefined;
        throw error;
    }
    if (workTree === undefined)
        return undefined;
    const there = configNames.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workTree, name)).filter(isFile);
    if (there.length < 2)
        return there[0];
    throw (0,_config_keys_js__WEBPACK_IMPORTED_MODULE_11__/* .configError */ .Fj)(there[1], 1, `there is ${configNames[0]}, too`, 'keep one of the two');
}
/** A link might lead anywhere. */
function isFile(path) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (stat === undefined || stat.isFile())
        return stat !== undefined;
    throw (0,_config_keys_js__WEBPACK_IMPORTED_MODULE_11__/* .configError */ .Fj)(path, 1, 'this is no regular file', 'put a file there, or give --no-config');
}
function contentOf(file) {
    let content;
    try {
        content = (0,_git_file_reading_js__WEBPACK_IMPORTED_MODULE_5__/* .readWholeFile */ .M4)(file, LARGEST_CONFIG);
    }
    catch (error) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodefangError */ .UD('user-bad-option', `option --config: ${file} cannot be read`, { file, hint: `give a file that can be read, of at most ${LARGEST_CONFIG >> 10} KiB` }, error);
    }
    if (content === undefined) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodefangError */ .UD('user-bad-option', `option --config: there is no file ${file}`, {
            file,
            hint: 'give a file that exists',
        });
    }
    return Buffer.from(content)
        .toString('utf8')
        .replace(/^\uFEFF/, '');
}
/** Checks one entry by itself, so that the error names its place. */
function check({ key, flag, value, line }, file, found) {
    if (found && !repositoryKeys.has(key)) {
        throw (0,_config_keys_js__WEBPACK_IMPORTED_MODULE_11__/* .configError */ .Fj)(file, line, `key '${key}' is not taken from a file in the repository`, `give --${key} on the command line, or in a file that is named with --config`);
    }
    if (key === 'format' && !_report_formats_js__WEBPACK_IMPORTED_MODULE_8__/* .formats */ .Fx.some((format) => format === value)) {
        throw (0,_config_keys_js__WEBPACK_IMPORTED_MODULE_11__/* .configError */ .Fj)(file, line, `key 'format' does not take '${(0,_config_keys_js__WEBPACK_IMPORTED_MODULE_11__/* .shown */ .SP)(String(value))}'`, `give one of ${_report_formats_js__WEBPACK_IMPORTED_MODULE_8__/* .formats */ .Fx.join(', ')}`);
    }
    if (found && key === 'format' && (0,_report_formats_js__WEBPACK_IMPORTED_MODULE_8__/* .isPictureFormat */ .Wd)(String(value))) {
        throw (0,_config_keys_js__WEBPACK_IMPORTED_MODULE_11__/* .configError */ .Fj)(file, line, `key 'format' does not take '${String(value)}' in the repository, as that is several files`, `give --format ${String(value)} on the command line, with --output`);
    }
    try {
        if (key === 'fail-on')
            (0,_report_conditions_js__WEBPACK_IMPORTED_MODULE_7__/* .parseConditions */ .WN)(String(value));
        // With all analyzers, since some options are nothing without one of them; which there are is checked with the whole. A budget depends on them.
        // What imports are taken of depends on what is parsed.
        const beside = key === 'import-max-file-size' ? { uastMaxFileSize: value } : {};
        (0,_engine_options_js__WEBPACK_IMPORTED_MODULE_4__.resolveOptions)(key === 'memory-budget' ? { [flag]: value } : { analyzers: 'all', ...beside, [flag]: value });
    }
    catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodefangError */ .UD))
            throw error;
        const what = error.message.replace(/^option --([\w-]+)/, "key '$1'");
        throw (0,_config_keys_js__WEBPACK_IMPORTED_MODULE_11__/* .configError */ .Fj)(file, line, what, error.data.hint ?? '');
    }
}
function refuseTalkAndSilence(entries, file) {
    const on = entries.filter(({ key, value }) => (key === 'quiet' || key === 'verbose') && value === true);
    if (on.length < 2)
        return;
    throw (0,_config_keys_js__WEBPACK_IMPORTED_MODULE_11__/* .configError */ .Fj)(file, on[1].line, "keys 'quiet' and 'verbose' are both true", 'keep one of the two');
}


/***/ }),

/***/ 73141:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  history: () => (/* binding */ history_history)
});

// EXTERNAL MODULE: ./lib/engine/options.js
var engine_options = __webpack_require__(87968);
// EXTERNAL MODULE: ./lib/report/conditions.js
var conditions = __webpack_require__(74714);
// EXTERNAL MODULE: ./lib/report/formats.js
var formats = __webpack_require__(28514);
// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
// EXTERNAL MODULE: ./lib/report/report.js
var report = __webpack_require__(45650);
// EXTERNAL MODULE: ./lib/cli/configured.js
var configured = __webpack_require__(67204);
// EXTERNAL MODULE: ./lib/cli/exit.js
var exit = __webpack_require__(13100);
// EXTERNAL MODULE: ./lib/base/byte-size.js
var byte_size = __webpack_require__(81381);
// EXTERNAL MODULE: ./lib/base/counted.js
var counted = __webpack_require__(86323);
// EXTERNAL MODULE: ./lib/base/milliseconds.js
var milliseconds = __webpack_require__(98015);
;// CONCATENATED MODULE: ./lib/cli/progress.js
// Progress on stderr: plain lines for logs, one line that is rewritten on a terminal. It never touches stdout.




const processGauge = {
    seconds: () => (0,milliseconds/* milliseconds */.R)() / 1000,
    residentBytes: () => process.memoryUsage.rss(),
};
/** Goes to the start of the line and clears it. */
const CLEAR = '\r\x1b[2K';
const BAR_CELLS = 20;
const EIGHTHS = ' ▏▎▍▌▋▊▉█';
/** The rate is that of the last seconds, since later commits change more files than early ones. */
const RATE_SECONDS = 4;
/** Writes progress events to a stream. Call `end` before anything else is written to it. */
class Progress {
    stream;
    talk;
    gauge;
    /** The line that stands on the terminal and will be rewritten. */
    standing = '';
    chunk = '';
    budgetBytes = 0;
    /** Where the run was at some moments of the last seconds. */
    moments = [];
    constructor(stream, talk, gauge = processGauge) {
        this.stream = stream;
        this.talk = talk;
        this.gauge = gauge;
    }
    event(event) {
        if (this.talk.quiet)
            return;
        switch (event.kind) {
            case 'plan':
                this.budgetBytes = event.budgetBytes;
                this.moments.push({ seconds: this.gauge.seconds(), done: 0 });
                if (event.commits === 0)
                    return;
                return this.step(`streaming: processing ${(0,counted/* counted */.h)(event.commits, 'commit')} in ${(0,counted/* counted */.h)(event.chunks, 'chunk')}`);
            case 'chunk':
                this.chunk = `chunk ${event.chunk}/${event.chunks}`;
                return this.step(`streaming: processing chunk ${event.chunk}/${event.chunks} (commits ${event.from}-${event.to})`);
            case 'advance':
                return this.advance(event.done, event.commits);
            case 'notice':
                return this.line(`codefang: ${(0,exit/* oneLine */.TN)(event.text)}`);
            case 'detail':
                return this.talk.verbose ? this.line(`codefang: ${(0,exit/* oneLine */.TN)(event.text)}`) : undefined;
        }
    }
    /** Takes the rewritten line away. */
    end() {
        if (this.standing !== '')
            this.stream.write(CLEAR);
        this.standing = '';
    }
    step(text) {
        if (this.stream.isTTY)
            this.rewrite(text);
        else
            this.line(text);
    }
    advance(done, commits) {
        if (!this.stream.isTTY || commits === 0)
            return;
        const rate = this.rate(done);
        const parts = [
            this.chunk,
            `${bar(done / commits)} ${String(Math.floor((done / commits) * 100)).padStart(3)} %`,
            `${done} of ${(0,counted/* counted */.h)(commits, 'commit')}`,
            ...(rate === undefined ? [] : [`${Math.round(rate)}/s`]),
            `${(0,byte_size/* formatByteSize */.$j)(this.gauge.residentBytes())} of ${(0,byte_size/* formatByteSize */.$j)(this.budgetBytes)}`,
            ...(rate === undefined || done === commits ? [] : [`${duration((commits - done) / rate)} left`]),
        ];
        this.rewrite(parts.filter((part) => part !== '').join('  '));
    }
    /** Commits a second; undefined at the start. */
    rate(done) {
        const { moments } = this;
        const seconds = this.gauge.seconds();
        moments.push({ seconds, done });
        while (moments.length > 2 && moments[1].seconds < seconds - RATE_SECONDS)
            moments.shift();
        const [first] = moments;
        return seconds - first.seconds < 0.2 || done === first.done
            ? undefined
            : (done - first.done) / (seconds - first.seconds);
    }
    line(text) {
        this.end();
        this.stream.write(text + '\n');
    }
    rewrite(text) {
        const fitted = text.slice(0, Math.max(20, (this.stream.columns ?? 80) - 1));
        if (fitted === this.standing)
            return;
        this.stream.write(CLEAR + fitted);
        this.standing = fitted;
    }
}
function bar(share) {
    const eighths = Math.round(Math.min(1, share) * BAR_CELLS * 8);
    const full = Math.floor(eighths / 8);
    const rest = full === BAR_CELLS ? '' : EIGHTHS[eighths % 8];
    return (EIGHTHS[8].repeat(full) + rest).padEnd(BAR_CELLS);
}
/** Seconds for a reader: `45 s`, `3 min`, `2 h 5 min`. */
function duration(seconds) {
    if (seconds < 60)
        return `${Math.ceil(seconds)} s`;
    const minutes = Math.ceil(seconds / 60);
    return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
;// CONCATENATED MODULE: ./lib/cli/terminal.js
// What the stream a report goes to is like: how wide, and whether it takes colours. NO_COLOR (no-color.org) beats FORCE_COLOR, and that
// beats what is known of the terminal.

const NARROWEST = 60;
const WIDEST = 120;
/** The page for a stream in an environment. */
function pageFor({ isTTY, columns }, environment) {
    const width = columns === undefined || columns < 1 ? formats/* plainPage */.w9.columns : columns;
    return { columns: Math.min(WIDEST, Math.max(NARROWEST, width)), colour: hasColour(isTTY === true, environment) };
}
function hasColour(isTTY, { NO_COLOR, FORCE_COLOR, TERM }) {
    if (NO_COLOR !== undefined && NO_COLOR !== '')
        return false;
    if (FORCE_COLOR !== undefined && FORCE_COLOR !== '')
        return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
    return isTTY && TERM !== 'dumb';
}

;// CONCATENATED MODULE: ./lib/cli/report-output.js
// Where a report goes: to a file or stdout; pictures, of which there are several, into a folder or to files whose names begin alike. What cannot be
// written is told before the run, not after it.





/** Said where a report has no chart, so that nobody looks for files. */
const NO_PICTURES = 'no picture was made: nothing here fills a chart; those over time need two samples or more, which --sampling 1 --granularity 1 may give';
/** The output for a format; `file` is what --output says, `say` takes what a user is to know of it. Throws `user-bad-option`. */
async function reportOutput(format, file, analyzers, stdout, say) {
    if ((0,formats/* isPictureFormat */.Wd)(format)) {
        const make = await pictures(format, file, analyzers, stdout);
        return async (report) => {
            const drawn = await (0,formats/* renderPictureFiles */.is)(report, format);
            return drawn.length === 0 ? () => say(NO_PICTURES) : () => make(drawn);
        };
    }
    if (file === undefined) {
        return async (report) => {
            const parts = await (0,formats/* renderParts */.Rs)(report, format, pageFor(stdout, process.env));
            return async () => {
                for (const block of blocksOf(parts))
                    await write(stdout, block);
            };
        };
    }
    if (/[\\/]$/.test(file) || (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.isDirectory() === true) {
        throw new errors/* CodefangError */.UD('user-bad-option', `option --output: ${file} is a folder`, {
            file,
            hint: `give a file, such as ${(0,external_node_path_.join)(file, `report.${format}`)}`,
        });
    }
    checkFolder(file, (0,external_node_path_.dirname)(file));
    return async (report) => {
        const parts = await (0,formats/* renderParts */.Rs)(report, format, formats/* plainPage */.w9);
        return () => writeContent(file, blocksOf(parts));
    };
}
/** What writes pictures. */
async function pictures(format, place, analyzers, stdout) {
    // Loaded when it is asked for: it knows every section.
    const { chartIdsOf } = await Promise.all(/* import() */[__webpack_require__.e(9372), __webpack_require__.e(6201), __webpack_require__.e(5765)]).then(__webpack_require__.bind(__webpack_require__, 85765));
    const ids = chartIdsOf(analyzers);
    if (place === undefined) {
        if (ids.length > 1) {
            throw new errors/* CodefangError */.UD('user-bad-option', `option --format: ${format} may be ${ids.length} files here (${ids.join(', ')}), and stdout takes one`, { hint: 'give a folder with --output, such as -o pictures/' });
        }
        return async (drawn) => {
            for (const { content } of drawn)
                await write(stdout, content);
        };
    }
    const isFolder = /[\\/]$/.test(place) || (0,external_node_fs_.statSync)(place, { throwIfNoEntry: false })?.isDirectory() === true;
    if (isFolder)
        makeFolder(place);
    checkFolder(place, isFolder ? place : (0,external_node_path_.dirname)(place));
    const ending = `.${format}`;
    const prefix = place.toLowerCase().endsWith(ending) ? place.slice(0, -ending.length) : place;
    return (drawn) => {
        for (const { file, content } of drawn)
            writeContent(isFolder ? (0,external_node_path_.join)(place, file) : `${prefix}-${file}`, [content]);
    };
}
function makeFolder(folder) {
    try {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    }
    catch (error) {
        throw unwritable(folder, error);
    }
}
function checkFolder(file, folder) {
    try {
        (0,external_node_fs_.accessSync)(folder, external_node_fs_.constants.W_OK);
    }
    catch (error) {
        throw unwritable(file, error);
    }
}
/** Characters of a report that are written at a time. */
const BLOCK_CHARACTERS = 1 << 20;
/** Many small parts as few larger ones: a report of many megabytes is never put together. */
function* blocksOf(parts) {
    let from = 0;
    let length = 0;
    for (let end = 0; end < parts.length; end++) {
        length += parts[end].length;
        if (length < BLOCK_CHARACTERS && end + 1 < parts.length)
            continue;
        yield parts.slice(from, end + 1).join('');
        from = end + 1;
        length = 0;
    }
}
function writeAll(file, content, mode) {
    const descriptor = (0,external_node_fs_.openSync)(file, 'w', mode);
    try {
        for (const part of content)
            (0,external_node_fs_.writeFileSync)(descriptor, part);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** Written beside and put in place when it is whole: where the disk is full, the file of before stays. Pipes and devices are written as they are. */
function writeContent(file, content) {
    const stat = (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false });
    const beside = `${file}.${process.pid}.tmp`;
    try {
        if (stat !== undefined && !stat.isFile()) {
            writeAll(file, content);
            return;
        }
        writeAll(beside, content, stat?.mode);
        (0,external_node_fs_.renameSync)(beside, file);
    }
    catch (error) {
        try {
            (0,external_node_fs_.rmSync)(beside, { force: true });
        }
        catch {
            // It is none of ours.
        }
        throw unwritable(file, error);
    }
}
function unwritable(file, error) {
    return new errors/* CodefangError */.UD('user-bad-option', `option --output: cannot write ${file} (${reasonOf(error)})`, {
        file,
        hint: `give a file in a folder that exists and can be written${reasonOf(error) === 'ENOSPC' ? ', on a disk with room' : ''}`,
    }, error);
}
/** Ends well when the reader of a pipe has gone: it has seen enough. */
function write(stream, content) {
    return new Promise((resolve, reject) => {
        stream.write(content, (error) => {
            const reason = error ? reasonOf(error) : 'EPIPE';
            if (reason === 'EPIPE')
                resolve();
            else
                reject(new errors/* CodefangError */.UD('user-bad-option', `cannot write the report to stdout (${reason})`, {}, error));
        });
    });
}
function reasonOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

;// CONCATENATED MODULE: ./lib/cli/history.js
// The command `history`: options -> run -> report -> file or stdout. Talk goes to stderr.









/** Runs the engine as the arguments say and writes its report; whether a condition of --fail-on holds. */
async function history_history(invocation, analyze, { stdout, stderr }, signal) {
    const { raw, output, file } = await (0,configured/* configured */.tw)(invocation);
    const options = (0,engine_options.resolveOptions)(raw);
    const make = await reportOutput(output.format, output.output, options.analyzers, stdout, (notice) => stderr.write(`codefang: ${notice}\n`));
    const progress = new Progress(stderr, output);
    if (file !== undefined)
        progress.event({ kind: 'detail', text: `options from ${file}` });
    try {
        let making;
        let commitsKept = 0;
        const analyzing = analyze(options, {
            progress: (event) => progress.event(event),
            signal,
            checkpointed: ({ commits }) => (commitsKept = commits),
            short: () => (0,formats/* preload */.uv)(output.format),
            writesMatrix: output.format === 'yaml' || output.format === 'json',
            found: (found) => {
                making = make((0,report/* reportOf */.E)(found));
                // A failure is told when it is waited for.
                making.catch(() => undefined);
            },
        });
        const result = await analyzing.catch((error) => {
            throw error instanceof exit/* Interruption */._n ? new exit/* Interruption */._n(error.signal, commitsKept) : error;
        });
        progress.end();
        if (output.stats)
            stderr.write(statistics(result.run));
        const put = await (making ?? make((0,report/* reportOf */.E)(result)));
        await put();
        const judged = (0,conditions/* evaluateConditions */.wz)(output.failOn, undefined, (0,headline/* headlineOf */.g)(result.results));
        for (const { holds, value, message } of judged) {
            if (holds || value === null)
                stderr.write(`codefang: fail-on: ${message}\n`);
        }
        return judged.some(({ holds }) => holds);
    }
    finally {
        progress.end();
    }
}
/** The counters of a run, one a line. */
function statistics({ objectReader, counters }) {
    const rows = [['reader', objectReader], ...Object.entries(counters).map(([name, count]) => [name, String(count)])];
    const width = Math.max(...rows.map(([name]) => name.length));
    return rows.map(([name, value]) => `stats: ${name.padEnd(width)}  ${value}\n`).join('');
}


/***/ }),

/***/ 5916:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ headlineOf)
/* harmony export */ });
// The few figures that outputs, thresholds and the first lines of a comment are made of, taken from results. Pure. What a run did not measure
// is undefined, never 0.
/** The figures of results by analyzer id. */
function headlineOf(results) {
    const burndown = results['burndown'];
    const aggregate = member(burndown, 'aggregate');
    const survival = member(burndown, 'line_survival');
    const halfLife = member(survival, 'half_life_days');
    return {
        currentLines: number(aggregate, 'total_current_lines'),
        survivalRate: number(aggregate, 'overall_survival_rate'),
        halfLifeDays: halfLife === null ? null : number(survival, 'half_life_days'),
        files: number(aggregate, 'tracked_files') ?? filesOf(results),
        busFactor: number(member(results['devs'], 'aggregate'), 'project_bus_factor'),
        hotspots: number(member(results['file-history'], 'aggregate'), 'high_churn_files'),
        coupledPairs: number(member(results['couples'], 'list_totals'), 'file_coupling'),
    };
}
/** Files alive, as the other analyzers of files count them. */
function filesOf(results) {
    return ['couples', 'file-history']
        .map((id) => number(member(results[id], 'aggregate'), 'total_files'))
        .find((files) => files !== undefined);
}
function member(value, name) {
    return typeof value === 'object' && value !== null ? value[name] : undefined;
}
function number(value, name) {
    const found = member(value, name);
    return typeof found === 'number' && Number.isFinite(found) ? found : undefined;
}


/***/ }),

/***/ 45650:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ reportOf)
/* harmony export */ });
/* unused harmony export reportSchema */
/* harmony import */ var _analyzers_burndown_calendar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49675);
/* harmony import */ var _engine_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54858);
// The report of a run as one plain object, the same for every format: what was read, with which options, and the results.
// Pure, and a function of (repository, head, options): no clock, no machine's path, no figure of the run itself. Keys stand in
// a fixed order; names are in snake_case.


/** Names the shape of a report; changes when a key changes its meaning or goes. */
const reportSchema = 'codefang.report.v1';
/** Files named in a report; the rest are only counted. */
const NAMED_FILES = 20;
/** Puts together the report of a run. */
function reportOf({ source, results }) {
    return { codefang: { version: _engine_version_js__WEBPACK_IMPORTED_MODULE_0__/* .version */ .r, schema: reportSchema }, source: described(source), analysis: results };
}
function described(source) {
    const { repository, head, commits, releases, options, completeness } = source;
    const { renames } = completeness;
    return {
        repository,
        head: { oid: head.oid, ref: head.ref },
        commits: {
            order: commits.order,
            count: commits.count,
            main_line: commits.mainLine,
            from: instant(commits.firstTime),
            to: instant(commits.lastTime),
            earlier: commits.earlier,
        },
        releases: releases.map(({ tag, time }) => ({ tag, time: instant(time) })),
        options,
        selection: selected(source.selection),
        completeness: {
            complete: completeness.complete,
            commits_left: completeness.commitsLeft,
            shallow: completeness.shallow,
            missing_blobs: counted(completeness.missingBlobs),
            too_large_files: counted(completeness.tooLargeFiles),
            binary_changes: completeness.binaryChanges,
            submodule_changes: completeness.submoduleChanges,
            coarse_diffs: completeness.coarseDiffs,
            ...(completeness.parsed && { parsed: parsedVersions(completeness.parsed) }),
            renames: {
                exact: renames.exact,
                similar: renames.similar,
                pairs_compared: renames.pairsCompared,
                pairs_skipped: renames.pairsSkipped,
                files_uncompared: renames.filesUncompared,
            },
        },
    };
}
function selected(selection) {
    const { files, leftOut, ignoredCommits } = selection;
    return {
        files: { counted: files.counted, left_out: files.leftOut },
        changes_left_out: selection.changesLeftOut,
        left_out: leftOut.map(({ by, pattern, files, changes }) => ({ by, pattern, files, changes })),
        default_excludes_version: selection.defaultExcludes,
        attributes_files: selection.attributesFiles,
        ignored_commits: {
            listed: ignoredCommits.listed,
            applied: ignoredCommits.applied,
            not_found: { count: ignoredCommits.notFound.count, named: ignoredCommits.notFound.named },
            invalid_lines: ignoredCommits.invalidLines,
        },
    };
}
function parsedVersions(parsed) {
    return {
        whole: parsed.whole,
        with_errors: parsed.withErrors,
        unknown_language: parsed.unknownLanguage,
        too_large: parsed.tooLarge,
        too_complex: parsed.tooComplex,
        other_language: parsed.otherLanguage,
        without_imports: parsed.withoutImports,
    };
}
function counted({ count, named }) {
    return { count, named: named.slice(0, NAMED_FILES).map(({ oid, commit, path }) => ({ oid, commit, path })) };
}
/** Seconds since 1970 as `2020-01-31T15:00:00Z`; null for what no date with a year of four digits can name. */
function instant(seconds) {
    return (0,_analyzers_burndown_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .hasDate */ .f)(seconds) ? new Date(seconds * 1000).toISOString().replace('.000Z', 'Z') : null;
}


/***/ })

};
