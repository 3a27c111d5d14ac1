'use strict';
const moduleUrl = require('node:url').pathToFileURL(__filename).href;
exports.id = 2471;
exports.ids = [2471];
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

/***/ 32471:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Typos: () => (/* binding */ Typos),
  R: () => (/* binding */ misspeltWords)
});

// EXTERNAL MODULE: ./lib/changes/syntax-columns.js
var syntax_columns = __webpack_require__(81648);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
;// CONCATENATED MODULE: ./lib/uast/english-words.js
// The words of English, and those that people who write programs use as words: small letters a to z (scripts/build-words.mjs). They lie
// compressed in ../words and are unpacked when the first is asked for: 1.5 MB of sorted lines, which are searched as they are.



const LINE_FEED = 10;
const FILE = 'english.txt.br';
/** Beside the folder of this file, as in src/ and lib/, or of the bundle. */
const file = [`../words/${FILE}`, `./words/${FILE}`]
    .map((path) => new URL(path, moduleUrl))
    .find((place) => (0,external_node_fs_.existsSync)(place));
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
        throw new errors/* CodefangError */.UD('bug-words', `${FILE} is not where the program is`, {});
    return (0,external_node_zlib_.brotliDecompressSync)((0,external_node_fs_.readFileSync)(file));
}

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
 * spellings of one word, British and American; a letter comes or goes at the beginning, or goes at the end, as marks do (`zfree` and
 * `free`), or is another one at the beginning of a short word or of one that differs in more (`wchar` and `tchar`);
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
/** From so many letters on, a word may have another first letter and nothing else. */
const SURE_LETTERS = 6;
/** Longer identifiers are made by a program. */
const MOST_LETTERS = 100;
/** The misspelt word of an identifier that became another one; or why there is none. `most` edits are allowed, at the most. */
function misspelling(before, after, most) {
    if (before.length > MOST_LETTERS || after.length > MOST_LETTERS)
        return 'length';
    const [old, current] = [wordsOf(before), wordsOf(after)];
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
    const distance = edits(wrong, correct);
    if (distance > allowed)
        return 'distant';
    const startsOtherwise = wrong[0] !== correct[0] && !(wrong[0] === correct[1] && wrong[1] === correct[0]);
    return startsOtherwise && (letters < SURE_LETTERS || distance > 1) ? 'affix' : undefined;
}
/** A word, or two. */
function isWord(text, leastPart) {
    if (isEnglishWord(text))
        return true;
    if (text.length < LEAST_TOGETHER)
        return false;
    for (let at = leastPart; at <= text.length - leastPart; at++) {
        if (isEnglishWord(text.slice(0, at)) && isEnglishWord(text.slice(at)))
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
    return [...new Set(wordsOf(identifier))].flatMap((word) => corrections.get(word) ?? []);
}


/***/ })

};
