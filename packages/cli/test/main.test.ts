import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parseFacts, parseProgress } from "@bangfu/core/schema";
import { plan } from "@bangfu/plan-yanhe";
import { runIn } from "./support/run.js";

const folder = mkdtempSync(join(tmpdir(), "bangfu-"));
afterAll(() => rmSync(folder, { recursive: true }));

const run = runIn(folder);
const YANHE = ["@bangfu/plan-yanhe", "@bangfu/plan-yanhe"];

describe("bangfu", () => {
  it("validates the Yanhe plan and the sample ledger", async () => {
    expect(await run("validate", ...YANHE)).toMatchObject({ code: 0, err: "" });
  });

  it("advises on names that fit no row, one line a kind, and is content all the same", async () => {
    const tasks = plan.tasks.map(({ title, ...task }) =>
      task.id.startsWith("5.")
        ? task
        : { ...task, title: task.id === "3.3" ? "教师跟班学习（2023）" : title! },
    );
    const units = plan.units.map(({ short, ...unit }) =>
      unit.id === "school" ? unit : { ...unit, ...(short && { short }) },
    );
    writeFileSync(join(folder, "untitled.json"), JSON.stringify({ ...plan, tasks, units }));
    const { code, out, err } = await run("validate", "untitled.json");
    expect([code, err]).toEqual([0, ""]);
    expect(out.split("\n").slice(1)).toEqual([
      "建议 · tasks：5 项任务没有短标题（title），如 5.1、5.2、5.3；列表里只好显示全文，请各写一个不超过 14 字的标题。",
      "建议 · tasks：有 1 组任务的 title 相同，如 3.2 = 3.3；请写得能区分，比如加上年份。",
      "建议 · units：1 个单位的名称超过 8 字而没有简称（short），如 沿河土家族自治县中等职业学校；请各写一个简称。",
    ]);
    const english = await run("validate", "untitled.json", "--lang", "en");
    expect(english.code).toBe(0);
    expect(english.out).toContain("\nAdvice · tasks: tasks without a title: 5, such as 5.1, 5.2, 5.3; ");
    const sound = await run("validate", "@bangfu/plan-yanhe");
    expect(sound.out.split("\n")).toHaveLength(1);
  });

  it("assesses: a table of the 20 tasks, or progress.json", async () => {
    const { out } = await run("assess", ...YANHE, "--as-of", "2024-10-31");
    expect(out.match(/^\d\.\d /gm)).toHaveLength(20);
    expect(out).toMatch(/^5\.4 .*未填报 +暂无数据 /m);
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

  it("publishes pages in the language that is asked for, else in the plan's own", async () => {
    const english = runIn(folder, { locale: "en" });
    const pageOf = async (site: string, ...more: string[]): Promise<string> => {
      const { code } = await english("publish", ...YANHE, "-o", site, "--as-of", "2024-10-31", ...more);
      expect(code).toBe(0);
      return readFileSync(join(folder, site, "index.html"), "utf8");
    };
    // An English system does not make a Chinese plan's pages English.
    expect(await pageOf("own")).toContain('<html lang="zh-CN">');
    const asked = await pageOf("asked", "--lang", "en");
    expect(asked).toContain('<html lang="en">');
    expect(asked).toContain("<caption>Key tasks (as of 2024-10-31)</caption>");
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
    const files = Object.fromEntries(first) as Record<string, string>;
    expect(Object.keys(files)).toEqual([
      ...["badge.svg", "bangfu.js", "calendar.ics", "embed.html", "facts.json", "index.html"],
      ...["poster.png", "poster.svg", "progress.csv", "progress.json", "summary.png", "summary.svg"],
      ...["tasks.png", "tasks.svg", "wall.html"],
    ]);
    expect(parseFacts(files["facts.json"])).toMatchObject({ ok: true });
    expect(parseProgress(files["progress.json"])).toMatchObject({ ok: true, value: { asOf: "2024-10-31" } });
    // Its byte order mark, without which a page in GBK reads other characters.
    expect(files["bangfu.js"]!.charCodeAt(0)).toBe(0xfeff);
  });

  it("draws pictures for what takes only pictures, at twice their size, in Chinese letters", async () => {
    await run("publish", ...YANHE, "-o", "pictures", "--as-of", "2024-10-31");
    const png = readFileSync(join(folder, "pictures", "summary.png"));
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    // Width and height stand at 16 and 20: 600 × 430, doubled.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 860]);
    // Without a font there would be a bar and nothing else, in a few kilobytes.
    expect(png.length).toBeGreaterThan(30_000);
  });

  it("proves that nothing secret goes out, and writes nothing where it does", async () => {
    const { code, out } = await run("publish", ...YANHE, "-o", "checked", "--facts-name", "facts.txt");
    expect(code).toBe(0);
    expect(out).toContain("已检查 12 个文件");
    expect(readdirSync(join(folder, "checked"))).toContain("facts.txt");
    writeFileSync(
      join(folder, "leaking.json"),
      JSON.stringify({
        format: "bangfu-ledger/1",
        plan: "yanhe-2022",
        rosters: { teachers: [{ id: "t001", name: "某老师" }] },
        records: [],
        updates: [{ id: "u", task: "1.1", date: "2024-01-01", text: "某老师已返校", public: true }],
      }),
    );
    const leaking = await run("publish", "@bangfu/plan-yanhe", "leaking.json", "-o", "leaked");
    expect(leaking.code).toBe(1);
    expect(leaking.err).toContain("台账 updates[0].text：含有成员姓名（台账 rosters.teachers[0].name）");
    expect(leaking.err).not.toContain("某老师");
    expect(readdirSync(folder)).not.toContain("leaked");
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
