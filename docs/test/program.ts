import ts from "typescript";

/** A `ts` block of a page; `line` is the line of its first statement in the page, from 1. */
interface Block {
  readonly code: string;
  readonly line: number;
}

/** An expression followed by `// → value`, as found in a page. */
export interface Claim {
  readonly line: number;
  readonly expression: string;
  /** JSON, or `undefined`. */
  readonly expected: string;
}

export interface Program {
  /** Calls `claim(index, value)` for every claim and takes modules from `modules[name]`. */
  readonly javascript: string;
  readonly claims: readonly Claim[];
  /** How many arrows stand in the page; one that follows no expression makes no claim. */
  readonly arrows: number;
}

const blocksOf = (markdown: string): Block[] =>
  [...markdown.matchAll(/^```ts\n(.*?)^```$/gms)].map((match) => ({
    code: match[1]!,
    line: markdown.slice(0, match.index).split("\n").length + 1,
  }));

/** `import { a, type B } from "x"` as a constant; types alone leave nothing. */
const bindings = (node: ts.ImportDeclaration): string => {
  const named = node.importClause?.namedBindings;
  if (!named || !ts.isNamedImports(named)) throw new Error(`a page may import names only: ${node.getText()}`);
  const names = named.elements
    .filter(({ isTypeOnly }) => !isTypeOnly && !node.importClause?.phaseModifier)
    .map(({ name, propertyName }) => (propertyName ? `${propertyName.text}: ${name.text}` : name.text));
  return names.length === 0
    ? ""
    : `const { ${names.join(", ")} } = modules(${node.moduleSpecifier.getText()});`;
};

const claimAfter = (code: string, end: number): string | undefined => {
  const comment = ts.getTrailingCommentRanges(code, end)?.[0];
  return comment && /^\/\/ → (.*)$/.exec(code.slice(comment.pos, comment.end))?.[1]?.trim();
};

/** The blocks of a page as one program, in order: what one block names, the next may use. */
export const programOf = (markdown: string): Program => {
  const claims: Claim[] = [];
  const parts: string[] = [];
  const blocks = blocksOf(markdown);
  for (const { code, line } of blocks) {
    const source = ts.createSourceFile("page.ts", code, ts.ScriptTarget.ES2022, true);
    for (const node of source.statements) {
      const expected = ts.isExpressionStatement(node) ? claimAfter(code, node.end) : undefined;
      if (ts.isImportDeclaration(node)) parts.push(bindings(node));
      else if (ts.isExpressionStatement(node) && expected !== undefined) {
        const expression = node.expression.getText(source);
        const at = line + source.getLineAndCharacterOfPosition(node.getStart(source)).line;
        parts.push(`claim(${claims.length}, (${expression}));`);
        claims.push({ line: at, expression, expected });
      } else parts.push(node.getText(source));
    }
  }
  const { outputText } = ts.transpileModule(parts.join("\n"), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  const arrows = blocks.reduce((sum, { code }) => sum + code.split("// →").length - 1, 0);
  return { javascript: outputText, claims, arrows };
};
