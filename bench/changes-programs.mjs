// The programs that are compared: git's log, our reading of the same changes, and the whole command line. And the check that the
// first two count the same, without which a comparison of their times says nothing.
import { existsSync } from 'node:fs';
import { devNull } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { timed } from './timed-process.mjs';

const root = dirname(import.meta.dirname);
const peakReport = join(import.meta.dirname, 'peak-report.mjs');
const program = join(import.meta.dirname, 'changes-run.mjs');
export const cli = join(root, 'dist/cli/index.js');
/** Attributes are read from nowhere: not from a work tree, which is an empty directory, nor from HEAD as newer gits do when bare. */
export const SETTINGS = ['-c', 'core.bare=false', '-c', `core.attributesFile=${devNull}`];
const LOG = ['log', '--first-parent', '-m', '--numstat', '--no-renames'];

/** @typedef {import('./changes-run.mjs').Settings & { node?: string[] }} Settings `node` are options of node itself */
/** @typedef {{ head: string, commits: number, packMib: number, files: number, added: number, removed: number, hunks: number }} Totals */

/** `path` or `label=path`. @param {string} argument @returns {{ name: string, path: string }} */
export function namedRepository(argument) {
  const [, label, path] = /^(?:([\w.+-]+)=)?(.*)$/s.exec(argument) ?? [];
  const folder = basename(path) === '.git' || basename(path) === 'repo' ? basename(dirname(path)) : basename(path);
  return { name: label ?? folder.replace(/\.git$/, ''), path: resolve(path) };
}

/** What git takes. @param {string} gitDir */
export function gitLog(gitDir) {
  return timed(['git', `--git-dir=${gitDir}`, ...SETTINGS, ...LOG], { discard: true });
}

/** What our reading takes, and what it counted. @param {string} gitDir @param {Settings} [settings] */
export async function changesRun(gitDir, { node = [], ...settings } = {}) {
  return withPeak([process.execPath, ...node, '--import', peakReport, program, gitDir, JSON.stringify(settings)]);
}

/** What the whole of a burndown takes, renames and report included. @param {string} gitDir */
export function burndownRun(gitDir) {
  if (!existsSync(cli)) throw new Error(`there is no ${cli}: run \`npm run build\` first`);
  return withPeak([process.execPath, '--import', peakReport, cli, 'history', '-a', 'burndown', gitDir]);
}

/** @param {string[]} command */
async function withPeak(command) {
  const { peak, ...timing } = await timed(command);
  return { ...timing, peakMib: peak / 2 ** 20 };
}

/**
 * git's own totals, for comparison. Submodules are left out of them: they are no files to us. Throws git's words when it cannot.
 * @param {string} gitDir
 */
export async function gitTotals(gitDir) {
  const { output } = await timed([
    'git',
    `--git-dir=${gitDir}`,
    ...SETTINGS,
    ...LOG,
    '--ignore-submodules=all',
    '--format=',
  ]);
  const totals = { files: 0, added: 0, removed: 0 };
  for (const [, added, removed] of output.matchAll(/^(\d+|-)\t(\d+|-)\t/gm)) {
    totals.files++;
    if (added === '-') continue;
    totals.added += Number(added);
    totals.removed += Number(removed);
  }
  return totals;
}

/** What differs between two totals, in words; empty if nothing does. @param {Record<string, number>} git @param {Record<string, number>} ours */
export function differences(git, ours) {
  return Object.keys(git)
    .filter((key) => git[key] !== ours[key])
    .map((key) => `${key}: git ${git[key]}, codefang ${ours[key]}`);
}
