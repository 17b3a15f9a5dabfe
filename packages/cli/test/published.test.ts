import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { parseFacts, parseProgress } from "@bangfu/core/schema";
import { runIn } from "./support/run.js";

const BIN = fileURLToPath(new URL("../bin/bangfu.js", import.meta.url));
const YANHE = ["@bangfu/plan-yanhe", "@bangfu/plan-yanhe"];

const folder = mkdtempSync(join(tmpdir(), "bangfu-published-"));
afterAll(() => rmSync(folder, { recursive: true }));
const textIn = (...names: string[]): string => readFileSync(join(folder, ...names), "utf8");
const bytesIn = (site: string): readonly (readonly [string, string])[] =>
  readdirSync(join(folder, site))
    .sort()
    .map((name) => [name, readFileSync(join(folder, site, name), "base64")]);

describe("a published site", () => {
  it("is of today in the plan's time zone, in all that it shows, and says so", async () => {
    // Half past midnight in Shanghai, the day before in UTC; the newest record is of another day.
    const now = () => Date.UTC(2025, 2, 9, 16, 30);
    const { code, out } = await runIn(folder, { now })("publish", ...YANHE, "-o", "today");
    expect(code).toBe(0);
    expect(out).toContain("（截至 2025-03-10）");
    expect(parseFacts(textIn("today", "facts.json"))).toMatchObject({ value: { newest: "2025-12-29" } });
    expect(parseProgress(textIn("today", "progress.json"))).toMatchObject({ value: { asOf: "2025-03-10" } });
    for (const name of ["badge.svg", "summary.svg", "tasks.svg"])
      expect(textIn("today", name)).toMatch(/>[^<]*截至 2025-03-10[^<]*<\/text>/);
    for (const name of ["index.html", "embed.html"]) {
      const html = textIn("today", name);
      expect(html).not.toContain("2025-12-29）");
      // Where no day was asked for, each visit shows its own.
      expect(html).not.toContain('as-of="');
      for (const [, caption] of html.matchAll(/<caption>(.*?)<\/caption>/g))
        expect(caption).toContain("（截至 2025-03-10）");
      for (const [badge] of html.matchAll(/<bangfu-summary size="badge" [^]*?<\/bangfu-summary>/g))
        expect(badge).toContain("（截至 2025-03-10）");
    }
    const rows = textIn("today", "progress.csv").trim().split("\r\n");
    expect(rows[0]).toMatch(/,截至日期$/);
    expect(rows.slice(1).every((row) => row.endsWith(",2025-03-10"))).toBe(true);
  });

  it("is of the day that is asked for, its elements too", async () => {
    const { out } = await runIn(folder)("publish", ...YANHE, "-o", "then", "--as-of", "2024-06-30");
    expect(out).toContain("（截至 2024-06-30）");
    expect(textIn("then", "index.html")).toContain('as-of="2024-06-30"');
    expect(parseProgress(textIn("then", "progress.json"))).toMatchObject({ value: { asOf: "2024-06-30" } });
  });

  // Windows has neither a umask nor its shell.
  it.skipIf(process.platform === "win32")(
    "has the same bytes whatever the machine's time zone, language and umask are",
    { timeout: 600_000 },
    () => {
      const surroundings = [
        ["one", "022", "Asia/Shanghai", "zh_CN.UTF-8"],
        ["two", "077", "America/St_Johns", "de_DE.UTF-8"],
        ["three", "000", "Pacific/Kiritimati", "tr_TR.UTF-8"],
      ] as const;
      for (const [site, umask, TZ, LANG] of surroundings) {
        const argv = [BIN, "publish", ...YANHE, "-o", site, "--as-of", "2024-10-31"];
        const done = spawnSync("sh", ["-c", `umask ${umask}; exec "$0" "$@"`, process.execPath, ...argv], {
          cwd: folder,
          env: { ...process.env, TZ, LANG, LC_ALL: LANG },
        });
        expect(done.status).toBe(0);
      }
      expect(bytesIn("two")).toEqual(bytesIn("one"));
      expect(bytesIn("three")).toEqual(bytesIn("one"));
      expect(bytesIn("one")).toHaveLength(15);
    },
  );
});

describe("a report", () => {
  it.each([
    ["2024Q2", "2024-06-30"],
    ["2024Q4", "2024-10-31"],
  ])("of %s is of its last day, or of today before it, and says so", async (period, day) => {
    const { out } = await runIn(folder)("report", ...YANHE, "--period", period, "-o", "a.html");
    expect(out).toContain(`（截至 ${day}）`);
    expect(textIn("a.html")).toContain(`截至 ${day}`);
  });
});

describe("the facts' name", () => {
  it.each(["facts.txt", "data-2024.json", "进展.json", "a.b_c.TXT"])("may be %s", async (name) => {
    const { code } = await runIn(folder)("publish", ...YANHE, "-o", "named", "--facts-name", name);
    expect(code).toBe(0);
    expect(parseFacts(textIn("named", name))).toMatchObject({ ok: true });
  });

  it.each([
    ...["index.html", "progress.json", "Progress.JSON", "rollup.json", "robots.txt", "bangfu.js", "facts"],
    ...["../facts.json", "a/b.json", "a\\b.json", "/tmp/f.json", ".json", ".facts.json", "..json", "a..json"],
    ...["con.json", "NUL.txt", "com1.x.json", "a b.json", "a?b.json", "a#b.json", "a%2e.json", "a:b.json"],
    ...["a\u0000.json", "a\n.json", "\u202ea.json", "ａ／ｂ.json", `${"账".repeat(100)}.json`, ""],
  ])("may not be %j", async (name) => {
    mkdirSync(join(folder, "unnamed"), { recursive: true });
    for (const argv of [
      ["publish", ...YANHE, "-o", "unnamed", "--facts-name", name],
      ["rollup", "then", "-o", "unnamed", "--facts-name", name],
    ]) {
      const { code, err } = await runIn(folder)(...argv);
      expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("--facts-name <name> 的值") });
    }
    expect(readdirSync(join(folder, "unnamed"))).toEqual([]);
  });
});
