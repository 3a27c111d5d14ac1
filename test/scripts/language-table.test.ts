import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languageTable } from '../../scripts/write-language-table.mjs';

const root = join(import.meta.dirname, '..', '..');

test('the table of languages is what `npm run languages` writes from the installed list', async () => {
  expect(readFileSync(join(root, 'src', 'base', 'language-table.ts'), 'utf8')).toBe(await languageTable(root));
});
