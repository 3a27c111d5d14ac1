'use strict';
const moduleUrl = require('node:url').pathToFileURL(__filename).href;
exports.id = 6142;
exports.ids = [6142];
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

/***/ 94964:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderPictures: () => (/* binding */ renderPictures)
});

// EXTERNAL MODULE: ./lib/report/assets.js
var assets = __webpack_require__(36057);
// EXTERNAL MODULE: ./lib/report/charts/numbers.js
var numbers = __webpack_require__(52744);
// EXTERNAL MODULE: ./lib/report/charts/theme.js
var charts_theme = __webpack_require__(89811);
;// CONCATENATED MODULE: ./lib/report/charts/view.js
// How a chart is looked at, and the layers that a stacked chart then has.
const firstView = { grouping: 0, asShares: false, hidden: new Set() };
/** Height of a chart in pixels at a width, without title and legend. */
function heightOf(chart, width) {
    switch (chart.kind) {
        case 'stacked':
            return width < 500 ? 300 : 380;
        case 'curve':
        case 'columns':
            return width < 500 ? 240 : 300;
        case 'bars':
            return 46 + 24 * chart.bars.length;
        case 'heat':
            return 150 + Math.max(18, Math.min(30, (width - 170) / Math.max(chart.names.length, 1))) * chart.names.length;
        case 'tree':
            return width < 500 ? 360 : 460;
    }
}
/** The layers of a stacked chart as amounts, from the bottom to the top; those without any are left out. */
function layersOf(chart, view) {
    return groupsOf(chart, chart.groupings[view.grouping])
        .map(({ name, from, to }) => {
        const values = new Array(chart.dates.length).fill(0);
        for (const one of chart.series.slice(from, to)) {
            one.values.forEach((value, at) => (values[one.from + at] += value));
        }
        return { name, values };
    })
        .filter(({ values }) => values.some((value) => value !== 0));
}
function groupsOf({ series }, grouping) {
    if (grouping === undefined)
        return series.map(({ name }, at) => ({ name, from: at, to: at + 1 }));
    return grouping.groups.map(({ name, to }, at) => ({ name, from: grouping.groups[at - 1]?.to ?? 0, to }));
}
/** The names a legend shows, from the bottom to the top; none where colours need no words. */
function view_legendOf(chart, view) {
    if (chart.kind === 'stacked')
        return layersOf(chart, view).map(({ name }) => name);
    return chart.kind === 'columns' && chart.series.length > 1 ? chart.series.map(({ name }) => name) : [];
}

;// CONCATENATED MODULE: ./lib/report/charts/picture.js
// What a picture has that a page shows in its own words: a title and a legend. Both take room above and below the chart.



const TITLE = 44;
const LEGEND_ROW = 22;
const MARGIN = 16;
/** Pixels of a legend's item beside its letters, and of a letter. */
const ITEM = 34;
const LETTER = 6.6;
const LONGEST_NAME = 26;
/** Pixels above the drawing. */
function roomAbove({ isPage }) {
    return isPage ? 12 : TITLE;
}
/** Pixels below the drawing and its axis. */
function roomBelow(chart, place) {
    return place.isPage ? 0 : legendRows(chart, place) * LEGEND_ROW + 4;
}
/** What a page's chart knows of the page's legend: which series are not shown. */
function hiddenParts(chart, { view }) {
    const names = legendOf(chart, view).map((_, at) => seriesName(at));
    const selected = Object.fromEntries(names.map((name, at) => [name, !view.hidden.has(at)]));
    return names.length === 0 ? {} : { legend: { show: false, data: names, selected } };
}
/** Title and legend. */
function pictureParts(chart, place) {
    const { theme, width } = place;
    const names = legendOf(chart, place.view);
    return {
        title: {
            text: chart.title,
            left: MARGIN,
            top: 12,
            // It has no border, but the renderer writes down in which colour.
            borderColor: theme.paper,
            textStyle: { color: theme.ink, fontSize: 16, fontWeight: 600, width: width - 2 * MARGIN, overflow: 'truncate' },
        },
        ...(names.length > 0 && {
            legend: {
                data: names.map((_, at) => seriesName(at)),
                formatter: (name) => shortened(names[Number(name.slice(1))] ?? '', LONGEST_NAME, 'start'),
                left: MARGIN,
                right: MARGIN,
                bottom: 8,
                borderColor: theme.rule,
                icon: 'roundRect',
                itemWidth: 12,
                itemHeight: 12,
                itemGap: 12,
                textStyle: { color: theme.ink, fontSize: 12 },
            },
        }),
    };
}
/** What a series goes by: its place, never its name. */
function seriesName(at) {
    return `s${at}`;
}
/** The colours of so many layers or columns. */
function coloursOf(chart, theme, count) {
    if (chart.kind === 'stacked' && chart.order === 'ordered')
        return (0,charts_theme/* ramp */.J0)(theme.ages, count);
    const colours = Array.from({ length: count }, (_, at) => theme.distinct[at % theme.distinct.length]);
    // The largest is on top; all others are at the bottom.
    return chart.kind === 'stacked' && count > 1 ? [theme.others, ...colours.slice(0, -1).reverse()] : colours;
}
function legendRows(chart, { view, width }) {
    let rows = 0;
    let left = 0;
    for (const name of legendOf(chart, view)) {
        const item = ITEM + LETTER * Math.min(Array.from(name).length, LONGEST_NAME);
        if (item > left) {
            rows++;
            left = width - 2 * MARGIN;
        }
        left -= item;
    }
    return rows;
}

// EXTERNAL MODULE: ./lib/report/sections/clean.js
var clean = __webpack_require__(79206);
// EXTERNAL MODULE: ./lib/report/sections/registry.js + 15 modules
var registry = __webpack_require__(85765);
;// CONCATENATED MODULE: ./lib/report/svg.js
// The charts of a report as SVG files, each to stand by itself, in a README for example. Light, and dark where the reader's system is: the colours of the
// light theme are overridden by a style sheet within the file, so that a viewer that knows no style sheets shows a light picture.







/** Pixels: what a README has. */
const WIDTH = 830;
/** The pictures of a report. */
function renderPictures(report) {
    const repository = (0,clean/* clean */.u)(report.source.repository);
    return (0,registry/* sectionsOf */.K)(report).flatMap(({ verdict, figures }) => figures.flatMap(({ chart }) => chart === undefined ? [] : [{ name: chart.id, svg: pictureOf(chart, repository, verdict) }]));
}
function pictureOf(chart, repository, verdict) {
    const titled = { ...chart, title: `${repository}: ${chart.title.charAt(0).toLowerCase()}${chart.title.slice(1)}` };
    const place = { theme: charts_theme/* light */.BB, width: WIDTH, view: firstView, isPage: false };
    const svg = still((0,assets/* pageProgram */.ih)().svgText(titled, place));
    const end = svg.indexOf('>');
    const head = `${svg.slice(0, end)} role="img" aria-labelledby="title" aria-describedby="verdict">`;
    const words = `<title id="title">${(0,numbers/* escapeHtml */.ZD)(titled.title)}</title><desc id="verdict">${(0,numbers/* escapeHtml */.ZD)(verdict)}</desc>`;
    return `${head}\n${words}\n${nightOf(chart)}${svg.slice(end + 1)}\n`;
}
/**
 * A drawing without what is for pointing at it, and with ids that do not count the drawings before it. In texts quotation marks are escaped, so
 * nothing that others wrote looks like an attribute.
 */
function still(svg) {
    return svg
        .replace(/<style ?>[^]*?<\/style>\s*/g, '')
        .replace(/ (?:class|ecmeta_\w+)="[^"]*"/g, '')
        .replace(/( id="| clip-path="url\(#)zr\d+-/g, '$1');
}
/** Style for the dark: each colour of the light theme gives way to the dark one's. */
function nightOf(chart) {
    const layers = view_legendOf(chart, firstView).length;
    const [days, nights] = [charts_theme/* light */.BB, charts_theme/* dark */.XT].map((theme) => [...coloursIn(theme), ...coloursOf(chart, theme, layers)]);
    const pairs = new Map(days.map((day, at) => [day, nights[at]]));
    const rules = [...pairs].map(([day, night]) => `[fill="${day}"]{fill:${night}}[stroke="${day}"]{stroke:${night}}`);
    return `<style>@media (prefers-color-scheme:dark){${rules.join('')}}</style>`;
}
function coloursIn({ paper, ink, faint, rule, distinct, others, heat, onHeat, cold }) {
    return [paper, ink, faint, rule, ...distinct, others, ...heat, ...onHeat, cold];
}


/***/ })

};
