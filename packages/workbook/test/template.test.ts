import { describe, expect, it } from "vitest";
import type { Plan } from "@bangfu/core";
import { plan as yanhe } from "@bangfu/plan-yanhe";
import { exportWorkbook, readWorkbooks, templateOf } from "../src/index.js";
import { greyedIn, partsOf, rulesIn, textsIn } from "./support/parts.js";
import { ledgerIn, plan, problemTexts } from "./support/plan.js";
import { bookOf } from "./support/xlsx.js";

const SHEETS = ["台账", "名册", "督导", "进展", "延期", "任务清单", "填报说明", "选项", "方案"];

describe("the template of a plan", () => {
  const { sheets, names, files } = partsOf(templateOf(plan));
  const sheet = (name: string): string => sheets.get(name)!.xml;

  it("has a sheet for each part of the ledger, the tasks and how to fill it in; what lists need is hidden", () => {
    expect([...sheets.keys()]).toEqual(SHEETS);
    expect([...sheets].filter(([, { hidden }]) => hidden).map(([name]) => name)).toEqual(["选项", "方案"]);
  });

  it("has a drop-down list for whatever the plan names, and dates where dates belong", () => {
    const item = "OFFSET(bf_items,MATCH($B2,bf_item_of,0)-1,0,COUNTIF(bf_item_of,$B2),1)";
    const step = "OFFSET(bf_steps,MATCH($B2,bf_step_of,0)-1,0,COUNTIF(bf_step_of,$B2),1)";
    expect(Object.fromEntries(rulesIn(sheet("台账")))).toEqual({
      B: "bf_indicators",
      C: "date",
      D: step,
      E: "'名册'!$B$2:$B$3000",
      F: item,
      G: "bf_windows",
      H: "bf_units",
      I: "bf_states",
      N: "bf_yes_no",
      O: "bf_all_units",
    });
    expect(Object.fromEntries(rulesIn(sheet("名册")))).toEqual({ A: "bf_rosters", D: "date", E: "date" });
    expect(Object.fromEntries(rulesIn(sheet("进展")))).toEqual({
      B: "bf_tasks",
      C: "date",
      E: "bf_parts",
      F: "bf_yes_no",
    });
    const lists = (name: string) => textsIn(sheet("选项"), names.get(name)!);
    expect(lists("bf_indicators")).toEqual(plan.indicators.map(({ title }) => title));
    expect(lists("bf_items")).toEqual(["学校制度", "学校章程"]);
    expect(lists("bf_steps")).toEqual(["没有提高", "有所提高", "明显提高"]);
    expect(lists("bf_units")).toEqual(["教务科", "总务科"]);
    expect(lists("bf_states")).toEqual(["填报", "核实", "驳回"]);
    expect(lists("bf_windows")).toEqual(["2023", "2024", "2025"]);
    expect(lists("bf_tasks")).toEqual(["1.1 开展校际交流", "1.2 用好帮扶资金"]);
  });

  it("greys what the kind of the indicator does not need", () => {
    const unlike = (list: string, word: string) =>
      `AND($B2<>"",ISERROR(FIND("${word}",INDEX(${list},MATCH($B2,bf_indicators,0)))))`;
    expect(Object.fromEntries(greyedIn(sheet("台账")))).toEqual({
      D: unlike("bf_carries", "value"),
      E: unlike("bf_carries", "members"),
      F: unlike("bf_carries", "item"),
      G: unlike("bf_repeats", "repeats"),
    });
    // exchanges, funds, grants, sent, trained, quality, skilled, students, charter.
    expect(textsIn(sheet("选项"), names.get("bf_carries")!)).toEqual([
      "value",
      "value",
      "value",
      "members",
      "members",
      "value",
      "value",
      "value",
      "item",
    ]);
  });

  it("keeps its header in sight and on every page, prints across, and locks what is only to look up", () => {
    for (const name of SHEETS.slice(0, 5)) expect(sheet(name)).toContain('ySplit="1"');
    expect(sheet("台账")).toContain('orientation="landscape" fitToWidth="1" fitToHeight="0"');
    expect(files["xl/workbook.xml"]).toContain("_xlnm.Print_Titles");
    expect(sheet("任务清单")).toContain("<sheetProtection");
    expect(sheet("台账")).not.toContain("<sheetProtection");
  });

  it("has an example of each kind, all of which are passed over when it is read", () => {
    expect(sheet("台账").match(/>示例</g)).toHaveLength(6);
    for (const locale of ["zh", "en"] as const) {
      const result = readWorkbooks([{ name: "a.xlsx", bytes: templateOf(plan, { locale }) }], plan);
      expect(ledgerIn(result)).toEqual({ format: "bangfu-ledger/1", plan: "p", records: [] });
      expect(result).toMatchObject({ notes: [] });
    }
  });

  it("belongs to its plan", () => {
    expect(readWorkbooks([{ name: "a.xlsx", bytes: templateOf(yanhe) }], plan).problems).toMatchObject([
      {
        code: "other-plan",
        place: { sheet: "方案", cell: "B2" },
        value: "yanhe-2022",
        params: { plan: "p" },
      },
    ]);
  });

  it("is the same bytes whenever it is made", () => {
    expect(templateOf(yanhe)).toEqual(templateOf(yanhe));
  });
});

describe("a quotient", () => {
  const ratio: Plan = {
    ...plan,
    indicators: [
      ...plan.indicators,
      { id: "staff", title: "专任教师", kind: "level", measuredIn: "人" },
      { id: "ratio", title: "生师比", kind: "quotient", numerator: "students", denominator: "staff" },
    ],
    commitments: [
      { id: "x3", quote: "承诺", clause: "c", task: "1.2", indicator: "ratio", target: { atMost: 20 } },
    ],
  };

  it("is never typed in: its parts are offered, and the list of tasks names them", () => {
    const { sheets, names } = partsOf(templateOf(ratio, { unit: "general" }));
    expect(textsIn(sheets.get("选项")!.xml, names.get("bf_indicators")!)).toEqual(["在校学生", "专任教师"]);
    expect(sheets.get("任务清单")!.xml).toContain("不填，由这两项算出：在校学生、专任教师");
    expect(sheets.get("台账")!.xml).not.toContain("生师比");
  });

  it("is a problem in a row, which names its parts", () => {
    const csv = new TextEncoder().encode("指标,日期,数值\n生师比,2023-05-01,18\n");
    const said = (locale: "zh" | "en") =>
      problemTexts(readWorkbooks([{ name: "a.csv", bytes: csv }], ratio), locale);
    expect(said("zh")).toEqual([
      "a.csv A2：“生师比”由两项指标算出，不直接填报；请填报“在校学生”和“专任教师”。",
    ]);
    expect(said("en")).toEqual([
      "a.csv A2: “生师比” is calculated and has no rows of its own; record “在校学生” and “专任教师”.",
    ]);
  });
});

it("an extension is of a task or of a commitment, in one column or in two", () => {
  const rows = [
    ["任务或承诺", "申请日期", "批准日期", "新的时限", "理由", "是否公开"],
    ["1.1", "2023-05-01", "2023-05-09", "2026-06-30", "设备到货推迟", "是"],
    ["x2", "2023-05-02", null, "2026-12-31", null, null],
  ];
  const bytes = bookOf({ 延期: { rows } });
  expect(ledgerIn(readWorkbooks([{ name: "a.xlsx", bytes }], plan)).extensions).toMatchObject([
    { task: "1.1", requested: "2023-05-01", granted: "2023-05-09", due: "2026-06-30", public: true },
    { commitment: "x2", requested: "2023-05-02", due: "2026-12-31" },
  ]);
});

describe("the template of a unit", () => {
  it("has what the unit leads or supports, and nothing else", () => {
    const of = (unit: string) => {
      const { sheets, names } = partsOf(templateOf(plan, { unit }));
      const lists = (name: string) => textsIn(sheets.get("选项")!.xml, names.get(name)!);
      return { tasks: lists("bf_tasks"), indicators: lists("bf_indicators"), units: lists("bf_units") };
    };
    expect(of("general")).toEqual({
      tasks: ["1.2 用好帮扶资金"],
      indicators: ["资金支出"],
      units: ["总务科"],
    });
    expect(of("teaching")).toMatchObject({
      tasks: ["1.1 开展校际交流", "1.2 用好帮扶资金"],
      indicators: ["校际交流", "资金支出"],
    });
  });
});

describe("cells that are exported", () => {
  const hostile = [
    '=HYPERLINK("http://x","y")',
    "+1+1",
    "-2",
    "@SUM(A1)",
    "\t=1",
    "<script>x</script>",
    "=cmd|' /C calc'!A0",
  ];
  const ledger = {
    format: "bangfu-ledger/1" as const,
    plan: "p",
    rosters: { teachers: hostile.map((name, at) => ({ id: `t${at}`, name })) },
    records: hostile.map((note, at) => ({
      id: `${note}${at}`,
      indicator: "exchanges",
      date: "2023-05-01",
      note,
      evidence: [{ title: note, url: note }],
    })),
    updates: hostile.map((text, at) => ({ id: `u${at}`, task: "1.1", date: "2023-05-01", text })),
  };
  const bytes = exportWorkbook(plan, ledger);

  it("are never calculated: no sheet has a formula, and what looks like one is marked as a text", () => {
    const { sheets, files } = partsOf(bytes);
    // The first <xf> is no style of a cell.
    const [, ...styles] = [...files["xl/styles.xml"]!.matchAll(/<xf [^>]*>/g)].map(([xf]) => xf);
    let seen = 0;
    for (const { xml } of sheets.values()) {
      expect(xml).not.toMatch(/<f[ >]|<hyperlink/);
      for (const [, style] of xml.matchAll(/<c r="[A-Z]+\d+" s="(\d+)" t="inlineStr"><is><t[^>]*>[=+\-@]/g)) {
        expect(styles[Number(style)]).toContain("quotePrefix");
        seen++;
      }
    }
    // Five of the seven begin with such a sign: as an id, a note, a title, an address, a name and an update.
    expect(seen).toBe(5 * 6);
  });

  it("come back to the letter", () => {
    expect(ledgerIn(readWorkbooks([{ name: "a.xlsx", bytes }], plan))).toEqual(ledger);
  });
});
