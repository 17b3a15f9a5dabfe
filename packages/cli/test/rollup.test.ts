import { once } from "node:events";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { summarize, type Facts } from "@bangfu/core";
import { placeOf, type Rollup } from "@bangfu/core/rollup";
import { parseRollup } from "@bangfu/core/schema";
import { plan, sampleLedger } from "@bangfu/plan-yanhe";
import { runIn } from "./support/run.js";

const folder = mkdtempSync(join(tmpdir(), "bangfu-rollup-"));
const ASOF = ["--as-of", "2024-10-31"];

const run = async (...argv: string[]) => {
  const shares: number[] = [];
  const bangfu = runIn(folder, {
    now: () => Date.UTC(2024, 9, 30, 17),
    progress: (share) => void shares.push(share),
  });
  return { ...(await bangfu("rollup", ...argv)), shares };
};

const factsOf = (name: string, { until = "2026-01-01", county = "甲县" } = {}): Facts =>
  summarize(
    { ...plan, school: { name, county, province: "贵州省" } },
    { ...sampleLedger, records: sampleLedger.records.filter(({ date }) => date < until) },
  );
const put = (name: string, text: string) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const rollupIn = (out: string): Rollup => {
  const parsed = parseRollup(readFileSync(join(folder, out, "rollup.json"), "utf8"));
  expect(parsed.problems).toEqual([]);
  return (parsed as { value: Rollup }).value;
};
const statesIn = (out: string) =>
  Object.fromEntries(rollupIn(out).schools.map((school) => [placeOf(school).name, school.state]));

/** What the little server sends, by path. */
const pages: Record<string, string> = {};
const seen: string[] = [];
let atOnce = 0;
let most = 0;
let server: Server;
let site: string;

beforeAll(async () => {
  put("one/facts.json", JSON.stringify(factsOf("一中")));
  put("two/facts.json", JSON.stringify(factsOf("二中", { until: "2024-06-30" })));
  put("three/facts.json", JSON.stringify(factsOf("三中", { county: "乙县" })));
  mkdirSync(join(folder, "none"));
  server = createServer((request, response) => {
    const path = request.url ?? "";
    const page = pages[path];
    seen.push(path);
    atOnce++;
    most = Math.max(most, atOnce);
    setTimeout(() => {
      // Before the answer, which may bring the next question sooner than its own end.
      atOnce--;
      response.writeHead(page === undefined ? 404 : 200);
      response.end(page ?? "");
    }, 20);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

describe("bangfu rollup", () => {
  it("publishes a region's page from folders: whole files, the same bytes twice, the roll-up last", async () => {
    const { code, out, err } = await run("one", "two", "three", "none", "-o", "region", ...ASOF);
    expect([code, err.split("\n")]).toEqual([
      0,
      [
        `${join(folder, "none")}：未发布（文件夹里没有 facts.json）`,
        "除校名外，“一中”、“三中”的公开数据完全相同，请核对。",
      ],
    ]);
    expect(out).toContain("截至 2024-10-31，4 所学校：数据正常 2、数据陈旧 1、未发布 1");
    const read = () =>
      readdirSync(join(folder, "region")).map((name) => [
        name,
        readFileSync(join(folder, "region", name), "utf8"),
      ]);
    const first = read();
    expect(first.map(([name]) => name)).toEqual([
      "bangfu.js",
      "embed.html",
      "index.html",
      "region.csv",
      "rollup.json",
    ]);
    await run("three", "none", "two", "one", "-o", "region", ...ASOF);
    expect(read()).toEqual(first);
    // Nothing of the machine that made it.
    for (const [name, text] of first) expect(text, name).not.toContain(folder);
    const page = first[2]![1]!;
    expect(page).toContain('<bangfu-region src="rollup.json"');
    for (const words of ["一中", "数据陈旧", "未发布", "乙县", "人员选派"]) expect(page).toContain(words);
  });

  it("takes today in the plan's time zone where no day is given: 17:00 UTC is the next day in Shanghai", async () => {
    await run("one", "-o", "today");
    expect(rollupIn("today").asOf).toBe("2024-10-31");
  });

  it("names who cannot be reached or is broken, and goes on with the rest", async () => {
    pages["/one/facts.json"] = JSON.stringify(factsOf("四中"));
    pages["/broken/facts.json"] = JSON.stringify(factsOf("x")).slice(0, 9000);
    pages["/newer/facts.json"] = '{"format":"bangfu-facts/2"}';
    const names = ["one/index.html", "broken", "newer/", "nothing"];
    const { code, err, shares } = await run(
      ...names.map((name) => `${site}/${name}`),
      "gone",
      ...["-o", "net", ...ASOF],
    );
    expect(code).toBe(0);
    const lines = err.replaceAll(site, "").replaceAll(folder, "").split("\n");
    expect(lines[0]).toMatch(/^\/broken：公开数据已损坏（.*不是合法的 JSON/);
    expect(lines[1]).toMatch(/^\/newer\/：公开数据的版本较新，请更新 bangfu（.*bangfu-facts\/2/);
    expect(lines.slice(2)).toEqual([
      "/nothing：未发布（网址上没有这个文件，HTTP 404）",
      "/gone：读不到（没有这个文件或文件夹）",
    ]);
    expect(rollupIn("net").overall).toMatchObject({
      schools: 5,
      withData: 1,
      states: { unread: 3, unpublished: 1 },
    });
    expect(rollupIn("net").schools.find(({ progress }) => progress)).toMatchObject({
      src: `${site}/one/index.html`,
    });
    expect(shares.length).toBe(5);
    expect(shares.at(-1)).toBe(1);
  });

  it("asks no more schools at once than it was asked to", async () => {
    most = 0;
    atOnce = 0;
    const addresses = Array.from({ length: 12 }, (_, at) => `${site}/many/${at}`);
    await run(...addresses, "one", "-o", "many", "--jobs", "3", ...ASOF);
    expect(most).toBe(3);
    expect(seen.filter((path) => path.startsWith("/many/"))).toHaveLength(12);
  });

  it("writes nothing where no school was read at all", async () => {
    const { code, err } = await run("none", "-o", "nothing", ...ASOF);
    expect([code, err.split("\n").pop()]).toEqual([1, "没有读到任何一所学校，未写任何文件。"]);
    expect(readdirSync(folder)).not.toContain("nothing");
  });

  it("counts a school that is named twice once, and says so", async () => {
    mkdirSync(join(folder, "copy"), { recursive: true });
    copyFileSync(join(folder, "one/facts.json"), join(folder, "copy/facts.json"));
    const { err } = await run("one", "copy", "-o", "twice", ...ASOF);
    expect(err).toContain("与另一处的“一中”是同一所学校，只计一次");
    expect(rollupIn("twice").overall.schools).toBe(1);
  });
});

describe("the list of schools", () => {
  it("is a table in GBK or UTF-8, with weights, and what it says comes before what the facts say", async () => {
    const gbk = Buffer.concat([
      // 学校名称,县,省份,学生数,网址
      Buffer.from("d1a7d0a3c3fbb3c62ccfd82ccaa1b7dd2cd1a7c9facafd2ccdf8d6b70d0a", "hex"),
      // 甲校,甲县,,800,one
      Buffer.from("bcd7d0a32cbcd7cfd82c2c3830302c6f6e650d0a", "hex"),
      // 乙校,甲县,,200,
      Buffer.from("d2d2d0a32cbcd7cfd82c2c3230302c0d0a", "hex"),
    ]);
    writeFileSync(join(folder, "gbk.csv"), gbk);
    put("utf8.csv", "\uFEFFname,county,province,weight,url\r\n甲校,甲县,,800,one\r\n乙校,甲县,,200,\r\n");
    for (const list of ["gbk.csv", "utf8.csv"]) {
      expect((await run("--list", list, "-o", "listed", ...ASOF)).err.split("\n")).toEqual([
        "甲校：公开数据里的校名是“一中”，请核对网址",
        "乙校：未发布（名单里没有网址）",
      ]);
      expect(statesIn("listed")).toEqual({ 甲校: "current", 乙校: "unpublished" });
      // The facts of one say 贵州省; of the other nobody knows its province.
      expect(rollupIn("listed").counties).toMatchObject([
        { county: "甲县", schools: 1, withData: 0, states: { unpublished: 1 } },
        { province: "贵州省", county: "甲县", withData: 1, weight: "800" },
      ]);
    }
  });

  it("is one address on each line too, with remarks, from the list's own folder", async () => {
    put("lists/schools.txt", "# 各校\n../one\n\n../three # 乙县\n");
    expect((await run("--list", "lists/schools.txt", "-o", "lines", ...ASOF)).code).toBe(0);
    expect(statesIn("lines")).toEqual({ 一中: "current", 三中: "current" });
  });

  it("is refused with every line that is wrong", async () => {
    put("bad.csv", "name,weight,url\n甲,-1,one\n,1,\n乙,abc,two\n丙,2,three\n");
    const { code, err } = await run("--list", "bad.csv", "-o", "bad", ...ASOF);
    expect(code).toBe(1);
    expect(err.split("\n").map((line) => line.slice(0, 19))).toEqual([
      "bad.csv: 第 2 行：权重“-",
      "bad.csv: 第 3 行：既无学校",
      "bad.csv: 第 4 行：权重“a",
    ]);
    put("odd.csv", "name,county\n甲,乙\n");
    expect((await run("--list", "odd.csv", "-o", "bad", ...ASOF)).err).toContain("第一行应为列名");
    expect((await run("--list", "gone.csv", "-o", "bad", ...ASOF)).code).toBe(1);
  });

  it("loses no line to a quote that nothing closes", async () => {
    put("open.csv", 'name,url\n"甲,one\n乙,two\n');
    expect((await run("--list", "open.csv", "-o", "open", ...ASOF)).code).toBe(0);
    expect(statesIn("open")).toMatchObject({ '"甲': "current", 乙: "stale" });
  });
});

describe("the trend", () => {
  it("looks back to a day with the same facts, or to an earlier roll-up, which for one ledger say the same", async () => {
    await run("one", "three", "-o", "then", "--as-of", "2024-06-30");
    await run("one", "three", "-o", "now", ...ASOF, "--before", "2024-06-30");
    await run("one", "three", "-o", "file", ...ASOF, "--before", "then/rollup.json");
    const [day, file] = [rollupIn("now"), rollupIn("file")];
    expect(day.before).toBe("2024-06-30");
    expect(day.overall.trend).toMatchObject({ schools: 2 });
    expect(day.overall.trend!.change).toBeCloseTo(
      rollupIn("now").overall.attainment! - rollupIn("then").overall.attainment!,
      12,
    );
    expect(file.overall.trend).toEqual(day.overall.trend);
    expect(day.measures[0]!.trend).toBeDefined();
    // What an earlier roll-up does not hold is not made up.
    expect(file.measures[0]!.trend).toBeUndefined();
    expect(readFileSync(join(folder, "now/index.html"), "utf8")).toContain("较 2024-06-30");
  });

  it("is refused where the day is no earlier one, or the other basis", async () => {
    expect((await run("one", "-o", "x", ...ASOF, "--before", "2024-10-31")).code).toBe(2);
    expect(
      (await run("one", "-o", "x", ...ASOF, "--before", "then/rollup.json", "--basis", "verified")).err,
    ).toContain("不能比较");
    expect((await run("one", "-o", "x", ...ASOF, "--before", "one/facts.json")).code).toBe(1);
  });
});

describe("bangfu rollup --merge", () => {
  it("gives of roll-ups the bytes that their schools would give", async () => {
    await run("one", "two", "-o", "a", ...ASOF);
    await run("three", "none", "-o", "b", ...ASOF);
    await run("one", "two", "three", "none", "-o", "whole", ...ASOF);
    expect((await run("--merge", "b/rollup.json", "a/rollup.json", "-o", "merged")).code).toBe(0);
    for (const name of ["rollup.json", "index.html", "region.csv"])
      expect(readFileSync(join(folder, "merged", name), "utf8")).toBe(
        readFileSync(join(folder, "whole", name), "utf8"),
      );
  });

  it("is refused with every reason, by file", async () => {
    await run("one", "-o", "later", "--as-of", "2024-11-30");
    const { code, err } = await run("--merge", "a/rollup.json", "later/rollup.json", "-o", "x");
    expect(code).toBe(1);
    expect(err).toContain("later/rollup.json: asOf");
    expect(err).toContain("later/rollup.json: schools[0]");
    expect((await run("--merge", "one/facts.json", "-o", "x")).code).toBe(1);
    expect((await run("--merge", "-o", "x")).code).toBe(2);
  });
});

describe("a wrong command line", () => {
  it.each([
    [["-o", "x"], "请写明各校"],
    [["one", "-o", "x", "--jobs", "0"], "1–64"],
    [["one", "-o", "x", "--timeout", "soon"], "1–600"],
    [["one", "-o", "x", "--as-of", "2024-02-30"], "YYYY-MM-DD"],
  ])("%j says what would be right", async (argv, words) => {
    const { code, err } = await run(...argv);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});

/** Made here: no number of a telephone stands in the repository. */
const MOBILE = `138${"0".repeat(8)}`;

it("refuses a personal number in a school's name, without repeating it", async () => {
  put("phone/facts.json", JSON.stringify(factsOf(`某校（${MOBILE}）`)));
  const { code, err } = await run("phone", "-o", "phoned", ...ASOF);
  expect(code).toBe(1);
  expect(err).toContain("schools[0].progress.school.name：含有手机号");
  expect(err).not.toContain(MOBILE);
  expect(readdirSync(folder)).not.toContain("phoned");
});

it("leaves out the one school whose words must not be public, until somebody answers", async () => {
  put("phone/facts.json", JSON.stringify(factsOf(`某校（${MOBILE}）`, { until: "2024-10-01" })));
  const { code, err } = await run("phone", "one", "two", "-o", "spared", ...ASOF);
  expect(code).toBe(0);
  expect(err).toContain("含有手机号");
  expect(err).toContain("phone：公开数据已损坏（含有不该公开的内容，未计入）");
  expect(JSON.stringify(rollupIn("spared"))).not.toContain(MOBILE);
  expect(statesIn("spared")).toMatchObject({ 一中: "current", phone: "unread" });
  const id = /问题编号：(\S+)/.exec(err)![1]!;
  const answers = [{ id, answer: "no", date: "2024-10-31" }];
  put("answers.json", JSON.stringify({ format: "bangfu-answers/1", answers }));
  // In another place of the list the question is the same.
  const again = await run("one", "phone", "-o", "spared", ...ASOF, "--answers", "answers.json");
  expect([again.code, again.err]).toEqual([0, ""]);
  expect(statesIn("spared")).toMatchObject({ 一中: "current", [`某校（${MOBILE}）`]: "current" });
});

it("speaks English where it is asked to, and so does the page", async () => {
  const { out } = await run("one", "none", "-o", "en", ...ASOF, "--lang", "en", "--title", "Tongren");
  expect(out).toContain("As of 2024-10-31, 2 schools: Up to date 1, Not published 1");
  const page = readFileSync(join(folder, "en/index.html"), "utf8");
  expect(page).toContain('<html lang="en">');
  expect(page).toContain("<h1>Tongren</h1>");
  expect(page).toContain("By measure");
});
