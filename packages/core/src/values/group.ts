/** Groups by the keys that an entry names. */
export const grouped = <T>(
  entries: readonly T[],
  keysOf: (entry: T) => readonly (string | undefined)[],
): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const entry of entries)
    for (const key of keysOf(entry)) {
      if (key === undefined) continue;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [entry]);
      else group.push(entry);
    }
  return groups;
};
