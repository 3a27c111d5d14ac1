import { describe, expect, it } from 'vitest';
import { dark, light } from '../../src/report/charts/theme.js';
import { renderPictures, type Picture } from '../../src/report/svg.js';
import { chartIdsOf } from '../../src/report/sections/registry.js';
import { fullReport } from './full-report.js';
import { sampleReport } from './sample-report.js';

/** Names of the elements of a well-formed XML document; throws for one that is not. */
function elementsOf(xml: string): string[] {
  const names: string[] = [];
  const open: string[] = [];
  const token = /<(\/?)([\w:-]+)(?:\s+[\w:-]+="[^"<]*")*\s*(\/?)>|([^<]+)/gy;
  let end = 0;
  for (const [whole, closing, name, empty, text] of xml.matchAll(token)) {
    end += whole.length;
    if (text !== undefined) {
      // eslint-disable-next-line no-control-regex
      if (/&(?!(?:amp|lt|gt|quot|#39);)|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text))
        throw new Error(text);
    } else if (closing === '/') {
      if (open.pop() !== name) throw new Error(`</${name}>`);
    } else {
      names.push(name);
      if (empty === '') open.push(name);
    }
  }
  if (end !== xml.length || open.length > 0) throw new Error(`broken at ${xml.slice(end, end + 80)}`);
  return names;
}

describe('the pictures of a report', () => {
  const pictures = renderPictures(fullReport());

  it('are a file for each chart that the analyzers have', () => {
    expect(pictures.map(({ name }) => name)).toEqual(chartIdsOf(Object.keys(fullReport().analysis)));
  });

  it.each(pictures.map(({ name, svg }) => [name, svg]))('%s is well-formed XML of drawn elements alone', (_, svg) => {
    const elements = new Set(elementsOf(svg));
    for (const name of ['script', 'image', 'a', 'use', 'foreignObject', 'b']) expect(elements.has(name)).toBe(false);
    expect(svg).toMatch(/^<svg width="830" height="\d+" xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(svg).not.toMatch(/ (?:class|on\w+|ecmeta_\w+)="/);
    expect(svg.replace(/ xmlns(?::\w+)?="[^"]*"/g, '')).not.toMatch(/https?:|url\((?!#)/);
  });

  it.each(pictures.map(({ name, svg }) => [name, svg]))(
    '%s has a title, its verdict, and no number that is none',
    (_, svg) => {
      expect(svg).toMatch(/<title id="title">example: [^<]+<\/title><desc id="verdict">[^<]+<\/desc>/);
      expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
    },
  );

  it('are the same bytes whatever was drawn before them', () => {
    expect(renderPictures(fullReport())).toEqual(pictures);
  });

  it('are dark where the system is: each colour drawn has one that takes its place', () => {
    for (const { name, svg } of pictures) {
      const [, night = ''] = /prefers-color-scheme:dark\)\{(.*)\}<\/style>/.exec(svg) ?? [];
      const drawn = new Set(Array.from(svg.matchAll(/(?:fill|stroke)="(#[0-9a-f]{6})"/g), ([, colour]) => colour));
      for (const colour of drawn) expect(night, `${name}: ${colour}`).toContain(`[fill="${colour}"]`);
      expect(night).toContain(`[fill="${light.paper}"]{fill:${dark.paper}}`);
    }
  });

  it('leave the objects of the program as they were, whatever things are called', () => {
    const before = [Object.prototype, Object, Array.prototype].map((one) => Reflect.ownKeys(one));
    const name = (text: string): Picture[] => renderPictures(sampleReport({ repository: text }));
    for (const text of ['__proto__', 'constructor', 'toString', 'hasOwnProperty'])
      expect(name(text)[0].svg).toContain(text);
    renderPictures(fullReport());
    expect([Object.prototype, Object, Array.prototype].map((one) => Reflect.ownKeys(one))).toEqual(before);
  });

  it('show names as text', () => {
    const coupling = pictures.find(({ name }) => name === 'coupling');
    expect(coupling?.svg).toContain('__proto__');
    expect(coupling?.svg).toContain('&lt;');
    const [burndown] = renderPictures(sampleReport({ repository: 'a<b>&"c"\u0007\uffff\u202ed' }));
    expect(burndown.svg).toContain('<title id="title">a&lt;b&gt;&amp;&quot;c&quot; \ufffdd: ');
    expect(() => elementsOf(burndown.svg)).not.toThrow();
  });
});
