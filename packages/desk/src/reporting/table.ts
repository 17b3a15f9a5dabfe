import { everyVersion, type Locale, type Plan } from "@bangfu/core";
import { describeWindow, localText, SEPARATOR, type ViewTable } from "@bangfu/view";
import { REPORTING_TEXT } from "@bangfu/view/desk";
import type { ReportingRow } from "./reporting.js";

/** How a unit stands with a period, in words. */
export const handingInText = (row: ReportingRow, locale: Locale): string => {
  const text = REPORTING_TEXT[locale];
  const { on = "", late, daysLeft = 0 } = row;
  switch (row.state) {
    case "handedIn":
      return late === undefined ? text.handedIn(on) : text.late(on, late);
    case "nothing":
      return late === undefined ? text.nothing(on) : text.nothingLate(on, late);
    case "missing":
      return text.missing(late ?? 0);
    case "notDue":
      return text.notDue(daysLeft);
  }
};

/** What units and indicators are called. */
export const reportingNames = (whole: Plan, locale: Locale) => {
  const plan = everyVersion(whole);
  const units = new Map(plan.units.map((unit) => [unit.id, localText(unit, "name", locale)]));
  const titles = new Map(plan.indicators.map((each) => [each.id, localText(each, "title", locale)]));
  return {
    unit: (id: string): string => units.get(id) ?? id,
    indicator: (id: string): string => titles.get(id) ?? id,
  };
};

/** Who has handed in, as a table. */
export const reportingTable = (
  plan: Plan,
  rows: readonly ReportingRow[],
  today: string,
  locale: Locale,
): ViewTable => {
  const text = REPORTING_TEXT[locale];
  const { unit, period, deadline, state, indicators } = text.columns;
  const names = reportingNames(plan, locale);
  return {
    caption: text.caption(today),
    columns: [unit, period, deadline, state, indicators],
    rows: rows.map((row) => [
      names.unit(row.unit),
      describeWindow(row.window, null, locale),
      row.deadline,
      handingInText(row, locale),
      row.indicators.map(names.indicator).join(SEPARATOR[locale]),
    ]),
    empty: text.none,
  };
};
