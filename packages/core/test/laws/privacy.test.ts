import * as fc from "fast-check";
import { expect, it } from "vitest";
import { summarize, type Ledger } from "../../src/index.js";
import { cases } from "../support/generate.js";

/** A word that no plan and no format has. */
const secret = (what: string, at: number) => `秘${what}${at}密`;

/** The same ledger with something private in every field that can hold it. */
const withSecrets = (ledger: Ledger): Ledger => {
  const member = (id: string) => `秘${id}密`;
  return {
    ...ledger,
    rosters: Object.fromEntries(
      Object.entries(ledger.rosters ?? {}).map(([name, members]) => [
        name,
        members.map((each, at) => ({ ...each, id: member(each.id), name: secret("名", at) })),
      ]),
    ),
    records: ledger.records.map((record, at) => ({
      ...record,
      id: secret("记", at),
      members: record.members?.map(member),
      note: secret("注", at),
      reportedBy: "u",
      supersedes: undefined,
      evidence: [
        { title: secret("证", at), url: `https://example.invalid/${secret("址", at)}`, public: false },
        { title: secret("默", at), sha256: secret("摘", at) },
        { title: `公开${at}`, url: `https://example.invalid/${at}`, public: true },
      ],
    })),
    findings: [
      { id: secret("督", 0), task: "1", found: "2023-05-01", text: secret("督", 1) },
      { id: secret("督", 2), task: "1", found: "2023-05-01", text: "可公开的问题", public: true },
    ],
    updates: [
      { id: secret("进", 0), task: "1", date: "2023-05-01", text: secret("进", 1) },
      { id: secret("进", 2), task: "1", date: "2023-05-01", text: "可公开的进展", public: true },
    ],
  };
};

it("facts hold no id, name, note or private text of the ledger, and all that is public", () => {
  fc.assert(
    fc.property(cases, ({ plan, ledger }) => {
      const text = JSON.stringify(summarize(plan, withSecrets(ledger)));
      expect(text).not.toMatch(/秘|密/);
      expect(text).toContain("可公开的问题");
      expect(text).toContain("可公开的进展");
      const shown = ledger.records.filter(({ state }) => state !== "rejected");
      if (shown.length > 0) expect(text).toContain("https://example.invalid/");
    }),
  );
});
