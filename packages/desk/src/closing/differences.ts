import { assess, everyVersion, type Basis, type Closing, type Facts } from "@bangfu/core";
import type { ClosedDifference } from "@bangfu/view";

/** The value of each indicator in each of its periods, as far as they had begun. */
const valuesIn = (facts: Facts, through: string, basis: Basis): ReadonlyMap<string, ClosedDifference> => {
  const { commitments } = assess(facts, { asOf: through, basis });
  const found = new Map<string, ClosedDifference>();
  for (const node of Object.values(commitments))
    for (const { window, from, due, actual } of node?.periods ?? []) {
      if (from !== null && from > through) continue;
      const { indicator } = node!;
      found.set(JSON.stringify([indicator, window, from, due]), {
        indicator,
        window,
        due,
        before: actual,
        now: null,
      });
    }
  return found;
};

/**
 * What differs now from what was closed, as of the day through which it was: each indicator and period with the value
 * then and now, in the plan's order.
 * @param closed the facts that the closing kept. @param now the facts of today
 */
export const differencesSince = (
  { through }: Pick<Closing, "through">,
  closed: Facts,
  now: Facts,
  basis: Basis = "reported",
): readonly ClosedDifference[] => {
  const before = valuesIn(closed, through, basis);
  const after = valuesIn(now, through, basis);
  const order = everyVersion(now.plan).indicators.map(({ id }) => id);
  return [...new Map([...before, ...after])]
    .map(([key, each]) => ({
      ...each,
      before: before.get(key)?.before ?? null,
      now: after.get(key)?.before ?? null,
    }))
    .filter((each) => each.before !== each.now)
    .sort((a, b) => order.indexOf(a.indicator) - order.indexOf(b.indicator));
};
