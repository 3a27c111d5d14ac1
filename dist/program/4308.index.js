'use strict';
exports.id = 4308;
exports.ids = [4308];
exports.modules = {

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

/***/ 24308:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Imports: () => (/* binding */ Imports)
});

// EXTERNAL MODULE: ./lib/base/columns.js
var columns = __webpack_require__(45622);
// EXTERNAL MODULE: ./lib/changes/syntax-columns.js
var syntax_columns = __webpack_require__(81648);
// EXTERNAL MODULE: ./lib/history/people-table.js
var people_table = __webpack_require__(45336);
// EXTERNAL MODULE: ./lib/uast/language-table.js
var language_table = __webpack_require__(60374);
// EXTERNAL MODULE: ./lib/analyzers/burndown/calendar.js
var calendar = __webpack_require__(49675);
// EXTERNAL MODULE: ./lib/analyzers/path-table.js
var path_table = __webpack_require__(34121);
// EXTERNAL MODULE: ./lib/uast/import-names.js
var import_names = __webpack_require__(51609);
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

// EXTERNAL MODULE: ./lib/changes/change-batch.js
var change_batch = __webpack_require__(90316);
// EXTERNAL MODULE: ./lib/analyzers/unread-sides.js
var unread_sides = __webpack_require__(40881);
;// CONCATENATED MODULE: ./lib/analyzers/imports/unread-files.js
// What files import of which the newest version could not be read: what they did before, until a version can be read again.



const NONE = new Set();
/** State: imports by the path of the file, bytes as latin1. */
class UnreadFiles {
    #imports = new Map();
    /** Puts in what sides that could not be read import; `files` are the changes from row `from` on, all those of a commit. */
    settle(batch, from, files) {
        const { changes, syntax } = batch;
        const arrivals = [];
        files.forEach((file, i) => {
            const row = from + i;
            const [isOldUnread, isNewUnread] = [(0,unread_sides/* isUnread */.K)(batch, row, syntax_columns/* Side */.mn.old), (0,unread_sides/* isUnread */.K)(batch, row, syntax_columns/* Side */.mn.new)];
            if (this.#imports.size === 0 && !isOldUnread && !isNewUnread)
                return;
            const known = changes.kinds[row] === change_batch/* ChangeKind */.D2.added ? undefined : this.#take(pathOf(batch, changes.oldPaths[row]));
            if (isOldUnread)
                file.before = known ?? NONE;
            if (isNewUnread)
                file.after = file.before;
            // A file that only moved, or got another mode, is not looked into.
            const isAsItWas = known !== undefined && !isOldUnread && syntax?.sides.newStates[row] === syntax_columns/* SyntaxState */.$O.none;
            const kept = isNewUnread ? file.before : isAsItWas ? known : undefined;
            if (kept !== undefined && changes.kinds[row] !== change_batch/* ChangeKind */.D2.deleted) {
                arrivals.push([pathOf(batch, changes.newPaths[row]), kept]);
            }
        });
        for (const [path, imports] of arrivals)
            this.#imports.set(path, imports);
    }
    save() {
        const paths = [...this.#imports.keys()];
        const lists = [...this.#imports.values()];
        let end = 0;
        return {
            unreadPaths: Uint8Array.from(Buffer.from(paths.map((path) => `${path}\0`).join(''), 'latin1')),
            unreadEnds: Uint32Array.from(lists, ({ size }) => (end += size)),
            unreadImports: Uint32Array.from(lists.flatMap((list) => [...list])),
        };
    }
    load(state) {
        const { unreadPaths, unreadEnds, unreadImports } = state;
        this.#imports.clear();
        const paths = Buffer.from(unreadPaths)
            .toString('latin1')
            .split('\0');
        unreadEnds.forEach((end, i) => {
            this.#imports.set(paths[i], new Set(unreadImports.subarray(i === 0 ? 0 : unreadEnds[i - 1], end)));
        });
    }
    #take(path) {
        const imports = this.#imports.get(path);
        this.#imports.delete(path);
        return imports;
    }
}
function pathOf({ paths: { bytes, ends } }, path) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', path === 0 ? 0 : ends[path - 1], ends[path]);
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
// change, or got another mode, imports what it did, and so does one of which a version could not be read (unread-files.ts).









const RECORDS = ['files', 'firstTicks', 'adoptedTicks', 'droppedTicks', 'lastTicks'];
/** The analyzer. State: the imports there ever were (place of the language, then the name), their records, and who used them when. */
class Imports {
    options;
    id = 'imports';
    needs;
    #names = new path_table/* PathTable */.m();
    #log = new UsageLog();
    #unread = new UnreadFiles();
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
            const first = change;
            const commit = changes.commits[change];
            const files = [];
            for (; change < ends.length && changes.commits[change] === commit; change++) {
                const before = new Set();
                const after = new Set();
                for (; row < ends[change]; row++) {
                    const isOld = sides[row] === syntax_columns/* Side */.mn.old;
                    const language = (0,language_table/* moduleLanguage */.lf)((isOld ? syntax.sides.oldLanguages : syntax.sides.newLanguages)[change]);
                    (isOld ? before : after).add(numbers(names[row], language));
                }
                files.push({ before, after });
            }
            this.#unread.settle(batch, first, files);
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
            ...this.#unread.save(),
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
        this.#unread.load(state);
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
        const bytes = Buffer.concat([Buffer.of((0,language_table/* moduleLanguage */.lf)(language)), Buffer.from(name, 'utf8')]);
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

/***/ 51609:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isRelativeImport)
/* harmony export */ });
/* unused harmony export importNames */
/* harmony import */ var _language_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60374);
// Names of imported modules from what is written: without quotes and brackets, without the names they get, each of a list by itself.

/** Languages in which a list of modules has their common beginning before a brace: `std::{fs, io}`. */
const WITH_LISTS = new Set(['Rust', 'PHP', 'Scala']);
/** Comments within a list; `#` begins one in PHP alone, where no name has it, and after `r` a name of Rust that is a word of it. */
const COMMENTS = /\/\*[^]*?\*\/|\/\/[^\n]*|(?<!\br)#[^\n]*/g;
/** Longer names are cut. */
const LONGEST_NAME = 300;
/** The names of the modules that the text of an import role says, in a language at a place of the table. */
function importNames(language, written) {
    const { name: of } = languages[language];
    // PHP has files here, too, as they are written.
    const isList = WITH_LISTS.has(of) && (of !== 'PHP' || /^use\s/.test(written));
    const text = (isList ? written.replace(COMMENTS, ' ') : written).replace(/\s+/g, ' ').trim();
    if (of === 'Ruby')
        return rubyNames(text);
    const names = isList
        ? listed(text.replace(/^(?:use|import) (?:function |const )?/, '').replace(/;$/, ''), of === 'PHP')
        : [of === 'C#' ? text.replace(/^global ?:: ?/, '') : text];
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
    return text.replace(/^(?:(['"`])(.*)\1|<(.*)>|\[(=*)\[(.*)\]\4\])$/s, '$2$3$5');
}
/**
 * `a, b::{c, d::{e, f}}` as `a`, `b::c`, `b::d::e`, `b::d::f`. A list's member `self` is what stands before the list. With `kinds` a member may
 * begin with what it is of, as PHP's do.
 */
function listed(text, kinds) {
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
    return members.flatMap((member) => expanded(member.trim(), kinds)).filter((member) => member !== '');
}
function expanded(written, kinds) {
    const member = kinds ? written.replace(/^(?:function|const) /, '') : written;
    const open = member.indexOf('{');
    if (open < 0)
        return [
            member
                .replace(/ as .*$| ?=>.*$/, '')
                .replace(/^(?:\\|::)/, '')
                .trim(),
        ];
    const before = member
        .slice(0, open)
        .trim()
        .replace(/^(?:\\|::)/, '');
    const close = member.lastIndexOf('}');
    return listed(member.slice(open + 1, close < 0 ? member.length : close), kinds).map((inner) => inner === 'self' ? before.replace(/(?:::|[.\\])$/, '') : before + inner);
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZO: () => (/* binding */ moduleFamily),
/* harmony export */   eo: () => (/* binding */ languages),
/* harmony export */   lf: () => (/* binding */ moduleLanguage)
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
const TSX = languages.findIndex(({ name }) => name === 'TSX');
const TYPESCRIPT = languages.findIndex(({ name }) => name === 'TypeScript');
/** The language whose modules a language imports, places in the table: those of TSX are TypeScript's. */
function moduleLanguage(place) {
    return place === TSX ? TYPESCRIPT : place;
}
/** Languages whose files import each other's modules, by name. */
const FAMILIES = [
    ['C', 'C++'],
    ['JavaScript', 'TypeScript', 'TSX'],
];
/** The languages with a language's modules in common, itself first; places in the table. */
function moduleFamily(place) {
    const family = FAMILIES.find((names) => names.includes(languages[place].name)) ?? [];
    const others = family.map((name) => languages.findIndex((language) => language.name === name));
    return [...new Set([place, ...others])];
}
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
const CPP_WORDS = new RegExp([
    /class[ \t]+(?:[A-Z][A-Z\d_]*[ \t]+)?\w+\s*(?:final\s*)?[:{]/,
    /struct[ \t]+(?:[A-Z][A-Z\d_]*[ \t]+)?\w+[ \t]*(?:final[ \t]*)?:(?!:)\s*[\w:][^;{}()\n]*(?:\n[ \t]*)?\{/,
    /enum[ \t]+class[ \t]+\w+\s*[:{;]/,
    /(?:inline[ \t]+)?namespace(?:[ \t]+[\w:]+)?\s*\{/,
    /template[ \t]*</,
    /using[ \t]+(?:namespace[ \t]+\w|\w+[ \t]*=|[\w:]*::\w+[ \t]*;)/,
    /(?:public|private|protected)(?:[ \t]+(?:slots|Q_SLOTS))?[ \t]*:/,
    /virtual[ \t]+[~\w][^\n(]*\([^\n]*[;{][ \t]*$/,
    /friend[ \t]+(?:class|struct)[ \t]+[\w:]+[ \t]*;/,
    /(?:(?:const|static|inline|extern|typedef)[ \t]+)*std::\w+(?:<|[ \t&*]+\w+(?:\(|[ \t]*[;=]))/,
    /[\w:<>&*]+[ \t]+[&*]*\w+\((?:const[ \t]+)?std::\w/,
    /(?:[\w:<>,&*][\w:<>,&* \t]*)?\boperator(?:[-+*/%^&|~!=<>]{1,3}|\[\]|\(\))[ \t]*\(/,
    /#[ \t]*include[ \t]*<\w+>/,
]
    .map(({ source }) => `^[ \\t]*(?:${source})`)
    .join('|'), 'm');
/** Where something begins that says nothing of a header's language: comments, which may be prose with such words, and what only C++ is to read of it. */
const NOT_ITS_OWN = /\/\*|\/\/|^[ \t]*#[ \t]*if(?:def)?\b[^\n]*\b__cplusplus\b/gm;
const END_OF_CONDITION = /^[ \t]*#[ \t]*(?:endif|else)/gm;
/** The text of a header without what says nothing of its language; takes time with its length. */
function ownText(text) {
    let own = '';
    let at = 0;
    NOT_ITS_OWN.lastIndex = 0;
    for (let begin = NOT_ITS_OWN.exec(text); begin !== null; begin = NOT_ITS_OWN.exec(text)) {
        own += `${text.slice(at, begin.index)} `;
        const from = NOT_ITS_OWN.lastIndex;
        if (begin[0] === '/*')
            at = text.indexOf('*/', from) + 2;
        else if (begin[0] === '//')
            at = text.indexOf('\n', from);
        else {
            END_OF_CONDITION.lastIndex = from;
            at = END_OF_CONDITION.exec(text)?.index ?? -1;
        }
        // It has no end.
        if (at < from)
            return own;
        NOT_ITS_OWN.lastIndex = at;
    }
    return own + text.slice(at);
}
/** The name of a file whose language its text has a say in. */
const HEADER = /\.h$/i;
/** Names a version of a file: two files of equal text and equal dialect are of one language. */
function dialectOf(place, path) {
    return place === C && HEADER.test(path) ? 'h' : String(place);
}
/** The language of a file at a path of language `place`, its text being known: a header written in C++ is C++. */
function languageOfText(place, path, text) {
    return place === C && HEADER.test(path) && CPP_WORDS.test(ownText(text)) ? CPP : place;
}


/***/ })

};
