// What imports reports. Pure; field names are those of the report. What is about people is there only when people are known.

import { LEFT_OUT, membersOf, type PeopleTable } from '../../history/people-table.js';
import { isRelativeImport } from '../../uast/import-names.js';
import { languages } from '../../uast/language-table.js';
import { rounded } from '../burndown/sparse-matrix.js';
import { Top } from '../couples/top.js';
import type { UsageLog } from './usage-log.js';

/** A tick that never was. */
export const NEVER = 0xffffffff;

/** What is kept of each import, by its number. */
export interface ImportRecords {
  /** Files that have it. */
  files: Uint32Array;
  /** Ticks: when a file first had it; since when some file has had it; since when none has it; when a changed file last had it. `NEVER` for none. */
  firstTicks: Uint32Array;
  adoptedTicks: Uint32Array;
  droppedTicks: Uint32Array;
  lastTicks: Uint32Array;
}

/** How an import stands at a commit. */
export interface ImportStanding {
  /** Files that have it. */
  readonly files: number;
  /** Since which tick none has it; null if one has. */
  readonly droppedTick: number | null;
}

/** Options of imports. */
export interface ImportsOptions {
  /** Hours in a tick; must be what the ticks of the batches were made with. */
  readonly tickSizeHours: number;
  /** The imports of larger files do not count. */
  readonly importsMostBytes: number;
  /** Rows of each list; Infinity for all. */
  readonly listLimit: number;
}

/** What the result is made from: the analyzer's state as it stands after a commit. */
export interface ImportsState {
  /** By number: place of the language, and the name. */
  readonly names: readonly { readonly language: number; readonly name: string }[];
  readonly records: ImportRecords;
  readonly log: UsageLog;
  /** Start of tick 0 in seconds since 1970; undefined without commits. */
  readonly startTime: number | undefined;
  readonly lastTick: number;
}

/** A module that was ever imported, in a language. */
export interface ImportedModule {
  readonly language: string;
  readonly name: string;
  /** It is named by where it lies, so it is the project's own. */
  readonly is_relative: boolean;
  /** Files that have it now. */
  readonly files: number;
  /** Tick of the first commit that brought it, null if it was there before the history that is read. */
  readonly first_seen: number | null;
  /** Tick of the last commit that left it in a changed file, null likewise. */
  readonly last_seen: number | null;
  /** Since which tick some file has had it, or had it when it was dropped; null if since before the history that is read. */
  readonly adopted: number | null;
  /** Since which tick no file has it; null if one has. */
  readonly dropped: number | null;
  /** How often a file got it, and lost it. */
  readonly introduced: number;
  readonly removed: number;
  /** People who worked on a file that had it. */
  readonly developers?: number;
}

/** A person's imports. */
export interface ImportingDeveloper {
  readonly id: number;
  readonly name: string;
  readonly is_bot: boolean;
  /** Different imports of the files that the person changed. */
  readonly imports: number;
  readonly introduced: number;
  readonly removed: number;
}

/** A module that came into use or went out of it. */
export interface ImportTurn {
  readonly language: string;
  readonly name: string;
  readonly tick: number;
}

/** Lists of equal length, by tick, the latest first, then by developer and import. */
export interface ImportUsage {
  /** Ids of people, -1 for people left out. */
  readonly developers?: readonly number[];
  /** Places in `imports`. */
  readonly imports: readonly number[];
  readonly ticks: readonly number[];
  /** Changed or added files that had the import, each time they changed. */
  readonly counts: readonly number[];
  readonly introduced: readonly number[];
  readonly removed: readonly number[];
}

/** The result of imports. */
export interface ImportsResult {
  readonly aggregate: {
    /** Imports there ever were, and those that some file has now. */
    readonly total_imports: number;
    readonly current_imports: number;
    /** Those no file has any more. */
    readonly dropped_imports: number;
    readonly total_introduced: number;
    readonly total_removed: number;
  };
  readonly tick_size_seconds: number;
  /** Start of tick 0: UTC midnight of the first commit's day, in seconds since 1970; null without commits. */
  readonly start_time_seconds: number | null;
  readonly last_tick: number;
  /** How many rows there are for each list, of which `listLimit` are in it. */
  readonly list_totals: {
    readonly imports: number;
    readonly adopted: number;
    readonly dropped: number;
    readonly developers?: number;
    readonly usage: number;
  };
  /** Those of others first; by files, then introduced, the most first, then by language and name. */
  readonly imports: readonly ImportedModule[];
  /** Imports of others that are in use, by when they were adopted, and those that are not, by when they were dropped, the latest first. */
  readonly adopted: readonly ImportTurn[];
  readonly dropped: readonly ImportTurn[];
  /** People with an import, by how many they introduced, then by how many they worked with, the most first. */
  readonly developers?: readonly ImportingDeveloper[];
  /** Of the imports listed. */
  readonly usage: ImportUsage;
}

const HOUR = 3600;

/** One row of the usage: numbers are parts where credits are shared. */
interface UsageRow {
  readonly developer: number;
  readonly import: number;
  readonly tick: number;
  count: number;
  introduced: number;
  removed: number;
}

/** Makes the result. */
export function importsResult(state: ImportsState, people: PeopleTable, options: ImportsOptions): ImportsResult {
  const isKnown = people.ends.length > 0;
  const { listLimit } = options;
  const totals = totalsOf(state, people);
  const modules = modulesOf(state, totals, isKnown);
  const order = [...modules.keys()].sort((a, b) => byWeight(modules[a], modules[b]));
  const listed = order.slice(0, listLimit);
  const current = modules.filter(({ files }) => files > 0);
  const foreign = modules.filter(({ is_relative }) => !is_relative);
  const adopted = turns(foreign, (module) => (module.files > 0 ? module.adopted : null));
  const dropped = turns(foreign, (module) => module.dropped);
  const developers = developersOf(totals.developers, people);
  const usage = usageRows(state, listed, people, listLimit);
  return {
    aggregate: {
      total_imports: modules.length,
      current_imports: current.length,
      dropped_imports: modules.length - current.length,
      total_introduced: modules.reduce((sum, { introduced }) => sum + introduced, 0),
      total_removed: modules.reduce((sum, { removed }) => sum + removed, 0),
    },
    tick_size_seconds: options.tickSizeHours * HOUR,
    start_time_seconds: state.startTime ?? null,
    last_tick: state.lastTick,
    list_totals: {
      imports: modules.length,
      adopted: adopted.length,
      dropped: dropped.length,
      ...(isKnown && { developers: developers.length }),
      usage: usage.total,
    },
    imports: listed.map((id) => modules[id]),
    adopted: adopted.slice(0, listLimit),
    dropped: dropped.slice(0, listLimit),
    ...(isKnown && { developers: developers.slice(0, listLimit) }),
    usage: columnsOf(usage.sorted(), isKnown),
  };
}

/** Sums over all ticks, by the number of the import and by person. */
interface Totals {
  readonly imports: readonly { introduced: number; removed: number; readonly developers: Set<number> }[];
  readonly developers: readonly { readonly imports: Set<number>; introduced: number; removed: number }[];
}

function totalsOf({ names, log }: ImportsState, people: PeopleTable): Totals {
  const imports = names.map(() => ({ introduced: 0, removed: 0, developers: new Set<number>() }));
  const developers = people.people.map(() => ({ imports: new Set<number>(), introduced: 0, removed: 0 }));
  log.forEach(({ credit, import: id, count, introduced, removed }) => {
    imports[id].introduced += introduced;
    imports[id].removed += removed;
    if (people.ends.length === 0) return;
    const { people: members, part } = membersOf(people, credit);
    for (const member of members) {
      if (member === LEFT_OUT) continue;
      if (count > 0) {
        imports[id].developers.add(member);
        developers[member].imports.add(id);
      }
      developers[member].introduced += introduced * part;
      developers[member].removed += removed * part;
    }
  });
  return { imports, developers };
}

/** All imports, by their number. */
function modulesOf({ names, records }: ImportsState, totals: Totals, isKnown: boolean): ImportedModule[] {
  const tickOrNull = (tick: number): number | null => (tick === NEVER ? null : tick);
  return names.map(({ language, name }, id) => {
    const { introduced, removed, developers } = totals.imports[id];
    return {
      language: languages[language].name,
      name,
      is_relative: isRelativeImport(language, name),
      files: records.files[id],
      first_seen: tickOrNull(records.firstTicks[id]),
      last_seen: tickOrNull(records.lastTicks[id]),
      adopted: tickOrNull(records.adoptedTicks[id]),
      dropped: tickOrNull(records.droppedTicks[id]),
      introduced,
      removed,
      ...(isKnown && { developers: developers.size }),
    };
  });
}

function byWeight(a: ImportedModule, b: ImportedModule): number {
  return (
    Number(a.is_relative) - Number(b.is_relative) || b.files - a.files || b.introduced - a.introduced || byName(a, b)
  );
}

/** By language, then by the bytes of the name. */
function byName(a: Pick<ImportTurn, 'language' | 'name'>, b: Pick<ImportTurn, 'language' | 'name'>): number {
  return (
    Buffer.compare(Buffer.from(a.language), Buffer.from(b.language)) ||
    Buffer.compare(Buffer.from(a.name), Buffer.from(b.name))
  );
}

/** Modules by a tick of theirs, the latest first; without those that have none. */
function turns(modules: readonly ImportedModule[], tickOf: (module: ImportedModule) => number | null): ImportTurn[] {
  return modules
    .flatMap((module) => {
      const tick = tickOf(module);
      return tick === null ? [] : [{ language: module.language, name: module.name, tick }];
    })
    .sort((a, b) => b.tick - a.tick || byName(a, b));
}

/** The usage of some imports by person, or of everybody together if nobody is known; `import` is the place in the list. */
function usageRows(
  { names, log }: ImportsState,
  listed: readonly number[],
  people: PeopleTable,
  listLimit: number,
): Top<UsageRow> {
  const places = new Int32Array(names.length).fill(-1);
  listed.forEach((id, place) => (places[id] = place));
  const top = new Top<UsageRow>(
    listLimit,
    (a, b) => b.tick - a.tick || a.developer - b.developer || a.import - b.import,
  );
  const ofTick = new Map<number, UsageRow>();
  const flush = (): void => {
    for (const row of ofTick.values()) top.push(row);
    ofTick.clear();
  };
  let current = 0;
  log.forEach(({ credit, import: id, tick, count, introduced, removed }) => {
    if (places[id] < 0) return;
    if (tick !== current) flush();
    current = tick;
    const { people: members, part } =
      people.ends.length === 0 ? { people: [LEFT_OUT], part: 1 } : membersOf(people, credit);
    for (const developer of members) {
      const key = (developer + 1) * names.length + places[id];
      let row = ofTick.get(key);
      if (row === undefined) {
        row = { developer, import: places[id], tick, count: 0, introduced: 0, removed: 0 };
        ofTick.set(key, row);
      }
      row.count += count * part;
      row.introduced += introduced * part;
      row.removed += removed * part;
    }
  });
  flush();
  return top;
}

function columnsOf(rows: readonly UsageRow[], isKnown: boolean): ImportUsage {
  return {
    ...(isKnown && { developers: rows.map(({ developer }) => developer) }),
    imports: rows.map((row) => row.import),
    ticks: rows.map(({ tick }) => tick),
    counts: rows.map(({ count }) => rounded(count)),
    introduced: rows.map(({ introduced }) => rounded(introduced)),
    removed: rows.map(({ removed }) => rounded(removed)),
  };
}

function developersOf(sums: Totals['developers'], { people }: PeopleTable): ImportingDeveloper[] {
  return people
    .map(({ name, isBot }, id) => ({
      id,
      name,
      is_bot: isBot,
      imports: sums[id].imports.size,
      introduced: rounded(sums[id].introduced),
      removed: rounded(sums[id].removed),
    }))
    .filter(({ imports, removed }) => imports > 0 || removed > 0)
    .sort((a, b) => b.introduced - a.introduced || b.imports - a.imports || a.id - b.id);
}
