/** So many rows are laid out together; of those that are not seen, none (`.full` in the styles of figures). */
export const BLOCK = 16;

export const blocks = <T>(rows: readonly T[]): T[][] => {
  const cut: T[][] = [];
  for (let at = 0; at < rows.length; at += BLOCK) cut.push(rows.slice(at, at + BLOCK));
  return cut;
};
