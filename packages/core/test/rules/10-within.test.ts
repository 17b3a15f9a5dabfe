import { describe, expect, it } from "vitest";
import type { Indicator, Plan } from "../../src/index.js";
import { ledgerOf, planOf, taskOf } from "../support/build.js";
import { lookingAt, plan2024, WAYS } from "../support/ways.js";

const count: Indicator = { id: "n", title: "次数", kind: "count" };
const level: Indicator = { id: "l", title: "水平", kind: "level" };
const year = (of: number) => ({ from: `${of}-01-01`, to: `${of}-12-31` });

describe.each(WAYS)("§10 by %s", (_, way) => {
  it("is judged as of t: a late year is metLate within itself, and the next one upcoming", () => {
    const on = lookingAt(
      way,
      plan2024({ indicators: [count], commitments: [{ schedule: { yearly: [2024, 2026] } }] }),
    )([{ date: "2025-02-01", for: 2024 }]);
    expect(on("2025-01-31", { within: year(2024) }).status).toBe("missed");
    expect(on("2025-03-01", { within: year(2024) })).toMatchObject({ status: "metLate", due: "2024-12-31" });
    expect(on("2025-03-01", { within: year(2026) })).toMatchObject({ status: "upcoming", expected: 0 });
  });

  it("“earlier” and “just before” are among its periods: 2024 missed makes no 2025 behind", () => {
    const on = lookingAt(
      way,
      plan2024({ indicators: [count], commitments: [{ schedule: { yearly: [2024, 2025] } }] }),
    )([]);
    expect(on("2025-01-15")).toMatchObject({ status: "behind", rule: "6.4" });
    expect(on("2025-01-15", { within: year(2025) })).toMatchObject({ status: "onTrack", rule: "5.4" });
  });

  it("the value before may come from outside", () => {
    const on = lookingAt(
      way,
      plan2024({
        indicators: [count],
        commitments: [{ target: { growBy: 0.5 }, schedule: { yearly: [2024, 2025] } }],
      }),
    )([
      { date: "2024-05-01", value: 4 },
      { date: "2025-05-01", value: 6 },
    ]);
    const node = on("2025-06-30", { within: year(2025) });
    expect(node.periods).toMatchObject([{ window: "2025", before: 4, goal: 6, status: "met" }]);
  });

  it("quarters: within 2024Q1 the one of four", () => {
    const on = lookingAt(
      way,
      plan2024({ indicators: [count], commitments: [{ schedule: { quarterly: ["2024Q1", "2024Q4"] } }] }),
    )([{ date: "2024-02-01" }]);
    const first = on("2024-06-30", { within: { from: "2024-01-01", to: "2024-03-31" } });
    expect(first).toMatchObject({ status: "met", attainment: 1, counts: { met: 1, upcoming: 0 } });
  });

  it("a standing one is judged on the last day of W, or today, and had begun by then", () => {
    const see = (from?: string) =>
      lookingAt(
        way,
        plan2024({
          indicators: [level],
          commitments: [{ target: { atLeast: 5 }, schedule: { standing: true, ...(from && { from }) } }],
        }),
      )([
        { date: "2024-06-01", value: 6 },
        { date: "2025-03-01", value: 2 },
      ]);
    expect(see()("2025-06-30", { within: year(2024) })).toMatchObject({ status: "onTrack", attainment: 1 });
    expect(see()("2025-06-30", { within: year(2025) })).toMatchObject({ status: "behind", attainment: 0.4 });
    expect(see()("2025-06-30", { within: year(2023) })).toBeNull();
    expect(see("2025-01-01")("2025-06-30", { within: year(2024) })).toBeNull();
    expect(see("2024-12-31")("2025-06-30", { within: year(2024) })).toMatchObject({ status: "onTrack" });
  });

  it("a standing one is judged by the version of that day", () => {
    const plan: Plan = {
      ...plan2024({
        indicators: [level],
        commitments: [{ target: { atLeast: 5 }, schedule: { standing: true } }],
      }),
      revisions: [{ from: "2025-02-01", commitments: { c0: { target: { atLeast: 10 } } } }],
    };
    const on = lookingAt(way, plan)([{ date: "2024-06-01", value: 5 }]);
    expect(on("2025-03-01", { within: year(2024) }).periods[0]).toMatchObject({
      target: { atLeast: 5 },
      status: "onTrack",
      rule: "5.1",
    });
    expect(on("2025-03-01").periods[0]).toMatchObject({
      target: { atLeast: 10 },
      attainment: 0.5,
      revised: { from: "2025-02-01", before: { atLeast: 5 } },
    });
  });

  it("a commitment without a period is no child: tasks, units and the share with data go without it", () => {
    const plan = planOf({
      indicators: [count],
      tasks: [taskOf({}), taskOf({ id: "2", lead: ["v"] })],
      units: [
        { id: "u", name: "教务科" },
        { id: "v", name: "总务科" },
      ],
      commitments: [
        { schedule: { by: "2023-12-31" }, phase: "2023" },
        { schedule: { by: "2024-12-31" }, task: "2", weight: 3 },
      ],
    });
    const progress = way(plan, ledgerOf(plan, [{}]), "2024-06-30", { within: year(2023) });
    expect(progress.within).toEqual(year(2023));
    expect(progress.commitments["c1"]).toBeNull();
    expect(progress.tasks["2"]).toBeNull();
    expect(progress.units["v"]).toEqual({ lead: null, support: null });
    expect(progress.overall).toMatchObject({
      status: "met",
      attainment: 1,
      dataCoverage: 1,
      due: "2023-12-31",
      counts: { met: 1, upcoming: 0 },
    });
  });

  it("a finding found after W is left out; one found in it is open as of t", () => {
    const plan = plan2024({ indicators: [count], commitments: [{ schedule: { by: "2024-12-31" } }] });
    const status = (found: string, closed?: string) => {
      const findings = [{ id: "f", commitment: "c0", found, ...(closed && { closed }) }];
      const ledger = ledgerOf(plan, [{ date: "2024-03-01" }], { findings });
      return way(plan, ledger, "2025-06-30", { within: year(2024) }).commitments["c0"]!.status;
    };
    expect(status("2025-01-01")).toBe("met");
    expect(status("2024-12-31")).toBe("atRisk");
    expect(status("2024-12-31", "2025-02-01")).toBe("met");
  });

  it("an extended due date counts: by 2024-11-30, extended to 2025-01-31, is in 2025", () => {
    const plan = plan2024({ indicators: [count], commitments: [{ schedule: { by: "2024-11-30" } }] });
    const extensions = [
      { id: "e", commitment: "c0", requested: "2024-11-01", granted: "2024-11-10", due: "2025-01-31" },
    ];
    const on = (asOf: string, of: number) =>
      way(plan, ledgerOf(plan, [], { extensions }), asOf, { within: year(of) }).commitments["c0"];
    expect(on("2024-11-09", 2024)).toMatchObject({ due: "2024-11-30" });
    expect(on("2024-11-10", 2024)).toBeNull();
    expect(on("2024-11-10", 2025)).toMatchObject({ due: "2025-01-31", extendedFrom: "2024-11-30" });
  });

  it("a by schedule belongs to days that begin with its last day", () => {
    const on = lookingAt(
      way,
      plan2024({ indicators: [count], commitments: [{ schedule: { by: "2024-06-30" } }] }),
    )([]);
    expect(on("2024-12-31", { within: { from: "2024-06-30", to: "2024-12-31" } }).periods).toHaveLength(1);
    expect(on("2024-12-31", { within: { from: "2024-07-01", to: "2024-12-31" } })).toBeNull();
  });

  it("a standing one is judged as of t where W ends later: fresh on 2024-12-01, though not at the end of 2025", () => {
    const on = lookingAt(
      way,
      plan2024({ indicators: [count], commitments: [{ schedule: { standing: true } }] }),
    )([{ date: "2024-05-01" }]);
    const within = { from: "2024-01-01", to: "2025-12-31" };
    expect(on("2024-12-01", { within }).status).toBe("onTrack");
    expect(on("2025-12-31", { within }).periods[0]).toMatchObject({ stale: true, status: "unreported" });
  });
});
