import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Ledger, Plan, Progress } from "@bangfu/core";
import { runIn } from "./support/run.js";

const folder = mkdtempSync(join(tmpdir(), "bangfu-within-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Four exchanges in each of three years, all of them in the first, and a base by the end of June 2025: none. */
const plan: Plan = {
  format: "bangfu-plan/1",
  id: "small",
  title: "小方案",
  start: "2024-01-01",
  school: { name: "某校" },
  terms: { spring: "07-10", autumn: "01-15" },
  units: [{ id: "u", name: "教务科" }],
  measures: [{ id: "m", title: "举措" }],
  document: [{ id: "c", text: "每年交流4次，建成基地。" }],
  tasks: [
    {
      id: "1",
      measure: "m",
      clause: "c",
      text: "交流",
      schedule: { yearly: [2024, 2026] },
      lead: ["u"],
      support: [],
    },
    {
      id: "2",
      measure: "m",
      clause: "c",
      text: "基地",
      schedule: { by: "2025-06-30" },
      lead: ["u"],
      support: [],
    },
  ],
  indicators: [
    { id: "n", title: "交流次数", kind: "count" },
    { id: "b", title: "基地数", kind: "count" },
  ],
  commitments: [
    { id: "n", quote: "每年交流4次", clause: "c", task: "1", indicator: "n", target: { atLeast: 4 } },
    { id: "b", quote: "建成基地", clause: "c", task: "2", indicator: "b", target: { atLeast: 1 } },
  ],
};
const ledger: Ledger = {
  format: "bangfu-ledger/1",
  plan: "small",
  records: [{ id: "r", indicator: "n", date: "2024-05-01", value: 4 }],
};
for (const [name, value] of Object.entries({ plan, ledger }))
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(value));

const run = runIn(folder);
const BOTH = ["plan.json", "ledger.json", "--as-of", "2026-12-31"];
const assessed = async (window: string): Promise<Progress> => {
  const { code, out } = await run("assess", ...BOTH, "--within", window, "--json");
  expect(code).toBe(0);
  return JSON.parse(out) as Progress;
};

describe("--within", () => {
  // Rules §12, example 19.
  it("looks at one year alone: 2024 is met, 2025 is missed without data", async () => {
    const first = await assessed("2024");
    expect(first).toMatchObject({
      within: { from: "2024-01-01", to: "2024-12-31" },
      overall: { attainment: 1, status: "met" },
      commitments: { n: { attainment: 1, status: "met" }, b: null },
      tasks: { 2: null },
    });
    expect(await assessed("2025")).toMatchObject({
      commitments: { n: { attainment: null, status: "missed" }, b: { attainment: null, status: "missed" } },
    });
  });

  it.each([
    ["2025H1", "2025-01-01", "2025-06-30", ["b"]],
    ["2025Q2", "2025-04-01", "2025-06-30", ["b"]],
    ["2025-06", "2025-06-01", "2025-06-30", ["b"]],
    // 30 June 2025 is a Monday.
    ["2025-W27", "2025-06-30", "2025-07-06", ["b"]],
    ["2025Q4", "2025-10-01", "2025-12-31", ["n"]],
    // As the plan cuts its terms.
    ["2024-autumn", "2024-07-11", "2025-01-15", ["n"]],
    ["2025-spring", "2025-01-16", "2025-07-10", ["b"]],
  ])("takes any window: %s is %s to %s", async (window, from, to, ids) => {
    const { within, commitments } = await assessed(window);
    expect(within).toEqual({ from, to });
    expect(Object.keys(commitments).filter((id) => commitments[id] !== null)).toEqual(ids);
  });

  it("is said by the table and by every explanation, of what there is nothing in it too", async () => {
    const { out } = await run("assess", ...BOTH, "--within", "2024");
    expect(out.split("\n")[1]).toBe("截至 2026-12-31，填报口径，只看 2024-01-01 至 2024-12-31 到期的");
    const explained = await run("explain", ...BOTH, "commitment", "--within", "2024");
    expect(explained.code).toBe(0);
    expect(explained.out.split("\n")).toHaveLength(2);
    for (const line of explained.out.split("\n")) expect(line).toContain("2024-01-01 至 2024-12-31");
    expect(explained.out).toContain("建成基地下没有可计的内容。");
  });

  it("is what a report tells of, and says", async () => {
    const argv = ["report", ...BOTH, "--period", "2026", "-o", "a.html", "--within", "2025H1"];
    expect(await run(...argv)).toMatchObject({ code: 0 });
    const html = readFileSync(join(folder, "a.html"), "utf8");
    expect(html).toMatch(/只看到期于.{0,40}2025-01-01 至 2025-06-30/);
    expect(html).toContain("1 项重点任务总体");
    expect(html).toContain("建成基地");
    expect(html).not.toContain("每年交流4次");
  });

  it.each(["2025Q5", "2023-W53", "今年", "", "2025-13"])("is no window: %j", async (window) => {
    const { code, err } = await run("assess", ...BOTH, "--within", window);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("2024-W05") });
  });
});
