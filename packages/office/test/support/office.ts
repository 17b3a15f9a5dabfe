// The built page, as an office opens it from disk.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { plan } from "@bangfu/plan-yanhe";
import { chromium, type Browser, type BrowserContextOptions, type Locator, type Page } from "playwright";
import { afterAll, beforeAll } from "vitest";
import { BROWSER_ARGS, ensureBrowser } from "../../../../scripts/browser.mjs";

const OFFICE = pathToFileURL(fileURLToPath(new URL("../../dist/office.html", import.meta.url))).href;

export interface Opened {
  readonly page: Page;
  /** Errors of the page and of its console. */
  readonly complaints: string[];
  /** The addresses that were asked for, but those of files and of the page itself. */
  readonly requests: string[];
}

/** The page in a tab of a browser's profile. */
export const openedIn = async (context: { newPage(): Promise<Page> }, address = OFFICE): Promise<Opened> => {
  const page = await context.newPage();
  // The test has a limit of its own, which allows for a busy machine.
  page.setDefaultTimeout(240_000);
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    if (!/^(file|blob|data):/.test(request.url())) requests.push(request.url());
  });
  await page.goto(address);
  await page.getByRole("main").getByRole("heading").first().waitFor();
  return { page, complaints, requests };
};

/** The page in a profile, with the school's plan open and an empty ledger. */
export const withPlanIn = async (
  context: { newPage(): Promise<Page> },
  file: (name: string, content: string) => string,
): Promise<Opened> => {
  const opened = await openedIn(context);
  await opened.page.getByLabel("打开本校方案").setInputFiles(file("plan.json", JSON.stringify(plan)));
  await opened.page.getByRole("heading", { name: "今天", level: 2 }).waitFor();
  return opened;
};

let driven: string | undefined;

/** Has the tests that follow drive another browser. */
export const driveBy = (path: string): void => {
  driven = path;
};

/** A browser for the tests of a file, and a folder for what they write. */
export const office = (executablePath = driven) => {
  const folder = mkdtempSync(join(tmpdir(), "bangfu-office-"));
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: executablePath ?? (await ensureBrowser()),
      args: BROWSER_ARGS,
    });
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });
  const file = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const profile = (options: BrowserContextOptions = {}) =>
    browser.newContext({ viewport: { width: 1100, height: 900 }, ...options });
  return {
    file,
    profile,
    /** The page in a profile of its own, with nothing in it yet. */
    opened: async (options?: BrowserContextOptions): Promise<Opened> => openedIn(await profile(options)),
    /** The page with the school's plan open and an empty ledger. */
    withPlan: async (options?: BrowserContextOptions): Promise<Opened> =>
      withPlanIn(await profile(options), file),
  };
};

export const goTo = (page: Page, screen: string): Promise<void> =>
  page.getByRole("navigation").getByRole("link", { name: screen, exact: true }).click();

/** Puts files in on the screen of the ledger. */
export const putIn = async (page: Page, files: string | string[]): Promise<void> => {
  await goTo(page, "台账");
  await page.getByLabel("选择文件").setInputFiles(files);
};

/** The item of a file in the list of files. */
export const fileItem = (page: Page, name: string): Locator =>
  page.getByRole("list", { name: "放入的文件" }).getByRole("listitem").filter({ hasText: name }).first();

/** Puts a file in, and gives the first answer to each question about it. */
export const takeIn = async (page: Page, path: string): Promise<void> => {
  await putIn(page, path);
  const name = path.split("/").at(-1)!;
  await fileItem(page, name).waitFor();
  const asked = fileItem(page, name).locator(".problems > li");
  for (const item of await asked.all()) await item.getByRole("button").first().click();
  await page.getByText("已并入台账").waitFor();
};

/** What a button saves. */
export const saved = async (page: Page, button: string): Promise<Uint8Array> => {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).first().click(),
  ]);
  return new Uint8Array(readFileSync(await file.path()));
};

export const isKept = (page: Page): Promise<void> =>
  page.getByRole("region", { name: "保存情况" }).getByText("已保存在本机的这个浏览器里").waitFor();
