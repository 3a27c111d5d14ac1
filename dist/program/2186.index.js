'use strict';
exports.id = 2186;
exports.ids = [2186];
exports.modules = {

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

/***/ 22186:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lookupOf: () => (/* binding */ lookupOf)
/* harmony export */ });
/* harmony import */ var _analyzers_couples_couples_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10621);
/* harmony import */ var _analyzers_file_history_file_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5528);
/* harmony import */ var _analyzers_imports_imports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24308);
/* harmony import */ var _analyzers_shotness_shotness_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43273);
/* harmony import */ var _analyzers_shotness_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8778);
/* harmony import */ var _analyzers_typos_typos_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32471);
// What the analyzers knew at a commit, to be asked when later ones have moved on: copies of their states, for questions about a few files that
// no list of a result answers for certain.






/** Copies what analyzers know of files. */
function lookupOf(analyzers, options) {
    const couples = analyzers.find((analyzer) => analyzer instanceof _analyzers_couples_couples_js__WEBPACK_IMPORTED_MODULE_0__.Couples);
    const fileHistory = analyzers.find((analyzer) => analyzer instanceof _analyzers_file_history_file_history_js__WEBPACK_IMPORTED_MODULE_1__.FileHistory);
    const imports = analyzers.find((analyzer) => analyzer instanceof _analyzers_imports_imports_js__WEBPACK_IMPORTED_MODULE_2__.Imports);
    const shotness = analyzers.find((analyzer) => analyzer instanceof _analyzers_shotness_shotness_js__WEBPACK_IMPORTED_MODULE_3__.Shotness);
    return {
        companions: couples && companionsOf(couples, options),
        churn: fileHistory && churnOf(fileHistory, options),
        imports: imports && standingOf(imports, options),
        hotFunctions: shotness && hotFunctionsOf(shotness, options),
        corrections: analyzers.find((analyzer) => analyzer instanceof _analyzers_typos_typos_js__WEBPACK_IMPORTED_MODULE_5__.Typos)?.corrections(),
    };
}
function companionsOf(couples, options) {
    const copy = new _analyzers_couples_couples_js__WEBPACK_IMPORTED_MODULE_0__.Couples(options);
    copy.load(couples.save());
    return (paths) => copy.companionsAt(paths);
}
function churnOf(fileHistory, options) {
    const copy = new _analyzers_file_history_file_history_js__WEBPACK_IMPORTED_MODULE_1__.FileHistory(options);
    copy.load(fileHistory.save());
    return (path) => copy.churnAt(path);
}
function standingOf(imports, options) {
    const copy = new _analyzers_imports_imports_js__WEBPACK_IMPORTED_MODULE_2__.Imports(options);
    copy.load(imports.save());
    return (language, name) => copy.standingOf(language, name);
}
function hotFunctionsOf(shotness, options) {
    const copy = new _analyzers_shotness_shotness_js__WEBPACK_IMPORTED_MODULE_3__.Shotness(options);
    copy.load(shotness.save());
    const mark = copy.mark();
    return {
        follow: (batch) => copy.consume(batch),
        touched: () => copy.touchedSince(mark, _analyzers_shotness_result_js__WEBPACK_IMPORTED_MODULE_4__/* .riskChanges */ .fq.MEDIUM),
    };
}


/***/ })

};
