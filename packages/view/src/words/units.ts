import type { Indicator, Locale } from "@bangfu/core";

/** How a number is written in a language: so many times as much of a unit. */
export interface Unit {
  /** 万元 are 10,000 yuan: English has no word for 万. */
  readonly factor: number;
  /** Behind 1, and behind any other number; "" for measure words that English lacks. */
  readonly one: string;
  readonly more: string;
}

/** English for units of measurement that plans use. */
const ENGLISH: ReadonlyMap<string, readonly [one: string, more: string, factor?: number]> = new Map(
  Object.entries({
    "%": ["%", "%"],
    个百分点: ["percentage point", "percentage points"],
    百分点: ["percentage point", "percentage points"],
    人: ["person", "people"],
    名: ["person", "people"],
    位: ["person", "people"],
    人次: ["attendance", "attendances"],
    人天: ["person-day", "person-days"],
    场: ["event", "events"],
    场次: ["event", "events"],
    期: ["session", "sessions"],
    轮: ["round", "rounds"],
    批: ["group", "groups"],
    天: ["day", "days"],
    周: ["week", "weeks"],
    月: ["month", "months"],
    个月: ["month", "months"],
    年: ["year", "years"],
    小时: ["hour", "hours"],
    学时: ["class hour", "class hours"],
    课时: ["lesson", "lessons"],
    节: ["lesson", "lessons"],
    学分: ["credit", "credits"],
    分: ["point", "points"],
    元: ["yuan", "yuan"],
    千元: ["yuan", "yuan", 1e3],
    万元: ["yuan", "yuan", 1e4],
    亿元: ["yuan", "yuan", 1e8],
    "元/人": ["yuan per person", "yuan per person"],
    "万元/人": ["yuan per person", "yuan per person", 1e4],
    万人: ["person", "people", 1e4],
    万人次: ["attendance", "attendances", 1e4],
    亩: ["mu", "mu"],
    平方米: ["m²", "m²"],
    "㎡": ["m²", "m²"],
    米: ["m", "m"],
    公里: ["km", "km"],
    吨: ["tonne", "tonnes"],
    册: ["volume", "volumes"],
    万册: ["volume", "volumes", 1e4],
    本: ["volume", "volumes"],
    篇: ["paper", "papers"],
    门: ["course", "courses"],
    堂: ["lesson", "lessons"],
    所: ["school", "schools"],
    家: ["company", "companies"],
    户: ["household", "households"],
    班: ["class", "classes"],
    个班: ["class", "classes"],
    台: ["device", "devices"],
    台套: ["set", "sets"],
    套: ["set", "sets"],
    间: ["room", "rooms"],
    对: ["pair", "pairs"],
    级: ["grade", "grades"],
    倍: ["times", "times"],
  }),
);

/** Measure words that only count; English says nothing in their place. */
const COUNTING = /^[次个项件份笔处座条支届类组种张块]$/;

type Measured = Pick<Indicator, "measuredIn" | "en">;

const same = (word: string): Unit => ({ factor: 1, one: word, more: word });

const UNITS: Readonly<Record<Locale, (measured: Measured) => Unit>> = {
  zh: ({ measuredIn = "" }) => same(measuredIn),
  en: ({ measuredIn = "", en }) => {
    if (en?.measuredIn !== undefined) return same(en.measuredIn);
    if (COUNTING.test(measuredIn)) return same("");
    const [one = measuredIn, more = measuredIn, factor = 1] = ENGLISH.get(measuredIn) ?? [];
    return { factor, one, more };
  },
};

/**
 * How the numbers of an indicator are written. In English the unit is the plan's own English, else a common word
 * for it; one that is not known stays as the plan has it, for a number without its unit would be wrong.
 */
export const unitOf = (measured: Measured, locale: Locale): Unit => UNITS[locale](measured);
