import type { Facts } from "@bangfu/core";
import type { SchoolLoad } from "@bangfu/view";
import { loadFacts, loadRollup } from "../../load/facts.js";

/** So many schools are asked at once. */
const AT_ONCE = 6;

export interface Schools {
  readonly loads: readonly SchoolLoad[];
  /** A roll-up's own bound beyond which records are old. */
  readonly staleDays: number | undefined;
}

/** The schools of a roll-up, then those of each address, in their order. */
export const loadSchools = async (
  src: string | undefined,
  sources: readonly string[],
  fresh: boolean,
  assessed: (source: string, facts: Facts) => SchoolLoad,
): Promise<Schools> => {
  const rollup = src ? await loadRollup(src, fresh) : { schools: [] };
  const loads: SchoolLoad[] = "error" in rollup ? [{ src: src!, ...rollup }] : [...rollup.schools];
  const before = loads.length;
  let at = 0;
  const next = async (): Promise<void> => {
    const place = at++;
    const source = sources[place];
    if (source === undefined) return;
    const loaded = await loadFacts(source, fresh);
    loads[before + place] = "facts" in loaded ? assessed(source, loaded.facts) : { src: source, ...loaded };
    return next();
  };
  await Promise.all(sources.slice(0, AT_ONCE).map(next));
  return { loads, staleDays: "error" in rollup ? undefined : rollup.staleDays };
};
