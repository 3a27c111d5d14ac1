// What a run could not read, gathered from the flags of changes: counted, and the first of each kind named.

import { counted } from '../base/counted.js';
import { ChangeFlag, type ChangeBatch } from '../changes/change-batch.js';
import { SyntaxState } from '../changes/syntax-columns.js';
import { noRenames, type RenameStatistics } from '../changes/renames.js';
import { oidToHex, type OidBytes } from '../git/oid.js';
import type { Completeness, CountedFiles, NamedBlob, ParsedVersions } from './run-result.js';

/** Blobs of one kind that a report names. */
const MOST_NAMED = 20;

interface SavedBlobs {
  readonly oids: readonly string[];
  readonly named: readonly NamedBlob[];
}

/** A tally as JSON can hold it. */
export interface SavedTally {
  readonly missing: SavedBlobs;
  readonly tooLarge: SavedBlobs;
  readonly renames: RenameStatistics;
  readonly binaryChanges: number;
  readonly submoduleChanges: number;
  readonly coarseDiffs: number;
  /** Versions of files by `SyntaxState`. */
  readonly syntaxStates: readonly number[];
  readonly withoutImports: number;
}

/** Distinct blobs of one kind. */
class BlobList {
  readonly #seen = new Set<string>();
  readonly #named: NamedBlob[] = [];

  /** Adds a blob unless it is known; `place` is asked for only when it will be named. */
  add(oid: string, place: () => Omit<NamedBlob, 'oid'>): void {
    if (this.#seen.has(oid)) return;
    this.#seen.add(oid);
    if (this.#named.length < MOST_NAMED) this.#named.push({ oid, ...place() });
  }

  result(): CountedFiles {
    return { count: this.#seen.size, named: this.#named };
  }

  get oids(): readonly string[] {
    return [...this.#seen];
  }

  load({ oids, named }: SavedBlobs): void {
    this.#seen.clear();
    for (const oid of oids) this.#seen.add(oid);
    this.#named.splice(0, Infinity, ...named);
  }

  save(): SavedBlobs {
    return { oids: this.oids, named: this.#named.slice() };
  }
}

/** Gathers completeness batch by batch, in history order. */
export class CompletenessTally {
  readonly #missing = new BlobList();
  readonly #tooLarge = new BlobList();
  readonly #renames: RenameStatistics = noRenames();
  #binaryChanges = 0;
  #submoduleChanges = 0;
  #coarseDiffs = 0;
  /** Parsed versions that changes left and of which no imports were taken, being too large. */
  #withoutImports = 0;
  /** Versions that changes left, by `SyntaxState`. */
  readonly #syntaxStates = new Array<number>(Object.keys(SyntaxState).length).fill(0);

  /** Takes a batch; the first missing blob of it, if there is one. */
  add(batch: ChangeBatch, renames: RenameStatistics, coarseDiffs: number): NamedBlob | undefined {
    for (const name of Object.keys(renames) as (keyof RenameStatistics)[]) this.#renames[name] += renames[name];
    this.#coarseDiffs += coarseDiffs;
    for (const state of batch.syntax?.sides.newStates ?? []) this.#syntaxStates[state]++;
    for (const isWithout of batch.syntax?.sides.newWithoutImports ?? []) this.#withoutImports += isWithout;
    let missing: NamedBlob | undefined;
    const { changes } = batch;
    const width = batch.commits.oidBytes as OidBytes;
    changes.flags.forEach((flags, row) => {
      if (flags === 0) return;
      if (flags & (ChangeFlag.oldBinary | ChangeFlag.newBinary)) this.#binaryChanges++;
      if (flags & (ChangeFlag.oldSubmodule | ChangeFlag.newSubmodule)) this.#submoduleChanges++;
      for (const side of ['old', 'new'] as const) {
        const isMissing = (flags & ChangeFlag[`${side}Missing`]) !== 0;
        if (!isMissing && (flags & ChangeFlag[`${side}TooLarge`]) === 0) continue;
        const oid = oidToHex(changes[`${side}Oids`], row * width, width);
        const place = (): Omit<NamedBlob, 'oid'> => placeOf(batch, row, changes[`${side}Paths`][row]);
        (isMissing ? this.#missing : this.#tooLarge).add(oid, place);
        if (isMissing) missing ??= { oid, ...place() };
      }
    });
    return missing;
  }

  /** Missing blobs, hexadecimal ids. */
  get missing(): readonly string[] {
    return this.#missing.oids;
  }

  save(): SavedTally {
    return {
      missing: this.#missing.save(),
      tooLarge: this.#tooLarge.save(),
      renames: { ...this.#renames },
      binaryChanges: this.#binaryChanges,
      submoduleChanges: this.#submoduleChanges,
      coarseDiffs: this.#coarseDiffs,
      syntaxStates: this.#syntaxStates.slice(),
      withoutImports: this.#withoutImports,
    };
  }

  /** Replaces the tally by one that `save` gave. */
  load(saved: SavedTally): void {
    this.#missing.load(saved.missing);
    this.#tooLarge.load(saved.tooLarge);
    Object.assign(this.#renames, saved.renames);
    this.#binaryChanges = saved.binaryChanges;
    this.#submoduleChanges = saved.submoduleChanges;
    this.#coarseDiffs = saved.coarseDiffs;
    Object.assign(this.#syntaxStates, saved.syntaxStates);
    this.#withoutImports = saved.withoutImports;
  }

  /** `commitsLeft` were not read, because the run was ended early; `parses` says whether text was parsed. */
  result(shallow: boolean, commitsLeft = 0, parses = false): Completeness {
    const { exact, similar, pairsTried, pairsSkippedByLimit, filesUncompared } = this.#renames;
    return {
      complete: commitsLeft === 0,
      commitsLeft,
      shallow,
      missingBlobs: this.#missing.result(),
      tooLargeFiles: this.#tooLarge.result(),
      binaryChanges: this.#binaryChanges,
      submoduleChanges: this.#submoduleChanges,
      coarseDiffs: this.#coarseDiffs,
      parsed: parses ? this.#parsed() : undefined,
      renames: { exact, similar, pairsCompared: pairsTried, pairsSkipped: pairsSkippedByLimit, filesUncompared },
    };
  }

  #parsed(): ParsedVersions {
    const of = (state: SyntaxState): number => this.#syntaxStates[state];
    return {
      whole: of(SyntaxState.parsed),
      withErrors: of(SyntaxState.parsedWithErrors),
      unknownLanguage: of(SyntaxState.unknownLanguage),
      tooLarge: of(SyntaxState.tooLarge),
      tooComplex: of(SyntaxState.tooComplex),
      otherLanguage: of(SyntaxState.otherLanguage),
      withoutImports: this.#withoutImports,
    };
  }
}

/** What makes lines wrong and is to be told at once, a sentence each. */
export function unreadNotices({ missingBlobs, tooLargeFiles }: Completeness): string[] {
  const first = ({ named: [one] }: CountedFiles): string => `(${one.path} in ${one.commit.slice(0, 8)} first)`;
  return [
    ...(missingBlobs.count === 0
      ? []
      : [
          `${counted(missingBlobs.count, 'blob')} of this history could not be read, being absent ${first(missingBlobs)}: what is in them counts as ` +
            'without lines; fetch what is missing, or give --fail-on-missing to end there',
        ]),
    ...(tooLargeFiles.count === 0
      ? []
      : [
          `${counted(tooLargeFiles.count, 'blob')} of this history could not be read, being too large ${first(tooLargeFiles)}: they count as without lines`,
        ]),
  ];
}

function placeOf(batch: ChangeBatch, row: number, path: number): Omit<NamedBlob, 'oid'> {
  const { bytes, ends } = batch.paths;
  const width = batch.commits.oidBytes as OidBytes;
  const name = bytes.subarray(path === 0 ? 0 : ends[path - 1], ends[path]);
  return {
    commit: oidToHex(batch.commits.oids, batch.changes.commits[row] * width, width),
    path: Buffer.from(name).toString('utf8'),
  };
}
