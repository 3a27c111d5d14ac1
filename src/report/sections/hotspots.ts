// Which files are large and change often, in their folders.

import type { BurndownResult } from '../../analyzers/burndown/result.js';
import type { CouplesResult } from '../../analyzers/couples/result.js';
import { riskCommits, type FileHistoryResult } from '../../analyzers/file-history/result.js';
import type { TreeNode } from '../charts/chart.js';
import type { Report } from '../report.js';
import { counted, grouped } from '../text/numbers.js';
import { clean } from './clean.js';
import type { Section, SectionMaker } from './section.js';

const MOST_FILES = 600;
const MOST_ROWS = 25;

export const hotspots: SectionMaker = {
  analyzer: 'file-history',
  charts: ['hotspots'],
  make: section,
};

interface Leaf {
  readonly path: string;
  readonly size: number;
  readonly heat: number | null;
}

function section({ analysis }: Report): Section | undefined {
  const result = analysis['file-history'] as FileHistoryResult;
  const { aggregate, file_churn, hotspots: listed, list_totals } = result;
  const [first] = file_churn;
  if (first === undefined) return undefined;
  const lines = linesOf(analysis);
  const commits = new Map([...file_churn, ...listed].map(({ path, commit_count }) => [path, commit_count]));
  const paths = new Set([...commits.keys(), ...lines.keys()]);
  const isByLines = lines.size > 0;
  const leaves = [...paths].map((path): Leaf => ({
    path,
    size: (isByLines ? lines.get(path) : commits.get(path)) ?? 0,
    heat: commits.get(path) ?? null,
  }));
  const shown = leaves.filter(({ size }) => size > 0).sort((a, b) => b.size - a.size || compare(a.path, b.path));
  const drawn = shown.slice(0, MOST_FILES);
  const roots = treeOf(drawn);
  const most = [...file_churn].sort((a, b) => b.commit_count - a.commit_count || compare(a.path, b.path));
  const steps = [1, 5, riskCommits.MEDIUM, riskCommits.HIGH, riskCommits.CRITICAL, 2 * riskCommits.CRITICAL];
  return {
    id: 'hotspots',
    title: 'Where does it keep changing?',
    verdict: `${counted(aggregate.high_churn_files, 'file has', 'files have')} changed in ${riskCommits.MEDIUM} commits or more, of ${grouped(aggregate.total_files)}; most often ${clean(most[0].path)}, in ${counted(most[0].commit_count, 'commit')}.`,
    figures: [
      {
        ...(roots.length > 0 && {
          chart: {
            kind: 'tree' as const,
            id: 'hotspots',
            title: `Files by ${isByLines ? 'lines' : 'commits'} (room) and commits (colour)`,
            unit: isByLines ? 'lines' : 'commits',
            heatUnit: 'commits',
            heatSteps: steps,
            roots,
          },
        }),
        table: {
          caption: `The ${grouped(Math.min(most.length, MOST_ROWS))} files that change most, of ${grouped(list_totals.file_churn)}${drawn.length < shown.length ? `; drawn are the ${grouped(drawn.length)} largest` : ''}`,
          columns: [
            { title: 'file' },
            { title: 'commits', isNumber: true },
            { title: 'lines that came, went or changed', isNumber: true },
            { title: isByLines ? 'lines' : 'people', isNumber: true },
          ],
          rows: most
            .slice(0, MOST_ROWS)
            .map((file) => [
              clean(file.path),
              grouped(file.commit_count),
              grouped(file.total_lines_added + file.total_lines_removed + file.total_lines_changed),
              isByLines ? grouped(lines.get(file.path) ?? 0) : grouped(file.contributor_count ?? 0),
            ]),
        },
      },
    ],
    reading: [
      'Each rectangle is a file, within the rectangle of its folder; its room is its size, its colour how many commits changed it: from 1, 5, 15, 30, 50 and 100 commits on, darker. Grey files are not among those that the report lists.',
      'Large and dark is where work keeps going: a file that is both is worth a second look, because it costs the most to change and is changed the most.',
    ],
  };
}

/** Lines of files alive, as whichever analyzer knows most of them has them. */
function linesOf(analysis: Report['analysis']): ReadonlyMap<string, number> {
  const files = (analysis['burndown'] as BurndownResult | undefined)?.file_survival;
  if (files !== undefined) return new Map(files.map(({ path, current_lines }) => [path, current_lines]));
  const owned = (analysis['couples'] as CouplesResult | undefined)?.file_ownership ?? [];
  return new Map(owned.map(({ file, lines }) => [file, lines]));
}

interface Folder {
  readonly folders: Map<string, Folder>;
  readonly files: TreeNode[];
}

/** Files in their folders; folders with nothing but one folder in them are one with it. */
function treeOf(leaves: readonly Leaf[]): TreeNode[] {
  const root: Folder = { folders: new Map(), files: [] };
  for (const { path, size, heat } of leaves) {
    const names = path.split('/');
    const name = names.pop() ?? '';
    let folder = root;
    for (const one of names) {
      let next = folder.folders.get(one);
      if (next === undefined) folder.folders.set(one, (next = { folders: new Map(), files: [] }));
      folder = next;
    }
    folder.files.push({ name: clean(name), size, heat, children: [] });
  }
  return nodesOf(root);
}

function nodesOf({ folders, files }: Folder): TreeNode[] {
  const inner = [...folders].map(([name, folder]): TreeNode => {
    const children = nodesOf(folder);
    const [only] = children;
    return children.length === 1 && only.children.length > 0
      ? { ...only, name: `${clean(name)}/${only.name}` }
      : { name: clean(name), size: 0, heat: null, children };
  });
  return [...inner, ...files];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
