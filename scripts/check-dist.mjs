// Checks that dist/ is what the sources give: builds into a temporary directory and compares every byte with what git tracks
// (its index), not with files that a build may have just rewritten. Then: bundles within their sizes, no module left out, and
// the command starts with nothing beside it.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { brotliDecompressSync } from 'node:zlib';

/** Bounds in bytes. */
export const limits = {
  script: 8_000_000,
  wasm: 40_000,
  grammars: 8_000_000,
  words: 1_000_000,
  assets: 2_000_000,
  page: 250_000,
  pageScript: 700_000,
};

/** @param {string} root @returns {string[]} all files below, with forward slashes, sorted; none if there is no such directory */
function filesBelow(root) {
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/**
 * The blob id git gives some bytes.
 * @param {Buffer} bytes @param {number} idLength hexadecimal digits: 40 for SHA-1, 64 for SHA-256
 */
function blobId(bytes, idLength) {
  const hash = createHash(idLength === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/**
 * Where the tracked files of `dist/` are not the built ones.
 * @param {string} checkout a git work tree @param {string} built a directory that holds what dist/ should hold
 * @returns {string[]} one line a file
 */
export function differences(checkout, built) {
  const listing = execFileSync('git', ['ls-files', '-s', '-z', '--', 'dist'], { cwd: checkout, encoding: 'utf8' });
  /** @type {Map<string, string>} */
  const tracked = new Map();
  for (const line of listing.split('\0').filter(Boolean)) {
    const [meta = '', path = ''] = line.split('\t');
    tracked.set(path.slice('dist/'.length), meta.split(' ')[1] ?? '');
  }
  const found = [];
  for (const file of filesBelow(built)) {
    const id = tracked.get(file);
    tracked.delete(file);
    if (id === undefined) found.push(`dist/${file}: the sources give it, git does not track it`);
    else if (blobId(readFileSync(join(built, file)), id.length) !== id) {
      found.push(`dist/${file}: git has other bytes than the sources give`);
    }
  }
  for (const file of tracked.keys()) found.push(`dist/${file}: git tracks it, the sources do not give it`);
  return found;
}

/**
 * What is wrong with a directory of bundles in itself.
 * @param {string} built
 * @returns {string[]} one line a fault
 */
export function faultsOf(built) {
  const found = [];
  let scripts = 0;
  const folders = { grammars: 0, words: 0, assets: 0 };
  for (const file of filesBelow(built)) {
    const path = join(built, file);
    const { size } = statSync(path);
    if (file.startsWith('grammars/')) folders.grammars += size;
    if (file.startsWith('words/')) folders.words += size;
    if (file.startsWith('assets/')) folders.assets += size;
    if (/\.[cm]?js$/.test(file)) {
      scripts += size;
      if (readFileSync(path, 'utf8').includes('webpackMissingModule'))
        found.push(`dist/${file}: a module was not found`);
    } else if (file.endsWith('.wasm') && size > limits.wasm) {
      found.push(`dist/${file}: ${size} bytes, more than ${limits.wasm}`);
    }
  }
  for (const folder of /** @type {const} */ (['grammars', 'words', 'assets'])) {
    if (folders[folder] > limits[folder]) {
      found.push(`dist/${folder}/: ${folders[folder]} bytes, more than ${limits[folder]}`);
    }
  }
  if (filesBelow(built).includes(PAGE)) found.push(...pageFaults(join(built, PAGE)));
  if (scripts > limits.script) found.push(`dist/: ${scripts} bytes of JavaScript, more than ${limits.script}`);
  return found;
}

/** The script of HTML and SVG reports. */
const PAGE = 'assets/page.js.br';

/** @param {string} file @returns {string[]} what is wrong with the script of pages: it is within its sizes, and a whole script */
function pageFaults(file) {
  const bytes = readFileSync(file);
  const found = bytes.length > limits.page ? [`dist/${PAGE}: ${bytes.length} bytes, more than ${limits.page}`] : [];
  try {
    const script = brotliDecompressSync(bytes).toString();
    if (script.length > limits.pageScript) {
      found.push(`dist/${PAGE}: ${script.length} characters unpacked, more than ${limits.pageScript}`);
    }
    new Script(script);
  } catch (error) {
    found.push(`dist/${PAGE}: ${String(error)}`);
  }
  return found;
}

/** @param {string} command path of the built command @param {string} version @returns {string[]} */
function startFaults(command, version) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, '--version'], { encoding: 'utf8' });
  if (status === 0 && stdout.includes(version)) return [];
  return [`dist/cli/index.js --version: expected ${version} and exit code 0, got ${status}: ${stdout}${stderr}`];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  const work = mkdtempSync(join(tmpdir(), 'codefang-dist-'));
  try {
    execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), '--into', work], { stdio: ['ignore', 2, 2] });
    for (const part of ['lib', 'node_modules']) rmSync(join(work, part), { recursive: true, force: true });
    const built = join(work, 'dist');
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const found = [
      ...differences(root, built),
      ...faultsOf(built),
      ...startFaults(join(built, 'cli/index.js'), version),
    ];
    for (const line of found) console.error(line);
    if (found.length > 0) process.exitCode = 1;
    else console.log(`${filesBelow(built).length} files, dist/ is what the sources give`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
