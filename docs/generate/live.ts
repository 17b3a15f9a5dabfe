import { programOf, type Claim } from "../test/program.js";

/** A page whose `ts` blocks run in the reader's browser: the page with places for the results, and the program. */
export interface LivePage {
  readonly markdown: string;
  /** A module with `run`, `claims` and what it `imports`; `undefined` where the page claims nothing. */
  readonly module: string | undefined;
}

export interface LiveOptions {
  /** Where the page's module will be imported from. */
  readonly address: string;
  readonly locale: "zh" | "en";
  /** What a browser can import. */
  readonly offered: readonly string[];
}

const BLOCK = /^```ts\n(.*?)^```$\n?/gms;
/** A block that only prepares is folded away when it is longer than this. */
const LONG = 15;

const FOLDED = { zh: "示例的准备代码", en: "What the examples are built with" } as const;

const moduleOf = (javascript: string, claims: readonly Claim[], imports: readonly string[]): string =>
  `export const imports = ${JSON.stringify([...new Set(imports)])};
export const claims = ${JSON.stringify(claims.map(({ expression, expected }) => ({ expression, expected })))};
export const run = (modules, claim) => {
${javascript}
};
`;

/** The modules that a page imports. */
const importsOf = (markdown: string): string[] =>
  [...markdown.matchAll(/^(?:\} from|import .* from) "([^"]+)";$/gm)].map(([, name]) => name!);

/** Puts behind every `ts` block of a page the results of its `// →` lines, calculated when the page is read. */
export const livePage = (markdown: string, { address, locale, offered }: LiveOptions): LivePage => {
  const { javascript, claims } = programOf(markdown);
  const imports = importsOf(markdown);
  if (claims.length === 0 || imports.length === 0 || imports.some((name) => !offered.includes(name)))
    return { markdown, module: undefined };
  let next = 0;
  const withResults = markdown.replaceAll(BLOCK, (block: string, code: string) => {
    const from = next;
    next += code.split("// →").length - 1;
    if (next > from) return `${block}\n<LiveResults :of="live" :from="${from}" :to="${next}" />\n\n`;
    return code.split("\n").length > LONG ? `::: details ${FOLDED[locale]}\n${block}:::\n` : block;
  });
  const setup = `<script setup>\nimport * as live from ${JSON.stringify(address)};\n</script>\n\n`;
  const front = /^---\n.*?\n---\n/s.exec(withResults)?.[0] ?? "";
  return {
    markdown: front + setup + withResults.slice(front.length),
    module: moduleOf(javascript, claims, imports),
  };
};
