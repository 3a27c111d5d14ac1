// A history with all that git can have in it, written with `git fast-import`: what the oracle is tried on.
// Paths are given as git quotes them in such a stream, contents as text or bytes.
import type { FixtureRoom, RepositoryFixture } from '../support/repository-fixture.js';

const lines = (count: number, name: string): string =>
  Array.from({ length: count }, (_, i) => `${'  '.repeat(i % 4)}${name} ${i % 7 === 0 ? '' : i * i}\n`).join('');
const submodule = (digit: string): string => digit.repeat(40);

class Stream {
  readonly #parts: Buffer[] = [];
  #marks = 0;

  add(text: string | Uint8Array): void {
    this.#parts.push(Buffer.from(text as string));
  }

  data(content: string | Uint8Array): void {
    const bytes = Buffer.from(content as string);
    this.add(`data ${bytes.length}\n`);
    this.add(bytes);
    this.add('\n');
  }

  /** A commit; `parents` are marks, the first one is the one before on the branch. Returns its mark. */
  commit(
    branch: string,
    parents: readonly number[],
    change: () => void,
    author: string | Uint8Array = 'Ada <ada@example.org>',
    seconds?: number,
  ): number {
    const mark = ++this.#marks;
    const time = `${seconds ?? 1_577_836_800 + mark * 50_000} +0200\n`;
    this.add(`commit refs/heads/${branch}\nmark :${mark}\nauthor `);
    this.add(author);
    this.add(` ${time}committer Carl <carl@example.org> ${time}`);
    this.data(`commit ${mark}`);
    parents.forEach((parent, i) => this.add(`${i === 0 ? 'from' : 'merge'} :${parent}\n`));
    change();
    this.add('\n');
    return mark;
  }

  file(path: string, content: string | Uint8Array, mode = '100644'): void {
    this.add(`M ${mode} inline ${path}\n`);
    this.data(content);
  }

  submodule(path: string, digit: string): void {
    this.add(`M 160000 ${submodule(digit)} ${path}\n`);
  }

  delete(path: string): void {
    this.add(`D ${path}\n`);
  }

  get bytes(): Buffer {
    return Buffer.concat(this.#parts);
  }
}

/** Makes the repository `name`, bare, all objects loose. */
export function everythingHistory(room: FixtureRoom, name: string): RepositoryFixture {
  const s = new Stream();
  const root = s.commit('main', [], () => {
    s.file('text', lines(60, 'text'));
    s.file('moved', lines(40, 'moved'));
    s.file('dir/one', lines(30, 'one'));
    s.file('dir/two', lines(30, 'two'));
    s.file('empty', '');
    s.file('crlf', 'a\r\nb\r\nc\r\n');
    s.file('open-end', 'first\nlast');
    s.file('binary', Uint8Array.from([1, 0, 2, 10, 3]));
    s.file('late-nul', `${'x'.repeat(79)}\n`.repeat(101) + '\0\n');
    s.file('link', 'text', '120000');
    s.file('"quote\\"d"', 'q\n');
    s.file('"new\\nline"', 'n\n');
    s.file('"latin-\\351"', 'e\n');
    s.file('"tab\\tand \\001"', 't\n');
    s.file('ünïcode', 'u\n');
    s.file('a.b', 'sorted between\n');
    s.submodule('sub', '1');
  });
  const other = s.commit('other', [], () => s.file('other-root', lines(20, 'other')));
  const side = s.commit('side', [root], () => {
    s.file('text', lines(60, 'text').replace('text 4', 'side 4'));
    s.file('side', lines(25, 'side'));
  });
  const second = s.commit('side', [side], () => s.file('side', lines(26, 'side')));
  const main = s.commit(
    'main',
    [root],
    () => {
      s.file('text', lines(60, 'text').replace('text 3481', 'main 3481'));
      s.file('crlf', 'a\nb\r\nc\r\n');
      s.file('open-end', 'first\nlast\n');
      s.file('empty', 'no more\n');
      s.file('binary', Uint8Array.from([1, 0, 2, 10, 4]));
      s.file('late-nul', `${'x'.repeat(79)}\n`.repeat(102) + '\0\n');
      s.file('link', 'moved', '120000');
      s.file('"latin-\\351"', 'e\ne\n');
      s.submodule('sub', '2');
    },
    Buffer.concat([Buffer.from('Jos'), Buffer.from([0xe9]), Buffer.from(' <jose@example.org>')]),
  );
  const merged = s.commit('main', [main, second], () => {
    s.file('text', lines(60, 'text').replace('text 3481', 'main 3481').replace('text 4', 'merged 4'));
    s.file('side', lines(26, 'side'));
    s.file('only-in-the-merge', 'evil\n');
  });
  const empty = s.commit('main', [merged], () => undefined, ' <nobody@example.org>');
  const types = s.commit(
    'main',
    [empty],
    () => {
      s.file('crlf', 'a\nb\r\nc\r\n', '100755');
      s.file('binary', 'text now\nsecond\n');
      s.file('open-end', Uint8Array.from([0, 1, 2]));
      s.file('link', 'a file now\n');
      s.file('empty', 'side', '120000');
      s.delete('sub');
      s.file('sub', 'submodule no more\n');
      s.submodule('only-in-the-merge', '3');
      s.delete('a.b');
      s.file('a.b/below', 'sorted between\nin a directory\n');
      s.delete('dir');
      s.file('dir', 'a directory before\n');
      s.file('elsewhere/one', lines(30, 'one'));
      s.file('elsewhere/two', lines(30, 'two').replace('two 4', 'two four'));
    },
    'Ünï <uni@example.org>',
    1_400_000_000,
  );
  const third = s.commit('third', [types], () => {
    s.delete('moved');
    s.file('"renamed\\nto\\351"', lines(40, 'moved').replace('moved 16', 'changed'));
  });
  const octopus = s.commit('main', [types, third, other], () => {
    s.delete('moved');
    s.file('"renamed\\nto\\351"', lines(40, 'moved').replace('moved 16', 'changed'));
    s.file('other-root', lines(20, 'other'));
  });
  let last = octopus;
  for (let i = 0; i < 12; i++) {
    last = s.commit('main', [last], () => {
      s.file('text', lines(60 + i, `text${i % 3}`).replace(`${i * i}\n`, `\n\n${i}\n`));
      s.file('other-root', lines(20 + 3 * i, 'other'));
      s.file('elsewhere/one', `${lines(30, 'one')}${i % 2 === 0 ? 'open' : 'closed\n'}`);
      if (i === 5) s.submodule('only-in-the-merge', '4');
      if (i === 7) s.delete('only-in-the-merge');
      if (i === 9) s.file('binary', Uint8Array.from([0]));
    });
  }
  const fixture = room.repository(name, '--bare');
  fixture.git('config', 'fastimport.unpackLimit', '100000');
  fixture.gitWithInput(s.bytes, 'fast-import', '--quiet');
  return fixture;
}
