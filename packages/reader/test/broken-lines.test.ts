import { describe, expect, it } from "vitest";
import { file, readSound } from "./support/read.js";

const planOf = (...lines: readonly string[]) => readSound([file("方案.txt", lines.join("\n"))]).plan;
const TITLE = "某县职业学校2024年重点工作实施方案";

describe("lines broken as in a copy of a PDF", () => {
  it("are one task each, with its units and its day", () => {
    const plan = planOf(
      TITLE,
      "一、重点任务",
      "1.修订教学管理制度。（责任单位：教务处；配合单",
      "位：质量科；完成时限：2024年3月底前）",
      "2.组织教师企业实践30人次。（责任单位：人事处",
      "；配合单位：各系部；完成时限：2024年8月31",
      "日前）",
      "3.新建智能制造实训室2个。（责任单位：实训处；",
      "配合单位：总务处；完成时限：2024年11月底前",
      "）",
    );
    const nameOf = (id: string) => plan.units.find((unit) => unit.id === id)!.name;
    expect(
      plan.tasks.map(({ lead, support, schedule }) => [lead.map(nameOf), support.map(nameOf), schedule]),
    ).toEqual([
      [["教务处"], ["质量科"], { by: "2024-03-31" }],
      [["人事处"], ["各系部"], { by: "2024-08-31" }],
      [["实训处"], ["总务处"], { by: "2024-11-30" }],
    ]);
    expect(plan.document.at(-1)!.text).toBe(
      "3.新建智能制造实训室2个。（责任单位：实训处；配合单位：总务处；完成时限：2024年11月底前）",
    );
  });

  it("are joined by their width where no bracket is open", () => {
    const plan = planOf(
      TITLE,
      "一、措施",
      "学校组织全体专业教师到合作企业开展实践，全",
      "年不少于30人次，并在每个学期末汇总实践的成果",
      "和经验。",
      "图书馆全年开放，全校师生每人每年借阅图书不少",
      "于10册。",
    );
    expect(plan.document.slice(2).map(({ text }) => text)).toEqual([
      "学校组织全体专业教师到合作企业开展实践，全年不少于30人次，并在每个学期末汇总实践的成果和经验。",
      "图书馆全年开放，全校师生每人每年借阅图书不少于10册。",
    ]);
  });

  it("stay apart where they are a list, or end with a full stop", () => {
    const lines = ["开展教研活动6次", "新建实训室2个", "举办培训班3期", "组织比赛2场。"];
    expect(
      planOf(TITLE, "一、措施", ...lines)
        .document.slice(2)
        .map(({ text }) => text),
    ).toEqual(lines);
  });
});
