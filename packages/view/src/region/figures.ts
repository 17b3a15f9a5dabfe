import type { Locale } from "@bangfu/core";
import { placeOf, type Rollup, type RollupNode, type RollupSchool } from "@bangfu/core/rollup";
import { NOTHING } from "../cells.js";
import { commonText } from "../words/common.js";
import { localText } from "../words/localized.js";
import { percentText } from "../words/percent.js";
import { REGION_TEXT } from "../words/region.js";
import { SEPARATOR } from "../words/separator.js";

/** `61%`; 暂无数据 where no school has data, for that is not 0. */
export const shareText = (share: number | null, locale: Locale): string =>
  share === null ? commonText(locale).noData : percentText(share);

/** Two places, cut: what is short of 1 is not shown as 1.00. */
export const paceText = (pace: number | null): string =>
  pace === null ? NOTHING : (Math.floor(pace * 100 + 1e-9) / 100).toFixed(2);

/** In points of a hundred, with its sign; a true minus. */
export const changeText = (change: number | undefined, locale: Locale): string => {
  if (change === undefined) return NOTHING;
  const points = Math.round(change * 1000) / 10;
  const sign = points > 0 ? "+" : points < 0 ? "−" : "±";
  return REGION_TEXT[locale].points(sign + Math.abs(points).toFixed(1));
};

/** What a school has of its own; undefined where nothing is recorded or it was not read. */
export const overallOf = (school: RollupSchool) => {
  const overall = school.progress?.overall;
  if (!overall?.dataCoverage || overall.attainment === null) return undefined;
  return { ...overall, attainment: overall.attainment };
};

/** How far a school has come since the earlier day. */
export const schoolChange = (school: RollupSchool): number | undefined => {
  const now = overallOf(school);
  return now === undefined || school.progress === undefined || school.before === undefined
    ? undefined
    : now.attainment - school.before.attainment;
};

/** A ranking of fewer schools would name most of them. */
const LEAST_RANKED = 6;

/** Who is ahead and who lags: nobody of few schools with recent records, and nobody is both. */
const rankedOf = ({ states, best, lagging }: RollupNode): Pick<RollupNode, "best" | "lagging"> => {
  const fresh = (states.current ?? 0) + (states.behind ?? 0);
  if (fresh < LEAST_RANKED) return { best: [], lagging: [] };
  const last = new Set(lagging.map(({ school }) => school));
  return { best: best.filter(({ school }) => !last.has(school)), lagging };
};

/** A school's name in a language; in English its English one, where it has one. */
export const nameOf = (school: RollupSchool, locale: Locale): string =>
  localText(placeOf(school), "name", locale);

/** The schools that a ranking names. */
export const rankedNames = (
  { schools }: Rollup,
  node: RollupNode,
  which: "best" | "lagging",
  locale: Locale,
): string =>
  rankedOf(node)
    [which].map(({ school }) => nameOf(schools[school]!, locale))
    .join(SEPARATOR[locale]) || NOTHING;
