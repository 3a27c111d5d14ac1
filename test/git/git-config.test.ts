import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { configBoolean, configInteger, configValue, parseGitConfig } from '../../src/git/git-config.js';
import { FixtureRoom, type RepositoryFixture } from '../support/repository-fixture.js';
import { thrownError } from '../support/thrown-error.js';

const room = new FixtureRoom();
let repository: RepositoryFixture;
beforeAll(() => {
  repository = room.repository('config');
});
afterAll(() => room.remove());

/** What git reads from a file, as `parseGitConfig` gives it; `undefined` when git refuses it. */
function gitReads(text: string): unknown {
  repository.write('file', text);
  let listed: string;
  try {
    listed = repository.git('config', '--file', 'file', '--list', '-z');
  } catch {
    return undefined;
  }
  const entries = listed.split('\0').slice(0, -1);
  return entries.map((entry) => {
    const end = entry.indexOf('\n');
    return end < 0 ? { key: entry, value: undefined } : { key: entry.slice(0, end), value: entry.slice(end + 1) };
  });
}

function weRead(text: string): unknown {
  try {
    return parseGitConfig(text, 'file');
  } catch {
    return undefined;
  }
}

const nasty = String.raw`# first
[core] bare = true ; same line
	repositoryFormatVersion = 0x1
[Remote "Origin.x"]
	URL = "https://example.org/#frag" # comment
	promisor
	fetch = +refs/heads/*:refs/remotes/origin/* ; why
[remote "a]b \"c\\ \d"]Push-1=continued \
   here "and  quoted \
   too" done
[section.Sub.sub]	key =
	tabbed = \ta\nb\"\\
[branch "x"]merge = "" # empty
	merge = two  words
[a"b"
`;

test('a nasty file reads as git reads it, up to the line git refuses', () => {
  expect(weRead(nasty)).toBeUndefined();
  expect(gitReads(nasty)).toBeUndefined();
  const sound = nasty.replace('[a"b"\n', '');
  expect(gitReads(sound)).toHaveLength(10);
  expect(weRead(sound)).toEqual(gitReads(sound));
  const windows = sound.replaceAll('\n', '\r\n');
  expect(weRead(windows)).toEqual(gitReads(windows));
});

const cases = [
  '\ufeff[a]b=1',
  ...['[a]\nb # c\n', '[a]\nb', '[a "X" ]\nb=1\n', '[ a]\nb=1\n', '[a.]\nb=1', '[]\nb=1', '[a"x"]b=1', '[a\t"x"]b=1'],
  ...['[a]b="x\n', '[a]b=\\q', '[a]1b=2', 'b=2\n', '[a]b=x\\', '[a.b "C"]d=1', '[-]x=1', '[a]b_c=1', '[a "" ]', ''],
  ...[
    '[a ""]x=1',
    '[a]b=a\\\n  #c\n',
    '[a]b="a\\\n  #c"\n',
    '[a]b =\n',
    '[a]b=1 [c]\n',
    '[a]b',
    '[a]\n\n;\n#\nb=2',
    '[',
  ],
  ...[
    '[a',
    '[a "b',
    '[a "b\nc"]d=1',
    '[a]b="',
    '[a]b=\\',
    '[a]b=c"d"e',
    '[a]]',
    '[a]b==',
    '[a]b=;',
    '[a]b=x;y',
    '[a]b\r\n',
  ],
];

test.each(cases)('git and we agree about %j', (text) => {
  expect(weRead(text)).toEqual(gitReads(text));
});

test('random files of meaningful pieces read as git reads them', () => {
  const pieces = ['[a]', '[B "c"]', '\n', 'key', '=', ' ', '"', '\\', '\\n', '#', ';', 'v', '1', '[', ']', '\\\n', '.'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (parts) => {
      const text = parts.join('');
      // Versions of git differ in whether white space between text and quotes or a continuation at a value's end is kept.
      fc.pre(!/ +["\\]/.test(text));
      expect(weRead(text)).toEqual(gitReads(text));
    }),
    { numRuns: 150 },
  );
});

test('booleans and integers are git’s', () => {
  const texts = [
    'true',
    'True',
    'YES',
    'on',
    '1',
    '2',
    '0',
    '-1',
    '0x0',
    '0x10',
    '1k',
    '""',
    'off',
    'No',
    'a',
    '1x',
    '08',
    '1.0',
  ];
  for (const text of texts) {
    repository.write('file', `[a]b = ${text}\n`);
    const config = parseGitConfig(`[a]b = ${text}\n`, 'file');
    const ask = (type: string, ours: () => unknown): unknown[] => {
      let git: string | undefined;
      try {
        git = repository.git('config', '--file', 'file', type, 'a.b');
      } catch {
        git = undefined;
      }
      let we: string | undefined;
      try {
        we = String(ours());
      } catch {
        we = undefined;
      }
      return [text, type, git, we];
    };
    for (const [, type, git, we] of [
      ask('--bool', () => configBoolean(config, 'a.b')),
      ask('--int', () => configInteger(config, 'a.b')),
    ]) {
      expect({ text, type, value: we }).toEqual({ text, type, value: git });
    }
  }
});

test('the last assignment wins, and an absent key is a value', () => {
  const config = parseGitConfig('[a]b=1\nc\n[A]B=2\n[a "x"]b=3', 'file');
  expect(configValue(config, 'a.b')).toBe('2');
  expect(configValue(config, 'a.x.b')).toBe('3');
  expect(configBoolean(config, 'a.c')).toBe(true);
  expect(configValue(config, 'a.d')).toBeUndefined();
  expect(configBoolean(config, 'a.d')).toBeUndefined();
});

test('a malformed line is an error that names file, line and byte', () => {
  const error = thrownError(() => parseGitConfig('[a]\nb = 1\n? = 2\n', '/x/config'));
  expect(error.code).toBe('repository-unreadable');
  expect(error.message).toBe('bad configuration line 3 in /x/config');
  expect(error.data).toEqual({ file: '/x/config', offset: 10 });
});
