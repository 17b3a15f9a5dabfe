import { assess, summarize, type Ledger, type Plan } from "@bangfu/core";
import { expect, it } from "vitest";
import { summaryView } from "../src/index.js";

const DAY = "2024-10-31";

type Promise = Pick<Plan["indicators"][number], "kind" | "measuredIn" | "items"> & {
  readonly target: Plan["commitments"][number]["target"];
  readonly schedule: Plan["tasks"][number]["schedule"];
};

/** A plan of one promise a task, from 2024 on; tasks and indicators are 1, 2, 3, … */
const planOf = (promises: readonly Partial<Promise>[]): Plan => ({
  format: "bangfu-plan/1",
  id: "small",
  title: "小方案",
  start: "2024-01-01",
  school: { name: "某校" },
  units: [
    { id: "a", name: "教务科", en: { name: "Academic Affairs Office", short: "Academic Affairs" } },
    { id: "b", name: "某县教育局", short: "县教育局", en: { name: "Education Bureau" } },
  ],
  measures: [{ id: "m", title: "举措" }],
  phases: [],
  document: [{ id: "p", text: "承诺。" }],
  tasks: promises.map(({ schedule }, at) => ({
    id: String(at + 1),
    measure: "m",
    clause: "p",
    text: "选送五十名教师到帮扶学校跟班学习",
    ...(at === 0 && { title: "教师跟班学习", en: { title: "Teachers' placements" } }),
    schedule: schedule ?? { by: "2024-12-31" },
    lead: at === 0 ? ["a"] : ["b"],
    support: [],
  })),
  indicators: promises.map(({ kind = "count", measuredIn, items }, at) => ({
    id: String(at + 1),
    title: "指标",
    kind,
    ...(measuredIn && { measuredIn }),
    ...(items && { items }),
  })),
  commitments: promises.map(({ target }, at) => ({
    id: String(at + 1),
    quote: "承诺",
    clause: "p",
    task: String(at + 1),
    indicator: String(at + 1),
    target: target ?? { atLeast: 1 },
  })),
});

const seen = (
  plan: Plan,
  ledger: Partial<Ledger>,
  { asOf = DAY, locale = "zh" as "zh" | "en" } = {},
): string[] => {
  const facts = summarize(plan, { format: "bangfu-ledger/1", plan: "small", records: [], ...ledger });
  const progress = assess(facts, { asOf });
  return summaryView(facts, progress, progress, locale).attention.map(
    ({ id, title, statusWord, trouble, lead }) => [id, title, statusWord, trouble, lead].join(" | "),
  );
};

const people = (count: number, task: string): Ledger["records"][number] => ({
  id: `r${task}`,
  indicator: task,
  date: "2024-05-01",
  value: count,
});

const PLACES: Partial<Promise> = { measuredIn: "人", target: { atLeast: 50 } };
const THREE: Partial<Promise> = {
  kind: "checklist",
  items: ["x", "y", "z"].map((id) => ({ id, title: id })),
  target: { all: true },
  schedule: { by: "2024-10-01" },
};

it("says how much is missing, for how many days, and whose it is", () => {
  // 305 of 366 days: 41 of 50 are expected, 19 are there. 30 days after 1 October 2 of 3 items are missing.
  const plan = planOf([PLACES, THREE, { target: { atLeast: 5 } }]);
  const records = [people(19, "1"), { id: "i", indicator: "2", date: "2024-05-01", item: "x" }];
  expect(seen(plan, { records })).toEqual([
    "2 | 选送五十名教师到帮扶学校跟班… | 逾期未完成 | 逾期 30 天，差 2 项 | 县教育局",
    "3 | 选送五十名教师到帮扶学校跟班… | 未填报 | 还没有填报，还有 61 天 | 县教育局",
    "1 | 教师跟班学习 | 滞后 | 差 31 人，还有 61 天 | 教务科",
  ]);
  expect(seen(plan, { records }, { locale: "en" })).toEqual([
    "2 | 选送五十名教师到帮扶学校跟班… | Missed | 30 days overdue, 2 items short | Education Bureau",
    "3 | 选送五十名教师到帮扶学校跟班… | Unreported | nothing reported yet, 61 days left | Education Bureau",
    "1 | Teachers' placements | Behind | 31 people short, 61 days left | Academic Affairs",
  ]);
});

it("says of an open finding for how long it is overdue, or how long there is left", () => {
  const findings = [
    { id: "f1", task: "1", found: "2024-04-11", due: "2024-06-30" },
    { id: "f2", commitment: "2", found: "2024-10-01", due: "2024-11-30" },
    { id: "f3", task: "3", found: "2024-10-01" },
  ];
  const records = ["1", "2", "3"].map((task) => people(1, task));
  expect(seen(planOf([{}, {}, {}]), { records, findings })).toEqual([
    "1 | 教师跟班学习 | 滞后 | 督导问题逾期 123 天未整改 | 教务科",
    "2 | 选送五十名教师到帮扶学校跟班… | 有风险 | 督导问题待整改，还有 30 天 | 县教育局",
    "3 | 选送五十名教师到帮扶学校跟班… | 有风险 | 督导问题未整改 | 县教育局",
  ]);
});

it("puts what lacks more first, then what is due earlier, then what the plan has first, and names three", () => {
  const missed = (by: string): Partial<Promise> => ({ schedule: { by } });
  const late = planOf([
    missed("2024-09-01"),
    missed("2024-08-01"),
    missed("2024-08-01"),
    missed("2024-09-02"),
  ]);
  const ids = (rows: string[]) => rows.map((row) => row[0]);
  expect(ids(seen(late, {}))).toEqual(["2", "3", "1"]);
  // Half of a pair is there: what lacks all stands before it, though it is due later.
  const half = planOf([{ ...missed("2024-07-01"), target: { atLeast: 2 } }, missed("2024-09-01")]);
  expect(ids(seen(half, { records: [people(1, "1")] }))).toEqual(["2", "1"]);
});

it("names the year that was missed where the present one goes well", () => {
  const plan = planOf([{ measuredIn: "次", target: { atLeast: 4 }, schedule: { yearly: [2024, 2025] } }]);
  const records = [people(3, "1"), { id: "now", indicator: "1", date: "2025-01-10", value: 4 }];
  // 31 days after the end of 2024.
  expect(seen(plan, { records }, { asOf: "2025-01-31" })).toEqual([
    "1 | 教师跟班学习 | 有风险 | 2024 年度逾期 31 天，差 1 次 | 教务科",
  ]);
});

it("says how much there is above what is allowed", () => {
  const plan = planOf([
    { kind: "level", measuredIn: "人", target: { atMost: 20 }, schedule: { standing: true } },
  ]);
  // 20 ÷ 30 of what a standing promise expects in full.
  const records = [{ id: "r", indicator: "1", date: "2024-10-01", value: 30 }];
  expect(seen(plan, { records })[0]).toMatch(/\| 超出 10 人 \|/);
});

it("names nothing where no task needs attention", () => {
  expect(seen(planOf([{}]), { records: [people(1, "1")] })).toEqual([]);
});
