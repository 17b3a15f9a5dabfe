import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runIn } from "./support/run.js";

const folder = mkdtempSync(join(tmpdir(), "bangfu-draft-"));
afterAll(() => rmSync(folder, { recursive: true }));

const run = runIn(folder);

beforeAll(async () => {
  writeFileSync(
    join(folder, "方案.txt"),
    "清溪县职业技术学校帮扶方案\n2023年3月1日\n类别\t工作措施\t完成时限\t责任单位\n师资\t培养骨干教师5名\t适时\t教务科\n",
  );
  writeFileSync(join(folder, "ledger.json"), '{"format":"bangfu-ledger/1","plan":"plan-2023","records":[]}');
  await run("read", "方案.txt", "-o", "plan.json");
});

describe("a plan that is a draft", () => {
  it("is sound, and says how many decisions are open and which is the first", async () => {
    const { code, out, err } = await run("validate", "plan.json");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("草稿：还有 2 处要由人来定，先看 起始日期“2023-03-01”：取自印发日期");
    expect((await run("validate", "plan.json", "--lang", "en")).out).toContain(
      "Draft: 2 decisions still open, the first: first day “2023-03-01”: from the day of issue",
    );
  });

  it("is said to be one wherever figures are calculated from it", async () => {
    const { code, err } = await run("assess", "plan.json", "ledger.json");
    expect(code).toBe(0);
    expect(err).toContain("plan.json：方案仍是草稿，有 2 处要由人来定");
  });

  it("is not published, unless it is asked for; then the page says so", async () => {
    const refused = await run("publish", "plan.json", "ledger.json", "-o", "site");
    expect(refused.code).toBe(1);
    expect(refused.err).toContain("有 2 处要由人来定");
    expect(refused.err).toContain("--draft");
    expect(existsSync(join(folder, "site"))).toBe(false);
    const published = await run("publish", "plan.json", "ledger.json", "-o", "site", "--draft");
    expect(published.code).toBe(0);
    expect(readFileSync(join(folder, "site", "index.html"), "utf8")).toContain("方案草案，尚未定稿");
  });

  it("is published like any other when nothing is open", async () => {
    const plan = JSON.parse(readFileSync(join(folder, "plan.json"), "utf8")) as Record<string, unknown>;
    writeFileSync(join(folder, "final.json"), JSON.stringify({ ...plan, draft: { open: [] } }));
    expect((await run("validate", "final.json")).out).not.toContain("草稿");
    const { code } = await run("publish", "final.json", "ledger.json", "-o", "final");
    expect(code).toBe(0);
    expect(readFileSync(join(folder, "final", "index.html"), "utf8")).not.toContain("草案");
  });
});
