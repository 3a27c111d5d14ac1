'use strict';
exports.id = 4137;
exports.ids = [4137];
exports.modules = {

/***/ 44137:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseConfig: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var _base_nearest_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23491);
/* harmony import */ var _config_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1139);
// A file of options: YAML, one mapping of option names, as on the command line without the dashes, to values. A switch is true or false
// (`renames: false` for --no-renames), an option that may be given more than once takes a list. Nothing in it is run or
// resolved: no tags, no aliases. Whatever is wrong is said with its line, key, value and the accepted form.



/** Reads the text of a file; `file` is its name for messages. Throws `user-bad-option`. */
function parseConfig(text, file, keys) {
    const reader = new ConfigReader(text, file, eventsOf(text, file));
    const entries = [];
    for (const { name, line } of reader.keys()) {
        const key = keys.find((one) => one.key === name);
        if (key === undefined)
            throw unknownKey(file, line, name, keys);
        const former = entries.find((entry) => entry.key === name);
        if (former !== undefined) {
            throw (0,_config_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .configError */ .Fj)(file, line, `key '${name}' is there twice`, `line ${former.line} has it already`);
        }
        entries.push({ ...key, line, value: reader.value(key, line) });
    }
    return entries;
}
function eventsOf(text, file) {
    try {
        return (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(text, { filename: file, maxDepth: 4 });
    }
    catch (error) {
        if (!(error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB))
            throw error;
        throw (0,_config_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .configError */ .Fj)(file, (error.mark?.line ?? 0) + 1, `this is no YAML: ${error.reason}`, 'write lines of the form `key: value`');
    }
}
function unknownKey(file, line, name, keys) {
    const names = keys.map(({ key }) => key);
    const near = (0,_base_nearest_name_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestName */ .q)(name, names);
    const hint = `known keys: ${names.sort().join(', ')}`;
    return (0,_config_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .configError */ .Fj)(file, line, `unknown key '${name}'${near === undefined ? '' : `: did you mean '${near}'?`}`, hint);
}
/** Goes through the events of a file once. */
class ConfigReader {
    text;
    file;
    events;
    at = 0;
    constructor(text, file, events) {
        this.text = text;
        this.file = file;
        this.events = events;
    }
    /** The keys of the one mapping; between two of them `value` is called once. */
    *keys() {
        const documents = this.events.filter(({ type }) => type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT).length;
        if (documents > 1)
            throw this.refuse(1, 'there are several documents', 'keep one');
        if (documents === 0)
            return;
        this.at = 1;
        const first = this.next();
        // Comments alone are an empty scalar.
        if (first.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR && (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .getScalarValue */ .KE)(this.text, first) === '')
            return;
        if (first.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING)
            throw this.refuse(1, 'this is no mapping', 'write lines of the form `key: value`');
        let line = this.lineOf(first.start);
        for (let event = this.next(); event.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP; event = this.next()) {
            const name = this.scalar(event, line, 'a key is a name');
            line = this.lineOf(event.valueStart);
            yield { name, line };
        }
    }
    /** The value that comes next. */
    value({ key, kind }, line) {
        const event = this.next();
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE && kind === 'list') {
            const items = [];
            for (let item = this.next(); item.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP; item = this.next()) {
                items.push(this.given(key, item, line, `key '${key}' takes a list of texts`));
            }
            return items;
        }
        const form = { switch: 'true or false', text: 'one value', list: 'a text or a list of texts' }[kind];
        const value = this.given(key, event, line, `key '${key}' takes ${form}`);
        if (kind === 'list')
            return [value];
        if (kind === 'text')
            return value;
        if (value !== 'true' && value !== 'false') {
            throw this.refuse(line, `key '${key}' does not take '${(0,_config_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(value)}'`, `give ${form}`);
        }
        return value === 'true';
    }
    /** A scalar that is not YAML's null, which as a text would be a pattern or a name. */
    given(key, event, line, law) {
        const value = this.scalar(event, line, law);
        const isPlain = event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR && event.style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.PLAIN;
        if (!isPlain || !/^(?:null|Null|NULL|~)$/.test(value))
            return value;
        throw this.refuse(line, `key '${key}' does not take '${value}'`, `leave the key out, or give a text: '${value}'`);
    }
    scalar(event, line, law) {
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS || ('anchorStart' in event && event.anchorStart >= 0)) {
            throw this.refuse(line, 'anchors and aliases are not read here', "write the value itself, in quotes if it begins with * or &: '*.md'");
        }
        if ('tagStart' in event && event.tagStart >= 0) {
            throw this.refuse(line, 'tags are not read here', "write the value itself, in quotes if it begins with !: '!keep.md'");
        }
        const value = event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR ? (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .getScalarValue */ .KE)(this.text, event) : '';
        if (value === '')
            throw this.refuse(line, law, 'write `key: value`, and lists with a `- ` before each item');
        return value;
    }
    next() {
        return this.events[this.at++];
    }
    lineOf(offset) {
        return this.text.slice(0, Math.max(0, offset)).split('\n').length;
    }
    refuse(line, what, hint) {
        return (0,_config_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .configError */ .Fj)(this.file, line, what, hint);
    }
}


/***/ })

};
