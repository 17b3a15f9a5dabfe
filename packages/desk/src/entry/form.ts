import {
  everyVersion,
  periodsOf,
  scheduleOf,
  UPDATE_PARTS,
  valueRange,
  type Indicator,
  type Locale,
  type Plan,
} from "@bangfu/core";
import { describeWindow, formatValue, localText } from "@bangfu/view";
import { ENTRY_TEXT } from "@bangfu/view/desk";
import type { FormList } from "./items.js";

/** How a field is filled in; `members` are chosen from a roster, `evidence` is a list of its own. */
export type FieldInput = "date" | "number" | "choice" | "members" | "line" | "lines" | "yesNo" | "evidence";

export interface Choice {
  readonly value: string;
  readonly text: string;
}

/** A field of a form, with all that is shown of it. */
export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly input: FieldInput;
  readonly isRequired: boolean;
  readonly hint?: string | undefined;
  /** The unit of measurement behind a number. */
  readonly unit?: string | undefined;
  readonly least?: number | undefined;
  readonly most?: number | undefined;
  readonly isWhole?: boolean | undefined;
  readonly choices?: readonly Choice[] | undefined;
  /** The roster whose members are chosen. */
  readonly roster?: string | undefined;
}

type FieldName = keyof (typeof ENTRY_TEXT)["zh"]["fields"];

/** What makes the fields of one language. */
const fieldsIn = (locale: Locale) => {
  const { fields } = ENTRY_TEXT[locale];
  const field = (
    name: string,
    input: FieldInput,
    more: Partial<FormField> & { readonly called?: FieldName } = {},
  ): FormField => {
    const { called = name as FieldName, ...rest } = more;
    return { name, label: fields[called], input, isRequired: false, ...rest };
  };
  return field;
};

const required = { isRequired: true };

/** The indicators whose periods take the records of one: itself, and quotients of which it is a part. */
const askedBy = ({ indicators }: Plan, id: string): readonly string[] =>
  indicators.flatMap((each) =>
    each.id === id || each.numerator === id || each.denominator === id ? [each.id] : [],
  );

/** The periods of repeating schedules for which a record may count, in order. */
const windowChoices = (plan: Plan, indicator: Indicator, locale: Locale): readonly Choice[] => {
  const asking = askedBy(plan, indicator.id);
  const periods = plan.commitments
    .filter((commitment) => asking.includes(commitment.indicator))
    .flatMap((commitment) => periodsOf(plan, indicator, scheduleOf(plan, commitment)))
    .filter(({ window }) => window !== "by" && window !== "standing")
    .sort((a, b) => ((a.due ?? "") < (b.due ?? "") ? -1 : 1));
  return [...new Set(periods.map(({ window }) => window))].map((window) => ({
    value: window,
    text: describeWindow(window, null, locale),
  }));
};

/** Whether a record says how much each member had. */
const hasAmounts = ({ commitments }: Plan, id: string): boolean =>
  commitments.some(({ indicator, target }) => indicator === id && "each" in target);

const levelField = (plan: Plan, indicator: Indicator, locale: Locale): FormField => {
  const field = fieldsIn(locale);
  if (indicator.scale !== undefined) {
    const choices = indicator.scale.map((step) => ({
      value: String(step.value),
      text: localText(step, "label", locale),
    }));
    return field("value", "choice", { ...required, choices });
  }
  const range = valueRange(plan, indicator);
  const text = (value: number): string => formatValue(indicator, value, locale);
  return field("value", "number", {
    ...required,
    unit: localText(indicator, "measuredIn", locale),
    ...(range && {
      ...range,
      hint: ENTRY_TEXT[locale].hints.between(text(range.least), text(range.most)),
    }),
  });
};

/** What a record of each kind carries. */
const carriedFields = (plan: Plan, indicator: Indicator, locale: Locale): readonly FormField[] => {
  const field = fieldsIn(locale);
  const { hints } = ENTRY_TEXT[locale];
  const unit = localText(indicator, "measuredIn", locale);
  switch (indicator.kind) {
    case "count":
      return [field("value", "number", { unit, least: 0, isWhole: true, hint: hints.one })];
    case "sum":
      return [field("value", "number", { ...required, unit, hint: hints.refund })];
    case "distinct":
    case "coverage": {
      const members = { ...required, hint: hints.members, roster: indicator.roster };
      const each = field("value", "number", { unit, least: 0, hint: hints.each, called: "each" });
      return [field("members", "members", members), ...(hasAmounts(plan, indicator.id) ? [each] : [])];
    }
    case "level":
      return [levelField(plan, indicator, locale)];
    case "checklist": {
      const choices = indicator.items?.map((item) => ({
        value: item.id,
        text: localText(item, "title", locale),
      }));
      return [field("item", "choice", { ...required, choices })];
    }
    case "quotient":
      return [];
  }
};

/**
 * The fields of a form for a record of an indicator, in the order in which they are filled in; none where no record
 * names it: a quotient is calculated from its parts.
 */
export const formOf = (whole: Plan, id: string, locale: Locale): readonly FormField[] => {
  const plan = everyVersion(whole);
  const indicator = plan.indicators.find((each) => each.id === id);
  if (indicator === undefined || indicator.kind === "quotient") return [];
  const field = fieldsIn(locale);
  const windows = windowChoices(plan, indicator, locale);
  const units = plan.units.map((unit) => ({ value: unit.id, text: localText(unit, "name", locale) }));
  const period = { choices: windows, hint: ENTRY_TEXT[locale].hints.byDate };
  return [
    field("date", "date", required),
    ...carriedFields(plan, indicator, locale),
    ...(windows.length > 0 ? [field("for", "choice", period)] : []),
    field("reportedBy", "choice", { choices: units }),
    field("note", "lines"),
    field("evidence", "evidence"),
  ];
};

const taskChoices = ({ tasks }: Plan, locale: Locale): readonly Choice[] =>
  tasks.map((task) => ({
    value: task.id,
    text: `${task.id} ${localText(task, "title", locale) ?? localText(task, "text", locale)}`,
  }));

/** The fields of a form for an update, a finding or an extension. */
export const listForm = (
  whole: Plan,
  list: Exclude<FormList, "records">,
  locale: Locale,
): readonly FormField[] => {
  const plan = everyVersion(whole);
  const field = fieldsIn(locale);
  const { parts } = ENTRY_TEXT[locale];
  const task = field("task", "choice", { ...required, choices: taskChoices(plan, locale) });
  const open = field("public", "yesNo");
  switch (list) {
    case "updates": {
      const choices = UPDATE_PARTS.map((part) => ({ value: part, text: parts[part] }));
      return [
        task,
        field("date", "date", required),
        field("part", "choice", { choices }),
        field("text", "lines", required),
        open,
      ];
    }
    case "findings":
      return [
        task,
        field("found", "date", required),
        field("due", "date"),
        field("closed", "date"),
        field("text", "lines", { called: "finding" }),
        open,
      ];
    case "extensions":
      return [
        task,
        field("requested", "date", required),
        field("granted", "date"),
        field("due", "date", { ...required, called: "newDue" }),
        field("reason", "lines"),
        open,
      ];
  }
};
