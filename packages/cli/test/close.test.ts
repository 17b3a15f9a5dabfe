import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { runIn } from "./support/run.js";

const root = mkdtempSync(join(tmpdir(), "bangfu-close-"));
afterAll(() => rmSync(root, { recursive: true }));

let folder = root;
let round = 0;
beforeEach(() => {
  folder = join(root, String(round++));
  mkdirSync(folder);
});
const run = (...argv: string[]) => runIn(folder)("close", "@bangfu/plan-yanhe", "台账.json", ...argv);

const record = (id: string, date: string, more: object = {}): object => ({
  id,
  indicator: "exchanges",
  date,
  ...more,
});
const write = (records: readonly object[], more: object = {}): void =>
  writeFileSync(
    join(folder, "台账.json"),
    JSON.stringify({ format: "bangfu-ledger/1", plan: "yanhe-2022", records, ...more }),
  );
interface Written {
  readonly records: readonly object[];
  readonly closings?: readonly { readonly facts: string }[];
}
const ledger = (): Written => JSON.parse(readFileSync(join(folder, "台账.json"), "utf8")) as Written;

describe("bangfu close", () => {
  it("keeps the facts in a file whose hash stands in the ledger", async () => {
    write([record("1", "2024-03-05")]);
    const { code, out } = await run("--through", "2024-03-31", "--by", "教务科");
    const file = join(folder, "closed/2024Q1.json");
    expect([code, out]).toEqual([
      0,
      `已结账至 2024-03-31：数据存入 ${file}，并记入 ${join(folder, "台账.json")}。`,
    ]);
    const facts = createHash("sha256").update(readFileSync(file)).digest("hex");
    expect(ledger().closings).toEqual([
      { id: "2024Q1", through: "2024-03-31", closed: "2024-10-31", by: expect.any(String) as string, facts },
    ]);
  });

  it("tells what differs since, and a file that was changed", async () => {
    write([record("1", "2023-03-05")]);
    await run("--through", "2023-12-31");
    const { closings } = ledger();
    const head = "2023Q4（至 2023-12-31，2024-10-31 结账）：closed/2023Q4.json，";
    expect((await run("--check")).out.split("\n")).toEqual([
      `${head}存档完好。`,
      "至 2023-12-31 的各项数据没有变化。",
    ]);
    write([record("1", "2023-03-05"), record("2", "2023-04-05")], { closings });
    const { code, out } = await run("--check");
    expect(code).toBe(0);
    const [first, caption, columns, ...rows] = out.split("\n");
    expect([first, caption]).toEqual([`${head}存档完好。`, "结账（至 2023-12-31）以来有 1 处不同"]);
    expect([columns, ...rows].map((line) => line!.trim().split(/\s{2,}/))).toEqual([
      ["名称", "期间", "结账时", "现在"],
      ["“校际、校企”交流", "2023 年度", "1 次", "2 次"],
    ]);
    writeFileSync(join(folder, "closed/2023Q4.json"), "{}");
    const changed = await run("--check");
    expect(changed).toEqual({
      code: 1,
      out: `${head}存档与结账时不同，有人改过。`,
      err: "有 1 份存档不能核对，请从备份恢复。",
    });
  });

  it("closes nothing that is not over, that is closed, or for nobody", async () => {
    write([]);
    expect(await run("--through", "2024-10-31")).toEqual({
      code: 1,
      out: "",
      err: "2024-10-31 还没有过去（今天是 2024-10-31），不能结账。",
    });
    expect((await run("--through", "2024-09-30", "--by", "无此科")).err).toContain("没有单位“无此科”");
    expect(existsSync(join(folder, "closed"))).toBe(false);
    expect((await run("--check")).out).toBe("还没有结过账。");
    expect((await run()).code).toBe(2);
    expect((await run("--check", "--through", "2024-09-30")).code).toBe(2);
  });
});
