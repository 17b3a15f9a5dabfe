import {
  correctedIn,
  everyVersion,
  type Indicator,
  type Ledger,
  type LedgerRecord,
  type Locale,
  type Plan,
} from "@bangfu/core";
import { numberText, withUnit } from "./words/amounts.js";
import { SCREEN_TEXT, type RecordStanding } from "./words/office-screens.js";
import { localText } from "./words/localized.js";
import { SEPARATOR } from "./words/separator.js";

/** Which records are listed; a field that is absent asks for nothing. */
export interface RecordChoice {
  readonly indicator?: string | undefined;
  /** The unit that reported. */
  readonly unit?: string | undefined;
  readonly standing?: RecordStanding | undefined;
  /** In the remark, the date, the id or the title of the evidence. */
  readonly text?: string | undefined;
}

/** A record in finished words. */
export interface RecordRow {
  readonly id: string;
  readonly date: string;
  readonly indicator: string;
  readonly value: string;
  readonly unit: string;
  readonly standing: RecordStanding;
  readonly standingWord: string;
  readonly note: string;
}

/** How each record stands: what it says of itself, unless another one has taken its place. */
export const standingsOf = ({ records }: Ledger): ((record: LedgerRecord) => RecordStanding) => {
  const { live, voided } = correctedIn(records, "reported");
  return ({ id, state = "reported" }) => {
    if (state === "rejected" || voided.has(id)) return "rejected";
    return live.has(id) ? state : "superseded";
  };
};

const holds = (record: LedgerRecord, text: string): boolean =>
  [record.id, record.date, record.note ?? "", ...(record.evidence ?? []).map(({ title }) => title)].some(
    (each) => each.toLowerCase().includes(text),
  );

/** The records that fit a choice, the newest first. */
export const fittingRecords = (
  { records }: Ledger,
  { indicator, unit, standing, text = "" }: RecordChoice,
  standingOf: (record: LedgerRecord) => RecordStanding,
): readonly LedgerRecord[] => {
  const sought = text.trim().toLowerCase();
  return records
    .filter(
      (record) =>
        (indicator === undefined || record.indicator === indicator) &&
        (unit === undefined || record.reportedBy === unit) &&
        (standing === undefined || standingOf(record) === standing) &&
        (sought === "" || holds(record, sought)),
    )
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
};

const stepOf = ({ scale }: Indicator, value: number, locale: Locale): string | undefined => {
  const step = scale?.find((each) => each.value === value);
  return step && localText(step, "label", locale);
};

/** What a record counts: members, an item or a value with its unit. */
const contentOf = (
  { value, members, item }: LedgerRecord,
  indicator: Indicator | undefined,
  locale: Locale,
): string => {
  const text = SCREEN_TEXT[locale].ledger;
  const step = indicator?.items?.find(({ id }) => id === item);
  const number = value ?? (indicator?.kind === "count" ? 1 : undefined);
  const parts = [
    members === undefined ? undefined : text.members(members.length),
    item === undefined ? undefined : step === undefined ? item : localText(step, "title", locale),
    number === undefined
      ? undefined
      : indicator === undefined
        ? numberText(number)
        : (stepOf(indicator, number, locale) ?? withUnit(number, indicator, locale)),
  ];
  return parts.filter((part) => part !== undefined).join(SEPARATOR[locale]);
};

/** Writes records of a plan in words. */
export const recordWriter = (
  plan: Plan,
  standingOf: (record: LedgerRecord) => RecordStanding,
  locale: Locale,
): ((record: LedgerRecord) => RecordRow) => {
  const whole = everyVersion(plan);
  const indicators = new Map(whole.indicators.map((each) => [each.id, each]));
  const units = new Map(whole.units.map((unit) => [unit.id, localText(unit, "name", locale) ?? unit.id]));
  return (record) => {
    const indicator = indicators.get(record.indicator);
    const standing = standingOf(record);
    const unit = record.reportedBy;
    return {
      id: record.id,
      date: record.date,
      indicator: indicator === undefined ? record.indicator : (localText(indicator, "title", locale) ?? ""),
      value: contentOf(record, indicator, locale),
      unit: unit === undefined ? "" : (units.get(unit) ?? unit),
      standing,
      standingWord: SCREEN_TEXT[locale].ledger.standings[standing],
      note: record.note ?? "",
    };
  };
};
