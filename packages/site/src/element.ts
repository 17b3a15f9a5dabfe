import type { Locale } from "@bangfu/core";
import type { TitledElement } from "@bangfu/view";
import { attribute } from "./markup.js";
import { TABLES, type Subject } from "./tables.js";

/** What elements are given, by themselves or by the plan around them. */
export interface Setting {
  readonly locale: Locale;
  /** Undefined where the facts stand in the page. */
  readonly src: string | undefined;
  readonly asOf: string | undefined;
  readonly basis: string | undefined;
  readonly notice: string | undefined;
  /** The language of the elements where it is not the plan's own. */
  readonly lang: Locale | undefined;
}

/** Elements that have a view each for more than one name, and those that begin with little. */
const VIEWS: Partial<Record<TitledElement, readonly [tag: string, attribute: string, value: string]>> = {
  badge: ["summary", "size", "badge"],
  deadlines: ["tasks", "view", "deadlines"],
  document: ["document", "show", "chapters"],
  timeline: ["tasks", "view", "timeline"],
  measures: ["strip", "by", "measure"],
  phases: ["strip", "by", "phase"],
};

export const givenText = ({ src, asOf, basis, notice, lang }: Omit<Setting, "locale">): string =>
  `${attribute("src", src)}${attribute("as-of", asOf)}${attribute("basis", basis)}${attribute("notice", notice)}${attribute("lang", lang)}`;

/**
 * An element with the static table that stands in it until its data are drawn.
 * @param setting its language alone where the plan around it has the rest
 */
export const elementText = (
  name: TitledElement,
  setting: Setting | Pick<Setting, "locale">,
  subject: Subject,
): string => {
  const [tag = name, view = "", value] = VIEWS[name] ?? [];
  return `<bangfu-${tag}${attribute(view, value)}${"src" in setting ? givenText(setting) : ""}>
${TABLES[name](subject, setting.locale)}
</bangfu-${tag}>`;
};
