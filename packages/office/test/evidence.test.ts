import type { Ledger } from "@bangfu/core";
import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { folderFiles, inFolder, servedOffice, withFolder } from "./support/folder.js";
import { goTo, isKept, office, openedIn, saved, takeIn, withPlanIn } from "./support/office.js";
import { markersOf, photo, PLACE, TRACES } from "./support/photo.js";

const { file, opened, profile } = office();
const served = servedOffice();
const row = `指标,日期,数值,备注\n“校际、校企”交流,2024-03-01,1,赴某校\n`;
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");
const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** A JPEG of 40 × 30 pixels, half red and half blue, as the browser writes it. */
const plainJpeg = async (page: Page): Promise<Uint8Array> => {
  const url = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement("canvas"), { width: 40, height: 30 });
    const pen = canvas.getContext("2d")!;
    pen.fillStyle = "red";
    pen.fillRect(0, 0, 20, 30);
    pen.fillStyle = "blue";
    pen.fillRect(20, 0, 20, 30);
    return canvas.toDataURL("image/jpeg");
  });
  return new Uint8Array(Buffer.from(url.split(",")[1]!, "base64"));
};

const lacking = (page: Page) => page.locator("office-evidence li", { hasText: "赴某校" });
const chooseHaving = (page: Page) => page.locator("office-evidence select").selectOption("有佐证的记录");

/** Adds files to the record, the ones named public marked so. */
const add = async (page: Page, files: readonly string[], isOpen: readonly boolean[]): Promise<void> => {
  await goTo(page, "台账");
  await page.getByLabel(/^添加照片或文件/).setInputFiles([...files]);
  const boxes = lacking(page).getByRole("checkbox", { name: "公开", exact: true });
  for (const [at, open] of isOpen.entries()) if (open) await boxes.nth(at).check();
  await page.getByRole("button", { name: "加到这条记录" }).click();
  await page.getByText("没有这样的记录。").waitFor();
};

describe("the evidence of a record", () => {
  it("is published only where it is marked, drawn anew, without Exif, XMP, IPTC and place", async () => {
    const { page, complaints, requests } = await withPlanIn(await profile(), file);
    await takeIn(page, file("a.csv", row));
    const plain = await plainJpeg(page);
    const bytes = photo(plain);
    for (const trace of [...TRACES, PLACE]) expect(text(bytes)).toContain(trace);
    const hidden = photo(plain.slice(0, -2));
    const pdf = Buffer.from("%PDF-1.4 /Author (ZhangSan)");
    await add(
      page,
      [file("IMG_0001.JPG", bytes), file("内部.jpg", hidden), file("合同.pdf", pdf)],
      [true, false, true],
    );
    await chooseHaving(page);
    await page.getByRole("img", { name: /^照片/ }).first().waitFor();
    await isKept(page);
    await page.reload();
    await goTo(page, "发布");
    await page.getByText("1 张照片重新绘制后公布").waitFor();
    await page.getByText("不能重新绘制，会原样公开，文件里可能写有作者姓名").waitFor();
    await page.getByText("已检查：").waitFor();

    const site = unzipSync(await saved(page, "保存网站"));
    const picture = `evidence/${hashOf(bytes)}.jpg`;
    expect(Object.keys(site).filter((name) => name.startsWith("evidence/"))).toEqual([picture]);
    const published = site[picture]!;
    for (const trace of [...TRACES, PLACE]) expect(text(published)).not.toContain(trace);
    // Neither of the segments that hold what was written beside a picture.
    expect(markersOf(bytes)).toEqual(expect.arrayContaining([0xe1, 0xed]));
    expect(markersOf(published).filter((marker) => marker === 0xe1 || marker === 0xed)).toEqual([]);
    for (const [name, content] of Object.entries(site))
      for (const trace of ["SecretCam", "ZhangSan", "IMG_0001", "合同.pdf"])
        expect(text(content), name).not.toContain(Buffer.from(trace).toString("latin1"));
    const { evidence } = JSON.parse(strFromU8(site["facts.json"]!)) as { evidence: { url?: string }[] };
    expect(evidence.map(({ url }) => url).sort()).toEqual([picture, undefined]);

    // Somebody has looked at the other one.
    await page.getByRole("checkbox", { name: /看过了，可以原样公开/ }).check();
    const all = unzipSync(await saved(page, "保存网站"));
    expect(all[`evidence/${hashOf(pdf)}.pdf`]).toEqual(new Uint8Array(pdf));
    expect([complaints, requests]).toEqual([[], []]);
    await page.context().close();
  });

  it("is chosen in the form of a record, kept by its hash, and let go where the form is left", async () => {
    const { page, complaints } = await withPlanIn(await profile(), file);
    const bytes = photo(await plainJpeg(page));
    const pdf = Buffer.from("%PDF-1.4 /Author (ZhangSan)");
    await goTo(page, "台账");
    const begin = async (): Promise<void> => {
      await page.getByRole("button", { name: "记一条" }).click();
      await page.getByLabel("查找指标或任务").fill("“校际、校企”交流");
      await page.keyboard.press("Enter");
    };
    const form = page.getByRole("region", { name: "记一条" });
    const choose = form.getByLabel("添加照片或文件");
    await begin();
    await choose.setInputFiles(file("张三的照片.JPG", bytes));
    await form.getByRole("img", { name: "照片：照片 1" }).waitFor();
    await form.getByRole("button", { name: "不填了" }).click();
    const kept = (): Promise<number> =>
      page.evaluate(
        () =>
          new Promise<number>((done, failed) => {
            const opening = indexedDB.open("bangfu-office-evidence");
            opening.addEventListener("error", () => failed(opening.error as Error));
            opening.addEventListener("success", () => {
              const counting = opening.result.transaction("files").objectStore("files").count();
              counting.addEventListener("success", () => done(counting.result));
            });
          }),
      );
    await expect.poll(kept, { timeout: 60_000 }).toBe(0);
    await begin();
    await choose.setInputFiles([file("张三的照片.JPG", bytes), file("合同.pdf", pdf)]);
    await form.getByLabel("日期").fill("2024-03-01");
    const first = form.getByLabel("佐证名称").first();
    await first.fill("签到照片");
    await form.getByRole("checkbox", { name: "公开：签到照片" }).check();
    // What is typed is there after a reload, the files with it.
    await first.blur();
    await isKept(page);
    await page.reload();
    await goTo(page, "台账");
    await page.getByRole("button", { name: "记一条" }).click();
    await form.getByRole("img", { name: "照片：签到照片" }).waitFor();
    await form.getByRole("button", { name: "保存", exact: true }).click();
    await page.getByText("共 1 条", { exact: true }).waitFor();
    const ledger = JSON.parse(strFromU8(await saved(page, "导出台账（ledger.json）"))) as Ledger;
    expect(ledger.records[0]!.evidence).toEqual([
      { title: "签到照片", sha256: hashOf(bytes), public: true },
      { title: "文件 2", sha256: hashOf(pdf) },
    ]);
    expect(await kept()).toBe(2);
    await goTo(page, "发布");
    await page.getByText("1 张照片重新绘制后公布").waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("of a finding that is put right is a file as well, which goes with a copy", async () => {
    const { page } = await withPlanIn(await profile(), file);
    const findings = [{ id: "f", task: "1.1", found: "2024-03-01", text: "台账缺签到表" }];
    const ledger = { format: "bangfu-ledger/1", plan: "yanhe-2022", records: [], findings };
    await takeIn(page, file("ledger.json", JSON.stringify(ledger)));
    await goTo(page, "报送");
    await page.getByRole("link", { name: "督导问题" }).click();
    const bytes = photo(await plainJpeg(page));
    await page.getByLabel("照片或文件（可不填）").setInputFiles(file("a.jpg", bytes));
    await page.getByRole("button", { name: "销号：台账缺签到表" }).click();
    await page.getByText("没有未整改的督导问题。").waitFor();
    const copy = unzipSync(await saved(page, "另存副本"));
    const { findings: after } = JSON.parse(strFromU8(copy["1/ledger.json"]!)) as Ledger;
    expect(after!.at(-1)!.evidence).toEqual([{ title: "照片 1", sha256: hashOf(bytes) }]);
    expect(copy[`1/evidence/${hashOf(bytes)}.jpg`]).toEqual(bytes);
    await page.context().close();
  });

  it("is refused where a file is too large, and the form says which", async () => {
    const { page } = await withPlanIn(await profile(), file);
    await goTo(page, "台账");
    await page.getByRole("button", { name: "记一条" }).click();
    await page.getByLabel("查找指标或任务").fill("“校际、校企”交流");
    await page.keyboard.press("Enter");
    const form = page.getByRole("region", { name: "记一条" });
    await form.getByLabel("添加照片或文件").setInputFiles(file("大.zip", new Uint8Array(50_000_001)));
    await form.getByText("“大.zip”超过 50 MB，没有加上，请压缩后再加。").waitFor();
    await form.getByLabel("添加照片或文件").setInputFiles(file("小.zip", new Uint8Array(50_000_000)));
    expect(await form.getByLabel("佐证名称").inputValue()).toBe("文件 1");
    expect(await form.getByText("超过 50 MB").count()).toBe(0);
    await page.context().close();
  });

  it("goes with a copy to another computer", async () => {
    const { page } = await withPlanIn(await profile(), file);
    await takeIn(page, file("a.csv", row));
    const bytes = photo(await plainJpeg(page));
    await add(page, [file("a.jpg", bytes)], [false]);
    await isKept(page);
    const copy = await saved(page, "另存副本");
    expect(unzipSync(copy)[`1/evidence/${hashOf(bytes)}.jpg`]).toEqual(bytes);
    await page.context().close();
    const there = await opened();
    await there.page.getByLabel("打开本校方案").setInputFiles(file("副本.bangfu.zip", copy));
    await isKept(there.page);
    await goTo(there.page, "台账");
    await chooseHaving(there.page);
    await there.page.getByRole("img", { name: /^照片/ }).waitFor();
    await there.page.context().close();
  });

  it("lies in the folder of the book, and the site as well", async () => {
    const context = await profile();
    const { page } = await openedIn(withFolder(context), served.address);
    await page.getByRole("button", { name: "用示例试一试" }).waitFor();
    await withPlanOf(page);
    await takeIn(page, file("a.csv", row));
    const bytes = photo(await plainJpeg(page));
    await goTo(page, "今天");
    await page.getByRole("button", { name: "把这份台账放进文件夹…" }).click();
    await page.getByText("各人新写的都已并入总台账。").waitFor();
    await inFolder(page);
    await add(page, [file("a.jpg", bytes)], [true]);
    await inFolder(page);
    await goTo(page, "发布");
    await page.getByText("已检查：").waitFor();
    await page.getByRole("button", { name: "写进共用文件夹（site）" }).click();
    await page.getByText("已保存：共用文件夹里的 site").waitFor();
    const names = Object.keys(await folderFiles(page));
    expect(names).toEqual(
      expect.arrayContaining([
        `evidence/${hashOf(bytes)}.jpg`,
        `site/evidence/${hashOf(bytes)}.jpg`,
        ...["site/index.html", "site/wall.html", "site/poster.png", "site/facts.json", "site/bangfu.js"],
      ]),
    );
    await context.close();
  });
});

const withPlanOf = async (page: Page): Promise<void> => {
  const { plan } = await import("@bangfu/plan-yanhe");
  await page.getByLabel("打开本校方案").setInputFiles(file("plan.json", JSON.stringify(plan)));
  await page.getByRole("heading", { name: "今天", level: 2 }).waitFor();
};
