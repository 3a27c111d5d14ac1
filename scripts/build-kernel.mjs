// Compiles src/kernel/assembly (AssemblyScript) to kernel.wasm and kernel-scalar.wasm, in src/kernel or the directory given.
// The wasm lies beside kernel.ts so that `new URL('./kernel.wasm', import.meta.url)` finds it from source, lib/ and dist/.
import { execFileSync } from 'node:child_process';
import { mkdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const into = resolve(process.argv[2] ?? join(root, 'src', 'kernel'));
const asc = createRequire(import.meta.url).resolve('assemblyscript/bin/asc.js');
const common = ['--runtime', 'stub', '--noAssert', '-O3', '--shrinkLevel', '0', '--importMemory', '--use', 'abort='];
const builds = [
  { name: 'kernel.wasm', features: ['--enable', 'simd,bulk-memory'] },
  { name: 'kernel-scalar.wasm', features: ['--enable', 'bulk-memory'] },
];

mkdirSync(into, { recursive: true });
for (const { name, features } of builds) {
  const out = join(into, name);
  const args = [asc, 'src/kernel/assembly/index.ts', '-o', out, ...common, ...features];
  try {
    execFileSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  } catch {
    process.exit(1); // asc has said what is wrong
  }
  console.log(`${name}: ${statSync(out).size} bytes`);
}
