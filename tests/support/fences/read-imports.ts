import { type ESTree, parseSync, Visitor } from 'vite';

export interface FoundImport {
  /** As written: `../core/assert-never`, `react`, `virtual:lessons/audience`; with stars when it is of `import.meta.glob`. */
  readonly specifier: string;
  /** From 1. */
  readonly line: number;
  /** True when nothing of it is left after compiling. */
  readonly typeOnly: boolean;
}

/** Something a file does itself, other than importing, that a fence may forbid. */
export interface FoundUse {
  readonly name: 'the clock' | 'chance';
  readonly line: number;
}

export interface FileFacts {
  readonly imports: readonly FoundImport[];
  readonly uses: readonly FoundUse[];
}

/**
 * What a TypeScript file imports (statements, re-exports, `import()`, `import('…')` types, `import.meta.glob`) and whether
 * it reads the clock or draws lots. Throws, naming the file, when it does not parse or when what `import()` or
 * `import.meta.glob` takes is not a literal.
 */
export function readImports(file: string, text: string): FileFacts {
  const { program, errors } = parseSync(file, text);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${file}: ${error.message}`);
  const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length;
  const imports: FoundImport[] = [];
  const uses: FoundUse[] = [];
  const add = (source: ESTree.StringLiteral | null, typeOnly: boolean): void => {
    if (source !== null) imports.push({ specifier: source.value, line: lineAt(source.start), typeOnly });
  };
  const addLiteral = (node: ESTree.Node | null | undefined): void => {
    if (node?.type !== 'Literal' || typeof node.value !== 'string') {
      throw new Error(`${file}:${lineAt(node?.start ?? 0)} Unexpected import of something that is not a literal`);
    }
    // A pattern with `!` takes files away: it imports nothing.
    if (!node.value.startsWith('!')) imports.push({ specifier: node.value, line: lineAt(node.start), typeOnly: false });
  };
  new Visitor({
    ImportDeclaration: (node) => {
      // `import {} from` and `import 'x'` run the module; `import { type A }` alone leaves `import {}` behind, which does too.
      add(node.source, node.importKind === 'type');
    },
    ExportNamedDeclaration: (node) => add(node.source, node.exportKind === 'type'),
    ExportAllDeclaration: (node) => add(node.source, node.exportKind === 'type'),
    TSImportType: (node) => add(node.source, true),
    ImportExpression: (node) => addLiteral(node.source),
    CallExpression: (node) => {
      const { callee } = node;
      if (isImportMetaGlob(callee)) {
        const [patterns] = node.arguments;
        for (const pattern of patterns?.type === 'ArrayExpression' ? patterns.elements : [patterns])
          addLiteral(pattern);
      }
      if (callee.type === 'Identifier' && callee.name === 'Date')
        uses.push({ name: 'the clock', line: lineAt(node.start) });
    },
    NewExpression: (node) => {
      const { callee } = node;
      if (callee.type === 'Identifier' && callee.name === 'Date' && node.arguments.length === 0) {
        uses.push({ name: 'the clock', line: lineAt(node.start) });
      }
    },
    MemberExpression: (node) => {
      const { object, property } = node;
      if (object.type !== 'Identifier' || property.type !== 'Identifier') return;
      const name = `${object.name}.${property.name}`;
      if (name === 'Date.now') uses.push({ name: 'the clock', line: lineAt(node.start) });
      if (name === 'Math.random') uses.push({ name: 'chance', line: lineAt(node.start) });
    },
  }).visit(program);
  return { imports, uses };
}

function isImportMetaGlob(callee: ESTree.Node): boolean {
  return (
    callee.type === 'MemberExpression' &&
    callee.object.type === 'MetaProperty' &&
    callee.property.type === 'Identifier' &&
    callee.property.name === 'glob'
  );
}
