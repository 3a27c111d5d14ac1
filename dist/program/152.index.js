export const id = 152;
export const ids = [152];
export const modules = {

/***/ 10152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  analyze: () => (/* binding */ analyze)
});

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/changes/change-batch.js
var change_batch = __webpack_require__(90316);
// EXTERNAL MODULE: ./lib/changes/main-line.js
var main_line = __webpack_require__(55847);
;// CONCATENATED MODULE: ./lib/git/reader-choice.js
// Which object reader a repository gets. `auto` is the pack reader, and git where packs alone cannot give everything; then it says why.

/** Picks the reader. Throws `user-unsupported-repository` when the one asked for cannot read the repository. */
function chooseReader(wanted, repository) {
    if (wanted === 'auto') {
        const why = repository.objectFormat === 'sha256'
            ? 'its object ids are SHA-256'
            : repository.refFormat === 'reftable'
                ? 'its references are reftables'
                : repository.partialClone
                    ? 'it is a partial clone'
                    : undefined;
        return why === undefined ? { reader: 'pack' } : { reader: 'git', notice: `reading objects through git: ${why}` };
    }
    if (wanted === 'libgit2' && repository.objectFormat === 'sha256') {
        throw new errors/* CodefangError */.UD('user-unsupported-repository', 'libgit2 does not read repositories with SHA-256 object ids', {
            hint: 'leave --object-reader out, or give --object-reader=git',
        });
    }
    return { reader: wanted };
}

// EXTERNAL MODULE: ./lib/git/refs.js + 2 modules
var refs = __webpack_require__(98201);
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
// EXTERNAL MODULE: ./lib/engine/checkpoints.js
var engine_checkpoints = __webpack_require__(29917);
;// CONCATENATED MODULE: ./lib/engine/counters.js
// The counters of a run by name, for `--stats`: the knobs it ran with, and what its threads did, summed.
/** Adds the counters of the threads up, in the order in which they are printed. */
function countersOf(knobs, threads, flow) {
    const total = (of) => threads.reduce((sum, { kernel }) => sum + of(kernel), 0);
    const diffs = (of) => threads.reduce((sum, thread) => sum + of(thread.diffs), 0);
    const cache = (name, of) => ({
        [`kernel.${name}.hits`]: total((kernel) => of(kernel).hits),
        [`kernel.${name}.misses`]: total((kernel) => of(kernel).misses),
        [`kernel.${name}.evictions`]: total((kernel) => of(kernel).evictions),
        [`kernel.${name}.used-bytes`]: total((kernel) => of(kernel).usedBytes),
        [`kernel.${name}.capacity-bytes`]: total((kernel) => of(kernel).capacityBytes),
    });
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
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/engine/code-options.js
var code_options = __webpack_require__(95330);
// EXTERNAL MODULE: ./lib/engine/options.js + 1 modules
var engine_options = __webpack_require__(6847);
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
function describe({ repository, head, options, state, selection, commitsLeft }) {
    const { extent } = state;
    const folded = extent?.folded;
    return {
        repository,
        head,
        commits: {
            order: options.order,
            count: state.commits - (folded === undefined ? 0 : 1),
            mainLine: (extent?.mainLine ?? 0) - (folded === undefined ? 0 : 1),
            firstTime: extent?.firstCommitTime ?? NaN,
            lastTime: extent?.lastTime ?? NaN,
            earlier: extent === undefined || folded === undefined ? null : { count: folded, oid: extent.firstOid },
        },
        options: (0,engine_options.reportedOptions)(options),
        selection: selection.description(),
        completeness: state.tally.result(extent?.shallow ?? false, commitsLeft, (0,code_options/* parsesText */.sq)(options)),
    };
}

// EXTERNAL MODULE: ./lib/analyzers/couples/couples.js + 5 modules
var couples_couples = __webpack_require__(10621);
// EXTERNAL MODULE: ./lib/analyzers/file-history/file-history.js
var file_history = __webpack_require__(5528);
// EXTERNAL MODULE: ./lib/analyzers/imports/imports.js + 2 modules
var imports_imports = __webpack_require__(78363);
// EXTERNAL MODULE: ./lib/analyzers/shotness/shotness.js + 1 modules
var shotness_shotness = __webpack_require__(43273);
// EXTERNAL MODULE: ./lib/analyzers/shotness/result.js
var result = __webpack_require__(8778);
// EXTERNAL MODULE: ./lib/analyzers/typos/typos.js + 3 modules
var typos = __webpack_require__(53488);
;// CONCATENATED MODULE: ./lib/engine/lookup.js
// What the analyzers knew at a commit, to be asked when later ones have moved on: copies of their states, for questions about a few files that
// no list of a result answers for certain.






/** Copies what analyzers know of files. */
function lookupOf(analyzers, options) {
    const couples = analyzers.find((analyzer) => analyzer instanceof couples_couples/* Couples */.a);
    const fileHistory = analyzers.find((analyzer) => analyzer instanceof file_history/* FileHistory */.T);
    const imports = analyzers.find((analyzer) => analyzer instanceof imports_imports/* Imports */.l);
    const shotness = analyzers.find((analyzer) => analyzer instanceof shotness_shotness/* Shotness */._);
    return {
        companions: couples && companionsOf(couples, options),
        churn: fileHistory && churnOf(fileHistory, options),
        imports: imports && standingOf(imports, options),
        hotFunctions: shotness && hotFunctionsOf(shotness, options),
        corrections: analyzers.find((analyzer) => analyzer instanceof typos/* Typos */.M)?.corrections(),
    };
}
function companionsOf(couples, options) {
    const copy = new couples_couples/* Couples */.a(options);
    copy.load(couples.save());
    return (paths) => copy.companionsAt(paths);
}
function churnOf(fileHistory, options) {
    const copy = new file_history/* FileHistory */.T(options);
    copy.load(fileHistory.save());
    return (path) => copy.churnAt(path);
}
function standingOf(imports, options) {
    const copy = new imports_imports/* Imports */.l(options);
    copy.load(imports.save());
    return (language, name) => copy.standingOf(language, name);
}
function hotFunctionsOf(shotness, options) {
    const copy = new shotness_shotness/* Shotness */._(options);
    copy.load(shotness.save());
    const mark = copy.mark();
    return {
        follow: (batch) => copy.consume(batch),
        touched: () => copy.touchedSince(mark, result/* riskChanges */.fq.MEDIUM),
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(1258);
// EXTERNAL MODULE: ./lib/base/byte-size.js
var byte_size = __webpack_require__(81381);
// EXTERNAL MODULE: ./lib/analyzers/registry.js + 26 modules
var registry = __webpack_require__(8745);
// EXTERNAL MODULE: ./lib/base/counted.js
var counted = __webpack_require__(86323);
;// CONCATENATED MODULE: ./lib/kernel/regions.js
// How the kernel's one memory is divided. Sizes are given once, by the caller; the memory never grows (DESIGN.md D4).
// Untouched pages of a region cost address space, not resident memory.

const KIB = 1024;
const MIB = 1024 * KIB;
/** Sizes for a worker that is given no budget. */
const defaultSizes = {
    indexCacheBytes: 32 * MIB,
    windowBytes: 64 * KIB,
    windowCacheBytes: 8 * MIB,
    baseCacheBytes: 32 * MIB,
    lineCacheBytes: 16 * MIB,
    arenaBytes: 4 * MIB,
    scratchBytes: 256 * MIB,
    inputBytes: 1 * MIB,
    outputBytes: 1 * MIB,
};
/** The least that regions of each kind may have. */
const LEAST_WINDOW = 512;
const LEAST_WINDOWS = 10;
const LEAST_CACHE = 8 * KIB;
/** Eight pages of the widest kind. */
const LEAST_INDEX_CACHE = 96 * KIB;
const LEAST_SCRATCH = 2 * MIB;
const LEAST_INPUT = 128;
const LEAST_OUTPUT = 64;
function checkSizes(sizes) {
    for (const [name, bytes] of Object.entries(sizes)) {
        if (!Number.isSafeInteger(bytes) || bytes < 0)
            refuse(name, bytes, 'a whole number of bytes');
    }
    const { windowBytes, outputBytes } = sizes;
    const least = (name, bytes) => {
        if (sizes[name] < bytes)
            refuse(name, sizes[name], `at least ${String(bytes)} bytes`);
    };
    least('windowBytes', LEAST_WINDOW);
    if (!Number.isInteger(Math.log2(windowBytes)))
        refuse('windowBytes', windowBytes, 'a power of two');
    least('indexCacheBytes', LEAST_INDEX_CACHE);
    least('windowCacheBytes', Math.max(LEAST_CACHE, LEAST_WINDOWS * windowBytes));
    least('baseCacheBytes', LEAST_CACHE);
    least('lineCacheBytes', LEAST_CACHE);
    least('scratchBytes', LEAST_SCRATCH);
    least('inputBytes', LEAST_INPUT);
    least('outputBytes', LEAST_OUTPUT);
    if (outputBytes % 4 !== 0)
        refuse('outputBytes', outputBytes, 'whole words of four bytes');
}
function refuse(name, bytes, accepted) {
    throw new CodefangError('user-bad-option', `memory of a worker: ${name} of ${String(bytes)} is not ${accepted}`, {
        hint: 'choose other sizes for caches and buffers',
    });
}
/** The order in which assembly/memory.ts reads the table of regions. */
const regions_regionNames = (/* unused pure expression or super */ null && ([
    'inflateTables',
    'packTable',
    'indexCache',
    'windowCache',
    'baseCache',
    'lineCache',
    'input',
    'output',
    'arena',
    'scratch',
]));
/** Space between regions: reads may run a few bytes past the end of one. */
const GAP = 64;
const INFLATE_TABLE_BYTES = 64 * KIB;
/** Lays the regions out, 64-byte aligned, after the first page. Throws `user-bad-option` for sizes with which a kernel would fail, or write past a region. */
function regions_planRegions(sizes, packTableBytes) {
    checkSizes(sizes);
    let at = 4096;
    const take = (bytes) => {
        const region = { at, bytes };
        at = Math.ceil((at + bytes + GAP) / 64) * 64;
        return region;
    };
    const regions = {
        config: take(4096),
        inflateTables: take(INFLATE_TABLE_BYTES),
        packTable: take(packTableBytes),
        indexCache: take(sizes.indexCacheBytes),
        windowCache: take(sizes.windowCacheBytes),
        baseCache: take(sizes.baseCacheBytes),
        lineCache: take(sizes.lineCacheBytes),
        input: take(sizes.inputBytes),
        output: take(sizes.outputBytes),
        arena: take(sizes.arenaBytes),
        scratch: take(sizes.scratchBytes),
    };
    return { ...regions, totalBytes: at };
}

;// CONCATENATED MODULE: ./lib/budget/knobs.js
// From a memory budget to the knobs of a run. Pure: the same budget, machine and repository give the same knobs.
//
// The model: 5 % of the budget is slack; of the rest, what Node and the program take by themselves is set aside, and what then
// remains is shared out: 60 % to caches, about 30 % to workers, 10 % to buffers. A knob given by the user is kept, and the derived ones make
// room for it; what cannot fit is refused with the sum that shows it.




const knobs_KIB = 1024;
/** The smallest budget that is accepted, and the smallest with which text is parsed. */
const MINIMUM_BUDGET_BYTES = 128 * byte_size/* MIB */.D6;
const MINIMUM_PARSING_BUDGET_BYTES = 192 * byte_size/* MIB */.D6;
const SLACK_SHARE = 0.05;
const CACHE_SHARE = 0.6;
const WORKER_SHARE = 0.3;
const BUFFER_SHARE = 0.1;
/** What the shares are taken of: the budget without what Node alone takes. */
const NODE_BYTES = 43 * byte_size/* MIB */.D6;
/** Node and the program, before any worker. This and the next three were measured: docs/performance.md. */
const PROCESS_BYTES = 48 * byte_size/* MIB */.D6;
/** A worker thread: its JavaScript heap and code, its kernel's small regions, and the scratch that usual objects touch. */
const THREAD_BYTES = 26 * byte_size/* MIB */.D6;
/** Of what parsed text says, so much is kept in a worker. */
const SYNTAX_CACHE_BYTES = 6 * byte_size/* MIB */.D6;
/** What a worker takes besides when it parses: tree-sitter's memory with the trees at hand, its grammars' code, texts, and what is kept. */
const SYNTAX_BYTES = 74 * byte_size/* MIB */.D6 + SYNTAX_CACHE_BYTES;
/** What a history takes besides, for each object in packs: commits, batches, the analyzers' state. Large repositories have more versions of the same. */
const OBJECT_BYTES = 76;
const LATER_OBJECT_BYTES = 4;
const FIRST_OBJECTS = 500_000;
/** Beyond so many objects a history may be one in which every commit changes many files: room for the states of one, of so many objects more. */
const MANY_OBJECTS = 1_000_000;
const MOST_MANY_OBJECTS = 500_000;
/** One worker for so much of the budget, at most. */
const BUDGET_BYTES_PER_WORKER = 128 * byte_size/* MIB */.D6;
/** What of the caches' share goes to blobs; the rest is for diffs. */
const BLOB_SHARE = 0.75;
/** Of a worker's blob cache, what holds objects as they are, for deltas to build on; the rest holds line indexes. */
const BASE_SHARE = 2 / 3;
/** What the model reserves for a cached diff. Most take a fraction of it; it keeps room for files rewritten whole. */
const DIFF_BYTES = 13.5 * knobs_KIB;
/** What a commit under way takes: its changed files and hunks as columns, here and in the worker. */
const COMMIT_BYTES = 2 * knobs_KIB;
/** So many changed files that takes; where commits change more, batches have fewer commits. */
const CHANGES_PER_COMMIT = 8;
/** What the state of the analyzers grows by for each commit of a chunk, until they are compacted at its end. */
const STATE_BYTES_PER_COMMIT = 2 * knobs_KIB;
const WINDOW_BYTES = 32 * knobs_KIB;
/** All pack windows of a worker. */
const WINDOW_CACHE_BYTES = 4 * byte_size/* MIB */.D6;
/** Objects larger than a quarter of it count as too large, whatever the budget: results must not depend on memory. Untouched pages cost nothing. */
const SCRATCH_BYTES = 256 * byte_size/* MIB */.D6;
const ARENA_BYTES = 4 * byte_size/* MIB */.D6;
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
function automaticBudget(limitBytes, availableBytes, cores, parses = false) {
    const most = Math.min(0.6 * limitBytes, 0.8 * availableBytes, cores * 256 * byte_size/* MIB */.D6);
    return Math.max(minimumBudget(parses), Math.floor(most / byte_size/* MIB */.D6) * byte_size/* MIB */.D6);
}
/** Derives knobs. Throws `user-bad-option` for a budget below the minimum, and for given knobs that do not fit in a budget that was named. */
function deriveKnobs(request) {
    const { budgetBytes, isExplicit, cores, objects, indexBytes, parses = false, given } = request;
    const minimum = minimumBudget(parses);
    if (budgetBytes < minimum) {
        const whose = parses ? ' of analyzers that parse what the code says' : '';
        throw new errors/* CodefangError */.UD('user-bad-option', `option --memory-budget: ${(0,byte_size/* formatByteSize */.$j)(budgetBytes)} is less than the minimum of ${(0,byte_size/* formatByteSize */.$j)(minimum)}${whose}`, { hint: `give at least ${(0,byte_size/* formatByteSize */.$j)(minimum).replace(' ', '')}${parses ? parsingSum() : ''}` });
    }
    const usable = budgetBytes * (1 - SLACK_SHARE);
    const shared = usable - NODE_BYTES;
    const share = { caches: CACHE_SHARE * shared, workers: WORKER_SHARE * shared, buffers: BUFFER_SHARE * shared };
    const blobArenaBytes = given.blobArenaBytes ?? ARENA_BYTES;
    const perWorker = THREAD_BYTES + WINDOW_CACHE_BYTES + blobArenaBytes + (parses ? SYNTAX_BYTES : 0);
    const historyBytes = OBJECT_BYTES * Math.min(objects, FIRST_OBJECTS) + LATER_OBJECT_BYTES * Math.max(0, objects - FIRST_OBJECTS);
    const manyBytes = OBJECT_BYTES * within(0, objects - MANY_OBJECTS, MOST_MANY_OBJECTS);
    const stateBytes = Math.max(request.stateBytes ?? 0, manyBytes);
    // As many as there is room for with a useful cache each: a second worker saves more time than a large cache does.
    const room = usable - PROCESS_BYTES - historyBytes - stateBytes - share.buffers;
    const fitting = Math.floor(room / (perWorker + indexBytes + USEFUL_BLOB_CACHE_BYTES));
    const most = Math.floor(budgetBytes / BUDGET_BYTES_PER_WORKER);
    const workers = given.workers ?? Math.max(1, Math.min(cores, most, fitting));
    const bufferSize = given.bufferSize ?? 2 * Math.max(workers, Math.floor(budgetBytes / BUDGET_BYTES_PER_WORKER));
    const commitBatchSize = given.commitBatchSize ?? within(LEAST_BATCH, share.buffers / bufferSize / COMMIT_BYTES, MOST_BATCH);
    const bufferBytes = bufferSize * commitBatchSize * COMMIT_BYTES;
    const leastIndexBytes = Math.min(indexBytes, Math.max(LEAST_INDEX_CACHE, LEAST_INDEX_SHARE * indexBytes));
    const indexRoom = usable -
        PROCESS_BYTES -
        historyBytes -
        stateBytes -
        bufferBytes -
        workers * perWorker -
        (given.blobCacheBytes ?? workers * LEAST_BLOB_CACHE_BYTES);
    const indexCacheBytes = workers * within(leastIndexBytes, indexRoom / workers, indexBytes);
    const fixed = PROCESS_BYTES + workers * perWorker + indexCacheBytes + historyBytes + stateBytes + bufferBytes;
    const blobRoom = Math.min(share.caches * BLOB_SHARE, usable - fixed, workers * MOST_BLOB_CACHE_BYTES);
    const blobCacheBytes = given.blobCacheBytes ?? Math.max(workers * LEAST_BLOB_CACHE_BYTES, Math.floor(blobRoom / knobs_KIB) * knobs_KIB);
    const diffCacheEntries = given.diffCacheEntries ?? Math.floor((share.caches * (1 - BLOB_SHARE)) / DIFF_BYTES);
    const chunkCommits = given.chunkCommits ?? within(LEAST_CHUNK, (SLACK_SHARE * budgetBytes) / STATE_BYTES_PER_COMMIT, MOST_CHUNK);
    const parts = [
        ['Node and the program', PROCESS_BYTES],
        [`the history of ${(0,counted/* counted */.h)(objects, 'object')}`, historyBytes],
        ...(stateBytes > 0 ? [['the states of its analyzers', stateBytes]] : []),
        [`${(0,counted/* counted */.h)(workers, 'worker')} of ${(0,byte_size/* formatByteSize */.$j)(perWorker)}`, workers * perWorker],
        ['pack indexes', indexCacheBytes],
        [`${(0,counted/* counted */.h)(bufferSize, 'batch', 'batches')} of ${(0,counted/* counted */.h)(commitBatchSize, 'commit')}`, bufferBytes],
        ['blob cache', blobCacheBytes],
    ];
    const expectedBytes = parts.reduce((sum, [, bytes]) => sum + bytes, 0);
    const sum = parts.map(([what, bytes]) => `${what} ${(0,byte_size/* formatByteSize */.$j)(bytes)}`).join(' + ');
    if (isExplicit && expectedBytes > budgetBytes) {
        throw new errors/* CodefangError */.UD('user-bad-option', `what was asked for does not fit in --memory-budget ${(0,byte_size/* formatByteSize */.$j)(budgetBytes)}: ${sum} = ${(0,byte_size/* formatByteSize */.$j)(expectedBytes)}`, { hint: `give a budget of ${Math.ceil(expectedBytes / 0.95 / byte_size/* MIB */.D6)}MiB or more, or smaller knobs` });
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
/** The regions of each worker's kernel. Throws `user-bad-option` for a cache that is too small to be divided, or too large for a worker. */
function kernelSizesOf(knobs) {
    const blobCacheBytes = Math.floor(knobs.blobCacheBytes / knobs.workers);
    const refuse = (comparison, bound, hint) => new errors/* CodefangError */.UD('user-bad-option', `option --blob-cache-size: ${(0,byte_size/* formatByteSize */.$j)(knobs.blobCacheBytes)} is ${comparison} than ${(0,byte_size/* formatByteSize */.$j)(bound)} for each of ${(0,counted/* counted */.h)(knobs.workers, 'worker')}`, { hint: hint((0,byte_size/* formatByteSize */.$j)(knobs.workers * bound).replace(' ', '')) });
    if (blobCacheBytes < LEAST_BLOB_CACHE_BYTES) {
        throw refuse('less', LEAST_BLOB_CACHE_BYTES, (size) => `give at least ${size}`);
    }
    if (blobCacheBytes > MOST_BLOB_CACHE_BYTES) {
        throw refuse('more', MOST_BLOB_CACHE_BYTES, (size) => `give at most ${size}, or more workers`);
    }
    const baseCacheBytes = Math.floor((blobCacheBytes * BASE_SHARE) / 64) * 64;
    return {
        indexCacheBytes: Math.max(LEAST_INDEX_CACHE, Math.floor(knobs.indexCacheBytes / knobs.workers / 64) * 64),
        windowBytes: WINDOW_BYTES,
        windowCacheBytes: WINDOW_CACHE_BYTES,
        baseCacheBytes,
        lineCacheBytes: Math.floor((blobCacheBytes - baseCacheBytes) / 64) * 64,
        arenaBytes: knobs.blobArenaBytes,
        scratchBytes: SCRATCH_BYTES,
        inputBytes: EXCHANGE_BYTES,
        outputBytes: EXCHANGE_BYTES,
    };
}
function minimumBudget(parses) {
    return parses ? MINIMUM_PARSING_BUDGET_BYTES : MINIMUM_BUDGET_BYTES;
}
/** What a budget for parsing is made of at the least. */
function parsingSum() {
    const worker = THREAD_BYTES + WINDOW_CACHE_BYTES + ARENA_BYTES;
    return `: Node and the program ${(0,byte_size/* formatByteSize */.$j)(PROCESS_BYTES)} + a worker ${(0,byte_size/* formatByteSize */.$j)(worker)} + its parser ${(0,byte_size/* formatByteSize */.$j)(SYNTAX_BYTES)} + caches, batches and slack`;
}
function within(least, value, most) {
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

;// CONCATENATED MODULE: ./lib/git/object-reader.js
// The seam between those who need objects and those who have them: the pack reader, git and libgit2 stand behind it.
// Laws: an absent object is `undefined`; a corrupt one is a `repository-corrupt-object` that names it; bytes handed out
// are the caller's, no reader writes to them again; replace refs and grafts are never honoured.
/** What an object is, by git's own numbers (the type field of a pack entry). */
const object_reader_ObjectType = { commit: 1, tree: 2, blob: 3, tag: 4 };

;// CONCATENATED MODULE: ./lib/git/cat-file-parser.js
// The output of `git cat-file --batch`, cut into answers: `<oid> SP <type> SP <size> LF <content> LF`, or `<name> SP missing LF`.
// Format: git-cat-file(1), "BATCH OUTPUT". Chunks may be split anywhere.
// Laws: content is never buffered beyond the limit; after an answer that ends the stream (`too-large`, `out-of-step`) the
// parser takes nothing more, because where the next answer starts cannot be trusted.

const LF = 10;
const MAX_HEADER_BYTES = 512;
const FOUND = /^([0-9a-f]{40}|[0-9a-f]{64}) (commit|tree|blob|tag) ([0-9]{1,15})$/;
const NOT_FOUND = /^(\S+) (?:missing|ambiguous)$/;
/** Parses one child's standard output; `answer` is called for each answer as soon as it is whole. */
class CatFileParser {
    #maxObjectBytes;
    #answer;
    #header = '';
    #name;
    #type = object_reader_ObjectType.blob;
    #body;
    #filled = 0;
    #ended = false;
    /** @param maxObjectBytes the largest content that is read */
    constructor(maxObjectBytes, answer) {
        this.#maxObjectBytes = maxObjectBytes;
        this.#answer = answer;
    }
    /** The object whose content has begun and not ended. */
    get openObject() {
        return this.#body === undefined ? undefined : this.#name;
    }
    /** Takes the next bytes of the stream. */
    push(chunk) {
        let at = 0;
        while (at < chunk.length && !this.#ended) {
            at = this.#body === undefined ? this.#takeHeader(chunk, at) : this.#takeBody(chunk, at, this.#body);
        }
    }
    #takeHeader(chunk, at) {
        const end = chunk.indexOf(LF, at);
        const stop = end < 0 ? chunk.length : end;
        if (this.#header.length + stop - at > MAX_HEADER_BYTES) {
            this.#fail('a header line longer than any git writes');
            return chunk.length;
        }
        this.#header += chunk.toString('latin1', at, stop);
        if (end < 0)
            return stop;
        this.#beginAnswer(this.#header);
        this.#header = '';
        return stop + 1;
    }
    #beginAnswer(line) {
        const found = FOUND.exec(line);
        if (found !== null) {
            const size = Number(found[3]);
            this.#name = found[1];
            this.#type = object_reader_ObjectType[found[2]];
            if (size > this.#maxObjectBytes) {
                this.#ended = true;
                this.#answer({ kind: 'too-large', name: this.#name, size });
                return;
            }
            // Not zero-filled, so a lying size costs addresses, not memory.
            this.#body = Buffer.allocUnsafeSlow(size);
            this.#filled = 0;
            return;
        }
        const absent = NOT_FOUND.exec(line);
        if (absent === null)
            this.#fail(`an answer that is none: ${JSON.stringify(line.slice(0, 80))}`);
        else
            this.#answer({ kind: 'absent', name: absent[1] });
    }
    #takeBody(chunk, at, body) {
        const wanted = body.length - this.#filled;
        if (wanted > 0) {
            const taken = Math.min(wanted, chunk.length - at);
            body.set(chunk.subarray(at, at + taken), this.#filled);
            this.#filled += taken;
            return at + taken;
        }
        if (chunk[at] !== LF) {
            this.#fail('content longer than its header says');
            return chunk.length;
        }
        this.#body = undefined;
        this.#answer({ kind: 'object', name: this.#name, type: this.#type, bytes: body });
        return at + 1;
    }
    #fail(detail) {
        this.#ended = true;
        this.#answer({ kind: 'out-of-step', name: this.#name, detail });
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./lib/git/cat-file-process.js
// How git is run to read objects. Laws: no shell, no prompt, no lock, no replace ref, no maintenance, no variable of the
// environment that points it at another repository; and no network, unless `lazyFetch` allows it.
//
// Ownership: git's safe.directory guards the directory git discovers by itself. Here the git directory is named (see
// shadow-gitdir.ts), so a repository of another user is read; none of its configuration is obeyed unless `lazyFetch` is on.


const POINTS_ELSEWHERE = /^GIT_(?:DIR|COMMON_DIR|WORK_TREE|INDEX_FILE|NAMESPACE|CEILING|OBJECT|ALTERNATE|REPLACE|GRAFT|SHALLOW|TRACE)/;
/** Starts `git cat-file` in a mode, in `shadow` if there is one and else in the repository itself. */
function spawnCatFile(mode, options, shadow) {
    const [program = 'git', ...first] = options.command ?? ['git'];
    const where = shadow === undefined
        ? [`--git-dir=${(0,external_node_path_.resolve)(options.gitDir)}`, '-c', 'gc.auto=0', '-c', 'maintenance.auto=false']
        : [`--git-dir=${shadow.path}`];
    const child = (0,external_node_child_process_.spawn)(program, [...first, ...where, 'cat-file', mode], {
        env: environmentOf(options, shadow),
        stdio: 'pipe',
        windowsHide: true,
    });
    // A child that dies while it is written to is reported by its 'close'.
    child.stdin.on('error', () => undefined);
    return child;
}
function environmentOf(options, shadow) {
    const base = {
        ...Object.fromEntries(Object.entries(options.environment).filter(([name]) => !POINTS_ELSEWHERE.test(name))),
        LC_ALL: 'C',
        LANGUAGE: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_OBJECT_DIRECTORY: (0,external_node_path_.resolve)(options.objectsDir),
        GIT_ALTERNATE_OBJECT_DIRECTORIES: (options.alternates ?? []).map(listedPath).join(external_node_path_.delimiter),
    };
    if (shadow === undefined)
        return base;
    return {
        ...base,
        GIT_NO_LAZY_FETCH: '1',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: (0,external_node_path_.join)(shadow.path, 'no-such-file'),
        GIT_CONFIG_COUNT: '0',
        GIT_CONFIG_PARAMETERS: '',
    };
}
/** A path as an entry of a list: quoted where the list would cut or unquote it. */
function listedPath(path) {
    const whole = (0,external_node_path_.resolve)(path);
    if (!whole.includes(external_node_path_.delimiter) && !whole.startsWith('"'))
        return whole;
    return `"${whole.replace(/["\\]/g, '\\$&')}"`;
}

// EXTERNAL MODULE: ./lib/git/oid.js
var git_oid = __webpack_require__(32008);
;// CONCATENATED MODULE: ./lib/git/shadow-gitdir.js
// A throw-away git directory, so that git serves a repository's objects without reading that repository's configuration.
// It holds a HEAD, an empty refs/ and a few lines of config; GIT_OBJECT_DIRECTORY points git at the real objects (alternates are
// followed from there). So no promisor remote exists and nothing can be fetched, whatever git's version; reftable and other
// extensions of the repository do not matter; no configured program can run; and whose repository it is makes no difference.



const CONFIG_SHA1 = '[core]\n\trepositoryformatversion = 0\n\tbare = true\n';
const CONFIG_SHA256 = '[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\tobjectformat = sha256\n';
/** Makes one for a repository whose object ids are `oidBytes` long: 20 is SHA-1, 32 is SHA-256. */
function makeShadowGitdir(oidBytes) {
    const path = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'codefang-git-'));
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(path, 'refs'));
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(path, 'objects'));
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(path, 'HEAD'), 'ref: refs/heads/none\n');
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(path, 'config'), oidBytes === 20 ? CONFIG_SHA1 : CONFIG_SHA256);
    return { path, remove: () => (0,external_node_fs_.rmSync)(path, { recursive: true, force: true }) };
}

;// CONCATENATED MODULE: ./lib/git/git-reader.js
// Objects by id from one long-lived `git cat-file --batch`: the reader for what packs alone cannot give, and an oracle for it.
// Questions are written without waiting for answers; answers come in their order.
// Laws: an object that kills the child fails alone: the child is started anew and the other questions are asked again. Nothing
// waits for ever: a child that stops inside an answer is ended. How git is run, and what it may do: cat-file-process.ts.






const COMPLAINT = /^(?:error|fatal): /m;
const STDERR_KEPT = 16_384;
const DEFAULT_MAX_OBJECT_BYTES = 512 * 1024 * 1024;
const DEFAULT_SILENCE_MS = 30_000;
/**
 * Starts git and gives a reader over it.
 * @throws CodefangError `user-reader-unavailable` (git is not installed), `repository-unreadable` (no object directory)
 */
async function openGitReader(options) {
    if ((0,external_node_fs_.statSync)(options.objectsDir, { throwIfNoEntry: false })?.isDirectory() !== true) {
        throw new errors/* CodefangError */.UD('repository-unreadable', `no object directory at ${options.objectsDir}`, {
            file: options.objectsDir,
        });
    }
    const shadow = options.lazyFetch === true ? undefined : makeShadowGitdir(options.oidBytes);
    const reader = new GitReader(options, shadow);
    try {
        await reader.start();
    }
    catch (error) {
        await reader.close();
        throw error;
    }
    return reader;
}
class GitReader {
    name = 'git';
    parallel = 256;
    #options;
    #shadow;
    /** Asked and not answered, oldest first from `#oldest`. */
    #questions = [];
    #oldest = 0;
    #unsent = '';
    #child;
    #parser;
    #stderr = '';
    #complained = false;
    #watch;
    #ended;
    #probes = Promise.resolve();
    constructor(options, shadow) {
        this.#options = options;
        this.#shadow = shadow;
    }
    read(oid) {
        const hex = (0,git_oid/* oidToHex */.zc)(oid, 0, oid.length);
        if (this.#ended !== undefined)
            return Promise.reject(withOid(this.#ended, hex));
        if (oid.length !== this.#options.oidBytes) {
            return Promise.reject(new RangeError(`an object id of ${oid.length} bytes: ${hex}`));
        }
        return new Promise((resolve, reject) => {
            this.#questions.push({ hex, resolve, reject });
            if (this.#unsent === '')
                queueMicrotask(() => this.#send());
            this.#unsent += `${hex}\n`;
        });
    }
    async close() {
        this.#end(new errors/* CodefangError */.UD('repository-command-failed', 'the git reader is closed'));
        const child = this.#child;
        this.#child = undefined;
        if (child !== undefined) {
            const gone = new Promise((resolve) => child.once('exit', resolve));
            child.kill();
            await gone;
            // Something git started may hold the other ends.
            for (const pipe of child.stdio)
                pipe?.destroy();
        }
        await this.#probes;
        this.#shadow?.remove();
    }
    /** Starts the child; resolves when it runs. */
    start() {
        const child = spawnCatFile('--batch', this.#options, this.#shadow);
        const parser = new CatFileParser(this.#maxObjectBytes, (answer) => this.#take(child, answer));
        this.#child = child;
        this.#parser = parser;
        this.#stderr = '';
        child.stdout.on('data', (chunk) => {
            if (this.#child !== child)
                return;
            parser.push(chunk);
            this.#watchOpenObject();
        });
        child.stderr.on('data', (chunk) => {
            this.#stderr = (this.#stderr + chunk.toString('utf8')).slice(-STDERR_KEPT);
            this.#complained ||= COMPLAINT.test(this.#stderr);
        });
        child.once('close', (status, signal) => {
            if (this.#child === child)
                this.#died(signal ?? `status ${status}`);
        });
        return new Promise((resolve, reject) => {
            child.once('spawn', resolve);
            child.once('error', (error) => {
                const failure = cannotStart(this.#program, error);
                if (this.#child === child) {
                    this.#child = undefined;
                    this.#end(failure);
                }
                reject(failure);
            });
        });
    }
    get #program() {
        return this.#options.command?.[0] ?? 'git';
    }
    get #maxObjectBytes() {
        return this.#options.maxObjectBytes ?? DEFAULT_MAX_OBJECT_BYTES;
    }
    #send() {
        const text = this.#unsent;
        this.#unsent = '';
        if (text !== '' && this.#child !== undefined)
            this.#child.stdin.write(text, 'latin1');
    }
    #take(child, answer) {
        if (this.#child !== child)
            return;
        const question = this.#questions[this.#oldest];
        if (question === undefined || (answer.name !== question.hex && answer.kind !== 'out-of-step')) {
            const text = `git cat-file answered for ${answer.name} where ${question?.hex ?? 'nothing'} was asked`;
            this.#discardChild();
            this.#end(new errors/* CodefangError */.UD('repository-command-failed', text, { oid: answer.name ?? question?.hex ?? '' }));
        }
        else if (answer.kind === 'object') {
            this.#next();
            question.resolve({ type: answer.type, bytes: answer.bytes });
        }
        else if (answer.kind === 'absent') {
            this.#next();
            void this.#absent(question);
        }
        else if (answer.kind === 'too-large') {
            const text = `object ${question.hex} has ${answer.size} bytes, more than the ${this.#maxObjectBytes} allowed`;
            this.#failOldest(new errors/* CodefangError */.UD('repository-too-large', text, { oid: question.hex }));
        }
        else if (answer.name === question.hex) {
            this.#failOldest(corrupt(question.hex, answer.detail));
        }
        else {
            this.#discardChild();
            const text = `git cat-file is out of step after object ${answer.name ?? '(none)'}: ${answer.detail}`;
            this.#end(new errors/* CodefangError */.UD('repository-command-failed', text, { oid: question.hex }));
        }
    }
    #next() {
        this.#oldest++;
        if (this.#oldest === this.#questions.length || this.#oldest >= 4096) {
            this.#questions = this.#questions.slice(this.#oldest);
            this.#oldest = 0;
        }
    }
    /** git says `missing` of a corrupt object too, but complains on stderr before; the question is then put to a git of its own. */
    async #absent(question) {
        await oneTurnOfTheEventLoop();
        await oneTurnOfTheEventLoop();
        if (this.#ended !== undefined) {
            question.reject(withOid(this.#ended, question.hex));
            return;
        }
        if (!this.#complained) {
            question.resolve(undefined);
            return;
        }
        const probe = this.#probes.then(() => this.#complaintAbout(question.hex));
        this.#probes = probe;
        const complaint = await probe;
        if (complaint === undefined)
            question.resolve(undefined);
        else
            question.reject(corrupt(question.hex, complaint));
    }
    /** What git says on stderr when asked for this object alone; `undefined` if it has no complaint. Never rejects. */
    #complaintAbout(hex) {
        return new Promise((resolve) => {
            const child = spawnCatFile('--batch-check', this.#options, this.#shadow);
            let stderr = '';
            child.stdout.resume();
            child.stderr.on('data', (chunk) => (stderr = (stderr + chunk.toString('utf8')).slice(0, STDERR_KEPT)));
            child.once('error', () => resolve(undefined));
            child.once('close', () => resolve(COMPLAINT.test(stderr) ? lastLine(stderr) : undefined));
            child.stdin.end(`${hex}\n`, 'latin1');
        });
    }
    /** The oldest question cannot be answered by this child: fail it, go on with a new child. */
    #failOldest(error) {
        const question = this.#questions[this.#oldest];
        this.#next();
        this.#discardChild();
        question?.reject(error);
        if (this.#ended !== undefined)
            return;
        this.#unsent = '';
        this.start().catch(() => undefined);
        for (let i = this.#oldest; i < this.#questions.length; i++)
            this.#unsent += `${this.#questions[i].hex}\n`;
        this.#send();
    }
    #died(how) {
        this.#child = undefined;
        clearTimeout(this.#watch);
        const hex = this.#questions[this.#oldest]?.hex;
        const last = lastLine(this.#stderr);
        const named = hex !== undefined && (this.#stderr.includes(hex) || this.#stderr.includes(loosePath(hex)));
        if (hex !== undefined && named) {
            const missing = last.includes('could not fetch');
            this.#failOldest(missing ? notFetched(hex, last) : corrupt(hex, last));
            return;
        }
        const text = `git cat-file ended (${how})${last === '' ? '' : `: ${last}`}`;
        this.#end(new errors/* CodefangError */.UD('repository-command-failed', text));
    }
    #end(error) {
        this.#ended ??= error;
        clearTimeout(this.#watch);
        const questions = this.#questions.slice(this.#oldest);
        this.#questions = [];
        this.#oldest = 0;
        for (const question of questions)
            question.reject(withOid(error, question.hex));
    }
    #discardChild() {
        clearTimeout(this.#watch);
        this.#child?.kill();
        this.#child = undefined;
    }
    /** git never pauses inside an object's content, unless it gave less than it promised. */
    #watchOpenObject() {
        clearTimeout(this.#watch);
        const name = this.#parser?.openObject;
        if (name === undefined || this.#child === undefined)
            return;
        this.#watch = setTimeout(() => this.#failOldest(corrupt(name, 'less content than its header says')), this.#options.silenceMs ?? DEFAULT_SILENCE_MS);
    }
}
function oneTurnOfTheEventLoop() {
    return new Promise((resolve) => setImmediate(resolve));
}
function loosePath(hex) {
    return `${hex.slice(0, 2)}/${hex.slice(2)}`;
}
function lastLine(text) {
    return text.trimEnd().split('\n').at(-1) ?? '';
}
function corrupt(hex, detail) {
    return new errors/* CodefangError */.UD('repository-corrupt-object', `object ${hex} cannot be read: ${detail}`, { oid: hex });
}
function notFetched(hex, detail) {
    return new errors/* CodefangError */.UD('repository-missing-object', `object ${hex} is not in this partial clone and could not be fetched: ${detail}`, {
        oid: hex,
        hint: 'Check the network and the credentials of the remote, or fetch the whole history first.',
    });
}
function withOid(error, hex) {
    return new errors/* CodefangError */.UD(error.code, `${error.message} (object ${hex})`, { ...error.data, oid: hex }, error);
}
function cannotStart(program, error) {
    if (error.code !== 'ENOENT')
        return new errors/* CodefangError */.UD('repository-command-failed', `cannot start ${program}: ${error.message}`, {}, error);
    return new errors/* CodefangError */.UD('user-reader-unavailable', `the git reader needs git, and there is no ${program} on this machine`, {
        hint: 'Install git 2.29 or newer and put it on PATH, or use --object-reader=pack.',
    }, error);
}

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
;// CONCATENATED MODULE: ./lib/git/libgit2-reader.js
// Objects by id through libgit2: nodegit, an optional native addon that nothing here needs.
// Laws: the addon is loaded when a reader is opened and not before, by a name no bundler can follow, so that no bundle ever
// contains it; its absence is one clear error; bytes are copied out of libgit2's memory at once.
// Only the object database is opened, not the repository: no configuration is read, alternates are followed. SHA-1 only.





const INSTALL_HINT = 'Install it with `npm i nodegit@0.28.0-alpha.38` (it compiles for some minutes; Debian needs libkrb5-dev and libssl-dev), ' +
    'or use --object-reader=pack.';
/**
 * Loads nodegit and opens the object database.
 * @throws CodefangError `user-reader-unavailable` (nodegit absent, or built for another Node or platform),
 *   `user-unsupported-repository` (SHA-256), `repository-unreadable` (no object directory)
 */
async function openLibgit2Reader(options) {
    if (options.oidBytes !== 20) {
        throw new errors/* CodefangError */.UD('user-unsupported-repository', 'the libgit2 reader cannot read SHA-256 repositories', {
            hint: 'Use --object-reader=git.',
        });
    }
    const { objectsDir } = options;
    if ((0,external_node_fs_.statSync)(objectsDir, { throwIfNoEntry: false })?.isDirectory() !== true) {
        throw new errors/* CodefangError */.UD('repository-unreadable', `no object directory at ${objectsDir}`, { file: objectsDir });
    }
    const nodegit = loadNodegit(options);
    try {
        const odb = await nodegit.Odb.open((0,external_node_path_.resolve)(objectsDir));
        for (const path of options.alternates ?? [])
            await odb.addDiskAlternate((0,external_node_path_.resolve)(path));
        return new Libgit2Reader(nodegit, odb);
    }
    catch (error) {
        throw new errors/* CodefangError */.UD('repository-unreadable', `libgit2 cannot open ${objectsDir}: ${libgit2_reader_textOf(error)}`, { file: objectsDir }, error);
    }
}
class Libgit2Reader {
    name = 'libgit2';
    parallel = 16;
    #nodegit;
    #odb;
    constructor(nodegit, odb) {
        this.#nodegit = nodegit;
        this.#odb = odb;
    }
    async read(oid) {
        const hex = (0,git_oid/* oidToHex */.zc)(oid, 0, oid.length);
        const odb = this.#odb;
        if (odb === undefined) {
            throw new errors/* CodefangError */.UD('repository-command-failed', `the libgit2 reader is closed (object ${hex})`, {
                oid: hex,
            });
        }
        const id = this.#nodegit.Oid.fromString(hex);
        let object;
        try {
            object = await odb.read(id);
            if (object === null && (await odb.existsExt(id, 0)) !== 1)
                return undefined;
        }
        catch (error) {
            throw libgit2_reader_corrupt(hex, libgit2_reader_textOf(error), error);
        }
        if (object === null)
            throw libgit2_reader_corrupt(hex, 'libgit2 knows it and cannot inflate it, or its content has another id');
        const type = object.type();
        if (type < 1 || type > 4)
            throw libgit2_reader_corrupt(hex, `type ${type}`);
        return { type: type, bytes: copyOf(object) };
    }
    close() {
        this.#odb = undefined;
        return Promise.resolve();
    }
}
/** `toBuffer` copies; it calls the deprecated `Buffer()`, of which Node would warn in our name. */
function copyOf(object) {
    const size = object.size();
    if (size === 0)
        return new Uint8Array(0);
    const { noDeprecation } = process;
    process.noDeprecation = true;
    try {
        return object.data().toBuffer(size);
    }
    finally {
        process.noDeprecation = noDeprecation;
    }
}
function loadNodegit(options) {
    const name = ['node', 'git'].join('');
    const here = (0,external_node_module_.createRequire)(import.meta.url);
    const tries = options.nodegit === undefined
        ? [
            () => (0,external_node_module_.createRequire)((0,external_node_path_.join)((0,external_node_path_.resolve)(options.from ?? '.'), 'package.json'))(name),
            () => here(name),
        ]
        : [() => here((0,external_node_path_.resolve)(options.nodegit ?? '.'))];
    let failure;
    for (const load of tries) {
        try {
            return load();
        }
        catch (error) {
            if (failure === undefined || !isAbsent(error))
                failure = error;
        }
    }
    const why = isAbsent(failure)
        ? `the libgit2 reader needs nodegit, which is not installed${options.nodegit === undefined ? '' : ` in ${options.nodegit}`}`
        : `nodegit cannot be loaded by Node ${process.version} on ${process.platform}-${process.arch}`;
    throw new errors/* CodefangError */.UD('user-reader-unavailable', `${why}: ${libgit2_reader_textOf(failure)}`, { hint: INSTALL_HINT }, failure);
}
function isAbsent(error) {
    return error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND';
}
function libgit2_reader_corrupt(hex, detail, cause) {
    return new errors/* CodefangError */.UD('repository-corrupt-object', `object ${hex} cannot be read: ${detail}`, { oid: hex }, cause);
}
function libgit2_reader_textOf(error) {
    return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0];
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./lib/git/read-ahead.js
// Objects read before they are asked for, in the order they were announced, so that a slow source works while its user computes.
// Laws: bounded in count, and in bytes as far as the mean size of what was read so far can tell; never more than a hint, since
// what is not here is read when asked for; an object is handed out once; a failed read ahead is forgotten and read again.
/** A map key of raw bytes. */
function read_ahead_oidKey(oid) {
    return Buffer.from(oid.buffer, oid.byteOffset, oid.byteLength).toString('latin1');
}
/** Reads ahead on one reader for one user. */
class ReadAhead {
    #reader;
    #limits;
    #entries = new Map();
    #announced = new Uint8Array(0);
    #next = 0;
    #oidBytes = 20;
    #inFlight = 0;
    #readyBytes = 0;
    #readObjects = 0;
    #readBytes = 0;
    constructor(reader, limits) {
        this.#reader = reader;
        this.#limits = limits;
    }
    /** Announces objects, ids of `oidBytes` end to end, to come after those announced before. */
    announce(oids, oidBytes) {
        const left = this.#announced.subarray(this.#next);
        this.#oidBytes = oidBytes;
        this.#next = 0;
        if (left.length === 0) {
            this.#announced = oids;
        }
        else {
            this.#announced = new Uint8Array(left.length + oids.length);
            this.#announced.set(left);
            this.#announced.set(oids, left.length);
        }
        this.#pump();
    }
    /** The object, from what was read ahead or read now. */
    take(oid) {
        const key = read_ahead_oidKey(oid);
        const entry = this.#entries.get(key);
        if (entry === undefined) {
            // Announced objects that are never asked for must not block the later ones.
            if (this.#next < this.#announced.length && this.#full())
                this.#dropOldestReady();
            this.#pump();
            return this.#reader.read(oid);
        }
        this.#drop(key, entry);
        this.#pump();
        return entry.promise;
    }
    /** Hands out what is ready and not refused, oldest first. */
    takeReady(fits) {
        for (const [key, entry] of this.#entries) {
            if (entry.ready !== undefined && fits(entry.ready))
                this.#drop(key, entry);
        }
        this.#pump();
    }
    /** Forgets everything; reads in flight end unheard. */
    clear() {
        this.#announced = new Uint8Array(0);
        this.#next = 0;
        this.#entries.clear();
        this.#readyBytes = 0;
    }
    #pump() {
        while (this.#next < this.#announced.length && !this.#full()) {
            const oid = this.#announced.slice(this.#next, this.#next + this.#oidBytes);
            this.#next += this.#oidBytes;
            const key = read_ahead_oidKey(oid);
            if (!this.#entries.has(key))
                this.#begin(key, oid);
        }
    }
    #begin(key, oid) {
        const entry = { oid, promise: this.#reader.read(oid), ready: undefined };
        this.#entries.set(key, entry);
        this.#inFlight++;
        entry.promise.then((data) => {
            this.#inFlight--;
            if (data !== undefined)
                this.#readObjects++;
            this.#readBytes += data?.bytes.length ?? 0;
            if (this.#entries.get(key) === entry) {
                entry.ready = { oid, data };
                this.#readyBytes += data?.bytes.length ?? 0;
            }
            this.#pump();
        }, () => {
            this.#inFlight--;
            if (this.#entries.get(key) === entry)
                this.#entries.delete(key);
            this.#pump();
        });
    }
    #full() {
        const { size } = this.#entries;
        if (size === 0)
            return false;
        if (this.#inFlight >= this.#reader.parallel)
            return true;
        // As if one object of a sixteenth of the limit had been read before the first.
        const mean = (this.#limits.bytes / 16 + this.#readBytes) / (1 + this.#readObjects);
        return size >= this.#limits.objects || this.#readyBytes + (this.#inFlight + 1) * mean > this.#limits.bytes;
    }
    #drop(key, entry) {
        this.#entries.delete(key);
        this.#readyBytes -= entry.ready?.data?.bytes.length ?? 0;
    }
    #dropOldestReady() {
        for (const [key, entry] of this.#entries) {
            if (entry.ready === undefined)
                continue;
            this.#drop(key, entry);
            return;
        }
    }
}

;// CONCATENATED MODULE: ./lib/git/object-bridge.js
// An asynchronous object reader made synchronous for another thread: the worker blocks while the thread that owns the reader
// (the service) answers through shared memory.
//
//   shared memory, 32-bit words               who writes
//   0  TURN     0 worker, 1 service           both: whose turn it is; the worker sleeps on this word while it is 1
//   1  GONE     1 when the service is closed  service, never taken back
//   2  ANSWER   1 object, 2 absent,           service
//               3 failure, 4 gone
//   3  TYPE     git's number of the type      service
//   4  TOTAL    bytes of the answer           service
//   5  USED     bytes of it in the window     service
//   6  EXTRAS   records after the answer      service
//   7  -
//   8… the window: the answer's bytes (an object's content, or an error as JSON), or the next part of them; then, when all of
//      them fit, EXTRAS records of announced objects, each at a multiple of 4:
//      [length][type, 0 absent][id][content]
//
//   worker                                    service
//   TURN := service, posts {ask: id}    --->  reads the object, fills header and window
//   wakes, copies                       <---  TURN := worker, wakes the worker
//   answer not whole: TURN := service,
//   posts {more: true}                  --->  fills the window with the next part …
//   posts {announce: ids} at any time   --->  reads ahead; what is ready rides along with later answers
//
// Laws: header and window belong to whoever's turn it is. A closed service wakes the worker with an error; one that does not
// answer within the stall limit is an error that names the object, and the reader is dead after it. The service does not own
// its reader: several services, one a worker, may share one.




const TURN = 0;
const GONE = 1;
const ANSWER = 2;
const TYPE = 3;
const TOTAL = 4;
const USED = 5;
const EXTRAS = 6;
const HEADER_WORDS = 8;
const HEADER_BYTES = HEADER_WORDS * 4;
const WORKER = 0;
const SERVICE = 1;
const Answer = { object: 1, absent: 2, failure: 3, gone: 4 };
const RECORD_BYTES = 8;
const MAX_ANSWER_BYTES = 0x7fff_ffff;
/** Windows of extras the worker keeps before it forgets the oldest. */
const KEPT_WINDOWS = 4;
/** Serves a reader to one worker from this thread's event loop. */
function serveObjects(reader, options = {}) {
    const { port1, port2 } = new external_node_worker_threads_.MessageChannel();
    const shared = new SharedArrayBuffer(HEADER_BYTES + (options.windowBytes ?? 1024 * 1024));
    const service = new Service(reader, port1, shared, options.ahead ?? { objects: 256, bytes: 8 * 1024 * 1024 });
    return { port: port2, shared, close: () => service.close() };
}
/**
 * The reader over what `serveObjects` gave, for use in the worker.
 * @param oidBytes length of an object id
 * @param stallMs how long one answer may take, milliseconds; the default of ten minutes leaves room for a fetch
 */
function bridgedReader(port, shared, oidBytes, stallMs = 600_000) {
    return new Bridge(port, shared, oidBytes, stallMs);
}
class Service {
    #port;
    #header;
    #window;
    #ahead;
    #rest = new Uint8Array(0);
    #closed = false;
    constructor(reader, port, shared, limits) {
        this.#port = port;
        this.#header = new Int32Array(shared, 0, HEADER_WORDS);
        this.#window = new Uint8Array(shared, HEADER_BYTES);
        this.#ahead = new ReadAhead(reader, limits);
        port.on('message', (message) => this.#take(message));
        port.on('close', () => this.close());
        port.unref();
    }
    close() {
        if (this.#closed)
            return;
        this.#closed = true;
        this.#ahead.clear();
        Atomics.store(this.#header, GONE, 1);
        if (Atomics.load(this.#header, TURN) === SERVICE)
            this.#handOver(Answer.gone);
        this.#port.close();
    }
    #take(message) {
        if (this.#closed)
            return;
        if ('ask' in message)
            void this.#answer(message.ask);
        else if ('more' in message)
            this.#sendPart();
        else
            this.#ahead.announce(message.announce, message.oidBytes);
    }
    async #answer(oid) {
        let data;
        try {
            data = await this.#ahead.take(oid);
            if (data !== undefined && data.bytes.length > MAX_ANSWER_BYTES)
                throw tooLarge(oid, data.bytes.length);
        }
        catch (error) {
            if (!this.#closed)
                this.#begin(Answer.failure, 0, Buffer.from(JSON.stringify((0,errors/* toWire */.BW)(error))));
            return;
        }
        if (this.#closed)
            return;
        if (data === undefined)
            this.#begin(Answer.absent, 0, new Uint8Array(0));
        else
            this.#begin(Answer.object, data.type, data.bytes);
    }
    #begin(answer, type, bytes) {
        this.#header[TYPE] = type;
        this.#header[TOTAL] = bytes.length;
        this.#rest = bytes;
        this.#fill();
        this.#header[EXTRAS] = this.#rest.length === 0 ? this.#addExtras(align(bytes.length)) : 0;
        this.#handOver(answer);
    }
    #sendPart() {
        this.#fill();
        this.#handOver(this.#header[ANSWER]);
    }
    #fill() {
        const part = this.#rest.subarray(0, this.#window.length);
        this.#window.set(part);
        this.#header[USED] = part.length;
        this.#rest = this.#rest.subarray(part.length);
    }
    #addExtras(from) {
        let at = from;
        let count = 0;
        const head = new Int32Array(this.#window.buffer, HEADER_BYTES, this.#window.length >> 2);
        this.#ahead.takeReady(({ oid, data }) => {
            const length = data?.bytes.length ?? 0;
            const end = at + RECORD_BYTES + oid.length + length;
            if (end > this.#window.length)
                return false;
            head[at >> 2] = length;
            head[(at >> 2) + 1] = data?.type ?? 0;
            this.#window.set(oid, at + RECORD_BYTES);
            if (data !== undefined)
                this.#window.set(data.bytes, at + RECORD_BYTES + oid.length);
            at = align(end);
            count++;
            return true;
        });
        return count;
    }
    #handOver(answer) {
        this.#header[ANSWER] = answer;
        Atomics.store(this.#header, TURN, WORKER);
        Atomics.notify(this.#header, TURN);
    }
}
class Bridge {
    name = 'bridge';
    counters = { requests: 0, bytes: 0, waits: 0 };
    #port;
    #header;
    #window;
    #oidBytes;
    #stallMs;
    #extras = new Map();
    #extraBytes = 0;
    #dead = false;
    constructor(port, shared, oidBytes, stallMs) {
        this.#port = port;
        this.#header = new Int32Array(shared, 0, HEADER_WORDS);
        this.#window = new Uint8Array(shared, HEADER_BYTES);
        this.#oidBytes = oidBytes;
        this.#stallMs = stallMs;
    }
    read(oid) {
        this.counters.requests++;
        const data = this.#takeExtra(oid) ?? this.#ask(oid);
        const object = data.object;
        if (object !== undefined)
            this.counters.bytes += object.bytes.length;
        return object;
    }
    prefetch(oids) {
        if (!this.#dead)
            this.#port.postMessage({ announce: oids.slice(), oidBytes: this.#oidBytes });
    }
    close() {
        this.#dead = true;
        this.#extras.clear();
        this.#port.close();
    }
    #takeExtra(oid) {
        if (this.#extras.size === 0)
            return undefined;
        const key = oidKey(oid);
        const object = this.#extras.get(key);
        if (object === undefined && !this.#extras.has(key))
            return undefined;
        this.#forget(key, object);
        return { object };
    }
    #ask(oid) {
        this.#exchange({ ask: oid.slice() }, oid);
        const answer = this.#header[ANSWER];
        const type = this.#header[TYPE];
        const bytes = new Uint8Array(this.#header[TOTAL]);
        let filled = this.#header[USED];
        bytes.set(this.#window.subarray(0, filled));
        if (filled === bytes.length)
            this.#keepExtras(align(filled));
        while (filled < bytes.length) {
            this.#exchange({ more: true }, oid);
            const used = this.#header[USED];
            bytes.set(this.#window.subarray(0, used), filled);
            filled += used;
        }
        if (answer === Answer.failure)
            throw fromWire(JSON.parse(Buffer.from(bytes).toString()));
        return { object: answer === Answer.object ? { type, bytes } : undefined };
    }
    /** Gives the turn away with a message and sleeps until it comes back. */
    #exchange(message, oid) {
        if (this.#dead)
            throw unanswered(oid, 'the reader is closed');
        Atomics.store(this.#header, TURN, SERVICE);
        // Either the service sees that it is its turn when it closes, or this sees that it is gone.
        if (Atomics.load(this.#header, GONE) === 1)
            this.#die(oid, 'the thread that reads objects has closed');
        this.#port.postMessage(message);
        this.counters.waits++;
        while (Atomics.load(this.#header, TURN) === SERVICE) {
            if (Atomics.wait(this.#header, TURN, SERVICE, this.#stallMs) === 'timed-out') {
                this.#die(oid, `no answer within ${this.#stallMs / 1000} s`);
            }
        }
        if (this.#header[ANSWER] === Answer.gone)
            this.#die(oid, 'the thread that reads objects has closed');
    }
    #die(oid, why) {
        this.close();
        throw unanswered(oid, why);
    }
    #keepExtras(from) {
        let at = from;
        const head = new Int32Array(this.#window.buffer, HEADER_BYTES, this.#window.length >> 2);
        for (let count = this.#header[EXTRAS]; count > 0; count--) {
            const length = head[at >> 2];
            const type = head[(at >> 2) + 1];
            const content = at + RECORD_BYTES + this.#oidBytes;
            const key = Buffer.from(this.#window.slice(at + RECORD_BYTES, content)).toString('latin1');
            if (this.#extras.has(key))
                this.#forget(key, this.#extras.get(key));
            const bytes = new Uint8Array(length);
            bytes.set(this.#window.subarray(content, content + length));
            this.#extras.set(key, type === 0 ? undefined : { type: type, bytes });
            this.#extraBytes += length;
            at = align(content + length);
        }
        for (const [key, object] of this.#extras) {
            if (this.#extraBytes <= KEPT_WINDOWS * this.#window.length)
                break;
            this.#forget(key, object);
        }
    }
    #forget(key, object) {
        this.#extras.delete(key);
        this.#extraBytes -= object?.bytes.length ?? 0;
    }
}
function align(bytes) {
    return (bytes + 3) & ~3;
}
function unanswered(oid, why) {
    const hex = oidToHex(oid, 0, oid.length);
    return new CodefangError('repository-command-failed', `object ${hex} could not be read: ${why}`, { oid: hex });
}
function tooLarge(oid, bytes) {
    const hex = (0,git_oid/* oidToHex */.zc)(oid, 0, oid.length);
    return new errors/* CodefangError */.UD('repository-too-large', `object ${hex} has ${bytes} bytes, more than a thread can be sent`, {
        oid: hex,
    });
}

// EXTERNAL MODULE: ./lib/git/file-reading.js
var file_reading = __webpack_require__(19585);
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
const pack_tables_indexTableNames = (/* unused pure expression or super */ null && (['names', 'offsets', 'largeOffsets']));
const FANOUT_BYTES = 1024;
const PER_INDEX = 40;
/** Rows of a page, as in assembly/packs.ts. */
const PAGE_ROWS = 256;
/** What a cache takes for an entry besides, and for its table of chains, at most (assembly/cache.ts). */
const ENTRY_BYTES = 64;
const CACHE_BYTES = 4096;
/** An entry of a cache has at most an eighth of it. */
const ENTRIES_AT_LEAST = 8;
const pack_tables_align = (bytes) => Math.ceil(bytes / 16) * 16;
/** Bytes of the pack-table region for these tables. */
function pack_tables_packTableBytes(tables) {
    let bytes = pack_tables_align(16 + 8 * tables.packBytes.length) + PER_INDEX * tables.indexes.length + 64;
    for (const { packs } of tables.indexes) {
        bytes += FANOUT_BYTES + (typeof packs === 'number' ? 0 : pack_tables_align(4 * packs.length));
    }
    return bytes;
}
/** Bytes of a cache that holds whole indexes of so many objects each. */
function indexCacheBytes(indexes, oidBytes) {
    let bytes = 0;
    let page = 0;
    for (const { objectCount, isMulti } of indexes) {
        page = Math.max(page, pack_tables_align(PAGE_ROWS * (oidBytes + (isMulti ? 8 : 4))) + ENTRY_BYTES);
        bytes += Math.ceil(objectCount / PAGE_ROWS) * page;
    }
    // The table of chains has a slot of four bytes for every KiB, rounded up to a power of two.
    return Math.ceil(Math.max(bytes, ENTRIES_AT_LEAST * page) * (1 + 8 / 1024)) + CACHE_BYTES + ENTRY_BYTES;
}
/** Lays the tables down at address `at`. */
function pack_tables_writePackTables(memory, at, tables) {
    const view = new DataView(memory.buffer);
    view.setUint32(at, tables.packBytes.length, true);
    view.setUint32(at + 4, tables.indexes.length, true);
    tables.packBytes.forEach((bytes, pack) => {
        view.setBigUint64(at + 16 + 8 * pack, BigInt(bytes), true);
    });
    let row = at + 16 + 8 * tables.packBytes.length;
    let free = pack_tables_align(row + PER_INDEX * tables.indexes.length);
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
            free = pack_tables_align(free + 4 * index.packs.length);
        }
        row += PER_INDEX;
    }
}

// EXTERNAL MODULE: ./lib/base/release.js
var base_release = __webpack_require__(34764);
;// CONCATENATED MODULE: ./lib/history/commit-graph.js
// Commits and their parents, read as they are asked for, each once. Rows are those of a commit table.



/** Commits read in one call. */
const COMMITS_PER_CALL = 4096;
/** A graph that grows. */
class commit_graph_CommitGraph {
    table;
    #kernel;
    #boundary;
    #rows = new Map();
    /** Parents that were all read, by row. */
    #parents = [];
    /** `boundary` are the commits, by `oidKey`, whose parents are not to be read. The table may have commits already. */
    constructor(kernel, table, boundary) {
        this.table = table;
        this.#kernel = kernel;
        this.#boundary = boundary;
        for (let row = 0; row < table.count; row++)
            this.#rows.set(oidKey(table.oid(row)), row);
    }
    /** Reads commits that are not there yet. Errors: one that is missing or corrupt (`repository-*`). */
    read(oids) {
        const most = Math.min(COMMITS_PER_CALL, this.#kernel.mostObjects);
        const asked = new Set();
        const unread = oids.filter((oid) => {
            const key = oidKey(oid);
            if (this.#rows.has(key) || asked.has(key))
                return false;
            asked.add(key);
            return true;
        });
        for (let from = 0; from < unread.length; from += most) {
            const words = this.#kernel.commits(Buffer.concat(unread.slice(from, from + most)));
            forEachCommitRow(words, this.#kernel.oidBytes, (commit) => {
                this.#rows.set(oidKey(commit.oid), this.table.add(commit));
            });
        }
    }
    /** Reads everything that can be reached from a commit. */
    readAll(head) {
        for (let frontier = [head]; frontier.length > 0;) {
            const from = this.table.count;
            this.read(frontier);
            frontier = [];
            for (let row = from; row < this.table.count; row++)
                frontier.push(...this.parentIds(row));
        }
    }
    /** The row of a commit that was read; -1 if it was not. */
    rowOf(oid) {
        return this.#rows.get(oidKey(oid)) ?? -1;
    }
    /** Ids of a commit's parents, none beyond the boundary; copies. */
    parentIds(row) {
        const { table } = this;
        const count = this.#boundary.has(oidKey(table.oid(row))) ? 0 : table.parentCount(row);
        return Array.from({ length: count }, (_, number) => table.parent(row, number).slice());
    }
    /** Rows of a commit's parents, -1 for one that was not read. */
    parentsOf(row) {
        const known = this.#parents[row];
        if (known !== undefined)
            return known;
        const parents = this.parentIds(row).map((oid) => this.rowOf(oid));
        if (!parents.includes(-1))
            this.#parents[row] = parents;
        return parents;
    }
    /** Whether a commit is older than another; of the same age, whether its id is smaller. */
    isOlder = (a, b) => {
        const { table } = this;
        const [timeOfA, timeOfB] = [table.committerTimes[a], table.committerTimes[b]];
        return timeOfA === timeOfB ? Buffer.compare(table.oid(a), table.oid(b)) < 0 : timeOfA < timeOfB;
    };
    /** The first parents of a row from it on, oldest first. */
    firstParents(row) {
        const line = new Set();
        for (let next = row; next !== undefined && next >= 0; [next] = this.parentsOf(next)) {
            if (line.has(next))
                throw commit_graph_ownAncestor(this.table.oid(next));
            line.add(next);
        }
        return [...line].reverse();
    }
}
/** The error of a graph that is none: a lying index can make a chain of parents a cycle. */
function commit_graph_ownAncestor(oid) {
    const hex = Buffer.from(oid).toString('hex');
    return new CodefangError('repository-corrupt-object', `commit ${hex} leads back to itself, or descends from one that does`, {
        oid: hex,
        hint: 'check the repository with `git fsck`, or clone it again',
    });
}

;// CONCATENATED MODULE: ./lib/history/all-commits.js
// All commits of a history in one order that serves the main line, too: before each commit of the main line stand those that it brings, that
// is, which it reaches and the one before it does not; parents first, and of those that are free to come the oldest. So
//
//   - the main line, taken out of the order, is the main line,
//   - the commits up to one of the main line are all it reaches: its whole past, and nothing else,
//   - the order up to there does not depend on what comes later.
//
// What follows a known part is read without the known part: commits are walked from both sides, newest first, those that known commits reach
// being known. A clock may be wrong, so age alone proves nothing. But with S the most seconds by which any known commit seems older than one of its
// ancestors, a known ancestor of age t has only descendants of at least t - S among the known commits: once everything known and as young
// as that is walked, whatever is not found to be known, is new. A wrong clock costs time, not truth.



/**
 * The order of what the commits of a main line (rows, oldest first) reach; `isOut` tells of rows that are not to be in it, as their parents
 * are not. Throws for a commit that is its own ancestor.
 */
function all_commits_orderAll(graph, mainLine, isOut) {
    const order = [];
    const taken = new Set();
    for (const main of mainLine) {
        const group = broughtBy(graph, main, (row) => taken.has(row) || isOut(row));
        for (const row of group)
            taken.add(row);
        order.push(...inOrder(graph, group));
    }
    return order;
}
/** A row and all it reaches through rows that are not `isOut`. */
function broughtBy(graph, main, isOut) {
    const group = new Set([main]);
    // A set is gone through with what is added on the way.
    for (const row of group) {
        for (const parent of graph.parentsOf(row))
            if (parent >= 0 && !isOut(parent))
                group.add(parent);
    }
    return [...group];
}
/** Rows with parents first; parents that are not among them do not count. */
function inOrder(graph, group) {
    if (group.length === 1) {
        if (graph.parentsOf(group[0]).includes(group[0]))
            throw ownAncestor(graph.table.oid(group[0]));
        return [...group];
    }
    const places = new Map(group.map((row, place) => [row, place]));
    const parentsOf = (place) => graph.parentsOf(group[place]).map((row) => places.get(row) ?? -1);
    const order = topologicalOrder(group.length, parentsOf, (a, b) => graph.isOlder(group[a], group[b]));
    if (order.length < group.length) {
        const reached = new Set(order);
        for (const [row, place] of places)
            if (!reached.has(place))
                throw ownAncestor(graph.table.oid(row));
    }
    return order.map((place) => group[place]);
}
/** All rows that a row reaches, with it. */
function all_commits_reachedFrom(graph, row) {
    return new Set(broughtBy(graph, row, () => false));
}
/** Marks of rows on a walk; a row never goes back to a smaller one. */
const NEW = 1;
const KNOWN = 2;
/**
 * The rows that the new commits of a main line bring and a known commit does not reach, with these new commits: a set. `known` is its row,
 * and `clockSkew` is of what it reaches. Reads what it must.
 */
function all_commits_newRows(graph, mainLine, known, clockSkew) {
    const { committerTimes: times } = graph.table;
    const marks = new Map(mainLine.map((row) => [row, NEW]));
    const waiting = new Heap((a, b) => graph.isOlder(b, a));
    const walked = new Map();
    let oldest = Infinity;
    const mark = (row, as) => {
        if ((marks.get(row) ?? 0) >= as)
            return;
        marks.set(row, as);
        waiting.add(row);
        if (as === NEW)
            oldest = Math.min(oldest, times[row]);
    };
    const markParents = (row, as) => {
        const parents = graph.parentIds(row);
        graph.read(parents);
        for (const parent of parents)
            mark(graph.rowOf(parent), as);
    };
    mark(known, KNOWN);
    for (const row of mainLine)
        markParents(row, NEW);
    for (let row = waiting.first; row !== undefined && times[row] >= oldest - clockSkew; row = waiting.first) {
        waiting.take();
        const as = marks.get(row) ?? 0;
        if (walked.get(row) === as)
            continue;
        walked.set(row, as);
        markParents(row, as);
    }
    return new Set([...marks].filter(([, as]) => as === NEW).map(([row]) => row));
}
/**
 * The most seconds by which a commit of an order seems older than one of its ancestors, or more: `known` is that of commits that are not in the
 * order, which their rows may stand for as parents.
 */
function all_commits_clockSkewOf(graph, order, known) {
    const { committerTimes: times } = graph.table;
    /** The youngest of each row's ancestors and itself. */
    const youngest = new Map();
    let skew = known;
    for (const row of order) {
        let most = times[row];
        for (const parent of graph.parentsOf(row)) {
            if (parent >= 0)
                most = Math.max(most, youngest.get(parent) ?? times[parent] + known);
        }
        youngest.set(row, most);
        skew = Math.max(skew, most - times[row]);
    }
    return skew;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/history/people.js
// The people of a history: every distinct `Name <mail>` of an author, as written, numbered in order of first sight. Two spellings in bytes
// that read the same are one person.

/** Who wrote what was there before the part of a history that is read. A person has a mail, if an empty one. */
const people_EARLIER = 'Earlier';
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
    /** The row of the person whose name and mail are these bytes; what is not UTF-8 is read as Latin-1. */
    rowOf(author) {
        const bytes = Buffer.from(author.buffer, author.byteOffset, author.byteLength);
        const key = bytes.toString('latin1');
        let row = this.#rows.get(key);
        if (row === undefined) {
            row = this.rowOfName(isUtf8(bytes) ? bytes.toString('utf8') : key);
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
function co_authors_withCoAuthors(kernel, commits, names, known = []) {
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

;// CONCATENATED MODULE: ./lib/history/main-line.js
// The main line: a commit, its first parent, and so on.



/** Commits read in one call. */
const main_line_COMMITS_PER_CALL = 4096;
/** The kernel compares every commit with every boundary: more of them are looked up here, commit by commit. */
const MOST_BOUNDARIES = 256;
/**
 * Reads the main line up to `head` into an empty table, newest first, and gives its rows, oldest first. It ends at a commit of `boundaryIds`.
 * Errors: a commit that is missing, corrupt or its own ancestor (`repository-*`).
 */
function main_line_readMainLine(kernel, table, head, boundaryIds) {
    const boundary = new Set(boundaryIds.map(oidKey));
    const few = boundaryIds.length <= Math.min(MOST_BOUNDARIES, kernel.mostObjects - 2);
    const ids = few ? Buffer.concat(boundaryIds) : Buffer.alloc(0);
    const most = few ? main_line_COMMITS_PER_CALL : 1;
    // A lying index can make the chain a cycle. The marked row moves on at every power of two, so a cycle comes back to one.
    let mark = 0;
    for (let next = head; next !== undefined;) {
        const before = table.count;
        forEachCommitRow(kernel.firstParents(next, most, ids), kernel.oidBytes, (commit) => {
            const row = table.add(commit);
            if (row > mark && Buffer.compare(commit.oid, table.oid(mark)) === 0)
                throw ownAncestor(commit.oid);
            if ((row & (row - 1)) === 0)
                mark = row;
        });
        const last = table.count - 1;
        const full = table.count - before === most;
        const ends = table.parentCount(last) === 0 || boundary.has(oidKey(table.oid(last)));
        next = full && !ends ? table.parent(last, 0).slice() : undefined;
    }
    return Array.from({ length: table.count }, (_, i) => table.count - 1 - i);
}

// EXTERNAL MODULE: ./lib/history/window.js
var history_window = __webpack_require__(70374);
;// CONCATENATED MODULE: ./lib/history/history.js
// A history: its commits oldest first, as columns, and the people who wrote them. Two orders: the first-parent chain (the main line,
// a merge being one change of it) and all commits, those that a commit of the main line brings before it (all-commits.ts).









/**
 * Reads a history. Errors: a commit or parent that is missing or corrupt, or its own ancestor (`repository-*`); no commit in the window
 * (`user-no-commits`).
 */
function history_readHistory(kernel, options) {
    const people = new People();
    const ordered = options.order === 'first-parent'
        ? history_mainLineOf(kernel, people, options)
        : (followingCommits(kernel, people, options) ?? allCommits(kernel, people, options));
    const { table, start } = ordered;
    const boundary = new Set(options.boundary.map(oidKey));
    const shallow = ordered.rows.some((row, i) => !(start !== undefined && i === 0) && table.parentCount(row) > 0 && boundary.has(oidKey(table.oid(row))));
    const newest = ordered.rows[ordered.rows.length - 1];
    const headOid = Buffer.from(table.oid(newest)).toString('hex');
    const headTree = table.tree(newest).slice();
    const { known } = options;
    const follows = known !== undefined &&
        ordered.known >= 0 &&
        start?.commits === known.folded &&
        // A window that is counted from the newest commit moves with it, though it folds the same commits.
        (start === undefined || start.time === known.firstTime);
    const rows = follows ? ordered.rows.slice(ordered.known + 1) : ordered.rows;
    const before = follows ? known : undefined;
    const columns = columnsOf({ ...ordered, rows }, kernel.oidBytes, options.tickSeconds, before, () => people.rowOf(Buffer.from(EARLIER)));
    const ofAuthors = options.coAuthors
        ? withCoAuthors(kernel, columns, people.names, before?.people)
        : numbered(columns, people.names, before?.people);
    const { commits, names } = ofAuthors;
    const { clockSkew } = ordered;
    return { commits, people: names, headOid, headTree, follows, shallow, folded: start?.commits, clockSkew };
}
/** Whether a window is asked for: it is cut from the whole line, while without one the walk ends where it meets what is known. */
function isCut({ window }) {
    return window?.since !== undefined || window?.until !== undefined;
}
function history_mainLineOf(kernel, people, options) {
    const { head, boundary, known } = options;
    const table = new CommitTable(kernel.oidBytes, people);
    const ends = known === undefined || isCut(options) || known.folded !== undefined ? [] : [known.lastOid];
    const line = readMainLine(kernel, table, head, [...boundary, ...ends]);
    const cut = cutOf(table, line, options.window);
    const rows = line.slice(cut.first, cut.end);
    const start = cut.foldedTime === undefined ? undefined : { commits: cut.first + 1, time: cut.foldedTime };
    // A walk that ends at the known commit has it as its oldest row; in a whole line it stands behind as many rows as are known.
    const last = known === undefined ? -1 : ends.length > 0 ? 0 : known.count - 1;
    return {
        table,
        rows,
        // The table has the line newest first.
        firstParent: (row) => (row + 1 < table.count ? row + 1 : -1),
        isMainLine: () => true,
        known: placeOf(table, rows, last, known),
        start,
        clockSkew: 0,
    };
}
/** All commits, read whole. */
function allCommits(kernel, people, options) {
    const { known } = options;
    const graph = graphOf(kernel, people, options);
    const { table } = graph;
    graph.readAll(options.head);
    const line = graph.firstParents(graph.rowOf(options.head));
    const cut = cutOf(table, line, options.window);
    const mainLine = line.slice(cut.first, cut.end);
    const earlier = cut.foldedTime === undefined ? undefined : reachedFrom(graph, mainLine[0]);
    const rows = orderAll(graph, mainLine, (row) => earlier?.has(row) === true);
    const start = earlier === undefined || cut.foldedTime === undefined ? undefined : { commits: earlier.size, time: cut.foldedTime };
    return {
        ...inGraph(graph, mainLine),
        rows,
        known: placeOf(table, rows, known === undefined ? -1 : known.count - 1, known),
        start,
        clockSkew: clockSkewOf(graph, rows, 0),
    };
}
/** The last known commit and those of all commits that follow it; undefined if it is not on the main line, or is not all that came before. */
function followingCommits(kernel, people, options) {
    const { head, boundary, known } = options;
    if (known === undefined || isCut(options) || known.folded !== undefined)
        return undefined;
    const table = new CommitTable(kernel.oidBytes, people);
    const [last, ...mainLine] = readMainLine(kernel, table, head, [...boundary, known.lastOid]);
    if (placeOf(table, [last], 0, known) < 0)
        return undefined;
    const graph = graphOf(kernel, people, options, table);
    const rest = newRows(graph, mainLine, last, known.clockSkew);
    const rows = orderAll(graph, mainLine, (row) => !rest.has(row));
    return {
        ...inGraph(graph, [last, ...mainLine]),
        rows: [last, ...rows],
        known: 0,
        start: undefined,
        clockSkew: clockSkewOf(graph, rows, known.clockSkew),
    };
}
function graphOf(kernel, people, { boundary }, table = new CommitTable(kernel.oidBytes, people)) {
    return new CommitGraph(kernel, table, new Set(boundary.map(oidKey)));
}
function inGraph(graph, mainLine) {
    const main = new Set(mainLine);
    return {
        table: graph.table,
        firstParent: (row) => graph.parentsOf(row).at(0) ?? -1,
        isMainLine: (row) => main.has(row),
    };
}
/** The place of the last known commit, if it is where it should be; else -1. */
function placeOf(table, rows, place, known) {
    const row = rows.at(place < 0 ? rows.length : place);
    return row !== undefined && known !== undefined && Buffer.compare(table.oid(row), known.lastOid) === 0 ? place : -1;
}
/** People in the order of their first commit, so that later commits do not change the numbers of those before. */
function numbered(commits, names, known = []) {
    const people = new People(known);
    return {
        commits: { ...commits, authors: commits.authors.map((row) => people.rowOfName(names[row])) },
        names: people.names,
    };
}
/** The part of a main line (rows, oldest first) that a window leaves; all of it without one. */
function cutOf(table, line, window) {
    if (window === undefined)
        return { first: 0, end: line.length, foldedTime: undefined };
    const cut = cutHistory(Float64Array.from(line, (row) => table.committerTimes[row]), window);
    if (cut !== undefined)
        return cut;
    throw new CodefangError('user-no-commits', 'no commit of the main line is as old as --until asks for', {
        hint: 'give a later date',
    });
}
function columnsOf({ table, rows, firstParent, isMainLine, start }, width, tickSeconds, before, authorOfStart) {
    const count = rows.length;
    const columns = {
        oidBytes: width,
        oids: new Uint8Array(count * width),
        trees: new Uint8Array(count * width),
        parentTrees: new Uint8Array(count * width),
        parentCounts: Uint8Array.from(rows, (row) => Math.min(255, table.parentCount(row))),
        committerTimes: Float64Array.from(rows, (row) => table.committerTimes[row]),
        authorTimes: Float64Array.from(rows, (row) => table.authorTimes[row]),
        authors: Uint32Array.from(rows, (row) => table.authors[row]),
        mainLine: Uint8Array.from(rows, (row) => Number(isMainLine(row))),
    };
    rows.forEach((row, i) => {
        columns.oids.set(table.oid(row), i * width);
        columns.trees.set(table.tree(row), i * width);
        const parent = firstParent(row);
        if (parent >= 0)
            columns.parentTrees.set(table.tree(parent), i * width);
    });
    if (start !== undefined && before === undefined) {
        columns.parentTrees.fill(0, 0, width);
        columns.parentCounts[0] = 0;
        columns.committerTimes[0] = columns.authorTimes[0] = start.time;
        columns.authors[0] = authorOfStart();
    }
    return { ...columns, ticks: ticksOf(columns.committerTimes, tickSeconds, before, columns.mainLine) };
}
/** Rows `from` to `end` of a history's commits; views, nothing is copied. */
function history_sliceCommits(commits, from, end) {
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

;// CONCATENATED MODULE: ./lib/changes/line-rows.js
// What changed inside the files of tree rows, from the kernel's rows (drawn in kernel/assembly/changes.ts), as columns.


const SUBMODULE = 0o160000;
const OLD_IS_BLOB = 1;
const NEW_IS_BLOB = 2;
/** Words of a kernel row before its hunks, and of a hunk. */
const ROW_WORDS = 6;
const HUNK_WORDS = 4;
/** The kernel's status bits that are change flags as they stand: binary, missing, too large, of each side. */
const STATUS_FLAGS = 63;
/** The kernel's status bit for a diff that was too large to search. */
const COARSE = 64;
/** Flags known from the modes alone, for rows whose blobs are not looked at. */
function line_rows_submoduleFlags(rows) {
    return rows.oldModes.length === 0
        ? new Uint8Array(0)
        : Uint8Array.from(rows.oldModes, (mode, row) => (mode === SUBMODULE ? ChangeFlag.oldSubmodule : 0) |
            (rows.newModes[row] === SUBMODULE ? ChangeFlag.newSubmodule : 0));
}
/**
 * Compares the blobs of every row. The kernel gets the rows path by path, so that versions of one file, which are deltas of each other
 * in the pack, are read in one go. `coarse` counts diffs too large to be searched, given as one hunk.
 */
function line_rows_readLineRows(kernel, rows, pathCount, { announce, diffs, without } = {}) {
    const count = rows.kinds.length;
    const cache = diffs?.isOpen === true ? diffs : undefined;
    /** Where the kernel's row of each change begins in the parts, end to end. */
    const places = new Uint32Array(count);
    const parts = [];
    let length = 0;
    const take = (part) => {
        parts.push(part);
        length += part.length;
    };
    const width = kernel.oidBytes;
    const pairBytes = 4 + 2 * width;
    const sorted = line_rows_byPath(rows, pathCount);
    const all = pairsOf(rows, sorted, width, without);
    const keys = [];
    let order = sorted;
    if (cache !== undefined) {
        const text = Buffer.from(all.buffer, all.byteOffset, all.byteLength);
        let missed = 0;
        order = sorted.filter((row, i) => {
            const key = text.toString('latin1', i * pairBytes, (i + 1) * pairBytes);
            const known = cache.get(key);
            if (known === undefined) {
                keys.push(key);
                all.copyWithin(pairBytes * missed++, i * pairBytes, (i + 1) * pairBytes);
                return true;
            }
            places[row] = length;
            take(known);
            return false;
        });
    }
    for (let from = 0; from < order.length; from += kernel.mostBlobPairs) {
        const end = Math.min(order.length, from + kernel.mostBlobPairs);
        const pairs = all.subarray(from * pairBytes, end * pairBytes);
        announce?.(blobsOf(pairs, width));
        const answer = kernel.blobChanges(pairs);
        let at = 0;
        for (let i = from; i < end; i++) {
            const next = at + ROW_WORDS + HUNK_WORDS * answer[at + 5];
            places[order[i]] = length + at;
            cache?.put(keys[i], answer.subarray(at, next));
            at = next;
        }
        take(end === order.length ? answer : answer.slice());
    }
    release({ all });
    return inRowOrder(rows, joined(parts, length), places);
}
function blobSides({ commits, oldModes, newModes }, row, without) {
    if (without?.[commits[row]] === 1)
        return 0;
    const isBlob = (mode) => mode !== 0 && mode !== SUBMODULE;
    return (isBlob(oldModes[row]) ? OLD_IS_BLOB : 0) | (isBlob(newModes[row]) ? NEW_IS_BLOB : 0);
}
function joined(parts, length) {
    if (parts.length === 1)
        return parts[0];
    const whole = new Uint32Array(length);
    let at = 0;
    for (const part of parts) {
        whole.set(part, at);
        at += part.length;
    }
    return whole;
}
/** The rows sorted by path, those of one path newest first: in packs an older version is as a rule a delta of the newer one. */
function line_rows_byPath({ newPaths }, pathCount) {
    const next = new Uint32Array(pathCount + 1);
    for (const path of newPaths)
        next[path + 1]++;
    for (let path = 1; path < next.length; path++)
        next[path] += next[path - 1];
    const order = new Uint32Array(newPaths.length);
    for (let row = order.length - 1; row >= 0; row--)
        order[next[newPaths[row]]++] = row;
    return order;
}
function pairsOf(rows, order, width, without) {
    const pairs = new Uint8Array(order.length * (4 + 2 * width));
    let at = 0;
    for (const row of order) {
        pairs[at] = blobSides(rows, row, without);
        pairs.set(rows.oldOids.subarray(row * width, (row + 1) * width), at + 4);
        pairs.set(rows.newOids.subarray(row * width, (row + 1) * width), at + 4 + width);
        at += 4 + 2 * width;
    }
    return pairs;
}
/** The ids of the blobs in pairs, each once. */
function blobsOf(pairs, width) {
    const bytes = Buffer.from(pairs.buffer, pairs.byteOffset, pairs.byteLength);
    const ids = new Set();
    for (let at = 0; at < bytes.length; at += 4 + 2 * width) {
        if (bytes[at] & OLD_IS_BLOB)
            ids.add(bytes.toString('latin1', at + 4, at + 4 + width));
        if (bytes[at] & NEW_IS_BLOB)
            ids.add(bytes.toString('latin1', at + 4 + width, at + 4 + 2 * width));
    }
    return Buffer.from([...ids].join(''), 'latin1');
}
/** The kernel's rows as columns, in the order of the changes. */
function inRowOrder(rows, words, places) {
    const count = places.length;
    const hunkCount = (words.length - ROW_WORDS * count) / HUNK_WORDS;
    const lines = {
        flags: line_rows_submoduleFlags(rows),
        oldLines: new Uint32Array(count),
        newLines: new Uint32Array(count),
        added: new Uint32Array(count),
        removed: new Uint32Array(count),
        hunkEnds: new Uint32Array(count),
    };
    const hunks = {
        oldStarts: new Uint32Array(hunkCount),
        oldCounts: new Uint32Array(hunkCount),
        newStarts: new Uint32Array(hunkCount),
        newCounts: new Uint32Array(hunkCount),
    };
    let coarse = 0;
    let hunk = 0;
    for (let row = 0; row < count; row++) {
        let at = places[row];
        lines.flags[row] |= words[at] & STATUS_FLAGS;
        if (words[at] & COARSE)
            coarse++;
        lines.oldLines[row] = words[at + 1];
        lines.newLines[row] = words[at + 2];
        lines.added[row] = words[at + 3];
        lines.removed[row] = words[at + 4];
        const hunkEnd = hunk + words[at + 5];
        for (at += ROW_WORDS; hunk < hunkEnd; hunk++, at += HUNK_WORDS) {
            hunks.oldStarts[hunk] = words[at];
            hunks.oldCounts[hunk] = words[at + 1];
            hunks.newStarts[hunk] = words[at + 2];
            hunks.newCounts[hunk] = words[at + 3];
        }
        lines.hunkEnds[row] = hunk;
    }
    return { lines, hunks, coarse };
}

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
/** The first word of a line, which may be quoted as in C, and what follows it. */
function patternOf(line) {
    const quoted = /^"((?:[^"\\]|\\.)*)"/.exec(line);
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
class path_filter_PathFilter {
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

// EXTERNAL MODULE: ./lib/changes/renames.js
var renames = __webpack_require__(71238);
;// CONCATENATED MODULE: ./lib/changes/tree-rows.js
// The kernel's tree rows (drawn in kernel/assembly/trees.ts) as columns, and renames joined to one row.




/** Compares each commit's tree with its first parent's. Files that a filter leaves out give no rows; they are counted. */
function tree_rows_readTreeRows(kernel, commits, filter) {
    const width = kernel.oidBytes;
    const count = commits.ticks.length;
    const paths = new PathInterner(filter && ((path) => filter.leftOutBy(path)));
    const leftOut = {};
    let rows = emptyRows(0, width);
    for (let from = 0; from < count; from += kernel.mostTreePairs) {
        const end = Math.min(count, from + kernel.mostTreePairs);
        const pairs = new Uint8Array((end - from) * 2 * width);
        for (let i = from; i < end; i++) {
            const at = (i - from) * 2 * width;
            pairs.set(commits.parentTrees.subarray(i * width, (i + 1) * width), at);
            pairs.set(commits.trees.subarray(i * width, (i + 1) * width), at + width);
        }
        const part = decode(kernel.treeChanges(pairs), from, width, paths, leftOut);
        rows = from === 0 ? part : tree_rows_join(rows, part);
    }
    return { rows, paths: paths.columns(), leftOut };
}
function emptyRows(count, width) {
    return {
        commits: new Uint32Array(count),
        kinds: new Uint8Array(count),
        oldPaths: new Uint32Array(count),
        newPaths: new Uint32Array(count),
        oldModes: new Uint32Array(count),
        newModes: new Uint32Array(count),
        oldOids: new Uint8Array(count * width),
        newOids: new Uint8Array(count * width),
    };
}
/** Words of a row before its path: commit, old mode, new mode, bytes of the path; then the old id and the new one. */
const OIDS_AT = 4;
/** Shows the kernel's rows: the word at which each begins, and the bytes in which its path lies. */
function forEachTreeRow(words, width, show) {
    const fixedWords = OIDS_AT + width / 2;
    for (let at = 0; at < words.length; at += fixedWords + ((words[at + 3] + 3) >> 2)) {
        const path = (at + fixedWords) * 4;
        show(at, path, path + words[at + 3]);
    }
}
/** What differs between two trees, by their ids; zeros are the empty tree. */
function tree_rows_treeChanges(kernel, oldTree, newTree) {
    const { oidBytes: width } = kernel;
    // A copy: the kernel's next call writes over its rows.
    const words = kernel.treeChanges(Buffer.concat([oldTree, newTree])).slice();
    const bytes = Buffer.from(words.buffer);
    const changes = [];
    forEachTreeRow(words, width, (at, path, pathEnd) => {
        const newOid = 4 * (at + OIDS_AT) + width;
        changes.push({
            path: bytes.toString('latin1', path, pathEnd),
            oldMode: words[at + 1],
            newMode: words[at + 2],
            newOid: bytes.subarray(newOid, newOid + width),
        });
    });
    return changes;
}
function decode(words, firstCommit, width, paths, leftOut) {
    const bytes = Buffer.from(words.buffer, words.byteOffset, words.byteLength);
    const places = [];
    const pathRows = [];
    forEachTreeRow(words, width, (at, path, pathEnd) => {
        const pathRow = paths.rowOf(bytes, path, pathEnd);
        if (pathRow < 0)
            leftOut[-1 - pathRow] = (leftOut[-1 - pathRow] ?? 0) + 1;
        else {
            places.push(at);
            pathRows.push(pathRow);
        }
    });
    const rows = emptyRows(places.length, width);
    for (let row = 0; row < places.length; row++) {
        const at = places[row];
        const oldMode = words[at + 1];
        const newMode = words[at + 2];
        const oids = (at + OIDS_AT) * 4;
        rows.commits[row] = firstCommit + words[at];
        rows.kinds[row] = oldMode === 0 ? ChangeKind.added : newMode === 0 ? ChangeKind.deleted : ChangeKind.modified;
        rows.oldModes[row] = oldMode;
        rows.newModes[row] = newMode;
        bytes.copy(rows.oldOids, row * width, oids, oids + width);
        bytes.copy(rows.newOids, row * width, oids + width, oids + 2 * width);
        rows.oldPaths[row] = rows.newPaths[row] = pathRows[row];
    }
    return rows;
}
function tree_rows_join(a, b) {
    const both = (x, y) => {
        const whole = new x.constructor(x.length + y.length);
        whole.set(x);
        whole.set(y, x.length);
        return whole;
    };
    return {
        commits: both(a.commits, b.commits),
        kinds: both(a.kinds, b.kinds),
        oldPaths: both(a.oldPaths, b.oldPaths),
        newPaths: both(a.newPaths, b.newPaths),
        oldModes: both(a.oldModes, b.oldModes),
        newModes: both(a.newModes, b.newModes),
        oldOids: both(a.oldOids, b.oldOids),
        newOids: both(a.newOids, b.newOids),
    };
}
/** Finds renames commit by commit; each becomes one row, in the place of the row that was added. Commits marked in `without` have none. */
function tree_rows_joinRenames(kernel, rows, paths, options, statistics, without) {
    const count = rows.kinds.length;
    const oracle = kernelSimilarity(kernel);
    /** For a row: the deleted row it was renamed from, -1 to drop it, undefined to leave it. */
    const sources = new Map();
    for (let from = 0, end = 0; from < count; from = end) {
        const added = [];
        const deleted = [];
        for (end = from; end < count && rows.commits[end] === rows.commits[from]; end++) {
            if (rows.kinds[end] === ChangeKind.added)
                added.push(end);
            else if (rows.kinds[end] === ChangeKind.deleted)
                deleted.push(end);
        }
        if (added.length === 0 || deleted.length === 0 || without?.[rows.commits[from]] === 1)
            continue;
        const files = filesOf(rows, paths, deleted, added, kernel.oidBytes);
        const gone = Uint32Array.from(deleted.keys());
        const come = Uint32Array.from(added.keys(), (i) => deleted.length + i);
        const found = findRenames(files, gone, come, oracle, statistics, options);
        found.destinations.forEach((destination, i) => {
            const source = deleted[found.sources[i]];
            sources.set(added[destination - deleted.length], source);
            sources.set(source, -1);
        });
    }
    return sources.size === 0 ? rows : withRenames(rows, sources, kernel.oidBytes);
}
/** Deleted rows with their old sides, then added rows with their new sides. */
function filesOf(rows, paths, deleted, added, oidBytes) {
    const count = deleted.length + added.length;
    const files = {
        paths,
        pathRows: new Uint32Array(count),
        modes: new Uint32Array(count),
        oids: new Uint8Array(count * oidBytes),
        oidBytes,
    };
    [...deleted, ...added].forEach((row, i) => {
        const old = i < deleted.length;
        files.pathRows[i] = old ? rows.oldPaths[row] : rows.newPaths[row];
        files.modes[i] = old ? rows.oldModes[row] : rows.newModes[row];
        files.oids.set((old ? rows.oldOids : rows.newOids).subarray(row * oidBytes, (row + 1) * oidBytes), i * oidBytes);
    });
    return files;
}
function withRenames(rows, sources, width) {
    const kept = [...rows.kinds.keys()].filter((row) => sources.get(row) !== -1);
    const result = emptyRows(kept.length, width);
    kept.forEach((row, i) => {
        const source = sources.get(row);
        const old = source ?? row;
        result.commits[i] = rows.commits[row];
        result.kinds[i] = source === undefined ? rows.kinds[row] : ChangeKind.renamed;
        result.oldPaths[i] = rows.oldPaths[old];
        result.newPaths[i] = rows.newPaths[row];
        result.oldModes[i] = rows.oldModes[old];
        result.newModes[i] = rows.newModes[row];
        result.oldOids.set(rows.oldOids.subarray(old * width, (old + 1) * width), i * width);
        result.newOids.set(rows.newOids.subarray(row * width, (row + 1) * width), i * width);
    });
    return result;
}

;// CONCATENATED MODULE: ./lib/changes/change-reader.js
// What some neighbouring commits changed: trees compared, renames joined, files compared, in three calls into the kernel.









/** Reads the changes of commits. Errors as the kernel's faults: missing trees, corrupt objects. */
function change_reader_readChanges(kernel, commits, options, aids = {}) {
    const { filterOf = (spec) => new PathFilter(spec) } = aids;
    const filter = options.filter && filterOf(options.filter);
    const { rows: treeRows, paths, leftOut } = readTreeRows(kernel, commits, filter);
    const renames = noRenames();
    const byTree = mergesByTree(commits, options.linesOfMerges ?? true);
    const rows = options.renames === undefined ? treeRows : joinRenames(kernel, treeRows, paths, options.renames, renames, byTree);
    if (rows !== treeRows)
        release(treeRows);
    const read = options.hunks
        ? readLineRows(kernel, rows, paths.ends.length, { ...aids, without: byTree })
        : { lines: noLines(rows.kinds.length, submoduleFlags(rows)), hunks: noHunks(), coarse: 0 };
    const ignored = ignoredOf(commits, options.keepAges);
    const { hunks, hunkEnds } = ignored === undefined
        ? { hunks: read.hunks, hunkEnds: read.lines.hunkEnds }
        : keepAges({ commits: rows.commits, hunkEnds: read.lines.hunkEnds }, read.hunks, ignored);
    const changes = { ...rows, ...read.lines, hunkEnds };
    const shebangs = options.shebangs === true && options.hunks ? readShebangs(kernel, changes, paths) : undefined;
    return { batch: { commits, changes, hunks, paths, shebangs }, renames, coarseDiffs: read.coarse, leftOut };
}
/** Marks the merges of which nothing is wanted but which files they change; undefined if there is none. */
function mergesByTree(commits, linesOfMerges) {
    if (linesOfMerges && !commits.mainLine.includes(0))
        return undefined;
    const marks = Uint8Array.from(commits.mainLine, (isMain, row) => (isMain === 1 && linesOfMerges) || !isMerge(commits, row) ? 0 : 1);
    return marks.includes(1) ? marks : undefined;
}
/** Marks the commits whose ids are listed; undefined if none is. */
function ignoredOf(commits, ids) {
    if (ids === undefined || ids.size === 0)
        return undefined;
    const width = commits.oidBytes;
    const marks = Uint8Array.from(commits.ticks, (_, row) => ids.has(oidToHex(commits.oids, row * width, width)) ? 1 : 0);
    return marks.includes(1) ? marks : undefined;
}
function noLines(count, flags) {
    const zeros = () => new Uint32Array(count);
    return { flags, oldLines: zeros(), newLines: zeros(), added: zeros(), removed: zeros(), hunkEnds: zeros() };
}
function noHunks() {
    const none = () => new Uint32Array(0);
    return { oldStarts: none(), oldCounts: none(), newStarts: none(), newCounts: none() };
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/kernel/fault-codes.js
// What the kernel's negative return codes mean (assembly/fault.ts has the same numbers), as typed errors with their place.

/** The kernel's fault codes that callers handle as values. */
const fault_codes_Fault = { missing: -1, wrongType: -9, tooLarge: -10, hostFailed: -14 };
const texts = {
    [-1]: ['repository-missing-object', 'object is missing'],
    [-2]: ['repository-corrupt-pack', 'compressed bytes are no valid zlib stream'],
    [-3]: ['repository-corrupt-pack', 'object has another size than its header says'],
    [-4]: ['repository-corrupt-pack', 'delta does not fit its base'],
    [-5]: ['repository-corrupt-pack', 'delta chain is a cycle or endless'],
    [-6]: ['repository-corrupt-pack', 'pack entry cannot be read'],
    [-7]: ['repository-corrupt-object', 'tree has entries that cannot be read or stand in the wrong order'],
    [-8]: ['repository-corrupt-object', 'commit cannot be read'],
    [-9]: ['repository-corrupt-object', 'object is of another type than its use needs'],
    [-10]: ['repository-too-large', 'object is larger than the memory set aside for objects'],
    [-11]: ['repository-unreadable', 'pack file cannot be read'],
    [-13]: ['repository-corrupt-pack', 'the base of a delta is missing'],
};
/** The typed error for a fault code; a code outside the table is a bug of the caller. */
function fault_codes_faultError(fault, place) {
    const [code, text] = texts[fault] ?? ['bug-kernel', `kernel fault ${String(fault)}`];
    const object = place.oid === undefined ? '' : ` (object ${place.oid})`;
    const where = place.file === undefined ? '' : ` in ${place.file} at offset ${String(place.offset ?? 0)}`;
    const hint = code === 'repository-missing-object'
        ? 'fetch what is missing, for example with `git fetch --refetch`'
        : code.startsWith('repository-corrupt')
            ? 'check the repository with `git fsck`, or clone it again'
            : undefined;
    return new CodefangError(code, `${text}${object}${where}`, hint === undefined ? place : { ...place, hint });
}

;// CONCATENATED MODULE: ./lib/kernel/kernel.js
// The one TypeScript face of the kernel: makes its memory, hands batches in, takes rows out. Everything is synchronous and belongs
// to one thread. Rows are what assembly/*.ts draws; views returned here hold until the next call.






/** A file beside this one, in lib/ and in a bundle. Not written as `new URL('…', import.meta.url)`: bundlers take that for an asset to rename. */
function beside(file) {
    return new URL(file, import.meta.url);
}
let compiled;
/** The kernel's code, compiled once a thread: with SIMD, or without where the machine has none. */
function kernelModule() {
    if (compiled === undefined) {
        const simd = readFileSync(beside('./kernel.wasm'));
        compiled = new WebAssembly.Module(WebAssembly.validate(simd) ? simd : readFileSync(beside('./kernel-scalar.wasm')));
    }
    return compiled;
}
/** What one call may give: more than any history holds in a batch, and less than a typed array can. */
const MOST_ROW_BYTES = (/* unused pure expression or super */ null && (1 << 30));
const CONFIG_SPACE = 1024;
const CONFIG_OUT = 2048;
/** Four slots of (source u32, key i32), comparison.ts. */
const SLOT_BYTES = 32;
/** One kernel instance with its own memory. */
class kernel_Kernel {
    memory;
    oidBytes;
    regions;
    host;
    exports;
    bytes;
    /** Rows drained in the present call. */
    rows = new Uint8Array(1 << 16);
    rowBytes = 0;
    outside;
    /** What the host threw in the present call. */
    thrown;
    /** Makes the memory and lays down the pack tables. Throws `user-bad-option` when the sizes do not fit an address space. */
    constructor(sizes, oidBytes, tables, host, module = kernelModule()) {
        this.regions = planRegions(sizes, packTableBytes(tables));
        this.oidBytes = oidBytes;
        this.host = host;
        const pages = Math.ceil(this.regions.totalBytes / 65536);
        // Addresses must stay below 2^31, where faults begin.
        if (pages > 32767) {
            throw new CodefangError('user-bad-option', `memory of ${String(pages >> 4)} MiB for one worker is more than 2047 MiB`, {
                hint: 'choose smaller caches',
            });
        }
        this.memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
        this.bytes = new Uint8Array(this.memory.buffer);
        this.exports = new WebAssembly.Instance(module, {
            env: { memory: this.memory },
            host: {
                readPack: (pack, offset, to, length) => this.readPack(pack, offset, to, length),
                readIndex: (index, table, offset, to, length) => this.readIndex(tables, index, table, offset, to, length),
                findObject: (oid) => this.findObject(oid),
                takeObject: (to) => {
                    if (this.outside !== undefined)
                        this.bytes.set(this.outside, to);
                    this.outside = undefined;
                },
                drain: (length) => {
                    this.drain(length);
                },
            },
        }).exports;
        const table = new Uint32Array(this.memory.buffer, this.regions.config.at, 2 * regionNames.length);
        regionNames.forEach((name, i) => {
            table[2 * i] = this.regions[name].at;
            table[2 * i + 1] = this.regions[name].bytes;
        });
        const { at } = this.regions.config;
        this.exports.configure(at, oidBytes, Math.log2(sizes.windowBytes), at + CONFIG_SPACE);
        writePackTables(this.memory, this.regions.packTable.at, tables);
        this.exports.attachPacks();
    }
    /**
     * Rows of commits.ts from `start` along first parents, newest first, at most `most`, ending at a root or at one of the
     * `boundary` ids (concatenated).
     */
    firstParents(start, most, boundary) {
        this.handIn(start, 0);
        this.handIn(boundary, 32);
        return this.rowsOf(this.exports.firstParents(most, boundary.length / this.oidBytes));
    }
    /** Rows of commits.ts for the ids, in their order; at most `mostObjects` of them. */
    commits(oids) {
        this.handIn(oids, 0);
        return this.rowsOf(this.exports.commits(oids.length / this.oidBytes));
    }
    /** Rows of trees.ts for (old tree, new tree) pairs of ids; at most `mostTreePairs` of them. */
    treeChanges(pairs) {
        this.handIn(pairs, 0);
        return this.rowsOf(this.exports.treeChanges(pairs.length / (2 * this.oidBytes)));
    }
    /** Rows of changes.ts for pairs drawn there; at most `mostBlobPairs` of them. */
    blobChanges(pairs) {
        this.handIn(pairs, 0);
        return this.rowsOf(this.exports.blobChanges(pairs.length / (4 + 2 * this.oidBytes)));
    }
    /** Sizes of blobs in bytes as i32, -1 for what is missing or no blob. */
    sizes(oids) {
        const width = this.oidBytes;
        const sizes = new Uint32Array(oids.length / width);
        for (let from = 0; from < sizes.length; from += this.mostObjects) {
            const part = oids.subarray(from * width, (from + this.mostObjects) * width);
            this.handIn(part, 0);
            sizes.set(this.rowsOf(this.exports.sizes(part.length / width)), from);
        }
        return sizes;
    }
    /** Starts comparing files by content; the arena is in use until the last `scoreDestinations`. */
    openBlocks() {
        this.rowBytes = 0;
        this.rowsOf(this.exports.openBlocks());
    }
    /** Takes sources (comparison.ts), at most `mostSources`, as a new block; returns how many of them fitted. */
    addSources(rows) {
        this.handIn(rows, 0);
        const held = this.exports.addSources(rows.length / (8 + this.oidBytes), 0);
        this.rowsOf(Math.min(held, 0));
        return held;
    }
    /** Scores destinations (comparison.ts), at most `mostDestinations`, against the block; their slots as they are then. */
    scoreDestinations(rows, minimumScore, firstSource) {
        this.handIn(rows, 0);
        const count = rows.length / (8 + this.oidBytes + SLOT_BYTES);
        return this.rowsOf(this.exports.scoreDestinations(count, minimumScore, firstSource, 0));
    }
    /** How many ids, tree pairs and blob pairs one call takes. */
    get mostObjects() {
        return Math.floor(this.regions.input.bytes / this.oidBytes);
    }
    get mostTreePairs() {
        return Math.floor(this.regions.input.bytes / (2 * this.oidBytes));
    }
    get mostBlobPairs() {
        return Math.floor(this.regions.input.bytes / (4 + 2 * this.oidBytes));
    }
    get mostSources() {
        return Math.floor(this.regions.input.bytes / (8 + this.oidBytes));
    }
    get mostDestinations() {
        return Math.floor(this.regions.input.bytes / (8 + this.oidBytes + SLOT_BYTES));
    }
    /**
     * Loads a batch of objects through the arena and shows them one after the other, in order; what does not fit in the arena is
     * loaded by itself. An absent object is shown as undefined, one too large for the memory as 'too-large'.
     */
    forEachObject(oids, show) {
        const width = this.oidBytes;
        for (let from = 0; from < oids.length; from += this.mostObjects * width) {
            const part = oids.subarray(from, from + this.mostObjects * width);
            this.handIn(part, 0);
            const rows = this.rowsOf(this.exports.objects(part.length / width)).slice();
            for (let i = 0; i < part.length / width; i++) {
                const oid = part.subarray(i * width, (i + 1) * width);
                const type = (rows[3 * i] ?? 0) | 0;
                // What failed is asked for again by itself, so that its place is not that of a later failure of the batch.
                const alone = type < 0 && type !== Fault.missing;
                show(alone ? this.loadOne(oid) : this.loaded(rows, 3 * i), from / width + i);
            }
        }
    }
    /** One object, as `forEachObject` shows it. */
    loadOne(oid) {
        this.handIn(oid, 0);
        return this.loaded(this.rowsOf(this.exports.object()), 0);
    }
    loaded(rows, at) {
        const type = (rows[at] ?? 0) | 0;
        if (type === Fault.missing)
            return undefined;
        if (type === Fault.tooLarge)
            return 'too-large';
        if (type < 0)
            throw this.failure(type);
        const from = rows[at + 2] ?? 0;
        return { type, bytes: this.bytes.subarray(from, from + (rows[at + 1] ?? 0)) };
    }
    /** What this kernel has done. */
    counters() {
        const at = this.regions.config.at + CONFIG_OUT;
        this.exports.counters(at);
        return readCounters(new Float64Array(this.memory.buffer, at, COUNTERS));
    }
    handIn(data, offset) {
        const { at, bytes } = this.regions.input;
        if (offset + data.length > bytes)
            throw new CodefangError('bug-kernel', 'batch is larger than the input region');
        this.bytes.set(data, at + offset);
        this.rowBytes = 0;
        this.thrown = undefined;
    }
    rowsOf(result) {
        if (result < 0)
            throw this.failure(result);
        return new Uint32Array(this.rows.buffer, 0, this.rowBytes >> 2);
    }
    failure(fault) {
        return fault === Fault.hostFailed ? this.thrown : faultError(fault, this.place());
    }
    place() {
        const at = this.regions.config.at + CONFIG_OUT;
        this.exports.faultPlace(at);
        const view = new DataView(this.memory.buffer);
        const pack = view.getInt32(at, true);
        const oid = Buffer.from(this.bytes.subarray(at + 16, at + 16 + this.oidBytes)).toString('hex');
        return pack < 0 ? { oid } : { oid, file: this.host.packName(pack), offset: view.getFloat64(at + 8, true) };
    }
    readPack(pack, offset, to, length) {
        return this.host.readPack(pack, offset, this.bytes.subarray(to, to + length));
    }
    /** 1, or 0 for a failure, which ends the call: what is then looked for outside the packs is answered with it. */
    readIndex({ indexes }, index, table, offset, to, length) {
        try {
            indexes[index].read(indexTableNames[table], offset, this.bytes.subarray(to, to + length));
            return 1;
        }
        catch (error) {
            this.thrown ??= error;
            return 0;
        }
    }
    findObject(at) {
        if (this.thrown !== undefined)
            return Fault.hostFailed;
        let object;
        try {
            object = this.host.findObject(this.bytes.slice(at, at + this.oidBytes));
        }
        catch (error) {
            this.thrown ??= error;
            return Fault.hostFailed;
        }
        if (object === undefined)
            return Fault.missing;
        if (object === 'too-large')
            return Fault.tooLarge;
        this.outside = object.bytes;
        return object.bytes.length * 8 + object.type;
    }
    drain(length) {
        const wanted = this.rowBytes + length;
        if (wanted > MOST_ROW_BYTES) {
            throw new CodefangError('repository-too-large', 'what a few commits changed takes more than 1 GiB to list');
        }
        if (wanted > this.rows.length) {
            const larger = new Uint8Array(Math.max(wanted, this.rows.length * 2));
            larger.set(this.rows.subarray(0, this.rowBytes));
            this.rows = larger;
        }
        const { at } = this.regions.output;
        this.rows.set(this.bytes.subarray(at, at + length), this.rowBytes);
        this.rowBytes = wanted;
    }
}

;// CONCATENATED MODULE: ./lib/git/loose-objects.js
// Loose objects: one zlib file each, `objects/xx/yyyy…` by the hexadecimal id (gitrepository-layout(5)). This module finds and
// reads the compressed bytes and parses the header of inflated ones; inflating is the kernel's work.



/** No valid header is longer: a type of 6 letters, a space, 16 digits, NUL. */
const loose_objects_maxLooseHeaderBytes = 24;
/**
 * The compressed bytes of a loose object from the first of the directories that has it; `undefined` when none has.
 * `repository-too-large` when the file has more than `maxBytes` bytes.
 */
function loose_objects_readLooseFile(directories, oidHex, maxBytes) {
    if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(oidHex)) {
        throw new CodefangError('repository-corrupt-object', `no object id: '${oidHex}'`);
    }
    for (const directory of directories) {
        try {
            const bytes = readWholeFile(join(directory, oidHex.slice(0, 2), oidHex.slice(2)), maxBytes);
            if (bytes)
                return bytes;
        }
        catch (error) {
            if (!(error instanceof CodefangError))
                throw error;
            throw new CodefangError(error.code, error.message, { ...error.data, oid: oidHex }, error);
        }
    }
    return undefined;
}
/**
 * The header that opens an inflated loose object, `type SP size NUL` with the size in decimal without leading zeros.
 * `undefined` when the bytes open with none: the object is corrupt, and the caller knows which it is.
 */
function loose_objects_parseLooseHeader(bytes) {
    const end = bytes.subarray(0, loose_objects_maxLooseHeaderBytes).indexOf(0);
    if (end < 0)
        return undefined;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, end).toString('latin1');
    const match = /^(commit|tree|blob|tag) (0|[1-9][0-9]*)$/.exec(text);
    if (!match)
        return undefined;
    const size = Number(match[2]);
    if (!Number.isSafeInteger(size))
        return undefined;
    return { type: match[1], size, headerBytes: end + 1 };
}

;// CONCATENATED MODULE: ./lib/git/object-store.js
// The objects of one repository, as one thread sees them: a kernel over the packs, with file descriptors of its own, and for what is
// in no pack the loose objects or another reader. Everything is synchronous.








/**
 * Opens a store. With `reader`, objects that are in no pack are asked of it instead of looked for as loose files. `reads` is called at
 * every read.
 */
function object_store_openStore(source, sizes, reader, reads = () => undefined) {
    const files = source.packs.packs.map((pack) => ({ path: pack.path, descriptor: -1 }));
    const indexFiles = [];
    const opened = (path) => {
        const file = { path, descriptor: -1 };
        indexFiles.push(file);
        return file;
    };
    const tables = {
        packBytes: source.packs.packs.map((pack) => pack.size - source.oidBytes),
        indexes: [
            ...source.packs.multiPackIndexes.map(({ layout, packs }) => indexTables(opened(layout.path), layout, packs)),
            ...source.packs.packs.flatMap(({ index }, number) => index === undefined ? [] : [indexTables(opened(index.path), index, number)]),
        ],
    };
    const host = {
        readPack: (pack, offset, into) => {
            reads();
            const file = files[pack];
            if (file === undefined)
                return -1;
            try {
                if (file.descriptor < 0)
                    file.descriptor = openSync(file.path, 'r');
                return readFully(file.descriptor, into, offset);
            }
            catch {
                return -1;
            }
        },
        findObject: (oid) => {
            reads();
            return reader === undefined ? readLoose(source, oid, sizes.scratchBytes) : readFrom(reader, oid);
        },
        packName: (pack) => files[pack]?.path ?? `pack ${String(pack)}`,
    };
    const kernel = new Kernel(sizes, source.oidBytes, tables, host);
    return {
        kernel,
        close: () => {
            for (const file of [...files, ...indexFiles])
                if (file.descriptor >= 0)
                    closeSync(file.descriptor);
            reader?.close();
        },
    };
}
function readFrom(reader, oid) {
    try {
        return reader.read(oid);
    }
    catch (error) {
        if (error instanceof CodefangError && error.code === 'repository-too-large')
            return 'too-large';
        throw error;
    }
}
function indexTables(file, layout, packs) {
    const starts = {
        fanout: layout.fanoutOffset,
        names: layout.namesOffset,
        offsets: layout.offsetsOffset,
        largeOffsets: layout.largeOffsetsOffset,
    };
    return {
        objectCount: layout.objectCount,
        largeOffsetCount: layout.largeOffsetCount,
        packs,
        read: (table, offset, into) => {
            const position = starts[table] + offset;
            try {
                if (file.descriptor < 0)
                    file.descriptor = openSync(file.path, 'r');
                if (readFully(file.descriptor, into, position) === into.length)
                    return;
            }
            catch (error) {
                throw unreadable(layout.path, error);
            }
            throw new CodefangError('repository-corrupt-index', `${layout.path} ends inside its ${table} table`, {
                file: layout.path,
                offset: position,
            });
        },
    };
}
/** Reads until `into` is full or the file ends; bytes read. */
function readFully(descriptor, into, position) {
    let filled = 0;
    while (filled < into.length) {
        const count = readSync(descriptor, into, filled, into.length - filled, position + filled);
        if (count === 0)
            break;
        filled += count;
    }
    return filled;
}
const typeNumbers = {
    commit: object_reader_ObjectType.commit,
    tree: object_reader_ObjectType.tree,
    blob: object_reader_ObjectType.blob,
    tag: object_reader_ObjectType.tag,
};
/** A loose object, inflated and checked against its header. */
function readLoose(source, oid, maxBytes) {
    const hex = oidToHex(oid, 0, source.oidBytes);
    let inflated;
    try {
        const compressed = readLooseFile(source.objectDirectories, hex, maxBytes);
        if (compressed === undefined)
            return undefined;
        inflated = inflateSync(compressed, { maxOutputLength: maxBytes });
    }
    catch (error) {
        if (error instanceof CodefangError) {
            if (error.code === 'repository-too-large')
                return 'too-large';
            throw error;
        }
        if (error.code === 'ERR_BUFFER_TOO_LARGE')
            return 'too-large';
        throw corruptLoose(hex, 'its bytes are no valid zlib stream', error);
    }
    const header = parseLooseHeader(inflated.subarray(0, maxLooseHeaderBytes));
    if (header === undefined)
        throw corruptLoose(hex, 'it does not open with a type and a size');
    const bytes = inflated.subarray(header.headerBytes);
    if (bytes.length !== header.size) {
        throw corruptLoose(hex, `it has ${String(bytes.length)} bytes where its header says ${String(header.size)}`);
    }
    return { type: typeNumbers[header.type], bytes };
}
function corruptLoose(oid, what, cause) {
    const data = { oid, hint: 'check the repository with `git fsck`, or clone it again' };
    return new CodefangError('repository-corrupt-object', `corrupt loose object ${oid}: ${what}`, data, cause);
}

;// CONCATENATED MODULE: ./lib/git/tree-path.js
// One file of one commit, by its path: trees are read entry by entry (mode, space, name, NUL, id), as many as the path has parts.


const TYPE_BITS = 0o170000;
const REGULAR = 0o100000;
/** The bytes of the regular file at `path` of a commit; undefined if there is none, or it is missing or too large. */
function tree_path_fileOfCommit(kernel, commit, path) {
    const width = kernel.oidBytes;
    const header = objectBytes(kernel, commit, ObjectType.commit);
    const tree = header && /^tree ([0-9a-f]+)\n/.exec(Buffer.from(header.subarray(0, 80)).toString('latin1'))?.[1];
    let oid = tree === undefined ? undefined : oidFromHex(tree, width);
    const parts = path.split('/');
    for (const [depth, part] of parts.entries()) {
        const entries = oid && objectBytes(kernel, oid, ObjectType.tree);
        const entry = entries && entryOf(entries, Buffer.from(part), width);
        if (entry === undefined)
            return undefined;
        if (depth === parts.length - 1 && (entry.mode & TYPE_BITS) !== REGULAR)
            return undefined;
        ({ oid } = entry);
    }
    return oid && objectBytes(kernel, oid, ObjectType.blob);
}
function objectBytes(kernel, oid, type) {
    let bytes;
    kernel.forEachObject(oid, (object) => {
        if (object !== undefined && object !== 'too-large' && object.type === type)
            bytes = object.bytes.slice();
    });
    return bytes;
}
function entryOf(tree, name, width) {
    const bytes = Buffer.from(tree.buffer, tree.byteOffset, tree.byteLength);
    for (let at = 0; at < bytes.length;) {
        const space = bytes.indexOf(0x20, at);
        const end = bytes.indexOf(0, space);
        if (space < 0 || end < 0)
            return undefined;
        const oid = end + 1;
        if (bytes.subarray(space + 1, end).equals(name)) {
            return { mode: Number.parseInt(bytes.toString('latin1', at, space), 8), oid: bytes.subarray(oid, oid + width) };
        }
        at = oid + width;
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/uast/language-table.js
var language_table = __webpack_require__(60374);
;// CONCATENATED MODULE: ./lib/uast/runtime.js
// tree-sitter in this thread: its program and its grammars, which lie compressed in ../grammars (scripts/build-grammars.mjs) and are
// unpacked when they are first used. Starting is asynchronous, because web-tree-sitter is; everything after it is synchronous.
//
// An instance has a memory that cannot grow without bounds: text made to be hard can need gigabytes. Where it would, the instance stops for
// good, and another is started.




/**
 * The folder with the files of the grammars: beside the folder of this file, as in src/ and lib/, or beside this file, as in a bundle. Not
 * written as `new URL('…', import.meta.url)`: bundlers take that for an asset to rename.
 */
const grammarFolder = ['../grammars/', './grammars/']
    .map((path) => new URL(path, import.meta.url))
    .find((folder) => (0,external_node_fs_.existsSync)(folder));
function ofGrammars(file) {
    return new URL(file, grammarFolder ?? import.meta.url);
}
function unpacked(file) {
    return new Uint8Array(brotliDecompressSync(readFileSync(ofGrammars(file))));
}
/** Memory of one instance, in pages of 64 KiB: what it starts with, and the most for texts of so many bytes. */
const FIRST_PAGES = 512;
const PAGE_BYTES = 65_536;
const MOST_PAGES = 32_768;
/** Trees of usual code take up to eighty bytes for each of the text's. */
const TREE_BYTES = 160;
let started = 0;
/** Starts an instance for texts of at most so many bytes. Rejects with `bug-grammar` when its files are not there. */
async function runtime_startRuntime(mostTextBytes) {
    const pages = FIRST_PAGES * 4 + Math.ceil((mostTextBytes * TREE_BYTES) / PAGE_BYTES);
    const memory = new WebAssembly.Memory({ initial: FIRST_PAGES, maximum: Math.min(MOST_PAGES, pages) });
    const { Parser, Language, Query, raw } = await load(memory);
    const known = [];
    return {
        raw,
        parser: new Parser(),
        Query,
        grammarOf: (place) => {
            const { grammar, query = grammar } = languages[place];
            return (known[place] ??= {
                language: Language.loadSync(new WebAssembly.Module(unpacked(`${grammar}.wasm.br`))),
                query: readFileSync(ofGrammars(`${query}.scm`), 'utf8'),
            });
        },
    };
}
async function load(wasmMemory) {
    try {
        // Imported as a file, not bundled: bundlers rewrite what it asks of Node. Under another name it is another instance.
        const program = `${ofGrammars('web-tree-sitter.mjs').href}?${++started}`;
        const treeSitter = (await import(/* webpackIgnore: true */ /* @vite-ignore */ program));
        // The object that is handed in becomes the module. What it would print, its errors say.
        const raw = { wasmBinary: unpacked('web-tree-sitter.wasm.br'), wasmMemory, printErr: () => undefined };
        await treeSitter.Parser.init(raw);
        return { ...treeSitter, raw: raw };
    }
    catch (error) {
        const cause = error instanceof Error ? error.message : String(error);
        throw new CodefangError('bug-grammar', `tree-sitter cannot be started: ${cause}`, {}, error);
    }
}

// EXTERNAL MODULE: ./lib/changes/syntax-columns.js
var syntax_columns = __webpack_require__(81648);
// EXTERNAL MODULE: ./lib/uast/english-words.js
var english_words = __webpack_require__(95449);
;// CONCATENATED MODULE: ./lib/uast/function-rows.js
// Rows of the declarations that a change touches.


/** Names of the columns, in the order of a row. */
const function_rows_FUNCTION_COLUMNS = (/* unused pure expression or super */ null && ([
    'sides',
    'kinds',
    'names',
    'fullNames',
    'firstLines',
    'lastLines',
    'isTouched',
    'isAlone',
    'bodyHighs',
    'bodyLows',
]));
/** Shorter bodies are alike by chance. */
const LEAST_BODY = 40;
/** Adds the rows of a change: of declarations that it touches, and of those that only one side has. */
function function_rows_addFunctionRows(rows, texts, change, sides, range) {
    const isEqual = haveEqualNames(sides);
    for (const side of [Side.old, Side.new]) {
        const parsed = sides[side];
        if (parsed === undefined)
            continue;
        const { kinds, names, fullNames, firstLines, lastLines, nameEnds, ends } = parsed.syntax.declarations;
        const touched = new TouchedLines(range, side);
        const others = isEqual ? undefined : new Set(sides[1 - side]?.syntax.declarations.fullNames);
        for (let i = 0; i < kinds.length; i++) {
            const isTouched = touched.meets(firstLines[i], lastLines[i]);
            const isAlone = others?.has(fullNames[i]) === false;
            if (!isTouched && !isAlone)
                continue;
            const body = isAlone ? bodyHash(parsed.text().slice(nameEnds[i], ends[i]), names[i]) : NO_HASH;
            rows.add(change, side, kinds[i], texts.add(names[i]), texts.add(fullNames[i]), firstLines[i], lastLines[i], isTouched ? 1 : 0, isAlone ? 1 : 0, body[0], body[1]);
        }
    }
}
function haveEqualNames([old, current]) {
    const [a, b] = [old?.syntax.declarations.fullNames, current?.syntax.declarations.fullNames];
    return a !== undefined && a.length === b?.length && a.every((name, i) => name === b[i]);
}
const NO_HASH = (/* unused pure expression or super */ null && ([0, 0]));
/** Two runs of FNV-1a, with different beginnings, over what is neither white space nor the name. */
function bodyHash(body, name) {
    const bare = body.replace(/[\p{L}\p{N}_$]+|\s+/gu, (part) => (part === name || part.trim() === '' ? '' : part));
    if (bare.length < LEAST_BODY)
        return NO_HASH;
    let high = 0x811c9dc5;
    let low = 0x9e3779b9;
    for (let at = 0; at < bare.length; at++) {
        const unit = bare.charCodeAt(at);
        high = Math.imul(high ^ unit, 0x01000193);
        low = Math.imul(low ^ unit, 0x01000193) ^ (low >>> 15);
    }
    return [high >>> 0, low >>> 0 || 1];
}

;// CONCATENATED MODULE: ./lib/uast/edit-distance.js
// Levenshtein's distance of two texts, as far as a bound: insertions, deletions and replacements of code units (Levenshtein 1966).
// Only a band of the usual table is filled: a path that leaves it costs more than the bound.
let above = new Uint32Array(64);
let row = new Uint32Array(64);
/** The distance of two texts, or `most + 1` if it is larger than `most`. */
function edit_distance_editDistance(a, b, most) {
    let from = 0;
    let aEnd = a.length;
    let bEnd = b.length;
    if (Math.abs(aEnd - bEnd) > most)
        return most + 1;
    while (from < aEnd && from < bEnd && a.charCodeAt(from) === b.charCodeAt(from))
        from++;
    while (aEnd > from && bEnd > from && a.charCodeAt(aEnd - 1) === b.charCodeAt(bEnd - 1)) {
        aEnd--;
        bEnd--;
    }
    const width = bEnd - from;
    if (width + 1 > row.length) {
        above = new Uint32Array(width + 64);
        row = new Uint32Array(width + 64);
    }
    const tooFar = most + 1;
    for (let column = 0; column <= width; column++)
        above[column] = Math.min(column, tooFar);
    for (let at = from; at < aEnd; at++) {
        const line = at - from + 1;
        const first = Math.max(1, line - most);
        const last = Math.min(width, line + most);
        row[first - 1] = first === 1 ? Math.min(line, tooFar) : tooFar;
        let least = row[first - 1];
        for (let column = first; column <= last; column++) {
            const same = a.charCodeAt(at) === b.charCodeAt(from + column - 1) ? 0 : 1;
            const insertion = row[column - 1] + 1;
            const deletion = (column > line - 1 + most ? tooFar : above[column]) + 1;
            row[column] = Math.min(above[column - 1] + same, insertion, deletion, tooFar);
            if (row[column] < least)
                least = row[column];
        }
        if (least > most)
            return tooFar;
        [above, row] = [row, above];
    }
    // Of rows as long as the other text, the band holds the last column, for lengths differ by at most `most`.
    return aEnd === from ? Math.min(width, tooFar) : above[width];
}

;// CONCATENATED MODULE: ./lib/uast/replaced-lines.js
// Lines that were replaced one by one by lines near them, and the identifiers on them.

/** Longer lines are data, or made by a program. */
const replaced_lines_LONGEST_LINE = 1000;
/** Pairs the lines of every hunk with as many old as new ones, and keeps pairs that are at most `most` apart. */
function replaced_lines_replacedLines({ hunks, from, end }, oldText, newText, most) {
    const found = [];
    for (let hunk = from; hunk < end; hunk++) {
        const count = hunks.oldCounts[hunk];
        if (count !== hunks.newCounts[hunk])
            continue;
        for (let i = 0; i < count; i++) {
            const oldLine = hunks.oldStarts[hunk] + i;
            const newLine = hunks.newStarts[hunk] + i;
            const [before, after] = [oldText.line(oldLine), newText.line(newLine)];
            if (before.length > replaced_lines_LONGEST_LINE || after.length > replaced_lines_LONGEST_LINE)
                continue;
            const distance = editDistance(before, after, most);
            if (distance >= 1 && distance <= most)
                found.push({ oldLine, newLine, distance });
        }
    }
    return found;
}
/** Whether any hunk has as many old as new lines, so that it is worth asking. */
function replaced_lines_hasReplacedLines({ hunks, from, end }) {
    for (let hunk = from; hunk < end; hunk++)
        if (hunks.oldCounts[hunk] === hunks.newCounts[hunk])
            return true;
    return false;
}
/** A text by lines, as git counts them. */
class replaced_lines_TextLines {
    text;
    #starts;
    constructor(text) {
        this.text = text;
    }
    /** The line of a number from 0, without its break; empty beyond the last. */
    line(number) {
        const starts = this.#lineStarts();
        if (number >= starts.length)
            return '';
        const end = number + 1 < starts.length ? starts[number + 1] - 1 : this.text.length;
        return this.text.slice(starts[number], this.text[end - 1] === '\r' ? end - 1 : end);
    }
    #lineStarts() {
        if (this.#starts !== undefined)
            return this.#starts;
        const starts = [0];
        for (let at = this.text.indexOf('\n'); at >= 0; at = this.text.indexOf('\n', at + 1))
            starts.push(at + 1);
        return (this.#starts = starts);
    }
}
/** The identifiers that start on a line, in its order. */
function replaced_lines_identifiersOfLine({ firstLines, starts, ends }, text, line) {
    let low = 0;
    let high = firstLines.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (firstLines[middle] < line)
            low = middle + 1;
        else
            high = middle;
    }
    const names = [];
    for (; firstLines[low] === line; low++)
        names.push(text.slice(starts[low], ends[low]));
    return names;
}

// EXTERNAL MODULE: ./lib/uast/roles.js
var uast_roles = __webpack_require__(4620);
;// CONCATENATED MODULE: ./lib/uast/declarations.js
// The declarations of a text as columns: each with its full name, told from what encloses it.

/** Longer names are cut. */
const LONGEST_NAME = 200;
/** Sorts what was found in a text, leaves out what was found twice, and names all in full. */
function declarations_declarationsOf(found, text) {
    found.sort((a, b) => a.start - b.start || b.end - a.end || b.kind - a.kind);
    const rows = [];
    const around = [];
    const seen = new Map();
    for (const declaration of found) {
        while (around.length > 0 && around[around.length - 1].of.end <= declaration.start)
            around.pop();
        const outer = around.at(-1);
        if (outer !== undefined && isTheSame(outer.of, declaration, text))
            continue;
        const { kind: written, scope } = declaration;
        const name = scope === undefined ? plainName(declaration.name) : `${plainName(scope)}.${plainName(declaration.name)}`;
        const isMember = outer?.kind === DeclarationKind.class || lastPart(name) !== name;
        const kind = written === DeclarationKind.function && isMember ? DeclarationKind.method : written;
        const path = outer === undefined ? name : `${outer.path}.${name}`;
        const row = { of: declaration, kind, name, path, fullName: path };
        around.push(row);
        if (kind === DeclarationKind.namespace)
            continue;
        const count = (seen.get(path) ?? 0) + 1;
        seen.set(path, count);
        rows.push(count === 1 ? row : { ...row, fullName: `${path}#${count}` });
    }
    const column = (of) => Uint32Array.from(rows, (row) => of(row.of));
    return {
        kinds: Uint8Array.from(rows, ({ kind }) => kind),
        names: rows.map(({ name }) => lastPart(name)),
        fullNames: rows.map(({ fullName }) => fullName),
        firstLines: column(({ firstLine }) => firstLine),
        lastLines: column(({ lastLine }) => lastLine),
        ends: column(({ end }) => end),
        nameEnds: column(({ nameEnd }) => nameEnd),
    };
}
/** One node found by two patterns, or a value with a name of its own: `const a: T = function b() {}` is one function, a. */
function isTheSame(outer, inner, text) {
    if (outer.end !== inner.end)
        return false;
    if (outer.start === inner.start)
        return true;
    // Python's `class A:` and its only method are two.
    return outer.kind !== DeclarationKind.class && /^\s*(?::[^]*=|[:=])\s*$/.test(text.slice(outer.nameEnd, inner.start));
}
/**
 * A name without quotes, white space and arguments of templates, its parts parted by dots whatever the language parts them by: `A<T>::b`
 * is `A.b`, `Shape:draw` is `Shape.draw`.
 */
function plainName(written) {
    let name = written.replace(/\s+/g, ' ').trim();
    if (/^(['"`]).*\1$/.test(name))
        return cut(name.slice(1, -1));
    if (!name.includes('operator') && /[\p{L}\p{N}_$]/u.test(name))
        name = name.replace(/<[^<>]*>/g, '');
    if (/^\w+:\w+$/.test(name))
        name = name.replace(':', '.');
    return cut(name.replace(/^:/, '').replace(/::/g, '.'));
}
function cut(name) {
    return name.slice(0, LONGEST_NAME);
}
/** The last part of a name with parts. */
function lastPart(name) {
    return /^(?:[\w$~]+\.)+(.+)$/.exec(name)?.[1] ?? name;
}

// EXTERNAL MODULE: ./lib/uast/import-names.js
var import_names = __webpack_require__(51609);
;// CONCATENATED MODULE: ./lib/uast/blob-syntax.js
// What one version of a file says: its declarations, imports, comments and identifiers, from one parse and one pass of a query.
// A function of the text, the language and the roles asked for, of nothing else: the limit on a parse counts what the parser does, not
// how long it takes.





/** The parser has stopped for good: its memory was full, or it has a fault. */
class blob_syntax_ParserStopped extends (/* unused pure expression or super */ null && (Error)) {
}
/**
 * What a parse may take, all of it counted by what the parser does: it rests every hundred steps, and asks for a piece of the text whenever it
 * looks outside of the one it has. Usual code takes 5 to 15 rests and less than one piece a kilobyte; some grammars, in text that does not
 * follow them, look ahead to the end again and again. See docs/performance.md.
 */
const FEWEST_RESTS = 2000;
const RESTS_PER_KIB = 64;
const FEWEST_PIECES = 4000;
const PIECES_PER_KIB = 16;
const PIECE = 5000;
/** A text of which more than this share is in errors is in another language. */
const MOST_ERRORS = 0.5;
/** Of a text this share must be in common with the one before for its tree to be of use. */
const LEAST_COMMON = 0.5;
/** Parsers of all languages, for some roles. */
class blob_syntax_BlobParser {
    runtime;
    wanted;
    #queries = [];
    #names = new NamePool();
    /** The last text, if it follows its grammar. */
    #last;
    constructor(runtime, wanted) {
        this.runtime = runtime;
        this.wanted = wanted;
    }
    /** Parses a text of the language at a place of the table. Throws `ParserStopped`, after which nothing works. */
    parse(text, language) {
        try {
            return this.#parse(text, language);
        }
        catch (error) {
            if (error instanceof WebAssembly.RuntimeError || error instanceof RangeError) {
                throw new blob_syntax_ParserStopped(error.message, { cause: error });
            }
            throw error;
        }
    }
    /** Forgets the last text. */
    forget() {
        this.#last?.tree.delete();
        this.#last = undefined;
    }
    #parse(text, language) {
        const { parser, raw } = this.runtime;
        const grammar = this.runtime.grammarOf(language);
        const query = (this.#queries[language] ??= new PreparedQuery(this.runtime, grammar.language, grammar.query, this.wanted));
        parser.setLanguage(grammar.language);
        const tree = this.#treeFromLast(text, language) ?? this.#tree(text);
        this.forget();
        if (tree === undefined)
            return 'too-complex';
        if (tree.rootNode.hasError) {
            try {
                return query.read(raw, tree, text, language, this.#names);
            }
            finally {
                tree.delete();
            }
        }
        this.#last = { text, language, tree };
        return query.read(raw, tree, text, language, this.#names);
    }
    /**
     * The tree made from the last text's, if that saves work: undefined if the texts have little in common, or if the tree has errors. Without
     * errors it is the tree that a parse from the start gives; with errors it may not be, since the parser then guesses.
     */
    #treeFromLast(text, language) {
        const last = this.#last;
        if (last?.language !== language)
            return undefined;
        const edit = editBetween(last.text, text);
        if (edit.oldEndIndex - edit.startIndex > (1 - LEAST_COMMON) * last.text.length)
            return undefined;
        if (edit.newEndIndex - edit.startIndex > (1 - LEAST_COMMON) * text.length)
            return undefined;
        last.tree.edit(edit);
        const tree = this.#tree(text, last.tree);
        if (tree?.rootNode.hasError !== true)
            return tree;
        tree.delete();
        return undefined;
    }
    /** The tree of a text; undefined if it takes too much. */
    #tree(text, from = null) {
        const { parser } = this.runtime;
        const kibibytes = text.length >> 10;
        const mostRests = FEWEST_RESTS + RESTS_PER_KIB * kibibytes;
        const mostPieces = FEWEST_PIECES + PIECES_PER_KIB * kibibytes;
        let rests = 0;
        let pieces = 0;
        // Who looks too often is told that the text is at its end.
        const piece = (at) => (++pieces > mostPieces ? '' : text.slice(at, at + PIECE));
        const tree = parser.parse(piece, from, { progressCallback: () => ++rests > mostRests || pieces > mostPieces });
        if (tree !== null && pieces <= mostPieces)
            return tree;
        tree?.delete();
        parser.reset();
        return undefined;
    }
}
/** The one replacement that makes one text of another. */
function editBetween(before, after) {
    const most = Math.min(before.length, after.length);
    let startIndex = 0;
    while (startIndex < most && before.charCodeAt(startIndex) === after.charCodeAt(startIndex))
        startIndex++;
    let oldEndIndex = before.length;
    let newEndIndex = after.length;
    while (oldEndIndex > startIndex &&
        newEndIndex > startIndex &&
        before.charCodeAt(oldEndIndex - 1) === after.charCodeAt(newEndIndex - 1)) {
        oldEndIndex--;
        newEndIndex--;
    }
    const startPosition = blob_syntax_placeOf(before, startIndex, 0, { row: 0, column: 0 });
    return {
        startIndex,
        oldEndIndex,
        newEndIndex,
        startPosition,
        oldEndPosition: blob_syntax_placeOf(before, oldEndIndex, startIndex, startPosition),
        newEndPosition: blob_syntax_placeOf(after, newEndIndex, startIndex, startPosition),
    };
}
/** Row and column of an index, counted on from a place before it. */
function blob_syntax_placeOf(text, index, from, place) {
    let { row } = place;
    let lineStart = from - place.column;
    for (let at = text.indexOf('\n', from); at >= 0 && at < index; at = text.indexOf('\n', at + 1)) {
        row++;
        lineStart = at + 1;
    }
    return { row, column: index - lineStart };
}
/** A language's query with the patterns that nobody needs left out. */
class PreparedQuery {
    query;
    #purposes;
    #names;
    /** Conditions on the text of captures, by pattern. */
    #predicates;
    constructor(runtime, language, source, wanted) {
        const query = new runtime.Query(language, `${source}\n(ERROR) @_error`);
        this.query = query;
        this.#names = query.captureNames;
        this.#purposes = query.captureNames.map(purposeOf);
        this.#predicates = query.textPredicates;
        query.captureQuantifiers.forEach((quantifiers, pattern) => {
            const used = this.#purposes.filter((_, capture) => quantifiers[capture] !== 0);
            const isWanted = used.some((purpose) => purpose === 'error' || wanted.has(purpose));
            if (!isWanted)
                query.disablePattern(pattern);
        });
    }
    /** What a tree says. */
    read(raw, tree, text, language, names) {
        const found = new Findings();
        eachMatch(raw, this.query, tree, (match) => this.#take(match, text, found));
        if (found.errorUnits > MOST_ERRORS * text.length)
            return 'other-language';
        return found.result(language, text, tree.rootNode.hasError, names);
    }
    /** Enters a match. */
    #take(match, text, found) {
        const { pattern, count } = match;
        const predicates = this.#predicates[pattern];
        if (predicates.length > 0) {
            const captures = Array.from({ length: count }, (_, i) => ({
                name: this.#names[match.capture(i)],
                node: { text: text.slice(match.start(i), match.end(i)) },
            }));
            if (!predicates.every((holds) => holds(captures)))
                return;
        }
        let declaration;
        let name = -1;
        let scope = -1;
        for (let i = 0; i < count; i++) {
            const purpose = this.#purposes[match.capture(i)];
            switch (purpose) {
                case 'function':
                case 'method':
                case 'class':
                case 'namespace':
                    declaration = { kind: DeclarationKind[purpose], at: i };
                    break;
                case 'name':
                    name = i;
                    break;
                case 'scope':
                    scope = i;
                    break;
                case 'import':
                    found.imports.push({
                        start: match.start(i),
                        line: match.firstLine(i),
                        text: text.slice(match.start(i), match.end(i)),
                    });
                    break;
                case 'error':
                    found.error(match.start(i), match.end(i));
                    break;
                case undefined:
                    break;
                default:
                    found.spans[purpose].add(match, i);
            }
        }
        if (declaration === undefined || name < 0)
            return;
        const { kind, at } = declaration;
        found.declarations.push({
            kind,
            start: match.start(at),
            end: match.end(at),
            firstLine: match.firstLine(at),
            lastLine: match.lastLine(at),
            name: text.slice(match.start(name), match.end(name)),
            nameEnd: match.end(name),
            scope: scope < 0 ? undefined : text.slice(match.start(scope), match.end(scope)),
        });
    }
}
function purposeOf(capture) {
    if (capture === '_error')
        return 'error';
    return [...roles, ...DECLARATION_PARTS].find((purpose) => purpose === capture);
}
/** What a pass has found so far. */
class Findings {
    declarations = [];
    imports = [];
    spans = {
        comment: new SpanList(),
        string: new SpanList(),
        identifier: new SpanList(),
        parameter: new SpanList(),
        branch: new SpanList(),
    };
    /** Code units in errors; those within errors count once. */
    errorUnits = 0;
    #errorEnd = 0;
    error(start, end) {
        this.errorUnits += Math.max(0, end - Math.max(start, this.#errorEnd));
        this.#errorEnd = Math.max(this.#errorEnd, end);
    }
    result(language, text, hasErrors, pool) {
        const { comment, string, identifier, parameter, branch } = this.spans;
        const imported = new Map();
        for (const { line, text: written } of this.imports.sort((a, b) => a.start - b.start)) {
            for (const name of importNames(language, written))
                if (!imported.has(name))
                    imported.set(name, line);
        }
        const declarations = declarationsOf(this.declarations, text);
        return {
            declarations: {
                ...declarations,
                names: declarations.names.map((name) => pool.own(name)),
                fullNames: declarations.fullNames.map((name) => pool.own(name)),
            },
            imports: Array.from(imported.keys(), (name) => pool.own(name)),
            importLines: Uint32Array.from(imported.values()),
            comments: comment.result(),
            strings: string.result(),
            identifiers: identifier.result(),
            parameters: parameter.result(),
            branches: branch.result(),
            hasErrors,
        };
    }
}
const NONE = new Uint32Array(0);
/** Most texts have none of some kinds, and every array takes room. */
const NO_SPANS = { firstLines: NONE, lastLines: NONE, starts: NONE, ends: NONE };
/** A growing list of spans, four words each. */
class SpanList {
    #words = new Uint32Array(0);
    #count = 0;
    add(match, capture) {
        const at = 4 * this.#count++;
        if (at + 4 > this.#words.length) {
            const longer = new Uint32Array(Math.max(64, 2 * this.#words.length));
            longer.set(this.#words);
            this.#words = longer;
        }
        this.#words[at] = match.firstLine(capture);
        this.#words[at + 1] = match.lastLine(capture);
        this.#words[at + 2] = match.start(capture);
        this.#words[at + 3] = match.end(capture);
    }
    /** In the order of the text; of equal spans one. Matches come by their ends, so nearly in that order. */
    result() {
        if (this.#count === 0)
            return NO_SPANS;
        const words = this.#words;
        let order = Array.from({ length: this.#count }, (_, row) => row);
        const compare = (a, b) => words[4 * a + 2] - words[4 * b + 2] || words[4 * b + 3] - words[4 * a + 3];
        if (order.some((row) => row > 0 && compare(row - 1, row) >= 0)) {
            order.sort(compare);
            order = order.filter((row, i) => i === 0 || compare(order[i - 1], row) !== 0);
        }
        const column = (of) => Uint32Array.from(order, (row) => words[4 * row + of]);
        return { firstLines: column(0), lastLines: column(1), starts: column(2), ends: column(3) };
    }
}

;// CONCATENATED MODULE: ./lib/uast/syntax-cache.js
// What versions of files say, by blob and language, least recently used out first, bounded in bytes.
/** What an entry takes besides its columns, and the columns of a kind of span besides their numbers; names are shared. */
const syntax_cache_ENTRY_BYTES = 2048;
const SPANS_BYTES = 512;
const NAME_BYTES = 12;
const DECLARATION_BYTES = 2 * NAME_BYTES + 20;
class syntax_cache_SyntaxCache {
    mostBytes;
    #entries = new Map();
    #bytes = 0;
    #hits = 0;
    #misses = 0;
    #evictions = 0;
    constructor(mostBytes) {
        this.mostBytes = mostBytes;
    }
    /** What is kept under a key. */
    get(key) {
        const entry = this.#entries.get(key);
        if (entry === undefined) {
            this.#misses++;
            return undefined;
        }
        this.#hits++;
        this.#entries.delete(key);
        this.#entries.set(key, entry);
        return entry.value;
    }
    /** Keeps a value of so many bytes, which is not kept yet; the newest is kept however large it is. */
    put(key, value, bytes) {
        this.#entries.set(key, { value, bytes });
        this.#bytes += bytes;
        for (const [oldest, entry] of this.#entries) {
            if (this.#bytes <= this.mostBytes || oldest === key)
                return;
            this.#entries.delete(oldest);
            this.#bytes -= entry.bytes;
            this.#evictions++;
        }
    }
    counters() {
        return { hits: this.#hits, misses: this.#misses, evictions: this.#evictions, bytes: this.#bytes };
    }
}
/** About what a version's syntax takes. */
function syntax_cache_bytesOf({ declarations, imports, comments, identifiers }) {
    const spans = ({ starts }) => (starts.length === 0 ? 0 : SPANS_BYTES + 16 * starts.length);
    return (syntax_cache_ENTRY_BYTES +
        spans(comments) +
        spans(identifiers) +
        NAME_BYTES * imports.length +
        DECLARATION_BYTES * declarations.names.length);
}

;// CONCATENATED MODULE: ./lib/uast/versions.js
// Versions of files, parsed: by the blob and what its path says of its language. Each is parsed once while it is remembered.




/** Texts that are at hand. */
const MOST_TEXTS = 4;
/** What the cache counts for a version without syntax. */
const REASON_BYTES = 256;
const UNPARSED = { 'too-complex': syntax_columns/* SyntaxState */.$O.tooComplex, 'other-language': syntax_columns/* SyntaxState */.$O.otherLanguage };
/** The parser has stopped for good at a version. */
class versions_StoppedAtVersion extends Error {
    version;
    constructor(version, cause) {
        super('the parser stopped', { cause });
        this.version = version;
    }
}
/** Parses versions with one kernel, in one thread, always for the same roles and up to the same size. */
class versions_Versions {
    kernel;
    mostBytes;
    aids;
    #cache;
    #parser;
    #texts = new Map();
    #parses = 0;
    #parsedUnits = 0;
    constructor(runtime, kernel, roles, mostBytes, aids) {
        this.kernel = kernel;
        this.mostBytes = mostBytes;
        this.aids = aids;
        this.#cache = new SyntaxCache(aids.cacheBytes);
        this.#parser = new BlobParser(runtime, roles);
    }
    /**
     * What came of a blob under a path whose language is at a place of the table. Throws `StoppedAtVersion`, after which nothing works; a
     * version at which that happened is hopeless.
     */
    version(oid, path, place) {
        const key = latin1(oid) + dialectOf(place, path);
        const known = this.#cache.get(key);
        if (known !== undefined)
            return known;
        const version = this.#parsed(key, oid, path, place);
        this.#cache.put(key, version, version.syntax === undefined ? REASON_BYTES : bytesOf(version.syntax));
        return version;
    }
    /** The text of a blob that was parsed. */
    text(oid) {
        const key = latin1(oid);
        const known = this.#texts.get(key);
        if (known !== undefined)
            return known;
        const { text = '' } = this.#load(oid);
        return text;
    }
    /** Forgets the texts and the last tree. */
    endBatch() {
        this.#texts.clear();
        this.#parser.forget();
    }
    counters() {
        return { cache: this.#cache.counters(), parses: this.#parses, parsedUnits: this.#parsedUnits };
    }
    #parsed(key, oid, path, place) {
        const { bytes, text } = this.#load(oid);
        if (text === undefined) {
            return {
                state: bytes === 0 ? SyntaxState.none : SyntaxState.tooLarge,
                language: place,
                bytes,
                syntax: undefined,
            };
        }
        const language = languageOfText(place, path, text);
        if (this.aids.hopeless.has(key))
            return { state: SyntaxState.tooComplex, language, bytes, syntax: undefined };
        const syntax = this.#syntaxOf(key, text, language);
        if (typeof syntax === 'string')
            return { state: UNPARSED[syntax], language, bytes, syntax: undefined };
        return { state: syntax.hasErrors ? SyntaxState.parsedWithErrors : SyntaxState.parsed, language, bytes, syntax };
    }
    #syntaxOf(key, text, language) {
        this.#parses++;
        this.#parsedUnits += text.length;
        this.aids.working();
        try {
            return this.#parser.parse(text, language);
        }
        catch (error) {
            throw error instanceof ParserStopped ? new versions_StoppedAtVersion(key, error) : error;
        }
    }
    /** A blob's size and text; no text if it is larger than any that is parsed, and no bytes if it cannot be had. */
    #load(oid) {
        let bytes = 0;
        let text;
        this.kernel.forEachObject(oid, (object) => {
            if (object === undefined)
                return;
            bytes = object === 'too-large' ? Infinity : object.bytes.length;
            if (object !== 'too-large' && bytes <= this.mostBytes) {
                text = Buffer.from(object.bytes.buffer, object.bytes.byteOffset, bytes).toString('utf8');
            }
        });
        if (text !== undefined) {
            this.#texts.set(latin1(oid), text);
            if (this.#texts.size > MOST_TEXTS) {
                const [oldest] = this.#texts.keys();
                this.#texts.delete(oldest);
            }
        }
        return { bytes, text };
    }
}
function latin1(oid) {
    return Buffer.from(oid.buffer, oid.byteOffset, oid.byteLength).toString('latin1');
}

;// CONCATENATED MODULE: ./lib/uast/syntax-reader.js
// Fills what the text of a batch's changed files says. Changes are looked at path by path, the newest first, as their lines were: so the
// old side of one is as a rule the new side of the next.












const syntax_reader_REGULAR = 0o100000;
const syntax_reader_TYPE_BITS = 0o170000;
/** Flags of a side that has no text, by side. */
const NOT_TEXT = [
    change_batch/* ChangeFlag */.FT.oldBinary | change_batch/* ChangeFlag */.FT.oldMissing | change_batch/* ChangeFlag */.FT.oldTooLarge,
    change_batch/* ChangeFlag */.FT.newBinary | change_batch/* ChangeFlag */.FT.newMissing | change_batch/* ChangeFlag */.FT.newTooLarge,
];
/** Reads syntax through one kernel, in one thread, always what one request says. */
class syntax_reader_SyntaxReader {
    request;
    #versions;
    constructor(runtime, kernel, request, aids) {
        this.request = request;
        this.#versions = new Versions(runtime, kernel, rolesOf(request), request.mostBytes, aids);
    }
    /** The syntax of a batch whose hunks are filled. Throws `StoppedAtVersion`; then a new reader is needed, and the version is hopeless. */
    read(batch) {
        const filling = new Filling(batch, this.request, this.#versions);
        for (const change of byPath(batch.changes, batch.paths.ends.length))
            filling.read(change);
        this.#versions.endBatch();
        return filling.columns();
    }
    counters() {
        return this.#versions.counters();
    }
}
function rolesOf({ functions, imports, comments, identifiers, addedIdentifiers }) {
    return new Set([
        ...(functions === true ? ['function', 'method', 'class', 'namespace'] : []),
        ...(imports === undefined ? [] : ['import']),
        ...(comments === true ? ['comment'] : []),
        ...(identifiers === undefined && addedIdentifiers !== true ? [] : ['identifier']),
    ]);
}
/** The columns of a batch while they are filled. */
class Filling {
    batch;
    request;
    versions;
    #texts = new TextTable();
    #sides;
    #functions = new RowGroups(FUNCTION_COLUMNS);
    #imports = new RowGroups(['sides', 'names', 'lines']);
    #comments = new RowGroups(['firstLines', 'lastLines', 'contents']);
    #replaced = new RowGroups(['oldLines', 'newLines', 'distances', 'identifiers']);
    #added = new RowGroups(['lines', 'names']);
    /** Of each pair of lines found: side and name of its identifiers. */
    #identifiers = [];
    /** Path and place of its language, by index into the path table. */
    #paths = [];
    constructor(batch, request, versions) {
        this.batch = batch;
        this.request = request;
        this.versions = versions;
        const count = batch.changes.kinds.length;
        this.#sides = {
            oldStates: new Uint8Array(count),
            newStates: new Uint8Array(count),
            oldLanguages: new Uint8Array(count).fill(NO_LANGUAGE_BYTE),
            newLanguages: new Uint8Array(count).fill(NO_LANGUAGE_BYTE),
        };
    }
    /** Finds what a change touches. */
    read(change) {
        if (this.#isUnchanged(change))
            return;
        const sides = [this.#side(change, Side.old), this.#side(change, Side.new)];
        const { hunkEnds } = this.batch.changes;
        const range = { hunks: this.batch.hunks, from: change === 0 ? 0 : hunkEnds[change - 1], end: hunkEnds[change] };
        const { functions, imports, comments, identifiers, addedIdentifiers } = this.request;
        if (functions === true)
            this.#readFunctions(change, sides, range);
        if (imports !== undefined)
            this.#readImports(change, sides, imports.mostBytes);
        if (comments === true)
            this.#readComments(change, sides, range);
        if (identifiers !== undefined)
            this.#readIdentifiers(change, sides, range, identifiers.mostDistance);
        if (addedIdentifiers === true)
            this.#readAdded(change, sides, range);
    }
    columns() {
        const count = this.batch.changes.kinds.length;
        const { identifiers: places, ...replacedLines } = this.#replaced.columns(count);
        const found = Array.from(places, (place) => this.#identifiers[place]);
        let end = 0;
        const flat = found.flat();
        return {
            sides: this.#sides,
            functions: this.#functions.columns(count),
            imports: this.#imports.columns(count),
            comments: this.#comments.columns(count),
            replacedLines,
            identifiers: {
                ends: Uint32Array.from(found, ({ length }) => (end += length / 2)),
                sides: Uint32Array.from({ length: end }, (_, i) => flat[2 * i]),
                names: Uint32Array.from({ length: end }, (_, i) => flat[2 * i + 1]),
            },
            addedIdentifiers: this.#added.columns(count),
            texts: this.#texts.columns(),
        };
    }
    #readFunctions(change, sides, range) {
        const parsed = sides.map((side) => {
            const syntax = side?.version().syntax;
            return side === undefined || syntax === undefined ? undefined : { syntax, text: side.text };
        });
        addFunctionRows(this.#functions, this.#texts, change, [parsed[Side.old], parsed[Side.new]], range);
    }
    #readImports(change, sides, mostBytes) {
        sides.forEach((side, which) => {
            const version = side?.version();
            if (version?.syntax === undefined || version.bytes > mostBytes)
                return;
            const { imports, importLines } = version.syntax;
            imports.forEach((name, i) => this.#imports.add(change, which, this.#texts.add(name), importLines[i]));
        });
    }
    #readComments(change, [old, current], range) {
        const spans = current?.version().syntax?.comments;
        if (current === undefined || spans === undefined)
            return;
        const touched = new TouchedLines(range, Side.new);
        const blocks = commentBlocks(spans).filter(({ firstLine, lastLine }) => touched.meets(firstLine, lastLine));
        if (blocks.length === 0)
            return;
        const before = new Set();
        const oldSpans = old?.version().syntax?.comments;
        if (old !== undefined && oldSpans !== undefined) {
            const text = old.text();
            for (const block of commentBlocks(oldSpans))
                before.add(spacedAlike(blockText(text, oldSpans, block)));
        }
        const text = current.text();
        for (const block of blocks) {
            const content = blockText(text, spans, block);
            if (before.has(spacedAlike(content)))
                continue;
            this.#comments.add(change, block.firstLine, block.lastLine, this.#texts.add(content));
        }
    }
    #readIdentifiers(change, [old, current], range, mostDistance) {
        if (old === undefined || current === undefined || !hasReplacedLines(range))
            return;
        const lines = [new TextLines(old.text()), new TextLines(current.text())];
        const pairs = replacedLines(range, lines[Side.old], lines[Side.new], mostDistance);
        if (pairs.length === 0)
            return;
        const spans = [old.version().syntax?.identifiers, current.version().syntax?.identifiers];
        for (const { oldLine, newLine, distance } of pairs) {
            const found = [];
            spans.forEach((identifiers, side) => {
                if (identifiers === undefined)
                    return;
                for (const name of identifiersOfLine(identifiers, lines[side].text, side === Side.old ? oldLine : newLine)) {
                    found.push(side, this.#texts.add(name));
                }
            });
            this.#replaced.add(change, oldLine, newLine, distance, this.#identifiers.push(found) - 1);
        }
    }
    #readAdded(change, [old, current], range) {
        const spans = current?.version().syntax?.identifiers;
        if (current === undefined || spans === undefined)
            return;
        const oldSpans = old?.version().syntax?.identifiers;
        // Without the old side nobody knows what is new.
        if (old !== undefined && oldSpans === undefined)
            return;
        const known = new Set(old === undefined || oldSpans === undefined ? [] : namesOf(oldSpans, old.text()));
        const touched = new TouchedLines(range, Side.new);
        namesOf(spans, current.text()).forEach((name, at) => {
            const line = spans.firstLines[at];
            if (!touched.meets(line, line) || known.has(name))
                return;
            known.add(name);
            if (!wordsOf(name).every(isEnglishWord))
                this.#added.add(change, line, this.#texts.add(name));
        });
    }
    /** Whether a file only moved, or got another mode: its text and its language are as they were. */
    #isUnchanged(change) {
        const { oldOids, newOids, oldPaths, newPaths } = this.batch.changes;
        const width = this.batch.commits.oidBytes;
        for (let at = change * width; at < (change + 1) * width; at++)
            if (oldOids[at] !== newOids[at])
                return false;
        const [old, current] = [this.#path(oldPaths[change]), this.#path(newPaths[change])];
        return dialectOf(old.place, old.path) === dialectOf(current.place, current.path);
    }
    #side(change, side) {
        const { changes, commits } = this.batch;
        const isOld = side === Side.old;
        const mode = (isOld ? changes.oldModes : changes.newModes)[change];
        if ((mode & syntax_reader_TYPE_BITS) !== syntax_reader_REGULAR || (changes.flags[change] & NOT_TEXT[side]) !== 0)
            return undefined;
        const { path, place } = this.#path((isOld ? changes.oldPaths : changes.newPaths)[change]);
        const states = isOld ? this.#sides.oldStates : this.#sides.newStates;
        const languages = isOld ? this.#sides.oldLanguages : this.#sides.newLanguages;
        if (place === NO_LANGUAGE) {
            states[change] = SyntaxState.unknownLanguage;
            return undefined;
        }
        const oid = (isOld ? changes.oldOids : changes.newOids).subarray(change * commits.oidBytes, (change + 1) * commits.oidBytes);
        let version;
        return {
            oid,
            version: () => {
                if (version === undefined) {
                    version = this.versions.version(oid, path, place);
                    states[change] = version.state;
                    languages[change] = version.language;
                }
                return version;
            },
            text: () => this.versions.text(oid),
        };
    }
    #path(index) {
        const known = this.#paths[index];
        if (known !== undefined)
            return known;
        const { bytes, ends } = this.batch.paths;
        const path = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', index === 0 ? 0 : ends[index - 1], ends[index]);
        return (this.#paths[index] = { path, place: languageOfPath(path) });
    }
}
function namesOf({ starts, ends }, text) {
    return Array.from(starts, (start, at) => text.slice(start, ends[at]));
}
/** What makes two comments the same: their words, not how they are broken into lines. */
function spacedAlike(comment) {
    return comment.replace(/\s+/g, ' ');
}

;// CONCATENATED MODULE: ./lib/pipeline/head-survey.js
// What the tree of the revision that is read says before its history is: its .gitattributes files, its .git-blame-ignore-revs, and how
// many of its files count.




const head_survey_SUBMODULE = 0o160000;
const head_survey_REGULAR = 0o100000;
const head_survey_TYPE_BITS = 0o170000;
const head_survey_ATTRIBUTES = '.gitattributes';
/** git does not read larger ones. */
const LARGEST_ATTRIBUTES = (/* unused pure expression or super */ null && (100 << 20));
/** Reads the tree. Errors as the kernel's faults. */
function head_survey_surveyHead(kernel, request) {
    return surveyChanges(kernel, request) ?? surveyTree(kernel, request);
}
/** The known survey brought up to date; undefined if there is none, or what it read has changed or cannot be compared. */
function surveyChanges(kernel, request) {
    const { tree, known } = request;
    const knownTree = known && oidFromHex(known.tree, kernel.oidBytes);
    if (known === undefined || knownTree === undefined || !isSameBut(request.filter, known.filter))
        return undefined;
    let changes;
    try {
        changes = treeChanges(kernel, knownTree, tree);
    }
    catch (error) {
        // The known tree may have gone with a rewritten history.
        if (error instanceof CodefangError && error.code.startsWith('repository-'))
            return undefined;
        throw error;
    }
    if (changes.some(({ path }) => isRead(request, path)))
        return undefined;
    const count = counterOf(known.filter, known);
    for (const { path, oldMode, newMode } of changes) {
        count.add(path, oldMode, -1);
        count.add(path, newMode, 1);
    }
    return { ...known, tree: oidToHex(tree, 0, kernel.oidBytes), ...count.result() };
}
function surveyTree(kernel, request) {
    const { tree } = request;
    // What a commit of the tree without parents adds.
    const entries = treeChanges(kernel, new Uint8Array(tree.length), tree);
    const files = {};
    const attributes = [];
    const unread = [];
    for (const { path, newMode, newOid } of entries) {
        if ((newMode & head_survey_TYPE_BITS) !== head_survey_REGULAR || !isRead(request, path))
            continue;
        const isAttributes = request.attributes && isAttributesFile(path);
        const content = contentOf(kernel, newOid);
        if (content === undefined || (isAttributes && content.length >= LARGEST_ATTRIBUTES))
            unread.push(path);
        else if (isAttributes) {
            const directory = path.slice(0, Math.max(0, path.length - head_survey_ATTRIBUTES.length - 1));
            attributes.push({ directory, text: head_survey_latin1(content) });
        }
        else
            files[path] = head_survey_latin1(content);
    }
    const filter = { ...request.filter, attributes };
    const count = counterOf(filter, { counted: 0, leftOut: {} });
    for (const { path, newMode } of entries)
        count.add(path, newMode, 1);
    return { tree: oidToHex(tree, 0, kernel.oidBytes), filter, ...count.result(), unread, files };
}
/** Whether the content of a path of the tree is looked at. */
function isRead({ attributes, files }, path) {
    return (attributes && isAttributesFile(path)) || files.includes(path);
}
function isAttributesFile(path) {
    return path === head_survey_ATTRIBUTES || path.endsWith(`/${head_survey_ATTRIBUTES}`);
}
/** Whether two filters differ in their attributes at most. */
function isSameBut(a, b) {
    const rest = ({ include, exclude, defaults }) => JSON.stringify([include, exclude, defaults]);
    return rest(a) === rest(b);
}
/** Counts files that come (1) or go (-1), by whether they count and which rule leaves them out. */
function counterOf(spec, from) {
    const filter = new PathFilter(spec);
    const leftOut = { ...from.leftOut };
    let { counted } = from;
    return {
        add: (path, mode, files) => {
            if (mode === 0 || mode === head_survey_SUBMODULE)
                return;
            const rule = filter.leftOutBy(path);
            if (rule < 0)
                counted += files;
            else
                leftOut[rule] = (leftOut[rule] ?? 0) + files;
        },
        result: () => ({ counted, leftOut }),
    };
}
function contentOf(kernel, oid) {
    let content;
    kernel.forEachObject(oid, (object) => {
        if (object !== undefined && object !== 'too-large')
            content = object.bytes.slice();
    });
    return content;
}
function head_survey_latin1(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

;// CONCATENATED MODULE: ./lib/pipeline/reading.js
// The reading side of a run, in one thread: opens the store, reads the history once, then batches of changes as they are asked for.
// The worker thread and its serial twin are both this, so that threads can change nothing but time.














/** git nests tags only by hand; a longer chain is taken for a cycle. */
const MOST_TAGS = 16;
/** One thread's reading. */
class reading_Reading {
    options;
    #store;
    #source;
    #announce;
    #diffs;
    /** The filter of the last batch, which as a rule is that of all. */
    #filter;
    /** The reader of syntax for the request of the last batch. */
    #syntax;
    /** Versions of files at which a parser stopped. */
    #hopeless = new Set();
    #reads;
    /** `reader` gives what is in no pack; without it loose objects are read. `reads` is called at every read and every parse. */
    constructor(options, reader, reads = () => undefined) {
        this.options = options;
        this.#reads = reads;
        this.#source = options.source;
        this.#announce = reader?.prefetch && ((oids) => reader.prefetch?.(oids));
        this.#store = openStore(options.source, options.sizes, reader, reads);
        this.#diffs = new DiffCache(options.diffCacheEntries ?? 0);
    }
    /** The commits of the history, oldest first. */
    history(request) {
        return readHistory(this.#store.kernel, {
            head: this.#peel(request.head),
            boundary: request.shallow.map((hex) => this.#idOf(hex)),
            order: request.order,
            tickSeconds: request.tickSeconds,
            coAuthors: request.coAuthors ?? false,
            window: request.window,
            known: request.known,
        });
    }
    /** The regular file at a path of a commit (hexadecimal id, of a tag too); undefined if it cannot be had. */
    file(commit, path) {
        return fileOfCommit(this.#store.kernel, this.#peel(commit), path);
    }
    /** What the tree of the newest commit says before its history is read. */
    survey(request) {
        return surveyHead(this.#store.kernel, request);
    }
    /** What some neighbouring commits changed, without what the text says. */
    changes(commits, options) {
        const filterOf = (spec) => this.#filterOf(spec);
        return readChanges(this.#store.kernel, commits, options, {
            announce: this.#announce,
            diffs: this.#diffs,
            filterOf,
        });
    }
    /**
     * What some neighbouring commits changed, with what the text says if it is asked for. A parser that stops costs the version of the file it
     * stopped at, and another is started.
     */
    async parsedChanges(commits, options) {
        const changes = this.changes(commits, options);
        if (options.syntax === undefined)
            return changes;
        const line = mainLineOf(changes.batch);
        for (;;) {
            const reader = await this.#syntaxReader(options.syntax);
            try {
                return { ...changes, batch: { ...changes.batch, syntax: reader.read(line) } };
            }
            catch (error) {
                if (!(error instanceof StoppedAtVersion))
                    throw error;
                this.#hopeless.add(error.version);
                this.#syntax = undefined;
            }
        }
    }
    /** Which of some blobs (hexadecimal ids) can be read here and now. */
    present(oids) {
        const sizes = this.#store.kernel.sizes(Buffer.concat(oids.map((hex) => this.#idOf(hex))));
        return oids.filter((_, i) => (sizes[i] | 0) >= 0);
    }
    counters() {
        const syntax = this.#syntax?.reader.counters();
        return { kernel: this.#store.kernel.counters(), diffs: this.#diffs.counters(), syntax };
    }
    close() {
        this.#store.close();
    }
    #filterOf(spec) {
        const text = JSON.stringify(spec);
        if (this.#filter?.spec !== text)
            this.#filter = { spec: text, filter: new PathFilter(spec) };
        return this.#filter.filter;
    }
    async #syntaxReader(request) {
        const text = JSON.stringify(request);
        if (this.#syntax?.request !== text) {
            const runtime = await startRuntime(request.mostBytes);
            const { syntaxCacheBytes = 0 } = this.options;
            const aids = { cacheBytes: syntaxCacheBytes, hopeless: this.#hopeless, working: this.#reads };
            const reader = new SyntaxReader(runtime, this.#store.kernel, request, aids);
            this.#syntax = { request: text, reader };
        }
        return this.#syntax.reader;
    }
    #idOf(hex) {
        const oid = oidFromHex(hex, this.#source.oidBytes);
        if (oid === undefined)
            throw new CodefangError('user-unknown-revision', `'${hex}' is no object id`, {});
        return oid;
    }
    /** The commit that an id names, through annotated tags. */
    #peel(hex) {
        let oid = this.#idOf(hex);
        for (let depth = 0; depth < MOST_TAGS; depth++) {
            const target = this.#tagTarget(oid);
            if (target === undefined)
                return oid;
            oid = this.#idOf(target);
        }
        throw new CodefangError('repository-corrupt-object', `tag ${hex} does not lead to a commit`, { oid: hex });
    }
    /** What a tag points at; undefined for a commit; throws for anything else. */
    #tagTarget(oid) {
        const hex = oidToHex(oid, 0, this.#source.oidBytes);
        let target;
        this.#store.kernel.forEachObject(oid, (object) => {
            if (object === undefined) {
                throw new CodefangError('repository-missing-object', `object ${hex} is missing`, {
                    oid: hex,
                    hint: 'fetch what is missing, for example with `git fetch --refetch`',
                });
            }
            if (object === 'too-large') {
                throw new CodefangError('repository-too-large', `object ${hex} is larger than the memory set aside for objects`, {
                    oid: hex,
                });
            }
            if (object.type !== ObjectType.commit && object.type !== ObjectType.tag) {
                throw new CodefangError('user-unknown-revision', `object ${hex} is not a commit`, {
                    oid: hex,
                    hint: 'name a branch, a tag or a commit',
                });
            }
            if (object.type === ObjectType.tag) {
                const text = Buffer.from(object.bytes.subarray(0, 7 + 2 * this.#source.oidBytes)).toString('latin1');
                target = /^object ([0-9a-f]+)$/.exec(text)?.[1];
                if (target === undefined) {
                    throw new CodefangError('repository-corrupt-object', `tag ${hex} cannot be read`, { oid: hex });
                }
            }
        });
        return target;
    }
}

;// CONCATENATED MODULE: ./lib/pipeline/stream.js
// The stream of a run: the history once, then its batches in order, whoever read them. Two makes of it: over worker threads, and
// serial, in the caller's thread. Order is restored here and nowhere else.




/** The pipeline without threads: the reference that threads must equal. */
function serialPipeline(options, reader) {
    const reading = new Reading(options, reader);
    const flow = { batches: 0, waitedMs: 0, readyMost: 0 };
    return {
        flow,
        history: async (request) => reading.history(request),
        file: async (commit, path) => reading.file(commit, path),
        survey: async (request) => reading.survey(request),
        present: async (oids) => reading.present(oids),
        async *batches(history, spans, changeOptions) {
            for (const { from, end } of spans) {
                flow.batches++;
                yield await reading.parsedChanges(sliceCommits(history.commits, from, end), changeOptions);
            }
        },
        close: async () => {
            const counters = reading.counters();
            reading.close();
            return [counters];
        },
        kill: async () => {
            reading.close();
        },
    };
}
/** Batches that a worker has at a time: the one it is at, and one so that it never waits for the main thread. */
const BATCHES_PER_WORKER = 2;
/** Until the first batch is there, nobody knows how many files commits change: batches have no more commits than this. */
const FIRST_BATCH_COMMITS = 256;
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
        file: async (commit, path) => (await first.ask({ kind: 'file', commit, path }, 'file')).content,
        survey: async (request) => (await first.ask({ kind: 'survey', request }, 'survey')).survey,
        present: async (oids) => (await first.ask({ kind: 'present', oids }, 'present')).oids,
        async *batches(history, planned, changeOptions) {
            // A batch goes to the worker with the fewest under way as soon as one has room; answers wait in `pending` for their turn.
            const spans = [...planned];
            startUpTo(spans.length);
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
                const commits = copyCommits(history_sliceCommits(history.commits, from, end));
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
                const asked = performance.now();
                const changes = (await pending.get(turn));
                flow.waitedMs += performance.now() - asked;
                flow.batches++;
                ready--;
                pending.delete(turn);
                yield changes;
                (0,base_release/* release */._)(...(0,change_batch/* columnsOf */.PL)(changes.batch));
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

;// CONCATENATED MODULE: ./lib/engine/open-pipeline.js
// From a repository and a reader's name to a running pipeline: which packs the kernel reads, how memory is shared out, and the bridge to
// another reader.














/** Up to it, the room that V8 keeps for young objects does not grow: that is as fast, and saves some MiB. */
const SMALL_BUDGET_BYTES = 256 * byte_size/* MIB */.D6;
/** Opens the pipeline; closing it closes the reader too. Throws `user-bad-option` for knobs that do not fit. */
async function openPipeline(request) {
    const { repository, reader, lazyFetch, options, signal } = request;
    const { oidBytes, objectDirectories } = repository;
    const packFiles = packsIn(objectDirectories);
    const packs = reader === 'pack' ? listPacks(objectDirectories, oidBytes) : { packs: [], multiPackIndexes: [], skipped: [] };
    const parses = (0,code_options/* parsesText */.sq)(options);
    const knobs = knobsOf(options, packs, oidBytes, parses);
    const reading = {
        source: { oidBytes, objectDirectories, packs },
        sizes: kernelSizesOf(knobs),
        diffCacheEntries: Math.ceil(knobs.diffCacheEntries / knobs.workers),
        syntaxCacheBytes: parses ? SYNTAX_CACHE_BYTES : 0,
    };
    // Short-lived objects would take more room than the caches have.
    if (knobs.budgetBytes <= SMALL_BUDGET_BYTES)
        (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
    const other = await openReader(repository, reader, lazyFetch);
    const services = [];
    let started = 0;
    let { firstWorker } = request;
    const startWorker = () => {
        const service = other && serveObjects(other);
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
        isStale: () => packsIn(objectDirectories) !== packFiles,
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
/** The pack files there are. Packing anew may give a pack the name of the one it replaces: so each comes with its number on the disk. */
function packsIn(objectDirectories) {
    const numbered = packFilesOf(objectDirectories).map((file) => {
        const stat = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false });
        return `${file} ${stat?.ino ?? 0} ${stat?.size ?? 0}`;
    });
    return numbered.join('\n');
}
function knobsOf({ analyzers, memoryBudgetBytes, knobs: given }, packs, oidBytes, parses) {
    const { memory, cores } = readMachine();
    const isExplicit = memoryBudgetBytes !== undefined;
    const budgetBytes = memoryBudgetBytes ?? automaticBudget(memory.limit, memory.available, cores, parses);
    const indexes = indexesOf(packs, oidBytes);
    const stateBytes = (0,registry/* stateBytesOf */.i)(analyzers, indexes.objects);
    const knobs = deriveKnobs({ budgetBytes, isExplicit, cores, ...indexes, parses, stateBytes, given });
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
async function openReader({ gitDir, objectDirectories, oidBytes, environment }, reader, lazyFetch) {
    const [objectsDir, ...alternates] = objectDirectories;
    if (reader === 'git')
        return openGitReader({ gitDir, objectsDir, alternates, oidBytes, environment, lazyFetch });
    if (reader === 'libgit2') {
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
    if (compares && analyzers.some((analyzer) => analyzer instanceof typos/* Typos */.M))
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
        name: name === people_EARLIER ? name : `Developer-${lettersOf(met++)}`,
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
    /** Reads a file; `file` is named in errors: `user-bad-option` when a person stands on two lines. */
    constructor(text, file) {
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

;// CONCATENATED MODULE: ./lib/engine/people.js
// Where a run learns who is who: the .mailmap files that git would read, and the people file. Read only when people are asked for.











const MOST_BYTES = 64 << 20;
/** Reads what the options ask for; nothing when no people are. */
async function readPeopleSources(repository, options, pipeline) {
    if (!options.people)
        return { mailmap: undefined, peopleFile: undefined };
    const { peopleDict } = options;
    const peopleFile = peopleDict === undefined ? undefined : readPeopleFile(peopleDict);
    return { mailmap: options.mailmap ? await readMailmap(repository, pipeline) : undefined, peopleFile };
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
    const bytes = (0,file_reading/* readWholeFile */.M4)(path, MOST_BYTES);
    if (bytes !== undefined)
        return new PeopleFile(bytes.toString('utf8').replace(/^\ufeff/, ''), path);
    throw new errors/* CodefangError */.UD('user-bad-option', `option --people-dict: there is no file ${path}`, {
        file: path,
        hint: 'give a file with one person a line: Label|name|mail',
    });
}
/**
 * The mailmap as git puts it together: `.mailmap` of the work tree, then the blob `mailmap.blob` names (HEAD:.mailmap in a bare repository),
 * then the file `mailmap.file` names. The two settings are those of the repository's own configuration; what is not there is no entry.
 */
async function readMailmap(repository, pipeline) {
    const { workTree, gitDir, config, environment } = repository;
    const mailmap = new Mailmap();
    const add = (bytes) => {
        if (bytes !== undefined)
            mailmap.add(bytes);
    };
    // Like git, never through a symbolic link of the work tree.
    const inTree = workTree === undefined ? undefined : (0,external_node_path_.resolve)(workTree, '.mailmap');
    if (inTree !== undefined && (0,external_node_fs_.lstatSync)(inTree, { throwIfNoEntry: false })?.isFile() === true) {
        add((0,file_reading/* readWholeFile */.M4)(inTree, MOST_BYTES));
    }
    const blob = (0,git_config/* configValue */.Mn)(config, 'mailmap.blob') ?? (workTree === undefined ? 'HEAD:.mailmap' : '');
    const [, revision, path] = /^([^:]+):(.+)$/s.exec(blob) ?? [];
    const commit = revision === undefined ? undefined : commitOf(repository, revision);
    if (commit !== undefined && path !== undefined)
        add(await pipeline.file(commit, path));
    const file = (0,git_config/* configValue */.Mn)(config, 'mailmap.file') ?? '';
    if (file !== '') {
        const home = environment['HOME'] ?? '';
        add((0,file_reading/* readWholeFile */.M4)((0,external_node_path_.resolve)(workTree ?? gitDir, file.replace(/^~(?=\/)/, home)), MOST_BYTES));
    }
    return mailmap;
}
/** The commit or tag a name stands for; undefined when it stands for none. */
function commitOf(repository, name) {
    try {
        return (0,refs/* resolveRevision */.e)(repository, name).oid;
    }
    catch (error) {
        if (error instanceof errors/* CodefangError */.UD && error.code.startsWith('user-'))
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/engine/extent.js
var extent = __webpack_require__(67372);
// EXTERNAL MODULE: ./lib/engine/run-state.js + 2 modules
var run_state = __webpack_require__(96588);
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
        const { unread } = this.survey;
        const { invalidLines } = this.ignoredCommits;
        return [
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
        const { run, states } = loaded;
        const history = await pipeline.history({ ...wanted, known: (0,extent/* knownHistory */.Y)(run.extent, run.people) });
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
        const settling = Selection.settle(pipeline, history, options, run.selection);
        // The analyzers take up their states while a worker looks at the tree.
        const state = loadedState(states, options);
        const selection = await settling;
        if (selection.digest() !== candidate.manifest.fingerprint.selection) {
            pass('other files count now (.gitattributes, or the list of what is left out)');
        }
        else if (!selection.agreesWith(run.selection.ignored)) {
            pass('other commits leave the age of lines alone now (.git-blame-ignore-revs)');
        }
        else if (run.tally.missing.oids.length > 0 && options.failOnMissing) {
            pass('it has missing blobs, and --fail-on-missing is given');
        }
        else if ((await pipeline.present(run.tally.missing.oids)).length > 0) {
            pass('blobs that were missing are there now');
        }
        else if (state === undefined || !selection.load(states[0].columns)) {
            pass(engine_checkpoints/* OTHER_CONTENT */.v8);
        }
        else {
            checkpoints.takenUp(candidate, history.commits.ticks.length);
            return { state, selection, history, reused: state.commits };
        }
    }
    const history = whole ?? (await pipeline.history(wanted));
    const selection = await Selection.settle(pipeline, history, options);
    return { state: new run_state/* RunState */.l(options), selection, history, reused: 0 };
}
/** A state as it was kept; undefined if it cannot be understood. */
function loadedState(states, options) {
    const state = new run_state/* RunState */.l(options);
    try {
        state.load(states);
        return state;
    }
    catch {
        return undefined;
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
    const repository = (0,git_repository/* openRepository */.h)(options.path, process.env);
    const choice = chooseReader(options.objectReader, repository);
    if (choice.notice !== undefined)
        hooks.progress?.({ kind: 'notice', text: choice.notice });
    if (repository.shallow.length > 0 && !options.allowShallow)
        throw (0,engine_options.shallowRefused)(nameOf(repository));
    // A thread takes a while to start: the first does so while the rest is looked up.
    const thread = new worker_thread.WorkerThread(hooks.signal);
    try {
        return await analyzeWith(thread, { repository, reader: choice.reader }, options, hooks);
    }
    finally {
        await thread.kill();
    }
}
async function analyzeWith(thread, { repository, reader }, options, hooks) {
    const notice = (text) => hooks.progress?.({ kind: 'notice', text });
    const revision = (0,refs/* resolveRevision */.e)(repository, options.revision);
    const checkpoints = new engine_checkpoints/* Checkpoints */.OU(repository, options, notice, (directory, commits) => hooks.checkpointed?.({ directory, commits }));
    const candidates = checkpoints.candidates();
    let spare = thread;
    const open = async () => {
        const firstWorker = spare;
        spare = undefined;
        return openPipeline({
            repository,
            reader,
            lazyFetch: options.objectReader === 'auto' && repository.partialClone,
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
        const request = { repository, revision, options, checkpoints, candidates, milestone: hooks.milestone?.oid };
        let settled = await settle(pipeline, request);
        while (settled === undefined)
            settled = await settle((pipeline = await reopened()), request);
        const { sources } = settled;
        start = settled.start;
        const { history, selection, state, reused } = start;
        for (const text of selection.notices())
            notice(text);
        const people = () => peopleOf(history.people.slice(0, state.extent?.people), state.mainLinePeople?.rows, sources, options);
        const milestone = milestoneRow(start, hooks);
        const run = { start, options, checkpoints, hooks, people, milestone };
        if (milestone === 0)
            await reachMilestone(run);
        while (!(await streamed(pipeline, run)))
            pipeline = await reopened();
        const commitsLeft = history.commits.ticks.length - state.taken;
        const { knobs, flow } = pipeline;
        const ending = commitsLeft === 0 ? pipeline.close() : pipeline.kill().then(() => []);
        // If they fail to, that is told when they are waited for.
        ending.catch(() => undefined);
        // The threads end first: what follows may have their memory. Who has read one batch has little to give back.
        if (flow.batches > 1)
            await ending;
        // A state behind a milestone would be passed over by whoever asks for it again.
        if (hooks.milestone === undefined) {
            void checkpoints.save(state, history.people, selection, commitsLeft === 0 ? 'snapshot' : 'checkpoint');
        }
        const results = state.results(people());
        await checkpoints.close();
        const threads = await ending;
        const counters = countersOf(knobs, threads, flow);
        await profile?.writeTable({ counters, threads, completeness: state.tally.result(state.extent?.shallow ?? false) });
        const ref = revision.name.startsWith('refs/') ? revision.name : null;
        const head = { oid: history.headOid, ref };
        const directory = checkpoints.directory;
        return {
            source: describe({ repository: nameOf(repository), head, options, state, selection, commitsLeft }),
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
async function settle(pipeline, request) {
    try {
        const sources = await readPeopleSources(request.repository, request.options, pipeline);
        const start = await startingPoint(pipeline, request);
        return pipeline.isStale() ? undefined : { sources, start };
    }
    catch (error) {
        if (isGone(error) && pipeline.isStale())
            return undefined;
        throw error;
    }
}
async function reachMilestone({ start, checkpoints, hooks, people, options }) {
    const { state, history, selection } = start;
    hooks.milestone?.reached(state.results(people()), lookupOf(state.analyzers, options));
    await checkpoints.save(state, history.people, selection, 'snapshot');
}
/**
 * Streams what is left of the history through the analyzers; at a chunk's edge they compact and their state is kept. Ends early when
 * `hooks.stop` says so. False if objects have gone to other packs meanwhile: what was taken in is taken in, the rest is left.
 */
async function streamed(pipeline, run) {
    const { start, options, checkpoints, hooks, milestone } = run;
    const { history, selection, state, reused } = start;
    const { knobs } = pipeline;
    const commits = history.commits.ticks.length;
    const chunks = planChunks(commits, {
        from: state.taken,
        chunkCommits: knobs.chunkCommits,
        batchCommits: knobs.commitBatchSize,
        edge: milestone,
        isEdge: (commit) => history.commits.mainLine[commit - 1] === 1,
    });
    if (state.taken === 0) {
        hooks.progress?.({ kind: 'plan', commits, chunks: chunks.length, budgetBytes: knobs.budgetBytes });
    }
    const batches = pipeline.batches(history, chunks.flatMap((chunk) => chunk.batches), { ...neededChanges(state, options, hooks.milestone !== undefined), ...selection.changeOptions() });
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
                    state.compact();
                    if (hooks.milestone === undefined)
                        await checkpoints.save(state, history.people, selection, 'checkpoint');
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

/***/ 8429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
//   main -> worker    first WorkerStart; then history (to one worker) | survey, file, present (likewise) | read (a batch) | close | stop
//   worker -> main    history | survey | file | present | batch | closed (counters) | failed (and the worker is done)
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
/**
 * How long a worker that is to stop has for it. It looks at every read, which is every few milliseconds; ended from outside while it makes
 * a zlib stream it would take the whole process with it (an assertion of Node: "close before init").
 */
const STOP_SECONDS = 1;
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
            if (silent < hangSeconds)
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
