import { sampleLedger } from "@bangfu/plan-yanhe";
import { strFromU8 } from "fflate";
import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { goTo, isKept, office, openedIn, putIn, saved, takeIn, withPlanIn } from "./support/office.js";

const { file, opened, profile, withPlan } = office();
const ledger = file("ledger.json", JSON.stringify(sampleLedger));
const all = `共 ${sampleLedger.records.length} 条`;
const savedLedger = async (page: Page): Promise<unknown> =>
  JSON.parse(strFromU8(await saved(page, "导出台账（ledger.json）")));
const row = (date: string, note: string): string =>
  `指标,日期,数值,备注\n“校际、校企”交流,${date},1,${note}\n`;

describe("what the office's page keeps", () => {
  it("is there after the page was closed, and says where and when", async () => {
    const context = await profile();
    const first = await withPlanIn(context, file);
    await takeIn(first.page, ledger);
    await isKept(first.page);
    const before = await savedLedger(first.page);
    await first.page.close();
    const second = await openedIn(context);
    await goTo(second.page, "台账");
    await second.page.getByText(all, { exact: true }).waitFor();
    expect(await savedLedger(second.page)).toEqual(before);
    expect([...first.complaints, ...second.complaints]).toEqual([]);
    await context.close();
  });

  it("is seen by two tabs: each has what the other saved, and nothing is lost", async () => {
    const context = await profile();
    const one = (await withPlanIn(context, file)).page;
    await isKept(one);
    const two = (await openedIn(context)).page;
    await takeIn(one, file("教务科.csv", row("2024-03-01", "甲")));
    await goTo(two, "台账");
    await two.getByText("共 1 条").waitFor();
    await Promise.all([
      takeIn(one, file("总务科.csv", row("2024-04-01", "乙"))),
      takeIn(two, file("教研科.csv", row("2024-05-01", "丙"))),
    ]);
    await one.getByText("共 3 条").waitFor();
    await two.getByText("共 3 条").waitFor();
    await one.reload();
    await one.getByText("共 3 条").waitFor();
    await context.close();
  });

  it("moves to another computer in two steps", async () => {
    const here = await withPlan();
    await takeIn(here.page, ledger);
    await isKept(here.page);
    const before = await savedLedger(here.page);
    const copy = file("副本.bangfu.zip", await saved(here.page, "另存副本"));
    await here.page.getByText("今天的工作还没有副本").waitFor({ state: "detached" });
    await here.page.context().close();
    const there = await opened();
    await there.page.getByLabel("打开本校方案").setInputFiles(copy);
    await isKept(there.page);
    await goTo(there.page, "台账");
    expect(await savedLedger(there.page)).toEqual(before);
    // Once more adds nothing.
    await putIn(there.page, copy);
    await there.page.getByText("已放入").waitFor();
    expect(await savedLedger(there.page)).toEqual(before);
    await there.page.context().close();
  });

  it("is nothing where nothing is to be kept, and the page asks before it is left", async () => {
    const { page } = await withPlan();
    await isKept(page);
    await goTo(page, "今天");
    page.once("dialog", (dialog) => void dialog.accept());
    await page.getByLabel("这台电脑上什么也不留").check();
    await page.getByText("这台电脑上什么也不留：关闭前请另存副本。").waitFor();
    await takeIn(page, ledger);
    const asked = new Promise<string>((seen) =>
      page.once("dialog", (dialog) => {
        seen(dialog.type());
        void dialog.accept();
      }),
    );
    await page.reload();
    expect(await asked).toBe("beforeunload");
    await goTo(page, "今天");
    await page.getByRole("heading", { name: "从哪里开始？" }).waitFor();
    expect(await page.getByText("本机已有").count()).toBe(0);
    await page.context().close();
  });

  it("is refused by a full store, which is said; what is in the page stays, and is saved when there is room", async () => {
    const { page } = await withPlan();
    await isKept(page);
    await page.evaluate(() => {
      const put = IDBObjectStore.prototype.put;
      Object.assign(globalThis, { makeRoom: () => (IDBObjectStore.prototype.put = put) });
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("no room", "QuotaExceededError");
      };
    });
    await takeIn(page, ledger);
    await page.getByText("没有存下：本机的存储空间满了").waitFor();
    await page.getByText(all, { exact: true }).waitFor();
    await page.evaluate(() => (globalThis as unknown as { makeRoom: () => void }).makeRoom());
    await page.getByRole("button", { name: "再试一次" }).click();
    await isKept(page);
    await page.reload();
    await page.getByText(all, { exact: true }).waitFor();
    await page.context().close();
  });

  it("is not touched where a newer page wrote it", async () => {
    const context = await profile();
    const blank = (await openedIn(context)).page;
    await blank.getByRole("button", { name: "用示例试一试" }).click();
    await isKept(blank);
    await blank.close();
    const maker = await context.newPage();
    await maker.goto(new URL("../README.md", import.meta.url).href);
    const version = () =>
      maker.evaluate(
        () =>
          new Promise<number>((done) => {
            const opening = indexedDB.open("bangfu-office");
            opening.onsuccess = () => {
              done(opening.result.version);
              opening.result.close();
            };
          }),
      );
    await maker.evaluate(
      () =>
        new Promise<void>((done) => {
          const opening = indexedDB.open("bangfu-office", 99);
          opening.onsuccess = () => {
            opening.result.close();
            done();
          };
        }),
    );
    const { page } = await openedIn(context);
    await page.getByText("本机的数据是更新版本的办公页存的，没有动它").waitFor();
    await page.getByRole("button", { name: "用示例试一试" }).click();
    await page.getByRole("heading", { name: "今天", level: 2 }).waitFor();
    expect(await version()).toBe(99);
    await context.close();
  });

  it("asks nothing of any network, and says what a browser may do with it", async () => {
    const { page, requests, complaints } = await withPlan();
    await page.getByText("浏览器空间不足时也可能自行清除").waitFor();
    await page.getByText("从本机磁盘打开的任何网页都能读到这里存的数据").waitFor();
    expect(requests).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
