import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { runIn } from "./support/run.js";

const folder = mkdtempSync(join(tmpdir(), "bangfu-report-"));
afterAll(() => rmSync(folder, { recursive: true }));

const run = runIn(folder);
const YANHE = ["@bangfu/plan-yanhe", "@bangfu/plan-yanhe"];
const report = (...argv: string[]) => run("report", ...YANHE, "--period", "2024Q3", ...argv);
const read = (name: string) => readFileSync(join(folder, name));
const parts = (name: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(read(name))).map(([path, content]) => [path, strFromU8(content)]),
  );

const pause = () => new Promise((resolve) => setTimeout(resolve, 2100));

describe("bangfu report", () => {
  it("writes a document with the 20 tasks, repeated heads, page numbers and pictures, the same bytes each time", async () => {
    expect(await report("-o", "报告.docx")).toMatchObject({ code: 0, err: "" });
    const { "word/document.xml": xml = "", "docProps/core.xml": core, ...others } = parts("报告.docx");
    for (const id of ["1.1", "3.3", "6.2"]) expect(xml).toContain(`>${id}<`);
    // Every table but the title block has a head that stands again on each page.
    expect(xml.match(/<w:tblHeader/g)!.length).toBe(xml.match(/<w:tbl>/g)!.length - 1);
    expect(xml.match(/<w:drawing>/g)).toHaveLength(2);
    expect(xml).toMatch(/w:w="16838" w:h="11906" w:orient="landscape"/);
    expect(Object.entries(others).some(([name, text]) => /footer/.test(name) && text.includes("PAGE"))).toBe(
      true,
    );
    expect(others["word/fontTable.xml"]).toContain('<w:font w:name="仿宋"><w:altName w:val="FangSong"/>');
    expect(core).toContain("2024-09-30T00:00:00Z");
    const first = read("报告.docx");
    // A zip counts its time in steps of two seconds.
    await pause();
    await report("-o", "报告.docx");
    expect(read("报告.docx").equals(first)).toBe(true);
    expect(readdirSync(folder)).toEqual(["报告.docx"]);
  });

  it("writes a workbook of figures that can be calculated with and texts that never run, the same bytes each time", async () => {
    writeFileSync(
      join(folder, "formula.json"),
      JSON.stringify({
        format: "bangfu-ledger/1",
        plan: "yanhe-2022",
        records: [],
        updates: [{ id: "u", task: "1.1", date: "2024-08-01", text: '=HYPERLINK("x")', public: true }],
      }),
    );
    const write = () => run("report", YANHE[0]!, "formula.json", "--period", "2024Q3", "-o", "报告.xlsx");
    expect((await write()).code).toBe(0);
    const files = parts("报告.xlsx");
    const sheets = Object.entries(files).filter(([name]) => name.startsWith("xl/worksheets/sheet"));
    // The sections but the annex, whose heading stands above the first of its own.
    expect(sheets).toHaveLength(13);
    for (const [, xml] of sheets) {
      expect(xml).not.toContain("<f>");
      expect(xml).toMatch(/fitToWidth="1" fitToHeight="0"/);
    }
    expect(sheets.filter(([, xml]) => xml.includes("=HYPERLINK(")).length).toBeGreaterThan(0);
    // The curve and the timeline.
    expect(sheets.filter(([, xml]) => xml.includes("<drawing "))).not.toEqual([]);
    const first = read("报告.xlsx");
    await pause();
    await write();
    expect(read("报告.xlsx").equals(first)).toBe(true);
  });

  it("writes a page, of one unit where asked for, in the language asked for", async () => {
    expect((await report("-o", "报告.html", "--unit", "教务科")).code).toBe(0);
    const html = read("报告.html").toString();
    expect(html).toContain("2024年第三季度进展情况报告（教务科）");
    expect(html).toContain("示例数据，纯属虚构");
    expect(
      html.match(/<tr><td class="center">\d\.\d<\/td><td>[^<]*<\/td><td class="center">20/g),
    ).toHaveLength(6);
    await report("-o", "report.html", "--lang", "en");
    expect(read("report.html").toString()).toContain("Progress report, third quarter of 2024");
  });

  it("stands on the period's last day, or on today in a period that is still running", async () => {
    await report("-o", "last.html");
    expect(read("last.html").toString()).toContain("2024年9月30日");
    await run("report", ...YANHE, "--period", "2024Q4", "-o", "today.html");
    expect(read("today.html").toString()).toContain("2024年10月31日");
  });

  it("is not written where a name stands in what is public", async () => {
    writeFileSync(
      join(folder, "leaking.json"),
      JSON.stringify({
        format: "bangfu-ledger/1",
        plan: "yanhe-2022",
        rosters: { teachers: [{ id: "t001", name: "某老师" }] },
        records: [],
        updates: [{ id: "u", task: "1.1", date: "2024-08-01", text: "某老师已返校", public: true }],
      }),
    );
    const { code, err } = await run(
      ...["report", YANHE[0]!, "leaking.json", "--period", "2024Q3", "-o", "leaked.docx"],
    );
    expect(code).toBe(1);
    expect(err).toContain("台账 updates[0].text：含有成员姓名（台账 rosters.teachers[0].name）");
    expect(err).not.toContain("某老师");
    expect(readdirSync(folder)).not.toContain("leaked.docx");
  });

  const ownLedger = (texts: { readonly words: string; readonly note: string }) => {
    writeFileSync(
      join(folder, "own.json"),
      JSON.stringify({
        format: "bangfu-ledger/1",
        plan: "yanhe-2022",
        rosters: { teachers: [{ id: "t001", name: "某老师" }] },
        records: [{ id: "r", indicator: "exchanges", date: "2024-08-02", value: 1, note: texts.note }],
        updates: [
          { id: "u", task: "1.1", date: "2024-08-01", text: "经费尚未到位" },
          { id: "v", task: "1.1", date: "2024-08-03", text: "已签协议", public: true },
        ],
      }),
    );
    writeFileSync(join(folder, "words.json"), JSON.stringify({ "1.1": texts.words }));
  };
  const own = (...argv: string[]) =>
    run("report", YANHE[0]!, "own.json", "--period", "2024Q3", "--words", "words.json", ...argv);

  it("has the school's own words under the task, who signs it and what is annexed", async () => {
    ownLedger({ words: "本季度开了两次会", note: "缺签到表" });
    const { code } = await own(
      ...["-o", "own.html", "--signed-by", "帮扶办公室", "--signed-on", "2024-10-08", "--to-sign"],
      ...["--annex", "会议纪要", "照片"],
    );
    expect(code).toBe(0);
    const html = read("own.html").toString();
    expect(html).toContain("本季度开了两次会\n2024-08-03 已签协议</td>");
    expect(html).not.toContain("经费尚未到位");
    expect(html).not.toContain("缺签到表");
    expect(html).toContain("<p>帮扶办公室</p><p>2024年10月8日</p>");
    expect(html).toContain("<p>　　　3. 照片</p>");
    expect(html).toContain("填报人：＿");
  });

  it("holds what is not public in the internal edition alone, and says so on its face", async () => {
    ownLedger({ words: "某老师请假", note: "缺签到表" });
    const refused = await own("-o", "public.html");
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('报告里自己写的话 ["1.1"]：含有成员姓名');
    expect(readdirSync(folder)).not.toContain("public.html");
    const { code, err } = await own("-o", "internal.html", "--internal");
    expect(code).toBe(0);
    expect(err).toContain("内部版");
    const html = read("internal.html").toString();
    expect(html).toContain("内部版，只供校内使用，不得公开");
    expect(html).toContain("某老师请假\n2024-08-01 （内部）经费尚未到位\n2024-08-03 已签协议");
    expect(html).toContain("<td>缺签到表</td>");
  });

  it("says which words are of no task", async () => {
    ownLedger({ words: "", note: "" });
    writeFileSync(join(folder, "words.json"), JSON.stringify({ "9.9": "没有这项任务" }));
    expect(await own("-o", "x.html")).toMatchObject({
      code: 1,
      err: expect.stringContaining("words.json：方案中没有任务 9.9") as string,
    });
  });

  it("says what is wrong on the command line, and what would be right", async () => {
    expect(await report("-o", "x.pdf")).toMatchObject({
      code: 2,
      err: expect.stringContaining(".docx") as string,
    });
    expect(await run("report", ...YANHE, "--period", "2024Q5", "-o", "x.docx")).toMatchObject({
      code: 2,
      err: expect.stringContaining("2024H1") as string,
    });
    const early = await report("-o", "x.docx", "--as-of", "2024-06-30", "--lang", "en");
    expect(early.code).toBe(2);
    expect(early.err).toContain("2024-07-01");
    const unknown = await report("-o", "x.docx", "--unit", "体育科");
    expect(unknown.code).toBe(1);
    expect(unknown.err).toContain("教务科");
    expect(await run("report", ...YANHE, "-o", "x.docx")).toMatchObject({ code: 2 });
    expect(readdirSync(folder)).not.toContain("x.docx");
  });
});
