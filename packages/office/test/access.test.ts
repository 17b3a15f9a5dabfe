import axe from "axe-core";
import type { Page } from "playwright";
import { expect, it } from "vitest";
import { office } from "./support/office.js";

const { opened } = office();
const SCREENS = [
  ...["today", "ledger", "rosters"],
  ...["reporting", "reporting/checking", "reporting/findings", "reporting/closing", "reporting/duties"],
  ...["reports", "publish", "plan"],
];

const violations = async (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const { violations: found } = await (globalThis as unknown as { axe: typeof axe }).axe.run({
      exclude: ["iframe"],
    });
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });

it.each([
  ["light, at 1280", { width: 1280, height: 800 }, "light"],
  ["dark, at 1280", { width: 1280, height: 800 }, "dark"],
  ["light, at 360", { width: 360, height: 740 }, "light"],
] as const)(
  "axe finds nothing on any screen, and nothing is broader than the window: %s",
  async (_, viewport, colorScheme) => {
    const { page } = await opened({ viewport, colorScheme });
    await page.evaluate(axe.source);
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "用示例试一试" }).click();
    await page.getByText("最需关注").waitFor();
    for (const screen of SCREENS) {
      await page.locator(`nav a[href="#${screen}"]`).click();
      if (screen === "publish") await page.locator("bangfu-summary .percent").first().waitFor();
      expect([screen, ...(await violations(page))]).toEqual([screen]);
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
