import { describe, expect, it } from "vitest";
import type { Indicator, Ledger, LedgerRecord, Plan } from "../../src/index.js";
import { ledgerOf, taskOf } from "../support/build.js";
import { lookingAt, plan2024, WAYS } from "../support/ways.js";

type Extension = NonNullable<Ledger["extensions"]>[number];

const count: Indicator = { id: "n", title: "次数", kind: "count" };
const first: Extension = {
  id: "e1",
  commitment: "c0",
  requested: "2024-06-20",
  granted: "2024-06-25",
  due: "2024-09-30",
};

describe.each(WAYS)("§11 by %s", (_, way) => {
  const plan = plan2024({ indicators: [count], commitments: [{ schedule: { by: "2024-06-30" } }] });
  const dueOn = (
    asOf: string,
    extensions: Extension[],
    options: { knownAt?: string } = {},
    of: Plan = plan,
    records: Partial<LedgerRecord>[] = [],
  ) => lookingAt(way, of)(records, { extensions })(asOf, options).due;

  it("needs to be granted by t", () => {
    expect(dueOn("2024-06-24", [first])).toBe("2024-06-30");
    expect(dueOn("2024-06-25", [first])).toBe("2024-09-30");
    expect(dueOn("2030-01-01", [{ ...first, granted: undefined }])).toBe("2024-06-30");
  });

  it("needs to be asked for by the due date before it, that day included", () => {
    expect(dueOn("2024-12-31", [{ ...first, requested: "2024-06-30", granted: "2024-07-20" }])).toBe(
      "2024-09-30",
    );
    expect(dueOn("2024-12-31", [{ ...first, requested: "2024-07-01", granted: "2024-07-20" }])).toBe(
      "2024-06-30",
    );
  });

  it("never shortens", () => {
    expect(dueOn("2024-12-31", [{ ...first, due: "2024-06-01" }])).toBe("2024-06-30");
    expect(dueOn("2024-12-31", [{ ...first, due: "2024-06-30" }])).toBe("2024-06-30");
  });

  it("a second one counts from the first: asked for in August it is in time for 30 September", () => {
    const second = { ...first, id: "e2", requested: "2024-08-10", granted: "2024-08-20", due: "2024-12-31" };
    expect(dueOn("2024-08-19", [second, first])).toBe("2024-09-30");
    expect(dueOn("2024-08-20", [second, first])).toBe("2024-12-31");
    expect(dueOn("2024-08-20", [second])).toBe("2024-06-30");
  });

  it("of one day go by recordedAt, none before any, then by id", () => {
    // Whichever comes last is asked for in August: in time only after the other.
    const late = { ...first, id: "e2", requested: "2024-08-10", granted: "2024-06-25", due: "2024-12-31" };
    expect(dueOn("2024-10-01", [late, first])).toBe("2024-12-31");
    expect(dueOn("2024-10-01", [{ ...late, id: "e0" }, first])).toBe("2024-09-30");
    expect(dueOn("2024-10-01", [{ ...late, id: "e0", recordedAt: "2024-08-20" }, first])).toBe("2024-12-31");
    expect(dueOn("2024-10-01", [late, { ...first, recordedAt: "2024-08-20" }])).toBe("2024-09-30");
  });

  it("is known from granted on, or from recordedAt", () => {
    expect(dueOn("2024-07-15", [first], { knownAt: "2024-06-24" })).toBe("2024-06-30");
    expect(dueOn("2024-07-15", [first], { knownAt: "2024-06-25" })).toBe("2024-09-30");
    const recorded = { ...first, recordedAt: "2024-07-10" };
    expect(dueOn("2024-07-15", [recorded], { knownAt: "2024-07-09" })).toBe("2024-06-30");
    expect(dueOn("2024-07-15", [recorded], { knownAt: "2024-07-10" })).toBe("2024-09-30");
  });

  it("is out when a known one supersedes it, granted or not", () => {
    const withdrawn = { ...first, id: "e2", granted: undefined, supersedes: "e1" };
    expect(dueOn("2024-07-15", [first, withdrawn])).toBe("2024-06-30");
    // The correction is known from `requested` on.
    expect(
      dueOn("2024-07-15", [first, { ...withdrawn, recordedAt: "2024-08-01" }], { knownAt: "2024-07-15" }),
    ).toBe("2024-09-30");
  });

  it("of a task sets all its by schedules, and nothing else", () => {
    const tasks = plan2024({
      indicators: [count],
      tasks: [taskOf({ schedule: { by: "2024-06-30" } }), taskOf({ id: "2" })],
      commitments: [
        { schedule: { by: "2024-06-30" } },
        { schedule: { by: "2024-08-31" } },
        { schedule: { yearly: [2024, 2024] } },
        { schedule: { standing: true } },
        { schedule: { by: "2024-06-30" }, task: "2" },
        { schedule: { quarterly: ["2024Q2", "2024Q2"] } },
      ],
    });
    const { commitments, tasks: nodes } = way(
      tasks,
      ledgerOf(tasks, [], { extensions: [{ ...first, commitment: undefined, task: "1" }] }),
      "2024-07-01",
    );
    expect(Object.values(commitments).map((node) => node!.due)).toEqual([
      "2024-09-30",
      "2024-09-30",
      "2024-12-31",
      null,
      "2024-06-30",
      "2024-06-30",
    ]);
    expect(nodes["1"]!.due).toBe("2024-12-31");
    expect(nodes["2"]).toMatchObject({ due: "2024-06-30", status: "missed" });
  });

  it("everything uses it: pace, days of care, who was active, until when a reference is looked for", () => {
    const sum = plan2024({
      indicators: [{ id: "s", title: "支出", kind: "sum" }],
      commitments: [{ target: { atLeast: 100 }, schedule: { by: "2024-06-30" } }],
    });
    const on = lookingAt(way, sum)([{ date: "2024-03-01", value: 50 }], { extensions: [first] });
    // 1 January to 30 June are 182 days, to 30 September 274.
    expect(on("2024-06-24").periods[0]!.expected).toBeCloseTo(176 / 182, 12);
    expect(on("2024-06-25").periods[0]!.expected).toBeCloseTo(177 / 274, 12);
    expect(on("2024-07-01")).toMatchObject({ status: "atRisk", extendedFrom: "2024-06-30" });
    expect(on("2024-10-01")).toMatchObject({ status: "missed" });

    const coverage = plan2024({
      indicators: [{ id: "c", title: "轮训", kind: "coverage", roster: "teachers" }],
      commitments: [{ target: { all: true }, schedule: { by: "2024-06-30" } }],
    });
    const rosters = { teachers: [{ id: "t1" }, { id: "t2", joined: "2024-08-01" }] };
    const covered = [{ date: "2024-05-01", members: ["t1"] }];
    const status = (extensions: Extension[]) =>
      lookingAt(way, coverage)(covered, { rosters, extensions })("2024-10-15").periods[0];
    expect(status([])).toMatchObject({ status: "met", actual: 1 });
    expect(status([first])).toMatchObject({ status: "missed", actual: 0.5 });
  });

  it("chooses the version that judges (§8.3): a revision of August applies to what is due in September", () => {
    const revised: Plan = {
      ...plan,
      revisions: [{ from: "2024-08-01", commitments: { c0: { target: { atLeast: 3 } } } }],
    };
    const target = (extensions: Extension[]) =>
      lookingAt(way, revised)([], { extensions })("2024-12-31").periods[0]!.target;
    expect(target([])).toEqual({ atLeast: 1 });
    expect(target([first])).toEqual({ atLeast: 3 });
  });

  it("a revision that gives the schedule its own later date leaves nothing to extend", () => {
    const revised: Plan = {
      ...plan,
      revisions: [{ from: "2024-08-01", commitments: { c0: { schedule: { by: "2024-10-31" } } } }],
    };
    expect(dueOn("2024-07-31", [first], {}, revised)).toBe("2024-09-30");
    const node = lookingAt(way, revised)([], { extensions: [first] })("2024-08-01");
    expect(node.due).toBe("2024-10-31");
    expect(node).not.toHaveProperty("extendedFrom");
  });

  it("of the task to which a revision moved it counts what the earlier target asks, until the new date", () => {
    const moved: Plan = {
      ...plan2024({
        indicators: [{ id: "d", title: "轮训", kind: "coverage", roster: "teachers" }],
        tasks: [taskOf({}), taskOf({ id: "2" })],
        commitments: [{ target: { each: 2 }, schedule: { by: "2024-06-30" } }],
      }),
      revisions: [{ from: "2024-12-01", commitments: { c0: { task: "2", target: { atLeast: 0.5 } } } }],
    };
    const rosters = { teachers: [{ id: "t1" }, { id: "t2" }] };
    const extensions = [{ ...first, commitment: undefined, task: "2" }];
    const records = [
      { date: "2024-05-01", members: ["t1"] },
      { date: "2024-08-01", members: ["t1", "t2"] },
    ];
    const [period] = lookingAt(way, moved)(records, { rosters, extensions })("2024-12-31").periods;
    // By the end of September one of two has taken part twice.
    expect(period).toMatchObject({ due: "2024-09-30", target: { each: 2 }, hasData: true, actual: 0.5 });
  });
});
