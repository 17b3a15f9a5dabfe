import type { Choice, Locale } from "@bangfu/core";
import type { WorkbookQuestionCode } from "../read/problem.js";

type ChoiceText = (params: NonNullable<Choice["params"]>) => string;

/** What each answer to each question means; the part of an answer before its colon is looked up. */
export const CHOICES: Readonly<
  Record<Locale, Readonly<Record<WorkbookQuestionCode, Readonly<Record<string, ChoiceText>>>>>
> = {
  zh: {
    "row-gone": {
      row: ({ row }) => `改成了 ${row}`,
      withdrawn: () => "作废，不再计",
      kept: () => "仍然有效，只是不再列在这份工作簿里",
    },
    "rows-gone": {
      withdrawn: () => "都作废，不再计",
      kept: () => "都仍然有效，只是不再列在这份工作簿里",
    },
    "row-reused": {
      corrected: () => "是更正：以前填的不再计",
      new: () => "是另一件事：以前填的仍然有效，这一行另计",
    },
    "rows-refilled": {
      corrected: () => "是更正：以前填的不再计",
      new: () => "是另填的：以前填的仍然有效，这些另计",
    },
    "same-id": {
      corrected: () => "是更正：台账中的那一条不再计",
      other: () => "是另一件事，另计",
    },
    "same-rows": {
      same: () => "是同一件事，只计一次",
      other: () => "是两件事，各计各的",
    },
    "same-workbook": {
      version: () => "是新版：以这一份为准",
      other: () => "是另一份：两份都计",
    },
    "corrected-twice": { row: ({ row }) => `以“${row}”为准` },
    "member-renamed": { corrected: () => "是同一人，更正姓名" },
    "members-gone": {
      withdrawn: () => "填错了，从名册去掉",
      kept: () => "仍在名册",
    },
    "second-sheet": { read: () => "也读入", skip: () => "不读（如备份、旧表）" },
    "large-amount": { yes: () => "数值无误" },
    "share-or-percent": { yes: () => "数值无误" },
    "future-date": { yes: () => "日期无误" },
    "long-before": { yes: () => "日期无误" },
  },
  en: {
    "row-gone": {
      row: ({ row }) => `it was changed into ${row}`,
      withdrawn: () => "it is withdrawn and counts no longer",
      kept: () => "it still holds, and is only left out of this workbook",
    },
    "rows-gone": {
      withdrawn: () => "all are withdrawn and count no longer",
      kept: () => "all still hold, and are only left out of this workbook",
    },
    "row-reused": {
      corrected: () => "a correction: what was there counts no longer",
      new: () => "another event: what was there still holds, and this is added",
    },
    "rows-refilled": {
      corrected: () => "corrections: what was there counts no longer",
      new: () => "new events: what was there still holds, and these are added",
    },
    "same-id": {
      corrected: () => "a correction: what the ledger has counts no longer",
      other: () => "another event, which is added",
    },
    "same-rows": {
      same: () => "one event each, which counts once",
      other: () => "different events, which all count",
    },
    "same-workbook": {
      version: () => "a newer version, which holds",
      other: () => "another workbook: both count",
    },
    "corrected-twice": { row: ({ row }) => `“${row}” holds` },
    "member-renamed": { corrected: () => "the same person, whose name is corrected" },
    "members-gone": {
      withdrawn: () => "entered by mistake: taken out of the roster",
      kept: () => "still in the roster",
    },
    "second-sheet": {
      read: () => "read it too",
      skip: () => "pass it over (a backup or an old sheet)",
    },
    "large-amount": { yes: () => "the value is right" },
    "share-or-percent": { yes: () => "the value is right" },
    "future-date": { yes: () => "the date is right" },
    "long-before": { yes: () => "the date is right" },
  },
};
