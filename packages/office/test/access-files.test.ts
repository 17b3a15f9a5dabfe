// What the other test of access does not reach: a folder with its questions, evidence with pictures, and what is published.
import type { Ledger } from "@bangfu/core";
import { plan } from "@bangfu/plan-yanhe";
import type { Page } from "playwright";
import { expect, it } from "vitest";
import { addAxe, violationsIn } from "./support/axe.js";
import { folderFiles, inFolder, putIntoFolder, servedOffice, withFolder } from "./support/folder.js";
import { goTo, office, openedIn, takeIn } from "./support/office.js";

const { file, profile } = office();
const served = servedOffice();

const ledger = {
  ...{ format: "bangfu-ledger/1", plan: plan.id },
  records: [{ id: "r", indicator: "exchanges", date: "2024-03-05", value: 1 }],
  findings: [{ id: "f", task: "1.1", found: "2024-03-01", due: "2024-06-30", text: "台账缺签到表" }],
};

const check = async (page: Page, what: string): Promise<void> => {
  expect([what, ...(await violationsIn(page))]).toEqual([what]);
  const isBroader = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect([what, isBroader]).toEqual([what, false]);
};

/** Two corrections of one record, as two computers write them. */
const correctTwice = async (page: Page): Promise<void> => {
  const { records, ...rest } = JSON.parse((await folderFiles(page))["台账.json"]!) as Ledger;
  const record = records.find(
    ({ indicator, members }) => indicator === "exchanges" && members === undefined,
  )!;
  for (const id of ["one", "other"])
    await putIntoFolder(
      page,
      `台账.d/${id}.json`,
      JSON.stringify({
        format: rest.format,
        plan: rest.plan,
        records: [
          { ...record, id, supersedes: record.id, note: `改于 ${id}`, recordedAt: "2024-10-01T02:00:00Z" },
        ],
      }),
    );
  await page.evaluate(() => dispatchEvent(new Event("focus")));
  await page.getByRole("region", { name: "同时更正，等您选一条" }).waitFor();
};

const picture = (page: Page): Promise<Uint8Array> =>
  page.evaluate(async () => {
    const canvas = Object.assign(document.createElement("canvas"), { width: 400, height: 300 });
    const pen = canvas.getContext("2d")!;
    pen.fillStyle = "teal";
    pen.fillRect(0, 0, 400, 300);
    const text = canvas.toDataURL("image/jpeg").split(",")[1]!;
    return [...atob(text)].map((char) => char.charCodeAt(0));
  }) as unknown as Promise<Uint8Array>;

it.each([
  ["light, at 1280", { width: 1280, height: 800 }, "light"],
  ["dark, at 1280", { width: 1280, height: 800 }, "dark"],
  // A window of 1280 pixels at a zoom of 200 %.
  ["light, at 640", { width: 640, height: 400 }, "light"],
  ["dark, at 360", { width: 360, height: 740 }, "dark"],
] as const)(
  "axe finds nothing in a folder, in evidence and in what is published: %s",
  async (_, viewport, colorScheme) => {
    // The screen stays as large as it is when a page is zoomed; a phone keeps what its page asks for.
    const screen = viewport.width === 360 ? viewport : { width: 1280, height: 800 };
    const context = await profile({ viewport, screen, colorScheme });
    const { page } = await openedIn(withFolder(context), `${served.address}?keep`);
    await addAxe(page);
    await page.getByLabel("打开本校方案").setInputFiles(file("plan.json", JSON.stringify(plan)));
    await page.getByRole("heading", { name: "今天", level: 2 }).waitFor();
    await takeIn(page, file("ledger.json", JSON.stringify(ledger)));
    await goTo(page, "今天");
    await check(page, "no folder yet");
    await page.getByRole("button", { name: "把这份台账放进文件夹…" }).click();
    await page.getByText("各人新写的都已并入总台账。").waitFor();
    await inFolder(page);
    // The book of the folder is summarized as the one before was.
    await page.getByText("最需关注").waitFor();
    await check(page, "a folder");
    await correctTwice(page);
    await check(page, "two corrections");
    const bytes = new Uint8Array(await picture(page));
    await goTo(page, "台账");
    await page.getByRole("button", { name: "记一条" }).click();
    await page.getByLabel("查找指标或任务").fill("“校际、校企”交流");
    await page.keyboard.press("Enter");
    const form = page.getByRole("region", { name: "记一条" });
    await form.getByLabel("添加照片或文件").setInputFiles([file("a.jpg", bytes), file("b.pdf", "%PDF-1.4")]);
    await form.getByRole("img", { name: "照片：照片 1" }).waitFor();
    await form.getByRole("button", { name: "加一条佐证" }).click();
    await check(page, "a form with photos");
    await form.getByLabel("日期").fill("2024-03-01");
    for (const box of await form.getByRole("checkbox", { name: /^公开：/ }).all()) await box.check();
    await form.getByRole("button", { name: "去掉第 3 条佐证" }).click();
    await form.getByRole("button", { name: "保存", exact: true }).click();
    await page
      .getByText(/^已记入：/)
      .first()
      .waitFor();
    await page.locator("office-evidence select").selectOption("有佐证的记录");
    await page.locator("office-evidence").getByRole("img", { name: /^照片/ }).first().waitFor();
    await page
      .getByLabel(/^添加照片或文件：/)
      .first()
      .setInputFiles(file("c.jpg", bytes));
    await check(page, "the list of evidence");
    await goTo(page, "发布");
    await page.getByText("1 张照片重新绘制后公布").waitFor();
    await page.getByText("不能重新绘制，会原样公开").waitFor();
    await page.getByText("已检查：").waitFor();
    await check(page, "what is published");
    await goTo(page, "报送");
    await page.getByRole("link", { name: "督导问题" }).click();
    await check(page, "findings with files");
    await context.close();
  },
  600_000,
);
