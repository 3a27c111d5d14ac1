// A history that is dense everywhere: every commit changes many of many files, and hardly ever the same ones together, so that everything
// that is kept by file, by file and person, or by pair of files is as large as it can be for its number of changes. Drawn with a fixed
// seed and fixed dates: the same shape is the same history, to the commit ids.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { environment } from './timed-process.mjs';

/**
 * @typedef {{ commits: number, files: number, filesPerCommit: number, people: number }} Shape `people` authors take turns at random
 */

const FILES_PER_DIRECTORY = 100;
const ENDINGS = ['c', 'md', 'py', 'ts'];
/** Lines of a new file, and from where on changes replace lines only. */
const FIRST_LINES = 24;
const MOST_LINES = 48;
const LINES_PER_CHANGE = 2;
/** 2010-01-01, and a commit every four hours. */
const FIRST_TIME = 1262304000;
const SECONDS_PER_COMMIT = 4 * 3600;
const SEED = 20100101;

/** Numbers from 0 to `below - 1`, drawn by xorshift (Marsaglia 2003). @param {number} seed */
function drawing(seed) {
  let state = seed;
  return (/** @type {number} */ below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** @param {number} file */
function pathOf(file) {
  const directory = Math.floor(file / FILES_PER_DIRECTORY);
  return `area-${directory % 10}/part-${directory}/file-${file}.${ENDINGS[file % ENDINGS.length]}`;
}

/**
 * The history as a stream for `git fast-import`, a commit at a time. First the files come, as many in a commit as each changes later; then half
 * of a commit's files are of one directory, the others from anywhere.
 * @param {Shape} shape
 */
export function* denseHistory({ commits, files, filesPerCommit, people }) {
  const draw = drawing(SEED);
  let lineNumber = 0;
  const newLine = () => `line ${(++lineNumber).toString(36)} ${draw(2 ** 31).toString(36)}`;
  /** @type {string[][]} */
  const texts = [];
  for (let commit = 0; commit < commits; commit++) {
    const who = draw(people);
    const when = `Person ${who} <person-${who}@example.com> ${FIRST_TIME + commit * SECONDS_PER_COMMIT} +0000`;
    const message = `commit ${commit}\n`;
    const parts = [`commit refs/heads/main\nauthor ${when}\ncommitter ${when}\ndata ${message.length}\n${message}`];
    const chosen = new Set();
    while (chosen.size < filesPerCommit && texts.length < files) {
      chosen.add(texts.push(Array.from({ length: FIRST_LINES }, newLine)) - 1);
    }
    const near = Math.floor(draw(texts.length) / FILES_PER_DIRECTORY) * FILES_PER_DIRECTORY;
    for (let tries = 0; chosen.size < Math.min(filesPerCommit, texts.length); tries++) {
      const isNear = 2 * chosen.size < filesPerCommit && tries < filesPerCommit;
      const file = isNear ? near + draw(FILES_PER_DIRECTORY) : draw(texts.length);
      if (file >= texts.length || chosen.has(file)) continue;
      const text = texts[file];
      for (let change = 0; change < LINES_PER_CHANGE; change++) text[draw(text.length)] = newLine();
      if (text.length < MOST_LINES) text.splice(draw(text.length), 0, newLine());
      chosen.add(file);
    }
    for (const file of chosen) {
      const text = `${texts[file].join('\n')}\n`;
      parts.push(`M 100644 inline ${pathOf(file)}\ndata ${text.length}\n${text}`);
    }
    yield `${parts.join('')}\n`;
  }
}

/** Makes a bare repository of such a history, in an empty directory. @param {string} directory @param {Shape} shape */
export async function makeDenseRepository(directory, shape) {
  const made = spawnSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', directory], {
    env: environment,
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(`git init: ${made.stderr}`);
  const importing = spawn('git', ['fast-import', '--quiet', '--done'], {
    cwd: directory,
    env: environment,
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const ended = once(importing, 'close');
  for (const text of denseHistory(shape)) if (!importing.stdin.write(text)) await once(importing.stdin, 'drain');
  importing.stdin.end('done\n');
  const [status] = await ended;
  if (status !== 0) throw new Error(`git fast-import ended with ${status}`);
}
