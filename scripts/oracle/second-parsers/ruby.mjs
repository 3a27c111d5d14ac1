// Ruby by its own parser, Prism.
import { loadPrism } from '@ruby/prism';

/** @typedef {import('./reading.mjs').Found} Found */
/** What is asked of a node, whatever it is. @typedef {{ constructor: { name: string }, location: { startOffset: number, length: number }, compactChildNodes: () => Node[] } & Record<string, any>} Node */

const LOADS = new Set(['require', 'require_relative', 'load']);

/** @returns {Promise<import('./reading.mjs').SecondParser>} */
export async function rubyReader() {
  const parse = await loadPrism();
  return (text) => {
    const result = parse(text);
    if (result.errors.length > 0) return undefined;
    const bytes = Buffer.from(text);
    const isAscii = bytes.length === text.length;
    const unitsTo = (/** @type {number} */ offset) => (isAscii ? offset : bytes.toString('utf8', 0, offset).length);
    /** @type {Found[]} */
    const declarations = [];
    /** @type {string[]} */
    const imports = [];
    /** @param {Node} node */
    const visit = (node) => {
      const { startOffset, length } = node.location;
      const found = foundAt(node);
      if (found !== undefined) {
        declarations.push({ ...found, from: unitsTo(startOffset), to: unitsTo(startOffset + length) });
      }
      const source = loadedAt(node);
      if (source !== undefined) imports.push(source);
      node.compactChildNodes().forEach(visit);
    };
    visit(/** @type {Node} */ (/** @type {unknown} */ (result.value)));
    return { declarations, imports };
  };
}

/** @param {Node} node @returns {Pick<Found, 'kind' | 'name'> | undefined} */
function foundAt(node) {
  switch (node.constructor.name) {
    case 'DefNode':
      return { kind: 'function', name: node.name };
    case 'ClassNode':
    case 'ModuleNode':
      return { kind: 'class', name: node.name };
    case 'CallNode': {
      const [first] = node.arguments_?.arguments_ ?? [];
      if (node.name !== 'define_method' || node.block?.constructor.name !== 'BlockNode') return undefined;
      return first?.constructor.name === 'SymbolNode' ? { kind: 'method', name: first.unescaped.value } : undefined;
    }
    default:
      return undefined;
  }
}

/** @param {Node} node @returns {string | undefined} */
function loadedAt(node) {
  if (node.constructor.name !== 'CallNode' || node.receiver || !LOADS.has(node.name)) return undefined;
  const given = node.arguments_?.arguments_ ?? [];
  if (given.length !== 1 || given[0].constructor.name !== 'StringNode') return undefined;
  const { value } = given[0].unescaped;
  return node.name === 'require_relative' && !value.startsWith('.') ? `./${value}` : value;
}
