import type { Locale } from "@bangfu/core";
import type { FieldName } from "./field.js";

/** How a target is met. */
export const HOWS = [
  "atLeast",
  "atMost",
  "between",
  "all",
  "each",
  "riseBy",
  "fallBy",
  "growBy",
  "shrinkBy",
  "reference",
] as const;
export type How = (typeof HOWS)[number];

interface FieldWords {
  readonly fields: Readonly<Record<FieldName, string>>;
  readonly hows: Readonly<Record<How, string>>;
  readonly force: Readonly<Record<"firm" | "aim", string>>;
  readonly of: Readonly<Record<"person" | "thing", string>>;
}

/** What fields and their choices are called. */
export const FIELD_WORDS: Readonly<Record<Locale, FieldWords>> = {
  zh: {
    fields: {
      value: "内容",
      title: "短名",
      measure: "举措类别",
      schedule: "时限",
      lead: "牵头单位",
      support: "配合单位",
      label: "短名",
      task: "任务",
      indicator: "指标",
      kind: "种类",
      how: "要求",
      amount: "数值",
      measuredIn: "计量单位",
      roster: "名册",
      force: "力度",
      name: "名称",
      short: "简称",
      same: "与哪个单位相同",
      of: "成员是",
    },
    hows: {
      atLeast: "至少",
      atMost: "不超过",
      between: "介于",
      all: "全部",
      each: "每个至少",
      riseBy: "提高",
      fallBy: "降低",
      growBy: "增长百分之",
      shrinkBy: "减少百分之",
      reference: "不低于另一指标",
    },
    force: { firm: "承诺", aim: "争取" },
    of: { person: "人", thing: "事物" },
  },
  en: {
    fields: {
      value: "Value",
      title: "Short name",
      measure: "Measure",
      schedule: "Schedule",
      lead: "Lead",
      support: "Support",
      label: "Short name",
      task: "Task",
      indicator: "Indicator",
      kind: "Kind",
      how: "Asks for",
      amount: "Amount",
      measuredIn: "Unit of measurement",
      roster: "Roster",
      force: "Force",
      name: "Name",
      short: "Short name",
      same: "Same unit as",
      of: "Members are",
    },
    hows: {
      atLeast: "at least",
      atMost: "at most",
      between: "between",
      all: "all",
      each: "each at least",
      riseBy: "rise by",
      fallBy: "fall by",
      growBy: "grow by per cent",
      shrinkBy: "shrink by per cent",
      reference: "at least another indicator",
    },
    force: { firm: "commitment", aim: "aim" },
    of: { person: "persons", thing: "things" },
  },
};

/** The key of a word, in whichever language it is written; undefined: none is called so. */
export const keyOf = <K extends string>(
  text: string,
  words: (locale: Locale) => Readonly<Record<K, string>>,
): K | undefined => {
  const wanted = text.trim().toLowerCase();
  for (const locale of ["zh", "en"] as const)
    for (const [key, word] of Object.entries(words(locale)) as [K, string][])
      if (word.toLowerCase() === wanted) return key;
  return undefined;
};
