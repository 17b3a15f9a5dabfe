import { readFileSync } from "node:fs";
import { describeReaderProblem, openFiles, readPlan, type FormatRead } from "@bangfu/reader";
import { readPdf } from "@bangfu/reader/pdf";
import { describe, expect, it } from "vitest";
import { gbk } from "./support/gbk.js";
import { bytesOf, deflated, pdf, pdfOfPages, PICTURE, SCAN, stream, type PdfObject } from "./support/pdf.js";
import { file, readSound } from "./support/read.js";
import { essence, EXPECTED } from "./support/same-plan.js";

const kept = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`files/${name}`, import.meta.url)));

const opened = (name: string, bytes: Uint8Array) =>
  openFiles([file(name, bytes)], { pdf: () => Promise.resolve(readPdf) });

const texts = (read: FormatRead): readonly string[] =>
  typeof read === "string"
    ? [read]
    : read.blocks.map((block) => (block.is === "paragraph" ? block.text : "a table"));

const hex = (text: string): string =>
  gbk(text)
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
/** Draws a text in GBK, its foot at a height from the bottom of the page. */
const shown = (text: string, y: number): string => `BT /F 12 Tf 72 ${y} Td <${hex(text)}> Tj ET\n`;
const page = (...lines: readonly string[]): PdfObject =>
  stream(lines.map((line, at) => shown(line, 770 - 40 * at)).join(""));

const TITLE = "清溪县职业技术学校2024年帮扶方案";
const LINE = "2024年底前选派教师5名。（责任单位：教务科）";

describe("a PDF with text", () => {
  it("gives the same plan as the document it was made of, its category a merged cell", async () => {
    const [read] = await opened("方案.pdf", kept("same-plan.pdf"));
    expect(essence(readSound([read!]).plan)).toEqual(EXPECTED);
  });

  it("is read where its font is only named, and its text in GBK", async () => {
    expect(texts(await readPdf(pdfOfPages([page(TITLE, LINE)])))).toEqual([TITLE, LINE]);
  });

  it("that has several pages is one document", async () => {
    const read = await readPdf(pdfOfPages([page(TITLE, "一、总体要求"), page("二、工作任务", LINE)]));
    expect(texts(read)).toEqual([TITLE, "一、总体要求", "二、工作任务", LINE]);
  });

  it("begins a paragraph with each number, though the line before is full and ends with a bracket", async () => {
    const lines = [
      "1.组织教师到各企业实践三十人次。（人事处牵头，各系部配合，八月底前完成）",
      "2.新建智能制造与检测实训室两个。（实训处牵头，总务处配合，九月底前完成）",
      "3.开展送教下乡与技能培训等活动。（培训处牵头，各系部配合，十月底前完成）",
    ];
    const text = lines.map((line, at) => shown(line, 700 - 20 * at)).join("");
    expect(texts(await readPdf(pdfOfPages([stream(text)])))).toEqual(lines);
  });

  it("keeps lines apart that end in the middle of the page, though two of them are alike", async () => {
    const lines = [
      "第一周（二月二十六日到三月三日）检查开学课堂",
      "听随堂课二十节。",
      "第二周（三月四日到三月十日）组织集体备课活动",
      "汇报课八节。",
      "第三周（三月十一日到十七日）",
      "召开教研组长会议。",
      "第四周（三月十八日到二十四日）",
    ];
    const text = lines.map((line, at) => shown(line, 700 - 20 * at)).join("");
    expect(texts(await readPdf(pdfOfPages([stream(text)])))).toEqual(lines);
  });

  it("has a table where lines are drawn, strokes and thin rectangles alike", async () => {
    const cells = [
      ["重点任务", "责任单位"],
      ["选派教师5名", "教务科"],
    ];
    const words = cells
      .flatMap((row, down) =>
        row.map(
          (text, right) => `BT /F 12 Tf ${80 + 200 * right} ${700 - 30 * down} Td <${hex(text)}> Tj ET`,
        ),
      )
      .join("\n");
    const across = [725, 690, 660].map((y) => `72 ${y} m 472 ${y} l S`).join("\n");
    const down = [72, 272, 472].map((x) => `${x} 660 0.5 65 re f`).join("\n");
    const read = await readPdf(pdfOfPages([stream(`${words}\n${across}\n${down}`)]));
    const cell = (text: string) => ({ text, merged: false });
    expect(read).toMatchObject({ blocks: [{ is: "table", rows: cells.map((row) => row.map(cell)) }] });
  });

  it("has a table where cells begin at the same places in several lines, however near to each other", async () => {
    const rows = [
      ["序号", "重点任务", "责任单位"],
      ["1", "选派教师5名", "教务科"],
      ["2", "修订教学制度", "教研室"],
      ["3", "建实训室2个", "总务科"],
    ];
    // The widest cell of each column ends 3 points before the next one.
    const places = [72, 99, 174];
    const words = rows.flatMap((row, down) =>
      row.map((text, at) => `BT /F 12 Tf ${places[at]} ${700 - 18 * down} Td <${hex(text)}> Tj ET`),
    );
    const read = await readPdf(
      pdfOfPages([stream([shown(TITLE, 760), ...words, shown(LINE, 600)].join("\n"))]),
    );
    const cell = (text: string) => ({ text, merged: false });
    expect(read).toMatchObject({
      blocks: [
        { is: "paragraph", text: TITLE },
        { is: "table", rows: rows.map((row) => row.map(cell)) },
        { is: "paragraph", text: LINE },
      ],
    });
  });

  it("has one table where it goes on over pages: the head again, a row that was cut, a cell over rows of both", async () => {
    const word = (text: string, x: number, y: number) => `BT /F 12 Tf ${x} ${y} Td <${hex(text)}> Tj ET`;
    const line = (x1: number, y1: number, x2: number, y2: number) => `${x1} ${y1} m ${x2} ${y2} l S`;
    const columns = [72, 172, 372, 472];
    const grid = (rows: readonly number[], mergedRow?: number) => [
      ...columns.map((x) => line(x, rows[0]!, x, rows.at(-1)!)),
      ...rows.map((y) => line(y === mergedRow ? 172 : 72, y, 472, y)),
    ];
    const rows = (cells: readonly (readonly string[])[], tops: readonly number[]) =>
      cells.flatMap((row, down) =>
        row.flatMap((text, at) => (text === "" ? [] : word(text, columns[at]! + 6, tops[down]! - 18))),
      );
    const head = ["类别", "工作措施", "责任单位"];
    const [first, second] = [
      [700, 670, 640],
      [780, 750, 720, 690],
    ];
    const pages = [
      [...grid(first), ...rows([head, ["师资建设", "选派教师跟岗", "教务科"]], first)],
      [...grid(second, 720), ...rows([head, ["", "学习5名", ""], ["", "聘请专家2名", "教研室"]], second)],
    ];
    const read = await readPdf(pdfOfPages(pages.map((each) => stream(each.join("\n")))));
    const texts =
      typeof read === "string"
        ? []
        : read.blocks.map(
            (block) => block.is === "table" && block.rows.map((row) => row.map(({ text }) => text)),
          );
    expect(texts).toEqual([
      [head, ["师资建设", "选派教师跟岗学习5名", "教务科"], ["师资建设", "聘请专家2名", "教研室"]],
    ]);
  });

  it("has such a table without a head too, its numbers cells of their own", async () => {
    const rows = [
      ["4", "开展送教下乡活动6次", "培训处", "2024年12月底前"],
      ["5", "毕业生就业率达到95%以上", "就业办", "2024年9月底前"],
      ["6", "完成校园网络升级改造", "信息中心", "2024年6月底前"],
    ];
    // All signs of this font are as wide as they are high.
    const places = [72, 87, 246, 297];
    const words = rows.flatMap((row, down) =>
      row.map((text, at) => `BT /F 12 Tf ${places[at]} ${700 - 18 * down} Td <${hex(text)}> Tj ET`),
    );
    const read = await readPdf(pdfOfPages([stream([shown(TITLE, 760), ...words].join("\n"))]));
    const cell = (text: string) => ({ text, merged: false });
    expect(read).toMatchObject({
      blocks: [{ is: "paragraph" }, { is: "table", rows: rows.map((row) => row.map(cell)) }],
    });
  });

  it("tells what stands aslant, and pictures beside the text, each with its page", async () => {
    const aslant = `BT /F 40 Tf 0.7 0.7 -0.7 0.7 100 300 Tm <${hex("内部资料")}> Tj ET`;
    const first = stream(`${shown(LINE, 700)}${aslant} q 100 0 0 100 300 100 cm /X Do Q`);
    const read = await readPdf(pdfOfPages([first], [PICTURE]));
    const place = { is: "page", page: 1 };
    expect(read).toMatchObject({
      omitted: [
        { why: "aslant", words: "内部资料", place },
        { why: "picture", words: "", place, count: 1 },
      ],
    });
  });
});

describe("pages without text", () => {
  it("that are scanned behind a text are named; an empty page is not", async () => {
    const read = await readPdf(pdfOfPages([page(TITLE, LINE), SCAN, stream("q Q"), SCAN], [PICTURE]));
    expect(typeof read === "string" ? read : read.omitted).toEqual(
      [2, 4].map((number) => ({ why: "scanned-page", words: "", place: { is: "page", page: number } })),
    );
  });

  it("and nothing else: the file is refused with what to do", async () => {
    const read = readPlan(await opened("扫描.pdf", pdfOfPages([SCAN, SCAN], [PICTURE])));
    expect(read).toMatchObject({ ok: false, problems: [{ code: "scanned", format: "pdf" }] });
    if (!read.ok) expect(describeReaderProblem(read.problems[0]!, "zh")).toContain("识别文字");
  });

  it("nor pictures: the file is empty", async () => {
    const read = readPlan(await opened("空.pdf", pdfOfPages([stream("")])));
    expect(read).toMatchObject({ ok: false, problems: [{ code: "empty" }] });
  });
});

describe("broken and hostile files end in a clear answer", () => {
  const LONG = { timeout: 300_000 };

  it("a password is asked for by none of its readers: it says so", async () => {
    const zeros = "00".repeat(32);
    const trailer = `/Encrypt <</Filter /Standard /V 1 /R 2 /O <${zeros}> /U <${zeros}> /P -4>> /ID [<00> <00>]`;
    expect(await readPdf(pdfOfPages([page(TITLE)], [], trailer))).toBe("password");
  });

  it("what only begins like one", async () => {
    expect(await readPdf(bytesOf("%PDF-1.7\nand then nothing"))).toBe("damaged");
    expect(await readPdf(pdf(["<</Type /Catalog>>"]))).toBe("damaged");
  });

  it("a page of 110 MB of blanks in a file of 110 kB", LONG, async () => {
    const bomb = pdfOfPages([deflated(new Uint8Array(110_000_000).fill(0x20))]);
    expect(bomb.length).toBeLessThan(200_000);
    expect(await readPdf(bomb)).toBe("too-large");
  });

  it("forms that each draw another ten times, nine deep", LONG, async () => {
    const deep = 9;
    const first = 2 + 3 + 1 + 2;
    const forms = Array.from({ length: deep }, (_, at) =>
      stream(
        at === deep - 1 ? shown("一", 10) : "/X Do ".repeat(10),
        `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources <</Font <</F 3 0 R>> /XObject <</X ${first + at + 1} 0 R>>>>`,
      ),
    );
    expect(await readPdf(pdfOfPages([stream("/X Do")], forms))).toBe("too-large");
  });

  it("more pages than any plan", async () => {
    const many = Array.from({ length: 1001 }, () => stream(""));
    expect(await readPdf(pdfOfPages(many))).toBe("too-large");
  });

  it("cut short or with wrong bytes anywhere: read or refused, nothing thrown", LONG, async () => {
    for (const whole of [kept("same-plan.pdf"), pdfOfPages([page(TITLE, LINE), SCAN], [PICTURE])]) {
      const step = Math.ceil(whole.length / 12);
      for (let at = 0; at < whole.length; at += step) {
        const changed = whole.slice();
        changed.fill(0x39, at, at + 3);
        for (const bytes of [whole.slice(0, at), changed]) {
          const read = await readPdf(bytes);
          expect(["string", "object"]).toContain(typeof read);
        }
      }
    }
  });
});
