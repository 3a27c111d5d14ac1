'use strict';
const moduleUrl = require('node:url').pathToFileURL(__filename).href;
exports.id = 8429;
exports.ids = [8429];
exports.modules = {

/***/ 45622:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ transferList),
/* harmony export */   w: () => (/* binding */ grownColumn)
/* harmony export */ });
// The one carrier of data: named typed arrays of equal meaning per row. A batch of changes, an analyzer's state and a
// checkpoint section are all columns, so what a worker transfers is what an analyzer reads and what a checkpoint holds.
/** The buffers of some columns, for `postMessage(…, transferList)`; a buffer that several columns share is listed once. */
function transferList(...groups) {
    const buffers = new Set();
    for (const group of groups) {
        for (const column of Object.values(group)) {
            if (ArrayBuffer.isView(column) && column.buffer instanceof ArrayBuffer)
                buffers.add(column.buffer);
        }
    }
    return [...buffers];
}
/** A longer copy of a column, at least `length` long and half as long again as it was. */
function grownColumn(column, length) {
    const Kind = column.constructor;
    const longer = new Kind(Math.max(length, column.length + (column.length >> 1), 64));
    longer.set(column);
    return longer;
}


/***/ }),

/***/ 8429:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WorkerThread: () => (/* binding */ WorkerThread),
  prepareWorker: () => (/* binding */ prepareWorker)
});

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./lib/base/columns.js
var columns = __webpack_require__(45622);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
;// CONCATENATED MODULE: ./lib/pipeline/protocol.js
// Every message between the main thread and a worker. Columns travel as transferred buffers, errors as plain data.
//
//   main -> worker    first WorkerStart; then history (to one worker) | survey, file, present, times (likewise) | read (a batch) | close | stop
//   worker -> main    history | survey | file | present | times | batch | closed (counters) | failed (and the worker is done)
//
// Besides, the worker counts in shared memory whatever it reads, so that a worker at work is told from one that hangs; and looks there
// whether it is to stop.
/** Which of the two is which: what the worker has read, counted up; and whether it is to stop, set once. */
const WorkerWord = { reads: 0, stop: 1 };

;// CONCATENATED MODULE: ./lib/pipeline/worker-thread.js
// One worker thread as the main thread sees it: requests answered in order, and an error with a name if it fails, dies, hangs or is
// aborted. It hangs when a request is under way and it has read nothing for a long time.




/** A worker makes few objects; room for more young ones than this only stays unused memory. */
const YOUNG_GENERATION_MB = 2;
/** How often a worker is looked at, and for how long it may read nothing while it is asked something. No single file takes that long. */
const LOOK_SECONDS = 5;
const HANG_SECONDS = 300;
/** How much longer where objects come over a bridge: so long git may fetch many of them, after which it is ended. */
const FETCH_SECONDS = 3600;
/**
 * How long a worker that is to stop has for it. It looks at every read, which is every few milliseconds; ended from outside while it makes
 * a zlib stream it would take the whole process with it (an assertion of Node: "close before init").
 */
const STOP_SECONDS = 1;
/** A file beside this one, in lib/ and in a bundle. Not written as `new URL('…', moduleUrl)`: bundlers take that for an asset to rename. */
function beside(file) {
    return new URL(file, moduleUrl);
}
/** A thread that nobody has asked for yet. */
let prepared;
/** Whether a thread has been asked for: one that is prepared only then would be one too many, of eight mebibytes. */
let wasAskedFor = false;
/**
 * Starts the thread that the next `WorkerThread` takes, for a program that knows early that it will need one: a thread takes some fifty
 * milliseconds to start. One that is never taken keeps no process alive. Does nothing once a `WorkerThread` has been made.
 */
function prepareWorker() {
    if (prepared !== undefined || wasAskedFor)
        return;
    const started = startedWorker();
    prepared = started;
    // One that fails before it is taken is forgotten: the next try tells.
    const forget = () => {
        if (prepared === started)
            prepared = undefined;
    };
    started.worker.once('error', forget).once('exit', forget);
    started.worker.unref();
}
function startedWorker() {
    const beats = new Int32Array(new SharedArrayBuffer(8));
    const worker = new external_node_worker_threads_.Worker(beside('./worker.js'), {
        workerData: { beat: beats.buffer },
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
    });
    return { worker, beats };
}
/** A running worker. */
class WorkerThread {
    #worker;
    #waiting = [];
    #beats;
    #ended;
    #gone = false;
    #wasAsked = false;
    /** Its objects come over a bridge: it may be waiting for one, and makes no zlib streams. */
    #bridged = false;
    /**
     * Starts the thread, which waits for `begin`. `signal` ends it, and every request under way is rejected with the signal's reason.
     * `hangSeconds` of silence are a `bug-worker-hung`.
     */
    constructor(signal, hangSeconds = HANG_SECONDS) {
        const { worker, beats } = prepared ?? startedWorker();
        prepared = undefined;
        wasAskedFor = true;
        this.#worker = worker;
        this.#beats = beats;
        worker.ref();
        this.#worker.on('message', (answer) => {
            if (answer.kind === 'failed')
                this.#end((0,errors/* fromWire */.kn)(answer.error));
            else
                this.#waiting.shift()?.resolve(answer);
        });
        this.#worker.on('error', (error) => {
            this.#end(new errors/* CodefangError */.UD('bug-worker-died', `a worker thread died: ${error.message}`, {}, error));
        });
        this.#worker.on('exit', (code) => {
            this.#gone = true;
            this.#end(new errors/* CodefangError */.UD('bug-worker-died', `a worker thread ended early (code ${String(code)})`));
        });
        this.#watch(hangSeconds);
        const abort = () => {
            const reason = signal?.reason;
            this.#end(reason instanceof Error ? reason : new Error(String(reason)));
            void this.kill();
        };
        if (signal?.aborted === true)
            abort();
        else {
            signal?.addEventListener('abort', abort, { once: true });
            this.#worker.once('exit', () => signal?.removeEventListener('abort', abort));
        }
    }
    /** Says what to read and with what memory: once, before the first request. */
    begin(start) {
        this.#bridged = start.bridge !== undefined;
        this.#worker.postMessage(start, start.bridge === undefined ? [] : [start.bridge.port]);
        return this;
    }
    /** Sends a request; its answer, which must be of the kind given. Column buffers of the request are transferred. */
    async ask(request, kind) {
        this.#wasAsked = true;
        const answer = await new Promise((resolve, reject) => {
            if (this.#ended !== undefined) {
                reject(this.#ended);
                return;
            }
            this.#waiting.push({ resolve, reject });
            this.#worker.postMessage(request, request.kind === 'read' ? (0,columns/* transferList */.M)(request.commits) : []);
        });
        if (answer.kind !== kind)
            throw new errors/* CodefangError */.UD('bug-worker-died', `a worker answered ${answer.kind} to ${kind}`);
        return answer;
    }
    /**
     * Ends the thread in good order, and its memory is free; what it has done. Undefined if it has failed without having been asked anything:
     * a thread that starts late may find that the packs have gone, when the others have read all there was.
     */
    async close() {
        const gone = this.#exit();
        const wasAsked = this.#wasAsked;
        try {
            const { counters } = await this.ask({ kind: 'close' }, 'closed');
            await gone;
            return counters;
        }
        catch (error) {
            if (wasAsked)
                throw error;
            return undefined;
        }
    }
    /** Ends the thread at its next read, or after a moment wherever it is. */
    async kill() {
        if (this.#gone)
            return;
        const gone = this.#exit();
        Atomics.store(this.#beats, WorkerWord.stop, 1);
        const stop = { kind: 'stop' };
        this.#worker.postMessage(stop);
        const late = setTimeout(() => void this.#worker.terminate(), this.#bridged ? 0 : STOP_SECONDS * 1000);
        await gone;
        clearTimeout(late);
    }
    /** Comes when the thread has gone, however: an error of it is told to whoever asked it something, not to whoever ends it. */
    #exit() {
        return new Promise((resolve) => this.#worker.once('exit', resolve));
    }
    /** Counts looks, not time: a machine that sleeps does not count. */
    #watch(hangSeconds) {
        const lookSeconds = Math.min(LOOK_SECONDS, hangSeconds / 2);
        let beats = 0;
        let silent = 0;
        const look = setInterval(() => {
            const now = Atomics.load(this.#beats, WorkerWord.reads);
            silent = now === beats && this.#waiting.length > 0 ? silent + lookSeconds : 0;
            beats = now;
            if (silent < hangSeconds + (this.#bridged ? FETCH_SECONDS : 0))
                return;
            this.#end(new errors/* CodefangError */.UD('bug-worker-hung', `a worker thread has read nothing for ${String(hangSeconds)} seconds`, {
                hint: 'run it again with --workers 1 and --verbose, and tell us what it was reading',
            }));
            void this.kill();
        }, lookSeconds * 1000);
        look.unref();
        this.#worker.once('exit', () => clearInterval(look));
    }
    #end(error) {
        this.#ended ??= error;
        for (const { reject } of this.#waiting.splice(0))
            reject(this.#ended);
    }
}


/***/ })

};
