import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type readCode from "jsqr";
import { PNG } from "pngjs";
import { afterAll, describe, expect, it } from "vitest";
import type { Plan } from "@bangfu/core";
import { runIn } from "./support/run.js";

const folder = mkdtempSync(join(tmpdir(), "bangfu-pictures-"));
afterAll(() => rmSync(folder, { recursive: true }));

const run = runIn(folder);
const require = createRequire(import.meta.url);
// Its types say that it is a module of ES, and it is none.
const jsQR = require("jsqr") as typeof readCode.default;
const yanhe = JSON.parse(readFileSync(require.resolve("@bangfu/plan-yanhe/plan.json"), "utf8")) as Plan;
const LEDGER = "@bangfu/plan-yanhe";

/** How much of a part of a picture is covered, in pixels; `ink` is what red there is in the colour of the letters. */
const covered = (png: PNG, ink: number, [left, top, width, height]: readonly number[]): number => {
  let sum = 0;
  for (let y = top!; y < top! + height!; y++)
    for (let x = left!; x < left! + width!; x++)
      sum += (255 - png.data[(y * png.width + x) * 4]!) / (255 - ink);
  return sum;
};

describe("the pictures that are published", () => {
  it("are bold where they ask for it", async () => {
    // The same four letters twice: the title in bold of 18, the school's name beside it, regular of 13.
    const plan = { ...yanhe, school: { ...yanhe.school, name: "总体进展" } };
    writeFileSync(join(folder, "plan.json"), JSON.stringify(plan));
    expect((await run("publish", "plan.json", LEDGER, "-o", "weights")).code).toBe(0);
    const svg = readFileSync(join(folder, "weights", "summary.svg"), "utf8");
    expect(svg).toContain(
      '<text x="24" y="40" font-size="18" fill="#1c2733" font-weight="600">总体进展</text>',
    );
    expect(svg).toContain('<text x="112" y="40" font-size="13" fill="#5a6675">总体进展</text>');
    const png = PNG.sync.read(readFileSync(join(folder, "weights", "summary.png")));
    const bold = covered(png, 0x1c, [48, 40, 144, 52]) / 18 ** 2;
    const regular = covered(png, 0x5a, [224, 40, 104, 52]) / 13 ** 2;
    expect(regular).toBeGreaterThan(0);
    expect(bold / regular).toBeGreaterThan(1.2);
  });

  it("ask for no weight that the font has not", async () => {
    expect((await run("publish", LEDGER, LEDGER, "-o", "asked")).code).toBe(0);
    const asked = ["badge", "summary", "tasks", "poster"].flatMap((name) =>
      [...readFileSync(join(folder, "asked", `${name}.svg`), "utf8").matchAll(/font-weight="([^"]*)"/g)].map(
        ([, weight]) => weight,
      ),
    );
    expect(new Set(asked)).toEqual(new Set(["600"]));
  });

  it("have on the poster, 1080 × 1920, a code that a telephone reads as the page's address", async () => {
    const address = "https://school.example/%E5%B8%AE%E6%89%B6/index.html?lang=zh";
    const { code, out } = await run(
      ...[
        "publish",
        LEDGER,
        LEDGER,
        "-o",
        "coded",
        "--url",
        "https://school.example/帮扶/index.html?lang=zh",
      ],
    );
    expect(code).toBe(0);
    expect(out).not.toContain("--url");
    const { width, height, data } = PNG.sync.read(readFileSync(join(folder, "coded", "poster.png")));
    expect([width, height]).toEqual([1080, 1920]);
    expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe(address);
  });

  it("have no code without an address, and one line says so", async () => {
    const { out } = await run("publish", LEDGER, LEDGER, "-o", "uncoded");
    expect(out.split("\n").filter((line) => line.includes("--url"))).toEqual([
      "没有写 --url https://…（网页的地址），海报与大屏上没有二维码。",
    ]);
    const { width, height, data } = PNG.sync.read(readFileSync(join(folder, "uncoded", "poster.png")));
    expect(jsQR(new Uint8ClampedArray(data), width, height)).toBeNull();
  });

  it.each([
    "school.example",
    "ftp://school.example/",
    "https://",
    "https://school.example/a page",
    `https://school.example/${"a".repeat(300)}`,
  ])("are not drawn for the address %s, and what would be right is said", async (url) => {
    const { code, err } = await run("publish", LEDGER, LEDGER, "-o", "refused", "--url", url);
    expect(code).toBe(2);
    expect(err).toContain("应为 https://… (≤ 300)");
    expect(existsSync(join(folder, "refused"))).toBe(false);
  });

  it("are not drawn for an address that holds a key", async () => {
    const url = "https://school.example/?token=abcdef123456";
    const { code, err } = await run("publish", LEDGER, LEDGER, "-o", "refused", "--url", url);
    expect(code).toBe(1);
    expect(err).toContain("网址：含有网址中的密钥");
    expect(existsSync(join(folder, "refused"))).toBe(false);
  });
});
