import { describe, expect, it } from "vitest";
import { summarize, type Ledger } from "../../src/index.js";
import { ledgerOf, planOf, taskOf } from "../support/build.js";

const plan = planOf({
  indicators: [
    { id: "n", title: "次数", kind: "count" },
    { id: "a", title: "讲座", kind: "count" },
  ],
  commitments: [{}],
  tasks: [taskOf({}), taskOf({ id: "2" })],
});

const facts = (parts: Partial<Ledger>, knownAt?: string) =>
  summarize(plan, { ...ledgerOf(plan, []), ...parts }, { knownAt });

describe("what a ledger publishes", () => {
  const words = { en: { text: "Words" } };

  it("of a finding its dates and what it names; its words only where it is public; by date, then by content", () => {
    const findings = [
      { id: "1", task: "1", found: "2023-05-02", text: "内部", ...words },
      { id: "2", commitment: "c0", found: "2023-05-03", due: "2023-06-01", closed: "2023-05-20" },
      { id: "3", task: "1", found: "2023-05-01", text: "公开", public: true, ...words },
      { id: "4", task: "2", found: "2023-05-02" },
    ];
    const published = [
      { task: "1", found: "2023-05-01", text: "公开", en: { text: "Words" } },
      { task: "1", found: "2023-05-02" },
      { task: "2", found: "2023-05-02" },
      { commitment: "c0", found: "2023-05-03", due: "2023-06-01", closed: "2023-05-20" },
    ];
    expect(facts({ findings }).findings).toEqual(published);
    expect(facts({ findings: [...findings].reverse() }).findings).toEqual(published);
    // What was found on 2 May is not known on 1 May.
    expect(facts({ findings }, "2023-05-01").findings).toEqual(published.slice(0, 1));
  });

  it("of an extension what was granted, in that order; its reason only where it is public", () => {
    const asked = { task: "1", requested: "2023-10-01" };
    const extensions = [
      { ...asked, id: "1", granted: "2023-11-02", due: "2024-03-31", reason: "内部" },
      { ...asked, id: "2", due: "2024-12-31", reason: "未批", public: true },
      {
        ...{ id: "3", commitment: "c0", requested: "2023-10-02", granted: "2023-11-01", due: "2024-01-31" },
        ...{ reason: "公开", public: true, en: { reason: "Reason" } },
      },
      { ...asked, id: "4", granted: "2023-11-03", due: "2024-04-30" },
    ];
    expect(facts({ extensions }).extensions).toEqual([
      {
        ...{ commitment: "c0", requested: "2023-10-02", granted: "2023-11-01", due: "2024-01-31" },
        ...{ reason: "公开", en: { reason: "Reason" } },
      },
      { ...asked, granted: "2023-11-02", due: "2024-03-31" },
      { ...asked, granted: "2023-11-03", due: "2024-04-30" },
    ]);
    // On 2 November the one of 3 November is not known.
    expect(facts({ extensions }, "2023-11-02").extensions).toHaveLength(2);
  });

  it("of updates the public ones, by date", () => {
    const updates = [
      { id: "1", task: "1", date: "2023-05-02", text: "乙", public: true },
      { id: "2", task: "1", date: "2023-05-01", text: "内部" },
      {
        ...{ id: "3", task: "2", date: "2023-05-01", text: "甲", public: true },
        ...{ part: "practice" as const, en: { text: "First" } },
      },
    ];
    const published = [
      { task: "2", date: "2023-05-01", text: "甲", part: "practice", en: { text: "First" } },
      { task: "1", date: "2023-05-02", text: "乙" },
    ];
    expect(facts({ updates }).updates).toEqual(published);
    expect(facts({ updates: [...updates].reverse() }).updates).toEqual(published);
    expect(facts({ updates }, "2023-05-01").updates).toEqual(published.slice(0, 1));
  });

  it("of evidence the public one of records that count, by date, then by indicator", () => {
    const shown = (title: string) => [{ title, public: true }];
    const records = [
      { id: "1", indicator: "n", date: "2023-05-02", evidence: shown("丙") },
      { id: "2", indicator: "n", date: "2023-05-01", evidence: shown("乙") },
      {
        ...{ id: "3", indicator: "a", date: "2023-05-01" },
        evidence: [
          {
            title: "甲",
            public: true,
            sha256: "0".repeat(64),
            en: { title: "First" },
            url: "https://a.example/",
          },
          { title: "内部" },
        ],
      },
      { id: "4", indicator: "n", date: "2023-05-03", state: "rejected" as const, evidence: shown("退回") },
      { id: "5", indicator: "a", date: "2023-05-04", evidence: shown("丁") },
      // Counts as verified alone, for an unproven correction replaces it as reported.
      { id: "6", indicator: "n", date: "2023-05-05", state: "verified" as const, evidence: shown("被替代") },
      { id: "7", indicator: "n", date: "2023-05-05", supersedes: "6" },
    ];
    const published = [
      {
        ...{ indicator: "a", date: "2023-05-01", title: "甲", sha256: "0".repeat(64) },
        ...{ en: { title: "First" }, url: "https://a.example/" },
      },
      { indicator: "n", date: "2023-05-01", title: "乙" },
      { indicator: "n", date: "2023-05-02", title: "丙" },
      { indicator: "a", date: "2023-05-04", title: "丁" },
    ];
    expect(facts({ records }).evidence).toEqual(published);
    expect(facts({ records: [...records].reverse() }).evidence).toEqual(published);
    expect(facts({ records }, "2023-05-01").evidence).toEqual(published.slice(0, 2));
  });
});
