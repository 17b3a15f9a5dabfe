import type {} from "@vitest/browser-playwright";
import { plan } from "@bangfu/plan-yanhe";
import { page, userEvent } from "vitest/browser";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { all, facts, put, words } from "../../../test/support/elements.js";
import "../../index.js";

beforeEach(() => page.viewport(1000, 800));
afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = "";
});

it("every task can be found: searched by its title, chosen by its group, in the plan's order", async () => {
  const tasks = await put("bangfu-tasks");
  const ids = () => all(tasks, "[data-task]").map((row) => row.dataset["task"]);
  const inPlan = plan.tasks.map(({ id }) => id);
  expect(ids()).toHaveLength(20);
  // What needs attention first, the worst of it first.
  expect(words(tasks, "[data-task] .lamp")[0]).toBe("逾期未完成");
  expect(ids()).not.toEqual(inPlan);
  const search = all(tasks, "input")[0]!;
  search.focus();
  await userEvent.keyboard("跟班学习（2023）");
  await tasks.updateComplete;
  expect(ids()).toEqual(["3.2"]);
  expect(words(tasks, "[role=status]")[0]).toBe("显示 1 / 20 项");
  await userEvent.clear(search);
  await userEvent.click(all(tasks, '[data-group="done"]')[0]!);
  await tasks.updateComplete;
  expect(words(tasks, '[aria-pressed="true"]')[0]!.replace(/\s+/g, " ")).toBe(`完成 ${ids().length}`);
  expect(new Set(words(tasks, "[data-task] .lamp"))).toEqual(new Set(["已完成", "逾期完成"]));
  await userEvent.click(all(tasks, '[data-group=""]')[0]!);
  await userEvent.click(all(tasks, ".order")[0]!);
  await tasks.updateComplete;
  expect(ids()).toEqual(inPlan);
});

it("a task has its own address, when the page opens and when it changes", async () => {
  const opened = (element: Element) =>
    all(element, '[aria-expanded="true"]').map((each) => each.closest<HTMLElement>("[data-task]")!.dataset);
  try {
    location.hash = "#task-5.3";
    const tasks = await put("bangfu-tasks");
    expect(opened(tasks)).toMatchObject([{ task: "5.3" }]);
    expect(tasks.shadowRoot!.activeElement!.closest("[data-task]")!.getAttribute("data-task")).toBe("5.3");
    const heard = new Promise((done) => addEventListener("hashchange", done, { once: true }));
    location.hash = "#task-3.2";
    await heard;
    await tasks.updateComplete;
    expect(opened(tasks)).toMatchObject([{ task: "3.2" }, { task: "5.3" }]);
    const { top } = all(tasks, '[data-task="3.2"]')[0]!.getBoundingClientRect();
    expect(top).toBeLessThan(800);
    location.hash = "#task-%";
  } finally {
    history.replaceState(null, "", location.pathname + location.search);
  }
});

it("the list is narrowed to the tasks of which something falls due in a year", async () => {
  const tasks = await put("bangfu-tasks");
  const select = all<HTMLSelectElement>(tasks, "select")[0]!;
  // Of the tasks of the plan only 1.1 falls due before the plan begins.
  expect([...select.options].map(({ textContent }) => textContent).slice(0, 2)).toEqual([
    "全部年份",
    "2022 年到期（1）",
  ]);
  await userEvent.selectOptions(select, "2022");
  await tasks.updateComplete;
  expect(all(tasks, "[data-task]").map((row) => row.dataset["task"])).toEqual(["1.1"]);
  // Where the data have no such year any more, it is not chosen.
  const without = <E extends { task?: string | undefined }>(entries: readonly E[]) =>
    entries.filter(({ task }) => task !== "1.1");
  const next = {
    ...plan,
    tasks: plan.tasks.filter(({ id }) => id !== "1.1"),
    commitments: without(plan.commitments),
  };
  Object.assign(tasks, { data: { ...facts, plan: next, findings: [], updates: without(facts.updates) } });
  await tasks.updateComplete;
  expect(all(tasks, "[data-task]")).toHaveLength(19);
});

it("a row has a small curve once there is time for it, and none in a narrow column", async () => {
  const tasks = await put("bangfu-tasks");
  await expect.poll(() => all(tasks, ".small")).toHaveLength(20);
  // 3.2 was to be done in 2023 and is: both lines end at the top, which is 2 of 20 high.
  const ends = all(tasks, '[data-task="3.2"] .small path').map((path) => path.getAttribute("d")!.slice(-10));
  expect(ends).toEqual([expect.stringMatching(/L60\.0 2\.0$/), expect.stringMatching(/L60\.0 2\.0$/)]);
  const narrow = await put("bangfu-tasks", { style: "width: 360px; display: block" });
  for (let i = 0; i < 10; i++) await new Promise((done) => requestIdleCallback(done));
  expect(all(narrow, ".small")).toHaveLength(0);
});

it("a task opens to a strip of its periods", async () => {
  const tasks = await put("bangfu-tasks");
  all(tasks, '[data-task="2.1"] button')[0]!.click();
  await tasks.updateComplete;
  const strip = all(tasks, "[part=periods] li");
  // Both commitments are yearly from 2023 to 2025; on 2024-10-31 the last year has not begun.
  expect(strip.map((mark) => mark.textContent.trim())).toEqual(["2023", "2024", "2025"]);
  expect(strip[2]!.querySelector("svg")!.getAttribute("aria-label")).toBe("未开始");
});

it.each([true, false])("a sentence is copied with its day and source (with a clipboard: %s)", async (has) => {
  const taken: string[] = [];
  vi.spyOn(navigator.clipboard, "writeText").mockImplementation((words) =>
    has ? (taken.push(words), Promise.resolve()) : Promise.reject(new Error("not allowed")),
  );
  vi.spyOn(document, "execCommand").mockImplementation(() => {
    const place = document.querySelector("bangfu-tasks")!.shadowRoot!;
    return taken.push(place.querySelector("textarea")!.value) > 0;
  });
  const tasks = await put("bangfu-tasks");
  all(tasks, '[data-task="3.2"] button')[0]!.click();
  await tasks.updateComplete;
  all(tasks, "[part=copy]")[0]!.click();
  await expect.poll(() => words(tasks, "[part=copy]")).toEqual(["已复制"]);
  const source = `${location.href.replace(/#.*/, "")}#task-3.2`;
  expect(taken).toEqual([
    `教师跟班学习（2023）：逾期完成，100%，应达 100%，沿河职校 · 2023-12-31 已到期。（截至 2024-10-31，来源：${source}）`,
  ]);
  expect(all(tasks, "textarea")).toHaveLength(0);
});

it.each([
  [760, 52],
  [360, 88],
])("a row of the list is in a column of %s pixels %s high", async (width, height) => {
  const tasks = await put("bangfu-tasks", { style: `width: ${width}px; display: block` });
  for (let i = 0; i < 3; i++) await new Promise((done) => requestAnimationFrame(done));
  const heights = all(tasks, "[data-task]").map((row) => Math.round(row.getBoundingClientRect().height));
  expect(new Set(heights)).toEqual(new Set([height]));
});

it("a task opens to its public evidence; only what is safe to follow is a link", async () => {
  const { indicator } = plan.commitments.find(({ task }) => task === "1.3")!;
  const evidence = ["https://school.example/a", "data:text/html,x"].map((url, at) => ({
    indicator,
    date: "2024-01-01",
    title: `佐证${at}`,
    url,
  }));
  const tasks = await put("bangfu-tasks", { data: { ...facts, evidence } });
  all(tasks, '[data-task="1.3"] button')[0]!.click();
  await tasks.updateComplete;
  expect(words(tasks, "[part=evidence] summary")[0]).toBe("公开佐证（2）");
  expect(new Set(words(tasks, "[part=evidence] li").map((each) => each.replace(/\s+/g, " ")))).toEqual(
    new Set(["2024-01-01 佐证0", "2024-01-01 佐证1"]),
  );
  const links = all(tasks, "[part=evidence] a") as HTMLAnchorElement[];
  expect(new Set(links.map(({ href, rel }) => `${href} ${rel}`))).toEqual(
    new Set(["https://school.example/a noopener noreferrer"]),
  );
});
