// Writes docs/cli.md from the compiled program: `npm run build` first, then `npm run docs`.
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const source = join(root, 'lib', 'cli', 'reference.js');
if (!existsSync(source)) {
  console.error(`there is no ${source}: run \`npm run build\` first`);
  process.exit(2);
}
/** @type {typeof import('../src/cli/reference.js')} */
const { cliReference } = await import(pathToFileURL(source).href);
writeFileSync(join(root, 'docs', 'cli.md'), cliReference());
