import { plan } from "@bangfu/plan-yanhe";
import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import type { Page as OfficePage } from "../src/page.js";
import { addRecords, recordsIn } from "./support/claims.js";
import { goTo, isKept, office, openedIn, withPlanIn } from "./support/office.js";

const { file, profile } = office();
const indicator = plan.indicators.find(({ title }) => title === "“校际、校企”交流")!.id;
const record = (id: string) => ({ id, indicator, date: "2024-03-01", value: 1, note: `记录${id}` });
const fifty = (tab: string) => [...Array(50).keys()].map((at) => record(`${tab}${at}`));

const twoTabs = async (): Promise<readonly [Page, Page, () => Promise<void>]> => {
  const context = await profile();
  const one = (await withPlanIn(context, file)).page;
  await isKept(one);
  const two = (await openedIn(context)).page;
  await isKept(two);
  for (const tab of [one, two]) await goTo(tab, "台账");
  return [one, two, () => context.close()];
};

const shows = (tab: Page, count: number): Promise<void> =>
  tab.getByText(`共 ${count} 条`, { exact: true }).waitFor();

const idsIn = async (page: Page): Promise<readonly string[]> =>
  (await recordsIn(page)).map(({ id }) => id).sort();

describe("two tabs on one ledger", () => {
  it("add 50 records each at once: both see all 100, and so does each that is opened later", async () => {
    const [one, two, close] = await twoTabs();
    await Promise.all([addRecords(one, fifty("a"), 10), addRecords(two, fifty("b"), 10)]);
    const all = [...fifty("a"), ...fifty("b")].map(({ id }) => id).sort();
    for (const tab of [one, two]) {
      await shows(tab, 100);
      await isKept(tab);
      expect(await idsIn(tab)).toEqual(all);
    }
    for (const tab of [one, two]) {
      await tab.reload();
      await shows(tab, 100);
      expect(await idsIn(tab)).toEqual(all);
    }
    await close();
  });

  it("correct one record both: the second is refused, which is said, and its text stays", async () => {
    const [one, two, close] = await twoTabs();
    await addRecords(one, [record("wrong")], 0);
    await shows(two, 1);
    await Promise.all([isKept(one), isKept(two)]);
    await Promise.all([
      addRecords(one, [{ ...record("first"), supersedes: "wrong" }], 0),
      addRecords(two, [{ ...record("second"), supersedes: "wrong" }], 0),
    ]);
    const conflict = "没有存下：另一个标签页更正了同一条记录";
    const refused = (tab: Page) => tab.getByText(conflict);
    await Promise.race([refused(one).waitFor(), refused(two).waitFor()]);
    const [loser, winner] = (await refused(one).count()) === 1 ? [one, two] : [two, one];
    await isKept(winner);
    const [own, other] = loser === one ? ["first", "second"] : ["second", "first"];
    expect(await idsIn(winner)).toEqual([other, "wrong"]);
    expect(await idsIn(loser)).toContain(own);
    await winner.reload();
    await shows(winner, 2);
    await close();
  });

  it("keep nothing from when one of them wants so: the other says it, and still has its work", async () => {
    const [one, two, close] = await twoTabs();
    await addRecords(one, [record("a")], 0);
    await shows(two, 1);
    await goTo(two, "今天");
    two.once("dialog", (dialog) => void dialog.accept());
    await two.getByLabel("这台电脑上什么也不留").check();
    await one.getByText("这台电脑上什么也不留：关闭前请另存副本。").waitFor();
    await addRecords(one, [record("b")], 0);
    await shows(one, 2);
    await one.getByText("这台电脑上什么也不留：关闭前请另存副本。").waitFor();
    await close();
  });

  it("say that one has removed the plan which the other works on, and keep it again where that is wanted", async () => {
    const [one, two, close] = await twoTabs();
    await addRecords(one, [record("a")], 0);
    await shows(two, 1);
    await goTo(two, "方案");
    two.once("dialog", (dialog) => void dialog.accept());
    await two.getByRole("button", { name: /^删除/ }).first().click();
    await one.getByText("本机存的数据不见了").waitFor();
    expect(await idsIn(one)).toEqual(["a"]);
    await one.getByRole("button", { name: "再试一次" }).click();
    await isKept(one);
    await one.reload();
    await shows(one, 1);
    await close();
  });
});

it("a page calls saved only what is written, however fast records come", async () => {
  const context = await profile();
  const { page } = await withPlanIn(context, file);
  await isKept(page);
  const counts = await page.evaluate(async () => {
    const shell = document.querySelector("bangfu-office") as Element & {
      readonly page: OfficePage;
    };
    const database = await new Promise<IDBDatabase>((done) => {
      const opening = indexedDB.open("bangfu-office");
      opening.onsuccess = () => done(opening.result);
    });
    const seen: Promise<readonly [claimed: number, written: number]>[] = [];
    shell.page.office.listen(({ keeping, book }) => {
      if (keeping.is !== "kept" || book === undefined) return;
      const claimed = book.ledger.records.length;
      // Steps of a store follow each other: what is written after this moment is not counted.
      const range = IDBKeyRange.bound([book.id, "ledger/records"], [book.id, "ledger/records", []]);
      const counting = database.transaction("rows").objectStore("rows").count(range);
      seen.push(new Promise((done) => (counting.onsuccess = () => done([claimed, counting.result]))));
    });
    for (let at = 0; at < 200; at++) {
      shell.page.office.change((state) => {
        const { book } = state;
        if (book === undefined) return state;
        const record = { id: `r${at}`, indicator: book.plan.indicators[0]!.id, date: "2024-03-01" };
        const ledger = { ...book.ledger, records: [...book.ledger.records, record] };
        return { ...state, book: { ...book, ledger } };
      });
      await new Promise((done) => setTimeout(done, at % 5));
    }
    await shell.page.keeper.settled();
    return Promise.all(seen);
  });
  expect(counts.filter(([claimed, written]) => written < claimed)).toEqual([]);
  expect(counts.at(-1)).toEqual([200, 200]);
  await context.close();
});
