import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parseFacts, parseProgress } from "@bangfu/core/schema";
// The built program, as npx runs it.
import { main } from "@bangfu/cli";

const folder = mkdtempSync(join(tmpdir(), "bangfu-"));
afterAll(() => rmSync(folder, { recursive: true }));

const run = async (...argv: string[]) => {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(argv, {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    colour: false,
    cwd: folder,
    locale: "zh",
    now: () => Date.UTC(2024, 9, 31),
  });
  return { code, out: out.join("\n"), err: err.join("\n") };
};
const YANHE = ["@bangfu/plan-yanhe", "@bangfu/plan-yanhe"];

describe("bangfu", () => {
  it("validates the Yanhe plan and the sample ledger", async () => {
    expect(await run("validate", ...YANHE)).toMatchObject({ code: 0, err: "" });
  });

  it("assesses: a table of the 20 tasks, or progress.json", async () => {
    const { out } = await run("assess", ...YANHE, "--as-of", "2024-10-31");
    expect(out.match(/^\d\.\d /gm)).toHaveLength(20);
    expect(out).toMatch(/^5\.4 .*未填报 +— /m);
    const json = await run("assess", ...YANHE, "--as-of", "2024-10-31", "--basis", "verified", "--json");
    expect(parseProgress(json.out)).toMatchObject({
      ok: true,
      value: { asOf: "2024-10-31", basis: "verified" },
    });
  });

  it("takes today, where the school is, for the as-of date", async () => {
    expect((await run("assess", ...YANHE)).out).toContain("截至 2024-10-31");
  });

  it("explains in the language asked for", async () => {
    const { out } = await run("explain", ...YANHE, "task", "3.3", "--as-of", "2024-10-31", "--lang", "en");
    expect(out).toContain("Behind");
    expect((await run("explain", ...YANHE, "task", "9.9")).code).toBe(1);
  });

  it("publishes the same bytes twice, whole files only, and facts that can be read", async () => {
    const publish = () =>
      run("publish", ...YANHE, "-o", "site", "--as-of", "2024-10-31", "--notice", "示例数据");
    expect((await publish()).code).toBe(0);
    const read = () =>
      readdirSync(join(folder, "site")).map((name) => [
        name,
        readFileSync(join(folder, "site", name), "utf8"),
      ]);
    const first = read();
    await publish();
    expect(read()).toEqual(first);
    expect(first.map(([name]) => name)).toEqual(["bangfu.js", "facts.json", "index.html"]);
    expect(parseFacts(first[1]?.[1])).toMatchObject({ ok: true });
    // A page in GBK reads ASCII alone.
    expect(first[0]?.[1]).toMatch(/^[\x00-\x7f]*$/);
  });

  it("ends with 1 on a bad input, every problem with its place, and writes nothing", async () => {
    writeFileSync(
      join(folder, "bad.json"),
      JSON.stringify({
        format: "bangfu-ledger/1",
        plan: "x",
        records: [{ id: "a", indicator: "no", date: "2023-01-01" }],
      }),
    );
    const { code, err } = await run("publish", "@bangfu/plan-yanhe", "bad.json", "-o", "nothing");
    expect(code).toBe(1);
    expect(err).toContain("bad.json: plan：");
    expect(err).toContain("records[0].indicator");
    expect(readdirSync(folder)).not.toContain("nothing");
  });

  it("ends with 2 on wrong usage", async () => {
    expect((await run("assess", ...YANHE, "--as-of", "2024-02-30")).code).toBe(2);
    expect((await run("nonsense")).code).toBe(2);
  });
});
