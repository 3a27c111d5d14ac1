'use strict';
exports.id = 3273;
exports.ids = [3273];
exports.modules = {

/***/ 79262:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ PairCounts)
/* harmony export */ });
// Counts by pairs of dense numbers: an open-addressing hash table in typed arrays.
/** A sparse matrix of counts. */
class PairCounts {
    /** A power of two long, at most half full; a slot whose count is 0 is free. */
    rows = new Uint32Array(64);
    columns = new Uint32Array(64);
    counts = new Float64Array(64);
    used = 0;
    /** Adds `count` > 0 to a pair's. */
    add(row, column, count) {
        const slot = this.slotOf(row, column);
        if (this.counts[slot] === 0) {
            this.rows[slot] = row;
            this.columns[slot] = column;
            this.used++;
        }
        this.counts[slot] += count;
        if (2 * this.used > this.counts.length)
            this.rehash(this.save(), 2 * this.counts.length);
    }
    save() {
        const slots = Array.from(this.counts.keys()).filter((slot) => this.counts[slot] !== 0);
        slots.sort((a, b) => this.rows[a] - this.rows[b] || this.columns[a] - this.columns[b]);
        return {
            rows: Uint32Array.from(slots, (slot) => this.rows[slot]),
            columns: Uint32Array.from(slots, (slot) => this.columns[slot]),
            counts: Float64Array.from(slots, (slot) => this.counts[slot]),
        };
    }
    /** Replaces the counts by those that `save` gave. */
    load(state) {
        this.rehash(state, 2 ** Math.max(6, 33 - Math.clz32(state.counts.length)));
    }
    rehash({ rows, columns, counts }, length) {
        this.rows = new Uint32Array(length);
        this.columns = new Uint32Array(length);
        this.counts = new Float64Array(length);
        this.used = 0;
        for (let i = 0; i < counts.length; i++)
            this.add(rows[i], columns[i], counts[i]);
    }
    slotOf(row, column) {
        const mask = this.counts.length - 1;
        let slot = (Math.imul(row, 0x9e3779b1) ^ Math.imul(column + 0x7f4a7c15, 0x85ebca6b)) >>> 7;
        for (slot &= mask; this.counts[slot] !== 0; slot = (slot + 1) & mask) {
            if (this.rows[slot] === row && this.columns[slot] === column)
                break;
        }
        return slot;
    }
}


/***/ }),

/***/ 83374:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rp: () => (/* binding */ NodeTable),
/* harmony export */   lB: () => (/* binding */ NO_NODE),
/* harmony export */   tm: () => (/* binding */ NEVER),
/* harmony export */   uj: () => (/* binding */ GONE)
/* harmony export */ });
/* harmony import */ var _base_columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45622);
/* harmony import */ var _path_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34121);
// The declarations that are alive, as dense numbers: by the file they are in and by their full name. A number is not given again until the
// table is packed, so a log of numbers stays true.


/** Columns by node, each as long as there are nodes. */
const COLUMNS = ['files', 'kinds', 'names', 'plainNames', 'changes', 'firstTicks', 'lastTicks'];
/** No node. */
const NO_NODE = -1;
/** `files` of a node that is gone. */
const GONE = 0xffffffff;
/** A tick that never was. */
const NEVER = 0xffffffff;
/** A file and a name as one number: both are below 2^26. */
const FILE_STEP = 2 ** 26;
/** What is known of every node. */
class NodeTable {
    /** Texts of names, plain and full. */
    texts = new _path_table_js__WEBPACK_IMPORTED_MODULE_0__/* .PathTable */ .m();
    /** Columns by node; only the first `size` entries of each are of any. */
    columns = Object.fromEntries(COLUMNS.map((name) => [name, new Uint32Array(0)]));
    #size = 0;
    #places = new Map();
    /** How many numbers were given. */
    get size() {
        return this.#size;
    }
    /** The number of a text. */
    text(name) {
        const bytes = Buffer.from(name, 'utf8');
        return this.texts.add(bytes, 0, bytes.length);
    }
    /** The node of a file with a full name. */
    find(file, name) {
        return this.#places.get(file * FILE_STEP + name) ?? NO_NODE;
    }
    /** The nodes of a file. */
    ofFile(file) {
        const { files } = this.columns;
        const nodes = [];
        for (let node = 0; node < this.#size; node++)
            if (files[node] === file)
                nodes.push(node);
        return nodes;
    }
    /** A new node, not changed yet. */
    create(file, kind, name, plainName) {
        const node = this.#size++;
        for (const column of COLUMNS) {
            if (node === this.columns[column].length)
                this.columns[column] = (0,_base_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .grownColumn */ .w)(this.columns[column], node + 1);
        }
        const { files, kinds, names, plainNames, changes, firstTicks, lastTicks } = this.columns;
        files[node] = file;
        kinds[node] = kind;
        names[node] = name;
        plainNames[node] = plainName;
        changes[node] = 0;
        firstTicks[node] = lastTicks[node] = NEVER;
        this.#places.set(file * FILE_STEP + name, node);
        return node;
    }
    /** Takes a node from where it is; it is gone unless `put` puts it somewhere. */
    remove(node) {
        const { files, names } = this.columns;
        this.#places.delete(files[node] * FILE_STEP + names[node]);
        files[node] = GONE;
    }
    /** Puts a node that was removed to another place. */
    put(node, file, kind, name, plainName) {
        const { files, kinds, names, plainNames } = this.columns;
        files[node] = file;
        kinds[node] = kind;
        names[node] = name;
        plainNames[node] = plainName;
        this.#places.set(file * FILE_STEP + name, node);
    }
    /** Makes a node one of a kind. */
    becomes(node, kind) {
        this.columns.kinds[node] = kind;
    }
    isGone(node) {
        return this.columns.files[node] === GONE;
    }
    /** Counts a change of a node. */
    count(node, tick) {
        const { changes, firstTicks, lastTicks } = this.columns;
        changes[node]++;
        if (firstTicks[node] === NEVER)
            firstTicks[node] = tick;
        lastTicks[node] = tick;
    }
    /** The nodes that are alive. */
    living() {
        return Array.from({ length: this.#size }, (_, node) => node).filter((node) => this.columns.files[node] !== GONE);
    }
    /** The state of the living, renumbered from 0 in their order; texts that no longer name one are left out. */
    save() {
        const living = this.living();
        const texts = new _path_table_js__WEBPACK_IMPORTED_MODULE_0__/* .PathTable */ .m();
        const renamed = new Map();
        const textOf = (old) => {
            let text = renamed.get(old);
            if (text === undefined) {
                const bytes = this.texts.path(old);
                renamed.set(old, (text = texts.add(bytes, 0, bytes.length)));
            }
            return text;
        };
        const columns = Object.fromEntries(COLUMNS.map((column) => {
            const of = this.columns[column];
            const isText = column === 'names' || column === 'plainNames';
            return [`node-${column}`, Uint32Array.from(living, (node) => (isText ? textOf(of[node]) : of[node]))];
        }));
        const { bytes, ends } = texts.save();
        return { ...columns, nodeTextBytes: bytes, nodeTextEnds: ends };
    }
    /** Replaces the table by one that `save` gave. */
    load(state) {
        for (const column of COLUMNS)
            this.columns[column] = Uint32Array.from(state[`node-${column}`]);
        this.texts.load({ bytes: state['nodeTextBytes'], ends: state['nodeTextEnds'] });
        const { files, names } = this.columns;
        this.#size = files.length;
        this.#places.clear();
        for (let node = 0; node < this.#size; node++)
            this.#places.set(files[node] * FILE_STEP + names[node], node);
    }
}


/***/ }),

/***/ 8778:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HC: () => (/* binding */ shotnessResult),
/* harmony export */   NF: () => (/* binding */ LEAST_CO_CHANGES),
/* harmony export */   fq: () => (/* binding */ riskChanges)
/* harmony export */ });
/* harmony import */ var _burndown_pair_counts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79262);
/* harmony import */ var _couples_top_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45254);
/* harmony import */ var _node_selection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72433);
/* harmony import */ var _nodes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83374);
// What shotness reports of the functions alive at the last commit. Pure; field names are those of the report. With n the commits that
// changed both of two functions, among those that couple,
//
//   hotness_score     = changes / the most changes of any function
//   coupling_strength = n / max(n, changes of one, changes of the other)




/** Pairs that changed together less often are only counted. */
const LEAST_CO_CHANGES = 2;
/** The fewest changes of a hot function of each level. */
const riskChanges = { HIGH: 20, MEDIUM: 10 };
const HOUR = 3600;
/** Makes the result. */
function shotnessResult(state, options) {
    const { nodes, startTime, lastTick } = state;
    const { listLimit } = options;
    const living = livingNodes(state, options);
    const { partners, total, strengths, listed, coupling } = couplings(state, living, listLimit);
    const { kinds, firstTicks, lastTicks } = nodes.columns;
    const most = living[0]?.changes ?? 0;
    const changes = living.reduce((sum, row) => sum + row.changes, 0);
    const tickOrNull = (tick) => (tick === _nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm ? null : tick);
    const hot = living.filter((row) => row.changes >= riskChanges.MEDIUM);
    const hotness = living.slice(0, listLimit).map((row) => ({
        name: row.name,
        full_name: row.fullName,
        type: _node_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .typeOfKind */ .MO[kinds[row.node]],
        file: row.file,
        change_count: row.changes,
        coupled_nodes: partners[row.node],
        hotness_score: most === 0 ? 0 : row.changes / most,
        first_tick: tickOrNull(firstTicks[row.node]),
        last_tick: tickOrNull(lastTicks[row.node]),
    }));
    const hotspots = hot.slice(0, listLimit).map(({ node, name, fullName, file, changes: count }) => {
        const risk = count >= riskChanges.HIGH ? 'HIGH' : 'MEDIUM';
        return { name, full_name: fullName, type: _node_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .typeOfKind */ .MO[kinds[node]], file, change_count: count, risk_level: risk };
    });
    return {
        aggregate: {
            total_nodes: living.length,
            total_changes: changes,
            avg_changes_per_node: living.length === 0 ? 0 : changes / living.length,
            total_couplings: total,
            avg_coupling_strength: total === 0 ? 0 : strengths / total,
            hot_nodes: hot.length,
            uncoupled_commits: state.uncoupledCommits,
        },
        tick_size_seconds: options.tickSizeHours * HOUR,
        start_time_seconds: startTime ?? null,
        last_tick: lastTick,
        list_totals: {
            node_hotness: living.length,
            node_coupling: listed,
            hotspot_nodes: hot.length,
        },
        node_hotness: hotness,
        node_coupling: coupling,
        hotspot_nodes: hotspots,
    };
}
/** The nodes that are alive, the most changed first, then by the bytes of their files and full names. */
function livingNodes({ nodes, paths }, { shotnessDslName }) {
    const { files, names, plainNames, changes } = nodes.columns;
    const textOf = (text) => Buffer.from(nodes.texts.path(text)).toString('utf8');
    const rows = nodes.living().map((node) => {
        const fullName = textOf(names[node]);
        const name = shotnessDslName === '.props.name' ? textOf(plainNames[node]) : fullName;
        const file = paths.get(files[node]) ?? '';
        return { node, file, name, fullName, changes: changes[node], key: Buffer.from(`${file}\0${fullName}`) };
    });
    return rows.sort((a, b) => b.changes - a.changes || Buffer.compare(a.key, b.key));
}
/** Who changed with how many others; how many pairs there are, the sum of their strengths, and the first of those of enough co-changes. */
function couplings({ nodes, eachSet }, living, listLimit) {
    const ranks = new Int32Array(nodes.size).fill(-1);
    living.forEach(({ node }, rank) => (ranks[node] = rank));
    const pairs = new _burndown_pair_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .PairCounts */ .$();
    eachSet((set) => {
        const there = set.map((node) => ranks[node]).filter((rank) => rank >= 0);
        there.sort((a, b) => a - b);
        there.forEach((a, i) => {
            for (const b of there.slice(i + 1))
                pairs.add(a, b, 1);
        });
    });
    const { rows, columns, counts } = pairs.save();
    const partners = new Uint32Array(nodes.size);
    const strengthOf = (pair) => counts[pair] / Math.max(counts[pair], living[rows[pair]].changes, living[columns[pair]].changes);
    let strengths = 0;
    const often = new _couples_top_js__WEBPACK_IMPORTED_MODULE_3__/* .Top */ .E(listLimit, (a, b) => counts[b] - counts[a] || strengthOf(b) - strengthOf(a) || rows[a] - rows[b] || columns[a] - columns[b]);
    for (let pair = 0; pair < counts.length; pair++) {
        partners[living[rows[pair]].node]++;
        partners[living[columns[pair]].node]++;
        strengths += strengthOf(pair);
        if (counts[pair] >= LEAST_CO_CHANGES)
            often.push(pair);
    }
    const coupling = often.sorted().map((pair) => {
        const [one, other] = [living[rows[pair]], living[columns[pair]]];
        return {
            node1_name: one.name,
            node1_file: one.file,
            node2_name: other.name,
            node2_file: other.file,
            co_changes: counts[pair],
            coupling_strength: strengthOf(pair),
        };
    });
    return { partners, total: counts.length, strengths, listed: often.total, coupling };
}


/***/ }),

/***/ 43273:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Shotness: () => (/* binding */ Shotness)
});

// UNUSED EXPORTS: MOST_COUPLED

// EXTERNAL MODULE: ./lib/base/columns.js
var columns = __webpack_require__(45622);
// EXTERNAL MODULE: ./lib/changes/syntax-columns.js
var syntax_columns = __webpack_require__(81648);
// EXTERNAL MODULE: ./lib/analyzers/burndown/calendar.js
var calendar = __webpack_require__(49675);
// EXTERNAL MODULE: ./lib/analyzers/unread-sides.js
var unread_sides = __webpack_require__(40881);
// EXTERNAL MODULE: ./lib/analyzers/file-tracks.js
var file_tracks = __webpack_require__(69726);
// EXTERNAL MODULE: ./lib/analyzers/shotness/node-selection.js + 1 modules
var node_selection = __webpack_require__(72433);
// EXTERNAL MODULE: ./lib/analyzers/shotness/nodes.js
var shotness_nodes = __webpack_require__(83374);
// EXTERNAL MODULE: ./lib/analyzers/shotness/result.js
var result = __webpack_require__(8778);
;// CONCATENATED MODULE: ./lib/analyzers/shotness/touched-nodes.js
// Functions that had changed often at some time and that later commits changed again, with what changed with each until then. Pure.


/** By changes, the most first, then by path and name. */
function touchedNodes(mark, now, fewestChanges) {
    const { files, names, changes } = now.nodes.columns;
    const touched = Array.from(mark.files, (_, node) => node).filter((node) => mark.files[node] !== shotness_nodes/* GONE */.uj &&
        mark.changes[node] >= fewestChanges &&
        (files[node] === shotness_nodes/* GONE */.uj || changes[node] > mark.changes[node]));
    const placeOf = (node) => {
        const file = files[node] === shotness_nodes/* GONE */.uj ? mark.files[node] : files[node];
        return {
            path: now.paths.get(file) ?? mark.paths.get(file) ?? '',
            name: Buffer.from(now.nodes.texts.path(names[node])).toString('utf8'),
        };
    };
    const together = coChanges(new Set(touched), mark, now);
    return touched
        .map((node) => {
        const often = [...(together.get(node) ?? [])].filter(([, count]) => count >= result/* LEAST_CO_CHANGES */.NF);
        const most = Math.max(...often.map(([, count]) => count));
        const [partner] = often
            .filter(([, count]) => count === most)
            .map(([other]) => placeOf(other))
            .sort(compare);
        return {
            ...placeOf(node),
            isGone: files[node] === shotness_nodes/* GONE */.uj,
            changes: mark.changes[node],
            firstTick: mark.firstTicks[node],
            lastTick: mark.lastTicks[node],
            partners: often.length,
            partner: often.length === 0 ? undefined : { ...partner, together: most },
        };
    })
        .sort((a, b) => b.changes - a.changes || compare(a, b));
}
/** Of each of some functions, how often each that was alive at the mark had changed with it. */
function coChanges(some, mark, { eachSet }) {
    const counts = new Map(Array.from(some, (node) => [node, new Map()]));
    eachSet((set) => {
        for (const node of set) {
            const own = counts.get(node);
            if (own === undefined)
                continue;
            for (const other of set) {
                if (other !== node && mark.files[other] !== shotness_nodes/* GONE */.uj)
                    own.set(other, (own.get(other) ?? 0) + 1);
            }
        }
    });
    return counts;
}
function compare(a, b) {
    return Buffer.compare(Buffer.from(`${a.path}\0${a.name}`), Buffer.from(`${b.path}\0${b.name}`));
}

;// CONCATENATED MODULE: ./lib/analyzers/shotness/shotness.js
// Shotness: how often each function changes, and which functions change together.
//
// A commit changes a function once if a line that it removes or adds lies in it. A function keeps its record when its file moves; when it
// gets another name, or goes to another file, in a commit in which exactly one function goes and exactly one comes with the body it has. When
// it goes otherwise, its record ends. So at any time the functions with a record are those of the files as they are, or as they were last
// when a version could be read.









/** Commits that change more functions say little of what belongs together: they are counted, but couple nothing. */
const MOST_COUPLED = 50;
/** The analyzer. State: which file lives where, the functions in them, and for every commit which functions it changed. */
class Shotness {
    options;
    id = 'shotness';
    needs = { hunks: true, renames: true, uast: { functions: true } };
    #tracks = new file_tracks/* FileTracks */.Pq(this.id, () => this.#files++);
    #files = 0;
    #nodes = new shotness_nodes/* NodeTable */.Rp();
    /** For every commit that couples functions: how many, and which. */
    #sets = new Uint32Array(256);
    #setsEnd = 0;
    /** Commits that changed more functions than are coupled. */
    #uncoupledCommits = 0;
    #startTime;
    #lastTick = 0;
    #selected;
    constructor(options) {
        this.options = options;
        this.#selected = new Set((0,node_selection/* selectedKinds */.NP)(options.shotnessDslStruct));
    }
    consume(batch, startsWithState = false) {
        const { commits, syntax } = batch;
        if (commits.committerTimes.length > 0)
            this.#startTime ??= (0,calendar/* midnightBefore */.Qg)(commits.committerTimes[0]);
        this.#lastTick = commits.ticks.at(-1) ?? this.#lastTick;
        const rows = syntax && new FunctionRows(syntax, this.#nodes, this.#selected);
        const isUnreadSide = (change, side) => (0,unread_sides/* isUnread */.K)(batch, change, side);
        this.#tracks.follow(batch, (commit, from, to, files) => {
            const touched = rows === undefined ? [] : this.#takeIn(rows, isUnreadSide, from, to, files);
            if (startsWithState && commit === 0)
                return;
            for (const node of touched)
                this.#nodes.count(node, commits.ticks[commit]);
            if (touched.length > MOST_COUPLED)
                this.#uncoupledCommits++;
            else if (touched.length > 1)
                this.#addSet(touched);
        });
    }
    /** Renumbers what is alive, and drops the rest. */
    compact() {
        this.load(this.save());
    }
    save() {
        const numbers = new Map(this.#nodes.living().map((node, number) => [node, number]));
        const sets = [];
        this.#eachSet((nodes) => {
            const left = nodes.flatMap((node) => numbers.get(node) ?? []);
            if (left.length > 1)
                sets.push(left.length, ...left);
        });
        return {
            ...this.#tracks.save(),
            ...this.#nodes.save(),
            sets: Uint32Array.from(sets),
            numbers: Uint32Array.of(this.#files, this.#uncoupledCommits, this.#lastTick),
            startTime: Float64Array.from(this.#startTime === undefined ? [] : [this.#startTime]),
        };
    }
    load(state) {
        this.#tracks.load(state);
        this.#nodes.load(state);
        this.#sets = Uint32Array.from(state['sets']);
        this.#setsEnd = this.#sets.length;
        [this.#files, this.#uncoupledCommits, this.#lastTick] = state['numbers'];
        this.#startTime = state['startTime'][0];
    }
    result(_people) {
        const state = {
            nodes: this.#nodes,
            paths: this.#paths(),
            eachSet: (show) => this.#eachSet(show),
            uncoupledCommits: this.#uncoupledCommits,
            startTime: this.#startTime,
            lastTick: this.#lastTick,
        };
        return (0,result/* shotnessResult */.HC)(state, this.options);
    }
    /** The state as it stands, for `touchedSince`; it holds until the next `compact` or `load`. */
    mark() {
        const { files, changes, firstTicks, lastTicks } = this.#nodes.columns;
        return {
            files: files.slice(0, this.#nodes.size),
            changes: changes.slice(0, this.#nodes.size),
            firstTicks: firstTicks.slice(),
            lastTicks: lastTicks.slice(),
            paths: this.#paths(),
            setsEnd: this.#setsEnd,
        };
    }
    /** The functions that had changed so often at a mark and that later batches changed, the most changed first. */
    touchedSince(mark, fewestChanges) {
        const eachSet = (show) => this.#eachSet(show, mark.setsEnd);
        return touchedNodes(mark, { nodes: this.#nodes, paths: this.#paths(), eachSet }, fewestChanges);
    }
    /** Paths of the files that are alive. */
    #paths() {
        return new Map(this.#tracks.living().map(({ file, path }) => [file, Buffer.from(path).toString('utf8')]));
    }
    #eachSet(show, end = this.#setsEnd) {
        for (let at = 0; at < end; at += 1 + this.#sets[at]) {
            show([...this.#sets.subarray(at + 1, at + 1 + this.#sets[at])]);
        }
    }
    #addSet(nodes) {
        const end = this.#setsEnd + 1 + nodes.length;
        if (end > this.#sets.length)
            this.#sets = (0,columns/* grownColumn */.w)(this.#sets, end);
        this.#sets[this.#setsEnd] = nodes.length;
        this.#sets.set(nodes, this.#setsEnd + 1);
        this.#setsEnd = end;
    }
    /** Brings the nodes to where the changes of a commit leave them; those that it changed, in ascending order. */
    #takeIn(rows, isUnreadSide, from, to, files) {
        const nodes = this.#nodes;
        const touched = new Set();
        const gone = [];
        const come = [];
        for (let change = from; change < to; change++) {
            const file = files[change - from];
            if (file === file_tracks/* NO_FILE */.tW)
                continue;
            const isNewUnread = isUnreadSide(change, syntax_columns/* Side */.mn.new);
            // All that the other side has stands in rows where one could not be read, whether or not that had it, too.
            const left = isUnreadSide(change, syntax_columns/* Side */.mn.old) && !isNewUnread ? new Set(nodes.ofFile(file)) : undefined;
            rows.each(change, (row) => {
                const node = nodes.find(file, row.name);
                left?.delete(node);
                if (row.isOld) {
                    if (row.isAlone && node !== shotness_nodes/* NO_NODE */.lB && !isNewUnread)
                        gone.push({ ...row, file, node });
                    else if (row.isTouched && node !== shotness_nodes/* NO_NODE */.lB)
                        touched.add(node);
                }
                else if (!row.isSelected) {
                    // What had this name is of another kind now.
                    if (node !== shotness_nodes/* NO_NODE */.lB)
                        gone.push({ ...row, file, node, body: '' });
                }
                else if ((row.isAlone && left === undefined) || node === shotness_nodes/* NO_NODE */.lB)
                    come.push({ ...row, file });
                else {
                    nodes.becomes(node, row.kind);
                    if (row.isTouched)
                        touched.add(node);
                }
            });
            for (const node of left ?? [])
                gone.push({ ...UNSEEN, file, node });
        }
        const successors = successorsOf(gone, come);
        for (const { node } of gone)
            nodes.remove(node);
        for (const arrival of come) {
            const before = successors.get(arrival);
            const { file, kind, name, plainName } = arrival;
            const node = before?.node ?? nodes.create(file, kind, name, plainName);
            if (before !== undefined)
                nodes.put(node, file, kind, name, plainName);
            if (arrival.isTouched || before?.isTouched === true)
                touched.add(node);
        }
        for (const { node } of gone)
            if (nodes.isGone(node))
                touched.delete(node);
        return [...touched].sort((a, b) => a - b);
    }
}
/** What is gone since a version that could not be read. */
const UNSEEN = {
    isOld: true,
    kind: 0,
    isSelected: true,
    name: -1,
    plainName: -1,
    isTouched: false,
    isAlone: true,
    body: '',
    isShort: false,
};
/** For what comes, what of the departures it was: a body that goes once and comes once, in a file, or else, unless it is short, in the commit; else what has its full name in the file. */
function successorsOf(gone, come) {
    const successors = new Map();
    const taken = new Set();
    const body = (of) => of.body !== '';
    const wasSeen = (of) => of.name !== UNSEEN.name;
    const passes = [
        [body, (of) => `${of.file} ${of.body}`],
        [(of) => body(of) && !of.isShort, (of) => of.body],
        [wasSeen, (of) => `${of.file} ${of.name}`],
    ];
    for (const [isKnown, keyOf] of passes) {
        const departures = onlyOnes(gone.filter((departure) => departure.isOld && isKnown(departure) && !taken.has(departure)), keyOf);
        const arrivals = onlyOnes(come.filter((arrival) => isKnown(arrival) && !successors.has(arrival)), keyOf);
        for (const [key, arrival] of arrivals) {
            const departure = departures.get(key);
            if (departure === undefined)
                continue;
            successors.set(arrival, departure);
            taken.add(departure);
        }
    }
    return successors;
}
/** Items by key, of those whose key no other has. */
function onlyOnes(items, keyOf) {
    const counts = new Map();
    for (const item of items)
        counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
    return new Map(items.filter((item) => counts.get(keyOf(item)) === 1).map((item) => [keyOf(item), item]));
}
/** The rows of functions of a batch, names as texts of the node table. */
class FunctionRows {
    syntax;
    nodes;
    selected;
    #texts;
    #known = [];
    constructor(syntax, nodes, selected) {
        this.syntax = syntax;
        this.nodes = nodes;
        this.selected = selected;
        this.#texts = (0,syntax_columns/* textsOf */.CB)(syntax);
    }
    /** Shows the rows of a change; old ones of kinds that are not followed are passed over. */
    each(change, show) {
        const { ends, sides, kinds, names, fullNames, isTouched, isAlone, bodyHighs, bodyLows } = this.syntax.functions;
        for (let row = change === 0 ? 0 : ends[change - 1]; row < ends[change]; row++) {
            const isOld = sides[row] === syntax_columns/* Side */.mn.old;
            const isSelected = this.selected.has(kinds[row]);
            if (isOld && !isSelected)
                continue;
            const hasBody = bodyHighs[row] !== 0 || bodyLows[row] !== 0;
            show({
                isOld,
                kind: kinds[row],
                isSelected,
                name: this.#text(fullNames[row]),
                plainName: this.#text(names[row]),
                isTouched: isTouched[row] === 1,
                isAlone: isAlone[row] === 1,
                body: hasBody ? `${bodyHighs[row]} ${bodyLows[row]}` : '',
                isShort: hasBody && bodyHighs[row] === 0,
            });
        }
    }
    #text(text) {
        return (this.#known[text] ??= this.nodes.text(this.#texts[text]));
    }
}


/***/ })

};
