import { describe, expect, it } from "vitest";
import { ledgerOf, planOf, progressOn, range, taskOf } from "../support/build.js";

describe("§8.1 count, atLeast 4, yearly 2023–2025", () => {
  const plan = planOf({
    indicators: [{ id: "exchanges", title: "交流", kind: "count" }],
    commitments: [{ target: { atLeast: 4 }, schedule: { yearly: [2023, 2025] } }],
  });
  const ledger = ledgerOf(
    plan,
    ["2023-03-05", "2023-05-10", "2023-09-01", "2023-11-20"].map((date) => ({ date })),
  );
  const on = (day: string) => progressOn(plan, ledger, day).commitments["c0"]!;

  it("on 2023-06-30 has 2 of 4, floor(4 × 181/365) ÷ 4 = 1/4 expected: pace 2, onTrack", () => {
    expect(on("2023-06-30").periods[0]).toMatchObject({
      actual: 2,
      attainment: 0.5,
      expected: 0.25,
      status: "onTrack",
    });
    expect(on("2023-06-30")).toMatchObject({
      attainment: 1 / 6,
      expected: 1 / 12,
      pace: 2,
      status: "onTrack",
    });
  });

  it("on 2023-12-31 was met on 2023-11-20, and the commitment stands at 1/3, onTrack", () => {
    expect(on("2023-12-31").periods[0]).toMatchObject({ status: "met", metOn: "2023-11-20" });
    expect(on("2023-12-31")).toMatchObject({ attainment: 1 / 3, status: "onTrack" });
  });

  it("on 2024-07-01 with nothing new is unreported: 183/366 of the year, 1/2 expected, no data", () => {
    expect(on("2024-07-01").periods[1]).toMatchObject({
      expected: 0.5,
      actual: null,
      status: "unreported",
      rule: "5.5",
    });
    expect(on("2024-07-01").status).toBe("unreported");
  });
});

describe("§8.2 distinct, atLeast 50, by 2023-12-31", () => {
  const plan = planOf({
    indicators: [{ id: "sent", title: "选送", kind: "distinct" }],
    commitments: [{ target: { atLeast: 50 }, schedule: { by: "2023-12-31", from: "2023-01-01" } }],
  });
  const records = [
    { date: "2023-05-01", members: range(30, "t") },
    { date: "2023-10-01", members: range(25, "t", 20) },
  ];
  const on = (day: string, more: object[] = []) =>
    progressOn(plan, ledgerOf(plan, [...records, ...more]), day).commitments["c0"]!;

  it("has 45 of 50 on the last day: 9/10 is onTrack, compared exactly", () => {
    expect(on("2023-12-31").periods[0]).toMatchObject({
      actual: 45,
      attainment: 0.9,
      expected: 1,
      status: "onTrack",
      rule: "5.7",
    });
  });

  it("is missed a day later", () => {
    expect(on("2024-01-01").status).toBe("missed");
  });

  it("is metLate with 5 more on 2024-02-01, from that day", () => {
    const more = [{ date: "2024-02-01", members: range(5, "t", 60) }];
    expect(on("2024-01-31", more).status).toBe("missed");
    expect(on("2024-02-01", more)).toMatchObject({ status: "metLate", rule: "6.1" });
    expect(on("2024-05-01", more).periods[0]?.metOn).toBe("2024-02-01");
  });
});

it("§8.3 coverage of all: 80 of 120 active, 912/1096 of the time gone: pace 0.801, atRisk", () => {
  const plan = planOf({
    indicators: [{ id: "trained", title: "轮训", kind: "coverage", roster: "teachers" }],
    commitments: [{ target: { all: true }, schedule: { by: "2025-12-31", from: "2023-01-01" } }],
  });
  const stayed = range(116, "t").map((id) => ({ id }));
  const left = range(4, "t", 116).map((id) => ({ id, left: "2025-03-01" }));
  const joined = range(4, "t", 120).map((id) => ({ id, joined: "2025-03-01" }));
  const covered = [...range(80, "t"), ...range(4, "t", 116)];
  const ledger = ledgerOf(plan, [{ date: "2024-06-01", members: covered }], {
    rosters: { teachers: [...stayed, ...left, ...joined] },
  });
  const node = progressOn(plan, ledger, "2025-06-30").commitments["c0"]!;
  expect(node.periods[0]).toMatchObject({ actual: 80 / 120, attainment: 2 / 3, expected: 912 / 1096 });
  expect(node.pace).toBeCloseTo(0.801, 3);
  expect(node.status).toBe("atRisk");
});

it("§8.4 sum: 33.3 + 33.3 + 33.4 is 100 exactly, met", () => {
  const plan = planOf({
    indicators: [{ id: "spent", title: "支出", kind: "sum", measuredIn: "万元" }],
    commitments: [{ target: { atLeast: 100 }, schedule: { yearly: [2023, 2023] } }],
  });
  const ledger = ledgerOf(
    plan,
    [33.3, 33.3, 33.4].map((value) => ({ value })),
  );
  expect(progressOn(plan, ledger, "2023-12-31").commitments["c0"]).toMatchObject({
    status: "met",
    attainment: 1,
  });
});

it("§8.5 level from 1800 to 3000: 2100 is 300/1200, 1277/4748 expected: pace 0.930, onTrack", () => {
  const plan = planOf({
    indicators: [{ id: "students", title: "学生数", kind: "level", baseline: 1800 }],
    commitments: [{ target: { atLeast: 3000 }, schedule: { by: "2035-12-31", from: "2023-01-01" } }],
  });
  const node = progressOn(plan, ledgerOf(plan, [{ date: "2026-06-30", value: 2100 }]), "2026-06-30")
    .commitments["c0"]!;
  expect(node.periods[0]).toMatchObject({ attainment: 0.25, expected: 1277 / 4748 });
  expect(node.pace).toBeCloseTo(0.93, 3);
  expect(node.status).toBe("onTrack");
});

describe("§8.6 checklist of 3, by 2023-12-31", () => {
  const plan = planOf({
    indicators: [
      {
        id: "rules",
        title: "制度",
        kind: "checklist",
        items: range(3, "i").map((id) => ({ id, title: id })),
      },
    ],
    commitments: [{ target: { all: true } }],
  });
  const ledger = ledgerOf(plan, [
    { date: "2023-09-01", item: "i0" },
    { date: "2023-10-15", item: "i1" },
  ]);
  const on = (day: string) => progressOn(plan, ledger, day);

  it("is onTrack with 77 days to go, nothing expected yet", () => {
    expect(on("2023-10-15").commitments["c0"]).toMatchObject({
      status: "onTrack",
      rule: "5.4",
      expected: 0,
      pace: null,
    });
  });

  it("is atRisk with 46 days to go, and so is its task", () => {
    expect(on("2023-11-15").commitments["c0"]?.status).toBe("atRisk");
    expect(on("2023-11-15").tasks["1"]).toMatchObject({ status: "atRisk", rule: "7.5" });
  });

  it("is missed on 2024-01-10 with an attainment of 2/3", () => {
    expect(on("2024-01-10").commitments["c0"]).toMatchObject({ status: "missed", attainment: 2 / 3 });
  });
});

describe("the laws named in §8", () => {
  const count = { id: "n", title: "次数", kind: "count" as const };

  it("a task whose commitments are all met in 2023 and get a finding in 2024 is atRisk, not missed", () => {
    const plan = planOf({ indicators: [count], commitments: [{}] });
    const ledger = ledgerOf(plan, [{}], { findings: [{ id: "f", commitment: "c0", found: "2024-02-01" }] });
    expect(progressOn(plan, ledger, "2024-01-31").tasks["1"]?.status).toBe("met");
    expect(progressOn(plan, ledger, "2024-02-01").commitments["c0"]).toMatchObject({
      status: "atRisk",
      rule: "finding",
    });
    expect(progressOn(plan, ledger, "2024-02-01").tasks["1"]).toMatchObject({
      status: "atRisk",
      rule: "7.5",
    });
  });

  it("a met commitment beside a standing one that goes on is onTrack after the due date", () => {
    const plan = planOf({
      indicators: [count, { id: "s", title: "水平", kind: "level" }],
      commitments: [{}, { indicator: "s", target: { atLeast: 2 }, schedule: { standing: true } }],
    });
    const ledger = ledgerOf(plan, [{}, { indicator: "s", value: 2 }]);
    expect(progressOn(plan, ledger, "2024-03-01").tasks["1"]?.status).toBe("onTrack");
  });

  it("“at least one a year” with nothing recorded: onTrack, atRisk from 60 days before, unreported, missed", () => {
    const plan = planOf({ indicators: [count], commitments: [{ schedule: { yearly: [2023, 2023] } }] });
    const on = (day: string) => progressOn(plan, ledgerOf(plan, []), day).commitments["c0"]?.status;
    expect(["2023-10-31", "2023-11-01", "2023-12-30", "2023-12-31", "2024-01-01"].map(on)).toEqual([
      "onTrack",
      "atRisk",
      "atRisk",
      "unreported",
      "missed",
    ]);
  });

  it("a period of 2023 that was missed leaves its commitment behind on 2024-01-01", () => {
    const plan = planOf({
      indicators: [count],
      commitments: [{ schedule: { yearly: [2023, 2024] } }],
      tasks: [taskOf({})],
    });
    expect(progressOn(plan, ledgerOf(plan, []), "2024-01-01").commitments["c0"]).toMatchObject({
      status: "behind",
      rule: "6.4",
    });
  });
});
