import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ProgressChanges } from "@bangfu/core";
import { afterAll, describe, expect, it } from "vitest";
import { runIn } from "./support/run.js";

const folder = mkdtempSync(join(tmpdir(), "bangfu-diff-"));
afterAll(() => rmSync(folder, { recursive: true }));

const bangfu = runIn(folder);
const run = (...argv: string[]) => bangfu("diff", ...argv);
const YANHE = ["@bangfu/plan-yanhe", "@bangfu/plan-yanhe"];
const TWO_DAYS = ["--from", "2024-06-30", "--to", "2024-09-30"];

writeFileSync(
  join(folder, "empty.json"),
  JSON.stringify({ format: "bangfu-ledger/1", plan: "yanhe-2022", records: [] }),
);

describe("bangfu diff", () => {
  it("compares two days: status and share then and now, and what is newly met", async () => {
    const { code, out } = await run(...YANHE, ...TWO_DAYS);
    expect(code).toBe(0);
    expect(out).toMatch(/^ +总体 +有风险 → 有风险 +54% → 60% +\+6$/m);
    expect(out).toMatch(/^2\.2 .*有风险 → 滞后 +46% → 54% +\+8$/m);
    expect(out).toMatch(/^新完成 \d+ 项$/m);
    expect(out).toContain("示例数据，纯属虚构");
  });

  it("says in JSON all of it, what did not change too", async () => {
    const { out } = await run(...YANHE, ...TWO_DAYS, "--json");
    const changes = JSON.parse(out) as ProgressChanges;
    expect(changes.before).toEqual({ asOf: "2024-06-30", basis: "reported" });
    expect(Object.keys(changes.tasks)).toHaveLength(20);
    expect(changes.tasks["2.2"]).toMatchObject({
      before: { status: "atRisk" },
      after: { status: "behind" },
      turn: "worse",
    });
    expect(changes.tasks["1.1"]?.turn).toBe("same");
  });

  it("compares two ledgers on one day", async () => {
    const { code, out } = await run(
      YANHE[0]!,
      "empty.json",
      YANHE[1]!,
      "--as-of",
      "2024-09-30",
      "--lang",
      "en",
    );
    expect(code).toBe(0);
    expect(out).toMatch(/^empty\.json \(as of 2024-09-30, reported\) → /m);
    expect(out).toMatch(/^1\.1 .*Missed → Met +No data → 100%$/m);
  });

  it("takes today for the later day", async () => {
    expect((await run(...YANHE, "--from", "2024-06-30")).out).toContain("截至 2024-10-31");
  });

  it.each([
    [[...YANHE], "--from"],
    [[...YANHE, "--as-of", "2024-06-30"], "--from"],
    [[...YANHE, "--from", "2024-06-30", "--to", "2024-06-30"], "须早于"],
    [[...YANHE, "empty.json", ...TWO_DAYS], "--as-of"],
    [[...YANHE, "--from", "2024-02-30"], "YYYY-MM-DD"],
  ])("ends with 2 on wrong usage: %j", async (argv, said) => {
    const { code, out, err } = await run(...argv);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(said);
  });
});
