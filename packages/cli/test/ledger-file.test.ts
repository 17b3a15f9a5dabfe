import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { runIn } from "./support/run.js";

const root = mkdtempSync(join(tmpdir(), "bangfu-ledger-"));
afterAll(() => rmSync(root, { recursive: true }));

let folder = root;
let round = 0;
beforeEach(() => {
  folder = join(root, String(round++));
  mkdirSync(folder);
});
const path = (...names: string[]): string => join(folder, ...names);
const PLAN = ["--plan", "@bangfu/plan-yanhe"];

interface Row {
  readonly date: string;
  readonly note?: string;
}
const recordsIn = (file: string): Row[] =>
  (JSON.parse(readFileSync(path(file), "utf8")) as { records: Row[] }).records;

/** A table with one row, in UTF-8. */
const table = (name: string, day = 1): string => {
  writeFileSync(path(name), `指标,日期\n“校际、校企”交流,2024-10-${day}\n`);
  return name;
};
const importing = (file: string, out: string) => runIn(folder)("import", file, "-o", out, ...PLAN);

const modeOf = (...names: string[]): number => statSync(path(...names)).mode & 0o777;

// Windows has no modes, and links want a right there that few have.
describe.skipIf(process.platform === "win32")("the ledger's file", () => {
  it("is its owner's alone when it is new, as an exported workbook is; any mode is kept", async () => {
    expect(await importing(table("a.csv"), "台账.json")).toMatchObject({ code: 0 });
    expect(modeOf("台账.json")).toBe(0o600);
    for (const mode of [0o640, 0o666, 0o600]) {
      chmodSync(path("台账.json"), mode);
      await importing(table(`${mode}.csv`, mode % 28), "台账.json");
      expect(modeOf("台账.json")).toBe(mode);
    }
    expect(recordsIn("台账.json")).toHaveLength(4);
    await runIn(folder)("export", "台账.json", "-o", "台账.xlsx", ...PLAN);
    expect(modeOf("台账.xlsx")).toBe(0o600);
    await runIn(folder)("template", "@bangfu/plan-yanhe", "-o", "空表.xlsx");
    expect(modeOf("空表.xlsx")).toBe(0o666 & ~process.umask());
  });

  it("is where a link leads, in another folder and through a second link, and the links stay", async () => {
    mkdirSync(path("share", "2024"), { recursive: true });
    symlinkSync("2024/台账.json", path("share", "current.json"));
    symlinkSync("share/current.json", path("台账.json"));
    // Not there yet: the link says where it is to be.
    expect(await importing(table("a.csv"), "台账.json")).toMatchObject({ code: 0 });
    chmodSync(path("share", "2024", "台账.json"), 0o660);
    expect(await importing(table("b.csv", 2), "台账.json")).toMatchObject({ code: 0 });
    for (const link of [["台账.json"], ["share", "current.json"]])
      expect(lstatSync(path(...link)).isSymbolicLink()).toBe(true);
    expect(recordsIn(join("share", "2024", "台账.json")).map(({ date }) => date)).toEqual([
      "2024-10-01",
      "2024-10-02",
    ]);
    expect(modeOf("share", "2024", "台账.json")).toBe(0o660);
    expect(readdirSync(path("share", "2024"))).toEqual(["台账.json"]);
  });

  it("names where links go round in a ring", async () => {
    symlinkSync("b.json", path("a.json"));
    symlinkSync("a.json", path("b.json"));
    const { code, err } = await importing(table("a.csv"), "a.json");
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining("ELOOP") });
  });
});

describe("a name", () => {
  it.each([80, 83])("of %i Chinese characters works, as long as a system takes it", async (length) => {
    const name = `${"账".repeat(length)}.json`;
    expect(await importing(table("a.csv"), name)).toMatchObject({ code: 0 });
    expect(await importing(table("b.csv", 2), name)).toMatchObject({ code: 0 });
    expect(recordsIn(name).map(({ date }) => date)).toEqual(["2024-10-01", "2024-10-02"]);
    expect(readdirSync(folder).sort()).toEqual(["a.csv", "b.csv", name].sort());
  });
});

describe("the ending of a file to write", () => {
  it.each([
    ["import", "a.csv", "-o", "台账.xlsx", ...PLAN],
    ["import", "a.csv", "-o", "台账.ndjson", ...PLAN],
    ["import", "a.csv", "-o", "台账.CSV", ...PLAN],
    ["derive", "@bangfu/plan-yanhe", "--template", "-o", "改动.docx"],
    ["read", "a.csv", "-o", "方案.docx"],
    ["read", "a.csv", "-o", "方案.json", "--report", "报告.docx"],
    ["template", "@bangfu/plan-yanhe", "-o", "空表.json"],
    ["export", "@bangfu/plan-yanhe", "-o", "台账.json", ...PLAN],
    ["office", "-o", "office.pdf"],
  ])("has to be that of its content: %s %s %s %s", async (...argv) => {
    table("a.csv");
    const { code, out, err } = await runIn(folder)(...argv);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^用法有误：“.*”的结尾不对，要写的文件应以 \.\w+/);
    expect(readdirSync(folder)).toEqual(["a.csv"]);
  });
});

/** What GB18030 has for these characters. */
const GB: Readonly<Record<string, readonly number[]>> = {
  东: [0xb6, 0xab],
  莞: [0xdd, 0xb8],
  指: [0xd6, 0xb8],
  标: [0xb1, 0xea],
  日: [0xc8, 0xd5],
  期: [0xc6, 0xda],
  搭: [0xb4, 0xee],
  建: [0xbd, 0xa8],
  的: [0xb5, 0xc4],
  交: [0xbd, 0xbb],
  流: [0xc1, 0xf7],
  合: [0xba, 0xcf],
  作: [0xd7, 0xf7],
  平: [0xc6, 0xbd],
  台: [0xcc, 0xa8],
};
const gb = (text: string): Buffer =>
  Buffer.concat([...text].map((char) => Buffer.from(GB[char] ?? Buffer.from(char))));

const ledgerText = (note: string): string =>
  JSON.stringify({
    format: "bangfu-ledger/1",
    plan: "yanhe-2022",
    records: [{ id: "x", indicator: "exchanges", date: "2024-01-05", note }],
  });

describe("JSON that is not in UTF-8", () => {
  it.each([
    [
      "all of it in GB18030",
      gb(ledgerText("东莞")),
      /编码是 GB18030，不是 UTF-8（第 \d+ 个字节（第 1 行）起）/,
    ],
    ["UTF-16", Buffer.from(`\uFEFF${ledgerText("东莞")}`, "utf16le"), /编码是 UTF-16/],
    ["UTF-16 without its mark", Buffer.from(ledgerText("a"), "utf16le"), /编码是 UTF-16/],
    [
      "a byte lost far behind, which GB18030 does not have either",
      Buffer.concat([Buffer.from(`{"a": "东",\n"b": "`), Buffer.from([0xff]), Buffer.from(`"}`)]),
      // {"a": "东",⏎ is 7 + 3 + 3 bytes, "b": " is 6; the next one is the 20th.
      /不是 UTF-8，第 20 个字节（第 2 行）起有误/,
    ],
    ["cut within a character", Buffer.from(`{"a": "东`).subarray(0, 9), /第 8 个字节/],
  ])("is refused: %s", async (_, bytes, words) => {
    writeFileSync(path("台账.json"), bytes);
    for (const argv of [
      ["import", table("a.csv"), "-o", "台账.json", ...PLAN],
      ["validate", "@bangfu/plan-yanhe", "台账.json"],
      ["validate", "台账.json"],
      ["derive", "@bangfu/plan-yanhe", "台账.json", "-o", "方案.json"],
      ["rollup", "--merge", "台账.json", "-o", "region"],
    ]) {
      const { code, err } = await runIn(folder)(...argv);
      expect(code).toBe(1);
      expect(err).toMatch(words);
    }
    expect(readFileSync(path("台账.json"))).toEqual(bytes);
    expect(readdirSync(folder).sort()).toEqual(["a.csv", "台账.json"]);
  });

  it("is refused line by line too, also where a character lies across two pieces that are read", async () => {
    const [head, record] = [
      JSON.stringify({ format: "bangfu-ledger/1", plan: "yanhe-2022" }),
      (id: number, note: string) =>
        JSON.stringify({ id: `r${id}`, indicator: "exchanges", date: "2024-01-05", note }),
    ];
    // Some 1.5 million bytes of three-byte characters: the pieces end within one.
    const rows = Array.from({ length: 500 }, (_, at) => record(at, "交流".repeat(500)));
    const sound = Buffer.from([head, ...rows, ""].join("\n"));
    writeFileSync(path("台账.ndjson"), sound);
    expect(await runIn(folder)("validate", "@bangfu/plan-yanhe", "台账.ndjson")).toMatchObject({ code: 0 });
    writeFileSync(path("台账.ndjson"), Buffer.concat([sound, Buffer.from([0xe4, 0xb8])]));
    const { code, err } = await runIn(folder)("validate", "@bangfu/plan-yanhe", "台账.ndjson");
    expect(code).toBe(1);
    expect(err).toContain(`不是 UTF-8，第 ${sound.length + 1} 个字节（第 502 行）起有误`);
  });
});

describe("a table's encoding", () => {
  const text = "指标,日期\n搭建的交流合作平台,2024-10-2\n";
  it.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8", Buffer.from(`\uFEFF${text}`)],
    ["UTF-16", Buffer.from(`\uFEFF${text}`, "utf16le")],
    ["UTF-16", Buffer.from(`\uFEFF${text}`, "utf16le").swap16()],
    ["GB18030", gb(text)],
  ])("is said when it is imported: %s", async (name, bytes) => {
    writeFileSync(path("a.csv"), bytes);
    const { code, err } = await importing("a.csv", "台账.json");
    const said = [`a.csv：按 ${name} 编码读取。`, "a.csv：按“台账”读入 1 行。"];
    expect({ code, err }).toEqual({ code: 0, err: said.join("\n") });
    expect(recordsIn("台账.json")).toMatchObject([{ indicator: "platforms", date: "2024-10-02" }]);
  });

  it.each([
    ["UTF-16", Buffer.from("\uFEFFid,indicator,date,note\na,exchanges,2024-01-05,东莞\n", "utf16le")],
    ["GB18030", gb("id,indicator,date,note\na,exchanges,2024-01-05,东莞\n")],
  ])("is said when a ledger is read from it: %s", async (name, bytes) => {
    writeFileSync(path("台账.csv"), bytes);
    const { code, err } = await runIn(folder)("export", "台账.csv", "-o", "台账.xlsx", ...PLAN);
    expect({ code, err }).toEqual({ code: 0, err: `${path("台账.csv")}：按 ${name} 编码读取。` });
    await importing("台账.xlsx", "台账.json");
    expect(recordsIn("台账.json")).toMatchObject([{ note: "东莞" }]);
  });

  it("is none where the mark of UTF-8 stands before what is not UTF-8", async () => {
    writeFileSync(path("a.csv"), Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), gb(text)]));
    expect(await importing("a.csv", "台账.json")).toMatchObject({ code: 1 });
    expect(existsSync(path("台账.json"))).toBe(false);
  });
});

describe("a lock", () => {
  const lock = (host: string, pid: number): void =>
    writeFileSync(path(".台账.json.lock"), JSON.stringify({ host, pid, time: "2024-10-31T01:00:00.000Z" }));
  const here = hostname()
    .replace(/[^\w-]/g, "-")
    .slice(0, 32);

  it("of a process of this machine that is gone is broken", async () => {
    table("a.csv");
    // No process has this number: it is above every limit.
    lock(here, 99_999_999);
    expect(await importing("a.csv", "台账.json")).toMatchObject({ code: 0 });
    expect(readdirSync(folder).sort()).toEqual(["a.csv", "台账.json"]);
  });

  it.each([
    [
      "another machine",
      () => lock("elsewhere", 99_999_999),
      "主机 elsewhere 上的进程 99999999（自 2024-10-31T01:00:00.000Z 起）",
    ],
    ["nobody knows whom", () => writeFileSync(path(".台账.json.lock"), ""), "别的程序"],
  ])("of %s is never broken; the message names it and the file to delete", async (_, put, holder) => {
    table("a.csv");
    put();
    const before = readFileSync(path(".台账.json.lock"));
    const { code, out, err } = await importing("a.csv", "台账.json");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain(holder);
    expect(err).toContain(`请删除 ${path(".台账.json.lock")}`);
    expect(readFileSync(path(".台账.json.lock"))).toEqual(before);
    expect(readdirSync(folder).sort()).toEqual([".台账.json.lock", "a.csv"]);
  });

  it("is gone after a refusal, and so is a folder that was made for it", async () => {
    writeFileSync(path("bad.csv"), "指标,日期\n天气,昨天\n");
    expect(await importing("bad.csv", "新/台账.json")).toMatchObject({ code: 1 });
    expect(readdirSync(folder)).toEqual(["bad.csv"]);
  });
});
