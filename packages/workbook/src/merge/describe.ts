import type { Content } from "../read/entry.js";
import type { PlanNames } from "../sheets/plan-names.js";
import type { ListKind } from "./content.js";

/**
 * An entry in a few words, so that a person knows which one is meant.
 * @param also fields that play a part besides: the unit, the period
 */
export type Describe = (list: ListKind, content: Content, also?: readonly (keyof Content)[]) => string;

const LONGEST = 24;
const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

const given = (value: unknown): string[] => {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.length === 0 ? [] : [value.join("、")];
  return [String(value)];
};

/** What each list is known by: its date, what it is about, and its words or its value. */
export const describer =
  ({ indicators, tasks, commitments, units }: PlanNames): Describe =>
  (list, content, also = []) => {
    const about = [
      ...given(content.indicator).map(indicators.nameOf),
      ...given(content.task).map(tasks.nameOf),
      ...given(content.commitment).map(commitments.nameOf),
    ];
    const when =
      list === "findings" ? content.found : list === "extensions" ? content.requested : content.date;
    const { value, members, item, note, text, reason } = content;
    const what = [value, members, item, note, text, reason].flatMap(given);
    const more = also.flatMap((field) =>
      field === "reportedBy" ? given(content[field]).map(units.nameOf) : given(content[field]),
    );
    return [...given(when), ...about, ...what, ...more].map(short).join(" ");
  };
