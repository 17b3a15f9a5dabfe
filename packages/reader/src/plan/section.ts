import { addDays } from "@bangfu/core";
import type { Block } from "@bangfu/ooxml";
import { isDated } from "../table/timed.js";
import { notesOf } from "./notes-of-task.js";
import { unnumbered } from "./outline.js";
import type { TitleSpan } from "./title.js";
import { GUIDING, PROMISING } from "./proposal.js";

/** Where in the document's outline one is. */
export interface Section {
  heading: string;
  isGuiding: boolean;
  /** What the heading, or one over it, says of the time: 第一周（2月26日—3月3日）. */
  when: string;
  whenLevel: number;
  /** Whether that heading is a time and nothing else, as in a calendar. */
  isCalendar: boolean;
  /** Who does what stands here: 甲方职责. */
  lead: string;
  /** The task that the last heading was, for the lines below that say more of it. */
  task: string | undefined;
}

export const newSection = (isGuiding: boolean): Section => ({
  heading: "",
  isGuiding,
  when: "",
  whenLevel: 9,
  isCalendar: false,
  lead: "",
  task: undefined,
});

/** The parties of an agreement by what they are called in it. */
export type Parties = ReadonlyMap<string, string>;

const PARTY = /^([甲乙丙丁]方)(?:[（(][^）)]{1,20}[)）])?\s*[:：]\s*([^，。；：:（(]{2,40})$/;

export const partiesIn = (blocks: readonly Block[]): Parties =>
  new Map(
    blocks.flatMap((block) => {
      const match = block.is === "paragraph" ? PARTY.exec(block.text.trim()) : null;
      return match === null ? [] : [[match[1]!, match[2]!.trim()] as const];
    }),
  );

const partyLead = (heading: string, parties: Parties): string | undefined => {
  if (!/职责|责任|义务|任务|承诺|工作/.test(heading)) return undefined;
  if (/双方|共同/.test(heading)) return [...parties.values()].join("、");
  const named = [...parties].filter(([party]) => heading.includes(party));
  return named.length === 0 ? undefined : named.map(([, name]) => name).join("、");
};

/** The time of a heading: the whole of it, or what stands in its brackets. */
const whenOf = (heading: string): { when: string; isCalendar: boolean } | undefined => {
  const bare = unnumbered(heading).replace(/[:：]$/, "");
  if (isDated(bare)) return { when: bare, isCalendar: true };
  const [, inside] = /[（(]([^（()）]{4,40})[)）]$/.exec(bare) ?? [];
  return inside !== undefined && isDated(inside) ? { when: inside, isCalendar: false } : undefined;
};

const NTH = ["一", "二", "三", "四", "五", "六"];

/** 第二年： is the second year of what the plan covers, which may run from September. */
export const nthYear = (text: string, span: TitleSpan | undefined): TitleSpan | undefined => {
  const at = NTH.indexOf(/^第([一二三四五六])年(?:度)?\s*[:：，,]/.exec(text.trim())?.[1] ?? "");
  if (at === -1 || span === undefined) return undefined;
  const year = Number(span.from.slice(0, 4)) + at;
  const from = `${year}${span.from.slice(4)}`;
  return { from, by: addDays(`${year + 1}${span.from.slice(4)}`, -1) };
};

/** The time of a heading in the line of its text: （二）摸底阶段（2012年4月—5月）。 */
export const runInTime = (text: string): string => {
  const [, inside = ""] =
    /^[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．][^。：:（()）]{2,20}[（(]([^（()）]{4,40})[)）][。：:]/.exec(
      text.trim(),
    ) ?? [];
  return isDated(inside) ? inside : "";
};

/** A line that is a time and nothing else heads what stands below it: 第一周, 三月份. */
export const isTimeHeading = (text: string): boolean =>
  text.length <= 40 && !/[。；]/.test(text) && isDated(text.trim());

/** @param level that of the heading, 2 for 一、; a line of time alone stands at 3 */
export const enter = (section: Section, heading: string, level: number, parties: Parties): void => {
  if (level > 3) return;
  // （一） under 指导思想 belongs to it.
  const inside = level === 3 && section.isGuiding;
  section.heading = heading;
  section.isGuiding = !PROMISING.test(heading) && (inside || GUIDING.test(heading));
  const time = whenOf(heading);
  if (time !== undefined) Object.assign(section, time, { whenLevel: level });
  else if (level <= section.whenLevel) Object.assign(section, { when: "", whenLevel: 9, isCalendar: false });
  // ◆学校管理（责任部门：办公室）
  const noted = notesOf(heading).lead;
  const lead = partyLead(heading, parties) ?? (noted === "" ? undefined : noted);
  if (lead !== undefined || level === 2) section.lead = lead ?? "";
};
