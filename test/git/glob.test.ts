// gitignore's and gitattributes' rules are git's own: every answer here is compared with `git check-ignore` and `git check-attr`.
import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Attributes } from '../../src/git/attributes.js';
import { byteText, matchesGlob, parseGlob } from '../../src/git/glob.js';
import { IgnorePatterns } from '../../src/git/ignore-patterns.js';
import { FixtureRoom, type RepositoryFixture } from '../support/repository-fixture.js';

const room = new FixtureRoom();
afterAll(() => room.remove());
let repository: RepositoryFixture;
beforeAll(() => {
  repository = room.repository('patterns');
});

/** git check-ignore fails when nothing is ignored: one pattern and one path more see to that. */
const SURE = 'surely-ignored';

/** The number of the pattern by which git excludes or takes back each path, -1 for none. */
function byGit(patterns: readonly string[], paths: readonly string[]): { number: number; negative: boolean }[] {
  writeFileSync(
    repository.at('.gitignore'),
    Buffer.from([...patterns, SURE].map((pattern) => `${pattern}\n`).join(''), 'latin1'),
  );
  const input = Buffer.from([...paths, SURE].map((path) => `${path}\0`).join(''), 'latin1');
  const output = repository
    .gitBytes(input, 'check-ignore', '--no-index', '--verbose', '--non-matching', '--stdin', '-z')
    .toString('latin1')
    .split('\0');
  return paths.map((_, i) => ({
    number: Number(output[4 * i + 1]) - 1,
    negative: output[4 * i + 2].startsWith('!'),
  }));
}

function ours(patterns: readonly string[], paths: readonly string[]): { number: number; negative: boolean }[] {
  const list = new IgnorePatterns(patterns);
  return paths.map((path) => {
    const decision = list.decide(path, path.split('/'));
    return { number: decision?.number ?? -1, negative: decision?.negative ?? false };
  });
}

const name = fc.string({
  unit: fc.constantFrom('a', 'b', 'c', '-', ']', '[', '.', 'é', 'Z', '\\'),
  minLength: 1,
  maxLength: 4,
});
const path = fc
  .array(
    name.map(byteText).filter((part) => part !== '.' && part !== '..' && !/^\.git/i.test(part)),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join('/'));
const piece = fc.constantFrom(
  ...[
    'a',
    'b',
    'c',
    'Z',
    '.',
    'é',
    '*',
    '**',
    '?',
    '/',
    '/',
    '**/',
    '/**',
    '\\a',
    '\\*',
    '\\',
    '[ab]',
    '[!ab]',
    '[^a-b]',
  ],
  ...[
    '[]a]',
    '[a-]',
    '[a',
    '[[:alpha:]]',
    '[[:nope:]]',
    '[\\]]',
    '[b-a]',
    '[[:lower:]c-d]',
    '[a/b]',
    '-',
    ' ',
    '!',
    '[!]-]',
  ],
);
/** git takes the literal beginning off a pattern first, so that the stars of `a**` come to stand as if alone; gitignore(5) says they do not. */
const isGlued = (text: string): boolean => /^!?[^*?[\\]*[^*?[\\/!]\*{2,}(\/|$)/.test(text);
const pattern = fc
  .array(piece, { minLength: 1, maxLength: 6 })
  .map((parts) => byteText(parts.join('')))
  .filter((text) => !isGlued(text));

describe('patterns', () => {
  it('match what git check-ignore says, one by one, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.array(pattern, { minLength: 1, maxLength: 8 }),
        fc.array(path, { minLength: 1, maxLength: 30 }),
        (patterns, paths) => {
          for (const one of patterns) {
            if (one.startsWith('!')) continue;
            expect({ one, decisions: ours([one], paths) }).toEqual({ one, decisions: byGit([one], paths) });
          }
        },
      ),
      { seed: 3, numRuns: 60 },
    );
  });

  it('decide in lists as in git, but for files that are taken back from an excluded directory', () => {
    const listed = fc
      .tuple(fc.boolean(), pattern)
      .map(([negative, text]) => (negative && !text.startsWith('!') ? `!${text}` : text));
    let compared = 0;
    fc.assert(
      fc.property(
        fc.array(listed, { minLength: 2, maxLength: 8 }),
        fc.array(path, { minLength: 20, maxLength: 40 }),
        (patterns, paths) => {
          const theirs = byGit(patterns, paths);
          ours(patterns, paths).forEach((decision, i) => {
            const segments = paths[i].split('/');
            const above = segments.slice(1).map((_, depth) => segments.slice(0, depth + 1).join('/') + '/');
            const closed =
              above.length > 0 && byGit(patterns, above).some(({ number, negative }) => number >= 0 && !negative);
            if (closed) return;
            compared++;
            const out = ({ number, negative }: typeof decision): boolean => number >= 0 && !negative;
            expect({ path: paths[i], out: out(decision) }).toEqual({ path: paths[i], out: out(theirs[i]) });
          });
        },
      ),
      { seed: 5, numRuns: 8 },
    );
    expect(compared).toBeGreaterThan(50);
  });

  it('take back a file from an excluded directory', () => {
    const patterns = ['vendor/', '!vendor/ours/', '*.gen', '!keep.gen'];
    const out = (path: string): boolean => {
      const [{ number, negative }] = ours(patterns, [path]);
      return number >= 0 && !negative;
    };
    expect(
      ['vendor/a.c', 'x/vendor/deep/er.c', 'vendor/ours/x.gen', 'vendor/ours/a.c', 'vendor', 'keep.gen'].map(out),
    ).toEqual([true, true, true, false, false, false]);
  });

  it('end in time on a pattern made to take long', () => {
    const start = performance.now();
    const stars = parseGlob(`${'*a'.repeat(60)}b`)!;
    expect(matchesGlob(stars, ['a'.repeat(4000)], false)).toBe(false);
    const directories = parseGlob(`${'**/a/'.repeat(60)}b`)!;
    expect(
      matchesGlob(
        directories,
        Array.from({ length: 2000 }, () => 'a'),
        false,
      ),
    ).toBe(false);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('attributes', () => {
  const file = (text: string, directory = ''): { directory: string; text: string } => ({
    directory,
    text: byteText(text),
  });

  it('are what git check-attr says, for nested files, all forms, macros and quoted patterns', () => {
    const files = [
      file(
        [
          '# a comment',
          '[attr]made linguist-generated -diff',
          '[attr]doubly made linguist-vendored=yes',
          '*.pb.go linguist-generated',
          '*.pb.go -linguist-vendored',
          'dist/** linguist-generated=true text',
          'dist/keep.js -linguist-generated',
          'dist/*.x linguist-generated=false',
          'deep/ linguist-vendored',
          '/deep/*.c linguist-vendored',
          '!no linguist-vendored',
          '"with space" linguist-vendored',
          '"tab\\tand\\303\\251" linguist-generated linguist-generated=late',
          '"\\ " linguist-generated',
          '"blank\\ here" linguist-generated',
          '"let\\ter" linguist-generated',
          '"wrong\\q" linguist-generated',
          '"high\\400" linguist-generated',
          '"q\\"\\\\" linguist-generated',
          '*.made made',
          'un.made -made',
          '*.two doubly',
          'sub/** linguist-vendored',
          `*.long ${'x'.repeat(2050)} linguist-vendored`,
          '  indented linguist-generated   linguist-vendored',
          'crlf linguist-generated\r',
          '*.bin binary linguist-vendored',
          '-x linguist-vendored',
          'bad @attr linguist-vendored -=3',
        ].join('\n'),
      ),
      file(
        '[attr]made2 linguist-generated\n*.c !linguist-vendored\n*.h made\n*.q made2\n/own linguist-generated\n',
        'sub',
      ),
      file('*.c linguist-vendored=\n../x linguist-generated\n', 'sub/deeper'),
    ];
    const paths = [
      ...[
        'a.pb.go',
        'x/y.pb.go',
        'dist/a.js',
        'dist/x/y',
        'dist/keep.js',
        'dist/a.x',
        'deep/a',
        'deep/a.c',
        'deep/x/a.c',
      ],
      ...[
        'no',
        '!no',
        'with space',
        ' ',
        'blank here',
        'let\ter',
        'wrongq',
        '"wrongq"',
        'high400',
        '"high400"',
        'q"\\',
        'tab\tandé',
        'a.made',
        'un.made',
        'x.two',
        'sub/a',
        'sub/a.c',
        'sub/a.h',
        'sub/a.q',
      ],
      ...[
        'sub/own',
        'sub/x/own',
        'sub/deeper/a.c',
        'sub/deeper/b',
        'x.long',
        'indented',
        'crlf',
        'a.bin',
        '-x',
        'bad',
        'x',
      ],
    ].map(byteText);
    for (const { directory, text } of files) {
      repository.write(`${directory}/.gitattributes`, Buffer.from(text, 'latin1'));
    }
    const names = ['linguist-generated', 'linguist-vendored', 'diff'];
    const output = repository
      .gitBytes(
        Buffer.from(paths.map((path) => `${path}\0`).join(''), 'latin1'),
        'check-attr',
        '--stdin',
        '-z',
        ...names,
      )
      .toString('latin1')
      .split('\0');
    const attributes = new Attributes(files);
    const word = (state: string | boolean | undefined): string =>
      typeof state === 'string' ? state : state === undefined ? 'unspecified' : state ? 'set' : 'unset';
    paths.forEach((path, i) => {
      const found = attributes.of(path.split('/'), names);
      const theirs = names.map((_, j) => output[3 * (i * names.length + j) + 2]);
      expect({ path, states: names.map((name) => word(found.get(name))) }).toEqual({ path, states: theirs });
    });
  });
});
