import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { registry } from '../../src/analyzers/registry.js';
import { resolveOptions } from '../../src/engine/options.js';
import { saidBatch } from './syntax-batches.js';

const docs = join(import.meta.dirname, '..', '..', 'docs', 'analyzers');
const page = readFileSync(join(docs, 'README.md'), 'utf8');

/** The rows of the table whose first titles these are, by the analyzer. */
function tableOf(...titles: readonly string[]): Map<string, string[]> {
  const [, text = ''] = page.split(`| ${titles.join(' | ')} |\n`);
  const rows = text
    .slice(0, text.indexOf('\n\n'))
    .split('\n')
    .slice(1)
    .map((row) => row.split('|').map((cell) => cell.trim()));
  return new Map(rows.map(([, id, ...cells]) => [id, cells.slice(0, -1)]));
}

const batch = saidBatch([
  {
    time: '2020-01-05T12:00:00Z',
    tick: 4,
    changes: [
      {
        kind: 'added',
        path: 'a.js',
        oldLines: 0,
        hunks: [[0, 0, 9]],
        said: {
          imports: { new: ['fs'] },
          comments: ['// An ugly and horrible thing, stupid and wrong.'],
          functions: [{ side: 'new', name: 'f' }],
          replaced: [{ line: 1, distance: 1, old: ['lenght'], new: ['length'] }],
        },
      },
    ],
  },
]);

describe('the tables of analyzers in docs/', () => {
  it('have every analyzer, in the order of the registry, with what it says and needs', () => {
    const yes = (is: boolean | undefined): string => (is === true ? 'yes' : 'no');
    expect([...tableOf('analyzer', 'parses', 'people', 'what it says')]).toEqual(
      registry.map(({ id, parses, people, summary }) => [id, [yes(parses), yes(people), summary]]),
    );
    for (const { id } of registry) expect(readFileSync(join(docs, `${id}.md`), 'utf8')).toMatch(`# ${id}\n`);
  });

  it('say how each is kept: as columns, which taken up again are the same, before and after hibernation', async () => {
    const rows = tableOf('analyzer', 'checkpoint', 'hibernation', 'format', 'in the Go program');
    expect([...rows.keys()]).toEqual(registry.map(({ id }) => id));
    const options = resolveOptions({ analyzers: 'all' });
    for (const { id, load } of registry) {
      const create = await load();
      const [checkpoint, hibernation, format] = rows.get(id) ?? [];
      expect([checkpoint, format]).toEqual(['yes', 'columns']);
      const analyzer = create(options);
      analyzer.consume(batch);
      const saved = structuredClone(analyzer.save());
      expect(Object.values(saved).every((column) => ArrayBuffer.isView(column))).toBe(true);
      const copy = create(options);
      copy.load(structuredClone(saved));
      expect(copy.save()).toEqual(saved);
      // What hibernation drops nothing of is left as it is, byte for byte.
      if (hibernation.startsWith('nothing')) {
        analyzer.compact();
        expect(analyzer.save()).toEqual(saved);
      }
    }
  });
});
