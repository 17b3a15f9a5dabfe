import { describe, expect, it } from "vitest";
import { newestOn, summarize, type Indicator } from "../../src/index.js";
import { ledgerOf, planOf } from "../support/build.js";

const factsOf = (indicators: Indicator[], records: object[], rosters = {}) => {
  const plan = planOf({ indicators, commitments: [{}] });
  return summarize(plan, ledgerOf(plan, records, { rosters }));
};

describe("the newest record", () => {
  it("is the newest that counts, one of an indicator that no promise uses too", () => {
    const used: Indicator = { id: "n", title: "次数", kind: "count" };
    const unused: Indicator = { id: "other", title: "其他", kind: "sum" };
    const records = [
      { date: "2023-02-01" },
      { indicator: "other", date: "2023-05-01", value: 1 },
      { date: "2023-08-01", state: "rejected" },
    ];
    expect(factsOf([used, unused], records).newest).toBe("2023-05-01");
  });

  it("is the newest by date, wherever it stands in the file", () => {
    const used: Indicator = { id: "n", title: "次数", kind: "count" };
    expect(factsOf([used], [{ date: "2023-08-01" }, { date: "2023-02-01" }]).newest).toBe("2023-08-01");
  });

  it("is on an earlier day the newest up to it, one of 0 too", () => {
    const facts = factsOf(
      [{ id: "n", title: "次数", kind: "count" }],
      [{ date: "2023-02-01" }, { date: "2023-03-01", value: 0 }, { date: "2023-09-01" }],
    );
    expect(newestOn(facts, "2023-08-31")).toBe("2023-03-01");
    expect(newestOn(facts, "2023-01-31")).toBeUndefined();
  });

  it("is none that a roster alone has changed", () => {
    const facts = factsOf(
      [{ id: "n", title: "轮训", kind: "coverage", roster: "teachers" }],
      [
        { date: "2023-02-01", members: ["t1"] },
        { date: "2023-09-01", members: ["t2"] },
      ],
      {
        teachers: [
          { id: "t1" },
          { id: "t2" },
          { id: "t3", left: "2023-05-01" },
          { id: "t4", joined: "2023-06-01" },
        ],
      },
    );
    expect(newestOn(facts, "2023-08-31")).toBe("2023-02-01");
    expect(newestOn(facts, "2023-09-01")).toBe("2023-09-01");
  });
});
