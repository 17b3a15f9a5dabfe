import { assess, summarize, type Answer, type Ledger } from "@bangfu/core";
import { entryFrom, importsOf, takeBack, withItems, type Items } from "@bangfu/desk";
import { readWorkbooks } from "@bangfu/workbook";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ledgerWith, plan, writing } from "../support/school.js";

interface Sheet {
  readonly name: string;
  readonly rows: readonly string[];
}

const HEADINGS: Readonly<Record<string, string>> = {
  台账: "编号,指标,日期,数值,成员",
  督导: "编号,任务,发现日期,整改期限,问题",
  名册: "名册,成员编号,姓名",
};

/** Imports CSV files; what is asked is answered with the first of its choices. */
const imported = (ledger: Ledger, recordedAt: string, ...sheets: readonly Sheet[]): Ledger => {
  const files = sheets.map(({ name, rows }) => {
    const kind = Object.keys(HEADINGS).find((each) => name.includes(each))!;
    return { name: `${name}.csv`, bytes: new TextEncoder().encode([HEADINGS[kind], ...rows].join("\n")) };
  });
  let answers: readonly Answer[] = [];
  for (;;) {
    const read = readWorkbooks(files, plan, { ledger, recordedAt, today: "2024-07-08", answers });
    if (read.ok) return read.ledger;
    const asked = read.problems.flatMap(({ question }) => (question === undefined ? [] : [question]));
    if (asked.length === 0) throw new Error(JSON.stringify(read.problems));
    const more = asked.map(({ id, choices }) => ({ id, answer: choices[0]!.answer, date: "2024-07-08" }));
    answers = [...answers, ...more];
  }
};

const progressOf = (ledger: Ledger) => {
  const facts = summarize(plan, ledger);
  return (["reported", "verified"] as const).flatMap((basis) =>
    ["2024-03-31", "2024-07-08", "2025-12-31"].map((asOf) => assess(facts, { asOf, basis })),
  );
};

const itemsOf = (
  ledger: Ledger,
  file: string,
  recordedAt: string,
  corrected?: "keep" | "takeBack",
): Items => {
  const taken = takeBack({ file, recordedAt }, writing(ledger), corrected);
  if (!taken.ok) throw new Error(JSON.stringify(taken));
  return taken.items;
};

const DAY = { first: "2024-07-01", second: "2024-07-05" };

describe("the imports of a ledger", () => {
  it("are those of each file and day, the newest first", () => {
    const first = imported(ledgerWith(), DAY.first, { name: "台账甲", rows: ["1,exchanges,2024-03-01,3,"] });
    const ledger = imported(
      first,
      DAY.second,
      { name: "台账乙", rows: ["1,funds,2024-03-02,5,", "2,funds,2024-03-03,6,"] },
      { name: "名册丙", rows: ["teachers,T04,赵六"] },
    );
    expect(importsOf(ledger)).toMatchObject([
      { name: "台账乙.csv", recordedAt: DAY.second, counts: { records: 2, members: 0 }, stands: true },
      { name: "台账甲.csv", recordedAt: DAY.first, counts: { records: 1 }, stands: true },
    ]);
  });
});

describe("taking an import back", () => {
  it("leaves the other imports, and says of itself that nothing of it stands", () => {
    const first = imported(ledgerWith(), DAY.first, { name: "台账甲", rows: ["1,exchanges,2024-03-01,3,"] });
    const both = imported(first, DAY.second, { name: "台账乙", rows: ["1,exchanges,2024-03-02,5,"] });
    const items = itemsOf(both, "台账乙.csv", DAY.second);
    expect(items.records).toMatchObject([{ id: "n1", state: "rejected" }]);
    const after = withItems(both, items);
    expect(progressOf(after)).toEqual(progressOf(first));
    expect(importsOf(after).map(({ stands, onlyWithdraws }) => [stands, onlyWithdraws])).toEqual([
      [false, true],
      [false, false],
      [true, false],
    ]);
    expect(itemsOf(after, "台账乙.csv", DAY.second)).toEqual({});
  });

  it("lets the workbook come in once more, as it was or corrected", () => {
    const rows = ["1,exchanges,2024-03-01,3,", "2,exchanges,2024-03-02,4,"];
    const first = imported(ledgerWith(), DAY.first, { name: "台账甲", rows });
    const back = withItems(first, itemsOf(first, "台账甲.csv", DAY.first));
    const quarter = (...again: readonly string[]) =>
      assess(summarize(plan, imported(back, "2024-07-09", { name: "台账甲", rows: again })), {
        asOf: "2024-03-31",
      }).commitments["x1"]!.periods[0]!.actual;
    expect(quarter(...rows)).toBe(7);
    expect(quarter(rows[0]!, "2,exchanges,2024-03-02,5,")).toBe(8);
  });

  it("gives back what it had corrected, and what it had withdrawn", () => {
    const first = imported(ledgerWith(), DAY.first, {
      name: "台账甲",
      rows: ["1,exchanges,2024-03-01,3,", "2,exchanges,2024-03-02,4,"],
    });
    const second = imported(first, DAY.second, { name: "台账甲", rows: ["1,exchanges,2024-03-01,9,"] });
    const quarter = (ledger: Ledger) =>
      assess(summarize(plan, ledger), { asOf: "2024-03-31" }).commitments["x1"]!.periods[0]!.actual;
    // 3 + 4 at first; then 9 for 3, and row 2 is gone.
    expect([quarter(first), quarter(second)]).toEqual([7, 9]);
    expect(quarter(withItems(second, itemsOf(second, "台账甲.csv", DAY.second)))).toBe(7);
  });

  it("asks about what was corrected since, and keeps it or takes it back too", () => {
    const rows = ["1,exchanges,2024-03-01,3,", "2,exchanges,2024-03-02,4,"];
    const first = imported(ledgerWith(), DAY.first, { name: "台账甲", rows });
    const [id] = first.records.map((record) => record.id);
    const made = entryFrom(
      "records",
      { indicator: "exchanges", date: "2024-03-01", value: "5" },
      writing(first, { newId: () => "by-hand" }),
      { corrects: id! },
    );
    if (!made.ok) throw new Error("not made");
    const ledger = withItems(first, made.items);
    expect(takeBack({ file: "台账甲.csv", recordedAt: DAY.first }, writing(ledger))).toEqual({
      ok: false,
      corrected: [{ list: "records", id, now: "by-hand" }],
      problems: [],
    });
    const actual = (corrected: "keep" | "takeBack") =>
      assess(summarize(plan, withItems(ledger, itemsOf(ledger, "台账甲.csv", DAY.first, corrected))), {
        asOf: "2024-03-31",
      }).commitments["x1"]!.periods[0]!.actual;
    expect([actual("keep"), actual("takeBack")]).toEqual([5, null]);
  });

  it("takes out the members that it alone had brought", () => {
    const ledger = imported(
      ledgerWith(),
      DAY.first,
      { name: "名册丙", rows: ["teachers,T04,赵六"] },
      { name: "台账甲", rows: ["1,sent,2024-03-01,,T01"] },
    );
    const taken = takeBack({ file: "名册丙.csv", recordedAt: DAY.first }, writing(ledger));
    expect(taken).toMatchObject({
      ok: true,
      items: { rosters: { teachers: [{ id: "T04", left: "2024-01-01" }] } },
    });
  });

  const amount = fc.integer({ min: 0, max: 9 });
  const row = fc.record({
    id: fc.integer({ min: 1, max: 5 }),
    indicator: fc.constantFrom("exchanges", "funds", "skilled"),
    // Two readings of one day would be a problem of their own.
    shift: fc.integer({ min: 0, max: 2 }),
    value: amount,
  });
  const sheet = fc
    .uniqueArray(row, { selector: ({ id }) => id, minLength: 1, maxLength: 5 })
    .map((rows) =>
      rows.map(
        ({ id, indicator, shift, value }) => `${id},${indicator},2024-02-${10 + 3 * id + shift},${value},`,
      ),
    );
  const findings = fc
    .uniqueArray(fc.record({ id: fc.integer({ min: 1, max: 3 }), day: amount }), {
      selector: ({ id }) => id,
      minLength: 1,
      maxLength: 3,
    })
    .map((rows) => rows.map(({ id, day }) => `${id},1.1,2024-02-1${day},2024-03-01,问题${id}`));

  it("gives the progress that there was before, whatever it added, changed and left out", () => {
    fc.assert(
      fc.property(sheet, sheet, findings, findings, (before, after, found, foundThen) => {
        const first = imported(
          ledgerWith(),
          DAY.first,
          { name: "台账甲", rows: before },
          { name: "督导甲", rows: found },
        );
        const second = imported(
          first,
          DAY.second,
          { name: "台账甲", rows: after },
          { name: "督导甲", rows: foundThen },
        );
        const once = withItems(second, itemsOf(second, "台账甲.csv", DAY.second));
        let last = 0;
        const newId = (): string => `m${++last}`;
        const twice = takeBack({ file: "督导甲.csv", recordedAt: DAY.second }, writing(once, { newId }));
        expect(twice.ok && progressOf(withItems(once, twice.items))).toEqual(progressOf(first));
      }),
      { numRuns: 60 },
    );
  });
});
