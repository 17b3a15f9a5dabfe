import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Ledger } from "@bangfu/core";
import { sampleLedger } from "@bangfu/plan-yanhe";
import { afterAll, describe, expect, it } from "vitest";

const here = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "bangfu-ci-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const written = (name: string, ledger: Ledger): string => {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(ledger));
  return file;
};
const check = (...argv: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [here("check.mjs"), "@bangfu/plan-yanhe", ...argv],
    { encoding: "utf8", cwd: here(".") },
  );
  return { status, out: stdout, err: stderr };
};

const sample = written("sample.json", sampleLedger);
const of = (indicator: string) => sampleLedger.records.filter((record) => record.indicator === indicator);

describe("the check of a ledger", () => {
  it("passes the sample", () => {
    const { status, out } = check(sample);
    expect(out.match(/^✓/gm)).toHaveLength(2);
    expect(status).toBe(0);
  });

  it("stops at a bad record with its place and what would be right", () => {
    const bad = written("bad.json", {
      ...sampleLedger,
      records: [{ ...sampleLedger.records[0]!, date: "2023-02-30" }, ...sampleLedger.records.slice(1)],
    });
    const { status, out, err } = check(bad);
    expect(status).toBe(1);
    expect(err).toContain("records[0].date：“2023-02-30” 不是存在的日期，应写作 2023-12-31。");
    expect(out).not.toContain("publishable");
  });

  it("finds a member's name in an update that is public", () => {
    const name = "示例人物乙丙丁";
    const [roster, members] = Object.entries(sampleLedger.rosters!)[0]!;
    const named = written("named.json", {
      ...sampleLedger,
      rosters: { ...sampleLedger.rosters, [roster]: [{ ...members[0]!, name }, ...members.slice(1)] },
      updates: [{ id: "u-named", task: "1.1", date: "2024-10-01", text: `${name}已到校。`, public: true }],
    });
    const { status, err } = check(named);
    expect(status).toBe(1);
    expect(err).toContain("成员姓名");
    expect(err).not.toContain(name);
  });

  it("lists what has become worse, and fails for it where asked to be strict", () => {
    // Without its exchanges the task of exchanges owes every year.
    const less = written("less.json", {
      ...sampleLedger,
      records: sampleLedger.records.filter((record) => !of("exchanges").includes(record)),
    });
    const argv = [less, "--before", sample, "--as-of", "2024-10-31"];
    const { status, out } = check(...argv);
    expect([status, out]).toEqual([0, expect.stringContaining("变坏 · worse: 1.3")]);
    expect(check(...argv, "--strict").status).toBe(1);
    expect(check(sample, "--before", sample, "--as-of", "2024-10-31", "--strict").status).toBe(0);
  });

  it("is what the workflow runs", () => {
    expect(readFileSync(here("workflow.yml"), "utf8")).toContain(
      "node check.mjs plan.json ledger.json --before before.json",
    );
  });
});
