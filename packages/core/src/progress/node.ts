import { STATUSES, type Status } from "../values/status.js";

/** How many stand in each status; every status has an entry. */
export const countStatuses = (children: readonly { readonly status: Status }[]): Record<Status, number> => {
  const counts = {} as Record<Status, number>;
  STATUSES.forEach((status) => (counts[status] = 0));
  children.forEach(({ status }) => counts[status]++);
  return counts;
};
