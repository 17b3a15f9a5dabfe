import { assess, summarize, type Ledger, type LedgerRecord } from "@bangfu/core";
import {
  addMember,
  appendItems,
  changeMember,
  draftOn,
  entryFrom,
  formOf,
  historyOf,
  itemsFromRows,
  ledgerOf,
  listForm,
  namesIn,
  rowsFromPaste,
  saveDraft,
  undo,
  unsavedOf,
  valuesOf,
  withdraw,
  withItems,
  withoutItem,
  withStep,
  type Items,
  type Made,
} from "@bangfu/desk";
import { describe, expect, it } from "vitest";
import { ledgerWith, plan, writing } from "../support/school.js";

const A: LedgerRecord = { id: "a", indicator: "exchanges", date: "2024-03-01", value: 3 };

const itemsOf = (made: Made): Items => {
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.items;
};
const problemsOf = (made: Made): string[] =>
  made.ok ? [] : made.problems.map(({ field, text }) => `${field}: ${text}`);

/** How many exchanges count in the first quarter. */
const exchanges = (ledger: Ledger): number | null | undefined =>
  assess(summarize(plan, ledger), { asOf: "2024-04-01" }).commitments["x1"]!.periods[0]!.actual;

describe("the form of an indicator", () => {
  const names = (id: string): string[] => formOf(plan, id, "zh").map(({ name }) => name);

  it.each<[string, string[]]>([
    ["exchanges", ["date", "value", "for", "reportedBy", "note", "evidence"]],
    ["funds", ["date", "value", "reportedBy", "note", "evidence"]],
    ["sent", ["date", "members", "reportedBy", "note", "evidence"]],
    ["hours", ["date", "members", "value", "for", "reportedBy", "note", "evidence"]],
    ["charter", ["date", "item", "reportedBy", "note", "evidence"]],
    ["ratio", []],
  ])("%s", (id, fields) => {
    expect(names(id)).toEqual(fields);
  });

  it("has the unit, the bounds and the periods of its indicator", () => {
    const [, count, period] = formOf(plan, "exchanges", "zh");
    expect(count).toMatchObject({ label: "数值", unit: "次", least: 0, isWhole: true, isRequired: false });
    expect(period!.choices!.slice(0, 2)).toEqual([
      { value: "2024Q1", text: "2024年第1季度" },
      { value: "2024Q2", text: "2024年第2季度" },
    ]);
    expect(formOf(plan, "skilled", "en")[1]).toMatchObject({
      label: "Value",
      unit: "%",
      least: 0,
      most: 100,
    });
    expect(formOf(plan, "quality", "zh")[1]).toMatchObject({
      input: "choice",
      choices: [
        { value: "0", text: "没有提高" },
        { value: "1", text: "有所提高" },
      ],
    });
    expect(listForm(plan, "updates", "zh")[2]!.choices!.map(({ text }) => text)).toEqual([
      "进展",
      "做法",
      "成效",
      "原因",
      "措施",
    ]);
  });
});

describe("a record", () => {
  it("is made of what was typed, and is one item", () => {
    const values = { indicator: "funds", date: "2024年3月5日", value: "1.2万元", reportedBy: "总务科" };
    expect(itemsOf(entryFrom("records", values, writing(ledgerWith())))).toEqual({
      records: [
        {
          ...{ id: "n1", indicator: "funds", date: "2024-03-05", value: 1.2, reportedBy: "general" },
          recordedAt: "2024-07-08T09:00:00+08:00",
        },
      ],
    });
  });

  it("names members by their ids, whatever stands in them", () => {
    const ledger = { ...ledgerWith(), rosters: { teachers: [{ id: "a、b" }, { id: "T 02" }] } };
    const values = { indicator: "sent", date: "2024-03-05", members: ["a、b", "T 02"] };
    expect(itemsOf(entryFrom("records", values, writing(ledger))).records![0]!.members).toEqual([
      "a、b",
      "T 02",
    ]);
  });

  it("says what is wrong at its field, in the reader's language", () => {
    const values = { indicator: "exchanges", date: "2024-02-30", value: "1.5" };
    expect(problemsOf(entryFrom("records", values, writing(ledgerWith())))).toEqual([
      "date: “2024-02-30” 不是存在的日期，应写作 2023-12-31。",
      "value: 1.5 不是整数，应为不小于 0 的整数。",
    ]);
    expect(
      problemsOf(
        entryFrom(
          "records",
          { indicator: "sent", date: "2024-03-05" },
          writing(ledgerWith(), { locale: "en" }),
        ),
      ),
    ).toEqual([expect.stringMatching(/^members: /)]);
  });

  it("asks about a day that is still to come, until it is answered", () => {
    const values = { indicator: "exchanges", date: "2024-07-09" };
    const made = entryFrom("records", values, writing(ledgerWith()));
    const [problem] = made.ok ? [] : made.problems;
    expect(problem).toMatchObject({ field: "date", question: { choices: [{ answer: "yes" }] } });
    const answers = [{ id: problem!.question!.id, answer: "yes", date: "2024-07-08" }];
    expect(entryFrom("records", values, writing(ledgerWith(), { answers })).ok).toBe(true);
  });

  it("takes no path of a computer for the address of evidence", () => {
    const make = (url: string) =>
      entryFrom("records", { indicator: "exchanges", date: "2024-03-05" }, writing(ledgerWith()), {
        evidence: [{ title: "照片", url }],
      });
    expect(problemsOf(make("C:\\照片\\1.jpg"))).toEqual([expect.stringMatching(/^evidence: “C:.*这台电脑/)]);
    expect(problemsOf(make("www.school.example"))).toEqual([expect.stringMatching(/^evidence: .*不是网址/)]);
    expect(make("https://school.example/1").ok).toBe(true);
  });
});

describe("a correction", () => {
  it("takes the place of what stands, and the history keeps both", () => {
    const first = ledgerWith(A);
    const items = itemsOf(
      entryFrom("records", { ...valuesOf(A), value: "5" }, writing(first), { corrects: "a" }),
    );
    const ledger = withItems(first, items);
    expect(items.records).toMatchObject([{ id: "n1", value: 5, supersedes: "a" }]);
    expect(historyOf(ledger, "records", "n1").map(({ entry, standing }) => [entry.id, standing])).toEqual([
      ["a", "replaced"],
      ["n1", "stands"],
    ]);
    expect([exchanges(first), exchanges(ledger)]).toEqual([3, 5]);
  });

  it("comes after the newest entry, though an older one is named", () => {
    const ledger = ledgerWith(A, { ...A, id: "b", value: 5, supersedes: "a" });
    const made = entryFrom("records", { ...valuesOf(A), value: "6" }, writing(ledger), { corrects: "a" });
    expect(itemsOf(made).records![0]!.supersedes).toBe("b");
  });

  it("of what is not there is refused", () => {
    const made = entryFrom("records", valuesOf(A), writing(ledgerWith()), { corrects: "z" });
    expect(problemsOf(made)).toEqual([": 台账中没有这一条，请刷新后再试。"]);
  });

  it("a withdrawal takes back the correction and what it had replaced", () => {
    const ledger = ledgerWith(A, { ...A, id: "b", value: 5, supersedes: "a" });
    const items = itemsOf(withdraw("records", "a", writing(ledger), "重复填报"));
    expect(items.records).toMatchObject([
      { id: "n1", state: "rejected", supersedes: "b", remark: "重复填报" },
      { id: "n2", state: "rejected", supersedes: "a", remark: "重复填报" },
    ]);
    expect(exchanges(withItems(ledger, items))).toBeNull();
    const standings = historyOf(withItems(ledger, items), "records", "a").map(({ standing }) => standing);
    expect(standings).toEqual(["turnedDown", "turnedDown", "turnsDown", "turnsDown"]);
  });

  it("an update is corrected and withdrawn too", () => {
    const values = { task: "1.1", date: "2024-03-31", text: "已签协议", part: "做法" };
    const first = withItems(ledgerWith(), itemsOf(entryFrom("updates", values, writing(ledgerWith()))));
    expect(first.updates).toMatchObject([{ id: "n1", part: "practice", text: "已签协议" }]);
    const items = itemsOf(withdraw("updates", "n1", writing(first, { newId: () => "w" })));
    expect(historyOf(withItems(first, items), "updates", "n1").map(({ standing }) => standing)).toEqual([
      "replaced",
      "turnsDown",
    ]);
  });
});

describe("appending", () => {
  it("refuses an id that is taken and a second correction of one entry", () => {
    const ledger = ledgerWith(A, { ...A, id: "b", supersedes: "a" });
    const codes = (record: LedgerRecord) => {
      const appended = appendItems(plan, ledger, { records: [record] });
      return appended.ok ? [] : appended.problems.map(({ code }) => code);
    };
    expect(codes(A)).toEqual(["duplicate-id"]);
    expect(codes({ ...A, id: "c", supersedes: "a" })).toEqual(["superseded-twice"]);
    expect(codes({ ...A, id: "c", supersedes: "b" })).toEqual([]);
  });
});

describe("what is not saved yet", () => {
  const step = (id: string, supersedes?: string): Items => ({
    records: [{ ...A, id, ...(supersedes === undefined ? {} : { supersedes }) }],
  });

  it("is undone a step at a time", () => {
    const draft = withStep(withStep(draftOn(ledgerWith()), step("a")), step("b"));
    expect(ledgerOf(draft).records.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(ledgerOf(undo(draft)).records.map(({ id }) => id)).toEqual(["a"]);
    expect(unsavedOf(undo(undo(draft)))).toEqual({});
  });

  it("is removed with what corrects it", () => {
    const draft = withStep(withStep(withStep(draftOn(ledgerWith()), step("a")), step("b", "a")), step("c"));
    expect(ledgerOf(withoutItem(draft, "records", "a")).records.map(({ id }) => id)).toEqual(["c"]);
  });

  it("once saved stays, and can be corrected only", () => {
    const saved = saveDraft(plan, withStep(draftOn(ledgerWith()), step("a")));
    if (!saved.ok) throw new Error("not saved");
    expect(saved.value.steps).toEqual([]);
    expect(ledgerOf(withoutItem(undo(saved.value), "records", "a")).records).toHaveLength(1);
  });
});

describe("a roster", () => {
  it("gets a member with its next number, and no name twice", () => {
    const items = itemsOf(
      addMember("teachers", { name: "赵六", joined: "2024年2月1日" }, writing(ledgerWith())),
    );
    expect(items.rosters).toEqual({ teachers: [{ id: "teachers-004", name: "赵六", joined: "2024-02-01" }] });
    expect(problemsOf(addMember("teachers", { name: "张 三" }, writing(ledgerWith())))).toEqual([
      "name: 名册中已有“张 三”（T01）；确是另一人的，请在姓名后加以区别。",
    ]);
  });

  it("may have members of whom only the id is kept, each id once", () => {
    const items = itemsOf(addMember("teachers", {}, writing(ledgerWith()), "T09"));
    expect(items.rosters).toEqual({ teachers: [{ id: "T09" }] });
    const left = changeMember(
      "teachers",
      "T09",
      { left: "2024-05-01" },
      writing(withItems(ledgerWith(), items)),
    );
    expect(itemsOf(left).rosters).toEqual({ teachers: [{ id: "T09", left: "2024-05-01" }] });
    expect(problemsOf(addMember("teachers", {}, writing(ledgerWith())))).toEqual([
      "name: 没有填写姓名（名称）或编号，请至少填一样。",
    ]);
    expect(problemsOf(addMember("teachers", { name: "赵六" }, writing(ledgerWith()), "T01"))).toEqual([
      "id: 名册中已有编号 T01。",
    ]);
  });

  it("says when somebody left, and keeps all others", () => {
    const items = itemsOf(changeMember("teachers", "T02", { left: "2024.5.1" }, writing(ledgerWith())));
    expect(withItems(ledgerWith(), items).rosters!["teachers"]).toEqual([
      { id: "T01", name: "张三" },
      { id: "T02", name: "李四", left: "2024-05-01" },
      { id: "T03", name: "王五" },
    ]);
    const back = changeMember("teachers", "T02", { left: "" }, writing(withItems(ledgerWith(), items)));
    expect(itemsOf(back).rosters!["teachers"]).toEqual([{ id: "T02", name: "李四" }]);
    expect(problemsOf(changeMember("teachers", "T09", {}, writing(ledgerWith())))).toEqual([
      ": 名册中没有 T09。",
    ]);
  });
});

it("a pasted list of names: who is found, unknown, doubled, or one of two", () => {
  const ledger = {
    ...ledgerWith(),
    rosters: {
      teachers: [
        { id: "T01", name: "张三" },
        { id: "T02", name: "李四" },
        { id: "T03", name: "李四" },
      ],
    },
  };
  expect(namesIn("张三，李四\n张三 王小五", ledger, "teachers", "zh")).toEqual({
    ids: ["T01"],
    unknown: ["王小五"],
    ambiguous: [{ name: "李四", ids: ["T02", "T03"] }],
    doubled: ["张三"],
    problems: [
      "“李四”有 2 人（T02、T03），请填编号。",
      "“张三”在名单中不止一次，只计一次。",
      "名册中没有“王小五”。",
    ],
  });
});

describe("rows pasted from a spreadsheet", () => {
  const text = "日期\t金额（元）\n2024-03-05\t12,000\n2024-03-06\t几万";

  it("say which cells are wrong", () => {
    const rows = rowsFromPaste(text, "funds", writing(ledgerWith()));
    expect(rows.map(({ problems }) => problems.map(({ field }) => field))).toEqual([[], ["value"]]);
  });

  it("become records where they are right", () => {
    const rows = rowsFromPaste(text, "funds", writing(ledgerWith()));
    const items = itemsFromRows(
      rows.map(({ values }) => values),
      writing(ledgerWith()),
    );
    expect(items.records).toMatchObject([{ id: "n1", date: "2024-03-05", value: 1.2 }]);
  });
});
