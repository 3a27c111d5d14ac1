// On how few people something rests: the fewest who together made at least half of it, which CHAOSS calls the contributor absence factor
// (chaoss.community, "Contributor Absence Factor"). Bots, and people left out of the list, are nobody who can be missed: they do not count,
// neither as people nor in the whole.

import { LEFT_OUT, type PeopleTable } from '../../history/people-table.js';
import { rounded } from '../burndown/sparse-matrix.js';

/** From which share of the first person on, in per cent, the risk is so high. */
const RISKS = [
  ['CRITICAL', 90],
  ['HIGH', 80],
  ['MEDIUM', 60],
  ['LOW', 0],
] as const;
export type RiskLevel = (typeof RISKS)[number][0];

/** The levels, the worst first. */
export const riskLevels: readonly RiskLevel[] = RISKS.map(([level]) => level);

/** Half of a sum of shares, which are rounded to a millionth. */
const HALF = 0.5;
const ROUNDING = 1e-6;

export interface BusFactor {
  readonly bus_factor: number;
  readonly total_contributors: number;
  readonly primary_dev_id: number;
  readonly primary_dev_name: string;
  /** Per cent of what all people together made, 0 to 100. */
  readonly primary_percentage: number;
  /** Null where there is no second person. */
  readonly secondary_dev_id: number | null;
  readonly secondary_dev_name: string | null;
  readonly secondary_percentage: number | null;
  readonly risk_level: RiskLevel;
}

/** The bus factor of what people made, given as amounts by person; undefined if nobody made anything. */
export function busFactor(made: ReadonlyMap<number, number>, { people }: PeopleTable): BusFactor | undefined {
  const ranked = [...made]
    .map(([id, amount]) => ({ id, amount: rounded(amount) }))
    .filter(({ id, amount }) => id !== LEFT_OUT && !people[id].isBot && amount > 0)
    .sort((a, b) => b.amount - a.amount || a.id - b.id);
  const whole = ranked.reduce((sum, { amount }) => sum + amount, 0);
  const [first, second] = ranked as [(typeof ranked)[number]?, (typeof ranked)[number]?];
  if (first === undefined) return undefined;
  let together = 0;
  const enough = ranked.findIndex(({ amount }) => (together += amount) >= whole * HALF - ROUNDING);
  const percentage = ({ amount }: { readonly amount: number }): number => (100 * amount) / whole;
  return {
    bus_factor: enough + 1,
    total_contributors: ranked.length,
    primary_dev_id: first.id,
    primary_dev_name: people[first.id].name,
    primary_percentage: percentage(first),
    secondary_dev_id: second?.id ?? null,
    secondary_dev_name: second === undefined ? null : people[second.id].name,
    secondary_percentage: second === undefined ? null : percentage(second),
    risk_level: riskOf(percentage(first)),
  };
}

function riskOf(percentage: number): RiskLevel {
  return RISKS.find(([, least]) => percentage >= least)?.[0] ?? 'LOW';
}
