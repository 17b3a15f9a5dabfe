import { attribute } from "./markup.js";
import { TABLES, type Subject } from "./tables.js";

/** What every element on the pages is told. */
export interface Told {
  readonly src: string;
  readonly asOf: string | undefined;
  readonly basis: string | undefined;
  readonly notice: string | undefined;
}

/** An element with the static table that stands in it until its data are drawn. */
export const elementText = (tag: string, told: Told, subject: Subject): string =>
  `<${tag}${attribute("src", told.src)}${attribute("as-of", told.asOf)}${attribute("basis", told.basis)}${attribute("notice", told.notice)}>
${TABLES[tag]!(subject)}
</${tag}>`;
