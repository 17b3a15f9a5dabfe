import { assess } from "@bangfu/core";
import { sampleAsOf } from "@bangfu/plan-yanhe";
import { page } from "vitest/browser";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { all, answering, facts, loads, put, words } from "../../test/support/elements.js";
import "../index.js";

const text = JSON.stringify(facts);
let count = 0;
const address = () => `charts-${++count}.json`;

beforeEach(() => page.viewport(1000, 800));
afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = "";
});

const region = async (attributes: string): Promise<HTMLElement & { updateComplete: Promise<boolean> }> => {
  const loaded = loads("bangfu-region");
  document.body.innerHTML = `<bangfu-region ${attributes}></bangfu-region>`;
  await loaded;
  return document.querySelector("bangfu-region")!;
};
const rowsOf = (element: Element) => words(element, "tbody tr").map((row) => row.replace(/\s+/g, " "));

it("a region shows what it read, names what it did not, and tries that again", async () => {
  let gone = true;
  answering((url) => (gone && url.includes("gone") ? undefined : text));
  const board = await region(`srcs="${address()} gone.json ${address()}" as-of="${sampleAsOf}"`);
  expect(rowsOf(board)).toHaveLength(3);
  // What could not be read has to be looked into, so it stands first.
  expect(rowsOf(board)[0]).toMatch(/^无法读取 gone\.json 进展数据暂时无法读取/);
  expect(rowsOf(board)[1]).toContain("61%");
  expect(words(board, ".sentence")).toEqual(["3 所学校：1 所无法读取。"]);
  expect(words(board, ".card h3")[0]).toBe("gone.json");
  expect(words(board, "header .muted")).toContain("2 / 3 所学校有数据");
  // The newest record up to the as-of date; records go on to the end of 2025.
  expect(
    words(board, "tbody tr:nth-child(2) td:nth-child(5)").map((text) => text.replace(/\s+/g, " ")),
  ).toEqual(["7 天前 2024-10-24"]);
  // Six measures, a lamp each.
  expect(all(board, "tbody tr:nth-child(2) .light svg")).toHaveLength(6);
  // The button stands beside what it is about, not between the two ends of the row.
  const [retry, counted] = [all(board, "header [part=retry]")[0]!, all(board, "header .muted").pop()!];
  expect(retry.getBoundingClientRect().left - counted.getBoundingClientRect().right).toBeLessThan(20);
  gone = false;
  const loaded = loads("bangfu-region");
  all(board, "[part=retry]")[0]!.click();
  await loaded;
  await board.updateComplete;
  expect(words(board, "header .muted")).toContain("3 / 3 所学校有数据");
  expect(all(board, "[part=retry]")).toHaveLength(0);
});

it("a region reads one roll-up of many schools, those that need most first", async () => {
  const { school, asOf, overall } = assess(facts, { asOf: sampleAsOf });
  const measures = [
    { title: "甲举措", status: "met" },
    { title: "乙举措", status: "behind" },
  ];
  const history = [
    { asOf: "2024-06-30", attainment: 0.5 },
    { asOf: "2024-09-30", attainment: 0.6 },
  ];
  const schools = [
    {
      ...{ src: "jia/facts.json", newest: "2024-10-30", before: { attainment: 0.5 }, measures, history },
      progress: { school: { ...school, county: "沿河土家族自治县" }, asOf, overall },
    },
    { progress: { school: { name: "<b>乙校</b>" }, asOf, overall: null } },
    { src: "丙/facts.json", error: "broken" },
    { school: { name: "丁校", county: "丁县" }, state: "unpublished", error: "unreachable" },
    // 15 days are too many by the roll-up's own bound of 10.
    { progress: { school: { name: "戊校" }, asOf, overall }, newest: "2024-10-16" },
  ];
  answering(() => JSON.stringify({ format: "bangfu-rollup/1", staleDays: 10, schools }));
  const board = await region('src="rollup.json"');
  expect(words(board, ".sentence")).toEqual([
    "5 所学校：1 所未发布，1 所无法读取，1 所超过 10 天没有新记录，1 所暂无数据。",
  ]);
  expect(words(board, "header .muted")).toContain("2 / 5 所学校有数据");
  expect(words(board, ".card h3")).toEqual(["丁校", "丙/facts.json", "戊校", "<b>乙校</b>", "中等职业学校"]);
  expect(words(board, "thead th").slice(5)).toEqual(["甲举措", "乙举措"]);
  const rows = rowsOf(board);
  expect(rows[0]).toMatch(/^未发布 丁校 丁县$/);
  expect(rows[1]).toMatch(/^无法读取 丙\/facts\.json 进展数据已损坏/);
  expect(rows[2]).toMatch(/^数据陈旧 戊校 61%.*15 天前 2024-10-16 ——$/);
  expect(rows[3]).toMatch(/^暂无数据 <b>乙校<\/b> 暂无数据/);
  // 61 % now, 50 % on the earlier day.
  expect(rows[4]).toMatch(/^数据正常 沿河土家族自治县中等职业学校 沿河土家族自治县 61% ↑11 有风险 1 天前/);
  expect(
    all(board, "tbody tr:last-child svg[role=img].met, tbody tr:last-child .light .behind"),
  ).toHaveLength(2);
  // Only one of them has a past to draw.
  expect([...all(board, ".card .trail")].map((curve) => curve.getAttribute("aria-label"))).toEqual([
    "近两年完成率：2024-06-30 50%；2024-09-30 60%；2024-10-31 61%",
  ]);
  // Both the tile and the row lead to the school; of five schools there is no distribution.
  expect([...all(board, "a")].map((link) => link.getAttribute("href"))).toEqual([
    ...["丙/", "jia/", "丙/", "jia/"],
  ]);
  expect(all(board, ".chart, [part=switch]")).toHaveLength(0);
});

it("a region of twelve schools has their distribution, of 640 a hundred rows at first, a head that stays, and nothing beyond its sides", async () => {
  const { asOf, overall } = assess(facts, { asOf: sampleAsOf });
  const measures = ["人员选派", "德育工作", "实训基地", "教师培训", "就业帮扶", "专业建设"].map((title) => ({
    title,
    status: "onTrack",
  }));
  const schools = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      ...{ newest: sampleAsOf, measures },
      progress: { school: { name: `第${at + 1}中等职业技术学校`, county: "示例县" }, asOf, overall },
    }));
  let count = 12;
  answering(() => JSON.stringify({ format: "bangfu-rollup/1", schools: schools(count) }));
  const twelve = await region(`src="${address()}" table`);
  // 61% is between 60 and 70.
  expect(
    rowsOf(twelve)
      .slice(0, 10)
      .filter((row) => !row.endsWith("%0")),
  ).toEqual(["60–70%12"]);
  count = 640;
  const many = await region(`src="${address()}"`);
  expect([all(many, ".card").length, all(many, ".board tbody tr").length]).toEqual([12, 100]);
  expect(words(many, ".all")).toEqual(["显示全部 640 所"]);
  all(many, ".all")[0]!.click();
  await many.updateComplete;
  expect([all(many, ".card").length, all(many, ".board tbody tr").length]).toEqual([12, 640]);
  expect(all(many, ".all")).toHaveLength(0);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(1000);
  all(many, ".board tbody tr")[400]!.scrollIntoView();
  expect(Math.round(all(many, ".board thead th")[0]!.getBoundingClientRect().top)).toBe(0);
  window.scrollTo(0, 0);
});

it("a region on a phone has twelve tiles, and the others on demand", async () => {
  const { asOf, overall } = assess(facts, { asOf: sampleAsOf });
  const schools = Array.from({ length: 13 }, (_, at) => ({
    ...{ newest: sampleAsOf, progress: { school: { name: `${at}` }, asOf, overall } },
  }));
  answering(() => JSON.stringify({ format: "bangfu-rollup/1", schools }));
  await page.viewport(360, 740);
  const board = await region(`src="${address()}"`);
  expect(all(board, ".card")).toHaveLength(12);
  expect(words(board, ".all")).toEqual(["显示全部 13 所"]);
  all(board, ".all")[0]!.click();
  await board.updateComplete;
  expect(all(board, ".card")).toHaveLength(13);
  expect(all(board, ".all")).toHaveLength(0);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
});

it("a roll-up that is broken leaves what stands inside, with a line and a retry", async () => {
  answering(() => '{"format":"bangfu-rollup/1","schools":[{"progress":{"school":{"name":"x"}}}]}');
  const failed = new Promise((done) => document.addEventListener("bangfu-error", done, { once: true }));
  document.body.innerHTML = '<bangfu-region src="broken.json"><p>静态表</p></bangfu-region>';
  await failed;
  const board = document.querySelector("bangfu-region")!;
  expect(words(board, "[role=alert]")[0]).toContain("已损坏");
  expect(all(board, "[part=retry]")).toHaveLength(1);
  expect(board.querySelector("p")!.checkVisibility()).toBe(true);
});

it("a region in a narrow column has cards, and they can be sorted", async () => {
  answering((url) => text.replace("沿河", url.includes("b.json") ? "乙" : "甲"));
  await page.viewport(400, 800);
  const board = await region(`srcs="${address()}?a.json ${address()}?b.json" as-of="${sampleAsOf}"`);
  expect(all(board, "table")).toHaveLength(0);
  expect(all(board, ".card")).toHaveLength(2);
  const [, school] = all(board, ".sort");
  school!.click();
  await board.updateComplete;
  const ascending = words(board, ".card h3");
  school!.click();
  await board.updateComplete;
  expect(words(board, ".card h3")).toEqual([...ascending].reverse());
});

it("the timeline has a part for each period with its status and due date, and its table says the same", async () => {
  const timeline = await put("bangfu-tasks", { view: "timeline" });
  const missed = all(timeline, ".chart .span.missed").length;
  const dues = all(timeline, ".chart .due:not(.first)").filter((due) => due.getAttribute("d") !== "").length;
  expect(missed).toBeGreaterThan(0);
  expect(words(timeline, "footer span")[0]).toMatch(/^每段是一期/);
  Object.assign(timeline, { table: true });
  await timeline.updateComplete;
  expect(all(timeline, "tbody td div .missed")).toHaveLength(missed);
  expect(words(timeline, "tbody td div").filter((text) => /\d{4}-\d\d-\d\d$/.test(text))).toHaveLength(dues);
});

it("an extended due date stands beside the one before", async () => {
  // All commitments of task 3.4 have its schedule, by 2025-12-31.
  const extensions = [
    { id: "e", task: "3.4", requested: "2024-05-01", granted: "2024-05-20", due: "2036-12-31" },
  ];
  const timeline = await put("bangfu-tasks", { view: "timeline", data: { ...facts, extensions } });
  const dashed = () => all(timeline, ".due.first").filter((due) => due.getAttribute("d") !== "");
  expect(dashed()).toHaveLength(1);
  expect(words(timeline, "footer span")[0]).toContain("虚线是延期前的到期日");
  Object.assign(timeline, { table: true });
  await timeline.updateComplete;
  expect(
    words(timeline, "tbody td div").filter((text) => text.includes("2036-12-31（原 2025-12-31）")),
  ).toHaveLength(1);
});

it("the blocks of a long timeline stand as one picture", async () => {
  const { tasks } = facts.plan;
  const more = tasks.map((task) => ({ ...task, id: `x${task.id}` }));
  const timeline = await put("bangfu-tasks", {
    view: "timeline",
    data: { ...facts, plan: { ...facts.plan, tasks: [...tasks, ...more] } },
  });
  const blocks = all(timeline, ".chart");
  // 40 tasks, 16 in a block.
  expect(blocks.map((block) => block.querySelectorAll("g > .number").length)).toEqual([16, 16, 8]);
  const places = blocks.map((block) => block.getBoundingClientRect());
  expect(places.slice(1).map(({ top }) => top)).toEqual(places.slice(0, -1).map(({ bottom }) => bottom));
  // The first says which day, the last which years; the lines go through all.
  const linesAt = blocks.map((block) =>
    [...block.querySelectorAll("path.grid, path.now")].map((line) =>
      line.getAttribute("d")!.replace(/ .*/, ""),
    ),
  );
  expect(linesAt[1]).toEqual(linesAt[0]);
  expect(linesAt[2]).toEqual(linesAt[0]);
  const said = blocks.map((block) =>
    [...block.querySelectorAll(".middle")].flatMap(({ textContent }) => textContent || []),
  );
  expect(said[0]).toEqual([sampleAsOf]);
  expect(said[1]).toEqual([]);
  expect(said[2]!.length).toBeGreaterThan(2);
});

it("the curve names its values today and its projection, and its table has them", async () => {
  const curve = await put("bangfu-curve");
  const named = words(curve, ".chart .halo");
  expect(named).toEqual([sampleAsOf, "完成率 61%", "应达 48%"]);
  const [ahead] = words(curve, ".chart .name").filter((word) => word.startsWith("推算"));
  Object.assign(curve, { table: true });
  await curve.updateComplete;
  expect(words(curve, "tbody tr:last-child td")[0]).toBe(ahead);
});

it("the curve of a task is headed with the task's title, else with its words", async () => {
  const title = facts.plan.tasks.find(({ id }) => id === "1.3")!.title!;
  const titled = await put("bangfu-curve", { task: "1.3" });
  expect(words(titled, "h2")).toEqual([`进展曲线 · 1.3 ${title}`]);
  const tasks = facts.plan.tasks.map((task) => ({ ...task, title: undefined }));
  const data = { ...facts, plan: { ...facts.plan, tasks } };
  const curve = await put("bangfu-curve", { task: "1.3", data });
  expect(words(curve, "h2")[0]).toMatch(/^进展曲线 · 1\.3 利用政策优势.*…$/);
});

it("an indicator says what is expected, and shows a range as a band", async () => {
  const indicator = await put("bangfu-curve", { indicator: "exchanges" });
  expect(words(indicator, ".key")).toEqual(["目标 至少 4 次", "应达 75%"]);
  expect(all(indicator, ".rows .mark")).toHaveLength(1);
  const students = await put("bangfu-curve", { indicator: "students" });
  expect(all(students, ".target")).toHaveLength(2);
  // From 3,000 to 5,000 of 5,000: two fifths of the width.
  expect(Number(all(students, ".band")[0]!.getAttribute("width"))).toBe(40);
  expect(words(students, ".key.aim")).toEqual(["目标 3,000–5,000 人"]);
});

it("a curve follows one thing alone, and says what it cannot follow, in the console once", async () => {
  const warned = vi.spyOn(console, "warn").mockImplementation(() => {});
  for (const theme of ["light", "dark"]) {
    const two = await put("bangfu-curve", { task: "1.3", indicator: "exchanges", theme });
    expect(words(two, ".frame > p")).toEqual(["属性 task、measure、phase、indicator 只能写一个。"]);
    expect(all(two, ".chart, .rows")).toHaveLength(0);
    const none = await put("bangfu-curve", { indicator: "no-such-indicator", lang: "en" });
    expect(words(none, ".frame > p")).toEqual(["The plan has no “no-such-indicator”."]);
  }
  expect(warned.mock.calls.flat()).toEqual([
    "<bangfu-curve> 属性 task、measure、phase、indicator 只能写一个。",
    "<bangfu-curve> The plan has no “no-such-indicator”.",
  ]);
});
