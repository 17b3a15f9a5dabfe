import type { Matter } from "./matter.js";

/**
 * The pairs of which something holds, each promise beside the first like it. Only those are compared that have words, a title or an
 * indicator in common, so that the work grows with the plan.
 */
export const pairsOf = (
  matters: readonly Matter[],
  holds: (one: Matter, other: Matter) => boolean,
): readonly (readonly [Matter, Matter])[] => {
  const groups = new Map<string, Matter[]>();
  const found: (readonly [Matter, Matter])[] = [];
  for (const matter of matters) {
    const groupsOfIt = [matter.promised.indicator.id, `\n${matter.key}`, `\n\n${matter.title}`];
    const before = new Set(groupsOfIt.flatMap((name) => groups.get(name) ?? []));
    const first = [...before].find((each) => holds(each, matter));
    if (first !== undefined) found.push([first, matter]);
    for (const name of groupsOfIt) groups.set(name, [...(groups.get(name) ?? []), matter]);
  }
  return found;
};
