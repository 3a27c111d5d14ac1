// The benchmarks as their users run them, on a history of a few commits: that they judge the work and end well, never how long it takes.
import { spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compiledSources } from '../git/compiled-sources.js';
import { FixtureRoom } from '../support/repository-fixture.js';

interface Sample {
  cpu: number;
  wall: number;
  peakMib?: number;
}
interface Report {
  machine: { node: string };
  repositories: {
    name: string;
    error?: string;
    files?: number;
    added?: number;
    removed?: number;
    differences?: string[];
    samples?: Record<string, Sample[]>;
  }[];
}

const root = join(import.meta.dirname, '..', '..');
const room = new FixtureRoom();
afterAll(() => room.remove());
let lib = '';
let gitDir = '';

beforeAll(() => {
  const source = join(root, 'src');
  const folders = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.parentPath.endsWith('assembly'))
    .map((entry) => relative(source, entry.parentPath));
  lib = compiledSources([...new Set(folders)]);
  for (const name of ['kernel.wasm', 'kernel-scalar.wasm']) {
    copyFileSync(join(source, 'kernel', name), join(lib, 'kernel', name));
  }
  const repository = room.repository('small');
  repository.commit('one', { 'a.txt': 'one\ntwo\nthree\n', 'b.bin': new Uint8Array([1, 0, 2]) });
  repository.commit('two', { 'a.txt': 'one\nthree\nfour\nfive\n' });
  const id = repository.git('rev-parse', 'HEAD');
  repository.git('update-index', '--add', '--cacheinfo', `160000,${id},module`);
  repository.git('commit', '--quiet', '--message', 'a submodule, which is a line to git and no file here');
  repository.git('repack', '-adq');
  gitDir = repository.at('.git');
});

function bench(...args: string[]): { status: number | null; text: string } {
  const command = [join(root, 'bench/bench.mjs'), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  return { status, text: stdout + stderr };
}

describe('the benchmarks', () => {
  it('tell their names to whoever asks for another', () => {
    const { status, text } = bench('nothing');
    expect(status).toBe(2);
    expect(text).toContain('changes|');
    expect(text).not.toContain('machine-facts');
  });

  it('time the reading of changes against git, after both have given the same totals', () => {
    const json = room.at('changes.json');
    const { status, text } = bench('changes', `tiny=${gitDir}`, '--runs', '2', '--json', json, '--lib', lib);
    expect(text).toContain('CPU / git');
    expect(status).toBe(0);
    const report = JSON.parse(readFileSync(json, 'utf8')) as Report;
    expect(report.machine.node).toBe(process.version);
    expect(report.repositories).toMatchObject([{ name: 'tiny', files: 3, added: 5, removed: 1, differences: [] }]);
    const { samples } = report.repositories[0];
    expect(samples?.['git']).toHaveLength(2);
    expect(samples?.['codefang']).toHaveLength(2);
    for (const { cpu, wall, peakMib } of samples?.['codefang'] ?? []) {
      expect(cpu).toBeGreaterThan(0);
      expect(wall).toBeGreaterThan(0);
      expect(peakMib).toBeGreaterThan(20);
    }
    expect(readFileSync(json, 'utf8')).not.toContain(room.root);
  });

  it('leave a repository out that git cannot read, with its words and a failing exit code', () => {
    const { status, text } = bench('changes', room.at('nowhere'), '--runs', '1', '--lib', lib);
    expect(status).toBe(1);
    expect(text).toMatch(/nowhere: left out, .*not a git repository/);
  });

  it('measure peaks under budgets with any analyzers, and tell what is asked for where one is refused', () => {
    const { status, text } = bench('budgets', `tiny=${gitDir}`, '--analyzers', 'imports', '--budget', '128MiB,256MiB');
    expect(text).toMatch(/\| tiny +\| 128MiB +\| +\| refused, asks for 248MiB +\|/);
    expect(text).toMatch(/\| tiny +\| 256MiB +\| \d+ MiB +\|/);
    expect(status).toBe(0);
  });

  it('measure the whole main job against its aims', () => {
    const json = room.at('burndown.json');
    const { status, text } = bench('burndown', `tiny=${gitDir}`, '--runs', '1', '--starts', '1', '--json', json);
    expect(text).toContain('reports byte for byte the same: yes');
    expect(text).toMatch(/\| tiny +\| full burndown, CPU over git log --numstat +\| \d/);
    expect(text).toMatch(/\| any +\| start-up of --version/);
    expect(status).toBe(0);
    const { repositories } = JSON.parse(readFileSync(json, 'utf8')) as {
      repositories: { behind: number; snapshotMib: number; budgets: { mib: number; peakMib: number | null }[] }[];
    };
    const [{ behind, snapshotMib, budgets }] = repositories;
    expect(behind).toBe(2);
    expect(snapshotMib).toBeGreaterThan(0);
    expect(budgets.map(({ mib }) => mib)).toEqual([128, 256, 512, 1024]);
    if (process.platform === 'linux') {
      for (const { peakMib } of budgets) expect(peakMib).toBeGreaterThan(20);
    }
    expect(readFileSync(json, 'utf8')).not.toContain(room.root);
  });

  it('hold the memory of a run against what the model expects of it', () => {
    const { status, text } = bench('memory', `tiny=${gitDir}`, '--runs', '1');
    expect(text).toMatch(/\| tiny +\| \d+ +\| 3 +\| (\d+|not available) +\| \d+ MiB +\|/);
    expect(status).toBe(0);
  });

  it('hold a dense history, which is the same to its ids wherever it is made, against its budget', () => {
    const shape = ['--commits', '30', '--files', '40', '--files-per-commit', '5', '--people', '7'];
    const heads = ['one', 'two'].map((name) => {
      const repository = room.at(`dense-${name}.git`);
      const { status, text } = bench('dense', ...shape, '--budget', '256MiB', '--repository', repository);
      expect(text).toContain('30 commits of 5 files each, of 40 files');
      expect(text).toMatch(/\| burndown,devs,couples,file-history +\| 256MiB +\| \d+ MiB +\|/);
      expect(status).toBe(0);
      const git = (...args: string[]): string => room.existing(`dense-${name}.git`).git(...args);
      expect(git('ls-tree', '-r', '--name-only', 'main').split('\n')).toHaveLength(40);
      expect(git('diff-tree', '-r', 'main~1', 'main').split('\n')).toHaveLength(5);
      return git('rev-parse', 'main');
    });
    expect(heads[0]).toBe(heads[1]);
    expect(bench('dense', '--commits', 'many').status).toBe(2);
  });

  it('compare variants of a setting by turns', () => {
    const variants = ['--variant', `lib=${lib}`, '--variant', `lib=${lib},batch=1,bases=1MiB`];
    const { status, text } = bench('variants', gitDir, ...variants, '--runs', '1');
    expect(text).toContain('batch=1,bases=1MiB');
    expect(status).toBe(0);
  });
});
