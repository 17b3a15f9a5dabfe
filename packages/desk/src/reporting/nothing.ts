import { checkedItems, itemsOf, type Made, type Writing } from "../entry/entry.js";
import { entriesOf } from "../entry/items.js";
import { standingOf } from "../entry/line.js";
import { ENTRY_TEXT } from "@bangfu/view/desk";

/** A unit's word that it has nothing to report for a period (零报告). */
export const reportNothing = (unit: string, window: string, writing: Writing): Made => {
  const { now, newId, today } = writing;
  const report = { id: newId(), unit, for: window, date: today, nothing: true, recordedAt: now };
  return checkedItems(itemsOf("reports", report), writing);
};

/** Takes that back. */
export const withdrawNothing = (unit: string, window: string, writing: Writing): Made => {
  const { ledger, now, newId, today, locale } = writing;
  const reports = entriesOf(ledger, "reports");
  const standing = standingOf("reports", reports);
  const given = reports.filter(
    (report) => report.unit === unit && String(report.for) === window && standing(report) === "stands",
  );
  if (given.length === 0) return { ok: false, problems: [{ field: "", text: ENTRY_TEXT[locale].notThere }] };
  const back = given.map(({ id }) => ({
    ...{ id: newId(), unit, for: window, date: today, nothing: false, recordedAt: now },
    supersedes: id,
  }));
  return checkedItems(itemsOf("reports", ...back), writing);
};
