import { KINDS, LOCALES, type Indicator, type Locale, type Plan } from "@bangfu/core";
import { folded } from "../forms/fold.js";
import { rowBeside } from "./beside-the-table.js";
import { SHEETS, type SheetKind } from "./columns.js";
import { taskLabel } from "./plan-names.js";
import type { Scope } from "./scope.js";
import { CARRIED, STATE_WORD, YES_NO } from "./words.js";

/** What marks a row as an example, in the column of its id; the first two are written. */
const EXAMPLE_WORDS = ["示例", "example", "样例", "范例", "例"];
const MARK: Readonly<Record<Locale, string>> = { zh: "示例", en: "Example" };

/** Whether a text in the column of an id would be taken for the mark of an example. */
export const isExampleWord = (text: string): boolean => EXAMPLE_WORDS.includes(folded(text));

/** Whether a text in the column of an id would be taken for something else: an example, or the end of the table. */
export const isMark = (text: string): boolean => isExampleWord(text) || rowBeside(text) !== undefined;

/** A row by field: a text, a number or a date. */
export type SheetRow = Readonly<Record<string, string | number | { readonly date: string }>>;

const carried = (indicator: Indicator): SheetRow => {
  const { kind, scale, items } = indicator;
  switch (CARRIED[kind]) {
    case "value":
      return { value: scale?.at(-1)?.label ?? (kind === "sum" ? 50.5 : kind === "level" ? 80 : 1) };
    case "members":
      return { members: "001、002" };
    case "item":
      return { item: items?.[0]?.title ?? "" };
  }
};

const TEXT: Readonly<
  Record<Locale, Readonly<Record<"note" | "name" | "finding" | "update" | "extension", string>>>
> = {
  zh: {
    note: "示例行，导入时忽略",
    name: "示例姓名",
    finding: "示例：章程修订偏慢",
    update: "示例：方案已印发各科室",
    extension: "示例：设备到货推迟",
  },
  en: {
    note: "an example, passed over when read",
    name: "A name",
    finding: "Example: the charter is late",
    update: "Example: the scheme was sent to all units",
    extension: "Example: the equipment arrives later",
  },
};

const record = (indicator: Indicator, plan: Plan, locale: Locale): SheetRow => ({
  id: MARK[locale],
  indicator: indicator.title,
  date: { date: plan.start },
  ...carried(indicator),
  state: STATE_WORD[locale].reported,
  note: TEXT[locale].note,
});

const member = (plan: Plan, locale: Locale): SheetRow => ({
  roster: plan.rosters?.[0]?.name ?? "",
  id: MARK[locale],
  name: TEXT[locale].name,
  joined: { date: plan.start },
});

const finding = (task: string, plan: Plan, locale: Locale): SheetRow => ({
  id: MARK[locale],
  task,
  found: { date: plan.start },
  due: { date: plan.start },
  text: TEXT[locale].finding,
  public: YES_NO[locale][1],
});

const update = (task: string, plan: Plan, locale: Locale): SheetRow => ({
  id: MARK[locale],
  task,
  date: { date: plan.start },
  text: TEXT[locale].update,
  public: YES_NO[locale][0],
});

const extension = (task: string, plan: Plan, locale: Locale): SheetRow => ({
  id: MARK[locale],
  task,
  requested: { date: plan.start },
  due: { date: plan.start },
  reason: TEXT[locale].extension,
  public: YES_NO[locale][1],
});

/** One worked example a kind, of what a workbook is for. */
export const examplesOf = (
  { plan, indicators, tasks, rosters }: Scope,
  locale: Locale,
): Readonly<Record<SheetKind, readonly SheetRow[]>> => {
  const [task] = tasks.map(taskLabel);
  const firsts = KINDS.flatMap((kind) => indicators.find((each) => each.kind === kind) ?? []);
  return {
    records: firsts.map((indicator) => record(indicator, plan, locale)),
    rosters: rosters.length === 0 ? [] : [{ ...member(plan, locale), roster: rosters[0]!.name }],
    findings: task === undefined ? [] : [finding(task, plan, locale)],
    updates: task === undefined ? [] : [update(task, plan, locale)],
    extensions: task === undefined ? [] : [extension(task, plan, locale)],
  };
};

const textOf = (value: SheetRow[string]): string =>
  folded(typeof value === "object" ? value.date : String(value));

/** Everything that stands in some example of a plan: a row that says anything else is none any more. */
export const exampleTexts = (plan: Plan): Readonly<Record<SheetKind, ReadonlySet<string>>> => {
  const texts = Object.fromEntries(SHEETS.map((kind) => [kind, new Set<string>()])) as Record<
    SheetKind,
    Set<string>
  >;
  const put = (kind: SheetKind, row: SheetRow): void => {
    for (const value of Object.values(row)) texts[kind].add(textOf(value));
  };
  for (const locale of LOCALES) {
    for (const indicator of plan.indicators) put("records", record(indicator, plan, locale));
    for (const { name } of plan.rosters ?? []) put("rosters", { ...member(plan, locale), roster: name });
    for (const task of plan.tasks) {
      put("findings", finding(taskLabel(task), plan, locale));
      put("updates", update(taskLabel(task), plan, locale));
      put("extensions", extension(taskLabel(task), plan, locale));
    }
  }
  return texts;
};
