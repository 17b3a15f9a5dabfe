import { disagree, type Amount } from "./amount.js";
import type { Matter } from "./matter.js";

const yearsBetween = ({ from, due }: Amount): number =>
  Number(due.slice(0, 4)) - Number(from.slice(0, 4)) + 1;

/** The same words or indicator; or no words but a year's, in the clause of the total. */
const isOfTheSame = (total: Matter, part: Matter): boolean =>
  part.key === total.key ||
  part.promised.indicator.id === total.promised.indicator.id ||
  (part.plain === "" && part.promised.commitment.clause === total.promised.commitment.clause);

const isShare = (total: Amount, part: Amount): boolean =>
  part !== total &&
  isOfTheSame(total.matter, part.matter) &&
  part.due <= total.due &&
  part.from >= total.from.slice(0, 4) &&
  (part.matter.promised.periods.length > 1 || yearsBetween(part) < yearsBetween(total));

/** What is promised for each year of a total over several, where it does not make it up. */
export const sharesOfYears = (total: Amount, alike: readonly Amount[]): readonly Amount[] | undefined => {
  if (total.matter.promised.periods.length > 1) return undefined;
  const parts = alike.filter((part) => isShare(total, part));
  const years = new Set(
    parts.flatMap(({ matter }) => matter.promised.periods.map(({ due }) => due!.slice(0, 4))),
  );
  // Two promises for one stretch are no shares of it.
  const areApart = [...parts]
    .sort((one, other) => one.from.localeCompare(other.from))
    .every(({ from }, at, all) => at === 0 || all[at - 1]!.due < from);
  if (years.size < 2 || !areApart) return undefined;
  return disagree(total, parts, years.size === yearsBetween(total)) ? parts : undefined;
};
