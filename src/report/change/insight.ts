// What a reviewer of a change may want to know besides its lines: what it lacks, what it touches, and who knows it. From what each analyzer
// that ran knew before the change; pure, and nothing is said without enough history to know.

import type { BurndownResult } from '../../analyzers/burndown/result.js';
import type { SourceDescription } from '../../engine/run-result.js';
import { absentCompanions, type AbsentCompanion } from './companions.js';
import { YOUNG_DAYS, type ChangeEffect } from './change-effect.js';
import type { ChangedFile, ChangeRecord } from './change-record.js';
import { expertsOf, type Experts } from './experts.js';
import { newImports, type NewImport } from './new-imports.js';
import { touchedHotspots, type TouchedHotspot } from './touched-hotspots.js';
import type { TouchedNode } from '../../analyzers/shotness/touched-nodes.js';
import type { Lookup } from '../../engine/lookup.js';
import { likelyTypos, type LikelyTypo } from './likely-typos.js';

/** What an insight is made from. */
export interface InsightInput {
  readonly change: ChangeRecord;
  /** What the analyzers knew of files at the commit that the change starts from. */
  readonly lookup: Lookup;
  /** The description of the run. */
  readonly source: Pick<SourceDescription, 'options'>;
  /** Its effect and the burndown before it, if there is one. */
  readonly effect?: ChangeEffect | undefined;
  readonly before?: BurndownResult | undefined;
}

/** What is undefined was not measured, or cannot be told. */
export interface ChangeInsight {
  readonly change: ChangeRecord;
  readonly added: number;
  readonly removed: number;
  /** The history before the change is too short to speak of. */
  readonly isYoung: boolean;
  /** Hours in a tick, to tell time from ticks. */
  readonly tickHours: number;
  readonly companions: readonly AbsentCompanion[] | undefined;
  readonly hotspots: readonly TouchedHotspot[] | undefined;
  /** Functions that had changed often, which the change touches, the most changed first. */
  readonly functions: readonly TouchedNode[] | undefined;
  readonly imports: readonly NewImport[] | undefined;
  readonly experts: Experts | undefined;
  readonly likelyTypos: readonly LikelyTypo[] | undefined;
}

/** Makes it. */
export function changeInsight({ change, lookup, source, effect, before }: InsightInput): ChangeInsight {
  const { files } = change;
  const tickHours = Number(source.options['tick_size_hours'] ?? 24);
  const isYoung = ((change.firstTick ?? 0) * tickHours) / 24 < YOUNG_DAYS;
  const sum = (of: (file: ChangedFile) => number): number => files.reduce((total, file) => total + of(file), 0);
  const people = effect?.people;
  return {
    change,
    added: sum(({ added }) => added),
    removed: sum(({ removed }) => removed),
    isYoung,
    tickHours,
    companions: isYoung || isMass(change, source) ? undefined : companionsOf(change, lookup),
    hotspots: isYoung ? undefined : lookup.churn && touchedHotspots(files, lookup.churn),
    functions: isYoung ? undefined : lookup.hotFunctions?.touched(),
    imports: isYoung ? undefined : lookup.imports && newImports(files, lookup.imports),
    experts: isYoung || people === undefined ? undefined : expertsOf(people, files, before?.file_survival),
    likelyTypos: lookup.corrections && likelyTypos(files, lookup.corrections),
  };
}

/** A change of so many files tells as little of which belong together as a commit of as many, which couples leaves out. */
function isMass({ files }: ChangeRecord, { options }: InsightInput['source']): boolean {
  return files.length > Number(options['couples_max_changeset'] ?? Infinity);
}

function companionsOf({ files }: ChangeRecord, { companions }: Lookup): readonly AbsentCompanion[] | undefined {
  const paths = files.flatMap(({ before }) => (before === null ? [] : [before]));
  return companions && absentCompanions(files, companions(paths));
}
