import { everyVersion, type Ledger, type Locale, type Plan } from "@bangfu/core";
import { localText, SEPARATOR } from "@bangfu/view";
import { ENTRY_TEXT } from "@bangfu/view/desk";
import { formOf, listForm, type FormField } from "./form.js";
import { entriesOf, membersOf, type Entries, type FormList } from "./items.js";
import { linesOf, standingOf, type Standing } from "./line.js";

/** One field of an entry in words. */
export interface Said {
  readonly name: string;
  readonly label: string;
  readonly text: string;
}

const evidenceText = (evidence: unknown, separator: string): string =>
  (evidence as readonly { readonly title: string }[]).map(({ title }) => title).join(separator);

const wordsIn = (ledger: Ledger, locale: Locale) => {
  const { yes, no } = ENTRY_TEXT[locale];
  const separator = SEPARATOR[locale];
  const membersText = (roster: string, ids: readonly string[]): string => {
    const names = new Map(membersOf(ledger, roster).map(({ id, name }) => [id, name ?? id]));
    return ids.map((id) => names.get(id) ?? id).join(separator);
  };
  return ({ input, choices, roster = "", unit }: FormField, value: unknown): string => {
    if (input === "members") return membersText(roster, value as readonly string[]);
    if (input === "evidence") return evidenceText(value, separator);
    if (input === "yesNo") return value === true ? yes : no;
    const text = String(value);
    if (input === "choice") return choices?.find((choice) => choice.value === text)?.text ?? text;
    return unit === undefined ? text : `${text} ${unit}`;
  };
};

const said = (fields: readonly FormField[], entry: object, words: ReturnType<typeof wordsIn>) =>
  fields.flatMap((field): Said[] => {
    const value = (entry as Readonly<Record<string, unknown>>)[field.name];
    const isSaid = value !== undefined && !(Array.isArray(value) && value.length === 0);
    return isSaid ? [{ name: field.name, label: field.label, text: words(field, value) }] : [];
  });

/** The indicator of a record, as its first field. */
const indicatorSaid = (plan: Plan, id: string, locale: Locale): Said => {
  const indicator = everyVersion(plan).indicators.find((each) => each.id === id);
  const title = indicator && localText(indicator, "title", locale);
  return { name: "indicator", label: ENTRY_TEXT[locale].fields.indicator, text: title ?? id };
};

/** What an entry says, field by field in the order of its form; a field that it does not have is left out. */
export const saidIn = <L extends FormList>(
  { plan, ledger }: { readonly plan: Plan; readonly ledger: Ledger },
  list: L,
  entry: Entries[L],
  locale: Locale,
): readonly Said[] => {
  const words = wordsIn(ledger, locale);
  if (list !== "records") return said(listForm(plan, list, locale), entry, words);
  const { indicator } = entry as Entries["records"];
  return [indicatorSaid(plan, indicator, locale), ...said(formOf(plan, indicator, locale), entry, words)];
};

/** A row of a table of updates, findings or extensions. */
export interface ListedEntry {
  readonly id: string;
  readonly standing: Standing;
  /** A text for each column; "" where nothing is said. */
  readonly cells: readonly string[];
}

const DATES = { updates: "date", findings: "found", extensions: "requested" } as const;

/** The updates, findings or extensions of a ledger that stand or were taken back, the newest first. */
export const listedEntries = (
  { plan, ledger }: { readonly plan: Plan; readonly ledger: Ledger },
  list: Exclude<FormList, "records">,
  locale: Locale,
): { readonly columns: readonly string[]; readonly rows: readonly ListedEntry[] } => {
  const fields = listForm(everyVersion(plan), list, locale);
  const words = wordsIn(ledger, locale);
  const dateOf = (entry: object): string => String((entry as Record<string, unknown>)[DATES[list]] ?? "");
  const rows = linesOf(entriesOf(ledger, list)).map((line) => {
    const standing = standingOf(list, line);
    const entry = line.findLast((each) => standing(each) === "stands") ?? line.at(-1)!;
    const texts = new Map(said(fields, entry, words).map(({ name, text }) => [name, text]));
    const cells = fields.map(({ name }) => texts.get(name) ?? "");
    return { date: dateOf(entry), row: { id: entry.id, standing: standing(entry), cells } };
  });
  return {
    columns: fields.map(({ label }) => label),
    rows: rows.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)).map(({ row }) => row),
  };
};
