// The books: what burndown says is alive at the end, against the lines of the text files of HEAD's tree, counted from git's bytes.
import { partsOf } from './git-log.mjs';
import { SUBMODULE } from './engine.mjs';

/** @typedef {import('./clean-git.mjs').CleanGit} CleanGit */

const NUL = 0;
const FEED = 10;
/** A file with a NUL in its first bytes, this many, is binary. */
const BINARY_WINDOW = 8000;

/**
 * The pathspecs by which git leaves out what a pattern in the manner of .gitignore does: the file itself, and all in a directory of that name.
 * @param {string} pattern without `!` @returns {string[]}
 */
export function pathspecsOf(pattern) {
  const body = pattern.replace(/\/$/, '');
  const glob = body.includes('/') ? body.replace(/^\//, '') : `**/${body}`;
  const globs = pattern.endsWith('/') ? [`${glob}/**`] : [glob, `${glob}/**`];
  return globs.map((one) => `:(exclude,glob)${one}`);
}

/**
 * Lines of the text files of a commit's tree: a last line without an end counts, binary files and submodules do not, a symlink
 * is its target as one line. Only files that the pathspecs leave are taken.
 * @param {CleanGit} git @param {string} head @param {readonly string[]} [pathspecs]
 */
export async function linesOfTree(git, head, pathspecs = []) {
  const emptyTree = git.say(['hash-object', '-t', 'tree', '/dev/null']);
  const command = [
    'diff-tree',
    '-r',
    '-z',
    '--raw',
    '--no-abbrev',
    '--no-renames',
    emptyTree,
    head,
    '--',
    '.',
    ...pathspecs,
  ];
  async function* blobs() {
    let isPath = true;
    for await (const entries of partsOf(git.stream(command), '\0')) {
      for (const entry of entries) {
        isPath = !isPath; // a row and a path in turn: against the empty tree, every row is an added file
        if (isPath) continue;
        const [, mode, id] = /^:000000 ([0-7]{6}) 0+ ([0-9a-f]+) A$/.exec(entry) ?? [];
        if (id !== undefined && parseInt(mode, 8) !== SUBMODULE) yield `${id}\n`;
      }
    }
  }
  const counter = new BlobCounter();
  for await (const chunk of git.stream(['cat-file', '--batch', '--buffer'], blobs())) counter.take(chunk);
  return { lines: counter.lines, textFiles: counter.textFiles, binaryFiles: counter.binaryFiles };
}

/** Reads the answers of `git cat-file --batch`, and keeps no blob. */
class BlobCounter {
  lines = 0;
  textFiles = 0;
  binaryFiles = 0;
  #header = '';
  /** Bytes of the blob at hand still to come, -1 between blobs, -2 before the line feed that ends a blob. */
  #left = -1;
  #seen = 0;
  #own = 0;
  #last = FEED;
  #binary = false;

  /** @param {Buffer} chunk */
  take(chunk) {
    for (let at = 0; at < chunk.length;) {
      if (this.#left >= 0) at += this.#takeContent(chunk.subarray(at, at + this.#left));
      else if (this.#left === -2) {
        this.#left = -1;
        at++;
      } else {
        const feed = chunk.indexOf(FEED, at);
        this.#header += chunk.toString('latin1', at, feed < 0 ? chunk.length : feed);
        at = feed < 0 ? chunk.length : feed + 1;
        if (feed >= 0) this.#begin();
      }
      if (this.#left === 0) this.#end();
    }
  }

  #begin() {
    const [, type, size] = this.#header.split(' ');
    if (type !== 'blob' || size === undefined) throw new Error(`git cat-file answered ${this.#header}`);
    this.#header = '';
    this.#left = Number(size);
    this.#seen = this.#own = 0;
    this.#last = FEED;
    this.#binary = false;
  }

  /** @param {Buffer} bytes @returns {number} how many they are */
  #takeContent(bytes) {
    if (this.#seen < BINARY_WINDOW) this.#binary ||= bytes.subarray(0, BINARY_WINDOW - this.#seen).includes(NUL);
    for (let feed = bytes.indexOf(FEED); feed >= 0; feed = bytes.indexOf(FEED, feed + 1)) this.#own++;
    this.#seen += bytes.length;
    this.#left -= bytes.length;
    this.#last = bytes[bytes.length - 1];
    return bytes.length;
  }

  #end() {
    this.#left = -2;
    if (this.#binary) {
      this.binaryFiles++;
      return;
    }
    this.textFiles++;
    this.lines += this.#own + (this.#last === FEED ? 0 : 1);
  }
}
