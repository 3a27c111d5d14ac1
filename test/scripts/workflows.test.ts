// The workflows of this repository, by the rules they should keep. There is no JSON schema for workflows in a package that is kept and that we may use.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { inputDefaults } from '../../src/action/inputs.js';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Record<string, unknown>;
  readonly shell?: string;
}
interface Job {
  readonly 'runs-on'?: unknown;
  readonly 'timeout-minutes'?: number;
  readonly permissions?: Record<string, string>;
  readonly needs?: string | readonly string[];
  readonly steps?: readonly Step[];
}
interface Workflow {
  readonly name?: string;
  readonly on?: Record<string, unknown>;
  readonly permissions?: unknown;
  readonly jobs?: Record<string, Job>;
}

const folder = new URL('../../.github/workflows/', import.meta.url);
const files = readdirSync(folder).map((file) => ({ file, text: readFileSync(new URL(file, folder), 'utf8') }));
/** Workflows in the documentation are copied, so they keep the same rules, but for the full ids. */
const documented = ['README.md', 'docs/action.md'].flatMap((file) => {
  const page = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
  return [...page.matchAll(/```yaml\n((?:name|on):[^]*?)```/g)].map(([, text], at) => ({
    file: `${file} (${at + 1})`,
    text,
  }));
});
const all = [...files, ...documented].map((one) => ({ ...one, workflow: load(one.text) as Workflow }));

const keys = {
  workflow: ['name', 'on', 'permissions', 'concurrency', 'jobs', 'env', 'defaults', 'run-name'],
  job: [
    'name',
    'runs-on',
    'timeout-minutes',
    'permissions',
    'needs',
    'steps',
    'strategy',
    'if',
    'container',
    'env',
    'outputs',
    'concurrency',
  ],
  step: [
    'name',
    'id',
    'if',
    'uses',
    'with',
    'run',
    'shell',
    'env',
    'continue-on-error',
    'working-directory',
    'timeout-minutes',
  ],
};

describe.each(all)('$file', ({ workflow, text }) => {
  const jobs = Object.values(workflow.jobs ?? {});
  const steps = jobs.flatMap((job) => job.steps ?? []);

  it('has jobs with steps, and nothing that the platform does not know', () => {
    expect(Object.keys(workflow).filter((key) => !keys.workflow.includes(key))).toEqual([]);
    expect(workflow.on).toBeTypeOf('object');
    expect(jobs.length).toBeGreaterThan(0);
    for (const job of jobs) {
      expect(Object.keys(job).filter((key) => !keys.job.includes(key))).toEqual([]);
      expect(job['runs-on']).toBeTypeOf('string');
      for (const need of [job.needs ?? []].flat()) expect(Object.keys(workflow.jobs ?? {})).toContain(need);
    }
    for (const step of steps) {
      expect(Object.keys(step).filter((key) => !keys.step.includes(key))).toEqual([]);
      expect([step.uses, step.run].filter((what) => what !== undefined)).toHaveLength(1);
    }
  });

  it('may read only, but where a job says more', () => {
    const permissions = workflow.permissions as Record<string, string>;
    expect(permissions['contents']).toBe('read');
    expect(
      Object.entries(permissions).filter(([name, value]) => value === 'write' && name !== 'pull-requests'),
    ).toEqual([]);
  });

  it('runs no code of a stranger with more than reading, and pastes no text of one into a shell', () => {
    expect(Object.keys(workflow.on ?? {})).not.toContain('pull_request_target');
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });

  it('gives the action inputs that it has, and a history to read', () => {
    for (const { uses, with: given = {} } of steps) {
      if (uses !== './' && !uses?.startsWith('codefang/')) continue;
      expect(Object.keys(given).filter((name) => !Object.hasOwn(inputDefaults, name))).toEqual([]);
      if (!Object.hasOwn(workflow.on ?? {}, 'workflow_run')) expect(text).toContain('fetch-depth: 0');
    }
  });
});

describe.each(files)('.github/workflows/$file', ({ text }) => {
  const workflow = load(text) as Workflow;

  it('pins every action by the full id of a commit, with its version beside it', () => {
    for (const [, action, comment] of text.matchAll(/uses: (\S+)(.*)/g)) {
      if (action === './') continue;
      expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
      expect(comment).toMatch(/^ # v\d+\.\d+\.\d+$/);
    }
  });

  it('has a time limit for every job', () => {
    for (const job of Object.values(workflow.jobs ?? {})) expect(job['timeout-minutes']).toBeLessThan(360);
  });

  it('runs scripts that there are', () => {
    const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      scripts: Record<string, string>;
    };
    for (const [, script] of text.matchAll(/npm run ([\w:]+)/g)) expect(Object.keys(scripts)).toContain(script);
    for (const [, file] of text.matchAll(/\((docs\/[\w.]+)/g))
      expect(existsSync(new URL(`../../${file}`, import.meta.url))).toBe(true);
  });
});

it('follows, for forks, a workflow that there is', () => {
  const second = all.find(({ file }) => file === 'pull-request-comment.yml')?.workflow.on?.['workflow_run'] as {
    workflows: string[];
  };
  expect(all.map(({ workflow }) => workflow.name)).toContain(second.workflows[0]);
});
