// What shotness reports of the functions alive at the last commit. Pure; field names are those of the report. With n the commits that
// changed both of two functions, among those that couple,
//
//   hotness_score     = changes / the most changes of any function
//   coupling_strength = n / max(n, changes of one, changes of the other)

import { PairCounts } from '../burndown/pair-counts.js';
import { Top } from '../couples/top.js';
import { typeOfKind, type NodeName } from './node-selection.js';
import { NEVER, type NodeTable } from './nodes.js';

/** Options of shotness. */
export interface ShotnessOptions {
  /** Hours in a tick; must be what the ticks of the batches were made with. */
  readonly tickSizeHours: number;
  /** Which declarations are followed, and what they go by: node-selection.ts. */
  readonly shotnessDslStruct: string;
  readonly shotnessDslName: NodeName;
  /** Rows of each list; Infinity for all. */
  readonly listLimit: number;
}

/** Pairs that changed together less often are only counted. */
export const LEAST_CO_CHANGES = 2;

/** The fewest changes of a hot function of each level. */
export const riskChanges = { HIGH: 20, MEDIUM: 10 } as const;
export type ShotnessRisk = keyof typeof riskChanges;

/** What the result is made from: the analyzer's state as it stands after a commit. */
export interface ShotnessState {
  readonly nodes: NodeTable;
  /** Of living files, by number. */
  readonly paths: ReadonlyMap<number, string>;
  /** Shows the functions that a commit changed, for every commit that couples. */
  readonly eachSet: (show: (nodes: readonly number[]) => void) => void;
  readonly uncoupledCommits: number;
  /** Start of tick 0 in seconds since 1970; undefined without commits. */
  readonly startTime: number | undefined;
  readonly lastTick: number;
}

/** How often a function changed. */
export interface NodeHotness {
  /** What it goes by, as asked for, and its name with those around it, which no other of the file has. */
  readonly name: string;
  readonly full_name: string;
  readonly type: string;
  readonly file: string;
  readonly change_count: number;
  /** Functions alive that changed in a commit with it. */
  readonly coupled_nodes: number;
  readonly hotness_score: number;
  /** Ticks of the first and the last commit that changed it; null if none that was read did. */
  readonly first_tick: number | null;
  readonly last_tick: number | null;
}

/** Two functions that changed together. */
export interface NodeCoupling {
  readonly node1_name: string;
  readonly node1_file: string;
  readonly node2_name: string;
  readonly node2_file: string;
  readonly co_changes: number;
  readonly coupling_strength: number;
}

/** A function that changed often. */
export interface HotspotNode {
  readonly name: string;
  readonly full_name: string;
  readonly type: string;
  readonly file: string;
  readonly change_count: number;
  readonly risk_level: ShotnessRisk;
}

/** The result of shotness. */
export interface ShotnessResult {
  readonly aggregate: {
    readonly total_nodes: number;
    /** The sum of all change counts. */
    readonly total_changes: number;
    readonly avg_changes_per_node: number;
    /** Pairs that changed together in any commit, and the mean of their strengths. */
    readonly total_couplings: number;
    readonly avg_coupling_strength: number;
    /** Functions with a risk level. */
    readonly hot_nodes: number;
    /** Commits that changed too many functions to couple them. */
    readonly uncoupled_commits: number;
  };
  readonly tick_size_seconds: number;
  /** Start of tick 0: UTC midnight of the first commit's day, in seconds since 1970; null without commits. */
  readonly start_time_seconds: number | null;
  readonly last_tick: number;
  /** How many rows there are for each list, of which `listLimit` are in it. */
  readonly list_totals: {
    readonly node_hotness: number;
    readonly node_coupling: number;
    readonly hotspot_nodes: number;
  };
  /** Functions alive, the most changed first, then by file and full name. */
  readonly node_hotness: readonly NodeHotness[];
  /** Pairs of at least two co-changes, the most first, then by strength, then as their functions stand in node_hotness. */
  readonly node_coupling: readonly NodeCoupling[];
  /** Functions with a risk level, in the order of node_hotness. */
  readonly hotspot_nodes: readonly HotspotNode[];
}

interface Living {
  readonly node: number;
  readonly file: string;
  readonly name: string;
  readonly fullName: string;
  readonly changes: number;
}

const HOUR = 3600;

/** Makes the result. */
export function shotnessResult(state: ShotnessState, options: ShotnessOptions): ShotnessResult {
  const { nodes, startTime, lastTick } = state;
  const { listLimit } = options;
  const living = livingNodes(state, options);
  const { partners, total, strengths, listed, coupling } = couplings(state, living, listLimit);
  const { kinds, firstTicks, lastTicks } = nodes.columns;
  const most = living[0]?.changes ?? 0;
  const changes = living.reduce((sum, row) => sum + row.changes, 0);
  const tickOrNull = (tick: number): number | null => (tick === NEVER ? null : tick);
  const hot = living.filter((row) => row.changes >= riskChanges.MEDIUM);
  const hotness = living.slice(0, listLimit).map((row): NodeHotness => ({
    name: row.name,
    full_name: row.fullName,
    type: typeOfKind[kinds[row.node]],
    file: row.file,
    change_count: row.changes,
    coupled_nodes: partners[row.node],
    hotness_score: most === 0 ? 0 : row.changes / most,
    first_tick: tickOrNull(firstTicks[row.node]),
    last_tick: tickOrNull(lastTicks[row.node]),
  }));
  const hotspots = hot.slice(0, listLimit).map(({ node, name, fullName, file, changes: count }): HotspotNode => {
    const risk = count >= riskChanges.HIGH ? 'HIGH' : 'MEDIUM';
    return { name, full_name: fullName, type: typeOfKind[kinds[node]], file, change_count: count, risk_level: risk };
  });
  return {
    aggregate: {
      total_nodes: living.length,
      total_changes: changes,
      avg_changes_per_node: living.length === 0 ? 0 : changes / living.length,
      total_couplings: total,
      avg_coupling_strength: total === 0 ? 0 : strengths / total,
      hot_nodes: hot.length,
      uncoupled_commits: state.uncoupledCommits,
    },
    tick_size_seconds: options.tickSizeHours * HOUR,
    start_time_seconds: startTime ?? null,
    last_tick: lastTick,
    list_totals: {
      node_hotness: living.length,
      node_coupling: listed,
      hotspot_nodes: hot.length,
    },
    node_hotness: hotness,
    node_coupling: coupling,
    hotspot_nodes: hotspots,
  };
}

/** The nodes that are alive, the most changed first, then by the bytes of their files and full names. */
function livingNodes({ nodes, paths }: ShotnessState, { shotnessDslName }: ShotnessOptions): Living[] {
  const { files, names, plainNames, changes } = nodes.columns;
  const textOf = (text: number): string => Buffer.from(nodes.texts.path(text)).toString('utf8');
  const rows = nodes.living().map((node) => {
    const fullName = textOf(names[node]);
    const name = shotnessDslName === '.props.name' ? textOf(plainNames[node]) : fullName;
    const file = paths.get(files[node]) ?? '';
    return { node, file, name, fullName, changes: changes[node], key: Buffer.from(`${file}\0${fullName}`) };
  });
  return rows.sort((a, b) => b.changes - a.changes || Buffer.compare(a.key, b.key));
}

/** Who changed with how many others; how many pairs there are, the sum of their strengths, and the first of those of enough co-changes. */
function couplings(
  { nodes, eachSet }: ShotnessState,
  living: readonly Living[],
  listLimit: number,
): { partners: Uint32Array; total: number; strengths: number; listed: number; coupling: readonly NodeCoupling[] } {
  const ranks = new Int32Array(nodes.size).fill(-1);
  living.forEach(({ node }, rank) => (ranks[node] = rank));
  const pairs = new PairCounts();
  eachSet((set) => {
    const there = set.map((node) => ranks[node]).filter((rank) => rank >= 0);
    there.sort((a, b) => a - b);
    there.forEach((a, i) => {
      for (const b of there.slice(i + 1)) pairs.add(a, b, 1);
    });
  });
  const { rows, columns, counts } = pairs.save();
  const partners = new Uint32Array(nodes.size);
  const strengthOf = (pair: number): number =>
    counts[pair] / Math.max(counts[pair], living[rows[pair]].changes, living[columns[pair]].changes);
  let strengths = 0;
  const often = new Top<number>(
    listLimit,
    (a, b) => counts[b] - counts[a] || strengthOf(b) - strengthOf(a) || rows[a] - rows[b] || columns[a] - columns[b],
  );
  for (let pair = 0; pair < counts.length; pair++) {
    partners[living[rows[pair]].node]++;
    partners[living[columns[pair]].node]++;
    strengths += strengthOf(pair);
    if (counts[pair] >= LEAST_CO_CHANGES) often.push(pair);
  }
  const coupling = often.sorted().map((pair): NodeCoupling => {
    const [one, other] = [living[rows[pair]], living[columns[pair]]];
    return {
      node1_name: one.name,
      node1_file: one.file,
      node2_name: other.name,
      node2_file: other.file,
      co_changes: counts[pair],
      coupling_strength: strengthOf(pair),
    };
  });
  return { partners, total: counts.length, strengths, listed: often.total, coupling };
}
