import { compareProgress } from "@bangfu/core";
import { describe, expect, it } from "vitest";
import {
  cellText,
  changesTable,
  commitmentsTable,
  deadlinesTable,
  findingsTable,
  measuresTable,
  newPeriodsTable,
  overviewTable,
  phasesTable,
  progressTable,
  summaryTable,
  tasksTable,
  unitsTable,
  type ViewTable,
} from "../src/index.js";
import { facts, on, plan } from "./support/small.js";

const DAY = "2024-06-30";
const progress = on(DAY);
const texts = ({ rows }: ViewTable): string[][] => rows.map((row) => row.map(cellText));

describe("the table of the headline", () => {
  it("has status, shares and counts: (3/4 + 1 + 1/4) ÷ 3 is 67 % of 71 %", () => {
    expect(summaryTable(facts, progress, "zh")).toMatchObject({
      caption: "某校总体进展（截至 2024-06-30）",
      columns: ["项目", "内容"],
    });
    expect(texts(summaryTable(facts, progress, "en")).slice(0, 3)).toEqual([
      ["Status", "At risk"],
      ["Attained", "67%"],
      ["Expected", "71%"],
    ]);
    // Task 3 has 25 of 100 by 2025-12-31, 549 days on; task 2 is met, its finding is due in 154 days.
    expect(texts(summaryTable(facts, progress, "zh")).slice(3)).toEqual([
      ["原因", "完成率够，但有 1 项滞后，总体只能算“有风险”。"],
      ["最需关注", "投入：差 75 万元，还有 549 天 · 教务科"],
      ["最需关注", "基地：督导问题待整改，还有 154 天 · 办公室"],
      ["完成", "0 项"],
      ["推进中", "1 项：正常推进 1"],
      ["需关注", "2 项：有风险 1、滞后 1"],
      ["未开始", "0 项"],
      ["最近完成", "建成一个基地：2023-06-30 已完成"],
      ["问题", "督导问题 3 项，2 项未整改（1 项逾期）"],
    ]);
  });
});

describe("the table of the tasks", () => {
  it("names units and deadlines in the language of the page", () => {
    expect(tasksTable(facts, progress, "zh").rows[0]!.slice(0, 4)).toEqual([
      ...["1", "交流", "2023–2024 年，每年 12-31 前", "办公室"],
    ]);
    expect(tasksTable(facts, progress, "en").rows[0]![2]).toBe("yearly 2023–2024, by 12-31");
  });

  it("of a spreadsheet has the measure, the supporting units and the day too", () => {
    const { columns, rows } = progressTable(facts, progress, "zh");
    expect(columns).toEqual([
      ...["编号", "举措", "重点任务", "完成时限", "责任单位", "配合部门"],
      ...["状态", "完成率", "应达", "最新进展", "截至日期"],
    ]);
    expect(rows[0]!.filter((_, at) => [1, 5, 10].includes(at))).toEqual(["举措一", "教务科", DAY]);
    expect(progressTable(facts, progress, "en").columns[3]).toBe("Deadline");
  });
});

describe("the table of findings", () => {
  it("calls an open one what its element calls it, overdue ones first", () => {
    // f2 was due on 2024-03-01, f3 is due on 2024-12-01, f1 was resolved on 2023-05-20.
    expect(texts(findingsTable(facts, progress, "zh"))).toEqual([
      ["2024-01-10", "任务 3", "（内容未公开）", "教务科", "2024-03-01", "逾期未整改"],
      ["2024-05-01", "任务 2", "乙", "办公室", "2024-12-01", "整改中"],
      ["2023-05-01", "任务 1", "甲", "办公室、教务科", "2023-06-01", "2023-05-20"],
    ]);
    expect(texts(findingsTable(facts, progress, "en"))[1]![5]).toBe("Open");
  });
});

it("what falls due within 200 days is 184 days ahead, a promise each", () => {
  expect(texts(deadlinesTable(facts, progress, 200, "zh"))).toEqual([
    ["2024-12-31", "还有 184 天", "每年开展4次交流", expect.any(String)],
  ]);
  expect(deadlinesTable(facts, progress, 200, "en").rows[0]![1]).toBe("184 days left");
});

it("measures, phases by date, units with what they lead, and commitments with the present period", () => {
  expect(measuresTable(facts, progress, "zh").rows.map(([title]) => title)).toEqual(["举措一", "举措二"]);
  expect(texts(phasesTable(facts, progress, "en")).map(([, due]) => due)).toEqual([
    "2023-12-31",
    "2025-12-31",
  ]);
  expect(unitsTable(facts, progress, "zh").rows[2]).toEqual(["总务科", "—", "—"]);
  // 2 of the 4 of 2024, and the base that stands.
  expect(
    commitmentsTable(facts, progress, "zh")
      .rows.slice(0, 2)
      .map(([, , actual]) => actual),
  ).toEqual(["2 次", "100%"]);
});

describe("the table of the whole plan", () => {
  it("has the whole, each measure and each task, under the heads of the tables in a page", () => {
    const { caption, columns, rows } = overviewTable(facts, progress, "zh");
    expect(caption).toBe("截至 2024-06-30，填报口径");
    expect(columns).toEqual(["编号", "重点任务", "状态", "完成率", "应达", "到期日"]);
    expect(rows.map(([id, text]) => `${String(id)}${String(text)}`)).toEqual([
      ...["总体", "举措一", "举措二", "1交流", "2基地", "3投入"],
    ]);
    expect(rows[0]!.slice(2, 5)).toEqual([{ text: "有风险", status: "atRisk" }, "67%", "71%"]);
  });

  it("does not print 0 for what nobody has recorded", () => {
    expect(overviewTable(facts, on("2023-02-01"), "zh").rows[5]![3]).toBe("暂无数据");
    expect(overviewTable(facts, on("2023-02-01"), "en").rows[5]![3]).toBe("No data");
  });
});

describe("the table of what changed from May 2023 to June 2024", () => {
  const changes = compareProgress(on("2023-05-31"), progress);

  it("has the shares then and now: task 1 (4/4 + 0/4) ÷ 2 and (4/4 + 2/4) ÷ 2", () => {
    const { caption, columns, rows } = changesTable({ plan, changes, sources: ["a", "b"] }, "zh");
    expect(caption).toBe("a（截至 2023-05-31，填报口径） → b（截至 2024-06-30，填报口径）");
    expect(columns).toEqual(["编号", "名称", "状态", "完成率", "变化"]);
    const shares = Object.fromEntries(rows.map(([id, , , share, points]) => [id, [share, points]]));
    expect(shares).toMatchObject({
      1: ["50% → 75%", "+25"],
      2: ["暂无数据 → 100%", ""],
      3: ["暂无数据 → 25%", ""],
    });
  });

  it("lists the periods that are met since, and no others", () => {
    expect(newPeriodsTable({ plan, changes }, "newlyMet", "en")).toEqual({
      caption: "Newly met: 1",
      columns: ["No.", "Commitment", "Due", "Status", "Reached on"],
      rows: [["c2", "建成一个基地", "2023-12-31", { text: "Met", status: "met" }, "2023-06-30"]],
    });
    expect(newPeriodsTable({ plan, changes }, "newlyMissed", "zh").rows).toEqual([]);
  });
});
