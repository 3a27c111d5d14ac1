// Progress on stderr: plain lines for logs, one line that is rewritten on a terminal. It never touches stdout.

import { formatByteSize } from '../base/byte-size.js';
import { counted } from '../base/counted.js';
import { milliseconds } from '../base/milliseconds.js';
import type { ProgressEvent } from '../engine/run-result.js';
import { oneLine } from './exit.js';

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

/** What the live line shows besides the commits. */
export interface Gauge {
  /** Of any start. */
  readonly seconds: () => number;
  /** Memory of the process. */
  readonly residentBytes: () => number;
}

const processGauge: Gauge = {
  seconds: () => milliseconds() / 1000,
  residentBytes: () => process.memoryUsage.rss(),
};

/** Goes to the start of the line and clears it. */
const CLEAR = '\r\x1b[2K';
const BAR_CELLS = 20;
const EIGHTHS = ' ▏▎▍▌▋▊▉█';
/** The rate is that of the last seconds, since later commits change more files than early ones. */
const RATE_SECONDS = 4;

/** Writes progress events to a stream. Call `end` before anything else is written to it. */
export class Progress {
  /** The line that stands on the terminal and will be rewritten. */
  private standing = '';
  private chunk = '';
  private budgetBytes = 0;
  /** Where the run was at some moments of the last seconds. */
  private readonly moments: { readonly seconds: number; readonly done: number }[] = [];

  constructor(
    private readonly stream: TextStream,
    private readonly talk: Talk,
    private readonly gauge: Gauge = processGauge,
  ) {}

  event(event: ProgressEvent): void {
    if (this.talk.quiet) return;
    switch (event.kind) {
      case 'plan':
        this.budgetBytes = event.budgetBytes;
        this.moments.push({ seconds: this.gauge.seconds(), done: 0 });
        if (event.commits === 0) return;
        return this.step(
          `streaming: processing ${counted(event.commits, 'commit')} in ${counted(event.chunks, 'chunk')}`,
        );
      case 'chunk':
        this.chunk = `chunk ${event.chunk}/${event.chunks}`;
        return this.step(
          `streaming: processing chunk ${event.chunk}/${event.chunks} (commits ${event.from}-${event.to})`,
        );
      case 'advance':
        return this.advance(event.done, event.commits);
      case 'notice':
        return this.line(`codefang: ${oneLine(event.text)}`);
      case 'detail':
        return this.talk.verbose ? this.line(`codefang: ${oneLine(event.text)}`) : undefined;
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
    const rate = this.rate(done);
    const parts = [
      this.chunk,
      `${bar(done / commits)} ${String(Math.floor((done / commits) * 100)).padStart(3)} %`,
      `${done} of ${counted(commits, 'commit')}`,
      ...(rate === undefined ? [] : [`${Math.round(rate)}/s`]),
      `${formatByteSize(this.gauge.residentBytes())} of ${formatByteSize(this.budgetBytes)}`,
      ...(rate === undefined || done === commits ? [] : [`${duration((commits - done) / rate)} left`]),
    ];
    this.rewrite(parts.filter((part) => part !== '').join('  '));
  }

  /** Commits a second; undefined at the start. */
  private rate(done: number): number | undefined {
    const { moments } = this;
    const seconds = this.gauge.seconds();
    moments.push({ seconds, done });
    while (moments.length > 2 && moments[1].seconds < seconds - RATE_SECONDS) moments.shift();
    const [first] = moments;
    return seconds - first.seconds < 0.2 || done === first.done
      ? undefined
      : (done - first.done) / (seconds - first.seconds);
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

function bar(share: number): string {
  const eighths = Math.round(Math.min(1, share) * BAR_CELLS * 8);
  const full = Math.floor(eighths / 8);
  const rest = full === BAR_CELLS ? '' : EIGHTHS[eighths % 8];
  return (EIGHTHS[8].repeat(full) + rest).padEnd(BAR_CELLS);
}

/** Seconds for a reader: `45 s`, `3 min`, `2 h 5 min`. */
function duration(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
