import { assess, summarize, type Facts, type Plan } from "@bangfu/core";
import { describe, expect, it } from "vitest";
import { listedByNeed, fitsChoice, groupChips, listedTasks, taskDetails, yearChoices } from "../src/index.js";
import { facts, on, plan } from "./support/small.js";

const DAY = "2024-06-30";
const rows = listedTasks(facts, on(DAY), "zh");
const row = (id: string, from = rows) => from.find((each) => each.id === id)!;

/** The same plan with a short name for each thing, in both languages. */
const named: Plan = {
  ...plan,
  units: plan.units.map((unit) => ({ ...unit, short: `${unit.name}短`, en: { short: "Office" } })),
  tasks: plan.tasks.map((task) => ({ ...task, title: `${task.text}题`, en: { title: `Task ${task.id}` } })),
};
const listed = (of: Facts, asOf: string, locale: "zh" | "en" = "zh") =>
  listedTasks(of, assess(of, { asOf }), locale);

describe("the list of tasks", () => {
  it("has title and unit by their short names, in each language, else by what there is", () => {
    expect([row("1").title, row("1").titleLang]).toEqual(["交流", "zh"]);
    const of = { ...facts, plan: named };
    expect(row("1", listed(of, DAY))).toMatchObject({ title: "交流题", titleLang: "zh" });
    expect(row("1", listed(of, DAY)).line).toBe("办公室短 · 2024-12-31 到期，还有 184 天");
    expect(row("1", listed(of, DAY, "en"))).toMatchObject({ title: "Task 1", titleLang: "en" });
    expect(row("1", listed(of, DAY, "en")).line).toBe("Office · due 2024-12-31, in 184 days");
  });

  it("says the figure in the indicator's own unit, and none of a checklist", () => {
    // 25 of 100 万元; 2 of 4 in the present year.
    expect(rows.map(({ amount }) => amount)).toEqual(["2 / 4 次", "", "25 / 100 万元"]);
  });

  it("says in a chip what is wrong, and nothing where all is well", () => {
    // Task 2 is met but for its finding, which is due on 2024-12-01; task 3 is behind without its own.
    expect(rows.map(({ chip }) => chip)).toEqual([undefined, "督导未整改", "差 75 万元"]);
    expect(listed(facts, "2024-12-02").map(({ chip }) => chip)[1]).toBe("督导逾期");
    const well: Facts = { ...facts, findings: [] };
    // 25 of 100 万元 at half of the time.
    expect(listed(well, DAY).map(({ chip }) => chip)).toEqual([undefined, undefined, "差 75 万元"]);
    expect(listed(well, DAY, "en").map(({ chip }) => chip)).toEqual([
      undefined,
      undefined,
      "750,000 yuan short",
    ]);
  });

  it("says within the days of care, and on the due date, what is still missing", () => {
    const well: Facts = { ...facts, findings: [] };
    // 2024-12-31 is 60 days after 2024-11-01; the year has 366 days, so the 60 days of care are whole.
    expect(row("1", listed(well, "2024-11-01")).chip).toBe("还差 2 次");
    expect(row("1", listed(well, "2024-12-31")).chip).toBe("还差 2 次");
  });

  it("expects nothing before its due date of what is judged on it, and says when that is", () => {
    const empty = summarize(plan, { format: "bangfu-ledger/1", plan: "small", records: [] });
    expect(row("2", listed(empty, "2023-03-31")).expectedText).toBe("到期验收（2023-12-31）");
    expect(row("2", listed(empty, "2023-03-31", "en")).expectedText).toBe("judged on 2023-12-31");
    // All of 2023; of 2024 182 of 366 days, one step of four: (1 + 1/4) / 2.
    expect(row("1").expectedText).toBe("应达 63%");
    // Before the plan begins.
    expect(listed(empty, "2022-06-30").map(({ expectedText }) => expectedText)).toEqual(["", "", ""]);
  });

  it("puts the worst of what needs attention first, and keeps the plan's order in the rest", () => {
    // Task 3 is behind, 2 is met but at risk by its finding, 1 is on track.
    expect(listedByNeed(rows).map(({ id }) => id)).toEqual(["3", "2", "1"]);
    expect(groupChips(rows, "zh")).toEqual([
      { group: "attention", word: "需关注", count: 2 },
      { group: "onCourse", word: "推进中", count: 1 },
    ]);
  });

  it("finds a task by its title, its text, its measure and its units, within a group", () => {
    const ids = (search: string, group: "" | "attention" = "", year = "") =>
      listed({ ...facts, plan: named }, DAY)
        .filter((each) => fitsChoice(each, { search, group, year }))
        .map(({ id }) => id);
    expect(ids("")).toEqual(["1", "2", "3"]);
    expect(ids("基地题")).toEqual(["2"]);
    expect(ids(" 办公 ")).toEqual(["1", "2"]);
    expect(ids("举措二")).toEqual(["3"]);
    expect(ids("没有")).toEqual([]);
    expect(ids("办公", "attention")).toEqual(["2"]);
    expect(ids("", "", "2023")).toEqual(["1", "2"]);
    expect(ids("", "", "2025")).toEqual(["3"]);
    expect(yearChoices(rows)).toEqual([
      { year: "2023", count: 2 },
      { year: "2024", count: 1 },
      { year: "2025", count: 1 },
    ]);
  });

  it("opens to one sentence, and the task to the letter", () => {
    const details = taskDetails(facts, on(DAY), row("3"), "zh");
    expect(details.quote).toEqual({ text: "投入", lang: "zh" });
    // 546 of 1,095 days have passed: half is expected.
    expect(details.sentence).toBe(
      "投入：滞后，差 75 万元，25 / 100 万元，25%，应达 50%，教务科 · 2025-12-31 到期，还有 549 天。",
    );
  });
});
