// The births of lines: a dense number for every (tick, owner) in which lines were born, so that a run of lines carries one number
// whether owners are tracked or not. Numbers count from 0 in the order of first sight; ticks never decrease. Each birth also
// knows how many lines were ever written in it, and how many of them live.

import { grownColumn } from '../../base/columns.js';

/** A table of births. */
export class Births {
  private ticks = new Uint32Array(256);
  private owners = new Uint32Array(256);
  private lines = new Float64Array(256);
  private alive = new Float64Array(256);
  private count = 0;
  /** Births of the newest tick, by owner. */
  private readonly newest = new Map<number, number>();
  private newestTick = -1;

  /** Number of births. */
  get size(): number {
    return this.count;
  }

  /** The number of the birth at `tick`, which is no less than the last, of lines of `owner`. */
  numberOf(tick: number, owner: number): number {
    if (tick !== this.newestTick) {
      this.newest.clear();
      this.newestTick = tick;
    }
    const known = this.newest.get(owner);
    if (known !== undefined) return known;
    const birth = this.count++;
    if (birth >= this.ticks.length) {
      this.ticks = grownColumn(this.ticks, birth + 1);
      this.owners = grownColumn(this.owners, birth + 1);
      this.lines = grownColumn(this.lines, birth + 1);
      this.alive = grownColumn(this.alive, birth + 1);
    }
    this.ticks[birth] = tick;
    this.owners[birth] = owner;
    this.newest.set(owner, birth);
    return birth;
  }

  /** Counts lines as written. */
  write(birth: number, lines: number): void {
    this.lines[birth] += lines;
    this.alive[birth] += lines;
  }

  /** Counts lines as dead. */
  remove(birth: number, lines: number): void {
    this.alive[birth] -= lines;
  }

  tickOf(birth: number): number {
    return this.ticks[birth];
  }

  ownerOf(birth: number): number {
    return this.owners[birth];
  }

  /** Lines ever written, living or dead. */
  linesOf(birth: number): number {
    return this.lines[birth];
  }

  /** Living lines by birth: a view, which holds until the next line. */
  get living(): Float64Array {
    return this.alive.subarray(0, this.count);
  }

  /** The state, one row a birth: views, which hold until the next line. Which lines live is for the timelines to keep. */
  save(): { ticks: Uint32Array; owners: Uint32Array; lines: Float64Array } {
    const { count } = this;
    return {
      ticks: this.ticks.subarray(0, count),
      owners: this.owners.subarray(0, count),
      lines: this.lines.subarray(0, count),
    };
  }

  /** Replaces the state by one that `save` gave, in which no line lives: `living` is to be filled. */
  load({ ticks, owners, lines }: ReturnType<Births['save']>): void {
    this.ticks = ticks.slice();
    this.owners = owners.slice();
    this.lines = lines.slice();
    this.alive = new Float64Array(lines.length);
    this.count = ticks.length;
    this.newest.clear();
    this.newestTick = ticks.at(-1) ?? -1;
    for (let birth = this.count - 1; birth >= 0 && ticks[birth] === this.newestTick; birth--) {
      this.newest.set(owners[birth], birth);
    }
  }
}
