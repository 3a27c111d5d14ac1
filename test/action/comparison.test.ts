import { afterAll, describe, expect, it } from 'vitest';
import { openCheckout, type Checkout } from '../../src/action/checkout.js';
import { comparisonOf } from '../../src/action/comparison.js';
import type { PullRequestRun } from '../../src/action/event.js';
import { FixtureRoom } from '../support/repository-fixture.js';

const room = new FixtureRoom();
afterAll(() => room.remove());
const project = room.repository('project');
const base = project.commit('base', { 'a.txt': 'a\n' });
project.git('checkout', '-q', '-b', 'feature');
const first = project.commit('feature', { 'b.txt': 'b\n' });
const head = project.commit('more', { 'b.txt': 'b\nc\n' });
project.git('checkout', '-q', 'main');
const later = project.commit('later', { 'c.txt': 'c\n' });
const on = (revision: string, ...merge: string[]): string => {
  project.git('checkout', '-q', '--detach', revision);
  project.git('merge', '-q', '--no-ff', '-m', 'merge', ...merge);
  return project.git('rev-parse', 'HEAD');
};
const merge = on(later, head);

const pull = (headSha: string, baseSha: string): PullRequestRun => ({ headSha, baseSha }) as PullRequestRun;
const at = (revision: string): Checkout => {
  project.git('checkout', '-q', '--detach', revision);
  return openCheckout(project.path, { ...project.environment(), GITHUB_WORKSPACE: room.root });
};

describe('a pull request is compared with', () => {
  it('the first parent of the merge that GitHub made for it, wherever its base was when the event was sent', () => {
    for (const baseSha of [base, later, 'f'.repeat(40)])
      expect(comparisonOf(at(merge), pull(head, baseSha))).toEqual({ base: later });
  });

  it('where it left the base when its own head is checked out, or something on top of it', () => {
    expect(comparisonOf(at(head), pull(head, later))).toEqual({ base });
    expect(comparisonOf(at(head), pull(first, later))).toEqual({ base });
  });

  it('where it left the base though other branches were merged into it', () => {
    project.git('checkout', '-q', '-b', 'side', base);
    const side = project.commit('side', { 'd.txt': 'd\n' });
    const merged = on(head, side);
    expect(comparisonOf(at(merged), pull(merged, later))).toEqual({ base });
  });
});

describe('a pull request is compared with nothing, and it is said why,', () => {
  const whyOf = (revision: string, of: PullRequestRun): unknown => {
    const comparison = comparisonOf(at(revision), of);
    return 'why' in comparison && [comparison.why, comparison.hint.includes('actions/checkout')];
  };

  it('when its base is not here', () => {
    expect(whyOf(head, pull(head, 'f'.repeat(40)))).toEqual([expect.stringContaining('is not in the checkout'), true]);
  });

  it('when its base was rewritten and has nothing in common with it', () => {
    project.git('checkout', '-q', '--orphan', 'rewritten');
    const rewritten = project.commit('rewritten', { 'a.txt': 'other\n' });
    expect(whyOf(head, pull(head, rewritten))).toEqual([expect.stringContaining('nothing in common'), true]);
  });

  it('when something else is checked out, such as the base', () => {
    expect(whyOf(later, pull(head, later))).toEqual([expect.stringContaining('does not hold the pull request'), true]);
    expect(whyOf(base, pull('e'.repeat(40), base))).toEqual([expect.stringContaining('does not hold'), true]);
  });

  it('when its base was merged into it, so that all of the base would be taken for its work', () => {
    const updated = on(head, later);
    expect(whyOf(updated, pull(updated, later))).toEqual([expect.stringContaining('was merged into it'), true]);
    project.git('checkout', '-q', '--detach', updated);
    const more = project.commit('after it', { 'e.txt': 'e\n' });
    expect(whyOf(more, pull(more, later))).toEqual([expect.stringContaining('was merged into it'), true]);
  });
});
