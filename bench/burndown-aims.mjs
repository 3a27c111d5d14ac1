// What the whole main job is to reach, and what it did, as the rows of a table. The aims are those of the design; a dream is a better one.
import { median, spread } from './sample-statistics.mjs';

const MIB = 2 ** 20;
const PERCENT = 100;

/** @typedef {import('./burndown-measures.mjs').Measures} Measures */
/** @typedef {{ what: string, got: string, value: number, reach: number, dream: number, unit: string }} Aim */

/** The aims with what was measured on one repository. @param {Measures} measures @returns {Aim[]} */
export function aimsOf({ samples, budgets, snapshotMib, behind, edges }) {
  const ratios = (/** @type {string} */ a, /** @type {string} */ b, /** @type {'cpu' | 'wall'} */ of) =>
    samples[a].map((sample, i) => sample[of] / samples[b][i][of]);
  const aim = (what, values, reach, dream, unit = '', digits = 2) => ({
    what,
    got: values.length === 1 ? values[0].toFixed(digits) : spread(values, digits),
    value: median(values),
    reach,
    dream,
    unit,
  });
  const percent = (values) => values.map((value) => PERCENT * value);
  const above = (of) => percent(ratios('chunked', 'whole', of).map((ratio) => 1 - 1 / ratio));
  return [
    aim('full burndown, CPU over git log --numstat', ratios('full', 'git', 'cpu'), 0.55, 0.35),
    aim('the same, wall time, 2 workers', ratios('full', 'git', 'wall'), 0.35, 0.2),
    ...budgets.map(({ mib, refused, peakMib }) => {
      const what = `peak RSS of the tree over a budget of ${mib} MiB`;
      if (refused === undefined) return aim(what, [peakMib / mib], 1, 0.8);
      return { what, got: `refused, names ${refused}`, value: Infinity, reach: 1, dream: 0.8, unit: '' };
    }),
    aim(
      `${behind} new commits, of the full run's wall time`,
      percent(ratios('incremental', 'full', 'wall')),
      5,
      1,
      ' %',
      1,
    ),
    // What 5 % of a full run are that takes what it may take (docs/decisions/0007-short-runs.md).
    aim(
      'the same, of the wall time of git log --numstat',
      percent(ratios('incremental', 'git', 'wall')),
      1.75,
      0.2,
      ' %',
    ),
    aim(
      `${edges} chunk edges, compacting and taking the state, of the run's wall time`,
      percent(samples['chunked'].map((sample) => (sample.edges ?? NaN) / sample.wall)),
      3,
      1,
      ' %',
      1,
    ),
    aim(`${edges + 1} checkpoints, at chunk edges and the end, of the run's wall time`, above('wall'), 3, 1, ' %', 1),
    aim('the same, of its CPU time', above('cpu'), 3, 1, ' %', 1),
    aim('snapshot on disk, MB', [(snapshotMib * MIB) / 1e6], 10, 3),
  ];
}

/** The start-up's aim. @param {Record<string, { wall: number }[]>} samples @returns {Aim} */
export function startUpAim(samples) {
  const values = samples['version'].map(({ wall }, i) => wall / samples['node'][i].wall);
  return {
    what: 'start-up of --version over node -e 0',
    got: spread(values),
    value: median(values),
    reach: 2,
    dream: 1.3,
    unit: '',
  };
}

export const aimsHead = ['repository', 'what', 'measured', 'reach', 'dream', 'reached'];

/** @param {string} name @param {readonly Aim[]} aims */
export function aimRows(name, aims) {
  return aims.map(({ what, got, value, reach, dream, unit }) => [
    name,
    what,
    `${got}${unit}`,
    `<= ${reach}${unit}`,
    `${dream}${unit}`,
    Number.isNaN(value) ? 'not available' : value <= dream ? 'dream' : value <= reach ? 'yes' : 'no',
  ]);
}
