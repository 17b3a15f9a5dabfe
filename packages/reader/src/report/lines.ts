import type { Locale, Plan } from "@bangfu/core";
import { describeSchedule, describeTarget, SEMICOLON } from "@bangfu/view";
import { itemsOf } from "../review/items.js";
import { countOpen } from "../review/state.js";
import type { Reading, ReadingEntry } from "./reading.js";
import { WORDS, type Counts } from "./words.js";

/** One decision in words, a field for each column of the report. */
export interface Line {
  readonly topic: string;
  readonly id: string;
  readonly words: string;
  readonly read: string;
  readonly sure: string;
  readonly why: string;
  readonly decide: boolean;
}

const named = (
  list: readonly { readonly id: string; readonly name?: string; readonly title?: string }[],
  id: string,
): string => {
  const found = list.find((each) => each.id === id);
  return found?.name ?? found?.title ?? "";
};

/** What was made of the words, as the plan says it. */
const readAs = ({ topic, id }: ReadingEntry, plan: Plan, { offers }: Reading, locale: Locale): string => {
  if (id === undefined) return "";
  switch (topic) {
    case "task":
      return plan.tasks.find((task) => task.id === id)?.title ?? "";
    case "unit":
      return named(plan.units, id);
    case "measure":
      return named(plan.measures, id);
    case "phase":
      return plan.phases?.find((phase) => phase.id === id)?.due ?? "";
    case "deadline": {
      const task = plan.tasks.find((each) => each.id === id);
      return task === undefined ? "" : describeSchedule(task.schedule, locale);
    }
    case "promise":
    case "proposal": {
      const offer = offers.find((each) => each.commitment.id === id);
      const commitment = offer?.commitment ?? plan.commitments.find((each) => each.id === id);
      const indicator = offer?.indicator ?? plan.indicators.find((each) => each.id === commitment?.indicator);
      if (commitment === undefined || indicator === undefined) return "";
      const target = describeTarget(plan, indicator, commitment.target, locale);
      return commitment.schedule === undefined
        ? target
        : `${target}${SEMICOLON[locale]}${describeSchedule(commitment.schedule, locale)}`;
    }
    default:
      return "";
  }
};

/** The report's decisions in words, in the order they were taken. */
export const reportLines = (report: Reading, plan: Plan, locale: Locale): readonly Line[] => {
  const words = WORDS[locale];
  return report.entries.map((entry) => ({
    topic: words.topics[entry.topic],
    id: entry.id ?? entry.clause ?? "",
    words: entry.words,
    read: readAs(entry, plan, report, locale),
    sure: words.sure[entry.sure],
    why: entry.why === undefined ? "" : words.why[entry.why],
    decide: entry.decide,
  }));
};

export const countsOf = (report: Reading, plan: Plan): Counts => {
  const many = (topic: ReadingEntry["topic"]): number =>
    report.entries.filter((entry) => entry.topic === topic).length;
  const { items, decisions } = countOpen(itemsOf({ plan, report }).filter(({ open }) => open));
  return {
    clauses: plan.document.length,
    tasks: plan.tasks.length,
    promises: many("promise"),
    proposals: many("proposal"),
    decide: items,
    decisions,
  };
};
