/** The screens of the page, one for each task of a clerk, in the order of the navigation. */
export const SCREENS = ["today", "ledger", "rosters", "reporting", "reports", "publish", "plan"] as const;
export type Screen = (typeof SCREENS)[number];

/**
 * A part of a screen has an address below it.
 * @example screenOf("#reporting/checking") // "reporting"
 */
export const screenOf = (hash: string): Screen =>
  SCREENS.find((screen) => `#${screen}` === hash.split("/")[0]) ?? "today";

const CORRECTING = "#ledger/correct/";

/** The address at which a record is corrected. */
export const correctingHash = (record: string): string => CORRECTING + encodeURIComponent(record);

/** The record that an address asks to correct. */
export const correctedIn = (hash: string): string | undefined =>
  hash.startsWith(CORRECTING) ? decodeURIComponent(hash.slice(CORRECTING.length)) : undefined;
