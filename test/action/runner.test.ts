import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
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
  const runner = new ProcessRunner(environment, (text) => (said += text));
  beforeEach(() => {
    said = '';
    for (const path of Object.values(environment).slice(0, 3)) writeFileSync(path, '');
  });

  it('is one line of the log, and no command', () => {
    runner.log('branch ::error::x\n::add-mask::y');
    expect(said).toBe('branch ::error::x ::add-mask::y\n');
  });

  it('is an annotation that ends where it should', () => {
    runner.annotate('warning', 'a\n::error::b', { file: 'a,b:c.ts', title: 'x' });
    expect(said).toBe('::warning file=a%2Cb%3Ac.ts,title=x::a%0A::error::b\n');
    said = '';
    runner.annotate('notice', 'x');
    expect(said).toBe('::notice::x\n');
  });

  it('is a value that cannot end itself', () => {
    runner.output('knobs', 'a\ncodefang\nother<<codefang\nx');
    expect(readFileSync(file('output'), 'utf8')).toBe('knobs<<codefang-\na\ncodefang\nother<<codefang\nx\ncodefang-\n');
    runner.saveState('x', '1');
    expect(readFileSync(file('state'), 'utf8')).toBe('x<<codefang\n1\ncodefang\n');
  });

  it('is a secret before anything else can show it', () => {
    runner.secret('t%ken');
    runner.secret('');
    expect(said).toBe('::add-mask::t%25ken\n');
  });

  it('is a summary, where there is one', () => {
    expect(runner.summary('# x\n')).toBe(true);
    expect(readFileSync(file('summary'), 'utf8')).toBe('# x\n');
    expect(new ProcessRunner({}, () => undefined).summary('x')).toBe(false);
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
