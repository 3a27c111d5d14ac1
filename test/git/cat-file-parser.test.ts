import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { CatFileParser, type CatFileAnswer } from '../../src/git/cat-file-parser.js';

const name = (i: number): string => i.toString(16).padStart(40, '0');

function parse(stream: Buffer, cuts: readonly number[] = [], maxObjectBytes = 1 << 20): CatFileAnswer[] {
  const answers: CatFileAnswer[] = [];
  const parser = new CatFileParser(maxObjectBytes, (answer) => answers.push(answer));
  let from = 0;
  for (const cut of [...cuts].sort((a, b) => a - b)) {
    parser.push(stream.subarray(from, cut));
    from = cut;
  }
  parser.push(stream.subarray(from));
  return answers;
}

describe('the parser of cat-file answers', () => {
  it('gives the same answers however the stream is cut', () => {
    const content = fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes));
    fc.assert(
      fc.property(fc.array(fc.option(content)), fc.array(fc.nat(4000)), (contents, positions) => {
        const stream = Buffer.concat(
          contents.map((bytes, i) =>
            bytes === null
              ? Buffer.from(`${name(i)} missing\n`)
              : Buffer.concat([Buffer.from(`${name(i)} blob ${bytes.length}\n`), bytes, Buffer.from('\n')]),
          ),
        );
        const cuts = positions.map((position) => Math.min(position, stream.length));
        expect(parse(stream, cuts)).toEqual(
          contents.map((bytes, i) =>
            bytes === null
              ? { kind: 'absent', name: name(i) }
              : { kind: 'object', name: name(i), type: 3, bytes: Buffer.from(bytes) },
          ),
        );
      }),
    );
  });

  it('knows the four types and both widths of ids', () => {
    const types = ['commit', 'tree', 'blob', 'tag'];
    const stream = Buffer.from(types.map((type, i) => `${name(i)}${'a'.repeat(24)} ${type} 1\nx\n`).join(''));
    expect(parse(stream).map((answer) => (answer.kind === 'object' ? answer.type : 0))).toEqual([1, 2, 3, 4]);
  });

  it('reports a too large object by its header alone and takes nothing after it', () => {
    const stream = Buffer.from(`${name(1)} blob 2000000\nxxxx\n${name(2)} missing\n`);
    expect(parse(stream)).toEqual([{ kind: 'too-large', name: name(1), size: 2_000_000 }]);
  });

  it('is out of step when content does not end where it should', () => {
    const stream = Buffer.from(`${name(1)} blob 3\nabcdef\n`);
    expect(parse(stream)).toMatchObject([{ kind: 'out-of-step', name: name(1) }]);
  });

  it('is out of step on any line that is no answer, of any length', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000 }), (line) => {
        fc.pre(!/^\S+ (missing|ambiguous)$|\n/.test(line));
        expect(parse(Buffer.from(`${line}\n`)).map((answer) => answer.kind)).toEqual(['out-of-step']);
      }),
    );
    expect(parse(Buffer.alloc(100_000, 'x')).map((answer) => answer.kind)).toEqual(['out-of-step']);
  });

  it('takes an ambiguous name for an absent one', () => {
    expect(parse(Buffer.from('1234 ambiguous\n'))).toEqual([{ kind: 'absent', name: '1234' }]);
  });

  it('names the object whose content is open', () => {
    const parser = new CatFileParser(100, () => undefined);
    expect(parser.openObject).toBeUndefined();
    parser.push(Buffer.from(`${name(7)} tree 3\nab`));
    expect(parser.openObject).toBe(name(7));
    parser.push(Buffer.from('c\n'));
    expect(parser.openObject).toBeUndefined();
  });
});
