import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { file, readSound } from "./support/read.js";

const HELD_OUT = join(import.meta.dirname, "held-out/first/documents");
const TITLE = "清溪县职业技术学校2024年重点工作方案";

const textOf = (line: string): { text: string; note: string | undefined } => {
  const { plan } = readSound([file("方案.txt", `${TITLE}\n一、措施\n${line}`)]);
  const { text, note } = plan.document.at(-1)!;
  return { text, note };
};
const tableOf = (...rows: readonly (readonly string[])[]) =>
  readSound([file("方案.txt", [TITLE, ...rows.map((cells) => cells.join("\t"))].join("\n"))]);

describe("names in running text", () => {
  it.each([
    ["负责人：王小明。", "负责人：〔略〕。"],
    ["组长：校长王小明；副组长：李强（副校长）、张三", "组长：校长〔略〕；副组长：〔略〕（副校长）、〔略〕"],
    ["组员：各科室负责人、王小明和李四", "组员：各科室负责人、〔略〕和〔略〕"],
    ["项目责任人：欧阳甲乙，负责全面工作", "项目责任人：〔略〕，负责全面工作"],
    ["牵头领导：赵一；责任单位：教务处 钱二", "牵头领导：〔略〕；责任单位：教务处 〔略〕"],
    ["责任部门：教务处（王小明）、总务处", "责任部门：教务处（〔略〕）、总务处"],
    ["联系人：吴丙己（15400000000）", "联系人：〔略〕（〔略〕）"],
    ["联系电话：8221234", "联系电话：〔略〕"],
    ["甲方代表：孙甲丁    乙方代表：周乙戊", "甲方代表：〔略〕    乙方代表：〔略〕"],
    ["成立以校长王小明为组长的领导小组", "成立以校长〔略〕为组长的领导小组"],
    ["由副校长李强负责。", "由副校长〔略〕负责。"],
    ["第一责任人：校长 王 甲", "第一责任人：校长 〔略〕"],
    ["王小明同志牵头。", "〔略〕同志牵头。"],
    ["由覃小丽任组长", "由〔略〕任组长"],
    ["出席：王甲乙、李丙丁（副校长）", "出席：〔略〕、〔略〕（副校长）"],
    ["列席人员：孙己庚（教务处）、周庚辛（总务处）", "列席人员：〔略〕（教务处）、〔略〕（总务处）"],
    ["主持：王甲乙    记录：吴辛壬", "主持：〔略〕    记录：〔略〕"],
    ["请假：赵丁戊", "请假：〔略〕"],
    ["4月26日前将报名表报实训科李丙丁处。", "4月26日前将报名表报实训科〔略〕处。"],
    ["作品交教务处王甲乙老师处汇总。", "作品交教务处〔略〕老师处汇总。"],
    ["有意者与团委赵丁戊联系。", "有意者与团委〔略〕联系。"],
  ])("%s", (line, kept) => {
    const { text, note } = textOf(line);
    expect(text).toBe(kept);
    expect(note).toBe(`人名、电话等 ${kept.split("〔略〕").length - 1} 处不予收录。`);
  });

  it.each([
    "校长是学校安全工作第一责任人，分管副校长负直接领导责任。",
    "落实责任人制度，主要负责人要亲自抓。",
    "联系人：教务处办公室。",
    "成员：高一年级教师、各系部主任",
    "责任单位：安保处、江口县教育局；责任人：办公室主任",
    "由江苏省教育厅负责，由班主任牵头。",
    "出席：全体班子成员；列席：各处室负责人；记录：办公室。",
    "6月底前将方案报县教育局职成科备案，送教务处汇总。",
    "与总务处马上联系，请办公室张贴通知。",
  ])("keeps to the letter: %s", (line) => {
    expect(textOf(line)).toEqual({ text: line, note: undefined });
  });

  it("leave the quotes of promises as they stand in the clause", () => {
    const { plan } = readSound([
      file("方案.txt", `${TITLE}\n一、措施\n由教务处主任王小明负责开展教研活动6次。`),
    ]);
    const [promise] = plan.commitments;
    expect(promise!.target).toEqual({ atLeast: 6 });
    expect(plan.document.at(-1)!.text).toContain(promise!.quote);
    expect(JSON.stringify(plan)).not.toContain("王小明");
  });
});

describe("names in tables", () => {
  it("are left out of several columns of persons, and the clause says how many", () => {
    const { plan } = tableOf(
      ["序号", "工作任务", "责任领导", "责任人", "责任部门", "完成时间"],
      ["1", "修订教学管理制度", "赵一", "钱二、孙三", "教务处", "2024年3月底前"],
      ["2", "开展教研活动6次", "赵一", "办公室主任", "教务处 李四", "2024年6月底前"],
    );
    expect(plan.units.map(({ name }) => name)).toEqual(["清溪县职业技术学校", "教务处"]);
    expect(plan.document.slice(-2).map(({ cells, note }) => ({ cells, note }))).toEqual([
      {
        cells: { 序号: "1", 责任部门: "教务处", 完成时间: "2024年3月底前" },
        note: "人名、电话等 3 处不予收录。",
      },
      {
        cells: {
          序号: "2",
          责任人: "办公室主任",
          责任部门: "教务处 〔略〕",
          完成时间: "2024年6月底前",
        },
        note: "人名、电话等 2 处不予收录。",
      },
    ]);
  });

  it("leave a post as who leads where no unit is named", () => {
    const { plan } = tableOf(
      ["序号", "工作任务", "责任人", "完成时间"],
      ["1", "修订教学管理制度", "办公室主任", "2024年3月底前"],
      ["2", "开展教研活动6次", "王小明", "2024年6月底前"],
    );
    const nameOf = (id: string) => plan.units.find((unit) => unit.id === id)!.name;
    expect(plan.tasks.map(({ lead }) => lead.map(nameOf))).toEqual([["办公室主任"], []]);
  });

  it("are left out of a table that is no task list, and beside a label", () => {
    const { plan } = tableOf(
      ["姓名", "职务", "联系电话"],
      ["王小明", "组长", "8221234"],
      ["李四", "成员", "8221235"],
    );
    expect(plan.document.slice(-2).map(({ text }) => text)).toEqual([
      "〔略〕\t组长\t〔略〕",
      "〔略〕\t成员\t〔略〕",
    ]);
    const named = tableOf(["任务", "修订制度", "负责人", "王小明"], ["时限", "6月底", "部门", "教务处"]).plan;
    expect(JSON.stringify(named)).not.toContain("王小明");
  });
});

describe("documents that were labelled by somebody else", () => {
  const ids = readdirSync(HELD_OUT).filter((name) => name.endsWith(".json"));
  it.each(ids)("%s names nobody, and keeps what is to be kept", (id) => {
    const label = JSON.parse(readFileSync(join(HELD_OUT, id), "utf8")) as {
      file: string;
      persons?: string[];
      secrets?: string[];
      keep?: string[];
    };
    const bytes = readFileSync(join(HELD_OUT, label.file));
    const written = JSON.stringify(readSound([file(label.file, bytes)], { start: "2024-01-01" }));
    for (const secret of [...(label.persons ?? []), ...(label.secrets ?? [])])
      expect(written).not.toContain(secret);
    for (const words of label.keep ?? []) expect(written).toContain(words);
  });
});
