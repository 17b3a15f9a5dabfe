import {
  periodsOf,
  RECORD_STATES,
  UPDATE_PARTS,
  scheduleOf,
  type Indicator,
  type Locale,
} from "@bangfu/core";
import { columnName, quotedName, type OutBook, type OutSheet } from "@bangfu/ooxml";
import { windowText } from "../forms/window.js";
import { SHEET_NAMES } from "../sheets/names.js";
import { taskLabel } from "../sheets/plan-names.js";
import type { Scope } from "../sheets/scope.js";
import { CARRIED, PART_WORD, STATE_WORD, YES_NO } from "../sheets/words.js";
import { STYLES } from "./styles.js";

/** What drop-down lists offer and formulas look up, by the name that they know it by. */
export type Choices = Readonly<Record<ChoiceName, readonly string[]>>;

const NAMES = [
  "bf_indicators",
  "bf_carries",
  "bf_repeats",
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
  "bf_windows",
  "bf_all_units",
  "bf_parts",
] as const;
export type ChoiceName = (typeof NAMES)[number];

/** The periods of each indicator that a record can be for, the earliest first. */
const windowsOf = ({ plan, commitments }: Scope, indicator: Indicator, locale: Locale): Listed[] =>
  commitments
    .filter((commitment) => commitment.indicator === indicator.id)
    .flatMap((commitment) => periodsOf(plan, indicator, scheduleOf(plan, commitment)))
    .filter(({ window }) => /^\d/.test(window))
    .map(({ window, due }) => ({ window: windowText(window, locale), due: due ?? "" }));

interface Listed {
  readonly window: string;
  readonly due: string;
}

/** In their order, each once. */
const listed = (windows: readonly Listed[]): string[] => [
  ...new Set(
    [...windows].sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0)).map(({ window }) => window),
  ),
];

/** Whether the records of an indicator say how much each member had. */
const hasAmounts = ({ commitments }: Scope, { id }: Indicator): boolean =>
  commitments.some(({ indicator, target }) => indicator === id && "each" in target);

export const choicesOf = (scope: Scope, locale: Locale): Choices => {
  const { plan, unit, indicators, tasks, commitments, rosters } = scope;
  const items = indicators.flatMap(({ title, items: all = [] }) => all.map((item) => [title, item.title]));
  const steps = indicators.flatMap(({ title, scale = [] }) => scale.map(({ label }) => [title, label]));
  const windows = indicators.map((each) => windowsOf(scope, each, locale));
  return {
    bf_indicators: indicators.map(({ title }) => title),
    bf_carries: indicators.map((each) =>
      hasAmounts(scope, each) ? `${CARRIED[each.kind]}, value` : CARRIED[each.kind],
    ),
    bf_repeats: windows.map((each) => (each.length > 0 ? "repeats" : "no")),
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
    bf_windows: listed(windows.flat()),
    bf_all_units: plan.units.map(({ name }) => name),
    bf_parts: UPDATE_PARTS.map((part) => PART_WORD[locale][part]),
  };
};

/** The hidden sheet that the lists come from: a column each, under its name. */
export const choicesSheet = (choices: Choices, locale: Locale): OutSheet => {
  const longest = Math.max(...NAMES.map((name) => choices[name].length));
  const cell = (value: string | undefined) =>
    value === undefined ? undefined : { value, style: STYLES.text };
  return {
    name: SHEET_NAMES[locale].choices,
    hidden: true,
    columns: NAMES.map(() => ({ width: 16, style: STYLES.text })),
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
