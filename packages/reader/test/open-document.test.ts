import { readFileSync } from "node:fs";
import { readOdt, type DocumentRead } from "@bangfu/ooxml";
import { readPlan } from "@bangfu/reader";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { file, readSound } from "./support/read.js";
import { essence, EXPECTED } from "./support/same-plan.js";

const kept = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`files/${name}`, import.meta.url)));
const documentOf = (name: string): DocumentRead => {
  const read = readOdt(kept(name), 80_000_000);
  if (typeof read === "string") throw new Error(read);
  return read;
};

describe("files of LibreOffice", () => {
  it("a text: headings, numbers of lists, tracked changes, tables", () => {
    const { blocks, omitted } = documentOf("in-a-document.odt");
    expect(blocks.slice(1, 7)).toEqual([
      { is: "paragraph", text: "帮扶工作", level: 2 },
      { is: "paragraph", text: "一、指导思想" },
      { is: "paragraph", text: "二、帮扶措施" },
      { is: "paragraph", text: "（一）师资" },
      { is: "paragraph", text: "（二）资金" },
      { is: "paragraph", text: "开展5次教研" },
    ]);
    const place = { is: "paragraph", number: 7 };
    expect(omitted).toEqual([
      { why: "deleted", words: "3", place },
      { why: "hidden", words: "秘密", place },
      { why: "struck", words: "作废", place },
    ]);
    const cell = (text: string, merged = false) => ({ text, merged });
    expect(blocks[7]).toEqual({
      is: "table",
      rows: [
        [cell("项目"), cell("责任单位"), cell("责任单位", true)],
        [cell("项目", true), cell("牵头"), cell("配合")],
        [cell("选派教师 5名\n选派学生 6名"), cell("教务科"), cell("办公室")],
      ],
    });
  });

  it("what stands beside a text", () => {
    const { notes, omitted, blocks } = documentOf("beside.odt");
    expect(blocks).toContainEqual({ is: "paragraph", text: "文本框里的话。" });
    expect(notes).toEqual([
      { is: "footnote", text: "含跟岗教师2名。" },
      { is: "endnote", text: "每学期2次。" },
    ]);
    expect(omitted).toEqual([
      { why: "comment", words: "次数待定", place: { is: "paragraph", number: 2 } },
      { why: "header", words: "清溪县职业技术学校文件" },
      { why: "page-number", words: "" },
    ]);
  });

  it("a spreadsheet gives the plan that the same workbook gives in every format", () => {
    expect(essence(readSound([file("清单.ods", kept("same-plan.ods"))]).plan)).toEqual(EXPECTED);
  });

  it.each(["in-a-document.odt", "same-plan.ods"])(
    "%s cut short or with wrong bytes is read or refused, and throws nothing",
    (name) => {
      const bytes = kept(name);
      for (let length = 0; length < bytes.length; length += 997) readPlan(file(name, bytes.slice(0, length)));
      for (let at = 0; at < bytes.length; at += 499) {
        const wrong = bytes.slice();
        wrong[at] = wrong[at]! ^ 0xff;
        expect(typeof readPlan(file(name, wrong)).ok).toBe("boolean");
      }
    },
    300_000,
  );
});

it("a spreadsheet's hidden rows and columns, struck-out words, comments and floating texts are named", () => {
  const cell = (text: string, attributes = "") =>
    `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`;
  const row = (cells: readonly string[], attributes = "") =>
    `<table:table-row ${attributes}>${cells.map((text) => (text.startsWith("<") ? text : cell(text))).join("")}</table:table-row>`;
  const struck = cell('20<text:span text:style-name="S">15</text:span>节，听课');
  const noted = `<table:table-cell><office:annotation><text:p>请核</text:p></office:annotation><text:p>教务科</text:p></table:table-cell>`;
  const content = `<office:document-content><office:automatic-styles><style:style style:name="S" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style><style:style style:name="T" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet><table:table table:name="清单"><table:shapes><draw:frame><draw:text-box><text:p>2024年清溪县职业技术学校帮扶方案</text:p></draw:text-box></draw:frame></table:shapes><table:table-column table:number-columns-repeated="3"/><table:table-column table:visibility="collapse"/>${row(["工作措施", "完成时限", "责任单位", "备注"])}${row([struck, "2024年6月底", noted, "内部"])}${row(["旧任务", "2024年6月底", "教务科", ""], 'table:visibility="collapse"')}${row(["开展教研活动4次", "2024年12月底", "办公室", ""])}</table:table><table:table table:name="草稿" table:style-name="T">${row(["不公开的数"])}</table:table></office:spreadsheet></office:body></office:document-content>`;
  const { plan, report } = readSound([file("清单.ods", zipSync({ "content.xml": strToU8(content) }))]);
  expect(plan.title).toBe("2024年清溪县职业技术学校帮扶方案");
  expect(plan.tasks.map(({ text }) => text)).toEqual(["20节，听课", "开展教研活动4次"]);
  expect(report.omitted).toEqual(
    [
      { why: "struck", words: "15", place: { is: "cell", sheet: "清单", cell: "A2" } },
      {
        why: "hidden-row",
        words: "旧任务 2024年6月底 教务科",
        place: { is: "cell", sheet: "清单", cell: "A3" },
      },
      { why: "hidden-column", words: "备注 内部", place: { is: "cell", sheet: "清单", cell: "D" } },
      { why: "comment", words: "请核", place: { is: "cell", sheet: "清单", cell: "C2" } },
      { why: "hidden-sheet", words: "不公开的数", place: { is: "sheet", sheet: "草稿" } },
    ].map((omission) => ({ file: "清单.ods", ...omission })),
  );
});
