import { parsePlan } from "@bangfu/core/schema";
import { readXlsx, writeXlsx, type Grid, type OutCell } from "@bangfu/ooxml";
import {
  applyDecisions,
  carryDecisions,
  describeReviewProblem,
  isReviewWorkbook,
  readReviewWorkbook,
  UNDECIDED,
  writeReviewWorkbook,
  type Decisions,
  type ReadDocument,
} from "@bangfu/reader";
import { describe, expect, it } from "vitest";
import { file, readSound } from "./support/read.js";

const TEXT = `清溪县职业技术学校帮扶工作实施方案（2023—2025年）
一、帮扶措施
健全教学管理制度。建校三十年，教师共有120名。
类别	工作措施	完成时限	责任单位
师资	选派教师10名跟岗学习	2024年6月底前	教务科
师资	每年开展教研活动4次	适时	教务科、教研室
资金	投入资金50万元	2025年底前	总务科`;
const read = readSound([file("方案.txt", TEXT)]);

const gridsOf = (bytes: Uint8Array): readonly Grid[] => {
  const grids = readXlsx(bytes, 1e9);
  if (typeof grids === "string") throw new Error(grids);
  return grids;
};

const textOf = (cell: { readonly text?: unknown } | undefined): string => String(cell?.text ?? "");

/** The texts of a sheet, its rows from the head on. */
const sheetIn = (bytes: Uint8Array, name: string): string[][] => {
  const { rows } = gridsOf(bytes).find((grid) => grid.name === name)!;
  const width = Math.max(...rows.get(1)!.keys());
  return [...rows.values()].map((cells) =>
    Array.from({ length: width }, (_, at) => textOf(cells.get(at + 1) as { text?: unknown } | undefined)),
  );
};

type Edit = (row: Record<string, string>) => Record<string, string> | undefined;
type Edits = Readonly<
  Record<string, { readonly edit?: Edit; readonly add?: readonly Record<string, string>[] }>
>;

/** A workbook as somebody leaves it who edits, deletes and adds rows; a row is known by its heads. */
const edited = (bytes: Uint8Array, edits: Edits): Uint8Array =>
  writeXlsx({
    names: [],
    sheets: gridsOf(bytes).map(({ name, hidden }) => {
      const [head = [], ...rows] = sheetIn(bytes, name);
      const { edit = (row: Record<string, string>) => row, add = [] } = edits[name] ?? {};
      const named = rows.map((row) => Object.fromEntries(head.map((title, at) => [title, row[at]!])));
      const all = [...named.map((row) => edit({ ...row })).filter((row) => row !== undefined), ...add];
      const cells = (texts: readonly string[]): OutCell[] => texts.map((value) => ({ value, style: {} }));
      const body = hidden ? rows : all.map((row) => head.map((title) => row[title] ?? ""));
      return { name, hidden, columns: [], rows: [head, ...body].map(cells), hasHeader: false };
    }),
  });

/** Changes the row of one item. */
const change =
  (id: string, changes: Record<string, string>): Edit =>
  (row) =>
    row["编号"] === id || row["Id"] === id ? { ...row, ...changes } : row;

const taken = (bytes: Uint8Array, name = "草稿.xlsx") => {
  const back = readReviewWorkbook({ name, bytes });
  if (!back.ok) throw new Error(back.problems.map((each) => describeReviewProblem(each, "zh")).join("\n"));
  return back.reviewed;
};
const planOf = (bytes: Uint8Array) => {
  const { read: again, decisions } = taken(bytes);
  const plan = applyDecisions(again, decisions);
  const parsed = parsePlan(JSON.stringify(plan));
  expect(parsed.ok ? [] : parsed.problems).toEqual([]);
  return plan;
};
const after = (edits: Edits, of: ReadDocument = read) => planOf(edited(writeReviewWorkbook(of), edits));
const wrong = (edits: Edits): readonly string[] => {
  const back = readReviewWorkbook({ name: "草稿.xlsx", bytes: edited(writeReviewWorkbook(read), edits) });
  return back.ok ? [] : back.problems.map((each) => describeReviewProblem(each, "zh"));
};

describe("a review workbook", () => {
  const bytes = writeReviewWorkbook(read);

  it("has a sheet for each kind, with the words, what was read from which of them, and how surely", () => {
    expect(gridsOf(bytes).map(({ name, hidden }) => [name, hidden])).toEqual([
      ["基本信息", false],
      ["任务", false],
      ["承诺", false],
      ["单位", false],
      ["名册", false],
      ["未采用的句子", false],
      ["怎样核对", false],
      ["选项", true],
      ["数据", true],
    ]);
    const [head, first] = sheetIn(bytes, "承诺") as [string[], string[]];
    expect(head.slice(0, 8)).toEqual(["编号", "条款", "原文", "依据", "读作", "把握", "说明", "采用"]);
    const offered = Object.fromEntries(head.map((title, at) => [title, first[at]]));
    expect(offered).toMatchObject({
      编号: "c03-1",
      原文: "健全教学管理制度",
      采用: "否",
      种类: "清单",
      要求: "全部",
    });
    const [tasks, ...rows] = sheetIn(bytes, "任务") as [string[], ...string[][]];
    const second = Object.fromEntries(tasks.map((title, at) => [title, rows[1]![at]]));
    expect(second).toMatchObject({
      编号: "t1.2",
      依据: "适时",
      把握: "未读出",
      采用: "待定",
      牵头单位: "教务科、教研室",
    });
    expect(second["说明"]).toContain("原文没有日期");
    expect(second["原文"]).toContain("完成时限：适时");
  });

  it("is known by its data, and another workbook is not one", () => {
    expect(isReviewWorkbook({ name: "x.xlsx", bytes })).toBe(true);
    expect(isReviewWorkbook({ name: "x.xlsx", bytes: writeXlsx({ sheets: [], names: [] }) })).toBe(false);
    expect(isReviewWorkbook(file("方案.txt", TEXT))).toBe(false);
  });

  it("gives the same plan where nobody changed it, in both languages", () => {
    for (const locale of ["zh", "en"] as const) {
      const back = taken(writeReviewWorkbook(read, { locale }));
      expect(back.decisions).toEqual(UNDECIDED);
      expect(applyDecisions(back.read, back.decisions)).toEqual(read.plan);
    }
  });
});

describe("what somebody changes in it", () => {
  it("accepts with yes, leaves out with no, and takes up what was offered", () => {
    const plan = after({
      任务: { edit: change("t1.2", { 采用: "是" }) },
      承诺: { edit: (row) => change("c03-1", { 采用: "是" })(change("a2.1-1", { 采用: "否" })(row)!) },
    });
    expect(plan.draft!.open.map(({ id }) => id)).not.toContain("t1.2");
    expect(plan.commitments.map(({ id }) => id)).toEqual(["a1.1-1", "a1.2-1", "c03-1"]);
  });

  it("corrects facts, with a date as it is said", () => {
    const facts = (row: Record<string, string>) =>
      change("issued", { 内容: "2023年2月1日" })(change("school", { 内容: "青山县职业学校" })(row)!);
    expect(after({ 基本信息: { edit: facts } })).toMatchObject({
      issued: "2023-02-01",
      school: { name: "青山县职业学校" },
    });
  });

  it("corrects tasks in the words of a plan, and decides them with that", () => {
    const plan = after({
      任务: {
        edit: change("t1.2", {
          短名: "教研",
          时限: "2024年底前",
          牵头单位: "教科室、教务科",
          举措类别: "教学",
        }),
      },
    });
    const task = plan.tasks.find(({ id }) => id === "t1.2")!;
    const named = task.lead.map((id) => plan.units.find((unit) => unit.id === id)!.name);
    expect([task.title, task.schedule, named]).toEqual(["教研", { by: "2024-12-31" }, ["教科室", "教务科"]]);
    expect(plan.measures.map(({ title }) => title)).toContain("教学");
    expect(plan.draft!.open.map(({ id }) => id)).not.toContain("t1.2");
  });

  it.each<[Record<string, string>, object, object]>([
    [{ 数值: "12" }, { target: { atLeast: 12 } }, { kind: "distinct" }],
    [{ 要求: "介于", 数值: "10–12" }, { target: { between: [10, 12] } }, { kind: "distinct" }],
    [
      { 种类: "次数", 计量单位: "次", 数值: "3" },
      { target: { atLeast: 3 } },
      { kind: "count", measuredIn: "次" },
    ],
    [{ 种类: "水平", 要求: "增长百分之", 数值: "8%" }, { target: { growBy: 0.08 } }, { kind: "level" }],
    [
      { 种类: "覆盖率", 要求: "至少", 数值: "90%", 名册: "教师", 计量单位: "" },
      { target: { atLeast: 0.9 } },
      { kind: "coverage" },
    ],
    [{ 种类: "清单" }, { target: { all: true } }, { kind: "checklist" }],
    [{ 时限: "2023–2025 年，每年 12-31 前" }, { schedule: { yearly: [2023, 2025] } }, {}],
    [
      { 时限: "长期坚持", 力度: "争取", 短名: "跟岗" },
      { schedule: { standing: true }, force: "aim", label: "跟岗" },
      {},
    ],
    [{ 任务: "t2.1" }, { task: "t2.1" }, {}],
    [{ 原文: "教师10名跟岗学习" }, { quote: "教师10名跟岗学习" }, {}],
  ])("corrects a commitment: %o", (changes, commitment, indicator) => {
    const plan = after({ 承诺: { edit: change("a1.1-1", changes) } });
    const found = plan.commitments.find(({ id }) => id === "a1.1-1")!;
    expect(found).toMatchObject(commitment);
    expect(plan.indicators.find(({ id }) => id === found.indicator)).toMatchObject(indicator);
  });

  it("splits a commitment whose row was copied", () => {
    const copies: Edit = change("a1.1-1", { 数值: "4" });
    const [head, ...rows] = sheetIn(writeReviewWorkbook(read), "承诺") as [string[], ...string[][]];
    const row = rows.find(([id]) => id === "a1.1-1")!;
    const copy = {
      ...Object.fromEntries(head.map((title, at) => [title, row[at]!])),
      数值: "6",
      时限: "2025-06-30",
    };
    const plan = after({ 承诺: { edit: copies, add: [copy] } });
    expect(plan.commitments.filter(({ clause }) => clause === "a1.1").map(({ target }) => target)).toEqual([
      { atLeast: 4 },
      { atLeast: 6 },
    ]);
  });

  it("adds a commitment and a task of the document's words, and takes up unused sentences", () => {
    const plan = after({
      任务: { add: [{ 原文: "健全教学管理制度", 举措类别: "制度", 时限: "2024年底前", 牵头单位: "教务科" }] },
      承诺: { add: [{ 条款: "c03", 原文: "建校三十年", 种类: "清单", 时限: "2025-12-31" }] },
      未采用的句子: { edit: (row) => (row["原文"] === "教师共有120名" ? { ...row, 采用: "是" } : row) },
    });
    expect(plan.tasks.at(-1)).toMatchObject({ clause: "c03", schedule: { by: "2024-12-31" }, lead: ["u2"] });
    const added = plan.commitments.filter(({ clause }) => clause === "c03");
    expect(added.map(({ quote }) => quote).sort()).toEqual(["建校三十年", "教师共有120名"]);
  });

  it("accepts a group at once, but for the rows that were decided otherwise", () => {
    const rows = ["一", "二", "三"].map((name) => `师资	开展活动${name}	适时	教务科`).join("\n");
    const many = readSound([file("方案.txt", TEXT.replace(/师资	每年.*\n/, `${rows}\n`))]);
    const group: Edit = (row) => (row["编号"]!.startsWith("group:task") ? { ...row, 采用: "是" } : row);
    const plan = after({ 基本信息: { edit: group }, 任务: { edit: change("t1.3", { 采用: "否" }) } }, many);
    expect(plan.tasks.map(({ id }) => id)).toEqual(["t1.1", "t1.2", "t1.4", "t2.1"]);
    expect(plan.draft!.open.filter(({ id }) => id.startsWith("t"))).toEqual([]);
  });
});

describe("mistakes in it", () => {
  it("are all reported at once, with sheet and cell and what would be right", () => {
    const reported = wrong({
      基本信息: { edit: change("start", { 内容: "开学" }) },
      任务: { edit: (row) => change("t1.1", { 时限: "不久的将来" })(change("t1.2", { 采用: "也许" })(row)!) },
      承诺: { edit: change("a1.1-1", { 种类: "什么", 数值: "很多" }) },
    });
    expect(reported).toEqual([
      "草稿.xlsx 基本信息!J6：“开学” 不是日期，应写作 2023-03-01。",
      expect.stringMatching(/^草稿\.xlsx 任务!K2：“不久的将来” 不是一个时限/) as string,
      "草稿.xlsx 任务!H3：“也许” 不在可选之中，可选：是、否、待定。",
      expect.stringMatching(/^草稿\.xlsx 承诺!L\d：“什么” 不在可选之中，可选：次数、/) as string,
      expect.stringMatching(/^草稿\.xlsx 承诺!N\d：“很多” 不是数值/) as string,
    ]);
  });

  it("are missing rows, changed words, unknown ids and words that are not in the document", () => {
    const reported = wrong({
      任务: { edit: (row) => (row["编号"] === "t2.1" ? undefined : row), add: [{ 编号: "t9.9", 原文: "x" }] },
      承诺: { edit: change("a1.1-1", { 原文: "选派教师100名" }), add: [{ 原文: "没有的话" }] },
      单位: { edit: change("u2", { 原文: "教导处" }), add: [{ 名称: "新处室" }] },
    });
    expect(reported.join("\n")).toMatch(/编号 “t2\.1” 的一行不见了/);
    expect(reported.join("\n")).toMatch(/任务!A4：没有编号 “t9\.9”/);
    expect(reported.join("\n")).toMatch(/承诺!C\d：“选派教师100名” 与条款的原文不符/);
    expect(reported.join("\n")).toMatch(/承诺!C\d：“没有的话” 与条款的原文不符/);
    expect(reported.join("\n")).toMatch(/单位!C3：原文不能改；应为 “教务科”/);
    expect(reported.join("\n")).toMatch(/单位!A\d：这张表里不能新增行/);
    expect(reported).toHaveLength(6);
  });

  it("are sheets, columns and hidden data that are gone", () => {
    const without = (name: string) => {
      const back = readReviewWorkbook({
        name: "草稿.xlsx",
        bytes: writeXlsx({
          names: [],
          sheets: gridsOf(writeReviewWorkbook(read))
            .filter((grid) => grid.name !== name)
            .map((grid) => ({
              name: grid.name,
              columns: [],
              hasHeader: false,
              rows: sheetIn(writeReviewWorkbook(read), grid.name).map((row) =>
                row.map((value) => ({
                  value: value === "采用" && grid.name === "单位" ? "要不要" : value,
                  style: {},
                })),
              ),
            })),
        }),
      });
      return back.ok ? [] : back.problems.map((each) => describeReviewProblem(each, "zh"));
    };
    expect(without("任务")).toEqual([
      "草稿.xlsx：没有工作表 “任务”，请不要删除或改名。",
      "草稿.xlsx 单位!A1：没有 “采用” 这一列，请不要删除或改名。",
    ]);
    expect(without("数据")).toEqual([expect.stringContaining("隐藏的数据被改动或删除了")]);
  });

  it("have a sentence in English too", () => {
    const bytes = edited(writeReviewWorkbook(read, { locale: "en" }), {
      Tasks: { edit: change("t1.1", { Schedule: "soon" }) },
    });
    const back = readReviewWorkbook({ name: "draft.xlsx", bytes });
    expect(back.ok ? [] : back.problems.map((each) => describeReviewProblem(each, "en"))).toEqual([
      "draft.xlsx Tasks!K2: “soon” is no schedule; write 2024-12-31, 2024年底前, yearly 2023–2025, or standing.",
    ]);
  });
});

describe("a workbook for a document that is read again", () => {
  it("shows every decision, and is read as the same decisions", () => {
    const decisions: Decisions = {
      ...UNDECIDED,
      decided: {
        "t1.2": { is: "correct", value: { schedule: { by: "2024-12-31" }, lead: ["教科室"] } },
        "a2.1-1": { is: "strike" },
        "c03-1": { is: "accept" },
        "a1.1-1": { is: "split", into: [{ target: { atLeast: 4 } }, { target: { atLeast: 6 } }] },
        u3: { is: "correct", value: { short: "研" } },
      },
    };
    expect(taken(writeReviewWorkbook(read, { decisions })).decisions).toEqual(decisions);
  });

  it("asks again where the words have changed, and shows the old decision", () => {
    const first = edited(writeReviewWorkbook(read), { 承诺: { edit: change("a2.1-1", { 采用: "否" }) } });
    const now = readSound([file("方案.txt", TEXT.replace("50万元", "80万元"))]);
    const decisions = carryDecisions(taken(first), now);
    const bytes = writeReviewWorkbook(now, { decisions });
    const [head, ...rows] = sheetIn(bytes, "承诺") as [string[], ...string[][]];
    const row = Object.fromEntries(
      head.map((title, at) => [title, rows.find(([id]) => id === "a2.1-1")![at]]),
    );
    expect(row["采用"]).toBe("待定");
    expect(row["说明"]).toContain("原先的文字“投入资金50万元”，原先的决定：不采用");
    expect(planOf(bytes).draft!.open.map(({ id }) => id)).toContain("a2.1-1");
  });
});
