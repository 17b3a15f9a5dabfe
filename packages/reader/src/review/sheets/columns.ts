import type { Locale } from "@bangfu/core";
import { FIELDS, type FieldName } from "../fields/field.js";
import { FIELD_WORDS } from "../fields/words.js";
import type { ItemKind } from "../item.js";

/** The sheets of a review workbook, one a kind. */
export const SHEETS = [
  "fact",
  "task",
  "commitment",
  "unit",
  "roster",
  "unused",
] as const satisfies readonly ItemKind[];

/** What every sheet says of an item, before the fields that can be corrected. */
export const INFO = ["id", "about", "clause", "words", "from", "reading", "sure", "why", "keep"] as const;
export type InfoColumn = (typeof INFO)[number];
export type Column = InfoColumn | FieldName;

/** Words left aside are taken up as a commitment. */
export const fieldsOf = (kind: ItemKind): readonly FieldName[] =>
  kind === "unused" ? FIELDS.commitment : FIELDS[kind];

/** Only facts have a name of their own: 标题, 学校. */
export const columnsOf = (kind: ItemKind): readonly Column[] => [
  ...INFO.filter((column) => column !== "about" || kind === "fact"),
  ...fieldsOf(kind),
];

export const columnNumber = (kind: ItemKind, column: Column): number => columnsOf(kind).indexOf(column) + 1;

interface SheetWords {
  readonly sheets: Readonly<Record<ItemKind | "guide" | "choices" | "data", string>>;
  readonly info: Readonly<Record<InfoColumn, string>>;
  readonly keep: Readonly<Record<"yes" | "no" | "open", string>>;
}

export const SHEET_WORDS: Readonly<Record<Locale, SheetWords>> = {
  zh: {
    sheets: {
      fact: "基本信息",
      task: "任务",
      commitment: "承诺",
      unit: "单位",
      roster: "名册",
      unused: "未采用的句子",
      guide: "怎样核对",
      choices: "选项",
      data: "数据",
    },
    info: {
      id: "编号",
      about: "事项",
      clause: "条款",
      words: "原文",
      from: "依据",
      reading: "读作",
      sure: "把握",
      why: "说明",
      keep: "采用",
    },
    keep: { yes: "是", no: "否", open: "待定" },
  },
  en: {
    sheets: {
      fact: "Facts",
      task: "Tasks",
      commitment: "Commitments",
      unit: "Units",
      roster: "Rosters",
      unused: "Unused sentences",
      guide: "How to review",
      choices: "Choices",
      data: "Data",
    },
    info: {
      id: "Id",
      about: "About",
      clause: "Clause",
      words: "Original words",
      from: "Read from",
      reading: "Read as",
      sure: "How surely",
      why: "Why",
      keep: "Keep",
    },
    keep: { yes: "yes", no: "no", open: "to decide" },
  },
};

export const headOf = (column: Column, locale: Locale): string =>
  (INFO as readonly string[]).includes(column)
    ? SHEET_WORDS[locale].info[column as InfoColumn]
    : FIELD_WORDS[locale].fields[column as FieldName];
