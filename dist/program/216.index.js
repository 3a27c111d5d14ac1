export const id = 216;
export const ids = [216];
export const modules = {

/***/ 13216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
// EXTERNAL MODULE: ./lib/report/text/lifetimes.js
var lifetimes = __webpack_require__(24916);
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
/** The sections of an analyzer. */
function sectionsOf(id, result, sheet) {
    switch (id) {
        case 'burndown':
            return [headline, births/* births */.XE, lifetimes/* linesOverTime */.NT, lifetimes/* lineLifetimes */.zn, people/* people */.c0, people/* removals */.k3, files].map((section) => section(result, sheet));
        case 'couples':
            return [coupledFiles, coupledPeople, peopleOfFiles].map((section) => section(result, sheet));
        case 'devs':
            return [devs/* developers */.wm, devs/* languages */.eo, devs/* busFactors */.bm].map((section) => section(result, sheet));
        case 'file-history':
            return [hotspots(result, sheet)];
        default:
            return [unknown(id, sheet)];
    }
}
/** An analyzer that has no section here. */
function unknown(id, sheet) {
    return [sheet.heading((0,display_width/* cut */.Jj)((0,display_width/* oneLine */.TN)(id), sheet.columns)), '  see --format json'];
}


/***/ })

};
