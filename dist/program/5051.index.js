'use strict';
exports.id = 5051;
exports.ids = [5051];
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

/***/ 82330:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ byPerson)
/* harmony export */ });
/* harmony import */ var _burndown_sparse_matrix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89135);
// Numbers by person, as results have them.

/** A key that takes any object out of the array form; the largest there is. */
const LARGEST_INDEX = 2 ** 32 - 2;
/**
 * Numbers by person as an object, by ascending number; -1, if it is there, is the last. Left alone, V8 keeps an object with the key 900 as an array
 * with room for a thousand, and there is an object for each day, or for each file.
 */
function byPerson(numbers) {
    const object = { [LARGEST_INDEX]: 0 };
    Reflect.deleteProperty(object, LARGEST_INDEX);
    for (const [id, number] of [...numbers].sort(([a], [b]) => a - b))
        object[id] = (0,_burndown_sparse_matrix_js__WEBPACK_IMPORTED_MODULE_0__/* .rounded */ .Wf)(number);
    return object;
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

/***/ 25051:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Devs: () => (/* binding */ Devs)
});

// EXTERNAL MODULE: ./lib/history/commit-columns.js
var commit_columns = __webpack_require__(14569);
// EXTERNAL MODULE: ./lib/history/people-table.js
var people_table = __webpack_require__(45336);
// EXTERNAL MODULE: ./lib/analyzers/burndown/calendar.js
var calendar = __webpack_require__(49675);
// EXTERNAL MODULE: ./lib/analyzers/burndown/pair-counts.js
var pair_counts = __webpack_require__(79262);
// EXTERNAL MODULE: ./lib/analyzers/changed-lines.js
var changed_lines = __webpack_require__(54341);
// EXTERNAL MODULE: ./lib/analyzers/labels.js + 2 modules
var labels = __webpack_require__(94823);
// EXTERNAL MODULE: ./lib/base/columns.js
var columns = __webpack_require__(45622);
;// CONCATENATED MODULE: ./lib/analyzers/devs/line-table.js
// Lines by pairs of dense numbers, such as a credit and a language: how many were added, removed and changed. An open-addressing hash
// over rows that stand in the order in which their pairs were first met.

/** A growing table of sums. */
class LineTable {
    firsts = new Uint32Array(64);
    seconds = new Uint32Array(64);
    added = new Float64Array(64);
    removed = new Float64Array(64);
    changed = new Float64Array(64);
    count = 0;
    /** A power of two long, at most half full: row + 1, or 0 for a free slot. */
    slots = new Uint32Array(128);
    /** Adds lines to a pair's; a pair without any line is a row, too. */
    add(first, second, added, removed, changed) {
        const row = this.rowOf(first, second);
        this.added[row] += added;
        this.removed[row] += removed;
        this.changed[row] += changed;
    }
    /** The rows; views that hold until the next `add`. */
    rows() {
        const { count } = this;
        return {
            firsts: this.firsts.subarray(0, count),
            seconds: this.seconds.subarray(0, count),
            added: this.added.subarray(0, count),
            removed: this.removed.subarray(0, count),
            changed: this.changed.subarray(0, count),
        };
    }
    /** Gives up room for rows that are not there. */
    compact() {
        this.load(this.rows());
    }
    /** Replaces the rows. */
    load(rows) {
        this.firsts = rows.firsts.slice();
        this.seconds = rows.seconds.slice();
        this.added = rows.added.slice();
        this.removed = rows.removed.slice();
        this.changed = rows.changed.slice();
        this.count = rows.firsts.length;
        this.rehash(2 ** Math.max(7, 33 - Math.clz32(this.count)));
    }
    rowOf(first, second) {
        const slot = this.slotOf(first, second);
        if (this.slots[slot] !== 0)
            return this.slots[slot] - 1;
        if (this.count === this.firsts.length)
            this.grow();
        this.firsts[this.count] = first;
        this.seconds[this.count] = second;
        this.slots[slot] = ++this.count;
        if (2 * this.count > this.slots.length)
            this.rehash(2 * this.slots.length);
        return this.count - 1;
    }
    grow() {
        this.firsts = (0,columns/* grownColumn */.w)(this.firsts, this.count + 1);
        this.seconds = (0,columns/* grownColumn */.w)(this.seconds, this.count + 1);
        this.added = (0,columns/* grownColumn */.w)(this.added, this.count + 1);
        this.removed = (0,columns/* grownColumn */.w)(this.removed, this.count + 1);
        this.changed = (0,columns/* grownColumn */.w)(this.changed, this.count + 1);
    }
    rehash(length) {
        this.slots = new Uint32Array(length);
        for (let row = 0; row < this.count; row++)
            this.slots[this.slotOf(this.firsts[row], this.seconds[row])] = row + 1;
    }
    /** The slot of a pair, or the free one where it belongs. */
    slotOf(first, second) {
        const mask = this.slots.length - 1;
        let slot = (Math.imul(first, 0x9e3779b1) ^ Math.imul(second + 0x7f4a7c15, 0x85ebca6b)) >>> 7;
        for (slot &= mask; this.slots[slot] !== 0; slot = (slot + 1) & mask) {
            const row = this.slots[slot] - 1;
            if (this.firsts[row] === first && this.seconds[row] === second)
                break;
        }
        return slot;
    }
}

// EXTERNAL MODULE: ./lib/analyzers/by-person.js
var by_person = __webpack_require__(82330);
// EXTERNAL MODULE: ./lib/analyzers/burndown/sparse-matrix.js
var sparse_matrix = __webpack_require__(89135);
;// CONCATENATED MODULE: ./lib/analyzers/devs/bus-factor.js
// On how few people something rests: the fewest who together made at least half of it, which CHAOSS calls the contributor absence factor
// (chaoss.community, "Contributor Absence Factor"). Bots, and people left out of the list, are nobody who can be missed: they do not count,
// neither as people nor in the whole.


/** From which share of the first person on, in per cent, the risk is so high. */
const RISKS = [
    ['CRITICAL', 90],
    ['HIGH', 80],
    ['MEDIUM', 60],
    ['LOW', 0],
];
/** The levels, the worst first. */
const riskLevels = RISKS.map(([level]) => level);
/** Half of a sum of shares, which are rounded to a millionth. */
const HALF = 0.5;
const ROUNDING = 1e-6;
/** The bus factor of what people made, given as amounts by person; undefined if nobody made anything. */
function busFactor(made, { people }) {
    const ranked = [...made]
        .map(([id, amount]) => ({ id, amount: (0,sparse_matrix/* rounded */.Wf)(amount) }))
        .filter(({ id, amount }) => id !== people_table/* LEFT_OUT */.Pk && !people[id].isBot && amount > 0)
        .sort((a, b) => b.amount - a.amount || a.id - b.id);
    const whole = ranked.reduce((sum, { amount }) => sum + amount, 0);
    const [first, second] = ranked;
    if (first === undefined)
        return undefined;
    let together = 0;
    const enough = ranked.findIndex(({ amount }) => (together += amount) >= whole * HALF - ROUNDING);
    const percentage = ({ amount }) => (100 * amount) / whole;
    return {
        bus_factor: enough + 1,
        total_contributors: ranked.length,
        primary_dev_id: first.id,
        primary_dev_name: people[first.id].name,
        primary_percentage: percentage(first),
        secondary_dev_id: second?.id ?? null,
        secondary_dev_name: second === undefined ? null : people[second.id].name,
        secondary_percentage: second === undefined ? null : percentage(second),
        risk_level: riskOf(percentage(first)),
    };
}
function riskOf(percentage) {
    return RISKS.find(([, least]) => percentage >= least)?.[0] ?? 'LOW';
}

;// CONCATENATED MODULE: ./lib/analyzers/devs/shares.js
// Lines by what they are counted by (a language, a directory), as a whole and by person. The whole is what there is, whoever has it: with
// `--co-authors all` people together have more.


/** How much was done: every line that came, went or changed counts once. */
function contributionOf({ added, removed, changed }) {
    return added + removed + changed;
}
/** Contributions by person. */
function contributions(people) {
    return new Map([...people].map(([person, lines]) => [person, contributionOf(lines)]));
}
/** A table by credits and something else, by that something. */
function shareOut(table, people) {
    const { firsts, seconds, added, removed, changed } = table.rows();
    const shared = new Map();
    for (let row = 0; row < firsts.length; row++) {
        const lines = { added: added[row], removed: removed[row], changed: changed[row] };
        const of = entryOf(shared, seconds[row], () => ({ whole: none(), people: new Map() }));
        addTo(of.whole, lines, 1);
        const { people: members, part } = (0,people_table/* membersOf */.lS)(people, firsts[row]);
        for (const person of members)
            addTo(entryOf(of.people, person, none), lines, part);
    }
    return shared;
}
/** The sum of lines by person over everything they are counted by. */
function sumOfShares(shared) {
    const sum = { whole: none(), people: new Map() };
    for (const { whole, people } of shared.values()) {
        addTo(sum.whole, whole, 1);
        for (const [person, lines] of people)
            addTo(entryOf(sum.people, person, none), lines, 1);
    }
    return sum;
}
/** Parts of lines to a millionth. */
function roundedLines({ added, removed, changed }) {
    return { added: (0,sparse_matrix/* rounded */.Wf)(added), removed: (0,sparse_matrix/* rounded */.Wf)(removed), changed: (0,sparse_matrix/* rounded */.Wf)(changed) };
}
function none() {
    return { added: 0, removed: 0, changed: 0 };
}
function addTo(sum, { added, removed, changed }, part) {
    sum.added += added * part;
    sum.removed += removed * part;
    sum.changed += changed * part;
}
function entryOf(map, key, make) {
    let entry = map.get(key);
    if (entry === undefined)
        map.set(key, (entry = make()));
    return entry;
}

;// CONCATENATED MODULE: ./lib/analyzers/devs/developers.js
// What devs reports of each person: commits, lines, languages, and when they were at work.



/** When everybody was at work, by person; `LEFT_OUT` for all people left out. */
function presences({ rows, columns, counts }, people) {
    const sums = new Map();
    for (let i = 0; i < rows.length; i++) {
        const { people: members, part } = (0,people_table/* membersOf */.lS)(people, rows[i]);
        for (const person of members) {
            let sum = sums.get(person);
            if (sum === undefined)
                sums.set(person, (sum = { commits: 0, ticks: new Set() }));
            sum.commits += counts[i] * part;
            sum.ticks.add(columns[i]);
        }
    }
    return new Map([...sums].map(([person, { commits, ticks }]) => {
        let firstTick = Infinity;
        let lastTick = 0;
        for (const tick of ticks) {
            firstTick = Math.min(firstTick, tick);
            lastTick = Math.max(lastTick, tick);
        }
        return [person, { commits: (0,sparse_matrix/* rounded */.Wf)(commits), ticks, firstTick, lastTick }];
    }));
}
/** Everybody with a commit, by commits, the most first; those of equal commits by number. */
function developersOf(present, byLanguage, languages, people) {
    const wrote = new Map();
    let everything = 0;
    for (const [language, shared] of byLanguage) {
        const name = Buffer.from(languages.path(language)).toString('utf8');
        for (const [person, lines] of shared.people) {
            let sum = wrote.get(person);
            if (sum === undefined)
                wrote.set(person, (sum = { whole: none(), languages: new Map() }));
            sum.whole.added += lines.added;
            sum.whole.removed += lines.removed;
            sum.whole.changed += lines.changed;
            sum.languages.set(name, lines);
            everything += contributionOf(lines);
        }
    }
    return [...present]
        .filter(([id]) => id !== people_table/* LEFT_OUT */.Pk)
        .sort(([a, { commits: ofA }], [b, { commits: ofB }]) => ofB - ofA || a - b)
        .map(([id, { commits, ticks, firstTick, lastTick }]) => {
        const { added, removed, changed } = roundedLines(wrote.get(id)?.whole ?? none());
        const contribution = (0,sparse_matrix/* rounded */.Wf)(added + removed + changed);
        return {
            id,
            name: people.people[id].name,
            is_bot: people.people[id].isBot,
            commits,
            lines_added: added,
            lines_removed: removed,
            lines_changed: changed,
            net_lines: (0,sparse_matrix/* rounded */.Wf)(added - removed),
            contribution,
            contribution_percentage: everything === 0 ? 0 : (100 * contribution) / everything,
            languages: sortedLanguages(wrote.get(id)?.languages ?? new Map()),
            first_tick: firstTick,
            last_tick: lastTick,
            active_ticks: ticks.size,
        };
    });
}
/** By contribution, the largest first, then by name. */
function sortedLanguages(languages) {
    const sorted = [...languages].sort(([a, ofA], [b, ofB]) => contributionOf(ofB) - contributionOf(ofA) || (a < b ? -1 : 1));
    return Object.fromEntries(sorted.map(([name, lines]) => [name, roundedLines(lines)]));
}

;// CONCATENATED MODULE: ./lib/analyzers/devs/groups.js
// What devs reports of each language and each top-level directory: their lines, whose they are, and on how few people they rest.



/** The groups of a table; `people` is undefined if nobody is to be told of. */
function groupsOf(shared, table, people) {
    const groups = [...shared].map(([id, lines]) => ({ bytes: table.path(id).slice(), lines }));
    groups.sort((a, b) => contributionOf(b.lines.whole) - contributionOf(a.lines.whole) || Buffer.compare(a.bytes, b.bytes));
    const names = groups.map(({ bytes }) => Buffer.from(bytes).toString('utf8'));
    const risks = people === undefined
        ? []
        : groups.flatMap(({ lines }, at) => {
            const factor = busFactor(contributions(lines.people), people);
            return factor === undefined ? [] : [{ name: names[at], ...factor }];
        });
    const rank = ({ risk_level }) => riskLevels.indexOf(risk_level);
    return {
        names,
        lines: groups.map(({ lines }) => linesOf(lines, people !== undefined)),
        // A stable sort: within a level the largest come first.
        risks: risks.sort((a, b) => rank(a) - rank(b)),
    };
}
function linesOf({ whole, people }, withPeople) {
    return {
        total_lines: whole.added,
        lines_removed: whole.removed,
        lines_changed: whole.changed,
        total_contribution: contributionOf(whole),
        ...(withPeople && { contributors: (0,by_person/* byPerson */.N)(contributions(people)) }),
    };
}

;// CONCATENATED MODULE: ./lib/analyzers/devs/result.js
// What devs reports, put together. Pure; field names are those of the report. What names or counts people is there only if people are told of.







const ACTIVE_DAYS = 90;
/** Puts together the result. */
function devsResult(state, table, options) {
    const { startTime = 0, lastTick, byLanguage, byDirectory, languages, directories } = state;
    const people = options.people ? table : undefined;
    const tickSeconds = options.tickSizeHours * 3600;
    const date = (tick) => (0,calendar/* dayOrInstant */.dE)((0,calendar/* ticksAfter */.RG)(startTime, tick, tickSeconds), tickSeconds);
    const activity = state.activity.save();
    const ofLanguages = shareOut(byLanguage, table);
    const sum = sumOfShares(ofLanguages);
    const language = groupsOf(ofLanguages, languages, people);
    const directory = groupsOf(shareOut(byDirectory, table), directories, people);
    const present = people && presences(activity, people);
    return {
        aggregate: {
            total_commits: state.commits,
            merge_commits: state.merges,
            side_commits: state.side,
            empty_commits: state.empty,
            total_lines_added: sum.whole.added,
            total_lines_removed: sum.whole.removed,
            total_lines_changed: sum.whole.changed,
            analysis_period_ticks: lastTick,
            total_languages: language.names.length,
            total_directories: directory.names.length,
            ...(people && present && totalsOf(people, present, sum, lastTick - (ACTIVE_DAYS * 24) / options.tickSizeHours)),
        },
        tick_size_seconds: tickSeconds,
        start_time_seconds: state.startTime ?? null,
        ...(people && present && { developers: developersOf(present, ofLanguages, languages, people) }),
        languages: language.names.map((name, at) => ({ name, ...language.lines[at] })),
        directories: directory.names.map((path, at) => ({ path, ...directory.lines[at] })),
        ...(people && {
            project_busfactor: busFactor(contributions(sum.people), people) ?? null,
            busfactor: language.risks.map(({ name, ...factor }) => ({ language: name, ...factor })),
            directory_busfactor: directory.risks.map(({ name, ...factor }) => ({ directory: name, ...factor })),
        }),
        activity: activityOf(activity, people, date),
        churn: churnOf(state.byTick, date),
    };
}
function totalsOf(table, present, sum, activeFrom) {
    const everybody = [...present].filter(([id]) => id >= 0);
    const developers = everybody.filter(([id]) => !table.people[id].isBot);
    const commits = new Map([...present].map(([id, presence]) => [id, presence.commits]));
    return {
        total_developers: developers.length,
        total_bots: everybody.length - developers.length,
        active_developers: developers.filter(([, { lastTick }]) => lastTick >= activeFrom).length,
        project_bus_factor: busFactor(contributions(sum.people), table)?.bus_factor ?? 0,
        project_commit_bus_factor: busFactor(commits, table)?.bus_factor ?? 0,
    };
}
/** Ticks with a commit, ascending. */
function activityOf({ rows, columns, counts }, people, date) {
    const ticks = new Map();
    for (let i = 0; i < rows.length; i++) {
        let tick = ticks.get(columns[i]);
        if (tick === undefined)
            ticks.set(columns[i], (tick = { commits: 0, byPerson: new Map() }));
        tick.commits += counts[i];
        if (people === undefined)
            continue;
        const { people: members, part } = (0,people_table/* membersOf */.lS)(people, rows[i]);
        for (const person of members)
            tick.byPerson.set(person, (tick.byPerson.get(person) ?? 0) + counts[i] * part);
    }
    return [...ticks]
        .sort(([a], [b]) => a - b)
        .map(([tick, { commits, byPerson: numbers }]) => ({
        tick,
        date: date(tick),
        total_commits: commits,
        ...(people && { by_developer: (0,by_person/* byPerson */.N)(numbers) }),
    }));
}
/** Ticks in which a line came, went or changed, ascending. */
function churnOf(byTick, date) {
    const { firsts, added, removed, changed } = byTick.rows();
    return Array.from(firsts, (tick, row) => ({
        tick,
        date: date(tick),
        lines_added: added[row],
        lines_removed: removed[row],
        lines_changed: changed[row],
        net_change: added[row] - removed[row],
    })).sort((a, b) => a.tick - b.tick);
}

;// CONCATENATED MODULE: ./lib/analyzers/devs/devs.js
// Devs: who committed what, when, in which languages and directories, and on how few people each of them rests.
//
// Everything is booked under the commit's credit (history/people-table.ts); who a credit is, is asked when the result is made. A commit counts
// if it changes a file that counts. A merge is a change of the main line like others: its lines are the merger's.
//
// State grows with what there is to tell: a number for each day on which somebody committed, at most one a commit, and a row for each
// language and directory that somebody wrote in.








/** The analyzer. */
class Devs {
    options;
    id = 'devs';
    needs = { hunks: true, renames: true, shebangs: true };
    labels = new labels/* LabelTables */.Wg();
    /** Commits by credit and tick. */
    activity = new pair_counts/* PairCounts */.$();
    /** Lines by credit and language, by credit and directory, and by tick (the second number is 0). */
    byLanguage = new LineTable();
    byDirectory = new LineTable();
    byTick = new LineTable();
    startTime;
    lastTick = 0;
    commits = 0;
    merges = 0;
    /** Commits off the main line. */
    side = 0;
    /** Commits without a change that counts, counted or not. */
    empty = 0;
    constructor(options) {
        this.options = options;
    }
    consume(batch, startsWithState = false) {
        const { commits, changes } = batch;
        if (commits.committerTimes.length > 0)
            this.startTime ??= (0,calendar/* midnightBefore */.Qg)(commits.committerTimes[0]);
        const labelsOf = this.labels.of(batch);
        let row = 0;
        for (let commit = 0; commit < commits.ticks.length; commit++) {
            const from = row;
            while (row < changes.commits.length && changes.commits[row] === commit)
                row++;
            if (commit === 0 && startsWithState)
                continue;
            this.lastTick = Math.max(this.lastTick, commits.ticks[commit]);
            if (row === from)
                this.empty++;
            if (row === from && !this.options.emptyCommits)
                continue;
            this.count(batch, commit);
            if (this.options.order === 'all-commits' && (0,commit_columns/* isMerge */.F)(commits, commit))
                continue;
            for (let change = from; change < row; change++)
                this.countLines(batch, commit, change, labelsOf);
        }
    }
    compact() {
        this.byLanguage.compact();
        this.byDirectory.compact();
        this.byTick.compact();
    }
    save() {
        const { rows: activityCredits, columns: activityTicks, counts: activityCommits } = this.activity.save();
        const languages = this.labels.languages.save();
        const directories = this.labels.directories.save();
        return {
            startTime: Float64Array.from(this.startTime === undefined ? [] : [this.startTime]),
            totals: Uint32Array.of(this.lastTick, this.commits, this.merges, this.side, this.empty),
            languageBytes: languages.bytes,
            languageEnds: languages.ends,
            directoryBytes: directories.bytes,
            directoryEnds: directories.ends,
            activityCredits,
            activityTicks,
            activityCommits,
            ...named('language', this.byLanguage),
            ...named('directory', this.byDirectory),
            ...named('tick', this.byTick),
        };
    }
    load(state) {
        const column = (name) => state[name];
        this.startTime = state['startTime'].at(0);
        [this.lastTick, this.commits, this.merges, this.side, this.empty] = state['totals'];
        this.labels.languages.load({ bytes: column('languageBytes'), ends: column('languageEnds') });
        this.labels.directories.load({ bytes: column('directoryBytes'), ends: column('directoryEnds') });
        this.activity.load({
            rows: column('activityCredits'),
            columns: column('activityTicks'),
            counts: column('activityCommits'),
        });
        for (const [name, table] of [
            ['language', this.byLanguage],
            ['directory', this.byDirectory],
            ['tick', this.byTick],
        ]) {
            table.load({
                firsts: column(`${name}Firsts`),
                seconds: column(`${name}Seconds`),
                added: column(`${name}Added`),
                removed: column(`${name}Removed`),
                changed: column(`${name}Changed`),
            });
        }
    }
    result(people = people_table/* nobody */.eP) {
        const { startTime, lastTick, commits, merges, side, empty, activity, byLanguage, byDirectory, byTick } = this;
        const { languages, directories } = this.labels;
        const counts = { commits, merges, side, empty };
        const tables = { languages, directories, byLanguage, byDirectory, byTick, activity };
        return devsResult({ startTime, lastTick, ...counts, ...tables }, people, this.options);
    }
    count({ commits }, commit) {
        this.commits++;
        if ((0,commit_columns/* isMerge */.F)(commits, commit))
            this.merges++;
        if (commits.mainLine[commit] === 0)
            this.side++;
        this.activity.add(commits.authors[commit], commits.ticks[commit], 1);
    }
    countLines(batch, commit, change, labelsOf) {
        const { commits, changes } = batch;
        if (!(0,changed_lines/* hasLines */.g)(batch, change))
            return;
        const changed = (0,changed_lines/* changedLines */.M)(batch, change);
        const added = changes.added[change] - changed;
        const removed = changes.removed[change] - changed;
        if (added + removed + changed === 0)
            return;
        const credit = commits.authors[commit];
        const { language, directory } = labelsOf(changes.newPaths[change], change);
        this.byLanguage.add(credit, language, added, removed, changed);
        this.byDirectory.add(credit, directory, added, removed, changed);
        this.byTick.add(commits.ticks[commit], 0, added, removed, changed);
    }
}
/** A table's rows under names of their own. */
function named(name, table) {
    const { firsts, seconds, added, removed, changed } = table.rows();
    return {
        [`${name}Firsts`]: firsts.slice(),
        [`${name}Seconds`]: seconds.slice(),
        [`${name}Added`]: added.slice(),
        [`${name}Removed`]: removed.slice(),
        [`${name}Changed`]: changed.slice(),
    };
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


/***/ })

};
