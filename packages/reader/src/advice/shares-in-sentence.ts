import { ACTIVITY } from "../quantity/nouns.js";
import { disagree, isExactly, type Amount } from "./amount.js";

/** 其中 names some of the whole; a colon or 分别 all of it. */
const ALL_PARTS = /^[^,;。\d]{0,12}(?::|,?分别|\()/;
const SOME_PARTS = /^[^;。\d]{0,12},?其中/;
/** Kinds of people that overlap: a woman may be a Party member. */
const OVERLAPPING = /男|女|党员|职称|学历|骨干|民族|以上学位|班主任/;
/** 语文6名, 数学8名: a row of names behind a promise shares it out. */
const LONGEST_ENTRY = 8;
/** No total is shared out to more, nor in a longer sentence. */
export const MOST_PARTS = 60;
const LONGEST_REST = 2000;
/** What begins with a verb is a promise of its own. */
const BEGINS_WITH_VERB = new RegExp(`^(?:${ACTIVITY.source})`);

const isEntry = (total: Amount, { matter, value }: Amount): boolean =>
  matter.promised.words.length <= LONGEST_ENTRY &&
  value < total.value &&
  !ACTIVITY.test(matter.promised.words) &&
  matter.windowsKey === total.matter.windowsKey;

const isRow = (total: Amount, rest: string, parts: readonly Amount[]): boolean =>
  /^[,、]/.test(rest) && parts.length > 2 && parts.every((part) => isEntry(total, part));

/** The amounts behind a total in its sentence, up to the next that stands for itself. */
const partsBehind = (rest: string, behind: readonly Amount[]): readonly Amount[] => {
  const inside = behind.filter(({ matter }) => rest.includes(matter.promised.words));
  const next = inside.findIndex(({ matter }) => BEGINS_WITH_VERB.test(matter.promised.words));
  return next < 0 ? inside : inside.slice(0, next);
};

/**
 * The parts that the sentence of a total shares it out to, where they do not make it up.
 * @param text the clause in one spelling
 * @param behind the amounts of the same unit that come after the total in its clause, at most `MOST_PARTS`
 */
export const sharesInSentence = (
  total: Amount,
  text: string,
  behind: readonly Amount[],
): readonly Amount[] | undefined => {
  const { words } = total.matter.promised;
  const end = text.indexOf(words) + words.length;
  const rest = /^[^;。]*/.exec(text.slice(end, end + LONGEST_REST))![0];
  const parts = partsBehind(rest, behind);
  const isSome = SOME_PARTS.test(rest);
  const larger = parts[0];
  // One part is not more than the whole, whatever the others are.
  if (isSome && larger !== undefined && larger.value > total.value)
    return isExactly(total) ? [larger] : undefined;
  if (parts.length < 2) return undefined;
  const areAll = ALL_PARTS.test(rest) || isRow(total, rest, parts);
  const areApart = isSome && !parts.some(({ matter }) => OVERLAPPING.test(matter.plain));
  return (areAll || areApart) && disagree(total, parts, areAll) ? parts : undefined;
};
