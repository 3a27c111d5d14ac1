'use strict';
exports.id = 6599;
exports.ids = [6599];
exports.modules = {

/***/ 45622:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 90316:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ ChangeKind),
/* harmony export */   FT: () => (/* binding */ ChangeFlag),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   TE: () => (/* binding */ isOfOtherTypes)
/* harmony export */ });
// What flows from the workers to the analyzers: what a run of neighbouring commits changed, as columns.
//
//   commits   one row a commit, in history order (oldest first)
//   changes   one row a changed file, sorted by commit, then by path bytes (new path; old path of a deletion)
//   hunks     one row a hunk, sorted by change, then by position; hunks of change i are [hunkEnds[i-1], hunkEnds[i])
//   paths     the path table of this batch; rows of `changes` name its entries; raw bytes as git has them
//   shebangs  languages that the first lines of files tell whose names tell none, if an analyzer asked for them
//   syntax    what the text says where a change touches it (syntax-columns.ts), if an analyzer asked for it
//
// Laws: hunks of one change do not touch or overlap; applying them to `oldLines` lines gives `newLines` lines. A side that has
// no lines of text (absent, binary, submodule, missing, too large) has 0 lines, and `flags` says why. So text turning
// binary is one hunk that removes every line, and an analyzer that follows hunks needs no special case.
/**
 * How a file changed. A rename may also change content; a change of type (file to symlink) is a modification, as for `git log --numstat`, and
 * so are its hunks.
 */
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
/** What of a mode says whether it is a file, a symbolic link or a submodule. */
const TYPE_BITS = 0o170000;
/** Whether both sides of a change are there and of different types: for `git diff` and `git blame` the one goes and another comes. */
function isOfOtherTypes({ oldModes, newModes }, row) {
    const [old, current] = [oldModes[row], newModes[row]];
    return old !== 0 && current !== 0 && ((old ^ current) & TYPE_BITS) !== 0;
}
/** The objects that hold a batch's columns, for `transferList` and `release`. */
function columnsOf({ commits, changes, hunks, paths, shebangs, syntax }) {
    return [
        commits,
        changes,
        hunks,
        paths,
        ...(shebangs === undefined ? [] : [shebangs]),
        ...Object.values({ ...syntax }),
    ];
}


/***/ }),

/***/ 81648:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ SyntaxState),
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   mn: () => (/* binding */ Side)
/* harmony export */ });
/* unused harmony export NO_LANGUAGE */
// What the text of changed files says, as far as a change touches it: part of a batch, filled by uast/ where an analyzer asks for it.
//
// A side of a changed file is parsed when it is a regular file of a language that is known. Sides are 0 (old) and 1 (new). Lines count
// from 0. Rows are grouped by change, in the order of `changes`: those of change i are [ends[i - 1], ends[i]).
//
// Law: rows are a function of the two blobs, the path, the hunks and the request; of no cache, no batch and no clock.
/** What came of a side of a changed file. */
const SyntaxState = {
    /** There is no text here, or nothing of it is asked for because the content is as it was. */
    none: 0,
    parsed: 1,
    /** Parsed; what does not follow the grammar is passed over. */
    parsedWithErrors: 2,
    unknownLanguage: 3,
    tooLarge: 4,
    tooComplex: 5,
    /** It is not in the language that its name says. */
    otherLanguage: 6,
};
/** `languages` of a side without one. */
const NO_LANGUAGE = 255;
/** The side of a change that a row is of. */
const Side = { old: 0, new: 1 };
/** All texts of a batch. */
function textsOf({ texts: { bytes, ends } }) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return Array.from(ends, (end, i) => buffer.toString('utf8', i === 0 ? 0 : ends[i - 1], end));
}


/***/ }),

/***/ 74600:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   hn: () => (/* binding */ isTrustedByGit)
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
const safeGitOptions = [
    ...['-c', 'core.fsmonitor=false', '-c', `core.hooksPath=${node_os__WEBPACK_IMPORTED_MODULE_1__.devNull}`],
    // Some git hints at it wherever grafts are named, those that there are not, too.
    ...['-c', 'advice.graftFileDeprecated=false'],
];
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
        GIT_GRAFT_FILE: node_os__WEBPACK_IMPORTED_MODULE_1__.devNull,
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
/**
 * Whether git itself would work in a repository: it is the user's, or `safe.directory` says so. Only then may git do what the repository's
 * configuration says, such as run a program to fetch from somewhere.
 */
function isTrustedByGit({ gitDir, environment }) {
    const kept = Object.entries(environment).filter(([name]) => !name.startsWith('GIT_') || name.startsWith('GIT_CONFIG'));
    try {
        // Where git finds the directory by itself it looks whose it is; where it is told, it does not.
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('git', [...safeGitOptions, 'rev-parse', '--git-dir'], {
            cwd: gitDir,
            env: Object.fromEntries(kept),
            stdio: 'ignore',
        });
        return true;
    }
    catch {
        return false;
    }
}
function quotePath(path) {
    if (!path.includes(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter) && !path.startsWith('"'))
        return path;
    return `"${path.replace(/["\\]/g, '\\$&')}"`;
}


/***/ }),

/***/ 42193:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readPackedRefs)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _file_reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19585);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97096);
// The file `packed-refs` (git-pack-refs(1), gitrepository-layout(5)): lines `id SP name`, after an annotated tag's line `^id`, the
// object the tag finally points at; `#` lines say what the writer did. Read whole and searched; a loose reference of the same
// name wins, which is the caller's business.



/** The first line of a file whose references are sorted, as they are in all that git has written since 2018. */
const SORTED = /^# pack-refs with:[^\n]* sorted(?: |\n)/;
/** A million references. */
const maxPackedRefsBytes = 256 << 20;
/**
 * Reads the file; none is empty. Thousands of references are nobody's concern: no text is made of them, and their lines are checked, many at a time, only
 * where an answer rests on all of them.
 */
function readPackedRefs(file, oidBytes) {
    const text = (0,_file_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .readWholeFile */ .M4)(file, maxPackedRefsBytes)?.toString('latin1') ?? '';
    const hexDigits = oidBytes * 2;
    // As git does: it looks at all of a file that does not say it is sorted.
    if (!SORTED.test(text))
        checkLines(file, text, hexDigits, 0);
    function* found(after) {
        for (let at = indexOfName(text, after, 0); at !== -1; at = indexOfName(text, after, at + 1)) {
            const line = at - hexDigits;
            // A name and a comment may hold a space.
            if ((line !== 0 && text[line - 1] !== '\n') || text[line] === '#')
                continue;
            const nameEnd = endOfLine(text, at);
            const name = Buffer.from(text.slice(at + 1, nameEnd), 'latin1').toString('utf8');
            const isPeeled = text[nameEnd + 1] === '^';
            const peeled = isPeeled ? text.slice(nameEnd + 2, nameEnd + 2 + hexDigits).toLowerCase() : undefined;
            const end = isPeeled ? endOfLine(text, nameEnd + 1) : nameEnd;
            yield { name, ref: { oid: text.slice(line, at).toLowerCase(), peeled }, line, end };
        }
    }
    return {
        named: (name) => {
            let ref;
            for (const one of found(` ${(0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .byteText */ .aC)(name)}\n`)) {
                checkLines(file, text.slice(one.line, one.end), hexDigits, one.line);
                ref = one.ref;
            }
            if (ref === undefined)
                checkLines(file, text, hexDigits, 0);
            return ref;
        },
        below: (prefix) => {
            checkLines(file, text, hexDigits, 0);
            return new Map([...found(` ${(0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .byteText */ .aC)(prefix)}`)].map(({ name, ref }) => [name, ref]));
        },
    };
}
/** Where a name with the space before it stands; the last line may lack its end. */
function indexOfName(text, after, from) {
    const at = text.indexOf(after, from);
    if (at !== -1 || !after.endsWith('\n') || !text.endsWith(after.slice(0, -1)))
        return at;
    const last = text.length - after.length + 1;
    return last >= from ? last : -1;
}
function endOfLine(text, from) {
    const end = text.indexOf('\n', from);
    return end === -1 ? text.length : end;
}
/** Lines that are checked at a time. */
const LINES_AT_A_TIME = 256;
/** Every line is a comment, or an id and a name, which what the tag points at may follow. `text` stands at `offset` of the file. */
function checkLines(file, text, hexDigits, offset) {
    const hex = `[0-9a-f]{${hexDigits}}`;
    const one = `(?:#[^\\n]*|${hex} [^\\n]+(?:\\n\\^${hex})?)(?:\\n|$)`;
    for (const most of [LINES_AT_A_TIME, 1]) {
        const lines = new RegExp(`(?:${one}){1,${most}}`, 'iy');
        let at = 0;
        while (at < text.length) {
            lines.lastIndex = at;
            if (!lines.test(text))
                break;
            at = lines.lastIndex;
        }
        if (at === text.length)
            return;
        // Once more, to find the line.
        if (most === 1)
            throw malformed(file, offset + at);
    }
}
function malformed(file, offset) {
    const hint = 'See `git fsck` and `git pack-refs`.';
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodefangError */ .UD('repository-unreadable', `bad line in ${file} (byte ${offset})`, { file, offset, hint });
}


/***/ }),

/***/ 63953:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fr: () => (/* binding */ refNameCandidates),
/* harmony export */   LF: () => (/* binding */ isWorktreeRef),
/* harmony export */   _n: () => (/* binding */ isSafeRefName),
/* harmony export */   pA: () => (/* binding */ isRefName)
/* harmony export */ });
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


/***/ }),

/***/ 78816:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ unknownRevision),
/* harmony export */   WF: () => (/* binding */ objectWithGit),
/* harmony export */   eZ: () => (/* binding */ resolveRevision),
/* harmony export */   sg: () => (/* binding */ readRef)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17594);
/* harmony import */ var _file_reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19585);
/* harmony import */ var _git_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74600);
/* harmony import */ var _oid_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32008);
/* harmony import */ var _packed_refs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42193);
/* harmony import */ var _ref_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63953);
// From a name to an object id, as gitrevisions(7) orders the choices: a whole id, HEAD, a full reference, a tag, a branch, a
// remote's. Loose references win over packed ones. Ancestors (`HEAD~3`, `v1.0^2`) and abbreviated ids need objects, and git is asked for
// them. Names are checked before they become paths, whoever wrote them.








/** git follows a symbolic reference through this many files. */
const maxSymbolicDepth = 5;
const maxRefBytes = 1 << 16;
/**
 * The object a revision's name stands for. `user-no-commits` when it is `HEAD` and its branch has no commit yet,
 * `user-unknown-revision` when no reference has the name, `repository-unreadable` for a broken reference.
 */
function resolveRevision(repository, name) {
    const wanted = name === '@' ? 'HEAD' : name;
    if ((0,_oid_js__WEBPACK_IMPORTED_MODULE_6__/* .isHexOid */ .IU)(wanted, repository.oidBytes))
        return { oid: wanted.toLowerCase(), name: wanted.toLowerCase() };
    if (ANCESTOR.test(wanted))
        return ancestorWithGit(repository, wanted);
    if (!(0,_ref_name_js__WEBPACK_IMPORTED_MODULE_7__/* .isRefName */ .pA)(wanted))
        throw unknownRevision(name);
    if (repository.refFormat === 'reftable')
        return resolveWithGit(repository, wanted);
    const candidates = (0,_ref_name_js__WEBPACK_IMPORTED_MODULE_7__/* .refNameCandidates */ .Fr)(wanted);
    const packed = packedLookup(repository, candidates);
    for (const candidate of candidates) {
        const revision = readRef(repository, candidate, packed);
        if (revision)
            return revision;
    }
    if (wanted === 'HEAD')
        throw noCommits(repository.gitDir);
    if (ABBREVIATED.test(wanted))
        return ancestorWithGit(repository, wanted);
    throw unknownRevision(name);
}
/** A name or an id, with the ways to go from it: to an ancestor, to a parent of a merge, from a tag to its commit. */
const ANCESTOR = /^[^\s~^:{}?*[\\]+(?:~\d{0,9}|\^\d{0,9}|\^\{(?:commit)?\})+$/;
/** The least that git takes for an id. */
const ABBREVIATED = /^[0-9a-f]{4,64}$/i;
/** The commit of an expression; git knows how. It names itself by its id. */
function ancestorWithGit(repository, expression) {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${expression}^{commit}`];
    let oid;
    try {
        oid = (0,_git_command_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .EO)(repository, args)?.trim();
    }
    catch (error) {
        // git complains aloud where an id stands for several objects, or an ancestor cannot be reached.
        if (gitIsMissing(error))
            throw error;
    }
    if (oid === undefined || !(0,_oid_js__WEBPACK_IMPORTED_MODULE_6__/* .isHexOid */ .IU)(oid, repository.oidBytes))
        throw unknownRevision(expression);
    return { oid, name: oid };
}
/** The object of any expression that git knows, such as a file of a tree or of the index; undefined if it stands for none. */
function objectWithGit(repository, expression) {
    if ((0,_oid_js__WEBPACK_IMPORTED_MODULE_6__/* .isHexOid */ .IU)(expression, repository.oidBytes))
        return expression.toLowerCase();
    try {
        const oid = (0,_git_command_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .EO)(repository, ['rev-parse', '--verify', '--quiet', '--end-of-options', expression])?.trim();
        return oid !== undefined && (0,_oid_js__WEBPACK_IMPORTED_MODULE_6__/* .isHexOid */ .IU)(oid, repository.oidBytes) ? oid : undefined;
    }
    catch {
        // git complains aloud of some of them; without git, there is nobody who knows.
        return undefined;
    }
}
function gitIsMissing(error) {
    const cause = error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodefangError */ .UD ? error.cause : error;
    return cause?.code === 'ENOENT';
}
/** Follows the reference of a full name; `undefined` when it, or what it points to, does not exist. */
function readRef(repository, fullName, packed) {
    let name = fullName;
    for (let depth = 0; depth < maxSymbolicDepth; depth++) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_ref_name_js__WEBPACK_IMPORTED_MODULE_7__/* .isWorktreeRef */ .LF)(name) ? repository.gitDir : repository.commonDir, name);
        const content = readLooseRef(path);
        if (content === undefined) {
            const ref = packed(name);
            return ref && { oid: ref.peeled ?? ref.oid, name };
        }
        const target = /^ref:\s*(.*?)\s*$/s.exec(content)?.[1];
        if (target === undefined) {
            const oid = content.split(/\s/, 1)[0];
            if ((0,_oid_js__WEBPACK_IMPORTED_MODULE_6__/* .isHexOid */ .IU)(oid, repository.oidBytes))
                return { oid: oid.toLowerCase(), name };
            if (!name.startsWith('refs/') && name !== 'HEAD')
                return undefined;
            throw brokenRef(path, 'it holds neither an id nor the name of a reference');
        }
        if (!(0,_ref_name_js__WEBPACK_IMPORTED_MODULE_7__/* .isSafeRefName */ ._n)(target))
            throw brokenRef(path, `it points to '${target.slice(0, 200)}', which is no reference`);
        name = target;
    }
    throw brokenRef(fullName, `symbolic references more than ${maxSymbolicDepth} deep, or in a circle`);
}
/** What a loose reference's file says; a symlink into `refs/` is git's oldest form of a symbolic reference. */
function readLooseRef(path) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
        if (stat.isDirectory())
            return undefined;
        const link = stat.isSymbolicLink() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path) : '';
        if (link.startsWith('refs/'))
            return `ref: ${link}`;
    }
    catch (error) {
        if ((0,_file_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbsent */ .W0)(error))
            return undefined;
        throw (0,_file_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(path, error);
    }
    return (0,_file_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .readWholeFile */ .M4)(path, maxRefBytes)?.toString('utf8');
}
/** Finds packed references; the file is read once for all of `names`, and again only for a name that was not foreseen. */
function packedLookup(repository, names) {
    const wanted = new Set(names);
    let refs;
    return (name) => {
        if (!refs || !wanted.has(name)) {
            wanted.add(name);
            refs = (0,_packed_refs_js__WEBPACK_IMPORTED_MODULE_5__/* .readPackedRefs */ .p)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.commonDir, 'packed-refs'), repository.oidBytes);
        }
        return refs.named(name);
    };
}
/** Reftables are git's to read. A git too old for them cannot, and then neither can we. */
function resolveWithGit(repository, name) {
    let oid;
    let fullName;
    try {
        oid = (0,_git_command_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .EO)(repository, ['rev-parse', '--verify', '--quiet', '--end-of-options', name])?.trim();
        if (oid)
            fullName = (0,_git_command_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .EO)(repository, ['rev-parse', '--symbolic-full-name', '--end-of-options', name])?.trim();
    }
    catch (error) {
        const hint = 'Its references are reftables, which need git 2.45 or newer; `git refs migrate --ref-format=files` makes files of them.';
        const reason = error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodefangError */ .UD ? error.message : String(error);
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodefangError */ .UD('user-unsupported-repository', `cannot read this repository's references: ${reason}`, { hint }, error);
    }
    if (oid)
        return { oid, name: fullName?.split('\n').at(-1) || name };
    if (name === 'HEAD')
        throw noCommits(repository.gitDir);
    throw unknownRevision(name);
}
function noCommits(gitDir) {
    const hint = 'Commit something first, or name a branch that has commits.';
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodefangError */ .UD('user-no-commits', `HEAD has no commits yet: ${gitDir}`, { hint });
}
/** The error of a name that stands for nothing here. */
function unknownRevision(name) {
    const hint = 'Give a branch, a tag or a commit id, with ~n or ^n after it for an ancestor; in a workflow, actions/checkout needs fetch-depth: 0 to have others.';
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodefangError */ .UD('user-unknown-revision', `no branch, tag or commit has the name '${name}'`, { hint });
}
function brokenRef(file, what) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodefangError */ .UD('repository-unreadable', `broken reference ${file}: ${what}`, {
        file,
        hint: 'See `git fsck`.',
    });
}


/***/ })

};
