// A plan's document in a format whose reader is packed in the page.
import { fileURLToPath } from "node:url";
import type { Page } from "playwright";
import { expect, it } from "vitest";
import type { Page as OfficePage } from "../src/page.js";
import { office } from "./support/office.js";

const { opened, file } = office();

/** The tasks of the plan that is open, each with its schedule. */
const draftIn = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const shell = document.querySelector<Element & { readonly page: OfficePage }>("bangfu-office")!;
    return shell.page.office.state.book?.plan.tasks.map(({ text, schedule }) => [text, schedule]);
  });

const kept = (name: string): string =>
  fileURLToPath(new URL(`../../reader/test/files/${name}`, import.meta.url));

it.each(["same-plan.pdf", "same-plan.doc", "same-plan.xls"])(
  "%s becomes a draft of three tasks, and nothing is asked of the network",
  { timeout: 600_000 },
  async (name) => {
    const { page, complaints, requests } = await opened();
    await page.getByLabel("由文件做一份方案").setInputFiles(kept(name));
    await page.getByRole("heading", { name: "审核草稿", level: 2 }).waitFor();
    expect(await draftIn(page)).toEqual([
      ["选送10名教师跟岗学习", { by: "2024-06-30" }],
      ["培养骨干教师5名以上", { yearly: [2023, 2025] }],
      ["健全教学管理制度", { standing: true }],
    ]);
    expect(complaints).toEqual([]);
    expect(requests).toEqual([]);
  },
);

it("a PDF that is cut short says so, with the steps to take", { timeout: 600_000 }, async () => {
  const { page } = await opened();
  await page.getByLabel("由文件做一份方案").setInputFiles(file("方案.pdf", "%PDF-1.7\nand then nothing"));
  await page.getByText("方案.pdf：文件已损坏", { exact: false }).waitFor();
  expect(await page.getByText("PDF 转 Word", { exact: false }).count()).toBe(1);
});
