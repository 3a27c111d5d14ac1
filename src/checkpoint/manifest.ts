// checkpoint.json: what a checkpoint is of, and which files it consists of. For people to read, and for the next run to judge.

/** Names the layout of a checkpoint; changes when an older program could misread it, or a newer one an older. */
export const checkpointSchema = 'codefang.checkpoint.v1';

/** A file of a checkpoint. */
export interface CheckpointFile {
  /** Below the checkpoint's directory, with `/`. */
  readonly path: string;
  readonly bytes: number;
  /** Of the whole file, hexadecimal. */
  readonly sha256: string;
}

/** What a state was made with; two runs that agree in all of it come to the same state at the same commit. */
export interface Fingerprint {
  /** Path of the repository on the machine. */
  readonly repository: string;
  /** Analyzer ids, in order. */
  readonly analyzers: readonly string[];
  /** The options that shape results, by name. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Digest of the rules by which files count. */
  readonly selection: string;
  /** Digest of where a shallow clone ends; of nothing for a whole one. */
  readonly shallow: string;
}

/** A checkpoint's head. */
export interface Manifest {
  readonly schema: typeof checkpointSchema;
  /** Counts up with every checkpoint in a directory. */
  readonly sequence: number;
  /** Version of the program that wrote it. */
  readonly program: string;
  /** `snapshot`: the run was through; `checkpoint`: it was on its way. */
  readonly kind: 'checkpoint' | 'snapshot';
  /** The last commit whose changes are in the state, hexadecimal, and how many there are with it. */
  readonly commit: string;
  readonly commits: number;
  readonly fingerprint: Fingerprint;
  /** The state of the run, then of each analyzer. */
  readonly files: readonly CheckpointFile[];
}

/** Reads the text of a checkpoint.json; a text says why it cannot be one. */
export function parseManifest(text: string): Manifest | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'it is no JSON';
  }
  if (!isRecord(value)) return 'it is no JSON object';
  if (value['schema'] !== checkpointSchema) {
    return `it is of another version (${String(value['schema']).slice(0, 40)}, not ${checkpointSchema})`;
  }
  const { sequence, program, kind, commit, commits, fingerprint, files } = value;
  const isWhole =
    isCount(sequence) &&
    typeof program === 'string' &&
    (kind === 'checkpoint' || kind === 'snapshot') &&
    typeof commit === 'string' &&
    /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit) &&
    isCount(commits) &&
    isFingerprint(fingerprint) &&
    Array.isArray(files) &&
    files.every(isFile) &&
    files.length === fingerprint.analyzers.length + 1;
  return isWhole ? (value as unknown as Manifest) : 'a part of it is missing or wrong';
}

function isFingerprint(value: unknown): value is Fingerprint {
  return (
    isRecord(value) &&
    typeof value['repository'] === 'string' &&
    Array.isArray(value['analyzers']) &&
    value['analyzers'].every((id) => typeof id === 'string') &&
    isRecord(value['options']) &&
    typeof value['selection'] === 'string' &&
    typeof value['shallow'] === 'string'
  );
}

/** Files lie where this program puts them and nowhere else: a manifest may come from a cache that others can write. */
function isFile(value: unknown): value is CheckpointFile {
  return (
    isRecord(value) &&
    typeof value['path'] === 'string' &&
    /^(?:run|analyzer_\d{1,3})\/\d{1,15}\.state$/.test(value['path']) &&
    isCount(value['bytes']) &&
    typeof value['sha256'] === 'string' &&
    /^[0-9a-f]{64}$/.test(value['sha256'])
  );
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
