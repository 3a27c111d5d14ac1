'use strict';
exports.id = 5765;
exports.ids = [5765];
exports.modules = {

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

/***/ 85765:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  chartIdsOf: () => (/* binding */ chartIdsOf),
  K: () => (/* binding */ sectionsOf)
});

// UNUSED EXPORTS: sectionMakers

// EXTERNAL MODULE: ./lib/report/text/numbers.js
var numbers = __webpack_require__(42626);
// EXTERNAL MODULE: ./lib/report/sections/over-time.js
var over_time = __webpack_require__(47007);
;// CONCATENATED MODULE: ./lib/report/sections/activity.js
// When work was done: commits, lines that came and lines that went.


const MOST_ROWS = 24;
const activity = {
    analyzer: 'devs',
    charts: ['activity', 'churn'],
    make: ({ analysis }) => section(analysis['devs']),
};
function section({ activity: ticks, churn, aggregate }) {
    if (ticks.length === 0)
        return undefined;
    const dates = [...ticks, ...churn].map(({ date }) => date).sort();
    const spans = (0,over_time/* spansOf */.Ly)(dates, (0,over_time/* spanLength */.jZ)(dates));
    const name = (0,over_time/* spanName */.YI)(spans);
    const commits = (0,over_time/* sumsBySpan */._6)(ticks, spans, (row) => row.total_commits);
    const added = (0,over_time/* sumsBySpan */._6)(churn, spans, (row) => row.lines_added + row.lines_changed);
    const removed = (0,over_time/* sumsBySpan */._6)(churn, spans, (row) => row.lines_removed + row.lines_changed);
    const busiest = commits.indexOf(Math.max(...commits));
    const { total_developers: people, active_developers: active } = aggregate;
    return {
        id: 'activity',
        title: 'When was it worked on?',
        verdict: `${(0,numbers/* counted */.hS)(aggregate.total_commits, 'commit')}${people === undefined ? '' : ` by ${(0,numbers/* counted */.hS)(people, 'person', 'people')}, ${(0,numbers/* grouped */.zD)(active ?? 0)} of them active in the last 90 days of the history`}; the busiest ${name} was ${spans[busiest]}, with ${(0,numbers/* grouped */.zD)(commits[busiest])}.`,
        figures: [
            {
                chart: {
                    kind: 'columns',
                    id: 'activity',
                    title: `Commits a ${name}`,
                    unit: 'commits',
                    spans,
                    series: [{ name: 'commits', values: commits }],
                },
            },
            {
                chart: {
                    kind: 'columns',
                    id: 'churn',
                    title: `Lines that came and went, a ${name}`,
                    unit: 'lines',
                    spans,
                    series: [
                        { name: 'came', values: added },
                        { name: 'went', values: removed.map((lines) => (lines === 0 ? 0 : -lines)) },
                    ],
                },
                table: {
                    caption: `The last ${(0,numbers/* counted */.hS)(Math.min(spans.length, MOST_ROWS), name)}`,
                    columns: [
                        { title: name },
                        { title: 'commits', isNumber: true },
                        { title: 'lines came', isNumber: true },
                        { title: 'lines went', isNumber: true },
                    ],
                    rows: spans
                        .map((span, at) => [span, (0,numbers/* grouped */.zD)(commits[at]), (0,numbers/* grouped */.zD)(added[at]), (0,numbers/* grouped */.zD)(removed[at])])
                        .slice(-MOST_ROWS),
                },
            },
        ],
        reading: [
            'Commits are counted when they were committed, in UTC. A line that was changed in place came and went.',
            'A tall pair of columns, up and down, is a rewrite or a reformatting; a tall one up alone is code that was brought in.',
        ],
    };
}

// EXTERNAL MODULE: ./lib/report/text/births.js
var births = __webpack_require__(50948);
;// CONCATENATED MODULE: ./lib/report/sections/burndown.js
// How many lines there were, by when they were born.



const burndown = {
    analyzer: 'burndown',
    charts: ['burndown'],
    make: (report) => burndown_section(report.analysis['burndown'], report),
};
function burndown_section(result, report) {
    const { total_current_lines: alive, total_lines_written: written, tracked_files } = result.aggregate;
    if (written === 0)
        return undefined;
    return {
        id: 'burndown',
        title: 'How old is the code?',
        verdict: `${(0,numbers/* counted */.hS)(alive, 'line')} in ${(0,numbers/* counted */.hS)(tracked_files, 'file')} are alive, ${(0,numbers/* percent */.KN)((0,numbers/* share */.uM)(alive, written))} of the ${(0,numbers/* grouped */.zD)(written)} ever written.${oldest(result)}`,
        figures: [{ ...(result.matrix.length > 1 && { chart: chart(result, report) }), table: table(result) }],
        reading: [
            'Each layer is the code that was born in one period, and its height at a moment is how many of those lines were still there. A layer starts when its period begins, grows until it ends, and can only shrink from then on: each line that is changed or deleted leaves it.',
            'Layers that stay thick are code that lasts. Layers that melt away were rewritten. A step up in one layer is code that came in at once; a step down in many is code that was thrown out.',
            'At 100 %, the height is the share of the code of that moment: a code base whose old layers keep their share is stable, one where they sink is being renewed.',
            ...(0,over_time/* releasesRead */.v6)(report),
        ],
    };
}
/** A sentence on the year that has most of what is alive. */
function oldest({ birth_years, aggregate }) {
    const [most] = [...birth_years].sort((a, b) => b.current_lines - a.current_lines);
    if (birth_years.length < 2 || most === undefined)
        return '';
    return ` No year has left more than ${most.year}: ${(0,numbers/* percent */.KN)((0,numbers/* share */.uM)(most.current_lines, aggregate.total_current_lines))} of them.`;
}
function chart({ matrix, sample_dates, band_dates }, report) {
    const rows = (0,over_time/* evenRows */.mq)(matrix.length);
    const runs = (0,over_time/* bandRuns */.Mb)(band_dates);
    const series = runs.map(({ name, to }, at) => {
        const from = runs[at - 1]?.to ?? 0;
        const sum = (row) => matrix[row].slice(from, to).reduce((total, lines) => total + lines, 0);
        return (0,over_time/* layer */.qd)(name, rows.map(sum));
    });
    const dates = rows.map((row) => sample_dates[row]);
    return {
        kind: 'stacked',
        id: 'burndown',
        title: 'Lines alive, by when they were written',
        unit: 'lines',
        dates,
        series,
        groupings: (0,over_time/* groupingsOf */.Qj)(runs.map(({ name }) => name)),
        order: 'ordered',
        markers: (0,over_time/* releaseMarkers */.rv)(report, dates),
    };
}
function table(result) {
    const { unit, base, periods } = (0,births/* periodsOf */.qC)(result);
    return {
        caption: `Lines by ${unit} of birth`,
        columns: [
            { title: unit },
            { title: base, isNumber: true },
            { title: 'alive', isNumber: true },
            { title: 'survival', isNumber: true },
        ],
        rows: (0,births/* latest */.IW)(periods).map(({ label, alive, base: of }) => [
            label,
            (0,numbers/* grouped */.zD)(of),
            (0,numbers/* grouped */.zD)(alive),
            (0,numbers/* percent */.KN)((0,numbers/* share */.uM)(alive, of)),
        ]),
    };
}

// EXTERNAL MODULE: ./lib/analyzers/labels.js + 2 modules
var labels = __webpack_require__(94823);
// EXTERNAL MODULE: ./lib/report/text/people.js
var text_people = __webpack_require__(55617);
// EXTERNAL MODULE: ./lib/report/sections/clean.js
var clean = __webpack_require__(79206);
;// CONCATENATED MODULE: ./lib/report/sections/section.js
// A section of an HTML report: what an analyzer found, in a sentence, in pictures and in tables. A section is one file here and a line in
// registry.ts; page, SVG files and downloads follow from that.
//
// Law: every text of others went through clean.ts.
/** The first rows of a list, and what the rest is called: `12 others`. */
function firstOf(rows, most) {
    return rows.length <= most + 1 ? { first: rows, rest: [] } : { first: rows.slice(0, most), rest: rows.slice(most) };
}

;// CONCATENATED MODULE: ./lib/report/sections/bus-factor.js
// On how few people it rests.





const MOST_BARS = 15;
const bus_factor_MOST_ROWS = 20;
const busFactor = {
    analyzer: 'devs',
    charts: ['people'],
    make: ({ analysis }) => bus_factor_section(analysis['devs']),
};
function bus_factor_section({ project_busfactor: project, directory_busfactor = [], busfactor = [], developers = [], }) {
    if (project === undefined || project === null)
        return undefined;
    const nameOf = (0,text_people/* shownNamesOf */.lf)(developers);
    const sorted = [...developers].sort((a, b) => b.contribution - a.contribution || a.id - b.id);
    const { first, rest } = firstOf(sorted, MOST_BARS);
    const bars = first.map(({ id, contribution, contribution_percentage, commits }) => ({
        name: (0,clean/* clean */.u)(nameOf(id)),
        value: Math.round(contribution),
        note: `${contribution_percentage.toFixed(1)} % of all work, ${(0,numbers/* counted */.hS)(commits, 'commit')}`,
    }));
    if (rest.length > 0) {
        const value = Math.round(rest.reduce((sum, { contribution }) => sum + contribution, 0));
        bars.push({ name: (0,numbers/* counted */.hS)(rest.length, 'other'), value, note: 'all of them together' });
    }
    const parts = [
        ...directory_busfactor.map((factor) => ({
            part: factor.directory === labels/* TOP */.wv ? '(top folder)' : `${factor.directory}/`,
            factor,
        })),
        ...busfactor.map((factor) => ({ part: factor.language, factor })),
    ];
    const risky = parts.filter(({ factor }) => factor.risk_level === 'CRITICAL' || factor.risk_level === 'HIGH');
    return {
        id: 'bus-factor',
        title: 'On how few people does it rest?',
        verdict: `${(0,numbers/* counted */.hS)(project.bus_factor, 'person has', 'people have')} done half of all work; the one who did most, ${(0,clean/* clean */.u)(nameOf(project.primary_dev_id))}, did ${project.primary_percentage.toFixed(1)} %. ${risky.length === 0 ? 'No folder or language is at high risk.' : `${(0,numbers/* counted */.hS)(risky.length, 'folder or language is', 'folders or languages are')} at high risk.`}`,
        figures: [
            {
                chart: {
                    kind: 'bars',
                    id: 'people',
                    title: 'Lines that came, went or changed, by person',
                    unit: 'lines',
                    bars,
                },
                table: {
                    caption: `Folders and languages by risk, ${(0,numbers/* grouped */.zD)(Math.min(parts.length, bus_factor_MOST_ROWS))} of ${(0,numbers/* grouped */.zD)(parts.length)}`,
                    columns: [
                        { title: 'part' },
                        { title: 'risk' },
                        { title: 'bus factor', isNumber: true },
                        { title: 'people', isNumber: true },
                        { title: 'most by' },
                        { title: 'share', isNumber: true },
                    ],
                    rows: [...parts]
                        .sort((a, b) => rank(a.factor) - rank(b.factor))
                        .slice(0, bus_factor_MOST_ROWS)
                        .map(({ part, factor }) => [
                        (0,clean/* clean */.u)(part),
                        factor.risk_level.toLowerCase(),
                        (0,numbers/* grouped */.zD)(factor.bus_factor),
                        (0,numbers/* grouped */.zD)(factor.total_contributors),
                        (0,clean/* clean */.u)(nameOf(factor.primary_dev_id)),
                        (0,numbers/* percent */.KN)(factor.primary_percentage / 100),
                    ]),
                },
            },
        ],
        reading: [
            'The bus factor is the fewest people who together did half of the work: how many would have to be away before half of the knowledge is. Risk is by the share of who did most.',
            'It counts work, not worth: generated files and imported code make their committer look large.',
        ],
    };
}
const RISKS = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'];
function rank({ risk_level }) {
    return RISKS.indexOf(risk_level);
}

;// CONCATENATED MODULE: ./lib/report/sections/coupling.js
// Which files change together.


const coupling_MOST_BARS = 15;
const coupling_MOST_ROWS = 25;
const LONGEST_PATH = 44;
const MOST_IN_MATRIX = 20;
const FEWEST_IN_MATRIX = 4;
const coupling = {
    analyzer: 'couples',
    charts: ['coupling', 'coupling-matrix'],
    make: ({ analysis }) => coupling_section(analysis['couples']),
};
function coupling_section({ file_coupling: pairs, list_totals, change_sets }) {
    if (change_sets.counted + change_sets.left_out === 0)
        return undefined;
    const [first] = pairs;
    const leftOut = change_sets.left_out === 0
        ? ''
        : ` ${(0,numbers/* counted */.hS)(change_sets.left_out, 'commit was', 'commits were')} left out: ${change_sets.left_out === 1 ? 'it changed' : 'they changed'} more than ${(0,numbers/* counted */.hS)(change_sets.max_files, 'file')}.`;
    return {
        id: 'coupling',
        title: 'Which files change together?',
        verdict: first === undefined
            ? `No two files change together often enough to be called coupled.${leftOut}`
            : `${(0,numbers/* counted */.hS)(list_totals.file_coupling, 'pair of files is', 'pairs of files are')} coupled; most often ${(0,clean/* clean */.u)(first.file1)} and ${(0,clean/* clean */.u)(first.file2)}, ${(0,numbers/* counted */.hS)(first.co_changes, 'time')}.${leftOut}`,
        figures: first === undefined
            ? []
            : [
                {
                    chart: {
                        kind: 'bars',
                        id: 'coupling',
                        title: 'Pairs of files, by how often they changed together',
                        unit: 'commits',
                        bars: pairs.slice(0, coupling_MOST_BARS).map((pair) => ({
                            name: `${lastOf(pair.file1)} + ${lastOf(pair.file2)}`,
                            value: pair.co_changes,
                            note: `${(0,clean/* clean */.u)(pair.file1)} and ${(0,clean/* clean */.u)(pair.file2)}: coupled by ${(0,numbers/* percent */.KN)(pair.coupling_strength)}`,
                        })),
                    },
                    table: {
                        caption: `The first ${(0,numbers/* grouped */.zD)(Math.min(pairs.length, coupling_MOST_ROWS))} of ${(0,numbers/* counted */.hS)(list_totals.file_coupling, 'pair')}`,
                        columns: [
                            { title: 'file' },
                            { title: 'and' },
                            { title: 'together', isNumber: true },
                            { title: 'changes of each', isNumber: true },
                            { title: 'coupling', isNumber: true },
                        ],
                        rows: pairs
                            .slice(0, coupling_MOST_ROWS)
                            .map((pair) => [
                            (0,clean/* clean */.u)(pair.file1),
                            (0,clean/* clean */.u)(pair.file2),
                            (0,numbers/* grouped */.zD)(pair.co_changes),
                            `${(0,numbers/* grouped */.zD)(pair.file1_changes)}, ${(0,numbers/* grouped */.zD)(pair.file2_changes)}`,
                            (0,numbers/* percent */.KN)(pair.coupling_strength),
                        ]),
                    },
                },
                ...matrix(pairs),
                { pairs: explored(pairs) },
            ],
        reading: [
            'Two files are coupled if they were changed by the same commits much of the time. Coupling is their common changes over those of the one that changed more.',
            'Expected pairs are a file and its test, or a header and its source. A pair from two ends of the code that nobody would have named is the one to look at: a change here is easily forgotten there.',
            'In the matrix, files stand by their paths: dark cells along the diagonal are files of one folder that change together, as they should; dark cells far from it tie distant parts of the code to each other.',
        ],
    };
}
/** The files with the most common changes against each other; nothing where there are too few for a pattern to show. */
function matrix(pairs) {
    const together = new Map();
    for (const { file1, file2, co_changes } of pairs) {
        for (const file of [file1, file2])
            together.set(file, (together.get(file) ?? 0) + co_changes);
    }
    if (together.size < FEWEST_IN_MATRIX)
        return [];
    const most = [...together].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, MOST_IN_MATRIX);
    // Neighbours by path, so that what belongs together stands together.
    const files = most.map(([file]) => file).sort();
    const places = new Map(files.map((file, at) => [file, at]));
    const cells = pairs.flatMap(({ file1, file2, co_changes }) => {
        const [a, b] = [places.get(file1), places.get(file2)];
        if (a === undefined || b === undefined)
            return [];
        return [
            [a, b, co_changes],
            [b, a, co_changes],
        ];
    });
    const chart = {
        kind: 'heat',
        id: 'coupling-matrix',
        title: `Common changes of the ${(0,numbers/* grouped */.zD)(files.length)} files that are coupled most, by path`,
        unit: 'commits',
        rowsAre: 'file',
        columnsAre: 'and',
        names: files.map(lastOf),
        cells,
    };
    const partners = (file) => pairs.filter(({ file1, file2 }) => file1 === file || file2 === file).length;
    const table = {
        caption: 'The files of the matrix, by their common changes with any other',
        columns: [
            { title: 'file' },
            { title: 'coupled files', isNumber: true },
            { title: 'common changes', isNumber: true },
        ],
        rows: most.map(([file, changes]) => [(0,clean/* clean */.u)(file), (0,numbers/* grouped */.zD)(partners(file)), (0,numbers/* grouped */.zD)(changes)]),
    };
    return [{ chart, table }];
}
/** The last part of a path, with the folder that it is in. */
function lastOf(path) {
    const text = (0,clean/* clean */.u)(path);
    const parts = text.split('/');
    const end = parts.slice(-2).join('/');
    return end.length <= LONGEST_PATH ? end : (parts.at(-1) ?? text);
}
function explored(pairs) {
    const places = new Map();
    const placeOf = (path) => {
        const place = places.get(path) ?? places.size;
        places.set(path, place);
        return place;
    };
    const rows = pairs.map((pair) => [placeOf(pair.file1), placeOf(pair.file2), pair.co_changes, pair.file1_changes, pair.file2_changes]);
    return { files: [...places.keys()].map(clean/* clean */.u), pairs: rows };
}

;// CONCATENATED MODULE: ./lib/report/sections/functions.js
// Which functions change most.



const functions_MOST_BARS = 20;
const functions_MOST_ROWS = 25;
const functions = {
    analyzer: 'shotness',
    charts: ['functions'],
    make: ({ analysis }) => functions_section(analysis['shotness']),
};
function functions_section(result) {
    const { aggregate, node_hotness: nodes, start_time_seconds: start, tick_size_seconds: tick } = result;
    const [first] = nodes;
    if (first === undefined)
        return undefined;
    const hot = nodes.filter(({ change_count }) => change_count > 0);
    return {
        id: 'functions',
        title: 'Which functions change most?',
        verdict: `Of ${(0,numbers/* counted */.hS)(aggregate.total_nodes, 'function')}, ${(0,clean/* clean */.u)(first.full_name)} in ${(0,clean/* clean */.u)(first.file)} changed most often: in ${(0,numbers/* counted */.hS)(first.change_count, 'commit')}. ${(0,numbers/* counted */.hS)(aggregate.hot_nodes, 'function has', 'functions have')} changed in 10 commits or more.`,
        figures: [
            {
                ...(hot.length > 0 && {
                    chart: {
                        kind: 'bars',
                        id: 'functions',
                        title: 'Functions, by how many commits changed them',
                        unit: 'commits',
                        bars: hot.slice(0, functions_MOST_BARS).map(({ full_name, file, change_count }) => ({
                            name: `${(0,clean/* clean */.u)(full_name)}  ${(0,clean/* clean */.u)(file.slice(file.lastIndexOf('/') + 1))}`,
                            value: change_count,
                            note: (0,clean/* clean */.u)(file),
                        })),
                    },
                }),
                table: {
                    caption: `The first ${(0,numbers/* grouped */.zD)(Math.min(nodes.length, functions_MOST_ROWS))} of ${(0,numbers/* counted */.hS)(aggregate.total_nodes, 'function')}`,
                    columns: [
                        { title: 'function' },
                        { title: 'file' },
                        { title: 'commits', isNumber: true },
                        { title: 'changes with', isNumber: true },
                        { title: 'last changed' },
                    ],
                    rows: nodes
                        .slice(0, functions_MOST_ROWS)
                        .map((node) => [
                        (0,clean/* clean */.u)(node.full_name),
                        (0,clean/* clean */.u)(node.file),
                        (0,numbers/* grouped */.zD)(node.change_count),
                        (0,numbers/* counted */.hS)(node.coupled_nodes, 'function'),
                        node.last_tick === null ? 'before' : (0,over_time/* dateOfTick */.D5)(node.last_tick, start, tick),
                    ]),
                },
            },
        ],
        reading: [
            'A function counts as changed by a commit that adds or removes a line within it. It keeps its count when its file is renamed.',
            'A function that keeps changing does too much, or sits where every new thing has to be entered: a switch, a table, a constructor.',
        ],
    };
}

// EXTERNAL MODULE: ./lib/analyzers/file-history/result.js + 1 modules
var file_history_result = __webpack_require__(14879);
;// CONCATENATED MODULE: ./lib/report/sections/hotspots.js
// Which files are large and change often, in their folders.



const MOST_FILES = 600;
const hotspots_MOST_ROWS = 25;
const hotspots = {
    analyzer: 'file-history',
    charts: ['hotspots'],
    make: hotspots_section,
};
function hotspots_section({ analysis }) {
    const result = analysis['file-history'];
    const { aggregate, file_churn, hotspots: listed, list_totals } = result;
    const [first] = file_churn;
    if (first === undefined)
        return undefined;
    const lines = linesOf(analysis);
    const commits = new Map([...file_churn, ...listed].map(({ path, commit_count }) => [path, commit_count]));
    const paths = new Set([...commits.keys(), ...lines.keys()]);
    const isByLines = lines.size > 0;
    const leaves = [...paths].map((path) => ({
        path,
        size: (isByLines ? lines.get(path) : commits.get(path)) ?? 0,
        heat: commits.get(path) ?? null,
    }));
    const shown = leaves.filter(({ size }) => size > 0).sort((a, b) => b.size - a.size || compare(a.path, b.path));
    const drawn = shown.slice(0, MOST_FILES);
    const roots = treeOf(drawn);
    const most = [...file_churn].sort((a, b) => b.commit_count - a.commit_count || compare(a.path, b.path));
    const steps = [1, 5, file_history_result/* riskCommits */.yI.MEDIUM, file_history_result/* riskCommits */.yI.HIGH, file_history_result/* riskCommits */.yI.CRITICAL, 2 * file_history_result/* riskCommits */.yI.CRITICAL];
    return {
        id: 'hotspots',
        title: 'Where does it keep changing?',
        verdict: `${(0,numbers/* counted */.hS)(aggregate.high_churn_files, 'file has', 'files have')} changed in ${file_history_result/* riskCommits */.yI.MEDIUM} commits or more, of ${(0,numbers/* grouped */.zD)(aggregate.total_files)}; most often ${(0,clean/* clean */.u)(most[0].path)}, in ${(0,numbers/* counted */.hS)(most[0].commit_count, 'commit')}.`,
        figures: [
            {
                ...(roots.length > 0 && {
                    chart: {
                        kind: 'tree',
                        id: 'hotspots',
                        title: `Files by ${isByLines ? 'lines' : 'commits'} (room) and commits (colour)`,
                        unit: isByLines ? 'lines' : 'commits',
                        heatUnit: 'commits',
                        heatSteps: steps,
                        roots,
                    },
                }),
                table: {
                    caption: `The ${(0,numbers/* grouped */.zD)(Math.min(most.length, hotspots_MOST_ROWS))} files that change most, of ${(0,numbers/* grouped */.zD)(list_totals.file_churn)}${drawn.length < shown.length ? `; drawn are the ${(0,numbers/* grouped */.zD)(drawn.length)} largest` : ''}`,
                    columns: [
                        { title: 'file' },
                        { title: 'commits', isNumber: true },
                        { title: 'lines that came, went or changed', isNumber: true },
                        { title: isByLines ? 'lines' : 'people', isNumber: true },
                    ],
                    rows: most
                        .slice(0, hotspots_MOST_ROWS)
                        .map((file) => [
                        (0,clean/* clean */.u)(file.path),
                        (0,numbers/* grouped */.zD)(file.commit_count),
                        (0,numbers/* grouped */.zD)(file.total_lines_added + file.total_lines_removed + file.total_lines_changed),
                        isByLines ? (0,numbers/* grouped */.zD)(lines.get(file.path) ?? 0) : (0,numbers/* grouped */.zD)(file.contributor_count ?? 0),
                    ]),
                },
            },
        ],
        reading: [
            'Each rectangle is a file, within the rectangle of its folder; its room is its size, its colour how many commits changed it: from 1, 5, 15, 30, 50 and 100 commits on, darker. Grey files are not among those that the report lists.',
            'Large and dark is where work keeps going: a file that is both is worth a second look, because it costs the most to change and is changed the most.',
        ],
    };
}
/** Lines of files alive, as whichever analyzer knows most of them has them. */
function linesOf(analysis) {
    const files = analysis['burndown']?.file_survival;
    if (files !== undefined)
        return new Map(files.map(({ path, current_lines }) => [path, current_lines]));
    const owned = analysis['couples']?.file_ownership ?? [];
    return new Map(owned.map(({ file, lines }) => [file, lines]));
}
/** Files in their folders; folders with nothing but one folder in them are one with it. */
function treeOf(leaves) {
    const root = { folders: new Map(), files: [] };
    for (const { path, size, heat } of leaves) {
        const names = path.split('/');
        const name = names.pop() ?? '';
        let folder = root;
        for (const one of names) {
            let next = folder.folders.get(one);
            if (next === undefined)
                folder.folders.set(one, (next = { folders: new Map(), files: [] }));
            folder = next;
        }
        folder.files.push({ name: (0,clean/* clean */.u)(name), size, heat, children: [] });
    }
    return nodesOf(root);
}
function nodesOf({ folders, files }) {
    const inner = [...folders].map(([name, folder]) => {
        const children = nodesOf(folder);
        const [only] = children;
        return children.length === 1 && only.children.length > 0
            ? { ...only, name: `${(0,clean/* clean */.u)(name)}/${only.name}` }
            : { name: (0,clean/* clean */.u)(name), size: 0, heat: null, children };
    });
    return [...inner, ...files];
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/report/sections/imports.js
// Which modules it stands on, and when they came and went.



const imports_MOST_BARS = 20;
const imports_MOST_ROWS = 25;
const imports = {
    analyzer: 'imports',
    charts: ['imports', 'imports-over-time'],
    make: ({ analysis }) => imports_section(analysis['imports']),
};
function imports_section(result) {
    const { aggregate, start_time_seconds: start, tick_size_seconds: tick } = result;
    const used = result.imports.filter(({ is_relative, files }) => !is_relative && files > 0);
    const [first] = used;
    if (aggregate.total_imports === 0)
        return undefined;
    const date = (at) => (at === null ? 'before' : (0,over_time/* dateOfTick */.D5)(at, start, tick));
    return {
        id: 'imports',
        title: 'What does it stand on?',
        verdict: `${(0,numbers/* counted */.hS)(aggregate.current_imports, 'module is', 'modules are')} imported today, ${(0,numbers/* grouped */.zD)(aggregate.dropped_imports)} no more.${first === undefined ? '' : ` Most files import ${(0,clean/* clean */.u)(first.name)}: ${(0,numbers/* grouped */.zD)(first.files)}.`}`,
        figures: [
            {
                ...(used.length > 0 && {
                    chart: {
                        kind: 'bars',
                        id: 'imports',
                        title: 'Modules of others, by how many files import them',
                        unit: 'files',
                        bars: used.slice(0, imports_MOST_BARS).map(({ name, files, language, adopted }) => ({
                            name: (0,clean/* clean */.u)(name),
                            value: files,
                            note: `${language}, since ${date(adopted)}`,
                        })),
                    },
                }),
                table: {
                    caption: `The first ${(0,numbers/* grouped */.zD)(Math.min(used.length, imports_MOST_ROWS))} modules of others that are in use`,
                    columns: [
                        { title: 'module' },
                        { title: 'language' },
                        { title: 'files', isNumber: true },
                        { title: 'in use since' },
                    ],
                    rows: used
                        .slice(0, imports_MOST_ROWS)
                        .map(({ name, language, files, adopted }) => [(0,clean/* clean */.u)(name), language, (0,numbers/* grouped */.zD)(files), date(adopted)]),
                },
            },
            ...overTime(result),
        ],
        reading: [
            'A module counts once a file that imports it now, whichever names it takes from it. “Of others” are those that are not named by where they lie in the code itself.',
            'A module came into use in the year since which some file has had it without a break, and went when the last file gave it up.',
        ],
    };
}
/** Modules that came into use and went out of it, by year. */
function overTime({ adopted, dropped, list_totals, start_time_seconds: start, tick_size_seconds: tick, }) {
    const dated = (rows) => rows.map(({ tick: at }) => ({ date: (0,over_time/* dateOfTick */.D5)(at, start, tick) }));
    const [came, went] = [dated(adopted), dated(dropped)];
    const dates = [...came, ...went].map(({ date }) => date).sort();
    const spans = (0,over_time/* spansOf */.Ly)(dates, 4);
    if (spans.length < 2)
        return [];
    const isCut = list_totals.adopted > adopted.length || list_totals.dropped > dropped.length;
    const [ins, outs] = [came, went].map((rows) => (0,over_time/* sumsBySpan */._6)(rows, spans, () => 1));
    return [
        {
            chart: {
                kind: 'columns',
                id: 'imports-over-time',
                title: `Modules of others that came and went, a year${isCut ? ', the latest that the report lists' : ''}`,
                unit: 'modules',
                spans,
                series: [
                    { name: 'came, and are in use', values: ins },
                    { name: 'went', values: outs.map((count) => (count === 0 ? 0 : -count)) },
                ],
            },
            table: {
                caption: 'Modules of others by year',
                columns: [{ title: 'year' }, { title: 'came', isNumber: true }, { title: 'went', isNumber: true }],
                rows: spans.map((span, at) => [span, (0,numbers/* grouped */.zD)(ins[at]), (0,numbers/* grouped */.zD)(outs[at])]),
            },
        },
    ];
}

;// CONCATENATED MODULE: ./lib/report/sections/languages.js
// What it is written in.




const languages_MOST_BARS = 12;
const languages = {
    analyzer: 'devs',
    charts: ['languages', 'directories'],
    make: ({ analysis }) => languages_section(analysis['devs']),
};
function languages_section({ languages: all, directories, aggregate }) {
    const [first] = all;
    if (first === undefined || first.total_contribution === 0)
        return undefined;
    const total = all.reduce((sum, { total_contribution }) => sum + total_contribution, 0);
    const folders = directories.map(({ path, ...lines }) => ({
        name: path === labels/* TOP */.wv ? '(top folder)' : `${path}/`,
        ...lines,
    }));
    return {
        id: 'languages',
        title: 'In which languages, and where?',
        verdict: `${(0,numbers/* percent */.KN)((0,numbers/* share */.uM)(first.total_contribution, total))} of all work on lines was on ${(0,clean/* clean */.u)(first.name)}; there are ${(0,numbers/* counted */.hS)(aggregate.total_languages, 'language')} in ${(0,numbers/* counted */.hS)(aggregate.total_directories, 'top folder')}.`,
        figures: [figure('languages', 'language', all), figure('directories', 'folder', folders)],
        reading: [
            'Counted is work: every line that came, went or was changed, over the whole history that was read, whether the file is still there or not.',
        ],
    };
}
function figure(id, what, groups) {
    const { first, rest } = firstOf(groups, languages_MOST_BARS);
    const total = groups.reduce((sum, { total_contribution }) => sum + total_contribution, 0);
    const rows = first.map((group) => ({ ...group, name: (0,clean/* clean */.u)(group.name) }));
    if (rest.length > 0) {
        const sum = (of) => rest.reduce((all, one) => all + of(one), 0);
        rows.push({
            name: `${(0,numbers/* grouped */.zD)(rest.length)} others`,
            total_lines: sum((one) => one.total_lines),
            lines_removed: sum((one) => one.lines_removed),
            lines_changed: sum((one) => one.lines_changed),
            total_contribution: sum((one) => one.total_contribution),
        });
    }
    return {
        chart: {
            kind: 'bars',
            id,
            title: `Lines that came, went or changed, by ${what}`,
            unit: 'lines',
            bars: rows.map(({ name, total_contribution: value }) => ({
                name,
                value,
                note: `${(0,numbers/* percent */.KN)((0,numbers/* share */.uM)(value, total))} of all work`,
            })),
        },
        table: {
            caption: `Work by ${what}`,
            columns: [
                { title: what },
                { title: 'came', isNumber: true },
                { title: 'went', isNumber: true },
                { title: 'changed', isNumber: true },
                { title: 'share', isNumber: true },
            ],
            rows: rows.map((row) => [
                row.name,
                (0,numbers/* grouped */.zD)(row.total_lines),
                (0,numbers/* grouped */.zD)(row.lines_removed),
                (0,numbers/* grouped */.zD)(row.lines_changed),
                (0,numbers/* percent */.KN)((0,numbers/* share */.uM)(row.total_contribution, total)),
            ]),
        },
    };
}

;// CONCATENATED MODULE: ./lib/report/sections/misspellings.js
// Which identifiers were misspelt, and which words again and again.



const misspellings_MOST_BARS = 15;
const misspellings_MOST_ROWS = 25;
const misspellings = {
    analyzer: 'typos',
    charts: ['typos'],
    make: ({ analysis }) => misspellings_section(analysis['typos']),
};
function misspellings_section({ aggregate, typo_list: list, patterns, ...times }) {
    if (aggregate.total_typos === 0)
        return undefined;
    const [most] = patterns;
    const word = most === undefined ? '' : ` Most often it was ${(0,clean/* clean */.u)(most.correct)}, as ${(0,clean/* clean */.u)(most.wrong)}.`;
    const shown = list.slice(0, misspellings_MOST_ROWS);
    return {
        id: 'typos',
        title: 'What was misspelt?',
        verdict: `${(0,numbers/* counted */.hS)(aggregate.total_typos, 'identifier was', 'identifiers were')} corrected, in ${(0,numbers/* counted */.hS)(aggregate.affected_files, 'file')}.${word}`,
        figures: [
            {
                chart: {
                    kind: 'bars',
                    id: 'typos',
                    title: 'Words that were misspelt, by lines corrected',
                    unit: 'lines',
                    bars: patterns.slice(0, misspellings_MOST_BARS).map(({ wrong, correct, frequency, identifiers }) => ({
                        name: (0,clean/* clean */.u)(wrong),
                        value: frequency,
                        note: `${(0,clean/* clean */.u)(correct)}, in ${(0,numbers/* counted */.hS)(identifiers, 'identifier')}`,
                    })),
                },
                table: {
                    caption: `The ${(0,numbers/* grouped */.zD)(shown.length)} corrected last, of ${(0,numbers/* grouped */.zD)(aggregate.total_typos)}`,
                    columns: [
                        { title: 'wrong' },
                        { title: 'correct' },
                        { title: 'lines', isNumber: true },
                        { title: 'first corrected in' },
                        { title: 'date' },
                    ],
                    rows: shown.map(({ wrong, correct, lines, file, line, tick }) => [
                        (0,clean/* clean */.u)(wrong),
                        (0,clean/* clean */.u)(correct),
                        (0,numbers/* grouped */.zD)(lines),
                        (0,clean/* clean */.u)(`${file}:${line}`),
                        (0,over_time/* dateOfTick */.D5)(tick, times.start_time_seconds, times.tick_size_seconds),
                    ]),
                },
            },
        ],
        reading: [
            'Lines that a commit replaced one by one are compared. Where they differ in one identifier only, and one word of it was none and became one by a small edit, that is a corrected typo.',
            'Most pairs that look alike are something else, a rename or another case, and are left out; the report counts them by the reason.',
        ],
    };
}

;// CONCATENATED MODULE: ./lib/report/sections/mood.js
// In what mood the comments are that commits bring.



const mood_MOST_ROWS = 24;
const MOST_PERIODS = 10;
const MOST_CHARACTERS = 160;
const mood = {
    analyzer: 'sentiment',
    charts: ['mood'],
    make: ({ analysis }) => mood_section(analysis['sentiment']),
};
function mood_section(result) {
    const { aggregate, time_series: ticks, low_sentiment_periods: low } = result;
    if (ticks.length === 0)
        return undefined;
    const dates = ticks.map(({ date }) => date);
    const spans = (0,over_time/* spansOf */.Ly)(dates, (0,over_time/* spanLength */.jZ)(dates));
    const name = (0,over_time/* spanName */.YI)(spans);
    const comments = (0,over_time/* sumsBySpan */._6)(ticks, spans, (row) => row.comment_count);
    const positive = (0,over_time/* sumsBySpan */._6)(ticks, spans, (row) => row.positive_comments);
    const negative = (0,over_time/* sumsBySpan */._6)(ticks, spans, (row) => row.negative_comments);
    const outspoken = aggregate.positive_comments + aggregate.negative_comments;
    const first = Math.max(0, spans.length - mood_MOST_ROWS);
    return {
        id: 'mood',
        title: 'In what mood is it commented?',
        verdict: verdict(result, outspoken),
        figures: [
            {
                chart: {
                    kind: 'columns',
                    id: 'mood',
                    title: `Comments with a mood, a ${name}`,
                    unit: 'comments',
                    spans,
                    series: [
                        { name: 'positive', values: positive },
                        { name: 'negative', values: negative.map((count) => (count === 0 ? 0 : -count)) },
                    ],
                },
                table: {
                    caption: `The last ${(0,numbers/* counted */.hS)(spans.length - first, name)}`,
                    columns: [
                        { title: name },
                        { title: 'comments', isNumber: true },
                        { title: 'positive', isNumber: true },
                        { title: 'negative', isNumber: true },
                    ],
                    rows: spans
                        .map((span, at) => [span, (0,numbers/* grouped */.zD)(comments[at]), (0,numbers/* grouped */.zD)(positive[at]), (0,numbers/* grouped */.zD)(negative[at])])
                        .slice(first),
                },
            },
            ...(low.length === 0 ? [] : [{ table: lowest(low, result.list_totals.low_sentiment_periods) }]),
        ],
        reading: [
            'Of each comment that is new or changed the words are looked up in a list of words with a mood (VADER), without those that mean something else to programmers, such as kill or error. Most comments have none, and that is as it should be.',
            'This cannot know irony, other languages than English, or what is never written down. It says something about comments, and little about those who wrote them.',
        ],
    };
}
function verdict({ aggregate, trend }, outspoken) {
    const said = `${(0,numbers/* grouped */.zD)(outspoken)} of ${(0,numbers/* counted */.hS)(aggregate.total_comments, 'comment')} have a mood`;
    if (outspoken === 0)
        return `${said}.`;
    const positive = (0,numbers/* percent */.KN)((0,numbers/* share */.uM)(aggregate.positive_comments, outspoken));
    const way = trend === null
        ? ''
        : trend.trend_direction === 'stable'
            ? '; over time that is about the same'
            : `; over time the mood is ${trend.trend_direction}`;
    return `${said}, ${positive} of them a good one${way}.`;
}
function lowest(periods, total) {
    const shown = periods.slice(0, MOST_PERIODS);
    return {
        caption: `The lowest ${(0,numbers/* grouped */.zD)(shown.length)} of ${(0,numbers/* counted */.hS)(total, 'time')} of low mood, with the comment that is the worst`,
        columns: [{ title: 'date' }, { title: 'mood', isNumber: true }, { title: 'where' }, { title: 'comment' }],
        rows: shown.map(({ date, sentiment, comments: [worst] }) => [
            date,
            sentiment.toFixed(2),
            worst === undefined ? '' : (0,clean/* clean */.u)(`${worst.file}:${worst.line}`),
            worst === undefined || worst.text === null ? '' : (0,clean/* clean */.u)(cut(worst.text)),
        ]),
    };
}
function cut(text) {
    const characters = Array.from(text.slice(0, 2 * MOST_CHARACTERS));
    return characters.length <= MOST_CHARACTERS ? text : `${characters.slice(0, MOST_CHARACTERS).join('')}…`;
}

;// CONCATENATED MODULE: ./lib/report/sections/overwrites.js
// Who overwrites whom.



const MOST_PEOPLE = 15;
const overwrites_MOST_ROWS = 20;
const overwrites = {
    analyzer: 'burndown',
    charts: ['overwrites'],
    make: ({ analysis }) => overwrites_section(analysis['burndown']),
};
function overwrites_section(result) {
    const { interactions = [], developer_survival: people = [] } = result;
    const removed = sum(interactions);
    if (people.length < 2 || removed === 0)
        return undefined;
    const nameOf = (0,text_people/* shownNames */.kA)(result);
    const shown = busiest(interactions).slice(0, MOST_PEOPLE);
    const places = new Map(shown.map((id, at) => [id, at]));
    const cells = interactions.flatMap(({ author_id, modifier_id, lines_modified }) => {
        const [row, column] = [places.get(author_id), places.get(modifier_id)];
        return row === undefined || column === undefined || lines_modified <= 0 ? [] : [[row, column, lines_modified]];
    });
    const pairs = interactions
        .filter(({ author_id, modifier_id }) => author_id !== modifier_id)
        .sort((a, b) => b.lines_modified - a.lines_modified || a.author_id - b.author_id || a.modifier_id - b.modifier_id);
    const own = (0,numbers/* share */.uM)(sum(interactions.filter(({ is_self_modify }) => is_self_modify)), removed);
    const [most] = pairs;
    return {
        id: 'overwrites',
        title: 'Who overwrites whom?',
        verdict: `Of ${(0,numbers/* counted */.hS)(removed, 'line')} that were removed or replaced, ${(0,numbers/* percent */.KN)(own)} were the remover’s own.${most === undefined
            ? ''
            : ` The most between two people: ${(0,numbers/* grouped */.zD)(most.lines_modified)} of ${(0,clean/* clean */.u)(nameOf(most.author_id))}, by ${(0,clean/* clean */.u)(nameOf(most.modifier_id))}.`}`,
        figures: [
            {
                chart: {
                    kind: 'heat',
                    id: 'overwrites',
                    title: `Lines removed, among the ${(0,numbers/* grouped */.zD)(shown.length)} people most at it`,
                    unit: 'lines',
                    rowsAre: 'lines of',
                    columnsAre: 'removed by',
                    names: shown.map((id) => (0,clean/* clean */.u)(nameOf(id))),
                    cells,
                },
                table: {
                    caption: `Pairs of people, the ${(0,numbers/* grouped */.zD)(Math.min(pairs.length, overwrites_MOST_ROWS))} with the most of ${(0,numbers/* grouped */.zD)(pairs.length)}`,
                    columns: [{ title: 'lines of' }, { title: 'removed by' }, { title: 'lines', isNumber: true }],
                    rows: pairs
                        .slice(0, overwrites_MOST_ROWS)
                        .map((pair) => [
                        (0,clean/* clean */.u)(nameOf(pair.author_id)),
                        (0,clean/* clean */.u)(nameOf(pair.modifier_id)),
                        (0,numbers/* grouped */.zD)(pair.lines_modified),
                    ]),
                },
            },
        ],
        reading: [
            'A row is the person who wrote lines, a column the person who removed or replaced them; the darker the cell, the more lines, in steps of equal ratio. The diagonal is what people changed of their own.',
            'A dark column is somebody who reworks the code of many; a dark row somebody whose code is reworked by many. Neither is good or bad by itself: a formatter run over the whole code makes a dark column, too.',
        ],
    };
}
/** People by how many lines they removed or lost, the most first; nobody left out. */
function busiest(interactions) {
    const lines = new Map();
    for (const { author_id, modifier_id, lines_modified } of interactions) {
        for (const id of new Set([author_id, modifier_id])) {
            if (id >= 0)
                lines.set(id, (lines.get(id) ?? 0) + lines_modified);
        }
    }
    return [...lines].sort(([a, x], [b, y]) => y - x || a - b).map(([id]) => id);
}
function sum(rows) {
    return rows.reduce((total, { lines_modified }) => total + lines_modified, 0);
}

;// CONCATENATED MODULE: ./lib/report/sections/ownership.js
// Whose lines are alive, over time.





const MOST_LAYERS = 10;
const ownership_MOST_ROWS = 25;
const ownership = {
    analyzer: 'burndown',
    charts: ['ownership'],
    make: (report) => ownership_section(report.analysis['burndown'], report),
};
function ownership_section(result, report) {
    const { developer_survival: people = [], aggregate } = result;
    if (people.length === 0 || aggregate.total_lines_written === 0)
        return undefined;
    const sorted = [...people].sort((a, b) => b.current_lines - a.current_lines || a.id - b.id);
    const nameOf = (0,text_people/* shownNames */.kA)(result);
    const [first] = sorted;
    return {
        id: 'ownership',
        title: 'Whose code is it?',
        verdict: `${(0,clean/* clean */.u)(nameOf(first.id))} wrote ${(0,numbers/* percent */.KN)((0,numbers/* share */.uM)(first.current_lines, aggregate.total_current_lines))} of the lines that are alive; ${(0,numbers/* counted */.hS)(sorted.filter(({ current_lines }) => current_lines > 0).length, 'person has', 'people have')} lines in the code of today.`,
        figures: [
            { ...(result.matrix.length > 1 && { chart: ownership_chart(result, sorted, report) }), table: ownership_table(result, sorted) },
        ],
        reading: [
            'Each layer is the lines of one person that were alive at a moment, whoever changed them last being their author. The people with the most lines today have a layer of their own; everybody else is “others”.',
            'A layer that sinks is code of somebody whose lines are being replaced. At 100 %, a layer that stays wide after its author has left is knowledge that left, too.',
        ],
    };
}
function ownership_chart(result, sorted, report) {
    const { matrix, sample_dates } = result;
    const rows = (0,over_time/* evenRows */.mq)(matrix.length);
    const nameOf = (0,text_people/* shownNames */.kA)(result);
    const { first } = firstOf(sorted, MOST_LAYERS);
    const parts = first.map(({ id, matrix: own }) => ({
        name: (0,clean/* clean */.u)(nameOf(id)),
        amounts: (0,over_time/* amountsAt */.lr)(own, matrix.length),
    }));
    const others = sorted.length > first.length ? (0,numbers/* counted */.hS)(sorted.length - first.length, 'other') : 'others';
    const dates = rows.map((row) => sample_dates[row]);
    return {
        kind: 'stacked',
        id: 'ownership',
        title: 'Lines alive, by who wrote them',
        unit: 'lines',
        dates,
        series: (0,over_time/* layersOf */.w)(matrix, rows, parts, others),
        groupings: [],
        order: 'distinct',
        markers: (0,over_time/* releaseMarkers */.rv)(report, dates),
    };
}
function ownership_table(result, sorted) {
    const nameOf = (0,text_people/* shownNames */.kA)(result);
    const alive = result.aggregate.total_current_lines;
    const { first, rest } = firstOf(sorted, ownership_MOST_ROWS);
    const row = (name, current, written) => [
        name,
        (0,numbers/* grouped */.zD)(written),
        (0,numbers/* grouped */.zD)(current),
        (0,numbers/* percent */.KN)((0,numbers/* share */.uM)(current, written)),
        (0,numbers/* percent */.KN)((0,numbers/* share */.uM)(current, alive)),
    ];
    const sum = (of) => rest.reduce((total, one) => total + of(one), 0);
    return {
        caption: `Lines by person, the ${(0,numbers/* grouped */.zD)(first.length)} with the most alive`,
        columns: [
            { title: 'person' },
            { title: 'written', isNumber: true },
            { title: 'alive', isNumber: true },
            { title: 'survival', isNumber: true },
            { title: 'share of the code', isNumber: true },
        ],
        rows: [
            ...first.map((person) => row((0,clean/* clean */.u)(nameOf(person.id)), person.current_lines, person.lines_written)),
            ...(rest.length === 0
                ? []
                : [
                    row((0,numbers/* counted */.hS)(rest.length, 'other'), sum((one) => one.current_lines), sum((one) => one.lines_written)),
                ]),
        ],
    };
}

;// CONCATENATED MODULE: ./lib/report/sections/places.js
// Where the lines are: by directory and by language, over time.





const places_MOST_LAYERS = 10;
const places_MOST_ROWS = 25;
const places = {
    analyzer: 'burndown',
    charts: ['lines-by-directory', 'lines-by-language'],
    make: (report) => places_section(report.analysis['burndown'], report),
};
function places_section(result, report) {
    const { directories, languages, aggregate } = result;
    const [directory] = directories;
    const [language] = languages;
    if (aggregate.total_current_lines === 0 || directory === undefined || language === undefined)
        return undefined;
    const part = ({ current_lines: lines }) => (0,numbers/* percent */.KN)((0,numbers/* share */.uM)(lines, aggregate.total_current_lines));
    return {
        id: 'places',
        title: 'Where is the code?',
        verdict: `The most lines are in ${titleOf(directory)}, ${part(directory)} of all; the most of a language are ${language.name === labels/* OTHER */.Zs ? 'in none that is known' : (0,clean/* clean */.u)(language.name)}, ${part(language)}.`,
        figures: [
            places_figure(result, report, directories, { id: 'lines-by-directory', noun: 'directory', nouns: 'directories' }),
            places_figure(result, report, languages, { id: 'lines-by-language', noun: 'language', nouns: 'languages' }),
        ],
        reading: [
            'Each layer is the lines that were alive in one top-level directory, or in one language, at a moment. The places with the most lines today have a layer of their own, everything else is “others”.',
            'A layer that ends while another begins at the same height is code that moved; one that only ends was thrown out. Languages are told by the names of files.',
        ],
    };
}
/** The files at the top are in no directory that has a name. */
function titleOf({ name }) {
    return name === labels/* TOP */.wv ? 'no directory' : (0,clean/* clean */.u)(name);
}
function places_figure(result, report, all, { id, noun, nouns }) {
    const { first } = firstOf(all, places_MOST_ROWS);
    const alive = result.aggregate.total_current_lines;
    const row = (name, lines) => [name, (0,numbers/* grouped */.zD)(lines), (0,numbers/* percent */.KN)((0,numbers/* share */.uM)(lines, alive))];
    // A result names the first places only.
    const others = first.reduce((left, { current_lines: lines }) => left - lines, alive);
    return {
        ...(result.matrix.length > 1 && { chart: places_chart(result, report, all, { id, noun, nouns }) }),
        table: {
            caption: `Lines alive by ${noun}`,
            columns: [{ title: noun }, { title: 'lines', isNumber: true }, { title: 'share', isNumber: true }],
            rows: [
                ...first.map((place) => row(titleOf(place), place.current_lines)),
                ...(others > 0 ? [row(`other ${nouns}`, others)] : []),
            ],
        },
    };
}
function places_chart({ matrix, sample_dates }, report, all, { id, noun }) {
    const rows = (0,over_time/* evenRows */.mq)(matrix.length);
    const dates = rows.map((row) => sample_dates[row]);
    const shown = firstOf(all, places_MOST_LAYERS).first;
    const parts = shown.map((place) => ({ name: titleOf(place), amounts: (0,over_time/* amountsAt */.lr)(place.matrix, matrix.length) }));
    return {
        kind: 'stacked',
        id,
        title: `Lines alive, by ${noun}`,
        unit: 'lines',
        dates,
        series: (0,over_time/* layersOf */.w)(matrix, rows, parts, 'others'),
        groupings: [],
        order: 'distinct',
        markers: (0,over_time/* releaseMarkers */.rv)(report, dates),
    };
}

// EXTERNAL MODULE: ./lib/report/text/lifetimes.js
var lifetimes = __webpack_require__(24916);
;// CONCATENATED MODULE: ./lib/report/sections/survival.js
// How long lines live.



const survival = {
    analyzer: 'burndown',
    charts: ['survival'],
    make: ({ analysis }) => survival_section(analysis['burndown']),
};
function survival_section({ line_survival: curve }) {
    if (curve.age_days.length < 2)
        return undefined;
    const rows = (0,over_time/* evenRows */.mq)(curve.age_days.length);
    const reached = (0,lifetimes/* agesReached */.B0)(curve);
    return {
        id: 'survival',
        title: 'How long does a line live?',
        verdict: verdictOf(curve),
        figures: [
            {
                chart: {
                    kind: 'curve',
                    id: 'survival',
                    title: 'Share of lines that live longer than an age',
                    unit: 'still alive',
                    ages: rows.map((row) => curve.age_days[row]),
                    shares: rows.map((row) => curve.survival[row]),
                    half: curve.half_life_days,
                },
                table: {
                    caption: 'Lines that live longer than',
                    columns: [
                        { title: 'age' },
                        { title: 'days', isNumber: true },
                        { title: 'reached by lines', isNumber: true },
                        { title: 'live longer', isNumber: true },
                    ],
                    rows: reached.map(({ at, name }) => [
                        name,
                        (0,numbers/* grouped */.zD)(curve.age_days[at]),
                        (0,numbers/* grouped */.zD)(curve.lines_at_risk[at]),
                        (0,numbers/* percent */.KN)(curve.survival[at]),
                    ]),
                },
            },
        ],
        reading: [
            'The curve starts at 100 % and falls by every line that is removed or replaced, at the age it then has (Kaplan and Meier’s estimate). Lines that are alive count for the ages that they have reached.',
            'The half-life is the age that half of all lines reach. A curve that drops at once and then runs flat is code that is reworked while it is fresh, and then stays.',
            'Towards the right few lines are old enough to tell anything; the table says how many.',
        ],
    };
}
function verdictOf({ half_life_days: half, survival: shares, age_days }) {
    if (half !== null)
        return `Half of all lines live longer than ${half < 365 ? (0,numbers/* days */._3)(half) : (0,numbers/* years */.VS)(half)}.`;
    const [last, oldest] = [shares.at(-1) ?? 1, age_days.at(-1) ?? 0];
    return `More than half of all lines live on: ${(0,numbers/* percent */.KN)(last)} live longer than ${(0,numbers/* days */._3)(oldest)}, the oldest age there is.`;
}

;// CONCATENATED MODULE: ./lib/report/sections/registry.js
// The sections there are, in the order of a page.














const sectionMakers = [
    burndown,
    survival,
    places,
    ownership,
    overwrites,
    activity,
    languages,
    busFactor,
    hotspots,
    coupling,
    functions,
    imports,
    mood,
    misspellings,
];
/** The sections of a report. */
function sectionsOf(report) {
    return sectionMakers.flatMap((maker) => {
        const section = report.analysis[maker.analyzer] === undefined ? undefined : maker.make(report);
        return section === undefined ? [] : [section];
    });
}
/** Ids of the charts that a report of some analyzers may have. */
function chartIdsOf(analyzers) {
    return sectionMakers.flatMap(({ analyzer, charts }) => (analyzers.includes(analyzer) ? charts : []));
}


/***/ })

};
