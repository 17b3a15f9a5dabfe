import { strFromU8, unzipSync } from "fflate";
import { plan, sampleLedger } from "@bangfu/plan-yanhe";
import type { Page } from "playwright";
import { expect, it } from "vitest";
import { addRecords, recordsIn } from "./support/claims.js";
import { goTo, isKept, office, openedIn, saved, takeIn, withPlanIn } from "./support/office.js";

const { file, profile } = office();
const ledger = file("ledger.json", JSON.stringify(sampleLedger));
const all = `共 ${sampleLedger.records.length} 条`;

/** Clears what the browser keeps, as it does itself when it needs room: not `localStorage`, which counts as none. */
const clear = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", { origin: "file://", storageTypes: "indexeddb" });
};

it("a store that is cleared under the page is said to be; nothing is lost, and it is kept anew", async () => {
  const context = await profile();
  const { page } = await withPlanIn(context, file);
  await takeIn(page, ledger);
  await isKept(page);
  await clear(page);
  await page.getByText("本机存的数据不见了").waitFor();
  await page.getByText(all, { exact: true }).waitFor();
  const copy = unzipSync(await saved(page, "另存副本"));
  expect(JSON.parse(strFromU8(copy["1/ledger.json"]!))).toMatchObject({ records: sampleLedger.records });
  await page.getByRole("button", { name: "再试一次" }).click();
  await isKept(page);
  await page.reload();
  await page.getByText(all, { exact: true }).waitFor();
  // The next change has it kept anew as well.
  await clear(page);
  await page.getByText("本机存的数据不见了").waitFor();
  const more = { id: "more", indicator: plan.indicators[0]!.id, date: "2024-03-01", value: 1 };
  await addRecords(page, [more], 0);
  await isKept(page);
  await page.reload();
  await isKept(page);
  expect((await recordsIn(page)).length).toBe(sampleLedger.records.length + 1);
  await context.close();
});

it("a store that was cleared between two visits is said to be, and the copy brings all back", async () => {
  const context = await profile();
  const first = (await withPlanIn(context, file)).page;
  await takeIn(first, ledger);
  await isKept(first);
  const copy = file("副本.bangfu.zip", await saved(first, "另存副本"));
  await first.close();
  const other = await context.newPage();
  await other.goto(new URL("../README.md", import.meta.url).href);
  await clear(other);
  const { page } = await openedIn(context);
  await page.getByText("本机原来存的数据（最近一次保存：").waitFor();
  await page.reload();
  await page.getByText("本机原来存的数据（最近一次保存：").waitFor();
  await page.getByLabel("打开本校方案").setInputFiles(copy);
  await isKept(page);
  await goTo(page, "台账");
  await page.getByText(all, { exact: true }).waitFor();
  await context.close();
});
