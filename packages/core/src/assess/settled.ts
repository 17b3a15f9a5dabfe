/**
 * Rules §2, Settled: the day as which a period is to be read. A period that is met on its due date stays as
 * it was on that day; one that is not goes on until the first later day on which it is met, and stays so.
 */
export interface Settlement {
  readonly day: string;
  /** The first day of the unbroken run up to `day` on which the target is reached; undefined: it is not. */
  readonly metOn: string | undefined;
}

/**
 * @param changes the days on which the reading changes, in order
 * @param isMetOn whether the target is reached on one of these days
 */
export const settle = (
  changes: readonly string[],
  isMetOn: (day: string) => boolean,
  { due, asOf }: { readonly due: string | null; readonly asOf: string },
): Settlement => {
  const horizon = due !== null && due < asOf ? due : asOf;
  let metOn: string | undefined;
  for (let i = changes.length - 1; i >= 0; i--) {
    const day = changes[i]!;
    if (day > horizon) continue;
    if (!isMetOn(day)) break;
    metOn = day;
  }
  if (metOn !== undefined) return { day: horizon, metOn };
  const late = changes.find((day) => day > horizon && day <= asOf && isMetOn(day));
  return { day: late ?? asOf, metOn: late };
};
