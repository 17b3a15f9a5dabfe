import type { Ledger } from "@bangfu/core";
import { plan } from "@bangfu/plan-yanhe";
import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { folderFiles, inFolder, putIntoFolder, servedOffice, withFolder } from "./support/folder.js";
import { goTo, isKept, office, openedIn, takeIn } from "./support/office.js";

const { file, profile } = office();
const served = servedOffice();
const row = (date: string, note: string): string =>
  `指标,日期,数值,备注\n“校际、校企”交流,${date},1,${note}\n`;
const opening = (page: Page): Promise<void> =>
  page.getByRole("button", { name: "打开文件夹里的台账…" }).click();

/** The page with the plan and one record, all of it put into the folder. */
const inSharedFolder = async (context: Awaited<ReturnType<typeof profile>>): Promise<Page> => {
  const { page } = await openedIn(withFolder(context), served.address);
  await page.getByLabel("打开本校方案").setInputFiles(file("plan.json", JSON.stringify(plan)));
  await page.getByRole("heading", { name: "今天", level: 2 }).waitFor();
  await takeIn(page, file("办公室.csv", row("2024-01-01", "办")));
  await isKept(page);
  await goTo(page, "今天");
  await page.getByRole("button", { name: "把这份台账放进文件夹…" }).click();
  await page.getByText("各人新写的都已并入总台账。").waitFor();
  await inFolder(page);
  return page;
};
const notesIn = (text: string | undefined): readonly (string | undefined)[] =>
  (JSON.parse(text ?? "") as Ledger).records.map(({ note }) => note);

describe("a book in a folder", () => {
  it("has its plan and ledger there; two computers write files of their own, and each sees the other's", async () => {
    const context = await profile();
    const one = await inSharedFolder(context);
    const first = await folderFiles(one);
    expect(Object.keys(first).sort()).toEqual(["台账.json", "方案.json"].sort());
    expect(notesIn(first["台账.json"])).toEqual(["办"]);
    expect(JSON.parse(first["方案.json"]!)).toEqual(plan);

    const { page: two, complaints } = await openedIn(withFolder(context, "two"), served.address);
    await opening(two);
    await two.getByRole("heading", { name: "今天", level: 2 }).waitFor();
    await inFolder(two);
    await Promise.all([
      takeIn(one, file("甲.csv", row("2024-03-01", "甲"))),
      takeIn(two, file("乙.csv", row("2024-05-01", "乙"))),
    ]);
    await Promise.all([inFolder(one), inFolder(two)]);
    for (const page of [one, two]) {
      await page.evaluate(() => dispatchEvent(new Event("focus")));
      await page.getByText("共 3 条").waitFor();
    }
    // Nobody has written the ledger's own file, and each has written one.
    const both = await folderFiles(one);
    expect(both["台账.json"]).toBe(first["台账.json"]);
    const added = Object.keys(both).filter((path) => path.startsWith("台账.d/"));
    expect(added.map((path) => notesIn(both[path])).sort()).toEqual([["乙"], ["甲"]]);

    // The additions are folded, and stand there once.
    await goTo(two, "今天");
    await two.getByRole("button", { name: "合并到总台账" }).click();
    await two.getByText("各人新写的都已并入总台账。").waitFor();
    const folded = await folderFiles(two);
    expect(Object.keys(folded).sort()).toEqual(["台账.json", "方案.json"].sort());
    expect([...notesIn(folded["台账.json"])].sort()).toEqual(["乙", "办", "甲"].sort());
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("says whose additions came in, until it is read", async () => {
    const context = await profile();
    const one = await inSharedFolder(context);
    const { page: two } = await openedIn(withFolder(context, "two"), served.address);
    await opening(two);
    await two.getByRole("heading", { name: "今天", level: 2 }).waitFor();
    const [unit] = plan.units;
    await takeIn(
      two,
      file("丙.csv", `指标,日期,数值,填报单位\n“校际、校企”交流,2024-05-01,1,${unit!.name}\n`),
    );
    await inFolder(two);
    await one.evaluate(() => dispatchEvent(new Event("focus")));
    const bar = one.getByRole("region", { name: "保存情况" });
    await bar.getByText(`别人新增：${unit!.name} 1 条。`).waitFor();
    await bar.getByRole("button", { name: "知道了" }).click();
    expect(await bar.getByText("别人新增").count()).toBe(0);
    await context.close();
  });

  it("asks which of two corrections counts that were made at the same time; nothing is lost", async () => {
    const context = await profile();
    const one = await inSharedFolder(context);
    await goTo(one, "台账");
    await one.getByRole("button", { name: "详情：2024-01-01" }).click();
    await one.getByRole("dialog").getByRole("button", { name: "更正" }).click();
    const form = one.getByRole("region", { name: "更正" });
    await form.getByLabel("数值").fill("2");
    await form.getByRole("button", { name: "保存", exact: true }).click();
    await one.getByText("已更正").first().waitFor();
    await inFolder(one);
    // Another computer, which had not seen it, has written what it has corrected.
    const { records, ...rest } = JSON.parse((await folderFiles(one))["台账.json"]!) as Ledger;
    const [record] = records;
    const other = {
      ...{ id: "other", indicator: "exchanges", date: "2024-01-01", value: 5, supersedes: record!.id },
      recordedAt: "2024-10-01T02:00:00Z",
    };
    await putIntoFolder(one, "台账.d/other.json", JSON.stringify({ ...rest, records: [other] }));
    await goTo(one, "今天");
    await one.evaluate(() => dispatchEvent(new Event("focus")));
    const asked = one.getByRole("region", { name: "同时更正，等您选一条" });
    await asked.getByText("选定之前，仍按更正以前的计。").waitFor();
    await inFolder(one);
    // The work goes on meanwhile, and what is asked is still there after a reload.
    await takeIn(one, file("己.csv", row("2024-08-01", "己")));
    await inFolder(one);
    await one.reload();
    await goTo(one, "今天");
    await asked.getByRole("button", { name: /数值 5/ }).click();
    await asked.waitFor({ state: "detached" });
    await inFolder(one);
    await goTo(one, "台账");
    // The record, both corrections, what turns one of them down, and the one that came meanwhile.
    await one.getByText("共 5 条", { exact: true }).waitFor();
    const counting = one
      .getByRole("row")
      .filter({ hasText: "2024-01-01" })
      .filter({ has: one.getByRole("cell", { name: "填报", exact: true }) });
    expect(await counting.getByRole("cell").nth(1).textContent()).toContain("5");
    expect(await counting.count()).toBe(1);
    await context.close();
  });

  it("has the kept files of closings, and puts a lost one back", async () => {
    const context = await profile();
    const one = await inSharedFolder(context);
    await goTo(one, "报送");
    await one.getByRole("link", { name: "结账", exact: true }).click();
    await one.getByLabel("结哪一期").selectOption("2024-03-31");
    await one.getByRole("button", { name: "仍然结账" }).click();
    await one.getByRole("cell", { name: "存档完好" }).waitFor();
    await inFolder(one);
    const path = "closed/2024Q1.json";
    const kept = (await folderFiles(one))[path];
    expect(kept).toContain("bangfu-facts/1");
    // Another computer reads it from there.
    const { page: two } = await openedIn(withFolder(context, "two"), served.address);
    await opening(two);
    await inFolder(two);
    await goTo(two, "报送");
    await two.getByRole("link", { name: "结账", exact: true }).click();
    await two.getByRole("cell", { name: "存档完好" }).waitFor();
    // What somebody changed there gives way to what was kept.
    await putIntoFolder(two, path, "{}");
    await two.reload();
    await inFolder(two);
    await expect.poll(async () => (await folderFiles(two))[path], { timeout: 60_000 }).toBe(kept);
    await context.close();
  });

  it("goes on after a reload, and two tabs of one browser write once", async () => {
    const context = await profile();
    const one = await inSharedFolder(context);
    const { page: two } = await openedIn(withFolder(context), served.address);
    await inFolder(two);
    await takeIn(one, file("丁.csv", row("2024-06-01", "丁")));
    await inFolder(one);
    await goTo(two, "台账");
    await two.getByText("共 2 条").waitFor();
    await one.reload();
    await inFolder(one);
    const files = await folderFiles(one);
    expect(Object.keys(files).filter((path) => path.startsWith("台账.d/"))).toHaveLength(1);
    expect(await one.getByText("共 2 条").count()).toBe(1);
    await context.close();
  });

  it("asks for a click where the browser has forgotten its permission, and loses nothing meanwhile", async () => {
    const context = await profile();
    const one = await inSharedFolder(context);
    await one.addInitScript(() => {
      const asked = { state: "prompt" };
      Object.assign(FileSystemHandle.prototype, {
        queryPermission: async () => asked.state,
        requestPermission: async () => (asked.state = "granted"),
      });
    });
    await one.reload();
    await one.getByText("要点一下才能接着用").first().waitFor();
    await takeIn(one, file("戊.csv", row("2024-07-01", "戊")));
    expect(Object.keys(await folderFiles(one)).sort()).toEqual(["台账.json", "方案.json"].sort());
    await one.getByRole("button", { name: "继续使用文件夹" }).first().click();
    await inFolder(one);
    const files = await folderFiles(one);
    const added = Object.keys(files).filter((path) => path.startsWith("台账.d/"));
    expect(added.map((path) => notesIn(files[path]))).toEqual([["戊"]]);
    await context.close();
  });

  it("is refused where the folder has another plan, and says so", async () => {
    const context = await profile();
    const one = await inSharedFolder(context);
    const { page: two } = await openedIn(withFolder(context, "two"), served.address);
    const other = JSON.stringify({ ...plan, id: "other" });
    await two.getByLabel("打开本校方案").setInputFiles(file("other.json", other));
    await two.getByRole("heading", { name: "今天", level: 2 }).waitFor();
    const before = await folderFiles(one);
    await two.getByRole("button", { name: "把这份台账放进文件夹…" }).click();
    await two.getByText("文件夹“台账共享”里是另一份方案，没有放进去。").waitFor();
    expect(await folderFiles(one)).toEqual(before);
    await context.close();
  });
});
