// Which functions change most.

import type { ShotnessResult } from '../../analyzers/shotness/result.js';
import { counted, grouped } from '../text/numbers.js';
import { clean } from './clean.js';
import { dateOfTick } from './over-time.js';
import type { Section, SectionMaker } from './section.js';

const MOST_BARS = 20;
const MOST_ROWS = 25;

export const functions: SectionMaker = {
  analyzer: 'shotness',
  charts: ['functions'],
  make: ({ analysis }) => section(analysis['shotness'] as ShotnessResult),
};

function section(result: ShotnessResult): Section | undefined {
  const { aggregate, node_hotness: nodes, start_time_seconds: start, tick_size_seconds: tick } = result;
  const [first] = nodes;
  if (first === undefined) return undefined;
  const hot = nodes.filter(({ change_count }) => change_count > 0);
  return {
    id: 'functions',
    title: 'Which functions change most?',
    verdict: `Of ${counted(aggregate.total_nodes, 'function')}, ${clean(first.full_name)} in ${clean(first.file)} changed most often: in ${counted(first.change_count, 'commit')}. ${counted(aggregate.hot_nodes, 'function has', 'functions have')} changed in 10 commits or more.`,
    figures: [
      {
        ...(hot.length > 0 && {
          chart: {
            kind: 'bars' as const,
            id: 'functions',
            title: 'Functions, by how many commits changed them',
            unit: 'commits',
            bars: hot.slice(0, MOST_BARS).map(({ full_name, file, change_count }) => ({
              name: `${clean(full_name)}  ${clean(file.slice(file.lastIndexOf('/') + 1))}`,
              value: change_count,
              note: clean(file),
            })),
          },
        }),
        table: {
          caption: `The first ${grouped(Math.min(nodes.length, MOST_ROWS))} of ${counted(aggregate.total_nodes, 'function')}`,
          columns: [
            { title: 'function' },
            { title: 'file' },
            { title: 'commits', isNumber: true },
            { title: 'changes with', isNumber: true },
            { title: 'last changed' },
          ],
          rows: nodes
            .slice(0, MOST_ROWS)
            .map((node) => [
              clean(node.full_name),
              clean(node.file),
              grouped(node.change_count),
              counted(node.coupled_nodes, 'function'),
              node.last_tick === null ? 'before' : dateOfTick(node.last_tick, start, tick),
            ]),
        },
      },
    ],
    reading: [
      'A function counts as changed by a commit that adds or removes a line within it. It keeps its count when its file is renamed.',
      'A function that keeps changing does too much, or sits where every new thing has to be entered: a switch, a table, a constructor.',
    ],
  };
}
