'use strict';
exports.id = 1512;
exports.ids = [1512];
exports.modules = {

/***/ 81512:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ stateBytesOf),
/* harmony export */   registry: () => (/* binding */ registry)
/* harmony export */ });
/* harmony import */ var _base_byte_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81381);
// The analyzers there are. A new one is a folder and an entry here; names on the command line, in reports and in checkpoints
// are the ids of this list, which is sorted by id.

const registry = [
    {
        id: 'burndown',
        summary: 'how many lines of each period are alive at each later time',
        people: false,
        load: async () => {
            const { Burndown } = await Promise.all(/* import() */[__webpack_require__.e(9372), __webpack_require__.e(1721)]).then(__webpack_require__.bind(__webpack_require__, 71721));
            return (options) => new Burndown(options);
        },
    },
    {
        id: 'couples',
        summary: 'which files change together, and which people change the same files',
        people: true,
        memory: { bytes: 3 * _base_byte_size_js__WEBPACK_IMPORTED_MODULE_0__/* .MIB */ .D6, bytesPerObject: 14 },
        load: async () => {
            const { Couples } = await Promise.all(/* import() */[__webpack_require__.e(621), __webpack_require__.e(3971)]).then(__webpack_require__.bind(__webpack_require__, 10621));
            return (options) => new Couples(options);
        },
    },
    {
        id: 'devs',
        summary: 'who committed what, in which languages and directories, and on how few people each rests',
        people: true,
        sideCommits: true,
        memory: { bytes: 3 * _base_byte_size_js__WEBPACK_IMPORTED_MODULE_0__/* .MIB */ .D6, bytesPerObject: 12 },
        load: async () => {
            const { Devs } = await Promise.all(/* import() */[__webpack_require__.e(9372), __webpack_require__.e(5051)]).then(__webpack_require__.bind(__webpack_require__, 25051));
            return (options) => new Devs(options);
        },
    },
    {
        id: 'file-history',
        summary: 'who changed each file, how often and by how much',
        people: true,
        memory: { bytes: 3 * _base_byte_size_js__WEBPACK_IMPORTED_MODULE_0__/* .MIB */ .D6, bytesPerObject: 14 },
        load: async () => {
            const { FileHistory } = await __webpack_require__.e(/* import() */ 5528).then(__webpack_require__.bind(__webpack_require__, 5528));
            return (options) => new FileHistory(options);
        },
    },
    {
        id: 'imports',
        summary: 'which modules are imported since when, and who works with them',
        people: true,
        parses: true,
        memory: { bytes: _base_byte_size_js__WEBPACK_IMPORTED_MODULE_0__/* .MIB */ .D6 / 2, bytesPerObject: 4 },
        load: async () => {
            const { Imports } = await Promise.all(/* import() */[__webpack_require__.e(4308), __webpack_require__.e(3685)]).then(__webpack_require__.bind(__webpack_require__, 24308));
            return (options) => new Imports(options);
        },
    },
    {
        id: 'sentiment',
        summary: 'the mood of the comments that commits bring, over time',
        people: false,
        parses: true,
        memory: { bytes: _base_byte_size_js__WEBPACK_IMPORTED_MODULE_0__/* .MIB */ .D6 / 2, bytesPerObject: 1 },
        load: async () => {
            const { Sentiment } = await Promise.all(/* import() */[__webpack_require__.e(8902), __webpack_require__.e(8258)]).then(__webpack_require__.bind(__webpack_require__, 8258));
            return (options) => new Sentiment(options);
        },
    },
    {
        id: 'shotness',
        summary: 'how often each function changes, and which functions change together',
        people: false,
        parses: true,
        memory: { bytes: _base_byte_size_js__WEBPACK_IMPORTED_MODULE_0__/* .MIB */ .D6 / 2, bytesPerObject: 4 },
        load: async () => {
            const { Shotness } = await Promise.all(/* import() */[__webpack_require__.e(3273), __webpack_require__.e(3214)]).then(__webpack_require__.bind(__webpack_require__, 43273));
            return (options) => new Shotness(options);
        },
    },
    {
        id: 'typos',
        summary: 'which identifiers were misspelt and corrected',
        people: false,
        parses: true,
        memory: { bytes: _base_byte_size_js__WEBPACK_IMPORTED_MODULE_0__/* .MIB */ .D6 / 2, bytesPerObject: 1 },
        load: async () => {
            const { Typos } = await Promise.all(/* import() */[__webpack_require__.e(2471), __webpack_require__.e(3567)]).then(__webpack_require__.bind(__webpack_require__, 32471));
            return (options) => new Typos(options);
        },
    },
];
/** What the states of some analyzers are expected to take on a repository of so many objects, in bytes. */
function stateBytesOf(ids, objects) {
    return registry
        .filter(({ id }) => ids.includes(id))
        .reduce((sum, { memory }) => sum + (memory === undefined ? 0 : memory.bytes + memory.bytesPerObject * objects), 0);
}


/***/ }),

/***/ 81381:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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


/***/ })

};
