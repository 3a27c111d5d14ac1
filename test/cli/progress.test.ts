import { describe, expect, it } from 'vitest';
import { Progress } from '../../src/cli/progress.js';
import type { Talk } from '../../src/cli/progress.js';
import type { ProgressEvent } from '../../src/engine/run-result.js';

const events: readonly ProgressEvent[] = [
  { kind: 'detail', text: 'reader: pack' },
  { kind: 'plan', commits: 7000, chunks: 2, budgetBytes: 1 << 28 },
  { kind: 'chunk', chunk: 1, chunks: 2, from: 0, to: 5000 },
  { kind: 'advance', done: 3500, commits: 7000 },
  { kind: 'advance', done: 3501, commits: 7000 },
  { kind: 'notice', text: 'the clone is shallow' },
  { kind: 'chunk', chunk: 2, chunks: 2, from: 5000, to: 7000 },
];

function told(talk: Partial<Talk>, terminal: { isTTY?: boolean; columns?: number } = {}): string {
  let text = '';
  let seconds = 0;
  const progress = new Progress(
    { ...terminal, write: (part) => (text += part) },
    { quiet: false, verbose: false, ...talk },
    { seconds: () => (seconds += 0.5), residentBytes: () => 100 << 20 },
  );
  for (const event of events) progress.event(event);
  progress.end();
  progress.end();
  return text;
}

describe('progress', () => {
  it('is plain lines in a log', () => {
    expect(told({}).split('\n')).toEqual([
      'streaming: processing 7000 commits in 2 chunks',
      'streaming: processing chunk 1/2 (commits 0-5000)',
      'codefang: the clone is shallow',
      'streaming: processing chunk 2/2 (commits 5000-7000)',
      '',
    ]);
  });

  it('is a line for what has line breaks and other control characters', () => {
    let text = '';
    const progress = new Progress({ write: (part) => (text += part) }, { quiet: false, verbose: true });
    progress.event({ kind: 'notice', text: 'a\nb\x1b[31mc' });
    progress.event({ kind: 'detail', text: 'd\re' });
    expect(text).toBe('codefang: a b [31mc\ncodefang: d e\n');
  });

  it('has details when they are asked for, and nothing at all when quiet', () => {
    expect(told({ verbose: true })).toMatch(/^codefang: reader: pack\n/);
    expect(told({ quiet: true })).toBe('');
  });

  it('is one rewritten line on a terminal, cut to its width, that leaves only notices behind', () => {
    const text = told({}, { isTTY: true, columns: 30 });
    const left = text.split('\n').map((line) => line.split('\r\x1b[2K').at(-1));
    expect(left).toEqual(['codefang: the clone is shallow', '']);
    const drawn = text
      .split('\r\x1b[2K')
      .flatMap((part) => part.split('\n'))
      .filter((part) => part.startsWith('streaming'));
    expect(new Set(drawn).size).toBe(drawn.length);
    for (const part of drawn) expect(part.length).toBeLessThan(30);
  });

  it('shows on a terminal how far it is, how fast, in how much memory, and how long it will take', () => {
    const drawn = told({}, { isTTY: true, columns: 120 }).split('\r\x1b[2K');
    expect(drawn).toContain(
      `chunk 1/2  ${'█'.repeat(10)}${' '.repeat(10)}  50 %  3500 of 7000 commits  7000/s  100 MiB of 256 MiB  1 s left`,
    );
  });
});
