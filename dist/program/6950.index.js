'use strict';
exports.id = 6950;
exports.ids = [6950];
exports.modules = {

/***/ 86950:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


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
// EXTERNAL MODULE: ./lib/git/refs.js
var refs = __webpack_require__(78816);
// EXTERNAL MODULE: ./lib/git/repository.js + 3 modules
var git_repository = __webpack_require__(27014);
// EXTERNAL MODULE: ./lib/git/ref-name.js
var ref_name = __webpack_require__(63953);
// EXTERNAL MODULE: ./lib/report/formats.js
var formats = __webpack_require__(28514);
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

// EXTERNAL MODULE: ./lib/report/conditions.js
var report_conditions = __webpack_require__(74714);
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
    'all-commits': 'false',
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
    'report-formats': 'yaml,json,html',
    artifact: 'auto',
    'publish-branch': '',
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
        publishBranch: branchName(value('publish-branch')),
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
    if (isTrue('all-commits', value('all-commits')))
        given['allCommits'] = true;
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
    if (value.trim() === '')
        return [];
    try {
        return (0,report_conditions/* parseConditions */.WN)(value.replaceAll(';', '\n'));
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
        throw badInput('report-formats', value, `some of ${formats/* formats */.Fx.join(', ')}`);
    for (const name of names)
        oneOf('report-formats', name, formats/* formats */.Fx);
    return formats/* formats */.Fx.filter((format) => names.includes(format));
}
/** Keys of caches may be 512 characters long and hold no comma; ours takes a small part of that. */
function cacheKey(value) {
    if (/^[A-Za-z0-9._-]{0,100}$/.test(value))
        return value;
    throw badInput('cache-key', value, "up to 100 letters, digits, '.', '_' and '-'");
}
function branchName(value) {
    if (value === '')
        return undefined;
    if (!(0,ref_name/* isRefName */.pA)(`refs/heads/${value}`) || value.startsWith('-') || value.startsWith('refs/')) {
        throw badInput('publish-branch', value, 'the name of a branch, such as codefang');
    }
    return value;
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
;// CONCATENATED MODULE: ./lib/action/git-credentials.js
// A token for git, and what git says without one.
/** The token as a header of one command, in variables that no list of processes shows (git-config(1), GIT_CONFIG_COUNT). Settings that came by such variables stay. */
function tokenHeader(environment, token) {
    const server = environment['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const count = Number(environment['GIT_CONFIG_COUNT'] ?? 0) || 0;
    return {
        GIT_CONFIG_COUNT: String(count + 1),
        [`GIT_CONFIG_KEY_${count}`]: `http.${server}/.extraheader`,
        [`GIT_CONFIG_VALUE_${count}`]: `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`,
    };
}
/** An address may hold a name and a password. */
function withoutCredentials(words) {
    return words.replace(/\/\/[^/@\s']+@/g, '//');
}

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
    const second = request.token === '' ? first : await fetchRest(request, tokenHeader(request.environment, request.token));
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

;// CONCATENATED MODULE: ./lib/action/checkout.js
// The work tree that actions/checkout made: which commit it is, and whether its history is whole.







/**
 * Looks at the work tree in a folder. Throws `user-not-a-repository` with what to change in the workflow, and `user-bad-option` for a
 * repository outside of the workspace: no link in a checkout may show another one that the machine happens to have.
 */
function openCheckout(path, environment) {
    let repository;
    try {
        repository = (0,git_repository/* openNamedRepository */.ed)(path, environment);
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
    return { repository, path, head: (0,refs/* resolveRevision */.eZ)(repository, 'HEAD').oid };
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

// EXTERNAL MODULE: ./lib/cli/configured.js
var configured = __webpack_require__(67204);
// EXTERNAL MODULE: ./lib/engine/options.js
var engine_options = __webpack_require__(87968);
// EXTERNAL MODULE: ./lib/engine/version.js
var version = __webpack_require__(54858);
;// CONCATENATED MODULE: ./lib/action/engine-seam.js
// The engine as the action calls it: options from inputs and the repository's file of options, a run with checkpoints, and what of it comes
// back. The one place that knows both sides.





/** Options and conditions from the inputs, over those of the file. Throws `user-bad-option` in the inputs' words. */
async function optionsOf(inputs) {
    const flags = { ...inputs.engine, path: inputs.path, format: 'yaml' };
    try {
        const { raw, output, file } = await (0,configured/* configured */.tw)({
            command: 'history',
            raw: { ...inputs.engine, path: inputs.path },
            output: { format: 'yaml', output: undefined, quiet: false, verbose: false, stats: false, failOn: [] },
            config: inputs.config,
            flags,
            given: new Set(Object.keys(inputs.engine)),
        });
        // What a comment tells of files and people needs both; the file of options or an input may say otherwise.
        const defaults = (0,engine_options.chosenAnalyzers)(raw.analyzers).includes('burndown')
            ? { burndownFiles: true, ...(raw.people !== false && { burndownPeople: true }) }
            : {};
        const options = { ...defaults, ...raw };
        return { options, failOn: inputs.failOn.length > 0 ? inputs.failOn : output.failOn, file };
    }
    catch (error) {
        throw inInputWords(error);
    }
}
/** What shapes the state that is kept, for the identity of a checkpoint. Throws `user-bad-option` in the inputs' words. */
async function configurationOf(options) {
    const { resolveOptions, stateOptions } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 87968));
    try {
        const resolved = resolveOptions(options);
        return [version/* version */.r, resolved.analyzers, resolved.order, stateOptions(resolved)];
    }
    catch (error) {
        throw inInputWords(error);
    }
}
/** Runs the engine. Rejects with a `CodefangError` in the inputs' words, or the reason of `hooks.signal`. */
async function runEngine(options, hooks) {
    const [{ analyze }, { resolveOptions }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9917), __webpack_require__.e(3563)]).then(__webpack_require__.bind(__webpack_require__, 63563)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 87968)),
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

// EXTERNAL MODULE: ./lib/report/headline.js
var report_headline = __webpack_require__(5916);
// EXTERNAL MODULE: ./lib/report/key-figures.js
var key_figures = __webpack_require__(70781);
// EXTERNAL MODULE: ./lib/report/report.js
var report_report = __webpack_require__(45650);
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
// EXTERNAL MODULE: ./lib/report/text/display-width.js + 4 modules
var display_width = __webpack_require__(49901);
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
        isAuthor: added > 0 || active.has(id),
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
// EXTERNAL MODULE: ./lib/changes/syntax-columns.js
var syntax_columns = __webpack_require__(81648);
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
    #readsIdentifiers = false;
    add(batch) {
        const { commits, changes } = batch;
        const pathOf = pathsOf(batch);
        const importsOf = importsIn(batch);
        const added = addedIdentifiers(batch);
        this.#readsIdentifiers ||= added !== undefined;
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
            for (let row = from; row < to; row++) {
                const file = this.arrive(batch, row, pathOf, movers[row - from]);
                const imports = importsOf(row);
                if (file !== undefined && imports !== undefined)
                    file.imports = imports;
                if (added !== undefined)
                    file?.identifiers.push(...added(row));
            }
        }
    }
    /** The record of all that was added. */
    record() {
        const files = [...this.living.values(), ...this.gone]
            .filter(({ before, after, places, isOpaque }) => before !== after || places.length > 0 || isOpaque)
            .filter(({ before, after }) => before !== null || after !== null)
            .map(({ identifiers, ...file }) => ({
            ...file,
            places: file.places.map((place) => shownPlace(place, file.lines)),
            ...(this.#readsIdentifiers && { identifiers: firstOfEach(identifiers) }),
        }))
            .sort((a, b) => compare(a.after ?? a.before, b.after ?? b.before));
        return { commits: this.commits, firstTick: this.firstTick, lastTick: this.lastTick, files };
    }
    depart(batch, row, pathOf) {
        const { changes } = batch;
        const kind = changes.kinds[row];
        if (kind === change_batch/* ChangeKind */.D2.added || changes.oldModes[row] === SUBMODULE)
            return undefined;
        const isGone = kind === change_batch/* ChangeKind */.D2.deleted || changes.newModes[row] === SUBMODULE;
        if (!isGone && kind !== change_batch/* ChangeKind */.D2.renamed)
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
    /** The file of a row that there is after it. */
    arrive(batch, row, pathOf, mover) {
        const { changes } = batch;
        const kind = changes.kinds[row];
        if (kind === change_batch/* ChangeKind */.D2.deleted || changes.newModes[row] === SUBMODULE)
            return undefined;
        const path = pathOf(changes.newPaths[row]);
        const isNew = kind === change_batch/* ChangeKind */.D2.added || changes.oldModes[row] === SUBMODULE;
        const file = mover ?? (isNew ? { ...unchanged(path), before: null } : (this.living.get(path) ?? unchanged(path)));
        file.after = path;
        this.living.set(path, file);
        edit(file, batch, row);
        return file;
    }
}
/** What the new side of a row imports; undefined if its text is as it was, or nobody asked. */
function importsIn({ syntax }) {
    if (syntax === undefined)
        return () => undefined;
    const { imports, sides } = syntax;
    const texts = (0,syntax_columns/* textsOf */.CB)(syntax);
    return (row) => {
        if (sides.newStates[row] === syntax_columns/* SyntaxState */.$O.none)
            return undefined;
        const found = [];
        for (let at = row === 0 ? 0 : imports.ends[row - 1]; at < imports.ends[row]; at++) {
            if (imports.sides[at] !== syntax_columns/* Side */.mn.new)
                continue;
            found.push({ language: sides.newLanguages[row], name: texts[imports.names[at]], line: imports.lines[at] + 1 });
        }
        return found;
    };
}
function unchanged(path) {
    return { before: path, after: path, added: 0, removed: 0, lines: 0, isOpaque: false, places: [], identifiers: [] };
}
const OPAQUE = change_batch/* ChangeFlag */.FT.oldBinary |
    change_batch/* ChangeFlag */.FT.newBinary |
    change_batch/* ChangeFlag */.FT.oldMissing |
    change_batch/* ChangeFlag */.FT.newMissing |
    change_batch/* ChangeFlag */.FT.oldTooLarge |
    change_batch/* ChangeFlag */.FT.newTooLarge;
function edit(file, { changes, hunks }, row) {
    file.lines = changes.newLines[row];
    if ((changes.flags[row] & OPAQUE) !== 0)
        file.isOpaque = true;
    const from = row === 0 ? 0 : changes.hunkEnds[row - 1];
    const to = changes.hunkEnds[row];
    const { places } = file;
    file.identifiers = file.identifiers.filter(({ start }) => {
        for (let hunk = from; hunk < to && hunks.oldStarts[hunk] <= start; hunk++) {
            if (start < hunks.oldStarts[hunk] + hunks.oldCounts[hunk])
                return false;
        }
        return true;
    });
    for (const place of [...places, ...file.identifiers]) {
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
/** Shows what each change of a batch added; undefined if identifiers were not asked for, or are not there. */
function addedIdentifiers({ syntax }) {
    if (syntax === undefined)
        return undefined;
    const { ends, lines, names } = syntax.addedIdentifiers;
    const texts = (0,syntax_columns/* textsOf */.CB)(syntax);
    return (change) => {
        const from = change === 0 ? 0 : ends[change - 1];
        return Array.from(lines.subarray(from, ends[change]), (start, i) => ({ name: texts[names[from + i]], start }));
    };
}
function firstOfEach(identifiers) {
    const first = new Map();
    for (const { name, start } of identifiers)
        first.set(name, Math.min(start, first.get(name) ?? Infinity));
    return [...first].map(([name, start]) => ({ name, line: start + 1 })).sort((a, b) => a.line - b.line);
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

;// CONCATENATED MODULE: ./lib/report/change/companions.js
// Files that usually change with those of a change and are not in it. The evidence is that of couples (analyzers/couples/file-pairs.ts), of the
// history before the change.
/**
 * The companions that are absent, the one with the strongest evidence first: by the share of change sets, then by their number, then by path.
 * `companions` are those of the changed files, by their paths before the change.
 */
function absentCompanions(files, companions) {
    const shown = new Map(files.flatMap(({ before, after }) => (before === null ? [] : [[before, after ?? before]])));
    const absent = new Map();
    for (const { file, companion, co_changes: together, changes } of companions) {
        const path = shown.get(file);
        if (path === undefined || shown.has(companion))
            continue;
        const evidence = absent.get(companion) ?? [];
        evidence.push({ file: path, together, changes });
        absent.set(companion, evidence);
    }
    return [...absent]
        .map(([path, evidence]) => ({ path, evidence: evidence.sort(stronger) }))
        .sort((a, b) => stronger(a.evidence[0], b.evidence[0]) || companions_compare(a.path, b.path));
}
function stronger(a, b) {
    return b.together * a.changes - a.together * b.changes || b.together - a.together || companions_compare(a.file, b.file);
}
function companions_compare(a, b) {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

;// CONCATENATED MODULE: ./lib/report/change/experts.js
// Who knows the code that a change touches: whose lines it removes, and who has the most lines in its files. Laws: nobody who has a hand in the
// change, who has gone quiet (people-effects.ts), or is a bot; nobody with a few lines only.

/** Lines at stake, removed and owned, of somebody who knows the code. */
const FEWEST_LINES = 10;
/** `files` are those of the change, `before` all files before it, if they are tracked. */
function expertsOf(people, files, before) {
    const paths = new Set(files.flatMap((file) => (file.before === null ? [] : [file.before])));
    const owned = new Map();
    let lines = 0;
    for (const { path, current_lines: count, ownership = {} } of before ?? []) {
        if (!paths.has(path))
            continue;
        lines += count;
        for (const [id, part] of Object.entries(ownership))
            owned.set(Number(id), (owned.get(Number(id)) ?? 0) + part);
    }
    return {
        people: people
            .filter((person) => person.id !== people_table/* LEFT_OUT */.Pk && !person.isBot && !person.isQuiet && !person.isAuthor)
            .map(({ id, name, removed, quietDays }) => ({ id, name, removed, owned: owned.get(id) ?? 0, quietDays }))
            .filter((person) => person.removed + person.owned >= FEWEST_LINES)
            .sort((a, b) => b.removed - a.removed || b.owned - a.owned || a.id - b.id),
        removed: people.reduce((sum, { removed }) => sum + removed, 0),
        lines,
    };
}

// EXTERNAL MODULE: ./lib/uast/import-names.js
var import_names = __webpack_require__(51609);
// EXTERNAL MODULE: ./lib/uast/language-table.js
var language_table = __webpack_require__(60374);
;// CONCATENATED MODULE: ./lib/report/change/new-imports.js
// The modules that a change introduces: those it imports and no file imported before. Left out are the project's own as far as they can be told:
// what is named by where it lies, and what is named as a file that the change itself adds.


/** Those of the most files first, then by name and language. `standingOf` knows imports as they stood before the change. */
function newImports(files, standingOf) {
    const added = files.flatMap(({ before, after }) => (before === null && after !== null ? [after] : []));
    const found = new Map();
    for (const { after, imports = [] } of files) {
        if (after === null)
            continue;
        for (const at of imports) {
            const key = `${(0,language_table/* moduleLanguage */.lf)(at.language)} ${at.name}`;
            const known = found.get(key);
            if (known === undefined)
                found.set(key, { at, path: after, files: 1 });
            else
                known.files++;
        }
    }
    return [...found.values()]
        .flatMap(({ at: { language, name, line }, path, files: count }) => {
        // A file that becomes TypeScript brings no modules that its JavaScript did not have.
        const standings = (0,language_table/* moduleFamily */.ZO)(language).flatMap((one) => standingOf(one, name) ?? []);
        if (standings.some((one) => one.files > 0) || (0,import_names/* isRelativeImport */.E)(language, name))
            return [];
        if (added.some((file) => isNameOf(name, file)))
            return [];
        const dropped = standings.flatMap(({ droppedTick: tick }) => tick ?? []);
        const droppedTick = dropped.length === 0 ? null : Math.max(...dropped);
        return [{ name, language: language_table/* languages */.eo[(0,language_table/* moduleLanguage */.lf)(language)].name, path, line, files: count, droppedTick }];
    })
        .sort((a, b) => b.files - a.files || new_imports_compare(a.name, b.name) || new_imports_compare(a.language, b.language));
}
/**
 * Whether a module may be a file: `lib/a.h` is `src/lib/a.h`, `shop.order` is `src/shop/order.py`, `example.org/shop/order` is
 * `shop/order/order.go`.
 */
function isNameOf(name, path) {
    const stem = path.replace(/\.[^./]*$/, '');
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    const parted = name.replace(/::|[.\\]/g, '/');
    const endsIn = (whole, part) => whole === part || whole.endsWith(`/${part}`);
    if (endsIn(path, name) || endsIn(stem, name) || endsIn(stem, parted))
        return true;
    // A folder with a name of one part may be anybody's.
    return folder.includes('/') && endsIn(name, folder);
}
function new_imports_compare(a, b) {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

// EXTERNAL MODULE: ./lib/analyzers/file-history/result.js + 1 modules
var result = __webpack_require__(14879);
;// CONCATENATED MODULE: ./lib/report/change/touched-hotspots.js
// The hotspots that a change touches: files that have changed often before it.

/** By commits, the most first, then by path. `churnOf` knows files by their paths before the change. */
function touchedHotspots(files, churnOf) {
    return files
        .flatMap(({ before, after }) => {
        const churn = before === null ? undefined : churnOf(before);
        const risk = churn && (0,result/* riskOf */.bi)(churn.commit_count);
        if (churn === undefined || risk === undefined)
            return [];
        const { commit_count: commits, first_tick: firstTick, last_tick: lastTick } = churn;
        return [{ path: after ?? before ?? '', commits, risk, firstTick: firstTick ?? 0, lastTick: lastTick ?? 0 }];
    })
        .sort((a, b) => b.commits - a.commits);
}

// EXTERNAL MODULE: ./lib/analyzers/typos/typos.js + 4 modules
var typos = __webpack_require__(32471);
;// CONCATENATED MODULE: ./lib/report/change/likely-typos.js
// Identifiers that a change adds with a word that this repository has corrected before.

/** By file and line; one an identifier and file. */
function likelyTypos(files, corrections) {
    return files.flatMap((file) => (file.after === null ? [] : (file.identifiers ?? [])).flatMap(({ name, line }) => (0,typos/* misspeltWords */.R)(name, corrections)
        .slice(0, 1)
        .map((correction) => ({ file, name, line, correction }))));
}

;// CONCATENATED MODULE: ./lib/report/change/insight.js
// What a reviewer of a change may want to know besides its lines: what it lacks, what it touches, and who knows it. From what each analyzer
// that ran knew before the change; pure, and nothing is said without enough history to know.






/** Makes it. */
function changeInsight({ change, lookup, source, effect, before }) {
    const { files } = change;
    const tickHours = Number(source.options['tick_size_hours'] ?? 24);
    const isYoung = ((change.firstTick ?? 0) * tickHours) / 24 < YOUNG_DAYS;
    const sum = (of) => files.reduce((total, file) => total + of(file), 0);
    const people = effect?.people;
    return {
        change,
        added: sum(({ added }) => added),
        removed: sum(({ removed }) => removed),
        isYoung,
        tickHours,
        companions: isYoung || isMass(change, source) ? undefined : companionsOf(change, lookup),
        hotspots: isYoung ? undefined : lookup.churn && touchedHotspots(files, lookup.churn),
        functions: isYoung ? undefined : lookup.hotFunctions?.touched(),
        imports: isYoung ? undefined : lookup.imports && newImports(files, lookup.imports),
        experts: isYoung || people === undefined ? undefined : expertsOf(people, files, before?.file_survival),
        likelyTypos: lookup.corrections && likelyTypos(files, lookup.corrections),
    };
}
/** A change of so many files tells as little of which belong together as a commit of as many, which couples leaves out. */
function isMass({ files }, { options }) {
    return files.length > Number(options['couples_max_changeset'] ?? Infinity);
}
function companionsOf({ files }, { companions }) {
    const paths = files.flatMap(({ before }) => (before === null ? [] : [before]));
    return companions && absentCompanions(files, companions(paths));
}

;// CONCATENATED MODULE: ./lib/action/pull-request-change.js
// What a run sees of a pull request: what the analyzers knew at its base, and what every later commit changed, put together to what the pull
// request does.



/** Listens to a run. */
class PullRequestChange {
    #recorder = new ChangeRecorder();
    #before;
    #base;
    /** The commit that the pull request is compared with, once the run has come to it. */
    get base() {
        return this.#base?.oid;
    }
    /** What the run must be told, to compare with this commit. */
    milestone(oid) {
        return {
            oid,
            reached: (results, lookup) => {
                this.#base = { oid, lookup };
                this.#before = results['burndown'];
            },
            after: (batch) => {
                this.#recorder.add(batch);
                this.#base?.lookup.hotFunctions?.follow(batch);
            },
        };
    }
    /** What the pull request does; undefined if the run did not come by its base. */
    seen({ source, results }) {
        if (this.#base === undefined)
            return undefined;
        const { lookup } = this.#base;
        const after = results['burndown'];
        const before = this.#before;
        const change = this.#recorder.record();
        const withPeople = after?.developer_survival !== undefined;
        const effect = before === undefined || after === undefined
            ? undefined
            : changeEffect({ before, after, change, source, withPeople });
        return { effect, insight: changeInsight({ change, lookup, source, effect, before }) };
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

// EXTERNAL MODULE: ./lib/report/text/numbers.js
var numbers = __webpack_require__(42626);
;// CONCATENATED MODULE: ./lib/report/findings.js
// What in a change is worth a word beside the code: old code that goes wholesale, code whose main author has gone quiet, a file that nearly always
// changed with one of these and does not now, much work on a critical hotspot, and a misspelling that was corrected before. Laws: nothing is found without enough history to know;
// nothing about people when people are not told of; bots never count as gone. Texts are plain, on one line; positions are lines of the
// new side, from 1.




/** Columns of an identifier that is named. */
const MOST_NAME = 80;
const defaultFindingLimits = {
    oldLines: 50,
    warningFactor: 10,
    mainShare: 0.5,
    quietLines: 10,
    companionShare: 0.75,
    companionTimes: 10,
    hotspotLines: 100,
};
/** All findings, the weightiest first; from the change's effect on the burndown, and from what other analyzers know, as far as they are there. */
function findings(effect, insight, limits = defaultFindingLimits) {
    const found = [
        ...(effect === undefined ? [] : ofBurndown(effect, limits)),
        ...(insight === undefined ? [] : [...absent(insight, limits), ...hot(insight, limits), ...misspelt(insight)]),
    ];
    return found.sort((a, b) => rank(a) - rank(b) || b.score - a.score);
}
function ofBurndown(effect, limits) {
    const { history, files } = effect;
    if (history.isYoung || !history.isWhole || history.days < YEAR_DAYS)
        return [];
    return files.flatMap((file) => [...oldCode(file, effect, limits), ...quietAuthor(file, effect, limits)]);
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
/** At the file with the strongest evidence for each. */
function absent({ companions = [], change }, limits) {
    return companions.flatMap(({ path, evidence: [{ file, together, changes }] }) => {
        const changed = change.files.find(({ before, after }) => (after ?? before) === file);
        const isWorthIt = together >= limits.companionTimes && together >= limits.companionShare * changes;
        if (changed === undefined || !isWorthIt)
            return [];
        return [
            {
                level: 'notice',
                rule: 'companion-absent',
                ...findings_placeOf(changed),
                title: 'A file that usually changes with this one does not',
                message: `${path} was in ${(0,numbers/* grouped */.zD)(together)} of the ${(0,numbers/* grouped */.zD)(changes)} commits that changed this file (${(0,numbers/* percent */.KN)(together / changes)}), and is not in this change.`,
                score: together,
            },
        ];
    });
}
function hot({ hotspots = [], change }, limits) {
    return hotspots.flatMap(({ path, commits, risk }) => {
        const changed = change.files.find(({ before, after }) => (after ?? before) === path);
        const lines = changed === undefined ? 0 : Math.max(changed.added, changed.removed);
        if (changed === undefined || risk !== 'CRITICAL' || lines < limits.hotspotLines)
            return [];
        return [
            {
                level: 'notice',
                rule: 'hotspot-changed',
                ...findings_placeOf(changed),
                title: 'Much changes in a hotspot',
                message: `This file has changed in ${(0,numbers/* counted */.hS)(commits, 'commit')} before, and now in ${(0,numbers/* counted */.hS)(lines, 'line')}. Files that change so often are where mistakes gather.`,
                score: lines,
            },
        ];
    });
}
function misspelt({ likelyTypos = [] }) {
    return likelyTypos.map(({ file, name, line, correction: { wrong, correct, commit, lines } }) => ({
        level: 'notice',
        rule: 'likely-typo',
        path: file.after ?? '',
        startLine: line,
        endLine: line,
        title: 'A likely typo',
        message: `${(0,display_width/* cut */.Jj)((0,display_width/* oneLine */.TN)(name), MOST_NAME)}: ${(0,display_width/* cut */.Jj)((0,display_width/* oneLine */.TN)(wrong), MOST_NAME)} was corrected to ${correct} in this repository before, in ${(0,numbers/* counted */.hS)(lines, 'line')}, last in commit ${commit.slice(0, 12)}.`,
        score: lines,
    }));
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
    const { DefaultArtifactClient: Client } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(3838), __webpack_require__.e(2271), __webpack_require__.e(1351), __webpack_require__.e(6799)]).then(__webpack_require__.bind(__webpack_require__, 76799));
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

;// CONCATENATED MODULE: ./lib/report/markdown/companions-section.js
// The files that usually change with those of a pull request, and are not in it.



const MOST_FILES = 8;
/** A table with the strongest evidence of each; undefined where none is absent. */
function companionsSection(all) {
    if (all === undefined || all.length === 0)
        return undefined;
    const rows = all.slice(0, MOST_FILES);
    const first = rows.map(({ evidence }) => evidence[0]);
    const rest = all.length - rows.length;
    const more = rest === 0 ? '' : `\n\n… and ${(0,numbers/* counted */.hS)(rest, 'more file')}.`;
    return ('#### Usually changes with\n\n' +
        table([
            { title: 'Not in this change', cells: rows.map(({ path }) => code(path, 50)) },
            { title: 'Changes with', cells: rows.map(({ evidence }) => withOthers(evidence)) },
            { title: 'So far', align: 'right', cells: first.map(({ together, changes }) => timesOf(together, changes)) },
            {
                title: 'Share',
                align: 'right',
                cells: first.map(({ together, changes }) => (0,numbers/* percent */.KN)((0,numbers/* share */.uM)(together, changes))),
            },
        ]) +
        more);
}
function withOthers([{ file }, ...others]) {
    return others.length === 0 ? code(file, 50) : `${code(file, 50)} and ${(0,numbers/* counted */.hS)(others.length, 'other')}`;
}
function timesOf(together, changes) {
    return `${(0,numbers/* grouped */.zD)(together)} of ${(0,numbers/* counted */.hS)(changes, 'commit')}`;
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

;// CONCATENATED MODULE: ./lib/report/markdown/experts-section.js
// Who knows the code that a pull request changes.




const MOST_PEOPLE = 5;
/** A table of those with the most lines at stake; undefined where there is nobody to ask. */
function expertsSection(experts) {
    const rows = experts?.people.slice(0, MOST_PEOPLE) ?? [];
    if (experts === undefined || rows.length === 0)
        return undefined;
    const { removed, lines } = experts;
    const columns = [{ title: 'Author', cells: rows.map(({ name }) => plain(name, 40)) }];
    const right = 'right';
    const gone = [
        { title: 'Lines that go', align: right, cells: rows.map((row) => (0,numbers/* grouped */.zD)(row.removed)) },
        { title: 'Of all that go', align: right, cells: rows.map((row) => shareOf(row.removed, removed)) },
    ];
    const owned = [
        { title: 'Lines in the files', align: right, cells: rows.map((row) => (0,numbers/* grouped */.zD)(row.owned)) },
        { title: '', cells: figures_bars(rows.map((row) => row.owned)) },
        { title: 'Of the files', align: right, cells: rows.map((row) => shareOf(row.owned, lines)) },
    ];
    return ('#### Who knows this code\n\n' +
        table([...columns, ...(removed > 0 ? gone : []), ...(lines > 0 ? owned : [])]) +
        '\n\n<sub>Whose lines it removes, and who has the most lines in its files; without its own authors, bots and people who have gone quiet.</sub>');
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
        `**Commits** ${(0,header/* commitsOf */.g3)(commits)}${(0,header/* periodOf */.jH)(commits.from, commits.to)}`,
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

;// CONCATENATED MODULE: ./lib/report/markdown/new-imports-section.js
// The modules that a pull request introduces.



const MOST_IMPORTS = 12;
const new_imports_section_YEAR_DAYS = 365;
/** A table with where each is imported, and whether it was known before; undefined where there is none. */
function newImportsSection({ imports: all, change, tickHours }) {
    if (all === undefined || all.length === 0)
        return undefined;
    const rows = all.slice(0, MOST_IMPORTS);
    const rest = all.length - rows.length;
    const more = rest === 0 ? '' : `\n\n… and ${(0,numbers/* counted */.hS)(rest, 'more import')}.`;
    const before = ({ droppedTick }) => {
        if (droppedTick === null)
            return 'never';
        const dayCount = (Math.max(0, (change.firstTick ?? droppedTick) - droppedTick) * tickHours) / 24;
        return `given up ${dayCount < new_imports_section_YEAR_DAYS ? (0,numbers/* days */._3)(Math.floor(dayCount)) : (0,numbers/* years */.VS)(dayCount)} before`;
    };
    return ('#### New imports\n\n' +
        table([
            { title: 'Module', cells: rows.map(({ name }) => code(name, 60)) },
            { title: 'Language', cells: rows.map(({ language }) => language) },
            { title: 'Where', cells: rows.map(({ path, line }) => `${code(path, 60)} line ${line}`) },
            { title: 'Files', align: 'right', cells: rows.map(({ files }) => (0,numbers/* grouped */.zD)(files)) },
            { title: 'Imported before', cells: rows.map(before) },
        ]) +
        more);
}

;// CONCATENATED MODULE: ./lib/report/markdown/touched-functions-section.js
// The functions that had changed often, which a pull request touches.




const MOST_FUNCTIONS = 8;
const touched_functions_section_YEAR_DAYS = 365;
/** A table with how often each has changed, and with what; undefined where none is touched. */
function touchedFunctionsSection({ functions: all, change, tickHours }) {
    if (all === undefined || all.length === 0)
        return undefined;
    const rows = all.slice(0, MOST_FUNCTIONS);
    const rest = all.length - rows.length;
    const more = rest === 0 ? '' : `\n\n… and ${(0,numbers/* counted */.hS)(rest, 'more function')}.`;
    const span = (tick) => {
        const dayCount = (Math.max(0, (change.firstTick ?? tick) - tick) * tickHours) / 24;
        return dayCount < touched_functions_section_YEAR_DAYS ? (0,numbers/* days */._3)(Math.floor(dayCount)) : (0,numbers/* years */.VS)(dayCount);
    };
    return ('#### Hot functions touched\n\n' +
        table([
            { title: 'Function', cells: rows.map(nameOf) },
            { title: 'Commits', align: 'right', cells: rows.map(({ changes }) => (0,numbers/* grouped */.zD)(changes)) },
            { title: '', cells: figures_bars(rows.map(({ changes }) => changes)) },
            { title: 'In', align: 'right', cells: rows.map(({ firstTick }) => span(firstTick)) },
            { title: 'Last changed', align: 'right', cells: rows.map(({ lastTick }) => `${span(lastTick)} before`) },
            { title: 'Changes with', cells: rows.map(partnerOf) },
        ]) +
        more);
}
function nameOf({ name, path, isGone }) {
    return `${code(name, 50)} in ${code(path, 50)}${isGone ? ' (removed)' : ''}`;
}
function partnerOf({ partner, partners, path, changes }) {
    if (partner === undefined)
        return NOTHING;
    const where = partner.path === path ? '' : ` in ${code(partner.path, 40)}`;
    const others = partners === 1 ? '' : `, and ${(0,numbers/* counted */.hS)(partners - 1, 'other')}`;
    return `${code(partner.name, 40)}${where}, ${(0,numbers/* grouped */.zD)(partner.together)} of ${(0,numbers/* grouped */.zD)(changes)}${others}`;
}

;// CONCATENATED MODULE: ./lib/report/markdown/touched-hotspots-section.js
// The hotspots that a pull request touches.




const touched_hotspots_section_MOST_FILES = 8;
const touched_hotspots_section_YEAR_DAYS = 365;
/** A table with how often and for how long each has changed; undefined where none is touched. */
function touchedHotspotsSection({ hotspots: all, change, tickHours }) {
    if (all === undefined || all.length === 0)
        return undefined;
    const rows = all.slice(0, touched_hotspots_section_MOST_FILES);
    const rest = all.length - rows.length;
    const more = rest === 0 ? '' : `\n\n… and ${(0,numbers/* counted */.hS)(rest, 'more file')}.`;
    const inDays = (ticks) => (Math.max(0, ticks) * tickHours) / 24;
    const ageOf = ({ firstTick }) => inDays((change.firstTick ?? firstTick) - firstTick);
    const restOf = ({ lastTick }) => inDays((change.firstTick ?? lastTick) - lastTick);
    return ('#### Hotspots touched\n\n' +
        table([
            { title: 'File', cells: rows.map(({ path }) => code(path, 60)) },
            { title: 'Commits', align: 'right', cells: rows.map(({ commits }) => (0,numbers/* grouped */.zD)(commits)) },
            { title: '', cells: figures_bars(rows.map(({ commits }) => commits)) },
            { title: 'In', align: 'right', cells: rows.map((row) => span(ageOf(row))) },
            { title: 'Last changed', align: 'right', cells: rows.map((row) => `${span(restOf(row))} before`) },
            { title: 'Risk', cells: rows.map(({ risk }) => risk.toLowerCase()) },
        ]) +
        more);
}
function span(dayCount) {
    return dayCount < touched_hotspots_section_YEAR_DAYS ? (0,numbers/* days */._3)(Math.floor(dayCount)) : (0,numbers/* years */.VS)(dayCount);
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
    return sentence(effect, agesOf(effect));
}
/** The same of a change whose lines have no known age. */
function sentence({ added, removed, files }, ages = '') {
    if (added === 0 && removed === 0) {
        const moved = files.filter(({ before, after }) => before !== null && after !== null && before !== after).length;
        if (moved > 0)
            return `Moves ${(0,numbers/* counted */.hS)(moved, 'file')} and changes no line of text.`;
        return 'Changes no line of text.';
    }
    if (removed === 0)
        return `Adds ${(0,numbers/* counted */.hS)(added, 'line')} and removes none.`;
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
// The comment under a pull request: a verdict and what qualifies it, figures before and after, what usually changes with it, the hotspots and hot
// functions it touches, what it newly imports and who knows its code, the ages of what goes, the burndown as it stands, and folded, the files, people and years concerned and
// what was measured. A short history gets fewer sections, and what no analyzer measured is not there.















const MOST_YEARS = 24;
/** In a comment, in a summary, which has sixteen times the room, and in short. */
const commentRows = { files: 100, people: 30 };
const summaryRows = { files: 1000, people: 200 };
const briefRows = { files: 15, people: 10 };
/**
 * The sections of a comment, in their order. `report` is that of the change's last commit. `effect` is there if the burndown ran, `insight`
 * tells what other analyzers know.
 */
function pullRequestComment({ effect, insight }, report, context = {}, rows = commentRows) {
    const ofBurndown = (section) => effect && section(effect);
    const ofFiles = (most) => ofBurndown((change) => files(change, most));
    const ofPeople = (most) => ofBurndown((change) => people(change, most));
    const sections = [
        ['verdict', 0, effect === undefined ? bareOpening(insight, report) : opening(effect, report)],
        ['figures', 1, ofBurndown(figures)],
        ['companions', 2, companionsSection(insight?.companions)],
        ['hotspots', 3, insight && touchedHotspotsSection(insight)],
        ['functions', 3, insight && touchedFunctionsSection(insight)],
        ['imports', 4, insight && newImportsSection(insight)],
        ['experts', 3, expertsSection(insight?.experts)],
        ['ages', 2, ofBurndown(ages)],
        ['burndown', 5, ofBurndown((change) => (change.history.isYoung ? undefined : standing(change, report)))],
        ['files', 6, ofFiles(rows.files), ofFiles(briefRows.files)],
        ['people', 7, ofPeople(rows.people), ofPeople(briefRows.people)],
        ['measured', 4, folded('What was measured', measured(report.source, context))],
    ];
    return sections.flatMap(([id, priority, body, brief]) => body === undefined ? [] : [{ id, priority, body, ...(brief !== undefined && brief !== body && { brief }) }]);
}
/** What is said of a change where no burndown ran. */
function bareOpening(insight, { source }) {
    const parts = ['### The change'];
    if (insight !== undefined)
        parts.push(`**${sentence({ ...insight, files: insight.change.files })}**`);
    const alarms = alarm(source);
    return [...parts, ...(alarms === undefined ? [] : [alarms])].join('\n\n');
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
        { title: 'File', cells: rows.map(pull_request_comment_nameOf) },
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
function pull_request_comment_nameOf({ before, after }) {
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
function standing(effect, report) {
    const parts = [burndownPicture(report.analysis['burndown']), years(effect)].filter((part) => part !== undefined);
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

/** Why no comment is made; undefined if one is. `seen` is undefined where the pull request is not compared with its base. */
function whyNoComment(mode, seen, conditions) {
    if (mode === 'never')
        return 'comment is never';
    // Who sees the step fail looks here for the reason.
    if (mode === 'always' || conditions.some(({ holds }) => holds))
        return undefined;
    if (seen === undefined)
        return 'the pull request is not compared with its base';
    const { effect, insight } = seen;
    if (mode === 'auto')
        return insight.change.files.length > 0 ? undefined : 'the pull request touches no file that counts';
    const isOther = effect === undefined ? insight.added + insight.removed > 0 : figuresChange(effect);
    return isOther ? undefined : 'no figure is another than before the pull request';
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
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351)]).then(__webpack_require__.bind(__webpack_require__, 61351));
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
// EXTERNAL MODULE: ./lib/report/charts/numbers.js
var charts_numbers = __webpack_require__(52744);
;// CONCATENATED MODULE: ./lib/report/badge.js
// Badges: one figure as a small picture for a README. Flat, grey and blue, in the form that readers know; a text is drawn as wide as it is said
// to be, whatever the fonts of the machine that shows it.


const badge_YEAR_DAYS = 365;
/** The badges of what a run measured. */
function badgesOf({ halfLifeDays, survivalRate }) {
    const badges = [];
    if (halfLifeDays !== undefined) {
        const message = halfLifeDays === null ? 'not reached' : halfLifeDays >= badge_YEAR_DAYS ? (0,numbers/* years */.VS)(halfLifeDays) : (0,numbers/* days */._3)(halfLifeDays);
        badges.push({ name: 'half-life', label: 'half-life of a line', message });
    }
    if (survivalRate !== undefined)
        badges.push({ name: 'survival', label: 'code survival', message: (0,numbers/* percent */.KN)(survivalRate) });
    return badges;
}
/** Pixels of an average letter of eleven, and beside a text. */
const LETTER = 6.4;
const MARGIN = 6;
/** A badge as SVG. */
function badgeSvg({ label, message }) {
    const [left, right] = [label, message].map((text) => Math.round(text.length * LETTER));
    const [grey, blue] = [left + 2 * MARGIN, right + 2 * MARGIN];
    const text = (x, width, words) => `<text x="${x}" y="14" textLength="${width}">${(0,charts_numbers/* escapeHtml */.ZD)(words)}</text>`;
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${grey + blue}" height="20" role="img" aria-label="${(0,charts_numbers/* escapeHtml */.ZD)(`${label}: ${message}`)}">
<title>${(0,charts_numbers/* escapeHtml */.ZD)(`${label}: ${message}`)}</title>
<clipPath id="r"><rect width="${grey + blue}" height="20" rx="3"/></clipPath>
<g clip-path="url(#r)"><rect width="${grey}" height="20" fill="#555"/><rect x="${grey}" width="${blue}" height="20" fill="#0b6aa8"/></g>
<g fill="#fff" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11">${text(MARGIN, left, label)}${text(grey + MARGIN, right, message)}</g>
</svg>
`;
}
/** A badge as services that draw badges take it. */
function badgeJson({ label, message }) {
    return `${JSON.stringify({ schemaVersion: 1, label, message, color: '#0b6aa8' })}\n`;
}

;// CONCATENATED MODULE: ./lib/action/published-files.js
// What `publish-branch` puts on its branch: the report, its pictures, badges, and a page that shows them.





/** Texts by their paths. */
async function publishedFiles({ result }) {
    const report = (0,report_report/* reportOf */.E)(result);
    const pictures = await (0,formats/* renderPictures */.Q0)(report);
    const badges = badgesOf((0,report_headline/* headlineOf */.g)(result.results));
    const { repository, head, commits } = report.source;
    const page = [
        `# ${plain(repository)}`,
        badges.map(({ name, label }) => `![${label}](badge-${name}.svg)`).join(' '),
        `How the code lives, read from ${commits.count} commits up to ${code(head.oid.slice(0, 12))} of ${commits.to?.slice(0, 10) ?? 'no date'}.`,
        'The whole report: [as a page](report.html) (to be downloaded and opened), [as JSON](report.json).',
        ...pictures.map(({ name }) => `![${name}](${name}.svg)`),
        'The next report takes the place of this one: this branch has one commit.',
    ];
    return new Map([
        ['README.md', `${page.filter((part) => part !== '').join('\n\n')}\n`],
        ['report.html', await (0,formats/* render */.XX)(report, 'html')],
        ['report.json', await (0,formats/* render */.XX)(report, 'json')],
        ...pictures.map(({ name, svg }) => [`${name}.svg`, svg]),
        ...badges.flatMap((badge) => [
            [`badge-${badge.name}.svg`, badgeSvg(badge)],
            [`badge-${badge.name}.json`, badgeJson(badge)],
        ]),
    ]);
}

;// CONCATENATED MODULE: ./lib/action/remote-branch.js
// A branch of one commit without parents on the repository's server, replaced as a whole: files and nothing else, and no history that grows.
// Laws: a branch that was not made here is never touched; a report of an older run never takes the place of a newer one's; what is
// replaced is what was looked at (`git push --force-with-lease`); no token is in arguments or in messages.





/** Says that a branch was made here, and by which run. */
const MARK = 'codefang-branch.json';
const TRIES = 4;
/** Milliseconds of one command. */
const remote_branch_LIMIT = 300_000;
const PERSON = 'github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>';
/** Replaces the branch. Never rejects. */
async function replaceBranch(content, place) {
    const room = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(place.environment['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), 'codefang-branch-'));
    try {
        const git = gitIn(room, place);
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(room, 'files'));
        await git('init', '--quiet');
        const commit = await remote_branch_commitOf(content, room, git);
        for (let left = TRIES;; left--) {
            const there = await branchThere(place, git);
            if (there?.commit === commit)
                return { kind: 'unchanged', commit };
            if (there !== undefined && there.run === undefined) {
                const reason = `the branch ${place.branch} was not made by codefang, and has other files`;
                return { kind: 'foreign', reason };
            }
            if (there?.run !== undefined && there.run > content.run) {
                return { kind: 'older', reason: `the branch ${place.branch} is of run ${there.run}, which is newer` };
            }
            try {
                const ref = `refs/heads/${place.branch}`;
                const lease = `--force-with-lease=${ref}:${there?.commit ?? ''}`;
                await git('push', '--quiet', lease, addressOf(place), `${commit}:${ref}`);
                return { kind: 'pushed', commit };
            }
            catch (error) {
                // Somebody else was there between the look and the push: look again.
                if (left <= 1 ||
                    !/stale info|fetch first|rejected|cannot lock ref|reference already exists/.test(wordsOf(error)))
                    throw error;
            }
        }
    }
    catch (error) {
        return { kind: 'failed', reason: withoutCredentials(wordsOf(error)) };
    }
    finally {
        (0,external_node_fs_.rmSync)(room, { recursive: true, force: true });
    }
}
function gitIn(room, { environment, token, signal }) {
    const safe = ['-c', `core.hooksPath=${external_node_os_.devNull}`, '-c', 'gc.auto=0', '-c', 'maintenance.auto=false'];
    const inherited = Object.entries(environment).filter(([name]) => !name.startsWith('GIT_') || name.startsWith('GIT_CONFIG'));
    const env = {
        ...Object.fromEntries(inherited),
        ...(token !== '' && tokenHeader(environment, token)),
        GIT_DIR: (0,external_node_path_.join)(room, 'git'),
        GIT_INDEX_FILE: (0,external_node_path_.join)(room, 'index'),
        GIT_WORK_TREE: (0,external_node_path_.join)(room, 'files'),
        GIT_TERMINAL_PROMPT: '0',
        LC_ALL: 'C',
    };
    return (...args) => new Promise((resolve, reject) => {
        const options = { cwd: room, env, timeout: remote_branch_LIMIT, maxBuffer: 16 << 20, ...(signal && { signal }) };
        (0,external_node_child_process_.execFile)('git', [...safe, ...args], options, (error, out, words) => {
            if (error === null)
                resolve(out.trim());
            else
                reject(new Error(words.trim() || error.message));
        });
    });
}
async function remote_branch_commitOf({ files, title, time, run }, room, git) {
    const put = (path, text) => {
        const file = (0,external_node_path_.join)(room, 'files', ...path.split('/'));
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
        (0,external_node_fs_.writeFileSync)(file, text);
    };
    for (const [path, text] of files)
        put(path, text);
    put(MARK, `${JSON.stringify({ madeBy: 'codefang', run })}\n`);
    await git('add', '--all', '--force', '.');
    const tree = await git('write-tree');
    const stamp = `${PERSON} ${Math.max(0, Math.floor(time))} +0000`;
    const text = `tree ${tree}\nauthor ${stamp}\ncommitter ${stamp}\n\n${title}\n`;
    const file = (0,external_node_path_.join)(room, 'commit');
    (0,external_node_fs_.writeFileSync)(file, text);
    return git('hash-object', '-t', 'commit', '-w', file);
}
/** The branch as it is; `run` is undefined for one that was not made here. */
async function branchThere(place, git) {
    const ref = `refs/heads/${place.branch}`;
    const listed = await git('ls-remote', '--heads', addressOf(place), ref);
    const commit = /^([0-9a-f]+)\t/.exec(listed)?.[1];
    if (commit === undefined)
        return undefined;
    await git('fetch', '--quiet', '--no-tags', '--depth=1', addressOf(place), ref);
    const mark = await git('show', `FETCH_HEAD:${MARK}`).catch(() => '');
    return { commit: await git('rev-parse', 'FETCH_HEAD'), run: remote_branch_runOf(mark) };
}
function remote_branch_runOf(mark) {
    try {
        const { madeBy, run } = JSON.parse(mark);
        return madeBy === 'codefang' && typeof run === 'number' ? run : undefined;
    }
    catch {
        return undefined;
    }
}
function addressOf({ environment, repository }) {
    return `${environment['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${repository}`;
}
function wordsOf(error) {
    return error instanceof Error ? error.message : String(error);
}

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

;// CONCATENATED MODULE: ./lib/report/markdown/hotspots-section.js
// The files that change most often, for a summary.





const hotspots_section_MOST_FILES = 10;
/** A table with bars; undefined where no file has changed often. */
function hotspotsSection({ aggregate, hotspots }) {
    const rows = hotspots.slice(0, hotspots_section_MOST_FILES);
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


















const history_summary_MOST_PEOPLE = 15;
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
        : ['## Burndown', `**${history_summary_sentence(burndown)}**`];
    return [...parts, ...(alarms === undefined ? [] : [alarms])].join('\n\n');
}
function history_summary_sentence({ aggregate, line_survival: { half_life_days: half } }) {
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
    const rows = owners.slice(0, history_summary_MOST_PEOPLE);
    const rest = owners.slice(history_summary_MOST_PEOPLE);
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
    if (subject.seen === undefined)
        return sections;
    return [...sections, ...later(sectionsOf({ ...subject, seen: undefined, uncompared: undefined }, [], summaryRows))];
}
function sectionsOf({ outcome, seen, run, place, base, uncompared, previous }, conditions, rows, cost) {
    const report = (0,report_report/* reportOf */.E)(outcome.result);
    const context = {
        repository: place.repository,
        cost,
        ...(base !== undefined && { base: { oid: base, name: run.kind === 'pull-request' ? run.baseRef : undefined } }),
        ...(run.kind === 'pull-request' && { head: { oid: run.headSha } }),
    };
    const sections = seen === undefined ? historySummary(report, context, previous) : pullRequestComment(seen, report, context, rows);
    const [verdict, ...others] = sections;
    const first = uncompared === undefined || seen !== undefined ? verdict : qualified(verdict, uncompared);
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
    const { inputs, run, workspace, outcome, seen } = publication;
    const headline = (0,report_headline/* headlineOf */.g)(outcome.result.results);
    const conditions = outcome.isComplete ? (0,report_conditions/* evaluateConditions */.wz)(inputs.failOn, seen?.effect, headline, seen?.insight) : [];
    if (!outcome.isComplete && inputs.failOn.length > 0)
        runner.log('fail-on: not judged, as the report is partial');
    const place = { workspace, environment: runner.environment };
    const folder = (0,home_folder/* emptyFolder */.id)(place, `report-${inputs.commentId}`, (line) => runner.log(line));
    const { byFormat, files } = await writeReports(publication, folder);
    let artifact;
    if (inputs.artifact !== undefined) {
        const upload = { environment: runner.environment, quiet };
        const uploaded = await uploadArtifact(inputs.artifact, files, folder, upload);
        if (uploaded.kind === 'uploaded')
            artifact = uploaded.name;
        runner.log(artifactLine(uploaded));
    }
    if (inputs.publishBranch !== undefined)
        await putOnBranch(publication, inputs.publishBranch, runner);
    await writeSummary(publication, conditions, runner);
    if (publication.uncompared !== undefined)
        runner.log(`comparison: none, as ${publication.uncompared}`);
    if (inputs.annotations)
        annotate(publication, conditions, runner);
    const posting = { publication, conditions, artifact };
    const commentUrl = run.kind === 'pull-request' ? await comment(posting, run, runner, quiet) : '';
    const reports = Object.fromEntries(Object.entries(byFormat).map(([format, file]) => [format, (0,external_node_path_.relative)(workspace, file).split(external_node_path_.sep).join('/')]));
    return { reports, artifact, commentUrl, conditions };
}
/** Absolute paths: what there is by format, and all files. */
async function writeReports({ inputs, outcome }, folder) {
    const report = (0,report_report/* reportOf */.E)(outcome.result);
    const byFormat = {};
    const files = [];
    const put = (file, content) => {
        (0,external_node_fs_.writeFileSync)(file, content);
        files.push(file);
    };
    for (const format of inputs.reportFormats) {
        if ((0,formats/* isPictureFormat */.Wd)(format)) {
            const pictures = (0,external_node_path_.join)(folder, format);
            (0,external_node_fs_.mkdirSync)(pictures);
            for (const { file, content } of await (0,formats/* renderPictureFiles */.is)(report, format))
                put((0,external_node_path_.join)(pictures, file), content);
            byFormat[format] = pictures;
        }
        else {
            const file = (0,external_node_path_.join)(folder, `codefang.${format === 'text' ? 'txt' : format}`);
            put(file, await (0,formats/* render */.XX)(report, format));
            byFormat[format] = file;
        }
    }
    return { byFormat, files };
}
/** Puts the report of the default branch on a branch of its own; whatever comes of it is one line. */
async function putOnBranch({ run, place, outcome, inputs }, branch, runner) {
    const say = (line) => runner.log(`branch ${branch}: ${line}`);
    const isDefault = run.kind === 'nightly' && place.otherRefs.length === 0;
    if (!isDefault) {
        say('not published, as this is no report of the default branch');
        return;
    }
    if (!outcome.isComplete) {
        say('not published, as the report is partial');
        return;
    }
    const { repository, head, commits } = outcome.result.source;
    const content = {
        files: await publishedFiles(outcome),
        title: `${repository.replace(/[^ -~]/g, '?')}: how the code of ${head.oid.slice(0, 12)} lives`,
        time: Number.isFinite(commits.lastTime) ? commits.lastTime : 0,
        run: Number(runner.environment['GITHUB_RUN_ID'] ?? 0) || 0,
    };
    const where = { branch, repository: place.repository, environment: runner.environment, token: inputs.token };
    const done = await replaceBranch(content, where);
    if (done.kind === 'pushed' || done.kind === 'unchanged') {
        say(`${done.kind} as ${done.commit}`);
        return;
    }
    if (done.kind === 'older') {
        say(`left as it is: ${done.reason}`);
        return;
    }
    const how = done.kind === 'foreign'
        ? 'Give publish-branch another name, or delete that branch.'
        : 'Give the job `permissions:` with `contents: write`, or leave publish-branch out.';
    runner.annotate('notice', `The report could not be put on the branch ${branch} (${done.reason}). ${how}`, {
        title: 'codefang: branch not published',
    });
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
function annotate({ seen, outcome, uncompared }, conditions, runner) {
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
    const found = (seen === undefined ? [] : findings(seen.effect, seen.insight)).map(({ level, path, startLine, endLine, title, message, score }) => ({
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
    const { inputs, place, seen, workspace } = publication;
    if (inputs.comment === 'never')
        return '';
    const tail = (cuts) => `<sub>${cuts} The summary of the run has more.</sub>`;
    const room = { size: commentCharacters, measure: characters, tail };
    const head = markerOf(inputs.commentId);
    const whyNone = whyNoComment(inputs.comment, seen, conditions);
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
    const { options, failOn, file } = await optionsOf(given);
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
    const seen = outcome.isComplete ? change.seen(outcome.result) : undefined;
    const uncompared = comparison === undefined ? undefined : whyUncompared(comparison, outcome, change);
    const seconds = (Date.now() - process.started) / 1000;
    const previous = run.kind === 'nightly' && kept?.restored.kind === 'restored' ? kept.restored.figures : undefined;
    if (previous !== undefined)
        log(`trend: compared with the report of ${previous.commit}`);
    const published = await publish({ inputs, run, place, workspace, outcome, seen, base: change.base, uncompared, previous, seconds }, runner, quiet);
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
        headline: (0,report_headline/* headlineOf */.g)(outcome.result.results),
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
    const cacheService = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(3838), __webpack_require__.e(2271), __webpack_require__.e(4151)]).then(__webpack_require__.bind(__webpack_require__, 74151));
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
function whyUncompared(comparison, { isComplete }, { base }) {
    if ('why' in comparison)
        return `${comparison.why}: ${comparison.hint}`;
    if (!isComplete)
        return 'the report is partial';
    return base === undefined ? 'its base is outside of the part of the history that is read' : undefined;
}
/** Keeps what the next report of the branch is compared with. */
function keepFigures(kept, { result }, log) {
    const figures = (0,key_figures/* keyFiguresOf */.S_)((0,report_report/* reportOf */.E)(result));
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

/***/ 1139:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ configError),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   nK: () => (/* binding */ configKeys)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
// The keys that a file of options may have, and what is said of one that is wrong.

/** The keys that stand for options; a pair of switches such as --x and --no-x is one key. */
function configKeys(options) {
    const keys = new Map();
    for (const option of options) {
        const key = option.long?.replace(option.negate ? /^--no-/ : /^--/, '') ?? '';
        const kind = !option.required ? 'switch' : option.parseArg !== undefined ? 'list' : 'text';
        if (keys.get(key)?.kind !== 'text')
            keys.set(key, { key, flag: option.attributeName(), kind });
    }
    return [...keys.values()];
}
/** The error for a place in a file of options. */
function configError(file, line, what, hint) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodefangError */ .UD('user-bad-option', `${file}:${line}: ${what}`, { file, hint });
}
/** Values in messages are cut short: a file may be anything. */
function shown(value) {
    return value.length > 60 ? `${value.slice(0, 60)}…` : value;
}


/***/ }),

/***/ 67204:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tw: () => (/* binding */ configured)
/* harmony export */ });
/* unused harmony exports configNames, repositoryKeys, historyConfigKeys */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17594);
/* harmony import */ var _engine_idle_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97873);
/* harmony import */ var _engine_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87968);
/* harmony import */ var _git_file_reading_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19585);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27014);
/* harmony import */ var _report_conditions_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74714);
/* harmony import */ var _report_formats_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28514);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(33814);
/* harmony import */ var _history_options_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1258);
/* harmony import */ var _config_keys_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1139);
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
    'all-commits',
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
    'uast-max-file-size',
    'import-max-file-size',
    'shotness-dsl-struct',
    'shotness-dsl-name',
    'min-comment-len',
    'sentiment-gap',
    'typos-max-distance',
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
    return (0,_config_keys_js__WEBPACK_IMPORTED_MODULE_11__/* .configKeys */ .nK)((0,_history_options_js__WEBPACK_IMPORTED_MODULE_10__/* .historyOptions */ .x)()).filter(({ key }) => !notKeys.has(key));
}
/** The invocation with the file's options, and that file, undefined if there is none. Throws `user-bad-option`. */
async function configured(invocation) {
    const { config } = invocation;
    if (config === false)
        return { ...invocation, file: undefined };
    const file = config ?? fileIn(invocation.raw.path ?? '.');
    if (file === undefined)
        return { ...invocation, file };
    // Loaded when it is asked for: it brings the parser of YAML with it.
    const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(4137)]).then(__webpack_require__.bind(__webpack_require__, 44137));
    const entries = parseConfig(contentOf(file), file, historyConfigKeys());
    for (const entry of entries)
        check(entry, file, config === undefined);
    const flags = Object.fromEntries(entries.map(({ flag, value }) => [flag, value]));
    refuseTalkAndSilence(entries, file);
    if (invocation.given.has('quiet'))
        delete flags['verbose'];
    if (invocation.given.has('verbose'))
        delete flags['quiet'];
    return { ...(0,_arguments_js__WEBPACK_IMPORTED_MODULE_9__/* .withFileOptions */ .X)(invocation, withoutIdle(flags, invocation)), file };
}
/** A file's options but for those that what is given on the command line leaves nothing to do. */
function withoutIdle(flags, invocation) {
    const idleIn = ({ raw }, fallback) => new Set((0,_engine_idle_options_js__WEBPACK_IMPORTED_MODULE_3__/* .idleOptions */ .r)(raw, (0,_engine_options_js__WEBPACK_IMPORTED_MODULE_4__.chosenAnalyzers)(raw.analyzers ?? fallback)).map(({ name }) => name));
    // By itself a file that names no analyzers is for all.
    const byItself = idleIn({ raw: flags }, 'all');
    // Who asks for people wants them.
    const { people, ...rest } = flags;
    const isOverruled = people === false && [...idleIn({ raw: { ...invocation.raw, people } })].some((name) => invocation.given.has(name));
    const left = isOverruled ? rest : flags;
    const idle = idleIn((0,_arguments_js__WEBPACK_IMPORTED_MODULE_9__/* .withFileOptions */ .X)(invocation, left));
    return Object.fromEntries(Object.entries(left).filter(([name]) => !idle.has(name) || byItself.has(name) || invocation.given.has(name)));
}
/** The file of the repository's work tree, if it has one. What is wrong with the repository is told by the run. */
function fileIn(path) {
    let workTree;
    try {
        ({ workTree } = (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .openNamedRepository */ .ed)(path, process.env));
    }
    catch (error) {
        if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodefangError */ .UD)
            return undefined;
        throw error;
    }
    if (workTree === undefined)
        return undefined;
    const there = configNames.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workTree, name)).filter(isFile);
    if (there.length < 2)
        return there[0];
    throw (0,_config_keys_js__WEBPACK_IMPORTED_MODULE_11__/* .configError */ .Fj)(there[1], 1, `there is ${configNames[0]}, too`, 'keep one of the two');
}
/** A link might lead anywhere. */
function isFile(path) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (stat === undefined || stat.isFile())
        return stat !== undefined;
    throw (0,_config_keys_js__WEBPACK_IMPORTED_MODULE_11__/* .configError */ .Fj)(path, 1, 'this is no regular file', 'put a file there, or give --no-config');
}
function contentOf(file) {
    let content;
    try {
        content = (0,_git_file_reading_js__WEBPACK_IMPORTED_MODULE_5__/* .readWholeFile */ .M4)(file, LARGEST_CONFIG);
    }
    catch (error) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodefangError */ .UD('user-bad-option', `option --config: ${file} cannot be read`, { file, hint: `give a file that can be read, of at most ${LARGEST_CONFIG >> 10} KiB` }, error);
    }
    if (content === undefined) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodefangError */ .UD('user-bad-option', `option --config: there is no file ${file}`, {
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
        throw (0,_config_keys_js__WEBPACK_IMPORTED_MODULE_11__/* .configError */ .Fj)(file, line, `key '${key}' is not taken from a file in the repository`, `give --${key} on the command line, or in a file that is named with --config`);
    }
    if (key === 'format' && !_report_formats_js__WEBPACK_IMPORTED_MODULE_8__/* .formats */ .Fx.some((format) => format === value)) {
        throw (0,_config_keys_js__WEBPACK_IMPORTED_MODULE_11__/* .configError */ .Fj)(file, line, `key 'format' does not take '${(0,_config_keys_js__WEBPACK_IMPORTED_MODULE_11__/* .shown */ .SP)(String(value))}'`, `give one of ${_report_formats_js__WEBPACK_IMPORTED_MODULE_8__/* .formats */ .Fx.join(', ')}`);
    }
    if (found && key === 'format' && (0,_report_formats_js__WEBPACK_IMPORTED_MODULE_8__/* .isPictureFormat */ .Wd)(String(value))) {
        throw (0,_config_keys_js__WEBPACK_IMPORTED_MODULE_11__/* .configError */ .Fj)(file, line, `key 'format' does not take '${String(value)}' in the repository, as that is several files`, `give --format ${String(value)} on the command line, with --output`);
    }
    try {
        if (key === 'fail-on')
            (0,_report_conditions_js__WEBPACK_IMPORTED_MODULE_7__/* .parseConditions */ .WN)(String(value));
        // With all analyzers, since some options are nothing without one of them; which there are is checked with the whole. A budget depends on them.
        // What imports are taken of depends on what is parsed.
        const beside = key === 'import-max-file-size' ? { uastMaxFileSize: value } : {};
        (0,_engine_options_js__WEBPACK_IMPORTED_MODULE_4__.resolveOptions)(key === 'memory-budget' ? { [flag]: value } : { analyzers: 'all', ...beside, [flag]: value });
    }
    catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodefangError */ .UD))
            throw error;
        const what = error.message.replace(/^option --([\w-]+)/, "key '$1'");
        throw (0,_config_keys_js__WEBPACK_IMPORTED_MODULE_11__/* .configError */ .Fj)(file, line, what, error.data.hint ?? '');
    }
}
function refuseTalkAndSilence(entries, file) {
    const on = entries.filter(({ key, value }) => (key === 'quiet' || key === 'verbose') && value === true);
    if (on.length < 2)
        return;
    throw (0,_config_keys_js__WEBPACK_IMPORTED_MODULE_11__/* .configError */ .Fj)(file, on[1].line, "keys 'quiet' and 'verbose' are both true", 'keep one of the two');
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

/***/ 45650:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ reportOf)
/* harmony export */ });
/* unused harmony export reportSchema */
/* harmony import */ var _analyzers_burndown_calendar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49675);
/* harmony import */ var _engine_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54858);
// The report of a run as one plain object, the same for every format: what was read, with which options, and the results.
// Pure, and a function of (repository, head, options): no clock, no machine's path, no figure of the run itself. Keys stand in
// a fixed order; names are in snake_case.


/** Names the shape of a report; changes when a key changes its meaning or goes. */
const reportSchema = 'codefang.report.v1';
/** Files named in a report; the rest are only counted. */
const NAMED_FILES = 20;
/** Puts together the report of a run. */
function reportOf({ source, results }) {
    return { codefang: { version: _engine_version_js__WEBPACK_IMPORTED_MODULE_0__/* .version */ .r, schema: reportSchema }, source: described(source), analysis: results };
}
function described(source) {
    const { repository, head, commits, releases, options, completeness } = source;
    const { renames } = completeness;
    return {
        repository,
        head: { oid: head.oid, ref: head.ref },
        commits: {
            order: commits.order,
            count: commits.count,
            main_line: commits.mainLine,
            from: instant(commits.firstTime),
            to: instant(commits.lastTime),
            earlier: commits.earlier,
        },
        releases: releases.map(({ tag, time }) => ({ tag, time: instant(time) })),
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
            ...(completeness.parsed && { parsed: parsedVersions(completeness.parsed) }),
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
function parsedVersions(parsed) {
    return {
        whole: parsed.whole,
        with_errors: parsed.withErrors,
        unknown_language: parsed.unknownLanguage,
        too_large: parsed.tooLarge,
        too_complex: parsed.tooComplex,
        other_language: parsed.otherLanguage,
        without_imports: parsed.withoutImports,
    };
}
function counted({ count, named }) {
    return { count, named: named.slice(0, NAMED_FILES).map(({ oid, commit, path }) => ({ oid, commit, path })) };
}
/** Seconds since 1970 as `2020-01-31T15:00:00Z`; null for what no date with a year of four digits can name. */
function instant(seconds) {
    return (0,_analyzers_burndown_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .hasDate */ .f)(seconds) ? new Date(seconds * 1000).toISOString().replace('.000Z', 'Z') : null;
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


/***/ }),

/***/ 51609:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isRelativeImport)
/* harmony export */ });
/* unused harmony export importNames */
/* harmony import */ var _language_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60374);
// Names of imported modules from what is written: without quotes and brackets, without the names they get, each of a list by itself.

/** Languages in which a list of modules has their common beginning before a brace: `std::{fs, io}`. */
const WITH_LISTS = new Set(['Rust', 'PHP', 'Scala']);
/** Comments within a list; `#` begins one in PHP alone, where no name has it, and after `r` a name of Rust that is a word of it. */
const COMMENTS = /\/\*[^]*?\*\/|\/\/[^\n]*|(?<!\br)#[^\n]*/g;
/** Longer names are cut. */
const LONGEST_NAME = 300;
/** The names of the modules that the text of an import role says, in a language at a place of the table. */
function importNames(language, written) {
    const { name: of } = languages[language];
    // PHP has files here, too, as they are written.
    const isList = WITH_LISTS.has(of) && (of !== 'PHP' || /^use\s/.test(written));
    const text = (isList ? written.replace(COMMENTS, ' ') : written).replace(/\s+/g, ' ').trim();
    if (of === 'Ruby')
        return rubyNames(text);
    const names = isList
        ? listed(text.replace(/^(?:use|import) (?:function |const )?/, '').replace(/;$/, ''), of === 'PHP')
        : [of === 'C#' ? text.replace(/^global ?:: ?/, '') : text];
    return names
        .map(unquoted)
        .filter((name) => name !== '')
        .map((name) => name.slice(0, LONGEST_NAME));
}
/** A name, or a whole `require_relative 'a'`, which names `./a`. */
function rubyNames(text) {
    const [, own] = /^require_relative\b[^'"]*['"]([^]*)['"][^'"]*$/.exec(text) ?? [];
    const name = own === undefined || own.startsWith('.') ? (own ?? text) : `./${own}`;
    return [name.slice(0, LONGEST_NAME)];
}
function unquoted(text) {
    return text.replace(/^(?:(['"`])(.*)\1|<(.*)>|\[(=*)\[(.*)\]\4\])$/s, '$2$3$5');
}
/**
 * `a, b::{c, d::{e, f}}` as `a`, `b::c`, `b::d::e`, `b::d::f`. A list's member `self` is what stands before the list. With `kinds` a member may
 * begin with what it is of, as PHP's do.
 */
function listed(text, kinds) {
    const members = [];
    let depth = 0;
    let from = 0;
    for (let at = 0; at < text.length; at++) {
        if (text[at] === '{')
            depth++;
        else if (text[at] === '}')
            depth--;
        else if (text[at] === ',' && depth === 0) {
            members.push(text.slice(from, at));
            from = at + 1;
        }
    }
    members.push(text.slice(from));
    return members.flatMap((member) => expanded(member.trim(), kinds)).filter((member) => member !== '');
}
function expanded(written, kinds) {
    const member = kinds ? written.replace(/^(?:function|const) /, '') : written;
    const open = member.indexOf('{');
    if (open < 0)
        return [
            member
                .replace(/ as .*$| ?=>.*$/, '')
                .replace(/^(?:\\|::)/, '')
                .trim(),
        ];
    const before = member
        .slice(0, open)
        .trim()
        .replace(/^(?:\\|::)/, '');
    const close = member.lastIndexOf('}');
    return listed(member.slice(open + 1, close < 0 ? member.length : close), kinds).map((inner) => inner === 'self' ? before.replace(/(?:::|[.\\])$/, '') : before + inner);
}
/** Whether the name of a module says where it lies from the file that imports it, so that it is the project's own. */
function isRelativeImport(language, name) {
    switch (_language_table_js__WEBPACK_IMPORTED_MODULE_0__/* .languages */ .eo[language].name) {
        case 'Rust':
            return /^(?:crate|self|super)(?:::|$)/.test(name);
        case 'CSS':
        case 'HTML':
            return !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(name);
        case 'Zig':
            return name.endsWith('.zig');
        default:
            return /^\.{1,2}(?:\/|$|\w|\.)/.test(name);
    }
}


/***/ }),

/***/ 60374:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZO: () => (/* binding */ moduleFamily),
/* harmony export */   eo: () => (/* binding */ languages),
/* harmony export */   lf: () => (/* binding */ moduleLanguage)
/* harmony export */ });
/* unused harmony exports NO_LANGUAGE, languageOfPath, dialectOf, languageOfText */
// Which languages can be parsed, and how a file's language is told: by its name, and where a name is of two languages, by what is
// written in it. Names are those of GitHub Linguist. Order is part of no file: states and columns of a run hold places in it, and are
// only read by the program that wrote them.
/** The languages, sorted by name. */
const languages = [
    { name: 'C', grammar: 'c', extensions: ['c', 'h'] },
    { name: 'C#', grammar: 'c-sharp', extensions: ['cs', 'csx'] },
    {
        name: 'C++',
        grammar: 'cpp',
        extensions: ['cpp', 'cc', 'cxx', 'c++', 'hpp', 'hh', 'hxx', 'h++', 'ipp', 'tpp', 'inl'],
    },
    { name: 'CSS', grammar: 'css', extensions: ['css'] },
    { name: 'Go', grammar: 'go', extensions: ['go'] },
    { name: 'HTML', grammar: 'html', extensions: ['html', 'htm', 'xhtml'] },
    { name: 'Java', grammar: 'java', extensions: ['java'] },
    {
        name: 'JavaScript',
        grammar: 'javascript',
        extensions: ['js', 'mjs', 'cjs', 'jsx', 'es6'],
        fileNames: ['Jakefile'],
    },
    { name: 'Kotlin', grammar: 'kotlin', extensions: ['kt', 'kts'] },
    { name: 'Lua', grammar: 'lua', extensions: ['lua', 'rockspec'] },
    { name: 'PHP', grammar: 'php', extensions: ['php', 'phtml', 'php5', 'phpt'] },
    {
        name: 'Python',
        grammar: 'python',
        extensions: ['py', 'pyi', 'pyw'],
        fileNames: ['SConstruct', 'SConscript', 'wscript'],
    },
    {
        name: 'Ruby',
        grammar: 'ruby',
        extensions: ['rb', 'rake', 'gemspec', 'ru'],
        fileNames: ['Gemfile', 'Rakefile', 'Guardfile', 'Podfile', 'Vagrantfile', 'Fastfile'],
    },
    { name: 'Rust', grammar: 'rust', extensions: ['rs'] },
    { name: 'Scala', grammar: 'scala', extensions: ['scala', 'sc', 'sbt'] },
    {
        name: 'Shell',
        grammar: 'bash',
        extensions: ['sh', 'bash', 'bats', 'ksh'],
        fileNames: ['.bashrc', '.bash_profile', '.profile'],
    },
    { name: 'TSX', grammar: 'tsx', query: 'typescript', extensions: ['tsx'] },
    { name: 'TypeScript', grammar: 'typescript', extensions: ['ts', 'mts', 'cts'] },
    { name: 'Zig', grammar: 'zig', extensions: ['zig'] },
];
const TSX = languages.findIndex(({ name }) => name === 'TSX');
const TYPESCRIPT = languages.findIndex(({ name }) => name === 'TypeScript');
/** The language whose modules a language imports, places in the table: those of TSX are TypeScript's. */
function moduleLanguage(place) {
    return place === TSX ? TYPESCRIPT : place;
}
/** Languages whose files import each other's modules, by name. */
const FAMILIES = [
    ['C', 'C++'],
    ['JavaScript', 'TypeScript', 'TSX'],
];
/** The languages with a language's modules in common, itself first; places in the table. */
function moduleFamily(place) {
    const family = FAMILIES.find((names) => names.includes(languages[place].name)) ?? [];
    const others = family.map((name) => languages.findIndex((language) => language.name === name));
    return [...new Set([place, ...others])];
}
/** No language of the table. */
const NO_LANGUAGE = (/* unused pure expression or super */ null && (-1));
const byExtension = new Map(languages.flatMap(({ extensions }, place) => extensions.map((name) => [name, place])));
const byFileName = new Map(languages.flatMap(({ fileNames = [] }, place) => fileNames.map((name) => [name, place])));
const C = languages.findIndex(({ name }) => name === 'C');
const CPP = languages.findIndex(({ name }) => name === 'C++');
/** Place in the table of a file's language, told by its path; `NO_LANGUAGE` if it has none. */
function languageOfPath(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const dot = name.lastIndexOf('.');
    return (byFileName.get(name) ?? (dot < 0 ? undefined : byExtension.get(name.slice(dot + 1).toLowerCase())) ?? NO_LANGUAGE);
}
/** What C has no word for, at the start of a line. */
const CPP_WORDS = new RegExp([
    /class[ \t]+(?:[A-Z][A-Z\d_]*[ \t]+)?\w+\s*(?:final\s*)?[:{]/,
    /struct[ \t]+(?:[A-Z][A-Z\d_]*[ \t]+)?\w+[ \t]*(?:final[ \t]*)?:(?!:)\s*[\w:][^;{}()\n]*(?:\n[ \t]*)?\{/,
    /enum[ \t]+class[ \t]+\w+\s*[:{;]/,
    /(?:inline[ \t]+)?namespace(?:[ \t]+[\w:]+)?\s*\{/,
    /template[ \t]*</,
    /using[ \t]+(?:namespace[ \t]+\w|\w+[ \t]*=|[\w:]*::\w+[ \t]*;)/,
    /(?:public|private|protected)(?:[ \t]+(?:slots|Q_SLOTS))?[ \t]*:/,
    /virtual[ \t]+[~\w][^\n(]*\([^\n]*[;{][ \t]*$/,
    /friend[ \t]+(?:class|struct)[ \t]+[\w:]+[ \t]*;/,
    /(?:(?:const|static|inline|extern|typedef)[ \t]+)*std::\w+(?:<|[ \t&*]+\w+(?:\(|[ \t]*[;=]))/,
    /[\w:<>&*]+[ \t]+[&*]*\w+\((?:const[ \t]+)?std::\w/,
    /(?:[\w:<>,&*][\w:<>,&* \t]*)?\boperator(?:[-+*/%^&|~!=<>]{1,3}|\[\]|\(\))[ \t]*\(/,
    /#[ \t]*include[ \t]*<\w+>/,
]
    .map(({ source }) => `^[ \\t]*(?:${source})`)
    .join('|'), 'm');
/** Where something begins that says nothing of a header's language: comments, which may be prose with such words, and what only C++ is to read of it. */
const NOT_ITS_OWN = /\/\*|\/\/|^[ \t]*#[ \t]*if(?:def)?\b[^\n]*\b__cplusplus\b/gm;
const END_OF_CONDITION = /^[ \t]*#[ \t]*(?:endif|else)/gm;
/** The text of a header without what says nothing of its language; takes time with its length. */
function ownText(text) {
    let own = '';
    let at = 0;
    NOT_ITS_OWN.lastIndex = 0;
    for (let begin = NOT_ITS_OWN.exec(text); begin !== null; begin = NOT_ITS_OWN.exec(text)) {
        own += `${text.slice(at, begin.index)} `;
        const from = NOT_ITS_OWN.lastIndex;
        if (begin[0] === '/*')
            at = text.indexOf('*/', from) + 2;
        else if (begin[0] === '//')
            at = text.indexOf('\n', from);
        else {
            END_OF_CONDITION.lastIndex = from;
            at = END_OF_CONDITION.exec(text)?.index ?? -1;
        }
        // It has no end.
        if (at < from)
            return own;
        NOT_ITS_OWN.lastIndex = at;
    }
    return own + text.slice(at);
}
/** The name of a file whose language its text has a say in. */
const HEADER = /\.h$/i;
/** Names a version of a file: two files of equal text and equal dialect are of one language. */
function dialectOf(place, path) {
    return place === C && HEADER.test(path) ? 'h' : String(place);
}
/** The language of a file at a path of language `place`, its text being known: a header written in C++ is C++. */
function languageOfText(place, path, text) {
    return place === C && HEADER.test(path) && CPP_WORDS.test(ownText(text)) ? CPP : place;
}


/***/ })

};
