import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { manifestOf, pages, tablesOf, withTables } from '../../scripts/write-action-docs.mjs';

const text = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const manifest = manifestOf(text('action.yml'));
const tables = tablesOf(manifest);

describe('the pages about the action', () => {
  it.each(pages)('%s has the tables that action.yml gives; `npm run docs` writes them', (page) => {
    expect(text(page)).toBe(withTables(text(page), tables));
    expect(text(page)).toContain(tables['inputs']);
  });

  it('name every input and output', () => {
    const page = text('docs/action.md');
    for (const name of [...Object.keys(manifest.inputs), ...Object.keys(manifest.outputs)])
      expect(page).toContain(`| \`${name}\` |`);
  });

  it('lead nowhere that is not there', () => {
    const page = text('docs/action.md');
    const headings = [...page.matchAll(/^#+ (.+)$/gm)].map(
      ([, heading]) => `#${heading.toLowerCase().replaceAll(' ', '-')}`,
    );
    for (const [, target] of page.matchAll(/\]\((#[^)]+)\)/g)) expect(headings).toContain(target);
  });

  it('keep what stands outside of the marks', () => {
    expect(
      withTables('a\n<!-- inputs -->\nold\n<!-- /inputs -->\nb <!-- other -->\n<!-- /other -->', { inputs: '| t |\n' }),
    ).toBe('a\n<!-- inputs -->\n\n| t |\n\n<!-- /inputs -->\nb <!-- other -->\n<!-- /other -->');
  });
});
