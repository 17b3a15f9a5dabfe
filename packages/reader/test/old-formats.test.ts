import { readFileSync } from "node:fs";
import { readDoc, readXls } from "@bangfu/ooxml";
import { describeReaderProblem, readPlan } from "@bangfu/reader";
import { describe, expect, it } from "vitest";
import { gbk } from "./support/gbk.js";
import { file, readSound } from "./support/read.js";
import { essence, EXPECTED, TITLE } from "./support/same-plan.js";

const kept = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`files/${name}`, import.meta.url)));

const documentOf = (name: string) => {
  const read = readDoc(kept(name));
  if (typeof read === "string") throw new Error(read);
  return read;
};

describe("the same plan from the formats of Office 97 and WPS", () => {
  it.each(["方案.doc", "方案.wps", "方案.docx"])("Word 97, called %s", (name) => {
    expect(essence(readSound([file(name, kept("same-plan.doc"))]).plan)).toEqual(EXPECTED);
  });

  it.each(["清单.xls", "清单.et"])("Excel 97, called %s", (name) => {
    expect(essence(readSound([file(name, kept("same-plan.xls"))]).plan)).toEqual(EXPECTED);
  });
});

describe("what is in a .doc", () => {
  const { blocks, omitted } = documentOf("in-a-document.doc");

  it("headings by style, and the numbers that Word makes itself", () => {
    expect(blocks.slice(0, 6)).toEqual([
      { is: "paragraph", text: TITLE },
      { is: "paragraph", text: "帮扶工作", level: 2 },
      { is: "paragraph", text: "一、指导思想" },
      { is: "paragraph", text: "二、帮扶措施" },
      { is: "paragraph", text: "（一）师资" },
      { is: "paragraph", text: "（二）资金" },
    ]);
  });

  it("tracked changes as accepted; what is deleted, hidden or struck out is reported with its place", () => {
    expect(blocks[6]).toEqual({ is: "paragraph", text: "开展5次教研" });
    const place = { is: "paragraph", number: 7 };
    expect(omitted).toEqual([
      { why: "deleted", words: "3", place },
      { why: "hidden", words: "秘密", place },
      { why: "struck", words: "作废", place },
    ]);
  });

  it("cells over two columns or two rows, and a table in a cell as that cell's text", () => {
    const cell = (text: string, merged = false) => ({ text, merged });
    expect(blocks[7]).toEqual({
      is: "table",
      rows: [
        [cell("项目"), cell("责任单位"), cell("责任单位", true)],
        [cell("项目", true), cell("牵头"), cell("配合")],
        [cell("选派教师 5名\n选派学生 6名"), cell("教务科"), cell("办公室")],
      ],
    });
    expect(blocks[8]).toEqual({ is: "paragraph", text: "完" });
  });

  it("what stands beside the text: notes and boxes are read, headers and comments are reported", () => {
    const beside = documentOf("beside.doc");
    expect(beside.blocks.map((block) => block.is === "paragraph" && block.text)).toEqual([
      "清溪县职业技术学校2024年帮扶方案",
      "选派教师5名，开展教研活动4次。",
      "正文完。",
      "文本框里的话。",
    ]);
    expect(beside.notes).toEqual([
      { is: "footnote", text: "含跟岗教师2名。" },
      { is: "endnote", text: "每学期2次。" },
    ]);
    expect(beside.omitted).toEqual([
      { why: "header", words: "清溪县职业技术学校文件" },
      { why: "page-number", words: "— 1 —" },
      { why: "comment", words: "次数待定" },
    ]);
  });
});

const two = (number: number): readonly number[] => [number & 0xff, number >> 8];
const record = (type: number, data: readonly number[]): readonly number[] => [
  ...two(type),
  ...two(data.length),
  ...data,
];

/** A workbook as Excel 5 writes it, without a container: its texts are in the code page of the machine. */
const excel5 = (codePage: number, rows: readonly (readonly string[])[]): Uint8Array => {
  const begin = (kind: number) => record(0x809, [...two(0x500), ...two(kind), 0, 0, 0, 0]);
  const end = record(0x0a, []);
  const name = gbk("清单");
  const globals = (start: number) => [
    ...begin(5),
    ...record(0x42, two(codePage)),
    ...record(
      0xe0,
      Array.from({ length: 16 }, () => 0),
    ),
    ...record(0x85, [...two(start), 0, 0, 0, 0, name.length, ...name]),
    ...end,
  ];
  const cells = rows.flatMap((texts, row) =>
    texts.flatMap((text, column) =>
      record(0x204, [...two(row), ...two(column), 0, 0, ...two(gbk(text).length), ...gbk(text)]),
    ),
  );
  return new Uint8Array([...globals(globals(0).length), ...begin(0x10), ...cells, ...end]);
};

describe("what is in an .xls", () => {
  it("texts in the code page of the machine that wrote them: GBK, and where none is named", () => {
    for (const codePage of [936, 0]) {
      const read = readXls(excel5(codePage, [["重点任务", "选派教师5名"]]));
      expect(read).toMatchObject([
        {
          name: "清单",
          rows: new Map([
            [
              1,
              new Map([
                [1, { is: "text", text: "重点任务" }],
                [2, { is: "text", text: "选派教师5名" }],
              ]),
            ],
          ]),
        },
      ]);
    }
  });

  it("such a workbook is a plan like any other", () => {
    const rows = [
      ["清溪县职业技术学校2024年帮扶方案"],
      ["重点任务", "完成时限", "责任单位"],
      ["选派教师5名", "2024年6月底前", "教务科"],
    ];
    const { plan } = readSound([file("清单.et", excel5(936, rows))]);
    expect(plan.tasks.map(({ text, schedule }) => [text, schedule])).toEqual([
      ["选派教师5名", { by: "2024-06-30" }],
    ]);
  });
});

describe("what cannot be read", () => {
  const changed = (bytes: Uint8Array, at: number, value: number): Uint8Array => {
    const copy = bytes.slice();
    copy[at] = value;
    return copy;
  };
  /** Where the header of a Word document stands: at the beginning of a sector. */
  const header = (bytes: Uint8Array): number => {
    for (let at = 512; at < bytes.length; at += 512)
      if (bytes[at] === 0xec && bytes[at + 1] === 0xa5) return at;
    throw new Error("no header");
  };

  it("a document with a password, or of Word 95, says what to do", () => {
    const doc = kept("same-plan.doc");
    const locked = readPlan(file("方案.doc", changed(doc, header(doc) + 11, doc[header(doc) + 11]! | 1)));
    expect(locked).toMatchObject({ ok: false, problems: [{ code: "password", format: "doc" }] });
    const old = readPlan(file("方案.doc", changed(changed(doc, header(doc) + 2, 0x68), header(doc) + 3, 0)));
    expect(old).toMatchObject({ ok: false, problems: [{ code: "refused", format: "doc" }] });
    if (!old.ok) expect(describeReaderProblem(old.problems[0]!, "zh")).toContain("另存为");
  });

  it.each([
    ["same-plan.doc", readDoc],
    ["in-a-document.doc", readDoc],
    ["beside.doc", readDoc],
    ["same-plan.xls", readXls],
  ] as const)(
    "%s cut short or with wrong bytes anywhere is read or refused, and throws nothing",
    (name, read) => {
      const bytes = kept(name);
      for (let length = 0; length < bytes.length; length += 397)
        expect(["string", "object"]).toContain(typeof read(bytes.slice(0, length)));
      for (let at = 0; at < bytes.length; at += 61)
        for (const value of [0, 0xff])
          expect(["string", "object"]).toContain(typeof read(changed(bytes, at, value)));
    },
  );
});
