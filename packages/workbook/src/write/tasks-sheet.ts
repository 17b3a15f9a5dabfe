import { scheduleOf, type Commitment, type Indicator, type Locale, type Plan, type Task } from "@bangfu/core";
import type { OutCell, OutSheet } from "@bangfu/ooxml";
import { describeSchedule, describeTarget, KIND_WORDS, SEMICOLON, SEPARATOR } from "@bangfu/view";
import { SHEET_NAMES } from "../sheets/names.js";
import type { Scope } from "../sheets/scope.js";
import { howTo } from "../sheets/words.js";
import { STYLES } from "./styles.js";

const HEADERS: Readonly<Record<Locale, readonly string[]>> = {
  zh: ["任务", "举措类别", "重点任务", "牵头单位", "支持单位", "时限", "指标", "种类", "目标", "怎么填"],
  en: [
    "Task",
    "Measure",
    "Text",
    "Lead",
    "Support",
    "Schedule",
    "Indicator",
    "Kind",
    "Target",
    "How to fill in",
  ],
};
const WIDTHS = [8, 12, 50, 16, 16, 20, 28, 12, 18, 34];

const namesOf = ({ plan }: Scope, units: readonly string[], locale: Locale): string =>
  units.map((id) => plan.units.find((unit) => unit.id === id)?.name ?? id).join(SEPARATOR[locale]);

const taskCells = (scope: Scope, task: Task | undefined, locale: Locale): string[] => {
  if (task === undefined) return ["", "", "", "", "", ""];
  const measure = scope.plan.measures.find(({ id }) => id === task.measure)?.title ?? "";
  const { id, text, lead, support, schedule } = task;
  const units = [namesOf(scope, lead, locale), namesOf(scope, support, locale)];
  return [id, measure, text, ...units, describeSchedule(schedule, locale)];
};

/** The titles of a quotient's two parts. */
const partsOf = ({ indicators }: Plan, { numerator, denominator }: Indicator): string[] =>
  [numerator, denominator].flatMap((part) => indicators.find(({ id }) => id === part)?.title ?? []);

const commitmentCells = ({ plan }: Scope, commitment: Commitment | undefined, locale: Locale): string[] => {
  const indicator = plan.indicators.find(({ id }) => id === commitment?.indicator);
  if (commitment === undefined || indicator === undefined) return ["", "", "", ""];
  const when = describeSchedule(scheduleOf(plan, commitment), locale);
  const target = `${describeTarget(plan, indicator, commitment.target, locale)}${SEMICOLON[locale]}${when}`;
  return [
    indicator.title,
    KIND_WORDS[locale][indicator.kind],
    target,
    howTo(indicator, locale, { amounts: "each" in commitment.target, parts: partsOf(plan, indicator) }),
  ];
};

/** The tasks to look up, a row for each thing that is promised; nothing in it can be changed or is read back. */
export const tasksSheet = (scope: Scope, locale: Locale): OutSheet => {
  const cell = (value: string): OutCell | undefined =>
    value === "" ? undefined : { value, style: STYLES.locked };
  const rows = [...scope.tasks, undefined].flatMap((task) => {
    const promised = scope.commitments.filter((commitment) => commitment.task === task?.id);
    const parts: (Commitment | undefined)[] =
      promised.length > 0 || task === undefined ? promised : [undefined];
    return parts.map((commitment) =>
      [...taskCells(scope, task, locale), ...commitmentCells(scope, commitment, locale)].map(cell),
    );
  });
  return {
    name: SHEET_NAMES[locale].tasks,
    columns: WIDTHS.map((width) => ({ width, style: STYLES.wrapped })),
    rows: [HEADERS[locale].map((value) => ({ value, style: STYLES.header })), ...rows],
    hasHeader: true,
    isProtected: true,
  };
};
