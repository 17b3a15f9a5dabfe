import { isPlainDate, type Locale } from "@bangfu/core";
import type { PropertyValues, ReactiveElement } from "lit";
import { commonText } from "@bangfu/view";

const oneOf = (...values: string[]): readonly [string, (value: string) => boolean] => [
  values.join(" | "),
  (value) => values.includes(value),
];
const DATE = ["YYYY-MM-DD", isPlainDate] as const;

/** What a property takes, in words and as a check; its attribute where that has another name. */
const CHOICES: Readonly<
  Record<string, readonly [words: string, takes: (value: string) => boolean, attribute?: string]>
> = {
  asOf: [...DATE, "as-of"],
  until: DATE,
  basis: oneOf("reported", "verified"),
  show: oneOf("chapters", "attention", "text"),
  view: oneOf("list", "deadlines", "timeline"),
  theme: oneOf("light", "dark", "auto"),
  density: oneOf("compact"),
  size: oneOf("badge"),
  by: oneOf("measure", "phase"),
  loading: oneOf("lazy", "eager"),
  headingLevel: [...oneOf("1", "2", "3", "4", "5", "6"), "heading-level"],
};

const warned = new Set<string>();

/** Tells the author of a page in the console, each thing once. */
export const warnOnce = (words: string): void => {
  if (warned.has(words)) return;
  warned.add(words);
  console.warn(words);
};

/** Tells once in the console of each value that an element does not take; it is as without it. */
export const warnOfWrong = (element: ReactiveElement, changed: PropertyValues, locale: Locale): void => {
  for (const name of changed.keys() as IterableIterator<string>) {
    const choice = CHOICES[name];
    const value = (element as unknown as Record<string, unknown>)[name] ?? "";
    if (choice === undefined || value === "") continue;
    const [allowed, takes, attribute = name] = choice;
    if (takes(String(value))) continue;
    // A number has lost the words of its attribute.
    const written = element.getAttribute(attribute) ?? String(value);
    warnOnce(commonText(locale).wrongValue(element.localName, attribute, written, allowed));
  }
};
