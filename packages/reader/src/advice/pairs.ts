import { alike } from "./alike.js";
import type { Matter } from "./matter.js";

/** What promises about the same thing have in common: their words, a title or an indicator. */
const namesOf = ({ key, title, promised }: Matter): readonly string[] => [
  `words ${key}`,
  `title ${title}`,
  `indicator ${promised.indicator.id}`,
];

/** The pairs of which something holds: each promise beside the first before it. The work grows with the plan. */
export const pairsOf = (
  matters: readonly Matter[],
  holds: (one: Matter, other: Matter) => boolean,
): readonly (readonly [Matter, Matter])[] => {
  const known = alike<Matter>();
  return matters.flatMap((matter) => {
    const names = namesOf(matter);
    const first = known.under(names).find((each) => holds(each, matter));
    known.add(names, matter);
    return first === undefined ? [] : [[first, matter] as const];
  });
};
