/** Groups by the keys that an entry names; it stands once in a group, though it names its key twice. */
export const grouped = <T>(
  entries: readonly T[],
  keysOf: (entry: T) => readonly (string | undefined)[],
): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  entries.forEach((entry) =>
    keysOf(entry).forEach((key) => {
      if (key === undefined) return;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [entry]);
      else if (group[group.length - 1] !== entry) group.push(entry);
    }),
  );
  return groups;
};
