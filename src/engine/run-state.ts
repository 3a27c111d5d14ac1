// What a run has come to at a commit: the analyzers' states, how far along the history it is, and what could not be read. It can be kept
// and taken up again; between two batches it is always whole.

import type { Analyzer } from '../analyzers/analyzer.js';
import { registry } from '../analyzers/registry.js';
import { CodefangError } from '../base/errors.js';
import { release } from '../base/release.js';
import type { ChangeBatch } from '../changes/change-batch.js';
import type { ReadChanges } from '../changes/change-reader.js';
import { mainLineOf } from '../changes/main-line.js';
import type { State } from '../checkpoint/state-file.js';
import type { History } from '../history/history.js';
import type { PeopleTable } from '../history/people-table.js';
import { CompletenessTally, type SavedTally } from './completeness.js';
import { extentOf, type Extent } from './extent.js';
import { MainLinePeople } from './main-line-people.js';
import type { EngineOptions } from './options.js';
import type { RunPeople } from './people.js';
import type { Selection, SelectionBefore } from './selection.js';

/** The facts of a run's own state; analyzers have theirs in columns. */
export interface SavedRun {
  readonly extent: Extent;
  /** `Name <mail>` of the people of these commits. */
  readonly people: readonly string[];
  /** Rows of `people` in the order in which the main line meets them; empty where it alone is read. */
  readonly mainLinePeople: readonly number[];
  readonly tally: SavedTally;
  readonly selection: SelectionBefore;
}

/** Whether a file holds what `RunState.save` writes: a program of the same version may have been built of other sources. */
export function isSavedRun(facts: unknown): facts is SavedRun {
  const { extent, people, mainLinePeople, tally, selection } = (facts ?? {}) as Partial<SavedRun>;
  const { ignored, survey } = selection ?? {};
  const lists = [
    people,
    mainLinePeople,
    tally?.missing.oids,
    ignored?.listed,
    ignored?.applied,
    survey?.filter.attributes,
  ];
  const numbers = [extent?.count, tally?.withoutImports];
  return (
    numbers.every((one) => typeof one === 'number') && typeof extent?.lastOid === 'string' && lists.every(Array.isArray)
  );
}

export class RunState {
  readonly analyzers: readonly Analyzer<unknown>[];
  /** The ids of those that take commits off the main line, too. */
  readonly takesAll: ReadonlySet<string>;
  readonly tally = new CompletenessTally();
  /** Undefined where the main line alone is read, whose people are then those of the history. */
  readonly mainLinePeople: MainLinePeople | undefined;
  /** Undefined before the first commit. */
  extent: Extent | undefined;
  /** False while a batch is being taken in, and for good if that fails. */
  isWhole = true;
  /** False after a commit off the main line: what is taken in then is not all that one commit reaches. */
  isAtMainLine = true;
  #taken = 0;
  /** What the history at hand follows. */
  #before: Extent | undefined;

  private constructor(analyzers: readonly Analyzer<unknown>[], isAllCommits: boolean) {
    this.analyzers = analyzers;
    const sideCommits = registry.filter((entry) => entry.sideCommits).map(({ id }) => id);
    this.takesAll = new Set(analyzers.map(({ id }) => id).filter((id) => sideCommits.includes(id)));
    this.mainLinePeople = isAllCommits ? new MainLinePeople() : undefined;
  }

  /** A state before the first commit, with the code of its analyzers loaded. */
  static async begin(options: EngineOptions): Promise<RunState> {
    const chosen = registry.filter(({ id }) => options.analyzers.includes(id));
    const makers = await Promise.all(chosen.map(({ load }) => load()));
    return new RunState(
      makers.map((make) => make(options)),
      options.order === 'all-commits',
    );
  }

  /** Whether it can be kept: it is what one commit of the main line and all its ancestors left. */
  get canBeKept(): boolean {
    return this.isWhole && this.isAtMainLine;
  }

  /** Commits that the state has taken in, those of a kept state too; a starting state counts as one. */
  get commits(): number {
    return this.extent?.count ?? 0;
  }

  /** Commits of the history at hand that are taken in. */
  get taken(): number {
    return this.#taken;
  }

  /** Takes in the next batch of a history. Throws `repository-missing-object` if a missing blob ends the run. */
  consume(
    { batch, renames, coarseDiffs, leftOut }: ReadChanges,
    history: History,
    selection: Selection,
    failOnMissing: boolean,
  ): void {
    this.isWhole = false;
    selection.add(leftOut);
    const missing = this.tally.add(batch, renames, coarseDiffs);
    if (missing !== undefined && failOnMissing) {
      throw new CodefangError(
        'repository-missing-object',
        `blob ${missing.oid} is missing (${missing.path} in commit ${missing.commit})`,
        { oid: missing.oid, hint: 'fetch it, or leave out --fail-on-missing to go on without it' },
      );
    }
    const startsWithState = history.folded !== undefined && !history.follows && this.#taken === 0;
    const line = mainLineOf(batch);
    const numbered = this.#withItsPeople(line);
    for (const analyzer of this.analyzers) {
      analyzer.consume(this.takesAll.has(analyzer.id) ? batch : numbered, startsWithState);
    }
    if (line !== batch) release(line.commits, line.changes, line.hunks);
    this.#taken += batch.commits.ticks.length;
    this.extent = extentOf(history, this.#taken, this.#before);
    this.isAtMainLine = history.commits.mainLine[this.#taken - 1] === 1;
    this.isWhole = true;
  }

  /** A batch of the main line with the numbers that its people have when it is read alone. */
  #withItsPeople(line: ChangeBatch): ChangeBatch {
    if (this.mainLinePeople === undefined) return line;
    const authors = this.mainLinePeople.numbersOf(line.commits.authors);
    return { ...line, commits: { ...line.commits, authors } };
  }

  /** Drops scratch and repacks; changes no result. */
  compact(): void {
    for (const analyzer of this.analyzers) analyzer.compact();
  }

  /** Results by analyzer id. */
  results({ all, mainLine }: RunPeople): Readonly<Record<string, unknown>> {
    const peopleOf = ({ id }: Analyzer<unknown>): PeopleTable => (this.takesAll.has(id) ? all : mainLine);
    return Object.fromEntries(this.analyzers.map((analyzer) => [analyzer.id, analyzer.result(peopleOf(analyzer))]));
  }

  /** The state of the run, then of each analyzer, each made when it is asked for. There must be an extent. */
  *save(extent: Extent, people: readonly string[], selection: Selection): Generator<State, void> {
    const facts: SavedRun = {
      extent,
      people: people.slice(0, extent.people),
      mainLinePeople: this.mainLinePeople?.rows.slice() ?? [],
      tally: this.tally.save(),
      selection: { ignored: selection.ignored(this.#taken), survey: selection.survey },
    };
    yield { facts, columns: selection.save() };
    for (const analyzer of this.analyzers) yield { facts: null, columns: analyzer.save() };
  }

  /** Takes up a state that `save` gave a run with the same options, but for what its selection counted, the columns of the first. */
  load([run, ...analyzers]: readonly State[]): void {
    const { extent, mainLinePeople, tally } = run.facts as SavedRun;
    this.#before = this.extent = extent;
    this.mainLinePeople?.load(mainLinePeople);
    this.tally.load(tally);
    this.analyzers.forEach((analyzer, i) => analyzer.load(analyzers[i].columns));
  }
}
