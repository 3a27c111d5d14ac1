import { describe, expect, it } from 'vitest';
import { isBot } from '../../src/history/bots.js';
import { coAuthorsOf } from '../../src/history/co-authors.js';
import { identify } from '../../src/history/identify.js';
import type { IdentityRules } from '../../src/history/identify.js';
import { Mailmap } from '../../src/history/mailmap.js';
import { PeopleFile } from '../../src/history/people-file.js';
import { LEFT_OUT, membersOf } from '../../src/history/people-table.js';

const plain: IdentityRules = { mailmap: undefined, peopleFile: undefined, excludeBots: false, shares: 'whole' };

function mailmapOf(text: string): Mailmap {
  const mailmap = new Mailmap();
  mailmap.add(Buffer.from(text));
  return mailmap;
}

function creditsOf(
  names: readonly string[],
  rules: Partial<IdentityRules> = {},
): { people: string[]; credits: number[][] } {
  const table = identify(names, { ...plain, ...rules });
  return {
    people: table.people.map(({ name }) => name),
    credits: names.map((_, credit) => [...membersOf(table, credit).people]),
  };
}

describe('people', () => {
  it('are told apart by name and mail, to the letter, and numbered in the order of first sight', () => {
    const names = ['Bob <bob@x>', 'Ada <ada@x>', 'Bobby <bob@x>', 'bob <bob@x>', 'Earlier'];
    expect(creditsOf(names)).toEqual({ people: names, credits: [[0], [1], [2], [3], [4]] });
  });

  it('of some rows are numbered before all others, in the order of these rows', () => {
    const mailmap = mailmapOf('Bob Builder <bob@new> <bob@x>\n');
    const names = ['Ada <ada@x>', 'Zoe <z@x>', 'Bob <bob@x>', 'Ada <ada@x>\nDora <d@x>', 'Bob Builder <bob@new>'];
    const table = identify(names, { ...plain, mailmap }, [4, 1]);
    expect(table.people.map(({ name }) => name)).toEqual([
      'Bob Builder <bob@new>',
      'Zoe <z@x>',
      'Ada <ada@x>',
      'Dora <d@x>',
    ]);
    expect(names.map((_, credit) => [...membersOf(table, credit).people])).toEqual([[2], [1], [0], [2, 3], [0]]);
  });

  it('are joined by a mailmap, then by a people file', () => {
    const mailmap = mailmapOf('Bob Builder <bob@new> <bob@x>\nZoë <zoe@x>\n');
    const peopleFile = new PeopleFile('# team\nThe Bobs|BOB@NEW|bobby\n\n', 'who');
    const names = ['Bob <bob@x>', 'zoe <zoe@x>', 'Bobby <other@x>', 'Bob Builder <bob@new>', 'Bob <bob@y>'];
    expect(creditsOf(names, { mailmap })).toEqual({
      people: ['Bob Builder <bob@new>', 'Zoë <zoe@x>', 'Bobby <other@x>', 'Bob <bob@y>'],
      credits: [[0], [1], [2], [0], [3]],
    });
    expect(creditsOf(names, { mailmap, peopleFile })).toEqual({
      people: ['The Bobs', 'Zoë <zoe@x>', 'Bob <bob@y>'],
      credits: [[0], [1], [0], [0], [2]],
    });
  });

  it('share a credit, each once', () => {
    const mailmap = mailmapOf('Ada <ada@x> <ada@old>\n');
    expect(creditsOf(['Ada <ada@x>', 'Ada <ada@x>\nBob <bob@x>\nada <ada@old>'], { mailmap })).toEqual({
      people: ['Ada <ada@x>', 'Bob <bob@x>'],
      credits: [[0], [0, 1]],
    });
    const table = identify(['Ada <ada@x>\nBob <bob@x>'], { ...plain, shares: 'equal' });
    expect(membersOf(table, 0).part).toBe(0.5);
  });

  it('that are bots are marked, or left out', () => {
    const names = ['dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>', 'Ada <ada@x>'];
    expect(identify(names, plain).people.map((person) => person.isBot)).toEqual([true, false]);
    expect(creditsOf(names, { excludeBots: true })).toEqual({ people: ['Ada <ada@x>'], credits: [[LEFT_OUT], [0]] });
  });
});

describe('bots', () => {
  it.each([
    ['renovate[bot]', 'x@y'],
    ['Renovate', 'bot@renovateapp.com'],
    ['someone', 'bot@renovateapp.com'],
    ['github-actions', 'x@y'],
    ['Project bot', 'project_12_bot_a1@noreply.gitlab.example.org'],
  ])('are known: %s <%s>', (name, mail) => expect(isBot(name, mail)).toBe(true));
  it.each([
    ['Abbott', 'abbott@x'],
    ['Bot Whisperer', 'robot@x'],
    ['Ada', '123+ada@users.noreply.github.com'],
  ])('are not everybody: %s <%s>', (name, mail) => expect(isBot(name, mail)).toBe(false));
});

describe('a people file', () => {
  it('refuses a person on two lines and names both', () => {
    expect(() => new PeopleFile('Ada|ada@x\nBob|bob@x\nAugusta|ADA@X\n', 'who.txt')).toThrow(
      "'ADA@X' stands on line 1 and on line 3 of who.txt",
    );
    expect(() => new PeopleFile('Ada|ada@x|ada@x|Ada\n', 'who')).not.toThrow();
  });

  it.each([
    ['', 'who names nobody'],
    ['# all of them\n\n | |\n', 'who names nobody'],
    ['Ada|ada@x\n\0\x01', 'who is no text'],
  ])('refuses what is none: %j', (text, message) => {
    expect(() => new PeopleFile(text, 'who')).toThrow(`option --people-dict: ${message}`);
  });

  it('looks for name and mail together first, then for the mail, then for the name', () => {
    const file = new PeopleFile('A|Sam <sam@x>\r\nB|sam@x\r\nC|sam\r\nD|<d@x>', 'who');
    expect(file.labelOf({ name: 'SAM', mail: 'Sam@x' })).toBe('A');
    expect(file.labelOf({ name: 'Samuel', mail: 'sam@x' })).toBe('B');
    expect(file.labelOf({ name: 'Sam', mail: 'other' })).toBe('C');
    expect(file.labelOf({ name: 'Dee', mail: 'd@x' })).toBe('D');
    expect(file.labelOf({ name: '', mail: '' })).toBe(undefined);
  });
});

describe('co-authors', () => {
  const commit = (message: string): Buffer => Buffer.from(`tree 0\nauthor A <a> 0 +0000\n\n${message}`);
  it('are read from the lines of the message alone, wherever they stand, in any case', () => {
    const text = [
      'subject',
      '',
      'co-authored-by: Ada <ada@x>  ',
      'more text, Co-authored-by: No <no@x>',
      'CO-AUTHORED-BY:Bob <bob@x>\r',
      'Co-authored-by: no mail',
      'Co-authored-by: Empty <>',
      'Co-authored-by: <only@mail>',
      'Co-authored-by: Zoë <zoe@x>',
    ].join('\n');
    expect(coAuthorsOf(commit(text))).toEqual(['Ada <ada@x>', 'Bob <bob@x>', '<only@mail>', 'Zoë <zoe@x>']);
    expect(coAuthorsOf(Buffer.from('tree 0\nCo-authored-by: A <a>\n'))).toEqual([]);
    expect(coAuthorsOf(commit(''))).toEqual([]);
  });
});
