// Progress on stderr: plain lines for logs, one line that is rewritten on a terminal. It never touches stdout.

import type { ProgressEvent } from '../engine/run-result.js';

/** What of a stream is used. */
export interface TextStream {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

/** How much is told: quiet nothing, verbose details too. */
export interface Talk {
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/** Goes to the start of the line and clears it. */
const CLEAR = '\r\x1b[2K';

/** Writes progress events to a stream. Call `end` before anything else is written to it. */
export class Progress {
  /** The line that stands on the terminal and will be rewritten. */
  private standing = '';

  constructor(
    private readonly stream: TextStream,
    private readonly talk: Talk,
  ) {}

  event(event: ProgressEvent): void {
    if (this.talk.quiet) return;
    switch (event.kind) {
      case 'plan':
        return this.step(
          `streaming: processing ${counted(event.commits, 'commit')} in ${counted(event.chunks, 'chunk')}`,
        );
      case 'chunk':
        return this.step(
          `streaming: processing chunk ${event.chunk}/${event.chunks} (commits ${event.from}-${event.to})`,
        );
      case 'advance':
        return this.advance(event.done, event.commits);
      case 'notice':
        return this.line(`codefang: ${event.text}`);
      case 'detail':
        return this.talk.verbose ? this.line(`codefang: ${event.text}`) : undefined;
    }
  }

  /** Takes the rewritten line away. */
  end(): void {
    if (this.standing !== '') this.stream.write(CLEAR);
    this.standing = '';
  }

  private step(text: string): void {
    if (this.stream.isTTY) this.rewrite(text);
    else this.line(text);
  }

  private advance(done: number, commits: number): void {
    if (!this.stream.isTTY || commits === 0) return;
    const percent = Math.floor((done / commits) * 100);
    this.rewrite(`streaming: ${percent} % of ${counted(commits, 'commit')}`);
  }

  private line(text: string): void {
    this.end();
    this.stream.write(text + '\n');
  }

  private rewrite(text: string): void {
    const fitted = text.slice(0, Math.max(20, (this.stream.columns ?? 80) - 1));
    if (fitted === this.standing) return;
    this.stream.write(CLEAR + fitted);
    this.standing = fitted;
  }
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
