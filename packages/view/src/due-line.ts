import { daysBetween, type Locale, type Plan } from "@bangfu/core";
import { localText } from "./words/localized.js";
import { SEPARATOR } from "./words/separator.js";
import { TASKS_TEXT } from "./words/tasks.js";

/** What is carried by units until a day; null: it stands for good. */
export interface Carried {
  readonly lead: readonly string[];
  readonly due: string | null;
}

/** The units that lead, by their short names, and when it is due: `教务科 · 2024-12-31 到期，还有 61 天`. */
export const dueLine = ({ units }: Plan, { lead, due }: Carried, asOf: string, locale: Locale): string => {
  const text = TASKS_TEXT[locale];
  const names = lead.map((id) => {
    const unit = units.find((each) => each.id === id);
    return unit ? (localText(unit, "short", locale) ?? localText(unit, "name", locale)) : id;
  });
  const when = due === null ? text.standing : text.due(due, daysBetween(asOf, due));
  return [...(names.length > 0 ? [names.join(SEPARATOR[locale])] : []), when].join(" · ");
};
