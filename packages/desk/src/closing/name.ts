import { addDays, type Closing } from "@bangfu/core";

/** The quarter that ends on a day, and its first day; undefined where none does. */
const quarterOf = (through: string): readonly [string, string] | undefined => {
  const at = ["03-31", "06-30", "09-30", "12-31"].indexOf(through.slice(5));
  const year = through.slice(0, 4);
  return at === -1 ? undefined : [`${year}Q${at + 1}`, `${year}-${String(at * 3 + 1).padStart(2, "0")}-01`];
};

/** @returns whether a day is the last of its month */
const endsMonth = (day: string): boolean => addDays(day, 1).endsWith("-01");

const windowOf = (through: string, before: readonly Closing[]): string => {
  const quarter = quarterOf(through);
  // A school that has closed a month of the quarter closes by months.
  const isByMonth =
    quarter !== undefined &&
    before.some((each) => each.through >= quarter[1] && each.through < through && endsMonth(each.through));
  if (quarter !== undefined && !isByMonth) return quarter[0];
  return endsMonth(through) ? through.slice(0, 7) : through;
};

/**
 * The id of a closing: the quarter or the month that ends with it, else the day; one that is closed again has a number.
 * @example closingId("2024-03-31", []) // "2024Q1"
 */
export const closingId = (through: string, before: readonly Closing[]): string => {
  const window = windowOf(through, before);
  const ids = new Set(before.map(({ id }) => id));
  let id = window;
  for (let number = 2; ids.has(id); number++) id = `${window}-${number}`;
  return id;
};

/** Where the facts of a closing are kept. An id that is no name of a file was not given here. */
export const closedFile = ({ id }: Pick<Closing, "id">): string | undefined =>
  /^\w[\w-]*$/.test(id) ? `closed/${id}.json` : undefined;
