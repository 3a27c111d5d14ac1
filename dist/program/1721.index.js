'use strict';
exports.id = 1721;
exports.ids = [1721];
exports.modules = {

/***/ 71721:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Burndown: () => (/* binding */ Burndown)
});

// EXTERNAL MODULE: ./lib/budget/report-room.js
var report_room = __webpack_require__(50143);
// EXTERNAL MODULE: ./lib/changes/change-batch.js
var change_batch = __webpack_require__(90316);
// EXTERNAL MODULE: ./lib/analyzers/file-tracks.js
var file_tracks = __webpack_require__(69726);
// EXTERNAL MODULE: ./lib/base/columns.js
var columns = __webpack_require__(45622);
;// CONCATENATED MODULE: ./lib/analyzers/burndown/births.js
// The births of lines: a dense number for every (tick, owner) in which lines were born, so that a run of lines carries one number
// whether owners are tracked or not. Numbers count from 0 in the order of first sight; ticks never decrease. Each birth also
// knows how many lines were ever written in it, and how many of them live.

/** A table of births. */
class Births {
    ticks = new Uint32Array(256);
    owners = new Uint32Array(256);
    lines = new Float64Array(256);
    alive = new Float64Array(256);
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
            this.alive = (0,columns/* grownColumn */.w)(this.alive, birth + 1);
        }
        this.ticks[birth] = tick;
        this.owners[birth] = owner;
        this.newest.set(owner, birth);
        return birth;
    }
    /** Counts lines as written. */
    write(birth, lines) {
        this.lines[birth] += lines;
        this.alive[birth] += lines;
    }
    /** Counts lines as dead. */
    remove(birth, lines) {
        this.alive[birth] -= lines;
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
    /** Living lines by birth: a view, which holds until the next line. */
    get living() {
        return this.alive.subarray(0, this.count);
    }
    /** The state, one row a birth: views, which hold until the next line. Which lines live is for the timelines to keep. */
    save() {
        const { count } = this;
        return {
            ticks: this.ticks.subarray(0, count),
            owners: this.owners.subarray(0, count),
            lines: this.lines.subarray(0, count),
        };
    }
    /** Replaces the state by one that `save` gave, in which no line lives: `living` is to be filled. */
    load({ ticks, owners, lines }) {
        this.ticks = ticks.slice();
        this.owners = owners.slice();
        this.lines = lines.slice();
        this.alive = new Float64Array(lines.length);
        this.count = ticks.length;
        this.newest.clear();
        this.newestTick = ticks.at(-1) ?? -1;
        for (let birth = this.count - 1; birth >= 0 && ticks[birth] === this.newestTick; birth--) {
            this.newest.set(owners[birth], birth);
        }
    }
}

// EXTERNAL MODULE: ./lib/base/release.js
var release = __webpack_require__(34764);
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
        const { samples, bands, lines } = after;
        (0,release/* release */._)(before, { samples, bands, lines, order });
        this.resizeTail(1024);
        this.tail = 0;
    }
    /** The state, packed: views, which hold until more is added. */
    save() {
        this.compact();
        return this.packed;
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
            const { subjects, samples, bands, lines } = this;
            (0,release/* release */._)({ subjects, samples, bands, lines });
            this.subjects = new Uint32Array(length);
            this.samples = new Uint32Array(length);
            this.bands = new Uint32Array(length);
            this.lines = new Int32Array(length);
            return;
        }
        this.subjects = (0,release/* regrown */.l)(this.subjects, length);
        this.samples = (0,release/* regrown */.l)(this.samples, length);
        this.bands = (0,release/* regrown */.l)(this.bands, length);
        this.lines = (0,release/* regrown */.l)(this.lines, length);
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
    /** Closed samples: sample number, end of its rows in `bands` and `deltas`; room for more of both than there are. */
    samples = new Uint32Array(64);
    ends = new Uint32Array(64);
    closed = 0;
    bands = new Uint32Array(256);
    deltas = new Float64Array(256);
    rowEnd = 0;
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
        for (let closed = 0; closed < this.closed; closed++) {
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
    /** The state; the last row of `samples` is the sample still open. Views, which hold until more is booked. */
    save() {
        const { closed, rowEnd, openSample } = this;
        if (openSample >= 0)
            this.append(openSample, this.openBands());
        const state = {
            lastTick: Int32Array.of(this.lastTick),
            samples: this.samples.subarray(0, this.closed),
            ends: this.ends.subarray(0, this.closed),
            bands: this.bands.subarray(0, this.rowEnd),
            deltas: this.deltas.subarray(0, this.rowEnd),
        };
        // It stays open: what stands behind the closed ones is written over when more is closed.
        this.closed = closed;
        this.rowEnd = rowEnd;
        return state;
    }
    /** Replaces the state by one that `save` gave a ledger of the same granularity and sampling. */
    load(state) {
        this.closed = Math.max(0, state.samples.length - 1);
        this.rowEnd = this.closed === 0 ? 0 : state.ends[this.closed - 1];
        this.lastTick = state.lastTick[0];
        // What is still open stands behind what is closed.
        this.samples = state.samples.slice();
        this.ends = state.ends.slice();
        this.bands = state.bands.slice();
        this.deltas = state.deltas.slice();
        this.clearOpen();
        this.openSample = state.samples.at(-1) ?? -1;
        for (let row = this.rowEnd; row < state.bands.length; row++)
            this.book(state.bands[row], state.deltas[row]);
    }
    /** Writes a sample behind the closed ones, and takes it for closed. */
    append(sample, bands) {
        if (this.closed === this.samples.length) {
            this.samples = (0,release/* regrown */.l)(this.samples, this.closed + 1);
            this.ends = (0,release/* regrown */.l)(this.ends, this.closed + 1);
        }
        const end = this.rowEnd + bands.length;
        if (end > this.bands.length) {
            this.bands = (0,release/* regrown */.l)(this.bands, end);
            this.deltas = (0,release/* regrown */.l)(this.deltas, end);
        }
        for (const band of bands) {
            this.bands[this.rowEnd] = band;
            this.deltas[this.rowEnd++] = this.open[band];
        }
        this.samples[this.closed] = sample;
        this.ends[this.closed++] = end;
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
        if (bands.length > 0)
            this.append(this.openSample, bands);
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
        this.births.remove(birth, lines);
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
        const ages = new Uint32Array(this.deaths.size);
        const lines = new Float64Array(ages.length);
        let at = 0;
        this.deaths.forEach((died, age) => {
            ages[at] = age;
            lines[at++] = died;
        });
        return {
            ...columnsOf('project', this.project.save()),
            ...columnsOf('births', this.births.save()),
            ...columnsOf('files', this.files?.save()),
            ...columnsOf('owners', this.owners?.save()),
            ...columnsOf('removals', this.removals?.save()),
            'deaths.ages': ages,
            'deaths.lines': lines,
            peak: Float64Array.of(this.pastPeaks, this.peakBand, this.bandLines, this.bandPeak),
        };
    }
    /** Replaces the state by one that `save` gave with the same options; `births.living` is to be filled. */
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
// EXTERNAL MODULE: ./lib/analyzers/labels.js + 2 modules
var labels = __webpack_require__(94823);
;// CONCATENATED MODULE: ./lib/analyzers/burndown/places.js
// Lines alive by where they are: by the top-level directory and by the language of their file, at the end of every sample. A file that moves takes
// its lines along: they leave where it was and come where it is.



/** Places in a result; the rest are nowhere, and what is missing to all lines are theirs. */
const MOST_PLACES = 100;
/** Lines of all ages. */
const BAND = 0;
/** The account. State: numbered places, and their cells. */
class Places {
    labels = new labels/* LabelTables */.Wg();
    directories = new CellLog();
    languages = new CellLog();
    /** Books the rows of a batch: what each takes from where its file was, and brings to where it is. */
    of(batch) {
        // By names alone: whether first lines are read depends on other analyzers.
        const labelsOf = this.labels.of({ ...batch, shebangs: undefined });
        const { changes } = batch;
        const book = (path, row, sample, lines) => {
            if (lines === 0)
                return;
            const { directory, language } = labelsOf(path, row);
            this.directories.add(directory, sample, BAND, lines);
            this.languages.add(language, sample, BAND, lines);
        };
        return (row, sample) => {
            if ((0,file_tracks/* hadFile */.yU)(changes, row))
                book(changes.oldPaths[row], row, sample, -changes.oldLines[row]);
            if ((0,file_tracks/* hasFile */.jv)(changes, row))
                book(changes.newPaths[row], row, sample, changes.newLines[row]);
        };
    }
    compact() {
        this.directories.compact();
        this.languages.compact();
    }
    /** Directories and languages, those with the most lines first. */
    result() {
        return {
            directories: placesOf(this.labels.directories, this.directories),
            languages: placesOf(this.labels.languages, this.languages),
        };
    }
    save() {
        const columns = [];
        for (const kind of ['directories', 'languages']) {
            const { bytes, ends } = this.labels[kind].save();
            columns.push([`${kind}.nameBytes`, bytes], [`${kind}.nameEnds`, ends]);
            const { ends: cellEnds, samples, bands, lines } = this[kind].save();
            columns.push([`${kind}.ends`, cellEnds], [`${kind}.samples`, samples]);
            columns.push([`${kind}.bands`, bands], [`${kind}.lines`, lines]);
        }
        return Object.fromEntries(columns);
    }
    load(state) {
        for (const kind of ['directories', 'languages']) {
            const column = (name) => state[`${kind}.${name}`];
            this.labels[kind].load({ bytes: column('nameBytes'), ends: column('nameEnds') });
            this[kind].load({
                ends: column('ends'),
                samples: column('samples'),
                bands: column('bands'),
                lines: column('lines'),
            });
        }
    }
}
function placesOf(names, log) {
    const places = Array.from({ length: names.size }, (_, place) => {
        const { samples, lines } = log.cellsOf(place);
        return {
            name: Buffer.from(names.path(place)).toString('utf8'),
            current_lines: lines.reduce((sum, count) => sum + count, 0),
            matrix: { samples: [...samples], lines: [...lines] },
        };
    });
    return places
        .filter(({ matrix }) => matrix.samples.length > 0)
        .sort((a, b) => b.current_lines - a.current_lines || (a.name < b.name ? -1 : 1))
        .slice(0, MOST_PLACES);
}

;// CONCATENATED MODULE: ./lib/analyzers/burndown/birth-years.js
// Lines by the calendar year, in UTC, in which the tick of their birth starts.

/** Years in which lines were born, ascending; `living` has the living lines of each birth. */
function birthYears(births, living, startTime, tickSeconds) {
    const years = [];
    let year = 0;
    /** Where the year ends that was looked up last; ticks never decrease. */
    let yearEnd = -Infinity;
    let written = 0;
    let current = 0;
    const end = () => {
        if (written > 0)
            years.push({ year, lines_written: written, current_lines: current, survival_rate: current / written });
        written = 0;
        current = 0;
    };
    for (let birth = 0; birth < births.size; birth++) {
        const lines = births.linesOf(birth);
        if (lines === 0)
            continue;
        const instant = (0,calendar/* ticksAfter */.RG)(startTime, births.tickOf(birth), tickSeconds);
        if (instant >= yearEnd) {
            end();
            year = new Date(instant * 1000).getUTCFullYear();
            yearEnd = (0,calendar/* startOfYear */.D)(year + 1);
        }
        written += lines;
        current += living[birth];
    }
    end();
    return years;
}

// EXTERNAL MODULE: ./lib/history/people-table.js
var people_table = __webpack_require__(45336);
// EXTERNAL MODULE: ./lib/analyzers/by-person.js
var by_person = __webpack_require__(82330);
// EXTERNAL MODULE: ./lib/analyzers/burndown/sparse-matrix.js
var sparse_matrix = __webpack_require__(89135);
;// CONCATENATED MODULE: ./lib/analyzers/burndown/files-result.js
// What burndown reports of each file alive at the last commit, sorted by path bytes: its matrix and, when people are known, whose its lines are.



function filesResult(state, table, withPeople) {
    const { books, timelines } = state;
    const { files: log, births } = books;
    if (log === undefined)
        return [];
    const { files, pathOf } = state.files();
    return Array.from(files, (file, rank) => {
        const lines = timelines.lineCount(file);
        const owners = new Map();
        if (withPeople) {
            timelines.forEachRun(file, (birth, count) => {
                const owner = births.ownerOf(birth);
                owners.set(owner, (owners.get(owner) ?? 0) + count);
            });
        }
        return {
            path: pathOf(rank),
            current_lines: lines,
            ...(withPeople && ownership(owners, lines, table)),
            matrix: (0,sparse_matrix/* matrixOf */.lQ)(log.cellsOf(file)),
        };
    });
}
function ownership(owners, lines, table) {
    const shares = new Map();
    for (const [owner, count] of owners) {
        const { people, part } = (0,people_table/* membersOf */.lS)(table, owner);
        for (const person of people)
            shares.set(person, (shares.get(person) ?? 0) + count * part);
    }
    const sorted = [...shares].sort(([a], [b]) => a - b);
    let top;
    for (const entry of sorted)
        if (entry[0] >= 0 && (top === undefined || entry[1] > top[1]))
            top = entry;
    return {
        ownership: (0,by_person/* byPerson */.N)(shares),
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
    const ages = agesOf(deaths, living);
    const days = (ticks) => (ticks * tickSizeHours) / 24;
    let atRisk = 0;
    const count = (lines) => void (atRisk += lines);
    deaths.forEach(count);
    living.forEach(count);
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
/** The ages of both, ascending, each once. */
function agesOf(...counts) {
    const ages = new Uint32Array(counts.reduce((sum, { size }) => sum + size, 0));
    let end = 0;
    for (const count of counts)
        count.forEach((_, age) => (ages[end++] = age));
    ages.sort();
    end = 0;
    for (let i = 0; i < ages.length; i++)
        if (end === 0 || ages[i] !== ages[end - 1])
            ages[end++] = ages[i];
    return ages.subarray(0, end);
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

;// CONCATENATED MODULE: ./lib/analyzers/burndown/result.js
// What burndown reports, from its matrix: survival by sample and in all. Pure; field names are those of the report.
//
// Peak = sum over bands of the band's largest value over all samples, "ever written" as seen at samples.
// Survival rate of a sample = its lines / peak. The period runs to the last tick that moved a line.





function sum(row) {
    let total = 0;
    for (let band = 0; band < row.length; band++)
        total += row[band];
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
    const { living } = books.births;
    return {
        aggregate: {
            total_current_lines: last?.total_lines ?? 0,
            total_peak_lines: peak,
            overall_survival_rate: last?.survival_rate ?? 0,
            analysis_period_days: lastTick < 0 ? 0 : (lastTick * tickSizeHours) / 24,
            num_bands: bands,
            num_samples: matrix.length,
            tracked_files: state.timelines.fileCount,
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
        ...state.places,
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
    // Ticks never decrease, so lines of one age stand beside each other.
    let age = -1;
    let lines = 0;
    for (let birth = 0; birth < living.length; birth++) {
        const own = living[birth];
        if (own === 0)
            continue;
        const next = lastTick - births.tickOf(birth);
        if (next !== age && lines > 0) {
            ages.set(age, lines);
            lines = 0;
        }
        age = next;
        lines += own;
    }
    if (lines > 0)
        ages.set(age, lines);
    return ages;
}

// EXTERNAL MODULE: ./lib/base/growing-words.js
var growing_words = __webpack_require__(44488);
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
function isNarrow(words) {
    for (let at = 0; at < words.length; at++)
        if (words[at] > MOST_NARROW)
            return false;
    return true;
}
const SIZE_CLASSES = 61;
/** End of a list of free blocks; no block starts there. */
const NONE = 0xffffffff;
/** The largest number of two bytes. */
const MOST_NARROW = 0xffff;
/** Timelines of many files. After `apply`, the columns `removedBirths` and `removedLines` hold what the hunks removed. */
class Timelines {
    slab = { lengths: new growing_words/* GrowingWords */.b(), births: new growing_words/* GrowingWords */.b() };
    lengths = this.slab.lengths.words;
    births = this.slab.births.words;
    slabEnd = 0;
    /** The runs of all files stand end to end, and nothing else is in the slab. */
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
    /** No birth in the slab is larger, and no file has had more lines. */
    mostBirth = 0;
    mostLines = 0;
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
            this.starts = (0,release/* regrown */.l)(this.starts, file + 1);
            this.counts = (0,release/* regrown */.l)(this.counts, file + 1);
            this.capacities = (0,release/* regrown */.l)(this.capacities, file + 1);
            this.lines = (0,release/* regrown */.l)(this.lines, file + 1);
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
    /** Adds the lines of all files to `totals`, at their births. */
    addTo(totals) {
        const { lengths, births, starts, counts } = this;
        for (let file = 0; file < this.fileEnd; file++) {
            for (let run = starts[file], end = run + counts[file]; run < end; run++)
                totals[births[run]] += lengths[run];
        }
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
        if (birth > this.mostBirth)
            this.mostBirth = birth;
        const { oldStarts, oldCounts, newCounts } = hunks;
        const count = this.counts[file];
        // A rewritten window has at most its old runs, and for each hunk one new run and the second half of a split one.
        const bound = count + 2 * (to - from);
        this.makeRoom(bound);
        const { lengths, births } = this;
        const first = this.starts[file];
        const end = first + count;
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
        const lines = this.lines[file] + added - removed;
        if (lines > this.mostLines)
            this.mostLines = lines;
        this.lines[file] = lines;
        this.splice(file, windowStart - first, run - windowStart, out);
        return true;
    }
    /** Whether packing is worth what it takes, since most files outgrow their blocks again after it: a quarter of the slab is of no use. */
    get isWasteful() {
        return 4 * (this.slabEnd - this.usedRuns()) > this.slabEnd;
    }
    /** Packs all runs, in the order of the files, by way of other memory, for one column at a time. Changes no timeline and no id. */
    compact() {
        const runs = this.usedRuns();
        for (const column of [this.lengths, this.births])
            column.set(this.packed(column, new Uint32Array(runs)));
        this.setStarts();
        this.isPacked = true;
        this.settle(runs);
    }
    /**
     * The state: `counts`, one row a file id; `lengths` and `births`, one row a run, by file; `freeFiles`, ids to reuse. It is the same however the
     * changes came. `counts` holds until the next change. Runs are copies: packed where they are, files would outgrow their blocks again.
     */
    save() {
        const runs = this.usedRuns();
        const column = (of, most) => {
            if (most <= MOST_NARROW)
                return this.packed(of, new Uint16Array(runs));
            const words = this.packed(of, new Uint32Array(runs));
            return isNarrow(words) ? new Uint16Array(words) : words;
        };
        return {
            counts: this.counts.subarray(0, this.fileEnd),
            lengths: column(this.lengths, this.mostLines),
            births: column(this.births, this.mostBirth),
            freeFiles: Uint32Array.from(this.freeFiles),
        };
    }
    /** Replaces the state by one that `save` gave. */
    load(state) {
        const files = state.counts.length;
        const runs = state.lengths.length;
        // And some more, so that the next change finds room.
        this.reserve(runs + (runs >> 4) + 1024);
        this.lengths.set(state.lengths);
        this.births.set(state.births);
        this.mostBirth = state.births instanceof Uint16Array ? MOST_NARROW : NONE;
        this.mostLines = 0;
        this.starts = new Uint32Array(files + (files >> 3) + 64);
        this.counts = new Uint32Array(this.starts.length);
        this.counts.set(state.counts);
        this.capacities = new Uint32Array(this.starts.length);
        this.lines = new Uint32Array(this.starts.length);
        this.fileEnd = files;
        this.freeFiles = [...state.freeFiles];
        this.setStarts();
        this.isPacked = true;
        this.settle(runs);
        const { lengths, starts, counts } = this;
        for (let file = 0; file < files; file++) {
            let lines = 0;
            for (let run = starts[file], end = run + counts[file]; run < end; run++)
                lines += lengths[run];
            this.lines[file] = lines;
            if (lines > this.mostLines)
                this.mostLines = lines;
        }
    }
    usedRuns() {
        let runs = 0;
        for (let file = 0; file < this.fileEnd; file++)
            runs += this.counts[file];
        return runs;
    }
    /** Copies one column of the slab to `words`, which has room for all runs: end to end, in the order of the files. */
    packed(column, words) {
        if (this.isPacked) {
            words.set(column.subarray(0, words.length));
            return words;
        }
        const { starts, counts, fileEnd } = this;
        // Blocks that lie end to end, as most do where little was changed since they were packed, are copied as one.
        let at = 0;
        let from = 0;
        let end = 0;
        for (let file = 0; file < fileEnd; file++) {
            if (counts[file] === 0)
                continue;
            if (starts[file] !== end) {
                words.set(column.subarray(from, end), at);
                at += end - from;
                from = starts[file];
            }
            end = starts[file] + counts[file];
        }
        words.set(column.subarray(from, end), at);
        return words;
    }
    /** The files that have runs, in the order in which these lie in the slab. */
    *filesBySlab() {
        const { starts, counts, fileEnd } = this;
        let used = 0;
        for (let file = 0; file < fileEnd; file++)
            if (counts[file] > 0)
                used++;
        // Numbers below 2^53: there are fewer than 2^30 runs and as many files.
        const places = new Float64Array(used);
        for (let file = 0, at = 0; file < fileEnd; file++)
            if (counts[file] > 0)
                places[at++] = starts[file] * fileEnd + file;
        places.sort();
        for (const place of places)
            yield place % fileEnd;
    }
    /** Takes the runs of all files for standing end to end in their order. */
    setStarts() {
        let end = 0;
        for (let file = 0; file < this.fileEnd; file++) {
            this.starts[file] = end;
            end += this.counts[file];
        }
    }
    /** Takes the slab for packed, up to an end: every block is as large as its file's runs, none is free. */
    settle(end) {
        this.freeBlocks.fill(NONE);
        this.capacities.set(this.counts);
        this.slabEnd = end;
        this.resizeScratch(256);
    }
    /** Packs all runs where they are, in the order in which they lie: that takes no other memory. */
    squeeze() {
        const { starts, counts } = this;
        // Each block moves down or stays.
        let at = 0;
        let from = 0;
        let end = 0;
        const move = () => {
            if (from !== at)
                this.move(from, at, end - from);
            at += end - from;
        };
        for (const file of this.filesBySlab()) {
            const start = starts[file];
            if (start !== end) {
                move();
                from = start;
            }
            end = start + counts[file];
            starts[file] = at + start - from;
        }
        move();
        this.settle(at);
    }
    /** Makes room for a block of so many runs at the end of the slab: by packing where that is worth it, or else by a larger slab. */
    makeRoom(runs) {
        const most = runs + (runs >> 1) + 1;
        if (this.slabEnd + most <= this.lengths.length)
            return;
        if (this.isWasteful)
            this.squeeze();
        this.reserve(this.slabEnd + most);
    }
    reserve(length) {
        const { lengths, births } = this.slab;
        lengths.reserve(length);
        births.reserve(length);
        this.lengths = lengths.words;
        this.births = births.words;
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
    /** A block that holds `runs` runs, for which there is room: its start. */
    allot(runs) {
        const sizeClass = sizeClassFor(runs);
        const free = this.freeBlocks[sizeClass];
        if (free !== NONE) {
            this.freeBlocks[sizeClass] = this.lengths[free];
            return free;
        }
        const start = this.slabEnd;
        this.slabEnd += capacityOf(sizeClass);
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
// Renames keep the lines' births; a file that becomes a symbolic link keeps none, and the reverse. The books must balance: a change's
// old side has as many lines as the file's timeline, or the input is wrong and the run ends.









/** The analyzer. State: timelines by file id, which file lives at which path, and the books. */
class Burndown {
    options;
    id = 'burndown';
    needs = { hunks: true, renames: true };
    timelines = new Timelines();
    tracks = new file_tracks/* FileTracks */.Pq('burndown', () => this.timelines.create());
    books;
    places = new Places();
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
        const book = this.places.of(batch);
        this.tracks.follow(batch, (commit, from, to, files) => {
            const sample = Math.floor(commits.ticks[commit] / this.options.sampling);
            this.birth = this.books.begin(commits.ticks[commit], commits.authors[commit]);
            for (let row = from; row < to; row++) {
                const file = files[row - from];
                if (file === file_tracks/* NO_FILE */.tW)
                    continue;
                book(row, sample);
                this.edit(batch, row, file);
                if (!(0,file_tracks/* hasFile */.jv)(changes, row))
                    this.drop(file);
            }
            this.books.end();
        });
        this.lastTick = commits.ticks.at(-1) ?? this.lastTick;
        const impossible = (0,report_room/* impossibleMatrix */.Vo)(this.books.project.lastTick, this.options);
        if (impossible !== undefined)
            throw impossible;
    }
    compact() {
        if (this.timelines.isWasteful)
            this.timelines.compact();
        this.books.compact();
        this.places.compact();
    }
    save() {
        const timelines = this.timelines.save();
        return {
            ...this.books.save(),
            ...this.places.save(),
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
        this.places.load(state);
        this.startTime = saved.startTime[0];
        this.lastTick = saved.lastTick[0];
        this.tracks.load(saved);
        this.timelines.load({
            counts: saved.timelineCounts,
            lengths: saved.timelineLengths,
            births: saved.timelineBirths,
            freeFiles: saved.timelineFreeFiles,
        });
        this.timelines.addTo(this.books.births.living);
    }
    result(people = people_table/* nobody */.eP) {
        const { startTime, lastTick, books, timelines, options } = this;
        const places = this.places.result();
        const state = { startTime, lastTick, books, places, timelines, files: () => this.tracks.sorted() };
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
        const isOther = (0,change_batch/* isOfOtherTypes */.TE)(changes, row);
        const hunks = isOther ? allOf(oldLines, newLines) : batch.hunks;
        const from = isOther || row === 0 ? 0 : changes.hunkEnds[row - 1];
        const to = isOther ? hunks.oldStarts.length : changes.hunkEnds[row];
        if (!timelines.apply(file, this.birth, hunks, from, to))
            throw misfit('its hunks do not fit');
        const left = timelines.lineCount(file);
        if (left !== newLines)
            throw misfit(`its hunks leave ${left} lines, the change says ${newLines}`);
        for (let run = 0; run < timelines.removedCount; run++) {
            books.removed(file, timelines.removedBirths[run], timelines.removedLines[run]);
        }
        const { newCounts } = hunks;
        let added = 0;
        for (let hunk = from; hunk < to; hunk++)
            added += newCounts[hunk];
        books.added(file, added);
    }
}
/** One hunk of all lines, if there are any. */
function allOf(oldLines, newLines) {
    const starts = new Uint32Array(oldLines + newLines > 0 ? 1 : 0);
    return {
        oldStarts: starts,
        oldCounts: starts.map(() => oldLines),
        newStarts: starts,
        newCounts: starts.map(() => newLines),
    };
}


/***/ }),

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

/***/ 44488:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ GrowingWords)
/* harmony export */ });
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34764);
// Words that stay where they are as they become more. A longer copy of a large array takes both for a while, and the C library, once a block of
// megabytes has been given back, keeps as many megabytes of every thread's for what may come. Memory of WebAssembly grows in place instead.

/** Up to so many words an ordinary array does: a quarter of a mebibyte. */
const MOST_COPIED = 1 << 16;
const PAGE_WORDS = 1 << 14;
/** Addresses are set aside for all of them, memory is not. */
const MOST_PAGES = 1 << 16;
/** An array of 32-bit words that can become longer. */
class GrowingWords {
    /** The words, all of them zero at first; another array of the same words after `reserve`, and this one may be empty then. */
    words = new Uint32Array(64);
    #memory;
    /** Makes the array at least so long; it becomes an eighth longer at least, or half where it is short. */
    reserve(length) {
        const { words } = this;
        if (length <= words.length)
            return;
        if (length <= MOST_COPIED) {
            this.words = (0,_release_js__WEBPACK_IMPORTED_MODULE_0__/* .regrown */ .l)(words, length);
            return;
        }
        const pages = Math.ceil(Math.max(length, words.length + (words.length >> 3)) / PAGE_WORDS);
        if (this.#memory !== undefined) {
            this.#memory.grow(pages - words.length / PAGE_WORDS);
            this.words = new Uint32Array(this.#memory.buffer);
            return;
        }
        this.#memory = memoryOf(pages);
        if (this.#memory === undefined) {
            this.words = (0,_release_js__WEBPACK_IMPORTED_MODULE_0__/* .regrown */ .l)(words, length);
            return;
        }
        this.words = new Uint32Array(this.#memory.buffer);
        this.words.set(words);
    }
}
/** Memory of so many pages that can grow; undefined where there are no addresses for it. */
function memoryOf(pages) {
    try {
        return new WebAssembly.Memory({ initial: pages, maximum: MOST_PAGES });
    }
    catch (error) {
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
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

/***/ 50143:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J8: () => (/* binding */ tooLargeMatrix),
/* harmony export */   Vo: () => (/* binding */ impossibleMatrix)
/* harmony export */ });
/* unused harmony export matrixSize */
/* harmony import */ var _base_byte_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81381);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
// What a report takes at the end of a run, when its threads have ended: the matrix of burndown, dense, and its text.


const MIB = 1 << 20;
/** The process, the states and a report with a small matrix. */
const REST_BYTES = 80 * MIB;
/**
 * For each number of the matrix: itself, and its digits, which JSON has twice, put together and encoded. Measured with a sample a day as JSON, which
 * takes most: 25 to 36 (vuejs/core, redis/redis, git/git).
 */
const CELL_BYTES = 36;
/** The most numbers a matrix may have, whatever the memory: some twenty years by the day. */
const MOST_CELLS = 60_000_000;
/** Rows and columns of the matrix of a history whose last commit is in a tick. */
function matrixSize(lastTick, { granularity, sampling }) {
    return { rows: Math.floor(lastTick / sampling) + 1, columns: Math.floor(lastTick / granularity) + 1 };
}
/**
 * The error of a matrix that no report can hold, because a commit is dated far ahead or the steps are very fine, `user-bad-option`; undefined
 * of any other. The hint has the least of both steps that do.
 */
function impossibleMatrix(lastTick, steps) {
    const fits = (of) => {
        const { rows, columns } = matrixSize(lastTick, of);
        return rows * columns <= MOST_CELLS;
    };
    if (fits(steps))
        return undefined;
    const { rows, columns } = matrixSize(lastTick, steps);
    const least = leastStep(lastTick, fits);
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodefangError */ .UD('user-bad-option', `burndown would have ${rows} samples of ${columns} bands: the history goes on ${lastTick} ticks after it begins`, {
        hint: `give --sampling ${least} --granularity ${least} or more; a commit whose clock was wrong may be the reason`,
    });
}
/**
 * The error of a matrix whose report does not fit in a budget, with the arithmetic, `user-bad-option`; undefined if it fits. The hint has the
 * least of both steps that do, and the budget that is enough.
 */
function tooLargeMatrix(lastTick, steps, budgetBytes) {
    const bytesOf = (of) => {
        const { rows, columns } = matrixSize(lastTick, of);
        return REST_BYTES + CELL_BYTES * rows * columns;
    };
    const bytes = bytesOf(steps);
    if (bytes <= budgetBytes)
        return undefined;
    const least = leastStep(lastTick, (of) => bytesOf(of) <= budgetBytes);
    const { rows, columns } = matrixSize(lastTick, steps);
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodefangError */ .UD('user-bad-option', `burndown's report has ${rows} samples of ${columns} bands, which take ${(0,_base_byte_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatByteSize */ .$j)(bytes)} ` +
        `(${CELL_BYTES} bytes each, and ${(0,_base_byte_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatByteSize */ .$j)(REST_BYTES)}), more than the budget of ${(0,_base_byte_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatByteSize */ .$j)(budgetBytes)}`, {
        hint: `give --sampling ${least} --granularity ${least} or more, or --memory-budget ${Math.ceil(bytes / MIB)}MiB`,
    });
}
/** The least step, of bands and samples alike, that fits. */
function leastStep(lastTick, fits) {
    let least = 1;
    while (least <= lastTick && !fits({ granularity: least, sampling: least }))
        least++;
    return least;
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


/***/ })

};
