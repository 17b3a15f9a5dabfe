// What a page changes while its elements stand in it.
import type { Facts } from "@bangfu/core";
import { sampleAsOf } from "@bangfu/plan-yanhe";
import { page } from "vitest/browser";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { all, answering, facts, loads, put, words } from "../../test/support/elements.js";
import { BangfuSummary } from "../index.js";

const text = JSON.stringify(facts);
let count = 0;
const address = () => `changes-${++count}.json`;

beforeEach(() => page.viewport(1000, 800));
afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = "";
  document.documentElement.removeAttribute("dir");
});

type Updating = HTMLElement & { updateComplete: Promise<boolean> };
const drawn = async (...elements: Element[]) => {
  for (const element of elements) await (element as Updating).updateComplete;
};
const chosen = (tasks: Element) =>
  all(tasks, "[data-group][aria-pressed=true]").map((each) => each.dataset["group"])[0];
const choose = async (tasks: Element, group: string) => {
  all(tasks, `[data-group="${group}"]`)[0]!.click();
  await drawn(tasks);
};
const rows = (tasks: Element) => all(tasks, "[data-task]").length;

it("a theme that is handed down goes with the plan's, an own one stays", async () => {
  document.body.innerHTML = `<bangfu-plan theme="dark"><bangfu-summary></bangfu-summary>
    <bangfu-region></bangfu-region><bangfu-summary size="badge" theme="light"></bangfu-summary></bangfu-plan>`;
  const plan = document.querySelector("bangfu-plan")!;
  const inside = [...plan.children];
  const themes = async () => {
    await drawn(plan, ...inside);
    return inside.map((each) => each.getAttribute("theme"));
  };
  expect(await themes()).toEqual(["dark", "dark", "light"]);
  plan.theme = "auto";
  expect(await themes()).toEqual(["auto", "auto", "light"]);
  inside[2]!.removeAttribute("theme");
  expect(await themes()).toEqual(["auto", "auto", "auto"]);
  plan.removeAttribute("theme");
  expect(await themes()).toEqual([null, null, null]);
});

it("an element has what was set before the script came", async () => {
  const early = document.createElement("early-summary") as BangfuSummary;
  Object.assign(early, { data: facts, asOf: sampleAsOf });
  customElements.define("early-summary", class extends BangfuSummary {});
  document.body.append(early);
  await drawn(early);
  expect(words(early, ".percent")).toEqual(["61%"]);
  early.asOf = "2023-01-15";
  await drawn(early);
  expect(words(early, "header .muted")[0]).toBe("截至 2023-01-15");
});

it("an element takes another language by attribute and by property", async () => {
  const summary = await put("bangfu-summary");
  expect(words(summary, "h2")).toEqual(["总体进展"]);
  summary.lang = "en";
  await drawn(summary);
  expect(words(summary, "h2")).toEqual(["Overall progress"]);
  summary.removeAttribute("lang");
  await drawn(summary);
  expect(words(summary, "h2")).toEqual(["总体进展"]);
});

it.each([
  ["bangfu-curve", { task: "1.1" }, "h2, .chart text"],
  ["bangfu-curve", { indicator: "exchanges" }, "h2"],
  ["bangfu-curve", { measure: "m1" }, "h2, .chart text"],
  ["bangfu-curve", { until: "2027-12-31" }, "h2, .chart text"],
  ["bangfu-tasks", { view: "deadlines", within: "30" }, "h2, .day"],
  ["bangfu-strip", { table: "" }, "h2, .switch"],
  ["bangfu-strip", { by: "phase" }, "h2"],
  ["bangfu-summary", { heading: "进展", notice: "示例" }, "h2, header span"],
] as const)("%s is as without %o when that is taken away, or null", async (tag, given, shown) => {
  const element = await put(tag);
  const own = words(element, shown);
  for (const [name, value] of Object.entries(given)) element.setAttribute(name, value);
  await drawn(element);
  expect(words(element, shown)).not.toEqual(own);
  for (const name of Object.keys(given)) element.removeAttribute(name);
  await drawn(element);
  expect(words(element, shown)).toEqual(own);
  // As a framework says that it has nothing.
  Object.assign(element, Object.fromEntries(Object.keys(given).map((name) => [name, null])));
  await drawn(element);
  expect(words(element, shown)).toEqual(own);
});

it("an element that is moved takes what is around it there", async () => {
  document.body.innerHTML = `<bangfu-plan as-of="${sampleAsOf}"><bangfu-summary></bangfu-summary></bangfu-plan>
    <bangfu-plan as-of="2023-01-15"></bangfu-plan>`;
  const [first, second] = document.querySelectorAll("bangfu-plan");
  first!.data = second!.data = facts;
  const summary = document.querySelector("bangfu-summary")!;
  await drawn(first!, second!, summary);
  expect(words(summary, "header .muted")[0]).toBe(`截至 ${sampleAsOf}`);
  second!.append(summary);
  await drawn(summary);
  expect(words(summary, "header .muted")[0]).toBe("截至 2023-01-15");
});

it("null is no data yet, as frameworks say it", async () => {
  answering(() => text);
  const loaded = loads("bangfu-summary");
  document.body.innerHTML = `<bangfu-plan src="${address()}" as-of="${sampleAsOf}"><bangfu-summary size="badge"></bangfu-summary></bangfu-plan>`;
  const nothing = null as unknown as Facts;
  document.querySelector("bangfu-plan")!.data = nothing;
  document.querySelector("bangfu-summary")!.data = nothing;
  await loaded;
  expect(words(document.querySelector("bangfu-summary")!, "b")).toEqual(["61%"]);
  const empty = await put("bangfu-summary", { data: nothing });
  expect(words(empty, "[role=status]")[0]).toContain("尚未指定数据");
});

it("facts that stand inside bangfu-plan are those of all inside it", async () => {
  const loaded = loads("bangfu-summary");
  document.body.innerHTML = `<bangfu-plan as-of="${sampleAsOf}"><script type="application/json">${text}</script><p>
    <bangfu-summary size="badge"></bangfu-summary></p></bangfu-plan>`;
  await loaded;
  expect(words(document.querySelector("bangfu-summary")!, "b")).toEqual(["61%"]);
});

it("facts inside an element are found where an editor has wrapped them, and are no other's", async () => {
  const loaded = loads("bangfu-summary");
  document.body.innerHTML = `<bangfu-plan as-of="${sampleAsOf}"><bangfu-summary size="badge"><p><script type="application/json">${text}</script></p></bangfu-summary>
    <bangfu-summary></bangfu-summary></bangfu-plan>`;
  await loaded;
  expect(words(document.querySelector("bangfu-summary")!, "b")).toEqual(["61%"]);
  const summary = document.querySelector("bangfu-summary:not([size])")!;
  await drawn(summary);
  expect(words(summary, "[role=status]")[0]).toContain("尚未指定数据");
});

it("what is chosen above the task list is what is seen, whatever the data become", async () => {
  const tasks = await put("bangfu-tasks", { asOf: sampleAsOf });
  await choose(tasks, "attention");
  const needing = rows(tasks);
  expect(needing).toBeGreaterThan(0);
  expect(needing).toBeLessThan(20);
  // No task needs attention before the plan begins: nothing is chosen then.
  Object.assign(tasks, { asOf: "2022-01-01" });
  await drawn(tasks);
  expect(chosen(tasks)).toBe("");
  expect(rows(tasks)).toBe(20);
  Object.assign(tasks, { asOf: sampleAsOf });
  await drawn(tasks);
  expect(chosen(tasks)).toBe("attention");
  expect(rows(tasks)).toBe(needing);
  // With so few tasks there is nothing to choose with.
  const few = facts.plan.tasks.slice(0, 3);
  const of = few.map(({ id }) => id);
  const commitments = facts.plan.commitments.filter(({ task = "" }) => of.includes(task));
  Object.assign(tasks, {
    data: { ...facts, findings: [], plan: { ...facts.plan, tasks: few, commitments } },
  });
  await drawn(tasks);
  expect(all(tasks, "[part=filters]")).toHaveLength(0);
  expect(rows(tasks)).toBe(3);
});

it("what is searched for stands in its field after other data have come", async () => {
  answering(() => text);
  const tasks = await put("bangfu-tasks");
  const field = () => all(tasks, "input")[0] as HTMLInputElement;
  field().value = "集团";
  field().dispatchEvent(new Event("input"));
  await drawn(tasks);
  const found = rows(tasks);
  expect(found).toBeLessThan(20);
  const loaded = loads("bangfu-tasks");
  Object.assign(tasks, { data: undefined, src: address() });
  await loaded;
  expect(field().value).toBe("集团");
  expect(rows(tasks)).toBe(found);
});

it.each(["2026", "abc", "9999-12-31"])("a curve until %s goes on to the plan's own end", async (until) => {
  const own = await put("bangfu-curve");
  const curve = await put("bangfu-curve", { until });
  expect(words(curve, ".chart text")).toEqual(words(own, ".chart text"));
});

it("deadlines within what is no number look as far ahead as usual", async () => {
  const own = await put("bangfu-tasks", { view: "deadlines" });
  for (const within of [NaN, null]) {
    const deadlines = await put("bangfu-tasks", { view: "deadlines", within });
    expect(words(deadlines, ".day")).toEqual(words(own, ".day"));
  }
});

it("the document tells what it closes, and the keyboard goes on from there", async () => {
  const heard: string[] = [];
  const living = await put("bangfu-document");
  living.addEventListener("bangfu-select", ({ detail }) => heard.push(`${detail.id} ${detail.open}`));
  const [first, second] = all(living, ".promise");
  first!.click();
  await drawn(living);
  const opened = heard.splice(0);
  expect(opened.length).toBeGreaterThan(0);
  expect(opened.every((each) => each.endsWith(" true"))).toBe(true);
  second!.click();
  await drawn(living);
  const moved = heard.splice(0);
  expect(moved.slice(0, opened.length)).toEqual(opened.map((each) => each.replace("true", "false")));
  expect(moved.slice(opened.length).every((each) => each.endsWith(" true"))).toBe(true);
  all(living, ".close")[0]!.click();
  await drawn(living);
  expect(heard).toEqual(moved.slice(opened.length).map((each) => each.replace("true", "false")));
  expect(living.shadowRoot!.activeElement).toBe(second);
});

it("a badge says that its records are old", async () => {
  const badge = await put("bangfu-summary", { size: "badge", asOf: sampleAsOf });
  expect(words(badge, ".stale")).toEqual([]);
  Object.assign(badge, { asOf: "2026-10-31" });
  await drawn(badge);
  expect(words(badge, ".stale")[0]).toMatch(/^最新记录为 \d{4}-\d\d-\d\d，已超过 90 天未更新$/);
});

it("Chinese and English run from left to right on a page that runs from right to left", async () => {
  document.documentElement.dir = "rtl";
  const tags = ["bangfu-tasks", "bangfu-curve", "bangfu-summary"];
  const elements = [...tags.map((tag) => put(tag)), put("bangfu-summary", { size: "badge" })];
  for (const element of await Promise.all(elements))
    expect(getComputedStyle(all(element, ".frame")[0]!).direction).toBe("ltr");
});

it("a region takes day and basis of the plan around it, and one roll-up is fetched once", async () => {
  const fetched = answering((url) =>
    url.includes("rollup") ? '{"format":"bangfu-rollup/1","schools":[]}' : text,
  );
  const loaded = loads("bangfu-region");
  document.body.innerHTML = `<bangfu-plan as-of="2023-06-30"><bangfu-region srcs="${address()}"></bangfu-region></bangfu-plan>`;
  await loaded;
  expect(words(document.querySelector("bangfu-region")!, "header .muted")).toContain("截至 2023-06-30");
  const src = `rollup-${address()}`;
  document.body.innerHTML = `<bangfu-region src="${src}"></bangfu-region><bangfu-region src="${src}"></bangfu-region>`;
  await loads("bangfu-region");
  expect(fetched.mock.calls.filter(([url]) => String(url) === src)).toHaveLength(1);
});

it.each([
  ["bangfu-strip", 480],
  ['bangfu-strip by="phase"', 400],
  ["bangfu-curve", 368],
  ['bangfu-curve indicator="exchanges"', 300],
  ["bangfu-units", 800],
  ["bangfu-tasks", 800],
  ["bangfu-findings", 800],
  ["bangfu-region", 800],
])("%s keeps room for what is to come, as much as the page says", async (tag, height) => {
  vi.spyOn(globalThis, "fetch").mockImplementation(() => new Promise(() => {}));
  document.body.innerHTML = `<${tag} src="${address()}"></${tag.split(" ")[0]}>`;
  const element = document.body.firstElementChild as HTMLElement;
  await drawn(element);
  expect(element.getBoundingClientRect().height).toBe(height);
  element.style.setProperty("--bangfu-min-height", "600px");
  expect(element.getBoundingClientRect().height).toBe(600);
});

it.each([
  [1000, "", 319],
  [1000, 'density="compact"', 293],
  [360, "", 603],
])("the headline keeps room for itself in a window %s wide %s", async (width, more, height) => {
  await page.viewport(width, 800);
  vi.spyOn(globalThis, "fetch").mockImplementation(() => new Promise(() => {}));
  document.body.innerHTML = `<bangfu-summary src="${address()}" ${more}></bangfu-summary>`;
  const summary = document.querySelector("bangfu-summary")!;
  await drawn(summary);
  expect(summary.getBoundingClientRect().height).toBe(height);
});
