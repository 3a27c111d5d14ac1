// What it is written in.

import { TOP } from '../../analyzers/labels.js';
import type { GroupLines } from '../../analyzers/devs/groups.js';
import type { DevsResult } from '../../analyzers/devs/result.js';
import type { BarsChart } from '../charts/chart.js';
import { counted, grouped, percent, share } from '../text/numbers.js';
import { clean } from './clean.js';
import { firstOf, type Section, type SectionMaker, type Table } from './section.js';

const MOST_BARS = 12;

export const languages: SectionMaker = {
  analyzer: 'devs',
  charts: ['languages', 'directories'],
  make: ({ analysis }) => section(analysis['devs'] as DevsResult),
};

type Named = GroupLines & { readonly name: string };

function section({ languages: all, directories, aggregate }: DevsResult): Section | undefined {
  const [first] = all;
  if (first === undefined || first.total_contribution === 0) return undefined;
  const total = all.reduce((sum, { total_contribution }) => sum + total_contribution, 0);
  const folders = directories.map(({ path, ...lines }) => ({
    name: path === TOP ? '(top folder)' : `${path}/`,
    ...lines,
  }));
  return {
    id: 'languages',
    title: 'In which languages, and where?',
    verdict: `${percent(share(first.total_contribution, total))} of all work on lines was on ${clean(first.name)}; there are ${counted(aggregate.total_languages, 'language')} in ${counted(aggregate.total_directories, 'top folder')}.`,
    figures: [figure('languages', 'language', all), figure('directories', 'folder', folders)],
    reading: [
      'Counted is work: every line that came, went or was changed, over the whole history that was read, whether the file is still there or not.',
    ],
  };
}

function figure(id: string, what: string, groups: readonly Named[]): { chart: BarsChart; table: Table } {
  const { first, rest } = firstOf(groups, MOST_BARS);
  const total = groups.reduce((sum, { total_contribution }) => sum + total_contribution, 0);
  const rows = first.map((group) => ({ ...group, name: clean(group.name) }));
  if (rest.length > 0) {
    const sum = (of: (group: GroupLines) => number): number => rest.reduce((all, one) => all + of(one), 0);
    rows.push({
      name: `${grouped(rest.length)} others`,
      total_lines: sum((one) => one.total_lines),
      lines_removed: sum((one) => one.lines_removed),
      lines_changed: sum((one) => one.lines_changed),
      total_contribution: sum((one) => one.total_contribution),
    });
  }
  return {
    chart: {
      kind: 'bars',
      id,
      title: `Lines that came, went or changed, by ${what}`,
      unit: 'lines',
      bars: rows.map(({ name, total_contribution: value }) => ({
        name,
        value,
        note: `${percent(share(value, total))} of all work`,
      })),
    },
    table: {
      caption: `Work by ${what}`,
      columns: [
        { title: what },
        { title: 'came', isNumber: true },
        { title: 'went', isNumber: true },
        { title: 'changed', isNumber: true },
        { title: 'share', isNumber: true },
      ],
      rows: rows.map((row) => [
        row.name,
        grouped(row.total_lines),
        grouped(row.lines_removed),
        grouped(row.lines_changed),
        percent(share(row.total_contribution, total)),
      ]),
    },
  };
}
