import { describe, expect, test } from 'vitest';
import { releasesAmong } from '../../src/history/releases.js';

const minors = (major: number, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `v${major}.${at}.0`);

describe('the releases among tags', () => {
  test('are those that end in a version, in the order of the versions, however they are written', () => {
    expect(releasesAmong(['v1.10.0', 'v1.9.0', 'v1.9.0-rc1', 'v1.10.0beta', 'nightly', 'v2'], 9)).toEqual([
      'v1.9.0',
      'v1.10.0',
      'v2',
    ]);
    expect(releasesAmong(['curl-7_10', 'curl-7_9_8', 'curl-7_9', 'tiny-curl-8_4_0'], 9)).toEqual([
      'curl-7_9',
      'curl-7_9_8',
      'curl-7_10',
    ]);
    expect(releasesAmong(['20240101', 'r5', 'x'], 9)).toEqual([]);
    expect(releasesAmong([], 9)).toEqual([]);
  });

  test('are of one line where a repository has several, that with the most', () => {
    expect(releasesAmong(['core@1.0', 'cli@1.0', 'core@1.1', 'cli@1.1', 'core@2.0'], 9)).toEqual([
      'core@1.0',
      'core@1.1',
      'core@2.0',
    ]);
    expect(releasesAmong(['pkg/v1.0', 'v1.0'], 9)).toEqual(['v1.0']);
  });

  test('are the first of each version of the finest level that is few enough', () => {
    expect(releasesAmong(['v1.0.1', 'v1.0.0', 'v1.1.1', 'v2.0.0', 'v2.0.3'], 3)).toEqual([
      'v1.0.0',
      'v1.1.1',
      'v2.0.0',
    ]);
    const two = [...minors(1, 12), ...minors(2, 23)];
    expect(releasesAmong(two, 8)).toEqual([
      'v1.0.0',
      'v1.5.0',
      'v1.10.0',
      'v2.0.0',
      'v2.5.0',
      'v2.10.0',
      'v2.15.0',
      'v2.20.0',
    ]);
    expect(releasesAmong(two, 7)).toEqual(['v1.0.0', 'v1.10.0', 'v2.0.0', 'v2.10.0', 'v2.20.0']);
    expect(releasesAmong(two, 4)).toEqual(['v1.0.0', 'v2.0.0']);
  });

  test('are thinned out evenly, the newest among them, where there are too many majors', () => {
    const majors = Array.from({ length: 11 }, (_, at) => `${at + 1}.0`);
    expect(releasesAmong(majors, 4)).toEqual(['2.0', '5.0', '8.0', '11.0']);
  });
});
