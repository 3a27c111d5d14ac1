export const id = 726;
export const ids = [726];
export const modules = {

/***/ 13726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkpoint: () => (/* binding */ checkpoint)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_byte_size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81381);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17594);
/* harmony import */ var _checkpoint_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71404);
/* harmony import */ var _engine_checkpoints_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29917);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27014);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13100);
// The command `checkpoint`: what runs have kept, of one repository or of all, listed or removed.








/** Does what is asked; what to print. Throws `user-bad-option` for a directory that cannot be used. */
function checkpoint({ action, path, directory = (0,_engine_checkpoints_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultCheckpointDirectory */ .tH)() }) {
    const stores = path === undefined
        ? storesIn(directory)
        : [_checkpoint_store_js__WEBPACK_IMPORTED_MODULE_4__/* .CheckpointStore */ .c.of(directory, (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .openRepository */ .h)(path, process.env).commonDir)];
    const lines = stores.flatMap((store) => (action === 'ls' ? listed(store) : cleared(store)));
    return lines.length === 0 ? `nothing is kept in ${directory}\n` : lines.map((line) => `${line}\n`).join('');
}
function storesIn(directory) {
    let names;
    try {
        names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory).sort();
    }
    catch (error) {
        if ((0,_checkpoint_store_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$)(error) === 'ENOENT')
            return [];
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CodefangError */ .UD('user-bad-option', `${directory} cannot be read (${(0,_checkpoint_store_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$)(error)})`, {
            file: directory,
            hint: 'give a directory with --checkpoint-dir',
        });
    }
    return names.filter((name) => /^[0-9a-f]{16}$/.test(name)).map((name) => new _checkpoint_store_js__WEBPACK_IMPORTED_MODULE_4__/* .CheckpointStore */ .c((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name)));
}
function listed(store) {
    const problems = [];
    const found = store.list((text) => problems.push(text));
    const lines = found.map(({ manifest, file }) => {
        const { kind, commit, commits, fingerprint, files, program } = manifest;
        const bytes = files.reduce((sum, one) => sum + one.bytes, 0);
        const time = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).mtime.toISOString().slice(0, 16).replace('T', ' ');
        return [
            store.name,
            kind.padEnd(10),
            commit.slice(0, 12),
            `${commits} commit${commits === 1 ? '' : 's'}`.padStart(15),
            (0,_base_byte_size_js__WEBPACK_IMPORTED_MODULE_2__/* .formatByteSize */ .$j)(bytes).padStart(8),
            time,
            fingerprint.analyzers.join(','),
            (0,_exit_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .TN)(fingerprint.repository),
            `(${program})`,
        ].join('  ');
    });
    return [...lines, ...problems];
}
function cleared(store) {
    const [newest] = store.list();
    const of = newest === undefined ? '' : ` of ${(0,_exit_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .TN)(newest.manifest.fingerprint.repository)}`;
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(store.directory))
        return [];
    try {
        const holder = store.lock(Date.now);
        if (holder !== undefined)
            return [`${store.name}${of}: kept, ${holder} is writing there`];
        const wasThere = store.clear();
        store.unlock();
        return wasThere ? [`${store.name}${of}: removed`] : [];
    }
    catch (error) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CodefangError */ .UD('user-bad-option', `${store.directory} cannot be removed (${(0,_checkpoint_store_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$)(error)})`, {
            file: store.directory,
            hint: 'remove it by hand',
        });
    }
}


/***/ })

};
