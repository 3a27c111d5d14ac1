// What comments and summaries are put together from. Whoever writes a section knows what it says; how much room there is, and what is
// left out for want of it, is decided where it is posted (action/size-budget.ts).

/** A part of a comment or summary. */
export interface Section {
  /** 1 stays longest; of equal ones, the later goes first. Sections are shown in the order of their list, not of this. */
  readonly priority: number;
  /** Names the section when it had to be left out; harmless Markdown on one line. */
  readonly title: string;
  /** Markdown, with its own heading if it wants one. */
  readonly body: string;
}
