// How large the page of a history is, and how fast it opens in a headless Chromium:
//   npm run bench -- page <git dir, or label=git dir> [...] [--analyzers burndown,devs,couples,file-history] [--runs 5] [--json FILE] [--program FILE]
//
// A page is opened anew in every run, in a fresh context of one browser, from the disk. It is open when the first screen is drawn: its load event is
// over and two frames have been shown; whole, when every chart is drawn, which a reader gets by scrolling or printing. Needs chromium in /usr/bin, or
// CODEFANG_CHROMIUM. Exit code 1 if a page is larger than 1.5 MB or its median takes longer than a second to open.
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { cli, namedRepository } from './changes-programs.mjs';
import { machineFacts, printFacts } from './machine-facts.mjs';
import { markdownTable, median, spread } from './sample-statistics.mjs';
import { timed } from './timed-process.mjs';

const MOST_BYTES = 1_500_000;
const MOST_SECONDS = 1;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    analyzers: { type: 'string', default: 'burndown,devs,couples,file-history' },
    runs: { type: 'string', default: '5' },
    json: { type: 'string' },
    program: { type: 'string', default: cli },
  },
});
const runs = Number(values.runs);
if (positionals.length === 0 || !(runs >= 1)) {
  console.error(
    'usage: npm run bench -- page <git dir, or label=git dir> [...] [--analyzers IDS] [--runs 5] [--json FILE] [--program FILE]',
  );
  process.exit(2);
}
const executablePath = process.env['CODEFANG_CHROMIUM'] ?? '/usr/bin/chromium';
if (!existsSync(executablePath)) {
  console.error(`there is no ${executablePath}: install chromium, or name it in CODEFANG_CHROMIUM`);
  process.exit(2);
}

const room = mkdtempSync(join(tmpdir(), 'codefang-page-'));
process.once('exit', () => rmSync(room, { recursive: true, force: true }));

/** @param {import('playwright-core').Browser} browser @param {string} file */
async function opened(browser, file) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const start = performance.now();
  await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
  await page.evaluate(
    () => new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(() => shown(undefined)))),
  );
  const open = (performance.now() - start) / 1000;
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const whole = (performance.now() - start) / 1000;
  await context.close();
  return { open, whole };
}

const facts = machineFacts();
printFacts(facts);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const results = [];
try {
  for (const { name, path } of positionals.map(namedRepository)) {
    const file = join(room, `${name}.html`);
    const options = ['--no-config', '--quiet', '--no-checkpoint', '--burndown-people', '--format', 'html', '-o', file];
    await timed([process.execPath, values.program, 'history', '-a', values.analyzers, ...options, path]);
    const { size } = statSync(file);
    const samples = [];
    await opened(browser, file);
    for (let run = 0; run < runs; run++) samples.push(await opened(browser, file));
    results.push({ name, bytes: size, samples });
  }
} finally {
  await browser.close();
}
const rows = results.map(({ name, bytes, samples }) => [
  name,
  (bytes / 1e6).toFixed(2),
  spread(samples.map(({ open }) => open)),
  spread(samples.map(({ whole }) => whole)),
]);
console.log(`\n${markdownTable(['page of', 'MB', 'open, s', 'every chart drawn, s'], rows)}`);
const isMet = results.every(
  ({ bytes, samples }) => bytes <= MOST_BYTES && median(samples.map(({ open }) => open)) <= MOST_SECONDS,
);
console.log(`no page larger than 1.5 MB, none opens in more than a second: ${isMet ? 'yes' : 'NO'}`);
if (!isMet) process.exitCode = 1;
if (values.json !== undefined)
  writeFileSync(values.json, `${JSON.stringify({ machine: facts, runs, results }, undefined, 2)}\n`);
