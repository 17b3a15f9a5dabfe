import { describe, expect, it } from "vitest";
import type { Indicator, Plan, Schedule } from "../../src/index.js";
import { lookingAt, plan2024, WAYS } from "../support/ways.js";

const sum: Indicator = { id: "s", title: "支出", kind: "sum" };
const checklist: Indicator = {
  id: "k",
  title: "制度",
  kind: "checklist",
  items: [{ id: "a", title: "甲" }],
};

describe.each(WAYS)("§5 days of care, by %s", (_, way) => {
  const empty = (indicator: Indicator, schedule: Schedule, policy: Plan["policy"] = {}) =>
    lookingAt(
      way,
      plan2024({
        indicators: [indicator],
        policy,
        commitments: [{ target: indicator === sum ? { atLeast: 1 } : { all: true }, schedule }],
      }),
    )([]);

  it("30 days of grace in a year, also of a fiscal one and of a by schedule of 365 days or more", () => {
    const fiscal = empty(sum, { yearly: [2024, 2024], due: "08-31" });
    expect([fiscal("2023-09-30").status, fiscal("2023-10-01").status]).toEqual(["onTrack", "unreported"]);
    const by = empty(sum, { by: "2026-12-31" });
    expect([by("2024-01-30").status, by("2024-01-31").status]).toEqual(["onTrack", "unreported"]);
  });

  it("365 days are a year, 364 have floor(30 × 364 ÷ 365) = 29", () => {
    // 2025-01-01 to 2025-12-31, and to 2025-12-30.
    const year = empty(sum, { from: "2025-01-01", by: "2025-12-31" });
    const less = empty(sum, { from: "2025-01-01", by: "2025-12-30" });
    expect([year("2025-01-30").rule, less("2025-01-29").rule, less("2025-01-30").rule]).toEqual([
      "5.4",
      "5.4",
      "5.5",
    ]);
  });

  it("none where the policy says 0, as many as it says else", () => {
    expect(empty(sum, { yearly: [2024, 2024] }, { graceDays: 0 })("2024-01-01").status).toBe("unreported");
    const week = empty(sum, { weekly: ["2024-W02", "2024-W02"] }, { graceDays: 0 });
    expect(week("2024-01-08").status).toBe("unreported");
    const long = empty(sum, { yearly: [2024, 2024] }, { graceDays: 90 });
    expect([long("2024-03-30").status, long("2024-03-31").status]).toEqual(["onTrack", "unreported"]);
  });

  it("ends with the due date at the latest", () => {
    const on = empty(sum, { from: "2024-06-01", by: "2024-06-03" }, { graceDays: 365 });
    expect([on("2024-06-03").status, on("2024-06-04").status]).toEqual(["onTrack", "missed"]);
  });

  it("does not stand before what is met, before the first day, or for a checklist", () => {
    const met = lookingAt(
      way,
      plan2024({ indicators: [sum], commitments: [{ schedule: { yearly: [2024, 2024] } }] }),
    )([{ date: "2024-01-05", value: 1 }]);
    expect(met("2024-01-05")).toMatchObject({ status: "met", rule: "6.1" });
    expect(met("2023-12-31")).toMatchObject({ status: "upcoming", rule: "6.3" });
    // Due within 60 days of its beginning: care comes before grace.
    const short = empty(checklist, { from: "2024-06-01", by: "2024-06-20" }, { dueSoonDays: 365 });
    expect(short("2024-06-02")).toMatchObject({ status: "atRisk", rule: "5.4" });
  });

  it("a checklist is atRisk while due − t ≤ dueSoonDays: never by 0 before the day itself", () => {
    const on = empty(checklist, { yearly: [2024, 2024] }, { dueSoonDays: 0 });
    expect([on("2024-12-30").status, on("2024-12-31").status]).toEqual(["onTrack", "atRisk"]);
  });

  it("standing: 30 days from its own day, from the plan's start without one", () => {
    const named = empty(sum, { standing: true, from: "2024-03-01" });
    expect(["2024-02-29", "2024-03-01", "2024-03-30", "2024-03-31"].map((day) => named(day).status)).toEqual([
      "upcoming",
      "onTrack",
      "onTrack",
      "unreported",
    ]);
    const unnamed = empty(sum, { standing: true });
    expect(["2023-06-01", "2024-01-30", "2024-01-31"].map((day) => unnamed(day).status)).toEqual([
      "onTrack",
      "onTrack",
      "unreported",
    ]);
  });

  it("ends with the due date for what cannot be judged too, though the policy gives 400 days", () => {
    const on = lookingAt(
      way,
      plan2024({
        indicators: [
          { id: "l", title: "水平", kind: "level" },
          { id: "r", title: "平均", kind: "level" },
        ],
        policy: { graceDays: 400 },
        commitments: [{ target: { reference: "r" }, schedule: { by: "2024-12-31" } }],
      }),
    )([]);
    expect(on("2024-12-31").periods[0]).toMatchObject({ status: "onTrack", rule: "5.4" });
    expect(on("2025-01-01").periods[0]).toMatchObject({ status: "unreported", rule: "5.5" });
  });
});
