// The sum of vitest's results: nothing that went wrong may be counted as well.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countTests } from '../../scripts/count-tests.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'codefang-count-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function result(name: string, content: unknown): string {
  const file = join(root, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

describe('the count of tests', () => {
  it('adds passes and failures of all results', () => {
    const file = { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] };
    const one = result('one.json', { numPassedTests: 7, numFailedTests: 1, testResults: [file] });
    const two = result('two.json', { numPassedTests: 5, numFailedTests: 0, testResults: [] });
    expect(countTests([one, two])).toEqual({ passed: 12, failed: 1 });
  });

  it('takes a file that could not be loaded for a failure', () => {
    const file = { status: 'failed', assertionResults: [] };
    const one = result('one.json', { numPassedTests: 3, numFailedTests: 0, testResults: [file] });
    expect(countTests([one])).toEqual({ passed: 3, failed: 1 });
  });

  it('takes a result that is missing or broken for a failure', () => {
    expect(countTests([join(root, 'gone.json'), result('half.json', '{"numPassedTests": 3,')])).toEqual({
      passed: 0,
      failed: 2,
    });
  });
});
