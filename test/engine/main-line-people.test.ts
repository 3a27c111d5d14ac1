import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MainLinePeople } from '../../src/engine/main-line-people.js';

test('people of the main line are numbered densely as it meets them, whatever it is cut into and taken up from', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(9))), fc.nat(9), (batches, kept) => {
      let people = new MainLinePeople();
      const numbers = batches.flatMap((rows, at) => {
        const some = [...people.numbersOf(Uint32Array.from(rows))];
        if (at === kept) {
          const before = people.rows.slice();
          people = new MainLinePeople();
          people.load(before);
        }
        return some;
      });
      const order = [...new Set(batches.flat())];
      expect(people.rows).toEqual(order);
      expect(numbers).toEqual(batches.flat().map((row) => order.indexOf(row)));
    }),
  );
});
