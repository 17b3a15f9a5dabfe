import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { plan as yanhe, sampleLedger } from "@bangfu/plan-yanhe";
import { exportWorkbook, readWorkbooks, templateOf } from "../src/index.js";
import { greyedIn, partsOf, rulesIn } from "./support/parts.js";
import { ledgerIn, plan } from "./support/plan.js";
import { imported, typed } from "./support/versions.js";

/** From Debian's libreoffice-calc-nogui; where it is not there, these tests say that they were skipped. */
const hasOffice = spawnSync("soffice", ["--version"]).status === 0;

const folder = mkdtempSync(join(tmpdir(), "bangfu-office-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A file as LibreOffice opens it and saves it again. */
const saved = (name: string, content: Uint8Array | string, as: string, ...options: string[]): Buffer => {
  writeFileSync(join(folder, name), content);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const out = join(folder, "saved");
  execFileSync(
    "soffice",
    [profile, "--headless", ...options, "--convert-to", as, "--outdir", out, join(folder, name)],
    {
      stdio: "ignore",
    },
  );
  const ending = as.split(":")[0]!;
  return readFileSync(join(out, basename(name).replace(/\.[^.]+$/, `.${ending}`)));
};

describe.skipIf(!hasOffice)("LibreOffice", () => {
  describe("opens the template", () => {
    let again: ReturnType<typeof partsOf>;
    const ours = partsOf(templateOf(yanhe));
    beforeAll(() => {
      again = partsOf(saved("template.xlsx", templateOf(yanhe), "xlsx"));
    });
    const bare = (rules: ReadonlyMap<string, string>) =>
      Object.fromEntries([...rules].map(([column, list]) => [column, list.replaceAll("'", "")]));

    it("with every drop-down list, date and greyed column as it was written", () => {
      for (const name of ["台账", "名册", "督导", "进展", "延期"]) {
        const [before, after] = [ours.sheets.get(name)!.xml, again.sheets.get(name)!.xml];
        expect(bare(rulesIn(after)), name).toEqual(bare(rulesIn(before)));
        expect(Object.fromEntries(greyedIn(after)), name).toEqual(Object.fromEntries(greyedIn(before)));
      }
      expect([...again.names.keys()].sort()).toEqual([...ours.names.keys()].sort());
      for (const [name, area] of ours.names) expect(again.names.get(name)).toBe(area);
    });

    it("with its dates as dates, its hidden sheets hidden and its tasks locked", () => {
      const { sheets, files } = again;
      expect([...sheets].map(([name, { hidden }]) => [name, hidden])).toEqual(
        [...ours.sheets].map(([name, { hidden }]) => [name, hidden]),
      );
      expect(sheets.get("任务清单")!.xml).toContain("<sheetProtection");
      const [, style, day] = /<c r="C2" s="(\d+)"[^>]*><v>(\d+)</.exec(sheets.get("台账")!.xml)!;
      // 2022-12-31, on which the plan starts.
      expect(day).toBe("44926");
      const cells = files["xl/styles.xml"]!.split("<cellXfs")[1]!;
      const format = /numFmtId="(\d+)"/.exec([...cells.matchAll(/<xf [^>]*>/g)][Number(style)]![0])![1];
      expect(files["xl/styles.xml"]).toMatch(
        new RegExp(`numFmtId="${format}" formatCode="yyyy\\\\?-mm\\\\?-dd`, "i"),
      );
    });

    it("and what it saves is read: nothing but examples", () => {
      const bytes = saved("template.xlsx", templateOf(yanhe), "xlsx");
      expect(ledgerIn(readWorkbooks([{ name: "a.xlsx", bytes }], yanhe)).records).toEqual([]);
    });
  });

  it("keeps the ids of the workbook and of its rows, so that a corrected row is one record", () => {
    const row = { A: "", B: "校际交流", C: "2023-04-01", D: "1" };
    const filled = (date: string) =>
      typed({ name: "教务科.xlsx", bytes: templateOf(plan) }, "台账", [
        { from: 10, cells: { ...row, C: date } },
        { from: 11, cells: { ...row, C: "2023-05-01", D: "2" } },
      ]);
    const [first, second] = ["2023-04-01", "2023-04-11"].map((date) => ({
      name: "教务科.xlsx",
      bytes: saved("教务科.xlsx", filled(date).bytes, "xlsx"),
    }));
    const { result, ledger } = imported([[first!], [second!]]);
    expect(result).toMatchObject({ ok: true, changes: { added: 0, superseded: 1, unchanged: 1 } });
    expect(ledger!.records.map(({ source }) => source?.row)).toEqual(["k10", "k11", "k10"]);
    // As a CSV file it has no sheet that says whose it is; the ids of its rows are still there.
    const csv = saved("台账.xlsx", filled("2023-04-01").bytes, "csv:Text - txt - csv (StarCalc):44,34,76,1");
    expect(csv.toString("utf8")).toContain("k10");
  });

  it("saves an exported ledger so that it is read as the same ledger", () => {
    const bytes = saved("export.xlsx", exportWorkbook(yanhe, sampleLedger), "xlsx");
    expect(ledgerIn(readWorkbooks([{ name: "a.xlsx", bytes }], yanhe))).toEqual(sampleLedger);
  });

  it("makes a workbook of what somebody typed, which is read", () => {
    const typed =
      "指标,日期,数值,备注\n资金支出,2023-05-01,1234.5,一\n校际交流,2023/5/2,,二\n资金支出,2023年5月3日,50.5万,三\n";
    const bytes = saved("台账.csv", `\ufeff${typed}`, "xlsx", "--infilter=CSV:44,34,76,1");
    expect(ledgerIn(readWorkbooks([{ name: "a.xlsx", bytes }], plan)).records).toMatchObject([
      { indicator: "funds", date: "2023-05-01", value: 1234.5 },
      { indicator: "exchanges", date: "2023-05-02" },
      { indicator: "funds", date: "2023-05-03", value: 50.5 },
    ]);
  });

  it("shows what looks like a formula as the text that it is", () => {
    const texts = ['=HYPERLINK("http://x","y")', "+1+1", "-2", "@SUM(A1)", "=1+1"];
    const records = texts.map((note, at) => ({
      id: `r${at}`,
      indicator: "exchanges",
      date: "2023-05-01",
      note,
    }));
    const bytes = exportWorkbook(plan, { format: "bangfu-ledger/1", plan: "p", records });
    const csv = saved("hostile.xlsx", bytes, "csv:Text - txt - csv (StarCalc):44,34,76,1").toString("utf8");
    for (const text of texts) expect(csv).toContain(text.replaceAll('"', '""'));
    expect(csv).not.toMatch(/,2,|#NAME/);
  });
});
