import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { Ledger } from "@bangfu/core";
import { parseLedger } from "@bangfu/core/schema";
import { plan } from "@bangfu/plan-yanhe";
import { runIn } from "./support/run.js";

let folder: string;
const folders: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bangfu-imports-"));
  folders.push(folder);
});
afterAll(() => folders.forEach((each) => rmSync(each, { recursive: true })));

const path = (name: string): string => join(folder, name);
const write = (name: string, ...lines: string[]): void => writeFileSync(path(name), `${lines.join("\n")}\n`);
const text = (name: string): string => readFileSync(path(name), "utf8");
const recordsOf = (name: string): Ledger["records"] => (JSON.parse(text(name)) as Ledger).records;
/** What a record says, in whatever order and whenever it was written down. */
const said = (name: string): string[] =>
  recordsOf(name)
    .map(({ id, indicator, date, value, reportedBy }) => [id, indicator, date, value, reportedBy].join(" "))
    .sort();

const run = (...argv: string[]) => runIn(folder)(...argv, "--plan", "@bangfu/plan-yanhe");
const HEAD = "编号,指标,日期,数值,成员,填报单位,备注";

describe("departments that number their rows alike", () => {
  beforeEach(() => {
    write(
      "教务科.csv",
      HEAD,
      "1,“校际、校企”交流,2023-04-01,1,,教务科,",
      "2,“校际、校企”交流,2023-04-02,2,,教务科,",
    );
    write(
      "总务科.csv",
      HEAD,
      "1,党员示范岗,2023-06-01,3,,总务科,",
      "2,用于学校建设的东西部协作资金支出,2023-06-02,20,,总务科,",
    );
  });

  it("keep their records, in whatever order and in how many commands they are imported", async () => {
    await run("import", "教务科.csv", "总务科.csv", "-o", "both.json");
    await run("import", "教务科.csv", "-o", "one.json");
    expect(await run("import", "总务科.csv", "-o", "one.json")).toMatchObject({ code: 0 });
    await run("import", "总务科.csv", "-o", "other.json");
    expect(await run("import", "教务科.csv", "-o", "other.json")).toMatchObject({ code: 0 });
    expect(said("both.json")).toHaveLength(4);
    expect(said("one.json")).toEqual(said("both.json"));
    expect(said("other.json")).toEqual(said("both.json"));
  });

  it("correct their own rows alone", async () => {
    await run("import", "教务科.csv", "总务科.csv", "-o", "L.json");
    write(
      "总务科.csv",
      HEAD,
      "1,党员示范岗,2023-06-01,4,,总务科,",
      "2,用于学校建设的东西部协作资金支出,2023-06-02,20,,总务科,",
    );
    const { code, out } = await run("import", "总务科.csv", "-o", "L.json");
    expect({ code, out }).toMatchObject({
      code: 0,
      out: expect.stringContaining("新增 0 条，更正 1 条，未变 1 条"),
    });
    const [, , posts] = recordsOf("L.json");
    expect(recordsOf("L.json").at(-1)).toMatchObject({
      indicator: "party-posts",
      value: 4,
      supersedes: posts!.id,
    });
  });
});

it("two teachers with one number are a problem that names both rows, and the ledger stays as it was", async () => {
  const roster = (name: string) => ["名册,成员编号,姓名", `教师,001,${name}`];
  write("名册-教务科.csv", ...roster("甲"));
  write("名册-教研科.csv", ...roster("乙"));
  const both = await run("import", "名册-教务科.csv", "名册-教研科.csv", "-o", "both.json");
  expect(both.code).toBe(1);
  await run("import", "名册-教务科.csv", "-o", "L.json");
  const before = text("L.json");
  const { code, err } = await run("import", "名册-教研科.csv", "-o", "L.json");
  expect({ code, err }).toEqual({ code: 1, err: both.err });
  expect(err).toContain("名册-教研科.csv C2：“乙” 与 名册-教务科.csv");
  expect(text("L.json")).toBe(before);
});

it("two unlike readings of one level for one day are a problem in either order", async () => {
  write("a.csv", HEAD, ",“学有所长”比例,2023-12-31,81,,教务科,");
  write("b.csv", HEAD, ",“学有所长”比例,2023-12-31,85,,教研科,");
  const level = plan.indicators.find(({ kind, scale }) => kind === "level" && scale === undefined)!;
  for (const name of ["a.csv", "b.csv"])
    writeFileSync(path(name), text(name).replace("“学有所长”比例", level.title));
  for (const [first, second] of [
    ["a.csv", "b.csv"],
    ["b.csv", "a.csv"],
  ] as const) {
    const ledger = `${first}.json`;
    expect((await run("import", first, "-o", ledger)).code).toBe(0);
    const before = text(ledger);
    const { code, err } = await run("import", second, "-o", ledger);
    expect(code).toBe(1);
    expect(err).toContain(`${second} D2：同一指标同一天`);
    expect(err).toContain(first);
    expect(text(ledger)).toBe(before);
  }
});

describe("a row whose date was put right, in a workbook without ids", () => {
  beforeEach(async () => {
    write("教务科.csv", HEAD, ",“校际、校企”交流,2023-04-01,1,,教务科,东莞交流");
    await run("import", "教务科.csv", "-o", "L.json");
    write("教务科.csv", HEAD, ",“校际、校企”交流,2023-04-11,1,,教务科,东莞交流");
  });
  const asked = async (...more: string[]) => {
    const { code, err } = await run("import", "教务科.csv", "-o", "L.json", ...more);
    return { code, err, id: /问题编号：(\S+)/.exec(err)?.[1], row: /可答 (row:\S+)：/.exec(err)?.[1] };
  };
  const answer = (...answers: object[]): void =>
    write("answers.json", JSON.stringify({ format: "bangfu-answers/1", answers }));

  it("is asked about, with every answer; nothing is written", async () => {
    const before = text("L.json");
    const { code, err } = await asked();
    expect(code).toBe(1);
    expect(err).toContain(
      "上次导入的“2023-04-01 “校际、校企”交流 1 东莞交流”这次没有了：是改了，还是作废了？",
    );
    for (const line of ["改成了 A2 2023-04-11", "可答 withdrawn：", "可答 kept：", "--answers answers.json"])
      expect(err).toContain(line);
    expect(text("L.json")).toBe(before);
  });

  it("is one record once that is answered, and the answer may stay where it is", async () => {
    const { id, row } = await asked();
    answer({ id, answer: row, date: "2024-10-31" });
    expect((await asked("--answers", "answers.json")).code).toBe(0);
    expect(recordsOf("L.json").map(({ date, supersedes }) => [date, supersedes === undefined])).toEqual([
      ["2023-04-01", true],
      ["2023-04-11", false],
    ]);
    expect(parseLedger(text("L.json"), plan)).toMatchObject({ ok: true });
    const after = text("L.json");
    expect((await asked("--answers", "answers.json")).code).toBe(0);
    expect(text("L.json")).toBe(after);
  });

  it("is asked about again when it is changed into something else", async () => {
    const { id, row } = await asked();
    answer({ id, answer: row, date: "2024-10-31" });
    write("教务科.csv", HEAD, ",“校际、校企”交流,2023-04-12,1,,教务科,东莞交流");
    expect((await asked("--answers", "answers.json")).code).toBe(1);
  });

  it("is not answered by a word that is no answer, nor by a file that is none", async () => {
    const { id } = await asked();
    answer({ id, answer: "也许", date: "2024-10-31" });
    expect((await asked("--answers", "answers.json")).code).toBe(1);
    answer({ id, answer: "kept", date: "昨天" });
    const { code, err } = await asked("--answers", "answers.json");
    expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining("answers[0].date") });
    expect((await asked("--answers", "absent.json")).code).toBe(1);
  });
});
