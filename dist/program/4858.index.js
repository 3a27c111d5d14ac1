export const id = 4858;
export const ids = [4858];
export const modules = {

/***/ 54858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
// The version of codefang, as reports and `--version` give it; equal to package.json's (a test checks it).
const version = '0.1.0';


/***/ })

};
