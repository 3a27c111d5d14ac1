// In a process of its own, since flags are of a whole process. The program under test is lib/, which `npm test` has built.
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** What a script prints that may use what garbage.ts exports. */
function printed(script: string): number {
  const exported = new URL('../../lib/base/garbage.js', import.meta.url).href;
  const whole = `import { collectGarbage, freeUnusedMemories } from '${exported}';\n${script}`;
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', whole], { encoding: 'utf8' }));
}

test('garbage is collected when it is asked for, with the buffers that nobody uses', () => {
  const left = printed(`
    for (let i = 0; i < 20; i++) new Uint8Array(1 << 20).fill(1);
    // Buffers are given back by another thread, and counted as such at the next collection.
    collectGarbage();
    collectGarbage();
    console.log(process.memoryUsage().arrayBuffers);`);
  expect(left).toBeLessThan(2 << 20);
});

test('memories of WebAssembly are given back when nobody uses them', () => {
  const left = printed(`
    function use() {
      const memory = new WebAssembly.Memory({ initial: 1600 });
      new Uint8Array(memory.buffer).fill(1);
    }
    use();
    const before = process.memoryUsage().rss;
    await freeUnusedMemories();
    console.log(before - process.memoryUsage().rss);`);
  expect(left).toBeGreaterThan(80 << 20);
});
