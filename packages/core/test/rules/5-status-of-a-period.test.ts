import { describe, expect, it } from "vitest";
import { periodOf } from "../support/build.js";

describe("§5 status of a period", () => {
  it("5.2: is upcoming before its first day", () => {
    expect(
      periodOf({}, { schedule: { by: "2023-12-31", from: "2023-07-01" } }, [], "2023-06-30"),
    ).toMatchObject({ status: "upcoming", rule: "5.2" });
  });

  it("5.5: is unreported where something is expected or the promise is standing, and nothing recorded", () => {
    expect(periodOf({ kind: "sum" }, {}, [], "2023-02-01")).toMatchObject({
      status: "unreported",
      rule: "5.5",
    });
    expect(periodOf({}, { schedule: { standing: true } }, [], "2023-02-01").status).toBe("unreported");
  });

  it("5.7: is behind below 0.6 of the pace", () => {
    const sum = (value: number) =>
      periodOf({ kind: "sum" }, { target: { atLeast: 365 } }, [{ value, date: "2023-01-01" }], "2023-04-10")
        .status;
    // 100 days in, 100 of 365 are expected.
    expect([59.999, 60, 89.999, 90].map(sum)).toEqual(["behind", "atRisk", "atRisk", "onTrack"]);
  });

  it("5.8: does not forget the last of four in the last 60 days, though 3/4 is on pace", () => {
    const records = [{ value: 3, date: "2023-03-01" }];
    const on = (day: string) => periodOf({}, { target: { atLeast: 4 } }, records, day);
    expect(on("2023-10-31")).toMatchObject({ status: "onTrack", rule: "5.7" });
    expect(on("2023-11-01")).toMatchObject({ status: "atRisk", rule: "5.8" });
  });

  it("5.5: an aim that is standing is unreported too where nothing is recorded", () => {
    const on = (day: string) =>
      periodOf({ kind: "level" }, { force: "aim", schedule: { standing: true } }, [], day);
    expect(on("2023-01-30")).toMatchObject({ status: "onTrack", rule: "5.4" });
    expect(on("2023-01-31")).toMatchObject({ status: "unreported", rule: "5.5", expected: 0 });
  });

  it("5.7: an aim with a date goes by pace: 10 of 50 on day 182 of 365", () => {
    expect(
      periodOf({ kind: "sum" }, { force: "aim", target: { atLeast: 50 } }, [{ value: 10 }], "2023-07-01"),
    ).toMatchObject({ status: "behind", rule: "5.7" });
  });
});
