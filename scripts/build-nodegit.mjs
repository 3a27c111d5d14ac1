// Builds nodegit (libgit2 for Node, an optional peer dependency) into a cache directory, once for a Node ABI and platform.
// If it is there and loads, nothing is done. The build happens in a temporary directory beside its place and is renamed into it
// when it has proved to load, so that a broken build is never found. The last line printed is the directory of the package.
// Needs npm, python3, a C++ toolchain and the headers of OpenSSL and Kerberos (Debian: libssl-dev, libkrb5-dev).
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The line with libgit2 1.9; npm's `latest` carries one that refuses repositories of format 1. */
const version = '0.28.0-alpha.38';

/** The package's own nan comes from a git host; this one from the registry does the same. */
const manifest = { private: true, dependencies: { nodegit: version }, overrides: { nan: '^2.22.0' } };

/**
 * Where the built package belongs. Honours `XDG_CACHE_HOME`.
 * @returns {string} an absolute path, whether it exists or not
 */
export function nodegitCache() {
  const root = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  const build = `nodegit-${version}-abi${process.versions.modules}-${process.platform}-${process.arch}`;
  return join(root, 'codefang', build);
}

/** @param {string} root @returns {string} the package inside a cache directory */
const packageIn = (root) => join(root, 'node_modules', 'nodegit');

/**
 * Whether the addon under `root` loads in this Node; in a process of its own, because a bad addon may end the process.
 * @param {string} root
 */
function loads(root) {
  const code = 'if (typeof require(process.argv[1]).Repository.open !== "function") process.exit(1)';
  return spawnSync(process.execPath, ['-e', code, packageIn(root)], { stdio: 'ignore' }).status === 0;
}

/**
 * The environment of the build: this Node first in the path, its own headers if they lie beside it, all processors.
 * @returns {NodeJS.ProcessEnv}
 */
function buildEnvironment() {
  const prefix = dirname(dirname(process.execPath));
  const headers = existsSync(join(prefix, 'include', 'node', 'node.h')) ? { npm_config_nodedir: prefix } : {};
  const path = `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}`;
  return { ...process.env, JOBS: String(availableParallelism()), ...headers, PATH: path };
}

/** @param {string} root an empty directory that becomes the build */
function build(root) {
  const env = buildEnvironment();
  writeFileSync(join(root, 'package.json'), JSON.stringify(manifest, null, 2));
  const npm = process.env['npm_execpath'];
  const install = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'];
  // Output of children goes to stderr: stdout is for the one line that callers read.
  /** @type {import('node:child_process').ExecFileSyncOptions} */
  const options = { cwd: root, env, stdio: ['ignore', 2, 2] };
  if (npm?.endsWith('.js')) execFileSync(process.execPath, [npm, ...install], options);
  else execFileSync('npm', install, { ...options, shell: process.platform === 'win32' });

  const modules = join(root, 'node_modules');
  const preGyp = join(modules, '@mapbox', 'node-pre-gyp', 'bin', 'node-pre-gyp');
  const gyp = join(modules, 'node-gyp', 'bin', 'node-gyp.js');
  execFileSync(process.execPath, [preGyp, 'install', '--build-from-source', '--loglevel=warn'], {
    ...options,
    cwd: packageIn(root),
    env: { ...env, npm_config_node_gyp: gyp },
  });
  for (const leftover of ['build/Release/obj.target', 'build/Release/obj', 'vendor', 'src', 'include']) {
    rmSync(join(packageIn(root), leftover), { recursive: true, force: true });
  }
}

function main() {
  const place = nodegitCache();
  if (loads(place)) return packageIn(place);
  console.error(`building nodegit ${version} into ${place}; this takes some minutes`);
  mkdirSync(dirname(place), { recursive: true });
  const work = mkdtempSync(`${place}.building-`);
  try {
    build(work);
    if (!loads(work)) throw new Error(`nodegit ${version} was built, but does not load in Node ${process.version}`);
    rmSync(place, { recursive: true, force: true });
    renameSync(work, place);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return packageIn(place);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(main());
