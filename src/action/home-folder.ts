// The folder `.codefang` of the workspace, and what is put into it. Laws: git sees nothing of it, so that a later `git add --all` or `git status`
// of the job is as without us; nothing that a repository holds leads out of it, or is taken for ours: a folder on the way is a true
// folder, and a folder that is filled is empty first. Where that cannot be, files go into the runner's temporary directory.

import { lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from './runner.js';

/** Its name, below the workspace. */
export const homeFolder = '.codefang';

/** Hides a folder and all in it from git, itself as well (gitignore(5)). */
const HIDE_ALL = '*\n';

/** A folder that is there; or why there can be none. */
export type Folder = { readonly path: string } | { readonly fault: string };

/** A folder of the workspace that is to be filled, and where one may go instead. */
export interface FolderPlace {
  readonly workspace: string;
  readonly environment: Environment;
}

/** The folder at `parts` below ours, made where it is not there. */
export function openHomeFolder(workspace: string, ...parts: readonly string[]): Folder {
  try {
    let path = workspace;
    for (const part of [homeFolder, ...parts]) {
      path = join(path, part);
      const stat = lstatSync(path, { throwIfNoEntry: false });
      if (stat === undefined) mkdirSync(path);
      else if (!stat.isDirectory()) return { fault: `${part} in the workspace is not a directory` };
    }
    return hide(join(workspace, homeFolder)) ? { path } : { fault: `${homeFolder} in the workspace is not ours` };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

/** An empty folder for files that the run leaves; `notice` hears where, if not in the workspace. Errors are the system's. */
export function emptyFolder(
  { workspace, environment }: FolderPlace,
  name: string,
  notice: (text: string) => void,
): string {
  const home = openHomeFolder(workspace);
  const path = join('path' in home ? home.path : join(environment['RUNNER_TEMP'] || tmpdir(), 'codefang'), name);
  if ('fault' in home) notice(`files: in ${path}, as ${home.fault}`);
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path, { recursive: true });
  return path;
}

/** Whether a folder is hidden: it is made so, but for one whose own rules say something else. */
function hide(folder: string): boolean {
  const rules = join(folder, '.gitignore');
  const stat = lstatSync(rules, { throwIfNoEntry: false });
  if (stat !== undefined) return stat.isFile() && readFileSync(rules, 'latin1') === HIDE_ALL;
  writeFileSync(rules, HIDE_ALL, { flag: 'wx' });
  return true;
}
