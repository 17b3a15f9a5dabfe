import { sampleLedger } from "@bangfu/plan-yanhe";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { goTo, office, saved, takeIn, withPlanIn } from "./support/office.js";

const { file, profile } = office();
const ledger = file("ledger.json", JSON.stringify(sampleLedger));

it("saves one page that opens from disk on a phone, with nothing beside it and no network", async () => {
  const { page } = await withPlanIn(await profile(), file);
  await takeIn(page, ledger);
  await goTo(page, "发布");
  await page.getByLabel("截至日期").fill("2024-10-31");
  await page.getByLabel("截至日期").dispatchEvent("change");
  await page.locator("bangfu-summary .percent", { hasText: "61%" }).waitFor();
  const html = await saved(page, "保存单页");
  await page.getByText(/^已保存：单页（/).waitFor();
  await page.context().close();
  const path = file("单页.html", html);
  const phone = await profile({ viewport: { width: 360, height: 740 } });
  const there = await phone.newPage();
  const requests: string[] = [];
  there.on("request", (request) => requests.push(request.url()));
  await there.goto(pathToFileURL(path).href);
  await there.locator("bangfu-summary .percent", { hasText: "61%" }).waitFor();
  expect(requests.filter((address) => !address.startsWith("data:"))).toEqual([pathToFileURL(path).href]);
  expect(await there.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  // Nothing leads to a file that is not there.
  expect(await there.locator("a[href$='.ics'], a[href$='.csv'], a[href='wall.html']").count()).toBe(0);
  await phone.close();
});
