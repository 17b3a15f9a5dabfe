import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Ledger, Plan } from "@bangfu/core";
import { runIn } from "./support/run.js";

const folder = mkdtempSync(join(tmpdir(), "bangfu-remind-"));
afterAll(() => rmSync(folder, { recursive: true }));

const plan: Plan = {
  format: "bangfu-plan/1",
  id: "small",
  title: "小方案",
  start: "2024-07-01",
  school: { name: "某校" },
  units: [
    { id: "u", name: "教务科", en: { name: "Academic Affairs" } },
    { id: "v", name: "总务科" },
  ],
  measures: [{ id: "m", title: "举措" }],
  document: [{ id: "c", text: "交流4次。" }],
  tasks: [
    {
      ...{ id: "1", measure: "m", clause: "c", text: "交流", lead: ["u"], support: [] },
      schedule: { by: "2024-11-15" },
    },
  ],
  indicators: [{ id: "n", title: "交流次数", kind: "count" }],
  commitments: [
    { id: "n", quote: "交流4次", clause: "c", task: "1", indicator: "n", target: { atLeast: 4 } },
  ],
  reporting: [{ unit: "u", indicators: ["n"], every: "quarterly" }],
};
const ledger: Ledger = {
  ...{ format: "bangfu-ledger/1", plan: "small", records: [] },
  reports: [{ id: "z", unit: "u", for: "2024Q4", date: "2024-10-30", nothing: true }],
};
const silent = { ...plan, reporting: undefined };
for (const [name, value] of Object.entries({ plan, ledger, silent }))
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(value));

const run = runIn(folder);

describe("bangfu remind", () => {
  it("writes a text for each unit with something missing or due", async () => {
    const { code, out } = await run("remind", "plan.json", "ledger.json");
    expect(code).toBe(0);
    expect(out.split("\n")).toEqual([
      "【小方案】教务科：",
      "尚未报送：",
      // 10 October to 31 October.
      "1. 2024年第3季度：“交流次数”，应于 2024-10-10 前报送，已逾期 21 天",
      "30 天内到期的任务：",
      expect.stringMatching(/^1\. 2024-11-15 交流4次（.+）$/),
      "没有发生的，也请报“零报告”。",
      "（数据截至 2024-10-31）",
    ]);
  });

  it("for one unit and an earlier day, in English", async () => {
    const { out } = await run(
      ...["remind", "plan.json", "ledger.json", "--unit", "教务科", "--as-of", "2024-10-01", "--lang", "en"],
    );
    expect(out.split("\n")).toEqual([
      "[小方案] Academic Affairs:",
      "Due soon:",
      "1. Q3 2024: 交流次数; due on 2024-10-10",
      "If there was nothing, please report that too.",
      "(as of 2024-10-01)",
    ]);
  });

  it("says where there is nothing, no such unit, and no reporting in the plan", async () => {
    expect((await run("remind", "plan.json", "ledger.json", "--unit", "v")).out).toBe(
      "总务科：没有要提醒的。",
    );
    expect(await run("remind", "plan.json", "ledger.json", "--unit", "x")).toEqual({
      ...{ code: 1, out: "", err: "方案中没有单位“x”，可选：教务科、总务科。" },
    });
    expect((await run("remind", "silent.json", "ledger.json")).err).toMatch(/没有写明报送要求/);
  });
});
