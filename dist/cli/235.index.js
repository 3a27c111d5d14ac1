export const id = 235;
export const ids = [235];
export const modules = {

/***/ 5622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 3235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WorkerThread: () => (/* binding */ WorkerThread),
/* harmony export */   prepareWorker: () => (/* binding */ prepareWorker)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5919);
/* harmony import */ var _base_columns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5622);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7594);
// One worker thread as the main thread sees it: requests answered in order, and an error with a name if it fails, dies, hangs or is
// aborted. It hangs when a request is under way and it has read nothing for a long time.




/** A worker makes few objects; room for more young ones than this only stays unused memory. */
const YOUNG_GENERATION_MB = 2;
/** How often a worker is looked at, and for how long it may read nothing while it is asked something. No single file takes that long. */
const LOOK_SECONDS = 5;
const HANG_SECONDS = 300;
/** A file beside this one, in lib/ and in a bundle. Not written as `new URL('…', import.meta.url)`: bundlers take that for an asset to rename. */
function beside(file) {
    return new URL(file, import.meta.url);
}
/** A thread that nobody has asked for yet. */
let prepared;
/**
 * Starts the thread that the next `WorkerThread` takes, for a program that knows early that it will need one: a thread takes some fifty
 * milliseconds to start. One that is never taken keeps no process alive.
 */
function prepareWorker() {
    if (prepared !== undefined)
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
    const beats = new Int32Array(new SharedArrayBuffer(4));
    const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker(beside('./worker.js'), {
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
    /**
     * Starts the thread, which waits for `begin`. `signal` ends it, and every request under way is rejected with the signal's reason.
     * `hangSeconds` of silence are a `bug-worker-hung`.
     */
    constructor(signal, hangSeconds = HANG_SECONDS) {
        const { worker, beats } = prepared ?? startedWorker();
        prepared = undefined;
        this.#worker = worker;
        this.#beats = beats;
        worker.ref();
        this.#worker.on('message', (answer) => {
            if (answer.kind === 'failed')
                this.#end((0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fromWire */ .kn)(answer.error));
            else
                this.#waiting.shift()?.resolve(answer);
        });
        this.#worker.on('error', (error) => {
            this.#end(new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodefangError */ .UD('bug-worker-died', `a worker thread died: ${error.message}`, {}, error));
        });
        this.#worker.on('exit', (code) => {
            this.#end(new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodefangError */ .UD('bug-worker-died', `a worker thread ended early (code ${String(code)})`));
        });
        this.#watch(hangSeconds);
        const abort = () => {
            const reason = signal?.reason;
            this.#end(reason instanceof Error ? reason : new Error(String(reason)));
            void this.#worker.terminate();
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
        this.#worker.postMessage(start, start.bridge === undefined ? [] : [start.bridge.port]);
        return this;
    }
    /** Sends a request; its answer, which must be of the kind given. Column buffers of the request are transferred. */
    async ask(request, kind) {
        const answer = await new Promise((resolve, reject) => {
            if (this.#ended !== undefined) {
                reject(this.#ended);
                return;
            }
            this.#waiting.push({ resolve, reject });
            this.#worker.postMessage(request, request.kind === 'read' ? (0,_base_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .transferList */ .M)(request.commits) : []);
        });
        if (answer.kind !== kind)
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodefangError */ .UD('bug-worker-died', `a worker answered ${answer.kind} to ${kind}`);
        return answer;
    }
    /** Ends the thread in good order, and its memory is free; what it has done. */
    async close() {
        const gone = (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(this.#worker, 'exit');
        const { counters } = await this.ask({ kind: 'close' }, 'closed');
        await gone;
        return counters;
    }
    /** Ends the thread at once. */
    async kill() {
        await this.#worker.terminate();
    }
    /** Counts looks, not time: a machine that sleeps does not count. */
    #watch(hangSeconds) {
        const lookSeconds = Math.min(LOOK_SECONDS, hangSeconds / 2);
        let beats = 0;
        let silent = 0;
        const look = setInterval(() => {
            const now = Atomics.load(this.#beats, 0);
            silent = now === beats && this.#waiting.length > 0 ? silent + lookSeconds : 0;
            beats = now;
            if (silent < hangSeconds)
                return;
            this.#end(new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodefangError */ .UD('bug-worker-hung', `a worker thread has read nothing for ${String(hangSeconds)} seconds`, {
                hint: 'run it again with --workers 1 and --verbose, and tell us what it was reading',
            }));
            void this.#worker.terminate();
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
