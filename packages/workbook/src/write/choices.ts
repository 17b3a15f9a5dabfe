import { RECORD_STATES, scheduleOf, type Indicator, type Locale } from "@bangfu/core";
import { SHEET_NAMES } from "../sheets/names.js";
import { taskLabel } from "../sheets/plan-names.js";
import type { Scope } from "../sheets/scope.js";
import { CARRIED, STATE_WORD, YES_NO } from "../sheets/words.js";
import { columnName } from "../xlsx/cell.js";
import { quotedName, type OutBook } from "../xlsx/write.js";
import type { OutSheet } from "../xlsx/write-sheet.js";

/** What drop-down lists offer and formulas look up, by the name that they know it by. */
export type Choices = Readonly<Record<ChoiceName, readonly string[]>>;

const NAMES = [
  "bf_indicators",
  "bf_carries",
  "bf_yearly",
  "bf_item_of",
  "bf_items",
  "bf_step_of",
  "bf_steps",
  "bf_units",
  "bf_states",
  "bf_yes_no",
  "bf_tasks",
  "bf_commitments",
  "bf_rosters",
  "bf_years",
] as const;
export type ChoiceName = (typeof NAMES)[number];

/** The years in which each indicator is asked for year by year. */
const yearsOf = ({ plan, commitments }: Scope, { id }: Indicator): string[] =>
  commitments
    .filter(({ indicator }) => indicator === id)
    .flatMap((commitment) => {
      const schedule = scheduleOf(plan, commitment);
      if (!("yearly" in schedule)) return [];
      const [first, last] = schedule.yearly;
      return Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
    });

export const choicesOf = (scope: Scope, locale: Locale): Choices => {
  const { plan, unit, indicators, tasks, commitments, rosters } = scope;
  const items = indicators.flatMap(({ title, items: all = [] }) => all.map((item) => [title, item.title]));
  const steps = indicators.flatMap(({ title, scale = [] }) => scale.map(({ label }) => [title, label]));
  const years = indicators.map((each) => yearsOf(scope, each));
  return {
    bf_indicators: indicators.map(({ title }) => title),
    bf_carries: indicators.map(({ kind }) => CARRIED[kind]),
    bf_yearly: years.map((each) => (each.length > 0 ? "yearly" : "no")),
    bf_item_of: items.map(([of]) => of!),
    bf_items: items.map(([, item]) => item!),
    bf_step_of: steps.map(([of]) => of!),
    bf_steps: steps.map(([, step]) => step!),
    bf_units: plan.units.filter(({ id }) => unit === undefined || id === unit).map(({ name }) => name),
    bf_states: RECORD_STATES.map((state) => STATE_WORD[locale][state]),
    bf_yes_no: YES_NO[locale],
    bf_tasks: tasks.map(taskLabel),
    bf_commitments: commitments.map(({ id, quote }) => taskLabel({ id, text: quote })),
    bf_rosters: rosters.map(({ name }) => name),
    bf_years: [...new Set(years.flat())].sort(),
  };
};

/** The hidden sheet that the lists come from: a column each, under its name. */
export const choicesSheet = (choices: Choices, locale: Locale): OutSheet => {
  const longest = Math.max(...NAMES.map((name) => choices[name].length));
  const cell = (value: string | undefined) =>
    value === undefined ? undefined : ({ value, style: "text" } as const);
  return {
    name: SHEET_NAMES[locale].choices,
    hidden: true,
    columns: NAMES.map(() => ({ width: 16, style: "text" })),
    rows: [
      NAMES.map((name) => cell(name)),
      ...Array.from({ length: longest }, (_, at) => NAMES.map((name) => cell(choices[name][at]))),
    ],
    hasHeader: false,
    isProtected: true,
  };
};

/** The area of each list that has anything in it. */
export const choiceNames = (choices: Choices, locale: Locale): OutBook["names"] =>
  NAMES.flatMap((name, at) => {
    const count = choices[name].length;
    const column = columnName(at + 1);
    const sheet = quotedName(SHEET_NAMES[locale].choices);
    return count === 0 ? [] : [[name, `${sheet}!$${column}$2:$${column}$${count + 1}`] as const];
  });
