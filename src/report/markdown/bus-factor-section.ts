// On how few people a project rests, for a summary.

import type { DevsResult } from '../../analyzers/devs/result.js';
import { publicNamesOf } from '../public-names.js';
import { factorRows } from '../text/devs.js';
import { counted, grouped, percent } from '../text/numbers.js';
import { code, plain } from './escape.js';
import { table } from './table.js';

/** A table; undefined where nobody is told of, or nobody made anything. */
export function busFactorSection(result: DevsResult): string | undefined {
  const { project_busfactor: project, developers, aggregate } = result;
  if (project === undefined || project === null || developers === undefined) return undefined;
  const nameOf = publicNamesOf(developers);
  const rows = factorRows(result, project);
  const { active_developers: active = 0, total_developers: all = 0 } = aggregate;
  return (
    '### On how few people it rests\n\n' +
    table([
      { title: '', cells: rows.map(({ what, isName }) => (isName ? code(what, 40) : what)) },
      { title: 'Bus factor', align: 'right', cells: rows.map(({ bus_factor }) => grouped(bus_factor)) },
      { title: 'Of people', align: 'right', cells: rows.map(({ total_contributors }) => grouped(total_contributors)) },
      { title: 'Most by', cells: rows.map(({ primary_dev_id }) => plain(nameOf(primary_dev_id))) },
      {
        title: 'Share',
        align: 'right',
        cells: rows.map(({ primary_percentage }) => percent(primary_percentage / 100)),
      },
      { title: 'Risk', cells: rows.map(({ risk_level }) => risk_level.toLowerCase()) },
    ]) +
    `\n\n<sub>Bus factor: the fewest people who together made half of all lines that came, went or were changed. ` +
    `${grouped(active)} of ${counted(all, 'developer')} had a commit in the last 90 days.</sub>`
  );
}
