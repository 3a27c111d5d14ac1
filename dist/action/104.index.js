export const id = 104;
export const ids = [104];
export const modules = {

/***/ 104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// UNUSED EXPORTS: isInterruption, runLine

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/cli/exit.js
var exit = __webpack_require__(13100);
;// CONCATENATED MODULE: ./lib/action/annotations.js
// Annotations: the runner shows ten of a level and step and drops the rest without a word, so the most important ten are chosen here and the
// rest is counted. Pure.
/** What the runner shows of a level. */
const mostOfALevel = 10;
/** A longer message is cut by the runner; this is below its 4,096. */
const MOST_CHARACTERS = 4000;
const levels = ['error', 'warning', 'notice'];
/** The annotations to show, and a line about those there is no room for. */
function ranked(findings) {
    const shown = [];
    let left = 0;
    for (const level of levels) {
        const ofLevel = [...findings.entries()]
            .filter(([, finding]) => finding.level === level)
            .sort(([at, one], [other, another]) => another.weight - one.weight ||
            Number(another.isInChange ?? false) - Number(one.isInChange ?? false) ||
            at - other)
            .map(([, finding]) => finding);
        for (const { title, text, file, lines } of ofLevel.slice(0, mostOfALevel)) {
            shown.push({ level, title, text: text.slice(0, MOST_CHARACTERS), file, lines });
        }
        left += Math.max(ofLevel.length - mostOfALevel, 0);
    }
    const more = left === 0
        ? ''
        : `${left} more ${left === 1 ? 'finding is' : 'findings are'} in the report: the runner shows ${mostOfALevel} of a level`;
    return { shown, more };
}

// EXTERNAL MODULE: ./lib/action/cache-keys.js
var cache_keys = __webpack_require__(72441);
// EXTERNAL MODULE: ./lib/action/checkpoint-cache.js + 2 modules
var checkpoint_cache = __webpack_require__(57781);
// EXTERNAL MODULE: ./lib/action/checkpoint-keeper.js
var checkpoint_keeper = __webpack_require__(14997);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/git/refs.js + 2 modules
var refs = __webpack_require__(98201);
// EXTERNAL MODULE: ./lib/git/repository.js + 3 modules
var git_repository = __webpack_require__(27014);
// EXTERNAL MODULE: ./lib/report/text/ink.js
var ink = __webpack_require__(52708);
;// CONCATENATED MODULE: ./lib/report/formats.js
// The formats a report can be written in, by the name `--format` takes; the first is the default. A writer is loaded when it is used.


const formats = ['yaml', 'json', 'text'];
/** Writes a report in a format; the text ends with a newline. Only `text`, a summary for a terminal, minds the page. */
async function render(report, format, page = ink/* plainPage */.w) {
    switch (format) {
        case 'yaml':
            return (await __webpack_require__.e(/* import() */ 39).then(__webpack_require__.bind(__webpack_require__, 17039))).renderYaml(report);
        case 'json':
            return (await __webpack_require__.e(/* import() */ 406).then(__webpack_require__.bind(__webpack_require__, 97406))).renderJson(report);
        case 'text':
            return (await __webpack_require__.e(/* import() */ 216).then(__webpack_require__.bind(__webpack_require__, 13216))).renderText(report, page);
    }
}

;// CONCATENATED MODULE: ./lib/action/duration.js
// A length of time as people write it.
/** For errors. */
const durationForms = 'a time such as 90m, 5h or 5h30m, or none';
const milliseconds = { h: 3_600_000, m: 60_000, s: 1000 };
const longest = 7 * 24 * milliseconds.h;
/** Milliseconds, from `1h30m`, `45m`, `90s`; undefined for what is no such time, is nothing at all, or is more than a week. */
function parseDuration(text) {
    if (!/^(?:\d{1,6}h)?(?:\d{1,6}m)?(?:\d{1,6}s)?$/.test(text))
        return undefined;
    let total = 0;
    for (const [, count, unit] of text.matchAll(/(\d+)([hms])/g)) {
        total += Number(count) * milliseconds[unit];
    }
    return total > 0 && total <= longest ? total : undefined;
}
/** `1 h 5 min`, `40 s`. */
function shownDuration(time) {
    const seconds = Math.round(time / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    const minutes = Math.round(seconds / 60);
    if (minutes < 60)
        return `${minutes} min`;
    return minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

;// CONCATENATED MODULE: ./lib/base/nearest-name.js
// The name that was probably meant.
/** The nearest of some names by edits (a letter more, less, other, or two exchanged); undefined if none is near. */
function nearest_name_nearestName(name, names) {
    const most = Math.max(1, Math.floor(Math.min(name.length, 40) / 3));
    let best;
    let least = most + 1;
    for (const one of names) {
        if (Math.abs(one.length - name.length) > most)
            continue;
        const edits = editsBetween(name, one);
        if (edits < least)
            [best, least] = [one, edits];
    }
    return best;
}
function editsBetween(a, b) {
    const rows = [Array.from({ length: b.length + 1 }, (_, i) => i)];
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            row[j] = Math.min(rows[i - 1][j] + 1, row[j - 1] + 1, rows[i - 1][j - 1] + (same ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                row[j] = Math.min(row[j], rows[i - 2][j - 2] + 1);
            }
        }
        rows.push(row);
    }
    return rows[a.length][b.length];
}

// EXTERNAL MODULE: ./lib/report/text/numbers.js
var numbers = __webpack_require__(42626);
;// CONCATENATED MODULE: ./lib/report/conditions.js
// Conditions on a history and on a change of it, as `fail-on` takes them: `old-lines-removed > 500, half-life-drop > 10%`. A condition is a metric of the closed
// set below, a comparison and a number in the metric's unit. What a history cannot tell does not hold, and says why.



const YOUNG = 'the history is too short to tell';
const CUT = 'the history before the first commit read is not known';
const NO_PEOPLE = 'people are not tracked';
const NO_CHANGE = 'this run has no change to compare';
const NOT_MEASURED = 'it was not measured';
/** A figure of a change. */
function ofChange(measure) {
    return (effect) => (effect === undefined ? NO_CHANGE : measure(effect));
}
/** The metrics that conditions may name. Percentages of drops are positive for what gets less. */
const metrics = {
    'current-lines': {
        unit: 'lines',
        meaning: 'lines alive',
        measure: (_, { currentLines }) => currentLines ?? NOT_MEASURED,
    },
    'survival-rate': {
        unit: '%',
        meaning: 'lines alive as a share of the most there were of each period',
        measure: (_, { survivalRate }) => (survivalRate === undefined ? NOT_MEASURED : 100 * survivalRate),
    },
    'half-life': {
        unit: 'days',
        meaning: 'age at which half of the lines are gone',
        measure: (_, { halfLifeDays }) => halfLifeDays === null ? 'more than half of the lines live on' : (halfLifeDays ?? NOT_MEASURED),
    },
    files: { unit: 'files', meaning: 'files alive', measure: (_, { files }) => files ?? NOT_MEASURED },
    'bus-factor': {
        unit: 'people',
        meaning: 'the fewest people who made half of all lines (with the analyzer devs)',
        measure: (_, { busFactor }) => busFactor ?? NOT_MEASURED,
    },
    'lines-added': { unit: 'lines', meaning: 'lines the change brings', measure: ofChange(({ added }) => added) },
    'lines-removed': { unit: 'lines', meaning: 'lines the change takes', measure: ofChange(({ removed }) => removed) },
    'lines-net': {
        unit: 'lines',
        meaning: 'lines brought less lines taken',
        measure: ofChange(({ added, removed }) => added - removed),
    },
    'old-lines-removed': {
        unit: 'lines',
        meaning: 'lines taken that were more than two years old',
        measure: ofChange(({ oldRemoved, history }) => (history.isWhole ? oldRemoved : CUT)),
    },
    'files-changed': {
        unit: 'files',
        meaning: 'files whose lines change, that come, go or move',
        measure: ofChange(({ files }) => files.length),
    },
    'survival-drop': {
        unit: '%',
        meaning: 'percentage points that the survival rate loses',
        measure: ofChange(({ survivalRate: { before, after }, history }) => history.isYoung ? YOUNG : 100 * (before - after)),
    },
    'half-life-drop': {
        unit: '%',
        meaning: 'part of the half-life of lines that is lost',
        measure: ofChange(({ halfLifeDays: { before, after }, history }) => {
            if (history.isYoung)
                return YOUNG;
            if (!history.isWhole)
                return CUT;
            if (before === null)
                return 'the half-life was not reached before the change';
            if (after === null)
                return 'the half-life is not reached after the change';
            return before === 0 ? 0 : (100 * (before - after)) / before;
        }),
    },
    'unowned-lines-changed': {
        unit: 'lines',
        meaning: 'lines taken whose authors have gone quiet (no line for 180 days; bots do not count)',
        measure: ofChange(({ people, history }) => {
            if (people === undefined)
                return NO_PEOPLE;
            if (history.isYoung)
                return YOUNG;
            return people.reduce((sum, { isQuiet, removed }) => sum + (isQuiet ? removed : 0), 0);
        }),
    },
};
const comparisons = {
    '>': (value, limit) => value > limit,
    '>=': (value, limit) => value >= limit,
    '<': (value, limit) => value < limit,
    '<=': (value, limit) => value <= limit,
};
/** Reads conditions parted by commas or lines; empty ones are passed over. Throws `user-bad-option` for what is none. */
function parseConditions(text) {
    return text
        .split(/[,\n]/)
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .map(parseCondition);
}
const FORM = /^([^<>=\s]+)\s*([<>=!]+)\s*([+-]?[0-9][0-9_]*(?:\.[0-9]+)?)\s*(\S*)$/;
const EXAMPLE = "a metric, >, >=, < or <=, and a number, such as 'old-lines-removed > 500'";
function parseCondition(part) {
    const [, name, comparison, digits, unit] = FORM.exec(part) ?? [];
    if (name === undefined)
        throw refused(part, 'it is no condition', `give ${EXAMPLE}`);
    if (!isMetric(name)) {
        const names = Object.keys(metrics);
        const near = nearest_name_nearestName(name.toLowerCase(), names);
        throw refused(part, `there is no metric '${name}'`, near === undefined ? `the metrics are ${names.join(', ')}` : `did you mean ${near}?`);
    }
    if (!isComparison(comparison)) {
        throw refused(part, `'${comparison}' is no comparison`, `give one of ${Object.keys(comparisons).join(' ')}`);
    }
    const wanted = metrics[name].unit;
    const isFitting = wanted === '%' ? unit === '%' : unit === '' || unit === wanted;
    if (!isFitting) {
        throw refused(part, `${name} is counted in ${wanted}`, wanted === '%' ? `write the limit with its sign: ${digits}%` : `write the limit as ${digits}`);
    }
    const limit = Number(digits.replaceAll('_', ''));
    return { metric: name, comparison, limit, text: `${name} ${comparison} ${limit}${wanted === '%' ? '%' : ''}` };
}
/** Which conditions hold for a history, and for a change of it if there is one, in their order. */
function evaluateConditions(conditions, effect, headline = {}) {
    return conditions.map((condition) => {
        const { metric, comparison, limit, text } = condition;
        const measure = metrics[metric].measure;
        const value = measure(effect, headline);
        if (typeof value === 'string') {
            return { ...condition, value: null, holds: false, reason: value, message: `${text}: cannot be told, ${value}` };
        }
        const holds = comparisons[comparison](value, limit);
        return {
            ...condition,
            value,
            holds,
            reason: null,
            message: `${text}: ${holds ? 'holds' : 'does not hold'}, ${metric} is ${shown(value, metrics[metric].unit)}`,
        };
    });
}
function shown(value, unit) {
    return unit === '%' ? `${Number(value.toFixed(2))}%` : (0,numbers/* grouped */.zD)(unit === 'days' ? Number(value.toFixed(1)) : value);
}
function isMetric(name) {
    return Object.hasOwn(metrics, name);
}
function isComparison(text) {
    return Object.hasOwn(comparisons, text);
}
function refused(part, what, hint) {
    return new errors/* CodefangError */.UD('user-bad-option', `condition '${part}' cannot be read: ${what}`, { hint });
}

;// CONCATENATED MODULE: ./lib/action/inputs.js
// The inputs of the action, all read here, once. action.yml is their one list: names and defaults here are compared with it by a test. What is
// an option of the engine is passed on as text and checked by the engine; an error names the input, its value and the accepted form.




/** Every input with its default, in the order of action.yml. The token's default is an expression there. */
const inputDefaults = {
    analyzers: '',
    path: '.',
    'memory-budget': 'auto',
    workers: 'auto',
    'buffer-size': 'auto',
    'commit-batch-size': 'auto',
    'blob-cache-size': 'auto',
    'diff-cache-size': 'auto',
    'blob-arena-size': 'auto',
    'chunk-size': 'auto',
    'first-parent': 'true',
    since: '',
    until: '',
    include: '',
    exclude: '',
    config: '',
    'burndown-files': 'auto',
    'burndown-people': 'auto',
    people: 'auto',
    comment: 'auto',
    'comment-id': 'default',
    annotations: 'true',
    'fail-on': '',
    checkpoint: 'true',
    'cache-key': '',
    'time-budget': '5h30m',
    unshallow: 'never',
    'report-formats': 'yaml,json',
    artifact: 'auto',
    'github-token': '${{ github.token }}',
};
/** When a pull request gets a comment. */
const commentModes = ['auto', 'always', 'on-change', 'never'];
/** How people are told of, and what that is to the engine. */
const peopleForms = ['auto', 'true', 'anonymous', 'false'];
const peopleRules = {
    auto: {},
    true: { people: true, anonymize: false },
    anonymous: { people: true, anonymize: true },
    false: { people: false, anonymize: false },
};
/** What is done about a shallow clone. */
const unshallowModes = ['never', 'auto'];
/** What may be an id of a comment: it stands in a marker, in an artifact's name and in cache keys. */
const commentIdForm = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9])?$/;
const texts = [
    'analyzers',
    'memory-budget',
    'workers',
    'buffer-size',
    'commit-batch-size',
    'blob-cache-size',
    'diff-cache-size',
    'blob-arena-size',
    'chunk-size',
    'since',
    'until',
];
/** Reads the inputs. Throws `user-bad-option`. */
function readInputs(environment) {
    const value = (name) => inputs_valueOf(environment, name);
    const commentId = value('comment-id');
    if (!commentIdForm.test(commentId)) {
        throw badInput('comment-id', commentId, "1 to 64 letters, digits, '.', '_' and '-', such as backend");
    }
    const timeBudget = value('time-budget');
    const milliseconds = timeBudget === 'none' ? undefined : parseDuration(timeBudget);
    if (milliseconds === undefined && timeBudget !== 'none')
        throw badInput('time-budget', timeBudget, durationForms);
    const config = value('config');
    return {
        path: value('path'),
        engine: engineInputs(value),
        config: config === 'none' ? false : config === '' ? undefined : config,
        comment: oneOf('comment', value('comment'), commentModes),
        commentId,
        annotations: isTrue('annotations', value('annotations')),
        failOn: conditions(value('fail-on')),
        checkpoint: isTrue('checkpoint', value('checkpoint')),
        cacheKey: cacheKey(value('cache-key')),
        timeBudget: milliseconds,
        unshallow: oneOf('unshallow', value('unshallow'), unshallowModes),
        reportFormats: reportFormats(value('report-formats')),
        artifact: artifactName(value('artifact'), commentId),
        token: (environment[variableOf('github-token')] ?? '').trim(),
    };
}
/** The error of an input's value that is not accepted. */
function badInput(name, value, accepted) {
    return new errors/* CodefangError */.UD('user-bad-option', `input ${name} does not take '${value.slice(0, 100)}'`, {
        hint: `give ${accepted}`,
    });
}
/** The variable the runner passes an input in. */
function variableOf(name) {
    return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
/** An empty text is as good as none: so one can pass on an input of a workflow that was left out. */
function inputs_valueOf(environment, name) {
    const given = (environment[variableOf(name)] ?? '').trim();
    return given === '' ? inputDefaults[name] : given;
}
function engineInputs(value) {
    const given = {};
    for (const name of texts)
        if (value(name) !== inputDefaults[name])
            given[camelCase(name)] = value(name);
    if (!isTrue('first-parent', value('first-parent')))
        given['firstParent'] = false;
    for (const name of ['burndown-files', 'burndown-people']) {
        if (value(name) !== 'auto')
            given[camelCase(name)] = isTrue(name, value(name), 'auto, true or false');
    }
    Object.assign(given, peopleRules[oneOf('people', value('people'), peopleForms)]);
    for (const name of ['include', 'exclude']) {
        const patterns = linesOf(value(name));
        if (patterns.length > 0)
            given[name] = patterns;
    }
    return given;
}
function camelCase(name) {
    return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
function linesOf(value) {
    return value
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function isTrue(name, value, accepted = 'true or false') {
    if (/^(?:true|True|TRUE)$/.test(value))
        return true;
    if (/^(?:false|False|FALSE)$/.test(value))
        return false;
    throw badInput(name, value, accepted);
}
function oneOf(name, value, choices) {
    const found = choices.find((choice) => choice === value);
    if (found === undefined)
        throw badInput(name, value, `one of ${choices.join(', ')}`);
    return found;
}
function conditions(value) {
    try {
        return parseConditions(value.replaceAll(';', '\n'));
    }
    catch (error) {
        if (!(error instanceof errors/* CodefangError */.UD))
            throw error;
        const hint = `${error.message}; ${error.data.hint ?? ''}`;
        throw new errors/* CodefangError */.UD(error.code, `input fail-on does not take '${value.slice(0, 100)}'`, { hint }, error);
    }
}
function reportFormats(value) {
    const names = value.split(/[\s,]+/).filter((name) => name !== '');
    if (names.length === 0)
        throw badInput('report-formats', value, `some of ${formats.join(', ')}`);
    for (const name of names)
        oneOf('report-formats', name, formats);
    return formats.filter((format) => names.includes(format));
}
/** Keys of caches may be 512 characters long and hold no comma; ours takes a small part of that. */
function cacheKey(value) {
    if (/^[A-Za-z0-9._-]{0,100}$/.test(value))
        return value;
    throw badInput('cache-key', value, "up to 100 letters, digits, '.', '_' and '-'");
}
/** What an artifact's name may not hold, in GitHub's own words: " : < > | * ? CR LF \ / . */
function artifactName(value, commentId) {
    if (value === 'never')
        return undefined;
    if (value === 'auto')
        return `codefang-report-${commentId}`;
    if (/["":<>|*?\r\n\\/]/.test(value) || value.length > 200) {
        throw badInput('artifact', value, 'auto, never, or a name without " : < > | * ? \\ /');
    }
    return value;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/action/unshallow.js
// A shallow checkout: told what to change, or completed. Laws: git is started with a list of arguments, never through a shell; nothing the
// repository configures may run but its way to the remote, which the checkout made; no token is in arguments or in messages.



/** Milliseconds; a large history takes minutes. */
const LIMIT = 30 * 60_000;
/** The error of a shallow checkout: the very lines to change. */
function shallowError(path) {
    return new errors/* CodefangError */.UD('user-shallow', `the checkout in ${path} is shallow: the older part of its history is not here`, {
        hint: [
            'let the checkout fetch all of it:',
            '',
            '      - uses: actions/checkout@v7',
            '        with:',
            '          fetch-depth: 0',
            '',
            'or let this action do it, with the input',
            '',
            '          unshallow: auto',
        ].join('\n'),
    });
}
/** Fetches what is missing. Throws `user-shallow` when that does not work. */
async function unshallow(request) {
    const first = await fetchRest(request, {});
    if (first === undefined)
        return;
    const second = request.token === '' ? first : await fetchRest(request, withToken(request));
    if (second === undefined)
        return;
    throw new errors/* CodefangError */.UD('user-shallow', `git fetch --unshallow failed: ${second}`, {
        hint: 'give actions/checkout fetch-depth: 0, or keep its credentials (persist-credentials: true)',
    });
}
/** Git's last words; undefined when all went well. */
function fetchRest({ gitDir, head, environment, signal }, more) {
    const args = [
        `--git-dir=${gitDir}`,
        ...[
            '-c',
            'core.fsmonitor=false',
            '-c',
            `core.hooksPath=${external_node_os_.devNull}`,
            '-c',
            'maintenance.auto=false',
            '-c',
            'gc.auto=0',
        ],
        ...['fetch', '--unshallow', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', '--quiet'],
        ...['--end-of-options', 'origin', head],
    ];
    return new Promise((resolve) => {
        const git = (0,external_node_child_process_.spawn)('git', args, {
            cwd: gitDir,
            env: { ...environment, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C', ...more },
            stdio: ['ignore', 'ignore', 'pipe'],
            timeout: LIMIT,
            ...(signal && { signal }),
        });
        let words = '';
        git.stderr.on('data', (chunk) => (words = (words + chunk.toString('utf8')).slice(-4000)));
        git.on('error', (error) => resolve(error.message));
        git.on('close', (code) => {
            const last = words.trim().split('\n').at(-1) ?? '';
            resolve(code === 0 ? undefined : withoutCredentials(last || `exit code ${String(code)}`));
        });
    });
}
/** The token as a header of this one command, in variables that no list of processes shows (git-config(1), GIT_CONFIG_COUNT). */
function withToken({ environment, token }) {
    const server = environment['GITHUB_SERVER_URL'] ?? 'https://github.com';
    return {
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: `http.${server}/.extraheader`,
        GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`,
    };
}
/** An address may hold a name and a password. */
function withoutCredentials(words) {
    return words.replace(/\/\/[^/@\s']+@/g, '//');
}

;// CONCATENATED MODULE: ./lib/action/checkout.js
// The work tree that actions/checkout made: which commit it is, and whether its history is whole.







/**
 * Looks at the work tree in a folder. Throws `user-not-a-repository` with what to change in the workflow, and `user-bad-option` for a
 * repository outside of the workspace: no link in a checkout may show another one that the machine happens to have.
 */
function openCheckout(path, environment) {
    let repository;
    try {
        repository = (0,git_repository/* openRepository */.h)(path, environment);
    }
    catch (error) {
        if (!(error instanceof errors/* CodefangError */.UD) || error.code !== 'user-not-a-repository')
            throw error;
        const hint = 'put actions/checkout with fetch-depth: 0 before this step, or give the folder of the checkout as path';
        throw new errors/* CodefangError */.UD(error.code, error.message, { ...error.data, hint }, error);
    }
    const place = repository.workTree ?? repository.gitDir;
    const workspace = environment['GITHUB_WORKSPACE'] ?? '';
    if (workspace !== '' && !isWithin(workspace, place)) {
        throw badInput('path', path, `a folder whose repository lies in the workspace, which ${place} does not`);
    }
    return { repository, path, head: (0,refs/* resolveRevision */.e)(repository, 'HEAD').oid };
}
/** The checkout with its whole history; fetches what is missing if `mode` allows. Throws `user-shallow`. */
async function wholeCheckout(checkout, mode, { environment, token, signal, log, }) {
    if (checkout.repository.shallow.length === 0)
        return checkout;
    if (mode === 'never')
        throw shallowError(checkout.path);
    log('the checkout is shallow: fetching the rest of its history');
    const { gitDir } = checkout.repository;
    await unshallow({ gitDir, head: checkout.head, environment, token, signal });
    const whole = openCheckout(checkout.path, environment);
    if (whole.repository.shallow.length > 0)
        throw shallowError(checkout.path);
    return whole;
}
/** Whether a folder is another or lies below it, whatever links lead there. */
function isWithin(folder, place) {
    const way = (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(folder), (0,external_node_fs_.realpathSync)(place));
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}

// EXTERNAL MODULE: ./lib/git/git-command.js
var git_command = __webpack_require__(74600);
;// CONCATENATED MODULE: ./lib/action/comparison.js
// The commit that a pull request is compared with. Law: a comparison is of exactly the pull request, or there is none and it is said why; the
// history is read along its main line, so the base must stand on that of what is checked out.


const DEFAULT_REF = 'leave `ref` of actions/checkout at its default, which is the merge that GitHub makes of the pull request';
/** Of a run whose options name another revision than what is checked out. */
const otherRevision = {
    why: 'the file of options names a revision to read',
    hint: 'take `revision` out of it, so that what is checked out is read',
};
/**
 * Of the merge that GitHub makes for a pull request, the first parent; of the pull request's own head, or of commits on top of it, where it
 * left the base.
 */
function comparisonOf({ repository, head }, { headSha, baseSha }) {
    const ask = (...args) => {
        try {
            return (0,git_command/* runGit */.EO)(repository, args)?.trim();
        }
        catch (error) {
            if (error instanceof errors/* CodefangError */.UD)
                return undefined;
            throw error;
        }
    };
    const [, ...parents] = (ask('rev-list', '--parents', '--max-count=1', head) ?? '').split(' ');
    if (parents.length === 2 && parents[1] === headSha)
        return { base: parents[0] };
    if (head !== headSha && ask('merge-base', '--is-ancestor', headSha, head) === undefined) {
        return { why: `what is checked out, ${head}, does not hold the pull request`, hint: DEFAULT_REF };
    }
    const base = ask('merge-base', head, baseSha) ?? '';
    if (base === '')
        return { why: 'its base is not in the checkout, or has nothing in common with it', hint: DEFAULT_REF };
    const steps = ask('rev-list', '--count', '--first-parent', `${base}..${head}`) ?? '';
    if (ask('rev-parse', '--verify', '--quiet', `${head}~${steps}`) !== base) {
        return { why: 'its base was merged into it, and does not stand on its main line', hint: DEFAULT_REF };
    }
    return { base };
}

// EXTERNAL MODULE: ./lib/engine/options.js + 1 modules
var engine_options = __webpack_require__(6847);
// EXTERNAL MODULE: ./lib/git/file-reading.js
var file_reading = __webpack_require__(19585);
// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
;// CONCATENATED MODULE: ./lib/cli/history-options.js
// The options of the command `history`, in the groups that its help shows. Those that take a list are the ones with a parser of their own.


/** An option that may be given more than once. */
function repeatable(flags, description) {
    return new esm/* Option */.c$(flags, description).argParser((value, before) => [
        ...(before ?? []),
        value,
    ]);
}
function under(heading, ...options) {
    return options.map((option) => option.helpGroup(heading));
}
/** The options, made anew: a command keeps what it is given. */
function history_options_historyOptions() {
    return [
        ...under('What is read:', new esm/* Option */.c$('-a, --analyzers <ids>', 'analyzers to run, separated by commas, or all (the default)'), new esm/* Option */.c$('--head, --revision <rev>', 'read the history of this commit, branch or tag (default: HEAD)'), new esm/* Option */.c$('--first-parent', 'follow the main line, a merge being one change of it (the default)'), new esm/* Option */.c$('--since <when>', 'from a date, date and time, or 90d before the newest commit; older lines are one band'), new esm/* Option */.c$('--until <when>', 'up to a date, date and time, or 90d before the newest commit'), new esm/* Option */.c$('--object-reader <reader>', 'auto, pack, git or libgit2 (default: auto)'), new esm/* Option */.c$('--allow-shallow', 'read a shallow clone from its boundary on'), new esm/* Option */.c$('--fail-on-missing', 'stop at the first missing blob (default: count and name it)')),
        ...under('What counts:', repeatable('--exclude <glob>', "leave out files, as in .gitignore; '!glob' takes some back (repeatable)"), repeatable('--include <glob>', 'count no other files than these, as in .gitignore (repeatable)'), new esm/* Option */.c$('--no-default-excludes', 'count vendored code, lock files and generated files that are told by name'), new esm/* Option */.c$('--no-attributes', 'pay no heed to linguist-generated and linguist-vendored in .gitattributes'), new esm/* Option */.c$('--rename-threshold <percent>', 'least similarity of a renamed file (default: 50)'), new esm/* Option */.c$('--no-renames', 'take a renamed file as deleted and added'), repeatable('--ignore-revs-file <file>', 'commits that do not change the age of lines, one id a line (repeatable)'), new esm/* Option */.c$('--no-ignore-revs', 'pay no heed to .git-blame-ignore-revs in the repository')),
        ...under('Burndown:', new esm/* Option */.c$('--granularity <ticks>', 'ticks in a band of the burndown (default: 30)'), new esm/* Option */.c$('--sampling <ticks>', 'ticks between two rows of the burndown (default: 30)'), new esm/* Option */.c$('--tick-size <hours>', 'hours in a tick, such as 24 or 1h (default: 24)'), new esm/* Option */.c$('--burndown-files', 'burndown of every file alive, too')),
        ...under('Couples:', new esm/* Option */.c$('--couples-max-changeset <files>', 'leave out commits that change more files (default: 30)'), new esm/* Option */.c$('--couples-min-revs <count>', 'least mean of the change sets of two coupled files (default: 5)'), new esm/* Option */.c$('--couples-min-shared <count>', 'least change sets that coupled files have in common (default: 5)'), new esm/* Option */.c$('--couples-min-coupling <percent>', 'least coupling of two files (default: 30)')),
        ...under('People:', new esm/* Option */.c$('--burndown-people', 'burndown of every person, whose lines each file has, and who removed whose'), new esm/* Option */.c$('--no-people', 'name and count nobody, in any part of any report'), new esm/* Option */.c$('--anonymize', 'call people Developer-A, Developer-B, … in the order of their first commits'), new esm/* Option */.c$('--people-dict <file>', 'who is who: one person a line, Label|name|mail|…'), new esm/* Option */.c$('--no-mailmap', 'do not follow .mailmap'), new esm/* Option */.c$('--exclude-bots', 'count bots together as people left out (default: listed, and marked)'), new esm/* Option */.c$('--co-authors <rule>', 'lines of a commit with co-authors: author, split or all (default: author)'), new esm/* Option */.c$('--empty-commits', 'count commits that change no file that counts, too (devs)')),
        ...under('Report:', new esm/* Option */.c$('--format <format>', `format of the report: ${listed(formats)}`).default(formats[0]), new esm/* Option */.c$('--fail-on <conditions>', "end with exit code 1 if any holds, such as 'survival-rate < 50%, half-life < 365'"), new esm/* Option */.c$('--list-limit <rows>', "rows of each list of couples and file-history in the report, or 'all' (default: 200)"), new esm/* Option */.c$('-o, --output <file>', 'write the report to a file (default: stdout)'), new esm/* Option */.c$('-q, --quiet', 'no progress, only errors').conflicts('verbose'), new esm/* Option */.c$('-v, --verbose', 'also say how the repository is read'), new esm/* Option */.c$('--stats', 'print the knobs and counters of the run on stderr'), new esm/* Option */.c$('--profile <dir>', 'write CPU and heap profiles of every thread, and a table of the run, to a directory'), new esm/* Option */.c$('--config <file>', 'read options from a file (default: .codefang.yml in the work tree)'), new esm/* Option */.c$('--no-config', 'read no file of options')),
        ...under('Kept states, from which the next run goes on:', new esm/* Option */.c$('--checkpoint', 'keep the state on the way and at the end (the default)'), new esm/* Option */.c$('--no-checkpoint', 'keep nothing, and use nothing that is kept'), new esm/* Option */.c$('--checkpoint-dir <dir>', 'where states are kept (default: ~/.codefang/checkpoints)'), new esm/* Option */.c$('--resume', 'go on from the newest state that fits (the default)'), new esm/* Option */.c$('--no-resume', 'start at the first commit'), new esm/* Option */.c$('--clear-checkpoint', 'first remove what is kept of this repository'), new esm/* Option */.c$('--chunk-size <count>', "commits between two checkpoints, or 'all' (default: 2000 to 5000)")),
        ...under('Memory and threads:', new esm/* Option */.c$('--memory-budget <size>', 'memory for the whole run, such as 512MiB (default: auto, from the machine)'), new esm/* Option */.c$('--workers <count>', 'threads that read (default: from the budget, at most one a core)'), new esm/* Option */.c$('--buffer-size <count>', 'batches under way or waiting for their turn (default: from the budget)'), new esm/* Option */.c$('--commit-batch-size <count>', 'commits of a batch (default: from the budget, at most 1024)'), new esm/* Option */.c$('--blob-cache-size <size>', 'blobs and line indexes kept, all workers together (default: from the budget)'), new esm/* Option */.c$('--diff-cache-size <count>', 'diffs kept, all workers together (default: from the budget)'), new esm/* Option */.c$('--blob-arena-size <size>', 'memory that a batch of blobs is loaded into (default: 4MiB)')),
    ];
}
/** `a, b or c`. */
function listed(choices) {
    return `${choices.slice(0, -1).join(', ')} or ${choices[choices.length - 1]}`;
}

;// CONCATENATED MODULE: ./lib/cli/arguments.js
// Arguments to a command. No input or output: help and version are texts to print, a mistake is a `user-bad-option` error.
// Values are passed on as they were given; the engine's `resolveOptions` checks those that are its own.







const EXAMPLES = (/* unused pure expression or super */ null && (`
Examples:
  codefang history -a burndown .                    global burndown of the repository you are in
  codefang history --format text ~/src/project      a summary to read in the terminal
  codefang history --granularity 365 --sampling 30  bands of a year, a row a month
  codefang history --revision v2.0 -o report.yml ~/src/project
  codefang history --exclude 'docs/' --exclude '*.snap' --since 2020-01-01     what counts, and from when on
  codefang history --memory-budget=512MiB -a burndown .                        all caches and workers within 512 MiB
  codefang checkpoint ls                            what is kept, so that the next run reads new commits only

Exit codes: 0 done, 1 a condition of --fail-on holds, 2 a mistake in the call, 3 the repository is damaged, 130 interrupted (what is done is kept).
`));
/** The commands; `invoke` is told what is asked for when arguments are parsed. */
function buildProgram(invoke = () => undefined) {
    const program = new Command('codefang')
        .description("Reads a repository's history and says how its code lives.")
        .version(version, '-V, --version', 'print the version')
        .helpOption('-h, --help', 'print this help')
        .helpCommand(false)
        .configureHelp({ showGlobalOptions: false });
    const history = new Command('history')
        .description('read the history of a repository and report on it')
        .argument('[path]', 'work tree or git directory', '.')
        .helpOption('-h, --help', 'print this help')
        .allowExcessArguments(false)
        .action((path, all, command) => {
        const { config, ...flags } = { ...all, path };
        const given = new Set(Object.keys(flags).filter((name) => command.getOptionValueSource(name) === 'cli'));
        invoke({ ...optionsOf(flags), config: config === true ? undefined : config, flags, given });
    });
    for (const option of historyOptions())
        history.addOption(option);
    for (const flag of counterparts())
        history.addOption(new Option(flag).hideHelp());
    history.addHelpText('after', EXAMPLES);
    program.addCommand(history);
    program
        .command('analyzers')
        .description('list the analyzers')
        .allowExcessArguments(false)
        .action(() => {
        invoke({ command: 'analyzers' });
    });
    program.addCommand(checkpointCommand(invoke));
    return program;
}
function checkpointCommand(invoke) {
    const checkpoint = new Command('checkpoint').description('look after the states that runs keep').helpCommand(false);
    const action = (name, description) => new Command(name)
        .description(description)
        .argument('[path]', 'work tree or git directory (default: all repositories)')
        .option('--checkpoint-dir <dir>', 'where they are kept (default: ~/.codefang/checkpoints)')
        .helpOption('-h, --help', 'print this help')
        .allowExcessArguments(false)
        .action((path, { checkpointDir }) => {
        invoke({ command: 'checkpoint', action: name, path, directory: checkpointDir });
    });
    checkpoint.addCommand(action('ls', 'list what is kept, newest first'));
    checkpoint.addCommand(action('clear', 'remove what is kept of a repository, or of all'));
    return checkpoint;
}
/** Reads the arguments that follow the program's name. */
function parseArguments(args) {
    let invocation;
    let printed = '';
    let mistaken = '';
    const program = buildProgram((asked) => (invocation = asked));
    for (const command of withSubcommands(program)) {
        command.exitOverride().configureOutput({
            writeOut: (text) => (printed += text),
            writeErr: (text) => (mistaken += text),
        });
    }
    try {
        if (args.length === 0)
            return { command: 'print', text: program.helpInformation() + EXAMPLES };
        program.parse(plainSwitches(args), { from: 'user' });
    }
    catch (error) {
        if (!(error instanceof CommanderError))
            throw error;
        if (error.exitCode === 0)
            return { command: 'print', text: printed };
        // A command that only has others below it was named alone.
        if (error.code === 'commander.help')
            return { command: 'print', text: mistaken };
        throw mistake(error);
    }
    return invocation ?? { command: 'print', text: printed };
}
function withSubcommands(command) {
    return [command, ...command.commands.flatMap(withSubcommands)];
}
/** The long flags of options that take no value. */
function switches() {
    return new Set(historyOptions().flatMap(({ required, long }) => (required ? [] : [long ?? ''])));
}
function opposite(flag) {
    return flag.startsWith('--no-') ? flag.replace('--no-', '--') : flag.replace('--', '--no-');
}
/** Of switches that have one form, the other, which says what is so anyway unless a file of options says otherwise. */
function counterparts() {
    const known = new Set(historyOptions().map(({ long }) => long));
    return [...switches()].map(opposite).filter((flag) => !known.has(flag));
}
/** Switches may be given a value, as `--checkpoint=false`: they become `--no-checkpoint`, or lose a `=true`. */
function plainSwitches(args) {
    const known = new Set([...switches(), ...counterparts()]);
    const end = args.indexOf('--');
    return args.map((arg, at) => {
        const [, flag, value] = /^(--[a-z-]+)=(true|false)$/.exec(arg) ?? [];
        if (flag === undefined || (end >= 0 && at > end))
            return arg;
        const plain = value === 'true' ? flag : opposite(flag);
        return known.has(plain) ? plain : arg;
    });
}
/** The invocation with options of a file where the command line has none. */
function withFileOptions(invocation, file) {
    const { flags, given } = invocation;
    const own = Object.entries(flags).filter(([name]) => given.has(name) || name === 'path' || !(name in file));
    return { ...invocation, ...optionsOf({ ...flags, ...file, ...Object.fromEntries(own) }) };
}
function optionsOf(flags) {
    return { command: 'history', raw: engineOptions(flags), output: outputOptions(flags) };
}
function engineOptions({ format: _format, output: _output, quiet: _quiet, verbose: _verbose, stats: _stats, failOn: _failOn, ...engine }) {
    return engine;
}
function outputOptions({ format: name, output, quiet, verbose, stats, failOn }) {
    const format = formats.find((one) => one === name);
    if (format === undefined) {
        throw new errors/* CodefangError */.UD('user-bad-option', `option --format does not take '${name}'`, {
            hint: `give one of ${formats.join(', ')}`,
        });
    }
    return {
        format,
        output,
        quiet: quiet ?? false,
        verbose: verbose ?? false,
        stats: stats ?? false,
        failOn: parseConditions(failOn ?? ''),
    };
}
/** A mistake of syntax, in our words: commander's message names the option or argument. */
function mistake(error) {
    const message = error.message.replace(/^error: /, '').replaceAll('\n', ' ');
    const [, name] = /^unknown option '(--[^'=]+)[^']*'$/.exec(message) ?? [];
    const near = name === undefined
        ? undefined
        : nearestName(name, historyOptions().map(({ long }) => long ?? ''));
    if (near !== undefined) {
        const hint = near === name ? `${name} takes true or false, or no value` : `did you mean ${near}?`;
        return new CodefangError('user-bad-option', message, { hint });
    }
    return new CodefangError('user-bad-option', message, {
        hint: 'codefang --help lists commands, codefang history --help options',
    });
}

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
;// CONCATENATED MODULE: ./lib/cli/config-file.js
// A file of options: YAML, one mapping of option names, as on the command line without the dashes, to values. A switch is true or false
// (`renames: false` for --no-renames), an option that may be given more than once takes a list. Nothing in it is run or
// resolved: no tags, no aliases. Whatever is wrong is said with its line, key, value and the accepted form.



/** The keys that stand for options; a pair of switches such as --x and --no-x is one key. */
function configKeys(options) {
    const keys = new Map();
    for (const option of options) {
        const key = option.long?.replace(option.negate ? /^--no-/ : /^--/, '') ?? '';
        const isList = option.parseArg !== undefined || option.flags.endsWith('<ids>');
        const kind = !option.required ? 'switch' : isList ? 'list' : 'text';
        if (keys.get(key)?.kind !== 'text')
            keys.set(key, { key, flag: option.attributeName(), kind });
    }
    return [...keys.values()];
}
/** The error for a place in a file of options. */
function configError(file, line, what, hint) {
    return new errors/* CodefangError */.UD('user-bad-option', `${file}:${line}: ${what}`, { file, hint });
}
/** Reads the text of a file; `file` is its name for messages. Throws `user-bad-option`. */
function parseConfig(text, file, keys) {
    const reader = new ConfigReader(text, file, eventsOf(text, file));
    const entries = [];
    for (const { name, line } of reader.keys()) {
        const key = keys.find((one) => one.key === name);
        if (key === undefined)
            throw unknownKey(file, line, name, keys);
        const former = entries.find((entry) => entry.key === name);
        if (former !== undefined) {
            throw configError(file, line, `key '${name}' is there twice`, `line ${former.line} has it already`);
        }
        entries.push({ ...key, line, value: reader.value(key, line) });
    }
    return entries;
}
function eventsOf(text, file) {
    try {
        return (0,js_yaml/* parseEvents */.PH)(text, { filename: file, maxDepth: 4 });
    }
    catch (error) {
        if (!(error instanceof js_yaml/* YAMLException */.tB))
            throw error;
        throw configError(file, (error.mark?.line ?? 0) + 1, `this is no YAML: ${error.reason}`, 'write lines of the form `key: value`');
    }
}
function unknownKey(file, line, name, keys) {
    const names = keys.map(({ key }) => key);
    const near = nearest_name_nearestName(name, names);
    const hint = `known keys: ${names.sort().join(', ')}`;
    return configError(file, line, `unknown key '${name}'${near === undefined ? '' : `: did you mean '${near}'?`}`, hint);
}
/** Goes through the events of a file once. */
class ConfigReader {
    text;
    file;
    events;
    at = 0;
    constructor(text, file, events) {
        this.text = text;
        this.file = file;
        this.events = events;
    }
    /** The keys of the one mapping; between two of them `value` is called once. */
    *keys() {
        const documents = this.events.filter(({ type }) => type === js_yaml/* EVENT_ID */.hy.DOCUMENT).length;
        if (documents > 1)
            throw this.refuse(1, 'there are several documents', 'keep one');
        if (documents === 0)
            return;
        this.at = 1;
        const first = this.next();
        // Comments alone are an empty scalar.
        if (first.type === js_yaml/* EVENT_ID */.hy.SCALAR && (0,js_yaml/* getScalarValue */.KE)(this.text, first) === '')
            return;
        if (first.type !== js_yaml/* EVENT_ID */.hy.MAPPING)
            throw this.refuse(1, 'this is no mapping', 'write lines of the form `key: value`');
        let line = this.lineOf(first.start);
        for (let event = this.next(); event.type !== js_yaml/* EVENT_ID */.hy.POP; event = this.next()) {
            const name = this.scalar(event, line, 'a key is a name');
            line = this.lineOf(event.valueStart);
            yield { name, line };
        }
    }
    /** The value that comes next. */
    value({ key, kind }, line) {
        const event = this.next();
        if (event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE && kind === 'list') {
            const items = [];
            for (let item = this.next(); item.type !== js_yaml/* EVENT_ID */.hy.POP; item = this.next()) {
                items.push(this.scalar(item, line, `key '${key}' takes a list of texts`));
            }
            return items;
        }
        const form = { switch: 'true or false', text: 'one value', list: 'a text or a list of texts' }[kind];
        const value = this.scalar(event, line, `key '${key}' takes ${form}`);
        if (kind === 'list')
            return [value];
        if (kind === 'text')
            return value;
        if (value !== 'true' && value !== 'false') {
            throw this.refuse(line, `key '${key}' does not take '${config_file_shown(value)}'`, `give ${form}`);
        }
        return value === 'true';
    }
    scalar(event, line, law) {
        if (event.type === js_yaml/* EVENT_ID */.hy.ALIAS || ('anchorStart' in event && event.anchorStart >= 0)) {
            throw this.refuse(line, 'anchors and aliases are not read here', 'write the value itself');
        }
        if ('tagStart' in event && event.tagStart >= 0) {
            throw this.refuse(line, 'tags are not read here', 'write the value itself');
        }
        const value = event.type === js_yaml/* EVENT_ID */.hy.SCALAR ? (0,js_yaml/* getScalarValue */.KE)(this.text, event) : '';
        if (value === '')
            throw this.refuse(line, law, 'write `key: value`, and lists with a `- ` before each item');
        return value;
    }
    next() {
        return this.events[this.at++];
    }
    lineOf(offset) {
        return this.text.slice(0, Math.max(0, offset)).split('\n').length;
    }
    refuse(line, what, hint) {
        return configError(this.file, line, what, hint);
    }
}
/** Values in messages are cut short: a file may be anything. */
function config_file_shown(value) {
    return value.length > 60 ? `${value.slice(0, 60)}…` : value;
}

;// CONCATENATED MODULE: ./lib/cli/configured.js
// Which file of options a run has, and the invocation with it: flags win over the file, the file over defaults.
//
// The file in a repository's work tree was written by whoever wrote the repository, perhaps by nobody one knows. So it may say what is
// counted and how it is shown, but not which files are read or written, nor what code is loaded; for that a file must be named
// with --config.











/** Where a file is looked for, at the top of the work tree. */
const configNames = ['.codefang.yml', '.codefang.yaml'];
const LARGEST_CONFIG = 64 << 10;
/** Keys that a file found in a repository may have: none of them reaches outside of the repository. Any other needs --config. */
const repositoryKeys = new Set([
    'analyzers',
    'revision',
    'first-parent',
    'granularity',
    'sampling',
    'tick-size',
    'rename-threshold',
    'renames',
    'include',
    'exclude',
    'default-excludes',
    'attributes',
    'since',
    'until',
    'ignore-revs',
    'burndown-files',
    'burndown-people',
    'people',
    'anonymize',
    'couples-max-changeset',
    'couples-min-revs',
    'couples-min-shared',
    'couples-min-coupling',
    'list-limit',
    'empty-commits',
    'mailmap',
    'exclude-bots',
    'co-authors',
    'allow-shallow',
    'fail-on-missing',
    'format',
    'quiet',
    'verbose',
    'stats',
    'fail-on',
    'memory-budget',
    'workers',
    'buffer-size',
    'commit-batch-size',
    'blob-cache-size',
    'diff-cache-size',
    'blob-arena-size',
    'chunk-size',
    'checkpoint',
    'resume',
]);
/** Options that no file has. */
const notKeys = new Set(['config']);
/** The keys of files of options. */
function historyConfigKeys() {
    return configKeys(history_options_historyOptions()).filter(({ key }) => !notKeys.has(key));
}
/** The invocation with the file's options, and that file, undefined if there is none. Throws `user-bad-option`. */
function configured(invocation) {
    const { config } = invocation;
    if (config === false)
        return { ...invocation, file: undefined };
    const file = config ?? fileIn(invocation.raw.path ?? '.');
    if (file === undefined)
        return { ...invocation, file };
    const entries = parseConfig(contentOf(file), file, historyConfigKeys());
    for (const entry of entries)
        check(entry, file, config === undefined);
    const flags = Object.fromEntries(entries.map(({ flag, value }) => [flag, value]));
    refuseTalkAndSilence(entries, file);
    if (invocation.given.has('quiet'))
        delete flags['verbose'];
    if (invocation.given.has('verbose'))
        delete flags['quiet'];
    return { ...withFileOptions(invocation, flags), file };
}
/** The file of the repository's work tree, if it has one. What is wrong with the repository is told by the run. */
function fileIn(path) {
    let workTree;
    try {
        ({ workTree } = (0,git_repository/* openRepository */.h)(path, process.env));
    }
    catch (error) {
        if (error instanceof errors/* CodefangError */.UD)
            return undefined;
        throw error;
    }
    if (workTree === undefined)
        return undefined;
    const there = configNames.map((name) => (0,external_node_path_.join)(workTree, name)).filter(isFile);
    if (there.length < 2)
        return there[0];
    throw configError(there[1], 1, `there is ${configNames[0]}, too`, 'keep one of the two');
}
/** A link might lead anywhere. */
function isFile(path) {
    const stat = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (stat === undefined || stat.isFile())
        return stat !== undefined;
    throw configError(path, 1, 'this is no regular file', 'put a file there, or give --no-config');
}
function contentOf(file) {
    let content;
    try {
        content = (0,file_reading/* readWholeFile */.M4)(file, LARGEST_CONFIG);
    }
    catch (error) {
        throw new errors/* CodefangError */.UD('user-bad-option', `option --config: ${file} cannot be read`, { file, hint: `give a file that can be read, of at most ${LARGEST_CONFIG >> 10} KiB` }, error);
    }
    if (content === undefined) {
        throw new errors/* CodefangError */.UD('user-bad-option', `option --config: there is no file ${file}`, {
            file,
            hint: 'give a file that exists',
        });
    }
    return Buffer.from(content)
        .toString('utf8')
        .replace(/^\uFEFF/, '');
}
/** Checks one entry by itself, so that the error names its place. */
function check({ key, flag, value, line }, file, found) {
    if (found && !repositoryKeys.has(key)) {
        throw configError(file, line, `key '${key}' is not taken from a file in the repository`, `give --${key} on the command line, or in a file that is named with --config`);
    }
    if (key === 'format' && !formats.some((format) => format === value)) {
        throw configError(file, line, `key 'format' does not take '${config_file_shown(String(value))}'`, `give one of ${formats.join(', ')}`);
    }
    try {
        if (key === 'fail-on')
            parseConditions(String(value));
        (0,engine_options.resolveOptions)({ [flag]: value });
    }
    catch (error) {
        if (!(error instanceof errors/* CodefangError */.UD))
            throw error;
        const what = error.message.replace(/^option --([\w-]+)/, "key '$1'");
        throw configError(file, line, what, error.data.hint ?? '');
    }
}
function refuseTalkAndSilence(entries, file) {
    const on = entries.filter(({ key, value }) => (key === 'quiet' || key === 'verbose') && value === true);
    if (on.length < 2)
        return;
    throw configError(file, on[1].line, "keys 'quiet' and 'verbose' are both true", 'keep one of the two');
}

// EXTERNAL MODULE: ./lib/engine/version.js
var engine_version = __webpack_require__(54858);
;// CONCATENATED MODULE: ./lib/action/engine-seam.js
// The engine as the action calls it: options from inputs and the repository's file of options, a run with checkpoints, and what of it comes
// back. The one place that knows both sides.




/** Options and conditions from the inputs, over those of the file. Throws `user-bad-option` in the inputs' words. */
function engine_seam_optionsOf(inputs) {
    const flags = { ...inputs.engine, path: inputs.path, format: 'yaml' };
    try {
        const { raw, output, file } = configured({
            command: 'history',
            raw: { ...inputs.engine, path: inputs.path },
            output: { format: 'yaml', output: undefined, quiet: false, verbose: false, stats: false, failOn: [] },
            config: inputs.config,
            flags,
            given: new Set(Object.keys(inputs.engine)),
        });
        // What a comment tells of files and people needs both; the file of options or an input may say otherwise.
        const options = { burndownFiles: true, ...(raw.people !== false && { burndownPeople: true }), ...raw };
        return { options, failOn: inputs.failOn.length > 0 ? inputs.failOn : output.failOn, file };
    }
    catch (error) {
        throw inInputWords(error);
    }
}
/** What shapes the state that is kept, for the identity of a checkpoint. Throws `user-bad-option` in the inputs' words. */
async function configurationOf(options) {
    const { resolveOptions, stateOptions } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6847));
    try {
        const resolved = resolveOptions(options);
        return [engine_version/* version */.r, resolved.analyzers, resolved.order, stateOptions(resolved)];
    }
    catch (error) {
        throw inInputWords(error);
    }
}
/** Runs the engine. Rejects with a `CodefangError` in the inputs' words, or the reason of `hooks.signal`. */
async function runEngine(options, hooks) {
    const [{ analyze }, { resolveOptions }] = await Promise.all([
        __webpack_require__.e(/* import() */ 674).then(__webpack_require__.bind(__webpack_require__, 54674)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6847)),
    ]);
    try {
        const result = await analyze(resolveOptions(options), hooks);
        const { reused, analysed } = result.run.checkpoint;
        return { result, isComplete: result.source.completeness.complete, reused, analysed };
    }
    catch (error) {
        throw inInputWords(error);
    }
}
/** An option of the engine is an input here. */
function inInputWords(error) {
    if (!(error instanceof errors/* CodefangError */.UD))
        return error;
    const message = error.message.replace(/^option --([a-z-]+)/, (text, name) => Object.hasOwn(inputDefaults, name) ? `input ${name}` : text);
    return new errors/* CodefangError */.UD(error.code, message, error.data, error);
}

;// CONCATENATED MODULE: ./lib/action/json-value.js
// A look into JSON of others, of which nothing is known: what is not there, or is of another kind, is undefined.
/** A member of an object. */
function memberOf(value, name) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? value[name]
        : undefined;
}
/** A member that is a text; else an empty one. */
function textOf(value, name) {
    const found = memberOf(value, name);
    return typeof found === 'string' ? found : '';
}
/** A member that is a whole number from 1. */
function countOf(value, name) {
    const found = memberOf(value, name);
    return typeof found === 'number' && Number.isSafeInteger(found) && found > 0 ? found : undefined;
}
/** A member that is a commit's id in hexadecimal. */
function commitOf(value, name) {
    const found = textOf(value, name);
    return isCommit(found) ? found : undefined;
}
/** Whether a text is a whole id of an object, SHA-1 or SHA-256. */
function isCommit(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

;// CONCATENATED MODULE: ./lib/action/event.js
// What kind of run this is: from the event's name and payload alone. Pure. Whether something may be posted is foretold here, from what
// GitHub documents about tokens, so that nobody sees an error for a thing that could not have worked.
//
// Payloads: docs.github.com, "Webhook events and payloads"; `head.repo` of a pull request is null when its fork is gone.

/** Events whose report is that of the branch they are on. */
const nightlyEvents = new Set(['schedule', 'push', 'workflow_dispatch', 'repository_dispatch']);
/** Reads the event. `checkedOut` is the commit of the work tree, undefined where that is not known. */
function runOf(environment, payload, checkedOut) {
    const event = environment['GITHUB_EVENT_NAME'] ?? '';
    if (nightlyEvents.has(event))
        return { kind: 'nightly', event };
    if (event === 'pull_request')
        return pullRequest(environment, payload) ?? incomplete(event);
    if (event === 'pull_request_target')
        return onBaseCode(environment, checkedOut);
    if (event === 'merge_group') {
        const group = memberOf(payload, 'merge_group');
        const headSha = commitOf(group, 'head_sha');
        if (headSha === undefined)
            return incomplete(event);
        return { kind: 'merge-group', headSha, baseRef: textOf(group, 'base_ref').replace(/^refs\/heads\//, '') };
    }
    if (event === 'workflow_run')
        return workflowRun(payload) ?? incomplete(event);
    const why = event === ''
        ? 'there is no event: this is no run of GitHub Actions'
        : `there is nothing to post on the event ${event}`;
    return { kind: 'other', event, why };
}
/** Where the run takes place. */
function placeOf(environment, payload, run) {
    const repository = environment['GITHUB_REPOSITORY'] ?? textOf(memberOf(payload, 'repository'), 'full_name');
    const ref = environment['GITHUB_REF'] ?? '';
    const base = run.kind === 'pull-request' || run.kind === 'merge-group' ? run.baseRef : '';
    const main = textOf(memberOf(payload, 'repository'), 'default_branch');
    const others = [base, main].filter((branch) => branch !== '').map((branch) => `refs/heads/${branch}`);
    return { repository, ref, otherRefs: [...new Set(others)].filter((other) => other !== ref) };
}
function pullRequest(environment, payload) {
    const pull = memberOf(payload, 'pull_request');
    const [head, base] = [memberOf(pull, 'head'), memberOf(pull, 'base')];
    const number = countOf(pull, 'number') ?? countOf(payload, 'number');
    const [headSha, baseSha] = [commitOf(head, 'sha'), commitOf(base, 'sha')];
    if (number === undefined || headSha === undefined || baseSha === undefined)
        return undefined;
    const ours = textOf(memberOf(payload, 'repository'), 'full_name') || (environment['GITHUB_REPOSITORY'] ?? '');
    const isFork = textOf(memberOf(head, 'repo'), 'full_name').toLowerCase() !== ours.toLowerCase();
    const isDependabot = environment['GITHUB_ACTOR'] === 'dependabot[bot]';
    const whyNot = isFork
        ? 'it comes from a fork, whose runs have a token that may only read'
        : isDependabot
            ? 'Dependabot started the run, and its runs have a token that may only read'
            : '';
    return {
        kind: 'pull-request',
        number,
        headSha,
        baseSha,
        baseRef: textOf(base, 'ref'),
        isFork,
        canComment: whyNot === '',
        whyNot,
    };
}
/** This event has a token that may write, and secrets: with code of the pull request in the work tree that is given to anybody. */
function onBaseCode(environment, checkedOut) {
    const event = 'pull_request_target';
    const base = environment['GITHUB_SHA'];
    if (base !== undefined && base !== '' && checkedOut === base) {
        return {
            kind: 'other',
            event,
            why: 'on pull_request_target the checkout is the base branch: its report says nothing of the pull request',
        };
    }
    return {
        kind: 'refused',
        reason: 'pull_request_target with other code than the base branch in the work tree is refused: its token may write, and the code may be of anybody',
        hint: 'use the event pull_request; for comments on pull requests of forks see "Forks" in docs/action.md',
    };
}
function workflowRun(payload) {
    const ended = memberOf(payload, 'workflow_run');
    const runId = countOf(ended, 'id');
    const headSha = commitOf(ended, 'head_sha');
    if (runId === undefined || headSha === undefined)
        return undefined;
    const headRepository = textOf(memberOf(ended, 'head_repository'), 'full_name') || null;
    return { kind: 'workflow-run', runId, headSha, headRepository, of: textOf(ended, 'event') };
}
function incomplete(event) {
    return { kind: 'other', event, why: `the payload of the event ${event} lacks what is needed` };
}

;// CONCATENATED MODULE: ./lib/report/headline.js
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
        files: number(aggregate, 'tracked_files'),
        busFactor: number(member(results['devs'], 'aggregate'), 'project_bus_factor'),
    };
}
function member(value, name) {
    return typeof value === 'object' && value !== null ? value[name] : undefined;
}
function number(value, name) {
    const found = member(value, name);
    return typeof found === 'number' && Number.isFinite(found) ? found : undefined;
}

// EXTERNAL MODULE: ./lib/report/key-figures.js
var key_figures = __webpack_require__(70781);
;// CONCATENATED MODULE: ./lib/report/report.js
// The report of a run as one plain object, the same for every format: what was read, with which options, and the results.
// Pure, and a function of (repository, head, options): no clock, no machine's path, no figure of the run itself. Keys stand in
// a fixed order; names are in snake_case.

/** Names the shape of a report; changes when a key changes its meaning or goes. */
const reportSchema = 'codefang.report.v1';
/** Files named in a report; the rest are only counted. */
const NAMED_FILES = 20;
/** Puts together the report of a run. */
function reportOf({ source, results }) {
    return { codefang: { version: engine_version/* version */.r, schema: reportSchema }, source: described(source), analysis: results };
}
function described(source) {
    const { repository, head, commits, options, completeness } = source;
    const { renames } = completeness;
    return {
        repository,
        head: { oid: head.oid, ref: head.ref },
        commits: {
            order: commits.order,
            count: commits.count,
            from: instant(commits.firstTime),
            to: instant(commits.lastTime),
            earlier: commits.earlier,
        },
        options,
        selection: selected(source.selection),
        completeness: {
            complete: completeness.complete,
            commits_left: completeness.commitsLeft,
            shallow: completeness.shallow,
            missing_blobs: counted(completeness.missingBlobs),
            too_large_files: counted(completeness.tooLargeFiles),
            binary_changes: completeness.binaryChanges,
            submodule_changes: completeness.submoduleChanges,
            coarse_diffs: completeness.coarseDiffs,
            renames: {
                exact: renames.exact,
                similar: renames.similar,
                pairs_compared: renames.pairsCompared,
                pairs_skipped: renames.pairsSkipped,
                files_uncompared: renames.filesUncompared,
            },
        },
    };
}
function selected(selection) {
    const { files, leftOut, ignoredCommits } = selection;
    return {
        files: { counted: files.counted, left_out: files.leftOut },
        changes_left_out: selection.changesLeftOut,
        left_out: leftOut.map(({ by, pattern, files, changes }) => ({ by, pattern, files, changes })),
        default_excludes_version: selection.defaultExcludes,
        attributes_files: selection.attributesFiles,
        ignored_commits: {
            listed: ignoredCommits.listed,
            applied: ignoredCommits.applied,
            not_found: { count: ignoredCommits.notFound.count, named: ignoredCommits.notFound.named },
            invalid_lines: ignoredCommits.invalidLines,
        },
    };
}
function counted({ count, named }) {
    return { count, named: named.slice(0, NAMED_FILES).map(({ oid, commit, path }) => ({ oid, commit, path })) };
}
/** Seconds since 1970 as `2020-01-31T15:00:00Z`; null for what no calendar date can name. */
function instant(seconds) {
    const date = new Date(seconds * 1000);
    return Number.isNaN(date.getTime()) ? null : date.toISOString().replace('.000Z', 'Z');
}

;// CONCATENATED MODULE: ./lib/report/change/ages.js
// Ages of lines in classes that people think in, and what a change removed of each, from the burndown before and after it.
//
// A matrix knows a line's birth by its band of g ticks, not by its tick. The age of a line of band c at tick T is therefore taken to be
// the least it can be, T - ((c + 1) g - 1) ticks and never below 0: what is called two years old is at least that. The error is below g
// ticks (30 days by default), and 0 with a granularity of 1.
//
// How many went: with B and A the last rows of the matrices before and after, F the band of the change's first tick, W the lines ever
// written and L the lines alive,
//
//   added            = W(after) - W(before)                   every line that is written is counted once
//   removed          = added - (L(after) - L(before))         what came and is not there has gone
//   removed(c)       = B[c] - A[c]               for c < F    nothing is born there any more, so these bands only lose
//   removed(F, ...)  = removed - sum over c < F of removed(c)
//
// The last is what went of the newest bands, lines that the change itself brought and took again among them; its age is taken to be 0.
const YEAR_DAYS = 365;
/** The most days that so many years in a row have. */
const TWO_YEARS_DAYS = 731;
const FIVE_YEARS_DAYS = 1827;
/** Youngest first; together they hold every age. */
const ageClasses = [
    { id: 'under-1-month', label: '< 1 month', fromDays: 0, toDays: 30 },
    { id: '1-to-3-months', label: '1–3 months', fromDays: 30, toDays: 91 },
    { id: '3-to-12-months', label: '3–12 months', fromDays: 91, toDays: YEAR_DAYS },
    { id: '1-to-2-years', label: '1–2 years', fromDays: YEAR_DAYS, toDays: TWO_YEARS_DAYS },
    { id: '2-to-5-years', label: '2–5 years', fromDays: TWO_YEARS_DAYS, toDays: FIVE_YEARS_DAYS },
    { id: 'over-5-years', label: '> 5 years', fromDays: FIVE_YEARS_DAYS, toDays: Infinity },
];
/** The least age in days that a line of a band can have at the change's last commit. */
function leastAgeDays(band, { granularity, tickDays, lastTick }) {
    return Math.max(0, lastTick - ((band + 1) * granularity - 1)) * tickDays;
}
/** Lines removed of each band before the change's; and all others removed, under the change's own band. Bands without any are left out. */
function removedByBand(before, after, removed, clock) {
    const own = Math.floor(clock.firstTick / clock.granularity);
    const byBand = new Map();
    let older = 0;
    for (let band = 0; band < Math.min(own, before.length); band++) {
        const gone = before[band] - (after[band] ?? 0);
        if (gone === 0)
            continue;
        byBand.set(band, gone);
        older += gone;
    }
    if (removed !== older)
        byBand.set(own, removed - older);
    return byBand;
}
/** Lines by band put into the classes of their least age, a number a class. The change's own band is of age 0. */
function byAgeClass(lines, clock) {
    const own = Math.floor(clock.firstTick / clock.granularity);
    const sums = ageClasses.map(() => 0);
    for (const [band, count] of lines) {
        const age = band >= own ? 0 : leastAgeDays(band, clock);
        sums[ageClasses.findIndex(({ toDays }) => age < toDays)] += count;
    }
    return sums;
}
/** Lines of an age of at least so many days, which must be where a class begins. */
function olderThan(byClass, days) {
    return byClass.reduce((sum, lines, at) => sum + (ageClasses[at].fromDays >= days ? lines : 0), 0);
}

;// CONCATENATED MODULE: ./lib/report/change/file-effects.js
// What a change did to each file, the ages of what it removed there among them: a file's matrix before and after is compared as the
// project's is (ages.ts), and a renamed file's is looked up under both its names.

function fileEffects(files, before, after, clock) {
    const known = new Map(before?.map((file) => [file.path, file]));
    const now = new Map(after?.map((file) => [file.path, file]));
    return files.map((file) => {
        const old = file.before === null ? undefined : known.get(file.before);
        const left = file.after === null ? undefined : now.get(file.after);
        const isTracked = before !== undefined && after !== undefined;
        const bands = removedByBand(lastRow(old), lastRow(left), file.removed, clock);
        return {
            ...file,
            removedByAge: isTracked ? byAgeClass(bands, clock) : undefined,
            owner: ownerOf(old),
        };
    });
}
/** Living lines by band. */
function lastRow(file) {
    const row = [];
    file?.matrix.bands.forEach((band, at) => {
        while (row.length <= band)
            row.push(0);
        row[band] += file.matrix.lines[at];
    });
    return row;
}
function ownerOf(file) {
    const id = file?.top_owner_id;
    return typeof id === 'number' ? { id, share: (file?.top_owner_percentage ?? 0) / 100 } : undefined;
}

// EXTERNAL MODULE: ./lib/history/people-table.js
var people_table = __webpack_require__(45336);
// EXTERNAL MODULE: ./lib/report/text/display-width.js
var display_width = __webpack_require__(9483);
;// CONCATENATED MODULE: ./lib/report/public-names.js
// What people are called in texts that everybody can read, and that go out by mail: never by their mail address. Of several people with
// one name, all but the first have a number, by their place in the list.

const LEFT_OUT_NAME = 'left out';
/** Names of burndown's people by id, on one line, and markup still in them. Who has no place in the list is left out. */
function publicNames({ developer_survival = [] }) {
    return publicNamesOf(developer_survival);
}
/** As `publicNames`, of any list of people. */
function publicNamesOf(people) {
    const seen = new Map();
    const names = new Map(people.map(({ id, name, is_bot }) => {
        const bare = bareName((0,display_width/* oneLine */.TN)(name));
        const count = (seen.get(bare) ?? 0) + 1;
        seen.set(bare, count);
        return [id, `${bare}${count > 1 ? ` (${count})` : ''}${is_bot ? ' (bot)' : ''}`];
    }));
    return (id) => names.get(id) ?? LEFT_OUT_NAME;
}
/** A name without its mail; of a mail alone, what stands before its @. */
function bareName(name) {
    const bare = name
        .replace(/<[^<>]*>\s*$/, '')
        .replace(/(\S)@\S+/g, '$1')
        .trim();
    if (bare !== '')
        return bare;
    const local = /<([^<>@]+)/.exec(name)?.[1].trim() ?? '';
    return local === '' ? '(no name)' : local;
}

;// CONCATENATED MODULE: ./lib/report/change/people-effects.js
// Whose lines a change removed, and who has been quiet for how long.


/** From how many days without a line of theirs on, people count as quiet. */
const QUIET_DAYS = 180;
/** Everybody of the history by id, and people left out last; undefined if people are not tracked. */
function peopleEffects(before, after, clock) {
    const people = after.developer_survival;
    if (people === undefined || before.developer_survival === undefined)
        return undefined;
    const removals = removalsBetween(before, after);
    const written = new Map(before.developer_survival.map(({ id, lines_written }) => [id, lines_written]));
    const nameOf = publicNames(after);
    const active = new Set(removals.map(({ modifier }) => modifier));
    const one = (id, isBot, added, quietDays) => ({
        id,
        name: nameOf(id),
        isBot,
        removed: sum(removals.filter(({ author }) => author === id)),
        removedByThemselves: sum(removals.filter(({ author, modifier }) => author === id && modifier === id)),
        added,
        isQuiet: id !== people_table/* LEFT_OUT */.Pk && !isBot && added === 0 && !active.has(id) && quietDays !== null && quietDays >= QUIET_DAYS,
        quietDays,
    });
    return [
        ...people.map((person) => one(person.id, person.is_bot, person.lines_written - (written.get(person.id) ?? 0), quietDaysOf(person, after, clock))),
        one(people_table/* LEFT_OUT */.Pk, false, 0, null),
    ];
}
/** Interactions only grow, so their difference is what the change removed of whom. */
function removalsBetween(before, after) {
    const key = (author, modifier) => `${author} ${modifier}`;
    const known = new Map(before.interactions?.map(({ author_id, modifier_id, lines_modified }) => [
        key(author_id, modifier_id),
        lines_modified,
    ]));
    return (after.interactions ?? [])
        .map(({ author_id: author, modifier_id: modifier, lines_modified }) => ({
        author,
        modifier,
        lines: roundedLines(lines_modified - (known.get(key(author, modifier)) ?? 0)),
    }))
        .filter(({ lines }) => lines > 0);
}
/**
 * Days since a person last wrote, as far as the matrix knows, and rather too few than too many: lines that came in sample s and were
 * born in band b were written no later than the end of both. Lines that were taken away within their own sample leave no trace.
 */
function quietDaysOf({ matrix }, { granularity, sampling }, { tickDays, lastTick }) {
    let latest = -1;
    matrix.bands.forEach((band, at) => {
        const sampleEnd = (matrix.samples[at] + 1) * sampling - 1;
        const bandEnd = (band + 1) * granularity - 1;
        // A band that lost lines was written in too, within itself.
        latest = Math.max(latest, matrix.lines[at] > 0 ? Math.min(sampleEnd, bandEnd) : band * granularity);
    });
    return latest < 0 ? null : Math.max(0, lastTick - latest) * tickDays;
}
function sum(removals) {
    return roundedLines(removals.reduce((total, { lines }) => total + lines, 0));
}
/** Parts of lines to a millionth, as results have them. */
function roundedLines(lines) {
    return Math.round(lines * 1e6) / 1e6;
}

;// CONCATENATED MODULE: ./lib/report/change/change-effect.js
// What a change, such as a pull request, does to the burndown: a model from the results before and after it and the record of its
// files. Pure, and a function of these; every figure is a difference of two reports' figures, derived in ages.ts and its neighbours.




/** A history shorter than this says little about the age of lines. */
const YOUNG_DAYS = 180;
/** Makes the model. Throws `user-bad-option` for results of different options, which cannot be compared. */
function changeEffect({ before, after, change, source, withPeople = true }) {
    refuseUnlike(before, after);
    const tickDays = after.tick_size_seconds / 86_400;
    const clock = {
        granularity: after.granularity,
        tickDays,
        firstTick: change.firstTick ?? after.last_tick ?? 0,
        lastTick: change.lastTick ?? after.last_tick ?? 0,
    };
    const lines = { before: before.aggregate.total_current_lines, after: after.aggregate.total_current_lines };
    const added = after.aggregate.total_lines_written - before.aggregate.total_lines_written;
    const removed = added - (lines.after - lines.before);
    const rowBefore = before.matrix.at(-1) ?? [];
    const removedByAge = byAgeClass(removedByBand(rowBefore, after.matrix.at(-1) ?? [], removed, clock), clock);
    const aliveByAge = byAgeClass(new Map(rowBefore.entries()), clock);
    const files = fileEffects(change.files, before.file_survival, after.file_survival, clock);
    const days = clock.firstTick * tickDays;
    return {
        commits: change.commits,
        added,
        removed,
        lines,
        survivalRate: {
            before: before.aggregate.overall_survival_rate,
            after: after.aggregate.overall_survival_rate,
        },
        halfLifeDays: { before: before.line_survival.half_life_days, after: after.line_survival.half_life_days },
        ages: ageClasses.map(({ label, fromDays }, at) => ({
            label,
            fromDays,
            removed: removedByAge[at],
            aliveBefore: aliveByAge[at],
        })),
        oldRemoved: olderThan(removedByAge, TWO_YEARS_DAYS),
        years: yearsOf(before, after),
        files: files.sort((a, b) => oldRemovedOf(b) - oldRemovedOf(a) || b.removed - a.removed || b.added - a.added),
        hasFileAges: before.file_survival !== undefined && after.file_survival !== undefined,
        people: withPeople ? peopleEffects(before, after, clock) : undefined,
        history: {
            days,
            isYoung: days < YOUNG_DAYS || lines.before === 0,
            isWhole: !source.completeness.shallow && source.commits.earlier === null,
            ageStepDays: after.granularity * tickDays,
        },
    };
}
/** Lines removed from a file that were more than two years old; 0 if files are not tracked. */
function oldRemovedOf({ removedByAge }) {
    return removedByAge === undefined ? 0 : olderThan(removedByAge, TWO_YEARS_DAYS);
}
/** A year's removed lines are those before and those written since, less those after. */
function yearsOf(before, after) {
    const known = new Map(before.birth_years.map((year) => [year.year, year]));
    return after.birth_years.map(({ year, lines_written, current_lines }) => {
        const old = known.get(year) ?? { lines_written: 0, current_lines: 0 };
        return {
            year,
            before: old.current_lines,
            after: current_lines,
            removed: old.current_lines + lines_written - old.lines_written - current_lines,
        };
    });
}
function refuseUnlike(before, after) {
    const shape = ({ granularity, sampling, tick_size_seconds }) => [granularity, sampling, tick_size_seconds].join(' ');
    if (shape(before) !== shape(after)) {
        throw new errors/* CodefangError */.UD('user-bad-option', 'two burndowns of different granularity, sampling or tick size', {
            hint: 'compare results of the same options',
        });
    }
}

// EXTERNAL MODULE: ./lib/changes/change-batch.js
var change_batch = __webpack_require__(90316);
;// CONCATENATED MODULE: ./lib/report/change/change-record.js
// What a change of one or several commits did to files, put together from its batches: which file became which, the lines each lost
// and gained, and where. Batches hold only for a moment, so all that is needed of them is copied here.
//
// Positions are lines of the new side after the last commit, from 1. A hunk of an earlier commit is moved by the later ones.

const SUBMODULE = 0o160000;
/** Takes batches as a milestone's `after` gives them, in order. */
class ChangeRecorder {
    /** Files that are there now, by path; and those that are gone. */
    living = new Map();
    gone = [];
    commits = 0;
    firstTick = null;
    lastTick = null;
    add(batch) {
        const { commits, changes } = batch;
        const pathOf = pathsOf(batch);
        this.commits += commits.ticks.length;
        this.firstTick ??= commits.ticks.at(0) ?? null;
        this.lastTick = commits.ticks.at(-1) ?? this.lastTick;
        const total = changes.commits.length;
        for (let from = 0, to = 0; from < total; from = to) {
            while (to < total && changes.commits[to] === changes.commits[from])
                to++;
            // All files leave their old paths before any arrives at its new one, so that swaps come out right.
            const movers = [];
            for (let row = from; row < to; row++)
                movers.push(this.depart(batch, row, pathOf));
            for (let row = from; row < to; row++)
                this.arrive(batch, row, pathOf, movers[row - from]);
        }
    }
    /** The record of all that was added. */
    record() {
        const files = [...this.living.values(), ...this.gone]
            .filter(({ before, after, places, isOpaque }) => before !== after || places.length > 0 || isOpaque)
            .filter(({ before, after }) => before !== null || after !== null)
            .map((file) => ({ ...file, places: file.places.map((place) => shownPlace(place, file.lines)) }))
            .sort((a, b) => compare(a.after ?? a.before, b.after ?? b.before));
        return { commits: this.commits, firstTick: this.firstTick, lastTick: this.lastTick, files };
    }
    depart(batch, row, pathOf) {
        const { changes } = batch;
        const kind = changes.kinds[row];
        if (kind === change_batch/* ChangeKind */.D.added || changes.oldModes[row] === SUBMODULE)
            return undefined;
        const isGone = kind === change_batch/* ChangeKind */.D.deleted || changes.newModes[row] === SUBMODULE;
        if (!isGone && kind !== change_batch/* ChangeKind */.D.renamed)
            return undefined;
        const path = pathOf(changes.oldPaths[row]);
        const file = this.living.get(path) ?? unchanged(path);
        this.living.delete(path);
        if (!isGone)
            return file;
        edit(file, batch, row);
        file.after = null;
        this.gone.push(file);
        return undefined;
    }
    arrive(batch, row, pathOf, mover) {
        const { changes } = batch;
        const kind = changes.kinds[row];
        if (kind === change_batch/* ChangeKind */.D.deleted || changes.newModes[row] === SUBMODULE)
            return;
        const path = pathOf(changes.newPaths[row]);
        const isNew = kind === change_batch/* ChangeKind */.D.added || changes.oldModes[row] === SUBMODULE;
        const file = mover ?? (isNew ? { ...unchanged(path), before: null } : (this.living.get(path) ?? unchanged(path)));
        file.after = path;
        this.living.set(path, file);
        edit(file, batch, row);
    }
}
function unchanged(path) {
    return { before: path, after: path, added: 0, removed: 0, lines: 0, isOpaque: false, places: [] };
}
const OPAQUE = change_batch/* ChangeFlag */.F.oldBinary |
    change_batch/* ChangeFlag */.F.newBinary |
    change_batch/* ChangeFlag */.F.oldMissing |
    change_batch/* ChangeFlag */.F.newMissing |
    change_batch/* ChangeFlag */.F.oldTooLarge |
    change_batch/* ChangeFlag */.F.newTooLarge;
function edit(file, { changes, hunks }, row) {
    file.lines = changes.newLines[row];
    if ((changes.flags[row] & OPAQUE) !== 0)
        file.isOpaque = true;
    const from = row === 0 ? 0 : changes.hunkEnds[row - 1];
    const to = changes.hunkEnds[row];
    const { places } = file;
    for (const place of places) {
        let shift = 0;
        for (let hunk = from; hunk < to && hunks.oldStarts[hunk] <= place.start; hunk++) {
            const isPast = hunks.oldStarts[hunk] + hunks.oldCounts[hunk] <= place.start;
            shift = isPast ? shift + hunks.newCounts[hunk] - hunks.oldCounts[hunk] : hunks.newStarts[hunk] - place.start;
        }
        place.start += shift;
    }
    for (let hunk = from; hunk < to; hunk++) {
        const removed = hunks.oldCounts[hunk];
        const added = hunks.newCounts[hunk];
        file.removed += removed;
        file.added += added;
        places.push({ start: hunks.newStarts[hunk], removed, added });
    }
    places.sort((a, b) => a.start - b.start);
}
function shownPlace({ start, removed, added }, lines) {
    return { line: Math.max(1, Math.min(start + 1, lines)), removed, added };
}
function pathsOf({ paths: { bytes, ends } }) {
    return (path) => Buffer.from(bytes.subarray(path === 0 ? 0 : ends[path - 1], ends[path])).toString('utf8');
}
function compare(a, b) {
    return Buffer.compare(Buffer.from(a ?? ''), Buffer.from(b ?? ''));
}

;// CONCATENATED MODULE: ./lib/action/pull-request-change.js
// What a run sees of a pull request: the results at its base, and what every later commit changed, put together to what the pull request does.


/** Listens to a run. */
class PullRequestChange {
    #recorder = new ChangeRecorder();
    #before;
    #base;
    /** The commit that the pull request is compared with, once the run has come to it. */
    get base() {
        return this.#base;
    }
    /** What the run must be told, to compare with this commit. */
    milestone(oid) {
        return {
            oid,
            reached: (results) => {
                this.#base = oid;
                this.#before = results['burndown'];
            },
            after: (batch) => this.#recorder.add(batch),
        };
    }
    /** What the pull request does; undefined if the run did not come by its base, or had no burndown. */
    effect({ source, results }) {
        const after = results['burndown'];
        const before = this.#before;
        if (before === undefined || after === undefined)
            return undefined;
        const withPeople = after.developer_survival !== undefined;
        return changeEffect({ before, after, change: this.#recorder.record(), source, withPeople });
    }
}

;// CONCATENATED MODULE: ./lib/action/log-progress.js
// A run's progress in a log that nobody watches all the time: how memory was shared out, what it begins with, then a line every tenth of the way.
/** Turns events into lines. */
class LogProgress {
    runner;
    #tenth = 0;
    #details = [];
    constructor(runner) {
        this.runner = runner;
    }
    event(event) {
        switch (event.kind) {
            case 'plan': {
                const { commits, chunks } = event;
                if (this.#details.length > 0)
                    this.runner.group('memory and workers', this.#details.splice(0));
                return this.runner.log(`reading ${commits} commits in ${chunks} ${chunks === 1 ? 'chunk' : 'chunks'}`);
            }
            case 'advance': {
                const tenth = Math.floor((event.done / Math.max(event.commits, 1)) * 10);
                if (tenth > this.#tenth)
                    this.runner.log(`${tenth * 10} % of ${event.commits} commits`);
                this.#tenth = Math.max(tenth, this.#tenth);
                return;
            }
            case 'notice':
                return this.runner.log(event.text);
            case 'detail':
                this.#details.push(event.text);
                return;
            case 'chunk':
                return;
        }
    }
}

;// CONCATENATED MODULE: ./lib/action/outputs.js
// The outputs of the action. action.yml is their one list: a test compares it with the names here. Every output is set in every run that gets
// that far; what a run does not know is an empty text, so that an expression can tell it from 0.
const outputNames = [
    'report',
    'reports',
    'complete',
    'commits-analysed',
    'commits-reused',
    'checkpoint-key',
    'checkpoint-saved',
    'current-lines',
    'survival-rate',
    'half-life',
    'files',
    'comment-url',
    'artifact-name',
    'failed-conditions',
    'knobs',
];
/** Sets them all. */
function setOutputs(runner, values) {
    const texts = outputTexts(values);
    for (const name of outputNames)
        runner.output(name, texts[name]);
}
/** The texts of the outputs. */
function outputTexts(values) {
    const { headline, reports, knobs } = values;
    return {
        report: Object.values(reports)[0] ?? '',
        reports: JSON.stringify(reports),
        complete: String(values.complete),
        'commits-analysed': String(values.commitsAnalysed),
        'commits-reused': String(values.commitsReused),
        'checkpoint-key': values.checkpointKey,
        'checkpoint-saved': String(values.checkpointSaved),
        'current-lines': figure(headline.currentLines),
        'survival-rate': figure(headline.survivalRate),
        'half-life': figure(headline.halfLifeDays),
        files: figure(headline.files),
        'comment-url': values.commentUrl,
        'artifact-name': values.artifactName,
        'failed-conditions': values.failedConditions.join('\n'),
        knobs: JSON.stringify(knobs),
    };
}
function figure(value) {
    return value === undefined || value === null ? '' : String(value);
}

;// CONCATENATED MODULE: ./lib/report/findings.js
// What in a change is worth a word beside the code: old code that goes wholesale, and code whose main author has gone quiet. Laws: nothing
// is found without enough history to know; nothing about people when people are not told of; bots never count as gone. Texts are plain,
// on one line; positions are lines of the new side, from 1.



const defaultFindingLimits = { oldLines: 50, warningFactor: 10, mainShare: 0.5, quietLines: 10 };
/** All findings, the weightiest first. */
function findings(effect, limits = defaultFindingLimits) {
    const { history, files } = effect;
    if (history.isYoung || !history.isWhole || history.days < YEAR_DAYS)
        return [];
    const found = files.flatMap((file) => [...oldCode(file, effect, limits), ...quietAuthor(file, effect, limits)]);
    return found.sort((a, b) => rank(a) - rank(b) || b.score - a.score);
}
function rank({ level }) {
    return level === 'warning' ? 0 : 1;
}
function oldCode(file, { history }, limits) {
    const old = oldRemovedOf(file);
    if (history.days < TWO_YEARS_DAYS || old < limits.oldLines)
        return [];
    const all = old >= file.removed;
    const what = file.after === null ? 'This file goes' : `${(0,numbers/* counted */.hS)(file.removed, 'line')} of this file go`;
    const ages = all
        ? 'all of them were more than two years old'
        : `${(0,numbers/* grouped */.zD)(old)} of ${(0,numbers/* grouped */.zD)(file.removed)} removed lines were more than two years old`;
    return [
        {
            level: old >= limits.oldLines * limits.warningFactor ? 'warning' : 'notice',
            rule: 'old-code-removed',
            ...findings_placeOf(file),
            title: `${(0,numbers/* counted */.hS)(old, 'old line')} removed`,
            message: `${what}; ${ages}. Code that has stood so long is often relied on in ways that no test shows.`,
            score: old,
        },
    ];
}
function quietAuthor(file, { people }, limits) {
    const { owner } = file;
    const changed = Math.max(file.removed, file.added);
    if (owner === undefined || owner.share < limits.mainShare || changed < limits.quietLines)
        return [];
    const person = people?.find(({ id }) => id === owner.id);
    if (person?.isQuiet !== true || person.quietDays === null)
        return [];
    const { quietDays } = person;
    const since = quietDays < YEAR_DAYS ? (0,numbers/* days */._3)(Math.floor(quietDays)) : (0,numbers/* years */.VS)(quietDays);
    return [
        {
            level: 'notice',
            rule: 'main-author-quiet',
            ...findings_placeOf(file),
            title: 'The main author has gone quiet',
            message: `${person.name} owned ${(0,numbers/* percent */.KN)(owner.share)} of this file and has no line in this repository that is newer than ${since}. Somebody else who knows it may want to look.`,
            score: changed,
        },
    ];
}
/** The place of a file where most lines went; where none went, where most came. */
function findings_placeOf({ before, after, places }) {
    const path = after ?? before ?? '';
    const [first, ...others] = places;
    if (after === null || first === undefined)
        return { path, startLine: 1, endLine: 1 };
    const isLarger = (a, b) => a.removed > b.removed || (a.removed === b.removed && a.added > b.added);
    const { line, added } = others.reduce((most, place) => (isLarger(place, most) ? place : most), first);
    return { path, startLine: line, endLine: Math.max(line, line + added - 1) };
}

;// CONCATENATED MODULE: ./lib/report/markdown/escape.js
// Texts of others made fit for Markdown as GitHub renders it: names, paths and refs come from whoever wrote the history, so nothing in
// them may start markup, HTML, a table cell or a fence, tell anybody that they were mentioned, or link to anything.
//
// Laws: a text stays on its line. Every character that can be markup is a numeric character reference, which CommonMark (section 2.5)
// never takes for structure. What GitHub looks for in the rendered page, after the references are resolved (@name, #1, GH-1, :emoji:,
// addresses), is broken by a space of no width. No such text is ever put into a diagram.

/** A space of no width: where it stands, GitHub sees two words. */
const BREAK = '\u200b';
/** Everything ASCII that can be structure in CommonMark, GFM or GitHub's mathematics, and what starts a reference. */
const MARKUP = /[!"#$&'*:<=>@[\\\]^_`{|}~]/g;
/** What is structure at the start of a line only. */
const LINE_START = /^(?:[-+]|[0-9]+(?=[.)]))/;
/** What GitHub links or draws wherever it stands in a page. */
const LINKED = /[@#:]|www(?=\.)|\bgh(?=-[0-9])/gi;
/** Characters that cannot be seen and turn, hide or join others; the joiners of scripts and emoji stay. */
const UNSEEN = /(?!\u200c|\u200d|\ufe0f)[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** Marks heaped on one letter run over the lines above and below. */
const HEAPED_MARKS = /(\p{M}{3})\p{M}+/gu;
const MOST_COLUMNS = 100;
/** A text of others within a sentence or a table's cell, in at most so many columns. */
function plain(text, columns = MOST_COLUMNS, keep = 'start') {
    const line = (0,display_width/* cut */.Jj)(tame(text), columns, keep);
    return line === '' ? '(nothing)' : encoded(line);
}
/** A text of others, such as a path or a ref, in the letters of code, in at most so many columns. */
function code(text, columns = MOST_COLUMNS, keep = 'end') {
    return `<code>${plain(text, columns, keep)}</code>`;
}
/** One line without anything unseen, but still full of markup. */
function tame(text) {
    return (0,display_width/* oneLine */.TN)(text).replace(UNSEEN, '').replace(HEAPED_MARKS, '$1').replace(/ {2,}/g, ' ').trim();
}
function encoded(line) {
    return line
        .replace(LINKED, (found) => found + BREAK)
        .replace(MARKUP, reference)
        .replace(LINE_START, (start) => start.slice(0, -1) + reference(start.slice(-1)));
}
function reference(character) {
    return `&#${character.charCodeAt(0)};`;
}

// EXTERNAL MODULE: ./lib/action/quiet.js
var action_quiet = __webpack_require__(4926);
// EXTERNAL MODULE: ./lib/action/timeout.js
var timeout = __webpack_require__(84285);
;// CONCATENATED MODULE: ./lib/action/artifact.js
// Files as an artifact of the workflow run, and out of one. Laws: nothing here throws or fails the step, an artifact that cannot be is one calm
// line; GitHub Enterprise Server has another kind of artifacts, and a process without the runner's token none, which is known beforehand.


/** Milliseconds. */
const artifact_LIMIT = 300_000;
/** Why artifacts cannot be had here; undefined if they can. */
function artifactsUnavailable(environment) {
    const server = environment['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const host = URL.canParse(server) ? new URL(server).hostname.toLowerCase() : server;
    if (host !== 'github.com' && !/\.(?:ghe\.com|localhost)$/.test(host))
        return 'GitHub Enterprise Server does not take artifacts of this kind';
    if (!environment['ACTIONS_RUNTIME_TOKEN'] || !environment['ACTIONS_RESULTS_URL'])
        return 'this runner has no artifact service';
    return undefined;
}
/** Uploads files that lie below a folder. */
async function uploadArtifact(name, files, folder, { environment, quiet, limit = artifact_LIMIT, }) {
    const why = files.length === 0 ? 'there are no files' : artifactsUnavailable(environment);
    if (why !== undefined)
        return { kind: 'skipped', name, reason: why };
    const heard = [];
    try {
        const call = async () => (await client()).uploadArtifact(name, [...files], folder);
        const answer = await (0,timeout/* within */.u)(limit, quiet.during(call, heard));
        if (answer === undefined)
            return { kind: 'timeout', name, reason: `it took more than ${limit / 1000} s` };
        return { kind: 'uploaded', name, id: answer.id };
    }
    catch (error) {
        const reason = (error instanceof Error ? error.message : String(error)) || (0,action_quiet/* complaints */.Z)(heard);
        return { kind: /conflict|already exists|\b409\b/i.test(reason) ? 'conflict' : 'failed', name, reason };
    }
}
/** Unpacks an artifact of another workflow run into a folder; a text says why not. */
async function downloadArtifact({ id, repository, runId, token }, folder, quiet, limit = artifact_LIMIT) {
    const [repositoryOwner = '', repositoryName = ''] = repository.split('/');
    const findBy = { token, workflowRunId: runId, repositoryOwner, repositoryName };
    try {
        const call = async () => (await client()).downloadArtifact(id, { path: folder, findBy });
        const done = await (0,timeout/* within */.u)(limit, quiet.during(call, []));
        return done === undefined ? `it took more than ${limit / 1000} s` : undefined;
    }
    catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
}
/** One line about an upload. */
function artifactLine(outcome) {
    switch (outcome.kind) {
        case 'uploaded':
            return `artifact: ${outcome.name} holds the report`;
        case 'skipped':
            return `artifact: none, as ${outcome.reason}`;
        case 'conflict':
            return `artifact: not uploaded, as the run has one called ${outcome.name} already; give each job a comment-id or an artifact name of its own`;
        case 'timeout':
        case 'failed':
            return `artifact: not uploaded (${outcome.reason.split('\n')[0].slice(0, 300)}); the report is in the summary`;
    }
}
/** The package is large and is loaded only when there is something to do. */
async function client() {
    const { DefaultArtifactClient: Client } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(838), __webpack_require__.e(271), __webpack_require__.e(351), __webpack_require__.e(799)]).then(__webpack_require__.bind(__webpack_require__, 76799));
    return new Client();
}

;// CONCATENATED MODULE: ./lib/report/markdown/diagram.js
// Mermaid's xychart as GitHub draws it. Laws: nothing but numbers, dates and our own words enters a diagram; at most 24 places on the
// axis, each label quoted and different from the others; the range of the other axis is given; the text stays a few kilobytes, far below
// Mermaid's 50,000 characters. GitHub draws no legend, so there is one of emoji in the colours of the series.
//
// Bars of several series are drawn over each other, the later in front. So stacked bars are sums from the bottom up, the largest first;
// what is seen of each is its own part.
const diagram_UNSEEN = '\u200b';
/** The most places on an axis that are legible. */
const MOST_PLACES = 24;
/** Colours that emoji have too, from the oldest to the newest. */
const COLOURS = [
    { square: '🟫', hex: '#a5634a' },
    { square: '🟥', hex: '#d9453f' },
    { square: '🟧', hex: '#ee8f2e' },
    { square: '🟨', hex: '#f0c541' },
    { square: '🟩', hex: '#74b05a' },
    { square: '🟦', hex: '#3f93dd' },
    { square: '🟪', hex: '#a468cc' },
];
/** The most series that have a colour of their own. */
const MOST_SERIES = COLOURS.length;
/** Series stacked on each other, the first at the bottom, and their legend. */
function stackedBars(drawing, series) {
    const colours = coloursFor(series.length);
    const sums = [];
    for (const { values } of series)
        sums.push(values.map((value, place) => value + (sums.at(-1)?.[place] ?? 0)));
    const front = sums.map((values, at) => ({ values, hex: colours[at].hex })).reverse();
    const legend = series
        .map(({ name }, at) => `${colours[at].square}&nbsp;${name.replace('–', '–&#8288;')}`)
        .join(' &nbsp; ');
    return `${diagram(drawing, 'bar', front)}\n\n${legend}`;
}
/** One series as bars. */
function plainBars(drawing, values) {
    return diagram(drawing, 'bar', [{ values, hex: COLOURS[5].hex }]);
}
/** One series as a line. */
function plainLine(drawing, values) {
    return diagram(drawing, 'line', [{ values, hex: COLOURS[5].hex }]);
}
function diagram({ title, places, unit, top, height = 320 }, kind, plots) {
    const most = top ?? Math.max(...plots.flatMap(({ values }) => values), 0);
    const { name, divisor } = scaleOf(unit, most);
    const axis = 'from' in places
        ? `"${places.title}" ${places.from} --> ${places.to}`
        : `[${distinct(places)
            .map((place) => `"${place}"`)
            .join(', ')}]`;
    return [
        '```mermaid',
        '---',
        'config:',
        '  xyChart:',
        '    width: 640',
        `    height: ${height}`,
        '    titleFontSize: 15',
        '  themeVariables:',
        '    xyChart:',
        '      backgroundColor: transparent',
        `      plotColorPalette: "${plots.map(({ hex }) => hex).join(', ')}"`,
        '---',
        'xychart-beta',
        `  title "${title}"`,
        `  x-axis ${axis}`,
        `  y-axis "${name}" 0 --> ${trimmed(top ?? roundTop(most / divisor))}`,
        ...plots.map(({ values }) => `  ${kind} [${values.map((value) => trimmed(value / divisor)).join(', ')}]`),
        '```',
    ].join('\n');
}
/** Large numbers are written in thousands or millions, so that the axis has room for them. */
function scaleOf(unit, most) {
    if (most >= 5_000_000)
        return { name: `million ${unit}`, divisor: 1_000_000 };
    if (most >= 5_000)
        return { name: `thousand ${unit}`, divisor: 1_000 };
    return { name: unit, divisor: 1 };
}
/** The least of 1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8 times a power of ten that is no less. */
function roundTop(most) {
    if (most <= 0)
        return 1;
    const power = 10 ** Math.floor(Math.log10(most));
    const step = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((one) => one * power >= most) ?? 10;
    return step * power;
}
function trimmed(value) {
    return String(Number(value.toFixed(3)));
}
/** Equal names would be one place. A place without a name is named by spaces of no width, each place by another number of them. */
function distinct(places) {
    return places.map((place, at) => (place !== '' && places.indexOf(place) === at ? place : diagram_UNSEEN.repeat(at + 1)));
}
/** So many colours, as far apart as they can be. */
function coloursFor(count) {
    if (count > COLOURS.length)
        throw new RangeError(`${count} series, and ${COLOURS.length} colours`);
    if (count === 1)
        return [COLOURS[5]];
    return Array.from({ length: count }, (_, at) => COLOURS[Math.round((at * (COLOURS.length - 1)) / (count - 1))]);
}

;// CONCATENATED MODULE: ./lib/report/markdown/burndown-picture.js
// The burndown of a project as a diagram: the lines alive at up to 24 moments, by the years they were born in.

/** Fewer samples or years than this are no burndown to look at. */
const FEWEST_SAMPLES = 4;
/** The diagram with its legend; undefined where there is too little to draw. */
function burndownPicture({ matrix, sample_dates, band_dates }) {
    const rows = evenly(matrix.length);
    if (rows.length < FEWEST_SAMPLES)
        return undefined;
    const all = cohortsOf(band_dates).map(({ name, from, to }) => ({
        name,
        values: rows.map((row) => matrix[row].slice(from, to).reduce((sum, lines) => sum + lines, 0)),
    }));
    const series = all.filter(({ values }) => values.some((lines) => lines > 0));
    if (series.length < 2)
        return undefined;
    const dates = rows.map((row) => sample_dates[row]);
    return stackedBars({ title: 'Lines alive, by year of birth', places: labelsOf(dates), unit: 'lines' }, series);
}
/** Up to 24 rows, as evenly spaced as whole numbers allow, the last among them. */
function evenly(rows) {
    if (rows <= MOST_PLACES)
        return Array.from({ length: rows }, (_, row) => row);
    return Array.from({ length: MOST_PLACES }, (_, at) => Math.round(((at + 1) * rows) / MOST_PLACES) - 1);
}
/** Bands by the year they begin in; neighbouring years together where there are many, all groups but the oldest equally long. */
function cohortsOf(bandDates) {
    const years = bandDates.map((date) => Number(date.slice(0, 4)));
    const [first, last] = [years[0], years[years.length - 1]];
    const span = Math.ceil((last - first + 1) / MOST_SERIES);
    const cohorts = [];
    for (let to = last; to >= first; to -= span) {
        const from = Math.max(first, to - span + 1);
        const bands = years.flatMap((year, band) => (year >= from && year <= to ? [band] : []));
        if (bands.length === 0)
            continue;
        cohorts.unshift({ name: from === to ? `${to}` : `${from}–${to}`, from: bands[0], to: bands[bands.length - 1] + 1 });
    }
    return cohorts;
}
/** Room of a label, in letters, for all places together. */
const LETTERS = 72;
/** A label where a year begins, or in a short history a month or a day, as far as there is room for it. */
function labelsOf(dates) {
    const count = (length) => new Set(dates.map((date) => date.slice(0, length))).size;
    const length = [4, 7].find((one) => count(one) >= FEWEST_SAMPLES) ?? 10;
    let next = 0;
    return dates.map((date, at) => {
        const label = date.slice(0, length);
        if (at < next || (at > 0 && dates[at - 1].startsWith(label)))
            return '';
        next = at + Math.ceil(((length + 1) * dates.length) / LETTERS);
        return label;
    });
}

// EXTERNAL MODULE: ./lib/report/text/bars.js
var bars = __webpack_require__(37640);
;// CONCATENATED MODULE: ./lib/report/markdown/figures.js
// Figures as comments and summaries write them, on top of those that all reports share: differences with their sign, bars for cells.


const MINUS = '−';
/** What stands where there is nothing to say. */
const NOTHING = '–';
const BAR_COLUMNS = 10;
const ALMOST_NOTHING = '≈ 0';
const figures_YEAR_DAYS = 365;
/** `+1,234`, `−5`, `0`; what is not quite nothing is not 0. */
function signed(count) {
    return withSign(count, (0,numbers/* grouped */.zD)(Math.abs(count)), '0');
}
/** The difference of two shares as `+0.4 points`. */
function points(before, after) {
    const difference = 100 * (after - before);
    const size = Math.abs(difference);
    if (size !== 0 && size < 0.05)
        return ALMOST_NOTHING;
    return withSign(difference, `${size.toFixed(1)} points`, '0');
}
/** A lifetime in years where it has some, else in days. */
function lifetime(dayCount) {
    if (dayCount === null)
        return 'not reached';
    return dayCount < figures_YEAR_DAYS ? (0,numbers/* days */._3)(dayCount) : (0,numbers/* years */.VS)(dayCount);
}
/** The difference of two lifetimes in days. */
function lifetimeChange(before, after) {
    if (before === null || after === null)
        return NOTHING;
    const size = Math.abs(after - before);
    if (size < 0.05)
        return size === 0 ? '0' : ALMOST_NOTHING;
    return withSign(after - before, size < 10 ? `${size.toFixed(1)} days` : (0,numbers/* days */._3)(size), '');
}
/** The share of a total, 0 without a unit; a dash of nothing. */
function shareOf(part, total) {
    if (total === 0)
        return NOTHING;
    return part === 0 ? '0' : (0,numbers/* percent */.KN)((0,numbers/* share */.uM)(part, total));
}
/** Bars for a column of cells, the largest value being so many characters long. They cannot break, so they keep their length on a phone. */
function figures_bars(values, columns = BAR_COLUMNS) {
    const most = Math.max(...values, 0);
    return values.map((value) => (0,bars/* bar */.M)((0,numbers/* share */.uM)(value, most), columns));
}
function withSign(difference, size, nothing) {
    if (difference === 0)
        return nothing;
    return (difference < 0 ? MINUS : '+') + size;
}

// EXTERNAL MODULE: ./lib/base/byte-size.js
var byte_size = __webpack_require__(81381);
// EXTERNAL MODULE: ./lib/report/text/header.js
var header = __webpack_require__(82527);
;// CONCATENATED MODULE: ./lib/report/markdown/measured.js
// What was measured, what it cost, and what is missing: the small print of a comment or summary, and the alarms that stand above it.





const SHORT_ID = 10;
const MOST_VALUES = 5;
/** What makes numbers say less than they seem to, as one of GitHub's alerts; undefined if nothing does. */
function alarm(source) {
    const partial = (0,header/* partialOf */.Z1)(source);
    const limits = (0,header/* limitsOf */.Af)(source);
    if (partial.length + limits.length === 0)
        return undefined;
    const kind = partial.length > 0 || source.completeness.shallow ? 'WARNING' : 'NOTE';
    return [`> [!${kind}]`, ...[...partial, ...limits].map(emphasized)].join('\n').replace(/\n> \*\*/g, '\n> - **');
}
/** `NAME: text` with its name in bold, in a quotation. */
function emphasized(text) {
    const end = text.indexOf(':');
    return `> **${text.slice(0, end)}**${text.slice(end)}`;
}
/** A list of what was read, with which options, and what it cost. */
function measured(source, context) {
    const { commits, selection, completeness } = source;
    const { base, head, cost } = context;
    const items = [
        `**Repository** ${code(context.repository ?? source.repository)}, ${base === undefined
            ? `at ${commitText(head ?? { oid: source.head.oid, name: branchOf(source) })}`
            : `${commitText(base)} → ${commitText(head ?? { oid: source.head.oid })}`}`,
        `**Commits** ${(0,numbers/* grouped */.zD)(commits.count)} of the main line${(0,header/* periodOf */.jH)(commits.from, commits.to)}`,
        `**Files** ${(0,numbers/* grouped */.zD)(selection.files.counted)} counted, ${(0,numbers/* grouped */.zD)(selection.files.left_out)} left out${(0,header/* rulesOf */.fD)(selection.left_out)}`,
        `**Complete** ${completenessOf(source)}`,
    ];
    if (commits.earlier !== null) {
        const { count, oid } = commits.earlier;
        items.splice(2, 0, `**Before** ${(0,numbers/* counted */.hS)(count, 'commit')} up to <code>${shortId(oid)}</code>, taken as one`);
    }
    const options = changedOptions(source.options);
    items.push(options.length === 0 ? '**Options** the defaults' : `**Options** ${options.join(', ')}`);
    if (cost !== undefined)
        items.push(`**Cost** ${costOf(cost)}`);
    const opaque = completeness.binary_changes;
    if (opaque > 0)
        items.push(`**Without lines** ${(0,numbers/* counted */.hS)(opaque, 'change')} of binary files`);
    return items.map((item) => `- ${item}`).join('\n');
}
function commitText({ oid, name }) {
    const id = `<code>${shortId(oid)}</code>`;
    return name === undefined ? id : `${code(name)} (${id})`;
}
/** The start of an id; what is no id is shown as the text that it is. */
function shortId(oid) {
    return /^[0-9a-f]{7,64}$/i.test(oid) ? oid.slice(0, SHORT_ID) : 'no id';
}
function branchOf({ head }) {
    return head.ref?.replace(/^refs\/(heads|tags)\//, '');
}
function completenessOf(source) {
    if ((0,header/* partialOf */.Z1)(source).length > 0)
        return 'no, the run was stopped: see above';
    if (source.completeness.shallow)
        return 'no, the clone is shallow: see above';
    return (0,header/* limitsOf */.Af)(source).length === 0 ? 'yes, nothing is missing and no limit was met' : 'every commit, but see above';
}
function costOf({ reused, analysed, seconds, peakMemoryBytes }) {
    const parts = [
        `${(0,numbers/* counted */.hS)(analysed, 'commit')} read${reused > 0 ? `, ${(0,numbers/* grouped */.zD)(reused)} taken from a kept state` : ''}`,
    ];
    if (seconds !== undefined)
        parts.push(`${seconds < 10 ? seconds.toFixed(1) : (0,numbers/* grouped */.zD)(seconds)} seconds`);
    if (peakMemoryBytes !== undefined)
        parts.push(`${(0,byte_size/* formatByteSize */.$j)(peakMemoryBytes)} of memory at most`);
    return parts.join('; ');
}
/** Options whose values are not the defaults. */
function changedOptions(options) {
    const people = options['people'] === true;
    const defaults = (0,engine_options.reportedOptions)((0,engine_options.resolveOptions)({ burndownPeople: people }));
    return Object.entries(options)
        .filter(([name]) => !['people', 'burndown_people', 'burndown_files'].includes(name))
        .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(defaults[name]))
        .map(([name, value]) => {
        const values = Array.isArray(value) ? value : [String(value)];
        const more = values.length > MOST_VALUES ? ` and ${values.length - MOST_VALUES} more` : '';
        const texts = values.slice(0, MOST_VALUES).map((one) => code(one, 40));
        return `${name.replaceAll('_', ' ')} ${texts.join(' ')}${more}`;
    });
}

;// CONCATENATED MODULE: ./lib/report/markdown/section.js
// The parts that comments and summaries are made of. Each stands alone: whoever has less room takes the brief form of sections and then leaves
// out whole ones, those of the highest number first. The section of priority 0 is never left out, and holds everything that qualifies
// the rest.
/** A section's body folded under a line of plain text or markup that is ours. */
function folded(summary, body) {
    return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
/** Sections as one text, parted by an empty line, with a final newline. */
function joined(sections) {
    return sections.map(({ body }) => body).join('\n\n') + '\n';
}

;// CONCATENATED MODULE: ./lib/report/markdown/table.js
// A table of GitHub's Markdown. Cells are Markdown already: texts of others have gone through escape.ts.
/** A space at which no line ends: figures stay whole on a phone. */
const UNBROKEN = '\u00a0';
/** The lines of a table as one text. */
function table(columns) {
    const row = (cells) => `| ${cells.join(' | ')} |`;
    return [
        row(columns.map(({ title }) => title)),
        row(columns.map(({ align }) => (align === 'right' ? '---:' : ':---'))),
        ...(columns.at(0)?.cells ?? []).map((_, at) => row(columns.map(({ cells, align }) => (align === 'right' ? cells[at].replaceAll(' ', UNBROKEN) : cells[at])))),
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/report/markdown/verdict.js
// A change in one sentence of plain words.


/** Ages that a sentence can name, the oldest first. */
const SPOKEN = [
    [TWO_YEARS_DAYS, 'two years'],
    [YEAR_DAYS, 'a year'],
    [91, 'three months'],
];
/** `Adds 412 lines and removes 188, of which 96 were more than two years old.` */
function verdict(effect) {
    const { added, removed, files } = effect;
    if (added === 0 && removed === 0) {
        const moved = files.filter(({ before, after }) => before !== null && after !== null && before !== after).length;
        if (moved > 0)
            return `Moves ${(0,numbers/* counted */.hS)(moved, 'file')} and changes no line of text.`;
        return 'Changes no line of text.';
    }
    if (removed === 0)
        return `Adds ${(0,numbers/* counted */.hS)(added, 'line')} and removes none.`;
    const ages = agesOf(effect);
    if (added === 0)
        return `Removes ${(0,numbers/* counted */.hS)(removed, 'line')} and adds none${ages}.`;
    return `Adds ${(0,numbers/* counted */.hS)(added, 'line')} and removes ${(0,numbers/* grouped */.zD)(removed)}${ages}.`;
}
function agesOf({ ages, removed, history }) {
    if (history.isYoung || !history.isWhole)
        return '';
    for (const [days, words] of SPOKEN) {
        const lines = ages.reduce((sum, age) => sum + (age.fromDays >= days ? age.removed : 0), 0);
        if (lines <= 0)
            continue;
        if (lines >= removed)
            return removed === 1 ? `, which was more than ${words} old` : `, all more than ${words} old`;
        return `, of which ${(0,numbers/* grouped */.zD)(lines)} ${lines === 1 ? 'was' : 'were'} more than ${words} old`;
    }
    return removed === 1 ? ', which was recent' : ', all of them recent';
}

;// CONCATENATED MODULE: ./lib/report/markdown/pull-request-comment.js
// The comment under a pull request: a verdict and what qualifies it, figures before and after, the ages of what goes, the burndown as
// it stands, and folded, the files, people and years concerned and what was measured. A short history gets fewer sections.










const MOST_YEARS = 24;
/** In a comment, in a summary, which has sixteen times the room, and in short. */
const commentRows = { files: 100, people: 30 };
const summaryRows = { files: 1000, people: 200 };
const briefRows = { files: 15, people: 10 };
/** The sections of a comment, in their order. `report` is that of the change's last commit; it must hold a burndown. */
function pullRequestComment(effect, report, context = {}, rows = commentRows) {
    const burndown = report.analysis['burndown'];
    const sections = [
        ['verdict', 0, opening(effect, report)],
        ['figures', 1, figures(effect)],
        ['ages', 2, ages(effect)],
        ['burndown', 4, effect.history.isYoung ? undefined : standing(effect, burndown)],
        ['files', 5, files(effect, rows.files), files(effect, briefRows.files)],
        ['people', 6, people(effect, rows.people), people(effect, briefRows.people)],
        ['measured', 3, folded('What was measured', measured(report.source, context))],
    ];
    return sections.flatMap(([id, priority, body, brief]) => body === undefined ? [] : [{ id, priority, body, ...(brief !== undefined && brief !== body && { brief }) }]);
}
function opening(effect, { source }) {
    const { history, removed } = effect;
    const parts = ['### Burndown', `**${verdict(effect)}**`];
    if (history.isYoung && removed > 0) {
        const days = Math.floor(history.days);
        parts.push(effect.lines.before === 0
            ? 'There was no line before.'
            : `The history is ${days === 0 ? 'less than a day' : (0,numbers/* counted */.hS)(days, 'day')} long, too short to say much about the age of lines.`);
    }
    const alarms = alarm(source);
    if (alarms !== undefined)
        parts.push(alarms);
    return parts.join('\n\n');
}
/** Whether a figure of the comment's table is another after the change, as it is shown there. */
function figuresChange(effect) {
    return figureRows(effect).some(([, before, after]) => before !== after);
}
/** Name, before, after and difference of each figure. */
function figureRows({ lines, survivalRate: rate, halfLifeDays: half, history }) {
    const rows = [['Lines alive', (0,numbers/* grouped */.zD)(lines.before), (0,numbers/* grouped */.zD)(lines.after), signed(lines.after - lines.before)]];
    if (!history.isYoung) {
        rows.push(['Survival rate', (0,numbers/* percent */.KN)(rate.before), (0,numbers/* percent */.KN)(rate.after), points(rate.before, rate.after)]);
        rows.push(['Half-life', lifetime(half.before), lifetime(half.after), lifetimeChange(half.before, half.after)]);
    }
    return rows;
}
function figures(effect) {
    const rows = figureRows(effect);
    const column = (at) => rows.map((row) => row[at]);
    return table([
        { title: '', cells: column(0) },
        { title: 'Before', align: 'right', cells: column(1) },
        { title: 'After', align: 'right', cells: column(2) },
        { title: 'Change', align: 'right', cells: column(3).map((text) => `**${text}**`) },
    ]);
}
/** A row for each age that the history reaches and that there are lines of. */
function ages(effect) {
    const { history, removed } = effect;
    if (history.isYoung || removed <= 0)
        return undefined;
    const rows = effect.ages.filter((age) => age.fromDays <= history.days && age.removed + age.aliveBefore > 0);
    const step = history.ageStepDays;
    const notes = [
        ...(step <= 1
            ? []
            : [
                `Ages are known to ${(0,numbers/* counted */.hS)(Math.ceil(step), 'day')}: a line may be so much older than its row says, never younger.`,
            ]),
        ...(history.isWhole ? [] : ['Lines from before the first commit that was read count as born in it.']),
    ];
    const note = notes.length === 0 ? '' : `\n\n<sub>${notes.join(' ')}</sub>`;
    return ('#### Age of the lines removed\n\n' +
        table([
            {
                title: 'Age',
                cells: rows.map(({ label }) => label.replace('<', '&lt;').replace('>', '&gt;').replaceAll(' ', '&nbsp;').replace('–', '–&#8288;')),
            },
            { title: 'Removed', align: 'right', cells: rows.map((row) => (0,numbers/* grouped */.zD)(row.removed)) },
            { title: '', cells: figures_bars(rows.map((row) => row.removed)) },
            { title: 'Of that age', align: 'right', cells: rows.map((row) => shareOf(row.removed, row.aliveBefore)) },
        ]) +
        note);
}
function files({ files: all, hasFileAges, history }, most) {
    const some = all.filter(({ removed, added }) => removed + added > 0);
    if (some.length === 0)
        return undefined;
    const rows = some.slice(0, most);
    const withAges = hasFileAges && !history.isYoung && history.isWhole && some.some((file) => oldRemovedOf(file) > 0);
    const columns = [
        { title: 'File', cells: rows.map(nameOf) },
        { title: 'Added', align: 'right', cells: rows.map(({ added }) => (0,numbers/* grouped */.zD)(added)) },
        { title: 'Removed', align: 'right', cells: rows.map(({ removed }) => (0,numbers/* grouped */.zD)(removed)) },
    ];
    if (withAges) {
        columns.push({ title: '&gt; 2 years', align: 'right', cells: rows.map((file) => (0,numbers/* grouped */.zD)(oldRemovedOf(file))) }, {
            title: 'Share',
            align: 'right',
            cells: rows.map((file) => (file.removed === 0 ? NOTHING : shareOf(oldRemovedOf(file), file.removed))),
        });
    }
    const rest = some.slice(most);
    const more = rest.length === 0
        ? ''
        : `\n\n… and ${(0,numbers/* counted */.hS)(rest.length, 'more file')}: ${(0,numbers/* grouped */.zD)(total(rest, 'added'))} lines added, ${(0,numbers/* grouped */.zD)(total(rest, 'removed'))} removed.`;
    return folded(`${(0,numbers/* counted */.hS)(some.length, 'file')} with changed lines`, table(columns) + more);
}
function nameOf({ before, after }) {
    const path = code(after ?? before ?? '', 60);
    if (after === null)
        return `${path} (deleted)`;
    if (before === null)
        return `${path} (new)`;
    return before === after ? path : `${path} (moved)`;
}
function total(files, key) {
    return files.reduce((sum, file) => sum + file[key], 0);
}
function people({ people: all, removed }, most) {
    const owners = all?.filter((one) => one.removed > 0).sort((a, b) => b.removed - a.removed || a.id - b.id) ?? [];
    if (owners.length === 0)
        return undefined;
    const rows = owners.slice(0, most);
    const rest = owners.slice(most);
    const lost = rest.reduce((sum, one) => sum + one.removed, 0);
    const more = rest.length === 0 ? '' : `\n\n… and ${(0,numbers/* counted */.hS)(rest.length, 'other')} with ${(0,numbers/* counted */.hS)(lost, 'line')} together.`;
    return folded('Whose lines are removed', table([
        { title: 'Author', cells: rows.map(({ name }) => plain(name, 40)) },
        { title: 'Lines', align: 'right', cells: rows.map((one) => (0,numbers/* grouped */.zD)(one.removed)) },
        { title: '', cells: figures_bars(rows.map((one) => one.removed)) },
        { title: 'Share', align: 'right', cells: rows.map((one) => shareOf(one.removed, removed)) },
        { title: 'By themselves', align: 'right', cells: rows.map((one) => (0,numbers/* grouped */.zD)(one.removedByThemselves)) },
    ]) + more);
}
/** The picture and, for whoever cannot see it, its table. */
function standing(effect, burndown) {
    const parts = [burndownPicture(burndown), years(effect)].filter((part) => part !== undefined);
    return parts.length === 0 ? undefined : `#### The burndown after it\n\n${parts.join('\n\n')}`;
}
function years({ years: all }) {
    if (all.length < 2)
        return undefined;
    const rows = all.slice(-MOST_YEARS);
    return folded('Lines alive by year of birth', table([
        { title: 'Year', cells: rows.map(({ year }) => String(year)) },
        { title: 'Before', align: 'right', cells: rows.map((year) => (0,numbers/* grouped */.zD)(year.before)) },
        { title: 'After', align: 'right', cells: rows.map((year) => (0,numbers/* grouped */.zD)(year.after)) },
        { title: 'Change', align: 'right', cells: rows.map((year) => signed(year.after - year.before)) },
        { title: '', cells: figures_bars(rows.map((year) => year.after)) },
    ]));
}

;// CONCATENATED MODULE: ./lib/action/comment-mode.js
// When a pull request gets a comment that has none. Pure. Law: this is about a new comment only; one that is there is kept up to date in every
// mode but `never`, so that it never says what is no longer so.

/** Why no comment is made; undefined if one is. `effect` is undefined where the pull request is not compared with its base. */
function whyNoComment(mode, effect, conditions) {
    if (mode === 'never')
        return 'comment is never';
    // Who sees the step fail looks here for the reason.
    if (mode === 'always' || conditions.some(({ holds }) => holds))
        return undefined;
    if (effect === undefined)
        return 'the pull request is not compared with its base';
    if (mode === 'auto')
        return effect.files.length > 0 ? undefined : 'the pull request touches no file that counts';
    return figuresChange(effect) ? undefined : 'no figure is another than before the pull request';
}

;// CONCATENATED MODULE: ./lib/action/comment.js
// One comment of ours on a pull request, brought up to date in place. Laws: it is found by a marker at its top *and* by its author, on whatever
// page it stands; it is not touched when it would not change; of two that were made at once the older one stays; nothing here throws, a
// comment that could not be written is an outcome with the reason.

/** The line at the top of a comment by which it is found. */
function markerOf(id) {
    return `<!-- codefang:${id} -->`;
}
/** Stands between what is compared and what is not. */
const FOOTER = '<!-- codefang-footer -->';
/** A body with its footer, as it is posted. */
function posted({ body, footer }) {
    return footer === '' ? body : `${body.trimEnd()}\n\n${FOOTER}\n${footer}\n`;
}
/** More comments than this are not read through. */
const MOST_COMMENTS = 10_000;
/** Whom a workflow's own token posts as. */
const ACTIONS_BOT = 'github-actions[bot]';
/** Brings the comment up to date. `notice` hears of what a reader of the log should know. */
async function upsertComment(api, request, notice) {
    const { repository, pullRequest, id, mayCreate } = request;
    const body = posted(request);
    const place = `/repos/${repository}/issues/${pullRequest}/comments`;
    const found = await marked(api, place, id, notice);
    if ('ok' in found)
        return failed(found);
    // Nobody else's comment is ever taken for ours; who we are need not be asked where no comment bears the marker.
    const mine = found.length === 0 ? [] : byAuthor(found, await whoAmI(api));
    const [oldest] = mine;
    if (oldest !== undefined)
        return update(api, repository, oldest, body);
    if (!mayCreate)
        return { kind: 'none' };
    const reply = await api.request('POST', place, { body });
    if (!reply.ok)
        return failed(reply);
    const made = commentOf(reply.data);
    if (made === undefined)
        return { kind: 'created', url: '' };
    return withoutTwin(api, place, repository, made, { id, body }, notice);
}
/** All comments with the marker, oldest first; or why they cannot be read. */
async function marked(api, place, id, notice) {
    const reply = await api.list(place, MOST_COMMENTS);
    if (!reply.ok)
        return reply;
    if (!reply.isWhole)
        notice(`only the first ${MOST_COMMENTS} comments of the pull request were read through`);
    const marker = markerOf(id);
    return reply.rows
        .map(commentOf)
        .filter((comment) => comment !== undefined)
        .filter(({ body }) => body.startsWith(marker))
        .sort((one, other) => one.id - other.id);
}
/** The account that the token posts as; where it cannot be learned, that of a workflow's own token. */
async function whoAmI(api) {
    const reply = await api.request('POST', '/graphql', { query: 'query { viewer { login } }' });
    const login = reply.ok ? memberOf(memberOf(memberOf(reply.data, 'data'), 'viewer'), 'login') : undefined;
    return typeof login === 'string' && login !== '' ? login : ACTIONS_BOT;
}
/** An app is called `name[bot]` in the one interface of GitHub and at times `name` in the other. */
function byAuthor(comments, login) {
    return comments.filter((comment) => comment.login === login || comment.login === `${login}[bot]`);
}
async function update(api, repository, comment, body) {
    if (sameText(comment.body, body))
        return { kind: 'unchanged', url: comment.url };
    const reply = await api.request('PATCH', `/repos/${repository}/issues/comments/${comment.id}`, { body });
    return reply.ok ? { kind: 'updated', url: comment.url } : failed(reply);
}
/** Another job may have made a comment between our look and our writing. The answer to ours says for certain who we are. */
async function withoutTwin(api, place, repository, made, { id, body }, notice) {
    const again = await marked(api, place, id, notice);
    const older = 'ok' in again ? [] : again.filter((comment) => comment.login === made.login && comment.id < made.id);
    const [twin] = older;
    if (twin === undefined)
        return { kind: 'created', url: made.url };
    await api.request('DELETE', `/repos/${repository}/issues/comments/${made.id}`);
    return update(api, repository, twin, body);
}
/** Whether two say the same, footers aside. A comment edited by hand has other line ends. */
function sameText(one, other) {
    const plain = (text) => text.replaceAll('\r\n', '\n').split(FOOTER)[0].trimEnd();
    return plain(one) === plain(other);
}
function commentOf(row) {
    const [id, body, url] = [memberOf(row, 'id'), memberOf(row, 'body'), memberOf(row, 'html_url')];
    const login = memberOf(memberOf(row, 'user'), 'login');
    if (typeof id !== 'number' || typeof body !== 'string' || typeof login !== 'string')
        return undefined;
    return { id, body, login, url: typeof url === 'string' ? url : '' };
}
function failed({ refusal, reason }) {
    return { kind: 'failed', refusal, reason };
}

;// CONCATENATED MODULE: ./lib/report/markdown/foreign.js
// Markdown that others wrote, such as a report that a fork's job has left, made fit to be posted under our name. Law: what could link, mention,
// refer, embed or run is shown as text; what only lays out stays.
/** Breaks up what a program would read as one word; readers see nothing of it. */
const ZERO_WIDTH = '\u200b';
/**
 * Markdown that someone else wrote, to be posted under our name: paragraphs, lists, tables, code and `<details>` stay; links, images,
 * mentions, references, comments and every other tag are shown as text.
 */
function foreignMarkdown(text) {
    return text
        .replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2060-\u206f]/gu, (character) => /[\n\t]/.test(character) ? character : ' ')
        .replace(/&(?!(?:#\d{1,7}|amp|lt|gt|quot);)/g, '&amp;')
        .replace(/&#0*64;|&#x0*40;/gi, `@${ZERO_WIDTH}`)
        .replace(/<(?!\/?(?:details|summary|code|sub|sup|b|br)>)/gi, '&lt;')
        .replace(/!?\[([^\][]*)\](?=[([:])/g, `$1${ZERO_WIDTH}`)
        .split('\n')
        .map(brokenReferences)
        .join('\n');
}
/** Takes the meaning from mentions, issue references, commit ids and addresses; the text looks as before. */
function brokenReferences(line) {
    return line
        .replace(/@(?=[\p{L}\p{N}_-])/gu, `@${ZERO_WIDTH}`)
        .replace(/(?<!&)#(?=\d)/g, `#${ZERO_WIDTH}`)
        .replace(/\b(GH-)(?=\d)/gi, `$1${ZERO_WIDTH}`)
        .replace(/(:\/)(?=\/)/g, `$1${ZERO_WIDTH}`)
        .replace(/\b(www|mailto|xmpp)(?=[.:])/gi, `$1${ZERO_WIDTH}`)
        .replace(/[0-9a-f]{6}(?=[0-9a-f])/gi, `$&${ZERO_WIDTH}`);
}

;// CONCATENATED MODULE: ./lib/action/size-budget.js
// Sections into a room of a given size. Laws: sections are shortened, and if that is not enough left out, in a fixed order (the highest number
// first, of equals the later, those of 0 are never left out); both are said by name; and the result is never longer than the room,
// whatever the sections hold.
/** The most characters of a comment that GitHub takes are 65,536; some are left for its own counting and for a footer. */
const commentCharacters = 64_500;
/** A step's summary is dropped as a whole beyond 1 MiB; other steps of the job have their own. */
const summaryBytes = (1 << 20) - 4096;
const characters = (text) => text.length;
const utf8Bytes = (text) => Buffer.byteLength(text);
/** Puts sections into a room. */
function fitSections(sections, room) {
    const order = [...sections.entries()]
        .sort(([at, { priority }], [other, { priority: others }]) => others - priority || other - at)
        .map(([, section]) => section);
    const shortened = new Set();
    const leftOut = new Set();
    const steps = [
        ...order.filter(({ brief }) => brief !== undefined).map((section) => () => shortened.add(section)),
        ...order.filter(({ priority }) => priority > 0).map((section) => () => leftOut.add(section)),
    ];
    for (let step = 0;; step++) {
        const kept = sections.filter((section) => !leftOut.has(section));
        const bodies = kept.map((section) => (shortened.has(section) ? (section.brief ?? '') : section.body).trim());
        const cuts = cutsOf(kept.filter((section) => shortened.has(section)), sections.filter((section) => leftOut.has(section)));
        const text = size_budget_joined([room.head, ...bodies, cuts === '' ? '' : room.tail(cuts)]);
        if (room.measure(text) <= room.size)
            return { text, cuts };
        if (step === steps.length)
            return { text: cut(text, room), cuts };
        steps[step]();
    }
}
/** `Shortened for want of room: files. Left out: people, measured.` */
function cutsOf(shortened, leftOut) {
    const names = (sections) => sections.map(({ id }) => id).join(', ');
    return [
        ...(shortened.length > 0 ? [`Shortened for want of room: ${names(shortened)}.`] : []),
        ...(leftOut.length > 0 ? [`Left out for want of room: ${names(leftOut)}.`] : []),
    ].join(' ');
}
function size_budget_joined(parts) {
    return parts.filter((part) => part !== '').join('\n\n') + '\n';
}
/** As much of a text as fits, by whole characters. */
function cut(text, { size, measure }) {
    let used = 0;
    let end = 0;
    for (const character of text) {
        used += measure(character);
        if (used > size)
            break;
        end += character.length;
    }
    return text.slice(0, end);
}

;// CONCATENATED MODULE: ./lib/action/fork-report.js
// The report on a pull request from a fork, in two workflows. The first runs on `pull_request`, may only read, and leaves its comment in an
// artifact; the second runs on `workflow_run`, on the default branch, may write, and posts it. Law: the artifact was made by code of the fork
// and is believed in nothing: its shape and size are checked, the pull request is looked up and must be of the commit that GitHub says the
// first workflow ran on, and its text is made harmless before it stands under our name.







const forkReportSchema = 'codefang.comment.v1';
const forkReportFile = 'codefang-comment.json';
/** Bytes of the artifact as it is stored, and of its one file. */
const MOST_STORED = 1 << 20;
const MOST_FILE = 1 << 20;
/** Artifacts of a run that are looked at. */
const MOST_ARTIFACTS = 1000;
/** The name of the artifact that holds a comment. */
function forkArtifactName(commentId) {
    return `codefang-comment-${commentId}`;
}
/** Writes the file for the artifact into a folder; gives its path. */
function writeForkReport(folder, report) {
    const file = (0,external_node_path_.join)(folder, forkReportFile);
    (0,external_node_fs_.writeFileSync)(file, JSON.stringify({ schema: forkReportSchema, ...report }));
    return file;
}
/** Fetches and judges the report of a workflow run that has ended. */
async function receiveForkReport(api, { repository, commentId, run, temporary, }, unpack) {
    if (run.of !== 'pull_request')
        return nothing(`the workflow ran on ${run.of || 'no event'}, not on pull_request`);
    const name = forkArtifactName(commentId);
    const listed = await api.list(`/repos/${repository}/actions/runs/${run.runId}/artifacts?name=${encodeURIComponent(name)}`, MOST_ARTIFACTS);
    if (!listed.ok)
        return nothing(`the artifacts of run ${run.runId} cannot be listed (${listed.reason})`);
    // Of several attempts of the run, the last: ids ascend.
    const [found] = listed.rows
        .filter((row) => memberOf(row, 'name') === name && memberOf(row, 'expired') !== true)
        .sort((one, other) => (countOf(other, 'id') ?? 0) - (countOf(one, 'id') ?? 0));
    const id = countOf(found, 'id');
    if (id === undefined)
        return nothing(`run ${run.runId} left no artifact ${name}`);
    const size = memberOf(found, 'size_in_bytes');
    if (typeof size !== 'number' || size > MOST_STORED)
        return nothing(`the artifact ${name} is larger than a comment can be`);
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temporary, 'codefang-'));
    try {
        const fault = await unpack(id, folder);
        if (fault !== undefined)
            return nothing(`the artifact ${name} cannot be read (${fault})`);
        const report = readForkReport((0,external_node_path_.join)(folder, forkReportFile));
        if (typeof report === 'string')
            return nothing(`the artifact ${name} is refused: ${report}`);
        return await verified(api, repository, commentId, run, report);
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
/** The file, if it has the shape of a report; else what is wrong with it. */
function readForkReport(file) {
    const stat = (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false });
    if (stat === undefined || !stat.isFile())
        return `it has no file ${forkReportFile}`;
    if (stat.size > MOST_FILE)
        return 'its file is too large';
    let report;
    try {
        report = JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
    }
    catch {
        return 'its file is no JSON';
    }
    if (report?.schema !== forkReportSchema)
        return 'it is of another version';
    const { pullRequest, headSha, commentId, mayCreate, body } = report;
    if (!Number.isSafeInteger(pullRequest) || (pullRequest ?? 0) < 1)
        return 'it names no pull request';
    if (typeof headSha !== 'string' || !isCommit(headSha))
        return 'it names no commit';
    if (typeof commentId !== 'string' || !commentIdForm.test(commentId))
        return 'it names no comment';
    if (typeof mayCreate !== 'boolean')
        return 'it does not say whether there is reason for a comment';
    if (typeof body !== 'string' || body.length > commentCharacters)
        return 'its text is none or is too long';
    return report;
}
async function verified(api, repository, commentId, run, report) {
    if (report.commentId !== commentId)
        return nothing('the report is for another comment-id');
    if (report.headSha !== run.headSha)
        return nothing('the report is about another commit than the workflow ran on');
    const reply = await api.request('GET', `/repos/${repository}/pulls/${report.pullRequest}`);
    if (!reply.ok)
        return nothing(`pull request ${report.pullRequest} cannot be looked up (${reply.reason})`);
    const head = memberOf(reply.data, 'head');
    if (memberOf(reply.data, 'state') !== 'open')
        return nothing(`pull request ${report.pullRequest} is not open`);
    if (memberOf(head, 'sha') !== run.headSha)
        return nothing(`pull request ${report.pullRequest} has another head now than the workflow ran on`);
    const from = memberOf(memberOf(head, 'repo'), 'full_name');
    if (run.headRepository !== null && from !== run.headRepository)
        return nothing(`pull request ${report.pullRequest} comes from another repository`);
    const { pullRequest, mayCreate, body } = report;
    return { kind: 'post', pullRequest, commentId, mayCreate, body: fork_report_posted(commentId, body) };
}
function fork_report_posted(commentId, body) {
    const head = `${markerOf(commentId)}\n`;
    const harmless = foreignMarkdown(body);
    return (head +
        (head.length + harmless.length <= commentCharacters ? harmless : harmless.slice(0, commentCharacters - head.length)));
}
function nothing(reason) {
    return { kind: 'nothing', reason };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/action/github-api.js
// GitHub's REST interface, for the handful of calls the action makes. Laws: no call throws for what the network or GitHub does, it gives a
// typed outcome; every request has a time limit; a request is repeated only when that may help, as often and as late as GitHub asks, within
// bounds; the address comes from the environment, so that GitHub Enterprise Server works; the token goes into a header and nowhere else.
//
// Limits: docs.github.com, "Rate limits for the REST API": 403 or 429 with `retry-after`, or with `x-ratelimit-remaining: 0` and
// `x-ratelimit-reset` in seconds since 1970. Any other 403 is a lack of permission.

const usualPatience = { request: 20_000, repetitions: 3, pause: 60_000, firstPause: 1000 };
/** Rows of a page, the most there are. */
const PAGE_ROWS = 100;
/** Opens the client; the package is loaded only now. One that cannot be, as with an address or a proxy that is none, refuses every call. */
async function openGitHubApi(token, environment, patience = usualPatience) {
    try {
        return await github_api_open(token, environment, patience);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        const failure = { ok: false, refusal: 'unavailable', status: undefined, reason };
        return { request: () => Promise.resolve(failure), list: () => Promise.resolve(failure) };
    }
}
async function github_api_open(token, environment, patience) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(351)]).then(__webpack_require__.bind(__webpack_require__, 61351));
    const baseUrl = environment['GITHUB_API_URL'] ?? 'https://api.github.com';
    const graphqlUrl = environment['GITHUB_GRAPHQL_URL'] ?? `${baseUrl.replace(/\/api\/v3\/?$/, '/api')}/graphql`;
    const silent = () => undefined;
    const octokit = getOctokit(token, { baseUrl, log: { debug: silent, info: silent, warn: silent, error: silent } });
    const once = async (method, path, body) => {
        try {
            const url = path === '/graphql' ? graphqlUrl : path;
            const answer = await octokit.request({
                ...body,
                method: method,
                url,
                request: { signal: AbortSignal.timeout(patience.request) },
            });
            const { status, headers } = answer;
            return { ok: true, status, data: answer.data, headers, wait: undefined };
        }
        catch (error) {
            return failureOf(error, Date.now());
        }
    };
    const request = async (method, path, body = {}) => {
        for (let repetition = 0;; repetition++) {
            const reply = await once(method, path, body);
            if (reply.ok || reply.wait === undefined || repetition === patience.repetitions)
                return reply;
            const asked = reply.wait === 'unsaid' ? patience.firstPause * 2 ** repetition * (1 + Math.random() / 4) : reply.wait;
            if (asked > patience.pause)
                return reply;
            await (0,promises_.setTimeout)(asked);
        }
    };
    const list = async (path, most) => {
        const rows = [];
        let next = `${path}${path.includes('?') ? '&' : '?'}per_page=${PAGE_ROWS}`;
        while (next !== undefined) {
            const reply = await request('GET', next);
            if (!reply.ok)
                return reply;
            rows.push(...rowsOf(reply.data));
            next = nextPage(reply.headers['link'], baseUrl);
            if (rows.length >= most && next !== undefined)
                return { ok: true, rows: rows.slice(0, most), isWhole: false };
        }
        return { ok: true, rows, isWhole: true };
    };
    return { request, list };
}
function failureOf(error, now) {
    const { status, message, response } = error;
    const headers = response?.headers;
    const reason = response?.data?.message ?? message ?? String(error);
    if (headers === undefined || status === undefined) {
        return { ok: false, refusal: 'unavailable', status: undefined, reason, wait: 'unsaid' };
    }
    const failure = (refusal, wait) => ({
        ok: false,
        refusal,
        status,
        reason,
        wait,
    });
    const retryAfter = Number(headers['retry-after'] ?? NaN);
    const isSpent = headers['x-ratelimit-remaining'] === '0';
    if (status === 429 || (status === 403 && (isSpent || !Number.isNaN(retryAfter) || /rate limit/i.test(reason)))) {
        const reset = Number(headers['x-ratelimit-reset'] ?? NaN) * 1000 - now;
        const wait = !Number.isNaN(retryAfter)
            ? retryAfter * 1000
            : isSpent && !Number.isNaN(reset)
                ? Math.max(reset, 0)
                : 'unsaid';
        return failure('rate-limited', wait);
    }
    if (status === 401)
        return failure('unauthorized', undefined);
    if (status === 403)
        return failure('forbidden', undefined);
    if (status === 404 || status === 410)
        return failure('not-found', undefined);
    if (status >= 500)
        return failure('unavailable', 'unsaid');
    return failure('invalid', undefined);
}
/** A list as such, or in the one member of an object that is a list. */
function rowsOf(data) {
    if (Array.isArray(data))
        return data;
    if (typeof data !== 'object' || data === null)
        return [];
    return Object.values(data).find((value) => Array.isArray(value)) ?? [];
}
/** The next page of `Link` (RFC 8288), if it is on the server that was asked: a token goes nowhere else. */
function nextPage(link, baseUrl) {
    const address = /<([^>]+)>\s*;\s*rel="next"/.exec(String(link ?? ''))?.[1];
    if (address === undefined || !URL.canParse(address))
        return undefined;
    return new URL(address).origin === new URL(baseUrl).origin ? address : undefined;
}

// EXTERNAL MODULE: ./lib/action/home-folder.js
var home_folder = __webpack_require__(78236);
// EXTERNAL MODULE: ./lib/analyzers/burndown/sparse-matrix.js
var sparse_matrix = __webpack_require__(89135);
// EXTERNAL MODULE: ./lib/report/text/births.js
var births = __webpack_require__(50948);
// EXTERNAL MODULE: ./lib/report/text/lifetimes.js
var lifetimes = __webpack_require__(24916);
// EXTERNAL MODULE: ./lib/report/text/devs.js
var devs = __webpack_require__(91902);
;// CONCATENATED MODULE: ./lib/report/markdown/bus-factor-section.js
// On how few people a project rests, for a summary.





/** A table; undefined where nobody is told of, or nobody made anything. */
function busFactorSection(result) {
    const { project_busfactor: project, developers, aggregate } = result;
    if (project === undefined || project === null || developers === undefined)
        return undefined;
    const nameOf = publicNamesOf(developers);
    const rows = (0,devs/* factorRows */.Pu)(result, project);
    const { active_developers: active = 0, total_developers: all = 0 } = aggregate;
    return ('### On how few people it rests\n\n' +
        table([
            { title: '', cells: rows.map(({ what, isName }) => (isName ? code(what, 40) : what)) },
            { title: 'Bus factor', align: 'right', cells: rows.map(({ bus_factor }) => (0,numbers/* grouped */.zD)(bus_factor)) },
            { title: 'Of people', align: 'right', cells: rows.map(({ total_contributors }) => (0,numbers/* grouped */.zD)(total_contributors)) },
            { title: 'Most by', cells: rows.map(({ primary_dev_id }) => plain(nameOf(primary_dev_id))) },
            {
                title: 'Share',
                align: 'right',
                cells: rows.map(({ primary_percentage }) => (0,numbers/* percent */.KN)(primary_percentage / 100)),
            },
            { title: 'Risk', cells: rows.map(({ risk_level }) => risk_level.toLowerCase()) },
        ]) +
        `\n\n<sub>Bus factor: the fewest people who together made half of all lines that came, went or were changed. ` +
        `${(0,numbers/* grouped */.zD)(active)} of ${(0,numbers/* counted */.hS)(all, 'developer')} had a commit in the last 90 days.</sub>`);
}

;// CONCATENATED MODULE: ./lib/report/markdown/coupling-section.js
// The files that change together, for a summary.




const MOST_PAIRS = 10;
/** A table with bars; undefined where no two files are coupled. */
function couplingSection({ file_coupling, list_totals, change_sets }) {
    const rows = file_coupling.slice(0, MOST_PAIRS);
    if (rows.length === 0)
        return undefined;
    const { left_out: leftOut, max_files: most } = change_sets;
    const notes = [
        `${(0,numbers/* counted */.hS)(list_totals.file_coupling, 'pair of files is', 'pairs of files are')} coupled.`,
        'Coupling is commits with both over the mean of the commits with each.',
        ...(leftOut > 0 ? [`${(0,numbers/* counted */.hS)(leftOut, 'commit')} of more than ${(0,numbers/* counted */.hS)(most, 'file')} left out.`] : []),
    ];
    return ('### Files that change together\n\n' +
        table([
            { title: 'File', cells: rows.map(({ file1 }) => code(file1, 44)) },
            { title: 'And', cells: rows.map(({ file2 }) => code(file2, 44)) },
            { title: 'Together', align: 'right', cells: rows.map(({ co_changes }) => (0,numbers/* grouped */.zD)(co_changes)) },
            { title: 'Coupling', align: 'right', cells: rows.map((row) => (0,numbers/* percent */.KN)(row.coupling_strength)) },
            { title: '', cells: figures_bars([...rows.map((row) => row.coupling_strength), 1]).slice(0, -1) },
        ]) +
        `\n\n<sub>${notes.join(' ')}</sub>`);
}

// EXTERNAL MODULE: ./lib/analyzers/file-history/result.js + 1 modules
var result = __webpack_require__(14879);
;// CONCATENATED MODULE: ./lib/report/markdown/hotspots-section.js
// The files that change most often, for a summary.





const MOST_FILES = 10;
/** A table with bars; undefined where no file has changed often. */
function hotspotsSection({ aggregate, hotspots }) {
    const rows = hotspots.slice(0, MOST_FILES);
    if (rows.length === 0)
        return undefined;
    const often = `${(0,numbers/* counted */.hS)(aggregate.high_churn_files, 'file')} of ${(0,numbers/* grouped */.zD)(aggregate.total_files)} changed in ${result/* riskCommits */.yI.MEDIUM} commits or more.`;
    return ('### Hotspots\n\n' +
        table([
            { title: 'File', cells: rows.map(({ path }) => code(path, 60)) },
            { title: 'Commits', align: 'right', cells: rows.map(({ commit_count }) => (0,numbers/* grouped */.zD)(commit_count)) },
            { title: '', cells: figures_bars(rows.map(({ commit_count }) => commit_count)) },
            { title: 'Churn', align: 'right', cells: rows.map(({ churn_score }) => (0,numbers/* grouped */.zD)(churn_score)) },
            { title: 'Risk', cells: rows.map(({ risk_level }) => risk_level.toLowerCase()) },
        ]) +
        `\n\n<sub>${often} Churn is commits and a hundredth of the lines that came, went or were replaced.</sub>`);
}

;// CONCATENATED MODULE: ./lib/report/markdown/trend.js
// What has become of a history since an earlier report of it: two sets of figures, side by side, with their commits.




/** The section. Both sets are of the same repository and options, which the caller vouches for. */
function trend(now, then) {
    const title = '### Since the last report';
    if (now.commit === then.commit)
        return `${title}\n\nNo commit since: the last report was of ${named(then)}, too.`;
    const rows = [
        count('Lines alive', then.currentLines, now.currentLines),
        count('Ever written', then.linesWritten, now.linesWritten),
        count('Files', then.files, now.files),
        [
            'Survival rate',
            (0,numbers/* percent */.KN)(then.survivalRate),
            (0,numbers/* percent */.KN)(now.survivalRate),
            points(then.survivalRate, now.survivalRate),
        ],
        [
            'Half-life',
            lifetime(then.halfLifeDays),
            lifetime(now.halfLifeDays),
            lifetimeChange(then.halfLifeDays, now.halfLifeDays),
        ],
        count('Commits', then.commits, now.commits),
    ];
    const column = (at) => rows.map((row) => row[at]);
    const figures = table([
        { title: '', cells: column(0) },
        { title: 'Then', align: 'right', cells: column(1) },
        { title: 'Now', align: 'right', cells: column(2) },
        { title: 'Change', align: 'right', cells: column(3).map((text) => `**${text}**`) },
    ]);
    return `${title}\n\nFrom ${named(then)} to ${named(now)}.\n\n${figures}`;
}
function count(name, then, now) {
    return [name, (0,numbers/* grouped */.zD)(then), (0,numbers/* grouped */.zD)(now), signed(now - then)];
}
/** `<code>0123456789</code> of 2020-01-31`. */
function named({ commit, time }) {
    const id = `<code>${shortId(commit)}</code>`;
    return time === null ? id : `${id} of ${time.slice(0, 10)}`;
}

;// CONCATENATED MODULE: ./lib/report/markdown/history-summary.js
// The summary of a whole history, as a nightly run writes it: a verdict and what qualifies it, the trend since an earlier report, the
// burndown as a picture and as a table with bars, how long lines live, owners and files if they are known, hotspots, files that change
// together, and what was measured. What an analyzer would say that did not run is not there.


















const MOST_PEOPLE = 15;
const history_summary_MOST_FILES = 20;
/** The most points of a curve, and the fewest that are one. */
const MOST_POINTS = 60;
const FEWEST_POINTS = 4;
/** The curve ends where fewer lines than this share of all have been followed. */
const LEAST_FOLLOWED = 0.01;
/** The sections of a summary, in their order. `previous` is of an earlier report of the same repository and options. */
function historySummary(report, context = {}, previous) {
    const burndown = report.analysis['burndown'];
    const couples = report.analysis['couples'];
    const devs = report.analysis['devs'];
    const fileHistory = report.analysis['file-history'];
    const now = (0,key_figures/* keyFiguresOf */.S_)(report);
    const ofBurndown = (section) => burndown && section(burndown);
    const sections = [
        ['verdict', 0, history_summary_opening(report, burndown)],
        ['figures', 1, ofBurndown(history_summary_figures)],
        ['trend', 2, now && previous && trend(now, previous)],
        ['picture', 4, ofBurndown((result) => titled('The burndown', burndownPicture(result)))],
        ['births', 3, ofBurndown(history_summary_births)],
        ['survival', 6, ofBurndown(survival)],
        ['people', 7, ofBurndown(history_summary_people)],
        ['bus-factor', 8, devs && busFactorSection(devs)],
        ['files', 9, ofBurndown(history_summary_files)],
        ['hotspots', 10, fileHistory && hotspotsSection(fileHistory)],
        ['coupling', 11, couples && couplingSection(couples)],
        ['measured', 5, folded('What was measured', measured(report.source, context))],
    ];
    return sections.flatMap(([id, priority, body]) => (body === undefined ? [] : [{ id, priority, body }]));
}
function titled(title, body) {
    return body === undefined ? undefined : `### ${title}\n\n${body}`;
}
function history_summary_opening({ source }, burndown) {
    const alarms = alarm(source);
    const files = (0,numbers/* counted */.hS)(source.selection.files.counted, 'file');
    const parts = burndown === undefined
        ? ['## The history', `**${(0,numbers/* counted */.hS)(source.commits.count, 'commit')} of the main line, ${files} at its end.**`]
        : ['## Burndown', `**${sentence(burndown)}**`];
    return [...parts, ...(alarms === undefined ? [] : [alarms])].join('\n\n');
}
function sentence({ aggregate, line_survival: { half_life_days: half } }) {
    const { total_current_lines: alive, total_lines_written: written } = aggregate;
    if (written === 0)
        return 'No line of text was ever written.';
    const fact = `${(0,numbers/* counted */.hS)(alive, 'line')} in ${(0,numbers/* counted */.hS)(aggregate.tracked_files, 'file')}, ${(0,numbers/* percent */.KN)((0,numbers/* share */.uM)(alive, written))} of all ever written`;
    if (aggregate.analysis_period_days < YOUNG_DAYS)
        return `${fact}.`;
    return half === null
        ? `${fact}; more than half of all lines live on.`
        : `${fact}; half of all lines live longer than ${lifetime(half)}.`;
}
function history_summary_figures({ aggregate, line_survival }) {
    const { total_current_lines: alive, total_lines_written: written, total_peak_lines: peak } = aggregate;
    if (written === 0)
        return undefined;
    return table([
        { title: 'Lines alive', align: 'right', cells: [(0,numbers/* grouped */.zD)(alive)] },
        { title: 'Ever written', align: 'right', cells: [(0,numbers/* grouped */.zD)(written)] },
        { title: 'Peak', align: 'right', cells: [(0,numbers/* grouped */.zD)(peak)] },
        { title: 'Survival rate', align: 'right', cells: [(0,numbers/* percent */.KN)(aggregate.overall_survival_rate)] },
        { title: 'Half-life', align: 'right', cells: [lifetime(line_survival.half_life_days)] },
    ]);
}
function history_summary_births(burndown) {
    const { unit, base, periods } = (0,births/* periodsOf */.qC)(burndown);
    const rows = (0,births/* latest */.IW)(periods);
    if (rows.length === 0)
        return undefined;
    const all = burndown.aggregate.total_current_lines;
    return (`### Lines alive by ${unit} of birth\n\n` +
        table([
            { title: capital(unit), cells: rows.map(({ label }) => label) },
            { title: 'Alive', align: 'right', cells: rows.map(({ alive }) => (0,numbers/* grouped */.zD)(alive)) },
            { title: '', cells: figures_bars(rows.map(({ alive }) => alive)) },
            { title: 'Of all', align: 'right', cells: rows.map(({ alive }) => shareOf(alive, all)) },
            { title: capital(base), align: 'right', cells: rows.map((row) => (0,numbers/* grouped */.zD)(row.base)) },
            { title: 'Survival', align: 'right', cells: rows.map((row) => shareOf(row.alive, row.base)) },
        ]));
}
function survival({ line_survival: curve }) {
    const rows = (0,lifetimes/* agesReached */.B0)(curve);
    if (rows.length === 0)
        return undefined;
    const at = (of) => rows.map((row) => of[row.at]);
    const ages = table([
        { title: 'Age', cells: rows.map(({ name }) => name.replace(' ', '&nbsp;')) },
        { title: 'Live longer', align: 'right', cells: at(curve.survival).map(numbers/* percent */.KN) },
        { title: '', cells: figures_bars([...at(curve.survival), 1]).slice(0, -1) },
        { title: 'Counted at', align: 'right', cells: at(curve.age_days).map(numbers/* days */._3) },
        { title: 'Reached by', align: 'right', cells: at(curve.lines_at_risk).map(numbers/* grouped */.zD) },
    ]);
    const picture = curvePicture(curve);
    return `### How long lines live\n\n${picture === undefined ? '' : `${picture}\n\n`}${ages}`;
}
/** The curve up to the age that few lines have been followed to. */
function curvePicture({ age_days, survival, lines_at_risk }) {
    const all = lines_at_risk[0] ?? 0;
    const end = lines_at_risk.filter((lines) => lines >= all * LEAST_FOLLOWED).length;
    if (end < FEWEST_POINTS)
        return undefined;
    // Rows stand at equal distances; every n-th of them still does.
    const step = Math.ceil((end - 1) / MOST_POINTS);
    const rows = Array.from({ length: Math.floor((end - 1) / step) + 1 }, (_, at) => at * step);
    const last = age_days[rows[rows.length - 1]];
    const [unit, perUnit] = last >= 730 ? ['years', 365.2425] : last >= 60 ? ['months', 30.437] : ['days', 1];
    return plainLine({
        title: 'Share of lines that live longer than an age',
        places: { title: `age in ${unit}`, from: 0, to: Number((last / perUnit).toFixed(2)) },
        unit: '% of lines',
        top: 100,
        height: 260,
    }, rows.map((row) => Number((100 * survival[row]).toFixed(2))));
}
function history_summary_people(burndown) {
    const { developer_survival: all, aggregate } = burndown;
    const owners = all?.filter((one) => one.current_lines > 0) ?? [];
    if (owners.length === 0)
        return undefined;
    owners.sort((a, b) => b.current_lines - a.current_lines || a.id - b.id);
    const rows = owners.slice(0, MOST_PEOPLE);
    const rest = owners.slice(MOST_PEOPLE);
    const nameOf = publicNames(burndown);
    const more = rest.length === 0
        ? ''
        : `\n\n… and ${(0,numbers/* counted */.hS)(rest.length, 'other')} with ${(0,numbers/* counted */.hS)(Math.round(rest.reduce((sum, one) => sum + one.current_lines, 0)), 'line')} together.`;
    return titled('Whose lines are alive', table([
        { title: 'Author', cells: rows.map(({ id }) => plain(nameOf(id), 40)) },
        { title: 'Alive', align: 'right', cells: rows.map((one) => (0,numbers/* grouped */.zD)(one.current_lines)) },
        { title: '', cells: figures_bars(rows.map((one) => one.current_lines)) },
        {
            title: 'Of all',
            align: 'right',
            cells: rows.map((one) => shareOf(one.current_lines, aggregate.total_current_lines)),
        },
        { title: 'Written', align: 'right', cells: rows.map((one) => (0,numbers/* grouped */.zD)(one.lines_written)) },
        { title: 'Survival', align: 'right', cells: rows.map((one) => shareOf(one.current_lines, one.lines_written)) },
    ]) + more);
}
function history_summary_files(burndown) {
    const all = burndown.file_survival?.filter(({ current_lines }) => current_lines > 0) ?? [];
    if (all.length === 0)
        return undefined;
    const rows = all.sort((a, b) => b.current_lines - a.current_lines).slice(0, history_summary_MOST_FILES);
    const nameOf = publicNames(burndown);
    const columns = [
        { title: 'File', cells: rows.map(({ path }) => code(path, 60)) },
        { title: 'Lines', align: 'right', cells: rows.map((file) => (0,numbers/* grouped */.zD)(file.current_lines)) },
    ];
    if (burndown.developer_survival === undefined) {
        columns.push({
            title: 'Survival',
            align: 'right',
            cells: rows.map(({ matrix }) => {
                const { current, peak } = (0,sparse_matrix/* totalsOf */.vA)(matrix);
                return shareOf(current, peak);
            }),
        });
    }
    else {
        columns.push({
            title: 'Main owner',
            cells: rows.map(({ top_owner_id: id }) => (typeof id === 'number' ? plain(nameOf(id), 30) : '–')),
        }, {
            title: 'Owns',
            align: 'right',
            cells: rows.map((file) => (0,numbers/* percent */.KN)((file.top_owner_percentage ?? 0) / 100)),
        });
    }
    return folded('The largest files', table(columns));
}
function capital(word) {
    return word.charAt(0).toUpperCase() + word.slice(1);
}

;// CONCATENATED MODULE: ./lib/action/sections.js
// The sections of a comment and of a summary: what the change does, if there is one, else the history as it stands; and how the conditions of
// `fail-on` were judged. Pure.





/** The most conditions of a brief judgement. */
const MOST_CONDITIONS = 20;
/** Of a comment. What the run cost is another in every run, and is left out. */
function commentSections(subject, conditions) {
    return sectionsOf(subject, conditions, commentRows);
}
/** Of a summary, which has room for the whole history behind what a change does to it. */
function summarySections(subject, conditions, cost) {
    const sections = sectionsOf(subject, conditions, summaryRows, cost);
    if (subject.effect === undefined)
        return sections;
    return [...sections, ...later(sectionsOf({ ...subject, effect: undefined, uncompared: undefined }, [], summaryRows))];
}
function sectionsOf({ outcome, effect, run, place, base, uncompared, previous }, conditions, rows, cost) {
    const report = reportOf(outcome.result);
    const context = {
        repository: place.repository,
        cost,
        ...(base !== undefined && { base: { oid: base, name: run.kind === 'pull-request' ? run.baseRef : undefined } }),
        ...(run.kind === 'pull-request' && { head: { oid: run.headSha } }),
    };
    const sections = effect === undefined
        ? historySummary(report, context, previous)
        : pullRequestComment(effect, report, context, rows);
    const [verdict, ...others] = sections;
    const first = uncompared === undefined || effect !== undefined ? verdict : qualified(verdict, uncompared);
    return conditions.length === 0 ? [first, ...others] : [first, judgement(conditions), ...others];
}
/** The verdict of a history that stands where one of a pull request was asked for. */
function qualified(verdict, uncompared) {
    const note = `> [!NOTE]\n> **NOT COMPARED**: this is the whole history, not what the pull request does to it; ${uncompared}.`;
    return { ...verdict, body: `${verdict.body}\n\n${note}` };
}
/** The conditions, one a line; in short those that hold, and how many there are. */
function judgement(conditions) {
    const line = ({ holds, value, message }) => `- ${holds ? '❌' : value === null ? '⚪' : '✅'} ${plain(message)}`;
    const holding = conditions.filter(({ holds }) => holds);
    const count = `- ${holding.length} of ${(0,numbers/* counted */.hS)(conditions.length, 'condition')} ${holding.length === 1 ? 'holds' : 'hold'}`;
    return {
        id: 'conditions',
        priority: 1,
        body: conditions.map(line).join('\n'),
        ...(conditions.length > MOST_CONDITIONS && {
            brief: [...holding.slice(0, MOST_CONDITIONS).map(line), count].join('\n'),
        }),
    };
}
/** Sections that go before any of those they stand behind. */
function later(sections) {
    return sections.map(({ id, priority, body }) => ({ id: `history-${id}`, priority: priority + 100, body }));
}

;// CONCATENATED MODULE: ./lib/action/publish.js
// What a run leaves: report files, artifact, summary, comment, annotations, outputs. Laws: conditions are judged before anything is posted; nothing
// that cannot be posted fails the step; each thing that is left out is one line.

















/** Publishes. */
async function publish(publication, runner, quiet) {
    const { inputs, run, workspace, outcome, effect } = publication;
    const headline = headlineOf(outcome.result.results);
    const conditions = outcome.isComplete ? evaluateConditions(inputs.failOn, effect, headline) : [];
    if (!outcome.isComplete && inputs.failOn.length > 0)
        runner.log('fail-on: not judged, as the report is partial');
    const place = { workspace, environment: runner.environment };
    const folder = (0,home_folder/* emptyFolder */.id)(place, `report-${inputs.commentId}`, (line) => runner.log(line));
    const files = await writeReports(publication, folder);
    let artifact;
    if (inputs.artifact !== undefined) {
        const upload = { environment: runner.environment, quiet };
        const uploaded = await uploadArtifact(inputs.artifact, Object.values(files), folder, upload);
        if (uploaded.kind === 'uploaded')
            artifact = uploaded.name;
        runner.log(artifactLine(uploaded));
    }
    await writeSummary(publication, conditions, runner);
    if (publication.uncompared !== undefined)
        runner.log(`comparison: none, as ${publication.uncompared}`);
    if (inputs.annotations)
        annotate(publication, conditions, runner);
    const posting = { publication, conditions, artifact };
    const commentUrl = run.kind === 'pull-request' ? await comment(posting, run, runner, quiet) : '';
    const reports = Object.fromEntries(Object.entries(files).map(([format, file]) => [format, (0,external_node_path_.relative)(workspace, file).split(external_node_path_.sep).join('/')]));
    return { reports, artifact, commentUrl, conditions };
}
/** Absolute paths by format. */
async function writeReports({ inputs, outcome }, folder) {
    const report = reportOf(outcome.result);
    const files = {};
    for (const format of inputs.reportFormats) {
        const file = (0,external_node_path_.join)(folder, `codefang.${format === 'text' ? 'txt' : format}`);
        (0,external_node_fs_.writeFileSync)(file, await render(report, format));
        files[format] = file;
    }
    return files;
}
async function writeSummary(publication, conditions, runner) {
    const { outcome, seconds } = publication;
    const cost = {
        reused: outcome.reused,
        analysed: outcome.analysed,
        seconds,
        peakMemoryBytes: process.resourceUsage().maxRSS * 1024,
    };
    const tail = (cuts) => `_${cuts} The report files have all of it._`;
    const { text, cuts } = fitSections(summarySections(publication, conditions, cost), {
        size: summaryBytes,
        measure: utf8Bytes,
        head: '',
        tail,
    });
    const fault = await runner.summary(text);
    if (fault !== undefined)
        runner.log(`summary: none, as ${fault}`);
    else if (cuts !== '')
        runner.log(`summary: ${cuts}`);
}
function annotate({ effect, outcome, uncompared }, conditions, runner) {
    const own = conditions
        .filter(({ value }) => value === null)
        .map(({ message }) => ({ level: 'notice', weight: Infinity, title: 'codefang: fail-on', text: message }));
    if (!outcome.isComplete) {
        own.push({
            level: 'notice',
            weight: Infinity,
            title: 'codefang',
            text: 'The report is partial: the time budget ended first. The next run goes on from there.',
        });
    }
    if (outcome.isComplete && uncompared !== undefined) {
        own.push({
            level: 'notice',
            weight: Infinity,
            title: 'codefang: not compared',
            text: `The pull request is not compared with its base, as ${uncompared}.`,
        });
    }
    const found = (effect === undefined ? [] : findings(effect)).map(({ level, path, startLine, endLine, title, message, score }) => ({
        level,
        weight: score,
        title: `codefang: ${title}`,
        text: message,
        file: path,
        lines: [startLine, endLine],
        isInChange: true,
    }));
    const { shown, more } = ranked([...own, ...found]);
    for (const { level, text, title, file, lines } of shown)
        runner.annotate(level, text, { title, file, lines });
    if (more !== '')
        runner.log(more);
}
/** The comment's address; empty if there is none. */
async function comment({ publication, conditions, artifact }, run, runner, quiet) {
    const { inputs, place, effect, workspace } = publication;
    if (inputs.comment === 'never')
        return '';
    const tail = (cuts) => `<sub>${cuts} The summary of the run has more.</sub>`;
    const room = { size: commentCharacters, measure: characters, tail };
    const head = markerOf(inputs.commentId);
    const whyNone = whyNoComment(inputs.comment, effect, conditions);
    const { text, cuts } = fitSections(commentSections(publication, conditions), { ...room, head });
    if (cuts !== '')
        runner.log(`comment: ${cuts}`);
    if (!run.canComment || inputs.token === '') {
        const why = run.canComment ? 'there is no github-token' : run.whyNot;
        const folder = (0,home_folder/* emptyFolder */.id)({ workspace, environment: runner.environment }, `comment-${inputs.commentId}`, () => undefined);
        const file = writeForkReport(folder, {
            pullRequest: run.number,
            headSha: run.headSha,
            commentId: inputs.commentId,
            mayCreate: whyNone === undefined,
            body: text.slice(head.length).trimStart(),
        });
        const name = forkArtifactName(inputs.commentId);
        const left = await uploadArtifact(name, [file], folder, { environment: runner.environment, quiet });
        const where = left.kind === 'uploaded' ? `; it is in artifact ${name}, for a workflow_run job to post` : '';
        runner.log(`comment: not posted, as ${why}; the report is in the summary${where}`);
        return '';
    }
    const api = await openGitHubApi(inputs.token, runner.environment);
    const request = {
        repository: place.repository,
        pullRequest: run.number,
        id: inputs.commentId,
        body: text,
        footer: footerOf(publication, artifact, runner),
        mayCreate: whyNone === undefined,
    };
    const posted = await upsertComment(api, request, (line) => runner.log(`comment: ${line}`));
    sayComment(posted, runner, whyNone);
    return 'url' in posted ? posted.url : '';
}
/** How this run came by the figures. It is not compared with what stands there: it is another in every run. */
function footerOf({ outcome, place }, artifact, { environment }) {
    const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_RUN_ID: run } = environment;
    const address = `${server}/${place.repository}/actions/runs/${run ?? ''}`;
    const parts = [
        ...(run === undefined ? [] : [`[run](${encodeURI(address)})`]),
        ...(artifact === undefined ? [] : [`artifact ${code(artifact)}`]),
        `${outcome.analysed} commits read`,
        ...(outcome.reused > 0 ? [`${outcome.reused} taken over from a checkpoint`] : []),
    ];
    return `<sub>${parts.join(' · ')}</sub>`;
}
/** One line about the comment; a lack of permission is also a notice, with what to change. `whyNone` is why none was to be made. */
function sayComment(outcome, runner, whyNone = 'none is wanted') {
    switch (outcome.kind) {
        case 'created':
        case 'updated':
        case 'unchanged':
            return runner.log(`comment: ${outcome.kind} ${outcome.url}`);
        case 'none':
            return runner.log(`comment: none, as ${whyNone}`);
        case 'failed':
            if (outcome.refusal === 'forbidden' || outcome.refusal === 'not-found') {
                const how = 'Give the job `permissions:` with `pull-requests: write` (and `contents: read`), or set the input comment to never.';
                runner.annotate('notice', `The comment could not be posted (${outcome.reason}). The report is in the summary. ${how}`, {
                    title: 'codefang: comment not posted',
                });
                return;
            }
            return runner.log(`comment: not posted (${outcome.refusal}: ${outcome.reason}); the report is in the summary`);
    }
}

;// CONCATENATED MODULE: ./lib/action/post-for-fork.js
// The second workflow of two: posts the comment that a run on a fork has left (fork-report.ts). Law: it reads no checkout and runs no code of a fork.






/** Posts it, or says why not; the step's exit code. */
async function postForFork(run, place, inputs, { runner, quiet }) {
    if (inputs.comment === 'never')
        return 0;
    if (inputs.token === '') {
        runner.log('comment: not posted, as there is no github-token');
        return 0;
    }
    const api = await openGitHubApi(inputs.token, runner.environment);
    const { repository } = place;
    const temporary = runner.environment['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)();
    const verdict = await receiveForkReport(api, { repository, commentId: inputs.commentId, run, temporary }, (id, folder) => downloadArtifact({ id, repository, runId: run.runId, token: inputs.token }, folder, quiet));
    if (verdict.kind === 'nothing') {
        runner.log(`comment: not posted, as ${verdict.reason}`);
        return 0;
    }
    const { pullRequest, commentId: id, body } = verdict;
    const mayCreate = inputs.comment === 'always' || verdict.mayCreate;
    const outcome = await upsertComment(api, { repository, pullRequest, id, body, footer: forkFooter(run, place, runner.environment), mayCreate }, (line) => runner.log(`comment: ${line}`));
    sayComment(outcome, runner, 'the first workflow saw no reason for one');
    runner.output('comment-url', 'url' in outcome ? outcome.url : '');
    return 0;
}
/** Where the figures were made: in the run of the fork's own code. */
function forkFooter({ runId }, { repository }, { GITHUB_SERVER_URL: server }) {
    const address = `${server ?? 'https://github.com'}/${repository}/actions/runs/${runId}`;
    return `<sub>Made by the [run](${encodeURI(address)}) on the pull request, which is not ours.</sub>`;
}

;// CONCATENATED MODULE: ./lib/action/main.js
// The action's main step: inputs and event -> checkout -> checkpoint -> run -> report. Law: what is wrong with the call or the repository fails
// the step, with the reason and what to change; what is wrong with the platform around it (cache, comment, artifact) never does.




















/** A pull request that adds fewer commits than this to its base's checkpoint has no checkpoint of its own in the cache. */
const FEW_COMMITS = 1000;
/** Runs the main step; its exit code. Throws what fails the step. */
async function main(process) {
    const { runner } = process;
    const { environment } = runner;
    const inputs = readInputs(environment);
    runner.secret(inputs.token);
    const payload = payloadOf(environment['GITHUB_EVENT_PATH']);
    const needsHead = environment['GITHUB_EVENT_NAME'] === 'pull_request_target';
    const run = runOf(environment, payload, needsHead ? openCheckout(inputs.path, environment).head : undefined);
    runner.log(runLine(run));
    if (run.kind === 'refused') {
        runner.annotate('error', `${run.reason}. ${run.hint}`, { title: 'codefang' });
        return 1;
    }
    const place = placeOf(environment, payload, run);
    if (run.kind === 'workflow-run')
        return postForFork(run, place, inputs, process);
    return report(run, place, inputs, process);
}
/** One line about the kind of run. */
function runLine(run) {
    switch (run.kind) {
        case 'pull-request':
            return `pull request ${run.number} on ${run.baseRef}: a report on its change`;
        case 'nightly':
            return `${run.event}: the report of the branch`;
        case 'merge-group':
            return `merge queue of ${run.baseRef}: a report in the summary, nothing is posted`;
        case 'workflow-run':
            return `workflow_run: posting what run ${run.runId} left`;
        case 'refused':
            return `refused: ${run.reason}`;
        case 'other':
            return `a report in the summary, nothing is posted: ${run.why}`;
    }
}
async function report(run, place, given, process) {
    const { runner, signal, quiet } = process;
    const { environment } = runner;
    const log = (text) => runner.log(text);
    const found = openCheckout(given.path, environment);
    const { options, failOn, file } = engine_seam_optionsOf(given);
    const inputs = { ...given, failOn };
    if (file !== undefined)
        log(`options from ${file}`);
    const configuration = await configurationOf(options);
    const token = inputs.token;
    // The repository's own file of options may allow it; the report says what it lacks.
    const isShallowFine = options.allowShallow === true && inputs.unshallow === 'never';
    const checkout = isShallowFine
        ? found
        : await wholeCheckout(found, inputs.unshallow, { environment, token, signal, log });
    const workspace = environment['GITHUB_WORKSPACE'] ?? globalThis.process.cwd();
    const isKept = inputs.checkpoint && options.checkpoint !== false;
    const kept = isKept ? await openCheckpoints(configuration, checkout, inputs, place, workspace, process) : undefined;
    const change = new PullRequestChange();
    const isOther = options.revision !== undefined;
    const comparison = run.kind !== 'pull-request' ? undefined : isOther ? otherRevision : comparisonOf(checkout, run);
    let outcome;
    try {
        outcome = await analysis(comparison, options, inputs, kept, change, process);
    }
    catch (error) {
        kept?.keeper.interrupted();
        throw error;
    }
    log(`${outcome.analysed} commits analysed, ${outcome.reused} taken over from a checkpoint`);
    if (!outcome.isComplete)
        log('the time budget has ended: the report is partial, the next run goes on from here');
    const effect = outcome.isComplete ? change.effect(outcome.result) : undefined;
    const uncompared = comparison === undefined ? undefined : whyUncompared(comparison, outcome, change, effect);
    const seconds = (Date.now() - process.started) / 1000;
    const previous = run.kind === 'nightly' && kept?.restored.kind === 'restored' ? kept.restored.figures : undefined;
    if (previous !== undefined)
        log(`trend: compared with the report of ${previous.commit}`);
    const published = await publish({ inputs, run, place, workspace, outcome, effect, base: change.base, uncompared, previous, seconds }, runner, quiet);
    if (run.kind === 'nightly')
        keepFigures(kept, outcome, log);
    const saved = kept === undefined ? undefined : await saveRest(run, kept, outcome, log);
    const failures = published.conditions.filter(({ holds }) => holds);
    setOutputs(runner, {
        reports: published.reports,
        complete: outcome.isComplete,
        commitsAnalysed: outcome.analysed,
        commitsReused: outcome.reused,
        checkpointKey: saved?.kind === 'saved' ? saved.key : '',
        checkpointSaved: saved?.kind === 'saved',
        headline: headlineOf(outcome.result.results),
        commentUrl: published.commentUrl,
        artifactName: published.artifact ?? '',
        failedConditions: failures.map(({ text }) => text),
        knobs: outcome.result.run.knobs,
    });
    // The runner shows no more of a level.
    for (const { message } of failures.slice(0, mostOfALevel)) {
        runner.annotate('error', `fail-on: ${message}`, { title: 'codefang' });
    }
    if (failures.length > mostOfALevel)
        log(`fail-on: ${failures.length - mostOfALevel} more conditions hold`);
    return failures.length > 0 ? 1 : 0;
}
/** Opens the cache and fetches what it has; undefined if there is none, which is said. */
async function openCheckpoints(configuration, { repository }, inputs, place, workspace, { runner, quiet }) {
    const { environment } = runner;
    const parts = (0,cache_keys/* keyParts */.Qi)({
        configuration: [configuration, inputs.cacheKey],
        // The engine knows a repository by its path on the machine: other systems and containers have others.
        repository: [environment['GITHUB_REPOSITORY_ID'] ?? place.repository, inputs.path, repository.commonDir],
        place,
        runId: environment['GITHUB_RUN_ID'] ?? '',
        attempt: environment['GITHUB_RUN_ATTEMPT'] ?? '',
    });
    const cacheService = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(838), __webpack_require__.e(271), __webpack_require__.e(151)]).then(__webpack_require__.bind(__webpack_require__, 74151));
    const cache = checkpoint_cache/* CheckpointCache */.VV.open(workspace, parts, cacheService, quiet);
    if (typeof cache === 'string') {
        runner.log(`checkpoint: none is kept, as ${cache}`);
        return undefined;
    }
    const restored = await cache.restore();
    runner.log((0,checkpoint_cache/* restoreLine */.JD)(restored));
    const commits = restored.kind === 'restored' ? restored.commits : 0;
    return { cache, keeper: new checkpoint_keeper/* CheckpointKeeper */.nL(cache, runner, { workspace, parts }, commits, Date.now), restored };
}
/** Why a pull request is not compared with its base, in a sentence; undefined if it is. */
function whyUncompared(comparison, { isComplete }, { base }, effect) {
    if (effect !== undefined)
        return undefined;
    if ('why' in comparison)
        return `${comparison.why}: ${comparison.hint}`;
    if (!isComplete)
        return 'the report is partial';
    return base === undefined ? 'its base is outside of the part of the history that is read' : 'burndown is not run';
}
/** Keeps what the next report of the branch is compared with. */
function keepFigures(kept, { result }, log) {
    const figures = (0,key_figures/* keyFiguresOf */.S_)(reportOf(result));
    const fault = figures === undefined ? undefined : kept?.cache.keepFigures(figures);
    if (fault !== undefined)
        log(`trend: the figures are not kept for the next report (${fault})`);
}
async function analysis(comparison, options, inputs, kept, change, { runner, signal, started }) {
    const stop = new AbortController();
    const { timeBudget } = inputs;
    const timer = timeBudget === undefined
        ? undefined
        : setTimeout(() => {
            runner.log(`the time budget of ${shownDuration(timeBudget)} has ended: stopping at the next batch`);
            stop.abort();
        }, Math.max(started + timeBudget - Date.now(), 0));
    signal.addEventListener('abort', () => kept?.keeper.interrupted());
    const progress = new LogProgress(runner);
    try {
        return await runEngine({
            ...options,
            path: inputs.path,
            ...(kept === undefined ? { checkpoint: false } : { checkpoint: true, checkpointDir: kept.cache.directory }),
        }, {
            progress: (event) => progress.event(event),
            signal,
            stop: stop.signal,
            ...(kept && { checkpointed: ({ commits }) => kept.keeper.checkpointed(commits) }),
            ...(comparison !== undefined && 'base' in comparison && { milestone: change.milestone(comparison.base) }),
        });
    }
    finally {
        clearTimeout(timer);
    }
}
/** Saves the checkpoint of a finished run where that is worth a place in the cache. */
async function saveRest(run, { keeper, restored }, { analysed }, log) {
    if (run.kind === 'merge-group' || run.kind === 'other') {
        keeper.letBe();
        log('checkpoint: not saved, as no later run would find it');
    }
    else if (run.kind === 'pull-request' &&
        restored.kind === 'restored' &&
        !restored.isOwnRef &&
        analysed < FEW_COMMITS) {
        keeper.letBe();
        log(`checkpoint: not saved, as the one of the base branch lacks ${analysed} commits only`);
    }
    return keeper.finish();
}
function payloadOf(file) {
    if (file === undefined || file === '')
        return undefined;
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
    }
    catch {
        return undefined;
    }
}
/** Whether an error is the end of a cancelled job. */
function isInterruption(error) {
    return error instanceof Interruption;
}


/***/ }),

/***/ 89135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wf: () => (/* binding */ rounded),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   lQ: () => (/* binding */ matrixOf),
/* harmony export */   vA: () => (/* binding */ totalsOf)
/* harmony export */ });
/* unused harmony export survivalMatrix */
// A burndown matrix by what changed in it: three lists of equal length, sorted by sample, then band. In `samples[i]`, `lines[i]` lines of
// band `bands[i]` came (or went, if negative). So a file that was written once is one entry, however long the history.
/** The dense matrix: row r has the lines of each band alive at the end of sample r. */
function survivalMatrix({ samples, bands, lines }, rows, columns) {
    const matrix = [];
    const row = new Array(columns).fill(0);
    for (let sample = 0, at = 0; sample < rows; sample++) {
        for (; at < samples.length && samples[at] === sample; at++)
            row[bands[at]] += lines[at];
        matrix.push(row.map(rounded));
    }
    return matrix;
}
/** Lines alive at the end, and the peak: the sum over bands of each band's most lines at the end of a sample. */
function totalsOf({ samples, bands, lines }) {
    const now = new Map();
    const most = new Map();
    for (let i = 0; i < samples.length; i++) {
        const left = (now.get(bands[i]) ?? 0) + lines[i];
        now.set(bands[i], left);
        most.set(bands[i], Math.max(left, most.get(bands[i]) ?? 0));
    }
    const sum = (totals) => [...totals.values()].reduce((total, value) => total + value, 0);
    return { current: rounded(sum(now)), peak: rounded(sum(most)) };
}
/** The cells of one subject as they are. */
function matrixOf({ samples, bands, lines }) {
    return { samples: Array.from(samples), bands: Array.from(bands), lines: Array.from(lines) };
}
/** The sum of several subjects' cells, each times its part. */
function sumOf(parts) {
    const total = parts.reduce((count, { cells }) => count + cells.lines.length, 0);
    const samples = new Uint32Array(total);
    const bands = new Uint32Array(total);
    const lines = new Float64Array(total);
    let at = 0;
    for (const { cells, part } of parts) {
        samples.set(cells.samples, at);
        bands.set(cells.bands, at);
        for (const count of cells.lines)
            lines[at++] = count * part;
    }
    const order = Array.from({ length: total }, (_, i) => i);
    order.sort((a, b) => samples[a] - samples[b] || bands[a] - bands[b]);
    const sum = { samples: [], bands: [], lines: [] };
    for (let i = 0; i < total;) {
        const { [i]: row } = order;
        let count = 0;
        for (; i < total && samples[order[i]] === samples[row] && bands[order[i]] === bands[row]; i++)
            count += lines[order[i]];
        if (rounded(count) === 0)
            continue;
        sum.samples.push(samples[row]);
        sum.bands.push(bands[row]);
        sum.lines.push(rounded(count));
    }
    return sum;
}
/** Parts of lines to a millionth, so that thirds add up to what they are parts of. */
function rounded(lines) {
    return Math.round(lines * 1e6) / 1e6;
}


/***/ }),

/***/ 37935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wg: () => (/* binding */ LabelTables),
  wv: () => (/* binding */ TOP)
});

// UNUSED EXPORTS: OTHER

;// CONCATENATED MODULE: ./lib/base/language-table.js
/* eslint-disable max-lines -- data */
// Languages by what their files are called. Made by `npm run languages` (scripts/write-language-table.mjs, which says how it was chosen
// where several languages claim a name) from linguist-languages 9.5.0, which is made from GitHub Linguist (github.com/github-linguist/linguist):
//
//   Copyright (c) 2017 GitHub, Inc. Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
//   documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
//   modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished
//   to do so, subject to the following conditions: The above copyright notice and this permission notice shall be included in all copies or
//   substantial portions of the Software. THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT
//   LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
//   COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
//   OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
/** A row a language: its name, its extensions in small letters and without their dot, names of files; lists are parted by `/`. */
const languageTable = [
    '1C Enterprise|bsl/os|',
    '2-Dimensional Array|2da|',
    '4D|4dm|',
    'ABAP|abap|',
    'ABAP CDS|asddls|',
    'ABNF|abnf|',
    'AIDL|aidl|',
    'ALGOL|alg|',
    'AMPL|ampl|',
    'ANTLR|g4|',
    'API Blueprint|apib|',
    'APL|apl/dyalog|',
    'ASL|asl/dsl|',
    'ASN.1|asn/asn1|',
    'ASP.NET|asax/ascx/ashx/asmx/aspx/axd|',
    'ATS|dats/hats/sats|',
    'ActionScript|as|',
    'Ada|ada/adb/ads|',
    'Adobe Font Metrics|afm|',
    'Agda|agda/lagda|',
    'Aiken|ak|',
    'Aleo|aleo|',
    'Alloy|als|',
    'Altium Designer|outjob/pcbdoc/prjpcb/schdoc|',
    'AngelScript|angelscript|',
    'Ant Build System||ant.xml/build.xml',
    'Antlers|antlers.html/antlers.php/antlers.xml|',
    'ApacheConf|apacheconf/vhost|.htaccess/apache2.conf/httpd.conf',
    'Apex|apex/cls/trigger|',
    'AppleScript|applescript/scpt|',
    'Arc|arc|',
    'AsciiDoc|adoc/asc/asciidoc|',
    'AspectJ|aj|',
    'Assembly|a51/agc/asm/ms/nasm/s/x68|',
    'Astro|astro|',
    'Asymptote|asy|',
    'Augeas|aug|',
    'AutoHotkey|ah1/ah2/ahk/ahkl|',
    'AutoIt|au3|',
    'Avro IDL|avdl|',
    'Awk|auk/awk/gawk/mawk/nawk|',
    'B (Formal Method)|mch|',
    'BAML|baml|',
    'BASIC|bas|',
    'BBCode|bbcode|',
    'BIRD2||bird.conf',
    'BQN|bqn|',
    'Ballerina|bal|',
    'Batchfile|bat/cmd|gradlew.bat/mvnw.cmd',
    'Befunge|befunge|',
    'Berry|be|',
    'BibTeX Style|bst|',
    'Bicep|bicep/bicepparam|',
    'Bikeshed|bs|',
    'BitBake|bb/bbappend/bbclass|',
    'Blade|blade/blade.php|',
    'BlitzBasic|decls|',
    'BlitzMax|bmx|',
    'Blueprint|blp|',
    'Bluespec|bsv|',
    'Boo|boo|',
    'Boogie|bpl|',
    'Brainfuck|b/bf|',
    'Brightscript|brs|',
    'Browserslist||.browserslistrc/browserslist',
    'Bru|bru|',
    'C|c/cats/cl/h/h.in/idc/opencl/upc/xbm/xpm|',
    'C#|cake/cs/cs.pp/csx/linq|',
    'C++|c++/cc/cp/cpp/cppm/cxx/h++/hh/hpp/hxx/inc/inl/ino/ipp/ixx/tcc/tpp/txx|',
    'C-ObjDump|c-objdump|',
    'C3|c3|',
    'CAP CDS|cds|',
    'CIL|cil|',
    'CLIPS|clp|',
    'CMake|cmake/cmake.in|CMakeLists.txt',
    'COBOL|cbl/ccp/cob/cobol/cpy|',
    'CODEOWNERS||CODEOWNERS',
    'COLLADA|dae|',
    'CQL|cql|',
    'CSON|cson|',
    'CSS|css/pcss/postcss|',
    'CSV|csv|',
    'CUE|cue|',
    'CWeb|w|',
    'Cabal Config|cabal|cabal.config/cabal.project',
    'Caddyfile|caddyfile|Caddyfile',
    'Cadence|cdc|',
    'Cairo|cairo|',
    'Cangjie|cj|',
    "Cap'n Proto|capnp|",
    'Carbon|carbon|',
    'CartoCSS|mss|',
    'Ceylon|ceylon|',
    'Chapel|chpl|',
    'Charity|ch|',
    'Checksums|crc32/md2/md4/md5/sfv/sha1/sha2/sha224/sha256/sha256sum/sha3/sha384/sha512|MD5SUMS/SHA1SUMS/SHA256SUMS/SHA256SUMS.txt/SHA512SUMS/checksums.txt/cksums/md5sum.txt',
    'ChucK|ck|',
    'Circom|circom|',
    'Cirru|cirru|',
    'Clarion|clw|',
    'Clarity|clar|',
    'Classic ASP|asp|',
    'Clean|dcl/icl|',
    'Click|click|',
    'Clojure|boot/cl2/clj/cljc/cljs/cljs.hl/cljscm/cljx/hic|riemann.config',
    'Closure Templates|soy|',
    'Cloud Firestore Security Rules||firestore.rules',
    'Clue|clue|',
    'CoNLL-U|conll/conllu|',
    'CodeQL|ql/qll|',
    'CoffeeScript|_coffee/cjsx/coffee/coffee.erb/coffee.md/iced/litcoffee|Cakefile',
    'ColdFusion|cfc/cfm/cfml|',
    'Common Lisp|asd/lisp/lsp/ny/podsl/sexp|',
    'Common Workflow Language|cwl|',
    'Component Pascal|cps|',
    'Cooklang|cook|',
    'Cpp-ObjDump|c++-objdump/c++objdump/cpp-objdump/cppobjdump/cxx-objdump|',
    'Creole|creole|',
    'Crystal|cr|',
    'Csound|orc/udo|',
    'Csound Document|csd|',
    'Csound Score|sco|',
    'Cuda|cu/cuh|',
    'Curry|curry|',
    'Cycript|cy|',
    'Cypher|cyp/cypher|',
    'Cython|pxd/pxi/pyx|',
    'D|d/di|',
    'D-ObjDump|d-objdump|',
    'D2|d2|',
    'DIGITAL Command Language|com|',
    'DM|dm|',
    'DNS Zone|arpa/zone|',
    'Dafny|dfy|',
    'Darcs Patch|darcspatch/dpatch|',
    'Dart|dart|',
    'Daslang|das|',
    'DataWeave|dwl|',
    'Debian Package Control File|dsc|',
    'Dhall|dhall|',
    'Diff|diff/patch|',
    'Dockerfile|containerfile/dockerfile|Containerfile/Dockerfile',
    'Dogescript|djs|',
    'Dotenv|env|.env/.env.ci/.env.dev/.env.development/.env.development.local/.env.example/.env.local/.env.prod/.env.production/.env.sample/.env.staging/.env.template/.env.test/.env.testing',
    'Dune||dune-project',
    'Dylan|dyl/dylan/intr/lid|',
    'E-mail|eml/mbox|',
    'EBNF|ebnf|',
    'ECL|ecl/eclxml|',
    'EJS|ect/ejs/ejs.t/jst|',
    'EQ|eq|',
    'Eagle|sch|',
    'Earthly||Earthfile',
    'Edge|edge|',
    'EdgeQL|edgeql/esdl|',
    'Edje Data Collection|edc|',
    'Eiffel|e|',
    'Elixir|ex/exs|mix.lock',
    'Elm|elm|',
    'Elvish|elv|',
    'Emacs Lisp|el/emacs/emacs.desktop|.abbrev_defs/.emacs/.emacs.desktop/.gnus/.spacemacs/.viper/Cask/Eask/Project.ede/_emacs/abbrev_defs',
    'EmberScript|em/emberscript|',
    'Erlang|app/app.src/erl/escript/hrl/xrl/yrl|Emakefile/rebar.config/rebar.config.lock/rebar.lock',
    'F#|fs/fsi/fsx|',
    'F*|fst/fsti|',
    'FIGlet Font|flf|',
    'FIRRTL|fir|',
    'FLUX|flux|',
    'FPP|fppi|',
    'Factor|factor|.factor-boot-rc/.factor-rc',
    'Fancy|fancypack/fy|Fakefile',
    'Fantom|fan|',
    'Faust|dsp|',
    'Fennel|fnl|',
    'FlatBuffers|fbs|',
    'Flix|flix|',
    'Formatted|eam.fs|',
    'Forth|4th/forth/frt/fth/muf|',
    'Fortran|f/f03/f08/f77/f90/f95/for/fpp|',
    'FreeBASIC|bi|',
    'FreeMarker|ftl/ftlh|',
    'Frege|fr|',
    'Futhark|fut|',
    'G-code|cnc/g/gco/gcode|',
    'GAML|gaml|',
    'GAMS|gms|',
    'GAP|gap/gi/tst|',
    'GDB|gdb/gdbinit|',
    'GDScript|gd|',
    'GDShader|gdshader/gdshaderinc|',
    'GEDCOM|ged|',
    'GLSL|fp/frag/frg/fsh/fshader/geo/geom/glsl/glslf/glslv/gshader/rchit/rmiss/tesc/tese/vert/vrx/vs/vsh/vshader|',
    'GN|gn/gni|.gn',
    'GSC|csc/gsc/gsh|',
    'Game Maker Language|gml|',
    'Gemfile.lock||Gemfile.lock',
    'Gemini|gmi|',
    'Genero 4gl|4gl|',
    'Genero per|per|',
    'Genshi|kid|',
    'Gerber Image|cmp/gbl/gbo/gbp/gbr/gbs/gko/gpb/gpt/gtl/gto/gtp|',
    'Gettext Catalog|po/pot|',
    'Gherkin|feature/story|',
    'Git Attributes||.gitattributes',
    'Git Commit||.gitmessage/COMMIT_EDITMSG',
    'Git Revision List||.git-blame-ignore-revs',
    'Gleam|gleam|',
    'Glyph|glf|',
    'Glyph Bitmap Distribution Format|bdf|',
    'Gno|gno|',
    'Gnuplot|gnu/gnuplot/gp/plot/plt|',
    'Go|go|',
    'Go Checksums||go.sum/go.work.sum',
    'Go Module||go.mod',
    'Go Template|gohtml/gotmpl/html.tmpl/tmpl/tpl|_helpers.tpl',
    'Go Workspace||go.work',
    'Godot Resource|gdnlib/gdns/tres/tscn|project.godot',
    'Golo|golo|',
    'Gosu|gst/gsx/vark|',
    'Grace|grace|',
    'Gradle|gradle/gradle.kts|',
    'Grammatical Framework|gf|',
    'GraphQL|gql/graphql/graphqls|',
    'Graphviz (DOT)|dot/gv|',
    'Groovy|groovy/grt/gsp/gtpl/gvy|Jenkinsfile',
    'GtkRC|gtkrc|gtkrc/gtkrc-2.0',
    'HAProxy||haproxy.cfg',
    'HCL|hcl/nomad/tf/tftpl/tfvars/tofu/workflow|',
    'HIP|hip|',
    'HLSL|cginc/fx/fxh/hlsl/hlsli|',
    'HOCON|hocon|.scalafix.conf/.scalafmt.conf',
    'HTML|cshtml/ecr/erb/erb.deface/heex/hta/htm/html/html.eex/html.hl/leex/phtml/razor/rhtml/xht/xhtml|',
    'HTTP|http|',
    'HXML|hxml|',
    'Hack|hack/hhi|',
    'Haml|haml/haml.deface|',
    'Handlebars|handlebars/hbs|',
    'Harbour|hb|',
    'Hare|ha|',
    'Haskell|chs/hs/hs-boot/hsc/lhs|',
    'Haxe|hx/hxsl|',
    'HiveQL|hql/q|',
    'HolyC|hc|',
    'Hosts File||HOSTS/hosts/hosts.txt',
    'Hurl|hurl|',
    'Hy|hy|',
    'IDL|dlm/pro|',
    'IGOR Pro|ipf|',
    'IL Assembly|il|',
    'INI|cfg/cnf/container/cylc/desktop/desktop.in/dof/editorconfig/gitconfig/ini/lektorproject/mount/nanorc/network/prefs/service/socket/target/timer/url|.buckconfig/.coveragerc/.curlrc/.editorconfig/.flake8/.gitconfig/.gitmodules/.gitreview/.inputrc/.nanorc/.npmrc/.pylintrc/.tgitconfig/.wgetrc/_curlrc/buildozer.spec/config.worktree/inputrc/nanorc/pylintrc/ssh-config/ssh_config/sshconfig/sshconfig.snip/sshd-config/sshd_config/suite.rc/vlcrc',
    'IRC log|irclog/weechatlog|',
    'ISPC|ispc|',
    'Idris|idr/lidr|',
    'Ignore List|gitignore|.agignore/.atomignore/.babelignore/.bzrignore/.ckignore/.coffeelintignore/.cvsignore/.dockerignore/.easignore/.eleventyignore/.eslint-ignore/.eslintignore/.gitignore/.ignore/.markdownlintignore/.nodemonignore/.npmignore/.prettierignore/.rgignore/.stylelintignore/.vercelignore/.vscodeignore/gitignore-global/gitignore_global',
    'ImHex Pattern Language|hexpat|',
    'ImageJ Macro|ijm|',
    'Imba|imba|',
    'Inform 7|i7x/ni|',
    'Ink|ink|',
    'Inno Setup|isl/iss|',
    'Io|io|',
    'Ioke|ik|',
    'Isabelle|thy|ROOT',
    'J|ijs|',
    'JAR Manifest||MANIFEST.MF',
    'JASS|j|',
    'JCL|jcl|',
    'JSON|4dform/4dproject/avsc/code-snippets/code-workspace/geojson/gltf/har/hujson/json/json-tmlanguage/json.example/jsonc/jsonl/mcmeta/sarif/slnlaunch/sublime-build/sublime-color-scheme/sublime-commands/sublime-completions/sublime-keymap/sublime-macro/sublime-menu/sublime-mousemap/sublime-project/sublime-settings/sublime-theme/sublime-workspace/sublime_metrics/sublime_session/tfstate/tfstate.backup/topojson/tsconfig.json/webapp/webmanifest/yyp|.all-contributorsrc/.arcconfig/.auto-changelog/.babelrc/.c8rc/.devcontainer.json/.eslintrc/.eslintrc.json/.htmlhintrc/.imgbotconfig/.jscsrc/.jshintrc/.jslintrc/.nycrc/.oxlintrc.json/.releaserc/.secrets.baseline/.swcrc/.tern-config/.tern-project/.watchmanconfig/MODULE.bazel.lock/Package.resolved/Pipfile.lock/api-extractor.json/bun.lock/composer.lock/deno.lock/devcontainer.json/flake.lock/jsconfig.json/language-configuration.json/mcmod.info/tsconfig.json/tslint.json',
    'JSON5|json5|',
    'JSONLD|jsonld|',
    'JSONiq|jq|',
    'Jac|jac|',
    'Jai|jai|',
    'Janet|janet|',
    'Java|jav/java/jsh/jsp/jte/tag|',
    'Java Properties|properties|',
    'JavaScript|_js/bones/cjs/epj/es/es6/gjs/gs/jake/javascript/js/js.erb/jsb/jscad/jsfl/jslib/jsm/jspre/jss/jsx/mjs/njs/pac/sjs/ssjs/xsjs/xsjslib|Jakefile',
    'Jest Snapshot|snap|',
    'JetBrains MPS|mpl/mps/msd|',
    'Jinja|j2/jinja/jinja2|',
    'Jolie|iol/ol|',
    'Jsonnet|jsonnet/libsonnet|',
    'Julia|jl|',
    'Jupyter Notebook|ipynb|Notebook',
    'Just|just|.JUSTFILE/.Justfile/.justfile/JUSTFILE/Justfile/justfile',
    'KCL|k|kcl.mod/kcl.mod.lock',
    'KDL|kdl|',
    'KRL|krl|',
    'Kaitai Struct|ksy|',
    'KakouneScript|kak|kakrc',
    'KiCad Layout|kicad_mod/kicad_pcb/kicad_wks|fp-lib-table',
    'KiCad Legacy Layout|brd|',
    'KiCad Schematic|kicad_sch/kicad_sym|',
    'Kickstart|ks|',
    'Kit|kit|',
    'KoLmafia ASH|ash|',
    'Koka|kk|',
    'Kotlin|kt/ktm/kts|',
    'Kusto|csl/kql|',
    'LFE|lfe|',
    'LLVM|ll|',
    'LOLCODE|lol|',
    'LSL|lsl/lslp|',
    'LabVIEW|lvclass/lvlib/lvproj|',
    'Langium|langium|',
    'Lark|lark|',
    'Lasso|las/lasso/lasso8/lasso9|',
    'Latte|latte|',
    'Lean|hlean/lean|',
    'Leo|leo|',
    'Less|less|',
    'Lex|flex/jflex/jisonlex/l/lex|Lexer.x/lexer.x',
    'LigoLANG|ligo/mligo/religo|',
    'LilyPond|ily/ly|',
    'Linear Programming|lp|',
    'Linker Script|ld/lds/x|ld.script',
    'Linux Kernel Module|mod|',
    'Liquid|liquid|',
    'Liquidsoap|liq|',
    'LiveCode Script|livecodescript|',
    'LiveScript|_ls/ls|Slakefile',
    'Lobster|lobster|',
    'Logos|xi/xm|',
    'Logtalk|lgt/logtalk|',
    'LookML|lkml/lookml|',
    'Lua|lua/nse/p8/pd_lua/rbxs/rockspec/wlua|.luacheckrc',
    'Luau|luau|',
    'M|mumps|',
    'M3U|m3u/m3u8|',
    'M4|m4|configure.ac',
    'MATLAB|matlab|',
    'MAXScript|mcr|',
    'MDX|mdx|',
    'MLIR|mlir|',
    'MQL4|mq4/mqh|',
    'MQL5|mq5|',
    'MTML|mtml|',
    'Macaulay2|m2|',
    'Makefile|mak/make/makefile/mk/mkfile|BSDmakefile/GNUmakefile/Kbuild/Makefile/Makefile.am/Makefile.boot/Makefile.frag/Makefile.in/Makefile.inc/Makefile.pc/Makefile.wat/makefile/makefile.sco/mkfile',
    'Mako|mako/mao|',
    'Markdown|livemd/markdown/md/mdown/mdwn/mkd/mkdn/mkdown/ronn/workbook|contents.lr',
    'Marko|marko|',
    'Mask|mask|',
    'Max|maxhelp/maxpat/maxproj/mxt/pat|',
    'MeTTa|metta|',
    'Mermaid|mermaid/mmd|',
    'Meson||meson.build/meson_options.txt',
    'Metal|metal|',
    'Microsoft Visual Studio Solution|sln|',
    'MiniD|minid|',
    'MiniZinc|mzn|',
    'MiniZinc Data|dzn|',
    'Mint|mint|',
    'Mirah|druby/duby/mirah|',
    'Modelica|mo|',
    'Modula-3|i3/ig/m3/mg|',
    'Module Management System|mmk/mms|descrip.mmk/descrip.mms',
    'Mojo|mojo|',
    'Monkey|monkey/monkey2|',
    'Moocode|moo|',
    'MoonBit|mbt|',
    'MoonScript|moon|',
    'Move|move|',
    'Muse|muse|',
    'Mustache|mustache|',
    'Myghty|myt|',
    'NASL|nasl|',
    'NEON|neon|',
    'NL|nl|',
    'NSIS|nsh/nsi|',
    'NWScript|nss|',
    'Nasal|nas|',
    'Nearley|ne/nearley|',
    'Nemerle|n|',
    'NetLinx|axi/axs|',
    'NetLinx+ERB|axi.erb/axs.erb|',
    'NetLogo|nlogo|',
    'Nextflow|nf|nextflow.config',
    'Nginx|nginx/nginxconf|nginx.conf',
    'Nickel|ncl|',
    'Nim|nim/nim.cfg/nimble/nimrod/nims|nim.cfg',
    'Ninja|ninja|',
    'Nit|nit|',
    'Nix|nix|',
    'Noir|nr|',
    'Nu||Nukefile',
    'Nunjucks|njk|',
    'Nushell|nu|',
    'OCaml|eliom/eliomi/ml/ml4/mli/mll/mly|',
    'OMNeT++ MSG|msg|',
    'OMNeT++ NED|ned|',
    'Oberon|ob2|',
    'ObjDump|objdump|',
    'Objective-C|m|',
    'Objective-C++|mm|',
    'Objective-J|sj|',
    'Odin|odin|',
    'Omgrofl|omgrofl|',
    'Opa|opa|',
    'Opal|opal|',
    'Open Policy Agent|rego|',
    'OpenEdge ABL|p|',
    'OpenQASM|qasm|',
    'OpenSCAD|scad|',
    'OpenStep Property List|glyphs|',
    'OpenType Feature File|fea|',
    'Option List||.ackrc/.rspec/.yardopts/ackrc/mocha.opts',
    'Org|org|',
    'OverPy|opy|',
    'OverpassQL|overpassql|',
    'Ox|ox/oxh/oxo|',
    'Oxygene|oxygene|',
    'Oz|oz|',
    'P4|p4|',
    'PDDL|pddl|',
    'PEG.js|peggy/pegjs|',
    'PHP|aw/ctp/php/php3/php4/php5/phps/phpt|.php/.php_cs/.php_cs.dist/Phakefile',
    'PLSQL|bdy/fnc/pck/pkb/pks/plb/pls/plsql/spc/tpb/tps/trg/vw|',
    'PLpgSQL|pgsql|',
    'POV-Ray SDL|pov|',
    'Pact|pact|',
    'Pan|pan|',
    'Papyrus|psc|',
    'Parrot|parrot/pasm/pir|',
    'Pascal|dfm/dpr/lpr/pas/pascal|',
    'Pawn|pwn/sma|',
    'Pep8|pep|',
    'Perl|al/cgi/fcgi/perl/ph/pl/plx/pm/psgi/t|.latexmkrc/Makefile.PL/Rexfile/ack/cpanfile/latexmkrc',
    'PigLatin|pig|',
    'Pike|pike/pmod|',
    'Pip Requirements||dev-requirements.txt/requirements-dev.txt/requirements.lock.txt/requirements.txt',
    'Pkl|pkl|',
    'PlantUML|iuml/plantuml/puml|',
    'Pod|pod|',
    'Pod 6|pod6|',
    'PogoScript|pogo|',
    'Polar|polar|',
    'Pony|pony|',
    'Portugol|por|',
    'PostScript|eps/epsi/pfa/ps|',
    'Power Query|pq|',
    'PowerBuilder|pbt/sra/sru/srw|',
    'PowerShell|ps1/psd1/psm1|',
    'Praat|praat|',
    'Prisma|prisma|',
    'Pro*C|pc|',
    'Processing|pde|',
    'Procfile||Procfile',
    'Prolog|prolog/yap|',
    'Promela|pml|',
    'Propeller Spin|spin|',
    'Protocol Buffer|proto|',
    'Protocol Buffer Text Format|pbtxt/textproto/txtpb|',
    'Public Key|pub|',
    'Pug|jade/pug|',
    'Puppet|pp|Modulefile',
    'Pure Data|pd|',
    'PureBasic|pb/pbi|',
    'PureScript|purs|',
    'Pyret|arr|',
    'Python|eb/gyp/gypi/lmi/numpy/numpyw/numsc/py/py3/pyde/pyi/pyp/pyt/pytb/pyw/smk/snakefile/tac/wsgi/xpy|.gclient/DEPS/SConscript/SConstruct/Snakefile/wscript',
    'Q#|qs|',
    'QML|qbs/qml|',
    'QMake|pri|',
    'Qt Script||installscript.qs/toolchain_installscript.qs',
    'Quake||m3makefile/m3overrides',
    'QuakeC|qc|',
    'Quartus Simulation IP|sip|',
    'Quint|qnt|',
    'R|r/rd/rhistory/rsx|.Rapp.history/.Rhistory/.Rprofile/expr-dist',
    'RAML|raml|',
    'RAScript|rascript|',
    'RDoc|rdoc|',
    'REALbasic|rbbas/rbfrm/rbmnu/rbres/rbtbar/rbuistate|',
    'REXX|pprx/rex/rexx|',
    'RMarkdown|qmd/rmd|',
    'RON|ron|',
    'ROS Interface|action/srv|',
    'RPGLE|rpgle/sqlrpgle|',
    'RPM Spec|spec|',
    'RUNOFF|rnh/rno|',
    'Racket|rkt/rktd/rktl/scrbl|',
    'Ragel|rl|',
    'Raku|6pl/6pm/nqp/p6/p6l/p6m/pl6/pm6/raku/rakumod|',
    'Raw token data|raw|',
    'ReScript|res/resi|',
    'Reason|re/rei|',
    'Rebol|r2/r3/reb/rebol|',
    'Record Jar||language-subtag-registry.txt',
    'Red|red|',
    'Redcode|cw|',
    'Redirect Rules||_redirects',
    'Redscript|reds|',
    'Regular Expression|regex/regexp|',
    "Ren'Py|rpy|",
    'RenderScript|rsh|',
    'Rhai|rhai|',
    'Rich Text Format|rtf|',
    'Ring|ring|',
    'Riot|riot|',
    'RobotFramework|resource/robot|',
    'Robots Exclusion Rules||robots.txt',
    'Roc|roc|',
    'Rocq Prover|coq|',
    'Roff|1/1in/1m/1x/2/3/3in/3m/3p/3pm/3qt/3x/4/5/6/7/8/9/chem/man/mdoc/me/pic/roff/tmac|eqnrc/mmn/mmt/troffrc/troffrc-end',
    'Rouge|rg|',
    'RouterOS Script|rsc|',
    'Ruby|builder/eye/gemspec/god/jbuilder/mspec/pluginspec/podspec/prawn/rabl/rake/rb/rbi/rbs/rbuild/rbw/rbx/ru/ruby/thor/watchr|.irbrc/.pryrc/.simplecov/Appraisals/Berksfile/Brewfile/Buildfile/Capfile/Dangerfile/Deliverfile/Fastfile/Gemfile/Guardfile/Jarfile/Mavenfile/Podfile/Puppetfile/Rakefile/Snapfile/Steepfile/Thorfile/Vagrantfile/buildfile',
    'Rust|rs/rs.in|',
    'SAS|sas|',
    'SCSS|scss|',
    'SELinux Policy|te|file_contexts/genfs_contexts/initial_sids/port_contexts/security_classes',
    'SMT|smt/smt2/z3|',
    'SPARQL|rq/sparql|',
    'SQF|hqf/sqf|',
    'SQL|ddl/mysql/prc/sql/tab/udf/viw|',
    'SQLPL|db2|',
    'SRecode Template|srt|',
    'STL|stl|',
    'SVG|svg|',
    'SWIG|i/swg/swig|',
    'Sage|sage/sagews|',
    'Sail|sail|',
    'Salt|sls|',
    'Sass|sass|',
    'Scala|kojo/sbt/scala|',
    'Scaml|scaml|',
    'Scenic|scenic|',
    'Scheme|scm/sld/sps/ss|',
    'Scilab|sce/sci|',
    'Self|self|',
    'ShaderLab|shader|',
    'Shell|bash/bats/command/csh/ebuild/eclass/fish/ksh/pacscript/sbatch/sh/sh.in/slurm/tcsh/tmux/tool/zsh/zsh-theme|.bash_aliases/.bash_functions/.bash_history/.bash_logout/.bash_profile/.bashrc/.cshrc/.envrc/.flaskenv/.kshrc/.login/.profile/.tmux.conf/.xinitrc/.xsession/.zlogin/.zlogout/.zprofile/.zshenv/.zshrc/9fs/APKBUILD/PKGBUILD/bash_aliases/bash_logout/bash_profile/bashrc/cshrc/gradlew/kshrc/login/man/mvnw/profile/tmux.conf/xinitrc/xsession/zlogin/zlogout/zprofile/zshenv/zshrc',
    'ShellCheck Config||.shellcheckrc',
    'ShellSession|sh-session|',
    'Shen|shen|',
    'Sieve|sieve|',
    'Singularity||Singularity',
    'Slang|slang|',
    'Slash|sl|',
    'Slice|ice|',
    'Slim|slim|',
    'Slint|slint|',
    'SmPL|cocci|',
    'Smali|smali|',
    'Smalltalk|st/ston|',
    'Smithy|smithy|',
    'Solidity|sol|',
    'Soong||Android.bp',
    'SourcePawn|sp|',
    'SpiceDB Schema|zed|',
    'Spline Font Database|sfd|',
    'Squirrel|nut|',
    'Stan|stan|',
    'Standard ML|fun/sig/sml|',
    'Starlark|bzl/star|BUCK/BUILD/BUILD.bazel/MODULE.bazel/Tiltfile/WORKSPACE/WORKSPACE.bazel/WORKSPACE.bzlmod',
    'Stata|ado/do/doh/ihlp/mata/matah/sthlp|',
    'Stylus|styl|',
    'SugarSS|sss|',
    'SuperCollider|sc/scd|',
    'SurrealQL|surql|',
    'Survex data|svx|',
    'Svelte|svelte|',
    'Sway|sw|',
    'Sweave|rnw|',
    'Swift|swift|',
    'SystemVerilog|sv/svh/vh|',
    'TI Program|8xp/8xp.txt|',
    'TL-Verilog|tlv|',
    'TLA|tla|',
    'TMDL|tmdl|',
    'TOML|toml/toml.example|Cargo.lock/Cargo.toml.orig/Gopkg.lock/Pipfile/mise.local.lock/mise.lock/pdm.lock/poetry.lock/uv.lock',
    'TSV|tsv|',
    'TXL|txl|',
    'Tact|tact|',
    'Talon|talon|',
    'Tape|tape|',
    'Tcl|adp/sdc/tcl/tcl.in/tm/xdc|owh/starfield',
    'TeX|aux/bbx/bib/bibtex/cbx/dtx/ins/lbx/ltx/mkii/mkiv/mkvi/sty/tex/toc|',
    'Tea|tea|',
    'Teal|tl|',
    'Texinfo|texi/texinfo/txi|',
    'Text|nb/no/txt|CITATION/CITATIONS/COPYING/COPYING.regex/COPYRIGHT.regex/FONTLOG/INSTALL/INSTALL.mysql/LICENSE/LICENSE.mysql/NEWS/README.me/README.mysql/README.nss/README.pc/click.me/delete.me/keep.me/package.mask/package.use.mask/package.use.stable.mask/read.me/readme.1st/test.me/use.mask/use.stable.mask',
    'TextGrid|textgrid|',
    'TextMate Properties||.tm_properties',
    'Textile|textile|',
    'Thrift|thrift|',
    'Toit|toit|',
    'Tolk|tolk|',
    'Tor Config||torrc',
    'Turing|tu|',
    'Turtle|ttl|',
    'Twig|twig|',
    'TypeScript|cts/gts/mts/ts/tsx|',
    'TypeSpec|tsp|',
    'Typst|typ|',
    'Unity3D Asset|anim/asset/mat/meta/prefab/unity|',
    'Uno|uno|',
    'UnrealScript|uc|',
    'Untyped Plutus Core|uplc|',
    'UrWeb|ur/urs|',
    'VBA|vba|',
    'VBScript|vbs|',
    'VCL|vcl|',
    'VHDL|vhd/vhdl/vhf/vhi/vho/vhs/vht/vhw|',
    'Vala|vala/vapi|',
    'Valve Data Format|vdf/vmf|',
    'Velocity Template Language|vtl|',
    'Vento|vto|',
    'Verilog|v/veo|',
    'Verse|verse|',
    'Vespa Schema Definition|sd|',
    'Vim Snippet|snip/snippet/snippets|',
    'Vim script|vim/vimrc/vmb|.exrc/.gvimrc/.nvimrc/.vimrc/_vimrc/gvimrc/nvimrc/vimrc',
    'Visual Basic .NET|vb/vbhtml|',
    'Visual Basic 6.0|ctl/dsr/frm|',
    'Volt|volt|',
    'Vue|vue|',
    'Vyper|vy|',
    'WDL|wdl|',
    'WGSL|wgsl|',
    'Wavefront Material|mtl|',
    'Wavefront Object|obj|',
    'Web Ontology Language|owl|',
    'WebAssembly|wast/wat|',
    'WebAssembly Interface Type|wit|',
    'WebIDL|webidl|',
    'WebVTT|vtt|',
    'Whiley|whiley|',
    'Wikitext|mediawiki/wiki/wikitext|',
    'Win32 Message File|mc|',
    'Windows Registry Entries|reg|',
    'Witcher Script|ws|',
    'Wolfram Language|cdf/ma/mathematica/mt/nbp/wl/wls/wlt|',
    'Wollok|wlk|',
    'Wren|wren|',
    'X Font Directory Index||encodings.dir/fonts.alias/fonts.dir/fonts.scale',
    'X10|x10|',
    'XC|xc|',
    'XCompose||.XCompose/XCompose/xcompose',
    'XML|adml/admx/ant/axaml/axml/builds/ccproj/ccxml/clixml/cproject/cscfg/csdef/csproj/ct/depproj/dita/ditamap/ditaval/dll.config/dotsettings/filters/fsproj/fxml/glade/gmx/gpx/grxml/hzp/icls/iml/ivy/jelly/jsproj/kml/launch/mdpolicy/meta4/mjml/mxml/natvis/ndproj/nproj/nuspec/odd/osm/pkgproj/plist/proj/props/ps1xml/psc1/pt/pubxml/qhelp/rbxmx/rdf/resx/rss/scxml/sfproj/shproj/slnx/srdf/storyboard/sttheme/sublime-snippet/targets/tmcommand/tml/tmlanguage/tmpreferences/tmsnippet/tmtheme/ui/urdf/ux/vbproj/vcxproj/vsixmanifest/vssettings/vstemplate/vxml/wixproj/wsdl/wsf/wxi/wxl/wxs/x3d/xacro/xaml/xib/xlf/xliff/xmi/xml/xml.dist/xmp/xproj/xsd/xspec/xul/zcml|.classpath/.cproject/.project/App.config/NuGet.config/Settings.StyleCop/Web.Debug.config/Web.Release.config/Web.config/packages.config/pom.xml',
    'XPages|xsp-config/xsp.metadata|',
    'XProc|xpl/xproc|',
    'XQuery|xq/xql/xqm/xquery/xqy|',
    'XS|xs|',
    'XSLT|xsl/xslt|',
    'Xmake||xmake.lua',
    'Xojo|xojo_code/xojo_menu/xojo_report/xojo_script/xojo_toolbar/xojo_window|',
    'Xonsh|xsh|',
    'Xtend|xtend|',
    'YAML|mir/reek/rviz/sublime-syntax/syntax/yaml/yaml-tmlanguage/yaml.sed/yml/yml.mysql|.clang-format/.clang-tidy/.clangd/.gemrc/CITATION.cff/glide.lock/pixi.lock/yarn.lock',
    'YANG|yang|',
    'YARA|yar/yara|',
    'YASnippet|yasnippet|',
    'Yacc|bison/jison/y/yacc/yy|',
    'Yul|yul|',
    'ZAP|xzap/zap|',
    'ZIL|mud/zil|',
    'Zeek|bro/zeek|',
    'ZenScript|zs|',
    'Zephir|zep|',
    'Zig|zig/zig.zon|',
    'Zimpl|zimpl/zmpl/zpl|',
    'Zmodel|zmodel|',
    'crontab||crontab',
    'dircolors|dircolors|.dir_colors/.dircolors/DIR_COLORS/_dir_colors/_dircolors/dir_colors',
    'eC|ec/eh|',
    'edn|edn|',
    'hoon|hoon|',
    'iCalendar|ical/ics|',
    'kvlang|kv|',
    'mIRC Script|mrc|',
    'mcfunction|mcfunction|',
    'mupad|mu|',
    'nesC|nc|',
    'ooc|ooc|',
    'pkg-config|pc.in|',
    'reStructuredText|rest/rest.txt/rst/rst.txt|',
    'sed|sed|',
    'templ|templ|',
    'vCard|vcf|',
    'wisp|wisp|',
    'xBase|prg/prw|',
];

;// CONCATENATED MODULE: ./lib/base/languages.js
// The language of a file, by its name: its whole name first, then what follows its first dot, its second, and so on, so that the longest
// extension that is known decides. Extensions are compared without regard to the case of A to Z, whole names with it.

let names;
/** The table is taken apart when it is first asked. */
function tables() {
    if (names !== undefined)
        return names;
    const byName = new Map();
    const byExtension = new Map();
    for (const row of languageTable) {
        const [language, extensions, files] = row.split('|');
        for (const extension of listed(extensions))
            byExtension.set(extension, language);
        for (const file of listed(files))
            byName.set(file, language);
    }
    return (names = { byName, byExtension });
}
function listed(text) {
    return text === '' ? [] : text.split('/');
}
/** The language of the file at a path, whose bytes are one character each (Latin-1) or text; undefined for a name that says nothing. */
function languageOf(path) {
    const { byName, byExtension } = tables();
    const name = path.slice(path.lastIndexOf('/') + 1);
    const whole = byName.get(name);
    if (whole !== undefined)
        return whole;
    const small = name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
    for (let dot = small.indexOf('.'); dot >= 0; dot = small.indexOf('.', dot + 1)) {
        const language = byExtension.get(small.slice(dot + 1));
        if (language !== undefined)
            return language;
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/analyzers/path-table.js
var path_table = __webpack_require__(34121);
;// CONCATENATED MODULE: ./lib/analyzers/devs/labels.js
// What lines are counted by besides people: the language of their file, and the top-level directory it is in. Both as dense numbers in the
// order of first sight.


/** The language of files whose name tells none. */
const OTHER = 'Other';
/** The directory of files at the top. */
const TOP = '.';
const SLASH = 0x2f;
const UNKNOWN = 0xffff_ffff;
/** Numbers languages and directories. */
class LabelTables {
    languages = new path_table/* PathTable */.m();
    directories = new path_table/* PathTable */.m();
    /** The labels of a batch's paths by their place in its table, each worked out when it is asked for first. */
    of({ paths }) {
        const count = paths.ends.length;
        const languages = new Uint32Array(count).fill(UNKNOWN);
        const directories = new Uint32Array(count);
        const bytes = Buffer.from(paths.bytes.buffer, paths.bytes.byteOffset, paths.bytes.byteLength);
        return (path) => {
            if (languages[path] === UNKNOWN) {
                const from = path === 0 ? 0 : paths.ends[path - 1];
                const end = paths.ends[path];
                languages[path] = added(this.languages, languageOf(bytes.toString('latin1', from, end)) ?? OTHER);
                const slash = bytes.indexOf(SLASH, from);
                directories[path] =
                    slash < 0 || slash >= end ? added(this.directories, TOP) : this.directories.add(bytes, from, slash);
            }
            return { language: languages[path], directory: directories[path] };
        };
    }
}
function added(table, text) {
    const bytes = Buffer.from(text);
    return table.add(bytes, 0, bytes.length);
}


/***/ }),

/***/ 14879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ox: () => (/* binding */ churnOf),
  M1: () => (/* binding */ fileHistoryResult),
  yI: () => (/* binding */ riskCommits)
});

// UNUSED EXPORTS: riskLevels, riskOf

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 34121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ PathTable)
/* harmony export */ });
// Paths as dense ids: a table of byte strings with an open-addressing hash over it. Paths are raw bytes as git has them,
// never decoded; equal bytes have equal ids; ids count from 0 in the order of first sight and are never given back.
/** FNV-1a over bytes, 32 bits. */
function hashOf(bytes, from, to) {
    let hash = 0x811c9dc5;
    for (let at = from; at < to; at++)
        hash = Math.imul(hash ^ bytes[at], 0x01000193);
    return hash >>> 0;
}
/** A growing set of paths with dense ids. */
class PathTable {
    bytes = new Uint8Array(4096);
    ends = new Uint32Array(128);
    count = 0;
    /** Power of two long, at most half full: id + 1, or 0 for a free slot. */
    slots = new Uint32Array(256);
    /** Number of paths. */
    get size() {
        return this.count;
    }
    /** The id of the path `bytes[from..to)`, which is copied if it is new. */
    add(bytes, from, to) {
        const mask = this.slots.length - 1;
        let slot = hashOf(bytes, from, to) & mask;
        for (; this.slots[slot] !== 0; slot = (slot + 1) & mask) {
            if (this.equals(this.slots[slot] - 1, bytes, from, to))
                return this.slots[slot] - 1;
        }
        const id = this.count;
        this.append(bytes, from, to);
        this.slots[slot] = id + 1;
        if (this.count * 2 > this.slots.length)
            this.rehash(this.slots.length * 2);
        return id;
    }
    /** The id of the path `bytes[from..to)`, or -1. */
    find(bytes, from, to) {
        const mask = this.slots.length - 1;
        for (let slot = hashOf(bytes, from, to) & mask; this.slots[slot] !== 0; slot = (slot + 1) & mask) {
            if (this.equals(this.slots[slot] - 1, bytes, from, to))
                return this.slots[slot] - 1;
        }
        return -1;
    }
    /** Sorts ids by the bytes of their paths, in place. */
    sort(ids) {
        const bytes = Buffer.from(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength);
        const { ends } = this;
        return ids.sort((a, b) => bytes.compare(bytes, this.startOf(b), ends[b], this.startOf(a), ends[a]));
    }
    /** The bytes of a path: a view, valid until the next `add`. */
    path(id) {
        return this.bytes.subarray(this.startOf(id), this.ends[id]);
    }
    /** The state: path i is `bytes[ends[i - 1] ?? 0 .. ends[i])`. */
    save() {
        return { bytes: this.bytes.slice(0, this.startOf(this.count)), ends: this.ends.slice(0, this.count) };
    }
    /** Replaces the state by one that `save` gave. */
    load(state) {
        this.bytes = state.bytes.slice();
        this.ends = state.ends.slice();
        this.count = state.ends.length;
        this.rehash(2 ** Math.max(8, 32 - Math.clz32(this.count * 2)));
    }
    startOf(id) {
        return id === 0 ? 0 : this.ends[id - 1];
    }
    equals(id, bytes, from, to) {
        const start = this.startOf(id);
        if (this.ends[id] - start !== to - from)
            return false;
        for (let at = from; at < to; at++)
            if (this.bytes[start + at - from] !== bytes[at])
                return false;
        return true;
    }
    append(bytes, from, to) {
        const start = this.startOf(this.count);
        const end = start + to - from;
        if (end > this.bytes.length) {
            const larger = new Uint8Array(Math.max(end, this.bytes.length * 2, 4096));
            larger.set(this.bytes);
            this.bytes = larger;
        }
        if (this.count >= this.ends.length) {
            const larger = new Uint32Array(Math.max(this.ends.length * 2, 128));
            larger.set(this.ends);
            this.ends = larger;
        }
        this.bytes.set(bytes.subarray(from, to), start);
        this.ends[this.count++] = end;
    }
    rehash(length) {
        const slots = new Uint32Array(length);
        for (let id = 0; id < this.count; id++) {
            let slot = hashOf(this.bytes, this.startOf(id), this.ends[id]) & (length - 1);
            while (slots[slot] !== 0)
                slot = (slot + 1) & (length - 1);
            slots[slot] = id + 1;
        }
        this.slots = slots;
    }
}


/***/ }),

/***/ 97853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ registry)
});

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/changes/change-batch.js
var change_batch = __webpack_require__(90316);
// EXTERNAL MODULE: ./lib/analyzers/path-table.js
var path_table = __webpack_require__(34121);
;// CONCATENATED MODULE: ./lib/analyzers/file-tracks.js
// Which file lives at which path, followed through renames: the part of an analyzer's state that is about files and not about what is
// counted of them. A submodule is no file: a side that has it is treated as absent.
//
// Within one commit all files leave their old paths before any arrives at its new one: so swaps, chains of renames and renames onto
// deleted paths come out right in whatever order their rows stand. A path that is deleted and comes back is another file.



/** No file lives at a path. */
const NOBODY = 0;
/** Mode of a submodule. */
const SUBMODULE = 0o160000;
/** What a row without a file on either side is of. */
const NO_FILE = -1;
/** Whether a changed file was there before its commit, and whether it is there after it. */
function hadFile({ kinds, oldModes }, row) {
    return kinds[row] !== change_batch/* ChangeKind */.D.added && oldModes[row] !== SUBMODULE;
}
function hasFile({ kinds, newModes }, row) {
    return kinds[row] !== change_batch/* ChangeKind */.D.deleted && newModes[row] !== SUBMODULE;
}
class FileTracks {
    analyzer;
    create;
    paths = new path_table/* PathTable */.m();
    /** By path id. */
    files = new Uint32Array(128);
    /** `analyzer` is named in errors; `create` gives the number of a new file. */
    constructor(analyzer, create) {
        this.analyzer = analyzer;
        this.create = create;
    }
    /**
     * Shows every commit of a batch that changed files, once all its files are where it leaves them; whoever gave the numbers takes those of
     * files that are gone back. Throws `bug-kernel` for a change that does not fit.
     */
    follow(batch, visit) {
        const { changes } = batch;
        const pathIds = this.internPaths(batch);
        const files = [];
        const total = changes.commits.length;
        for (let from = 0, to = 0; from < total; from = to) {
            const commit = changes.commits[from];
            while (to < total && changes.commits[to] === commit)
                to++;
            for (let row = from; row < to; row++)
                files[row - from] = this.depart(batch, row, pathIds);
            for (let row = from; row < to; row++)
                files[row - from] = this.arrive(batch, row, pathIds, files[row - from]);
            visit(commit, from, to, files);
        }
    }
    /** The files that are alive, by the order in which their paths were first seen. */
    living() {
        const living = [];
        for (let path = 0; path < this.paths.size; path++) {
            if (this.files[path] !== NOBODY)
                living.push({ path: this.paths.path(path).slice(), file: this.files[path] - 1 });
        }
        return living;
    }
    /** The files that are alive, in the order of their paths' bytes. */
    sorted() {
        const living = Uint32Array.from({ length: this.paths.size }, (_, path) => path).filter((path) => this.files[path] !== NOBODY);
        const paths = this.paths.sort(living);
        return {
            files: paths.map((path) => this.files[path] - 1),
            pathOf: (rank) => Buffer.from(this.paths.path(paths[rank])).toString('utf8'),
        };
    }
    /** The file that lives at a path of UTF-8, or `NO_FILE`. */
    at(path) {
        const bytes = Buffer.from(path);
        const id = this.paths.find(bytes, 0, bytes.length);
        return id < 0 ? NO_FILE : this.files[id] - 1;
    }
    /** 1 for every file that is alive, by number; `size` is how many numbers were given. */
    livingMarks(size) {
        const marks = new Uint8Array(size);
        for (let path = 0; path < this.paths.size; path++)
            if (this.files[path] !== NOBODY)
                marks[this.files[path] - 1] = 1;
        return marks;
    }
    save() {
        const { bytes, ends } = this.paths.save();
        return { pathBytes: bytes, pathEnds: ends, pathFiles: this.files.slice(0, this.paths.size) };
    }
    /** Replaces the state by one that `save` gave. */
    load({ pathBytes, pathEnds, pathFiles }) {
        this.paths.load({ bytes: pathBytes, ends: pathEnds });
        this.files = new Uint32Array(Math.max(128, pathFiles.length));
        this.files.set(pathFiles);
    }
    /** Path ids by index into the batch's path table. */
    internPaths({ paths }) {
        const ids = new Uint32Array(paths.ends.length);
        for (let path = 0, from = 0; path < ids.length; path++) {
            const to = paths.ends[path];
            ids[path] = this.paths.add(paths.bytes, from, to);
            from = to;
        }
        if (this.paths.size > this.files.length) {
            const files = new Uint32Array(Math.max(this.paths.size, this.files.length * 2));
            files.set(this.files);
            this.files = files;
        }
        return ids;
    }
    /** Takes a deleted or renamed file from its old path. Returns it, or `NO_FILE` for a row of another kind. */
    depart(batch, row, pathIds) {
        const { changes } = batch;
        if (!hadFile(changes, row))
            return NO_FILE;
        if (hasFile(changes, row) && changes.kinds[row] !== change_batch/* ChangeKind */.D.renamed)
            return NO_FILE;
        const path = pathIds[changes.oldPaths[row]];
        const file = this.files[path] - 1;
        if (file < 0)
            throw this.misfit(batch, row, 'no file is known at its old path');
        this.files[path] = NOBODY;
        return file;
    }
    /** Finds a modified file, or puts a new or moved one at its new path. Returns the file that the row is of. */
    arrive(batch, row, pathIds, mover) {
        const { changes } = batch;
        if (!hasFile(changes, row))
            return mover;
        const path = pathIds[changes.newPaths[row]];
        const file = this.files[path] - 1;
        if (hadFile(changes, row) && changes.kinds[row] !== change_batch/* ChangeKind */.D.renamed) {
            if (file < 0)
                throw this.misfit(batch, row, 'no file is known at its path');
            return file;
        }
        if (file >= 0)
            throw this.misfit(batch, row, 'a file is already at its new path');
        const arrived = mover >= 0 ? mover : this.create();
        this.files[path] = arrived + 1;
        return arrived;
    }
    misfit(batch, row, what) {
        return outOfBalance(this.analyzer, batch, row, what);
    }
}
/** The error of a change that does not fit an analyzer's state: names the commit and the path. */
function outOfBalance(analyzer, batch, row, what) {
    const { commits, changes, paths } = batch;
    const at = changes.commits[row] * commits.oidBytes;
    const oid = Buffer.from(commits.oids.subarray(at, at + commits.oidBytes)).toString('hex');
    const path = changes.kinds[row] === change_batch/* ChangeKind */.D.deleted ? changes.oldPaths[row] : changes.newPaths[row];
    const name = Buffer.from(paths.bytes.subarray(paths.ends[path - 1] ?? 0, paths.ends[path])).toString();
    return new errors/* CodefangError */.UD('bug-kernel', `${analyzer}: books do not balance at commit ${oid}, ${name}: ${what}`, {
        oid,
    });
}

// EXTERNAL MODULE: ./lib/base/columns.js
var columns = __webpack_require__(45622);
;// CONCATENATED MODULE: ./lib/analyzers/burndown/births.js
// The births of lines: a dense number for every (tick, owner) in which lines were born, so that a run of lines carries one number
// whether owners are tracked or not. Numbers count from 0 in the order of first sight; ticks never decrease. Each birth also
// knows how many lines were ever written in it.

/** A table of births. */
class Births {
    ticks = new Uint32Array(256);
    owners = new Uint32Array(256);
    lines = new Float64Array(256);
    count = 0;
    /** Births of the newest tick, by owner. */
    newest = new Map();
    newestTick = -1;
    /** Number of births. */
    get size() {
        return this.count;
    }
    /** The number of the birth at `tick`, which is no less than the last, of lines of `owner`. */
    numberOf(tick, owner) {
        if (tick !== this.newestTick) {
            this.newest.clear();
            this.newestTick = tick;
        }
        const known = this.newest.get(owner);
        if (known !== undefined)
            return known;
        const birth = this.count++;
        if (birth >= this.ticks.length) {
            this.ticks = (0,columns/* grownColumn */.w)(this.ticks, birth + 1);
            this.owners = (0,columns/* grownColumn */.w)(this.owners, birth + 1);
            this.lines = (0,columns/* grownColumn */.w)(this.lines, birth + 1);
        }
        this.ticks[birth] = tick;
        this.owners[birth] = owner;
        this.newest.set(owner, birth);
        return birth;
    }
    /** Counts lines as written. */
    write(birth, lines) {
        this.lines[birth] += lines;
    }
    tickOf(birth) {
        return this.ticks[birth];
    }
    ownerOf(birth) {
        return this.owners[birth];
    }
    /** Lines ever written, living or dead. */
    linesOf(birth) {
        return this.lines[birth];
    }
    /** The state, one row a birth. */
    save() {
        const { count } = this;
        return {
            ticks: this.ticks.slice(0, count),
            owners: this.owners.slice(0, count),
            lines: this.lines.slice(0, count),
        };
    }
    /** Replaces the state by one that `save` gave. */
    load({ ticks, owners, lines }) {
        this.ticks = ticks.slice();
        this.owners = owners.slice();
        this.lines = lines.slice();
        this.count = ticks.length;
        this.newest.clear();
        this.newestTick = ticks.at(-1) ?? -1;
        for (let birth = this.count - 1; birth >= 0 && ticks[birth] === this.newestTick; birth--) {
            this.newest.set(owners[birth], birth);
        }
    }
}

;// CONCATENATED MODULE: ./lib/analyzers/burndown/cell-log.js
// Sparse matrices of many subjects (files, or people): cells (sample, band, lines) by a dense subject number, in typed arrays.
//
// Cells are appended to a tail as they happen, and folded by `compact` into the packed part: by subject, then sample, then band, equal
// cells added up, cells of 0 left out. Samples never decrease, so packing is a stable counting sort and touches no more than the last
// packed sample of a subject. A subject forgotten leaves a mark in the tail; its number may be used again.

/** Band of the mark that a subject was forgotten. */
const FORGOTTEN = 0xffffffff;
/** A tail this long is packed at once when it outgrows the packed part. */
const LONG_TAIL = 1 << 16;
class CellLog {
    packed = {
        ends: new Uint32Array(0),
        samples: new Uint32Array(0),
        bands: new Uint32Array(0),
        lines: new Int32Array(0),
    };
    subjects = new Uint32Array(1024);
    samples = new Uint32Array(1024);
    bands = new Uint32Array(1024);
    lines = new Int32Array(1024);
    tail = 0;
    subjectEnd = 0;
    /** Books lines of a band for a subject in a sample that is no less than the last. */
    add(subject, sample, band, lines) {
        const last = this.tail - 1;
        if (last >= 0 && this.subjects[last] === subject && this.bands[last] === band && this.samples[last] === sample) {
            this.lines[last] += lines;
        }
        else {
            this.append(subject, sample, band, lines);
        }
    }
    /** Drops all cells of a subject. */
    forget(subject) {
        this.append(subject, 0, FORGOTTEN, 0);
    }
    /** The cells of a subject; views of the packed part, valid until more is added. */
    cellsOf(subject) {
        this.compact();
        const { ends, samples, bands, lines } = this.packed;
        const from = subject === 0 ? 0 : (ends[subject - 1] ?? 0);
        const to = ends[subject] ?? from;
        return { samples: samples.subarray(from, to), bands: bands.subarray(from, to), lines: lines.subarray(from, to) };
    }
    /** Folds the tail into the packed part; changes no cell. */
    compact() {
        if (this.tail === 0)
            return;
        const order = this.tailBySubject();
        const before = this.packed;
        const bound = before.lines.length + this.tail;
        const after = {
            ends: new Uint32Array(this.subjectEnd),
            samples: new Uint32Array(bound),
            bands: new Uint32Array(bound),
            lines: new Int32Array(bound),
        };
        let out = 0;
        const open = new Map();
        const close = (sample) => {
            const touched = [...open].filter(([, lines]) => lines !== 0).sort(([a], [b]) => a - b);
            for (const [band, lines] of touched) {
                after.samples[out] = sample;
                after.bands[out] = band;
                after.lines[out++] = lines;
            }
            open.clear();
        };
        for (let subject = 0, at = 0, from = 0; subject < this.subjectEnd; subject++) {
            const to = before.ends[subject] ?? before.lines.length;
            let keep = to;
            let end = at;
            let first = at;
            for (; end < order.length && this.subjects[order[end]] === subject; end++) {
                if (this.bands[order[end]] !== FORGOTTEN)
                    continue;
                first = end + 1;
                keep = from;
            }
            if (first < end) {
                // The last packed sample may go on in the tail.
                const sample = this.samples[order[first]];
                while (keep > from && before.samples[keep - 1] === sample) {
                    keep--;
                    open.set(before.bands[keep], before.lines[keep]);
                }
            }
            after.samples.set(before.samples.subarray(from, keep), out);
            after.bands.set(before.bands.subarray(from, keep), out);
            after.lines.set(before.lines.subarray(from, keep), out);
            out += keep - from;
            for (let i = first; i < end; i++) {
                const row = order[i];
                if (i > first && this.samples[row] !== this.samples[order[i - 1]])
                    close(this.samples[order[i - 1]]);
                open.set(this.bands[row], (open.get(this.bands[row]) ?? 0) + this.lines[row]);
            }
            if (first < end)
                close(this.samples[order[end - 1]]);
            after.ends[subject] = out;
            from = to;
            at = end;
        }
        this.packed = {
            ends: after.ends,
            samples: after.samples.slice(0, out),
            bands: after.bands.slice(0, out),
            lines: after.lines.slice(0, out),
        };
        this.resizeTail(1024);
        this.tail = 0;
    }
    /** The state, packed. */
    save() {
        this.compact();
        const { ends, samples, bands, lines } = this.packed;
        return { ends: ends.slice(), samples: samples.slice(), bands: bands.slice(), lines: lines.slice() };
    }
    /** Replaces the state by one that `save` gave. */
    load({ ends, samples, bands, lines }) {
        this.packed = { ends: ends.slice(), samples: samples.slice(), bands: bands.slice(), lines: lines.slice() };
        this.subjectEnd = ends.length;
        this.resizeTail(1024);
        this.tail = 0;
    }
    append(subject, sample, band, lines) {
        if (this.tail === this.lines.length) {
            if (this.tail >= LONG_TAIL && this.tail >= this.packed.lines.length)
                this.compact();
            else
                this.resizeTail(2 * this.tail);
        }
        const row = this.tail++;
        this.subjects[row] = subject;
        this.samples[row] = sample;
        this.bands[row] = band;
        this.lines[row] = lines;
        if (subject >= this.subjectEnd)
            this.subjectEnd = subject + 1;
    }
    /** Rows of the tail by subject, each subject's in the order they came. */
    tailBySubject() {
        const next = new Uint32Array(this.subjectEnd + 1);
        for (let row = 0; row < this.tail; row++)
            next[this.subjects[row] + 1]++;
        for (let subject = 0; subject < this.subjectEnd; subject++)
            next[subject + 1] += next[subject];
        const order = new Uint32Array(this.tail);
        for (let row = 0; row < this.tail; row++)
            order[next[this.subjects[row]]++] = row;
        return order;
    }
    resizeTail(length) {
        if (length < this.lines.length) {
            this.subjects = new Uint32Array(length);
            this.samples = new Uint32Array(length);
            this.bands = new Uint32Array(length);
            this.lines = new Int32Array(length);
            return;
        }
        this.subjects = (0,columns/* grownColumn */.w)(this.subjects, length);
        this.samples = (0,columns/* grownColumn */.w)(this.samples, length);
        this.bands = (0,columns/* grownColumn */.w)(this.bands, length);
        this.lines = (0,columns/* grownColumn */.w)(this.lines, length);
    }
}

;// CONCATENATED MODULE: ./lib/analyzers/burndown/ledger.js
// Where line events are booked: how many lines of each band came or went in each sample.
//
//   sample = tick of the event div sampling      band = tick of birth div granularity
//
// Ticks of events never decrease, so only the current sample is open: one number a band. Closed samples are sparse rows of
// (band, delta), deltas of 0 left out. Twenty years by the day are a few megabytes.
/** Sparse deltas by sample and band, and the dense matrix they add up to. */
class Ledger {
    granularity;
    sampling;
    /** Largest tick of an event, -1 before the first. A change that moved no line is no event. */
    lastTick = -1;
    /** Closed samples: sample number, end of its rows in `bands` and `deltas`. */
    samples = [];
    ends = [];
    bands = [];
    deltas = [];
    /** The open sample: its deltas by band, and the bands that have one. */
    openSample = -1;
    open = new Float64Array(64);
    touched = [];
    isTouched = new Uint8Array(64);
    constructor(granularity, sampling) {
        this.granularity = granularity;
        this.sampling = sampling;
    }
    /** Books `lines` lines (negative: removed) born at tick `birth` for an event at `tick`, which is no less than the last. */
    add(tick, birth, lines) {
        if (lines === 0)
            return;
        const sample = Math.floor(tick / this.sampling);
        if (sample !== this.openSample)
            this.close(sample);
        this.lastTick = tick;
        this.book(Math.floor(birth / this.granularity), lines);
    }
    /**
     * Row r: lines of each band alive at the end of sample r, as the hercules project defines its burndown matrix:
     * `lastTick div sampling + 1` rows, `lastTick div granularity + 1` columns. Rows without an event are one array with the row before.
     */
    matrix() {
        if (this.lastTick < 0)
            return [];
        const columns = Math.floor(this.lastTick / this.granularity) + 1;
        const rows = [];
        let row = new Array(columns).fill(0);
        let from = 0;
        for (let closed = 0; closed < this.samples.length; closed++) {
            while (rows.length < this.samples[closed])
                rows.push(row);
            row = row.slice();
            for (const to = this.ends[closed]; from < to; from++)
                row[this.bands[from]] += this.deltas[from];
        }
        while (rows.length < this.openSample)
            rows.push(row);
        row = row.slice();
        for (const band of this.touched)
            row[band] += this.open[band];
        rows.push(row);
        return rows;
    }
    /** The state; the last row of `samples` is the sample still open. */
    save() {
        const samples = this.samples.slice();
        const ends = this.ends.slice();
        const bands = this.bands.slice();
        const deltas = this.deltas.slice();
        if (this.openSample >= 0) {
            for (const band of this.openBands()) {
                bands.push(band);
                deltas.push(this.open[band]);
            }
            samples.push(this.openSample);
            ends.push(bands.length);
        }
        return {
            lastTick: Int32Array.of(this.lastTick),
            samples: Uint32Array.from(samples),
            ends: Uint32Array.from(ends),
            bands: Uint32Array.from(bands),
            deltas: Float64Array.from(deltas),
        };
    }
    /** Replaces the state by one that `save` gave a ledger of the same granularity and sampling. */
    load(state) {
        const closed = Math.max(0, state.samples.length - 1);
        const closedEnd = state.ends[closed - 1] ?? 0;
        this.lastTick = state.lastTick[0];
        this.samples = [...state.samples.subarray(0, closed)];
        this.ends = [...state.ends.subarray(0, closed)];
        this.bands = [...state.bands.subarray(0, closedEnd)];
        this.deltas = [...state.deltas.subarray(0, closedEnd)];
        this.clearOpen();
        this.openSample = state.samples[closed] ?? -1;
        for (let row = closedEnd; row < state.bands.length; row++)
            this.book(state.bands[row], state.deltas[row]);
    }
    book(band, lines) {
        if (band >= this.open.length)
            this.widen(band + 1);
        if (this.isTouched[band] === 0) {
            this.isTouched[band] = 1;
            this.touched.push(band);
        }
        this.open[band] += lines;
    }
    /** Bands of the open sample whose delta is not 0, ascending. */
    openBands() {
        return this.touched.filter((band) => this.open[band] !== 0).sort((a, b) => a - b);
    }
    close(next) {
        const bands = this.openBands();
        if (bands.length > 0) {
            for (const band of bands) {
                this.bands.push(band);
                this.deltas.push(this.open[band]);
            }
            this.samples.push(this.openSample);
            this.ends.push(this.bands.length);
        }
        this.clearOpen();
        this.openSample = next;
    }
    clearOpen() {
        for (const band of this.touched) {
            this.open[band] = 0;
            this.isTouched[band] = 0;
        }
        this.touched = [];
    }
    widen(bands) {
        const length = Math.max(bands, this.open.length * 2);
        const open = new Float64Array(length);
        const isTouched = new Uint8Array(length);
        open.set(this.open);
        isTouched.set(this.isTouched);
        this.open = open;
        this.isTouched = isTouched;
    }
}

;// CONCATENATED MODULE: ./lib/analyzers/burndown/pair-counts.js
// Counts by pairs of dense numbers: an open-addressing hash table in typed arrays.
/** A sparse matrix of counts. */
class PairCounts {
    /** A power of two long, at most half full; a slot whose count is 0 is free. */
    rows = new Uint32Array(64);
    columns = new Uint32Array(64);
    counts = new Float64Array(64);
    used = 0;
    /** Adds `count` > 0 to a pair's. */
    add(row, column, count) {
        const slot = this.slotOf(row, column);
        if (this.counts[slot] === 0) {
            this.rows[slot] = row;
            this.columns[slot] = column;
            this.used++;
        }
        this.counts[slot] += count;
        if (2 * this.used > this.counts.length)
            this.rehash(this.save(), 2 * this.counts.length);
    }
    save() {
        const slots = Array.from(this.counts.keys()).filter((slot) => this.counts[slot] !== 0);
        slots.sort((a, b) => this.rows[a] - this.rows[b] || this.columns[a] - this.columns[b]);
        return {
            rows: Uint32Array.from(slots, (slot) => this.rows[slot]),
            columns: Uint32Array.from(slots, (slot) => this.columns[slot]),
            counts: Float64Array.from(slots, (slot) => this.counts[slot]),
        };
    }
    /** Replaces the counts by those that `save` gave. */
    load(state) {
        this.rehash(state, 2 ** Math.max(6, 33 - Math.clz32(state.counts.length)));
    }
    rehash({ rows, columns, counts }, length) {
        this.rows = new Uint32Array(length);
        this.columns = new Uint32Array(length);
        this.counts = new Float64Array(length);
        this.used = 0;
        for (let i = 0; i < counts.length; i++)
            this.add(rows[i], columns[i], counts[i]);
    }
    slotOf(row, column) {
        const mask = this.counts.length - 1;
        let slot = (Math.imul(row, 0x9e3779b1) ^ Math.imul(column + 0x7f4a7c15, 0x85ebca6b)) >>> 7;
        for (slot &= mask; this.counts[slot] !== 0; slot = (slot + 1) & mask) {
            if (this.rows[slot] === row && this.columns[slot] === column)
                break;
        }
        return slot;
    }
}

;// CONCATENATED MODULE: ./lib/analyzers/burndown/books.js
// The books of burndown: every line that comes or goes is entered once, and each account takes what it needs of it.
//
//   project    lines by sample and band                        always
//   ages       lines that died, by age in ticks                always
//   peak       each band's most lines after any commit         always: a band is at its most while its own ticks last
//   files      lines by sample and band, for every file        if files are tracked
//   owners     lines by sample and band, for every owner       if people are tracked; births and deaths go to the line's owner
//   removals   lines of each owner that each owner removed     if people are tracked
//
// An owner is a dense number that stands for whoever is credited with a commit; 0 for everybody if people are not tracked.




class Books {
    births = new Births();
    project;
    files;
    owners;
    removals;
    /** Lines that died, by age. */
    deaths = new Map();
    granularity;
    sampling;
    /** Peaks of the bands that are over; the newest band, its lines and their peak. */
    pastPeaks = 0;
    peakBand = -1;
    bandLines = 0;
    bandPeak = 0;
    /** The commit whose lines are entered. */
    tick = 0;
    owner = 0;
    birth = -1;
    constructor({ granularity, sampling, trackFiles, trackPeople }) {
        this.granularity = granularity;
        this.sampling = sampling;
        this.project = new Ledger(granularity, sampling);
        this.files = trackFiles ? new CellLog() : undefined;
        this.owners = trackPeople ? new CellLog() : undefined;
        this.removals = trackPeople ? new PairCounts() : undefined;
    }
    /** Begins a commit of `owner` at `tick`, which is no less than the last; the number that lines born in it carry. */
    begin(tick, owner) {
        this.tick = tick;
        this.owner = this.owners === undefined ? 0 : owner;
        this.birth = this.births.numberOf(tick, this.owner);
        const band = Math.floor(tick / this.granularity);
        if (band !== this.peakBand) {
            this.pastPeaks += this.bandPeak;
            this.peakBand = band;
            this.bandLines = 0;
            this.bandPeak = 0;
        }
        return this.birth;
    }
    /** `lines` new lines in a file. */
    added(file, lines) {
        if (lines === 0)
            return;
        this.births.write(this.birth, lines);
        this.enter(file, this.tick, this.owner, lines);
    }
    /** `lines` lines of a birth, gone from a file. */
    removed(file, birth, lines) {
        const born = this.births.tickOf(birth);
        const owner = this.births.ownerOf(birth);
        const age = this.tick - born;
        this.deaths.set(age, (this.deaths.get(age) ?? 0) + lines);
        this.removals?.add(owner, this.owner, lines);
        this.enter(file, born, owner, -lines);
    }
    /** Ends a commit. */
    end() {
        if (this.bandLines > this.bandPeak)
            this.bandPeak = this.bandLines;
    }
    /** The sum over bands of each band's most lines after any commit. */
    get peakLines() {
        return this.pastPeaks + this.bandPeak;
    }
    enter(file, born, owner, lines) {
        const sample = Math.floor(this.tick / this.sampling);
        const band = Math.floor(born / this.granularity);
        if (band === this.peakBand)
            this.bandLines += lines;
        this.project.add(this.tick, born, lines);
        this.files?.add(file, sample, band, lines);
        this.owners?.add(owner, sample, band, lines);
    }
    compact() {
        this.files?.compact();
        this.owners?.compact();
    }
    /** The state, the columns of each account under its name; what is not tracked has none. */
    save() {
        const ages = [...this.deaths.keys()].sort((a, b) => a - b);
        return {
            ...columnsOf('project', this.project.save()),
            ...columnsOf('births', this.births.save()),
            ...columnsOf('files', this.files?.save()),
            ...columnsOf('owners', this.owners?.save()),
            ...columnsOf('removals', this.removals?.save()),
            'deaths.ages': Uint32Array.from(ages),
            'deaths.lines': Float64Array.from(ages, (age) => this.deaths.get(age) ?? 0),
            peak: Float64Array.of(this.pastPeaks, this.peakBand, this.bandLines, this.bandPeak),
        };
    }
    /** Replaces the state by one that `save` gave with the same options. */
    load(state) {
        this.project.load(accountOf('project', state));
        this.births.load(accountOf('births', state));
        this.files?.load(accountOf('files', state));
        this.owners?.load(accountOf('owners', state));
        this.removals?.load(accountOf('removals', state));
        this.deaths.clear();
        state['deaths.ages'].forEach((age, i) => this.deaths.set(age, state['deaths.lines'][i]));
        [this.pastPeaks, this.peakBand, this.bandLines, this.bandPeak] = state['peak'];
    }
}
function columnsOf(account, columns = {}) {
    const entries = Object.entries(columns);
    return Object.fromEntries(entries.map(([name, column]) => [`${account}.${name}`, column]));
}
/** The columns of an account by their own names, as its `save` gave them. */
function accountOf(account, state) {
    const own = Object.entries(state).filter(([name]) => name.startsWith(`${account}.`));
    return Object.fromEntries(own.map(([name, column]) => [name.slice(account.length + 1), column]));
}

;// CONCATENATED MODULE: ./lib/analyzers/burndown/calendar.js
// Ticks as dates, in UTC. A tick is a fixed number of seconds; tick 0 starts at UTC midnight of the first commit's day.
const DAY = 86_400;
/** The largest instant a JavaScript date can hold, in seconds. */
const LAST_INSTANT = 8.64e12;
/** UTC midnight of the day of an instant; seconds since 1970 in and out. */
function midnightBefore(seconds) {
    return Math.floor(seconds / DAY) * DAY;
}
/** When a tick starts, in seconds since 1970, cut at the last instant a date can name. */
function ticksAfter(start, tick, tickSeconds) {
    return Math.min(start + tick * tickSeconds, LAST_INSTANT);
}
/** An instant as `2020-01-31` where ticks are whole days, else as `2020-01-31T15:00:00Z`. */
function dayOrInstant(seconds, tickSeconds) {
    const text = new Date(Math.max(-LAST_INSTANT, seconds) * 1000).toISOString();
    return tickSeconds % DAY === 0 ? text.slice(0, text.indexOf('T')) : text.replace('.000Z', 'Z');
}

;// CONCATENATED MODULE: ./lib/analyzers/burndown/birth-years.js
// Lines by the calendar year, in UTC, in which the tick of their birth starts.

/** Years in which lines were born, ascending; `living` has the living lines of each birth. */
function birthYears(births, living, startTime, tickSeconds) {
    const years = new Map();
    for (let birth = 0; birth < births.size; birth++) {
        const written = births.linesOf(birth);
        if (written === 0)
            continue;
        const year = new Date(ticksAfter(startTime, births.tickOf(birth), tickSeconds) * 1000).getUTCFullYear();
        const sums = years.get(year) ?? { written: 0, current: 0 };
        years.set(year, { written: sums.written + written, current: sums.current + living[birth] });
    }
    return [...years].map(([year, { written, current }]) => ({
        year,
        lines_written: written,
        current_lines: current,
        survival_rate: current / written,
    }));
}

// EXTERNAL MODULE: ./lib/history/people-table.js
var people_table = __webpack_require__(45336);
// EXTERNAL MODULE: ./lib/analyzers/burndown/sparse-matrix.js
var sparse_matrix = __webpack_require__(89135);
;// CONCATENATED MODULE: ./lib/analyzers/burndown/files-result.js
// What burndown reports of each file alive at the last commit, sorted by path bytes: its matrix and, when people are known, whose its lines are.


function filesResult(state, table, withPeople) {
    const { books, timelines } = state;
    const { files: log, births } = books;
    if (log === undefined)
        return [];
    const files = [...state.files].sort((a, b) => Buffer.compare(a.path, b.path));
    return files.map(({ path, file }) => {
        const lines = timelines.lineCount(file);
        const owners = new Map();
        if (withPeople) {
            timelines.forEachRun(file, (birth, count) => {
                const owner = births.ownerOf(birth);
                owners.set(owner, (owners.get(owner) ?? 0) + count);
            });
        }
        return {
            path: Buffer.from(path).toString('utf8'),
            current_lines: lines,
            ...(withPeople && ownership(owners, lines, table)),
            matrix: (0,sparse_matrix/* matrixOf */.lQ)(log.cellsOf(file)),
        };
    });
}
function ownership(owners, lines, table) {
    const byPerson = new Map();
    for (const [owner, count] of owners) {
        const { people, part } = (0,people_table/* membersOf */.lS)(table, owner);
        for (const person of people)
            byPerson.set(person, (byPerson.get(person) ?? 0) + count * part);
    }
    const sorted = [...byPerson].sort(([a], [b]) => a - b);
    let top;
    for (const entry of sorted)
        if (entry[0] >= 0 && (top === undefined || entry[1] > top[1]))
            top = entry;
    return {
        ownership: Object.fromEntries(sorted.map(([person, count]) => [String(person), (0,sparse_matrix/* rounded */.Wf)(count)])),
        top_owner_id: top?.[0] ?? null,
        top_owner_name: top === undefined ? null : table.people[top[0]].name,
        top_owner_percentage: top === undefined ? 0 : (100 * top[1]) / lines,
    };
}

;// CONCATENATED MODULE: ./lib/analyzers/burndown/line-survival.js
// How long lines live, as Kaplan and Meier estimate it (J. Am. Stat. Assoc. 53, 1958). The subjects are all lines ever written. A line's age
// is counted in ticks from its birth; it dies at the age at which it is removed, and a line alive after the last commit is censored at the
// age it has then. With d(i) deaths at age i and n(i) lines known to have reached age i,
//
//   S(a) = product over i <= a of (1 - d(i) / n(i))
//
// Half-life: where S crosses 1/2, on the straight line between the first age at which S <= 1/2 and the tick before it.
/**
 * Survival from lines that died and lines that live, by age in ticks. A row at age 0 and every `step` ticks, up to the oldest age of any line.
 */
function lineSurvival(deaths, living, { step, tickSizeHours }) {
    const ages = [...new Set([...deaths.keys(), ...living.keys()])].sort((a, b) => a - b);
    const days = (ticks) => (ticks * tickSizeHours) / 24;
    let atRisk = 0;
    for (const age of ages)
        atRisk += (deaths.get(age) ?? 0) + (living.get(age) ?? 0);
    let survival = 1;
    let halfLife;
    const rows = { age_days: [], lines_at_risk: [], survival: [] };
    let next = 0;
    const row = (age) => {
        rows.age_days.push(days(age));
        rows.lines_at_risk.push(atRisk);
        rows.survival.push(survival);
    };
    for (const age of ages) {
        for (; next < age; next += step)
            row(next);
        const died = deaths.get(age) ?? 0;
        const before = survival;
        survival *= 1 - died / atRisk;
        if (halfLife === undefined && survival <= 0.5) {
            halfLife = age === 0 ? 0 : age - 1 + (before - 0.5) / (before - survival);
        }
        if (next === age) {
            row(age);
            next += step;
        }
        atRisk -= died + (living.get(age) ?? 0);
    }
    return { half_life_days: halfLife === undefined ? null : days(halfLife), ...rows };
}

;// CONCATENATED MODULE: ./lib/analyzers/burndown/people-result.js
// What burndown reports of people: the lines each wrote and what is left of them, and who removed whose lines. A line belongs to whom its
// birth is credited; its death is booked there too.


/** The dense interaction matrix of `people` rows and `people + 2` columns. */
function interactionMatrix({ rows, columns, lines }, people) {
    const matrix = Array.from({ length: people }, () => new Array(people + 2).fill(0));
    rows.forEach((row, i) => (matrix[row][columns[i]] = lines[i]));
    return matrix;
}
function peopleResult(books, table) {
    const developers = developersOf(books, table);
    const removals = removalsOf(books, table);
    const nameOf = (person) => (person === people_table/* LEFT_OUT */.Pk ? null : table.people[person].name);
    const cells = developers
        .map(({ id, lines_written: written }) => [id, 0, written])
        .concat(removals
        .filter(([author]) => author !== people_table/* LEFT_OUT */.Pk)
        .map(([author, modifier, lines]) => [author, modifier === people_table/* LEFT_OUT */.Pk ? 1 : modifier + 2, -lines]))
        .filter(([, , lines]) => lines !== 0)
        .sort(([row, column], [otherRow, otherColumn]) => row - otherRow || column - otherColumn);
    return {
        developer_survival: developers,
        interactions: removals.map(([author, modifier, lines]) => ({
            author_id: author,
            author_name: nameOf(author),
            modifier_id: modifier,
            modifier_name: nameOf(modifier),
            lines_modified: lines,
            is_self_modify: author === modifier && author !== people_table/* LEFT_OUT */.Pk,
        })),
        interaction_matrix: {
            rows: cells.map(([row]) => row),
            columns: cells.map(([, column]) => column),
            lines: cells.map(([, , lines]) => lines),
        },
    };
}
function developersOf({ births, owners }, table) {
    const parts = table.people.map(() => []);
    for (let credit = 0; credit < table.ends.length; credit++) {
        const cells = owners?.cellsOf(credit);
        if (cells === undefined || cells.lines.length === 0)
            continue;
        const { people, part } = (0,people_table/* membersOf */.lS)(table, credit);
        for (const person of people)
            if (person !== people_table/* LEFT_OUT */.Pk)
                parts[person].push({ cells, part });
    }
    const written = new Float64Array(table.people.length);
    for (let birth = 0; birth < births.size; birth++) {
        const { people, part } = (0,people_table/* membersOf */.lS)(table, births.ownerOf(birth));
        for (const person of people)
            if (person !== people_table/* LEFT_OUT */.Pk)
                written[person] += births.linesOf(birth) * part;
    }
    return table.people.map(({ name, isBot }, id) => {
        const matrix = (0,sparse_matrix/* sumOf */.XN)(parts[id]);
        const { current, peak } = (0,sparse_matrix/* totalsOf */.vA)(matrix);
        return {
            id,
            name,
            is_bot: isBot,
            current_lines: current,
            peak_lines: peak,
            survival_rate: peak === 0 ? 0 : current / peak,
            lines_written: (0,sparse_matrix/* rounded */.Wf)(written[id]),
            matrix,
        };
    });
}
/** [author, modifier, lines], sorted; lines are shared on both sides. */
function removalsOf({ removals }, table) {
    const width = table.people.length + 1;
    const lines = new Map();
    const { rows, columns, counts } = removals?.save() ?? { rows: [], columns: [], counts: [] };
    for (let i = 0; i < counts.length; i++) {
        const authors = (0,people_table/* membersOf */.lS)(table, rows[i]);
        const modifiers = (0,people_table/* membersOf */.lS)(table, columns[i]);
        for (const author of authors.people) {
            for (const modifier of modifiers.people) {
                const key = (author + 1) * width + modifier + 1;
                lines.set(key, (lines.get(key) ?? 0) + counts[i] * authors.part * modifiers.part);
            }
        }
    }
    return [...lines]
        .sort(([a], [b]) => a - b)
        .map(([key, count]) => [Math.floor(key / width) - 1, (key % width) - 1, (0,sparse_matrix/* rounded */.Wf)(count)]);
}

;// CONCATENATED MODULE: ./lib/analyzers/burndown/state.js
// What the results of burndown are made from: the analyzer's state as it stands after a commit.
/** Living lines by birth. */
function livingLines({ books, timelines, files }) {
    const lines = new Float64Array(books.births.size);
    for (const { file } of files)
        timelines.forEachRun(file, (birth, count) => (lines[birth] += count));
    return lines;
}

;// CONCATENATED MODULE: ./lib/analyzers/burndown/result.js
// What burndown reports, from its matrix: survival by sample and in all. Pure; field names are those of the report.
//
// Peak = sum over bands of the band's largest value over all samples, "ever written" as seen at samples.
// Survival rate of a sample = its lines / peak. The period runs to the last tick that moved a line.






function sum(row) {
    let total = 0;
    for (const lines of row)
        total += lines;
    return total;
}
function peakOf(matrix) {
    const peaks = new Float64Array(matrix[0]?.length ?? 0);
    let previous;
    for (const row of matrix) {
        if (row === previous)
            continue;
        previous = row;
        for (let band = 0; band < row.length; band++)
            if (row[band] > peaks[band])
                peaks[band] = row[band];
    }
    return peaks.reduce((total, lines) => total + lines, 0);
}
/** Puts together the result. */
function burndownResult(state, people, options) {
    const { granularity, sampling, tickSizeHours, trackFiles, trackPeople } = options;
    const { books } = state;
    const { lastTick } = books.project;
    const matrix = books.project.matrix();
    const tickSeconds = tickSizeHours * 3600;
    const bands = matrix[0]?.length ?? 0;
    const peak = peakOf(matrix);
    const startTime = state.startTime ?? 0;
    const date = (tick) => dayOrInstant(ticksAfter(startTime, tick, tickSeconds), tickSeconds);
    const survival = matrix.map((row, sample) => {
        const total = sum(row);
        return {
            sample_index: sample,
            total_lines: total,
            survival_rate: peak === 0 ? 0 : total / peak,
            band_breakdown: row,
        };
    });
    const last = survival.at(-1);
    const living = livingLines(state);
    return {
        aggregate: {
            total_current_lines: last?.total_lines ?? 0,
            total_peak_lines: peak,
            overall_survival_rate: last?.survival_rate ?? 0,
            analysis_period_days: lastTick < 0 ? 0 : (lastTick * tickSizeHours) / 24,
            num_bands: bands,
            num_samples: matrix.length,
            tracked_files: state.files.length,
            tracked_developers: trackPeople ? people.people.length : 0,
            exact_peak_lines: books.peakLines,
            total_lines_written: writtenLines(state),
        },
        granularity,
        sampling,
        tick_size_seconds: tickSeconds,
        start_time_seconds: state.startTime ?? null,
        last_tick: lastTick < 0 ? null : lastTick,
        sample_dates: matrix.map((_, sample) => date(Math.min((sample + 1) * sampling - 1, lastTick))),
        band_dates: Array.from({ length: bands }, (_, band) => date(band * granularity)),
        matrix,
        global_survival: survival,
        line_survival: lineSurvival(books.deaths, livingAges(state, living), { step: sampling, tickSizeHours }),
        birth_years: birthYears(books.births, living, startTime, tickSeconds),
        ...(trackFiles && { file_survival: filesResult(state, people, trackPeople) }),
        ...(trackPeople && peopleResult(books, people)),
    };
}
function writtenLines({ books: { births } }) {
    let lines = 0;
    for (let birth = 0; birth < births.size; birth++)
        lines += births.linesOf(birth);
    return lines;
}
/** Living lines by their age in ticks at the last commit. */
function livingAges({ books: { births }, lastTick }, living) {
    const ages = new Map();
    living.forEach((lines, birth) => {
        const age = lastTick - births.tickOf(birth);
        if (lines > 0)
            ages.set(age, (ages.get(age) ?? 0) + lines);
    });
    return ages;
}

// EXTERNAL MODULE: ./lib/base/release.js
var release = __webpack_require__(34764);
;// CONCATENATED MODULE: ./lib/analyzers/burndown/timelines.js
// When every living line of every file was born: one run-length array per file, all in one slab of typed arrays.
//
// A file is a dense id; its runs are (length, birth), in line order. Laws, after every call:
//   no run is empty; neighbouring runs differ in birth; the lengths of a file's runs add up to its number of lines.
// A birth is any 32-bit number; equal births are merged. A commit's hunks are sorted, so one forward pass from the first to
// the last touched run rewrites a file; what lies before is not moved, what lies behind is moved only if the number of runs changed.
// Blocks of freed or outgrown runs are kept by size and used again; `compact` leaves none.

/** Runs that a block of a size class holds at least: 1, 1, 2, 3, 4, 6, 8, 12, 16, … */
function capacityOf(sizeClass) {
    const power = 1 << (sizeClass >> 1);
    return sizeClass & 1 ? power + (power >> 1) : power;
}
/** The smallest size class whose blocks all hold `runs` >= 1 runs: a new block is at most a third empty. */
function sizeClassFor(runs) {
    const largest = sizeClassOf(runs);
    return capacityOf(largest) === runs ? largest : largest + 1;
}
/** The largest size class that a block of `capacity` >= 1 runs can serve. */
function sizeClassOf(capacity) {
    const bits = 31 - Math.clz32(capacity);
    const power = 1 << bits;
    return bits > 0 && capacity >= power + (power >> 1) ? 2 * bits + 1 : 2 * bits;
}
const SIZE_CLASSES = 61;
/** End of a list of free blocks; no block starts there. */
const NONE = 0xffffffff;
function grown(column, length) {
    const larger = new Uint32Array(Math.max(length, column.length + (column.length >> 1), 64));
    larger.set(column);
    (0,release/* release */._)({ column });
    return larger;
}
/** Timelines of many files. After `apply`, the columns `removedBirths` and `removedLines` hold what the hunks removed. */
class Timelines {
    lengths = new Uint32Array(1024);
    births = new Uint32Array(1024);
    slabEnd = 0;
    /** The runs of all files stand end to end, in the order of the files, and nothing else is in the slab. */
    isPacked = true;
    /** First free block of each size class, some of them larger; a free block's first length is the start of the next. */
    freeBlocks = new Uint32Array(SIZE_CLASSES).fill(NONE);
    starts = new Uint32Array(64);
    counts = new Uint32Array(64);
    /** Runs that fit in each file's block; 0 for one that has none. */
    capacities = new Uint32Array(64);
    lines = new Uint32Array(64);
    fileEnd = 0;
    freeFiles = [];
    scratchLengths = new Uint32Array(256);
    scratchBirths = new Uint32Array(256);
    /** What the last `apply` removed: runs of lines and their births, in line order, the first `removedCount` rows. */
    removedCount = 0;
    removedBirths = new Uint32Array(256);
    removedLines = new Uint32Array(256);
    /** Number of files alive. */
    get fileCount() {
        return this.fileEnd - this.freeFiles.length;
    }
    /** Slots of the slab in use or kept for reuse. */
    get slabLength() {
        return this.slabEnd;
    }
    /** A new file without lines; ids are dense and those of dropped files are used again. */
    create() {
        const reused = this.freeFiles.pop();
        if (reused !== undefined)
            return reused;
        const file = this.fileEnd++;
        if (file === this.starts.length) {
            this.starts = grown(this.starts, file + 1);
            this.counts = grown(this.counts, file + 1);
            this.capacities = grown(this.capacities, file + 1);
            this.lines = grown(this.lines, file + 1);
        }
        return file;
    }
    /** Forgets a file; its id may be given to another. */
    drop(file) {
        if (this.counts[file] > 0)
            this.isPacked = false;
        this.release(file);
        this.lines[file] = 0;
        this.freeFiles.push(file);
    }
    /** Number of lines of a file. */
    lineCount(file) {
        return this.lines[file];
    }
    /** Number of runs of a file. */
    runCount(file) {
        return this.counts[file];
    }
    /** Shows a file's runs, in line order. */
    forEachRun(file, show) {
        const start = this.starts[file];
        for (let run = start, end = start + this.counts[file]; run < end; run++)
            show(this.births[run], this.lengths[run]);
    }
    /** Copies of a file's runs, in line order. */
    runs(file) {
        const start = this.starts[file];
        const end = start + this.counts[file];
        return { lengths: this.lengths.slice(start, end), births: this.births.slice(start, end) };
    }
    /**
     * Applies rows `from` to `to` (exclusive) of `hunks` to a file; lines they add are born at `birth`.
     * Returns false, with the file unchanged, if the hunks are not sorted or reach past the file's end.
     */
    apply(file, birth, hunks, from, to) {
        this.removedCount = 0;
        if (from === to)
            return true;
        const { lengths, births } = this;
        const { oldStarts, oldCounts, newCounts } = hunks;
        const first = this.starts[file];
        const count = this.counts[file];
        const end = first + count;
        // A rewritten window has at most its old runs, and for each hunk one new run and the second half of a split one.
        const bound = count + 2 * (to - from);
        if (this.scratchLengths.length < bound)
            this.resizeScratch(bound + (bound >> 1));
        const { scratchLengths, scratchBirths, removedBirths, removedLines } = this;
        let run = first;
        let line = 0;
        const firstLine = oldStarts[from];
        // The run that ends where the first hunk starts is in the window too: what follows it may have the same birth.
        while (run < end && line + lengths[run] < firstLine)
            line += lengths[run++];
        const windowStart = run;
        let taken = 0;
        let out = 0;
        let removedCount = 0;
        let added = 0;
        let removed = 0;
        for (let hunk = from; hunk < to; hunk++) {
            let keep = oldStarts[hunk] - line;
            if (keep < 0)
                return false;
            while (keep > 0) {
                if (run === end)
                    return false;
                const step = Math.min(lengths[run] - taken, keep);
                if (out > 0 && scratchBirths[out - 1] === births[run])
                    scratchLengths[out - 1] += step;
                else {
                    scratchLengths[out] = step;
                    scratchBirths[out++] = births[run];
                }
                keep -= step;
                line += step;
                taken += step;
                if (taken === lengths[run]) {
                    run++;
                    taken = 0;
                }
            }
            let drop = oldCounts[hunk];
            removed += drop;
            while (drop > 0) {
                if (run === end)
                    return false;
                const step = Math.min(lengths[run] - taken, drop);
                if (removedCount > 0 && removedBirths[removedCount - 1] === births[run])
                    removedLines[removedCount - 1] += step;
                else {
                    removedLines[removedCount] = step;
                    removedBirths[removedCount++] = births[run];
                }
                drop -= step;
                line += step;
                taken += step;
                if (taken === lengths[run]) {
                    run++;
                    taken = 0;
                }
            }
            const insert = newCounts[hunk];
            if (insert > 0) {
                added += insert;
                if (out > 0 && scratchBirths[out - 1] === birth)
                    scratchLengths[out - 1] += insert;
                else {
                    scratchLengths[out] = insert;
                    scratchBirths[out++] = birth;
                }
            }
        }
        // What is left of a split run, or the next run if it now has a neighbour of its own birth.
        if (run < end) {
            const joins = out > 0 && scratchBirths[out - 1] === births[run];
            if (joins)
                scratchLengths[out - 1] += lengths[run] - taken;
            else if (taken > 0) {
                scratchLengths[out] = lengths[run] - taken;
                scratchBirths[out++] = births[run];
            }
            if (joins || taken > 0)
                run++;
        }
        this.removedCount = removedCount;
        this.lines[file] = this.lines[file] + added - removed;
        this.splice(file, windowStart - first, run - windowStart, out);
        return true;
    }
    /** Packs all runs and gives back memory. Changes no timeline and no id. */
    compact() {
        const { lengths, births } = this.packed();
        (0,release/* release */._)({ lengths: this.lengths, births: this.births });
        this.lengths = lengths;
        this.births = births;
        this.settle();
    }
    /**
     * The state: `counts`, one row a file id; `lengths` and `births`, one row a run, by file; `freeFiles`, ids to reuse. After `compact` nothing
     * is copied: the columns hold until the next change.
     */
    save() {
        const { lengths, births } = this.isPacked ? this.used() : this.packed();
        const counts = this.counts.subarray(0, this.fileEnd);
        return { counts, lengths, births, freeFiles: Uint32Array.from(this.freeFiles) };
    }
    /** Replaces the state by one that `save` gave. */
    load(state) {
        const files = state.counts.length;
        this.lengths = state.lengths.slice();
        this.births = state.births.slice();
        this.starts = new Uint32Array(files + (files >> 3) + 64);
        this.counts = new Uint32Array(this.starts.length);
        this.counts.set(state.counts);
        this.capacities = new Uint32Array(this.starts.length);
        this.lines = new Uint32Array(this.starts.length);
        this.fileEnd = files;
        this.freeFiles = [...state.freeFiles];
        this.settle();
        for (let file = 0, run = 0; file < files; file++) {
            let lines = 0;
            for (const end = run + this.counts[file]; run < end; run++)
                lines += this.lengths[run];
            this.lines[file] = lines;
        }
    }
    /** The slab, which is packed. */
    used() {
        return { lengths: this.lengths.subarray(0, this.slabEnd), births: this.births.subarray(0, this.slabEnd) };
    }
    /** All runs end to end, by file. */
    packed() {
        let total = 0;
        for (let file = 0; file < this.fileEnd; file++)
            total += this.counts[file];
        const lengths = new Uint32Array(total);
        const births = new Uint32Array(total);
        for (let file = 0, at = 0; file < this.fileEnd; file++) {
            // Most files have few runs: copying those one by one is quicker than making views of them.
            const start = this.starts[file];
            for (let run = start, end = start + this.counts[file]; run < end; run++, at++) {
                lengths[at] = this.lengths[run];
                births[at] = this.births[run];
            }
        }
        return { lengths, births };
    }
    /** Takes the slab for packed: every block is as large as its file's runs, none is free. */
    settle() {
        this.freeBlocks.fill(NONE);
        this.capacities.set(this.counts);
        let end = 0;
        for (let file = 0; file < this.fileEnd; file++) {
            this.starts[file] = end;
            end += this.counts[file];
        }
        this.slabEnd = end;
        this.isPacked = true;
        this.resizeScratch(256);
    }
    /** Replaces `gone` runs from `at` of a file by the first `come` runs of the scratch columns. */
    splice(file, at, gone, come) {
        const start = this.starts[file];
        const count = this.counts[file];
        const newCount = count - gone + come;
        if (newCount !== count)
            this.isPacked = false;
        if (newCount === 0) {
            this.release(file);
            return;
        }
        let target = start;
        if (newCount > this.capacities[file]) {
            target = this.allot(newCount);
            this.lengths.copyWithin(target, start, start + at);
            this.births.copyWithin(target, start, start + at);
            this.move(start + at + gone, target + at + come, count - at - gone);
            this.release(file);
            this.starts[file] = target;
            this.capacities[file] = capacityOf(sizeClassFor(newCount));
        }
        else if (gone !== come) {
            this.move(start + at + gone, start + at + come, count - at - gone);
        }
        for (let run = 0; run < come; run++) {
            this.lengths[target + at + run] = this.scratchLengths[run];
            this.births[target + at + run] = this.scratchBirths[run];
        }
        this.counts[file] = newCount;
    }
    move(from, to, count) {
        this.lengths.copyWithin(to, from, from + count);
        this.births.copyWithin(to, from, from + count);
    }
    /** A block that holds `runs` runs: its start. */
    allot(runs) {
        const sizeClass = sizeClassFor(runs);
        const free = this.freeBlocks[sizeClass];
        if (free !== NONE) {
            this.freeBlocks[sizeClass] = this.lengths[free];
            return free;
        }
        const start = this.slabEnd;
        this.slabEnd += capacityOf(sizeClass);
        if (this.slabEnd > this.lengths.length) {
            this.lengths = grown(this.lengths, this.slabEnd);
            this.births = grown(this.births, this.slabEnd);
        }
        return start;
    }
    /** Takes a file's block, if it has one, and its runs away. */
    release(file) {
        if (this.capacities[file] > 0) {
            const sizeClass = sizeClassOf(this.capacities[file]);
            const start = this.starts[file];
            this.lengths[start] = this.freeBlocks[sizeClass];
            this.freeBlocks[sizeClass] = start;
        }
        this.capacities[file] = 0;
        this.counts[file] = 0;
    }
    resizeScratch(length) {
        this.scratchLengths = new Uint32Array(length);
        this.scratchBirths = new Uint32Array(length);
        this.removedBirths = new Uint32Array(length);
        this.removedLines = new Uint32Array(length);
        this.removedCount = 0;
    }
}

;// CONCATENATED MODULE: ./lib/analyzers/burndown/burndown.js
// Burndown: how much of each period's code is alive at each later sample.
//
// Every living line knows its birth (timelines.ts, births.ts); what a commit removes or adds is entered in the books (books.ts).
// Renames keep the lines' births. The books must balance: a change's old side has as many lines as the file's timeline, or
// the input is wrong and the run ends.







/** The most numbers a matrix may have: some twenty years by the day. */
const MOST_CELLS = 60_000_000;
/** The analyzer. State: timelines by file id, which file lives at which path, and the books. */
class Burndown {
    options;
    id = 'burndown';
    needs = { hunks: true, renames: true };
    timelines = new Timelines();
    tracks = new FileTracks('burndown', () => this.timelines.create());
    books;
    startTime;
    /** Tick of the last commit. */
    lastTick = 0;
    /** What lines born in the commit at hand carry. */
    birth = 0;
    constructor(options) {
        this.options = options;
        this.books = new Books(options);
    }
    consume(batch) {
        const { commits, changes } = batch;
        if (this.startTime === undefined && commits.committerTimes.length > 0) {
            this.startTime = midnightBefore(commits.committerTimes[0]);
        }
        this.tracks.follow(batch, (commit, from, to, files) => {
            this.birth = this.books.begin(commits.ticks[commit], commits.authors[commit]);
            for (let row = from; row < to; row++) {
                const file = files[row - from];
                if (file === NO_FILE)
                    continue;
                this.edit(batch, row, file);
                if (!hasFile(changes, row))
                    this.drop(file);
            }
            this.books.end();
        });
        this.lastTick = commits.ticks.at(-1) ?? this.lastTick;
    }
    compact() {
        this.timelines.compact();
        this.books.compact();
    }
    save() {
        const timelines = this.timelines.save();
        return {
            ...this.books.save(),
            startTime: Float64Array.from(this.startTime === undefined ? [] : [this.startTime]),
            lastTick: Uint32Array.of(this.lastTick),
            ...this.tracks.save(),
            timelineCounts: timelines.counts,
            timelineLengths: timelines.lengths,
            timelineBirths: timelines.births,
            timelineFreeFiles: timelines.freeFiles,
        };
    }
    load(state) {
        const saved = state;
        this.books.load(state);
        this.startTime = saved.startTime[0];
        this.lastTick = saved.lastTick[0];
        this.tracks.load(saved);
        this.timelines.load({
            counts: saved.timelineCounts,
            lengths: saved.timelineLengths,
            births: saved.timelineBirths,
            freeFiles: saved.timelineFreeFiles,
        });
    }
    /** Throws `user-bad-option` when one commit dated far ahead, or very fine steps, would make a matrix no report can hold. */
    result(people = people_table/* nobody */.eP) {
        const { startTime, lastTick, books, timelines, options } = this;
        const last = books.project.lastTick;
        const rows = Math.floor(last / options.sampling) + 1;
        const columns = Math.floor(last / options.granularity) + 1;
        if (rows * columns > MOST_CELLS) {
            throw new errors/* CodefangError */.UD('user-bad-option', `burndown would have ${rows} samples of ${columns} bands: the history ends ${last} ticks after it begins`, { hint: 'give larger --sampling and --granularity; a commit whose clock was wrong may be the reason' });
        }
        const state = { startTime, lastTick, books, timelines, files: this.tracks.living() };
        return burndownResult(state, people, options);
    }
    drop(file) {
        this.timelines.drop(file);
        this.books.files?.forget(file);
    }
    /** Applies the hunks of a change to a file and books every line that goes or comes. */
    edit(batch, row, file) {
        const { changes } = batch;
        const { timelines, books } = this;
        const oldLines = changes.oldLines[row];
        const newLines = changes.newLines[row];
        const misfit = (what) => outOfBalance(this.id, batch, row, what);
        const known = timelines.lineCount(file);
        if (known !== oldLines)
            throw misfit(`it has ${known} lines, the change starts from ${oldLines}`);
        const from = row === 0 ? 0 : changes.hunkEnds[row - 1];
        const to = changes.hunkEnds[row];
        if (!timelines.apply(file, this.birth, batch.hunks, from, to))
            throw misfit('its hunks do not fit');
        const left = timelines.lineCount(file);
        if (left !== newLines)
            throw misfit(`its hunks leave ${left} lines, the change says ${newLines}`);
        for (let run = 0; run < timelines.removedCount; run++) {
            books.removed(file, timelines.removedBirths[run], timelines.removedLines[run]);
        }
        const { newCounts } = batch.hunks;
        let added = 0;
        for (let hunk = from; hunk < to; hunk++)
            added += newCounts[hunk];
        books.added(file, added);
    }
}

;// CONCATENATED MODULE: ./lib/analyzers/credit-tallies.js
// What every file has of each credit (who is credited with a commit; history/people-table.ts): some numbers that add up. Sparse, in typed
// arrays: a list of entries for each file, the one used last in front, so that a file's usual authors are found at once. Files are
// numbered from 0 and their numbers are not given again; the entries of a file that is dropped are.


/** End of a list, and of the list of free entries. */
const END = 0;
/** The largest number that a `Uint32Array` holds. Once one is larger, all of them are kept as doubles. */
const MOST = 0xffff_ffff;
class CreditTallies {
    width;
    /** First entry + 1 by file, or `END`. */
    heads = new Uint32Array(128);
    files = 0;
    credits = new Uint32Array(256);
    /** Next entry + 1, or `END`. */
    nexts = new Uint32Array(256);
    count = 0;
    free = END;
    freeCount = 0;
    /** `width` numbers an entry. */
    kept;
    /** `width` is how many numbers an entry has. */
    constructor(width) {
        this.width = width;
        this.kept = new Uint32Array(256 * width);
    }
    /** A new file without entries. */
    create() {
        if (this.files === this.heads.length)
            this.heads = (0,columns/* grownColumn */.w)(this.heads, this.files + 1);
        this.heads[this.files] = END;
        return this.files++;
    }
    /** Number of files that were ever created. */
    get size() {
        return this.files;
    }
    /** The numbers, to be read at the places that `at` and `forEach` give, up to the next `at` or `add`. */
    get numbers() {
        return this.kept;
    }
    /** Adds a whole number from 0 on to the one at a place. */
    add(at, count) {
        const sum = this.kept[at] + count;
        if (sum > MOST && this.kept instanceof Uint32Array)
            this.kept = Float64Array.from(this.kept);
        this.kept[at] = sum;
    }
    /** Where the numbers of a file and a credit begin; they are 0 before anything is added. */
    at(file, credit) {
        let before = END;
        let entry = this.heads[file];
        while (entry !== END && this.credits[entry - 1] !== credit) {
            before = entry;
            entry = this.nexts[entry - 1];
        }
        if (entry === END)
            entry = this.take(credit);
        else if (before === END)
            return (entry - 1) * this.width;
        else
            this.nexts[before - 1] = this.nexts[entry - 1];
        this.nexts[entry - 1] = this.heads[file];
        this.heads[file] = entry;
        return (entry - 1) * this.width;
    }
    /** Shows where the numbers of each of a file's credits begin. */
    forEach(file, show) {
        for (let entry = this.heads[file]; entry !== END; entry = this.nexts[entry - 1]) {
            show(this.credits[entry - 1], (entry - 1) * this.width);
        }
    }
    /** Drops all entries of a file. */
    drop(file) {
        let last = this.heads[file];
        if (last === END)
            return;
        for (this.freeCount++; this.nexts[last - 1] !== END; this.freeCount++)
            last = this.nexts[last - 1];
        this.nexts[last - 1] = this.free;
        this.free = this.heads[file];
        this.heads[file] = END;
    }
    /** Gives up free entries where there are many; changes no number. */
    compact() {
        if (2 * this.freeCount < this.count)
            return;
        const state = this.save();
        (0,release/* release */._)({ heads: this.heads, credits: this.credits, nexts: this.nexts, numbers: this.kept });
        this.adopt(state);
    }
    save() {
        const ends = new Uint32Array(this.files);
        const used = this.count - this.freeCount;
        const credits = new Uint32Array(used);
        const numbers = new (this.kept instanceof Uint32Array ? Uint32Array : Float64Array)(used * this.width);
        let row = 0;
        for (let file = 0; file < this.files; file++) {
            this.forEach(file, (credit, at) => {
                credits[row] = credit;
                numbers.set(this.kept.subarray(at, at + this.width), row++ * this.width);
            });
            ends[file] = row;
        }
        return { ends, credits, numbers };
    }
    /** Replaces the state by one that `save` gave. */
    load({ ends, credits, numbers }) {
        this.adopt({ ends, credits: credits.slice(), numbers: numbers.slice() });
    }
    adopt({ ends, credits, numbers }) {
        this.files = ends.length;
        this.count = credits.length;
        this.free = END;
        this.freeCount = 0;
        this.heads = new Uint32Array(Math.max(128, this.files));
        this.credits = credits;
        this.kept = numbers;
        this.nexts = Uint32Array.from(credits, (_, entry) => entry + 2);
        for (let file = 0, from = 0; file < this.files; file++) {
            const to = ends[file];
            if (to > from) {
                this.heads[file] = from + 1;
                this.nexts[to - 1] = END;
            }
            from = to;
        }
    }
    /** An entry whose numbers are 0, + 1. */
    take(credit) {
        let entry = this.free;
        if (entry !== END) {
            this.free = this.nexts[entry - 1];
            this.freeCount--;
            this.kept.fill(0, (entry - 1) * this.width, entry * this.width);
        }
        else {
            if (this.count === this.credits.length) {
                this.credits = (0,release/* regrown */.l)(this.credits, this.count + 1);
                this.nexts = (0,release/* regrown */.l)(this.nexts, this.count + 1);
                this.kept = (0,release/* regrown */.l)(this.kept, this.credits.length * this.width);
            }
            entry = ++this.count;
        }
        this.credits[entry - 1] = credit;
        return entry;
    }
}

;// CONCATENATED MODULE: ./lib/analyzers/couples/change-sets.js
// Change sets: which files each commit changed. They, and not counts of pairs, are what is kept of a history: a commit of n files is n
// numbers, where its pairs are n (n - 1) / 2. So pairs can be counted exactly at any time, whatever is asked of them, and the state grows
// with the changes alone.
//
// The law of the room: kept are the newest sets whose weights, the number of a set's files and one, add up to no more than a most. What is
// forgotten is a function of the history, however it is cut into batches and chunks; files that are deleted keep their weight.

/** The most weight that is kept: at 4 bytes a file and 8 a set, at most 32 MiB. */
const MOST_WEIGHT = 4_000_000;
class ChangeSets {
    mostWeight;
    ends = new Uint32Array(256);
    sizes = new Uint32Array(256);
    count = 0;
    members = new Uint32Array(1024);
    /** The first set that is kept. */
    first = 0;
    weight = 0;
    constructor(mostWeight = MOST_WEIGHT) {
        this.mostWeight = mostWeight;
    }
    /** Number of sets that are kept. */
    get size() {
        return this.count - this.first;
    }
    /** Adds the newest set: the first `count` of `files`. Returns how many of the oldest sets are forgotten for it. */
    add(files, count) {
        const from = this.endOf(this.count - 1);
        if (this.count === this.ends.length) {
            this.ends = (0,release/* regrown */.l)(this.ends, this.count + 1);
            this.sizes = (0,release/* regrown */.l)(this.sizes, this.count + 1);
        }
        if (from + count > this.members.length)
            this.members = (0,release/* regrown */.l)(this.members, from + count);
        for (let at = 0; at < count; at++)
            this.members[from + at] = files[at];
        this.ends[this.count] = from + count;
        this.sizes[this.count++] = count;
        this.weight += count + 1;
        const before = this.first;
        while (this.weight > this.mostWeight)
            this.weight -= this.sizes[this.first++] + 1;
        const forgotten = this.first - before;
        if (this.first > 1024 && 2 * this.first > this.count)
            this.repack(() => true);
        return forgotten;
    }
    /** Shows the files of every set that is kept, oldest first: `members[from, to)`. */
    forEach(show) {
        for (let set = this.first; set < this.count; set++)
            show(this.members, this.endOf(set - 1), this.ends[set]);
    }
    /** Gives up the room of forgotten sets and of files that are not alive, where it is half of all or more. */
    repack(isAlive) {
        let living = 0;
        this.forEach((all, from, to) => {
            for (let at = from; at < to; at++)
                if (isAlive(all[at]))
                    living++;
        });
        if (2 * living > this.endOf(this.count - 1) && 2 * this.size > this.count)
            return;
        const state = this.packed(isAlive);
        (0,release/* release */._)({ ends: this.ends, sizes: this.sizes, members: this.members });
        this.adopt(state);
    }
    /** The state, with files that are alive only. */
    packed(isAlive) {
        const ends = new Uint32Array(this.size);
        const members = new Uint32Array(this.endOf(this.count - 1) - this.endOf(this.first - 1));
        let set = 0;
        let end = 0;
        this.forEach((all, from, to) => {
            for (let at = from; at < to; at++)
                if (isAlive(all[at]))
                    members[end++] = all[at];
            ends[set++] = end;
        });
        return { ends, sizes: this.sizes.slice(this.first, this.count), members: members.slice(0, end) };
    }
    /** Replaces the state by one that `packed` gave. */
    load({ ends, sizes, members }) {
        this.adopt({ ends: ends.slice(), sizes: sizes.slice(), members: members.slice() });
    }
    adopt({ ends, sizes, members }) {
        this.ends = ends;
        this.sizes = sizes;
        this.members = members;
        this.count = ends.length;
        this.first = 0;
        this.weight = sizes.reduce((sum, size) => sum + size + 1, 0);
    }
    endOf(set) {
        return set < 0 ? 0 : this.ends[set];
    }
}

;// CONCATENATED MODULE: ./lib/analyzers/couples/row-sums.js
// One row of a sparse matrix at a time: sums by column, and which columns have any. So a matrix of many rows is gone through in the room of one.
class RowSums {
    sums;
    touched = [];
    constructor(columns) {
        this.sums = new Float64Array(columns);
    }
    /** Adds something above 0. */
    add(column, count) {
        if (this.sums[column] === 0)
            this.touched.push(column);
        this.sums[column] += count;
    }
    /** Shows every column with a sum, in the order of first sight, and makes the row empty. */
    take(show) {
        for (const column of this.touched) {
            show(column, this.sums[column]);
            this.sums[column] = 0;
        }
        this.touched.length = 0;
    }
}

;// CONCATENATED MODULE: ./lib/analyzers/couples/top.js
// The first rows of an order, out of many that come one by one: never more than twice as many are held.
class Top {
    most;
    compare;
    rows = [];
    /** Rows that came. */
    total = 0;
    /** `compare` gives a total order, so that what is kept does not depend on the order of coming. */
    constructor(most, compare) {
        this.most = most;
        this.compare = compare;
    }
    push(row) {
        this.total++;
        this.rows.push(row);
        if (this.rows.length >= 2 * this.most)
            this.trim();
    }
    /** The first rows, in order. */
    sorted() {
        this.trim();
        return this.rows;
    }
    trim() {
        this.rows.sort(this.compare);
        this.rows.length = Math.min(this.rows.length, this.most);
    }
}

;// CONCATENATED MODULE: ./lib/analyzers/couples/file-pairs.js
// Which files change together: pairs counted from change sets, a row of the matrix at a time. With n sets in which files a and b both are,
// and revs how many sets each is in,
//
//   coupling_strength = n / mean(revs a, revs b)          0 to 1
//   degree            = the same in per cent, cut to a whole number, as code-maat has it
//   average_revs      = the mean, rounded up
//
// A pair is coupled when it passes code-maat's three thresholds: mean of revs, n, and per cent before they are cut. A file usually changes
// with another when the other is in at least half of its sets, in no fewer than the least n, and there at least twice as often as in all
// sets: a file that is in most commits anyway tells nothing.


/** The most coupled pairs that a result holds. */
const MOST_PAIRS = 100_000;
/** Co-changes from which on a pair counts as highly coupled. */
const HIGHLY = 10;
/** In so many of a file's sets must another be, to be a companion; so much more often than in all sets; and so many are named. */
const USUAL_SHARE = 0.5;
const LEAST_LIFT = 2;
const MOST_COMPANIONS = 5;
/** Counts the pairs of files that are alive. */
function filePairs(source, thresholds) {
    const { couplesMinRevs: minRevs, couplesMinShared: minShared, couplesMinCoupling: minCoupling } = thresholds;
    const { changeSets, sorted } = source;
    const { files, pathOf } = sorted;
    const incidence = incidenceOf(source);
    const { revs } = incidence;
    const coupled = new Top(thresholds.listLimit, (x, y) => y.count - x.count || x.revs - y.revs || x.a - y.a || x.b - y.b);
    const companions = new Top(thresholds.listLimit, (x, y) => y.count - x.count || revs[x.a] - revs[y.a] || x.a - y.a || x.b - y.b);
    const row = new RowSums(files.length);
    let pairs = 0;
    let coChanges = 0;
    let strengths = 0;
    let highlyCoupled = 0;
    for (let a = 0; a < files.length; a++) {
        addRow(incidence, a, row);
        const usual = [];
        row.take((b, count) => {
            const both = revs[a] + revs[b];
            if (isUsual(count, revs[a], revs[b], changeSets.size, minShared))
                usual.push({ a, b, count, revs: both });
            if (b < a)
                return;
            pairs++;
            coChanges += count;
            strengths += (2 * count) / both;
            if (count >= HIGHLY)
                highlyCoupled++;
            const isCoupled = count >= minShared && both >= 2 * minRevs && 200 * count >= minCoupling * both;
            if (isCoupled)
                coupled.push({ a, b, count, revs: both });
        });
        for (const pair of nearest(usual))
            companions.push(pair);
    }
    return {
        coupled: coupled.sorted().map((pair) => couplingOf(pair, pathOf, revs)),
        coupledCount: coupled.total,
        companions: companions.sorted().map((pair) => companionOf(pair, pathOf, revs)),
        companionCount: companions.total,
        pairs,
        coChanges,
        meanStrength: pairs === 0 ? 0 : strengths / pairs,
        highlyCoupled,
    };
}
/** The companions of some files, by file; without those that have none. */
function companionsOf(of, source, { couplesMinShared: minShared }) {
    const { changeSets, sorted } = source;
    const { files, pathOf } = sorted;
    const incidence = incidenceOf(source);
    const { revs } = incidence;
    const row = new RowSums(files.length);
    return of.flatMap((file) => {
        const a = files.indexOf(file);
        if (a < 0)
            return [];
        addRow(incidence, a, row);
        const usual = [];
        row.take((b, count) => {
            const both = revs[a] + revs[b];
            if (isUsual(count, revs[a], revs[b], changeSets.size, minShared))
                usual.push({ a, b, count, revs: both });
        });
        return nearest(usual).map((pair) => companionOf(pair, pathOf, revs));
    });
}
/** Whether a file that is in `count` of another's `own` sets, and in `theirs` of all `sets`, is its companion. */
function isUsual(count, own, theirs, sets, minShared) {
    return count >= minShared && count >= USUAL_SHARE * own && count * sets >= LEAST_LIFT * own * theirs;
}
/** The companions that are named: those that are there most often, and of equals those that are elsewhere least. */
function nearest(usual) {
    return usual.sort((x, y) => y.count - x.count || x.revs - y.revs || x.b - y.b).slice(0, MOST_COMPANIONS);
}
function companionOf({ a, b, count }, pathOf, revs) {
    return { file: pathOf(a), companion: pathOf(b), co_changes: count, changes: revs[a], share: count / revs[a] };
}
function couplingOf({ a, b, count, revs: both }, pathOf, revs) {
    return {
        file1: pathOf(a),
        file2: pathOf(b),
        co_changes: count,
        file1_changes: revs[a],
        file2_changes: revs[b],
        coupling_strength: (2 * count) / both,
        degree: Math.floor((200 * count) / both),
        average_revs: Math.ceil(both / 2),
    };
}
/** Adds up in how many sets each other file is with one. */
function addRow({ ends, sets, setEnds, ranks }, rank, row) {
    for (let i = startOf(ends, rank); i < ends[rank]; i++) {
        const { [i]: set } = sets;
        for (let member = startOf(setEnds, set); member < setEnds[set]; member++) {
            if (ranks[member] !== rank)
                row.add(ranks[member], 1);
        }
    }
}
function incidenceOf({ changeSets, sorted: { files }, fileCount }) {
    const rankOf = new Int32Array(fileCount).fill(-1);
    files.forEach((file, rank) => (rankOf[file] = rank));
    const revs = new Uint32Array(files.length);
    const setEnds = new Uint32Array(changeSets.size);
    let living = 0;
    changeSets.forEach((members, from, to) => {
        for (let at = from; at < to; at++)
            if (rankOf[members[at]] >= 0)
                living++;
    });
    const ranks = new Uint32Array(living);
    let set = 0;
    let end = 0;
    changeSets.forEach((members, from, to) => {
        for (let at = from; at < to; at++) {
            const rank = rankOf[members[at]];
            if (rank < 0)
                continue;
            ranks[end++] = rank;
            revs[rank]++;
        }
        setEnds[set++] = end;
    });
    const ends = new Uint32Array(files.length);
    for (let rank = 0; rank < files.length; rank++)
        ends[rank] = startOf(ends, rank) + revs[rank];
    const next = Uint32Array.from(ends, (to, rank) => to - revs[rank]);
    const sets = new Uint32Array(living);
    for (let number = 0, at = 0; number < setEnds.length; number++) {
        for (; at < setEnds[number]; at++)
            sets[next[ranks[at]]++] = number;
    }
    return { revs, ends, sets, setEnds, ranks };
}
function startOf(ends, at) {
    return at === 0 ? 0 : ends[at - 1];
}

;// CONCATENATED MODULE: ./lib/analyzers/couples/people.js
// Who changes the same files, and how many people each file has. A touch is a commit that changed a file, of whatever size; a commit by
// several people is a touch of each.
//
//   shared(i, j)      = sum over files of min(touches of i, touches of j)
//   coupling_strength = shared(i, j) / mean(touches of i, touches of j), at most 1
//
// People left out have no row, and count as nobody's contributors.




/** `most` rows of each list. */
function peopleCoupling(source, table, most) {
    const touches = touchesOf(source, table);
    const { coupling, total, developers } = people_couplingOf(touches, table, most);
    const contributors = touches.ends.map((end, rank) => end - people_startOf(touches.ends, rank));
    const order = Uint32Array.from(contributors.keys()).sort((a, b) => contributors[b] - contributors[a] || a - b);
    return {
        coupling,
        couplingCount: total,
        ownership: Array.from(order.subarray(0, Math.min(most, order.length)), (rank) => ownershipOf(rank, touches, source, table)),
        classes: classesOf(contributors),
        developers,
    };
}
function touchesOf({ sorted: { files }, tallies }, table) {
    const ends = new Uint32Array(files.length);
    let people = new Uint32Array(1024);
    let counts = new Float64Array(1024);
    let end = 0;
    const row = new RowSums(table.people.length);
    files.forEach((file, rank) => {
        tallies.forEach(file, (credit, at) => {
            for (const person of (0,people_table/* membersOf */.lS)(table, credit).people) {
                if (person !== people_table/* LEFT_OUT */.Pk)
                    row.add(person, tallies.numbers[at]);
            }
        });
        row.take((person, count) => {
            if (end === people.length) {
                people = (0,columns/* grownColumn */.w)(people, end + 1);
                counts = (0,columns/* grownColumn */.w)(counts, end + 1);
            }
            people[end] = person;
            counts[end++] = count;
        });
        ends[rank] = end;
    });
    return { ends, people, counts };
}
function ownershipOf(rank, { ends, people, counts }, { sorted: { files, pathOf }, lines }, table) {
    const from = people_startOf(ends, rank);
    let top = from;
    for (let i = from; i < ends[rank]; i++) {
        if (counts[i] > counts[top] || (counts[i] === counts[top] && people[i] < people[top]))
            top = i;
    }
    const isKnown = from < ends[rank];
    return {
        file: pathOf(rank),
        lines: lines[files[rank]],
        contributors: ends[rank] - from,
        top_contributor_id: isKnown ? people[top] : null,
        top_contributor_name: isKnown ? table.people[people[top]].name : null,
        top_contributor_changes: isKnown ? counts[top] : 0,
    };
}
function people_couplingOf(touches, { people }, most) {
    const { own, ends, ranks, counts } = byPerson(touches, people.length);
    const top = new Top(most, (x, y) => y.shared - x.shared || y.strength - x.strength || x.a - y.a || x.b - y.b);
    const row = new RowSums(people.length);
    for (let a = 0; a < people.length; a++) {
        for (let i = people_startOf(ends, a); i < ends[a]; i++) {
            const { [i]: rank } = ranks;
            for (let j = people_startOf(touches.ends, rank); j < touches.ends[rank]; j++) {
                if (touches.people[j] > a)
                    row.add(touches.people[j], Math.min(counts[i], touches.counts[j]));
            }
        }
        row.take((b, shared) => {
            top.push({ a, b, shared, strength: Math.min(1, (2 * shared) / (own[a] + own[b])) });
        });
    }
    return {
        coupling: top.sorted().map(({ a, b, shared, strength }) => ({
            developer1_id: a,
            developer1: people[a].name,
            developer2_id: b,
            developer2: people[b].name,
            shared_file_changes: shared,
            coupling_strength: strength,
        })),
        total: top.total,
        developers: own.reduce((count, touched) => count + (touched > 0 ? 1 : 0), 0),
    };
}
/** Touches by person: files and counts of person p are rows `[ends[p - 1] ?? 0, ends[p])`; and how many each has in all. */
function byPerson({ ends: fileEnds, people, counts: fileCounts }, size) {
    const own = new Float64Array(size);
    const ends = new Uint32Array(size);
    const total = fileEnds.at(-1) ?? 0;
    for (let i = 0; i < total; i++) {
        own[people[i]] += fileCounts[i];
        ends[people[i]]++;
    }
    for (let person = 1; person < size; person++)
        ends[person] += ends[person - 1];
    const next = ends.map((_, person) => people_startOf(ends, person));
    const ranks = new Uint32Array(total);
    const counts = new Float64Array(total);
    for (let rank = 0, i = 0; rank < fileEnds.length; rank++) {
        for (; i < fileEnds[rank]; i++) {
            const at = next[people[i]]++;
            ranks[at] = rank;
            counts[at] = fileCounts[i];
        }
    }
    return { own, ends, ranks, counts };
}
function people_startOf(ends, at) {
    return at === 0 ? 0 : ends[at - 1];
}
function classesOf(contributors) {
    const between = (least, most) => contributors.reduce((files, count) => files + (count >= least && count <= most ? 1 : 0), 0);
    return {
        nobody: between(0, 0),
        one: between(1, 1),
        two_to_three: between(2, 3),
        four_to_five: between(4, 5),
        six_or_more: between(6, Infinity),
    };
}

;// CONCATENATED MODULE: ./lib/analyzers/couples/result.js
// What couples reports of the files alive at the last commit. Pure; field names are those of the report. What is about people is there only
// when people are known.


/** Puts together the result. */
function couplesResult(state, table, options) {
    const { changeSets, sorted } = state;
    const pairs = filePairs(state, options);
    const people = table.ends.length > 0 ? peopleCoupling(state, table, options.listLimit) : undefined;
    return {
        aggregate: {
            total_files: sorted.files.length,
            ...(people && { total_developers: people.developers }),
            total_pairs: pairs.pairs,
            total_co_changes: pairs.coChanges,
            avg_coupling_strength: pairs.meanStrength,
            highly_coupled_pairs: pairs.highlyCoupled,
            ...(people && { files_by_contributors: people.classes }),
        },
        change_sets: {
            max_files: options.couplesMaxChangeset,
            counted: changeSets.size,
            left_out: state.leftOut,
            forgotten: state.forgotten,
        },
        list_totals: {
            file_coupling: pairs.coupledCount,
            companions: pairs.companionCount,
            ...(people && { developer_coupling: people.couplingCount, file_ownership: sorted.files.length }),
        },
        file_coupling: pairs.coupled,
        companions: pairs.companions,
        ...(people && { developer_coupling: people.coupling, file_ownership: people.ownership }),
    };
}

;// CONCATENATED MODULE: ./lib/analyzers/couples/couples.js
// Couples: which files change together, which people change the same files, and how many people each file has.
//
// A commit that changes more files than a most is no change set: it tells of the commit, not of the files. It counts for people's touches
// all the same. The record of a file goes with it through renames and ends when it is deleted. What is kept are the change sets
// themselves (change-sets.ts); pairs are counted when the result is asked for.







/** The analyzer. State: which file lives at which path, change sets, touches by file and credit, and lines by file. */
class Couples {
    options;
    id = 'couples';
    needs = { hunks: true, renames: true };
    tallies = new CreditTallies(1);
    tracks = new FileTracks(this.id, () => this.create());
    changeSets;
    lines = new Uint32Array(128);
    /** Commits that were too large to be change sets, and change sets that are too old to be kept. */
    leftOut = 0;
    forgotten = 0;
    /** `mostWeight` bounds the change sets that are kept. */
    constructor(options, mostWeight) {
        this.options = options;
        this.changeSets = new ChangeSets(mostWeight);
    }
    consume(batch, startsWithState = false) {
        const { commits, changes } = batch;
        const members = [];
        this.tracks.follow(batch, (commit, from, to, files) => {
            const isState = startsWithState && commit === 0;
            let size = 0;
            let count = 0;
            for (let row = from; row < to; row++) {
                const file = files[row - from];
                if (file === NO_FILE)
                    continue;
                size++;
                if (!hasFile(changes, row)) {
                    this.tallies.drop(file);
                    continue;
                }
                members[count++] = file;
                this.lines[file] = changes.newLines[row];
                if (isState)
                    continue;
                this.tallies.add(this.tallies.at(file, commits.authors[commit]), 1);
            }
            if (isState || size === 0)
                return;
            if (size > this.options.couplesMaxChangeset)
                this.leftOut++;
            else
                this.forgotten += this.changeSets.add(members, count);
        });
    }
    compact() {
        this.tallies.compact();
        this.changeSets.repack(this.living());
    }
    save() {
        const { ends, credits, numbers } = this.tallies.save();
        const sets = this.changeSets.packed(this.living());
        return {
            ...this.tracks.save(),
            tallyEnds: ends,
            tallyCredits: credits,
            tallyNumbers: numbers,
            lines: this.lines.slice(0, ends.length),
            setEnds: sets.ends,
            setSizes: sets.sizes,
            setMembers: sets.members,
            counts: Uint32Array.of(this.leftOut, this.forgotten),
        };
    }
    load(state) {
        const saved = state;
        this.tracks.load(saved);
        this.tallies.load({ ends: saved.tallyEnds, credits: saved.tallyCredits, numbers: saved.tallyNumbers });
        this.lines = saved.lines.slice();
        this.changeSets.load({ ends: saved.setEnds, sizes: saved.setSizes, members: saved.setMembers });
        [this.leftOut, this.forgotten] = saved.counts;
    }
    result(people = people_table/* nobody */.eP) {
        const { tallies, lines, leftOut, forgotten } = this;
        return couplesResult({ ...this.pairs(), tallies, lines, leftOut, forgotten }, people, this.options);
    }
    /** The companions of the files that live at some paths. */
    companionsAt(paths) {
        const files = paths.map((path) => this.tracks.at(path)).filter((file) => file !== NO_FILE);
        return files.length === 0 ? [] : companionsOf(files, this.pairs(), this.options);
    }
    pairs() {
        return { changeSets: this.changeSets, sorted: this.tracks.sorted(), fileCount: this.tallies.size };
    }
    create() {
        const file = this.tallies.create();
        if (file >= this.lines.length)
            this.lines = (0,columns/* grownColumn */.w)(this.lines, file + 1);
        return file;
    }
    living() {
        const marks = this.tracks.livingMarks(this.tallies.size);
        return (file) => marks[file] === 1;
    }
}

;// CONCATENATED MODULE: ./lib/analyzers/changed-lines.js
// How the lines of a changed file are told apart: those that were changed in place, those that only came and those that only went.
//
// In a hunk of d old and i new lines min(d, i) are changed. Over a file
//
//   changed = min(sum of min(d, i) + max(0, A - sum of i), A, R)      added = A - changed      removed = R - changed
//
// with A and R the counts of `git log --numstat`: so added + changed and removed + changed are git's numbers, always. The middle term is 0 but
// in the one change of a thousand in which git's hunks have fewer lines than its counts (changes/change-batch.ts), and in commits that are to
// leave the age of lines alone, whose hunks no longer show the lines that they replace (changes/kept-ages.ts): such lines are changed, too.

const { oldBinary, newBinary, oldMissing, newMissing, oldTooLarge, newTooLarge } = change_batch/* ChangeFlag */.F;
const NO_TEXT = oldBinary | newBinary | oldMissing | newMissing | oldTooLarge | newTooLarge;
/** Whether a change has lines: both its sides are text, absent or a submodule. git prints `-` for a change with a binary side. */
function hasLines({ changes }, row) {
    return (changes.flags[row] & NO_TEXT) === 0;
}
/** The lines that a change of a file replaces in place. */
function changedLines({ changes, hunks }, row) {
    const added = changes.added[row];
    const removed = changes.removed[row];
    let replaced = 0;
    let inHunks = 0;
    for (let hunk = row === 0 ? 0 : changes.hunkEnds[row - 1]; hunk < changes.hunkEnds[row]; hunk++) {
        replaced += Math.min(hunks.oldCounts[hunk], hunks.newCounts[hunk]);
        inHunks += hunks.newCounts[hunk];
    }
    return Math.min(replaced + Math.max(0, added - inHunks), added, removed);
}

// EXTERNAL MODULE: ./lib/analyzers/file-history/result.js + 1 modules
var result = __webpack_require__(14879);
// EXTERNAL MODULE: ./lib/analyzers/file-history/tally.js
var tally = __webpack_require__(22829);
;// CONCATENATED MODULE: ./lib/analyzers/file-history/file-history.js
// File history: who changed each file, how often, and by how many lines.
//
// The record of a file goes with it through renames, everybody's earlier lines included; it ends when the file is deleted, and a path that
// comes back begins a new one. A commit counts once for each file that it adds, changes, moves or gives another mode. Its lines are told apart
// as changed-lines.ts has it; where git prints `-`, the side that is text has its lines.








/** The analyzer. State: which file lives at which path, tallies by file and credit, and when each file was first and last changed. */
class FileHistory {
    options;
    id = 'file-history';
    needs = { hunks: true, renames: true };
    tallies = new CreditTallies(tally/* TALLY_NUMBERS */.eY);
    tracks = new FileTracks(this.id, () => this.create());
    firstTicks = new Uint32Array(128);
    lastTicks = new Uint32Array(128);
    startTime;
    /** Commits that changed a file. */
    commits = 0;
    constructor(options) {
        this.options = options;
    }
    consume(batch, startsWithState = false) {
        const { commits, changes } = batch;
        if (commits.committerTimes.length > 0)
            this.startTime ??= midnightBefore(commits.committerTimes[0]);
        this.tracks.follow(batch, (commit, from, to, files) => {
            if (startsWithState && commit === 0)
                return;
            this.commits++;
            const tick = commits.ticks[commit];
            for (let row = from; row < to; row++) {
                const file = files[row - from];
                if (file === NO_FILE)
                    continue;
                if (hasFile(changes, row))
                    this.count(batch, row, file, commits.authors[commit], tick);
                else
                    this.tallies.drop(file);
            }
        });
    }
    compact() {
        this.tallies.compact();
    }
    save() {
        const { ends, credits, numbers } = this.tallies.save();
        return {
            ...this.tracks.save(),
            tallyEnds: ends,
            tallyCredits: credits,
            tallyNumbers: numbers,
            firstTicks: this.firstTicks.slice(0, ends.length),
            lastTicks: this.lastTicks.slice(0, ends.length),
            startTime: Float64Array.from(this.startTime === undefined ? [] : [this.startTime]),
            commits: Uint32Array.of(this.commits),
        };
    }
    load(state) {
        const saved = state;
        this.tracks.load(saved);
        this.tallies.load({ ends: saved.tallyEnds, credits: saved.tallyCredits, numbers: saved.tallyNumbers });
        this.firstTicks = saved.firstTicks.slice();
        this.lastTicks = saved.lastTicks.slice();
        this.startTime = saved.startTime[0];
        this.commits = saved.commits[0];
    }
    result(people = people_table/* nobody */.eP) {
        const { tallies, firstTicks, lastTicks, startTime, commits } = this;
        const sorted = this.tracks.sorted();
        return (0,result/* fileHistoryResult */.M1)({ sorted, tallies, firstTicks, lastTicks, startTime, commits }, people, this.options);
    }
    /** How much a file that lives at a path has changed, nothing about people; undefined if none does. */
    churnAt(path) {
        const file = this.tracks.at(path);
        const { tallies, firstTicks, lastTicks } = this;
        return file === NO_FILE ? undefined : (0,result/* churnOf */.ox)(file, path, { tallies, firstTicks, lastTicks }, undefined);
    }
    create() {
        const file = this.tallies.create();
        if (file >= this.firstTicks.length) {
            this.firstTicks = (0,columns/* grownColumn */.w)(this.firstTicks, file + 1);
            this.lastTicks = (0,columns/* grownColumn */.w)(this.lastTicks, file + 1);
        }
        this.firstTicks[file] = this.lastTicks[file] = tally/* NEVER */.tm;
        return file;
    }
    count(batch, row, file, credit, tick) {
        const { changes } = batch;
        const changed = changedLines(batch, row);
        const at = this.tallies.at(file, credit);
        this.tallies.add(at + tally/* TALLY */.JU.commits, 1);
        this.tallies.add(at + tally/* TALLY */.JU.added, changes.added[row] - changed);
        this.tallies.add(at + tally/* TALLY */.JU.removed, changes.removed[row] - changed);
        this.tallies.add(at + tally/* TALLY */.JU.changed, changed);
        if (this.firstTicks[file] === tally/* NEVER */.tm)
            this.firstTicks[file] = tick;
        this.lastTicks[file] = tick;
    }
}

;// CONCATENATED MODULE: ./lib/history/commit-columns.js
// The commits of a history as columns, oldest first.
/**
 * Whether a commit joins lines of a history: it has several parents, and they were read, which those behind a shallow clone's boundary are
 * not. A tree has an id, even an empty one.
 */
function isMerge({ parentCounts, parentTrees, oidBytes }, row) {
    if (parentCounts[row] < 2)
        return false;
    for (let at = row * oidBytes; at < (row + 1) * oidBytes; at++)
        if (parentTrees[at] !== 0)
            return true;
    return false;
}

// EXTERNAL MODULE: ./lib/analyzers/devs/labels.js + 2 modules
var labels = __webpack_require__(37935);
;// CONCATENATED MODULE: ./lib/analyzers/devs/line-table.js
// Lines by pairs of dense numbers, such as a credit and a language: how many were added, removed and changed. An open-addressing hash
// over rows that stand in the order in which their pairs were first met.

/** A growing table of sums. */
class LineTable {
    firsts = new Uint32Array(64);
    seconds = new Uint32Array(64);
    added = new Float64Array(64);
    removed = new Float64Array(64);
    changed = new Float64Array(64);
    count = 0;
    /** A power of two long, at most half full: row + 1, or 0 for a free slot. */
    slots = new Uint32Array(128);
    /** Adds lines to a pair's; a pair without any line is a row, too. */
    add(first, second, added, removed, changed) {
        const row = this.rowOf(first, second);
        this.added[row] += added;
        this.removed[row] += removed;
        this.changed[row] += changed;
    }
    /** The rows; views that hold until the next `add`. */
    rows() {
        const { count } = this;
        return {
            firsts: this.firsts.subarray(0, count),
            seconds: this.seconds.subarray(0, count),
            added: this.added.subarray(0, count),
            removed: this.removed.subarray(0, count),
            changed: this.changed.subarray(0, count),
        };
    }
    /** Gives up room for rows that are not there. */
    compact() {
        this.load(this.rows());
    }
    /** Replaces the rows. */
    load(rows) {
        this.firsts = rows.firsts.slice();
        this.seconds = rows.seconds.slice();
        this.added = rows.added.slice();
        this.removed = rows.removed.slice();
        this.changed = rows.changed.slice();
        this.count = rows.firsts.length;
        this.rehash(2 ** Math.max(7, 33 - Math.clz32(this.count)));
    }
    rowOf(first, second) {
        const slot = this.slotOf(first, second);
        if (this.slots[slot] !== 0)
            return this.slots[slot] - 1;
        if (this.count === this.firsts.length)
            this.grow();
        this.firsts[this.count] = first;
        this.seconds[this.count] = second;
        this.slots[slot] = ++this.count;
        if (2 * this.count > this.slots.length)
            this.rehash(2 * this.slots.length);
        return this.count - 1;
    }
    grow() {
        this.firsts = (0,columns/* grownColumn */.w)(this.firsts, this.count + 1);
        this.seconds = (0,columns/* grownColumn */.w)(this.seconds, this.count + 1);
        this.added = (0,columns/* grownColumn */.w)(this.added, this.count + 1);
        this.removed = (0,columns/* grownColumn */.w)(this.removed, this.count + 1);
        this.changed = (0,columns/* grownColumn */.w)(this.changed, this.count + 1);
    }
    rehash(length) {
        this.slots = new Uint32Array(length);
        for (let row = 0; row < this.count; row++)
            this.slots[this.slotOf(this.firsts[row], this.seconds[row])] = row + 1;
    }
    /** The slot of a pair, or the free one where it belongs. */
    slotOf(first, second) {
        const mask = this.slots.length - 1;
        let slot = (Math.imul(first, 0x9e3779b1) ^ Math.imul(second + 0x7f4a7c15, 0x85ebca6b)) >>> 7;
        for (slot &= mask; this.slots[slot] !== 0; slot = (slot + 1) & mask) {
            const row = this.slots[slot] - 1;
            if (this.firsts[row] === first && this.seconds[row] === second)
                break;
        }
        return slot;
    }
}

;// CONCATENATED MODULE: ./lib/analyzers/devs/bus-factor.js
// On how few people something rests: the fewest who together made at least half of it, which CHAOSS calls the contributor absence factor
// (chaoss.community, "Contributor Absence Factor"). Bots, and people left out of the list, are nobody who can be missed: they do not count,
// neither as people nor in the whole.


/** From which share of the first person on, in per cent, the risk is so high. */
const RISKS = [
    ['CRITICAL', 90],
    ['HIGH', 80],
    ['MEDIUM', 60],
    ['LOW', 0],
];
/** The levels, the worst first. */
const riskLevels = RISKS.map(([level]) => level);
/** Half of a sum of shares, which are rounded to a millionth. */
const HALF = 0.5;
const ROUNDING = 1e-6;
/** The bus factor of what people made, given as amounts by person; undefined if nobody made anything. */
function busFactor(made, { people }) {
    const ranked = [...made]
        .map(([id, amount]) => ({ id, amount: (0,sparse_matrix/* rounded */.Wf)(amount) }))
        .filter(({ id, amount }) => id !== people_table/* LEFT_OUT */.Pk && !people[id].isBot && amount > 0)
        .sort((a, b) => b.amount - a.amount || a.id - b.id);
    const whole = ranked.reduce((sum, { amount }) => sum + amount, 0);
    const [first, second] = ranked;
    if (first === undefined)
        return undefined;
    let together = 0;
    const enough = ranked.findIndex(({ amount }) => (together += amount) >= whole * HALF - ROUNDING);
    const percentage = ({ amount }) => (100 * amount) / whole;
    return {
        bus_factor: enough + 1,
        total_contributors: ranked.length,
        primary_dev_id: first.id,
        primary_dev_name: people[first.id].name,
        primary_percentage: percentage(first),
        secondary_dev_id: second?.id ?? null,
        secondary_dev_name: second === undefined ? null : people[second.id].name,
        secondary_percentage: second === undefined ? null : percentage(second),
        risk_level: riskOf(percentage(first)),
    };
}
function riskOf(percentage) {
    return RISKS.find(([, least]) => percentage >= least)?.[0] ?? 'LOW';
}

;// CONCATENATED MODULE: ./lib/analyzers/devs/shares.js
// Lines by what they are counted by (a language, a directory), as a whole and by person. The whole is what there is, whoever has it: with
// `--co-authors all` people together have more.


/** How much was done: every line that came, went or changed counts once. */
function contributionOf({ added, removed, changed }) {
    return added + removed + changed;
}
/** Contributions by person. */
function contributions(people) {
    return new Map([...people].map(([person, lines]) => [person, contributionOf(lines)]));
}
/** A table by credits and something else, by that something. */
function shareOut(table, people) {
    const { firsts, seconds, added, removed, changed } = table.rows();
    const shared = new Map();
    for (let row = 0; row < firsts.length; row++) {
        const lines = { added: added[row], removed: removed[row], changed: changed[row] };
        const of = entryOf(shared, seconds[row], () => ({ whole: none(), people: new Map() }));
        addTo(of.whole, lines, 1);
        const { people: members, part } = (0,people_table/* membersOf */.lS)(people, firsts[row]);
        for (const person of members)
            addTo(entryOf(of.people, person, none), lines, part);
    }
    return shared;
}
/** The sum of lines by person over everything they are counted by. */
function sumOfShares(shared) {
    const sum = { whole: none(), people: new Map() };
    for (const { whole, people } of shared.values()) {
        addTo(sum.whole, whole, 1);
        for (const [person, lines] of people)
            addTo(entryOf(sum.people, person, none), lines, 1);
    }
    return sum;
}
/** Parts of lines to a millionth. */
function roundedLines({ added, removed, changed }) {
    return { added: (0,sparse_matrix/* rounded */.Wf)(added), removed: (0,sparse_matrix/* rounded */.Wf)(removed), changed: (0,sparse_matrix/* rounded */.Wf)(changed) };
}
function none() {
    return { added: 0, removed: 0, changed: 0 };
}
function addTo(sum, { added, removed, changed }, part) {
    sum.added += added * part;
    sum.removed += removed * part;
    sum.changed += changed * part;
}
function entryOf(map, key, make) {
    let entry = map.get(key);
    if (entry === undefined)
        map.set(key, (entry = make()));
    return entry;
}

;// CONCATENATED MODULE: ./lib/analyzers/devs/developers.js
// What devs reports of each person: commits, lines, languages, and when they were at work.



/** When everybody was at work, by person; `LEFT_OUT` for all people left out. */
function presences({ rows, columns, counts }, people) {
    const sums = new Map();
    for (let i = 0; i < rows.length; i++) {
        const { people: members, part } = (0,people_table/* membersOf */.lS)(people, rows[i]);
        for (const person of members) {
            let sum = sums.get(person);
            if (sum === undefined)
                sums.set(person, (sum = { commits: 0, ticks: new Set() }));
            sum.commits += counts[i] * part;
            sum.ticks.add(columns[i]);
        }
    }
    return new Map([...sums].map(([person, { commits, ticks }]) => {
        let firstTick = Infinity;
        let lastTick = 0;
        for (const tick of ticks) {
            firstTick = Math.min(firstTick, tick);
            lastTick = Math.max(lastTick, tick);
        }
        return [person, { commits: (0,sparse_matrix/* rounded */.Wf)(commits), ticks, firstTick, lastTick }];
    }));
}
/** Everybody with a commit, by commits, the most first; those of equal commits by number. */
function developers_developersOf(present, byLanguage, languages, people) {
    const wrote = new Map();
    let everything = 0;
    for (const [language, shared] of byLanguage) {
        const name = Buffer.from(languages.path(language)).toString('utf8');
        for (const [person, lines] of shared.people) {
            let sum = wrote.get(person);
            if (sum === undefined)
                wrote.set(person, (sum = { whole: none(), languages: new Map() }));
            sum.whole.added += lines.added;
            sum.whole.removed += lines.removed;
            sum.whole.changed += lines.changed;
            sum.languages.set(name, lines);
            everything += contributionOf(lines);
        }
    }
    return [...present]
        .filter(([id]) => id !== people_table/* LEFT_OUT */.Pk)
        .sort(([a, { commits: ofA }], [b, { commits: ofB }]) => ofB - ofA || a - b)
        .map(([id, { commits, ticks, firstTick, lastTick }]) => {
        const { added, removed, changed } = roundedLines(wrote.get(id)?.whole ?? none());
        const contribution = (0,sparse_matrix/* rounded */.Wf)(added + removed + changed);
        return {
            id,
            name: people.people[id].name,
            is_bot: people.people[id].isBot,
            commits,
            lines_added: added,
            lines_removed: removed,
            lines_changed: changed,
            net_lines: (0,sparse_matrix/* rounded */.Wf)(added - removed),
            contribution,
            contribution_percentage: everything === 0 ? 0 : (100 * contribution) / everything,
            languages: sortedLanguages(wrote.get(id)?.languages ?? new Map()),
            first_tick: firstTick,
            last_tick: lastTick,
            active_ticks: ticks.size,
        };
    });
}
/** By contribution, the largest first, then by name. */
function sortedLanguages(languages) {
    const sorted = [...languages].sort(([a, ofA], [b, ofB]) => contributionOf(ofB) - contributionOf(ofA) || (a < b ? -1 : 1));
    return Object.fromEntries(sorted.map(([name, lines]) => [name, roundedLines(lines)]));
}

;// CONCATENATED MODULE: ./lib/analyzers/devs/groups.js
// What devs reports of each language and each top-level directory: their lines, whose they are, and on how few people they rest.



/** The groups of a table; `people` is undefined if nobody is to be told of. */
function groupsOf(shared, table, people) {
    const groups = [...shared].map(([id, lines]) => ({ bytes: table.path(id).slice(), lines }));
    groups.sort((a, b) => contributionOf(b.lines.whole) - contributionOf(a.lines.whole) || Buffer.compare(a.bytes, b.bytes));
    const names = groups.map(({ bytes }) => Buffer.from(bytes).toString('utf8'));
    const risks = people === undefined
        ? []
        : groups.flatMap(({ lines }, at) => {
            const factor = busFactor(contributions(lines.people), people);
            return factor === undefined ? [] : [{ name: names[at], ...factor }];
        });
    const rank = ({ risk_level }) => riskLevels.indexOf(risk_level);
    return {
        names,
        lines: groups.map(({ lines }) => linesOf(lines, people !== undefined)),
        // A stable sort: within a level the largest come first.
        risks: risks.sort((a, b) => rank(a) - rank(b)),
    };
}
function linesOf({ whole, people }, withPeople) {
    return {
        total_lines: whole.added,
        lines_removed: whole.removed,
        lines_changed: whole.changed,
        total_contribution: contributionOf(whole),
        ...(withPeople && { contributors: groups_byPerson(contributions(people)) }),
    };
}
/** Numbers by person as an object, by ascending number; -1, if it is there, is the last. */
function groups_byPerson(numbers) {
    return Object.fromEntries([...numbers].sort(([a], [b]) => a - b).map(([id, number]) => [String(id), (0,sparse_matrix/* rounded */.Wf)(number)]));
}

;// CONCATENATED MODULE: ./lib/analyzers/devs/result.js
// What devs reports, put together. Pure; field names are those of the report. What names or counts people is there only if people are told of.






const ACTIVE_DAYS = 90;
/** Puts together the result. */
function devsResult(state, table, options) {
    const { startTime = 0, lastTick, byLanguage, byDirectory, languages, directories } = state;
    const people = options.people ? table : undefined;
    const tickSeconds = options.tickSizeHours * 3600;
    const date = (tick) => dayOrInstant(ticksAfter(startTime, tick, tickSeconds), tickSeconds);
    const activity = state.activity.save();
    const ofLanguages = shareOut(byLanguage, table);
    const sum = sumOfShares(ofLanguages);
    const language = groupsOf(ofLanguages, languages, people);
    const directory = groupsOf(shareOut(byDirectory, table), directories, people);
    const present = people && presences(activity, people);
    return {
        aggregate: {
            total_commits: state.commits,
            merge_commits: state.merges,
            empty_commits: state.empty,
            total_lines_added: sum.whole.added,
            total_lines_removed: sum.whole.removed,
            total_lines_changed: sum.whole.changed,
            analysis_period_ticks: lastTick,
            total_languages: language.names.length,
            total_directories: directory.names.length,
            ...(people && present && totalsOf(people, present, sum, lastTick - (ACTIVE_DAYS * 24) / options.tickSizeHours)),
        },
        tick_size_seconds: tickSeconds,
        start_time_seconds: state.startTime ?? null,
        ...(people && present && { developers: developers_developersOf(present, ofLanguages, languages, people) }),
        languages: language.names.map((name, at) => ({ name, ...language.lines[at] })),
        directories: directory.names.map((path, at) => ({ path, ...directory.lines[at] })),
        ...(people && {
            project_busfactor: busFactor(contributions(sum.people), people) ?? null,
            busfactor: language.risks.map(({ name, ...factor }) => ({ language: name, ...factor })),
            directory_busfactor: directory.risks.map(({ name, ...factor }) => ({ directory: name, ...factor })),
        }),
        activity: activityOf(activity, people, date),
        churn: churnOf(state.byTick, date),
    };
}
function totalsOf(table, present, sum, activeFrom) {
    const everybody = [...present].filter(([id]) => id >= 0);
    const developers = everybody.filter(([id]) => !table.people[id].isBot);
    const commits = new Map([...present].map(([id, presence]) => [id, presence.commits]));
    return {
        total_developers: developers.length,
        total_bots: everybody.length - developers.length,
        active_developers: developers.filter(([, { lastTick }]) => lastTick >= activeFrom).length,
        project_bus_factor: busFactor(contributions(sum.people), table)?.bus_factor ?? 0,
        project_commit_bus_factor: busFactor(commits, table)?.bus_factor ?? 0,
    };
}
/** Ticks with a commit, ascending. */
function activityOf({ rows, columns, counts }, people, date) {
    const ticks = new Map();
    for (let i = 0; i < rows.length; i++) {
        let tick = ticks.get(columns[i]);
        if (tick === undefined)
            ticks.set(columns[i], (tick = { commits: 0, byPerson: new Map() }));
        tick.commits += counts[i];
        if (people === undefined)
            continue;
        const { people: members, part } = (0,people_table/* membersOf */.lS)(people, rows[i]);
        for (const person of members)
            tick.byPerson.set(person, (tick.byPerson.get(person) ?? 0) + counts[i] * part);
    }
    return [...ticks]
        .sort(([a], [b]) => a - b)
        .map(([tick, { commits, byPerson: numbers }]) => ({
        tick,
        date: date(tick),
        total_commits: commits,
        ...(people && { by_developer: groups_byPerson(numbers) }),
    }));
}
/** Ticks in which a line came, went or changed, ascending. */
function churnOf(byTick, date) {
    const { firsts, added, removed, changed } = byTick.rows();
    return Array.from(firsts, (tick, row) => ({
        tick,
        date: date(tick),
        lines_added: added[row],
        lines_removed: removed[row],
        lines_changed: changed[row],
        net_change: added[row] - removed[row],
    })).sort((a, b) => a.tick - b.tick);
}

;// CONCATENATED MODULE: ./lib/analyzers/devs/devs.js
// Devs: who committed what, when, in which languages and directories, and on how few people each of them rests.
//
// Everything is booked under the commit's credit (history/people-table.ts); who a credit is, is asked when the result is made. A commit counts
// if it changes a file that counts. A merge is a change of the main line like others: its lines are the merger's.
//
// State grows with what there is to tell: a number for each day on which somebody committed, at most one a commit, and a row for each
// language and directory that somebody wrote in.








/** The analyzer. */
class Devs {
    options;
    id = 'devs';
    needs = { hunks: true, renames: true };
    labels = new labels/* LabelTables */.Wg();
    /** Commits by credit and tick. */
    activity = new PairCounts();
    /** Lines by credit and language, by credit and directory, and by tick (the second number is 0). */
    byLanguage = new LineTable();
    byDirectory = new LineTable();
    byTick = new LineTable();
    startTime;
    lastTick = 0;
    commits = 0;
    merges = 0;
    /** Commits without a change that counts, counted or not. */
    empty = 0;
    constructor(options) {
        this.options = options;
    }
    consume(batch, startsWithState = false) {
        const { commits, changes } = batch;
        if (commits.committerTimes.length > 0)
            this.startTime ??= midnightBefore(commits.committerTimes[0]);
        const labelsOf = this.labels.of(batch);
        let row = 0;
        for (let commit = 0; commit < commits.ticks.length; commit++) {
            const from = row;
            while (row < changes.commits.length && changes.commits[row] === commit)
                row++;
            if (commit === 0 && startsWithState)
                continue;
            this.lastTick = Math.max(this.lastTick, commits.ticks[commit]);
            if (row === from)
                this.empty++;
            if (row === from && !this.options.emptyCommits)
                continue;
            this.count(batch, commit);
            for (let change = from; change < row; change++)
                this.countLines(batch, commit, change, labelsOf);
        }
    }
    compact() {
        this.byLanguage.compact();
        this.byDirectory.compact();
        this.byTick.compact();
    }
    save() {
        const { rows: activityCredits, columns: activityTicks, counts: activityCommits } = this.activity.save();
        const languages = this.labels.languages.save();
        const directories = this.labels.directories.save();
        return {
            startTime: Float64Array.from(this.startTime === undefined ? [] : [this.startTime]),
            totals: Uint32Array.of(this.lastTick, this.commits, this.merges, this.empty),
            languageBytes: languages.bytes,
            languageEnds: languages.ends,
            directoryBytes: directories.bytes,
            directoryEnds: directories.ends,
            activityCredits,
            activityTicks,
            activityCommits,
            ...named('language', this.byLanguage),
            ...named('directory', this.byDirectory),
            ...named('tick', this.byTick),
        };
    }
    load(state) {
        const column = (name) => state[name];
        this.startTime = state['startTime'].at(0);
        [this.lastTick, this.commits, this.merges, this.empty] = state['totals'];
        this.labels.languages.load({ bytes: column('languageBytes'), ends: column('languageEnds') });
        this.labels.directories.load({ bytes: column('directoryBytes'), ends: column('directoryEnds') });
        this.activity.load({
            rows: column('activityCredits'),
            columns: column('activityTicks'),
            counts: column('activityCommits'),
        });
        for (const [name, table] of [
            ['language', this.byLanguage],
            ['directory', this.byDirectory],
            ['tick', this.byTick],
        ]) {
            table.load({
                firsts: column(`${name}Firsts`),
                seconds: column(`${name}Seconds`),
                added: column(`${name}Added`),
                removed: column(`${name}Removed`),
                changed: column(`${name}Changed`),
            });
        }
    }
    result(people = people_table/* nobody */.eP) {
        const { startTime, lastTick, commits, merges, empty, activity, byLanguage, byDirectory, byTick } = this;
        const { languages, directories } = this.labels;
        const counts = { commits, merges, empty };
        const tables = { languages, directories, byLanguage, byDirectory, byTick, activity };
        return devsResult({ startTime, lastTick, ...counts, ...tables }, people, this.options);
    }
    count({ commits }, commit) {
        this.commits++;
        if (isMerge(commits, commit))
            this.merges++;
        this.activity.add(commits.authors[commit], commits.ticks[commit], 1);
    }
    countLines(batch, commit, change, labelsOf) {
        const { commits, changes } = batch;
        if (!hasLines(batch, change))
            return;
        const changed = changedLines(batch, change);
        const added = changes.added[change] - changed;
        const removed = changes.removed[change] - changed;
        if (added + removed + changed === 0)
            return;
        const credit = commits.authors[commit];
        const { language, directory } = labelsOf(changes.newPaths[change]);
        this.byLanguage.add(credit, language, added, removed, changed);
        this.byDirectory.add(credit, directory, added, removed, changed);
        this.byTick.add(commits.ticks[commit], 0, added, removed, changed);
    }
}
/** A table's rows under names of their own. */
function named(name, table) {
    const { firsts, seconds, added, removed, changed } = table.rows();
    return {
        [`${name}Firsts`]: firsts.slice(),
        [`${name}Seconds`]: seconds.slice(),
        [`${name}Added`]: added.slice(),
        [`${name}Removed`]: removed.slice(),
        [`${name}Changed`]: changed.slice(),
    };
}

;// CONCATENATED MODULE: ./lib/analyzers/registry.js
// The analyzers there are. A new one is a folder and an entry here; names on the command line, in reports and in checkpoints
// are the ids of this list, which is sorted by id.




const registry = [
    {
        id: 'burndown',
        summary: 'how many lines of each period are alive at each later time',
        people: false,
        create: (options) => new Burndown(options),
    },
    {
        id: 'couples',
        summary: 'which files change together, and which people change the same files',
        people: true,
        create: (options) => new Couples(options),
    },
    {
        id: 'devs',
        summary: 'who committed what, in which languages and directories, and on how few people each rests',
        people: true,
        create: (options) => new Devs(options),
    },
    {
        id: 'file-history',
        summary: 'who changed each file, how often and by how much',
        people: true,
        create: (options) => new FileHistory(options),
    },
];


/***/ }),

/***/ 81381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $j: () => (/* binding */ formatByteSize),
/* harmony export */   D6: () => (/* binding */ MIB),
/* harmony export */   nS: () => (/* binding */ parseByteSize)
/* harmony export */ });
// Sizes in bytes as people write them, by the rules of the Go package go-humanize: a number, a blank if one likes, and a unit in
// either case. kB, MB, … count in thousands, KiB, MiB, … in 1,024s; `k`, `m`, `g` alone are thousands, `ki`, `mi`, `gi` 1,024s.
const KIB = 1024;
const MIB = 1024 * KIB;
const SI = 1000;
const powers = ['k', 'm', 'g', 't', 'p', 'e'];
/** Bytes of a unit in lower case; undefined for what is none. */
function bytesOf(unit) {
    if (unit === '' || unit === 'b')
        return 1;
    const power = powers.indexOf(unit[0]) + 1;
    if (power === 0)
        return undefined;
    if (/^.b?$/.test(unit))
        return SI ** power;
    return /^.ib?$/.test(unit) ? KIB ** power : undefined;
}
/**
 * Reads a size: `256MiB`, `1GiB`, `500MB`, `1.5 GB`, `1,024`; a fraction of a byte is dropped. Zero is a size; callers that need more say so.
 */
function parseByteSize(text) {
    const [, sign, digits, unit] = /^\s*([+-]?)([0-9][0-9,]*\.?[0-9]*|\.[0-9]+)\s*([A-Za-z]*)\s*$/.exec(text) ?? [];
    if (digits === undefined)
        return 'no number';
    if (sign === '-')
        return 'negative';
    const factor = bytesOf(unit.toLowerCase());
    if (factor === undefined)
        return 'unknown unit';
    const bytes = Math.floor(Number(digits.replaceAll(',', '')) * factor);
    return Number.isSafeInteger(bytes) ? bytes : 'too large';
}
/** A size for a reader, in 1,024s: `90 MiB`, `1.5 GiB`; to one digit below ten. */
function formatByteSize(bytes) {
    if (bytes < KIB)
        return `${bytes} B`;
    const power = Math.min(powers.length, Math.floor(Math.log(bytes) / Math.log(KIB)));
    const value = bytes / KIB ** power;
    if (Math.round(value) === KIB && power < powers.length)
        return formatByteSize(KIB ** (power + 1));
    const digits = value < 10 ? String(Math.round(value * 10) / 10) : String(Math.round(value));
    return `${digits} ${powers[power - 1].toUpperCase()}iB`;
}


/***/ }),

/***/ 45622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ transferList),
/* harmony export */   w: () => (/* binding */ grownColumn)
/* harmony export */ });
// The one carrier of data: named typed arrays of equal meaning per row. A batch of changes, an analyzer's state and a
// checkpoint section are all columns, so what a worker transfers is what an analyzer reads and what a checkpoint holds.
/** The buffers of some columns, for `postMessage(…, transferList)`; a buffer that several columns share is listed once. */
function transferList(...groups) {
    const buffers = new Set();
    for (const group of groups) {
        for (const column of Object.values(group)) {
            if (ArrayBuffer.isView(column) && column.buffer instanceof ArrayBuffer)
                buffers.add(column.buffer);
        }
    }
    return [...buffers];
}
/** A longer copy of a column, at least `length` long and half as long again as it was. */
function grownColumn(column, length) {
    const Kind = column.constructor;
    const longer = new Kind(Math.max(length, column.length + (column.length >> 1), 64));
    longer.set(column);
    return longer;
}


/***/ }),

/***/ 34764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ release),
/* harmony export */   l: () => (/* binding */ regrown)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45622);
// Gives the memory of columns back at once. Node frees a buffer when its garbage collector comes around, and with few objects made it
// rarely does: tens of megabytes of spent buffers pile up. A buffer transferred to a message port whose other end is closed is
// dropped there and then, in every Node.


let drop;
function dropPort() {
    const { port1, port2 } = new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.MessageChannel();
    port2.close();
    port1.unref();
    return port1;
}
/** A longer copy of a column, as `grownColumn` makes it; the column itself is empty after it. */
function regrown(column, length) {
    const longer = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .grownColumn */ .w)(column, length);
    release({ column });
    return longer;
}
/** Frees the buffers of columns; the columns, and whatever else looks into these buffers, are empty after it. */
function release(...groups) {
    drop ??= dropPort();
    const buffers = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .transferList */ .M)(...groups).filter((buffer) => buffer.byteLength > 0);
    if (buffers.length > 0)
        drop.postMessage(null, buffers);
}


/***/ }),

/***/ 90316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ChangeKind),
/* harmony export */   F: () => (/* binding */ ChangeFlag)
/* harmony export */ });
// What flows from the workers to the analyzers: what a run of neighbouring commits changed, as columns.
//
//   commits   one row a commit, in history order (oldest first)
//   changes   one row a changed file, sorted by commit, then by path bytes (new path; old path of a deletion)
//   hunks     one row a hunk, sorted by change, then by position; hunks of change i are [hunkEnds[i-1], hunkEnds[i])
//   paths     the path table of this batch; rows of `changes` name its entries; raw bytes as git has them
//
// Laws: hunks of one change do not touch or overlap; applying them to `oldLines` lines gives `newLines` lines. A side that has
// no lines of text (absent, binary, submodule, missing, too large) has 0 lines, and `flags` says why. So text turning
// binary is one hunk that removes every line, and an analyzer that follows hunks needs no special case.
/** How a file changed. A rename may also change content; a change of type (file to symlink) is a modification. */
const ChangeKind = { added: 1, deleted: 2, modified: 3, renamed: 4 };
/** Bits of `ChangeColumns.flags`: why a side that exists has no lines of text. */
const ChangeFlag = {
    oldBinary: 1,
    newBinary: 2,
    oldMissing: 4,
    newMissing: 8,
    oldTooLarge: 16,
    newTooLarge: 32,
    oldSubmodule: 64,
    newSubmodule: 128,
};


/***/ }),

/***/ 6847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  badOption: () => (/* binding */ badOption),
  coAuthorRules: () => (/* binding */ coAuthorRules),
  objectReaders: () => (/* binding */ objectReaders),
  reportedOptions: () => (/* binding */ reportedOptions),
  resolveOptions: () => (/* binding */ resolveOptions),
  shallowRefused: () => (/* binding */ shallowRefused),
  stateOptions: () => (/* binding */ stateOptions)
});

// EXTERNAL MODULE: ./lib/analyzers/registry.js + 33 modules
var registry = __webpack_require__(97853);
// EXTERNAL MODULE: ./lib/base/byte-size.js
var byte_size = __webpack_require__(81381);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/git/glob.js
var glob = __webpack_require__(97096);
// EXTERNAL MODULE: ./lib/git/ignore-patterns.js
var ignore_patterns = __webpack_require__(74554);
// EXTERNAL MODULE: ./lib/history/window.js
var history_window = __webpack_require__(70374);
;// CONCATENATED MODULE: ./lib/engine/people-options.js
// The options that say who is who, and whether and how people are told of. They have an effect only where something that is chosen asks for
// people, and people are wanted.


/** Refuses options without an effect: `user-bad-option`. `asksForPeople`: something that is chosen does. */
function refuseIdlePeopleOptions(raw, asksForPeople) {
    const isWanted = raw.people !== false;
    if (isWanted && asksForPeople)
        return;
    const idle = [
        raw.burndownPeople === true && '--burndown-people',
        raw.peopleDict !== undefined && '--people-dict',
        raw.excludeBots === true && '--exclude-bots',
        raw.coAuthors !== undefined && '--co-authors',
        raw.mailmap === false && '--no-mailmap',
        raw.anonymize === true && '--anonymize',
    ].find((option) => option !== false);
    if (idle === undefined)
        return;
    if (!isWanted) {
        throw new errors/* CodefangError */.UD('user-bad-option', `option ${idle} has no effect with --no-people`, {
            hint: 'give one of the two',
        });
    }
    const ids = registry/* registry */.u.filter(({ people }) => people).map(({ id }) => id);
    throw new errors/* CodefangError */.UD('user-bad-option', `option ${idle} has no effect: nothing that is chosen asks for people`, {
        hint: `give --burndown-people too, choose an analyzer of people (${ids.join(', ')}), or leave it out`,
    });
}

;// CONCATENATED MODULE: ./lib/engine/options.js
// Options as a person gives them, and as the engine takes them. All are checked here, in one place, whichever door they
// came through: every value is read or refused, none is ignored, and an error names option, value and accepted form.







/** Who has the lines of a commit with co-authors: its author alone, all of them in equal parts, or each of them in whole. */
const coAuthorRules = ['author', 'split', 'all'];
/** The object readers, and `auto` that picks one. */
const objectReaders = ['auto', 'pack', 'git', 'libgit2'];
/** The largest band, sample or tick that is accepted. */
const MOST_TICKS = 1_000_000;
const MOST_HOURS = 24 * 366;
const MOST_WORKERS = 64;
const MOST_BATCHES = 4096;
const MOST_COMMITS = 1_000_000;
const MOST_DIFFS = 10_000_000;
const MOST_FILES = 1_000_000;
const MOST_ROWS = 1_000_000;
/** Rows of each list in a report: what is worth a look, and keeps a report small. */
const LISTED_ROWS = 200;
/** Checks options and fills in defaults. Throws `user-bad-option` or `user-unknown-analyzer`. */
function resolveOptions(raw) {
    const analyzers = chosenAnalyzers(raw.analyzers);
    const asksForPeople = raw.burndownPeople === true || registry/* registry */.u.some(({ id, people }) => people && analyzers.includes(id));
    refuseIdlePeopleOptions(raw, asksForPeople);
    return Object.freeze({
        path: options_text('path', raw.path, '.'),
        analyzers: Object.freeze(analyzers),
        granularity: wholeNumber('granularity', raw.granularity, 30, MOST_TICKS, 'a whole number of ticks from 1'),
        sampling: wholeNumber('sampling', raw.sampling, 30, MOST_TICKS, 'a whole number of ticks from 1'),
        tickSizeHours: wholeNumber('tick-size', raw.tickSize, 24, MOST_HOURS, 'whole hours such as 24 or 24h', 'h'),
        revision: options_text('revision', raw.revision, 'HEAD'),
        order: onlyTrue('first-parent', raw.firstParent),
        objectReader: oneOf('object-reader', raw.objectReader, objectReaders),
        failOnMissing: raw.failOnMissing ?? false,
        allowShallow: raw.allowShallow ?? false,
        renames: raw.renames ?? true,
        renameThreshold: wholeNumber('rename-threshold', raw.renameThreshold, 50, 100, 'per cent from 1 to 100', '%'),
        trackFiles: raw.burndownFiles ?? false,
        trackPeople: raw.burndownPeople ?? false,
        people: raw.people !== false && asksForPeople,
        anonymize: raw.anonymize ?? false,
        ...couplesOptions(raw),
        listLimit: raw.listLimit === 'all'
            ? Infinity
            : wholeNumber('list-limit', raw.listLimit, LISTED_ROWS, MOST_ROWS, "a whole number of rows from 1, or 'all',"),
        emptyCommits: onlyWith('devs', analyzers, 'empty-commits', raw.emptyCommits) ?? false,
        mailmap: raw.mailmap ?? true,
        peopleDict: raw.peopleDict === undefined ? undefined : options_text('people-dict', raw.peopleDict, ''),
        excludeBots: raw.excludeBots ?? false,
        coAuthors: oneOf('co-authors', raw.coAuthors, coAuthorRules),
        include: patterns('include', raw.include),
        exclude: patterns('exclude', raw.exclude),
        defaultExcludes: raw.defaultExcludes ?? true,
        attributes: raw.attributes ?? true,
        since: instant('since', raw.since),
        until: instant('until', raw.until),
        ignoreRevs: raw.ignoreRevs ?? true,
        ignoreRevsFiles: listed(raw.ignoreRevsFile).map((file) => options_text('ignore-revs-file', file, '')),
        memoryBudgetBytes: raw.memoryBudget === 'auto' ? undefined : byteSize('memory-budget', raw.memoryBudget),
        knobs: givenKnobs(raw),
        checkpoint: raw.checkpoint ?? true,
        checkpointDir: raw.checkpointDir === undefined ? undefined : options_text('checkpoint-dir', raw.checkpointDir, ''),
        resume: raw.resume ?? true,
        clearCheckpoint: raw.clearCheckpoint ?? false,
        profile: raw.profile === undefined ? undefined : options_text('profile', raw.profile, ''),
    });
}
/** The thresholds are code-maat's. */
function couplesOptions(raw) {
    const { couplesMaxChangeset, couplesMinRevs, couplesMinShared, couplesMinCoupling } = raw;
    const commits = 'a whole number of commits from 1';
    return {
        couplesMaxChangeset: wholeNumber('couples-max-changeset', couplesMaxChangeset, 30, MOST_FILES, 'a whole number of files from 1'),
        couplesMinRevs: wholeNumber('couples-min-revs', couplesMinRevs, 5, MOST_COMMITS, commits),
        couplesMinShared: wholeNumber('couples-min-shared', couplesMinShared, 5, MOST_COMMITS, commits),
        couplesMinCoupling: wholeNumber('couples-min-coupling', couplesMinCoupling, 30, 100, 'per cent from 1 to 100', '%'),
    };
}
function givenKnobs(raw) {
    const count = (option, value, most, what) => value === undefined ? undefined : wholeNumber(option, value, 1, most, `a whole number of ${what} from 1`);
    return Object.freeze({
        workers: count('workers', raw.workers, MOST_WORKERS, 'threads'),
        bufferSize: count('buffer-size', raw.bufferSize, MOST_BATCHES, 'batches'),
        commitBatchSize: count('commit-batch-size', raw.commitBatchSize, MOST_COMMITS, 'commits'),
        blobCacheBytes: byteSize('blob-cache-size', raw.blobCacheSize),
        diffCacheEntries: count('diff-cache-size', raw.diffCacheSize, MOST_DIFFS, 'diffs'),
        blobArenaBytes: byteSize('blob-arena-size', raw.blobArenaSize),
        chunkCommits: raw.chunkSize === 'all' ? Infinity : count('chunk-size', raw.chunkSize, MOST_COMMITS, "commits, or 'all',"),
    });
}
const sizeFaults = {
    'no number': 'it has no number',
    negative: 'it is negative',
    'unknown unit': 'its unit is unknown',
    'too large': 'it is too large for this program',
};
function byteSize(option, value) {
    if (value === undefined)
        return undefined;
    const bytes = (0,byte_size/* parseByteSize */.nS)(String(value));
    if (typeof bytes === 'number' && bytes > 0)
        return bytes;
    const fault = typeof bytes === 'number' ? 'it is nothing' : sizeFaults[bytes];
    throw new errors/* CodefangError */.UD('user-bad-option', `option --${option} does not take '${String(value)}': ${fault}`, {
        hint: `give a size such as ${(0,byte_size/* formatByteSize */.$j)(256 << 20).replace(' ', '')}, 1GiB or 500MB`,
    });
}
/** The options that shape results, under the names they have in reports. */
function reportedOptions(options) {
    const { granularity, sampling, tickSizeHours, renames, renameThreshold, trackFiles, trackPeople, people } = options;
    return {
        granularity,
        sampling,
        tick_size_hours: tickSizeHours,
        renames,
        rename_threshold: renameThreshold,
        burndown_files: trackFiles,
        burndown_people: trackPeople,
        people,
        ...(people && {
            mailmap: options.mailmap,
            people_dict: options.peopleDict !== undefined,
            exclude_bots: options.excludeBots,
            co_authors: options.coAuthors,
            anonymize: options.anonymize,
        }),
        ...(options.analyzers.includes('couples') && {
            couples_max_changeset: options.couplesMaxChangeset,
            couples_min_revs: options.couplesMinRevs,
            couples_min_shared: options.couplesMinShared,
            couples_min_coupling: options.couplesMinCoupling,
        }),
        list_limit: Number.isFinite(options.listLimit) ? options.listLimit : 'all',
        ...(options.analyzers.includes('devs') && { empty_commits: options.emptyCommits }),
        include: options.include,
        exclude: options.exclude,
        default_excludes: options.defaultExcludes,
        attributes: options.attributes,
        since: options.since ?? null,
        until: options.until ?? null,
        ignore_revs: options.ignoreRevs,
    };
}
/** Options that choose among what is known, and shape no state. */
const ofResults = new Set([
    'anonymize',
    'couples_min_revs',
    'couples_min_shared',
    'couples_min_coupling',
    'list_limit',
]);
/** The options that shape a run's state, under the names they have in reports: of one state there may be several results. */
function stateOptions(options) {
    return Object.fromEntries(Object.entries(reportedOptions(options)).filter(([name]) => !ofResults.has(name)));
}
/** The error of a shallow repository when `allowShallow` is not given. */
function shallowRefused(repository) {
    return new errors/* CodefangError */.UD('user-shallow', `${repository} is a shallow clone: the older part of its history is not here`, {
        hint: 'get the rest with git fetch --unshallow (in a workflow: actions/checkout with fetch-depth: 0), ' +
            'or give --allow-shallow to read what is here',
    });
}
/** The error of a value that an option does not take. */
function badOption(option, value, accepted) {
    return new errors/* CodefangError */.UD('user-bad-option', `option --${option} does not take '${String(value)}'`, {
        hint: `give ${accepted}`,
    });
}
function options_text(option, value, fallback) {
    if (value === undefined)
        return fallback;
    if (value === '' || value.includes('\0'))
        throw badOption(option, value, 'a text that is not empty');
    return value;
}
function listed(value) {
    return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}
function patterns(option, value) {
    for (const pattern of listed(value)) {
        if (/[\0\n\r]/.test(pattern) || !(0,ignore_patterns/* isPattern */.P)((0,glob/* byteText */.aC)(pattern))) {
            throw badOption(option, pattern, "a pattern in the manner of .gitignore, such as '*.min.js', 'docs/' or '!docs/ours/'");
        }
    }
    return Object.freeze([...listed(value)]);
}
function instant(option, value) {
    if (value === undefined)
        return undefined;
    if ((0,history_window/* parseInstant */.nV)(value.trim(), option === 'until') === undefined)
        throw badOption(option, value, history_window/* instantForms */.F);
    return value.trim();
}
function wholeNumber(option, value, fallback, most, accepted, unit = '') {
    if (value === undefined)
        return fallback;
    let digits = String(value).trim();
    if (unit !== '' && digits.endsWith(unit))
        digits = digits.slice(0, -unit.length);
    const number = /^[0-9]{1,9}$/.test(digits) ? Number(digits) : 0;
    if (number < 1 || number > most)
        throw badOption(option, value, `${accepted}, at most ${most}`);
    return number;
}
function oneOf(option, value, choices) {
    if (value === undefined)
        return choices[0];
    const found = choices.find((choice) => choice === value);
    if (found === undefined)
        throw badOption(option, value, `one of ${choices.join(', ')}`);
    return found;
}
/** An option of one analyzer; it has no effect when that is not chosen. */
function onlyWith(analyzer, chosen, option, value) {
    if (value === undefined || value === false || chosen.includes(analyzer))
        return value;
    throw new errors/* CodefangError */.UD('user-bad-option', `option --${option} has no effect without the analyzer ${analyzer}`, {
        hint: `give --analyzers ${[...chosen, analyzer].join()}, or leave it out`,
    });
}
function onlyTrue(option, value) {
    if (value === false)
        throw badOption(option, value, 'true: other orders of commits are not available');
    return 'first-parent';
}
function chosenAnalyzers(value) {
    const known = registry/* registry */.u.map((entry) => entry.id);
    if (value === undefined)
        return known;
    const asked = (typeof value === 'string' ? [value] : value)
        .flatMap((ids) => ids.split(','))
        .map((id) => id.trim())
        .filter((id) => id !== '');
    const hint = `known analyzers: ${known.join(', ')}`;
    if (asked.includes('all'))
        return known;
    if (asked.length === 0)
        throw new errors/* CodefangError */.UD('user-unknown-analyzer', 'option --analyzers names no analyzer', { hint });
    for (const id of asked) {
        if (!known.includes(id))
            throw new errors/* CodefangError */.UD('user-unknown-analyzer', `there is no analyzer '${id}'`, { hint });
    }
    return known.filter((id) => asked.includes(id));
}


/***/ }),

/***/ 19585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ withFile),
/* harmony export */   KG: () => (/* binding */ listDirectory),
/* harmony export */   M4: () => (/* binding */ readWholeFile),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   W0: () => (/* binding */ isAbsent)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
// Bounded, synchronous reading of files that others wrote. Laws: an absent file is `undefined`; anything else that is no
// readable regular file (a directory, a FIFO, a symlink loop, no permission) is a `repository-unreadable` error that names
// it; nothing is allocated before the size of the file was checked against what the reader expects.


/** Opening a FIFO must not block; Windows has neither FIFOs nor the flag. */
const openFlags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/** Opens a regular file, hands it to `use` and closes it. `undefined` when there is no such file. */
function withFile(path, use) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, openFlags);
    }
    catch (error) {
        if (isAbsent(error))
            return undefined;
        throw unreadable(path, error);
    }
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!stat.isFile()) {
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodefangError */ .UD('repository-unreadable', `not a regular file: ${path}`, { file: path });
        }
        const read = (position, length) => readExactly(descriptor, path, position, length);
        return use({ path, size: stat.size, read });
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** The whole of a file of at most `maxBytes` bytes; `undefined` when absent, `repository-too-large` when larger. */
function readWholeFile(path, maxBytes) {
    return withFile(path, (file) => {
        if (file.size > maxBytes) {
            const message = `${path} has ${file.size} bytes, more than the ${maxBytes} bytes it may have`;
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodefangError */ .UD('repository-too-large', message, { file: path });
        }
        return file.read(0, file.size);
    });
}
/** The names in a directory, sorted by code unit so that every machine sees one order; `undefined` when absent. */
function listDirectory(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path).sort();
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw unreadable(path, error);
    }
}
/** Whether a thrown file system error says that nothing can be at that path. */
function isAbsent(error) {
    const code = error.code;
    return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG';
}
/** The typed error for a file system error at `path`. */
function unreadable(path, cause) {
    const reason = cause.code ?? String(cause);
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodefangError */ .UD('repository-unreadable', `cannot read ${path}: ${reason}`, { file: path }, cause);
}
function readExactly(descriptor, path, position, length) {
    const bytes = Buffer.allocUnsafe(length);
    let filled = 0;
    while (filled < length) {
        let count;
        try {
            count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, filled, length - filled, position + filled);
        }
        catch (error) {
            throw unreadable(path, error);
        }
        if (count === 0) {
            const offset = position + filled;
            const message = `${path} ends at byte ${offset}, inside what should be there`;
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodefangError */ .UD('repository-unreadable', message, { file: path, offset });
        }
        filled += count;
    }
    return bytes;
}


/***/ }),

/***/ 74600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit)
/* harmony export */ });
/* unused harmony exports safeGitOptions, gitEnvironment */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17594);
// Runs git for what this program does not read itself. Laws: never a shell, never a prompt, never a lock taken for convenience,
// never the network, never hooks or fsmonitor; git acts on the very directories the repository was opened with.




const maxOutputBytes = 64 << 20;
/** Options that go before every command: nothing the repository configures may run. */
const safeGitOptions = ['-c', 'core.fsmonitor=false', '-c', `core.hooksPath=${node_os__WEBPACK_IMPORTED_MODULE_1__.devNull}`];
/** The environment to run git in: the repository's directories, configuration given by variables, and the laws above. */
function gitEnvironment(repository) {
    const kept = Object.entries(repository.environment).filter(([name]) => !name.startsWith('GIT_') || name.startsWith('GIT_CONFIG') || name === 'GIT_EXEC_PATH');
    const [objects, ...alternates] = repository.objectDirectories;
    return {
        ...Object.fromEntries(kept),
        GIT_DIR: repository.gitDir,
        ...(repository.commonDir === repository.gitDir ? {} : { GIT_COMMON_DIR: repository.commonDir }),
        GIT_OBJECT_DIRECTORY: objects,
        GIT_ALTERNATE_OBJECT_DIRECTORIES: alternates.map(quotePath).join(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter),
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_LAZY_FETCH: '1',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_ALLOW_PROTOCOL: 'none',
        LC_ALL: 'C',
    };
}
/**
 * What git prints, and `undefined` when it says no by exit code 1 and no output (as `rev-parse --quiet` does). Throws
 * `repository-command-failed` with git's last words otherwise.
 */
function runGit(repository, args) {
    try {
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('git', [...safeGitOptions, ...args], {
            cwd: repository.gitDir,
            env: gitEnvironment(repository),
            encoding: 'utf8',
            maxBuffer: maxOutputBytes,
            stdio: ['ignore', 'pipe', 'pipe'],
        });
    }
    catch (error) {
        const { status, stderr, code } = error;
        const lastWords = (stderr ?? '').trim().split('\n').at(-1);
        if (status === 1 && !lastWords)
            return undefined;
        const message = `git ${args[0]} failed: ${lastWords || code || `exit code ${status}`}`;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CodefangError */ .UD('repository-command-failed', message, { file: repository.gitDir }, error);
    }
}
function quotePath(path) {
    if (!path.includes(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter) && !path.startsWith('"'))
        return path;
    return `"${path.replace(/["\\]/g, '\\$&')}"`;
}


/***/ }),

/***/ 9971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jl: () => (/* binding */ configInteger),
/* harmony export */   Mn: () => (/* binding */ configValue),
/* harmony export */   SF: () => (/* binding */ booleanOf),
/* harmony export */   mh: () => (/* binding */ parseGitConfig),
/* harmony export */   zj: () => (/* binding */ configBoolean)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
// git's configuration files, as git-config(1) "CONFIGURATION FILE" describes them. Only the one file is read: `include.path`
// and `includeIf` are not followed (what we need of a repository, its format, git itself refuses to take from includes too)
// and neither system nor user configuration is looked at. A malformed line is an error with its byte offset, as it is in git.

/** The assignments in `text`. `file` is named in errors; `repository-unreadable` at the first malformed line. */
function parseGitConfig(text, file) {
    return new ConfigParser(text, file).parse();
}
/** The last value of a key, since later assignments win. A name without `=` reads as the empty string. */
function configValue(config, key) {
    const entry = config.findLast((candidate) => candidate.key === key);
    return entry && (entry.value ?? '');
}
/** The last value of a key as git's boolean; `undefined` when absent. Throws `repository-unreadable` when it is none. */
function configBoolean(config, key) {
    const entry = config.findLast((candidate) => candidate.key === key);
    return entry && booleanOf(entry);
}
/** An entry's value as git's boolean: true, yes, on and non-zero numbers; false, no, off, zero and the empty string. */
function booleanOf({ key, value }) {
    if (value === undefined || /^(true|yes|on)$/i.test(value))
        return true;
    if (value === '' || /^(false|no|off)$/i.test(value))
        return false;
    const number = parseInteger(value);
    if (number !== undefined)
        return number !== 0;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodefangError */ .UD('repository-unreadable', `the configuration's ${key} is no boolean: '${value}'`);
}
/** The last value of a key as an integer (decimal, octal, hexadecimal, suffixes k, m, g); errors as `configBoolean`. */
function configInteger(config, key) {
    const value = configValue(config, key);
    if (value === undefined)
        return undefined;
    const number = parseInteger(value);
    if (number !== undefined)
        return number;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodefangError */ .UD('repository-unreadable', `the configuration's ${key} is no number: '${value}'`);
}
function parseInteger(text) {
    const match = /^\s*([+-]?)(0x[0-9a-f]+|0[0-7]*|[1-9][0-9]*)([kmg]?)$/i.exec(text);
    if (!match)
        return undefined;
    const [, sign = '', digits = '', suffix = ''] = match;
    const radix = /^0x/i.test(digits) ? 16 : digits.startsWith('0') ? 8 : 10;
    const magnitude = Number.parseInt(digits.replace(/^0x/i, ''), radix);
    return (sign === '-' ? -magnitude : magnitude) * 1024 ** ['', 'k', 'm', 'g'].indexOf(suffix.toLowerCase());
}
const endOfLine = '\n';
class ConfigParser {
    text;
    file;
    at = 0;
    section = '';
    entries = [];
    constructor(text, file) {
        this.text = text;
        this.file = file;
    }
    parse() {
        if (this.text.startsWith('\ufeff'))
            this.at = 1;
        while (this.at < this.text.length) {
            const char = this.next();
            if (isSpace(char))
                continue;
            if (char === '#' || char === ';')
                this.skipLine();
            else if (char === '[')
                this.section = this.sectionHeader();
            else if (/[a-z]/i.test(char))
                this.assignment(char);
            else
                this.fail();
        }
        return this.entries;
    }
    /** The next character; CRLF is one line end, and so is the end of the file. */
    next() {
        const char = this.text[this.at] ?? endOfLine;
        if (char === '\r' && this.text[this.at + 1] === '\n')
            this.at++;
        this.at++;
        return char === '\r' && this.text[this.at - 1] === '\n' ? endOfLine : char;
    }
    skipLine() {
        while (this.next() !== endOfLine)
            ;
    }
    sectionHeader() {
        let name = '';
        for (;;) {
            const char = this.next();
            if (char === ']' && name !== '')
                return `${name}.`;
            if ((char === ' ' || char === '\t') && name !== '')
                return `${name}.${this.subsection()}.`;
            if (!/[a-z0-9.-]/i.test(char))
                this.fail();
            name += char.toLowerCase();
        }
    }
    subsection() {
        let char = this.next();
        while (char === ' ' || char === '\t')
            char = this.next();
        if (char !== '"')
            this.fail();
        let name = '';
        for (;;) {
            char = this.next();
            if (char === '"')
                break;
            if (char === '\\')
                char = this.next();
            if (char === endOfLine)
                this.fail();
            name += char;
        }
        if (this.next() !== ']')
            this.fail();
        return name;
    }
    assignment(first) {
        let name = first.toLowerCase();
        let char = this.next();
        for (; /[a-z0-9-]/i.test(char); char = this.next())
            name += char.toLowerCase();
        while (char === ' ' || char === '\t')
            char = this.next();
        if (char !== '=' && char !== endOfLine)
            this.fail();
        const key = this.section + name;
        this.entries.push({ key, value: char === '=' ? this.value() : undefined });
    }
    value() {
        let value = '';
        let space = '';
        let quoted = false;
        for (;;) {
            let char = this.next();
            if (char === endOfLine) {
                if (quoted)
                    this.fail();
                return value;
            }
            if (!quoted && isSpace(char)) {
                if (value !== '')
                    space += char;
                continue;
            }
            if (!quoted && (char === '#' || char === ';')) {
                this.skipLine();
                return value;
            }
            if (char === '"') {
                quoted = !quoted;
                value += space;
                space = '';
                continue;
            }
            if (char === '\\') {
                char = this.escape();
                if (char === '')
                    continue;
            }
            value += space + char;
            space = '';
        }
    }
    /** What a backslash and the next character stand for; nothing at the end of a line, which it continues. */
    escape() {
        const char = this.next();
        if (char === endOfLine)
            return '';
        if (char === '\\' || char === '"')
            return char;
        if (char === 'n')
            return '\n';
        if (char === 't')
            return '\t';
        if (char === 'b')
            return '\b';
        return this.fail();
    }
    fail() {
        const offset = Math.min(this.at, this.text.length);
        const line = this.text.slice(0, Math.max(offset - 1, 0)).split('\n').length;
        const byte = Buffer.byteLength(this.text.slice(0, Math.max(offset - 1, 0)));
        const message = `bad configuration line ${line} in ${this.file}`;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodefangError */ .UD('repository-unreadable', message, { file: this.file, offset: byte });
    }
}
function isSpace(char) {
    return char === ' ' || char === '\t' || char === '\n' || char === '\r';
}


/***/ }),

/***/ 97096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aC: () => (/* binding */ byteText),
/* harmony export */   qF: () => (/* binding */ parseGlob)
/* harmony export */ });
/* unused harmony exports matchesGlob, lastByteOf */
// One pattern of .gitignore, .gitattributes or the command line, as gitignore(5) describes them, matched against paths.
//
// Paths and patterns are bytes, one character (Latin-1) a byte, so no name is undecodable and `?` is one byte, as in git. A pattern is
// cut into segments at its slashes: `**` (or more stars) as a whole segment stands for any number of directories, elsewhere stars stay within a segment.
// Matching takes at most (length of the pattern) x (length of the path) steps for each `**`, whatever the pattern is: patterns come
// from the repository that is read, too.
const SLASH = 0x2f;
const BACKSLASH = 0x5c;
const BRACKET = 0x5b;
const CLOSING = 0x5d;
const DASH = 0x2d;
/** Text as bytes, one character a byte. */
function byteText(text) {
    return Buffer.from(text, 'utf8').toString('latin1');
}
/** Parses a pattern (without `!`); undefined for one that can match nothing: empty, an unclosed bracket, a backslash at its end. */
function parseGlob(pattern) {
    const directory = pattern.endsWith('/');
    const whole = directory ? pattern.slice(0, -1) : pattern;
    const anchored = whole.includes('/');
    const body = whole.startsWith('/') ? whole.slice(1) : whole;
    if (body === '')
        return undefined;
    const parts = tokensOf(body);
    if (parts === undefined)
        return undefined;
    return { anchored, directory, segments: parts.map(segmentOf) };
}
/** Whether a pattern matches a path given as its segments. */
function matchesGlob(glob, path, isDirectory) {
    if (glob.directory && !isDirectory)
        return false;
    const { segments } = glob;
    if (!glob.anchored)
        return matchesSegment(segments[0], path[path.length - 1]);
    // The last `**` passed, and the segment it has eaten up to: only that one can usefully eat more.
    let mark = -1;
    let eaten = 0;
    let at = 0;
    let segment = 0;
    while (at < path.length) {
        const wanted = segments[segment];
        if (wanted?.kind === 'directories') {
            if (segment === segments.length - 1)
                return true;
            mark = segment++;
            eaten = at;
        }
        else if (wanted !== undefined && matchesSegment(wanted, path[at])) {
            segment++;
            at++;
        }
        else if (mark >= 0) {
            segment = mark + 1;
            at = ++eaten;
        }
        else
            return false;
    }
    // What is left must need nothing. `a/**` is what lies in `a`, not `a` itself.
    return segment === segments.length;
}
/** The byte that every path which a pattern matches ends with; undefined if there are several. */
function lastByteOf({ segments }) {
    const last = segments[segments.length - 1];
    switch (last.kind) {
        case 'directories':
            return undefined;
        case 'name':
            return last.name.charCodeAt(last.name.length - 1);
        case 'ending':
            return last.ending === '' ? undefined : last.ending.charCodeAt(last.ending.length - 1);
        case 'tokens': {
            const token = last.tokens[last.tokens.length - 1];
            return token.kind === 'byte' ? token.byte : undefined;
        }
    }
}
function matchesSegment(segment, name) {
    switch (segment.kind) {
        case 'directories':
            return true;
        case 'name':
            return name === segment.name;
        case 'ending':
            return name.endsWith(segment.ending);
        case 'tokens':
            return matchesTokens(segment.tokens, name);
    }
}
function matchesTokens(tokens, name) {
    let star = -1;
    let eaten = 0;
    let at = 0;
    let token = 0;
    while (at < name.length) {
        const wanted = tokens[token];
        if (wanted?.kind === 'star') {
            star = token++;
            eaten = at;
        }
        else if (wanted !== undefined && matchesByte(wanted, name.charCodeAt(at))) {
            token++;
            at++;
        }
        else if (star >= 0) {
            token = star + 1;
            at = ++eaten;
        }
        else
            return false;
    }
    while (tokens[token]?.kind === 'star')
        token++;
    return token === tokens.length;
}
function matchesByte(token, byte) {
    if (token.kind === 'byte')
        return token.byte === byte;
    return token.kind === 'any' || token.set[byte] === 1;
}
/** The tokens of each segment; undefined if the pattern is malformed. */
function tokensOf(body) {
    const segments = [[]];
    let tokens = segments[0];
    for (let at = 0; at < body.length; at++) {
        let byte = body.charCodeAt(at);
        if (byte === BRACKET) {
            const bracket = bracketAt(body, at);
            if (bracket === undefined)
                return undefined;
            tokens.push({ kind: 'set', set: bracket.set });
            at = bracket.last;
            continue;
        }
        if (byte === BACKSLASH) {
            if (++at === body.length)
                return undefined;
            byte = body.charCodeAt(at);
        }
        else if (body[at] === '*') {
            tokens.push({ kind: 'star' });
            continue;
        }
        else if (body[at] === '?') {
            tokens.push({ kind: 'any' });
            continue;
        }
        if (byte === SLASH)
            segments.push((tokens = []));
        else
            tokens.push({ kind: 'byte', byte });
    }
    return segments;
}
function segmentOf(tokens) {
    if (tokens.length >= 2 && tokens.every(({ kind }) => kind === 'star'))
        return { kind: 'directories' };
    const text = (from) => {
        const bytes = tokens.slice(from).map((token) => (token.kind === 'byte' ? token.byte : -1));
        return bytes.includes(-1) ? undefined : String.fromCharCode(...bytes);
    };
    const name = text(0);
    if (name !== undefined)
        return { kind: 'name', name };
    const ending = tokens[0].kind === 'star' ? text(1) : undefined;
    return ending === undefined ? { kind: 'tokens', tokens } : { kind: 'ending', ending };
}
/** The POSIX classes, ASCII only. */
const classes = {
    alnum: /[0-9A-Za-z]/,
    alpha: /[A-Za-z]/,
    blank: /[ \t]/,
    // eslint-disable-next-line no-control-regex -- it is the class of them
    cntrl: /[\x00-\x1f\x7f]/,
    digit: /[0-9]/,
    graph: /[!-~]/,
    lower: /[a-z]/,
    print: /[ -~]/,
    punct: /[!-/:-@[-`{-~]/,
    space: /[ \t\n\r]/,
    upper: /[A-Z]/,
    xdigit: /[0-9A-Fa-f]/,
};
/** The bracket expression that opens at `open`, and where it closes. A slash is in none, not even in a negated one. */
function bracketAt(body, open) {
    const set = new Uint8Array(256);
    let at = open + 1;
    const negated = body[at] === '!' || body[at] === '^';
    if (negated)
        at++;
    /** The member that a `-` would start a range from; -1 for none. */
    let from = -1;
    for (let first = true; first || body.charCodeAt(at) !== CLOSING; first = false, at++) {
        if (at >= body.length)
            return undefined;
        let byte = body.charCodeAt(at);
        if (byte === DASH && from >= 0 && at + 1 < body.length && body.charCodeAt(at + 1) !== CLOSING) {
            byte = body.charCodeAt(++at);
            if (byte === BACKSLASH)
                byte = body.charCodeAt(++at);
            if (Number.isNaN(byte))
                return undefined;
            set.fill(1, from, Math.max(from, byte + 1));
            from = -1;
            continue;
        }
        if (byte === BRACKET && body[at + 1] === ':') {
            const end = body.indexOf(']', at + 2);
            if (end < 0)
                return undefined;
            if (end > at + 2 && body[end - 1] === ':') {
                const name = body.slice(at + 2, end - 1);
                if (!Object.hasOwn(classes, name))
                    return undefined;
                for (let byte = 0; byte < 128; byte++)
                    if (classes[name].test(String.fromCharCode(byte)))
                        set[byte] = 1;
                from = -1;
                at = end;
                continue;
            }
        }
        if (byte === BACKSLASH)
            byte = body.charCodeAt(++at);
        if (Number.isNaN(byte))
            return undefined;
        set[byte] = 1;
        from = byte;
    }
    if (negated)
        set.forEach((member, byte) => (set[byte] = 1 - member));
    set[SLASH] = 0;
    return { set, last: at };
}


/***/ }),

/***/ 74554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isPattern)
/* harmony export */ });
/* unused harmony export IgnorePatterns */
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97096);
// A list of patterns in the manner of .gitignore: the last pattern that matches a path decides, `!` takes back what an earlier one
// matched, and what holds for a directory holds for everything in it until a pattern matches closer to the file.
// One thing is more than git does: a file in an excluded directory can be taken back, since nobody has to skip that directory.

/** Directories whose decision is kept; there may be many more in a history. */
const MOST_DIRECTORIES = (/* unused pure expression or super */ null && (1 << 14));
/**
 * Patterns that may match a file, or a directory, the last of the list first. Most lists are names for the greater part: those are found by a look-up,
 * and only other patterns that stand before the one found, and can end as the path does, are tried.
 */
class Matcher {
    #names = new Map();
    #others = [];
    /** The other patterns by the last byte of a path, in their order. */
    #byLastByte = new Map();
    constructor(patterns) {
        for (const pattern of patterns) {
            const { segments, anchored } = pattern.glob;
            const [segment] = segments;
            const placed = { pattern, before: this.#others.length };
            if (anchored || segment.kind !== 'name')
                this.#others.push(placed);
            else if (!this.#names.has(segment.name))
                this.#names.set(segment.name, placed);
        }
    }
    /** The first that matches a path, given as its segments. */
    match(segments, isDirectory) {
        const name = segments[segments.length - 1];
        const named = this.#names.get(name);
        const end = named?.before ?? this.#others.length;
        for (const { pattern, before } of this.#endingWith(name.charCodeAt(name.length - 1))) {
            if (before >= end)
                break;
            if (matchesGlob(pattern.glob, segments, isDirectory))
                return pattern;
        }
        return named?.pattern;
    }
    #endingWith(byte) {
        let patterns = this.#byLastByte.get(byte);
        if (patterns === undefined) {
            patterns = this.#others.filter(({ pattern }) => (lastByteOf(pattern.glob) ?? byte) === byte);
            this.#byLastByte.set(byte, patterns);
        }
        return patterns;
    }
}
/** Whether a text is a pattern that can match something. */
function isPattern(text) {
    return parsePattern(text, 0) !== undefined;
}
function parsePattern(text, number) {
    if (text.startsWith('#'))
        return undefined;
    const negative = text.startsWith('!');
    const glob = (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGlob */ .qF)(withoutTrailingSpaces(negative ? text.slice(1) : text));
    return glob && { glob, negative, number };
}
/** Spaces at the end do not count unless a backslash stands before them. */
function withoutTrailingSpaces(text) {
    let end = text.length;
    while (end > 0 && text[end - 1] === ' ')
        end--;
    let backslashes = 0;
    while (text[end - 1 - backslashes] === '\\')
        backslashes++;
    return backslashes % 2 === 1 && end < text.length ? text.slice(0, end + 1) : text.slice(0, end);
}
/** Patterns in order, bytes as Latin-1. Paths share directories: what was decided for those is kept. */
class IgnorePatterns {
    #files;
    #folders;
    #isEmpty;
    #directories = new Map();
    constructor(patterns) {
        const parsed = patterns
            .map(parsePattern)
            .filter((pattern) => pattern !== undefined)
            .reverse();
        this.#isEmpty = parsed.length === 0;
        this.#files = new Matcher(parsed.filter(({ glob }) => !glob.directory));
        this.#folders = new Matcher(parsed);
    }
    /** What decides about a file, given as its path and the path's segments; undefined if no pattern matches. */
    decide(path, segments) {
        if (this.#isEmpty)
            return undefined;
        return this.#files.match(segments, false) ?? this.#decideDirectory(path.lastIndexOf('/'), path, segments);
    }
    /** For the directory `path[0, end)`, which is given with the segments of a path in it. */
    #decideDirectory(end, path, below) {
        if (end < 0)
            return undefined;
        const directory = path.slice(0, end);
        if (this.#directories.has(directory))
            return this.#directories.get(directory);
        const segments = below.slice(0, -1);
        const decision = this.#folders.match(segments, true) ?? this.#decideDirectory(directory.lastIndexOf('/'), directory, segments);
        if (this.#directories.size === MOST_DIRECTORIES)
            this.#directories.clear();
        this.#directories.set(directory, decision);
        return decision;
    }
}


/***/ }),

/***/ 32008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IU: () => (/* binding */ isHexOid),
/* harmony export */   zc: () => (/* binding */ oidToHex),
/* harmony export */   zk: () => (/* binding */ oidBytesOf)
/* harmony export */ });
/* unused harmony exports oidFromHex, isZeroOid */
// Object ids: 20 (SHA-1) or 32 (SHA-256) bytes in tables, hexadecimal only where files, reports and errors have it.
// Parsing is strict: whole ids, one width, no spaces.
/** Bytes of an id of a format. */
function oidBytesOf(format) {
    return format === 'sha1' ? 20 : 32;
}
/** Whether `text` is a whole id of `oidBytes` bytes in hexadecimal, of either case. */
function isHexOid(text, oidBytes) {
    return text.length === oidBytes * 2 && /^[0-9a-f]*$/i.test(text);
}
/** The bytes of a whole hexadecimal id; `undefined` when `text` is none. */
function oidFromHex(text, oidBytes) {
    if (!isHexOid(text, oidBytes))
        return undefined;
    const bytes = new Uint8Array(oidBytes);
    for (let i = 0; i < oidBytes; i++)
        bytes[i] = Number.parseInt(text.slice(i * 2, i * 2 + 2), 16);
    return bytes;
}
/** The id at byte `at` of a table, as lower-case hexadecimal. */
function oidToHex(table, at, oidBytes) {
    return Buffer.from(table.buffer, table.byteOffset + at, oidBytes).toString('hex');
}
/** Whether the id at byte `at` of a table is all zeros: git's way to say "no object". */
function isZeroOid(table, at, oidBytes) {
    for (let i = at; i < at + oidBytes; i++)
        if (table[i] !== 0)
            return false;
    return true;
}


/***/ }),

/***/ 98201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ resolveRevision)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/git/file-reading.js
var file_reading = __webpack_require__(19585);
// EXTERNAL MODULE: ./lib/git/git-command.js
var git_command = __webpack_require__(74600);
// EXTERNAL MODULE: ./lib/git/oid.js
var git_oid = __webpack_require__(32008);
;// CONCATENATED MODULE: ./lib/git/packed-refs.js
// The file `packed-refs` (git-pack-refs(1), gitrepository-layout(5)): lines `id SP name`, after an annotated tag's line `^id`, the
// object the tag finally points at; `#` lines say what the writer did. Read whole and searched; a loose reference of the same
// name wins, which is the caller's business.



/** A million references. */
const maxPackedRefsBytes = 256 << 20;
/** The packed references of `names` that the file has, by name. `repository-unreadable` with the offset of the first malformed line. */
function readPackedRefs(file, oidBytes, names) {
    const found = new Map();
    const bytes = (0,file_reading/* readWholeFile */.M4)(file, maxPackedRefsBytes);
    if (!bytes)
        return found;
    const hexBytes = oidBytes * 2;
    let last;
    for (let at = 0; at < bytes.length;) {
        let end = bytes.indexOf(0x0a, at);
        if (end < 0)
            end = bytes.length;
        const mark = bytes[at];
        if (mark === 0x5e) {
            const peeled = hexAt(bytes, at + 1, end, oidBytes);
            if (peeled === undefined || last === undefined || end !== at + 1 + hexBytes)
                throw malformed(file, at);
            const ref = found.get(last);
            if (ref)
                found.set(last, { oid: ref.oid, peeled });
            last = undefined;
        }
        else if (mark !== 0x23) {
            const oid = hexAt(bytes, at, end, oidBytes);
            if (oid === undefined || bytes[at + hexBytes] !== 0x20 || end <= at + hexBytes + 1)
                throw malformed(file, at);
            last = bytes.toString('utf8', at + hexBytes + 1, end);
            if (names.has(last))
                found.set(last, { oid, peeled: undefined });
        }
        at = end + 1;
    }
    return found;
}
function hexAt(bytes, at, end, oidBytes) {
    if (end < at + oidBytes * 2)
        return undefined;
    const hex = bytes.toString('latin1', at, at + oidBytes * 2);
    return (0,git_oid/* isHexOid */.IU)(hex, oidBytes) ? hex.toLowerCase() : undefined;
}
function malformed(file, offset) {
    const hint = 'See `git fsck` and `git pack-refs`.';
    return new errors/* CodefangError */.UD('repository-unreadable', `bad line in ${file} (byte ${offset})`, { file, offset, hint });
}

;// CONCATENATED MODULE: ./lib/git/ref-name.js
// Names of references: which are well formed (git-check-ref-format(1)), which belong to one worktree only, and which full names a
// short name may mean (gitrevisions(7), "<refname>"). Pure. A well-formed name never leaves the directory it is joined to.
/** Whether git allows the full name: no part that is empty, starts with a dot or ends in `.lock`, no `..`, `@{`, spaces or globs. */
function isRefName(name) {
    if (/[\0-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\/|^\/|\/$|\.$/.test(name) || name === '@' || name === '')
        return false;
    return name.split('/').every((part) => !part.startsWith('.') && !part.endsWith('.lock'));
}
/** Whether a well-formed name is one that files in a git directory may have: below `refs/`, or a root reference such as `HEAD`. */
function isSafeRefName(name) {
    return isRefName(name) && (name.startsWith('refs/') || /^[A-Z][A-Z_-]*$/.test(name));
}
/** Whether each worktree has its own reference of that name. */
function isWorktreeRef(name) {
    return !name.startsWith('refs/') || /^refs\/(?:bisect|worktree|rewritten)\//.test(name);
}
/** The full names that `name` may stand for, first choice first. */
function refNameCandidates(name) {
    const candidates = [
        name,
        `refs/${name}`,
        `refs/tags/${name}`,
        `refs/heads/${name}`,
        `refs/remotes/${name}`,
        `refs/remotes/${name}/HEAD`,
    ];
    return candidates.filter(isSafeRefName);
}

;// CONCATENATED MODULE: ./lib/git/refs.js
// From a name to an object id, as gitrevisions(7) orders the choices: a whole id, HEAD, a full reference, a tag, a branch, a
// remote's. Loose references win over packed ones. Expressions (`HEAD~3`, `main@{1}`, abbreviated ids) need objects or logs
// and are not read here. Names are checked before they become paths, whoever wrote them.








/** git follows a symbolic reference through this many files. */
const maxSymbolicDepth = 5;
const maxRefBytes = 1 << 16;
/**
 * The object a revision's name stands for. `user-no-commits` when it is `HEAD` and its branch has no commit yet,
 * `user-unknown-revision` when no reference has the name, `repository-unreadable` for a broken reference.
 */
function resolveRevision(repository, name) {
    const wanted = name === '@' ? 'HEAD' : name;
    if ((0,git_oid/* isHexOid */.IU)(wanted, repository.oidBytes))
        return { oid: wanted.toLowerCase(), name: wanted.toLowerCase() };
    if (!isRefName(wanted))
        throw unknownRevision(name);
    if (repository.refFormat === 'reftable')
        return resolveWithGit(repository, wanted);
    const candidates = refNameCandidates(wanted);
    const packed = packedLookup(repository, candidates);
    for (const candidate of candidates) {
        const revision = readRef(repository, candidate, packed);
        if (revision)
            return revision;
    }
    if (wanted === 'HEAD')
        throw noCommits(repository.gitDir);
    throw unknownRevision(name);
}
/** Follows the reference of a full name; `undefined` when it, or what it points to, does not exist. */
function readRef(repository, fullName, packed) {
    let name = fullName;
    for (let depth = 0; depth < maxSymbolicDepth; depth++) {
        const path = (0,external_node_path_.join)(isWorktreeRef(name) ? repository.gitDir : repository.commonDir, name);
        const content = readLooseRef(path);
        if (content === undefined) {
            const ref = packed(name);
            return ref && { oid: ref.peeled ?? ref.oid, name };
        }
        const target = /^ref:\s*(.*?)\s*$/s.exec(content)?.[1];
        if (target === undefined) {
            const oid = content.split(/\s/, 1)[0];
            if ((0,git_oid/* isHexOid */.IU)(oid, repository.oidBytes))
                return { oid: oid.toLowerCase(), name };
            if (!name.startsWith('refs/') && name !== 'HEAD')
                return undefined;
            throw brokenRef(path, 'it holds neither an id nor the name of a reference');
        }
        if (!isSafeRefName(target))
            throw brokenRef(path, `it points to '${target.slice(0, 200)}', which is no reference`);
        name = target;
    }
    throw brokenRef(fullName, `symbolic references more than ${maxSymbolicDepth} deep, or in a circle`);
}
/** What a loose reference's file says; a symlink into `refs/` is git's oldest form of a symbolic reference. */
function readLooseRef(path) {
    try {
        const stat = (0,external_node_fs_.lstatSync)(path);
        if (stat.isDirectory())
            return undefined;
        const link = stat.isSymbolicLink() ? (0,external_node_fs_.readlinkSync)(path) : '';
        if (link.startsWith('refs/'))
            return `ref: ${link}`;
    }
    catch (error) {
        if ((0,file_reading/* isAbsent */.W0)(error))
            return undefined;
        throw (0,file_reading/* unreadable */.O$)(path, error);
    }
    return (0,file_reading/* readWholeFile */.M4)(path, maxRefBytes)?.toString('utf8');
}
/** Finds packed references; the file is read once for all of `names`, and again only for a name that was not foreseen. */
function packedLookup(repository, names) {
    const wanted = new Set(names);
    let found;
    return (name) => {
        if (!found || !wanted.has(name)) {
            wanted.add(name);
            found = readPackedRefs((0,external_node_path_.join)(repository.commonDir, 'packed-refs'), repository.oidBytes, wanted);
        }
        return found.get(name);
    };
}
/** Reftables are git's to read. A git too old for them cannot, and then neither can we. */
function resolveWithGit(repository, name) {
    let oid;
    let fullName;
    try {
        oid = (0,git_command/* runGit */.EO)(repository, ['rev-parse', '--verify', '--quiet', '--end-of-options', name])?.trim();
        if (oid)
            fullName = (0,git_command/* runGit */.EO)(repository, ['rev-parse', '--symbolic-full-name', '--end-of-options', name])?.trim();
    }
    catch (error) {
        const hint = 'Its references are reftables, which need git 2.45 or newer; `git refs migrate --ref-format=files` makes files of them.';
        const reason = error instanceof errors/* CodefangError */.UD ? error.message : String(error);
        throw new errors/* CodefangError */.UD('user-unsupported-repository', `cannot read this repository's references: ${reason}`, { hint }, error);
    }
    if (oid)
        return { oid, name: fullName?.split('\n').at(-1) || name };
    if (name === 'HEAD')
        throw noCommits(repository.gitDir);
    throw unknownRevision(name);
}
function noCommits(gitDir) {
    const hint = 'Commit something first, or name a branch that has commits.';
    return new errors/* CodefangError */.UD('user-no-commits', `HEAD has no commits yet: ${gitDir}`, { hint });
}
function unknownRevision(name) {
    const hint = 'Give a branch, a tag or a whole commit id; in a workflow, actions/checkout needs fetch-depth: 0 to have others.';
    return new errors/* CodefangError */.UD('user-unknown-revision', `no branch, tag or commit has the name '${name}'`, { hint });
}
function brokenRef(file, what) {
    return new errors/* CodefangError */.UD('repository-unreadable', `broken reference ${file}: ${what}`, {
        file,
        hint: 'See `git fsck`.',
    });
}


/***/ }),

/***/ 27014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openRepository)
});

// UNUSED EXPORTS: readGitFormat

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/git/file-reading.js
var file_reading = __webpack_require__(19585);
// EXTERNAL MODULE: ./lib/git/git-config.js
var git_config = __webpack_require__(9971);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/git/git-place.js
// Where a repository is: the git directory for a path, found as gitrepository-layout(5) and git(1) "The Git Repository" say.
// The answer is the one `git -C path` acts on, with one difference: who owns the directory is not asked (safe.directory,
// safe.bareRepository). Those guard against a repository's configuration running programs; nothing here runs hooks, filters,
// textconv or fsmonitor, so reading what someone else owns endangers nobody, and in containers the owner is often someone else.




const maxPathFileBytes = 1 << 16;
/**
 * The git directory for `path` (a directory, or a file in one): `GIT_DIR` if the environment has it, else the nearest upward, as
 * far as `GIT_CEILING_DIRECTORIES` and file system borders let git look. Relative paths in the environment start at `path`.
 * `user-not-a-repository` when there is none, `repository-unreadable` when looking fails.
 */
function findGitPlace(path, environment) {
    try {
        return search(path, environment);
    }
    catch (error) {
        const { syscall, path: where } = error;
        throw syscall === undefined ? error : (0,file_reading/* unreadable */.O$)(where ?? path, error);
    }
}
function search(path, environment) {
    const start = startingDirectory(path);
    const explicit = environment['GIT_DIR'];
    if (explicit) {
        const place = placeAt((0,external_node_path_.resolve)(start, explicit), start, environment, start);
        if (place)
            return place;
        throw notARepository(`GIT_DIR is no git directory: ${explicit}`, 'Unset GIT_DIR, or let it name a git directory.');
    }
    const ceilings = (environment['GIT_CEILING_DIRECTORIES'] ?? '').split(external_node_path_.delimiter).filter((entry) => (0,external_node_path_.isAbsolute)(entry));
    const device = environment['GIT_DISCOVERY_ACROSS_FILESYSTEM'] ? undefined : (0,external_node_fs_.statSync)(start).dev;
    for (let directory = start;; directory = (0,external_node_path_.dirname)(directory)) {
        const place = placeAt((0,external_node_path_.join)(directory, '.git'), directory, environment, start) ??
            placeAt(directory, undefined, environment, start);
        if (place)
            return place;
        const up = (0,external_node_path_.dirname)(directory);
        const isEnd = up === directory || ceilings.some((ceiling) => samePath(ceiling, up));
        if (isEnd || (device !== undefined && (0,external_node_fs_.statSync)(up).dev !== device))
            break;
    }
    throw notARepository(`not a git repository (nor any directory above it): ${path}`, 'Give the path of a clone, or make one with `git clone`; in a workflow, run actions/checkout first.');
}
function startingDirectory(path) {
    try {
        const real = (0,external_node_fs_.realpathSync)((0,external_node_path_.resolve)(path));
        return (0,external_node_fs_.statSync)(real).isDirectory() ? real : (0,external_node_path_.dirname)(real);
    }
    catch (error) {
        const isNoPath = error.code === 'ERR_INVALID_ARG_VALUE';
        if (!isNoPath && !(0,file_reading/* isAbsent */.W0)(error))
            throw error;
        throw notARepository(`no such directory: ${path}`, 'Give the path of an existing clone.');
    }
}
/** The repository whose git directory, or whose `.git` file, is at `path`; `undefined` when there is none. */
function placeAt(path, parent, environment, start) {
    const stat = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (stat?.isDirectory())
        return placeOf(path, parent, environment, start);
    if (!stat?.isFile())
        return undefined;
    const text = pathFileText(path) ?? '';
    const target = /^gitdir: (.+?)[\r\n]*$/s.exec(text)?.[1];
    const place = target && placeOf((0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), target), parent, environment, start);
    if (place)
        return place;
    const what = target ? `names no git directory (${target})` : 'has no line `gitdir: path`';
    throw notARepository(`the file ${path} ${what}`, 'The repository it belongs to may have been moved: see `git worktree repair`.');
}
function placeOf(gitDir, parent, environment, start) {
    if (!hasHead(gitDir))
        return undefined;
    const commonDir = commonDirOf(gitDir, environment, start);
    const ownObjects = environment['GIT_OBJECT_DIRECTORY'];
    const objects = ownObjects ? (0,external_node_path_.resolve)(start, ownObjects) : (0,external_node_path_.join)(commonDir, 'objects');
    if (!isDirectory(objects) || !isDirectory((0,external_node_path_.join)(commonDir, 'refs')))
        return undefined;
    return { gitDir: (0,external_node_fs_.realpathSync)(gitDir), commonDir: (0,external_node_fs_.realpathSync)(commonDir), parent, start };
}
function commonDirOf(gitDir, environment, start) {
    const explicit = environment['GIT_COMMON_DIR'];
    if (explicit)
        return (0,external_node_path_.resolve)(start, explicit);
    const text = pathFileText((0,external_node_path_.join)(gitDir, 'commondir'));
    return text === undefined ? gitDir : (0,external_node_path_.resolve)(gitDir, text.replace(/[\r\n]+$/, ''));
}
/** What a file that holds a path says; a NUL ends it, as it ends a path. */
function pathFileText(path) {
    return (0,file_reading/* readWholeFile */.M4)(path, maxPathFileBytes)?.toString('utf8').split('\0', 1)[0];
}
/** Whether `HEAD` is what a git directory has there: a symbolic reference, an id, or (formerly) a symlink into `refs/`. */
function hasHead(directory) {
    const path = (0,external_node_path_.join)(directory, 'HEAD');
    const stat = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (stat?.isSymbolicLink() && (0,external_node_fs_.readlinkSync)(path).startsWith('refs/'))
        return true;
    if (!stat?.isFile() && !stat?.isSymbolicLink())
        return false;
    const text = (0,file_reading/* readWholeFile */.M4)(path, maxPathFileBytes)?.toString('latin1') ?? '';
    return /^(?:ref:\s*refs\/|[0-9a-f]{40})/i.test(text);
}
function isDirectory(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
function samePath(a, b) {
    if ((0,external_node_path_.resolve)(a) === b)
        return true;
    return isDirectory(a) && (0,external_node_fs_.realpathSync)(a) === b;
}
function notARepository(message, hint) {
    return new errors/* CodefangError */.UD('user-not-a-repository', message, { hint });
}
/** The working directory a git directory named `.git` sits in; `undefined` for any other name. */
function parentOfDotGit(gitDir) {
    return (0,external_node_path_.basename)(gitDir) === '.git' ? (0,external_node_path_.dirname)(gitDir) : undefined;
}

;// CONCATENATED MODULE: ./lib/git/object-directories.js
// Where a repository's objects are: its own directory and the alternates it borrows from, as gitrepository-layout(5)
// `objects/info/alternates` and git(1) GIT_OBJECT_DIRECTORY, GIT_ALTERNATE_OBJECT_DIRECTORIES have them. Laws: each directory
// once, by its real path, own first; loops end; an alternate that cannot be read is an error, for objects may be in it.




/** Alternates of alternates are followed this deep, as in git. */
const maxDepth = 5;
const maxAlternatesBytes = 1 << 20;
/**
 * The object directories to look into, in the order git does: `own`, the directories of the list `environmentAlternates`
 * (relative ones from `base`), then those of `info/alternates`, each followed by what it borrows from itself.
 * `repository-unreadable` for a directory that is not there, alternates nested too deep or a malformed line.
 */
function findObjectDirectories(own, environmentAlternates, base) {
    const found = [];
    const add = (directory, namedBy, depth) => {
        const path = realDirectory(directory, namedBy);
        if (found.includes(path))
            return;
        found.push(path);
        if (depth === 0) {
            const entries = splitQuoted(environmentAlternates, external_node_path_.delimiter, 'GIT_ALTERNATE_OBJECT_DIRECTORIES');
            for (const entry of entries)
                add((0,external_node_path_.resolve)(base, entry), 'GIT_ALTERNATE_OBJECT_DIRECTORIES', 1);
        }
        const file = (0,external_node_path_.join)(path, 'info', 'alternates');
        const text = (0,file_reading/* readWholeFile */.M4)(file, maxAlternatesBytes)?.toString('utf8') ?? '';
        const entries = splitQuoted(text, '\n', file).filter((line) => !line.startsWith('#'));
        if (entries.length > 0 && depth > maxDepth) {
            throw new errors/* CodefangError */.UD('repository-unreadable', `alternates nested more than ${maxDepth} deep: ${file}`, {
                file,
            });
        }
        for (const entry of entries)
            add((0,external_node_path_.resolve)(path, entry), file, depth + 1);
    };
    add(own, 'the repository', 0);
    return found;
}
function realDirectory(path, namedBy) {
    let isDirectory;
    try {
        isDirectory = (0,external_node_fs_.statSync)(path).isDirectory();
        if (isDirectory)
            return (0,external_node_fs_.realpathSync)(path);
    }
    catch (error) {
        const problem = (0,file_reading/* unreadable */.O$)(path, error);
        throw new errors/* CodefangError */.UD(problem.code, `${problem.message} (object directory named by ${namedBy})`, problem.data, error);
    }
    const message = `not a directory: ${path} (object directory named by ${namedBy})`;
    throw new errors/* CodefangError */.UD('repository-unreadable', message, { file: path });
}
/** The non-empty entries between separators; an entry that starts with a double quote is a C-style quoted string. */
function splitQuoted(text, separator, file) {
    const entries = [];
    for (let at = 0; at < text.length;) {
        let end = text.indexOf(separator, at);
        if (end < 0)
            end = text.length;
        if (text[at] === '"') {
            const quoted = unquote(text, at);
            if (!quoted || (quoted.end < text.length && text[quoted.end] !== separator)) {
                const offset = Buffer.byteLength(text.slice(0, at));
                throw new errors/* CodefangError */.UD('repository-unreadable', `badly quoted path in ${file}`, { file, offset });
            }
            entries.push(quoted.path);
            end = quoted.end;
        }
        else if (end > at)
            entries.push(text.slice(at, end));
        at = end + 1;
    }
    return entries;
}
const escapes = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 };
/** Reads the quoted string that opens at `at`; `end` is past its closing quote. `undefined` when it is malformed. */
function unquote(text, at) {
    const bytes = [];
    for (let i = at + 1; i < text.length;) {
        const char = text[i];
        if (char === '"')
            return { path: Buffer.from(bytes).toString('utf8'), end: i + 1 };
        if (char !== '\\') {
            const point = text.codePointAt(i);
            const plain = String.fromCodePoint(point);
            bytes.push(...Buffer.from(plain));
            i += plain.length;
            continue;
        }
        const octal = /^[0-3][0-7]{2}/.exec(text.slice(i + 1, i + 4));
        const byte = octal ? Number.parseInt(octal[0], 8) : escapes[text[i + 1] ?? ''];
        if (byte === undefined)
            return undefined;
        bytes.push(byte);
        i += octal ? 4 : 2;
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/git/oid.js
var oid = __webpack_require__(32008);
;// CONCATENATED MODULE: ./lib/git/shallow.js
// The `shallow` file (gitformat-pack's companion, "shallow" in git's technical documentation): one commit id a line, each a
// commit whose parents were left out when the repository was cloned. Its absence means a whole history.




const maxShallowBytes = 64 << 20;
/**
 * The ids of the commits whose parents are cut off: sorted, each once, lower-case hexadecimal; none when the history is whole.
 * `repository-unreadable` with file and offset for a line that is no id.
 */
function readShallow(commonDir, oidBytes) {
    const file = (0,external_node_path_.join)(commonDir, 'shallow');
    const text = (0,file_reading/* readWholeFile */.M4)(file, maxShallowBytes)?.toString('latin1') ?? '';
    const oids = new Set();
    let offset = 0;
    for (const line of text.split('\n')) {
        if (line === '' && offset === text.length)
            break;
        if (!(0,oid/* isHexOid */.IU)(line, oidBytes)) {
            throw new errors/* CodefangError */.UD('repository-unreadable', `bad line in ${file}: no commit id`, { file, offset });
        }
        oids.add(line.toLowerCase());
        offset += line.length + 1;
    }
    return [...oids].sort();
}

;// CONCATENATED MODULE: ./lib/git/repository.js
// A repository as its files describe it: where it is, its format, what it lacks. Plain data, so that it crosses threads.
// Reading it runs no program and writes nothing; a format git would refuse to touch is refused here too.








const maxConfigBytes = 16 << 20;
/** Extensions any version may name, and those that need version 1 (gitrepository-layout's "repository-version"). */
const oldExtensions = new Set(['noop', 'preciousobjects', 'partialclone', 'worktreeconfig']);
const newExtensions = new Set([
    'noop-v1',
    'objectformat',
    'compatobjectformat',
    'refstorage',
    'relativeworktrees',
]);
/**
 * Opens the repository that `git -C path` would act on with this environment (see git-place.ts for how it is found).
 * Errors: `user-not-a-repository`; `user-unsupported-repository` for a format or extension unknown here;
 * `repository-unreadable` for broken or unreadable files.
 */
function openRepository(path, environment = {}) {
    const place = findGitPlace(path, environment);
    const shared = readConfig((0,external_node_path_.join)(place.commonDir, 'config'));
    const format = readGitFormat(shared);
    const isLinked = place.commonDir !== place.gitDir;
    const own = (0,git_config/* configBoolean */.zj)(shared, 'extensions.worktreeconfig')
        ? readConfig((0,external_node_path_.join)(place.gitDir, 'config.worktree'))
        : [];
    const config = [...shared, ...own];
    const workTree = findWorkTree(place, environment, isLinked ? own : config);
    const oidBytes = (0,oid/* oidBytesOf */.zk)(format.objectFormat);
    const ownObjects = environment['GIT_OBJECT_DIRECTORY'];
    return {
        ...format,
        gitDir: place.gitDir,
        commonDir: place.commonDir,
        workTree,
        bare: workTree === undefined,
        oidBytes,
        partialClone: isPartialClone(config),
        shallow: readShallow(place.commonDir, oidBytes),
        objectDirectories: findObjectDirectories(ownObjects ? (0,external_node_path_.resolve)(place.start, ownObjects) : (0,external_node_path_.join)(place.commonDir, 'objects'), environment['GIT_ALTERNATE_OBJECT_DIRECTORIES'] ?? '', place.start),
        config,
        environment,
    };
}
/**
 * The format that a configuration declares. Without a declared version the extensions that need version 1 mean nothing; with
 * version 0 they are an error, and so is, with version 1, any extension unknown here.
 */
function readGitFormat(config) {
    const version = (0,git_config/* configInteger */.Jl)(config, 'core.repositoryformatversion');
    if (version !== undefined && (version < 0 || version > 1))
        throw unsupported(`its format version is ${version}, not 0 or 1`);
    for (const { key } of config) {
        const name = /^extensions\.(.*)$/s.exec(key)?.[1];
        if (name === undefined || oldExtensions.has(name))
            continue;
        if (version === 1 && !newExtensions.has(name))
            throw unsupported(`it uses the unknown extension '${name}'`);
        if (version === 0 && newExtensions.has(name))
            throw unsupported(`it uses the extension '${name}' but has format version 0`);
    }
    if (version !== 1)
        return { objectFormat: 'sha1', refFormat: 'files' };
    const objectFormat = (0,git_config/* configValue */.Mn)(config, 'extensions.objectformat') ?? 'sha1';
    if (objectFormat !== 'sha1' && objectFormat !== 'sha256')
        throw unsupported(`its object format is '${objectFormat}'`);
    const refFormat = (0,git_config/* configValue */.Mn)(config, 'extensions.refstorage') ?? 'files';
    if (refFormat !== 'files' && refFormat !== 'reftable')
        throw unsupported(`its reference storage is '${refFormat}'`);
    return { objectFormat, refFormat };
}
function readConfig(path) {
    return (0,git_config/* parseGitConfig */.mh)((0,file_reading/* readWholeFile */.M4)(path, maxConfigBytes)?.toString('utf8') ?? '', path);
}
function isPartialClone(config) {
    if ((0,git_config/* configValue */.Mn)(config, 'extensions.partialclone') !== undefined)
        return true;
    return config.some((entry) => /^remote\..*\.promisor$/s.test(entry.key) && (0,git_config/* booleanOf */.SF)(entry));
}
/** A linked worktree's configuration is its own alone: `core.bare` and `core.worktree` of the shared one are the main tree's. */
function findWorkTree(place, environment, config) {
    const explicit = environment['GIT_WORK_TREE'];
    if (explicit)
        return (0,external_node_path_.resolve)(place.start, explicit);
    const configured = (0,git_config/* configValue */.Mn)(config, 'core.worktree');
    if (configured)
        return (0,external_node_path_.resolve)(place.gitDir, configured);
    if ((0,git_config/* configBoolean */.zj)(config, 'core.bare'))
        return undefined;
    return place.parent ?? parentOfDotGit(place.gitDir);
}
function unsupported(what) {
    const hint = 'See the repository’s `extensions.*` in its configuration, and `git help repository-version`.';
    return new errors/* CodefangError */.UD('user-unsupported-repository', `this repository cannot be read: ${what}`, { hint });
}


/***/ }),

/***/ 45336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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


/***/ }),

/***/ 70374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ instantForms),
/* harmony export */   nV: () => (/* binding */ parseInstant)
/* harmony export */ });
/* unused harmony export cutHistory */
// A part of a history: from one instant to another. Instants are dates, date-times, or a time before the newest commit; never before
// now, since a result must not depend on the day it is made.
//
//   until   the newest commit of the main line that is not younger (`git rev-list -1 --first-parent --before`); what follows is not read
//   since   the newest commit that is older becomes the starting state: one row without parents, all its files added by nobody in
//           particular. So totals stay exact. Its lines have a band to themselves, which ends where the window begins.
const DAY = 86_400;
const units = { w: 7 * DAY, d: DAY, h: 3600, m: 60, s: 1 };
/** The forms that `parseInstant` takes, for messages. */
const instantForms = 'a date (2024-01-31), a date and time with its zone (2024-01-31T15:00:00Z), or a time before the newest commit (90d, 36h)';
/**
 * Reads an instant. A date is its first second, UTC, or its last if `end`. A duration is whole numbers with the units w, d, h, m, s, each at
 * most once, in this order. Undefined for anything else, such as a date that no calendar has.
 */
function parseInstant(text, end) {
    const duration = /^(?=\d)(?:(\d{1,6})w)?(?:(\d{1,6})d)?(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s)?$/.exec(text);
    if (duration !== null) {
        const counts = duration.slice(1);
        return {
            before: Object.values(units).reduce((sum, seconds, i) => sum + Number(counts[i] ?? 0) * seconds, 0),
        };
    }
    const parts = /^(\d{4})-(\d\d)-(\d\d)(?:[Tt](\d\d):(\d\d):(\d\d)(?:\.\d{1,9})?(?:[Zz]|([+-])(\d\d):(\d\d)))?$/.exec(text);
    if (parts === null)
        return undefined;
    const [year, month, day, hour, minute, second] = parts
        .slice(1, 7)
        .map((part) => Number(part ?? 0));
    const midnight = Date.UTC(year, month - 1, day) / 1000;
    const named = new Date(midnight * 1000);
    const [zoneHour, zoneMinute] = [Number(parts[8] ?? 0), Number(parts[9] ?? 0)];
    if (year < 1 || named.getUTCMonth() !== month - 1 || named.getUTCDate() !== day)
        return undefined;
    if (hour > 23 || minute > 59 || second > 60 || zoneHour > 23 || zoneMinute > 59)
        return undefined;
    if (parts[4] === undefined)
        return { at: end ? midnight + DAY - 1 : midnight };
    const offset = (parts[7] === '-' ? -1 : 1) * (zoneHour * 3600 + zoneMinute * 60);
    return { at: midnight + hour * 3600 + minute * 60 + second - offset };
}
/** Cuts a main line, given by its committer times, oldest first; undefined if no commit is old enough for `until`. */
function cutHistory(times, { since, until, earlierSeconds }) {
    const newest = times[times.length - 1];
    const end = until === undefined ? times.length : newestBefore(times, times.length, secondsOf(until, newest)) + 1;
    if (end === 0)
        return undefined;
    if (since === undefined)
        return { first: 0, end, foldedTime: undefined };
    const from = secondsOf(since, newest);
    const first = newestBefore(times, end, from - 1);
    if (first < 0)
        return { first: 0, end, foldedTime: undefined };
    const midnight = Math.floor(from / DAY) * DAY;
    return { first, end, foldedTime: midnight - Math.ceil(earlierSeconds / DAY) * DAY };
}
function secondsOf(instant, newest) {
    return 'at' in instant ? instant.at : newest - instant.before;
}
/** The last of the rows before `end` whose time is at most `most`; -1 if there is none. */
function newestBefore(times, end, most) {
    let row = end - 1;
    while (row >= 0 && times[row] > most)
        row--;
    return row;
}


/***/ }),

/***/ 37640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 91902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pu: () => (/* binding */ factorRows),
/* harmony export */   bm: () => (/* binding */ busFactors),
/* harmony export */   eo: () => (/* binding */ languages),
/* harmony export */   wm: () => (/* binding */ developers)
/* harmony export */ });
/* harmony import */ var _analyzers_devs_labels_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37935);
/* harmony import */ var _display_width_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9483);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42626);
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55617);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79668);
// Who committed what, in which languages, and on how few people the project and its parts rest.





const MOST_PEOPLE = 10;
const MOST_GROUPS = 10;
/** People with the most commits, and all others together. */
function developers(result, sheet) {
    const { developers: people, aggregate } = result;
    if (people === undefined || people.length === 0)
        return [];
    const nameOf = (0,_people_js__WEBPACK_IMPORTED_MODULE_0__/* .shownNamesOf */ .lf)(people);
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
        rows.push(row((0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(rest.length, 'other'), rest));
    const most = Math.max(...rows.map(({ commits }) => commits));
    const { active_developers: active = 0, total_developers: all = 0 } = aggregate;
    return [
        sheet.heading('Who commits'),
        ...(0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .t)(sheet, [
            { title: 'name', cells: rows.map(({ name }) => name), keep: 'start' },
            { title: 'commits', align: 'right', cells: rows.map(({ commits }) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(commits)) },
            { title: 'added', align: 'right', cells: rows.map(({ added }) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(added)) },
            { title: 'removed', align: 'right', cells: rows.map(({ removed }) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(removed)) },
            { title: 'changed', align: 'right', cells: rows.map(({ changed }) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(changed)) },
        ], rows.map(({ commits }) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .share */ .uM)(commits, most))),
        `  ${sheet.faint(`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(active)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(all, 'developer')} with a commit in the last 90 days`)}`,
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
        ...(0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .t)(sheet, [
            { title: 'language', cells: rows.map(({ name }) => (0,_display_width_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(name)), keep: 'start' },
            { title: 'added', align: 'right', cells: rows.map(({ total_lines }) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(total_lines)) },
            { title: 'removed', align: 'right', cells: rows.map(({ lines_removed }) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(lines_removed)) },
            { title: 'changed', align: 'right', cells: rows.map(({ lines_changed }) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(lines_changed)) },
        ], rows.map(({ total_contribution }) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .share */ .uM)(total_contribution, most))),
    ];
}
/** How few people made half of the project, of its directories and of its languages. */
function busFactors(result, sheet) {
    const { project_busfactor: project, developers: people } = result;
    if (project === undefined || project === null || people === undefined)
        return [];
    const nameOf = (0,_people_js__WEBPACK_IMPORTED_MODULE_0__/* .shownNamesOf */ .lf)(people);
    const rows = factorRows(result, project);
    return [
        sheet.heading('On how few people it rests'),
        ...(0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .t)(sheet, [
            { title: 'what', cells: rows.map(({ what }) => (0,_display_width_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(what)), keep: 'start' },
            { title: 'bus factor', align: 'right', cells: rows.map(({ bus_factor }) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(bus_factor)) },
            { title: 'of people', align: 'right', cells: rows.map(({ total_contributors }) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(total_contributors)) },
            { title: 'most by', cells: rows.map(({ primary_dev_id }) => nameOf(primary_dev_id)), keep: 'start' },
            {
                title: 'share',
                align: 'right',
                cells: rows.map(({ primary_percentage }) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(primary_percentage / 100)),
            },
            { title: 'risk', cells: rows.map(({ risk_level }) => risk_level.toLowerCase()) },
        ]),
        `  ${sheet.faint((0,_display_width_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)('the fewest people who together made half of all lines', sheet.columns - 2))}`,
    ];
}
const MOST_RISKS = 5;
/** Those of the project, and of its largest directories and languages. */
function factorRows(result, project) {
    const { directories, directory_busfactor: ofDirectories = [], languages, busfactor: ofLanguages = [] } = result;
    return [
        { ...project, what: 'the project', isName: false },
        ...largest(directories.map(({ path }) => path), new Map(ofDirectories.map((factor) => [factor.directory, factor])), (path) => (path === _analyzers_devs_labels_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv ? 'the top directory' : `${path}/`)),
        ...largest(languages.map(({ name }) => name), new Map(ofLanguages.map((factor) => [factor.language, factor])), (name) => name),
    ];
}
/** The first of some names that have a factor. */
function largest(names, factors, shown) {
    return names
        .flatMap((name) => {
        const factor = factors.get(name);
        return factor === undefined ? [] : [{ ...factor, what: shown(name), isName: name !== _analyzers_devs_labels_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv }];
    })
        .slice(0, MOST_RISKS);
}


/***/ }),

/***/ 9483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   jC: () => (/* binding */ padded),
/* harmony export */   ky: () => (/* binding */ wrapped),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
/* harmony import */ var get_east_asian_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55322);
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
    return base === undefined ? 0 : (0,get_east_asian_width__WEBPACK_IMPORTED_MODULE_0__/* .eastAsianWidth */ .Q1)(base);
}


/***/ }),

/***/ 82527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ limitsOf),
/* harmony export */   Z1: () => (/* binding */ partialOf),
/* harmony export */   fD: () => (/* binding */ rulesOf),
/* harmony export */   jH: () => (/* binding */ periodOf),
/* harmony export */   wx: () => (/* binding */ header)
/* harmony export */ });
/* harmony import */ var _display_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9483);
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
    const rows = [
        ['commits', `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(commits.count)} of the main line${periodOf(commits.from, commits.to)}`],
    ];
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
    const { shallow, missing_blobs, too_large_files, coarse_diffs, renames } = completeness;
    const { not_found, invalid_lines } = selection.ignored_commits;
    const some = (count, text) => (count > 0 ? [text] : []);
    return [
        ...(shallow ? ['SHALLOW: older commits are not here; what they left counts as added by the first'] : []),
        ...some(missing_blobs.count, `MISSING: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(missing_blobs.count, 'blob')}; those files have no lines`),
        ...some(too_large_files.count, `TOO LARGE: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(too_large_files.count, 'file')} without lines`),
        ...some(coarse_diffs, `COARSE: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(coarse_diffs, 'change')} too large to be searched; all between first and last difference counts as replaced`),
        ...some(renames.pairs_skipped, `RENAMES: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(renames.pairs_skipped, 'pair')} of files not compared; there were too many`),
        ...some(renames.files_uncompared, `RENAMES: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(renames.files_uncompared, 'file')} missing or too large to be compared`),
        ...some(not_found.count, `IGNORED COMMITS: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(not_found.count)} of the list not among those read`),
        ...some(invalid_lines.length, `IGNORED COMMITS: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(invalid_lines.length, 'line')} of the list without an id`),
    ];
}
function marked(text, columns) {
    return (0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapped */ .ky)(text, columns - 4).map((line, at) => (at === 0 ? '  ! ' : '    ') + line);
}


/***/ }),

/***/ 52708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ sheetFor),
/* harmony export */   w: () => (/* binding */ plainPage)
/* harmony export */ });
// The sheet a text report is written on: how wide it is, and its colours, which are nothing at all unless they are asked for.
/** What a report is written for when nothing is known of who reads it. */
const plainPage = { columns: 80, colour: false };
/** The sheet for a page. */
function sheetFor({ columns, colour }) {
    const ink = (parameters) => (text) => colour && text !== '' ? `\x1b[${parameters}m${text}\x1b[0m` : text;
    return {
        columns,
        heading: ink('1'),
        faint: ink('2'),
        bar: ink('36'),
        warning: ink('33'),
        alarm: ink('1;31'),
    };
}


/***/ }),

/***/ 24916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 42626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   VS: () => (/* binding */ years),
/* harmony export */   _3: () => (/* binding */ days),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   uM: () => (/* binding */ share),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
// Numbers as people read them. A share that is not quite nothing or not quite all is never rounded to it.
/** Made when it is first used: it takes as long to make as a small report to write. */
let whole;
const DAYS_A_YEAR = 365.2425;
/** `12,345`; parts of lines are rounded. */
function grouped(count) {
    whole ??= new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
    return whole.format(count);
}
/** `1 file`, `12,345 files`. */
function counted(count, noun, nouns = `${noun}s`) {
    return `${grouped(count)} ${count === 1 ? noun : nouns}`;
}
/** A share from 0 to 1 as `45.9 %`. */
function percent(share) {
    if (share > 0 && share < 0.0005)
        return '<0.1 %';
    if (share < 1 && share > 0.9995)
        return '>99.9 %';
    return `${(100 * share).toFixed(1)} %`;
}
/** The part of a whole, 0 of nothing. */
function share(part, total) {
    return total === 0 ? 0 : part / total;
}
/** `4.5 days`, `123 days`. */
function days(count) {
    return count >= 10 || Number.isInteger(count) ? counted(Math.round(count), 'day') : `${count.toFixed(1)} days`;
}
/** A date as it is; an instant as `2020-01-31 15:00`. */
function moment(date) {
    return date.replace('T', ' ').replace(/(:00)?Z$/, '');
}
/** `3.4 years`. */
function years(dayCount) {
    return `${(dayCount / DAYS_A_YEAR).toFixed(1)} years`;
}


/***/ }),

/***/ 55617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c0: () => (/* binding */ people),
/* harmony export */   k3: () => (/* binding */ removals),
/* harmony export */   kA: () => (/* binding */ shownNames),
/* harmony export */   lf: () => (/* binding */ shownNamesOf)
/* harmony export */ });
/* harmony import */ var _display_width_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9483);
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _bars_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37640);
/* harmony import */ var _display_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9483);
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
