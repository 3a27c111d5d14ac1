// Go by Lezer's grammar.
import { parser } from '@lezer/go';
import { partsOf, readerOf, textOf } from './lezer.mjs';

export const readGo = readerOf(parser, (text, node, { declarations, imports }) => {
  const add = (
    /** @type {import('./reading.mjs').Found['kind']} */ kind,
    /** @type {import('@lezer/common').SyntaxNode | null} */ name,
  ) => declarations.push({ kind, name: textOf(text, name), from: node.from, to: node.to });
  switch (node.name) {
    case 'FunctionDecl':
      add('function', node.getChild('DefName'));
      break;
    case 'MethodDecl':
      add('method', node.getChild('FieldName'));
      break;
    case 'TypeSpec':
      if (node.getChild('StructType') ?? node.getChild('InterfaceType')) add('class', node.getChild('DefName'));
      break;
    case 'VarDecl':
    case 'VarSpec': {
      // One name and one value, which is a function.
      const [name, ...rest] = partsOf(node);
      const sign = rest.findIndex((part) => part.name === '=' || part.name === ':=');
      const names = [name, ...rest.slice(0, Math.max(0, sign))].filter((part) => part.name === 'DefName');
      const values = rest.slice(sign + 1);
      if (sign >= 0 && names.length === 1 && values.length === 1 && values[0].name === 'FunctionLiteral')
        add('function', name);
      break;
    }
    case 'ImportSpec':
      imports.push(textOf(text, node.getChild('String')).slice(1, -1));
      break;
  }
});
