// Java by java-parser, the parser of Prettier's Java plugin.
import { parse } from 'java-parser';

/** @typedef {import('./reading.mjs').Found} Found */
/** A token has an image, a node has children by name. @typedef {{ image?: string, startOffset?: number, location?: { startOffset: number, endOffset: number }, name?: string, children?: Record<string, Part[]> }} Part */

/** Nodes that declare, modifiers and annotations in them, and where in them the name is. @type {Readonly<Record<string, { kind: Found['kind'], name: readonly string[] }>>} */
const DECLARING = {
  classDeclaration: {
    kind: 'class',
    name: ['normalClassDeclaration', 'enumDeclaration', 'recordDeclaration', 'typeIdentifier', 'Identifier'],
  },
  interfaceDeclaration: {
    kind: 'class',
    name: ['normalInterfaceDeclaration', 'annotationInterfaceDeclaration', 'typeIdentifier', 'Identifier'],
  },
  constructorDeclaration: {
    kind: 'method',
    name: ['constructorDeclarator', 'simpleTypeName', 'typeIdentifier', 'Identifier'],
  },
  compactConstructorDeclaration: { kind: 'method', name: ['simpleTypeName', 'typeIdentifier', 'Identifier'] },
  methodDeclaration: { kind: 'method', name: ['methodHeader', 'methodDeclarator', 'Identifier'] },
  interfaceMethodDeclaration: { kind: 'method', name: ['methodHeader', 'methodDeclarator', 'Identifier'] },
};

/** @type {import('./reading.mjs').SecondParser} */
export function readJava(text) {
  /** @type {Part} */
  let tree;
  try {
    tree = /** @type {Part} */ (/** @type {unknown} */ (parse(text)));
  } catch {
    return undefined;
  }
  /** @type {Found[]} */
  const declarations = [];
  /** @type {string[]} */
  const imports = [];
  /** @param {Part} part */
  const visit = (part) => {
    const { name = '', location, children } = part;
    if (children === undefined || location === undefined) return;
    const declaring = Object.hasOwn(DECLARING, name) ? DECLARING[name] : undefined;
    if (declaring !== undefined && !hasNoBody(part)) {
      const { startOffset: from, endOffset } = location;
      declarations.push({ kind: declaring.kind, name: nameOf(part, declaring.name), from, to: endOffset + 1 });
    }
    if (name === 'importDeclaration') imports.push(pathOf(children['packageOrTypeName'][0]));
    Object.values(children).flat().forEach(visit);
  };
  visit(tree);
  return { declarations, imports };
}

/** Follows the first of the names that a node has a child of, and so on. @param {Part} part @param {readonly string[]} names */
function nameOf(part, names) {
  let at = part;
  for (const name of names) at = at.children?.[name]?.[0] ?? at;
  return at.image ?? '';
}

/** @param {Part} part */
function hasNoBody({ children }) {
  const body = children?.['methodBody']?.[0];
  return body !== undefined && body.children?.['block'] === undefined;
}

/** @param {Part} part */
function pathOf({ children }) {
  return (children?.['Identifier'] ?? []).map(({ image }) => image).join('.');
}
