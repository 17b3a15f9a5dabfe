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

/** An element with the static table that stands in it until its data are drawn. */
export const elementText = (name: TitledElement, setting: Setting, subject: Subject): string => {
  const { src, asOf, basis, notice, lang, locale } = setting;
  // A badge is the headline at another size.
  const [tag, size] = name === "badge" ? ["summary", "badge"] : [name, undefined];
  return `<bangfu-${tag}${attribute("size", size)}${attribute("src", src)}${attribute("as-of", asOf)}${attribute("basis", basis)}${attribute("notice", notice)}${attribute("lang", lang)}>
${TABLES[name](subject, locale)}
</bangfu-${tag}>`;
};
