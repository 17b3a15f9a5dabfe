import { parse, type Node } from "acorn";
import { describe, expect, it } from "vitest";
import { script, summaryScript } from "./support/site.js";

/** Newer than Chromium 87, Firefox 78 or Safari 14.1, by the version that has each. */
const NEW_METHODS = new Set([
  // Chromium 92 and later: methods of lists, texts and maps.
  ...["at", "findLast", "findLastIndex", "toSorted", "toReversed", "toSpliced", "with", "isWellFormed"],
  ...[
    "toWellFormed",
    "getOrInsert",
    "union",
    "intersection",
    "difference",
    "isSubsetOf",
    "transferToFixedLength",
  ],
  // Firefox 84 and later, Safari 15 and later: methods of elements.
  ...["attachInternals", "showModal", "showPopover", "checkVisibility", "setHTMLUnsafe", "moveBefore"],
  ...["scrollIntoViewIfNeeded", "getAnimations", "requestSubmit", "computedStyleMap", "randomUUID"],
]);
const NEW_STATICS = new Set([
  ...["Object.hasOwn", "Object.groupBy", "Map.groupBy", "Array.fromAsync", "Promise.any", "Promise.try"],
  ...["Promise.withResolvers", "AbortSignal.any", "AbortSignal.timeout", "URL.canParse", "Response.json"],
  ...["Intl.Segmenter", "Intl.DurationFormat", "CSS.registerProperty", "Iterator.from"],
]);
const NEW_GLOBALS = new Set([
  ...["structuredClone", "WeakRef", "FinalizationRegistry", "AggregateError", "requestIdleCallback"],
  ...["scheduler", "navigation", "CompressionStream", "ElementInternals", "Temporal", "Iterator"],
]);
/** At-rules, selectors and functions of style sheets of which an older engine drops the whole rule. */
const NEW_STYLES =
  /@layer|@container|@property|@scope|@starting-style|:has\(|:is\(|:where\(|color-mix\(|light-dark\(|oklch\(|[0-9][sdl]v[hw]\b|\bcq[wh]\b/g;

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as Node).type === "string";

/** Each node of a tree, with the names that its parts have. */
const walk = (node: Node, tell: (node: Record<string, unknown>) => void): void => {
  const parts = node as unknown as Record<string, unknown>;
  tell(parts);
  for (const part of Object.values(parts).flat()) if (isNode(part)) walk(part, tell);
};

const nameOf = (value: unknown): string => String((value as { name?: unknown } | undefined)?.name);

/** What a script uses that is evaluated text, or newer than the oldest engines. */
const objections = (code: string): string[] => {
  const found = new Set<string>();
  walk(parse(code, { ecmaVersion: 2020 }), (node) => {
    const { type, callee, object, property, computed, optional } = node;
    if (type === "MemberExpression" && computed === false) {
      const statics = `${nameOf(object)}.${nameOf(property)}`;
      if (NEW_STATICS.has(statics)) found.add(statics);
    }
    if (type === "CallExpression" || type === "NewExpression") {
      const called = callee as Record<string, unknown>;
      if (["eval", "Function"].includes(nameOf(called))) found.add(nameOf(called));
      if (NEW_GLOBALS.has(nameOf(called))) found.add(nameOf(called));
      const method = nameOf(called["property"]);
      const named = called["type"] === "MemberExpression" && called["computed"] === false;
      // `a.b?.()` is for engines without it.
      if (named && optional !== true && NEW_METHODS.has(method)) found.add(`.${method}()`);
    }
    // Style sheets are texts; elsewhere `a:is(b)` may be a field and a call.
    const texts = type === "TemplateElement" ? (node["value"] as { raw: string }).raw : node["value"];
    if (typeof texts === "string") for (const [style] of texts.matchAll(NEW_STYLES)) found.add(style);
    // Lit would take a template with an escape that is none for an empty one, and its style sheet would be lost.
    if (type === "TemplateElement" && (node["value"] as { cooked: string | null }).cooked === null)
      found.add("an escape that is none");
    const { regex } = node as { regex?: { pattern: string; flags: string } };
    if (regex !== undefined && (/\(\?<[=!]/.test(regex.pattern) || /[dv]/.test(regex.flags)))
      found.add(`/${regex.pattern}/${regex.flags}`);
  });
  return [...found];
};

describe.each([
  ["bangfu.js", script],
  ["bangfu-summary.js", summaryScript],
])("%s", (_, code) => {
  it("has a byte order mark, for pages in GB2312 and GBK", () => {
    expect(code.charCodeAt(0)).toBe(0xfeff);
  });

  it("uses nothing broken, or newer than Chromium 87, Firefox 78 and Safari 14.1", () => {
    expect(objections(code)).toEqual([]);
  });
});

describe("the check of a script", () => {
  it.each([
    ["eval", "eval('1')"],
    ["Function", "new Function('1')"],
    ["/(?<=a)b/", "/(?<=a)b/"],
    [".at()", "[1].at(-1)"],
    ["Object.hasOwn", "Object.hasOwn({}, 'a')"],
    ["structuredClone", "structuredClone({})"],
    [":has(", "const css = `a:has(b){}`"],
    ["an escape that is none", "css`a{content:'\\25be'}`"],
  ])("would object to %s", (name, code) => {
    expect(objections(code)).toEqual([name]);
  });

  it("does not object to what is called only where there is such a thing", () => {
    expect(objections("a.attachInternals?.()")).toEqual([]);
  });

  it.each(["a ??= 1", "class A { #b; c = 1 }", "1_000", "await 0"])("would not parse %s", (code) => {
    expect(() => objections(code)).toThrow();
  });
});
