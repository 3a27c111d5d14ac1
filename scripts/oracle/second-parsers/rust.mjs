// Rust by Lezer's grammar.
import { parser } from '@lezer/rust';
import { childrenOf, partsOf, readerOf, textOf } from './lezer.mjs';

/** @typedef {import('@lezer/common').SyntaxNode} SyntaxNode */

/** @type {Readonly<Record<string, import('./reading.mjs').Found['kind']>>} */
const NAMED = {
  StructItem: 'class',
  EnumItem: 'class',
  UnionItem: 'class',
  TraitItem: 'class',
  ImplItem: 'class',
  MacroDefinition: 'function',
  FunctionItem: 'function',
  ModItem: 'namespace',
  LetDeclaration: 'function',
};

export const readRust = readerOf(parser, (text, node, { declarations, imports }) => {
  const kind = NAMED[node.name];
  const name = kind === undefined ? null : nameOf(node);
  if (kind !== undefined && name !== null) {
    declarations.push({ kind, name: textOf(text, name), from: node.from, to: node.to });
  }
  if (node.name === 'UseDeclaration') {
    const tree = partsOf(node).find(({ name: type }) => !['Vis', 'use'].includes(type));
    if (tree !== undefined) imports.push(...used(text, tree));
  }
  if (node.name === 'ExternCrateDeclaration') {
    imports.push(textOf(text, node.getChild('Identifier') ?? node.getChild('BoundIdentifier')));
  }
});

/** What names an item that has a body; null for others. @param {SyntaxNode} node */
function nameOf(node) {
  switch (node.name) {
    case 'FunctionItem':
      return node.getChild('Block') && node.getChild('BoundIdentifier');
    case 'ModItem':
      return node.getChild('DeclarationList') && node.getChild('BoundIdentifier');
    case 'LetDeclaration':
      return node.getChild('ClosureExpression') && node.getChild('BoundIdentifier');
    case 'MacroDefinition':
      return node.getChild('Identifier');
    case 'ImplItem': {
      const parts = partsOf(node);
      const end = parts.findIndex(({ name }) => name === 'DeclarationList' || name === 'WhereClause');
      const type = parts.slice(0, end < 0 ? undefined : end).at(-1);
      return type === undefined ? null : typeName(type);
    }
    default:
      return node.getChild('TypeIdentifier');
  }
}

/** The last name of a type's path; a type without a name, such as `[u8]`, as a whole. @param {SyntaxNode} type @returns {SyntaxNode | null} */
function typeName(type) {
  if (type.name === 'TypeIdentifier') return type;
  if (type.name === 'ScopedTypeIdentifier') return childrenOf(type).at(-1) ?? null;
  const inner = childrenOf(type).find(({ name }) => /^(?:Scoped)?TypeIdentifier$|^GenericType$/.test(name));
  return (type.name === 'GenericType' || type.name === 'ReferenceType') && inner !== undefined ? typeName(inner) : type;
}

/** Paths that a use declaration names. @param {string} text @param {SyntaxNode} node @returns {string[]} */
function used(text, node) {
  switch (node.name) {
    case 'UseList':
      return partsOf(node)
        .filter(({ name }) => !['{', '}', ','].includes(name))
        .flatMap((part) => used(text, part));
    case 'ScopedUseList': {
      const list = node.getChild('UseList');
      const before = text.slice(node.from, list?.from).replace(/\s+/g, '');
      return list === null
        ? []
        : used(text, list).map((one) => (one === 'self' ? before.replace(/::$/, '') : before + one));
    }
    case 'UseAsClause':
      return used(text, /** @type {SyntaxNode} */ (node.firstChild));
    default:
      return [textOf(text, node).replace(/\s+/g, '')];
  }
}
