// What a run sees of a pull request: what the analyzers knew at its base, and what every later commit changed, put together to what the pull
// request does.

import type { BurndownResult } from '../analyzers/burndown/result.js';
import type { Lookup } from '../engine/lookup.js';
import type { Milestone, RunResult } from '../engine/run-result.js';
import { changeEffect, type ChangeEffect } from '../report/change/change-effect.js';
import { ChangeRecorder } from '../report/change/change-record.js';
import { changeInsight, type ChangeInsight } from '../report/change/insight.js';

/** What is known of a pull request. */
export interface SeenChange {
  /** Undefined if no burndown ran. */
  readonly effect: ChangeEffect | undefined;
  readonly insight: ChangeInsight;
}

/** Listens to a run. */
export class PullRequestChange {
  readonly #recorder = new ChangeRecorder();
  #before: BurndownResult | undefined;
  #base: { readonly oid: string; readonly lookup: Lookup } | undefined;

  /** The commit that the pull request is compared with, once the run has come to it. */
  get base(): string | undefined {
    return this.#base?.oid;
  }

  /** What the run must be told, to compare with this commit. */
  milestone(oid: string): Milestone {
    return {
      oid,
      reached: (results, lookup) => {
        this.#base = { oid, lookup };
        this.#before = results['burndown'] as BurndownResult | undefined;
      },
      after: (batch) => {
        this.#recorder.add(batch);
        this.#base?.lookup.hotFunctions?.follow(batch);
      },
    };
  }

  /** What the pull request does; undefined if the run did not come by its base. */
  seen({ source, results }: RunResult): SeenChange | undefined {
    if (this.#base === undefined) return undefined;
    const { lookup } = this.#base;
    const after = results['burndown'] as BurndownResult | undefined;
    const before = this.#before;
    const change = this.#recorder.record();
    const withPeople = after?.developer_survival !== undefined;
    const effect =
      before === undefined || after === undefined
        ? undefined
        : changeEffect({ before, after, change, source, withPeople });
    return { effect, insight: changeInsight({ change, lookup, source, effect, before }) };
  }
}
