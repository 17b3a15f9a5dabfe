import type { Indicator, Locale, Plan } from "@bangfu/core";
import { describeSchedule, KIND_WORDS, SEPARATOR } from "@bangfu/view";
import type { CommitmentValue, ReviewItem, TaskValue } from "../item.js";
import { commitmentIndicator, type ReadDocument } from "../items.js";
import type { FieldTexts } from "./field.js";
import { targetTexts } from "./target.js";
import { FIELD_WORDS } from "./words.js";

/** What fields of an item refer to. */
export interface FieldContext {
  readonly read: ReadDocument;
  readonly locale: Locale;
}

const SHORT = 14;

/** A task by its id and its short name, as a list offers it. @example taskText(plan, "t1.2") // "t1.2 教研活动" */
export const taskText = ({ tasks }: Plan, id: string): string => {
  const task = tasks.find((each) => each.id === id);
  if (task === undefined) return id;
  const { title = task.text.slice(0, SHORT) } = task;
  return `${id} ${title}`;
};

/** The steps of a level as it was read; an added commitment has none. */
export const scaleOf = (id: string, read: ReadDocument): Indicator["scale"] =>
  id === "" ? undefined : commitmentIndicator(id, read).scale;

const unitTexts = (
  { lead, support }: Partial<Pick<TaskValue, "lead" | "support">>,
  locale: Locale,
): FieldTexts => ({
  lead: (lead ?? []).join(SEPARATOR[locale]),
  support: (support ?? []).join(SEPARATOR[locale]),
});

const commitmentTexts = (
  value: CommitmentValue,
  scale: ReturnType<typeof scaleOf>,
  { read: { plan }, locale }: FieldContext,
): FieldTexts => {
  const titleOf = (id: string): string => plan.indicators.find((each) => each.id === id)?.title ?? id;
  const { how, amount } = targetTexts(value.target, { kind: value.kind, scale }, titleOf);
  const words = FIELD_WORDS[locale];
  return {
    label: value.label ?? "",
    task: value.task === undefined ? "" : taskText(plan, value.task),
    indicator: value.indicator,
    kind: KIND_WORDS[locale][value.kind],
    how: words.hows[how],
    amount,
    measuredIn: value.measuredIn ?? "",
    roster: value.roster ?? "",
    schedule: value.schedule === undefined ? "" : describeSchedule(value.schedule, locale),
    ...unitTexts(value, locale),
    force: words.force[value.force],
  };
};

/** The fields of an item as texts, with the value that was read or another one of its kind. */
export const fieldTexts = (item: ReviewItem, context: FieldContext): FieldTexts => {
  const { locale } = context;
  switch (item.kind) {
    case "fact":
      return { value: item.value.value ?? "" };
    case "task": {
      const { title = "", measure, schedule } = item.value;
      return {
        title,
        measure,
        schedule: describeSchedule(schedule, locale),
        ...unitTexts(item.value, locale),
      };
    }
    case "commitment":
      return commitmentTexts(item.value, scaleOf(item.id, context.read), context);
    case "unit":
      return { name: item.value.name, short: item.value.short ?? "", same: item.value.same ?? "" };
    case "roster":
      return { name: item.value.name, of: FIELD_WORDS[locale].of[item.value.of] };
    case "unused":
      return {};
  }
};
