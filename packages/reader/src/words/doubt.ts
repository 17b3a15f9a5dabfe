/** Why a reading is not certain; the sentences stand in `report/words-*.ts`. */
export const DOUBTS = [
  "year-not-said",
  "span-or-yearly",
  "before-unit",
  "which-term",
  "holiday-by-default",
  "opening-by-default",
  "reckoned-from-issue",
  "edge-by-custom",
  "years-not-said",
  "due-within-period",
  "no-date-said",
  "every-few",
  "not-a-date",
  "done-already",
  "about",
  "baseline-not-said",
  "kind-by-noun",
  "ratio-of-what",
  "one-as-article",
  "per-head-average",
] as const;
export type Doubt = (typeof DOUBTS)[number];
