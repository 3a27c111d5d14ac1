import { describe, expect, it } from 'vitest';
import type { Knobs } from '../../src/budget/knobs.js';
import { outputNames, setOutputs, type OutputValues } from '../../src/action/outputs.js';
import { RecordedRunner } from './recorded-runner.js';

const values: OutputValues = {
  reports: { yaml: 'a/codefang.yaml', json: 'a/codefang.json' },
  complete: true,
  commitsAnalysed: 12,
  commitsReused: 0,
  checkpointKey: 'key',
  checkpointSaved: true,
  headline: {
    currentLines: 0,
    survivalRate: 0.5,
    halfLifeDays: null,
    files: undefined,
    busFactor: undefined,
    hotspots: undefined,
    coupledPairs: undefined,
  },
  commentUrl: '',
  artifactName: 'codefang-report-default',
  failedConditions: ['files < 1', 'current-lines > 0'],
  knobs: { workers: 2 } as Knobs,
};

describe('outputs', () => {
  it('are all set, whatever a run knows', () => {
    const runner = new RecordedRunner();
    setOutputs(runner, values);
    expect(Object.keys(runner.outputs)).toEqual([...outputNames]);
  });

  it('tell nothing known from zero', () => {
    const { outputs } = ((runner) => {
      setOutputs(runner, values);
      return runner;
    })(new RecordedRunner());
    expect(outputs).toMatchObject({
      report: 'a/codefang.yaml',
      reports: '{"yaml":"a/codefang.yaml","json":"a/codefang.json"}',
      'current-lines': '0',
      'commits-reused': '0',
      'half-life': '',
      files: '',
      knobs: '{"workers":2}',
      'failed-conditions': 'files < 1\ncurrent-lines > 0',
    });
  });
});
