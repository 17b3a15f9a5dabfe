import { disagree, type Amount } from "./amount.js";
import type { Matter } from "./matter.js";

const TOTAL = /共|总计|合计|累计|全县|全校|全市|全区|全系统/;
/** The verbs as `plainWords` writes them. */
const VERB_AT_HEAD = /^[建配制编派育]/;

/** Whether a promise may be the total of others: a goal in no task, or one that says so. */
const isTotal = ({ promised }: Matter): boolean => promised.task === undefined || TOTAL.test(promised.words);

/** What several tasks promise of a thing, each with a word more of where: 一期教室, 二期教室 of 教室. */
export const sharesOfTasks = (total: Amount, ofUnit: readonly Amount[]): readonly Amount[] | undefined => {
  const { promised, plain, key } = total.matter;
  const thing = plain.replace(VERB_AT_HEAD, "");
  if (thing.length < 2 || !isTotal(total.matter)) return undefined;
  const isPart = ({ plain: words, key: own, promised: { task } }: Matter): boolean =>
    task !== undefined && task !== promised.task && (words.endsWith(thing) || own === key);
  const parts = ofUnit.filter((part) => part !== total && part.due <= total.due && isPart(part.matter));
  const tasks = new Set(parts.map(({ matter }) => matter.promised.task));
  const names = new Set(
    parts.map(({ matter }) => `${matter.scope} ${matter.plain} ${matter.promised.lead.join(" ")}`),
  );
  if (parts.length < 2 || tasks.size < parts.length || names.size < parts.length) return undefined;
  return disagree(total, parts, parts.length > 2) ? parts : undefined;
};
