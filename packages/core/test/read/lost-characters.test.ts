import { describe, expect, it } from "vitest";
import { summarize } from "../../src/index.js";
import {
  describeProblem,
  factsReader,
  parseChanges,
  parseFacts,
  parseLedger,
  parsePlan,
  recordProblems,
} from "../../src/schema.js";
import { ledgerOf, planOf } from "../support/build.js";

const plan = planOf({
  document: [{ id: "c", text: "每年交流" }],
  indicators: [{ id: "n", title: "次数", kind: "count" }],
  commitments: [{ schedule: { yearly: [2023, 2024] }, quote: "交流" }],
});
const ledger = ledgerOf(plan, [{ note: "甲" }, { note: "乙" }]);
const found = ({ problems }: { problems: readonly { code: string; path: string }[] }) =>
  problems.map(({ code, path }) => `${code} ${path}`);

/** One text of a value replaced, escaped as JSON has it. */
const withText = (value: unknown, text: string, escaped: string): string =>
  JSON.stringify(value).replace(`"${text}"`, `"${escaped}"`);

describe("half a character", () => {
  it.each(["\\ud83d", "\\uDE00", "甲\\ud83d乙", "\\ude00\\ud83d", "\\ud83d\\ud83d\\ude00"])(
    "is refused at its place, of either half: %s",
    (escaped) => {
      expect(found(parseLedger(withText(ledger, "乙", escaped), plan))).toEqual([
        "lost-character records[1].note",
      ]);
      expect(found(parsePlan(withText(plan, "次数", escaped)))).toEqual([
        "lost-character indicators[0].title",
      ]);
    },
  );

  it("is none in a pair, escaped or not", () => {
    for (const whole of ["\\ud83d\\ude00", "\u{1F600}", "\u{20000}"])
      expect(parseLedger(withText(ledger, "乙", whole), plan).ok).toBe(true);
  });

  it("is named with every other mistake, of form and of reference, and in names of fields", () => {
    const text = JSON.stringify({
      ...ledger,
      records: [
        { ...ledger.records[0], note: "@" },
        { ...ledger.records[1], indicator: "x", date: "2023-02-30" },
      ],
      "#": 1,
    });
    const damaged = text.replace('"@"', '"\\udc00"').replace('"#"', '"\\ud800"');
    expect(found(parseLedger(damaged, plan)).sort()).toEqual([
      'lost-character ["\\ud800"]',
      "lost-character records[0].note",
      "not-a-date records[1].date",
      'unknown-field ["\\ud800"]',
      "unknown-reference records[1].indicator",
    ]);
  });

  it("is refused in records that come one by one, in changes and in facts, the second of a plan too", () => {
    const records = [ledger.records[0], { ...ledger.records[1], note: "\ud800" }];
    expect(recordProblems(records, ledger, plan)).toMatchObject([
      { code: "lost-character", path: "records[1].note" },
    ]);
    const changes = `{"format": "bangfu-changes/1", "id": "p2", "title": "\\ud800", "school": {"name": "校"}}`;
    expect(found(parseChanges(changes))).toContain("lost-character title");
    const facts = summarize(plan, ledger);
    const read = factsReader();
    expect(read(JSON.stringify(facts)).ok).toBe(true);
    const other = JSON.stringify({ ...facts, plan: { ...plan, school: { name: "@" } } });
    expect(read(other.replace('"@"', '"乙"')).ok).toBe(true);
    for (const half of ["\\ud800", "\ud800"]) {
      const damaged = other.replace('"@"', `"${half}"`);
      for (const parsed of [read(damaged), parseFacts(damaged)])
        expect(found(parsed)).toEqual(["lost-character plan.school.name"]);
    }
  });

  it("is said with what to do; the sentence itself cuts no pair", () => {
    const [problem] = parseLedger(withText(ledger, "乙", "\\ud800"), plan).problems;
    expect(describeProblem(problem!, "zh")).toContain("残缺的字符（U+D800），原来的字已丢失，请照原文重填。");
    expect(describeProblem(problem!, "en")).toContain("a damaged character (U+D800)");
    const long = { ...ledger, plan: `${"a".repeat(59)}\u{1F600}` };
    const [other] = parseLedger(long, plan).problems;
    expect(describeProblem(other!, "zh")).not.toMatch(/[\ud800-\udfff]/u);
  });
});

describe("the sign of a lost character, U+FFFD", () => {
  it("is refused in what a school writes, where it can still be filled in, and read in what was published", () => {
    expect(found(parseLedger(withText(ledger, "乙", "\ufffd\ufffd莞"), plan))).toEqual([
      "lost-character records[1].note",
    ]);
    expect(found(parsePlan(withText(plan, "次数", "次\\ufffd")))).toEqual([
      "lost-character indicators[0].title",
    ]);
    const facts = summarize(plan, ledger);
    expect(parseFacts(withText(facts, "次数", "次\ufffd")).ok).toBe(true);
  });
});
