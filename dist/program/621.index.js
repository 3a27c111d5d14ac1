'use strict';
exports.id = 621;
exports.ids = [621];
exports.modules = {

/***/ 10621:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Couples: () => (/* binding */ Couples)
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


/***/ })

};
