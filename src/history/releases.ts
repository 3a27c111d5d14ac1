// Which tags are the releases worth a mark on a chart that covers a whole history. Pure.
//
//   release     a tag that ends in a version: two to four numbers with `.` or `_` between them, or `v` and one number. What follows a version
//               (`-rc1`, `beta2`) makes it none.
//   line        tags with the same text before the version are of one line, of which there are several in a repository of many packages:
//               the line with the most releases is taken, of equal ones the one with the shorter text.
//   level       all; minors; every fifth minor; every tenth; majors: the finest one that has no more than so many releases. Of each version of
//               a level its first release stands for it, and the first of a major is of every level. If there are too many majors,
//               every second, third, … is left out, counted from the newest.

/** A version that a tag names. */
interface Release {
  readonly tag: string;
  readonly version: readonly number[];
}

const VERSION = /^(.*?)(\d{1,9}(?:[._]\d{1,9}){1,3}|(?<=v)\d{1,9})$/i;
/** The levels, the finest first: how many of its numbers make a version of it, and which minors are of it. */
const levels = [
  { numbers: 4, every: 1 },
  { numbers: 2, every: 1 },
  { numbers: 2, every: 5 },
  { numbers: 2, every: 10 },
  { numbers: 1, every: 1 },
];

/** The tags of at most `most` releases, in the order of their versions. */
export function releasesAmong(tags: readonly string[], most: number): string[] {
  const lines = new Map<string, Release[]>();
  for (const tag of tags) {
    const [, before, numbers] = VERSION.exec(tag) ?? [];
    if (before === undefined || numbers === undefined) continue;
    const line = lines.get(before) ?? [];
    line.push({ tag, version: numbers.split(/[._]/).map(Number) });
    lines.set(before, line);
  }
  const ranked = [...lines].sort(
    ([a, some], [b, others]) => others.length - some.length || a.length - b.length || (a < b ? -1 : 1),
  );
  const releases = (ranked[0]?.[1] ?? []).sort((a, b) => compared(a.version, b.version) || (a.tag < b.tag ? -1 : 1));
  const majors = firstOfEach(releases, 1);
  for (const { numbers, every } of levels) {
    const firsts = firstOfEach(releases, numbers).filter(
      (release) => (release.version[1] ?? 0) % every === 0 || majors.includes(release),
    );
    if (firsts.length <= most) return firsts.map(({ tag }) => tag);
  }
  const step = Math.ceil(majors.length / most);
  return majors.filter((_, at) => (majors.length - 1 - at) % step === 0).map(({ tag }) => tag);
}

function firstOfEach(releases: readonly Release[], numbers: number): Release[] {
  const seen = new Set<string>();
  return releases.filter(({ version }) => {
    const key = version.slice(0, numbers).join('.');
    return !seen.has(key) && seen.add(key);
  });
}

/** Missing numbers are 0. */
function compared(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
