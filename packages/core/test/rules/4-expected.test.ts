import { describe, expect, it } from "vitest";
import { periodOf } from "../support/build.js";

describe("§4 expected", () => {
  it("grows day by day for a sum, both ends included: 2023-06-30 is 181/365", () => {
    expect(periodOf({ kind: "sum" }, { target: { atLeast: 100 } }, [], "2023-06-30").expected).toBe(
      181 / 365,
    );
  });

  it("is 0 before and 1 from the due date on for a checklist and a rating", () => {
    const scale = [{ value: 1, label: "好" }];
    expect(periodOf({ kind: "level", scale }, {}, [], "2023-12-30").expected).toBe(0);
    expect(periodOf({ kind: "level", scale }, {}, [], "2023-12-31").expected).toBe(1);
  });

  it("is all of it for a standing promise from the end of the grace on, what is there before it and for an aim", () => {
    const on = (day: string, force: "firm" | "aim" = "firm") =>
      periodOf(
        { kind: "level" },
        { target: { atLeast: 4 }, schedule: { standing: true }, force },
        [{ date: "2023-01-10", value: 1 }],
        day,
      );
    expect(on("2023-01-30")).toMatchObject({
      attainment: 0.25,
      expected: 0.25,
      status: "onTrack",
      rule: "5.4",
    });
    expect(on("2023-01-31")).toMatchObject({ attainment: 0.25, expected: 1, status: "behind", rule: "5.7" });
    expect(on("2023-06-01", "aim")).toMatchObject({
      attainment: 0.25,
      expected: 0.25,
      status: "onTrack",
      rule: "5.6",
    });
  });
});
