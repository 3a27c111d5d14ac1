import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { complaints, QuietStream } from '../../src/action/quiet.js';
import { ProcessRunner } from '../../src/action/runner.js';

const folder = mkdtempSync(join(tmpdir(), 'codefang-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('what is told to the runner', () => {
  let said = '';
  const file = (name: string): string => join(folder, name);
  const environment = {
    GITHUB_OUTPUT: file('output'),
    GITHUB_STATE: file('state'),
    GITHUB_STEP_SUMMARY: file('summary'),
    STATE_x: 'kept',
  };
  const runner = new ProcessRunner(environment, core, (text) => (said += text));
  beforeEach(() => {
    said = '';
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
    for (const path of Object.values(environment).slice(0, 3)) writeFileSync(path, '');
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      said += String(text);
      return true;
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });

  it('is one line of the log, and no command', () => {
    runner.log('branch ::error::x\n::add-mask::y');
    expect(said).toBe('branch ::error::x ::add-mask::y\n');
  });

  it('is a group that a title can neither end nor escape', () => {
    runner.group('knobs\n::endgroup::', ['one', '::error::two']);
    expect(said).toMatch(/^::group::knobs ::endgroup::\none\n(?!::).*\n::endgroup::\n$/);
  });

  it('is an annotation that ends where it should', () => {
    runner.annotate('warning', 'a\n::error::b', { file: 'a,b:c.ts', title: 'x' });
    expect(said).toBe('::warning title=x,file=a%2Cb%3Ac.ts::a%0A::error::b\n');
    said = '';
    runner.annotate('warning', 'a', { file: ' a\r\n::error::b%##[group]c' });
    expect(said).toBe('::warning file= a%0D%0A%3A%3Aerror%3A%3Ab%25##\u200b[group]c::a\n');
    said = '';
    runner.annotate('notice', 'x');
    expect(said).toBe('::notice::x\n');
  });

  it('is a value that cannot end itself', () => {
    runner.output('knobs', 'a\ncodefang\nother<<codefang\nx');
    const [, word] = /^knobs<<(\S+)\n/.exec(readFileSync(file('output'), 'utf8')) ?? [];
    expect(readFileSync(file('output'), 'utf8')).toBe(`knobs<<${word}\na\ncodefang\nother<<codefang\nx\n${word}\n`);
    runner.saveState('x', '1');
    expect(readFileSync(file('state'), 'utf8')).toMatch(/^x<<(\S+)\n1\n\1\n$/);
  });

  it('is a secret before anything else can show it', () => {
    runner.secret('t%ken');
    runner.secret('');
    expect(said).toBe('::add-mask::t%25ken\n');
  });

  it('is a summary, where there is one', async () => {
    expect(await runner.summary('# x\n')).toBeUndefined();
    expect(readFileSync(file('summary'), 'utf8')).toBe('# x\n');
    expect(await new ProcessRunner({}, core, () => undefined).summary('x')).toBe('this runner takes none');
  });

  it('comes back to post as state', () => {
    expect([runner.state('x'), runner.state('y')]).toEqual(['kept', '']);
  });
});

describe('a quiet stream', () => {
  const lines: string[] = [];
  const stream = { write: (text: string) => lines.push(text) > 0 };
  const quiet = new QuietStream(stream);
  beforeEach(() => lines.splice(0));

  it('keeps what a call says from the log, but not what others say meanwhile', async () => {
    const heard: string[] = [];
    const call = quiet.during(async () => {
      stream.write('::warning::one\n::add-mask::secret\n');
      await new Promise((resolve) => setTimeout(resolve, 20));
      stream.write('two\n');
    }, heard);
    stream.write('from elsewhere\n');
    quiet.write('ours\n');
    await call;
    stream.write('after\n');
    expect(heard).toEqual(['::warning::one', 'two']);
    expect(lines).toEqual(['::add-mask::secret\n', 'from elsewhere\n', 'ours\n', 'after\n']);
  });

  it('gives the reasons in what it heard, in one text', () => {
    expect(
      complaints([
        '::debug::x',
        '::warning::Failed%0Ato save',
        'Failed: y',
        '::error title=a::z',
        '::debug::Failed to reserve: 429',
      ]),
    ).toBe('Failed to save; Failed: y; z; Failed to reserve: 429');
  });
});
