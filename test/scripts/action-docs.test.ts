import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromAbove, manifestOf, partsOf, tablesOf, withParts, written } from '../../scripts/write-action-docs.mjs';
import { runnerRows } from '../../scripts/runner-knobs.mjs';
import { automaticBudget, deriveKnobs } from '../../src/budget/knobs.js';

const root = new URL('../../', import.meta.url);
const text = (file: string): string => readFileSync(new URL(file, root), 'utf8');
const manifest = manifestOf(text('action.yml'));
const tables = tablesOf(manifest, runnerRows({ automaticBudget, deriveKnobs }));
const pages = { manual: text('docs/action.md'), readme: text('README.md') };

/** GitHub's anchor of a heading. */
const anchorsOf = (page: string): string[] =>
  [...page.matchAll(/^#+ (.+)$/gm)].map(
    ([, heading]) =>
      `#${heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-')}`,
  );

describe('the pages about the action', () => {
  it('have what action.yml and the program give, in both, and the README what the manual says; `npm run docs` writes it', () => {
    expect(pages).toEqual(written(pages, tables));
  });

  it('name every input and output', () => {
    for (const page of Object.values(pages)) {
      for (const name of [...Object.keys(manifest.inputs), ...Object.keys(manifest.outputs)])
        expect(page).toContain(`| \`${name}\` |`);
    }
  });

  it.each(['README.md', 'docs/action.md', 'docs/pull-requests.md'])('%s leads nowhere that is not there', (file) => {
    for (const [, target] of text(file).matchAll(/\]\(([^)]+)\)/g)) {
      if (/^https?:/.test(target)) continue;
      const [path, anchor] = target.split(/(?=#)/);
      const other = path.startsWith('#') ? new URL(file, root) : new URL(path, new URL(file, root));
      expect(existsSync(other), target).toBe(true);
      const wanted = path.startsWith('#') ? path : anchor;
      if (wanted !== undefined) expect(anchorsOf(readFileSync(other, 'utf8')), target).toContain(wanted);
    }
  });
});

describe('the README', () => {
  const { readme } = pages;

  it('begins with a picture, then a workflow of fifteen lines at most that has all it needs', () => {
    const [, picture] = /!\[[^\]]+\]\(([^)]+\.(?:png|svg))\)/.exec(readme)!;
    expect(existsSync(new URL(picture, root))).toBe(true);
    expect(readme.indexOf(picture)).toBeLessThan(readme.indexOf('\n## '));
    const [, workflow] = /```yaml\n([^]*?)```/.exec(readme)!;
    expect(workflow.trimEnd().split('\n').length).toBeLessThanOrEqual(15);
    for (const needed of [
      'permissions:',
      'concurrency:',
      'pull-requests: write',
      'fetch-depth: 0',
      'codefang/action@v1',
    ])
      expect(workflow).toContain(needed);
    // Which the recipe for forks follows.
    expect(workflow).toContain(`name: ${/workflows: \[(\w+)\]/.exec(partsOf(readme)['forks'])![1]}\n`);
  });

  it('has all of the rest, folded', () => {
    const parts = ['events', 'permissions', 'inputs', 'outputs', 'runners', 'forks', 'troubleshooting', 'limits'];
    expect(Object.keys(partsOf(readme))).toEqual(parts);
    for (const part of parts) {
      const before = readme.slice(0, readme.indexOf(`<!-- ${part} -->`));
      expect(before, part).toMatch(/<details><summary>[^<]+<\/summary>\n(?:\n[^\n]+\n)?\n$/);
    }
    expect(readme.match(/<details>/g)).toHaveLength(readme.match(/<\/details>/g)!.length);
  });
});

describe('parts of a page', () => {
  const page = 'a\n<!-- inputs -->\n\nold\n\n<!-- /inputs -->\nb <!-- other -->\n\nkept\n\n<!-- /other -->';

  it('are what stands between marks, and what stands outside of them is kept', () => {
    expect(partsOf(page)).toEqual({ inputs: 'old\n', other: 'kept\n' });
    expect(withParts(page, { inputs: '| t |\n' })).toBe(page.replace('old', '| t |'));
  });

  it('lead from above to where they led from below', () => {
    const part = '[a](#forks) [b](cli.md#x) [c](https://example.org/#y) `[d](`';
    expect(fromAbove({ part }, 'action.md')).toEqual({
      part: '[a](docs/action.md#forks) [b](docs/cli.md#x) [c](https://example.org/#y) `[d](`',
    });
  });
});
