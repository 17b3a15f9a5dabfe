import type { AdviceOf } from "./advice.js";
import { boundsOf, isExact } from "./bounds.js";
import type { Matter } from "./matter.js";
import { ACTIVITY } from "../quantity/nouns.js";
import { normalise } from "../words/normalise.js";
import { haveSameWindows } from "./windows.js";

/** An amount that adds up, with the stretch in which it does. */
interface Amount {
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

/** What one promise adds up to over all of its windows; undefined where it is no amount. */
const amountOf = (matter: Matter): Amount | undefined => {
  const { indicator, commitment, periods, schedule, words } = matter.promised;
  const [low, high] = boundsOf(commitment.target) ?? [];
  const value = low === -Infinity ? high : low;
  const [first, last] = [periods[0], periods.at(-1)];
  if (!ADDING.has(indicator.kind) || value === undefined || first?.from == null || last?.due == null)
    return undefined;
  if ("standing" in schedule) return undefined;
  const year = ownYear(words);
  const from = year !== undefined && last.due.startsWith(year) ? `${year}-01-01` : first.from;
  return {
    matter,
    value: value * periods.length,
    from: from > first.from ? from : first.from,
    due: last.due,
  };
};

const sumOf = (parts: readonly Amount[]): number =>
  Math.round(parts.reduce((sum, { value }) => sum + value, 0) * 1e6) / 1e6;

const isExactly = ({ matter }: Amount): boolean => isExact(matter.promised.words);

/**
 * Whether parts and total cannot both be meant: more than a total that names just its amount or a ceiling, or less
 * where the parts are all there are and name just theirs.
 */
const disagree = (total: Amount, parts: readonly Amount[], areAll: boolean): boolean => {
  const sum = sumOf(parts);
  if (sum > total.value) return isExactly(total);
  return sum < total.value && areAll && parts.every(isExactly);
};

/** 其中 names some of the whole; a colon or 分别 all of it. */
const ALL_PARTS = /^[^,;。\d]{0,12}(?::|,?分别|\()/;
const SOME_PARTS = /^[^;。\d]{0,12},?其中/;
/** Kinds of people that overlap: a woman may be a Party member. */
const OVERLAPPING = /男|女|党员|职称|学历|骨干|民族|以上学位|班主任/;
/** 语文6名, 数学8名: a row of names behind a promise, without a verb of their own, shares it out. */
const LONGEST_ENTRY = 8;

const isEntry = (total: Amount, { matter, value }: Amount): boolean =>
  matter.promised.words.length <= LONGEST_ENTRY &&
  value < total.value &&
  !ACTIVITY.test(matter.promised.words) &&
  haveSameWindows(total.matter.promised, matter.promised);

const isRow = (total: Amount, rest: string, parts: readonly Amount[]): boolean =>
  /^[,、]/.test(rest) && parts.length > 2 && parts.every((part) => isEntry(total, part));

/** A total with the parts that the same sentence shares it out to. */
const sharesInSentence = (total: Amount, alike: readonly Amount[]): readonly Amount[] | undefined => {
  const { clause, words, commitment } = total.matter.promised;
  const text = normalise(clause.text).text;
  const rest = /^[^;。]*/.exec(text.slice(text.indexOf(words) + words.length))![0];
  const parts = alike.filter(
    ({ matter: { promised } }) =>
      promised.commitment.clause === commitment.clause &&
      promised !== total.matter.promised &&
      rest.includes(promised.words),
  );
  // No part is more than the whole, whatever the others are.
  const larger = parts.find(({ value }) => value > total.value);
  if (larger !== undefined && SOME_PARTS.test(rest)) return isExactly(total) ? [larger] : undefined;
  if (parts.length < 2) return undefined;
  const areAll = ALL_PARTS.test(rest) || isRow(total, rest, parts);
  const areSome = SOME_PARTS.test(rest) && !parts.some(({ matter }) => OVERLAPPING.test(matter.plain));
  return (areAll || areSome) && disagree(total, parts, areAll) ? parts : undefined;
};

const yearsBetween = (from: string, due: string): number =>
  Number(due.slice(0, 4)) - Number(from.slice(0, 4)) + 1;

/** The same words or indicator; or no words but a year's, in the clause of the total. */
const isOfTheSame = (total: Matter, part: Matter): boolean =>
  part.key === total.key ||
  part.promised.indicator.id === total.promised.indicator.id ||
  (part.plain === "" && part.promised.commitment.clause === total.promised.commitment.clause);

/** A total over several years with what is promised for each of them. */
const sharesOfYears = (total: Amount, alike: readonly Amount[]): readonly Amount[] | undefined => {
  if (total.matter.promised.periods.length > 1) return undefined;
  const parts = alike.filter(
    (part) =>
      part !== total &&
      isOfTheSame(total.matter, part.matter) &&
      part.due <= total.due &&
      part.from >= total.from.slice(0, 4) &&
      (part.matter.promised.periods.length > 1 ||
        yearsBetween(part.from, part.due) < yearsBetween(total.from, total.due)),
  );
  const years = new Set(
    parts.flatMap(({ matter }) => matter.promised.periods.map(({ due }) => due!.slice(0, 4))),
  );
  const areApart = [...parts]
    .sort((one, other) => one.from.localeCompare(other.from))
    .every(({ from }, at, all) => at === 0 || all[at - 1]!.due < from);
  if (years.size < 2 || !areApart) return undefined;
  return disagree(total, parts, years.size === yearsBetween(total.from, total.due)) ? parts : undefined;
};

const TOTAL = /共|总计|合计|累计|全县|全校|全市|全区|全系统/;
/** The verbs as `plainWords` writes them. */
const VERB_AT_HEAD = /^[建配制编派育]/;

/** What several tasks promise of a thing, each with a word more of where: 一期教室, 二期教室 of 教室. */
const sharesOfTasks = (total: Amount, alike: readonly Amount[]): readonly Amount[] | undefined => {
  const { promised, plain, key } = total.matter;
  const thing = plain.replace(VERB_AT_HEAD, "");
  if (thing.length < 2 || (promised.task !== undefined && !TOTAL.test(promised.words))) return undefined;
  const isPart = ({ plain: words, key: own, promised: { task } }: Matter): boolean =>
    task !== undefined && task !== promised.task && (words.endsWith(thing) || own === key);
  const parts = alike.filter((part) => part !== total && part.due <= total.due && isPart(part.matter));
  const tasks = new Set(parts.map(({ matter }) => matter.promised.task));
  const names = new Set(
    parts.map(({ matter }) => `${matter.scope} ${matter.plain} ${matter.promised.lead.join(" ")}`),
  );
  if (parts.length < 2 || tasks.size < parts.length || names.size < parts.length) return undefined;
  return disagree(total, parts, parts.length > 2) ? parts : undefined;
};

const unitOf = ({ matter }: Amount): string => matter.promised.indicator.measuredIn ?? "";

/** Totals that their parts do not make up. */
export const totalsAgainstTheirParts = (matters: readonly Matter[]): readonly AdviceOf<"contradiction">[] => {
  const amounts = matters.flatMap((matter) => amountOf(matter) ?? []);
  const byUnit = new Map<string, Amount[]>();
  for (const amount of amounts) {
    const unit = unitOf(amount);
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), amount]);
  }
  return amounts.flatMap((total) => {
    const alike = byUnit.get(unitOf(total))!;
    const parts =
      sharesInSentence(total, alike) ?? sharesOfYears(total, alike) ?? sharesOfTasks(total, alike);
    if (parts === undefined) return [];
    const about = [total, ...parts].map(({ matter }) => matter.promised.subject);
    return [{ kind: "contradiction", by: "parts", total: total.value, sum: sumOf(parts), about }];
  });
};
