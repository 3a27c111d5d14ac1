// The manifest beside a cached checkpoint: which run it is for, and every file with its size and digest. Law: what came out of a cache is
// believed only when its manifest says what was asked for and every byte is as listed; nothing else may lie there, and no link.

import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export const manifestName = 'codefang-cache.json';
/** Part of every key: a change of what lies in a cache, or of its manifest, is another number. */
export const manifestSchema = 'codefang.cache.v1';

const MOST_FILES = 10_000;
const MOST_MANIFEST_BYTES = 4 << 20;

/** What a checkpoint belongs to. */
export interface CacheIdentity {
  /** Digests, in hexadecimal. */
  readonly configuration: string;
  readonly repository: string;
}

/** A checkpoint's manifest. */
export interface CacheManifest extends CacheIdentity {
  readonly schema: typeof manifestSchema;
  /** Commits that are done. */
  readonly commits: number;
  readonly files: readonly { readonly path: string; readonly size: number; readonly sha256: string }[];
}

/** Writes the manifest of a directory. */
export function writeManifest(directory: string, identity: CacheIdentity, commits: number): void {
  const files = filesBelow(directory).map((path) => described(directory, path));
  const manifest: CacheManifest = { schema: manifestSchema, ...identity, commits, files };
  writeFileSync(join(directory, manifestName), JSON.stringify(manifest));
}

/** The manifest of a directory, if all of it holds; else what does not, in some words. */
export function verifiedManifest(directory: string, identity: CacheIdentity): CacheManifest | string {
  try {
    const file = join(directory, manifestName);
    const stat = lstatSync(file, { throwIfNoEntry: false });
    if (stat === undefined) return 'it has no manifest';
    if (!stat.isFile() || stat.size > MOST_MANIFEST_BYTES) return 'its manifest is no file of usual size';
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as Partial<CacheManifest> | null;
    if (!isManifest(manifest)) return 'its manifest is of another version';
    if (manifest.configuration !== identity.configuration) return 'it was made with other options';
    if (manifest.repository !== identity.repository) return 'it is of another repository';
    const there = filesBelow(directory);
    const listed = manifest.files.map(({ path }) => path).sort();
    if (JSON.stringify(there) !== JSON.stringify(listed)) return 'its files are not those of its manifest';
    for (const entry of manifest.files) {
      const { size, sha256 } = described(directory, entry.path);
      if (size !== entry.size || sha256 !== entry.sha256) return `${entry.path} is not as its manifest has it`;
    }
    return manifest;
  } catch (error) {
    return error instanceof SyntaxError
      ? 'its manifest is no JSON'
      : error instanceof Error
        ? error.message
        : String(error);
  }
}

function isManifest(value: Partial<CacheManifest> | null): value is CacheManifest {
  if (value?.schema !== manifestSchema || !Array.isArray(value.files) || !Number.isSafeInteger(value.commits))
    return false;
  return value.files.every(
    (file: unknown) =>
      typeof file === 'object' && file !== null && typeof (file as { path: unknown }).path === 'string',
  );
}

/** All files but the manifest, as sorted paths with forward slashes. Throws for a link, a device, too many files. */
function filesBelow(directory: string): string[] {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
  if (entries.length > MOST_FILES) throw new Error(`it has more than ${MOST_FILES} files`);
  const odd = entries.find((entry) => !entry.isFile() && !entry.isDirectory());
  if (odd !== undefined) throw new Error(`${odd.name} is neither a file nor a directory`);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => path !== manifestName)
    .sort();
}

function described(directory: string, path: string): CacheManifest['files'][number] {
  const bytes = readFileSync(join(directory, path));
  return { path, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
