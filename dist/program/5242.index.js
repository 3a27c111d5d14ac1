'use strict';
exports.id = 5242;
exports.ids = [5242];
exports.modules = {

/***/ 45242:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _checkpoint_cache_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57781);
/* harmony import */ var _checkpoint_keeper_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14997);
// The action's post step: saves the checkpoint that `main` had no time to save, being cancelled, failed or cut short. Law: it never fails, and
// says one line.


/** Runs the post step; its exit code. */
async function post({ runner, quiet }) {
    const text = runner.state(_checkpoint_keeper_js__WEBPACK_IMPORTED_MODULE_1__/* .keeperState */ .o7);
    if (text === '')
        return 0;
    const { workspace, parts, commits, isSaved, sequence } = JSON.parse(text);
    if (isSaved)
        return 0;
    const cacheService = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(3838), __webpack_require__.e(2271), __webpack_require__.e(4151)]).then(__webpack_require__.bind(__webpack_require__, 74151));
    const cache = _checkpoint_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .CheckpointCache */ .VV.open(workspace, parts, cacheService, quiet, { sequence });
    if (typeof cache === 'string') {
        runner.log((0,_checkpoint_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .notTakenLine */ .zU)(cache));
        return 0;
    }
    const fault = cache.take(commits);
    runner.log(fault === undefined ? (0,_checkpoint_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .saveLine */ .Gj)(await cache.upload(commits)) : (0,_checkpoint_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .notTakenLine */ .zU)(fault));
    return 0;
}


/***/ })

};
