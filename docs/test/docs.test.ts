import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import * as core from "@bangfu/core";
import * as privacy from "@bangfu/core/privacy";
import * as rollup from "@bangfu/core/rollup";
import * as plan from "@bangfu/core/plan";
import * as schema from "@bangfu/core/schema";
import * as yanhe from "@bangfu/plan-yanhe";
import * as reader from "@bangfu/reader";
import * as desk from "@bangfu/desk";
import * as site from "@bangfu/site";
import * as view from "@bangfu/view";
import * as workbook from "@bangfu/workbook";
import * as ooxml from "@bangfu/ooxml";
import { describe, expect, it } from "vitest";
import { LOCALES, sourcePages } from "../generate/pages.js";
import { programOf, type Claim } from "./program.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const MODULES: Readonly<Record<string, unknown>> = {
  "@bangfu/core": core,
  "@bangfu/core/privacy": privacy,
  "@bangfu/core/rollup": rollup,
  "@bangfu/core/plan": plan,
  "@bangfu/core/schema": schema,
  "@bangfu/reader": reader,
  "@bangfu/desk": desk,
  "@bangfu/site": site,
  "@bangfu/view": view,
  "@bangfu/plan-yanhe": yanhe,
  "@bangfu/workbook": workbook,
  "@bangfu/ooxml": ooxml,
};

const pages = [
  ...readdirSync(root).filter((name) => name.endsWith(".md")),
  ...LOCALES.flatMap((locale) => sourcePages(locale).map((page) => `docs/${locale}/${page}`)),
  ...["packages", "examples"]
    .flatMap((folder) => readdirSync(resolve(root, folder)).map((name) => `${folder}/${name}/README.md`))
    .filter((page) => existsSync(resolve(root, page))),
];
const textOf = (page: string): string => readFileSync(resolve(root, page), "utf8");

const modules = (name: string): unknown => {
  if (!(name in MODULES)) throw new Error(`a page may not import ${name}`);
  return MODULES[name];
};

/** What a reader of JSON would get: absent fields are gone. */
const asJson = (value: unknown): unknown =>
  value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);

const valueOf = ({ expected }: Claim): unknown =>
  expected === "undefined" ? undefined : (JSON.parse(expected) as unknown);

/** Links of a page that name a file of the repository, without their fragment. */
const filesLinked = (markdown: string): string[] =>
  [...markdown.replaceAll(/```.*?```/gs, "").matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => match[1]!)
    .filter((target) => !/^([a-z]+:|#)/.test(target))
    .map((target) => decodeURI(target.split("#")[0]!));

describe("the documents", () => {
  const programs = pages.map((page) => [page, programOf(textOf(page))] as const);

  it.each(programs.filter(([, { javascript }]) => javascript.trim() !== ""))(
    "%s does what it says",
    (page, { javascript, claims, arrows }) => {
      expect(claims, "every “// →” stands behind an expression").toHaveLength(arrows);
      const seen: unknown[] = [];
      new Function("modules", "claim", javascript)(modules, (at: number, value: unknown) => {
        seen[at] = asJson(value);
      });
      claims.forEach((claim, at) => {
        expect(seen[at], `${page}:${claim.line} ${claim.expression}`).toEqual(valueOf(claim));
      });
    },
  );

  it.each(LOCALES)("has examples with results on every page of the rules (%s)", (locale) => {
    const rules = programs.filter(([page]) => page.startsWith(`docs/${locale}/rules/`));
    const sections = rules.map(([page]) => Number(/\d+/.exec(page)![0])).sort((a, b) => a - b);
    expect(sections).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    for (const [page, { claims }] of rules) expect(claims.length, page).toBeGreaterThan(0);
  });

  it.each(readdirSync(resolve(root, "packages")))(
    "has a README of %s: how to install it, an example and where to read on",
    (name) => {
      const text = textOf(`packages/${name}/README.md`);
      expect(text).toMatch(/```sh\nnpm install @bangfu\/[a-z-]+/);
      expect([...text.matchAll(/^```(?:ts|html|sh)\n/gm)].length).toBeGreaterThan(name === "office" ? 0 : 1);
      expect(filesLinked(text).length).toBeGreaterThan(0);
    },
  );

  it.each(pages)("%s links to files that exist", (page) => {
    const lost = filesLinked(textOf(page)).filter(
      (target) => !existsSync(resolve(root, dirname(page), target)),
    );
    expect(lost).toEqual([]);
  });
});
