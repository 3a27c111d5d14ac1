// The runner as this program sees it: its log, its outputs, its state between `main` and `post`, its step summary. Laws: every line of the log
// is harmless (escape.ts) and begins in the first moments, without waiting for a package; only what the job needs to know is an annotation.

import { appendFileSync } from 'node:fs';
import { commandData, commandProperty, logLine } from './escape.js';

/** The environment of the process, or one made for a test. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Where an annotation points. */
export interface Place {
  /** Path in the repository. */
  readonly file?: string | undefined;
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
  /** Adds to the step's summary; false where there is none. */
  summary(markdown: string): boolean;
}

/** The real one. `write` is where the log goes: the process's own stdout, even while packages are kept off it (quiet.ts). */
export class ProcessRunner implements Runner {
  constructor(
    readonly environment: Environment,
    private readonly write: (text: string) => void,
  ) {}

  log(text: string): void {
    this.write(`${logLine(text)}\n`);
  }

  group(title: string, lines: readonly string[]): void {
    this.write(`::group::${commandData(logLine(title))}\n`);
    for (const line of lines) this.log(line);
    this.write('::endgroup::\n');
  }

  annotate(level: Level, text: string, { file, title }: Place = {}): void {
    const properties = Object.entries({ file, title })
      .filter(([, value]) => value !== undefined && value !== '')
      .map(([name, value]) => `${name}=${commandProperty(logLine(value ?? ''))}`);
    this.write(`::${level}${properties.length > 0 ? ` ${properties.join(',')}` : ''}::${commandData(text)}\n`);
  }

  secret(text: string): void {
    if (text !== '') this.write(`::add-mask::${commandData(text)}\n`);
  }

  output(name: string, value: string): void {
    this.toFile('GITHUB_OUTPUT', name, value);
  }

  saveState(name: string, value: string): void {
    this.toFile('GITHUB_STATE', name, value);
  }

  state(name: string): string {
    return this.environment[`STATE_${name}`] ?? '';
  }

  summary(markdown: string): boolean {
    const file = this.environment['GITHUB_STEP_SUMMARY'];
    if (file === undefined || file === '') return false;
    appendFileSync(file, markdown);
    return true;
  }

  /** The format of the runner's files: a name, a word that stands nowhere in the value, the value, the word. */
  private toFile(variable: string, name: string, value: string): void {
    const file = this.environment[variable];
    if (file === undefined || file === '') return;
    let word = 'codefang';
    while (value.includes(word)) word += '-';
    appendFileSync(file, `${name}<<${word}\n${value}\n${word}\n`);
  }
}
