// A picture of a local page, by a headless chromium: once to learn how high the page is, once for the picture.
import { execFileSync } from 'node:child_process';

const chromium = process.env['CODEFANG_CHROMIUM'] ?? 'chromium';
const LEAST_WINDOW = 500;

/** @param {string} page path of an HTML file @param {string} file the PNG @param {number} width in pixels @param {number} most height */
export function shoot(page, file, width, most) {
  const window = Math.max(width, LEAST_WINDOW);
  const common = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--virtual-time-budget=20000'];
  /** @param {string[]} more */
  const run = (...more) =>
    execFileSync(chromium, [...common, ...more, `file://${page}`], { stdio: ['ignore', 'pipe', 'ignore'] }).toString();
  const height = /data-height="(\d+)"/.exec(run(`--window-size=${window},800`, '--dump-dom'))?.[1];
  if (height === undefined) throw new Error(`${page} did not come to its end`);
  run(`--window-size=${window},${Math.min(most, Number(height) + 8)}`, `--screenshot=${file}`);
}
