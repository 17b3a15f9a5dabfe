import { describe, expect, it } from "vitest";
import { summarize, type Ledger } from "../../src/index.js";
import { ledgerWith, privacyPlan, recordWith } from "../support/published.js";

const KNOWN = [undefined, "2024-02-15", "2024-06-30"];
const texts = (ledger: Ledger, knownAt: string | undefined) => {
  const { updates, findings, evidence } = summarize(privacyPlan, ledger, { knownAt });
  return JSON.stringify([updates, findings, evidence]);
};

describe("what was withdrawn is never published again, whatever day of knowledge is asked for", () => {
  const base = { task: "1", date: "2024-01-10" };

  it.each([
    ["by a text that is not public", { text: "撤回", public: false }],
    ["by one that does not say", { text: "撤回" }],
    ["by a corrected text", { text: "改后", public: true }],
  ])("an update, %s", (_, later) => {
    const updates = [
      { ...base, id: "x", text: "收回的话", public: true, recordedAt: "2024-01-10" },
      { ...base, id: "y", supersedes: "x", recordedAt: "2024-05-01", ...later },
    ];
    for (const knownAt of KNOWN) expect(texts(ledgerWith({ updates }), knownAt)).not.toContain("收回的话");
  });

  it("a finding's text; its dates stay what was known", () => {
    const findings = [
      { id: "x", task: "1", found: "2024-01-10", text: "收回的话", public: true, recordedAt: "2024-01-10" },
      { id: "y", task: "1", found: "2024-01-12", supersedes: "x", recordedAt: "2024-05-01" },
    ];
    const published = (knownAt?: string) =>
      summarize(privacyPlan, ledgerWith({ findings }), { knownAt }).findings;
    expect(published("2024-02-15")).toEqual([{ task: "1", found: "2024-01-10" }]);
    expect(published()).toEqual([{ task: "1", found: "2024-01-12" }]);
  });

  it.each([
    ["turned down", { state: "rejected" as const }],
    ["replaced", { value: 2 }],
  ])("the evidence of a record that was %s later", (_, later) => {
    const evidence = [{ title: "收回的照片", public: true }];
    const records = [
      recordWith({ id: "x", value: 1, evidence, recordedAt: "2024-01-10" }),
      recordWith({ id: "y", supersedes: "x", recordedAt: "2024-05-01", ...later }),
    ];
    for (const knownAt of KNOWN) expect(texts(ledgerWith({ records }), knownAt)).not.toContain("收回的照片");
  });
});
