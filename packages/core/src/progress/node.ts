import { STATUSES, type Status } from "../values/status.js";

const NONE = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>;

/** How many stand in each status; every status has an entry. */
export const countStatuses = (children: readonly { readonly status: Status }[]): Record<Status, number> => {
  const counts = { ...NONE };
  for (const { status } of children) counts[status] += 1;
  return counts;
};
