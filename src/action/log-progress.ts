// A run's progress in a log that nobody watches all the time: how memory was shared out, what it begins with, then a line every tenth of the way.

import type { ProgressEvent } from '../engine/run-result.js';
import type { Runner } from './runner.js';

/** Turns events into lines. */
export class LogProgress {
  #tenth = 0;
  readonly #details: string[] = [];

  constructor(private readonly runner: Pick<Runner, 'log' | 'group'>) {}

  event(event: ProgressEvent): void {
    switch (event.kind) {
      case 'plan': {
        const { commits, chunks } = event;
        if (this.#details.length > 0) this.runner.group('memory and workers', this.#details.splice(0));
        return this.runner.log(`reading ${commits} commits in ${chunks} ${chunks === 1 ? 'chunk' : 'chunks'}`);
      }
      case 'advance': {
        const tenth = Math.floor((event.done / Math.max(event.commits, 1)) * 10);
        if (tenth > this.#tenth) this.runner.log(`${tenth * 10} % of ${event.commits} commits`);
        this.#tenth = Math.max(tenth, this.#tenth);
        return;
      }
      case 'notice':
        return this.runner.log(event.text);
      case 'detail':
        this.#details.push(event.text);
        return;
      case 'chunk':
        return;
    }
  }
}
