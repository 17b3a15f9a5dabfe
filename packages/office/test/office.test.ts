import { readFileSync } from "node:fs";
import { summarize } from "@bangfu/core";
import { parseFacts, parseLedger } from "@bangfu/core/schema";
import { plan, sampleLedger } from "@bangfu/plan-yanhe";
import { exportWorkbook, readWorkbooks } from "@bangfu/workbook";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { fileItem, goTo, office, putIn, saved, takeIn } from "./support/office.js";

const { file, opened, withPlan } = office();
const workbook = file("台账.xlsx", exportWorkbook(plan, sampleLedger));

/** The workbook with another cell in the first row of its records. */
const withCell = (name: string, cell: RegExp, other: string): string => {
  const files = unzipSync(new Uint8Array(readFileSync(workbook)));
  const [sheet] = Object.keys(files).filter((path) => /worksheets\/sheet1\.xml$/.test(path));
  const text = strFromU8(files[sheet!]!).replace(cell, other);
  return file(name, zipSync({ ...files, [sheet!]: strToU8(text) }));
};

describe("the office's page", () => {
  it("turns a workbook into a preview and a site, and asks nothing of any network", async () => {
    const { page, complaints, requests } = await withPlan();
    await takeIn(page, workbook);
    expect(parseLedger(strFromU8(await saved(page, "导出台账（ledger.json）")), plan)).toMatchObject({
      ok: true,
    });
    await goTo(page, "发布");
    await page.getByLabel("截至日期").fill("2024-10-31");
    await page.getByLabel("截至日期").dispatchEvent("change");
    await page.locator("bangfu-summary .percent", { hasText: "61%" }).waitFor();
    await page
      .getByText("已检查：将要公开的内容里没有成员姓名、编号、未公开的内容、身份证号、手机号或电子邮箱。")
      .waitFor();
    const site = unzipSync(await saved(page, "保存网站"));
    expect(Object.keys(site).sort()).toEqual([
      ...["badge.svg", "bangfu.js", "calendar.ics", "embed.html", "facts.json", "index.html"],
      ...["poster.png", "poster.svg", "progress.csv", "progress.json", "summary.png", "summary.svg"],
      ...["tasks.png", "tasks.svg", "wall.html"],
    ]);
    const facts = parseFacts(strFromU8(site["facts.json"]!));
    // What is exported and read again is the same ledger.
    expect(facts).toMatchObject({ ok: true, value: { series: summarize(plan, sampleLedger).series } });
    // With its byte order mark, without which a page in GBK reads other characters.
    expect([...site["bangfu.js"]!.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(complaints).toEqual([]);
    expect(requests).toEqual([]);
    await page.context().close();
  });

  it("asks in place whether what looks like a name is one, and saves the answer", async () => {
    const text = "教学质量提高明显";
    const ledger = {
      ...sampleLedger,
      rosters: {
        ...sampleLedger.rosters,
        teachers: [...(sampleLedger.rosters?.teachers ?? []), { id: "t999", name: "高明" }],
      },
      updates: [
        ...(sampleLedger.updates ?? []),
        { id: "alarm", task: "1.1", date: "2024-01-01", text, public: true },
      ],
    };
    const path = file("ledger.json", JSON.stringify(ledger));
    const { page, complaints } = await withPlan();
    await takeIn(page, path);
    await goTo(page, "发布");
    const site = page.getByRole("button", { name: "保存网站" });
    const alarm = page.getByRole("listitem").filter({ hasText: "教学质量提●●显" });
    await alarm.waitFor();
    expect(await site.isDisabled()).toBe(true);
    expect(await page.getByRole("main").textContent()).not.toContain("高明");
    // Nor does a report say it.
    await goTo(page, "报告");
    await page.getByText("有 1 处内容不应公开").waitFor();
    expect(await page.locator("iframe").count()).toBe(0);
    await goTo(page, "发布");
    await alarm.getByRole("button", { name: "这里不是成员姓名，可以公开" }).click();
    await page.getByText("已检查：").waitFor();
    expect(await site.isEnabled()).toBe(true);
    await goTo(page, "台账");
    const answers = await saved(page, "导出答复");
    expect(JSON.parse(strFromU8(answers))).toMatchObject({ answers: [{ answer: "no" }] });
    await page.context().close();
    // On another computer they are put in beside the ledger, in whatever order.
    const next = await withPlan();
    await putIn(next.page, [file("answers.json", answers), path]);
    await next.page.getByText("已并入台账").waitFor();
    await goTo(next.page, "发布");
    await next.page.getByText("已检查：").waitFor();
    expect(await next.page.getByRole("button", { name: "保存网站" }).isEnabled()).toBe(true);
    expect([...complaints, ...next.complaints]).toEqual([]);
    await next.page.context().close();
  });

  it("shows every problem with its cell, and takes nothing then", async () => {
    // Month 13 in the first row of the records.
    const bad = withCell(
      "错误.xlsx",
      /(<c r="C2"[^>]*>).*?<\/c>/,
      '<c r="C2" t="inlineStr"><is><t>2023-13-45</t></is></c>',
    );
    const { page } = await withPlan();
    await putIn(page, bad);
    await fileItem(page, "错误.xlsx").getByText("有误，没有放入").waitFor();
    const problems = fileItem(page, "错误.xlsx").locator(".problems > li");
    expect(await problems.first().textContent()).toMatch(/^错误\.xlsx 台账!C2/);
    expect(await page.getByText("台账还没有记录").first().isVisible()).toBe(true);
    // It is given back with a comment at the cell, which changes nothing else in it.
    const commented = await saved(page, "下载批注版");
    const [, comments] = Object.entries(unzipSync(commented)).find(([path]) =>
      /comments.*\.xml$/.test(path),
    )!;
    expect(strFromU8(comments)).toMatch(/ref="C2".*不是存在的日期/);
    await page.getByLabel("选择文件").setInputFiles(file("错误（批注版）.xlsx", commented));
    expect(
      await fileItem(page, "错误（批注版）.xlsx").locator(".problems > li").first().textContent(),
    ).toMatch(/^错误（批注版）\.xlsx 台账!C2/);
    await page.getByRole("button", { name: "从列表去掉 错误（批注版）.xlsx" }).click();
    // It is taken off the list, or put right and put in again.
    await page.getByRole("button", { name: "从列表去掉 错误.xlsx" }).click();
    expect(await page.getByText("错误.xlsx").count()).toBe(0);
    await page.context().close();
  });

  it("takes the sound files of several, and adds to what is there", async () => {
    const { page } = await withPlan();
    const row = (date: string, note: string): string =>
      `指标,日期,数值,备注\n“校际、校企”交流,${date},1,${note}\n`;
    await putIn(page, [
      file("教务科.csv", row("2024-03-01", "甲")),
      file("总务科.csv", row("2024-13-01", "乙")),
    ]);
    await fileItem(page, "总务科.csv").getByText("有误，没有放入").waitFor();
    await fileItem(page, "教务科.csv").getByText("已放入").waitFor();
    await page.getByText("共 1 条").waitFor();
    await page.getByLabel("选择文件").setInputFiles(file("总务科.csv", row("2024-04-01", "乙")));
    await page.getByText("共 2 条").waitFor();
    expect(await page.getByRole("table").getByRole("row").allTextContents()).toEqual([
      expect.stringContaining("日期"),
      expect.stringContaining("2024-04-01"),
      expect.stringContaining("2024-03-01"),
    ]);
    await page.context().close();
  });

  it("says so when reading fails, and leaves what is there as it is", async () => {
    const { page } = await withPlan();
    await takeIn(page, workbook);
    // As where a file is taken away between being chosen and being read.
    await page.evaluate(() => {
      File.prototype.arrayBuffer = () => Promise.reject(new Error("gone"));
    });
    await page.getByLabel("选择文件").setInputFiles(workbook);
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.textContent()).toContain("gone");
    expect(await page.getByText(`共 ${sampleLedger.records.length} 条`, { exact: true }).isVisible()).toBe(
      true,
    );
    await alert.getByRole("button", { name: "知道了" }).click();
    expect(await alert.count()).toBe(0);
    await page.context().close();
  });

  it("names a damaged cell, and keeps what was read before", async () => {
    const damaged = withCell("损坏.xlsx", /<c r="C2"[^>]*>.*?<\/c>/, '<c r="C2"><v>四月</v></c>');
    const { page, complaints } = await withPlan();
    await putIn(page, damaged);
    const problems = fileItem(page, "损坏.xlsx").locator(".problems > li");
    await problems.first().waitFor();
    expect(await problems.first().textContent()).toBe(
      "损坏.xlsx 台账!C2：单元格已损坏（文件中为 “四月”），请重新填写这一格并另存。",
    );
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("asks in place, and reads again with the answer", async () => {
    const late = file("以后.csv", "指标,日期,数值\n“校际、校企”交流,2199-01-01,1\n");
    const { page } = await withPlan();
    await putIn(page, late);
    await fileItem(page, "以后.csv").getByText("有问题要您回答").first().waitFor();
    expect(await page.getByText("台账还没有记录").first().isVisible()).toBe(true);
    await page.getByRole("button", { name: "日期无误" }).click();
    await page.getByText("新增 1 条").waitFor();
    await page.context().close();
  });

  it("refuses a plan that is none, and a ledger of another plan", async () => {
    const { page } = await opened();
    await page.getByLabel("打开本校方案").setInputFiles(file("bad.json", '{"format":"bangfu-plan/1"}'));
    await fileItem(page, "bad.json").getByText("有误，没有放入").waitFor();
    await page.getByRole("button", { name: "用示例试一试" }).click();
    await page.getByRole("heading", { name: "今天", level: 2 }).waitFor();
    await putIn(page, file("other.json", JSON.stringify({ ...sampleLedger, plan: "another" })));
    await fileItem(page, "other.json").getByText("有误，没有放入").waitFor();
    await page.context().close();
  });

  it("gives an empty workbook of the plan, whole or for one unit, that can be read again", async () => {
    const { page } = await withPlan();
    await goTo(page, "报送");
    const bytes = await saved(page, "下载（.xlsx）");
    expect(readWorkbooks([{ name: "台账.xlsx", bytes }], plan, {})).toMatchObject({
      ok: true,
      ledger: { records: [] },
    });
    await page.getByLabel("责任单位").selectOption(plan.units[0]!.id);
    const own = await saved(page, "下载（.xlsx）");
    expect(readWorkbooks([{ name: "台账.xlsx", bytes: own }], plan, {})).toMatchObject({ ok: true });
    expect(own.length).not.toBe(bytes.length);
    await page.context().close();
  });

  it("says who has not handed in, today and with a reminder to paste", async () => {
    const unit = plan.units[0]!;
    const indicators = [plan.indicators.find(({ kind }) => kind === "count")!.id];
    const reporting = [{ unit: unit.id, indicators, every: "yearly" }];
    const { page } = await opened();
    await page
      .getByLabel("打开本校方案")
      .setInputFiles(file("reporting.json", JSON.stringify({ ...plan, reporting })));
    const lacking = page.getByRole("region", { name: "缺什么" });
    await lacking.getByText(`${unit.name}：2023 年度`).click();
    await page.getByRole("heading", { name: "谁报了，谁没报" }).waitFor();
    const row = page.getByRole("row").filter({ hasText: "2023 年度" });
    expect(await row.textContent()).toContain("2024-01-10");
    await page.getByText(`给${unit.name}的提醒`).click();
    expect(await page.locator("pre").first().textContent()).toContain(unit.name);
    await page.context().close();
  });

  it("makes a draft of a plan from a document, with its open decisions", async () => {
    const { page } = await opened();
    const text = [
      "某校帮扶工作实施方案",
      "2023年1月1日",
      "一、工作任务",
      "2024年底前组织教师培训10次。",
    ].join("\n");
    await page.getByLabel("由文件做一份方案").setInputFiles(file("方案.txt", text));
    await page.getByRole("heading", { name: "审核草稿", level: 2 }).waitFor();
    await goTo(page, "方案");
    expect(await page.getByText("某校帮扶工作实施方案").first().isVisible()).toBe(true);
    await page.getByText(/^这是由文件读成的草稿，有 \d+ 处待定/).waitFor();
    await page.context().close();
  });

  it("speaks English where it is asked to, with every text", async () => {
    const { page } = await withPlan();
    await page.getByRole("button", { name: "English" }).click();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Bangfu office");
    for (const screen of ["Today", "Ledger", "Reporting", "Reports", "Publish", "Plan"]) {
      await goTo(page, screen);
      const texts = await page.locator("button, label > span, h2, h3, nav a").allTextContents();
      const foreign = texts.filter((text) => /[\u4e00-\u9fff]/.test(text) && text.trim() !== "中文");
      expect(foreign).toEqual([]);
    }
    await page.context().close();
  });
});
