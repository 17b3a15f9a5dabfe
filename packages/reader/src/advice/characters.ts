/** 教师外出培训 and 外出培训教师 are the same in a fixed order. */
export const inFixedOrder = (text: string): string => [...text].sort().join("");

/** How many characters two texts have in common, each as often as it stands in both. */
export const commonCharacters = (one: string, other: string): number => {
  const left = new Map<string, number>();
  for (const character of one) left.set(character, (left.get(character) ?? 0) + 1);
  let common = 0;
  for (const character of other) {
    const count = left.get(character) ?? 0;
    if (count > 0) common++;
    left.set(character, count - 1);
  }
  return common;
};
