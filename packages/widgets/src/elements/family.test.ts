import type {} from "@vitest/browser-playwright";
import { plan, sampleAsOf } from "@bangfu/plan-yanhe";
import { cdp, page, userEvent } from "vitest/browser";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { all, answering, facts, loads, put, words } from "../../test/support/elements.js";
import "../index.js";
import type { BangfuSummary } from "../index.js";

const text = JSON.stringify(facts);
let count = 0;
const address = () => `family-${++count}.json`;

beforeEach(() => page.viewport(1000, 800));
afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = "";
});

it("bangfu-plan hands one source to all inside it, and a change of its date too", async () => {
  const fetched = answering(() => text);
  const loaded = loads("bangfu-summary");
  document.body.innerHTML = `<bangfu-plan src="${address()}" as-of="${sampleAsOf}" notice="示例"><div>
    <bangfu-summary></bangfu-summary><bangfu-summary size="badge" as-of="2023-01-15"></bangfu-summary></div></bangfu-plan>`;
  await loaded;
  const summary = document.querySelector("bangfu-summary")!;
  await summary.updateComplete;
  expect(fetched).toHaveBeenCalledTimes(1);
  expect(words(summary, ".percent")).toEqual(["61%"]);
  expect(words(summary, ".notice")).toEqual(["示例"]);
  document.querySelector("bangfu-plan")!.setAttribute("as-of", "2023-06-30");
  await document.querySelector("bangfu-plan")!.updateComplete;
  await summary.updateComplete;
  expect(words(summary, "header .muted")[0]).toBe("截至 2023-06-30");
});

it.each(["zh", "en"])(
  "the headline is at most 320 px high at 860 px, with the sample, in %s",
  async (lang) => {
    await page.viewport(1000, 800);
    document.body.innerHTML = `<div style="width:860px"></div>`;
    const summary = document.createElement("bangfu-summary");
    Object.assign(summary, { data: facts, asOf: sampleAsOf, lang, notice: "示例数据" });
    document.body.firstElementChild!.append(summary);
    await summary.updateComplete;
    const { width, height } = summary.getBoundingClientRect();
    expect(width).toBe(860);
    expect(height).toBeLessThanOrEqual(320);
  },
);

it("the headline names the three tasks that need attention most, and leads to their rows", async () => {
  const summary = await put("bangfu-summary");
  // 2024 has 61 days left; 1.2 was due on 2023-12-31, 305 days before.
  expect(words(summary, ".rows li").map((each) => each.replace(/\s+/g, " "))).toEqual([
    "推动交流合作，创新教学方法 逾期 305 天，差 20 个百分点 · 县教育局",
    "名师骨干培养（2024） 还没有填报，还有 61 天 · 沿河职校",
    "教师跟班学习（2024） 差 31 人，还有 61 天 · 沿河职校",
  ]);
  expect(all(summary, ".rows a").map((each) => each.getAttribute("href"))).toEqual([
    ...["#task-1.2", "#task-5.4", "#task-3.3"],
  ]);
});

it("a group of the headline opens into its statuses, one at a time, and all of them on paper", async () => {
  const summary = await put<BangfuSummary>("bangfu-summary");
  const shown = () => all(summary, ".statuses > li").map((each) => each.textContent!.replace(/\s+/g, ""));
  const open = async (at: number) => {
    all(summary, "button.group")[at]!.click();
    await summary.updateComplete;
  };
  expect(words(summary, ".group").map((each) => each.replace(/\s+/g, ""))).toEqual([
    ...["完成4", "推进中8", "需关注7", "未开始1"],
  ]);
  expect(shown()).toEqual([]);
  await open(2);
  expect(shown()).toEqual(["有风险3", "滞后2", "未填报1", "逾期未完成1"]);
  await open(0);
  expect(shown()).toEqual(["已完成3", "逾期完成1"]);
  await open(0);
  expect(shown()).toEqual([]);
  await cdp().send("Emulation.setEmulatedMedia", { media: "print" });
  const onPaper = all(summary, ".groups > li").map((each) => getComputedStyle(each, "::after").content);
  await cdp().send("Emulation.setEmulatedMedia", { media: "" });
  expect(onPaper).toEqual([
    ...[
      '"已完成 3 · 逾期完成 1"',
      '"正常推进 8"',
      '"有风险 3 · 滞后 2 · 未填报 1 · 逾期未完成 1"',
      '"未开始 1"',
    ],
  ]);
});

it("a lazy element asks for nothing until it is about to be seen", async () => {
  const fetched = answering(() => text);
  document.body.innerHTML = `<div style="height:3000px"></div><bangfu-summary loading="lazy" src="${address()}"></bangfu-summary>`;
  const summary = document.querySelector("bangfu-summary")!;
  await summary.updateComplete;
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
  expect(fetched).not.toHaveBeenCalled();
  const loaded = loads("bangfu-summary");
  summary.scrollIntoView();
  await loaded;
  expect(fetched).toHaveBeenCalledTimes(1);
});

it("a picture becomes a table by keyboard and back", async () => {
  const measures = await put("bangfu-strip");
  all(measures, ".switch")[0]!.focus();
  await userEvent.keyboard("{Enter}");
  await measures.updateComplete;
  expect(all(measures, "table tbody tr")).toHaveLength(6);
  expect(words(measures, ".switch")).toEqual(["以图显示"]);
  expect(all(measures, "[role=group]")[0]!.getAttribute("aria-label")).toBe("帮扶举措");
  await userEvent.keyboard(" ");
  await measures.updateComplete;
  expect(all(measures, "table")).toHaveLength(0);
  expect(words(measures, ".switch")).toEqual(["以表格显示"]);
});

it.each([
  ["bangfu-strip", {}, 6],
  ["bangfu-strip", { by: "phase" }, 3],
  ["bangfu-units", {}, 7],
  ["bangfu-tasks", { view: "timeline" }, 20],
] as const)("the table of %s %o has all the rows of its picture", async (tag, more, rows) => {
  const element = await put(tag, { table: true, ...more });
  expect(all(element, "table tbody tr")).toHaveLength(rows);
});

it("the living document shows every clause to the letter", async () => {
  const living = await put("bangfu-document");
  const shown = all(living, ".clause").map((clause) =>
    [...clause.querySelectorAll(":scope > p, :scope > [role=heading]")]
      .map((each) => each.textContent)
      .join(""),
  );
  expect(shown).toEqual(plan.document.map((clause) => clause.text));
});

it("the deadlines can be taken along as a calendar file", async () => {
  const files: Blob[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((file) => (files.push(file as Blob), "#"));
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
  const deadlines = await put("bangfu-tasks", { view: "deadlines" });
  all(deadlines, '[part="download"]')[0]!.click();
  expect(await files[0]!.text()).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
  expect(files[0]!.type).toBe("text/calendar");
});

it("the findings are counted by their state", async () => {
  const findings = await put("bangfu-findings");
  expect(words(findings, ".legend li")).toEqual(["逾期未整改2", "整改中2", "已整改2"]);
  expect(words(findings, ".finding .muted").join()).not.toMatch(/c\d/);
});

it("a picture is as wide as what its frame leaves, whatever the padding", async () => {
  const widthIn = async (more: object) => {
    const timeline = await put("bangfu-tasks", { view: "timeline", ...more });
    for (let i = 0; i < 2; i++) await new Promise((done) => requestAnimationFrame(done));
    const picture = all(timeline, ".chart")[0]!;
    const { clientWidth } = all(timeline, "header")[0]!;
    return [clientWidth, Number(picture.getAttribute("viewBox")!.split(" ")[2])];
  };
  document.body.style.margin = "0";
  expect(await widthIn({})).toEqual([950, 950]);
  expect(await widthIn({ density: "compact" })).toEqual([970, 970]);
  document.body.style.setProperty("--bangfu-padding", "0");
  document.body.style.setProperty("--bangfu-border", "0");
  expect(await widthIn({})).toEqual([1000, 1000]);
  document.body.removeAttribute("style");
});

it("what was drawn while it was hidden is drawn anew when it is shown", async () => {
  await page.viewport(1000, 800);
  document.body.style.margin = "0";
  document.body.hidden = true;
  const timeline = await put("bangfu-tasks", { view: "timeline" });
  const tasks = await put("bangfu-tasks", { style: "width: 360px; display: block" });
  document.body.hidden = false;
  for (let i = 0; i < 3; i++) await new Promise((done) => requestAnimationFrame(done));
  expect(all(timeline, ".chart")[0]!.getAttribute("viewBox")!.split(" ")[2]).toBe("950");
  expect(all(tasks, ".tasks")[0]!.className).toContain("narrow");
  document.body.removeAttribute("style");
});

it("who only supports has its tasks counted and no share of its own", async () => {
  const units = await put("bangfu-units");
  const card = all(units, ".card").find((each) => each.querySelector("h3")!.textContent === "总务科")!;
  expect([...card.querySelectorAll("[part=counts] li")].map((each) => each.textContent!.trim())).toEqual([
    // A task with a part at risk is at risk (rules §7.5).
    "有风险2",
    "滞后1",
  ]);
  // A short name in the card, the full one in its title and in the table.
  const [school] = all(units, "h3");
  expect([school!.textContent, school!.title]).toEqual(["沿河职校", "沿河土家族自治县中等职业学校"]);
  const table = await put("bangfu-units", { table: true });
  expect(words(table, "tbody th")[0]).toBe("沿河土家族自治县中等职业学校");
  const row = all(table, "tbody tr").find((each) => each.textContent!.includes("总务科"))!;
  expect([...row.querySelectorAll("td")].map((each) => each.textContent!.trim())).toEqual([
    "—",
    "2.1、2.2、6.2",
    "—",
    "—",
  ]);
});

it("an indicator or a task that the plan has not is named", async () => {
  const indicator = await put("bangfu-curve", { indicator: "no-such" });
  expect(words(indicator, "p")).toEqual(["方案中没有“no-such”。"]);
  const curve = await put("bangfu-curve", { task: "99" });
  expect(words(curve, "p")).toEqual(["方案中没有“99”。"]);
});

it("nothing on the page moves when the data arrive", async () => {
  let answer: (text: string) => void = () => {};
  vi.spyOn(globalThis, "fetch").mockImplementation(
    () => new Promise((done) => (answer = (body) => done(new Response(body)))),
  );
  const src = address();
  document.body.innerHTML = `<bangfu-summary src="${src}" as-of="${sampleAsOf}"></bangfu-summary>
    <bangfu-tasks src="${src}" as-of="${sampleAsOf}"></bangfu-tasks><p>下文</p>`;
  const frames = async () => {
    for (let i = 0; i < 3; i++) await new Promise((done) => requestAnimationFrame(done));
  };
  await frames();
  let shift = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value;
  });
  observer.observe({ type: "layout-shift" });
  const loaded = loads("bangfu-tasks");
  answer(text);
  await loaded;
  await frames();
  await new Promise((done) => setTimeout(done, 60));
  observer.disconnect();
  expect(shift).toBe(0);
});
