'use strict';
exports.id = 3214;
exports.ids = [3214,3567];
exports.modules = {

/***/ 49675:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ startOfYear),
/* harmony export */   Qg: () => (/* binding */ midnightBefore),
/* harmony export */   RG: () => (/* binding */ ticksAfter),
/* harmony export */   dE: () => (/* binding */ dayOrInstant),
/* harmony export */   f: () => (/* binding */ hasDate)
/* harmony export */ });
// Ticks as dates, in UTC. A tick is a fixed number of seconds; tick 0 starts at UTC midnight of the first commit's day. Dates have years of four
// digits, so that they can be compared and cut as texts: an instant before the year 0000 is named as its begin, one after 9999 as its end.
const DAY = 86_400;
/** The first and the last second of the years that have four digits, in seconds since 1970. */
const FIRST_INSTANT = -62_167_219_200;
const LAST_INSTANT = 253_402_300_799;
/** UTC midnight of the day of an instant; seconds since 1970 in and out. */
function midnightBefore(seconds) {
    return Math.floor(seconds / DAY) * DAY;
}
/** Whether a date can name an instant. */
function hasDate(seconds) {
    return seconds >= FIRST_INSTANT && seconds <= LAST_INSTANT;
}
/** When a tick starts, in seconds since 1970, cut at the instants that dates can name. */
function ticksAfter(start, tick, tickSeconds) {
    return nameable(start + tick * tickSeconds);
}
/** Midnight of 1 January of a year, in seconds since 1970. */
function startOfYear(year) {
    // The constructor and Date.UTC take years below 100 for those of the last century.
    return new Date(0).setUTCFullYear(year) / 1000;
}
/** An instant as `2020-01-31` where ticks are whole days, else as `2020-01-31T15:00:00Z`. */
function dayOrInstant(seconds, tickSeconds) {
    const text = new Date(nameable(seconds) * 1000).toISOString();
    return tickSeconds % DAY === 0 ? text.slice(0, text.indexOf('T')) : text.replace('.000Z', 'Z');
}
function nameable(seconds) {
    return Math.min(Math.max(seconds, FIRST_INSTANT), LAST_INSTANT);
}


/***/ }),

/***/ 45254:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ Top)
/* harmony export */ });
// The first rows of an order, out of many that come one by one: never more than twice as many are held.
class Top {
    most;
    compare;
    rows = [];
    /** Rows that came. */
    total = 0;
    /** `compare` gives a total order, so that what is kept does not depend on the order of coming. */
    constructor(most, compare) {
        this.most = most;
        this.compare = compare;
    }
    push(row) {
        this.total++;
        this.rows.push(row);
        if (this.rows.length >= 2 * this.most)
            this.trim();
    }
    /** The first rows, in order. */
    sorted() {
        this.trim();
        return this.rows;
    }
    trim() {
        this.rows.sort(this.compare);
        this.rows.length = Math.min(this.rows.length, this.most);
    }
}


/***/ }),

/***/ 69726:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ outOfBalance),
/* harmony export */   Pq: () => (/* binding */ FileTracks),
/* harmony export */   jv: () => (/* binding */ hasFile),
/* harmony export */   tW: () => (/* binding */ NO_FILE),
/* harmony export */   yU: () => (/* binding */ hadFile)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _changes_change_batch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90316);
/* harmony import */ var _path_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34121);
// Which file lives at which path, followed through renames: the part of an analyzer's state that is about files and not about what is
// counted of them. A submodule is no file: a side that has it is treated as absent.
//
// Within one commit all files leave their old paths before any arrives at its new one: so swaps, chains of renames and renames onto
// deleted paths come out right in whatever order their rows stand. A path that is deleted and comes back is another file.



/** No file lives at a path. */
const NOBODY = 0;
/** Mode of a submodule. */
const SUBMODULE = 0o160000;
/** What a row without a file on either side is of. */
const NO_FILE = -1;
/** Whether a changed file was there before its commit, and whether it is there after it. */
function hadFile({ kinds, oldModes }, row) {
    return kinds[row] !== _changes_change_batch_js__WEBPACK_IMPORTED_MODULE_1__/* .ChangeKind */ .D2.added && oldModes[row] !== SUBMODULE;
}
function hasFile({ kinds, newModes }, row) {
    return kinds[row] !== _changes_change_batch_js__WEBPACK_IMPORTED_MODULE_1__/* .ChangeKind */ .D2.deleted && newModes[row] !== SUBMODULE;
}
class FileTracks {
    analyzer;
    create;
    paths = new _path_table_js__WEBPACK_IMPORTED_MODULE_2__/* .PathTable */ .m();
    /** By path id. */
    files = new Uint32Array(128);
    /** `analyzer` is named in errors; `create` gives the number of a new file. */
    constructor(analyzer, create) {
        this.analyzer = analyzer;
        this.create = create;
    }
    /**
     * Shows every commit of a batch that changed files, once all its files are where it leaves them; whoever gave the numbers takes those of
     * files that are gone back. Throws `bug-kernel` for a change that does not fit.
     */
    follow(batch, visit) {
        const { changes } = batch;
        const pathIds = this.internPaths(batch);
        const files = [];
        const total = changes.commits.length;
        for (let from = 0, to = 0; from < total; from = to) {
            const commit = changes.commits[from];
            while (to < total && changes.commits[to] === commit)
                to++;
            for (let row = from; row < to; row++)
                files[row - from] = this.depart(batch, row, pathIds);
            for (let row = from; row < to; row++)
                files[row - from] = this.arrive(batch, row, pathIds, files[row - from]);
            visit(commit, from, to, files);
        }
    }
    /** The files that are alive, by the order in which their paths were first seen. */
    living() {
        const living = [];
        for (let path = 0; path < this.paths.size; path++) {
            if (this.files[path] !== NOBODY)
                living.push({ path: this.paths.path(path).slice(), file: this.files[path] - 1 });
        }
        return living;
    }
    /** The files that are alive, in the order of their paths' bytes. */
    sorted() {
        const living = Uint32Array.from({ length: this.paths.size }, (_, path) => path).filter((path) => this.files[path] !== NOBODY);
        const paths = this.paths.sort(living);
        return {
            files: paths.map((path) => this.files[path] - 1),
            pathOf: (rank) => Buffer.from(this.paths.path(paths[rank])).toString('utf8'),
        };
    }
    /** The file that lives at a path of UTF-8, or `NO_FILE`. */
    at(path) {
        const bytes = Buffer.from(path);
        const id = this.paths.find(bytes, 0, bytes.length);
        return id < 0 ? NO_FILE : this.files[id] - 1;
    }
    /** 1 for every file that is alive, by number; `size` is how many numbers were given. */
    livingMarks(size) {
        const marks = new Uint8Array(size);
        for (let path = 0; path < this.paths.size; path++)
            if (this.files[path] !== NOBODY)
                marks[this.files[path] - 1] = 1;
        return marks;
    }
    /** The state: views, which hold until more is followed. */
    save() {
        const { bytes, ends } = this.paths.save();
        return { pathBytes: bytes, pathEnds: ends, pathFiles: this.files.subarray(0, this.paths.size) };
    }
    /** Replaces the state by one that `save` gave. */
    load({ pathBytes, pathEnds, pathFiles }) {
        this.paths.load({ bytes: pathBytes, ends: pathEnds });
        this.files = new Uint32Array(Math.max(128, pathFiles.length));
        this.files.set(pathFiles);
    }
    /** Path ids by index into the batch's path table. */
    internPaths({ paths }) {
        const ids = new Uint32Array(paths.ends.length);
        for (let path = 0, from = 0; path < ids.length; path++) {
            const to = paths.ends[path];
            ids[path] = this.paths.add(paths.bytes, from, to);
            from = to;
        }
        if (this.paths.size > this.files.length) {
            const files = new Uint32Array(Math.max(this.paths.size, this.files.length * 2));
            files.set(this.files);
            this.files = files;
        }
        return ids;
    }
    /** Takes a deleted or renamed file from its old path. Returns it, or `NO_FILE` for a row of another kind. */
    depart(batch, row, pathIds) {
        const { changes } = batch;
        if (!hadFile(changes, row))
            return NO_FILE;
        if (hasFile(changes, row) && changes.kinds[row] !== _changes_change_batch_js__WEBPACK_IMPORTED_MODULE_1__/* .ChangeKind */ .D2.renamed)
            return NO_FILE;
        const path = pathIds[changes.oldPaths[row]];
        const file = this.files[path] - 1;
        if (file < 0)
            throw this.misfit(batch, row, 'no file is known at its old path');
        this.files[path] = NOBODY;
        return file;
    }
    /** Finds a modified file, or puts a new or moved one at its new path. Returns the file that the row is of. */
    arrive(batch, row, pathIds, mover) {
        const { changes } = batch;
        if (!hasFile(changes, row))
            return mover;
        const path = pathIds[changes.newPaths[row]];
        const file = this.files[path] - 1;
        if (hadFile(changes, row) && changes.kinds[row] !== _changes_change_batch_js__WEBPACK_IMPORTED_MODULE_1__/* .ChangeKind */ .D2.renamed) {
            if (file < 0)
                throw this.misfit(batch, row, 'no file is known at its path');
            return file;
        }
        if (file >= 0)
            throw this.misfit(batch, row, 'a file is already at its new path');
        const arrived = mover >= 0 ? mover : this.create();
        this.files[path] = arrived + 1;
        return arrived;
    }
    misfit(batch, row, what) {
        return outOfBalance(this.analyzer, batch, row, what);
    }
}
/** The error of a change that does not fit an analyzer's state: names the commit and the path. */
function outOfBalance(analyzer, batch, row, what) {
    const { commits, changes, paths } = batch;
    const at = changes.commits[row] * commits.oidBytes;
    const oid = Buffer.from(commits.oids.subarray(at, at + commits.oidBytes)).toString('hex');
    const path = changes.kinds[row] === _changes_change_batch_js__WEBPACK_IMPORTED_MODULE_1__/* .ChangeKind */ .D2.deleted ? changes.oldPaths[row] : changes.newPaths[row];
    const name = Buffer.from(paths.bytes.subarray(paths.ends[path - 1] ?? 0, paths.ends[path])).toString();
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodefangError */ .UD('bug-kernel', `${analyzer}: books do not balance at commit ${oid}, ${name}: ${what}`, {
        oid,
    });
}


/***/ }),

/***/ 34121:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ PathTable)
/* harmony export */ });
// Paths as dense ids: a table of byte strings with an open-addressing hash over it. Paths are raw bytes as git has them,
// never decoded; equal bytes have equal ids; ids count from 0 in the order of first sight and are never given back.
/** FNV-1a over bytes, 32 bits. */
function hashOf(bytes, from, to) {
    let hash = 0x811c9dc5;
    for (let at = from; at < to; at++)
        hash = Math.imul(hash ^ bytes[at], 0x01000193);
    return hash >>> 0;
}
/** A growing set of paths with dense ids. */
class PathTable {
    bytes = new Uint8Array(4096);
    ends = new Uint32Array(128);
    count = 0;
    /** Power of two long, at most half full: id + 1, or 0 for a free slot. */
    slots = new Uint32Array(256);
    /** Number of paths. */
    get size() {
        return this.count;
    }
    /** The id of the path `bytes[from..to)`, which is copied if it is new. */
    add(bytes, from, to) {
        const mask = this.slots.length - 1;
        let slot = hashOf(bytes, from, to) & mask;
        for (; this.slots[slot] !== 0; slot = (slot + 1) & mask) {
            if (this.equals(this.slots[slot] - 1, bytes, from, to))
                return this.slots[slot] - 1;
        }
        const id = this.count;
        this.append(bytes, from, to);
        this.slots[slot] = id + 1;
        if (this.count * 2 > this.slots.length)
            this.rehash(this.slots.length * 2);
        return id;
    }
    /** The id of the path `bytes[from..to)`, or -1. */
    find(bytes, from, to) {
        const mask = this.slots.length - 1;
        for (let slot = hashOf(bytes, from, to) & mask; this.slots[slot] !== 0; slot = (slot + 1) & mask) {
            if (this.equals(this.slots[slot] - 1, bytes, from, to))
                return this.slots[slot] - 1;
        }
        return -1;
    }
    /** Sorts ids by the bytes of their paths, in place. */
    sort(ids) {
        const bytes = Buffer.from(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength);
        const { ends } = this;
        return ids.sort((a, b) => bytes.compare(bytes, this.startOf(b), ends[b], this.startOf(a), ends[a]));
    }
    /** The bytes of a path: a view, valid until the next `add`. */
    path(id) {
        return this.bytes.subarray(this.startOf(id), this.ends[id]);
    }
    /** The state: path i is `bytes[ends[i - 1] ?? 0 .. ends[i])`. */
    save() {
        return { bytes: this.bytes.subarray(0, this.startOf(this.count)), ends: this.ends.subarray(0, this.count) };
    }
    /** Replaces the state by one that `save` gave. */
    load(state) {
        this.bytes = state.bytes.slice();
        this.ends = state.ends.slice();
        this.count = state.ends.length;
        this.rehash(2 ** Math.max(8, 32 - Math.clz32(this.count * 2)));
    }
    startOf(id) {
        return id === 0 ? 0 : this.ends[id - 1];
    }
    equals(id, bytes, from, to) {
        const start = this.startOf(id);
        if (this.ends[id] - start !== to - from)
            return false;
        for (let at = from; at < to; at++)
            if (this.bytes[start + at - from] !== bytes[at])
                return false;
        return true;
    }
    append(bytes, from, to) {
        const start = this.startOf(this.count);
        const end = start + to - from;
        if (end > this.bytes.length) {
            const larger = new Uint8Array(Math.max(end, this.bytes.length * 2, 4096));
            larger.set(this.bytes);
            this.bytes = larger;
        }
        if (this.count >= this.ends.length) {
            const larger = new Uint32Array(Math.max(this.ends.length * 2, 128));
            larger.set(this.ends);
            this.ends = larger;
        }
        this.bytes.set(bytes.subarray(from, to), start);
        this.ends[this.count++] = end;
    }
    rehash(length) {
        const slots = new Uint32Array(length);
        for (let id = 0; id < this.count; id++) {
            let slot = hashOf(this.bytes, this.startOf(id), this.ends[id]) & (length - 1);
            while (slots[slot] !== 0)
                slot = (slot + 1) & (length - 1);
            slots[slot] = id + 1;
        }
        this.slots = slots;
    }
}


/***/ }),

/***/ 72433:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tJ: () => (/* binding */ nodeNames),
  NP: () => (/* binding */ selectedKinds),
  MO: () => (/* binding */ typeOfKind)
});

;// CONCATENATED MODULE: ./lib/uast/roles.js
// The universal roles that syntax has in any language. A query (queries/*.scm) gives each to nodes of its grammar, by captures of
// these names.
//
//   function, method, class   a declaration with a name; @name is that of the declaration in whose pattern it stands, @scope names what
//                             it belongs to where that does not enclose it (the receiver of a Go method)
//   namespace                 names what it encloses, and is no declaration itself
//   import                    what names a module that is imported, as it is written; import-names.ts makes names of it
//   comment, string, identifier, parameter, branch
//
// @_root is the node that a pattern is of, where no capture of a role is that node: whoever takes over what was found in the text before must know
// it. Other captures that begin with _ serve predicates only.
/** The roles. */
const roles = (/* unused pure expression or super */ null && ([
    'function',
    'method',
    'class',
    'namespace',
    'import',
    'comment',
    'string',
    'identifier',
    'parameter',
    'branch',
]));
/** Captures that say more of a declaration. */
const DECLARATION_PARTS = (/* unused pure expression or super */ null && (['name', 'scope']));
/** What a declaration is, as columns have it; a namespace is never in one. */
const DeclarationKind = { namespace: 0, function: 1, method: 2, class: 3 };

;// CONCATENATED MODULE: ./lib/analyzers/shotness/node-selection.js
// Which declarations are followed, in the words of the seed program's queries on trees:
//
//   filter(<condition>)     condition   .roles has "Function" | .type == "Method" | not condition | (condition)
//                                       conditions joined by and, or, &&, ||; and binds tighter
//
// A function has the roles Function and Declaration, a method Function, Method and Declaration, a class Class and Declaration.

/** What a kind of declaration is called, and its roles. */
const kinds = [
    { kind: DeclarationKind.function, type: 'Function', roles: ['Function', 'Declaration'] },
    { kind: DeclarationKind.method, type: 'Method', roles: ['Function', 'Method', 'Declaration'] },
    { kind: DeclarationKind.class, type: 'Class', roles: ['Class', 'Declaration'] },
];
/** The kinds that can be told apart, as reports name them. */
const typeOfKind = Object.fromEntries(kinds.map(({ kind, type }) => [kind, type]));
/** What a declaration goes by: its name, or its name with those around it. */
const nodeNames = ['.props.name', '.props.full_name'];
const TOKEN = /\s*(?:(&&|\|\||!|[()]|==|and\b|or\b|not\b|has\b)|\.(roles|type)\b|"([A-Za-z]*)")/y;
/** The kinds of declaration that a query selects; undefined if it is none. */
function selectedKinds(query) {
    const inner = /^\s*filter\s*\((.*)\)\s*$/s.exec(query)?.[1];
    const tokens = inner === undefined ? undefined : tokensOf(inner);
    if (tokens === undefined)
        return undefined;
    let at = 0;
    const next = (token) => tokens[at] === token && at++ >= 0;
    const either = () => {
        let left = both();
        while (left !== undefined && (next('||') || next('or')))
            left = joined(left, both(), (a, b) => a || b);
        return left;
    };
    const both = () => {
        let left = one();
        while (left !== undefined && (next('&&') || next('and')))
            left = joined(left, one(), (a, b) => a && b);
        return left;
    };
    const one = () => {
        if (next('!') || next('not')) {
            const negated = one();
            return negated && ((of) => !negated(of));
        }
        if (next('(')) {
            const condition = either();
            return next(')') ? condition : undefined;
        }
        const [field, operator, value = ''] = tokens.slice(at, at + 3);
        if (!value.startsWith('"'))
            return undefined;
        at += 3;
        const text = value.slice(1);
        if (field === '.roles' && operator === 'has')
            return ({ roles }) => roles.includes(text);
        if (field === '.type' && operator === '==')
            return ({ type }) => type === text;
        return undefined;
    };
    const condition = either();
    if (condition === undefined || at < tokens.length)
        return undefined;
    return kinds.filter(condition).map(({ kind }) => kind);
}
function joined(left, right, join) {
    return right && ((of) => join(left(of), right(of)));
}
/** Fields begin with a dot, values with a quote. */
function tokensOf(text) {
    const tokens = [];
    const rest = text.trimEnd();
    for (TOKEN.lastIndex = 0; TOKEN.lastIndex < rest.length;) {
        const [, word, field, value] = TOKEN.exec(rest) ?? [];
        if (word === undefined && field === undefined && value === undefined)
            return undefined;
        tokens.push(word ?? (field === undefined ? `"${value}` : `.${field}`));
    }
    return tokens;
}


/***/ }),

/***/ 40881:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isUnread)
/* harmony export */ });
/* harmony import */ var _changes_change_batch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90316);
/* harmony import */ var _changes_syntax_columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81648);
// Sides of changes that are there and that nobody could read, so that nothing is known of what they say.


const UNREAD_STATES = [_changes_syntax_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .SyntaxState */ .$O.tooLarge, _changes_syntax_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .SyntaxState */ .$O.tooComplex, _changes_syntax_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .SyntaxState */ .$O.otherLanguage];
const UNREAD_FLAGS = [
    _changes_change_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .ChangeFlag */ .FT.oldMissing | _changes_change_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .ChangeFlag */ .FT.oldTooLarge,
    _changes_change_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .ChangeFlag */ .FT.newMissing | _changes_change_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .ChangeFlag */ .FT.newTooLarge,
];
/** Whether a side of a change was not parsed though it is of a known language, or its blob is missing. */
function isUnread({ changes, syntax }, change, side) {
    if ((changes.flags[change] & UNREAD_FLAGS[side]) !== 0)
        return true;
    const states = side === _changes_syntax_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .Side */ .mn.old ? syntax?.sides.oldStates : syntax?.sides.newStates;
    return states !== undefined && UNREAD_STATES.includes(states[change]);
}


/***/ }),

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


/***/ })

};
