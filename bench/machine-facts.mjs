// The machine a benchmark ran on, as far as its figures depend on it; nothing that names the machine or its owner.
import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';

/** Load average above which wall times say little. */
const BUSY = 0.5;

export function machineFacts() {
  return {
    cpu: cpus()[0].model.trim(),
    cores: cpus().length,
    memoryGib: Math.round(totalmem() / 2 ** 30),
    platform: `${process.platform}-${process.arch}`,
    node: process.version,
    git: execFileSync('git', ['--version'], { encoding: 'utf8' }).trim().replace('git version ', ''),
    load: Number(loadavg()[0].toFixed(2)),
  };
}

/** @param {ReturnType<typeof machineFacts>} facts */
export function printFacts({ cpu, cores, memoryGib, platform, node, git, load }) {
  console.log(`${cpu}, ${cores} cores, ${memoryGib} GiB, ${platform}, Node ${node}, git ${git}, load average ${load}`);
  if (load > BUSY)
    console.log('warning: the machine is not idle; wall times are not to be trusted, CPU times a little less');
}
