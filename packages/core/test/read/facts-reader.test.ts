import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { summarize, type Facts } from "../../src/index.js";
import { factsReader, parseFacts } from "../../src/schema.js";
import { cases } from "../support/generate.js";
import { ledgerOf } from "../support/build.js";
import { tenEvents } from "../support/schools.js";

const facts = summarize(tenEvents("一中"), ledgerOf(tenEvents("一中"), [{ value: 3 }]));
const named = (each: Facts, name: string): Facts => ({
  ...each,
  plan: { ...each.plan, id: name, school: { ...each.plan.school, name, county: "甲县" } },
});
/** Reads the second text after the first, as its plan is known then. */
const after = (first: string, second: string) => {
  const read = factsReader();
  read(first);
  return read(second);
};

describe("factsReader", () => {
  it("reads facts of schools with one plan as parseFacts does", () => {
    fc.assert(
      fc.property(cases, cases, ({ plan, ledger }, other) => {
        const read = factsReader();
        const one = summarize(plan, ledger);
        for (const each of [
          one,
          named(one, "二中"),
          summarize(other.plan, other.ledger),
          named(summarize(plan, { ...ledger, records: [] }), "三中"),
        ]) {
          const text = JSON.stringify(each);
          expect(read(text)).toEqual(parseFacts(text));
        }
      }),
    );
  });

  const text = JSON.stringify(facts);
  const [series] = facts.series;
  const changed = (change: object) => JSON.stringify({ ...facts, ...change });
  it.each([
    ["no JSON", text.slice(0, -1)],
    ["a byte order mark", `\uFEFF${text}`],
    ["line breaks", JSON.stringify(facts, null, 2)],
    ["a school without a name", JSON.stringify(named(facts, ""))],
    ["a plan with another task", text.replace('"lead":["u"]', '"lead":["v"]')],
    ["a plan with another start", text.replace("2023-01-01", "2023-02-30")],
    ["another format of plan", text.replace("bangfu-plan/1", "bangfu-plan/2")],
    ["another format", text.replace("bangfu-facts/1", "bangfu-facts/2")],
    ["a day that is none", changed({ series: [{ ...series, last: "2023-02-30" }] })],
    ["a step without a value", changed({ series: [{ ...series, reported: [["2023-01-01"]] }] })],
    [
      "a step with a share of a member",
      changed({ series: [{ ...series, verified: [["2023-01-01", 0.5, 1]] }] }),
    ],
    [
      "an item in a reference",
      changed({ references: [{ indicator: "n", reported: [["2023-01-01", "x"]], verified: [] }] }),
    ],
    ["findings that are none", changed({ findings: [{ found: "soon" }] })],
    ["a field of a newer version", changed({ later: 1, series: [{ ...series, later: 1 }] })],
    ["its own mark", changed({ later: "bangfu-shared" })],
    ["the rest of its plan in a text", JSON.stringify({ ...facts, later: text })],
    [
      "the rest of its plan elsewhere",
      text.replace(/^\{"format":"bangfu-facts\/1","plan":/, '{"format":"bangfu-facts/1","other":'),
    ],
  ])("says of %s what parseFacts says", (_, broken) => {
    expect(after(text, broken)).toEqual(parseFacts(broken));
  });
});
