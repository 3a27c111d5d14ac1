// CPU time of the kernel's line diff on the real pairs of a repository's first-parent history:
//   node bench/diff.mjs <git dir> [--step N] [--kernel FILE] [--rounds N] [--compare FILE]
// Lines are indexed beforehand, so the figures are the diff alone. --compare runs a second kernel in turns with the first.
import { parseArgs } from 'node:util';
import { openDiff } from './diff-kernel.mjs';
import { changedPairs, pairsWithBytes } from './diff-pairs.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    step: { type: 'string', default: '8' },
    kernel: { type: 'string', default: 'src/kernel/kernel.wasm' },
    rounds: { type: 'string', default: '7' },
    compare: { type: 'string' },
  },
});
const kernels = [values.kernel, ...(values.compare ? [values.compare] : [])].map((path) => ({
  path,
  diff: openDiff(path),
  best: [],
}));
const pairs = await changedPairs(positionals[0], Number(values.step));
let lines = 0;
let group = 0;
for await (const texts of pairsWithBytes(positionals[0], pairs, 256)) {
  for (const kernel of kernels) {
    let at = kernel.diff.start;
    kernel.jobs = texts.map(({ oldBytes, newBytes }) => {
      const a = kernel.diff.index(oldBytes, at);
      const b = kernel.diff.index(newBytes, a.end);
      at = b.end;
      return [a, b];
    });
    kernel.scratch = at;
    kernel.best[group] = Infinity;
  }
  for (const [a, b] of kernels[0].jobs) lines += a.count + b.count;
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const { diff, jobs, scratch, best } of kernels) {
      const before = process.hrtime.bigint();
      for (const [a, b] of jobs) diff.compare(a, b, scratch);
      best[group] = Math.min(best[group], Number(process.hrtime.bigint() - before));
    }
  }
  group++;
}
console.log(`${positionals[0]}: ${pairs.size} pairs, ${lines} lines`);
for (const { path, best } of kernels) {
  const total = best.reduce((sum, ns) => sum + Number(ns), 0);
  console.log(
    `  ${path}: ${(total / 1e6).toFixed(1)} ms, ${(total / lines).toFixed(3)} ns a line, ${(total / 1e3 / pairs.size).toFixed(2)} us a pair`,
  );
}
