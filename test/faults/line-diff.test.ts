// What lies between hunks must be equal on both sides, whatever the texts: found broken by the fuzzer where runs of changes merged.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { objectEntry, rawId } from '../../scripts/fuzz/pack-writer.mjs';
import { ChangeKind } from '../../src/changes/change-batch.js';
import { readLineRows } from '../../src/changes/line-rows.js';
import { onePack, withKernel } from './faulty-store.js';

/** A text with a line for each letter. */
const textOf = (letters: string): string => letters.replace(/./g, '$&\n');

/** The new text as the hunks make it out of the old: lines between hunks from the old, lines of hunks from the new. */
function applied(before: string, after: string): string {
  const [old, fresh] = [before, after].map((letters) => objectEntry('blob', textOf(letters)));
  const { directory } = onePack([old, fresh]);
  const one = Uint32Array.of(0);
  const mode = Uint32Array.of(0o100644);
  const row = {
    commits: one,
    kinds: Uint8Array.of(ChangeKind.modified),
    oldPaths: one,
    newPaths: one,
    oldModes: mode,
    newModes: mode,
  };
  const { hunks } = withKernel(directory, (kernel) =>
    readLineRows(kernel, { ...row, oldOids: rawId(old.oid), newOids: rawId(fresh.oid) }, 1),
  );
  let made = '';
  let at = 0;
  hunks.oldStarts.forEach((start, i) => {
    made += before.slice(at, start) + after.slice(hunks.newStarts[i], hunks.newStarts[i] + hunks.newCounts[i]);
    at = start + hunks.oldCounts[i];
  });
  return made + before.slice(at);
}

test.each([
  ['ddabdaccad', 'ddbbddcbdcca'],
  ['caccbccbbaa', 'caaccaaaccccbba'],
  ['cabbcacbaa', 'bbaaacaababaaaabbabaca'],
  ['aacaccbcbbcabbb', 'aacabccacccbbbbaababac'],
])('hunks lead from %s to %s', (before, after) => {
  expect(applied(before, after)).toBe(after);
});

test('hunks lead from any text to any other', () => {
  const text = fc
    .integer({ min: 2, max: 4 })
    .chain((kinds) => fc.string({ unit: fc.constantFrom(...['a', 'b', 'c', 'd'].slice(0, kinds)), maxLength: 40 }));
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(applied(before, after)).toBe(after);
    }),
    { numRuns: 300 },
  );
});
