import type { Status } from "../values/status.js";

/** How many stand in each status; every status has an entry. */
export const countStatuses = (children: readonly { readonly status: Status }[]): Record<Status, number> => {
  const counts: Record<Status, number> = {
    met: 0,
    metLate: 0,
    upcoming: 0,
    onTrack: 0,
    atRisk: 0,
    unreported: 0,
    behind: 0,
    missed: 0,
  };
  for (const { status } of children) counts[status] += 1;
  return counts;
};
