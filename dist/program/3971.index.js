'use strict';
exports.id = 3971;
exports.ids = [3971,5336];
exports.modules = {

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

/***/ 45336:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pk: () => (/* binding */ LEFT_OUT),
/* harmony export */   eP: () => (/* binding */ nobody),
/* harmony export */   lS: () => (/* binding */ membersOf)
/* harmony export */ });
// Who the people of a history are, and who is credited with what. People are numbered densely in the order of first sight; so are
// credits, a credit being what one commit's author and co-authors amount to. `CommitColumns.authors` names credits once people are known.
/** A member of a credit who is left out of the list of people. */
const LEFT_OUT = -1;
/** The table when nobody is asked about. */
const nobody = {
    people: [],
    ends: new Uint32Array(0),
    members: new Int32Array(0),
    shares: 'whole',
};
/** The members of a credit and the part of its lines that each of them has. */
function membersOf({ ends, members, shares }, credit) {
    const people = members.subarray(credit === 0 ? 0 : ends[credit - 1], ends[credit]);
    return { people, part: shares === 'equal' ? 1 / people.length : 1 };
}


/***/ })

};
