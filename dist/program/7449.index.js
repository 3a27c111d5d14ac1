'use strict';
const moduleUrl = require('node:url').pathToFileURL(__filename).href;
exports.id = 7449;
exports.ids = [7449];
exports.modules = {

/***/ 7449:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openLibgit2Reader: () => (/* binding */ openLibgit2Reader)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98995);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17594);
/* harmony import */ var _oid_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32008);
// Objects by id through libgit2: nodegit, an optional native addon that nothing here needs.
// Laws: the addon is loaded when a reader is opened and not before, by a name no bundler can follow, so that no bundle ever
// contains it; its absence is one clear error; bytes are copied out of libgit2's memory at once.
// Only the object database is opened, not the repository: no configuration is read, alternates are followed. SHA-1 only.





const INSTALL_HINT = 'Install it with `npm i nodegit@0.28.0-alpha.38` (it compiles for some minutes; Debian needs libkrb5-dev and libssl-dev), ' +
    'or use --object-reader=pack.';
/**
 * Loads nodegit and opens the object database.
 * @throws CodefangError `user-reader-unavailable` (nodegit absent, or built for another Node or platform),
 *   `user-unsupported-repository` (SHA-256), `repository-unreadable` (no object directory)
 */
async function openLibgit2Reader(options) {
    if (options.oidBytes !== 20) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CodefangError */ .UD('user-unsupported-repository', 'the libgit2 reader cannot read SHA-256 repositories', {
            hint: 'Use --object-reader=git.',
        });
    }
    const { objectsDir } = options;
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(objectsDir, { throwIfNoEntry: false })?.isDirectory() !== true) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CodefangError */ .UD('repository-unreadable', `no object directory at ${objectsDir}`, { file: objectsDir });
    }
    const nodegit = loadNodegit(options);
    try {
        const odb = await nodegit.Odb.open((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(objectsDir));
        for (const path of options.alternates ?? [])
            await odb.addDiskAlternate((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path));
        return new Libgit2Reader(nodegit, odb);
    }
    catch (error) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CodefangError */ .UD('repository-unreadable', `libgit2 cannot open ${objectsDir}: ${textOf(error)}`, { file: objectsDir }, error);
    }
}
class Libgit2Reader {
    name = 'libgit2';
    parallel = 16;
    #nodegit;
    #odb;
    constructor(nodegit, odb) {
        this.#nodegit = nodegit;
        this.#odb = odb;
    }
    async read(oid) {
        const hex = (0,_oid_js__WEBPACK_IMPORTED_MODULE_4__/* .oidToHex */ .zc)(oid, 0, oid.length);
        const odb = this.#odb;
        if (odb === undefined) {
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CodefangError */ .UD('repository-command-failed', `the libgit2 reader is closed (object ${hex})`, {
                oid: hex,
            });
        }
        const id = this.#nodegit.Oid.fromString(hex);
        let object;
        try {
            object = await odb.read(id);
            if (object === null && (await odb.existsExt(id, 0)) !== 1)
                return undefined;
        }
        catch (error) {
            throw corrupt(hex, textOf(error), error);
        }
        if (object === null)
            throw corrupt(hex, 'libgit2 knows it and cannot inflate it, or its content has another id');
        const type = object.type();
        if (type < 1 || type > 4)
            throw corrupt(hex, `type ${type}`);
        return { type: type, bytes: copyOf(object) };
    }
    close() {
        this.#odb = undefined;
        return Promise.resolve();
    }
}
/** `toBuffer` copies; it calls the deprecated `Buffer()`, of which Node would warn in our name. */
function copyOf(object) {
    const size = object.size();
    if (size === 0)
        return new Uint8Array(0);
    const { noDeprecation } = process;
    process.noDeprecation = true;
    try {
        return object.data().toBuffer(size);
    }
    finally {
        process.noDeprecation = noDeprecation;
    }
}
function loadNodegit(options) {
    const name = ['node', 'git'].join('');
    const here = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(moduleUrl);
    const tries = options.nodegit === undefined
        ? [
            () => (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(options.from ?? '.'), 'package.json'))(name),
            () => here(name),
        ]
        : [() => here((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(options.nodegit ?? '.'))];
    let failure;
    for (const load of tries) {
        try {
            return load();
        }
        catch (error) {
            if (failure === undefined || !isAbsent(error))
                failure = error;
        }
    }
    const why = isAbsent(failure)
        ? `the libgit2 reader needs nodegit, which is not installed${options.nodegit === undefined ? '' : ` in ${options.nodegit}`}`
        : `nodegit cannot be loaded by Node ${process.version} on ${process.platform}-${process.arch}`;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CodefangError */ .UD('user-reader-unavailable', `${why}: ${textOf(failure)}`, { hint: INSTALL_HINT }, failure);
}
function isAbsent(error) {
    return error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND';
}
function corrupt(hex, detail, cause) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CodefangError */ .UD('repository-corrupt-object', `object ${hex} cannot be read: ${detail}`, { oid: hex }, cause);
}
function textOf(error) {
    return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0];
}


/***/ })

};
