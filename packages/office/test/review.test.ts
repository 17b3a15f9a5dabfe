import type { Plan } from "@bangfu/core";
import axe from "axe-core";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Locator, Page } from "playwright";
import { describe, expect, it } from "vitest";
import { goTo, isKept, office, putIn, saved } from "./support/office.js";

const { file, opened } = office();

const VIEWS = [
  ["at 1280, dark", { width: 1280, height: 800 }, "dark"],
  ["at 360", { width: 360, height: 740 }, "light"],
] as const;

/** Four tasks under one heading, so that their measure is asked about; the third has no year. */
const LINES = [
  "某县职业学校2024年重点工作实施方案",
  "一、重点任务",
  "1.修订教学管理制度。（教务处牵头，质量科配合，2024年3月底前完成）",
  "2.组织教师企业实践30人次，由人事处牵头，各系部配合，2024年8月31日前完成。",
  "3.新建实训室2个。（实训处负责，11月底前完成）",
  "4.开展送教下乡活动6次。（培训处负责，2024年12月底前完成）",
  "二、保障措施",
  "各部门要提高认识，加强领导。每年召开推进会2次，改善办学条件。",
];

const readIn = async (page: Page, path: string): Promise<void> => {
  await page.getByLabel("由文件做一份方案").first().setInputFiles(path);
  await page.getByRole("heading", { name: "审核草稿", level: 2 }).waitFor();
};
const text = (lines = LINES): string => file("方案.txt", lines.join("\n"));

/** A Word document with a paragraph for each line. */
const docx = (lines: readonly string[]): Uint8Array => {
  const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const paragraphs = lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join("");
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
  const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
  return zipSync({
    "_rels/.rels": strToU8(
      `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${type}" Target="word/document.xml"/></Relationships>`,
    ),
    "word/document.xml": strToU8(`<w:document xmlns:w="${word}"><w:body>${paragraphs}</w:body></w:document>`),
  });
};

const card = (page: Page): Locator => page.locator("office-review-item section");
const button = (page: Page, name: string | RegExp): Locator => page.getByRole("button", { name });
const isLeft = (page: Page, words: string | RegExp): Promise<void> =>
  page.locator("office-review [role=status]").filter({ hasText: words }).first().waitFor();
const isAt = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole("heading", { level: 3, name }).waitFor();
const mark = (page: Page, words: string): Locator => page.locator("office-review mark", { hasText: words });
/** A field of the form that is open. */
const field = (page: Page, name: string): Locator => page.locator("office-review-form").getByLabel(name);

/** How many items are left, as the page says it. */
const countLeft = async (page: Page): Promise<number> => {
  const said = await page.locator("office-review [role=status]").first().textContent();
  return Number(/\d+/.exec(said ?? "")?.[0] ?? 0);
};

/** Accepts the first group. @returns how many items are left after it */
const acceptGroup = async (page: Page): Promise<number> => {
  const group = button(page, /^认可这 \d+ 项/).first();
  const count = Number(/\d+/.exec((await group.textContent()) ?? "")![0]);
  const before = await countLeft(page);
  await group.click();
  await isLeft(page, `还有 ${before - count} 项要定`);
  return before - count;
};

const planOf = async (page: Page): Promise<Plan> => {
  await page.getByRole("link", { name: "回到方案" }).click();
  const plan = JSON.parse(strFromU8(await saved(page, "导出方案"))) as Plan;
  await page.getByRole("link", { name: /^审核草稿/ }).click();
  return plan;
};

describe("reviewing a document in the page", { timeout: 600_000 }, () => {
  it("goes by keyboard through what is open, and takes a step back", async () => {
    const { page, complaints } = await opened();
    await readIn(page, text());
    await isAt(page, "印发日期 要定");
    const all = await countLeft(page);
    await page.keyboard.press("j");
    await isAt(page, "起始日期 要定");
    await page.keyboard.press("a");
    await isLeft(page, `还有 ${all - 1} 项要定`);
    await isAt(page, "任务 t1.1 要定");
    await page.keyboard.press("u");
    await isLeft(page, `还有 ${all} 项要定`);
    await page.keyboard.press("k");
    await isAt(page, "起始日期 要定");
    await page.keyboard.press("e");
    await field(page, "内容").waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("accepts what is alike at once, corrects, strikes, splits and adds", async () => {
    const { page, complaints } = await opened();
    await readIn(page, text());
    await acceptGroup(page);
    // A figure in the document opens its commitment; what is typed is read as a clerk writes it.
    await mark(page, "30人次").click();
    await button(page, "更正").click();
    await field(page, "数值").fill("许多");
    await button(page, "保存").click();
    await page.getByText(/^数值：“许多” ?不是数值/).waitFor();
    await field(page, "数值").fill("1,200");
    await field(page, "时限").fill("2024年9月底前");
    await button(page, "保存").click();
    await card(page).getByText("已更正").waitFor();
    await mark(page, "2个").click();
    await button(page, "划去").click();
    await card(page).getByText("已划去").waitFor();
    await mark(page, "6次").click();
    await button(page, "拆成两项").click();
    await field(page, "数值").first().fill("4");
    await field(page, "数值").last().fill("2");
    await button(page, "保存").click();
    await card(page).getByText("已拆分").waitFor();
    // Words that are selected in the document become a commitment.
    await mark(page, "改善办学条件").selectText();
    await page.locator("office-review-document .review-document").dispatchEvent("mouseup");
    await page.getByText("选中：“改善办学条件").waitFor();
    await button(page, "作为承诺补上").click();
    await page.getByText("补上的 1 项").waitFor();
    const plan = await planOf(page);
    const of = (words: string) => plan.commitments.filter(({ quote }) => quote.includes(words));
    expect(of("30人次")).toMatchObject([{ target: { atLeast: 1200 }, schedule: { by: "2024-09-30" } }]);
    expect(of("实训室2个")).toEqual([]);
    expect(of("6次").map(({ target }) => target)).toEqual([{ atLeast: 4 }, { atLeast: 2 }]);
    expect(of("改善办学条件")).toMatchObject([{ target: { all: true } }]);
    expect(plan.draft?.open.map(({ id }) => id)).toContain("issued");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("asks for the first day where no year is named, and takes no stand-in for the school", async () => {
    const { page, complaints } = await opened();
    page.once("dialog", (dialog) => void dialog.accept("2023-09-01"));
    await page
      .getByLabel("由文件做一份方案")
      .first()
      .setInputFiles(
        file("工作安排.txt", "重点工作安排\n一、任务\n1.开展送教下乡活动6次。（培训处负责，12月底前完成）"),
      );
    await page.getByRole("heading", { name: "审核草稿", level: 2 }).waitFor();
    await page.getByRole("button", { name: /^学校/ }).click();
    await isAt(page, "学校 要定");
    expect(await card(page).getByRole("button").allInnerTexts()).toEqual(["填写"]);
    await page.keyboard.press("a");
    const all = await countLeft(page);
    await field(page, "内容").fill("某县职业学校");
    await button(page, "保存").click();
    await isLeft(page, `还有 ${all - 1} 项要定`);
    const plan = await planOf(page);
    expect(plan).toMatchObject({ start: "2023-09-01", school: { name: "某县职业学校" } });
    expect(plan.tasks[0]).toMatchObject({ schedule: { by: "2023-12-31" } });
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("is kept, and holds when the document is read again with other words", async () => {
    const { page, complaints } = await opened();
    await readIn(page, text());
    const rest = await acceptGroup(page);
    await mark(page, "6次").click();
    await button(page, "划去").click();
    await card(page).getByText("已划去").waitFor();
    await isKept(page);
    await page.reload();
    await goTo(page, "方案");
    await page.getByRole("link", { name: `审核草稿（还有 ${rest} 项）` }).click();
    await isLeft(page, `还有 ${rest} 项要定`);
    await page.getByRole("link", { name: "回到方案" }).click();
    const changed = LINES.map((line) => line.replace("送教下乡活动6次", "送教下乡活动8次"));
    await page.getByLabel("由文件做一份方案").first().setInputFiles(text(changed));
    await isLeft(page, /还有 \d+ 项要定/);
    await mark(page, "8次").click();
    await page.getByText("原文改过，上次的决定是： 已划去").waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("leads from a Word document to a published page", async () => {
    const { page, complaints } = await opened();
    await readIn(page, file("方案.docx", docx(LINES)));
    expect(await button(page, "完成审核").isDisabled()).toBe(true);
    await isAt(page, "印发日期 要定");
    const all = await countLeft(page);
    await button(page, "填写").click();
    await field(page, "内容").fill("2024年1月15日");
    await button(page, "保存").click();
    await isLeft(page, `还有 ${all - 1} 项要定`);
    for (let rest = await acceptGroup(page); rest > 0; rest--) {
      await isLeft(page, `还有 ${rest} 项要定`);
      await page.keyboard.press("a");
    }
    await isLeft(page, "全部定完");
    await button(page, "完成审核").click();
    await page.getByText("标题、简称与英文", { exact: true }).first().waitFor();
    const { id, indicators } = JSON.parse(strFromU8(await saved(page, "导出方案"))) as Plan;
    const counted = indicators.find(({ kind }) => kind === "count")!.id;
    const records = [{ id: "r1", indicator: counted, date: "2024-02-01", value: 1 }];
    const ledger = { format: "bangfu-ledger/1", plan: id, records };
    await putIn(page, file("ledger.json", JSON.stringify(ledger)));
    await page.getByText("已并入台账").waitFor();
    await goTo(page, "发布");
    await page.getByText("已检查：").waitFor();
    const site = unzipSync(await saved(page, "保存网站"));
    const { plan } = JSON.parse(strFromU8(site["facts.json"]!)) as { plan: Plan };
    expect(plan).toMatchObject({ issued: "2024-01-15", start: "2024-01-01" });
    expect(plan.draft).toBeUndefined();
    expect(plan.tasks).toHaveLength(4);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it.each(VIEWS)(
    "has no violation that axe finds, and is no broader than the window: %s",
    async (...view) => {
      const [, viewport, colorScheme] = view;
      const { page } = await opened({ viewport, colorScheme });
      await page.evaluate(axe.source);
      await readIn(page, text());
      await mark(page, "30人次").click();
      await button(page, "拆成两项").click();
      await field(page, "数值").first().waitFor();
      await page.evaluate(() => document.querySelectorAll("details").forEach((each) => (each.open = true)));
      const found = await page.evaluate(async () => {
        const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
      });
      expect(found).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      await page.context().close();
    },
  );
});
