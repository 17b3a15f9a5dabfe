import axe from "axe-core";
import type { Page } from "playwright";

export const addAxe = async (page: Page): Promise<void> => {
  await page.evaluate(axe.source);
};

/** What axe finds in the page, each with its element; frames aside. */
export const violationsIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({
      exclude: ["iframe"],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
