import { expect, it } from 'vitest';
import { RecordedRunner } from './recorded-runner.js';
import { LogProgress } from '../../src/action/log-progress.js';

it('says what it begins with, each tenth once, and what everybody should know', () => {
  const runner = new RecordedRunner();
  const progress = new LogProgress(runner);
  progress.event({ kind: 'detail', text: 'workers = 2' });
  progress.event({ kind: 'plan', commits: 1000, chunks: 1, budgetBytes: 1 });
  for (let done = 1; done <= 1000; done++) progress.event({ kind: 'advance', done, commits: 1000 });
  progress.event({ kind: 'notice', text: 'a fallback' });
  progress.event({ kind: 'detail', text: 'a detail' });
  expect(runner.lines).toEqual([
    'memory and workers',
    'workers = 2',
    'reading 1000 commits in 1 chunk',
    ...Array.from({ length: 10 }, (_, tenth) => `${(tenth + 1) * 10} % of 1000 commits`),
    'a fallback',
  ]);
});
