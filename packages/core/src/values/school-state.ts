/**
 * How a school stands in a roll-up; each school in exactly one (rules §9.2). `current`: read, its records recent,
 * not behind. `behind`: its overall status is behind or missed. `stale`: its newest record is too old to say.
 * `empty`: it has published, and nothing is recorded. `unpublished`: it has published nothing. `unread`: what it
 * has published could not be read.
 */
export const SCHOOL_STATES = ["current", "behind", "stale", "empty", "unpublished", "unread"] as const;
export type SchoolState = (typeof SCHOOL_STATES)[number];

/** Why a school's facts were not read: not reached, not ours or damaged, of a newer version, larger than any plan's. */
export const READ_ERRORS = ["unreachable", "broken", "newer", "tooLarge"] as const;
export type ReadError = (typeof READ_ERRORS)[number];
