import type { RankedSchool, Rollup, RollupNode, RollupSchool } from "../schema/rollup.js";
import { grouped } from "../values/group.js";
import { addNodes } from "./node.js";
import { placeOf, schoolKey } from "./school.js";

/** A county has few schools and stands in a long list; everything else names three. */
const FEW = 1;
const SOME = 3;

/** The lists of a roll-up that are joined. */
export type Body = Pick<
  Rollup,
  "schools" | "overall" | "provinces" | "counties" | "phases" | "measures" | "indicators"
>;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface Placed {
  readonly school: RollupSchool;
  readonly key: string;
  readonly part: number;
  readonly at: number;
}

/** All schools in an order that is theirs alone, and where each of each part has come to stand. */
const placed = (parts: readonly Body[]): { schools: RollupSchool[]; places: readonly number[][] } => {
  const all = parts.flatMap(({ schools }, part) =>
    schools.map((school, at): Placed => {
      const key = `${schoolKey(placeOf(school))}\n${school.src ?? ""}`;
      return { school, key, part, at };
    }),
  );
  all.sort((a, b) => byText(a.key, b.key));
  const places = parts.map(({ schools }) => new Array<number>(schools.length));
  all.forEach(({ part, at }, place) => {
    places[part]![at] = place;
  });
  return { schools: all.map(({ school }) => school), places };
};

const moved = (ranked: readonly RankedSchool[], places: readonly number[]): RankedSchool[] =>
  ranked.map((each) => ({ ...each, school: places[each.school]! }));

const movedNode = <N extends RollupNode>(node: N, places: readonly number[]): N => ({
  ...node,
  best: moved(node.best, places),
  lagging: moved(node.lagging, places),
});

/**
 * Nodes with the same key in one, in the order of their keys.
 * @param named what of a node stays: of several titles the first in text order, so that no order of parts matters
 */
const joinedNodes = <N extends RollupNode>(
  lists: readonly (readonly N[])[],
  places: readonly (readonly number[])[],
  size: number,
  keyOf: (node: N) => string,
  named: (node: N) => Partial<N>,
): N[] => {
  const nodes = lists.flatMap((list, part) => list.map((node) => movedNode(node, places[part]!)));
  return [...grouped(nodes, (node) => [keyOf(node)])]
    .sort(([a], [b]) => byText(a, b))
    .map(([, group]) => {
      const [name] = group.map(named).sort((a, b) => byText(JSON.stringify(a), JSON.stringify(b)));
      return { ...name, ...addNodes(group, size) } as N;
    });
};

/** Parts in one, whatever their order and grouping. */
export const joined = (parts: readonly Body[]): Body => {
  const { schools, places } = placed(parts);
  const overall = parts.map((part, at) => movedNode(part.overall, places[at]!));
  const titled = (list: "phases" | "measures") =>
    joinedNodes(
      parts.map((part) => part[list]),
      places,
      SOME,
      ({ title }) => title,
      ({ title }) => ({ title }),
    );
  return {
    schools,
    overall: addNodes(overall, SOME),
    provinces: joinedNodes(
      parts.map((part) => part.provinces),
      places,
      SOME,
      ({ province }) => province,
      ({ province }) => ({ province }),
    ),
    counties: joinedNodes(
      parts.map((part) => part.counties),
      places,
      FEW,
      ({ province = "", county }) => `${province}\n${county}`,
      ({ province, county }) => (province === undefined ? { county } : { province, county }),
    ),
    phases: titled("phases"),
    measures: titled("measures"),
    indicators: joinedNodes(
      parts.map((part) => part.indicators),
      places,
      SOME,
      ({ code }) => code,
      ({ code, title }) => ({ code, title }),
    ),
  };
};
