// A runner that remembers what it is told.

import type { Environment, Level, Place, Runner } from '../../src/action/runner.js';

/** For tests of what talks to a runner. */
export class RecordedRunner implements Runner {
  readonly lines: string[] = [];
  readonly annotations: { level: Level; text: string; place: Place }[] = [];
  readonly outputs: Record<string, string> = {};
  readonly states: Record<string, string> = {};
  readonly secrets: string[] = [];
  summaries = '';

  constructor(
    readonly environment: Environment = {},
    private readonly before: Readonly<Record<string, string>> = {},
  ) {}

  log(text: string): void {
    this.lines.push(text);
  }

  group(title: string, lines: readonly string[]): void {
    this.lines.push(title, ...lines);
  }

  annotate(level: Level, text: string, place: Place = {}): void {
    this.annotations.push({ level, text, place });
  }

  secret(text: string): void {
    this.secrets.push(text);
  }

  output(name: string, value: string): void {
    this.outputs[name] = value;
  }

  saveState(name: string, value: string): void {
    this.states[name] = value;
  }

  state(name: string): string {
    return this.before[name] ?? '';
  }

  summary(markdown: string): Promise<string | undefined> {
    this.summaries += markdown;
    return Promise.resolve(undefined);
  }
}
