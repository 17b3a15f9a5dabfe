import {
  correctedIn,
  everyVersion,
  type LedgerRecord,
  type Locale,
  type Plan,
  type StreamedLedger,
} from "@bangfu/core";
import { localText, type InternalNote } from "@bangfu/view";
import { reportWords } from "@bangfu/view/desk";

/** A text of an entry that may be in two languages. */
interface Worded {
  readonly public?: boolean | undefined;
  readonly text?: string | undefined;
  readonly reason?: string | undefined;
  readonly en?: { readonly text?: string | undefined; readonly reason?: string | undefined } | undefined;
}

const marked = <T extends { readonly text?: string | undefined; readonly reason?: string | undefined }>(
  entry: T,
  mark: (text: string) => string,
): T => ({
  ...entry,
  ...(entry.text === undefined ? {} : { text: mark(entry.text) }),
  ...(entry.reason === undefined ? {} : { reason: mark(entry.reason) }),
});

/** An entry as an internal report shows it: one that is not public says so before its words. */
const shown = <T extends Worded>(entry: T, locale: Locale): T => {
  if (entry.public === true) return entry;
  const own = marked(entry, reportWords(locale).internalText);
  const en = entry.en && { en: marked(entry.en, reportWords("en").internalText) };
  return { ...own, ...en, public: true };
};

/**
 * The ledger with all findings, updates and extensions to be read, those that are not public marked as internal: the
 * facts of it are for a report that stays in the school, and never for publishing.
 */
export const internalLedger = <L extends StreamedLedger>(ledger: L, locale: Locale): L => {
  const { findings, updates, extensions } = ledger;
  return {
    ...ledger,
    ...(findings && { findings: findings.map((each) => shown(each, locale)) }),
    ...(updates && { updates: updates.map((each) => shown(each, locale)) }),
    ...(extensions && { extensions: extensions.map((each) => shown(each, locale)) }),
  };
};

/** The records that hold, of the days from `first` to `last`, both included. */
export const recordsBetween = (
  ledger: StreamedLedger,
  { first, last }: { readonly first: string; readonly last: string },
): readonly LedgerRecord[] => {
  const records = [...ledger.records];
  const { live, voided } = correctedIn(records, "reported");
  return records.filter(
    ({ id, date, state }) =>
      date >= first && date <= last && state !== "rejected" && live.has(id) && !voided.has(id),
  );
};

export interface NotesOptions {
  /** The first and the last day, `YYYY-MM-DD`. */
  readonly first: string;
  readonly last: string;
  /** A unit's id: only what it reported. */
  readonly unit?: string | undefined;
  readonly locale: Locale;
}

/** The remarks on the records of a period, the newest first. */
export const internalNotes = (
  plan: Plan,
  ledger: StreamedLedger,
  { first, last, unit, locale }: NotesOptions,
): readonly InternalNote[] => {
  const whole = everyVersion(plan);
  const indicators = new Map(whole.indicators.map((each) => [each.id, localText(each, "title", locale)]));
  const units = new Map(whole.units.map((each) => [each.id, localText(each, "name", locale)]));
  return recordsBetween(ledger, { first, last })
    .filter(({ note, reportedBy }) => note !== undefined && (unit === undefined || reportedBy === unit))
    .map(({ date, indicator, reportedBy = "", note = "" }) => ({
      date,
      indicator: indicators.get(indicator) ?? indicator,
      unit: units.get(reportedBy) ?? reportedBy,
      text: note,
    }))
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
};

/** What a school adds to a report. */
export interface OwnPart {
  readonly addressee?: string | undefined;
  readonly ownWords?: Readonly<Record<string, string>> | undefined;
  readonly signature?: { readonly by?: string | undefined } | undefined;
  readonly annexes?: readonly string[] | undefined;
}

/** The texts that a school adds, to be looked through for what must not be published. */
export const textsOf = ({ addressee, ownWords, signature, annexes = [] }: OwnPart) => ({
  addressee,
  words: {
    ...ownWords,
    ...(signature?.by === undefined ? {} : { signature: signature.by }),
    ...Object.fromEntries(annexes.map((title, at) => [`annex ${at + 1}`, title])),
  },
});
