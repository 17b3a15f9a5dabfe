import { assess, summarize } from "@bangfu/core";
import { expect, it } from "vitest";
import {
  cellText,
  measureViews,
  measuresTable,
  overviewTable,
  phasesTable,
  phaseViews,
  progressTable,
  type ViewTable,
} from "../src/index.js";
import { plan } from "./support/small.js";

const empty = summarize(plan, { format: "bangfu-ledger/1", plan: "small", records: [] });
const at = (asOf: string) => assess(empty, { asOf });
const column = ({ columns, rows }: ViewTable, name: string): string[] =>
  rows.map((row) => cellText(row[columns.indexOf(name)]!));

it("no table says that 0% is expected of what is judged at its due date", () => {
  // Day 90 of 365: of four exchanges none is expected yet, of the base nothing before its day; 90 of 1,096 days
  // have passed of what is to be invested.
  const progress = at("2023-03-31");
  const judged = "到期验收（2023-12-31）";
  expect(column(progressTable(empty, progress, "zh"), "应达")).toEqual(["0%", judged, "8%"]);
  expect(column(overviewTable(empty, progress, "zh"), "应达")).toEqual([
    ...["3%", judged, "8%"],
    ...["0%", judged, "8%"],
  ]);
  expect(column(phasesTable(empty, progress, "en"), "Expected")).toEqual(["judged on 2023-12-31", "8%"]);
  expect(column(measuresTable(empty, progress, "zh"), "应达")).toEqual([judged, "8%"]);
  expect(measureViews(empty, progress, "zh")[0]!.share.label).toBe(`完成 暂无数据，${judged}，正常推进`);
  expect(phaseViews(empty, progress, "zh").map(({ aim }) => aim)).toEqual([judged, "应达 8%"]);
  // On the day itself all of it is expected.
  expect(column(progressTable(empty, at("2023-12-31"), "zh"), "应达")[1]).toBe("100%");
});

it("nothing is expected of what has not begun", () => {
  const progress = at("2022-06-30");
  expect(column(progressTable(empty, progress, "zh"), "应达")).toEqual(["—", "—", "—"]);
  expect(measureViews(empty, progress, "en")[0]!.share.label).toBe("No data attained: Upcoming");
});
