'use strict';
exports.id = 8957;
exports.ids = [8957];
exports.modules = {

/***/ 49675:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ startOfYear),
/* harmony export */   Qg: () => (/* binding */ midnightBefore),
/* harmony export */   RG: () => (/* binding */ ticksAfter),
/* harmony export */   dE: () => (/* binding */ dayOrInstant),
/* harmony export */   f: () => (/* binding */ hasDate)
/* harmony export */ });
// Ticks as dates, in UTC. A tick is a fixed number of seconds; tick 0 starts at UTC midnight of the first commit's day. Dates have years of four
// digits, so that they can be compared and cut as texts: an instant before the year 0000 is named as its begin, one after 9999 as its end.
const DAY = 86_400;
/** The first and the last second of the years that have four digits, in seconds since 1970. */
const FIRST_INSTANT = -62_167_219_200;
const LAST_INSTANT = 253_402_300_799;
/** UTC midnight of the day of an instant; seconds since 1970 in and out. */
function midnightBefore(seconds) {
    return Math.floor(seconds / DAY) * DAY;
}
/** Whether a date can name an instant. */
function hasDate(seconds) {
    return seconds >= FIRST_INSTANT && seconds <= LAST_INSTANT;
}
/** When a tick starts, in seconds since 1970, cut at the instants that dates can name. */
function ticksAfter(start, tick, tickSeconds) {
    return nameable(start + tick * tickSeconds);
}
/** Midnight of 1 January of a year, in seconds since 1970. */
function startOfYear(year) {
    // The constructor and Date.UTC take years below 100 for those of the last century.
    return new Date(0).setUTCFullYear(year) / 1000;
}
/** An instant as `2020-01-31` where ticks are whole days, else as `2020-01-31T15:00:00Z`. */
function dayOrInstant(seconds, tickSeconds) {
    const text = new Date(nameable(seconds) * 1000).toISOString();
    return tickSeconds % DAY === 0 ? text.slice(0, text.indexOf('T')) : text.replace('.000Z', 'Z');
}
function nameable(seconds) {
    return Math.min(Math.max(seconds, FIRST_INSTANT), LAST_INSTANT);
}


/***/ }),

/***/ 79206:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ clean)
/* harmony export */ });
/* harmony import */ var _text_display_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49901);
// Texts of others made fit for pages and pictures: on one line, no control characters, nothing that turns the direction of writing, nothing that XML
// cannot hold.

/** A text to show; never empty. */
function clean(text) {
    const shown = (0,_text_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text).replace(/[\ufffe\uffff]/g, '\ufffd');
    return shown === '' ? '(no name)' : shown;
}


/***/ }),

/***/ 47007:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D5: () => (/* binding */ dateOfTick),
/* harmony export */   Ly: () => (/* binding */ spansOf),
/* harmony export */   Mb: () => (/* binding */ bandRuns),
/* harmony export */   Qj: () => (/* binding */ groupingsOf),
/* harmony export */   YI: () => (/* binding */ spanName),
/* harmony export */   _6: () => (/* binding */ sumsBySpan),
/* harmony export */   jZ: () => (/* binding */ spanLength),
/* harmony export */   lr: () => (/* binding */ amountsAt),
/* harmony export */   mq: () => (/* binding */ evenRows),
/* harmony export */   qd: () => (/* binding */ layer),
/* harmony export */   rv: () => (/* binding */ releaseMarkers),
/* harmony export */   v6: () => (/* binding */ releasesRead),
/* harmony export */   w: () => (/* binding */ layersOf)
/* harmony export */ });
/* harmony import */ var _analyzers_burndown_calendar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49675);
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79206);
// Long histories made small enough to draw: samples thinned out evenly, bands put together, days gathered to months.


/** Rows and layers that a page carries at most. */
const MOST_ROWS = 400;
const MOST_LAYERS = 260;
/** With fewer years than this, a year is too coarse. */
const FEWEST_YEARS = 3;
const MOST_GROUPS = 24;
/** Places of at most 400 rows, evenly, the last one among them. */
function evenRows(count) {
    if (count <= MOST_ROWS)
        return Array.from({ length: count }, (_, row) => row);
    return Array.from({ length: MOST_ROWS }, (_, at) => Math.round(((at + 1) * count) / MOST_ROWS) - 1);
}
/** Amounts at each of so many samples, of the changes in some of them. */
function amountsAt({ samples, lines }, count) {
    const changes = new Array(count).fill(0);
    samples.forEach((sample, at) => (changes[sample] += lines[at]));
    let alive = 0;
    // Lines that several people share are parts; tenths are enough.
    return changes.map((change) => Math.round(10 * (alive += change)) / 10);
}
/** The layers of some parts of a matrix, the first on top, and below them what is left of all lines, if there is any. */
function layersOf(matrix, rows, parts, others) {
    const left = rows.map((row) => {
        const all = matrix[row].reduce((sum, lines) => sum + lines, 0);
        return Math.max(0, Math.round(10 * parts.reduce((rest, { amounts }) => rest - amounts[row], all)) / 10);
    });
    const shown = parts.map(({ name, amounts }) => layer(name, rows.map((row) => amounts[row])));
    return [...(left.some((lines) => lines > 0) ? [layer(others, left)] : []), ...shown.reverse()];
}
/** A column as a layer: without the zeros before its first value. */
function layer(name, values) {
    const from = values.findIndex((value) => value !== 0);
    return from < 0 ? { name, from: 0, values: [] } : { name, from, values: values.slice(from) };
}
/** The releases in the time that a chart covers. */
function releaseMarkers({ source }, dates) {
    const [first, last] = [Date.parse(dates[0] ?? ''), Date.parse(dates.at(-1) ?? '')];
    return source.releases
        .flatMap(({ tag, time }) => (time === null ? [] : [{ date: time, name: (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .clean */ .u)(tag) }]))
        .filter(({ date }) => Date.parse(date) >= first && Date.parse(date) <= last)
        .sort((a, b) => Date.parse(a.date) - Date.parse(b.date));
}
/** How the markers of releases are read; nothing if there are none. */
function releasesRead({ source }) {
    if (source.releases.length === 0)
        return [];
    const named = source.releases.map(({ tag, time }) => `${(0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .clean */ .u)(tag)} (${time?.slice(0, 10) ?? 'no date'})`);
    return [`A dashed line is a release, by the repository’s tags; of many, a few: ${named.join(', ')}.`];
}
const UNITS = [
    { label: 'Years', nameOf: (date) => date.slice(0, 4) },
    { label: 'Quarters', nameOf: (date) => `${date.slice(0, 4)} Q${Math.ceil(Number(date.slice(5, 7)) / 3)}` },
    { label: 'Months', nameOf: (date) => date.slice(0, 7) },
    { label: 'Days', nameOf: (date) => date.slice(0, 10) },
];
/** Bands as runs of equal names, at most 260 of them. */
function bandRuns(dates) {
    if (dates.length <= MOST_LAYERS)
        return dates.map((date, at) => ({ name: date.slice(0, 16).replace('T', ' '), to: at + 1 }));
    const all = UNITS.map(({ nameOf }) => runsOf(dates, nameOf));
    return all.findLast((runs) => runs.length <= MOST_LAYERS) ?? all[0];
}
/** The ways to put bands together, the one to start with first; the last is as they are. */
function groupingsOf(names) {
    const asTheyAre = { label: 'Bands', groups: names.map((name, at) => ({ name, to: at + 1 })) };
    const hasMonths = names.every((name) => /^\d{4}-\d\d/.test(name));
    const units = UNITS.slice(0, hasMonths ? 3 : 1).map(({ label, nameOf }) => ({
        label,
        groups: runsOf(names, nameOf),
    }));
    const coarser = units.filter(({ groups }) => groups.length > 1 && groups.length < names.length);
    const all = [...coarser, asTheyAre];
    const years = units[0]?.groups.length ?? 0;
    const start = years >= FEWEST_YEARS
        ? 0
        : Math.max(0, all.findLastIndex(({ groups }) => groups.length <= MOST_GROUPS));
    return [all[start], ...all.slice(0, start), ...all.slice(start + 1)];
}
function runsOf(dates, nameOf) {
    const runs = [];
    dates.forEach((date, at) => {
        const name = nameOf(date);
        const last = runs.at(-1);
        if (last?.name === name)
            last.to = at + 1;
        else
            runs.push({ name, to: at + 1 });
    });
    return runs;
}
/** How long the spans of a period are, so that there are neither too few nor too many: the length of their dates. */
function spanLength(dates) {
    const [first, last] = [dates[0], dates.at(-1)];
    if (first === undefined || last === undefined)
        return 7;
    const days = (Date.parse(last) - Date.parse(first)) / 86_400_000;
    if (days <= 120)
        return 10;
    return days <= 366 * 25 ? 7 : 4;
}
/** All spans from the first to the last date, those in which nothing was among them. */
function spansOf(dates, length) {
    const [first, last] = [dates[0], dates.at(-1)];
    if (first === undefined || last === undefined)
        return [];
    const spans = [];
    const at = new Date(`${`${first.slice(0, length)}-01-01`.slice(0, 10)}T00:00:00Z`);
    for (const end = last.slice(0, length);;) {
        const span = at.toISOString().slice(0, length);
        spans.push(span);
        // Before the step: what comes after the year 9999 is no later text.
        if (span >= end)
            return spans;
        if (length === 10)
            at.setUTCDate(at.getUTCDate() + 1);
        else if (length === 7)
            at.setUTCMonth(at.getUTCMonth() + 1);
        else
            at.setUTCFullYear(at.getUTCFullYear() + 1);
    }
}
/** Amounts by date, added up to spans. */
function sumsBySpan(rows, spans, amountOf) {
    const length = spans[0]?.length ?? 0;
    const sums = new Map(spans.map((span) => [span, 0]));
    for (const row of rows) {
        const span = row.date.slice(0, length);
        sums.set(span, (sums.get(span) ?? 0) + amountOf(row));
    }
    return spans.map((span) => sums.get(span) ?? 0);
}
/** What a span of so many characters is called. */
function spanName(spans) {
    const length = spans[0]?.length;
    return length === 10 ? 'day' : length === 4 ? 'year' : 'month';
}
/** The date of a tick. */
function dateOfTick(tick, start, tickSeconds) {
    return (0,_analyzers_burndown_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOrInstant */ .dE)((0,_analyzers_burndown_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .ticksAfter */ .RG)(start ?? 0, tick, tickSeconds), tickSeconds).slice(0, 10);
}


/***/ }),

/***/ 18957:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderText: () => (/* binding */ renderText)
});

// EXTERNAL MODULE: ./lib/report/text/births.js
var births = __webpack_require__(50948);
// EXTERNAL MODULE: ./lib/report/text/display-width.js + 4 modules
var display_width = __webpack_require__(49901);
// EXTERNAL MODULE: ./lib/report/text/numbers.js
var text_numbers = __webpack_require__(42626);
// EXTERNAL MODULE: ./lib/report/text/table.js
var table = __webpack_require__(79668);
;// CONCATENATED MODULE: ./lib/report/text/couples.js
// Files that change together, people who change the same files, and how many people files have.



const MOST_PAIRS = 10;
const MOST_PEOPLE = 5;
/** Coupled pairs; how many there are, and what was left out. */
function coupledFiles({ file_coupling, list_totals, change_sets }, sheet) {
    if (change_sets.counted + change_sets.left_out === 0)
        return [];
    const rows = file_coupling.slice(0, MOST_PAIRS);
    const { left_out: leftOut, max_files: most, forgotten } = change_sets;
    const notes = [
        rows.length === 0 ? 'no two files are coupled' : `${(0,text_numbers/* counted */.hS)(list_totals.file_coupling, 'pair')} coupled`,
        ...(leftOut > 0 ? [`${(0,text_numbers/* counted */.hS)(leftOut, 'commit')} of more than ${(0,text_numbers/* counted */.hS)(most, 'file')} left out`] : []),
        ...(forgotten > 0 ? [`${(0,text_numbers/* counted */.hS)(forgotten, 'commit')} too old to be counted`] : []),
    ];
    return [
        sheet.heading('Files that change together'),
        ...(rows.length === 0
            ? []
            : (0,table/* table */.t)(sheet, [
                { title: 'together', align: 'right', cells: rows.map(({ co_changes }) => (0,text_numbers/* grouped */.zD)(co_changes)) },
                { title: 'coupling', align: 'right', cells: rows.map((row) => (0,text_numbers/* percent */.KN)(row.coupling_strength)) },
                { title: 'file', cells: rows.map(({ file1 }) => (0,display_width/* oneLine */.TN)(file1)), keep: 'end' },
                { title: 'and', cells: rows.map(({ file2 }) => (0,display_width/* oneLine */.TN)(file2)), keep: 'end' },
            ])),
        ...(0,display_width/* wrapped */.ky)(notes.join('; '), sheet.columns - 2).map((line) => `  ${sheet.faint(line)}`),
    ];
}
/** Pairs of people by their shared changes. */
function coupledPeople({ developer_coupling: all = [] }, sheet) {
    const rows = all.slice(0, MOST_PEOPLE);
    if (rows.length === 0)
        return [];
    const shownName = withoutMail(rows.flatMap(({ developer1, developer2 }) => [developer1, developer2]));
    return [
        sheet.heading('People who change the same files'),
        ...(0,table/* table */.t)(sheet, [
            { title: 'shared', align: 'right', cells: rows.map((row) => (0,text_numbers/* grouped */.zD)(row.shared_file_changes)) },
            { title: 'coupling', align: 'right', cells: rows.map((row) => (0,text_numbers/* percent */.KN)(row.coupling_strength)) },
            { title: 'who', cells: rows.map(({ developer1 }) => shownName(developer1)), keep: 'start' },
            { title: 'and', cells: rows.map(({ developer2 }) => shownName(developer2)), keep: 'start' },
        ]),
    ];
}
/** Files by how many people changed them. */
function peopleOfFiles({ aggregate }, sheet) {
    const { files_by_contributors: classes, total_files: files } = aggregate;
    if (classes === undefined || files === 0)
        return [];
    const rows = [
        ['nobody known', classes.nobody],
        ['1 person', classes.one],
        ['2–3 people', classes.two_to_three],
        ['4–5 people', classes.four_to_five],
        ['6 or more', classes.six_or_more],
    ].filter(([, count], at) => at > 0 || count > 0);
    const most = Math.max(...rows.map(([, count]) => count));
    return [
        sheet.heading('Files by how many people changed them'),
        ...(0,table/* table */.t)(sheet, [
            { title: 'people', cells: rows.map(([name]) => name) },
            { title: 'files', align: 'right', cells: rows.map(([, count]) => (0,text_numbers/* grouped */.zD)(count)) },
            { title: 'share', align: 'right', cells: rows.map(([, count]) => (0,text_numbers/* percent */.KN)((0,text_numbers/* share */.uM)(count, files))) },
        ], rows.map(([, count]) => (0,text_numbers/* share */.uM)(count, most))),
    ];
}
/** Names as they are shown: without the mail where only one of some people has the name. */
function withoutMail(names) {
    const nameOnly = (name) => name.replace(/ <[^<>]*>$/, '');
    const people = [...new Set(names)];
    return (name) => {
        const isAlone = people.filter((other) => nameOnly(other) === nameOnly(name)).length === 1;
        const clean = (0,display_width/* oneLine */.TN)(isAlone ? nameOnly(name) : name);
        return clean === '' ? '(no name)' : clean;
    };
}

// EXTERNAL MODULE: ./lib/report/text/devs.js
var devs = __webpack_require__(91902);
// EXTERNAL MODULE: ./lib/analyzers/burndown/sparse-matrix.js
var sparse_matrix = __webpack_require__(89135);
// EXTERNAL MODULE: ./lib/report/text/people.js
var people = __webpack_require__(55617);
;// CONCATENATED MODULE: ./lib/report/text/files.js
// The largest files, and whose they are mostly.





const MOST_FILES = 10;
/** Files with the most lines: whose they are if people are known, else how much is left of each band's peak. */
function files(result, sheet) {
    const { file_survival, developer_survival } = result;
    if (file_survival === undefined || file_survival.length === 0)
        return [];
    const rows = [...file_survival].sort((a, b) => b.current_lines - a.current_lines).slice(0, MOST_FILES);
    const nameOf = (0,people/* shownNames */.kA)(result);
    const owners = [
        {
            title: 'main owner',
            cells: rows.map(({ top_owner_id: id }) => (typeof id === 'number' ? nameOf(id) : '-')),
            keep: 'start',
        },
        {
            title: 'owns',
            align: 'right',
            cells: rows.map(({ top_owner_percentage }) => (0,text_numbers/* percent */.KN)((top_owner_percentage ?? 0) / 100)),
        },
    ];
    const survival = {
        title: 'survival',
        align: 'right',
        cells: rows.map(({ matrix }) => survivalOf((0,sparse_matrix/* totalsOf */.vA)(matrix))),
    };
    return [
        sheet.heading('The largest files'),
        ...(0,table/* table */.t)(sheet, [
            { title: 'lines', align: 'right', cells: rows.map(({ current_lines }) => (0,text_numbers/* grouped */.zD)(current_lines)) },
            ...(developer_survival === undefined ? [survival] : []),
            { title: 'path', cells: rows.map(({ path }) => (0,display_width/* oneLine */.TN)(path)), keep: 'end' },
            ...(developer_survival === undefined ? [] : owners),
        ]),
    ];
}
function survivalOf({ current, peak }) {
    return (0,text_numbers/* percent */.KN)((0,text_numbers/* share */.uM)(current, peak));
}

// EXTERNAL MODULE: ./lib/report/text/header.js
var header = __webpack_require__(82527);
;// CONCATENATED MODULE: ./lib/report/text/headline.js
// The four numbers to take away from a burndown.


/** Rows of a name, a number and what it means. */
function headline({ aggregate, line_survival }, sheet) {
    const { total_current_lines: alive, total_lines_written: written, total_peak_lines: peak } = aggregate;
    if (written === 0)
        return [sheet.heading('No line of text was ever written.')];
    const rows = [
        ['lines alive', (0,text_numbers/* grouped */.zD)(alive), `in ${(0,text_numbers/* counted */.hS)(aggregate.tracked_files, 'file')}`],
        ['ever written', (0,text_numbers/* grouped */.zD)(written), `${(0,text_numbers/* percent */.KN)((0,text_numbers/* share */.uM)(alive, written))} of them alive`],
        ['survival rate', (0,text_numbers/* percent */.KN)(aggregate.overall_survival_rate), `of a peak of ${(0,text_numbers/* grouped */.zD)(peak)}`],
        ['half-life', ...halfLife(line_survival)],
    ];
    const names = Math.max(...rows.map(([name]) => name.length));
    const numbers = Math.max(...rows.map(([, number]) => number.length));
    return rows.map(([name, number, meaning]) => {
        const room = sheet.columns - names - numbers - 6;
        return `  ${name.padEnd(names)}  ${sheet.heading((0,display_width/* padded */.jC)(number, numbers, 'right'))}  ${sheet.faint((0,display_width/* cut */.Jj)(meaning, room))}`;
    });
}
function halfLife({ half_life_days: half, age_days, survival }) {
    if (half !== null)
        return half < 365 ? [(0,text_numbers/* days */._3)(half), 'half of all lines live longer'] : [(0,text_numbers/* years */.VS)(half), (0,text_numbers/* days */._3)(half)];
    const last = survival.at(-1);
    const oldest = age_days.at(-1);
    if (last === undefined || oldest === undefined || oldest < 1)
        return ['not yet', 'no line is a day old'];
    return ['not yet', `${(0,text_numbers/* percent */.KN)(last)} live longer than ${(0,text_numbers/* days */._3)(oldest)}`];
}

// EXTERNAL MODULE: ./lib/analyzers/file-history/result.js + 1 modules
var result = __webpack_require__(14879);
;// CONCATENATED MODULE: ./lib/report/text/hotspots.js
// The files that change most often.




const hotspots_MOST_FILES = 10;
/** Hotspots with their risk, and how many there are. */
function hotspots({ aggregate, hotspots: all }, sheet) {
    if (aggregate.total_files === 0)
        return [];
    const rows = all.slice(0, hotspots_MOST_FILES);
    const often = `changed in ${result/* riskCommits */.yI.MEDIUM} commits or more`;
    const note = rows.length === 0
        ? `no file has ${often}`
        : `${(0,text_numbers/* counted */.hS)(aggregate.high_churn_files, 'file')} of ${(0,text_numbers/* grouped */.zD)(aggregate.total_files)} ${often}`;
    return [
        sheet.heading('The files that change most often'),
        ...(rows.length === 0
            ? []
            : (0,table/* table */.t)(sheet, [
                { title: 'commits', align: 'right', cells: rows.map(({ commit_count }) => (0,text_numbers/* grouped */.zD)(commit_count)) },
                {
                    title: 'churn',
                    align: 'right',
                    cells: rows.map(({ churn_score }) => (0,text_numbers/* grouped */.zD)(churn_score)),
                    ink: sheet.faint,
                },
                { title: 'risk', cells: rows.map(({ risk_level }) => risk_level.toLowerCase()), ink: sheet.warning },
                { title: 'path', cells: rows.map(({ path }) => (0,display_width/* oneLine */.TN)(path)), keep: 'end' },
            ], rows.map(({ commit_count }) => (0,text_numbers/* share */.uM)(commit_count, rows[0].commit_count)))),
        `  ${sheet.faint((0,display_width/* cut */.Jj)(note, sheet.columns - 2))}`,
    ];
}

// EXTERNAL MODULE: ./lib/report/text/ink.js
var ink = __webpack_require__(52708);
// EXTERNAL MODULE: ./lib/analyzers/burndown/calendar.js
var calendar = __webpack_require__(49675);
;// CONCATENATED MODULE: ./lib/report/text/imports.js
// The modules that most files import, and those that were taken up and given up last. A project's own files, which are imported by where they
// lie, are left out.




const MOST_MODULES = 10;
const MOST_NEWS = 5;
/** The lines of the sections on imports. */
function imports(result, sheet) {
    const { current_imports: current, total_imports: total } = result.aggregate;
    const title = sheet.heading('Imports');
    if (total === 0)
        return [[title, '  none']];
    const most = result.imports.filter(({ is_relative, files }) => !is_relative && files > 0).slice(0, MOST_MODULES);
    const note = `${(0,text_numbers/* counted */.hS)(current, 'module')} in use of ${(0,text_numbers/* grouped */.zD)(total)} there ever were, the project's own included`;
    return [
        [
            title,
            ...(most.length === 0 ? [] : modules(most, result, sheet)),
            ...(0,display_width/* wrapped */.ky)(note, sheet.columns - 2).map((line) => `  ${sheet.faint(line)}`),
        ],
        turns('Modules taken up last', 'since', result.adopted, result, sheet),
        turns('Modules given up last', 'until', result.dropped, result, sheet),
    ];
}
function modules(rows, result, sheet) {
    return (0,table/* table */.t)(sheet, [
        { title: 'files', align: 'right', cells: rows.map(({ files }) => (0,text_numbers/* grouped */.zD)(files)) },
        { title: 'module', cells: rows.map(({ name }) => (0,display_width/* oneLine */.TN)(name)), keep: 'end' },
        { title: 'language', cells: rows.map(({ language }) => language) },
        { title: 'since', cells: rows.map(({ adopted }) => day(adopted, result)), ink: sheet.faint },
    ], rows.map(({ files }) => files / Math.max(1, rows[0].files)));
}
function turns(title, when, all, result, sheet) {
    const rows = all.slice(0, MOST_NEWS);
    if (rows.length === 0)
        return [];
    return [
        sheet.heading(title),
        ...(0,table/* table */.t)(sheet, [
            { title: when, cells: rows.map(({ tick }) => day(tick, result)) },
            { title: 'module', cells: rows.map(({ name }) => (0,display_width/* oneLine */.TN)(name)), keep: 'end' },
            { title: 'language', cells: rows.map(({ language }) => language) },
        ]),
    ];
}
function day(tick, { start_time_seconds, tick_size_seconds }) {
    if (tick === null || start_time_seconds === null)
        return 'before';
    return (0,calendar/* dayOrInstant */.dE)((0,calendar/* ticksAfter */.RG)(start_time_seconds, tick, tick_size_seconds), tick_size_seconds);
}

// EXTERNAL MODULE: ./lib/report/text/lifetimes.js
var lifetimes = __webpack_require__(24916);
// EXTERNAL MODULE: ./lib/analyzers/labels.js + 2 modules
var labels = __webpack_require__(94823);
// EXTERNAL MODULE: ./lib/report/sections/over-time.js
var over_time = __webpack_require__(47007);
// EXTERNAL MODULE: ./lib/report/text/bars.js
var bars = __webpack_require__(37640);
;// CONCATENATED MODULE: ./lib/report/text/places.js
// Where the lines are: by top-level directory and by language, with how each grew and shrank.






const MOST_PLACES = 8;
/** Columns of a place's history. */
const HISTORY_COLUMNS = 16;
/** The directories with the most lines, and all others together; nothing if there is one only. */
function directories(result, sheet) {
    return section(result, result.directories, { title: 'Lines alive by directory', noun: 'directory' }, sheet);
}
/** The same of languages. */
function languagesOfLines(result, sheet) {
    return section(result, result.languages, { title: 'Lines alive by language', noun: 'language' }, sheet);
}
function section({ matrix, aggregate }, places, { title, noun }, sheet) {
    const alive = aggregate.total_current_lines;
    const shown = places.filter(({ current_lines: lines }) => lines > 0).slice(0, MOST_PLACES);
    if (alive === 0 || shown.length < 2)
        return [];
    const rows = shown.map((place) => ({
        name: place.name === labels/* TOP */.wv ? '(no directory)' : (0,display_width/* oneLine */.TN)(place.name),
        lines: place.current_lines,
        amounts: (0,over_time/* amountsAt */.lr)(place.matrix, matrix.length),
    }));
    const others = shown.reduce((left, { current_lines: lines }) => left - lines, alive);
    if (others > 0) {
        const amounts = matrix.map((bands, sample) => Math.max(0, rows.reduce((left, row) => left - row.amounts[sample], bands.reduce((sum, lines) => sum + lines, 0))));
        rows.push({ name: 'others', lines: others, amounts });
    }
    const most = Math.max(...rows.map(({ lines }) => lines));
    return [
        sheet.heading(title),
        ...(0,table/* table */.t)(sheet, [
            { title: noun, cells: rows.map(({ name }) => name), keep: 'start' },
            { title: 'lines', align: 'right', cells: rows.map(({ lines }) => (0,text_numbers/* grouped */.zD)(lines)) },
            {
                title: 'over time',
                cells: rows.map(({ amounts }) => (0,bars/* profile */.t)(amounts, HISTORY_COLUMNS, 1)[0]),
                ink: sheet.faint,
            },
            { title: 'share', align: 'right', cells: rows.map(({ lines }) => (0,text_numbers/* percent */.KN)((0,text_numbers/* share */.uM)(lines, alive))) },
        ], rows.map(({ lines }) => (0,text_numbers/* share */.uM)(lines, most))),
    ];
}

;// CONCATENATED MODULE: ./lib/report/text/sentiment.js
// The mood of comments year by year, its trend, and the comments of the lowest days.



const MOST_PERIODS = 5;
const DISCLAIMER = 'Words are counted, not understood: irony, other languages than English, and what is never written down are not known.';
/** The lines of the sections on the mood of comments. */
function sentiment(result, sheet) {
    const { total_comments, neutral_comments } = result.aggregate;
    const title = sheet.heading('Mood of new and changed comments');
    if (total_comments === 0)
        return [[title, '  there are none long enough in a language that is known']];
    const outspoken = total_comments - neutral_comments;
    const note = `${(0,text_numbers/* counted */.hS)(total_comments, 'comment')}, ${(0,text_numbers/* grouped */.zD)(outspoken)} with a mood${trendOf(result)}`;
    return [
        [
            title,
            ...years(result.time_series, sheet),
            ...[note, DISCLAIMER].flatMap((text) => (0,display_width/* wrapped */.ky)(text, sheet.columns - 2)).map((line) => `  ${sheet.faint(line)}`),
        ],
        low(result.low_sentiment_periods, sheet),
    ];
}
/** A bar is as long as the share of positive ones among the comments with a mood. */
function years(series, sheet) {
    const rows = new Map();
    for (const { date, comment_count, positive_comments, negative_comments } of series) {
        const year = date.slice(0, date.indexOf('-', 1));
        const row = rows.get(year) ?? { comments: 0, positive: 0, negative: 0 };
        row.comments += comment_count;
        row.positive += positive_comments;
        row.negative += negative_comments;
        rows.set(year, row);
    }
    const all = [...rows.values()];
    const shares = all.map(({ positive, negative }) => (0,text_numbers/* share */.uM)(positive, positive + negative));
    return (0,table/* table */.t)(sheet, [
        { title: 'year', cells: [...rows.keys()] },
        { title: 'comments', align: 'right', cells: all.map(({ comments }) => (0,text_numbers/* grouped */.zD)(comments)) },
        { title: 'positive', align: 'right', cells: all.map(({ positive }) => (0,text_numbers/* grouped */.zD)(positive)) },
        { title: 'negative', align: 'right', cells: all.map(({ negative }) => (0,text_numbers/* grouped */.zD)(negative)) },
        {
            title: 'of both',
            align: 'right',
            cells: all.map(({ positive, negative }, row) => (positive + negative === 0 ? '' : (0,text_numbers/* percent */.KN)(shares[row]))),
        },
    ], shares);
}
function trendOf({ trend }) {
    if (trend === null)
        return '';
    const { trend_direction, start_sentiment, end_sentiment } = trend;
    return `; ${trend_direction}, from ${start_sentiment.toFixed(2)} to ${end_sentiment.toFixed(2)} of 1`;
}
function low(periods, sheet) {
    const rows = periods.slice(0, MOST_PERIODS);
    if (rows.length === 0)
        return [];
    return [
        sheet.heading('Lowest moods'),
        ...(0,table/* table */.t)(sheet, [
            { title: 'date', cells: rows.map(({ date }) => (0,text_numbers/* moment */.n$)(date)) },
            { title: 'mood', align: 'right', cells: rows.map((row) => row.sentiment.toFixed(2)) },
            { title: 'comment', cells: rows.map(({ comments }) => said(comments.at(0))), keep: 'start' },
        ]),
    ];
}
function said(comment) {
    return comment === undefined ? '' : (0,display_width/* oneLine */.TN)(comment.text ?? `${comment.file}:${comment.line}`);
}

;// CONCATENATED MODULE: ./lib/report/text/shotness.js
// The functions that change most often, and those that change together.



const MOST_FUNCTIONS = 10;
const shotness_MOST_PAIRS = 5;
/** The lines of the sections on functions. */
function shotness(result, sheet) {
    const { total_nodes, total_changes, hot_nodes } = result.aggregate;
    const title = sheet.heading('Functions that change most');
    if (total_nodes === 0)
        return [[title, '  there are none in a language that is known']];
    const note = `  ${(0,text_numbers/* counted */.hS)(total_nodes, 'function')}, changed ${(0,text_numbers/* counted */.hS)(total_changes, 'time')}; ${(0,text_numbers/* counted */.hS)(hot_nodes, 'hotspot')}`;
    return [
        [title, ...functions(result.node_hotness.slice(0, MOST_FUNCTIONS), sheet), sheet.faint(note)],
        pairs(result.node_coupling.slice(0, shotness_MOST_PAIRS), sheet),
    ];
}
function functions(rows, sheet) {
    return (0,table/* table */.t)(sheet, [
        { title: 'changes', align: 'right', cells: rows.map(({ change_count }) => (0,text_numbers/* grouped */.zD)(change_count)) },
        { title: 'function', cells: rows.map(({ full_name }) => (0,display_width/* oneLine */.TN)(full_name)), keep: 'end' },
        { title: 'file', cells: rows.map(({ file }) => (0,display_width/* oneLine */.TN)(file)), keep: 'end', ink: sheet.faint },
    ], rows.map(({ hotness_score }) => hotness_score));
}
function pairs(rows, sheet) {
    if (rows.length === 0)
        return [];
    const place = (name, file) => (0,display_width/* oneLine */.TN)(`${name} ${file.slice(file.lastIndexOf('/') + 1)}`);
    return [
        sheet.heading('Functions that change together'),
        ...(0,table/* table */.t)(sheet, [
            { title: 'together', align: 'right', cells: rows.map(({ co_changes }) => (0,text_numbers/* grouped */.zD)(co_changes)) },
            { title: 'coupling', align: 'right', cells: rows.map((pair) => (0,text_numbers/* percent */.KN)(pair.coupling_strength)) },
            { title: 'one', cells: rows.map((pair) => place(pair.node1_name, pair.node1_file)), keep: 'start' },
            { title: 'other', cells: rows.map((pair) => place(pair.node2_name, pair.node2_file)), keep: 'start' },
        ]),
    ];
}

;// CONCATENATED MODULE: ./lib/report/text/typos.js
// The identifiers that were corrected last, and the words that were misspelt most.




const MOST_TYPOS = 10;
const MOST_PATTERNS = 5;
/** The lines of the sections on typos. */
function typos(result, sheet) {
    const { total_typos, total_lines, affected_files, not_kept } = result.aggregate;
    const title = sheet.heading('Typos corrected last');
    if (total_typos === 0)
        return [[title, '  no identifier was corrected in a way that can be told from a rename']];
    const note = `  ${(0,text_numbers/* counted */.hS)(total_typos, 'identifier')} corrected, in ${(0,text_numbers/* counted */.hS)(total_lines, 'line')} of ${(0,text_numbers/* counted */.hS)(affected_files, 'file')}`;
    const more = not_kept === 0 ? [] : [sheet.warning(`  ${(0,text_numbers/* counted */.hS)(not_kept, 'line')} more came when the table was full`)];
    return [
        [title, ...rows(result.typo_list.slice(0, MOST_TYPOS), result, sheet), sheet.faint(note), ...more],
        patterns(result.patterns.slice(0, MOST_PATTERNS), sheet),
    ];
}
function rows(typos, result, sheet) {
    return (0,table/* table */.t)(sheet, [
        { title: 'date', cells: typos.map(({ tick }) => typos_day(tick, result)) },
        { title: 'wrong', cells: typos.map(({ wrong }) => (0,display_width/* oneLine */.TN)(wrong)), keep: 'start' },
        { title: 'correct', cells: typos.map(({ correct }) => (0,display_width/* oneLine */.TN)(correct)), keep: 'start' },
        { title: 'file', cells: typos.map(({ file }) => (0,display_width/* oneLine */.TN)(file)), keep: 'end', ink: sheet.faint },
    ]);
}
function patterns(all, sheet) {
    return [
        sheet.heading('Words misspelt most'),
        ...(0,table/* table */.t)(sheet, [
            { title: 'lines', align: 'right', cells: all.map(({ frequency }) => String(frequency)) },
            { title: 'wrong', cells: all.map(({ wrong }) => (0,display_width/* oneLine */.TN)(wrong)), keep: 'start' },
            { title: 'correct', cells: all.map(({ correct }) => (0,display_width/* oneLine */.TN)(correct)), keep: 'start' },
        ], all.map(({ frequency }) => frequency / all[0].frequency)),
    ];
}
function typos_day(tick, { start_time_seconds, tick_size_seconds }) {
    return (0,calendar/* dayOrInstant */.dE)((0,calendar/* ticksAfter */.RG)(start_time_seconds ?? 0, tick, tick_size_seconds), tick_size_seconds);
}

;// CONCATENATED MODULE: ./lib/report/text.js
// A report as a page for a terminal: what was read, then what it says, a section each. Pure; no line is wider than the page, and
// nothing that others wrote reaches the terminal as anything but printable text.
















/** Writes a report as text, a summary of it; sections are parted by an empty line. */
function renderText({ source, analysis }, page) {
    const sheet = (0,ink/* sheetFor */.j)(page);
    const results = Object.entries(analysis).flatMap(([id, result]) => sectionsOf(id, result, sheet));
    const sections = [(0,header/* header */.wx)(source, sheet), ...results].filter((lines) => lines.length > 0);
    return sections.map((lines) => lines.map((line) => `${line}\n`).join('')).join('\n');
}
/** The sections of burndown. */
const BURNDOWN = [
    headline,
    births/* births */.XE,
    lifetimes/* linesOverTime */.NT,
    lifetimes/* lineLifetimes */.zn,
    directories,
    languagesOfLines,
    people/* people */.c0,
    people/* removals */.k3,
    files,
];
/** The sections of an analyzer. */
function sectionsOf(id, result, sheet) {
    switch (id) {
        case 'burndown':
            return BURNDOWN.map((section) => section(result, sheet));
        case 'couples':
            return [coupledFiles, coupledPeople, peopleOfFiles].map((section) => section(result, sheet));
        case 'devs':
            return [devs/* developers */.wm, devs/* languages */.eo, devs/* busFactors */.bm].map((section) => section(result, sheet));
        case 'file-history':
            return [hotspots(result, sheet)];
        case 'imports':
            return imports(result, sheet);
        case 'sentiment':
            return sentiment(result, sheet);
        case 'shotness':
            return shotness(result, sheet);
        case 'typos':
            return typos(result, sheet);
        default:
            return [unknown(id, sheet)];
    }
}
/** An analyzer that has no section here. */
function unknown(id, sheet) {
    return [sheet.heading((0,display_width/* cut */.Jj)((0,display_width/* oneLine */.TN)(id), sheet.columns)), '  see --format json'];
}


/***/ }),

/***/ 91902:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pu: () => (/* binding */ factorRows),
/* harmony export */   bm: () => (/* binding */ busFactors),
/* harmony export */   eo: () => (/* binding */ languages),
/* harmony export */   wm: () => (/* binding */ developers)
/* harmony export */ });
/* harmony import */ var _analyzers_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94823);
/* harmony import */ var _display_width_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49901);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42626);
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55617);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79668);
// Who committed what, in which languages, and on how few people the project and its parts rest.





const MOST_PEOPLE = 10;
const MOST_GROUPS = 10;
/** People with the most commits, and all others together. */
function developers(result, sheet) {
    const { developers: people, aggregate } = result;
    if (people === undefined || people.length === 0)
        return [];
    const nameOf = (0,_people_js__WEBPACK_IMPORTED_MODULE_1__/* .shownNamesOf */ .lf)(people);
    const sorted = [...people].sort((a, b) => b.commits - a.commits || a.id - b.id);
    const sum = (some, of) => some.reduce((total, person) => total + of(person), 0);
    const row = (name, some) => ({
        name,
        commits: sum(some, ({ commits }) => commits),
        added: sum(some, ({ lines_added }) => lines_added),
        removed: sum(some, ({ lines_removed }) => lines_removed),
        changed: sum(some, ({ lines_changed }) => lines_changed),
    });
    const rows = sorted.slice(0, MOST_PEOPLE).map((person) => row(nameOf(person.id), [person]));
    const rest = sorted.slice(MOST_PEOPLE);
    if (rest.length > 0)
        rows.push(row((0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(rest.length, 'other'), rest));
    const most = Math.max(...rows.map(({ commits }) => commits));
    const { active_developers: active = 0, total_developers: all = 0 } = aggregate;
    return [
        sheet.heading('Who commits'),
        ...(0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .t)(sheet, [
            { title: 'name', cells: rows.map(({ name }) => name), keep: 'start' },
            { title: 'commits', align: 'right', cells: rows.map(({ commits }) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(commits)) },
            { title: 'added', align: 'right', cells: rows.map(({ added }) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(added)) },
            { title: 'removed', align: 'right', cells: rows.map(({ removed }) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(removed)) },
            { title: 'changed', align: 'right', cells: rows.map(({ changed }) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(changed)) },
        ], rows.map(({ commits }) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .share */ .uM)(commits, most))),
        `  ${sheet.faint(`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(active)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(all, 'developer')} with a commit in the last 90 days`)}`,
    ];
}
/** Languages by the lines that came, went or changed. */
function languages(result, sheet) {
    const rows = result.languages.slice(0, MOST_GROUPS);
    if (rows.length === 0)
        return [];
    const most = Math.max(...rows.map(({ total_contribution }) => total_contribution));
    return [
        sheet.heading('Languages'),
        ...(0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .t)(sheet, [
            { title: 'language', cells: rows.map(({ name }) => (0,_display_width_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(name)), keep: 'start' },
            { title: 'added', align: 'right', cells: rows.map(({ total_lines }) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(total_lines)) },
            { title: 'removed', align: 'right', cells: rows.map(({ lines_removed }) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(lines_removed)) },
            { title: 'changed', align: 'right', cells: rows.map(({ lines_changed }) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(lines_changed)) },
        ], rows.map(({ total_contribution }) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .share */ .uM)(total_contribution, most))),
    ];
}
/** How few people made half of the project, of its directories and of its languages. */
function busFactors(result, sheet) {
    const { project_busfactor: project, developers: people } = result;
    if (project === undefined || project === null || people === undefined)
        return [];
    const nameOf = (0,_people_js__WEBPACK_IMPORTED_MODULE_1__/* .shownNamesOf */ .lf)(people);
    const rows = factorRows(result, project);
    return [
        sheet.heading('On how few people it rests'),
        ...(0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .t)(sheet, [
            { title: 'what', cells: rows.map(({ what }) => (0,_display_width_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(what)), keep: 'start' },
            { title: 'bus factor', align: 'right', cells: rows.map(({ bus_factor }) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(bus_factor)) },
            { title: 'of people', align: 'right', cells: rows.map(({ total_contributors }) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(total_contributors)) },
            { title: 'most by', cells: rows.map(({ primary_dev_id }) => nameOf(primary_dev_id)), keep: 'start' },
            {
                title: 'share',
                align: 'right',
                cells: rows.map(({ primary_percentage }) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(primary_percentage / 100)),
            },
            { title: 'risk', cells: rows.map(({ risk_level }) => risk_level.toLowerCase()) },
        ]),
        `  ${sheet.faint((0,_display_width_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)('the fewest people who together made half of all lines', sheet.columns - 2))}`,
    ];
}
const MOST_RISKS = 5;
/** Those of the project, and of its largest directories and languages. */
function factorRows(result, project) {
    const { directories, directory_busfactor: ofDirectories = [], languages, busfactor: ofLanguages = [] } = result;
    return [
        { ...project, what: 'the project', isName: false },
        ...largest(directories.map(({ path }) => path), new Map(ofDirectories.map((factor) => [factor.directory, factor])), (path) => (path === _analyzers_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .TOP */ .wv ? 'the top directory' : `${path}/`)),
        ...largest(languages.map(({ name }) => name), new Map(ofLanguages.map((factor) => [factor.language, factor])), (name) => name),
    ];
}
/** The first of some names that have a factor. */
function largest(names, factors, shown) {
    return names
        .flatMap((name) => {
        const factor = factors.get(name);
        return factor === undefined ? [] : [{ ...factor, what: shown(name), isName: name !== _analyzers_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .TOP */ .wv }];
    })
        .slice(0, MOST_RISKS);
}


/***/ }),

/***/ 82527:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ limitsOf),
/* harmony export */   Z1: () => (/* binding */ partialOf),
/* harmony export */   fD: () => (/* binding */ rulesOf),
/* harmony export */   g3: () => (/* binding */ commitsOf),
/* harmony export */   jH: () => (/* binding */ periodOf),
/* harmony export */   wx: () => (/* binding */ header)
/* harmony export */ });
/* harmony import */ var _display_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49901);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42626);
// The head of a text report: what was read, and on lines of their own, everything that makes the numbers say less than they seem to.


const SHORT_ID = 10;
const MARGIN = '  ';
const KEY_COLUMNS = 10;
/** The header's lines. */
function header(source, sheet) {
    const { head, commits, selection, completeness } = source;
    const { files, left_out } = selection;
    const place = `${head.ref === null ? 'at' : (0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(head.ref.replace(/^refs\/(heads|tags)\//, ''))} ${head.oid.slice(0, SHORT_ID)}`;
    const name = (0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(source.repository), Math.floor(sheet.columns / 2));
    const limits = limitsOf(source);
    const rows = [['commits', `${commitsOf(commits)}${periodOf(commits.from, commits.to)}`]];
    if (commits.earlier !== null) {
        const { count, oid } = commits.earlier;
        rows.push(['before', `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(count, 'commit')} up to ${oid.slice(0, SHORT_ID)}, taken as one`]);
    }
    rows.push(['files', `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(files.counted)} counted, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(files.left_out)} left out${rulesOf(left_out)}`]);
    rows.push(['complete', completenessOf(completeness, limits.length)]);
    return [
        `${sheet.heading(name)}${MARGIN}${sheet.faint((0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(place, sheet.columns - (0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(name) - MARGIN.length, 'end'))}`,
        ...rows.flatMap(([key, text]) => (0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapped */ .ky)(text, sheet.columns - MARGIN.length - KEY_COLUMNS).map((line, at) => MARGIN + sheet.faint((0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .padded */ .jC)(at === 0 ? key : '', KEY_COLUMNS)) + line)),
        ...partialOf(source).flatMap((text) => marked(text, sheet.columns).map(sheet.alarm)),
        ...limits.flatMap((text) => marked(text, sheet.columns).map(sheet.warning)),
    ];
}
/** How many commits, and which. */
function commitsOf({ order, count, main_line }) {
    return order === 'first-parent'
        ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(count)} of the main line`
        : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(count)}, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(main_line)} of them on the main line`;
}
/** From when to when; an instant may be beyond all calendars. */
function periodOf(from, to) {
    const day = (instant) => instant.slice(0, instant.indexOf('T'));
    if (from === null || to === null)
        return '';
    if (day(from) === day(to))
        return `, on ${day(from)}`;
    const length = (Date.parse(to) - Date.parse(from)) / 86_400_000;
    return `, ${day(from)} to ${day(to)}${length < 365 ? '' : ` (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .years */ .VS)(length)})`}`;
}
const RULES = { include: '--include', exclude: '--exclude', attribute: '.gitattributes', default: 'the default list' };
/** How many files each kind of rule left out. */
function rulesOf(rules) {
    const files = new Map();
    for (const { by, files: count } of rules)
        files.set(by, (files.get(by) ?? 0) + count);
    const parts = [...files].filter(([, count]) => count > 0).map(([by, count]) => `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(count)} by ${RULES[by]}`);
    return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}
function completenessOf({ complete, shallow }, limits) {
    if (!complete)
        return 'no, the run was stopped';
    if (shallow)
        return 'no, the clone is shallow';
    return limits === 0 ? 'yes, nothing is missing and no limit was met' : 'every commit, but see below';
}
/** What makes a report a part only, a sentence each. */
function partialOf({ commits, completeness }) {
    if (completeness.complete)
        return [];
    const left = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(completeness.commits_left, 'commit is', 'commits are');
    return [`PARTIAL: stopped after ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(commits.count, 'commit')}, ${left} left; this is how things stood then`];
}
/** What is missing and which limits were met, a sentence each. */
function limitsOf({ selection, completeness }) {
    const { shallow, missing_blobs, too_large_files, coarse_diffs, renames, parsed } = completeness;
    const { not_found, invalid_lines } = selection.ignored_commits;
    return [
        ...(shallow ? ['SHALLOW: older commits are not here; what they left counts as added by the first'] : []),
        ...some(missing_blobs.count, `MISSING: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(missing_blobs.count, 'blob')}; those files have no lines`),
        ...some(too_large_files.count, `TOO LARGE: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(too_large_files.count, 'file')} without lines`),
        ...some(coarse_diffs, `COARSE: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(coarse_diffs, 'change')} too large to be searched; all between first and last difference counts as replaced`),
        ...unparsedOf(parsed),
        ...some(renames.pairs_skipped, `RENAMES: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(renames.pairs_skipped, 'pair')} of files not compared; there were too many`),
        ...some(renames.files_uncompared, `RENAMES: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(renames.files_uncompared, 'file')} missing or too large to be compared`),
        ...some(not_found.count, `IGNORED COMMITS: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(not_found.count)} of the list not among those read`),
        ...some(invalid_lines.length, `IGNORED COMMITS: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(invalid_lines.length, 'line')} of the list without an id`),
    ];
}
function some(count, text) {
    return count > 0 ? [text] : [];
}
/** Versions of files that a language is known of and that were not parsed all the same. */
function unparsedOf(parsed) {
    if (parsed === undefined)
        return [];
    const { too_large, too_complex, other_language, without_imports } = parsed;
    const imports = some(without_imports, `NO IMPORTS: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(without_imports, 'version')} of files too large for them`);
    const count = too_large + too_complex + other_language;
    if (count === 0)
        return imports;
    const reasons = [
        too_large > 0 && `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(too_large)} too large`,
        too_complex > 0 && `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(too_complex)} too complex`,
        other_language > 0 && `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(other_language)} not in the language of their name`,
    ].filter((reason) => reason !== false);
    return [`NOT PARSED: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(count, 'version')} of files (${reasons.join(', ')})`, ...imports];
}
function marked(text, columns) {
    return (0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapped */ .ky)(text, columns - 4).map((line, at) => (at === 0 ? '  ! ' : '    ') + line);
}


/***/ })

};
