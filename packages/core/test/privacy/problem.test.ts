import { expect, it } from "vitest";
import { withoutPersons } from "../../src/privacy.js";
import { describeProblem, parseLedger } from "../../src/schema.js";
import { ledgerWith, member, privacyPlan, recordWith } from "../support/published.js";

const said = (ledger: unknown) =>
  parseLedger(ledger, privacyPlan).problems.map((problem) => describeProblem(withoutPersons(problem), "zh"));

it("a problem of a ledger names its place, and no person", () => {
  const ledger = ledgerWith({
    rosters: {
      teachers: [
        member("赵一鸣"),
        member("赵一鸣"),
        { ...member("t001"), joined: "2024-13-01" },
        member("t001"),
      ],
    },
    records: [recordWith({ indicator: "d", members: ["钱二", "t002"], note: 7 as never }), "孙五六" as never],
  });
  const all = said(ledger);
  expect(all.join("\n")).not.toMatch(/赵一鸣|钱二|孙五六/);
  expect(all).toContainEqual(expect.stringMatching(/^rosters\.teachers\[1\]\.id：“●”/));
  expect(all).toContainEqual(expect.stringMatching(/^records\[0\]\.members\[0\]：.*“●”/));
  // What helps and tells of nobody stays.
  expect(all).toContainEqual(expect.stringContaining("“2024-13-01”"));
  expect(all).toContainEqual(expect.stringMatching(/^records\[0\]\.members\[1\]：.*“t002”/));
});
