import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright";

/** A page that is open, what it complained of and whom it asked. */
export interface Visit extends AsyncDisposable {
  readonly page: Page;
  readonly complaints: string[];
  readonly requests: string[];
}

/** Keeps what the engine measures from the first moment on. */
const measure = (): void => {
  const kept = { shift: 0, moved: [] as string[], largest: 0 };
  (globalThis as unknown as { measured: typeof kept }).measured = kept;
  new PerformanceObserver((list) => {
    for (const each of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
      sources: { node?: Element }[];
    })[]) {
      if (each.hadRecentInput) continue;
      kept.shift += each.value;
      kept.moved.push(...each.sources.map(({ node }) => `${node?.nodeName}.${node?.className ?? ""}`));
    }
  }).observe({ type: "layout-shift", buffered: true });
  new PerformanceObserver((list) => {
    for (const each of list.getEntries()) kept.largest = each.startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });
};

export const visit = async (
  browser: Browser,
  address: string,
  context: BrowserContextOptions = { viewport: { width: 1280, height: 900 } },
): Promise<Visit> => {
  const opened = await browser.newContext(context);
  await opened.addInitScript(measure);
  const page = await opened.newPage();
  page.setDefaultTimeout(240_000);
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(address, { waitUntil: "networkidle" });
  return { page, complaints, requests, [Symbol.asyncDispose]: () => opened.close() };
};

/** How far things moved without anybody's doing, what moved, and when the largest was painted (ms). */
export const measured = (page: Page): Promise<{ shift: number; moved: string[]; largest: number }> =>
  page.evaluate("measured");

/** What axe finds, each as its rule and the elements. */
export const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source);
  // Cut short: a frame of another page is that page's affair.
  const found = await page.evaluate(async () => {
    const { violations } = await (
      globalThis as unknown as { axe: { run: (context: object, options: object) => Promise<axe.AxeResults> } }
    ).axe.run({ exclude: ["iframe"] }, { iframes: false });
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ target, html }) => `${target} ${html.slice(0, 120)}`)
          .join(" | ")}`,
    );
  });
  return found;
};
