import { describe, expect, it } from "vitest";
import { assess, summarize } from "../../src/index.js";
import { ledgerOf, planOf } from "../support/build.js";

const count = { id: "n", title: "次数", kind: "count" as const };

describe("what cannot be asked", () => {
  it("is refused: an as-of date, a day of knowledge, a basis and days that are none", () => {
    const plan = planOf({ indicators: [count], commitments: [{}] });
    const facts = summarize(plan, ledgerOf(plan, []));
    expect(() => assess(facts, { asOf: "2023-02-30" })).toThrow("2023-02-30");
    expect(() => assess(facts, { asOf: "2023-02-28", basis: "checked" as "verified" })).toThrow("checked");
    expect(() => summarize(plan, ledgerOf(plan, []), { knownAt: "" })).toThrow("knownAt");
    for (const within of [
      { from: "2023-02-30", to: "2023-12-31" },
      { from: "2023-01-01", to: "2023" },
      { from: "2024-01-01", to: "2023-12-31" },
    ])
      expect(() => assess(facts, { asOf: "2023-02-28", within })).toThrow("within");
    const day = { from: "2023-12-31", to: "2023-12-31" };
    expect(assess(facts, { asOf: "2023-02-28", within: day })).toMatchObject({ within: day });
  });
});
