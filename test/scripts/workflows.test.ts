// The workflows of this repository and those of its pages, as GitHub's own parser reads them, and by the rules they should keep.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { inputDefaults } from '../../src/action/inputs.js';
import { shallowError } from '../../src/action/unshallow.js';
import { manifestFaults, workflowFaults } from '../support/workflow-syntax.js';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Record<string, unknown>;
  readonly shell?: string;
}
interface Job {
  readonly 'timeout-minutes'?: number;
  readonly steps?: readonly Step[];
}
interface Workflow {
  readonly name?: string;
  readonly on?: Record<string, unknown>;
  readonly permissions?: unknown;
  readonly jobs?: Record<string, Job>;
}

const text = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const folder = new URL('../../.github/workflows/', import.meta.url);
const files = readdirSync(folder).map((file) => ({ file, text: readFileSync(new URL(file, folder), 'utf8') }));
/** Everything in YAML on pages that people copy from. */
const snippets = ['README.md', 'CONTRIBUTING.md', 'docs/action.md', 'docs/pull-requests.md'].flatMap((file) =>
  [...text(file).matchAll(/^```ya?ml\n([^]*?)^```/gm)].map(([, snippet], at) => ({
    file: `${file} (${at + 1})`,
    text: snippet,
  })),
);
/** Workflows in the documentation are copied, so they keep the same rules, but for the full ids. */
const documented = snippets.filter((snippet) => /^(?:name|on):/.test(snippet.text));
/** Steps, with the indentation that they have in a job; the message about a shallow checkout has some, too. */
const steps = [
  ...snippets.filter((snippet) => /^ {6}- /.test(snippet.text)),
  {
    file: 'the message about a shallow checkout',
    text: /^ {6}- [^]*?\n\n/m.exec(shallowError('.').data.hint ?? '')![0],
  },
].map((one) => ({
  ...one,
  text: `on: push\npermissions:\n  contents: read\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n${one.text}`,
}));
const all = [...files, ...documented].map((one) => ({ ...one, workflow: load(one.text) as Workflow }));

describe('GitHub', () => {
  it.each([...files, ...documented, ...steps])('takes $file', async ({ file, text: workflow }) => {
    expect(await workflowFaults(file, workflow)).toEqual([]);
  });

  it('takes action.yml', () => {
    expect(manifestFaults('action.yml', text('action.yml'))).toEqual([]);
  });

  it('is asked about everything on the pages that uses an action', () => {
    const asked = [...documented, ...steps].map(({ file }) => file);
    expect(snippets.filter(({ text: snippet }) => snippet.includes('uses:')).map(({ file }) => file)).toEqual(
      asked.filter((file) => file.includes('.md')).sort(),
    );
    expect(documented.length).toBeGreaterThan(2);
    expect(steps.length).toBeGreaterThan(2);
  });

  const mistakes: [string, string, string][] = [
    ['a key of a workflow', 'concurrency:', 'concurency:'],
    ['a key of a job', 'runs-on:', 'run-on:'],
    ['a key of a step', 'with:', 'wiht:'],
    ['an event', 'schedule:', 'schedules:'],
    ['a scope of permissions', 'contents: read', 'content: read'],
    ['a level of permissions', 'contents: read', 'contents: reed'],
    ['a time', "'17 3 * * *'", "'17 3 * *'"],
    ['a context', 'fetch-depth: 0', 'fetch-depth: ${{ githb.ref }}'],
  ];
  it.each(mistakes)('does not take a mistake in %s', async (_, right, wrong) => {
    const workflow = text('.github/workflows/nightly.yml');
    expect(workflow).toContain(right);
    expect(await workflowFaults('nightly.yml', workflow.replace(right, wrong))).not.toEqual([]);
  });

  it.each([
    ['a key', 'post-if:', 'post_if:'],
    ['a runtime', 'node24', 'node22'],
    ['an icon', 'trending-down', 'trending-sideways'],
  ])('does not take a mistake in %s of action.yml', (_, right, wrong) => {
    expect(manifestFaults('action.yml', text('action.yml').replace(right, wrong))).not.toEqual([]);
  });
});

describe.each(all)('$file', ({ workflow, text }) => {
  const steps = Object.values(workflow.jobs ?? {}).flatMap((job) => job.steps ?? []);

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

it('names inputs that the action has where it shows a step alone', () => {
  for (const { text: workflow } of steps) {
    for (const { uses, with: given = {} } of Object.values((load(workflow) as Workflow).jobs ?? {})[0].steps ?? []) {
      if (!uses?.startsWith('codefang/')) continue;
      expect(Object.keys(given).filter((name) => !Object.hasOwn(inputDefaults, name))).toEqual([]);
    }
  }
});

it('follows, for forks, a workflow that there is', () => {
  const second = all.find(({ file }) => file === 'pull-request-comment.yml')?.workflow.on?.['workflow_run'] as {
    workflows: string[];
  };
  expect(all.map(({ workflow }) => workflow.name)).toContain(second.workflows[0]);
});
