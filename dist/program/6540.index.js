'use strict';
exports.id = 6540;
exports.ids = [6540];
exports.modules = {

/***/ 33436:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ ByteSlabs)
/* harmony export */ });
// Memory for contents that come and go by the thousand, used again when they are read no more. By itself it would be garbage of all sizes,
// which is collected late, and whose holes in the heap of the process are of little use after.
// Laws: what was taken and not given back is in nobody else's hands; what is never given back is garbage as any other.
/** Contents up to half of it share a slab. */
const SLAB_BYTES = 2 * 1024 * 1024;
const ALIGNMENT = 8;
/** Slabs that are cut into pieces. */
class ByteSlabs {
    slabBytes;
    #slabs = new WeakMap();
    #free = [];
    #current;
    constructor(slabBytes = SLAB_BYTES) {
        this.slabBytes = slabBytes;
    }
    /** So many bytes, whatever is in them. */
    take(bytes) {
        // Not zero-filled, so that a size that lies costs addresses, not memory.
        if (bytes > this.slabBytes / 2)
            return Buffer.allocUnsafeSlow(bytes);
        let slab = this.#current;
        if (slab === undefined || slab.used + bytes > this.slabBytes) {
            slab = this.#free.pop() ?? this.#newSlab();
            this.#current = slab;
        }
        const piece = new Uint8Array(slab.buffer, slab.used, bytes);
        slab.used += Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
        slab.taken++;
        return piece;
    }
    /** Gives back what was taken, once; a piece of anything else is left alone. */
    give(piece) {
        const slab = this.#slabs.get(piece.buffer);
        if (slab === undefined || --slab.taken > 0)
            return;
        slab.used = 0;
        if (slab !== this.#current)
            this.#free.push(slab);
    }
    #newSlab() {
        const slab = { buffer: Buffer.allocUnsafeSlow(this.slabBytes).buffer, used: 0, taken: 0 };
        this.#slabs.set(slab.buffer, slab);
        return slab;
    }
}


/***/ }),

/***/ 66540:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitReader: () => (/* binding */ openGitReader)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/git/byte-slabs.js
var byte_slabs = __webpack_require__(33436);
;// CONCATENATED MODULE: ./lib/git/object-reader.js
// The seam between those who need objects and those who have them: the pack reader, git and libgit2 stand behind it.
// Laws: an absent object is `undefined`; a corrupt one is a `repository-corrupt-object` that names it; replace refs and grafts are never
// honoured.
/** What an object is, by git's own numbers (the type field of a pack entry). */
const ObjectType = { commit: 1, tree: 2, blob: 3, tag: 4 };

;// CONCATENATED MODULE: ./lib/git/cat-file-parser.js
// The output of `git cat-file --batch`, cut into answers: `<oid> SP <type> SP <size> LF <content> LF`, or `<name> SP missing LF`.
// Format: git-cat-file(1), "BATCH OUTPUT". Chunks may be split anywhere.
// Laws: content is never buffered beyond the limit; after an answer that ends the stream (`too-large`, `out-of-step`) the
// parser takes nothing more, because where the next answer starts cannot be trusted.

const LF = 10;
const MAX_HEADER_BYTES = 512;
const FOUND = /^([0-9a-f]{40}|[0-9a-f]{64}) (commit|tree|blob|tag) ([0-9]{1,15})$/;
const NOT_FOUND = /^(\S+) (?:missing|ambiguous)$/;
/** Parses one child's standard output; `answer` is called for each answer as soon as it is whole. */
class CatFileParser {
    #maxObjectBytes;
    #answer;
    #memory;
    #header = '';
    #name;
    #type = ObjectType.blob;
    #body;
    #filled = 0;
    #ended = false;
    /** @param maxObjectBytes the largest content that is read @param memory gives room for a content */
    constructor(maxObjectBytes, answer, memory = (bytes) => Buffer.allocUnsafeSlow(bytes)) {
        this.#memory = memory;
        this.#maxObjectBytes = maxObjectBytes;
        this.#answer = answer;
    }
    /** The object whose content has begun and not ended. */
    get openObject() {
        return this.#body === undefined ? undefined : this.#name;
    }
    /** Takes the next bytes of the stream. */
    push(chunk) {
        let at = 0;
        while (at < chunk.length && !this.#ended) {
            at = this.#body === undefined ? this.#takeHeader(chunk, at) : this.#takeBody(chunk, at, this.#body);
        }
    }
    #takeHeader(chunk, at) {
        const end = chunk.indexOf(LF, at);
        const stop = end < 0 ? chunk.length : end;
        if (this.#header.length + stop - at > MAX_HEADER_BYTES) {
            this.#fail('a header line longer than any git writes');
            return chunk.length;
        }
        this.#header += chunk.toString('latin1', at, stop);
        if (end < 0)
            return stop;
        this.#beginAnswer(this.#header);
        this.#header = '';
        return stop + 1;
    }
    #beginAnswer(line) {
        const found = FOUND.exec(line);
        if (found !== null) {
            const size = Number(found[3]);
            this.#name = found[1];
            this.#type = ObjectType[found[2]];
            if (size > this.#maxObjectBytes) {
                this.#ended = true;
                this.#answer({ kind: 'too-large', name: this.#name, size });
                return;
            }
            this.#body = this.#memory(size);
            this.#filled = 0;
            return;
        }
        const absent = NOT_FOUND.exec(line);
        if (absent === null)
            this.#fail(`an answer that is none: ${JSON.stringify(line.slice(0, 80))}`);
        else
            this.#answer({ kind: 'absent', name: absent[1] });
    }
    #takeBody(chunk, at, body) {
        const wanted = body.length - this.#filled;
        if (wanted > 0) {
            const taken = Math.min(wanted, chunk.length - at);
            body.set(chunk.subarray(at, at + taken), this.#filled);
            this.#filled += taken;
            return at + taken;
        }
        if (chunk[at] !== LF) {
            this.#fail('content longer than its header says');
            return chunk.length;
        }
        this.#body = undefined;
        this.#answer({ kind: 'object', name: this.#name, type: this.#type, bytes: body });
        return at + 1;
    }
    #fail(detail) {
        this.#ended = true;
        this.#answer({ kind: 'out-of-step', name: this.#name, detail });
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/git/cat-file-process.js
// How git is run to read objects. Laws: no shell, no prompt, no lock, no replace ref, no maintenance, no variable of the
// environment that points it at another repository; and no network, unless `lazyFetch` allows it. What is fetched is written by git, with its own locks.
//
// Ownership: git's safe.directory guards the directory git discovers by itself. Here the git directory is named (see
// shadow-gitdir.ts), so a repository of another user is read; none of its configuration is obeyed unless `lazyFetch` is on.


const POINTS_ELSEWHERE = /^GIT_(?:DIR|COMMON_DIR|WORK_TREE|INDEX_FILE|NAMESPACE|CEILING|OBJECT|ALTERNATE|REPLACE|GRAFT|SHALLOW|TRACE)/;
/**
 * What git keeps of packs: by itself all of them, in its addresses, and 96 MiB of what deltas build on. A budget counts on these; more of them made
 * git no faster (docs/performance.md).
 */
const SMALL = ['core.packedGitWindowSize=1m', 'core.packedGitLimit=8m', 'core.deltaBaseCacheLimit=16m'].flatMap((setting) => ['-c', setting]);
/** Starts `git cat-file` in a mode, in `shadow` if there is one and else in the repository itself. */
function spawnCatFile(mode, options, shadow) {
    return spawnGit([...SMALL, 'cat-file', mode], options, shadow);
}
/**
 * Starts a `git fetch` of objects whose ids are written to it, a line each, as git itself asks a promisor remote for what it lacks: for these objects alone,
 * and for nothing that they point at.
 */
function spawnFetch(remote, options) {
    const what = [
        '--no-tags',
        '--no-write-fetch-head',
        '--recurse-submodules=no',
        '--filter=blob:none',
        '--quiet',
        '--stdin',
    ];
    return spawnGit(['-c', 'fetch.negotiationAlgorithm=noop', 'fetch', ...what, '--', remote], options, undefined);
}
function spawnGit(args, options, shadow) {
    const [program = 'git', ...first] = options.command ?? ['git'];
    const where = shadow === undefined
        ? [`--git-dir=${(0,external_node_path_.resolve)(options.gitDir)}`, '-c', 'gc.auto=0', '-c', 'maintenance.auto=false']
        : [`--git-dir=${shadow.path}`];
    const child = (0,external_node_child_process_.spawn)(program, [...first, ...where, ...args], {
        env: environmentOf(options, shadow),
        stdio: 'pipe',
        windowsHide: true,
    });
    // A child that dies while it is written to is reported by its 'close'.
    child.stdin.on('error', () => undefined);
    return child;
}
function environmentOf(options, shadow) {
    const base = {
        ...Object.fromEntries(Object.entries(options.environment).filter(([name]) => !POINTS_ELSEWHERE.test(name))),
        LC_ALL: 'C',
        LANGUAGE: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_OBJECT_DIRECTORY: (0,external_node_path_.resolve)(options.objectsDir),
        GIT_ALTERNATE_OBJECT_DIRECTORIES: (options.alternates ?? []).map(listedPath).join(external_node_path_.delimiter),
    };
    if (shadow === undefined)
        return base;
    return {
        ...base,
        GIT_NO_LAZY_FETCH: '1',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: (0,external_node_path_.join)(shadow.path, 'no-such-file'),
        GIT_CONFIG_COUNT: '0',
        GIT_CONFIG_PARAMETERS: '',
    };
}
/** A path as an entry of a list: quoted where the list would cut or unquote it. */
function listedPath(path) {
    const whole = (0,external_node_path_.resolve)(path);
    if (!whole.includes(external_node_path_.delimiter) && !whole.startsWith('"'))
        return whole;
    return `"${whole.replace(/["\\]/g, '\\$&')}"`;
}

// EXTERNAL MODULE: ./lib/git/oid.js
var git_oid = __webpack_require__(32008);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/git/shadow-gitdir.js
// A throw-away git directory, so that git serves a repository's objects without reading that repository's configuration.
// It holds a HEAD, an empty refs/ and a few lines of config; GIT_OBJECT_DIRECTORY points git at the real objects (alternates are
// followed from there). So no promisor remote exists and nothing can be fetched, whatever git's version; reftable and other
// extensions of the repository do not matter; no configured program can run; and whose repository it is makes no difference.



const CONFIG_SHA1 = '[core]\n\trepositoryformatversion = 0\n\tbare = true\n';
const CONFIG_SHA256 = '[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\tobjectformat = sha256\n';
/** Makes one for a repository whose object ids are `oidBytes` long: 20 is SHA-1, 32 is SHA-256. */
function makeShadowGitdir(oidBytes) {
    const path = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'codefang-git-'));
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(path, 'refs'));
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(path, 'objects'));
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(path, 'HEAD'), 'ref: refs/heads/none\n');
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(path, 'config'), oidBytes === 20 ? CONFIG_SHA1 : CONFIG_SHA256);
    return { path, remove: () => (0,external_node_fs_.rmSync)(path, { recursive: true, force: true }) };
}

;// CONCATENATED MODULE: ./lib/git/git-reader.js
// Objects by id from one long-lived `git cat-file --batch`: the reader for what packs alone cannot give, and an oracle for it.
// Questions are written without waiting for answers; answers come in their order.
// Laws: an object that kills the child fails alone: the child is started anew and the other questions are asked again. Nothing
// waits for ever: a child that stops inside an answer is ended. How git is run, and what it may do: cat-file-process.ts.







const COMPLAINT = /^(?:error|fatal): /m;
const STDERR_KEPT = 16_384;
const DEFAULT_MAX_OBJECT_BYTES = 512 * 1024 * 1024;
const DEFAULT_SILENCE_MS = 30_000;
/** How long a fetch of many objects may take: an hour. What did not come then is fetched by itself, or is missing. */
const MOST_HELP_MS = 3_600_000;
/**
 * Starts git and gives a reader over it.
 * @throws CodefangError `user-reader-unavailable` (git is not installed), `repository-unreadable` (no object directory)
 */
async function openGitReader(options) {
    if ((0,external_node_fs_.statSync)(options.objectsDir, { throwIfNoEntry: false })?.isDirectory() !== true) {
        throw new errors/* CodefangError */.UD('repository-unreadable', `no object directory at ${options.objectsDir}`, {
            file: options.objectsDir,
        });
    }
    const shadow = options.lazyFetch === true ? undefined : makeShadowGitdir(options.oidBytes);
    const reader = new GitReader(options, shadow);
    try {
        await reader.start();
    }
    catch (error) {
        await reader.close();
        throw error;
    }
    return reader;
}
class GitReader {
    name = 'git';
    parallel = 256;
    #options;
    #shadow;
    #slabs = new byte_slabs/* ByteSlabs */.q();
    /** Asked and not answered, oldest first from `#oldest`. */
    #questions = [];
    #oldest = 0;
    #unsent = '';
    #child;
    #parser;
    #stderr = '';
    #complained = false;
    #watch;
    #ended;
    #probes = Promise.resolve();
    /** One fetch at a time; what is being done beside the questions. */
    #fetches = Promise.resolve();
    #helper;
    constructor(options, shadow) {
        this.#options = options;
        this.#shadow = shadow;
    }
    read(oid) {
        const hex = (0,git_oid/* oidToHex */.zc)(oid, 0, oid.length);
        if (this.#ended !== undefined)
            return Promise.reject(withOid(this.#ended, hex));
        if (oid.length !== this.#options.oidBytes) {
            return Promise.reject(new RangeError(`an object id of ${oid.length} bytes: ${hex}`));
        }
        return new Promise((resolve, reject) => {
            this.#questions.push({ hex, resolve, reject });
            if (this.#unsent === '')
                queueMicrotask(() => this.#send());
            this.#unsent += `${hex}\n`;
        });
    }
    fetch(oids) {
        if (this.#options.lazyFetch !== true || isTrue(this.#options.environment['GIT_NO_LAZY_FETCH']))
            return Promise.resolve();
        this.#fetches = this.#fetches.then(() => this.#fetchMissing(oids)).catch(() => undefined);
        return this.#fetches;
    }
    release(bytes) {
        this.#slabs.give(bytes);
    }
    async close() {
        this.#end(new errors/* CodefangError */.UD('repository-command-failed', 'the git reader is closed'));
        const child = this.#child;
        this.#child = undefined;
        if (child !== undefined) {
            const gone = new Promise((resolve) => child.once('exit', resolve));
            child.kill();
            await gone;
            // Something git started may hold the other ends.
            for (const pipe of child.stdio)
                pipe?.destroy();
        }
        this.#helper?.kill();
        await this.#fetches;
        await this.#probes;
        this.#shadow?.remove();
    }
    /** Starts the child; resolves when it runs. */
    start() {
        const child = spawnCatFile('--batch', this.#options, this.#shadow);
        const parser = new CatFileParser(this.#maxObjectBytes, (answer) => this.#take(child, answer), (bytes) => this.#slabs.take(bytes));
        this.#child = child;
        this.#parser = parser;
        this.#stderr = '';
        child.stdout.on('data', (chunk) => {
            if (this.#child !== child)
                return;
            parser.push(chunk);
            this.#watchOpenObject();
        });
        child.stderr.on('data', (chunk) => {
            this.#stderr = (this.#stderr + chunk.toString('utf8')).slice(-STDERR_KEPT);
            this.#complained ||= COMPLAINT.test(this.#stderr);
        });
        child.once('close', (status, signal) => {
            if (this.#child === child)
                this.#died(signal ?? `status ${status}`);
        });
        return new Promise((resolve, reject) => {
            child.once('spawn', resolve);
            child.once('error', (error) => {
                const failure = cannotStart(this.#program, error);
                if (this.#child === child) {
                    this.#child = undefined;
                    this.#end(failure);
                }
                reject(failure);
            });
        });
    }
    get #program() {
        return this.#options.command?.[0] ?? 'git';
    }
    get #maxObjectBytes() {
        return this.#options.maxObjectBytes ?? DEFAULT_MAX_OBJECT_BYTES;
    }
    #send() {
        const text = this.#unsent;
        this.#unsent = '';
        if (text !== '' && this.#child !== undefined)
            this.#child.stdin.write(text, 'latin1');
    }
    #take(child, answer) {
        if (this.#child !== child)
            return;
        const question = this.#questions[this.#oldest];
        if (question === undefined || (answer.name !== question.hex && answer.kind !== 'out-of-step')) {
            const text = `git cat-file answered for ${answer.name} where ${question?.hex ?? 'nothing'} was asked`;
            this.#discardChild();
            this.#end(new errors/* CodefangError */.UD('repository-command-failed', text, { oid: answer.name ?? question?.hex ?? '' }));
        }
        else if (answer.kind === 'object') {
            this.#next();
            question.resolve({ type: answer.type, bytes: answer.bytes });
        }
        else if (answer.kind === 'absent') {
            this.#next();
            void this.#absent(question);
        }
        else if (answer.kind === 'too-large') {
            const text = `object ${question.hex} has ${answer.size} bytes, more than the ${this.#maxObjectBytes} allowed`;
            this.#failOldest(new errors/* CodefangError */.UD('repository-too-large', text, { oid: question.hex }));
        }
        else if (answer.name === question.hex) {
            this.#failOldest(corrupt(question.hex, answer.detail));
        }
        else {
            this.#discardChild();
            const text = `git cat-file is out of step after object ${answer.name ?? '(none)'}: ${answer.detail}`;
            this.#end(new errors/* CodefangError */.UD('repository-command-failed', text, { oid: question.hex }));
        }
    }
    #next() {
        this.#oldest++;
        if (this.#oldest === this.#questions.length || this.#oldest >= 4096) {
            this.#questions = this.#questions.slice(this.#oldest);
            this.#oldest = 0;
        }
    }
    /** git says `missing` of a corrupt object too, but complains on stderr before; the question is then put to a git of its own. */
    async #absent(question) {
        await oneTurnOfTheEventLoop();
        await oneTurnOfTheEventLoop();
        if (this.#ended !== undefined) {
            question.reject(withOid(this.#ended, question.hex));
            return;
        }
        if (!this.#complained) {
            question.resolve(undefined);
            return;
        }
        const probe = this.#probes.then(() => this.#complaintAbout(question.hex));
        this.#probes = probe;
        const complaint = await probe;
        if (complaint === undefined)
            question.resolve(undefined);
        else
            question.reject(corrupt(question.hex, complaint));
    }
    /** Fetches what is not here, from one remote after the other until all of it is. */
    async #fetchMissing(oids) {
        const { oidBytes, promisors = [] } = this.#options;
        let wanted = [];
        for (let at = 0; at < oids.length; at += oidBytes)
            wanted.push((0,git_oid/* oidToHex */.zc)(oids, at, oidBytes));
        // Ids of zeros stand for what never was.
        wanted = wanted.filter((hex) => /[^0]/.test(hex));
        // A git that sees no remote says what is missing instead of fetching it.
        const shadow = makeShadowGitdir(oidBytes);
        try {
            for (const remote of promisors) {
                wanted = await this.#missing(wanted, shadow);
                if (wanted.length === 0 || this.#ended !== undefined)
                    return;
                await this.#helped(spawnFetch(remote, this.#options), wanted, 'exit');
            }
        }
        finally {
            shadow.remove();
        }
    }
    async #missing(wanted, shadow) {
        const answers = await this.#helped(spawnCatFile('--batch-check', this.#options, shadow), wanted, 'close');
        return answers.split('\n').flatMap((line) => (line.endsWith(' missing') ? [line.slice(0, line.indexOf(' '))] : []));
    }
    /**
     * Writes ids to a child; what it says, when it has ended: where something that it started may live on and hold the other ends, at its `exit`.
     * Never rejects.
     */
    #helped(child, ids, event) {
        this.#helper = child;
        return new Promise((resolve) => {
            const answers = [];
            const late = setTimeout(() => child.kill(), MOST_HELP_MS);
            const end = () => {
                clearTimeout(late);
                this.#helper = undefined;
                for (const pipe of child.stdio)
                    pipe?.destroy();
                resolve(Buffer.concat(answers).toString('latin1'));
            };
            child.stdout.on('data', (chunk) => answers.push(chunk));
            child.stderr.resume();
            child.once('error', end);
            child.once(event, end);
            child.stdin.end(ids.map((hex) => `${hex}\n`).join(''), 'latin1');
        });
    }
    /** What git says on stderr when asked for this object alone; `undefined` if it has no complaint. Never rejects. */
    #complaintAbout(hex) {
        return new Promise((resolve) => {
            const child = spawnCatFile('--batch-check', this.#options, this.#shadow);
            let stderr = '';
            child.stdout.resume();
            child.stderr.on('data', (chunk) => (stderr = (stderr + chunk.toString('utf8')).slice(0, STDERR_KEPT)));
            child.once('error', () => resolve(undefined));
            child.once('close', () => resolve(COMPLAINT.test(stderr) ? lastLine(stderr) : undefined));
            child.stdin.end(`${hex}\n`, 'latin1');
        });
    }
    /** The oldest question cannot be answered by this child: fail it, go on with a new child. */
    #failOldest(error) {
        const question = this.#questions[this.#oldest];
        this.#next();
        this.#discardChild();
        question?.reject(error);
        if (this.#ended !== undefined)
            return;
        this.#unsent = '';
        this.start().catch(() => undefined);
        for (let i = this.#oldest; i < this.#questions.length; i++)
            this.#unsent += `${this.#questions[i].hex}\n`;
        this.#send();
    }
    #died(how) {
        this.#child = undefined;
        clearTimeout(this.#watch);
        const hex = this.#questions[this.#oldest]?.hex;
        const last = lastLine(this.#stderr);
        const named = hex !== undefined && (this.#stderr.includes(hex) || this.#stderr.includes(loosePath(hex)));
        if (hex !== undefined && named) {
            const missing = last.includes('could not fetch');
            this.#failOldest(missing ? notFetched(hex, last) : corrupt(hex, last));
            return;
        }
        const text = `git cat-file ended (${how})${last === '' ? '' : `: ${last}`}`;
        // Systems end the largest process so when memory runs out.
        const hint = how === 'SIGKILL' ? 'If the machine ran out of memory, give a smaller --memory-budget.' : undefined;
        this.#end(new errors/* CodefangError */.UD('repository-command-failed', text, { ...(hint !== undefined && { hint }) }));
    }
    #end(error) {
        this.#ended ??= error;
        clearTimeout(this.#watch);
        const questions = this.#questions.slice(this.#oldest);
        this.#questions = [];
        this.#oldest = 0;
        for (const question of questions)
            question.reject(withOid(error, question.hex));
    }
    #discardChild() {
        clearTimeout(this.#watch);
        this.#child?.kill();
        this.#child = undefined;
    }
    /** git never pauses inside an object's content, unless it gave less than it promised. */
    #watchOpenObject() {
        clearTimeout(this.#watch);
        const name = this.#parser?.openObject;
        if (name === undefined || this.#child === undefined)
            return;
        this.#watch = setTimeout(() => this.#failOldest(corrupt(name, 'less content than its header says')), this.#options.silenceMs ?? DEFAULT_SILENCE_MS);
    }
}
/** A variable that says yes, as git reads it. */
function isTrue(variable) {
    return variable !== undefined && !/^(?:|0+|false|no|off)$/i.test(variable);
}
function oneTurnOfTheEventLoop() {
    return new Promise((resolve) => setImmediate(resolve));
}
function loosePath(hex) {
    return `${hex.slice(0, 2)}/${hex.slice(2)}`;
}
function lastLine(text) {
    return text.trimEnd().split('\n').at(-1) ?? '';
}
function corrupt(hex, detail) {
    return new errors/* CodefangError */.UD('repository-corrupt-object', `object ${hex} cannot be read: ${detail}`, { oid: hex });
}
function notFetched(hex, detail) {
    return new errors/* CodefangError */.UD('repository-missing-object', `object ${hex} is not in this partial clone and could not be fetched: ${detail}`, {
        oid: hex,
        hint: 'Check the network and the credentials of the remote, or fetch the whole history first.',
    });
}
function withOid(error, hex) {
    return new errors/* CodefangError */.UD(error.code, `${error.message} (object ${hex})`, { ...error.data, oid: hex }, error);
}
function cannotStart(program, error) {
    if (error.code !== 'ENOENT')
        return new errors/* CodefangError */.UD('repository-command-failed', `cannot start ${program}: ${error.message}`, {}, error);
    return new errors/* CodefangError */.UD('user-reader-unavailable', `the git reader needs git, and there is no ${program} on this machine`, {
        hint: 'Install git 2.29 or newer and put it on PATH, or use --object-reader=pack.',
    }, error);
}


/***/ })

};
