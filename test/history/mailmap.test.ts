import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { Mailmap, identityOf } from '../../src/history/mailmap.js';
import { FixtureRoom } from '../support/repository-fixture.js';

const room = new FixtureRoom();
afterAll(() => room.remove());

function mailmapOf(text: string): Mailmap {
  const mailmap = new Mailmap();
  mailmap.add(Buffer.from(text, 'latin1'));
  return mailmap;
}

function mapped(mailmap: Mailmap, contact: string): string {
  const { name, mail } = mailmap.map(identityOf(contact));
  return name === '' ? `<${mail}>` : `${name} <${mail}>`;
}

describe('a mailmap', () => {
  it('has four forms of lines', () => {
    const mailmap = mailmapOf(
      [
        'Ada Lovelace <ada@old>',
        '<bob@new> <bob@old>',
        'Carol C <carol@new> <carol@old>',
        'Dora D <dora@new> Dodo <shared@host>',
        '# Eve E <eve@old>',
        '',
      ].join('\n'),
    );
    expect(mapped(mailmap, 'ada <ADA@OLD>')).toBe('Ada Lovelace <ADA@OLD>');
    expect(mapped(mailmap, 'bob <bob@old>')).toBe('bob <bob@new>');
    expect(mapped(mailmap, 'cc <Carol@Old>')).toBe('Carol C <carol@new>');
    expect(mapped(mailmap, 'dODO <shared@host>')).toBe('Dora D <dora@new>');
    expect(mapped(mailmap, 'other <shared@host>')).toBe('other <shared@host>');
    expect(mapped(mailmap, 'eve <eve@old>')).toBe('eve <eve@old>');
  });

  it('adds files one after the other, the later winning part by part', () => {
    const mailmap = mailmapOf('First <first@new> <a@x>\n');
    mailmap.add(Buffer.from('Second <a@x>\n'));
    expect(mapped(mailmap, 'n <a@x>')).toBe('Second <first@new>');
  });

  it('compares bytes: letters beyond A to Z have no case', () => {
    const mailmap = mailmapOf('New <n@x> \xc4 <a@x>\n');
    expect(mapped(mailmap, '\xc4 <a@x>')).toBe('New <n@x>');
    expect(mapped(mailmap, '\xe4 <a@x>')).toBe('\xe4 <a@x>');
  });

  const word = fc.constantFrom('a', 'A', 'b', 'aB', 'Ab', 'c d', '\xe9', '\xc9', '\x0b', '\xa0', '\xef\xbb\xbf', '#');
  const space = fc.constantFrom('', '', ' ', '  ', '\t', '\r');
  const name = fc.oneof({ weight: 1, arbitrary: fc.constant('') }, { weight: 4, arbitrary: word });
  const mail = fc.constantFrom('a', 'A', 'a@x', 'A@X', 'b', 'b ', ' b', '', 'a<b', '\xe9@x', 'c');
  const contact = fc
    .tuple(space, name, space, mail)
    .map(([before, who, after, at]) => `${before}${who}${after}<${at}>`);
  const good = fc.tuple(
    contact,
    fc.option(contact, { nil: '' }),
    fc.constantFrom('', '', ' ', '\r', ' trailing', ' # x'),
  );
  const line = fc.oneof(
    { weight: 8, arbitrary: good.map((parts) => parts.join('')) },
    {
      weight: 1,
      arbitrary: fc
        .array(fc.oneof(word, space, fc.constantFrom('<', '>', '<>', '<<', '>>')))
        .map((parts) => parts.join('')),
    },
    { weight: 1, arbitrary: contact.map((text) => `#${text}`) },
  );
  const file = fc
    .tuple(fc.array(line, { maxLength: 12 }), fc.boolean())
    .map(([lines, end]) => lines.join('\n') + (end ? '\n' : ''));

  it('maps everybody as git check-mailmap does, whatever the file', () => {
    const cases = fc.sample(file, { seed: 20200101, numRuns: 150 });
    const askedNames = ['a', 'A', 'AB', 'c d', 'C D', '\xe9', '\xc9', '', '#', '\x0b'];
    const askedMails = ['a', 'a@X', 'b', 'b ', ' b', '', 'a<b', '\xe9@x', '\xc9@x', 'c', 'z'];
    const asked = askedNames.flatMap((who) => askedMails.map((at) => (who === '' ? `<${at}>` : `${who} <${at}>`)));
    const repository = room.repository('asked');
    let changed = 0;
    for (const text of cases) {
      repository.write('map', Buffer.from(text, 'latin1'));
      const input = Buffer.from(asked.map((one) => `${one}\n`).join(''), 'latin1');
      const answer = repository.gitBytes(input, '-c', 'mailmap.file=map', 'check-mailmap', '--stdin');
      const theirs = answer.toString('latin1').replace(/\n$/, '').split('\n');
      const mailmap = mailmapOf(text);
      expect({ text, ours: asked.map((one) => mapped(mailmap, one)) }).toEqual({ text, ours: theirs });
      changed += theirs.filter((one, at) => one !== asked[at]).length;
    }
    expect(changed).toBeGreaterThan(500);
  });
});
