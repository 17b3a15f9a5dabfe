import { describe, expect, it } from "vitest";
import type { Basis, Commitment, LedgerRecord } from "../../src/index.js";
import { parseLedger } from "../../src/schema.js";
import { ledgerOf, planOf, progressOn } from "../support/build.js";

const plan = planOf({
  indicators: [{ id: "n", title: "次数", kind: "count" }],
  commitments: [{ target: { atLeast: 10 } }],
});

const actual = (
  records: Partial<LedgerRecord>[],
  { basis, knownAt, asOf = "2023-12-31" }: { basis?: Basis; knownAt?: string; asOf?: string } = {},
) =>
  progressOn(plan, ledgerOf(plan, records), asOf, { basis, knownAt }).commitments["c0"]?.periods[0]?.actual;

describe("§1.1 known", () => {
  it("counts a record recorded on the day of knownAt, not one a day later", () => {
    expect(actual([{ recordedAt: "2023-07-01" }], { knownAt: "2023-07-01" })).toBe(1);
    expect(actual([{ recordedAt: "2023-07-02" }], { knownAt: "2023-07-01" })).toBeNull();
  });

  it("reads 2023-07-01T18:00Z as 2 July in Shanghai", () => {
    expect(actual([{ recordedAt: "2023-07-01T18:00:00Z" }], { knownAt: "2023-07-01" })).toBeNull();
    expect(actual([{ recordedAt: "2023-07-01T18:00:00Z" }], { knownAt: "2023-07-02" })).toBe(1);
  });

  it("knows a record without recordedAt from its date on", () => {
    expect(actual([{ date: "2023-06-01" }], { knownAt: "2023-05-31" })).toBeNull();
    expect(actual([{ date: "2023-06-01" }], { knownAt: "2023-06-01" })).toBe(1);
  });

  it("takes a correction that is not known yet for nothing", () => {
    const records = [
      { value: 3, recordedAt: "2023-06-02" },
      { value: 1, recordedAt: "2023-08-01", supersedes: "r0" },
    ];
    expect(actual(records, { knownAt: "2023-07-01" })).toBe(3);
    expect(actual(records, { knownAt: "2023-08-01" })).toBe(1);
  });
});

describe("§1.2 effective", () => {
  it("takes out what is superseded, whatever the date of the one that supersedes it", () => {
    expect(
      actual(
        [
          { value: 3, date: "2023-02-01" },
          { value: 1, date: "2023-09-01", supersedes: "r0" },
        ],
        { asOf: "2023-03-01" },
      ),
    ).toBeNull();
  });

  it("leaves a proven record in place of an unproven correction, in the basis verified", () => {
    const records: Partial<LedgerRecord>[] = [
      { value: 3, state: "verified" },
      { value: 5, supersedes: "r0" },
    ];
    expect(actual(records)).toBe(5);
    expect(actual(records, { basis: "verified" })).toBe(3);
  });

  it("counts an event once when its correction is verified in its turn: 3 → 5 reported → 5 verified is 5, not 8", () => {
    const records: Partial<LedgerRecord>[] = [
      { value: 3, state: "verified" },
      { value: 5, supersedes: "r0" },
      { value: 5, state: "verified", supersedes: "r1" },
    ];
    expect(actual(records)).toBe(5);
    expect(actual(records, { basis: "verified" })).toBe(5);
  });

  it("gives back what a correction had replaced that is turned down, in both bases", () => {
    const records: Partial<LedgerRecord>[] = [
      { value: 3, state: "verified" },
      { value: 5, supersedes: "r0" },
      { state: "rejected", supersedes: "r1" },
    ];
    const bases = (more: Partial<LedgerRecord>[]) => [
      actual([...records, ...more]),
      actual([...records, ...more], { basis: "verified" }),
    ];
    expect(bases([])).toEqual([3, 3]);
    expect(bases([{ value: 4, supersedes: "r2" }])).toEqual([4, 3]);
    expect(bases([{ value: 4, supersedes: "r2", state: "verified" }])).toEqual([4, 4]);
  });

  it("counts what had replaced a record beside a second correction that is turned down", () => {
    const records: Partial<LedgerRecord>[] = [
      { value: 3 },
      { value: 5, supersedes: "r0" },
      { state: "rejected", supersedes: "r1" },
      { value: 7, supersedes: "r0" },
    ];
    expect(actual(records)).toBe(7);
  });

  it("refuses a ledger in which two stand for one, and says where the second is and which the first", () => {
    const records = [{ value: 3 }, { value: 4, supersedes: "r0" }, { value: 5, supersedes: "r0" }];
    const { ok, problems } = parseLedger(ledgerOf(plan, records), plan);
    expect(ok).toBe(false);
    expect(problems).toMatchObject([
      { path: "records[2].supersedes", value: "r0", params: { first: "records[1]" } },
    ]);
    const turnedDown = [...records, { state: "rejected" as const, supersedes: "r2" }];
    expect(parseLedger(ledgerOf(plan, turnedDown), plan).problems).toEqual([]);
    expect(actual(turnedDown)).toBe(4);
  });

  it("takes a record out with one that is rejected and supersedes it", () => {
    const records: Partial<LedgerRecord>[] = [
      { value: 3, state: "verified" },
      { state: "rejected", supersedes: "r0" },
    ];
    expect([actual(records), actual(records, { basis: "verified" })]).toEqual([null, null]);
  });
});

describe("§1.3 to §1.5 basis, date and window", () => {
  it("counts reported and verified as reported, verified alone as verified, rejected never", () => {
    const records: Partial<LedgerRecord>[] = [
      { value: 1 },
      { value: 2, state: "verified" },
      { value: 4, state: "rejected" },
    ];
    expect(actual(records)).toBe(3);
    expect(actual(records, { basis: "verified" })).toBe(2);
  });

  it("counts a record from its date on", () => {
    expect(actual([{ date: "2023-06-02" }], { asOf: "2023-06-01" })).toBeNull();
    expect(actual([{ date: "2023-06-02" }], { asOf: "2023-06-02" })).toBe(1);
  });

  it("counts nothing from before the plan's start; a level does where it stands, in a standing schedule", () => {
    expect(actual([{ date: "2022-12-31" }])).toBeNull();
    const reading = (commitment: Partial<Commitment>) => {
      const levels = planOf({
        indicators: [{ id: "l", title: "水平", kind: "level" }],
        commitments: [commitment],
      });
      const ledger = ledgerOf(levels, [{ date: "2022-06-01", value: 1 }]);
      return progressOn(levels, ledger, "2023-02-01").commitments["c0"]!.periods[0]!.actual;
    };
    expect(reading({})).toBeNull();
    expect(reading({ schedule: { standing: true } })).toBe(1);
    expect(reading({ schedule: { standing: true, from: "2022-07-01" } })).toBeNull();
  });

  const yearly = planOf({
    indicators: [{ id: "n", title: "次数", kind: "count" }],
    commitments: [{ target: { atLeast: 2 }, schedule: { yearly: [2023, 2024], due: "08-31" } }],
  });
  const periods = (record: Partial<LedgerRecord>) =>
    progressOn(yearly, ledgerOf(yearly, [record]), "2025-12-31").commitments["c0"]?.periods.map(
      ({ actual: each }) => each,
    );

  it("has the year due 08-31 begin on 09-01 of the year before", () => {
    expect(periods({ date: "2023-08-31" })).toEqual([1, null]);
    expect(periods({ date: "2023-09-01" })).toEqual([null, 1]);
    expect(
      progressOn(yearly, ledgerOf(yearly, []), "2024-01-01").commitments["c0"]?.periods[0],
    ).toMatchObject({
      window: "2023",
      from: "2022-09-01",
      due: "2023-08-31",
    });
  });

  it("puts a record with `for` into that year whatever its date, and out where no period has the year", () => {
    expect(periods({ date: "2024-11-01", for: 2023 })).toEqual([1, null]);
    expect(periods({ date: "2023-05-01", for: 2030 })).toEqual([null, null]);
  });
});

describe("§1.5 windowed", () => {
  it("keeps apart two promises of one date that begin on different days: 1 in the year, none since July", () => {
    const halves = planOf({
      indicators: [{ id: "n", title: "次数", kind: "count" }],
      commitments: [{}, { schedule: { by: "2023-12-31", from: "2023-07-01" } }],
    });
    const { commitments } = progressOn(halves, ledgerOf(halves, [{}]), "2023-12-31");
    expect(["c0", "c1"].map((id) => commitments[id]!.periods[0]!.actual)).toEqual([1, null]);
  });
});
