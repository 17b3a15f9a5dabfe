// What editors read of the elements, as the last build wrote it, against the manifest.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";

interface Named {
  readonly name: string;
  readonly description?: string;
}
interface Declared {
  readonly tagName?: string;
  readonly attributes?: readonly Named[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}
interface CustomData {
  readonly version: number;
  readonly tags: readonly (Named & {
    readonly attributes: readonly (Named & { readonly values?: readonly Named[] })[];
  })[];
}
interface WebTypes extends Named {
  readonly version: string;
  readonly contributions: {
    readonly html: {
      readonly elements: readonly (Named & {
        readonly attributes: readonly (Named & { readonly value?: { readonly type: string } })[];
        readonly slots?: readonly Named[];
        readonly events?: readonly Named[];
      })[];
    };
    readonly css: { readonly properties: readonly Named[] };
  };
}
interface CssData {
  readonly version: number;
  readonly properties: readonly Named[];
  readonly pseudoElements: readonly Named[];
}

const read = <T>(entry: string): T =>
  JSON.parse(readFileSync(createRequire(import.meta.url).resolve(`@bangfu/widgets/${entry}`), "utf8")) as T;

const manifest = read<{ modules: { declarations: Declared[] }[] }>("custom-elements.json")
  .modules.flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName !== undefined);
const html = read<CustomData>("vscode.html-custom-data.json");
const css = read<CssData>("vscode.css-custom-data.json");
const webTypes = read<WebTypes>("web-types.json");
const { elements } = webTypes.contributions.html;

const names = (items: readonly Named[] = []): string[] => [...new Set(items.map(({ name }) => name))].sort();
const attributesOf = (items: readonly (Named & { readonly attributes: readonly Named[] })[]) =>
  Object.fromEntries(items.map(({ name, attributes }) => [name, names(attributes)]));
const declared = (kind: "attributes" | "events" | "slots") =>
  Object.fromEntries(manifest.map((each) => [each.tagName, names(each[kind])]));
const all = (kind: "cssParts" | "cssProperties") => names(manifest.flatMap((each) => each[kind] ?? []));

/** What the schemas of VS Code ask of each item: a name, and a description that says something. */
const nameless = (items: readonly Named[]): Named[] =>
  items.filter(({ name, description }) => typeof name !== "string" || !description?.trim());

it("finds every element and its attributes in the manifest", () => {
  expect(manifest).toHaveLength(9);
  expect(declared("attributes")["bangfu-curve"]).toEqual(
    [
      ...["task", "measure", "phase", "indicator", "until", "table", "lang", "heading", "heading-level"],
      ...["src", "as-of"],
      ...["basis", "notice", "loading", "theme", "density"],
    ].sort(),
  );
});

describe("the custom data for VS Code", () => {
  it("have the tags and attributes of the manifest", () => {
    expect(attributesOf(html.tags)).toEqual(declared("attributes"));
    expect(Object.keys(css)).toEqual(expect.arrayContaining(["properties", "pseudoElements"]));
    expect(names(css.properties)).toEqual(all("cssProperties"));
    expect(names(css.pseudoElements)).toEqual(all("cssParts").map((part) => `::part(${part})`));
  });

  it("have the version and the descriptions that VS Code asks for", () => {
    expect([html.version, css.version]).toEqual([1.1, 1.1]);
    expect(nameless([...html.tags, ...html.tags.flatMap(({ attributes }) => attributes)])).toEqual([]);
    expect(nameless([...css.properties, ...css.pseudoElements])).toEqual([]);
  });

  it("offer the values that an attribute takes", () => {
    const { attributes } = html.tags.find(({ name }) => name === "bangfu-summary")!;
    const offered = (name: string) => names(attributes.find((each) => each.name === name)!.values);
    expect(offered("basis")).toEqual(["reported", "verified"]);
    expect(offered("theme")).toEqual(["auto", "dark", "light"]);
    expect(offered("density")).toEqual(["compact"]);
    expect(offered("loading")).toEqual(["eager", "lazy"]);
    expect(offered("src")).toEqual([]);
  });
});

describe("the web-types for JetBrains", () => {
  it("have the elements, attributes, events and slots of the manifest", () => {
    expect(attributesOf(elements)).toEqual(declared("attributes"));
    const of = (kind: "events" | "slots") =>
      Object.fromEntries(elements.map((each) => [each.name, names(each[kind])]));
    expect(of("events")).toEqual(declared("events"));
    expect(of("slots")).toEqual(declared("slots"));
    expect(names(webTypes.contributions.css.properties)).toEqual(all("cssProperties"));
  });

  it("are of this package in this version", () => {
    const { name, version } = read<{ name: string; version: string }>("package.json");
    expect([webTypes.name, webTypes.version]).toEqual([name, version]);
    expect(nameless([...elements, ...elements.flatMap(({ attributes }) => attributes)])).toEqual([]);
  });
});

it.each([
  ["VS Code", html.tags],
  ["JetBrains", elements],
])("nothing that %s shows is a value that is not there", (_, items) => {
  expect(JSON.stringify(items)).not.toMatch(/default: undefined|\[object Object\]/);
});
