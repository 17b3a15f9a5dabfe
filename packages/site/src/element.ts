import type { Locale } from "@bangfu/core";
import type { TitledElement } from "@bangfu/view";
import { attribute } from "./markup.js";
import { TABLES, type Subject } from "./tables.js";

/** What every element on the pages is given, and the language of what stands around it. */
export interface Setting {
  readonly locale: Locale;
  readonly src: string;
  readonly asOf: string | undefined;
  readonly basis: string | undefined;
  readonly notice: string | undefined;
  /** The language of the elements where it is not the plan's own. */
  readonly lang: Locale | undefined;
}

/** Elements that have a view each for more than one name. */
const VIEWS: Partial<Record<TitledElement, readonly [tag: string, attribute: string, value: string]>> = {
  badge: ["summary", "size", "badge"],
  deadlines: ["tasks", "view", "deadlines"],
  timeline: ["tasks", "view", "timeline"],
  measures: ["strip", "by", "measure"],
  phases: ["strip", "by", "phase"],
};

/** An element with the static table that stands in it until its data are drawn. */
export const elementText = (name: TitledElement, setting: Setting, subject: Subject): string => {
  const { src, asOf, basis, notice, lang, locale } = setting;
  const [tag = name, view = "", value] = VIEWS[name] ?? [];
  return `<bangfu-${tag}${attribute(view, value)}${attribute("src", src)}${attribute("as-of", asOf)}${attribute("basis", basis)}${attribute("notice", notice)}${attribute("lang", lang)}>
${TABLES[name](subject, locale)}
</bangfu-${tag}>`;
};
