import type { Choice, Locale } from "@bangfu/core";
import type { WorkbookQuestionCode } from "../read/problem.js";

type ChoiceText = (params: NonNullable<Choice["params"]>) => string;

/** What each answer to each question means; the part of an answer before its colon is looked up. */
export const CHOICES: Readonly<
  Record<Locale, Readonly<Record<WorkbookQuestionCode, Readonly<Record<string, ChoiceText>>>>>
> = {
  zh: {
    "row-gone": {
      row: ({ place }) => `改成了 ${place} 这一行`,
      withdrawn: () => "作废，不再计",
      kept: () => "仍然有效，只是不再列在这份工作簿里",
    },
  },
  en: {
    "row-gone": {
      row: ({ place }) => `it was changed into ${place}`,
      withdrawn: () => "it is withdrawn and counts no longer",
      kept: () => "it still holds, and is only left out of this workbook",
    },
  },
};
