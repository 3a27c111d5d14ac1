'use strict';
exports.id = 9917;
exports.ids = [9917];
exports.modules = {

/***/ 34764:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ release),
/* harmony export */   l: () => (/* binding */ regrown)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45622);
// Gives the memory of columns back at once. Node frees a buffer when its garbage collector comes around, and with few objects made it
// rarely does: tens of megabytes of spent buffers pile up. A buffer transferred to a message port whose other end is closed is
// dropped there and then, in every Node.


let drop;
function dropPort() {
    const { port1, port2 } = new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.MessageChannel();
    port2.close();
    port1.unref();
    return port1;
}
/** A longer copy of a column, as `grownColumn` makes it; the column itself is empty after it. */
function regrown(column, length) {
    const longer = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .grownColumn */ .w)(column, length);
    release({ column });
    return longer;
}
/** Frees the buffers of columns; the columns, and whatever else looks into these buffers, are empty after it. */
function release(...groups) {
    drop ??= dropPort();
    const buffers = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .transferList */ .M)(...groups).filter((buffer) => buffer.byteLength > 0);
    if (buffers.length > 0)
        drop.postMessage(null, buffers);
}


/***/ }),

/***/ 55847:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ mainLineOf)
/* harmony export */ });
// The main line of a batch: what it has of the commits on it. Analyzers that follow files take nothing else, since only on the main line does
// each commit start from what the one before it left.
/** A batch's commits on the main line with what they changed, in columns of their own but for the paths; the batch itself if all of them are on it. */
function mainLineOf(batch) {
    const { commits, changes, hunks, paths, syntax } = batch;
    if (!commits.mainLine.includes(0))
        return batch;
    const keptCommits = placesWhere(commits.mainLine.length, (commit) => commits.mainLine[commit] === 1);
    const newPlace = new Uint32Array(commits.mainLine.length);
    keptCommits.forEach((commit, place) => (newPlace[commit] = place));
    const keptChanges = placesWhere(changes.commits.length, (row) => commits.mainLine[changes.commits[row]] === 1);
    const keptHunks = [];
    const hunkEnds = Uint32Array.from(keptChanges, (row) => {
        for (let hunk = row === 0 ? 0 : changes.hunkEnds[row - 1]; hunk < changes.hunkEnds[row]; hunk++)
            keptHunks.push(hunk);
        return keptHunks.length;
    });
    const width = commits.oidBytes;
    const some = rowsOf(changes, keptChanges, width);
    return {
        commits: { ...rowsOf(commits, keptCommits, width), oidBytes: width },
        changes: { ...some, commits: some.commits.map((commit) => newPlace[commit]), hunkEnds },
        hunks: rowsOf(hunks, Uint32Array.from(keptHunks), width),
        paths,
        syntax,
    };
}
function placesWhere(count, isKept) {
    const places = [];
    for (let place = 0; place < count; place++)
        if (isKept(place))
            places.push(place);
    return Uint32Array.from(places);
}
/** Columns whose rows are as wide as an object id. */
const WIDE = new Set(['oids', 'trees', 'parentTrees', 'oldOids', 'newOids']);
/** The rows at some places of every column. */
function rowsOf(group, places, oidBytes) {
    const columns = Object.entries(group).filter((entry) => ArrayBuffer.isView(entry[1]));
    const kept = columns.map(([name, column]) => {
        const width = WIDE.has(name) ? oidBytes : 1;
        const Kind = column.constructor;
        const rows = new Kind(places.length * width);
        places.forEach((place, row) => rows.set(column.subarray(place * width, (place + 1) * width), row * width));
        return [name, rows];
    });
    return { ...group, ...Object.fromEntries(kept) };
}


/***/ }),

/***/ 95899:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ FULL_SCORE)
/* harmony export */ });
/* unused harmony exports BEST_SOURCES, sizesMatch */
// What rename detection asks of the contents of blobs. The kernel answers (kernel/assembly/similarity.ts); nothing here reads.
/** The score of identical contents; 50 % is half of it. */
const FULL_SCORE = 60000;
/** Sources that are kept for each destination. */
const BEST_SOURCES = 4;
/** True if blobs of these sizes can reach `minimumScore`: what one has more than the other is not in common. */
function sizesMatch(one, other, minimumScore) {
    if (one < 0 || other < 0)
        return false;
    const larger = Math.max(one, other);
    return larger * (FULL_SCORE - minimumScore) >= (larger - Math.min(one, other)) * FULL_SCORE;
}


/***/ }),

/***/ 71238:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ noRenames),
/* harmony export */   UE: () => (/* binding */ defaultRenameOptions)
/* harmony export */ });
/* unused harmony export findRenames */
/* harmony import */ var _rename_similarity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95899);
// Which files of a commit were renamed, as `git diff-tree -M50% -l0` says: no copies, no limit that bites unseen.
// Laws: the result depends on the rows and the blobs alone; every file is the end of at most one rename; what the cost bound
// left out is counted in `pairsSkippedByLimit`, what the oracle could not compare in `filesUncompared`. Steps: identical contents, unique base names, best scores.




/** 50 %, and a hundred times the pairs that git itself compares by default (1,000 by 1,000 files). */
const defaultRenameOptions = { minimumScore: _rename_similarity_js__WEBPACK_IMPORTED_MODULE_0__/* .FULL_SCORE */ .LD / 2, pairLimit: 100_000_000 };
/** Statistics of nothing. */
function noRenames() {
    return { exact: 0, similar: 0, pairsTried: 0, pairsSkippedByLimit: 0, filesUncompared: 0 };
}
/**
 * Pairs deleted with added files of one commit. `deleted` and `added` are rows of `files`, each in the order of the path bytes;
 * rows of submodules may be among them (as in git, one that moved unchanged is a rename). Adds to `statistics`.
 */
function findRenames(files, deleted, added, oracle, statistics, options = defaultRenameOptions) {
    if (deleted.length === 0 || added.length === 0)
        return renamesOf(added, new Map());
    const names = new BaseNames(files);
    const found = new Map();
    const used = new Set();
    const pair = (source, destination, score) => {
        found.set(destination, { source, score });
        used.add(source);
    };
    pairExact(files, names, deleted, added, (source, destination) => pair(source, destination, FULL_SCORE));
    statistics.exact += found.size;
    const restOf = (rows, sizeOf) => {
        const rest = rows.filter((row) => !used.has(row) && !found.has(row));
        return { rows: rest, names: rest.map((row) => names.of(row)), sizes: sizeOf(rest) };
    };
    const exact = found.size;
    if (exact < deleted.length && exact < added.length && options.minimumScore < FULL_SCORE) {
        const sources = restOf(deleted, (rest) => measureSide(files, oracle, rest));
        const destinations = restOf(added, (rest) => measureSide(files, oracle, rest));
        statistics.filesUncompared += countUncompared(files, sources) + countUncompared(files, destinations);
        statistics.pairsTried += pairUniqueNames(files, oracle, sources, destinations, options.minimumScore, (s, d, score) => pair(sources.rows[s], destinations.rows[d], score));
        const named = found.size > exact;
        const leftSources = named ? withoutUsed(sources, (row) => used.has(row)) : sources;
        const leftDestinations = named ? withoutUsed(destinations, (row) => found.has(row)) : destinations;
        const pairs = countPairs(leftSources, leftDestinations, options.minimumScore);
        if (pairs > options.pairLimit) {
            statistics.pairsSkippedByLimit += pairs;
        }
        else if (pairs > 0) {
            statistics.pairsTried += pairs;
            pairBest(files, oracle, leftSources, leftDestinations, options.minimumScore, (s, d, score) => pair(leftSources.rows[s], leftDestinations.rows[d], score));
        }
    }
    statistics.similar += found.size - exact;
    return renamesOf(added, found);
}
function withoutUsed(side, isUsed) {
    const kept = [...side.rows.keys()].filter((at) => !isUsed(side.rows[at]));
    return {
        rows: Uint32Array.from(kept, (at) => side.rows[at]),
        names: Uint32Array.from(kept, (at) => side.names[at]),
        sizes: Float64Array.from(kept, (at) => side.sizes[at]),
    };
}
function renamesOf(added, found) {
    const rows = [];
    for (const destination of added) {
        const end = found.get(destination);
        if (end !== undefined)
            rows.push({ ...end, destination });
    }
    return {
        sources: Uint32Array.from(rows, (row) => row.source),
        destinations: Uint32Array.from(rows, (row) => row.destination),
        scores: Uint32Array.from(rows, (row) => row.score),
    };
}


/***/ }),

/***/ 45200:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ks: () => (/* binding */ flushDirectory),
/* harmony export */   Oh: () => (/* binding */ makeDirectory),
/* harmony export */   v8: () => (/* binding */ writeDurably)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
// Files that are whole or not there: written beside their place, flushed to the disk, then renamed. After a crash at any point the
// place holds the old file or the new one. Synchronous: a state is written in a few milliseconds, most of them the disk's, and a dozen turns of a
// busy event loop take longer.


/**
 * Makes a directory and those above it; one that is there is well. Errors are the system's. Node's own `recursive` never ends where
 * the system says that a directory cannot be because it is not there, as below /proc.
 */
function makeDirectory(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
    }
    catch (error) {
        const { code } = error;
        if (code === 'EEXIST')
            return;
        const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        if (code !== 'ENOENT' || above === path)
            throw error;
        makeDirectory(above);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
        }
        catch (again) {
            // Another process may have made it meanwhile.
            if (again.code !== 'EEXIST')
                throw again;
        }
    }
}
/** Writes a file whole; the directory is made if it is not there. Errors are the system's. */
function writeDurably(path, content) {
    makeDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    const beside = `${path}.${process.pid}.tmp`;
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(beside, 'w');
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, content);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(file);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(beside, path);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(beside, { force: true });
        throw error;
    }
}
/** Flushes the names in a directory to the disk, where the system can do that. */
function flushDirectory(path) {
    try {
        const directory = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(directory);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(directory);
        }
    }
    catch {
        // Windows has no such thing; there a rename is as durable as it gets.
    }
}


/***/ }),

/***/ 68982:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ encodeState),
/* harmony export */   UJ: () => (/* binding */ decodeState),
/* harmony export */   gZ: () => (/* binding */ decodeStateAside)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _base_release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34764);
// A state as a file: facts as JSON and columns as they are, in one stream of bytes.
//
//   offset  bytes
//   0       4       "CFST"
//   4       4       version of this layout, little-endian, as are all numbers
//   8       4       length of the head
//   12      …       the rest as Brotli (RFC 7932): the head as JSON, {facts, columns: [{name, kind, stored, length}]}, then the columns' numbers,
//                   end to end. `stored` is the kind of number in the file: half as wide where all of a column fit, as most do.
//
// Brotli at its lowest level takes a third of the time of Deflate at its lowest, and no more room. (Sorted by the place of a byte in its number
// columns would take a tenth less again, which costs a twentieth of a short run.)
//
// Whether the bytes are those that were written is for the store to know, which has their SHA-256. What is read here is checked all the
// same: lengths before they are believed.



const MAGIC = 'CFST';
const VERSION = 4;
const HEAD_AT = 12;
/** Brotli's quality, and the binary logarithm of its window: more of either takes longer for a few per cent. */
const QUALITY = 0;
const WINDOW_BITS = 18;
const MOST_BYTES = 2 ** 31;
/** States unpack to some five times their size; pieces, which are put together at the end, are best one. What is not filled takes no memory. */
const MOST_UNPACKED = 8;
const MOST_PIECE_BYTES = 64 << 20;
/** The smallest piece of what comes out. */
const SMALL_BYTES = 64 << 10;
/** Not worth another thread, and a turn of the event loop. */
const SYNC_BYTES = 8 << 10;
const kinds = { Uint8Array, Uint16Array, Uint32Array, Int32Array, Float64Array };
const compress = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.brotliCompress);
const decompress = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.brotliDecompress);
/** Writes a state; the columns are read before the promise is given back, so they may change after it. */
function encodeState({ facts, columns }) {
    const entries = Object.entries(columns);
    const heads = entries.map(([name, column]) => {
        const kind = column.constructor.name;
        return { name, kind, stored: isNarrow(column) ? 'Uint16Array' : kind, length: column.length };
    });
    const json = JSON.stringify({ facts, columns: heads });
    // Of an even length, so that columns of numbers of two bytes can be written where they belong.
    const head = Buffer.from(Buffer.byteLength(json) % 2 === 0 ? json : `${json} `);
    const size = heads.reduce((sum, one) => sum + storedBytes(one), head.length);
    // Of its own, not of Node's pool: it is given back as soon as it is packed.
    const body = Buffer.allocUnsafeSlow(size);
    head.copy(body);
    let at = head.length;
    entries.forEach(([, column], i) => {
        const { kind, stored, length } = heads[i];
        if (stored === kind)
            body.set(bytesOf(column), at);
        else if (at % 2 === 0)
            new Uint16Array(body.buffer, body.byteOffset + at, length).set(column);
        else
            body.set(bytesOf(new Uint16Array(column)), at);
        at += storedBytes(heads[i]);
    });
    return packed(head.length, body);
}
/** Whether half of the width is enough for each number of a column. */
function isNarrow(column) {
    if (!(column instanceof Uint32Array))
        return false;
    let bits = 0;
    let at = 0;
    // Four a turn: before it is compiled, a turn is what takes the time.
    for (const end = column.length - 3; at < end; at += 4)
        bits |= column[at] | column[at + 1] | column[at + 2] | column[at + 3];
    for (; at < column.length; at++)
        bits |= column[at];
    return bits >>> 16 === 0;
}
function storedBytes({ stored, length }) {
    return length * kinds[stored].BYTES_PER_ELEMENT;
}
async function packed(headBytes, body) {
    const start = Buffer.alloc(HEAD_AT);
    start.write(MAGIC, 'latin1');
    start.writeUInt32LE(VERSION, 4);
    start.writeUInt32LE(headBytes, 8);
    const options = {
        params: { [node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.BROTLI_PARAM_QUALITY]: QUALITY, [node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.BROTLI_PARAM_LGWIN]: WINDOW_BITS },
        // Each piece of what comes out takes a turn of this thread, which may be busy for long.
        chunkSize: Math.max(SMALL_BYTES, body.length >> 1),
    };
    const rest = body.length <= SYNC_BYTES ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.brotliCompressSync)(body, options) : await compress(body, options);
    (0,_base_release_js__WEBPACK_IMPORTED_MODULE_2__/* .release */ ._)({ body });
    return Buffer.concat([start, rest]);
}
/** Reads what `encodeState` wrote; undefined for anything else. */
function decodeState(file) {
    const bytes = rightLayout(file);
    try {
        return bytes && stateIn(bytes, (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.brotliDecompressSync)(bytes.subarray(HEAD_AT), unpacking(bytes)));
    }
    catch {
        return undefined;
    }
}
/**
 * As `decodeState`, while this thread does something else: another unpacks, and what is left for this one is done when the function is called that it
 * gives.
 */
async function decodeStateAside(file) {
    const bytes = rightLayout(file);
    const none = () => undefined;
    if (bytes === undefined)
        return none;
    try {
        const body = await decompress(bytes.subarray(HEAD_AT), unpacking(bytes));
        return () => stateIn(bytes, body);
    }
    catch {
        return none;
    }
}
function rightLayout(file) {
    const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
    const isRight = bytes.length >= HEAD_AT && bytes.toString('latin1', 0, 4) === MAGIC && bytes.readUInt32LE(4) === VERSION;
    return isRight ? bytes : undefined;
}
function unpacking({ length }) {
    return {
        maxOutputLength: MOST_BYTES,
        chunkSize: Math.min(MOST_PIECE_BYTES, Math.max(SMALL_BYTES, MOST_UNPACKED * length)),
    };
}
/** The state in a file of the right layout; undefined if it is none. */
function stateIn(file, body) {
    try {
        return unpacked(file, body);
    }
    catch {
        return undefined;
    }
}
/** The same, or an error if it is none. */
function unpacked(file, body) {
    const headBytes = file.readUInt32LE(8);
    if (headBytes > body.length)
        return undefined;
    const { facts, columns: heads } = JSON.parse(body.toString('utf8', 0, headBytes));
    const columns = [];
    let at = headBytes;
    for (const head of heads) {
        const { name, kind, stored, length } = head;
        if (!Object.hasOwn(kinds, kind) || (stored !== kind && !(kind === 'Uint32Array' && stored === 'Uint16Array'))) {
            return undefined;
        }
        if (!Number.isSafeInteger(length) || length < 0)
            return undefined;
        const end = at + storedBytes(head);
        if (end > body.length)
            return undefined;
        columns.push([name, columnOf(head, body.subarray(at, end))]);
        at = end;
    }
    return at === body.length ? { facts, columns: Object.fromEntries(columns) } : undefined;
}
/** A column in memory of its own, from its bytes in a file. */
function columnOf({ kind, stored, length }, bytes) {
    // Widened where it stands, if it stands where numbers of two bytes may.
    if (stored !== kind && bytes.byteOffset % 2 === 0) {
        return new Uint32Array(new Uint16Array(bytes.buffer, bytes.byteOffset, length));
    }
    const column = new kinds[stored](length);
    bytesOf(column).set(bytes);
    return stored === kind ? column : new Uint32Array(column);
}
function bytesOf(column) {
    return new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
}


/***/ }),

/***/ 71404:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ CheckpointStore),
  $: () => (/* binding */ codeOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/checkpoint/durable-file.js
var durable_file = __webpack_require__(45200);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/checkpoint/lock.js
// Who may write to a checkpoint directory: the holder of a lock file beside it. The holder touches it from time to time. A lock is stale when
// its process is gone, or when nobody has touched it for minutes; a stale one is taken over. Whoever does not get the lock
// may still read: what it reads is whole or not there.





const TOUCH_SECONDS = 20;
const STALE_SECONDS = 120;
/** Takes the lock at `path`; a text says who has it. `now` is the clock, in milliseconds. Errors are the system's: a directory that cannot be written. */
function takeLock(path, now) {
    (0,durable_file/* makeDirectory */.Oh)((0,external_node_path_.dirname)(path));
    const token = `${process.pid} ${(0,external_node_os_.hostname)()} ${(0,external_node_crypto_.randomUUID)()}`;
    for (let tries = 0; tries < 3; tries++) {
        try {
            const file = (0,external_node_fs_.openSync)(path, 'wx');
            (0,external_node_fs_.writeSync)(file, token);
            (0,external_node_fs_.closeSync)(file);
            return held(path, token, now);
        }
        catch (error) {
            if (error.code !== 'EEXIST')
                throw error;
        }
        const found = lookAt(path, now());
        if (found === undefined)
            continue;
        if (!found.stale)
            return found.holder;
        moveAway(path, found.token);
    }
    return 'another process';
}
/** Moves a stale lock away. Of several that try, one may catch the lock that another has just taken: that one is put back. */
function moveAway(path, staleToken) {
    const aside = `${path}.${(0,external_node_crypto_.randomUUID)()}`;
    try {
        (0,external_node_fs_.renameSync)(path, aside);
        if ((0,external_node_fs_.readFileSync)(aside, 'latin1') !== staleToken)
            (0,external_node_fs_.linkSync)(aside, path);
    }
    catch {
        // Another was quicker.
    }
    (0,external_node_fs_.rmSync)(aside, { force: true });
}
/** A lock that is there: what it says, who that is, and whether they are gone; undefined if there is none. */
function lookAt(path, now) {
    try {
        const token = (0,external_node_fs_.readFileSync)(path, 'latin1');
        const silentSeconds = (now - (0,external_node_fs_.statSync)(path).mtimeMs) / 1000;
        const [process = '', host = ''] = token.split(' ');
        const isGone = host === (0,external_node_os_.hostname)() && !isAlive(Number(process));
        // Whoever has just made the file has not signed it yet.
        const holder = host === '' ? 'another process' : `process ${process} on ${host}`;
        return { token, holder, stale: isGone || silentSeconds > STALE_SECONDS };
    }
    catch {
        return undefined;
    }
}
function isAlive(id) {
    if (!Number.isSafeInteger(id) || id <= 0)
        return false;
    try {
        process.kill(id, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
function held(path, token, now) {
    const isOurs = () => {
        try {
            return (0,external_node_fs_.readFileSync)(path, 'latin1') === token;
        }
        catch {
            return false;
        }
    };
    const touch = setInterval(() => {
        try {
            if (isOurs())
                (0,external_node_fs_.utimesSync)(path, now() / 1000, now() / 1000);
        }
        catch {
            // It counts as stale before long; whoever takes it over is the one to write.
        }
    }, TOUCH_SECONDS * 1000);
    touch.unref();
    return {
        isHeld: isOurs,
        release: () => {
            clearInterval(touch);
            if (isOurs())
                (0,external_node_fs_.rmSync)(path, { force: true });
        },
    };
}

;// CONCATENATED MODULE: ./lib/checkpoint/manifest.js
// checkpoint.json: what a checkpoint is of, and which files it consists of. For people to read, and for the next run to judge.
/** Names the layout of a checkpoint; changes when an older program could misread it, or a newer one an older. */
const checkpointSchema = 'codefang.checkpoint.v1';
/** Reads the text of a checkpoint.json; a text says why it cannot be one. */
function parseManifest(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return 'it is no JSON';
    }
    if (!isRecord(value))
        return 'it is no JSON object';
    if (value['schema'] !== checkpointSchema) {
        return `it is of another version (${String(value['schema']).slice(0, 40)}, not ${checkpointSchema})`;
    }
    const { sequence, program, kind, commit, commits, fingerprint, files } = value;
    const isWhole = isCount(sequence) &&
        typeof program === 'string' &&
        (kind === 'checkpoint' || kind === 'snapshot') &&
        typeof commit === 'string' &&
        /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit) &&
        isCount(commits) &&
        isFingerprint(fingerprint) &&
        Array.isArray(files) &&
        files.every(isFile) &&
        files.length === fingerprint.analyzers.length + 1;
    return isWhole ? value : 'a part of it is missing or wrong';
}
function isFingerprint(value) {
    return (isRecord(value) &&
        typeof value['repository'] === 'string' &&
        Array.isArray(value['analyzers']) &&
        value['analyzers'].every((id) => typeof id === 'string') &&
        isRecord(value['options']) &&
        typeof value['selection'] === 'string' &&
        typeof value['shallow'] === 'string');
}
/** Files lie where this program puts them and nowhere else: a manifest may come from a cache that others can write. */
function isFile(value) {
    return (isRecord(value) &&
        typeof value['path'] === 'string' &&
        /^(?:run|analyzer_\d{1,3})\/\d{1,15}\.state$/.test(value['path']) &&
        isCount(value['bytes']) &&
        typeof value['sha256'] === 'string' &&
        /^[0-9a-f]{64}$/.test(value['sha256']));
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./lib/checkpoint/state-file.js
var state_file = __webpack_require__(68982);
;// CONCATENATED MODULE: ./lib/checkpoint/store.js
// The checkpoints of one repository, in a directory of their own:
//
//   <directory>/<hash of the repository's path>/checkpoint.json            the newest
//                                              /checkpoint.previous.json   the one before
//                                              /run/<sequence>.state       the state of the run
//                                              /analyzer_<N>/<sequence>.state
//   <directory>/<hash>.lock                                                 who may write
//
// Laws: a checkpoint is there when its manifest is, and then all its files are; files are never written twice. Each file is checked against
// the manifest's SHA-256 when it is read. At most two checkpoints stay. What is wrong with a checkpoint is told and the
// next older one is tried: nothing here ends a run.







const NEWEST = 'checkpoint.json';
const PREVIOUS = 'checkpoint.previous.json';
const LARGEST_MANIFEST = 4 << 20;
const HASH_DIGITS = 16;
/** The checkpoints of one repository. */
class CheckpointStore {
    directory;
    #lock;
    #sequence = 0;
    /** Those in a directory of their own. Nothing is read or written yet. */
    constructor(directory) {
        this.directory = directory;
    }
    /** Those of a repository, named by its path on the machine, below the directory of all. */
    static of(directory, repository) {
        const hash = (0,external_node_crypto_.createHash)('sha256').update(repository).digest('hex').slice(0, HASH_DIGITS);
        return new CheckpointStore((0,external_node_path_.join)(directory, hash));
    }
    /** The hash that names the repository. */
    get name() {
        return (0,external_node_path_.basename)(this.directory);
    }
    /** Takes the right to write; a text says who has it. `now` is the clock, in milliseconds. Errors are the system's. */
    lock(now) {
        const lock = takeLock(`${this.directory}.lock`, now);
        if (typeof lock === 'string')
            return lock;
        this.#lock = lock;
        this.list();
        return undefined;
    }
    /** Gives the right to write back. */
    unlock() {
        this.#lock?.release();
        this.#lock = undefined;
    }
    /** The checkpoints there are, newest first; `problem` is told of what cannot be used. */
    list(problem = () => undefined) {
        const found = [];
        for (const name of [NEWEST, PREVIOUS]) {
            const file = (0,external_node_path_.join)(this.directory, name);
            const text = textOf(file, problem);
            if (text === undefined)
                continue;
            const manifest = parseManifest(text);
            if (typeof manifest === 'string')
                problem(`${file} cannot be used: ${manifest}`);
            else
                found.push({ manifest, file });
        }
        this.#sequence = Math.max(this.#sequence, ...found.map(({ manifest }) => manifest.sequence));
        return found.sort((a, b) => b.manifest.sequence - a.manifest.sequence);
    }
    /** Reads a state of a checkpoint: that of the run at place 0, then those of the analyzers. A text says what is damaged. */
    read(found, place) {
        const content = this.#contentOf(found, place);
        return typeof content === 'string' ? content : ((0,state_file/* decodeState */.UJ)(content) ?? this.#strange(found, place));
    }
    /** As `read`, while this thread does something else; what is left for it is done when the function is called that this gives. */
    async readAside(found, place) {
        const content = this.#contentOf(found, place);
        if (typeof content === 'string')
            return () => content;
        const decoded = await (0,state_file/* decodeStateAside */.gZ)(content);
        return () => decoded() ?? this.#strange(found, place);
    }
    /** The bytes of a state; a text says what is damaged. */
    #contentOf({ manifest }, place) {
        const { path, bytes, sha256 } = manifest.files[place];
        const file = (0,external_node_path_.join)(this.directory, path);
        let content;
        try {
            if ((0,external_node_fs_.statSync)(file).size !== bytes)
                return `${file} has ${(0,external_node_fs_.statSync)(file).size} bytes, not ${bytes}`;
            content = (0,external_node_fs_.readFileSync)(file);
        }
        catch (error) {
            return `${file} cannot be read (${codeOf(error)})`;
        }
        const isWhole = (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex') === sha256;
        return isWhole ? content : `${file} is damaged: its checksum differs`;
    }
    #strange({ manifest }, place) {
        return `${(0,external_node_path_.join)(this.directory, manifest.files[place].path)} cannot be understood`;
    }
    /**
     * Keeps a checkpoint as the newest. Errors are the system's, or of a lock that was lost or never taken: nothing is lost by one.
     */
    async save({ manifest, states }) {
        this.#checkLock();
        const sequence = ++this.#sequence;
        const files = (await states).map((content, i) => ({
            path: `${i === 0 ? 'run' : `analyzer_${i - 1}`}/${sequence}.state`,
            bytes: content.length,
            sha256: (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex'),
            content,
        }));
        try {
            for (const { path, content } of files)
                (0,durable_file/* writeDurably */.v8)((0,external_node_path_.join)(this.directory, path), content);
            const whole = {
                schema: checkpointSchema,
                sequence,
                ...manifest,
                files: files.map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 })),
            };
            const next = (0,external_node_path_.join)(this.directory, `${NEWEST}.next`);
            (0,durable_file/* writeDurably */.v8)(next, `${JSON.stringify(whole, null, 2)}\n`);
            this.#checkLock();
            // Between the two renames only the previous one is there, whole.
            renameIfThere((0,external_node_path_.join)(this.directory, NEWEST), (0,external_node_path_.join)(this.directory, PREVIOUS));
            (0,external_node_fs_.renameSync)(next, (0,external_node_path_.join)(this.directory, NEWEST));
            (0,durable_file/* flushDirectory */.Ks)(this.directory);
        }
        catch (error) {
            // Another who has the lock now may have files of these names.
            const ours = this.#lock?.isHeld() === true ? files : [];
            for (const { path } of ours)
                (0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.directory, path), { force: true });
            throw error;
        }
        this.#prune();
    }
    /** Removes all checkpoints of the repository, for the holder of the lock; whether there was any. */
    clear() {
        const isThere = (0,external_node_fs_.statSync)(this.directory, { throwIfNoEntry: false }) !== undefined;
        // First out of sight, so that nobody finds a half. What an earlier one left on its way goes, too.
        if (isThere)
            (0,external_node_fs_.renameSync)(this.directory, `${this.directory}.${(0,external_node_crypto_.randomUUID)()}.gone`);
        const parent = (0,external_node_path_.dirname)(this.directory);
        for (const name of namesIn(parent)) {
            if (name.startsWith(`${this.name}.`) && name.endsWith('.gone')) {
                (0,external_node_fs_.rmSync)((0,external_node_path_.join)(parent, name), { recursive: true, force: true });
            }
        }
        return isThere;
    }
    #checkLock() {
        if (this.#lock?.isHeld() !== true)
            throw new Error('another process has the right to write here');
    }
    /** Removes files that no manifest names, and what was left half written. */
    #prune() {
        for (const name of namesIn(this.directory)) {
            if (name.endsWith('.tmp'))
                (0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.directory, name), { force: true });
        }
        const named = new Set(this.list().flatMap(({ manifest }) => manifest.files.map(({ path }) => path)));
        for (const folder of namesIn(this.directory)) {
            if (folder !== 'run' && !folder.startsWith('analyzer_'))
                continue;
            const names = namesIn((0,external_node_path_.join)(this.directory, folder));
            for (const name of names) {
                if (!named.has(`${folder}/${name}`))
                    (0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.directory, folder, name), { force: true });
            }
        }
    }
}
function textOf(file, problem) {
    try {
        const { size } = (0,external_node_fs_.statSync)(file);
        if (size <= LARGEST_MANIFEST)
            return (0,external_node_fs_.readFileSync)(file, 'utf8');
        problem(`${file} cannot be used: it has ${size} bytes`);
    }
    catch (error) {
        if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'ENOTDIR')
            problem(`${file} cannot be read (${codeOf(error)})`);
    }
    return undefined;
}
function namesIn(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory);
    }
    catch {
        return [];
    }
}
function renameIfThere(from, to) {
    try {
        (0,external_node_fs_.renameSync)(from, to);
    }
    catch (error) {
        if (codeOf(error) !== 'ENOENT')
            throw error;
    }
}
/** The system's code of an error, such as ENOSPC. */
function codeOf(error) {
    return error.code ?? (error instanceof Error ? error.message : String(error));
}


/***/ }),

/***/ 29917:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OU: () => (/* binding */ Checkpoints),
/* harmony export */   Wd: () => (/* binding */ checkpointDirectory),
/* harmony export */   v8: () => (/* binding */ OTHER_CONTENT)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _base_counted_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86323);
/* harmony import */ var _checkpoint_state_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68982);
/* harmony import */ var _checkpoint_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71404);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87968);
/* harmony import */ var _run_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87061);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(54858);
// The states that a run keeps and takes up: which one fits this run, and if none does, why. Nothing here ends a run: what cannot be
// read is told and passed over, what cannot be written is told once and the run goes on.









/** Why a state that is whole is of no use. */
const OTHER_CONTENT = 'it does not hold what this program keeps';
/**
 * Where states are kept: in the directory that was given, or else in one below the home folder. A shell leaves `~/` as it is behind `=`, as a file of
 * options does, so that is read as the home folder here.
 */
function checkpointDirectory(given) {
    if (given === undefined)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.codefang', 'checkpoints');
    return /^~(?:$|[/\\])/.test(given) ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), given.slice(1)) : given;
}
class Checkpoints {
    options;
    onSaved;
    #store;
    #fingerprint;
    #tell;
    /** Whether states can be written. */
    #writes = false;
    #saving = Promise.resolve();
    /** The newest state on the disk that is of this run's line. */
    #saved;
    /** Opens the repository's checkpoints; takes the right to write them. `tell` hears what a user should know. */
    constructor(repository, options, tell, onSaved = () => undefined) {
        this.options = options;
        this.onSaved = onSaved;
        this.#tell = (text) => tell(`checkpoint: ${text}`);
        this.#fingerprint = {
            repository: repository.commonDir,
            analyzers: options.analyzers,
            options: JSON.parse(JSON.stringify((0,_options_js__WEBPACK_IMPORTED_MODULE_5__.stateOptions)(options))),
            shallow: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(repository.shallow.join('\n')).digest('hex'),
        };
        const directory = checkpointDirectory(options.checkpointDir);
        const store = _checkpoint_store_js__WEBPACK_IMPORTED_MODULE_4__/* .CheckpointStore */ .c.of(directory, repository.commonDir);
        if (options.checkpoint)
            this.#store = store;
        else if (!options.clearCheckpoint)
            return;
        const without = options.clearCheckpoint
            ? 'nothing is cleared, used or kept'
            : 'this run reads what there is and keeps nothing';
        try {
            const holder = store.lock(Date.now);
            if (holder !== undefined) {
                this.#tell(`${holder} is writing here; ${without}`);
                return;
            }
            this.#writes = options.checkpoint;
            if (options.clearCheckpoint && store.clear())
                this.#tell('what was kept of this repository is cleared');
            if (!options.checkpoint)
                store.unlock();
        }
        catch (error) {
            if (options.checkpoint)
                this.#cannotWrite(error);
            else
                this.#tell(`what was kept in ${store.directory} cannot be cleared (${(0,_checkpoint_store_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$)(error)})`);
        }
    }
    /** The directory of the repository's checkpoints; undefined if none are kept. */
    get directory() {
        return this.#store?.directory;
    }
    /** Whether the state of so many commits is on the disk: as a snapshot, or as anything. */
    has(commits, kind) {
        return this.#saved?.commits === commits && (kind === 'checkpoint' || this.#saved.kind === kind);
    }
    /** Kept states made with the same options, newest first. If the newest of all does not fit, it is told why. */
    candidates() {
        if (this.#store === undefined || !this.options.resume || this.options.clearCheckpoint)
            return [];
        const store = this.#store;
        return store.list(this.#tell).flatMap((found, place) => {
            const name = nameOf(found);
            const differences = this.#differences(found.manifest);
            if (differences.length > 0) {
                if (place === 0)
                    this.#tell(`the ${name} does not fit: ${differences.join('; ')}`);
                return [];
            }
            const usable = (what) => {
                if (typeof what !== 'string')
                    return what;
                this.#tell(`the ${name} cannot be used: ${what}`);
                return undefined;
            };
            const load = () => {
                const read = store.read(found, 0);
                const first = usable(typeof read === 'string' || (0,_run_state_js__WEBPACK_IMPORTED_MODULE_6__/* .isSavedRun */ .p)(read.facts) ? read : OTHER_CONTENT);
                if (first === undefined)
                    return undefined;
                let reading;
                const begun = () => (reading ??= statesAside(store, found));
                return {
                    run: first.facts,
                    beginStates: () => void begun(),
                    states: async () => usable(statesOf(first, await begun())),
                };
            };
            return [{ name, manifest: found.manifest, load }];
        });
    }
    /** Tells why a candidate that looked well is passed over. */
    passOver(candidate, why) {
        this.#tell(`the ${candidate.name} does not fit: ${why}`);
    }
    /** Tells that a state was taken up. */
    takenUp(candidate, commitsLeft) {
        const { commits, kind } = candidate.manifest;
        this.#saved = { commits, kind };
        this.#tell(`${(0,_base_counted_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .h)(commits, 'commit')} reused from the ${candidate.name}, ${(0,_base_counted_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .h)(commitsLeft, 'commit')} to read`);
    }
    /**
     * Keeps the state of a run. It is taken an analyzer at a time, so that there is no second copy of it all: until the promise is kept it must take
     * in nothing more. Packing what was taken last and writing go on after that. Never rejects.
     */
    async save(state, people, selection, kind) {
        const { extent } = state;
        const store = this.#store;
        if (store === undefined || !this.#writes || extent === undefined || !state.canBeKept)
            return;
        if (this.has(extent.count, kind))
            return;
        const { taken, packed } = packedStates(state.save(extent, people, selection), 1 + state.analyzers.length);
        const content = {
            manifest: {
                program: _version_js__WEBPACK_IMPORTED_MODULE_8__/* .version */ .r,
                kind,
                commit: extent.lastOid,
                commits: extent.count,
                fingerprint: { ...this.#fingerprint, selection: selection.digest() },
            },
            states: packed,
        };
        const before = this.#saving;
        this.#saving = (async () => {
            await before;
            if (!this.#writes)
                return;
            try {
                await store.save(content);
                this.#saved = { commits: extent.count, kind };
                this.onSaved(store.directory, extent.count);
            }
            catch (error) {
                this.#cannotWrite(error);
            }
        })();
        // A failure is told when its turn comes.
        packed.catch(() => undefined);
        await taken.catch(() => undefined);
    }
    /** Waits for what is being written and gives the right to write back. */
    async close() {
        await this.#saving;
        this.#store?.unlock();
        this.#writes = false;
    }
    #cannotWrite(error) {
        this.#writes = false;
        this.#tell(`nothing can be kept in ${this.#store?.directory ?? ''} (${(0,_checkpoint_store_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$)(error)}); the run goes on without`);
    }
    /** What of a fingerprint is not as in this run. */
    #differences({ program, fingerprint: other }) {
        const { repository, analyzers, options, shallow } = this.#fingerprint;
        const differences = [];
        if (program !== _version_js__WEBPACK_IMPORTED_MODULE_8__/* .version */ .r)
            differences.push(`it was written by version ${program}`);
        if (other.repository !== repository)
            differences.push('it is of another repository');
        const isOfOthers = other.analyzers.join() !== analyzers.join();
        if (isOfOthers)
            differences.push(`its analyzers are ${other.analyzers.join(', ')}`);
        for (const name of new Set([...Object.keys(other.options), ...Object.keys(options)])) {
            const [was, is] = [JSON.stringify(other.options[name]), JSON.stringify(options[name])];
            // Other analyzers have other options.
            if (isOfOthers && (was === undefined || is === undefined))
                continue;
            if (was !== is)
                differences.push(`${name} was ${was ?? 'not there'}, is ${is ?? 'not there'}`);
        }
        if (other.shallow !== shallow)
            differences.push('the clone was cut off elsewhere');
        return differences;
    }
}
/** Reads the states of a checkpoint but for the first, one after the other. */
async function statesAside(store, found) {
    const reading = [];
    for (let place = 1; place < found.manifest.files.length; place++)
        reading.push(await store.readAside(found, place));
    return reading;
}
/** All states of a checkpoint; a text says what is damaged. */
function statesOf(first, rest) {
    const all = [first];
    for (const read of rest) {
        const state = read();
        if (typeof state === 'string')
            return state;
        all.push(state);
    }
    return all;
}
/** States as files, each taken when the one before it is packed, but for that of the run, which is small; `taken` is kept when the last is. */
function packedStates(states, count) {
    const files = [];
    const take = async () => {
        for (let at = 0; at < count; at++) {
            if (at > 1)
                await files[at - 1];
            const file = (0,_checkpoint_state_file_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeState */ .Md)(states.next().value);
            // A failure is told when all are waited for.
            file.catch(() => undefined);
            files.push(file);
        }
    };
    const taken = take();
    return { taken, packed: taken.then(() => Promise.all(files)) };
}
function nameOf({ manifest }) {
    return `${manifest.kind} of ${manifest.commit.slice(0, 8)}`;
}


/***/ }),

/***/ 75548:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ unreadNotices),
/* harmony export */   D: () => (/* binding */ CompletenessTally)
/* harmony export */ });
/* harmony import */ var _base_counted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86323);
/* harmony import */ var _changes_change_batch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90316);
/* harmony import */ var _changes_syntax_columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81648);
/* harmony import */ var _changes_renames_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71238);
/* harmony import */ var _git_oid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32008);
// What a run could not read, gathered from the flags of changes: counted, and the first of each kind named.





/** Blobs of one kind that a report names. */
const MOST_NAMED = 20;
/** Distinct blobs of one kind. */
class BlobList {
    #seen = new Set();
    #named = [];
    /** Adds a blob unless it is known; `place` is asked for only when it will be named. */
    add(oid, place) {
        if (this.#seen.has(oid))
            return;
        this.#seen.add(oid);
        if (this.#named.length < MOST_NAMED)
            this.#named.push({ oid, ...place() });
    }
    result() {
        return { count: this.#seen.size, named: this.#named };
    }
    get oids() {
        return [...this.#seen];
    }
    load({ oids, named }) {
        this.#seen.clear();
        for (const oid of oids)
            this.#seen.add(oid);
        this.#named.splice(0, Infinity, ...named);
    }
    save() {
        return { oids: this.oids, named: this.#named.slice() };
    }
}
/** Gathers completeness batch by batch, in history order. */
class CompletenessTally {
    #missing = new BlobList();
    #tooLarge = new BlobList();
    #renames = (0,_changes_renames_js__WEBPACK_IMPORTED_MODULE_2__/* .noRenames */ .JA)();
    #binaryChanges = 0;
    #submoduleChanges = 0;
    #coarseDiffs = 0;
    /** Parsed versions that changes left and of which no imports were taken, being too large. */
    #withoutImports = 0;
    /** Versions that changes left, by `SyntaxState`. */
    #syntaxStates = new Array(Object.keys(_changes_syntax_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .SyntaxState */ .$O).length).fill(0);
    /** Takes a batch; the first missing blob of it, if there is one. */
    add(batch, renames, coarseDiffs) {
        for (const name of Object.keys(renames))
            this.#renames[name] += renames[name];
        this.#coarseDiffs += coarseDiffs;
        for (const state of batch.syntax?.sides.newStates ?? [])
            this.#syntaxStates[state]++;
        for (const isWithout of batch.syntax?.sides.newWithoutImports ?? [])
            this.#withoutImports += isWithout;
        let missing;
        const { changes } = batch;
        const width = batch.commits.oidBytes;
        changes.flags.forEach((flags, row) => {
            if (flags === 0)
                return;
            if (flags & (_changes_change_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .ChangeFlag */ .FT.oldBinary | _changes_change_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .ChangeFlag */ .FT.newBinary))
                this.#binaryChanges++;
            if (flags & (_changes_change_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .ChangeFlag */ .FT.oldSubmodule | _changes_change_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .ChangeFlag */ .FT.newSubmodule))
                this.#submoduleChanges++;
            for (const side of ['old', 'new']) {
                const isMissing = (flags & _changes_change_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .ChangeFlag */ .FT[`${side}Missing`]) !== 0;
                if (!isMissing && (flags & _changes_change_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .ChangeFlag */ .FT[`${side}TooLarge`]) === 0)
                    continue;
                const oid = (0,_git_oid_js__WEBPACK_IMPORTED_MODULE_3__/* .oidToHex */ .zc)(changes[`${side}Oids`], row * width, width);
                const place = () => placeOf(batch, row, changes[`${side}Paths`][row]);
                (isMissing ? this.#missing : this.#tooLarge).add(oid, place);
                if (isMissing)
                    missing ??= { oid, ...place() };
            }
        });
        return missing;
    }
    /** Missing blobs, hexadecimal ids. */
    get missing() {
        return this.#missing.oids;
    }
    save() {
        return {
            missing: this.#missing.save(),
            tooLarge: this.#tooLarge.save(),
            renames: { ...this.#renames },
            binaryChanges: this.#binaryChanges,
            submoduleChanges: this.#submoduleChanges,
            coarseDiffs: this.#coarseDiffs,
            syntaxStates: this.#syntaxStates.slice(),
            withoutImports: this.#withoutImports,
        };
    }
    /** Replaces the tally by one that `save` gave. */
    load(saved) {
        this.#missing.load(saved.missing);
        this.#tooLarge.load(saved.tooLarge);
        Object.assign(this.#renames, saved.renames);
        this.#binaryChanges = saved.binaryChanges;
        this.#submoduleChanges = saved.submoduleChanges;
        this.#coarseDiffs = saved.coarseDiffs;
        Object.assign(this.#syntaxStates, saved.syntaxStates);
        this.#withoutImports = saved.withoutImports;
    }
    /** `commitsLeft` were not read, because the run was ended early; `parses` says whether text was parsed. */
    result(shallow, commitsLeft = 0, parses = false) {
        const { exact, similar, pairsTried, pairsSkippedByLimit, filesUncompared } = this.#renames;
        return {
            complete: commitsLeft === 0,
            commitsLeft,
            shallow,
            missingBlobs: this.#missing.result(),
            tooLargeFiles: this.#tooLarge.result(),
            binaryChanges: this.#binaryChanges,
            submoduleChanges: this.#submoduleChanges,
            coarseDiffs: this.#coarseDiffs,
            parsed: parses ? this.#parsed() : undefined,
            renames: { exact, similar, pairsCompared: pairsTried, pairsSkipped: pairsSkippedByLimit, filesUncompared },
        };
    }
    #parsed() {
        const of = (state) => this.#syntaxStates[state];
        return {
            whole: of(_changes_syntax_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .SyntaxState */ .$O.parsed),
            withErrors: of(_changes_syntax_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .SyntaxState */ .$O.parsedWithErrors),
            unknownLanguage: of(_changes_syntax_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .SyntaxState */ .$O.unknownLanguage),
            tooLarge: of(_changes_syntax_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .SyntaxState */ .$O.tooLarge),
            tooComplex: of(_changes_syntax_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .SyntaxState */ .$O.tooComplex),
            otherLanguage: of(_changes_syntax_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .SyntaxState */ .$O.otherLanguage),
            withoutImports: this.#withoutImports,
        };
    }
}
/** What makes lines wrong and is to be told at once, a sentence each. */
function unreadNotices({ missingBlobs, tooLargeFiles }) {
    const first = ({ named: [one] }) => `(${one.path} in ${one.commit.slice(0, 8)} first)`;
    return [
        ...(missingBlobs.count === 0
            ? []
            : [
                `${(0,_base_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(missingBlobs.count, 'blob')} of this history could not be read, being absent ${first(missingBlobs)}: what is in them counts as ` +
                    'without lines; fetch what is missing, or give --fail-on-missing to end there',
            ]),
        ...(tooLargeFiles.count === 0
            ? []
            : [
                `${(0,_base_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(tooLargeFiles.count, 'blob')} of this history could not be read, being too large ${first(tooLargeFiles)}: they count as without lines`,
            ]),
    ];
}
function placeOf(batch, row, path) {
    const { bytes, ends } = batch.paths;
    const width = batch.commits.oidBytes;
    const name = bytes.subarray(path === 0 ? 0 : ends[path - 1], ends[path]);
    return {
        commit: (0,_git_oid_js__WEBPACK_IMPORTED_MODULE_3__/* .oidToHex */ .zc)(batch.commits.oids, batch.changes.commits[row] * width, width),
        path: Buffer.from(name).toString('utf8'),
    };
}


/***/ }),

/***/ 67372:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ extentOf),
/* harmony export */   Y: () => (/* binding */ knownHistory)
/* harmony export */ });
/* harmony import */ var _git_oid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32008);
// How far a run has come along its history: how many commits, the first and the last of them, and who wrote them. What a run that goes
// on from a kept state must know of the part it does not read again.

/** The extent after `count` more commits of `history`, which follow `before` if that is given. */
function extentOf(history, count, before) {
    if (count === 0)
        return before;
    const { oids, oidBytes, committerTimes, ticks, authors, mainLine } = history.commits;
    const width = oidBytes;
    const last = count - 1;
    const start = before ?? {
        count: 0,
        mainLine: 0,
        firstTime: committerTimes[0],
        firstCommitTime: undefined,
        firstOid: (0,_git_oid_js__WEBPACK_IMPORTED_MODULE_0__/* .oidToHex */ .zc)(oids, 0, width),
        folded: history.folded,
        people: 0,
        shallow: false,
    };
    const firstCommit = before === undefined && history.folded !== undefined ? 1 : 0;
    return {
        count: start.count + count,
        mainLine: mainLine.subarray(0, count).reduce((sum, is) => sum + is, start.mainLine),
        firstTime: start.firstTime,
        firstCommitTime: start.firstCommitTime ?? committerTimes.at(firstCommit),
        lastTime: firstCommit > last ? undefined : committerTimes[last],
        firstOid: start.firstOid,
        lastOid: (0,_git_oid_js__WEBPACK_IMPORTED_MODULE_0__/* .oidToHex */ .zc)(oids, last * width, width),
        lastTick: ticks[last],
        folded: start.folded,
        people: authors.subarray(0, count).reduce((most, author) => Math.max(most, author + 1), start.people),
        shallow: start.shallow || history.shallow,
        clockSkew: history.clockSkew,
    };
}
/** An extent as the reader of histories wants it. */
function knownHistory(extent, people) {
    return {
        lastOid: Buffer.from(extent.lastOid, 'hex'),
        count: extent.count,
        firstTime: extent.firstTime,
        lastTick: extent.lastTick,
        people: people.slice(0, extent.people),
        folded: extent.folded,
        clockSkew: extent.clockSkew,
    };
}


/***/ }),

/***/ 87061:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ RunState),
  p: () => (/* binding */ isSavedRun)
});

// EXTERNAL MODULE: ./lib/analyzers/registry.js
var registry = __webpack_require__(81512);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/release.js
var release = __webpack_require__(34764);
// EXTERNAL MODULE: ./lib/changes/main-line.js
var main_line = __webpack_require__(55847);
// EXTERNAL MODULE: ./lib/engine/completeness.js
var completeness = __webpack_require__(75548);
// EXTERNAL MODULE: ./lib/engine/extent.js
var extent = __webpack_require__(67372);
;// CONCATENATED MODULE: ./lib/engine/main-line-people.js
// Who is credited on the main line where all commits are read. A history numbers its people in the order in which its commits come, those off the main
// line among them. Analyzers of the main line must see the numbers that it gives when it is read alone: those in the order of its own commits.
/** Numbers the people of the main line. */
class MainLinePeople {
    /** Rows of the history's people in the order in which the main line meets them. */
    rows = [];
    #numbers = new Map();
    /** Takes up the rows that were met before. */
    load(rows) {
        for (const row of rows)
            this.#numberOf(row);
    }
    /** The numbers of the authors of commits of the main line, which come in its order. */
    numbersOf(authors) {
        return authors.map((row) => this.#numberOf(row));
    }
    #numberOf(row) {
        let number = this.#numbers.get(row);
        if (number === undefined) {
            number = this.rows.push(row) - 1;
            this.#numbers.set(row, number);
        }
        return number;
    }
}

;// CONCATENATED MODULE: ./lib/engine/run-state.js
// What a run has come to at a commit: the analyzers' states, how far along the history it is, and what could not be read. It can be kept
// and taken up again; between two batches it is always whole.







/** Whether a file holds what `RunState.save` writes: a program of the same version may have been built of other sources. */
function isSavedRun(facts) {
    const { extent, people, mainLinePeople, tally, selection } = (facts ?? {});
    const { ignored, survey } = selection ?? {};
    const lists = [
        people,
        mainLinePeople,
        tally?.missing.oids,
        ignored?.listed,
        ignored?.applied,
        survey?.filter.attributes,
    ];
    const numbers = [extent?.count, tally?.withoutImports];
    return (numbers.every((one) => typeof one === 'number') && typeof extent?.lastOid === 'string' && lists.every(Array.isArray));
}
class RunState {
    analyzers;
    /** The ids of those that take commits off the main line, too. */
    takesAll;
    tally = new completeness/* CompletenessTally */.D();
    /** Undefined where the main line alone is read, whose people are then those of the history. */
    mainLinePeople;
    /** Undefined before the first commit. */
    extent;
    /** False while a batch is being taken in, and for good if that fails. */
    isWhole = true;
    /** False after a commit off the main line: what is taken in then is not all that one commit reaches. */
    isAtMainLine = true;
    #taken = 0;
    /** What the history at hand follows. */
    #before;
    constructor(analyzers, isAllCommits) {
        this.analyzers = analyzers;
        const sideCommits = registry.registry.filter((entry) => entry.sideCommits).map(({ id }) => id);
        this.takesAll = new Set(analyzers.map(({ id }) => id).filter((id) => sideCommits.includes(id)));
        this.mainLinePeople = isAllCommits ? new MainLinePeople() : undefined;
    }
    /** A state before the first commit, with the code of its analyzers loaded. */
    static async begin(options) {
        const chosen = registry.registry.filter(({ id }) => options.analyzers.includes(id));
        const makers = await Promise.all(chosen.map(({ load }) => load()));
        return new RunState(makers.map((make) => make(options)), options.order === 'all-commits');
    }
    /** Whether it can be kept: it is what one commit of the main line and all its ancestors left. */
    get canBeKept() {
        return this.isWhole && this.isAtMainLine;
    }
    /** Commits that the state has taken in, those of a kept state too; a starting state counts as one. */
    get commits() {
        return this.extent?.count ?? 0;
    }
    /** Commits of the history at hand that are taken in. */
    get taken() {
        return this.#taken;
    }
    /** Takes in the next batch of a history. Throws `repository-missing-object` if a missing blob ends the run. */
    consume({ batch, renames, coarseDiffs, leftOut }, history, selection, failOnMissing) {
        this.isWhole = false;
        selection.add(leftOut);
        const missing = this.tally.add(batch, renames, coarseDiffs);
        if (missing !== undefined && failOnMissing) {
            throw new errors/* CodefangError */.UD('repository-missing-object', `blob ${missing.oid} is missing (${missing.path} in commit ${missing.commit})`, { oid: missing.oid, hint: 'fetch it, or leave out --fail-on-missing to go on without it' });
        }
        const startsWithState = history.folded !== undefined && !history.follows && this.#taken === 0;
        const line = (0,main_line/* mainLineOf */.x)(batch);
        const numbered = this.#withItsPeople(line);
        for (const analyzer of this.analyzers) {
            analyzer.consume(this.takesAll.has(analyzer.id) ? batch : numbered, startsWithState);
        }
        if (line !== batch)
            (0,release/* release */._)(line.commits, line.changes, line.hunks);
        this.#taken += batch.commits.ticks.length;
        this.extent = (0,extent/* extentOf */.O)(history, this.#taken, this.#before);
        this.isAtMainLine = history.commits.mainLine[this.#taken - 1] === 1;
        this.isWhole = true;
    }
    /** A batch of the main line with the numbers that its people have when it is read alone. */
    #withItsPeople(line) {
        if (this.mainLinePeople === undefined)
            return line;
        const authors = this.mainLinePeople.numbersOf(line.commits.authors);
        return { ...line, commits: { ...line.commits, authors } };
    }
    /** Drops scratch and repacks; changes no result. */
    compact() {
        for (const analyzer of this.analyzers)
            analyzer.compact();
    }
    /** Results by analyzer id. */
    results({ all, mainLine }) {
        const peopleOf = ({ id }) => (this.takesAll.has(id) ? all : mainLine);
        return Object.fromEntries(this.analyzers.map((analyzer) => [analyzer.id, analyzer.result(peopleOf(analyzer))]));
    }
    /** The state of the run, then of each analyzer, each made when it is asked for. There must be an extent. */
    *save(extent, people, selection) {
        const facts = {
            extent,
            people: people.slice(0, extent.people),
            mainLinePeople: this.mainLinePeople?.rows.slice() ?? [],
            tally: this.tally.save(),
            selection: { ignored: selection.ignored(this.#taken), survey: selection.survey },
        };
        yield { facts, columns: selection.save() };
        for (const analyzer of this.analyzers)
            yield { facts: null, columns: analyzer.save() };
    }
    /** Takes up a state that `save` gave a run with the same options, but for what its selection counted, the columns of the first. */
    load([run, ...analyzers]) {
        const { extent, mainLinePeople, tally } = run.facts;
        this.#before = this.extent = extent;
        this.mainLinePeople?.load(mainLinePeople);
        this.tally.load(tally);
        this.analyzers.forEach((analyzer, i) => analyzer.load(analyzers[i].columns));
    }
}


/***/ })

};
