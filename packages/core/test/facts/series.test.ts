import { describe, expect, it } from "vitest";
import {
  summarize,
  type Indicator,
  type Ledger,
  type LedgerRecord,
  type Schedule,
  type Target,
} from "../../src/index.js";
import { ledgerOf, planOf } from "../support/build.js";

const facts = (
  indicator: Partial<Indicator>,
  records: Partial<LedgerRecord>[],
  { target = { atLeast: 1 }, schedule = { by: "2023-12-31" } }: { target?: Target; schedule?: Schedule } = {},
  parts: Partial<Ledger> = {},
) => {
  const plan = planOf({
    indicators: [{ id: "n", title: "指标", kind: "count", ...indicator }],
    commitments: [{ target, schedule }],
  });
  return summarize(plan, ledgerOf(plan, records, parts));
};

describe("§2 the steps of a period, one on each day with a record that counts, in both bases", () => {
  it("of a distinct how many there are by then: 2, 3 and 3 reported, 2 and 2 verified", () => {
    const records: Partial<LedgerRecord>[] = [
      { date: "2023-06-01", members: ["t2", "t3"] },
      { date: "2023-07-01", members: [], state: "verified" },
      { date: "2023-05-01", members: ["t1", "t2"], state: "verified" },
    ];
    expect(facts({ kind: "distinct", roster: "teachers" }, records).series).toEqual([
      {
        ...{ indicator: "n", window: "by", first: "2023-01-01", last: "2023-12-31" },
        reported: [
          ["2023-05-01", 2],
          ["2023-06-01", 3],
          ["2023-07-01", 3],
        ],
        verified: [
          ["2023-05-01", 2],
          ["2023-07-01", 2],
        ],
      },
    ]);
  });

  it("of a checklist the items, those of one day in the order of their ids", () => {
    const items = ["a", "b", "c"].map((id) => ({ id, title: id }));
    const records: Partial<LedgerRecord>[] = [
      { date: "2023-06-01", item: "c" },
      { date: "2023-06-01", item: "b", state: "verified" },
      { date: "2023-05-01", item: "a", state: "verified" },
      { date: "2023-07-01", item: "a", state: "verified" },
    ];
    for (const inFile of [records, [...records].reverse()])
      expect(facts({ kind: "checklist", items }, inFile).series).toEqual([
        {
          ...{ indicator: "n", window: "by", first: null, last: "2023-12-31" },
          reported: [
            ["2023-05-01", "a"],
            ["2023-06-01", "b"],
            ["2023-06-01", "c"],
          ],
          verified: [
            ["2023-05-01", "a"],
            ["2023-06-01", "b"],
          ],
        },
      ]);
  });

  it("of a coverage who is covered and who is active; from the due date on only who was active on it", () => {
    const teachers = [
      { id: "t1" },
      { id: "t2", joined: "2023-06-01" },
      { id: "t3", left: "2023-07-01" },
      { id: "t4", joined: "2024-02-01" },
      // Gone on the due date itself, and there from it on.
      { id: "t5", left: "2023-12-31" },
      { id: "t6", joined: "2023-12-31" },
      { id: "t7", joined: "2023-12-31", left: "2024-03-01" },
      // Joined and gone on one day: never active.
      { id: "t8", joined: "2023-06-15", left: "2023-06-15" },
      // One goes and one comes on one day: nothing changes.
      { id: "t9", left: "2023-08-01" },
      { id: "t10", joined: "2023-08-01" },
    ];
    const records: Partial<LedgerRecord>[] = [
      { date: "2023-06-15", members: ["t3", "t8"] },
      { date: "2023-05-01", members: ["t1"], state: "verified" },
    ];
    expect(
      facts({ kind: "coverage", roster: "teachers" }, records, {}, { rosters: { teachers } }).series,
    ).toEqual([
      {
        ...{ indicator: "n", window: "by", first: null, last: "2023-12-31" },
        reported: [
          ["2023-05-01", 1, 4],
          ["2023-06-01", 1, 5],
          ["2023-06-15", 2, 5],
          ["2023-07-01", 1, 4],
          ["2023-12-31", 1, 5],
          ["2024-03-01", 1, 4],
        ],
        verified: [
          ["2023-05-01", 1, 4],
          ["2023-06-01", 1, 5],
          ["2023-07-01", 1, 4],
          ["2023-12-31", 1, 5],
          ["2024-03-01", 1, 4],
        ],
      },
    ]);
  });

  it("of a proven record that an unproven correction replaces stand in the basis verified alone", () => {
    const records: Partial<LedgerRecord>[] = [
      { id: "a", date: "2023-05-01", members: ["t1"], state: "verified" },
      { id: "b", date: "2024-05-01", members: ["t1", "t2"], supersedes: "a" },
    ];
    const years = { yearly: [2023, 2024] } as Schedule;
    expect(
      facts({ kind: "distinct", roster: "teachers" }, records, { schedule: years }).series,
    ).toMatchObject([
      { window: "2023", reported: [], verified: [["2023-05-01", 1]] },
      { window: "2024", reported: [["2024-05-01", 2]], verified: [] },
    ]);
    expect(facts({ kind: "distinct", roster: "teachers" }, records).series).toMatchObject([
      { reported: [["2024-05-01", 2]], verified: [["2023-05-01", 1]] },
    ]);
  });

  it("are not kept twice for a yearly promise of a task whose due date was moved", () => {
    const extensions = [
      { id: "e", task: "1", requested: "2023-12-01", granted: "2023-12-02", due: "2024-06-30" },
    ];
    const first = { date: "2023-06-01" };
    const yearly = facts({}, [first], { schedule: { yearly: [2023, 2023] } }, { extensions });
    expect(yearly.series.map(({ last }) => last)).toEqual(["2023-12-31"]);
    const by = facts({}, [first], {}, { extensions });
    expect(by.series.map(({ last }) => last)).toEqual(["2023-12-31", "2024-06-30"]);
    const standing = facts({}, [first], { schedule: { standing: true } }, { extensions });
    expect(standing.series.map(({ last }) => last)).toEqual([null]);
  });

  it("are none where nothing counts: no series, no readings", () => {
    const level = { kind: "level" } as const;
    const growth = { target: { riseBy: 1 }, schedule: { yearly: [2023, 2023] } as Schedule };
    expect(facts(level, [{ value: 1, state: "rejected" }], growth)).toMatchObject({
      series: [],
      references: [],
    });
    // One that is only verified in the one basis, and one that only counts as reported.
    const later: Partial<LedgerRecord>[] = [
      { id: "a", value: 1, state: "verified" },
      { id: "b", value: 2, supersedes: "a", recordedAt: "2023-07-01" },
    ];
    expect(facts(level, later, growth).series).toMatchObject([
      { reported: [["2023-06-01", 2]], verified: [["2023-06-01", 1]] },
    ]);
    expect(facts(level, [{ value: 1 }], growth)).toMatchObject({
      series: [{ reported: [["2023-06-01", 1]], verified: [] }],
      references: [{ reported: [["2023-06-01", 1]], verified: [] }],
    });
  });
});

describe("§3 the readings of a level, in whatever period", () => {
  it("of one day the newest last by recordedAt, before it one of each window down to the newest without `for`", () => {
    const on = (id: string, value: number, recordedAt: string, window?: number) => ({
      ...{ id, value, recordedAt, date: "2023-12-20" },
      ...(window === undefined ? {} : { for: window }),
    });
    const records = [
      on("a", 3, "2023-12-24", 2023),
      on("b", 2, "2023-12-23", 2024),
      on("c", 1, "2023-12-22"),
      on("d", 9, "2023-12-21", 2024),
      on("e", 8, "2023-12-21"),
      on("f", 7, "2023-12-21", 2025),
      { id: "g", value: 5, date: "2023-11-01" },
    ];
    const growth = { target: { riseBy: 1 }, schedule: { yearly: [2023, 2024] } as Schedule };
    for (const inFile of [records, [...records].reverse()])
      expect(facts({ kind: "level" }, inFile, growth).references).toEqual([
        {
          indicator: "n",
          reported: [
            ["2023-11-01", 5],
            ["2023-12-20", 1],
            ["2023-12-20", 2, "2024"],
            ["2023-12-20", 3, "2023"],
          ],
          verified: [],
        },
      ]);
  });

  it("of one day with none without `for`: one of each window, the newer one last", () => {
    const records = [
      { id: "a", value: 2, date: "2023-12-20", for: 2024, recordedAt: "2023-12-22" },
      { id: "b", value: 1, date: "2023-12-20", for: 2023, recordedAt: "2023-12-21" },
    ];
    const growth = { target: { riseBy: 1 }, schedule: { yearly: [2023, 2024] } as Schedule };
    expect(facts({ kind: "level" }, records, growth).references).toMatchObject([
      {
        reported: [
          ["2023-12-20", 1, "2023"],
          ["2023-12-20", 2, "2024"],
        ],
      },
    ]);
  });
});
