import { readSegments } from "../quantity/read.js";
import type { ReadingContext } from "../time/context.js";
import type { Desk } from "./desk.js";
import { isNoted, notesBelow } from "./noted-task.js";
import { headingLevel } from "./outline.js";
import { enter, newSection, type Section } from "./section.js";
import { withoutNumber } from "./statements.js";
import type { Part } from "./tables.js";

/** What stands under such headings is how a plan is carried out, not what it promises. */
export const MANNER =
  /考核|奖惩|奖励|保障|组织领导|附则|其他|验收|监督|工作要求|有关要求|期限|违约|说明|纪律|值班|放假/;
const NUMBERED =
  /^(?:[（(][\d一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十\d]{1,3}条|[①-⑳]|[一二三四五六七八九十]{1,3}、)/;
const isNumbered = (text: string): boolean => NUMBERED.test(text) || withoutNumber(text) !== text;
const LONGEST = 400;

/**
 * Whether a paragraph of a plan that names nobody for anything, as a 责任书 or a list of 民生实事, is a task of its own:
 * it promises a figure, or says when.
 */
export const isOwnTask = (text: string, section: Section, context: ReadingContext): boolean => {
  if (section.isGuiding || MANNER.test(section.heading) || text.length > LONGEST) return false;
  // Targets without a number of their own stay targets.
  if (/^第[一二三四五六]年(?:度)?\s*[:：]/.test(text)) return true;
  if (withoutNumber(text) === text && /目标|指标/.test(section.heading)) return false;
  if (!isNumbered(text) && section.heading === "") return false;
  const segments = readSegments(withoutNumber(text), context);
  return segments.some(
    ({ quantities, due }) => quantities.length > 0 || (due.schedule !== undefined && due.doubt === undefined),
  );
};

/** Whether most of the numbered clauses name somebody: then the others are tasks too, and a person is asked who leads. */
export const isNotedList = (parts: readonly Part[], { head }: Desk): boolean => {
  let [numbered, noted] = [0, 0];
  for (const [at, part] of parts.entries()) {
    if (part.is === "tasks" || part.is === "records") return false;
    if (part.is !== "paragraph" || head.titleAt.has(at) || withoutNumber(part.text) === part.text) continue;
    if (headingLevel(part) !== undefined) continue;
    numbered++;
    if (isNoted([part.text, ...notesBelow(parts, at)].join("\n"))) noted++;
  }
  return noted >= FEWEST && noted * 2 > numbered;
};

/** Fewer clauses make no list of tasks. */
const FEWEST = 2;

/** Whether a plan has no list, and names nobody for anything, but has clauses that are tasks. */
export const isByClause = (parts: readonly Part[], { head, context, parties }: Desk): boolean => {
  const section = newSection(parts.some((part) => part.is === "paragraph" && headingLevel(part) === 2));
  let found = 0;
  for (const [at, part] of parts.entries()) {
    if (part.is === "tasks" || part.is === "records") return false;
    if (part.is !== "paragraph" || head.titleAt.has(at)) continue;
    const level = headingLevel(part);
    if (level !== undefined) enter(section, part.text, level, parties);
    else if (isNoted(part.text)) return false;
    else if (isOwnTask(part.text, section, context)) found++;
  }
  return found >= FEWEST;
};
