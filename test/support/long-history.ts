// A history of some hundreds of commits that holds what histories hold: merges, renames, binaries, symlinks, a submodule, changes of
// mode, line endings and last lines, directories in place of files. Made from a seed, so it is the same every time, ids and all.

import type { FixtureRoom, RepositoryFixture } from './repository-fixture.js';

interface File {
  readonly mode: '100644' | '100755' | '120000' | '160000';
  /** Latin-1; of a submodule, the id. */
  readonly content: string;
}

/** Numbers from a seed (a linear congruential generator, its upper bits). */
class Chance {
  constructor(private state: number) {}

  below(count: number): number {
    this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.state / 2 ** 32) * count);
  }

  of<T>(choices: readonly T[]): T {
    return choices[this.below(choices.length)];
  }
}

const folders = ['', '', 'src/', 'src/deep/er/', 'a.b/', 'docs/', 'a b/\xe9/'];
const stems = ['main', 'a', 'a-b', 'line\nfeed', 'tab\t"quote"', 'latin-\xe9', 'z0', 'README.md', '-x'];
const words = [
  'if (a) {',
  '}',
  '',
  'return x;',
  'let y = 1;',
  '\treturn;',
  '  indented',
  '// a comment',
  'else {',
  '\r',
];

class Script {
  readonly #chance: Chance;
  readonly #parts: Buffer[] = [];
  readonly files = new Map<string, File>();
  #marks = 0;
  #made = 0;

  constructor(seed: number) {
    this.#chance = new Chance(seed);
  }

  get bytes(): Buffer {
    return Buffer.concat(this.#parts);
  }

  /** A commit of all files as they are now; its mark. */
  commit(branch: string, parents: readonly number[], files: ReadonlyMap<string, File> = this.files): number {
    const mark = ++this.#marks;
    const author = this.#chance.of([
      'Ada <ada@example.org>',
      'Bob <bob@example.org>',
      'Jos\xe9 <jose@example.org>',
      ' <x@y>',
    ]);
    // About three a day, now and then by a clock that is years off.
    const seconds = 1_577_836_800 + mark * 30_000 + (this.#chance.below(40) === 0 ? this.#chance.of([-9e7, 9e7]) : 0);
    this.#add(`commit refs/heads/${branch}\nmark :${mark}\nauthor ${author} ${seconds - 500} +0100\n`);
    this.#add(`committer Carl <carl@example.org> ${seconds} -0330\ndata 1\nm\n`);
    parents.forEach((parent, i) => this.#add(`${i === 0 ? 'from' : 'merge'} :${parent}\n`));
    this.#add('deleteall\n');
    for (const [path, { mode, content }] of files) {
      const quoted = path.replace(
        /[^a-zA-Z0-9./ -]/g,
        (byte) => `\\${byte.charCodeAt(0).toString(8).padStart(3, '0')}`,
      );
      if (mode === '160000') this.#add(`M ${mode} ${content} "${quoted}"\n`);
      else this.#add(`M ${mode} inline "${quoted}"\ndata ${content.length}\n${content}\n`);
    }
    return mark;
  }

  #add(text: string): void {
    this.#parts.push(Buffer.from(text, 'latin1'));
  }

  #lines(count: number): string {
    return Array.from({ length: count }, () => `${this.#chance.of(words)} ${this.#chance.below(60)}\n`).join('');
  }

  /** A path that is no file, in no file's way. */
  #freePath(): string {
    for (;;) {
      const path = `${this.#chance.of(folders)}${this.#chance.of(stems)}${this.#made++ % 3 === 0 ? `.${this.#made}` : ''}`;
      const taken = [...this.files.keys()].some(
        (one) => one === path || one.startsWith(`${path}/`) || path.startsWith(`${one}/`),
      );
      if (!taken) return path;
    }
  }

  #binary(): string {
    return (
      Array.from({ length: 40 + this.#chance.below(200) }, () => String.fromCharCode(this.#chance.below(256))).join(
        '',
      ) + '\0'
    );
  }

  #edited(content: string): string {
    const lines = content.split('\n');
    for (let i = this.#chance.below(3); i >= 0; i--) {
      const at = this.#chance.below(lines.length);
      lines.splice(at, this.#chance.below(4), ...this.#lines(this.#chance.below(5)).split('\n').slice(0, -1));
    }
    return lines.join('\n');
  }

  /** One change of the files. */
  change(): void {
    const chance = this.#chance;
    const path = chance.of([...this.files.keys()]);
    const file = path === undefined ? undefined : this.files.get(path);
    const kind = file === undefined ? 0 : chance.below(20);
    const set = (content: string, mode = file?.mode ?? '100644', at = path): unknown =>
      this.files.set(at, { mode, content });
    const isFile = file?.mode === '100644' || file?.mode === '100755';
    if (kind < 3 || file === undefined) set(this.#lines(1 + chance.below(60)), '100644', this.#freePath());
    else if (kind === 3) set(this.#binary(), '100644', this.#freePath());
    else if (kind === 4) set(chance.of(stems), '120000', this.#freePath());
    else if (kind === 5) set(chance.below(2) === 0 ? '' : 'no last line feed', '100755', this.#freePath());
    else if (kind === 6) set(chance.of(['1', '2', 'a']).repeat(40), '160000', 'modules/sub');
    else if (kind === 7 || kind === 8)
      this.#rename(path, kind === 7 ? file.content : this.#edited(file.content), file.mode);
    else if (kind === 9 && this.files.size > 5) this.files.delete(path);
    else if (kind === 10 && isFile) set(file.content, file.mode === '100644' ? '100755' : '100644');
    else if (kind === 11 && isFile)
      set(
        file.content.includes('\r\n') ? file.content.replaceAll('\r\n', '\n') : file.content.replaceAll('\n', '\r\n'),
      );
    else if (kind === 12 && isFile) set(file.content.endsWith('\n') ? file.content.slice(0, -1) : `${file.content}\n`);
    else if (kind === 13 && isFile) set(file.content.includes('\0') ? this.#lines(30) : this.#binary());
    else if (kind === 14 && isFile && !path.includes('/')) {
      this.files.delete(path);
      set(this.#lines(9), '100644', `${path}/inner`);
      set(file.content, file.mode, `${path}/outer`);
    } else if (kind === 15 && path.endsWith('/inner')) {
      const folder = path.slice(0, -'inner'.length);
      for (const one of this.files.keys()) if (one.startsWith(folder)) this.files.delete(one);
      set(this.#lines(12), '100644', folder.slice(0, -1));
    } else if (isFile) set(this.#edited(file.content));
  }

  #rename(path: string, content: string, mode: File['mode']): void {
    this.files.delete(path);
    this.files.set(mode === '160000' ? path : this.#freePath(), {
      mode,
      content: mode === '160000' ? '3'.repeat(40) : content,
    });
  }
}

/** What `longHistory` made. */
export interface LongHistory {
  readonly fixture: RepositoryFixture;
  /** Lines in the text files of the newest commit. */
  readonly lastLines: number;
  readonly firstParents: number;
  readonly commits: number;
}

/** Makes the repository `name`, bare, all its objects loose. */
export function longHistory(room: FixtureRoom, name: string, mainCommits = 260, seed = 1): LongHistory {
  const script = new Script(seed);
  let last = 0;
  let commits = 0;
  const commit = (branch: string, parents: readonly number[], files?: ReadonlyMap<string, File>): number => {
    commits++;
    return script.commit(branch, parents, files);
  };
  for (let i = 0; i < mainCommits; i++) {
    const parents = last === 0 ? [] : [last];
    for (let changes = i === 0 ? 12 : i % 9 === 5 ? 0 : 1 + (i % 4); changes > 0; changes--) script.change();
    if (i % 17 === 16) {
      // One branch, or two for an octopus, whose files the merge brings to the main line.
      for (let branch = 0; branch < 1 + (i % 2); branch++) {
        const before = new Map(script.files);
        let tip = last;
        for (let step = 0; step < 3; step++) {
          before.set(`branch-${i}`, { mode: '100644', content: `${'branch line\n'.repeat(step + 1)}${branch}\n` });
          tip = commit(`side${branch}`, [tip], before);
        }
        parents.push(tip);
        script.files.set(`branch-${i}`, { mode: '100644', content: `${'branch line\n'.repeat(3)}${branch}\n` });
      }
    }
    last = commit('main', parents);
  }
  const fixture = room.repository(name, '--bare');
  fixture.git('config', 'fastimport.unpackLimit', '1000000');
  fixture.gitWithInput(script.bytes, 'fast-import', '--quiet');
  const lastLines = [...script.files.values()]
    .filter(({ mode, content }) => mode !== '160000' && !content.slice(0, 8000).includes('\0'))
    .reduce((sum, { content }) => sum + (content.match(/[^\n]*\n|[^\n]+$/g) ?? []).length, 0);
  return { fixture, lastLines, firstParents: mainCommits, commits };
}
