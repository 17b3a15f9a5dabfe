/** The six kinds of indicator: how records add up (rules §2). */
export const KINDS = ["count", "sum", "distinct", "coverage", "level", "checklist"] as const;
export type Kind = (typeof KINDS)[number];

/** The two bases: reported (填报: reported and verified records) and verified (核实 alone). */
export const BASES = ["reported", "verified"] as const;
export type Basis = (typeof BASES)[number];

export const RECORD_STATES = ["reported", "verified", "rejected"] as const;
export type RecordState = (typeof RECORD_STATES)[number];

/** How the expectation grows within a period (rules §4). */
export const PHASINGS = ["linear", "steps", "due"] as const;
export type Phasing = (typeof PHASINGS)[number];

/** The languages of every text that a user sees. */
export const LOCALES = ["zh", "en"] as const;
export type Locale = (typeof LOCALES)[number];
