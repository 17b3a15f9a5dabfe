import { withoutOutdatedEnglish } from "../plan/english.js";
import type { Clause, Indicator, Plan, Schedule, Task } from "../schema/plan.js";
import { shiftedDate, shiftedEnglish, type Rewrite } from "./replace.js";

interface Rewriting {
  /** Names and years. */
  readonly text: Rewrite;
  /** Names alone: the documents that a plan rests on keep their years. */
  readonly names: Rewrite;
  readonly years: number;
}

const shiftedSchedule = (schedule: Schedule, by: number): Schedule =>
  Object.fromEntries(
    Object.entries(schedule).map(([field, value]): [string, unknown] => {
      if (field === "by" || field === "from") return [field, shiftedDate(value as string, by)];
      if (!Array.isArray(value)) return [field, value];
      return [
        field,
        value.map((each: unknown) => (typeof each === "number" ? each + by : shiftedDate(String(each), by))),
      ];
    }),
  ) as Schedule;

const clauseOf = (clause: Clause, { text }: Rewriting): Clause => ({
  ...clause,
  text: text(clause.text),
  ...(clause.cells && {
    cells: Object.fromEntries(Object.entries(clause.cells).map(([column, cell]) => [column, text(cell)])),
  }),
  ...(clause.note === undefined ? {} : { note: text(clause.note) }),
  ...(clause.asides && { asides: clause.asides.map((aside) => ({ ...aside, text: text(aside.text) })) }),
});

const indicatorOf = (indicator: Indicator, { text }: Rewriting): Indicator => ({
  ...indicator,
  title: text(indicator.title),
  ...(indicator.items && { items: indicator.items.map((item) => ({ ...item, title: text(item.title) })) }),
  ...(indicator.scale && { scale: indicator.scale.map((step) => ({ ...step, label: text(step.label) })) }),
});

const taskOf = (task: Task, { text, years }: Rewriting): Task => ({
  ...task,
  text: text(task.text),
  ...(task.title === undefined ? {} : { title: text(task.title) }),
  schedule: shiftedSchedule(task.schedule, years),
});

/**
 * Every text of a plan in other words, every date so many years later; English has its years shifted too, and that of
 * what changed in more than years is outdated.
 */
export const rewritePlan = (plan: Plan, rewriting: Rewriting): Plan => {
  const { text, names, years } = rewriting;
  const rewritten: Plan = {
    ...plan,
    title: text(plan.title),
    start: shiftedDate(plan.start, years),
    ...(plan.sources && {
      sources: plan.sources.map((source) => ({ ...source, title: names(source.title) })),
    }),
    units: plan.units.map((unit) => ({
      ...unit,
      name: text(unit.name),
      ...(unit.short === undefined ? {} : { short: text(unit.short) }),
    })),
    ...(plan.rosters && { rosters: plan.rosters.map((roster) => ({ ...roster, name: text(roster.name) })) }),
    ...(plan.phases && {
      phases: plan.phases.map((phase) => ({
        ...phase,
        title: text(phase.title),
        due: shiftedDate(phase.due, years),
      })),
    }),
    measures: plan.measures.map((measure) => ({ ...measure, title: text(measure.title) })),
    document: plan.document.map((clause) => clauseOf(clause, rewriting)),
    tasks: plan.tasks.map((task) => taskOf(task, rewriting)),
    indicators: plan.indicators.map((indicator) => indicatorOf(indicator, rewriting)),
    commitments: plan.commitments.map((commitment) => ({
      ...commitment,
      quote: text(commitment.quote),
      ...(commitment.schedule && { schedule: shiftedSchedule(commitment.schedule, years) }),
      ...(commitment.label === undefined ? {} : { label: text(commitment.label) }),
    })),
  };
  return withoutOutdatedEnglish(plan, rewritten, shiftedEnglish);
};
