/** The period in which a day lies, else the last one; undefined where there is none. */
export const presentOf = <P extends { readonly due: string | null }>(
  periods: readonly P[],
  asOf: string,
): P | undefined => periods.find(({ due }) => due === null || asOf <= due) ?? periods[periods.length - 1];
