// An HTML report as its reader has it: written by the program that users run, opened in a browser from the disk. The history has hostile names.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Chart, StackedChart } from '../../../src/report/charts/chart.js';
import type { PageData } from '../../../src/report/charts/page-data.js';
import { hostileDictionary, hostileHistory } from '../../support/hostile-history.js';
import { FixtureRoom } from '../../support/repository-fixture.js';
import { BuiltProgram } from '../built-program.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
/** Where there is no browser the tests are skipped, and this says so; .ci/run installs one. */
const title = executablePath === undefined ? 'a page (skipped: no chromium in /usr/bin)' : 'a page in a browser';

describe.skipIf(executablePath === undefined)(title, () => {
  const room = new FixtureRoom();
  const address = pathToFileURL(room.at('report.html')).href;
  let browser: Browser;
  let json: { readonly analysis: { readonly burndown: { readonly matrix: number[][]; readonly sample_dates: string[] } } };

  beforeAll(async () => {
    const fixture = hostileHistory(room, 'project.git');
    writeFileSync(room.at('people.txt'), hostileDictionary());
    const program = new BuiltProgram();
    const run = (format: string): void => {
      const people = ['--people-dict', room.at('people.txt'), '--burndown-people', '--burndown-files'];
      const args = ['-a', 'all', ...people, '--granularity', '30', '--format', format, '-o', room.at(`report.${format}`)];
      const { code, talk } = program.run(fixture.environment(), fixture.path, 'history', '-q', ...args, '.');
      if (code !== 0) throw new Error(talk);
    };
    run('json');
    run('html');
    run('svg');
    json = JSON.parse(readFileSync(room.at('report.json'), 'utf8')) as typeof json;
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    room.remove();
  });

  /** Opens the report, with all its charts drawn; `noise` has all that should not have been. */
  async function opened(options: BrowserContextOptions = {}): Promise<{ page: Page; noise: string[] }> {
    const context = await browser.newContext({ viewport: { width: 1100, height: 800 }, ...options });
    const page = await context.newPage();
    const noise: string[] = [];
    page.on('console', (message) => noise.push(message.text()));
    page.on('pageerror', (error) => noise.push(error.message));
    page.on('request', (request) => {
      if (request.url() !== address && !request.url().startsWith('blob:')) noise.push(request.url());
    });
    await page.goto(address);
    await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      dispatchEvent(new Event('afterprint'));
    });
    return { page, noise };
  }

  const dataOf = async (page: Page): Promise<PageData> =>
    JSON.parse((await page.textContent('#report-data')) ?? '') as PageData;
  const chartOf = ({ charts }: PageData, id: string): Chart | undefined => charts.find((chart) => chart.id === id);
  const burndownOf = (data: PageData): StackedChart => {
    const chart = chartOf(data, 'burndown');
    if (chart?.kind !== 'stacked') throw new Error('no burndown');
    return chart;
  };

  test('draws every chart, says nothing on the console and asks for nothing from anywhere', async () => {
    const { page, noise } = await opened();
    const { charts } = await dataOf(page);
    expect(charts.length).toBeGreaterThan(10);
    for (const { id } of charts) {
      expect(await page.locator(`figure[data-chart="${id}"] svg path`).count(), id).toBeGreaterThan(0);
    }
    expect(noise).toEqual([]);
  });

  test('lets no name become anything but text', async () => {
    const { page, noise } = await opened();
    expect(await page.evaluate(() => 'owned' in globalThis)).toBe(false);
    expect(await page.locator('img, iframe, object, script[src], link, b:has(b)').count()).toBe(0);
    const names = await page.locator('#ownership tbody th').allTextContents();
    expect(names).toContain('</script><script>window.owned=1</script>');
    expect(names).toContain('__proto__');
    expect(names.join()).not.toMatch(/[\u202a-\u202e]/);
    await page.hover('figure[data-chart="hotspots"] [data-plot]');
    await page.hover('figure[data-chart="overwrites"] [data-plot]');
    expect(await page.evaluate(() => Reflect.ownKeys(Object.prototype).filter((key) => typeof key === 'string').length)).toBe(12);
    expect(noise).toEqual([]);
  });

  test('a script or a request that gets in all the same is stopped by the policy', async () => {
    const { page, noise } = await opened();
    const refused = page.waitForEvent('requestfailed');
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.owned = 1';
      document.body.append(script);
      const image = document.createElement('img');
      image.src = 'https://example.org/x.png';
      document.body.append(image);
    });
    expect(await page.evaluate(() => 'owned' in globalThis)).toBe(false);
    expect(noise.join('\n')).toMatch(/violates the following Content Security Policy directive/);
    expect((await refused).failure()?.errorText).toBe('csp');
  });

  test.each(['light', 'dark'] as const)('is accessible by the rules of axe, in the %s', async (colorScheme) => {
    const { page } = await opened({ colorScheme });
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      const { axe: tool } = globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const { violations } = await tool.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 300)}`);
    });
    expect(found).toEqual([]);
  }, 60_000);

  test('draws the numbers of the JSON report', async () => {
    const { page } = await opened();
    const chart = burndownOf(await dataOf(page));
    const matrix = chart.dates.map((_, row) => chart.series.map(({ from, values }) => values[row - from] ?? 0));
    expect(matrix).toEqual(json.analysis.burndown.matrix);
    expect(chart.dates).toEqual(json.analysis.burndown.sample_dates);
  });

  test('tells the exact values of the place that is pointed at, by mouse and by keys', async () => {
    const { page } = await opened();
    const { matrix, sample_dates: dates } = json.analysis.burndown;
    const total = (row: number): string => matrix[row].reduce((sum, lines) => sum + lines, 0).toLocaleString('en-US');
    const figure = page.locator('figure[data-chart="burndown"]');
    const plot = figure.locator('[data-plot]');
    const box = await plot.boundingBox();
    await plot.hover({ position: { x: (box?.width ?? 0) / 2, y: 150 } });
    const tip = plot.locator('.tooltip');
    await tip.waitFor({ state: 'visible' });
    const told = await tip.innerText();
    const row = dates.findIndex((date) => told.startsWith(date));
    expect(Math.abs(row - dates.length / 2)).toBeLessThan(3);
    expect(told).toContain(`${dates[row]}: ${total(row)} lines`);
    await plot.focus();
    await page.keyboard.press('Home');
    expect(await figure.locator('[data-told]').textContent()).toContain(`${dates[0]}: ${total(0)} lines`);
    await page.keyboard.press('ArrowRight');
    expect(await figure.locator('[data-told]').textContent()).toContain(`${dates[1]}: ${total(1)} lines`);
  });

  test('changes scale, layers, hidden layers and theme by its buttons', async () => {
    const { page, noise } = await opened({ colorScheme: 'light' });
    const figure = page.locator('figure[data-chart="burndown"]');
    const paths = (): Promise<number> => figure.locator('svg path').count();
    expect(await figure.locator('svg').textContent()).not.toContain('100 %');
    await figure.getByRole('button', { name: '100 %' }).click();
    expect(await figure.locator('svg').textContent()).toContain('100 %');
    expect(await figure.getByRole('button', { name: '100 %' }).getAttribute('aria-pressed')).toBe('true');
    const before = await paths();
    await figure.getByRole('button', { name: 'Bands' }).click();
    expect(await paths()).toBeGreaterThan(before);
    await figure.getByRole('button', { name: 'Years' }).click();
    await figure.getByRole('button', { name: '2021' }).click();
    expect(await paths()).toBeLessThan(before);
    expect(await figure.getByRole('button', { name: '2021' }).getAttribute('aria-pressed')).toBe('false');
    const colour = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const lightColour = await colour();
    await page.getByRole('button', { name: 'Theme: auto' }).click();
    await page.getByRole('button', { name: 'Theme: light' }).click();
    expect(await page.getByRole('button', { name: 'Theme: dark' }).count()).toBe(1);
    expect(await colour()).not.toBe(lightColour);
    expect(noise).toEqual([]);
  });

  test('finds files, and what changes with them', async () => {
    const { page } = await opened();
    const explorer = page.locator('[data-explorer]');
    await explorer.getByRole('searchbox').fill('__PROTO__');
    const found = await explorer.locator('ol > li > details > summary').allTextContents();
    expect(found.length).toBeGreaterThan(0);
    for (const line of found) expect(line).toMatch(/__proto__.* changes with \d+ files?$/);
    await explorer.getByRole('searchbox').fill('no such file');
    expect(await explorer.locator('ol').textContent()).toBe('No coupled file has this in its path.');
  });

  test('gives its data as files', async () => {
    const { page, noise } = await opened({ acceptDownloads: true });
    const download = async (name: string): Promise<string> => {
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
      return readFileSync(await file.path(), 'utf8');
    };
    const csv = await download('Download the data of “Lines alive, by when they were written” as CSV');
    const rows = csv.trim().split('\r\n').slice(1);
    expect(rows.map((row) => row.split(',').slice(1).map(Number))).toEqual(json.analysis.burndown.matrix);
    expect(JSON.parse(await download('Data as JSON'))).toEqual(await dataOf(page));
    expect(noise).toEqual([]);
  });

  test('fits a phone', async () => {
    const { page, noise } = await opened({ viewport: { width: 360, height: 740 }, colorScheme: 'dark' });
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(noise).toEqual([]);
  });

  test('can be read without a script, and on paper', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address);
    expect(await page.locator('noscript').textContent()).toContain('all tables are here');
    expect(await page.locator('#burndown .verdict').textContent()).toMatch(/lines in \d+ files are alive/);
    const { page: whole } = await opened({ colorScheme: 'dark' });
    await whole.emulateMedia({ media: 'print' });
    expect(await whole.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper'))).toBe('#ffffff');
  });

  test('pictures are images that a browser shows, light and dark', async () => {
    const paint = async (colorScheme: 'light' | 'dark'): Promise<string> => {
      const context = await browser.newContext({ colorScheme, viewport: { width: 840, height: 600 } });
      const page = await context.newPage();
      const src = pathToFileURL(room.at('report-burndown.svg')).href;
      writeFileSync(room.at('readme.html'), `<img src="${src}">`);
      await page.goto(pathToFileURL(room.at('readme.html')).href);
      expect(await page.evaluate(() => document.images[0].naturalWidth)).toBe(830);
      return (await page.screenshot()).toString('base64');
    };
    expect(await paint('light')).not.toBe(await paint('dark'));
  });
});
