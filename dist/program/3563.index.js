'use strict';
const moduleUrl = require('node:url').pathToFileURL(__filename).href;
exports.id = 3563;
exports.ids = [3563];
exports.modules = {

/***/ 44488:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ GrowingWords)
/* harmony export */ });
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34764);
// Words that stay where they are as they become more. A longer copy of a large array takes both for a while, and the C library, once a block of
// megabytes has been given back, keeps as many megabytes of every thread's for what may come. Memory of WebAssembly grows in place instead.

/** Up to so many words an ordinary array does: a quarter of a mebibyte. */
const MOST_COPIED = 1 << 16;
const PAGE_WORDS = 1 << 14;
/** Addresses are set aside for all of them, memory is not. */
const MOST_PAGES = 1 << 16;
/** An array of 32-bit words that can become longer. */
class GrowingWords {
    /** The words, all of them zero at first; another array of the same words after `reserve`, and this one may be empty then. */
    words = new Uint32Array(64);
    #memory;
    /** Makes the array at least so long; it becomes an eighth longer at least, or half where it is short. */
    reserve(length) {
        const { words } = this;
        if (length <= words.length)
            return;
        if (length <= MOST_COPIED) {
            this.words = (0,_release_js__WEBPACK_IMPORTED_MODULE_0__/* .regrown */ .l)(words, length);
            return;
        }
        const pages = Math.ceil(Math.max(length, words.length + (words.length >> 3)) / PAGE_WORDS);
        if (this.#memory !== undefined) {
            this.#memory.grow(pages - words.length / PAGE_WORDS);
            this.words = new Uint32Array(this.#memory.buffer);
            return;
        }
        this.#memory = memoryOf(pages);
        if (this.#memory === undefined) {
            this.words = (0,_release_js__WEBPACK_IMPORTED_MODULE_0__/* .regrown */ .l)(words, length);
            return;
        }
        this.words = new Uint32Array(this.#memory.buffer);
        this.words.set(words);
    }
}
/** Memory of so many pages that can grow; undefined where there are no addresses for it. */
function memoryOf(pages) {
    try {
        return new WebAssembly.Memory({ initial: pages, maximum: MOST_PAGES });
    }
    catch (error) {
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
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

/***/ 50143:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J8: () => (/* binding */ tooLargeMatrix),
/* harmony export */   Vo: () => (/* binding */ impossibleMatrix)
/* harmony export */ });
/* unused harmony export matrixSize */
/* harmony import */ var _base_byte_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81381);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
// What a report takes at the end of a run, when its threads have ended: the matrix of burndown, dense, and its text.


const MIB = 1 << 20;
/** The process, the states and a report with a small matrix. */
const REST_BYTES = 80 * MIB;
/**
 * For each number of the matrix: itself, and its digits, which JSON has twice, put together and encoded. Measured with a sample a day as JSON, which
 * takes most: 25 to 36 (vuejs/core, redis/redis, git/git).
 */
const CELL_BYTES = 36;
/** The most numbers a matrix may have, whatever the memory: some twenty years by the day. */
const MOST_CELLS = 60_000_000;
/** Rows and columns of the matrix of a history whose last commit is in a tick. */
function matrixSize(lastTick, { granularity, sampling }) {
    return { rows: Math.floor(lastTick / sampling) + 1, columns: Math.floor(lastTick / granularity) + 1 };
}
/**
 * The error of a matrix that no report can hold, because a commit is dated far ahead or the steps are very fine, `user-bad-option`; undefined
 * of any other. The hint has the least of both steps that do.
 */
function impossibleMatrix(lastTick, steps) {
    const fits = (of) => {
        const { rows, columns } = matrixSize(lastTick, of);
        return rows * columns <= MOST_CELLS;
    };
    if (fits(steps))
        return undefined;
    const { rows, columns } = matrixSize(lastTick, steps);
    const least = leastStep(lastTick, fits);
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodefangError */ .UD('user-bad-option', `burndown would have ${rows} samples of ${columns} bands: the history goes on ${lastTick} ticks after it begins`, {
        hint: `give --sampling ${least} --granularity ${least} or more; a commit whose clock was wrong may be the reason`,
    });
}
/**
 * The error of a matrix whose report does not fit in a budget, with the arithmetic, `user-bad-option`; undefined if it fits. The hint has the
 * least of both steps that do, and the budget that is enough.
 */
function tooLargeMatrix(lastTick, steps, budgetBytes) {
    const bytesOf = (of) => {
        const { rows, columns } = matrixSize(lastTick, of);
        return REST_BYTES + CELL_BYTES * rows * columns;
    };
    const bytes = bytesOf(steps);
    if (bytes <= budgetBytes)
        return undefined;
    const least = leastStep(lastTick, (of) => bytesOf(of) <= budgetBytes);
    const { rows, columns } = matrixSize(lastTick, steps);
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodefangError */ .UD('user-bad-option', `burndown's report has ${rows} samples of ${columns} bands, which take ${(0,_base_byte_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatByteSize */ .$j)(bytes)} ` +
        `(${CELL_BYTES} bytes each, and ${(0,_base_byte_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatByteSize */ .$j)(REST_BYTES)}), more than the budget of ${(0,_base_byte_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatByteSize */ .$j)(budgetBytes)}`, {
        hint: `give --sampling ${least} --granularity ${least} or more, or --memory-budget ${Math.ceil(bytes / MIB)}MiB`,
    });
}
/** The least step, of bands and samples alike, that fits. */
function leastStep(lastTick, fits) {
    let least = 1;
    while (least <= lastTick && !fits({ granularity: least, sampling: least }))
        least++;
    return least;
}


/***/ }),

/***/ 63563:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  analyze: () => (/* binding */ analyze)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/base/byte-size.js
var byte_size = __webpack_require__(81381);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/milliseconds.js
var milliseconds = __webpack_require__(98015);
// EXTERNAL MODULE: ./lib/budget/report-room.js
var report_room = __webpack_require__(50143);
// EXTERNAL MODULE: ./lib/changes/change-batch.js
var change_batch = __webpack_require__(90316);
// EXTERNAL MODULE: ./lib/changes/main-line.js
var main_line = __webpack_require__(55847);
// EXTERNAL MODULE: ./lib/git/git-command.js
var git_command = __webpack_require__(74600);
;// CONCATENATED MODULE: ./lib/git/reader-choice.js
// Which object reader a repository gets. `auto` is the pack reader, and git where packs alone cannot give everything; then it says why.


/** Picks the reader. Throws `user-unsupported-repository` when the one asked for cannot read the repository. */
function chooseReader(wanted, repository) {
    if (wanted === 'auto') {
        const why = repository.refFormat === 'reftable'
            ? 'its references are reftables'
            : repository.partialClone
                ? 'it is a partial clone'
                : undefined;
        if (why === undefined)
            return { reader: 'pack', fetches: false };
        const notice = `reading objects through git: ${why}`;
        if (!repository.partialClone)
            return { reader: 'git', fetches: false, notice };
        const fetches = (0,git_command/* isTrustedByGit */.hn)(repository);
        const fetching = fetches
            ? 'git fetches what it lacks, with --object-reader git nothing is'
            : 'nothing is fetched, since git does not trust it (safe.directory)';
        return { reader: 'git', fetches, notice: `${notice}; ${fetching}` };
    }
    if (wanted === 'libgit2' && repository.objectFormat === 'sha256') {
        throw new errors/* CodefangError */.UD('user-unsupported-repository', 'libgit2 does not read repositories with SHA-256 object ids', {
            hint: 'leave --object-reader out, or give --object-reader=git',
        });
    }
    return { reader: wanted, fetches: false };
}

// EXTERNAL MODULE: ./lib/git/refs.js
var refs = __webpack_require__(78816);
// EXTERNAL MODULE: ./lib/git/repository.js + 3 modules
var git_repository = __webpack_require__(27014);
;// CONCATENATED MODULE: ./lib/pipeline/plan.js
// How a history is cut: chunks, at whose edges analyzers compact and checkpoints are cut, and in them the batches that workers read.
// Where the cuts are changes no result.
/** Most commits of a chunk, and of a batch, when nobody says otherwise. Neighbouring commits share trees and files, so larger batches keep caches warm. */
const CHUNK_COMMITS = 5000;
const BATCH_COMMITS = 1024;
/** Cuts what is left of `commits` commits. */
function planChunks(commits, { from = 0, chunkCommits = CHUNK_COMMITS, batchCommits = BATCH_COMMITS, edge, isEdge = () => true } = {}) {
    const batches = (start, end) => spans(start, end, batchCommits, isEdge, false);
    return spans(from, commits, chunkCommits, isEdge, true).map((chunk) => ({
        ...chunk,
        batches: edge === undefined || edge <= chunk.from || edge >= chunk.end
            ? batches(chunk.from, chunk.end)
            : [...batches(chunk.from, edge), ...batches(edge, chunk.end)],
    }));
}
/**
 * Spans of at most so many commits that end at edges. Where no edge comes so soon, one ends at the next edge all the same if it `must`, and
 * else where it is full.
 */
function spans(from, end, most, isEdge, must) {
    const cuts = [];
    for (let start = from; start < end;) {
        const full = Math.min(end, start + most);
        let cut = full;
        while (cut > start && cut < end && !isEdge(cut))
            cut--;
        if (cut === start)
            cut = full;
        while (must && cut < end && !isEdge(cut))
            cut++;
        cuts.push({ from: start, end: cut });
        start = cut;
    }
    return cuts;
}

// EXTERNAL MODULE: ./lib/pipeline/worker-thread.js + 1 modules
var worker_thread = __webpack_require__(8429);
;// CONCATENATED MODULE: ./lib/engine/changes-ahead.js
// The changes of a history in its chunks, read from the moment on that they are planned, whether or not somebody takes them yet.
/** Starts the reading of batches. A failure of the first is told to whoever takes it. */
function changesAhead(chunks, batches) {
    const iterator = batches[Symbol.asyncIterator]();
    const first = iterator.next();
    first.catch(() => undefined);
    const end = async () => {
        await iterator.return?.();
    };
    return {
        chunks,
        batches: following(first, iterator, end),
        drop: () => void end().catch(() => undefined),
    };
}
async function* following(first, iterator, end) {
    try {
        for (let next = await first; next.done !== true; next = await iterator.next())
            yield next.value;
    }
    finally {
        await end();
    }
}

// EXTERNAL MODULE: ./lib/engine/checkpoints.js
var engine_checkpoints = __webpack_require__(29917);
// EXTERNAL MODULE: ./lib/engine/completeness.js
var completeness = __webpack_require__(75548);
;// CONCATENATED MODULE: ./lib/engine/counters.js
// The counters of a run by name, for `--stats`: the knobs it ran with, and what its threads did, summed.
/** Adds the counters of the threads up, in the order in which they are printed; `edgesMs` was spent at edges of chunks. */
function countersOf(knobs, threads, flow, edgesMs) {
    const total = (of) => threads.reduce((sum, { kernel }) => sum + of(kernel), 0);
    const diffs = (of) => threads.reduce((sum, thread) => sum + of(thread.diffs), 0);
    const cache = (name, of) => ({
        [`kernel.${name}.hits`]: total((kernel) => of(kernel).hits),
        [`kernel.${name}.misses`]: total((kernel) => of(kernel).misses),
        [`kernel.${name}.evictions`]: total((kernel) => of(kernel).evictions),
        [`kernel.${name}.used-bytes`]: total((kernel) => of(kernel).usedBytes),
        [`kernel.${name}.capacity-bytes`]: total((kernel) => of(kernel).capacityBytes),
    });
    const parsed = threads.flatMap(({ syntax }) => syntax ?? []);
    const syntax = (of) => parsed.reduce((sum, one) => sum + of(one), 0);
    return {
        'memory-budget': knobs.budgetBytes,
        workers: knobs.workers,
        'workers-started': threads.length,
        'buffer-size': knobs.bufferSize,
        'commit-batch-size': knobs.commitBatchSize,
        'blob-cache-size': knobs.blobCacheBytes,
        'diff-cache-size': knobs.diffCacheEntries,
        'blob-arena-size': knobs.blobArenaBytes,
        'index-cache-size': knobs.indexCacheBytes,
        'chunk-size': knobs.chunkCommits,
        'pipeline.batches': flow.batches,
        'pipeline.waited-ms': Math.round(flow.waitedMs),
        'pipeline.ready-most': flow.readyMost,
        'pipeline.edges-ms': Math.round(edgesMs),
        'diffs.hits': diffs(({ hits }) => hits),
        'diffs.misses': diffs(({ misses }) => misses),
        'diffs.evictions': diffs(({ evictions }) => evictions),
        'diffs.entries': diffs(({ entries }) => entries),
        ...cache('indexes', (kernel) => kernel.indexes),
        ...cache('windows', (kernel) => kernel.windows),
        ...cache('bases', (kernel) => kernel.bases),
        ...cache('lines', (kernel) => kernel.lines),
        'kernel.pack-bytes-read': total((kernel) => kernel.packBytesRead),
        'kernel.objects-built': total((kernel) => kernel.objectsBuilt),
        'kernel.bytes-inflated': total((kernel) => kernel.bytesInflated),
        'kernel.objects-uncached': total((kernel) => kernel.objectsUncached),
        'kernel.bytes-indexed': total((kernel) => kernel.bytesIndexed),
        'kernel.arena-overflows': total((kernel) => kernel.arenaOverflows),
        'kernel.scratch-peak-bytes': total((kernel) => kernel.scratchPeakBytes),
        ...(parsed.length > 0 && {
            'syntax.parses': syntax(({ parses }) => parses),
            'syntax.incremental-parses': syntax(({ incrementalParses }) => incrementalParses),
            'syntax.parsed-units': syntax(({ parsedUnits }) => parsedUnits),
            'syntax.large-parsers': syntax(({ largeParsers }) => largeParsers),
            'syntax.cache.hits': syntax(({ cache: { hits } }) => hits),
            'syntax.cache.misses': syntax(({ cache: { misses } }) => misses),
            'syntax.cache.evictions': syntax(({ cache: { evictions } }) => evictions),
            'syntax.cache.used-bytes': syntax(({ cache: { bytes } }) => bytes),
        }),
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/engine/code-options.js
var code_options = __webpack_require__(95330);
// EXTERNAL MODULE: ./lib/engine/options.js
var engine_options = __webpack_require__(87968);
;// CONCATENATED MODULE: ./lib/engine/description.js
// Exactly what was read, for the head of a report: a function of (repository, head, options), and of how far the run came.



/** The repository's name for a reader: its folder's, never a whole path of the machine. */
function nameOf({ workTree, commonDir }) {
    if (workTree !== undefined)
        return (0,external_node_path_.basename)(workTree);
    const folder = (0,external_node_path_.basename)(commonDir);
    return folder === '.git' ? (0,external_node_path_.basename)((0,external_node_path_.dirname)(commonDir)) : folder.replace(/\.git$/, '');
}
/** Describes a run. */
function describe({ repository, head, options, state, selection, releases, commitsLeft, }) {
    const { extent } = state;
    const folded = extent?.folded;
    const firstTime = extent?.firstCommitTime ?? NaN;
    const lastTime = extent?.lastTime ?? NaN;
    // The first commit of all may have had a wrong clock.
    const earliest = folded === undefined ? -Infinity : firstTime;
    return {
        repository,
        head,
        commits: {
            order: options.order,
            count: state.commits - (folded === undefined ? 0 : 1),
            mainLine: (extent?.mainLine ?? 0) - (folded === undefined ? 0 : 1),
            firstTime,
            lastTime,
            earlier: extent === undefined || folded === undefined ? null : { count: folded, oid: extent.firstOid },
        },
        releases: releases.filter(({ time }) => time >= earliest && time <= lastTime),
        options: (0,engine_options.reportedOptions)(options),
        selection: selection.description(),
        completeness: state.tally.result(extent?.shallow ?? false, commitsLeft, (0,code_options/* parsesText */.sq)(options)),
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
;// CONCATENATED MODULE: ./lib/base/garbage.js
// Garbage collected when it is asked for. By itself V8 waits, and memory outside of its heap, such as buffers and what WebAssembly has, waits with it.


let collect;
/** Collects this thread's garbage now, and with it buffers that nobody uses. */
function collectGarbage() {
    if (collect === undefined) {
        (0,external_node_v8_.setFlagsFromString)('--expose-gc');
        collect = (0,external_node_vm_.runInNewContext)('gc');
    }
    collect();
}
/**
 * Gives back memory of WebAssembly that nobody uses. One collection finds it, and another one frees it; finalizers and what a
 * function that has been left still holds want a turn of the event loop before each.
 */
async function freeUnusedMemories() {
    for (let collections = 0; collections < 2; collections++) {
        await new Promise((resolve) => setImmediate(resolve));
        collectGarbage();
    }
}

;// CONCATENATED MODULE: ./lib/base/shared-turn.js
// A turn that threads have one after the other: for what all of them together may have only one of.
const FREE = 0;
const TAKEN = 1;
/** How long to wait before asking again, milliseconds. What is waited for takes seconds. */
const PAUSE_MS = 5;
/** One thread's side of a turn. Who has it may ask for it again. */
class SharedTurn {
    #word;
    #isMine = false;
    /** `shared` has one word, the same for all threads, which is 0 at first. */
    constructor(shared) {
        this.#word = new Int32Array(shared, 0, 1);
    }
    /** Memory for one turn, which nobody has. */
    static memory() {
        return new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
    }
    /** Resolves when this thread has it; `waiting` is called while another has. */
    async take(waiting) {
        while (!this.#isMine) {
            this.#isMine = Atomics.compareExchange(this.#word, 0, FREE, TAKEN) === FREE;
            if (this.#isMine)
                return;
            waiting();
            await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
        }
    }
    /** Gives it up, if this thread has it. */
    give() {
        if (!this.#isMine)
            return;
        this.#isMine = false;
        Atomics.store(this.#word, 0, FREE);
    }
}

// EXTERNAL MODULE: ./lib/analyzers/registry.js
var registry = __webpack_require__(81512);
// EXTERNAL MODULE: ./lib/base/counted.js
var counted = __webpack_require__(86323);
;// CONCATENATED MODULE: ./lib/changes/diff-cache.js
// Diffs by the pair of blobs they compare, the oldest out first. A pair comes back when a change is reverted and made again, or made
// alike in several places. Rows are the kernel's (drawn in kernel/assembly/changes.ts), kept as copies behind their keys in one ring of words:
// what is kept takes the same memory all the time, and nothing that the garbage collector would look at.
/** Words that the ring has for each diff: most rows are shorter than half of it. */
const WORDS_PER_DIFF = 128;
/** Rows longer than this are not kept: one would take the room of many. */
const MOST_WORDS = 3456;
const LEAST_RING_WORDS = 4096;
const MOST_RING_WORDS = (/* unused pure expression or super */ null && (1 << 26));
/** Bytes of all arrays together for each diff that can be kept: its share of the ring, its place, length, link, and two heads. */
const DIFF_CACHE_ENTRY_BYTES = 4 * (WORDS_PER_DIFF + 3 + 2);
/** A cache of at most `capacity` diffs; 0 keeps none. A key is `keyWords` words. */
class DiffCache {
    capacity;
    keyWords;
    /** Keys with their rows, one after the other; what is written overwrites the oldest. */
    #ring;
    #end = 0;
    /** Entries are numbered as they come, from 1; those of [#oldest, #next) are kept. Entry n is in row n % capacity of these. */
    #oldest = 1;
    #next = 1;
    #starts;
    #lengths;
    /** The entry before it of the same head; one that is not kept ends the chain, since an older one cannot be kept either. */
    #links;
    /** The newest entry of each value of the hash. */
    #heads;
    #hits = 0;
    #misses = 0;
    #evictions = 0;
    constructor(capacity, keyWords) {
        this.capacity = capacity;
        this.keyWords = keyWords;
        this.#ring = new Uint32Array(capacity === 0 ? 0 : within(LEAST_RING_WORDS, capacity * WORDS_PER_DIFF, MOST_RING_WORDS));
        this.#starts = new Uint32Array(capacity);
        this.#lengths = new Uint32Array(capacity);
        this.#links = new Uint32Array(capacity);
        this.#heads = new Uint32Array(1 << Math.ceil(Math.log2(Math.max(1, capacity))));
    }
    /** Whether anything can be kept. */
    get isOpen() {
        return this.capacity > 0;
    }
    /** The row of the pair whose key begins at `at` in `keys`, a copy; undefined if it is not kept. */
    get(keys, at) {
        const entry = this.#find(keys, at);
        if (entry === 0) {
            this.#misses++;
            return undefined;
        }
        this.#hits++;
        const start = this.#starts[entry % this.capacity] + this.keyWords;
        return this.#ring.slice(start, start + this.#lengths[entry % this.capacity]);
    }
    /** Keeps a copy of a row that is not kept yet. */
    put(keys, at, row) {
        if (row.length > MOST_WORDS || this.#find(keys, at) !== 0)
            return;
        const words = this.keyWords + row.length;
        if (this.#end + words > this.#ring.length) {
            this.#evictUpTo(this.#end, this.#ring.length);
            this.#end = 0;
        }
        this.#evictUpTo(this.#end, this.#end + words);
        if (this.#next - this.#oldest === this.capacity)
            this.#evict();
        for (let i = 0; i < this.keyWords; i++)
            this.#ring[this.#end + i] = keys[at + i];
        this.#ring.set(row, this.#end + this.keyWords);
        const entry = this.#next++;
        const place = entry % this.capacity;
        const head = this.#headOf(keys, at);
        this.#starts[place] = this.#end;
        this.#lengths[place] = row.length;
        this.#links[place] = this.#heads[head];
        this.#heads[head] = entry;
        this.#end += words;
    }
    counters() {
        return {
            hits: this.#hits,
            misses: this.#misses,
            evictions: this.#evictions,
            entries: this.#next - this.#oldest,
            capacity: this.capacity,
        };
    }
    /** Gives up the entries that begin in [from, end) of the ring: the oldest there are, if they are of the round before. */
    #evictUpTo(from, end) {
        while (this.#oldest < this.#next) {
            const start = this.#starts[this.#oldest % this.capacity];
            if (start < from || start >= end)
                return;
            this.#evict();
        }
    }
    #evict() {
        this.#oldest++;
        this.#evictions++;
    }
    #headOf(keys, at) {
        let hash = 0;
        for (let i = 0; i < this.keyWords; i++)
            hash = (Math.imul(hash, 31) + keys[at + i]) | 0;
        return hash & (this.#heads.length - 1);
    }
    /** The entry of a key; 0 if there is none. */
    #find(keys, at) {
        if (this.capacity === 0)
            return 0;
        let entry = this.#heads[this.#headOf(keys, at)];
        while (entry >= this.#oldest) {
            const start = this.#starts[entry % this.capacity];
            let i = 0;
            while (i < this.keyWords && this.#ring[start + i] === keys[at + i])
                i++;
            if (i === this.keyWords)
                return entry;
            entry = this.#links[entry % this.capacity];
        }
        return 0;
    }
}
function within(least, value, most) {
    return Math.max(least, Math.min(most, value));
}

// EXTERNAL MODULE: ./lib/kernel/regions.js
var regions = __webpack_require__(53408);
;// CONCATENATED MODULE: ./lib/uast/parser-memory.js
// How much memory parsers take: at most so much, since WebAssembly's memory has a size that it cannot grow beyond. A budget counts on these.
const PAGE_BYTES = 65_536;
/** The memory with which a parser starts, and beyond which it has no addresses. */
const FIRST_BYTES = 512 * PAGE_BYTES;
const MOST_BYTES = 32_768 * PAGE_BYTES;
/**
 * Trees of usual code take less than so many bytes for each of the text's; of tables of numbers, and of what programs have made short, up to
 * four times as much. See docs/performance.md.
 */
const TREE_BYTES = 64;
/**
 * The most memory of a parser for usual texts, with the one before: those of fewer UTF-16 code units than `LARGE_UNITS`. The tables of all grammars
 * take half of it, of usual projects a tenth.
 */
const PARSER_BYTES = 1024 * PAGE_BYTES;
const LARGE_UNITS = (/* unused pure expression or super */ null && (512 * 1024));
/** The most memory of a parser for texts of so many bytes, one at a time. */
function largeParserBytes(mostTextBytes) {
    return Math.max(PARSER_BYTES, Math.min(MOST_BYTES, FIRST_BYTES + TREE_BYTES * mostTextBytes));
}

;// CONCATENATED MODULE: ./lib/budget/knobs.js
// From a memory budget to the knobs of a run. Pure: the same budget, machine and repository give the same knobs.
//
// The model: 5 % of the budget is slack; of the rest, what Node and the program take by themselves is set aside, and what then
// remains is shared out: 60 % to caches, about 30 % to workers, 10 % to buffers. A knob given by the user is kept, and the derived ones make
// room for it; what cannot fit is refused with the sum that shows it.






const KIB = 1024;
/** The smallest budget that is accepted, and the smallest with which usual text is parsed. */
const MINIMUM_BUDGET_BYTES = 128 * byte_size/* MIB */.D6;
const MINIMUM_PARSING_BUDGET_BYTES = 208 * byte_size/* MIB */.D6;
const SLACK_SHARE = 0.05;
const CACHE_SHARE = 0.6;
const WORKER_SHARE = 0.3;
const BUFFER_SHARE = 0.1;
/** What the shares are taken of: the budget without what Node alone takes. */
const NODE_BYTES = 43 * byte_size/* MIB */.D6;
/** Node and the program, before any worker. This and the next three were measured: docs/performance.md. */
const PROCESS_BYTES = 48 * byte_size/* MIB */.D6;
/** A worker thread: its JavaScript heap and code, its kernel's small regions, and the scratch that usual objects touch. */
const THREAD_BYTES = 24 * byte_size/* MIB */.D6;
/** Of what parsed text says, so much is kept in a worker. */
const SYNTAX_CACHE_BYTES = 6 * byte_size/* MIB */.D6;
/** What a worker takes besides when it parses: the most memory of its parser, its grammars' code, texts and matches, and what is kept. */
const SYNTAX_BYTES = PARSER_BYTES + 32 * byte_size/* MIB */.D6 + SYNTAX_CACHE_BYTES;
/** The text of a large file, as bytes and as a string, and what is found in it, for each of its bytes. */
const LARGE_TEXT_BYTES = 8;
/**
 * What git takes as the reader of objects, with an entry of the indexes for each object, which it has in its addresses; and each worker's part of what is
 * read ahead and on its way.
 */
const READER_BYTES = 72 * byte_size/* MIB */.D6;
const READER_OBJECT_BYTES = 28;
const READER_WORKER_BYTES = 24 * byte_size/* MIB */.D6;
/** What a history takes besides, for each object in packs: commits, batches, the analyzers' state. Large repositories have more versions of the same. */
const OBJECT_BYTES = 104;
const LATER_OBJECT_BYTES = 4;
const FIRST_OBJECTS = 350_000;
/**
 * What a worker takes for each byte of the largest text while two versions are compared: both, with their line indexes and what the comparison
 * searches in, 3.5 of them, and as much again that the C library keeps (fitted to vim/vim); and for each byte of the largest binary file, of which
 * one is built on another. So much of it is in `THREAD_BYTES`.
 */
const COMPARED_TEXT_BYTES = 7;
const BUILT_FILE_BYTES = 2;
const USUAL_FILE_BYTES = 3 * byte_size/* MIB */.D6;
/** Beyond so many objects a history may be one in which every commit changes many files: room for the states of one, of so many objects more. */
const MANY_OBJECTS = 1_000_000;
const MOST_MANY_OBJECTS = 500_000;
const MANY_OBJECT_BYTES = 130;
/** One worker for so much of the budget, at most. */
const BUDGET_BYTES_PER_WORKER = 128 * byte_size/* MIB */.D6;
/** What of the caches' share goes to blobs; the rest is for diffs. */
const BLOB_SHARE = 0.75;
/** Of a worker's blob cache, what holds objects as they are, for deltas to build on; the rest holds line indexes. */
const BASE_SHARE = 2 / 3;
/** Of the caches' share, one diff is kept for so much. It takes a fraction of that: more diffs would hit no more often. */
const SHARE_BYTES_PER_DIFF = 13.5 * KIB;
/** What a commit under way takes: its changed files and hunks as columns, here and in the worker, and what they leave behind as they go. */
const COMMIT_BYTES = 9 * KIB;
/** Batches that are read and wait, beside one for each worker: analyzers take them up faster than they come. */
const WAITING_BATCHES = 1;
/** So many changed files that takes; where commits change more, batches have fewer commits. */
const CHANGES_PER_COMMIT = 8;
/** What the state of the analyzers grows by for each commit of a chunk, until they are compacted at its end. */
const STATE_BYTES_PER_COMMIT = 2 * KIB;
const WINDOW_BYTES = 32 * KIB;
/** All pack windows of a worker, and its arena, where there is room: a share of the budget, but no more than so much. */
const MOST_WINDOW_CACHE_BYTES = 4 * byte_size/* MIB */.D6;
const ARENA_BYTES = 4 * byte_size/* MIB */.D6;
const REGION_SHARE = 1 / 64;
/** The least arena: files are compared in it for renames (`comparisonBytes` of kernel/assembly/similarity.ts). */
const LEAST_ARENA_BYTES = 2.5 * byte_size/* MIB */.D6;
/** Objects larger than a quarter of it count as too large, whatever the budget: results must not depend on memory. Untouched pages cost nothing. */
const SCRATCH_BYTES = 256 * byte_size/* MIB */.D6;
const EXCHANGE_BYTES = 1 * byte_size/* MIB */.D6;
/** The least that a worker's blob cache may have, and the most: all of a worker's memory has addresses below 2^31. */
const LEAST_BLOB_CACHE_BYTES = 1 * byte_size/* MIB */.D6;
/** A worker that is not asked for by the user is started only if it can have so much. */
const USEFUL_BLOB_CACHE_BYTES = 8 * byte_size/* MIB */.D6;
const MOST_BLOB_CACHE_BYTES = 1024 * byte_size/* MIB */.D6;
/** The part of the indexes that a worker's cache of them holds at least; with less, most look-ups read. */
const LEAST_INDEX_SHARE = 1 / 8;
const LEAST_CHUNK = 2000;
const MOST_CHUNK = 5000;
const LEAST_BATCH = 100;
const MOST_BATCH = 1024;
/** The budget of a machine when nobody names one: most of what is there, but no more than so much for each core, since more gains nothing. */
function automaticBudget(limitBytes, availableBytes, cores, mostParsedBytes) {
    const most = Math.min(0.6 * limitBytes, 0.8 * availableBytes, cores * 256 * byte_size/* MIB */.D6);
    return Math.max(minimumBudget(mostParsedBytes), Math.floor(most / byte_size/* MIB */.D6) * byte_size/* MIB */.D6);
}
/** Derives knobs. Throws `user-bad-option` for a budget below the minimum, and for given knobs that do not fit in a budget that was named. */
function deriveKnobs(request) {
    const { budgetBytes, isExplicit, cores, objects, indexBytes, isBridged = false, mostParsedBytes, given } = request;
    const parses = mostParsedBytes !== undefined;
    const largeBytes = parses ? largeTextBytes(mostParsedBytes) : 0;
    const minimum = minimumBudget(mostParsedBytes);
    if (budgetBytes < minimum) {
        const whose = parses ? ` of analyzers that parse files of up to ${(0,byte_size/* formatByteSize */.$j)(mostParsedBytes)}` : '';
        throw new errors/* CodefangError */.UD('user-bad-option', `option --memory-budget: ${(0,byte_size/* formatByteSize */.$j)(budgetBytes)} is less than the minimum of ${minimum / byte_size/* MIB */.D6} MiB${whose}`, { hint: parses ? parsingHint(budgetBytes, minimum, largeBytes) : `give at least ${withoutSpace(minimum)}` });
    }
    const usable = budgetBytes * (1 - SLACK_SHARE);
    const shared = usable - NODE_BYTES;
    const share = { caches: CACHE_SHARE * shared, workers: WORKER_SHARE * shared, buffers: BUFFER_SHARE * shared };
    const blobArenaBytes = given.blobArenaBytes ?? knobs_within(LEAST_ARENA_BYTES, REGION_SHARE * budgetBytes, ARENA_BYTES);
    const comparedBytes = comparisonBytes(request.largestFiles);
    const readerBytes = isBridged ? READER_BYTES + READER_OBJECT_BYTES * objects : 0;
    const perWorker = THREAD_BYTES +
        windowCacheBytes(budgetBytes) +
        blobArenaBytes +
        (parses ? SYNTAX_BYTES : 0) +
        (isBridged ? READER_WORKER_BYTES : 0);
    const historyBytes = OBJECT_BYTES * Math.min(objects, FIRST_OBJECTS) + LATER_OBJECT_BYTES * Math.max(0, objects - FIRST_OBJECTS);
    const manyBytes = MANY_OBJECT_BYTES * knobs_within(0, objects - MANY_OBJECTS, MOST_MANY_OBJECTS);
    const stateBytes = (request.stateBytes ?? 0) + manyBytes;
    // As many as there is room for with a useful cache each: a second worker saves more time than a large cache does.
    const before = PROCESS_BYTES + historyBytes + stateBytes + largeBytes + readerBytes;
    const room = usable - before - share.buffers;
    const fitting = Math.floor(room / (perWorker + comparedBytes + indexBytes + USEFUL_BLOB_CACHE_BYTES));
    const most = Math.floor(budgetBytes / BUDGET_BYTES_PER_WORKER);
    const workers = given.workers ?? Math.max(1, Math.min(cores, most, fitting));
    const bufferSize = given.bufferSize ?? Math.max(workers + WAITING_BATCHES, Math.floor(budgetBytes / BUDGET_BYTES_PER_WORKER));
    const underWay = given.bufferSize ?? Math.min(bufferSize, workers + WAITING_BATCHES);
    const diffCacheEntries = given.diffCacheEntries ?? Math.floor((share.caches * (1 - BLOB_SHARE)) / SHARE_BYTES_PER_DIFF);
    const diffBytes = diffCacheEntries * DIFF_CACHE_ENTRY_BYTES;
    const leastIndexBytes = Math.min(indexBytes, Math.max(regions/* LEAST_INDEX_CACHE */.e_, LEAST_INDEX_SHARE * indexBytes));
    const leastBlobBytes = given.blobCacheBytes ?? workers * LEAST_BLOB_CACHE_BYTES;
    const settled = before + workers * (perWorker + comparedBytes) + diffBytes;
    const withoutRoom = settled + leastBlobBytes;
    const bufferRoom = Math.min(share.buffers, usable - withoutRoom - workers * leastIndexBytes);
    const commitBatchSize = given.commitBatchSize ?? knobs_within(LEAST_BATCH, bufferRoom / underWay / COMMIT_BYTES, MOST_BATCH);
    const bufferBytes = underWay * commitBatchSize * COMMIT_BYTES;
    const indexRoom = usable - withoutRoom - bufferBytes;
    const indexCacheBytes = workers * knobs_within(leastIndexBytes, indexRoom / workers, indexBytes);
    const fixed = settled + indexCacheBytes + bufferBytes;
    const blobRoom = Math.min(share.caches * BLOB_SHARE, usable - fixed, workers * MOST_BLOB_CACHE_BYTES);
    const blobCacheBytes = given.blobCacheBytes ?? Math.max(workers * LEAST_BLOB_CACHE_BYTES, Math.floor(blobRoom / KIB) * KIB);
    const chunkCommits = given.chunkCommits ?? knobs_within(LEAST_CHUNK, (SLACK_SHARE * budgetBytes) / STATE_BYTES_PER_COMMIT, MOST_CHUNK);
    const parts = [
        ['Node and the program', PROCESS_BYTES],
        [`the history of ${(0,counted/* counted */.h)(objects, 'object')}`, historyBytes],
        ...(stateBytes > 0 ? [['the states of its analyzers', stateBytes]] : []),
        [`${(0,counted/* counted */.h)(workers, 'worker')} of ${(0,byte_size/* formatByteSize */.$j)(perWorker)}`, workers * perWorker],
        ...(comparedBytes > 0 ? [[`large files of ${(0,counted/* counted */.h)(workers, 'worker')}`, workers * comparedBytes]] : []),
        ...(readerBytes > 0 ? [['the reader of objects', readerBytes]] : []),
        ...(largeBytes > 0 ? [['a large file, parsed', largeBytes]] : []),
        ['pack indexes', indexCacheBytes],
        [`${(0,counted/* counted */.h)(underWay, 'batch', 'batches')} of ${(0,counted/* counted */.h)(commitBatchSize, 'commit')}`, bufferBytes],
        ['diff cache', diffBytes],
        ['blob cache', blobCacheBytes],
    ];
    const expectedBytes = parts.reduce((sum, [, bytes]) => sum + bytes, 0);
    const sum = parts.map(([what, bytes]) => `${what} ${(0,byte_size/* formatByteSize */.$j)(bytes)}`).join(' + ');
    // Large files may be of paths that are left out: what they take makes the rest smaller, and is no reason to refuse.
    if (isExplicit && expectedBytes - workers * comparedBytes > budgetBytes) {
        throw new errors/* CodefangError */.UD('user-bad-option', `what was asked for does not fit in --memory-budget ${(0,byte_size/* formatByteSize */.$j)(budgetBytes)}: ${sum} = ${(0,byte_size/* formatByteSize */.$j)(expectedBytes)}`, {
            hint: `give a budget of ${fittingBudget(request, expectedBytes) / byte_size/* MIB */.D6}MiB or more, ${parses ? 'a smaller --uast-max-file-size, ' : ''}or smaller knobs`,
        });
    }
    return {
        workers,
        bufferSize,
        commitBatchSize,
        blobCacheBytes,
        diffCacheEntries,
        blobArenaBytes,
        indexCacheBytes,
        chunkCommits,
        batchChanges: commitBatchSize * CHANGES_PER_COMMIT,
        budgetBytes,
        expectedBytes,
        derivation: [
            `budget ${(0,byte_size/* formatByteSize */.$j)(budgetBytes)}; less 5 % slack and ${(0,byte_size/* formatByteSize */.$j)(NODE_BYTES)} for Node, ${(0,byte_size/* formatByteSize */.$j)(shared)} to share`,
            `caches 60 % ${(0,byte_size/* formatByteSize */.$j)(share.caches)}, workers 30 % ${(0,byte_size/* formatByteSize */.$j)(share.workers)}, buffers 10 % ${(0,byte_size/* formatByteSize */.$j)(share.buffers)}`,
            `${(0,counted/* counted */.h)(workers, 'worker')}: ${given.workers === undefined ? `${(0,byte_size/* formatByteSize */.$j)(perWorker)} each, one per ${(0,byte_size/* formatByteSize */.$j)(BUDGET_BYTES_PER_WORKER)} at most, ${(0,counted/* counted */.h)(cores, 'core')}` : 'as given'}`,
            `expected: ${sum} = ${(0,byte_size/* formatByteSize */.$j)(expectedBytes)}`,
        ],
    };
}
/** What a worker takes for the largest files beyond what it takes for usual ones. */
function comparisonBytes(largest) {
    if (largest === undefined)
        return 0;
    const bytes = Math.max(COMPARED_TEXT_BYTES * largest.textBytes, BUILT_FILE_BYTES * largest.binaryBytes);
    return Math.max(0, bytes - USUAL_FILE_BYTES);
}
/** A budget in which it all fits: what is derived grows with a budget, too. */
function fittingBudget(request, expectedBytes) {
    const budgetBytes = Math.ceil(expectedBytes / (1 - SLACK_SHARE) / byte_size/* MIB */.D6) * byte_size/* MIB */.D6;
    const then = deriveKnobs({ ...request, budgetBytes, isExplicit: false });
    return then.expectedBytes <= budgetBytes
        ? budgetBytes
        : fittingBudget(request, Math.max(then.expectedBytes, budgetBytes));
}
/**
 * The regions of each worker's kernel. Throws `user-bad-option` for a cache that is too small to be divided, or too large for a worker, and for an
 * arena that is too small.
 */
function kernelSizesOf(knobs) {
    const blobCacheBytes = Math.floor(knobs.blobCacheBytes / knobs.workers);
    if (knobs.blobArenaBytes < LEAST_ARENA_BYTES) {
        throw new errors/* CodefangError */.UD('user-bad-option', `option --blob-arena-size: ${(0,byte_size/* formatByteSize */.$j)(knobs.blobArenaBytes)} is less than ${(0,byte_size/* formatByteSize */.$j)(LEAST_ARENA_BYTES)}, in which files are compared for renames`, { hint: `give at least ${withoutSpace(LEAST_ARENA_BYTES)}` });
    }
    const refuse = (comparison, bound, hint) => new errors/* CodefangError */.UD('user-bad-option', `option --blob-cache-size: ${(0,byte_size/* formatByteSize */.$j)(knobs.blobCacheBytes)} is ${comparison} than ${(0,byte_size/* formatByteSize */.$j)(bound)} for each of ${(0,counted/* counted */.h)(knobs.workers, 'worker')}`, { hint: hint(withoutSpace(knobs.workers * bound)) });
    if (blobCacheBytes < LEAST_BLOB_CACHE_BYTES) {
        throw refuse('less', LEAST_BLOB_CACHE_BYTES, (size) => `give at least ${size}`);
    }
    if (blobCacheBytes > MOST_BLOB_CACHE_BYTES) {
        throw refuse('more', MOST_BLOB_CACHE_BYTES, (size) => `give at most ${size}, or more workers`);
    }
    const baseCacheBytes = Math.floor((blobCacheBytes * BASE_SHARE) / 64) * 64;
    return {
        indexCacheBytes: Math.max(regions/* LEAST_INDEX_CACHE */.e_, Math.floor(knobs.indexCacheBytes / knobs.workers / 64) * 64),
        windowBytes: WINDOW_BYTES,
        windowCacheBytes: windowCacheBytes(knobs.budgetBytes),
        baseCacheBytes,
        lineCacheBytes: Math.floor((blobCacheBytes - baseCacheBytes) / 64) * 64,
        arenaBytes: knobs.blobArenaBytes,
        scratchBytes: SCRATCH_BYTES,
        inputBytes: EXCHANGE_BYTES,
        outputBytes: EXCHANGE_BYTES,
    };
}
function minimumBudget(mostParsedBytes) {
    if (mostParsedBytes === undefined)
        return MINIMUM_BUDGET_BYTES;
    return Math.ceil((MINIMUM_PARSING_BUDGET_BYTES + largeTextBytes(mostParsedBytes)) / byte_size/* MIB */.D6) * byte_size/* MIB */.D6;
}
/** What the worker takes beyond its parser that has a large file, which one has at a time. */
function largeTextBytes(mostParsedBytes) {
    return largeParserBytes(mostParsedBytes) - PARSER_BYTES + LARGE_TEXT_BYTES * mostParsedBytes;
}
function windowCacheBytes(budgetBytes) {
    return Math.min(MOST_WINDOW_CACHE_BYTES, Math.floor((REGION_SHARE * budgetBytes) / WINDOW_BYTES) * WINDOW_BYTES);
}
/** What a budget for parsing is made of at the least. */
function parsingHint(budgetBytes, minimum, largeBytes) {
    const least = MINIMUM_PARSING_BUDGET_BYTES;
    const worker = THREAD_BYTES + windowCacheBytes(least) + REGION_SHARE * least;
    const sum = `Node and the program ${(0,byte_size/* formatByteSize */.$j)(PROCESS_BYTES)} + a worker ${(0,byte_size/* formatByteSize */.$j)(worker)} + its parser ${(0,byte_size/* formatByteSize */.$j)(SYNTAX_BYTES)} + a large file, parsed ${(0,byte_size/* formatByteSize */.$j)(largeBytes)} + caches, batches and slack`;
    const smaller = budgetBytes > least + 4 * byte_size/* MIB */.D6 ? ', or a smaller --uast-max-file-size' : '';
    return `give at least ${minimum / byte_size/* MIB */.D6}MiB${smaller}: ${sum}`;
}
/** A size as an option takes it. */
function withoutSpace(bytes) {
    return (0,byte_size/* formatByteSize */.$j)(bytes).replace(' ', '');
}
function knobs_within(least, value, most) {
    return Math.max(least, Math.min(most, Math.floor(value)));
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/budget/machine.js
// What the machine has for us: memory and cores. The limits of a container count: cgroup v2 and v1, and what Node knows itself.
// `readMachine` looks; `memoryOf` decides, and is pure.



/** The limit that counts: the least of those that are one. A limit of nothing, or above the machine's memory, is none. */
function memoryOf({ total, available, constrained, cgroupLimit }) {
    const isLimit = (bytes) => bytes !== undefined && bytes > 0 && bytes < total;
    let limit = total;
    let source = 'machine';
    if (isLimit(constrained))
        [limit, source] = [constrained, 'process limit'];
    if (isLimit(cgroupLimit) && cgroupLimit <= limit)
        [limit, source] = [cgroupLimit, 'control group'];
    return { limit, available: Math.min(available, limit), source };
}
/** Looks at this machine. `root` is where `/proc` and `/sys` are, for tests. */
function readMachine(root = '/') {
    const facts = {
        total: (0,external_node_os_.totalmem)(),
        available: process.availableMemory(),
        constrained: process.constrainedMemory(),
        cgroupLimit: cgroupLimit((path) => textOf((0,external_node_path_.join)(root, path))),
    };
    return { memory: memoryOf(facts), cores: Math.max(1, (0,external_node_os_.availableParallelism)()) };
}
/**
 * The least memory limit of this process' control groups and those above them (cgroups(7)), in bytes. `read` gives a file's text, or
 * undefined. In a container the path in /proc/self/cgroup may be the host's; then only the group at the top of the mount counts.
 */
function cgroupLimit(read) {
    const limits = [];
    for (const line of (read('proc/self/cgroup') ?? '').split('\n')) {
        const [, hierarchy, controllers, path] = /^(\d+):([^:]*):(.*)$/.exec(line) ?? [];
        if (path === undefined)
            continue;
        const isUnified = hierarchy === '0' && controllers === '';
        if (!isUnified && !controllers.split(',').includes('memory'))
            continue;
        const mount = isUnified ? 'sys/fs/cgroup' : 'sys/fs/cgroup/memory';
        const file = isUnified ? 'memory.max' : 'memory.limit_in_bytes';
        for (let group = external_node_path_.posix.normalize(`/${path}`);; group = external_node_path_.posix.dirname(group)) {
            const text = read(external_node_path_.posix.join(mount, group, file))?.trim();
            if (text !== undefined && /^\d+$/.test(text))
                limits.push(Number(text));
            if (group === '/')
                break;
        }
    }
    return limits.length === 0 ? undefined : Math.min(...limits);
}
function textOf(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/base/growing-words.js
var growing_words = __webpack_require__(44488);
// EXTERNAL MODULE: ./lib/git/file-reading.js
var file_reading = __webpack_require__(19585);
;// CONCATENATED MODULE: ./lib/git/largest-files.js
// The largest files that stand whole in packs, found without reading them: entries lie end to end, so where the next one starts tells how many
// bytes one takes, and the largest of these say their size in a few bytes of header. Others build on these by deltas: git stores the largest
// version whole. What cannot be read is passed over; who reads it will tell.





/** A file of a few hundred kilobytes is usual: what takes less in a pack is none that is looked for. */
const LEAST_PACKED_BYTES = 32 << 10;
/** So many entries of a pack are looked at, the largest. */
const MOST_ENTRIES = 512;
const ENTRIES_AT_A_TIME = 1 << 15;
/** Type of a whole blob (gitformat-pack, "Object types"). */
const BLOB = 3;
/** git looks for a zero byte in so many bytes. */
const SNIFFED_BYTES = 8000;
/** Looks through the packs of a list. Takes some milliseconds for a hundred thousand objects. */
function largestFiles({ packs, multiPackIndexes }) {
    const offsets = new growing_words/* GrowingWords */.b();
    let largest = { textBytes: 0, binaryBytes: 0 };
    const look = (pack, count) => {
        largest = (0,file_reading/* withFile */.D4)(pack.path, (file) => largestOf(file, offsets.words.subarray(0, count), largest)) ?? largest;
    };
    try {
        for (const pack of packs)
            if (pack.index !== undefined)
                look(pack, readOffsets(pack.index, offsets));
        for (const { layout, packs: places } of multiPackIndexes) {
            for (const [number, place] of places.entries())
                look(packs[place], readOffsets(layout, offsets, number));
        }
    }
    catch (error) {
        if (!(error instanceof errors/* CodefangError */.UD))
            throw error;
    }
    return largest;
}
/**
 * Reads the places of entries below 2 GiB, of one pack of several where its number is given, to the start of `offsets`: their count. A multi-pack
 * index is read once for each of its packs, of which there are few.
 */
function readOffsets(layout, offsets, pack) {
    const { path, objectCount, offsetsOffset } = layout;
    const rowBytes = pack === undefined ? 4 : 8;
    offsets.reserve(objectCount);
    const { words } = offsets;
    let count = 0;
    (0,file_reading/* withFile */.D4)(path, (file) => {
        for (let from = 0; from < objectCount; from += ENTRIES_AT_A_TIME) {
            const rows = file.read(offsetsOffset + rowBytes * from, rowBytes * Math.min(ENTRIES_AT_A_TIME, objectCount - from));
            for (let at = 0; at < rows.length; at += rowBytes) {
                if (pack !== undefined && rows.readUInt32BE(at) !== pack)
                    continue;
                const offset = rows.readUInt32BE(at + rowBytes - 4);
                if (offset < 0x80000000)
                    words[count++] = offset;
            }
        }
    });
    return count;
}
function largestOf(file, offsets, known) {
    offsets.sort();
    const sizes = packedSizes(offsets, file.size);
    const entries = sizes.map((at) => headerOf(file, offsets[at])).filter((entry) => entry !== undefined);
    // Larger ones are not read.
    const read = entries.filter(({ bytes }) => bytes <= regions/* MOST_READ_BYTES */.PM).sort((a, b) => b.bytes - a.bytes);
    let { textBytes, binaryBytes } = known;
    for (const entry of read) {
        // What follows is smaller.
        if (entry.bytes <= textBytes)
            break;
        if (isText(file, entry))
            textBytes = entry.bytes;
        else
            binaryBytes = Math.max(binaryBytes, entry.bytes);
    }
    return { textBytes, binaryBytes };
}
/** Places in `offsets` of the entries that take most, in no order. */
function packedSizes(offsets, end) {
    const sizeAt = (at) => (at + 1 < offsets.length ? offsets[at + 1] : end) - offsets[at];
    const found = [];
    for (let at = 0; at < offsets.length; at++)
        if (sizeAt(at) >= LEAST_PACKED_BYTES)
            found.push(at);
    if (found.length <= MOST_ENTRIES)
        return found;
    return found.sort((a, b) => sizeAt(b) - sizeAt(a)).slice(0, MOST_ENTRIES);
}
/** The header of an entry that is a whole blob. */
function headerOf(file, offset) {
    if (offset >= file.size)
        return undefined;
    const header = file.read(offset, Math.min(10, file.size - offset));
    if (((header[0] >> 4) & 7) !== BLOB)
        return undefined;
    let bytes = header[0] & 15;
    let at = 0;
    for (let unit = 16; header[at] >= 128 && at + 1 < header.length; unit *= 128)
        bytes += (header[++at] & 127) * unit;
    return { offset, bytes, headerBytes: at + 1 };
}
/** Inflates no more than that takes: what packs well may be a thousand times as long. */
function isText(file, { offset, headerBytes }) {
    const from = offset + headerBytes;
    const packed = file.read(from, Math.min(2 * SNIFFED_BYTES, Math.max(0, file.size - from)));
    try {
        for (let bytes = 64;; bytes *= 8) {
            const begin = (0,external_node_zlib_.inflateSync)(packed.subarray(0, bytes), { finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH });
            if (begin.subarray(0, SNIFFED_BYTES).includes(0))
                return false;
            if (begin.length >= SNIFFED_BYTES || bytes >= packed.length)
                return true;
        }
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/git/pack-index.js
// Pack indexes (gitformat-pack(5), "Version 2 pack-*.idx files"): where each table lies in the file. The tables themselves are
// not loaded: the kernel reads them straight from these positions. All integers are big-endian.
//
//   ff 't' 'O' 'c' | version 2 | 256 fan-out u32 | names | crc u32 each | offsets u32 each | large offsets u64 | pack id | own id
//
// Law: a layout is only given for a file whose size is what its object count needs and whose fan-out never decreases.


/** Entries and bytes of a fan-out table. */
const fanoutEntries = 256;
const fanoutBytes = fanoutEntries * 4;
const headerBytes = 8;
const magic = 0xff744f63;
/**
 * Checks the pack index at `path` and says where its tables are. Throws `repository-corrupt-index` (file, offset) for one that
 * contradicts itself, `user-unsupported-repository` for version 1 and unknown versions, `repository-unreadable` when it
 * cannot be read or is not there.
 */
function openPackIndex(path, oidBytes) {
    const layout = (0,file_reading/* withFile */.D4)(path, (file) => readLayout(file, oidBytes));
    if (layout)
        return layout;
    throw new errors/* CodefangError */.UD('repository-unreadable', `no such pack index: ${path}`, { file: path });
}
function readLayout(file, oidBytes) {
    const trailerBytes = 2 * oidBytes;
    const smallest = headerBytes + fanoutBytes + trailerBytes;
    if (file.size < 4)
        throw corruptIndex(file.path, file.size, 'it ends inside its header');
    if (file.read(0, 4).readUInt32BE(0) !== magic)
        throw notVersion2(file);
    if (file.size < smallest)
        throw corruptIndex(file.path, file.size, `it ends before its ${smallest} smallest bytes`);
    const head = file.read(0, headerBytes + fanoutBytes);
    const version = head.readUInt32BE(4);
    if (version !== 2)
        throw unsupportedVersion(file.path, version);
    const objectCount = checkFanout(head.subarray(headerBytes), file.path, headerBytes);
    const fanoutOffset = headerBytes;
    const namesOffset = fanoutOffset + fanoutBytes;
    const crcOffset = namesOffset + objectCount * oidBytes;
    const offsetsOffset = crcOffset + objectCount * 4;
    const largeOffsetsOffset = offsetsOffset + objectCount * 4;
    const trailerOffset = file.size - trailerBytes;
    const largeOffsetCount = (trailerOffset - largeOffsetsOffset) / 8;
    if (!(Number.isInteger(largeOffsetCount) && largeOffsetCount >= 0 && largeOffsetCount <= objectCount)) {
        throw corruptIndex(file.path, file.size, `its size is not what ${objectCount} objects need`);
    }
    const packChecksum = file.read(trailerOffset, oidBytes).toString('hex');
    const tables = { fanoutOffset, namesOffset, crcOffset, offsetsOffset, largeOffsetsOffset };
    return { path: file.path, objectCount, ...tables, largeOffsetCount, packChecksum };
}
/** The object count of a fan-out table that lies at `offset` of `path`; `repository-corrupt-index` if it ever decreases. */
function checkFanout(fanout, path, offset) {
    let last = 0;
    for (let at = 0; at < fanoutBytes; at += 4) {
        const count = fanout.readUInt32BE(at);
        if (count < last)
            throw corruptIndex(path, offset + at, 'its fan-out table decreases');
        last = count;
    }
    return last;
}
/** The error for an index that contradicts itself at `offset`. */
function corruptIndex(path, offset, what) {
    const data = { file: path, offset, hint: 'Write it anew with `git index-pack` or `git multi-pack-index write`.' };
    return new errors/* CodefangError */.UD('repository-corrupt-index', `corrupt index ${path}: ${what} (byte ${offset})`, data);
}
/** Version 1 has no magic: it opens with the fan-out, and its 24-byte entries and 20-byte checksums fill the rest. */
function notVersion2(file) {
    const isVersion1 = file.size >= fanoutBytes && file.size === version1Bytes(file.read(fanoutBytes - 4, 4));
    return isVersion1 ? unsupportedVersion(file.path, 1) : corruptIndex(file.path, 0, 'it is no pack index');
}
function version1Bytes(lastFanout) {
    return fanoutBytes + lastFanout.readUInt32BE(0) * 24 + 40;
}
function unsupportedVersion(path, version) {
    const hint = 'Run `git index-pack` on its pack, or `git repack -ad`, to have a version 2 index.';
    const message = `pack index version ${version} is not supported: ${path}`;
    return new errors/* CodefangError */.UD('user-unsupported-repository', message, { file: path, offset: 0, hint });
}

;// CONCATENATED MODULE: ./lib/git/multi-pack-index.js
// Multi-pack indexes (gitformat-pack(5), "multi-pack-index (MIDX) files"): one lookup table for many packs. As with pack indexes
// only the positions of the tables are given, the kernel reads them itself. All integers are big-endian.
//
//   'MIDX' | version 1 | hash 1|2 | chunks u8 | base files 0 | packs u32 | chunk table: (id u32, offset u64)… , 0 and the end | chunks | own id
//
// Laws: every table lies inside the file and has the size its counts need; pack names are in ascending order, without
// directories. Chunks that are not needed (RIDX, BTMP, unknown ones) are left alone.



const multi_pack_index_headerBytes = 12;
const chunkEntryBytes = 12;
/** Names of hundreds of thousands of packs; a table beyond it is a lie. */
const maxNamesBytes = 64 << 20;
/**
 * Checks the multi-pack index at `path` and says where its tables are; `undefined` when there is none. Throws
 * `repository-corrupt-index` (file, offset) for one that contradicts itself, `user-unsupported-repository` for an unknown
 * version or one that continues another file, `repository-unreadable` when it cannot be read.
 */
function openMultiPackIndex(path, oidBytes) {
    return (0,file_reading/* withFile */.D4)(path, (file) => multi_pack_index_readLayout(file, oidBytes));
}
function multi_pack_index_readLayout(file, oidBytes) {
    const { path } = file;
    if (file.size < multi_pack_index_headerBytes + chunkEntryBytes + oidBytes)
        throw corruptIndex(path, file.size, 'it ends inside its header');
    const header = file.read(0, multi_pack_index_headerBytes);
    if (header.toString('latin1', 0, 4) !== 'MIDX')
        throw corruptIndex(path, 0, 'it is no multi-pack index');
    if (header[4] !== 1)
        throw unsupported(path, 4, `version ${header[4]}`);
    if (header[5] !== (oidBytes === 20 ? 1 : 2))
        throw corruptIndex(path, 5, `its hash (${header[5]}) is not the repository's`);
    if (header[7] !== 0)
        throw unsupported(path, 7, 'a part of a chain');
    const chunks = readChunks(file, header[6], oidBytes);
    const packNames = readPackNames(file, needChunk(chunks, 'PNAM', path), header.readUInt32BE(8));
    const fanout = needChunk(chunks, 'OIDF', path, fanoutBytes);
    const objectCount = checkFanout(file.read(fanout.offset, fanoutBytes), path, fanout.offset);
    const names = needChunk(chunks, 'OIDL', path, objectCount * oidBytes);
    const offsets = needChunk(chunks, 'OOFF', path, objectCount * 8);
    const large = chunks.get('LOFF') ?? { offset: 0, size: 0 };
    if (large.size % 8 !== 0 || large.size / 8 > objectCount) {
        throw corruptIndex(path, large.offset, 'its LOFF chunk has an impossible size');
    }
    return {
        path,
        objectCount,
        packNames,
        fanoutOffset: fanout.offset,
        namesOffset: names.offset,
        offsetsOffset: offsets.offset,
        largeOffsetsOffset: large.offset,
        largeOffsetCount: large.size / 8,
    };
}
function readChunks(file, count, oidBytes) {
    const tableBytes = (count + 1) * chunkEntryBytes;
    const first = multi_pack_index_headerBytes + tableBytes;
    const end = file.size - oidBytes;
    if (first > end)
        throw corruptIndex(file.path, file.size, 'it ends inside its chunk table');
    const table = file.read(multi_pack_index_headerBytes, tableBytes);
    const idOf = (entry) => table.toString('latin1', entry * chunkEntryBytes, entry * chunkEntryBytes + 4);
    const offsetOf = (entry) => Number(table.readBigUInt64BE(entry * chunkEntryBytes + 4));
    const chunks = new Map();
    for (let entry = 0; entry < count; entry++) {
        const offset = offsetOf(entry);
        const next = offsetOf(entry + 1);
        const id = idOf(entry);
        const isInside = offset >= first && next >= offset && next <= end;
        if (!isInside || id === '\0\0\0\0' || chunks.has(id)) {
            throw corruptIndex(file.path, multi_pack_index_headerBytes + entry * chunkEntryBytes, 'its chunk table is malformed');
        }
        chunks.set(id, { offset, size: next - offset });
    }
    if (idOf(count) !== '\0\0\0\0' || offsetOf(count) !== end) {
        throw corruptIndex(file.path, multi_pack_index_headerBytes + count * chunkEntryBytes, 'its chunk table does not end where the file does');
    }
    return chunks;
}
function needChunk(chunks, id, path, size) {
    const chunk = chunks.get(id);
    if (!chunk)
        throw corruptIndex(path, multi_pack_index_headerBytes, `it has no ${id} chunk`);
    if (size !== undefined && chunk.size !== size) {
        throw corruptIndex(path, chunk.offset, `its ${id} chunk has ${chunk.size} bytes instead of ${size}`);
    }
    return chunk;
}
function readPackNames(file, chunk, count) {
    if (chunk.size > maxNamesBytes)
        throw corruptIndex(file.path, chunk.offset, 'its PNAM chunk has an impossible size');
    const bytes = file.read(chunk.offset, chunk.size);
    const names = [];
    let at = 0;
    let last = '';
    while (names.length < count) {
        const end = bytes.indexOf(0, at);
        const name = bytes.toString('latin1', at, Math.max(end, at));
        if (!/^[^/\\]+\.idx$/.test(name) || name <= last) {
            throw corruptIndex(file.path, chunk.offset + at, `pack name ${names.length} of ${count} is malformed or out of order`);
        }
        names.push(name);
        last = name;
        at = end + 1;
    }
    return names;
}
function unsupported(path, offset, what) {
    const hint = 'Run `git multi-pack-index write`, or delete the file: packs have indexes of their own.';
    const message = `multi-pack index is ${what}, which is not supported: ${path}`;
    return new errors/* CodefangError */.UD('user-unsupported-repository', message, { file: path, offset, hint });
}

;// CONCATENATED MODULE: ./lib/git/pack-header.js
// The two ends of a pack (gitformat-pack(5), "pack-*.pack files"): 'PACK', version, object count; and the checksum of all before
// it. What lies between is the kernel's to read.


const pack_header_headerBytes = 12;
/** One byte of entry header and the zlib stream of nothing. */
const smallestEntryBytes = 9;
/**
 * Checks both ends of the pack at `path`, against its index where given. `repository-corrupt-pack` (file, offset) when they are
 * wrong, `repository-unreadable` when it cannot be read or is not there.
 */
function openPack(path, oidBytes, index) {
    const header = (0,file_reading/* withFile */.D4)(path, (file) => readHeader(file, oidBytes));
    if (!header)
        throw new errors/* CodefangError */.UD('repository-unreadable', `no such pack: ${path}`, { file: path });
    if (index && index.objectCount !== header.objectCount) {
        const claim = `${header.objectCount} objects where its index ${index.path} has ${index.objectCount}`;
        throw corruptPack(path, 8, `it says it has ${claim}`);
    }
    if (index && index.packChecksum !== header.checksum) {
        throw corruptPack(path, header.size - oidBytes, `its checksum is not the one its index ${index.path} names`);
    }
    return header;
}
function readHeader(file, oidBytes) {
    const { path, size } = file;
    if (size < pack_header_headerBytes + oidBytes)
        throw corruptPack(path, size, 'it ends inside its header');
    const head = file.read(0, pack_header_headerBytes);
    if (head.toString('latin1', 0, 4) !== 'PACK')
        throw corruptPack(path, 0, 'it does not open with PACK');
    const version = head.readUInt32BE(4);
    if (version !== 2 && version !== 3)
        throw corruptPack(path, 4, `its version is ${version}, not 2 or 3`);
    const objectCount = head.readUInt32BE(8);
    if (objectCount * smallestEntryBytes > size - pack_header_headerBytes - oidBytes) {
        throw corruptPack(path, 8, `${objectCount} objects do not fit its ${size} bytes`);
    }
    const checksum = file.read(size - oidBytes, oidBytes).toString('hex');
    return { path, size, objectCount, checksum };
}
function corruptPack(path, offset, what) {
    const data = { file: path, offset, hint: 'See `git fsck`; a fresh clone has sound packs.' };
    return new errors/* CodefangError */.UD('repository-corrupt-pack', `corrupt pack ${path}: ${what} (byte ${offset})`, data);
}

;// CONCATENATED MODULE: ./lib/git/pack-list.js
// The packs of some object directories and the indexes that find objects in them. Laws: the order is that of the directories,
// then of the names, on every machine; every listed pack is found by exactly one index, its own or the multi-pack index of its
// directory; what git would pass over (a pack without index, an index without pack) is passed over but listed.






/** The names of packs and of their indexes in object directories, which change when a repository is packed anew. */
function packFilesOf(objectDirectories) {
    return objectDirectories.flatMap((directory) => {
        const folder = (0,external_node_path_.join)(directory, 'pack');
        const names = (0,file_reading/* listDirectory */.KG)(folder) ?? [];
        return names.filter((name) => /\.(?:pack|idx)$|^multi-pack-index$/.test(name)).map((name) => (0,external_node_path_.join)(folder, name));
    });
}
/**
 * The packs of object directories, their ends and the layouts of their indexes checked. A multi-pack index that names a pack which
 * is not there is stale and passed over for the packs' own indexes. Errors as of `openPackIndex`, `openMultiPackIndex`, `openPack`.
 */
function listPacks(objectDirectories, oidBytes) {
    const packs = [];
    const multiPackIndexes = [];
    const skipped = [];
    for (const directory of objectDirectories)
        listDirectoryPacks((0,external_node_path_.join)(directory, 'pack'));
    return { packs, multiPackIndexes, skipped };
    function listDirectoryPacks(directory) {
        const names = new Set((0,file_reading/* listDirectory */.KG)(directory) ?? []);
        const cover = usableMultiPackIndex(directory, names);
        const covered = new Map();
        for (const [number, name] of (cover?.packNames ?? []).entries())
            covered.set(name, number);
        const positions = new Array(covered.size);
        for (const name of names) {
            if (name.endsWith('.idx') && !names.has(packOf(name)))
                skip(directory, name, 'index without pack');
            if (!name.endsWith('.pack'))
                continue;
            const indexName = `${name.slice(0, -'.pack'.length)}.idx`;
            const number = covered.get(indexName);
            if (number !== undefined)
                positions[number] = packs.length;
            else if (!names.has(indexName)) {
                skip(directory, name, 'pack without index');
                continue;
            }
            const indexPath = names.has(indexName) ? (0,external_node_path_.join)(directory, indexName) : undefined;
            const index = number === undefined && indexPath ? openPackIndex(indexPath, oidBytes) : undefined;
            const header = openPack((0,external_node_path_.join)(directory, name), oidBytes, index);
            packs.push({ ...header, index, indexPath, promisor: names.has(name.replace(/pack$/, 'promisor')) });
        }
        if (cover)
            multiPackIndexes.push({ layout: cover, packs: positions });
    }
    function usableMultiPackIndex(directory, names) {
        const name = 'multi-pack-index';
        if (!names.has(name))
            return undefined;
        try {
            const layout = openMultiPackIndex((0,external_node_path_.join)(directory, name), oidBytes);
            if (!layout || layout.packNames.every((index) => names.has(packOf(index))))
                return layout;
            skip(directory, name, 'multi-pack index without pack');
        }
        catch (error) {
            if (!(error instanceof errors/* CodefangError */.UD && error.code === 'user-unsupported-repository'))
                throw error;
            skip(directory, name, 'unsupported multi-pack index');
        }
        return undefined;
    }
    function skip(directory, name, reason) {
        skipped.push({ path: (0,external_node_path_.join)(directory, name), reason });
    }
}
function packOf(indexName) {
    return `${indexName.slice(0, -'.idx'.length)}.pack`;
}

;// CONCATENATED MODULE: ./lib/kernel/pack-tables.js
// The pack tables as the kernel wants them (drawn in assembly/packs.ts): which packs there are, and the fan-outs of their indexes. The
// other tables of an index it reads by itself, a page at a time.
/** The tables of an index, in the order of the kernel's numbers. */
const indexTableNames = (/* unused pure expression or super */ null && (['names', 'offsets', 'largeOffsets']));
const FANOUT_BYTES = 1024;
const PER_INDEX = 40;
/** Rows of a page, as in assembly/packs.ts. */
const PAGE_ROWS = 256;
/** What a cache takes for an entry besides, and for its table of chains, at most (assembly/cache.ts). */
const ENTRY_BYTES = 64;
const CACHE_BYTES = 4096;
/** An entry of a cache has at most an eighth of it. */
const ENTRIES_AT_LEAST = 8;
const align = (bytes) => Math.ceil(bytes / 16) * 16;
/** Bytes of the pack-table region for these tables. */
function packTableBytes(tables) {
    let bytes = align(16 + 8 * tables.packBytes.length) + PER_INDEX * tables.indexes.length + 64;
    for (const { packs } of tables.indexes) {
        bytes += FANOUT_BYTES + (typeof packs === 'number' ? 0 : align(4 * packs.length));
    }
    return bytes;
}
/** Bytes of a cache that holds whole indexes of so many objects each. */
function indexCacheBytes(indexes, oidBytes) {
    let bytes = 0;
    let page = 0;
    for (const { objectCount, isMulti } of indexes) {
        page = Math.max(page, align(PAGE_ROWS * (oidBytes + (isMulti ? 8 : 4))) + ENTRY_BYTES);
        bytes += Math.ceil(objectCount / PAGE_ROWS) * page;
    }
    // The table of chains has a slot of four bytes for every KiB, rounded up to a power of two.
    return Math.ceil(Math.max(bytes, ENTRIES_AT_LEAST * page) * (1 + 8 / 1024)) + CACHE_BYTES + ENTRY_BYTES;
}
/** Lays the tables down at address `at`. */
function writePackTables(memory, at, tables) {
    const view = new DataView(memory.buffer);
    view.setUint32(at, tables.packBytes.length, true);
    view.setUint32(at + 4, tables.indexes.length, true);
    tables.packBytes.forEach((bytes, pack) => {
        view.setBigUint64(at + 16 + 8 * pack, BigInt(bytes), true);
    });
    let row = at + 16 + 8 * tables.packBytes.length;
    let free = align(row + PER_INDEX * tables.indexes.length);
    for (const index of tables.indexes) {
        index.read('fanout', 0, new Uint8Array(memory.buffer, free, FANOUT_BYTES));
        view.setUint32(row, free, true);
        free += FANOUT_BYTES;
        view.setUint32(row + 4, index.objectCount, true);
        view.setUint32(row + 8, index.largeOffsetCount, true);
        if (typeof index.packs === 'number') {
            view.setUint32(row + 12, 0, true);
            view.setUint32(row + 16, index.packs, true);
            view.setUint32(row + 20, 1, true);
        }
        else {
            view.setUint32(row + 12, 1, true);
            view.setUint32(row + 16, free, true);
            view.setUint32(row + 20, index.packs.length, true);
            index.packs.forEach((pack, i) => {
                view.setUint32(free + 4 * i, pack, true);
            });
            free = align(free + 4 * index.packs.length);
        }
        row += PER_INDEX;
    }
}

// EXTERNAL MODULE: ./lib/base/release.js
var release = __webpack_require__(34764);
// EXTERNAL MODULE: ./lib/history/commit-columns.js
var commit_columns = __webpack_require__(14569);
;// CONCATENATED MODULE: ./lib/pipeline/stream.js
// The stream of a run: the history once, then its batches in order, whoever read them, over worker threads. Order is restored here and
// nowhere else. Its serial twin, in the caller's thread, is `serial.ts`.




/** Batches that a worker has at a time: the one it is at, and one so that it never waits for the main thread. */
const BATCHES_PER_WORKER = 2;
/** Until the first batch is there, nobody knows how many files commits change: batches have no more commits than this. */
const FIRST_BATCH_COMMITS = 256;
/** A thread takes as long to start as it takes to read so many commits, or longer. */
const COMMITS_PER_THREAD = 256;
/**
 * The pipeline over `count` worker threads. A worker that fails, dies or hangs ends the run with its error; so does the signal it was
 * given.
 */
function threadedPipeline(startWorker, count, { bufferSize = count * BATCHES_PER_WORKER, startsAll = true, mostChanges = Infinity } = {}) {
    const workers = [];
    const startUpTo = (wanted) => {
        while (workers.length < Math.min(wanted, count))
            workers.push(startWorker());
    };
    startUpTo(startsAll ? count : 1);
    const [first] = workers;
    const flow = { batches: 0, waitedMs: 0, readyMost: 0 };
    return {
        flow,
        history: async (request) => {
            const answer = await first.ask({ kind: 'history', request }, 'history');
            return answer.history;
        },
        file: async (object, path) => (await first.ask({ kind: 'file', object, path }, 'file')).content,
        survey: async (request) => (await first.ask({ kind: 'survey', request }, 'survey')).survey,
        present: async (oids) => (await first.ask({ kind: 'present', oids }, 'present')).oids,
        commitTimes: async (commits) => (await first.ask({ kind: 'times', commits }, 'times')).times,
        async *batches(history, planned, changeOptions) {
            // A batch goes to the worker with the fewest under way as soon as one has room; answers wait in `pending` for their turn.
            const spans = [...planned];
            const commits = spans.reduce((sum, { from, end }) => sum + end - from, 0);
            startUpTo(Math.min(spans.length, Math.ceil(commits / COMMITS_PER_THREAD)));
            let mostCommits = mostChanges === Infinity ? Infinity : FIRST_BATCH_COMMITS;
            const pending = new Map();
            const under = workers.map(() => 0);
            let next = 0;
            let turn = 0;
            let ready = 0;
            const send = (worker) => {
                const { from, end: whole } = spans[next];
                const end = Math.min(whole, from + mostCommits);
                if (end < whole)
                    spans.splice(next, 1, { from, end }, { from: end, end: whole });
                const commits = copyCommits((0,commit_columns/* sliceCommits */.X)(history.commits, from, end));
                under[worker]++;
                const answer = workers[worker].ask({ kind: 'read', number: next, commits, options: changeOptions }, 'batch');
                const changes = answer.then(({ changes }) => {
                    under[worker]--;
                    if (mostChanges !== Infinity) {
                        const changesPerCommit = changes.batch.changes.commits.length / (end - from);
                        mostCommits = Math.max(1, Math.floor(mostChanges / changesPerCommit));
                    }
                    flow.readyMost = Math.max(flow.readyMost, ++ready);
                    fill();
                    return changes;
                });
                // A failure is told when its turn comes; until then it must not count as unhandled.
                changes.catch(() => undefined);
                pending.set(next, changes);
                next++;
            };
            const fill = () => {
                while (next < spans.length && next - turn < bufferSize) {
                    const least = Math.min(...under);
                    if (least >= BATCHES_PER_WORKER)
                        return;
                    send(under.indexOf(least));
                }
            };
            for (; turn < spans.length; turn++) {
                fill();
                const asked = (0,milliseconds/* milliseconds */.R)();
                const changes = (await pending.get(turn));
                flow.waitedMs += (0,milliseconds/* milliseconds */.R)() - asked;
                flow.batches++;
                ready--;
                pending.delete(turn);
                yield changes;
                (0,release/* release */._)(...(0,change_batch/* columnsOf */.PL)(changes.batch));
            }
        },
        close: async () => (await Promise.all(workers.map((worker) => worker.close()))).filter((one) => one !== undefined),
        kill: async () => {
            await Promise.all(workers.map((worker) => worker.kill()));
        },
    };
}
/** Columns in buffers of their own, to be transferred. */
function copyCommits(commits) {
    return {
        oidBytes: commits.oidBytes,
        oids: commits.oids.slice(),
        trees: commits.trees.slice(),
        parentTrees: commits.parentTrees.slice(),
        parentCounts: commits.parentCounts.slice(),
        committerTimes: commits.committerTimes.slice(),
        authorTimes: commits.authorTimes.slice(),
        authors: commits.authors.slice(),
        ticks: commits.ticks.slice(),
        mainLine: commits.mainLine.slice(),
    };
}

;// CONCATENATED MODULE: ./lib/engine/heap.js
// V8's heaps where memory is short. By itself V8 lets a heap of ten megabytes double before it looks for garbage, and buffers that nobody
// uses wait for that: it is what peaks of memory differ by from run to run.

/** Keeps the heaps of all threads near what is in use: young objects get no more room, and old ones a tenth. */
function keepHeapsSmall() {
    (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
    (0,external_node_v8_.setFlagsFromString)('--heap-growing-percent=10');
}

;// CONCATENATED MODULE: ./lib/engine/open-pipeline.js
// From a repository and a reader's name to a running pipeline: which packs the kernel reads, how memory is shared out, and the bridge to
// another reader.















/** Up to it, the memory of V8 is kept small. */
const SMALL_BUDGET_BYTES = 256 * byte_size/* MIB */.D6;
const NO_PACKS = { packs: [], multiPackIndexes: [], skipped: [] };
/** Opens the pipeline; closing it closes the reader too. Throws `user-bad-option` for knobs that do not fit. */
async function openPipeline(request) {
    const { repository, reader, lazyFetch, options, signal } = request;
    const { oidBytes, objectDirectories } = repository;
    const packFiles = packsIn(objectDirectories);
    const isBridged = reader !== 'pack';
    const listed = isBridged ? countedPacks(objectDirectories, oidBytes) : listPacks(objectDirectories, oidBytes);
    const packs = isBridged ? NO_PACKS : listed;
    const parses = (0,code_options/* parsesText */.sq)(options);
    const knobs = knobsOf(options, listed, oidBytes, isBridged);
    const reading = {
        source: { oidBytes, objectDirectories, packs },
        sizes: kernelSizesOf(knobs),
        diffCacheEntries: Math.ceil(knobs.diffCacheEntries / knobs.workers),
        syntaxCacheBytes: parses ? SYNTAX_CACHE_BYTES : 0,
        largeParserTurn: parses ? SharedTurn.memory() : undefined,
    };
    const isSmall = knobs.budgetBytes <= SMALL_BUDGET_BYTES;
    // What is garbage would take more room than the caches have.
    if (isSmall)
        keepHeapsSmall();
    const other = await openReader(repository, reader, lazyFetch);
    // Loaded when they are asked for, as other readers are: few repositories need them.
    const bridges = other === undefined ? undefined : await __webpack_require__.e(/* import() */ 4919).then(__webpack_require__.bind(__webpack_require__, 4919));
    const services = [];
    let started = 0;
    let { firstWorker } = request;
    const startWorker = () => {
        const service = other && bridges?.serveObjects(other);
        if (service !== undefined)
            services.push(service);
        const bridge = service && { port: service.port, shared: service.shared };
        const profile = options.profile === undefined ? undefined : { directory: options.profile, name: `worker-${++started}` };
        const thread = firstWorker ?? new worker_thread.WorkerThread(signal);
        firstWorker = undefined;
        return thread.begin({ reading, bridge, profile });
    };
    const pipeline = threadedPipeline(startWorker, knobs.workers, {
        bufferSize: knobs.bufferSize,
        mostChanges: knobs.batchChanges,
        startsAll: !request.expectsLittle,
    });
    const closeReader = async () => {
        for (const service of services)
            service.close();
        await other?.close();
    };
    return {
        ...pipeline,
        knobs,
        notices: listed.skipped.filter(({ reason }) => reason === 'pack without index').map(({ path }) => unread(path)),
        // What git fetches comes in packs of its own, and git finds what has moved.
        isStale: () => !lazyFetch && packsIn(objectDirectories) !== packFiles,
        collectGarbage: () => (isSmall ? collectGarbage() : undefined),
        close: async () => {
            const counters = await pipeline.close();
            await closeReader();
            return counters;
        },
        kill: async () => {
            await closeReader();
            await pipeline.kill();
        },
    };
}
/** Of a pack that git passes over, too, and says nothing of: what is in it looks as if it were missing. */
function unread(pack) {
    return `${pack} has no index, so what is in it is not read: \`git index-pack ${pack}\` makes one`;
}
/** The packs that another reader reads, to count what is in them: what cannot be read of them is that reader's to tell. */
function countedPacks(objectDirectories, oidBytes) {
    try {
        return listPacks(objectDirectories, oidBytes);
    }
    catch (error) {
        if (error instanceof errors/* CodefangError */.UD && !error.code.startsWith('bug-'))
            return NO_PACKS;
        throw error;
    }
}
/** The pack files there are. Packing anew may give a pack the name of the one it replaces: so each comes with its number on the disk. */
function packsIn(objectDirectories) {
    const numbered = packFilesOf(objectDirectories).map((file) => {
        const stat = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false });
        return `${file} ${stat?.ino ?? 0} ${stat?.size ?? 0}`;
    });
    return numbered.join('\n');
}
function knobsOf(options, packs, oidBytes, isBridged) {
    const { analyzers, memoryBudgetBytes, knobs: given } = options;
    const mostParsedBytes = (0,code_options/* parsesText */.sq)(options) ? options.uastMostBytes : undefined;
    const { memory, cores } = readMachine();
    const isExplicit = memoryBudgetBytes !== undefined;
    const budgetBytes = memoryBudgetBytes ?? automaticBudget(memory.limit, memory.available, cores, mostParsedBytes);
    const { objects, indexBytes } = indexesOf(packs, oidBytes);
    const indexes = { objects, indexBytes: isBridged ? 0 : indexBytes, isBridged };
    const stateBytes = (0,registry/* stateBytesOf */.i)(analyzers, indexes.objects);
    // Who named no budget need not wait for it: it takes longer than a few new commits do.
    const largest = isExplicit ? largestFiles(packs) : undefined;
    const request = {
        budgetBytes,
        isExplicit,
        cores,
        ...indexes,
        largestFiles: largest,
        mostParsedBytes,
        stateBytes,
        given,
    };
    const knobs = deriveKnobs(request);
    const of = isExplicit
        ? 'as given'
        : `from the ${memory.source}'s ${(0,byte_size/* formatByteSize */.$j)(memory.limit)}, ${(0,byte_size/* formatByteSize */.$j)(memory.available)} available`;
    return { ...knobs, derivation: [`memory budget ${(0,byte_size/* formatByteSize */.$j)(budgetBytes)}, ${of}`, ...knobs.derivation] };
}
/** The objects that the indexes of packs name, and what a cache takes that holds the indexes whole. */
function indexesOf({ packs, multiPackIndexes }, oidBytes) {
    const indexes = [
        ...packs.flatMap(({ index }) => (index === undefined ? [] : [{ objectCount: index.objectCount, isMulti: false }])),
        ...multiPackIndexes.map(({ layout }) => ({ objectCount: layout.objectCount, isMulti: true })),
    ];
    const objects = indexes.reduce((total, { objectCount }) => total + objectCount, 0);
    return { objects, indexBytes: indexCacheBytes(indexes, oidBytes) };
}
async function openReader({ gitDir, objectDirectories, oidBytes, environment, promisors }, reader, lazyFetch) {
    const [objectsDir, ...alternates] = objectDirectories;
    if (reader === 'git') {
        const { openGitReader } = await __webpack_require__.e(/* import() */ 6540).then(__webpack_require__.bind(__webpack_require__, 66540));
        return openGitReader({ gitDir, objectsDir, alternates, oidBytes, environment, lazyFetch, promisors });
    }
    if (reader === 'libgit2') {
        const { openLibgit2Reader } = await __webpack_require__.e(/* import() */ 7449).then(__webpack_require__.bind(__webpack_require__, 7449));
        return openLibgit2Reader({
            objectsDir,
            alternates,
            oidBytes,
            nodegit: environment['CODEFANG_NODEGIT'],
            from: process.cwd(),
        });
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/changes/rename-similarity.js
var rename_similarity = __webpack_require__(95899);
// EXTERNAL MODULE: ./lib/changes/renames.js
var renames = __webpack_require__(71238);
;// CONCATENATED MODULE: ./lib/engine/needs.js
// What the workers must fill for the chosen analyzers: the union of what they need.


/** How changes are read for a run's analyzers; a run that `compares` looks at what was added besides. */
function neededChanges({ analyzers, takesAll }, options, compares = false) {
    const wantsRenames = options.renames && analyzers.some(({ needs }) => needs.renames);
    return {
        hunks: analyzers.some(({ needs }) => needs.hunks),
        linesOfMerges: options.order === 'first-parent' || analyzers.some(({ id, needs }) => needs.hunks && !takesAll.has(id)),
        renames: wantsRenames
            ? { ...renames/* defaultRenameOptions */.UE, minimumScore: (rename_similarity/* FULL_SCORE */.LD * options.renameThreshold) / 100 }
            : undefined,
        shebangs: analyzers.some(({ needs }) => needs.shebangs === true),
        syntax: neededSyntax(analyzers, options.uastMostBytes, compares),
    };
}
/** What is read of the text of changed files; undefined if nothing. Analyzers that need the same kind need it alike. */
function neededSyntax(analyzers, mostBytes, compares) {
    const needs = analyzers.flatMap((analyzer) => analyzer.needs.uast ?? []);
    if (compares && analyzers.some(({ id }) => id === 'typos'))
        needs.push({ addedIdentifiers: true });
    return needs.length === 0
        ? undefined
        : needs.reduce((all, some) => ({ ...all, ...some }), { mostBytes });
}

// EXTERNAL MODULE: ./lib/git/git-config.js
var git_config = __webpack_require__(9971);
;// CONCATENATED MODULE: ./lib/history/bots.js
// Which people are programs: known by the endings and names that bots go by on GitHub and GitLab. No rule guesses from what they write.
/** Names, without what follows a `[bot]`; letters of either case. */
const NAMES = new Set([
    'dependabot',
    'dependabot-preview',
    'renovate',
    'renovate-bot',
    'renovatebot',
    'mend-bolt-for-github',
    'whitesource-bolt-for-github',
    'github-actions',
    'github action',
    'github actions',
    'greenkeeper',
    'greenkeeperio-bot',
    'snyk-bot',
    'pyup-bot',
    'imgbot',
    'allcontributors',
    'codecov-io',
    'semantic-release-bot',
    'pre-commit-ci',
    'k8s-ci-robot',
    'k8s-merge-robot',
    'bors',
    'mergify',
    'weblate',
    'crowdin-bot',
    'transifex-integration',
    'travis ci',
    'travis-ci',
    'circleci',
    'gitlab-bot',
    'deepsource-autofix',
    'copybara-service',
]);
const BOT_NAME = /\[bot\]$/i;
/** `49699333+dependabot[bot]@users.noreply.github.com`, `bot@renovateapp.com`, `project_1_bot@noreply.gitlab.example`. */
const BOT_MAIL = /\[bot\]@|^bot@renovateapp\.com$|^support@dependabot\.com$|^(project|group)_\d+_bot[^@]*@noreply\./i;
/** Whether a name and a mail are those of a program. */
function isBot(name, mail) {
    return BOT_NAME.test(name) || NAMES.has(name.toLowerCase()) || BOT_MAIL.test(mail);
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/history/name-text.js
// Names and mails as text: git has bytes, of which a commit may say nothing. What is UTF-8 is read so, and what is not as Latin-1, part by
// part: a mail may be in UTF-8 beside a name that is not.

/** The bytes of names and mails with each part that is not UTF-8, between `<`, `>` and line breaks, as the UTF-8 of its Latin-1. */
function name_text_partsAsUtf8(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if ((0,external_node_buffer_.isUtf8)(buffer))
        return buffer;
    const text = buffer.toString('latin1').replace(/[^<>\n]+/g, (part) => {
        return (0,external_node_buffer_.isUtf8)(Buffer.from(part, 'latin1')) ? part : Buffer.from(part, 'utf8').toString('latin1');
    });
    return Buffer.from(text, 'latin1');
}

;// CONCATENATED MODULE: ./lib/history/people.js
// The people of a history: every distinct `Name <mail>` of an author, as written, numbered in order of first sight. Two spellings in bytes
// that read the same are one person.

/** Who wrote what was there before the part of a history that is read. A person has a mail, if an empty one. */
const EARLIER = 'Earlier';
/** Numbers people. */
class people_People {
    /** By the bytes as written, and by the name they read as. */
    #rows = new Map();
    #rowsByName = new Map();
    #names = [];
    /** People known before, who keep their rows. */
    constructor(names = []) {
        for (const name of names)
            this.rowOfName(name);
    }
    /** The row of the person whose name and mail are these bytes, as `partsAsUtf8` reads them. */
    rowOf(author) {
        const bytes = Buffer.from(author.buffer, author.byteOffset, author.byteLength);
        const key = bytes.toString('latin1');
        let row = this.#rows.get(key);
        if (row === undefined) {
            row = this.rowOfName(partsAsUtf8(bytes).toString('utf8'));
            this.#rows.set(key, row);
        }
        return row;
    }
    /** The row of the person of this name. */
    rowOfName(name) {
        let row = this.#rowsByName.get(name);
        if (row === undefined) {
            row = this.#names.push(name) - 1;
            this.#rowsByName.set(name, row);
        }
        return row;
    }
    /** Names by row. */
    get names() {
        return this.#names;
    }
}

;// CONCATENATED MODULE: ./lib/history/co-authors.js
// Co-authors: `Co-authored-by: Name <mail>` lines of commit messages. They count wherever they stand in a message, since a squashed
// merge leaves them in the middle; letters of the key are of either case.
//
// A commit of several people has a row of its own in the list of people: their `Name <mail>`, the author's first, one on a line.



/** Between the people of one row; no name or mail has it. */
const PEOPLE_SEPARATOR = '\n';
const TRAILER = /^co-authored-by:[ \t]*(.*>)[ \t\r]*$/gim;
/** The `Name <mail>` of each co-author in a commit object, in order. */
function coAuthorsOf(commit) {
    const bytes = Buffer.from(commit.buffer, commit.byteOffset, commit.byteLength);
    const end = bytes.indexOf('\n\n');
    if (end < 0)
        return [];
    const message = bytes.subarray(end + 2);
    const text = message.toString(isUtf8(message) ? 'utf8' : 'latin1');
    return [...text.matchAll(TRAILER)].map(([, person]) => person).filter((person) => /<[^<>]+>$/.test(person));
}
/**
 * Names the authors of each commit together with its co-authors. Reads every commit whose author has a mail. `known` has the rows of
 * commits before.
 */
function withCoAuthors(kernel, commits, names, known = []) {
    const people = new People(known);
    const authors = new Uint32Array(commits.authors.length);
    kernel.forEachObject(commits.oids, (object, row) => {
        const author = names[commits.authors[row]];
        if (object === undefined)
            throw new CodefangError('repository-missing-object', 'a commit has gone while it was read');
        const others = object === 'too-large' || !author.includes('<') ? [] : coAuthorsOf(object.bytes);
        authors[row] = people.rowOfName([...new Set([author, ...others])].join(PEOPLE_SEPARATOR));
    });
    return { commits: { ...commits, authors }, names: people.names };
}

;// CONCATENATED MODULE: ./lib/history/mailmap.js
// .mailmap, as gitmailmap(5) describes it and git reads it: which name and mail a person goes by now.
//
//   Proper Name <commit@mail>                      <proper@mail> <commit@mail>
//   Proper Name <proper@mail> <commit@mail>        Proper Name <proper@mail> Commit Name <commit@mail>
//
// Names and mails are bytes, held here one character a byte (Latin-1); they are compared without regard to the case of A to Z.
// An entry for a name and a mail goes before the one for that mail alone. Later lines win, part by part where the mail stands alone.
/** A mailmap, filled from one or more files. */
class Mailmap {
    #byMail = new Map();
    /** Adds the lines of a file, which win over those there are. What is no entry is ignored, as git ignores it. */
    add(file) {
        const text = Buffer.from(file.buffer, file.byteOffset, file.byteLength).toString('latin1');
        for (const line of text.split('\n')) {
            if (!line.startsWith('#'))
                this.#addLine(line.split('\0', 1)[0]);
        }
    }
    /** How this person is to be named. */
    map({ name, mail }) {
        const entry = this.#byMail.get(foldCase(mail));
        const found = entry && (entry.byName.get(foldCase(name)) ?? entry.whoever);
        return { name: found?.name ?? name, mail: found?.mail ?? mail };
    }
    #addLine(line) {
        const proper = contactIn(line);
        // Only the mail to look for may be empty.
        if (proper === undefined || proper.mail === '')
            return;
        const commit = contactIn(proper.rest);
        if (commit === undefined)
            this.#addEntry({ name: proper.name, mail: undefined }, undefined, proper.mail);
        else
            this.#addEntry(proper, commit.name, commit.mail);
    }
    #addEntry({ name, mail }, commitName, commitMail) {
        const key = foldCase(commitMail);
        let entry = this.#byMail.get(key);
        if (entry === undefined) {
            entry = { whoever: { name: undefined, mail: undefined }, byName: new Map() };
            this.#byMail.set(key, entry);
        }
        if (commitName !== undefined) {
            entry.byName.set(foldCase(commitName), { name, mail });
            return;
        }
        entry.whoever.name = name ?? entry.whoever.name;
        entry.whoever.mail = mail ?? entry.whoever.mail;
    }
}
/** The two parts of `Name <mail>`; all of it is the name when there is no mail in it. */
function identityOf(text) {
    const contact = contactIn(text);
    return contact ? { name: contact.name ?? '', mail: contact.mail } : { name: trimmed(text), mail: '' };
}
/** A to Z as a to z, every other byte as it is. */
function foldCase(text) {
    return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
/** The first `Name <mail>` of a text; the mail ends at the first `>`. A name of nothing but space is none. */
function contactIn(text) {
    const open = text.indexOf('<');
    const close = open < 0 ? -1 : text.indexOf('>', open);
    if (close < 0)
        return undefined;
    const name = trimmed(text.slice(0, open));
    return { name: name === '' ? undefined : name, mail: text.slice(open + 1, close), rest: text.slice(close + 1) };
}
/** Without the white space of ASCII at both ends: what git takes for space, tab, line feed and carriage return. */
function trimmed(text) {
    return text.replace(/^[ \t\n\r]+|[ \t\n\r]+$/g, '');
}

// EXTERNAL MODULE: ./lib/history/people-table.js
var people_table = __webpack_require__(45336);
;// CONCATENATED MODULE: ./lib/history/identify.js
// From the names in commits to people: .mailmap first, then the people file. Two names are one person when they come out the same to the
// letter, as in `git shortlog -se`: one mail with two names is two people, unless a mailmap or a people file says otherwise.




/** The people and credits of a history's list of people, which is in the order of first sight. Those of the rows `first` are numbered before all others. */
function identify(names, rules, first = []) {
    const people = [];
    const rows = new Map();
    const rowOf = (name) => {
        const known = rows.get(name);
        if (known !== undefined)
            return known;
        const { key, person } = personOf(name, rules);
        let row = rows.get(key);
        if (row === undefined) {
            row = person.isBot && rules.excludeBots ? people_table/* LEFT_OUT */.Pk : people.push(person) - 1;
            rows.set(key, row);
        }
        rows.set(name, row);
        return row;
    };
    const membersOf = (name) => [...new Set(name.split(PEOPLE_SEPARATOR).map(rowOf))];
    for (const row of first)
        membersOf(names[row]);
    const members = names.map(membersOf);
    let end = 0;
    return {
        people,
        ends: Uint32Array.from(members, ({ length }) => (end += length)),
        members: Int32Array.from(members.flat()),
        shares: rules.shares,
    };
}
/** The person that a name in a commit stands for; the key starts with a character that no name in a commit starts with. */
function personOf(name, { mailmap, peopleFile }) {
    const written = identityOf(toBytes(name));
    const mapped = fromBytes(mailmap?.map(written) ?? written);
    const label = peopleFile?.labelOf(mapped);
    const plain = name.includes('<') ? `${mapped.name} <${mapped.mail}>`.trimStart() : mapped.name;
    const bot = isBot(mapped.name, mapped.mail);
    return label === undefined
        ? { key: `\n${plain}`, person: { name: plain, isBot: bot } }
        : { key: `\n\n${label}`, person: { name: label, isBot: bot } };
}
/** Mailmaps work on bytes; a name that was no UTF-8 in the commit is looked up as what it was read as, in UTF-8. */
function toBytes(text) {
    return Buffer.from(text, 'utf8').toString('latin1');
}
function fromBytes({ name, mail }) {
    return { name: Buffer.from(name, 'latin1').toString('utf8'), mail: Buffer.from(mail, 'latin1').toString('utf8') };
}

;// CONCATENATED MODULE: ./lib/history/pseudonyms.js
// Pseudonyms: people as letters, in the order in which they are first met. A later commit changes no letter of those before it; another
// rule of who is who (a mailmap, bots left out, commits off the main line read) may.

/** The table with `Developer-A`, `Developer-B`, … for names. Whether somebody is a bot stays; the starting state is nobody to be hidden. */
function anonymized(table) {
    let met = 0;
    const people = table.people.map(({ name, isBot }) => ({
        name: name === EARLIER ? name : `Developer-${lettersOf(met++)}`,
        isBot,
    }));
    return { ...table, people };
}
/** 0 is A, 25 is Z, 26 is AA, 27 is AB. */
function lettersOf(number) {
    let letters = '';
    for (let left = number + 1; left > 0; left = Math.floor((left - 1) / 26)) {
        letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
    }
    return letters;
}

;// CONCATENATED MODULE: ./lib/history/people-file.js
// A people file: one person a line, what they go by between `|`. The first is the label they have in reports; each may be a name, a mail, or
// both as `Name <mail>`. Empty lines and lines that start with `#` say nothing. Names and mails are compared without regard to the case
// of A to Z. A person stands on one line only.


/** Who is who. */
class PeopleFile {
    #labels = new Map();
    /** Reads a file; `file` is named in errors: `user-bad-option` when a person stands on two lines, or nobody on any. */
    constructor(text, file) {
        if (text.includes('\0'))
            throw notOne(file, 'is no text');
        text.split('\n').forEach((content, at) => {
            if (content.startsWith('#'))
                return;
            const names = content.split('|').map((name) => name.trim());
            const label = names.find((name) => name !== '');
            if (label === undefined)
                return;
            for (const name of names)
                if (name !== '')
                    this.#add(name, label, at + 1, file);
        });
        if (this.#labels.size === 0)
            throw notOne(file, 'names nobody');
    }
    /** The label of a person on a line by `Name <mail>`, else by mail, else by name; undefined for who is on none. */
    labelOf({ name, mail }) {
        const find = (key) => this.#labels.get(foldCase(key))?.label;
        return (find(`${name} <${mail}>`) ?? (mail === '' ? undefined : find(mail)) ?? (name === '' ? undefined : find(name)));
    }
    #add(name, label, line, file) {
        const bare = /^<(.*)>$/.exec(name)?.[1] ?? name;
        const key = foldCase(bare);
        const known = this.#labels.get(key);
        if (known !== undefined && known.line !== line) {
            throw new errors/* CodefangError */.UD('user-bad-option', `option --people-dict: '${bare}' stands on line ${known.line} and on line ${line} of ${file}`, { file, hint: 'put what belongs to one person on one line' });
        }
        this.#labels.set(key, { label, line });
    }
}
function notOne(file, what) {
    return new errors/* CodefangError */.UD('user-bad-option', `option --people-dict: ${file} ${what}`, {
        file,
        hint: 'give a file with one person a line: Label|name|mail',
    });
}

;// CONCATENATED MODULE: ./lib/engine/people.js
// Where a run learns who is who: the .mailmap files that git would read, and the people file. Read only when people are asked for.












const people_MOST_BYTES = 64 << 20;
/** Reads what the options ask for; nothing when no people are. `notice` is told of parts of the mailmap that cannot be read. */
async function readPeopleSources(repository, options, pipeline, notice) {
    if (!options.people)
        return { mailmap: undefined, peopleFile: undefined };
    const { peopleDict } = options;
    const peopleFile = peopleDict === undefined ? undefined : readPeopleFile(peopleDict);
    return { mailmap: options.mailmap ? await readMailmap(repository, pipeline, notice) : undefined, peopleFile };
}
/** The people of a history's list of people; `mainLine` are its rows on the main line in their order, undefined if that is all of it. */
function peopleOf(names, mainLine, sources, options) {
    if (!options.people)
        return { all: people_table/* nobody */.eP, mainLine: people_table/* nobody */.eP };
    const shares = options.coAuthors === 'split' ? 'equal' : 'whole';
    const rules = { ...sources, excludeBots: options.excludeBots, shares };
    const tableOf = (rows, first) => {
        const table = identify(rows, rules, first);
        return options.anonymize ? anonymized(table) : table;
    };
    const all = tableOf(names, mainLine);
    return { all, mainLine: mainLine === undefined ? all : tableOf(mainLine.map((row) => names[row])) };
}
function readPeopleFile(path) {
    const refuse = (message, cause) => new errors/* CodefangError */.UD('user-bad-option', `option --people-dict: ${message}`, { file: path, hint: 'give a regular file with one person a line: Label|name|mail' }, cause);
    let bytes;
    try {
        bytes = (0,file_reading/* readWholeFile */.M4)(path, people_MOST_BYTES);
    }
    catch (error) {
        throw refuse(`${path} cannot be read`, error);
    }
    if (bytes === undefined)
        throw refuse(`there is no file ${path}`);
    return new PeopleFile(bytes.toString('utf8').replace(/^\ufeff/, ''), path);
}
/**
 * The mailmap as git puts it together: `.mailmap` of the work tree, then the blob `mailmap.blob` names (HEAD:.mailmap in a bare repository),
 * then the file `mailmap.file` names. The two settings are those of the repository's own configuration; what is not there is no entry.
 */
async function readMailmap(repository, pipeline, notice) {
    const { workTree, gitDir, config, environment } = repository;
    const mailmap = new Mailmap();
    const add = (bytes) => {
        if (bytes !== undefined)
            mailmap.add(name_text_partsAsUtf8(bytes));
    };
    // Like git, never through a symbolic link of the work tree.
    const inTree = workTree === undefined ? undefined : (0,external_node_path_.resolve)(workTree, '.mailmap');
    if (inTree !== undefined && (0,external_node_fs_.lstatSync)(inTree, { throwIfNoEntry: false })?.isFile() === true) {
        add((0,file_reading/* readWholeFile */.M4)(inTree, people_MOST_BYTES));
    }
    const blob = (0,git_config/* configValue */.Mn)(config, 'mailmap.blob');
    if (blob === undefined) {
        if (workTree === undefined)
            add(await fileOf(repository, pipeline, 'HEAD:.mailmap'));
    }
    else if (blob !== '') {
        const content = (await fileOf(repository, pipeline, blob)) ?? (await blobOf(repository, pipeline, blob));
        if (content === undefined)
            notice(`mailmap.blob is left out, as git does: '${blob}' is no file that can be read`);
        add(content);
    }
    const file = (0,git_config/* configValue */.Mn)(config, 'mailmap.file') ?? '';
    if (file !== '') {
        const home = environment['HOME'] ?? '';
        try {
            add((0,file_reading/* readWholeFile */.M4)((0,external_node_path_.resolve)(workTree ?? gitDir, file.replace(/^~(?=\/)/, home)), people_MOST_BYTES));
        }
        catch (error) {
            if (!(error instanceof errors/* CodefangError */.UD))
                throw error;
            notice(`mailmap.file is left out, as git does: ${error.message}`);
        }
    }
    return mailmap;
}
/** The file of a commit that `commit:path` names; undefined if there is none, or another form of name. */
async function fileOf(repository, pipeline, name) {
    const [, revision, path] = /^([^:]+):(.+)$/s.exec(name) ?? [];
    const commit = revision === undefined ? undefined : commitOf(repository, revision);
    return commit === undefined ? undefined : pipeline.file(commit, path);
}
/** The blob that any other name stands for. */
async function blobOf(repository, pipeline, name) {
    const oid = (0,refs/* objectWithGit */.WF)(repository, name);
    return oid === undefined ? undefined : pipeline.file(oid);
}
/** The commit or tag a name stands for; undefined when it stands for none. */
function commitOf(repository, name) {
    try {
        return (0,refs/* resolveRevision */.eZ)(repository, name).oid;
    }
    catch (error) {
        if (error instanceof errors/* CodefangError */.UD && error.code.startsWith('user-'))
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/git/packed-refs.js
var packed_refs = __webpack_require__(42193);
// EXTERNAL MODULE: ./lib/git/ref-name.js
var ref_name = __webpack_require__(63953);
;// CONCATENATED MODULE: ./lib/git/tags.js
// The tags of a repository: the references below refs/tags/, loose ones and packed ones, with what they point at.







const BELOW = 'refs/tags/';
/** Folders in folders, at most: names are no longer than a path may be. */
const DEEPEST = 32;
/** All tags, by name. A broken one is left out; errors of reading `packed-refs`. */
function listTags(repository) {
    if (repository.refFormat === 'reftable')
        return tagsOfGit(repository);
    const file = (0,external_node_path_.join)(repository.commonDir, 'packed-refs');
    const packed = (0,packed_refs/* readPackedRefs */.p)(file, repository.oidBytes).below(BELOW);
    const oids = new Map([...packed].map(([name, { oid, peeled }]) => [name.slice(BELOW.length), peeled ?? oid]));
    for (const name of looseNames((0,external_node_path_.join)(repository.commonDir, BELOW), '', 0)) {
        const oid = looseOid(repository, name);
        if (oid !== undefined)
            oids.set(name, oid);
    }
    return [...oids].filter(([name]) => (0,ref_name/* isRefName */.pA)(BELOW + name)).map(([name, oid]) => ({ name, oid }));
}
function looseOid(repository, name) {
    try {
        return (0,refs/* readRef */.sg)(repository, BELOW + name, () => undefined)?.oid;
    }
    catch {
        // It says what a broken reference is to whoever reads it; here it is one tag less.
        return undefined;
    }
}
function* looseNames(directory, prefix, depth) {
    if (depth > DEEPEST)
        return;
    for (const name of (0,file_reading/* listDirectory */.KG)(directory) ?? []) {
        if (!(0,ref_name/* isRefName */.pA)(`${BELOW}${name}`))
            continue;
        const path = (0,external_node_path_.join)(directory, name);
        if (isDirectory(path))
            yield* looseNames(path, `${prefix}${name}/`, depth + 1);
        else
            yield prefix + name;
    }
}
function isDirectory(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path).isDirectory();
    }
    catch (error) {
        if ((0,file_reading/* isAbsent */.W0)(error))
            return false;
        throw error;
    }
}
function tagsOfGit(repository) {
    const format = '%(objectname) %(*objectname) %(refname:strip=2)';
    const lines = (0,git_command/* runGit */.EO)(repository, ['for-each-ref', `--format=${format}`, BELOW])?.split('\n') ?? [];
    return lines.flatMap((line) => {
        const [, oid, peeled, name] = /^([0-9a-f]+) ([0-9a-f]*) (.+)$/.exec(line) ?? [];
        return name === undefined ? [] : [{ name, oid: peeled || oid }];
    });
}

;// CONCATENATED MODULE: ./lib/history/releases.js
// Which tags are the releases worth a mark on a chart that covers a whole history. Pure.
//
//   release     a tag that ends in a version: two to four numbers with `.` or `_` between them, or `v` and one number. What follows a version
//               (`-rc1`, `beta2`) makes it none.
//   line        tags with the same text before the version are of one line, of which there are several in a repository of many packages:
//               the line with the most releases is taken, of equal ones the one with the shorter text.
//   level       all; minors; every fifth minor; every tenth; majors: the finest one that has no more than so many releases. Of each version of
//               a level its first release stands for it, and the first of a major is of every level. If there are too many majors,
//               every second, third, … is left out, counted from the newest.
const VERSION = /^(.*?)(\d{1,9}(?:[._]\d{1,9}){1,3}|(?<=v)\d{1,9})$/i;
/** The levels, the finest first: how many of its numbers make a version of it, and which minors are of it. */
const levels = [
    { numbers: 4, every: 1 },
    { numbers: 2, every: 1 },
    { numbers: 2, every: 5 },
    { numbers: 2, every: 10 },
    { numbers: 1, every: 1 },
];
/** The tags of at most `most` releases, in the order of their versions. */
function releasesAmong(tags, most) {
    const lines = new Map();
    for (const tag of tags) {
        const [, before, numbers] = VERSION.exec(tag) ?? [];
        if (before === undefined || numbers === undefined)
            continue;
        const line = lines.get(before) ?? [];
        line.push({ tag, version: numbers.split(/[._]/).map(Number) });
        lines.set(before, line);
    }
    const ranked = [...lines].sort(([a, some], [b, others]) => others.length - some.length || a.length - b.length || (a < b ? -1 : 1));
    const releases = (ranked[0]?.[1] ?? []).sort((a, b) => compared(a.version, b.version) || (a.tag < b.tag ? -1 : 1));
    const majors = firstOfEach(releases, 1);
    for (const { numbers, every } of levels) {
        const firsts = firstOfEach(releases, numbers).filter((release) => (release.version[1] ?? 0) % every === 0 || majors.includes(release));
        if (firsts.length <= most)
            return firsts.map(({ tag }) => tag);
    }
    const step = Math.ceil(majors.length / most);
    return majors.filter((_, at) => (majors.length - 1 - at) % step === 0).map(({ tag }) => tag);
}
function firstOfEach(releases, numbers) {
    const seen = new Set();
    return releases.filter(({ version }) => {
        const key = version.slice(0, numbers).join('.');
        return !seen.has(key) && seen.add(key);
    });
}
/** Missing numbers are 0. */
function compared(a, b) {
    for (let at = 0; at < Math.max(a.length, b.length); at++) {
        const difference = (a[at] ?? 0) - (b[at] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}

;// CONCATENATED MODULE: ./lib/engine/releases.js
// The releases of a repository, by its tags: moments that a reader knows.



/** As many as a chart has room for. */
const MOST_RELEASES = 16;
/**
 * Those whose commits can be read, in the order of their versions. No result rests on them: if the tags cannot be read, `notice` is told, and there are
 * none. Undefined if a commit has gone to another pack meanwhile.
 */
async function readReleases(repository, pipeline, notice) {
    const oids = new Map(tagsOf(repository, notice).map(({ name, oid }) => [name, oid]));
    const chosen = releasesAmong([...oids.keys()], MOST_RELEASES).map((tag) => ({ tag, oid: oids.get(tag) ?? '' }));
    if (chosen.length === 0)
        return [];
    const times = await pipeline.commitTimes(chosen.map(({ oid }) => oid));
    if (times.includes(null) && pipeline.isStale())
        return undefined;
    return chosen.flatMap(({ tag }, at) => {
        const time = times[at];
        return time === null ? [] : [{ tag, time }];
    });
}
function tagsOf(repository, notice) {
    try {
        return listTags(repository);
    }
    catch (error) {
        if (!(error instanceof errors/* CodefangError */.UD))
            throw error;
        notice(`the tags cannot be read, so no releases are shown: ${error.message}`);
        return [];
    }
}

// EXTERNAL MODULE: ./lib/git/oid.js
var git_oid = __webpack_require__(32008);
// EXTERNAL MODULE: ./lib/engine/extent.js
var extent = __webpack_require__(67372);
// EXTERNAL MODULE: ./lib/engine/run-state.js + 1 modules
var run_state = __webpack_require__(87061);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/changes/default-excludes.js
// What is left out unless one says otherwise: files that no one in the project writes by hand, told by their names alone. The list is
// cautious: what a project may well write itself (dist/, build/, docs/, test data) is not in it.
// Any change to the list is a new version: the version is in every report, and reports of different versions do not compare.
/** Names the list in reports. */
const defaultExcludesVersion = 1;
/** Patterns in the manner of .gitignore, by what they are. */
const defaultExcludeGroups = [
    {
        what: 'code of others, kept in the repository',
        patterns: [
            'node_modules/',
            'bower_components/',
            'jspm_packages/',
            'vendor/',
            'vendors/',
            'vendored/',
            'third_party/',
            'third-party/',
            'thirdparty/',
            'Godeps/',
            'Carthage/Checkouts/',
            'Pods/',
            'site-packages/',
            '.yarn/cache/',
            '.yarn/plugins/',
            '.yarn/releases/',
            '.yarn/sdks/',
            '.mvn/wrapper/',
            'gradlew',
            'gradlew.bat',
            'mvnw',
            'mvnw.cmd',
        ],
    },
    {
        what: 'lock files of package managers',
        patterns: [
            'package-lock.json',
            'npm-shrinkwrap.json',
            'yarn.lock',
            'pnpm-lock.yaml',
            'bun.lock',
            'bun.lockb',
            'deno.lock',
            '.pnp.*',
            'composer.lock',
            'Gemfile.lock',
            'Cargo.lock',
            'go.sum',
            'go.work.sum',
            'Gopkg.lock',
            'glide.lock',
            'poetry.lock',
            'Pipfile.lock',
            'pdm.lock',
            'uv.lock',
            'pixi.lock',
            'conda-lock.yml',
            'mix.lock',
            'rebar.lock',
            'pubspec.lock',
            'Podfile.lock',
            'Cartfile.resolved',
            'Package.resolved',
            'packages.lock.json',
            'paket.lock',
            'flake.lock',
            'gradle.lockfile',
            'MODULE.bazel.lock',
            '.terraform.lock.hcl',
            'Chart.lock',
            'cpanfile.snapshot',
            'cabal.project.freeze',
            'stack.yaml.lock',
        ],
    },
    {
        what: 'files made by programs',
        patterns: [
            '*.min.js',
            '*.min.mjs',
            '*.min.css',
            '*-min.js',
            '*-min.css',
            '*.js.map',
            '*.css.map',
            '*.mjs.map',
            '*.cjs.map',
            '*.pb.go',
            '*.pb.gw.go',
            '*.pb.cc',
            '*.pb.h',
            '*.pb.swift',
            '*_pb2.py',
            '*_pb2.pyi',
            '*_pb2_grpc.py',
            '*_pb.js',
            '*_pb.d.ts',
            '*_grpc_pb.js',
            'zz_generated.*.go',
            '*.g.dart',
            '*.freezed.dart',
            '*.g.cs',
            '*.Designer.cs',
            '*.designer.cs',
            '__snapshots__/',
        ],
    },
];
/** The whole list. */
const defaultExcludes = defaultExcludeGroups.flatMap(({ patterns }) => patterns);

// EXTERNAL MODULE: ./lib/git/glob.js
var glob = __webpack_require__(97096);
;// CONCATENATED MODULE: ./lib/git/attributes.js
// The .gitattributes files of a tree, as gitattributes(5) describes them: per file and attribute the last line that matches decides, a
// file closer by before one further up. States: `name` set, `-name` unset, `name=value`, `!name` unspecified again. Macros
// (`[attr]name …`) count in the root's file, as in git. A pattern that ends with a slash or begins with `!` matches no file.
// Attributes outside the tree (.git/info/attributes, the user's) do not count: results must not depend on the machine.

/** git passes over longer lines. */
const LONGEST_LINE = 2048;
/** The attributes of a tree; only the names asked for are followed. */
class attributes_Attributes {
    /** Rules by directory, the last first. */
    #rules = new Map();
    #macros = new Map([
        ['binary', ['diff', 'merge', 'text'].map((name) => ({ name, state: false }))],
    ]);
    /** The rules that can say something of the names last asked for. */
    #asked;
    constructor(files) {
        for (const { directory, text } of files) {
            const rules = [];
            for (const line of text.replace(/^\xef\xbb\xbf/, '').split('\n')) {
                if (line.length < LONGEST_LINE)
                    this.#parseLine(line.replace(/\r$/, ''), directory, rules);
            }
            this.#rules.set(directory, rules.reverse());
        }
    }
    /** The states of some attributes of a file; one that no line names is undefined. */
    of(segments, names) {
        const found = new Map();
        const rulesByDirectory = this.#rulesFor(names);
        if (rulesByDirectory.size === 0)
            return found;
        for (let depth = segments.length - 1; depth >= 0; depth--) {
            const rules = rulesByDirectory.get(segments.slice(0, depth).join('/'));
            if (rules === undefined)
                continue;
            const path = segments.slice(depth);
            for (const { glob, assignments } of rules) {
                if (matchesGlob(glob, path, false))
                    this.#assign(assignments, found);
                if (names.every((name) => found.has(name)))
                    return found;
            }
        }
        return found;
    }
    /** The rules that name one of these attributes, or a macro that leads to one. */
    #rulesFor(names) {
        if (this.#asked?.names === names)
            return this.#asked.rules;
        const wanted = new Set(names);
        for (let size = 0; size < wanted.size;) {
            size = wanted.size;
            for (const [macro, assignments] of this.#macros) {
                if (assignments.some(({ name }) => wanted.has(name)))
                    wanted.add(macro);
            }
        }
        const rules = new Map();
        for (const [directory, all] of this.#rules) {
            const some = all.filter(({ assignments }) => assignments.some(({ name }) => wanted.has(name)));
            if (some.length > 0)
                rules.set(directory, some);
        }
        this.#asked = { names, rules };
        return rules;
    }
    #assign(assignments, found) {
        for (const { name, state } of assignments) {
            if (found.has(name))
                continue;
            found.set(name, state);
            const macro = state === true ? this.#macros.get(name) : undefined;
            if (macro !== undefined)
                this.#assign(macro, found);
        }
    }
    #parseLine(line, directory, rules) {
        const text = line.replace(/^[ \t]+/, '');
        if (text === '' || text.startsWith('#'))
            return;
        const { pattern, rest } = patternOf(text);
        const assignments = assignmentsIn(rest);
        if (assignments === undefined)
            return;
        if (pattern.startsWith('[attr]')) {
            const name = pattern.slice('[attr]'.length);
            if (directory === '' && isName(name))
                this.#macros.set(name, assignments);
            return;
        }
        if (pattern.startsWith('!'))
            return;
        const glob = parseGlob(pattern);
        if (glob !== undefined)
            rules.push({ glob, assignments });
    }
}
/** The first word of a line, which may be quoted as in C, and what follows it. As in git, quotes with another escape are letters like any other. */
function patternOf(line) {
    const quoted = /^"((?:[^"\\]|\\(?:[abtnvfr"\\]|[0-3][0-7]{2}))*)"/.exec(line);
    if (quoted !== null)
        return { pattern: unquoted(quoted[1]), rest: line.slice(quoted[0].length) };
    const end = line.search(/[ \t]/);
    return end < 0 ? { pattern: line, rest: '' } : { pattern: line.slice(0, end), rest: line.slice(end) };
}
const escapes = { a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r' };
function unquoted(text) {
    return text.replace(/\\([0-3][0-7]{2}|.)/g, (_, code) => code.length === 3 ? String.fromCharCode(parseInt(code, 8)) : (escapes[code] ?? code));
}
/** The assignments of a line, the last first; undefined if a word is no attribute: git then passes over the line. */
function assignmentsIn(text) {
    const assignments = [];
    for (const word of text.split(/[ \t]+/).filter((part) => part !== '')) {
        const sign = word.startsWith('-') || word.startsWith('!') ? word[0] : '';
        const [name, ...value] = word.slice(sign.length).split('=');
        if (!isName(name))
            return undefined;
        const state = sign === '-' ? false : sign === '!' ? undefined : value.length > 0 ? value.join('=') : true;
        assignments.push({ name, state });
    }
    return assignments.reverse();
}
function isName(text) {
    return /^[\w.][\w.-]*$/.test(text);
}

// EXTERNAL MODULE: ./lib/git/ignore-patterns.js
var ignore_patterns = __webpack_require__(74554);
;// CONCATENATED MODULE: ./lib/changes/path-filter.js
// Which files count, by their paths alone. A file that does not count is as if it had never been: its blobs are not read, and a rename
// across the border is a file added or deleted.
//
// From the strongest word to the weakest: the patterns of --exclude (the last that matches; `!` takes a file back), the tree's attributes
// linguist-generated and linguist-vendored (set: out; unset: counts, whatever the default list says), the default list. On top of
// that, where there are patterns of --include, only files that they match count.
// linguist-documentation leaves nothing out: documentation is written by people.


/** The attributes by which files are left out. */
const excludingAttributes = ['linguist-generated', 'linguist-vendored'];
/** The rules of a filter, in the order of the numbers that `PathFilter.leftOutBy` gives. */
function rulesOf({ exclude, defaults }) {
    return [
        { by: 'include' },
        ...excludingAttributes.map((pattern) => ({ by: 'attribute', pattern })),
        ...exclude.map((pattern) => ({ by: 'exclude', pattern })),
        ...defaults.map((pattern) => ({ by: 'default', pattern })),
    ];
}
const INCLUDE = 0;
const ATTRIBUTES = 1;
const EXCLUDES = ATTRIBUTES + excludingAttributes.length;
/** A filter ready for use. */
class PathFilter {
    #include;
    #exclude;
    #defaults;
    #attributes;
    #firstDefault;
    constructor({ include, exclude, defaults, attributes }) {
        this.#include = include.length > 0 ? new IgnorePatterns(include) : undefined;
        this.#exclude = new IgnorePatterns(exclude);
        this.#defaults = new IgnorePatterns(defaults);
        this.#attributes = attributes.length > 0 ? new Attributes(attributes) : undefined;
        this.#firstDefault = EXCLUDES + exclude.length;
    }
    /** The number of the rule that leaves a path out, -1 if it counts. The path is bytes as Latin-1. */
    leftOutBy(path) {
        const segments = path.split('/');
        const asked = this.#exclude.decide(path, segments);
        if (asked !== undefined && !asked.negative)
            return EXCLUDES + asked.number;
        const out = asked === undefined ? this.#byRepository(path, segments) : -1;
        if (out >= 0 || this.#include === undefined)
            return out;
        const included = this.#include.decide(path, segments);
        return included !== undefined && !included.negative ? -1 : INCLUDE;
    }
    #byRepository(path, segments) {
        const states = this.#attributes?.of(segments, excludingAttributes);
        const out = excludingAttributes.findIndex((name) => isTrue(states?.get(name)));
        if (out >= 0)
            return ATTRIBUTES + out;
        if (states !== undefined && excludingAttributes.some((name) => isFalse(states.get(name))))
            return -1;
        const byDefault = this.#defaults.decide(path, segments);
        return byDefault === undefined || byDefault.negative ? -1 : this.#firstDefault + byDefault.number;
    }
}
function isFalse(state) {
    return state === false || state === 'false';
}
function isTrue(state) {
    return state !== undefined && !isFalse(state);
}

;// CONCATENATED MODULE: ./lib/history/ignore-revs.js
// Lists of commits that `git blame` is told to ignore (blame.ignoreRevsFile): a whole id in hexadecimal on each line; `#` begins a
// comment, blanks do not count.

const LONGEST_SHOWN = 80;
/** Reads a list. */
function parseIgnoreRevs(text, oidBytes) {
    const ids = new Set();
    const invalid = [];
    text
        .replace(/^\uFEFF/, '')
        .split('\n')
        .forEach((line, i) => {
        const word = line.replace(/#.*/s, '').trim();
        if (word === '')
            return;
        if ((0,git_oid/* isHexOid */.IU)(word, oidBytes))
            ids.add(word.toLowerCase());
        else
            invalid.push({ line: i + 1, text: word.slice(0, LONGEST_SHOWN) });
    });
    return { ids: [...ids], invalid };
}

// EXTERNAL MODULE: ./lib/history/window.js
var history_window = __webpack_require__(70374);
;// CONCATENATED MODULE: ./lib/engine/selection.js
// What of a repository counts in a run: which files, by patterns, attributes and the default list, and which commits leave the ages of
// lines alone. Settled once, from the options and the tree of the revision that is read, before any change is.









/** The list that GitHub reads, too. */
const IGNORE_REVS = '.git-blame-ignore-revs';
const LARGEST_LIST = 16 << 20;
/** Commits and lines that a report names; the rest are only counted. */
const MOST_NAMED = 20;
/** What counts in a run, and how much was left out. */
class Selection {
    survey;
    ignoredCommits;
    options;
    #rules;
    #changes;
    constructor(survey, ignoredCommits, options) {
        this.survey = survey;
        this.ignoredCommits = ignoredCommits;
        this.options = options;
        this.#rules = rulesOf(survey.filter);
        this.#changes = new Float64Array(this.#rules.length);
    }
    /**
     * Settles it. `before` comes with a kept state that the history follows. Errors: `user-bad-option` for a list of commits that cannot be
     * read; faults of the repository.
     */
    static async settle(pipeline, history, options, before) {
        const survey = await pipeline.survey({
            tree: history.headTree,
            filter: {
                include: options.include.map(glob/* byteText */.aC),
                exclude: options.exclude.map(glob/* byteText */.aC),
                defaults: options.defaultExcludes ? defaultExcludes.map(glob/* byteText */.aC) : [],
                attributes: [],
            },
            attributes: options.attributes,
            files: options.ignoreRevs ? [IGNORE_REVS] : [],
            known: before?.survey,
        });
        return new Selection(survey, ignoredCommits(history, survey, options, before?.ignored), options);
    }
    /** The part of what workers are told. */
    changeOptions() {
        const { include, exclude, defaults, attributes } = this.survey.filter;
        const isFilter = [include, exclude, defaults, attributes].some(({ length }) => length > 0);
        return { filter: isFilter ? this.survey.filter : undefined, keepAges: new Set(this.ignoredCommits.applied.keys()) };
    }
    /** What a person should be told before the run. */
    notices() {
        const { unread, counted, leftOut } = this.survey;
        const { invalidLines } = this.ignoredCommits;
        const isEmpty = counted === 0 && Object.values(leftOut).some((files) => files > 0);
        return [
            ...(isEmpty ? ['no file of the newest commit counts: all are left out, as the report says by which rules'] : []),
            ...(unread.length > 0 ? [`${selection_textOf(unread[0])} cannot be read (missing or too large); it does not count`] : []),
            ...(invalidLines.length > 0
                ? [`${IGNORE_REVS}:${invalidLines[0]}: no whole commit id; the line does not count`]
                : []),
        ];
    }
    /** A digest of the rules by which files count: equal for two runs that take the same files of every commit. */
    digest() {
        const { include, exclude, defaults, attributes } = this.survey.filter;
        return (0,external_node_crypto_.createHash)('sha256')
            .update(JSON.stringify([include, exclude, defaults, attributes]))
            .digest('hex');
    }
    /** The commits that leave ages alone, for a state that is kept: of the history at hand it has taken in so many. */
    ignored(taken) {
        const { listed, applied } = this.ignoredCommits;
        const met = [...applied].filter(([, row]) => row < taken).map(([id]) => id);
        return { listed: [...listed].sort(), applied: met.sort() };
    }
    /** Whether a run from the start would have left the ages of the same commits alone as a kept state did. */
    agreesWith(before) {
        const { listed, notFound } = this.ignoredCommits;
        const known = new Set(before.listed);
        return before.applied.every((id) => listed.has(id)) && notFound.every((id) => known.has(id));
    }
    /** Takes what a batch left out. */
    add(leftOut) {
        for (const [rule, changes] of Object.entries(leftOut))
            this.#changes[Number(rule)] += changes;
    }
    /** The counts; `load(save())` changes nothing. They are those of one set of rules: equal digests. */
    save() {
        return { changes: this.#changes.slice() };
    }
    /** False if they are not of this many rules: the file holds something else. */
    load(state) {
        const changes = state['changes'];
        if (changes?.length !== this.#changes.length)
            return false;
        this.#changes.set(changes);
        return true;
    }
    /** For the report. */
    description() {
        const { survey, ignoredCommits: ignored, options } = this;
        const leftOut = this.#rules.map((rule, number) => ({
            by: rule.by,
            pattern: rule.by === 'include' ? null : selection_textOf(rule.pattern),
            files: survey.leftOut[number] ?? 0,
            changes: this.#changes[number],
        }));
        return {
            files: {
                counted: survey.counted,
                leftOut: leftOut.reduce((sum, { files }) => sum + files, 0),
            },
            changesLeftOut: this.#changes.reduce((sum, changes) => sum + changes, 0),
            leftOut: leftOut.filter(({ files, changes }) => files + changes > 0),
            defaultExcludes: options.defaultExcludes ? defaultExcludesVersion : null,
            attributesFiles: survey.filter.attributes.length,
            ignoredCommits: {
                listed: ignored.listed.size,
                applied: ignored.applied.size,
                notFound: { count: ignored.notFound.length, named: ignored.notFound.slice(0, MOST_NAMED) },
                invalidLines: ignored.invalidLines.slice(0, MOST_NAMED),
            },
        };
    }
}
/** The part of the history that is read; the band before it is as wide as any other. */
function windowOf({ since, until, granularity, tickSizeHours }) {
    return {
        since: since === undefined ? undefined : (0,history_window/* parseInstant */.nV)(since, false),
        until: until === undefined ? undefined : (0,history_window/* parseInstant */.nV)(until, true),
        earlierSeconds: granularity * tickSizeHours * 3600,
    };
}
function ignoredCommits(history, survey, options, before) {
    const { oids, ticks, oidBytes } = history.commits;
    const width = oidBytes;
    const ids = new Set();
    const own = survey.files[IGNORE_REVS];
    const list = own === undefined ? undefined : parseIgnoreRevs(selection_textOf(own), width);
    list?.ids.forEach((id) => ids.add(id));
    for (const file of options.ignoreRevsFiles)
        for (const id of idsIn(file, width))
            ids.add(id);
    const applied = new Map(before?.applied.filter((id) => ids.has(id)).map((id) => [id, -1]));
    if (ids.size > 0) {
        const isFolded = history.folded !== undefined && !history.follows;
        for (let row = isFolded ? 1 : 0; row < ticks.length; row++) {
            const id = (0,git_oid/* oidToHex */.zc)(oids, row * width, width);
            if (ids.has(id))
                applied.set(id, row);
        }
    }
    return {
        applied,
        listed: ids,
        notFound: [...ids].filter((id) => !applied.has(id)),
        invalidLines: list?.invalid.map(({ line }) => line) ?? [],
    };
}
/** The ids of a list that the user named; there, what is no id is a mistake. */
function idsIn(file, width) {
    const refuse = (message, cause) => new errors/* CodefangError */.UD('user-bad-option', `option --ignore-revs-file: ${message}`, { file, hint: 'give a file with a whole commit id on each line; # begins a comment' }, cause);
    let content;
    try {
        content = (0,file_reading/* readWholeFile */.M4)(file, LARGEST_LIST);
    }
    catch (error) {
        throw refuse(`${file} cannot be read`, error);
    }
    if (content === undefined)
        throw refuse(`there is no file ${file}`);
    const { ids, invalid } = parseIgnoreRevs(Buffer.from(content).toString('utf8'), width);
    if (invalid.length > 0)
        throw refuse(`${file}:${invalid[0].line}: '${invalid[0].text}' is no whole commit id`);
    return ids;
}
/** Bytes as Latin-1 for a reader; undecodable ones are replaced. */
function selection_textOf(bytes) {
    return Buffer.from(bytes, 'latin1').toString('utf8');
}

;// CONCATENATED MODULE: ./lib/engine/starting-point.js
// Where a run starts: at the newest kept state that is a part of this history and would be the same if it were made now; else at the first
// commit. Every state that is passed over is told with its reason.





const HOUR_SECONDS = 3600;
/** Finds it. Errors of reading the history. */
async function startingPoint(pipeline, request) {
    const { repository, revision, options, checkpoints, candidates } = request;
    const wanted = {
        head: revision.oid,
        shallow: repository.shallow,
        order: options.order,
        tickSeconds: options.tickSizeHours * HOUR_SECONDS,
        coAuthors: options.people && options.coAuthors !== 'author',
        window: windowOf(options),
    };
    let whole;
    for (const candidate of candidates) {
        const loaded = candidate.load();
        if (loaded === undefined)
            continue;
        const { run } = loaded;
        // While a worker looks for the commit, the states are unpacked and the code of the analyzers is loaded.
        const asked = pipeline.history({ ...wanted, known: (0,extent/* knownHistory */.Y)(run.extent, run.people) });
        loaded.beginStates();
        const [history, begun] = await Promise.all([asked, run_state/* RunState */.l.begin(options)]);
        const pass = (why) => checkpoints.passOver(candidate, why);
        if (!history.follows) {
            whole = history;
            pass('its commit is not in this history, which was rewritten, is another branch or begins elsewhere');
            continue;
        }
        if (request.milestone !== undefined && !isAhead(history, run.extent.lastOid, request.milestone)) {
            pass('it goes beyond the commit that changes are compared with');
            continue;
        }
        const selection = await Selection.settle(pipeline, history, options, run.selection);
        if (selection.digest() !== candidate.manifest.fingerprint.selection) {
            pass('other files count now (.gitattributes, or the list of what is left out)');
        }
        else if (!selection.agreesWith(run.selection.ignored)) {
            pass('other commits leave the age of lines alone now (.git-blame-ignore-revs)');
        }
        else if (run.tally.missing.oids.length > 0 && options.failOnMissing) {
            pass('it has missing blobs, and --fail-on-missing is given');
        }
        else if (await isPresent(pipeline, run.tally.missing.oids)) {
            pass('blobs that were missing are there now');
        }
        else {
            // The analyzers take up their states while the workers read what follows.
            const changes = request.read(history, selection, begun);
            request.follows(history);
            const states = await loaded.states();
            if (states !== undefined && isTakenUp(begun, selection, states)) {
                checkpoints.takenUp(candidate, history.commits.ticks.length);
                return { state: begun, selection, history, changes, reused: begun.commits };
            }
            changes.drop();
            if (states !== undefined)
                pass(engine_checkpoints/* OTHER_CONTENT */.v8);
        }
    }
    const history = whole ?? (await pipeline.history(wanted));
    const selection = await Selection.settle(pipeline, history, options);
    const state = await run_state/* RunState */.l.begin(options);
    return { state, selection, history, changes: request.read(history, selection, state), reused: 0 };
}
/** Whether any of these objects is there. */
async function isPresent(pipeline, oids) {
    return oids.length > 0 && (await pipeline.present(oids)).length > 0;
}
/** Takes up states as they were kept; false if they cannot be understood. */
function isTakenUp(state, selection, states) {
    try {
        state.load(states);
        return selection.load(states[0].columns);
    }
    catch {
        return false;
    }
}
/** Whether a commit is the last of a known part, or one of those that follow it. */
function isAhead(history, lastOid, oid) {
    return lastOid === oid || rowOfCommit(history, oid) !== undefined;
}
/** The row of a commit of the main line in a history; undefined if it is not there. */
function rowOfCommit({ commits: { oids, oidBytes, ticks, mainLine } }, oid) {
    for (let row = ticks.length - 1; row >= 0; row--) {
        if (mainLine[row] === 1 && (0,git_oid/* oidToHex */.zc)(oids, row * oidBytes, oidBytes) === oid)
            return row;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/engine/analyze.js
// The whole story of a run: open the repository, take up the newest kept state that fits, stream what every later commit changed through
// the analyzers, keep the state, and give back the results with a description of exactly what was read.
























/** Runs the chosen analyzers over a repository's history. Errors: `CodefangError`, or the reason of `hooks.signal`. */
async function analyze(options, hooks = {}) {
    const repository = (0,git_repository/* openNamedRepository */.ed)(options.path, process.env);
    const choice = chooseReader(options.objectReader, repository);
    if (choice.notice !== undefined)
        hooks.progress?.({ kind: 'notice', text: choice.notice });
    if (repository.shallow.length > 0 && !options.allowShallow)
        throw (0,engine_options.shallowRefused)(nameOf(repository));
    // Each thread listens to it.
    if (hooks.signal !== undefined)
        (0,external_node_events_.setMaxListeners)(0, hooks.signal);
    // A thread takes a while to start: the first does so while the rest is looked up.
    const thread = new worker_thread.WorkerThread(hooks.signal);
    try {
        return await analyzeWith(thread, { repository, reader: choice.reader, fetches: choice.fetches }, options, hooks);
    }
    finally {
        await thread.kill();
    }
}
/** A budget that was named refuses what does not fit but for large files, which may be left out; one that was found is not the user's word. */
function warnOfMemory({ expectedBytes, budgetBytes }, isGiven, notice) {
    if (expectedBytes <= budgetBytes)
        return;
    const [expected, budget] = [expectedBytes, budgetBytes].map(byte_size/* formatByteSize */.$j);
    notice(isGiven
        ? `where the largest files of the repository are compared, ${expected} of memory are expected: give a --memory-budget larger than ${budget} to stay within it`
        : `${expected} of memory are expected, more than the ${budget} that were found for it: give smaller knobs, or a --memory-budget`);
}
/** A run of no more commits on a kept state is over in a moment, and no second thread is started for it. */
const MOST_SHORT_COMMITS = 256;
const SHORT_RUN_BATCHES = 3;
function isShort({ follows, commits }) {
    return follows && commits.ticks.length <= MOST_SHORT_COMMITS;
}
/** So many of a history's last commits would have to leave every line alone for its matrix to end before them. */
const CERTAIN_COMMITS = 100;
/**
 * A matrix that nothing can hold is refused before its changes are read where that is certain, and else by burndown; one that is written, and that
 * a named budget has no room for, too, and told of a budget that was found, as with knobs.
 */
function checkReport({ history, state }, { options, knobs, isWritten }, notice) {
    if (!options.analyzers.includes('burndown'))
        return;
    const { ticks } = history.commits;
    const lastTick = ticks.at(-1) ?? state.extent?.lastTick ?? 0;
    const impossible = (0,report_room/* impossibleMatrix */.Vo)(ticks.at(-CERTAIN_COMMITS) ?? 0, options);
    if (impossible !== undefined)
        throw impossible;
    const error = isWritten ? (0,report_room/* tooLargeMatrix */.J8)(lastTick, options, knobs.budgetBytes) : undefined;
    if (error === undefined)
        return;
    if (options.memoryBudgetBytes !== undefined)
        throw error;
    notice(`${error.message}: ${error.data.hint ?? ''}`);
}
async function analyzeWith(thread, { repository, reader, fetches }, options, hooks) {
    const notice = (text) => hooks.progress?.({ kind: 'notice', text });
    const revision = (0,refs/* resolveRevision */.eZ)(repository, options.revision);
    const checkpoints = new engine_checkpoints/* Checkpoints */.OU(repository, options, notice, (directory, commits) => hooks.checkpointed?.({ directory, commits }));
    const candidates = checkpoints.candidates();
    let spare = thread;
    const open = async () => {
        const firstWorker = spare;
        spare = undefined;
        return openPipeline({
            repository,
            reader,
            lazyFetch: fetches,
            options,
            expectsLittle: candidates.length > 0,
            signal: hooks.signal,
            firstWorker,
        });
    };
    let pipeline;
    let start;
    // Loaded when it is asked for: it brings the inspector with it.
    const profile = options.profile === undefined
        ? undefined
        : await (await __webpack_require__.e(/* import() */ 338).then(__webpack_require__.bind(__webpack_require__, 40338))).startRunProfile(options.profile);
    try {
        const reopened = async () => {
            notice('the repository was packed anew while it was read: its packs are opened again');
            await pipeline?.kill();
            return open();
        };
        pipeline = await open();
        for (const text of pipeline.knobs.derivation)
            hooks.progress?.({ kind: 'detail', text });
        warnOfMemory(pipeline.knobs, options.memoryBudgetBytes !== undefined, notice);
        for (const text of pipeline.notices)
            notice(text);
        const read = (history, selection, state) => changesOf(pipeline, { history, selection, state }, options, hooks);
        const follows = (history) => {
            if (isShort(history))
                hooks.short?.();
        };
        const milestoneOid = hooks.milestone?.oid;
        const request = { repository, revision, options, checkpoints, candidates, milestone: milestoneOid, follows, read };
        let settled = await settle(pipeline, request, notice);
        while (settled === undefined)
            settled = await settle((pipeline = await reopened()), request, notice);
        const { sources } = settled;
        start = settled.start;
        // Behind the first batches in the worker's queue: nothing waits for them before the end.
        let releasing = releasesOf(pipeline, repository, notice);
        const { history, selection, state, reused } = start;
        checkReport(start, { options, knobs: pipeline.knobs, isWritten: hooks.writesMatrix !== false }, notice);
        for (const text of selection.notices())
            notice(text);
        const people = () => peopleOf(history.people.slice(0, state.extent?.people), state.mainLinePeople?.rows, sources, options);
        const milestone = milestoneRow(start, hooks);
        const run = { start, options, checkpoints, hooks, edges: { ms: 0 }, people, milestone };
        if (milestone === 0)
            await reachMilestone(run);
        let { changes } = start;
        while (!(await streamed(pipeline, changes, run))) {
            pipeline = await reopened();
            changes = read(history, selection, state);
            releasing = releasesOf(pipeline, repository, notice);
        }
        const commitsLeft = history.commits.ticks.length - state.taken;
        const { knobs, flow } = pipeline;
        let releases = await releasing;
        while (releases === undefined)
            releases = await releasesOf((pipeline = await reopened()), repository, notice);
        const ending = commitsLeft === 0 ? pipeline.close() : pipeline.kill().then(() => []);
        // If they fail to, that is told when they are waited for.
        ending.catch(() => undefined);
        // The threads end first: what follows may have their memory. Who has read few commits has little to give back.
        const givesBack = flow.batches > 1 && !isShort(history);
        if (givesBack)
            await ending;
        // A state behind a milestone would be passed over by whoever asks for it again.
        if (hooks.milestone === undefined) {
            void checkpoints.save(state, history.people, selection, commitsLeft === 0 ? 'snapshot' : 'checkpoint');
            // States are taken, and begin to be packed by other threads, before this one makes the report.
            await (0,promises_.setImmediate)();
        }
        const results = state.results(people());
        const ref = revision.name.startsWith('refs/') ? revision.name : null;
        const head = { oid: history.headOid, ref };
        const source = describe({ repository: nameOf(repository), head, options, state, selection, releases, commitsLeft });
        for (const text of (0,completeness/* unreadNotices */.B)(source.completeness))
            notice(text);
        // After a long run there is no room for a report beside the states that are being written.
        if (givesBack)
            await checkpoints.close();
        hooks.found?.({ source, results });
        await checkpoints.close();
        const threads = await ending;
        const counters = countersOf(knobs, threads, flow, run.edges.ms);
        await profile?.writeTable({ counters, threads, completeness: state.tally.result(state.extent?.shallow ?? false) });
        const directory = checkpoints.directory;
        return {
            source,
            results,
            run: {
                objectReader: reader,
                knobs,
                checkpoint: { directory, reused, analysed: state.taken, saved: checkpoints.has(state.commits, 'checkpoint') },
                counters,
            },
        };
    }
    catch (error) {
        if (start !== undefined && hooks.milestone === undefined) {
            void checkpoints.save(start.state, start.history.people, start.selection, 'checkpoint');
        }
        await pipeline?.kill();
        throw error;
    }
    finally {
        await checkpoints.close();
        await profile?.end();
    }
}
/** Who is who, and where the run starts; undefined if objects have gone to other packs meanwhile, so that some may have looked missing. */
async function settle(pipeline, request, notice) {
    try {
        const sources = await readPeopleSources(request.repository, request.options, pipeline, notice);
        const start = await startingPoint(pipeline, request);
        return pipeline.isStale() ? undefined : { sources, start };
    }
    catch (error) {
        if (isGone(error) && pipeline.isStale())
            return undefined;
        throw isNamed(error, request) ? (0,refs/* unknownRevision */.EX)(request.revision.name) : error;
    }
}
/** Whether what is missing is the object that the user named by its id, which nothing in the repository speaks of. */
function isNamed(error, { revision: { oid, name } }) {
    return (error instanceof errors/* CodefangError */.UD &&
        error.code === 'repository-missing-object' &&
        error.data.oid === oid &&
        name === oid);
}
/** Begins to ask for the releases; as `readReleases`. */
function releasesOf(pipeline, repository, notice) {
    const releasing = readReleases(repository, pipeline, notice);
    // A failure is told when it is waited for.
    releasing.catch(() => undefined);
    return releasing;
}
async function reachMilestone({ start, checkpoints, hooks, people, options }) {
    // Loaded when it is asked for: it knows every analyzer.
    const { lookupOf } = await Promise.all(/* import() */[__webpack_require__.e(2471), __webpack_require__.e(4308), __webpack_require__.e(621), __webpack_require__.e(3273), __webpack_require__.e(2186)]).then(__webpack_require__.bind(__webpack_require__, 22186));
    const { state, history, selection } = start;
    hooks.milestone?.reached(state.results(people()), lookupOf(state.analyzers, options));
    await checkpoints.save(state, history.people, selection, 'snapshot');
}
/** Begins to read what the commits that a state has not taken in changed. */
function changesOf(pipeline, { history, selection, state }, options, { milestone }) {
    const { chunkCommits, commitBatchSize } = pipeline.knobs;
    const { length: commits } = history.commits.ticks;
    // So that what one batch changed is taken in while the next is read.
    const batchCommits = isShort(history)
        ? Math.min(commitBatchSize, Math.ceil(commits / SHORT_RUN_BATCHES))
        : commitBatchSize;
    const row = milestone && rowOfCommit(history, milestone.oid);
    const chunks = planChunks(commits, {
        from: state.taken,
        chunkCommits,
        batchCommits,
        edge: row === undefined ? undefined : row + 1,
        isEdge: (commit) => history.commits.mainLine[commit - 1] === 1,
    });
    const spans = chunks.flatMap((chunk) => chunk.batches);
    const needed = { ...neededChanges(state, options, milestone !== undefined), ...selection.changeOptions() };
    return changesAhead(chunks, pipeline.batches(history, spans, needed));
}
/**
 * Streams what is left of the history through the analyzers; at a chunk's edge they compact and their state is kept. Ends early when
 * `hooks.stop` says so. False if objects have gone to other packs meanwhile: what was taken in is taken in, the rest is left.
 */
async function streamed(pipeline, { chunks, batches }, run) {
    const { start, options, checkpoints, hooks, milestone } = run;
    const { history, selection, state, reused } = start;
    const { knobs } = pipeline;
    const commits = history.commits.ticks.length;
    if (state.taken === 0) {
        hooks.progress?.({ kind: 'plan', commits, chunks: chunks.length, budgetBytes: knobs.budgetBytes });
    }
    let chunk = 0;
    try {
        for await (const changes of batches) {
            const { from, end } = chunks[chunk];
            if (state.taken === from) {
                hooks.progress?.({
                    kind: 'chunk',
                    chunk: chunk + 1,
                    chunks: chunks.length,
                    from: reused + from,
                    to: reused + end,
                });
            }
            // A blob that has moved to a pack we do not know looks as if it were missing.
            if (hasMissing(changes.batch) && pipeline.isStale())
                return false;
            state.consume(changes, history, selection, options.failOnMissing);
            if (milestone !== undefined && state.taken > milestone)
                hooks.milestone?.after?.((0,main_line/* mainLineOf */.x)(changes.batch));
            hooks.progress?.({ kind: 'advance', done: state.taken, commits });
            if (state.taken === milestone)
                await reachMilestone(run);
            if (state.taken === end) {
                chunk++;
                // After the last chunk nothing follows that compacting would make room for.
                if (state.taken < commits) {
                    const reached = (0,milliseconds/* milliseconds */.R)();
                    state.compact();
                    if (hooks.milestone === undefined)
                        await checkpoints.save(state, history.people, selection, 'checkpoint');
                    pipeline.collectGarbage();
                    run.edges.ms += (0,milliseconds/* milliseconds */.R)() - reached;
                }
            }
            if (hooks.stop?.aborted === true && state.isAtMainLine)
                return true;
        }
        return true;
    }
    catch (error) {
        if (isGone(error) && state.isWhole && pipeline.isStale())
            return false;
        throw error;
    }
}
/** Commits of the history up to the milestone; none if the state at the start is the milestone's. */
function milestoneRow({ history, state }, { milestone }) {
    if (milestone === undefined)
        return undefined;
    const row = rowOfCommit(history, milestone.oid);
    if (row !== undefined)
        return row + 1;
    return state.extent?.lastOid === milestone.oid ? 0 : undefined;
}
function hasMissing({ changes: { flags } }) {
    return flags.some((flag) => (flag & (change_batch/* ChangeFlag */.FT.oldMissing | change_batch/* ChangeFlag */.FT.newMissing)) !== 0);
}
/** Whether an error may come from packs that have gone. */
function isGone(error) {
    return (error instanceof errors/* CodefangError */.UD &&
        (error.code === 'repository-missing-object' || error.code === 'repository-unreadable'));
}


/***/ }),

/***/ 14569:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isMerge),
/* harmony export */   X: () => (/* binding */ sliceCommits)
/* harmony export */ });
// The commits of a history as columns, oldest first.
/**
 * Whether a commit joins lines of a history: it has several parents, and they were read, which those behind a shallow clone's boundary are
 * not. A tree has an id, even an empty one.
 */
function isMerge({ parentCounts, parentTrees, oidBytes }, row) {
    if (parentCounts[row] < 2)
        return false;
    for (let at = row * oidBytes; at < (row + 1) * oidBytes; at++)
        if (parentTrees[at] !== 0)
            return true;
    return false;
}
/** Rows `from` to `end` of a history's commits; views, nothing is copied. */
function sliceCommits(commits, from, end) {
    const width = commits.oidBytes;
    return {
        oidBytes: width,
        oids: commits.oids.subarray(from * width, end * width),
        trees: commits.trees.subarray(from * width, end * width),
        parentTrees: commits.parentTrees.subarray(from * width, end * width),
        parentCounts: commits.parentCounts.subarray(from, end),
        committerTimes: commits.committerTimes.subarray(from, end),
        authorTimes: commits.authorTimes.subarray(from, end),
        authors: commits.authors.subarray(from, end),
        ticks: commits.ticks.subarray(from, end),
        mainLine: commits.mainLine.subarray(from, end),
    };
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
