export const id = 745;
export const ids = [745];
export const modules = {

/***/ 49675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qg: () => (/* binding */ midnightBefore),
/* harmony export */   RG: () => (/* binding */ ticksAfter),
/* harmony export */   dE: () => (/* binding */ dayOrInstant)
/* harmony export */ });
// Ticks as dates, in UTC. A tick is a fixed number of seconds; tick 0 starts at UTC midnight of the first commit's day.
const DAY = 86_400;
/** The largest instant a JavaScript date can hold, in seconds. */
const LAST_INSTANT = 8.64e12;
/** UTC midnight of the day of an instant; seconds since 1970 in and out. */
function midnightBefore(seconds) {
    return Math.floor(seconds / DAY) * DAY;
}
/** When a tick starts, in seconds since 1970, cut at the last instant a date can name. */
function ticksAfter(start, tick, tickSeconds) {
    return Math.min(start + tick * tickSeconds, LAST_INSTANT);
}
/** An instant as `2020-01-31` where ticks are whole days, else as `2020-01-31T15:00:00Z`. */
function dayOrInstant(seconds, tickSeconds) {
    const text = new Date(Math.max(-LAST_INSTANT, seconds) * 1000).toISOString();
    return tickSeconds % DAY === 0 ? text.slice(0, text.indexOf('T')) : text.replace('.000Z', 'Z');
}


/***/ }),

/***/ 79262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 54341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 10621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ Couples)
});

// EXTERNAL MODULE: ./lib/base/columns.js
var columns = __webpack_require__(45622);
// EXTERNAL MODULE: ./lib/history/people-table.js
var people_table = __webpack_require__(45336);
// EXTERNAL MODULE: ./lib/analyzers/credit-tallies.js
var credit_tallies = __webpack_require__(56633);
// EXTERNAL MODULE: ./lib/analyzers/file-tracks.js
var file_tracks = __webpack_require__(69726);
// EXTERNAL MODULE: ./lib/base/release.js
var release = __webpack_require__(34764);
;// CONCATENATED MODULE: ./lib/analyzers/couples/change-sets.js
// Change sets: which files each commit changed. They, and not counts of pairs, are what is kept of a history: a commit of n files is n
// numbers, where its pairs are n (n - 1) / 2. So pairs can be counted exactly at any time, whatever is asked of them, and the state grows
// with the changes alone.
//
// The law of the room: kept are the newest sets whose weights, the number of a set's files and one, add up to no more than a most. What is
// forgotten is a function of the history, however it is cut into batches and chunks; files that are deleted keep their weight.

/** The most weight that is kept: at 4 bytes a file and 8 a set, at most 32 MiB. */
const MOST_WEIGHT = 4_000_000;
class ChangeSets {
    mostWeight;
    ends = new Uint32Array(256);
    sizes = new Uint32Array(256);
    count = 0;
    members = new Uint32Array(1024);
    /** The first set that is kept. */
    first = 0;
    weight = 0;
    constructor(mostWeight = MOST_WEIGHT) {
        this.mostWeight = mostWeight;
    }
    /** Number of sets that are kept. */
    get size() {
        return this.count - this.first;
    }
    /** Adds the newest set: the first `count` of `files`. Returns how many of the oldest sets are forgotten for it. */
    add(files, count) {
        const from = this.endOf(this.count - 1);
        if (this.count === this.ends.length) {
            this.ends = (0,release/* regrown */.l)(this.ends, this.count + 1);
            this.sizes = (0,release/* regrown */.l)(this.sizes, this.count + 1);
        }
        if (from + count > this.members.length)
            this.members = (0,release/* regrown */.l)(this.members, from + count);
        for (let at = 0; at < count; at++)
            this.members[from + at] = files[at];
        this.ends[this.count] = from + count;
        this.sizes[this.count++] = count;
        this.weight += count + 1;
        const before = this.first;
        while (this.weight > this.mostWeight)
            this.weight -= this.sizes[this.first++] + 1;
        const forgotten = this.first - before;
        if (this.first > 1024 && 2 * this.first > this.count)
            this.repack(() => true);
        return forgotten;
    }
    /** Shows the files of every set that is kept, oldest first: `members[from, to)`. */
    forEach(show) {
        for (let set = this.first; set < this.count; set++)
            show(this.members, this.endOf(set - 1), this.ends[set]);
    }
    /** Gives up the room of forgotten sets and of files that are not alive, where it is half of all or more. */
    repack(isAlive) {
        let living = 0;
        this.forEach((all, from, to) => {
            for (let at = from; at < to; at++)
                if (isAlive(all[at]))
                    living++;
        });
        if (2 * living > this.endOf(this.count - 1) && 2 * this.size > this.count)
            return;
        const state = this.packed(isAlive);
        (0,release/* release */._)({ ends: this.ends, sizes: this.sizes, members: this.members });
        this.adopt(state);
    }
    /** The state, with files that are alive only. */
    packed(isAlive) {
        const ends = new Uint32Array(this.size);
        const members = new Uint32Array(this.endOf(this.count - 1) - this.endOf(this.first - 1));
        let set = 0;
        let end = 0;
        this.forEach((all, from, to) => {
            for (let at = from; at < to; at++)
                if (isAlive(all[at]))
                    members[end++] = all[at];
            ends[set++] = end;
        });
        return { ends, sizes: this.sizes.slice(this.first, this.count), members: members.slice(0, end) };
    }
    /** Replaces the state by one that `packed` gave. */
    load({ ends, sizes, members }) {
        this.adopt({ ends: ends.slice(), sizes: sizes.slice(), members: members.slice() });
    }
    adopt({ ends, sizes, members }) {
        this.ends = ends;
        this.sizes = sizes;
        this.members = members;
        this.count = ends.length;
        this.first = 0;
        this.weight = sizes.reduce((sum, size) => sum + size + 1, 0);
    }
    endOf(set) {
        return set < 0 ? 0 : this.ends[set];
    }
}

;// CONCATENATED MODULE: ./lib/analyzers/couples/row-sums.js
// One row of a sparse matrix at a time: sums by column, and which columns have any. So a matrix of many rows is gone through in the room of one.
class RowSums {
    sums;
    touched = [];
    constructor(columns) {
        this.sums = new Float64Array(columns);
    }
    /** Adds something above 0. */
    add(column, count) {
        if (this.sums[column] === 0)
            this.touched.push(column);
        this.sums[column] += count;
    }
    /** Shows every column with a sum, in the order of first sight, and makes the row empty. */
    take(show) {
        for (const column of this.touched) {
            show(column, this.sums[column]);
            this.sums[column] = 0;
        }
        this.touched.length = 0;
    }
}

// EXTERNAL MODULE: ./lib/analyzers/couples/top.js
var couples_top = __webpack_require__(45254);
;// CONCATENATED MODULE: ./lib/analyzers/couples/file-pairs.js
// Which files change together: pairs counted from change sets, a row of the matrix at a time. With n sets in which files a and b both are,
// and revs how many sets each is in,
//
//   coupling_strength = n / mean(revs a, revs b)          0 to 1
//   degree            = the same in per cent, cut to a whole number, as code-maat has it
//   average_revs      = the mean, rounded up
//
// A pair is coupled when it passes code-maat's three thresholds: mean of revs, n, and per cent before they are cut. A file usually changes
// with another when the other is in at least half of its sets, in no fewer than the least n, and there at least twice as often as in all
// sets: a file that is in most commits anyway tells nothing.


/** The most coupled pairs that a result holds. */
const MOST_PAIRS = 100_000;
/** Co-changes from which on a pair counts as highly coupled. */
const HIGHLY = 10;
/** In so many of a file's sets must another be, to be a companion; so much more often than in all sets; and so many are named. */
const USUAL_SHARE = 0.5;
const LEAST_LIFT = 2;
const MOST_COMPANIONS = 5;
/** Counts the pairs of files that are alive. */
function filePairs(source, thresholds) {
    const { couplesMinRevs: minRevs, couplesMinShared: minShared, couplesMinCoupling: minCoupling } = thresholds;
    const { changeSets, sorted } = source;
    const { files, pathOf } = sorted;
    const incidence = incidenceOf(source);
    const { revs } = incidence;
    const coupled = new couples_top/* Top */.E(thresholds.listLimit, (x, y) => y.count - x.count || x.revs - y.revs || x.a - y.a || x.b - y.b);
    const companions = new couples_top/* Top */.E(thresholds.listLimit, (x, y) => y.count - x.count || revs[x.a] - revs[y.a] || x.a - y.a || x.b - y.b);
    const row = new RowSums(files.length);
    let pairs = 0;
    let coChanges = 0;
    let strengths = 0;
    let highlyCoupled = 0;
    for (let a = 0; a < files.length; a++) {
        addRow(incidence, a, row);
        const usual = [];
        row.take((b, count) => {
            const both = revs[a] + revs[b];
            if (isUsual(count, revs[a], revs[b], changeSets.size, minShared))
                usual.push({ a, b, count, revs: both });
            if (b < a)
                return;
            pairs++;
            coChanges += count;
            strengths += (2 * count) / both;
            if (count >= HIGHLY)
                highlyCoupled++;
            const isCoupled = count >= minShared && both >= 2 * minRevs && 200 * count >= minCoupling * both;
            if (isCoupled)
                coupled.push({ a, b, count, revs: both });
        });
        for (const pair of nearest(usual))
            companions.push(pair);
    }
    return {
        coupled: coupled.sorted().map((pair) => couplingOf(pair, pathOf, revs)),
        coupledCount: coupled.total,
        companions: companions.sorted().map((pair) => companionOf(pair, pathOf, revs)),
        companionCount: companions.total,
        pairs,
        coChanges,
        meanStrength: pairs === 0 ? 0 : strengths / pairs,
        highlyCoupled,
    };
}
/** The companions of some files, by file; without those that have none. */
function companionsOf(of, source, { couplesMinShared: minShared }) {
    const { changeSets, sorted } = source;
    const { files, pathOf } = sorted;
    const incidence = incidenceOf(source);
    const { revs } = incidence;
    const row = new RowSums(files.length);
    return of.flatMap((file) => {
        const a = files.indexOf(file);
        if (a < 0)
            return [];
        addRow(incidence, a, row);
        const usual = [];
        row.take((b, count) => {
            const both = revs[a] + revs[b];
            if (isUsual(count, revs[a], revs[b], changeSets.size, minShared))
                usual.push({ a, b, count, revs: both });
        });
        return nearest(usual).map((pair) => companionOf(pair, pathOf, revs));
    });
}
/** Whether a file that is in `count` of another's `own` sets, and in `theirs` of all `sets`, is its companion. */
function isUsual(count, own, theirs, sets, minShared) {
    return count >= minShared && count >= USUAL_SHARE * own && count * sets >= LEAST_LIFT * own * theirs;
}
/** The companions that are named: those that are there most often, and of equals those that are elsewhere least. */
function nearest(usual) {
    return usual.sort((x, y) => y.count - x.count || x.revs - y.revs || x.b - y.b).slice(0, MOST_COMPANIONS);
}
function companionOf({ a, b, count }, pathOf, revs) {
    return { file: pathOf(a), companion: pathOf(b), co_changes: count, changes: revs[a], share: count / revs[a] };
}
function couplingOf({ a, b, count, revs: both }, pathOf, revs) {
    return {
        file1: pathOf(a),
        file2: pathOf(b),
        co_changes: count,
        file1_changes: revs[a],
        file2_changes: revs[b],
        coupling_strength: (2 * count) / both,
        degree: Math.floor((200 * count) / both),
        average_revs: Math.ceil(both / 2),
    };
}
/** Adds up in how many sets each other file is with one. */
function addRow({ ends, sets, setEnds, ranks }, rank, row) {
    for (let i = startOf(ends, rank); i < ends[rank]; i++) {
        const { [i]: set } = sets;
        for (let member = startOf(setEnds, set); member < setEnds[set]; member++) {
            if (ranks[member] !== rank)
                row.add(ranks[member], 1);
        }
    }
}
function incidenceOf({ changeSets, sorted: { files }, fileCount }) {
    const rankOf = new Int32Array(fileCount).fill(-1);
    files.forEach((file, rank) => (rankOf[file] = rank));
    const revs = new Uint32Array(files.length);
    const setEnds = new Uint32Array(changeSets.size);
    let living = 0;
    changeSets.forEach((members, from, to) => {
        for (let at = from; at < to; at++)
            if (rankOf[members[at]] >= 0)
                living++;
    });
    const ranks = new Uint32Array(living);
    let set = 0;
    let end = 0;
    changeSets.forEach((members, from, to) => {
        for (let at = from; at < to; at++) {
            const rank = rankOf[members[at]];
            if (rank < 0)
                continue;
            ranks[end++] = rank;
            revs[rank]++;
        }
        setEnds[set++] = end;
    });
    const ends = new Uint32Array(files.length);
    for (let rank = 0; rank < files.length; rank++)
        ends[rank] = startOf(ends, rank) + revs[rank];
    const next = Uint32Array.from(ends, (to, rank) => to - revs[rank]);
    const sets = new Uint32Array(living);
    for (let number = 0, at = 0; number < setEnds.length; number++) {
        for (; at < setEnds[number]; at++)
            sets[next[ranks[at]]++] = number;
    }
    return { revs, ends, sets, setEnds, ranks };
}
function startOf(ends, at) {
    return at === 0 ? 0 : ends[at - 1];
}

;// CONCATENATED MODULE: ./lib/analyzers/couples/people.js
// Who changes the same files, and how many people each file has. A touch is a commit that changed a file, of whatever size; a commit by
// several people is a touch of each.
//
//   shared(i, j)      = sum over files of min(touches of i, touches of j)
//   coupling_strength = shared(i, j) / mean(touches of i, touches of j), at most 1
//
// People left out have no row, and count as nobody's contributors.




/** `most` rows of each list. */
function peopleCoupling(source, table, most) {
    const touches = touchesOf(source, table);
    const { coupling, total, developers } = people_couplingOf(touches, table, most);
    const contributors = touches.ends.map((end, rank) => end - people_startOf(touches.ends, rank));
    const order = Uint32Array.from(contributors.keys()).sort((a, b) => contributors[b] - contributors[a] || a - b);
    return {
        coupling,
        couplingCount: total,
        ownership: Array.from(order.subarray(0, Math.min(most, order.length)), (rank) => ownershipOf(rank, touches, source, table)),
        classes: classesOf(contributors),
        developers,
    };
}
function touchesOf({ sorted: { files }, tallies }, table) {
    const ends = new Uint32Array(files.length);
    let people = new Uint32Array(1024);
    let counts = new Float64Array(1024);
    let end = 0;
    const row = new RowSums(table.people.length);
    files.forEach((file, rank) => {
        tallies.forEach(file, (credit, at) => {
            for (const person of (0,people_table/* membersOf */.lS)(table, credit).people) {
                if (person !== people_table/* LEFT_OUT */.Pk)
                    row.add(person, tallies.numbers[at]);
            }
        });
        row.take((person, count) => {
            if (end === people.length) {
                people = (0,columns/* grownColumn */.w)(people, end + 1);
                counts = (0,columns/* grownColumn */.w)(counts, end + 1);
            }
            people[end] = person;
            counts[end++] = count;
        });
        ends[rank] = end;
    });
    return { ends, people, counts };
}
function ownershipOf(rank, { ends, people, counts }, { sorted: { files, pathOf }, lines }, table) {
    const from = people_startOf(ends, rank);
    let top = from;
    for (let i = from; i < ends[rank]; i++) {
        if (counts[i] > counts[top] || (counts[i] === counts[top] && people[i] < people[top]))
            top = i;
    }
    const isKnown = from < ends[rank];
    return {
        file: pathOf(rank),
        lines: lines[files[rank]],
        contributors: ends[rank] - from,
        top_contributor_id: isKnown ? people[top] : null,
        top_contributor_name: isKnown ? table.people[people[top]].name : null,
        top_contributor_changes: isKnown ? counts[top] : 0,
    };
}
function people_couplingOf(touches, { people }, most) {
    const { own, ends, ranks, counts } = byPerson(touches, people.length);
    const top = new couples_top/* Top */.E(most, (x, y) => y.shared - x.shared || y.strength - x.strength || x.a - y.a || x.b - y.b);
    const row = new RowSums(people.length);
    for (let a = 0; a < people.length; a++) {
        for (let i = people_startOf(ends, a); i < ends[a]; i++) {
            const { [i]: rank } = ranks;
            for (let j = people_startOf(touches.ends, rank); j < touches.ends[rank]; j++) {
                if (touches.people[j] > a)
                    row.add(touches.people[j], Math.min(counts[i], touches.counts[j]));
            }
        }
        row.take((b, shared) => {
            top.push({ a, b, shared, strength: Math.min(1, (2 * shared) / (own[a] + own[b])) });
        });
    }
    return {
        coupling: top.sorted().map(({ a, b, shared, strength }) => ({
            developer1_id: a,
            developer1: people[a].name,
            developer2_id: b,
            developer2: people[b].name,
            shared_file_changes: shared,
            coupling_strength: strength,
        })),
        total: top.total,
        developers: own.reduce((count, touched) => count + (touched > 0 ? 1 : 0), 0),
    };
}
/** Touches by person: files and counts of person p are rows `[ends[p - 1] ?? 0, ends[p])`; and how many each has in all. */
function byPerson({ ends: fileEnds, people, counts: fileCounts }, size) {
    const own = new Float64Array(size);
    const ends = new Uint32Array(size);
    const total = fileEnds.at(-1) ?? 0;
    for (let i = 0; i < total; i++) {
        own[people[i]] += fileCounts[i];
        ends[people[i]]++;
    }
    for (let person = 1; person < size; person++)
        ends[person] += ends[person - 1];
    const next = ends.map((_, person) => people_startOf(ends, person));
    const ranks = new Uint32Array(total);
    const counts = new Float64Array(total);
    for (let rank = 0, i = 0; rank < fileEnds.length; rank++) {
        for (; i < fileEnds[rank]; i++) {
            const at = next[people[i]]++;
            ranks[at] = rank;
            counts[at] = fileCounts[i];
        }
    }
    return { own, ends, ranks, counts };
}
function people_startOf(ends, at) {
    return at === 0 ? 0 : ends[at - 1];
}
function classesOf(contributors) {
    const between = (least, most) => contributors.reduce((files, count) => files + (count >= least && count <= most ? 1 : 0), 0);
    return {
        nobody: between(0, 0),
        one: between(1, 1),
        two_to_three: between(2, 3),
        four_to_five: between(4, 5),
        six_or_more: between(6, Infinity),
    };
}

;// CONCATENATED MODULE: ./lib/analyzers/couples/result.js
// What couples reports of the files alive at the last commit. Pure; field names are those of the report. What is about people is there only
// when people are known.


/** Puts together the result. */
function couplesResult(state, table, options) {
    const { changeSets, sorted } = state;
    const pairs = filePairs(state, options);
    const people = table.ends.length > 0 ? peopleCoupling(state, table, options.listLimit) : undefined;
    return {
        aggregate: {
            total_files: sorted.files.length,
            ...(people && { total_developers: people.developers }),
            total_pairs: pairs.pairs,
            total_co_changes: pairs.coChanges,
            avg_coupling_strength: pairs.meanStrength,
            highly_coupled_pairs: pairs.highlyCoupled,
            ...(people && { files_by_contributors: people.classes }),
        },
        change_sets: {
            max_files: options.couplesMaxChangeset,
            counted: changeSets.size,
            left_out: state.leftOut,
            forgotten: state.forgotten,
        },
        list_totals: {
            file_coupling: pairs.coupledCount,
            companions: pairs.companionCount,
            ...(people && { developer_coupling: people.couplingCount, file_ownership: sorted.files.length }),
        },
        file_coupling: pairs.coupled,
        companions: pairs.companions,
        ...(people && { developer_coupling: people.coupling, file_ownership: people.ownership }),
    };
}

;// CONCATENATED MODULE: ./lib/analyzers/couples/couples.js
// Couples: which files change together, which people change the same files, and how many people each file has.
//
// A commit that changes more files than a most is no change set: it tells of the commit, not of the files. It counts for people's touches
// all the same. The record of a file goes with it through renames and ends when it is deleted. What is kept are the change sets
// themselves (change-sets.ts); pairs are counted when the result is asked for.







/** The analyzer. State: which file lives at which path, change sets, touches by file and credit, and lines by file. */
class Couples {
    options;
    id = 'couples';
    needs = { hunks: true, renames: true };
    tallies = new credit_tallies/* CreditTallies */.C(1);
    tracks = new file_tracks/* FileTracks */.Pq(this.id, () => this.create());
    changeSets;
    lines = new Uint32Array(128);
    /** Commits that were too large to be change sets, and change sets that are too old to be kept. */
    leftOut = 0;
    forgotten = 0;
    /** `mostWeight` bounds the change sets that are kept. */
    constructor(options, mostWeight) {
        this.options = options;
        this.changeSets = new ChangeSets(mostWeight);
    }
    consume(batch, startsWithState = false) {
        const { commits, changes } = batch;
        const members = [];
        this.tracks.follow(batch, (commit, from, to, files) => {
            const isState = startsWithState && commit === 0;
            let size = 0;
            let count = 0;
            for (let row = from; row < to; row++) {
                const file = files[row - from];
                if (file === file_tracks/* NO_FILE */.tW)
                    continue;
                size++;
                if (!(0,file_tracks/* hasFile */.jv)(changes, row)) {
                    this.tallies.drop(file);
                    continue;
                }
                members[count++] = file;
                this.lines[file] = changes.newLines[row];
                if (isState)
                    continue;
                this.tallies.add(this.tallies.at(file, commits.authors[commit]), 1);
            }
            if (isState || size === 0)
                return;
            if (size > this.options.couplesMaxChangeset)
                this.leftOut++;
            else
                this.forgotten += this.changeSets.add(members, count);
        });
    }
    compact() {
        this.tallies.compact();
        this.changeSets.repack(this.living());
    }
    save() {
        const { ends, credits, numbers } = this.tallies.save();
        const sets = this.changeSets.packed(this.living());
        return {
            ...this.tracks.save(),
            tallyEnds: ends,
            tallyCredits: credits,
            tallyNumbers: numbers,
            lines: this.lines.slice(0, ends.length),
            setEnds: sets.ends,
            setSizes: sets.sizes,
            setMembers: sets.members,
            counts: Uint32Array.of(this.leftOut, this.forgotten),
        };
    }
    load(state) {
        const saved = state;
        this.tracks.load(saved);
        this.tallies.load({ ends: saved.tallyEnds, credits: saved.tallyCredits, numbers: saved.tallyNumbers });
        this.lines = saved.lines.slice();
        this.changeSets.load({ ends: saved.setEnds, sizes: saved.setSizes, members: saved.setMembers });
        [this.leftOut, this.forgotten] = saved.counts;
    }
    result(people = people_table/* nobody */.eP) {
        const { tallies, lines, leftOut, forgotten } = this;
        return couplesResult({ ...this.pairs(), tallies, lines, leftOut, forgotten }, people, this.options);
    }
    /** The companions of the files that live at some paths. */
    companionsAt(paths) {
        const files = paths.map((path) => this.tracks.at(path)).filter((file) => file !== file_tracks/* NO_FILE */.tW);
        return files.length === 0 ? [] : companionsOf(files, this.pairs(), this.options);
    }
    pairs() {
        return { changeSets: this.changeSets, sorted: this.tracks.sorted(), fileCount: this.tallies.size };
    }
    create() {
        const file = this.tallies.create();
        if (file >= this.lines.length)
            this.lines = (0,columns/* grownColumn */.w)(this.lines, file + 1);
        return file;
    }
    living() {
        const marks = this.tracks.livingMarks(this.tallies.size);
        return (file) => marks[file] === 1;
    }
}


/***/ }),

/***/ 45254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 56633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ FileHistory)
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

/***/ 69726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ outOfBalance),
/* harmony export */   Pq: () => (/* binding */ FileTracks),
/* harmony export */   jv: () => (/* binding */ hasFile),
/* harmony export */   tW: () => (/* binding */ NO_FILE)
/* harmony export */ });
/* unused harmony export hadFile */
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
    save() {
        const { bytes, ends } = this.paths.save();
        return { pathBytes: bytes, pathEnds: ends, pathFiles: this.files.slice(0, this.paths.size) };
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

/***/ 78363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ Imports)
});

// EXTERNAL MODULE: ./lib/base/columns.js
var columns = __webpack_require__(45622);
// EXTERNAL MODULE: ./lib/changes/syntax-columns.js
var syntax_columns = __webpack_require__(81648);
// EXTERNAL MODULE: ./lib/history/people-table.js
var people_table = __webpack_require__(45336);
// EXTERNAL MODULE: ./lib/analyzers/burndown/calendar.js
var calendar = __webpack_require__(49675);
// EXTERNAL MODULE: ./lib/analyzers/path-table.js
var path_table = __webpack_require__(34121);
// EXTERNAL MODULE: ./lib/uast/import-names.js
var import_names = __webpack_require__(51609);
// EXTERNAL MODULE: ./lib/uast/language-table.js
var language_table = __webpack_require__(60374);
// EXTERNAL MODULE: ./lib/analyzers/burndown/sparse-matrix.js
var sparse_matrix = __webpack_require__(89135);
// EXTERNAL MODULE: ./lib/analyzers/couples/top.js
var couples_top = __webpack_require__(45254);
;// CONCATENATED MODULE: ./lib/analyzers/imports/result.js
// What imports reports. Pure; field names are those of the report. What is about people is there only when people are known.





/** A tick that never was. */
const NEVER = 0xffffffff;
const HOUR = 3600;
/** Makes the result. */
function importsResult(state, people, options) {
    const isKnown = people.ends.length > 0;
    const { listLimit } = options;
    const totals = totalsOf(state, people);
    const modules = modulesOf(state, totals, isKnown);
    const order = [...modules.keys()].sort((a, b) => byWeight(modules[a], modules[b]));
    const listed = order.slice(0, listLimit);
    const current = modules.filter(({ files }) => files > 0);
    const foreign = modules.filter(({ is_relative }) => !is_relative);
    const adopted = turns(foreign, (module) => (module.files > 0 ? module.adopted : null));
    const dropped = turns(foreign, (module) => module.dropped);
    const developers = developersOf(totals.developers, people);
    const usage = usageRows(state, listed, people, listLimit);
    return {
        aggregate: {
            total_imports: modules.length,
            current_imports: current.length,
            dropped_imports: modules.length - current.length,
            total_introduced: modules.reduce((sum, { introduced }) => sum + introduced, 0),
            total_removed: modules.reduce((sum, { removed }) => sum + removed, 0),
        },
        tick_size_seconds: options.tickSizeHours * HOUR,
        start_time_seconds: state.startTime ?? null,
        last_tick: state.lastTick,
        list_totals: {
            imports: modules.length,
            adopted: adopted.length,
            dropped: dropped.length,
            ...(isKnown && { developers: developers.length }),
            usage: usage.total,
        },
        imports: listed.map((id) => modules[id]),
        adopted: adopted.slice(0, listLimit),
        dropped: dropped.slice(0, listLimit),
        ...(isKnown && { developers: developers.slice(0, listLimit) }),
        usage: columnsOf(usage.sorted(), isKnown),
    };
}
function totalsOf({ names, log }, people) {
    const imports = names.map(() => ({ introduced: 0, removed: 0, developers: new Set() }));
    const developers = people.people.map(() => ({ imports: new Set(), introduced: 0, removed: 0 }));
    log.forEach(({ credit, import: id, count, introduced, removed }) => {
        imports[id].introduced += introduced;
        imports[id].removed += removed;
        if (people.ends.length === 0)
            return;
        const { people: members, part } = (0,people_table/* membersOf */.lS)(people, credit);
        for (const member of members) {
            if (member === people_table/* LEFT_OUT */.Pk)
                continue;
            if (count > 0) {
                imports[id].developers.add(member);
                developers[member].imports.add(id);
            }
            developers[member].introduced += introduced * part;
            developers[member].removed += removed * part;
        }
    });
    return { imports, developers };
}
/** All imports, by their number. */
function modulesOf({ names, records }, totals, isKnown) {
    const tickOrNull = (tick) => (tick === NEVER ? null : tick);
    return names.map(({ language, name }, id) => {
        const { introduced, removed, developers } = totals.imports[id];
        return {
            language: language_table/* languages */.eo[language].name,
            name,
            is_relative: (0,import_names/* isRelativeImport */.E)(language, name),
            files: records.files[id],
            first_seen: tickOrNull(records.firstTicks[id]),
            last_seen: tickOrNull(records.lastTicks[id]),
            adopted: tickOrNull(records.adoptedTicks[id]),
            dropped: tickOrNull(records.droppedTicks[id]),
            introduced,
            removed,
            ...(isKnown && { developers: developers.size }),
        };
    });
}
function byWeight(a, b) {
    return (Number(a.is_relative) - Number(b.is_relative) || b.files - a.files || b.introduced - a.introduced || byName(a, b));
}
/** By language, then by the bytes of the name. */
function byName(a, b) {
    return (Buffer.compare(Buffer.from(a.language), Buffer.from(b.language)) ||
        Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)));
}
/** Modules by a tick of theirs, the latest first; without those that have none. */
function turns(modules, tickOf) {
    return modules
        .flatMap((module) => {
        const tick = tickOf(module);
        return tick === null ? [] : [{ language: module.language, name: module.name, tick }];
    })
        .sort((a, b) => b.tick - a.tick || byName(a, b));
}
/** The usage of some imports by person, or of everybody together if nobody is known; `import` is the place in the list. */
function usageRows({ names, log }, listed, people, listLimit) {
    const places = new Int32Array(names.length).fill(-1);
    listed.forEach((id, place) => (places[id] = place));
    const top = new couples_top/* Top */.E(listLimit, (a, b) => b.tick - a.tick || a.developer - b.developer || a.import - b.import);
    const ofTick = new Map();
    const flush = () => {
        for (const row of ofTick.values())
            top.push(row);
        ofTick.clear();
    };
    let current = 0;
    log.forEach(({ credit, import: id, tick, count, introduced, removed }) => {
        if (places[id] < 0)
            return;
        if (tick !== current)
            flush();
        current = tick;
        const { people: members, part } = people.ends.length === 0 ? { people: [people_table/* LEFT_OUT */.Pk], part: 1 } : (0,people_table/* membersOf */.lS)(people, credit);
        for (const developer of members) {
            const key = (developer + 1) * names.length + places[id];
            let row = ofTick.get(key);
            if (row === undefined) {
                row = { developer, import: places[id], tick, count: 0, introduced: 0, removed: 0 };
                ofTick.set(key, row);
            }
            row.count += count * part;
            row.introduced += introduced * part;
            row.removed += removed * part;
        }
    });
    flush();
    return top;
}
function columnsOf(rows, isKnown) {
    return {
        ...(isKnown && { developers: rows.map(({ developer }) => developer) }),
        imports: rows.map((row) => row.import),
        ticks: rows.map(({ tick }) => tick),
        counts: rows.map(({ count }) => (0,sparse_matrix/* rounded */.Wf)(count)),
        introduced: rows.map(({ introduced }) => (0,sparse_matrix/* rounded */.Wf)(introduced)),
        removed: rows.map(({ removed }) => (0,sparse_matrix/* rounded */.Wf)(removed)),
    };
}
function developersOf(sums, { people }) {
    return people
        .map(({ name, isBot }, id) => ({
        id,
        name,
        is_bot: isBot,
        imports: sums[id].imports.size,
        introduced: (0,sparse_matrix/* rounded */.Wf)(sums[id].introduced),
        removed: (0,sparse_matrix/* rounded */.Wf)(sums[id].removed),
    }))
        .filter(({ imports, removed }) => imports > 0 || removed > 0)
        .sort((a, b) => b.introduced - a.introduced || b.imports - a.imports || a.id - b.id);
}

;// CONCATENATED MODULE: ./lib/analyzers/imports/usage-log.js
// Who worked with which import when: for every tick the sums of its commits, by credit and import. Ticks never decrease, so what is
// past is a log of bytes that only grows; the tick at hand is a table. Written as unsigned LEB128 numbers:
//
//   tick    ticks since the one before, number of entries, entries sorted by credit, then by import
//   entry   credits since the entry before; imports since the entry before if that is of the same credit, else the import;
//           count, introduced, removed

const NUMBERS = 3;
const MOST_NUMBER_BYTES = 5;
/** A credit and an import as one number: both are below 2^26. */
const CREDIT_STEP = 2 ** 26;
class UsageLog {
    #bytes = new Uint8Array(4096);
    #length = 0;
    /** Tick of the last entry of the log. */
    #lastTick = 0;
    #tick = 0;
    /** Row of `#numbers` by credit and import, for the tick at hand. */
    #rows = new Map();
    #numbers = new Uint32Array(0);
    /** Adds to the sums of a tick, which is not before any that was given. */
    add(tick, credit, name, count, introduced, removed) {
        if (tick !== this.#tick)
            this.#close(tick);
        const key = credit * CREDIT_STEP + name;
        let row = this.#rows.get(key);
        if (row === undefined) {
            row = this.#rows.size;
            this.#rows.set(key, row);
            if ((row + 1) * NUMBERS > this.#numbers.length)
                this.#numbers = (0,columns/* grownColumn */.w)(this.#numbers, (row + 1) * NUMBERS);
            this.#numbers.fill(0, row * NUMBERS, (row + 1) * NUMBERS);
        }
        this.#numbers[row * NUMBERS] += count;
        this.#numbers[row * NUMBERS + 1] += introduced;
        this.#numbers[row * NUMBERS + 2] += removed;
    }
    /** Shows everything, by tick, credit and import. */
    forEach(show) {
        let at = 0;
        const next = () => {
            let value = 0;
            for (let shift = 1;; shift *= 128) {
                const byte = this.#bytes[at++];
                value += (byte & 127) * shift;
                if (byte < 128)
                    return value;
            }
        };
        for (let tick = 0; at < this.#length;) {
            tick += next();
            let credit = 0;
            let name = 0;
            for (let entries = next(); entries > 0; entries--) {
                const step = next();
                credit += step;
                name = step === 0 ? name + next() : next();
                show({ credit, import: name, tick, count: next(), introduced: next(), removed: next() });
            }
        }
        for (const [key, row] of this.#open()) {
            const [count, introduced, removed] = this.#numbers.subarray(row * NUMBERS);
            show({ ...partsOf(key), tick: this.#tick, count, introduced, removed });
        }
    }
    save() {
        const open = this.#open();
        return {
            usageBytes: this.#bytes.slice(0, this.#length),
            usageTicks: Uint32Array.of(this.#lastTick, this.#tick),
            openCredits: Uint32Array.from(open, ([key]) => partsOf(key).credit),
            openImports: Uint32Array.from(open, ([key]) => partsOf(key).import),
            openNumbers: Uint32Array.from(open.flatMap(([, row]) => [...this.#numbers.subarray(row * NUMBERS, (row + 1) * NUMBERS)])),
        };
    }
    /** Replaces the log by one that `save` gave. */
    load(state) {
        const { usageBytes, usageTicks, openCredits, openImports, openNumbers } = state;
        this.#bytes = Uint8Array.from(usageBytes);
        this.#length = usageBytes.length;
        [this.#lastTick, this.#tick] = usageTicks;
        this.#rows.clear();
        openCredits.forEach((credit, row) => this.#rows.set(credit * CREDIT_STEP + openImports[row], row));
        this.#numbers = Uint32Array.from(openNumbers);
    }
    /** The entries of the tick at hand, sorted. */
    #open() {
        return [...this.#rows].sort(([a], [b]) => a - b);
    }
    /** Writes the tick at hand to the log and goes on to another. */
    #close(tick) {
        if (this.#rows.size > 0) {
            this.#write(this.#tick - this.#lastTick, this.#rows.size);
            let credit = 0;
            let name = 0;
            for (const [key, row] of this.#open()) {
                const entry = partsOf(key);
                this.#write(entry.credit - credit, entry.credit === credit ? entry.import - name : entry.import);
                this.#write(...this.#numbers.subarray(row * NUMBERS, (row + 1) * NUMBERS));
                credit = entry.credit;
                name = entry.import;
            }
            this.#lastTick = this.#tick;
            this.#rows.clear();
        }
        this.#tick = tick;
    }
    #write(...values) {
        const wanted = this.#length + MOST_NUMBER_BYTES * values.length;
        if (wanted > this.#bytes.length) {
            const larger = new Uint8Array(Math.max(wanted, this.#bytes.length * 2));
            larger.set(this.#bytes);
            this.#bytes = larger;
        }
        for (let value of values) {
            for (; value >= 128; value = Math.floor(value / 128))
                this.#bytes[this.#length++] = (value % 128) | 128;
            this.#bytes[this.#length++] = value;
        }
    }
}
function partsOf(key) {
    return { credit: Math.floor(key / CREDIT_STEP), import: key % CREDIT_STEP };
}

;// CONCATENATED MODULE: ./lib/analyzers/imports/imports.js
// Imports: who works with which modules, and when the project took a module up and gave it up.
//
// Of every added or changed file the modules that its new version imports are compared with those of its old one. A module is in use while
// some file has it; the number of such files is kept exactly, for every change says what both sides import. A file that moved without a
// change, or got another mode, imports what it did.







const RECORDS = ['files', 'firstTicks', 'adoptedTicks', 'droppedTicks', 'lastTicks'];
/** The analyzer. State: the imports there ever were (place of the language, then the name), their records, and who used them when. */
class Imports {
    options;
    id = 'imports';
    needs;
    #names = new path_table/* PathTable */.m();
    #log = new UsageLog();
    #records = {
        files: new Uint32Array(0),
        firstTicks: new Uint32Array(0),
        adoptedTicks: new Uint32Array(0),
        droppedTicks: new Uint32Array(0),
        lastTicks: new Uint32Array(0),
    };
    #startTime;
    #lastTick = 0;
    constructor(options) {
        this.options = options;
        this.needs = { hunks: true, renames: true, uast: { imports: { mostBytes: options.importsMostBytes } } };
    }
    consume(batch, startsWithState = false) {
        const { commits, changes, syntax } = batch;
        if (commits.committerTimes.length > 0)
            this.#startTime ??= (0,calendar/* midnightBefore */.Qg)(commits.committerTimes[0]);
        this.#lastTick = commits.ticks.at(-1) ?? this.#lastTick;
        if (syntax === undefined)
            return;
        const { ends, sides, names } = syntax.imports;
        const numbers = this.#numbersOf((0,syntax_columns/* textsOf */.CB)(syntax));
        for (let change = 0, row = 0; change < ends.length;) {
            const commit = changes.commits[change];
            const files = [];
            for (; change < ends.length && changes.commits[change] === commit; change++) {
                const file = { before: new Set(), after: new Set() };
                for (; row < ends[change]; row++) {
                    const isOld = sides[row] === syntax_columns/* Side */.mn.old;
                    const language = (isOld ? syntax.sides.oldLanguages : syntax.sides.newLanguages)[change];
                    (isOld ? file.before : file.after).add(numbers(names[row], language));
                }
                files.push(file);
            }
            const isState = startsWithState && commit === 0;
            this.#count(files, commits.ticks[commit], isState ? undefined : commits.authors[commit]);
        }
    }
    compact() {
        // Nothing is kept that could be dropped or repacked.
    }
    save() {
        const { bytes, ends } = this.#names.save();
        return {
            ...this.#log.save(),
            ...Object.fromEntries(RECORDS.map((name) => [name, this.#records[name].slice(0, this.#names.size)])),
            nameBytes: bytes,
            nameEnds: ends,
            startTime: Float64Array.from(this.#startTime === undefined ? [] : [this.#startTime]),
            lastTick: Uint32Array.of(this.#lastTick),
        };
    }
    load(state) {
        const { nameBytes, nameEnds, startTime, lastTick } = state;
        this.#log.load(state);
        for (const name of RECORDS)
            this.#records[name] = Uint32Array.from(state[name]);
        this.#names.load({ bytes: nameBytes, ends: nameEnds });
        this.#startTime = startTime[0];
        this.#lastTick = lastTick[0];
    }
    result(people = people_table/* nobody */.eP) {
        const names = Array.from({ length: this.#names.size }, (_, id) => {
            const [language, ...bytes] = this.#names.path(id);
            return { language, name: Buffer.from(bytes).toString('utf8') };
        });
        const { options } = this;
        const state = {
            names,
            records: this.#records,
            log: this.#log,
            startTime: this.#startTime,
            lastTick: this.#lastTick,
        };
        return importsResult(state, people, options);
    }
    /** How an import of the language at a place of the table stands; undefined if there never was one. */
    standingOf(language, name) {
        const bytes = Buffer.concat([Buffer.of(language), Buffer.from(name, 'utf8')]);
        const id = this.#names.find(bytes, 0, bytes.length);
        if (id < 0)
            return undefined;
        const { files, droppedTicks } = this.#records;
        return { files: files[id], droppedTick: droppedTicks[id] === NEVER ? null : droppedTicks[id] };
    }
    /** Gives the number of an import by its text in the batch and its language. */
    #numbersOf(texts) {
        const known = new Map();
        return (text, language) => {
            const key = text * 256 + language;
            let id = known.get(key);
            if (id === undefined) {
                const bytes = Buffer.concat([Buffer.of(language), Buffer.from(texts[text], 'utf8')]);
                known.set(key, (id = this.#names.add(bytes, 0, bytes.length)));
                if (id === this.#records.files.length)
                    this.#grow(id + 1);
            }
            return id;
        };
    }
    #grow(length) {
        const from = this.#records.files.length;
        for (const name of RECORDS) {
            this.#records[name] = (0,columns/* grownColumn */.w)(this.#records[name], length);
            if (name !== 'files')
                this.#records[name].fill(NEVER, from);
        }
    }
    /**
     * Counts the changed files of a commit; without a credit they were there before the history that is read. What comes is counted before
     * what goes: a module that one file gives up and another takes up was never out of use.
     */
    #count(changed, tick, credit) {
        const { files, firstTicks, adoptedTicks, droppedTicks, lastTicks } = this.#records;
        for (const { before, after } of changed) {
            for (const name of after) {
                const isNew = !before.has(name);
                if (isNew && files[name]++ === 0 && credit !== undefined) {
                    if (firstTicks[name] === NEVER && droppedTicks[name] === NEVER)
                        firstTicks[name] = tick;
                    adoptedTicks[name] = tick;
                }
                if (isNew)
                    droppedTicks[name] = NEVER;
                if (credit === undefined)
                    continue;
                lastTicks[name] = tick;
                this.#log.add(tick, credit, name, 1, isNew ? 1 : 0, 0);
            }
        }
        for (const { before, after } of changed) {
            for (const name of before) {
                if (after.has(name))
                    continue;
                if (--files[name] === 0)
                    droppedTicks[name] = tick;
                if (credit !== undefined)
                    this.#log.add(tick, credit, name, 0, 0, 1);
            }
        }
    }
}


/***/ }),

/***/ 8745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registry: () => (/* binding */ registry),
  i: () => (/* binding */ stateBytesOf)
});

// EXTERNAL MODULE: ./lib/base/byte-size.js
var byte_size = __webpack_require__(81381);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/analyzers/file-tracks.js
var file_tracks = __webpack_require__(69726);
// EXTERNAL MODULE: ./lib/base/columns.js
var columns = __webpack_require__(45622);
;// CONCATENATED MODULE: ./lib/analyzers/burndown/births.js
// The births of lines: a dense number for every (tick, owner) in which lines were born, so that a run of lines carries one number
// whether owners are tracked or not. Numbers count from 0 in the order of first sight; ticks never decrease. Each birth also
// knows how many lines were ever written in it.

/** A table of births. */
class Births {
    ticks = new Uint32Array(256);
    owners = new Uint32Array(256);
    lines = new Float64Array(256);
    count = 0;
    /** Births of the newest tick, by owner. */
    newest = new Map();
    newestTick = -1;
    /** Number of births. */
    get size() {
        return this.count;
    }
    /** The number of the birth at `tick`, which is no less than the last, of lines of `owner`. */
    numberOf(tick, owner) {
        if (tick !== this.newestTick) {
            this.newest.clear();
            this.newestTick = tick;
        }
        const known = this.newest.get(owner);
        if (known !== undefined)
            return known;
        const birth = this.count++;
        if (birth >= this.ticks.length) {
            this.ticks = (0,columns/* grownColumn */.w)(this.ticks, birth + 1);
            this.owners = (0,columns/* grownColumn */.w)(this.owners, birth + 1);
            this.lines = (0,columns/* grownColumn */.w)(this.lines, birth + 1);
        }
        this.ticks[birth] = tick;
        this.owners[birth] = owner;
        this.newest.set(owner, birth);
        return birth;
    }
    /** Counts lines as written. */
    write(birth, lines) {
        this.lines[birth] += lines;
    }
    tickOf(birth) {
        return this.ticks[birth];
    }
    ownerOf(birth) {
        return this.owners[birth];
    }
    /** Lines ever written, living or dead. */
    linesOf(birth) {
        return this.lines[birth];
    }
    /** The state, one row a birth. */
    save() {
        const { count } = this;
        return {
            ticks: this.ticks.slice(0, count),
            owners: this.owners.slice(0, count),
            lines: this.lines.slice(0, count),
        };
    }
    /** Replaces the state by one that `save` gave. */
    load({ ticks, owners, lines }) {
        this.ticks = ticks.slice();
        this.owners = owners.slice();
        this.lines = lines.slice();
        this.count = ticks.length;
        this.newest.clear();
        this.newestTick = ticks.at(-1) ?? -1;
        for (let birth = this.count - 1; birth >= 0 && ticks[birth] === this.newestTick; birth--) {
            this.newest.set(owners[birth], birth);
        }
    }
}

;// CONCATENATED MODULE: ./lib/analyzers/burndown/cell-log.js
// Sparse matrices of many subjects (files, or people): cells (sample, band, lines) by a dense subject number, in typed arrays.
//
// Cells are appended to a tail as they happen, and folded by `compact` into the packed part: by subject, then sample, then band, equal
// cells added up, cells of 0 left out. Samples never decrease, so packing is a stable counting sort and touches no more than the last
// packed sample of a subject. A subject forgotten leaves a mark in the tail; its number may be used again.

/** Band of the mark that a subject was forgotten. */
const FORGOTTEN = 0xffffffff;
/** A tail this long is packed at once when it outgrows the packed part. */
const LONG_TAIL = 1 << 16;
class CellLog {
    packed = {
        ends: new Uint32Array(0),
        samples: new Uint32Array(0),
        bands: new Uint32Array(0),
        lines: new Int32Array(0),
    };
    subjects = new Uint32Array(1024);
    samples = new Uint32Array(1024);
    bands = new Uint32Array(1024);
    lines = new Int32Array(1024);
    tail = 0;
    subjectEnd = 0;
    /** Books lines of a band for a subject in a sample that is no less than the last. */
    add(subject, sample, band, lines) {
        const last = this.tail - 1;
        if (last >= 0 && this.subjects[last] === subject && this.bands[last] === band && this.samples[last] === sample) {
            this.lines[last] += lines;
        }
        else {
            this.append(subject, sample, band, lines);
        }
    }
    /** Drops all cells of a subject. */
    forget(subject) {
        this.append(subject, 0, FORGOTTEN, 0);
    }
    /** The cells of a subject; views of the packed part, valid until more is added. */
    cellsOf(subject) {
        this.compact();
        const { ends, samples, bands, lines } = this.packed;
        const from = subject === 0 ? 0 : (ends[subject - 1] ?? 0);
        const to = ends[subject] ?? from;
        return { samples: samples.subarray(from, to), bands: bands.subarray(from, to), lines: lines.subarray(from, to) };
    }
    /** Folds the tail into the packed part; changes no cell. */
    compact() {
        if (this.tail === 0)
            return;
        const order = this.tailBySubject();
        const before = this.packed;
        const bound = before.lines.length + this.tail;
        const after = {
            ends: new Uint32Array(this.subjectEnd),
            samples: new Uint32Array(bound),
            bands: new Uint32Array(bound),
            lines: new Int32Array(bound),
        };
        let out = 0;
        const open = new Map();
        const close = (sample) => {
            const touched = [...open].filter(([, lines]) => lines !== 0).sort(([a], [b]) => a - b);
            for (const [band, lines] of touched) {
                after.samples[out] = sample;
                after.bands[out] = band;
                after.lines[out++] = lines;
            }
            open.clear();
        };
        for (let subject = 0, at = 0, from = 0; subject < this.subjectEnd; subject++) {
            const to = before.ends[subject] ?? before.lines.length;
            let keep = to;
            let end = at;
            let first = at;
            for (; end < order.length && this.subjects[order[end]] === subject; end++) {
                if (this.bands[order[end]] !== FORGOTTEN)
                    continue;
                first = end + 1;
                keep = from;
            }
            if (first < end) {
                // The last packed sample may go on in the tail.
                const sample = this.samples[order[first]];
                while (keep > from && before.samples[keep - 1] === sample) {
                    keep--;
                    open.set(before.bands[keep], before.lines[keep]);
                }
            }
            after.samples.set(before.samples.subarray(from, keep), out);
            after.bands.set(before.bands.subarray(from, keep), out);
            after.lines.set(before.lines.subarray(from, keep), out);
            out += keep - from;
            for (let i = first; i < end; i++) {
                const row = order[i];
                if (i > first && this.samples[row] !== this.samples[order[i - 1]])
                    close(this.samples[order[i - 1]]);
                open.set(this.bands[row], (open.get(this.bands[row]) ?? 0) + this.lines[row]);
            }
            if (first < end)
                close(this.samples[order[end - 1]]);
            after.ends[subject] = out;
            from = to;
            at = end;
        }
        this.packed = {
            ends: after.ends,
            samples: after.samples.slice(0, out),
            bands: after.bands.slice(0, out),
            lines: after.lines.slice(0, out),
        };
        this.resizeTail(1024);
        this.tail = 0;
    }
    /** The state, packed. */
    save() {
        this.compact();
        const { ends, samples, bands, lines } = this.packed;
        return { ends: ends.slice(), samples: samples.slice(), bands: bands.slice(), lines: lines.slice() };
    }
    /** Replaces the state by one that `save` gave. */
    load({ ends, samples, bands, lines }) {
        this.packed = { ends: ends.slice(), samples: samples.slice(), bands: bands.slice(), lines: lines.slice() };
        this.subjectEnd = ends.length;
        this.resizeTail(1024);
        this.tail = 0;
    }
    append(subject, sample, band, lines) {
        if (this.tail === this.lines.length) {
            if (this.tail >= LONG_TAIL && this.tail >= this.packed.lines.length)
                this.compact();
            else
                this.resizeTail(2 * this.tail);
        }
        const row = this.tail++;
        this.subjects[row] = subject;
        this.samples[row] = sample;
        this.bands[row] = band;
        this.lines[row] = lines;
        if (subject >= this.subjectEnd)
            this.subjectEnd = subject + 1;
    }
    /** Rows of the tail by subject, each subject's in the order they came. */
    tailBySubject() {
        const next = new Uint32Array(this.subjectEnd + 1);
        for (let row = 0; row < this.tail; row++)
            next[this.subjects[row] + 1]++;
        for (let subject = 0; subject < this.subjectEnd; subject++)
            next[subject + 1] += next[subject];
        const order = new Uint32Array(this.tail);
        for (let row = 0; row < this.tail; row++)
            order[next[this.subjects[row]]++] = row;
        return order;
    }
    resizeTail(length) {
        if (length < this.lines.length) {
            this.subjects = new Uint32Array(length);
            this.samples = new Uint32Array(length);
            this.bands = new Uint32Array(length);
            this.lines = new Int32Array(length);
            return;
        }
        this.subjects = (0,columns/* grownColumn */.w)(this.subjects, length);
        this.samples = (0,columns/* grownColumn */.w)(this.samples, length);
        this.bands = (0,columns/* grownColumn */.w)(this.bands, length);
        this.lines = (0,columns/* grownColumn */.w)(this.lines, length);
    }
}

;// CONCATENATED MODULE: ./lib/analyzers/burndown/ledger.js
// Where line events are booked: how many lines of each band came or went in each sample.
//
//   sample = tick of the event div sampling      band = tick of birth div granularity
//
// Ticks of events never decrease, so only the current sample is open: one number a band. Closed samples are sparse rows of
// (band, delta), deltas of 0 left out. Twenty years by the day are a few megabytes.
/** Sparse deltas by sample and band, and the dense matrix they add up to. */
class Ledger {
    granularity;
    sampling;
    /** Largest tick of an event, -1 before the first. A change that moved no line is no event. */
    lastTick = -1;
    /** Closed samples: sample number, end of its rows in `bands` and `deltas`. */
    samples = [];
    ends = [];
    bands = [];
    deltas = [];
    /** The open sample: its deltas by band, and the bands that have one. */
    openSample = -1;
    open = new Float64Array(64);
    touched = [];
    isTouched = new Uint8Array(64);
    constructor(granularity, sampling) {
        this.granularity = granularity;
        this.sampling = sampling;
    }
    /** Books `lines` lines (negative: removed) born at tick `birth` for an event at `tick`, which is no less than the last. */
    add(tick, birth, lines) {
        if (lines === 0)
            return;
        const sample = Math.floor(tick / this.sampling);
        if (sample !== this.openSample)
            this.close(sample);
        this.lastTick = tick;
        this.book(Math.floor(birth / this.granularity), lines);
    }
    /**
     * Row r: lines of each band alive at the end of sample r, as the hercules project defines its burndown matrix:
     * `lastTick div sampling + 1` rows, `lastTick div granularity + 1` columns. Rows without an event are one array with the row before.
     */
    matrix() {
        if (this.lastTick < 0)
            return [];
        const columns = Math.floor(this.lastTick / this.granularity) + 1;
        const rows = [];
        let row = new Array(columns).fill(0);
        let from = 0;
        for (let closed = 0; closed < this.samples.length; closed++) {
            while (rows.length < this.samples[closed])
                rows.push(row);
            row = row.slice();
            for (const to = this.ends[closed]; from < to; from++)
                row[this.bands[from]] += this.deltas[from];
        }
        while (rows.length < this.openSample)
            rows.push(row);
        row = row.slice();
        for (const band of this.touched)
            row[band] += this.open[band];
        rows.push(row);
        return rows;
    }
    /** The state; the last row of `samples` is the sample still open. */
    save() {
        const samples = this.samples.slice();
        const ends = this.ends.slice();
        const bands = this.bands.slice();
        const deltas = this.deltas.slice();
        if (this.openSample >= 0) {
            for (const band of this.openBands()) {
                bands.push(band);
                deltas.push(this.open[band]);
            }
            samples.push(this.openSample);
            ends.push(bands.length);
        }
        return {
            lastTick: Int32Array.of(this.lastTick),
            samples: Uint32Array.from(samples),
            ends: Uint32Array.from(ends),
            bands: Uint32Array.from(bands),
            deltas: Float64Array.from(deltas),
        };
    }
    /** Replaces the state by one that `save` gave a ledger of the same granularity and sampling. */
    load(state) {
        const closed = Math.max(0, state.samples.length - 1);
        const closedEnd = state.ends[closed - 1] ?? 0;
        this.lastTick = state.lastTick[0];
        this.samples = [...state.samples.subarray(0, closed)];
        this.ends = [...state.ends.subarray(0, closed)];
        this.bands = [...state.bands.subarray(0, closedEnd)];
        this.deltas = [...state.deltas.subarray(0, closedEnd)];
        this.clearOpen();
        this.openSample = state.samples[closed] ?? -1;
        for (let row = closedEnd; row < state.bands.length; row++)
            this.book(state.bands[row], state.deltas[row]);
    }
    book(band, lines) {
        if (band >= this.open.length)
            this.widen(band + 1);
        if (this.isTouched[band] === 0) {
            this.isTouched[band] = 1;
            this.touched.push(band);
        }
        this.open[band] += lines;
    }
    /** Bands of the open sample whose delta is not 0, ascending. */
    openBands() {
        return this.touched.filter((band) => this.open[band] !== 0).sort((a, b) => a - b);
    }
    close(next) {
        const bands = this.openBands();
        if (bands.length > 0) {
            for (const band of bands) {
                this.bands.push(band);
                this.deltas.push(this.open[band]);
            }
            this.samples.push(this.openSample);
            this.ends.push(this.bands.length);
        }
        this.clearOpen();
        this.openSample = next;
    }
    clearOpen() {
        for (const band of this.touched) {
            this.open[band] = 0;
            this.isTouched[band] = 0;
        }
        this.touched = [];
    }
    widen(bands) {
        const length = Math.max(bands, this.open.length * 2);
        const open = new Float64Array(length);
        const isTouched = new Uint8Array(length);
        open.set(this.open);
        isTouched.set(this.isTouched);
        this.open = open;
        this.isTouched = isTouched;
    }
}

// EXTERNAL MODULE: ./lib/analyzers/burndown/pair-counts.js
var pair_counts = __webpack_require__(79262);
;// CONCATENATED MODULE: ./lib/analyzers/burndown/books.js
// The books of burndown: every line that comes or goes is entered once, and each account takes what it needs of it.
//
//   project    lines by sample and band                        always
//   ages       lines that died, by age in ticks                always
//   peak       each band's most lines after any commit         always: a band is at its most while its own ticks last
//   files      lines by sample and band, for every file        if files are tracked
//   owners     lines by sample and band, for every owner       if people are tracked; births and deaths go to the line's owner
//   removals   lines of each owner that each owner removed     if people are tracked
//
// An owner is a dense number that stands for whoever is credited with a commit; 0 for everybody if people are not tracked.




class Books {
    births = new Births();
    project;
    files;
    owners;
    removals;
    /** Lines that died, by age. */
    deaths = new Map();
    granularity;
    sampling;
    /** Peaks of the bands that are over; the newest band, its lines and their peak. */
    pastPeaks = 0;
    peakBand = -1;
    bandLines = 0;
    bandPeak = 0;
    /** The commit whose lines are entered. */
    tick = 0;
    owner = 0;
    birth = -1;
    constructor({ granularity, sampling, trackFiles, trackPeople }) {
        this.granularity = granularity;
        this.sampling = sampling;
        this.project = new Ledger(granularity, sampling);
        this.files = trackFiles ? new CellLog() : undefined;
        this.owners = trackPeople ? new CellLog() : undefined;
        this.removals = trackPeople ? new pair_counts/* PairCounts */.$() : undefined;
    }
    /** Begins a commit of `owner` at `tick`, which is no less than the last; the number that lines born in it carry. */
    begin(tick, owner) {
        this.tick = tick;
        this.owner = this.owners === undefined ? 0 : owner;
        this.birth = this.births.numberOf(tick, this.owner);
        const band = Math.floor(tick / this.granularity);
        if (band !== this.peakBand) {
            this.pastPeaks += this.bandPeak;
            this.peakBand = band;
            this.bandLines = 0;
            this.bandPeak = 0;
        }
        return this.birth;
    }
    /** `lines` new lines in a file. */
    added(file, lines) {
        if (lines === 0)
            return;
        this.births.write(this.birth, lines);
        this.enter(file, this.tick, this.owner, lines);
    }
    /** `lines` lines of a birth, gone from a file. */
    removed(file, birth, lines) {
        const born = this.births.tickOf(birth);
        const owner = this.births.ownerOf(birth);
        const age = this.tick - born;
        this.deaths.set(age, (this.deaths.get(age) ?? 0) + lines);
        this.removals?.add(owner, this.owner, lines);
        this.enter(file, born, owner, -lines);
    }
    /** Ends a commit. */
    end() {
        if (this.bandLines > this.bandPeak)
            this.bandPeak = this.bandLines;
    }
    /** The sum over bands of each band's most lines after any commit. */
    get peakLines() {
        return this.pastPeaks + this.bandPeak;
    }
    enter(file, born, owner, lines) {
        const sample = Math.floor(this.tick / this.sampling);
        const band = Math.floor(born / this.granularity);
        if (band === this.peakBand)
            this.bandLines += lines;
        this.project.add(this.tick, born, lines);
        this.files?.add(file, sample, band, lines);
        this.owners?.add(owner, sample, band, lines);
    }
    compact() {
        this.files?.compact();
        this.owners?.compact();
    }
    /** The state, the columns of each account under its name; what is not tracked has none. */
    save() {
        const ages = [...this.deaths.keys()].sort((a, b) => a - b);
        return {
            ...columnsOf('project', this.project.save()),
            ...columnsOf('births', this.births.save()),
            ...columnsOf('files', this.files?.save()),
            ...columnsOf('owners', this.owners?.save()),
            ...columnsOf('removals', this.removals?.save()),
            'deaths.ages': Uint32Array.from(ages),
            'deaths.lines': Float64Array.from(ages, (age) => this.deaths.get(age) ?? 0),
            peak: Float64Array.of(this.pastPeaks, this.peakBand, this.bandLines, this.bandPeak),
        };
    }
    /** Replaces the state by one that `save` gave with the same options. */
    load(state) {
        this.project.load(accountOf('project', state));
        this.births.load(accountOf('births', state));
        this.files?.load(accountOf('files', state));
        this.owners?.load(accountOf('owners', state));
        this.removals?.load(accountOf('removals', state));
        this.deaths.clear();
        state['deaths.ages'].forEach((age, i) => this.deaths.set(age, state['deaths.lines'][i]));
        [this.pastPeaks, this.peakBand, this.bandLines, this.bandPeak] = state['peak'];
    }
}
function columnsOf(account, columns = {}) {
    const entries = Object.entries(columns);
    return Object.fromEntries(entries.map(([name, column]) => [`${account}.${name}`, column]));
}
/** The columns of an account by their own names, as its `save` gave them. */
function accountOf(account, state) {
    const own = Object.entries(state).filter(([name]) => name.startsWith(`${account}.`));
    return Object.fromEntries(own.map(([name, column]) => [name.slice(account.length + 1), column]));
}

// EXTERNAL MODULE: ./lib/analyzers/burndown/calendar.js
var calendar = __webpack_require__(49675);
;// CONCATENATED MODULE: ./lib/analyzers/burndown/birth-years.js
// Lines by the calendar year, in UTC, in which the tick of their birth starts.

/** Years in which lines were born, ascending; `living` has the living lines of each birth. */
function birthYears(births, living, startTime, tickSeconds) {
    const years = new Map();
    for (let birth = 0; birth < births.size; birth++) {
        const written = births.linesOf(birth);
        if (written === 0)
            continue;
        const year = new Date((0,calendar/* ticksAfter */.RG)(startTime, births.tickOf(birth), tickSeconds) * 1000).getUTCFullYear();
        const sums = years.get(year) ?? { written: 0, current: 0 };
        years.set(year, { written: sums.written + written, current: sums.current + living[birth] });
    }
    return [...years].map(([year, { written, current }]) => ({
        year,
        lines_written: written,
        current_lines: current,
        survival_rate: current / written,
    }));
}

// EXTERNAL MODULE: ./lib/history/people-table.js
var people_table = __webpack_require__(45336);
// EXTERNAL MODULE: ./lib/analyzers/burndown/sparse-matrix.js
var sparse_matrix = __webpack_require__(89135);
;// CONCATENATED MODULE: ./lib/analyzers/burndown/files-result.js
// What burndown reports of each file alive at the last commit, sorted by path bytes: its matrix and, when people are known, whose its lines are.


function filesResult(state, table, withPeople) {
    const { books, timelines } = state;
    const { files: log, births } = books;
    if (log === undefined)
        return [];
    const files = [...state.files].sort((a, b) => Buffer.compare(a.path, b.path));
    return files.map(({ path, file }) => {
        const lines = timelines.lineCount(file);
        const owners = new Map();
        if (withPeople) {
            timelines.forEachRun(file, (birth, count) => {
                const owner = births.ownerOf(birth);
                owners.set(owner, (owners.get(owner) ?? 0) + count);
            });
        }
        return {
            path: Buffer.from(path).toString('utf8'),
            current_lines: lines,
            ...(withPeople && ownership(owners, lines, table)),
            matrix: (0,sparse_matrix/* matrixOf */.lQ)(log.cellsOf(file)),
        };
    });
}
function ownership(owners, lines, table) {
    const byPerson = new Map();
    for (const [owner, count] of owners) {
        const { people, part } = (0,people_table/* membersOf */.lS)(table, owner);
        for (const person of people)
            byPerson.set(person, (byPerson.get(person) ?? 0) + count * part);
    }
    const sorted = [...byPerson].sort(([a], [b]) => a - b);
    let top;
    for (const entry of sorted)
        if (entry[0] >= 0 && (top === undefined || entry[1] > top[1]))
            top = entry;
    return {
        ownership: Object.fromEntries(sorted.map(([person, count]) => [String(person), (0,sparse_matrix/* rounded */.Wf)(count)])),
        top_owner_id: top?.[0] ?? null,
        top_owner_name: top === undefined ? null : table.people[top[0]].name,
        top_owner_percentage: top === undefined ? 0 : (100 * top[1]) / lines,
    };
}

;// CONCATENATED MODULE: ./lib/analyzers/burndown/line-survival.js
// How long lines live, as Kaplan and Meier estimate it (J. Am. Stat. Assoc. 53, 1958). The subjects are all lines ever written. A line's age
// is counted in ticks from its birth; it dies at the age at which it is removed, and a line alive after the last commit is censored at the
// age it has then. With d(i) deaths at age i and n(i) lines known to have reached age i,
//
//   S(a) = product over i <= a of (1 - d(i) / n(i))
//
// Half-life: where S crosses 1/2, on the straight line between the first age at which S <= 1/2 and the tick before it.
/**
 * Survival from lines that died and lines that live, by age in ticks. A row at age 0 and every `step` ticks, up to the oldest age of any line.
 */
function lineSurvival(deaths, living, { step, tickSizeHours }) {
    const ages = [...new Set([...deaths.keys(), ...living.keys()])].sort((a, b) => a - b);
    const days = (ticks) => (ticks * tickSizeHours) / 24;
    let atRisk = 0;
    for (const age of ages)
        atRisk += (deaths.get(age) ?? 0) + (living.get(age) ?? 0);
    let survival = 1;
    let halfLife;
    const rows = { age_days: [], lines_at_risk: [], survival: [] };
    let next = 0;
    const row = (age) => {
        rows.age_days.push(days(age));
        rows.lines_at_risk.push(atRisk);
        rows.survival.push(survival);
    };
    for (const age of ages) {
        for (; next < age; next += step)
            row(next);
        const died = deaths.get(age) ?? 0;
        const before = survival;
        survival *= 1 - died / atRisk;
        if (halfLife === undefined && survival <= 0.5) {
            halfLife = age === 0 ? 0 : age - 1 + (before - 0.5) / (before - survival);
        }
        if (next === age) {
            row(age);
            next += step;
        }
        atRisk -= died + (living.get(age) ?? 0);
    }
    return { half_life_days: halfLife === undefined ? null : days(halfLife), ...rows };
}

;// CONCATENATED MODULE: ./lib/analyzers/burndown/people-result.js
// What burndown reports of people: the lines each wrote and what is left of them, and who removed whose lines. A line belongs to whom its
// birth is credited; its death is booked there too.


/** The dense interaction matrix of `people` rows and `people + 2` columns. */
function interactionMatrix({ rows, columns, lines }, people) {
    const matrix = Array.from({ length: people }, () => new Array(people + 2).fill(0));
    rows.forEach((row, i) => (matrix[row][columns[i]] = lines[i]));
    return matrix;
}
function peopleResult(books, table) {
    const developers = developersOf(books, table);
    const removals = removalsOf(books, table);
    const nameOf = (person) => (person === people_table/* LEFT_OUT */.Pk ? null : table.people[person].name);
    const cells = developers
        .map(({ id, lines_written: written }) => [id, 0, written])
        .concat(removals
        .filter(([author]) => author !== people_table/* LEFT_OUT */.Pk)
        .map(([author, modifier, lines]) => [author, modifier === people_table/* LEFT_OUT */.Pk ? 1 : modifier + 2, -lines]))
        .filter(([, , lines]) => lines !== 0)
        .sort(([row, column], [otherRow, otherColumn]) => row - otherRow || column - otherColumn);
    return {
        developer_survival: developers,
        interactions: removals.map(([author, modifier, lines]) => ({
            author_id: author,
            author_name: nameOf(author),
            modifier_id: modifier,
            modifier_name: nameOf(modifier),
            lines_modified: lines,
            is_self_modify: author === modifier && author !== people_table/* LEFT_OUT */.Pk,
        })),
        interaction_matrix: {
            rows: cells.map(([row]) => row),
            columns: cells.map(([, column]) => column),
            lines: cells.map(([, , lines]) => lines),
        },
    };
}
function developersOf({ births, owners }, table) {
    const parts = table.people.map(() => []);
    for (let credit = 0; credit < table.ends.length; credit++) {
        const cells = owners?.cellsOf(credit);
        if (cells === undefined || cells.lines.length === 0)
            continue;
        const { people, part } = (0,people_table/* membersOf */.lS)(table, credit);
        for (const person of people)
            if (person !== people_table/* LEFT_OUT */.Pk)
                parts[person].push({ cells, part });
    }
    const written = new Float64Array(table.people.length);
    for (let birth = 0; birth < births.size; birth++) {
        const { people, part } = (0,people_table/* membersOf */.lS)(table, births.ownerOf(birth));
        for (const person of people)
            if (person !== people_table/* LEFT_OUT */.Pk)
                written[person] += births.linesOf(birth) * part;
    }
    return table.people.map(({ name, isBot }, id) => {
        const matrix = (0,sparse_matrix/* sumOf */.XN)(parts[id]);
        const { current, peak } = (0,sparse_matrix/* totalsOf */.vA)(matrix);
        return {
            id,
            name,
            is_bot: isBot,
            current_lines: current,
            peak_lines: peak,
            survival_rate: peak === 0 ? 0 : current / peak,
            lines_written: (0,sparse_matrix/* rounded */.Wf)(written[id]),
            matrix,
        };
    });
}
/** [author, modifier, lines], sorted; lines are shared on both sides. */
function removalsOf({ removals }, table) {
    const width = table.people.length + 1;
    const lines = new Map();
    const { rows, columns, counts } = removals?.save() ?? { rows: [], columns: [], counts: [] };
    for (let i = 0; i < counts.length; i++) {
        const authors = (0,people_table/* membersOf */.lS)(table, rows[i]);
        const modifiers = (0,people_table/* membersOf */.lS)(table, columns[i]);
        for (const author of authors.people) {
            for (const modifier of modifiers.people) {
                const key = (author + 1) * width + modifier + 1;
                lines.set(key, (lines.get(key) ?? 0) + counts[i] * authors.part * modifiers.part);
            }
        }
    }
    return [...lines]
        .sort(([a], [b]) => a - b)
        .map(([key, count]) => [Math.floor(key / width) - 1, (key % width) - 1, (0,sparse_matrix/* rounded */.Wf)(count)]);
}

;// CONCATENATED MODULE: ./lib/analyzers/burndown/state.js
// What the results of burndown are made from: the analyzer's state as it stands after a commit.
/** Living lines by birth. */
function livingLines({ books, timelines, files }) {
    const lines = new Float64Array(books.births.size);
    for (const { file } of files)
        timelines.forEachRun(file, (birth, count) => (lines[birth] += count));
    return lines;
}

;// CONCATENATED MODULE: ./lib/analyzers/burndown/result.js
// What burndown reports, from its matrix: survival by sample and in all. Pure; field names are those of the report.
//
// Peak = sum over bands of the band's largest value over all samples, "ever written" as seen at samples.
// Survival rate of a sample = its lines / peak. The period runs to the last tick that moved a line.






function sum(row) {
    let total = 0;
    for (const lines of row)
        total += lines;
    return total;
}
function peakOf(matrix) {
    const peaks = new Float64Array(matrix[0]?.length ?? 0);
    let previous;
    for (const row of matrix) {
        if (row === previous)
            continue;
        previous = row;
        for (let band = 0; band < row.length; band++)
            if (row[band] > peaks[band])
                peaks[band] = row[band];
    }
    return peaks.reduce((total, lines) => total + lines, 0);
}
/** Puts together the result. */
function burndownResult(state, people, options) {
    const { granularity, sampling, tickSizeHours, trackFiles, trackPeople } = options;
    const { books } = state;
    const { lastTick } = books.project;
    const matrix = books.project.matrix();
    const tickSeconds = tickSizeHours * 3600;
    const bands = matrix[0]?.length ?? 0;
    const peak = peakOf(matrix);
    const startTime = state.startTime ?? 0;
    const date = (tick) => (0,calendar/* dayOrInstant */.dE)((0,calendar/* ticksAfter */.RG)(startTime, tick, tickSeconds), tickSeconds);
    const survival = matrix.map((row, sample) => {
        const total = sum(row);
        return {
            sample_index: sample,
            total_lines: total,
            survival_rate: peak === 0 ? 0 : total / peak,
            band_breakdown: row,
        };
    });
    const last = survival.at(-1);
    const living = livingLines(state);
    return {
        aggregate: {
            total_current_lines: last?.total_lines ?? 0,
            total_peak_lines: peak,
            overall_survival_rate: last?.survival_rate ?? 0,
            analysis_period_days: lastTick < 0 ? 0 : (lastTick * tickSizeHours) / 24,
            num_bands: bands,
            num_samples: matrix.length,
            tracked_files: state.files.length,
            tracked_developers: trackPeople ? people.people.length : 0,
            exact_peak_lines: books.peakLines,
            total_lines_written: writtenLines(state),
        },
        granularity,
        sampling,
        tick_size_seconds: tickSeconds,
        start_time_seconds: state.startTime ?? null,
        last_tick: lastTick < 0 ? null : lastTick,
        sample_dates: matrix.map((_, sample) => date(Math.min((sample + 1) * sampling - 1, lastTick))),
        band_dates: Array.from({ length: bands }, (_, band) => date(band * granularity)),
        matrix,
        global_survival: survival,
        line_survival: lineSurvival(books.deaths, livingAges(state, living), { step: sampling, tickSizeHours }),
        birth_years: birthYears(books.births, living, startTime, tickSeconds),
        ...(trackFiles && { file_survival: filesResult(state, people, trackPeople) }),
        ...(trackPeople && peopleResult(books, people)),
    };
}
function writtenLines({ books: { births } }) {
    let lines = 0;
    for (let birth = 0; birth < births.size; birth++)
        lines += births.linesOf(birth);
    return lines;
}
/** Living lines by their age in ticks at the last commit. */
function livingAges({ books: { births }, lastTick }, living) {
    const ages = new Map();
    living.forEach((lines, birth) => {
        const age = lastTick - births.tickOf(birth);
        if (lines > 0)
            ages.set(age, (ages.get(age) ?? 0) + lines);
    });
    return ages;
}

// EXTERNAL MODULE: ./lib/base/release.js
var release = __webpack_require__(34764);
;// CONCATENATED MODULE: ./lib/analyzers/burndown/timelines.js
// When every living line of every file was born: one run-length array per file, all in one slab of typed arrays.
//
// A file is a dense id; its runs are (length, birth), in line order. Laws, after every call:
//   no run is empty; neighbouring runs differ in birth; the lengths of a file's runs add up to its number of lines.
// A birth is any 32-bit number; equal births are merged. A commit's hunks are sorted, so one forward pass from the first to
// the last touched run rewrites a file; what lies before is not moved, what lies behind is moved only if the number of runs changed.
// Blocks of freed or outgrown runs are kept by size and used again; `compact` leaves none.

/** Runs that a block of a size class holds at least: 1, 1, 2, 3, 4, 6, 8, 12, 16, … */
function capacityOf(sizeClass) {
    const power = 1 << (sizeClass >> 1);
    return sizeClass & 1 ? power + (power >> 1) : power;
}
/** The smallest size class whose blocks all hold `runs` >= 1 runs: a new block is at most a third empty. */
function sizeClassFor(runs) {
    const largest = sizeClassOf(runs);
    return capacityOf(largest) === runs ? largest : largest + 1;
}
/** The largest size class that a block of `capacity` >= 1 runs can serve. */
function sizeClassOf(capacity) {
    const bits = 31 - Math.clz32(capacity);
    const power = 1 << bits;
    return bits > 0 && capacity >= power + (power >> 1) ? 2 * bits + 1 : 2 * bits;
}
const SIZE_CLASSES = 61;
/** End of a list of free blocks; no block starts there. */
const NONE = 0xffffffff;
function grown(column, length) {
    const larger = new Uint32Array(Math.max(length, column.length + (column.length >> 1), 64));
    larger.set(column);
    (0,release/* release */._)({ column });
    return larger;
}
/** Timelines of many files. After `apply`, the columns `removedBirths` and `removedLines` hold what the hunks removed. */
class Timelines {
    lengths = new Uint32Array(1024);
    births = new Uint32Array(1024);
    slabEnd = 0;
    /** The runs of all files stand end to end, in the order of the files, and nothing else is in the slab. */
    isPacked = true;
    /** First free block of each size class, some of them larger; a free block's first length is the start of the next. */
    freeBlocks = new Uint32Array(SIZE_CLASSES).fill(NONE);
    starts = new Uint32Array(64);
    counts = new Uint32Array(64);
    /** Runs that fit in each file's block; 0 for one that has none. */
    capacities = new Uint32Array(64);
    lines = new Uint32Array(64);
    fileEnd = 0;
    freeFiles = [];
    scratchLengths = new Uint32Array(256);
    scratchBirths = new Uint32Array(256);
    /** What the last `apply` removed: runs of lines and their births, in line order, the first `removedCount` rows. */
    removedCount = 0;
    removedBirths = new Uint32Array(256);
    removedLines = new Uint32Array(256);
    /** Number of files alive. */
    get fileCount() {
        return this.fileEnd - this.freeFiles.length;
    }
    /** Slots of the slab in use or kept for reuse. */
    get slabLength() {
        return this.slabEnd;
    }
    /** A new file without lines; ids are dense and those of dropped files are used again. */
    create() {
        const reused = this.freeFiles.pop();
        if (reused !== undefined)
            return reused;
        const file = this.fileEnd++;
        if (file === this.starts.length) {
            this.starts = grown(this.starts, file + 1);
            this.counts = grown(this.counts, file + 1);
            this.capacities = grown(this.capacities, file + 1);
            this.lines = grown(this.lines, file + 1);
        }
        return file;
    }
    /** Forgets a file; its id may be given to another. */
    drop(file) {
        if (this.counts[file] > 0)
            this.isPacked = false;
        this.release(file);
        this.lines[file] = 0;
        this.freeFiles.push(file);
    }
    /** Number of lines of a file. */
    lineCount(file) {
        return this.lines[file];
    }
    /** Number of runs of a file. */
    runCount(file) {
        return this.counts[file];
    }
    /** Shows a file's runs, in line order. */
    forEachRun(file, show) {
        const start = this.starts[file];
        for (let run = start, end = start + this.counts[file]; run < end; run++)
            show(this.births[run], this.lengths[run]);
    }
    /** Copies of a file's runs, in line order. */
    runs(file) {
        const start = this.starts[file];
        const end = start + this.counts[file];
        return { lengths: this.lengths.slice(start, end), births: this.births.slice(start, end) };
    }
    /**
     * Applies rows `from` to `to` (exclusive) of `hunks` to a file; lines they add are born at `birth`.
     * Returns false, with the file unchanged, if the hunks are not sorted or reach past the file's end.
     */
    apply(file, birth, hunks, from, to) {
        this.removedCount = 0;
        if (from === to)
            return true;
        const { lengths, births } = this;
        const { oldStarts, oldCounts, newCounts } = hunks;
        const first = this.starts[file];
        const count = this.counts[file];
        const end = first + count;
        // A rewritten window has at most its old runs, and for each hunk one new run and the second half of a split one.
        const bound = count + 2 * (to - from);
        if (this.scratchLengths.length < bound)
            this.resizeScratch(bound + (bound >> 1));
        const { scratchLengths, scratchBirths, removedBirths, removedLines } = this;
        let run = first;
        let line = 0;
        const firstLine = oldStarts[from];
        // The run that ends where the first hunk starts is in the window too: what follows it may have the same birth.
        while (run < end && line + lengths[run] < firstLine)
            line += lengths[run++];
        const windowStart = run;
        let taken = 0;
        let out = 0;
        let removedCount = 0;
        let added = 0;
        let removed = 0;
        for (let hunk = from; hunk < to; hunk++) {
            let keep = oldStarts[hunk] - line;
            if (keep < 0)
                return false;
            while (keep > 0) {
                if (run === end)
                    return false;
                const step = Math.min(lengths[run] - taken, keep);
                if (out > 0 && scratchBirths[out - 1] === births[run])
                    scratchLengths[out - 1] += step;
                else {
                    scratchLengths[out] = step;
                    scratchBirths[out++] = births[run];
                }
                keep -= step;
                line += step;
                taken += step;
                if (taken === lengths[run]) {
                    run++;
                    taken = 0;
                }
            }
            let drop = oldCounts[hunk];
            removed += drop;
            while (drop > 0) {
                if (run === end)
                    return false;
                const step = Math.min(lengths[run] - taken, drop);
                if (removedCount > 0 && removedBirths[removedCount - 1] === births[run])
                    removedLines[removedCount - 1] += step;
                else {
                    removedLines[removedCount] = step;
                    removedBirths[removedCount++] = births[run];
                }
                drop -= step;
                line += step;
                taken += step;
                if (taken === lengths[run]) {
                    run++;
                    taken = 0;
                }
            }
            const insert = newCounts[hunk];
            if (insert > 0) {
                added += insert;
                if (out > 0 && scratchBirths[out - 1] === birth)
                    scratchLengths[out - 1] += insert;
                else {
                    scratchLengths[out] = insert;
                    scratchBirths[out++] = birth;
                }
            }
        }
        // What is left of a split run, or the next run if it now has a neighbour of its own birth.
        if (run < end) {
            const joins = out > 0 && scratchBirths[out - 1] === births[run];
            if (joins)
                scratchLengths[out - 1] += lengths[run] - taken;
            else if (taken > 0) {
                scratchLengths[out] = lengths[run] - taken;
                scratchBirths[out++] = births[run];
            }
            if (joins || taken > 0)
                run++;
        }
        this.removedCount = removedCount;
        this.lines[file] = this.lines[file] + added - removed;
        this.splice(file, windowStart - first, run - windowStart, out);
        return true;
    }
    /** Packs all runs and gives back memory. Changes no timeline and no id. */
    compact() {
        const { lengths, births } = this.packed();
        (0,release/* release */._)({ lengths: this.lengths, births: this.births });
        this.lengths = lengths;
        this.births = births;
        this.settle();
    }
    /**
     * The state: `counts`, one row a file id; `lengths` and `births`, one row a run, by file; `freeFiles`, ids to reuse. After `compact` nothing
     * is copied: the columns hold until the next change.
     */
    save() {
        const { lengths, births } = this.isPacked ? this.used() : this.packed();
        const counts = this.counts.subarray(0, this.fileEnd);
        return { counts, lengths, births, freeFiles: Uint32Array.from(this.freeFiles) };
    }
    /** Replaces the state by one that `save` gave. */
    load(state) {
        const files = state.counts.length;
        this.lengths = state.lengths.slice();
        this.births = state.births.slice();
        this.starts = new Uint32Array(files + (files >> 3) + 64);
        this.counts = new Uint32Array(this.starts.length);
        this.counts.set(state.counts);
        this.capacities = new Uint32Array(this.starts.length);
        this.lines = new Uint32Array(this.starts.length);
        this.fileEnd = files;
        this.freeFiles = [...state.freeFiles];
        this.settle();
        for (let file = 0, run = 0; file < files; file++) {
            let lines = 0;
            for (const end = run + this.counts[file]; run < end; run++)
                lines += this.lengths[run];
            this.lines[file] = lines;
        }
    }
    /** The slab, which is packed. */
    used() {
        return { lengths: this.lengths.subarray(0, this.slabEnd), births: this.births.subarray(0, this.slabEnd) };
    }
    /** All runs end to end, by file. */
    packed() {
        let total = 0;
        for (let file = 0; file < this.fileEnd; file++)
            total += this.counts[file];
        const lengths = new Uint32Array(total);
        const births = new Uint32Array(total);
        for (let file = 0, at = 0; file < this.fileEnd; file++) {
            // Most files have few runs: copying those one by one is quicker than making views of them.
            const start = this.starts[file];
            for (let run = start, end = start + this.counts[file]; run < end; run++, at++) {
                lengths[at] = this.lengths[run];
                births[at] = this.births[run];
            }
        }
        return { lengths, births };
    }
    /** Takes the slab for packed: every block is as large as its file's runs, none is free. */
    settle() {
        this.freeBlocks.fill(NONE);
        this.capacities.set(this.counts);
        let end = 0;
        for (let file = 0; file < this.fileEnd; file++) {
            this.starts[file] = end;
            end += this.counts[file];
        }
        this.slabEnd = end;
        this.isPacked = true;
        this.resizeScratch(256);
    }
    /** Replaces `gone` runs from `at` of a file by the first `come` runs of the scratch columns. */
    splice(file, at, gone, come) {
        const start = this.starts[file];
        const count = this.counts[file];
        const newCount = count - gone + come;
        if (newCount !== count)
            this.isPacked = false;
        if (newCount === 0) {
            this.release(file);
            return;
        }
        let target = start;
        if (newCount > this.capacities[file]) {
            target = this.allot(newCount);
            this.lengths.copyWithin(target, start, start + at);
            this.births.copyWithin(target, start, start + at);
            this.move(start + at + gone, target + at + come, count - at - gone);
            this.release(file);
            this.starts[file] = target;
            this.capacities[file] = capacityOf(sizeClassFor(newCount));
        }
        else if (gone !== come) {
            this.move(start + at + gone, start + at + come, count - at - gone);
        }
        for (let run = 0; run < come; run++) {
            this.lengths[target + at + run] = this.scratchLengths[run];
            this.births[target + at + run] = this.scratchBirths[run];
        }
        this.counts[file] = newCount;
    }
    move(from, to, count) {
        this.lengths.copyWithin(to, from, from + count);
        this.births.copyWithin(to, from, from + count);
    }
    /** A block that holds `runs` runs: its start. */
    allot(runs) {
        const sizeClass = sizeClassFor(runs);
        const free = this.freeBlocks[sizeClass];
        if (free !== NONE) {
            this.freeBlocks[sizeClass] = this.lengths[free];
            return free;
        }
        const start = this.slabEnd;
        this.slabEnd += capacityOf(sizeClass);
        if (this.slabEnd > this.lengths.length) {
            this.lengths = grown(this.lengths, this.slabEnd);
            this.births = grown(this.births, this.slabEnd);
        }
        return start;
    }
    /** Takes a file's block, if it has one, and its runs away. */
    release(file) {
        if (this.capacities[file] > 0) {
            const sizeClass = sizeClassOf(this.capacities[file]);
            const start = this.starts[file];
            this.lengths[start] = this.freeBlocks[sizeClass];
            this.freeBlocks[sizeClass] = start;
        }
        this.capacities[file] = 0;
        this.counts[file] = 0;
    }
    resizeScratch(length) {
        this.scratchLengths = new Uint32Array(length);
        this.scratchBirths = new Uint32Array(length);
        this.removedBirths = new Uint32Array(length);
        this.removedLines = new Uint32Array(length);
        this.removedCount = 0;
    }
}

;// CONCATENATED MODULE: ./lib/analyzers/burndown/burndown.js
// Burndown: how much of each period's code is alive at each later sample.
//
// Every living line knows its birth (timelines.ts, births.ts); what a commit removes or adds is entered in the books (books.ts).
// Renames keep the lines' births. The books must balance: a change's old side has as many lines as the file's timeline, or
// the input is wrong and the run ends.







/** The most numbers a matrix may have: some twenty years by the day. */
const MOST_CELLS = 60_000_000;
/** The analyzer. State: timelines by file id, which file lives at which path, and the books. */
class Burndown {
    options;
    id = 'burndown';
    needs = { hunks: true, renames: true };
    timelines = new Timelines();
    tracks = new file_tracks/* FileTracks */.Pq('burndown', () => this.timelines.create());
    books;
    startTime;
    /** Tick of the last commit. */
    lastTick = 0;
    /** What lines born in the commit at hand carry. */
    birth = 0;
    constructor(options) {
        this.options = options;
        this.books = new Books(options);
    }
    consume(batch) {
        const { commits, changes } = batch;
        if (this.startTime === undefined && commits.committerTimes.length > 0) {
            this.startTime = (0,calendar/* midnightBefore */.Qg)(commits.committerTimes[0]);
        }
        this.tracks.follow(batch, (commit, from, to, files) => {
            this.birth = this.books.begin(commits.ticks[commit], commits.authors[commit]);
            for (let row = from; row < to; row++) {
                const file = files[row - from];
                if (file === file_tracks/* NO_FILE */.tW)
                    continue;
                this.edit(batch, row, file);
                if (!(0,file_tracks/* hasFile */.jv)(changes, row))
                    this.drop(file);
            }
            this.books.end();
        });
        this.lastTick = commits.ticks.at(-1) ?? this.lastTick;
    }
    compact() {
        this.timelines.compact();
        this.books.compact();
    }
    save() {
        const timelines = this.timelines.save();
        return {
            ...this.books.save(),
            startTime: Float64Array.from(this.startTime === undefined ? [] : [this.startTime]),
            lastTick: Uint32Array.of(this.lastTick),
            ...this.tracks.save(),
            timelineCounts: timelines.counts,
            timelineLengths: timelines.lengths,
            timelineBirths: timelines.births,
            timelineFreeFiles: timelines.freeFiles,
        };
    }
    load(state) {
        const saved = state;
        this.books.load(state);
        this.startTime = saved.startTime[0];
        this.lastTick = saved.lastTick[0];
        this.tracks.load(saved);
        this.timelines.load({
            counts: saved.timelineCounts,
            lengths: saved.timelineLengths,
            births: saved.timelineBirths,
            freeFiles: saved.timelineFreeFiles,
        });
    }
    /** Throws `user-bad-option` when one commit dated far ahead, or very fine steps, would make a matrix no report can hold. */
    result(people = people_table/* nobody */.eP) {
        const { startTime, lastTick, books, timelines, options } = this;
        const last = books.project.lastTick;
        const rows = Math.floor(last / options.sampling) + 1;
        const columns = Math.floor(last / options.granularity) + 1;
        if (rows * columns > MOST_CELLS) {
            throw new errors/* CodefangError */.UD('user-bad-option', `burndown would have ${rows} samples of ${columns} bands: the history ends ${last} ticks after it begins`, { hint: 'give larger --sampling and --granularity; a commit whose clock was wrong may be the reason' });
        }
        const state = { startTime, lastTick, books, timelines, files: this.tracks.living() };
        return burndownResult(state, people, options);
    }
    drop(file) {
        this.timelines.drop(file);
        this.books.files?.forget(file);
    }
    /** Applies the hunks of a change to a file and books every line that goes or comes. */
    edit(batch, row, file) {
        const { changes } = batch;
        const { timelines, books } = this;
        const oldLines = changes.oldLines[row];
        const newLines = changes.newLines[row];
        const misfit = (what) => (0,file_tracks/* outOfBalance */.C5)(this.id, batch, row, what);
        const known = timelines.lineCount(file);
        if (known !== oldLines)
            throw misfit(`it has ${known} lines, the change starts from ${oldLines}`);
        const from = row === 0 ? 0 : changes.hunkEnds[row - 1];
        const to = changes.hunkEnds[row];
        if (!timelines.apply(file, this.birth, batch.hunks, from, to))
            throw misfit('its hunks do not fit');
        const left = timelines.lineCount(file);
        if (left !== newLines)
            throw misfit(`its hunks leave ${left} lines, the change says ${newLines}`);
        for (let run = 0; run < timelines.removedCount; run++) {
            books.removed(file, timelines.removedBirths[run], timelines.removedLines[run]);
        }
        const { newCounts } = batch.hunks;
        let added = 0;
        for (let hunk = from; hunk < to; hunk++)
            added += newCounts[hunk];
        books.added(file, added);
    }
}

// EXTERNAL MODULE: ./lib/analyzers/couples/couples.js + 5 modules
var couples = __webpack_require__(10621);
// EXTERNAL MODULE: ./lib/analyzers/file-history/file-history.js
var file_history = __webpack_require__(5528);
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

// EXTERNAL MODULE: ./lib/analyzers/changed-lines.js
var changed_lines = __webpack_require__(54341);
// EXTERNAL MODULE: ./lib/analyzers/devs/labels.js + 2 modules
var labels = __webpack_require__(37935);
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
function developers_developersOf(present, byLanguage, languages, people) {
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
        ...(withPeople && { contributors: byPerson(contributions(people)) }),
    };
}
/** A key that takes any object out of the array form; the largest there is. */
const LARGEST_INDEX = 2 ** 32 - 2;
/**
 * Numbers by person as an object, by ascending number; -1, if it is there, is the last. Left alone, V8 keeps an object with the key 900 as an array
 * with room for a thousand, and there is an object for each day.
 */
function byPerson(numbers) {
    const object = { [LARGEST_INDEX]: 0 };
    Reflect.deleteProperty(object, LARGEST_INDEX);
    for (const [id, number] of [...numbers].sort(([a], [b]) => a - b))
        object[id] = (0,sparse_matrix/* rounded */.Wf)(number);
    return object;
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
        ...(people && present && { developers: developers_developersOf(present, ofLanguages, languages, people) }),
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
        ...(people && { by_developer: byPerson(numbers) }),
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
            if (this.options.order === 'all-commits' && isMerge(commits, commit))
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
        if (isMerge(commits, commit))
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

// EXTERNAL MODULE: ./lib/analyzers/imports/imports.js + 2 modules
var imports = __webpack_require__(78363);
// EXTERNAL MODULE: ./lib/changes/syntax-columns.js
var syntax_columns = __webpack_require__(81648);
;// CONCATENATED MODULE: ./lib/analyzers/sentiment/prose.js
// What of a comment is prose: its words without the marks of comments, or why it is none that can be judged.
/** Why a comment is left out: too short, not written in words, or a notice of licence or copyright. */
const leftOutReasons = ['too_short', 'no_prose', 'licence'];
/** The least share of letters among all characters. */
const LEAST_LETTERS = 0.6;
/** What follows is not read: so long a comment is a document. */
const MOST_CHARACTERS = 4000;
const OPENING = /^(?:\/\/[/!]*|\/\*+!?|\*+(?!\/)|#+!?|--+(?:\[=*\[)?|;+|<!--|"""|''')\s*/;
const CLOSING = /\s*(?:\*+\/|--+>|\]=*\]|"""|''')$/;
const CALL = /[\p{L}_$][\p{L}\p{N}_$.:]*\(\)/gu;
const NOTICE = /copyright|\blicen[cs]|©|\(c\)\s*\d{4}|all rights reserved|warrant(?:y|ies)|\bspdx\b/i;
/** The prose of a comment as it is written, of at least so many characters; or why there is none. */
function proseOf(comment, leastCharacters) {
    const lines = comment
        .slice(0, MOST_CHARACTERS)
        .split('\n')
        .map((line) => line.trim().replace(OPENING, '').replace(CLOSING, ''))
        .filter((line) => /\p{L}/u.test(line));
    const whole = lines.join(' ');
    if (NOTICE.test(whole))
        return 'licence';
    const text = whole.replace(CALL, ' ').replace(/\s+/g, ' ').trim();
    if (text.length < leastCharacters)
        return 'too_short';
    if (!/^[\p{L}\p{N}]/u.test(text))
        return 'no_prose';
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    return letters < LEAST_LETTERS * text.length ? 'no_prose' : { text };
}

;// CONCATENATED MODULE: ./lib/analyzers/sentiment/tick-table.js
// Ticks with comments: what is past as sums, the tick at hand as the moods and lengths of its comments, since a comment's weight depends on the
// lengths of the others. With each tick, the comments of the worst moods are kept as examples; of so many of the lowest ticks only.

/** Ticks whose quotes are kept, quotes of each, and where a tick counts as low. */
const MOST_QUOTED_TICKS = 500;
const MOST_QUOTES = 3;
const LOW_MOOD = 0.4;
/** A comment weighs as its length does, up to so many times that of the tick's mean. */
const MOST_WEIGHT = 3;
const COUNTS = ['ticks', 'comments', 'outspoken', 'positive', 'commits'];
class TickTable {
    mostQuotedTicks;
    #counts = Object.fromEntries(COUNTS.map((name) => [name, new Uint32Array(0)]));
    #moods = new Float64Array(0);
    #size = 0;
    /** By tick, which is past. */
    #quotes = new Map();
    #open = noTick(0);
    constructor(mostQuotedTicks = MOST_QUOTED_TICKS) {
        this.mostQuotedTicks = mostQuotedTicks;
    }
    /** Goes on to a tick, which is not before any that was given. */
    beginTick(tick) {
        if (tick === this.#open.tick)
            return;
        this.#close();
        this.#open = noTick(tick);
    }
    /** Counts a comment of the tick at hand; one inside the gap has no mood. `quote` is asked for where it may be kept. */
    add(length, mood, quote) {
        const open = this.#open;
        open.comments++;
        if (mood === undefined)
            return;
        open.lengths.push(length);
        open.moods.push(mood);
        if (mood >= 0.5)
            return;
        const place = open.quotes.findIndex((other) => mood < other.mood);
        if (place < 0 && open.quotes.length === MOST_QUOTES)
            return;
        open.quotes.splice(place < 0 ? open.quotes.length : place, 0, quote());
        open.quotes.length = Math.min(open.quotes.length, MOST_QUOTES);
    }
    /** Counts a commit with comments. */
    endCommit() {
        this.#open.commits++;
    }
    /** All ticks, ascending. */
    ticks() {
        const { ticks, comments, outspoken, positive, commits } = this.#counts;
        const past = Array.from({ length: this.#size }, (_, row) => ({
            tick: ticks[row],
            comments: comments[row],
            outspoken: outspoken[row],
            positive: positive[row],
            commits: commits[row],
            mood: this.#moods[row],
        }));
        return this.#open.comments === 0 ? past : [...past, summed(this.#open)];
    }
    /** What is quoted of a tick. */
    quotesOf(tick) {
        return tick === this.#open.tick ? this.#open.quotes : (this.#quotes.get(tick)?.quotes ?? []);
    }
    save() {
        const open = this.#open;
        // Law: what is quoted is written in the order of its ticks, so that equal states have equal bytes.
        const quoted = [...this.#quotes].sort(([a], [b]) => a - b);
        const text = JSON.stringify([quoted, open.quotes]);
        return {
            ...Object.fromEntries(COUNTS.map((name) => [name, this.#counts[name].slice(0, this.#size)])),
            moods: this.#moods.slice(0, this.#size),
            quotes: new Uint8Array(Buffer.from(text, 'utf8')),
            openCounts: Uint32Array.of(open.tick, open.comments, open.commits),
            openLengths: Uint32Array.from(open.lengths),
            openMoods: Float64Array.from(open.moods),
        };
    }
    /** Replaces the table by one that `save` gave. */
    load(state) {
        for (const name of COUNTS)
            this.#counts[name] = Uint32Array.from(state[name]);
        this.#moods = Float64Array.from(state['moods']);
        this.#size = this.#moods.length;
        const [quoted, quotes] = JSON.parse(Buffer.from(state['quotes']).toString('utf8'));
        this.#quotes = new Map(quoted);
        const [tick, comments, commits] = state['openCounts'];
        this.#open = {
            tick,
            comments,
            commits,
            lengths: [...state['openLengths']],
            moods: [...state['openMoods']],
            quotes,
        };
    }
    /** Takes the tick at hand to those that are past. */
    #close() {
        if (this.#open.comments === 0)
            return;
        const { tick, mood, ...counts } = summed(this.#open);
        const row = this.#size++;
        for (const name of COUNTS) {
            if (row >= this.#counts[name].length)
                this.#counts[name] = (0,columns/* grownColumn */.w)(this.#counts[name], row + 1);
            this.#counts[name][row] = name === 'ticks' ? tick : counts[name];
        }
        if (row >= this.#moods.length)
            this.#moods = (0,columns/* grownColumn */.w)(this.#moods, row + 1);
        this.#moods[row] = mood;
        if (mood > LOW_MOOD)
            return;
        this.#quotes.set(tick, { mood, quotes: this.#open.quotes });
        if (this.#quotes.size <= this.mostQuotedTicks)
            return;
        let [highest] = this.#quotes;
        for (const entry of this.#quotes)
            if (entry[1].mood >= highest[1].mood)
                highest = entry;
        this.#quotes.delete(highest[0]);
    }
}
function noTick(tick) {
    return { tick, comments: 0, commits: 0, lengths: [], moods: [], quotes: [] };
}
function summed({ tick, comments, commits, lengths, moods }) {
    const most = (MOST_WEIGHT * lengths.reduce((sum, length) => sum + length, 0)) / lengths.length;
    let [weights, sum] = [0, 0];
    moods.forEach((mood, i) => {
        const weight = Math.min(lengths[i], most);
        weights += weight;
        sum += weight * mood;
    });
    return {
        tick,
        comments,
        outspoken: moods.length,
        positive: moods.filter((mood) => mood > 0.5).length,
        commits,
        mood: moods.length === 0 ? 0.5 : sum / weights,
    };
}

;// CONCATENATED MODULE: ./lib/analyzers/sentiment/result.js
// What sentiment reports. Pure; field names are those of the report. It counts comments and names nobody; where people are not wanted at all,
// comments are not quoted either, since they may name people.



const HOUR = 3600;
const HIGH_MOOD = 0.6;
const HIGH_RISK = 0.2;
const TREND = 0.1;
/** Makes the result. */
function sentimentResult(state, options) {
    const { ticks, leftOut, startTime, lastTick } = state;
    const tickSeconds = options.tickSizeHours * HOUR;
    const date = (tick) => (0,calendar/* dayOrInstant */.dE)((0,calendar/* ticksAfter */.RG)(startTime ?? 0, tick, tickSeconds), tickSeconds);
    const sum = (of) => ticks.reduce((total, tick) => total + of(tick), 0);
    const series = ticks.map((row) => ({
        tick: row.tick,
        date: date(row.tick),
        sentiment: (0,sparse_matrix/* rounded */.Wf)(row.mood),
        comment_count: row.comments,
        positive_comments: row.positive,
        negative_comments: row.outspoken - row.positive,
        commit_count: row.commits,
        classification: classOf(row),
    }));
    const ofClass = (wanted) => series.filter(({ classification }) => classification === wanted).length;
    const low = ticks.filter((row) => classOf(row) === 'negative').sort((a, b) => a.mood - b.mood || b.tick - a.tick);
    const outspoken = sum((row) => row.outspoken);
    return {
        aggregate: {
            total_ticks: ticks.length,
            total_comments: sum(({ comments }) => comments),
            total_commits: sum(({ commits }) => commits),
            positive_comments: sum(({ positive }) => positive),
            negative_comments: sum((row) => row.outspoken - row.positive),
            neutral_comments: sum((row) => row.comments - row.outspoken),
            average_sentiment: outspoken === 0 ? null : (0,sparse_matrix/* rounded */.Wf)(sum((row) => row.mood * row.outspoken) / outspoken),
            positive_ticks: ofClass('positive'),
            neutral_ticks: ofClass('neutral'),
            negative_ticks: ofClass('negative'),
            left_out: leftOut,
        },
        tick_size_seconds: tickSeconds,
        start_time_seconds: startTime ?? null,
        last_tick: lastTick,
        list_totals: { low_sentiment_periods: low.length },
        time_series: series,
        trend: trendOf(ticks),
        low_sentiment_periods: low.slice(0, options.listLimit).map(({ tick, mood }) => ({
            tick,
            date: date(tick),
            sentiment: (0,sparse_matrix/* rounded */.Wf)(mood),
            risk_level: mood <= HIGH_RISK ? 'HIGH' : 'MEDIUM',
            comments: state.quotesOf(tick).map((quote) => ({
                sentiment: (0,sparse_matrix/* rounded */.Wf)(quote.mood),
                text: options.quotesComments ? quote.text : null,
                file: quote.file,
                line: quote.line,
                commit: quote.commit,
            })),
        })),
    };
}
/** What a mood is called; of a tick without outspoken comments neutral. */
function classOf({ mood }) {
    if (mood >= HIGH_MOOD)
        return 'positive';
    return mood <= LOW_MOOD ? 'negative' : 'neutral';
}
/** Least squares. */
function trendOf(all) {
    const ticks = all.filter(({ outspoken }) => outspoken > 0);
    if (ticks.length < 2)
        return null;
    const total = ticks.reduce((sum, { outspoken }) => sum + outspoken, 0);
    const mean = (of) => ticks.reduce((sum, tick) => sum + tick.outspoken * of(tick), 0) / total;
    const [meanTick, meanMood] = [mean(({ tick }) => tick), mean(({ mood }) => mood)];
    const slope = mean(({ tick, mood }) => (tick - meanTick) * (mood - meanMood)) / mean(({ tick }) => (tick - meanTick) ** 2);
    const at = (tick) => Math.max(0, Math.min(1, meanMood + slope * (tick - meanTick)));
    const [first, last] = [ticks[0].tick, ticks[ticks.length - 1].tick];
    const [start, end] = [at(first), at(last)];
    return {
        start_tick: first,
        end_tick: last,
        start_sentiment: (0,sparse_matrix/* rounded */.Wf)(start),
        end_sentiment: (0,sparse_matrix/* rounded */.Wf)(end),
        trend_direction: end - start > TREND ? 'improving' : start - end > TREND ? 'declining' : 'stable',
        change_percent: start === 0 ? null : (0,sparse_matrix/* rounded */.Wf)((100 * (end - start)) / start),
    };
}

// EXTERNAL MODULE: ./node_modules/vader-sentiment/build/vaderSentiment.bundle.js
var vaderSentiment_bundle = __webpack_require__(48902);
;// CONCATENATED MODULE: ./lib/analyzers/sentiment/vocabulary.js
// Words that programmers use without the feeling that they carry elsewhere, and words of theirs that carry one. The first list is what VADER's
// word list has of the names of things, states and acts in programs, with the terms of the seed program; found by counting
// which of VADER's words are frequent in the comments of real projects.
const NEUTRAL = `
abort accept accepted accepting accepts active aggressive aggressively aggressiveness alert alive allow alone anti argue argument
arguments asset assets attack attacker attackers attacks avoid avoided avoiding avoids await barrier benefit block blocked blocking blocks
bomb cancel cancelled cancelling cancels care certain certainly challenge challenges champion charged clear cleared clears collide
collides collision collisions commit commits committed conflict conflicting conflicts crash create created creates creating creation
critical cut damage damaged damages dead deadlock debt decay decayed defect defects defer degrade degraded delay delayed demand denied denies
deny deprecated desired destroy destroyed destroying destroys detached determined die died dirty discard discarded discarding discards
dispute distort drop dump dumped dumping dumps dynamic dynamically emergency empty ensure ensuring entitled error errors escape escapes
escaping eviction exclude excluded exclusion exclusive execute exhausted expand expands exploit exploits expose exposed exposes extend
extends fail failed failing fails failure failures fake fatal fatality fault faults faulty ff fire fired firing fit fitness forced forget
fortunate free freed freeing frees fresh gain gossip grant granted grants greater greatest growth gt guarantee harm help helper helpers
helping helps hid hide huge ignore ignored ignores ignoring illegal important increase increased infected inhibit insecure integrity
interest interested interrupt interrupted interrupting interruption interrupts isolated isolation join kill killed killing kills kind l
lag lagging lazy leak leaked leave legal liability like likes limitation limited lone lose loses loss lossy lost low lower lowest
mandatory master matter matters miss missed misses missing mock negative no number obsolete ok okay optimal optimise optimised
optimization optimizations optimize optimized optimizes optimizing original outstanding overload panic panicked panicking panics pardon
perfect peril play poison poisoned positive positives postpone postponed pressure prevent prevented preventing prevents privilege
privileged privileges profit progress promise promised promises promote promoted protect protected protects reach reached reaches reaching
ready reject rejected rejecting rejects relieve resolve resolved resolver resolves resolving respected respective respectively responsible
restore restored restores restrict restricted restriction retained retard revert reward rich risk safe safely safety save saved secure
secured security share shared shares sharing shortage significant solution spam spamming special stable starve steal stolen stop stopped
stopping stops straight strength strong strongest stuck substantial succeed succeeded succeeding succeeds success successful successfully
suffer super support supported supporting supports sure suspect suspend suspended terminate threat threats top trap trapped treat trivial
true trust trusted unprotected unstable unsuccessful unsupported validate validated validates validating value valued values vested victim
violate violated violation violations virtue vital vulnerability vulnerable want warn warned warning warnings warns waste weak weaken well
win winner winning wins worst worth yes`;
/** Feelings that VADER does not know, as what they add to a compound score. */
const NEGATIVE = [
    [/\bhack(?:s|ed|ish|ing)?\b/i, -0.3],
    [/\bhacky\b/i, -0.4],
    [/\bkludg(?:e|es|y)\b/i, -0.5],
    [/\bwork-?arounds?\b/i, -0.2],
    [/\btechnical debt\b/i, -0.3],
    [/\bspaghetti\b/i, -0.4],
    [/\bnightmares?\b/i, -0.4],
];
/** In small letters. */
const neutralWords = new Set(NEUTRAL.trim().split(/\s+/));
/** What the terms of programmers in a text add to its compound score, each once. */
function addedByTerms(text) {
    return NEGATIVE.reduce((sum, [term, value]) => (term.test(text) ? sum + value : sum), 0);
}

;// CONCATENATED MODULE: ./lib/analyzers/sentiment/score.js
// The mood of a text: VADER's compound score (Hutto and Gilbert 2014, as the package vader-sentiment computes it) of its words without those that
// are terms of programs, with what programmers' own words add, from 0 (as bad as can be) over 0.5 (none) to 1.


/** Longer runs are no words; and VADER's test for capitals takes the third power of their length. */
const LONGEST_WORD = 40;
/** What stands for a term: VADER knows nothing of it. */
const TERM = 'word';
/** Words whose weight is remembered. */
const MOST_REMEMBERED = 50_000;
const compoundOf = (text) => vaderSentiment_bundle/* SentimentIntensityAnalyzer */.j.polarity_scores(text).compound;
const remembered = new Map();
/** Whether a word between two white spaces carries a feeling by itself. Without any in a text, VADER gives 0 for it. */
function carriesFeeling(word) {
    let carries = remembered.get(word);
    if (carries === undefined) {
        if (remembered.size === MOST_REMEMBERED)
            remembered.clear();
        remembered.set(word, (carries = compoundOf(word) !== 0));
    }
    return carries;
}
/** The mood of a text, from 0 to 1. */
function moodOf(text) {
    const words = text
        .split(/\s+/)
        .filter((word) => word.length <= LONGEST_WORD)
        .map((word) => word.replace(/[A-Za-z]+/g, (letters) => (neutralWords.has(letters.toLowerCase()) ? TERM : letters)));
    // VADER takes a third of a millisecond for a comment, and most of them have no such word.
    const compound = words.some(carriesFeeling) ? compoundOf(words.join(' ')) : 0;
    return (Math.max(-1, Math.min(1, compound + addedByTerms(text))) + 1) / 2;
}

;// CONCATENATED MODULE: ./lib/analyzers/sentiment/sentiment.js
// Sentiment: the mood of the comments that each commit brings or changes.






/** A quote is cut there. */
const MOST_QUOTED_CHARACTERS = 200;
/** The analyzer. State: by tick how many comments there were and their mood, the worst of low ticks, and how many were left out and why. */
class Sentiment {
    options;
    id = 'sentiment';
    needs = { hunks: true, renames: true, uast: { comments: true } };
    #ticks = new TickTable();
    #leftOut = new Float64Array(leftOutReasons.length);
    #startTime;
    #lastTick = 0;
    constructor(options) {
        this.options = options;
    }
    consume(batch, startsWithState = false) {
        const { commits, changes, paths, syntax } = batch;
        if (commits.committerTimes.length > 0)
            this.#startTime ??= (0,calendar/* midnightBefore */.Qg)(commits.committerTimes[0]);
        this.#lastTick = commits.ticks.at(-1) ?? this.#lastTick;
        if (syntax === undefined)
            return;
        const { ends, firstLines, contents } = syntax.comments;
        const texts = (0,syntax_columns/* textsOf */.CB)(syntax);
        for (let change = 0, row = 0; change < ends.length;) {
            const commit = changes.commits[change];
            this.#ticks.beginTick(commits.ticks[commit]);
            let hasComments = false;
            for (; change < ends.length && changes.commits[change] === commit; change++) {
                for (; row < ends[change]; row++) {
                    // What was there before the part of the history that is read, no commit of it brought.
                    if (startsWithState && commit === 0)
                        continue;
                    const path = changes.newPaths[change];
                    const isCounted = this.#take(texts[contents[row]], () => ({
                        file: textAt(paths.bytes, path === 0 ? 0 : paths.ends[path - 1], paths.ends[path]),
                        line: firstLines[row] + 1,
                        commit: hexAt(commits.oids, commit * commits.oidBytes, (commit + 1) * commits.oidBytes),
                    }));
                    hasComments ||= isCounted;
                }
            }
            if (hasComments)
                this.#ticks.endCommit();
        }
    }
    compact() {
        // A tick is summed up when the next one begins; nothing else is kept.
    }
    save() {
        return {
            ...this.#ticks.save(),
            leftOut: this.#leftOut.slice(),
            startTime: Float64Array.from(this.#startTime === undefined ? [] : [this.#startTime]),
            lastTick: Uint32Array.of(this.#lastTick),
        };
    }
    load(state) {
        this.#ticks.load(state);
        this.#leftOut.set(state['leftOut']);
        this.#startTime = state['startTime'][0];
        this.#lastTick = state['lastTick'][0];
    }
    result(_people) {
        const state = {
            ticks: this.#ticks.ticks(),
            quotesOf: (tick) => this.#ticks.quotesOf(tick),
            leftOut: Object.fromEntries(leftOutReasons.map((why, i) => [why, this.#leftOut[i]])),
            startTime: this.#startTime,
            lastTick: this.#lastTick,
        };
        return sentimentResult(state, this.options);
    }
    /** Takes in a comment; whether it counts. */
    #take(comment, place) {
        const prose = proseOf(comment, this.options.minCommentLength);
        if (typeof prose === 'string') {
            this.#leftOut[leftOutReasons.indexOf(prose)]++;
            return false;
        }
        const { text } = prose;
        const mood = moodOf(text);
        const isOutspoken = Math.abs(mood - 0.5) > 0.5 * this.options.sentimentGap;
        this.#ticks.add(text.length, isOutspoken ? mood : undefined, () => ({ mood, text: quoted(text), ...place() }));
        return true;
    }
}
/** A text as it is quoted: cut, without mail addresses and names of who is to do something. */
function quoted(text) {
    const bare = text.replace(/[\w.+-]+@[\w.-]+/g, '…').replace(/\b(TODO|FIXME|XXX|HACK|NOTE)\s*\([^)]*\)/gi, '$1');
    const characters = Array.from(bare);
    return characters.length <= MOST_QUOTED_CHARACTERS
        ? bare
        : `${characters.slice(0, MOST_QUOTED_CHARACTERS).join('')}…`;
}
function textAt(bytes, from, end) {
    return Buffer.from(bytes.buffer, bytes.byteOffset + from, end - from).toString('utf8');
}
function hexAt(bytes, from, end) {
    return Buffer.from(bytes.buffer, bytes.byteOffset + from, end - from).toString('hex');
}

// EXTERNAL MODULE: ./lib/analyzers/shotness/shotness.js + 1 modules
var shotness = __webpack_require__(43273);
// EXTERNAL MODULE: ./lib/analyzers/typos/typos.js + 3 modules
var typos = __webpack_require__(53488);
;// CONCATENATED MODULE: ./lib/analyzers/registry.js
// The analyzers there are. A new one is a folder and an entry here; names on the command line, in reports and in checkpoints
// are the ids of this list, which is sorted by id.









const registry = [
    {
        id: 'burndown',
        summary: 'how many lines of each period are alive at each later time',
        people: false,
        create: (options) => new Burndown(options),
    },
    {
        id: 'couples',
        summary: 'which files change together, and which people change the same files',
        people: true,
        memory: { bytes: 5 * byte_size/* MIB */.D6, bytesPerObject: 22 },
        create: (options) => new couples/* Couples */.a(options),
    },
    {
        id: 'devs',
        summary: 'who committed what, in which languages and directories, and on how few people each rests',
        people: true,
        sideCommits: true,
        memory: { bytes: 6 * byte_size/* MIB */.D6, bytesPerObject: 16 },
        create: (options) => new Devs(options),
    },
    {
        id: 'file-history',
        summary: 'who changed each file, how often and by how much',
        people: true,
        memory: { bytes: 5 * byte_size/* MIB */.D6, bytesPerObject: 22 },
        create: (options) => new file_history/* FileHistory */.T(options),
    },
    {
        id: 'imports',
        summary: 'which modules are imported since when, and who works with them',
        people: true,
        parses: true,
        create: (options) => new imports/* Imports */.l(options),
    },
    {
        id: 'sentiment',
        summary: 'the mood of the comments that commits bring, over time',
        people: false,
        parses: true,
        create: (options) => new Sentiment(options),
    },
    {
        id: 'shotness',
        summary: 'how often each function changes, and which functions change together',
        people: false,
        parses: true,
        create: (options) => new shotness/* Shotness */._(options),
    },
    {
        id: 'typos',
        summary: 'which identifiers were misspelt and corrected',
        people: false,
        parses: true,
        create: (options) => new typos/* Typos */.M(options),
    },
];
/** What the states of some analyzers are expected to take on a repository of so many objects, in bytes. */
function stateBytesOf(ids, objects) {
    return registry
        .filter(({ id }) => ids.includes(id))
        .reduce((sum, { memory }) => sum + (memory === undefined ? 0 : memory.bytes + memory.bytesPerObject * objects), 0);
}


/***/ }),

/***/ 24500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MO: () => (/* binding */ typeOfKind),
/* harmony export */   NP: () => (/* binding */ selectedKinds),
/* harmony export */   tJ: () => (/* binding */ nodeNames)
/* harmony export */ });
/* harmony import */ var _uast_roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4620);
// Which declarations are followed, in the words of the seed program's queries on trees:
//
//   filter(<condition>)     condition   .roles has "Function" | .type == "Method" | not condition | (condition)
//                                       conditions joined by and, or, &&, ||; and binds tighter
//
// A function has the roles Function and Declaration, a method Function, Method and Declaration, a class Class and Declaration.

/** What a kind of declaration is called, and its roles. */
const kinds = [
    { kind: _uast_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .DeclarationKind */ .fj.function, type: 'Function', roles: ['Function', 'Declaration'] },
    { kind: _uast_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .DeclarationKind */ .fj.method, type: 'Method', roles: ['Function', 'Method', 'Declaration'] },
    { kind: _uast_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .DeclarationKind */ .fj.class, type: 'Class', roles: ['Class', 'Declaration'] },
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

/***/ 83374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HC: () => (/* binding */ shotnessResult),
/* harmony export */   NF: () => (/* binding */ LEAST_CO_CHANGES),
/* harmony export */   fq: () => (/* binding */ riskChanges)
/* harmony export */ });
/* harmony import */ var _burndown_pair_counts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79262);
/* harmony import */ var _couples_top_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45254);
/* harmony import */ var _node_selection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24500);
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ Shotness)
});

// UNUSED EXPORTS: MOST_COUPLED

// EXTERNAL MODULE: ./lib/base/columns.js
var columns = __webpack_require__(45622);
// EXTERNAL MODULE: ./lib/changes/syntax-columns.js
var syntax_columns = __webpack_require__(81648);
// EXTERNAL MODULE: ./lib/analyzers/burndown/calendar.js
var calendar = __webpack_require__(49675);
// EXTERNAL MODULE: ./lib/analyzers/file-tracks.js
var file_tracks = __webpack_require__(69726);
// EXTERNAL MODULE: ./lib/analyzers/shotness/node-selection.js
var node_selection = __webpack_require__(24500);
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
// it goes otherwise, its record ends. So at any time the functions with a record are those of the files as they are.








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
        this.#tracks.follow(batch, (commit, from, to, files) => {
            const touched = rows === undefined ? [] : this.#takeIn(rows, from, to, files);
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
    #takeIn(rows, from, to, files) {
        const nodes = this.#nodes;
        const touched = new Set();
        const gone = [];
        const come = [];
        for (let change = from; change < to; change++) {
            const file = files[change - from];
            if (file === file_tracks/* NO_FILE */.tW)
                continue;
            rows.each(change, (row) => {
                const node = nodes.find(file, row.name);
                if (row.isOld) {
                    if (row.isAlone && node !== shotness_nodes/* NO_NODE */.lB)
                        gone.push({ ...row, file, node });
                    else if (row.isTouched && node !== shotness_nodes/* NO_NODE */.lB)
                        touched.add(node);
                }
                else if (!row.isSelected) {
                    // What had this name is of another kind now.
                    if (node !== shotness_nodes/* NO_NODE */.lB)
                        gone.push({ ...row, file, node, body: '' });
                }
                else if (row.isAlone || node === shotness_nodes/* NO_NODE */.lB)
                    come.push({ ...row, file });
                else if (row.isTouched)
                    touched.add(node);
            });
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
/** For what comes, what of the departures it was: a body that goes once and comes once, in a file, or else in the commit. */
function successorsOf(gone, come) {
    const successors = new Map();
    const taken = new Set();
    const byFile = ({ file, body }) => `${file} ${body}`;
    for (const keyOf of [byFile, ({ body }) => body]) {
        const departures = onlyOnes(gone.filter((departure) => departure.body !== '' && !taken.has(departure)), keyOf);
        const arrivals = onlyOnes(come.filter((arrival) => arrival.body !== '' && !successors.has(arrival)), keyOf);
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
            });
        }
    }
    #text(text) {
        return (this.#known[text] ??= this.nodes.text(this.#texts[text]));
    }
}


/***/ }),

/***/ 53488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ Typos),
  R: () => (/* binding */ misspeltWords)
});

// EXTERNAL MODULE: ./lib/changes/syntax-columns.js
var syntax_columns = __webpack_require__(81648);
// EXTERNAL MODULE: ./lib/uast/english-words.js
var english_words = __webpack_require__(95449);
// EXTERNAL MODULE: ./lib/analyzers/burndown/calendar.js
var calendar = __webpack_require__(49675);
// EXTERNAL MODULE: ./lib/base/columns.js
var columns = __webpack_require__(45622);
// EXTERNAL MODULE: ./lib/analyzers/path-table.js
var path_table = __webpack_require__(34121);
;// CONCATENATED MODULE: ./lib/analyzers/typos/fix-table.js
// Corrections that a history made: which identifier became which, where and in which commit. Bounded: what comes when it is full is counted,
// and not kept.


/** The most corrections that are kept: a few megabytes. */
const MOST_FIXES = 50_000;
const NUMBERS = ['wrong', 'correct', 'files', 'lines', 'counts', 'commits', 'ticks'];
class FixTable {
    mostFixes;
    /** Identifiers and paths. */
    #texts = new path_table/* PathTable */.m();
    #oids = new path_table/* PathTable */.m();
    #numbers = Object.fromEntries(NUMBERS.map((name) => [name, new Uint32Array(0)]));
    #size = 0;
    /** Row by identifiers, for the change at hand. */
    #open = new Map();
    /** Corrections that came when the table was full. */
    notKept = 0;
    constructor(mostFixes = MOST_FIXES) {
        this.mostFixes = mostFixes;
    }
    /** Takes no more lines for the corrections of the change that was at hand. */
    endChange() {
        this.#open.clear();
    }
    /** Adds a line of the change at hand. */
    add(wrong, correct, path, line, oid, tick) {
        const key = `${wrong}\n${correct}`;
        const known = this.#open.get(key);
        if (known !== undefined) {
            this.#numbers.counts[known]++;
            return;
        }
        if (this.#size === this.mostFixes) {
            this.notKept++;
            return;
        }
        const row = this.#size++;
        this.#open.set(key, row);
        const values = [
            this.#text(wrong),
            this.#text(correct),
            this.#texts.add(path, 0, path.length),
            line,
            1,
            this.#oids.add(oid, 0, oid.length),
            tick,
        ];
        NUMBERS.forEach((name, i) => {
            if (row >= this.#numbers[name].length)
                this.#numbers[name] = (0,columns/* grownColumn */.w)(this.#numbers[name], row + 1);
            this.#numbers[name][row] = values[i];
        });
    }
    /** All corrections, in the order of the history. */
    *fixes() {
        const { wrong, correct, files, lines, counts, commits, ticks } = this.#numbers;
        const text = (id) => Buffer.from(this.#texts.path(id)).toString('utf8');
        for (let row = 0; row < this.#size; row++) {
            yield {
                wrong: text(wrong[row]),
                correct: text(correct[row]),
                file: text(files[row]),
                line: lines[row],
                lines: counts[row],
                commit: Buffer.from(this.#oids.path(commits[row])).toString('hex'),
                tick: ticks[row],
            };
        }
    }
    save() {
        const [texts, oids] = [this.#texts.save(), this.#oids.save()];
        return {
            ...Object.fromEntries(NUMBERS.map((name) => [name, this.#numbers[name].slice(0, this.#size)])),
            textBytes: texts.bytes,
            textEnds: texts.ends,
            oidBytes: oids.bytes,
            oidEnds: oids.ends,
            notKept: Float64Array.of(this.notKept),
        };
    }
    /** Replaces the table by one that `save` gave; between two changes. */
    load(state) {
        for (const name of NUMBERS)
            this.#numbers[name] = Uint32Array.from(state[name]);
        this.#size = state['wrong'].length;
        const { textBytes, textEnds, oidBytes, oidEnds, notKept } = state;
        this.#texts.load({ bytes: textBytes, ends: textEnds });
        this.#oids.load({ bytes: oidBytes, ends: oidEnds });
        this.notKept = notKept[0];
        this.#open.clear();
    }
    #text(text) {
        const bytes = Buffer.from(text, 'utf8');
        return this.#texts.add(bytes, 0, bytes.length);
    }
}

;// CONCATENATED MODULE: ./lib/analyzers/typos/spelling.js
// Whether an identifier that became another was misspelt. It was if the two are the same words but for one, and that one was no word, and is
// one now, a small edit away. Every guard turns down what is more likely something else: a rename, another case, a plural. Where words are
// written without anything between them, as C has them, two are a word, too.

/**
 * Why a pair of identifiers is taken for no typo: their letters are equal but for case and underscores; words come, go, or several differ; a
 * word is too short, or an identifier too long; what was written is a word; what it became is none; one is the plural of the other; both are
 * spellings of one word, British and American; a letter comes or goes at the beginning, or goes at the end, as marks do (`zfree`, `free`);
 * they are too far apart.
 */
const doubts = [
    'letter_case',
    'other_words',
    'length',
    'known_word',
    'unknown_word',
    'plural',
    'variant',
    'affix',
    'distant',
];
/** Shorter words are abbreviations as often as not. */
const LEAST_LETTERS = 4;
/**
 * Letters of two words that are written as one, and of the shorter of them: much that is short is two words by chance. In what is wrong the shorter
 * must be longer, for `convertion` ends in a word, too.
 */
const LEAST_TOGETHER = 8;
const LEAST_PART = 3;
const LEAST_WRONG_PART = 4;
/** From so many letters on, two edits still leave one word only that can be meant. */
const LONG_LETTERS = 8;
/** Longer identifiers are made by a program. */
const MOST_LETTERS = 100;
/** The misspelt word of an identifier that became another one; or why there is none. `most` edits are allowed, at the most. */
function misspelling(before, after, most) {
    if (before.length > MOST_LETTERS || after.length > MOST_LETTERS)
        return 'length';
    const [old, current] = [(0,english_words/* wordsOf */.Z)(before), (0,english_words/* wordsOf */.Z)(after)];
    if (old.join('') === current.join(''))
        return 'letter_case';
    if (old.length !== current.length)
        return 'other_words';
    let pair;
    for (const [at, wrong] of old.entries()) {
        const correct = current[at];
        if (wrong === correct || (wrong === pair?.wrong && correct === pair.correct))
            continue;
        if (pair !== undefined)
            return 'other_words';
        pair = { wrong, correct };
    }
    return pair === undefined ? 'letter_case' : (doubtAbout(pair, most) ?? pair);
}
function doubtAbout({ wrong, correct }, most) {
    const letters = Math.min(wrong.length, correct.length);
    if (letters < LEAST_LETTERS)
        return 'length';
    const allowed = Math.min(most, letters < LONG_LETTERS ? 1 : 2);
    if (Math.abs(wrong.length - correct.length) > allowed)
        return 'distant';
    if (isWord(wrong, LEAST_WRONG_PART))
        return 'known_word';
    if (!isWord(correct, LEAST_PART))
        return 'unknown_word';
    if (isPlural(wrong, correct) || isPlural(correct, wrong))
        return 'plural';
    if (americanOf(wrong) === americanOf(correct))
        return 'variant';
    if (wrong.endsWith(correct) || correct.endsWith(wrong) || wrong.startsWith(correct))
        return 'affix';
    return edits(wrong, correct) > allowed ? 'distant' : undefined;
}
/** A word, or two. */
function isWord(text, leastPart) {
    if ((0,english_words/* isEnglishWord */.t)(text))
        return true;
    if (text.length < LEAST_TOGETHER)
        return false;
    for (let at = leastPart; at <= text.length - leastPart; at++) {
        if ((0,english_words/* isEnglishWord */.t)(text.slice(0, at)) && (0,english_words/* isEnglishWord */.t)(text.slice(at)))
            return true;
    }
    return false;
}
function isPlural(many, one) {
    return [`${one}s`, `${one}es`, one.replace(/y$/, 'ies')].includes(many);
}
/** A word as it is spelt in America, as far as endings tell; of other words something that only serves to compare. */
function americanOf(word) {
    return word
        .replace('our', 'or')
        .replace(/([iy])s(?=e|ing|able|ation)/, '$1z')
        .replace(/(?<=[tb])re$/, 'er')
        .replace(/ogue$/, 'og')
        .replace(/ence$/, 'ense');
}
/**
 * The least number of letters inserted, deleted or replaced, or neighbours exchanged, that make one word of another, no part being edited
 * twice (Damerau 1964, as optimal string alignment).
 */
function edits(a, b) {
    let [beforeLast, last] = [[], Array.from({ length: b.length + 1 }, (_, column) => column)];
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const differs = a[row - 1] === b[column - 1] ? 0 : 1;
            let least = Math.min(last[column] + 1, current[column - 1] + 1, last[column - 1] + differs);
            const isExchange = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            if (isExchange)
                least = Math.min(least, beforeLast[column - 2] + 1);
            current.push(least);
        }
        [beforeLast, last] = [last, current];
    }
    return last[b.length];
}

;// CONCATENATED MODULE: ./lib/analyzers/typos/result.js
// What typos reports. Pure; field names are those of the report. Nothing in it is about people.

const HOUR = 3600;
/** Makes the result. */
function typosResult(state, options) {
    const { fixes, notKept, doubts, startTime, lastTick } = state;
    const { listLimit } = options;
    const typos = typosOf(fixes, options.typosMostDistance);
    const patterns = patternsOf(typos);
    const files = filesOf(fixes);
    const totalLines = fixes.reduce((sum, { lines }) => sum + lines, 0);
    const leftOut = Object.values(doubts).reduce((sum, count) => sum + count, 0);
    return {
        aggregate: {
            total_typos: typos.length,
            unique_patterns: patterns.length,
            affected_files: files.length,
            affected_commits: new Set(fixes.map(({ commit }) => commit)).size,
            total_lines: totalLines,
            candidates: totalLines + notKept + leftOut,
            left_out: doubts,
            not_kept: notKept,
        },
        tick_size_seconds: options.tickSizeHours * HOUR,
        start_time_seconds: startTime ?? null,
        last_tick: lastTick,
        list_totals: { typo_list: typos.length, patterns: patterns.length, file_typos: files.length },
        typo_list: typos.sort((a, b) => b.tick - a.tick).slice(0, listLimit),
        patterns: patterns.slice(0, listLimit),
        file_typos: files.slice(0, listLimit),
    };
}
function grouped(fixes, keyOf) {
    const groups = new Map();
    for (const fix of fixes) {
        const group = groups.get(keyOf(fix));
        if (group === undefined)
            groups.set(keyOf(fix), [fix]);
        else
            group.push(fix);
    }
    return [...groups.values()];
}
const linesOf = (fixes) => fixes.reduce((sum, { lines }) => sum + lines, 0);
/** In the order in which they were first corrected. */
function typosOf(fixes, mostDistance) {
    return grouped(fixes, ({ wrong, correct }) => `${wrong}\n${correct}`).map((group) => {
        const [{ wrong, correct, file, line, commit, tick }] = group;
        const word = misspelling(wrong, correct, mostDistance);
        const { wrong: wrongWord, correct: correctWord } = typeof word === 'string' ? { wrong, correct } : word;
        return {
            wrong,
            correct,
            wrong_word: wrongWord,
            correct_word: correctWord,
            file,
            line,
            commit,
            tick,
            lines: linesOf(group),
            files: new Set(group.map((fix) => fix.file)).size,
            commits: new Set(group.map((fix) => fix.commit)).size,
        };
    });
}
function patternsOf(typos) {
    const patterns = new Map();
    for (const { wrong_word: wrong, correct_word: correct, lines } of typos) {
        const key = `${wrong}\n${correct}`;
        const pattern = patterns.get(key) ?? { wrong, correct, identifiers: 0, frequency: 0 };
        pattern.identifiers++;
        pattern.frequency += lines;
        patterns.set(key, pattern);
    }
    return [...patterns.values()].sort((a, b) => b.frequency - a.frequency || byBytes(a.wrong, b.wrong) || byBytes(a.correct, b.correct));
}
function filesOf(fixes) {
    return grouped(fixes, ({ file }) => file)
        .map((group) => ({
        file: group[0].file,
        typo_count: new Set(group.map(({ wrong, correct }) => `${wrong}\n${correct}`)).size,
        fixed_typos: linesOf(group),
    }))
        .sort((a, b) => b.typo_count - a.typo_count || b.fixed_typos - a.fixed_typos || byBytes(a.file, b.file));
}
function byBytes(a, b) {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

;// CONCATENATED MODULE: ./lib/analyzers/typos/typos.js
// Typos: identifiers that were misspelt and are corrected, as the lines show that a commit replaces one by one.
//
// Of a hunk with as many old lines as new ones, each line is compared with the one that took its place. Where they are a few characters apart
// and differ in one identifier, the two are judged (spelling.ts). One that differs at several places of a line in the same way is one.






/** The analyzer. State: the corrections, and how many pairs of identifiers were taken for something else, by reason. */
class Typos {
    options;
    id = 'typos';
    needs;
    #fixes = new FixTable();
    #doubts = new Float64Array(doubts.length);
    #startTime;
    #lastTick = 0;
    constructor(options) {
        this.options = options;
        this.needs = { hunks: true, renames: true, uast: { identifiers: { mostDistance: options.typosMostDistance } } };
    }
    consume(batch, _startsWithState = false) {
        const { commits, changes, paths, syntax } = batch;
        if (commits.committerTimes.length > 0)
            this.#startTime ??= (0,calendar/* midnightBefore */.Qg)(commits.committerTimes[0]);
        this.#lastTick = commits.ticks.at(-1) ?? this.#lastTick;
        if (syntax === undefined)
            return;
        const { replacedLines, identifiers } = syntax;
        const texts = (0,syntax_columns/* textsOf */.CB)(syntax);
        for (let change = 0, pair = 0, identifier = 0; change < replacedLines.ends.length; change++) {
            const commit = changes.commits[change];
            for (; pair < replacedLines.ends[change]; pair++) {
                const [old, current] = [[], []];
                for (; identifier < identifiers.ends[pair]; identifier++) {
                    (identifiers.sides[identifier] === syntax_columns/* Side */.mn.old ? old : current).push(texts[identifiers.names[identifier]]);
                }
                const changed = onlyDifference(old, current);
                if (changed === undefined)
                    continue;
                const verdict = misspelling(changed.before, changed.after, this.options.typosMostDistance);
                if (typeof verdict === 'string') {
                    this.#doubts[doubts.indexOf(verdict)]++;
                    continue;
                }
                const path = changes.newPaths[change];
                this.#fixes.add(changed.before, changed.after, paths.bytes.subarray(path === 0 ? 0 : paths.ends[path - 1], paths.ends[path]), replacedLines.newLines[pair] + 1, commits.oids.subarray(commit * commits.oidBytes, (commit + 1) * commits.oidBytes), commits.ticks[commit]);
            }
            this.#fixes.endChange();
        }
    }
    compact() {
        // Only what was found is kept, and distances leave nothing behind.
    }
    save() {
        return {
            ...this.#fixes.save(),
            doubts: this.#doubts.slice(),
            startTime: Float64Array.from(this.#startTime === undefined ? [] : [this.#startTime]),
            lastTick: Uint32Array.of(this.#lastTick),
        };
    }
    load(state) {
        this.#fixes.load(state);
        this.#doubts.set(state['doubts']);
        this.#startTime = state['startTime'][0];
        this.#lastTick = state['lastTick'][0];
    }
    result(_people) {
        const state = {
            fixes: [...this.#fixes.fixes()],
            notKept: this.#fixes.notKept,
            doubts: Object.fromEntries(doubts.map((doubt, i) => [doubt, this.#doubts[i]])),
            startTime: this.#startTime,
            lastTick: this.#lastTick,
        };
        return typosResult(state, this.options);
    }
    /** The misspelt words that were ever corrected, with their last correction. */
    corrections() {
        const known = new Map();
        for (const { wrong, correct, lines, commit, tick } of this.#fixes.fixes()) {
            const pair = misspelling(wrong, correct, this.options.typosMostDistance);
            if (typeof pair === 'string')
                continue;
            const before = known.get(pair.wrong);
            const count = before?.correct === pair.correct ? before.lines : 0;
            known.set(pair.wrong, { ...pair, commit, tick, lines: lines + count });
        }
        return known;
    }
}
/** The one identifier that differs between two lines, and what it became; undefined if none does, or more than one. */
function onlyDifference(old, current) {
    if (old.length !== current.length)
        return undefined;
    let found;
    for (const [at, before] of old.entries()) {
        const after = current[at];
        if (before === after || (before === found?.before && after === found.after))
            continue;
        if (found !== undefined)
            return undefined;
        found = { before, after };
    }
    return found;
}
/** The words of an identifier that were corrected before, as they should be. */
function misspeltWords(identifier, corrections) {
    return [...new Set((0,english_words/* wordsOf */.Z)(identifier))].flatMap((word) => corrections.get(word) ?? []);
}


/***/ }),

/***/ 81381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $j: () => (/* binding */ formatByteSize),
/* harmony export */   D6: () => (/* binding */ MIB),
/* harmony export */   nS: () => (/* binding */ parseByteSize)
/* harmony export */ });
// Sizes in bytes as people write them, by the rules of the Go package go-humanize: a number, a blank if one likes, and a unit in
// either case. kB, MB, … count in thousands, KiB, MiB, … in 1,024s; `k`, `m`, `g` alone are thousands, `ki`, `mi`, `gi` 1,024s.
const KIB = 1024;
const MIB = 1024 * KIB;
const SI = 1000;
const powers = ['k', 'm', 'g', 't', 'p', 'e'];
/** Bytes of a unit in lower case; undefined for what is none. */
function bytesOf(unit) {
    if (unit === '' || unit === 'b')
        return 1;
    const power = powers.indexOf(unit[0]) + 1;
    if (power === 0)
        return undefined;
    if (/^.b?$/.test(unit))
        return SI ** power;
    return /^.ib?$/.test(unit) ? KIB ** power : undefined;
}
/**
 * Reads a size: `256MiB`, `1GiB`, `500MB`, `1.5 GB`, `1,024`; a fraction of a byte is dropped. Zero is a size; callers that need more say so.
 */
function parseByteSize(text) {
    const [, sign, digits, unit] = /^\s*([+-]?)([0-9][0-9,]*\.?[0-9]*|\.[0-9]+)\s*([A-Za-z]*)\s*$/.exec(text) ?? [];
    if (digits === undefined)
        return 'no number';
    if (sign === '-')
        return 'negative';
    const factor = bytesOf(unit.toLowerCase());
    if (factor === undefined)
        return 'unknown unit';
    const bytes = Math.floor(Number(digits.replaceAll(',', '')) * factor);
    return Number.isSafeInteger(bytes) ? bytes : 'too large';
}
/** A size for a reader, in 1,024s: `90 MiB`, `1.5 GiB`; to one digit below ten. */
function formatByteSize(bytes) {
    if (bytes < KIB)
        return `${bytes} B`;
    const power = Math.min(powers.length, Math.floor(Math.log(bytes) / Math.log(KIB)));
    const value = bytes / KIB ** power;
    if (Math.round(value) === KIB && power < powers.length)
        return formatByteSize(KIB ** (power + 1));
    const digits = value < 10 ? String(Math.round(value * 10) / 10) : String(Math.round(value));
    return `${digits} ${powers[power - 1].toUpperCase()}iB`;
}


/***/ }),

/***/ 45622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ ChangeKind),
/* harmony export */   FT: () => (/* binding */ ChangeFlag),
/* harmony export */   PL: () => (/* binding */ columnsOf)
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
/** How a file changed. A rename may also change content; a change of type (file to symlink) is a modification. */
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 95449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ wordsOf),
/* harmony export */   t: () => (/* binding */ isEnglishWord)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17594);
// The words of English, and those that people who write programs use as words: small letters a to z (scripts/build-words.mjs). They lie
// compressed in ../words and are unpacked when the first is asked for: 1.5 MB of sorted lines, which are searched as they are.



const LINE_FEED = 10;
const FILE = 'english.txt.br';
/** Beside the folder of this file, as in src/ and lib/, or of the bundle. */
const file = [`../words/${FILE}`, `./words/${FILE}`]
    .map((path) => new URL(path, import.meta.url))
    .find((place) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(place));
let lines;
/** The words of an identifier in small letters: runs that `_`, a change of case or a digit parts. */
function wordsOf(identifier) {
    const runs = identifier.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lo}+|\d+/gu) ?? [];
    return runs.map((run) => run.toLowerCase());
}
/** Whether a word in small letters is one. Throws `bug-words` when the list is not where the program is. */
function isEnglishWord(word) {
    if (!/^[a-z]+$/.test(word))
        return false;
    lines ??= unpacked();
    const wanted = Buffer.from(word, 'latin1');
    // Offsets of beginnings of lines: what is wanted lies in [low, high), if anywhere.
    let low = 0;
    let high = lines.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        const start = middle === 0 ? 0 : lines.lastIndexOf(LINE_FEED, middle - 1) + 1;
        const end = lines.indexOf(LINE_FEED, start);
        const order = wanted.compare(lines, start, end);
        if (order === 0)
            return true;
        if (order < 0)
            high = start;
        else
            low = end + 1;
    }
    return false;
}
function unpacked() {
    if (file === undefined)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodefangError */ .UD('bug-words', `${FILE} is not where the program is`, {});
    return (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.brotliDecompressSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file));
}


/***/ }),

/***/ 51609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isRelativeImport)
/* harmony export */ });
/* unused harmony export importNames */
/* harmony import */ var _language_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60374);
// Names of imported modules from what is written: without quotes and brackets, without the names they get, each of a list by itself.

/** Languages in which a list of modules has their common beginning before a brace: `std::{fs, io}`. */
const WITH_LISTS = new Set(['Rust', 'PHP', 'Scala']);
/** Longer names are cut. */
const LONGEST_NAME = 300;
/** The names of the modules that the text of an import role says, in a language at a place of the table. */
function importNames(language, written) {
    const text = written.replace(/\s+/g, ' ').trim();
    if (languages[language].name === 'Ruby')
        return rubyNames(text);
    const names = WITH_LISTS.has(languages[language].name)
        ? listed(text.replace(/^(?:use|import) (?:function |const )?/, '').replace(/;$/, ''))
        : [text];
    return names
        .map(unquoted)
        .filter((name) => name !== '')
        .map((name) => name.slice(0, LONGEST_NAME));
}
/** A name, or a whole `require_relative 'a'`, which names `./a`. */
function rubyNames(text) {
    const [, own] = /^require_relative\b[^'"]*['"]([^]*)['"][^'"]*$/.exec(text) ?? [];
    const name = own === undefined || own.startsWith('.') ? (own ?? text) : `./${own}`;
    return [name.slice(0, LONGEST_NAME)];
}
function unquoted(text) {
    return text.replace(/^(?:(['"`])(.*)\1|<(.*)>)$/s, '$2$3');
}
/** `a, b::{c, d::{e, f}}` as `a`, `b::c`, `b::d::e`, `b::d::f`. A list's member `self` is what stands before the list. */
function listed(text) {
    const members = [];
    let depth = 0;
    let from = 0;
    for (let at = 0; at < text.length; at++) {
        if (text[at] === '{')
            depth++;
        else if (text[at] === '}')
            depth--;
        else if (text[at] === ',' && depth === 0) {
            members.push(text.slice(from, at));
            from = at + 1;
        }
    }
    members.push(text.slice(from));
    return members.flatMap((member) => expanded(member.trim())).filter((member) => member !== '');
}
function expanded(member) {
    const open = member.indexOf('{');
    if (open < 0)
        return [
            member
                .replace(/ (?:as|=>) .*$/, '')
                .replace(/^\\/, '')
                .trim(),
        ];
    const before = member.slice(0, open).trim();
    const close = member.lastIndexOf('}');
    return listed(member.slice(open + 1, close < 0 ? member.length : close)).map((inner) => inner === 'self' ? before.replace(/(?:::|[.\\])$/, '') : before + inner);
}
/** Whether the name of a module says where it lies from the file that imports it, so that it is the project's own. */
function isRelativeImport(language, name) {
    switch (_language_table_js__WEBPACK_IMPORTED_MODULE_0__/* .languages */ .eo[language].name) {
        case 'Rust':
            return /^(?:crate|self|super)(?:::|$)/.test(name);
        case 'CSS':
        case 'HTML':
            return !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(name);
        case 'Zig':
            return name.endsWith('.zig');
        default:
            return /^\.{1,2}(?:\/|$|\w|\.)/.test(name);
    }
}


/***/ }),

/***/ 60374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eo: () => (/* binding */ languages)
/* harmony export */ });
/* unused harmony exports NO_LANGUAGE, languageOfPath, dialectOf, languageOfText */
// Which languages can be parsed, and how a file's language is told: by its name, and where a name is of two languages, by what is
// written in it. Names are those of GitHub Linguist. Order is part of no file: states and columns of a run hold places in it, and are
// only read by the program that wrote them.
/** The languages, sorted by name. */
const languages = [
    { name: 'C', grammar: 'c', extensions: ['c', 'h'] },
    { name: 'C#', grammar: 'c-sharp', extensions: ['cs', 'csx'] },
    {
        name: 'C++',
        grammar: 'cpp',
        extensions: ['cpp', 'cc', 'cxx', 'c++', 'hpp', 'hh', 'hxx', 'h++', 'ipp', 'tpp', 'inl'],
    },
    { name: 'CSS', grammar: 'css', extensions: ['css'] },
    { name: 'Go', grammar: 'go', extensions: ['go'] },
    { name: 'HTML', grammar: 'html', extensions: ['html', 'htm', 'xhtml'] },
    { name: 'Java', grammar: 'java', extensions: ['java'] },
    {
        name: 'JavaScript',
        grammar: 'javascript',
        extensions: ['js', 'mjs', 'cjs', 'jsx', 'es6'],
        fileNames: ['Jakefile'],
    },
    { name: 'Kotlin', grammar: 'kotlin', extensions: ['kt', 'kts'] },
    { name: 'Lua', grammar: 'lua', extensions: ['lua', 'rockspec'] },
    { name: 'PHP', grammar: 'php', extensions: ['php', 'phtml', 'php5', 'phpt'] },
    {
        name: 'Python',
        grammar: 'python',
        extensions: ['py', 'pyi', 'pyw'],
        fileNames: ['SConstruct', 'SConscript', 'wscript'],
    },
    {
        name: 'Ruby',
        grammar: 'ruby',
        extensions: ['rb', 'rake', 'gemspec', 'ru'],
        fileNames: ['Gemfile', 'Rakefile', 'Guardfile', 'Podfile', 'Vagrantfile', 'Fastfile'],
    },
    { name: 'Rust', grammar: 'rust', extensions: ['rs'] },
    { name: 'Scala', grammar: 'scala', extensions: ['scala', 'sc', 'sbt'] },
    {
        name: 'Shell',
        grammar: 'bash',
        extensions: ['sh', 'bash', 'bats', 'ksh'],
        fileNames: ['.bashrc', '.bash_profile', '.profile'],
    },
    { name: 'TSX', grammar: 'tsx', query: 'typescript', extensions: ['tsx'] },
    { name: 'TypeScript', grammar: 'typescript', extensions: ['ts', 'mts', 'cts'] },
    { name: 'Zig', grammar: 'zig', extensions: ['zig'] },
];
/** No language of the table. */
const NO_LANGUAGE = (/* unused pure expression or super */ null && (-1));
const byExtension = new Map(languages.flatMap(({ extensions }, place) => extensions.map((name) => [name, place])));
const byFileName = new Map(languages.flatMap(({ fileNames = [] }, place) => fileNames.map((name) => [name, place])));
const C = languages.findIndex(({ name }) => name === 'C');
const CPP = languages.findIndex(({ name }) => name === 'C++');
/** Place in the table of a file's language, told by its path; `NO_LANGUAGE` if it has none. */
function languageOfPath(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const dot = name.lastIndexOf('.');
    return (byFileName.get(name) ?? (dot < 0 ? undefined : byExtension.get(name.slice(dot + 1).toLowerCase())) ?? NO_LANGUAGE);
}
/** What C has no word for, at the start of a line. */
const CPP_WORDS = /^[ \t]*(?:class[ \t]+\w+\s*(?:final\s*)?[:{]|namespace[ \t]+[\w:]+\s*\{|template[ \t]*<|using[ \t]+(?:namespace[ \t]+\w|\w+[ \t]*=)|(?:public|private|protected)[ \t]*:|#[ \t]*include[ \t]*<\w+>)/m;
/** The name of a file whose language its text has a say in. */
const HEADER = /\.h$/i;
/** Names a version of a file: two files of equal text and equal dialect are of one language. */
function dialectOf(place, path) {
    return place === C && HEADER.test(path) ? 'h' : String(place);
}
/** The language of a file at a path of language `place`, its text being known: a header written in C++ is C++. */
function languageOfText(place, path, text) {
    return place === C && HEADER.test(path) && CPP_WORDS.test(text) ? CPP : place;
}


/***/ }),

/***/ 4620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fj: () => (/* binding */ DeclarationKind)
/* harmony export */ });
/* unused harmony exports roles, DECLARATION_PARTS */
// The universal roles that syntax has in any language. A query (queries/*.scm) gives each to nodes of its grammar, by captures of
// these names.
//
//   function, method, class   a declaration with a name; @name is that of the declaration in whose pattern it stands, @scope names what
//                             it belongs to where that does not enclose it (the receiver of a Go method)
//   namespace                 names what it encloses, and is no declaration itself
//   import                    what names a module that is imported, as it is written; import-names.ts makes names of it
//   comment, string, identifier, parameter, branch
//
// Captures that begin with _ serve predicates only.
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


/***/ })

};
