'use strict';
const moduleUrl = require('node:url').pathToFileURL(__filename).href;
/******/ var __webpack_modules__ = ({

/***/ 24:
/***/ (function(module) {

module.exports = require("node:fs");

/***/ }),

/***/ 119:
/***/ (function(module) {

module.exports = require("node:inspector/promises");

/***/ }),

/***/ 760:
/***/ (function(module) {

module.exports = require("node:path");

/***/ }),

/***/ 136:
/***/ (function(module) {

module.exports = require("node:url");

/***/ }),

/***/ 877:
/***/ (function(module) {

module.exports = require("node:v8");

/***/ }),

/***/ 714:
/***/ (function(module) {

module.exports = require("node:vm");

/***/ }),

/***/ 919:
/***/ (function(module) {

module.exports = require("node:worker_threads");

/***/ }),

/***/ 522:
/***/ (function(module) {

module.exports = require("node:zlib");

/***/ }),

/***/ 622:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ transferList)
/* harmony export */ });
/* unused harmony export grownColumn */
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

/***/ 594:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ toWire),
/* harmony export */   UD: () => (/* binding */ CodefangError),
/* harmony export */   kn: () => (/* binding */ fromWire)
/* harmony export */ });
/* unused harmony export exitCodeOf */
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

/***/ 764:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ release)
/* harmony export */ });
/* unused harmony export regrown */
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(919);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(622);
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
    const longer = grownColumn(column, length);
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

/***/ 316:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ ChangeKind),
/* harmony export */   FT: () => (/* binding */ ChangeFlag),
/* harmony export */   PL: () => (/* binding */ columnsOf)
/* harmony export */ });
/* unused harmony export isOfOtherTypes */
// What flows from the workers to the analyzers: what a run of neighbouring commits changed, as columns.
//
//   commits   one row a commit, in history order (oldest first)
//   changes   one row a changed file, sorted by commit, then by path bytes (new path; old path of a deletion)
//   hunks     one row a hunk, sorted by change, then by position; hunks of change i are [hunkEnds[i-1], hunkEnds[i])
//   paths     the path table of this batch; rows of `changes` name its entries; raw bytes as git has them
//   shebangs  languages that the first lines of files tell whose names tell none, if an analyzer asked for them
//   syntax    what the text says where a change touches it (syntax-columns.ts), if an analyzer asked for it
//
// Laws: hunks of one change do not touch or overlap; applying them to `oldLines` lines gives `newLines` lines. A side that has
// no lines of text (absent, binary, submodule, missing, too large) has 0 lines, and `flags` says why. So text turning
// binary is one hunk that removes every line, and an analyzer that follows hunks needs no special case.
/**
 * How a file changed. A rename may also change content; a change of type (file to symlink) is a modification, as for `git log --numstat`, and
 * so are its hunks.
 */
const ChangeKind = { added: 1, deleted: 2, modified: 3, renamed: 4 };
/** Bits of `ChangeColumns.flags`: why a side that exists has no lines of text. */
const ChangeFlag = {
    oldBinary: 1,
    newBinary: 2,
    oldMissing: 4,
    newMissing: 8,
    oldTooLarge: 16,
    newTooLarge: 32,
    oldSubmodule: 64,
    newSubmodule: 128,
};
/** What of a mode says whether it is a file, a symbolic link or a submodule. */
const TYPE_BITS = 0o170000;
/** Whether both sides of a change are there and of different types: for `git diff` and `git blame` the one goes and another comes. */
function isOfOtherTypes({ oldModes, newModes }, row) {
    const [old, current] = [oldModes[row], newModes[row]];
    return old !== 0 && current !== 0 && ((old ^ current) & TYPE_BITS) !== 0;
}
/** The objects that hold a batch's columns, for `transferList` and `release`. */
function columnsOf({ commits, changes, hunks, paths, shebangs, syntax }) {
    return [
        commits,
        changes,
        hunks,
        paths,
        ...(shebangs === undefined ? [] : [shebangs]),
        ...Object.values({ ...syntax }),
    ];
}


/***/ }),

/***/ 669:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ pairBytes),
/* harmony export */   ZH: () => (/* binding */ blobsOfRows),
/* harmony export */   f2: () => (/* binding */ byPath),
/* harmony export */   i2: () => (/* binding */ submoduleFlags),
/* harmony export */   i9: () => (/* binding */ readLineRows)
/* harmony export */ });
/* harmony import */ var _base_release_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(764);
/* harmony import */ var _change_batch_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(316);
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
/** What names a pair of blobs takes: which of them there are, and both ids of so many bytes. Whole words. */
function pairBytes(oidBytes) {
    return 4 + 2 * oidBytes;
}
/** Flags known from the modes alone, for rows whose blobs are not looked at. */
function submoduleFlags(rows) {
    return rows.oldModes.length === 0
        ? new Uint8Array(0)
        : Uint8Array.from(rows.oldModes, (mode, row) => (mode === SUBMODULE ? _change_batch_js__WEBPACK_IMPORTED_MODULE_1__/* .ChangeFlag */ .FT.oldSubmodule : 0) |
            (rows.newModes[row] === SUBMODULE ? _change_batch_js__WEBPACK_IMPORTED_MODULE_1__/* .ChangeFlag */ .FT.newSubmodule : 0));
}
/**
 * Compares the blobs of every row. The kernel gets the rows path by path, so that versions of one file, which are deltas of each other
 * in the pack, are read in one go. `coarse` counts diffs too large to be searched, given as one hunk.
 */
function readLineRows(kernel, rows, pathCount, { announce, diffs, without } = {}) {
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
    const bytes = pairBytes(width);
    const sorted = byPath(rows, pathCount);
    const all = pairsOf(rows, sorted, width, without);
    /** Pairs are whole words. */
    const keys = new Uint32Array(all.buffer);
    let order = sorted;
    if (cache !== undefined) {
        let missed = 0;
        order = sorted.filter((row, i) => {
            const known = cache.get(keys, (i * bytes) / 4);
            if (known === undefined) {
                all.copyWithin(bytes * missed++, i * bytes, (i + 1) * bytes);
                return true;
            }
            places[row] = length;
            take(known);
            return false;
        });
    }
    for (let from = 0; from < order.length; from += kernel.mostBlobPairs) {
        const end = Math.min(order.length, from + kernel.mostBlobPairs);
        const pairs = all.subarray(from * bytes, end * bytes);
        announce?.(blobsOf(pairs, width));
        const answer = kernel.blobChanges(pairs);
        let at = 0;
        for (let i = from; i < end; i++) {
            const next = at + ROW_WORDS + HUNK_WORDS * answer[at + 5];
            places[order[i]] = length + at;
            cache?.put(keys, (i * bytes) / 4, answer.subarray(at, next));
            at = next;
        }
        take(end === order.length ? answer : answer.slice());
    }
    (0,_base_release_js__WEBPACK_IMPORTED_MODULE_0__/* .release */ ._)({ all });
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
function byPath({ newPaths }, pathCount) {
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
    const pairs = new Uint8Array(order.length * pairBytes(width));
    let at = 0;
    for (const row of order) {
        pairs[at] = blobSides(rows, row, without);
        pairs.set(rows.oldOids.subarray(row * width, (row + 1) * width), at + 4);
        pairs.set(rows.newOids.subarray(row * width, (row + 1) * width), at + 4 + width);
        at += pairBytes(width);
    }
    return pairs;
}
/** The ids of the blobs of some rows, end to end, each once. */
function blobsOfRows(rows, width) {
    return blobsOf(pairsOf(rows, Uint32Array.from(rows.kinds.keys()), width, undefined), width);
}
/** The ids of the blobs in pairs, end to end, each once. */
function blobsOf(pairs, width) {
    const bytes = Buffer.from(pairs.buffer, pairs.byteOffset, pairs.byteLength);
    const ids = new Set();
    for (let at = 0; at < bytes.length; at += pairBytes(width)) {
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
        flags: submoduleFlags(rows),
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


/***/ }),

/***/ 8:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e_: () => (/* binding */ oidFromHex),
/* harmony export */   zc: () => (/* binding */ oidToHex)
/* harmony export */ });
/* unused harmony exports oidBytesOf, isHexOid, isZeroOid */
// Object ids: 20 (SHA-1) or 32 (SHA-256) bytes in tables, hexadecimal only where files, reports and errors have it.
// Parsing is strict: whole ids, one width, no spaces.
/** Bytes of an id of a format. */
function oidBytesOf(format) {
    return format === 'sha1' ? 20 : 32;
}
/** Whether `text` is a whole id of `oidBytes` bytes in hexadecimal, of either case. */
function isHexOid(text, oidBytes) {
    return text.length === oidBytes * 2 && /^[0-9a-f]*$/i.test(text);
}
/** The bytes of a whole hexadecimal id; `undefined` when `text` is none. */
function oidFromHex(text, oidBytes) {
    if (!isHexOid(text, oidBytes))
        return undefined;
    const bytes = new Uint8Array(oidBytes);
    for (let i = 0; i < oidBytes; i++)
        bytes[i] = Number.parseInt(text.slice(i * 2, i * 2 + 2), 16);
    return bytes;
}
/** The id at byte `at` of a table, as lower-case hexadecimal. */
function oidToHex(table, at, oidBytes) {
    return Buffer.from(table.buffer, table.byteOffset + at, oidBytes).toString('hex');
}
/** Whether the id at byte `at` of a table is all zeros: git's way to say "no object". */
function isZeroOid(table, at, oidBytes) {
    for (let i = at; i < at + oidBytes; i++)
        if (table[i] !== 0)
            return false;
    return true;
}


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
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
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
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', moduleUrl).pathname).slice(moduleUrl.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
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
/******/ 		return "" + chunkId + ".worker.js";
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
/******/ 						var promise = new Promise((resolve) => resolve(require("./" + __nccwpck_require__.u(chunkId)))).then(installChunk, (e) => {
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
var __webpack_exports__ = {};

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __nccwpck_require__(919);
// EXTERNAL MODULE: ./lib/base/columns.js
var columns = __nccwpck_require__(622);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __nccwpck_require__(594);
// EXTERNAL MODULE: ./lib/changes/change-batch.js
var change_batch = __nccwpck_require__(316);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
;// CONCATENATED MODULE: ./lib/kernel/counters.js
// The kernel's counters, by name. Order as `counters` in assembly/index.ts writes them.
/** Numbers that `counters` writes. */
const COUNTERS = 31;
/** Reads the numbers written by the kernel. */
function readCounters(numbers) {
    const at = (i) => numbers[i] ?? 0;
    const cache = (i) => ({
        hits: at(i),
        misses: at(i + 1),
        evictions: at(i + 2),
        usedBytes: at(i + 3),
        entries: at(i + 4),
        capacityBytes: at(i + 5),
    });
    return {
        windows: cache(0),
        bases: cache(6),
        lines: cache(12),
        packBytesRead: at(18),
        objectsBuilt: at(19),
        bytesInflated: at(20),
        objectsUncached: at(21),
        bytesIndexed: at(22),
        arenaOverflows: at(23),
        scratchPeakBytes: at(24),
        indexes: cache(25),
    };
}

;// CONCATENATED MODULE: ./lib/kernel/fault-codes.js
// What the kernel's negative return codes mean (assembly/fault.ts has the same numbers), as typed errors with their place.

/** The kernel's fault codes that callers handle as values. */
const Fault = { missing: -1, wrongType: -9, tooLarge: -10, hostFailed: -14 };
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
function faultError(fault, place) {
    const [code, text] = texts[fault] ?? ['bug-kernel', `kernel fault ${String(fault)}`];
    const object = place.oid === undefined ? '' : ` (object ${place.oid})`;
    const where = place.file === undefined ? '' : ` in ${place.file} at offset ${String(place.offset ?? 0)}`;
    const hint = code === 'repository-missing-object'
        ? 'fetch what is missing, for example with `git fetch --refetch`'
        : code.startsWith('repository-corrupt')
            ? 'check the repository with `git fsck`, or clone it again'
            : undefined;
    return new errors/* CodefangError */.UD(code, `${text}${object}${where}`, hint === undefined ? place : { ...place, hint });
}

;// CONCATENATED MODULE: ./lib/kernel/pack-tables.js
// The pack tables as the kernel wants them (drawn in assembly/packs.ts): which packs there are, and the fan-outs of their indexes. The
// other tables of an index it reads by itself, a page at a time.
/** The tables of an index, in the order of the kernel's numbers. */
const indexTableNames = ['names', 'offsets', 'largeOffsets'];
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

;// CONCATENATED MODULE: ./lib/kernel/regions.js
// How the kernel's one memory is divided. Sizes are given once, by the caller; the memory never grows (DESIGN.md D4).
// Untouched pages of a region cost address space, not resident memory.

const KIB = 1024;
const MIB = 1024 * KIB;
/** Objects of so many bytes can be read whatever the budget; a little larger ones, too, and no others. */
const MOST_READ_BYTES = 63 * MIB;
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
    throw new errors/* CodefangError */.UD('user-bad-option', `memory of a worker: ${name} of ${String(bytes)} is not ${accepted}`, {
        hint: 'choose other sizes for caches and buffers',
    });
}
/** The order in which assembly/memory.ts reads the table of regions. */
const regionNames = [
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
];
/** Space between regions: reads may run a few bytes past the end of one. */
const GAP = 64;
const INFLATE_TABLE_BYTES = 64 * KIB;
/** Lays the regions out, 64-byte aligned, after the first page. Throws `user-bad-option` for sizes with which a kernel would fail, or write past a region. */
function planRegions(sizes, packTableBytes) {
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

;// CONCATENATED MODULE: ./lib/kernel/kernel.js
// The one TypeScript face of the kernel: makes its memory, hands batches in, takes rows out. Everything is synchronous and belongs
// to one thread. Rows are what assembly/*.ts draws; views returned here hold until the next call.






/** A file beside this one, in lib/ and in a bundle. Not written as `new URL('…', moduleUrl)`: bundlers take that for an asset to rename. */
function beside(file) {
    return new URL(file, moduleUrl);
}
let compiled;
/** The kernel's code, compiled once a thread, for who has the time before a kernel is made: with SIMD, or without where the machine has none. */
function kernelModule() {
    if (compiled === undefined) {
        const simd = (0,external_node_fs_.readFileSync)(beside('./kernel.wasm'));
        compiled = new WebAssembly.Module(WebAssembly.validate(simd) ? simd : (0,external_node_fs_.readFileSync)(beside('./kernel-scalar.wasm')));
    }
    return compiled;
}
/** What one call may give: more than any history holds in a batch, and less than a typed array can. */
const MOST_ROW_BYTES = 1 << 30;
const CONFIG_SPACE = 1024;
const CONFIG_OUT = 2048;
/** Four slots of (source u32, key i32), comparison.ts. */
const SLOT_BYTES = 32;
/** One kernel instance with its own memory. */
class Kernel {
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
            throw new errors/* CodefangError */.UD('user-bad-option', `the caches of one worker take ${String(pages >> 4)} MiB, and it has room for 2047 MiB`, { hint: 'give a smaller --blob-arena-size or --blob-cache-size' });
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
            throw new errors/* CodefangError */.UD('bug-kernel', 'batch is larger than the input region');
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
            throw new errors/* CodefangError */.UD('repository-too-large', 'what a few commits changed takes more than 1 GiB to list');
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: ./lib/pipeline/profile.js
// Profiles of one thread, by Node's own inspector: where its CPU time went (.cpuprofile) and what its heap was allocated for
// (.heapprofile). Both open in Chrome's developer tools. Loaded and running only when asked for.


/** Microseconds between two samples of the CPU profile. */
const SAMPLING_INTERVAL = 500;
/**
 * Starts profiling the calling thread; what is returned stops it, writes `<name>.cpuprofile` and `<name>.heapprofile`, and gives the
 * thread's time.
 */
async function startProfile(directory, name) {
    const { Session } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 119, 19));
    const session = new Session();
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.setSamplingInterval', { interval: SAMPLING_INTERVAL });
    await session.post('Profiler.start');
    await session.post('HeapProfiler.startSampling');
    return async () => {
        const { profile } = await session.post('Profiler.stop');
        const heap = await session.post('HeapProfiler.stopSampling');
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(directory, `${name}.cpuprofile`), JSON.stringify(profile));
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(directory, `${name}.heapprofile`), JSON.stringify(heap.profile));
        session.disconnect();
        return timeOf(profile);
    };
}
function timeOf({ nodes, samples = [], timeDeltas = [] }) {
    const idle = new Set(nodes.filter(({ callFrame }) => callFrame.functionName === '(idle)').map(({ id }) => id));
    let activeMs = 0;
    let idleMs = 0;
    samples.forEach((node, i) => {
        if (idle.has(node))
            idleMs += timeDeltas[i] / 1000;
        else
            activeMs += timeDeltas[i] / 1000;
    });
    return { activeMs, idleMs };
}

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

// EXTERNAL MODULE: ./lib/base/release.js
var release = __nccwpck_require__(764);
// EXTERNAL MODULE: ./lib/git/oid.js
var git_oid = __nccwpck_require__(8);
;// CONCATENATED MODULE: ./lib/history/commit-columns.js
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

;// CONCATENATED MODULE: ./lib/changes/kept-ages.js
// Commits that do not change the age of lines, as .git-blame-ignore-revs lists them: reformatting, mass renames of identifiers. In such a
// commit the i-th new line of a hunk takes the place, and with it the age, of the i-th old one; lines that a hunk has more than it
// replaces are born in that commit, lines that it has less are gone. `git blame` guesses the partner of a line by likeness before it
// falls back to position: the two may give the lines of one hunk their ages in another order, their number is the same.
/**
 * The hunks without what the commits marked in `ignored` (1 a commit) replace line by line, and the ends of each change's hunks. The
 * hunks still turn the old side's number of lines into the new side's.
 */
function keepAges({ commits, hunkEnds }, hunks, ignored) {
    const kept = {
        oldStarts: hunks.oldStarts.slice(),
        oldCounts: hunks.oldCounts.slice(),
        newStarts: hunks.newStarts.slice(),
        newCounts: hunks.newCounts.slice(),
    };
    const ends = new Uint32Array(hunkEnds.length);
    let out = 0;
    for (let change = 0, hunk = 0; change < hunkEnds.length; change++) {
        for (; hunk < hunkEnds[change]; hunk++) {
            const same = ignored[commits[change]] ? Math.min(hunks.oldCounts[hunk], hunks.newCounts[hunk]) : 0;
            const gone = hunks.oldCounts[hunk] - same;
            const come = hunks.newCounts[hunk] - same;
            if (gone === 0 && come === 0)
                continue;
            kept.oldStarts[out] = hunks.oldStarts[hunk] + same;
            kept.oldCounts[out] = gone;
            kept.newStarts[out] = hunks.newStarts[hunk] + same;
            kept.newCounts[out++] = come;
        }
        ends[change] = out;
    }
    return {
        hunks: {
            oldStarts: kept.oldStarts.slice(0, out),
            oldCounts: kept.oldCounts.slice(0, out),
            newStarts: kept.newStarts.slice(0, out),
            newCounts: kept.newCounts.slice(0, out),
        },
        hunkEnds: ends,
    };
}

// EXTERNAL MODULE: ./lib/changes/line-rows.js
var line_rows = __nccwpck_require__(669);
;// CONCATENATED MODULE: ./lib/git/glob.js
// One pattern of .gitignore, .gitattributes or the command line, as gitignore(5) describes them, matched against paths.
//
// Paths and patterns are bytes, one character (Latin-1) a byte, so no name is undecodable and `?` is one byte, as in git. A pattern is
// cut into segments at its slashes: `**` (or more stars) as a whole segment stands for any number of directories, elsewhere stars stay within a segment.
// Matching takes at most (length of the pattern) x (length of the path) steps for each `**`, whatever the pattern is: patterns come
// from the repository that is read, too.
const SLASH = 0x2f;
const BACKSLASH = 0x5c;
const BRACKET = 0x5b;
const CLOSING = 0x5d;
const DASH = 0x2d;
/** Text as bytes, one character a byte. */
function byteText(text) {
    return Buffer.from(text, 'utf8').toString('latin1');
}
/** Parses a pattern (without `!`); undefined for one that can match nothing: empty, an unclosed bracket, a backslash at its end. */
function parseGlob(pattern) {
    const directory = pattern.endsWith('/');
    const whole = directory ? pattern.slice(0, -1) : pattern;
    const anchored = whole.includes('/');
    const body = whole.startsWith('/') ? whole.slice(1) : whole;
    if (body === '')
        return undefined;
    const parts = tokensOf(body);
    if (parts === undefined)
        return undefined;
    return { anchored, directory, segments: parts.map(segmentOf) };
}
/** Whether a pattern matches a path given as its segments. */
function matchesGlob(glob, path, isDirectory) {
    if (glob.directory && !isDirectory)
        return false;
    const { segments } = glob;
    if (!glob.anchored)
        return matchesSegment(segments[0], path[path.length - 1]);
    // The last `**` passed, and the segment it has eaten up to: only that one can usefully eat more.
    let mark = -1;
    let eaten = 0;
    let at = 0;
    let segment = 0;
    while (at < path.length) {
        const wanted = segments[segment];
        if (wanted?.kind === 'directories') {
            if (segment === segments.length - 1)
                return true;
            mark = segment++;
            eaten = at;
        }
        else if (wanted !== undefined && matchesSegment(wanted, path[at])) {
            segment++;
            at++;
        }
        else if (mark >= 0) {
            segment = mark + 1;
            at = ++eaten;
        }
        else
            return false;
    }
    // What is left must need nothing. `a/**` is what lies in `a`, not `a` itself.
    return segment === segments.length;
}
/** The byte that every path which a pattern matches ends with; undefined if there are several. */
function lastByteOf({ segments }) {
    const last = segments[segments.length - 1];
    switch (last.kind) {
        case 'directories':
            return undefined;
        case 'name':
            return last.name.charCodeAt(last.name.length - 1);
        case 'ending':
            return last.ending === '' ? undefined : last.ending.charCodeAt(last.ending.length - 1);
        case 'tokens': {
            const token = last.tokens[last.tokens.length - 1];
            return token.kind === 'byte' ? token.byte : undefined;
        }
    }
}
function matchesSegment(segment, name) {
    switch (segment.kind) {
        case 'directories':
            return true;
        case 'name':
            return name === segment.name;
        case 'ending':
            return name.endsWith(segment.ending);
        case 'tokens':
            return matchesTokens(segment.tokens, name);
    }
}
function matchesTokens(tokens, name) {
    let star = -1;
    let eaten = 0;
    let at = 0;
    let token = 0;
    while (at < name.length) {
        const wanted = tokens[token];
        if (wanted?.kind === 'star') {
            star = token++;
            eaten = at;
        }
        else if (wanted !== undefined && matchesByte(wanted, name.charCodeAt(at))) {
            token++;
            at++;
        }
        else if (star >= 0) {
            token = star + 1;
            at = ++eaten;
        }
        else
            return false;
    }
    while (tokens[token]?.kind === 'star')
        token++;
    return token === tokens.length;
}
function matchesByte(token, byte) {
    if (token.kind === 'byte')
        return token.byte === byte;
    return token.kind === 'any' || token.set[byte] === 1;
}
/** The tokens of each segment; undefined if the pattern is malformed. */
function tokensOf(body) {
    const segments = [[]];
    let tokens = segments[0];
    for (let at = 0; at < body.length; at++) {
        let byte = body.charCodeAt(at);
        if (byte === BRACKET) {
            const bracket = bracketAt(body, at);
            if (bracket === undefined)
                return undefined;
            tokens.push({ kind: 'set', set: bracket.set });
            at = bracket.last;
            continue;
        }
        if (byte === BACKSLASH) {
            if (++at === body.length)
                return undefined;
            byte = body.charCodeAt(at);
        }
        else if (body[at] === '*') {
            tokens.push({ kind: 'star' });
            continue;
        }
        else if (body[at] === '?') {
            tokens.push({ kind: 'any' });
            continue;
        }
        if (byte === SLASH)
            segments.push((tokens = []));
        else
            tokens.push({ kind: 'byte', byte });
    }
    return segments;
}
function segmentOf(tokens) {
    if (tokens.length >= 2 && tokens.every(({ kind }) => kind === 'star'))
        return { kind: 'directories' };
    const text = (from) => {
        const bytes = tokens.slice(from).map((token) => (token.kind === 'byte' ? token.byte : -1));
        return bytes.includes(-1) ? undefined : String.fromCharCode(...bytes);
    };
    const name = text(0);
    if (name !== undefined)
        return { kind: 'name', name };
    const ending = tokens[0].kind === 'star' ? text(1) : undefined;
    return ending === undefined ? { kind: 'tokens', tokens } : { kind: 'ending', ending };
}
/** The POSIX classes, ASCII only. */
const classes = {
    alnum: /[0-9A-Za-z]/,
    alpha: /[A-Za-z]/,
    blank: /[ \t]/,
    // eslint-disable-next-line no-control-regex -- it is the class of them
    cntrl: /[\x00-\x1f\x7f]/,
    digit: /[0-9]/,
    graph: /[!-~]/,
    lower: /[a-z]/,
    print: /[ -~]/,
    punct: /[!-/:-@[-`{-~]/,
    space: /[ \t\n\r]/,
    upper: /[A-Z]/,
    xdigit: /[0-9A-Fa-f]/,
};
/** The bracket expression that opens at `open`, and where it closes. A slash is in none, not even in a negated one. */
function bracketAt(body, open) {
    const set = new Uint8Array(256);
    let at = open + 1;
    const negated = body[at] === '!' || body[at] === '^';
    if (negated)
        at++;
    /** The member that a `-` would start a range from; -1 for none. */
    let from = -1;
    for (let first = true; first || body.charCodeAt(at) !== CLOSING; first = false, at++) {
        if (at >= body.length)
            return undefined;
        let byte = body.charCodeAt(at);
        if (byte === DASH && from >= 0 && at + 1 < body.length && body.charCodeAt(at + 1) !== CLOSING) {
            byte = body.charCodeAt(++at);
            if (byte === BACKSLASH)
                byte = body.charCodeAt(++at);
            if (Number.isNaN(byte))
                return undefined;
            set.fill(1, from, Math.max(from, byte + 1));
            from = -1;
            continue;
        }
        if (byte === BRACKET && body[at + 1] === ':') {
            const end = body.indexOf(']', at + 2);
            if (end < 0)
                return undefined;
            if (end > at + 2 && body[end - 1] === ':') {
                const name = body.slice(at + 2, end - 1);
                if (!Object.hasOwn(classes, name))
                    return undefined;
                for (let byte = 0; byte < 128; byte++)
                    if (classes[name].test(String.fromCharCode(byte)))
                        set[byte] = 1;
                from = -1;
                at = end;
                continue;
            }
        }
        if (byte === BACKSLASH)
            byte = body.charCodeAt(++at);
        if (Number.isNaN(byte))
            return undefined;
        set[byte] = 1;
        from = byte;
    }
    if (negated)
        set.forEach((member, byte) => (set[byte] = 1 - member));
    set[SLASH] = 0;
    return { set, last: at };
}

;// CONCATENATED MODULE: ./lib/git/attributes.js
// The .gitattributes files of a tree, as gitattributes(5) describes them: per file and attribute the last line that matches decides, a
// file closer by before one further up. States: `name` set, `-name` unset, `name=value`, `!name` unspecified again. Macros
// (`[attr]name …`) count in the root's file, as in git. A pattern that ends with a slash or begins with `!` matches no file.
// Attributes outside the tree (.git/info/attributes, the user's) do not count: results must not depend on the machine.

/** git passes over longer lines. */
const LONGEST_LINE = 2048;
/** The attributes of a tree; only the names asked for are followed. */
class Attributes {
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

;// CONCATENATED MODULE: ./lib/git/ignore-patterns.js
// A list of patterns in the manner of .gitignore: the last pattern that matches a path decides, `!` takes back what an earlier one
// matched, and what holds for a directory holds for everything in it until a pattern matches closer to the file.
// One thing is more than git does: a file in an excluded directory can be taken back, since nobody has to skip that directory.

/** Directories whose decision is kept; there may be many more in a history. */
const MOST_DIRECTORIES = 1 << 14;
/**
 * Patterns that may match a file, or a directory, the last of the list first. Most lists are names for the greater part: those are found by a look-up,
 * and only other patterns that stand before the one found, and can end as the path does, are tried.
 */
class Matcher {
    #names = new Map();
    #others = [];
    /** The other patterns by the last byte of a path, in their order. */
    #byLastByte = new Map();
    constructor(patterns) {
        for (const pattern of patterns) {
            const { segments, anchored } = pattern.glob;
            const [segment] = segments;
            const placed = { pattern, before: this.#others.length };
            if (anchored || segment.kind !== 'name')
                this.#others.push(placed);
            else if (!this.#names.has(segment.name))
                this.#names.set(segment.name, placed);
        }
    }
    /** The first that matches a path, given as its segments. */
    match(segments, isDirectory) {
        const name = segments[segments.length - 1];
        const named = this.#names.get(name);
        const end = named?.before ?? this.#others.length;
        for (const { pattern, before } of this.#endingWith(name.charCodeAt(name.length - 1))) {
            if (before >= end)
                break;
            if (matchesGlob(pattern.glob, segments, isDirectory))
                return pattern;
        }
        return named?.pattern;
    }
    #endingWith(byte) {
        let patterns = this.#byLastByte.get(byte);
        if (patterns === undefined) {
            patterns = this.#others.filter(({ pattern }) => (lastByteOf(pattern.glob) ?? byte) === byte);
            this.#byLastByte.set(byte, patterns);
        }
        return patterns;
    }
}
/** Whether a text is a pattern that can match something. */
function isPattern(text) {
    return parsePattern(text, 0) !== undefined;
}
function parsePattern(text, number) {
    if (text.startsWith('#'))
        return undefined;
    const negative = text.startsWith('!');
    const glob = parseGlob(withoutTrailingSpaces(negative ? text.slice(1) : text));
    return glob && { glob, negative, number };
}
/** Spaces at the end do not count unless a backslash stands before them. */
function withoutTrailingSpaces(text) {
    let end = text.length;
    while (end > 0 && text[end - 1] === ' ')
        end--;
    let backslashes = 0;
    while (text[end - 1 - backslashes] === '\\')
        backslashes++;
    return backslashes % 2 === 1 && end < text.length ? text.slice(0, end + 1) : text.slice(0, end);
}
/** Patterns in order, bytes as Latin-1. Paths share directories: what was decided for those is kept. */
class IgnorePatterns {
    #files;
    #folders;
    #isEmpty;
    #directories = new Map();
    constructor(patterns) {
        const parsed = patterns
            .map(parsePattern)
            .filter((pattern) => pattern !== undefined)
            .reverse();
        this.#isEmpty = parsed.length === 0;
        this.#files = new Matcher(parsed.filter(({ glob }) => !glob.directory));
        this.#folders = new Matcher(parsed);
    }
    /** What decides about a file, given as its path and the path's segments; undefined if no pattern matches. */
    decide(path, segments) {
        if (this.#isEmpty)
            return undefined;
        return this.#files.match(segments, false) ?? this.#decideDirectory(path.lastIndexOf('/'), path, segments);
    }
    /** For the directory `path[0, end)`, which is given with the segments of a path in it. */
    #decideDirectory(end, path, below) {
        if (end < 0)
            return undefined;
        const directory = path.slice(0, end);
        if (this.#directories.has(directory))
            return this.#directories.get(directory);
        const segments = below.slice(0, -1);
        const decision = this.#folders.match(segments, true) ?? this.#decideDirectory(directory.lastIndexOf('/'), directory, segments);
        if (this.#directories.size === MOST_DIRECTORIES)
            this.#directories.clear();
        this.#directories.set(directory, decision);
        return decision;
    }
}

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

;// CONCATENATED MODULE: ./lib/changes/rename-files.js
// The files of one commit that may be the two ends of a rename, and what is asked of their paths, ids and modes.
// Laws: a file is a row of the caller's columns, nothing is copied; ids and paths are compared as bytes.
const rename_files_SLASH = 0x2f;
const TYPE_BITS = 0o170000;
const REGULAR = 0o100000;
/** True for a regular file, executable or not. */
function isRegularMode(mode) {
    return (mode & TYPE_BITS) === REGULAR;
}
/** The id of file `row` as a map key: one character a byte. */
function oidKey(files, row) {
    const at = row * files.oidBytes;
    return String.fromCharCode(...files.oids.subarray(at, at + files.oidBytes));
}
/** Numbers base names: the part of a path after its last slash. Equal bytes, equal number; one numbering for one commit. */
class BaseNames {
    #files;
    #numbers = new Map();
    #known = new Map();
    constructor(files) {
        this.#files = files;
    }
    /** The number of the base name of file `row`. */
    of(row) {
        const known = this.#known.get(row);
        if (known !== undefined)
            return known;
        const { bytes, ends } = this.#files.paths;
        const pathRow = this.#files.pathRows[row];
        const start = pathRow === 0 ? 0 : ends[pathRow - 1];
        const end = ends[pathRow];
        let nameAt = end;
        while (nameAt > start && bytes[nameAt - 1] !== rename_files_SLASH)
            nameAt--;
        let name = '';
        for (let at = nameAt; at < end; at++)
            name += String.fromCharCode(bytes[at]);
        let number = this.#numbers.get(name);
        if (number === undefined) {
            number = this.#numbers.size;
            this.#numbers.set(name, number);
        }
        this.#known.set(row, number);
        return number;
    }
}

;// CONCATENATED MODULE: ./lib/changes/rename-exact.js
// The first step of rename detection: files that moved with not a byte changed.
// Law: the choices are git's. Destinations come in path order; each takes the first unused source with its id, or the first that
// has its base name as well; git looks at no more than 100 unused sources for that, so neither do we.

/** Unused sources with the same id that git looks through for an equal base name. */
const CANDIDATES = 100;
/** Calls `pair(source, destination)` for each exact rename; `sources` and `destinations` are rows of `files` in path order. */
function pairExact(files, names, sources, destinations, pair) {
    const unused = new Map();
    for (const source of sources) {
        const key = contentKey(files, source);
        const alike = unused.get(key);
        if (alike === undefined)
            unused.set(key, { rows: [source], first: 0 });
        else
            alike.rows.push(source);
    }
    for (const destination of destinations) {
        const alike = unused.get(contentKey(files, destination));
        if (alike === undefined || alike.first === alike.rows.length)
            continue;
        const best = bestOf(alike, names, destination);
        pair(alike.rows[best], destination);
        alike.rows.copyWithin(alike.first + 1, alike.first, best);
        alike.first++;
    }
}
/** Regular files need the same id, all others the same mode as well. */
function contentKey(files, row) {
    const mode = files.modes[row];
    return oidKey(files, row) + (isRegularMode(mode) ? '' : String(mode));
}
function bestOf(alike, names, destination) {
    const name = names.of(destination);
    const end = Math.min(alike.first + CANDIDATES, alike.rows.length);
    for (let at = alike.first; at < end; at++) {
        if (names.of(alike.rows[at]) === name)
            return at;
    }
    return alike.first;
}

;// CONCATENATED MODULE: ./lib/changes/rename-similarity.js
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

;// CONCATENATED MODULE: ./lib/changes/rename-similar.js
// The second and third step of rename detection: files that moved and changed.
// Laws: the choices are git's. A base name that one source and one destination are left to have pairs them if they score at least
// half way between the minimum and identity. Of all other pairs the best score comes first; among equal scores an equal base
// name, then the destination's path order. Only regular files are compared.


/** The sizes of `rows`, asked for where they are regular files: nobody else may look for the commit of a submodule. */
function measureSide(files, oracle, rows) {
    const isAsked = (row) => isRegularMode(files.modes[row]);
    const asked = oracle.sizes(oidsOf(files, rows.filter(isAsked)));
    let next = 0;
    return Float64Array.from(rows, (row) => (isAsked(row) ? asked[next++] : -1));
}
/** Regular files of a side that the oracle cannot compare. */
function countUncompared(files, side) {
    return side.rows.filter((row, at) => side.sizes[at] < 0 && isRegularMode(files.modes[row])).length;
}
/** Scores the only source and the only destination that have a base name; calls `pair` for those alike enough. Returns pairs tried. */
function pairUniqueNames(files, oracle, sources, destinations, minimumScore, pair) {
    const needed = minimumScore + Math.trunc((FULL_SCORE - minimumScore) / 2);
    const sourceOf = onlyRows(sources.names);
    const destinationOf = onlyRows(destinations.names);
    const pairs = [];
    for (const [name, source] of sourceOf) {
        const destination = destinationOf.get(name) ?? -1;
        if (source < 0 || destination < 0)
            continue;
        if (sizesMatch(sources.sizes[source], destinations.sizes[destination], needed))
            pairs.push([source, destination]);
    }
    if (pairs.length === 0)
        return 0;
    const ends = Uint32Array.from(pairs, (_, at) => at + 1);
    const { keys } = oracle.bestSources(sideOf(files, sources, pairs.map(([source]) => source), ends), sideOf(files, destinations, pairs.map(([, destination]) => destination), ends), needed);
    for (const [at, [source, destination]] of pairs.entries()) {
        const score = keys[at * BEST_SOURCES] >> 1;
        if (score >= needed)
            pair(source, destination, score);
    }
    return pairs.length;
}
/** Number of pairs of sizes that can reach the minimum: what `pairBest` would look at. */
function countPairs(sources, destinations, minimumScore) {
    const sorted = sources.sizes.filter((size) => size >= 0).sort();
    let pairs = 0;
    for (const size of destinations.sizes) {
        if (size < 0)
            continue;
        const from = firstWhere(sorted, (source) => source >= size || sizesMatch(source, size, minimumScore));
        const to = firstWhere(sorted, (source) => source > size && !sizesMatch(source, size, minimumScore));
        pairs += to - from;
    }
    return pairs;
}
/** Scores all pairs whose sizes allow it, and calls `pair` for each that is chosen. */
function pairBest(files, oracle, sources, destinations, minimumScore, pair) {
    const likelySources = dropUnlike(sources, destinations, minimumScore);
    const likely = dropUnlike(destinations, sources, minimumScore);
    const asked = [...likely.sizes.keys()].filter((at) => likely.sizes[at] >= 0);
    if (asked.length === 0)
        return;
    const best = oracle.bestSources(sideOf(files, likelySources, [...sources.rows.keys()], Uint32Array.of(sources.rows.length)), sideOf(files, likely, asked, Uint32Array.of(asked.length)), minimumScore);
    const entries = [...best.keys.keys()].filter((entry) => best.keys[entry] >> 1 >= minimumScore);
    entries.sort((one, other) => best.keys[other] - best.keys[one] || one - other);
    const sourceUsed = new Uint8Array(sources.rows.length);
    const destinationUsed = new Uint8Array(asked.length);
    for (const entry of entries) {
        const destination = Math.trunc(entry / BEST_SOURCES);
        const source = best.sources[entry];
        if (destinationUsed[destination] === 1 || sourceUsed[source] === 1)
            continue;
        destinationUsed[destination] = 1;
        sourceUsed[source] = 1;
        pair(source, asked[destination], best.keys[entry] >> 1);
    }
}
/** The side with size -1 for each file that fits no file of the other side. */
function dropUnlike(side, other, minimumScore) {
    const sorted = other.sizes.filter((size) => size >= 0).sort();
    const sizes = side.sizes.map((size) => {
        const next = firstWhere(sorted, (candidate) => candidate >= size);
        const fits = [next - 1, next].some((at) => at >= 0 && at < sorted.length && sizesMatch(size, sorted[at], minimumScore));
        return fits ? size : -1;
    });
    return { ...side, sizes };
}
/** First index of a sorted array from which on `holds` is true. */
function firstWhere(sorted, holds) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (holds(sorted[middle]))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
/** Name -> its row, or -1 when several rows have it. */
function onlyRows(names) {
    const rows = new Map();
    for (const [row, name] of names.entries())
        rows.set(name, rows.has(name) ? -1 : row);
    return rows;
}
function oidsOf(files, rows) {
    const oids = new Uint8Array(rows.length * files.oidBytes);
    let at = 0;
    for (const row of rows) {
        oids.set(files.oids.subarray(row * files.oidBytes, (row + 1) * files.oidBytes), at);
        at += files.oidBytes;
    }
    return oids;
}
function sideOf(files, side, picked, ends) {
    return {
        ends,
        oids: oidsOf(files, picked.map((at) => side.rows[at])),
        sizes: Float64Array.from(picked, (at) => side.sizes[at]),
        names: Uint32Array.from(picked, (at) => side.names[at]),
    };
}

;// CONCATENATED MODULE: ./lib/changes/renames.js
// Which files of a commit were renamed, as `git diff-tree -M50% -l0` says: no copies, no limit that bites unseen.
// Laws: the result depends on the rows and the blobs alone; every file is the end of at most one rename; what the cost bound
// left out is counted in `pairsSkippedByLimit`, what the oracle could not compare in `filesUncompared`. Steps: identical contents, unique base names, best scores.




/** 50 %, and a hundred times the pairs that git itself compares by default (1,000 by 1,000 files). */
const defaultRenameOptions = { minimumScore: FULL_SCORE / 2, pairLimit: 100_000_000 };
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

;// CONCATENATED MODULE: ./lib/base/language-table.js
/* eslint-disable max-lines -- data */
// Languages by what their files are called and which programs run them. Made by `npm run languages` (scripts/write-language-table.mjs, which says how it was chosen
// where several languages claim a name) from linguist-languages 9.5.0, which is made from GitHub Linguist (github.com/github-linguist/linguist):
//
//   Copyright (c) 2017 GitHub, Inc. Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
//   documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
//   modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished
//   to do so, subject to the following conditions: The above copyright notice and this permission notice shall be included in all copies or
//   substantial portions of the Software. THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT
//   LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
//   COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
//   OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
/** A row a language: its name, its extensions in small letters and without their dot, names of files, interpreters; lists are parted by `/`. */
const language_table_languageTable = [
    '1C Enterprise|bsl/os||',
    '2-Dimensional Array|2da||',
    '4D|4dm||',
    'ABAP|abap||',
    'ABAP CDS|asddls||',
    'ABNF|abnf||',
    'AIDL|aidl||aidl',
    'ALGOL|alg||',
    'AMPL|ampl||',
    'ANTLR|g4||',
    'API Blueprint|apib||',
    'APL|apl/dyalog||apl/aplx/dyalog',
    'ASL|asl/dsl||',
    'ASN.1|asn/asn1||',
    'ASP.NET|asax/ascx/ashx/asmx/aspx/axd||',
    'ATS|dats/hats/sats||',
    'ActionScript|as||',
    'Ada|ada/adb/ads||',
    'Adobe Font Metrics|afm||',
    'Agda|agda/lagda||',
    'Aiken|ak||',
    'Aleo|aleo||',
    'Alloy|als||',
    'Altium Designer|outjob/pcbdoc/prjpcb/schdoc||',
    'AngelScript|angelscript||',
    'Answer Set Programming|||clingo',
    'Ant Build System||ant.xml/build.xml|',
    'Antlers|antlers.html/antlers.php/antlers.xml||',
    'ApacheConf|apacheconf/vhost|.htaccess/apache2.conf/httpd.conf|',
    'Apex|apex/cls/trigger||',
    'AppleScript|applescript/scpt||osascript',
    'Arc|arc||',
    'AsciiDoc|adoc/asc/asciidoc||',
    'AspectJ|aj||',
    'Assembly|a51/agc/asm/ms/nasm/s/x68||',
    'Astro|astro||',
    'Asymptote|asy||asy',
    'Augeas|aug||',
    'AutoHotkey|ah1/ah2/ahk/ahkl||',
    'AutoIt|au3||',
    'Avro IDL|avdl||',
    'Awk|auk/awk/gawk/mawk/nawk||awk/gawk/mawk/nawk',
    'B (Formal Method)|mch||',
    'BAML|baml||',
    'BASIC|bas||',
    'BBCode|bbcode||',
    'BIRD2||bird.conf|',
    'BQN|bqn||',
    'Ballerina|bal||',
    'Batchfile|bat/cmd|gradlew.bat/mvnw.cmd|',
    'Befunge|befunge||',
    'Berry|be||',
    'BibTeX Style|bst||',
    'Bicep|bicep/bicepparam||',
    'Bikeshed|bs||',
    'BitBake|bb/bbappend/bbclass||',
    'Blade|blade/blade.php||',
    'BlitzBasic|decls||',
    'BlitzMax|bmx||',
    'Blueprint|blp||',
    'Bluespec|bsv||',
    'Boo|boo||',
    'Boogie|bpl||boogie',
    'Brainfuck|b/bf||',
    'Brightscript|brs||',
    'Browserslist||.browserslistrc/browserslist|',
    'Bru|bru||',
    'C|c/cats/cl/h/h.in/idc/opencl/upc/xbm/xpm||tcc',
    'C#|cake/cs/cs.pp/csx/linq||',
    'C++|c++/cc/cp/cpp/cppm/cxx/h++/hh/hpp/hxx/inc/inl/ino/ipp/ixx/tcc/tpp/txx||',
    'C-ObjDump|c-objdump||',
    'C3|c3||',
    'CAP CDS|cds||',
    'CIL|cil||',
    'CLIPS|clp||',
    'CMake|cmake/cmake.in|CMakeLists.txt|',
    'COBOL|cbl/ccp/cob/cobol/cpy||',
    'CODEOWNERS||CODEOWNERS|',
    'COLLADA|dae||',
    'CQL|cql||',
    'CSON|cson||',
    'CSS|css/pcss/postcss||',
    'CSV|csv||',
    'CUE|cue||',
    'CWeb|w||',
    'Cabal Config|cabal|cabal.config/cabal.project|',
    'Caddyfile|caddyfile|Caddyfile|',
    'Cadence|cdc||',
    'Cairo|cairo||',
    'Cangjie|cj||',
    "Cap'n Proto|capnp||",
    'Carbon|carbon||',
    'CartoCSS|mss||',
    'Ceylon|ceylon||',
    'Chapel|chpl||',
    'Charity|ch||',
    'Checksums|crc32/md2/md4/md5/sfv/sha1/sha2/sha224/sha256/sha256sum/sha3/sha384/sha512|MD5SUMS/SHA1SUMS/SHA256SUMS/SHA256SUMS.txt/SHA512SUMS/checksums.txt/cksums/md5sum.txt|',
    'ChucK|ck||',
    'Circom|circom||',
    'Cirru|cirru||',
    'Clarion|clw||',
    'Clarity|clar||',
    'Classic ASP|asp||',
    'Clean|dcl/icl||',
    'Click|click||',
    'Clojure|boot/cl2/clj/cljc/cljs/cljs.hl/cljscm/cljx/hic|riemann.config|bb',
    'Closure Templates|soy||',
    'Cloud Firestore Security Rules||firestore.rules|',
    'Clue|clue||',
    'CoNLL-U|conll/conllu||',
    'CodeQL|ql/qll||',
    'CoffeeScript|_coffee/cjsx/coffee/coffee.erb/coffee.md/iced/litcoffee|Cakefile|coffee',
    'ColdFusion|cfc/cfm/cfml||',
    'Common Lisp|asd/lisp/lsp/ny/podsl/sexp||ccl/clisp/ecl/lisp/sbcl',
    'Common Workflow Language|cwl||cwl-runner',
    'Component Pascal|cps||',
    'Cooklang|cook||',
    'Cpp-ObjDump|c++-objdump/c++objdump/cpp-objdump/cppobjdump/cxx-objdump||',
    'Creole|creole||',
    'Crystal|cr||crystal',
    'Csound|orc/udo||',
    'Csound Document|csd||',
    'Csound Score|sco||',
    'Cuda|cu/cuh||',
    'Curry|curry||',
    'Cycript|cy||',
    'Cypher|cyp/cypher||',
    'Cython|pxd/pxi/pyx||',
    'D|d/di||',
    'D-ObjDump|d-objdump||',
    'D2|d2||',
    'DIGITAL Command Language|com||',
    'DM|dm||',
    'DNS Zone|arpa/zone||',
    'DTrace|||dtrace',
    'Dafny|dfy||dafny',
    'Darcs Patch|darcspatch/dpatch||',
    'Dart|dart||dart',
    'Daslang|das||',
    'DataWeave|dwl||',
    'Debian Package Control File|dsc||',
    'Dhall|dhall||',
    'Diff|diff/patch||',
    'Dockerfile|containerfile/dockerfile|Containerfile/Dockerfile|',
    'Dogescript|djs||',
    'Dotenv|env|.env/.env.ci/.env.dev/.env.development/.env.development.local/.env.example/.env.local/.env.prod/.env.production/.env.sample/.env.staging/.env.template/.env.test/.env.testing|',
    'Dune||dune-project|',
    'Dylan|dyl/dylan/intr/lid||',
    'E|||rune',
    'E-mail|eml/mbox||',
    'EBNF|ebnf||',
    'ECL|ecl/eclxml||',
    'EJS|ect/ejs/ejs.t/jst||',
    'EQ|eq||',
    'Eagle|sch||',
    'Earthly||Earthfile|',
    'Edge|edge||',
    'EdgeQL|edgeql/esdl||',
    'Edje Data Collection|edc||',
    'Eiffel|e||',
    'Elixir|ex/exs|mix.lock|elixir',
    'Elm|elm||',
    'Elvish|elv||elvish',
    'Emacs Lisp|el/emacs/emacs.desktop|.abbrev_defs/.emacs/.emacs.desktop/.gnus/.spacemacs/.viper/Cask/Eask/Project.ede/_emacs/abbrev_defs|',
    'EmberScript|em/emberscript||',
    'Erlang|app/app.src/erl/escript/hrl/xrl/yrl|Emakefile/rebar.config/rebar.config.lock/rebar.lock|escript',
    'Euphoria|||eui/euiw',
    'F#|fs/fsi/fsx||',
    'F*|fst/fsti||',
    'FIGlet Font|flf||',
    'FIRRTL|fir||',
    'FLUX|flux||',
    'FPP|fppi||',
    'Factor|factor|.factor-boot-rc/.factor-rc|',
    'Fancy|fancypack/fy|Fakefile|',
    'Fantom|fan||',
    'Faust|dsp||',
    'Fennel|fnl||fennel',
    'FlatBuffers|fbs||',
    'Flix|flix||',
    'Formatted|eam.fs||',
    'Forth|4th/forth/frt/fth/muf||',
    'Fortran|f/f03/f08/f77/f90/f95/for/fpp||',
    'FreeBASIC|bi||',
    'FreeMarker|ftl/ftlh||',
    'Frege|fr||',
    'Futhark|fut||',
    'G-code|cnc/g/gco/gcode||',
    'GAML|gaml||',
    'GAMS|gms||',
    'GAP|gap/gi/tst||',
    'GDB|gdb/gdbinit||',
    'GDScript|gd||',
    'GDShader|gdshader/gdshaderinc||',
    'GEDCOM|ged||',
    'GLSL|fp/frag/frg/fsh/fshader/geo/geom/glsl/glslf/glslv/gshader/rchit/rmiss/tesc/tese/vert/vrx/vs/vsh/vshader||',
    'GN|gn/gni|.gn|gn',
    'GSC|csc/gsc/gsh||',
    'Game Maker Language|gml||',
    'Gemfile.lock||Gemfile.lock|',
    'Gemini|gmi||',
    'Genero 4gl|4gl||',
    'Genero per|per||',
    'Genshi|kid||',
    'Gerber Image|cmp/gbl/gbo/gbp/gbr/gbs/gko/gpb/gpt/gtl/gto/gtp||gerbv/gerbview',
    'Gettext Catalog|po/pot||',
    'Gherkin|feature/story||',
    'Git Attributes||.gitattributes|',
    'Git Commit||.gitmessage/COMMIT_EDITMSG|',
    'Git Revision List||.git-blame-ignore-revs|',
    'Gleam|gleam||',
    'Glyph|glf||',
    'Glyph Bitmap Distribution Format|bdf||',
    'Gno|gno||',
    'Gnuplot|gnu/gnuplot/gp/plot/plt||gnuplot',
    'Go|go||',
    'Go Checksums||go.sum/go.work.sum|',
    'Go Module||go.mod|',
    'Go Template|gohtml/gotmpl/html.tmpl/tmpl/tpl|_helpers.tpl|',
    'Go Workspace||go.work|',
    'Godot Resource|gdnlib/gdns/tres/tscn|project.godot|',
    'Golo|golo||',
    'Gosu|gst/gsx/vark||',
    'Grace|grace||',
    'Gradle|gradle/gradle.kts||',
    'Grammatical Framework|gf||',
    'GraphQL|gql/graphql/graphqls||',
    'Graphviz (DOT)|dot/gv||',
    'Groovy|groovy/grt/gsp/gtpl/gvy|Jenkinsfile|groovy',
    'GtkRC|gtkrc|gtkrc/gtkrc-2.0|',
    'HAProxy||haproxy.cfg|',
    'HCL|hcl/nomad/tf/tftpl/tfvars/tofu/workflow||',
    'HIP|hip||',
    'HLSL|cginc/fx/fxh/hlsl/hlsli||',
    'HOCON|hocon|.scalafix.conf/.scalafmt.conf|',
    'HTML|cshtml/ecr/erb/erb.deface/heex/hta/htm/html/html.eex/html.hl/leex/phtml/razor/rhtml/xht/xhtml||',
    'HTTP|http||',
    'HXML|hxml||',
    'Hack|hack/hhi||',
    'Haml|haml/haml.deface||',
    'Handlebars|handlebars/hbs||',
    'Harbour|hb||',
    'Hare|ha||',
    'Haskell|chs/hs/hs-boot/hsc/lhs||runghc/runhaskell/runhugs',
    'Haxe|hx/hxsl||',
    'HiveQL|hql/q||',
    'HolyC|hc||',
    'Hosts File||HOSTS/hosts/hosts.txt|',
    'Hurl|hurl||',
    'Hy|hy||hy',
    'IDL|dlm/pro||',
    'IGOR Pro|ipf||',
    'IL Assembly|il||',
    'INI|cfg/cnf/container/cylc/desktop/desktop.in/dof/editorconfig/gitconfig/ini/lektorproject/mount/nanorc/network/prefs/service/socket/target/timer/url|.buckconfig/.coveragerc/.curlrc/.editorconfig/.flake8/.gitconfig/.gitmodules/.gitreview/.inputrc/.nanorc/.npmrc/.pylintrc/.tgitconfig/.wgetrc/_curlrc/buildozer.spec/config.worktree/inputrc/nanorc/pylintrc/ssh-config/ssh_config/sshconfig/sshconfig.snip/sshd-config/sshd_config/suite.rc/vlcrc|',
    'IRC log|irclog/weechatlog||',
    'ISPC|ispc||',
    'Idris|idr/lidr||',
    'Ignore List|gitignore|.agignore/.atomignore/.babelignore/.bzrignore/.ckignore/.coffeelintignore/.cvsignore/.dockerignore/.easignore/.eleventyignore/.eslint-ignore/.eslintignore/.gitignore/.ignore/.markdownlintignore/.nodemonignore/.npmignore/.prettierignore/.rgignore/.stylelintignore/.vercelignore/.vscodeignore/gitignore-global/gitignore_global|',
    'ImHex Pattern Language|hexpat||',
    'ImageJ Macro|ijm||',
    'Imba|imba||',
    'Inform 7|i7x/ni||',
    'Ink|ink||',
    'Inno Setup|isl/iss||',
    'Io|io||io',
    'Ioke|ik||ioke',
    'Isabelle|thy|ROOT|',
    'J|ijs||jconsole',
    'JAR Manifest||MANIFEST.MF|',
    'JASS|j||',
    'JCL|jcl||',
    'JSON|4dform/4dproject/avsc/code-snippets/code-workspace/geojson/gltf/har/hujson/json/json-tmlanguage/json.example/jsonc/jsonl/mcmeta/sarif/slnlaunch/sublime-build/sublime-color-scheme/sublime-commands/sublime-completions/sublime-keymap/sublime-macro/sublime-menu/sublime-mousemap/sublime-project/sublime-settings/sublime-theme/sublime-workspace/sublime_metrics/sublime_session/tfstate/tfstate.backup/topojson/tsconfig.json/webapp/webmanifest/yyp|.all-contributorsrc/.arcconfig/.auto-changelog/.babelrc/.c8rc/.devcontainer.json/.eslintrc/.eslintrc.json/.htmlhintrc/.imgbotconfig/.jscsrc/.jshintrc/.jslintrc/.nycrc/.oxlintrc.json/.releaserc/.secrets.baseline/.swcrc/.tern-config/.tern-project/.watchmanconfig/MODULE.bazel.lock/Package.resolved/Pipfile.lock/api-extractor.json/bun.lock/composer.lock/deno.lock/devcontainer.json/flake.lock/jsconfig.json/language-configuration.json/mcmod.info/tsconfig.json/tslint.json|',
    'JSON5|json5||',
    'JSONLD|jsonld||',
    'JSONiq|jq||',
    'Jac|jac||',
    'Jai|jai||',
    'Janet|janet||janet',
    'Java|jav/java/jsh/jsp/jte/tag||',
    'Java Properties|properties||',
    'JavaScript|_js/bones/cjs/epj/es/es6/gjs/gs/jake/javascript/js/js.erb/jsb/jscad/jsfl/jslib/jsm/jspre/jss/jsx/mjs/njs/pac/sjs/ssjs/xsjs/xsjslib|Jakefile|bun/chakra/d8/deno/gjs/js/node/nodejs/qjs/rhino/v8/v8-shell',
    'Jest Snapshot|snap||',
    'JetBrains MPS|mpl/mps/msd||',
    'Jinja|j2/jinja/jinja2||',
    'Jolie|iol/ol||jolie',
    'Jsonnet|jsonnet/libsonnet||',
    'Julia|jl||julia',
    'Jupyter Notebook|ipynb|Notebook|',
    'Just|just|.JUSTFILE/.Justfile/.justfile/JUSTFILE/Justfile/justfile|',
    'KCL|k|kcl.mod/kcl.mod.lock|',
    'KDL|kdl||',
    'KRL|krl||',
    'Kaitai Struct|ksy||',
    'KakouneScript|kak|kakrc|',
    'KiCad Layout|kicad_mod/kicad_pcb/kicad_wks|fp-lib-table|',
    'KiCad Legacy Layout|brd||',
    'KiCad Schematic|kicad_sch/kicad_sym||',
    'Kickstart|ks||',
    'Kit|kit||',
    'KoLmafia ASH|ash||',
    'Koka|kk||koka',
    'Kotlin|kt/ktm/kts||',
    'Kusto|csl/kql||',
    'LFE|lfe||',
    'LLVM|ll||',
    'LOLCODE|lol||',
    'LSL|lsl/lslp||lsl',
    'LabVIEW|lvclass/lvlib/lvproj||',
    'Langium|langium||',
    'Lark|lark||',
    'Lasso|las/lasso/lasso8/lasso9||',
    'Latte|latte||',
    'Lean|hlean/lean||',
    'Leo|leo||',
    'Less|less||',
    'Lex|flex/jflex/jisonlex/l/lex|Lexer.x/lexer.x|',
    'LigoLANG|ligo/mligo/religo||',
    'LilyPond|ily/ly||',
    'Linear Programming|lp||',
    'Linker Script|ld/lds/x|ld.script|',
    'Linux Kernel Module|mod||',
    'Liquid|liquid||',
    'Liquidsoap|liq||',
    'LiveCode Script|livecodescript||',
    'LiveScript|_ls/ls|Slakefile|',
    'Lobster|lobster||',
    'Logos|xi/xm||',
    'Logtalk|lgt/logtalk||',
    'LookML|lkml/lookml||',
    'Lua|lua/nse/p8/pd_lua/rbxs/rockspec/wlua|.luacheckrc|lua/luajit',
    'Luau|luau||luau',
    'M|mumps||',
    'M3U|m3u/m3u8||',
    'M4|m4|configure.ac|',
    'MATLAB|matlab||',
    'MAXScript|mcr||',
    'MDX|mdx||',
    'MLIR|mlir||',
    'MQL4|mq4/mqh||',
    'MQL5|mq5||',
    'MTML|mtml||',
    'Macaulay2|m2||M2',
    'Makefile|mak/make/makefile/mk/mkfile|BSDmakefile/GNUmakefile/Kbuild/Makefile/Makefile.am/Makefile.boot/Makefile.frag/Makefile.in/Makefile.inc/Makefile.pc/Makefile.wat/makefile/makefile.sco/mkfile|make',
    'Mako|mako/mao||',
    'Markdown|livemd/markdown/md/mdown/mdwn/mkd/mkdn/mkdown/ronn/workbook|contents.lr|',
    'Marko|marko||',
    'Mask|mask||',
    'Max|maxhelp/maxpat/maxproj/mxt/pat||',
    'MeTTa|metta||',
    'Mercury|||mmi',
    'Mermaid|mermaid/mmd||',
    'Meson||meson.build/meson_options.txt|',
    'Metal|metal||',
    'Microsoft Visual Studio Solution|sln||',
    'MiniD|minid||',
    'MiniZinc|mzn||',
    'MiniZinc Data|dzn||',
    'Mint|mint||',
    'Mirah|druby/duby/mirah||',
    'Modelica|mo||',
    'Modula-3|i3/ig/m3/mg||',
    'Module Management System|mmk/mms|descrip.mmk/descrip.mms|',
    'Mojo|mojo||',
    'Monkey|monkey/monkey2||',
    'Moocode|moo||',
    'MoonBit|mbt||',
    'MoonScript|moon||moon',
    'Move|move||',
    'Muse|muse||',
    'Mustache|mustache||',
    'Myghty|myt||',
    'NASL|nasl||',
    'NEON|neon||',
    'NL|nl||',
    'NSIS|nsh/nsi||',
    'NWScript|nss||',
    'Nasal|nas||',
    'Nearley|ne/nearley||',
    'Nemerle|n||',
    'NetLinx|axi/axs||',
    'NetLinx+ERB|axi.erb/axs.erb||',
    'NetLogo|nlogo||',
    'NewLisp|||newlisp',
    'Nextflow|nf|nextflow.config|nextflow',
    'Nginx|nginx/nginxconf|nginx.conf|',
    'Nickel|ncl||',
    'Nim|nim/nim.cfg/nimble/nimrod/nims|nim.cfg|',
    'Ninja|ninja||',
    'Nit|nit||',
    'Nix|nix||',
    'Noir|nr||',
    'Nu||Nukefile|nush',
    'Nunjucks|njk||',
    'Nushell|nu||nu',
    'OCaml|eliom/eliomi/ml/ml4/mli/mll/mly||ocaml/ocamlrun/ocamlscript',
    'OMNeT++ MSG|msg||',
    'OMNeT++ NED|ned||',
    'Oberon|ob2||',
    'ObjDump|objdump||',
    'Objective-C|m||',
    'Objective-C++|mm||',
    'Objective-J|sj||',
    'Odin|odin||',
    'Omgrofl|omgrofl||',
    'Opa|opa||',
    'Opal|opal||',
    'Open Policy Agent|rego||',
    'OpenEdge ABL|p||',
    'OpenQASM|qasm||',
    'OpenSCAD|scad||',
    'OpenStep Property List|glyphs||',
    'OpenType Feature File|fea||',
    'Option List||.ackrc/.rspec/.yardopts/ackrc/mocha.opts|',
    'Org|org||',
    'OverPy|opy||',
    'OverpassQL|overpassql||',
    'Ox|ox/oxh/oxo||',
    'Oxygene|oxygene||',
    'Oz|oz||',
    'P4|p4||',
    'PDDL|pddl||',
    'PEG.js|peggy/pegjs||',
    'PHP|aw/ctp/php/php3/php4/php5/phps/phpt|.php/.php_cs/.php_cs.dist/Phakefile|php',
    'PLSQL|bdy/fnc/pck/pkb/pks/plb/pls/plsql/spc/tpb/tps/trg/vw||',
    'PLpgSQL|pgsql||',
    'POV-Ray SDL|pov||',
    'Pact|pact||',
    'Pan|pan||',
    'Papyrus|psc||',
    'Parrot|parrot/pasm/pir||parrot',
    'Pascal|dfm/dpr/lpr/pas/pascal||instantfpc',
    'Pawn|pwn/sma||',
    'Pep8|pep||',
    'Perl|al/cgi/fcgi/perl/ph/pl/plx/pm/psgi/t|.latexmkrc/Makefile.PL/Rexfile/ack/cpanfile/latexmkrc|cperl/perl',
    'PicoLisp|||picolisp/pil',
    'PigLatin|pig||',
    'Pike|pike/pmod||pike',
    'Pip Requirements||dev-requirements.txt/requirements-dev.txt/requirements.lock.txt/requirements.txt|',
    'Pkl|pkl||pkl',
    'PlantUML|iuml/plantuml/puml||',
    'Pod|pod||',
    'Pod 6|pod6||',
    'PogoScript|pogo||',
    'Polar|polar||',
    'Pony|pony||',
    'Portugol|por||',
    'PostScript|eps/epsi/pfa/ps||',
    'Power Query|pq||',
    'PowerBuilder|pbt/sra/sru/srw||',
    'PowerShell|ps1/psd1/psm1||pwsh',
    'Praat|praat||',
    'Prisma|prisma||',
    'Pro*C|pc||',
    'Processing|pde||',
    'Procfile||Procfile|',
    'Prolog|prolog/yap||swipl/yap',
    'Promela|pml||',
    'Propeller Spin|spin||',
    'Protocol Buffer|proto||',
    'Protocol Buffer Text Format|pbtxt/textproto/txtpb||',
    'Public Key|pub||',
    'Pug|jade/pug||',
    'Puppet|pp|Modulefile|',
    'Pure Data|pd||',
    'PureBasic|pb/pbi||',
    'PureScript|purs||',
    'Pyret|arr||',
    'Python|eb/gyp/gypi/lmi/numpy/numpyw/numsc/py/py3/pyde/pyi/pyp/pyt/pytb/pyw/smk/snakefile/tac/wsgi/xpy|.gclient/DEPS/SConscript/SConstruct/Snakefile/wscript|py/pypy/pypy3/python/python2/python3/uv',
    'Q#|qs||',
    'QML|qbs/qml||',
    'QMake|pri||qmake',
    'Qt Script||installscript.qs/toolchain_installscript.qs|',
    'Quake||m3makefile/m3overrides|',
    'QuakeC|qc||',
    'Quartus Simulation IP|sip||',
    'Quint|qnt||',
    'R|r/rd/rhistory/rsx|.Rapp.history/.Rhistory/.Rprofile/expr-dist|Rscript',
    'RAML|raml||',
    'RAScript|rascript||',
    'RDoc|rdoc||',
    'REALbasic|rbbas/rbfrm/rbmnu/rbres/rbtbar/rbuistate||',
    'REXX|pprx/rex/rexx||regina/rexx',
    'RMarkdown|qmd/rmd||',
    'RON|ron||',
    'ROS Interface|action/srv||',
    'RPGLE|rpgle/sqlrpgle||',
    'RPM Spec|spec||',
    'RUNOFF|rnh/rno||',
    'Racket|rkt/rktd/rktl/scrbl||racket',
    'Ragel|rl||',
    'Raku|6pl/6pm/nqp/p6/p6l/p6m/pl6/pm6/raku/rakumod||perl6/raku/rakudo',
    'Raw token data|raw||',
    'ReScript|res/resi||',
    'Reason|re/rei||',
    'Rebol|r2/r3/reb/rebol||',
    'Record Jar||language-subtag-registry.txt|',
    'Red|red||',
    'Redcode|cw||',
    'Redirect Rules||_redirects|',
    'Redscript|reds||',
    'Regular Expression|regex/regexp||',
    "Ren'Py|rpy||",
    'RenderScript|rsh||',
    'Rhai|rhai||',
    'Rich Text Format|rtf||',
    'Ring|ring||',
    'Riot|riot||',
    'RobotFramework|resource/robot||',
    'Robots Exclusion Rules||robots.txt|',
    'Roc|roc||',
    'Rocq Prover|coq||',
    'Roff|1/1in/1m/1x/2/3/3in/3m/3p/3pm/3qt/3x/4/5/6/7/8/9/chem/man/mdoc/me/pic/roff/tmac|eqnrc/mmn/mmt/troffrc/troffrc-end|',
    'Rouge|rg||',
    'RouterOS Script|rsc||RouterOS',
    'Ruby|builder/eye/gemspec/god/jbuilder/mspec/pluginspec/podspec/prawn/rabl/rake/rb/rbi/rbs/rbuild/rbw/rbx/ru/ruby/thor/watchr|.irbrc/.pryrc/.simplecov/Appraisals/Berksfile/Brewfile/Buildfile/Capfile/Dangerfile/Deliverfile/Fastfile/Gemfile/Guardfile/Jarfile/Mavenfile/Podfile/Puppetfile/Rakefile/Snapfile/Steepfile/Thorfile/Vagrantfile/buildfile|jruby/macruby/rake/rbx/ruby',
    'Rust|rs/rs.in||rust-script',
    'SAS|sas||',
    'SCSS|scss||',
    'SELinux Policy|te|file_contexts/genfs_contexts/initial_sids/port_contexts/security_classes|',
    'SMT|smt/smt2/z3||boolector/cvc4/mathsat5/opensmt/smt-rat/smtinterpol/stp/verit/yices2/z3',
    'SPARQL|rq/sparql||',
    'SQF|hqf/sqf||',
    'SQL|ddl/mysql/prc/sql/tab/udf/viw||',
    'SQLPL|db2||',
    'SRecode Template|srt||',
    'STL|stl||',
    'SVG|svg||',
    'SWIG|i/swg/swig||',
    'Sage|sage/sagews||',
    'Sail|sail||',
    'Salt|sls||',
    'Sass|sass||',
    'Scala|kojo/sbt/scala||scala',
    'Scaml|scaml||',
    'Scenic|scenic||scenic',
    'Scheme|scm/sld/sps/ss||bigloo/chicken/csi/gosh/guile/r6rs/scheme',
    'Scilab|sce/sci||',
    'Self|self||',
    'ShaderLab|shader||',
    'Shell|bash/bats/command/csh/ebuild/eclass/fish/ksh/pacscript/sbatch/sh/sh.in/slurm/tcsh/tmux/tool/zsh/zsh-theme|.bash_aliases/.bash_functions/.bash_history/.bash_logout/.bash_profile/.bashrc/.cshrc/.envrc/.flaskenv/.kshrc/.login/.profile/.tmux.conf/.xinitrc/.xsession/.zlogin/.zlogout/.zprofile/.zshenv/.zshrc/9fs/APKBUILD/PKGBUILD/bash_aliases/bash_logout/bash_profile/bashrc/cshrc/gradlew/kshrc/login/man/mvnw/profile/tmux.conf/xinitrc/xsession/zlogin/zlogout/zprofile/zshenv/zshrc|ash/bash/csh/dash/fish/ksh/mksh/openrc-run/pdksh/rc/sh/tcsh/zsh',
    'ShellCheck Config||.shellcheckrc|',
    'ShellSession|sh-session||',
    'Shen|shen||',
    'Sieve|sieve||',
    'Singularity||Singularity|',
    'Slang|slang||',
    'Slash|sl||',
    'Slice|ice||',
    'Slim|slim||',
    'Slint|slint||',
    'SmPL|cocci||',
    'Smali|smali||',
    'Smalltalk|st/ston||',
    'Smithy|smithy||',
    'Solidity|sol||',
    'Soong||Android.bp|',
    'SourcePawn|sp||',
    'SpiceDB Schema|zed||',
    'Spline Font Database|sfd||',
    'Squirrel|nut||',
    'Stan|stan||',
    'Standard ML|fun/sig/sml||',
    'Starlark|bzl/star|BUCK/BUILD/BUILD.bazel/MODULE.bazel/Tiltfile/WORKSPACE/WORKSPACE.bazel/WORKSPACE.bzlmod|',
    'Stata|ado/do/doh/ihlp/mata/matah/sthlp||',
    'Stylus|styl||',
    'SugarSS|sss||',
    'SuperCollider|sc/scd||sclang/scsynth',
    'SurrealQL|surql||',
    'Survex data|svx||',
    'Svelte|svelte||',
    'Sway|sw||',
    'Sweave|rnw||',
    'Swift|swift||',
    'SystemVerilog|sv/svh/vh||',
    'TI Program|8xp/8xp.txt||',
    'TL-Verilog|tlv||',
    'TLA|tla||',
    'TMDL|tmdl||',
    'TOML|toml/toml.example|Cargo.lock/Cargo.toml.orig/Gopkg.lock/Pipfile/mise.local.lock/mise.lock/pdm.lock/poetry.lock/uv.lock|',
    'TSV|tsv||',
    'TXL|txl||',
    'Tact|tact||',
    'Talon|talon||',
    'Tape|tape||',
    'Tcl|adp/sdc/tcl/tcl.in/tm/xdc|owh/starfield|tclsh/wish',
    'TeX|aux/bbx/bib/bibtex/cbx/dtx/ins/lbx/ltx/mkii/mkiv/mkvi/sty/tex/toc||',
    'Tea|tea||',
    'Teal|tl||tl',
    'Texinfo|texi/texinfo/txi||makeinfo',
    'Text|nb/no/txt|CITATION/CITATIONS/COPYING/COPYING.regex/COPYRIGHT.regex/FONTLOG/INSTALL/INSTALL.mysql/LICENSE/LICENSE.mysql/NEWS/README.me/README.mysql/README.nss/README.pc/click.me/delete.me/keep.me/package.mask/package.use.mask/package.use.stable.mask/read.me/readme.1st/test.me/use.mask/use.stable.mask|',
    'TextGrid|textgrid||',
    'TextMate Properties||.tm_properties|',
    'Textile|textile||',
    'Thrift|thrift||',
    'Toit|toit||',
    'Tolk|tolk||',
    'Tor Config||torrc|',
    'Turing|tu||',
    'Turtle|ttl||',
    'Twig|twig||',
    'TypeScript|cts/gts/mts/ts/tsx||ts-node/tsx',
    'TypeSpec|tsp||',
    'Typst|typ||',
    'Unity3D Asset|anim/asset/mat/meta/prefab/unity||',
    'Uno|uno||',
    'UnrealScript|uc||',
    'Untyped Plutus Core|uplc||',
    'UrWeb|ur/urs||',
    'VBA|vba||',
    'VBScript|vbs||',
    'VCL|vcl||',
    'VHDL|vhd/vhdl/vhf/vhi/vho/vhs/vht/vhw||',
    'Vala|vala/vapi||',
    'Valve Data Format|vdf/vmf||',
    'Velocity Template Language|vtl||',
    'Vento|vto||',
    'Verilog|v/veo||',
    'Verse|verse||',
    'Vespa Schema Definition|sd||',
    'Vim Snippet|snip/snippet/snippets||',
    'Vim script|vim/vimrc/vmb|.exrc/.gvimrc/.nvimrc/.vimrc/_vimrc/gvimrc/nvimrc/vimrc|',
    'Visual Basic .NET|vb/vbhtml||',
    'Visual Basic 6.0|ctl/dsr/frm||',
    'Volt|volt||',
    'Vue|vue||',
    'Vyper|vy||',
    'WDL|wdl||',
    'WGSL|wgsl||',
    'Wavefront Material|mtl||',
    'Wavefront Object|obj||',
    'Web Ontology Language|owl||',
    'WebAssembly|wast/wat||',
    'WebAssembly Interface Type|wit||',
    'WebIDL|webidl||',
    'WebVTT|vtt||',
    'Whiley|whiley||',
    'Wikitext|mediawiki/wiki/wikitext||',
    'Win32 Message File|mc||',
    'Windows Registry Entries|reg||',
    'Witcher Script|ws||',
    'Wolfram Language|cdf/ma/mathematica/mt/nbp/wl/wls/wlt||MathKernel/Mathematica/MathematicaScript/WolframKernel/WolframNB/math/wolfram/wolframscript',
    'Wollok|wlk||',
    'Wren|wren||',
    'X Font Directory Index||encodings.dir/fonts.alias/fonts.dir/fonts.scale|',
    'X10|x10||',
    'XC|xc||',
    'XCompose||.XCompose/XCompose/xcompose|',
    'XML|adml/admx/ant/axaml/axml/builds/ccproj/ccxml/clixml/cproject/cscfg/csdef/csproj/ct/depproj/dita/ditamap/ditaval/dll.config/dotsettings/filters/fsproj/fxml/glade/gmx/gpx/grxml/hzp/icls/iml/ivy/jelly/jsproj/kml/launch/mdpolicy/meta4/mjml/mxml/natvis/ndproj/nproj/nuspec/odd/osm/pkgproj/plist/proj/props/ps1xml/psc1/pt/pubxml/qhelp/rbxmx/rdf/resx/rss/scxml/sfproj/shproj/slnx/srdf/storyboard/sttheme/sublime-snippet/targets/tmcommand/tml/tmlanguage/tmpreferences/tmsnippet/tmtheme/ui/urdf/ux/vbproj/vcxproj/vsixmanifest/vssettings/vstemplate/vxml/wixproj/wsdl/wsf/wxi/wxl/wxs/x3d/xacro/xaml/xib/xlf/xliff/xmi/xml/xml.dist/xmp/xproj/xsd/xspec/xul/zcml|.classpath/.cproject/.project/App.config/NuGet.config/Settings.StyleCop/Web.Debug.config/Web.Release.config/Web.config/packages.config/pom.xml|',
    'XPages|xsp-config/xsp.metadata||',
    'XProc|xpl/xproc||',
    'XQuery|xq/xql/xqm/xquery/xqy||',
    'XS|xs||',
    'XSLT|xsl/xslt||',
    'Xmake||xmake.lua|',
    'Xojo|xojo_code/xojo_menu/xojo_report/xojo_script/xojo_toolbar/xojo_window||',
    'Xonsh|xsh||',
    'Xtend|xtend||',
    'YAML|mir/reek/rviz/sublime-syntax/syntax/yaml/yaml-tmlanguage/yaml.sed/yml/yml.mysql|.clang-format/.clang-tidy/.clangd/.gemrc/CITATION.cff/glide.lock/pixi.lock/yarn.lock|',
    'YANG|yang||',
    'YARA|yar/yara||',
    'YASnippet|yasnippet||',
    'Yacc|bison/jison/y/yacc/yy||',
    'Yul|yul||',
    'ZAP|xzap/zap||',
    'ZIL|mud/zil||',
    'Zeek|bro/zeek||',
    'ZenScript|zs||',
    'Zephir|zep||',
    'Zig|zig/zig.zon||',
    'Zimpl|zimpl/zmpl/zpl||',
    'Zmodel|zmodel||',
    'crontab||crontab|',
    'dircolors|dircolors|.dir_colors/.dircolors/DIR_COLORS/_dir_colors/_dircolors/dir_colors|',
    'eC|ec/eh||',
    'edn|edn||',
    'hoon|hoon||',
    'iCalendar|ical/ics||',
    'jq|||gojq/jaq/jq/jqjq/jqq/query-json',
    'kvlang|kv||',
    'mIRC Script|mrc||',
    'mcfunction|mcfunction||',
    'mupad|mu||',
    'nesC|nc||',
    'ooc|ooc||',
    'pkg-config|pc.in||',
    'reStructuredText|rest/rest.txt/rst/rst.txt||',
    'sed|sed||gsed/minised/sed/ssed',
    'templ|templ||',
    'ucode|||ucode',
    'vCard|vcf||',
    'wisp|wisp||',
    'xBase|prg/prw||',
];

;// CONCATENATED MODULE: ./lib/base/languages.js
// The language of a file, by its name: its whole name first, then what follows its first dot, its second, and so on, so that the longest
// extension that is known decides. Extensions are compared without regard to the case of A to Z, whole names with it. For a file whose name
// tells none, by the interpreter that its first line names.

let names;
/** The table is taken apart when it is first asked. */
function tables() {
    if (names !== undefined)
        return names;
    const byName = new Map();
    const byExtension = new Map();
    const byInterpreter = new Map();
    for (const [place, row] of language_table_languageTable.entries()) {
        const [language, extensions, files, interpreters] = row.split('|');
        for (const interpreter of listed(interpreters))
            byInterpreter.set(interpreter, place);
        for (const extension of listed(extensions))
            byExtension.set(extension, language);
        for (const file of listed(files))
            byName.set(file, language);
    }
    return (names = { byName, byExtension, byInterpreter });
}
function listed(text) {
    return text === '' ? [] : text.split('/');
}
/** Languages of the names asked for last: a history asks for the same files again and again. */
const remembered = new Map();
const MOST_REMEMBERED = 4096;
/** The language of the file at a path, whose bytes are one character each (Latin-1) or text; undefined for a name that says nothing. */
function languageOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const known = remembered.get(name);
    if (known !== undefined || remembered.has(name))
        return known;
    if (remembered.size >= MOST_REMEMBERED)
        remembered.clear();
    const language = languageOfName(name);
    remembered.set(name, language);
    return language;
}
function languageOfName(name) {
    const { byName, byExtension } = tables();
    const whole = byName.get(name);
    if (whole !== undefined)
        return whole;
    const small = name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
    for (let dot = small.indexOf('.'); dot >= 0; dot = small.indexOf('.', dot + 1)) {
        const language = byExtension.get(small.slice(dot + 1));
        if (language !== undefined)
            return language;
    }
    return undefined;
}
/** What a first line is known by. */
const SHEBANG = /^#![ \t]*(?:\S*\/)?(\S+)(.*)/;
/**
 * The language, as its place in the table, that runs a file which opens with `line`: `#!`, a program, and after `env` what that is to run;
 * -1 if it tells none. A version at the end of a program's name is taken off as far as it must be: python3.12 is known as python3.
 */
function shebangLanguage(line) {
    const [, program, rest] = SHEBANG.exec(line) ?? [];
    if (program === undefined)
        return -1;
    const run = program === 'env' ? rest.split(/[ \t]+/).find((word) => /^[^-=]+(?:-[^=]*)?$/.test(word)) : program;
    const interpreter = run?.slice(run.lastIndexOf('/') + 1) ?? '';
    const { byInterpreter } = tables();
    const known = [interpreter, interpreter.replace(/\.[\d.]*$/, ''), interpreter.replace(/[\d.]+$/, '')];
    return known.map((name) => byInterpreter.get(name)).find((place) => place !== undefined) ?? -1;
}
/** The name of the language at a place in the table. */
function languageAt(place) {
    const row = languageTable[place];
    return row.slice(0, row.indexOf('|'));
}

;// CONCATENATED MODULE: ./lib/changes/shebangs.js
// The languages of changed files whose names tell none, by their first lines. Few files of a history are asked for, and those were read for
// their diff a moment ago.

/** A first line is looked at so far, in bytes. */
const MOST_LINE_BYTES = 256;
const FILE = 0o100000;
const KIND = 0o170000;
const HASH = 0x23;
const BANG = 0x21;
const NEWLINE = 0x0a;
/** Reads them, of changes that have lines: the language of the new side; of a file that goes, that of the old one. */
function readShebangs(kernel, changes, paths) {
    const width = kernel.oidBytes;
    const rows = [];
    const oids = [];
    const tellsNone = namesThatTellNone(paths);
    for (let row = 0; row < changes.kinds.length; row++) {
        if (changes.added[row] + changes.removed[row] === 0 || !tellsNone(changes.newPaths[row]))
            continue;
        const isGone = changes.newLines[row] === 0;
        if (((isGone ? changes.oldModes : changes.newModes)[row] & KIND) !== FILE)
            continue;
        rows.push(row);
        oids.push((isGone ? changes.oldOids : changes.newOids).subarray(row * width, (row + 1) * width));
    }
    const found = [];
    const languages = [];
    kernel.forEachObject(joined(oids, width), (object, place) => {
        const language = typeof object === 'object' ? shebangLanguage(firstLine(object.bytes)) : -1;
        if (language < 0)
            return;
        found.push(rows[place]);
        languages.push(language);
    });
    return { changes: Uint32Array.from(found), languages: Uint16Array.from(languages) };
}
/** Whether the name at a place of a path table tells no language; each is looked at once. */
function namesThatTellNone({ bytes, ends }) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const known = new Uint8Array(ends.length);
    return (path) => {
        if (known[path] === 0) {
            const name = text.toString('latin1', path === 0 ? 0 : ends[path - 1], ends[path]);
            known[path] = languageOf(name) === undefined ? 1 : 2;
        }
        return known[path] === 1;
    };
}
/** The first line of a script, without its end; empty if it is none. */
function firstLine(bytes) {
    if (bytes[0] !== HASH || bytes[1] !== BANG)
        return '';
    const end = bytes.subarray(0, MOST_LINE_BYTES).indexOf(NEWLINE);
    const length = end < 0 ? Math.min(bytes.length, MOST_LINE_BYTES) : end;
    return Buffer.from(bytes.buffer, bytes.byteOffset, length).toString('latin1').trimEnd();
}
function joined(oids, width) {
    const all = new Uint8Array(oids.length * width);
    oids.forEach((oid, place) => all.set(oid, place * width));
    return all;
}

;// CONCATENATED MODULE: ./lib/changes/kernel-similarity.js
// The similarity oracle of rename detection, answered by a kernel: sources are compared a block at a time, as many as its arena
// holds, and the best sources of each destination travel from block to block.

/** The oracle over one kernel. */
function kernelSimilarity(kernel) {
    return {
        sizes: (oids) => Float64Array.from(kernel.sizes(oids), (size) => size | 0),
        bestSources: (sources, destinations, minimumScore) => {
            const rows = destinations.names.length;
            const best = {
                sources: new Uint32Array(rows * BEST_SOURCES),
                keys: new Int32Array(rows * BEST_SOURCES).fill(-1),
            };
            kernel.openBlocks();
            let sourceFrom = 0;
            let destinationFrom = 0;
            sources.ends.forEach((sourceEnd, group) => {
                const destinationEnd = destinations.ends[group];
                if (destinationEnd > destinationFrom) {
                    compareGroup(kernel, sources, sourceFrom, sourceEnd, destinations, destinationFrom, destinationEnd, minimumScore, best);
                }
                sourceFrom = sourceEnd;
                destinationFrom = destinationEnd;
            });
            return best;
        },
    };
}
function compareGroup(kernel, sources, sourceFrom, sourceEnd, destinations, destinationFrom, destinationEnd, minimumScore, best) {
    let from = sourceFrom;
    while (from < sourceEnd) {
        const until = Math.min(sourceEnd, from + kernel.mostSources);
        const held = kernel.addSources(rowsOf(sources, from, until, kernel.oidBytes, 0));
        for (let at = destinationFrom; at < destinationEnd; at += kernel.mostDestinations) {
            const end = Math.min(destinationEnd, at + kernel.mostDestinations);
            const input = rowsOf(destinations, at, end, kernel.oidBytes, BEST_SOURCES);
            putSlots(input, best, at, end, kernel.oidBytes);
            takeSlots(kernel.scoreDestinations(input, minimumScore, from), best, at);
        }
        from += held;
    }
}
/** Rows of name, load flag and id, with room for `slots` slots each; drawn in kernel/assembly/comparison.ts. */
function rowsOf(side, from, until, oidBytes, slots) {
    const rowBytes = 8 + oidBytes + 8 * slots;
    const input = new Uint8Array((until - from) * rowBytes);
    const view = new DataView(input.buffer);
    for (let row = from; row < until; row++) {
        const at = (row - from) * rowBytes;
        view.setUint32(at, side.names[row], true);
        view.setUint32(at + 4, side.sizes[row] < 0 ? 0 : 1, true);
        input.set(side.oids.subarray(row * oidBytes, (row + 1) * oidBytes), at + 8);
    }
    return input;
}
function putSlots(input, best, from, until, oidBytes) {
    const rowBytes = 8 + oidBytes + 8 * BEST_SOURCES;
    const view = new DataView(input.buffer);
    for (let row = from; row < until; row++) {
        const at = (row - from) * rowBytes + 8 + oidBytes;
        for (let slot = 0; slot < BEST_SOURCES; slot++) {
            view.setUint32(at + 8 * slot, best.sources[row * BEST_SOURCES + slot], true);
            view.setInt32(at + 8 * slot + 4, best.keys[row * BEST_SOURCES + slot], true);
        }
    }
}
function takeSlots(words, best, from) {
    for (let slot = 0; slot < words.length / 2; slot++) {
        best.sources[from * BEST_SOURCES + slot] = words[2 * slot];
        best.keys[from * BEST_SOURCES + slot] = words[2 * slot + 1] | 0;
    }
}

;// CONCATENATED MODULE: ./lib/changes/path-interner.js
// The path table of one batch: every distinct path once, in order of first sight, as bytes.
/** Collects paths and numbers them; those that a filter leaves out are not kept. */
class PathInterner {
    #rows = new Map();
    #bytes = Buffer.allocUnsafe(1 << 14);
    #used = 0;
    #ends = [];
    #leftOutBy;
    /** `leftOutBy` gives for a path, bytes as Latin-1, the number of what leaves it out, or -1. */
    constructor(leftOutBy) {
        this.#leftOutBy = leftOutBy;
    }
    /** The row of the path in `bytes[from, end)`; -1 - n if n leaves it out. */
    rowOf(bytes, from, end) {
        const key = bytes.toString('latin1', from, end);
        const known = this.#rows.get(key);
        if (known !== undefined)
            return known;
        const leftOut = this.#leftOutBy?.(key) ?? -1;
        const row = leftOut < 0 ? this.#ends.length : -1 - leftOut;
        this.#rows.set(key, row);
        if (row < 0)
            return row;
        const needed = this.#used + end - from;
        if (needed > this.#bytes.length) {
            const larger = Buffer.allocUnsafe(Math.max(needed, 2 * this.#bytes.length));
            this.#bytes.copy(larger, 0, 0, this.#used);
            this.#bytes = larger;
        }
        bytes.copy(this.#bytes, this.#used, from, end);
        this.#used = needed;
        this.#ends.push(needed);
        return row;
    }
    /** The table. */
    columns() {
        return { bytes: new Uint8Array(this.#bytes.subarray(0, this.#used)), ends: Uint32Array.from(this.#ends) };
    }
}

;// CONCATENATED MODULE: ./lib/changes/tree-rows.js
// The kernel's tree rows (drawn in kernel/assembly/trees.ts) as columns, and renames joined to one row.




/** Compares each commit's tree with its first parent's. Files that a filter leaves out give no rows; they are counted. */
function readTreeRows(kernel, commits, filter) {
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
        rows = from === 0 ? part : join(rows, part);
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
function treeChanges(kernel, oldTree, newTree) {
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
        rows.kinds[row] = oldMode === 0 ? change_batch/* ChangeKind */.D2.added : newMode === 0 ? change_batch/* ChangeKind */.D2.deleted : change_batch/* ChangeKind */.D2.modified;
        rows.oldModes[row] = oldMode;
        rows.newModes[row] = newMode;
        bytes.copy(rows.oldOids, row * width, oids, oids + width);
        bytes.copy(rows.newOids, row * width, oids + width, oids + 2 * width);
        rows.oldPaths[row] = rows.newPaths[row] = pathRows[row];
    }
    return rows;
}
function join(a, b) {
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
function joinRenames(kernel, rows, paths, options, statistics, without) {
    const count = rows.kinds.length;
    const oracle = kernelSimilarity(kernel);
    /** For a row: the deleted row it was renamed from, -1 to drop it, undefined to leave it. */
    const sources = new Map();
    for (let from = 0, end = 0; from < count; from = end) {
        const added = [];
        const deleted = [];
        for (end = from; end < count && rows.commits[end] === rows.commits[from]; end++) {
            if (rows.kinds[end] === change_batch/* ChangeKind */.D2.added)
                added.push(end);
            else if (rows.kinds[end] === change_batch/* ChangeKind */.D2.deleted)
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
        result.kinds[i] = source === undefined ? rows.kinds[row] : change_batch/* ChangeKind */.D2.renamed;
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
function readChanges(kernel, commits, options, aids = {}) {
    const { filterOf = (spec) => new PathFilter(spec) } = aids;
    const filter = options.filter && filterOf(options.filter);
    aids.fetch?.(Buffer.concat([commits.trees, commits.parentTrees]));
    const { rows: treeRows, paths, leftOut } = readTreeRows(kernel, commits, filter);
    if (options.hunks)
        aids.fetch?.((0,line_rows/* blobsOfRows */.ZH)(treeRows, kernel.oidBytes));
    const renames = noRenames();
    const byTree = mergesByTree(commits, options.linesOfMerges ?? true);
    const rows = options.renames === undefined ? treeRows : joinRenames(kernel, treeRows, paths, options.renames, renames, byTree);
    if (rows !== treeRows)
        (0,release/* release */._)(treeRows);
    const read = options.hunks
        ? (0,line_rows/* readLineRows */.i9)(kernel, rows, paths.ends.length, { ...aids, without: byTree })
        : { lines: noLines(rows.kinds.length, (0,line_rows/* submoduleFlags */.i2)(rows)), hunks: noHunks(), coarse: 0 };
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
    const marks = Uint8Array.from(commits.ticks, (_, row) => ids.has((0,git_oid/* oidToHex */.zc)(commits.oids, row * width, width)) ? 1 : 0);
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

;// CONCATENATED MODULE: ./lib/git/object-reader.js
// The seam between those who need objects and those who have them: the pack reader, git and libgit2 stand behind it.
// Laws: an absent object is `undefined`; a corrupt one is a `repository-corrupt-object` that names it; replace refs and grafts are never
// honoured.
/** What an object is, by git's own numbers (the type field of a pack entry). */
const ObjectType = { commit: 1, tree: 2, blob: 3, tag: 4 };

;// CONCATENATED MODULE: ./lib/changes/diff-cache.js
// Diffs by the pair of blobs they compare, the oldest out first. A pair comes back when a change is reverted and made again, or made
// alike in several places. Rows are the kernel's (drawn in kernel/assembly/changes.ts), kept as copies behind their keys in one ring of words:
// what is kept takes the same memory all the time, and nothing that the garbage collector would look at.
/** Words that the ring has for each diff: most rows are shorter than half of it. */
const WORDS_PER_DIFF = 128;
/** Rows longer than this are not kept: one would take the room of many. */
const MOST_WORDS = 3456;
const LEAST_RING_WORDS = 4096;
const MOST_RING_WORDS = 1 << 26;
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

;// CONCATENATED MODULE: ./lib/changes/main-line.js
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
    const some = main_line_rowsOf(changes, keptChanges, width);
    return {
        commits: { ...main_line_rowsOf(commits, keptCommits, width), oidBytes: width },
        changes: { ...some, commits: some.commits.map((commit) => newPlace[commit]), hunkEnds },
        hunks: main_line_rowsOf(hunks, Uint32Array.from(keptHunks), width),
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
function main_line_rowsOf(group, places, oidBytes) {
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

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(522);
;// CONCATENATED MODULE: ./lib/git/file-reading.js
// Bounded, synchronous reading of files that others wrote. Laws: an absent file is `undefined`; anything else that is no
// readable regular file (a directory, a FIFO, a symlink loop, no permission) is a `repository-unreadable` error that names
// it; nothing is allocated before the size of the file was checked against what the reader expects.


/** Opening a FIFO must not block; Windows has neither FIFOs nor the flag. */
const openFlags = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/** Opens a regular file, hands it to `use` and closes it. `undefined` when there is no such file. */
function withFile(path, use) {
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(path, openFlags);
    }
    catch (error) {
        if (isAbsent(error))
            return undefined;
        throw unreadable(path, error);
    }
    try {
        const stat = (0,external_node_fs_.fstatSync)(descriptor);
        if (!stat.isFile()) {
            throw new errors/* CodefangError */.UD('repository-unreadable', `not a regular file: ${path}`, { file: path });
        }
        const read = (position, length) => readExactly(descriptor, path, position, length);
        return use({ path, size: stat.size, read });
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** The whole of a file of at most `maxBytes` bytes; `undefined` when absent, `repository-too-large` when larger. */
function readWholeFile(path, maxBytes) {
    return withFile(path, (file) => {
        if (file.size > maxBytes) {
            const message = `${path} has ${file.size} bytes, more than the ${maxBytes} bytes it may have`;
            throw new errors/* CodefangError */.UD('repository-too-large', message, { file: path });
        }
        return file.read(0, file.size);
    });
}
/** The names in a directory, sorted by code unit so that every machine sees one order; `undefined` when absent. */
function listDirectory(path) {
    try {
        return readdirSync(path).sort();
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw unreadable(path, error);
    }
}
/** Whether a thrown file system error says that nothing can be at that path. */
function isAbsent(error) {
    const code = error.code;
    return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG';
}
/** The typed error for a file system error at `path`. */
function unreadable(path, cause) {
    const reason = cause.code ?? String(cause);
    return new errors/* CodefangError */.UD('repository-unreadable', `cannot read ${path}: ${reason}`, { file: path }, cause);
}
function readExactly(descriptor, path, position, length) {
    const bytes = Buffer.allocUnsafe(length);
    let filled = 0;
    while (filled < length) {
        let count;
        try {
            count = (0,external_node_fs_.readSync)(descriptor, bytes, filled, length - filled, position + filled);
        }
        catch (error) {
            throw unreadable(path, error);
        }
        if (count === 0) {
            const offset = position + filled;
            const message = `${path} ends at byte ${offset}, inside what should be there`;
            throw new errors/* CodefangError */.UD('repository-unreadable', message, { file: path, offset });
        }
        filled += count;
    }
    return bytes;
}

;// CONCATENATED MODULE: ./lib/git/loose-objects.js
// Loose objects: one zlib file each, `objects/xx/yyyy…` by the hexadecimal id (gitrepository-layout(5)). This module finds and
// reads the compressed bytes and parses the header of inflated ones; inflating is the kernel's work.



/** No valid header is longer: a type of 6 letters, a space, 16 digits, NUL. */
const maxLooseHeaderBytes = 24;
/**
 * The compressed bytes of a loose object from the first of the directories that has it; `undefined` when none has.
 * `repository-too-large` when the file has more than `maxBytes` bytes.
 */
function readLooseFile(directories, oidHex, maxBytes) {
    if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(oidHex)) {
        throw new errors/* CodefangError */.UD('repository-corrupt-object', `no object id: '${oidHex}'`);
    }
    for (const directory of directories) {
        try {
            const bytes = readWholeFile((0,external_node_path_.join)(directory, oidHex.slice(0, 2), oidHex.slice(2)), maxBytes);
            if (bytes)
                return bytes;
        }
        catch (error) {
            if (!(error instanceof errors/* CodefangError */.UD))
                throw error;
            throw new errors/* CodefangError */.UD(error.code, error.message, { ...error.data, oid: oidHex }, error);
        }
    }
    return undefined;
}
/**
 * The header that opens an inflated loose object, `type SP size NUL` with the size in decimal without leading zeros.
 * `undefined` when the bytes open with none: the object is corrupt, and the caller knows which it is.
 */
function parseLooseHeader(bytes) {
    const end = bytes.subarray(0, maxLooseHeaderBytes).indexOf(0);
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
function openStore(source, sizes, reader, reads = () => undefined) {
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
                    file.descriptor = (0,external_node_fs_.openSync)(file.path, 'r');
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
                    (0,external_node_fs_.closeSync)(file.descriptor);
            reader?.close();
        },
    };
}
function readFrom(reader, oid) {
    try {
        return reader.read(oid);
    }
    catch (error) {
        if (error instanceof errors/* CodefangError */.UD && error.code === 'repository-too-large')
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
                    file.descriptor = (0,external_node_fs_.openSync)(file.path, 'r');
                if (readFully(file.descriptor, into, position) === into.length)
                    return;
            }
            catch (error) {
                throw unreadable(layout.path, error);
            }
            throw new errors/* CodefangError */.UD('repository-corrupt-index', `${layout.path} ends inside its ${table} table`, {
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
        const count = (0,external_node_fs_.readSync)(descriptor, into, filled, into.length - filled, position + filled);
        if (count === 0)
            break;
        filled += count;
    }
    return filled;
}
const typeNumbers = {
    commit: ObjectType.commit,
    tree: ObjectType.tree,
    blob: ObjectType.blob,
    tag: ObjectType.tag,
};
/** A loose object, inflated and checked against its header. */
function readLoose(source, oid, maxBytes) {
    const hex = (0,git_oid/* oidToHex */.zc)(oid, 0, source.oidBytes);
    let inflated;
    try {
        const compressed = readLooseFile(source.objectDirectories, hex, maxBytes);
        if (compressed === undefined)
            return undefined;
        inflated = (0,external_node_zlib_.inflateSync)(compressed, { maxOutputLength: maxBytes });
    }
    catch (error) {
        if (error instanceof errors/* CodefangError */.UD) {
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
    return new errors/* CodefangError */.UD('repository-corrupt-object', `corrupt loose object ${oid}: ${what}`, data, cause);
}

;// CONCATENATED MODULE: ./lib/git/tree-path.js
// One file of one commit, by its path: trees are read entry by entry (mode, space, name, NUL, id), as many as the path has parts.


const tree_path_TYPE_BITS = 0o170000;
const tree_path_REGULAR = 0o100000;
/** The bytes of the regular file at `path` of a commit; undefined if there is none, or it is missing or too large. */
function fileOfCommit(kernel, commit, path) {
    const width = kernel.oidBytes;
    const header = objectBytes(kernel, commit, ObjectType.commit);
    const tree = header && /^tree ([0-9a-f]+)\n/.exec(Buffer.from(header.subarray(0, 80)).toString('latin1'))?.[1];
    let oid = tree === undefined ? undefined : (0,git_oid/* oidFromHex */.e_)(tree, width);
    const parts = path.split('/');
    for (const [depth, part] of parts.entries()) {
        const entries = oid && objectBytes(kernel, oid, ObjectType.tree);
        const entry = entries && entryOf(entries, Buffer.from(part), width);
        if (entry === undefined)
            return undefined;
        if (depth === parts.length - 1 && (entry.mode & tree_path_TYPE_BITS) !== tree_path_REGULAR)
            return undefined;
        ({ oid } = entry);
    }
    return oid && blobBytes(kernel, oid);
}
/** The bytes of a blob; undefined if it is missing, too large or no blob. */
function blobBytes(kernel, oid) {
    return objectBytes(kernel, oid, ObjectType.blob);
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

;// CONCATENATED MODULE: ./lib/history/commit-rows.js
// The kernel's commit rows (drawn in kernel/assembly/commits.ts), one at a time.
/** Decodes rows; the arrays shown point into `words` and hold as long as it does. */
function forEachCommitRow(words, oidBytes, show) {
    const bytes = new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
    const view = new DataView(words.buffer, words.byteOffset, words.byteLength);
    let at = 0;
    while (at < bytes.length) {
        const authorBytes = view.getUint32(at, true);
        const parents = view.getUint32(at + 4, true);
        const oid = at + 24;
        const tree = oid + oidBytes;
        const firstParent = tree + oidBytes;
        const author = firstParent + parents * oidBytes;
        show({
            oid: bytes.subarray(oid, tree),
            tree: bytes.subarray(tree, firstParent),
            parents: bytes.subarray(firstParent, author),
            committerTime: view.getFloat64(at + 8, true),
            authorTime: view.getFloat64(at + 16, true),
            author: bytes.subarray(author, author + authorBytes),
        });
        at = author + ((authorBytes + 3) & ~3);
    }
}

;// CONCATENATED MODULE: ./lib/history/commit-table.js
// Commits as they are read, in growing columns: no object a commit, so that long histories stay small.
/** Bytes appended to without end. */
class ByteList {
    bytes = new Uint8Array(1 << 12);
    length = 0;
    append(part) {
        const needed = this.length + part.length;
        if (needed > this.bytes.length) {
            const larger = new Uint8Array(Math.max(needed, 2 * this.bytes.length));
            larger.set(this.bytes.subarray(0, this.length));
            this.bytes = larger;
        }
        this.bytes.set(part, this.length);
        this.length = needed;
    }
}
/** Commits in the order they were added; row i is what `add` returned i for. */
class CommitTable {
    #width;
    #people;
    #oids = new ByteList();
    #trees = new ByteList();
    #parents = new ByteList();
    #parentEnds = [];
    committerTimes = [];
    authorTimes = [];
    authors = [];
    constructor(oidBytes, people) {
        this.#width = oidBytes;
        this.#people = people;
    }
    get count() {
        return this.authors.length;
    }
    /** Adds a commit; nothing of the row is kept but copies. */
    add(row) {
        this.#oids.append(row.oid);
        this.#trees.append(row.tree);
        this.#parents.append(row.parents);
        this.#parentEnds.push(this.#parents.length);
        this.committerTimes.push(row.committerTime);
        this.authorTimes.push(row.authorTime);
        return this.authors.push(this.#people.rowOf(row.author)) - 1;
    }
    /** Ids; views that hold until the next `add`. */
    oid(row) {
        return this.#oids.bytes.subarray(row * this.#width, (row + 1) * this.#width);
    }
    tree(row) {
        return this.#trees.bytes.subarray(row * this.#width, (row + 1) * this.#width);
    }
    parentCount(row) {
        return (this.#parentEnds[row] - (row === 0 ? 0 : this.#parentEnds[row - 1])) / this.#width;
    }
    /** Id of a parent, counted from 0. */
    parent(row, number) {
        const start = (row === 0 ? 0 : this.#parentEnds[row - 1]) + number * this.#width;
        return this.#parents.bytes.subarray(start, start + this.#width);
    }
}
/** An id as a map key: one character a byte. */
function commit_table_oidKey(oid) {
    return Buffer.from(oid.buffer, oid.byteOffset, oid.byteLength).toString('latin1');
}

;// CONCATENATED MODULE: ./lib/history/commit-graph.js
// Commits and their parents, read as they are asked for, each once. Rows are those of a commit table.



/** Commits read in one call. */
const COMMITS_PER_CALL = 4096;
/** A graph that grows. */
class CommitGraph {
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
            this.#rows.set(commit_table_oidKey(table.oid(row)), row);
    }
    /** Reads commits that are not there yet. Errors: one that is missing or corrupt (`repository-*`). */
    read(oids) {
        const most = Math.min(COMMITS_PER_CALL, this.#kernel.mostObjects);
        const asked = new Set();
        const unread = oids.filter((oid) => {
            const key = commit_table_oidKey(oid);
            if (this.#rows.has(key) || asked.has(key))
                return false;
            asked.add(key);
            return true;
        });
        for (let from = 0; from < unread.length; from += most) {
            const words = this.#kernel.commits(Buffer.concat(unread.slice(from, from + most)));
            forEachCommitRow(words, this.#kernel.oidBytes, (commit) => {
                this.#rows.set(commit_table_oidKey(commit.oid), this.table.add(commit));
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
        return this.#rows.get(commit_table_oidKey(oid)) ?? -1;
    }
    /** Ids of a commit's parents, none beyond the boundary; copies. */
    parentIds(row) {
        const { table } = this;
        const count = this.#boundary.has(commit_table_oidKey(table.oid(row))) ? 0 : table.parentCount(row);
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
                throw ownAncestor(this.table.oid(next));
            line.add(next);
        }
        return [...line].reverse();
    }
}
/** The error of a graph that is none: a lying index can make a chain of parents a cycle. */
function ownAncestor(oid) {
    const hex = Buffer.from(oid).toString('hex');
    return new errors/* CodefangError */.UD('repository-corrupt-object', `commit ${hex} leads back to itself, or descends from one that does`, {
        oid: hex,
        hint: 'check the repository with `git fsck`, or clone it again',
    });
}

;// CONCATENATED MODULE: ./lib/history/heap.js
// A binary heap of rows.
/** Rows, of which the one that `before` puts first is taken first. */
class Heap {
    #rows = [];
    #before;
    constructor(before) {
        this.#before = before;
    }
    /** The first row, left in. */
    get first() {
        return this.#rows[0];
    }
    add(row) {
        const rows = this.#rows;
        let at = rows.push(row) - 1;
        while (at > 0) {
            const parent = (at - 1) >> 1;
            if (!this.#before(row, rows[parent]))
                break;
            rows[at] = rows[parent];
            at = parent;
        }
        rows[at] = row;
    }
    /** The first row, taken out. */
    take() {
        const rows = this.#rows;
        const first = rows[0];
        const last = rows.pop();
        if (last === undefined || rows.length === 0)
            return last;
        let at = 0;
        for (;;) {
            let child = 2 * at + 1;
            if (child >= rows.length)
                break;
            if (child + 1 < rows.length && this.#before(rows[child + 1], rows[child]))
                child++;
            if (!this.#before(rows[child], last))
                break;
            rows[at] = rows[child];
            at = child;
        }
        rows[at] = last;
        return first;
    }
}

;// CONCATENATED MODULE: ./lib/history/topological-order.js
// Rows of a graph with parents before children. Among rows that are free to come next, the one that `before` puts first comes first, so
// the order depends on the graph and `before` alone.

/** Orders rows 0 to `count`; parents below 0 (unknown ones) do not count, nor does a parent named twice. */
function topologicalOrder(count, parentsOf, before) {
    const waiting = new Uint32Array(count);
    const children = Array.from({ length: count }, () => []);
    const ready = new Heap(before);
    for (let row = 0; row < count; row++) {
        for (const parent of new Set(parentsOf(row))) {
            if (parent < 0)
                continue;
            children[parent].push(row);
            waiting[row]++;
        }
        if (waiting[row] === 0)
            ready.add(row);
    }
    const order = [];
    for (let row = ready.take(); row !== undefined; row = ready.take()) {
        order.push(row);
        for (const child of children[row])
            if (--waiting[child] === 0)
                ready.add(child);
    }
    return order;
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
function orderAll(graph, mainLine, isOut) {
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
function reachedFrom(graph, row) {
    return new Set(broughtBy(graph, row, () => false));
}
/** Marks of rows on a walk; a row never goes back to a smaller one. */
const NEW = 1;
const KNOWN = 2;
/**
 * The rows that the new commits of a main line bring and a known commit does not reach, with these new commits: a set. `known` is its row,
 * and `clockSkew` is of what it reaches. Reads what it must.
 */
function newRows(graph, mainLine, known, clockSkew) {
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
function clockSkewOf(graph, order, known) {
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

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = require("node:buffer");
;// CONCATENATED MODULE: ./lib/history/name-text.js
// Names and mails as text: git has bytes, of which a commit may say nothing. What is UTF-8 is read so, and what is not as Latin-1, part by
// part: a mail may be in UTF-8 beside a name that is not.

/** The bytes of names and mails with each part that is not UTF-8, between `<`, `>` and line breaks, as the UTF-8 of its Latin-1. */
function partsAsUtf8(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if ((0,external_node_buffer_namespaceObject.isUtf8)(buffer))
        return buffer;
    const text = buffer.toString('latin1').replace(/[^<>\n]+/g, (part) => {
        return (0,external_node_buffer_namespaceObject.isUtf8)(Buffer.from(part, 'latin1')) ? part : Buffer.from(part, 'utf8').toString('latin1');
    });
    return Buffer.from(text, 'latin1');
}

;// CONCATENATED MODULE: ./lib/history/people.js
// The people of a history: every distinct `Name <mail>` of an author, as written, numbered in order of first sight. Two spellings in bytes
// that read the same are one person.

/** Who wrote what was there before the part of a history that is read. A person has a mail, if an empty one. */
const EARLIER = 'Earlier';
/** Numbers people. */
class People {
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
    const text = message.toString((0,external_node_buffer_namespaceObject.isUtf8)(message) ? 'utf8' : 'latin1');
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
            throw new errors/* CodefangError */.UD('repository-missing-object', 'a commit has gone while it was read');
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
function readMainLine(kernel, table, head, boundaryIds) {
    const boundary = new Set(boundaryIds.map(commit_table_oidKey));
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
        const ends = table.parentCount(last) === 0 || boundary.has(commit_table_oidKey(table.oid(last)));
        next = full && !ends ? table.parent(last, 0).slice() : undefined;
    }
    return Array.from({ length: table.count }, (_, i) => table.count - 1 - i);
}

;// CONCATENATED MODULE: ./lib/history/ticks.js
// Ticks: the time of a history in whole steps, days by default, from UTC midnight of the first commit's day on.
const DAY_SECONDS = 86_400;
/** Ticks fit signed columns, too. */
const LAST_TICK = 0x7fff_ffff;
/** UTC midnight of the day of an instant; seconds since 1970. */
function startOfDay(seconds) {
    return Math.floor(seconds / DAY_SECONDS) * DAY_SECONDS;
}
/**
 * The tick of each commit, oldest first: floor((committer time - start) / size), but on the main line never less than the tick of a commit
 * before it, so that a clock set wrong moves nothing back in time; and never less than 0. `start` is midnight of the first commit's day. With
 * `before` the commits follow others. `mainLine` has a 1 for a commit on the main line, as all are without it: the tick of one that is
 * not depends on no other.
 */
function ticksOf(committerTimes, tickSeconds, before, mainLine) {
    const ticks = new Uint32Array(committerTimes.length);
    const start = startOfDay(before?.firstTime ?? committerTimes[0] ?? 0);
    let last = before?.lastTick ?? 0;
    committerTimes.forEach((time, i) => {
        const own = Math.min(LAST_TICK, Math.max(0, Math.floor((time - start) / tickSeconds)));
        const isMain = mainLine === undefined || mainLine[i] === 1;
        ticks[i] = isMain ? Math.max(last, own) : own;
        if (isMain)
            last = ticks[i];
    });
    return ticks;
}

;// CONCATENATED MODULE: ./lib/history/window.js
// A part of a history: from one instant to another. Instants are dates, date-times, or a time before the newest commit; never before
// now, since a result must not depend on the day it is made.
//
//   until   the newest commit of the main line that is not younger (`git rev-list -1 --first-parent --before`); what follows is not read
//   since   the newest commit that is older becomes the starting state: one row without parents, all its files added by nobody in
//           particular. So totals stay exact. Its lines have a band to themselves, which ends where the window begins.
const DAY = 86_400;
const units = { w: 7 * DAY, d: DAY, h: 3600, m: 60, s: 1 };
/** The forms that `parseInstant` takes, for messages. */
const instantForms = 'a date (2024-01-31), a date and time with its zone (2024-01-31T15:00:00Z), or a time before the newest commit (90d, 36h)';
/**
 * Reads an instant. A date is its first second, UTC, or its last if `end`. A duration is whole numbers with the units w, d, h, m, s, each at
 * most once, in this order. Undefined for anything else, such as a date that no calendar has.
 */
function parseInstant(text, end) {
    const duration = /^(?=\d)(?:(\d{1,6})w)?(?:(\d{1,6})d)?(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s)?$/.exec(text);
    if (duration !== null) {
        const counts = duration.slice(1);
        return {
            before: Object.values(units).reduce((sum, seconds, i) => sum + Number(counts[i] ?? 0) * seconds, 0),
        };
    }
    const parts = /^(\d{4})-(\d\d)-(\d\d)(?:[Tt](\d\d):(\d\d):(\d\d)(?:\.\d{1,9})?(?:[Zz]|([+-])(\d\d):(\d\d)))?$/.exec(text);
    if (parts === null)
        return undefined;
    const [year, month, day, hour, minute, second] = parts
        .slice(1, 7)
        .map((part) => Number(part ?? 0));
    const midnight = Date.UTC(year, month - 1, day) / 1000;
    const named = new Date(midnight * 1000);
    const [zoneHour, zoneMinute] = [Number(parts[8] ?? 0), Number(parts[9] ?? 0)];
    if (year < 1 || named.getUTCMonth() !== month - 1 || named.getUTCDate() !== day)
        return undefined;
    if (hour > 23 || minute > 59 || second > 60 || zoneHour > 23 || zoneMinute > 59)
        return undefined;
    if (parts[4] === undefined)
        return { at: end ? midnight + DAY - 1 : midnight };
    const offset = (parts[7] === '-' ? -1 : 1) * (zoneHour * 3600 + zoneMinute * 60);
    return { at: midnight + hour * 3600 + minute * 60 + second - offset };
}
/** Cuts a main line, given by its committer times, oldest first; undefined if no commit is old enough for `until`. */
function cutHistory(times, { since, until, earlierSeconds }) {
    const newest = times[times.length - 1];
    const end = until === undefined ? times.length : newestBefore(times, times.length, secondsOf(until, newest)) + 1;
    if (end === 0)
        return undefined;
    if (since === undefined)
        return { first: 0, end, foldedTime: undefined };
    const from = secondsOf(since, newest);
    const first = newestBefore(times, end, from - 1);
    if (first < 0)
        return { first: 0, end, foldedTime: undefined };
    const midnight = Math.floor(from / DAY) * DAY;
    return { first, end, foldedTime: midnight - Math.ceil(earlierSeconds / DAY) * DAY };
}
function secondsOf(instant, newest) {
    return 'at' in instant ? instant.at : newest - instant.before;
}
/** The last of the rows before `end` whose time is at most `most`; -1 if there is none. */
function newestBefore(times, end, most) {
    let row = end - 1;
    while (row >= 0 && times[row] > most)
        row--;
    return row;
}

;// CONCATENATED MODULE: ./lib/history/history.js
// A history: its commits oldest first, as columns, and the people who wrote them. Two orders: the first-parent chain (the main line,
// a merge being one change of it) and all commits, those that a commit of the main line brings before it (all-commits.ts).









/**
 * Reads a history. Errors: a commit or parent that is missing or corrupt, or its own ancestor (`repository-*`); no commit in the window
 * (`user-no-commits`).
 */
function readHistory(kernel, options) {
    const people = new People();
    const ordered = options.order === 'first-parent'
        ? history_mainLineOf(kernel, people, options)
        : (followingCommits(kernel, people, options) ?? allCommits(kernel, people, options));
    const { table, start } = ordered;
    const boundary = new Set(options.boundary.map(commit_table_oidKey));
    const shallow = ordered.rows.some((row, i) => !(start !== undefined && i === 0) && table.parentCount(row) > 0 && boundary.has(commit_table_oidKey(table.oid(row))));
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
    return new CommitGraph(kernel, table, new Set(boundary.map(commit_table_oidKey)));
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
    throw new errors/* CodefangError */.UD('user-no-commits', 'no commit of the main line is as old as --until asks for', {
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

;// CONCATENATED MODULE: ./lib/pipeline/head-survey.js
// What the tree of the revision that is read says before its history is: its .gitattributes files, its .git-blame-ignore-revs, and how
// many of its files count.



const SUBMODULE = 0o160000;
const head_survey_REGULAR = 0o100000;
const head_survey_TYPE_BITS = 0o170000;
const head_survey_ATTRIBUTES = '.gitattributes';
/** git does not read larger ones. */
const LARGEST_ATTRIBUTES = 100 << 20;
/** Reads the tree; `filterOf` makes its filter, which is that of what is read next as well. Errors as the kernel's faults. */
function surveyHead(kernel, request, filterOf) {
    return surveyChanges(kernel, request, filterOf) ?? surveyTree(kernel, request, filterOf);
}
/** The known survey brought up to date; undefined if there is none, or what it read has changed or cannot be compared. */
function surveyChanges(kernel, request, filterOf) {
    const { tree, known } = request;
    const knownTree = known && (0,git_oid/* oidFromHex */.e_)(known.tree, kernel.oidBytes);
    if (known === undefined || knownTree === undefined || !isSameBut(request.filter, known.filter))
        return undefined;
    let changes;
    try {
        changes = treeChanges(kernel, knownTree, tree);
    }
    catch (error) {
        // The known tree may have gone with a rewritten history.
        if (error instanceof errors/* CodefangError */.UD && error.code.startsWith('repository-'))
            return undefined;
        throw error;
    }
    if (changes.some(({ path }) => isRead(request, path)))
        return undefined;
    const count = counterOf(filterOf(known.filter), known);
    for (const { path, oldMode, newMode } of changes) {
        count.add(path, oldMode, -1);
        count.add(path, newMode, 1);
    }
    return { ...known, tree: (0,git_oid/* oidToHex */.zc)(tree, 0, kernel.oidBytes), ...count.result() };
}
function surveyTree(kernel, request, filterOf) {
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
            attributes.push({ directory, text: latin1(content) });
        }
        else
            files[path] = latin1(content);
    }
    const filter = { ...request.filter, attributes };
    const count = counterOf(filterOf(filter), { counted: 0, leftOut: {} });
    for (const { path, newMode } of entries)
        count.add(path, newMode, 1);
    return { tree: (0,git_oid/* oidToHex */.zc)(tree, 0, kernel.oidBytes), filter, ...count.result(), unread, files };
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
function counterOf(filter, from) {
    const leftOut = { ...from.leftOut };
    let { counted } = from;
    return {
        add: (path, mode, files) => {
            if (mode === 0 || mode === SUBMODULE)
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
function latin1(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

;// CONCATENATED MODULE: ./lib/pipeline/reading.js
// The reading side of a run, in one thread: opens the store, reads the history once, then batches of changes as they are asked for.
// The worker thread and its serial twin are both this, so that threads can change nothing but time.













/** git nests tags only by hand; a longer chain is taken for a cycle. */
const MOST_TAGS = 16;
/** One thread's reading. */
class Reading {
    options;
    #store;
    #source;
    #announce;
    #fetch;
    #diffs;
    /** The filter of the last batch, which as a rule is that of all. */
    #filter;
    /** The reader of syntax for the request of the last batch. */
    #syntax;
    #reads;
    /** `reader` gives what is in no pack; without it loose objects are read. `reads` is called at every read and every parse. */
    constructor(options, reader, reads = () => undefined) {
        this.options = options;
        this.#reads = reads;
        this.#source = options.source;
        this.#announce = reader?.prefetch && ((oids) => reader.prefetch?.(oids));
        this.#fetch = reader?.fetch && ((oids) => reader.fetch?.(oids));
        this.#store = openStore(options.source, options.sizes, reader, reads);
        this.#diffs = new DiffCache(options.diffCacheEntries ?? 0, (0,line_rows/* pairBytes */.GS)(options.source.oidBytes) / 4);
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
    /** The regular file at a path of a commit (hexadecimal id, of a tag too), or without one a blob; undefined if it cannot be had. */
    file(object, path) {
        const { kernel } = this.#store;
        return path === undefined ? blobBytes(kernel, this.#idOf(object)) : fileOfCommit(kernel, this.#peel(object), path);
    }
    /** What the tree of the newest commit says before its history is read. */
    survey(request) {
        return surveyHead(this.#store.kernel, request, (spec) => this.#filterOf(spec));
    }
    /** What some neighbouring commits changed, without what the text says. */
    changes(commits, options) {
        const filterOf = (spec) => this.#filterOf(spec);
        return readChanges(this.#store.kernel, commits, options, {
            announce: this.#announce,
            fetch: this.#fetch,
            diffs: this.#diffs,
            filterOf,
        });
    }
    /** What some neighbouring commits changed, with what the text says if it is asked for. */
    async parsedChanges(commits, options) {
        const changes = this.changes(commits, options);
        if (options.syntax === undefined)
            return changes;
        const reader = await this.#syntaxReader(options.syntax);
        const syntax = await reader.read(mainLineOf(changes.batch));
        return { ...changes, batch: { ...changes.batch, syntax } };
    }
    /** Which of some blobs (hexadecimal ids) can be read here and now. */
    present(oids) {
        const sizes = this.#store.kernel.sizes(Buffer.concat(oids.map((hex) => this.#idOf(hex))));
        return oids.filter((_, i) => (sizes[i] | 0) >= 0);
    }
    /** Committer times of commits (hexadecimal ids, of tags too), in seconds since 1970; null for what is none or cannot be read. */
    commitTimes(oids) {
        return oids.map((oid) => {
            try {
                return this.#committerTime(this.#peel(oid));
            }
            catch (error) {
                // What is wrong with a tag is told by git; no result rests on it.
                if (error instanceof errors/* CodefangError */.UD && !error.code.startsWith('bug-'))
                    return null;
                throw error;
            }
        });
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
            // Loaded when it is asked for: a third of a worker's code.
            const { SyntaxReader } = await __nccwpck_require__.e(/* import() */ 932).then(__nccwpck_require__.bind(__nccwpck_require__, 932));
            const { syntaxCacheBytes = 0, largeParserTurn } = this.options;
            const turn = largeParserTurn && new SharedTurn(largeParserTurn);
            const aids = { cacheBytes: syntaxCacheBytes, largeParserTurn: turn, working: this.#reads };
            this.#syntax = { request: text, reader: new SyntaxReader(this.#store.kernel, request, aids) };
        }
        return this.#syntax.reader;
    }
    #idOf(hex) {
        const oid = (0,git_oid/* oidFromHex */.e_)(hex, this.#source.oidBytes);
        if (oid === undefined)
            throw new errors/* CodefangError */.UD('user-unknown-revision', `'${hex}' is no object id`, {});
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
        throw new errors/* CodefangError */.UD('repository-corrupt-object', `tag ${hex} does not lead to a commit`, { oid: hex });
    }
    #committerTime(commit) {
        let time = null;
        this.#store.kernel.forEachObject(commit, (object) => {
            if (object === undefined || object === 'too-large')
                return;
            const [head] = Buffer.from(object.bytes).toString('latin1').split('\n\n', 1);
            const [, seconds] = /^committer .*> (-?\d{1,15}) [+-]\d+$/m.exec(head) ?? [];
            if (seconds !== undefined)
                time = Number(seconds);
        });
        return time;
    }
    /** What a tag points at; undefined for a commit; throws for anything else. */
    #tagTarget(oid) {
        const hex = (0,git_oid/* oidToHex */.zc)(oid, 0, this.#source.oidBytes);
        let target;
        this.#store.kernel.forEachObject(oid, (object) => {
            if (object === undefined) {
                throw new errors/* CodefangError */.UD('repository-missing-object', `object ${hex} is missing`, {
                    oid: hex,
                    hint: 'fetch what is missing, for example with `git fetch --refetch`',
                });
            }
            if (object === 'too-large') {
                throw new errors/* CodefangError */.UD('repository-too-large', `object ${hex} is larger than the memory set aside for objects`, {
                    oid: hex,
                });
            }
            if (object.type !== ObjectType.commit && object.type !== ObjectType.tag) {
                throw new errors/* CodefangError */.UD('user-unknown-revision', `object ${hex} is not a commit`, {
                    oid: hex,
                    hint: 'name a branch, a tag or a commit',
                });
            }
            if (object.type === ObjectType.tag) {
                const text = Buffer.from(object.bytes.subarray(0, 7 + 2 * this.#source.oidBytes)).toString('latin1');
                target = /^object ([0-9a-f]+)$/.exec(text)?.[1];
                if (target === undefined) {
                    throw new errors/* CodefangError */.UD('repository-corrupt-object', `tag ${hex} cannot be read`, { oid: hex });
                }
            }
        });
        return target;
    }
}

;// CONCATENATED MODULE: ./lib/pipeline/worker.js
// The thread that reads: a store and a kernel of its own, batches in, columns out. Its first message says what to read, the others are
// requests. Everything in it is synchronous but the start of a profile and what parsers wait for.








const port = external_node_worker_threads_.parentPort;
if (port === null)
    throw new Error('worker.ts runs as a worker thread only');
const beats = new Int32Array(external_node_worker_threads_.workerData.beat);
function answer(message, transfer = []) {
    port?.postMessage(message, transfer);
}
/** Counts a read. Here, and between messages, a thread that is to stop does: at a place where nothing is half made. */
function beat() {
    beats[WorkerWord.reads]++;
    if (Atomics.load(beats, WorkerWord.stop) !== 0)
        process.exit();
}
/** Ends the thread with an error that the main thread throws. */
function fail(error) {
    hasFailed = true;
    answer({ kind: 'failed', error: (0,errors/* toWire */.BW)(error) });
    port?.close();
}
/** Opens what is to be read; what it gives answers requests. */
async function begin({ reading: options, bridge, profile }) {
    const endProfile = profile && (await startProfile(profile.directory, profile.name));
    // Loaded when they are asked for, as in the main thread.
    const bridges = bridge && (await __nccwpck_require__.e(/* import() */ 331).then(__nccwpck_require__.bind(__nccwpck_require__, 331)));
    const reader = bridge && bridges?.bridgedReader(bridge.port, bridge.shared, options.source.oidBytes);
    const reading = new Reading(options, reader, beat);
    const close = async () => {
        const counters = reading.counters();
        reading.close();
        answer({ kind: 'closed', counters: { ...counters, time: await endProfile?.() } });
        port?.close();
    };
    return async (request) => {
        switch (request.kind) {
            case 'history': {
                const history = reading.history(request.request);
                answer({ kind: 'history', history }, (0,columns/* transferList */.M)(history.commits));
                return;
            }
            case 'file':
                answer({ kind: 'file', content: reading.file(request.object, request.path) });
                return;
            case 'survey':
                answer({ kind: 'survey', survey: reading.survey(request.request) });
                return;
            case 'present':
                answer({ kind: 'present', oids: reading.present(request.oids) });
                return;
            case 'times':
                answer({ kind: 'times', times: reading.commitTimes(request.commits) });
                return;
            case 'read': {
                const changes = await reading.parsedChanges(request.commits, request.options);
                answer({ kind: 'batch', number: request.number, changes }, (0,columns/* transferList */.M)(...(0,change_batch/* columnsOf */.PL)(changes.batch)));
                return;
            }
            case 'close':
                await close();
                return;
            case 'stop':
            // It did, before it came here.
        }
    };
}
let respond;
let hasFailed = false;
/** One message after the other, though some take turns of the event loop. */
let turn = Promise.resolve();
async function handle(message) {
    if (hasFailed)
        return;
    if ('kind' in message)
        await respond?.(message);
    else
        respond = await begin(message);
}
port.on('message', (message) => {
    beat();
    turn = turn.then(() => handle(message)).catch(fail);
});
try {
    // As a rule the first message is still to come.
    kernelModule();
}
catch {
    // Told to whoever makes a kernel.
}

