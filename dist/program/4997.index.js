'use strict';
exports.id = 4997;
exports.ids = [4997];
exports.modules = {

/***/ 72441:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NP: () => (/* binding */ isOwn),
/* harmony export */   PF: () => (/* binding */ restoreKeys),
/* harmony export */   Qi: () => (/* binding */ keyParts),
/* harmony export */   Xo: () => (/* binding */ saveKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
// Keys of the Actions cache. An entry can be written once and is found by a prefix, so every save has a key of its own, and a lookup asks for
// prefixes, newest first. Law: every part ends with `-` and none has one inside, so no prefix matches into the middle of a part.
//
//   codefang-v1-<configuration 12>-<repository 8>-<ref 8>-<commits>-<run>.<attempt>.<sequence>-

/** The parts of keys. */
function keyParts({ configuration, repository, place, runId, attempt }) {
    return {
        configuration: digest(JSON.stringify(configuration), 12),
        repository: digest(repository.join('\n'), 8),
        ref: digest(place.ref, 8),
        otherRefs: place.otherRefs.map((ref) => digest(ref, 8)),
        run: `${digitsOf(runId)}.${digitsOf(attempt)}`,
    };
}
/** The key of a save. `sequence` is another one at each save of a run. */
function saveKey(parts, commits, sequence) {
    return `${prefix(parts, parts.ref)}${commits}-${parts.run}.${sequence}-`;
}
/** What a lookup asks for: the own ref's newest checkpoint, then that of the refs around it. */
function restoreKeys(parts) {
    return [...new Set([parts.ref, ...parts.otherRefs])].map((ref) => prefix(parts, ref));
}
/** Whether a key is one of a ref's own saves. */
function isOwn(parts, key) {
    return key.startsWith(prefix(parts, parts.ref));
}
function prefix({ configuration, repository }, ref) {
    return `codefang-v1-${configuration}-${repository}-${ref}-`;
}
function digest(text, digits) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, digits);
}
function digitsOf(text) {
    return /^\d{1,20}$/.test(text) ? text : '0';
}


/***/ }),

/***/ 57781:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VV: () => (/* binding */ CheckpointCache),
  zU: () => (/* binding */ notTakenLine),
  JD: () => (/* binding */ restoreLine),
  Gj: () => (/* binding */ saveLine)
});

// UNUSED EXPORTS: cacheLimits

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/action/cache-keys.js
var cache_keys = __webpack_require__(72441);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/action/cache-manifest.js
// The manifest beside a cached checkpoint: which run it is for, and every file with its size and digest. Law: what came out of a cache is
// believed only when its manifest says what was asked for and every byte is as listed; nothing else may lie there, and no link.



const manifestName = 'codefang-cache.json';
/** Part of every key: a change of what lies in a cache, or of its manifest, is another number. */
const manifestSchema = 'codefang.cache.v1';
const MOST_FILES = 10_000;
const MOST_MANIFEST_BYTES = 4 << 20;
/** Writes the manifest of a directory. */
function writeManifest(directory, identity, commits) {
    const files = filesBelow(directory).map((path) => described(directory, path));
    const manifest = { schema: manifestSchema, ...identity, commits, files };
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(directory, manifestName), JSON.stringify(manifest));
}
/** The manifest of a directory, if all of it holds; else what does not, in some words. */
function verifiedManifest(directory, identity) {
    try {
        const file = (0,external_node_path_.join)(directory, manifestName);
        const stat = (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false });
        if (stat === undefined)
            return 'it has no manifest';
        if (!stat.isFile() || stat.size > MOST_MANIFEST_BYTES)
            return 'its manifest is no file of usual size';
        const manifest = JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
        if (!isManifest(manifest))
            return 'its manifest is of another version';
        if (manifest.configuration !== identity.configuration)
            return 'it was made with other options';
        if (manifest.repository !== identity.repository)
            return 'it is of another repository';
        const there = filesBelow(directory);
        const listed = manifest.files.map(({ path }) => path).sort();
        if (JSON.stringify(there) !== JSON.stringify(listed))
            return 'its files are not those of its manifest';
        for (const entry of manifest.files) {
            const { size, sha256 } = described(directory, entry.path);
            if (size !== entry.size || sha256 !== entry.sha256)
                return `${entry.path} is not as its manifest has it`;
        }
        return manifest;
    }
    catch (error) {
        return error instanceof SyntaxError
            ? 'its manifest is no JSON'
            : error instanceof Error
                ? error.message
                : String(error);
    }
}
function isManifest(value) {
    if (value?.schema !== manifestSchema || !Array.isArray(value.files) || !Number.isSafeInteger(value.commits))
        return false;
    return value.files.every((file) => typeof file === 'object' && file !== null && typeof file.path === 'string');
}
/** All files but the manifest, as sorted paths with forward slashes. Throws for a link, a device, too many files. */
function filesBelow(directory) {
    const entries = (0,external_node_fs_.readdirSync)(directory, { recursive: true, withFileTypes: true });
    if (entries.length > MOST_FILES)
        throw new Error(`it has more than ${MOST_FILES} files`);
    const odd = entries.find((entry) => !entry.isFile() && !entry.isDirectory());
    if (odd !== undefined)
        throw new Error(`${odd.name} is neither a file nor a directory`);
    return entries
        .filter((entry) => entry.isFile())
        .map((entry) => (0,external_node_path_.relative)(directory, (0,external_node_path_.join)(entry.parentPath, entry.name)).split(external_node_path_.sep).join('/'))
        .filter((path) => path !== manifestName)
        .sort();
}
function described(directory, path) {
    const bytes = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory, path));
    return { path, size: bytes.length, sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') };
}

// EXTERNAL MODULE: ./lib/action/home-folder.js
var home_folder = __webpack_require__(78236);
// EXTERNAL MODULE: ./lib/report/key-figures.js
var key_figures = __webpack_require__(70781);
;// CONCATENATED MODULE: ./lib/action/kept-figures.js
// The figures of the last report, in a small file beside a checkpoint: written at the end of a whole nightly run, carried along by every save, and
// read again by the next run. What is read may be anybody's: its size is bounded, it is no link, and report/key-figures.ts judges its content.


/** The name of the file in a cached checkpoint. */
const figuresName = 'codefang-figures.json';
const MOST_BYTES = 4096;
/** Writes the figures into a file that is not there, or is ours. */
function writeFigures(file, figures) {
    (0,external_node_fs_.rmSync)(file, { force: true });
    (0,external_node_fs_.writeFileSync)(file, JSON.stringify(figures), { flag: 'wx' });
}
/** The figures in a file; undefined if it holds none. */
function readFigures(file) {
    const stat = (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false });
    if (stat === undefined || !stat.isFile() || stat.size > MOST_BYTES)
        return undefined;
    return (0,key_figures/* parseKeyFigures */.o$)((0,external_node_fs_.readFileSync)(file, 'utf8'));
}

// EXTERNAL MODULE: ./lib/action/quiet.js
var quiet = __webpack_require__(4926);
// EXTERNAL MODULE: ./lib/action/timeout.js
var timeout = __webpack_require__(84285);
;// CONCATENATED MODULE: ./lib/action/checkpoint-cache.js
// A directory through the Actions cache: restored at the start of a run, saved during it and at its end. Laws: nothing here throws or fails the
// step; each call is one calm line; a save counts only when the service gave it a number; what was restored is verified before it is used.
//
// Trap of the package: it looks for paths below the working directory but stores them relative to GITHUB_WORKSPACE. An action's working directory
// is the workspace; `open` refuses any other. The path is part of an entry's identity, so it is the same in every run.








const cacheLimits = { restore: 180_000, save: 180_000 };
/** Below the configuration's folder: what is packed, what the engine works on, and the file of the last report's figures. */
const CACHED = 'cached';
const CHECKPOINT = 'checkpoint';
const FIGURES = 'figures.json';
/** Files of the engine that are of one process: who writes, and what is on its way. */
const isPassing = /\.(?:lock|next|gone)$/;
/** The checkpoints of one configuration. */
class CheckpointCache {
    workspace;
    parts;
    service;
    quiet;
    limits;
    #sequence = 0;
    /** Relative to the workspace, with forward slashes: what the service knows the directory by. */
    #cached;
    constructor(workspace, parts, service, quiet, limits) {
        this.workspace = workspace;
        this.parts = parts;
        this.service = service;
        this.quiet = quiet;
        this.limits = limits;
        this.#cached = `${home_folder/* homeFolder */.Wx}/${parts.configuration}/${CACHED}`;
    }
    /** Opens it; a text says why there is no cache to use. `sequence` is the number of the last save of this run. */
    static open(workspace, parts, service, quiet, { limits = cacheLimits, sequence = 0 } = {}) {
        if (!service.isFeatureAvailable())
            return 'this runner has no cache service';
        if ((0,external_node_fs_.realpathSync)(process.cwd()) !== (0,external_node_fs_.realpathSync)(workspace))
            return 'the working directory is not the workspace';
        for (const name of [CACHED, CHECKPOINT]) {
            const folder = (0,home_folder/* openHomeFolder */["if"])(workspace, parts.configuration, name);
            if ('fault' in folder)
                return folder.fault;
        }
        const cache = new CheckpointCache(workspace, parts, service, quiet, limits);
        cache.#sequence = sequence;
        return cache;
    }
    /** The number of the last save. */
    get sequence() {
        return this.#sequence;
    }
    /** Where the engine keeps its checkpoint: never the directory that is packed, so that a save sees one state. */
    get directory() {
        return (0,external_node_path_.join)(this.workspace, home_folder/* homeFolder */.Wx, this.parts.configuration, CHECKPOINT);
    }
    /** The file of the last report's figures. */
    get #figures() {
        return (0,external_node_path_.join)(this.workspace, home_folder/* homeFolder */.Wx, this.parts.configuration, FIGURES);
    }
    /** Fetches the newest fitting checkpoint into `directory`, where nothing else is left: what came with the checkout is not ours. */
    async restore() {
        const cached = (0,external_node_path_.join)(this.workspace, this.#cached);
        for (const path of [cached, this.directory, this.#figures])
            (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
        const [own, ...others] = (0,cache_keys/* restoreKeys */.PF)(this.parts);
        const heard = [];
        let key;
        try {
            // Kept quiet until the package has ended, which after the time limit is later than we wait.
            const call = async () => ({
                key: await this.service.restoreCache([this.#cached], own, others),
            });
            const found = await (0,timeout/* within */.u)(this.limits.restore, this.quiet.during(call, heard));
            if (found === undefined)
                return { kind: 'timeout', reason: `the cache did not answer in ${this.limits.restore / 1000} s` };
            key = found.key;
        }
        catch (error) {
            return { kind: 'failed', reason: messageOf(error) };
        }
        if (key === undefined) {
            const reason = (0,quiet/* complaints */.Z)(heard);
            if (/cache-mode|read denied/i.test(reason))
                return { kind: 'unavailable', reason };
            return /failed|error|::/i.test(reason)
                ? { kind: 'failed', reason }
                : { kind: 'none', reason: 'there is none yet' };
        }
        try {
            return this.#unpacked(key, cached);
        }
        catch (error) {
            (0,external_node_fs_.rmSync)(this.directory, { recursive: true, force: true });
            return { kind: 'failed', reason: messageOf(error) };
        }
    }
    /** What was fetched, if it is what was asked for, into `directory`. Errors are the system's. */
    #unpacked(key, cached) {
        const manifest = (0,external_node_fs_.existsSync)(cached) ? verifiedManifest(cached, this.parts) : 'it is empty';
        if (typeof manifest === 'string') {
            (0,external_node_fs_.rmSync)(cached, { recursive: true, force: true });
            return { kind: 'unfit', reason: manifest };
        }
        (0,external_node_fs_.cpSync)(cached, this.directory, { recursive: true });
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.directory, manifestName));
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.directory, figuresName), { force: true });
        const isOwnRef = (0,cache_keys/* isOwn */.NP)(this.parts, key);
        // Figures of another branch are no earlier state of this one.
        const figures = isOwnRef ? readFigures((0,external_node_path_.join)(cached, figuresName)) : undefined;
        if (figures !== undefined)
            this.keepFigures(figures);
        return { kind: 'restored', key, commits: manifest.commits, isOwnRef, figures };
    }
    /** Keeps the figures of a report with all saves from now on; a text says why they cannot be. */
    keepFigures(figures) {
        try {
            writeFigures(this.#figures, figures);
            return undefined;
        }
        catch (error) {
            return messageOf(error);
        }
    }
    /** Copies the engine's checkpoint aside, as it is at this moment, for `upload`; a text says why it cannot be. */
    take(commits) {
        const cached = (0,external_node_path_.join)(this.workspace, this.#cached);
        try {
            if (!(0,external_node_fs_.existsSync)(this.directory) || (0,external_node_fs_.readdirSync)(this.directory).length === 0)
                return 'there is none on the disk';
            (0,external_node_fs_.rmSync)(cached, { recursive: true, force: true });
            (0,external_node_fs_.cpSync)(this.directory, cached, { recursive: true, filter: (path) => !isPassing.test(path) });
            const figures = readFigures(this.#figures);
            if (figures !== undefined)
                writeFigures((0,external_node_path_.join)(cached, figuresName), figures);
            writeManifest(cached, this.parts, commits);
            return undefined;
        }
        catch (error) {
            return messageOf(error);
        }
    }
    /** Saves what `take` took. */
    async upload(commits) {
        this.#sequence++;
        const key = (0,cache_keys/* saveKey */.Xo)(this.parts, commits, this.#sequence);
        const heard = [];
        try {
            const call = () => this.service.saveCache([this.#cached], key);
            const id = await (0,timeout/* within */.u)(this.limits.save, this.quiet.during(call, heard));
            if (id === undefined)
                return { kind: 'timeout', key, reason: `the cache did not take it in ${this.limits.save / 1000} s` };
            if (id > 0)
                return { kind: 'saved', key };
            const reason = (0,quiet/* complaints */.Z)(heard);
            return { kind: kindOf(reason), key, reason };
        }
        catch (error) {
            const reason = messageOf(error);
            return { kind: kindOf(reason), key, reason };
        }
    }
}
/** One line about a restore. */
function restoreLine(outcome) {
    switch (outcome.kind) {
        case 'restored':
            return `checkpoint: found one of ${outcome.commits} commits (${outcome.key})`;
        case 'none':
            return 'checkpoint: none found, the whole history is read';
        case 'unfit':
            return `checkpoint: the one found is not used: ${outcome.reason}; the whole history is read`;
        case 'timeout':
        case 'unavailable':
        case 'failed':
            return `checkpoint: not restored (${checkpoint_cache_short(outcome.reason)}); the whole history is read`;
    }
}
/** One line about a save. */
function saveLine(outcome) {
    switch (outcome.kind) {
        case 'saved':
            return `checkpoint: saved as ${outcome.key}`;
        case 'conflict':
            return 'checkpoint: a job beside this one has saved it already; nothing is lost';
        case 'read-only':
            return 'checkpoint: not saved, as this run may only read the cache; the report is not affected';
        case 'full':
            return 'checkpoint: not saved, as the cache of the repository is full; the report is not affected';
        case 'rate-limited':
            return 'checkpoint: not saved, as the cache takes no more at the moment; the report is not affected';
        case 'timeout':
        case 'unavailable':
        case 'failed':
            return `checkpoint: not saved (${checkpoint_cache_short(outcome.reason)}); the report is not affected`;
    }
}
/** One line about a checkpoint that did not come to a save. */
function notTakenLine(fault) {
    return `checkpoint: not saved, as ${checkpoint_cache_short(fault)}; the report is not affected`;
}
/** The package tells in words only, which it prints. */
function kindOf(reason) {
    if (/write denied|no writable scope|cache-mode/i.test(reason))
        return 'read-only';
    if (/insufficient usage|quota|exceed|storage limit|cache size of/i.test(reason))
        return 'full';
    if (/\b429\b|rate limit|too many requests/i.test(reason))
        return 'rate-limited';
    if (/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL|not found, will not|cache service url/i.test(reason))
        return 'unavailable';
    // Said of whatever hinders a reservation, so it is looked for last.
    if (/unable to reserve|already exists|another job/i.test(reason))
        return 'conflict';
    return 'failed';
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
function checkpoint_cache_short(reason) {
    return reason === '' ? 'no reason was given' : reason.length > 300 ? `${reason.slice(0, 300)}…` : reason;
}


/***/ }),

/***/ 14997:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nL: () => (/* binding */ CheckpointKeeper),
/* harmony export */   o7: () => (/* binding */ keeperState)
/* harmony export */ });
/* unused harmony export usualPace */
/* harmony import */ var _checkpoint_cache_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57781);
// When a run's checkpoint is saved: every so often while it runs, and at its end what is left. Laws: the state between `main` and `post` is written
// before anything is done with it, so that `post` can finish what a cancelled `main` began; at most one save is under way; an upload never starts
// after an interruption, when ten seconds are left.

/** The name of the state. */
const keeperState = 'checkpoint';
const usualPace = { chunks: 20, least: 120_000, most: 600_000 };
/** Keeps the checkpoint of a run. */
class CheckpointKeeper {
    cache;
    runner;
    identity;
    now;
    pace;
    #commits;
    /** How often the engine has put a checkpoint on the disk, and which of these the cache has: two of equal length may be of other commits. */
    #written = 0;
    #saved = 0;
    #chunks = 0;
    #lastSave;
    #underWay;
    #last;
    #isInterrupted = false;
    /** `restored` is the number of commits of the checkpoint the run begins with. */
    constructor(cache, runner, identity, restored, now, pace = usualPace) {
        this.cache = cache;
        this.runner = runner;
        this.identity = identity;
        this.now = now;
        this.pace = pace;
        this.#commits = restored;
        this.#lastSave = now();
    }
    /** The engine has a checkpoint on the disk. It waits for the return of this, so what is copied is one state. */
    checkpointed(commits) {
        this.#commits = commits;
        this.#written++;
        this.#chunks++;
        this.remember();
        const age = this.now() - this.#lastSave;
        const isDue = age >= this.pace.most || (this.#chunks >= this.pace.chunks && age >= this.pace.least);
        if (isDue && this.#underWay === undefined && !this.#isInterrupted)
            this.begin();
    }
    /** No save begins from now on. */
    interrupted() {
        this.#isInterrupted = true;
    }
    /** `post` has nothing to do for this run. */
    letBe() {
        this.#saved = this.#written;
        this.remember();
    }
    /** Saves what is not saved; the last save's outcome, undefined if there was nothing to save in this run. */
    async finish() {
        await this.#underWay;
        if (this.#written !== this.#saved && !this.#isInterrupted && this.begin())
            await this.#underWay;
        return this.#last;
    }
    begin() {
        const [commits, written] = [this.#commits, this.#written];
        this.#chunks = 0;
        this.#lastSave = this.now();
        const fault = this.cache.take(commits);
        if (fault !== undefined) {
            this.runner.log((0,_checkpoint_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .notTakenLine */ .zU)(fault));
            return false;
        }
        const call = this.cache.upload(commits);
        this.remember();
        this.#underWay = call.then((outcome) => {
            this.#underWay = undefined;
            this.#last = outcome;
            // What another job has saved need not be saved again; what may not be written will not be allowed to `post` either.
            if (outcome.kind === 'saved' || outcome.kind === 'conflict' || outcome.kind === 'read-only')
                this.#saved = written;
            this.remember();
            this.runner.log((0,_checkpoint_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .saveLine */ .Gj)(outcome));
            return outcome;
        });
        return true;
    }
    remember() {
        const state = {
            ...this.identity,
            commits: this.#commits,
            isSaved: this.#written === this.#saved,
            sequence: this.cache.sequence,
        };
        this.runner.saveState(keeperState, JSON.stringify(state));
    }
}


/***/ }),

/***/ 78236:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wx: () => (/* binding */ homeFolder),
/* harmony export */   id: () => (/* binding */ emptyFolder),
/* harmony export */   "if": () => (/* binding */ openHomeFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
// The folder `.codefang` of the workspace, and what is put into it. Laws: git sees nothing of it, so that a later `git add --all` or `git status`
// of the job is as without us; nothing that a repository holds leads out of it, or is taken for ours: a folder on the way is a true
// folder, and a folder that is filled is empty first. Where that cannot be, files go into the runner's temporary directory.



/** Its name, below the workspace. */
const homeFolder = '.codefang';
/** Hides a folder and all in it from git, itself as well (gitignore(5)). */
const HIDE_ALL = '*\n';
/** The folder at `parts` below ours, made where it is not there. */
function openHomeFolder(workspace, ...parts) {
    try {
        let path = workspace;
        for (const part of [homeFolder, ...parts]) {
            path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, part);
            const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
            if (stat === undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
            else if (!stat.isDirectory())
                return { fault: `${part} in the workspace is not a directory` };
        }
        return hide((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, homeFolder)) ? { path } : { fault: `${homeFolder} in the workspace is not ours` };
    }
    catch (error) {
        return { fault: error instanceof Error ? error.message : String(error) };
    }
}
/** An empty folder for files that the run leaves; `notice` hears where, if not in the workspace. Errors are the system's. */
function emptyFolder({ workspace, environment }, name, notice) {
    const home = openHomeFolder(workspace);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)('path' in home ? home.path : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(environment['RUNNER_TEMP'] || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'codefang'), name);
    if ('fault' in home)
        notice(`files: in ${path}, as ${home.fault}`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path, { recursive: true });
    return path;
}
/** Whether a folder is hidden: it is made so, but for one whose own rules say something else. */
function hide(folder) {
    const rules = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.gitignore');
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(rules, { throwIfNoEntry: false });
    if (stat !== undefined)
        return stat.isFile() && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(rules, 'latin1') === HIDE_ALL;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(rules, HIDE_ALL, { flag: 'wx' });
    return true;
}


/***/ }),

/***/ 84285:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ within)
/* harmony export */ });
// A promise that is waited for only so long. What it stands for goes on unless it can be told to stop; the process ends without it.
/** The value of a promise, or `undefined` when `milliseconds` have passed. */
async function within(milliseconds, promise) {
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(() => resolve(undefined), milliseconds);
    });
    promise.catch(() => undefined); // when it fails after the time nobody else hears of it
    try {
        return await Promise.race([promise, late]);
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ }),

/***/ 70781:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S_: () => (/* binding */ keyFiguresOf),
/* harmony export */   o$: () => (/* binding */ parseKeyFigures)
/* harmony export */ });
/* unused harmony export keyFiguresSchema */
// The figures of a report that a later one is compared with, small enough to be kept beside a state. Pure. Law: what was kept comes back from where
// others may write, and is believed only if each part has its form: numbers that such a figure can be, the id of a commit, an instant.
/** Names the shape of kept figures; changes when one of them changes its meaning or goes. */
const keyFiguresSchema = 'codefang.figures.v1';
/** The figures of a report; undefined for one that later ones cannot be compared with: of a part of a history, or without a burndown. */
function keyFiguresOf({ source, analysis }) {
    const burndown = analysis['burndown'];
    const { completeness, head, commits } = source;
    if (burndown === undefined || !completeness.complete || completeness.shallow)
        return undefined;
    const { aggregate, line_survival } = burndown;
    return {
        schema: keyFiguresSchema,
        commit: head.oid,
        time: commits.to,
        commits: commits.count,
        currentLines: aggregate.total_current_lines,
        linesWritten: aggregate.total_lines_written,
        files: aggregate.tracked_files,
        survivalRate: aggregate.overall_survival_rate,
        halfLifeDays: line_survival.half_life_days,
    };
}
/** Kept figures from their text; undefined for what are none. */
function parseKeyFigures(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (typeof value !== 'object' || value === null)
        return undefined;
    const { schema, commit, time, commits, currentLines, linesWritten, files, survivalRate, halfLifeDays } = value;
    if (schema !== keyFiguresSchema || !isMatch(commit, COMMIT) || !(time === null || isMatch(time, INSTANT)))
        return undefined;
    if (!isCount(commits) || !isCount(currentLines) || !isCount(linesWritten) || !isCount(files))
        return undefined;
    if (!isWithin(survivalRate, 1) || !(halfLifeDays === null || isWithin(halfLifeDays, MOST_DAYS)))
        return undefined;
    return { schema, commit, time, commits, currentLines, linesWritten, files, survivalRate, halfLifeDays };
}
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
/** No line is older than a thousand years. */
const MOST_DAYS = 365_250;
function isMatch(value, form) {
    return typeof value === 'string' && form.test(value);
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
function isWithin(value, most) {
    return typeof value === 'number' && value >= 0 && value <= most;
}


/***/ })

};
