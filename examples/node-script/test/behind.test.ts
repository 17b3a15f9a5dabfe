import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const run = (...argv: string[]) => {
  const script = fileURLToPath(new URL("../behind.mjs", import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...argv], { encoding: "utf8" });
  return { status, out: stdout, err: stderr };
};

describe("the script", () => {
  it("names the three tasks of the sample that are behind or missed on 2024-10-31, with the reasons", () => {
    const { status, out } = run();
    expect(status).toBe(0);
    expect(out.split("\n")[0]).toBe(
      "沿河土家族自治县中等职业学校，截至 2024-10-31：3 项任务滞后或逾期未完成",
    );
    expect(out).toContain("\n3.3 滞后\n截至 2024-10-31（填报口径）：任务 3.3");
  });

  it("names none before the plan begins", () => {
    expect(run("2022-12-31").out).toContain("0 项任务滞后或逾期未完成");
  });

  it("says how it goes where a date is none", () => {
    expect(run("2024-02-30")).toMatchObject({ status: 2, out: "" });
  });
});
