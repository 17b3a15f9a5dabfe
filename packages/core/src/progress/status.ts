import { STATUSES, type Status } from "../values/status.js";

const RANK = Object.fromEntries(STATUSES.map((status, rank) => [status, rank])) as Record<Status, number>;

/** The worse of the two in the order of rules §6; silence is worse than an honest small number. */
export const worse = (a: Status, b: Status): Status => (RANK[a] >= RANK[b] ? a : b);

export const better = (a: Status, b: Status): Status => (RANK[a] <= RANK[b] ? a : b);

// Loops, for a page may have replaced `reduce`, as Prototype 1.6 does.

/** The worst of some, one at least. */
export const worst = (statuses: readonly Status[]): Status => {
  let found = statuses[0]!;
  for (const status of statuses) found = worse(found, status);
  return found;
};

/** The best of some, one at least. */
export const best = (statuses: readonly Status[]): Status => {
  let found = statuses[0]!;
  for (const status of statuses) found = better(found, status);
  return found;
};

/** Met, in time or late. */
export const isMet = (status: Status): boolean => status === "met" || status === "metLate";

/** Neither met nor still to begin: something is left to do now. */
export const isUnfinished = (status: Status): boolean => !isMet(status) && status !== "upcoming";
