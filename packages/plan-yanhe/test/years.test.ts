import { assess, summarize, type Ledger } from "@bangfu/core";
import { plan } from "@bangfu/plan-yanhe";
import { describe, expect, it } from "vitest";

type Draft = Pick<Ledger["records"][number], "date" | "members" | "for" | "value">;

const numbers = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, at) => `x${first + at}`);

/** How much of each commitment's only year is done on a day, and in which state it stands. */
function stand(indicator: string, drafts: Draft[], asOf: string, commitments: string[]) {
  const records = drafts.map((draft, at) => ({ id: `r${at}`, indicator, ...draft }));
  const ledger: Ledger = { format: "bangfu-ledger/1", plan: plan.id, rosters: {}, records };
  const progress = assess(summarize(plan, ledger), { asOf });
  return commitments.map((id) => {
    const node = progress.commitments[id];
    return [id, node?.periods.at(-1)?.actual, node?.status];
  });
}

describe("50 teachers in 2023 and 50 more in 2024", () => {
  const drafts = [
    { date: "2023-09-18", members: numbers(1, 47) },
    { date: "2024-01-16", members: numbers(48, 50), for: 2023 },
    { date: "2024-04-15", members: numbers(51, 97) },
  ];
  const sent = (asOf: string) => stand("teachers-sent", drafts, asOf, ["3.2-a", "c08-g", "3.3-a", "c17-h"]);

  it("the three sent late in January make up 2023, and do not count again in 2024: 50 and 47", () => {
    expect(sent("2024-12-31")).toEqual([
      ["3.2-a", 50, "metLate"],
      ["c08-g", 50, "metLate"],
      ["3.3-a", 47, "onTrack"],
      ["c17-h", 47, "onTrack"],
    ]);
    expect(sent("2025-01-01")[2]).toEqual(["3.3-a", 47, "missed"]);
  });

  it("nobody sent in 2024 for 2024 makes up 2023 by itself: 47 and 3", () => {
    const unmarked = drafts.slice(0, 2).map(({ date, members }) => ({ date, members }));
    expect(stand("teachers-sent", unmarked, "2024-02-01", ["3.2-a", "c17-f", "3.3-a"])).toEqual([
      ["3.2-a", 47, "missed"],
      ["c17-f", 47, "missed"],
      ["3.3-a", 3, "atRisk"],
    ]);
  });
});

it("the two leaders of 2023 are not those of 2024, of whom nothing is recorded", () => {
  const drafts = [{ date: "2024-01-16", members: ["x1", "x2"], for: 2023 }];
  expect(stand("leaders-sent", drafts, "2024-02-01", ["3.2-b", "3.3-b"])).toEqual([
    ["3.2-b", 2, "metLate"],
    ["3.3-b", null, "onTrack"],
  ]);
});

it("the five named in 2024, one of them in January 2025, leave 2025 its own five", () => {
  const drafts = [
    { date: "2024-11-15", members: numbers(1, 4) },
    { date: "2025-01-10", members: numbers(5, 5), for: 2024 },
    { date: "2025-06-20", members: numbers(6, 8) },
  ];
  expect(stand("talents", drafts, "2025-12-31", ["5.4-a", "c21-i", "5.5-a", "c21-j"])).toEqual([
    ["5.4-a", 5, "metLate"],
    ["c21-i", 5, "metLate"],
    ["5.5-a", 3, "atRisk"],
    ["c21-j", 3, "atRisk"],
  ]);
});

it("money obtained in 2024 does not make up the 100万元 of 2023", () => {
  const drafts = [
    { date: "2023-02-24", value: 60 },
    { date: "2024-03-11", value: 50 },
  ];
  expect(stand("funds-obtained", drafts, "2024-12-31", ["c08-f", "c09-c"])).toEqual([
    ["c08-f", 60, "missed"],
    ["c09-c", 50, "onTrack"],
  ]);
});
