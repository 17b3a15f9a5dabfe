import { readDocx, type DocumentRead } from "@bangfu/ooxml";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";

const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATED: Readonly<Record<string, string>> = {
  styles: "styles.xml",
  numbering: "numbering.xml",
  footnotes: "footnotes.xml",
  endnotes: "endnotes.xml",
  comments: "comments.xml",
  header: "header1.xml",
  footer: "footer1.xml",
};
const relations = (entries: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships>${entries.map(([type, target]) => `<Relationship Id="${type}" Type="${TYPE}/${type}" Target="${target}"/>`).join("")}</Relationships>`;

const r = (text: string, properties = ""): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (runs: string, properties = ""): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${runs.startsWith("<") ? runs : r(runs)}</w:p>`;
const tc = (content: string, properties = ""): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith("<") ? content : p(content)}</w:tc>`;

const bytesOf = (body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        "_rels/.rels": relations([["officeDocument", "word/document.xml"]]),
        "word/_rels/document.xml.rels": relations(Object.entries(RELATED)),
        "word/document.xml": `<w:document><w:body>${body}</w:body></w:document>`,
        ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [`word/${name}.xml`, xml])),
      }).map(([name, xml]) => [name, strToU8(xml)]),
    ),
  );

const read = (body: string, parts: Readonly<Record<string, string>> = {}): DocumentRead => {
  const found = readDocx(bytesOf(body, parts));
  if (typeof found === "string") throw new Error(found);
  return found;
};
const textsOf = ({ blocks }: DocumentRead) =>
  blocks.map((block) =>
    block.is === "paragraph" ? block.text : block.rows.map((row) => row.map(({ text }) => text)),
  );

describe("tracked changes are read as accepted, and named", () => {
  it("what is inserted stays, what is deleted or moved away is in the report with its place", () => {
    const found = read(
      p("第一段") +
        p(
          `${r("2024年")}<w:del w:id="1"><w:r><w:delText>6月</w:delText></w:r></w:del><w:ins w:id="2">${r("12月")}</w:ins>${r("底前")}`,
        ) +
        p(`<w:moveFrom w:id="3">${r("建成实训室。")}</w:moveFrom>${r("健全制度。")}`) +
        p(`<w:moveTo w:id="4">${r("建成实训室。")}</w:moveTo>`),
    );
    expect(textsOf(found)).toEqual(["第一段", "2024年12月底前", "健全制度。", "建成实训室。"]);
    expect(found.omitted).toEqual([
      { why: "deleted", words: "6月", place: { is: "paragraph", number: 2 } },
      { why: "moved", words: "建成实训室。", place: { is: "paragraph", number: 3 } },
    ]);
  });

  it("a deleted end of a paragraph puts two into one; a paragraph deleted as a whole leaves nothing", () => {
    const mark = '<w:rPr><w:del w:id="1"/></w:rPr>';
    const gone = '<w:del w:id="2"><w:r><w:delText>旧的</w:delText></w:r></w:del>';
    expect(textsOf(read(p(r("选派教师"), mark) + p("10名。")))).toEqual(["选派教师10名。"]);
    expect(textsOf(read(p(gone, mark) + p("10名。")))).toEqual(["10名。"]);
    expect(textsOf(read(`<w:tbl><w:tr>${tc(p(r("甲"), mark))}${tc("乙")}</w:tr></w:tbl>`))).toEqual([
      [["甲", "乙"]],
    ]);
  });

  it("a deleted row is in the report", () => {
    const row = (text: string, properties = "") =>
      `<w:tr><w:trPr>${properties}</w:trPr>${tc(text)}${tc("2024年")}</w:tr>`;
    const found = read(`<w:tbl>${row("甲")}${row("乙", '<w:del w:id="1"/>')}${row("丙")}</w:tbl>`);
    expect(textsOf(found)).toEqual([
      [
        ["甲", "2024年"],
        ["丙", "2024年"],
      ],
    ]);
    expect(found.omitted).toEqual([
      { why: "deleted", words: "乙 2024年", place: { is: "row", table: 1, row: 2 } },
    ]);
  });
});

describe("text that is not shown, or shown as void, is left out and named", () => {
  it("struck out once or twice, hidden, by the run or by a style; what says no is read", () => {
    const styles = `<w:styles><w:style w:type="character" w:styleId="gone"><w:name w:val="作废"/><w:rPr><w:strike/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="secret"><w:name w:val="秘"/><w:rPr><w:vanish/></w:rPr></w:style></w:styles>`;
    const found = read(
      p(r("甲", "<w:strike/>") + r("乙", "<w:dstrike/>") + r("丙", '<w:strike w:val="0"/>')) +
        p(r("丁", "<w:vanish/>") + r("戊", '<w:rStyle w:val="gone"/>') + r("己")) +
        p(r("庚"), '<w:pStyle w:val="secret"/>') +
        // Those of the paragraph's mark say nothing of its text.
        p(r("辛"), "<w:rPr><w:strike/><w:vanish/></w:rPr>"),
      { styles },
    );
    expect(textsOf(found)).toEqual(["丙", "己", "辛"]);
    expect(found.omitted.map(({ why, words }) => [why, words])).toEqual([
      ["struck", "甲乙"],
      ["hidden", "丁"],
      ["struck", "戊"],
      ["hidden", "庚"],
    ]);
  });

  it("a table of contents by its field or its styles, and placeholders of forms", () => {
    const styles = `<w:styles><w:style w:type="paragraph" w:styleId="15"><w:name w:val="WPSOffice手动目录 1"/></w:style></w:styles>`;
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const found = read(
      p(
        `${field("begin")}<w:r><w:instrText> TOC \\o "1-2" </w:instrText></w:r>${field("separate")}${r("一、目标")}<w:r><w:tab/></w:r>${r("1")}`,
      ) +
        p(`${r("二、任务")}${r("2")}${field("end")}`) +
        p(r("三、保障3"), '<w:pStyle w:val="15"/>') +
        `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p("单击此处输入文字。")}</w:sdtContent></w:sdt>` +
        `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${p("一、目标")}</w:sdtContent></w:sdt>`,
      { styles },
    );
    expect(textsOf(found)).toEqual(["一、目标"]);
    expect(found.omitted.map(({ why, words }) => [why, words])).toEqual([
      ["contents", "一、目标\t1"],
      ["contents", "二、任务2"],
      ["contents", "三、保障3"],
      ["placeholder", "单击此处输入文字。"],
    ]);
  });

  it("comments with their words and places, heads and feet of pages once, pictures", () => {
    const section =
      '<w:sectPr><w:headerReference w:type="default" r:id="header"/><w:footerReference w:type="default" r:id="footer"/></w:sectPr>';
    const found = read(
      p("甲") +
        p(`${r("乙")}<w:r><w:commentReference w:id="7"/></w:r><w:r><w:drawing><pic:pic/></w:drawing></w:r>`) +
        p(r(""), section) +
        section,
      {
        comments: `<w:comments><w:comment w:id="7" w:author="x">${p("数字请核。")}${p("再议。")}</w:comment></w:comments>`,
        header: "",
        header1: `<w:hdr>${p("清溪县教育局文件")}</w:hdr>`,
        footer1: `<w:ftr>${p(`${r("— ")}<w:fldSimple w:instr="PAGE">${r("2")}</w:fldSimple>${r(" —")}`)}</w:ftr>`,
      },
    );
    expect(textsOf(found)).toEqual(["甲", "乙"]);
    expect(found.omitted).toEqual([
      { why: "picture", words: "", place: { is: "paragraph", number: 2 } },
      { why: "comment", words: "数字请核。\n再议。", place: { is: "paragraph", number: 2 } },
      { why: "header", words: "清溪县教育局文件" },
      { why: "page-number", words: "" },
    ]);
  });
});

describe("text that stands beside the lines is read", () => {
  it("footnotes and endnotes in the order of their marks, without the lines that part them", () => {
    const mark = (is: string, id: number) => `<w:r><w:${is}Reference w:id="${id}"/></w:r>`;
    const notes = (is: string, texts: readonly string[]) =>
      `<w:${is}s><w:${is} w:id="0" w:type="separator">${p("——")}</w:${is}>${texts
        .map((text, at) => `<w:${is} w:id="${at + 1}">${p(`<w:r><w:${is}Ref/></w:r>${r(text)}`)}</w:${is}>`)
        .join("")}</w:${is}s>`;
    const found = read(
      p(`${r("就业率95%")}${mark("footnote", 2)}${r("以上")}${mark("endnote", 1)}`) +
        p(`${r("培训60人")}${mark("footnote", 1)}<w:del w:id="9">${mark("footnote", 3)}</w:del>`),
      {
        footnotes: notes("footnote", ["含外聘教师。", "以2023年为基数。", "已删。"]),
        endnotes: notes("endnote", ["口径见附件。"]),
      },
    );
    expect(textsOf(found)).toEqual(["就业率95%以上", "培训60人"]);
    expect(found.notes).toEqual([
      { is: "footnote", text: "以2023年为基数。" },
      { is: "footnote", text: "含外聘教师。" },
      { is: "endnote", text: "口径见附件。" },
    ]);
  });

  it("a text box once: its new form where that has text, else its old one", () => {
    const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;
    const both = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box("新")}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box("新")}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
    const old = `<mc:AlternateContent><mc:Choice Requires="x"><w:drawing/></mc:Choice><mc:Fallback><w:pict><v:textbox>${box("旧")}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
    const found = read(p(`<w:r>${both}</w:r>${r("甲")}`) + p(`<w:r>${old}</w:r>${r("乙")}`));
    expect(textsOf(found)).toEqual(["新", "甲", "旧", "乙"]);
  });

  it("signs of fonts, results of fields, links; not their instructions", () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const found = read(
      p(
        `<w:hyperlink r:id="x">${r("通知")}</w:hyperlink>${field("begin")}<w:r><w:instrText> REF a </w:instrText></w:r>${field("separate")}${r("附件1")}${field("end")}` +
          '<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>' +
          `${r("10")}<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>`,
        '<w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs>',
      ),
    );
    expect(textsOf(found)).toEqual(["通知附件1≥10☑"]);
  });
});

describe("tables and numbers", () => {
  it("cells merged downwards, and sideways in the manner of Word 97; a table in a cell", () => {
    const row = (...cells: readonly string[]) => `<w:tr>${cells.join("")}</w:tr>`;
    const inner = `<w:tbl>${row(tc("小1"), tc("小2"))}${row(tc("小3"))}</w:tbl>${p("")}`;
    const found = read(
      `<w:tbl>${row(tc("类", '<w:vMerge w:val="restart"/>'), tc("甲", '<w:hMerge w:val="restart"/>'), tc("", "<w:hMerge/>"))}${row(tc("", "<w:vMerge/>"), tc(inner), tc("丙"))}</w:tbl>`,
    );
    expect(textsOf(found)).toEqual([
      [
        ["类", "甲", "甲"],
        ["类", "小1 小2\n小3", "丙"],
      ],
    ]);
  });

  it("a list that begins anew, and numbers of paragraphs without text", () => {
    const numbering = `<w:numbering><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%1）"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>`;
    const item = (text: string, list: number) =>
      p(r(text), `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`);
    const found = read(item("甲", 1) + item("乙", 1) + item("丙", 2) + item("", 2) + item("丁", 2), {
      numbering,
    });
    expect(textsOf(found)).toEqual(["（一）甲", "（二）乙", "（一）丙", "（三）丁"]);
  });
});

it("parts that declare a document type are refused, whichever they are", () => {
  const laughs = '<!DOCTYPE x [<!ENTITY a "ha">]><w:comments/>';
  for (const part of ["document", "styles", "footnotes", "comments"])
    expect(readDocx(bytesOf(p("甲"), { [part]: laughs }))).toBe("declares-entities");
});
