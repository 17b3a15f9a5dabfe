import type { Locale } from "@bangfu/core";
import { columnName, type OutSheet, type Rule } from "@bangfu/ooxml";
import { columnNumber, type SheetKind } from "../sheets/columns.js";
import type { ChoiceName, Choices } from "./choices.js";
import { STYLES } from "./styles.js";

/** The list of each column that has one. */
const LISTS: Readonly<Record<SheetKind, Readonly<Record<string, ChoiceName>>>> = {
  records: {
    indicator: "bf_indicators",
    for: "bf_windows",
    reportedBy: "bf_units",
    verifiedBy: "bf_all_units",
    state: "bf_states",
    public: "bf_yes_no",
  },
  rosters: { roster: "bf_rosters" },
  findings: { task: "bf_tasks", commitment: "bf_commitments", public: "bf_yes_no" },
  updates: { task: "bf_tasks", part: "bf_parts", public: "bf_yes_no" },
  extensions: { task: "bf_tasks", commitment: "bf_commitments", public: "bf_yes_no" },
};

const DATES: Readonly<Record<SheetKind, readonly string[]>> = {
  records: ["date"],
  rosters: ["joined", "left"],
  findings: ["found", "due", "closed"],
  updates: ["date"],
  extensions: ["requested", "granted", "due"],
};

const letter = (kind: SheetKind, field: string): string => columnName(columnNumber(kind, field));

const areaOf = (kind: SheetKind, field: string, last: number): string =>
  `${letter(kind, field)}2:${letter(kind, field)}${last}`;

/** The part of a list that belongs to the indicator of the row. */
const ofIndicator = (of: ChoiceName, list: ChoiceName): string => {
  const cell = `$${letter("records", "indicator")}2`;
  return `OFFSET(${list},MATCH(${cell},${of},0)-1,0,COUNTIF(${of},${cell}),1)`;
};

const recordRules = (choices: Choices, members: string, last: number, locale: Locale): Rule[] => [
  ...(choices.bf_items.length === 0
    ? []
    : [
        {
          area: areaOf("records", "item", last),
          list: ofIndicator("bf_item_of", "bf_items"),
          strict: false,
          help: { zh: "先选指标，再选清单项", en: "the indicator first, then its item" }[locale],
        },
      ]),
  {
    area: areaOf("records", "value", last),
    // Only a level with named steps has a list; without one this is a help alone.
    list: choices.bf_steps.length === 0 ? undefined : ofIndicator("bf_step_of", "bf_steps"),
    strict: false,
    help: {
      zh: "写作 50.5、1,234 或 50.5万；有等级的指标可选等级",
      en: "such as 50.5 or 1,234; or a step of the indicator",
    }[locale],
  },
  {
    area: areaOf("records", "members", last),
    list: members,
    strict: false,
    help: {
      zh: "名册中的编号或姓名，几个之间用、隔开",
      en: "ids or names of the roster, with commas between",
    }[locale],
  },
];

/** Drop-down lists, dates and their helps for a sheet of so many rows. @param members where the members' ids stand */
export const rulesOf = (
  kind: SheetKind,
  choices: Choices,
  members: string,
  last: number,
  locale: Locale,
): readonly Rule[] => [
  ...Object.entries(LISTS[kind])
    .filter(([, list]) => choices[list].length > 0)
    .map(([field, list]): Rule => ({
      area: areaOf(kind, field, last),
      list,
      // Several pieces of evidence have a word each on a line of their own.
      strict: kind !== "records" || field !== "public",
    })),
  ...DATES[kind].map((field): Rule => ({
    area: areaOf(kind, field, last),
    list: undefined,
    strict: false,
    help: { zh: "写作 2023-05-01", en: "such as 2023-05-01" }[locale],
  })),
  ...(kind === "records" ? recordRules(choices, members, last, locale) : []),
];

/** Where the columns that a row does not need turn grey. */
export const unneededOf = (kind: SheetKind, last: number): NonNullable<OutSheet["conditions"]> => {
  if (kind === "findings" || kind === "extensions")
    return (["task", "commitment"] as const).map((field) => {
      const other = field === "task" ? "commitment" : "task";
      return {
        area: areaOf(kind, field, last),
        when: `AND($${letter(kind, field)}2="",$${letter(kind, other)}2<>"")`,
        style: STYLES.unneeded,
      };
    });
  if (kind !== "records") return [];
  const cell = `$${letter(kind, "indicator")}2`;
  const unlike = (list: ChoiceName, word: string): string =>
    `AND(${cell}<>"",ISERROR(FIND("${word}",INDEX(${list},MATCH(${cell},bf_indicators,0)))))`;
  return [
    ...["value", "members", "item"].map((field) => ({
      area: areaOf(kind, field, last),
      when: unlike("bf_carries", field),
      style: STYLES.unneeded,
    })),
    { area: areaOf(kind, "for", last), when: unlike("bf_repeats", "repeats"), style: STYLES.unneeded },
  ];
};
