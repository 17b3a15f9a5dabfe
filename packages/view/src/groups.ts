import type { Locale, Status } from "@bangfu/core";
import { statusCounts, type StatusCount } from "./share.js";
import { GROUP_OF, GROUP_TEXT, GROUPS, type Group } from "./words/groups.js";

/** How many stand in a group, and in each of its statuses that occur. */
export interface GroupCount {
  readonly group: Group;
  readonly word: string;
  readonly count: number;
  readonly statuses: readonly StatusCount[];
}

/** All four groups, with 0 where none stands in it. */
export const groupCounts = (
  counts: Readonly<Partial<Record<Status, number>>> | undefined,
  locale: Locale,
): GroupCount[] => {
  const all = statusCounts(counts, locale);
  return GROUPS.map((group) => {
    const statuses = all.filter(({ status }) => GROUP_OF[status] === group);
    let count = 0;
    for (const each of statuses) count += each.count;
    return { group, word: GROUP_TEXT[locale][group], count, statuses };
  });
};
