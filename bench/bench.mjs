// Runs a benchmark: `npm run bench -- <name> [its arguments]`. A benchmark is a file of this directory whose name is one word, such
// as changes.mjs; files with a dash in their names are parts that benchmarks share. To add one, add its file.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const directory = import.meta.dirname;
const names = readdirSync(directory)
  .map((file) => /^([a-z]+)\.mjs$/.exec(file)?.[1])
  .filter((name) => name !== undefined && name !== 'bench');
const [name, ...rest] = process.argv.slice(2);
if (name === undefined || !names.includes(name)) {
  console.error(
    `usage: npm run bench -- <${names.join('|')}> [its arguments]; docs/performance.md says what they measure`,
  );
  process.exitCode = 2;
} else {
  const { status } = spawnSync(process.execPath, [join(directory, `${name}.mjs`), ...rest], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
