import type { Kind } from "@bangfu/core";
import type { Governed } from "./linked.js";
import { ACTIVITY } from "./nouns.js";
import type { Reading } from "./quantity.js";
import type { Segment } from "./segment.js";

/** 参与率、合格率分别达到100%和95%: the noun that stands at the place of the figure in its list. */
export const nounOf = ({ at, many }: Governed, lead: string): string | undefined => {
  const listed = /^(.*?)(?:分别|均|都|各|应|要|力争|确保)*$/.exec(lead)?.[1]?.split(/、|和|以及|及/) ?? [];
  return many > 1 && listed.length === many && lead.includes("分别") ? listed[at] : undefined;
};

/** 力争突破650人, 增长6%: the clause has no noun of its own. */
const NAMELESS = /^(?:并|且|再|其中|力争|争取|确保|努力|同比|比上年|预计|实现|要|应)*$/;

/** 小学达到9:1: whose it is, but not what. */
const SIDE =
  /^(?:而|其中|同时)?(?:农村|城区|城镇|乡镇|县城|乡村|市区|民族|公办|民办|寄宿制|普通)?(?:小学|初中|高中|普高|职高|职中|中职|高职|中学|幼儿园|学前|义务教育|本科|专科|城区|农村|城镇|乡村|乡镇|县城|市区|村小|教学点|公办|民办|男生|女生|[一二三四五六七八九]年级)(?:学校|学生|阶段|教育|园)?(?:则|也|应|要|均|需|力争|确保|争取|不得)*$/;
/** What is said of several sides one after the other: a rate, a ratio, a size. */
const SHARED = /(?:率|比|比例|占比|面|班额|规模|指数|[生师校班人]均[^,;。]{0,10})/;
/** How many clauses a noun is looked for in, and how long one may be. */
const CLAUSES = 4;
const CLAUSE_LENGTH = 40;

/** What a clause with a figure counts: 上线人数 of 上线人数突破600人. */
const counted = (clause: string): string | undefined =>
  /^[^\d]{2,}?(?=(?:达到|突破|完成|不少于|不低于|不高于|不超过|控制在|增长|提高|稳定在|保持在)?\d)/.exec(
    clause,
  )?.[0];

/** The noun that a clause without one takes over from those before it. @param lead the clause up to the words */
export const nounBefore = ({ masked }: Reading, { start }: Segment, lead: string): string | undefined => {
  const isSide = SIDE.test(lead);
  if (!isSide && !NAMELESS.test(lead)) return undefined;
  let end = start - 1;
  for (let round = 0; round < (isSide ? CLAUSES : 1) && masked[end] === ","; round++) {
    const clause = /[^,;。]*$/.exec(masked.slice(Math.max(0, end - CLAUSE_LENGTH), end))?.[0] ?? "";
    const noun = counted(clause);
    if (noun !== undefined && noun !== "" && (!isSide || (SHARED.test(noun) && !SIDE.test(noun))))
      return noun;
    end -= clause.length + 1;
  }
  return undefined;
};

/**
 * How many things a figure behind 各 is said of: three in 选派校长、管理人员和骨干教师各2名.
 * @param before the clause up to the figure
 */
export const listedBefore = (before: string, kind: Kind): number => {
  if (kind === "coverage" || kind === "quotient") return 1;
  const list = /([^,;。\d:]{2,60})各(?:不少于|不低于|至少|达到?|有)?$/.exec(before)?.[1];
  if (list === undefined) return 1;
  // What stands before the last verb is done by somebody, or is another list.
  const verb = [...list.matchAll(new RegExp(ACTIVITY, "g"))].findLast(({ index }) => index < 12);
  const named = verb === undefined ? list : list.slice(verb.index + verb[0].length);
  if (/[每各双]/.test(named)) return 1;
  return named.split(/、|以及|[和及与]/).filter((each) => each.length > 1).length || 1;
};
