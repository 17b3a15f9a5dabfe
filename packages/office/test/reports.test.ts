import { sampleLedger } from "@bangfu/plan-yanhe";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { holdJob } from "./support/hold.js";
import { goTo, isKept, office, putIn, saved } from "./support/office.js";

const { file, opened, withPlan } = office();

const thirdQuarter = async (page: Page): Promise<void> => {
  await goTo(page, "报告");
  await page.getByLabel("年份").selectOption("2024");
  await page.getByLabel("时段").selectOption("Q3");
};

const previewOf = (page: Page) => page.frameLocator('iframe[title="报告预览"]');

/** The text of a .docx file. */
const textOf = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)["word/document.xml"]!).replaceAll(/<[^>]*>/g, "|");

describe("the reports of the page", { timeout: 600_000 }, () => {
  it("has the frame and the own words of the school, in Word, Excel and the page, and keeps them", async () => {
    const { page, complaints } = await opened();
    await page.getByRole("button", { name: "用示例试一试" }).click();
    await thirdQuarter(page);
    await page.getByText("主送、落款和附件").click();
    await page.getByLabel("主送", { exact: true }).fill("县教育局");
    await page.getByLabel("落款单位").fill("帮扶办公室");
    await page.getByLabel("落款日期").fill("2024-10-08");
    await page.getByLabel("附件（一行一个）").fill("会议纪要\n照片");
    await page.getByText("各任务自己写的话").click();
    await page.getByLabel(/^1\.1 /).fill("本季度开了两次会");
    await page.getByLabel(/^1\.1 /).blur();
    await page.getByText("本期已写 1 项").waitFor({ state: "attached" });
    const preview = previewOf(page);
    await preview.getByText("县教育局：").waitFor();
    await preview.getByText("本季度开了两次会").waitFor();
    const word = textOf(await saved(page, "保存 Word"));
    for (const words of [
      "县教育局：",
      "帮扶办公室",
      "2024年10月8日",
      "3. 照片",
      "填报人：＿",
      "本季度开了两次会",
    ])
      expect(word).toContain(words);
    const excel = unzipSync(await saved(page, "保存 Excel"));
    expect(Object.keys(excel).filter((name) => name.endsWith(".png"))).not.toEqual([]);
    expect(Object.values(excel).some((bytes) => strFromU8(bytes).includes("本季度开了两次会"))).toBe(true);
    expect(new TextDecoder().decode(await saved(page, "保存网页"))).toContain("2024年第三季度进展情况报告");
    await isKept(page);
    await page.reload();
    await goTo(page, "报告");
    await previewOf(page).getByText("本季度开了两次会").waitFor();
    // Another period has words of its own.
    await page.getByLabel("时段").selectOption("Q2");
    await page.getByText("本期已写 0 项").waitFor({ state: "attached" });
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("saves what was typed just before the click, says how far it is, and writes nothing where it is cancelled", async () => {
    const { page } = await opened();
    await page.getByRole("button", { name: "用示例试一试" }).click();
    await thirdQuarter(page);
    await previewOf(page).getByText("2024年第三季度").first().waitFor();
    const downloads: string[] = [];
    page.on("download", (download) => downloads.push(download.suggestedFilename()));
    await page.getByText("主送、落款和附件").click();
    const { letGo } = await holdJob(page, "report-facts");
    await page.getByLabel("主送", { exact: true }).click();
    await page.keyboard.type("县教育局");
    // The click takes the focus from the field, and with it the report is made anew.
    await page.getByRole("button", { name: "保存 Word" }).first().click();
    await page.getByText("正在汇总台账（已完成 0 步，共 2 步）…").waitFor();
    await page.getByRole("button", { name: "取消", exact: true }).click();
    await page.getByText("已取消，下面没有按新的选择重新生成报告。").waitFor();
    // The preview stands as it was.
    expect(await previewOf(page).getByText("县教育局：").count()).toBe(0);
    await letGo();
    expect(textOf(await saved(page, "保存 Word"))).toContain("县教育局：");
    await previewOf(page).getByText("县教育局：").waitFor();
    await page.getByLabel("主送", { exact: true }).click();
    await page.keyboard.type("各乡镇");
    expect(textOf(await saved(page, "保存 Word"))).toContain("县教育局各乡镇：");
    expect(downloads).toHaveLength(2);
    await page.context().close();
  });

  it("refuses the public edition while a name stands in it; the internal one has what is not public", async () => {
    const { page, complaints } = await withPlan();
    const ledger = {
      ...sampleLedger,
      rosters: { teachers: [{ id: "t001", name: "某老师" }] },
      records: [{ id: "r", indicator: "exchanges", date: "2024-08-02", value: 1, note: "缺签到表" }],
      findings: [],
      updates: [{ id: "u", task: "1.1", date: "2024-08-01", text: "经费尚未到位" }],
    };
    await putIn(page, file("台账.json", JSON.stringify(ledger)));
    await page.getByText("共 1 条").waitFor();
    await thirdQuarter(page);
    await page.getByText("各任务自己写的话").click();
    await page.getByLabel(/^1\.2 /).fill("某老师请假");
    await page.getByLabel(/^1\.2 /).blur();
    await page.getByText("有 1 处内容不应公开").waitFor();
    expect(await page.getByText("报告里自己写的话").textContent()).not.toContain("某老师");
    // Only the printed ledger can be saved.
    expect(await page.getByRole("button", { name: "保存 Word" }).count()).toBe(1);
    await page.getByLabel("版本").selectOption("internal");
    const preview = previewOf(page);
    await preview.getByText("内部版，只供校内使用，不得公开").waitFor();
    for (const words of ["某老师请假", "（内部）经费尚未到位", "缺签到表"])
      await preview.getByText(words).first().waitFor();
    await page.getByLabel("版本").selectOption("public");
    await page.getByRole("button", { name: /^这里不是/ }).click();
    await preview.getByText("某老师请假").waitFor();
    expect(await preview.getByText("经费尚未到位").count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("writes in the other language, on a day and a basis that are chosen, and prints the ledger with names", async () => {
    const { page } = await opened();
    await page.getByRole("button", { name: "用示例试一试" }).click();
    await thirdQuarter(page);
    await page.getByLabel("报告语言").selectOption("en");
    await page.getByLabel("截至日期").fill("2024-08-31");
    await page.getByLabel("口径").selectOption("verified");
    const preview = previewOf(page);
    await preview.getByText("Verified (verified records alone count)").waitFor();
    await preview.getByText("2024-08-31", { exact: true }).first().waitFor();
    await page.getByLabel("报告语言").selectOption("zh");
    const printed = page.getByRole("region", { name: "打印台账" });
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      printed.getByRole("button", { name: "保存网页" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("打印台账-2024年第三季度.html");
    const text = await (await download.createReadStream()).toArray();
    const html = Buffer.concat(text as Buffer[]).toString();
    expect(html).toContain('<main class="wide">');
    expect(html).toContain("台账（2024年第三季度）");
    expect(html.match(/<section class="wide new-page">/g)!.length).toBeGreaterThan(3);
    await page.context().close();
  });
});
