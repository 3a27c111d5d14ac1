import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { reportOutput } from '../../src/cli/report-output.js';
import { pictureFormats, type PictureFormat } from '../../src/report/formats.js';
import type { Report } from '../../src/report/report.js';
import { renderYaml } from '../../src/report/yaml.js';
import { fullReport } from '../report/full-report.js';
import { sampleReport } from '../report/sample-report.js';

const folder = mkdtempSync(join(tmpdir(), 'codefang-output-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes the sample's pictures; what reaches stdout. */
async function pictures(
  format: PictureFormat,
  file: string | undefined,
  analyzers = ['burndown'],
  report = sampleReport(),
  say = (notice: string): void => expect.fail(notice),
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const stdout = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  const made = await reportOutput(format, file, analyzers, stdout, say);
  const put = await made(report);
  await put();
  return Buffer.concat(chunks);
}
const charts = ['burndown', 'lines-by-directory', 'lines-by-language', 'overwrites', 'ownership', 'survival'];
/** What the file of a picture is, as Latin-1. */
const forms = { svg: /^<svg [^]*<\/svg>\n$/, png: /^\x89PNG\r\n\cZ\n[^]*IEND[^]{4}$/ };

describe('a report in a file', () => {
  const output = (file: string): ReturnType<typeof reportOutput> =>
    reportOutput('yaml', file, ['burndown'], new Writable(), (notice) => expect.fail(notice));

  it('takes the place of the one before, with its mode, and leaves nothing beside', async () => {
    const file = join(folder, 'report.yml');
    writeFileSync(file, 'before', { mode: 0o600 });
    await (
      await (
        await output(file)
      )(sampleReport())
    )();
    expect(readFileSync(file, 'utf8')).toContain('analysis:');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['report.yml']);
    rmSync(file);
  });

  it('of several megabytes is the same there and on stdout, and written a megabyte at a time', async () => {
    const list = Array.from({ length: 40_000 }, (_, id) => ({ id, row: Array.from({ length: 20 }, (_, i) => id + i) }));
    const report = {
      ...sampleReport(),
      analysis: { one: { list, name: 'caf\u00e9'.repeat(2_000_000 / 4) } },
    } as Report;
    const file = join(folder, 'large.yml');
    const chunks: Buffer[] = [];
    const stdout = new Writable({
      write(chunk: Buffer, _encoding, done) {
        chunks.push(chunk);
        setImmediate(done);
      },
    });
    for (const place of [file, undefined]) {
      const made = await reportOutput('yaml', place, ['burndown'], stdout, (notice) => expect.fail(notice));
      const put = await made(report);
      await put();
    }
    const text = renderYaml(report);
    expect(text.length).toBeGreaterThan(6e6);
    expect(readFileSync(file, 'utf8')).toBe(text);
    expect(Buffer.concat(chunks).toString('utf8')).toBe(text);
    expect(chunks.length).toBeGreaterThan(4);
    rmSync(file);
  });

  it('is not half there where it could not be written whole: the one before stays', async () => {
    const file = join(folder, 'report.yml');
    const put = await (await output(file))(sampleReport());
    writeFileSync(file, 'before');
    // In the place of the file that is written first.
    mkdirSync(`${file}.${process.pid}.tmp`);
    expect(put).toThrow(`cannot write ${file} (EISDIR)`);
    expect(readFileSync(file, 'utf8')).toBe('before');
    rmSync(`${file}.${process.pid}.tmp`, { recursive: true });
    rmSync(file);
  });

  it('goes through a link to where that leads', async () => {
    const [file, link] = [join(folder, 'target.yml'), join(folder, 'link.yml')];
    writeFileSync(file, '');
    symlinkSync(file, link);
    await (
      await (
        await output(link)
      )(sampleReport())
    )();
    expect(readFileSync(file, 'utf8')).toContain('analysis:');
    for (const one of [file, link]) rmSync(one);
  });

  it.each(['', 'new/'])('cannot be a folder, which is told before the run: %j', async (name) => {
    const error = await output(join(folder, name)).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      code: 'user-bad-option',
      data: { hint: expect.stringContaining('report.yaml') as string },
    });
  });
});

describe.each(pictureFormats)('pictures as %s', (format) => {
  const names = charts.map((chart) => `${chart}.${format}`);

  it('go into a folder, which is made if its name ends with a slash', async () => {
    const made = join(folder, format, 'deeper/');
    await pictures(format, made);
    expect(readdirSync(made).sort()).toEqual(names);
    await pictures(format, made.slice(0, -1));
    expect(readdirSync(join(folder, format))).toEqual(['deeper']);
    for (const name of names) expect(readFileSync(join(made, name), 'latin1')).toMatch(forms[format]);
  });

  it.each(['project', `project.${format}`])(
    'go to files that begin with %s where that is no folder',
    async (prefix) => {
      await pictures(format, join(folder, prefix));
      const found = readdirSync(folder).filter((name) => name.startsWith('project'));
      expect(found.sort()).toEqual(names.map((name) => `project-${name}`));
      for (const name of found) rmSync(join(folder, name));
    },
  );

  it('do not go to stdout where there may be several, which is told before the run', async () => {
    await expect(pictures(format, undefined)).rejects.toThrow(
      `option --format: ${format} may be 6 files here (burndown, survival, lines-by-directory, lines-by-language, ownership, overwrites), and stdout takes one`,
    );
    await expect(pictures(format, undefined)).rejects.toMatchObject({ code: 'user-bad-option' });
  });

  it('go to stdout where there can be one only', async () => {
    const report = fullReport();
    const analysis = { 'file-history': report.analysis['file-history'] };
    const out = (await pictures(format, undefined, ['file-history'], { ...report, analysis })).toString('latin1');
    expect(out.match(/<svg |\x89PNG/g)).toHaveLength(1);
    expect(out).toMatch(forms[format]);
  });

  it('that there are none of, as of a young history, are not looked for: it is said, with what to do', async () => {
    const said: string[] = [];
    const young = { ...sampleReport(), analysis: {} };
    const place = join(folder, `${format}-young/`);
    await pictures(format, place, ['burndown'], young, (notice) => said.push(notice));
    expect(readdirSync(place)).toEqual([]);
    expect(said).toEqual([expect.stringMatching(/^no picture was made: .*--sampling 1/)]);
  });

  it('that cannot be written are told before the run, with the place', async () => {
    const nowhere = join(folder, 'not', 'there');
    await expect(pictures(format, nowhere)).rejects.toThrow(`option --output: cannot write ${nowhere} (ENOENT)`);
    expect(existsSync(join(folder, 'not'))).toBe(false);
  });
});
