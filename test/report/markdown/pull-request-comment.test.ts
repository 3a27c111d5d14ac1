import { describe, expect, it, test } from 'vitest';
import type { ChangeEffect } from '../../../src/report/change/change-effect.js';
import { pullRequestComment, summaryRows, type Rows } from '../../../src/report/markdown/pull-request-comment.js';
import type { RunContext } from '../../../src/report/markdown/run-context.js';
import { joined, type Section } from '../../../src/report/markdown/section.js';
import { verdict } from '../../../src/report/markdown/verdict.js';
import { sampleReport, sampleSource } from '../sample-report.js';
import { sampleEffect, sampleFile, samplePerson } from '../sample-effect.js';
import { numberOf, tablesIn } from './markdown-tables.js';

const body = (effect: ChangeEffect, id: string, context?: RunContext): string | undefined =>
  pullRequestComment({ effect }, sampleReport(), context).find((section) => section.id === id)?.body;
const whole = (effect: ChangeEffect, context: RunContext = {}): string =>
  joined(pullRequestComment({ effect }, sampleReport(), context));

describe('the verdict', () => {
  const ages = (...removed: number[]): ChangeEffect['ages'] =>
    sampleEffect().ages.map((age, at) => ({ ...age, removed: removed[at] }));
  test.each<[string, Partial<ChangeEffect>]>([
    ['Adds 412 lines and removes 188, of which 96 were more than two years old.', {}],
    ['Adds 1 line and removes none.', { added: 1, removed: 0 }],
    [
      'Removes 1 line and adds none, which was more than two years old.',
      { added: 0, removed: 1, ages: ages(0, 0, 0, 0, 1, 0) },
    ],
    [
      'Adds 5 lines and removes 9, all more than two years old.',
      { added: 5, removed: 9, ages: ages(0, 0, 0, 0, 4, 5) },
    ],
    [
      'Adds 5 lines and removes 9, of which 1 was more than a year old.',
      { added: 5, removed: 9, ages: ages(8, 0, 0, 1, 0, 0) },
    ],
    [
      'Adds 5 lines and removes 9, of which 2 were more than three months old.',
      { added: 5, removed: 9, ages: ages(7, 0, 2, 0, 0, 0) },
    ],
    ['Adds 5 lines and removes 9, all of them recent.', { added: 5, removed: 9, ages: ages(7, 2, 0, 0, 0, 0) }],
    [
      'Adds 5 lines and removes 9.',
      { added: 5, removed: 9, history: { days: 20, isYoung: true, isWhole: true, ageStepDays: 30 } },
    ],
    [
      'Adds 5 lines and removes 9.',
      { added: 5, removed: 9, history: { days: 2000, isYoung: false, isWhole: false, ageStepDays: 30 } },
    ],
    ['Changes no line of text.', { added: 0, removed: 0 }],
    ['Moves 1 file and changes no line of text.', { added: 0, removed: 0, files: [sampleFile({ before: 'b' })] }],
  ])('is %s', (sentence, parts) => {
    expect(verdict(sampleEffect(parts))).toBe(sentence);
  });
});

describe('a comment', () => {
  it('begins with the verdict, which alone is never dropped, and has each section once', () => {
    const sections = pullRequestComment({ effect: sampleEffect() }, sampleReport());
    expect(sections[0]).toMatchObject({ id: 'verdict', priority: 0 });
    expect(sections.map(({ id }) => id)).toEqual([
      'verdict',
      'figures',
      'ages',
      'burndown',
      'files',
      'people',
      'measured',
    ]);
    expect(new Set(sections.map(({ priority }) => priority)).size).toBe(sections.length);
    for (const { body: text } of sections) {
      expect(text).toBe(text.trim());
      expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
      expect((text.match(/```/g) ?? []).length % 2).toBe(0);
    }
  });

  it('has the figures of the model in its tables', () => {
    const effect = sampleEffect();
    const [figures] = tablesIn(body(effect, 'figures')!);
    expect(figures.map(({ Before, After, Change }) => [Before, After, Change])).toEqual([
      ['20,000', '20,224', '**+224**'],
      ['52.0\u00a0%', '51.5\u00a0%', '**−0.5\u00a0points**'],
      ['3.3\u00a0years', '3.3\u00a0years', '**−13\u00a0days**'],
    ]);
    const [ages] = tablesIn(body(effect, 'ages')!);
    expect(ages.map(({ Age, Removed }) => [Age, numberOf(Removed)])).toEqual(
      effect.ages.map(({ label, removed }) => [label, removed]),
    );
    const longest = Math.max(...effect.ages.map(({ removed }) => removed));
    ages.forEach(({ bar }, at) => {
      const eighths = Math.round((effect.ages[at].removed / longest) * 10 * 8);
      expect(bar).toHaveLength(Math.ceil(eighths / 8));
    });
    const [years] = tablesIn(body(effect, 'burndown')!);
    expect(
      years.map((row) => [row['Year'], row['Before'], row['After'], row['Change']].map((cell) => numberOf(cell))),
    ).toEqual(effect.years.map(({ year, before, after }) => [year, before, after, after - before]));
    const [files] = tablesIn(body(effect, 'files')!);
    expect(files.map((row) => [row['Added'], row['Removed'], row['> 2 years']].map(numberOf))).toEqual([
      [12, 88, 80],
      [400, 0, 0],
    ]);
    const [people] = tablesIn(body(effect, 'people')!);
    expect(people.map(({ Author, Lines }) => [Author, numberOf(Lines)])).toEqual([
      ['Ada', 150],
      ['Bob', 38],
    ]);
  });

  it('says little of a young history, and that it does', () => {
    const effect = sampleEffect({ history: { days: 12.5, isYoung: true, isWhole: true, ageStepDays: 30 } });
    expect(pullRequestComment({ effect }, sampleReport()).map(({ id }) => id)).toEqual([
      'verdict',
      'figures',
      'files',
      'people',
      'measured',
    ]);
    expect(body(effect, 'verdict')).toContain('12 days long, too short');
    expect(body(effect, 'figures')).not.toMatch(/Half-life|Survival/);
    expect(body(effect, 'files')).not.toContain('2 years');
  });

  it('tells no ages that the history cannot reach', () => {
    const effect = sampleEffect({ history: { days: 400, isYoung: false, isWhole: true, ageStepDays: 30 } });
    expect(tablesIn(body(effect, 'ages')!)[0].map(({ Age }) => Age)).toEqual([
      '< 1 month',
      '1–3 months',
      '3–12 months',
      '1–2 years',
    ]);
  });

  it('says how well ages are known', () => {
    const note = (parts: Partial<ChangeEffect['history']>): string | undefined =>
      /<sub>(.*)<\/sub>/.exec(body(sampleEffect({ history: { ...sampleEffect().history, ...parts } }), 'ages')!)?.[1];
    expect(note({})).toContain('Ages are known to 30 days');
    expect(note({ ageStepDays: 1 })).toBeUndefined();
    expect(note({ ageStepDays: 1, isWhole: false })).toMatch(/^Lines from before the first commit/);
  });

  it('puts what is missing into the verdict, outside every fold', () => {
    const completeness = { ...sampleSource.completeness, complete: false, commitsLeft: 5, shallow: true };
    const [first] = pullRequestComment({ effect: sampleEffect() }, sampleReport({ completeness }));
    expect(first.body).toContain('> [!WARNING]\n> - **PARTIAL**: stopped after 3 commits, 5 commits are left');
    expect(first.body).toContain('\n> - **SHALLOW**: ');
    expect(body(sampleEffect(), 'verdict')).not.toContain('[!');
  });

  it('says what was measured: ids, options that are not the defaults, and the cost', () => {
    const source = { options: { ...sampleSource.options, granularity: 7, exclude: ['*.min.js', '`|</details>'] } };
    const context = {
      repository: 'owner/name',
      base: { oid: 'a'.repeat(40), name: 'main' },
      head: { oid: 'b'.repeat(40), name: '</details>@x' },
      cost: { reused: 1200, analysed: 3, seconds: 2.34, peakMemoryBytes: 3 << 28 },
    };
    const text = pullRequestComment({ effect: sampleEffect() }, sampleReport(source), context).at(-1).body;
    expect(text).toContain('<code>owner/name</code>, <code>main</code> (<code>aaaaaaaaaa</code>) → ');
    expect(text).toContain(
      '**Options** granularity <code>7</code>, exclude <code>&#42;.min.js</code> <code>&#96;&#124;',
    );
    expect(text).toContain(
      '**Cost** 3 commits read, 1,200 taken from a kept state; 2.3 seconds; 768 MiB of memory at most',
    );
    expect(text.match(/<\/details>/g)).toHaveLength(1);
    expect(body(sampleEffect(), 'measured')).toContain('**Options** the defaults');
  });

  it('names nobody where people are not told of', () => {
    const text = whole(sampleEffect({ people: undefined }));
    expect(text).not.toMatch(/Ada|Bob|Alice/);
  });

  it('cannot be broken out of by paths and names', () => {
    const evil = '</details>|`@x`\n```mermaid\n# a';
    const effect = sampleEffect({
      files: [sampleFile({ before: evil, after: evil })],
      people: [samplePerson({ name: evil, removed: 3 })],
    });
    const calm = sampleEffect({ files: [sampleFile()], people: [samplePerson({ removed: 3 })] });
    const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;
    for (const what of [/<\/?details>/g, /```/g, /^#/gm, /\|/g, /\n/g, /@/g, /</g]) {
      expect(count(whole(effect), what)).toBe(count(whole(calm), what));
    }
  });

  it('tells how many files and people it leaves out, and what they come to', () => {
    const files = Array.from({ length: 1040 }, (_, at) => sampleFile({ after: `f${at}`, added: 2, removed: 1 }));
    const people = Array.from({ length: 203 }, (_, id) => samplePerson({ id, name: `p${id}`, removed: 5 }));
    const sections = (rows?: Rows): Section[] =>
      pullRequestComment({ effect: sampleEffect({ files, people }) }, sampleReport(), {}, rows);
    const [[ofFiles, ofPeople], [moreFiles, morePeople]] = [sections(), sections(summaryRows)].map((some) =>
      ['files', 'people'].map((id) => some.find((section) => section.id === id)!),
    );
    expect(ofFiles.body).toContain('… and 940 more files: 1,880 lines added, 940 removed.');
    expect(ofFiles.brief).toContain('… and 1,025 more files: 2,050 lines added, 1,025 removed.');
    expect(moreFiles.body).toContain('… and 40 more files: 80 lines added, 40 removed.');
    expect(ofPeople.body).toContain('… and 173 others with 865 lines together.');
    expect(ofPeople.brief).toContain('… and 193 others with 965 lines together.');
    expect(morePeople.body).toContain('… and 3 others with 15 lines together.');
    expect(moreFiles.brief).toBe(ofFiles.brief);
  });

  it('says nothing shorter than what is short', () => {
    expect(
      pullRequestComment({ effect: sampleEffect() }, sampleReport()).filter((section) => 'brief' in section),
    ).toEqual([]);
  });
});
