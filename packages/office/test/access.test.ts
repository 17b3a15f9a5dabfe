import { expect, it } from "vitest";
import { addAxe, violationsIn } from "./support/axe.js";
import { office } from "./support/office.js";

const { opened } = office();
const SCREENS = [
  ...["today", "ledger", "rosters"],
  ...["reporting", "reporting/checking", "reporting/findings", "reporting/closing", "reporting/duties"],
  ...["reports", "publish", "plan"],
];

it.each([
  ["light, at 1280", { width: 1280, height: 800 }, "light"],
  ["dark, at 1280", { width: 1280, height: 800 }, "dark"],
  ["light, at 360", { width: 360, height: 740 }, "light"],
] as const)(
  "axe finds nothing on any screen, and nothing is broader than the window: %s",
  async (_, viewport, colorScheme) => {
    const { page } = await opened({ viewport, colorScheme });
    await addAxe(page);
    expect(await violationsIn(page)).toEqual([]);
    await page.getByRole("button", { name: "用示例试一试" }).click();
    await page.getByText("最需关注").waitFor();
    for (const screen of SCREENS) {
      await page.locator(`nav a[href="#${screen}"]`).click();
      if (screen === "publish") await page.locator("bangfu-summary .percent").first().waitFor();
      // What is folded away is looked at too.
      await page.evaluate(() => document.querySelectorAll("details").forEach((each) => (each.open = true)));
      expect([screen, ...(await violationsIn(page))]).toEqual([screen]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    }
    await page.context().close();
  },
  600_000,
);

it("is driven by the keyboard alone", async () => {
  const { page } = await opened();
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("跳到正文");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("用示例试一试");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "今天", level: 2 }).waitFor();
  await page.getByRole("link", { name: "台账", exact: true }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "台账", level: 2 }).waitFor();
  await page.context().close();
});

it.each([
  ["at 1280", { width: 1280, height: 800 }, "dark"],
  ["at 360", { width: 360, height: 740 }, "light"],
] as const)(
  "axe finds nothing in what is entered by hand, and nothing is broader than the window: %s",
  async (_, viewport, colorScheme) => {
    const { page } = await opened({ viewport, colorScheme });
    await page.getByRole("button", { name: "用示例试一试" }).click();
    await page.getByText("最需关注").waitFor();
    await addAxe(page);
    const check = async (what: string): Promise<void> => {
      expect([what, ...(await violationsIn(page))]).toEqual([what]);
      expect([what, await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)]).toEqual([
        what,
        false,
      ]);
    };
    const press = (name: string): Promise<void> => page.getByRole("button", { name, exact: true }).click();
    await page.locator('nav a[href="#ledger"]').click();
    await press("记一条");
    await check("the choice of an indicator");
    await page.getByLabel("查找指标或任务").fill("教师轮训");
    await page.keyboard.press("Enter");
    await press("加一条佐证");
    await page.getByLabel("粘贴名单").fill("无此人");
    await press("保存");
    await page.getByText("没有保存。").waitFor();
    await check("a form with problems");
    await press("不填了");
    await page
      .getByRole("button", { name: /^详情：/ })
      .first()
      .click();
    await press("撤回");
    await check("a history");
    await press("关闭");
    await page.getByRole("button", { name: "按表格录入" }).click();
    await page.getByLabel("查找指标或任务").fill("“校际、校企”交流");
    await page.keyboard.press("Enter");
    await page.getByLabel("第 1 行 日期").fill("2024-13-01");
    await page.keyboard.press("Enter");
    await page.getByText("其中 1 行有误").waitFor();
    await check("a table with problems");
    await page.getByRole("button", { name: /^任务进展/ }).click();
    await press("写一条进展");
    await check("an update");
    await page.locator('nav a[href="#rosters"]').click();
    await press("添加成员");
    await check("a member");
    await press("不填了");
    await press("粘贴名单添加");
    await check("a list of members");
    await page.context().close();
  },
  600_000,
);
