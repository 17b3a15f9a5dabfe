import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Plan } from "@bangfu/core";
import { runIn } from "./support/run.js";

const folder = mkdtempSync(join(tmpdir(), "bangfu-printed-"));
afterAll(() => rmSync(folder, { recursive: true }));
const put = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return name;
};

/** Wipes the screen, goes up a line, rings, turns the direction, hides itself, ends a line. */
const BAD = "\u001b[2J\u001b[1A\u0007\u009b31m\u202e\u2066\u200b\u2028\u007f\r\nok\t";
/** How it has to be printed, up to what a table of cells passes over. */
const SHOWN = "\\u001b[2J\\u001b[1A\\u0007\\u009b31m";
const OBEYED =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

const yanhe = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve("@bangfu/plan-yanhe/plan.json"), "utf8"),
) as Plan;
const school = { ...yanhe.school, name: `校${BAD}` };
const plan: Plan = {
  ...yanhe,
  title: `方案${BAD}`,
  school,
  units: yanhe.units.map((unit) => ({ ...unit, name: `${unit.name}${BAD}` })),
  measures: yanhe.measures.map((measure) => ({ ...measure, title: `${measure.title}${BAD}` })),
  tasks: yanhe.tasks.map((task) => ({ ...task, text: `${BAD}${task.text}` })),
};
const ledger = (indicator: string): string =>
  JSON.stringify({
    format: "bangfu-ledger/1",
    plan: plan.id,
    records: [{ id: "a", indicator, date: "2024-01-05" }],
  });
put("plan.json", JSON.stringify(plan));
put("ledger.json", ledger("exchanges"));
put("bad.json", ledger(`x${BAD}`));
put("bad.csv", `指标,日期\n"x${BAD}",2024-01-05\n`);
const NAMED =
  process.platform === "win32"
    ? ""
    : put(
        `${BAD.slice(0, 16)}方案.txt`,
        `沿河县帮扶方案${BAD}\n一、目标\n2024年12月底前开展校际${BAD}交流2次。\n`,
      );

const run = runIn(folder);
const BOTH = ["plan.json", "ledger.json"];

// Windows has no such names of files.
describe.skipIf(process.platform === "win32")("what is printed", () => {
  it.each([
    ["validate", ...BOTH],
    ["assess", ...BOTH],
    ["explain", ...BOTH, "measure"],
    ["explain", ...BOTH, "unit"],
    ["diff", ...BOTH, "--from", "2024-01-01"],
    ["advise", "plan.json"],
    ["plan-diff", "plan.json", "@bangfu/plan-yanhe"],
    ["template", "plan.json", "--unit", `没有${BAD}`, "-o", "a.xlsx"],
    ["report", ...BOTH, "--period", "2024", "--unit", "nobody", "-o", "a.docx"],
    ["publish", ...BOTH, "-o", `site${BAD.replace("\u0000", "")}`],
    ["validate", "plan.json", "bad.json"],
    ["import", "bad.csv", "-o", "b.json", "--plan", "plan.json"],
    ["read", NAMED, "-o", "c.json"],
    ["explain", ...BOTH, "task", BAD],
    ["assess", ...BOTH, "--as-of", BAD],
    [BAD],
    ["validate", `没有${BAD}.json`],
  ])("obeys nothing that data or arguments hold: %j", async (...argv) => {
    const { out, err } = await run(...argv);
    expect(out + err).toContain(SHOWN);
    expect(out).not.toMatch(OBEYED);
    expect(err).not.toMatch(OBEYED);
    // A line feed of theirs begins no line.
    expect(out + err).not.toMatch(/^ok/m);
  });

  it("of schools that are rolled up is no command either, read or not", async () => {
    mkdirSync(join(folder, "one"));
    expect(await run("publish", ...BOTH, "-o", "one")).toMatchObject({ code: 0 });
    put("facts.json", `{"format": "bangfu-facts/1", "plan": {"title": "${"\\u001b[2J\\u202e"}"}}`);
    put(
      "list.csv",
      `学校,网址\n"校${BAD.replace("\n", "")}",one\n坏,facts.json\n"又${BAD.replace("\n", "")}",gone\n`,
    );
    const { code, out, err } = await run("rollup", "--list", "list.csv", "-o", "region");
    expect({ code, exists: existsSync(join(folder, "region")) }).toEqual({ code: 0, exists: true });
    expect(out).not.toMatch(OBEYED);
    expect(err).not.toMatch(OBEYED);
    expect(err).toContain("又\\u001b[2J");
  });

  it("as JSON is the same value", async () => {
    const { out } = await run("plan-diff", "plan.json", "@bangfu/plan-yanhe", "--json");
    expect(out).not.toMatch(OBEYED);
    expect(JSON.parse(out)).toContainEqual(
      expect.objectContaining({ path: "title", before: plan.title, after: yanhe.title }),
    );
  });

  it("keeps its own line feeds, its own colours and its columns", async () => {
    const { out } = await runIn(folder, { colour: true })("assess", ...BOTH);
    expect(out.split("\n")).toHaveLength(5 + plan.measures.length + plan.tasks.length);
    const green = out.split("\u001b[").slice(1);
    // Every escape is the beginning or the end of a status's colour.
    expect(green.every((rest) => /^(\d+m)/.test(rest))).toBe(true);
    expect(out).toContain("\\u001b[2J");
  });
});
