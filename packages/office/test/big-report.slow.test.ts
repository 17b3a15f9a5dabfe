import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { goTo, isKept, office, putIn, saved, withPlanIn } from "./support/office.js";

const { file, profile } = office();
const ROWS = 50_000;
const many = Array.from(
  { length: ROWS },
  (_, at) => `“校际、校企”交流,2023-${String((at % 12) + 1).padStart(2, "0")}-01,1,第${at}场`,
);

it("reports on 50,000 records and publishes them, while the page goes on drawing", async () => {
  const context = await profile();
  const { page, complaints, requests } = await withPlanIn(context, file);
  await putIn(page, file("五万行.csv", ["指标,日期,数值,备注", ...many].join("\n")));
  await page.getByText(`新增 ${ROWS} 条`).waitFor();
  await isKept(page);
  // While a page is frozen no frame is drawn.
  await page.evaluate(() => {
    const seen = { frames: 0, rows: 0 };
    Object.assign(globalThis, { seen });
    const look = (): void => {
      if (document.querySelector("main")?.textContent.includes("正在")) seen.frames++;
      seen.rows = Math.max(seen.rows, document.querySelectorAll("tr").length);
      requestAnimationFrame(look);
    };
    look();
  });
  await goTo(page, "报告");
  await page.getByLabel("年份").selectOption("2023");
  await page.getByLabel("时段").selectOption("Q1");
  await page.frameLocator('iframe[title="报告预览"]').getByText("2023年第一季度").first().waitFor();
  expect(Object.keys(unzipSync(await saved(page, "保存 Word")))).toContain("word/document.xml");
  await goTo(page, "发布");
  await page.getByText("已检查：").waitFor();
  const facts = strFromU8(unzipSync(await saved(page, "保存网站"))["facts.json"]!);
  // One on the first day of each month: 50,000 ÷ 12, and one more in each of the first eight.
  expect(facts).toContain('["2023-01-01",4167]');
  expect(facts).toContain('["2023-12-01",50000]');
  const seen = await page.evaluate(
    () => (globalThis as unknown as { seen: { frames: number; rows: number } }).seen,
  );
  expect(seen.frames).toBeGreaterThan(2);
  expect(seen.rows).toBeLessThanOrEqual(100);
  expect(complaints).toEqual([]);
  expect(requests).toEqual([]);
  await context.close();
}, 900_000);
