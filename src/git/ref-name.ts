// Names of references: which are well formed (git-check-ref-format(1)), which belong to one worktree only, and which full names a
// short name may mean (gitrevisions(7), "<refname>"). Pure. A well-formed name never leaves the directory it is joined to.

/** Whether git allows the full name: no part that is empty, starts with a dot or ends in `.lock`, no `..`, `@{`, spaces or globs. */
export function isRefName(name: string): boolean {
  if (/[\0-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\/|^\/|\/$|\.$/.test(name) || name === '@' || name === '') return false;
  return name.split('/').every((part) => !part.startsWith('.') && !part.endsWith('.lock'));
}

/** Whether a well-formed name is one that files in a git directory may have: below `refs/`, or a root reference such as `HEAD`. */
export function isSafeRefName(name: string): boolean {
  return isRefName(name) && (name.startsWith('refs/') || /^[A-Z][A-Z_-]*$/.test(name));
}

/** Whether each worktree has its own reference of that name. */
export function isWorktreeRef(name: string): boolean {
  return !name.startsWith('refs/') || /^refs\/(?:bisect|worktree|rewritten)\//.test(name);
}

/** The full names that `name` may stand for, first choice first. */
export function refNameCandidates(name: string): string[] {
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
