'use strict';
exports.id = 518;
exports.ids = [518];
exports.modules = {

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

/***/ 10518:
/***/ (function(__webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _engine_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54858);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13100);
// The command line: argv in; stdout, stderr and exit code out. What a command needs is loaded when it runs.


/** Runs what the arguments ask for. */
async function main(args, signal) {
    // What such a run needs is on its way while its arguments are read: a thread above all, which takes as long to start as the rest to load.
    if (args[0] === 'history') {
        // A program that cannot load it says so where it is used.
        await __webpack_require__.e(/* import() */ 8429).then(__webpack_require__.bind(__webpack_require__, 8429)).then(({ prepareWorker }) => prepareWorker()).catch(() => undefined);
        Promise.all(/* import() */[__webpack_require__.e(9513), __webpack_require__.e(9917), __webpack_require__.e(3563), __webpack_require__.e(6599), __webpack_require__.e(5336)]).then(__webpack_require__.bind(__webpack_require__, 63563)).catch(() => undefined);
    }
    // Asked for most, and known without a parser of arguments.
    if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
        process.stdout.write(`${_engine_version_js__WEBPACK_IMPORTED_MODULE_1__/* .version */ .r}\n`);
        return;
    }
    const { parseArguments } = await Promise.all(/* import() */[__webpack_require__.e(8179), __webpack_require__.e(3814)]).then(__webpack_require__.bind(__webpack_require__, 33814));
    const invocation = parseArguments(args);
    switch (invocation.command) {
        case 'print':
            process.stdout.write(invocation.text);
            return;
        case 'analyzers': {
            const { registry } = await __webpack_require__.e(/* import() */ 1512).then(__webpack_require__.bind(__webpack_require__, 81512));
            for (const { id, summary } of registry)
                process.stdout.write(`${id.padEnd(14)}${summary}\n`);
            return;
        }
        case 'checkpoint': {
            const { checkpoint } = await Promise.all(/* import() */[__webpack_require__.e(9513), __webpack_require__.e(9917), __webpack_require__.e(8561)]).then(__webpack_require__.bind(__webpack_require__, 13726));
            process.stdout.write(checkpoint(invocation));
            return;
        }
        case 'history': {
            const [{ history }, { analyze }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(8179), __webpack_require__.e(9513), __webpack_require__.e(3814), __webpack_require__.e(3141)]).then(__webpack_require__.bind(__webpack_require__, 73141)), Promise.all(/* import() */[__webpack_require__.e(9513), __webpack_require__.e(9917), __webpack_require__.e(3563), __webpack_require__.e(6599), __webpack_require__.e(5336)]).then(__webpack_require__.bind(__webpack_require__, 63563))]);
            if (await history(invocation, analyze, process, signal))
                process.exitCode = 1;
            return;
        }
    }
}
const interruption = new AbortController();
// Begins before streams are set up, which takes as long as loading what it asks for.
const running = main(process.argv.slice(2), interruption.signal);
for (const signal of Object.keys(_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .signalExitCodes */ .n1)) {
    process.once(signal, () => interruption.abort(new _exit_js__WEBPACK_IMPORTED_MODULE_0__/* .Interruption */ ._n(signal)));
}
process.stdout.on('error', (error) => {
    // The reader of a pipe may stop reading when it has seen enough.
    if (error.code === 'EPIPE')
        process.exit(0);
});
process.stderr.on('error', () => undefined);
try {
    await running;
}
catch (error) {
    const { exitCode, text } = (0,_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .endingOf */ .z6)(error);
    process.stderr.write(text);
    process.exitCode = exitCode;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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
