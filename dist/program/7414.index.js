'use strict';
exports.id = 7414;
exports.ids = [7414];
exports.modules = {

/***/ 67414:
/***/ (function(__webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _cli_exit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13100);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _engine_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54858);
/* harmony import */ var _quiet_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4926);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23556);
// The action's entry, of `main` and of `post`: the same file, told apart by what `main` saved. Laws: the first line of the log is written before
// anything large is loaded; a signal stops the run within the seconds the runner gives; the process ends when the step does, whatever a package
// has still open.
//
// A cancelled step gets SIGINT, SIGTERM 7.5 s later (Windows: SIGBREAK), and is killed after 2.5 s more.





/** The state by which `post` knows itself. */
const isPost = 'is-post';
const quiet = new _quiet_js__WEBPACK_IMPORTED_MODULE_2__/* .QuietStream */ .b(process.stdout);
const interruption = new AbortController();
/** Milliseconds after the first signal in which a run may put its checkpoint on the disk. */
const GRACE = 7000;
/** The first signal asks the run to end; the second, or too much time, ends the process. What is on the disk is whole at any moment. */
function interrupt(signal) {
    const exit = () => process.exit(_cli_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .signalExitCodes */ .n1[signal]);
    if (interruption.signal.aborted)
        exit();
    interruption.abort(new _cli_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .Interruption */ ._n(signal));
    setTimeout(exit, GRACE).unref();
}
process.on('SIGINT', () => interrupt('SIGINT'));
process.on('SIGTERM', () => interrupt('SIGTERM'));
process.on('SIGBREAK', () => interrupt('SIGTERM'));
/** Runs the step; its exit code. */
async function step(runner) {
    if (runner.state(isPost) === 'true') {
        const { post } = await Promise.all(/* import() */[__webpack_require__.e(4997), __webpack_require__.e(5242)]).then(__webpack_require__.bind(__webpack_require__, 45242));
        return post({ runner, quiet });
    }
    runner.saveState(isPost, 'true');
    const { main } = await Promise.all(/* import() */[__webpack_require__.e(8179), __webpack_require__.e(9372), __webpack_require__.e(6201), __webpack_require__.e(9513), __webpack_require__.e(3814), __webpack_require__.e(2471), __webpack_require__.e(4997), __webpack_require__.e(6599), __webpack_require__.e(6950)]).then(__webpack_require__.bind(__webpack_require__, 86950));
    return main({ runner, quiet, signal: interruption.signal, started: performance.timeOrigin });
}
/** Says why the step fails; its exit code. */
function failed(error, runner) {
    const { exitCode, text } = (0,_cli_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .endingOf */ .z6)(error);
    if (error instanceof _cli_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .Interruption */ ._n) {
        runner.log(`${error.message}: what is done is kept for the post step`);
    }
    else if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodefangError */ .UD && (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOf */ .FO)(error.code) !== undefined) {
        const { hint } = error.data;
        runner.annotate('error', hint === undefined ? error.message : `${error.message}\n${hint}`, { title: 'codefang' });
    }
    else {
        runner.annotate('error', text.trimEnd(), { title: 'codefang' });
    }
    return exitCode;
}
if (process.env[`STATE_${isPost}`] !== 'true')
    quiet.write(`codefang ${_engine_version_js__WEBPACK_IMPORTED_MODULE_3__/* .version */ .r}, Node ${process.versions.node}\n`);
const runner = new _runner_js__WEBPACK_IMPORTED_MODULE_4__/* .ProcessRunner */ .S(process.env, await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(3838)]).then(__webpack_require__.bind(__webpack_require__, 33838)), quiet.write);
const exitCode = await step(runner).catch((error) => failed(error, runner));
process.stdout.write('', () => process.exit(exitCode));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4926:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ complaints),
/* harmony export */   b: () => (/* binding */ QuietStream)
/* harmony export */ });
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16698);
// Keeps packages off the log. The packages of the Actions toolkit swallow their errors and print them as warnings, on many lines, of which
// each becomes an annotation; here they are held back and read, and one calm line is said instead. Law: what hides secrets always passes.

/** A stream on which others write, and which can be made to keep what they say. */
class QuietStream {
    stream;
    #write;
    /** What a call says is told from what others say by the asynchronous context it is said in. */
    #calls = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage();
    #underWay = 0;
    constructor(stream) {
        this.stream = stream;
        this.#write = stream.write;
    }
    /** Writes to the stream itself, also from within a call that is kept quiet. */
    write = (text) => {
        this.#write.call(this.stream, text);
    };
    /** Runs `call`; what is written by it is given to `heard`, line by line, and goes nowhere else. */
    async during(call, heard) {
        if (this.#underWay++ === 0)
            this.stream.write = this.#keep;
        try {
            return await this.#calls.run(heard, call);
        }
        finally {
            if (--this.#underWay === 0)
                this.stream.write = this.#write;
        }
    }
    #keep = (chunk, ...rest) => {
        const heard = this.#calls.getStore();
        if (heard === undefined)
            return this.#write.call(this.stream, chunk, ...rest);
        const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
        for (const line of text.split(/\r?\n/)) {
            if (line.startsWith('::add-mask::'))
                this.write(`${line}\n`);
            else if (line.trim() !== '')
                heard.push(line);
        }
        const done = rest.at(-1);
        if (typeof done === 'function')
            done();
        return true;
    };
}
/** What packages said as a warning or error, in one text without the command around it; the true reason is at times in a debug line only. */
function complaints(heard) {
    return heard
        .map((line) => /^::(?:warning[^:]*|error[^:]*|debug(?=::Failed to ))::(.*)$/.exec(line)?.[1] ??
        (line.startsWith('::') ? '' : line))
        .filter((line) => line !== '')
        .map((line) => line.replaceAll('%0A', ' ').replaceAll('%0D', '').replaceAll('%25', '%'))
        .join('; ');
}


/***/ }),

/***/ 23556:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ ProcessRunner)
});

;// CONCATENATED MODULE: ./lib/action/escape.js
// Text of others made harmless in the runner's log. The runner reads `::name::` at the start of a line and `##[name]` anywhere in one as a
// command; a name of a branch, a file or a person must never be one. Markdown has its own: report/markdown/escape.ts, foreign.ts.
/** Breaks up what the runner would read as a command. */
const ZERO_WIDTH = '\u200b';
/** A text on one line of the log: no line break, no control character, no command. */
function logLine(text) {
    const line = text
        .replace(/[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
        .trim()
        .replace(/^:(?=:)/, `:${ZERO_WIDTH}`);
    return logPath(line);
}
/** A path as it is, for the property of a command, in which line breaks are escaped: only what the runner reads anywhere in a line is broken up. */
function logPath(path) {
    return path.replace(/##(?=\[)/g, `##${ZERO_WIDTH}`);
}

;// CONCATENATED MODULE: ./lib/action/runner.js
// The runner as this program sees it: its log, its outputs, its state between `main` and `post`, its step summary. Laws: every line of the log
// is harmless (escape.ts) and begins in the first moments, without waiting for a package; only what the job needs to know is an annotation.

/** The real one, by @actions/core. `write` is where the log goes: the process's own stdout, even while packages are kept off it (quiet.ts). */
class ProcessRunner {
    environment;
    core;
    write;
    constructor(environment, core, write) {
        this.environment = environment;
        this.core = core;
        this.write = write;
    }
    log(text) {
        this.write(`${logLine(text)}\n`);
    }
    group(title, lines) {
        this.core.startGroup(logLine(title));
        for (const line of lines)
            this.log(line);
        this.core.endGroup();
    }
    annotate(level, text, { file, title, lines } = {}) {
        const properties = {
            ...(title !== undefined && title !== '' && { title: logLine(title) }),
            ...(file !== undefined && file !== '' && { file: logPath(file) }),
            ...(lines !== undefined && { startLine: lines[0], endLine: lines[1] }),
        };
        this.core[level](text, properties);
    }
    secret(text) {
        if (text !== '')
            this.core.setSecret(text);
    }
    output(name, value) {
        this.core.setOutput(name, value);
    }
    saveState(name, value) {
        this.core.saveState(name, value);
    }
    state(name) {
        return this.core.getState(name);
    }
    async summary(markdown) {
        if ((this.environment['GITHUB_STEP_SUMMARY'] ?? '') === '')
            return 'this runner takes none';
        try {
            await this.core.summary.addRaw(markdown).write();
            return undefined;
        }
        catch (error) {
            return error instanceof Error ? error.message : String(error);
        }
    }
}


/***/ }),

/***/ 86323:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
// A number with its noun, for messages.
/** `1 commit`, `2 commits`, `3 batches`. */
function counted(count, noun, nouns = `${noun}s`) {
    return `${count} ${count === 1 ? noun : nouns}`;
}


/***/ }),

/***/ 17594:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ toWire),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   UD: () => (/* binding */ CodefangError),
/* harmony export */   kn: () => (/* binding */ fromWire)
/* harmony export */ });
// Every error of codefang: one class, a closed set of codes, and the texts in one place.
// Three kinds: the user's mistake (exit 2), a broken repository (exit 3), a bug (rethrown with its stack).
// An absent thing is a value, never an error; only wrong or corrupt things come here.
/** The one error class. `message` is one line that says what is wrong and where; `data.hint` says what to do. */
class CodefangError extends Error {
    code;
    data;
    constructor(code, message, data = {}, cause) {
        super(message, cause === undefined ? undefined : { cause });
        this.name = 'CodefangError';
        this.code = code;
        this.data = data;
    }
}
/** Flattens any thrown value for another thread; what is no `CodefangError` becomes `bug-worker-died` with its stack kept. */
function toWire(error) {
    if (error instanceof CodefangError) {
        return { code: error.code, message: error.message, data: error.data, stack: error.stack };
    }
    const cause = error instanceof Error ? error : new Error(String(error));
    return { code: 'bug-worker-died', message: cause.message, data: {}, stack: cause.stack };
}
/** Rebuilds the error that `toWire` flattened, with the stack of the thread it came from. */
function fromWire(wire) {
    const error = new CodefangError(wire.code, wire.message, wire.data);
    if (wire.stack !== undefined)
        error.stack = wire.stack;
    return error;
}
/** The process exit code for an error code: 2 the user's mistake, 3 the repository's fault; a bug has none. */
function exitCodeOf(code) {
    if (code.startsWith('user-'))
        return 2;
    if (code.startsWith('repository-'))
        return 3;
    return undefined;
}


/***/ }),

/***/ 13100:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   _n: () => (/* binding */ Interruption),
/* harmony export */   n1: () => (/* binding */ signalExitCodes),
/* harmony export */   z6: () => (/* binding */ endingOf)
/* harmony export */ });
/* harmony import */ var _base_counted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86323);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
// How the process ends: the exit code and the words for an error.
//   0 done, 1 a condition of --fail-on holds, 2 the user's mistake, 3 the repository's fault, 130 interrupted, 143 terminated, 129 the terminal was
//   closed, 70 a bug of codefang (EX_SOFTWARE of sysexits.h).
// A mistake or a broken repository is one line and a hint; only a bug shows its stack.


/** The signals that end a run early, and their exit codes. */
const signalExitCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
/** The reason a run is aborted with when the process gets a signal. */
class Interruption extends Error {
    signal;
    /** `commitsKept` of the run are kept for the next; undefined if that is not known. */
    constructor(signal, commitsKept) {
        super(`ended by ${signal}${commitsKept === undefined ? '' : whatIsKept(commitsKept)}`);
        this.signal = signal;
        this.name = 'Interruption';
    }
}
function whatIsKept(commits) {
    if (commits === 0)
        return ', and nothing of this run is kept';
    return `; what it made of ${(0,_base_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(commits, 'commit')} is kept, the next run goes on from there`;
}
/** The ending for whatever was thrown. */
function endingOf(error) {
    if (error instanceof Interruption) {
        return { exitCode: signalExitCodes[error.signal], text: `codefang: ${error.message}\n` };
    }
    const exitCode = error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodefangError */ .UD ? (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOf */ .FO)(error.code) : undefined;
    const advice = error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodefangError */ .UD ? error.data.hint : undefined;
    const hint = advice === undefined ? '' : `  ${oneLine(advice)}\n`;
    if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodefangError */ .UD && exitCode !== undefined) {
        return { exitCode, text: `codefang: ${oneLine(error.message)}\n${hint}` };
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return {
        exitCode: 70,
        text: `codefang: this is a bug in codefang, please report it with these lines\n${stack}\n${hint}`,
    };
}
/** Paths and names may hold line breaks and control characters; a terminal must not get them. */
function oneLine(text) {
    // eslint-disable-next-line no-control-regex
    return text.replace(/[\x00-\x1f\x7f-\x9f]+/g, ' ');
}


/***/ }),

/***/ 54858:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
// The version of codefang, as reports and `--version` give it; equal to package.json's (a test checks it).
const version = '0.1.0';


/***/ })

};
