// A school's quarter with nothing but the page: from empty to published, with the page opened anew between the steps.
import { plan } from "@bangfu/plan-yanhe";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright";
import { describe, expect, it, onTestFinished } from "vitest";
import { fileItem, goTo, isKept, office, openedIn, putIn, saved } from "./support/office.js";
import { BROWSERS } from "./support/profile.js";

const QUARTER = "2024年第1季度";
const units = ["teaching-affairs", "research", "general-affairs"];
/** Three units hand in within ten days after the quarter; the general office verifies. */
const reporting = units.map((unit) => ({
  ...{ unit, indicators: ["exchanges"], every: "quarterly", day: 10, verifiedBy: "general-office" },
}));

const csv = (unit: string, rows: readonly (readonly [date: string, value: number])[]): string =>
  [
    "指标,日期,数值,填报单位",
    ...rows.map(([date, value]) => `“校际、校企”交流,${date},${value},${unit}`),
  ].join("\n");

/** The ledger of a unit with its one record. */
const ledgerWith = (value: number): string =>
  JSON.stringify({
    format: "bangfu-ledger/1",
    plan: plan.id,
    records: [
      {
        ...{ id: "affairs-1", indicator: "exchanges", date: "2024-03-20", value },
        ...{ reportedBy: "general-affairs", recordedAt: "2024-04-12T02:00:00Z" },
      },
    ],
  });

const quarter = (executablePath: string): void => {
  const { file, profile } = office(executablePath);

  const ledgerOf = async (page: Page) => {
    await goTo(page, "台账");
    return JSON.parse(strFromU8(await saved(page, "导出台账（ledger.json）"))) as {
      readonly records: readonly { readonly id: string; readonly value?: number }[];
    };
  };
  const workAs = (page: Page, unit: string): Promise<unknown> =>
    page.getByLabel("我的单位").selectOption({ label: unit });
  const part = async (page: Page, name: string): Promise<void> => {
    await goTo(page, "报送");
    await page.getByRole("navigation", { name: "报送的各部分" }).getByRole("link", { name }).click();
  };
  const correct = async (page: Page, day: string, value: string, evidence?: string): Promise<void> => {
    await goTo(page, "台账");
    await page
      .getByRole("button", { name: `详情：${day}` })
      .first()
      .click();
    await page.getByRole("dialog").getByRole("button", { name: "更正" }).click();
    const form = page.getByRole("region", { name: "更正" });
    await form.getByLabel("数值").fill(value);
    if (evidence !== undefined) {
      await form.getByRole("button", { name: "加一条佐证" }).click();
      await form.getByLabel("佐证名称").fill(evidence);
    }
    await form.getByRole("button", { name: "保存", exact: true }).click();
    await page.getByText("已更正").first().waitFor();
  };

  it("a quarter goes from empty to published", async () => {
    const context = await profile();
    onTestFinished(() => context.close());
    await context.clock.setFixedTime("2024-04-08T02:00:00Z");
    const { page, complaints, requests } = await openedIn(context);
    const again = async (): Promise<void> => {
      await isKept(page);
      await page.reload();
      await isKept(page);
    };
    await page
      .getByLabel("打开本校方案")
      .setInputFiles(file("plan.json", JSON.stringify({ ...plan, reporting })));
    await page.getByRole("heading", { name: "今天", level: 2 }).waitFor();
    await again();

    // One unit hands in in time.
    await putIn(
      page,
      file(
        "教务科.csv",
        csv("教务科", [
          ["2024-01-15", 1],
          ["2024-02-20", 1],
        ]),
      ),
    );
    await page.getByText("共 2 条", { exact: true }).waitFor();
    await again();

    // Two days too late nothing has come from the other two, who are reminded.
    await context.clock.setFixedTime("2024-04-12T02:00:00Z");
    await page.reload();
    await goTo(page, "报送");
    const row = (unit: string) =>
      page.getByRole("row").filter({ hasText: unit }).filter({ hasText: QUARTER });
    await row("教务科").getByText("已报（2024-04-08）").waitFor();
    for (const unit of ["教研科", "总务科"]) await row(unit).getByText("未报，已逾期 2 天").waitFor();
    await page.getByText("给教研科的提醒").click();
    expect(await page.locator("details[open] pre").first().textContent()).toContain(QUARTER);

    // One types its record.
    await goTo(page, "台账");
    await page.getByRole("button", { name: "记一条" }).click();
    await page.getByLabel("查找指标或任务").fill("“校际、校企”交流");
    await page.keyboard.press("Enter");
    const form = page.getByRole("region", { name: "记一条" });
    await form.getByLabel("日期").fill("2024-03-05");
    await form.getByLabel("数值").fill("3");
    await form.getByLabel("填报单位").selectOption({ label: "教研科" });
    await form.getByRole("button", { name: "保存", exact: true }).click();
    await page.getByText("共 3 条", { exact: true }).waitFor();
    await again();

    // The other sends its ledger, and then another one that says something else of the same record.
    await putIn(page, file("总务科.json", ledgerWith(2)));
    await page.getByText("共 4 条", { exact: true }).waitFor();
    await putIn(page, file("总务科又一份.json", ledgerWith(5)));
    await fileItem(page, "总务科又一份.json").getByText("有误，没有放入").waitFor();
    await page.getByText("共 4 条", { exact: true }).waitFor();
    await page.getByRole("button", { name: "从列表去掉 总务科又一份.json" }).click();
    await again();
    await goTo(page, "报送");
    for (const unit of ["教研科", "总务科"]) await row(unit).getByText("迟报 2 天（2024-04-12）").waitFor();

    // A correction.
    await correct(page, "2024-03-05", "4");
    await again();

    // A wrong workbook comes in, and is taken back as a whole.
    await putIn(
      page,
      file(
        "误放.csv",
        csv("教务科", [
          ["2024-03-01", 1],
          ["2024-03-02", 1],
        ]),
      ),
    );
    await fileItem(page, "误放.csv").getByText("已放入").waitFor();
    await again();
    await goTo(page, "台账");
    await page.getByText(/^放入过的工作簿/).click();
    await page.getByRole("button", { name: "撤回这次导入：误放.csv" }).click();
    await page.getByText("已撤回 误放.csv：2 条不再计入。").waitFor();
    await again();

    // The general office sends one record back and verifies the others; the unit corrects it with evidence.
    await workAs(page, "办公室");
    await part(page, "核实与退回");
    await page.getByLabel("选中 2024-02-20").check();
    await page.getByLabel("核实备注或退回原因").fill("少了签到表");
    await page.getByRole("button", { name: "退回所选（1）" }).click();
    await page.getByText("已退回 1 条。").waitFor();
    await again();
    await part(page, "核实与退回");
    await page.getByLabel("选中本页全部").check();
    await page.getByRole("button", { name: "核实所选（3）" }).click();
    await page.getByText("已核实 3 条。").waitFor();
    await workAs(page, "教务科");
    await page.getByRole("region", { name: "被退回、待更正" }).getByText("少了签到表").waitFor();
    await correct(page, "2024-02-20", "1", "签到表");
    await again();
    await workAs(page, "办公室");
    await part(page, "核实与退回");
    await page.getByLabel("选中本页全部").check();
    await page.getByRole("button", { name: "核实所选（1）" }).click();
    await page.getByText("已核实 1 条。").waitFor();
    await page.getByText("没有等着核实的记录。").waitFor();
    await again();

    // The books are closed.
    await part(page, "结账");
    await page.getByLabel("结哪一期").selectOption("2024-03-31");
    await page.getByRole("button", { name: /^(仍然)?结账$/ }).click();
    await page.getByText(`${QUARTER}已结账。`).waitFor();
    await page.getByRole("cell", { name: "存档完好" }).waitFor();
    await again();

    // 1 + 1 from teaching affairs, 4 from research, 2 from general affairs.
    await goTo(page, "报告");
    await page.getByLabel("年份").selectOption("2024");
    await page.getByLabel("时段").selectOption("Q1");
    await page.frameLocator('iframe[title="报告预览"]').getByText("2024年第一季度").first().waitFor();
    const word = strFromU8(unzipSync(await saved(page, "保存 Word"))["word/document.xml"]!);
    expect(word.replaceAll(/<[^>]*>/g, "")).toContain("2024年第一季度");
    await again();
    await goTo(page, "发布");
    await page.getByText("已检查：").waitFor();
    const site = unzipSync(await saved(page, "保存网站"));
    expect(strFromU8(site["index.html"]!)).toContain(plan.school.name);
    const { series } = JSON.parse(strFromU8(site["facts.json"]!)) as {
      readonly series: readonly { readonly indicator: string }[];
    };
    const steps = [
      ["2024-01-15", 1],
      ["2024-02-20", 2],
      ["2024-03-05", 6],
      ["2024-03-20", 8],
    ];
    expect(series.filter(({ indicator }) => indicator === "exchanges")).toMatchObject([
      { window: "2024", reported: steps, verified: steps },
    ]);
    // All that happened is still there: 4 records, 2 that were taken back, and what was done to them.
    const { records } = await ledgerOf(page);
    // 4 + 1 correction + 2 + 2 taken back + 1 sent back + 3 verified + 1 corrected + 1 verified
    expect(records).toHaveLength(15);
    // The clock of this test is a script, which the preview of a report lets run as little as any other.
    expect(complaints.filter((complaint) => !complaint.includes("'about:srcdoc'"))).toEqual([]);
    expect(requests).toEqual([]);
  });
};

describe.each(BROWSERS)("$name", ({ executablePath, lacking }) => {
  if (lacking !== undefined) return it.skip(lacking);
  quarter(executablePath);
});
