// Python by Lezer's grammar.
import { parser } from '@lezer/python';
import { partsOf, readerOf, textOf } from './lezer.mjs';

export const readPython = readerOf(parser, (text, node, { declarations, imports }) => {
  const add = (/** @type {import('./reading.mjs').Found['kind']} */ kind) =>
    declarations.push({ kind, name: textOf(text, node.getChild('VariableName')), from: node.from, to: node.to });
  if (node.name === 'FunctionDefinition') add('function');
  if (node.name === 'ClassDefinition') add('class');
  if (node.name === 'AssignStatement') {
    const parts = partsOf(node);
    const value = parts.at(-1);
    if (parts.length === 3 && parts[0].name === 'VariableName' && value?.name === 'LambdaExpression') add('function');
  }
  if (node.name === 'ImportStatement') imports.push(...importedBy(text, node));
});

/** @param {string} text @param {import('@lezer/common').SyntaxNode} node */
function importedBy(text, node) {
  const words = partsOf(node).map((part) => textOf(text, part));
  const end = words.indexOf('import');
  if (words[0] === 'from') return [words.slice(1, end).join('')];
  // Between commas; what follows `as` is a name here.
  return words
    .slice(1)
    .join(' ')
    .split(',')
    .map((one) => one.replace(/ as .*/, '').replaceAll(' ', ''));
}
