'use strict';
const moduleUrl = require('node:url').pathToFileURL(__filename).href;
exports.id = 932;
exports.ids = [932];
exports.modules = {

/***/ 932:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SyntaxReader: () => (/* binding */ SyntaxReader)
});

// EXTERNAL MODULE: ./lib/changes/change-batch.js
var change_batch = __webpack_require__(316);
// EXTERNAL MODULE: ./lib/changes/line-rows.js
var line_rows = __webpack_require__(669);
;// CONCATENATED MODULE: ./lib/changes/syntax-columns.js
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

;// CONCATENATED MODULE: ./lib/uast/comment-blocks.js
// Comments as people write them: those on adjacent lines are one.
/** The blocks of a text, in its order. */
function commentBlocks({ firstLines, lastLines }) {
    const blocks = [];
    for (let from = 0, end = 0; from < firstLines.length; from = end) {
        let lastLine = lastLines[from];
        for (end = from + 1; end < firstLines.length && firstLines[end] <= lastLine + 1; end++) {
            lastLine = Math.max(lastLine, lastLines[end]);
        }
        blocks.push({ from, end, firstLine: firstLines[from], lastLine });
    }
    return blocks;
}
/** What a block says, as it is written, a line break between its comments. */
function blockText(text, { starts, ends }, { from, end }) {
    const parts = [];
    for (let comment = from; comment < end; comment++)
        parts.push(text.slice(starts[comment], ends[comment]));
    return parts.join('\n');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(522);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(594);
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

;// CONCATENATED MODULE: ./lib/uast/touched-lines.js
// Which lines of a side a change's hunks touch.
/** Asks of one side of a change whether lines are touched: removed on the old side, added on the new. */
class TouchedLines {
    range;
    #starts;
    #counts;
    constructor(range, side) {
        this.range = range;
        const { oldStarts, oldCounts, newStarts, newCounts } = range.hunks;
        this.#starts = side === 0 ? oldStarts : newStarts;
        this.#counts = side === 0 ? oldCounts : newCounts;
    }
    /** Whether any line from `first` to `last` is. */
    meets(first, last) {
        // The first hunk that does not end before `first`: hunks of a change are in order and do not overlap.
        let low = this.range.from;
        let high = this.range.end;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.#starts[middle] + this.#counts[middle] <= first)
                low = middle + 1;
            else
                high = middle;
        }
        for (; low < this.range.end && this.#starts[low] <= last; low++)
            if (this.#counts[low] > 0)
                return true;
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/uast/function-rows.js
// Rows of the declarations that a change touches.


/** Names of the columns, in the order of a row. */
const FUNCTION_COLUMNS = [
    'sides',
    'kinds',
    'names',
    'fullNames',
    'firstLines',
    'lastLines',
    'isTouched',
    'isAlone',
    'bodyHighs',
    'bodyLows',
];
/** Shorter bodies are alike by chance: they are known together with the name. */
const LEAST_BODY = 40;
/**
 * Adds the rows of a change: of declarations that it touches, and of those that only one side has. Where several of one name are on a side, they are
 * told apart by their places alone; if there is one more or one less on the other, each of the name is alone, so that it is known by its body.
 */
function addFunctionRows(rows, texts, change, sides, range) {
    const isEqual = haveEqualNames(sides);
    const renumbered = isEqual ? NO_NAMES : renumberedNames(sides);
    for (const side of [Side.old, Side.new]) {
        const parsed = sides[side];
        if (parsed === undefined)
            continue;
        const { kinds, names, fullNames, firstLines, lastLines, nameEnds, ends } = parsed.syntax.declarations;
        const touched = new TouchedLines(range, side);
        const others = isEqual ? undefined : new Set(sides[1 - side]?.syntax.declarations.fullNames);
        for (let i = 0; i < kinds.length; i++) {
            const isTouched = touched.meets(firstLines[i], lastLines[i]);
            const isAlone = others !== undefined && (!others.has(fullNames[i]) || renumbered.has(unnumbered(fullNames[i])));
            if (!isTouched && !isAlone)
                continue;
            const body = isAlone ? bodyHash(parsed.text().slice(nameEnds[i], ends[i]), names[i]) : NO_HASH;
            rows.add(change, side, kinds[i], texts.add(names[i]), texts.add(fullNames[i]), firstLines[i], lastLines[i], isTouched ? 1 : 0, isAlone ? 1 : 0, body[0], body[1]);
        }
    }
}
function haveEqualNames([old, current]) {
    const [a, b] = [old?.syntax.declarations.fullNames, current?.syntax.declarations.fullNames];
    return a !== undefined && a.length === b?.length && a.every((name, i) => name === b[i]);
}
const NO_NAMES = new Set();
/** A full name without the number that it has where several of a side are called so. */
function unnumbered(fullName) {
    return fullName.replace(/#\d+$/, '');
}
/** Names that several on one side have, and another number of them on the other. */
function renumberedNames(sides) {
    const [old, current] = sides.map((side) => {
        const counts = new Map();
        for (const fullName of side?.syntax.declarations.fullNames ?? []) {
            const name = unnumbered(fullName);
            counts.set(name, (counts.get(name) ?? 0) + 1);
        }
        return counts;
    });
    const isOther = (name) => {
        const [before, after] = [old.get(name) ?? 0, current.get(name) ?? 0];
        return before !== after && before > 0 && after > 0;
    };
    return new Set([...old.keys()].filter(isOther));
}
const NO_HASH = [0, 0];
/** Two runs of FNV-1a, with different beginnings, over what is neither white space nor the name; over the name, too, of a short body, whose first is 0. */
function bodyHash(body, name) {
    const rest = body.replace(/[\p{L}\p{N}_$]+|\s+/gu, (part) => (part === name || part.trim() === '' ? '' : part));
    const isShort = rest.length < LEAST_BODY;
    const bare = isShort ? `${name}\0${rest}` : rest;
    let high = 0x811c9dc5;
    let low = 0x9e3779b9;
    for (let at = 0; at < bare.length; at++) {
        const unit = bare.charCodeAt(at);
        high = Math.imul(high ^ unit, 0x01000193);
        low = Math.imul(low ^ unit, 0x01000193) ^ (low >>> 15);
    }
    return [isShort ? 0 : high >>> 0 || 1, low >>> 0 || 1];
}

;// CONCATENATED MODULE: ./lib/uast/language-table.js
// Which languages can be parsed, and how a file's language is told: by its name, and where a name is of two languages, by what is
// written in it. Names are those of GitHub Linguist. Order is part of no file: states and columns of a run hold places in it, and are
// only read by the program that wrote them.
/** The languages, sorted by name. */
const language_table_languages = [
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
const TSX = language_table_languages.findIndex(({ name }) => name === 'TSX');
const TYPESCRIPT = language_table_languages.findIndex(({ name }) => name === 'TypeScript');
/** The language whose modules a language imports, places in the table: those of TSX are TypeScript's. */
function moduleLanguage(place) {
    return place === TSX ? TYPESCRIPT : place;
}
/** Languages whose files import each other's modules, by name. */
const FAMILIES = (/* unused pure expression or super */ null && ([
    ['C', 'C++'],
    ['JavaScript', 'TypeScript', 'TSX'],
]));
/** The languages with a language's modules in common, itself first; places in the table. */
function moduleFamily(place) {
    const family = FAMILIES.find((names) => names.includes(language_table_languages[place].name)) ?? [];
    const others = family.map((name) => language_table_languages.findIndex((language) => language.name === name));
    return [...new Set([place, ...others])];
}
/** No language of the table. */
const language_table_NO_LANGUAGE = -1;
const byExtension = new Map(language_table_languages.flatMap(({ extensions }, place) => extensions.map((name) => [name, place])));
const byFileName = new Map(language_table_languages.flatMap(({ fileNames = [] }, place) => fileNames.map((name) => [name, place])));
const C = language_table_languages.findIndex(({ name }) => name === 'C');
const CPP = language_table_languages.findIndex(({ name }) => name === 'C++');
/** Place in the table of a file's language, told by its path; `NO_LANGUAGE` if it has none. */
function languageOfPath(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const dot = name.lastIndexOf('.');
    return (byFileName.get(name) ?? (dot < 0 ? undefined : byExtension.get(name.slice(dot + 1).toLowerCase())) ?? language_table_NO_LANGUAGE);
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

;// CONCATENATED MODULE: ./lib/uast/line-ranges.js
// Ranges of a text's lines, which count from 0: first line and the one after the last, in order, with a line between any two.
const NO_LINES = new Uint32Array(0);
const ALL_LINES = Uint32Array.of(0, 0xffffffff);
/** The ranges that hold the lines of all of some, which come in any order and may overlap: each first line and end. */
function mergedRanges(ranges) {
    const merged = [];
    for (const [first, end] of [...ranges].sort(([a], [b]) => a - b)) {
        if (end <= first)
            continue;
        if (merged.length > 0 && first <= merged[merged.length - 1]) {
            merged[merged.length - 1] = Math.max(end, merged[merged.length - 1]);
        }
        else {
            merged.push(first, end);
        }
    }
    return Uint32Array.from(merged);
}
/** Whether every line of `inner` is in `outer`. */
function coversLines(outer, inner) {
    let at = 0;
    for (let i = 0; i < inner.length; i += 2) {
        while (at < outer.length && outer[at + 1] < inner[i + 1])
            at += 2;
        if (at === outer.length || outer[at] > inner[i])
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/uast/edit-distance.js
// Levenshtein's distance of two texts, as far as a bound: insertions, deletions and replacements of code units (Levenshtein 1966).
// Only a band of the usual table is filled: a path that leaves it costs more than the bound.
let above = new Uint32Array(64);
let row = new Uint32Array(64);
/** The distance of two texts, or `most + 1` if it is larger than `most`. */
function editDistance(a, b, most) {
    let from = 0;
    let aEnd = a.length;
    let bEnd = b.length;
    if (Math.abs(aEnd - bEnd) > most)
        return most + 1;
    while (from < aEnd && from < bEnd && a.charCodeAt(from) === b.charCodeAt(from))
        from++;
    while (aEnd > from && bEnd > from && a.charCodeAt(aEnd - 1) === b.charCodeAt(bEnd - 1)) {
        aEnd--;
        bEnd--;
    }
    const width = bEnd - from;
    if (width + 1 > row.length) {
        above = new Uint32Array(width + 64);
        row = new Uint32Array(width + 64);
    }
    const tooFar = most + 1;
    for (let column = 0; column <= width; column++)
        above[column] = Math.min(column, tooFar);
    for (let at = from; at < aEnd; at++) {
        const line = at - from + 1;
        const first = Math.max(1, line - most);
        const last = Math.min(width, line + most);
        row[first - 1] = first === 1 ? Math.min(line, tooFar) : tooFar;
        let least = row[first - 1];
        for (let column = first; column <= last; column++) {
            const same = a.charCodeAt(at) === b.charCodeAt(from + column - 1) ? 0 : 1;
            const insertion = row[column - 1] + 1;
            const deletion = (column > line - 1 + most ? tooFar : above[column]) + 1;
            row[column] = Math.min(above[column - 1] + same, insertion, deletion, tooFar);
            if (row[column] < least)
                least = row[column];
        }
        if (least > most)
            return tooFar;
        [above, row] = [row, above];
    }
    // Of rows as long as the other text, the band holds the last column, for lengths differ by at most `most`.
    return aEnd === from ? Math.min(width, tooFar) : above[width];
}

;// CONCATENATED MODULE: ./lib/uast/replaced-lines.js
// Lines that were replaced one by one by lines near them, and the identifiers on them.

/** Longer lines are data, or made by a program. */
const LONGEST_LINE = 1000;
/** Pairs the lines of every hunk with as many old as new ones, and keeps pairs that are at most `most` apart. */
function replacedLines(range, oldText, newText, most) {
    const { hunks } = range;
    const found = [];
    for (const hunk of eachReplaced(range)) {
        for (let i = 0; i < hunks.oldCounts[hunk]; i++) {
            const oldLine = hunks.oldStarts[hunk] + i;
            const newLine = hunks.newStarts[hunk] + i;
            const [before, after] = [oldText.line(oldLine), newText.line(newLine)];
            if (before.length > LONGEST_LINE || after.length > LONGEST_LINE)
                continue;
            const distance = editDistance(before, after, most);
            if (distance >= 1 && distance <= most)
                found.push({ oldLine, newLine, distance });
        }
    }
    return found;
}
/** The hunks with as many old as new lines. */
function* eachReplaced({ hunks, from, end }) {
    for (let hunk = from; hunk < end; hunk++)
        if (hunks.oldCounts[hunk] === hunks.newCounts[hunk])
            yield hunk;
}
/** Whether there is any, so that it is worth asking. */
function hasReplacedLines(range) {
    return eachReplaced(range).next().done !== true;
}
/** A text by lines, as git counts them. */
class TextLines {
    text;
    #starts;
    constructor(text) {
        this.text = text;
    }
    /** The line of a number from 0, without its break; empty beyond the last. */
    line(number) {
        const starts = this.#lineStarts();
        if (number >= starts.length)
            return '';
        const end = number + 1 < starts.length ? starts[number + 1] - 1 : this.text.length;
        return this.text.slice(starts[number], this.text[end - 1] === '\r' ? end - 1 : end);
    }
    #lineStarts() {
        if (this.#starts !== undefined)
            return this.#starts;
        const starts = [0];
        for (let at = this.text.indexOf('\n'); at >= 0; at = this.text.indexOf('\n', at + 1))
            starts.push(at + 1);
        return (this.#starts = starts);
    }
}
/** The identifiers that start on a line, in its order. */
function identifiersOfLine({ firstLines, starts, ends }, text, line) {
    let low = 0;
    let high = firstLines.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (firstLines[middle] < line)
            low = middle + 1;
        else
            high = middle;
    }
    const names = [];
    for (; firstLines[low] === line; low++)
        names.push(text.slice(starts[low], ends[low]));
    return names;
}

;// CONCATENATED MODULE: ./lib/uast/row-groups.js
// Rows of numbers that are found change by change in any order, and are put in the order of the changes at the end.
/** Rows of named columns, grouped. */
class RowGroups {
    names;
    #words = new Uint32Array(0);
    /** Group of each row. */
    #groups = new Uint32Array(0);
    #count = 0;
    constructor(names) {
        this.names = names;
    }
    /** Adds a row, its values in the order of the names, to a group. Rows of one group keep the order in which they came. */
    add(group, ...values) {
        const width = this.names.length;
        if (this.#count === this.#groups.length) {
            const room = Math.max(64, this.#count * 2);
            this.#words = grown(this.#words, room * width);
            this.#groups = grown(this.#groups, room);
        }
        this.#words.set(values, this.#count * width);
        this.#groups[this.#count++] = group;
    }
    /** The columns, and the end of each of `count` groups. */
    columns(count) {
        const ends = new Uint32Array(count);
        for (let row = 0; row < this.#count; row++)
            ends[this.#groups[row]]++;
        const next = new Uint32Array(count);
        for (let group = 0, end = 0; group < count; group++) {
            next[group] = end;
            end += ends[group];
            ends[group] = end;
        }
        const width = this.names.length;
        const columns = this.names.map(() => new Uint32Array(this.#count));
        for (let row = 0; row < this.#count; row++) {
            const place = next[this.#groups[row]]++;
            for (let column = 0; column < width; column++)
                columns[column][place] = this.#words[row * width + column];
        }
        return Object.fromEntries([['ends', ends], ...this.names.map((name, i) => [name, columns[i]])]);
    }
}
function grown(words, length) {
    const longer = new Uint32Array(length);
    longer.set(words);
    return longer;
}

;// CONCATENATED MODULE: ./lib/uast/text-table.js
// The texts that rows of a batch name, each once.
class TextTable {
    #ids = new Map();
    /** The number of a text. */
    add(text) {
        let id = this.#ids.get(text);
        if (id === undefined)
            this.#ids.set(text, (id = this.#ids.size));
        return id;
    }
    /** All texts in UTF-8, in the order of their numbers. */
    columns() {
        const parts = [...this.#ids.keys()].map((text) => Buffer.from(text, 'utf8'));
        let end = 0;
        const ends = Uint32Array.from(parts, (part) => (end += part.length));
        const bytes = new Uint8Array(end);
        parts.forEach((part, i) => bytes.set(part, i === 0 ? 0 : ends[i - 1]));
        return { bytes, ends };
    }
}

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(877);
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(714);
;// CONCATENATED MODULE: ./lib/base/garbage.js
// Garbage collected when it is asked for. By itself V8 waits, and memory outside of its heap, such as buffers and what WebAssembly has, waits with it.


let collect;
/** Collects this thread's garbage now, and with it buffers that nobody uses. */
function collectGarbage() {
    if (collect === undefined) {
        (0,external_node_v8_.setFlagsFromString)('--expose-gc');
        collect = (0,external_node_vm_.runInNewContext)('gc');
    }
    collect();
}
/**
 * Gives back memory of WebAssembly that nobody uses. One collection finds it, and another one frees it; finalizers and what a
 * function that has been left still holds want a turn of the event loop before each.
 */
async function freeUnusedMemories() {
    for (let collections = 0; collections < 2; collections++) {
        await new Promise((resolve) => setImmediate(resolve));
        collectGarbage();
    }
}

;// CONCATENATED MODULE: ./lib/uast/roles.js
// The universal roles that syntax has in any language. A query (queries/*.scm) gives each to nodes of its grammar, by captures of
// these names.
//
//   function, method, class   a declaration with a name; @name is that of the declaration in whose pattern it stands, @scope names what
//                             it belongs to where that does not enclose it (the receiver of a Go method)
//   namespace                 names what it encloses, and is no declaration itself
//   import                    what names a module that is imported, as it is written; import-names.ts makes names of it
//   comment, string, identifier, parameter, branch
//
// @_root is the node that a pattern is of, where no capture of a role is that node: whoever takes over what was found in the text before must know
// it. Other captures that begin with _ serve predicates only.
/** The roles. */
const roles = [
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
];
/** Captures that say more of a declaration. */
const DECLARATION_PARTS = ['name', 'scope'];
/** What a declaration is, as columns have it; a namespace is never in one. */
const DeclarationKind = { namespace: 0, function: 1, method: 2, class: 3 };

;// CONCATENATED MODULE: ./lib/uast/declarations.js
// The declarations of a text as columns: each with its full name, told from what encloses it.


/** Longer names are cut. */
const LONGEST_NAME = 200;
/** Longer full names are cut, too: they grow with every level. */
const LONGEST_PATH = 2000;
/** As nearly all names are. */
const PLAIN = /^[\w$]+$/;
/** An operator that makes another type of a value, with what stands behind it: `operator bool() const`. */
const CONVERSION = /^(operator [\w:][^(]*?) ?\(.*$/;
/** What only macros are called, those that define tests among them: `TEST(Parser, Empty) {}`. */
const MACRO = /^[A-Z][A-Z\d_]+$/;
/** What no function of C is called: where a conditional line tears a block apart, `else if (a) {}` looks like a definition. */
const C_STATEMENTS = new Set(['if', 'for', 'while', 'switch', 'else', 'return', 'sizeof']);
/** So much of the text is looked at for a macro's arguments. */
const MOST_ARGUMENTS = 1000;
/** Sorts what was found in a text, in a language at a place of the table, leaves out what was found twice, and names all in full. */
function declarationsOf(found, text, language) {
    const { name: of } = language_table_languages[language];
    found.sort((a, b) => a.start - b.start || b.end - a.end || b.kind - a.kind);
    const rows = [];
    const around = [];
    const seen = new Map();
    const isOfC = of === 'C' || of === 'C++';
    for (const declaration of found) {
        if (isOfC && C_STATEMENTS.has(declaration.name))
            continue;
        while (around.length > 0 && around[around.length - 1].of.end <= declaration.start)
            around.pop();
        const outer = around.at(-1);
        if (outer !== undefined && isTheSame(outer.of, declaration, text))
            continue;
        const { kind: written } = declaration;
        const whole = wholeName(declaration, outer, text, of);
        // Shell's names have no parts.
        const name = of === 'Shell' ? whole : lastPart(whole);
        const isMember = outer?.kind === DeclarationKind.class || name !== whole;
        const kind = written === DeclarationKind.function && isMember ? DeclarationKind.method : written;
        const path = outer === undefined ? whole : `${outer.path}.${whole}`.slice(0, LONGEST_PATH);
        const row = { of: declaration, kind, name, path, fullName: path };
        around.push(row);
        if (kind === DeclarationKind.namespace)
            continue;
        const count = (seen.get(path) ?? 0) + 1;
        seen.set(path, count);
        rows.push(count === 1 ? row : { ...row, fullName: `${path}#${count}` });
    }
    const column = (of) => Uint32Array.from(rows, (row) => of(row.of));
    return {
        kinds: Uint8Array.from(rows, ({ kind }) => kind),
        names: rows.map(({ name }) => name),
        fullNames: rows.map(({ fullName }) => fullName),
        firstLines: column(({ firstLine }) => firstLine),
        lastLines: column(({ lastLine }) => lastLine),
        ends: column(({ end }) => end),
        nameEnds: column(({ nameEnd }) => nameEnd),
    };
}
/** The name of a declaration, in a language that may have a way of its own to make it. */
function wholeName(declaration, outer, text, of) {
    const { name, start, nameEnd } = declaration;
    if (of === 'Shell')
        return name.includes('.') ? cut(text.slice(start, nameEnd).replace(/^function\s+/, '')) : name;
    // C# has no names for these.
    if (of === 'C#')
        return name === 'this' ? 'this[]' : name.replace(/^operator\./, 'operator ');
    // A macro's, unless it is the constructor of the class around it: nothing stands before it, so it has no type.
    const isMacro = of === 'C++' && nameEnd - start === name.length && MACRO.test(name) && outer?.name !== name;
    return isMacro ? cut(name + argumentsAt(text, nameEnd)) : name;
}
/** The arguments in parentheses at a place of a text, with blanks after commas alone; nothing if there are none. */
function argumentsAt(text, place) {
    const [written] = /^\s*\([^]*/.exec(text.slice(place, place + MOST_ARGUMENTS)) ?? [''];
    let depth = 0;
    let end = 0;
    for (; end < written.length; end++) {
        if (written[end] === '(')
            depth++;
        else if (written[end] === ')' && --depth === 0)
            break;
    }
    if (end === written.length)
        return '';
    const plain = written
        .slice(0, end + 1)
        .replace(/\/\*[^]*?\*\/|\/\/[^\n]*/g, ' ')
        .replace(/\s+/g, ' ')
        .replace(/ ?([(),]) ?/g, '$1')
        .replace(/,/g, ', ');
    return plain === '()' || plain === '(void)' ? '' : plain;
}
/** One node found by two patterns, or a value with a name of its own: `const a: T = function b() {}` is one function, a. */
function isTheSame(outer, inner, text) {
    if (outer.end !== inner.end)
        return false;
    if (outer.start === inner.start)
        return true;
    // Python's `class A:` and its only method are two.
    return outer.kind !== DeclarationKind.class && /^\s*(?::[^]*=|[:=])\s*$/.test(text.slice(outer.nameEnd, inner.start));
}
/**
 * A name without quotes, white space and arguments of templates, its parts parted by dots whatever the language parts them by: `A<T>::b`
 * is `A.b`, `a.Shape:draw` is `a.Shape.draw`.
 */
function plainName(written) {
    if (PLAIN.test(written))
        return cut(written);
    let name = written.replace(/\s+/g, ' ').trim();
    if (/^(['"`]).*\1$/.test(name))
        return cut(name.slice(1, -1));
    if (/[\p{L}\p{N}_$]/u.test(name)) {
        const operator = name.indexOf('operator');
        const before = operator < 0 ? name : name.slice(0, operator);
        const rest = operator < 0 ? '' : name.slice(operator);
        name = before.replace(/<[^<>]*>/g, '') + rest.replace(CONVERSION, '$1');
    }
    if (/^[\w.]+:\w+$/.test(name))
        name = name.replace(':', '.');
    return cut(name.replace(/^:/, '').replace(/::/g, '.'));
}
function cut(name) {
    return name.slice(0, LONGEST_NAME);
}
/** The last part of a name with parts. */
function lastPart(name) {
    return name.includes('.') ? (/^(?:[\w$~]+\.)+(.+)$/.exec(name)?.[1] ?? name) : name;
}

;// CONCATENATED MODULE: ./lib/uast/import-names.js
// Names of imported modules from what is written: without quotes and brackets, without the names they get, each of a list by itself.

/** Languages in which a list of modules has their common beginning before a brace: `std::{fs, io}`. */
const WITH_LISTS = new Set(['Rust', 'PHP', 'Scala']);
/** Comments within a list; `#` begins one in PHP alone, where no name has it, and after `r` a name of Rust that is a word of it. */
const COMMENTS = /\/\*[^]*?\*\/|\/\/[^\n]*|(?<!\br)#[^\n]*/g;
/** Longer names are cut. */
const import_names_LONGEST_NAME = 300;
/** The names of the modules that the text of an import role says, in a language at a place of the table. */
function importNames(language, written) {
    const { name: of } = language_table_languages[language];
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
        .map((name) => name.slice(0, import_names_LONGEST_NAME));
}
/** A name, or a whole `require_relative 'a'`, which names `./a`. */
function rubyNames(text) {
    const [, own] = /^require_relative\b[^'"]*['"]([^]*)['"][^'"]*$/.exec(text) ?? [];
    const name = own === undefined || own.startsWith('.') ? (own ?? text) : `./${own}`;
    return [name.slice(0, import_names_LONGEST_NAME)];
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
    switch (languages[language].name) {
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

;// CONCATENATED MODULE: ./lib/uast/findings.js
// What was found in a text, as it is found: by passes of queries, or taken over from the text before. Its columns are what a version says.


/** What passes have found so far. */
class Findings {
    names;
    declarations = [];
    imports = [];
    spans = {
        comment: new SpanList(),
        string: new SpanList(),
        parameter: new SpanList(),
        branch: new SpanList(),
    };
    /** Pieces that follow no rule, if they are asked for. */
    errors = [];
    /** `names` has what is kept from one text to the next: a piece of a text would keep all of it. */
    constructor(names) {
        this.names = names;
    }
    /** Code units that are in an error, and not in a declaration within it but for the errors in that. */
    unitsAstray() {
        const pieces = [
            ...this.errors.map(({ start, end }) => ({ start, end, isAstray: true })),
            ...this.declarations.map(({ start, end }) => ({ start, end, isAstray: false })),
        ].sort((a, b) => a.start - b.start || b.end - a.end || Number(b.isAstray) - Number(a.isAstray));
        const open = [];
        let units = 0;
        let at = 0;
        const goTo = (place) => {
            if (open.at(-1)?.isAstray)
                units += place - at;
            at = place;
        };
        const closeUntil = (place) => {
            for (let last = open.at(-1); last !== undefined && last.end <= place; last = open.at(-1)) {
                goTo(last.end);
                open.pop();
            }
        };
        for (const piece of pieces) {
            closeUntil(piece.start);
            goTo(piece.start);
            open.push(piece);
        }
        closeUntil(Infinity);
        return units;
    }
    /** Takes over what was found in the text before an edit, on one side of what differs. */
    take(last, side, { before, oldAfter }, edit) {
        const isThere = (start, end) => (side === 'before' ? end <= before : start >= oldAfter);
        const by = side === 'before' ? 0 : edit.newEndIndex - edit.oldEndIndex;
        const lines = side === 'before' ? 0 : edit.newEndPosition.row - edit.oldEndPosition.row;
        const isMoved = by !== 0 || lines !== 0;
        for (const one of last.declarations) {
            if (!isThere(one.start, one.end))
                continue;
            const moved = {
                kind: one.kind,
                start: one.start + by,
                end: one.end + by,
                firstLine: one.firstLine + lines,
                lastLine: one.lastLine + lines,
                name: one.name,
                nameEnd: one.nameEnd + by,
            };
            this.declarations.push(isMoved ? moved : one);
        }
        for (const one of last.imports) {
            if (!isThere(one.rootStart, one.rootEnd))
                continue;
            const { start, line, text, rootStart, rootEnd } = one;
            const moved = {
                start: start + by,
                line: line + lines,
                text,
                rootStart: rootStart + by,
                rootEnd: rootEnd + by,
            };
            this.imports.push(isMoved ? moved : one);
        }
        for (const kind of ['comment', 'string', 'branch']) {
            last.spans[kind].copyTo(this.spans[kind], isThere, by, lines);
        }
    }
    result(language, text, hasErrors, identifiers) {
        const own = (name) => this.names.own(name);
        const { comment, string, parameter, branch } = this.spans;
        const imported = new Map();
        for (const { line, text: written } of this.imports.sort((a, b) => a.start - b.start)) {
            for (const name of importNames(language, written))
                if (!imported.has(name))
                    imported.set(name, line);
        }
        const declarations = declarationsOf(this.declarations, text, language);
        return {
            declarations: {
                ...declarations,
                names: declarations.names.map(own),
                fullNames: declarations.fullNames.map(own),
            },
            imports: Array.from(imported.keys(), own),
            importLines: Uint32Array.from(imported.values()),
            comments: comment.result(),
            strings: string.result(),
            identifiers,
            parameters: parameter.result(),
            branches: branch.result(),
            hasErrors,
        };
    }
}
const NONE = new Uint32Array(0);
/** Most texts have none of some kinds, and every array takes room. */
const NO_SPANS = { firstLines: NONE, lastLines: NONE, starts: NONE, ends: NONE };
/** A growing list of spans, four words each. */
class SpanList {
    #words = new Uint32Array(0);
    #count = 0;
    add(firstLine, lastLine, start, end) {
        const at = 4 * this.#count++;
        if (at + 4 > this.#words.length) {
            const longer = new Uint32Array(Math.max(64, 2 * this.#words.length));
            longer.set(this.#words);
            this.#words = longer;
        }
        this.#words[at] = firstLine;
        this.#words[at + 1] = lastLine;
        this.#words[at + 2] = start;
        this.#words[at + 3] = end;
    }
    /** Adds those that are there to another list, moved. */
    copyTo(other, isThere, by, lines) {
        const words = this.#words;
        for (let at = 0; at < 4 * this.#count; at += 4) {
            if (!isThere(words[at + 2], words[at + 3]))
                continue;
            other.add(words[at] + lines, words[at + 1] + lines, words[at + 2] + by, words[at + 3] + by);
        }
    }
    /** In the order of the text; of equal spans one. Matches come by their ends, so nearly in that order. */
    result() {
        if (this.#count === 0)
            return NO_SPANS;
        const words = this.#words;
        const count = this.#count;
        let isSorted = true;
        for (let at = 4; at < 4 * count && isSorted; at += 4) {
            isSorted = words[at - 2] < words[at + 2] || (words[at - 2] === words[at + 2] && words[at - 1] > words[at + 3]);
        }
        if (isSorted)
            return columnsOf(words, count);
        const compare = (a, b) => words[4 * a + 2] - words[4 * b + 2] || words[4 * b + 3] - words[4 * a + 3];
        const order = Array.from({ length: count }, (_, row) => row)
            .sort(compare)
            .filter((row, i, sorted) => i === 0 || compare(sorted[i - 1], row) !== 0);
        const ordered = new Uint32Array(4 * order.length);
        order.forEach((row, i) => ordered.set(words.subarray(4 * row, 4 * row + 4), 4 * i));
        return columnsOf(ordered, order.length);
    }
}
function columnsOf(words, count) {
    const spans = {
        firstLines: new Uint32Array(count),
        lastLines: new Uint32Array(count),
        starts: new Uint32Array(count),
        ends: new Uint32Array(count),
    };
    for (let row = 0, at = 0; row < count; row++) {
        spans.firstLines[row] = words[at++];
        spans.lastLines[row] = words[at++];
        spans.starts[row] = words[at++];
        spans.ends[row] = words[at++];
    }
    return spans;
}

;// CONCATENATED MODULE: ./lib/uast/raw-tree.js
// Syntax trees, read straight from tree-sitter's memory, and what of a tree is not in the one that it was made from. A node is five words:
// id, start in the text (in UTF-16 code units), row, column, and the name it has in its place, if that is another.
const NODE_WORDS = 5;
const ID = 0;
const START = 1;
const ALIAS = 4;
/** tree-sitter keeps the address of what an object stands for under the name 0. */
const addressOf = (handle) => handle[0];
/** A smaller node is other as a whole. */
const LEAST_AROUND = 256;
/** More nodes than this side by side are not worth looking at one by one. */
const MOST_CHANGED = 32;
/**
 * The difference between a tree without errors and the tree without errors that was parsed from it, after it was told of the edit. Undefined if it
 * is of many nodes.
 *
 * A parse takes over nodes of the tree it goes on from, as they are and at the same address; the others it makes anew, at other addresses,
 * since those of the old tree are taken. So nodes of one address, called alike in their place, are one node. The smallest have no address of
 * their own and are compared by what they are.
 */
function differenceOf(raw, oldTree, newTree, edit) {
    const { startIndex, oldEndIndex, newEndIndex } = edit;
    const was = new TreeReader(raw, oldTree);
    const is = new TreeReader(raw, newTree);
    // A leaf of the old tree that lost its end to the edit ends where the edit does now, and one that lost its beginning begins there.
    const isPureInsertion = oldEndIndex === startIndex;
    const lastEnd = isPureInsertion || newEndIndex > startIndex ? startIndex : startIndex - 1;
    const firstStart = isPureInsertion ? newEndIndex : newEndIndex + 1;
    /** Whether two nodes before, or behind, the edit are one. One that is across it is not, nor is one on its other side, though it may be as it was. */
    const isSame = (old, node, side) => {
        if (old[ALIAS] !== node[ALIAS] || old[START] !== node[START])
            return false;
        const end = is.end(node);
        if (side === 'before' ? end > startIndex : node[START] < newEndIndex)
            return false;
        if (old[ID] === node[ID])
            return true;
        return ((side === 'before' ? end <= lastEnd : node[START] >= firstStart) &&
            was.isLeaf(old) &&
            is.isLeaf(node) &&
            was.symbol(old) === is.symbol(node) &&
            was.end(old) === end);
    };
    /** Whether a node is another than before in what is in it, and worth going into. */
    const isAlike = (old, node) => old[ALIAS] === node[ALIAS] &&
        was.symbol(old) === is.symbol(node) &&
        is.end(node) - node[START] >= LEAST_AROUND &&
        !is.isLeaf(node);
    /** Whether neighbours of the old tree had letters before the edit, for certain. */
    const isWide = (first, last, count) => count > 0 && was.end(last) - first[START] > newEndIndex - startIndex;
    const around = [];
    let before = 0;
    let oldAfter = Infinity;
    let old = was.root();
    let node = is.root();
    for (;;) {
        around.push(node);
        const oldChildren = was.children(old);
        const children = is.children(node);
        const most = Math.min(oldChildren.length, children.length) / NODE_WORDS;
        const at = (of, i) => of.subarray(i * NODE_WORDS, (i + 1) * NODE_WORDS);
        const fromEnd = (of, i) => at(of, of.length / NODE_WORDS - 1 - i);
        let head = 0;
        while (head < most && isSame(at(oldChildren, head), at(children, head), 'before'))
            head++;
        let tail = 0;
        while (tail < most - head && isSame(fromEnd(oldChildren, tail), fromEnd(children, tail), 'after'))
            tail++;
        const countOf = (of) => of.length / NODE_WORDS - head - tail;
        const oldChild = at(oldChildren, head);
        const child = at(children, head);
        const isOne = countOf(oldChildren) === 1 && countOf(children) === 1 && isAlike(oldChild, child);
        if (!isOne && !isWide(oldChild, fromEnd(oldChildren, tail), countOf(oldChildren))) {
            // Something that stood there must be looked at again, or what is around would end where the rest begins.
            while (head + tail > 0) {
                const neighbour = head > 0 ? at(children, --head) : fromEnd(children, --tail);
                if (is.end(neighbour) > neighbour[START])
                    break;
            }
        }
        if (head > 0)
            before = is.end(at(children, head - 1));
        if (tail > 0)
            oldAfter = fromEnd(children, tail - 1)[START] - newEndIndex + oldEndIndex;
        if (isOne) {
            [old, node] = [oldChild, child];
            continue;
        }
        const count = countOf(children);
        if (count > MOST_CHANGED)
            return undefined;
        const changed = Array.from({ length: count }, (_, i) => at(children, head + i));
        return { before, oldAfter, around, changed };
    }
}
/** Levels that a grammar may make of one letter: `[` is an array in an expression in a statement in an error. */
const LEVELS_PER_UNIT = 4;
/** Whether a tree has more than so many levels. Nodes too small to have as many as are left are not looked into. */
function isDeeperThan(raw, tree, most) {
    const reader = new TreeReader(raw, tree);
    /** From the root down: the children on each level that are still to be looked into. */
    const levels = [reader.root()];
    for (;;) {
        const left = levels.at(-1);
        if (left === undefined)
            return false;
        if (left.length === 0) {
            levels.pop();
            continue;
        }
        if (levels.length > most)
            return true;
        const node = left.subarray(0, NODE_WORDS);
        levels[levels.length - 1] = left.subarray(NODE_WORDS);
        const room = (reader.end(node) - node[START]) * LEVELS_PER_UNIT;
        if (levels.length + room > most)
            levels.push(reader.children(node));
    }
}
/** What tree-sitter calls a piece that follows no rule, in every grammar. */
const ERROR_SYMBOL = 0xffff;
/** The errors of a tree; nodes without any are not looked into. */
function errorsOf(raw, tree) {
    const reader = new TreeReader(raw, tree);
    let units = 0;
    let pairs = 0;
    let errorEnd = 0;
    /** From the root down: the nodes on each level that are still to be looked at. */
    const levels = [reader.root()];
    for (;;) {
        const left = levels.at(-1);
        if (left === undefined)
            return { units, pairs };
        if (left.length === 0) {
            levels.pop();
            continue;
        }
        const node = left.subarray(0, NODE_WORDS);
        levels[levels.length - 1] = left.subarray(NODE_WORDS);
        if (!reader.hasError(node))
            continue;
        const children = reader.children(node);
        levels.push(children);
        if (reader.symbol(node) !== ERROR_SYMBOL)
            continue;
        const end = reader.end(node);
        units += Math.max(0, end - Math.max(node[START], errorEnd));
        errorEnd = Math.max(errorEnd, end);
        pairs += (children.length / NODE_WORDS) ** 2;
    }
}
/** A tree's nodes. */
class TreeReader {
    raw;
    #tree;
    #exchange;
    constructor(raw, tree) {
        this.raw = raw;
        this.#tree = addressOf(tree);
        this.#exchange = raw._ts_init() >> 2;
    }
    root() {
        this.raw._ts_tree_root_node_wasm(this.#tree);
        return this.raw.HEAP32.slice(this.#exchange, this.#exchange + NODE_WORDS);
    }
    /** The words of a node's children, end to end. */
    children(node) {
        this.#handIn(node);
        this.raw._ts_node_children_wasm(this.#tree);
        const heap = this.raw.HEAP32;
        const [count, address] = heap.subarray(this.#exchange, this.#exchange + 2);
        if (count === 0)
            return new Int32Array(0);
        checkRoom(address);
        const words = heap.slice(address >> 2, (address >> 2) + count * NODE_WORDS);
        this.raw._free(address);
        return words;
    }
    end(node) {
        this.#handIn(node);
        return this.raw._ts_node_end_index_wasm(this.#tree);
    }
    symbol(node) {
        this.#handIn(node);
        return this.raw._ts_node_symbol_wasm(this.#tree);
    }
    hasError(node) {
        this.#handIn(node);
        return this.raw._ts_node_has_error_wasm(this.#tree) !== 0;
    }
    isLeaf(node) {
        this.#handIn(node);
        return this.raw._ts_node_child_count_wasm(this.#tree) === 0;
    }
    #handIn(node) {
        this.raw.HEAP32.set(node, this.#exchange);
    }
}
/** Where there is no room for what is handed out, it lies at address 0, over whatever was there: nothing of the parser is to be trusted then. */
function checkRoom(address) {
    if (address === 0)
        throw new RangeError('the memory of the parser is full');
}

;// CONCATENATED MODULE: ./lib/uast/match-reader.js
// The matches of a query in a syntax tree, read straight from tree-sitter's memory. Words of a match as it lies there:
//
//   pattern, number of captures, then for each capture: capture, and a node in five words (id, start in the text, row, column, other)
//
// Places in the text are UTF-16 code units. A match is a window that moves: its answers hold until the next.

const CAPTURE_WORDS = 6;
/** Matches that are under way at a time; nested patterns over thousands of levels would hold more. */
const MOST_UNDER_WAY = 1 << 16;
const NO_DEPTH_LIMIT = 0xffffffff;
class RawMatch {
    raw;
    tree;
    pattern = 0;
    count = 0;
    /** Word at which the first capture lies. */
    at = 0;
    heap;
    #exchange;
    constructor(raw, exchange, tree) {
        this.raw = raw;
        this.tree = tree;
        this.heap = raw.HEAP32;
        this.#exchange = exchange >> 2;
    }
    capture(i) {
        return this.heap[this.at + CAPTURE_WORDS * i];
    }
    start(i) {
        return this.heap[this.at + CAPTURE_WORDS * i + 2];
    }
    firstLine(i) {
        return this.heap[this.at + CAPTURE_WORDS * i + 3];
    }
    end(i) {
        this.#handIn(i);
        return this.raw._ts_node_end_index_wasm(this.tree);
    }
    lastLine(i) {
        this.#handIn(i);
        this.raw._ts_node_end_point_wasm(this.tree);
        const row = this.heap[this.#exchange];
        // A node that takes in the line break ends before the first letter of the next line.
        return this.heap[this.#exchange + 1] === 0 && row > this.firstLine(i) ? row - 1 : row;
    }
    #handIn(i) {
        const node = this.at + CAPTURE_WORDS * i + 1;
        this.heap.copyWithin(this.#exchange, node, node + NODE_WORDS);
    }
}
/** Runs a query over a tree and shows every match at a place, by where in the text it is complete. */
function eachMatch(raw, query, tree, { firstLine, endLine, node, isItself = false }, show) {
    const exchange = raw._ts_init();
    const treeAddress = addressOf(tree);
    if (node === undefined)
        raw._ts_tree_root_node_wasm(treeAddress);
    else
        raw.HEAP32.set(node, exchange >> 2);
    // From row and column to row and column; then bytes, and the same again of what a whole match must lie in, which have no bounds.
    const range = [firstLine, 0, endLine, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    const depth = isItself ? 0 : NO_DEPTH_LIMIT;
    raw._ts_query_matches_wasm(addressOf(query), treeAddress, ...range, MOST_UNDER_WAY, depth);
    const match = new RawMatch(raw, exchange, treeAddress);
    const count = match.heap[exchange >> 2];
    const address = match.heap[(exchange >> 2) + 1];
    if (count > 0)
        checkRoom(address);
    let at = address >> 2;
    for (let i = 0; i < count; i++) {
        match.pattern = match.heap[at];
        match.count = match.heap[at + 1];
        match.at = at + 2;
        show(match);
        at = match.at + CAPTURE_WORDS * match.count;
    }
    raw._free(address);
}

;// CONCATENATED MODULE: ./lib/uast/name-pool.js
// Names, each once, as texts of their own. A piece cut out of a text keeps all of that text in memory for as long as it lives, and the
// versions of a file share nearly all their names.
/** Names kept at a time; then the pool starts again, empty. */
const MOST_NAMES = 50_000;
class NamePool {
    #names = new Map();
    /** The name that is equal to `name`; halves of letters are replaced. */
    own(name) {
        const known = this.#names.get(name);
        if (known !== undefined)
            return known;
        if (this.#names.size >= MOST_NAMES)
            this.#names.clear();
        const copy = Buffer.from(name, 'utf8').toString('utf8');
        this.#names.set(copy, copy);
        return copy;
    }
}

;// CONCATENATED MODULE: ./lib/uast/open-elements.js
// How many elements of HTML are open at a time. The grammar's own scanner looks at all of them at each tag, so that a text takes time with the
// square of this number before any limit on the parser is asked. Source: scanner.c and grammar.js of tree-sitter-html.
//
// Law: never less than the scanner has open. What it makes of tags that are not well formed is not followed: after the first, nothing is skipped and nothing ends.
/** Elements without content. */
const VOID = new Set('area base basefont bgsound br col command embed frame hr image img input isindex keygen link menuitem meta nextid param source track wbr'.split(' '));
/** Elements whose content is text, and where it ends. */
const RAW = { script: /<\/script/gi, style: /<\/style/gi };
/** Which elements end one whose end tag is left out. */
const ENDED_BY = new Map([
    ['li', 'li'],
    ['dt', 'dt dd'],
    ['dd', 'dt dd'],
    ['rb', 'rb rt rp'],
    ['rt', 'rb rt rp'],
    ['rp', 'rb rt rp'],
    ['optgroup', 'optgroup'],
    ['tr', 'tr'],
    ['td', 'td th tr'],
    ['th', 'td th tr'],
    [
        'p',
        'address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section ul',
    ],
].map(([name, ends]) => [name, new Set(ends.split(' '))]));
const TAG = /<(?:!--|(\/?)([\p{L}\p{N}:-]+))/gu;
/** The rest of a start tag with its attributes, and of an end tag. */
const open_elements_START = /(?:\s+[^<>"'/=\s]+(?:\s*=\s*(?:[^<>"'=\s]+|"[^"]*"|'[^']*'))?)*\s*(\/?)>/y;
const END = /\s*>/y;
/** A tag that is longer counts as not well formed. */
const MOST_TAG = 8000;
/** The most elements that are open at a time; takes time with the length of the text. */
function mostOpenElements(text) {
    const open = [];
    const counts = new Map();
    const pop = () => {
        const name = open.pop();
        if (name !== undefined)
            counts.set(name, (counts.get(name) ?? 0) - 1);
        return name;
    };
    let most = 0;
    let isWellFormed = true;
    TAG.lastIndex = 0;
    for (let tag = TAG.exec(text); tag !== null; tag = TAG.exec(text)) {
        const [, slash, written] = tag;
        const from = TAG.lastIndex;
        if (written === undefined) {
            const end = isWellFormed ? text.indexOf('-->', from) : -1;
            if (end >= 0)
                TAG.lastIndex = end + 3;
            else
                isWellFormed = false;
            continue;
        }
        const name = written.toLowerCase();
        const rest = isWellFormed ? matchAt(slash === '' ? open_elements_START : END, text, from) : null;
        isWellFormed = rest !== null;
        if (slash !== '') {
            if (isWellFormed && (counts.get(name) ?? 0) > 0)
                while (pop() !== name)
                    ;
            continue;
        }
        while (open.length > 0 && ENDED_BY.get(open[open.length - 1])?.has(name) === true)
            pop();
        if (rest !== null)
            TAG.lastIndex = from + rest[0].length;
        if (VOID.has(name) || rest?.[1] === '/')
            continue;
        open.push(name);
        counts.set(name, (counts.get(name) ?? 0) + 1);
        most = Math.max(most, open.length);
        if (rest !== null && name in RAW) {
            const end = RAW[name];
            end.lastIndex = TAG.lastIndex;
            TAG.lastIndex = end.exec(text)?.index ?? text.length;
        }
    }
    return most;
}
/** A tag that may have hundreds of attributes. */
const LONG_TAG = /<\p{L}[^<>]{500,}/gu;
/** About the most attributes with values that a tag has, where one has hundreds; 0 where none has so many. */
function mostAttributes(text) {
    let most = 0;
    for (const [tag] of text.matchAll(LONG_TAG))
        most = Math.max(most, tag.split('=').length - 1);
    return most;
}
function matchAt(pattern, text, from) {
    pattern.lastIndex = 0;
    return pattern.exec(text.slice(from, from + MOST_TAG));
}

;// CONCATENATED MODULE: ./lib/uast/blob-syntax.js
// What one version of a file says: its declarations, imports and comments, from one parse and one pass of a query, and the identifiers of the
// lines that are asked for, from passes over these. A function of the text, the language, the lines and the roles asked for, of nothing else: the
// limit on a parse counts what the parser does, not how long it takes.









/** The parser has stopped for good: its memory was full, or it has a fault. */
class ParserStopped extends Error {
}
/**
 * What a parse may take, all of it counted by what the parser does: it rests every hundred steps, and asks for a piece of the text whenever it
 * looks outside of the one it has. Usual code takes 5 to 15 rests and less than one piece a kilobyte; some grammars, in text that does not
 * follow them, look ahead to the end again and again. See docs/performance.md.
 */
const FEWEST_RESTS = 2000;
const RESTS_PER_KIB = 64;
const FEWEST_PIECES = 4000;
const PIECES_PER_KIB = 16;
const PIECE = 5000;
/** A query takes time for each level of a node that it looks at, so what a text may cost grows with its square. No file of seven large projects has as many. */
const MOST_LEVELS = 1000;
/** Elements of HTML that may be open at a time, those of which the end is left out among them: its scanner takes a quarter of a second for so many. */
const MOST_OPEN_ELEMENTS = 4000;
/** Attributes with values that a tag may have: a query looks at each pair of them. */
const MOST_ATTRIBUTES = 250;
/** A query takes time for each pair of nodes that are side by side in an error: half a second for so many. */
const MOST_PAIRS_IN_ERRORS = 20_000 ** 2;
/**
 * A text of which more than this share is in errors is in another language. What is a declaration within an error does not count: what one
 * conditional line tears apart may leave an error around all the functions of a file.
 */
const MOST_ERRORS = 0.5;
/** Of a text this share must be in common with the one before for its tree to be of use. */
const LEAST_COMMON = 0.5;
/** Parsers of all languages, for some roles. */
class BlobParser {
    runtime;
    wanted;
    #queries = [];
    #identifierQueries = [];
    /** Of errors and declarations. */
    #errorQueries = [];
    #names = new NamePool();
    /** The last text, if it follows its grammar, and what was found in it. */
    #last;
    /** Parses that went on from the tree of the text before. */
    incrementalParses = 0;
    /** Whether what was found in the last text can be told from what was not: a parameter does not say what it is one of. */
    #keepsFindings;
    constructor(runtime, wanted) {
        this.runtime = runtime;
        this.wanted = wanted;
        this.#keepsFindings = !wanted.has('parameter');
    }
    /**
     * Parses a text of the language at a place of the table; identifiers, if they are asked for, are those that start on some lines. Throws
     * `ParserStopped`, after which nothing works.
     */
    parse(text, language, identifierLines = ALL_LINES) {
        try {
            return this.#parse(text, language, identifierLines);
        }
        catch (error) {
            if (error instanceof WebAssembly.RuntimeError || error instanceof RangeError) {
                throw new ParserStopped(error.message, { cause: error });
            }
            throw error;
        }
    }
    /** Forgets the last text. */
    forget() {
        this.#last?.tree.delete();
        this.#last = undefined;
    }
    #parse(text, language, identifierLines) {
        if (language_table_languages[language].grammar === 'html' &&
            (mostOpenElements(text) > MOST_OPEN_ELEMENTS || mostAttributes(text) > MOST_ATTRIBUTES)) {
            return 'too-complex';
        }
        this.runtime.parser.setLanguage(this.runtime.grammarOf(language).language);
        const goneOn = this.#treeFromLast(text, language);
        if (goneOn !== undefined)
            this.incrementalParses++;
        const tree = goneOn?.tree ?? this.#tree(text);
        if (tree === undefined) {
            this.forget();
            return 'too-complex';
        }
        const { hasError } = tree.rootNode;
        try {
            const errors = hasError ? errorsOf(this.runtime.raw, tree) : undefined;
            if (errors !== undefined && errors.pairs > MOST_PAIRS_IN_ERRORS)
                return 'too-complex';
            if (isDeeperThan(this.runtime.raw, tree, MOST_LEVELS))
                return 'too-complex';
            const most = MOST_ERRORS * text.length;
            if (errors !== undefined && errors.units > most && this.#unitsAstray(tree, text, language) > most) {
                return 'other-language';
            }
            const found = this.#found(tree, text, language, goneOn?.edit);
            const syntax = this.#result(tree, text, language, hasError, identifierLines, found);
            this.forget();
            if (!hasError)
                this.#last = { text, language, tree, found };
            return syntax;
        }
        finally {
            if (this.#last?.tree !== tree) {
                this.forget();
                tree.delete();
            }
        }
    }
    /** What a tree says but for identifiers: with an edit, of a tree without errors that was made from the last. */
    #found(tree, text, language, edit) {
        const { raw } = this.runtime;
        const query = (this.#queries[language] ??= this.#prepared(language, (purpose) => purpose !== 'identifier' && this.wanted.has(purpose)));
        const found = new Findings(this.#names);
        if (!query.findsAny)
            return found;
        const last = this.#last;
        const difference = edit === undefined || last === undefined || !this.#keepsFindings
            ? undefined
            : differenceOf(raw, last.tree, tree, edit);
        if (edit === undefined || last === undefined || difference === undefined) {
            query.find(raw, tree, text, found, EVERYWHERE);
            return found;
        }
        found.take(last.found, 'before', difference, edit);
        for (const node of difference.around)
            query.find(raw, tree, text, found, { ...EVERYWHERE, node, isItself: true });
        for (const node of difference.changed)
            query.find(raw, tree, text, found, { ...EVERYWHERE, node });
        found.take(last.found, 'after', difference, edit);
        return found;
    }
    /** Code units of a tree with errors that are in none of its declarations, whatever is asked for. */
    #unitsAstray(tree, text, language) {
        const query = (this.#errorQueries[language] ??= this.#prepared(language, (purpose) => purpose === 'error' || (purpose !== undefined && purpose in DeclarationKind)));
        const found = new Findings(this.#names);
        query.find(this.runtime.raw, tree, text, found, EVERYWHERE);
        return found.unitsAstray();
    }
    /** Columns of what was found, with the identifiers of some lines. */
    #result(tree, text, language, hasError, identifierLines, found) {
        const identifiers = new SpanList();
        // There is one in every few letters: where few lines are asked for, the others' would cost as much as all the rest.
        if (this.wanted.has('identifier') && identifierLines.length > 0) {
            const query = (this.#identifierQueries[language] ??= this.#prepared(language, (purpose) => purpose === 'identifier'));
            for (let at = 0; at < identifierLines.length; at += 2) {
                const lines = { firstLine: identifierLines[at], endLine: identifierLines[at + 1] };
                query.find(this.runtime.raw, tree, text, found, lines, identifiers);
            }
        }
        return found.result(language, text, hasError, identifiers.result());
    }
    #prepared(language, isFor) {
        const grammar = this.runtime.grammarOf(language);
        return new PreparedQuery(this.runtime, grammar.language, grammar.query, isFor);
    }
    /**
     * The tree made from the last text's, if that saves work: undefined if the texts have little in common, or if the tree has errors. Without
     * errors it is the tree that a parse from the start gives; with errors it may not be, since the parser then guesses.
     */
    #treeFromLast(text, language) {
        const last = this.#last;
        if (last?.language !== language)
            return undefined;
        const edit = editBetween(last.text, text);
        if (edit.oldEndIndex - edit.startIndex > (1 - LEAST_COMMON) * last.text.length)
            return undefined;
        if (edit.newEndIndex - edit.startIndex > (1 - LEAST_COMMON) * text.length)
            return undefined;
        last.tree.edit(edit);
        const tree = this.#tree(text, last.tree);
        if (tree?.rootNode.hasError === false)
            return { tree, edit };
        tree?.delete();
        return undefined;
    }
    /** The tree of a text; undefined if it takes too much. */
    #tree(text, from = null) {
        const { parser } = this.runtime;
        const kibibytes = text.length >> 10;
        const mostRests = FEWEST_RESTS + RESTS_PER_KIB * kibibytes;
        const mostPieces = FEWEST_PIECES + PIECES_PER_KIB * kibibytes;
        let rests = 0;
        let pieces = 0;
        // Who looks too often is told that the text is at its end.
        const piece = (at) => (++pieces > mostPieces ? '' : text.slice(at, at + PIECE));
        const tree = parser.parse(piece, from, { progressCallback: () => ++rests > mostRests || pieces > mostPieces });
        if (tree !== null && pieces <= mostPieces)
            return tree;
        tree?.delete();
        parser.reset();
        return undefined;
    }
}
const EVERYWHERE = { firstLine: ALL_LINES[0], endLine: ALL_LINES[1] };
/** The one replacement that makes one text of another. */
function editBetween(before, after) {
    const most = Math.min(before.length, after.length);
    let startIndex = 0;
    while (startIndex < most && before.charCodeAt(startIndex) === after.charCodeAt(startIndex))
        startIndex++;
    let oldEndIndex = before.length;
    let newEndIndex = after.length;
    while (oldEndIndex > startIndex &&
        newEndIndex > startIndex &&
        before.charCodeAt(oldEndIndex - 1) === after.charCodeAt(newEndIndex - 1)) {
        oldEndIndex--;
        newEndIndex--;
    }
    const startPosition = placeOf(before, startIndex, 0, { row: 0, column: 0 });
    return {
        startIndex,
        oldEndIndex,
        newEndIndex,
        startPosition,
        oldEndPosition: placeOf(before, oldEndIndex, startIndex, startPosition),
        newEndPosition: placeOf(after, newEndIndex, startIndex, startPosition),
    };
}
/** Row and column of an index, counted on from a place before it. */
function placeOf(text, index, from, place) {
    let { row } = place;
    let lineStart = from - place.column;
    for (let at = text.indexOf('\n', from); at >= 0 && at < index; at = text.indexOf('\n', at + 1)) {
        row++;
        lineStart = at + 1;
    }
    return { row, column: index - lineStart };
}
/** A language's query with the patterns that nobody needs left out. */
class PreparedQuery {
    query;
    #purposes;
    #names;
    /** Conditions on the text of captures, by pattern. */
    #predicates;
    /** Whether there is anything that it finds. */
    findsAny;
    constructor(runtime, language, source, isWanted) {
        const query = new runtime.Query(language, `${source}\n(ERROR) @_error`);
        this.query = query;
        this.#names = query.captureNames;
        this.#purposes = query.captureNames.map(purposeOf);
        this.#predicates = query.textPredicates;
        let findsAny = false;
        query.captureQuantifiers.forEach((quantifiers, pattern) => {
            const used = this.#purposes.filter((_, capture) => quantifiers[capture] !== 0);
            if (used.some(isWanted))
                findsAny = true;
            else
                query.disablePattern(pattern);
        });
        this.findsAny = findsAny;
    }
    /** Enters what it finds at a place of a tree; identifiers, if any, that start on its lines. */
    find(raw, tree, text, found, place, identifiers) {
        eachMatch(raw, this.query, tree, place, (match) => this.#take(match, text, found, place, identifiers));
    }
    #take(match, text, found, place, identifiers) {
        const { pattern, count } = match;
        const predicates = this.#predicates[pattern];
        if (predicates.length > 0) {
            const captures = Array.from({ length: count }, (_, i) => ({
                name: this.#names[match.capture(i)],
                node: { text: text.slice(match.start(i), match.end(i)) },
            }));
            if (!predicates.every((holds) => holds(captures)))
                return;
        }
        let declaration;
        const imported = [];
        let name = -1;
        let scope = -1;
        let root = -1;
        for (let i = 0; i < count; i++) {
            const purpose = this.#purposes[match.capture(i)];
            switch (purpose) {
                case 'function':
                case 'method':
                case 'class':
                case 'namespace':
                    declaration = { kind: DeclarationKind[purpose], at: i };
                    break;
                case 'name':
                    name = i;
                    break;
                case 'scope':
                    scope = i;
                    break;
                case 'import':
                    imported.push(i);
                    break;
                case 'root':
                    root = i;
                    break;
                case 'error':
                    found.errors.push({ start: match.start(i), end: match.end(i) });
                    break;
                case undefined:
                    break;
                case 'identifier':
                    // There may be one in every few letters, and none goes beyond its line but for the break.
                    if (match.firstLine(i) >= place.firstLine && match.firstLine(i) < place.endLine) {
                        identifiers?.add(match.firstLine(i), match.firstLine(i), match.start(i), match.end(i));
                    }
                    break;
                default:
                    found.spans[purpose].add(match.firstLine(i), match.lastLine(i), match.start(i), match.end(i));
            }
        }
        for (const i of imported) {
            const [start, end] = [match.start(i), match.end(i)];
            found.imports.push({
                start,
                line: match.firstLine(i),
                text: found.names.own(text.slice(start, end)),
                rootStart: root < 0 ? start : match.start(root),
                rootEnd: root < 0 ? end : match.end(root),
            });
        }
        if (declaration === undefined || name < 0)
            return;
        const { kind, at } = declaration;
        found.declarations.push({
            kind,
            start: match.start(at),
            end: match.end(at),
            firstLine: match.firstLine(at),
            lastLine: match.lastLine(at),
            name: [scope, name]
                .filter((part) => part >= 0)
                .map((part) => found.names.own(plainName(text.slice(match.start(part), match.end(part)))))
                .join('.'),
            nameEnd: match.end(name),
        });
    }
}
function purposeOf(capture) {
    if (capture === '_error')
        return 'error';
    if (capture === '_root')
        return 'root';
    return [...roles, ...DECLARATION_PARTS].find((purpose) => purpose === capture);
}

;// CONCATENATED MODULE: ./lib/uast/parser-memory.js
// How much memory parsers take: at most so much, since WebAssembly's memory has a size that it cannot grow beyond. A budget counts on these.
const PAGE_BYTES = 65_536;
/** The memory with which a parser starts, and beyond which it has no addresses. */
const FIRST_BYTES = 512 * PAGE_BYTES;
const MOST_BYTES = 32_768 * PAGE_BYTES;
/**
 * Trees of usual code take less than so many bytes for each of the text's; of tables of numbers, and of what programs have made short, up to
 * four times as much. See docs/performance.md.
 */
const TREE_BYTES = 64;
/**
 * The most memory of a parser for usual texts, with the one before: those of fewer UTF-16 code units than `LARGE_UNITS`. The tables of all grammars
 * take half of it, of usual projects a tenth.
 */
const PARSER_BYTES = 1024 * PAGE_BYTES;
const LARGE_UNITS = 512 * 1024;
/** The most memory of a parser for texts of so many bytes, one at a time. */
function largeParserBytes(mostTextBytes) {
    return Math.max(PARSER_BYTES, Math.min(MOST_BYTES, FIRST_BYTES + TREE_BYTES * mostTextBytes));
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(136);
;// CONCATENATED MODULE: ./lib/uast/runtime.js
// tree-sitter in this thread: its program and its grammars, which lie compressed in ../grammars (scripts/build-grammars.mjs) and are
// unpacked when they are first used. Starting is asynchronous, because web-tree-sitter is; everything after it is synchronous.
//
// An instance has a memory that cannot grow without bounds: text made to be hard can need gigabytes. Where it would, the instance stops for
// good, and another is started. What it took never shrinks, so it is given back by giving up the instance.








/**
 * The folder with the files of the grammars: beside the folder of this file, as in src/ and lib/, or beside this file, as in a bundle. Not
 * written as `new URL('…', moduleUrl)`: bundlers take that for an asset to rename.
 */
const grammarFolder = ['../grammars/', './grammars/']
    .map((path) => new URL(path, moduleUrl))
    .find((folder) => (0,external_node_fs_.existsSync)(folder));
function ofGrammars(file) {
    return new URL(file, grammarFolder ?? moduleUrl);
}
function runtime_unpacked(file) {
    return new Uint8Array((0,external_node_zlib_.brotliDecompressSync)((0,external_node_fs_.readFileSync)(ofGrammars(file))));
}
/** Compiled files of WebAssembly, by name: they are the same for all instances of a thread. */
const modules = new Map();
function moduleOf(name) {
    let known = modules.get(name);
    if (known === undefined) {
        known = new WebAssembly.Module(runtime_unpacked(`${name}.wasm.br`));
        modules.set(name, known);
    }
    return known;
}
/** web-tree-sitter's program, a module of CommonJS: a function of `module` and what else such modules have around them. */
let program;
/**
 * In web-tree-sitter the name of what deletes, in the instance's memory, what JavaScript has let go of. Nothing is left to it here: trees are deleted
 * where they end, and all else ends with its instance. An instance that has stopped must not be entered once more: what it throws then nobody catches.
 */
class NoFinalizationRegistry {
    register() {
        // What is let go of is deleted already, or goes with its instance.
    }
    unregister() {
        // Nothing was registered.
    }
}
/**
 * web-tree-sitter, anew. It keeps what it was started with for as long as it is there itself, and what Node has imported it never lets go of: so it
 * is no import.
 */
function freshTreeSitter() {
    const filename = (0,external_node_url_.fileURLToPath)(ofGrammars('web-tree-sitter.cjs'));
    program ??= (0,external_node_vm_.compileFunction)((0,external_node_fs_.readFileSync)(filename, 'utf8'), ['module', 'exports', 'require', '__filename', '__dirname', 'FinalizationRegistry'], { filename });
    const module = { exports: {} };
    const builtin = (name) => process.getBuiltinModule(name);
    program(module, module.exports, builtin, filename, (0,external_node_path_.dirname)(filename), NoFinalizationRegistry);
    return module.exports;
}
/** Starts an instance that takes at most so many bytes of memory, 32 MiB at the least. Rejects with `bug-grammar` when its files are not there. */
async function startRuntime(mostMemoryBytes) {
    const maximum = Math.floor(Math.max(FIRST_BYTES, mostMemoryBytes) / PAGE_BYTES);
    const { Parser, Language, Query, raw } = await load(new WebAssembly.Memory({ initial: FIRST_BYTES / PAGE_BYTES, maximum }));
    const known = [];
    return {
        raw,
        parser: new Parser(),
        Query,
        grammarOf: (place) => {
            const { grammar, query = grammar } = language_table_languages[place];
            return (known[place] ??= {
                language: Language.loadSync(moduleOf(grammar)),
                query: (0,external_node_fs_.readFileSync)(ofGrammars(`${query}.scm`), 'utf8'),
            });
        },
    };
}
/** Memory that cannot be had is an error: web-tree-sitter itself does not ask. */
function withoutNull(raw) {
    const malloc = raw._malloc.bind(raw);
    raw._malloc = (bytes) => {
        const address = malloc(bytes);
        if (address === 0 && bytes > 0)
            throw new RangeError('the memory of the parser is full');
        return address;
    };
}
async function load(wasmMemory) {
    try {
        const treeSitter = freshTreeSitter();
        // The object that is handed in becomes the module. What it would print, its errors say.
        const raw = {
            instantiateWasm: (imports, done) => {
                const module = moduleOf('web-tree-sitter');
                done(new WebAssembly.Instance(module, imports), module);
            },
            wasmMemory,
            printErr: () => undefined,
        };
        await treeSitter.Parser.init(raw);
        withoutNull(raw);
        return { ...treeSitter, raw: raw };
    }
    catch (error) {
        const cause = error instanceof Error ? error.message : String(error);
        throw new errors/* CodefangError */.UD('bug-grammar', `tree-sitter cannot be started: ${cause}`, {}, error);
    }
}

;// CONCATENATED MODULE: ./lib/uast/syntax-cache.js
// What versions of files say, by blob and language, least recently used out first, bounded in bytes.
/** What an entry takes besides its columns, and the columns of a kind of span besides their numbers; names are shared. */
const ENTRY_BYTES = 2048;
const SPANS_BYTES = 512;
const NAME_BYTES = 12;
const DECLARATION_BYTES = 2 * NAME_BYTES + 20;
class SyntaxCache {
    mostBytes;
    #entries = new Map();
    #bytes = 0;
    #hits = 0;
    #misses = 0;
    #evictions = 0;
    constructor(mostBytes) {
        this.mostBytes = mostBytes;
    }
    /** What is kept under a key, if it is of use: else it counts as a miss. */
    get(key, isOfUse = () => true) {
        const entry = this.#entries.get(key);
        if (entry === undefined || !isOfUse(entry.value)) {
            this.#misses++;
            return undefined;
        }
        this.#hits++;
        this.#entries.delete(key);
        this.#entries.set(key, entry);
        return entry.value;
    }
    /** Keeps a value of so many bytes in place of the one that was kept; the newest is kept however large it is. */
    put(key, value, bytes) {
        this.#bytes -= this.#entries.get(key)?.bytes ?? 0;
        this.#entries.delete(key);
        this.#entries.set(key, { value, bytes });
        this.#bytes += bytes;
        for (const [oldest, entry] of this.#entries) {
            if (this.#bytes <= this.mostBytes || oldest === key)
                return;
            this.#entries.delete(oldest);
            this.#bytes -= entry.bytes;
            this.#evictions++;
        }
    }
    counters() {
        return { hits: this.#hits, misses: this.#misses, evictions: this.#evictions, bytes: this.#bytes };
    }
}
/** About what a version's syntax takes. */
function bytesOf({ declarations, imports, comments, identifiers }) {
    const spans = ({ starts }) => (starts.length === 0 ? 0 : SPANS_BYTES + 16 * starts.length);
    return (ENTRY_BYTES +
        spans(comments) +
        spans(identifiers) +
        NAME_BYTES * imports.length +
        DECLARATION_BYTES * declarations.names.length);
}

;// CONCATENATED MODULE: ./lib/uast/versions.js
// Versions of files, parsed: by the blob and what its path says of its language. Each is parsed once while it is remembered.
//
// A parser has a memory of a fixed size, which usual texts fit in with the one before. One that is large, or that the parser stopped at, is
// parsed by itself with a new parser, whose memory is made for the largest; of those there is one at a time in a process.
// Law: what came of a text rests on the text alone, not on what else a parser had held. So a text is given up only where it was by itself.








/** Texts that are at hand. */
const MOST_TEXTS = 4;
/** What the cache counts for a version without syntax. */
const REASON_BYTES = 256;
const UNPARSED = { 'too-complex': SyntaxState.tooComplex, 'other-language': SyntaxState.otherLanguage };
/** Thrown where a version has to be parsed by itself first. */
class ParserNeeded extends Error {
    version;
    constructor(version) {
        super('a version has to be parsed by itself');
        this.version = version;
    }
}
/** Parses versions with one kernel, in one thread, always for the same roles and up to the same size. */
class Versions {
    kernel;
    roles;
    mostBytes;
    aids;
    #cache;
    #texts = new Map();
    #parser;
    /** Paths at whose texts a parser for usual texts stopped: as a rule it would at the next version, too. */
    #largePaths = new Set();
    /** Versions that this step had parsed by themselves, and those of all steps at which a parser stopped even so. */
    #settled = new Map();
    #hopeless = new Set();
    #parses = 0;
    #incrementalParses = 0;
    #parsedUnits = 0;
    #largeParsers = 0;
    constructor(kernel, roles, mostBytes, aids) {
        this.kernel = kernel;
        this.roles = roles;
        this.mostBytes = mostBytes;
        this.aids = aids;
        this.#cache = new SyntaxCache(aids.cacheBytes);
    }
    /**
     * Takes steps that ask for versions, one after the other. A step is begun anew when a version has to be parsed by itself: so it asks for all that it
     * needs before it leaves anything behind.
     */
    async during(steps) {
        try {
            for (const step of steps)
                await this.#take(step);
        }
        finally {
            this.#texts.clear();
            this.#settled.clear();
            this.#parser?.blobs.forget();
            if (this.#parser?.isLarge === true)
                await this.#drop();
            this.aids.largeParserTurn?.give();
        }
    }
    /** What came of a blob under a path whose language is at a place of the table, with the identifiers of some lines at least; within `during`. */
    version(oid, path, place, identifierLines) {
        const key = versionKey(oid, path, place);
        const known = this.#settled.get(key) ??
            this.#cache.get(key, (version) => coversLines(version.identifierLines, identifierLines));
        if (known !== undefined)
            return known;
        const version = this.#parsed(key, oid, path, place, identifierLines);
        this.#keep(key, version);
        return version;
    }
    /** The text of a blob that was parsed. */
    text(oid) {
        const key = latin1(oid);
        const known = this.#texts.get(key);
        if (known !== undefined)
            return known;
        const { text = '' } = this.#load(oid);
        return text;
    }
    counters() {
        return {
            cache: this.#cache.counters(),
            parses: this.#parses,
            incrementalParses: this.#incrementalParses,
            parsedUnits: this.#parsedUnits,
            largeParsers: this.#largeParsers,
        };
    }
    #parsed(key, oid, path, place, identifierLines) {
        const { bytes, text } = this.#load(oid);
        if (text === undefined)
            return unparsed(bytes === 0 ? SyntaxState.none : SyntaxState.tooLarge, place, bytes);
        const language = languageOfText(place, path, text);
        if (this.#hopeless.has(key))
            return unparsed(SyntaxState.tooComplex, language, bytes);
        const unread = { key, text, bytes, language };
        const parser = this.#parser;
        const isLarge = text.length >= LARGE_UNITS || this.#largePaths.has(path);
        if (parser === undefined || (isLarge && !parser.isLarge))
            throw new ParserNeeded(unread);
        // Two of the largest are more than a large parser has room for.
        const isAlone = parser.isLarge && 2 * text.length > this.mostBytes;
        if (isAlone)
            parser.blobs.forget();
        try {
            const version = this.#parse(parser, unread, identifierLines);
            if (isAlone)
                parser.blobs.forget();
            return version;
        }
        catch (error) {
            if (!(error instanceof ParserStopped))
                throw error;
            this.#largePaths.add(path);
            throw new ParserNeeded(unread);
        }
    }
    #parse({ blobs }, { text, bytes, language }, identifierLines) {
        this.#parses++;
        this.#parsedUnits += text.length;
        this.aids.working();
        const before = blobs.incrementalParses;
        const syntax = blobs.parse(text, language, identifierLines);
        this.#incrementalParses += blobs.incrementalParses - before;
        if (typeof syntax === 'string')
            return unparsed(UNPARSED[syntax], language, bytes);
        const state = syntax.hasErrors ? SyntaxState.parsedWithErrors : SyntaxState.parsed;
        return { state, language, bytes, syntax, identifierLines };
    }
    // What was thrown is let go of before anything is awaited: traces of WebAssembly keep its memory, and so do variables across an `await`.
    async #take(step) {
        for (;;) {
            this.#parser ??= await this.#start(false);
            const needed = this.#neededFor(step);
            if (needed === undefined)
                break;
            await this.#settle(needed);
        }
        this.#settled.clear();
    }
    /** Tries a step: gives the version that has to be parsed by itself before it can be done. */
    #neededFor(step) {
        try {
            step();
            return undefined;
        }
        catch (error) {
            if (error instanceof ParserNeeded)
                return error.version;
            throw error;
        }
    }
    /** Parses a version with a new parser, by itself and whole; if that stops, too, the version is hopeless. */
    async #settle(version) {
        await this.#drop();
        await this.aids.largeParserTurn?.take(this.aids.working);
        this.#parser = await this.#start(true);
        const settled = this.#unlessStopped(this.#parser, version);
        if (settled === undefined) {
            this.#hopeless.add(version.key);
            await this.#drop();
            this.aids.largeParserTurn?.give();
            return;
        }
        this.#settled.set(version.key, settled);
        this.#keep(version.key, settled);
    }
    #unlessStopped(parser, version) {
        try {
            return this.#parse(parser, version, ALL_LINES);
        }
        catch (error) {
            if (error instanceof ParserStopped)
                return undefined;
            throw error;
        }
    }
    async #start(isLarge) {
        if (isLarge)
            this.#largeParsers++;
        const runtime = await startRuntime(isLarge ? largeParserBytes(this.mostBytes) : PARSER_BYTES);
        return { blobs: new BlobParser(runtime, this.roles), isLarge };
    }
    #keep(key, version) {
        this.#cache.put(key, version, version.syntax === undefined ? REASON_BYTES : bytesOf(version.syntax));
    }
    /** Gives up the parser and its memory. */
    async #drop() {
        if (this.#parser === undefined)
            return;
        this.#parser = undefined;
        await freeUnusedMemories();
    }
    /** A blob's size and text; no text if it is larger than any that is parsed, and no bytes if it cannot be had. */
    #load(oid) {
        let bytes = 0;
        let text;
        this.kernel.forEachObject(oid, (object) => {
            if (object === undefined)
                return;
            bytes = object === 'too-large' ? Infinity : object.bytes.length;
            if (object !== 'too-large' && bytes <= this.mostBytes) {
                text = Buffer.from(object.bytes.buffer, object.bytes.byteOffset, bytes).toString('utf8');
            }
        });
        if (text !== undefined) {
            this.#texts.set(latin1(oid), text);
            if (this.#texts.size > MOST_TEXTS) {
                const [oldest] = this.#texts.keys();
                this.#texts.delete(oldest);
            }
        }
        return { bytes, text };
    }
}
function unparsed(state, language, bytes) {
    return { state, language, bytes, syntax: undefined, identifierLines: ALL_LINES };
}
/** What two versions have in common that say the same. */
function versionKey(oid, path, place) {
    return latin1(oid) + dialectOf(place, path);
}
function latin1(oid) {
    return Buffer.from(oid.buffer, oid.byteOffset, oid.byteLength).toString('latin1');
}

;// CONCATENATED MODULE: ./lib/uast/syntax-reader.js
// Fills what the text of a batch's changed files says. Changes are looked at path by path, the newest first, as their lines were: so the
// old side of one is as a rule the new side of the next.













const REGULAR = 0o100000;
const TYPE_BITS = 0o170000;
/** Flags of a side that has no text, by side. */
const NOT_TEXT = [
    change_batch/* ChangeFlag */.FT.oldBinary | change_batch/* ChangeFlag */.FT.oldMissing | change_batch/* ChangeFlag */.FT.oldTooLarge,
    change_batch/* ChangeFlag */.FT.newBinary | change_batch/* ChangeFlag */.FT.newMissing | change_batch/* ChangeFlag */.FT.newTooLarge,
];
/** Reads syntax through one kernel, in one thread, always what one request says. */
class SyntaxReader {
    request;
    #versions;
    constructor(kernel, request, aids) {
        this.request = request;
        this.#versions = new Versions(kernel, rolesOf(request), request.mostBytes, aids);
    }
    /** The syntax of a batch whose hunks are filled; one batch after the other. */
    async read(batch) {
        const filling = new Filling(batch, this.request, this.#versions);
        await this.#versions.during(filling.steps());
        return filling.columns();
    }
    counters() {
        return this.#versions.counters();
    }
}
function rolesOf({ functions, imports, comments, identifiers, addedIdentifiers }) {
    return new Set([
        ...(functions === true ? ['function', 'method', 'class', 'namespace'] : []),
        ...(imports === undefined ? [] : ['import']),
        ...(comments === true ? ['comment'] : []),
        ...(identifiers === undefined && addedIdentifiers !== true ? [] : ['identifier']),
    ]);
}
/** The columns of a batch while they are filled. */
class Filling {
    batch;
    request;
    versions;
    #texts = new TextTable();
    #sides;
    #functions = new RowGroups(FUNCTION_COLUMNS);
    #imports = new RowGroups(['sides', 'names', 'lines']);
    #comments = new RowGroups(['firstLines', 'lastLines', 'contents']);
    #replaced = new RowGroups(['oldLines', 'newLines', 'distances', 'identifiers']);
    #added = new RowGroups(['lines', 'names']);
    /** Of each pair of lines found: side and name of its identifiers. */
    #identifiers = [];
    /** Path and place of its language, by index into the path table. */
    #paths = [];
    /** Lines whose identifiers may be asked for, of versions by key, wherever in the batch they stand; found when the first is asked for. */
    #replacedOf;
    constructor(batch, request, versions) {
        this.batch = batch;
        this.request = request;
        this.versions = versions;
        const count = batch.changes.kinds.length;
        this.#sides = {
            oldStates: new Uint8Array(count),
            newStates: new Uint8Array(count),
            oldLanguages: new Uint8Array(count).fill(NO_LANGUAGE),
            newLanguages: new Uint8Array(count).fill(NO_LANGUAGE),
            newWithoutImports: new Uint8Array(count),
        };
    }
    /** Finds what the changes touch, in steps for `Versions.during`: each adds rows only when it has the versions that it needs. */
    *steps() {
        const { functions, imports, comments, identifiers, addedIdentifiers } = this.request;
        for (const change of (0,line_rows/* byPath */.f2)(this.batch.changes, this.batch.paths.ends.length)) {
            if (this.#isUnchanged(change))
                continue;
            const sides = [this.#side(change, Side.old), this.#side(change, Side.new)];
            const range = this.#hunksOf(change);
            // The new side first: then each version is parsed from the one that follows it, of which little is other.
            if (functions === true || imports !== undefined) {
                for (const side of [Side.new, Side.old])
                    yield () => sides[side]?.version();
            }
            if (functions === true)
                yield () => this.#readFunctions(change, sides, range);
            if (imports !== undefined)
                yield () => this.#readImports(change, sides, imports.mostBytes);
            if (comments === true)
                yield () => this.#readComments(change, sides, range);
            if (identifiers !== undefined)
                yield () => this.#readIdentifiers(change, sides, range, identifiers.mostDistance);
            if (addedIdentifiers === true)
                yield () => this.#readAdded(change, sides, range);
        }
    }
    columns() {
        const count = this.batch.changes.kinds.length;
        const { identifiers: places, ...replacedLines } = this.#replaced.columns(count);
        const found = Array.from(places, (place) => this.#identifiers[place]);
        let end = 0;
        const flat = found.flat();
        return {
            sides: this.#sides,
            functions: this.#functions.columns(count),
            imports: this.#imports.columns(count),
            comments: this.#comments.columns(count),
            replacedLines,
            identifiers: {
                ends: Uint32Array.from(found, ({ length }) => (end += length / 2)),
                sides: Uint32Array.from({ length: end }, (_, i) => flat[2 * i]),
                names: Uint32Array.from({ length: end }, (_, i) => flat[2 * i + 1]),
            },
            addedIdentifiers: this.#added.columns(count),
            texts: this.#texts.columns(),
        };
    }
    #readFunctions(change, sides, range) {
        const parsed = sides.map((side) => {
            const syntax = side?.version().syntax;
            return side === undefined || syntax === undefined ? undefined : { syntax, text: side.text };
        });
        addFunctionRows(this.#functions, this.#texts, change, [parsed[Side.old], parsed[Side.new]], range);
    }
    #readImports(change, sides, mostBytes) {
        sides.forEach((side, which) => {
            const version = side?.version();
            if (version?.syntax === undefined)
                return;
            if (version.bytes > mostBytes) {
                if (which === Side.new)
                    this.#sides.newWithoutImports[change] = 1;
                return;
            }
            const { imports, importLines } = version.syntax;
            imports.forEach((name, i) => this.#imports.add(change, which, this.#texts.add(name), importLines[i]));
        });
    }
    #readComments(change, [old, current], range) {
        const spans = current?.version().syntax?.comments;
        if (current === undefined || spans === undefined)
            return;
        const touched = new TouchedLines(range, Side.new);
        const blocks = commentBlocks(spans).filter(({ firstLine, lastLine }) => touched.meets(firstLine, lastLine));
        if (blocks.length === 0)
            return;
        const before = new Set();
        const oldSpans = old?.version().syntax?.comments;
        if (old !== undefined && oldSpans !== undefined) {
            const text = old.text();
            for (const block of commentBlocks(oldSpans))
                before.add(spacedAlike(blockText(text, oldSpans, block)));
        }
        const text = current.text();
        for (const block of blocks) {
            const content = blockText(text, spans, block);
            if (before.has(spacedAlike(content)))
                continue;
            this.#comments.add(change, block.firstLine, block.lastLine, this.#texts.add(content));
        }
    }
    #readIdentifiers(change, [old, current], range, mostDistance) {
        if (old === undefined || current === undefined || !hasReplacedLines(range))
            return;
        const lines = [new TextLines(old.text()), new TextLines(current.text())];
        const pairs = replacedLines(range, lines[Side.old], lines[Side.new], mostDistance);
        if (pairs.length === 0)
            return;
        const spansOf = (side) => side.version().syntax?.identifiers;
        const newSpans = spansOf(current);
        const spans = [spansOf(old), newSpans];
        for (const { oldLine, newLine, distance } of pairs) {
            const found = [];
            spans.forEach((identifiers, side) => {
                if (identifiers === undefined)
                    return;
                for (const name of identifiersOfLine(identifiers, lines[side].text, side === Side.old ? oldLine : newLine)) {
                    found.push(side, this.#texts.add(name));
                }
            });
            this.#replaced.add(change, oldLine, newLine, distance, this.#identifiers.push(found) - 1);
        }
    }
    #readAdded(change, [old, current], range) {
        const spans = current?.version().syntax?.identifiers;
        if (current === undefined || spans === undefined)
            return;
        const oldSpans = old?.version().syntax?.identifiers;
        // Without the old side nobody knows what is new.
        if (old !== undefined && oldSpans === undefined)
            return;
        const known = new Set(old === undefined || oldSpans === undefined ? [] : namesOf(oldSpans, old.text()));
        const touched = new TouchedLines(range, Side.new);
        namesOf(spans, current.text()).forEach((name, at) => {
            const line = spans.firstLines[at];
            if (!touched.meets(line, line) || known.has(name))
                return;
            known.add(name);
            if (!wordsOf(name).every(isEnglishWord))
                this.#added.add(change, line, this.#texts.add(name));
        });
    }
    /** Whether a file only moved, or got another mode: its text and its language are as they were. */
    #isUnchanged(change) {
        const { oldOids, newOids, oldPaths, newPaths } = this.batch.changes;
        const width = this.batch.commits.oidBytes;
        for (let at = change * width; at < (change + 1) * width; at++)
            if (oldOids[at] !== newOids[at])
                return false;
        const [old, current] = [this.#path(oldPaths[change]), this.#path(newPaths[change])];
        return dialectOf(old.place, old.path) === dialectOf(current.place, current.path);
    }
    #hunksOf(change) {
        const { hunkEnds } = this.batch.changes;
        return { hunks: this.batch.hunks, from: change === 0 ? 0 : hunkEnds[change - 1], end: hunkEnds[change] };
    }
    /** The lines of which a version's identifiers are wanted, by whatever change of the batch, so that it is parsed once. */
    #identifierLines(oid, path, place) {
        if (this.request.addedIdentifiers === true)
            return ALL_LINES;
        if (this.request.identifiers === undefined)
            return NO_LINES;
        this.#replacedOf ??= this.#findReplaced();
        return this.#replacedOf.get(versionKey(oid, path, place)) ?? NO_LINES;
    }
    #findReplaced() {
        const ranges = new Map();
        const { hunks, changes } = this.batch;
        for (let change = 0; change < changes.kinds.length; change++) {
            const range = this.#hunksOf(change);
            if (!hasReplacedLines(range))
                continue;
            for (const side of [Side.old, Side.new]) {
                const { oid, path, place } = this.#version(change, side);
                if (place === language_table_NO_LANGUAGE)
                    continue;
                const key = versionKey(oid, path, place);
                const known = ranges.get(key) ?? [];
                const starts = side === Side.old ? hunks.oldStarts : hunks.newStarts;
                for (const hunk of eachReplaced(range))
                    known.push([starts[hunk], starts[hunk] + hunks.newCounts[hunk]]);
                ranges.set(key, known);
            }
        }
        return new Map(Array.from(ranges, ([key, found]) => [key, mergedRanges(found)]));
    }
    /** The blob of a side, its path, and the place of its language. */
    #version(change, side) {
        const { changes, commits } = this.batch;
        const isOld = side === Side.old;
        const width = commits.oidBytes;
        const oid = (isOld ? changes.oldOids : changes.newOids).subarray(change * width, (change + 1) * width);
        return { oid, ...this.#path((isOld ? changes.oldPaths : changes.newPaths)[change]) };
    }
    #side(change, side) {
        const { changes } = this.batch;
        const isOld = side === Side.old;
        const mode = (isOld ? changes.oldModes : changes.newModes)[change];
        if ((mode & TYPE_BITS) !== REGULAR || (changes.flags[change] & NOT_TEXT[side]) !== 0)
            return undefined;
        const { oid, path, place } = this.#version(change, side);
        const states = isOld ? this.#sides.oldStates : this.#sides.newStates;
        const languages = isOld ? this.#sides.oldLanguages : this.#sides.newLanguages;
        if (place === language_table_NO_LANGUAGE) {
            states[change] = SyntaxState.unknownLanguage;
            return undefined;
        }
        let version;
        return {
            oid,
            version: () => {
                if (version === undefined) {
                    version = this.versions.version(oid, path, place, this.#identifierLines(oid, path, place));
                    states[change] = version.state;
                    languages[change] = version.language;
                }
                return version;
            },
            text: () => this.versions.text(oid),
        };
    }
    #path(index) {
        const known = this.#paths[index];
        if (known !== undefined)
            return known;
        const { bytes, ends } = this.batch.paths;
        const path = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', index === 0 ? 0 : ends[index - 1], ends[index]);
        return (this.#paths[index] = { path, place: languageOfPath(path) });
    }
}
function namesOf({ starts, ends }, text) {
    return Array.from(starts, (start, at) => text.slice(start, ends[at]));
}
/** What makes two comments the same: their words, not how they are broken into lines. */
function spacedAlike(comment) {
    return comment.replace(/\s+/g, ' ').trim();
}


/***/ })

};
