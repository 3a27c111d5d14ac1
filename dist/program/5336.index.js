'use strict';
exports.id = 5336;
exports.ids = [5336];
exports.modules = {

/***/ 45336:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pk: () => (/* binding */ LEFT_OUT),
/* harmony export */   eP: () => (/* binding */ nobody),
/* harmony export */   lS: () => (/* binding */ membersOf)
/* harmony export */ });
// Who the people of a history are, and who is credited with what. People are numbered densely in the order of first sight; so are
// credits, a credit being what one commit's author and co-authors amount to. `CommitColumns.authors` names credits once people are known.
/** A member of a credit who is left out of the list of people. */
const LEFT_OUT = -1;
/** The table when nobody is asked about. */
const nobody = {
    people: [],
    ends: new Uint32Array(0),
    members: new Int32Array(0),
    shares: 'whole',
};
/** The members of a credit and the part of its lines that each of them has. */
function membersOf({ ends, members, shares }, credit) {
    const people = members.subarray(credit === 0 ? 0 : ends[credit - 1], ends[credit]);
    return { people, part: shares === 'equal' ? 1 / people.length : 1 };
}


/***/ })

};
