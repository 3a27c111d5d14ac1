// A history of programs in four languages: functions come, go, are renamed, edited and moved; imports and comments come and go, identifiers
// are misspelt and corrected, files move, break and are deleted. Made from a seed, so it is the same every time, ids and all.

import type { FixtureRoom, RepositoryFixture } from './repository-fixture.js';

interface Code {
  imports: string[];
  /** Name, comment and lines of the body. */
  functions: { name: string; comment: string; body: string[] }[];
  isBroken: boolean;
}

const languages = ['js', 'c', 'py', 'go'] as const;
type Language = (typeof languages)[number];

const words = ['receive', 'buffer', 'length', 'separator', 'maximum', 'request', 'value', 'address'];
const misspelt = ['recieve', 'bufer', 'lenght', 'seperator', 'maximun', 'reqeust', 'vlaue', 'adress'];
const modules = ['fs', 'path', 'net', './util', './store', 'zlib', 'events'];
const comments = [
  'This is a great and simple way to do it.',
  'An ugly hack, horrible and wrong, but we have to live with it.',
  'Copyright 2020 the authors, all rights reserved.',
  'Sends the answer, then waits for the next question.',
  '',
];

const mark = (language: Language): string => (language === 'py' ? '#' : '//');

function importLine(language: Language, name: string): string {
  const bare = name.replace('./', '');
  return {
    js: `import ${bare} from '${name}';`,
    c: name.startsWith('.') ? `#include "${bare}.h"` : `#include <${bare}.h>`,
    py: `import ${bare}`,
    go: `import "${bare}"`,
  }[language];
}

function functionLines(language: Language, name: string, body: readonly string[]): string[] {
  const indented = body.map((line) => `    ${line}`);
  return {
    js: [`export function ${name}(a, b) {`, ...indented, '}'],
    c: [`static int ${name}(int a, int b)`, '{', ...indented, '}'],
    py: [`def ${name}(a, b):`, ...indented.map((line) => line.replace(';', ''))],
    go: [`func ${name}(a int, b int) int {`, ...indented, '}'],
  }[language];
}

function textOf(language: Language, { imports, functions, isBroken }: Code): string {
  const head = language === 'go' ? ['package main', ''] : [];
  const parts = functions.flatMap(({ name, comment, body }) => [
    '',
    ...(comment === '' ? [] : [`${mark(language)} ${comment}`]),
    ...functionLines(language, name, body),
  ]);
  const lines = [...head, ...imports.map((name) => importLine(language, name)), ...parts];
  if (isBroken) lines.splice(lines.length >> 1, 0, ') } ] "');
  return `${lines.join('\n')}\n`;
}

/** Numbers from a seed (a linear congruential generator, its upper bits). */
function chanceOf(seed: number): (count: number) => number {
  let state = seed;
  return (count) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
}

/** Makes the repository `name`, bare, of so many commits. */
export function codeHistory(room: FixtureRoom, name: string, commits = 120, seed = 3): RepositoryFixture {
  const below = chanceOf(seed);
  const of = <T>(choices: readonly T[]): T => choices[below(choices.length)];
  const files = new Map<string, Code>();
  const script: string[] = [];
  let made = 0;
  const newFunction = (): Code['functions'][number] => ({
    name: `${of(words)}${made++}`,
    comment: of(comments),
    body: Array.from({ length: 2 + below(5) }, () => `return ${of(words)}(a, ${below(90)}) + ${of(words)}(b);`),
  });
  const newFile = (): unknown =>
    files.set(`${of(['', 'src/', 'lib/'])}part${made++}.${of(languages)}`, {
      imports: [of(modules)],
      functions: [newFunction(), newFunction()],
      isBroken: false,
    });
  const change = (): void => {
    const path = of([...files.keys()]);
    const code = files.get(path);
    if (code === undefined || below(12) === 0) return void newFile();
    const at = below(code.functions.length);
    const target = code.functions[at];
    switch (below(12)) {
      case 0:
        code.functions.push(newFunction());
        return;
      case 1:
        if (code.functions.length > 1) code.functions.splice(at, 1);
        return;
      case 2:
        target.name = `${of(words)}${made++}`;
        return;
      case 3: {
        const there = files.get(of([...files.keys()]));
        if (code.functions.length > 1) there?.functions.push(...code.functions.splice(at, 1));
        return;
      }
      case 4:
        code.imports = [...new Set([...code.imports, of(modules)])];
        return;
      case 5:
        code.imports = code.imports.slice(1);
        return;
      case 6:
        target.comment = of(comments);
        return;
      case 7: {
        files.delete(path);
        files.set(path.replace(/(?<=part)\d+/, String(made++)), code);
        return;
      }
      case 8:
        if (files.size > 4 && below(3) === 0) files.delete(path);
        else code.isBroken = !code.isBroken && below(3) === 0;
        return;
      default: {
        const line = below(target.body.length);
        const before = target.body[line];
        const word = words.findIndex((one, at) => before.includes(one) || before.includes(misspelt[at]));
        const [from, to] = before.includes(words[word]) ? [words, misspelt] : [misspelt, words];
        target.body[line] =
          below(3) === 0 ? `return ${of(words)}(${below(90)}, b);` : before.replace(from[word], to[word]);
      }
    }
  };
  newFile();
  for (let commit = 1; commit <= commits; commit++) {
    for (let changes = commit === 1 ? 8 : 1 + (commit % 3); changes > 0; changes--) change();
    const seconds = 1_577_836_800 + commit * 40_000;
    const who = of(['Ada <ada@example.org>', 'Bob <bob@example.org>', 'Eve <eve@example.org>']);
    script.push(`commit refs/heads/main\nmark :${commit}\nauthor ${who} ${seconds} +0000\n`);
    script.push(`committer Carl <carl@example.org> ${seconds} +0000\ndata 1\nm\n`);
    if (commit > 1) script.push(`from :${commit - 1}\n`);
    script.push('deleteall\n');
    for (const [path, code] of files) {
      const text = textOf(path.slice(path.lastIndexOf('.') + 1) as Language, code);
      script.push(`M 100644 inline ${path}\ndata ${text.length}\n${text}\n`);
    }
  }
  const fixture = room.repository(name, '--bare');
  fixture.gitWithInput(script.join(''), 'fast-import', '--quiet');
  fixture.git('repack', '-adq');
  return fixture;
}
