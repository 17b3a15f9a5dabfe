import type { Plan } from "@bangfu/core";
import { plan as yanhe } from "@bangfu/plan-yanhe";
import { parsePlan } from "@bangfu/core/schema";
import { reportHtml } from "@bangfu/reader";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { file, readSound } from "./support/read.js";

const HEADS = "类别\t重点任务\t完成时限\t牵头单位\t配合单位";

interface Row {
  readonly text: string;
  readonly due?: string;
  readonly lead?: string;
  readonly support?: string;
}

/** A list of tasks as a school hands it in. */
const readRows = (rows: readonly Row[], title = "清溪县职业技术学校2024年工作方案"): Plan => {
  const lines = rows.map(({ text, due = "2024年12月底", lead = "教务科", support = "" }) =>
    ["重点工作", text, due, lead, support].join("\t"),
  );
  return readSound([file("方案.txt", `${title}\n`), file("清单.tsv", [HEADS, ...lines].join("\n"))]).plan;
};
const titlesOf = (...texts: readonly string[]) =>
  readRows(texts.map((text) => ({ text }))).tasks.map(({ title }) => title);
const titleOf = (text: string) => titlesOf(text)[0];

describe("a title that is proposed for a task", () => {
  it("is of the six tasks in the forms that offices use what is done, without how many", () => {
    expect(
      titlesOf(
        "修订教学管理制度",
        "组织教师企业实践30人次",
        "新建智能制造实训室2个",
        "开展送教下乡活动6次",
        "毕业生就业率达到95%以上",
        "完成校园网络升级改造",
      ),
    ).toEqual([
      "修订教学管理制度",
      "组织教师企业实践",
      "新建智能制造实训室",
      "开展送教下乡活动",
      "毕业生就业率",
      "完成校园网络升级改造",
    ]);
  });

  it("says of Yanhe's annex what each row promises first", () => {
    const rows = yanhe.tasks.map(({ text, clause }): Row => {
      const cells = yanhe.document.find(({ id }) => id === clause)!.cells!;
      return { text, due: cells["完成时限"]!, lead: cells["责任单位"]! };
    });
    const { tasks } = readRows(rows, yanhe.title);
    const titles = new Map(tasks.map(({ title }, at) => [yanhe.tasks[at]!.id, title]));
    expect(Object.fromEntries(titles)).toMatchObject({
      "1.1": "指导校制定“一校一案”",
      "1.2": "发挥桥梁纽带和指导作用",
      "1.3": "建立中高职贯通培养合作机制",
      "3.1": "协调帮扶学校优质教育资源共享",
      "3.2": "选送教师跟班学习（2023）",
      "3.3": "选送教师跟班学习（2024）",
      "3.4": "选送未轮训教师跟班学习",
      "4.1": "健全完善帮扶人才管理机制",
      "4.2": "健全学校制度和章程",
      "4.3": "建立健全党员示范岗",
      "4.4": "落实“双培养”机制",
      "5.1": "健全教师培训发展机制",
      "5.3": "培养“三名人才”和骨干教师",
      "5.4": "培养骨干教师（2024）",
      "5.5": "培养骨干教师（2025）",
      "6.1": "推进课程标准实施",
    });
    expect(new Set(titles.values()).size).toBe(20);
  });

  it("leaves out when, how firmly, and what the school is called", () => {
    expect(titleOf("2024年底之前，清溪县职业技术学校进一步健全实训管理制度；")).toBe("健全实训管理制度");
    expect(titleOf("每学期积极开展教研活动不少于4次")).toBe("开展教研活动");
    expect(titleOf("教学成绩每年比上年提高3个百分点")).toBe("教学成绩提高");
    expect(titleOf("每月检查学校食堂不少于10所次，发现的问题限期整改到位。")).toBe("检查学校食堂");
  });

  it("passes over means and grounds, and over a clause that only names a document", () => {
    expect(titleOf("充分利用东莞的资源优势，深化校企合作")).toBe("深化校企合作");
    expect(titleOf("严格落实《清溪县教育人才帮扶工作方案》，选派骨干教师5名")).toBe("选派骨干教师");
  });

  it("is cut where a phrase ends: the verb with the end of its object, or from a later verb on", () => {
    expect(titleOf("完善学校课程实施、校园文化提升、教师奖励性绩效分配等制度")).toBe(
      "完善教师奖励性绩效分配等制度",
    );
    expect(titleOf("各教研组长和学科带头人牵头组建跨校教研共同体")).toBe("组建跨校教研共同体");
  });

  it("has the year behind it where two tasks would have the same, and is left out where that tells nothing apart", () => {
    const shadowing = (due: string): Row => ({ text: "选派10名教师跟岗学习。", due });
    const titles = (rows: readonly Row[]) => readRows(rows).tasks.map(({ title }) => title);
    expect(titles([shadowing("2024年底"), shadowing("2025年底"), { text: "召开联席会议" }])).toEqual([
      "选派教师跟岗学习（2024）",
      "选派教师跟岗学习（2025）",
      "召开联席会议",
    ]);
    expect(titles([shadowing("2024年6月底"), shadowing("2024年12月底")])).toEqual([undefined, undefined]);
  });

  it("stands in the report beside the words it was made from", () => {
    const { plan, report } = readSound([
      file("清单.tsv", `${HEADS}\n重点工作\t组织教师企业实践30人次\t2024年底\t教务科\t`),
    ]);
    expect(reportHtml(report, plan, "zh")).toContain(
      "<td>组织教师企业实践30人次</td><td>组织教师企业实践</td>",
    );
  });
});

describe("a short name that is proposed for a unit", () => {
  const shortsOf = (cell: string) =>
    Object.fromEntries(
      readRows([{ text: "召开联席会议", lead: cell }], "清溪县职业技术学校2024年工作方案").units.map(
        ({ name, short }) => [name, short],
      ),
    );

  it("is made of the name's own characters, where it has more than 8", () => {
    expect(
      shortsOf(
        "县人力资源和社会保障局、县住房和城乡建设局、清溪县教育和体育局、教育人才“组团式”帮扶工作领导小组、派出学校（派出单位）",
      ),
    ).toMatchObject({
      县人力资源和社会保障局: "县人社局",
      县住房和城乡建设局: "县住建局",
      清溪县教育和体育局: "教育和体育局",
      "教育人才“组团式”帮扶工作领导小组": "领导小组",
      "派出学校（派出单位）": "派出学校",
      清溪县职业技术学校: "职业技术学校",
    });
  });

  it("is none for a name that is short, or of which no shorter one is known", () => {
    expect(shortsOf("教务科、招生就业与校企合作处")).toMatchObject({
      教务科: undefined,
      招生就业与校企合作处: undefined,
    });
  });
});

describe("a label that is proposed for a promise", () => {
  const labelsOf = (text: string) =>
    readRows([{ text }]).commitments.map(({ quote, label }) => [quote, label]);

  it("is for a quote of more than 14 characters, and keeps the quote as it is", () => {
    expect(labelsOf("每年至少开展4次以上“校际、校企”交流，召开座谈会2次。")).toEqual([
      ["每年至少开展4次以上“校际、校企”交流", "开展“校际、校企”交流"],
      ["召开座谈会2次", undefined],
    ]);
  });

  it("tells the promises of one clause apart, or is left out", () => {
    expect(
      labelsOf("到2024年底选派青年教师10名到帮扶学校跟岗，到2025年底选派青年教师20名到帮扶学校跟岗"),
    ).toEqual([
      ["到2024年底选派青年教师10名到帮扶学校跟岗", "选派青年教师（2024）"],
      ["到2025年底选派青年教师20名到帮扶学校跟岗", "选派青年教师（2025）"],
    ]);
  });
});

describe("whatever a plan says", () => {
  const piece = fc.constantFrom(
    ...'健全完善|制度|教师|“双培养”|机制|、|，|。|；|和|的|2024年底前|每年|不少于|10名|达到95%以上|选派|到帮扶学校|跟岗学习|（|）|“|”|《|》|积极|等|清溪县职业技术学校|𠮷|1,200元|"|比上年提高3个百分点|组团式|各类|培训'.split(
      "|",
    ),
  );
  const text = fc.array(piece, { minLength: 1, maxLength: 25 }).map((pieces) => `开展${pieces.join("")}`);

  /** Whether all characters of a name stand in a text, in their order. */
  const comesFrom = (name: string, source: string): boolean => {
    let at = 0;
    for (const character of name) {
      at = source.indexOf(character, at);
      if (at < 0) return false;
      at += character.length;
    }
    return true;
  };
  const withoutYear = (name: string): string => name.replace(/（20\d\d）$/, "");

  it("no name holds a character that its text has not, in that order, save the year in brackets; all fit", () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (texts) => {
        const plan = readRows(texts.map((each, at) => ({ text: each, due: `${2024 + (at % 2)}年底` })));
        for (const { title = "", text: source } of plan.tasks) {
          expect(comesFrom(withoutYear(title), source), `${title} ← ${source}`).toBe(true);
          expect([...title].length).toBeLessThanOrEqual(14);
        }
        for (const { label = "", quote } of plan.commitments)
          expect(comesFrom(withoutYear(label), quote), `${label} ← ${quote}`).toBe(true);
        for (const { short = "", name } of plan.units) expect(comesFrom(short, name)).toBe(true);
        const parsed = parsePlan(plan);
        const advice = parsed.ok ? (parsed.warnings ?? []).map(({ code }) => code) : ["refused"];
        expect(advice.filter((code) => code !== "no-title" && code !== "no-short")).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
