// A thread that ends the process when one input takes for ever: a loop in the thread under test cannot end itself.

import { writeSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';

/** Beats count the inputs tried; `current` is the target and the iteration at work. */
const { beats, seed, names, patienceSeconds } = workerData;
let seen = -1;
setInterval(() => {
  const [count, target, iteration] = beats;
  if (count === seen) {
    writeSync(2, `fuzz: an input has taken ${patienceSeconds} s. Again: ${rerun(names[target], seed, iteration)}\n`);
    process.kill(process.pid, 'SIGKILL');
  }
  seen = count;
}, patienceSeconds * 1000);
parentPort?.on('message', () => process.exit());

/** @param {string} name @param {number} seed @param {number} iteration */
function rerun(name, seed, iteration) {
  return `npm run fuzz -- --target ${name} --seed ${seed} --iteration ${iteration}`;
}
