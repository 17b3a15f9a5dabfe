import { chromium, type Browser, type Frame } from "playwright";
import { afterAll, beforeAll } from "vitest";
import { BROWSER_ARGS, ensureBrowser } from "../../../../scripts/browser.mjs";
import { openSite, type Serving, type Site } from "./site.js";
import { visit, type Visit, type Visiting } from "./visit.js";

export interface SiteVisit extends Visit {
  readonly address: string;
  readonly reports: readonly string[];
}

/** A Chromium and a site for the tests of a file; without a path, the one that is here. */
export const useSite = (executable?: string) => {
  let browser: Browser;
  let site: Site;
  let plain: Promise<string[]> | undefined;

  beforeAll(async () => {
    site = await openSite();
    browser = await chromium.launch({
      executablePath: executable ?? (await ensureBrowser()),
      args: BROWSER_ARGS,
    });
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  return {
    browser: () => browser,
    executable: async () => executable ?? (await ensureBrowser()),
    visit: async (page: string, options: Serving & Visiting): Promise<SiteVisit> => {
      const { address, reports } = site.host(options);
      return { ...(await visit(browser, address + page, options)), address, reports };
    },
    /** How the widgets look where nothing is in the way; looked at once. */
    plainLook: (looks: (host: { page: string; hazard: string }) => Promise<string[]>): Promise<string[]> =>
      (plain ??= looks({ page: "plain.html", hazard: "" })),
  };
};

/** Waits until both widgets have drawn their data, or said why they cannot. */
export const opened = async ({ page }: Pick<Visit, "page"> | { page: Frame }): Promise<void> => {
  await page.locator("bangfu-summary :is(.percent, [role=alert])").first().waitFor({ state: "attached" });
  await page.locator("bangfu-tasks :is([data-task], [role=alert])").first().waitFor({ state: "attached" });
};
