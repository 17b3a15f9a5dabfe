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

it("is what its script writes, to the byte", () => {
  const folder = mkdtempSync(join(tmpdir(), "bangfu-sample-"));
  const file = join(folder, "sample-ledger.json");
  const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  execFileSync(process.execPath, [here("../scripts/sample-ledger.mjs"), file]);
  const same = readFileSync(file).equals(readFileSync(here("../sample-ledger.json")));
  rmSync(folder, { recursive: true });
  expect(same).toBe(true);
});
