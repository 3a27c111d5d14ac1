'use strict';
exports.id = 5528;
exports.ids = [5528,5336];
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

/***/ 89135:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wf: () => (/* binding */ rounded),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   lQ: () => (/* binding */ matrixOf),
/* harmony export */   vA: () => (/* binding */ totalsOf)
/* harmony export */ });
/* unused harmony export survivalMatrix */
// A burndown matrix by what changed in it: three lists of equal length, sorted by sample, then band. In `samples[i]`, `lines[i]` lines of
// band `bands[i]` came (or went, if negative). So a file that was written once is one entry, however long the history.
/** The dense matrix: row r has the lines of each band alive at the end of sample r. */
function survivalMatrix({ samples, bands, lines }, rows, columns) {
    const matrix = [];
    const row = new Array(columns).fill(0);
    for (let sample = 0, at = 0; sample < rows; sample++) {
        for (; at < samples.length && samples[at] === sample; at++)
            row[bands[at]] += lines[at];
        matrix.push(row.map(rounded));
    }
    return matrix;
}
/** Lines alive at the end, and the peak: the sum over bands of each band's most lines at the end of a sample. */
function totalsOf({ samples, bands, lines }) {
    const now = new Map();
    const most = new Map();
    for (let i = 0; i < samples.length; i++) {
        const left = (now.get(bands[i]) ?? 0) + lines[i];
        now.set(bands[i], left);
        most.set(bands[i], Math.max(left, most.get(bands[i]) ?? 0));
    }
    const sum = (totals) => [...totals.values()].reduce((total, value) => total + value, 0);
    return { current: rounded(sum(now)), peak: rounded(sum(most)) };
}
/** The cells of one subject as they are. */
function matrixOf({ samples, bands, lines }) {
    return { samples: Array.from(samples), bands: Array.from(bands), lines: Array.from(lines) };
}
/** The sum of several subjects' cells, each times its part. */
function sumOf(parts) {
    const total = parts.reduce((count, { cells }) => count + cells.lines.length, 0);
    const samples = new Uint32Array(total);
    const bands = new Uint32Array(total);
    const lines = new Float64Array(total);
    let at = 0;
    for (const { cells, part } of parts) {
        samples.set(cells.samples, at);
        bands.set(cells.bands, at);
        for (const count of cells.lines)
            lines[at++] = count * part;
    }
    const order = Array.from({ length: total }, (_, i) => i);
    order.sort((a, b) => samples[a] - samples[b] || bands[a] - bands[b]);
    const sum = { samples: [], bands: [], lines: [] };
    for (let i = 0; i < total;) {
        const { [i]: row } = order;
        let count = 0;
        for (; i < total && samples[order[i]] === samples[row] && bands[order[i]] === bands[row]; i++)
            count += lines[order[i]];
        if (rounded(count) === 0)
            continue;
        sum.samples.push(samples[row]);
        sum.bands.push(bands[row]);
        sum.lines.push(rounded(count));
    }
    return sum;
}
/** Parts of lines to a millionth, so that thirds add up to what they are parts of. */
function rounded(lines) {
    return Math.round(lines * 1e6) / 1e6;
}


/***/ }),

/***/ 54341:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ changedLines),
/* harmony export */   g: () => (/* binding */ hasLines)
/* harmony export */ });
/* harmony import */ var _changes_change_batch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90316);
// How the lines of a changed file are told apart: those that were changed in place, those that only came and those that only went.
//
// In a hunk of d old and i new lines min(d, i) are changed. Over a file
//
//   changed = min(sum of min(d, i) + max(0, A - sum of i), A, R)      added = A - changed      removed = R - changed
//
// with A and R the counts of `git log --numstat`: so added + changed and removed + changed are git's numbers, always. The middle term is 0 but
// in the one change of a thousand in which git's hunks have fewer lines than its counts (changes/change-batch.ts), and in commits that are to
// leave the age of lines alone, whose hunks no longer show the lines that they replace (changes/kept-ages.ts): such lines are changed, too.

const { oldBinary, newBinary, oldMissing, newMissing, oldTooLarge, newTooLarge } = _changes_change_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .ChangeFlag */ .FT;
const NO_TEXT = oldBinary | newBinary | oldMissing | newMissing | oldTooLarge | newTooLarge;
/** Whether a change has lines: both its sides are text, absent or a submodule. git prints `-` for a change with a binary side. */
function hasLines({ changes }, row) {
    return (changes.flags[row] & NO_TEXT) === 0;
}
/** The lines that a change of a file replaces in place. */
function changedLines({ changes, hunks }, row) {
    const added = changes.added[row];
    const removed = changes.removed[row];
    let replaced = 0;
    let inHunks = 0;
    for (let hunk = row === 0 ? 0 : changes.hunkEnds[row - 1]; hunk < changes.hunkEnds[row]; hunk++) {
        replaced += Math.min(hunks.oldCounts[hunk], hunks.newCounts[hunk]);
        inHunks += hunks.newCounts[hunk];
    }
    return Math.min(replaced + Math.max(0, added - inHunks), added, removed);
}


/***/ }),

/***/ 56633:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ CreditTallies)
/* harmony export */ });
/* harmony import */ var _base_columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45622);
/* harmony import */ var _base_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34764);
// What every file has of each credit (who is credited with a commit; history/people-table.ts): some numbers that add up. Sparse, in typed
// arrays: a list of entries for each file, the one used last in front, so that a file's usual authors are found at once. Files are
// numbered from 0 and their numbers are not given again; the entries of a file that is dropped are.


/** End of a list, and of the list of free entries. */
const END = 0;
/** The largest number that a `Uint32Array` holds. Once one is larger, all of them are kept as doubles. */
const MOST = 0xffff_ffff;
class CreditTallies {
    width;
    /** First entry + 1 by file, or `END`. */
    heads = new Uint32Array(128);
    files = 0;
    credits = new Uint32Array(256);
    /** Next entry + 1, or `END`. */
    nexts = new Uint32Array(256);
    count = 0;
    free = END;
    freeCount = 0;
    /** `width` numbers an entry. */
    kept;
    /** `width` is how many numbers an entry has. */
    constructor(width) {
        this.width = width;
        this.kept = new Uint32Array(256 * width);
    }
    /** A new file without entries. */
    create() {
        if (this.files === this.heads.length)
            this.heads = (0,_base_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .grownColumn */ .w)(this.heads, this.files + 1);
        this.heads[this.files] = END;
        return this.files++;
    }
    /** Number of files that were ever created. */
    get size() {
        return this.files;
    }
    /** The numbers, to be read at the places that `at` and `forEach` give, up to the next `at` or `add`. */
    get numbers() {
        return this.kept;
    }
    /** Adds a whole number from 0 on to the one at a place. */
    add(at, count) {
        const sum = this.kept[at] + count;
        if (sum > MOST && this.kept instanceof Uint32Array)
            this.kept = Float64Array.from(this.kept);
        this.kept[at] = sum;
    }
    /** Where the numbers of a file and a credit begin; they are 0 before anything is added. */
    at(file, credit) {
        let before = END;
        let entry = this.heads[file];
        while (entry !== END && this.credits[entry - 1] !== credit) {
            before = entry;
            entry = this.nexts[entry - 1];
        }
        if (entry === END)
            entry = this.take(credit);
        else if (before === END)
            return (entry - 1) * this.width;
        else
            this.nexts[before - 1] = this.nexts[entry - 1];
        this.nexts[entry - 1] = this.heads[file];
        this.heads[file] = entry;
        return (entry - 1) * this.width;
    }
    /** Shows where the numbers of each of a file's credits begin. */
    forEach(file, show) {
        for (let entry = this.heads[file]; entry !== END; entry = this.nexts[entry - 1]) {
            show(this.credits[entry - 1], (entry - 1) * this.width);
        }
    }
    /** Drops all entries of a file. */
    drop(file) {
        let last = this.heads[file];
        if (last === END)
            return;
        for (this.freeCount++; this.nexts[last - 1] !== END; this.freeCount++)
            last = this.nexts[last - 1];
        this.nexts[last - 1] = this.free;
        this.free = this.heads[file];
        this.heads[file] = END;
    }
    /** Gives up free entries where there are many; changes no number. */
    compact() {
        if (2 * this.freeCount < this.count)
            return;
        const state = this.save();
        (0,_base_release_js__WEBPACK_IMPORTED_MODULE_0__/* .release */ ._)({ heads: this.heads, credits: this.credits, nexts: this.nexts, numbers: this.kept });
        this.adopt(state);
    }
    save() {
        const ends = new Uint32Array(this.files);
        const used = this.count - this.freeCount;
        const credits = new Uint32Array(used);
        const numbers = new (this.kept instanceof Uint32Array ? Uint32Array : Float64Array)(used * this.width);
        let row = 0;
        for (let file = 0; file < this.files; file++) {
            this.forEach(file, (credit, at) => {
                credits[row] = credit;
                numbers.set(this.kept.subarray(at, at + this.width), row++ * this.width);
            });
            ends[file] = row;
        }
        return { ends, credits, numbers };
    }
    /** Replaces the state by one that `save` gave. */
    load({ ends, credits, numbers }) {
        this.adopt({ ends, credits: credits.slice(), numbers: numbers.slice() });
    }
    adopt({ ends, credits, numbers }) {
        this.files = ends.length;
        this.count = credits.length;
        this.free = END;
        this.freeCount = 0;
        this.heads = new Uint32Array(Math.max(128, this.files));
        this.credits = credits;
        this.kept = numbers;
        this.nexts = Uint32Array.from(credits, (_, entry) => entry + 2);
        for (let file = 0, from = 0; file < this.files; file++) {
            const to = ends[file];
            if (to > from) {
                this.heads[file] = from + 1;
                this.nexts[to - 1] = END;
            }
            from = to;
        }
    }
    /** An entry whose numbers are 0, + 1. */
    take(credit) {
        let entry = this.free;
        if (entry !== END) {
            this.free = this.nexts[entry - 1];
            this.freeCount--;
            this.kept.fill(0, (entry - 1) * this.width, entry * this.width);
        }
        else {
            if (this.count === this.credits.length) {
                this.credits = (0,_base_release_js__WEBPACK_IMPORTED_MODULE_0__/* .regrown */ .l)(this.credits, this.count + 1);
                this.nexts = (0,_base_release_js__WEBPACK_IMPORTED_MODULE_0__/* .regrown */ .l)(this.nexts, this.count + 1);
                this.kept = (0,_base_release_js__WEBPACK_IMPORTED_MODULE_0__/* .regrown */ .l)(this.kept, this.credits.length * this.width);
            }
            entry = ++this.count;
        }
        this.credits[entry - 1] = credit;
        return entry;
    }
}


/***/ }),

/***/ 5528:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FileHistory: () => (/* binding */ FileHistory)
/* harmony export */ });
/* harmony import */ var _base_columns_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45622);
/* harmony import */ var _history_people_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45336);
/* harmony import */ var _burndown_calendar_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49675);
/* harmony import */ var _changed_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54341);
/* harmony import */ var _credit_tallies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56633);
/* harmony import */ var _file_tracks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69726);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14879);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22829);
// File history: who changed each file, how often, and by how many lines.
//
// The record of a file goes with it through renames, everybody's earlier lines included; it ends when the file is deleted, and a path that
// comes back begins a new one. A commit counts once for each file that it adds, changes, moves or gives another mode. Its lines are told apart
// as changed-lines.ts has it; where git prints `-`, the side that is text has its lines.








/** The analyzer. State: which file lives at which path, tallies by file and credit, and when each file was first and last changed. */
class FileHistory {
    options;
    id = 'file-history';
    needs = { hunks: true, renames: true };
    tallies = new _credit_tallies_js__WEBPACK_IMPORTED_MODULE_2__/* .CreditTallies */ .C(_tally_js__WEBPACK_IMPORTED_MODULE_5__/* .TALLY_NUMBERS */ .eY);
    tracks = new _file_tracks_js__WEBPACK_IMPORTED_MODULE_3__/* .FileTracks */ .Pq(this.id, () => this.create());
    firstTicks = new Uint32Array(128);
    lastTicks = new Uint32Array(128);
    startTime;
    /** Commits that changed a file. */
    commits = 0;
    constructor(options) {
        this.options = options;
    }
    consume(batch, startsWithState = false) {
        const { commits, changes } = batch;
        if (commits.committerTimes.length > 0)
            this.startTime ??= (0,_burndown_calendar_js__WEBPACK_IMPORTED_MODULE_6__/* .midnightBefore */ .Qg)(commits.committerTimes[0]);
        this.tracks.follow(batch, (commit, from, to, files) => {
            if (startsWithState && commit === 0)
                return;
            this.commits++;
            const tick = commits.ticks[commit];
            for (let row = from; row < to; row++) {
                const file = files[row - from];
                if (file === _file_tracks_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_FILE */ .tW)
                    continue;
                if ((0,_file_tracks_js__WEBPACK_IMPORTED_MODULE_3__/* .hasFile */ .jv)(changes, row))
                    this.count(batch, row, file, commits.authors[commit], tick);
                else
                    this.tallies.drop(file);
            }
        });
    }
    compact() {
        this.tallies.compact();
    }
    save() {
        const { ends, credits, numbers } = this.tallies.save();
        return {
            ...this.tracks.save(),
            tallyEnds: ends,
            tallyCredits: credits,
            tallyNumbers: numbers,
            firstTicks: this.firstTicks.slice(0, ends.length),
            lastTicks: this.lastTicks.slice(0, ends.length),
            startTime: Float64Array.from(this.startTime === undefined ? [] : [this.startTime]),
            commits: Uint32Array.of(this.commits),
        };
    }
    load(state) {
        const saved = state;
        this.tracks.load(saved);
        this.tallies.load({ ends: saved.tallyEnds, credits: saved.tallyCredits, numbers: saved.tallyNumbers });
        this.firstTicks = saved.firstTicks.slice();
        this.lastTicks = saved.lastTicks.slice();
        this.startTime = saved.startTime[0];
        this.commits = saved.commits[0];
    }
    result(people = _history_people_table_js__WEBPACK_IMPORTED_MODULE_0__/* .nobody */ .eP) {
        const { tallies, firstTicks, lastTicks, startTime, commits } = this;
        const sorted = this.tracks.sorted();
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_4__/* .fileHistoryResult */ .M1)({ sorted, tallies, firstTicks, lastTicks, startTime, commits }, people, this.options);
    }
    /** How much a file that lives at a path has changed, nothing about people; undefined if none does. */
    churnAt(path) {
        const file = this.tracks.at(path);
        const { tallies, firstTicks, lastTicks } = this;
        return file === _file_tracks_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_FILE */ .tW ? undefined : (0,_result_js__WEBPACK_IMPORTED_MODULE_4__/* .churnOf */ .ox)(file, path, { tallies, firstTicks, lastTicks }, undefined);
    }
    create() {
        const file = this.tallies.create();
        if (file >= this.firstTicks.length) {
            this.firstTicks = (0,_base_columns_js__WEBPACK_IMPORTED_MODULE_7__/* .grownColumn */ .w)(this.firstTicks, file + 1);
            this.lastTicks = (0,_base_columns_js__WEBPACK_IMPORTED_MODULE_7__/* .grownColumn */ .w)(this.lastTicks, file + 1);
        }
        this.firstTicks[file] = this.lastTicks[file] = _tally_js__WEBPACK_IMPORTED_MODULE_5__/* .NEVER */ .tm;
        return file;
    }
    count(batch, row, file, credit, tick) {
        const { changes } = batch;
        const changed = (0,_changed_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .changedLines */ .M)(batch, row);
        const at = this.tallies.at(file, credit);
        this.tallies.add(at + _tally_js__WEBPACK_IMPORTED_MODULE_5__/* .TALLY */ .JU.commits, 1);
        this.tallies.add(at + _tally_js__WEBPACK_IMPORTED_MODULE_5__/* .TALLY */ .JU.added, changes.added[row] - changed);
        this.tallies.add(at + _tally_js__WEBPACK_IMPORTED_MODULE_5__/* .TALLY */ .JU.removed, changes.removed[row] - changed);
        this.tallies.add(at + _tally_js__WEBPACK_IMPORTED_MODULE_5__/* .TALLY */ .JU.changed, changed);
        if (this.firstTicks[file] === _tally_js__WEBPACK_IMPORTED_MODULE_5__/* .NEVER */ .tm)
            this.firstTicks[file] = tick;
        this.lastTicks[file] = tick;
    }
}


/***/ }),

/***/ 14879:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ox: () => (/* binding */ churnOf),
  M1: () => (/* binding */ fileHistoryResult),
  yI: () => (/* binding */ riskCommits),
  bi: () => (/* binding */ riskOf)
});

// UNUSED EXPORTS: riskLevels

// EXTERNAL MODULE: ./lib/history/people-table.js
var people_table = __webpack_require__(45336);
// EXTERNAL MODULE: ./lib/analyzers/burndown/sparse-matrix.js
var sparse_matrix = __webpack_require__(89135);
// EXTERNAL MODULE: ./lib/analyzers/file-history/tally.js
var tally = __webpack_require__(22829);
;// CONCATENATED MODULE: ./lib/analyzers/file-history/contributors.js
// Who changed a file, and by how many lines: its tallies by credit as people's.



/** Contributors of a file that a report names: those with the most lines. */
const MOST_CONTRIBUTORS = 10;
/** Counts people of files without a list of them for each. */
class ContributorCounter {
    tallies;
    table;
    /** The last count that each person was in; 0 if none. */
    marks;
    counts = 0;
    /** People of all files that were counted. */
    total = 0;
    constructor(tallies, table) {
        this.tallies = tallies;
        this.table = table;
        this.marks = new Uint32Array(table.people.length);
    }
    /** How many people changed a file; people left out do not count. */
    count(file) {
        const { marks } = this;
        const mark = ++this.counts;
        let count = 0;
        this.tallies.forEach(file, (credit) => {
            for (const person of (0,people_table/* membersOf */.lS)(this.table, credit).people) {
                if (person === people_table/* LEFT_OUT */.Pk || marks[person] === mark)
                    continue;
                if (marks[person] === 0)
                    this.total++;
                marks[person] = mark;
                count++;
            }
        });
        return count;
    }
}
/** A commit is whole for each of its people; its lines may be shared. */
function contributorsOf(file, path, tallies, table) {
    const byPerson = new Map();
    const { numbers } = tallies;
    tallies.forEach(file, (credit, at) => {
        const { people, part } = (0,people_table/* membersOf */.lS)(table, credit);
        for (const person of people) {
            const sum = byPerson.get(person) ?? { commits: 0, added: 0, removed: 0, changed: 0 };
            byPerson.set(person, {
                commits: sum.commits + numbers[at + tally/* TALLY */.JU.commits],
                added: sum.added + numbers[at + tally/* TALLY */.JU.added] * part,
                removed: sum.removed + numbers[at + tally/* TALLY */.JU.removed] * part,
                changed: sum.changed + numbers[at + tally/* TALLY */.JU.changed] * part,
            });
        }
    });
    const rows = [...byPerson]
        .map(([id, { commits, ...lines }]) => {
        const [added, removed, changed] = [lines.added, lines.removed, lines.changed].map(sparse_matrix/* rounded */.Wf);
        const name = id === people_table/* LEFT_OUT */.Pk ? null : table.people[id].name;
        return { id, written: (0,sparse_matrix/* rounded */.Wf)(lines.added + lines.changed), entry: { name, commits, added, removed, changed } };
    })
        .sort((a, b) => b.written - a.written || b.entry.commits - a.entry.commits || a.id - b.id);
    const top = rows.filter(({ id }) => id !== people_table/* LEFT_OUT */.Pk).reduce(larger, undefined);
    return {
        path,
        contributors: Object.fromEntries(rows.slice(0, MOST_CONTRIBUTORS).map(({ id, entry }) => [String(id), entry])),
        top_contributor_id: top?.id ?? null,
        top_contributor_name: top?.entry.name ?? null,
        top_contributor_lines: top?.written ?? 0,
    };
}
/** Of two, who wrote more; the lower id of equals. */
function larger(best, row) {
    if (best === undefined)
        return row;
    return row.written > best.written || (row.written === best.written && row.id < best.id) ? row : best;
}

;// CONCATENATED MODULE: ./lib/analyzers/file-history/result.js
// What file history reports of the files alive at the last commit, from its tallies. Pure; field names are those of the report. What is
// about people is there only when people are known. Totals of all files are columns; only listed files become rows.


/** How often a file has changed, in words. */
const riskLevels = ['CRITICAL', 'HIGH', 'MEDIUM'];
/** The fewest commits of a file of each level. */
const riskCommits = { CRITICAL: 50, HIGH: 30, MEDIUM: 15 };
/** Puts together the result. */
function fileHistoryResult(state, table, { tickSizeHours, listLimit }) {
    const { sorted, tallies } = state;
    const { files, pathOf } = sorted;
    const withPeople = table.ends.length > 0;
    const commits = new Uint32Array(files.length);
    const scores = new Float64Array(files.length);
    const counter = new ContributorCounter(tallies, table);
    let changes = 0;
    let contributors = 0;
    files.forEach((file, rank) => {
        const total = totalOf(file, tallies);
        commits[rank] = total.commits;
        scores[rank] = scoreOf(total);
        changes += total.commits;
        if (withPeople)
            contributors += counter.count(file);
    });
    const byScore = Uint32Array.from(files.keys()).sort((a, b) => scores[b] - scores[a] || a - b);
    const hot = byScore.filter((rank) => commits[rank] >= riskCommits.MEDIUM).sort((a, b) => commits[b] - commits[a]);
    const listed = Array.from(byScore.subarray(0, Math.min(listLimit, byScore.length)));
    return {
        aggregate: {
            total_files: files.length,
            total_commits: state.commits,
            total_file_changes: changes,
            ...(withPeople && { total_contributors: counter.total }),
            avg_commits_per_file: mean(changes, files.length),
            ...(withPeople && { avg_contributors_per_file: mean(contributors, files.length) }),
            high_churn_files: hot.length,
        },
        tick_size_seconds: tickSizeHours * 3600,
        start_time_seconds: state.startTime ?? null,
        list_totals: {
            file_churn: files.length,
            ...(withPeople && { file_contributors: files.length }),
            hotspots: hot.length,
        },
        file_churn: listed.map((rank) => churnOf(files[rank], pathOf(rank), state, withPeople ? counter : undefined)),
        ...(withPeople && {
            file_contributors: listed.map((rank) => contributorsOf(files[rank], pathOf(rank), tallies, table)),
        }),
        hotspots: Array.from(hot.subarray(0, Math.min(listLimit, hot.length)), (rank) => ({
            path: pathOf(rank),
            commit_count: commits[rank],
            churn_score: scores[rank],
            risk_level: riskOf(commits[rank]) ?? 'MEDIUM',
        })),
    };
}
/** The row of a file; without `counter`, nothing about people. */
function churnOf(file, path, { tallies, firstTicks, lastTicks }, counter) {
    const total = totalOf(file, tallies);
    const tickOrNull = (tick) => (tick === tally/* NEVER */.tm ? null : tick);
    return {
        path,
        commit_count: total.commits,
        ...(counter && { contributor_count: counter.count(file) }),
        total_lines_added: total.added,
        total_lines_removed: total.removed,
        total_lines_changed: total.changed,
        churn_score: scoreOf(total),
        first_tick: tickOrNull(firstTicks[file]),
        last_tick: tickOrNull(lastTicks[file]),
    };
}
/** The level of a file with so many commits; undefined below all of them. */
function riskOf(commits) {
    return riskLevels.find((level) => commits >= riskCommits[level]);
}
function totalOf(file, tallies) {
    const { numbers } = tallies;
    let [commits, added, removed, changed] = [0, 0, 0, 0];
    tallies.forEach(file, (_, at) => {
        commits += numbers[at + tally/* TALLY */.JU.commits];
        added += numbers[at + tally/* TALLY */.JU.added];
        removed += numbers[at + tally/* TALLY */.JU.removed];
        changed += numbers[at + tally/* TALLY */.JU.changed];
    });
    return { commits, added, removed, changed };
}
/** A quotient of whole numbers, so that it is the same decimal however it came about. */
function scoreOf({ commits, added, removed, changed }) {
    return (100 * commits + added + removed + changed) / 100;
}
function mean(sum, count) {
    return count === 0 ? 0 : sum / count;
}


/***/ }),

/***/ 22829:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JU: () => (/* binding */ TALLY),
/* harmony export */   eY: () => (/* binding */ TALLY_NUMBERS),
/* harmony export */   tm: () => (/* binding */ NEVER)
/* harmony export */ });
// What file history keeps of a file and a credit, and how it marks what has not happened.
/** Places of a tally's numbers: commits, and lines by what became of them. */
const TALLY = { commits: 0, added: 1, removed: 2, changed: 3 };
const TALLY_NUMBERS = 4;
/** Tick of a file that no commit has changed since the starting state. */
const NEVER = 0xffffffff;


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
