// The widgets in the frameworks that schools' sites are built with: each app of this folder is installed from the
// packed packages, outside the workspaces, built, served and opened. Long form only: each is hundreds of megabytes.
import { summarize } from "@bangfu/core";
import { plan, sampleLedger } from "@bangfu/plan-yanhe";
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { chromium, type Browser } from "playwright";
import { preview } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BROWSER_ARGS, ensureBrowser } from "../../../scripts/browser.mjs";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const APPS = fileURLToPath(new URL("../", import.meta.url));
const SHORT = process.env["SLOW"] === "short";
/** An app is up to 390 MB of small files; a busy disk takes its time. */
const TIMEOUT = 1_800_000;

/** Where each app keeps files that are served as they are, and where it puts its pages. */
const FRAMEWORKS = [
  { name: "Next", app: "next", files: "public", pages: "out" },
  { name: "Nuxt", app: "nuxt", files: "public", pages: ".output/public" },
  { name: "SvelteKit", app: "sveltekit", files: "static", pages: "build" },
  { name: "Astro", app: "astro", files: "public", pages: "dist" },
  { name: "Angular", app: "angular", files: "public", pages: "dist/app/browser" },
] as const;

/** As in a shell: without what the test runner says of itself, by which Next and npm would behave otherwise. */
const environment = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(NODE_ENV$|VITE|npm_|TEST$|DEV$|PROD$)/.test(name)),
  ),
  ...{ DO_NOT_TRACK: "1", NEXT_TELEMETRY_DISABLED: "1", NUXT_TELEMETRY_DISABLED: "1" },
  ...{ ASTRO_TELEMETRY_DISABLED: "1", NG_CLI_ANALYTICS: "false", CI: "1", FORCE_COLOR: "0" },
};

const npm = async (folder: string, ...args: string[]): Promise<void> => {
  try {
    await promisify(execFile)("npm", args, { cwd: folder, env: environment, maxBuffer: 1e8 });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`npm ${args[0]} ${args[1] ?? ""}\n${stdout}\n${stderr}`, { cause: error });
  }
};

/** Without a registry there is nothing to try. */
const reachable = await npm(ROOT, "ping").then(
  () => true,
  () => false,
);
const lacking = SHORT ? " (in the long form)" : reachable ? "" : " (the npm registry cannot be reached)";

describe.skipIf(lacking !== "")(`the widgets in a framework${lacking}`, () => {
  let folder: string;
  let packages: string[];
  let browser: Browser;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "bangfu-frameworks-"));
    const packed = join(folder, "packages");
    await mkdir(packed);
    const ours = ["core", "view", "widgets"].map((name) => `--workspace=@bangfu/${name}`);
    await npm(ROOT, "pack", "--pack-destination", packed, ...ours);
    packages = (await readdir(packed)).map((file) => join(packed, file));
    browser = await chromium.launch({ executablePath: await ensureBrowser(), args: BROWSER_ARGS });
  });

  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });

  const built = async (app: string, files: string): Promise<string> => {
    const copy = join(folder, app);
    await cp(join(APPS, app), copy, { recursive: true });
    await mkdir(join(copy, files), { recursive: true });
    await writeFile(join(copy, files, "facts.json"), JSON.stringify(summarize(plan, sampleLedger)));
    await npm(copy, "install", "--ignore-scripts", "--no-audit", "--no-fund", ...packages);
    await npm(copy, "run", "build");
    return copy;
  };

  const drawn = async (copy: string, pages: string): Promise<void> => {
    const server = await preview({
      root: copy,
      configFile: false,
      appType: "mpa",
      preview: { host: "127.0.0.1", port: 0 },
      build: { outDir: pages },
    });
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    await page.route("**/favicon.ico", (route) => route.fulfill({ status: 204 }));
    await page.goto(server.resolvedUrls!.local[0]!);
    const percent = page.locator("bangfu-summary .percent");
    await percent.waitFor();
    expect(await percent.textContent()).toContain("61%");
    expect(await page.locator("bangfu-summary").count()).toBe(1);
    expect(complaints).toEqual([]);
    await page.close();
    await server.close();
  };

  it.each(FRAMEWORKS)(
    "$name has the tag in its page, and the figure is drawn",
    { timeout: TIMEOUT },
    async (each) => {
      const copy = await built(each.app, each.files);
      const html = await readFile(join(copy, each.pages, "index.html"), "utf8");
      const [tag, inside] = /(<bangfu-summary[^>]*>)([\s\S]*)<\/bangfu-summary>/.exec(html)?.slice(1) ?? [];
      expect(tag).toContain('src="/facts.json"');
      expect(tag).toContain('as-of="2024-10-31"');
      expect(inside).toContain("正在读取… · Loading…");
      await drawn(copy, each.pages);
      await rm(copy, { recursive: true, force: true });
    },
  );
});
