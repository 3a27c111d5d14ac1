// Run in processes of their own, since flags are of a whole process. The program under test is lib/, which `npm test` has built.
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

const heap = new URL('../../lib/engine/heap.js', import.meta.url).href;

/** What a script prints that may use what heap.ts exports. */
function printed(script: string): number {
  const whole = `import { keepHeapsSmall } from '${heap}';\n${script}`;
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', whole], { encoding: 'utf8' }));
}

/** Keeps ten megabytes of lists and replaces them again and again; the most bytes that the heap had. */
const churn = `
  const kept = new Array(2000);
  let most = 0;
  for (let i = 0; i < 60_000; i++) {
    kept[i % kept.length] = Array.from({ length: 600 }, (_, at) => at + i);
    if (i % 500 === 0) most = Math.max(most, process.memoryUsage().heapUsed);
  }
  console.log(most);`;

test('heaps that are kept small have half of the garbage of others, or less', () => {
  expect(printed(`keepHeapsSmall();${churn}`)).toBeLessThan(0.6 * printed(churn));
});
