// An insight into a change of one file, made up, to be changed where a test needs it.
import type { ChangeInsight } from '../../src/report/change/insight.js';
import { sampleFile } from './sample-effect.js';

export function sampleInsight(parts: Partial<ChangeInsight> = {}): ChangeInsight {
  return {
    change: { commits: 1, firstTick: 1000, lastTick: 1000, files: [sampleFile()] },
    added: 12,
    removed: 88,
    isYoung: false,
    tickHours: 24,
    companions: [
      {
        path: 'test/a.ts',
        evidence: [
          { file: 'src/a.ts', together: 41, changes: 60 },
          { file: 'src/b.ts', together: 5, changes: 10 },
        ],
      },
      { path: 'docs/a.md', evidence: [{ file: 'src/a.ts', together: 50, changes: 60 }] },
    ],
    hotspots: [
      { path: 'src/a.ts', commits: 60, risk: 'CRITICAL', firstTick: 0, lastTick: 990 },
      { path: 'src/c.ts', commits: 15, risk: 'MEDIUM', firstTick: 900, lastTick: 1000 },
    ],
    functions: [
      {
        path: 'src/a.ts',
        name: 'Cache.get',
        isGone: false,
        changes: 24,
        firstTick: 0,
        lastTick: 990,
        partners: 3,
        partner: { path: 'src/a.ts', name: 'Cache.set', together: 12 },
      },
      {
        path: 'src/c.ts',
        name: 'main',
        isGone: true,
        changes: 10,
        firstTick: 900,
        lastTick: 1000,
        partners: 0,
        partner: undefined,
      },
    ],
    imports: [
      { name: 'node:zlib', language: 'TypeScript', path: 'src/a.ts', line: 3, files: 2, droppedTick: null },
      { name: 'left-pad', language: 'TypeScript', path: 'src/b.ts', line: 1, files: 1, droppedTick: 900 },
    ],
    experts: {
      people: [
        { id: 0, name: 'Ada', removed: 60, owned: 120, quietDays: 3 },
        { id: 1, name: 'Bob', removed: 0, owned: 30, quietDays: 0 },
      ],
      removed: 88,
      lines: 300,
    },
    likelyTypos: undefined,
    ...parts,
  };
}
