import { readQuantities, type Quantity } from "@bangfu/reader";
import { describe, expect, it } from "vitest";
import { phrases, threeYears } from "./support/phrases.js";

const sorted = (value: unknown): unknown =>
  value === undefined || value === null || typeof value !== "object" || Array.isArray(value)
    ? (value ?? null)
    : Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));

const essence = ({ kind, measuredIn, target, schedule, force }: Partial<Quantity>, open: boolean): string =>
  JSON.stringify([kind, measuredIn ?? "", sorted(target), open ? "" : sorted(schedule), force ?? "firm"]);

const isRight = (want: readonly (Record<string, unknown> | null)[], got: readonly Quantity[]) =>
  got.length === want.length &&
  want.every((wanted, at) => {
    const open = wanted?.["schedule"] === "any";
    return essence(wanted as Partial<Quantity>, open) === essence(got[at]!, open);
  });

describe("readQuantities", () => {
  it("reads at least 99 % of 1219 phrases wholly right, and under 0.5 % wrong though sure", () => {
    const all = phrases("quantities");
    expect(all).toHaveLength(1219);
    const wrong = all.filter(
      ({ text, want, context }) => !isRight(want, readQuantities(text, { ...threeYears, ...context })),
    );
    const sure = wrong.filter(({ text, context }) => {
      const got = readQuantities(text, { ...threeYears, ...context });
      return got.length > 0 && got.every((quantity) => quantity.sure === "sure");
    });
    expect(wrong.length / all.length, wrong.map(({ text }) => text).join("，")).toBeLessThanOrEqual(0.01);
    expect(sure.length / all.length).toBeLessThan(0.005);
  });

  it("reads no figure from a numeral that is two numbers to two people: 一万二 is 12,000 or 10,002", () => {
    expect(readQuantities("全年培训学生不少于一万二人次", threeYears)).toEqual([]);
    const [quantity] = readQuantities("全年培训学生不少于一万二千人次", threeYears);
    expect(quantity?.target).toEqual({ atLeast: 12_000 });
  });

  it("says where it read what: quote, words and place", () => {
    expect(readQuantities("2023年底前，培养县级以上骨干教师３人以上。")).toEqual([
      {
        quote: "2023年底前，培养县级以上骨干教师３人以上",
        words: "３人以上",
        kind: "distinct",
        measuredIn: "人",
        target: { atLeast: 3 },
        schedule: { by: "2023-12-31" },
        force: "firm",
        sure: "sure",
        at: 18,
      },
    ]);
  });

  it("lets 到2023年底 at a paragraph's head hold for its later sentences", () => {
    const read = readQuantities(
      "到2023年底，以建机制为重点。每年开展4次交流。选送50名教师跟班学习。",
      threeYears,
    );
    expect(read.map(({ schedule }) => schedule)).toEqual([{ yearly: [2023, 2023] }, { by: "2023-12-31" }]);
  });

  it("keeps the printed unit: 1.2 亿元, 一百二十万元 as 120 万元, 2 万人次", () => {
    const read = readQuantities("投入1.2亿元、自筹一百二十万元，培训2万人次");
    expect(read.map(({ target, measuredIn }) => [target, measuredIn])).toEqual([
      [{ atLeast: 1.2 }, "亿元"],
      [{ atLeast: 120 }, "万元"],
      [{ atLeast: 2 }, "万人次"],
    ]);
  });

  it("says what is divided by what in a quotient, and by which factor", () => {
    const parts = (text: string) => readQuantities(text).map((quantity) => quantity.parts);
    expect(parts("生师比不高于18:1")).toEqual([{ numerator: "学生", denominator: "教师" }]);
    expect(parts("生均图书达到30册")).toEqual([{ numerator: "图书", denominator: "学生数" }]);
    expect(parts("每百名学生配备计算机15台")).toEqual([
      { numerator: "配备计算机", denominator: "学生数", per: 100 },
    ]);
    expect(parts("预算执行率达到92%")).toEqual([
      { numerator: "预算执行数", denominator: "应有数", per: 100 },
    ]);
  });

  it("keeps where a change begins: 由44%提高到46.6%", () => {
    const [rate] = readQuantities("森林覆盖率由44%提高到46.6%");
    expect(rate).toMatchObject({ target: { atLeast: 46.6 }, baseline: 44 });
    const [staff] = readQuantities("专任教师从80人增加到100人");
    expect(staff).toMatchObject({ target: { atLeast: 100 }, baseline: 80 });
    expect(readQuantities("升学率达到75%")[0]).not.toHaveProperty("baseline");
  });

  it("takes the unit and the noun of a cell from its head", () => {
    const cell = { measuredIn: "万元", subject: "投入资金" };
    expect(readQuantities("120", cell)).toMatchObject([
      { kind: "sum", measuredIn: "万元", target: { atLeast: 120 } },
    ]);
    expect(readQuantities("120")).toEqual([]);
  });

  it("says of each of a list what 各 says, and asks a clerk to look", () => {
    const read = readQuantities("选派校长、管理人员和骨干教师各2名");
    expect(read.map(({ target, sure }) => [target, sure])).toEqual([
      [{ atLeast: 2 }, "unsure"],
      [{ atLeast: 2 }, "unsure"],
      [{ atLeast: 2 }, "unsure"],
    ]);
  });

  it("is unsure of all of a sentence in which a figure is not understood", () => {
    const [known] = readQuantities("生师比不高于18:1");
    expect(known?.sure).toBe("sure");
    const beside = readQuantities("生师比不高于18:1，班师比达到1:2.6");
    expect(beside.map(({ sure, why }) => [sure, why])).toEqual([["unsure", "not-explained"]]);
  });

  it.each([
    ["两个项目分别投入教师、家长50人次", "分别 hands nothing to several figures"],
    ["除特殊情况外，除寄宿生外教师家访200户", "an exception"],
    ["一个专业对接2家以上企业", "so many for each, or altogether"],
    ["组织学生参观基地，人数不少于3000人", "how many go, or how many there are"],
    ["食堂明厨亮灶覆盖率、食材溯源率均达100%", "two rates of different kinds"],
    ["组织10名教师指导5个班级", "one of two figures may describe the other"],
  ])("is unsure of “%s”: %s", (text) => {
    const read = readQuantities(text);
    expect(read.length).toBeGreaterThan(0);
    expect(read.map(({ sure }) => sure)).toEqual(read.map(() => "unsure"));
  });

  it.each([
    "根据《方案》（组通字〔2022〕17号）和教师厅函〔2022〕5号文件精神",
    "全面贯彻党的二十大精神，落实“双减”政策和1+X证书制度",
    "满6个月的教师，45岁以下，教龄5年以上",
    "目前已培训教师200人次，现有专任教师120人",
    `联系电话：0856-${"1".repeat(7)}，138${"0".repeat(8)}`,
    "公共场所有禁烟标识，活动场所有专人值守",
    "以“一学科一策略”的方式，培养“三名人才”，形成一批典型经验",
  ])("finds no promise in “%s”", (text) => {
    expect(readQuantities(text, threeYears)).toEqual([]);
  });
});
