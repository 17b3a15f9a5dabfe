import { describe, expect, it } from "vitest";
import {
  compareProgress,
  deadlines,
  history,
  planOn,
  summarize,
  type Plan,
  type Revision,
} from "../../src/index.js";
import { ledgerOf, planOf, progressOn, taskOf } from "../support/build.js";

const FROM = "2024-07-01";

/** Four exchanges a year from 2023 to 2025; from the middle of 2024 six a year, and one year longer. */
const revision: Revision = {
  from: FROM,
  title: "调整目标的通知",
  clauses: [{ id: "r1", text: "每年不少于6次交流，延长到2026年。" }],
  commitments: {
    c0: {
      quote: "每年不少于6次交流",
      clause: "r1",
      target: { atLeast: 6 },
      schedule: { yearly: [2023, 2026] },
    },
  },
};

const revised = (more: Partial<Revision> = {}, parts: Partial<Plan> = {}): Plan => ({
  ...planOf({
    indicators: [{ id: "n", title: "交流", kind: "count" }],
    commitments: [{ target: { atLeast: 4 }, schedule: { yearly: [2023, 2025] } }, { phase: "2023" }],
    units: [
      { id: "u", name: "教务科" },
      { id: "v", name: "总务科" },
    ],
  }),
  ...parts,
  revisions: [{ ...revision, ...more }],
});

const EVENTS = [
  "2023-03-05",
  "2023-05-10",
  "2023-09-01",
  "2023-11-20",
  "2024-02-01",
  "2024-04-01",
  "2024-06-01",
  "2024-10-10",
].map((date) => ({ date }));

const plan = revised();
const facts = summarize(plan, ledgerOf(plan, EVENTS));
const on = (asOf: string) => progressOn(plan, ledgerOf(plan, EVENTS), asOf);
const periodsOn = (asOf: string) => on(asOf).commitments["c0"]!.periods;

describe("the version in force", () => {
  it("before the revision holds is the first one: 1, 3/4 and 0 of three years, 5/12 expected on 2024-06-30", () => {
    const node = on("2024-06-30").commitments["c0"]!;
    expect(node.periods.map(({ target, attainment }) => [target, attainment])).toEqual([
      [{ atLeast: 4 }, 1],
      [{ atLeast: 4 }, 0.75],
      [{ atLeast: 4 }, 0],
    ]);
    // floor(4 × 182/366) ÷ 4 = 1/4 of 2024.
    expect(node.attainment).toBeCloseTo(7 / 12, 12);
    expect(node.expected).toBeCloseTo(5 / 12, 12);
  });

  it("from the day on is the second one: 2023 keeps its four, 2024 has 3 of 6, four years, 0.375 of 0.375", () => {
    const node = on(FROM).commitments["c0"]!;
    expect(
      node.periods.map(({ window, target, attainment, status }) => [window, target, attainment, status]),
    ).toEqual([
      ["2023", { atLeast: 4 }, 1, "met"],
      ["2024", { atLeast: 6 }, 0.5, "onTrack"],
      ["2025", { atLeast: 6 }, 0, "upcoming"],
      ["2026", { atLeast: 6 }, 0, "upcoming"],
    ]);
    // floor(6 × 183/366) ÷ 6 = 1/2 of 2024.
    expect([node.attainment, node.expected, node.pace]).toEqual([0.375, 0.375, 1]);
  });

  it("judges what fell due after it by its own target: 4 of 6 in 2024 is missed, though 4 were once enough", () => {
    expect(periodsOn("2025-01-01")[1]).toMatchObject({
      window: "2024",
      status: "missed",
      attainment: 2 / 3,
      revised: { from: FROM, before: { atLeast: 4 } },
    });
    expect(periodsOn("2025-01-01")[0]).not.toHaveProperty("revised");
  });

  it("takes over due dates on the very day that it begins, but none before it", () => {
    const due = (from: string) => {
      const other = revised({ from });
      return progressOn(other, ledgerOf(other, EVENTS), "2024-01-10").commitments["c0"]!.periods[0]!.target;
    };
    expect(due("2023-12-31")).toEqual({ atLeast: 6 });
    expect(due("2024-01-01")).toEqual({ atLeast: 4 });
  });

  it("judges a period that the version of its due date did not have by the one in force", () => {
    const quarterly = revised({
      commitments: { c0: { target: { atLeast: 1 }, schedule: { quarterly: ["2023Q1", "2024Q4"] } } },
    });
    const node = progressOn(quarterly, ledgerOf(quarterly, EVENTS), FROM).commitments["c0"]!;
    // An event in each of the first six; on the first day of the seventh nothing is expected yet.
    expect(node.periods.map(({ status }) => status)).toEqual([
      ...["met", "met", "met", "met", "met", "met"],
      ...["onTrack", "upcoming"],
    ]);
    expect(node.periods[0]!.target).toEqual({ atLeast: 1 });
  });

  it("keeps the baseline of a past year and takes the new one for the others", () => {
    const level = planOf({
      indicators: [{ id: "l", title: "在校生", kind: "level", baseline: 1000 }],
      commitments: [{ target: { atLeast: 2000 }, schedule: { yearly: [2023, 2024] } }],
    });
    const other: Plan = { ...level, revisions: [{ from: FROM, indicators: { l: { baseline: 1200 } } }] };
    const ledger = ledgerOf(other, [
      { date: "2023-06-01", value: 1600 },
      { date: "2024-06-01", value: 1600 },
    ]);
    const shares = progressOn(other, ledger, "2024-08-01").commitments["c0"]!.periods;
    // 600 of 1,000, and 400 of 800.
    expect(shares.map(({ attainment }) => attainment)).toEqual([0.6, 0.5]);
  });

  it("has what was added and not what was taken away, everywhere above too", () => {
    const other = revised({
      units: { v: null, w: { name: "校办" } },
      tasks: { "2": { ...taskOf({ id: "2", lead: ["w"] }), weight: 3 } },
      commitments: {
        c1: null,
        c2: { quote: "每年不少于6次交流", clause: "r1", task: "2", indicator: "n", target: { atLeast: 1 } },
      },
      phases: { "2023": { title: "第一阶段" } },
    });
    const ledger = ledgerOf(other, EVENTS);
    const [then, now] = [progressOn(other, ledger, "2024-06-30"), progressOn(other, ledger, FROM)];
    expect(Object.keys(then.commitments)).toEqual(["c0", "c1"]);
    expect(Object.keys(now.commitments)).toEqual(["c0", "c2"]);
    expect(Object.keys(then.units)).toEqual(["u", "v"]);
    expect(Object.keys(now.units)).toEqual(["u", "w"]);
    expect(now.units["w"]!.lead).toMatchObject({ attainment: 1 });
    // Of weight 1 and 3: (1 × (1 + 3/4 + 0)/3 + 3 × 1) ÷ 4 = 43/48.
    expect(now.overall!.attainment).toBe(43 / 48);
    expect(then.phases["2023"]).not.toBeNull();
    expect(now.phases["2023"]).toBeNull();
    const changes = compareProgress(then, now);
    expect(changes.commitments["c1"]!.after).toBeNull();
    expect(changes.commitments["c2"]!.before).toBeNull();
  });
});

describe("what stands beside assess", () => {
  it("history takes the version in force on each day: 7/12, then 3/8", () => {
    const shares = history(facts, { dates: ["2024-06-30", FROM] }).map(
      ({ commitments }) => commitments["c0"]!.attainment,
    );
    expect(shares).toEqual([7 / 12, 0.375]);
  });

  it("deadlines name what the version in force has: 2026-12-31 only from the revision on", () => {
    const lastDue = (asOf: string) =>
      deadlines(facts, { asOf })
        .filter(({ commitment }) => commitment === "c0")
        .pop()!.due;
    expect(lastDue("2024-06-30")).toBe("2025-12-31");
    expect(lastDue(FROM)).toBe("2026-12-31");
  });

  it("planOn gives the plan as it holds, with its clauses, and a plan without revisions itself", () => {
    expect(planOn(plan, "2024-06-30").document).toHaveLength(1);
    expect(planOn(plan, FROM).document.map(({ id }) => id)).toEqual(["c", "r1"]);
    expect(planOn(plan, FROM)).not.toHaveProperty("revisions");
    const first = planOn(plan, "2023-01-01");
    expect(planOn(first, FROM)).toBe(first);
  });

  it("a ledger may name what any version has, and no other", async () => {
    const { parseLedger } = await import("../../src/schema.js");
    const warnings = (year: number) => {
      const parsed = parseLedger(ledgerOf(plan, [{ for: year }]), plan);
      return parsed.ok ? (parsed.warnings ?? []) : undefined;
    };
    expect(warnings(2026)).toEqual([]);
    expect(warnings(2027)).toHaveLength(1);
  });
});
