import * as fc from "fast-check";
import { expect, it } from "vitest";
import { summarize, type Ledger } from "../../src/index.js";
import { cases } from "../support/generate.js";

/** A word that no plan and no format has. */
const secret = (what: string, at: number) => `秘${what}${at}密`;

/** The same ledger with something private in every field that can hold it. */
const withSecrets = (ledger: Ledger): Ledger => {
  const member = (id: string) => `秘${id}密`;
  const source = { file: secret("册", 0), row: secret("行", 0) };
  const day = "2023-05-01";
  return {
    ...ledger,
    rosters: Object.fromEntries(
      Object.entries(ledger.rosters ?? {}).map(([name, members]) => [
        name,
        members.map((each, at) => ({
          ...each,
          id: member(each.id),
          name: secret("名", at),
          sources: [{ ...source, id: secret("号", at) }],
        })),
      ]),
    ),
    records: ledger.records.map((record, at) => ({
      ...record,
      id: secret("记", at),
      members: record.members?.map(member),
      note: secret("注", at),
      reportedBy: secret("报", at),
      verifiedBy: secret("核", at),
      remark: secret("批", at),
      source,
      supersedes: undefined,
      evidence: [
        { title: secret("证", at), url: `https://example.invalid/${secret("址", at)}`, public: false },
        { title: secret("默", at), sha256: secret("摘", at), en: { title: secret("译", at) } },
        { title: `公开${at}`, url: `https://example.invalid/${at}`, public: true },
      ],
    })),
    findings: [
      {
        id: secret("督", 0),
        task: "1",
        found: day,
        text: secret("督", 1),
        en: { text: secret("督", 3) },
        source,
      },
      { id: secret("督", 2), task: "1", found: day, text: "可公开的问题", public: true, source },
    ],
    updates: [
      {
        id: secret("进", 0),
        task: "1",
        date: day,
        text: secret("进", 1),
        en: { text: secret("进", 3) },
        source,
      },
      { id: secret("进", 2), task: "1", date: day, text: "可公开的进展", public: true, source },
    ],
    extensions: (["可公开的理由", secret("延", 1)] as const).map((reason, at) => ({
      id: secret("延", at + 2),
      task: "1",
      requested: day,
      granted: day,
      due: "2024-05-01",
      reason,
      source,
      ...(at === 0 ? { public: true } : { en: { reason: secret("延", 9) } }),
    })),
    handling: [
      {
        id: secret("办", 0),
        task: "1",
        event: secret("办", 1),
        unit: "u",
        date: day,
        remark: secret("办", 2),
      },
    ],
    reports: [{ id: secret("报", 0), unit: "u", for: 2024, date: day, nothing: true, source }],
    closings: [{ id: secret("结", 0), through: day, closed: day, by: "u", facts: "0".repeat(64) }],
  };
};

it("facts hold no id, name, note or private text of the ledger, and all that is public", () => {
  fc.assert(
    fc.property(cases, ({ plan, ledger }) => {
      const text = JSON.stringify(summarize(plan, withSecrets(ledger)));
      expect(text).not.toMatch(/秘|密/);
      expect(text).toContain("可公开的问题");
      expect(text).toContain("可公开的进展");
      expect(text).toContain("可公开的理由");
      const shown = ledger.records.filter(({ state }) => state !== "rejected");
      if (shown.length > 0) expect(text).toContain("https://example.invalid/");
    }),
  );
});
