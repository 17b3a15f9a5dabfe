import {
  FORMAT_NAMES,
  READER_PROBLEM_CODES,
  describeReaderProblem,
  readPlan,
  type ReaderProblemCode,
} from "@bangfu/reader";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { docx, p, tbl, tc, tr } from "./support/office.js";
import { frame, ofd, run } from "./support/ofd.js";
import { file } from "./support/read.js";

const codeOf = (name: string, content: string | Uint8Array): ReaderProblemCode | "read" => {
  const read = readPlan(file(name, content));
  return read.ok ? "read" : read.problems[0]!.code;
};

/** Runs within 300 MB of memory. That the time grows with the length alone is held by `linear.test.ts`. */
const bounded = <T>(run: () => T): T => {
  const before = process.memoryUsage().rss;
  const result = run();
  expect((process.memoryUsage().rss - before) / 1e6).toBeLessThan(300);
  return result;
};

describe("broken and hostile files end in a clear error, in bounded memory", () => {
  it("a zip bomb: 1 GB of zeros, said or not said in the file's own lists", () => {
    const bomb = zipSync({ "word/document.xml": new Uint8Array(120_000_000) }, { level: 9 });
    expect(bomb.length).toBeLessThan(200_000);
    expect(bounded(() => codeOf("方案.docx", bomb))).toBe("too-large");
    expect(bounded(() => codeOf("清单.xlsx", bomb))).toBe("too-large");
    // The lists claim 1 kB.
    const lying = bomb.slice();
    const view = new DataView(lying.buffer);
    for (let at = 0; at + 4 <= lying.length; at++)
      if (view.getUint32(at, true) === 120_000_000) view.setUint32(at, 1024, true);
    expect(["damaged", "empty", "too-large", "not-a-document"]).toContain(
      bounded(() => codeOf("方案.docx", lying)),
    );
  });

  it("XML entities that grow a thousandfold are refused, not expanded", () => {
    const laughs = `<?xml version="1.0"?><!DOCTYPE w:document [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><w:document><w:body><w:p><w:r><w:t>&c;</w:t></w:r></w:p></w:body></w:document>`;
    const parts = { "word/document.xml": strToU8(laughs) };
    expect(codeOf("方案.docx", zipSync(parts))).toBe("declares-entities");
  });

  it("tables in tables: three deep are read, a thousand are refused", () => {
    const nested = (depth: number): string =>
      `${"<w:tbl><w:tr><w:tc>".repeat(depth)}${p("2024年")}${"</w:tc></w:tr></w:tbl>".repeat(depth)}`;
    expect(codeOf("方案.docx", docx(p("2024年帮扶方案") + nested(3)))).toBe("read");
    expect(bounded(() => codeOf("方案.docx", docx(nested(1000))))).toBe("too-deep");
    expect(bounded(() => codeOf("方案.html", `${"<div>".repeat(20_000)}2024年`))).toBe("too-deep");
  });

  it("a cell said to reach over a billion columns and rows takes no memory", () => {
    const wide = tbl(tr(tc("a", '<w:gridSpan w:val="1000000000"/>'), tc("b")));
    expect(bounded(() => codeOf("方案.docx", docx(p("2024年帮扶方案") + wide)))).toBe("read");
    const html = `<p>2024年帮扶方案</p><table><tr><td colspan="999999999" rowspan="999999999">a<td>b</tr><tr><td>c</tr></table>`;
    expect(bounded(() => codeOf("方案.html", html))).toBe("read");
  });

  it("a document of a million runs, choices, fields and marks costs no more than its length", () => {
    const title = p("2024年清溪县职业技术学校帮扶方案");
    for (const [scrap, end] of [
      ["<mc:AlternateContent><mc:Choice><w:r><w:t>a</w:t></w:r></mc:Choice>", "</mc:AlternateContent>"],
      ["<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:t>a</w:t>", "</w:sdtContent></w:sdt>"],
      [
        '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>TOC</w:instrText></w:r><w:r><w:t>a</w:t></w:r>',
        "",
      ],
      ["<w:del><w:r><w:delText>a</w:delText></w:r>", "</w:del>"],
      ["<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>", ""],
      ['<w:r><w:footnoteReference w:id="1"/></w:r>', ""],
    ] as const) {
      const body = `<w:p>${scrap.repeat(50_000)}${end.repeat(50_000)}</w:p>`;
      expect(bounded(() => codeOf("方案.docx", docx(title + body)))).toBe("read");
    }
    const pictures = "<w:p><w:r><pic:pic/></w:r></w:p>".repeat(60_000);
    expect(bounded(() => codeOf("方案.docx", docx(title + pictures)))).toBe("too-large");
  });

  it("a page of positions: steps without number, lines without number, texts in as many columns", () => {
    const title = run("2024年清溪县职业技术学校帮扶方案", 30, 30);
    const steps = title.replace(/g 18/, "g 1000000000");
    expect(bounded(() => codeOf("方案.ofd", ofd([steps])))).toBe("read");
    const cells = Array.from({ length: 20_000 }, (_, at) => frame(at % 200, 40 + Math.floor(at / 200), 1, 1));
    expect(bounded(() => codeOf("方案.ofd", ofd([title + cells.join("")])))).toBe("read");
    const texts = Array.from({ length: 20_000 }, (_, at) =>
      run("甲", (at * 7) % 200, 40 + Math.floor(at / 30), 0.1),
    );
    expect(bounded(() => codeOf("方案.ofd", ofd([title + texts.join("")])))).toBe("read");
    const many = Array.from({ length: 60_000 }, () => frame(1, 1, 9, 9));
    expect(bounded(() => codeOf("方案.ofd", ofd([title + many.join("")])))).toBe("too-large");
  });

  it("a document of 200 pages, 2,000 paragraphs and 2,000 rows, is read whole", () => {
    const words =
      "2024年底前，选派10名教师跟岗学习，每年开展教研活动不少于4次，就业率比上年提高2个百分点，健全教学管理制度。";
    const rows = Array.from({ length: 2000 }, (_, at) =>
      tr(tc(`任务${at % 7}`), tc(words), tc("2024年12月底"), tc("教务科、办公室")),
    );
    const body =
      p("2024年清溪县职业技术学校帮扶方案") +
      p(words).repeat(2000) +
      tbl(tr(...["类别", "工作措施", "完成时限", "责任单位"].map((head) => tc(head))), ...rows);
    const read = bounded(() => readPlan(file("方案.docx", docx(body))));
    expect(read.ok && read.plan.tasks.length).toBe(2000);
    expect(read.ok && read.plan.document.length).toBe(4001);
  });

  it("text without an end or with a thousand brackets costs no more than its length", () => {
    for (const scrap of [
      "2023年",
      "每",
      "（",
      "“",
      "一",
      "1",
      "1,",
      "至",
      "《",
      "不少于",
      "、",
      "的",
      "达到",
    ])
      for (const times of [2_000, 20_000])
        bounded(() => codeOf("方案.txt", `2024年方案\n${scrap.repeat(times)}`));
  });

  it.each([
    ["方案.docx", "PK\u0003\u0004 and then nothing", "damaged"],
    ["方案.docx", "not a zip at all", "not-a-document"],
    ["方案.docx", zipSync({ "xl/workbook.xml": strToU8("<a/>") }), "not-a-document"],
    ["方案.docx", docx("<w:p><w:r><w:t>cut sho").slice(0, 200), "damaged"],
    ["方案.docx", docx(""), "empty"],
    ["方案.doc", "\u00d0\u00cf", "not-a-document"],
    ["方案.pdf", "%PDF-1.7", "not-loaded"],
    ["方案.txt", new Uint8Array([0x00, 0x01, 0xff, 0x00]), "unknown-encoding"],
    ["方案.txt", " \n\n", "empty"],
    ["方案.txt", "没有日期的方案\n一、加强领导", "no-date"],
  ] as const)("%s %#", (name, content, code) => {
    expect(codeOf(name, content as string | Uint8Array)).toBe(code);
  });

  it("names every problem in Chinese and English, and the steps in WPS and Word for each format", () => {
    for (const code of READER_PROBLEM_CODES)
      for (const format of FORMAT_NAMES) {
        const problem = { code, file: "a.docx", format };
        expect(describeReaderProblem(problem, "zh")).toMatch(/^a\.docx：.*[。]$/);
        expect(describeReaderProblem(problem, "en")).toMatch(/^a\.docx .*\.$/);
        if (code === "no-date") continue;
        expect(describeReaderProblem(problem, "zh")).toMatch(/WPS.*(?:Word|Excel|PowerPoint)/);
        expect(describeReaderProblem(problem, "en")).toMatch(/WPS.*(?:Word|Excel|PowerPoint)/);
      }
  });
});
