// A history of four years in which everybody who could write a name wrote one that wants to be something else: markup, the end of a script, a key of
// every object, the other direction of writing, a terminal's sequence. Made by a script with fixed dates.

import type { FixtureRoom, RepositoryFixture } from './repository-fixture.js';

/** Names of people. */
export const hostilePeople = [
  '</script><script>window.owned=1</script>',
  '__proto__',
  '"><img src=x onerror=window.owned=1>',
  "constructor ' & \u202egnp.exe",
  'עברית',
];

/** Paths of files; each is C-quoted for git. */
export const hostilePaths = [
  'src/__proto__',
  'src/__proto__.js',
  'constructor/toString/a.js',
  '</script><svg onload=window.owned=1>.js',
  'it\'s "quoted" & <b>bold</b>.js',
  'turned \u202egpj.js',
  'bell\u0007 and \u001b[31mred.js',
  '=HYPERLINK("x").js',
  'plain/main.js',
];

const COMMITS = 60;
const DAYS_BETWEEN = 25;
const FIRST = Date.parse('2020-01-05T00:00:00Z') / 1000;

/** The repository, bare. */
export function hostileHistory(room: FixtureRoom, name: string): RepositoryFixture {
  const parts: string[] = [];
  for (let commit = 0; commit < COMMITS; commit++) {
    // git takes no angle brackets in names; a file of people does.
    const person = commit % hostilePeople.length;
    const date = FIRST + commit * DAYS_BETWEEN * 86_400;
    const signature = `Person ${person} <p${person}@example.org> ${date} +0000`;
    parts.push(`commit refs/heads/main\nauthor ${signature}\ncommitter ${signature}\ndata 1\nx\n`);
    hostilePaths.forEach((path, at) => {
      if (commit > 0 && at % 3 !== commit % 3) return;
      parts.push(`M 100644 inline ${quoted(path)}\n${data(content(commit, at))}`);
    });
  }
  parts.push('done\n');
  const fixture = room.repository(name, '--bare');
  fixture.gitWithInput(parts.join(''), 'fast-import', '--quiet', '--done');
  return fixture;
}

/** Who the people say they are, in the form of --people-dict. */
export function hostileDictionary(): string {
  return hostilePeople.map((name, at) => `${name}|p${at}@example.org\n`).join('');
}

/** A module of JavaScript that grows, and in which a part changes. */
function content(commit: number, file: number): string {
  const lines = [
    `import a from '</script><img src=x>';`,
    `import p from '__proto__';`,
    `import z from 'module-${commit % 4}';`,
  ];
  for (let at = 0; at <= commit; at++) {
    lines.push(`function f${at}() {`, `  return ${at % 7 === 0 ? commit : at} + ${file};`, '}');
  }
  return lines.map((line) => `${line}\n`).join('');
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

function quoted(path: string): string {
  const bytes = Array.from(Buffer.from(path), (byte) =>
    byte < 0x20 || byte > 0x7e || byte === 0x22 || byte === 0x5c
      ? `\\${byte.toString(8).padStart(3, '0')}`
      : String.fromCharCode(byte),
  );
  return `"${bytes.join('')}"`;
}
