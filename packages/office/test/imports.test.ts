import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { goTo, isKept, office, putIn, saved } from "./support/office.js";

const { file, withPlan } = office();

const rows = [
  ["2024-03-01", "甲"],
  ["2024-04-01", "乙"],
].map(([date, note]) => `“校际、校企”交流,${date},1,教务科,${note}\n`);
const workbook = file("教务科.csv", `指标,日期,数值,填报单位,备注\n${rows.join("")}`);

const withImport = async (): Promise<Page> => {
  const { page } = await withPlan();
  await putIn(page, workbook);
  await page.getByText("共 2 条", { exact: true }).waitFor();
  await page.getByText("放入过的工作簿（1）").click();
  return page;
};

const standing = async (page: Page, word: string): Promise<number> => {
  await page.getByLabel("状态").selectOption({ label: word });
  return page.getByRole("table").getByRole("row").count();
};

describe("the taking back of an import", () => {
  it("is one step, can be undone, holds after a reload, and the workbook can come in again", async () => {
    const page = await withImport();
    await page.getByRole("button", { name: "撤回这次导入：教务科.csv" }).click();
    await page.getByText("已撤回 教务科.csv：2 条不再计入。").waitFor();
    await page.getByRole("button", { name: "撤销" }).click();
    await page.getByText("共 2 条", { exact: true }).waitFor();
    await page.getByRole("button", { name: "撤回这次导入：教务科.csv" }).click();
    await page.getByText("共 4 条", { exact: true }).waitFor();
    await isKept(page);
    await page.reload();
    await goTo(page, "台账");
    await page.getByText("放入过的工作簿（1）").click();
    await page.getByText("已撤回", { exact: true }).waitFor();
    await putIn(page, workbook);
    await page.getByText("已并入台账").waitFor();
    // Two that count, below the heads of the columns.
    expect(await standing(page, "填报")).toBe(3);
    await page.context().close();
  });

  it("asks what becomes of what was verified since", async () => {
    const page = await withImport();
    await page.getByLabel("我的单位").selectOption({ label: "办公室" });
    await goTo(page, "报送");
    await page.getByRole("link", { name: "核实与退回" }).click();
    await page.getByLabel("选中 2024-03-01").check();
    await page.getByRole("button", { name: "核实所选（1）" }).click();
    await page.getByText("已核实 1 条。").waitFor();
    await goTo(page, "台账");
    await page.getByText("放入过的工作簿（1）").click();
    await page.getByRole("button", { name: "撤回这次导入：教务科.csv" }).click();
    await page.getByText("这次导入的内容有 1 条后来又更正、核实过").waitFor();
    await page.getByRole("button", { name: "保留这几条，只撤回其余的" }).click();
    await page.getByText("已撤回 教务科.csv：1 条不再计入。").waitFor();
    const ledger = JSON.parse(new TextDecoder().decode(await saved(page, "导出台账（ledger.json）"))) as {
      readonly records: readonly { readonly state?: string; readonly date: string }[];
    };
    expect(ledger.records.map(({ date, state }) => [date, state])).toEqual([
      ["2024-03-01", undefined],
      ["2024-04-01", undefined],
      ["2024-03-01", "verified"],
      ["2024-04-01", "rejected"],
    ]);
    await page.context().close();
  });
});
