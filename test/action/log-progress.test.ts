import { expect, it } from 'vitest';
import { LogProgress } from '../../src/action/log-progress.js';

it('says what it begins with, each tenth once, and what everybody should know', () => {
  const lines: string[] = [];
  const progress = new LogProgress((line) => lines.push(line));
  progress.event({ kind: 'plan', commits: 1000, chunks: 1 });
  for (let done = 1; done <= 1000; done++) progress.event({ kind: 'advance', done, commits: 1000 });
  progress.event({ kind: 'notice', text: 'a fallback' });
  progress.event({ kind: 'detail', text: 'a detail' });
  expect(lines).toEqual([
    'reading 1000 commits in 1 chunk',
    ...Array.from({ length: 10 }, (_, tenth) => `${(tenth + 1) * 10} % of 1000 commits`),
    'a fallback',
  ]);
});
