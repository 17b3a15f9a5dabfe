import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { assess, summarize } from "@bangfu/core";
import { plan, sampleAsOf, sampleLedger } from "@bangfu/plan-yanhe";
import { runIn } from "./support/run.js";

const folder = mkdtempSync(join(tmpdir(), "bangfu-streamed-"));
afterAll(() => rmSync(folder, { recursive: true }));

const run = async (...argv: string[]) => {
  const shares: number[] = [];
  const ran = await runIn(folder, { progress: (share) => void shares.push(share) })(...argv);
  return { ...ran, shares };
};
const given = (name: string, lines: readonly string[]): string => {
  writeFileSync(join(folder, name), lines.join("\n"));
  return name;
};
const { records, ...head } = sampleLedger;
const expected = JSON.parse(JSON.stringify(assess(summarize(plan, sampleLedger), { asOf: sampleAsOf })));
const assessed = async (file: string) => {
  const { code, out, shares } = await run(
    "assess",
    "@bangfu/plan-yanhe",
    file,
    "--as-of",
    sampleAsOf,
    "--json",
  );
  return { code, progress: JSON.parse(out) as unknown, shares };
};

describe("a ledger that is read record by record", () => {
  it("gives from NDJSON, head first, what it gives as a whole, and tells how far it is", async () => {
    const file = given("l.ndjson", [
      JSON.stringify(head),
      "",
      ...records.map((record) => JSON.stringify(record)),
    ]);
    const { code, progress, shares } = await assessed(file);
    expect({ code, progress }).toEqual({ code: 0, progress: expected });
    expect(shares[shares.length - 1]).toBe(1);
  });

  it("gives from CSV what its fields say: signs, quotes and line breaks in cells, members, empty cells", async () => {
    const columns = ["id", "indicator", "date", "value", "members", "note", "state"];
    const rows = [
      "a,exchanges,2024-01-05,2,,,verified",
      'b,exchanges,2024-02-05,,,"一行,\n又一行 ""引文""",',
      "c,funds-spent,2024-03-05,12.5,,,",
    ];
    const file = given("l.csv", [`\uFEFF${columns.join(",")}`, ...rows, ""]);
    const whole = summarize(plan, {
      format: "bangfu-ledger/1",
      plan: plan.id,
      records: [
        { id: "a", indicator: "exchanges", date: "2024-01-05", value: 2, state: "verified" },
        { id: "b", indicator: "exchanges", date: "2024-02-05" },
        { id: "c", indicator: "funds-spent", date: "2024-03-05", value: 12.5 },
      ],
    });
    expect((await assessed(file)).progress).toEqual(
      JSON.parse(JSON.stringify(assess(whole, { asOf: sampleAsOf }))),
    );
  });

  it("names every problem with its line, the form's and the references', and writes nothing", async () => {
    const file = given("bad.ndjson", [
      JSON.stringify({ format: "bangfu-ledger/1", plan: plan.id }),
      JSON.stringify({ id: "a", indicator: "exchanges", date: "2024-02-30" }),
      "{oops",
      JSON.stringify({ id: "a", indicator: "no-such", date: "2024-02-28", supersedes: "z" }),
    ]);
    const { code, err } = await run("publish", "@bangfu/plan-yanhe", file, "-o", "nothing");
    expect(code).toBe(1);
    const said = (line: number, part: string) =>
      err.split("\n").some((text) => text.includes(`bad.ndjson:${line}: `) && text.includes(part));
    expect(said(2, "2024-02-30")).toBe(true);
    // The line itself is not repeated: it may name a person.
    expect(said(3, "不是合法的 JSON，第 3:2（行:列）处有误")).toBe(true);
    expect(said(4, "no-such")).toBe(true);
    expect(said(4, "supersedes")).toBe(true);
    expect(said(4, "records[0]")).toBe(true);
  });

  it("loses no row of CSV to a quotation mark that nothing closes", async () => {
    const file = given("open.csv", [
      "id,indicator,date,value,note",
      "a,exchanges,2024-01-05,2,",
      'b,exchanges,2024-01-06,2,"未完',
      "c,exchanges,2024-02-30,2,",
    ]);
    const { code, err } = await run("publish", "@bangfu/plan-yanhe", file, "-o", "nothing");
    expect(code).toBe(1);
    expect(err).toContain("open.csv:4: ");
  });
});
