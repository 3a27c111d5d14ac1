// TypeScript and JavaScript by the TypeScript compiler's own parser.
import ts from 'typescript';

/** @typedef {import('./reading.mjs').Found} Found */

/** @type {import('./reading.mjs').SecondParser} */
export function readTypeScript(text, path) {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, scriptKindOf(path));
  const { parseDiagnostics } = /** @type {{ parseDiagnostics?: readonly unknown[] }} */ (/** @type {unknown} */ (file));
  // Types in JavaScript are read all the same, and are no mistake of the parser.
  if (parseDiagnostics !== undefined && parseDiagnostics.length > 0) return undefined;
  /** @type {Found[]} */
  const declarations = [];
  /** @type {string[]} */
  const imports = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    const found = foundAt(node);
    if (found !== undefined) {
      declarations.push({
        kind: found.kind,
        name: nameOf(found.name),
        from: startOf(found.at, file),
        to: found.at.end,
      });
    }
    const source = importAt(node);
    if (source !== undefined) imports.push(source);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { declarations, imports };
}

/** @param {string} path */
function scriptKindOf(path) {
  if (/\.tsx$/i.test(path)) return ts.ScriptKind.TSX;
  return /\.[cm]?ts$/i.test(path) ? ts.ScriptKind.TS : ts.ScriptKind.JSX;
}

/** @param {ts.Node | undefined} node @returns {node is ts.ArrowFunction | ts.FunctionExpression} */
function isFunctionValue(node) {
  return node !== undefined && (ts.isArrowFunction(node) || ts.isFunctionExpression(node));
}

/** @param {ts.Node} node @returns {{ kind: Found['kind'], name: ts.Node | string, at: ts.Node } | undefined} */
function foundAt(node) {
  if (ts.isFunctionDeclaration(node) && node.name && node.body) return { kind: 'function', name: node.name, at: node };
  if (ts.isFunctionExpression(node) && node.name && !isNamedByParent(node)) {
    return { kind: 'function', name: node.name, at: node };
  }
  if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name)) {
    if (isFunctionValue(node.initializer)) return { kind: 'function', name: node.name, at: node };
    if (node.initializer && ts.isClassExpression(node.initializer) && !node.initializer.name) {
      return { kind: 'class', name: node.name, at: node };
    }
  }
  if (isAssignedFunction(node)) return { kind: 'function', name: node.left, at: node };
  if (ts.isPropertyAssignment(node) && isFunctionValue(node.initializer)) {
    return { kind: 'function', name: node.name, at: node };
  }
  if (ts.isPropertyDeclaration(node) && isFunctionValue(node.initializer)) {
    return { kind: 'method', name: node.name, at: node };
  }
  if (ts.isConstructorDeclaration(node) && node.body) return { kind: 'method', name: 'constructor', at: node };
  if ((ts.isMethodDeclaration(node) || ts.isAccessor(node)) && node.body) {
    return { kind: 'method', name: node.name, at: node };
  }
  if (ts.isClassLike(node) && node.name) return { kind: 'class', name: node.name, at: node };
  if (ts.isInterfaceDeclaration(node) || ts.isEnumDeclaration(node))
    return { kind: 'class', name: node.name, at: node };
  if (ts.isModuleDeclaration(node) && node.body) return { kind: 'namespace', name: node.name, at: node };
  return undefined;
}

/** `a = function () {}` or `a.b = () => …`. @param {ts.Node} node @returns {node is ts.BinaryExpression} */
function isAssignedFunction(node) {
  return (
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    isFunctionValue(node.right) &&
    (ts.isIdentifier(node.left) || (ts.isPropertyAccessExpression(node.left) && ts.isIdentifier(node.left.name)))
  );
}

/** Whether a function goes by the name that it is given to. @param {ts.Node} node */
function isNamedByParent(node) {
  const { parent } = node;
  return (
    (((ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name)) ||
      ts.isPropertyAssignment(parent) ||
      ts.isPropertyDeclaration(parent)) &&
      parent.initializer === node) ||
    (isAssignedFunction(parent) && parent.right === node)
  );
}

/** @param {ts.Node | string} name */
function nameOf(name) {
  if (typeof name === 'string') return name;
  if (ts.isPropertyAccessExpression(name)) return name.name.text;
  return ts.isStringLiteralLike(name) ? name.text : name.getText();
}

/** Where a declaration starts, after its decorators and what exports it. @param {ts.Node} node @param {ts.SourceFile} file */
function startOf(node, file) {
  const modifiers = ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : [];
  const decorators = ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []) : [];
  const exporting = modifiers.filter(
    ({ kind }) => kind === ts.SyntaxKind.ExportKeyword || kind === ts.SyntaxKind.DefaultKeyword,
  );
  const passed = [...decorators, ...exporting].map(({ end }) => end);
  const from = passed.length === 0 ? node.getStart(file) : Math.max(...passed);
  const rest = file.text.slice(from);
  return from + rest.length - rest.trimStart().length;
}

/** @param {ts.Node} node @returns {string | undefined} */
function importAt(node) {
  /** @param {ts.Node | undefined} source */
  const textOf = (source) => (source !== undefined && ts.isStringLiteral(source) ? source.text : undefined);
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return textOf(node.moduleSpecifier);
  if (ts.isExternalModuleReference(node)) return textOf(node.expression);
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? textOf(node.argument.literal) : undefined;
  if (!ts.isCallExpression(node)) return undefined;
  const isImport = node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const isRequire = ts.isIdentifier(node.expression) && node.expression.text === 'require';
  return isImport || isRequire ? textOf(node.arguments[0]) : undefined;
}
