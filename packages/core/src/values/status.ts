/**
 * The eight statuses, from best to worst (rules §6): met, metLate and upcoming
 * stand before onTrack; silence is worse than an honest small number.
 */
export const STATUSES = [
  "met",
  "metLate",
  "upcoming",
  "onTrack",
  "atRisk",
  "behind",
  "unreported",
  "missed",
] as const;
export type Status = (typeof STATUSES)[number];
