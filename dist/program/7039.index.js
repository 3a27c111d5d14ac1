'use strict';
exports.id = 7039;
exports.ids = [7039];
exports.modules = {

/***/ 16774:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ isRow)
/* harmony export */ });
// Which arrays are written on one line in every format: rows of numbers, and lists of dates.
const DATE = /^[0-9][0-9TZ:.-]*$/;
/** True for an array of finite numbers and dates only, empty ones included. */
function isRow(value) {
    if (!Array.isArray(value))
        return false;
    const cells = value;
    for (let i = 0; i < cells.length; i++) {
        const { [i]: cell } = cells;
        if (typeof cell === 'string' ? !DATE.test(cell) : !Number.isFinite(cell))
            return false;
    }
    return true;
}


/***/ }),

/***/ 17039:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderYaml: () => (/* binding */ renderYaml),
/* harmony export */   yamlParts: () => (/* binding */ yamlParts)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16774);
// A report as YAML 1.2, readable by 1.1 parsers too: what an old parser would take for a date or a number is quoted.
// Rows of numbers stand on one line each. They go through the writer as one scalar a row, written in flow style, which is
// several times faster and smaller than a node a cell.


/** Never written: rows are implicit, as plain sequences are. */
const ROW_TAG = 'tag:codefang,2026:row';
/** Rows that were looked at: one that stands at several places is the same array at each. */
const rows = new WeakMap();
function isRow(value) {
    if (!Array.isArray(value))
        return false;
    if (rows.has(value))
        return true;
    if (!(0,_row_js__WEBPACK_IMPORTED_MODULE_1__/* .isRow */ .p)(value))
        return false;
    rows.set(value, {});
    return true;
}
function rowText(row) {
    const known = rows.get(row) ?? {};
    return (known.text ??= `[${(hasText(row) ? row.map(quoted) : row).join(', ')}]`);
}
function hasText(row) {
    for (let i = 0; i < row.length; i++)
        if (typeof row[i] === 'string')
            return true;
    return false;
}
function quoted(cell) {
    return typeof cell === 'string' ? `'${cell}'` : String(cell);
}
const rowTag = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .defineScalarTag */ .Gf)(ROW_TAG, {
    implicit: true,
    resolve: () => js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .NOT_RESOLVED */ .Hg,
    identify: isRow,
    represent: rowText,
});
const styleRules = Object.values(js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_SCALAR_STYLE_RULES */ .Z).map((rule) => (layout) => {
    if (layout.node.tag !== ROW_TAG)
        rule(layout);
});
const schema = js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .DUMP_SCHEMA */ .Xe.withTags(rowTag);
const options = { schema, scalarStyleRules: styleRules, noRefs: true, lineWidth: -1 };
/** How deep a document is taken apart, and into lists of how many items. */
const PIECE_DEPTH = 4;
const PIECE_ITEMS = 256;
/** Entries of a mapping that is no piece of its own. */
const MOST_SMALL = 16;
/** Writes a report as one YAML document. */
function renderYaml(report) {
    return yamlParts(report).join('');
}
/**
 * The parts of the document, in order: large ones are not best put together. They are written a piece at a time: the writer has some twenty bytes of
 * objects for each byte of text. A piece is written with the keys that lead to it, a line each, of which those that the piece before it has as well
 * are left out.
 */
function yamlParts(report) {
    const parts = [];
    let before = [];
    for (const { keys, value } of pieces(report, [])) {
        const items = itemsOf(value);
        const text = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .dump */ .Bh)(keys.reduceRight((inner, key) => ({ [key]: inner }), items === undefined ? value : [items[0]]), options);
        let shared = 0;
        while (shared < keys.length && keys[shared] === before[shared])
            shared++;
        let from = 0;
        for (let line = 0; line < shared; line++)
            from = text.indexOf('\n', from) + 1;
        parts.push(text.slice(from));
        if (items !== undefined)
            parts.push(...following(text, items));
        before = keys;
    }
    return parts;
}
/** A list of items that differ in their values alone; undefined for any other value. */
function itemsOf(value) {
    if (!Array.isArray(value) || value.length < 2)
        return undefined;
    const list = value;
    if (list.every(isRow))
        return list;
    const [first] = list;
    if (!isMapping(first))
        return undefined;
    const keys = Object.keys(first);
    const isAlike = (item) => {
        if (!isMapping(item))
            return false;
        const values = Object.entries(item);
        return (values.length === keys.length && values.every(([key, one], i) => key === keys[i] && (isPlain(one) || isRow(one))));
    };
    return keys.length > 0 && list.every(isAlike) ? list : undefined;
}
/** Whether YAML and JavaScript write a number alike. */
function isPlain(value) {
    return typeof value === 'number' && Number.isFinite(value) && !Object.is(value, -0) && !String(value).includes('e');
}
/** The items behind the first, each below it and as it stands; `text` ends with the first. */
function* following(text, items) {
    const valuesOf = (item) => (isRow(item) ? [item] : Object.values(item)).map((one) => (isRow(one) ? rowText(one) : String(one)));
    const values = valuesOf(items[0]);
    const lines = text.trimEnd().split('\n').slice(-values.length);
    const starts = lines.map((line, i) => line.slice(0, line.length - values[i].length));
    for (const item of items.slice(1))
        yield valuesOf(item).reduce((sum, one, i) => `${sum}${starts[i]}${one}\n`, '');
}
/** Neighbours that are small are one piece: each call of the writer takes as long as some twenty values. */
function* pieces(value, keys) {
    const list = Array.isArray(value) ? value : [];
    if (list.length > PIECE_ITEMS && list.every((item) => typeof item === 'object')) {
        for (let from = 0; from < list.length; from += PIECE_ITEMS) {
            yield { keys, value: list.slice(from, from + PIECE_ITEMS) };
        }
        return;
    }
    const entries = isMapping(value) && keys.length < PIECE_DEPTH ? Object.entries(value) : [];
    const there = entries.filter(([, item]) => item !== undefined);
    if (there.length === 0 || isSmall(value)) {
        yield { keys, value };
        return;
    }
    let small = [];
    for (const [key, item] of there) {
        if (isSmall(item)) {
            small.push([key, item]);
            continue;
        }
        if (small.length > 0)
            yield { keys, value: Object.fromEntries(small) };
        small = [];
        yield* pieces(item, [...keys, key]);
    }
    if (small.length > 0)
        yield { keys, value: Object.fromEntries(small) };
}
/** Whether a value has no lists, but for rows and empty ones, and no mappings of many entries. */
function isSmall(value) {
    if (Array.isArray(value))
        return value.length === 0 || isRow(value);
    if (!isMapping(value))
        return true;
    const items = Object.values(value);
    return items.length <= MOST_SMALL && items.every(isSmall);
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ })

};
