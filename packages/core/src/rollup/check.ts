import type { Rollup, RollupNode } from "../schema/rollup.js";
import type { Problem } from "../values/problem.js";

const strayRanks = (node: RollupNode, path: string, schools: number): Problem[] =>
  (["best", "lagging"] as const).flatMap((list) =>
    node[list].flatMap(({ school }, at): Problem[] =>
      school < schools
        ? []
        : [
            {
              code: "out-of-range",
              path: `${path}.${list}[${at}].school`,
              value: school,
              params: { most: schools - 1 },
            },
          ],
    ),
  );

/** What shapes cannot tell of a roll-up: rankings name schools that are there. */
export const checkRollup = (rollup: Rollup): Problem[] => {
  const count = rollup.schools.length;
  const lists = ["provinces", "counties", "phases", "measures", "indicators"] as const;
  return [
    ...strayRanks(rollup.overall, "overall", count),
    ...lists.flatMap((list) => rollup[list].flatMap((node, at) => strayRanks(node, `${list}[${at}]`, count))),
  ];
};
