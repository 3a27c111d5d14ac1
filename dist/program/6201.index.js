'use strict';
exports.id = 6201;
exports.ids = [6201];
exports.modules = {

/***/ 14879:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ox: () => (/* binding */ churnOf),
  M1: () => (/* binding */ fileHistoryResult),
  yI: () => (/* binding */ riskCommits),
  bi: () => (/* binding */ riskOf)
});

// UNUSED EXPORTS: riskLevels

// EXTERNAL MODULE: ./lib/history/people-table.js
var people_table = __webpack_require__(45336);
// EXTERNAL MODULE: ./lib/analyzers/burndown/sparse-matrix.js
var sparse_matrix = __webpack_require__(89135);
// EXTERNAL MODULE: ./lib/analyzers/file-history/tally.js
var tally = __webpack_require__(22829);
;// CONCATENATED MODULE: ./lib/analyzers/file-history/contributors.js
// Who changed a file, and by how many lines: its tallies by credit as people's.



/** Contributors of a file that a report names: those with the most lines. */
const MOST_CONTRIBUTORS = 10;
/** Counts people of files without a list of them for each. */
class ContributorCounter {
    tallies;
    table;
    /** The last count that each person was in; 0 if none. */
    marks;
    counts = 0;
    /** People of all files that were counted. */
    total = 0;
    constructor(tallies, table) {
        this.tallies = tallies;
        this.table = table;
        this.marks = new Uint32Array(table.people.length);
    }
    /** How many people changed a file; people left out do not count. */
    count(file) {
        const { marks } = this;
        const mark = ++this.counts;
        let count = 0;
        this.tallies.forEach(file, (credit) => {
            for (const person of (0,people_table/* membersOf */.lS)(this.table, credit).people) {
                if (person === people_table/* LEFT_OUT */.Pk || marks[person] === mark)
                    continue;
                if (marks[person] === 0)
                    this.total++;
                marks[person] = mark;
                count++;
            }
        });
        return count;
    }
}
/** A commit is whole for each of its people; its lines may be shared. */
function contributorsOf(file, path, tallies, table) {
    const byPerson = new Map();
    const { numbers } = tallies;
    tallies.forEach(file, (credit, at) => {
        const { people, part } = (0,people_table/* membersOf */.lS)(table, credit);
        for (const person of people) {
            const sum = byPerson.get(person) ?? { commits: 0, added: 0, removed: 0, changed: 0 };
            byPerson.set(person, {
                commits: sum.commits + numbers[at + tally/* TALLY */.JU.commits],
                added: sum.added + numbers[at + tally/* TALLY */.JU.added] * part,
                removed: sum.removed + numbers[at + tally/* TALLY */.JU.removed] * part,
                changed: sum.changed + numbers[at + tally/* TALLY */.JU.changed] * part,
            });
        }
    });
    const rows = [...byPerson]
        .map(([id, { commits, ...lines }]) => {
        const [added, removed, changed] = [lines.added, lines.removed, lines.changed].map(sparse_matrix/* rounded */.Wf);
        const name = id === people_table/* LEFT_OUT */.Pk ? null : table.people[id].name;
        return { id, written: (0,sparse_matrix/* rounded */.Wf)(lines.added + lines.changed), entry: { name, commits, added, removed, changed } };
    })
        .sort((a, b) => b.written - a.written || b.entry.commits - a.entry.commits || a.id - b.id);
    const top = rows.filter(({ id }) => id !== people_table/* LEFT_OUT */.Pk).reduce(larger, undefined);
    return {
        path,
        contributors: Object.fromEntries(rows.slice(0, MOST_CONTRIBUTORS).map(({ id, entry }) => [String(id), entry])),
        top_contributor_id: top?.id ?? null,
        top_contributor_name: top?.entry.name ?? null,
        top_contributor_lines: top?.written ?? 0,
    };
}
/** Of two, who wrote more; the lower id of equals. */
function larger(best, row) {
    if (best === undefined)
        return row;
    return row.written > best.written || (row.written === best.written && row.id < best.id) ? row : best;
}

;// CONCATENATED MODULE: ./lib/analyzers/file-history/result.js
// What file history reports of the files alive at the last commit, from its tallies. Pure; field names are those of the report. What is
// about people is there only when people are known. Totals of all files are columns; only listed files become rows.


/** How often a file has changed, in words. */
const riskLevels = ['CRITICAL', 'HIGH', 'MEDIUM'];
/** The fewest commits of a file of each level. */
const riskCommits = { CRITICAL: 50, HIGH: 30, MEDIUM: 15 };
/** Puts together the result. */
function fileHistoryResult(state, table, { tickSizeHours, listLimit }) {
    const { sorted, tallies } = state;
    const { files, pathOf } = sorted;
    const withPeople = table.ends.length > 0;
    const commits = new Uint32Array(files.length);
    const scores = new Float64Array(files.length);
    const counter = new ContributorCounter(tallies, table);
    let changes = 0;
    let contributors = 0;
    files.forEach((file, rank) => {
        const total = totalOf(file, tallies);
        commits[rank] = total.commits;
        scores[rank] = scoreOf(total);
        changes += total.commits;
        if (withPeople)
            contributors += counter.count(file);
    });
    const byScore = Uint32Array.from(files.keys()).sort((a, b) => scores[b] - scores[a] || a - b);
    const hot = byScore.filter((rank) => commits[rank] >= riskCommits.MEDIUM).sort((a, b) => commits[b] - commits[a]);
    const listed = Array.from(byScore.subarray(0, Math.min(listLimit, byScore.length)));
    return {
        aggregate: {
            total_files: files.length,
            total_commits: state.commits,
            total_file_changes: changes,
            ...(withPeople && { total_contributors: counter.total }),
            avg_commits_per_file: mean(changes, files.length),
            ...(withPeople && { avg_contributors_per_file: mean(contributors, files.length) }),
            high_churn_files: hot.length,
        },
        tick_size_seconds: tickSizeHours * 3600,
        start_time_seconds: state.startTime ?? null,
        list_totals: {
            file_churn: files.length,
            ...(withPeople && { file_contributors: files.length }),
            hotspots: hot.length,
        },
        file_churn: listed.map((rank) => churnOf(files[rank], pathOf(rank), state, withPeople ? counter : undefined)),
        ...(withPeople && {
            file_contributors: listed.map((rank) => contributorsOf(files[rank], pathOf(rank), tallies, table)),
        }),
        hotspots: Array.from(hot.subarray(0, Math.min(listLimit, hot.length)), (rank) => ({
            path: pathOf(rank),
            commit_count: commits[rank],
            churn_score: scores[rank],
            risk_level: riskOf(commits[rank]) ?? 'MEDIUM',
        })),
    };
}
/** The row of a file; without `counter`, nothing about people. */
function churnOf(file, path, { tallies, firstTicks, lastTicks }, counter) {
    const total = totalOf(file, tallies);
    const tickOrNull = (tick) => (tick === tally/* NEVER */.tm ? null : tick);
    return {
        path,
        commit_count: total.commits,
        ...(counter && { contributor_count: counter.count(file) }),
        total_lines_added: total.added,
        total_lines_removed: total.removed,
        total_lines_changed: total.changed,
        churn_score: scoreOf(total),
        first_tick: tickOrNull(firstTicks[file]),
        last_tick: tickOrNull(lastTicks[file]),
    };
}
/** The level of a file with so many commits; undefined below all of them. */
function riskOf(commits) {
    return riskLevels.find((level) => commits >= riskCommits[level]);
}
function totalOf(file, tallies) {
    const { numbers } = tallies;
    let [commits, added, removed, changed] = [0, 0, 0, 0];
    tallies.forEach(file, (_, at) => {
        commits += numbers[at + tally/* TALLY */.JU.commits];
        added += numbers[at + tally/* TALLY */.JU.added];
        removed += numbers[at + tally/* TALLY */.JU.removed];
        changed += numbers[at + tally/* TALLY */.JU.changed];
    });
    return { commits, added, removed, changed };
}
/** A quotient of whole numbers, so that it is the same decimal however it came about. */
function scoreOf({ commits, added, removed, changed }) {
    return (100 * commits + added + removed + changed) / 100;
}
function mean(sum, count) {
    return count === 0 ? 0 : sum / count;
}


/***/ }),

/***/ 22829:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JU: () => (/* binding */ TALLY),
/* harmony export */   eY: () => (/* binding */ TALLY_NUMBERS),
/* harmony export */   tm: () => (/* binding */ NEVER)
/* harmony export */ });
// What file history keeps of a file and a credit, and how it marks what has not happened.
/** Places of a tally's numbers: commits, and lines by what became of them. */
const TALLY = { commits: 0, added: 1, removed: 2, changed: 3 };
const TALLY_NUMBERS = 4;
/** Tick of a file that no commit has changed since the starting state. */
const NEVER = 0xffffffff;


/***/ }),

/***/ 37640:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ bar),
/* harmony export */   t: () => (/* binding */ profile)
/* harmony export */ });
// Bars and profiles of block characters, which are filled by eighths: a bar from the left, a profile from the bottom.
const FROM_LEFT = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
const FROM_BOTTOM = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const FULL = '█';
/** A bar for a share from 0 to 1 of so many columns. What is not nothing is seen. */
function bar(share, columns) {
    const eighths = Math.max(share > 0 ? 1 : 0, Math.round(Math.min(1, share) * columns * 8));
    return FULL.repeat(Math.floor(eighths / 8)) + FROM_LEFT[eighths % 8];
}
/**
 * Values as columns on a base line, the largest being `rows` high; the rows are given from the top. Values of equal distance are
 * stretched over `columns`, or the largest of those that share a column is drawn.
 */
function profile(values, columns, rows) {
    const most = largest(values);
    const heights = Array.from({ length: columns }, (_, column) => {
        const from = Math.floor((column * values.length) / columns);
        const to = Math.max(from + 1, Math.floor(((column + 1) * values.length) / columns));
        const value = largest(values.slice(from, to));
        return value === 0 ? 0 : Math.max(1, Math.round((value / most) * rows * 8));
    });
    return Array.from({ length: rows }, (_, row) => heights.map((height) => FROM_BOTTOM[Math.max(0, Math.min(8, height - (rows - 1 - row) * 8))]).join(''));
}
function largest(values) {
    return values.reduce((most, value) => Math.max(most, value), 0);
}


/***/ }),

/***/ 50948:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IW: () => (/* binding */ latest),
/* harmony export */   XE: () => (/* binding */ births),
/* harmony export */   qC: () => (/* binding */ periodsOf)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42626);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79668);
// What is alive of each period's lines: a row a year, or in a young repository a row for each of its bands, gathered to hours, days or
// months where there are many. The survival of a year is of the lines written in it, that of bands of their peak at samples.


const MOST_ROWS = 24;
/** With fewer years than this, bands say more. */
const FEWEST_YEARS = 3;
/** A table with a bar for the lines alive, under its heading. */
function births(result, sheet) {
    const { unit, base, periods } = periodsOf(result);
    const rows = latest(periods);
    if (rows.length === 0)
        return [];
    const most = Math.max(...rows.map(({ alive }) => alive));
    return [
        sheet.heading(`Lines alive by ${unit} of birth`),
        ...(0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .t)(sheet, [
            { title: unit, cells: rows.map(({ label }) => label) },
            {
                title: base,
                align: 'right',
                cells: rows.map((row) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(row.base)),
                ink: sheet.faint,
            },
            { title: 'alive', align: 'right', cells: rows.map(({ alive }) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(alive)) },
            { title: 'survival', align: 'right', cells: rows.map(({ alive, base }) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .share */ .uM)(alive, base))) },
        ], rows.map(({ alive }) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .share */ .uM)(alive, most))),
    ];
}
/** Years, or in a young repository its bands. */
function periodsOf(result) {
    return result.birth_years.length >= FEWEST_YEARS ? yearsOf(result) : bandsOf(result);
}
function yearsOf({ birth_years }) {
    const periods = birth_years.map(({ year, current_lines: alive, lines_written: base }) => ({
        label: String(year),
        alive,
        base,
    }));
    return { unit: 'year', base: 'written', periods };
}
function bandsOf({ band_dates, matrix }) {
    const last = matrix.at(-1) ?? [];
    const bands = band_dates.map((date, band) => ({
        label: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .moment */ .n$)(date),
        alive: last[band],
        base: matrix.reduce((most, row) => Math.max(most, row[band]), 0),
    }));
    // A date's first characters name the hour, the day, the month it is in.
    const units = [
        ['band', 20],
        ['hour', 13],
        ['day', 10],
    ];
    for (const [unit, length] of units) {
        const periods = gathered(bands, length);
        if (periods.length <= MOST_ROWS)
            return { unit, base: 'peak', periods };
    }
    return { unit: 'month', base: 'peak', periods: gathered(bands, 7) };
}
/** Periods with equal first characters of their label as one; those without a line are left out. */
function gathered(periods, length) {
    const sums = new Map();
    for (const { label, alive, base } of periods) {
        if (base === 0)
            continue;
        const name = label.slice(0, length);
        const sum = sums.get(name);
        sums.set(name, { label: name, alive: alive + (sum?.alive ?? 0), base: base + (sum?.base ?? 0) });
    }
    return [...sums.values()];
}
/** The latest periods as they are, those before them as one. */
function latest(periods) {
    if (periods.length <= MOST_ROWS)
        return periods;
    const earlier = periods.slice(0, 1 - MOST_ROWS);
    const sum = (of) => earlier.reduce((total, period) => total + of(period), 0);
    return [
        { label: 'earlier', alive: sum(({ alive }) => alive), base: sum(({ base }) => base) },
        ...periods.slice(1 - MOST_ROWS),
    ];
}


/***/ }),

/***/ 49901:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Jj: () => (/* binding */ cut),
  TN: () => (/* binding */ oneLine),
  jC: () => (/* binding */ padded),
  qz: () => (/* binding */ widthOf),
  ky: () => (/* binding */ wrapped)
});

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point


;// CONCATENATED MODULE: ./lib/report/text/display-width.js
// What a text takes on a terminal, and texts of others made fit for one: names and paths come from whoever wrote the history, so
// nothing in them may move the cursor, change a colour, turn the direction of writing or take more room than it is given.
//
// Width is counted by grapheme: 2 for wide and fullwidth characters (Unicode Standard Annex 11) and for emoji, 1 for others, 0 for
// what has no shape of its own.

/** Made when it is first used: that takes some milliseconds. */
let segmenter;
const ELLIPSIS = '…';
function graphemesOf(text) {
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    return segmenter.segment(text);
}
const ONLY_ASCII = /^[\x20-\x7e]*$/;
/** Sequences that a terminal obeys: CSI, and OSC and its kin up to their end. */
const SEQUENCES = 
// eslint-disable-next-line no-control-regex
/(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)/g;
const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
/** Marks, embeddings, overrides and isolates of direction; the soft hyphen, and spaces of no width. */
const UNSEEN = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u00ad\u200b\u2060\ufeff]/g;
const NO_WIDTH = /^[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]+$/u;
const EMOJI = /\p{Emoji_Presentation}|\p{Emoji}\ufe0f|\p{Regional_Indicator}{2}/u;
/** UTF-16 units of a grapheme: more than a family with its colours, a flag or a syllable has. Joiners chain emoji without end. */
const LONGEST_GRAPHEME = 40;
/**
 * A text of others on one line: sequences and controls are a space, what turns the direction is gone, and lone surrogates and graphemes without
 * end are U+FFFD.
 */
function oneLine(text) {
    if (ONLY_ASCII.test(text))
        return text;
    const line = Buffer.from(text).toString().replace(SEQUENCES, '\0').replace(CONTROLS, ' ').replace(UNSEEN, '').trim();
    if (line.length <= LONGEST_GRAPHEME)
        return line;
    const bounded = (segment) => (segment.length <= LONGEST_GRAPHEME ? segment : '\ufffd');
    return Array.from(graphemesOf(line), ({ segment }) => bounded(segment)).join('');
}
/** Columns that a text of one line takes. */
function widthOf(text) {
    if (ONLY_ASCII.test(text))
        return text.length;
    let width = 0;
    for (const { segment } of graphemesOf(text))
        width += widthOfGrapheme(segment);
    return width;
}
/** A text in at most so many columns; what is cut off, at its end or at its start, is told by an ellipsis. */
function cut(text, width, keep = 'start') {
    if (widthOf(text) <= width)
        return text;
    const segments = Array.from(graphemesOf(text), ({ segment }) => segment);
    if (keep === 'end')
        segments.reverse();
    let left = width - 1;
    const fitting = segments.findIndex((segment) => (left -= widthOfGrapheme(segment)) < 0);
    const kept = segments.slice(0, fitting);
    return keep === 'end' ? ELLIPSIS + kept.reverse().join('') : kept.join('') + ELLIPSIS;
}
/** A text with spaces up to a width. */
function padded(text, width, align = 'left') {
    const space = ' '.repeat(Math.max(0, width - widthOf(text)));
    return align === 'left' ? text + space : space + text;
}
/** Words on lines of at most so many columns; a word that is longer than a line is cut. */
function wrapped(text, width) {
    const lines = [];
    for (const word of text.split(' ').map((one) => cut(one, width))) {
        const last = lines.at(-1);
        if (last === undefined || widthOf(last) + 1 + widthOf(word) > width)
            lines.push(word);
        else
            lines[lines.length - 1] = `${last} ${word}`;
    }
    return lines;
}
function widthOfGrapheme(grapheme) {
    if (NO_WIDTH.test(grapheme))
        return 0;
    if (EMOJI.test(grapheme))
        return 2;
    const base = grapheme.codePointAt(0);
    return base === undefined ? 0 : eastAsianWidth(base);
}


/***/ }),

/***/ 24916:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ agesReached),
/* harmony export */   NT: () => (/* binding */ linesOverTime),
/* harmony export */   zn: () => (/* binding */ lineLifetimes)
/* harmony export */ });
/* harmony import */ var _bars_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37640);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42626);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79668);
// Lines over time: how many there were, and how long they live.



const PROFILE_ROWS = 4;
/** The lines alive at the end of every sample, drawn. */
function linesOverTime({ global_survival, sample_dates }, sheet) {
    const totals = global_survival.map(({ total_lines }) => total_lines);
    if (totals.length < 2)
        return [];
    const [first, last] = [sample_dates[0], sample_dates[totals.length - 1]].map(_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .moment */ .n$);
    const most = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(totals.reduce((a, b) => Math.max(a, b)));
    const room = sheet.columns - most.length - 4;
    const rows = (0,_bars_js__WEBPACK_IMPORTED_MODULE_1__/* .profile */ .t)(totals, room, PROFILE_ROWS);
    const labels = rows.map((_, row) => (row === 0 ? most : row === rows.length - 1 ? '0' : ''));
    return [
        sheet.heading('Lines alive over time'),
        ...rows.map((row, at) => `  ${labels[at].padStart(most.length)} ${sheet.bar(row.trimEnd())}`.trimEnd()),
        `  ${' '.repeat(most.length)} ${sheet.faint(first + last.padStart(room - first.length))}`,
    ];
}
/** Ages at which the survival of lines is worth a row, in days. */
const AGES = [
    [1, '1 day'],
    [7, '1 week'],
    [30, '1 month'],
    [91, '3 months'],
    [183, '6 months'],
    [365, '1 year'],
    [730, '2 years'],
    [1826, '5 years'],
    [3652, '10 years'],
    [5479, '15 years'],
    [7305, '20 years'],
];
/** How far the nearest row of the curve may be from an age, as a share of it. */
const NEAR = 0.1;
/** The survival curve at some ages; each row is one of the report's, the nearest to the age. */
function lineLifetimes({ line_survival }, sheet) {
    const { age_days, survival, lines_at_risk } = line_survival;
    const rows = agesReached(line_survival);
    if (rows.length === 0)
        return [];
    return [
        sheet.heading('Lines that live longer than'),
        ...(0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .t)(sheet, [
            { title: 'age', cells: rows.map(({ name }) => name) },
            { title: '', align: 'right', cells: rows.map(({ at }) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .days */ ._3)(age_days[at])), ink: sheet.faint },
            {
                title: 'reached by',
                align: 'right',
                cells: rows.map(({ at }) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(lines_at_risk[at])),
                ink: sheet.faint,
            },
            { title: 'survival', align: 'right', cells: rows.map(({ at }) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(survival[at])) },
        ], rows.map(({ at }) => survival[at])),
    ];
}
/** The rows of a curve that are nearest to the ages above, by their place and the age's name. */
function agesReached({ age_days }) {
    return AGES.flatMap(([age, name]) => {
        const at = nearest(age_days, age);
        return Math.abs(age_days[at] - age) <= age * NEAR ? [{ at, name }] : [];
    });
}
function nearest(sorted, value) {
    let best = 0;
    sorted.forEach((one, at) => {
        if (Math.abs(one - value) < Math.abs(sorted[best] - value))
            best = at;
    });
    return best;
}


/***/ }),

/***/ 55617:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c0: () => (/* binding */ people),
/* harmony export */   k3: () => (/* binding */ removals),
/* harmony export */   kA: () => (/* binding */ shownNames),
/* harmony export */   lf: () => (/* binding */ shownNamesOf)
/* harmony export */ });
/* harmony import */ var _display_width_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49901);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42626);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79668);
// Whose lines are alive, and who removes whose.



const MOST_PEOPLE = 10;
const MOST_PAIRS = 5;
/** Columns from which on there is room for what people wrote, beside what is left of it. */
const WIDE = 72;
/** People with the most lines alive, and all others together. Survival is of the lines they wrote. */
function people(result, sheet) {
    const { developer_survival, aggregate } = result;
    if (developer_survival === undefined || developer_survival.length === 0)
        return [];
    const sorted = [...developer_survival].sort((a, b) => b.current_lines - a.current_lines || a.id - b.id);
    const nameOf = shownNames(result);
    const rest = sorted.slice(MOST_PEOPLE);
    const alive = aggregate.total_current_lines;
    const rows = sorted.slice(0, MOST_PEOPLE).map((person) => ({ ...sumOf([person]), name: nameOf(person.id) }));
    if (rest.length > 0)
        rows.push({ ...sumOf(rest), name: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(rest.length, 'other') });
    const { lines, written } = sumOf(sorted);
    const leftOut = alive - lines;
    if (leftOut >= 0.5) {
        rows.push({
            name: 'left out',
            lines: leftOut,
            written: Math.max(leftOut, aggregate.total_lines_written - written),
        });
    }
    const most = Math.max(...rows.map((row) => row.lines));
    const writtenColumn = {
        title: 'written',
        align: 'right',
        cells: rows.map((row) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(row.written)),
        ink: sheet.faint,
    };
    return [
        sheet.heading('Whose lines are alive'),
        ...(0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .t)(sheet, [
            { title: 'name', cells: rows.map(({ name }) => name), keep: 'start' },
            ...(sheet.columns < WIDE ? [] : [writtenColumn]),
            { title: 'alive', align: 'right', cells: rows.map((row) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(row.lines)) },
            { title: 'survival', align: 'right', cells: rows.map((row) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM)(row.lines, row.written))) },
            { title: 'share', align: 'right', cells: rows.map((row) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM)(row.lines, alive))) },
        ], rows.map((row) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM)(row.lines, most))),
    ];
}
/** Pairs of different people by the lines that one removed of the other. */
function removals(result, sheet) {
    const { interactions } = result;
    if (interactions === undefined || interactions.length === 0)
        return [];
    const sum = (rows) => rows.reduce((total, { lines_modified }) => total + lines_modified, 0);
    const own = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM)(sum(interactions.filter(({ is_self_modify }) => is_self_modify)), sum(interactions));
    const pairs = interactions
        .filter(({ author_id, modifier_id }) => author_id !== modifier_id)
        .sort((a, b) => b.lines_modified - a.lines_modified || a.author_id - b.author_id || a.modifier_id - b.modifier_id)
        .slice(0, MOST_PAIRS);
    const nameOf = shownNames(result);
    const title = 'Who removes whose lines';
    const note = `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(own)} of all lines removed were their remover's own`;
    if (pairs.length === 0)
        return [sheet.heading(title), `  ${sheet.faint(note)}`];
    return [
        sheet.heading(title),
        ...(0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .t)(sheet, [
            { title: 'lines', align: 'right', cells: pairs.map(({ lines_modified }) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(lines_modified)) },
            { title: 'of', cells: pairs.map(({ author_id }) => nameOf(author_id)), keep: 'start' },
            { title: 'removed by', cells: pairs.map(({ modifier_id }) => nameOf(modifier_id)), keep: 'start' },
        ]),
        `  ${sheet.faint(note)}`,
    ];
}
/** The names to show people of burndown by, by id. Whoever has no number there is left out. */
function shownNames({ developer_survival = [] }) {
    return shownNamesOf(developer_survival);
}
/** The names to show people by, by id: without the mail where nobody else has the name. Who is not in the list is left out. */
function shownNamesOf(people) {
    const namesakes = new Map();
    const nameOnly = (name) => name.replace(/ <[^<>]*>$/, '');
    for (const { name } of people)
        namesakes.set(nameOnly(name), (namesakes.get(nameOnly(name)) ?? 0) + 1);
    const names = new Map(people.map(({ id, name, is_bot }) => {
        const clean = (0,_display_width_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(namesakes.get(nameOnly(name)) === 1 ? nameOnly(name) : name);
        return [id, `${clean === '' ? '(no name)' : clean}${is_bot ? ' (bot)' : ''}`];
    }));
    return (id) => names.get(id) ?? 'left out';
}
function sumOf(some) {
    return some.reduce(({ lines, written }, person) => ({ lines: lines + person.current_lines, written: written + person.lines_written }), { lines: 0, written: 0 });
}


/***/ }),

/***/ 79668:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _bars_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37640);
/* harmony import */ var _display_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49901);
// A table: columns as wide as they need to be, and if that is too wide, some of them cut; bars in the room that is left.


const MARGIN = '  ';
const GAP = '  ';
const LEAST_BAR = 8;
/** The lines of a table with its titles; `shares`, 0 to 1, are drawn as bars behind the columns. */
function table(sheet, columns, shares) {
    const room = sheet.columns - MARGIN.length - GAP.length * (columns.length - 1);
    const widths = widthsOf(columns, room - (shares === undefined ? 0 : GAP.length + LEAST_BAR));
    const barColumns = room - GAP.length - widths.reduce((sum, width) => sum + width, 0);
    const line = (cellOf, inkOf, tail) => {
        const cells = columns.map((column, at) => {
            const text = (0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .padded */ .jC)((0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(cellOf(column), widths[at], column.keep), widths[at], column.align);
            return inkOf(column)?.(text) ?? text;
        });
        return `${MARGIN}${cells.join(GAP)}${tail === '' ? '' : GAP + tail}`.trimEnd();
    };
    return [
        line(({ title }) => title, () => sheet.faint, ''),
        ...(columns.at(0)?.cells ?? []).map((_, row) => line(({ cells }) => cells[row], ({ ink }) => ink, shares === undefined ? '' : sheet.bar((0,_bars_js__WEBPACK_IMPORTED_MODULE_1__/* .bar */ .M)(shares[row], barColumns)))),
    ];
}
/** Widths of columns; those that may be cut share what the others leave, none having more than it needs. */
function widthsOf(columns, room) {
    const widths = columns.map(({ title, cells }) => Math.max((0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(title), ...cells.map(_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)));
    const elastic = columns.map((_, at) => at).filter((at) => columns[at].keep !== undefined);
    let left = room - widths.reduce((sum, width, at) => sum + (columns[at].keep === undefined ? width : 0), 0);
    elastic.sort((a, b) => widths[a] - widths[b]);
    elastic.forEach((at, nth) => {
        widths[at] = Math.max(1, Math.min(widths[at], Math.floor(left / (elastic.length - nth))));
        left -= widths[at];
    });
    return widths;
}


/***/ })

};
