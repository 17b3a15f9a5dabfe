import { addDays } from "@bangfu/core";

/** A day of the year by its name; a lunar one lies on another day each year. */
export type Feast =
  | { readonly monthDay: string }
  | { readonly lunar: "spring" | "dragonBoat" | "midAutumn"; readonly shift?: number }
  | { readonly solar: "qingming" };

const FIRST_YEAR = 2020;
/** The days of the lunar calendar from 2020 to 2035, as the Purple Mountain Observatory publishes them. */
const LUNAR = {
  spring:
    "01-25 02-12 02-01 01-22 02-10 01-29 02-17 02-06 01-26 02-13 02-03 01-23 02-11 01-31 02-19 02-08".split(
      " ",
    ),
  dragonBoat:
    "06-25 06-14 06-03 06-22 06-10 05-31 06-19 06-09 05-28 06-16 06-05 06-24 06-12 06-01 06-20 06-10".split(
      " ",
    ),
  midAutumn:
    "10-01 09-21 09-10 09-29 09-17 10-06 09-25 09-15 10-03 09-22 09-12 10-01 09-19 09-08 09-27 09-16".split(
      " ",
    ),
} as const;

/** @returns undefined for a lunar day outside of the years that are known */
export const feastDay = (feast: Feast, year: number): string | undefined => {
  if ("monthDay" in feast) return `${year}-${feast.monthDay}`;
  // So it is from 2008 to 2041.
  if ("solar" in feast) return `${year}-04-${year % 4 < 2 ? "04" : "05"}`;
  const day = LUNAR[feast.lunar][year - FIRST_YEAR];
  return day === undefined ? undefined : addDays(`${year}-${day}`, feast.shift ?? 0);
};
