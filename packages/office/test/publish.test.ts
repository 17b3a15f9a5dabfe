import { plan, sampleLedger } from "@bangfu/plan-yanhe";
import { strFromU8, unzipSync } from "fflate";
import type readCode from "jsqr";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { PNG } from "pngjs";
import type { Page } from "playwright";
import { expect, it } from "vitest";
import { holdJob } from "./support/hold.js";
import { goTo, office, openedIn, saved, takeIn, withPlanIn } from "./support/office.js";

// Its types say that a default is exported, where there is none.
const jsQR = createRequire(import.meta.url)("jsqr") as typeof readCode.default;

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

const toPublish = async (): Promise<Page> => {
  const { page } = await withPlanIn(await profile(), file);
  await takeIn(page, ledger);
  await goTo(page, "发布");
  await page.getByText("已检查：").waitFor();
  return page;
};

/** What the QR code in a picture says. */
const codeIn = (png: Uint8Array): string | undefined => {
  const { data, width, height } = PNG.sync.read(Buffer.from(png));
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
};

it("saves the site with the address that was typed just before the click, in the language that was chosen", async () => {
  const page = await toPublish();
  const address = "https://school.example/bangfu/";
  // The click takes the focus from the field, and with it begins the check of what was typed.
  await page.getByLabel("网址（海报和宣传屏的二维码用，可不填）").click();
  await page.keyboard.type(address);
  const chinese = unzipSync(await saved(page, "保存网站"));
  await page.getByText(/^已保存：网站（/).waitFor();
  expect(codeIn(chinese["poster.png"]!)).toBe(address);
  expect(strFromU8(chinese["index.html"]!)).toContain('lang="zh-CN"');
  expect(strFromU8(chinese["wall.html"]!)).toContain("扫码");
  await page.getByLabel("网站语言").selectOption("en");
  const english = unzipSync(await saved(page, "保存网站"));
  expect(codeIn(english["poster.png"]!)).toBe(address);
  expect(strFromU8(english["index.html"]!)).toContain('lang="en"');
  expect(strFromU8(english["wall.html"]!)).not.toContain("扫码");
  await page.getByLabel("网址（海报和宣传屏的二维码用，可不填）").fill("");
  const without = unzipSync(await saved(page, "保存网站"));
  expect(strFromU8(without["poster.svg"]!)).not.toContain("扫码");
  await page.context().close();
});

it("says how many steps of saving are done, and writes nothing where it is cancelled", async () => {
  const page = await toPublish();
  const downloads: string[] = [];
  page.on("download", (download) => downloads.push(download.suggestedFilename()));
  const { letGo } = await holdJob(page, "pack");
  await page.getByRole("button", { name: "保存网站" }).click();
  // The check, the pages and three pictures are done; the archive and the file are not.
  await page.getByText("正在打包（已完成 5 步，共 7 步）…").waitFor();
  const bar = page.getByRole("progressbar", { name: "保存进度" });
  expect([await bar.getAttribute("max"), await bar.getAttribute("value")]).toEqual(["7", "5"]);
  await page.getByRole("button", { name: "取消", exact: true }).click();
  await page.getByText("已取消，没有写出任何文件。").waitFor();
  await letGo();
  // What is saved next is whole, and the only file.
  await saved(page, "保存单页");
  await page.getByText(/^已保存：单页（/).waitFor();
  expect(downloads).toEqual([expect.stringMatching(/\.html$/)]);
  expect(await page.getByText("已取消，没有写出任何文件。").count()).toBe(0);
  await page.context().close();
});

it("publishes nothing while the check is cancelled, and checks again where it is asked to", async () => {
  const page = await toPublish();
  const { letGo } = await holdJob(page, "examine");
  await page.getByLabel("数据说明").fill("试填");
  await page.getByLabel("数据说明").blur();
  await page.getByText("正在汇总台账（已完成 0 步，共 3 步）…").waitFor();
  await page.getByRole("button", { name: "取消", exact: true }).click();
  await page.getByText("已取消检查，检查完才能发布。").waitFor();
  await letGo();
  await page.getByRole("button", { name: "重新检查" }).click();
  await page.getByText("已检查：").waitFor();
  await page.context().close();
});

it("publishes no draft, unless somebody asks for it; then the page says that it is one", async () => {
  const question = "任务 t1.1：时限没有读出";
  const open = [{ id: "t1.1", path: "tasks[0]", clause: plan.tasks[0]!.clause, question }];
  const { page } = await openedIn(await profile());
  await page
    .getByLabel("打开本校方案")
    .setInputFiles(file("draft.json", JSON.stringify({ ...plan, draft: { open } })));
  await page.getByRole("heading", { name: "今天", level: 2 }).waitFor();
  await takeIn(page, ledger);
  await goTo(page, "发布");
  await page.getByText(`方案仍是草稿，有 1 处要由人来定，先看：${question}`).waitFor();
  await page.getByText("已检查：").waitFor();
  const save = page.getByRole("button", { name: "保存单页" });
  expect(await save.isDisabled()).toBe(true);
  await page.getByLabel("仍是草稿也发布").check();
  await save.and(page.locator(":enabled")).waitFor();
  expect(new TextDecoder().decode(await saved(page, "保存单页"))).toContain("方案草案，尚未定稿");
  await page.context().close();
});
