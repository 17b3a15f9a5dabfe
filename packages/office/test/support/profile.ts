// A browser with a profile of its own on the disk, which outlives it: it can be killed, and started again.
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser } from "playwright";
import { onTestFinished } from "vitest";
import { chrome109 } from "../../../../scripts/chrome-109.js";
import { BROWSER_ARGS, ensureBrowser } from "../../../../scripts/browser.mjs";
import { openedIn, type Opened } from "./office.js";

/** The browsers that the page is proved in, each with what is lacking here. */
export const BROWSERS = [
  { name: "Chromium", executablePath: await ensureBrowser(), lacking: undefined },
  await chrome109().then(({ path = "", lacking }) => ({ name: "Chrome 109", executablePath: path, lacking })),
];

/** The address where a browser that has just been started can be driven. */
const debuggerOf = (child: ChildProcess): Promise<string> =>
  new Promise((found, failed) => {
    let said = "";
    child.stderr!.on("data", (text: Buffer) => {
      said += String(text);
      const address = /ws:\/\/\S+/.exec(said)?.[0];
      if (address !== undefined) found(address);
    });
    child.once("exit", () => failed(new Error(`the browser ended: ${said}`)));
  });

class Profile {
  readonly folder: string;
  #child: ChildProcess | undefined;
  #browser: Browser | undefined;

  constructor(
    private readonly executablePath: string,
    within = tmpdir(),
  ) {
    this.folder = mkdtempSync(join(within, "bangfu-profile-"));
  }

  async #start(): Promise<Browser> {
    const args = [
      "--headless",
      ...BROWSER_ARGS,
      "--remote-debugging-port=0",
      `--user-data-dir=${this.folder}`,
    ];
    this.#child = spawn(this.executablePath, [...args, "about:blank"], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    return (this.#browser = await chromium.connectOverCDP(await debuggerOf(this.#child)));
  }

  /** The browser, started where it is not running. */
  async browser(): Promise<Browser> {
    return this.#browser ?? this.#start();
  }

  /** The page in a new tab. */
  async opened(): Promise<Opened> {
    const [context] = (await this.browser()).contexts();
    for (let left = 3; ; left--)
      try {
        return await openedIn(context!);
      } catch (error) {
        // The process that a browser has ready for the next tab was killed with the others.
        if (left === 0 || !String(error).includes("Target crashed")) throw error;
      }
  }

  /** Kills the processes that run the pages of this browser. */
  async killRenderers(): Promise<void> {
    const session = await (await this.browser()).newBrowserCDPSession();
    const { processInfo } = await session.send("SystemInfo.getProcessInfo");
    for (const { type, id } of processInfo) if (type === "renderer") process.kill(id, "SIGKILL");
    await session.detach();
  }

  async killBrowser(): Promise<void> {
    const child = this.#child;
    this.#browser = this.#child = undefined;
    if (child === undefined) return;
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
  }

  async remove(): Promise<void> {
    await this.killBrowser();
    // What was killed may still be writing.
    rmSync(this.folder, { recursive: true, maxRetries: 10, retryDelay: 500 });
  }
}

/** A new profile, for as long as a test runs. @param within the folder for its own one */
export const newProfile = (executablePath: string, within?: string): Profile => {
  const profile = new Profile(executablePath, within);
  onTestFinished(() => profile.remove());
  return profile;
};
