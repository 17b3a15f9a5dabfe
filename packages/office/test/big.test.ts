import { expect, it } from "vitest";
import { goTo, isKept, office, putIn, takeIn, withPlanIn } from "./support/office.js";

const { file, profile, withPlan } = office();
const ROWS = 50_000;
const many = Array.from(
  { length: ROWS },
  (_, at) => `“校际、校企”交流,2023-${String((at % 12) + 1).padStart(2, "0")}-01,1,第${at}场`,
);

/** Counts what is written into the store from now on, as the bytes of its JSON. */
const countWritten = (): void => {
  const { put } = IDBObjectStore.prototype;
  const written = { bytes: 0, rows: 0 };
  Object.assign(globalThis, { written });
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, value: unknown, ...rest) {
    written.bytes += new TextEncoder().encode(JSON.stringify(value)).length;
    written.rows++;
    return put.call(this, value, ...rest);
  };
};

it("reads 50,000 rows beside the page, keeps them, shows few, and writes one more in less than 20 kB", async () => {
  const context = await profile();
  const { page, complaints, requests } = await withPlanIn(context, file);
  // While a page is frozen no frame is drawn.
  await page.evaluate(() => {
    const seen = { frames: 0, steps: new Set<string>(), rows: 0 };
    Object.assign(globalThis, { seen });
    const look = (): void => {
      const step = document.querySelector(".progress span");
      if (step !== null) {
        seen.frames++;
        seen.steps.add(step.textContent.replace(/\d+ 行，/, ""));
      }
      seen.rows = Math.max(seen.rows, document.querySelectorAll("tr").length);
      requestAnimationFrame(look);
    };
    look();
  });
  await putIn(page, file("五万行.csv", ["指标,日期,数值,备注", ...many].join("\n")));
  await page.getByText(`新增 ${ROWS} 条`).waitFor();
  await isKept(page);
  await page.getByText(`共 ${ROWS} 条`, { exact: true }).waitFor();
  await page.getByLabel("文字").fill("第49999场");
  await page.getByText(`符合 1 条，共 ${ROWS} 条`).waitFor();
  const seen = await page.evaluate(() => {
    const { frames, steps, rows } = (
      globalThis as unknown as { seen: { frames: number; steps: Set<string>; rows: number } }
    ).seen;
    return { frames, steps: [...steps], rows };
  });
  expect(seen.frames).toBeGreaterThan(2);
  expect(seen.steps.join()).toContain(`共 ${ROWS} 行`);
  expect(seen.rows).toBeLessThanOrEqual(100);
  await page.evaluate(countWritten);
  await takeIn(page, file("再一行.csv", "指标,日期,数值,备注\n“校际、校企”交流,2024-03-01,1,又一场\n"));
  await page.getByText(`新增 1 条`).waitFor();
  await isKept(page);
  const written = await page.evaluate(
    () => (globalThis as unknown as { written: { bytes: number; rows: number } }).written,
  );
  // The record, and the line of the plan with the time.
  expect(written.rows).toBe(2);
  expect(written.bytes).toBeLessThan(20_000);
  await page.reload();
  await goTo(page, "台账");
  await page.getByText(`共 ${ROWS + 1} 条`, { exact: true }).waitFor();
  expect(complaints).toEqual([]);
  expect(requests).toEqual([]);
  await context.close();
}, 900_000);

it("stops reading where it is asked to, and takes nothing", async () => {
  const { page } = await withPlan();
  await putIn(page, file("五万行.csv", ["指标,日期,数值,备注", ...many].join("\n")));
  await page.getByRole("button", { name: "停止读取" }).click();
  expect(await page.getByRole("progressbar").count()).toBe(0);
  await page.getByText("台账还没有记录").first().waitFor();
  await page.context().close();
}, 900_000);
