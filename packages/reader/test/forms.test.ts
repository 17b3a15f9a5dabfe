import { describe, expect, it } from "vitest";
import { file, readSound } from "./support/read.js";

const TITLE = "某县职业学校2024年重点工作实施方案";

const tasksOf = (name: string, content: string) => {
  const { plan } = readSound([file(name, content)]);
  const nameOf = (id: string) => plan.units.find((unit) => unit.id === id)!.name;
  return plan.tasks.map(({ lead, support, schedule }) => [lead.map(nameOf), support.map(nameOf), schedule]);
};
const table = (...rows: readonly (readonly string[])[]): string =>
  `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table>`;

describe("forms of plans", () => {
  it("X 牵头，Y 配合，D 完成, in brackets or in the sentence", () => {
    const lines = [
      TITLE,
      "一、重点任务",
      "1.修订教学管理制度。（教务处牵头，质量科配合，2024年3月底前完成）",
      "2.组织教师企业实践30人次，由人事处牵头，各系部配合，2024年8月31日前完成。",
      "3.新建实训室2个。（实训处负责，2024年11月底前完成）",
    ];
    expect(tasksOf("方案.txt", lines.join("\n"))).toEqual([
      [["教务处"], ["质量科"], { by: "2024-03-31" }],
      [["人事处"], ["各系部"], { by: "2024-08-31" }],
      [["实训处"], [], { by: "2024-11-30" }],
    ]);
  });

  it("a head that nobody foresaw, where others say who and when", () => {
    const rows = [
      ["序号", "民生实事", "责任单位", "完成时限"],
      ["1", "修订教学管理制度", "教务处", "2024年3月底前"],
      ["2", "组织教师企业实践30人次", "人事处", "2024年8月31日前"],
    ];
    expect(tasksOf("方案.html", `<h1>${TITLE}</h1>${table(...rows)}`)).toEqual([
      [["教务处"], [], { by: "2024-03-31" }],
      [["人事处"], [], { by: "2024-08-31" }],
    ]);
  });

  it("a column of months", () => {
    const rows = [
      ["月份", "工作内容", "负责部门"],
      ["3月", "修订教学管理制度", "教务处"],
      ["12月", "开展送教下乡活动6次", "培训处"],
    ];
    expect(tasksOf("方案.html", `<h1>${TITLE}</h1>${table(...rows)}`)).toEqual([
      [["教务处"], [], { by: "2024-03-31" }],
      [["培训处"], [], { by: "2024-12-31" }],
    ]);
  });

  it("the table of the next section without a head", () => {
    const first = table(
      ["序号", "重点任务", "责任单位", "完成时限"],
      ["1", "修订教学管理制度", "教务处", "2024年3月底前"],
    );
    const second = table(
      ["2", "开展送教下乡活动6次", "培训处", "2024年12月底前"],
      ["3", "完成校园网络升级改造", "信息中心", "2024年6月底前"],
    );
    const page = `<h1>${TITLE}</h1><p>一、教学</p>${first}<p>二、服务</p>${second}`;
    expect(tasksOf("方案.html", page)).toEqual([
      [["教务处"], [], { by: "2024-03-31" }],
      [["培训处"], [], { by: "2024-12-31" }],
      [["信息中心"], [], { by: "2024-06-30" }],
    ]);
  });

  it("a table of indicators: its 单位 is no unit that leads", () => {
    const rows = [
      ["指标", "单位", "2022年基数", "2024年目标"],
      ["毕业生就业率", "%", "92", "95"],
    ];
    const { plan } = readSound([file("方案.html", `<h1>${TITLE}</h1>${table(...rows)}`)]);
    expect(plan.units.map(({ name }) => name)).not.toContain("%");
  });
});
