'use strict';
exports.id = 9513;
exports.ids = [9513,1512];
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

/***/ 72433:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tJ: () => (/* binding */ nodeNames),
  NP: () => (/* binding */ selectedKinds),
  MO: () => (/* binding */ typeOfKind)
});

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

;// CONCATENATED MODULE: ./lib/analyzers/shotness/node-selection.js
// Which declarations are followed, in the words of the seed program's queries on trees:
//
//   filter(<condition>)     condition   .roles has "Function" | .type == "Method" | not condition | (condition)
//                                       conditions joined by and, or, &&, ||; and binds tighter
//
// A function has the roles Function and Declaration, a method Function, Method and Declaration, a class Class and Declaration.

/** What a kind of declaration is called, and its roles. */
const kinds = [
    { kind: DeclarationKind.function, type: 'Function', roles: ['Function', 'Declaration'] },
    { kind: DeclarationKind.method, type: 'Method', roles: ['Function', 'Method', 'Declaration'] },
    { kind: DeclarationKind.class, type: 'Class', roles: ['Class', 'Declaration'] },
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


/***/ }),

/***/ 95330:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qw: () => (/* binding */ codeOptions),
/* harmony export */   pV: () => (/* binding */ reportedCodeOptions),
/* harmony export */   sq: () => (/* binding */ parsesText)
/* harmony export */ });
/* harmony import */ var _analyzers_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81512);
/* harmony import */ var _analyzers_shotness_node_selection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72433);
/* harmony import */ var _base_byte_size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81381);
/* harmony import */ var _kernel_regions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53408);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17594);
/* harmony import */ var _option_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53160);
// The options of the analyzers that parse the text of files. Each has an effect only where an analyzer that reads it is chosen.






/** A file larger than that is data, or made by a program. */
const MOST_PARSED_BYTES = 1 << 20;
/** Two lines further apart are different lines. */
const MOST_EDITS = 20;
const MOST_COMMENT = 1000;
/** Whether the text of files is parsed for any analyzer. */
function parsesText({ analyzers }) {
    return _analyzers_registry_js__WEBPACK_IMPORTED_MODULE_0__.registry.some(({ id, parses }) => parses === true && analyzers.includes(id));
}
/** Checks these options and fills in defaults. Throws `user-bad-option`. */
function codeOptions(raw) {
    const uastMostBytes = fileSize('uast-max-file-size', raw.uastMaxFileSize) ?? MOST_PARSED_BYTES;
    return {
        uastMostBytes,
        importsMostBytes: importsMostBytes(raw.importMaxFileSize, uastMostBytes),
        shotnessDslStruct: nodeQuery(raw.shotnessDslStruct),
        shotnessDslName: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .yL)('shotness-dsl-name', raw.shotnessDslName, _analyzers_shotness_node_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeNames */ .tJ),
        minCommentLength: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_5__/* .wholeNumber */ .rD)('min-comment-len', raw.minCommentLen, 20, MOST_COMMENT, 'a whole number of characters from 1'),
        sentimentGap: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_5__/* .fraction */ .zO)('sentiment-gap', raw.sentimentGap, 0.5),
        quotesComments: raw.people !== false && raw.anonymize !== true,
        typosMostDistance: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_5__/* .wholeNumber */ .rD)('typos-max-distance', raw.typosMaxDistance, 4, MOST_EDITS, 'a whole number of characters from 1'),
    };
}
/** These options as they are reported, where an analyzer that reads them is chosen. */
function reportedCodeOptions(options) {
    const { analyzers } = options;
    return {
        ...(parsesText(options) && { uast_max_file_size: options.uastMostBytes }),
        ...(analyzers.includes('imports') && { import_max_file_size: options.importsMostBytes }),
        ...(analyzers.includes('shotness') && {
            shotness_dsl_struct: options.shotnessDslStruct,
            shotness_dsl_name: options.shotnessDslName,
        }),
        ...(analyzers.includes('sentiment') && {
            min_comment_len: options.minCommentLength,
            sentiment_gap: options.sentimentGap,
            sentiment_quotes: options.quotesComments,
        }),
        ...(analyzers.includes('typos') && { typos_max_distance: options.typosMostDistance }),
    };
}
/** Imports are found in what is parsed. */
function importsMostBytes(size, uastMostBytes) {
    const bytes = fileSize('import-max-file-size', size) ?? Math.min(MOST_PARSED_BYTES, uastMostBytes);
    if (bytes <= uastMostBytes)
        return bytes;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CodefangError */ .UD('user-bad-option', `option --import-max-file-size: no file of more than ${(0,_base_byte_size_js__WEBPACK_IMPORTED_MODULE_2__/* .formatByteSize */ .$j)(uastMostBytes)} is parsed`, { hint: `give --uast-max-file-size ${bytes} as well, or a smaller size` });
}
/** A size that a file which is read may have. */
function fileSize(option, size) {
    const bytes = (0,_option_values_js__WEBPACK_IMPORTED_MODULE_5__/* .byteSize */ .mz)(option, size);
    if (bytes === undefined || bytes <= _kernel_regions_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_READ_BYTES */ .PM)
        return bytes;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CodefangError */ .UD('user-bad-option', `option --${option} does not take '${String(size)}': no file of more than ${(0,_base_byte_size_js__WEBPACK_IMPORTED_MODULE_2__/* .formatByteSize */ .$j)(_kernel_regions_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_READ_BYTES */ .PM)} is read`, { hint: `give ${(0,_base_byte_size_js__WEBPACK_IMPORTED_MODULE_2__/* .formatByteSize */ .$j)(_kernel_regions_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_READ_BYTES */ .PM).replace(' ', '')} or less` });
}
function nodeQuery(value = 'filter(.roles has "Function")') {
    const kinds = (0,_analyzers_shotness_node_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .selectedKinds */ .NP)(value);
    if (kinds !== undefined && kinds.length > 0)
        return value;
    throw (0,_option_values_js__WEBPACK_IMPORTED_MODULE_5__/* .badOption */ .$9)('shotness-dsl-struct', value, 'a query that selects functions, methods or classes, such as filter(.roles has "Function") or filter(.type == "Method")');
}


/***/ }),

/***/ 97873:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ asksForPeople),
/* harmony export */   r: () => (/* binding */ idleOptions)
/* harmony export */ });
/* harmony import */ var _analyzers_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81512);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _code_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95330);
// Options without an effect on what was chosen: refused where they are given, for who gives one expects something of it.



/** Options that one analyzer alone reads, and that analyzer. */
const owners = {
    granularity: 'burndown',
    sampling: 'burndown',
    burndownFiles: 'burndown',
    burndownPeople: 'burndown',
    couplesMaxChangeset: 'couples',
    couplesMinRevs: 'couples',
    couplesMinShared: 'couples',
    couplesMinCoupling: 'couples',
    emptyCommits: 'devs',
    importMaxFileSize: 'imports',
    shotnessDslStruct: 'shotness',
    shotnessDslName: 'shotness',
    minCommentLen: 'sentiment',
    sentimentGap: 'sentiment',
    typosMaxDistance: 'typos',
};
/** Options that say who is who, and whether and how people are told of, where they have a value that says something. */
const ofPeople = [
    ['burndownPeople', ({ burndownPeople }) => burndownPeople === true],
    ['peopleDict', ({ peopleDict }) => peopleDict !== undefined],
    ['excludeBots', ({ excludeBots }) => excludeBots === true],
    ['coAuthors', ({ coAuthors }) => coAuthors !== undefined],
    ['mailmap', ({ mailmap }) => mailmap === false],
    ['anonymize', ({ anonymize }) => anonymize === true],
];
/** Whether anything that is chosen asks for people. */
function asksForPeople(raw, analyzers) {
    return ((raw.burndownPeople === true && analyzers.includes('burndown')) ||
        _analyzers_registry_js__WEBPACK_IMPORTED_MODULE_0__.registry.some(({ id, people }) => people && analyzers.includes(id)));
}
function idleOfOrder({ firstParent, allCommits }, analyzers) {
    // Both at once contradict or repeat each other, which is told of them.
    if ((firstParent !== undefined && allCommits !== undefined) || (allCommits !== true && firstParent !== false))
        return [];
    const takers = _analyzers_registry_js__WEBPACK_IMPORTED_MODULE_0__.registry.filter(({ sideCommits }) => sideCommits).map(({ id }) => id);
    if (takers.some((id) => analyzers.includes(id)))
        return [];
    const what = 'option --all-commits has no effect: nothing that is chosen takes commits off the main line';
    const hint = `give an analyzer that does (${takers.join(', ')}), or leave it out`;
    const name = allCommits === undefined ? 'firstParent' : 'allCommits';
    return [{ name, error: new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodefangError */ .UD('user-bad-option', what, { hint }) }];
}
/** The options without an effect when these analyzers are chosen. */
function idleOptions(raw, analyzers) {
    return [
        ...idleOfAnalyzers(raw, analyzers),
        ...idleOfParsing(raw, analyzers),
        ...idleOfPeople(raw, analyzers),
        ...idleOfRenames(raw),
        ...idleOfOrder(raw, analyzers),
    ];
}
function idleOfAnalyzers(raw, analyzers) {
    return Object.entries(owners).flatMap(([name, owner]) => {
        const value = raw[name];
        if (value === undefined || value === false || analyzers.includes(owner))
            return [];
        const hint = `give --analyzers ${[...analyzers, owner].join()}, or leave it out`;
        return [idle(name, `has no effect without the analyzer ${owner}`, hint)];
    });
}
function idleOfParsing(raw, analyzers) {
    if (raw.uastMaxFileSize === undefined || (0,_code_options_js__WEBPACK_IMPORTED_MODULE_2__/* .parsesText */ .sq)({ analyzers }))
        return [];
    const ids = _analyzers_registry_js__WEBPACK_IMPORTED_MODULE_0__.registry.filter(({ parses }) => parses === true).map(({ id }) => id);
    const hint = `choose an analyzer that does (${ids.join(', ')}), or leave it out`;
    return [idle('uastMaxFileSize', 'has no effect: nothing that is chosen parses', hint)];
}
function idleOfPeople(raw, analyzers) {
    const isWanted = raw.people !== false;
    if (isWanted && asksForPeople(raw, analyzers))
        return [];
    const given = ofPeople.filter(([, isGiven]) => isGiven(raw));
    // Comments may name people, and are then not quoted.
    const quotes = analyzers.includes('sentiment');
    if (!isWanted)
        return given.map(([name]) => idle(name, 'has no effect with --no-people', 'give one of the two'));
    const ids = _analyzers_registry_js__WEBPACK_IMPORTED_MODULE_0__.registry.filter(({ people }) => people).map(({ id }) => id);
    const hint = `give --burndown-people too, choose an analyzer of people (${ids.join(', ')}), or leave it out`;
    return given
        .filter(([name]) => name !== 'anonymize' || !quotes)
        .map(([name]) => idle(name, 'has no effect: nothing that is chosen asks for people', hint));
}
function idleOfRenames({ renames, renameThreshold }) {
    if (renames !== false || renameThreshold === undefined)
        return [];
    return [idle('renameThreshold', 'has no effect with --no-renames', 'give one of the two')];
}
function idle(name, what, hint) {
    const no = name === 'mailmap' ? 'no-' : '';
    const flag = `--${no}${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    return { name, error: new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodefangError */ .UD('user-bad-option', `option ${flag} ${what}`, { hint }) };
}


/***/ }),

/***/ 53160:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ badOption),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   mz: () => (/* binding */ byteSize),
/* harmony export */   qp: () => (/* binding */ patterns),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   uR: () => (/* binding */ instant),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zO: () => (/* binding */ fraction)
/* harmony export */ });
/* harmony import */ var _base_byte_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81381);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _git_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97096);
/* harmony import */ var _git_ignore_patterns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74554);
/* harmony import */ var _history_window_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70374);
// Values of options, read one by one: each is taken or refused, and an error names option, value and accepted form.





/** The error of a value that an option does not take. */
function badOption(option, value, accepted) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodefangError */ .UD('user-bad-option', `option --${option} does not take '${String(value)}'`, {
        hint: `give ${accepted}`,
    });
}
/** A text that is not empty, or `fallback`. Throws `user-bad-option`, as all of these do. */
function text(option, value, fallback) {
    if (value === undefined)
        return fallback;
    if (value === '' || value.includes('\0'))
        throw badOption(option, value, 'a text that is not empty');
    return value;
}
/** One value or several as a list. */
function listed(value) {
    return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}
/** Patterns in the manner of .gitignore. */
function patterns(option, value) {
    for (const pattern of listed(value)) {
        if (/[\0\n\r]/.test(pattern) || !(0,_git_ignore_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .isPattern */ .P)((0,_git_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .byteText */ .aC)(pattern))) {
            throw badOption(option, pattern, "a pattern in the manner of .gitignore, such as '*.min.js', 'docs/' or '!docs/ours/'");
        }
    }
    return Object.freeze([...listed(value)]);
}
/** A time that `parseInstant` reads. */
function instant(option, value) {
    if (value === undefined)
        return undefined;
    if ((0,_history_window_js__WEBPACK_IMPORTED_MODULE_4__/* .parseInstant */ .nV)(value.trim(), option === 'until') === undefined)
        throw badOption(option, value, _history_window_js__WEBPACK_IMPORTED_MODULE_4__/* .instantForms */ .F);
    return value.trim();
}
/** A whole number from 1 to `most`, or `fallback`; `unit` may follow it, and `accepted` says what is. */
function wholeNumber(option, value, fallback, most, accepted, unit = '') {
    if (value === undefined)
        return fallback;
    let digits = String(value).trim();
    if (unit !== '' && digits.endsWith(unit))
        digits = digits.slice(0, -unit.length);
    const number = /^[0-9]{1,9}$/.test(digits) ? Number(digits) : 0;
    if (number < 1 || number > most) {
        throw badOption(option, value, accepted.endsWith(` to ${most}`) ? accepted : `${accepted}, at most ${most}`);
    }
    return number;
}
/** A number from 0 to 1, or `fallback`. */
function fraction(option, value, fallback) {
    if (value === undefined)
        return fallback;
    const digits = String(value).trim();
    const number = /^(?:[0-9]+\.?[0-9]*|\.[0-9]+)$/.test(digits) ? Number(digits) : NaN;
    if (!(number >= 0 && number <= 1))
        throw badOption(option, value, 'a number from 0 to 1, such as 0.5');
    return number;
}
/** One of some choices; the first if there is no value. */
function oneOf(option, value, choices) {
    if (value === undefined)
        return choices[0];
    const found = choices.find((choice) => choice === value);
    if (found === undefined)
        throw badOption(option, value, `one of ${choices.join(', ')}`);
    return found;
}
const sizeFaults = {
    'no number': 'it has no number',
    negative: 'it is negative',
    'unknown unit': 'its unit is unknown',
    'too large': 'it is too large for this program',
};
/** A size in bytes, such as 256MiB. */
function byteSize(option, value) {
    if (value === undefined)
        return undefined;
    const bytes = (0,_base_byte_size_js__WEBPACK_IMPORTED_MODULE_0__/* .parseByteSize */ .nS)(String(value));
    if (typeof bytes === 'number' && bytes > 0)
        return bytes;
    const fault = typeof bytes === 'number' ? 'it is nothing' : sizeFaults[bytes];
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodefangError */ .UD('user-bad-option', `option --${option} does not take '${String(value)}': ${fault}`, {
        hint: `give a size such as ${(0,_base_byte_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatByteSize */ .$j)(256 << 20).replace(' ', '')}, 1GiB or 500MB`,
    });
}


/***/ }),

/***/ 87968:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chosenAnalyzers: () => (/* binding */ chosenAnalyzers),
/* harmony export */   coAuthorRules: () => (/* binding */ coAuthorRules),
/* harmony export */   objectReaders: () => (/* binding */ objectReaders),
/* harmony export */   reportedOptions: () => (/* binding */ reportedOptions),
/* harmony export */   resolveOptions: () => (/* binding */ resolveOptions),
/* harmony export */   shallowRefused: () => (/* binding */ shallowRefused),
/* harmony export */   stateOptions: () => (/* binding */ stateOptions)
/* harmony export */ });
/* harmony import */ var _analyzers_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81512);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _history_window_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70374);
/* harmony import */ var _code_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95330);
/* harmony import */ var _idle_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97873);
/* harmony import */ var _option_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53160);
// Options as a person gives them, and as the engine takes them. All are checked here, in one place, whichever door they
// came through: every value is read or refused, none is ignored, and an error names option, value and accepted form.






/** Who has the lines of a commit with co-authors: its author alone, all of them in equal parts, or each of them in whole. */
const coAuthorRules = ['author', 'split', 'all'];
/** The object readers, and `auto` that picks one. */
const objectReaders = ['auto', 'pack', 'git', 'libgit2'];
/** The largest band, sample or tick that is accepted. */
const MOST_TICKS = 1_000_000;
const MOST_HOURS = 24 * 366;
const MOST_WORKERS = 64;
const MOST_BATCHES = 4096;
const MOST_COMMITS = 1_000_000;
const MOST_DIFFS = 10_000_000;
const MOST_FILES = 1_000_000;
const MOST_ROWS = 1_000_000;
/** Rows of each list in a report: what is worth a look, and keeps a report small. */
const LISTED_ROWS = 200;
/** Checks options and fills in defaults. Throws `user-bad-option` or `user-unknown-analyzer`. */
function resolveOptions(raw) {
    const analyzers = chosenAnalyzers(raw.analyzers);
    const [idle] = (0,_idle_options_js__WEBPACK_IMPORTED_MODULE_4__/* .idleOptions */ .r)(raw, analyzers);
    if (idle !== undefined)
        throw idle.error;
    refuseEmptyWindow(raw);
    return Object.freeze({
        path: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)('path', raw.path, '.'),
        analyzers: Object.freeze(analyzers),
        granularity: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_5__/* .wholeNumber */ .rD)('granularity', raw.granularity, 30, MOST_TICKS, 'a whole number of ticks from 1'),
        sampling: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_5__/* .wholeNumber */ .rD)('sampling', raw.sampling, 30, MOST_TICKS, 'a whole number of ticks from 1'),
        tickSizeHours: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_5__/* .wholeNumber */ .rD)('tick-size', raw.tickSize, 24, MOST_HOURS, 'whole hours such as 24 or 24h', 'h'),
        revision: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)('revision', raw.revision, 'HEAD'),
        order: orderOf(raw),
        objectReader: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .yL)('object-reader', raw.objectReader, objectReaders),
        failOnMissing: raw.failOnMissing ?? false,
        allowShallow: raw.allowShallow ?? false,
        renames: raw.renames ?? true,
        renameThreshold: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_5__/* .wholeNumber */ .rD)('rename-threshold', raw.renameThreshold, 50, 100, 'per cent from 1 to 100', '%'),
        trackFiles: raw.burndownFiles ?? false,
        trackPeople: raw.burndownPeople ?? false,
        people: raw.people !== false && (0,_idle_options_js__WEBPACK_IMPORTED_MODULE_4__/* .asksForPeople */ .N)(raw, analyzers),
        anonymize: raw.anonymize ?? false,
        ...couplesOptions(raw),
        listLimit: raw.listLimit === 'all'
            ? Infinity
            : (0,_option_values_js__WEBPACK_IMPORTED_MODULE_5__/* .wholeNumber */ .rD)('list-limit', raw.listLimit, LISTED_ROWS, MOST_ROWS, "a whole number of rows from 1, or 'all'"),
        emptyCommits: raw.emptyCommits ?? false,
        ...(0,_code_options_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOptions */ .Qw)(raw),
        mailmap: raw.mailmap ?? true,
        peopleDict: raw.peopleDict === undefined ? undefined : (0,_option_values_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)('people-dict', raw.peopleDict, ''),
        excludeBots: raw.excludeBots ?? false,
        coAuthors: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .yL)('co-authors', raw.coAuthors, coAuthorRules),
        include: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_5__/* .patterns */ .qp)('include', raw.include),
        exclude: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_5__/* .patterns */ .qp)('exclude', raw.exclude),
        defaultExcludes: raw.defaultExcludes ?? true,
        attributes: raw.attributes ?? true,
        since: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_5__/* .instant */ .uR)('since', raw.since),
        until: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_5__/* .instant */ .uR)('until', raw.until),
        ignoreRevs: raw.ignoreRevs ?? true,
        ignoreRevsFiles: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(raw.ignoreRevsFile).map((file) => (0,_option_values_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)('ignore-revs-file', file, '')),
        memoryBudgetBytes: raw.memoryBudget === 'auto' ? undefined : (0,_option_values_js__WEBPACK_IMPORTED_MODULE_5__/* .byteSize */ .mz)('memory-budget', raw.memoryBudget),
        knobs: givenKnobs(raw),
        checkpoint: raw.checkpoint ?? true,
        checkpointDir: raw.checkpointDir === undefined ? undefined : (0,_option_values_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)('checkpoint-dir', raw.checkpointDir, ''),
        resume: raw.resume ?? true,
        clearCheckpoint: raw.clearCheckpoint ?? false,
        profile: raw.profile === undefined ? undefined : (0,_option_values_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)('profile', raw.profile, ''),
    });
}
/** The thresholds are code-maat's. */
function couplesOptions(raw) {
    const { couplesMaxChangeset, couplesMinRevs, couplesMinShared, couplesMinCoupling } = raw;
    const commits = 'a whole number of commits from 1';
    return {
        couplesMaxChangeset: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_5__/* .wholeNumber */ .rD)('couples-max-changeset', couplesMaxChangeset, 30, MOST_FILES, 'a whole number of files from 1'),
        couplesMinRevs: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_5__/* .wholeNumber */ .rD)('couples-min-revs', couplesMinRevs, 5, MOST_COMMITS, commits),
        couplesMinShared: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_5__/* .wholeNumber */ .rD)('couples-min-shared', couplesMinShared, 5, MOST_COMMITS, commits),
        couplesMinCoupling: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_5__/* .wholeNumber */ .rD)('couples-min-coupling', couplesMinCoupling, 30, 100, 'per cent from 1 to 100', '%'),
    };
}
/** A window that ends before it begins is a mistake, where both are told alike. */
function refuseEmptyWindow({ since, until }) {
    if (since === undefined || until === undefined)
        return;
    const [from, to] = [(0,_history_window_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(since, false), (0,_history_window_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(until, true)];
    if (from === undefined || to === undefined)
        return;
    const isEmpty = ('at' in from && 'at' in to && from.at > to.at) || ('before' in from && 'before' in to && from.before < to.before);
    if (!isEmpty)
        return;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodefangError */ .UD('user-bad-option', `option --until: ${until} is before --since ${since}`, {
        hint: 'give the earlier of the two as --since',
    });
}
function givenKnobs(raw) {
    const count = (option, value, most, what) => value === undefined ? undefined : (0,_option_values_js__WEBPACK_IMPORTED_MODULE_5__/* .wholeNumber */ .rD)(option, value, 1, most, `a whole number of ${what} from 1`);
    return Object.freeze({
        workers: count('workers', raw.workers, MOST_WORKERS, 'threads'),
        bufferSize: count('buffer-size', raw.bufferSize, MOST_BATCHES, 'batches'),
        commitBatchSize: count('commit-batch-size', raw.commitBatchSize, MOST_COMMITS, 'commits'),
        blobCacheBytes: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_5__/* .byteSize */ .mz)('blob-cache-size', raw.blobCacheSize),
        diffCacheEntries: count('diff-cache-size', raw.diffCacheSize, MOST_DIFFS, 'diffs'),
        blobArenaBytes: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_5__/* .byteSize */ .mz)('blob-arena-size', raw.blobArenaSize),
        chunkCommits: raw.chunkSize === 'all' ? Infinity : count('chunk-size', raw.chunkSize, MOST_COMMITS, "commits, or 'all',"),
    });
}
/** The options that shape results, under the names they have in reports. */
function reportedOptions(options) {
    const { granularity, sampling, tickSizeHours, renames, renameThreshold, trackFiles, trackPeople, people } = options;
    return {
        granularity,
        sampling,
        tick_size_hours: tickSizeHours,
        all_commits: options.order === 'all-commits',
        renames,
        rename_threshold: renameThreshold,
        burndown_files: trackFiles,
        burndown_people: trackPeople,
        people,
        ...(people && {
            mailmap: options.mailmap,
            people_dict: options.peopleDict !== undefined,
            exclude_bots: options.excludeBots,
            co_authors: options.coAuthors,
            anonymize: options.anonymize,
        }),
        ...(options.analyzers.includes('couples') && {
            couples_max_changeset: options.couplesMaxChangeset,
            couples_min_revs: options.couplesMinRevs,
            couples_min_shared: options.couplesMinShared,
            couples_min_coupling: options.couplesMinCoupling,
        }),
        list_limit: Number.isFinite(options.listLimit) ? options.listLimit : 'all',
        ...(options.analyzers.includes('devs') && { empty_commits: options.emptyCommits }),
        ...(0,_code_options_js__WEBPACK_IMPORTED_MODULE_3__/* .reportedCodeOptions */ .pV)(options),
        include: options.include,
        exclude: options.exclude,
        default_excludes: options.defaultExcludes,
        attributes: options.attributes,
        since: options.since ?? null,
        until: options.until ?? null,
        ignore_revs: options.ignoreRevs,
    };
}
/** Options that choose among what is known, and shape no state. */
const ofResults = new Set([
    'anonymize',
    'couples_min_revs',
    'couples_min_shared',
    'couples_min_coupling',
    'list_limit',
    'sentiment_quotes',
    'shotness_dsl_name',
]);
/** The options that shape a run's state, under the names they have in reports: of one state there may be several results. */
function stateOptions(options) {
    return Object.fromEntries(Object.entries(reportedOptions(options)).filter(([name]) => !ofResults.has(name)));
}
/** The error of a shallow repository when `allowShallow` is not given. */
function shallowRefused(repository) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodefangError */ .UD('user-shallow', `${repository} is a shallow clone: the older part of its history is not here`, {
        hint: 'get the rest with git fetch --unshallow (in a workflow: actions/checkout with fetch-depth: 0), ' +
            'or give --allow-shallow to read what is here',
    });
}
function orderOf({ firstParent, allCommits }) {
    if (firstParent !== undefined && firstParent === allCommits) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodefangError */ .UD('user-bad-option', `options --first-parent and --all-commits are both ${firstParent}`, {
            hint: 'give one of the two',
        });
    }
    return (allCommits ?? (firstParent === undefined ? false : !firstParent)) ? 'all-commits' : 'first-parent';
}
/** The ids of the analyzers that are asked for, in the order of the registry. Throws `user-unknown-analyzer`. */
function chosenAnalyzers(value) {
    const known = _analyzers_registry_js__WEBPACK_IMPORTED_MODULE_0__.registry.map((entry) => entry.id);
    if (value === undefined)
        return _analyzers_registry_js__WEBPACK_IMPORTED_MODULE_0__.registry.filter(({ parses }) => parses !== true).map(({ id }) => id);
    const asked = (typeof value === 'string' ? [value] : value)
        .flatMap((ids) => ids.split(','))
        .map((id) => id.trim())
        .filter((id) => id !== '');
    const hint = `known analyzers: ${known.join(', ')}`;
    if (asked.includes('all'))
        return known;
    if (asked.length === 0)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodefangError */ .UD('user-unknown-analyzer', 'option --analyzers names no analyzer', { hint });
    for (const id of asked) {
        if (!known.includes(id))
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodefangError */ .UD('user-unknown-analyzer', `there is no analyzer '${id}'`, { hint });
    }
    return known.filter((id) => asked.includes(id));
}


/***/ }),

/***/ 19585:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ withFile),
/* harmony export */   KG: () => (/* binding */ listDirectory),
/* harmony export */   M4: () => (/* binding */ readWholeFile),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   W0: () => (/* binding */ isAbsent)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
// Bounded, synchronous reading of files that others wrote. Laws: an absent file is `undefined`; anything else that is no
// readable regular file (a directory, a FIFO, a symlink loop, no permission) is a `repository-unreadable` error that names
// it; nothing is allocated before the size of the file was checked against what the reader expects.


/** Opening a FIFO must not block; Windows has neither FIFOs nor the flag. */
const openFlags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/** Opens a regular file, hands it to `use` and closes it. `undefined` when there is no such file. */
function withFile(path, use) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, openFlags);
    }
    catch (error) {
        if (isAbsent(error))
            return undefined;
        throw unreadable(path, error);
    }
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!stat.isFile()) {
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodefangError */ .UD('repository-unreadable', `not a regular file: ${path}`, { file: path });
        }
        const read = (position, length) => readExactly(descriptor, path, position, length);
        return use({ path, size: stat.size, read });
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** The whole of a file of at most `maxBytes` bytes; `undefined` when absent, `repository-too-large` when larger. */
function readWholeFile(path, maxBytes) {
    return withFile(path, (file) => {
        if (file.size > maxBytes) {
            const message = `${path} has ${file.size} bytes, more than the ${maxBytes} bytes it may have`;
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodefangError */ .UD('repository-too-large', message, { file: path });
        }
        return file.read(0, file.size);
    });
}
/** The names in a directory, sorted by code unit so that every machine sees one order; `undefined` when absent. */
function listDirectory(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path).sort();
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw unreadable(path, error);
    }
}
/** Whether a thrown file system error says that nothing can be at that path. */
function isAbsent(error) {
    const code = error.code;
    return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG';
}
/** The typed error for a file system error at `path`. */
function unreadable(path, cause) {
    const reason = cause.code ?? String(cause);
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodefangError */ .UD('repository-unreadable', `cannot read ${path}: ${reason}`, { file: path }, cause);
}
function readExactly(descriptor, path, position, length) {
    const bytes = Buffer.allocUnsafe(length);
    let filled = 0;
    while (filled < length) {
        let count;
        try {
            count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, filled, length - filled, position + filled);
        }
        catch (error) {
            throw unreadable(path, error);
        }
        if (count === 0) {
            const offset = position + filled;
            const message = `${path} ends at byte ${offset}, inside what should be there`;
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodefangError */ .UD('repository-unreadable', message, { file: path, offset });
        }
        filled += count;
    }
    return bytes;
}


/***/ }),

/***/ 9971:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jl: () => (/* binding */ configInteger),
/* harmony export */   Mn: () => (/* binding */ configValue),
/* harmony export */   SF: () => (/* binding */ booleanOf),
/* harmony export */   mh: () => (/* binding */ parseGitConfig),
/* harmony export */   zj: () => (/* binding */ configBoolean)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
// git's configuration files, as git-config(1) "CONFIGURATION FILE" describes them. Only the one file is read: `include.path`
// and `includeIf` are not followed (what we need of a repository, its format, git itself refuses to take from includes too)
// and neither system nor user configuration is looked at. A malformed line is an error with its byte offset, as it is in git.

/** The assignments in `text`. `file` is named in errors; `repository-unreadable` at the first malformed line. */
function parseGitConfig(text, file) {
    return new ConfigParser(text, file).parse();
}
/** The last value of a key, since later assignments win. A name without `=` reads as the empty string. */
function configValue(config, key) {
    const entry = config.findLast((candidate) => candidate.key === key);
    return entry && (entry.value ?? '');
}
/** The last value of a key as git's boolean; `undefined` when absent. Throws `repository-unreadable` when it is none. */
function configBoolean(config, key) {
    const entry = config.findLast((candidate) => candidate.key === key);
    return entry && booleanOf(entry);
}
/** An entry's value as git's boolean: true, yes, on and non-zero numbers; false, no, off, zero and the empty string. */
function booleanOf({ key, value }) {
    if (value === undefined || /^(true|yes|on)$/i.test(value))
        return true;
    if (value === '' || /^(false|no|off)$/i.test(value))
        return false;
    const number = parseInteger(value);
    if (number !== undefined)
        return number !== 0;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodefangError */ .UD('repository-unreadable', `the configuration's ${key} is no boolean: '${value}'`);
}
/** The last value of a key as an integer (decimal, octal, hexadecimal, suffixes k, m, g); errors as `configBoolean`. */
function configInteger(config, key) {
    const value = configValue(config, key);
    if (value === undefined)
        return undefined;
    const number = parseInteger(value);
    if (number !== undefined)
        return number;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodefangError */ .UD('repository-unreadable', `the configuration's ${key} is no number: '${value}'`);
}
function parseInteger(text) {
    const match = /^\s*([+-]?)(0x[0-9a-f]+|0[0-7]*|[1-9][0-9]*)([kmg]?)$/i.exec(text);
    if (!match)
        return undefined;
    const [, sign = '', digits = '', suffix = ''] = match;
    const radix = /^0x/i.test(digits) ? 16 : digits.startsWith('0') ? 8 : 10;
    const magnitude = Number.parseInt(digits.replace(/^0x/i, ''), radix);
    return (sign === '-' ? -magnitude : magnitude) * 1024 ** ['', 'k', 'm', 'g'].indexOf(suffix.toLowerCase());
}
const endOfLine = '\n';
class ConfigParser {
    text;
    file;
    at = 0;
    section = '';
    entries = [];
    constructor(text, file) {
        this.text = text;
        this.file = file;
    }
    parse() {
        if (this.text.startsWith('\ufeff'))
            this.at = 1;
        while (this.at < this.text.length) {
            const char = this.next();
            if (isSpace(char))
                continue;
            if (char === '#' || char === ';')
                this.skipLine();
            else if (char === '[')
                this.section = this.sectionHeader();
            else if (/[a-z]/i.test(char))
                this.assignment(char);
            else
                this.fail();
        }
        return this.entries;
    }
    /** The next character; CRLF is one line end, and so is the end of the file. */
    next() {
        const char = this.text[this.at] ?? endOfLine;
        if (char === '\r' && this.text[this.at + 1] === '\n')
            this.at++;
        this.at++;
        return char === '\r' && this.text[this.at - 1] === '\n' ? endOfLine : char;
    }
    skipLine() {
        while (this.next() !== endOfLine)
            ;
    }
    sectionHeader() {
        let name = '';
        for (;;) {
            const char = this.next();
            if (char === ']' && name !== '')
                return `${name}.`;
            if ((char === ' ' || char === '\t') && name !== '')
                return `${name}.${this.subsection()}.`;
            if (!/[a-z0-9.-]/i.test(char))
                this.fail();
            name += char.toLowerCase();
        }
    }
    subsection() {
        let char = this.next();
        while (char === ' ' || char === '\t')
            char = this.next();
        if (char !== '"')
            this.fail();
        let name = '';
        for (;;) {
            char = this.next();
            if (char === '"')
                break;
            if (char === '\\')
                char = this.next();
            if (char === endOfLine)
                this.fail();
            name += char;
        }
        if (this.next() !== ']')
            this.fail();
        return name;
    }
    assignment(first) {
        let name = first.toLowerCase();
        let char = this.next();
        for (; /[a-z0-9-]/i.test(char); char = this.next())
            name += char.toLowerCase();
        while (char === ' ' || char === '\t')
            char = this.next();
        if (char !== '=' && char !== endOfLine)
            this.fail();
        const key = this.section + name;
        this.entries.push({ key, value: char === '=' ? this.value() : undefined });
    }
    value() {
        let value = '';
        let space = '';
        let quoted = false;
        for (;;) {
            let char = this.next();
            if (char === endOfLine) {
                if (quoted)
                    this.fail();
                return value;
            }
            if (!quoted && isSpace(char)) {
                if (value !== '')
                    space += char;
                continue;
            }
            if (!quoted && (char === '#' || char === ';')) {
                this.skipLine();
                return value;
            }
            if (char === '"') {
                quoted = !quoted;
                value += space;
                space = '';
                continue;
            }
            if (char === '\\') {
                char = this.escape();
                if (char === '')
                    continue;
            }
            value += space + char;
            space = '';
        }
    }
    /** What a backslash and the next character stand for; nothing at the end of a line, which it continues. */
    escape() {
        const char = this.next();
        if (char === endOfLine)
            return '';
        if (char === '\\' || char === '"')
            return char;
        if (char === 'n')
            return '\n';
        if (char === 't')
            return '\t';
        if (char === 'b')
            return '\b';
        return this.fail();
    }
    fail() {
        const offset = Math.min(this.at, this.text.length);
        const line = this.text.slice(0, Math.max(offset - 1, 0)).split('\n').length;
        const byte = Buffer.byteLength(this.text.slice(0, Math.max(offset - 1, 0)));
        const message = `bad configuration line ${line} in ${this.file}`;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodefangError */ .UD('repository-unreadable', message, { file: this.file, offset: byte });
    }
}
function isSpace(char) {
    return char === ' ' || char === '\t' || char === '\n' || char === '\r';
}


/***/ }),

/***/ 97096:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aC: () => (/* binding */ byteText),
/* harmony export */   qF: () => (/* binding */ parseGlob)
/* harmony export */ });
/* unused harmony exports matchesGlob, lastByteOf */
// One pattern of .gitignore, .gitattributes or the command line, as gitignore(5) describes them, matched against paths.
//
// Paths and patterns are bytes, one character (Latin-1) a byte, so no name is undecodable and `?` is one byte, as in git. A pattern is
// cut into segments at its slashes: `**` (or more stars) as a whole segment stands for any number of directories, elsewhere stars stay within a segment.
// Matching takes at most (length of the pattern) x (length of the path) steps for each `**`, whatever the pattern is: patterns come
// from the repository that is read, too.
const SLASH = 0x2f;
const BACKSLASH = 0x5c;
const BRACKET = 0x5b;
const CLOSING = 0x5d;
const DASH = 0x2d;
/** Text as bytes, one character a byte. */
function byteText(text) {
    return Buffer.from(text, 'utf8').toString('latin1');
}
/** Parses a pattern (without `!`); undefined for one that can match nothing: empty, an unclosed bracket, a backslash at its end. */
function parseGlob(pattern) {
    const directory = pattern.endsWith('/');
    const whole = directory ? pattern.slice(0, -1) : pattern;
    const anchored = whole.includes('/');
    const body = whole.startsWith('/') ? whole.slice(1) : whole;
    if (body === '')
        return undefined;
    const parts = tokensOf(body);
    if (parts === undefined)
        return undefined;
    return { anchored, directory, segments: parts.map(segmentOf) };
}
/** Whether a pattern matches a path given as its segments. */
function matchesGlob(glob, path, isDirectory) {
    if (glob.directory && !isDirectory)
        return false;
    const { segments } = glob;
    if (!glob.anchored)
        return matchesSegment(segments[0], path[path.length - 1]);
    // The last `**` passed, and the segment it has eaten up to: only that one can usefully eat more.
    let mark = -1;
    let eaten = 0;
    let at = 0;
    let segment = 0;
    while (at < path.length) {
        const wanted = segments[segment];
        if (wanted?.kind === 'directories') {
            if (segment === segments.length - 1)
                return true;
            mark = segment++;
            eaten = at;
        }
        else if (wanted !== undefined && matchesSegment(wanted, path[at])) {
            segment++;
            at++;
        }
        else if (mark >= 0) {
            segment = mark + 1;
            at = ++eaten;
        }
        else
            return false;
    }
    // What is left must need nothing. `a/**` is what lies in `a`, not `a` itself.
    return segment === segments.length;
}
/** The byte that every path which a pattern matches ends with; undefined if there are several. */
function lastByteOf({ segments }) {
    const last = segments[segments.length - 1];
    switch (last.kind) {
        case 'directories':
            return undefined;
        case 'name':
            return last.name.charCodeAt(last.name.length - 1);
        case 'ending':
            return last.ending === '' ? undefined : last.ending.charCodeAt(last.ending.length - 1);
        case 'tokens': {
            const token = last.tokens[last.tokens.length - 1];
            return token.kind === 'byte' ? token.byte : undefined;
        }
    }
}
function matchesSegment(segment, name) {
    switch (segment.kind) {
        case 'directories':
            return true;
        case 'name':
            return name === segment.name;
        case 'ending':
            return name.endsWith(segment.ending);
        case 'tokens':
            return matchesTokens(segment.tokens, name);
    }
}
function matchesTokens(tokens, name) {
    let star = -1;
    let eaten = 0;
    let at = 0;
    let token = 0;
    while (at < name.length) {
        const wanted = tokens[token];
        if (wanted?.kind === 'star') {
            star = token++;
            eaten = at;
        }
        else if (wanted !== undefined && matchesByte(wanted, name.charCodeAt(at))) {
            token++;
            at++;
        }
        else if (star >= 0) {
            token = star + 1;
            at = ++eaten;
        }
        else
            return false;
    }
    while (tokens[token]?.kind === 'star')
        token++;
    return token === tokens.length;
}
function matchesByte(token, byte) {
    if (token.kind === 'byte')
        return token.byte === byte;
    return token.kind === 'any' || token.set[byte] === 1;
}
/** The tokens of each segment; undefined if the pattern is malformed. */
function tokensOf(body) {
    const segments = [[]];
    let tokens = segments[0];
    for (let at = 0; at < body.length; at++) {
        let byte = body.charCodeAt(at);
        if (byte === BRACKET) {
            const bracket = bracketAt(body, at);
            if (bracket === undefined)
                return undefined;
            tokens.push({ kind: 'set', set: bracket.set });
            at = bracket.last;
            continue;
        }
        if (byte === BACKSLASH) {
            if (++at === body.length)
                return undefined;
            byte = body.charCodeAt(at);
        }
        else if (body[at] === '*') {
            tokens.push({ kind: 'star' });
            continue;
        }
        else if (body[at] === '?') {
            tokens.push({ kind: 'any' });
            continue;
        }
        if (byte === SLASH)
            segments.push((tokens = []));
        else
            tokens.push({ kind: 'byte', byte });
    }
    return segments;
}
function segmentOf(tokens) {
    if (tokens.length >= 2 && tokens.every(({ kind }) => kind === 'star'))
        return { kind: 'directories' };
    const text = (from) => {
        const bytes = tokens.slice(from).map((token) => (token.kind === 'byte' ? token.byte : -1));
        return bytes.includes(-1) ? undefined : String.fromCharCode(...bytes);
    };
    const name = text(0);
    if (name !== undefined)
        return { kind: 'name', name };
    const ending = tokens[0].kind === 'star' ? text(1) : undefined;
    return ending === undefined ? { kind: 'tokens', tokens } : { kind: 'ending', ending };
}
/** The POSIX classes, ASCII only. */
const classes = {
    alnum: /[0-9A-Za-z]/,
    alpha: /[A-Za-z]/,
    blank: /[ \t]/,
    // eslint-disable-next-line no-control-regex -- it is the class of them
    cntrl: /[\x00-\x1f\x7f]/,
    digit: /[0-9]/,
    graph: /[!-~]/,
    lower: /[a-z]/,
    print: /[ -~]/,
    punct: /[!-/:-@[-`{-~]/,
    space: /[ \t\n\r]/,
    upper: /[A-Z]/,
    xdigit: /[0-9A-Fa-f]/,
};
/** The bracket expression that opens at `open`, and where it closes. A slash is in none, not even in a negated one. */
function bracketAt(body, open) {
    const set = new Uint8Array(256);
    let at = open + 1;
    const negated = body[at] === '!' || body[at] === '^';
    if (negated)
        at++;
    /** The member that a `-` would start a range from; -1 for none. */
    let from = -1;
    for (let first = true; first || body.charCodeAt(at) !== CLOSING; first = false, at++) {
        if (at >= body.length)
            return undefined;
        let byte = body.charCodeAt(at);
        if (byte === DASH && from >= 0 && at + 1 < body.length && body.charCodeAt(at + 1) !== CLOSING) {
            byte = body.charCodeAt(++at);
            if (byte === BACKSLASH)
                byte = body.charCodeAt(++at);
            if (Number.isNaN(byte))
                return undefined;
            set.fill(1, from, Math.max(from, byte + 1));
            from = -1;
            continue;
        }
        if (byte === BRACKET && body[at + 1] === ':') {
            const end = body.indexOf(']', at + 2);
            if (end < 0)
                return undefined;
            if (end > at + 2 && body[end - 1] === ':') {
                const name = body.slice(at + 2, end - 1);
                if (!Object.hasOwn(classes, name))
                    return undefined;
                for (let byte = 0; byte < 128; byte++)
                    if (classes[name].test(String.fromCharCode(byte)))
                        set[byte] = 1;
                from = -1;
                at = end;
                continue;
            }
        }
        if (byte === BACKSLASH)
            byte = body.charCodeAt(++at);
        if (Number.isNaN(byte))
            return undefined;
        set[byte] = 1;
        from = byte;
    }
    if (negated)
        set.forEach((member, byte) => (set[byte] = 1 - member));
    set[SLASH] = 0;
    return { set, last: at };
}


/***/ }),

/***/ 74554:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isPattern)
/* harmony export */ });
/* unused harmony export IgnorePatterns */
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97096);
// A list of patterns in the manner of .gitignore: the last pattern that matches a path decides, `!` takes back what an earlier one
// matched, and what holds for a directory holds for everything in it until a pattern matches closer to the file.
// One thing is more than git does: a file in an excluded directory can be taken back, since nobody has to skip that directory.

/** Directories whose decision is kept; there may be many more in a history. */
const MOST_DIRECTORIES = (/* unused pure expression or super */ null && (1 << 14));
/**
 * Patterns that may match a file, or a directory, the last of the list first. Most lists are names for the greater part: those are found by a look-up,
 * and only other patterns that stand before the one found, and can end as the path does, are tried.
 */
class Matcher {
    #names = new Map();
    #others = [];
    /** The other patterns by the last byte of a path, in their order. */
    #byLastByte = new Map();
    constructor(patterns) {
        for (const pattern of patterns) {
            const { segments, anchored } = pattern.glob;
            const [segment] = segments;
            const placed = { pattern, before: this.#others.length };
            if (anchored || segment.kind !== 'name')
                this.#others.push(placed);
            else if (!this.#names.has(segment.name))
                this.#names.set(segment.name, placed);
        }
    }
    /** The first that matches a path, given as its segments. */
    match(segments, isDirectory) {
        const name = segments[segments.length - 1];
        const named = this.#names.get(name);
        const end = named?.before ?? this.#others.length;
        for (const { pattern, before } of this.#endingWith(name.charCodeAt(name.length - 1))) {
            if (before >= end)
                break;
            if (matchesGlob(pattern.glob, segments, isDirectory))
                return pattern;
        }
        return named?.pattern;
    }
    #endingWith(byte) {
        let patterns = this.#byLastByte.get(byte);
        if (patterns === undefined) {
            patterns = this.#others.filter(({ pattern }) => (lastByteOf(pattern.glob) ?? byte) === byte);
            this.#byLastByte.set(byte, patterns);
        }
        return patterns;
    }
}
/** Whether a text is a pattern that can match something. */
function isPattern(text) {
    return parsePattern(text, 0) !== undefined;
}
function parsePattern(text, number) {
    if (text.startsWith('#'))
        return undefined;
    const negative = text.startsWith('!');
    const glob = (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGlob */ .qF)(withoutTrailingSpaces(negative ? text.slice(1) : text));
    return glob && { glob, negative, number };
}
/** Spaces at the end do not count unless a backslash stands before them. */
function withoutTrailingSpaces(text) {
    let end = text.length;
    while (end > 0 && text[end - 1] === ' ')
        end--;
    let backslashes = 0;
    while (text[end - 1 - backslashes] === '\\')
        backslashes++;
    return backslashes % 2 === 1 && end < text.length ? text.slice(0, end + 1) : text.slice(0, end);
}
/** Patterns in order, bytes as Latin-1. Paths share directories: what was decided for those is kept. */
class IgnorePatterns {
    #files;
    #folders;
    #isEmpty;
    #directories = new Map();
    constructor(patterns) {
        const parsed = patterns
            .map(parsePattern)
            .filter((pattern) => pattern !== undefined)
            .reverse();
        this.#isEmpty = parsed.length === 0;
        this.#files = new Matcher(parsed.filter(({ glob }) => !glob.directory));
        this.#folders = new Matcher(parsed);
    }
    /** What decides about a file, given as its path and the path's segments; undefined if no pattern matches. */
    decide(path, segments) {
        if (this.#isEmpty)
            return undefined;
        return this.#files.match(segments, false) ?? this.#decideDirectory(path.lastIndexOf('/'), path, segments);
    }
    /** For the directory `path[0, end)`, which is given with the segments of a path in it. */
    #decideDirectory(end, path, below) {
        if (end < 0)
            return undefined;
        const directory = path.slice(0, end);
        if (this.#directories.has(directory))
            return this.#directories.get(directory);
        const segments = below.slice(0, -1);
        const decision = this.#folders.match(segments, true) ?? this.#decideDirectory(directory.lastIndexOf('/'), directory, segments);
        if (this.#directories.size === MOST_DIRECTORIES)
            this.#directories.clear();
        this.#directories.set(directory, decision);
        return decision;
    }
}


/***/ }),

/***/ 32008:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IU: () => (/* binding */ isHexOid),
/* harmony export */   zc: () => (/* binding */ oidToHex),
/* harmony export */   zk: () => (/* binding */ oidBytesOf)
/* harmony export */ });
/* unused harmony exports oidFromHex, isZeroOid */
// Object ids: 20 (SHA-1) or 32 (SHA-256) bytes in tables, hexadecimal only where files, reports and errors have it.
// Parsing is strict: whole ids, one width, no spaces.
/** Bytes of an id of a format. */
function oidBytesOf(format) {
    return format === 'sha1' ? 20 : 32;
}
/** Whether `text` is a whole id of `oidBytes` bytes in hexadecimal, of either case. */
function isHexOid(text, oidBytes) {
    return text.length === oidBytes * 2 && /^[0-9a-f]*$/i.test(text);
}
/** The bytes of a whole hexadecimal id; `undefined` when `text` is none. */
function oidFromHex(text, oidBytes) {
    if (!isHexOid(text, oidBytes))
        return undefined;
    const bytes = new Uint8Array(oidBytes);
    for (let i = 0; i < oidBytes; i++)
        bytes[i] = Number.parseInt(text.slice(i * 2, i * 2 + 2), 16);
    return bytes;
}
/** The id at byte `at` of a table, as lower-case hexadecimal. */
function oidToHex(table, at, oidBytes) {
    return Buffer.from(table.buffer, table.byteOffset + at, oidBytes).toString('hex');
}
/** Whether the id at byte `at` of a table is all zeros: git's way to say "no object". */
function isZeroOid(table, at, oidBytes) {
    for (let i = at; i < at + oidBytes; i++)
        if (table[i] !== 0)
            return false;
    return true;
}


/***/ }),

/***/ 27014:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ed: () => (/* binding */ openNamedRepository)
});

// UNUSED EXPORTS: openRepository, readGitFormat

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/git/file-reading.js
var file_reading = __webpack_require__(19585);
// EXTERNAL MODULE: ./lib/git/git-config.js
var git_config = __webpack_require__(9971);
;// CONCATENATED MODULE: ./lib/git/git-place.js
// Where a repository is: the git directory for a path, found as gitrepository-layout(5) and git(1) "The Git Repository" say.
// The answer is the one `git -C path` acts on, with one difference: who owns the directory is not asked (safe.directory,
// safe.bareRepository). Those guard against a repository's configuration running programs; nothing here runs hooks, filters,
// textconv or fsmonitor, so reading what someone else owns endangers nobody, and in containers the owner is often someone else.




/** What says where a repository is, of what git leaves behind when it goes to another one (`git rev-parse --local-env-vars`). */
const PLACES = new Set([
    'GIT_DIR',
    'GIT_COMMON_DIR',
    'GIT_WORK_TREE',
    'GIT_OBJECT_DIRECTORY',
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
]);
/**
 * The environment for a path that a user gives. git sets `GIT_DIR` and its like in hooks and aliases, for the repository at hand: they count for `.`,
 * and not where another path is named.
 */
function environmentFor(path, environment) {
    if (path === '.')
        return environment;
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !PLACES.has(name)));
}
const maxPathFileBytes = 1 << 16;
/**
 * The git directory for `path` (a directory, or a file in one): `GIT_DIR` if the environment has it, else the nearest upward, as
 * far as `GIT_CEILING_DIRECTORIES` and file system borders let git look. Relative paths in the environment start at `path`.
 * `user-not-a-repository` when there is none, `repository-unreadable` when looking fails.
 */
function findGitPlace(path, environment) {
    try {
        return search(path, environment);
    }
    catch (error) {
        const { syscall, path: where } = error;
        throw syscall === undefined ? error : (0,file_reading/* unreadable */.O$)(where ?? path, error);
    }
}
function search(path, environment) {
    const start = startingDirectory(path);
    const explicit = environment['GIT_DIR'];
    if (explicit) {
        const place = placeAt((0,external_node_path_.resolve)(start, explicit), start, environment, start);
        if (place)
            return place;
        throw notARepository(`GIT_DIR is no git directory: ${explicit}`, 'Unset GIT_DIR, or let it name a git directory.');
    }
    const ceilings = (environment['GIT_CEILING_DIRECTORIES'] ?? '').split(external_node_path_.delimiter).filter((entry) => (0,external_node_path_.isAbsolute)(entry));
    const device = environment['GIT_DISCOVERY_ACROSS_FILESYSTEM'] ? undefined : (0,external_node_fs_.statSync)(start).dev;
    for (let directory = start;; directory = (0,external_node_path_.dirname)(directory)) {
        const place = placeAt((0,external_node_path_.join)(directory, '.git'), directory, environment, start) ??
            placeAt(directory, undefined, environment, start);
        if (place)
            return place;
        const up = (0,external_node_path_.dirname)(directory);
        const isEnd = up === directory || ceilings.some((ceiling) => samePath(ceiling, up));
        if (isEnd || (device !== undefined && (0,external_node_fs_.statSync)(up).dev !== device))
            break;
    }
    throw notARepository(`not a git repository (nor any directory above it): ${path}`, 'Give the path of a clone, or make one with `git clone`; in a workflow, run actions/checkout first.');
}
function startingDirectory(path) {
    try {
        const real = (0,external_node_fs_.realpathSync)((0,external_node_path_.resolve)(path));
        return (0,external_node_fs_.statSync)(real).isDirectory() ? real : (0,external_node_path_.dirname)(real);
    }
    catch (error) {
        const isNoPath = error.code === 'ERR_INVALID_ARG_VALUE';
        if (!isNoPath && !(0,file_reading/* isAbsent */.W0)(error))
            throw error;
        throw notARepository(`no such directory: ${path}`, 'Give the path of an existing clone.');
    }
}
/** The repository whose git directory, or whose `.git` file, is at `path`; `undefined` when there is none. */
function placeAt(path, parent, environment, start) {
    const stat = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (stat?.isDirectory())
        return placeOf(path, parent, environment, start);
    if (!stat?.isFile())
        return undefined;
    const text = pathFileText(path) ?? '';
    const target = /^gitdir: (.+?)[\r\n]*$/s.exec(text)?.[1];
    const place = target && placeOf((0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), target), parent, environment, start);
    if (place)
        return place;
    const what = target ? `names no git directory (${target})` : 'has no line `gitdir: path`';
    throw notARepository(`the file ${path} ${what}`, 'The repository it belongs to may have been moved: see `git worktree repair`.');
}
function placeOf(gitDir, parent, environment, start) {
    if (!hasHead(gitDir))
        return undefined;
    const commonDir = commonDirOf(gitDir, environment, start);
    const ownObjects = environment['GIT_OBJECT_DIRECTORY'];
    const objects = ownObjects ? (0,external_node_path_.resolve)(start, ownObjects) : (0,external_node_path_.join)(commonDir, 'objects');
    if (!isDirectory(objects) || !isDirectory((0,external_node_path_.join)(commonDir, 'refs')))
        return undefined;
    return { gitDir: (0,external_node_fs_.realpathSync)(gitDir), commonDir: (0,external_node_fs_.realpathSync)(commonDir), parent, start };
}
function commonDirOf(gitDir, environment, start) {
    const explicit = environment['GIT_COMMON_DIR'];
    if (explicit)
        return (0,external_node_path_.resolve)(start, explicit);
    const text = pathFileText((0,external_node_path_.join)(gitDir, 'commondir'));
    return text === undefined ? gitDir : (0,external_node_path_.resolve)(gitDir, text.replace(/[\r\n]+$/, ''));
}
/** What a file that holds a path says; a NUL ends it, as it ends a path. */
function pathFileText(path) {
    return (0,file_reading/* readWholeFile */.M4)(path, maxPathFileBytes)?.toString('utf8').split('\0', 1)[0];
}
/** Whether `HEAD` is what a git directory has there: a symbolic reference, an id, or (formerly) a symlink into `refs/`. */
function hasHead(directory) {
    const path = (0,external_node_path_.join)(directory, 'HEAD');
    const stat = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (stat?.isSymbolicLink() && (0,external_node_fs_.readlinkSync)(path).startsWith('refs/'))
        return true;
    if (!stat?.isFile() && !stat?.isSymbolicLink())
        return false;
    const text = (0,file_reading/* readWholeFile */.M4)(path, maxPathFileBytes)?.toString('latin1') ?? '';
    return /^(?:ref:\s*refs\/|[0-9a-f]{40})/i.test(text);
}
function isDirectory(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
function samePath(a, b) {
    if ((0,external_node_path_.resolve)(a) === b)
        return true;
    return isDirectory(a) && (0,external_node_fs_.realpathSync)(a) === b;
}
function notARepository(message, hint) {
    return new errors/* CodefangError */.UD('user-not-a-repository', message, { hint });
}
/** The working directory a git directory named `.git` sits in; `undefined` for any other name. */
function parentOfDotGit(gitDir) {
    return (0,external_node_path_.basename)(gitDir) === '.git' ? (0,external_node_path_.dirname)(gitDir) : undefined;
}

;// CONCATENATED MODULE: ./lib/git/object-directories.js
// Where a repository's objects are: its own directory and the alternates it borrows from, as gitrepository-layout(5)
// `objects/info/alternates` and git(1) GIT_OBJECT_DIRECTORY, GIT_ALTERNATE_OBJECT_DIRECTORIES have them. Laws: each directory
// once, by its real path, own first; loops end; an alternate that cannot be read is an error, for objects may be in it.




/** Alternates of alternates are followed this deep, as in git. */
const maxDepth = 5;
const maxAlternatesBytes = 1 << 20;
/**
 * The object directories to look into, in the order git does: `own`, the directories of the list `environmentAlternates`
 * (relative ones from `base`), then those of `info/alternates`, each followed by what it borrows from itself.
 * `repository-unreadable` for a directory that is not there, alternates nested too deep or a malformed line.
 */
function findObjectDirectories(own, environmentAlternates, base) {
    const found = [];
    const add = (directory, namedBy, depth) => {
        const path = realDirectory(directory, namedBy);
        if (found.includes(path))
            return;
        found.push(path);
        if (depth === 0) {
            const entries = splitQuoted(environmentAlternates, external_node_path_.delimiter, 'GIT_ALTERNATE_OBJECT_DIRECTORIES');
            for (const entry of entries)
                add((0,external_node_path_.resolve)(base, entry), 'GIT_ALTERNATE_OBJECT_DIRECTORIES', 1);
        }
        const file = (0,external_node_path_.join)(path, 'info', 'alternates');
        const text = (0,file_reading/* readWholeFile */.M4)(file, maxAlternatesBytes)?.toString('utf8') ?? '';
        const entries = splitQuoted(text, '\n', file).filter((line) => !line.startsWith('#'));
        if (entries.length > 0 && depth > maxDepth) {
            throw new errors/* CodefangError */.UD('repository-unreadable', `alternates nested more than ${maxDepth} deep: ${file}`, {
                file,
            });
        }
        for (const entry of entries)
            add((0,external_node_path_.resolve)(path, entry), file, depth + 1);
    };
    add(own, 'the repository', 0);
    return found;
}
function realDirectory(path, namedBy) {
    let isDirectory;
    try {
        isDirectory = (0,external_node_fs_.statSync)(path).isDirectory();
        if (isDirectory)
            return (0,external_node_fs_.realpathSync)(path);
    }
    catch (error) {
        const problem = (0,file_reading/* unreadable */.O$)(path, error);
        throw new errors/* CodefangError */.UD(problem.code, `${problem.message} (object directory named by ${namedBy})`, problem.data, error);
    }
    const message = `not a directory: ${path} (object directory named by ${namedBy})`;
    throw new errors/* CodefangError */.UD('repository-unreadable', message, { file: path });
}
/** The non-empty entries between separators; an entry that starts with a double quote is a C-style quoted string. */
function splitQuoted(text, separator, file) {
    const entries = [];
    for (let at = 0; at < text.length;) {
        let end = text.indexOf(separator, at);
        if (end < 0)
            end = text.length;
        if (text[at] === '"') {
            const quoted = unquote(text, at);
            if (!quoted || (quoted.end < text.length && text[quoted.end] !== separator)) {
                const offset = Buffer.byteLength(text.slice(0, at));
                throw new errors/* CodefangError */.UD('repository-unreadable', `badly quoted path in ${file}`, { file, offset });
            }
            entries.push(quoted.path);
            end = quoted.end;
        }
        else if (end > at)
            entries.push(text.slice(at, end));
        at = end + 1;
    }
    return entries;
}
const escapes = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 };
/** Reads the quoted string that opens at `at`; `end` is past its closing quote. `undefined` when it is malformed. */
function unquote(text, at) {
    const bytes = [];
    for (let i = at + 1; i < text.length;) {
        const char = text[i];
        if (char === '"')
            return { path: Buffer.from(bytes).toString('utf8'), end: i + 1 };
        if (char !== '\\') {
            const point = text.codePointAt(i);
            const plain = String.fromCodePoint(point);
            bytes.push(...Buffer.from(plain));
            i += plain.length;
            continue;
        }
        const octal = /^[0-3][0-7]{2}/.exec(text.slice(i + 1, i + 4));
        const byte = octal ? Number.parseInt(octal[0], 8) : escapes[text[i + 1] ?? ''];
        if (byte === undefined)
            return undefined;
        bytes.push(byte);
        i += octal ? 4 : 2;
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/git/oid.js
var oid = __webpack_require__(32008);
;// CONCATENATED MODULE: ./lib/git/shallow.js
// The `shallow` file (gitformat-pack's companion, "shallow" in git's technical documentation): one commit id a line, each a
// commit whose parents were left out when the repository was cloned. Its absence means a whole history.




const maxShallowBytes = 64 << 20;
/**
 * The ids of the commits whose parents are cut off: sorted, each once, lower-case hexadecimal; none when the history is whole.
 * `repository-unreadable` with file and offset for a line that is no id.
 */
function readShallow(commonDir, oidBytes) {
    const file = (0,external_node_path_.join)(commonDir, 'shallow');
    const text = (0,file_reading/* readWholeFile */.M4)(file, maxShallowBytes)?.toString('latin1') ?? '';
    const oids = new Set();
    let offset = 0;
    for (const line of text.split('\n')) {
        if (line === '' && offset === text.length)
            break;
        if (!(0,oid/* isHexOid */.IU)(line, oidBytes)) {
            throw new errors/* CodefangError */.UD('repository-unreadable', `bad line in ${file}: no commit id`, { file, offset });
        }
        oids.add(line.toLowerCase());
        offset += line.length + 1;
    }
    return [...oids].sort();
}

;// CONCATENATED MODULE: ./lib/git/repository.js
// A repository as its files describe it: where it is, its format, what it lacks. Plain data, so that it crosses threads.
// Reading it runs no program and writes nothing; a format git would refuse to touch is refused here too.









const maxConfigBytes = 16 << 20;
/** Extensions any version may name, and those that need version 1 (gitrepository-layout's "repository-version"). */
const oldExtensions = new Set(['noop', 'preciousobjects', 'partialclone', 'worktreeconfig']);
const newExtensions = new Set([
    'noop-v1',
    'objectformat',
    'compatobjectformat',
    'refstorage',
    'relativeworktrees',
]);
/**
 * Opens the repository at a path that a user gives; what else the environment says of a place counts for `.` alone. Errors as `openRepository`, and
 * `user-not-a-repository` for a file that is none: who names one means its history, which would be told as that of all.
 */
function openNamedRepository(path, environment) {
    if ((0,external_node_path_.basename)(path) !== '.git' && isFile(path)) {
        throw new errors/* CodefangError */.UD('user-not-a-repository', `${path} is a file, not a repository`, {
            file: path,
            hint: 'Give the folder of a clone; for some of its files, --include with their paths.',
        });
    }
    return openRepository(path, environmentFor(path, environment));
}
function isFile(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        // Whoever looks for a repository there says what is wrong.
        return false;
    }
}
/**
 * Opens the repository that `git -C path` would act on with this environment (see git-place.ts for how it is found).
 * Errors: `user-not-a-repository`; `user-unsupported-repository` for a format or extension unknown here;
 * `repository-unreadable` for broken or unreadable files.
 */
function openRepository(path, environment = {}) {
    const place = findGitPlace(path, environment);
    const shared = readConfig((0,external_node_path_.join)(place.commonDir, 'config'));
    const format = readGitFormat(shared);
    const isLinked = place.commonDir !== place.gitDir;
    const own = (0,git_config/* configBoolean */.zj)(shared, 'extensions.worktreeconfig')
        ? readConfig((0,external_node_path_.join)(place.gitDir, 'config.worktree'))
        : [];
    const config = [...shared, ...own];
    const workTree = findWorkTree(place, environment, isLinked ? own : config);
    const oidBytes = (0,oid/* oidBytesOf */.zk)(format.objectFormat);
    const promisors = promisorsIn(config);
    const ownObjects = environment['GIT_OBJECT_DIRECTORY'];
    return {
        ...format,
        gitDir: place.gitDir,
        commonDir: place.commonDir,
        workTree,
        bare: workTree === undefined,
        oidBytes,
        partialClone: promisors.length > 0,
        promisors,
        shallow: readShallow(place.commonDir, oidBytes),
        objectDirectories: findObjectDirectories(ownObjects ? (0,external_node_path_.resolve)(place.start, ownObjects) : (0,external_node_path_.join)(place.commonDir, 'objects'), environment['GIT_ALTERNATE_OBJECT_DIRECTORIES'] ?? '', place.start),
        config,
        environment,
    };
}
/**
 * The format that a configuration declares. Without a declared version the extensions that need version 1 mean nothing; with
 * version 0 they are an error, and so is, with version 1, any extension unknown here.
 */
function readGitFormat(config) {
    const version = (0,git_config/* configInteger */.Jl)(config, 'core.repositoryformatversion');
    if (version !== undefined && (version < 0 || version > 1))
        throw unsupported(`its format version is ${version}, not 0 or 1`);
    for (const { key } of config) {
        const name = /^extensions\.(.*)$/s.exec(key)?.[1];
        if (name === undefined || oldExtensions.has(name))
            continue;
        if (version === 1 && !newExtensions.has(name))
            throw unsupported(`it uses the unknown extension '${name}'`);
        if (version === 0 && newExtensions.has(name))
            throw unsupported(`it uses the extension '${name}' but has format version 0`);
    }
    if (version !== 1)
        return { objectFormat: 'sha1', refFormat: 'files' };
    const objectFormat = (0,git_config/* configValue */.Mn)(config, 'extensions.objectformat') ?? 'sha1';
    if (objectFormat !== 'sha1' && objectFormat !== 'sha256')
        throw unsupported(`its object format is '${objectFormat}'`);
    const refFormat = (0,git_config/* configValue */.Mn)(config, 'extensions.refstorage') ?? 'files';
    if (refFormat !== 'files' && refFormat !== 'reftable')
        throw unsupported(`its reference storage is '${refFormat}'`);
    return { objectFormat, refFormat };
}
function readConfig(path) {
    return (0,git_config/* parseGitConfig */.mh)((0,file_reading/* readWholeFile */.M4)(path, maxConfigBytes)?.toString('utf8') ?? '', path);
}
/** The remotes that have promised objects, in the order in which git asks them. */
function promisorsIn(config) {
    const extension = (0,git_config/* configValue */.Mn)(config, 'extensions.partialclone');
    const remotes = config.flatMap((entry) => {
        const name = /^remote\.(.*)\.promisor$/s.exec(entry.key)?.[1];
        return name !== undefined && name !== extension && (0,git_config/* booleanOf */.SF)(entry) ? [name] : [];
    });
    return [...new Set([...remotes, ...(extension === undefined ? [] : [extension])])];
}
/** A linked worktree's configuration is its own alone: `core.bare` and `core.worktree` of the shared one are the main tree's. */
function findWorkTree(place, environment, config) {
    const explicit = environment['GIT_WORK_TREE'];
    if (explicit)
        return (0,external_node_path_.resolve)(place.start, explicit);
    const configured = (0,git_config/* configValue */.Mn)(config, 'core.worktree');
    if (configured)
        return (0,external_node_path_.resolve)(place.gitDir, configured);
    if ((0,git_config/* configBoolean */.zj)(config, 'core.bare'))
        return undefined;
    return place.parent ?? parentOfDotGit(place.gitDir);
}
function unsupported(what) {
    const hint = 'See the repository’s `extensions.*` in its configuration, and `git help repository-version`.';
    return new errors/* CodefangError */.UD('user-unsupported-repository', `this repository cannot be read: ${what}`, { hint });
}


/***/ }),

/***/ 70374:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ instantForms),
/* harmony export */   nV: () => (/* binding */ parseInstant)
/* harmony export */ });
/* unused harmony export cutHistory */
// A part of a history: from one instant to another. Instants are dates, date-times, or a time before the newest commit; never before
// now, since a result must not depend on the day it is made.
//
//   until   the newest commit of the main line that is not younger (`git rev-list -1 --first-parent --before`); what follows is not read
//   since   the newest commit that is older becomes the starting state: one row without parents, all its files added by nobody in
//           particular. So totals stay exact. Its lines have a band to themselves, which ends where the window begins.
const DAY = 86_400;
const units = { w: 7 * DAY, d: DAY, h: 3600, m: 60, s: 1 };
/** The forms that `parseInstant` takes, for messages. */
const instantForms = 'a date (2024-01-31), a date and time with its zone (2024-01-31T15:00:00Z), or a time before the newest commit (90d, 36h)';
/**
 * Reads an instant. A date is its first second, UTC, or its last if `end`. A duration is whole numbers with the units w, d, h, m, s, each at
 * most once, in this order. Undefined for anything else, such as a date that no calendar has.
 */
function parseInstant(text, end) {
    const duration = /^(?=\d)(?:(\d{1,6})w)?(?:(\d{1,6})d)?(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s)?$/.exec(text);
    if (duration !== null) {
        const counts = duration.slice(1);
        return {
            before: Object.values(units).reduce((sum, seconds, i) => sum + Number(counts[i] ?? 0) * seconds, 0),
        };
    }
    const parts = /^(\d{4})-(\d\d)-(\d\d)(?:[Tt](\d\d):(\d\d):(\d\d)(?:\.\d{1,9})?(?:[Zz]|([+-])(\d\d):(\d\d)))?$/.exec(text);
    if (parts === null)
        return undefined;
    const [year, month, day, hour, minute, second] = parts
        .slice(1, 7)
        .map((part) => Number(part ?? 0));
    const midnight = Date.UTC(year, month - 1, day) / 1000;
    const named = new Date(midnight * 1000);
    const [zoneHour, zoneMinute] = [Number(parts[8] ?? 0), Number(parts[9] ?? 0)];
    if (year < 1 || named.getUTCMonth() !== month - 1 || named.getUTCDate() !== day)
        return undefined;
    if (hour > 23 || minute > 59 || second > 60 || zoneHour > 23 || zoneMinute > 59)
        return undefined;
    if (parts[4] === undefined)
        return { at: end ? midnight + DAY - 1 : midnight };
    const offset = (parts[7] === '-' ? -1 : 1) * (zoneHour * 3600 + zoneMinute * 60);
    return { at: midnight + hour * 3600 + minute * 60 + second - offset };
}
/** Cuts a main line, given by its committer times, oldest first; undefined if no commit is old enough for `until`. */
function cutHistory(times, { since, until, earlierSeconds }) {
    const newest = times[times.length - 1];
    const end = until === undefined ? times.length : newestBefore(times, times.length, secondsOf(until, newest)) + 1;
    if (end === 0)
        return undefined;
    if (since === undefined)
        return { first: 0, end, foldedTime: undefined };
    const from = secondsOf(since, newest);
    const first = newestBefore(times, end, from - 1);
    if (first < 0)
        return { first: 0, end, foldedTime: undefined };
    const midnight = Math.floor(from / DAY) * DAY;
    return { first, end, foldedTime: midnight - Math.ceil(earlierSeconds / DAY) * DAY };
}
function secondsOf(instant, newest) {
    return 'at' in instant ? instant.at : newest - instant.before;
}
/** The last of the rows before `end` whose time is at most `most`; -1 if there is none. */
function newestBefore(times, end, most) {
    let row = end - 1;
    while (row >= 0 && times[row] > most)
        row--;
    return row;
}


/***/ }),

/***/ 53408:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PM: () => (/* binding */ MOST_READ_BYTES),
/* harmony export */   e_: () => (/* binding */ LEAST_INDEX_CACHE)
/* harmony export */ });
/* unused harmony exports defaultSizes, regionNames, planRegions */
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
// How the kernel's one memory is divided. Sizes are given once, by the caller; the memory never grows (DESIGN.md D4).
// Untouched pages of a region cost address space, not resident memory.

const KIB = 1024;
const MIB = 1024 * KIB;
/** Objects of so many bytes can be read whatever the budget; a little larger ones, too, and no others. */
const MOST_READ_BYTES = 63 * MIB;
/** Sizes for a worker that is given no budget. */
const defaultSizes = {
    indexCacheBytes: 32 * MIB,
    windowBytes: 64 * KIB,
    windowCacheBytes: 8 * MIB,
    baseCacheBytes: 32 * MIB,
    lineCacheBytes: 16 * MIB,
    arenaBytes: 4 * MIB,
    scratchBytes: 256 * MIB,
    inputBytes: 1 * MIB,
    outputBytes: 1 * MIB,
};
/** The least that regions of each kind may have. */
const LEAST_WINDOW = 512;
const LEAST_WINDOWS = 10;
const LEAST_CACHE = 8 * KIB;
/** Eight pages of the widest kind. */
const LEAST_INDEX_CACHE = 96 * KIB;
const LEAST_SCRATCH = 2 * MIB;
const LEAST_INPUT = 128;
const LEAST_OUTPUT = 64;
function checkSizes(sizes) {
    for (const [name, bytes] of Object.entries(sizes)) {
        if (!Number.isSafeInteger(bytes) || bytes < 0)
            refuse(name, bytes, 'a whole number of bytes');
    }
    const { windowBytes, outputBytes } = sizes;
    const least = (name, bytes) => {
        if (sizes[name] < bytes)
            refuse(name, sizes[name], `at least ${String(bytes)} bytes`);
    };
    least('windowBytes', LEAST_WINDOW);
    if (!Number.isInteger(Math.log2(windowBytes)))
        refuse('windowBytes', windowBytes, 'a power of two');
    least('indexCacheBytes', LEAST_INDEX_CACHE);
    least('windowCacheBytes', Math.max(LEAST_CACHE, LEAST_WINDOWS * windowBytes));
    least('baseCacheBytes', LEAST_CACHE);
    least('lineCacheBytes', LEAST_CACHE);
    least('scratchBytes', LEAST_SCRATCH);
    least('inputBytes', LEAST_INPUT);
    least('outputBytes', LEAST_OUTPUT);
    if (outputBytes % 4 !== 0)
        refuse('outputBytes', outputBytes, 'whole words of four bytes');
}
function refuse(name, bytes, accepted) {
    throw new CodefangError('user-bad-option', `memory of a worker: ${name} of ${String(bytes)} is not ${accepted}`, {
        hint: 'choose other sizes for caches and buffers',
    });
}
/** The order in which assembly/memory.ts reads the table of regions. */
const regionNames = (/* unused pure expression or super */ null && ([
    'inflateTables',
    'packTable',
    'indexCache',
    'windowCache',
    'baseCache',
    'lineCache',
    'input',
    'output',
    'arena',
    'scratch',
]));
/** Space between regions: reads may run a few bytes past the end of one. */
const GAP = 64;
const INFLATE_TABLE_BYTES = 64 * KIB;
/** Lays the regions out, 64-byte aligned, after the first page. Throws `user-bad-option` for sizes with which a kernel would fail, or write past a region. */
function planRegions(sizes, packTableBytes) {
    checkSizes(sizes);
    let at = 4096;
    const take = (bytes) => {
        const region = { at, bytes };
        at = Math.ceil((at + bytes + GAP) / 64) * 64;
        return region;
    };
    const regions = {
        config: take(4096),
        inflateTables: take(INFLATE_TABLE_BYTES),
        packTable: take(packTableBytes),
        indexCache: take(sizes.indexCacheBytes),
        windowCache: take(sizes.windowCacheBytes),
        baseCache: take(sizes.baseCacheBytes),
        lineCache: take(sizes.lineCacheBytes),
        input: take(sizes.inputBytes),
        output: take(sizes.outputBytes),
        arena: take(sizes.arenaBytes),
        scratch: take(sizes.scratchBytes),
    };
    return { ...regions, totalBytes: at };
}


/***/ })

};
