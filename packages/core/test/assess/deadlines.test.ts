import { describe, expect, it } from "vitest";
import { deadlines, summarize, type DeadlinesOptions } from "../../src/index.js";
import { ledgerOf, planOf } from "../support/build.js";

describe("what falls due next", () => {
  const plan = planOf({
    indicators: [
      { id: "n", title: "次数", kind: "count" },
      { id: "done", title: "讲座", kind: "count" },
    ],
    commitments: [
      { schedule: { by: "2023-12-31" } },
      { schedule: { by: "2023-06-30" } },
      { schedule: { by: "2023-06-29" } },
      { schedule: { standing: true } },
      { indicator: "done", schedule: { yearly: [2023, 2024] } },
    ],
    revisions: [{ from: "2024-01-01", commitments: { c1: { schedule: { by: "2024-03-31" } } } }],
  });
  const facts = summarize(plan, ledgerOf(plan, [{ indicator: "done", date: "2023-02-01" }]));
  const dueOn = (options: Partial<DeadlinesOptions>) =>
    deadlines(facts, { asOf: "2023-06-30", ...options }).map(({ commitment, due }) => `${commitment} ${due}`);

  it("is what is due today or later and not met, the nearest first: 0, 184 and 550 days away", () => {
    expect(deadlines(facts, { asOf: "2023-06-30" })).toEqual([
      {
        commitment: "c1",
        task: "1",
        indicator: "n",
        window: "by",
        due: "2023-06-30",
        daysLeft: 0,
        status: "unreported",
      },
      {
        commitment: "c0",
        task: "1",
        indicator: "n",
        window: "by",
        due: "2023-12-31",
        daysLeft: 184,
        status: "onTrack",
      },
      {
        commitment: "c4",
        task: "1",
        indicator: "done",
        window: "2024",
        due: "2024-12-31",
        daysLeft: 550,
        status: "upcoming",
      },
    ]);
  });

  it("is within 184 days what is 184 days away, within 183 not", () => {
    expect(dueOn({ within: 184 })).toEqual(["c1 2023-06-30", "c0 2023-12-31"]);
    expect(dueOn({ within: 183 })).toEqual(["c1 2023-06-30"]);
  });

  it("is in the basis verified also what is met as reported", () => {
    expect(dueOn({ basis: "verified", within: 184 })).toEqual([
      "c1 2023-06-30",
      "c0 2023-12-31",
      "c4 2023-12-31",
    ]);
  });

  it("is what the plan says by then: c1 is due on 2024-03-31 from 2024-01-01 on", () => {
    expect(dueOn({ asOf: "2024-01-01" })).toEqual(["c1 2024-03-31", "c4 2024-12-31"]);
  });
});
