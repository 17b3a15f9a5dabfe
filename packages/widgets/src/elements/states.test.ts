import type { Facts } from "@bangfu/core";
import { summarize } from "@bangfu/core";
import { plan, sampleAsOf, sampleLedger } from "@bangfu/plan-yanhe";
import axe from "axe-core";
import { page } from "vitest/browser";
import { afterEach, describe, expect, it, vi } from "vitest";
import { hasTable } from "../../test/support/elements.js";
import "../index.js";

const facts: Facts = summarize(plan, sampleLedger);
let count = 0;
const address = () => `facts-${++count}.json`;

const put = (markup: string): HTMLElement => {
  document.body.innerHTML = markup;
  return document.body.firstElementChild as HTMLElement;
};
const shadow = (element: Element) => element.shadowRoot!;
const settled = (type: string) =>
  new Promise((done) => document.addEventListener(type, done, { once: true }));

const answering = (body: string, status = 200) =>
  vi.spyOn(globalThis, "fetch").mockImplementation(async () => new Response(body, { status }));

afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = "";
});

describe("what every element does", () => {
  it("fetches one address once for two elements", async () => {
    const fetched = answering(JSON.stringify(facts));
    const src = address();
    const loaded = settled("bangfu-load");
    put(
      `<div><bangfu-summary src="${src}"></bangfu-summary><bangfu-tasks src="${src}"></bangfu-tasks></div>`,
    );
    await loaded;
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it("keeps what stands inside it when the data cannot be had, and tries again", async () => {
    answering("", 500);
    const failed = settled("bangfu-error");
    const element = put(
      `<bangfu-summary src="${address()}" as-of="${sampleAsOf}"><p>静态表</p></bangfu-summary>`,
    );
    await failed;
    expect(shadow(element).querySelector("[role=alert]")?.textContent).toContain("暂时无法读取");
    expect(element.querySelector("p")?.checkVisibility()).toBe(true);
    answering(JSON.stringify(facts));
    const loaded = settled("bangfu-load");
    shadow(element).querySelector("button")!.click();
    await loaded;
    expect(shadow(element).querySelector(".percent")?.textContent).toBe("61%");
    expect(element.querySelector("p")?.checkVisibility()).toBe(false);
  });

  it.each([
    ["broken", "{", "已损坏"],
    ["newer", '{"format":"bangfu-facts/2"}', "版本较新"],
    ["incomplete", '{"format":"bangfu-facts/1","plan":{}}', "已损坏"],
  ])("says what is wrong with %s facts", async (_, body, words) => {
    answering(body);
    const failed = settled("bangfu-error");
    const element = put(`<bangfu-tasks src="${address()}"></bangfu-tasks>`);
    await failed;
    expect(shadow(element).querySelector("[role=alert]")?.textContent).toContain(words);
  });

  it.each(["bangfu-tasks", "bangfu-region"])(
    "%s says that an address that is none cannot be read",
    async (tag) => {
      const failed = settled("bangfu-error");
      const element = put(`<${tag} src="http://["></${tag}>`);
      await failed;
      expect(shadow(element).querySelector("[role=alert]")?.textContent).toContain("暂时无法读取");
    },
  );

  it("takes the same words as another address where the page's own has changed", async () => {
    const fetched = answering(JSON.stringify(facts));
    const src = address();
    const here = location.href;
    for (const place of ["甲/", "乙/"]) {
      history.replaceState(null, "", new URL(place, here));
      const loaded = settled("bangfu-load");
      put(`<bangfu-summary src="${src}"></bangfu-summary>`);
      await loaded;
    }
    history.replaceState(null, "", here);
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  it("shows text with markup in it as text", async () => {
    const hostile = structuredClone(facts);
    // The one that comes first.
    hostile.plan.tasks.find(({ id }) => id === "1.2")!.title = "<img src=x onerror=alert(1)>";
    const element = document.createElement("bangfu-tasks");
    element.data = hostile;
    element.asOf = sampleAsOf;
    document.body.append(element);
    await element.updateComplete;
    expect(shadow(element).querySelector("img")).toBeNull();
    expect(shadow(element).querySelector(".text")?.textContent).toBe("<img src=x onerror=alert(1)>");
  });

  it("never shows a task without data as 0", async () => {
    const element = document.createElement("bangfu-tasks");
    element.data = facts;
    element.asOf = sampleAsOf;
    document.body.append(element);
    await element.updateComplete;
    expect(shadow(element).querySelector('[data-task="5.4"] .figures b')?.textContent).toBe("暂无数据");
  });
});

/** Every element in each of its forms. */
const FORMS = [
  ["summary", {}],
  ["summary", { size: "badge" }],
  ["tasks", {}],
  ["tasks", { view: "deadlines" }],
  ["tasks", { view: "timeline" }],
  ["strip", {}],
  ["strip", { by: "phase" }],
  ["curve", {}],
  ["curve", { indicator: "exchanges" }],
  ["units", {}],
  ["findings", {}],
  ["document", {}],
  ["document", { show: "attention" }],
  ["document", { show: "chapters" }],
] as const;

const nothingIsFound = async (): Promise<void> => {
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`)).toEqual(
    [],
  );
};

describe("axe", () => {
  const cases = ["light", "dark"].flatMap((theme) => ["zh", "en"].map((lang) => [theme, lang] as const));

  it.each(cases)("finds nothing in any element in %s, %s, open and as a table", async (theme, lang) => {
    // All of it in sight: axe cannot see the colours of what is not laid out.
    await page.viewport(1280, 16000);
    for (const [tag, more] of FORMS)
      for (const table of hasTable(tag) ? [false, true] : [false]) {
        const element = document.createElement(`bangfu-${tag}`);
        const heading = `${tag} ${JSON.stringify(more)} ${table}`;
        Object.assign(element, { data: facts, asOf: sampleAsOf, theme, lang, table, heading, ...more });
        document.body.append(element);
        await element.updateComplete;
        shadow(element)
          .querySelector<HTMLElement>('[data-task="1.3"] button, .promise, .more, summary')
          ?.click();
        await element.updateComplete;
      }
    const badge = document.createElement("bangfu-summary");
    Object.assign(badge, { data: facts, asOf: sampleAsOf, theme, lang, size: "badge" });
    document.body.append(badge);
    await badge.updateComplete;
    await nothingIsFound();
  });

  it.each(cases)(
    "finds nothing in a promise over the page and a plan's slider in %s, %s",
    async (theme, lang) => {
      await page.viewport(360, 740);
      const plan = put(
        `<bangfu-plan timeline as-of="${sampleAsOf}" theme="${theme}" lang="${lang}"><bangfu-document></bangfu-document></bangfu-plan>`,
      ) as HTMLElementTagNameMap["bangfu-plan"];
      plan.data = facts;
      await settled("bangfu-load");
      const slider = shadow(plan).querySelector("input")!;
      slider.value = "4";
      slider.dispatchEvent(new Event("input"));
      await plan.updateComplete;
      const living = plan.querySelector("bangfu-document")!;
      await living.updateComplete;
      shadow(living).querySelector<HTMLElement>(".promise")!.click();
      await living.updateComplete;
      expect(shadow(living).querySelector("[part=details]")).not.toBeNull();
      await nothingIsFound();
    },
  );

  it.each(cases)("finds nothing in a region in %s, %s, narrow and wide", async (theme, lang) => {
    await page.viewport(1280, 8000);
    answering(JSON.stringify(facts));
    for (const width of [360, 900])
      for (const table of [false, true]) {
        const region = document.createElement("bangfu-region");
        Object.assign(region, { srcs: `${address()} ${address()}`, asOf: sampleAsOf, theme, lang, table });
        region.heading = `region ${width} ${table}`;
        const loaded = settled("bangfu-load");
        const column = document.createElement("div");
        column.style.width = `${width}px`;
        column.append(region);
        document.body.append(column);
        await loaded;
      }
    await nothingIsFound();
  });
});
