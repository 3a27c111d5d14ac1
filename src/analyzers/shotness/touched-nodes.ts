// Functions that had changed often at some time and that later commits changed again, with what changed with each until then. Pure.

import { LEAST_CO_CHANGES } from './result.js';
import { GONE, type NodeTable } from './nodes.js';

/** What was known at a time, by node; paths by file. */
export interface NodeMark {
  readonly files: Uint32Array;
  readonly changes: Uint32Array;
  readonly firstTicks: Uint32Array;
  readonly lastTicks: Uint32Array;
  readonly paths: ReadonlyMap<number, string>;
  /** End of the sets of functions that had changed together. */
  readonly setsEnd: number;
}

/** What is known now; `eachSet` shows what had changed together until the mark. */
export interface NodesNow {
  readonly nodes: NodeTable;
  readonly paths: ReadonlyMap<number, string>;
  readonly eachSet: (show: (nodes: readonly number[]) => void) => void;
}

/** Where a function is: the path of its file, and its name with those around it. */
export interface NodePlace {
  readonly path: string;
  readonly name: string;
}

/** A function that later commits changed. What is counted, is counted until the mark. */
export interface TouchedNode extends NodePlace {
  /** It is not there any more; path and name are the last there were. */
  readonly isGone: boolean;
  readonly changes: number;
  /** Ticks of the first and the last commit that changed it. */
  readonly firstTick: number;
  readonly lastTick: number;
  /** Functions that changed with it at least twice: how many there are, and the one that did most often. */
  readonly partners: number;
  readonly partner: (NodePlace & { readonly together: number }) | undefined;
}

/** By changes, the most first, then by path and name. */
export function touchedNodes(mark: NodeMark, now: NodesNow, fewestChanges: number): readonly TouchedNode[] {
  const { files, names, changes } = now.nodes.columns;
  const touched = Array.from(mark.files, (_, node) => node).filter(
    (node) =>
      mark.files[node] !== GONE &&
      mark.changes[node] >= fewestChanges &&
      (files[node] === GONE || changes[node] > mark.changes[node]),
  );
  const placeOf = (node: number): NodePlace => {
    const file = files[node] === GONE ? mark.files[node] : files[node];
    return {
      path: now.paths.get(file) ?? mark.paths.get(file) ?? '',
      name: Buffer.from(now.nodes.texts.path(names[node])).toString('utf8'),
    };
  };
  const together = coChanges(new Set(touched), mark, now);
  return touched
    .map((node): TouchedNode => {
      const often = [...(together.get(node) ?? [])].filter(([, count]) => count >= LEAST_CO_CHANGES);
      const most = Math.max(...often.map(([, count]) => count));
      const [partner] = often
        .filter(([, count]) => count === most)
        .map(([other]) => placeOf(other))
        .sort(compare);
      return {
        ...placeOf(node),
        isGone: files[node] === GONE,
        changes: mark.changes[node],
        firstTick: mark.firstTicks[node],
        lastTick: mark.lastTicks[node],
        partners: often.length,
        partner: often.length === 0 ? undefined : { ...partner, together: most },
      };
    })
    .sort((a, b) => b.changes - a.changes || compare(a, b));
}

/** Of each of some functions, how often each that was alive at the mark had changed with it. */
function coChanges(
  some: ReadonlySet<number>,
  mark: NodeMark,
  { eachSet }: NodesNow,
): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const counts = new Map(Array.from(some, (node) => [node, new Map<number, number>()]));
  eachSet((set) => {
    for (const node of set) {
      const own = counts.get(node);
      if (own === undefined) continue;
      for (const other of set) {
        if (other !== node && mark.files[other] !== GONE) own.set(other, (own.get(other) ?? 0) + 1);
      }
    }
  });
  return counts;
}

function compare(a: NodePlace, b: NodePlace): number {
  return Buffer.compare(Buffer.from(`${a.path}\0${a.name}`), Buffer.from(`${b.path}\0${b.name}`));
}
