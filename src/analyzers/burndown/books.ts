// The books of burndown: every line that comes or goes is entered once, and each account takes what it needs of it.
//
//   project    lines by sample and band                        always
//   ages       lines that died, by age in ticks                always
//   peak       each band's most lines after any commit         always: a band is at its most while its own ticks last
//   files      lines by sample and band, for every file        if files are tracked
//   owners     lines by sample and band, for every owner       if people are tracked; births and deaths go to the line's owner
//   removals   lines of each owner that each owner removed     if people are tracked
//
// An owner is a dense number that stands for whoever is credited with a commit; 0 for everybody if people are not tracked.

import type { Column, Columns } from '../../base/columns.js';
import { Births } from './births.js';
import { CellLog } from './cell-log.js';
import { Ledger } from './ledger.js';
import { PairCounts } from './pair-counts.js';

/** What the books are kept for. */
export interface BookOptions {
  readonly granularity: number;
  readonly sampling: number;
  readonly trackFiles: boolean;
  readonly trackPeople: boolean;
}

export class Books {
  readonly births = new Births();
  readonly project: Ledger;
  readonly files: CellLog | undefined;
  readonly owners: CellLog | undefined;
  readonly removals: PairCounts | undefined;
  /** Lines that died, by age. */
  readonly deaths = new Map<number, number>();

  private readonly granularity: number;
  private readonly sampling: number;
  /** Peaks of the bands that are over; the newest band, its lines and their peak. */
  private pastPeaks = 0;
  private peakBand = -1;
  private bandLines = 0;
  private bandPeak = 0;
  /** The commit whose lines are entered. */
  private tick = 0;
  private owner = 0;
  private birth = -1;

  constructor({ granularity, sampling, trackFiles, trackPeople }: BookOptions) {
    this.granularity = granularity;
    this.sampling = sampling;
    this.project = new Ledger(granularity, sampling);
    this.files = trackFiles ? new CellLog() : undefined;
    this.owners = trackPeople ? new CellLog() : undefined;
    this.removals = trackPeople ? new PairCounts() : undefined;
  }

  /** Begins a commit of `owner` at `tick`, which is no less than the last; the number that lines born in it carry. */
  begin(tick: number, owner: number): number {
    this.tick = tick;
    this.owner = this.owners === undefined ? 0 : owner;
    this.birth = this.births.numberOf(tick, this.owner);
    const band = Math.floor(tick / this.granularity);
    if (band !== this.peakBand) {
      this.pastPeaks += this.bandPeak;
      this.peakBand = band;
      this.bandLines = 0;
      this.bandPeak = 0;
    }
    return this.birth;
  }

  /** `lines` new lines in a file. */
  added(file: number, lines: number): void {
    if (lines === 0) return;
    this.births.write(this.birth, lines);
    this.enter(file, this.tick, this.owner, lines);
  }

  /** `lines` lines of a birth, gone from a file. */
  removed(file: number, birth: number, lines: number): void {
    const born = this.births.tickOf(birth);
    const owner = this.births.ownerOf(birth);
    this.births.remove(birth, lines);
    const age = this.tick - born;
    this.deaths.set(age, (this.deaths.get(age) ?? 0) + lines);
    this.removals?.add(owner, this.owner, lines);
    this.enter(file, born, owner, -lines);
  }

  /** Ends a commit. */
  end(): void {
    if (this.bandLines > this.bandPeak) this.bandPeak = this.bandLines;
  }

  /** The sum over bands of each band's most lines after any commit. */
  get peakLines(): number {
    return this.pastPeaks + this.bandPeak;
  }

  private enter(file: number, born: number, owner: number, lines: number): void {
    const sample = Math.floor(this.tick / this.sampling);
    const band = Math.floor(born / this.granularity);
    if (band === this.peakBand) this.bandLines += lines;
    this.project.add(this.tick, born, lines);
    this.files?.add(file, sample, band, lines);
    this.owners?.add(owner, sample, band, lines);
  }

  compact(): void {
    this.files?.compact();
    this.owners?.compact();
  }

  /** The state, the columns of each account under its name; what is not tracked has none. */
  save(): Columns {
    const ages = new Uint32Array(this.deaths.size);
    const lines = new Float64Array(ages.length);
    let at = 0;
    this.deaths.forEach((died, age) => {
      ages[at] = age;
      lines[at++] = died;
    });
    return {
      ...columnsOf('project', this.project.save()),
      ...columnsOf('births', this.births.save()),
      ...columnsOf('files', this.files?.save()),
      ...columnsOf('owners', this.owners?.save()),
      ...columnsOf('removals', this.removals?.save()),
      'deaths.ages': ages,
      'deaths.lines': lines,
      peak: Float64Array.of(this.pastPeaks, this.peakBand, this.bandLines, this.bandPeak),
    };
  }

  /** Replaces the state by one that `save` gave with the same options; `births.living` is to be filled. */
  load(state: Columns): void {
    this.project.load(accountOf('project', state));
    this.births.load(accountOf('births', state));
    this.files?.load(accountOf('files', state));
    this.owners?.load(accountOf('owners', state));
    this.removals?.load(accountOf('removals', state));
    this.deaths.clear();
    state['deaths.ages'].forEach((age, i) => this.deaths.set(age, state['deaths.lines'][i]));
    [this.pastPeaks, this.peakBand, this.bandLines, this.bandPeak] = state['peak'];
  }
}

function columnsOf(account: string, columns: object = {}): Columns {
  const entries = Object.entries(columns) as [string, Column][];
  return Object.fromEntries(entries.map(([name, column]) => [`${account}.${name}`, column]));
}

/** The columns of an account by their own names, as its `save` gave them. */
function accountOf<Account>(account: string, state: Columns): Account {
  const own = Object.entries(state).filter(([name]) => name.startsWith(`${account}.`));
  return Object.fromEntries(own.map(([name, column]) => [name.slice(account.length + 1), column])) as Account;
}
