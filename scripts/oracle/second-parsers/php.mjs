// PHP by php-parser.
import engine from 'php-parser';

/** @typedef {import('./reading.mjs').Found} Found */
/** What is asked of a node, whatever it is. @typedef {{ kind: string, loc: { start: { offset: number }, end: { offset: number } } } & Record<string, any>} Node */

const parser = new engine.Engine({ parser: { php7: true, suppressErrors: false }, ast: { withPositions: true } });

/** @type {import('./reading.mjs').SecondParser} */
export function readPhp(text, path) {
  let program;
  try {
    program = parser.parseCode(text, path);
  } catch {
    return undefined;
  }
  /** @type {Found[]} */
  const declarations = [];
  /** @type {string[]} */
  const imports = [];
  /** @param {Node} node */
  const visit = (node) => {
    const found = foundAt(node);
    if (found !== undefined) declarations.push({ ...found, from: node.loc.start.offset, to: node.loc.end.offset });
    imports.push(...importsAt(node));
    for (const value of Object.values(node)) {
      for (const child of Array.isArray(value) ? value : [value]) {
        if (typeof child?.kind === 'string') visit(child);
      }
    }
  };
  visit(/** @type {Node} */ (/** @type {unknown} */ (program)));
  return { declarations, imports };
}

/** @param {Node} node @returns {Pick<Found, 'kind' | 'name'> | undefined} */
function foundAt(node) {
  const name = typeof node.name === 'string' ? node.name : node.name?.name;
  switch (node.kind) {
    case 'function':
      return { kind: 'function', name };
    case 'method':
      return node.body ? { kind: 'method', name } : undefined;
    case 'class':
    case 'interface':
    case 'trait':
    case 'enum':
      return name === undefined ? undefined : { kind: 'class', name };
    case 'assign': {
      const isFunction = ['closure', 'arrowfunc'].includes(node.right.kind);
      const isNamed = node.left.kind === 'variable' && typeof node.left.name === 'string' && node.operator === '=';
      return isFunction && isNamed ? { kind: 'function', name: `$${node.left.name}` } : undefined;
    }
    default:
      return undefined;
  }
}

/** @param {Node} node @returns {string[]} */
function importsAt(node) {
  if (node.kind === 'usegroup') {
    const before = node.name ? `${node.name}\\` : '';
    return node.items.map((/** @type {Node} */ item) => `${before}${item.name}`.replace(/^\\/, ''));
  }
  return node.kind === 'include' && node.target.kind === 'string' ? [node.target.value] : [];
}
