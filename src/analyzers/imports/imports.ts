// Imports: who works with which modules, and when the project took a module up and gave it up.
//
// Of every added or changed file the modules that its new version imports are compared with those of its old one. A module is in use while
// some file has it; the number of such files is kept exactly, for every change says what both sides import. A file that moved without a
// change, or got another mode, imports what it did, and so does one of which a version could not be read (unread-files.ts).

import { grownColumn, type Columns } from '../../base/columns.js';
import type { ChangeBatch } from '../../changes/change-batch.js';
import { Side, textsOf } from '../../changes/syntax-columns.js';
import { nobody, type PeopleTable } from '../../history/people-table.js';
import { moduleLanguage } from '../../uast/language-table.js';
import type { Analyzer } from '../analyzer.js';
import { midnightBefore } from '../burndown/calendar.js';
import { PathTable } from '../path-table.js';
import { importsResult, NEVER } from './result.js';
import type { ImportRecords, ImportsOptions, ImportsResult, ImportStanding } from './result.js';
import { UnreadFiles, type FileImports } from './unread-files.js';
import { UsageLog } from './usage-log.js';

const RECORDS = ['files', 'firstTicks', 'adoptedTicks', 'droppedTicks', 'lastTicks'] as const;

/** The analyzer. State: the imports there ever were (place of the language, then the name), their records, and who used them when. */
export class Imports implements Analyzer<ImportsResult> {
  readonly id = 'imports';
  readonly needs;

  readonly #names = new PathTable();
  readonly #log = new UsageLog();
  readonly #unread = new UnreadFiles();
  readonly #records: ImportRecords = {
    files: new Uint32Array(0),
    firstTicks: new Uint32Array(0),
    adoptedTicks: new Uint32Array(0),
    droppedTicks: new Uint32Array(0),
    lastTicks: new Uint32Array(0),
  };
  #startTime: number | undefined;
  #lastTick = 0;

  constructor(private readonly options: ImportsOptions) {
    this.needs = { hunks: true, renames: true, uast: { imports: { mostBytes: options.importsMostBytes } } };
  }

  consume(batch: ChangeBatch, startsWithState = false): void {
    const { commits, changes, syntax } = batch;
    if (commits.committerTimes.length > 0) this.#startTime ??= midnightBefore(commits.committerTimes[0]);
    this.#lastTick = commits.ticks.at(-1) ?? this.#lastTick;
    if (syntax === undefined) return;
    const { ends, sides, names } = syntax.imports;
    const numbers = this.#numbersOf(textsOf(syntax));
    for (let change = 0, row = 0; change < ends.length;) {
      const first = change;
      const commit = changes.commits[change];
      const files: FileImports[] = [];
      for (; change < ends.length && changes.commits[change] === commit; change++) {
        const before = new Set<number>();
        const after = new Set<number>();
        for (; row < ends[change]; row++) {
          const isOld = sides[row] === Side.old;
          const language = moduleLanguage((isOld ? syntax.sides.oldLanguages : syntax.sides.newLanguages)[change]);
          (isOld ? before : after).add(numbers(names[row], language));
        }
        files.push({ before, after });
      }
      this.#unread.settle(batch, first, files);
      const isState = startsWithState && commit === 0;
      this.#count(files, commits.ticks[commit], isState ? undefined : commits.authors[commit]);
    }
  }

  compact(): void {
    // Nothing is kept that could be dropped or repacked.
  }

  save(): Columns {
    const { bytes, ends } = this.#names.save();
    return {
      ...this.#log.save(),
      ...this.#unread.save(),
      ...Object.fromEntries(RECORDS.map((name) => [name, this.#records[name].slice(0, this.#names.size)])),
      nameBytes: bytes,
      nameEnds: ends,
      startTime: Float64Array.from(this.#startTime === undefined ? [] : [this.#startTime]),
      lastTick: Uint32Array.of(this.#lastTick),
    };
  }

  load(state: Columns): void {
    const { nameBytes, nameEnds, startTime, lastTick } = state;
    this.#log.load(state);
    this.#unread.load(state);
    for (const name of RECORDS) this.#records[name] = Uint32Array.from(state[name]);
    this.#names.load({ bytes: nameBytes as Uint8Array, ends: nameEnds as Uint32Array });
    this.#startTime = startTime[0];
    this.#lastTick = lastTick[0];
  }

  result(people: PeopleTable = nobody): ImportsResult {
    const names = Array.from({ length: this.#names.size }, (_, id) => {
      const [language, ...bytes] = this.#names.path(id);
      return { language, name: Buffer.from(bytes).toString('utf8') };
    });
    const { options } = this;
    const state = {
      names,
      records: this.#records,
      log: this.#log,
      startTime: this.#startTime,
      lastTick: this.#lastTick,
    };
    return importsResult(state, people, options);
  }

  /** How an import of the language at a place of the table stands; undefined if there never was one. */
  standingOf(language: number, name: string): ImportStanding | undefined {
    const bytes = Buffer.concat([Buffer.of(moduleLanguage(language)), Buffer.from(name, 'utf8')]);
    const id = this.#names.find(bytes, 0, bytes.length);
    if (id < 0) return undefined;
    const { files, droppedTicks } = this.#records;
    return { files: files[id], droppedTick: droppedTicks[id] === NEVER ? null : droppedTicks[id] };
  }

  /** Gives the number of an import by its text in the batch and its language. */
  #numbersOf(texts: readonly string[]): (text: number, language: number) => number {
    const known = new Map<number, number>();
    return (text, language) => {
      const key = text * 256 + language;
      let id = known.get(key);
      if (id === undefined) {
        const bytes = Buffer.concat([Buffer.of(language), Buffer.from(texts[text], 'utf8')]);
        known.set(key, (id = this.#names.add(bytes, 0, bytes.length)));
        if (id === this.#records.files.length) this.#grow(id + 1);
      }
      return id;
    };
  }

  #grow(length: number): void {
    const from = this.#records.files.length;
    for (const name of RECORDS) {
      this.#records[name] = grownColumn(this.#records[name], length);
      if (name !== 'files') this.#records[name].fill(NEVER, from);
    }
  }

  /**
   * Counts the changed files of a commit; without a credit they were there before the history that is read. What comes is counted before
   * what goes: a module that one file gives up and another takes up was never out of use.
   */
  #count(changed: readonly FileImports[], tick: number, credit: number | undefined): void {
    const { files, firstTicks, adoptedTicks, droppedTicks, lastTicks } = this.#records;
    for (const { before, after } of changed) {
      for (const name of after) {
        const isNew = !before.has(name);
        if (isNew && files[name]++ === 0 && credit !== undefined) {
          if (firstTicks[name] === NEVER && droppedTicks[name] === NEVER) firstTicks[name] = tick;
          adoptedTicks[name] = tick;
        }
        if (isNew) droppedTicks[name] = NEVER;
        if (credit === undefined) continue;
        lastTicks[name] = tick;
        this.#log.add(tick, credit, name, 1, isNew ? 1 : 0, 0);
      }
    }
    for (const { before, after } of changed) {
      for (const name of before) {
        if (after.has(name)) continue;
        if (--files[name] === 0) droppedTicks[name] = tick;
        if (credit !== undefined) this.#log.add(tick, credit, name, 0, 0, 1);
      }
    }
  }
}
