import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 53119:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:inspector/promises");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 78877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 67414:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _cli_exit_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(13100);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(17594);
/* harmony import */ var _engine_version_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(54858);
/* harmony import */ var _quiet_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4926);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(23556);
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
        const { post } = await Promise.all(/* import() */[__nccwpck_require__.e(997), __nccwpck_require__.e(242)]).then(__nccwpck_require__.bind(__nccwpck_require__, 45242));
        return post({ runner, quiet });
    }
    runner.saveState(isPost, 'true');
    const { main } = await Promise.all(/* import() */[__nccwpck_require__.e(630), __nccwpck_require__.e(997), __nccwpck_require__.e(104)]).then(__nccwpck_require__.bind(__nccwpck_require__, 104));
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
const runner = new _runner_js__WEBPACK_IMPORTED_MODULE_4__/* .ProcessRunner */ .S(process.env, await Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(838)]).then(__nccwpck_require__.bind(__nccwpck_require__, 33838)), quiet.write);
const exitCode = await step(runner).catch((error) => failed(error, runner));
process.stdout.write('', () => process.exit(exitCode));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ complaints),
/* harmony export */   b: () => (/* binding */ QuietStream)
/* harmony export */ });
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(16698);
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S: () => (/* binding */ ProcessRunner)
});

;// CONCATENATED MODULE: ./lib/action/escape.js
// Text of others made harmless in the runner's log. The runner reads `::name::` at the start of a line and `##[name]` anywhere in one as a
// command; a name of a branch, a file or a person must never be one. Markdown has its own: report/markdown/escape.ts, foreign.ts.
/** Breaks up what the runner would read as a command. */
const ZERO_WIDTH = '\u200b';
/** A text on one line of the log: no line break, no control character, no command. */
function logLine(text) {
    return text
        .replace(/[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
        .trim()
        .replace(/^:(?=:)/, `:${ZERO_WIDTH}`)
        .replace(/##(?=\[)/g, `##${ZERO_WIDTH}`);
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
            ...(file !== undefined && file !== '' && { file: logLine(file) }),
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

/***/ 17594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _n: () => (/* binding */ Interruption),
/* harmony export */   n1: () => (/* binding */ signalExitCodes),
/* harmony export */   z6: () => (/* binding */ endingOf)
/* harmony export */ });
/* unused harmony export oneLine */
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(17594);
// How the process ends: the exit code and the words for an error.
//   0 done, 1 a condition of --fail-on holds, 2 the user's mistake, 3 the repository's fault, 130 interrupted, 143 terminated, 70 a bug of
//   codefang (EX_SOFTWARE of sysexits.h).
// A mistake or a broken repository is one line and a hint; only a bug shows its stack.

/** The signals that end a run early, and their exit codes. */
const signalExitCodes = { SIGINT: 130, SIGTERM: 143 };
/** The reason a run is aborted with when the process gets a signal. */
class Interruption extends Error {
    signal;
    constructor(signal) {
        super(`ended by ${signal}`);
        this.signal = signal;
        this.name = 'Interruption';
    }
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
// The version of codefang, as reports and `--version` give it; equal to package.json's (a test checks it).
const version = '0.1.0';


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(67414);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
