// Draws the pictures of docs/gallery from real histories: pages as PNG, by a headless chromium, and two charts as SVG. Needs `npm run build` and
// chromium in the path (or CODEFANG_CHROMIUM); no part of the tests. Look at what it made before it is committed.
//
//   node scripts/draw-gallery.mjs vuejs=<git directory> hercules=<git directory> redis=<git directory> [--out directory]
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';

/** What is shown: of which history, how, and which part of the page. */
const shots = [
  { of: 'vuejs', file: 'vuejs-wide-light.png', width: 1100, height: 1130, theme: 'light', section: undefined },
  { of: 'hercules', file: 'hercules-wide-dark.png', width: 1100, height: 720, theme: 'dark', section: 'hotspots' },
  { of: 'redis', file: 'redis-phone-dark.png', width: 390, height: 844, theme: 'dark', section: 'burndown' },
];
const pictures = [
  { of: 'redis', chart: 'burndown' },
  { of: 'redis', chart: 'survival' },
];
const names = new Map([
  ['vuejs', 'vuejs/core'],
  ['hercules', 'src-d/hercules'],
  ['redis', 'redis/redis'],
]);
const largest = 150_000;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
const out = resolve(values.out ?? join(root, 'docs/gallery'));
const work = mkdtempSync(join(tmpdir(), 'codefang-gallery-'));
mkdirSync(out, { recursive: true });

/** @param {string} text where the name of the directory stands in place of that of the repository @param {string} name */
const named = (text, name) =>
  text.replaceAll('"repository":"repo"', `"repository":"${name}"`).replace(/>repo( ·|<)/g, `>${name}$1`);

try {
  for (const one of positionals) {
    const [name = '', directory = ''] = one.split('=');
    const shown = names.get(name) ?? name;
    const command = join(root, 'dist/cli/index.js');
    for (const [format, target] of [
      ['html', join(work, `${name}.html`)],
      ['svg', join(work, `${name}/`)],
    ]) {
      const args = ['-a', 'all', '--burndown-people', '--burndown-files', '--format', format ?? '', '-o', target ?? ''];
      execFileSync(process.execPath, [command, 'history', ...args, directory], {
        stdio: ['ignore', 'ignore', 'inherit'],
      });
    }
    const page = join(work, `${name}.html`);
    writeFileSync(page, named(readFileSync(page, 'utf8'), shown));
    for (const { chart } of pictures.filter(({ of }) => of === name)) {
      const file = join(work, name, `${chart}.svg`);
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll('>repo: ', `>${shown}: `));
      copyFileSync(file, join(out, `${name}-${chart}.svg`));
    }
  }
  const executablePath = process.env['CODEFANG_CHROMIUM'] ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  for (const { of, file, width, height, theme, section } of shots) {
    if (!positionals.some((one) => one.startsWith(`${of}=`))) continue;
    const colorScheme = theme === 'dark' ? 'dark' : 'light';
    const page = await browser.newPage({ viewport: { width, height }, colorScheme });
    await page.goto(pathToFileURL(join(work, `${of}.html`)).href + (section === undefined ? '' : `#${section}`));
    await page.waitForTimeout(1500);
    const path = join(out, file);
    await page.screenshot({ path });
    const { size } = statSync(path);
    console.log(`${file}: ${size} bytes${size > largest ? `, more than ${largest}` : ''}`);
  }
  await browser.close();
} finally {
  rmSync(work, { recursive: true, force: true });
}
