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

export const KIND_WORDS: Readonly<Record<Locale, Readonly<Record<Kind, string>>>> = {
  zh: {
    count: "次数",
    sum: "累计数额",
    distinct: "不同成员数",
    coverage: "覆盖率",
    level: "水平",
    checklist: "清单",
    quotient: "比值",
  },
  en: {
    count: "count",
    sum: "sum",
    distinct: "different members",
    coverage: "coverage",
    level: "level",
    checklist: "checklist",
    quotient: "quotient",
  },
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

/** How to fill in a record of an indicator, in a few words. */
export const howTo = (
  { kind, measuredIn = "", scale }: Indicator,
  locale: Locale,
  { amounts = false, parts = [] }: Filling = {},
): string => {
  const zh = locale === "zh";
  const unit = measuredIn === "" ? "" : zh ? `（${measuredIn}）` : ` (${measuredIn})`;
  switch (kind) {
    case "count":
      return zh ? `一事一行；数值可不填，即 1${unit}` : `one row an event; value is 1 where empty${unit}`;
    case "sum":
      return zh ? `数值：本次数额${unit}` : `value: this amount${unit}`;
    case "distinct":
    case "coverage":
      if (amounts)
        return zh
          ? `成员：编号或姓名，用、隔开；数值：每人本次数量，不填即 1${unit}`
          : `members: ids or names, with commas; value: what each had, 1 where empty${unit}`;
      return zh ? "成员：编号或姓名，用、隔开" : "members: ids or names, with commas";
    case "level":
      if (scale === undefined) return zh ? `数值：当前水平${unit}` : `value: the level now${unit}`;
      return `${zh ? "数值：" : "value: "}${scale.map(({ label }) => label).join(zh ? "、" : ", ")}`;
    case "checklist":
      return zh ? "清单项：完成一项填一行" : "item: one row for each item done";
    case "quotient":
      return zh
        ? `不填，由这两项算出：${parts.join("、")}`
        : `nothing: it is calculated from ${parts.join(" and ")}`;
  }
};
