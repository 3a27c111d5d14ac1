// Which files count, by their paths alone. A file that does not count is as if it had never been: its blobs are not read, and a rename
// across the border is a file added or deleted.
//
// From the strongest word to the weakest: the patterns of --exclude (the last that matches; `!` takes a file back), the tree's attributes
// linguist-generated and linguist-vendored (set: out; unset: counts, whatever the default list says), the default list. On top of
// that, where there are patterns of --include, only files that they match count.
// linguist-documentation leaves nothing out: documentation is written by people.

import { Attributes, type AttributesFile, type AttributeState } from '../git/attributes.js';
import { IgnorePatterns } from '../git/ignore-patterns.js';

/** A filter as plain data, which crosses threads. Patterns and attributes are bytes as Latin-1. */
export interface PathFilterSpec {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** The default list; empty where it is switched off. */
  readonly defaults: readonly string[];
  /** The .gitattributes files of the revision that is read; none where they are switched off. */
  readonly attributes: readonly AttributesFile[];
}

/** Who left a file out, from the last word to the first. */
export type FilterRule =
  | { readonly by: 'include' }
  | { readonly by: 'exclude' | 'default'; readonly pattern: string }
  | { readonly by: 'attribute'; readonly pattern: (typeof excludingAttributes)[number] };

/** The attributes by which files are left out. */
export const excludingAttributes = ['linguist-generated', 'linguist-vendored'] as const;

/** The rules of a filter, in the order of the numbers that `PathFilter.leftOutBy` gives. */
export function rulesOf({ exclude, defaults }: Pick<PathFilterSpec, 'exclude' | 'defaults'>): FilterRule[] {
  return [
    { by: 'include' },
    ...excludingAttributes.map((pattern) => ({ by: 'attribute' as const, pattern })),
    ...exclude.map((pattern) => ({ by: 'exclude' as const, pattern })),
    ...defaults.map((pattern) => ({ by: 'default' as const, pattern })),
  ];
}

const INCLUDE = 0;
const ATTRIBUTES = 1;
const EXCLUDES = ATTRIBUTES + excludingAttributes.length;

/** A filter ready for use. */
export class PathFilter {
  readonly #include: IgnorePatterns | undefined;
  readonly #exclude: IgnorePatterns;
  readonly #defaults: IgnorePatterns;
  readonly #attributes: Attributes | undefined;
  readonly #firstDefault: number;

  constructor({ include, exclude, defaults, attributes }: PathFilterSpec) {
    this.#include = include.length > 0 ? new IgnorePatterns(include) : undefined;
    this.#exclude = new IgnorePatterns(exclude);
    this.#defaults = new IgnorePatterns(defaults);
    this.#attributes = attributes.length > 0 ? new Attributes(attributes) : undefined;
    this.#firstDefault = EXCLUDES + exclude.length;
  }

  /** The number of the rule that leaves a path out, -1 if it counts. The path is bytes as Latin-1. */
  leftOutBy(path: string): number {
    const segments = path.split('/');
    const asked = this.#exclude.decide(path, segments);
    if (asked !== undefined && !asked.negative) return EXCLUDES + asked.number;
    const out = asked === undefined ? this.#byRepository(path, segments) : -1;
    if (out >= 0 || this.#include === undefined) return out;
    const included = this.#include.decide(path, segments);
    return included !== undefined && !included.negative ? -1 : INCLUDE;
  }

  #byRepository(path: string, segments: readonly string[]): number {
    const states = this.#attributes?.of(segments, excludingAttributes);
    const out = excludingAttributes.findIndex((name) => isTrue(states?.get(name)));
    if (out >= 0) return ATTRIBUTES + out;
    if (states !== undefined && excludingAttributes.some((name) => isFalse(states.get(name)))) return -1;
    const byDefault = this.#defaults.decide(path, segments);
    return byDefault === undefined || byDefault.negative ? -1 : this.#firstDefault + byDefault.number;
  }
}

function isFalse(state: AttributeState): boolean {
  return state === false || state === 'false';
}

function isTrue(state: AttributeState): boolean {
  return state !== undefined && !isFalse(state);
}
