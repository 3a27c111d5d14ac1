// A run's progress in a log that nobody watches all the time: what it begins with, then a line every tenth of the way.

import type { ProgressEvent } from '../engine/run-result.js';

/** Turns events into lines. */
export class LogProgress {
  #tenth = 0;

  constructor(private readonly log: (text: string) => void) {}

  event(event: ProgressEvent): void {
    switch (event.kind) {
      case 'plan':
        return this.log(
          `reading ${event.commits} commits in ${event.chunks} ${event.chunks === 1 ? 'chunk' : 'chunks'}`,
        );
      case 'advance': {
        const tenth = Math.floor((event.done / Math.max(event.commits, 1)) * 10);
        if (tenth > this.#tenth) this.log(`${tenth * 10} % of ${event.commits} commits`);
        this.#tenth = Math.max(tenth, this.#tenth);
        return;
      }
      case 'notice':
        return this.log(event.text);
      default:
        return;
    }
  }
}
