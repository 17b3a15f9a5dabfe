import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { assess, STATUSES, summarize } from "@bangfu/core";
import { parseFacts, parseLedger } from "@bangfu/core/schema";
import { plan, sampleAsOf, sampleLedger } from "@bangfu/plan-yanhe";
import { describe, expect, it } from "vitest";

const facts = summarize(plan, sampleLedger);
const text = JSON.stringify(facts);

describe("the sample ledger", () => {
  it("is accepted by parseLedger", () => {
    expect(parseLedger(JSON.stringify(sampleLedger), plan)).toMatchObject({ ok: true, problems: [] });
  });

  it("has 300 records or more over 2023 to 2025, with corrections, rejected, late and public ones", () => {
    const { records, findings = [], updates = [] } = sampleLedger;
    expect(records.length).toBeGreaterThanOrEqual(300);
    expect(records.map(({ date }) => date.slice(0, 4))).toEqual(
      expect.arrayContaining(["2023", "2024", "2025"]),
    );
    expect(records.some(({ supersedes }) => supersedes)).toBe(true);
    expect(records.some(({ state }) => state === "rejected")).toBe(true);
    expect(
      records.some((record) => record.for !== undefined && !record.date.startsWith(String(record.for))),
    ).toBe(true);
    expect([findings.length > 0, updates.length > 0]).toEqual([true, true]);
  });

  it("makes every status appear on 2024-10-31, among commitments and among tasks", () => {
    const { commitments, tasks } = assess(facts, { asOf: sampleAsOf });
    const statuses = (nodes: object) =>
      new Set(Object.values(nodes).map((node: { status: string }) => node.status));
    expect(statuses(commitments)).toEqual(new Set(STATUSES));
    expect(statuses(tasks)).toEqual(new Set(STATUSES));
  });

  it("names no person: members of rosters of persons have an id alone", () => {
    for (const { id, of } of plan.rosters ?? [])
      if (of === "person")
        for (const member of sampleLedger.rosters?.[id] ?? []) expect(member).not.toHaveProperty("name");
  });

  it("gives facts under 40 KB gzip that parseFacts accepts", () => {
    expect(gzipSync(text).length).toBeLessThan(40_000);
    expect(parseFacts(text)).toMatchObject({ ok: true });
  });

  it("leaves out of the facts every person's id, every note and all evidence that is not public", () => {
    const persons = (plan.rosters ?? [])
      .filter(({ of }) => of === "person")
      .flatMap(({ id }) => sampleLedger.rosters?.[id] ?? []);
    const secrets = [
      ...persons.map(({ id }) => id),
      ...sampleLedger.records.flatMap(({ note, evidence = [] }) => [
        ...(note ? [note] : []),
        ...evidence.flatMap((item) => (item.public || !item.url ? [] : [item.url])),
      ]),
    ];
    expect(secrets.length).toBeGreaterThan(150);
    expect(secrets.filter((secret) => text.includes(`"${secret}"`))).toEqual([]);
  });
});

describe("what the sample tells", () => {
  const { records, updates = [] } = sampleLedger;
  const replaced = new Set(records.map(({ supersedes }) => supersedes));
  const effective = records.filter(({ id, state }) => !replaced.has(id) && state !== "rejected");
  const of = (indicator: string) => effective.filter((record) => record.indicator === indicator);
  const upTo = (indicator: string, day: string) =>
    of(indicator)
      .filter(({ date }) => date <= day)
      .reduce((sum, { value = 1 }) => sum + Math.round(value * 10), 0) / 10;
  const actual = (commitment: string, asOf: string) =>
    assess(facts, { asOf }).commitments[commitment]?.periods.at(-1)?.actual;

  it("spends no money before it is obtained, and obtains 105万元 or more each year", () => {
    for (const { date } of of("funds-spent"))
      expect([date, upTo("funds-spent", date) <= upTo("funds-obtained", date)]).toEqual([date, true]);
    const ends = ["2023-12-31", "2024-12-31", "2025-12-31"].map((day) => upTo("funds-obtained", day));
    for (const [at, end] of ends.entries()) expect(end - (ends[at - 1] ?? 0)).toBeGreaterThanOrEqual(105);
  });

  it("marks the three teachers sent late for 2023, not their having been sent at all", () => {
    const late = (indicator: string) => of(indicator).filter(({ date }) => date === "2024-01-16");
    expect(late("teachers-sent").map((record) => record.for)).toEqual([2023]);
    expect(late("teachers-rotated").map((record) => record.for)).toEqual([undefined]);
    expect([actual("3.2-a", "2024-10-31"), actual("3.3-a", "2024-10-31")]).toEqual([50, 19]);
    expect(actual("3.3-a", "2024-12-16")).toBe(50);
  });

  it("says in its updates what its records say", () => {
    const said = (task: string, date: string) =>
      updates.find((update) => update.task === task && update.date === date)?.text;
    expect(said("2.1", "2023-06-30")).toContain(`${upTo("funds-spent", "2023-06-30")}万元`);
    expect(said("3.2", "2024-01-05")).toContain("尚差三名");
    expect(actual("3.2-a", "2024-01-05")).toBe(47);
    expect(said("3.3", "2024-10-28")).toContain("十九名");
    expect(said("1.3", "2024-05-29")).toContain("六个专业");
    expect(actual("1.3-b", "2024-05-29")).toBe(6 / 12);
  });

  it("has the education bureau judge what came of it, with a paper for each judgement", () => {
    const asked = plan.commitments.filter(({ quote }) =>
      /明显提升|较大|明显增强|省内同类学校平均水平|带动县域/.test(quote),
    );
    const judged = new Set(
      asked.flatMap(({ indicator, target }) =>
        "reference" in target ? [indicator, target.reference] : [indicator],
      ),
    );
    const ratings = records.filter(({ indicator }) => judged.has(indicator));
    expect(ratings.length).toBeGreaterThanOrEqual(40);
    expect(new Set(ratings.map(({ reportedBy }) => reportedBy))).toEqual(new Set(["education-bureau"]));
    expect(ratings.filter(({ evidence = [] }) => evidence.length === 0)).toEqual([]);
  });

  it("insures each seconded teacher every year", () => {
    const ends = ["2023-12-31", "2024-12-31", "2025-12-31"];
    const covered = ends.map((asOf, at) => assess(facts, { asOf }).commitments["c27-d"]?.periods[at]?.actual);
    expect(covered).toEqual([1, 1, 1]);
  });

  it("has nobody at work on a Saturday or Sunday, the day of issue apart", () => {
    const days = [
      ...records.flatMap(({ date, recordedAt = date }) => [date, recordedAt.slice(0, 10)]),
      ...updates.flatMap(({ date, recordedAt = date }) => [date, recordedAt.slice(0, 10)]),
    ];
    const free = days.filter((day) => [0, 6].includes(new Date(day).getUTCDay()) && day !== plan.issued);
    expect(free).toEqual([]);
  });
});

it("is what its script writes, to the byte", () => {
  const folder = mkdtempSync(join(tmpdir(), "bangfu-sample-"));
  const file = join(folder, "sample-ledger.json");
  const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  execFileSync(process.execPath, [here("../scripts/sample-ledger.mjs"), file]);
  const same = readFileSync(file).equals(readFileSync(here("../sample-ledger.json")));
  rmSync(folder, { recursive: true });
  expect(same).toBe(true);
});
