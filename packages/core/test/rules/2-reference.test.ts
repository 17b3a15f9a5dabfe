import { describe, expect, it } from "vitest";
import type { Indicator, LedgerRecord, Schedule } from "../../src/index.js";
import { lookingAt, plan2024, WAYS } from "../support/ways.js";

const level: Indicator = { id: "l", title: "水平", kind: "level" };
const reference: Indicator = { id: "r", title: "全县平均", kind: "level" };

describe.each(WAYS)("§2 the value of a reference, by %s", (_, way) => {
  const looking = (
    schedule: Schedule,
    records: Partial<LedgerRecord>[],
    referred: Indicator[] = [reference],
  ) => {
    const on = lookingAt(
      way,
      plan2024({
        indicators: [level, ...referred],
        commitments: [{ target: { reference: referred[0]!.id }, schedule }],
      }),
    )(records);
    return (day: string) => on(day).periods[0]!;
  };

  it("of a standing promise is the newest of the day: 78 up to 31 May, 100 from 1 June on", () => {
    const on = looking({ standing: true }, [
      { date: "2024-02-15", value: 80 },
      { indicator: "r", date: "2024-03-01", value: 78 },
      { indicator: "r", date: "2024-06-01", value: 100 },
    ]);
    expect(on("2024-05-31")).toMatchObject({ reference: 78, status: "onTrack", metOn: "2024-03-01" });
    expect(on("2024-06-01")).toMatchObject({
      reference: 100,
      attainment: 0.8,
      status: "atRisk",
      metOn: null,
    });
  });

  it("is that of each day up to the due date: 80 reaches the average when it falls from 90 to 70", () => {
    const on = looking({ by: "2024-12-31" }, [
      { date: "2024-05-01", value: 80 },
      { indicator: "r", date: "2024-02-01", value: 90 },
      { indicator: "r", date: "2024-09-01", value: 70 },
      { indicator: "r", date: "2025-01-15", value: 99 },
    ]);
    expect(on("2024-08-31")).toMatchObject({ reference: 90, metOn: null });
    expect(on("2025-02-01")).toMatchObject({ reference: 70, status: "met", metOn: "2024-09-01" });
  });

  it("of a quotient that has none on the due date is that of the first later day on which it has one: 12 ÷ 4", () => {
    const on = looking(
      { by: "2024-12-31" },
      [
        { date: "2024-05-01", value: 2.8 },
        { indicator: "a", date: "2024-03-01", value: 10 },
        { indicator: "b", date: "2024-03-01", value: 5 },
        { indicator: "b", date: "2024-06-01", value: 0 },
        { indicator: "a", date: "2025-01-15", value: 12 },
        { indicator: "b", date: "2025-02-01", value: 4 },
      ],
      [
        { id: "q", title: "生均", kind: "quotient", numerator: "a", denominator: "b" },
        { id: "a", title: "分子", kind: "level" },
        { id: "b", title: "分母", kind: "level" },
      ],
    );
    expect(on("2024-05-31")).toMatchObject({ reference: 2, status: "met" });
    expect(on("2025-01-31")).toMatchObject({ reference: null, unjudged: "reference", status: "unreported" });
    expect(on("2025-02-01")).toMatchObject({ reference: 3, status: "missed" });
  });
});

describe.each(WAYS)("§2 a level recorded late with `for`, by %s", (_, way) => {
  it("counts from the last day on, and what was read in time up to it: 6, then 5, then 4", () => {
    const on = lookingAt(
      way,
      plan2024({
        indicators: [level],
        commitments: [{ target: { atLeast: 5 }, schedule: { yearly: [2024, 2024] } }],
      }),
    )([
      { date: "2024-06-01", value: 6 },
      { date: "2025-01-10", value: 5, for: 2024 },
      { date: "2025-02-10", value: 4, for: 2024 },
    ]);
    expect(on("2025-01-09").periods[0]).toMatchObject({ actual: 6, metOn: "2024-06-01", status: "met" });
    expect(on("2025-01-10").periods[0]).toMatchObject({ actual: 5, metOn: "2024-06-01", status: "met" });
    expect(on("2025-02-10").periods[0]).toMatchObject({ actual: 4, metOn: null, status: "missed" });
  });
});
