// What a run sees of a pull request: the results at its base, and what every later commit changed, put together to what the pull request does.

import type { BurndownResult } from '../analyzers/burndown/result.js';
import type { Milestone, RunResult } from '../engine/run-result.js';
import { changeEffect, type ChangeEffect } from '../report/change/change-effect.js';
import { ChangeRecorder } from '../report/change/change-record.js';

/** Listens to a run. */
export class PullRequestChange {
  readonly #recorder = new ChangeRecorder();
  #before: BurndownResult | undefined;
  #base: string | undefined;

  /** The commit that the pull request is compared with, once the run has come to it. */
  get base(): string | undefined {
    return this.#base;
  }

  /** What the run must be told, to compare with this commit. */
  milestone(oid: string): Milestone {
    return {
      oid,
      reached: (results) => {
        this.#base = oid;
        this.#before = results['burndown'] as BurndownResult | undefined;
      },
      after: (batch) => this.#recorder.add(batch),
    };
  }

  /** What the pull request does; undefined if the run did not come by its base, or had no burndown. */
  effect({ source, results }: RunResult): ChangeEffect | undefined {
    const after = results['burndown'] as BurndownResult | undefined;
    const before = this.#before;
    if (before === undefined || after === undefined) return undefined;
    const withPeople = after.developer_survival !== undefined;
    return changeEffect({ before, after, change: this.#recorder.record(), source, withPeople });
  }
}
