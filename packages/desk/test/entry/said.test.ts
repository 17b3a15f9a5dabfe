import {
  addMembers,
  entryFrom,
  fittingIndicators,
  indicatorGroups,
  listedEntries,
  rowsFromPaste,
  saidIn,
  valuesOf,
  withdraw,
  withItems,
} from "@bangfu/desk";
import { describe, expect, it } from "vitest";
import { ledgerWith, plan, writing } from "../support/school.js";

describe("the indicators of a plan", () => {
  const groups = indicatorGroups(plan, "zh");
  const ids = (all: typeof groups): (readonly [string, readonly string[]])[] =>
    all.map(({ task, indicators }) => [task, indicators.map(({ value }) => value)]);

  it("stand under the tasks that ask for them, the others last, and no quotient", () => {
    expect(ids(groups)).toEqual([
      ["1.1", ["exchanges", "hours"]],
      ["1.2", ["funds"]],
      ["", ["sent", "skilled", "quality", "charter"]],
    ]);
  });

  it("are found by their own titles and by those of their tasks", () => {
    expect(ids(fittingIndicators(groups, "资金 支出"))).toEqual([["1.2", ["funds"]]]);
    expect(ids(fittingIndicators(groups, "1.1"))).toEqual([["1.1", ["exchanges", "hours"]]]);
    expect(ids(fittingIndicators(groups, "没有"))).toEqual([]);
  });

  it("of a quotient stand for it under its task", () => {
    const target = { atLeast: 1 };
    const commitments = [{ id: "q", quote: "诺", clause: "c", task: "1.2", indicator: "ratio", target }];
    expect(ids(indicatorGroups({ ...plan, commitments }, "zh"))[0]).toEqual(["1.2", ["funds", "skilled"]]);
  });
});

it("an entry in words, with the names of its members", () => {
  const record = {
    ...{ id: "a", indicator: "hours", date: "2024-03-05", members: ["T01", "T03"], value: 8 },
    ...{ reportedBy: "teaching", evidence: [{ title: "签到表" }] },
  };
  const said = saidIn({ plan, ledger: ledgerWith(record) }, "records", record, "zh");
  expect(said.map(({ label, text }) => `${label}：${text}`)).toEqual([
    "指标：学时",
    "日期：2024-03-05",
    "成员：张三、王五",
    "每人数量：8 学时",
    "填报单位：教务科",
    "佐证：签到表",
  ]);
});

it("updates are listed once each as they stand, the newest first, the withdrawn as such", () => {
  let ledger = ledgerWith();
  let last = 0;
  const newId = (): string => `u${++last}`;
  const add = (date: string, text: string, corrects?: string): void => {
    const values = { task: "1.1", date, text, part: "practice" };
    const made = entryFrom("updates", values, writing(ledger, { newId }), { corrects });
    if (!made.ok) throw new Error("refused");
    ledger = withItems(ledger, made.items);
  };
  add("2024-03-31", "已签协议");
  add("2024-06-30", "已交流");
  add("2024-03-31", "已签两份协议", "u1");
  const withdrawn = withdraw("updates", "u2", writing(ledger, { newId }));
  if (!withdrawn.ok) throw new Error("refused");
  ledger = withItems(ledger, withdrawn.items);
  const { columns, rows } = listedEntries({ plan, ledger }, "updates", "zh");
  expect(columns).toEqual(["任务", "日期", "内容类别", "进展情况", "公开"]);
  expect(rows.map(({ id, standing, cells }) => [id, standing, cells[3]])).toEqual([
    ["u4", "turnsDown", expect.any(String)],
    ["u3", "stands", "已签两份协议"],
  ]);
});

it("a correction has to be verified anew", () => {
  const decided = { state: "verified", verifiedBy: "office", remark: "好" } as const;
  const record = { id: "a", indicator: "exchanges", date: "2024-03-05", value: 2, ...decided };
  expect(valuesOf(record)).toEqual({ indicator: "exchanges", date: "2024-03-05", value: "2" });
});

it("a pasted list of names makes members of those that are new", () => {
  const added = addMembers(
    "teachers",
    "张 三\n赵六、 欧阳 明，赵六",
    { joined: "2024.3.1" },
    writing(ledgerWith()),
  );
  expect(added).toEqual({
    made: {
      ok: true,
      items: {
        rosters: {
          teachers: [
            { id: "teachers-004", name: "赵六", joined: "2024-03-01" },
            { id: "teachers-005", name: "欧阳 明", joined: "2024-03-01" },
          ],
        },
      },
    },
    fresh: ["赵六", "欧阳 明"],
    known: ["张 三", "赵六"],
  });
  expect(addMembers("teachers", "李四", {}, writing(ledgerWith())).made).toBeUndefined();
});

it("cells that are pasted into a later column are those of that column", () => {
  const rows = rowsFromPaste("3\n5", "exchanges", writing(ledgerWith()), "value");
  expect(rows.map(({ values }) => values["value"])).toEqual(["3", "5"]);
});
