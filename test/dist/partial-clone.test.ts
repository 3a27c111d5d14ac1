// A clone without its blobs, as checkouts of large projects are: git brings what is missing, a batch at a time.
import { readdirSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { longHistory } from '../support/long-history.js';
import { FixtureRoom } from '../support/repository-fixture.js';
import { BuiltProgram } from './built-program.js';

const room = new FixtureRoom();
afterAll(() => room.remove());

const program = new BuiltProgram();
const { fixture } = longHistory(room, 'project.git');
fixture.git('config', 'uploadpack.allowFilter', 'true');
fixture.git('config', 'uploadpack.allowAnySHA1InWant', 'true');

/** What is analyzed, without the description of where it came from. */
function analysisOf(path: string, ...args: string[]): { analysis: unknown; missing: number } {
  const run = program.run(fixture.environment(), path, 'history', '--format', 'json', '--no-checkpoint', ...args, '.');
  if (run.code !== 0) throw new Error(run.talk);
  const { analysis, source } = JSON.parse(run.out) as {
    analysis: unknown;
    source: { completeness: { missing_blobs: { count: number } } };
  };
  return { analysis, missing: source.completeness.missing_blobs.count };
}

describe.each(['blob:none', 'tree:0'])('a partial clone (%s)', (filter) => {
  const cloned = (name: string): { path: string; packs: () => number } => {
    const { path } = room.existing(`${name}-${filter.replace(':', '-')}.git`);
    fixture.git('clone', '--quiet', '--bare', `--filter=${filter}`, `file://${fixture.path}`, path);
    const packs = (): number => readdirSync(`${path}/objects/pack`).filter((file) => file.endsWith('.pack')).length;
    return { path, packs };
  };

  it('is read as the whole one is, with few fetches', () => {
    const { path, packs } = cloned('read');
    const before = packs();
    const { analysis, missing } = analysisOf(path);
    expect(missing).toBe(0);
    expect(analysis).toEqual(analysisOf(fixture.path).analysis);
    // 260 commits change a thousand files; each fetch leaves a pack.
    expect(packs() - before).toBeLessThan(20);
  });

  it('is left as it is where another reader is named', () => {
    if (filter === 'tree:0') return;
    const { path, packs } = cloned('left');
    const before = packs();
    expect(analysisOf(path, '--object-reader', 'git').missing).toBeGreaterThan(100);
    expect(packs()).toBe(before);
  });
});
