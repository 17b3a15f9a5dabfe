import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { assess, STATUSES, summarize } from "@bangfu/core";
import { statusWord } from "@bangfu/view";
import { plan, sampleAsOf, sampleLedger } from "@bangfu/plan-yanhe";

/** The program as a shell starts it: after a build, in a process of its own. */
const BIN = fileURLToPath(new URL("../bin/bangfu.js", import.meta.url));
const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const YANHE = ["@bangfu/plan-yanhe", "@bangfu/plan-yanhe"];

const folder = mkdtempSync(join(tmpdir(), "bangfu-bin-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Neither the colours nor the language of whoever runs the tests. */
const OWN = new Set(["NO_COLOR", "FORCE_COLOR", "LC_ALL", "LANG"]);
const environment = (more: Readonly<Record<string, string>>): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !OWN.has(name))),
  ...more,
});

const bangfu = (argv: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...argv], {
    cwd: folder,
    env: environment(env),
    encoding: "utf8",
    timeout: 120_000,
  });
  return { code: status, out: stdout, err: stderr };
};

const given = (name: string, value: unknown): string => {
  writeFileSync(join(folder, name), JSON.stringify(value));
  return name;
};

describe("the exit code", () => {
  it("is 0 when all went well, with nothing on stderr", () => {
    expect(bangfu(["validate", ...YANHE])).toMatchObject({ code: 0, err: "" });
    expect(bangfu(["--help"])).toMatchObject({ code: 0, err: "" });
  });

  it.each([["assess"], ["explain"], ["publish", "-o", "nothing"], ["validate"]])(
    "is 1 on a bad ledger: %s tells every problem with its place on stderr and writes nothing",
    (command, ...options) => {
      const records = [
        { id: "a", indicator: "no-such", date: "2023-01-01" },
        { id: "a", indicator: "exchanges", date: "2023-01-02", value: 1, supersedes: "b" },
      ];
      const bad = given("bad.json", { format: "bangfu-ledger/1", plan: "yanhe-2022", records });
      const before = readdirSync(folder);
      const { code, out, err } = bangfu([command!, "@bangfu/plan-yanhe", bad, ...options]);
      expect(code).toBe(1);
      for (const place of ["records[0].indicator", "records[1].id", "records[1].supersedes"])
        expect(err).toContain(`bad.json: ${place}`);
      expect(err).toContain("共 3 处问题。");
      if (command !== "validate") expect(out).toBe("");
      expect(readdirSync(folder)).toEqual(before);
    },
  );

  it("is 1 for a file that is not there or is not JSON, with the place", () => {
    writeFileSync(join(folder, "broken.json"), '{\n  "format": oops\n}');
    expect(bangfu(["assess", "absent.json", "absent.json"])).toMatchObject({ code: 1, out: "" });
    const { code, err } = bangfu(["assess", "broken.json", "broken.json"]);
    expect(code).toBe(1);
    expect(err).toContain("2:13");
  });

  it.each([
    [["nonsense"]],
    [["assess"]],
    [["assess", ...YANHE, "--nonsense"]],
    [["assess", ...YANHE, "one", "too", "many"]],
    [["assess", ...YANHE, "--as-of", "2024-02-30"]],
    [["assess", ...YANHE, "--basis", "guessed"]],
    [["explain", ...YANHE, "nothing"]],
    [["publish", ...YANHE]],
    [[]],
  ])("is 2 on wrong usage: %j", (argv) => {
    const { code, out, err } = bangfu(argv);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).not.toBe("");
  });
});

// Windows has no pipes in its folders.
describe.skipIf(process.platform === "win32")("a pipe named as the file to write", () => {
  it("is written into and stays what it is", () => {
    const done = spawnSync(
      "sh",
      [
        "-c",
        'mkfifo pipe; cat pipe > read.xlsx & "$0" "$@"; wait',
        process.execPath,
        BIN,
        "template",
        "@bangfu/plan-yanhe",
        "-o",
        "pipe",
      ],
      { cwd: folder, env: environment({}), encoding: "utf8", timeout: 20_000 },
    );
    expect(done).toMatchObject({ status: 0, stderr: "" });
    expect(statSync(join(folder, "pipe")).isFIFO()).toBe(true);
    bangfu(["template", "@bangfu/plan-yanhe", "-o", "plain.xlsx"]);
    expect(readFileSync(join(folder, "read.xlsx"))).toEqual(readFileSync(join(folder, "plain.xlsx")));
  });
});

describe("what is said", () => {
  it.each([
    [["assess"], "用法有误：缺少参数 plan。", "Wrong usage: missing required argument 'plan'."],
    [["nonsense"], "用法有误：没有命令 nonsense。", "Wrong usage: unknown command 'nonsense'."],
    [["publish", ...YANHE], "缺少选项 -o, --out <folder>", "'-o, --out <folder>' not specified"],
    [
      ["assess", ...YANHE, "--as-of", "2024-02-30"],
      "--as-of <date> 的值“2024-02-30”不对，应为 YYYY-MM-DD。",
      "'2024-02-30' is invalid. Allowed choices are YYYY-MM-DD.",
    ],
    [["explain", ...YANHE, "overall", "1"], "overall 后面不写编号（1）。", "overall takes no id (1)."],
  ])("of %j is in the language asked for", (argv, zh, en) => {
    expect(bangfu(argv).err).toContain(zh);
    expect(bangfu(argv, { LANG: "en_GB.UTF-8" }).err).toContain(en);
    expect(bangfu([...argv, "--lang", "en"]).err).toContain(en);
    expect(bangfu(["--lang", "en", ...argv]).err).toContain(en);
  });

  it("of a ledger that comes with a package is that it is invented, wherever its figures stand", () => {
    expect(bangfu(["assess", ...YANHE]).out.split("\n")[0]).toContain("（示例数据，纯属虚构）");
    expect(bangfu(["explain", ...YANHE, "overall"]).out).toMatch(/^（示例数据，纯属虚构）/);
    bangfu(["publish", ...YANHE, "-o", "sample"]);
    expect(readFileSync(join(folder, "sample", "index.html"), "utf8")).toContain(
      'notice="示例数据，纯属虚构"',
    );
  });

  it("of a folder that cannot be written to names it, and leaves what is there alone", () => {
    writeFileSync(join(folder, "file"), "");
    expect(bangfu(["publish", ...YANHE, "-o", "file"])).toMatchObject({ code: 1, out: "" });
    mkdirSync(join(folder, "taken", "index.html"), { recursive: true });
    const { code, err } = bangfu(["publish", ...YANHE, "-o", "taken"]);
    expect(code).toBe(1);
    expect(err).toContain(join(folder, "taken"));
    expect(readdirSync(join(folder, "taken"))).toEqual(["index.html"]);
  });

  // The system answers there that a folder above is missing, though it is there.
  it.skipIf(process.platform !== "linux").each([
    ["template", "@bangfu/plan-yanhe", "-o"],
    ["import", "row.csv", "--plan", "@bangfu/plan-yanhe", "-o"],
  ])("of a folder that cannot be made names it: %s", (...argv) => {
    writeFileSync(join(folder, "row.csv"), "指标,日期\n“校际、校企”交流,2024-10-01\n");
    const to = argv[0] === "import" ? "/proc/none/l.json" : "/proc/none/t.xlsx";
    expect(bangfu([...argv, to])).toMatchObject({
      code: 1,
      out: "",
      err: expect.stringContaining("/proc/none") as string,
    });
  });

  it("of a file in another encoding is how to save it", () => {
    writeFileSync(join(folder, "utf16.json"), Buffer.from('\uFEFF{"format":"bangfu-plan/1"}', "utf16le"));
    const { code, err } = bangfu(["validate", "utf16.json"]);
    expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining("另存为 UTF-8") });
  });
});

describe("bangfu in a shell", () => {
  it("is found by npx from the root and tells its version", () => {
    const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
    const { status, stdout } = spawnSync("npx", ["--no-install", "bangfu", "--version"], {
      cwd: ROOT,
      encoding: "utf8",
    });
    expect({ status, out: stdout.trim() }).toEqual({ status: 0, out: version });
  });

  it.each([
    [{}, false],
    [{ FORCE_COLOR: "1" }, true],
    [{ FORCE_COLOR: "0" }, false],
    [{ NO_COLOR: "1" }, false],
    [{ NO_COLOR: "1", FORCE_COLOR: "1" }, false],
    [{ NO_COLOR: "", FORCE_COLOR: "1" }, true],
  ])("colours a table that goes into a file as %j asks: %s", (env, colours) => {
    expect(bangfu(["assess", ...YANHE], env).out.includes("\u001b[")).toBe(colours);
  });

  it("speaks the language of LC_ALL or LANG, Chinese where there is none", () => {
    const heading = (env: Record<string, string>) =>
      bangfu(["assess", ...YANHE, "--as-of", sampleAsOf], env).out.split("\n")[1];
    expect(heading({})).toBe("截至 2024-10-31，填报口径");
    expect(heading({ LANG: "C.UTF-8" })).toBe("截至 2024-10-31，填报口径");
    expect(heading({ LANG: "en_GB.UTF-8" })).toBe("As of 2024-10-31, reported");
    expect(heading({ LANG: "en_GB.UTF-8", LC_ALL: "zh_CN.UTF-8" })).toBe("截至 2024-10-31，填报口径");
  });

  it("gives with --json what core calculates", () => {
    const { out } = bangfu(["assess", ...YANHE, "--as-of", sampleAsOf, "--json"], { FORCE_COLOR: "1" });
    const progress = assess(summarize(plan, sampleLedger), { asOf: sampleAsOf });
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(progress)));
  });

  it("ends quietly when the reader of its output has gone, as with | head -1", async () => {
    const child = spawn(process.execPath, [BIN, "explain", ...YANHE], { env: environment({}) });
    child.stdout.destroy();
    let err = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
    const code = await new Promise((done) => child.once("close", done));
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });
});

describe("the table", () => {
  /** Columns on a terminal: two for a Chinese character or full-width sign, else one. */
  const columns = (text: string): number =>
    [...text].reduce(
      (sum, char) => sum + (/[\u3000-\u303f\u4e00-\u9fff\uff00-\uff60]/.test(char) ? 2 : 1),
      0,
    );
  const words = STATUSES.map((status) => statusWord(status, "zh")).join("|");
  const rows = bangfu(["assess", ...YANHE, "--as-of", sampleAsOf])
    .out.trim()
    .split("\n")
    .slice(3);
  const startOf = (row: string, pattern: RegExp) => columns(row.slice(0, row.search(pattern)));

  it("keeps its columns aligned under Chinese headings", () => {
    expect(rows).toHaveLength(1 + 1 + plan.measures.length + plan.tasks.length);
    const status = rows.map((row) => startOf(row, new RegExp(`(状态|${words})( |$)`)));
    expect(new Set(status).size).toBe(1);
    const dated = rows.filter((row) => /\d{4}-\d{2}-\d{2}$/.test(row));
    expect(new Set(dated.map((row) => startOf(row, /\d{4}-\d{2}-\d{2}$/))).size).toBe(1);
    expect(dated.length).toBeGreaterThan(plan.tasks.length / 2);
  });
});
