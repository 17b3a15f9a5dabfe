import { readPlan } from "@bangfu/reader";
import { describe, expect, it } from "vitest";
import { frame, ofd, picture, run, SIZE } from "./support/ofd.js";
import { file, readSound } from "./support/read.js";

const TITLE = "2024年清溪县职业技术学校帮扶方案";
/** The left margin, that of a first line, and how many signs a full line has. */
const [LEFT, FIRST, FULL] = [28, 28 + 2 * SIZE, 27];
const STEP = 10;

const planOf = (...pages: readonly string[]) => readSound([file("方案.ofd", ofd(pages))]).plan;
const textsOf = (...pages: readonly string[]) => planOf(...pages).document.map(({ text }) => text);

/** A paragraph set in lines of full width, the first one indented by two signs. */
const set = (text: string, top: number): string => {
  const lines = [run(text.slice(0, FULL - 2), FIRST, top)];
  for (let at = FULL - 2; at < text.length; at += FULL)
    lines.push(run(text.slice(at, at + FULL), LEFT, top + STEP * lines.length));
  return lines.join("");
};

describe("a document of positions (OFD)", () => {
  it("joins lines to paragraphs, over the end of a page too; heads, feet and numbers are no text", () => {
    const long =
      "第一，2024年12月底前，选派不少于10名教师到对口学校跟岗学习，每名教师跟岗不少于30天，形成跟岗报告并在全校交流。";
    const next = "2024年6月底前，建成3间实训室。";
    const furniture = (page: number) => run("清溪县教育局文件", 80, 12) + run(`—${page}—`, 95, 280);
    const lines = long.length > FULL - 2 + FULL ? 3 : 2;
    const cut = FULL - 2 + FULL;
    const texts = textsOf(
      furniture(1) + run(TITLE, 55, 30) + set(long.slice(0, cut), 260 - STEP * (lines - 1)),
      furniture(2) + run(long.slice(cut), LEFT, 30) + set(next, 30 + STEP) + run("2024年3月1日", 140, 70),
    );
    expect(texts).toEqual([TITLE, long, next, "2024年3月1日"]);
  });

  it("rebuilds a table from its lines: merged cells, cells of several lines", () => {
    const [x, y] = [[28, 58, 118, 150, 182] as const, [60, 70, 90, 100] as const];
    const cell = (column: number, row: number, wide = 1, deep = 1) =>
      frame(x[column]!, y[row]!, x[column + wide]! - x[column]!, y[row + deep]! - y[row]!);
    const plan = planOf(
      run(TITLE, 55, 30) +
        cell(0, 0) +
        cell(1, 0) +
        cell(2, 0) +
        cell(3, 0) +
        cell(0, 1, 1, 2) +
        cell(1, 1) +
        cell(2, 1) +
        cell(3, 1) +
        cell(1, 2) +
        cell(2, 2) +
        cell(3, 2) +
        run("类别", 35, 62) +
        run("工作措施", 70, 62) +
        run("完成时限", 120, 62) +
        run("责任单位", 152, 62) +
        run("教师", 35, 85) +
        run("选派10名教师到企业", 60, 72) +
        run("实践。", 60, 80) +
        run("6月底前", 120, 76) +
        run("教务科", 152, 76) +
        run("开展教研活动4次。", 60, 92) +
        run("12月底前", 120, 92) +
        run("办公室", 152, 92),
    );
    expect(plan.measures.map(({ title }) => title)).toEqual(["教师"]);
    expect(plan.tasks.map(({ text, schedule }) => [text, schedule])).toEqual([
      ["选派10名教师到企业实践。", { by: "2024-06-30" }],
      ["开展教研活动4次。", { by: "2024-12-31" }],
    ]);
  });

  it("rebuilds a table without lines from its columns", () => {
    const row = (top: number, ...cells: readonly string[]) =>
      cells.map((text, at) => (text === "" ? "" : run(text, [28, 90, 140][at]!, top, 4.2))).join("");
    const { tasks } = planOf(
      run(TITLE, 55, 30) +
        row(60, "工作措施", "完成时限", "责任单位") +
        row(72, "选派10名教师到企业", "6月底前", "教务科") +
        row(77, "实践。") +
        row(89, "开展教研活动4次。", "12月底前", "办公室"),
    );
    expect(tasks.map(({ text, schedule }) => [text, schedule])).toEqual([
      ["选派10名教师到企业实践。", { by: "2024-06-30" }],
      ["开展教研活动4次。", { by: "2024-12-31" }],
    ]);
  });

  it("a raised mark of a footnote is no digit of the figure before it", () => {
    const line =
      run("选派教师10名", FIRST, 60) +
      run("1", FIRST + 7 * SIZE, 59, SIZE / 2) +
      run("。", FIRST + 7.5 * SIZE, 60);
    expect(textsOf(run(TITLE, 55, 30) + line)).toEqual([TITLE, "选派教师10名¹。"]);
  });

  it("one text object whose steps leap from column to column is several texts", () => {
    const cells = `<ofd:TextObject Boundary="28 60 150 6" Font="1" Size="4"><ofd:TextCode X="0" Y="4" DeltaX="4 60 4 60 4">任务时限单位</ofd:TextCode></ofd:TextObject>`;
    const body = run("建成实训室", 28, 70, 4) + run("6月底前", 92, 70, 4) + run("教务科", 156, 70, 4);
    expect(planOf(run(TITLE, 55, 30) + cells + body).tasks.map(({ text }) => text)).toEqual(["建成实训室"]);
  });

  it("what stands on a template stands on the page; what is not visible does not", () => {
    const bytes = ofd(
      [
        `</ofd:Layer></ofd:Content><ofd:Template TemplateID="7"/><ofd:Content><ofd:Layer>${run("一、任务", 28, 50).replace("TextObject ID", 'TextObject Visible="false" ID')}`,
      ],
      {
        "Doc_0/Document.xml": `<ofd:Document><ofd:CommonData><ofd:TemplatePage ID="7" BaseLoc="Tpls/Tpl_0/Content.xml"/></ofd:CommonData><ofd:Pages><ofd:Page ID="0" BaseLoc="/Doc_0/Pages/Page_0/Content.xml"/></ofd:Pages></ofd:Document>`,
        "Doc_0/Tpls/Tpl_0/Content.xml": `<ofd:Page><ofd:Content><ofd:Layer>${run(TITLE, 55, 30)}</ofd:Layer></ofd:Content></ofd:Page>`,
      },
    );
    expect(readSound([file("方案.ofd", bytes)]).plan.document.map(({ text }) => text)).toEqual([TITLE]);
  });

  it("is refused where all pages are pictures", () => {
    const read = readPlan(file("方案.ofd", ofd([picture, picture])));
    expect(read.ok ? [] : read.problems).toMatchObject([{ code: "scanned", format: "ofd" }]);
  });
});
