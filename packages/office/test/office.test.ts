import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { summarize } from "@bangfu/core";
import { parseFacts, parseLedger } from "@bangfu/core/schema";
import { plan, sampleLedger } from "@bangfu/plan-yanhe";
import { exportWorkbook, readWorkbooks } from "@bangfu/workbook";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { chromium, type Browser, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
// The built page, as an office opens it from disk.
import { BROWSER_ARGS, ensureBrowser } from "../../../scripts/browser.mjs";

const PAGE = pathToFileURL(fileURLToPath(new URL("../dist/office.html", import.meta.url))).href;
const folder = mkdtempSync(join(tmpdir(), "bangfu-office-"));
const workbook = join(folder, "台账.xlsx");

let browser: Browser;
beforeAll(async () => {
  writeFileSync(workbook, exportWorkbook(plan, sampleLedger));
  browser = await chromium.launch({ executablePath: await ensureBrowser(), args: BROWSER_ARGS });
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const opened = async () => {
  const page = await browser.newPage({ viewport: { width: 1100, height: 900 } });
  // The test has a limit of its own, which allows for a busy machine.
  page.setDefaultTimeout(240_000);
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(PAGE);
  return { page, complaints, requests };
};

const saved = async (page: Page, button: string): Promise<Uint8Array> => {
  const [file] = await Promise.all([page.waitForEvent("download"), page.click(button)]);
  return new Uint8Array(readFileSync(await file.path()));
};

/** Chooses a file and gives the first answer to each question about it. */
const choose = async (page: Page, file: string): Promise<void> => {
  await page.setInputFiles("#files", file);
  await page.locator("#result > p").waitFor();
  for (const button of await page.locator("#result li button:first-of-type").all()) await button.click();
  await page.locator("#result .good").waitFor();
};

describe("the office's page", () => {
  it(
    "turns a workbook into a preview and a site, and asks nothing of any network",
    { timeout: 60_000 },
    async () => {
      const { page, complaints, requests } = await opened();
      await choose(page, workbook);
      await page.fill("#as-of", "2024-10-31");
      await page.dispatchEvent("#as-of", "change");
      await page.locator("bangfu-summary .percent", { hasText: "61%" }).waitFor();
      expect(await page.locator("#result .good").textContent()).toContain("台账无误");
      expect(await page.locator("#leaks li").allTextContents()).toEqual([
        "已检查：将要公开的内容里没有成员姓名、编号、未公开的内容、身份证号、手机号或电子邮箱。",
      ]);
      const site = unzipSync(await saved(page, "#site"));
      expect(Object.keys(site).sort()).toEqual([
        ...["badge.svg", "bangfu.js", "calendar.ics", "embed.html", "facts.json", "index.html"],
        ...["progress.csv", "progress.json", "summary.png", "summary.svg", "tasks.png", "tasks.svg"],
      ]);
      const facts = parseFacts(strFromU8(site["facts.json"]!));
      // What is exported and read again is the same ledger.
      expect(facts).toMatchObject({ ok: true, value: { series: summarize(plan, sampleLedger).series } });
      // With its byte order mark, without which a page in GBK reads other characters.
      expect([...site["bangfu.js"]!.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      expect(parseLedger(strFromU8(await saved(page, "#ledger")), plan)).toMatchObject({ ok: true });
      expect(complaints).toEqual([]);
      expect(requests.filter((url) => !/^(file|blob|data):/.test(url))).toEqual([]);
      await page.close();
    },
  );

  it(
    "asks in place whether what looks like a name is one, and saves the answer",
    { timeout: 60_000 },
    async () => {
      const text = "教学质量提高明显";
      const ledger = {
        ...sampleLedger,
        rosters: {
          ...sampleLedger.rosters,
          teachers: [...(sampleLedger.rosters?.teachers ?? []), { id: "t999", name: "高明" }],
        },
        updates: [
          ...(sampleLedger.updates ?? []),
          { id: "alarm", task: "1.1", date: "2024-01-01", text, public: true },
        ],
      };
      const path = join(folder, "ledger.json");
      writeFileSync(path, JSON.stringify(ledger));
      const { page, complaints } = await opened();
      await page.setInputFiles("#files", path);
      const alarm = page.locator("#leaks li", { hasText: "教学质量提●●显" });
      await alarm.waitFor();
      expect(await page.locator("#site").isDisabled()).toBe(true);
      expect(await page.locator("#leaks").textContent()).not.toContain("高明");
      await alarm.getByRole("button", { name: "这里不是成员姓名，可以公开" }).click();
      expect(await page.locator("#site").isDisabled()).toBe(false);
      const file = JSON.parse(strFromU8(await saved(page, "#answers"))) as { answers: { answer: string }[] };
      expect(file.answers).toMatchObject([{ answer: "no" }]);
      await page.close();
      // The next time they are dropped beside the ledger.
      const kept = join(folder, "answers.json");
      writeFileSync(kept, JSON.stringify(file));
      const next = await opened();
      await next.page.setInputFiles("#files", [path, kept]);
      await next.page.locator("#leaks.good").waitFor();
      expect(await next.page.locator("#site").isDisabled()).toBe(false);
      expect([...complaints, ...next.complaints]).toEqual([]);
      await next.page.close();
    },
  );

  it("shows every problem with its cell, and saves nothing then", async () => {
    // Month 13 in the first row of the records.
    const files = unzipSync(new Uint8Array(readFileSync(workbook)));
    const [name] = Object.keys(files).filter((path) => /worksheets\/sheet1\.xml$/.test(path));
    const text = strFromU8(files[name!]!).replace(
      /(<c r="C2"[^>]*>).*?<\/c>/,
      '<c r="C2" t="inlineStr"><is><t>2023-13-45</t></is></c>',
    );
    const bad = join(folder, "错误.xlsx");
    writeFileSync(bad, zipSync({ ...files, [name!]: strToU8(text) }));
    const { page } = await opened();
    await page.setInputFiles("#files", bad);
    await page.locator("#result .bad").waitFor();
    expect(await page.locator("#result li").first().textContent()).toMatch(/^错误\.xlsx 台账!C2/);
    expect(await page.locator("#save").isVisible()).toBe(false);
    await page.close();
  });

  it(
    "reads 50,000 rows beside the page, which stays usable, and says how far it has come",
    { timeout: 600_000 },
    async () => {
      const rows = Array.from(
        { length: 50_000 },
        (_, at) => `“校际、校企”交流,2023-${String((at % 12) + 1).padStart(2, "0")}-01,1,第${at}场`,
      );
      const many = join(folder, "五万行.csv");
      writeFileSync(many, ["指标,日期,数值,备注", ...rows].join("\n"));
      const { page, complaints, requests } = await opened();
      // While a page is frozen no frame is drawn.
      await page.evaluate(() => {
        const seen = { frames: 0, steps: new Set<string>() };
        Object.assign(globalThis, { seen });
        const look = (): void => {
          const step = document.getElementById("step")!;
          if (document.getElementById("progress")!.hidden === false) {
            seen.frames++;
            seen.steps.add(step.textContent!.replace(/\d+ 行，/, ""));
          }
          requestAnimationFrame(look);
        };
        look();
      });
      await page.setInputFiles("#files", many);
      await page.locator("#result .good", { hasText: "新增 50000 条" }).waitFor({ timeout: 500_000 });
      const seen = await page.evaluate(() => {
        const { frames, steps } = (globalThis as unknown as { seen: { frames: number; steps: Set<string> } })
          .seen;
        return { frames, steps: [...steps] };
      });
      expect(seen.frames).toBeGreaterThan(2);
      expect(seen.steps.join()).toContain("共 50000 行");
      expect(await page.locator("#progress").isVisible()).toBe(false);
      expect(complaints).toEqual([]);
      expect(requests.filter((url) => !/^(file|blob|data):/.test(url))).toEqual([]);
      await page.close();
    },
  );

  it("clears the former result when reading fails, says so, and saves nothing", async () => {
    const { page } = await opened();
    await choose(page, workbook);
    expect(await page.locator("#save").isVisible()).toBe(true);
    // As where a file is taken away between being chosen and being read.
    await page.evaluate(() => {
      File.prototype.arrayBuffer = () => Promise.reject(new Error("gone"));
    });
    await page.setInputFiles("#files", workbook);
    await page.locator("#result .bad", { hasText: "没有读成" }).waitFor();
    expect(await page.locator("#result").textContent()).toContain("gone");
    expect(await page.locator("#save").isVisible()).toBe(false);
    expect(await page.locator("#preview").isVisible()).toBe(false);
    await page.close();
  });

  it("names a damaged cell, and shows nothing of what was read before", async () => {
    const files = unzipSync(new Uint8Array(readFileSync(workbook)));
    const [name] = Object.keys(files).filter((path) => /worksheets\/sheet1\.xml$/.test(path));
    const text = strFromU8(files[name!]!).replace(/<c r="C2"[^>]*>.*?<\/c>/, '<c r="C2"><v>四月</v></c>');
    const damaged = join(folder, "损坏.xlsx");
    writeFileSync(damaged, zipSync({ ...files, [name!]: strToU8(text) }));
    const { page, complaints } = await opened();
    await choose(page, workbook);
    await page.setInputFiles("#files", damaged);
    await page.locator("#result .bad").waitFor();
    expect(await page.locator("#result li").first().textContent()).toBe(
      "损坏.xlsx 台账!C2：单元格已损坏（文件中为 “四月”），请重新填写这一格并另存。",
    );
    expect(await page.locator("#save").isVisible()).toBe(false);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("asks in place, and reads again with the answer", async () => {
    const late = join(folder, "以后.csv");
    writeFileSync(late, "指标,日期,数值\n“校际、校企”交流,2199-01-01,1\n");
    const { page } = await opened();
    await page.setInputFiles("#files", late);
    await page.locator("#result .bad").waitFor();
    expect(await page.locator("#save").isVisible()).toBe(false);
    await page.locator("#result li button", { hasText: "日期无误" }).click();
    await page.locator("#result .good", { hasText: "新增 1 条" }).waitFor();
    await page.close();
  });

  it("gives an empty workbook of the plan, whole or for one unit, that can be read again", async () => {
    const { page } = await opened();
    const bytes = await saved(page, "#template");
    expect(readWorkbooks([{ name: "台账.xlsx", bytes }], plan, {})).toMatchObject({
      ok: true,
      ledger: { records: [] },
    });
    await page.close();
  });

  it("speaks English where it is asked to, with every text", async () => {
    const { page } = await opened();
    await page.click("#language");
    expect(await page.locator("h1").textContent()).toBe("Bangfu office");
    const texts = await page.locator("[data-text]").allTextContents();
    expect(texts.filter((text) => text === "" || /[\u4e00-\u9fff]/.test(text))).toEqual([]);
    await page.close();
  });
});
