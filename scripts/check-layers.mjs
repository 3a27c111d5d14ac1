// Checks the law of ARCHITECTURE.md: a folder of src/ imports only from itself and from folders above it in the table, and no file
// imports itself by a detour. An import is any way to name another file: import, export from, import(), import('x').T, and
// new URL('./x.js', import.meta.url), by which workers are started. Types count as much as values: a type is knowledge too.
// src/kernel/assembly is another language's program: it imports nothing outside itself, and nothing imports it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** The folders of src/ from the ground up. Files directly in src/ (the library's face) stand above them all. */
export const layers = [
  'base',
  'kernel',
  'git',
  'history',
  'changes',
  'uast',
  'budget',
  'pipeline',
  'analyzers',
  'checkpoint',
  'engine',
  'report',
  'cli',
  'action',
];

const assembly = 'kernel/assembly/';

/** @typedef {{ specifier: string, line: number, typeOnly: boolean }} Mention one import as it is written */
/** @typedef {{ from: string, to: string, line: number, typeOnly: boolean }} Edge one import, resolved; paths within src/ */
/** @typedef {{ files: number, imports: number, offences: string[] }} Verdict */

/**
 * Every relative or package specifier a source text names.
 * @param {string} name file name, for the parser
 * @param {string} text
 * @returns {Mention[]}
 */
function mentionsIn(name, text) {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, false);
  /** @type {Mention[]} */
  const found = [];
  /** @param {ts.Node | undefined} node @param {boolean} typeOnly */
  const note = (node, typeOnly) => {
    if (!node || !ts.isStringLiteralLike(node)) return;
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    found.push({ specifier: node.text, line, typeOnly });
  };
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isImportDeclaration(node)) note(node.moduleSpecifier, isTypeOnlyImport(node));
    else if (ts.isExportDeclaration(node)) note(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isExternalModuleReference(node)) note(node.expression, false);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) note(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      note(node.arguments[0], false);
    } else if (isScriptUrl(node)) note(/** @type {ts.NewExpression} */ (node).arguments?.[0], false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** @param {ts.ImportDeclaration} node whether nothing of the import is left at run time */
function isTypeOnlyImport({ importClause }) {
  if (!importClause) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = importClause.namedBindings;
  if (importClause.name || !named || !ts.isNamedImports(named)) return false;
  return named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly);
}

/** @param {ts.Node} node whether it is `new URL('./x.js', …)` */
function isScriptUrl(node) {
  if (!ts.isNewExpression(node) || !ts.isIdentifier(node.expression) || node.expression.text !== 'URL') return false;
  const first = node.arguments?.[0];
  return first !== undefined && ts.isStringLiteralLike(first) && /^\.{1,2}\/.*\.js$/.test(first.text);
}

/** @param {string} root @returns {string[]} TypeScript files below it, with forward slashes, sorted */
function sourceFiles(root) {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => /\.[cm]?tsx?$/.test(name) && !name.includes('node_modules/'))
    .sort();
}

/** @param {string} file within src/ @returns {number} height of its layer; files directly in src/ are highest; -1 unknown */
function heightOf(file) {
  return file.includes('/') ? layers.indexOf(file.slice(0, file.indexOf('/'))) : layers.length;
}

/**
 * The file a relative specifier means: `./x.js` is x.ts; AssemblyScript writes `./x`.
 * @param {string} from @param {string} specifier @param {ReadonlySet<string>} files
 * @returns {string | undefined}
 */
function resolve(from, specifier, files) {
  const target = posix.join(posix.dirname(from), specifier);
  return [target, target.replace(/\.([cm]?)js$/, '.$1ts'), `${target}.ts`, `${target}/index.ts`].find((f) =>
    files.has(f),
  );
}

/** @param {Edge} edge @returns {string | undefined} what the import offends, if anything */
function offenceOf({ from, to }) {
  if (from.startsWith(assembly))
    return to.startsWith(assembly) ? undefined : 'the kernel imports nothing outside itself';
  if (to.startsWith(assembly)) return 'assembly is reached through kernel.wasm only';
  return heightOf(to) > heightOf(from) ? 'imports go down only' : undefined;
}

/**
 * Cycles among files: one for each knot of files that reach each other, as the edges of a shortest way round.
 * @param {readonly Edge[]} edges
 * @returns {Edge[][]}
 */
function cyclesIn(edges) {
  /** @type {Map<string, Edge[]>} */
  const out = new Map();
  for (const edge of edges) out.set(edge.from, [...(out.get(edge.from) ?? []), edge]);
  const told = new Set();
  const cycles = [];
  for (const start of [...out.keys()].sort()) {
    if (told.has(start)) continue;
    const cycle = shortestWayRound(start, out);
    if (!cycle) continue;
    for (const edge of cycle) told.add(edge.from);
    cycles.push(cycle);
  }
  return cycles;
}

/** @param {string} start @param {ReadonlyMap<string, Edge[]>} out @returns {Edge[] | undefined} */
function shortestWayRound(start, out) {
  /** @type {Map<string, Edge>} */
  const reachedBy = new Map();
  const queue = [start];
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    for (const edge of out.get(file) ?? []) {
      if (reachedBy.has(edge.to)) continue;
      reachedBy.set(edge.to, edge);
      queue.push(edge.to);
    }
  }
  const last = reachedBy.get(start);
  if (!last) return undefined;
  const way = [last];
  for (let edge = last; edge.from !== start;) {
    edge = /** @type {Edge} */ (reachedBy.get(edge.from));
    way.unshift(edge);
  }
  return way;
}

/**
 * Reads every source below `root` and judges its imports.
 * @param {string} root the src/ folder
 * @returns {Verdict} how many files and imports of other files there are, and each offence as `file:line: what`
 */
export function checkLayers(root) {
  const names = sourceFiles(root);
  const files = new Set(names);
  const offences = [];
  /** @type {Edge[]} */
  const edges = [];
  for (const from of names) {
    if (heightOf(from) < 0) offences.push(`${from}:1: its folder is not in the table of layers`);
    for (const { specifier, line, typeOnly } of mentionsIn(from, readFileSync(join(root, from), 'utf8'))) {
      if (!specifier.startsWith('.')) {
        if (from.startsWith(assembly))
          offences.push(`${from}:${line}: imports '${specifier}': the kernel imports nothing outside itself`);
        continue;
      }
      const to = resolve(from, specifier, files);
      if (to === undefined) {
        offences.push(`${from}:${line}: imports '${specifier}', which is not a source file under src/`);
        continue;
      }
      const edge = { from, to, line, typeOnly };
      edges.push(edge);
      const offence = offenceOf(edge);
      if (offence !== undefined)
        offences.push(`${from}:${line}: imports ${typeOnly ? 'types of ' : ''}${to}: ${offence}`);
    }
  }
  for (const cycle of cyclesIn(edges)) {
    const [first] = cycle;
    if (!first) continue;
    const way = cycle.map(({ to, typeOnly }) => (typeOnly ? `${to} (types)` : to)).join(' -> ');
    offences.push(`${first.from}:${first.line}: cycle: ${first.from} -> ${way}`);
  }
  return { files: names.length, imports: edges.length, offences };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = process.argv[2] ?? join(dirname(dirname(fileURLToPath(import.meta.url))), 'src');
  const { files, imports, offences } = checkLayers(root);
  const shown = relative(process.cwd(), root) || '.';
  for (const offence of offences) console.error(existsSync(root) ? `${shown}/${offence}` : offence);
  if (offences.length > 0) process.exitCode = 1;
  else console.log(`${files} files, ${imports} imports, layers hold`);
}
