import type { Indicator, Kind, Locale, RecordState, UpdatePart } from "@bangfu/core";

/** What a record of each kind carries: the field of its column. A quotient has no records, its parts have. */
export const CARRIED: Readonly<Record<Kind, "value" | "members" | "item">> = {
  count: "value",
  sum: "value",
  distinct: "members",
  coverage: "members",
  level: "value",
  checklist: "item",
  quotient: "value",
};

export const STATE_WORD: Readonly<Record<Locale, Readonly<Record<RecordState, string>>>> = {
  zh: { reported: "填报", verified: "核实", rejected: "驳回" },
  en: { reported: "reported", verified: "verified", rejected: "rejected" },
};

export const PART_WORD: Readonly<Record<Locale, Readonly<Record<UpdatePart, string>>>> = {
  zh: { progress: "进展", practice: "做法", result: "成效", cause: "原因", measure: "措施" },
  en: { progress: "progress", practice: "practice", result: "result", cause: "cause", measure: "measure" },
};

export const YES_NO: Readonly<Record<Locale, readonly [string, string]>> = {
  zh: ["是", "否"],
  en: ["yes", "no"],
};

/** What the sentence on how to fill in an indicator depends on beside the indicator. */
export interface Filling {
  /** Whether a record says how much each member had. */
  readonly amounts?: boolean;
  /** The titles of a quotient's two parts. */
  readonly parts?: readonly string[];
}

const HOW_TO = {
  zh: {
    unit: (measuredIn: string) => `（${measuredIn}）`,
    count: (unit: string) => `一事一行；数值可不填，即 1${unit}`,
    sum: (unit: string) => `数值：本次数额${unit}`,
    amounts: (unit: string) => `成员：编号或姓名，用、隔开；数值：每人本次数量，不填即 1${unit}`,
    members: "成员：编号或姓名，用、隔开",
    level: (unit: string) => `数值：当前水平${unit}`,
    scale: (labels: readonly string[]) => `数值：${labels.join("、")}`,
    checklist: "清单项：完成一项填一行",
    quotient: (parts: readonly string[]) => `不填，由这两项算出：${parts.join("、")}`,
  },
  en: {
    unit: (measuredIn: string) => ` (${measuredIn})`,
    count: (unit: string) => `one row an event; value is 1 where empty${unit}`,
    sum: (unit: string) => `value: this amount${unit}`,
    amounts: (unit: string) =>
      `members: ids or names, with commas; value: what each had, 1 where empty${unit}`,
    members: "members: ids or names, with commas",
    level: (unit: string) => `value: the level now${unit}`,
    scale: (labels: readonly string[]) => `value: ${labels.join(", ")}`,
    checklist: "item: one row for each item done",
    quotient: (parts: readonly string[]) => `nothing: it is calculated from ${parts.join(" and ")}`,
  },
};

/** How to fill in a record of an indicator, in a few words. */
export const howTo = (
  { kind, measuredIn = "", scale }: Indicator,
  locale: Locale,
  { amounts = false, parts = [] }: Filling = {},
): string => {
  const text = HOW_TO[locale];
  const unit = measuredIn === "" ? "" : text.unit(measuredIn);
  switch (kind) {
    case "count":
      return text.count(unit);
    case "sum":
      return text.sum(unit);
    case "distinct":
    case "coverage":
      return amounts ? text.amounts(unit) : text.members;
    case "level":
      return scale === undefined ? text.level(unit) : text.scale(scale.map(({ label }) => label));
    case "checklist":
      return text.checklist;
    case "quotient":
      return text.quotient(parts);
  }
};
