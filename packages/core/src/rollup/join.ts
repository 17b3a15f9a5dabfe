import type { RankedSchool, Rollup, RollupSchool } from "../schema/rollup.js";
import { grouped } from "../values/group.js";
import { placeOf, schoolKey } from "./school.js";
import { addTallies, nodeOf, tallyIn, type Tally } from "./tally.js";

/** A county has few schools and stands in a long list; everything else names three. */
const FEW = 1;
const SOME = 3;

/** The lists of nodes, with the key by which a list joins them and how many schools their rankings name. */
const LISTS = ["provinces", "counties", "phases", "measures", "indicators"] as const;
type List = (typeof LISTS)[number];

interface Name {
  readonly province?: string | undefined;
  readonly county?: string | undefined;
  readonly title?: string | undefined;
  readonly code?: string | undefined;
}

export interface Named {
  readonly name: Name;
  readonly tally: Tally;
}

/** What is joined: of one school, or of a roll-up. */
export type Joinable = { readonly schools: readonly RollupSchool[]; readonly overall: Tally } & {
  readonly [list in List]: readonly Named[];
};

/** The lists of a roll-up. */
export type Body = Pick<Rollup, "schools" | "overall" | List>;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface Placed {
  readonly school: RollupSchool;
  readonly key: string;
  readonly part: number;
  readonly at: number;
}

/** All schools in an order that is theirs alone, and where each of each part has come to stand. */
const placed = (parts: readonly Joinable[]): { schools: RollupSchool[]; places: readonly number[][] } => {
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

const movedTally = (tally: Tally, places: readonly number[]): Tally => ({
  ...tally,
  best: moved(tally.best, places),
  lagging: moved(tally.lagging, places),
});

const keyOf = ({ province = "", county = "", title = "", code }: Name): string =>
  code ?? `${province}\n${county}\n${title}`;

/** Of several titles of one code the first in text order, so that the order of the parts plays no part. */
const nameOf = (group: readonly Named[]): Name => {
  let { name } = group[0]!;
  for (const each of group) if (byText(each.name.title ?? "", name.title ?? "") < 0) name = each.name;
  return name;
};

/** Parts in one, whatever their order and grouping. */
export const joined = (parts: readonly Joinable[]): Body => {
  const { schools, places } = placed(parts);
  const listOf = (list: List) => {
    const all = parts.flatMap((part, at) =>
      part[list].map(({ name, tally }): Named => ({ name, tally: movedTally(tally, places[at]!) })),
    );
    return [...grouped(all, ({ name }) => [keyOf(name)])]
      .sort(([a], [b]) => byText(a, b))
      .map(([, group]) => {
        const tallies = group.map(({ tally }) => tally);
        return { ...nameOf(group), ...nodeOf(addTallies(tallies, list === "counties" ? FEW : SOME)) };
      });
  };
  const overall = parts.map((part, at) => movedTally(part.overall, places[at]!));
  return {
    schools,
    overall: nodeOf(addTallies(overall, SOME)),
    ...(Object.fromEntries(LISTS.map((list) => [list, listOf(list)])) as unknown as Pick<Body, List>),
  };
};

/** A roll-up, ready to be joined with others. */
export const joinable = (rollup: Rollup): Joinable => {
  const named = (list: List): Named[] =>
    rollup[list].map(({ province, county, title, code, ...node }: Rollup[List][number] & Name) => ({
      name: {
        ...(province === undefined ? {} : { province }),
        ...(county === undefined ? {} : { county }),
        ...(code === undefined ? {} : { code }),
        ...(title === undefined ? {} : { title }),
      },
      tally: tallyIn(node),
    }));
  return {
    schools: rollup.schools,
    overall: tallyIn(rollup.overall),
    provinces: named("provinces"),
    counties: named("counties"),
    phases: named("phases"),
    measures: named("measures"),
    indicators: named("indicators"),
  };
};
