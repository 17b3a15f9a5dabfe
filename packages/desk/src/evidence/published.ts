import type { Facts } from "@bangfu/core";

/**
 * Facts whose evidence says where its files lie on the site. Evidence that has an address of its own keeps it.
 * @param paths where each hash's file lies, seen from the site's folder
 * @param address where the site stands; absent: addresses are those seen from the site's pages
 */
export const withFiles = (
  facts: Facts,
  paths: ReadonlyMap<string, string>,
  address?: string | undefined,
): Facts => ({
  ...facts,
  evidence: facts.evidence.map((each) => {
    const path = each.url === undefined ? paths.get(each.sha256?.toLowerCase() ?? "") : undefined;
    return path === undefined
      ? each
      : { ...each, url: address === undefined ? path : new URL(path, address).href };
  }),
});
