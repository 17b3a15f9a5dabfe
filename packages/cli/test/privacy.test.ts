import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { summarize, type Ledger } from "@bangfu/core";
import { plan } from "@bangfu/plan-yanhe";
import { afterAll, describe, expect, it } from "vitest";
import { runIn } from "./support/run.js";

const folder = mkdtempSync(join(tmpdir(), "bangfu-privacy-"));
afterAll(() => rmSync(folder, { recursive: true }));

const run = runIn(folder);
const put = (name: string, value: unknown) => {
  mkdirSync(join(folder, name, ".."), { recursive: true });
  writeFileSync(join(folder, name), typeof value === "string" ? value : JSON.stringify(value));
  return name;
};
const files = (name: string) => readdirSync(folder).filter((each) => each === name);

const ledger = (text: string, more: Partial<Ledger> = {}): Ledger => ({
  format: "bangfu-ledger/1",
  plan: plan.id,
  rosters: { teachers: [{ id: "t001", name: "高明" }] },
  records: [],
  updates: [{ id: "u", task: "1.1", date: "2024-01-01", text, public: true }],
  ...more,
});
const publish = (name: string, ...more: string[]) =>
  run("publish", "@bangfu/plan-yanhe", name, "-o", `site-${name}`, "--as-of", "2024-10-31", ...more);

// Put together here: no number and no password of anybody stands in the repository.
const MOBILE = `138${"0".repeat(8)}`;
const PASSWORD = ["s3", "cret"].join("");

describe("the check before publishing", () => {
  it("is on by default, names the place and not the person, and writes nothing", async () => {
    put("name.json", ledger(`由高\u3000明主持，电话${MOBILE}`));
    for (const argv of [[], ["--check"], ["--lang", "en"]]) {
      const { code, out, err } = await publish("name.json", ...argv);
      expect(code).toBe(1);
      expect(err).toContain("rosters.teachers[0].name");
      expect(err).toContain("updates[0].text");
      expect(out + err).not.toMatch(new RegExp(`高\\s*明|${MOBILE}`));
      expect(files("site-name.json")).toEqual([]);
    }
    const report = ["report", "@bangfu/plan-yanhe", "name.json", "--period", "2024Q1", "-o", "r.html"];
    expect((await run(...report)).code).toBe(1);
    expect(files("r.html")).toEqual([]);
    const unchecked = await run(...report, "--no-check");
    expect([unchecked.code, unchecked.err]).toEqual([0, expect.stringContaining("没有检查（--no-check）")]);
  });

  it("is turned off by --no-check, which every run says", async () => {
    put("off.json", ledger("由高明主持"));
    const { code, out, err } = await publish("off.json", "--no-check");
    expect([code, err]).toEqual([0, expect.stringContaining("没有检查（--no-check）")]);
    expect(out).not.toContain("已检查");
    expect((await publish("off.json", "--no-check", "--lang", "en")).err).toContain(
      "Not checked (--no-check)",
    );
  });

  it("takes an answer to a false alarm, for that place alone", async () => {
    put("alarm.json", ledger("教学质量提高明显"));
    const asked = await publish("alarm.json");
    expect(asked.err).toContain("在“教学质量提●●显”处");
    const id = /问题编号：(\S+)/.exec(asked.err)![1]!;
    const answers = put("answers.json", {
      format: "bangfu-answers/1",
      answers: [{ id, answer: "no", date: "2024-10-31" }],
    });
    expect(await publish("alarm.json", "--answers", answers)).toMatchObject({ code: 0 });
    const report = ["report", "@bangfu/plan-yanhe", "alarm.json", "--period", "2024Q1", "-o", "alarm.html"];
    expect(await run(...report, "--answers", answers)).toMatchObject({ code: 0 });
    put("alarm.json", ledger("教学质量提高明显，由高明主持"));
    expect((await publish("alarm.json", "--answers", answers)).code).toBe(1);
  });

  it("warns of small cells", async () => {
    put("small.json", ledger("已返校"));
    const { code, err } = await publish("small.json");
    expect([code, err]).toEqual([0, expect.stringContaining("只有 1 人")]);
    expect(err).toContain("--coarse");
  });

  it("publishes with --coarse no day on which a person did something", async () => {
    const { id } = plan.indicators.find(({ kind, roster }) => kind === "distinct" && roster === "teachers")!;
    const record = { id: "r", indicator: id, date: "2024-03-05", members: ["t001"] };
    put("coarse.json", ledger("已返校", { records: [record] }));
    const factsIn = () => readFileSync(join(folder, "site-coarse.json/facts.json"), "utf8");
    expect((await publish("coarse.json")).err).toContain("有 1 天只变动 1 人");
    expect(factsIn()).toContain("2024-03-05");
    const { code, err } = await publish("coarse.json", "--coarse");
    expect(code).toBe(0);
    expect(err).not.toContain("只变动 1 人");
    expect(factsIn()).not.toContain("2024-03-05");
  });

  it("does not publish a key in an address of evidence, and says so", async () => {
    const record = {
      id: "r",
      indicator: plan.indicators.find(({ kind }) => kind === "count")!.id,
      date: "2024-01-01",
      evidence: [{ title: "照片", url: `https://school.example/a?id=1&token=${PASSWORD}`, public: true }],
    };
    put("key.json", ledger("已返校", { records: [record] }));
    const { code, err } = await publish("key.json");
    expect([code, err]).toEqual([0, expect.stringContaining("records[0].evidence[0].url")]);
    const facts = readFileSync(join(folder, "site-key.json/facts.json"), "utf8");
    expect(facts).toContain("https://school.example/a?id=1");
    expect(facts + err).not.toContain(PASSWORD);
    const user = [{ title: "照片", url: `https://user:${PASSWORD}@school.example/a`, public: true }];
    put("user.json", ledger("已返校", { records: [{ ...record, evidence: user }] }));
    const refused = await publish("user.json");
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining("records[0].evidence[0].url")]);
    expect(refused.err).not.toContain(PASSWORD);
  });
});

describe("addresses of schools", () => {
  const facts = summarize({ ...plan, id: "a", school: { name: "甲校" } }, ledger("已返校"));

  it("with a user are refused without being repeated: in a list, on the command line, in any form", async () => {
    put("a/facts.json", facts);
    const address = `https://user:${PASSWORD}@127.0.0.1:9/facts.json`;
    put("list.csv", `学校,网址\n甲校,a\n乙校,${address}\n`);
    put("list.txt", `a\n${address.replace("https:", "HTTPS:")} # 乙校\n`);
    for (const argv of [
      ["--list", "list.csv"],
      ["--list", "list.txt"],
      ["a", address],
      ["a", address.slice(8)],
    ]) {
      const { code, out, err } = await run("rollup", ...argv, "-o", "refused", "--as-of", "2024-10-31");
      expect([argv[0], code]).toEqual([argv[0], 1]);
      expect(err).toContain("用户名或密码");
      expect(out + err).not.toContain(PASSWORD);
      expect(files("refused")).toEqual([]);
    }
  });

  it("with a key are used, and neither printed nor published", async () => {
    put("a/facts.json", facts);
    const address = `http://127.0.0.1:9/b/?token=${PASSWORD}`;
    put("keys.csv", `学校,网址\n甲校,a\n乙校,${address}\n,${address}2\n`);
    const { code, out, err } = await run(
      "rollup",
      "--list",
      "keys.csv",
      "-o",
      "keys",
      "--as-of",
      "2024-10-31",
    );
    expect(code).toBe(0);
    expect(err).toContain("乙校：网址里有密钥之类的参数，公开的汇总里已略去。");
    const all = readdirSync(join(folder, "keys")).map((name) =>
      readFileSync(join(folder, "keys", name), "utf8"),
    );
    expect(all.join() + out + err).not.toContain(PASSWORD);
  });
});
