import { readOds, readOdt, type DocumentRead, type Grid } from "@bangfu/ooxml";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";

const LARGEST = 80_000_000;
const zip = (content: string, styles = "<office:document-styles/>"): Uint8Array =>
  zipSync({ "content.xml": strToU8(content), "styles.xml": strToU8(styles) });

const text = (body: string, automatic = "", styles?: string): DocumentRead => {
  const read = readOdt(
    zip(
      `<office:document-content><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
      styles,
    ),
    LARGEST,
  );
  if (typeof read === "string") throw new Error(read);
  return read;
};
const textsOf = ({ blocks }: DocumentRead) =>
  blocks.map((block) =>
    block.is === "paragraph" ? block.text : block.rows.map((row) => row.map((cell) => cell.text)),
  );
const p = (content: string, style = ""): string => `<text:p text:style-name="${style}">${content}</text:p>`;

describe("an OpenDocument text", () => {
  it("headings with their levels, blanks, tabs, links; white space of the file is one blank", () => {
    const read = text(
      `<text:h text:outline-level="1">一、目标</text:h>${p(`2024年<text:s text:c="2"/>底前，\n   <text:a>选派</text:a><text:span>教师</text:span>10名<text:tab/>。`)}${p("<text:date>2024年3月1日</text:date>")}`,
    );
    expect(read.blocks).toEqual([
      { is: "paragraph", text: "一、目标", level: 2 },
      { is: "paragraph", text: "2024年  底前， 选派教师10名\t。" },
      { is: "paragraph", text: "2024年3月1日" },
    ]);
  });

  it("numbers of lists and of headings, though they are in no text", () => {
    const list = `<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="一, 二, 三, ..." style:num-suffix="、"/><text:list-level-style-number text:level="2" style:num-format="1" style:num-prefix="（" style:num-suffix="）"/></text:list-style>`;
    const outline = `<office:document-styles><text:outline-style><text:outline-level-style text:level="1" style:num-format="1" style:num-suffix="."/></text:outline-style></office:document-styles>`;
    const item = (content: string) => `<text:list-item>${content}</text:list-item>`;
    const read = text(
      `<text:h text:outline-level="1">总则</text:h><text:list text:style-name="L1">${item(p("甲") + `<text:list>${item(p("子"))}${item(p("丑"))}</text:list>`)}</text:list><text:list text:style-name="L1" text:continue-numbering="true">${item(p("乙"))}</text:list><text:list text:style-name="L1">${item(p("丙") + p("不编号"))}</text:list>`,
      list,
      outline,
    );
    expect(textsOf(read)).toEqual(["1.总则", "一、甲", "（1）子", "（2）丑", "二、乙", "一、丙", "不编号"]);
  });

  it("tracked deletions, struck-out and hidden text, comments, contents and pictures are named", () => {
    const styles = `<style:style style:name="S" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style><style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style><style:style style:name="P" style:family="paragraph" style:parent-style-name="Q"/><style:style style:name="Q" style:family="paragraph"><style:text-properties style:text-line-through-type="single"/></style:style>`;
    const read = text(
      `<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>x</dc:creator><dc:date>2024-01-01</dc:date></office:change-info>${p("8名")}</text:deletion></text:changed-region></text:tracked-changes>` +
        p(
          `选派<text:change text:change-id="c1"/>10名<office:annotation><dc:creator>x</dc:creator><dc:date>2024-01-01</dc:date>${p("请核")}</office:annotation><text:span text:style-name="S">旧</text:span><text:span text:style-name="H">密</text:span>。`,
        ) +
        p("作废的一段", "P") +
        `<text:table-of-content><text:index-body>${p("一、目标 1")}</text:index-body></text:table-of-content>` +
        p(`<draw:frame><draw:image/><svg:title>图1</svg:title></draw:frame>`),
      styles,
    );
    expect(textsOf(read)).toEqual(["选派10名。"]);
    expect(read.omitted).toEqual([
      { why: "deleted", words: "8名", place: { is: "paragraph", number: 1 } },
      { why: "comment", words: "请核", place: { is: "paragraph", number: 1 } },
      { why: "struck", words: "旧", place: { is: "paragraph", number: 1 } },
      { why: "hidden", words: "密", place: { is: "paragraph", number: 1 } },
      { why: "struck", words: "作废的一段", place: { is: "paragraph", number: 2 } },
      { why: "contents", words: "一、目标 1", place: { is: "paragraph", number: 2 } },
      { why: "picture", words: "", place: { is: "paragraph", number: 2 } },
    ]);
  });

  it("notes, text boxes, heads and feet of pages", () => {
    const note = (kind: string, content: string) =>
      `<text:note text:note-class="${kind}"><text:note-citation>1</text:note-citation><text:note-body>${p(content)}</text:note-body></text:note>`;
    const read = text(
      p(`95%${note("footnote", "含外聘。")}以上${note("endnote", "见附件。")}`) +
        p(`<draw:frame><draw:text-box>${p("框内")}</draw:text-box></draw:frame>框外`),
      "",
      `<office:document-styles><style:master-page><style:header>${p("清溪县教育局")}</style:header><style:footer>${p("- <text:page-number>1</text:page-number> -")}</style:footer></style:master-page></office:document-styles>`,
    );
    expect(textsOf(read)).toEqual(["95%以上", "框内", "框外"]);
    expect(read.notes).toEqual([
      { is: "footnote", text: "含外聘。" },
      { is: "endnote", text: "见附件。" },
    ]);
    expect(read.omitted).toEqual([
      { why: "header", words: "清溪县教育局" },
      { why: "page-number", words: "" },
    ]);
  });

  it("tables: cells over several rows and columns, a table in a cell, rows repeated without end", () => {
    const cell = (content: string, attributes = "") =>
      `<table:table-cell ${attributes}>${content.startsWith("<") ? content : p(content)}</table:table-cell>`;
    const row = (...cells: readonly string[]) => `<table:table-row>${cells.join("")}</table:table-row>`;
    const inner = `<table:table>${row(cell("小1"), cell("小2"))}</table:table>`;
    const read = text(
      `<table:table><table:table-header-rows>${row(cell("类", 'table:number-rows-spanned="2"'), cell("甲", 'table:number-columns-spanned="2"'), "<table:covered-table-cell/>")}</table:table-header-rows>${row("<table:covered-table-cell/>", cell(inner), cell("丙"))}<table:table-row table:number-rows-repeated="1000000">${cell("", 'table:number-columns-repeated="1000"')}</table:table-row></table:table>`,
    );
    expect(textsOf(read)[0]).toHaveLength(3);
    expect((textsOf(read)[0] as string[][]).slice(0, 2).map((cells) => cells.slice(0, 3))).toEqual([
      ["类", "甲", "甲"],
      ["类", "小1 小2", "丙"],
    ]);
  });

  it("is refused where it has a password, declares entities or repeats a text without end", () => {
    const locked = zipSync({
      "content.xml": strToU8("?"),
      "META-INF/manifest.xml": strToU8(
        "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>",
      ),
    });
    expect(readOdt(locked, LARGEST)).toBe("password");
    expect(readOdt(zip('<!DOCTYPE x [<!ENTITY a "b">]><a/>'), LARGEST)).toBe("declares-entities");
    expect(readOdt(zip("<office:text><text:p>cut sho"), LARGEST)).toBe("damaged");
    const repeated = `<table:table><table:table-row table:number-rows-repeated="1000000"><table:table-cell>${p("a")}</table:table-cell></table:table-row></table:table>`;
    expect(readOdt(zip(repeated), LARGEST)).toBe("too-large");
    expect(readOds(zip(repeated), LARGEST)).toBe("too-large");
    expect(readOdt(zip("<table:table><table:table-row><table:table-cell>".repeat(1000)), LARGEST)).toBe(
      "too-deep",
    );
  });
});

describe("an OpenDocument spreadsheet", () => {
  const sheet = (body: string, automatic = ""): Grid => {
    const read = readOds(
      zip(
        `<office:document-content><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="清单">${body}</table:table></office:spreadsheet></office:body></office:document-content>`,
      ),
      LARGEST,
    );
    if (typeof read === "string") throw new Error(read);
    return read[0]!;
  };
  const cell = (content: string, attributes = "") =>
    `<table:table-cell ${attributes}>${p(content)}</table:table-cell>`;

  it("cells as they are shown, dates as their day, places kept over empty and covered cells", () => {
    const grid = sheet(
      `<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>` +
        `<table:table-row>${cell("任务", 'table:number-columns-spanned="2"')}<table:covered-table-cell/><table:table-cell/>${cell("95%", 'office:value-type="percentage" office:value="0.95"')}${cell("6月30日", 'office:value-type="date" office:date-value="2024-06-30"')}</table:table-row>` +
        `<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`,
    );
    expect([...grid.rows.keys()]).toEqual([3]);
    expect([...grid.rows.get(3)!]).toEqual([
      [1, { is: "text", text: "任务" }],
      [4, { is: "text", text: "95%" }],
      [5, { is: "number", number: 45473, serial: 45473, shown: "date" }],
    ]);
    expect(grid.merged).toEqual([{ top: 3, left: 1, bottom: 3, right: 2 }]);
  });

  it("names hidden rows and columns, struck-out words, comments, texts that float and pictures", () => {
    const styles = `<style:style style:name="S" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style><style:style style:name="C" style:family="table-cell"><style:text-properties style:text-line-through-style="solid"/></style:style>`;
    const grid = sheet(
      `<table:shapes><draw:frame><draw:text-box>${p("附件1")}</draw:text-box></draw:frame><draw:frame><draw:image/></draw:frame></table:shapes>` +
        `<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>` +
        `<table:table-row>${cell('10<text:span text:style-name="S">8</text:span>名')}${cell("旧", 'table:style-name="C"')}<table:table-cell><office:annotation><dc:creator>x</dc:creator>${p("请核")}</office:annotation>${p("新")}</table:table-cell></table:table-row>` +
        `<table:table-row table:visibility="collapse">${cell("藏")}</table:table-row>` +
        `<table:table-row table:visibility="filter">${cell("筛")}</table:table-row>` +
        `<table:table-row table:visibility="collapse" table:number-rows-repeated="1000000"><table:table-cell/></table:table-row>`,
      styles,
    );
    expect(grid).toMatchObject({ pictures: 1, boxes: [{ row: 1, text: "附件1" }] });
    expect([...grid.hiddenRows!]).toEqual([2]);
    expect([...grid.hiddenColumns!]).toEqual([2, 3]);
    expect([...grid.struck!]).toEqual([
      ["A1", { kept: "10名", struck: "8" }],
      ["B1", { kept: "", struck: "旧" }],
    ]);
    expect([...grid.comments!]).toEqual([["C1", "请核"]]);
    expect(grid.rows.get(1)!.get(3)).toEqual({ is: "text", text: "新" });
  });
});
