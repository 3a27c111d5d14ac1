// What a setting is worth: the reading of `npm run bench -- changes` with other settings, each against the first one of the same turn.
//   npm run bench -- variants <git dir> --variant default --variant batch=512 --variant bases=16MiB,lines=8MiB [--runs 5]
//
// A variant is `default` or settings with commas: batch (commits), window, windows, bases, lines (bytes, or with KiB or MiB), lib (the
// directory of other compiled sources), node (an option of node, such as --no-liftoff). All must count the same.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { changesRun, differences, namedRepository } from './changes-programs.mjs';
import { machineFacts, printFacts } from './machine-facts.mjs';
import { markdownTable, median, spread } from './sample-statistics.mjs';

const SIZES = { window: 'windowBytes', windows: 'windowCacheBytes', bases: 'baseCacheBytes', lines: 'lineCacheBytes' };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    variant: { type: 'string', multiple: true, default: ['default'] },
    runs: { type: 'string', default: '5' },
  },
});
const runs = Number(values.runs);
if (positionals.length === 0 || !(runs >= 1)) {
  console.error(
    'usage: npm run bench -- variants <git dir> [...] --variant default --variant NAME=VALUE[,NAME=VALUE] [--runs 5]',
  );
  process.exit(2);
}

/** @param {string} text a count, with KiB or MiB if it is of bytes */
function numberOf(text) {
  const [, digits, unit] = /^(\d+)(KiB|MiB)?$/.exec(text) ?? [];
  if (digits === undefined) throw new Error(`'${text}' is no number, with KiB or MiB or nothing behind it`);
  return Number(digits) * (unit === undefined ? 1 : unit === 'KiB' ? 1024 : 1048576);
}

/** @param {string} text @returns {import('./changes-programs.mjs').Settings} */
function settingsOf(text) {
  /** @type {import('./changes-programs.mjs').Settings} */
  const settings = {};
  for (const part of text === 'default' ? [] : text.split(',')) {
    const at = part.indexOf('=');
    const [name, value] = [part.slice(0, at), part.slice(at + 1)];
    if (name === 'batch') settings.batch = numberOf(value);
    else if (name === 'lib') settings.lib = resolve(value);
    else if (name === 'node') settings.node = [...(settings.node ?? []), value];
    else if (name in SIZES) settings.sizes = { ...settings.sizes, [SIZES[name]]: numberOf(value) };
    else throw new Error(`'${part}' sets nothing known`);
  }
  return settings;
}

const variants = values.variant.map((text) => ({ text, settings: settingsOf(text) }));
printFacts(machineFacts());
for (const { name, path } of positionals.map(namedRepository)) {
  const samples = variants.map(() => []);
  let first;
  for (let run = -1; run < runs; run++) {
    const turn = [...variants.entries()];
    for (const [i, { text, settings }] of run % 2 === 0 ? turn : turn.reverse()) {
      const sample = await changesRun(path, settings);
      const { counters, ...totals } = JSON.parse(sample.output);
      first ??= totals;
      const different = differences(first, totals);
      if (different.length > 0) throw new Error(`${text} counts otherwise: ${different.join('; ')}`);
      if (run >= 0) samples[i].push({ ...sample, counters }); // the first turn warms the page cache
    }
  }
  const rows = variants.map(({ text }, i) => [
    text.replace(/lib=\S*?([^/,]+)(?=,|$)/, 'lib=$1'),
    spread(samples[i].map(({ cpu }) => cpu)),
    spread(samples[i].map(({ wall }) => wall)),
    spread(
      samples[i].map(({ cpu }, run) => cpu / samples[0][run].cpu),
      3,
    ),
    median(samples[i].map(({ peakMib }) => peakMib)).toFixed(0),
    (samples[i][0].counters.bytesInflated / 2 ** 20).toFixed(0),
    (samples[i][0].counters.packBytesRead / 2 ** 20).toFixed(0),
  ]);
  const head = ['variant', 'CPU s', 'wall s', 'CPU / first', 'peak MiB', 'inflated MiB', 'read MiB'];
  console.log(`\n${name}, medians of ${runs} runs (least–most)\n\n${markdownTable(head, rows)}`);
}
