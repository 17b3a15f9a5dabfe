import { boundsOf, isExact } from "./bounds.js";
import type { Matter } from "./matter.js";

/** An amount that adds up, with the stretch in which it does. */
export interface Amount {
  readonly matter: Matter;
  readonly value: number;
  readonly from: string;
  readonly due: string;
}

const ADDING: ReadonlySet<string> = new Set(["count", "sum", "distinct"]);

/** 2024年培训6名 is of that year; 到2024年底 adds up from the plan's start. */
const ownYear = (words: string): string | undefined => {
  const years = words.match(/(?<!到|至|截至|[-—])20\d\d(?=年(?!底|末))/g) ?? [];
  return years.length === 1 ? years[0] : undefined;
};

/** What one promise adds up to over all of its windows; undefined where it is no amount, or never ends. */
export const amountOf = (matter: Matter): Amount | undefined => {
  const { indicator, commitment, periods, words } = matter.promised;
  const [low, high] = boundsOf(commitment.target) ?? [];
  const value = low === -Infinity ? high : low;
  const [first, last] = [periods[0], periods.at(-1)];
  if (!ADDING.has(indicator.kind) || value === undefined || first?.from == null || last?.due == null)
    return undefined;
  const year = ownYear(words);
  const from = year !== undefined && last.due.startsWith(year) ? `${year}-01-01` : first.from;
  return {
    matter,
    value: value * periods.length,
    from: from > first.from ? from : first.from,
    due: last.due,
  };
};

export const sumOf = (parts: readonly Amount[]): number =>
  Math.round(parts.reduce((sum, { value }) => sum + value, 0) * 1e6) / 1e6;

export const isExactly = ({ matter }: Amount): boolean => isExact(matter.promised.words);

/**
 * Whether parts and total cannot both be meant: more than a total that names just its amount or a ceiling, or less
 * where the parts are all there are and name just theirs.
 */
export const disagree = (total: Amount, parts: readonly Amount[], areAll: boolean): boolean => {
  const sum = sumOf(parts);
  if (sum > total.value) return isExactly(total);
  return sum < total.value && areAll && parts.every(isExactly);
};
