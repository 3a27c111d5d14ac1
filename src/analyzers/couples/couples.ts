// Couples: which files change together, which people change the same files, and how many people each file has.
//
// A commit that changes more files than a most is no change set: it tells of the commit, not of the files. It counts for people's touches
// all the same. The record of a file goes with it through renames and ends when it is deleted. What is kept are the change sets
// themselves (change-sets.ts); pairs are counted when the result is asked for.

import { grownColumn, type Columns } from '../../base/columns.js';
import type { ChangeBatch } from '../../changes/change-batch.js';
import { nobody, type PeopleTable } from '../../history/people-table.js';
import type { Analyzer } from '../analyzer.js';
import { CreditTallies, type SavedTallies } from '../credit-tallies.js';
import { FileTracks, hasFile, NO_FILE, type SavedTracks } from '../file-tracks.js';
import { ChangeSets, type SavedChangeSets } from './change-sets.js';
import { companionsOf, type Companion, type PairSource } from './file-pairs.js';
import { couplesResult, type CouplesOptions, type CouplesResult } from './result.js';

/** The analyzer. State: which file lives at which path, change sets, touches by file and credit, and lines by file. */
export class Couples implements Analyzer<CouplesResult> {
  readonly id = 'couples';
  readonly needs = { hunks: true, renames: true };

  private readonly tallies = new CreditTallies(1);
  private readonly tracks = new FileTracks(this.id, () => this.create());
  private readonly changeSets: ChangeSets;
  private lines = new Uint32Array(128);
  /** Commits that were too large to be change sets, and change sets that are too old to be kept. */
  private leftOut = 0;
  private forgotten = 0;

  /** `mostWeight` bounds the change sets that are kept. */
  constructor(
    private readonly options: CouplesOptions,
    mostWeight?: number,
  ) {
    this.changeSets = new ChangeSets(mostWeight);
  }

  consume(batch: ChangeBatch, startsWithState = false): void {
    const { commits, changes } = batch;
    const members: number[] = [];
    this.tracks.follow(batch, (commit, from, to, files) => {
      const isState = startsWithState && commit === 0;
      let size = 0;
      let count = 0;
      for (let row = from; row < to; row++) {
        const file = files[row - from];
        if (file === NO_FILE) continue;
        size++;
        if (!hasFile(changes, row)) {
          this.tallies.drop(file);
          continue;
        }
        members[count++] = file;
        this.lines[file] = changes.newLines[row];
        if (isState) continue;
        this.tallies.add(this.tallies.at(file, commits.authors[commit]), 1);
      }
      if (isState || size === 0) return;
      if (size > this.options.couplesMaxChangeset) this.leftOut++;
      else this.forgotten += this.changeSets.add(members, count);
    });
  }

  compact(): void {
    this.tallies.compact();
    this.changeSets.repack(this.living());
  }

  save(): Columns {
    const { ends, credits, numbers } = this.tallies.save();
    const sets = this.changeSets.packed(this.living());
    return {
      ...this.tracks.save(),
      tallyEnds: ends,
      tallyCredits: credits,
      tallyNumbers: numbers,
      lines: this.lines.slice(0, ends.length),
      setEnds: sets.ends,
      setSizes: sets.sizes,
      setMembers: sets.members,
      counts: Uint32Array.of(this.leftOut, this.forgotten),
    };
  }

  load(state: Columns): void {
    const saved = state as unknown as SavedCouples;
    this.tracks.load(saved);
    this.tallies.load({ ends: saved.tallyEnds, credits: saved.tallyCredits, numbers: saved.tallyNumbers });
    this.lines = saved.lines.slice();
    this.changeSets.load({ ends: saved.setEnds, sizes: saved.setSizes, members: saved.setMembers });
    [this.leftOut, this.forgotten] = saved.counts;
  }

  result(people: PeopleTable = nobody): CouplesResult {
    const { tallies, lines, leftOut, forgotten } = this;
    return couplesResult({ ...this.pairs(), tallies, lines, leftOut, forgotten }, people, this.options);
  }

  /** The companions of the files that live at some paths. */
  companionsAt(paths: readonly string[]): Companion[] {
    const files = paths.map((path) => this.tracks.at(path)).filter((file) => file !== NO_FILE);
    return files.length === 0 ? [] : companionsOf(files, this.pairs(), this.options);
  }

  private pairs(): PairSource {
    return { changeSets: this.changeSets, sorted: this.tracks.sorted(), fileCount: this.tallies.size };
  }

  private create(): number {
    const file = this.tallies.create();
    if (file >= this.lines.length) this.lines = grownColumn(this.lines, file + 1);
    return file;
  }

  private living(): (file: number) => boolean {
    const marks = this.tracks.livingMarks(this.tallies.size);
    return (file) => marks[file] === 1;
  }
}

/** What `save` writes, by name. */
interface SavedCouples extends SavedTracks {
  readonly tallyEnds: SavedTallies['ends'];
  readonly tallyCredits: SavedTallies['credits'];
  readonly tallyNumbers: SavedTallies['numbers'];
  readonly lines: Uint32Array;
  readonly setEnds: SavedChangeSets['ends'];
  readonly setSizes: SavedChangeSets['sizes'];
  readonly setMembers: SavedChangeSets['members'];
  readonly counts: Uint32Array;
}
