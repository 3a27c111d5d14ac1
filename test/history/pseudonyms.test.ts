import { expect, test } from 'vitest';
import { anonymized } from '../../src/history/pseudonyms.js';
import { nobody } from '../../src/history/people-table.js';

test('pseudonyms count people from A to Z, then from AA on, and leave the starting state and who is a bot as they are', () => {
  const people = [
    { name: 'Earlier', isBot: false },
    ...Array.from({ length: 730 }, (_, at) => ({ name: `Name ${at} <n@${at}>`, isBot: at % 3 === 0 })),
  ];
  const shown = anonymized({ ...nobody, people }).people;
  expect(shown[0]).toEqual(people[0]);
  expect([1, 26, 27, 52, 53, 702, 703].map((row) => shown[row].name)).toEqual(
    ['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'].map((letters) => `Developer-${letters}`),
  );
  expect(new Set(shown.map(({ name }) => name)).size).toBe(people.length);
  expect(shown.map(({ isBot }) => isBot)).toEqual(people.map(({ isBot }) => isBot));
});
