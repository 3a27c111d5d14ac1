// Where `--record` keeps the samples of a benchmark: bench/runs/<day>-<machine>-node<version>/<name>.json.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Keeps samples and says where. @param {ReturnType<typeof import('./machine-facts.mjs').machineFacts>} facts @param {string} name @param {object} samples */
export function keepSamples(facts, name, samples) {
  const slug = facts.cpu.toLowerCase().replace(/\W+/g, '-').replace(/^-|-$/g, '');
  const day = new Date().toISOString().slice(0, 10);
  const folder = `bench/runs/${day}-${slug}-node${process.versions.node.split('.')[0]}`;
  const into = join(dirname(import.meta.dirname), folder);
  mkdirSync(into, { recursive: true });
  writeFileSync(join(into, `${name}.json`), `${JSON.stringify(samples, undefined, 2)}\n`);
  console.log(`recorded ${folder}/${name}.json`);
}
