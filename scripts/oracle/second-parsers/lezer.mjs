// What the readers of Lezer's trees share. Lezer's grammars are CodeMirror's, written for themselves.

/** @typedef {import('@lezer/common').SyntaxNode} SyntaxNode */
/** @typedef {import('./reading.mjs').Found} Found */
/** @typedef {(text: string, node: SyntaxNode, out: { declarations: Found[], imports: string[] }) => void} Visit */

/**
 * A reader that shows every node of a tree, from the outside in. A text of which the parser has to pass over some does not follow the grammar; that it
 * puts a missing semicolon in, which the Go grammar wants after `true`, does no harm.
 * @param {import('@lezer/lr').LRParser} parser @param {Visit} visit @returns {import('./reading.mjs').SecondParser}
 */
export function readerOf(parser, visit) {
  return (text) => {
    const out = { declarations: [], imports: [] };
    let follows = true;
    parser.parse(text).iterate({
      enter: (at) => {
        if (at.type.isError && at.to > at.from) follows = false;
        visit(text, at.node, out);
      },
    });
    return follows ? out : undefined;
  };
}

/** @param {string} text @param {SyntaxNode | null} node */
export function textOf(text, node) {
  return node === null ? '' : text.slice(node.from, node.to);
}

/** The children of a node. @param {SyntaxNode} node */
export function childrenOf(node) {
  const children = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}

/** The children of a node that are no comments. @param {SyntaxNode} node */
export function partsOf(node) {
  return childrenOf(node).filter(({ name }) => !name.endsWith('Comment'));
}
