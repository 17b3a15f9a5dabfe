import type { Locale, Task } from "@bangfu/core";
import { clipped } from "./clip.js";

/** As long as the title of a task may be. */
const LONGEST = { zh: 14, en: 24 } as const;

interface TaskTitle {
  readonly title: string;
  /** The language of the title, for a plan may have no English. */
  readonly titleLang: Locale;
}

/** The short name of a task; where the plan has none, the beginning of its text. */
export const taskTitle = ({ title, text, en }: Task, locale: Locale): TaskTitle => {
  const english = locale === "en" ? (en?.title ?? (en?.text && clipped(en.text, LONGEST.en))) : undefined;
  return english
    ? { title: english, titleLang: "en" }
    : { title: title ?? clipped(text, LONGEST.zh), titleLang: "zh" };
};
