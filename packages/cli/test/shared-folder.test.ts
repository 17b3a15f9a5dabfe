import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { runIn } from "./support/run.js";

const root = mkdtempSync(join(tmpdir(), "bangfu-shared-"));
afterAll(() => rmSync(root, { recursive: true }));

let folder = root;
let round = 0;
beforeEach(() => {
  folder = join(root, String(round++));
  mkdirSync(folder);
});
const run = (...argv: string[]) => runIn(folder)(...argv);
const PLAN = ["--plan", "@bangfu/plan-yanhe"];

const record = (id: string, more: object = {}): object => ({
  id,
  indicator: "exchanges",
  date: "2024-03-05",
  ...more,
});
const ledger = (records: readonly object[], more: object = {}): object => ({
  format: "bangfu-ledger/1",
  plan: "yanhe-2022",
  records,
  ...more,
});
const put = (name: string, content: object | string): string => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
  return name;
};
const idsIn = (name: string): string[] =>
  (JSON.parse(readFileSync(join(folder, name), "utf8")) as { records: { id: string }[] }).records.map(
    ({ id }) => id,
  );
const table = (name: string, days: readonly number[]): string =>
  put(name, ["指标,日期,次数", ...days.map((day) => `“校际、校企”交流,2024-10-${day},1`), ""].join("\n"));

describe("a ledger with writers' files beside it", () => {
  it("is read with them by every command", async () => {
    put("台账.json", ledger([record("1")]));
    put("台账.d/a.json", ledger([record("2"), record("3")]));
    put("台账.d/.b.json.host.1.part", "half");
    const { code, out } = await run("validate", "@bangfu/plan-yanhe", "台账.json");
    expect([code, out.split("\n").at(-1)]).toEqual([0, "台账无误：3 条记录。"]);
    symlinkSync("台账.json", join(folder, "link.json"));
    expect((await run("validate", "@bangfu/plan-yanhe", "link.json")).out).toContain("3 条记录");
  });

  it("tells each problem with its file", async () => {
    put("台账.json", ledger([record("1")]));
    put("台账.d/a.json", ledger([record("2"), record("1", { value: 2 })]));
    const { code, err } = await run("validate", "@bangfu/plan-yanhe", "台账.json");
    const [base, a] = ["台账.json", "台账.d/a.json"].map((name) => join(folder, name));
    expect([code, err]).toEqual([
      1,
      `${a}: records[1].id：“1” 与 ${base} records[0] 重复，请改用不同的编号。\n共 1 处问题。`,
    ]);
  });

  it("asks which of two corrections counts that were made at the same time, and takes the answer", async () => {
    put("台账.json", ledger([record("1", { value: 1 })]));
    const correct = (id: string, value: number) =>
      ledger([record(id, { value, supersedes: "1", recordedAt: "2024-10-01T01:00:00Z" })]);
    put("台账.d/a.json", correct("甲", 2));
    put("台账.d/b.json", correct("乙", 5));
    const { code, out, err } = await run("validate", "@bangfu/plan-yanhe", "台账.json");
    expect([code, out.split("\n").at(-1)]).toEqual([0, "台账无误：1 条记录。"]);
    expect(err).toContain("有 2 处更正，更正的人互相不知道。哪一处算数？");
    expect(err).toContain("可答 乙：2024-10-01：");
    const [, id] = /问题编号：(\S+)/.exec(err)!;
    const answers = [{ id, answer: "甲", date: "2024-10-31" }];
    put("answers.json", { format: "bangfu-answers/1", answers });
    const collected = await run(
      "collect",
      ...PLAN,
      "--answers",
      "answers.json",
      "台账.json",
      table("表.csv", [1]),
    );
    expect(collected.err).not.toContain("哪一处算数");
    expect(collected.code).toBe(0);
    const { records } = JSON.parse(readFileSync(join(folder, "台账.json"), "utf8")) as {
      records: { id: string; state?: string; supersedes?: string }[];
    };
    // The record, both corrections, what turns the other one down, and the row of the workbook.
    expect(records).toHaveLength(5);
    expect(records.filter(({ state }) => state === "rejected").map(({ supersedes }) => supersedes)).toEqual([
      "乙",
    ]);
    expect(existsSync(join(folder, "台账.d/a.json"))).toBe(false);
  });

  it("is not read line by line", async () => {
    put("台账.ndjson", JSON.stringify(ledger([])));
    put("台账.d/a.json", ledger([record("2")]));
    const { code, err } = await run("validate", "@bangfu/plan-yanhe", "台账.ndjson");
    expect(code).toBe(1);
    expect(err).toContain("逐行读取的台账不能与");
  });
});

describe("bangfu import", () => {
  it("takes the writers' files into the ledger that it writes", async () => {
    put("台账.json", ledger([record("1")]));
    put("台账.d/a.json", ledger([record("2")]));
    const { code, out } = await run("import", table("办.csv", [1, 2]), "-o", "台账.json", ...PLAN);
    expect([code, out.split("\n")[0]]).toEqual([0, "已并入各人的文件 1 个。"]);
    expect(idsIn("台账.json").slice(0, 2)).toEqual(["1", "2"]);
    expect(idsIn("台账.json")).toHaveLength(4);
    expect(readdirSync(join(folder, "台账.d"))).toEqual([]);
  });

  it("writes a file of its own where the folder is named, and leaves the ledger as it is", async () => {
    put("台账.json", ledger([record("1")]));
    const { code, out } = await run("import", table("办.csv", [1, 2]), "-o", "台账.d", ...PLAN);
    const [own] = readdirSync(join(folder, "台账.d"));
    expect([code, out]).toEqual([
      0,
      `已写入 ${join(folder, "台账.d", own!)}：新增 2 条，更正 0 条，未变 0 条；名册新增或改动 0 人（项）。`,
    ]);
    expect(idsIn("台账.json")).toEqual(["1"]);
    expect(idsIn(`台账.d/${own}`)).toHaveLength(2);
    const again = await run("import", "办.csv", "-o", "台账.d/", ...PLAN);
    expect(again.out).toContain("未变 2 条");
    expect(readdirSync(join(folder, "台账.d"))).toEqual([own]);
  });

  it("does not write while somebody folds, unless that is known to be over", async () => {
    put("台账.d/a.json", ledger([record("2")]));
    put("台账.d/b.fold", "科研科");
    const args = ["import", table("办.csv", [1]), "-o", "台账.json", ...PLAN];
    const { code, err } = await run(...args);
    expect(code).toBe(1);
    expect(err).toBe(
      `${join(folder, "台账.json")}：正在由别人合并，没有写入：${join(folder, "台账.d/b.fold")}（科研科）。请稍后再试；若确知已无人在合并，用 --take-over 再运行一次。`,
    );
    expect(existsSync(join(folder, "台账.json"))).toBe(false);
    expect((await run(...args, "--take-over")).code).toBe(0);
    expect(idsIn("台账.json")).toHaveLength(2);
    expect(readdirSync(join(folder, "台账.d"))).toEqual([]);
  });
});

describe("bangfu collect", () => {
  it("takes in all workbooks and ledgers of a folder and the writers' files", async () => {
    put("台账.json", ledger([record("1")]));
    put("台账.d/a.json", ledger([record("2")]));
    table("报送/教务科.csv", [1, 2]);
    put("报送/科研科/台账.json", ledger([record("3"), record("1")]));
    put("报送/照片.jpg", "no picture");
    put("报送/方案.docx", "no document");
    put("报送/~$教务科.xlsx", "open");
    const { code, out, err } = await run("collect", "台账.json", ".", ...PLAN);
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining("教务科.csv") as string });
    expect(out.split("\n")).toEqual([
      "报送/教务科.csv：工作簿",
      "报送/方案.docx：文件，不并入",
      "报送/照片.jpg：不认识的文件，不并入",
      "报送/科研科/台账.json：台账",
      "已并入各人的文件 1 个。",
      `已写入 ${join(folder, "台账.json")}：新增 3 条，更正 0 条，未变 0 条；名册新增或改动 0 人（项）。`,
    ]);
    expect(idsIn("台账.json").slice(0, 3)).toEqual(["1", "2", "3"]);
    expect(idsIn("台账.json")).toHaveLength(5);
    const again = await run("collect", "台账.json", "报送", ...PLAN);
    expect(again.out).toContain("新增 0 条，更正 0 条，未变 2 条");
  });

  it("ends with who has not handed in, where the plan says who has to", async () => {
    const plan = JSON.parse(
      readFileSync(createRequire(import.meta.url).resolve("@bangfu/plan-yanhe/plan.json"), "utf8"),
    ) as {
      units: { id: string; name: string }[];
    };
    const [first, second] = plan.units;
    const monthly = ({ id }: { id: string }) => ({ unit: id, indicators: ["exchanges"], every: "monthly" });
    put("方案.json", { ...plan, start: "2024-09-01", reporting: [monthly(first!), monthly(second!)] });
    put("报送/a.json", ledger([record("1", { date: "2024-09-05", reportedBy: first!.id })]));
    const { code, out, err } = await run("collect", "台账.json", "报送");
    expect([code, err]).toEqual([0, ""]);
    const lines = out.split("\n");
    expect(lines).toContain("到期未报的有 1 项：");
    const [missing] = lines.slice(-1);
    expect(missing).toContain(second!.name);
    expect(missing).toContain("2024年9月");
  });

  it("makes a ledger where there is none", async () => {
    table("报送/教务科.csv", [1, 2]);
    expect((await run("collect", "新/台账.json", "报送", ...PLAN)).code).toBe(0);
    expect(idsIn("新/台账.json")).toHaveLength(2);
  });

  it("writes nothing while anything is wrong, and says what with which file", async () => {
    put("台账.json", ledger([record("1")]));
    put("台账.d/a.json", ledger([record("2")]));
    put("报送/教务科.csv", "指标,日期,次数\n没有的指标,2024-10-01,1\n");
    put("报送/科研科.json", ledger([record("1", { value: 2 })]));
    const { code, out, err } = await run("collect", "台账.json", "报送", ...PLAN);
    expect(code).toBe(1);
    expect(out.split("\n")).toEqual([
      "报送/教务科.csv：工作簿，有 1 处问题",
      "报送/科研科.json：台账，有 1 处问题",
    ]);
    expect(err).toContain("教务科.csv");
    expect(err).toContain("报送/科研科.json: records[0].id：“1” 与 台账.json records[0] 重复");
    expect(idsIn("台账.json")).toContain("1");
    expect(idsIn("台账.json")).toHaveLength(2);
  });

  it("says where there is nothing to collect", async () => {
    put("台账.json", ledger([]));
    put("报送/a.jpg", "");
    expect((await run("collect", "台账.json", "报送", ...PLAN)).err).toBe("没有可收的工作簿或台账。");
  });
});
