export const id = 827;
export const ids = [827];
export const modules = {

/***/ 78827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderText: () => (/* binding */ renderText)
});

// EXTERNAL MODULE: ./lib/report/text/births.js
var births = __webpack_require__(50948);
// EXTERNAL MODULE: ./lib/report/text/display-width.js
var display_width = __webpack_require__(9483);
// EXTERNAL MODULE: ./lib/analyzers/burndown/sparse-matrix.js
var sparse_matrix = __webpack_require__(89135);
// EXTERNAL MODULE: ./lib/report/text/numbers.js
var text_numbers = __webpack_require__(42626);
// EXTERNAL MODULE: ./lib/report/text/table.js
var table = __webpack_require__(79668);
;// CONCATENATED MODULE: ./lib/report/text/people.js
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
        rows.push({ ...sumOf(rest), name: (0,text_numbers/* counted */.hS)(rest.length, 'other') });
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
        cells: rows.map((row) => (0,text_numbers/* grouped */.zD)(row.written)),
        ink: sheet.faint,
    };
    return [
        sheet.heading('Whose lines are alive'),
        ...(0,table/* table */.t)(sheet, [
            { title: 'name', cells: rows.map(({ name }) => name), keep: 'start' },
            ...(sheet.columns < WIDE ? [] : [writtenColumn]),
            { title: 'alive', align: 'right', cells: rows.map((row) => (0,text_numbers/* grouped */.zD)(row.lines)) },
            { title: 'survival', align: 'right', cells: rows.map((row) => (0,text_numbers/* percent */.KN)((0,text_numbers/* share */.uM)(row.lines, row.written))) },
            { title: 'share', align: 'right', cells: rows.map((row) => (0,text_numbers/* percent */.KN)((0,text_numbers/* share */.uM)(row.lines, alive))) },
        ], rows.map((row) => (0,text_numbers/* share */.uM)(row.lines, most))),
    ];
}
/** Pairs of different people by the lines that one removed of the other. */
function removals(result, sheet) {
    const { interactions } = result;
    if (interactions === undefined || interactions.length === 0)
        return [];
    const sum = (rows) => rows.reduce((total, { lines_modified }) => total + lines_modified, 0);
    const own = (0,text_numbers/* share */.uM)(sum(interactions.filter(({ is_self_modify }) => is_self_modify)), sum(interactions));
    const pairs = interactions
        .filter(({ author_id, modifier_id }) => author_id !== modifier_id)
        .sort((a, b) => b.lines_modified - a.lines_modified || a.author_id - b.author_id || a.modifier_id - b.modifier_id)
        .slice(0, MOST_PAIRS);
    const nameOf = shownNames(result);
    const title = 'Who removes whose lines';
    const note = `${(0,text_numbers/* percent */.KN)(own)} of all lines removed were their remover's own`;
    if (pairs.length === 0)
        return [sheet.heading(title), `  ${sheet.faint(note)}`];
    return [
        sheet.heading(title),
        ...(0,table/* table */.t)(sheet, [
            { title: 'lines', align: 'right', cells: pairs.map(({ lines_modified }) => (0,text_numbers/* grouped */.zD)(lines_modified)) },
            { title: 'of', cells: pairs.map(({ author_id }) => nameOf(author_id)), keep: 'start' },
            { title: 'removed by', cells: pairs.map(({ modifier_id }) => nameOf(modifier_id)), keep: 'start' },
        ]),
        `  ${sheet.faint(note)}`,
    ];
}
/**
 * The names to show people by, by id: without the mail where nobody else has the name. Whoever has no number there is left out.
 */
function shownNames({ developer_survival = [] }) {
    const namesakes = new Map();
    const nameOnly = (name) => name.replace(/ <[^<>]*>$/, '');
    for (const { name } of developer_survival)
        namesakes.set(nameOnly(name), (namesakes.get(nameOnly(name)) ?? 0) + 1);
    const names = developer_survival.map(({ name, is_bot }) => {
        const clean = (0,display_width/* oneLine */.TN)(namesakes.get(nameOnly(name)) === 1 ? nameOnly(name) : name);
        return `${clean === '' ? '(no name)' : clean}${is_bot ? ' (bot)' : ''}`;
    });
    return (id) => names.at(id < 0 ? names.length : id) ?? 'left out';
}
function sumOf(some) {
    return some.reduce(({ lines, written }, person) => ({ lines: lines + person.current_lines, written: written + person.lines_written }), { lines: 0, written: 0 });
}

;// CONCATENATED MODULE: ./lib/report/text/files.js
// The largest files, and whose they are mostly.





const MOST_FILES = 10;
/** Files with the most lines: whose they are if people are known, else how much is left of each band's peak. */
function files(result, sheet) {
    const { file_survival, developer_survival } = result;
    if (file_survival === undefined || file_survival.length === 0)
        return [];
    const rows = [...file_survival].sort((a, b) => b.current_lines - a.current_lines).slice(0, MOST_FILES);
    const nameOf = shownNames(result);
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
    const results = Object.entries(analysis).flatMap(([id, result]) => id === 'burndown' ? burndown(result, sheet) : [unknown(id, sheet)]);
    const sections = [(0,header/* header */.wx)(source, sheet), ...results].filter((lines) => lines.length > 0);
    return sections.map((lines) => lines.map((line) => `${line}\n`).join('')).join('\n');
}
function burndown(result, sheet) {
    return [headline, births/* births */.XE, lifetimes/* linesOverTime */.NT, lifetimes/* lineLifetimes */.zn, people, removals, files].map((section) => section(result, sheet));
}
/** An analyzer that has no section here. */
function unknown(id, sheet) {
    return [sheet.heading((0,display_width/* cut */.Jj)((0,display_width/* oneLine */.TN)(id), sheet.columns)), '  see --format json'];
}


/***/ })

};
