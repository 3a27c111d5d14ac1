// The runner as this program sees it: its log, its outputs, its state between `main` and `post`, its step summary. Laws: every line of the log
// is harmless (escape.ts) and begins in the first moments, without waiting for a package; only what the job needs to know is an annotation.

import type * as core from '@actions/core';
import { logLine, logPath } from './escape.js';

/** The environment of the process, or one made for a test. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Where an annotation points. */
export interface Place {
  /** Path in the repository. */
  readonly file?: string | undefined;
  /** First and last line in it, from 1. */
  readonly lines?: readonly [number, number] | undefined;
  readonly title?: string | undefined;
}

export type Level = 'error' | 'warning' | 'notice';

/** What an action tells its runner. */
export interface Runner {
  readonly environment: Environment;
  /** One line of the log. */
  log(text: string): void;
  /** Lines of the log that a reader opens by their title. */
  group(title: string, lines: readonly string[]): void;
  annotate(level: Level, text: string, place?: Place): void;
  /** Hides a text in every log of this job. */
  secret(text: string): void;
  output(name: string, value: string): void;
  /** Kept for `post`; the last value of a name counts. */
  saveState(name: string, value: string): void;
  /** What an earlier process of this step saved; empty if nothing. */
  state(name: string): string;
  /** Adds to the step's summary; a text says why it cannot be. */
  summary(markdown: string): Promise<string | undefined>;
}

/** What of the toolkit's core is used. */
export type Core = Pick<
  typeof core,
  | 'startGroup'
  | 'endGroup'
  | 'error'
  | 'warning'
  | 'notice'
  | 'setSecret'
  | 'setOutput'
  | 'saveState'
  | 'getState'
  | 'summary'
>;

/** The real one, by @actions/core. `write` is where the log goes: the process's own stdout, even while packages are kept off it (quiet.ts). */
export class ProcessRunner implements Runner {
  constructor(
    readonly environment: Environment,
    private readonly core: Core,
    private readonly write: (text: string) => void,
  ) {}

  log(text: string): void {
    this.write(`${logLine(text)}\n`);
  }

  group(title: string, lines: readonly string[]): void {
    this.core.startGroup(logLine(title));
    for (const line of lines) this.log(line);
    this.core.endGroup();
  }

  annotate(level: Level, text: string, { file, title, lines }: Place = {}): void {
    const properties = {
      ...(title !== undefined && title !== '' && { title: logLine(title) }),
      ...(file !== undefined && file !== '' && { file: logPath(file) }),
      ...(lines !== undefined && { startLine: lines[0], endLine: lines[1] }),
    };
    this.core[level](text, properties);
  }

  secret(text: string): void {
    if (text !== '') this.core.setSecret(text);
  }

  output(name: string, value: string): void {
    this.core.setOutput(name, value);
  }

  saveState(name: string, value: string): void {
    this.core.saveState(name, value);
  }

  state(name: string): string {
    return this.core.getState(name);
  }

  async summary(markdown: string): Promise<string | undefined> {
    if ((this.environment['GITHUB_STEP_SUMMARY'] ?? '') === '') return 'this runner takes none';
    try {
      await this.core.summary.addRaw(markdown).write();
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }
}
