import type { ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { facts } from "./support/site.js";
import { opened, useSite, type SiteVisit } from "./support/use.js";

const site = useSite();

const MARKUP = `<img src=x onerror="window.__hacked=1"><script>window.__hacked=1</script>`;
const LINK = "javascript:window.__hacked=1";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** The facts as JSON, every leaf as asked; a path has `*` for each number of a list. */
const mapped = (value: Json, leaf: (value: Json, path: string) => Json, path = ""): Json => {
  if (isList(value)) return value.map((item) => mapped(item, leaf, `${path}.*`));
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, mapped(item, leaf, `${path}.${key}`)]),
    );
  return leaf(value, path);
};

const FACTS = JSON.parse(JSON.stringify(facts)) as Json;

const serving = (text: string) => ({
  answer: (file: string, response: ServerResponse): boolean => {
    if (file !== "facts.json") return false;
    response.writeHead(200, { "content-type": "application/json" }).end(text);
    return true;
  },
});

/** Nothing ran, nothing of the markup became an element, no link leads to a script. */
const isHarmless = async (visiting: SiteVisit): Promise<void> => {
  const found = await visiting.apart(() => {
    const roots = [...document.querySelectorAll("*")].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    return {
      elements: roots.flatMap((root) => [...root.querySelectorAll("img, script, iframe")]).length,
      links: roots
        .flatMap((root) => [...root.querySelectorAll<HTMLAnchorElement>("a[href], [src], [action]")])
        .filter((link) => /^\s*javascript:/i.test(link.getAttribute("href") ?? "")).length,
    };
  }, undefined);
  expect(found).toEqual({ elements: 0, links: 0 });
  expect(await visiting.among("typeof window.__hacked")).toBe("undefined");
  expect(await visiting.among("typeof Object.prototype.hacked")).toBe("undefined");
  expect(visiting.complaints).toEqual([]);
};

/** What identifies, counts or dates something and so is checked: text there would only be refused. */
const CHECKED =
  /(^|\.)(format|id|kind|status|basis|date|start|from|due|window|found|indicator|task|measure|phase)$/;

const isWord = (value: Json, path: string): boolean =>
  typeof value === "string" &&
  !CHECKED.test(path) &&
  !/^\d{4}-\d\d/.test(value) &&
  /[^\x00-\x7f]/.test(value);

/**
 * Puts odd values in the place of each value of the facts, the first of each list standing for all, and
 * gives them to the elements. Runs in the page.
 */
const putEverywhere = async ({ text, markup }: { text: string; markup: string }): Promise<string[]> => {
  type Node = Record<string, unknown>;
  type Widget = HTMLElement & { requestUpdate: () => void; updateComplete: Promise<unknown> };
  const plan = document.querySelector<Widget & { data: unknown }>("bangfu-plan")!;
  plan.removeAttribute("src");
  const elements = [...plan.querySelectorAll<Widget>("*")];
  const odd = [{ _$litType$: { h: [markup], parts: [] }, strings: [markup], values: [] }, [[markup]], null];
  const value = JSON.parse(text) as Node;
  const failures: string[] = [];

  const draw = async (path: string): Promise<void> => {
    plan.data = { ...value };
    try {
      await plan.updateComplete;
      for (const element of elements) element.requestUpdate();
      await Promise.all(elements.map(({ updateComplete }) => updateComplete));
    } catch (error) {
      failures.push(`${path}: ${String(error)}`);
    }
  };

  const seen = new Set<string>();
  const visit = async (node: Node, path: string): Promise<void> => {
    for (const key of Object.keys(node)) {
      const at = `${path}.${Array.isArray(node) ? "*" : key}`;
      if (!seen.has(at)) {
        seen.add(at);
        const kept = node[key];
        for (const other of odd) {
          node[key] = other;
          await draw(`${at} ${JSON.stringify(other).slice(0, 10)}`);
        }
        node[key] = kept;
      }
      if (typeof node[key] === "object" && node[key] !== null) await visit(node[key] as Node, at);
    }
  };
  await visit(value, "");
  return failures;
};

describe("facts from someone who means harm", () => {
  it.each([
    ["markup", MARKUP],
    ["a link to a script", LINK],
  ])("shows %s in every text as text", async (_, text) => {
    const hostile = mapped(FACTS, (value, path) => (isWord(value, path) ? text : value));
    await using visiting = await site.visit("hostile.html", serving(JSON.stringify(hostile)));
    await opened(visiting);
    expect(await visiting.page.locator("bangfu-tasks .text").first().textContent()).toBe(text);
    await isHarmless(visiting);
  });

  it.each([
    ["deep nesting", `${"[".repeat(200_000)}${"]".repeat(200_000)}`],
    [
      "deep nesting inside",
      JSON.stringify(facts).replace(/"cells":\{/, `"cells":{"x":${"[".repeat(50_000)}${"]".repeat(50_000)},`),
    ],
    ["__proto__ in the place of the facts", `{"__proto__":${JSON.stringify(facts)}}`],
    ["a list in the place of the facts", "[]"],
  ])("says that the facts are damaged (%s)", async (_, text) => {
    await using visiting = await site.visit("hostile.html", serving(text));
    await opened(visiting);
    expect(await visiting.page.locator("bangfu-tasks:not([view]) [role=alert]").textContent()).toContain(
      "已损坏",
    );
    await isHarmless(visiting);
  });

  it("changes no prototype by names such as __proto__", async () => {
    const text = JSON.stringify(facts)
      .replaceAll('"1.1"', '"__proto__"')
      .replaceAll('{"id":', '{"__proto__":{"hacked":1},"constructor":{"prototype":{"hacked":1}},"id":');
    await using visiting = await site.visit("hostile.html", serving(text));
    await opened(visiting);
    await isHarmless(visiting);
  });

  it("says that the facts are damaged, or shows them, whatever stands in the place of one value", async () => {
    await using visiting = await site.visit("hostile.html", {});
    await opened(visiting);
    const failures = await visiting.page.evaluate(putEverywhere, {
      text: JSON.stringify(facts),
      markup: MARKUP,
    });
    expect(failures).toEqual([]);
    await isHarmless(visiting);
  });
});
