import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { goTo, isKept, office, putIn, saved } from "./support/office.js";

const { file, withPlan } = office();

const rows = (...dates: readonly string[]): string =>
  `指标,日期,数值\n${dates.map((date) => `“校际、校企”交流,${date},1\n`).join("")}`;

const toClosing = async (page: Page): Promise<void> => {
  await goTo(page, "报送");
  await page.getByRole("link", { name: "结账", exact: true }).click();
};

/** The page with one record, and the first quarter of 2024 closed. */
const closed = async (): Promise<Page> => {
  const { page } = await withPlan();
  await putIn(page, file("教务科.csv", rows("2024-03-01")));
  await page.getByText("共 1 条", { exact: true }).waitFor();
  await toClosing(page);
  await page.getByLabel("结哪一期").selectOption("2024-03-31");
  await page.getByRole("link", { name: "1 条记录没有核实" }).waitFor();
  await page.getByRole("button", { name: "仍然结账" }).click();
  await page.getByText("2024年第1季度已结账。").waitFor();
  await page.getByRole("cell", { name: "存档完好" }).waitFor();
  return page;
};

const changeKept = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(request.error as Error));
      });
    const database = await done(indexedDB.open("bangfu-office"));
    const store = database.transaction("rows", "readwrite").objectStore("rows");
    const all = (await done(store.getAll())) as { list: string; item: [string, string] }[];
    const row = all.find(({ list }) => list === "closed")!;
    row.item[1] = row.item[1].replace("2024-03-01", "2024-03-02");
    await done(store.put(row));
    database.close();
  });

describe("the closing of the books", () => {
  it("keeps the facts, which are there after a reload, and says what differs since", async () => {
    const page = await closed();
    await isKept(page);
    await page.reload();
    await toClosing(page);
    await page.getByRole("button", { name: "2024年第1季度结账后的改动" }).click();
    await page.getByText("至 2024-03-31 的各项数据没有变化。").waitFor();
    await putIn(page, file("补报.csv", rows("2024-02-01", "2024-02-02")));
    await page.getByText("共 3 条", { exact: true }).waitFor();
    await toClosing(page);
    await page.getByRole("button", { name: "2024年第1季度结账后的改动" }).click();
    // One exchange was known when it was closed, three are now.
    const row = page.getByRole("row").filter({ hasText: "交流" });
    await row.first().waitFor();
    expect(await row.first().getByRole("cell").allTextContents()).toEqual([
      expect.stringContaining("2024"),
      "1 次",
      "3 次",
    ]);
    await page.getByRole("button", { name: "看2024年第1季度结账时的进展" }).click();
    await page.getByRole("heading", { name: "2024年第1季度结账时的进展（截至 2024-03-31）" }).waitFor();
    await page.locator("bangfu-plan bangfu-summary").first().waitFor();
    await page.context().close();
  });

  it("saves what was then as one page that says so", async () => {
    const page = await closed();
    await page.getByRole("button", { name: "看2024年第1季度结账时的进展" }).click();
    const html = new TextDecoder().decode(await saved(page, "另存为单页（.html）"));
    expect(html).toContain("2024年第1季度结账时的存档，不是现在的进展");
    expect(html).toContain("2024-03-31");
    // The facts are in it, and the page needs nothing else.
    expect(html).toContain("bangfu-facts/1");
    await page.context().close();
  });

  it("closes a period once more, which stands beside the first", async () => {
    const page = await closed();
    await putIn(page, file("补报.csv", rows("2024-02-01", "2024-02-02")));
    await page.getByText("共 3 条", { exact: true }).waitFor();
    await toClosing(page);
    await page.getByLabel("结哪一期").selectOption({ label: "再结一次：2024年第1季度 (2)（至 2024-03-31）" });
    await page.getByRole("button", { name: "仍然结账" }).click();
    await page.getByText("2024年第1季度 (2)已结账。").waitFor();
    await page.getByRole("button", { name: "2024年第1季度 (2)结账后的改动" }).click();
    await page.getByText("至 2024-03-31 的各项数据没有变化。").waitFor();
    await page.getByRole("cell", { name: "存档完好" }).nth(1).waitFor();
    await page.context().close();
  });

  it("tells a kept file that was changed, and takes the right one back alone", async () => {
    const page = await closed();
    const bytes = await saved(page, "下载2024年第1季度的存档");
    await isKept(page);
    await changeKept(page);
    await page.reload();
    await toClosing(page);
    await page.getByText("存档与结账时不同，有人改过").waitFor();
    await page.getByText("有 1 份存档不能核对，请从备份恢复。").waitFor();
    expect(await page.getByRole("button", { name: "看2024年第1季度结账时的进展" }).count()).toBe(0);
    const bring = page.getByLabel("放回2024年第1季度的存档");
    await bring.setInputFiles(file("错.json", "{}"));
    await page.getByText("错.json 不是这一期结账时的存档，没有放回。").waitFor();
    await bring.setInputFiles(file("2024Q1.json", bytes));
    await page.getByRole("cell", { name: "存档完好" }).waitFor();
    await page.context().close();
  });

  it("goes with a copy to another computer", async () => {
    const page = await closed();
    const copy = await saved(page, "另存副本");
    await page.context().close();
    const next = await withPlan();
    await putIn(next.page, file("副本.bangfu.zip", copy));
    await next.page.getByText("共 1 条", { exact: true }).waitFor();
    await toClosing(next.page);
    await next.page.getByRole("cell", { name: "存档完好" }).waitFor();
    await next.page.context().close();
  });
});
