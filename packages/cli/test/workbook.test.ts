import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { sampleLedger } from "@bangfu/plan-yanhe";
import { runIn } from "./support/run.js";

const folder = mkdtempSync(join(tmpdir(), "bangfu-workbook-"));
afterAll(() => rmSync(folder, { recursive: true }));
const path = (name: string): string => join(folder, name);
const ledgerIn = (name: string): unknown => JSON.parse(readFileSync(path(name), "utf8"));

const run = runIn(folder);
const PLAN = ["--plan", "@bangfu/plan-yanhe"];
const YANHE = "@bangfu/plan-yanhe";

describe("bangfu export and import", () => {
  it("give the same ledger again", async () => {
    expect((await run("export", YANHE, ...PLAN, "-o", "台账.xlsx")).code).toBe(0);
    const { code, out } = await run("import", "台账.xlsx", ...PLAN, "-o", "same.json");
    // 566 records, 16 findings and 32 updates; 124 + 12 + 136 + 11 + 12 + 10 members.
    expect({ code, out }).toEqual({
      code: 0,
      out: `已写入 ${path("same.json")}：新增 614 条，更正 0 条，未变 0 条；名册新增或改动 305 人（项）。`,
    });
    expect(ledgerIn("same.json")).toEqual(JSON.parse(JSON.stringify(sampleLedger)));
  });

  it("merge several files into the ledger that is there, and what was there stays", async () => {
    writeFileSync(path("a.csv"), "指标,日期,数值\n“校际、校企”交流,2024.10.1,2\n");
    writeFileSync(path("b.csv"), "指标,日期\n搭建的交流合作平台,2024年10月2日\n");
    copyFileSync(path("same.json"), path("ledger.json"));
    const { code, out } = await run("import", "a.csv", "b.csv", ...PLAN, "-o", "ledger.json");
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining("新增 2 条，更正 0 条") });
    const { records } = ledgerIn("ledger.json") as typeof sampleLedger;
    expect(records.slice(0, -2)).toEqual(sampleLedger.records);
    expect(records.slice(-2)).toMatchObject([
      { indicator: "exchanges", date: "2024-10-01", value: 2, recordedAt: "2024-10-31T01:30:00Z" },
      { indicator: "platforms", date: "2024-10-02", recordedAt: "2024-10-31T01:30:00Z" },
    ]);
    const bytes = readFileSync(path("ledger.json"));
    await run("import", "a.csv", "b.csv", ...PLAN, "-o", "ledger.json");
    expect(readFileSync(path("ledger.json"))).toEqual(bytes);
  });

  it("end with 1 on bad cells, every one of every file with its place, and write nothing", async () => {
    writeFileSync(path("bad.csv"), "指标,日期\n天气,昨天\n");
    writeFileSync(path("worse.csv"), "指标,日期\n“校际、校企”交流,2024-02-30\n");
    const before = readdirSync(folder);
    const { code, out, err } = await run("import", "bad.csv", "worse.csv", ...PLAN, "-o", "none.json");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    for (const place of ["bad.csv A2", "bad.csv B2", "worse.csv B2"]) expect(err).toContain(`${place}：`);
    expect(err).toContain("共 3 处问题，没有写入。");
    expect(readdirSync(folder)).toEqual(before);
    const english = await run("import", "worse.csv", ...PLAN, "-o", "none.json", "--lang", "en");
    expect(english.err).toBe(
      "worse.csv B2: “2024-02-30” is no date that exists; write it like 2023-12-31.\n1 problem, nothing written.",
    );
  });

  it("end with 1 on a file or a ledger that cannot be read, which stays as it is", async () => {
    expect((await run("import", "absent.xlsx", ...PLAN, "-o", "none.json")).code).toBe(1);
    writeFileSync(path("broken.json"), "{");
    expect((await run("import", "a.csv", ...PLAN, "-o", "broken.json")).code).toBe(1);
    expect(readFileSync(path("broken.json"), "utf8")).toBe("{");
  });

  it("take the plan of the folder where none is named; end with 2 where there is none", async () => {
    const { code, err } = await run("import", "a.csv", "-o", "none.json");
    expect(code).toBe(2);
    expect(err).toContain("--plan");
    copyFileSync(createRequire(import.meta.url).resolve("@bangfu/plan-yanhe/plan.json"), path("方案.json"));
    expect((await run("import", "a.csv", "-o", "here.json")).code).toBe(0);
    rmSync(path("方案.json"));
    expect((await run("import", ...PLAN, "-o", "none.json")).code).toBe(2);
    expect((await run("import", "a.csv", ...PLAN)).code).toBe(2);
    expect(existsSync(path("none.json"))).toBe(false);
  });

  it("sweep up what a killed run left beside the ledger, and nothing else", async () => {
    // No process has this number: it is above every limit.
    const host = hostname()
      .replace(/[^\w-]/g, "-")
      .slice(0, 32);
    const left = `.here.json.${host}.99999999.part`;
    const others = [".here.json.elsewhere.99999999.part", `.other.json.${host}.99999999.part`];
    for (const name of [left, ...others]) writeFileSync(path(name), "{");
    expect((await run("import", "a.csv", ...PLAN, "-o", "here.json")).code).toBe(0);
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual(others);
  });
});

describe("bangfu template", () => {
  it("writes a workbook from which nothing but examples is read", async () => {
    expect((await run("template", YANHE, "-o", "空表.xlsx")).code).toBe(0);
    expect((await run("import", "空表.xlsx", ...PLAN, "-o", "empty.json")).out).toContain("新增 0 条");
    expect(ledgerIn("empty.json")).toEqual({ format: "bangfu-ledger/1", plan: "yanhe-2022", records: [] });
  });

  it("for a unit is smaller; the unit goes by its id or its name", async () => {
    expect((await run("template", YANHE, "-o", "a.xlsx", "--unit", "教务科")).code).toBe(0);
    expect((await run("template", YANHE, "-o", "b.xlsx", "--unit", "teaching-affairs")).code).toBe(0);
    expect(readFileSync(path("a.xlsx"))).toEqual(readFileSync(path("b.xlsx")));
    expect(readFileSync(path("a.xlsx")).length).toBeLessThan(readFileSync(path("空表.xlsx")).length);
  });

  it("ends with 1 for a unit that there is not, naming those that there are", async () => {
    const { code, err } = await run("template", YANHE, "-o", "none.xlsx", "--unit", "后勤处");
    expect({ code, err }).toEqual({
      code: 1,
      err: "方案中没有单位“后勤处”，可选：沿河土家族自治县中等职业学校、沿河土家族自治县教育局、办公室、教务科、教研科、总务科、招就办、教育“组团式”帮扶工作领导小组、派出学校（派出单位）。",
    });
    expect(existsSync(path("none.xlsx"))).toBe(false);
  });
});
