import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { reportOutput } from '../../src/cli/report-output.js';
import { fullReport } from '../report/full-report.js';
import { sampleReport } from '../report/sample-report.js';

const folder = mkdtempSync(join(tmpdir(), 'codefang-output-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes the sample's pictures; what reaches stdout. */
async function pictures(file: string | undefined, analyzers = ['burndown'], report = sampleReport()): Promise<string> {
  let out = '';
  const stdout = new Writable({
    write(chunk: Buffer, _encoding, done) {
      out += chunk.toString();
      done();
    },
  });
  const made = await reportOutput('svg', file, analyzers, stdout);
  const put = await made(report);
  await put();
  return out;
}
const names = [
  'burndown.svg',
  'lines-by-directory.svg',
  'lines-by-language.svg',
  'overwrites.svg',
  'ownership.svg',
  'survival.svg',
];

describe('pictures', () => {
  it('go into a folder, which is made if its name ends with a slash', async () => {
    const made = join(folder, 'made/deeper/');
    await pictures(made);
    expect(readdirSync(made).sort()).toEqual(names);
    await pictures(made.slice(0, -1));
    expect(readdirSync(join(folder, 'made'))).toEqual(['deeper']);
    expect(readFileSync(join(made, 'burndown.svg'), 'utf8')).toMatch(/^<svg /);
  });

  it.each(['project', 'project.svg'])('go to files that begin with %s where that is no folder', async (prefix) => {
    await pictures(join(folder, prefix));
    const found = readdirSync(folder).filter((name) => name.startsWith('project'));
    expect(found.sort()).toEqual(names.map((name) => `project-${name}`));
    for (const name of found) rmSync(join(folder, name));
  });

  it('do not go to stdout where there may be several, which is told before the run', async () => {
    await expect(pictures(undefined)).rejects.toThrow(
      'option --format: svg may be 6 files here (burndown, survival, lines-by-directory, lines-by-language, ownership, overwrites), and stdout takes one',
    );
    await expect(pictures(undefined)).rejects.toMatchObject({ code: 'user-bad-option' });
  });

  it('go to stdout where there can be one only', async () => {
    const report = fullReport();
    const analysis = { 'file-history': report.analysis['file-history'] };
    const out = await pictures(undefined, ['file-history'], { ...report, analysis });
    expect(out.match(/<svg /g)).toHaveLength(1);
    expect(out).toMatch(/^<svg [^]*<\/svg>\n$/);
  });

  it('that cannot be written are told before the run, with the place', async () => {
    const nowhere = join(folder, 'not', 'there');
    await expect(pictures(nowhere)).rejects.toThrow(`option --output: cannot write ${nowhere} (ENOENT)`);
    expect(existsSync(join(folder, 'not'))).toBe(false);
  });
});
