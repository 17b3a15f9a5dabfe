/** The screens of the page, one for each task of a clerk, in the order of the navigation. */
export const SCREENS = ["today", "ledger", "rosters", "reporting", "reports", "publish", "plan"] as const;
export type Screen = (typeof SCREENS)[number];

/** @example screenOf("#ledger") // "ledger" */
export const screenOf = (hash: string): Screen => SCREENS.find((screen) => `#${screen}` === hash) ?? "today";
