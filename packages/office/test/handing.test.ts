import { plan } from "@bangfu/plan-yanhe";
import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { goTo, isKept, office, putIn, saved } from "./support/office.js";

const { file, opened, withPlan } = office();

/** Teaching affairs report exchanges each year, and the general office verifies them. */
const reporting = [
  { unit: "teaching-affairs", indicators: ["exchanges"], every: "yearly", verifiedBy: "general-office" },
];
const planFile = file("plan.json", JSON.stringify({ ...plan, reporting }));

const record = (id: string, date: string, more = {}) => ({
  ...{ id, indicator: "exchanges", date, reportedBy: "teaching-affairs", recordedAt: `${date}T08:00:00Z` },
  ...more,
});

const ledgerFile = file(
  "ledger.json",
  JSON.stringify({
    format: "bangfu-ledger/1",
    plan: plan.id,
    records: [
      record("a", "2023-05-01", { note: "甲校" }),
      record("b", "2023-06-01", { note: "乙校" }),
      record("c", "2023-07-01", { note: "丙校" }),
    ],
    findings: [{ id: "f", task: "4.2", found: "2023-05-09", due: "2023-09-30", text: "章程修订慢" }],
  }),
);

const withLedger = async (): Promise<Page> => {
  const { page } = await opened();
  await page.getByLabel("打开本校方案").setInputFiles(planFile);
  await page.getByRole("heading", { name: "今天", level: 2 }).waitFor();
  await putIn(page, ledgerFile);
  await page.getByText("共 3 条", { exact: true }).waitFor();
  return page;
};

const workAs = (page: Page, unit: string): Promise<unknown> =>
  page.getByLabel("我的单位").selectOption({ label: unit });

const part = async (page: Page, name: string): Promise<void> => {
  await goTo(page, "报送");
  await page.getByRole("navigation", { name: "报送的各部分" }).getByRole("link", { name }).click();
};

const ledgerOf = async (page: Page) => {
  await goTo(page, "台账");
  return JSON.parse(new TextDecoder().decode(await saved(page, "导出台账（ledger.json）"))) as {
    readonly records: readonly Record<string, unknown>[];
    readonly findings: readonly Record<string, unknown>[];
    readonly reports?: readonly Record<string, unknown>[];
  };
};

describe("checking and signing off", () => {
  it("verifies several records at once as the unit that was chosen, which is still chosen after a reload", async () => {
    const page = await withLedger();
    await workAs(page, "办公室");
    await isKept(page);
    await page.reload();
    await part(page, "核实与退回");
    await page.getByLabel("选中本页全部").check();
    await page.getByLabel("核实备注或退回原因").fill("已看照片");
    await page.getByRole("button", { name: "核实所选（3）" }).click();
    await page.getByText("已核实 3 条。").waitFor();
    await page.getByText("没有等着核实的记录。").waitFor();
    const { records } = await ledgerOf(page);
    expect(records.slice(3)).toMatchObject(
      ["a", "b", "c"].map((supersedes) => ({
        ...{ supersedes, state: "verified", verifiedBy: "general-office", remark: "已看照片" },
      })),
    );
    await page.context().close();
  });

  it("offers a unit none of its own records, and says who verifies them", async () => {
    const page = await withLedger();
    await workAs(page, "教务科");
    await part(page, "核实与退回");
    await page.getByText("没有等着核实的记录。").waitFor();
    await page.getByText("这只是防止误操作的提醒，不是权限控制。").waitFor();
    await page.getByText("本单位填报、等别的单位核实的（3）").click();
    await page.getByText("由办公室核实").first().waitFor();
    await page.context().close();
  });

  it("sends back with a reason alone, shows it to the unit, and undoes the last step", async () => {
    const page = await withLedger();
    await workAs(page, "办公室");
    await part(page, "核实与退回");
    await page.getByLabel("选中 2023-06-01").check();
    await page.getByRole("button", { name: "退回所选（1）" }).click();
    await page.getByText("退回要写明原因，填报单位才知道改什么。").waitFor();
    await page.getByLabel("核实备注或退回原因").fill("少了签到表");
    await page.getByRole("button", { name: "退回所选（1）" }).click();
    await page.getByText("已退回 1 条。").waitFor();
    await workAs(page, "教务科");
    const sentBack = page.getByRole("region", { name: "被退回、待更正" });
    await sentBack.getByText("少了签到表").waitFor();
    await goTo(page, "今天");
    await page.getByRole("link", { name: "1 条记录被退回，还没有更正" }).click();
    await sentBack.getByRole("cell", { name: "办公室" }).waitFor();
    // The way to correct it leads to its form.
    await sentBack.getByRole("link", { name: /^更正：/ }).click();
    const form = page.getByRole("region", { name: "更正" });
    await form.getByLabel("数值").waitFor();
    expect(await page.evaluate(() => location.hash)).toBe("#ledger");
    await part(page, "核实与退回");
    await workAs(page, "办公室");
    await page.getByLabel("选中 2023-05-01").check();
    await page.getByRole("button", { name: "核实所选（1）" }).click();
    await page.getByRole("button", { name: "撤销" }).click();
    await page.getByText("已撤销。").waitFor();
    // Three that were put in, and the rejection; the verified one is gone.
    expect((await ledgerOf(page)).records).toHaveLength(4);
    await page.context().close();
  });

  it("closes a finding with its day and evidence", async () => {
    const page = await withLedger();
    await part(page, "督导问题");
    await page.getByRole("button", { name: "销号：章程修订慢" }).click();
    await page.getByText("销号要有整改的佐证。").waitFor();
    await page.getByLabel("整改完成日期").fill("2023-09-22");
    await page.getByLabel("整改佐证（名称）").fill("修订后的章程");
    await page.getByRole("button", { name: "销号：章程修订慢" }).click();
    await page.getByText("没有未整改的督导问题。").waitFor();
    expect((await ledgerOf(page)).findings.at(-1)).toMatchObject({
      ...{ supersedes: "f", closed: "2023-09-22", evidence: [{ title: "修订后的章程" }] },
    });
    await page.context().close();
  });
});

describe("who has handed in", () => {
  it("takes a unit's word that there is nothing to report, and takes it back", async () => {
    const page = await withLedger();
    await goTo(page, "报送");
    const row = page.getByRole("row").filter({ hasText: "2024 年度" });
    await row.getByText("未报，已逾期").waitFor();
    await page.getByRole("button", { name: "本期无内容：教务科，2024 年度" }).click();
    await row.getByText("零报告").first().waitFor();
    await page.getByRole("button", { name: "撤销零报告：教务科，2024 年度" }).click();
    await row.getByText("未报，已逾期").waitFor();
    expect((await ledgerOf(page)).reports).toMatchObject([
      { unit: "teaching-affairs", nothing: true },
      { unit: "teaching-affairs", nothing: false },
    ]);
    await page.context().close();
  });

  it("copies a reminder also where the browser has no clipboard for the page", async () => {
    const page = await withLedger();
    await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await goTo(page, "报送");
    await page.getByText("给教务科的提醒").click();
    await page.getByRole("button", { name: "复制", exact: true }).click();
    await page.getByRole("button", { name: "已复制" }).waitFor();
    expect(await page.evaluate(() => String(getSelection()))).toContain("2024 年度");
    await page.context().close();
  });

  it("lets the office set who reports what in a plan that says nothing of it", async () => {
    const { page } = await withPlan();
    await goTo(page, "报送");
    await page.getByRole("link", { name: "去填报送要求" }).click();
    await page.getByLabel("填报的单位").selectOption({ label: "招就办" });
    await page.getByLabel("期末后几天内").fill("五");
    await page.getByRole("button", { name: "存入方案" }).click();
    await page.getByRole("alert").getByText("reporting").first().waitFor();
    await page.getByLabel("期末后几天内").fill("5");
    await page.getByLabel("由谁核实").selectOption({ label: "办公室" });
    await page.getByRole("button", { name: "存入方案" }).click();
    await page.getByText("已存入方案：招就办。").waitFor();
    await page.getByRole("cell", { name: "期末后 5 天内" }).waitFor();
    await part(page, "报送情况");
    await page.getByRole("row").filter({ hasText: "2023年第1季度" }).getByText("2023-04-05").waitFor();
    await page.context().close();
  });
});
