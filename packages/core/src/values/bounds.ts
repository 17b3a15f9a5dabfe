/**
 * What no plan and no facts may go beyond, so that a page that shows them never freezes. A county's plan with a
 * thousand weekly promises over years, and its facts, are within them. The elements and `parsePlan` and `parseFacts`
 * hold the same ones.
 */

/** Characters of a whole file: its texts, names of fields and numbers. The facts of a plan with three years of
 * records are about 0.1 million. */
export const MOST_CHARACTERS = 8_000_000;

/** Objects and lists within each other. */
export const DEEPEST = 64;

/** Characters of one text. */
export const LONGEST_TEXT = 100_000;

/** Entries of one list of a plan, such as clauses, tasks, indicators and commitments; findings and extensions too. */
export const MOST_ENTRIES = 10_000;

/** Items of one checklist. */
export const MOST_ITEMS = 1_000;

export const MOST_REVISIONS = 200;

/** Entries of a plan in all its versions together: every version is checked, and assessed, as a plan. */
export const MOST_IN_VERSIONS = 500_000;

/** Periods of all commitments, in all versions: 1,000 a week for three years are 156,000. */
export const MOST_PERIODS = 500_000;

/** Steps of one series in one basis; a step a day for thirty years is less. */
export const MOST_STEPS = 12_000;

/** Digits before the point of what amounts add up to; one amount has at most 16. */
export const MOST_DIGITS = 30;

/** Years that a date may lie in: what reaches further would be calculated year by year, for ever. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2199;
