import type { Locale } from "@bangfu/core";
import { COLON, SEMICOLON } from "@bangfu/view";
import { WORDS } from "../report/words.js";
import type { ItemKind, ReviewItem } from "./item.js";
import { FACT_WORDS, type FactWord } from "./words.js";

const LONGEST = 40;
const TOPICS = {
  task: "task",
  commitment: "promise",
  unit: "unit",
  roster: "roster",
  unused: "aside",
} as const satisfies Readonly<Record<Exclude<ItemKind, "fact">, string>>;

/** What an item is about: 标题, 任务 t1.2. */
export const aboutOf = ({ kind, id }: ReviewItem, locale: Locale): string => {
  if (kind === "fact") return FACT_WORDS[locale][id.split(":")[0] as FactWord];
  const topic = TOPICS[kind];
  const name = topic === "roster" ? FACT_WORDS[locale].roster : WORDS[locale].topics[topic];
  return `${name} ${id}`;
};

/** Why a person has to decide, in words. */
export const reasonsOf = ({ why }: ReviewItem, locale: Locale): string =>
  why.map((each) => WORDS[locale].why[each]).join(SEMICOLON[locale]);

const QUOTED: Readonly<Record<Locale, (words: string) => string>> = {
  zh: (words) => `“${words}”`,
  en: (words) => ` “${words}”`,
};

/** What a person is asked about an open item. */
export const questionOf = (item: ReviewItem, locale: Locale): string => {
  const { words } = item;
  const short = words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
  const quoted = short === "" ? "" : QUOTED[locale](short);
  return `${aboutOf(item, locale)}${quoted}${COLON[locale]}${reasonsOf(item, locale)}`;
};
