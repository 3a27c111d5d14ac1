// What a comment or summary tells beside results: what was compared, and what it cost. Everything here comes from the caller, who has
// a clock; nothing of it is trusted to be harmless.

/** A commit to be shown. */
export interface ShownCommit {
  /** Hexadecimal id. */
  readonly oid: string;
  /** Branch or other name, if it has one. */
  readonly name?: string | undefined;
}

/** What the run cost. */
export interface RunCost {
  /** Commits whose changes came from a kept state, and commits whose changes were read. */
  readonly reused: number;
  readonly analysed: number;
  readonly seconds?: number | undefined;
  readonly peakMemoryBytes?: number | undefined;
}

/** The surroundings of a report. */
export interface RunContext {
  /** Such as `owner/name`; without, the name in the report. */
  readonly repository?: string | undefined;
  /** The commit that a pull request is compared with, and its own last one. */
  readonly base?: ShownCommit | undefined;
  readonly head?: ShownCommit | undefined;
  readonly cost?: RunCost | undefined;
}
