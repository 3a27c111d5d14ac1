// The universal roles that syntax has in any language. A query (queries/*.scm) gives each to nodes of its grammar, by captures of
// these names.
//
//   function, method, class   a declaration with a name; @name is that of the declaration in whose pattern it stands, @scope names what
//                             it belongs to where that does not enclose it (the receiver of a Go method)
//   namespace                 names what it encloses, and is no declaration itself
//   import                    what names a module that is imported, as it is written; import-names.ts makes names of it
//   comment, string, identifier, parameter, branch
//
// @_root is the node that a pattern is of, where no capture of a role is that node: whoever takes over what was found in the text before must know
// it. Other captures that begin with _ serve predicates only.

/** The roles. */
export const roles = [
  'function',
  'method',
  'class',
  'namespace',
  'import',
  'comment',
  'string',
  'identifier',
  'parameter',
  'branch',
] as const;
export type Role = (typeof roles)[number];

/** Captures that say more of a declaration. */
export const DECLARATION_PARTS = ['name', 'scope'] as const;

/** What a declaration is, as columns have it; a namespace is never in one. */
export const DeclarationKind = { namespace: 0, function: 1, method: 2, class: 3 } as const;
export type DeclarationKind = (typeof DeclarationKind)[keyof typeof DeclarationKind];
