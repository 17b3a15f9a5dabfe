import { describe, expect, it } from "vitest";
import { file, readSound } from "./support/read.js";

const TITLE = "某县职业学校2024年重点工作实施方案";
const read = (...lines: readonly string[]) => readSound([file("方案.txt", [TITLE, ...lines].join("\n"))]);

describe("targets under 总体要求", () => {
  const { plan, report } = read(
    "一、总体要求",
    "（一）指导思想",
    "以习近平新时代中国特色社会主义思想为指导。",
    "（二）工作目标",
    "组织教师企业实践30人次。",
    "新建智能制造实训室2个。",
    "开展送教下乡活动6次。",
    "毕业生就业率达到95%以上。",
    "（三）基本原则",
    "坚持三个面向。",
  );

  it("are promises up to the end of the title's year, and the report says why", () => {
    expect(plan.commitments.map(({ quote, target, schedule }) => [quote, target, schedule])).toEqual([
      ["组织教师企业实践30人次", { atLeast: 30 }, { by: "2024-12-31" }],
      ["新建智能制造实训室2个", { atLeast: 2 }, { by: "2024-12-31" }],
      ["开展送教下乡活动6次", { atLeast: 6 }, { by: "2024-12-31" }],
      ["毕业生就业率达到95%以上", { atLeast: 95 }, { by: "2024-12-31" }],
    ]);
    expect(report.entries.filter(({ why }) => why === "end-of-title")).toHaveLength(4);
  });

  it("end there: principles behind them are asides again", () => {
    expect(plan.document.at(-1)!.asides).toEqual([{ text: "坚持三个面向。", why: "基本原则" }]);
  });

  it("are found where the heading stands in the line of its text", () => {
    const inLine = read("一、总体要求", "（一）主要目标。新建实训室2个。").plan;
    expect(inLine.commitments.map(({ target }) => target)).toEqual([{ atLeast: 2 }]);
  });
});

describe("a figure in an aside", () => {
  it("is in the report, with its clause and the words around it", () => {
    const { plan, report } = read(
      "一、基本情况",
      "学校现有教师120名。",
      "二、措施",
      "序号\t经费\t备注",
      "1\t50万元\t已到账",
    );
    expect(
      report.entries.filter(({ topic }) => topic === "aside").map(({ clause, words }) => [clause, words]),
    ).toEqual([
      ["c03", "学校现有教师120名。"],
      ["c06", "1\t50万元\t已到账"],
    ]);
    expect(plan.commitments).toEqual([]);
  });
});
