// Which declarations are followed, in the words of the seed program's queries on trees:
//
//   filter(<condition>)     condition   .roles has "Function" | .type == "Method" | not condition | (condition)
//                                       conditions joined by and, or, &&, ||; and binds tighter
//
// A function has the roles Function and Declaration, a method Function, Method and Declaration, a class Class and Declaration.

import { DeclarationKind } from '../../uast/roles.js';

/** What a kind of declaration is called, and its roles. */
const kinds = [
  { kind: DeclarationKind.function, type: 'Function', roles: ['Function', 'Declaration'] },
  { kind: DeclarationKind.method, type: 'Method', roles: ['Function', 'Method', 'Declaration'] },
  { kind: DeclarationKind.class, type: 'Class', roles: ['Class', 'Declaration'] },
] as const;

/** The kinds that can be told apart, as reports name them. */
export const typeOfKind: Readonly<Record<number, string>> = Object.fromEntries(
  kinds.map(({ kind, type }) => [kind, type]),
);

/** What a declaration goes by: its name, or its name with those around it. */
export const nodeNames = ['.props.name', '.props.full_name'] as const;
export type NodeName = (typeof nodeNames)[number];

type Condition = (of: (typeof kinds)[number]) => boolean;

const TOKEN = /\s*(?:(&&|\|\||!|[()]|==|and\b|or\b|not\b|has\b)|\.(roles|type)\b|"([A-Za-z]*)")/y;

/** The kinds of declaration that a query selects; undefined if it is none. */
export function selectedKinds(query: string): readonly number[] | undefined {
  const inner = /^\s*filter\s*\((.*)\)\s*$/s.exec(query)?.[1];
  const tokens = inner === undefined ? undefined : tokensOf(inner);
  if (tokens === undefined) return undefined;
  let at = 0;
  const next = (token: string): boolean => tokens[at] === token && at++ >= 0;
  const either = (): Condition | undefined => {
    let left = both();
    while (left !== undefined && (next('||') || next('or'))) left = joined(left, both(), (a, b) => a || b);
    return left;
  };
  const both = (): Condition | undefined => {
    let left = one();
    while (left !== undefined && (next('&&') || next('and'))) left = joined(left, one(), (a, b) => a && b);
    return left;
  };
  const one = (): Condition | undefined => {
    if (next('!') || next('not')) {
      const negated = one();
      return negated && ((of) => !negated(of));
    }
    if (next('(')) {
      const condition = either();
      return next(')') ? condition : undefined;
    }
    const [field, operator, value = ''] = tokens.slice(at, at + 3);
    if (!value.startsWith('"')) return undefined;
    at += 3;
    const text = value.slice(1);
    if (field === '.roles' && operator === 'has') return ({ roles }) => (roles as readonly string[]).includes(text);
    if (field === '.type' && operator === '==') return ({ type }) => type === text;
    return undefined;
  };
  const condition = either();
  if (condition === undefined || at < tokens.length) return undefined;
  return kinds.filter(condition).map(({ kind }) => kind);
}

function joined(
  left: Condition,
  right: Condition | undefined,
  join: (a: boolean, b: boolean) => boolean,
): Condition | undefined {
  return right && ((of) => join(left(of), right(of)));
}

/** Fields begin with a dot, values with a quote. */
function tokensOf(text: string): string[] | undefined {
  const tokens: string[] = [];
  const rest = text.trimEnd();
  for (TOKEN.lastIndex = 0; TOKEN.lastIndex < rest.length;) {
    const [, word, field, value] = TOKEN.exec(rest) ?? [];
    if (word === undefined && field === undefined && value === undefined) return undefined;
    tokens.push(word ?? (field === undefined ? `"${value}` : `.${field}`));
  }
  return tokens;
}
