'use strict';
exports.id = 7406;
exports.ids = [7406];
exports.modules = {

/***/ 97406:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16774);
// A report as JSON, indented by two spaces, rows of numbers on one line each.

/** Writes a report as one JSON document with a final newline. */
function renderJson(report) {
    const parts = [];
    write(parts, report, '\n');
    return parts.join('') + '\n';
}
function write(parts, value, newline) {
    if (typeof value !== 'object' || value === null) {
        parts.push(JSON.stringify(value));
        return;
    }
    if ((0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .isRow */ .p)(value)) {
        parts.push(`[${value.map((cell) => JSON.stringify(cell)).join(', ')}]`);
        return;
    }
    const isList = Array.isArray(value);
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    const inner = newline + '  ';
    parts.push(isList ? '[' : '{');
    entries.forEach(([key, item], at) => {
        parts.push(at === 0 ? inner : ',' + inner);
        if (!isList)
            parts.push(JSON.stringify(key), ': ');
        write(parts, item, inner);
    });
    if (entries.length > 0)
        parts.push(newline);
    parts.push(isList ? ']' : '}');
}


/***/ }),

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


/***/ })

};
