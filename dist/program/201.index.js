export const id = 201;
export const ids = [201];
export const modules = {

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


/***/ })

};
