// A throw-away git directory, so that git serves a repository's objects without reading that repository's configuration.
// It holds a HEAD, an empty refs/ and a few lines of config; GIT_OBJECT_DIRECTORY points git at the real objects (alternates are
// followed from there). So no promisor remote exists and nothing can be fetched, whatever git's version; reftable and other
// extensions of the repository do not matter; no configured program can run; and whose repository it is makes no difference.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { OidBytes } from './oid.js';

const CONFIG_SHA1 = '[core]\n\trepositoryformatversion = 0\n\tbare = true\n';
const CONFIG_SHA256 = '[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\tobjectformat = sha256\n';

/** A made directory; `remove` deletes it (a killed process leaves it in the system's directory for temporary files). */
export interface ShadowGitdir {
  readonly path: string;
  remove(): void;
}

/** Makes one for a repository whose object ids are `oidBytes` long: 20 is SHA-1, 32 is SHA-256. */
export function makeShadowGitdir(oidBytes: OidBytes): ShadowGitdir {
  const path = mkdtempSync(join(tmpdir(), 'codefang-git-'));
  mkdirSync(join(path, 'refs'));
  mkdirSync(join(path, 'objects'));
  writeFileSync(join(path, 'HEAD'), 'ref: refs/heads/none\n');
  writeFileSync(join(path, 'config'), oidBytes === 20 ? CONFIG_SHA1 : CONFIG_SHA256);
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
