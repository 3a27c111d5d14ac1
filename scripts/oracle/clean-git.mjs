// git on the objects of a repository and on nothing else of it: no configuration of the machine, the user or the repository, no
// attributes, textconv, external diff, mailmap, replace refs, hooks or network. Laws: output is streamed as bytes, and a command that
// fails is an error with git's last words.
//
// For that git runs in a throw-away git directory whose alternate is the repository's object directory. Blobs that the repository
// lacks, on which `git log -p` would die, can be given empty stand-ins there: git then goes through the rest of the history,
// and whatever concerns a stand-in is left out of the comparison by whoever asked for them.
import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';

/** @typedef {import('../../src/git/repository.js').Repository} Repository */

const CONFIG = {
  sha1: '[core]\n\trepositoryformatversion = 0\n\tbare = true\n',
  sha256: '[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\tobjectformat = sha256\n',
};

export class CleanGit {
  #directory = mkdtempSync(join(tmpdir(), 'codefang-oracle-'));
  /** @type {NodeJS.ProcessEnv} */
  #environment;
  /** @type {Set<import('node:child_process').ChildProcess>} */
  #children = new Set();

  /** @param {Repository} repository */
  constructor(repository) {
    const at = (/** @type {string[]} */ ...parts) => join(this.#directory, ...parts);
    mkdirSync(at('refs'));
    mkdirSync(at('objects', 'info'), { recursive: true });
    writeFileSync(at('HEAD'), 'ref: refs/heads/none\n');
    writeFileSync(at('config'), CONFIG[repository.objectFormat]);
    writeFileSync(at('objects', 'info', 'alternates'), `${join(repository.commonDir, 'objects')}\n`);
    const shallow = join(repository.commonDir, 'shallow');
    if (existsSync(shallow)) copyFileSync(shallow, at('shallow'));
    this.#environment = {
      ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
      GIT_DIR: this.#directory,
      HOME: this.#directory,
      XDG_CONFIG_HOME: this.#directory,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: devNull,
      GIT_ATTR_NOSYSTEM: '1',
      GIT_NO_REPLACE_OBJECTS: '1',
      GIT_NO_LAZY_FETCH: '1',
      GIT_OPTIONAL_LOCKS: '0',
      GIT_TERMINAL_PROMPT: '0',
      LC_ALL: 'C',
    };
  }

  /** Makes the blobs of these ids empty, for git's eyes only. @param {Iterable<string>} ids hexadecimal */
  addStandIns(ids) {
    const empty = deflateSync('blob 0\0');
    for (const id of ids) {
      const folder = join(this.#directory, 'objects', id.slice(0, 2));
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, id.slice(2)), empty);
    }
  }

  /** The id of the commit that HEAD of the repository itself stands for. @param {Repository} repository */
  headOf({ gitDir }) {
    return this.say([`--git-dir=${gitDir}`, 'rev-parse', '--verify', 'HEAD^{commit}']);
  }

  /** What a short command prints. @param {string[]} args */
  say(args) {
    return execFileSync('git', args, { env: this.#environment, encoding: 'utf8' }).trimEnd();
  }

  /** The bytes of a blob. @param {string} oid hexadecimal */
  blob(oid) {
    return execFileSync('git', ['cat-file', 'blob', oid], { env: this.#environment, maxBuffer: 1 << 30 });
  }

  /**
   * What a command prints, as it comes. `input` goes to its standard input as fast as git takes it.
   * @param {string[]} args @param {AsyncIterable<string> | Iterable<string>} [input]
   * @returns {AsyncGenerator<Buffer>}
   */
  async *stream(args, input) {
    const child = spawn('git', args, { env: this.#environment, stdio: ['pipe', 'pipe', 'pipe'] });
    this.#children.add(child);
    let complaint = '';
    child.stderr.on('data', (text) => (complaint = (complaint + text).slice(-2000)));
    const ended = new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (status, signal) => resolve(signal ?? status));
    });
    ended.catch(() => undefined);
    child.stdin.on('error', () => undefined); // a child that dies is reported by how it ended
    const fed = feed(child.stdin, input ?? []);
    fed.catch(() => undefined);
    try {
      for await (const chunk of child.stdout) yield /** @type {Buffer} */ (chunk);
      const how = await ended;
      if (how !== 0) throw new Error(`git ${args[0]} ended with ${how}: ${complaint.trim().split('\n').at(-1)}`);
      await fed;
    } finally {
      this.#children.delete(child);
      child.kill();
    }
  }

  /** Ends what still runs and removes the directory. */
  close() {
    for (const child of this.#children) child.kill();
    rmSync(this.#directory, { recursive: true, force: true });
  }
}

/** @param {import('node:stream').Writable} stream @param {AsyncIterable<string> | Iterable<string>} input */
async function feed(stream, input) {
  for await (const text of input) {
    if (stream.destroyed) return;
    if (stream.write(text, 'latin1')) continue;
    await new Promise((resolve) => {
      const done = () => {
        stream.off('drain', done).off('close', done);
        resolve(undefined);
      };
      stream.on('drain', done).on('close', done);
    });
  }
  stream.end();
}
