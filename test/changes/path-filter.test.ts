import { describe, expect, it } from 'vitest';
import { defaultExcludes } from '../../src/changes/default-excludes.js';
import { PathFilter, rulesOf, type PathFilterSpec } from '../../src/changes/path-filter.js';
import { isPattern } from '../../src/git/ignore-patterns.js';

function verdicts(spec: Partial<PathFilterSpec>, paths: readonly string[]): string[] {
  const whole = { include: [], exclude: [], defaults: [], attributes: [], ...spec };
  const filter = new PathFilter(whole);
  const rules = rulesOf(whole);
  return paths.map((path) => {
    const rule = rules[filter.leftOutBy(path)] as (typeof rules)[number] | undefined;
    if (rule === undefined) return 'counts';
    return rule.by === 'include' ? 'include' : `${rule.by} ${rule.pattern}`;
  });
}

describe('the filter of paths', () => {
  const attributes = [
    {
      directory: '',
      text: '*.gen linguist-generated\nown.lock -linguist-generated\nlib/** linguist-vendored\n*.doc linguist-documentation\n',
    },
  ];
  const defaults = ['*.lock', 'vendor/'];

  it('hears --exclude before attributes, attributes before the default list, and --include on top', () => {
    const spec = { attributes, defaults, exclude: ['*.tmp', '!x.gen', '!vendor/mine/'], include: ['*', '!*.txt'] };
    expect(
      verdicts(spec, [
        ...['a.c', 'a.tmp', 'a.gen', 'x.gen', 'a.lock', 'own.lock', 'vendor/a.c', 'vendor/mine/a.c', 'vendor/own.lock'],
        ...['lib/a.c', 'a.doc', 'a.txt', 'vendor/a.txt'],
      ]),
    ).toEqual([
      ...['counts', 'exclude *.tmp', 'attribute linguist-generated', 'counts', 'default *.lock', 'counts'],
      ...['default vendor/', 'counts', 'counts', 'attribute linguist-vendored', 'counts', 'include', 'default vendor/'],
    ]);
  });

  it('lets everything count when it says nothing', () => {
    expect(verdicts({}, ['a', 'vendor/a', '\xff/\xfe'])).toEqual(['counts', 'counts', 'counts']);
  });
});

describe('the default list', () => {
  it('is patterns, each once', () => {
    expect(defaultExcludes.filter((pattern) => !isPattern(pattern))).toEqual([]);
    expect(new Set(defaultExcludes).size).toBe(defaultExcludes.length);
  });

  it('leaves what people write alone', () => {
    const written = [
      ...[
        'src/index.ts',
        'dist/index.js',
        'build/a.c',
        'docs/a.md',
        'deps/lua/lua.c',
        'test/fixtures/a.json',
        'package.json',
      ],
      ...[
        'Cargo.toml',
        'go.mod',
        'a.map',
        'src/vendor.ts',
        'locks/yarn.c',
        'minjs/a.js',
        'src/generated.ts',
        'a.proto',
      ],
    ];
    expect(verdicts({ defaults: defaultExcludes }, written)).toEqual(written.map(() => 'counts'));
  });
});
