/** With so many of the same words the first of them are enough: a plan has thousands only where it is no plan. */
const MOST_ALIKE = 100;

/** Entries under each of several names; at most `MOST_ALIKE` of them under one, so that work on them grows with the plan. */
export const alike = <T>() => {
  const groups = new Map<string, T[]>();
  return {
    add: (names: readonly string[], entry: T): void => {
      for (const name of names) {
        const group = groups.get(name);
        if (group === undefined) groups.set(name, [entry]);
        else if (group.length < MOST_ALIKE) group.push(entry);
      }
    },
    /** Each once. */
    under: (names: readonly string[]): readonly T[] => [
      ...new Set(names.flatMap((name) => groups.get(name) ?? [])),
    ],
  };
};
