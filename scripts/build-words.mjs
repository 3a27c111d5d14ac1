// Puts the words that the analyzer typos knows into src/words, or the directory given: english.txt.br, the words of CSpell's dictionaries of
// English and of software terms in small letters, a to z only, sorted, one a line, compressed; and whose work they are (licenses.txt).
// The directory lies beside the folder of whatever reads it, as that of the grammars does.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import { compressed, licenceOf, packageDirectory, root } from './packed.mjs';

const english = '@cspell/dict-en_us';
const software = '@cspell/dict-software-terms';

const into = resolve(process.argv[2] ?? join(root, 'src', 'words'));
const unpacked = (/** @type {string} */ name, /** @type {string} */ file) =>
  gunzipSync(readFileSync(join(packageDirectory(name), file)));
// A mark before an entry of the dictionary says that its case and accents do not matter.
const entries = [
  ...[...decodeTrie(unpacked(english, 'en_US.trie.gz')).words()].map((word) => word.replace(/^~/, '')),
  ...unpacked(software, 'dict/softwareTerms.txt.gz').toString('utf8').split('\n'),
];
const words = new Set(entries.filter((word) => /^[A-Za-z]+$/.test(word)).map((word) => word.toLowerCase()));
const text = Buffer.from(`${[...words].sort().join('\n')}\n`);
// The English dictionary is made from SCOWL's list, whose notice goes with it.
const notice = readFileSync(join(packageDirectory(english), 'src/hunspell/README_en_US-large.txt'), 'utf8');
const files = new Map([
  [
    'english.txt.br',
    compressed(text, 'english.txt.br', [into, join(root, 'src', 'words'), join(root, 'dist', 'words')]),
  ],
  ['licenses.txt', Buffer.from([licenceOf(english), notice, licenceOf(software)].join('\n\n'))],
]);

mkdirSync(into, { recursive: true });
for (const name of readdirSync(into)) if (!files.has(name)) rmSync(join(into, name));
for (const [name, content] of files) writeFileSync(join(into, name), content);
console.log(`words: ${words.size} of ${text.length} bytes, packed ${files.get('english.txt.br')?.length}`);
