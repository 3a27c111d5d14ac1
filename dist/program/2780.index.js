'use strict';
const moduleUrl = require('node:url').pathToFileURL(__filename).href;
exports.id = 2780;
exports.ids = [2780];
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

/***/ 36057:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ pageScript),
/* harmony export */   Kt: () => (/* binding */ assetPlace),
/* harmony export */   ih: () => (/* binding */ pageProgram),
/* harmony export */   wQ: () => (/* binding */ unpackedAsset)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30714);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17594);
// What draws, which lies in ../assets (scripts/build-assets.mjs), compressed, and is unpacked when it is asked for. The page's script is the text that goes
// into a page, and is run here, where there is no browser, to draw SVG.




/**
 * Beside the folder of this file, as in src/ and lib/, or of the bundle. Not written as `new URL('…', moduleUrl)`: bundlers take that for an
 * asset to rename.
 */
const folders = ['../assets/', './assets/'].map((path) => new URL(path, moduleUrl));
/** Where a file of the assets lies. Throws `bug-asset` if it is not there. */
function assetPlace(name) {
    const place = folders.map((folder) => new URL(name, folder)).find((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file));
    if (place !== undefined)
        return place;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CodefangError */ .UD('bug-asset', `${name} is missing beside the program`, {
        hint: 'reports in HTML, SVG and PNG need it; install codefang again',
    });
}
/** A file of the assets as it was before it was compressed. Throws `bug-asset` if it is not there. */
function unpackedAsset(name) {
    return (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.brotliDecompressSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(assetPlace(name)));
}
let script;
let program;
/** The script, as it stands in a page. */
function pageScript() {
    script ??= unpackedAsset('page.js.br').toString('utf8');
    return script;
}
/** The script's own functions. */
function pageProgram() {
    program ??= (0,node_vm__WEBPACK_IMPORTED_MODULE_1__.compileFunction)(`${pageScript()}\nreturn codefangPage;`)();
    return program;
}


/***/ }),

/***/ 52744:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZD: () => (/* binding */ escapeHtml)
/* harmony export */ });
/* unused harmony exports amount, short, percentage, moment, age, shortened */
// Numbers and texts in charts and their tooltips. Runs in browsers, too.
let whole;
let compact;
/** `12,345`; `0.4` for what would be rounded to nothing. */
function amount(value) {
    whole ??= new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
    return Math.abs(value) >= 10 || Number.isInteger(value) ? whole.format(value) : String(Number(value.toFixed(1)));
}
/** `12K`, `3.4M`: for axes. */
function short(value) {
    compact ??= new Intl.NumberFormat('en-US', { notation: 'compact', maximumSignificantDigits: 3 });
    return compact.format(value);
}
/** `45.9 %`. */
function percentage(share) {
    return `${(100 * share).toFixed(1)} %`;
}
/** A date as it is; an instant as `2020-01-31 15:00`. */
function moment(date) {
    return date.replace('T', ' ').replace(/(:00)?Z$/, '');
}
/** Days as days, months or years. */
function age(days) {
    if (days < 90)
        return `${amount(days)} days`;
    return days < 730 ? `${(days / 30.44).toFixed(0)} months` : `${(days / 365.2425).toFixed(1)} years`;
}
/** The last characters of a path, the first of a name: at most so many. */
function shortened(text, most, keep) {
    const characters = Array.from(text);
    if (characters.length <= most)
        return text;
    return keep === 'end' ? `…${characters.slice(1 - most).join('')}` : `${characters.slice(0, most - 1).join('')}…`;
}
const ESCAPES = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['"', '&quot;'],
    ["'", '&#39;'],
]);
/** A text as HTML that shows it, in elements and in quoted attributes. */
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, (character) => ESCAPES.get(character) ?? character);
}


/***/ }),

/***/ 89811:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ light),
/* harmony export */   J0: () => (/* binding */ ramp),
/* harmony export */   XT: () => (/* binding */ dark)
/* harmony export */ });
// Colours, on light and on dark paper. Law: colours at the same place of both themes mean the same, and no two of the light theme that stand
// for different ones of the dark are equal, for in an SVG file the dark ones take the light ones' place by their values (../svg.ts).
const light = {
    paper: '#ffffff',
    ink: '#1f2328',
    faint: '#57606a',
    rule: '#d8dee4',
    ages: ['#3b2a6e', '#3f5fae', '#2794a0', '#59b26b', '#d9b93b', '#e07a35', '#c8453b'],
    distinct: [
        '#2f66c4',
        '#d9731a',
        '#2c9563',
        '#b8376f',
        '#7658c4',
        '#b89200',
        '#1590ad',
        '#8d5a4a',
        '#64852a',
        '#d46a9f',
        '#4b5c90',
        '#9b6203',
    ],
    others: '#a9b1ba',
    heat: ['#fdebd3', '#fbcb95', '#f6a25d', '#e8713a', '#c9402b', '#8f1d24'],
    onHeat: ['#1e2227', '#1e2228', '#1e2229', '#1d2227', '#fffffe', '#fffefe'],
    cold: '#e6eaef',
};
const dark = {
    paper: '#0d1117',
    ink: '#e6edf3',
    faint: '#9da7b3',
    rule: '#30363d',
    ages: ['#8173d6', '#5f8fe6', '#3bbdc8', '#7fd08a', '#f0d264', '#ff9d57', '#ff7168'],
    distinct: [
        '#6ea0f5',
        '#f59b4a',
        '#4dc48d',
        '#e76ba2',
        '#a48bf0',
        '#dcb93a',
        '#45bfdc',
        '#c08d7c',
        '#9bbf55',
        '#f09bc6',
        '#8a9bd2',
        '#cf9440',
    ],
    others: '#6e7681',
    heat: ['#3a2a1f', '#5c3a22', '#8a4b24', '#b8602c', '#e07a3e', '#ffa36b'],
    onHeat: ['#e6edf4', '#e6edf5', '#e6edf6', '#fffefd', '#0d1118', '#0d1119'],
    cold: '#21262d',
};
/** So many colours from the first to the last of a ramp, evenly. */
function ramp(stops, count) {
    return Array.from({ length: count }, (_, at) => {
        const place = count === 1 ? 0.3 * (stops.length - 1) : (at * (stops.length - 1)) / (count - 1);
        const below = Math.min(Math.floor(place), stops.length - 2);
        return mixed(stops[below], stops[below + 1], place - below);
    });
}
function mixed(one, other, part) {
    const channel = (at) => {
        const [a, b] = [one, other].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
        return Math.round(a + (b - a) * part)
            .toString(16)
            .padStart(2, '0');
    };
    return `#${channel(1)}${channel(3)}${channel(5)}`;
}


/***/ }),

/***/ 5916:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ headlineOf)
/* harmony export */ });
// The few figures that outputs, thresholds and the first lines of a comment are made of, taken from results. Pure. What a run did not measure
// is undefined, never 0.
/** The figures of results by analyzer id. */
function headlineOf(results) {
    const burndown = results['burndown'];
    const aggregate = member(burndown, 'aggregate');
    const survival = member(burndown, 'line_survival');
    const halfLife = member(survival, 'half_life_days');
    return {
        currentLines: number(aggregate, 'total_current_lines'),
        survivalRate: number(aggregate, 'overall_survival_rate'),
        halfLifeDays: halfLife === null ? null : number(survival, 'half_life_days'),
        files: number(aggregate, 'tracked_files') ?? filesOf(results),
        busFactor: number(member(results['devs'], 'aggregate'), 'project_bus_factor'),
        hotspots: number(member(results['file-history'], 'aggregate'), 'high_churn_files'),
        coupledPairs: number(member(results['couples'], 'list_totals'), 'file_coupling'),
    };
}
/** Files alive, as the other analyzers of files count them. */
function filesOf(results) {
    return ['couples', 'file-history']
        .map((id) => number(member(results[id], 'aggregate'), 'total_files'))
        .find((files) => files !== undefined);
}
function member(value, name) {
    return typeof value === 'object' && value !== null ? value[name] : undefined;
}
function number(value, name) {
    const found = member(value, name);
    return typeof found === 'number' && Number.isFinite(found) ? found : undefined;
}


/***/ }),

/***/ 37450:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dataOf: () => (/* binding */ dataOf),
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/report/assets.js
var assets = __webpack_require__(36057);
// EXTERNAL MODULE: ./lib/report/charts/numbers.js
var numbers = __webpack_require__(52744);
;// CONCATENATED MODULE: ./lib/report/charts/page-data.js
// What an HTML report has inside, as JSON: all that is drawn in it.
/** Names the shape; changes when a key changes its meaning or goes. */
const pageSchema = 'codefang.page.v1';

// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
// EXTERNAL MODULE: ./lib/report/sections/clean.js
var clean = __webpack_require__(79206);
// EXTERNAL MODULE: ./lib/report/text/header.js
var header = __webpack_require__(82527);
// EXTERNAL MODULE: ./lib/report/text/numbers.js
var text_numbers = __webpack_require__(42626);
;// CONCATENATED MODULE: ./lib/report/html/head.js
// The top of a page: what was read, how complete it is, and the figures to take away.





const SHORT_ID = 10;
/** The repository's name. */
function title({ repository }) {
    return (0,clean/* clean */.u)(repository);
}
/** Which commit, which commits before it, which files. */
function whatWasRead({ head, commits, selection }) {
    const ref = head.ref === null ? 'at' : (0,clean/* clean */.u)(head.ref.replace(/^refs\/(heads|tags)\//, ''));
    const rows = [
        ['Read', `${ref} ${head.oid.slice(0, SHORT_ID)}`],
        ['Commits', `${(0,header/* commitsOf */.g3)(commits)}${(0,header/* periodOf */.jH)(commits.from, commits.to)}`],
        ...(commits.earlier === null
            ? []
            : [['Before', `${(0,text_numbers/* counted */.hS)(commits.earlier.count, 'commit')}, taken as one`]]),
        [
            'Files',
            `${(0,text_numbers/* grouped */.zD)(selection.files.counted)} counted, ${(0,text_numbers/* grouped */.zD)(selection.files.left_out)} left out${(0,header/* rulesOf */.fD)(selection.left_out)}`,
        ],
    ];
    return `<dl class="read">${rows.map(([name, text]) => `<div><dt>${name}</dt><dd><bdi>${(0,numbers/* escapeHtml */.ZD)(text)}</bdi></dd></div>`).join('')}</dl>`;
}
/** Whether anything is missing, and what. */
function completeness(source) {
    const partial = (0,header/* partialOf */.Z1)(source);
    const notes = [...partial, ...(0,header/* limitsOf */.Af)(source)];
    if (notes.length === 0)
        return '<p class="complete">Complete: nothing is missing and no limit was met.</p>';
    const isPart = partial.length > 0 || source.completeness.shallow;
    const items = notes.map((text) => `<li>${(0,numbers/* escapeHtml */.ZD)(text)}</li>`).join('');
    return `<div class="${isPart ? 'alarm' : 'note'}"><p>${isPart ? 'This is a part of the history only:' : 'Every commit was read, but:'}</p><ul>${items}</ul></div>`;
}
/** The figures of all analyzers that ran. */
function keyFigures({ source, analysis }) {
    const { currentLines, survivalRate, halfLifeDays, files, busFactor, hotspots, coupledPairs } = (0,headline/* headlineOf */.g)(analysis);
    const burndown = analysis['burndown'];
    const cards = [
        ['commits', (0,text_numbers/* grouped */.zD)(source.commits.count)],
        ['files', files === undefined ? undefined : (0,text_numbers/* grouped */.zD)(files)],
        ['lines alive', currentLines === undefined ? undefined : (0,text_numbers/* grouped */.zD)(currentLines)],
        ['lines ever written', burndown === undefined ? undefined : (0,text_numbers/* grouped */.zD)(burndown.aggregate.total_lines_written)],
        ['survival rate', survivalRate === undefined ? undefined : (0,text_numbers/* percent */.KN)(survivalRate)],
        ['half-life of a line', halfLifeDays === undefined ? undefined : halfLife(halfLifeDays)],
        ['bus factor', busFactor === undefined ? undefined : (0,text_numbers/* grouped */.zD)(busFactor)],
        ['hotspots', hotspots === undefined ? undefined : (0,text_numbers/* grouped */.zD)(hotspots)],
        ['coupled pairs of files', coupledPairs === undefined ? undefined : (0,text_numbers/* grouped */.zD)(coupledPairs)],
    ];
    const items = cards.flatMap(([name, value]) => value === undefined ? [] : [`<div><dt>${name}</dt><dd>${(0,numbers/* escapeHtml */.ZD)(value)}</dd></div>`]);
    return `<dl class="cards" aria-label="Key figures">${items.join('')}</dl>`;
}
function halfLife(length) {
    if (length === null)
        return 'not yet';
    return length < 365 ? (0,text_numbers/* days */._3)(length) : (0,text_numbers/* years */.VS)(length);
}

;// CONCATENATED MODULE: ./lib/report/html/section.js
// A section as HTML: its sentence, its figures with their tables, and how to read them.

/** The element of a section. */
function sectionHtml({ id, title, verdict, figures, reading }) {
    return `<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${(0,numbers/* escapeHtml */.ZD)(title)}</h2>
<p class="verdict">${(0,numbers/* escapeHtml */.ZD)(verdict)}</p>
${figures.map((figure) => figureHtml(figure, verdict)).join('\n')}
<details class="reading"><summary>How to read this</summary>${reading.map((text) => `<p>${(0,numbers/* escapeHtml */.ZD)(text)}</p>`).join('')}</details>
</section>`;
}
function figureHtml({ chart, pairs, table }, verdict) {
    return [
        chart === undefined ? '' : chartHtml(chart, verdict),
        pairs === undefined ? '' : EXPLORER,
        table === undefined ? '' : tableHtml(table),
    ].join('');
}
/** The place of a chart. The script fills it. */
function chartHtml({ id, title, kind }, verdict) {
    const keys = kind === 'tree' ? '' : ' Arrow keys go through the values.';
    return `<figure data-chart="${id}">
<figcaption id="chart-${id}">${(0,numbers/* escapeHtml */.ZD)(title)}</figcaption>
<div class="tools" data-tools></div>
<div class="plot" data-plot role="img" tabindex="0" aria-labelledby="chart-${id}" aria-description="${(0,numbers/* escapeHtml */.ZD)(verdict)}${keys}"></div>
<div class="legend" data-legend></div>
<p class="told" data-told aria-live="polite"></p>
</figure>
`;
}
const EXPLORER = `<div class="explorer" data-explorer hidden>
<label>Look for a file <input type="search" autocomplete="off" spellcheck="false" placeholder="part of a path"></label>
<ol></ol>
</div>
`;
function tableHtml({ caption, columns, rows }) {
    const cellClass = columns.map(({ isNumber }) => (isNumber === true ? ' class="number"' : ''));
    const head = columns.map(({ title }, at) => `<th scope="col"${cellClass[at]}>${(0,numbers/* escapeHtml */.ZD)(title)}</th>`).join('');
    const body = rows.map((row) => {
        const cells = row.map((text, at) => at === 0
            ? `<th scope="row"${cellClass[at]}><bdi>${(0,numbers/* escapeHtml */.ZD)(text)}</bdi></th>`
            : `<td${cellClass[at]}><bdi>${(0,numbers/* escapeHtml */.ZD)(text)}</bdi></td>`);
        return `<tr>${cells.join('')}</tr>`;
    });
    return `<details class="numbers"><summary>Table: ${(0,numbers/* escapeHtml */.ZD)(caption)}</summary>
<div class="scroll" tabindex="0" role="region" aria-label="${(0,numbers/* escapeHtml */.ZD)(caption)}"><table><caption>${(0,numbers/* escapeHtml */.ZD)(caption)}</caption><thead><tr>${head}</tr></thead>
<tbody>${body.join('\n')}</tbody></table></div></details>`;
}

// EXTERNAL MODULE: ./lib/report/charts/theme.js
var theme = __webpack_require__(89811);
;// CONCATENATED MODULE: ./lib/report/html/styles.js
// The looks of a page: light or dark, wide or narrow, on a screen or on paper. Colours are those of the charts' themes.

const styles = `
:root{color-scheme:light;${coloursOf(theme/* light */.BB)}}
@media (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${coloursOf(theme/* dark */.XT)}}}
:root[data-theme=dark]{color-scheme:dark;${coloursOf(theme/* dark */.XT)}}
*{box-sizing:border-box}
html{scroll-padding-top:4rem}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
header,main,footer{max-width:1080px;margin:0 auto;padding:0 1.25rem}
header{padding-top:1.5rem}
h1{font-size:1.9rem;line-height:1.2;margin:0;overflow-wrap:anywhere}
h2{font-size:1.35rem;line-height:1.3;margin:0 0 .25rem}
.row{display:flex;flex-wrap:wrap;gap:.75rem;align-items:center;justify-content:space-between}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.5rem;z-index:9}
a{color:var(--link)}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
dl{margin:0}dd{margin:0}
.read{margin:.75rem 0;display:grid;gap:.15rem}
.read div{display:flex;gap:.75rem}
.read dt{color:var(--faint);flex:0 0 5.5rem}
.read dd{overflow-wrap:anywhere}
.complete,.note,.alarm{margin:.5rem 0 1rem;padding:.5rem .75rem;border-left:4px solid var(--good);background:var(--paper);border-radius:4px;font-size:.92rem}
.note{border-color:var(--warn)}.alarm{border-color:var(--bad)}
.note p,.alarm p{margin:0}.note ul,.alarm ul{margin:.25rem 0;padding-left:1.25rem}
nav{position:sticky;top:0;z-index:5;display:flex;gap:.25rem 1rem;overflow-x:auto;padding:.6rem max(1.25rem,calc(50vw - 540px + 1.25rem));background:var(--ground);border-bottom:1px solid var(--rule);white-space:nowrap;font-size:.9rem}
nav a{text-decoration:none}nav a:hover{text-decoration:underline}
main{padding-top:1.25rem}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(9.5rem,1fr));gap:.75rem;margin-bottom:1.25rem}
.cards div{background:var(--paper);border:1px solid var(--rule);border-radius:8px;padding:.7rem .9rem;display:flex;flex-direction:column-reverse;justify-content:flex-end}
.cards dt{color:var(--faint);font-size:.85rem}
.cards dd{font-size:1.35rem;font-weight:600;font-variant-numeric:tabular-nums}
section{background:var(--paper);border:1px solid var(--rule);border-radius:10px;padding:1.25rem;margin-bottom:1.25rem}
.verdict{margin:0 0 1rem;font-size:1.05rem;overflow-wrap:anywhere}
figure{margin:0 0 .75rem;display:grid;grid-template-columns:1fr auto;gap:.5rem;align-items:center}
figcaption{font-weight:600;font-size:.95rem}
.plot,.legend,.told{grid-column:1/-1;min-width:0}
.plot{min-height:240px;position:relative;border-radius:4px}
.tools{display:flex;flex-wrap:wrap;gap:.4rem;justify-content:flex-end}
.tools [role=group]{display:inline-flex}
.tools [role=group] button:not(:first-child){border-top-left-radius:0;border-bottom-left-radius:0;border-left:0}
.tools [role=group] button:not(:last-child){border-top-right-radius:0;border-bottom-right-radius:0}
button{font:inherit;font-size:.82rem;color:var(--ink);background:var(--ground);border:1px solid var(--rule);border-radius:6px;padding:.2rem .6rem;cursor:pointer;min-height:1.8rem}
button:hover{border-color:var(--faint)}
.tools button[aria-pressed=true]{background:var(--link);color:var(--paper);border-color:var(--link)}
.legend{display:flex;flex-wrap:wrap;gap:.15rem .2rem;font-size:.82rem;color:var(--faint);align-items:center}
.legend button{border-color:transparent;background:none;display:inline-flex;align-items:center;padding:.05rem .4rem;max-width:100%}
.legend bdi{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.legend button[aria-pressed=false]{text-decoration:line-through;color:var(--faint)}
.legend button[aria-pressed=false] i{opacity:.35}
.legend i,.tooltip i{display:inline-block;flex:none;width:.7rem;height:.7rem;border-radius:3px;margin-right:.35rem}
.legend span{display:inline-flex;align-items:center;margin:0 .3rem}
.told{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);margin:0}
.tooltip{max-width:min(24rem,90vw);white-space:normal!important}
.tooltip table{border-collapse:collapse;margin-top:.2rem}
.tooltip th{font-weight:400;text-align:left;padding:0 .75rem 0 0;overflow-wrap:anywhere}
.tooltip td{text-align:right;white-space:pre-wrap;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
.tooltip b{overflow-wrap:anywhere}
details{margin-top:.5rem}
summary{cursor:pointer;color:var(--link);font-size:.92rem;width:fit-content}
.reading p{margin:.5rem 0;max-width:46rem;font-size:.95rem}
.scroll{overflow-x:auto;margin-top:.5rem}
.scroll table{border-collapse:collapse;font-size:.88rem;width:100%}
.scroll caption{text-align:left;color:var(--faint);padding-bottom:.3rem}
.scroll th,.scroll td{text-align:left;padding:.3rem .6rem;border-bottom:1px solid var(--rule);vertical-align:top}
.scroll thead th{color:var(--faint);font-weight:600}
.scroll tbody th{font-weight:400;overflow-wrap:anywhere;min-width:8rem}
.scroll td{overflow-wrap:anywhere}
.scroll .number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.explorer{margin:1rem 0 .5rem}
.explorer label{font-weight:600;font-size:.95rem}
.explorer input{font:inherit;color:inherit;background:var(--ground);border:1px solid var(--faint);border-radius:6px;padding:.3rem .6rem;width:min(26rem,100%);margin-left:.5rem}
.explorer ol{padding-left:1.5rem;margin:.5rem 0;font-size:.92rem}
.explorer li{overflow-wrap:anywhere}
.explorer summary{color:var(--ink)}
.explorer .path{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.88em}
footer{color:var(--faint);font-size:.85rem;padding-bottom:2rem}
@media (max-width:600px){header,main,footer{padding-left:.75rem;padding-right:.75rem}section{padding:.9rem}figure{grid-template-columns:1fr}.tools{justify-content:flex-start}.read div{display:block}.explorer input{margin:0;display:block;width:100%}}
@media print{:root,:root[data-theme]{color-scheme:light;${coloursOf(theme/* light */.BB)}}body{background:none;font-size:12px}nav,.tools,.skip,.explorer,.reading summary,.numbers{display:none}section{border:0;padding:.5rem 0;break-inside:avoid}figure{break-inside:avoid}.cards div{break-inside:avoid}}
`;
function coloursOf({ paper, ink, faint, rule }) {
    const isLight = paper === theme/* light */.BB.paper;
    const rest = isLight
        ? { ground: '#f6f8fa', link: '#0a58ca', good: '#2c9563', warn: '#b89200', bad: '#c8453b' }
        : { ground: '#010409', link: '#79b8ff', good: '#4dc48d', warn: '#dcb93a', bad: '#ff7168' };
    const all = Object.entries({ paper, ink, faint, rule, ...rest });
    return all.map(([name, value]) => `--${name}:${value}`).join(';');
}

// EXTERNAL MODULE: ./lib/report/sections/registry.js + 15 modules
var registry = __webpack_require__(85765);
;// CONCATENATED MODULE: ./lib/report/html.js
// A report as one HTML file that needs nothing else: no network, no file beside it. What it says is there without a script; the script, whose
// hash its policy names, draws the charts from the data that lie in the page as JSON. Nothing that others wrote is ever markup.








const NO_PAIRS = { files: [], pairs: [] };
/** Writes a report as an HTML document. */
function renderHtml(report) {
    const script = (0,assets/* pageScript */.$F)();
    const sections = (0,registry/* sectionsOf */.K)(report);
    const name = (0,numbers/* escapeHtml */.ZD)(title(report.source));
    const links = sections.map(({ id, title: text }) => `<a href="#${id}">${(0,numbers/* escapeHtml */.ZD)(text)}</a>`).join('\n');
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="codefang ${(0,numbers/* escapeHtml */.ZD)(report.codefang.version)}">
<title>${name} · codefang</title>
<style>${styles}</style>
</head>
<body>
<a class="skip" href="#content">To the content</a>
<header>
<div class="row"><h1><bdi>${name}</bdi></h1>
<div class="tools"><button type="button" id="download" hidden>Data as JSON</button><button type="button" id="theme" hidden>Theme</button></div></div>
${whatWasRead(report.source)}
${completeness(report.source)}
</header>
<nav aria-label="Sections">
${links}
</nav>
<main id="content" tabindex="-1">
${keyFigures(report)}
<noscript><p class="note">Scripts are off, so the charts are not drawn; all tables are here.</p></noscript>
${sections.map(sectionHtml).join('\n')}
</main>
<footer><p>Made by codefang ${(0,numbers/* escapeHtml */.ZD)(report.codefang.version)} from the history of the repository alone. The page loads nothing; what it shows is in it, and <code>--format json</code> has the whole report.</p></footer>
<script type="application/json" id="report-data">${inertJson(dataOf(report, sections))}</script>
<script>${script}</script>
</body>
</html>
`;
}
/** What is drawn in a page. */
function dataOf({ codefang, source }, sections) {
    const figures = sections.flatMap((section) => section.figures);
    return {
        schema: pageSchema,
        codefang,
        source,
        charts: figures.flatMap(({ chart }) => (chart === undefined ? [] : [chart])),
        pairs: figures.find(({ pairs }) => pairs !== undefined)?.pairs ?? NO_PAIRS,
    };
}
/**
 * Nothing is loaded from anywhere, nothing is sent, and no script runs but the one that has this hash. Styles may be inline: the chart library sets
 * them on what it draws, and without images, fonts and connections they can tell nobody anything.
 */
function policy(script) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(script).digest('base64');
    return `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`;
}
/** JSON that is the same value, and cannot end the element it stands in. */
function inertJson(value) {
    return JSON.stringify(value).replaceAll('<', '\\u003c');
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
