// The few figures that outputs, thresholds and the first lines of a comment are made of, taken from results. Pure. What a run did not measure
// is undefined, never 0.

/** Figures of one state of a history. */
export interface Headline {
  /** Lines alive. */
  readonly currentLines: number | undefined;
  /** Lines alive over the sum of every band's peak, 0 to 1. */
  readonly survivalRate: number | undefined;
  /** Days after which half of the lines are gone; null if they have not gone yet. */
  readonly halfLifeDays: number | null | undefined;
  /** Files alive. */
  readonly files: number | undefined;
  /** The fewest people who made half of all lines; undefined if people are not told of. */
  readonly busFactor: number | undefined;
  /** Files with a risk level, and pairs of files that are coupled. */
  readonly hotspots: number | undefined;
  readonly coupledPairs: number | undefined;
}

/** The figures of results by analyzer id. */
export function headlineOf(results: Readonly<Record<string, unknown>>): Headline {
  const burndown = results['burndown'];
  const aggregate = member(burndown, 'aggregate');
  const survival = member(burndown, 'line_survival');
  const halfLife = member(survival, 'half_life_days');
  return {
    currentLines: number(aggregate, 'total_current_lines'),
    survivalRate: number(aggregate, 'overall_survival_rate'),
    halfLifeDays: halfLife === null ? null : number(survival, 'half_life_days'),
    files: number(aggregate, 'tracked_files') ?? filesOf(results),
    busFactor: number(member(results['devs'], 'aggregate'), 'project_bus_factor'),
    hotspots: number(member(results['file-history'], 'aggregate'), 'high_churn_files'),
    coupledPairs: number(member(results['couples'], 'list_totals'), 'file_coupling'),
  };
}

/** Files alive, as the other analyzers of files count them. */
function filesOf(results: Readonly<Record<string, unknown>>): number | undefined {
  return ['couples', 'file-history']
    .map((id) => number(member(results[id], 'aggregate'), 'total_files'))
    .find((files) => files !== undefined);
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function number(value: unknown, name: string): number | undefined {
  const found = member(value, name);
  return typeof found === 'number' && Number.isFinite(found) ? found : undefined;
}
