import {
  everyVersion,
  type Indicator,
  type Ledger,
  type LedgerRecord,
  type Locale,
  type Plan,
} from "@bangfu/core";
import type { Report, ReportSection } from "@bangfu/site";
import { localText } from "@bangfu/view";
import { PRINTED_LEDGER } from "@bangfu/view/desk";
import { recordWriter, standingsOf } from "@bangfu/view/office";
import { recordsBetween } from "./internal.js";

export interface PrintedLedgerOptions {
  /** The first and the last day, `YYYY-MM-DD`. */
  readonly first: string;
  readonly last: string;
  /** What the period is called. */
  readonly period: string;
  /** The day of printing, `YYYY-MM-DD`. */
  readonly today: string;
  /** A unit's id: only what it reported. */
  readonly unit?: string | undefined;
  readonly locale: Locale;
}

type Writer = (record: LedgerRecord) => readonly string[];

/** Writes a record as a row; its members by their names, as the paper stays in the school. */
const rowWriter = (plan: Plan, ledger: Ledger, locale: Locale): Writer => {
  const words = recordWriter(plan, standingsOf(ledger), locale);
  const names = new Map(
    Object.values(ledger.rosters ?? {}).flatMap((members) => members.map(({ id, name = id }) => [id, name])),
  );
  return (record) => {
    const { value, unit, standingWord, note } = words({ ...record, members: undefined });
    const { members } = record;
    const people =
      members === undefined
        ? []
        : [PRINTED_LEDGER[locale].members(members.map((member) => names.get(member) ?? member))];
    // A count has no value of its own where its members are named.
    const content = [...people, ...(people.length > 0 && record.value === undefined ? [] : [value])];
    return [record.date, content.filter((part) => part !== "").join("\n"), unit, standingWord, note];
  };
};

const sectionOf = (
  indicator: Indicator,
  records: readonly LedgerRecord[],
  write: Writer,
  locale: Locale,
): ReportSection => {
  const text = PRINTED_LEDGER[locale];
  const { number, date, content, unit, state, note } = text.columns;
  return {
    level: 1,
    heading: localText(indicator, "title", locale) ?? indicator.id,
    wide: true,
    newPage: true,
    blocks: [
      {
        kind: "table",
        caption: text.caption(records.length),
        columns: [
          { title: number, width: 6, align: "center" },
          { title: date, width: 12, align: "center" },
          { title: content, width: 36 },
          { title: unit, width: 16 },
          { title: state, width: 10, align: "center" },
          { title: note, width: 20 },
        ],
        rows: records.map((record, at) => [String(at + 1), ...write(record)]),
      },
      { kind: "paragraph", text: text.toSign },
    ],
  };
};

/**
 * The ledger on paper: a table for each indicator on A4 lying across, each on pages of its own, with the records that
 * hold in a period, the oldest first. It names members, and so stays in the school.
 */
export const printedLedger = (plan: Plan, ledger: Ledger, options: PrintedLedgerOptions): Report => {
  const { first, last, period, today, unit, locale } = options;
  const text = PRINTED_LEDGER[locale];
  const write = rowWriter(plan, ledger, locale);
  const { indicators } = everyVersion(plan);
  const byIndicator = new Map<string, LedgerRecord[]>(indicators.map(({ id }) => [id, []]));
  for (const record of recordsBetween(ledger, { first, last }))
    if (unit === undefined || record.reportedBy === unit) byIndicator.get(record.indicator)?.push(record);
  const sections = indicators
    .flatMap((indicator) => {
      const records = byIndicator.get(indicator.id)!;
      records.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
      return records.length === 0 ? [] : [sectionOf(indicator, records, write, locale)];
    })
    .map((section, at) => ({ ...section, newPage: at > 0 }));
  const nothing = { level: 1, heading: text.empty, blocks: [], wide: true, newPage: false } as const;
  return {
    locale,
    title: plan.title,
    subtitle: text.subtitle(period),
    asOf: today,
    particulars: [
      [text.school, plan.school.name],
      [text.period, `${period} (${first} – ${last})`],
      [text.printed, today],
      [text.edition, text.internal],
    ],
    addressee: undefined,
    sections: sections.length > 0 ? sections : [nothing],
  };
};
