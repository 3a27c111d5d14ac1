import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planChunks, type Span } from '../../src/pipeline/plan.js';

const positive = fc.integer({ min: 1, max: 12 });
const options = fc.record({ chunkCommits: positive, batchCommits: positive });
/** Spans that follow one another from the first commit to the last. */
function expectTiles(spans: readonly Span[], from: number, end: number): void {
  let next = from;
  for (const span of spans) {
    expect(span.from).toBe(next);
    expect(span.end).toBeGreaterThan(span.from);
    next = span.end;
  }
  expect(next).toBe(Math.max(from, end));
}

describe('a plan', () => {
  test('has every commit in one batch of one chunk, none larger than they may be', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), options, fc.option(fc.nat(40)), (commits, from, sizes, edge) => {
        const chunks = planChunks(commits, { ...sizes, from, edge: edge ?? undefined });
        expectTiles(chunks, from, commits);
        for (const chunk of chunks) {
          expectTiles(chunk.batches, chunk.from, chunk.end);
          expect(chunk.end - chunk.from).toBeLessThanOrEqual(sizes.chunkCommits);
          for (const batch of chunk.batches) {
            expect(batch.end - batch.from).toBeLessThanOrEqual(sizes.batchCommits);
            if (edge !== null) expect(batch.from < edge && edge < batch.end).toBe(false);
          }
        }
      }),
    );
  });

  test('ends chunks where states can be kept, and batches, too, where that is not too far', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 40 }), options, (marks, sizes) => {
        const isEdge = (commit: number): boolean => marks[commit];
        const chunks = planChunks(marks.length, { ...sizes, isEdge });
        expectTiles(chunks, 0, marks.length);
        const edgesIn = ({ from, end }: Span): number[] =>
          [...marks.keys()].filter((commit) => commit > from && commit < end && isEdge(commit));
        for (const chunk of chunks) {
          expect(chunk.end === marks.length || isEdge(chunk.end)).toBe(true);
          // Longer than asked for only where there was no edge.
          if (chunk.end - chunk.from > sizes.chunkCommits) {
            expect(edgesIn({ from: chunk.from, end: chunk.from + sizes.chunkCommits + 1 })).toEqual([]);
          }
          expectTiles(chunk.batches, chunk.from, chunk.end);
          for (const batch of chunk.batches) {
            expect(batch.end - batch.from).toBeLessThanOrEqual(sizes.batchCommits);
            if (batch.end < chunk.end && !isEdge(batch.end)) expect(edgesIn(batch)).toEqual([]);
          }
        }
      }),
    );
  });
});
