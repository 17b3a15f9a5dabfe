/** The seven kinds of indicator: how records add up (rules §2). */
export const KINDS = ["count", "sum", "distinct", "coverage", "level", "checklist", "quotient"] as const;
export type Kind = (typeof KINDS)[number];

/** The two bases: reported (填报: reported and verified records) and verified (核实 alone). */
export const BASES = ["reported", "verified"] as const;
export type Basis = (typeof BASES)[number];

export const RECORD_STATES = ["reported", "verified", "rejected"] as const;
export type RecordState = (typeof RECORD_STATES)[number];

/** How the expectation grows within a period (rules §4). */
export const PHASINGS = ["linear", "steps", "due"] as const;
export type Phasing = (typeof PHASINGS)[number];

/** How attainment is compared with the expectation: as a quotient or as a difference (rules §5). */
export const PACES = ["ratio", "points"] as const;
export type Pace = (typeof PACES)[number];

/** The parts of a narrative: progress, practice (做法), result (成效), cause (原因), measure (措施). */
export const UPDATE_PARTS = ["progress", "practice", "result", "cause", "measure"] as const;
export type UpdatePart = (typeof UPDATE_PARTS)[number];

/** The languages of every text that a user sees. */
export const LOCALES = ["zh", "en"] as const;
export type Locale = (typeof LOCALES)[number];
