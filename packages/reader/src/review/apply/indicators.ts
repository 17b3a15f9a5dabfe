import type { Commitment, Indicator } from "@bangfu/core";
import type { Promised } from "./commitments.js";
import { freeId } from "./fields.js";

/** The ids of the indicators that something rests on: commitments, references, and the parts of quotients. */
const inUse = (commitments: readonly Commitment[], indicators: readonly Indicator[]): ReadonlySet<string> => {
  const used = new Set<string>();
  const use = (id: string | undefined): void => {
    if (id === undefined || used.has(id)) return;
    used.add(id);
    const found = indicators.find((each) => each.id === id);
    use(found?.numerator);
    use(found?.denominator);
  };
  for (const { indicator, target } of commitments) {
    use(indicator);
    if ("reference" in target) use(target.reference);
  }
  return used;
};

/** What is no longer used, though it was; what nothing used before stays. */
export const stillUsed = <T extends { readonly id: string }>(
  list: readonly T[],
  before: ReadonlySet<string>,
  now: ReadonlySet<string>,
): T[] => list.filter(({ id }) => now.has(id) || !before.has(id));

const hasId = (indicator: Promised["indicator"]): indicator is Indicator => "id" in indicator;

/** The commitments with their indicators: a changed one has a new id where others still have the old one. */
export const indicatorsUnder = (
  promised: readonly Promised[],
  read: { readonly indicators: readonly Indicator[]; readonly commitments: readonly Commitment[] },
  offered: readonly Indicator[],
): { readonly indicators: Indicator[]; readonly commitments: Commitment[] } => {
  const all = [...new Map([...read.indicators, ...offered].map((each) => [each.id, each])).values()];
  const kept = new Set(promised.flatMap(({ indicator }) => (hasId(indicator) ? [indicator.id] : [])));
  const list = all.filter(({ id }) => read.indicators.some((each) => each.id === id) || kept.has(id));
  const known = new Map(list.map(({ id, ...rest }) => [JSON.stringify(rest), id]));
  const idFor = ({ commitment, indicator }: Promised): string => {
    if (hasId(indicator)) return indicator.id;
    const key = JSON.stringify(indicator);
    const same = known.get(key);
    if (same !== undefined) return same;
    const old = commitment.indicator;
    const at = list.findIndex(({ id }) => id === old);
    const isFree = at !== -1 && !kept.has(old);
    const id = isFree
      ? old
      : freeId("i", (each) => all.some((one) => one.id === each) || list.some((one) => one.id === each));
    if (isFree) list[at] = { id, ...indicator };
    else list.push({ id, ...indicator });
    kept.add(id);
    known.set(key, id);
    return id;
  };
  const commitments = promised.map((each) => ({ ...each.commitment, indicator: idFor(each) }));
  return {
    commitments,
    indicators: stillUsed(list, inUse(read.commitments, read.indicators), inUse(commitments, list)),
  };
};
