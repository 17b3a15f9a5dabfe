import { describe, expect, it } from "vitest";
import type { Commitment, Indicator, Revision } from "../../src/index.js";
import { ledgerOf, planOf, taskOf } from "../support/build.js";
import { WAYS } from "../support/ways.js";

const count: Indicator = { id: "n", title: "次数", kind: "count" };

describe.each(WAYS)("§8.3 the same period, by %s", (_, way) => {
  const judged = (
    commitments: Partial<Commitment>[],
    revision: Omit<Revision, "from">,
    asOf = "2024-08-01",
  ) => {
    const plan = planOf({
      indicators: [count],
      commitments,
      revisions: [{ from: "2024-07-01", ...revision }],
    });
    const { commitments: nodes } = way(plan, ledgerOf(plan, []), asOf);
    return (id: string) => nodes[id]!.periods.map(({ target }) => target);
  };

  it("is found whatever stands before it in the list: c0 is gone, c2 and c3 are new", () => {
    const years = { yearly: [2023, 2024] as [number, number] };
    const fresh = { quote: "承诺", clause: "c", task: "1", indicator: "n", schedule: years };
    const of = judged([{ target: { atLeast: 9 } }, { target: { atLeast: 2 }, schedule: years }], {
      commitments: {
        c0: null,
        c1: { target: { atLeast: 3 } },
        c2: { ...fresh, target: { atLeast: 4 } },
        c3: { ...fresh, target: { atLeast: 5 } },
      },
    });
    expect(of("c1")).toEqual([{ atLeast: 2 }, { atLeast: 3 }]);
    expect(of("c2")).toEqual([{ atLeast: 4 }, { atLeast: 4 }]);
    expect(of("c3")).toEqual([{ atLeast: 5 }, { atLeast: 5 }]);
  });

  it("of a by schedule has the same `from` or none in both, though none is the plan's first day", () => {
    const by = "2024-03-31";
    const target = { atLeast: 6 };
    const old = [{ target: { atLeast: 4 }, schedule: { by } }];
    expect(judged(old, { commitments: { c0: { target } } })("c0")).toEqual([{ atLeast: 4 }]);
    expect(
      judged(old, { commitments: { c0: { target, schedule: { by, from: "2023-01-01" } } } })("c0"),
    ).toEqual([{ atLeast: 6 }]);
    expect(judged(old, { commitments: { c0: { target, schedule: { by: "2024-04-30" } } } })("c0")).toEqual([
      { atLeast: 6 },
    ]);
  });

  it("keeps the period before it where only the task's schedule was revised: 30 × 1.2 = 36", () => {
    const plan = planOf({
      indicators: [{ ...count, baseline: 10 }],
      tasks: [taskOf({ schedule: { yearly: [2023, 2025] } })],
      commitments: [{ target: { growBy: 0.2 }, schedule: undefined }],
      revisions: [{ from: "2025-03-01", tasks: { "1": { schedule: { yearly: [2024, 2026] } } } }],
    });
    const records = [
      { date: "2023-05-01", value: 30 },
      { date: "2024-05-01", value: 20 },
    ];
    const { periods } = way(plan, ledgerOf(plan, records), "2025-03-01").commitments["c0"]!;
    expect(periods[0]).toMatchObject({ window: "2024", before: 30, goal: 36, status: "missed" });
  });
});
