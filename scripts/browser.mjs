import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/** What every Chromium of ours is started with; the sandbox needs a user that is not root. */
export const BROWSER_ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = () => {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
};

const fromPlaywright = async () => {
  const { chromium } = await import("playwright");
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
};

/** The path of a Chromium that is here already, else undefined. */
export const findBrowser = async () => onPath() ?? (await fromPlaywright());

const run = (command, args) => execFileSync(command, args, { stdio: "inherit" });

const fromDebian = () => {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  run("apt-get", ["update"]);
  run("apt-get", ["install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk"]);
  return onPath();
};

const attempt = async (step) => {
  try {
    return await step();
  } catch (error) {
    console.error(String(error));
    return undefined;
  }
};

/**
 * A Chromium to test with: one on the PATH, else Debian's package when root, else Playwright's download.
 * @throws with what to do, in Chinese and English, when there is none to be had
 */
export const ensureBrowser = async () => {
  const found = (await findBrowser()) ?? (await attempt(fromDebian));
  if (found !== undefined) return found;
  const downloaded = await attempt(async () => {
    run(process.execPath, [join("node_modules", "playwright", "cli.js"), "install", "chromium"]);
    return fromPlaywright();
  });
  if (downloaded !== undefined) return downloaded;
  throw new Error(
    "找不到 Chromium，也无法安装：请安装 Chromium 或 Chrome 并放在 PATH 中，然后重试。\n" +
      "No Chromium was found or could be installed: install Chromium or Chrome, put it on the PATH, and try again.",
  );
};
