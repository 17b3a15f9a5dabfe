import { expect, it } from "vitest";
import { summarize } from "../../src/index.js";
import { describeSmallCell, smallCells } from "../../src/privacy.js";
import { ledgerWith, member, privacyPlan, recordWith } from "../support/published.js";

const cellsOf = (members: number, records: readonly (readonly [date: string, ...members: string[]])[]) => {
  const ledger = ledgerWith({
    rosters: { teachers: Array.from({ length: members }, (_, at) => member(`t${at}`)) },
    records: records.map(([date, ...named], at) =>
      recordWith({ id: `r${at}`, indicator: "d", date, members: named }),
    ),
  });
  return smallCells(summarize(privacyPlan, ledger), ledger);
};

it("a roster of persons with fewer than five members is small; five are not", () => {
  const [cell] = cellsOf(4, []);
  expect(cell).toEqual({ of: "roster", roster: "teachers", name: "教师", members: 4 });
  expect(describeSmallCell(cell!, "zh")).toContain("名册“教师”只有 4 人");
  expect(describeSmallCell(cell!, "en")).toContain("“教师” has only 4 members");
  expect(cellsOf(5, [])).toEqual([]);
});

it("a series shows a single person on the days on which it grows by one", () => {
  // 2, then 3, then 5, then 6 teachers: two days with one more.
  const records = [
    ["2023-02-01", "t0", "t1"],
    ["2023-03-01", "t1", "t2"],
    ["2023-04-01", "t3", "t4"],
    ["2023-05-01", "t5"],
  ] as const;
  const [cell] = cellsOf(9, records);
  expect(cell).toEqual({ of: "series", indicator: "d", title: "骨干教师", days: 2 });
  expect(describeSmallCell(cell!, "zh")).toContain("有 2 天只变动 1 人");
  expect(cellsOf(9, [["2023-02-01", "t0", "t1"]])).toEqual([]);
});
