import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { chromium, firefox, type Browser } from "playwright";
import { Builder, Key, type WebDriver } from "selenium-webdriver";
import { BROWSER_ARGS, ensureBrowser } from "../../../../scripts/browser.mjs";
import { chrome109 } from "../../../../scripts/chrome-109.js";

/** A page open in one of the engines; what runs in it is text, for each engine has a way of its own. */
export interface EnginePage {
  readonly open: (address: string) => Promise<void>;
  readonly run: (expression: string) => Promise<unknown>;
  /** The same, of the page's `document` alone, where its scripts may have replaced what an answer is written with. */
  readonly apart: (expression: string) => Promise<unknown>;
  /** Presses Enter on whatever has the focus. */
  readonly enter: () => Promise<void>;
  /** What the page complained of, where the engine tells. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

const WINDOW = { width: 1280, height: 900 };

const withPlaywright = async (browser: Browser): Promise<EnginePage> => {
  const page = await browser.newPage({ viewport: WINDOW });
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  return {
    open: async (address) => void (await page.goto(address)),
    run: (expression) => page.evaluate(expression),
    apart: (expression) => page.evaluate(expression),
    enter: () => page.keyboard.press("Enter"),
    complaints,
    close: () => browser.close(),
  };
};

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });

const MINI_BROWSER = [
  "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
  "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
].find((path) => existsSync(path));

/** The driver answers a moment after it is started. */
const connected = async (port: number): Promise<WebDriver> => {
  const builder = new Builder()
    .withCapabilities({
      browserName: "MiniBrowser",
      "webkitgtk:browserOptions": { binary: MINI_BROWSER, args: ["--automation"] },
    })
    .usingServer(`http://127.0.0.1:${port}`);
  for (let left = 20; ; left--)
    try {
      return await builder.build();
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((done) => setTimeout(done, 250));
    }
};

/** WebKit's driver answers by the JSON of the page; a frame put into it has one that no script has replaced. */
const apartInWebKit = async (driver: WebDriver, expression: string): Promise<unknown> => {
  const adding = `if (!document.querySelector("iframe"))
    document.body.appendChild(document.createElement("iframe")).style.display = "none"`;
  // Where the page's JSON is broken, this cannot answer, though it has run.
  await driver.executeScript(adding).catch(() => {});
  await driver.switchTo().frame(0);
  const answer = await driver.executeScript(
    `return (function (document, getComputedStyle) { return ${expression} })(parent.document, parent.getComputedStyle)`,
  );
  await driver.switchTo().defaultContent();
  return answer;
};

const withWebKit = async (): Promise<EnginePage> => {
  const port = await freePort();
  // A group of its own, so that the screen and the browser end with it.
  const server = spawn(
    "xvfb-run",
    ["-a", "-s", `-screen 0 ${WINDOW.width}x${WINDOW.height}x24`, "WebKitWebDriver", `--port=${port}`],
    { stdio: "ignore", detached: true },
  );
  const driver = await connected(port);
  return {
    open: (address) => driver.get(address),
    run: (expression) => driver.executeScript(`return (${expression})`),
    apart: (expression) => apartInWebKit(driver, expression),
    enter: () => driver.actions().sendKeys(Key.ENTER).perform(),
    complaints: [],
    close: async () => {
      await driver.quit();
      process.kill(-server.pid!);
    },
  };
};

export interface Engine {
  readonly name: string;
  /** What is missing on this machine; undefined: nothing. */
  readonly lacking: string | undefined;
  readonly start: () => Promise<EnginePage>;
}

/** The name of an engine, with what to install where something is lacking. */
export const titleOf = ({ name, lacking }: Pick<Engine, "name" | "lacking">): string =>
  lacking === undefined ? name : `${name} (install ${lacking})`;

const chromiumAt = async (executablePath: string) =>
  withPlaywright(await chromium.launch({ executablePath, args: BROWSER_ARGS }));

/** Installed where it is not yet. */
export const oldChrome = async (): Promise<Engine> => {
  const { path, lacking } = await chrome109();
  return { name: "Chrome 109", lacking, start: () => chromiumAt(path!) };
};

const FIREFOX = ["/usr/bin/firefox-esr", "/usr/bin/firefox"].find((path) => existsSync(path));

export const ENGINES: readonly Engine[] = [
  {
    name: "Chromium",
    lacking: undefined,
    start: async () => chromiumAt(await ensureBrowser()),
  },
  {
    name: "Firefox",
    lacking: FIREFOX === undefined ? "firefox-esr" : undefined,
    start: async () =>
      withPlaywright(await firefox.launch({ channel: "moz-firefox", executablePath: FIREFOX! })),
  },
  {
    name: "WebKitGTK",
    lacking:
      MINI_BROWSER === undefined ||
      !existsSync("/usr/bin/WebKitWebDriver") ||
      !existsSync("/usr/bin/xvfb-run")
        ? "webkit2gtk-driver xvfb xauth"
        : undefined,
    start: withWebKit,
  },
];
