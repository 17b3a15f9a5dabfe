import type { Answer, Ledger, RosterMember } from "@bangfu/core";
import { describe, expect, it } from "vitest";
import { describeFormProblem, membersIn, pastedForms, readForms, type FormValues } from "../src/index.js";
import { plan } from "./support/plan.js";

const members: readonly RosterMember[] = [
  { id: "T01", name: "张三" },
  { id: "T02", name: "李四" },
  { id: "T03", name: "王 五" },
  { id: "T04", name: "李四" },
];
const ledger: Ledger = {
  format: "bangfu-ledger/1",
  plan: plan.id,
  rosters: { teachers: [...members] },
  records: [],
};

const read = (values: FormValues, answers: readonly Answer[] = []) => {
  const [form] = readForms("records", [values], { plan, ledger, today: "2024-07-01", answers });
  return form!.ok
    ? form!.content
    : form!.problems.map((problem) => `${problem.field}: ${describeFormProblem(problem, "zh")}`);
};

describe("a form is read as a workbook's row is", () => {
  it.each<[FormValues, object]>([
    [
      { indicator: "exchanges", date: "2024年3月5日", value: "３次" },
      { indicator: "exchanges", date: "2024-03-05", value: 3 },
    ],
    [
      { indicator: "funds", date: "20240305", value: "1.2万元" },
      { indicator: "funds", date: "2024-03-05", value: 1.2 },
    ],
    [
      { indicator: "funds", date: "2024.3.5", value: "12,000元", for: "2024年" },
      { indicator: "funds", date: "2024-03-05", value: 1.2, for: 2024 },
    ],
  ])("%j", (values, content) => {
    expect(read(values)).toEqual(content);
  });

  it("names the field of each problem", () => {
    expect(read({ indicator: "exchanges", date: "三月五日", value: "几次" })).toEqual([
      "value: “几次” 不是数，应写作 50.5、1,234 或 50.5万。",
      expect.stringMatching(/^date: “三月五日”/),
    ]);
    expect(read({ indicator: "funds", date: "2024-03-05" })).toEqual(["value: 没有填写，应填数值。"]);
  });

  it("asks about what is out of all proportion, and takes it once it is answered", () => {
    const values = { indicator: "exchanges", date: "2024-03-05", value: "81" };
    const [form] = readForms("records", [values], { plan, ledger, today: "2024-07-01" });
    const [problem] = form!.ok ? [] : form!.problems;
    expect(problem).toMatchObject({ code: "large-amount", field: "value" });
    expect(read(values, [{ id: problem!.question!.id, answer: "yes", date: "2024-07-01" }])).toMatchObject({
      value: 81,
    });
  });

  it("tells the problems of several forms apart", () => {
    const forms = [
      { indicator: "exchanges", date: "2024-03-05" },
      { indicator: "exchanges" },
      { indicator: "exchanges", date: "2024-02-30" },
    ];
    const results = readForms("records", forms, { plan, ledger, today: "2024-07-01" });
    expect(results.map(({ ok }) => ok)).toEqual([true, false, false]);
  });
});

describe("cells that were copied from a spreadsheet", () => {
  it("with the names of their columns, and the unit in the heading", () => {
    expect(
      pastedForms("日期\t金额（元）\t备注\n2024-03-05\t12,000\t“第一批”\n", "records", ["date"], plan),
    ).toEqual([{ date: "2024-03-05", value: "12,000", note: "“第一批”", unit: "元" }]);
  });

  it("without them, in the order of the form; a cell with a line break stands in quotes", () => {
    expect(
      pastedForms('2024-03-05\t3\t"一\n二"\r\n\r\n2024-03-06\t4', "records", ["date", "value", "note"], plan),
    ).toEqual([
      { date: "2024-03-05", value: "3", note: "一\n二" },
      { date: "2024-03-06", value: "4" },
    ]);
  });
});

it("a pasted list names members, some who are not there and some of whom there are two", () => {
  expect(membersIn("张三、王 五，T02 李四\n赵六", members)).toEqual([
    { text: "张三", ids: ["T01"] },
    { text: "王 五", ids: ["T03"] },
    { text: "T02", ids: ["T02"] },
    { text: "李四", ids: ["T02", "T04"] },
    { text: "赵六", ids: [] },
  ]);
});
