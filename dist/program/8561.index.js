'use strict';
exports.id = 8561;
exports.ids = [8561];
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

/***/ 90316:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ ChangeKind),
/* harmony export */   FT: () => (/* binding */ ChangeFlag),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   TE: () => (/* binding */ isOfOtherTypes)
/* harmony export */ });
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

/***/ 81648:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ SyntaxState),
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   mn: () => (/* binding */ Side)
/* harmony export */ });
/* unused harmony export NO_LANGUAGE */
// What the text of changed files says, as far as a change touches it: part of a batch, filled by uast/ where an analyzer asks for it.
//
// A side of a changed file is parsed when it is a regular file of a language that is known. Sides are 0 (old) and 1 (new). Lines count
// from 0. Rows are grouped by change, in the order of `changes`: those of change i are [ends[i - 1], ends[i]).
//
// Law: rows are a function of the two blobs, the path, the hunks and the request; of no cache, no batch and no clock.
/** What came of a side of a changed file. */
const SyntaxState = {
    /** There is no text here, or nothing of it is asked for because the content is as it was. */
    none: 0,
    parsed: 1,
    /** Parsed; what does not follow the grammar is passed over. */
    parsedWithErrors: 2,
    unknownLanguage: 3,
    tooLarge: 4,
    tooComplex: 5,
    /** It is not in the language that its name says. */
    otherLanguage: 6,
};
/** `languages` of a side without one. */
const NO_LANGUAGE = 255;
/** The side of a change that a row is of. */
const Side = { old: 0, new: 1 };
/** All texts of a batch. */
function textsOf({ texts: { bytes, ends } }) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return Array.from(ends, (end, i) => buffer.toString('utf8', i === 0 ? 0 : ends[i - 1], end));
}


/***/ }),

/***/ 13726:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkpoint: () => (/* binding */ checkpoint)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_byte_size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81381);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17594);
/* harmony import */ var _checkpoint_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71404);
/* harmony import */ var _engine_checkpoints_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29917);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27014);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13100);
// The command `checkpoint`: what runs have kept, of one repository or of all, listed or removed.








/** Does what is asked; what to print. Throws `user-bad-option` for a directory that cannot be used. */
function checkpoint({ action, path, directory: given }) {
    const directory = (0,_engine_checkpoints_js__WEBPACK_IMPORTED_MODULE_5__/* .checkpointDirectory */ .Wd)(given);
    const stores = path === undefined
        ? storesIn(directory)
        : [_checkpoint_store_js__WEBPACK_IMPORTED_MODULE_4__/* .CheckpointStore */ .c.of(directory, (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .openNamedRepository */ .ed)(path, process.env).commonDir)];
    const lines = action === 'ls' ? listed(stores) : stores.flatMap(cleared);
    if (lines.length > 0)
        return lines.map((line) => `${line}\n`).join('');
    return `nothing is kept ${path === undefined ? '' : `of ${(0,_exit_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .TN)(path)} `}in ${directory}\n`;
}
function storesIn(directory) {
    let names;
    try {
        names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory).sort();
    }
    catch (error) {
        if ((0,_checkpoint_store_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$)(error) === 'ENOENT')
            return [];
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CodefangError */ .UD('user-bad-option', `${directory} cannot be read (${(0,_checkpoint_store_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$)(error)})`, {
            file: directory,
            hint: 'give a directory with --checkpoint-dir',
        });
    }
    return names.filter((name) => /^[0-9a-f]{16}$/.test(name)).map((name) => new _checkpoint_store_js__WEBPACK_IMPORTED_MODULE_4__/* .CheckpointStore */ .c((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name)));
}
/** A line for each state, newest first, then what is damaged. */
function listed(stores) {
    const problems = [];
    const found = stores.flatMap((store) => store.list((text) => problems.push(text)).map((one) => ({ ...one, store, time: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(one.file).mtime })));
    found.sort((a, b) => b.time.getTime() - a.time.getTime());
    const lines = found.map(({ manifest, store, time: written }) => {
        const { kind, commit, commits, fingerprint, files, program } = manifest;
        const bytes = files.reduce((sum, one) => sum + one.bytes, 0);
        const time = written.toISOString().slice(0, 16).replace('T', ' ');
        return [
            store.name,
            kind.padEnd(10),
            commit.slice(0, 12),
            `${commits} commit${commits === 1 ? '' : 's'}`.padStart(15),
            (0,_base_byte_size_js__WEBPACK_IMPORTED_MODULE_2__/* .formatByteSize */ .$j)(bytes).padStart(8),
            time,
            fingerprint.analyzers.join(','),
            (0,_exit_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .TN)(fingerprint.repository),
            `(${program})`,
        ].join('  ');
    });
    return [...lines, ...problems];
}
function cleared(store) {
    const [newest] = store.list();
    const of = newest === undefined ? '' : ` of ${(0,_exit_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .TN)(newest.manifest.fingerprint.repository)}`;
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(store.directory))
        return [];
    try {
        const holder = store.lock(Date.now);
        if (holder !== undefined)
            return [`${store.name}${of}: kept, ${holder} is writing there`];
        const wasThere = store.clear();
        store.unlock();
        return wasThere ? [`${store.name}${of}: removed`] : [];
    }
    catch (error) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CodefangError */ .UD('user-bad-option', `${store.directory} cannot be removed (${(0,_checkpoint_store_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$)(error)})`, {
            file: store.directory,
            hint: 'remove it by hand',
        });
    }
}


/***/ })

};
